import { PublishError } from '../../src/error.js';
import type { ActionResult, Workspace } from './action.js';
import { virtualClock } from './virtual-clock.js';
import type { TestRequest, TestWorld } from './world.js';

export interface Stopped extends ActionResult {
  /** On the world's clock. */
  readonly tookMs: number;
  /** Requests that were sent after the run was told to stop. */
  readonly late: readonly TestRequest[];
}

/**
 * Runs a command, and tells it to stop when a fault holds one of its requests back: at the last moment before time
 * moves, when all else has been answered.
 */
export async function stopWhileHeld(world: TestWorld, workspace: Workspace, command: string): Promise<Stopped> {
  const clock = await virtualClock(world);
  const cancel = new AbortController();
  let stopped: { readonly at: number; readonly requests: number } | undefined;
  clock.beforeMoving(async () => {
    const { hanging, requests } = await world.status();
    if (hanging === 0) return false;
    stopped = { at: clock.now(), requests };
    cancel.abort(new PublishError('cancelled', 'The run was told to stop.'));
    return true;
  });
  const result = await workspace.run(command, { clock, cancel: cancel.signal });
  if (stopped === undefined) throw new Error('no request was held back');
  return {
    ...result,
    tookMs: clock.now() - stopped.at,
    late: await world.requests({ from: stopped.requests }),
  };
}
