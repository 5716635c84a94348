import { describeRegions } from '../../src/report/regions.js';
import type { ChangeResult, ImageResult, RunResult, TimelineEntry } from '../../src/report/result.js';

const accountId = '123456789012';
const started = Date.parse('2026-11-26T09:00:00Z');
const sixRegions = ['us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-southeast-2', 'me-central-1'];
const many = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-1',
];

/** Looks like an ID of AWS's, and is the same each time. */
function idOf(prefix: string, ...of: readonly (string | number)[]): string {
  let hash = 7n;
  for (const character of of.join('/'))
    hash = (hash * 1_099_511_628_211n + BigInt(character.charCodeAt(0))) % 2n ** 68n;
  return `${prefix}-${hash.toString(16).padStart(17, '0')}`;
}

function imageIn(name: string, architecture: string, regions: readonly string[], isPublic = true): ImageResult {
  return {
    name,
    config: 'images/my-os.yaml',
    architecture,
    groups: [],
    regions: regions.map((region) => ({
      accountId,
      region,
      partition: 'aws',
      imageId: idOf('ami', name, region),
      snapshotId: idOf('snap', name, region),
      snapshotIds: [idOf('snap', name, region)],
      state: 'available',
      public: isPublic,
      sharedWith: ['111122223333'],
      deprecationTime: '2028-05-26T09:50:00.000Z',
      ssmParameters: [`/my-os/latest/${architecture}`],
      bestEffort: false,
    })),
  };
}

type Kind = ChangeResult['resource']['kind'];

function changesIn(
  image: string,
  regions: readonly string[],
  outcome: ChangeResult['outcome'],
  rows: readonly (readonly [Kind, ChangeResult['action'], unknown, unknown, name?: string])[],
): ChangeResult[] {
  return rows.flatMap(([kind, action, from, to, name]) =>
    regions.map((region) => ({
      accountId,
      region,
      image,
      resource: name === undefined ? { kind } : { kind, name },
      action,
      from,
      to,
      outcome,
    })),
  );
}

function created(image: string, architecture: string, regions: readonly string[], outcome: ChangeResult['outcome']) {
  const [home = '', ...others] = regions;
  return [
    ...changesIn(image, [home], outcome, [['snapshot', 'create', null, { upload_of: `build/${architecture}.raw` }]]),
    ...changesIn(image, others, outcome, [['snapshot', 'create', null, { copy_of: `the snapshot in ${home}` }]]),
    ...changesIn(image, regions, outcome, [
      ['image', 'create', null, { architecture, boot_mode: 'uefi-preferred', root_volume: '8 GiB gp3' }],
      ['volume permission', 'update', [], ['111122223333']],
      ['launch permission', 'update', [], ['111122223333']],
      ['volume permission', 'publish', 'private', 'all'],
      ['launch permission', 'publish', 'private', 'all'],
      ['deprecation', 'update', '2y after creation', '18mo after creation'],
      ['SSM parameter', 'update', 'my-os-41', image, `/my-os/latest/${architecture}`],
    ]),
  ];
}

function spansOf(regions: readonly string[]): TimelineEntry[] {
  const minute = 60_000;
  const span = (region: string, stage: TimelineEntry['stage'], from: number, to: number): TimelineEntry => ({
    accountId,
    region,
    stage,
    start: started + from * minute,
    end: started + to * minute,
  });
  const [home = ''] = regions;
  return [
    span(home, 'first snapshot', 0, 6.2),
    ...regions.slice(1).map((region, at) => span(region, 'copy snapshots', 6.2, 11 + ((at * 7) % 23))),
    ...regions.map((region, at) =>
      at === 0
        ? span(region, 'register images', 6.2, 6.9)
        : span(region, 'register images', 11 + (((at - 1) * 7) % 23), 12 + (((at - 1) * 7) % 23)),
    ),
    ...regions.map((region, at) => span(region, 'tag and share', 34.5, 34.7 + (at % 3) / 10)),
    ...regions.map((region, at) => span(region, 'go public', 35, 35.4 + (at % 5) / 10)),
    ...regions.map((region, at) => span(region, 'announce', 36, 36.1 + (at % 4) / 10)),
  ];
}

function resultOf(more: Partial<RunResult>, minutes: number): RunResult {
  return {
    command: 'publish',
    outcome: 'succeeded',
    complete: true,
    startedAt: new Date(started).toISOString(),
    finishedAt: new Date(started + minutes * 60_000).toISOString(),
    targets: [{ name: accountId, partition: 'aws', accountId, homeRegion: 'us-east-1' }],
    sources: [],
    dataDisks: [],
    images: [],
    marketplace: [],
    changes: [],
    failures: [],
    warnings: [],
    timeline: [],
    ...more,
  };
}

const names = [
  ['my-os-42-x86_64', 'x86_64'],
  ['my-os-42-arm64', 'arm64'],
] as const;
const passed = Array.from({ length: 24 }, (_, at) => ({ what: `check ${at}`, answer: 'yes' as const }));

/** A release to six regions that went well. */
export const published = resultOf(
  {
    images: names.map(([name, architecture]) => imageIn(name, architecture, sixRegions)),
    changes: names.flatMap(([name, architecture]) => created(name, architecture, sixRegions, 'done')),
    checks: passed,
    timeline: spansOf(sixRegions),
  },
  37,
);

/** A release to thirty regions, of which one failed before anything was public. */
export const failed = resultOf(
  {
    outcome: 'failed',
    complete: false,
    images: names.map(([name, architecture]) => {
      const image = imageIn(name, architecture, many, false);
      return {
        ...image,
        regions: image.regions.map((region) => {
          const { imageId: _, deprecationTime: __, ...rest } = region;
          const shown = { ...rest, sharedWith: [], ssmParameters: [] };
          return region.region === 'me-south-1'
            ? { ...shown, state: 'missing' }
            : { ...shown, imageId: region.imageId ?? '' };
        }),
      };
    }),
    changes: names.flatMap(([name, architecture]) =>
      created(name, architecture, ['us-east-1', ...many.filter((region) => region !== 'us-east-1')], 'done')
        .slice(0, 60)
        .map((change) => (change.region === 'me-south-1' ? { ...change, outcome: 'failed' as const } : change)),
    ),
    failures: names.map(([image]) => ({
      code: 'aws',
      message: 'ResourceLimitExceeded: you have reached the limit of 20 pending snapshot copies',
      hint: 'Wait until the copies in me-south-1 are over, or ask AWS for a higher quota.',
      accountId,
      region: 'me-south-1',
      image,
      bestEffort: false,
    })),
    checks: passed,
    timeline: spansOf(['us-east-1', ...many.filter((region) => region !== 'us-east-1')]).filter(
      ({ stage }) => stage === 'first snapshot' || stage === 'copy snapshots' || stage === 'register images',
    ),
  },
  38,
);

/** What a pull request would change in images that are public. */
export const planned = resultOf(
  {
    command: 'plan',
    complete: false,
    images: names.map(([name, architecture]) => imageIn(name, architecture, sixRegions)),
    changes: names.flatMap(([name]) =>
      changesIn(name, sixRegions, 'planned', [
        ['volume permission', 'update', ['111122223333'], ['111122223333', '444455556666']],
        ['launch permission', 'update', ['111122223333'], ['111122223333', '444455556666']],
        ['image tags', 'update', { Stage: 'test', Team: 'images' }, { Stage: 'live', Team: 'images', Release: '42' }],
        ['deprecation', 'update', '18mo after creation', '2y after creation'],
      ]),
    ),
    checks: [
      ...passed,
      {
        what: `quota of public AMIs in ${describeRegions(['me-central-1'], sixRegions)}`,
        answer: 'unknown',
        why: 'the role may not read it',
      },
    ],
  },
  0.4,
);
