import { createAwsTime } from '../aws/aws-time.js';
import { type Aws, createClients, type ServiceClients } from '../aws/clients.js';
import { systemClock } from '../aws/wait.js';
import type { Control } from './emulator.js';

/** The world that gets what the configs need. */
export interface Seeding {
  /** Of the control API, below the world. */
  readonly control: Control;
  /** The clients of an account. */
  clientsOf(accountId: string): ServiceClients;
}

/** The clients with which an account of the world is prepared. */
export function seedingClients(aws: Aws, signal: AbortSignal): ServiceClients {
  const options = {
    aws,
    clock: systemClock,
    awsTime: createAwsTime(systemClock),
    deadline: () => Number.POSITIVE_INFINITY,
    stop: signal,
    kill: signal,
    random: Math.random,
    info: () => {},
  };
  return createClients(options, undefined, async () => false);
}
