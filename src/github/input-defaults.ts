// Written by `npm run generate` from action.yml.
export const inputDefaults = {
  command: 'auto',
  'role-session-name': 'ami-publish',
  'role-duration-seconds': '3600',
  manifest: 'ami-publish-manifest.json',
  'shard-by': 'image',
  attest: 'false',
  attestation: 'false',
  content: 'false',
  'boot-test': 'auto',
  comment: 'auto',
  'max-wait': '5h30m',
  'on-incomplete': 'fail',
  'dry-run': 'false',
  'remember-account': 'false',
  'allow-on-pull-request': 'false',
} as const;
