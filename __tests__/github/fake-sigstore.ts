import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { fulcioHandler, initializeCA, initializeTLog, initializeTSA, rekorHandler, tsaHandler } from '@sigstore/mock';
import { bundleHost, type FakeGithub, startFakeGithub } from './fake-github.js';

export interface FakeOrigin {
  readonly github: FakeGithub;
  /** Hosts that it answers for, beside GitHub's API. */
  readonly hosts: readonly string[];
  /** Variables of a job that may have OIDC tokens. */
  readonly env: Readonly<Record<string, string>>;
  /** The roots of its Sigstore, public and GitHub's own, as `gh attestation trusted-root` writes them. */
  readonly trustedRoot: string;
  /** Claims of the next tokens that differ from those of a job of octo/images. */
  claims: Readonly<Record<string, string>>;
}

const issuer = 'https://token.actions.githubusercontent.com';
const requestToken = 'request-token';
const services = ['fulcio.sigstore.dev', 'fulcio.githubapp.com', 'rekor.sigstore.dev', 'timestamp.githubapp.com'];

/**
 * What attestations need: GitHub's API, the job's token endpoint with its keys, and Sigstore's services, with keys and
 * certificates of their own. Sigstore's are those that its own project tests with.
 */
export async function startFakeOrigin(): Promise<FakeOrigin> {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // Without a log of certificates: that of @sigstore/mock signs nothing with the pkijs that it asks for.
  const ca = await initializeCA(pair());
  const tlog = await initializeTLog('https://rekor.sigstore.dev', pair());
  const tsa = await initializeTSA(pair());
  // Whole seconds: asn1js writes as many digits of a fraction as there are, and Sigstore reads three or none.
  Object.assign(tsa, { getCurrentTime: () => new Date(Math.trunc(Date.now() / 1000) * 1000) });
  const handlers = [fulcioHandler(ca, { subjectClaim: 'sub' }), rekorHandler(tlog), tsaHandler(tsa)];
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

  function tokenFor(audience: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: audience,
      sub: 'repo:octo/images:ref:refs/tags/v1.0',
      ref: 'refs/tags/v1.0',
      sha: 'a'.repeat(40),
      repository: 'octo/images',
      event_name: 'push',
      job_workflow_ref: 'octo/images/.github/workflows/release.yml@refs/tags/v1.0',
      workflow_ref: 'octo/images/.github/workflows/release.yml@refs/tags/v1.0',
      repository_id: '1',
      repository_owner_id: '2',
      runner_environment: 'github-hosted',
      run_id: '3',
      run_attempt: '1',
      iat: now,
      exp: now + 300,
      ...origin.claims,
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one' })}.${part(claims)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), keys.privateKey).toString('base64url')}`;
  }

  const github = await startFakeGithub((host, { method, path, query, body }) => {
    const route = `${method} ${host}${path}`;
    const answer = (given: object) => Promise.resolve({ status: 200, body: given });
    if (route === 'GET pipelines.actions.githubusercontent.com/token')
      return answer({ value: tokenFor(query.get('audience') ?? '') });
    if (route === 'GET token.actions.githubusercontent.com/.well-known/openid-configuration')
      return answer({ issuer, jwks_uri: `${issuer}/.well-known/jwks` });
    if (route === 'GET token.actions.githubusercontent.com/.well-known/jwks')
      return answer({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    const handler = services.includes(host) && method === 'POST' && handlers.find((one) => one.path === path);
    if (!handler) return undefined;
    const text = path === '/api/v1/log/entries' ? loggedEntry(body.toString()) : body.toString();
    return handler.fn(text).then(({ statusCode, response, contentType }) => ({
      status: statusCode,
      text: response,
      headers: { 'content-type': contentType ?? 'text/plain' },
    }));
  });

  const base64 = (bytes: ArrayBufferView | Buffer) => Buffer.from(bytes as Uint8Array).toString('base64');
  const validFor = { start: new Date(Date.now() - 86_400_000).toISOString() };
  const log = (publicKey: Buffer, id: Uint8Array) => ({
    baseUrl: 'https://log.invalid',
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: base64(id) },
  });
  const authority = (certificates: readonly (ArrayBufferView | Buffer)[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: 'https://authority.invalid',
    certChain: { certificates: certificates.map((one) => ({ rawBytes: base64(one) })) },
    validFor,
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    ctlogs: [],
    certificateAuthorities: [authority([ca.rootCertificate])],
    timestampAuthorities: [],
  };
  const ofSigstore = {
    ...root,
    tlogs: [log(tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest())],
  };
  const ofGithub = { ...root, timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate])] };
  const origin: FakeOrigin = {
    github,
    hosts: [...services, bundleHost, 'pipelines.actions.githubusercontent.com', 'token.actions.githubusercontent.com'],
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/token?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    trustedRoot: `${JSON.stringify(ofSigstore)}\n${JSON.stringify(ofGithub)}\n`,
    claims: {},
  };
  return origin;
}

/**
 * An entry as Rekor keeps it: digests and signatures instead of the envelope. @sigstore/mock would keep what was proposed.
 * https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/dsse_v0_0_1_schema.json
 */
function loggedEntry(proposed: string): string {
  const { kind, apiVersion, spec } = JSON.parse(proposed) as {
    kind: string;
    apiVersion: string;
    spec: { proposedContent?: { envelope: string; verifiers: string[] } };
  };
  if (kind !== 'dsse' || apiVersion !== '0.0.1' || !spec.proposedContent) throw new Error(`no DSSE entry: ${kind}`);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (bytes: Buffer) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') });
  return JSON.stringify({
    kind,
    apiVersion,
    spec: {
      envelopeHash: hash(Buffer.from(envelope)),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, at) => ({ signature: sig, verifier: verifiers[at] })),
    },
  });
}
