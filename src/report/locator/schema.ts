import * as z from 'zod';

const time = z.string().describe('ISO 8601, UTC.');
const imageId = z.string().regex(/^ami-[0-9A-Za-z-]+$/, 'must be the ID of an AMI');

const imageSchema = z
  .object({
    imageId: imageId.describe('ID of the AMI.'),
    name: z
      .string()
      .describe('What all releases of the image are called: the AMI name without version and architecture.'),
    version: z.string().describe('Version of the release. Empty where the AMI name has none.'),
    imageName: z.string().describe('Name of the AMI.'),
    architecture: z.string().describe('`x86_64` or `arm64`.'),
    region: z.string().describe('Region of the AMI.'),
    partition: z.string().describe('Partition of the region: `aws`, `aws-cn`, `aws-us-gov`, …'),
    accountId: z.string().describe('Account that owns the AMI.'),
    state: z
      .enum(['available', 'superseded', 'deprecated', 'withdrawn'])
      .describe(
        '`available`: for use. `superseded`: a newer release takes its place. `deprecated`: its deprecation time had ' +
          'come when the file was written. `withdrawn`: it is not public any more.',
      ),
    createdAt: time.nullable().describe('When the AMI was registered. ISO 8601, UTC.'),
    deprecationTime: time.nullable().describe('When it is, or was, deprecated. ISO 8601, UTC.'),
    withdrawnAt: time
      .nullable()
      .describe('When it was first seen to be public no more. ISO 8601, UTC. A year later it is left out.'),
    supersededBy: imageId.nullable().describe('ID of the AMI that superseded it, as its tags or its description say.'),
    successor: z
      .object({
        imageId: imageId.describe('ID of the AMI, in the same region.'),
        imageName: z.string().describe('Name of the AMI.'),
        version: z.string().describe('Version of its release.'),
      })
      .nullable()
      .describe('What to use instead, where the AMI is not `available` and there is such an AMI in its region.'),
    bootMode: z
      .string()
      .nullable()
      .describe('`uefi`, `legacy-bios` or `uefi-preferred`. null: that of the instance type.'),
    tpmSupport: z.string().nullable().describe('`v2.0` where instances get a NitroTPM.'),
    bootTestedOn: z.array(z.string()).describe('Instance types on which this release has passed a boot test.'),
  })
  .meta({ id: 'image', description: 'One AMI in one region.' });

const latestSchema = z
  .object({
    version: z.string().describe('Its version.'),
    imageName: z.string().describe('Name of the AMIs.'),
    createdAt: time.nullable().describe('When the first of its AMIs was registered. ISO 8601, UTC.'),
    regions: z.record(z.string(), imageId).describe('ID of the AMI by region.'),
  })
  .meta({ id: 'latest', description: 'The newest release of an image for one architecture.' });

/** `images.json` of the locator. New keys may come at any time; `version` rises when one changes its meaning or goes. */
export const locatorSchema = z.object({
  version: z.literal(1).describe('Version of this format.'),
  updatedAt: time.describe('When the file was written. ISO 8601, UTC.'),
  owners: z
    .array(z.object({ partition: z.string(), accountId: z.string() }))
    .describe('The accounts that own the AMIs, by partition.'),
  attestation: z
    .object({
      repository: z.string().describe('Such as `my-org/my-os`.'),
      manifest: z.string().default('ami-publish-manifest.json').describe('Name of the manifest.'),
    })
    .nullable()
    .describe('Where the manifest of the last release is attested: `gh attestation verify` takes this repository.'),
  latest: z
    .record(z.string(), z.record(z.string(), latestSchema))
    .describe(
      'By name and architecture: the newest release that is `available`. A pre-release only where there is no other.',
    ),
  images: z.array(imageSchema).describe('Every AMI, by name and architecture, newest releases first.'),
});

export type LocatorData = z.output<typeof locatorSchema>;
export type LocatorImage = LocatorData['images'][number];
