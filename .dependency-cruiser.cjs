// The architecture, as `npm run lint` holds it: a file may import what stands on the lines below its own, never what
// stands above or beside. docs/architecture.md tells the story of a run along these lines.
const layers = [
  ['src/index.ts', 'src/hash-worker.ts'],
  ['src/main.ts'],
  ['src/command.ts'],
  ['src/steps.ts'],
  ['src/commands/', 'src/github/', 'src/rehearsal/'],
  ['src/opening/'],
  ['src/resources/'],
  ['src/run/'],
  ['src/upload/'],
  ['src/aws/', 'src/disk/', 'src/identity/', 'src/report/'],
  ['src/config/'],
  ['src/error.ts'],
];

const pattern = (paths) => `^(${paths.join('|')})`;
const sides = layers.flatMap((layer, line) =>
  layer.map((path) => ({ path, forbidden: [...layers.slice(0, line).flat(), ...layer.filter((one) => one !== path)] })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...sides
      .filter(({ forbidden }) => forbidden.length > 0)
      .map(({ path, forbidden }) => ({
        name: `arrows-from-${path.replace(/^src\/|\/$/g, '')}`,
        severity: 'error',
        from: { path: pattern([path]) },
        to: { path: pattern(forbidden) },
      })),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-emulator-stands-alone',
      comment: 'It is an AWS of its own: nothing that it shares with src/ could be found wrong.',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|__tests__)/' },
    },
    {
      name: 'src-knows-no-emulator',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|__tests__|scripts)/' },
    },
    {
      name: 'only-github-knows-the-runner',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github/|index.ts)' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'the-sdk-ends-where-aws-is-read',
      comment: 'Commands, reports and pure decisions work on our own types.',
      severity: 'error',
      from: { path: '^src/(commands|report|identity|config|disk|github)/' },
      to: { path: 'node_modules/(@aws-sdk|@smithy)/' },
    },
    {
      name: 'clients-are-loaded-when-first-used',
      comment: 'An AWS client takes longer to load than everything else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/aws/(ec2|s3)\\.ts$' },
      to: {
        path: ['node_modules/@aws-sdk/', '^src/aws/(ec2|s3)\\.ts$'],
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'tests-import-no-campaign',
      severity: 'error',
      from: { path: '^__tests__/', pathNot: '^__tests__/campaign/' },
      to: { path: '^__tests__/campaign/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import'],
    },
  },
};
