import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { locatorPage } from '../../../src/report/locator/page.js';
import type { LocatorData } from '../../../src/report/locator/schema.js';
import { locatorOf, publicImage, sampleLocator } from './locator-fixtures.js';

/** Every element of a page, in order, as a browser without JavaScript has it. */
function elements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function text(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

function named(node: Tree.Node, tag: string): Tree.Element[] {
  return elements(node).filter(({ tagName }) => tagName === tag);
}

/** Each row as the text of its cells. */
function rows(node: Tree.Node): string[][] {
  return named(node, 'tbody').flatMap((body) =>
    named(body, 'tr').map((row) =>
      elements(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => text(cell).trim()),
    ),
  );
}

const pageOf = (data: LocatorData): Tree.Document => parse(locatorPage(data));

describe('without JavaScript', () => {
  const data = locatorOf([
    publicImage('1.1', { bootTestedOn: ['t3.nano'] }),
    publicImage('1.1', { region: 'cn-north-1', partition: 'aws-cn', accountId: '999999999999' }),
    publicImage('1.1', { region: 'us-iso-east-1', partition: 'aws-iso' }),
    publicImage('1.0', { supersededBy: 'ami-1-1-us-east-1' }),
    publicImage('0.9', { deprecationTime: '2026-02-01T00:00:00.000Z' }),
  ]);
  const page = pageOf(data);

  it('has every AMI in a table, the latest release first and the older ones folded away', () => {
    expect(rows(page)).toEqual([
      ['us-east-1', 'ami-1-1-us-east-1', 'Deprecated from 2028-01-01', '123456789012', 'Launch'],
      ['cn-north-1', 'ami-1-1-cn-north-1', 'Deprecated from 2028-01-01', '999999999999', 'Launch'],
      ['us-iso-east-1', 'ami-1-1-us-iso-east-1', 'Deprecated from 2028-01-01', '123456789012', ''],
      ['us-east-1', 'ami-1-0-us-east-1', 'Superseded by 1.1 Deprecated from 2028-01-01', '123456789012', 'Launch'],
      ['us-east-1', 'ami-0-9-us-east-1', 'Deprecated since 2026-02-01, use 1.1', '123456789012', 'Launch'],
    ]);
    const [details] = named(page, 'details');
    expect(attribute(details, 'open')).toBeUndefined();
    expect(text(named(page, 'summary')[0] ?? page)).toBe('2 older releases of my-os for x86_64');
    expect(rows(details ?? page).map(([, id]) => id)).toEqual(['ami-1-0-us-east-1', 'ami-0-9-us-east-1']);
  });

  it('opens the launch wizard of the partition, and leads to the successor', () => {
    const links = named(page, 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual([
      'images.json',
      'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#LaunchInstances:ami=ami-1-1-us-east-1',
      'https://cn-north-1.console.amazonaws.cn/ec2/home?region=cn-north-1#LaunchInstances:ami=ami-1-1-cn-north-1',
      '#ami-1-1-us-east-1',
      expect.stringContaining('ami-1-0-us-east-1'),
      '#ami-1-1-us-east-1',
      expect.stringContaining('ami-0-9-us-east-1'),
    ]);
    const ids = elements(page).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toEqual(data.images.map(({ imageId }) => imageId));
  });

  it('shows the boot mode, the TPM, the tested instance types, the owners and the attestation', () => {
    const facts = named(page, 'p').map((one) => text(one));
    expect(facts).toContain('my-os-1.1 · created 2026-01-01 · UEFI preferred · NitroTPM 2.0 · boot-tested on t3.nano');
    expect(facts[0]).toBe(
      'Updated 2026-06-01 · Owner: 123456789012 in aws; 999999999999 in aws-cn; 123456789012 in aws-iso · images.json for scripts',
    );
    expect(locatorPage(data)).not.toContain('gh attestation');
    const attested = locatorOf([publicImage('1.0')], {
      result: { attestedManifest: { repository: 'my-org/my-os', name: 'my-os.json' } },
    });
    expect(text(pageOf(attested))).toContain('gh attestation verify my-os.json --repo my-org/my-os');
  });

  it('shows when an AMI was withdrawn, and launches it no more', () => {
    const withdrawn = {
      ...data,
      images: data.images.map((one) => ({ ...one, state: 'withdrawn' as const, withdrawnAt: '2026-05-05T00:00:00Z' })),
    };
    expect(rows(pageOf(withdrawn))[3]).toEqual([
      'us-east-1',
      'ami-1-0-us-east-1',
      'Withdrawn 2026-05-05, use 1.1',
      '123456789012',
      '',
    ]);
  });

  it('is a page also without any AMI', () => {
    expect(text(pageOf(locatorOf([])))).toContain('No AMI is public.');
    const none = { ...data, latest: {} };
    expect(text(pageOf(none))).toContain('No release is current.');
  });
});

describe('what is in the names', () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror="alert('2')">&amp;`;
  const image = publicImage('1.0', {
    imageName: evil,
    key: undefined,
    bootMode: evil,
    tpmSupport: evil,
    bootTestedOn: [evil],
    accountId: evil,
  });
  const data: LocatorData = {
    ...locatorOf([image], { result: { attestedManifest: { repository: evil, name: evil } } }),
    updatedAt: evil,
    owners: [{ partition: evil, accountId: evil }],
  };
  const [first] = data.images;
  const all = {
    ...data,
    images: [
      first,
      {
        ...first,
        imageName: 'b',
        region: evil,
        architecture: evil,
        version: evil,
        createdAt: evil,
        deprecationTime: evil,
        successor: { imageId: evil, imageName: evil, version: evil },
        state: 'superseded',
        imageId: 'ami-2',
      },
    ],
  } as LocatorData;

  it('is text', () => {
    const page = pageOf(all);
    expect(named(page, 'script')).toHaveLength(1);
    expect(named(page, 'img')).toHaveLength(0);
    const attributes = elements(page).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|style|src/.test(name))).toEqual([]);
    expect(rows(page)[1]?.[0]).toBe(evil);
    expect(text(named(page, 'h2')[0] ?? page)).toContain(evil);
    expect(text(page)).not.toContain('gh attestation');
  });

  it('leads nowhere but to the console and within the page', () => {
    const hrefs = named(pageOf(all), 'a').map((link) => attribute(link, 'href') ?? '');
    for (const href of hrefs) expect(href).toMatch(/^(images\.json|#|https:\/\/[^/]+\.console\.aws\.amazon\.com\/)/);
  });
});

it('asks for nothing: its policy allows its own style and script only', () => {
  const html = locatorPage(sampleLocator({ names: ['a'], versions: ['1'] }));
  const page = parse(html);
  const policy = attribute(
    named(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy'),
    'content',
  );
  const hashes = ['style', 'script'].map((tag) => {
    const content = text(named(page, tag)[0] ?? page);
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  });
  expect(policy).toBe(
    `default-src 'none'; img-src data:; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri 'none'; form-action 'none'`,
  );
  expect(elements(page).filter((one) => attribute(one, 'src') !== undefined)).toEqual([]);
  expect(named(page, 'link').map((one) => attribute(one, 'href'))).toEqual(['data:,']);
});
