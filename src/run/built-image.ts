/** An image build version of EC2 Image Builder, as far as this program uses it. */
export interface BuiltImage {
  /** Of the build version: `arn:aws:imagebuilder:eu-west-1:123456789012:image/my-os/1.0.0/1`. */
  readonly arn: string;
  /** AWS's: `AVAILABLE`, `BUILDING`, `FAILED`, … */
  readonly status: string;
  /** Why it is in that state, in AWS's words; empty when AWS gives no reason. */
  readonly reason: string;
  /** Milliseconds since the epoch; 0 when AWS gives no date. */
  readonly createdMs: number;
  /** `container`: it has no AMIs. */
  readonly kind: 'ami' | 'container';
  /** The AMIs of every region and account. */
  readonly amis: readonly OutputAmi[];
  /** The ARNs of the components in its recipe, with or without the number of a build. */
  readonly componentArns: readonly string[];
  /** What its recipe starts from: the ARN of an image, the ID of an AMI, or what else AWS takes; empty when unknown. */
  readonly parentImage: string;
  readonly workflowArns: readonly string[];
}

export interface OutputAmi {
  readonly region: string;
  readonly imageId: string;
  readonly accountId: string;
}

/** One entry of a list of builds. */
export interface BuildSummary {
  readonly arn: string;
  readonly status: string;
  readonly reason: string;
  /** Milliseconds since the epoch; 0 when AWS gives no date. */
  readonly createdMs: number;
}

/** A component as AWS Marketplace sells it. */
export interface MarketplaceComponent {
  /** With the number of its build. */
  readonly arn: string;
  readonly name: string;
  /** `ACTIVE`, `DISABLED` or `DEPRECATED`. */
  readonly status: string;
  /** Empty when AWS gives none. */
  readonly reason: string;
  readonly productCodes: readonly string[];
}

/** What AWS Marketplace has contributed to an image, by whatever way: the images below it are included. */
export interface MarketplaceParts {
  readonly componentArns: readonly string[];
  readonly workflowArns: readonly string[];
  /** Images of the Marketplace that it starts from. */
  readonly images: readonly BuiltImage[];
  /** The images below it that can't be read, so that what is in them isn't known. */
  readonly unread: readonly { readonly arn: string; readonly why: string }[];
}
