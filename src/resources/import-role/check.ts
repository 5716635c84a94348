import type { Config } from '../../config/config.js';
import { s3Defaults } from '../../config/schema/s3.js';
import { PublishError } from '../../error.js';
import type { Answer } from '../../run/answers.js';
import { attempt, forEach, type Run } from '../../run/run.js';
import type { Source, Target } from '../../run/wanted.js';
import { hasSnapshot } from '../snapshot/ensure.js';
import { readImportRole } from './read.js';

/** Does every role exist with which this run lets VM Import read a bucket, and does it trust VM Import? */
export async function importRoleAnswers(run: Run, target: Target): Promise<Answer[]> {
  const sources = importedSources(target);
  const roles = new Set(sources.map(({ config }) => config.s3.role_name));
  const answers = await forEach(roles, (role) => {
    const its = sources.filter(({ config }) => config.s3.role_name === role);
    return attempt(run, { bestEffort: false }, () => answer(target, role, its));
  });
  return answers.filter((one) => one !== undefined);
}

/** The sources whose first snapshot is still to be made, because one is wanted that the home region hasn't got. */
function importedSources(target: Target): Source[] {
  const missing = target.regions.flatMap((region) =>
    region.images.flatMap(({ made }) => (made && !hasSnapshot(region, made.snapshot) ? made.snapshot : [])),
  );
  const imported = missing.filter((wanted) => {
    const { origin, homeRegion } = wanted.source;
    const home = target.regions.find((region) => region.name === homeRegion);
    // A home region that couldn't be read is a failure already.
    return origin.kind !== 'snapshot' && home && !hasSnapshot(home, wanted);
  });
  return [...new Set(imported.map((wanted) => wanted.source))];
}

async function answer(target: Target, role: string, sources: readonly Source[]): Promise<Answer> {
  const what = `role ${role} lets VM Import read the bucket`;
  const found = await readImportRole(await target.clients.iam(sources[0]?.homeRegion ?? ''), role);
  if (found.state === 'unknown') return { answer: 'unknown', what, why: found.why };
  if (found.state === 'there') return { answer: 'yes', what: `role ${role} exists and trusts VM Import` };
  const message =
    found.state === 'missing'
      ? `there is no role ${role} in account ${target.accountId}, with which VM Import would read the bucket`
      : `the role ${role} does not trust VM Import: its trust policy doesn't let vmie.amazonaws.com assume it`;
  const hint =
    found.state === 'missing' ? `Create it, or name another in \`s3.role_name\`: ${needs}` : `Mend it: ${needs}`;
  const diagnostics = sources.map(({ config }) => {
    const path = placeOf(config);
    return { ...config.locate(path), path: path.join('.'), message: `${message}. ${hint}` };
  });
  return { answer: 'no', what, error: new PublishError('preflight', message, { hint, diagnostics }) };
}

const needs =
  'its trust policy has to let the service vmie.amazonaws.com call sts:AssumeRole with the external id vmimport, and ' +
  'its permissions have to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket, ' +
  'ec2:ModifySnapshotAttribute, ec2:CopySnapshot, ec2:RegisterImage and ec2:Describe*. See ' +
  'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html';

/** Where the config names the role, or else the bucket that it is needed for. */
function placeOf(config: Config): string[] {
  if (config.s3.role_name !== s3Defaults.role_name) return ['s3', 'role_name'];
  return config.source.kind === 's3' ? ['source', 's3'] : ['s3', 'bucket_name'];
}
