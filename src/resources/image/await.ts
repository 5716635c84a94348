import type { EC2 } from '../../aws/ec2.js';
import type { Poller } from '../../aws/poller.js';
import type { Image } from '../../run/found.js';
import { createStatePoller } from '../../run/pollers.js';
import type { Run } from '../../run/run.js';
import { describeImages } from './read.js';

/** Registering takes AWS some seconds. It shows no progress. */
export const registersInMs = 2_000;
const firstIntervalMs = 4_000;

export function createImagePoller(run: Run, region: string, ec2: EC2, timeoutSeconds: number): Poller<Image> {
  return createStatePoller(run, {
    kind: 'image',
    region,
    timeoutSeconds,
    firstIntervalMs,
    read: (ids) => describeImages(ec2, 'image-id', ids),
    look: ({ state, stateReason }) => ({ state, message: stateReason, progress: state }),
    ready: 'available',
    pending: ['pending', 'transient'],
    hint: () => 'Run again: the failed image is then replaced. Everything that is complete is kept.',
  });
}
