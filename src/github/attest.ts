import { createHash } from 'node:crypto';
import { certificateHint } from '../aws/hints.js';
import type { Clock } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { attestedArns, byproductsOf, provenance } from '../report/attestation.js';
import type { RunResult } from '../report/result.js';
import { connect, type Env, type Octokit, rateLimitHint, refusalOf, repositoryOf } from './api.js';
import { bundlesOf, unverifiedStatement } from './attestations.js';

interface Manifest {
  readonly name: string;
  readonly text: string;
}

/**
 * Attests where the disk images and the manifest of a run come from, and which AMIs are theirs: one attestation, signed
 * by Sigstore and kept by GitHub. One that GitHub has of the same manifest is enough. True when it is a new one.
 * Throws PublishError: 'credentials' when the job can't get an OIDC token, 'input' when GitHub or Sigstore refuse or can't
 * be reached; the signal's reason when that aborts.
 * https://docs.github.com/actions/security-for-github-actions/using-artifact-attestations
 */
export async function attestResults(
  env: Env,
  token: string,
  result: RunResult,
  manifest: Manifest,
  signal: AbortSignal,
  clock: Clock,
): Promise<boolean> {
  if (result.rehearsal) {
    throw new PublishError('input', "a rehearsal can't be attested: its AMIs don't exist", {
      hint: 'Remove `attest`, or run `publish`.',
    });
  }
  const missing = missingForAttestation(env);
  if (missing !== undefined) throw missing;
  signal.throwIfAborted();
  try {
    const octokit = await connect(env, token, signal, clock);
    const repository = repositoryOf(env);
    const sha256 = createHash('sha256').update(manifest.text).digest('hex');
    const byproducts = byproductsOf(result);
    if (await isAttested(octokit, repository, { sha256, byproducts, signal })) return false;
    const { data } = await octokit.rest.repos.get(repository);
    const { attest, buildSLSAProvenancePredicate } = await import('@actions/attest');
    signal.throwIfAborted();
    const { params } = await buildSLSAProvenancePredicate();
    const { runDetails, ...predicate } = params as { runDetails?: object };
    signal.throwIfAborted();
    await attest({
      subjects: subjectsOf(result, { name: manifest.name, sha256 }),
      predicateType: provenance,
      predicate: { ...predicate, runDetails: { ...runDetails, byproducts } },
      token,
      // GitHub's own Sigstore keeps what is private out of the public log.
      sigstore: data.visibility === 'public' ? 'public-good' : 'github',
    });
    return true;
  } catch (cause) {
    signal.throwIfAborted();
    throw attestRefusal(cause);
  }
}

/** What the job lacks to attest anything, as far as it shows before GitHub and Sigstore are asked. */
export function missingForAttestation(env: Env): PublishError | undefined {
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return undefined;
  return new PublishError('credentials', "this job can't request an OIDC token, so it can't attest anything", {
    hint: idTokenHint,
  });
}

interface Wanted {
  readonly sha256: string;
  readonly byproducts: ReturnType<typeof byproductsOf>;
  readonly signal: AbortSignal;
}

/**
 * Whether GitHub has an attestation of this manifest with these AMIs. Another tool may have attested the file alone.
 * Nothing is verified here: whoever could forge an attestation of the repository could attest himself.
 */
async function isAttested(
  octokit: Octokit,
  repository: ReturnType<typeof repositoryOf>,
  { sha256, byproducts, signal }: Wanted,
): Promise<boolean> {
  const bundles = await bundlesOf(octokit, repository, sha256, signal);
  return bundles.some((bundle) => {
    const arns = attestedArns(unverifiedStatement(bundle), sha256);
    return byproducts.every(({ uri }) => arns.includes(uri));
  });
}

/** The manifest, and each source once. */
function subjectsOf({ sources, dataDisks }: RunResult, manifest: { readonly name: string; readonly sha256: string }) {
  const names = new Map(
    [...sources, ...dataDisks].map(({ path, sha256 }) => [sha256, path.split(/[/\\]/).at(-1) ?? path]),
  );
  const all = [[manifest.sha256, manifest.name] as const, ...names];
  return all.map(([sha256, name]) => ({ name, digest: { sha256 } }));
}

/** What to do about an attestation that GitHub or Sigstore have not taken this time. */
export const attestAgain = 'Run again: what exists in AWS is found again, and only the attestation is repeated.';
const idTokenHint =
  'Add "permissions: id-token: write" and "attestations: write" to the job. Pull requests from forks never get them.';

/** What a failure of GitHub or Sigstore comes to. Their libraries tell it in messages only. */
function attestRefusal(cause: unknown): PublishError {
  if (cause instanceof PublishError) return cause;
  const { unreachable, status, message, isRateLimit } = refusalOf(cause);
  if (isRateLimit)
    return new PublishError('input', `GitHub refused the attestation: ${message}`, { cause, hint: rateLimitHint });
  if (/identity token|ID token|no tokens available/i.test(message)) {
    return new PublishError('credentials', `GitHub did not issue an OIDC token to attest with: ${message}`, {
      cause,
      hint: idTokenHint,
    });
  }
  if (/feature not available/i.test(message)) {
    return new PublishError('input', `GitHub has no attestations for this repository: ${message}`, {
      cause,
      hint: 'Attestations of a private repository need GitHub Enterprise Cloud. Remove `attest`, or make the repository public.',
    });
  }
  if (status === 403 || /not accessible|\b403\b/i.test(message)) {
    return new PublishError('input', `GitHub refused the attestation: ${message}`, {
      cause,
      hint: 'Add "permissions: attestations: write" to the job. Pull requests from forks never get this permission.',
    });
  }
  if (/certificate/i.test(message) && unreachable) {
    return new PublishError('input', `the attestation failed: ${message}`, { cause, hint: certificateHint });
  }
  return new PublishError('input', `the attestation failed: ${message}`, {
    cause,
    hint: attestAgain,
  });
}
