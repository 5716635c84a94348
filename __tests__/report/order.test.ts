import { expect, it } from '@jest/globals';
import { inStageOrder } from '../../src/report/order.js';
import type { Change } from '../../src/report/result.js';

const about = { accountId: '123456789012', region: 'eu-west-1', image: 'my-os' };

it('shows the changes of several disks alike, whichever is ready first, and what changes twice in its order', () => {
  const snapshotOf = (what: string): Change => ({
    ...about,
    resource: { kind: 'snapshot' },
    action: 'create',
    from: null,
    to: { import_of: what },
  });
  const [system, data] = [snapshotOf('a'), snapshotOf('b')];
  expect(inStageOrder([data, system])).toEqual([system, data]);
  const lend = { ...about, resource: { kind: 'launch permission' }, action: 'update' } as const;
  const [lent, takenBack] = [
    { ...lend, from: ['2'], to: ['1', '2'] },
    { ...lend, from: ['1', '2'], to: [] },
  ];
  expect(inStageOrder([lent, takenBack])).toEqual([lent, takenBack]);
});

it('shows what was at the same value before in one order, whatever comes in between', () => {
  const values = ['1', '2'];
  const changes = values.flatMap((from) =>
    values.map((to): Change => ({ ...about, resource: { kind: 'launch permission' }, action: 'update', from, to })),
  );
  const sequences = Array.from({ length: 4 }).reduce<Change[][]>(
    (shorter) => shorter.flatMap((sequence) => changes.map((change) => [...sequence, change])),
    [[]],
  );
  for (const sequence of sequences) {
    const shown = inStageOrder(sequence);
    expect(inStageOrder(shown)).toEqual(shown);
    const froms = shown.map(({ from }) => from);
    expect([...new Set(froms)]).toEqual([...new Set(sequence.map(({ from }) => from))]);
    for (const from of values) {
      const tos = shown.filter((change) => change.from === from).map(({ to }) => to);
      expect(tos).toEqual(tos.toSorted());
    }
  }
});
