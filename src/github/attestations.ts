import { PublishError } from '../error.js';
import { type Octokit, refusalOf, type repositoryOf } from './api.js';
import { download } from './download.js';
import { fromSnappy } from './snappy.js';

const mostBytes = 16 * 1024 * 1024;
const idleMs = 30_000;

interface Attestation {
  readonly bundle?: object | null;
  /** Where GitHub keeps the bundle: an address that needs no token. */
  readonly bundle_url?: string | null;
}

/**
 * The Sigstore bundles of provenance that GitHub has about a digest, of this repository.
 * https://docs.github.com/rest/repos/attestations#list-attestations
 */
export async function bundlesOf(
  octokit: Octokit,
  repository: ReturnType<typeof repositoryOf>,
  sha256: string,
  signal: AbortSignal,
): Promise<object[]> {
  const about = { ...repository, subject_digest: `sha256:${sha256}`, predicate_type: 'provenance', per_page: 100 };
  const found: Attestation[] = [];
  try {
    for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listAttestations, about)) {
      const { attestations = [] } = data as unknown as { attestations?: readonly Attestation[] };
      found.push(...attestations);
    }
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
  }
  const bundles: object[] = [];
  for (const { bundle, bundle_url: address } of found) {
    if (bundle) bundles.push(bundle);
    else if (address) bundles.push(await downloadBundle(address, signal));
  }
  return bundles;
}

/** GitHub compresses it with Snappy. One that can't be read might be the one that counts, so it is no bundle less. */
async function downloadBundle(address: string, signal: AbortSignal): Promise<object> {
  try {
    const bytes = await download(new URL(address), { mostBytes, idleMs }, signal);
    if (bytes === undefined) throw new Error('HTTP 404');
    // The length at the beginning of a compressed bundle is no brace.
    const text = bytes[0] === 0x7b ? bytes : fromSnappy(bytes, mostBytes);
    return JSON.parse(text.toString('utf8')) as object;
  } catch (cause) {
    signal.throwIfAborted();
    // Not the address: whoever has it can read the bundle of a private repository.
    throw new PublishError('input', `could not read an attestation from GitHub: ${(cause as Error).message}`, {
      cause,
      hint: 'Run again: what exists in AWS is found again.',
    });
  }
}

/** The in-toto statement in a bundle, whoever signed it; an empty one where there is none. */
export function unverifiedStatement(bundle: object): object {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope?: { readonly payload?: string } };
  try {
    return JSON.parse(Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString('utf8')) as object;
  } catch {
    return {};
  }
}
