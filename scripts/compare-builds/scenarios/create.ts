import { type Scenario, subject } from '../scene.js';
import { findImage, hour, refusal, rootSnapshot } from './aws.js';
import { config, otherPartner, partner, regions } from './config.js';

export const create: readonly Scenario[] = [
  {
    title: 'create two images, change nothing, then update them in place',
    async play({ world, write, writeDisk, run }) {
      const role = `arn:aws:iam::${world.account.id}:role/publish`;
      const trust = { audiences: ['sts.amazonaws.com'], subjects: [subject], callers: [], maxSessionSeconds: hour };
      await world.settings({ sts: { roles: { [role]: trust } } });
      const organization = `arn:aws:organizations::${world.account.id}:organization/o-abcdefghij`;
      const inputs = { 'role-to-assume': role, 'role-duration-seconds': '900' };
      await writeDisk(8);
      await write(
        'image.yaml',
        config({
          top: 'tags: {project: my-os}',
          images: {
            'my-os-1': `share: ["${partner}", "${organization}"], tags: {stage: test}, groups: [main], imds_support: v2.0`,
            'my-os-1-b': 'description: another, separate_snapshot: true, root_device_volume_size: 20',
          },
        }),
      );
      await run('create', { inputs, oidc: true });
      await run('create', { inputs, oidc: true });
      await run('list', { inputs: { group: 'main' } });
      await write(
        'image.yaml',
        config({
          top: 'tags: {project: my-os, owner: me}',
          images: {
            'my-os-1': `share: ["${otherPartner}"], share_exact: true, tags: {stage: release}, description: new, imds_support: v2.0`,
            'my-os-1-b': `separate_snapshot: true, root_device_volume_size: 20, share: ["${partner}"]`,
          },
        }),
      );
      await run('create');
    },
  },
  {
    title: 'check, plan and verify before anything exists',
    async play({ write, writeDisk, run }) {
      await write('image.yaml', config({ images: { 'my-os-1': 'publik: true, regions: [us-east-l], share: ["12"]' } }));
      await run('check', { exitCode: 1 });
      await run('plan', { exitCode: 1 });
      await run('bake', { exitCode: 1 });
      const images = { 'my-os-$version': 'public: true, deprecation: {after: $lifetime}' };
      await write('image.yaml', config({ images }));
      await write('mapping.yaml', 'version: "1.0"\nlifetime: 1y\n');
      const inputs = { 'config-mapping': 'mapping.yaml' };
      await run('check', { inputs, exitCode: 1 });
      await writeDisk(1);
      await run('check', { inputs });
      await run('plan', { inputs });
      await run('verify', { inputs, exitCode: 1 });
      await run('list', { inputs });
    },
  },
  {
    title: 'a name that another source has',
    async play({ write, writeDisk, run }) {
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': '' } }));
      await run('create');
      await writeDisk(2);
      await run('plan');
      await run('create', { exitCode: 1 });
      const images = { 'my-os-1': `on_name_conflict: reuse, share: ["${partner}"]`, 'my-os-2': '' };
      await write('image.yaml', config({ images }));
      await run('create');
    },
  },
  {
    title: 'a source in S3, a snapshot and an AMI',
    async play({ world, write, writeDisk, run }) {
      await writeDisk(1);
      // In one region, where one thing is made after the other: the ids are the same then, and sources are known by them.
      const first = { images: { 'my-os-1': '' }, s3: 'prefix: builds/', regions: ['us-east-1'] };
      await write('image.yaml', config(first));
      await run('create');
      const { Contents = [] } = await world.s3().listObjectsV2({ Bucket: 'images' });
      const image = await findImage(world, 'us-east-1', 'my-os-1');
      const sources = {
        'from-s3': `s3: "s3://images/${Contents[0]?.Key}"`,
        'from-snapshot': `snapshot: ${rootSnapshot(image)}`,
        'from-image': `image: ${image.ImageId}`,
      };
      for (const [name, source] of Object.entries(sources)) {
        await write('image.yaml', config({ images: { [name]: `share: ["${partner}"]` }, source }));
        await run('create');
      }
    },
  },
  {
    title: 'a best-effort region that fails, and runs of single regions',
    regions: [...regions, 'ap-southeast-1'],
    async play({ world, write, writeDisk, run }) {
      await world.sns('us-east-1').createTopic({ Name: 'releases' });
      await writeDisk(1);
      const sns = 'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]';
      const image = `public: true, best_effort_regions: [ap-southeast-1], ${sns}`;
      const three = [...regions, 'ap-southeast-1'];
      await write('image.yaml', config({ images: { 'my-os-1': image }, regions: three }));
      await world.fault({ ...refusal, operation: 'CopySnapshot', region: 'ap-southeast-1' });
      await run('publish');
      await world.clearFaults();
      await run('publish');
      await writeDisk(2);
      const next = { 'my-os-2': `public: true, supersede: {match: "my-os-*", then: delete}, ${sns}` };
      await write('image.yaml', config({ images: next }));
      for (const one of ['us-east-1', 'eu-west-1']) await run('publish', { inputs: { regions: one } });
      await run('publish');
    },
  },
  {
    title: 'failures that pass, and a run that is out of time',
    async play({ world, write, writeDisk, run }) {
      await world.settings({ consistencyLagSeconds: 10 });
      const passing = { kind: 'error', code: 'InternalError', status: 500, count: 2 };
      await world.fault({ ...passing, operation: 'RegisterImage', region: 'eu-west-1' });
      const throttled = { ...passing, code: 'RequestLimitExceeded', status: 503 };
      await world.fault({ ...throttled, operation: 'DescribeImages', region: 'us-east-1', contains: 'my-os-1' });
      await world.fault({ kind: 'reset', operation: 'CopySnapshot', applied: true, count: 1 });
      await world.fault({ kind: 'reset', operation: 'RegisterImage', region: 'us-east-1', applied: true, count: 1 });
      await writeDisk(1);
      await write('image.yaml', config({ images: { 'my-os-1': `share: ["${partner}"]` }, s3: 'keep: false' }));
      await run('create');
      await world.clearFaults();
      await world.settings({ latencySeconds: { importSnapshot: hour / 2 } });
      await writeDisk(2);
      await write('image.yaml', config({ images: { 'my-os-2': '' } }));
      await run('create', { inputs: { 'max-wait': '10m', 'on-incomplete': 'succeed' } });
      await run('create', { inputs: { 'max-wait': '10m' }, exitCode: 1 });
      await run('create');
    },
  },
];
