import { type Clock, untilDeadline } from '../aws/wait.js';
import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';
import type { LocalDisk, LocalDisks } from '../run/wanted.js';

/** Closing a file waits for what is being read from it, which never ends where a disk doesn't answer. */
const closeMs = 1_000;

/** Closes the disk images of a run that is over, and removes what they were unpacked to, as far as that is possible. */
export async function closeDisks(disks: ReadonlyMap<Config, LocalDisks> | undefined, clock: Clock): Promise<void> {
  await closeAll(
    [...(disks?.values() ?? [])].flatMap(({ source, further }) => [...source, ...further.values()]),
    clock,
  );
}

/** The same of some of them. */
export async function closeAll(disks: readonly LocalDisk[], clock: Clock): Promise<void> {
  const late = new PublishError('source', 'the disk images could not be closed');
  await untilDeadline({ clock, deadline: clock.now() + closeMs, late }, () =>
    Promise.allSettled(disks.map((disk) => disk.close())),
  ).catch(() => {}); // everything that a run is for is done by now
}
