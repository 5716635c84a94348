/** A request to AWS, as far as the permissions follow from it that it needs. */
export interface SentRequest {
  /** The signing name of the service, such as `ec2` or `aws-marketplace`. */
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** The account that it was sent as: 12 digits. */
  readonly accountId: string;
  /** The ARN of the identity that sent it: a user, or an assumed role's session. */
  readonly caller: string;
  /** The members of the operation's input, as the API reference names them. */
  readonly input: unknown;
}

/** Operator -> condition key -> values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Conditions;
}

/** An identity policy of IAM. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** What one caller needs. */
export interface CallerPolicy {
  /** The ARN of the user or the role; empty for the run's own credentials, of which a rehearsal knows no ARN. */
  readonly caller: string;
  /** Several where one managed policy can't hold it. */
  readonly documents: readonly PolicyDocument[];
  /** Whether a role that has no other inline policies can hold them as such. */
  readonly fitsInline: boolean;
  /** Why an action is allowed that no request was sent for. */
  readonly besides: Readonly<Record<string, string>>;
}
