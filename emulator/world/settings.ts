import type { ConfigurableError } from './configurable-error.js';
import { ec2Defaults } from './ec2-settings.js';
import { iamDefaults } from './iam-settings.js';
import { imageBuilderDefaults } from './image-builder-settings.js';
import { licenseManagerDefaults } from './license-manager-settings.js';
import { marketplaceDefaults } from './marketplace-settings.js';
import { type OptInStatus, regionsOfANewAccount } from './regions.js';
import { serviceQuotasDefaults } from './service-quotas-settings.js';
import { snsDefaults } from './sns-settings.js';
import { ssmDefaults } from './ssm-settings.js';

/** A token bucket: `capacity` requests at once, then `refillPerSecond`. */
export interface TokenBucket {
  capacity: number;
  refillPerSecond: number;
}

/** What STS requires of a web identity token or of a caller. An empty list accepts anything. */
export interface RoleTrust {
  /** Accepted `aud` claims. */
  audiences: string[];
  /** Accepted `sub` claims, with the wildcards `*` and `?`. */
  subjects: string[];
  /** ARNs that can call AssumeRole, with the same wildcards. */
  callers: string[];
  maxSessionSeconds: number;
}

/** The bucket of a Describe call that has ids, filters or a page size. */
const describeBucket: TokenBucket = { capacity: 100, refillPerSecond: 20 };

/**
 * The defaults of every world: established accounts that can publish, have quota to spare, and wait as long as on AWS.
 * All times are on the world's clock. `PATCH /_emulator/worlds/:id/settings` changes settings at any time.
 */
const defaults = {
  /** Region name -> opt-in status: `opt-in-not-required`, `opted-in` or `not-opted-in`. Other regions don't exist. */
  regions: { ...regionsOfANewAccount } as Record<string, OptInStatus>,

  /** How long AWS takes. */
  latencySeconds: {
    /** From ImportSnapshot to the end of the task. */
    importSnapshot: 60,
    /** From ImportImage to the end of the task. */
    importImage: 600,
    /** From CopySnapshot to a completed snapshot. */
    copySnapshot: 60,
    /** From CopyImage to an available image. */
    copyImage: 90,
    /** From RegisterImage to an available image. Public tools share an image at once, without waiting. */
    registerImage: 0,
    /** From EBS direct's CompleteSnapshot to a completed snapshot. */
    completeSnapshot: 10,
    /** Until a change of block public access takes effect. AWS states up to ten minutes. */
    blockPublicAccess: 600,
    /** From DeleteSnapshot or DeregisterImage until reads no longer show the resource. */
    delete: 0,
  },

  /** Reads of EC2 and Parameter Store don't show what was written less than this long ago. */
  consistencyLagSeconds: 0,

  throttling: {
    /** Whether requests are throttled. */
    enabled: false,
    /**
     * Token buckets per account, region and operation. A request takes from the first bucket that exists:
     * `<service>:<Operation>`; `ec2:unfiltered`, for a Describe call without ids, filters and page size;
     * `<service>:mutating` or `<service>:reading`. A request about one EBS snapshot also takes from the bucket
     * `<service>:<Operation>/snapshot`, of which each snapshot has its own.
     */
    buckets: {
      'ec2:unfiltered': { capacity: 50, refillPerSecond: 10 },
      'ec2:reading': describeBucket,
      'ec2:mutating': { capacity: 50, refillPerSecond: 5 },
      'ec2:CopyImage': { capacity: 100, refillPerSecond: 1 },
      'ebs:StartSnapshot': { capacity: 10, refillPerSecond: 10 },
      'ebs:PutSnapshotBlock': { capacity: 1000, refillPerSecond: 1000 },
      'ebs:PutSnapshotBlock/snapshot': { capacity: 1000, refillPerSecond: 1000 },
      'ebs:GetSnapshotBlock/snapshot': { capacity: 1000, refillPerSecond: 1000 },
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
    } as Record<string, TokenBucket>,
  },

  /** The quotas of an account in a region. */
  quotas: {
    /** Snapshot copies in progress to the region. */
    copiesPerDestination: 20,
    /** Throughput of time-based copies from one region to another, in MiB/s; only Service Quotas shows it. */
    timeBasedCopyMiBps: 2000,
    /** Import tasks in progress. */
    imports: 20,
    /** Public AMIs; `serviceQuotas.publicImages` sets single regions. */
    publicImages: 5,
    /** AMIs. */
    images: 50_000,
    /** Snapshots. */
    snapshots: 100_000,
    /** vCPUs of the instances of families A, C, D, H, I, M, R, T and Z that run. In new accounts it is 5. */
    standardVcpus: 128,
    /** Snapshots that are being written through EBS direct. */
    pendingSnapshots: 100,
    /** Accounts, organizations and organizational units that an AMI is shared with. */
    launchPermissions: 1000,
  },

  /** Region name -> whether EBS encryption by default is on at the start. */
  encryptionByDefault: {} as Record<string, boolean>,

  /** The state in every region at the start. On AWS, accounts that never shared an image publicly block new sharing. */
  blockPublicAccess: {
    /** `unblocked` or `block-new-sharing`. */
    images: 'unblocked' as 'unblocked' | 'block-new-sharing',
    /** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
    snapshots: 'unblocked' as 'unblocked' | 'block-new-sharing' | 'block-all-sharing',
    /** `account` or `declarative-policy`, which an account can't change. */
    managedBy: 'account' as 'account' | 'declarative-policy',
  },

  /**
   * Errors that AWS does not document. Those of an encrypted and of one public image too many are as public issues show
   * them; of the others no public source states code and message.
   */
  errors: {
    encryptedWithSnapshot: {
      code: 'InvalidBlockDeviceMapping',
      message: 'the encrypted flag cannot be specified since device {device} has a snapshot specified.',
    },
    tpmWithoutUefi: {
      code: 'InvalidParameterCombination',
      message: "The boot mode must be 'uefi' when TpmSupport is specified.",
    },
    encryptedImagePublic: {
      code: 'UnsupportedOperation',
      message: 'Encrypted snapshots can’t be shared publicly. Specify another snapshot.',
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
      message:
        'You have reached your quota of {quota} for the number of public images allowed in this Region. Deregister unused public images or make them private, or request an increase in your public AMIs quota.',
    },
    tooManyImports: {
      code: 'ResourceLimitExceeded',
      message: 'Too many import tasks in progress.',
    },
  } as Record<
    | 'encryptedWithSnapshot'
    | 'tpmWithoutUefi'
    | 'encryptedImagePublic'
    | 'deregisterProtected'
    | 'cancelPublicDeprecation'
    | 'tooManyLaunchPermissions'
    | 'tooManyPublicImages'
    | 'tooManyImports',
    ConfigurableError
  >,

  ec2: ec2Defaults,
  iam: iamDefaults,
  imageBuilder: imageBuilderDefaults,
  licenseManager: licenseManagerDefaults,
  ssm: ssmDefaults,
  sns: snsDefaults,
  marketplace: marketplaceDefaults,
  serviceQuotas: serviceQuotasDefaults,

  /**
   * Whether a request is refused that was signed more than five minutes (S3: 15) before or after the world's time. Clients
   * sign with the time of their machine, which a world's clock leaves behind.
   */
  checkSignatureTime: false,

  /** The error code for expired credentials, by protocol. */
  expiredCredentials: {
    ec2Query: 'RequestExpired',
    awsQuery: 'ExpiredToken',
    'awsJson1.1': 'ExpiredTokenException',
    restJson: 'ExpiredTokenException',
    restXml: 'ExpiredToken',
  },

  sts: {
    /** The OIDC identity providers of every account. */
    issuers: ['https://token.actions.githubusercontent.com'],
    /** Whether a web identity token that has expired on the world's clock is rejected. */
    checkTokenExpiry: true,
    /**
     * Role ARN -> whom the role trusts. Any other role exists too and trusts everyone, until the account creates a role or
     * an identity provider: then only what it has created exists besides these, with its trust policy.
     */
    roles: {} as Record<string, RoleTrust>,
  },

  s3: {
    /** Whether CompleteMultipartUpload has to list the checksum of each part of an upload with composite checksums. */
    completedPartsNeedChecksums: true,
    /** The minimum size of each part of a multipart upload except the last. */
    minPartSizeBytes: 5 * 1024 * 1024,
    /** The maximum number of keys, uploads or parts on a page of a list. On AWS it is 1000. */
    pageSize: 1000,
  },

  ebs: {
    /** Whether ListSnapshotBlocks and ListChangedBlocks begin with an empty page and a token, as AWS allows itself. */
    emptyPages: false,
    /**
     * Whether CompleteSnapshot accepts a wrong checksum or block count, and the snapshot ends in `error`. Otherwise the
     * request is rejected.
     */
    wrongCompletionFailsLate: true,
    /** How reads of a public snapshot are refused, its owner's too: `INVALID_SNAPSHOT_ID` is the reason. */
    publicSnapshotError: {
      code: 'ValidationException',
      message: "The snapshot '{snapshotId}' is public. Public snapshots are not supported.",
    } as ConfigurableError,
  },
};

export type Settings = typeof defaults;

export function createSettings(): Settings {
  return structuredClone(defaults);
}
