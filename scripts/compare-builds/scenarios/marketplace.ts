import { product } from '../observe.js';
import type { Scenario } from '../scene.js';
import { day } from './aws.js';
import { config } from './config.js';

function version(title: string, accountId: string, more: string): string {
  const lines = [
    `entity_id: ${product}, access_role_arn: "arn:aws:iam::${accountId}:role/marketplace", version_title: "${title}"`,
    'user_name: ec2-user, scanning_port: 2222, os_name: OTHERLINUX, os_version: "1.0"',
    'usage_instructions: log in, recommended_instance_type: m5.large',
    'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]',
    more,
  ];
  return `public: true, marketplace: {${lines.join(', ')}}`;
}

export const marketplace: Scenario = {
  title: 'versions in AWS Marketplace',
  async play({ world, write, writeDisk, run }) {
    await world.seedProduct(product);
    await world.settings({ marketplace: { applyingSeconds: 240 } });
    const release = async (number: number, more: string): Promise<void> => {
      await writeDisk(number);
      const images = { [`my-os-${number}`]: version(`${number}.0`, world.account.id, more) };
      await write('image.yaml', config({ images, regions: ['us-east-1'] }));
    };
    await release(1, 'release_notes: first, wait: true');
    await run('publish');
    await run('publish');
    await release(1, 'release_notes: changed, wait: true, update: true');
    await run('publish');
    await release(2, 'release_notes: second, restrict_previous: {keep: 0}');
    await run('publish');
    await world.advance(day);
    await run('publish');
    await run('list');
    await release(3, 'release_notes: third, wait: true');
    await world.settings({ marketplace: { failure: { errorCode: 'SCAN_FAILED', errorMessage: 'It has a virus.' } } });
    await run('publish', { exitCode: 1 });
    await world.settings({ marketplace: { failure: { errorCode: '', errorMessage: '' } } });
    await run('publish');
    await run('unpublish');
  },
};
