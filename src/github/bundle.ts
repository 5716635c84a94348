/** Who must have signed. */
interface Signer {
  /** URL of the repository whose job it was. */
  readonly repository: string;
  /** URL of the issuer of its OIDC token; an enterprise's own has a path more. */
  readonly issuer: string;
}

/** Trusted roots of Sigstore, as the JSON that `gh attestation trusted-root` prints. */
export type TrustedRoots = () => Promise<readonly unknown[]>;

/** Extension of a certificate of Fulcio: URL of the repository that the job ran for. */
const sourceRepository = '1.3.6.1.4.1.57264.1.12';

/**
 * The in-toto statement in a Sigstore bundle, once its signature, the certificate of the signer and the proof of time are
 * known to be right by one of the roots. Throws an error that says what is wrong.
 */
export async function statementOf(bundle: object, signer: Signer, roots: readonly unknown[]): Promise<unknown> {
  const { bundleFromJSON, TrustedRoot, toSignedEntity, toTrustMaterial, Verifier, X509Certificate } = await import(
    './sigstore.js'
  );
  const parsed = bundleFromJSON(bundle);
  const { content } = parsed.verificationMaterial;
  if (parsed.content.$case !== 'dsseEnvelope' || content.$case !== 'certificate') {
    throw new Error('the bundle has no statement, or no certificate');
  }
  const problems: string[] = [];
  for (const json of roots) {
    const root = TrustedRoot.fromJSON(json);
    // A root with a log, Sigstore's public one, vouches for what the log has; GitHub's own has timestamps instead.
    const isLogged = root.tlogs.length > 0;
    const thresholds = {
      tlogThreshold: isLogged ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      tsaThreshold: isLogged ? 0 : 1,
    };
    try {
      const { identity } = new Verifier(toTrustMaterial(root), thresholds).verify(toSignedEntity(parsed));
      const issuer = identity?.extensions?.issuer ?? '';
      if (issuer !== signer.issuer && !issuer.startsWith(`${signer.issuer}/`))
        throw new Error(`its issuer is ${issuer}`);
      const extension = X509Certificate.parse(content.certificate.rawBytes).extension(sourceRepository);
      const repository = extension?.valueObj.subs[0]?.value.toString('utf8') ?? '';
      if (repository.toLowerCase() !== signer.repository.toLowerCase())
        throw new Error(`it is of ${repository || 'no repository'}`);
      const { payload, payloadType } = parsed.content.dsseEnvelope;
      if (payloadType !== 'application/vnd.in-toto+json') throw new Error(`it has a ${payloadType}`);
      return JSON.parse(Buffer.from(payload).toString('utf8'));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new Error(problems.join('; ') || 'there is no trusted root');
}
