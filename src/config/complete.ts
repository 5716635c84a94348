import { resolve } from 'node:path';
import type * as z from 'zod';
import { withNames } from './build-date.js';
import type { Config, Image, Source } from './config.js';
import { amiNameOf } from './dialects/image-builder/problems.js';
import { withDistributions } from './dialects/image-builder/translate.js';
import { type FileContents, withContents } from './image-files.js';
import type { ReadConfig } from './read.js';
import type { imageSchema } from './schema/image.js';
import type { sourceSchema } from './schema/source.js';
import { type DraftImage, mergedSchema } from './schema.js';
import { isGiven, writtenAt } from './tree.js';
import { formatPath } from './yaml/path.js';
import { keyAsWritten, positionOf } from './yaml/place.js';

interface Outside {
  /** The folder of the config file, absolute. */
  readonly directory: string;
  /** The disk image of the input `source-path`, absolute. */
  readonly sourcePath: string | undefined;
  /** The repository that the run is in, `owner/name`. */
  readonly repository: string | undefined;
  /** The names that awspub gives images, by ours, where they are others. */
  readonly awspubNames: ReadonlyMap<string, string>;
  /** The content of the files that images name, by the image's name. */
  readonly fileContents: ReadonlyMap<string, FileContents>;
  /** What stands for Image Builder's variable in the names of AMIs. */
  readonly buildDate: string;
}

const noContents: FileContents = { uefiData: undefined, measurements: undefined, userData: undefined };

/** The config of a file without problems, together with what stands outside the file. */
export function completeConfig(
  { tree, merged }: ReadConfig,
  { directory, sourcePath, repository, awspubNames, fileContents, buildDate }: Outside,
): Config {
  const { source, images, ...settings } = mergedSchema.parse(merged);
  const config: Config = {
    ...settings,
    file: tree.yaml.file,
    directory,
    source: completeSource(source, directory, sourcePath),
    images: Object.entries(images).map(([name, image]) => ({
      ...withContents(
        distributed({ ...image, tags: { ...settings.tags, ...image.tags } }),
        fileContents.get(name) ?? noContents,
      ),
      name,
      block_device_mappings: absolutePaths(image.block_device_mappings, directory),
      ...(repository === undefined
        ? {}
        : { entry: { config: `${repository}:${tree.yaml.file}`, name: keyAsWritten(tree, ['images', name]) } }),
      ...(awspubNames.has(name) ? { awspubName: awspubNames.get(name) ?? name } : {}),
    })),
    ...(tree.perRun === undefined || tree.perRun.size === 0 ? {} : { perRun: tree.perRun }),
    locate: (path) => {
      const written = writtenAt(tree, path);
      return { ...positionOf(tree, written), path: formatPath(written) };
    },
    isGiven: (path) => isGiven(tree, path),
  };
  return withNames(config, amiNames(images, buildDate));
}

/** The names of AMIs that differ from the keys of their images, by key. */
export function amiNames(
  images: Readonly<Record<string, Pick<DraftImage, 'distributions'>>>,
  buildDate: string,
): Map<string, string> {
  const named = Object.entries(images).map(([key, { distributions }]) => {
    const entries = Array.isArray(distributions) ? distributions : [];
    return [key, amiNameOf(entries, key, buildDate)] as const;
  });
  return new Map(named.filter(([key, name]) => key !== name));
}

/** The mappings with the paths of their files absolute. */
export function absolutePaths<M extends { readonly path?: string | undefined }>(
  mappings: readonly M[],
  directory: string,
): M[] {
  return mappings.map((mapping) =>
    mapping.path === undefined ? mapping : { ...mapping, path: resolve(directory, mapping.path) },
  );
}

/** An existing distribution configuration is read later, in AWS. */
function distributed(image: z.output<typeof imageSchema>): z.output<typeof imageSchema> & Pick<Image, 'byRegion'> {
  const { distributions } = image;
  return Array.isArray(distributions) ? withDistributions(image, distributions) : image;
}

/** The source in its one form. The schema and the rules have seen to it that there is one, unless it is an input. */
function completeSource(
  { architecture, format, path = '', s3, snapshot, image, image_builder: builderArn }: z.output<typeof sourceSchema>,
  directory: string,
  sourcePath: string | undefined,
): Source {
  const about = { architecture, format };
  if (sourcePath !== undefined) return { ...about, kind: 'path', path: sourcePath };
  if (s3 !== undefined) {
    const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(s3) ?? [];
    return { ...about, kind: 's3', uri: s3, bucket, key };
  }
  if (snapshot !== undefined) return { ...about, kind: 'snapshot', snapshot };
  if (image !== undefined) return { ...about, kind: 'image', image };
  if (builderArn !== undefined) return { ...about, kind: 'image_builder', arn: builderArn };
  return { ...about, kind: 'path', path: resolve(directory, path) };
}
