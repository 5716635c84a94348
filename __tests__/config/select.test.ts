import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { loadConfigs } from '../../src/config/load.js';
import { selectImages } from '../../src/config/select.js';

let configs: Config[];
beforeAll(async () => {
  configs = await loadConfigs({
    buildDate: 'D',
    config: ['examples/awspub-groups.yaml', 'examples/awspub-tags.yaml'],
    variables: {},
    workingDirectory: path.resolve(import.meta.dirname, '../..'),
    signal: new AbortController().signal,
  });
});

describe('selectImages', () => {
  it.each([
    [
      {},
      [
        ['my-os-nightly', 'my-os'],
        ['my-os-1', 'my-os-2'],
      ],
    ],
    [{ group: 'nightly' }, [['my-os-nightly', 'my-os']]],
    [{ group: 'release' }, [['my-os']]],
    [{ images: ['my-os-?'] }, [['my-os-1', 'my-os-2']]],
    [{ images: ['my-os', 'my-os-2'] }, [['my-os'], ['my-os-2']]],
    [{ group: 'nightly', images: ['*-nightly'] }, [['my-os-nightly']]],
  ])('%j', (selection, names) => {
    expect(selectImages(configs, selection).map(({ images }) => images.map(({ name }) => name))).toEqual(names);
  });

  it.each([
    [
      { group: 'nigthly' },
      'no image is in the group "nigthly". Did you mean "nightly"?',
      'Known groups: nightly, release.',
    ],
    [
      { images: ['my-os', 'their-*'] },
      'no image matches "their-*"',
      'Known images: my-os-nightly, my-os, my-os-1, my-os-2.',
    ],
    [
      { group: 'release', images: ['my-os-1'] },
      'no image of the group "release" matches my-os-1',
      'Change the input "group" or the input "images": no image matches both.',
    ],
  ])('refuses %j', (selection, message, hint) => {
    expect(() => selectImages(configs, selection)).toThrow(expect.objectContaining({ code: 'input', message, hint }));
  });
});
