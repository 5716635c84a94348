import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/aws/wait.js';
import { readInputs } from '../../src/github/inputs.js';
import { readLocator, writeLocator } from '../../src/github/locator.js';
import { locatorText } from '../../src/report/locator/data.js';
import { locatorOf, publicImage, runThatRead } from '../report/locator/locator-fixtures.js';
import { startConnectProxy } from '../support/connect-proxy.js';

const published = locatorOf([publicImage('1.0')]);
const never = new AbortController().signal;
const before = { ...process.env };
const closing: (() => Promise<unknown>)[] = [];
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-locator-'));
});

afterEach(async () => {
  process.env = { ...before };
  for (const close of closing.splice(0)) await close();
  await rm(directory, { recursive: true });
});

/** The address of a page whose server answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function read(url: string | undefined, more: Partial<Parameters<typeof readLocator>[1]> = {}) {
  const inputs = readInputs({
    INPUT_CONFIG: 'image.yaml',
    INPUT_LOCATOR: 'site',
    ...(url === undefined ? {} : { 'INPUT_LOCATOR-URL': url }),
  });
  return readLocator(inputs, { workingDirectory: directory, clock: systemClock, cancel: never, ...more });
}

describe('what is published', () => {
  it.each(['', '/', '/index.html', '/images.json', '/#name=my-os'])(
    'is found by the address of the page (%s)',
    async (end) => {
      const asked: string[] = [];
      const origin = await serve((request, response) => {
        asked.push(request.url ?? '');
        response.end(locatorText(published));
      });
      expect(await read(`${origin}/my-os${end}`)).toEqual(published);
      expect(asked).toEqual(['/my-os/images.json']);
    },
  );

  it('is found where it has moved to', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/images.json') response.end(locatorText(published));
      else response.writeHead(301, { location: `http://${request.headers.host}/images.json` }).end();
    });
    expect(await read(`${origin}/old/`)).toEqual(published);
  });

  it('is nothing yet where nothing is found, unless the directory has it', async () => {
    const origin = await serve((_, response) => response.writeHead(404).end('<!doctype html>'));
    expect(await read(origin)).toBeUndefined();
    expect(await read(undefined)).toBeUndefined();
    await writeLocator(runThatRead([publicImage('1.0')]), undefined, join(directory, 'site'));
    expect(await read(undefined)).toEqual(published);
    expect(await read(origin)).toEqual(published);
  });

  it('is asked for through the proxy', async () => {
    const origin = await serve((_, response) => response.end(locatorText(published)));
    const proxy = await startConnectProxy(Number(new URL(origin).port));
    closing.unshift(() => proxy.close());
    process.env = { ...before, http_proxy: `http://${proxy.address}` };
    expect(await read('http://pages.invalid:8080/')).toEqual(published);
    expect(proxy.asked).toEqual(['pages.invalid:8080']);
  });

  it.each<[string, RequestListener, string]>([
    ['a page that is forbidden', (_, response) => response.writeHead(403).end(), 'HTTP 403'],
    ['a server that fails', (_, response) => response.writeHead(503).end(), 'HTTP 503'],
    ['a page of something else', (_, response) => response.end('<!doctype html>'), 'it is not JSON'],
    [
      'a file of something else',
      (_, response) => response.end('{"images":[]}'),
      'version is not as ami-publish writes it',
    ],
    [
      'half an answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{');
        setImmediate(() => response.destroy());
      },
      "can't be read",
    ],
    ['no answer', (request) => request.destroy(), "can't be read"],
    [
      'more than anybody reads',
      (_, response) => {
        const part = Buffer.alloc(8 * 1024 * 1024, ' ');
        for (let count = 0; count < 9; count += 1) response.write(part);
        response.end();
      },
      'it is larger than 64 MiB',
    ],
  ])('is an error for %s', async (_, answer, message) => {
    await expect(read(await serve(answer))).rejects.toMatchObject({
      code: 'preflight',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('Nothing was published.'),
    });
  });

  it('is an error for a server that never answers, and for a run that is cancelled meanwhile', async () => {
    const origin = await serve(() => {});
    const clock = { ...systemClock, elapse: () => new Promise<void>((resolve) => setImmediate(resolve)) };
    await expect(read(origin, { clock })).rejects.toThrow('no answer within 30 seconds');
    await expect(read(origin, { cancel: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow('cancelled');
  });

  it('is an error for a directory whose file is broken', async () => {
    await writeLocator(runThatRead([publicImage('1.0')]), undefined, join(directory, 'site'));
    await writeFile(join(directory, 'site', 'images.json'), '{');
    await expect(read(undefined)).rejects.toThrow(`the locator at ${join('site', 'images.json')} can't be read`);
  });
});

it('a page is written into directories that are not there yet', async () => {
  const site = join(directory, 'a', 'site');
  await writeLocator(runThatRead([publicImage('1.1')]), published, site);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('ami-1-0-us-east-1');
  expect(JSON.parse(await readFile(join(site, 'images.json'), 'utf8')).images).toHaveLength(2);
});
