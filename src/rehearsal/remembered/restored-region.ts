import type { EC2 } from '../../aws/ec2.js';
import type { Seeding } from '../seeding.js';
import type { RememberedAccount, RememberedRegion } from './account.js';

/** A region of an account of the world, and what is remembered of it. */
export interface RestoredRegion {
  readonly seeding: Seeding;
  readonly account: RememberedAccount;
  readonly region: RememberedRegion;
}

export function ec2Of({ seeding, account, region }: RestoredRegion): Promise<EC2> {
  return seeding.clientsOf(account.id).ec2(region.name);
}
