import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';

const config = (images: readonly string[]) => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
${images.map((name) => `  "${name}": {boot_mode: uefi, regions: [us-east-1, eu-west-1]}`).join('\n')}
`;

let open: OpenWorld;
beforeEach(async () => {
  open = await openWorld({ config: config(['my-os', 'my.os']) });
});
afterEach(() => open.close());

/** What a command fails with: where, and why. It changes nothing, and the disk image is not even hashed. */
async function refusals(command: string, inputs: Record<string, string>): Promise<string[]> {
  const from = (await open.world.requests()).length;
  const { exitCode, manifest, log } = await open.workspace.run(command, { inputs });
  expect(exitCode).toBe(1);
  expect((await open.world.requests({ from })).filter(({ mutating }) => mutating)).toEqual([]);
  if (['create', 'publish', 'refresh', 'unpublish', 'cleanup'].includes(command)) {
    expect(log).not.toContain('sha256 ');
  }
  return manifest.failures.map(({ line, message }) => `${line ?? '-'} ${message}`);
}

describe('what no format has a place for', () => {
  it.each(['check', 'plan', 'verify', 'create', 'publish', 'rehearse', 'list'])(
    'is found before anything is done (%s)',
    async (command) => {
      if (command === 'verify') expectSuccess(await open.workspace.run('publish'));
      expect(await refusals(command, { formats: 'cloudformation' })).toEqual([
        '6 the images "my-os" and "my.os" have one name in CloudFormation: MyOs',
      ]);
    },
  );

  it('is too much for Allowed AMIs', async () => {
    await open.workspace.write('image.yaml', config(Array.from({ length: 501 }, (_, at) => `os-${at}`)));
    expect(await refusals('publish', { formats: 'allowed-amis' })).toEqual([
      '- the images need more criteria than Allowed AMIs takes',
    ]);
  });

  it('may be in other images than those of the run', async () => {
    const inputs = { formats: 'cloudformation', images: 'my-os' };
    expectSuccess(await open.workspace.run('create', { inputs }));
  });

  it('is looked for in what a refresh registers', async () => {
    const refreshed = (name: string) =>
      `  "${name}": {boot_mode: uefi, public: true, regions: [us-east-1], supersede: {match: "${name}*", keep: 1, then: deprecate}, refresh: {name: "${name}-2", before: 30d}}`;
    const top = 'source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: images}\nimages:';
    await open.workspace.write('image.yaml', [top, refreshed('my-os'), refreshed('my.os'), ''].join('\n'));
    expectSuccess(await open.workspace.run('publish'));
    const formats = 'cloudformation';
    expectSuccess(await open.workspace.run('refresh', { inputs: { formats } })); // nothing is due
    await open.world.advance(710 * 86_400);
    expect(await refusals('refresh', { formats })).toEqual([
      '- the images "my-os-2" and "my.os-2" have one name in CloudFormation: MyOs2',
    ]);
    expectSuccess(await open.workspace.run('refresh'));
  });
});

describe('a file that can not be written', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a folder', { formats: 'csv=taken' }, ["can't write the file taken (csv): it is a folder"]],
    [
      'below a file',
      { formats: 'csv=disk.raw/a/b.csv' },
      ["can't write the file disk.raw/a/b.csv (csv): disk.raw is not a folder"],
    ],
    [
      'a locator below a file',
      { locator: 'disk.raw/site' },
      ["can't write the locator in disk.raw/site: disk.raw is not a folder"],
    ],
    ['the disk image', { formats: 'csv=disk.raw' }, ["can't write the file disk.raw (csv): the run reads it"]],
    [
      'the config',
      { formats: 'terraform=./image.yaml' },
      ["can't write the file ./image.yaml (terraform): the run reads it"],
    ],
    [
      'two formats',
      { formats: 'csv=all.txt\nmarkdown=out/../all.txt' },
      ['the file all.txt (csv) and the file out/../all.txt (markdown) would be one file'],
    ],
    [
      'a format and the record of the run',
      { formats: 'csv=m.run.json', manifest: 'm.json' },
      ['the record of the run m.run.json and the file m.run.json (csv) would be one file'],
    ],
    [
      'a format and the data of the locator',
      { formats: 'terraform=site/images.json', locator: 'site' },
      ['the file site/images.json (terraform) and the locator in site would be one file'],
    ],
    [
      'several',
      { formats: 'csv=taken\nmarkdown=taken' },
      [
        "can't write the file taken (csv): it is a folder",
        "can't write the file taken (markdown): it is a folder",
        'the file taken (csv) and the file taken (markdown) would be one file',
      ],
    ],
  ])('is found before anything is done: %s', async (_, inputs, messages) => {
    await open.workspace.write('image.yaml', config(['my-os']));
    await mkdir(join(open.workspace.directory, 'taken'));
    const before = await readFile(join(open.workspace.directory, 'image.yaml'), 'utf8');
    expect((await refusals('publish', inputs)).toSorted()).toEqual(messages.map((one) => `- ${one}`).toSorted());
    expect(await readFile(join(open.workspace.directory, 'image.yaml'), 'utf8')).toBe(before);
  });

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'two files in one folder',
      { link: 'real' },
      { formats: 'csv=link/a.txt\nmarkdown=real/a.txt' },
      'the file link/a.txt (csv) and the file real/a.txt (markdown) would be one file',
    ],
    [
      'folders that are yet to be made',
      { link: 'real' },
      { formats: 'csv=link/a/b/c.txt\nmarkdown=real/a/b/c.txt' },
      'the file link/a/b/c.txt (csv) and the file real/a/b/c.txt (markdown) would be one file',
    ],
    [
      'a link to a file that exists',
      { 'old.json': 'image.yaml' },
      { formats: 'csv=old.json' },
      "can't write the file old.json (csv): the run reads it",
    ],
    [
      'the disk image',
      { 'disk.csv': 'disk.raw' },
      { formats: 'csv=disk.csv' },
      "can't write the file disk.csv (csv): the run reads it",
    ],
    [
      'a link to a file that does not exist yet',
      { 'real/new.csv': '../m.json', link: 'real' },
      { formats: 'csv=link/new.csv', manifest: 'm.json' },
      'the manifest m.json and the file link/new.csv (csv) would be one file',
    ],
    [
      'the manifest and the locator',
      { site: 'real' },
      { manifest: 'real/images.json', locator: 'site' },
      'the manifest real/images.json and the locator in site would be one file',
    ],
  ])('is found through a symbolic link: %s', async (_, links, inputs, message) => {
    const { directory } = open.workspace;
    await open.workspace.write('image.yaml', config(['my-os']));
    await mkdir(join(directory, 'real'));
    for (const [link, target] of Object.entries(links)) await symlink(target, join(directory, link));
    expect(await refusals('publish', inputs)).toEqual([`- ${message}`]);
  });

  it('is none where its folder is yet to be made, or a link leads there', async () => {
    await open.workspace.write('image.yaml', config(['my-os']));
    await mkdir(join(open.workspace.directory, 'real'));
    await symlink('real', join(open.workspace.directory, 'link'));
    const inputs = { formats: 'csv=a/b/c.csv\nterraform=link/a.json', manifest: 'x/y/m.json' };
    expectSuccess(await open.workspace.run('create', { inputs }));
    expect(await readFile(join(open.workspace.directory, 'real/a.json'), 'utf8')).toContain('us-east-1');
  });
});

describe('an attestation for which the job can get no OIDC token', () => {
  const inputs = { attest: 'true', 'github-token': 'token' };

  it.each(['create', 'publish'])('is found before anything is done (%s)', async (command) => {
    await open.workspace.write('image.yaml', config(['my-os']));
    expect(await refusals(command, inputs)).toEqual([
      "- this job can't request an OIDC token, so it can't attest anything",
    ]);
  });

  it('fails no plan, which attests nothing', async () => {
    expectSuccess(await open.workspace.run('plan', { inputs }));
  });
});
