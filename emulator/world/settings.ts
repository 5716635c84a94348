import { ec2Defaults } from './ec2-settings.js';
import { iamDefaults } from './iam-settings.js';
import { marketplaceDefaults, serviceQuotasDefaults, snsDefaults, ssmDefaults } from './publish-settings.js';
import { type OptInStatus, regionsOfANewAccount } from './regions.js';

/** An error whose code or text no public source tells: configurable, so that nothing can come to hang on our guess. */
interface ConfigurableError {
  code: string;
  message: string;
}

/** One token bucket: so many requests at once, then so many per second. */
export interface Bucket {
  capacity: number;
  refillPerSecond: number;
}

/** What STS asks of a token, or a caller, before it hands out a role. An empty list accepts anything. */
export interface RoleTrust {
  /** Accepted `aud` claims. */
  audiences: string[];
  /** Accepted `sub` claims; `*` and `?` are wildcards, as in StringLike. */
  subjects: string[];
  /** ARNs that may call AssumeRole; wildcards as above. */
  callers: string[];
  maxSessionSeconds: number;
}

/** What a Describe that names what it looks for may take. */
const describeBucket: Bucket = { capacity: 100, refillPerSecond: 20 };

/**
 * The defaults of every world: an established account that may publish, far from its quotas, at AWS's pace.
 * All times are on the world's clock. `PATCH /_emulator/worlds/:id/settings` changes any of them, at any time.
 */
const defaults = {
  /** Region name -> opt-in status. A region that isn't listed doesn't exist. */
  regions: { ...regionsOfANewAccount } as Record<string, OptInStatus>,

  /** How long AWS takes, in virtual seconds. */
  latencySeconds: {
    importSnapshot: 60,
    copySnapshot: 60,
    copyImage: 90,
    /** RegisterImage: pending to available. */
    registerImage: 5,
    /** EBS direct's CompleteSnapshot: pending to completed. */
    completeSnapshot: 10,
    /** Until a changed block on public access takes effect. AWS: up to ten minutes. */
    blockPublicAccess: 600,
    /** DeleteSnapshot, DeregisterImage: until lists forget it. */
    delete: 0,
  },

  /** What was written less than this ago isn't yet seen by reads. */
  consistencyLagSeconds: 0,

  throttling: {
    enabled: false,
    /**
     * Per account, region and operation. The first that fits: `service:Operation`, then for EC2 a Describe without
     * ids, filters and page size `ec2:unfiltered`, then `service:mutating` or `service:reading`.
     */
    buckets: {
      'ec2:unfiltered': { capacity: 50, refillPerSecond: 10 },
      'ec2:reading': describeBucket,
      'ec2:mutating': { capacity: 50, refillPerSecond: 5 },
      'ec2:CopyImage': { capacity: 100, refillPerSecond: 1 },
      'ebs:StartSnapshot': { capacity: 10, refillPerSecond: 10 },
      'ebs:PutSnapshotBlock': { capacity: 1000, refillPerSecond: 1000 },
      'ebs:CompleteSnapshot': { capacity: 10, refillPerSecond: 10 },
      'ebs:GetSnapshotBlock': { capacity: 1000, refillPerSecond: 1000 },
      'ebs:ListSnapshotBlocks': { capacity: 50, refillPerSecond: 50 },
      'ebs:ListChangedBlocks': { capacity: 50, refillPerSecond: 50 },
      's3:mutating': { capacity: 3500, refillPerSecond: 3500 },
      's3:reading': { capacity: 5500, refillPerSecond: 5500 },
      'ssm:mutating': { capacity: 3, refillPerSecond: 3 },
      'ssm:reading': { capacity: 40, refillPerSecond: 40 },
      'aws-marketplace:StartChangeSet': { capacity: 5, refillPerSecond: 5 },
      'aws-marketplace:ListChangeSets': { capacity: 5, refillPerSecond: 5 },
      'aws-marketplace:DescribeChangeSet': { capacity: 10, refillPerSecond: 10 },
      'aws-marketplace:DescribeEntity': { capacity: 20, refillPerSecond: 20 },
    } as Record<string, Bucket>,
  },

  quotas: {
    copiesPerDestination: 20,
    imports: 20,
    publicImages: 5,
    images: 50_000,
    snapshots: 100_000,
    pendingSnapshots: 100,
    launchPermissions: 1000,
  },

  /** Region name -> on. A region that isn't listed is off. */
  encryptionByDefault: {} as Record<string, boolean>,

  /**
   * The state in every region at the start. AWS blocks new sharing of images in accounts that never shared publicly;
   * the default here is an account that publishes.
   */
  blockPublicAccess: {
    images: 'unblocked' as 'unblocked' | 'block-new-sharing',
    snapshots: 'unblocked' as 'unblocked' | 'block-new-sharing' | 'block-all-sharing',
    managedBy: 'account' as 'account' | 'declarative-policy',
  },

  /** Codes that are not documented, or only partly. */
  errors: {
    encryptedWithSnapshot: {
      code: 'InvalidParameterDependency',
      message: 'The parameter Encrypted cannot be used with the parameter SnapshotId.',
    },
    tpmWithoutUefi: {
      code: 'InvalidParameterCombination',
      message: "The boot mode must be 'uefi' when TpmSupport is specified.",
    },
    encryptedImagePublic: {
      code: 'InvalidParameter',
      message: 'Images with EBS volumes that are encrypted cannot be made public.',
    },
    deregisterProtected: {
      code: 'OperationNotPermitted',
      message: 'The image is protected from deregistration.',
    },
    cancelPublicDeprecation: {
      code: 'InvalidParameter',
      message: 'The deprecation of a public image cannot be cancelled.',
    },
    tooManyLaunchPermissions: {
      code: 'AttributeLimitExceeded',
      message: 'The image has reached the maximum number of launch permissions.',
    },
    tooManyPublicImages: {
      code: 'ResourceLimitExceeded',
      message: 'You have reached the limit of public images in this region.',
    },
    tooManyImports: {
      code: 'ResourceLimitExceeded',
      message: 'Too many import tasks in progress.',
    },
    permissionsOfPendingImage: {
      code: 'IncorrectState',
      message: 'The image is not available.',
    },
  } as Record<
    | 'encryptedWithSnapshot'
    | 'tpmWithoutUefi'
    | 'encryptedImagePublic'
    | 'deregisterProtected'
    | 'cancelPublicDeprecation'
    | 'tooManyLaunchPermissions'
    | 'tooManyPublicImages'
    | 'tooManyImports'
    | 'permissionsOfPendingImage',
    ConfigurableError
  >,

  ec2: ec2Defaults,
  iam: iamDefaults,
  ssm: ssmDefaults,
  sns: snsDefaults,
  marketplace: marketplaceDefaults,
  serviceQuotas: serviceQuotasDefaults,

  /** The code of a request signed with expired credentials, by protocol. */
  expiredCredentials: {
    ec2Query: 'RequestExpired',
    awsQuery: 'ExpiredToken',
    'awsJson1.1': 'ExpiredTokenException',
    restJson: 'ExpiredTokenException',
    restXml: 'ExpiredToken',
  },

  sts: {
    /** Identity providers that the accounts have. */
    issuers: ['https://token.actions.githubusercontent.com'],
    /** Whether a web identity token that has expired on the world's clock is refused. */
    checkTokenExpiry: true,
    /** Role ARN -> its trust. A role that isn't listed exists and trusts everyone, for as long as AWS allows. */
    roles: {} as Record<string, RoleTrust>,
  },

  s3: {
    /** With composite checksums, every part that CompleteMultipartUpload lists must bring its own. */
    completedPartsNeedChecksums: true,
    /** Of every part of an upload but its last. */
    minPartSizeBytes: 5 * 1024 * 1024,
    /** The most that one page of a list holds: AWS's is 1000 for keys, uploads and parts. */
    pageSize: 1000,
  },

  ebs: {
    /** ListSnapshotBlocks and ListChangedBlocks answer with an empty first page and a token, as AWS may. */
    emptyPages: false,
    /** A wrong checksum or count in CompleteSnapshot is accepted, and the snapshot ends in `error`; else it is refused. */
    wrongCompletionFailsLate: true,
  },
};

export type Settings = typeof defaults;

export function createSettings(): Settings {
  return structuredClone(defaults);
}
