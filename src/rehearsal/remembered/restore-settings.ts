import type { RememberedRegion } from './account.js';
import { notRemembered } from './known-texts.js';
import { ec2Of, type RestoredRegion } from './restored-region.js';

/** What is remembered only by its name has a value that isn't the ID of an AMI. */
export async function restoreParameter(
  { seeding, account, region }: RestoredRegion,
  { name, imageId, type, dataType }: RememberedRegion['parameters'][number],
): Promise<void> {
  const ssm = await seeding.clientsOf(account.id).ssm(region.name);
  const isOfImages = imageId !== undefined && type === 'String';
  await ssm.putParameter({
    Name: name,
    Type: type,
    Value: imageId ?? notRemembered,
    ...(isOfImages ? { DataType: dataType } : {}),
  });
}

/** Keys exist already; what was encrypted with one that can't be used is restored before. */
export async function restoreKeyState(
  { seeding, account, region }: RestoredRegion,
  { id, state }: RememberedRegion['keys'][number],
): Promise<void> {
  if (id === undefined || !['Disabled', 'PendingDeletion'].includes(state)) return;
  const kms = await seeding.clientsOf(account.id).kms(region.name);
  await (state === 'Disabled' ? kms.disableKey({ KeyId: id }) : kms.scheduleKeyDeletion({ KeyId: id }));
}

export async function restoreSettings(place: RestoredRegion): Promise<void> {
  const { encryptionByDefault, imageBlock, snapshotBlock: State } = place.region;
  const ec2 = await ec2Of(place);
  if (encryptionByDefault === true) await ec2.enableEbsEncryptionByDefault({});
  if (imageBlock === 'block-new-sharing')
    await ec2.enableImageBlockPublicAccess({ ImageBlockPublicAccessState: imageBlock });
  if (State === 'block-new-sharing' || State === 'block-all-sharing')
    await ec2.enableSnapshotBlockPublicAccess({ State });
}
