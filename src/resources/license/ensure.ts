import { awsCode, isDenied } from '../../aws/errors.js';
import { change, requireId } from '../../run/change.js';
import { toleratingRefusal, visibleWithinMs, whilePassing } from '../../run/consistency.js';
import type { Ami } from '../../run/ensured.js';
import { updateImage } from '../../run/ledger.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { findImage } from '../image/find.js';
import { type License, readLicenses } from './read.js';
import { imageArn, licensesIn, missingLicenses } from './wanted.js';

/**
 * Associates an AMI with the license configurations of its region that the config lists. Others are left alone. A
 * rollback leaves them, too: they permit nothing, and instances that exist already still need their licenses counted.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UpdateLicenseSpecificationsForResource.html
 */
export async function ensureLicenses(run: Run, place: Place, ami: Ami): Promise<void> {
  const { target, region, image } = place;
  const wanted = licensesIn(place);
  if (wanted.length === 0) return;
  const manager = await target.clients.licenseManager(region.name);
  const isNew = findImage(place)?.id !== ami.id;
  const present = isNew ? [] : await readPresent(run, place, () => readLicenses(manager, arnOf(place, ami)));
  if (present === undefined) return;
  const missing = missingLicenses(wanted, present);
  if (missing.length > 0) {
    const isSo = async () => missingLicenses(wanted, await readLicenses(manager, arnOf(place, ami))).length === 0;
    await change(
      run,
      {
        ...inRegion(region),
        image: image.name,
        resource: { kind: 'license configurations' },
        action: 'update',
        from: inWords(present),
        to: inWords(withLicenses(present, missing)),
      },
      {
        expected: undefined,
        apply: async () => {
          await toleratingRefusal(run, isSo, () =>
            whilePassing(run, { timeoutMs: visibleWithinMs, again: (error) => isPassing(error, isNew) }, () =>
              manager.updateLicenseSpecificationsForResource({
                ResourceArn: arnOf(place, ami),
                AddLicenseSpecifications: missing.map(({ arn, crossAccount }) => ({
                  LicenseConfigurationArn: arn,
                  ...(crossAccount ? { AmiAssociationScope: 'cross-account' } : {}),
                })),
              }),
            ),
          );
        },
      },
    );
  }
  const now = run.policy.applies ? withLicenses(present, missing) : present;
  updateImage(run.ledger, inRegion(region), image.name, () => ({
    licenseConfigurationArns: now.map(({ arn }) => arn).sort(),
  }));
}

function arnOf(place: Place, { id }: Ami): string {
  return imageArn(place, requireId(id));
}

/** A run that changes nothing needs no permission to look: undefined when it may not. */
async function readPresent(
  run: Run,
  { region, image }: Place,
  read: () => Promise<License[]>,
): Promise<License[] | undefined> {
  try {
    return await read();
  } catch (error) {
    if (run.policy.applies || !isDenied(error)) throw error;
    run.report.warning(
      `${region.name}: license configurations can't be compared for ${image.name}: license-manager:ListLicenseSpecificationsForResource is not allowed`,
    );
    return undefined;
  }
}

/** License Manager may not know a new AMI, or not as available, when EC2 already does. */
function isPassing(error: unknown, isNew: boolean): boolean {
  const code = awsCode(error);
  if (code === 'ConflictException' || code === 'InvalidResourceStateException') return true;
  return isNew && code === 'InvalidParameterValueException';
}

function withLicenses(present: readonly License[], added: readonly License[]): License[] {
  return [...present.filter(({ arn }) => !added.some((one) => one.arn === arn)), ...added];
}

function inWords(licenses: readonly License[]): string[] {
  return licenses.map(({ arn, crossAccount }) => (crossAccount ? `${arn} (cross-account)` : arn)).sort();
}
