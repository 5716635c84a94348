import type { EC2 } from '../../aws/ec2.js';
import { readRecord } from '../../identity/boot-test-tag.js';
import { sourceDigestTag, supersededByTag, taggedEntry } from '../../identity/tags.js';
import type { AccountRegion, PublicImageResult } from '../../report/result.js';
import type { Image } from '../../run/found.js';
import { successorIn } from '../older-image/successor.js';
import { describeImages, describeImagesBy } from './read.js';

/** The public images of the account in one region that have our tag, or one of these names. */
export async function describePublicImages(ec2: EC2, names: readonly string[]): Promise<Image[]> {
  const [tagged, named] = await Promise.all([
    describeImagesBy(ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }], ['all']),
    names.length === 0 ? [] : describeImages(ec2, 'name', names, ['all']),
  ]);
  const all = [...tagged, ...named].filter((image) => image.public && image.state === 'available');
  return [...new Map(all.map((image) => [image.id, image])).values()];
}

/** What users may know of a public image. */
export function publicImageResult(
  { accountId, region }: AccountRegion,
  partition: string,
  image: Image,
): PublicImageResult {
  const bootTest = readRecord(image.tags);
  return {
    accountId,
    region,
    partition,
    imageId: image.id,
    imageName: image.name,
    key: taggedEntry(image.tags)?.name,
    architecture: image.architecture,
    createdAt: isoTime(image.createdMs),
    deprecationTime: isoTime(image.deprecationMs),
    bootMode: image.bootMode,
    tpmSupport: image.tpmSupport,
    supersededBy: supersededBy(image),
    bootTestedOn: bootTest?.outcome === 'passed' ? bootTest.types : [],
  };
}

/** ID of the image that superseded this one, as its description or its tag says; undefined for one that is in use. */
export function supersededBy({ description, tags }: Image): string | undefined {
  return successorIn(description) ?? tags[supersededByTag];
}

function isoTime(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined || Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
