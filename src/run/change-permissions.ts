import type { ResourceKind } from '../report/resource.js';
import type { AccountRegion } from '../report/result.js';
import { change } from './change.js';
import type { Run } from './run.js';

/** Whose permissions they are. */
interface Permitted extends AccountRegion {
  readonly image: string;
  readonly resource: { readonly kind: ResourceKind };
}

/**
 * Gives a permission to those who lack it, then takes it from those who are not to have it. These are two changes, each
 * with its way back, because AWS takes no request that does both.
 * @param present who has it now
 */
export async function changePermissions(
  run: Run,
  permitted: Permitted,
  { present, missing, surplus }: Readonly<Record<'present' | 'missing' | 'surplus', readonly string[]>>,
  modify: (how: 'Add' | 'Remove', principals: readonly string[]) => Promise<void>,
): Promise<void> {
  const widened = [...new Set([...present, ...missing])].sort();
  if (missing.length > 0) {
    await change(
      run,
      { ...permitted, action: 'update', from: present.toSorted(), to: widened },
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
      { ...permitted, action: 'revoke', from: widened, to: widened.filter((one) => !surplus.includes(one)) },
      {
        expected: undefined,
        apply: () => modify('Remove', surplus),
        undo: () => modify('Add', surplus).then(() => true),
      },
    );
  }
}
