import { readRecord } from '../identity/boot-test-tag.js';
import { groupBy } from '../report/order.js';
import { ensureBooted } from '../resources/boot-test/ensure.js';
import { bootTestOf, testedPlace } from '../resources/boot-test/wanted.js';
import { findImage } from '../resources/image/find.js';
import { attempt, hasFailed, mapAll } from '../run/barrier.js';
import type { Ami } from '../run/ensured.js';
import { regionKey } from '../run/ledger.js';
import { inRegion, type Place, type Publication, placesOf, scopeAt } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';

/** The boot tests of one target. Each begins with the image of its region, and the others don't wait for it. */
export interface BootTests {
  /** Begins the test of an image, if this is where it is tested; `undefined` for an image that could not be made. */
  begin(place: Place, ami: Ami | undefined): void;
  /**
   * Waits for the tests in other regions without which a region gets no copies of these images' snapshots. False: one
   * failed.
   */
  allowCopies(region: Region, images: readonly WantedImage[]): Promise<boolean>;
  /**
   * Waits for all that have begun. What failed is among the failures of the run. An image whose region of the test has no
   * AMI, which best effort allows, is tested in another one.
   */
  ended(created: readonly Publication[]): Promise<void>;
}

/** The place in which each image of a target is tested. */
export function testedPlaces(run: Run, target: Target): Place[] {
  const places = target.regions.flatMap((region) => {
    const neverBuild = run.leftOut.neverBuild.get(regionKey(inRegion(region)));
    return placesOf(target, region).filter(({ image }) => !neverBuild?.has(image.name));
  });
  const byImage = groupBy(places, ({ image }) => image.name);
  const hasResult = (place: Place): boolean => readRecord(findImage(place)?.tags ?? {}) !== undefined;
  return [...byImage.values()].flatMap((ofImage) => testedPlace(target, ofImage, hasResult) ?? []);
}

/** The tests that images of a target need. None begins before its image exists. */
export function prepareBootTests(run: Run, target: Target): BootTests {
  const tests = new Map(
    testedPlaces(run, target).map((place) => {
      let settle = (_: boolean | Promise<boolean>): void => {};
      const passed = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      return [place.image.name, { regionName: place.region.name, passed, settle }] as const;
    }),
  );
  const begun: Promise<boolean>[] = [];
  const missing = new Set<string>();
  return {
    begin(place, ami) {
      const test = tests.get(place.image.name);
      if (test?.regionName !== place.region.name) return;
      begun.push(test.passed);
      if (ami === undefined) missing.add(place.image.name);
      test.settle(ami === undefined ? false : isBooted(run, place, ami));
    },
    async allowCopies(region, images) {
      const needed = images.flatMap((image) => {
        const test = bootTestOf(image)?.before === 'copy' ? tests.get(image.name) : undefined;
        return test === undefined || test.regionName === region.name ? [] : test.passed;
      });
      return (await Promise.all(needed)).every(Boolean);
    },
    async ended(created) {
      await Promise.all(begun);
      if (hasFailed(run)) return; // nothing becomes public then
      const byImage = groupBy(
        created.filter(({ image }) => missing.has(image.name)),
        ({ image }) => image.name,
      );
      await mapAll(byImage.values(), async (ofImage) => {
        const instead = testedPlace(target, ofImage, ({ ami }) => readRecord(ami.tags) !== undefined);
        if (instead) await isBooted(run, instead, instead.ami);
      });
    },
  };
}

/** An image that doesn't boot stops the run, also where best effort would allow a region to be missing. */
async function isBooted(run: Run, place: Place, ami: Ami): Promise<boolean> {
  const done = await attempt(run, { ...scopeAt(place), bestEffort: false }, async () => {
    await ensureBooted(run, place, ami);
    return true;
  });
  return done ?? false;
}
