import type { SSM } from '@aws-sdk/client-ssm';
import type { EC2 } from '../aws/ec2.js';
import { describeImages } from '../resources/image/read.js';
import { parameterNames } from '../resources/ssm-parameter/names.js';
import { readParametersIfAllowed } from '../resources/ssm-parameter/read.js';
import { doubtedForMs, lookUntilFound, readUntilShown } from '../run/consistency.js';
import type { Image } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { WantedImage } from '../run/wanted.js';

interface PublishedQuery {
  readonly region: string;
  readonly accountId: string;
  readonly ec2: EC2;
  readonly ssm: () => Promise<SSM>;
  readonly wanted: readonly WantedImage[];
  readonly imageNames: readonly string[];
}

/**
 * Reads images for a command that withdraws them. What was published a moment ago a server may still not show, or show
 * as private, and it would stay public. So where there would be nothing to withdraw it looks again for a while, and for
 * longer where a parameter points to an AMI that no list shows. A region that shows everything as published is read once.
 */
export async function readPublished(run: Run, query: PublishedQuery): Promise<Image[]> {
  const { region, ec2, wanted, imageNames } = query;
  const shown = new Map<string, Image>();
  const add = (images: readonly Image[]): void => {
    for (const image of images) if (!shown.get(image.id)?.public) shown.set(image.id, image);
  };
  const isAsPublished = ({ name, config }: WantedImage): boolean =>
    [...shown.values()].some(
      (image) => image.name === name && (image.public || !config.public || config.temporary === true),
    );
  const doubtful = (): string[] => wanted.filter((image) => !isAsPublished(image)).map(({ name }) => name);
  let isFirst = true;
  const look = async () => {
    add(await describeImages(ec2, 'name', imageNames));
    const left = doubtful();
    if (left.length === 0) return true;
    if (isFirst)
      run.report.info(`${region}: looks again for ${left.join(', ')}, because AWS may not show yet what was published`);
    isFirst = false;
    return undefined;
  };
  await lookUntilFound(run, `${imageNames.join(', ')} in ${region} as public`, look, doubtedForMs);

  const names = new Set(imageNames);
  const pointedTo = await readUntilShown(run, await unshownIds(query, [...shown.values()]), (ids) =>
    describeImages(ec2, 'image-id', ids),
  );
  add([...pointedTo.values()].filter(({ name }) => names.has(name)));
  return [...shown.values()];
}

/** IDs of AMIs that parameters of images point to which aren't shown. */
async function unshownIds(
  { region, accountId, ssm, wanted }: PublishedQuery,
  shown: readonly Image[],
): Promise<string[]> {
  const missing = wanted.filter((image) => !shown.some(({ name }) => name === image.name));
  const place = { target: { accountId }, region: { name: region } };
  const parameters = await readParametersIfAllowed(
    ssm,
    missing.flatMap((image) => parameterNames({ ...place, image })),
  );
  if (parameters === 'unknown') return [];
  const ids = [...parameters.values()].map(({ value }) => value).filter((value) => /^ami-[0-9a-f]+$/.test(value));
  return [...new Set(ids)].filter((id) => !shown.some((image) => image.id === id));
}
