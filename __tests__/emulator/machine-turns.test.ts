import { expect, it } from '@jest/globals';
import { createTurns } from '../../emulator/world/machines.js';

/** Machines that run until they are ended, and which of them have begun. */
function machinesAt(most: number) {
  const turns = createTurns(most);
  const begun: string[] = [];
  const ends = new Map<string, (how: 'ended' | 'failed') => void>();
  return {
    begun,
    start: (name: string, stop: AbortSignal = new AbortController().signal) =>
      turns.take(stop, () => {
        begun.push(name);
        return new Promise<void>((resolve, reject) => {
          ends.set(name, (how) => (how === 'ended' ? resolve() : reject(new Error(name))));
        });
      }),
    end: (name: string, how: 'ended' | 'failed' = 'ended') => ends.get(name)?.(how),
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

it('as many machines run as may, and the next one when one has ended, in their order', async () => {
  const { begun, start, end } = machinesAt(2);
  const first = start('a');
  for (const name of ['b', 'c', 'd']) void start(name);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('a');
  await first;
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('one that fails gives its turn to the next', async () => {
  const { begun, start, end } = machinesAt(1);
  const first = start('a');
  void start('b');
  await settled();
  end('a', 'failed');
  await expect(first).rejects.toThrow('a');
  await settled();
  expect(begun).toEqual(['a', 'b']);
});

it('one that is stopped while it waits never begins, and keeps no turn', async () => {
  const { begun, start, end } = machinesAt(1);
  const stop = new AbortController();
  void start('a');
  const stopped = start('b', stop.signal);
  void start('c');
  stop.abort();
  await stopped;
  end('a');
  await settled();
  expect(begun).toEqual(['a', 'c']);
});
