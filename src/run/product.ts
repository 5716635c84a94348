/** An AMI product, and the change sets that matter for it. */
export interface Product {
  readonly entityId: string;
  /** `AmiProduct@1.0` */
  readonly type: string;
  readonly versions: readonly Version[];
  /** Those under way, and ours about the versions that were asked for; newest first. AWS lists 60 days. */
  readonly changeSets: readonly ChangeSet[];
}

export interface Version {
  readonly title: string;
  readonly releaseNotes: string;
  /** Milliseconds since the epoch. */
  readonly createdMs: number;
  /** AMIs as the product shows them. Whether these are the seller's IDs or those of AWS's copies is not documented. */
  readonly imageIds: readonly string[];
  readonly options: readonly DeliveryOption[];
}

export interface DeliveryOption {
  readonly id: string;
  /** `AmazonMachineImage`, … */
  readonly type: string;
  readonly public: boolean;
  readonly offer: Offer;
}

/** What buyers are offered, in the terms of requests: DescribeEntity uses others (docs/aws-facts.md#marketplace). */
export interface Offer {
  readonly UsageInstructions?: string | undefined;
  readonly AccessEndpointUrl?: AccessEndpointUrl | undefined;
  readonly RecommendedInstanceType?: string | undefined;
  readonly SecurityGroups?: readonly SecurityGroup[] | undefined;
}

export interface AccessEndpointUrl {
  readonly Port: number;
  readonly Protocol: string;
  readonly RelativePath?: string | undefined;
}

export interface SecurityGroup {
  readonly IpProtocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  readonly IpRanges: readonly string[];
}

export type ChangeSetStatus = 'PREPARING' | 'APPLYING' | 'SUCCEEDED' | 'CANCELLED' | 'FAILED';

export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly status: ChangeSetStatus;
  readonly intent: 'APPLY' | 'VALIDATE';
  readonly failureCode: string | undefined;
  readonly failureDescription: string | undefined;
  readonly changes: readonly ProductChange[];
}

export interface ProductChange {
  readonly type: string;
  /** Without the revision. */
  readonly entityId: string;
  /** What was asked for, as in the request. */
  readonly details: ChangeDetails;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** The parts of a change's details by which a change set is recognized. */
export interface ChangeDetails {
  readonly Version?: { readonly VersionTitle?: string };
  readonly DeliveryOptions?: readonly {
    readonly Id?: string;
    readonly Details?: {
      readonly AmiDeliveryOptionDetails?: { readonly AmiSource?: { readonly AmiId?: string } };
    };
  }[];
  readonly DeliveryOptionIds?: readonly string[];
}

/** Whether a change set has not ended yet. */
export function isUnderWay(status: string | undefined): boolean {
  return status === 'PREPARING' || status === 'APPLYING';
}
