/**
 * `npm run screenshots`: pictures of the job summary and of the comment as GitHub shows them, for docs/images/. Offline,
 * in Chromium: the variable CHROMIUM has its path, otherwise `chromium` is looked up. The runs that they show are
 * samples.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { commentText } from '../src/report/comment.js';
import { summaryText } from '../src/report/summary.js';
import { frames, htmlPage } from './screenshots/page.js';
import { failed, planned, published } from './screenshots/samples.js';

const run = promisify(execFile);
const browser = process.env.CHROMIUM ?? 'chromium';
const images = path.resolve(import.meta.dirname, '../docs/images');
const runUrl = 'https://github.com/my-org/my-os/actions/runs/1234567890';

const pictures = [
  { name: 'summary', frame: 'summary', markdown: summaryText(published, 'ami-publish-manifest.json') },
  { name: 'summary-failed', frame: 'summary', markdown: summaryText(failed, 'ami-publish-manifest.json') },
  { name: 'comment', frame: 'comment', markdown: commentText(planned, ['images/my-os.yaml'], runUrl) },
] as const;

const folder = await mkdtemp(path.join(tmpdir(), 'ami-publish-screenshots-'));
try {
  await mkdir(images, { recursive: true });
  for (const { name, frame, markdown } of pictures) {
    const page = path.join(folder, `${name}.html`);
    await writeFile(page, await htmlPage(markdown, frame));
    await takePicture(page, path.join(images, `${name}.png`), frames[frame].widthPixels + 32);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** As high as the page is: Chromium takes pictures of its window only, so it is asked for the height first. */
async function takePicture(page: string, picture: string, width: number): Promise<void> {
  const asking = `${page}.height.html`;
  const title = '<script>document.title = document.documentElement.scrollHeight;</script>';
  await writeFile(asking, `${await readFile(page, 'utf8')}${title}`);
  const { stdout } = await chromium([`--window-size=${width},100`, '--dump-dom', pathToFileURL(asking).href]);
  const height = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? 1_000);
  await chromium([
    `--window-size=${width},${height}`,
    '--force-device-scale-factor=1',
    `--screenshot=${picture}`,
    pathToFileURL(page).href,
  ]);
}

async function chromium(options: readonly string[]): Promise<{ stdout: string }> {
  const common = [
    '--headless',
    '--disable-gpu',
    '--no-sandbox',
    '--hide-scrollbars',
    `--user-data-dir=${folder}/profile`,
  ];
  return run(browser, [...common, ...options], { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
}
