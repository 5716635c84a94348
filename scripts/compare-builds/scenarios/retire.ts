import type { Scenario } from '../scene.js';
import { day, findImage, hour, rootSnapshot, snapshotTags } from './aws.js';
import { config, latest, partner } from './config.js';

export const retire: readonly Scenario[] = [
  {
    title: 'older images are superseded',
    async play({ world, write, writeDisk, run }) {
      const release = async (number: number, supersede: string): Promise<void> => {
        await world.advance(hour);
        await writeDisk(number);
        const image = `public: true, share: ["${partner}"]${supersede && `, supersede: {match: "my-os-*", ${supersede}}`}`;
        await write('image.yaml', config({ images: { [`my-os-${number}`]: image } }));
        await run('publish');
      };
      await release(1, '');
      await release(2, '');
      await release(3, 'then: private, keep: 1');
      await release(4, 'then: deprecate');
      await release(5, 'then: disable, keep: 1');
      await world.settings({ quotas: { publicImages: 3 } });
      await release(6, 'then: delete');
    },
  },
  {
    title: 'unpublish, and publish again',
    async play({ world, write, writeDisk, run }) {
      const release = async (number: number): Promise<void> => {
        await writeDisk(number);
        const images = {
          [`my-os-${number}`]: `public: true, share: ["${partner}"], ${latest}`,
          'my-os-other': 'public: true',
        };
        await write('image.yaml', config({ images }));
        await run('publish', { inputs: { images: `my-os-${number}` } });
        await world.advance(hour);
      };
      await release(1);
      await release(2);
      const inputs = { images: 'my-os-2' };
      await run('unpublish', { inputs: { ...inputs, 'dry-run': 'true' } });
      await run('unpublish', { inputs });
      await run('unpublish', { inputs });
      await run('publish', { inputs });
    },
  },
  {
    title: 'cleanup of temporary, old and failed things',
    async play({ world, write, writeDisk, run }) {
      const older = { 'my-os-1': '', 'my-os-2': 'public: true', 'my-os-3': `share: ["${partner}"]` };
      await writeDisk(1);
      await write('image.yaml', config({ images: older }));
      await run('publish');
      await world.advance(3 * hour);
      await writeDisk(4);
      await write('image.yaml', config({ images: { 'my-os-4': '' } }));
      await run('create');
      await world.advance(3 * hour);
      await writeDisk(5);
      const images = {
        'my-os-5': 'retention: {match: "my-os-*", keep: 1, older_than: 2h}',
        'my-os-test': 'temporary: true, separate_snapshot: true',
      };
      await write('image.yaml', config({ images }));
      await run('create');
      const ec2 = world.ec2('eu-west-1');
      const used = rootSnapshot(await findImage(world, 'eu-west-1', 'my-os-5'));
      const Tags = await snapshotTags(world, 'eu-west-1', used);
      for (const SourceSnapshotId of [used, 'snap-0123456789abcdef0']) {
        const TagSpecifications = [{ ResourceType: 'snapshot' as const, Tags }];
        await ec2.copySnapshot({ SourceRegion: 'eu-west-1', SourceSnapshotId, TagSpecifications });
        await world.advance(hour); // so that the two can be told apart by their age
      }
      await world.s3().createMultipartUpload({ Bucket: 'images', Key: 'a'.repeat(64) });
      await world.advance(2 * day);
      await write('image.yaml', config({ images, s3: 'keep: false' }));
      await run('cleanup', { inputs: { 'dry-run': 'true' } });
      await run('cleanup');
      await run('cleanup');
    },
  },
];
