import type { Config } from '../../config/config.js';
import { s3Defaults } from '../../config/schema/s3.js';
import { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import type { Source } from '../../run/wanted.js';
import { missingFirstSnapshots } from '../snapshot/missing-first.js';
import { readImportRole } from './read.js';

/** Does every role exist with which this run lets VM Import read a bucket, and does it trust VM Import? */
export async function checkImportRoles(run: Run, target: Target): Promise<CheckAnswer[]> {
  const sources = importedSources(target);
  const roles = new Set(sources.map(({ config }) => config.s3.role_name));
  const answers = await mapAll(roles, (role) => {
    const users = sources.filter(({ config }) => config.s3.role_name === role);
    return attempt(run, { bestEffort: false }, () => checkRole(target, role, users));
  });
  return answers.filter((one) => one !== undefined);
}

/** The sources whose first snapshot is still to be imported. */
function importedSources(target: Target): Source[] {
  const sources = missingFirstSnapshots(target).map(({ source }) => source);
  return [...new Set(sources.filter(({ origin }) => origin.kind === 'file' || origin.kind === 'object'))];
}

async function checkRole(target: Target, role: string, sources: readonly Source[]): Promise<CheckAnswer> {
  const what = `role ${role} lets VM Import read the bucket`;
  const found = await readImportRole(await target.clients.iam(sources[0]?.homeRegion ?? ''), role);
  if (found.state === 'unknown') return { answer: 'unknown', what, why: found.why };
  if (found.state === 'there') return { answer: 'yes', what: `role ${role} exists and trusts VM Import` };
  const missing = found.state === 'missing';
  const message = missing
    ? `role ${role} does not exist in account ${target.accountId}. VM Import needs it to read the bucket`
    : `role ${role} does not trust VM Import: its trust policy doesn't let vmie.amazonaws.com assume it`;
  const hint = missing ? `Create it, or name another role in \`s3.role_name\`. ${needs}` : `Correct it. ${needs}`;
  const diagnostics = sources.map(({ config }) => {
    const path = keyOf(config);
    return { ...config.locate(path), message: `${message}. ${hint}` };
  });
  const error = new PublishError('preflight', message, { hint, diagnostics });
  return { answer: 'no', what, error, scope: { bestEffort: false } };
}

const needs =
  'Its trust policy has to allow the service vmie.amazonaws.com to call sts:AssumeRole with the external ID vmimport. ' +
  'It needs s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket, and ' +
  'ec2:ModifySnapshotAttribute, ec2:CopySnapshot, ec2:RegisterImage and ec2:Describe*. See ' +
  'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html';

/** The key of the config that names the role, or else the bucket that it is needed for. */
function keyOf(config: Config): string[] {
  if (config.s3.role_name !== s3Defaults().role_name) return ['s3', 'role_name'];
  return config.source.kind === 's3' ? ['source', 's3'] : ['s3', 'bucket_name'];
}
