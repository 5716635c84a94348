import { describe, expect, it } from '@jest/globals';
import {
  keepingSuccessor,
  lacksSuccessor,
  originalDescription,
  supersededDescription,
} from '../../../src/resources/older-image/successor.js';
import type { Image } from '../../../src/run/found.js';

const tag = { 'ami-publish:superseded-by': 'ami-2' };
const marked = 'Superseded by my-os-2 (ami-0123). My OS';

describe('the description of a superseded image', () => {
  it.each([
    ['My OS', marked],
    ['', 'Superseded by my-os-2 (ami-0123).'],
    ['Superseded by my-os-1 (ami-0456). My OS', marked],
  ])('%j becomes %j', (before, after) => {
    expect(supersededDescription(before, 'my-os-2', 'ami-0123')).toBe(after);
    expect(originalDescription(after)).toBe(originalDescription(before));
  });

  it('is cut where it is longer than AWS allows', () => {
    const long = supersededDescription('x'.repeat(255), 'n'.repeat(128), 'ami-0123');
    expect(long).toHaveLength(255);
    expect(long).toMatch(/^Superseded by n{128} \(ami-0123\)\. x+$/);
  });
});

describe('a description of the config', () => {
  it.each([
    ['My OS', 'New', 'New'],
    [marked, 'New', 'Superseded by my-os-2 (ami-0123). New'],
    ['Superseded by my-os-2 (ami-0123).', 'New', 'Superseded by my-os-2 (ami-0123). New'],
    [marked, 'My OS', marked],
  ])('for an image described as %j: %j becomes %j', (found, configured, after) => {
    expect(keepingSuccessor(found, configured)).toBe(after);
  });

  it('is cut as that of a superseded image is', () => {
    const long = supersededDescription('x'.repeat(255), 'my-os-2', 'ami-0123');
    expect(keepingSuccessor(long, 'x'.repeat(255))).toBe(long);
  });
});

describe('what an older image lacks', () => {
  const old = (more: object): Image => ({ state: 'available', description: 'My OS', tags: {}, ...more }) as Image;
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key-${index}`, '']));

  it.each([
    ['both', {}, [true, true]],
    ['nothing when it names a successor', { description: marked, tags: tag }, [false, false]],
    ['the tag after a run that ended between the two', { description: marked }, [false, true]],
    ['the description that somebody has replaced', { tags: tag }, [true, false]],
    ['no tag where there is no room for one', { tags: many }, [true, false]],
    ['the tag alone when it is disabled', { state: 'disabled' }, [false, true]],
  ])('%s', (_, more, [description, withTag]) => {
    expect(lacksSuccessor(old(more))).toEqual({ description, tag: withTag });
  });
});
