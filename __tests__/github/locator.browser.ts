import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { locatorText } from '../../src/report/locator/data.js';
import { locatorPage } from '../../src/report/locator/page.js';
import { sampleLocator } from '../report/locator/locator-fixtures.js';
import { type PageServer, servePages, startBrowser } from '../support/browser.js';

const data = sampleLocator({ names: ['my-os', 'my-os-minimal'], versions: ['1.10', '1.9', '1.2', '0.9'] });
const { version, imageId } = data.images.find(({ state }) => state === 'superseded') ?? { version: '', imageId: '' };
const newest = data.latest['my-os']?.x86_64?.regions['eu-west-1'] ?? '';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 375, height: 812 };
const desktop = { width: 1280, height: 900 };

let browser: Browser;
let server: PageServer;
const open: BrowserContext[] = [];

beforeAll(async () => {
  const html = locatorPage(data);
  // axe-core itself is a script: where a browser runs none, it would wait forever.
  const withoutScript = html.replace(/<script>.*?<\/script>/s, '');
  server = await servePages({
    'index.html': html,
    'static/index.html': withoutScript,
    'images.json': locatorText(data),
  });
  browser = await startBrowser();
});

afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit {
  readonly hash?: string;
  readonly viewport?: typeof phone;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly url?: string;
}

/** Opens the page; an error in its script fails the test that looks at `errors`. */
async function visit({ hash = '', url = server.url, viewport = desktop, ...options }: Visit = {}) {
  const context = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  context.setDefaultTimeout(20_000);
  open.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${url}${hash}`);
  return { page, errors };
}

/** Rows that are shown. */
const rowsOf = (page: Page): Promise<string[]> => page.locator('.results tbody tr').allInnerTexts();
const statusOf = (page: Page): Promise<string | null> => page.getByRole('status').first().textContent();

/** Breaches of the rules that axe-core has, with the elements. It comes from outside of the page, so its policy is off. */
async function breaches({ hash = '', url = server.url, ...options }: Visit): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true, viewport: desktop, ...options });
  open.push(context);
  const page = await context.newPage();
  await page.goto(`${url}${hash}`);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each([
  ['phone', phone],
  ['desktop', desktop],
])('on a %s', (_, viewport) => {
  it.each(['light', 'dark'] as const)('breaks no rule of axe-core in the %s theme', async (colorScheme) => {
    expect(await breaches({ viewport, colorScheme, hash: '#older=1&name=my-os' })).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('nor without its script in the %s theme', async (colorScheme) => {
    expect(await breaches({ viewport, colorScheme, url: `${server.url}static/` })).toEqual([]);
  });

  it.each([true, false])('is no wider than the screen (script: %s)', async (javaScriptEnabled) => {
    const { page } = await visit({ viewport, javaScriptEnabled });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });

  it('shows the latest releases, and asks for nothing but itself', async () => {
    server.asked.length = 0;
    const { page, errors } = await visit({ viewport });
    expect(await statusOf(page)).toBe('92 AMIs, and 276 of older releases that are not shown');
    const rows = await rowsOf(page);
    expect(rows).toHaveLength(92);
    for (const row of rows) expect(row).toMatch(/my-os(-minimal)? 1\.10.*Latest/s);
    expect([server.asked, errors]).toEqual([['/'], []]);
  });

  it('finds an old AMI by its ID, and leads to its successor', async () => {
    const { page } = await visit({ viewport });
    await page.getByRole('searchbox').fill(imageId);
    expect(await statusOf(page)).toBe('1 AMI');
    expect(await rowsOf(page)).toEqual([
      expect.stringMatching(new RegExp(`${version}.*${imageId}.*Superseded by 1.10`, 's')),
    ]);
    await page.locator('.results tbody').getByRole('link', { name: '1.10' }).click();
    await page.locator('.results tbody').getByText('Latest').waitFor();
    expect(await statusOf(page)).toBe('1 AMI');
  });
});

describe('filters', () => {
  it('choose name, region, architecture and version, and are in the address', async () => {
    const { page } = await visit();
    await page.getByRole('combobox', { name: 'Name', exact: true }).selectOption('my-os');
    await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('eu-west-1');
    await page.getByRole('combobox', { name: 'Architecture', exact: true }).selectOption('x86_64');
    expect(await rowsOf(page)).toEqual([expect.stringContaining(newest)]);
    await page.getByRole('combobox', { name: 'Version', exact: true }).selectOption('0.9');
    expect(await rowsOf(page)).toEqual([expect.stringContaining('Deprecated since 2026-02-01')]);
    const { hash } = new URL(page.url());
    expect(hash).toBe('#name=my-os&region=eu-west-1&architecture=x86_64&version=0.9');
    const again = await visit({ hash });
    expect(await rowsOf(again.page)).toEqual(await rowsOf(page));
    expect(await again.page.getByRole('combobox', { name: 'Version', exact: true }).inputValue()).toBe('0.9');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect([new URL(page.url()).hash, (await rowsOf(page)).length]).toEqual(['', 92]);
  });

  it('show what nobody has as nothing', async () => {
    const { page, errors } = await visit({ hash: '#name=%3Cimg%20src%3Dx%3E&region=%' });
    expect(await statusOf(page)).toBe('No AMI matches.');
    expect(await page.getByRole('combobox', { name: 'Name', exact: true }).inputValue()).toBe('<img src=x>');
    expect([await page.locator('img').count(), errors]).toEqual([0, []]);
  });

  it.each(['#name=%ff', '#%e2%82', '#ami-%', '#%'])(
    'show what is there, whatever the address %s says',
    async (hash) => {
      const { page, errors } = await visit({ hash });
      expect(await page.getByRole('searchbox').count()).toBe(1);
      expect(errors).toEqual([]);
    },
  );

  it('follow an address that changes', async () => {
    const { page } = await visit({ hash: '#region=eu-west-1' });
    expect(await rowsOf(page)).toHaveLength(4);
    await page.evaluate(`location.hash = '#${newest}'`);
    // Not waitForFunction: the page's policy lets nothing evaluate a text a second time.
    await page.locator('.results tbody:not(:has(tr:nth-child(2)))').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(newest);
  });

  it('show older releases on demand, a hundred rows at a time', async () => {
    const { page } = await visit();
    await page.getByLabel('Show older releases, too').check();
    expect([await statusOf(page), await page.locator('.results tbody tr').count()]).toEqual(['368 AMIs', 100]);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await page.locator('.results tbody tr').count()).toBe(200);
  });
});

it('shows what is deprecated by now', async () => {
  const context = await browser.newContext({ viewport: desktop });
  open.push(context);
  const page = await context.newPage();
  await page.clock.setFixedTime('2028-06-01T00:00:00Z');
  await page.goto(`${server.url}#${newest}`);
  expect(await rowsOf(page)).toEqual([expect.stringContaining('Deprecated since 2028-05-01')]);
});

it('copies an ID, and links to the launch wizard of the partition', async () => {
  const { page } = await visit({ hash: '#name=my-os&region=cn-north-1&architecture=arm64' });
  const [id] = (await page.locator('.results code').allInnerTexts()) as [string];
  await page.getByRole('button', { name: `Copy ${id}` }).click();
  await page.getByText(`Copied ${id}`).waitFor({ state: 'attached' });
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(id);
  expect(await page.getByRole('link', { name: `Launch ${id} in cn-north-1` }).getAttribute('href')).toBe(
    `https://cn-north-1.console.amazonaws.cn/ec2/home?region=cn-north-1#LaunchInstances:ami=${id}`,
  );
});

it('is used by keyboard alone', async () => {
  const { page } = await visit();
  const focused = (): Promise<string> =>
    page.evaluate(
      '(document.activeElement.ariaLabel ?? document.activeElement.name) || document.activeElement.textContent',
    );
  const tab = async (): Promise<string> => {
    await page.keyboard.press('Tab');
    return focused();
  };
  const order: string[] = [];
  for (let count = 0; count < 8; count += 1) order.push(await tab());
  expect(order).toEqual(['images.json', 'q', 'name', 'region', 'architecture', 'version', 'older', 'Clear']);
  for (let count = 0; count < 6; count += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('eu-west-1 my-os-minimal arm64');
  const rows = await rowsOf(page);
  expect(rows).toHaveLength(1);
  for (let count = 0; count < 6; count += 1) await tab();
  const button = await tab();
  expect(button).toMatch(/^Copy ami-/);
  await page.keyboard.press('Enter');
  await page.getByText(button.replace('Copy', 'Copied')).waitFor({ state: 'attached' });
  expect(await tab()).toMatch(/^Launch ami-.* in eu-west-1$/);
  // The focus goes on to the first row that came.
  await page.goto(`${server.url}#older=1`);
  await page.reload();
  await page.getByRole('button', { name: 'Show 100 more' }).focus();
  await page.keyboard.press('Enter');
  const hundredAndFirst = await page.locator('.results tbody tr').nth(100).locator('code').textContent();
  expect(await focused()).toBe(`Copy ${hundredAndFirst}`);
});

it('without its script, a folded release opens, and an address leads to its AMI', async () => {
  const { page } = await visit({ javaScriptEnabled: false });
  const row = page.locator(`[id="${imageId}"]`);
  expect(await row.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'of my-os for arm64' }).focus();
  await page.keyboard.press('Enter');
  expect(await row.isVisible()).toBe(true);
});

it('stays quick with 10,000 AMIs', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `image-${index}`);
  const many = sampleLocator({ names, versions: Array.from({ length: 11 }, (_, index) => `1.${20 - index}`) });
  expect(many.images.length).toBeGreaterThan(10_000);
  const large = await servePages({ 'index.html': locatorPage(many) });
  try {
    const { page, errors } = await visit({ url: large.url, hash: '#older=1' });
    expect(await statusOf(page)).toBe('10,120 AMIs');
    // Never all at once: that is what makes such pages slow.
    expect(await page.locator('tr').count()).toBe(101);
    const { images } = many;
    await page.getByRole('searchbox').fill(images.at(-1)?.imageId ?? '');
    expect([await statusOf(page), errors]).toEqual(['1 AMI', []]);
  } finally {
    await large.close();
  }
});
