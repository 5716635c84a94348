import type { RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { refreshOfTag, registrationTags } from '../../identity/tags.js';
import { change, settled } from '../../run/change.js';
import { afterPartialChange, lookUntilFound } from '../../run/consistency.js';
import { type Ami, unregistered } from '../../run/ensured.js';
import { type Image, rootSnapshotId, snapshotIdsOf } from '../../run/found.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import { registersInMs } from '../image/await.js';
import { asAmi, findImage } from '../image/find.js';
import { describeImages } from '../image/read.js';
import { removeFailed } from '../image/remove-failed.js';
import { originalDescription } from '../older-image/successor.js';
import { refreshedTags } from './decide.js';

/**
 * Registers a public image again, under a new name and from its own snapshots, unless an earlier run has done so. What
 * AWS could not create then is replaced.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 * @param onId called with the ID as soon as AWS gives it, before the wait: whatever happens then, the image exists
 */
export async function ensureRefreshed(
  run: Run,
  place: Place,
  old: Image,
  onId: (imageId: string) => void,
): Promise<Ami> {
  const { region, image } = place;
  const found = findImage(place);
  if (found?.state === 'failed' && found.tags[refreshOfTag] === old.name) await removeFailed(run, place, found);
  else if (found) {
    const ready = found.state === 'available' ? found : await settled(run, found.id, region.awaitImage);
    return asAmi(region, ready ?? found);
  }
  const tags = registrationTags(refreshedTags(old, image.config.tags), image.config.entry);
  const expected = unregistered(region, { root: rootSnapshotId(old), all: snapshotIdsOf(old) }, tags);
  return change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'image' },
      action: 'create',
      from: null,
      to: { refresh_of: old.name },
    },
    {
      expected,
      apply: async () => {
        const { UefiData } = await region.ec2.describeImageAttribute({ ImageId: old.id, Attribute: 'uefiData' });
        const input = refreshInput(image, old, UefiData?.Value, tags);
        const id = await register(run, place, old, input);
        onId(id);
        const { state, createdMs } = await region.awaitImage(id, registersInMs);
        return { ...expected, id, state, createdMs };
      },
    },
  );
}

async function register(run: Run, { region }: Place, old: Image, input: RegisterImageCommandInput): Promise<string> {
  try {
    const { ImageId } = await region.ec2.registerImage(input);
    return given(ImageId, 'ImageId of RegisterImage');
  } catch (error) {
    // An earlier answer was lost: the name is the mutex.
    if (awsCode(error) !== 'InvalidAMIName.Duplicate') throw error;
    return afterPartialChange(async () => {
      const look = async () => (await describeImages(region.ec2, 'name', [input.Name ?? '']))[0];
      const found = await lookUntilFound(run, `the image ${input.Name} in ${region.name}`, look);
      if (found?.tags[refreshOfTag] !== old.name) throw error;
      return found.id;
    });
  }
}

/** What the old image was registered with, as far as AWS shows it; billing products it doesn't. */
function refreshInput(
  { name, config }: WantedImage,
  old: Image,
  uefiData: string | undefined,
  tags: Readonly<Record<string, string>>,
): RegisterImageCommandInput {
  const description = originalDescription(old.description);
  return {
    Name: name,
    ...(description === '' ? {} : { Description: description }),
    Architecture: old.architecture as NonNullable<RegisterImageCommandInput['Architecture']>,
    VirtualizationType: 'hvm',
    RootDeviceName: old.rootDeviceName,
    BlockDeviceMappings: [
      ...old.volumes.map((volume) => ({
        DeviceName: volume.deviceName,
        Ebs: {
          ...(volume.snapshotId === undefined ? {} : { SnapshotId: volume.snapshotId }),
          VolumeType: volume.type as 'gp3',
          ...(volume.sizeGiB === undefined ? {} : { VolumeSize: volume.sizeGiB }),
          ...(volume.iops === undefined ? {} : { Iops: volume.iops }),
          ...(volume.throughputMiBps === undefined ? {} : { Throughput: volume.throughputMiBps }),
          DeleteOnTermination: volume.deleteOnTermination ?? true,
          ...(volume.snapshotId === undefined && volume.encrypted ? { Encrypted: true } : {}),
        },
      })),
      ...old.virtualDevices.map(({ deviceName, virtualName }) => ({
        DeviceName: deviceName,
        VirtualName: virtualName,
      })),
    ],
    EnaSupport: old.enaSupport,
    ...(old.bootMode === undefined ? {} : { BootMode: old.bootMode as 'uefi' }),
    ...(old.sriovNetSupport === undefined ? {} : { SriovNetSupport: old.sriovNetSupport }),
    ...(old.tpmSupport === undefined ? {} : { TpmSupport: 'v2.0' as const }),
    ...(old.imdsSupport === undefined ? {} : { ImdsSupport: 'v2.0' as const }),
    ...(uefiData ? { UefiData: uefiData } : {}),
    ...(config.billing_products.length > 0 ? { BillingProducts: [...config.billing_products] } : {}),
    TagSpecifications: [{ ResourceType: 'image', Tags: asTagList(tags) }],
  };
}
