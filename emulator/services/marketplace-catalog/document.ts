/** An AMI product as DescribeEntity returns it. Only the sections that change sets change have a type here. */
export interface AmiProductDocument {
  readonly Versions: readonly Version[];
  readonly [section: string]: unknown;
}

export interface Version {
  readonly Id: string;
  readonly VersionTitle: string;
  readonly ReleaseNotes: string;
  readonly UpgradeInstructions: string;
  readonly CreationDate: string;
  readonly Sources: readonly Source[];
  readonly DeliveryOptions: readonly DeliveryOption[];
}

interface Source {
  readonly Id: string;
  readonly Type: 'AmazonMachineImage';
  readonly Image: string;
  readonly Architecture: string;
  readonly VirtualizationType: string;
  readonly OperatingSystem: {
    readonly Name: string;
    readonly Version: string;
    readonly Username: string;
    readonly ScanningPort: number;
  };
  readonly Compatibility: {
    readonly AvailableInstanceTypes: readonly string[];
    readonly RestrictedInstanceTypes: readonly string[];
  };
}

export interface DeliveryOption {
  readonly Id: string;
  readonly Type: 'AmazonMachineImage';
  readonly SourceId: string;
  readonly Title: string;
  readonly ShortDescription: string;
  readonly LongDescription: string;
  readonly Instructions: { readonly Usage: string; readonly Access?: Access | undefined };
  readonly Visibility: 'Public' | 'Restricted';
  readonly Recommendations: { readonly SecurityGroups: readonly SecurityGroup[]; readonly InstanceType: string };
  readonly AmiAlias: string;
}

interface Access {
  readonly Type: string;
  readonly Port: number;
  readonly Protocol: string;
  readonly RelativePath?: string | undefined;
}

/** Requests have other names: IpProtocol and IpRanges. */
interface SecurityGroup {
  readonly Protocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  readonly CidrIps: readonly string[];
}

/** A product without versions. */
export function emptyProduct(title: string, visibility: string): AmiProductDocument {
  return {
    Versions: [],
    Description: {
      ProductTitle: title,
      ProductCode: title
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .padEnd(25, '0')
        .slice(0, 25),
      ShortDescription: title,
      Manufacturer: null,
      LongDescription: title,
      Sku: null,
      Highlights: [],
      SearchKeywords: [],
      AssociatedProducts: null,
      ProductState: visibility === 'Draft' ? 'Draft' : 'Limited',
      Visibility: visibility,
      Categories: ['Operating Systems'],
    },
    RegionAvailability: { Regions: ['us-east-1'], FutureRegionSupport: 'All', Restrict: [] },
    SupportInformation: { Description: '', Resources: [] },
    PromotionalResources: { LogoUrl: '', Videos: [], AdditionalResources: [], PromotionalMedia: null },
    Dimensions: [],
    Targeting: { PositiveTargeting: null },
    Compatibility: { AvailableInstanceTypes: ['t3.micro', 'm5.large'], RestrictedInstanceTypes: [] },
  };
}

export function deliveryOptionsOf(document: AmiProductDocument): DeliveryOption[] {
  return document.Versions.flatMap((version) => version.DeliveryOptions);
}
