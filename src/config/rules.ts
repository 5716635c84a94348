import { byKey } from './build-date.js';
import { amiNameOf, distributionProblems, nameProblems } from './dialects/image-builder/problems.js';
import { withDistributions } from './dialects/image-builder/translate.js';
import type { Problem } from './problem.js';
import { blockDeviceRules } from './rules/block-devices.js';
import { bootTestRules } from './rules/boot-test.js';
import { encryptionRules } from './rules/encryption.js';
import { exclusionRules } from './rules/exclusions.js';
import { bootRules, regionRules, shareRules } from './rules/image.js';
import { imageBuilderRules } from './rules/image-builder.js';
import { licenseRules } from './rules/licenses.js';
import { deprecationRules, matchRules, refreshRules } from './rules/lifecycle.js';
import { nameRules, parameterRules } from './rules/names.js';
import { sourceRules } from './rules/source.js';
import { tagRules } from './rules/tags.js';
import { targetAccountRules } from './rules/target-accounts.js';
import { targetRules } from './rules/targets.js';
import { uploadRules } from './rules/upload.js';
import { volumeRules } from './rules/volume.js';
import type { Draft, DraftImage } from './schema.js';
import type { Path } from './yaml/path.js';

/**
 * Every problem that depends on more than one value, found in what is left of a config without the values that have a
 * problem of their own.
 * @param hasSourcePath the source file is named outside the config
 * @param isGiven whether the file has a value at a path, right or wrong
 * @param buildDate what stands for Image Builder's variable in the names of AMIs
 */
export function ruleProblems(
  draft: Draft,
  hasSourcePath: boolean,
  isGiven: (path: Path) => boolean,
  buildDate: string,
): Problem[] {
  const architecture = draft.source?.architecture;
  const hasMachine = hasSourcePath || ['path', 'image', 'image_builder'].some((kind) => isGiven(['source', kind]));
  const ofImages = Object.entries(draft.images ?? {}).flatMap(([name, image]) => {
    const { distributions: entries } = image;
    const context = { architecture, hasMachine, targets: draft.targets, isGiven };
    if (entries === undefined || typeof entries === 'string') return imageRules(name, image, context);
    return [
      ...distributionProblems(entries, name, isGiven),
      ...nameProblems(entries, name, buildDate),
      ...namedImageRules(
        amiNameOf(entries, name, buildDate),
        name,
        withDistributions(image, entries) as DraftImage,
        context,
      ),
    ];
  });
  return [
    ...sourceRules(draft, hasSourcePath, isGiven),
    ...uploadRules(draft, isGiven),
    ...targetRules(draft, hasSourcePath, isGiven),
    ...ofImages,
    ...tagRules(draft, isGiven),
  ];
}

interface Context {
  readonly architecture: string | undefined;
  /** The source may be a machine of several disks. */
  readonly hasMachine: boolean;
  readonly targets: Draft['targets'];
  readonly isGiven: (path: Path) => boolean;
}

/** The same of an image whose AMIs have another name than its key, by which it is written. */
export function namedImageRules(name: string, key: string, image: DraftImage, context: Context): Problem[] {
  if (name === key) return imageRules(key, image, context);
  const keys = new Map([[name, key]]);
  const isGiven = (path: Path): boolean => context.isGiven(byKey(path, keys));
  const problems = imageRules(name, image, { ...context, isGiven });
  return problems.map((problem) => ({ ...problem, path: byKey(problem.path, keys) }));
}

/** The problems of one image, with its distributions in its own fields. */
function imageRules(name: string, image: DraftImage, context: Context): Problem[] {
  const { architecture, hasMachine, targets, isGiven } = context;
  return [
    ...nameRules(name),
    ...bootRules(name, image, architecture),
    ...bootTestRules(name, image),
    ...volumeRules(name, image),
    ...blockDeviceRules(name, image, hasMachine),
    ...regionRules(name, image),
    ...shareRules(name, image),
    ...targetAccountRules(name, image, targets),
    ...deprecationRules(name, image),
    ...matchRules(name, image),
    ...exclusionRules(name, image),
    ...encryptionRules(name, image, isGiven),
    ...refreshRules(name, image),
    ...parameterRules(name, image, architecture),
    ...imageBuilderRules(name, image, architecture),
    ...(image.distributions === undefined ? licenseRules(name, image) : []), // each entry was compared with its region
  ];
}
