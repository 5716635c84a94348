import { expect, it } from '@jest/globals';
import { bodyWithImages, imagesMarkdown } from '../../src/report/release-notes.js';
import { image, inRegion, runResult } from '../support/results.js';

/** 20 images with names as long as AWS allows, in 35 regions of two partitions. */
const everything = runResult({
  images: Array.from({ length: 20 }, (_, number) =>
    image(
      `${'my_os'.repeat(25)}${String(number).padStart(2, '0')}`,
      Array.from({ length: 35 }, (_, at) =>
        inRegion(`ap-southeast-${at}`, {
          imageId: `ami-0123456789abcde${number}${at}`,
          partition: at < 33 ? 'aws' : 'aws-cn',
          accountId: at < 33 ? '123456789012' : '210987654321',
          public: true,
        }),
      ),
    ),
  ),
});
const section = (body: string) => bodyWithImages(body, 'id', everything, 'm.json') ?? '';

it('a release has all of 20 images in 35 regions, within its limit', () => {
  expect(section('').length).toBeLessThanOrEqual(125_000);
  expect(section('').match(/ami-0123456789abcde/g)?.length).toBeGreaterThanOrEqual(700);
});

it('its tables lose their links first, then give way to a sentence, and its text stays', () => {
  const withLinks = imagesMarkdown(everything).includes('](https://');
  expect(withLinks).toBe(true);
  const small = runResult();
  const room = (used: number) => bodyWithImages('x'.repeat(125_000 - used), 'id', small, 'm.json');
  const full = (bodyWithImages('x', 'id', small, 'm.json') ?? '').length;
  expect(room(full - 1)).toContain('](https://');
  expect(room(full - 1)).toHaveLength(125_000);
  expect(room(full - 2)).not.toContain('](https://');
  expect(room(full - 2)).toContain('ami-us-east-1');
  expect(room(200)).toMatch(
    /^x+\n\n.*\nOwned by .*123456789012.*\n\nThe AMIs are in the manifest\.\n\nManifest: <code>m\.json<\/code>\n/,
  );
  expect(room(50)).toBeUndefined();
});

it('names the owner of each partition, and the account of each AMI where there are several', () => {
  expect(imagesMarkdown(everything)).toContain(
    'Owned by <code>123456789012</code> in <code>aws</code>, <code>210987654321</code> in <code>aws-cn</code>.',
  );
  expect(imagesMarkdown(everything)).toContain('| Region | Account | AMI |');
  expect(imagesMarkdown(runResult())).not.toContain('Account |');
});

it('shows nothing of an image that does not exist, and escapes what it shows', () => {
  const { imageId: _, ...missing } = inRegion('eu-west-1');
  const text = imagesMarkdown(
    runResult({ images: [image('a|b<c>', [missing, inRegion('us-east-1')]), image('none', [missing])] }),
  );
  expect(text).not.toMatch(/eu-west-1|none|a\|b|<c>/);
  expect(text).toContain('a&#124;b&#60;c&#62;');
});
