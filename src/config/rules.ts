import type { Problem } from './problem.js';
import { blockDeviceRules } from './rules/block-devices.js';
import { encryptionRules } from './rules/encryption.js';
import { exclusionRules } from './rules/exclusions.js';
import { bootRules, regionRules, shareRules } from './rules/image.js';
import { licenseRules } from './rules/licenses.js';
import { deprecationRules, matchRules, refreshRules } from './rules/lifecycle.js';
import { nameRules, parameterRules } from './rules/names.js';
import { sourceRules } from './rules/source.js';
import { tagRules } from './rules/tags.js';
import { targetAccountRules } from './rules/target-accounts.js';
import { targetRules } from './rules/targets.js';
import { volumeRules } from './rules/volume.js';
import type { Draft } from './schema.js';
import type { Path } from './yaml/path.js';

/**
 * Every problem that depends on more than one value, found in what is left of a config without the values that have a
 * problem of their own.
 * @param hasSourcePath the source file is named outside the config
 * @param isGiven whether the file has a value at a path, right or wrong
 */
export function ruleProblems(draft: Draft, hasSourcePath: boolean, isGiven: (path: Path) => boolean): Problem[] {
  const architecture = draft.source?.architecture;
  const hasMachine = hasSourcePath || ['path', 'image', 'image_builder'].some((kind) => isGiven(['source', kind]));
  const ofImages = Object.entries(draft.images ?? {}).flatMap(([name, image]) => [
    ...nameRules(name),
    ...bootRules(name, image, architecture),
    ...volumeRules(name, image),
    ...blockDeviceRules(name, image, hasMachine),
    ...regionRules(name, image),
    ...shareRules(name, image),
    ...targetAccountRules(name, image, draft.targets),
    ...deprecationRules(name, image),
    ...matchRules(name, image),
    ...exclusionRules(name, image),
    ...encryptionRules(name, image, isGiven),
    ...refreshRules(name, image),
    ...parameterRules(name, image, architecture),
    ...licenseRules(name, image),
  ]);
  return [
    ...sourceRules(draft, hasSourcePath, isGiven),
    ...targetRules(draft, hasSourcePath),
    ...ofImages,
    ...tagRules(draft),
  ];
}
