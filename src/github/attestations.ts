import { type Octokit, refusalOf, type repositoryOf } from './api.js';

/**
 * The Sigstore bundles of provenance that GitHub has about a digest, of this repository.
 * https://docs.github.com/rest/repos/attestations#list-attestations
 */
export async function bundlesOf(
  octokit: Octokit,
  repository: ReturnType<typeof repositoryOf>,
  sha256: string,
): Promise<object[]> {
  const about = { ...repository, subject_digest: `sha256:${sha256}`, predicate_type: 'provenance', per_page: 100 };
  const found: object[] = [];
  try {
    for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listAttestations, about)) {
      const { attestations = [] } = data as unknown as { attestations?: readonly { readonly bundle?: object }[] };
      found.push(...attestations.flatMap(({ bundle }) => bundle ?? []));
    }
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
  }
  return found;
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
