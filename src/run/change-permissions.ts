import { change, type Run } from './run.js';

/**
 * Gives a permission to those who lack it, then takes it from those who are not to have it: two changes, each with its
 * way back, because AWS takes no call that does both.
 * @param about the resource whose permissions they are
 * @param present who has it now
 */
export async function changePermissions(
  run: Run,
  about: { readonly region: string; readonly image: string; readonly resource: string },
  { present, missing, surplus }: Readonly<Record<'present' | 'missing' | 'surplus', readonly string[]>>,
  modify: (how: 'Add' | 'Remove', principals: readonly string[]) => Promise<void>,
): Promise<void> {
  const widened = [...new Set([...present, ...missing])].sort();
  if (missing.length > 0) {
    await change(
      run,
      { ...about, action: 'update', from: present.toSorted(), to: widened },
      {
        expected: undefined,
        apply: () => modify('Add', missing),
        undo: () => modify('Remove', missing).then(() => true),
      },
    );
  }
  if (surplus.length > 0) {
    await change(
      run,
      { ...about, action: 'revoke', from: widened, to: widened.filter((one) => !surplus.includes(one)) },
      {
        expected: undefined,
        apply: () => modify('Remove', surplus),
        undo: () => modify('Add', surplus).then(() => true),
      },
    );
  }
}
