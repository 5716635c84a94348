import type { Stored } from './state.js';

/** The owners that are no accounts: how the control API and an output name them -> as an ARN does. */
export const owners: Readonly<Record<string, string>> = {
  Amazon: 'aws',
  AWSMarketplace: 'aws-marketplace',
  ThirdParty: 'third-party',
};

/** A resource's owner in an output: an account id, or a name. */
export function ownerName({ owner }: Pick<Stored<unknown>, 'owner'>): string {
  return Object.entries(owners).find(([, inArn]) => inArn === owner)?.[0] ?? owner;
}
