/**
 * `npm run screenshots:locator`: docs/images/locator-*.png, a locator at two widths in both themes. Needs Chromium.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { sampleLocator } from '../__tests__/report/locator/locator-fixtures.js';
import { startBrowser } from '../__tests__/support/browser.js';
import { locatorPage } from '../src/report/locator/page.js';

const folder = path.resolve(import.meta.dirname, '../docs/images');
const widths = { desktop: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };

await mkdir(folder, { recursive: true });
const html = locatorPage(sampleLocator({ names: ['my-os', 'my-os-minimal'], versions: ['1.10', '1.9', '1.2', '0.9'] }));
const browser = await startBrowser();
try {
  for (const [name, viewport] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      // Some time after the page was written, and always the same.
      await page.clock.setFixedTime('2026-06-02T00:00:00Z');
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto('https://my-org.github.io/my-os/#name=my-os&region=eu-west-1&older=1');
      await page.screenshot({ path: path.join(folder, `locator-${name}-${colorScheme}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
