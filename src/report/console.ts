import { partitionNamed } from '../config/partitions.js';

/** The page of the region's console that launches an instance from the image; undefined where no console is known. */
export function launchUrl(partition: string, region: string, imageId: string): string | undefined {
  const host = partitionNamed(partition)?.consoleHost;
  if (host === undefined) return undefined;
  const name = encodeURIComponent(region);
  return `https://${name}.${host}/ec2/home?region=${name}#LaunchInstances:ami=${encodeURIComponent(imageId)}`;
}

/** The page of AWS Marketplace Management Portal that shows a change set. */
export function changeSetUrl(changeSetId: string): string {
  return `https://aws.amazon.com/marketplace/management/requests/${encodeURIComponent(changeSetId)}`;
}
