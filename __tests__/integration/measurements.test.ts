import { expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld } from '../support/open-world.js';

const registers = { PCR4: 'ab'.repeat(48), PCR7: 'cd'.repeat(48) };
const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os: {boot_mode: uefi, tpm_support: v2.0, measurements: pcrs.json, regions: [us-east-1, eu-west-1]}
`;

it('writes the measurements of an image to its AMIs, to the manifest and to the summary', async () => {
  await inWorld({ config }, async (world, workspace) => {
    const write = (values: object) =>
      workspace.write('pcrs.json', JSON.stringify({ Measurements: { HashAlgorithm: 'SHA384', ...values } }));
    await write(registers);
    const created = await workspace.run('create');
    expectSuccess(created);
    const tags = async (region: string): Promise<object> => {
      const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
      const measured = (Images[0]?.Tags ?? []).filter(({ Key = '' }) => Key.includes('nitro-tpm'));
      return Object.fromEntries(measured.map(({ Key, Value }) => [Key, Value]));
    };
    for (const region of ['us-east-1', 'eu-west-1']) {
      expect(await tags(region)).toEqual({
        'ami-publish:nitro-tpm-pcr4': registers.PCR4,
        'ami-publish:nitro-tpm-pcr7': registers.PCR7,
      });
    }
    const StringEquals = {
      'kms:RecipientAttestation:NitroTPMPCR4': registers.PCR4,
      'kms:RecipientAttestation:NitroTPMPCR7': registers.PCR7,
    };
    expect(created.manifest.images).toMatchObject([{ measurements: registers, keyPolicyCondition: { StringEquals } }]);
    expect(created.summary).toContain(`"kms:RecipientAttestation:NitroTPMPCR4": "${registers.PCR4}"`);

    expect((await workspace.run('create')).manifest.changes).toEqual([]);
    await write({ ...registers, PCR4: 'ef'.repeat(48) });
    expect((await workspace.run('plan')).manifest.changes).toMatchObject([
      { resource: 'image tags', action: 'update' },
      { resource: 'image tags', action: 'update' },
    ]);
  });
});
