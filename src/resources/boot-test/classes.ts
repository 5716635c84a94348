import type { BootTest } from '../../config/config.js';
import type { Place } from '../../run/place.js';
import { chooseTypes, firmwareOn, type InstanceType, type TypeClass } from './choose-types.js';
import { readInstanceTypes, readOfferings, readZoneOfSubnet } from './read.js';
import { bootableOf } from './wanted.js';

/**
 * What the test launches the image on: classes of instance types, also those of which the region has none.
 * With a subnet, only what its zone offers counts.
 */
export async function readClasses({ region, image }: Place, test: BootTest): Promise<TypeClass[]> {
  const all = await readInstanceTypes(region.ec2, image.architecture);
  const offered = test.subnet_id === undefined ? undefined : await offeredAt(region.ec2, test.subnet_id);
  return classesOf(
    image,
    test,
    all.filter(({ name }) => offered?.has(name) ?? true),
  );
}

async function offeredAt(ec2: Place['region']['ec2'], subnetId: string): Promise<Set<string> | undefined> {
  const zone = await readZoneOfSubnet(ec2, subnetId);
  return zone === undefined ? undefined : readOfferings(ec2, zone);
}

/** The same from the types that there are. Pure. */
function classesOf(image: Place['image'], test: BootTest, all: readonly InstanceType[]): TypeClass[] {
  const bootable = bootableOf(image);
  if (test.instance_types === 'auto') return chooseTypes(bootable, all);
  return test.instance_types.map((what) => {
    const type = all.find(({ name }) => name === what);
    const firmware = type && firmwareOn(bootable, type);
    if (type === undefined || firmware === undefined) return { what, firmware: 'legacy-bios', types: [] };
    return { what, firmware, types: [type] };
  });
}
