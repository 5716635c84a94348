/** Checks a value and returns its problems. */
type Check = (value: unknown, path: string) => Problem[];

interface Problem {
  /** `Version.VersionTitle` */
  readonly path: string;
  readonly message: string;
}

function text(longest: number, pattern?: RegExp): Check {
  return (value, path) => {
    if (typeof value !== 'string') return [{ path, message: 'must be a string' }];
    if (value.length < 1 || value.length > longest) return [{ path, message: `must have 1 to ${longest} characters` }];
    return pattern === undefined || pattern.test(value) ? [] : [{ path, message: `must match ${pattern.source}` }];
  };
}

function integer(least: number, most: number): Check {
  return (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? []
      : [{ path, message: `must be a whole number from ${least} to ${most}` }];
}

function list(least: number, most: number, item: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return [{ path, message: 'must be a list' }];
    if (value.length < least || value.length > most) {
      return [{ path, message: `must have ${least === most ? least : `${least} to ${most}`} items` }];
    }
    return value.flatMap((part, index) => item(part, `${path}[${index}]`));
  };
}

function structure(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ path, message: 'must be an object' }];
    }
    const inner = (name: string) => (path === '' ? name : `${path}.${name}`);
    const members = value as Readonly<Record<string, unknown>>;
    const missing = Object.keys(required).filter((name) => members[name] === undefined);
    return [
      ...missing.map((name) => ({ path: inner(name), message: 'is required' })),
      ...Object.entries(members).flatMap(([name, member]) => {
        const check = required[name] ?? optional[name];
        return check === undefined ? [{ path: inner(name), message: 'is not known' }] : check(member, inner(name));
      }),
    ];
  };
}

const port = integer(0, 65_535);
const uuid = text(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const releaseNotes = text(30_000);

const securityGroups = list(
  1,
  25,
  structure({ FromPort: port, ToPort: port, IpProtocol: text(3), IpRanges: list(1, 5, text(100)) }),
);

const accessEndpointUrl = structure({ Port: port, Protocol: text(5) }, { RelativePath: text(2000, /^[^/]/) });

const addDeliveryOptions = structure({
  Version: structure({ VersionTitle: text(64), ReleaseNotes: releaseNotes }),
  DeliveryOptions: list(
    1,
    1,
    structure({
      Details: structure({
        AmiDeliveryOptionDetails: structure(
          {
            AmiSource: structure(
              {
                AmiId: text(21, /^ami-([a-zA-Z0-9]{8}|[a-zA-Z0-9]{17})$/),
                AccessRoleArn: text(2048, /^arn:aws:iam::\d{12}:role\/[a-zA-Z_0-9+=,.@\-_/]+$/),
                UserName: text(32, /^[a-zA-Z][a-zA-Z0-9_-]{0,31}$/),
                OperatingSystemName: text(100),
                OperatingSystemVersion: text(100),
              },
              { ScanningPort: integer(1, 65_535) },
            ),
            UsageInstructions: text(4000),
            // AWS's pattern does not allow m7i-flex.large, u-6tb1.metal or c7gd.metal-24xl.
            RecommendedInstanceType: text(100, /^[a-z]+[0-9]+[a-z]*\.[0-9]*[a-z]+$/),
            SecurityGroups: securityGroups,
          },
          { AccessEndpointUrl: accessEndpointUrl },
        ),
      }),
    }),
  ),
});

const updateDeliveryOptions = structure(
  {
    // The delivery option identifies the version.
    DeliveryOptions: list(
      1,
      1,
      structure(
        { Id: uuid },
        {
          Details: structure({
            AmiDeliveryOptionDetails: structure(
              {},
              {
                UsageInstructions: text(4000),
                AccessEndpointUrl: accessEndpointUrl,
                RecommendedInstanceType: text(24, /^\S{1,24}$/),
                SecurityGroups: securityGroups,
              },
            ),
          }),
        },
      ),
    ),
  },
  { Version: structure({ ReleaseNotes: releaseNotes }) },
);

const restrictDeliveryOptions = structure({ DeliveryOptionIds: list(1, 50, uuid) });

/**
 * The checks of the details of each type of change to an AmiProduct@1.0.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html
 */
export const detailsChecks: ReadonlyMap<string, Check> = new Map([
  ['AddDeliveryOptions', addDeliveryOptions],
  ['UpdateDeliveryOptions', updateDeliveryOptions],
  ['RestrictDeliveryOptions', restrictDeliveryOptions],
]);

/** The details of a change that has passed its check. */
export interface AddDetails {
  readonly Version: { readonly VersionTitle: string; readonly ReleaseNotes: string };
  readonly DeliveryOptions: readonly [{ readonly Details: { readonly AmiDeliveryOptionDetails: AmiDetails } }];
}

interface AmiDetails extends Required<Omit<OptionDetails, 'AccessEndpointUrl'>> {
  readonly AmiSource: {
    readonly AmiId: string;
    readonly AccessRoleArn: string;
    readonly UserName: string;
    readonly OperatingSystemName: string;
    readonly OperatingSystemVersion: string;
    readonly ScanningPort?: number;
  };
  readonly AccessEndpointUrl?: AccessEndpointUrl;
}

export interface OptionDetails {
  readonly UsageInstructions?: string;
  readonly AccessEndpointUrl?: AccessEndpointUrl;
  readonly RecommendedInstanceType?: string;
  readonly SecurityGroups?: readonly {
    readonly FromPort: number;
    readonly ToPort: number;
    readonly IpProtocol: string;
    readonly IpRanges: readonly string[];
  }[];
}

interface AccessEndpointUrl {
  readonly Port: number;
  readonly Protocol: string;
  readonly RelativePath?: string;
}

export interface UpdateDetails {
  readonly Version?: { readonly ReleaseNotes: string };
  readonly DeliveryOptions: readonly [
    { readonly Id: string; readonly Details?: { readonly AmiDeliveryOptionDetails: OptionDetails } },
  ];
}

export interface RestrictDetails {
  readonly DeliveryOptionIds: readonly string[];
}
