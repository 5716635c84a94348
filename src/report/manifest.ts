import { canonicalText } from './canonical.js';
import { changeSetUrl } from './console.js';
import { keyPolicyCondition } from './measurements.js';
import { ownersByPartition, places, sortedNames, sortedRegions } from './order.js';
import { planDigest, planOf } from './plan.js';
import type { RunResult } from './result.js';

/**
 * What exists after the run, as JSON text: every ID, who can see it, what is missing and why. Without what the run
 * did and when (run-record.ts has that; a plan has its changes here), and with sorted keys: a run that finds the same writes
 * the same bytes.
 * `version` rises when a key changes its meaning or goes; new keys may come at any time.
 */
export function manifestText(result: RunResult): string {
  const all = places(result);
  const plan = planOf(result);
  const { marketplace, contents = [], bootTests = [] } = result;
  const manifest = {
    version: 1,
    command: result.command,
    ...rehearsalOf(result),
    outcome: result.outcome,
    complete: result.complete,
    owners: ownersByPartition(result),
    targets: result.targets.map(({ name, partition, accountId, homeRegion }) => ({
      name,
      partition,
      accountId,
      homeRegion,
    })),
    sources: result.sources.map((source) => ({
      config: source.config,
      path: source.path,
      architecture: source.architecture,
      format: source.format,
      sha256: source.sha256,
      fileSizeBytes: source.fileSizeBytes,
      virtualSizeBytes: source.virtualSizeBytes,
    })),
    dataDisks: result.dataDisks.map(({ config, path, format, sha256, fileSizeBytes, virtualSizeBytes }) => ({
      config,
      path,
      format,
      sha256,
      fileSizeBytes,
      virtualSizeBytes,
    })),
    images: result.images.map((image) => ({
      name: image.name,
      config: image.config,
      architecture: image.architecture,
      groups: image.groups,
      ...(image.measurements === undefined
        ? {}
        : { measurements: image.measurements, keyPolicyCondition: keyPolicyCondition(image.measurements) }),
      regions: sortedRegions(image).map((region) => ({
        accountId: region.accountId,
        region: region.region,
        partition: region.partition,
        imageId: region.imageId ?? null,
        snapshotId: region.snapshotId ?? null,
        snapshotIds: region.snapshotIds,
        kmsKeyId: region.kmsKeyArn ?? null,
        state: region.state,
        public: region.public,
        sharedWith: region.sharedWith,
        deprecationTime: region.deprecationTime ?? null,
        deregistrationProtection: region.deregistrationProtection ?? null,
        ssmParameters: region.ssmParameters,
        licenseConfigurationArns: region.licenseConfigurationArns ?? [],
        bestEffort: region.bestEffort,
      })),
    })),
    publicRegions: sortedNames(all.filter(({ region }) => region.public === true).map(({ region }) => region.region)),
    missing: all
      .filter(({ region }) => region.imageId === undefined)
      .map(({ image, region: { accountId, region, state } }) => ({ image: image.name, accountId, region, state })),
    marketplace: marketplace.map(({ image, entityId, versionTitle, state, changeSets }) => ({
      image,
      entityId,
      versionTitle,
      state,
      changeSets: changeSets.map(({ kind, id, status }) => ({ kind, id, status, url: changeSetUrl(id) })),
    })),
    ...(contents.length === 0
      ? {}
      : {
          contents: contents.map(({ accountId, region, snapshotId, images, ...content }) => ({
            accountId,
            region,
            snapshotId,
            images,
            sha256: content.sha256,
            percent: content.percent,
            seed: content.seed ?? null,
            comparedWith: content.comparedWith ?? null,
            readAt: content.readAt,
          })),
        }),
    ...(bootTests.length === 0
      ? {}
      : {
          bootTests: bootTests.map(({ accountId, region, image, imageId, outcome, about, at }) => ({
            accountId,
            region,
            image,
            imageId,
            outcome,
            about,
            at,
          })),
        }),
    ...(result.subscriptions === undefined ? {} : { marketplaceSubscriptions: result.subscriptions }),
    ...(result.command === 'plan'
      ? { plan: { digest: planDigest(plan), configs: plan.configs, changes: plan.changes } }
      : {}),
    failures: result.failures.map((failure) => ({
      code: failure.code,
      message: failure.message,
      hint: failure.hint ?? null,
      accountId: failure.accountId ?? null,
      region: failure.region ?? null,
      image: failure.image ?? null,
      bestEffort: failure.bestEffort,
      file: failure.file ?? null,
      line: failure.line ?? null,
      column: failure.column ?? null,
    })),
  };
  return canonicalText(manifest);
}

/** Whoever reads a manifest has to look at `rehearsal` before it takes an ID for one of AWS. */
function rehearsalOf({ rehearsal }: RunResult): object {
  if (rehearsal === undefined) return {};
  const { assumptions, policies } = rehearsal;
  return { rehearsal: true, assumptions, iamPolicies: policies ?? null };
}
