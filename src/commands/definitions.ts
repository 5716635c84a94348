import { openRefresh } from '../opening/open-refresh.js';
import { openUnpublish } from '../opening/open-unpublish.js';
import { ensureContents } from '../resources/snapshot-content/ensure.js';
import { barrier, mapAll } from '../run/barrier.js';
import { inTarget } from '../run/place.js';
import type { Policy } from '../run/policy.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { cleanup } from './cleanup.js';
import { createImages } from './create.js';
import { publish } from './publish.js';
import { refresh } from './refresh.js';
import { unpublish } from './unpublish.js';
import { verify } from './verify.js';

/** A command: what it does to AWS, and what it looks at first. */
export interface CommandDefinition extends Policy {
  /** Heading of its group in the log. */
  readonly title: string;
  /** The disk image: it has to exist, it is read if it exists, or it isn't looked at. */
  readonly disk: 'required' | 'if-found' | 'unused';
  /** Whether every disk image that staged metadata names has to exist: what is built has to be known in full. */
  readonly stagedFilesNeeded?: true;
  /** What the run is about, where that isn't just the images of the configs. */
  readonly open?: (run: Run, targets: readonly Target[]) => Promise<Target[]>;
  /** undefined: the command ends before AWS is asked. */
  readonly run?: (run: Run, targets: readonly Target[]) => Promise<void>;
}

export const commands = {
  check: { title: 'Check', applies: false, until: 'inventory', disk: 'required', stagedFilesNeeded: true },
  plan: {
    title: 'Compare',
    applies: false,
    until: 'public',
    disk: 'if-found',
    stagedFilesNeeded: true,
    run: publish,
  },
  verify: {
    title: 'Compare',
    applies: false,
    until: 'public',
    readsContent: true,
    disk: 'if-found',
    run: verify,
  },
  create: {
    title: 'Upload, copy, register',
    applies: true,
    until: 'private',
    disk: 'required',
    stagedFilesNeeded: true,
    run: create,
  },
  publish: {
    title: 'Upload, copy, register, publish',
    applies: true,
    until: 'public',
    disk: 'if-found',
    stagedFilesNeeded: true,
    run: publish,
  },
  // The same steps as `publish`. Where they lead is a local AWS.
  rehearse: {
    title: 'Upload, copy, register, publish',
    applies: true,
    until: 'public',
    disk: 'required',
    stagedFilesNeeded: true,
    run: publish,
  },
  list: { title: 'List', applies: false, until: 'inventory', disk: 'unused', run: async () => {} },
  cleanup: {
    title: 'Clean up',
    applies: true,
    until: 'inventory',
    withoutCopies: true,
    disk: 'if-found',
    run: cleanup,
  },
  refresh: {
    title: 'Register again, publish',
    applies: true,
    until: 'public',
    withoutCopies: true,
    disk: 'unused',
    open: openRefresh,
    run: refresh,
  },
  unpublish: {
    title: 'Unpublish',
    applies: true,
    until: 'inventory',
    withdraws: true,
    disk: 'unused',
    open: openUnpublish,
    run: unpublish,
  },
} satisfies Record<string, CommandDefinition>;

async function create(run: Run, targets: readonly Target[]): Promise<void> {
  const created = await mapAll(targets, async (target) => ({
    target,
    here: await createImages(inTarget(run, target), target),
  }));
  barrier(run);
  await mapAll(created, ({ target, here }) => ensureContents(inTarget(run, target), target, here));
  barrier(run);
}
