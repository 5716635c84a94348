/** The caller of a request: an AWS account and one of its identities. */
export interface Account {
  /** 12 digits. */
  readonly id: string;
  /** Such as `aws` or `aws-cn`. */
  readonly partition: string;
  /** ARN of the identity: a user, or an assumed role's session. */
  readonly arn: string;
}

/** The temporary credentials that STS issues. `expiration` is a moment on the world's clock. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export interface SessionRequest {
  readonly account: Account;
  readonly seconds: number;
}
