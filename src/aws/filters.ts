import type { Filter } from '@aws-sdk/client-ec2';

/** EC2 takes at most this many values in one filter. */
const valuesPerFilter = 200;

/** Asks EC2 for values of one filter, in as many requests as the values need. Wildcards in a value stand for themselves. */
export async function inBatches<T>(
  filter: string,
  values: readonly string[],
  ask: (filters: Filter[]) => Promise<T[]>,
): Promise<T[]> {
  const batches: Promise<T[]>[] = [];
  for (let start = 0; start < values.length; start += valuesPerFilter) {
    const batch = values.slice(start, start + valuesPerFilter).map((value) => value.replace(/[\\*?]/g, '\\$&'));
    batches.push(ask([{ Name: filter, Values: batch }]));
  }
  return (await Promise.all(batches)).flat();
}

/** The items of all pages that one of the SDK's paginators gives. */
export async function allPages<Page, T>(
  pages: AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly T[] | undefined,
): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) items.push(...(itemsOf(page) ?? []));
  return items;
}
