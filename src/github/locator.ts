import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { certificateHint } from '../aws/hints.js';
import { untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { locatorData, locatorText } from '../report/locator/data.js';
import { locatorPage } from '../report/locator/page.js';
import { parseLocator } from '../report/locator/published.js';
import type { LocatorData } from '../report/locator/schema.js';
import type { RunResult } from '../report/result.js';
import type { Dependencies } from './dependencies.js';
import { makeDirectory } from './directory.js';
import { download } from './download.js';
import type { Inputs } from './inputs.js';

/** GitHub Pages answers in less than a second, and a page of 100,000 AMIs has about 50 MB. */
const readMs = 30_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * What the locator shows before the run: at its URL, or if nothing is found there, in its directory; undefined for a
 * first publication. It is read before anything is published, so that no page is replaced that can't be continued.
 * @throws PublishError `preflight` when it can't be read, or isn't one
 */
export async function readLocator(
  { locator, 'locator-url': url }: Inputs,
  { workingDirectory, clock, cancel }: Pick<Dependencies, 'workingDirectory' | 'clock' | 'cancel'>,
): Promise<LocatorData | undefined> {
  if (locator === undefined) return undefined;
  if (url !== undefined) {
    const address = addressOf(url);
    const text = await inTime({ clock, cancel }, address, (end) => readAddress(address, end));
    if (text !== undefined) return parseLocator(text, address.href);
  }
  const [file] = locatorFiles(locator);
  const text = await readFile(resolve(workingDirectory, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new PublishError('preflight', `can't read ${file}: ${cause.message}`, {
      cause,
      hint: 'Nothing was published. Set `locator` to a directory that the job can read and write.',
    });
  });
  return text === undefined ? undefined : parseLocator(text, file);
}

function inTime<T>(
  { clock, cancel }: Pick<Dependencies, 'clock' | 'cancel'>,
  address: URL,
  step: (end: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = unreadable(address, `no answer within ${readMs / 1000} seconds`);
  return untilDeadline({ clock, deadline: clock.now() + readMs, cancel, late }, step);
}

/** The file beside the page, whether the URL is that of the page's directory, of the page or of the file. */
function addressOf(url: URL): URL {
  if (url.pathname.endsWith('.json')) return url;
  const address = new URL(url);
  address.pathname = `${url.pathname.replace(/\/?(index\.html)?$/, '')}/images.json`;
  address.hash = '';
  return address;
}

async function readAddress(address: URL, end: AbortSignal): Promise<string | undefined> {
  try {
    // A cache may keep the page of ten minutes ago, which lacks the release before this one.
    const headers = { 'cache-control': 'no-cache' };
    const bytes = await download(address, { mostBytes, idleMs: readMs, headers }, end);
    return bytes?.toString('utf8');
  } catch (cause) {
    throw unreadable(address, (cause as Error).message, cause);
  }
}

function unreadable(address: URL, why: string, cause?: unknown): PublishError {
  const hint = /certificate/i.test(why)
    ? certificateHint
    : 'Nothing was published. Run again, or correct `locator-url`. A page that does not exist yet must answer 404.';
  return new PublishError('preflight', `the locator at ${address.href} can't be read: ${why}`, { cause, hint });
}

/** The files of a locator: its data, and its page. */
export function locatorFiles(directory: string): [string, string] {
  return [join(directory, 'images.json'), join(directory, 'index.html')];
}

/** Writes page and data. @param published what `readLocator` has found */
export async function writeLocator(
  result: RunResult,
  published: LocatorData | undefined,
  directory: string,
): Promise<void> {
  const data = locatorData(result, published);
  await makeDirectory(directory);
  const [dataFile, page] = locatorFiles(directory);
  await writeFile(dataFile, locatorText(data));
  await writeFile(page, locatorPage(data));
}
