import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAction } from '../../scripts/action.js';
import { outputs } from '../../src/report/outputs.js';
import type { ChangeResult, RunResult } from '../../src/report/result.js';
import { change, image, inRegion, marketplaceVersion, runResult } from '../support/results.js';

const options = { group: undefined, manifest: 'manifest.json', shardBy: 'image' } as const;

function values(result: RunResult, group?: string): Readonly<Record<string, string>> {
  return outputs(result, { ...options, group }).values;
}

describe('the outputs', () => {
  it('are exactly those in action.yml', async () => {
    const action = await readAction(path.resolve('action.yml'));
    expect(Object.keys(values(runResult())).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('of a finished run', () => {
    const { 'images-by-group': _, ...most } = values(runResult());
    expect(most).toEqual({
      images: '{"my-os":{"eu-west-1":"ami-eu-west-1","us-east-1":"ami-us-east-1"}}',
      'images-by-account': '{"123456789012":{"my-os":{"eu-west-1":"ami-eu-west-1","us-east-1":"ami-us-east-1"}}}',
      'ami-ids': 'ami-eu-west-1\nami-us-east-1',
      'ami-id': '',
      'snapshot-ids': '{"eu-west-1":{"my-os":"snap-eu-west-1"},"us-east-1":{"my-os":"snap-us-east-1"}}',
      manifest: 'manifest.json',
      locator: '',
      changed: 'false',
      changes: '[]',
      'plan-digest': '',
      complete: 'true',
      'iam-policy': '',
      matrix: JSON.stringify({
        include: ['eu-west-1', 'us-east-1'].map((region) => ({
          image: 'my-os',
          region,
          'ami-id': `ami-${region}`,
          architecture: 'x86_64',
        })),
      }),
      'source-sha256': 'ab'.repeat(32),
      'public-regions': '',
      'failed-regions': '',
      'marketplace-change-sets': '{}',
    });
  });

  it('name the change set that makes a Marketplace version or changed it last', () => {
    const found = values(runResult({ marketplace: [marketplaceVersion, { ...marketplaceVersion, changeSets: [] }] }));
    expect(JSON.parse(found['marketplace-change-sets'] ?? '')).toEqual({
      'prod-1/1.0 | *': {
        id: 'set-2',
        status: 'APPLYING',
        url: 'https://aws.amazon.com/marketplace/management/requests/set-2',
      },
    });
  });

  it('show the account of the first target, and by account all of them', () => {
    const accountId = '222222222222';
    const other = { name: 'china', partition: 'aws-cn', accountId, homeRegion: '' };
    const images = [image('my-os', [inRegion('cn-north-1', { accountId, public: true }), inRegion('us-east-1')])];
    const targets = [...runResult().targets, other];
    const shown = values(runResult({ images, targets }));
    expect(shown).toMatchObject({ 'ami-id': 'ami-us-east-1', 'public-regions': '' });
    expect(JSON.parse(shown['images-by-account'] ?? '')).toEqual({
      '123456789012': { 'my-os': { 'us-east-1': 'ami-us-east-1' } },
      [accountId]: { 'my-os': { 'cn-north-1': 'ami-cn-north-1' } },
    });
    const unreached = values(runResult({ images, targets: [{ ...other, accountId: '333333333333' }, ...targets] }));
    expect(unreached).toMatchObject({ images: '{"my-os":{}}', 'ami-ids': '' });
  });

  it('name the one AMI when there is one', () => {
    expect(values(runResult({ images: [image('my-os', [inRegion('us-east-1')])] }))['ami-id']).toBe('ami-us-east-1');
  });

  it('leave out what does not exist, as awspub does', () => {
    const { imageId: _, snapshotId: __, ...missing } = inRegion('us-east-1', { state: 'missing' });
    const found = values(runResult({ images: [image('my-os', [missing])] }));
    expect(found.images).toBe('{"my-os":{}}');
    expect(found['snapshot-ids']).toBe('{}');
    expect(found.matrix).toBe('{"include":[]}');
    expect(found['ami-ids']).toBe('');
  });

  it('list by group every group of the images, or only the one that was asked for', () => {
    const images = [
      image('a', [inRegion('us-east-1')], { groups: ['one', 'two'] }),
      image('b', [inRegion('eu-west-1')], { groups: ['two'] }),
    ];
    const a = { 'us-east-1': 'ami-us-east-1' };
    const b = { 'eu-west-1': 'ami-eu-west-1' };
    expect(JSON.parse(values(runResult({ images }))['images-by-group'] ?? '')).toEqual({ one: { a }, two: { a, b } });
    expect(JSON.parse(values(runResult({ images }), 'two')['images-by-group'] ?? '')).toEqual({ two: { a, b } });
  });

  it('take any name for a name', () => {
    const images = [image('__proto__', [inRegion('us-east-1')], { groups: ['constructor'] })];
    const found = values(runResult({ images }));
    expect(found.images).toBe('{"__proto__":{"us-east-1":"ami-us-east-1"}}');
    expect(found['images-by-group']).toBe('{"constructor":{"__proto__":{"us-east-1":"ami-us-east-1"}}}');
  });

  it('say where an image is public and where something failed', () => {
    const images = [image('my-os', [inRegion('us-west-2', { public: true }), inRegion('eu-west-1', { public: true })])];
    const failures = [
      { code: 'aws', message: 'No.', region: 'us-west-2', bestEffort: false },
      { code: 'aws', message: 'No.', region: 'me-south-1', bestEffort: true },
      { code: 'aws', message: 'No.', region: 'us-west-2', bestEffort: false },
      { code: 'config', message: 'No.', bestEffort: false },
    ];
    const found = values(runResult({ images, failures }));
    expect(found['public-regions']).toBe('eu-west-1\nus-west-2');
    expect(found['failed-regions']).toBe('me-south-1\nus-west-2');
  });

  it.each<[string, readonly ChangeResult[], string]>([
    ['nothing', [], 'false'],
    ['a change', [change()], 'true'],
    ['a lost answer', [change({ outcome: 'unknown' })], 'true'],
    ['a refusal', [change({ outcome: 'failed' })], 'false'],
    ['a refusal, and what was not begun', [change({ outcome: 'failed' }), change({ outcome: 'planned' })], 'false'],
    ['a plan', [change({ outcome: 'planned' })], 'true'],
    ['a conflict alone', [change({ outcome: 'planned', action: 'conflict' })], 'false'],
  ])('after %s: changed', (_, changes, expected) => {
    expect(values(runResult({ changes })).changed).toBe(expected);
  });

  it('that GitHub would refuse for their size are left empty and named', () => {
    const changes = Array.from({ length: 4_000 }, (_, index) => change({ image: `my-os-${index}` }));
    const { values: found, tooBig } = outputs(runResult({ changes }), options);
    expect(tooBig).toEqual(['changes']);
    expect(found.changes).toBe('');
    expect(found.changed).toBe('true');
    expect(found.images).not.toBe('');
  });
});
