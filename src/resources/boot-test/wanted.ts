import type { BootTest } from '../../config/config.js';
import { settingsDigest } from '../../identity/boot-test-tag.js';
import type { Place } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import type { Bootable } from './choose-types.js';

/** The boot test that an image asks for; undefined for one that asks for none. */
export function bootTestOf({ config }: WantedImage): BootTest | undefined {
  return config.boot_test;
}

/** What decides where an image can be launched. */
export function bootableOf({ architecture, config }: WantedImage): Bootable {
  return {
    architecture,
    bootMode: config.boot_mode,
    needsTpm: config.tpm_support !== undefined,
    hasEna: config.ena_support,
    supported: config.instance_types?.supported ?? [],
    unsupported: config.instance_types?.unsupported ?? [],
  };
}

/** The digest of all settings on which the result depends: not of how often a launch is tried, or what waits for it. */
export function settingsOf({ attempts: _, before: __, ...settings }: BootTest): string {
  return settingsDigest(settings);
}

/** The home region of an image; undefined where its source isn't known. */
export function homeOfImage(target: Target, { recipe, configFile }: WantedImage): string | undefined {
  return (
    recipe?.snapshot.source.homeRegion ?? target.sources.find(({ config }) => config.file === configFile)?.homeRegion
  );
}

/**
 * Where the image is tested: in its home region, or in the first of its regions by name. Where the disk image isn't
 * available and so the home isn't known, it is the region whose AMI has a result. Undefined for an image without a test.
 * @param places those of one image in one target
 */
export function testedPlace<P extends Place>(
  target: Target,
  places: readonly P[],
  hasResult: (place: P) => boolean,
): P | undefined {
  const [any] = places;
  if (any === undefined || bootTestOf(any.image) === undefined) return undefined;
  // Where the disk image isn't available, only a region that gets a copy knows where that is from.
  const [home] = places.flatMap(({ image }) => homeOfImage(target, image) ?? []);
  const byName = places.toSorted((a, b) => (a.region.name < b.region.name ? -1 : 1));
  return places.find(({ region }) => region.name === home) ?? byName.find(hasResult) ?? byName[0];
}
