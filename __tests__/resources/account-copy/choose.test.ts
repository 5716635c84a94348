import { describe, expect, it } from '@jest/globals';
import { chooseCopy } from '../../../src/resources/account-copy/choose.js';
import type { Image } from '../../../src/run/found.js';

const digest = 'd'.repeat(64);

function image(id: string, createdMs: number, state = 'available', source: string | undefined = digest): Image {
  const tags = source === undefined ? {} : { 'awspub:source:sha256': source };
  return { id, createdMs, state, tags } as unknown as Image;
}
const foreign = image('ami-f', 0, 'available', 'e'.repeat(64));

describe('which image of an account is the copy', () => {
  it.each<[string, Image[], string | undefined, string[], number]>([
    ['none', [], undefined, [], 0],
    ['the oldest of ours', [image('ami-b', 2), image('ami-a', 1)], 'ami-a', ['ami-b'], 0],
    ['the smallest ID of the same age', [image('ami-b', 1), image('ami-a', 1)], 'ami-a', ['ami-b'], 0],
    [
      'one that is under way before one that failed',
      [image('ami-a', 1, 'failed'), image('ami-b', 2, 'pending')],
      'ami-b',
      [],
      1,
    ],
    ['none of ours that failed', [image('ami-a', 1, 'failed'), image('ami-b', 2, 'failed')], undefined, [], 2],
    ['ours before an older one from another source', [foreign, image('ami-b', 2)], 'ami-b', [], 0],
    ['one from another source where there is no other', [foreign, image('ami-b', 2, 'failed')], 'ami-f', [], 1],
    ['no failed one from another source', [{ ...foreign, state: 'failed' }], undefined, [], 0],
  ])('%s', (_, named, chosen, duplicates, dead) => {
    const choice = chooseCopy(named, digest);
    expect([choice.chosen?.id, choice.duplicates.map(({ id }) => id), choice.dead]).toEqual([chosen, duplicates, dead]);
  });
});
