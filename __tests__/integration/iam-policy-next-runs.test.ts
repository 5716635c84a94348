import { describe, expect, it } from '@jest/globals';
import { ownEmulatorWithoutQemu } from '../support/own-emulator.js';
import { type Release, releaseWithPrintedPolicy } from '../support/released.js';

const emulator = ownEmulatorWithoutQemu();

interface Options {
  readonly source?: string;
  readonly top?: string;
}

const bucket = 's3: {bucket_name: images}';

const config = (image: string, { source = 'path: disk.raw', top = bucket }: Options = {}): string => `
source: {${source}, architecture: x86_64}
${top}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1, eu-west-1], ${image}}
`;
const shared = 'public: true, share: ["210987654321"]';
const version = [
  'marketplace: {entity_id: 01234567-89ab-cdef-0123-456789abcdef, access_role_arn: "arn:aws:iam::123456789012:role/m"',
  'version_title: "1", release_notes: x, user_name: u, scanning_port: 22, os_name: OTHERLINUX, os_version: "1"',
  'usage_instructions: x, recommended_instance_type: t3.micro, wait: true, update: true, restrict_previous: {keep: 0}',
  'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: ["0.0.0.0/0"]}]}',
].join(', ');

/** The release after it. */
const next = (text: string): Release => ({
  config: text.replace('my-os-1', 'my-os-2').replace('version_title: "1"', 'version_title: "2"'),
  disk: 'another',
});

const parts: Record<string, string> = {
  bucket: config(shared),
  direct: config('share: ["210987654321"], deprecation: never', { top: '' }),
  supersede: config('supersede: {match: "my-os-*", keep: 0, then: disable}'),
  'supersede, deleted': config(`${shared}, supersede: {match: "my-os-*", keep: 0, then: delete}`),
  'supersede, deprecated': config(`${shared}, supersede: {match: "my-os-*", keep: 0, then: deprecate}`),
  snapshot: config(shared, { source: 'snapshot: snap-0123456789abcdef0' }),
  ami: config(shared, { source: 'image: ami-0123456789abcdef0' }),
  object: config(shared, { source: 's3: "s3://images/disk.raw"' }),
  build: config(shared, { source: 'image_builder: "arn:aws:imagebuilder:us-east-1:123456789012:image/my-os/1.0.0/1"' }),
  'own key': config('encrypted: true, kms_key_id: alias/my-key, share: ["210987654321"]'),
  'boot test': config(
    `${shared}, boot_test: {instance_profile: prof, subnet_id: subnet-0123456789abcdef0, security_group_ids: [sg-0123456789abcdef0], proof: {status_checks: true, ssm: {command: "true", timeout: 5m}}}`,
  ),
  'launch template': config(
    `${shared}, launch_templates: [{launch_template_id: lt-0123456789abcdef0}], instance_types: {supported: ["t3.*"]}`,
  ),
  kept: config(
    `${shared}, image_builder: {regions: [us-east-1], distribution_configuration: {name: My OS}, recipe: {name: my-os, components: [{component_arn: "arn:{partition}:imagebuilder:{region}:{account}:component/x/1.0.0/1"}]}}`,
  ),
  announced: config(
    `${shared}, ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}], sns: [{news: {subject: x, message: {default: y}, regions: [us-east-1]}}], deregistration_protection: true, deprecation: {after: 1y}`,
    { top: `${bucket}\nrollback_on_failure: true` },
  ),
  marketplace: config(version),
};

/** The agent of Systems Manager registers in every guest. */
const settings = { ec2: { instances: { guest: { agentAfterSeconds: 30 } } } };

const release = async (...releases: [Release, ...Release[]]) => {
  const { released } = await releaseWithPrintedPolicy(releases, { endpoint: emulator.endpoint, settings });
  return released.map(({ exitCode, refused, log }) => ({
    ...{ exitCode, refused },
    errors: exitCode === 0 ? [] : [...log.matchAll(/^::error.*/gm)].map(([line]) => line),
  }));
};
const succeeded = { exitCode: 0, refused: [], errors: [] };

describe('the printed policy suffices for a release, for the same again, and for the next one:', () => {
  it.each(Object.entries(parts))('%s', async (_, text) => {
    const first = { config: text };
    expect(await release(first, first, next(text))).toEqual([succeeded, succeeded, succeeded]);
  });
});

it('the printed policy suffices for what a failed run takes back, and for the run after it', async () => {
  const failing = {
    config: parts.announced ?? '',
    faults: [{ kind: 'error', operation: 'Publish' }],
  };
  const [failed, again] = await release(failing, { config: parts.announced ?? '' });
  expect(failed).toMatchObject({ exitCode: 1, refused: [] });
  expect(again).toEqual(succeeded);
});
