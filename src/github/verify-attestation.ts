import type { Clock } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { attestedArns, imageArn } from '../report/attestation.js';
import { existingAmis } from '../report/formats/existing.js';
import { groupBy } from '../report/order.js';
import type { RunResult } from '../report/result.js';
import type { Failure } from '../run/ledger.js';
import { connect, type Env, rateLimitHint, refusalOf, repositoryOf } from './api.js';
import { bundlesOf } from './attestations.js';
import { statementOf, type TrustedRoots } from './bundle.js';

/**
 * A failure for each AMI that no attestation of this repository has: of the AMI's own source, with a signature by a job
 * of the repository that a trusted root vouches for.
 * Throws PublishError('input') when GitHub refuses or can't be reached; the signal's reason when that aborts.
 */
export async function attestationFailures(
  env: Env,
  token: string,
  result: RunResult,
  roots: TrustedRoots,
  signal: AbortSignal,
  clock: Clock,
): Promise<Failure[]> {
  signal.throwIfAborted();
  try {
    const octokit = await connect(env, token, signal, clock);
    const failures: Failure[] = [];
    const bySource = groupBy(existingAmis(result), ({ image }) => sourceOf(result, image.config) ?? '');
    for (const [sha256, amis] of bySource) {
      const bundles = sha256 === '' ? [] : await bundlesOf(octokit, repositoryOf(env), sha256, signal);
      const statements = bundles.length === 0 ? [] : await Promise.all(bundles.map((one) => verified(one, env, roots)));
      const arns = new Set(statements.flatMap((one) => (one.statement ? attestedArns(one.statement, sha256) : [])));
      const refused = statements.find(({ problem }) => problem !== undefined)?.problem;
      for (const { image, region, id } of amis) {
        if (arns.has(imageArn(region))) continue;
        const why = refused === undefined ? '' : ` (one was not accepted: ${refused})`;
        const error = new PublishError('drift', `no attestation of ${env.GITHUB_REPOSITORY} has ${id}${why}`, {
          hint:
            'Find out who created this AMI. If it was a run without `attest: true`, run `publish` again with it. ' +
            'Attestations of a private repository need `trusted-root`.',
        });
        const { accountId, bestEffort } = region;
        failures.push({ accountId, region: region.region, image: image.name, bestEffort, error });
      }
    }
    return failures;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof PublishError) throw cause;
    const { unreachable, status, message, isRateLimit } = refusalOf(cause);
    if (unreachable) throw unreachable;
    const permission = status === 403 ? 'Add "permissions: attestations: read" to the job.' : undefined;
    const hint = isRateLimit ? rateLimitHint : permission;
    throw new PublishError('input', `GitHub refused to list attestations (${status}): ${message}`, {
      cause,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

function sourceOf({ sources }: RunResult, config: string): string | undefined {
  return sources.find((source) => source.config === config)?.sha256;
}

/** The statement of a bundle, or why it is not believed. */
async function verified(
  bundle: object,
  env: Env,
  roots: TrustedRoots,
): Promise<{ readonly statement?: unknown; readonly problem?: string }> {
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const issuer = `https://token.actions.${new URL(server).hostname.replace(/^github\.com$/, 'githubusercontent.com')}`;
  const trusted = await roots();
  try {
    return {
      statement: await statementOf(bundle, { repository: `${server}/${env.GITHUB_REPOSITORY}`, issuer }, trusted),
    };
  } catch (cause) {
    return { problem: (cause as Error).message };
  }
}
