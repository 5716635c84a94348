/** AWS's encoding protocols, by the names that their specifications have. */
export type ProtocolName = 'ec2Query' | 'awsQuery' | 'awsJson1.1' | 'restJson' | 'restXml';

/** What the protocols need to know about a service. */
export interface ServiceModel {
  /** Signing name, as in the credential scope: ec2, s3, ebs, sts, ssm, sns, aws-marketplace, … */
  readonly name: string;
  readonly protocol: ProtocolName;
  /** The AWS SDK client's module: it exports a schema `<Operation>$` for each operation. */
  readonly client: Readonly<Record<string, unknown>>;
  /** The operations that the emulator serves, by name. */
  readonly operations: Readonly<Record<string, unknown>>;
}
