import type { Scenario } from '../scene.js';
import { createTopics, findImage, hour, refusal, rootSnapshot } from './aws.js';
import { config, latest, parameter, partner } from './config.js';

const sns = `sns: [{releases: {subject: my-os is out, message: {default: It is out., email: Read on.}, regions: [us-east-1, eu-west-1]}}]`;
const everything = `public: true, share: ["${partner}"], deprecation: {after: 1y}, deregistration_protection: true`;
const ssmRefusal = { kind: 'error', code: 'AccessDeniedException', status: 400 };

export const publish: readonly Scenario[] = [
  {
    title: 'publish with all that there is, and find nothing to do the second time',
    async play({ world, write, writeDisk, run }) {
      await createTopics(world);
      await writeDisk(1);
      const parameters = `ssm_parameter: [{name: ${parameter}, allow_overwrite: true}, {name: "/my-os/{architecture}/{region}"}]`;
      await write(
        'image.yaml',
        config({
          top: 'tags: {project: my-os}',
          images: {
            'my-os-1': `${everything}, ${parameters}, ${sns}`,
            'my-os-1-b':
              'public: true, public_snapshot: false, separate_snapshot: true, deprecation: {at: "2028-03-01T00:00:00Z"}',
            'my-os-1-c': 'deregistration_protection: {with_cooldown: true}, groups: [inner]',
          },
        }),
      );
      await run('plan');
      await run('publish');
      await run('publish');
      await run('verify');
      await run('list');
    },
  },
  {
    title: 'verify names what others have changed, and publish repairs it',
    async play({ world, write, writeDisk, run }) {
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': `${everything}, tags: {stage: release}, ${latest}` } }));
      await run('publish');
      const here = await findImage(world, 'us-east-1', 'my-os-1');
      const there = await findImage(world, 'eu-west-1', 'my-os-1');
      const [home, away] = [world.ec2('us-east-1'), world.ec2('eu-west-1')];
      await away.deleteTags({ Resources: [there.ImageId ?? ''], Tags: [{ Key: 'stage' }] });
      const Attribute = 'createVolumePermission';
      await away.modifySnapshotAttribute({
        SnapshotId: rootSnapshot(there),
        Attribute,
        CreateVolumePermission: { Remove: [{ Group: 'all' }] },
      });
      await home.modifyImageAttribute({ ImageId: here.ImageId, LaunchPermission: { Remove: [{ UserId: partner }] } });
      await home.modifyImageAttribute({ ImageId: here.ImageId, LaunchPermission: { Remove: [{ Group: 'all' }] } });
      await home.disableImageDeregistrationProtection({ ImageId: here.ImageId });
      const value = { Value: 'somebody was here', Type: 'String', DataType: 'text', Overwrite: true } as const;
      await world.ssm('us-east-1').putParameter({ Name: parameter, ...value });
      await run('verify', { exitCode: 1 });
      await run('plan');
      await run('publish');
      await run('verify');
    },
  },
  {
    title: 'a region that fails before the barrier leaves everything private',
    async play({ world, write, writeDisk, run }) {
      await createTopics(world);
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': `${everything}, ${latest}, ${sns}` } }));
      await world.fault({ ...refusal, operation: 'RegisterImage', region: 'eu-west-1' });
      await run('publish', { exitCode: 1 });
      await world.clearFaults();
      await run('publish');
    },
  },
  {
    title: 'a failure after the barrier is rolled back',
    async play({ world, write, writeDisk, run }) {
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': `public: true, ${latest}` } }));
      await run('publish');
      await world.advance(hour);
      await writeDisk(2);
      const next = `public: true, ${latest}, supersede: {match: "my-os-*", then: private}`;
      await write('image.yaml', config({ images: { 'my-os-2': next }, top: 'rollback_on_failure: true' }));
      await world.fault({ ...ssmRefusal, operation: 'PutParameter', region: 'eu-west-1' });
      await run('publish', { exitCode: 1 });
      await world.clearFaults();
      await run('publish');
    },
  },
  {
    title: 'what preflight refuses, and a block on public access that is removed',
    async play({ world, write, writeDisk, run }) {
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': `public: true, ${sns}` } }));
      await world.settings({ quotas: { publicImages: 0 }, encryptionByDefault: { 'eu-west-1': true } });
      await run('publish', { exitCode: 1 });
      await world.settings({ quotas: { publicImages: 5 }, encryptionByDefault: { 'eu-west-1': false } });
      await createTopics(world);
      await world.ec2('eu-west-1').enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
      await world.ec2('eu-west-1').enableSnapshotBlockPublicAccess({ State: 'block-all-sharing' });
      await world.advance(hour);
      await run('plan', { exitCode: 1 });
      const top = 'allow_unblock_public_access: true';
      await write('image.yaml', config({ images: { 'my-os-1': `public: true, ${sns}` }, top }));
      await run('publish');
    },
  },
];
