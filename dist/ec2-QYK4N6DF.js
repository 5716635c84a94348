import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  formatUrl
} from "./chunk-3WK5QZVL.js";
import {
  defaultProvider
} from "./chunk-7SPPYNYY.js";
import "./chunk-2HAIJ7D6.js";
import {
  AwsEc2QueryProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-JEBYQELF.js";
import {
  Sha256Node
} from "./chunk-H7GKKSN5.js";
import {
  NodeHttpHandler
} from "./chunk-PCGE4F7X.js";
import {
  BinaryDecisionDiagram,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  createPaginator,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion as emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultSocketTimeout,
  getEndpointFromInstructions,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  resolveAwsRegionExtensionConfiguration,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-LNJ5FTRS.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-FUF3QHI6.js";
import {
  SignatureV4
} from "./chunk-DRWI4D6E.js";
import {
  Client,
  NoOpLogger,
  ServiceException,
  createAggregatedClient,
  emitWarningIfUnsupportedVersion,
  getDefaultExtensionConfiguration,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveDefaultRuntimeConfig
} from "./chunk-NLYDOPZY.js";
import {
  extendedEncodeURIComponent,
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-CTFOZLKT.js";
import {
  HttpRequest,
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toEndpointV1,
  toUtf8
} from "./chunk-4KDE73DH.js";
import "./chunk-ANCY7IEA.js";
import "./chunk-GYICQJVG.js";

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
var defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ec2",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultEC2HttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ec2"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ec2/package.json
var package_default = {
  name: "@aws-sdk/client-ec2",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Ec2 Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ec2",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ec2"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/middleware-sdk-ec2": "^3.972.72",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ec2.{Region}.amazonaws.com", i],
    ["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class _EC2ServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EC2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
var _AC = "AcceleratorCount";
var _ACIA = "AssociateCarrierIpAddress";
var _ACR = "AcceleratorCountRequest";
var _AES = "AttachedEbsStatus";
var _AFNI = "AdditionalFlexibleNetworkInterfaces";
var _AGV = "ApiGatewayV2";
var _AIAC = "AvailableIpAddressCount";
var _AIAOC = "AssignIpv6AddressOnCreation";
var _AIT = "AllowedInstanceTypes";
var _AITS = "AllowedInstanceTypeSet";
var _AITl = "AllowedInstanceType";
var _AIW = "AttachImageWatermark";
var _AIWR = "AttachImageWatermarkRequest";
var _AIWRt = "AttachImageWatermarkResult";
var _AId = "AdditionalInfo";
var _AIs = "AssociationId";
var _AItt = "AttachmentId";
var _ALI = "AmiLaunchIndex";
var _ALT = "AttachmentLimitType";
var _AMSc = "AcceleratorManufacturerSet";
var _AMc = "AcceleratorManufacturers";
var _AMcc = "AcceleratorManufacturer";
var _ANSc = "AcceleratorNameSet";
var _ANcc = "AcceleratorNames";
var _ANcce = "AcceleratorName";
var _APIAss = "AssociatePublicIpAddress";
var _ARS = "AutoRecoverySupported";
var _ARll = "AllRegions";
var _ARss = "AssociatedResource";
var _ARuto = "AutoRecovery";
var _AS = "ApplicationStatus";
var _ASS = "ApplicationStatusSummary";
var _ASSm = "AmdSevSnp";
var _ATLr = "ArchitectureTypeList";
var _ATMMB = "AcceleratorTotalMemoryMiB";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATSc = "AcceleratorTypeSet";
var _ATc = "AcceleratorTypes";
var _ATcc = "AcceleratorType";
var _ATtt = "AttachTime";
var _AVt = "AttributeValue";
var _AZ = "AvailabilityZone";
var _AZI = "AvailabilityZoneId";
var _Acc = "Accelerators";
var _Ad = "Add";
var _Af = "Affinity";
var _Ar = "Arn";
var _Arc = "Architecture";
var _Ass = "Association";
var _At = "Attribute";
var _Att = "Attachment";
var _BBIG = "BaselineBandwidthInGbps";
var _BBIM = "BaselineBandwidthInMbps";
var _BDM = "BlockDeviceMapping";
var _BDML = "BlockDeviceMappingList";
var _BDMRL = "BlockDeviceMappingRequestList";
var _BDMl = "BlockDeviceMappings";
var _BDMlo = "BlockDurationMinutes";
var _BEBM = "BaselineEbsBandwidthMbps";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _BIa = "BaselineIops";
var _BM = "BootMode";
var _BMTL = "BootModeTypeList";
var _BMa = "BareMetal";
var _BP = "BurstablePerformance";
var _BPAS = "BlockPublicAccessStates";
var _BPF = "BaselinePerformanceFactors";
var _BPFR = "BaselinePerformanceFactorsRequest";
var _BPL = "BillingProductList";
var _BPS = "BurstablePerformanceSupported";
var _BPi = "BillingProducts";
var _BPil = "BillingProduct";
var _BTIMB = "BaselineThroughputInMBps";
var _BW = "BandwidthWeighting";
var _BWTL = "BandwidthWeightingTypeList";
var _BWa = "BandwidthWeightings";
var _CB = "CidrBlock";
var _CBAS = "CidrBlockAssociationSet";
var _CBI = "CapacityBlockId";
var _CBSi = "CidrBlockState";
var _CBr = "CreatedBy";
var _CCL = "CoreCountList";
var _CCor = "CoreCount";
var _CCp = "CpuCredits";
var _CDM = "CompletionDurationMinutes";
var _CDl = "ClientData";
var _CDr = "CreationDate";
var _CFAS = "CriticalFixAvailableSince";
var _CGur = "CurrentGeneration";
var _CI = "CarrierIp";
var _CIBM = "CurrentInstanceBootMode";
var _CIR = "CopyImageRequest";
var _CIRo = "CopyImageResult";
var _CIT = "CopyImageTags";
var _CIi = "CidrIp";
var _CIid = "CidrIpv6";
var _CIopy = "CopyImage";
var _CIor = "CoreInfo";
var _CLT = "CreateLaunchTemplate";
var _CLTR = "CreateLaunchTemplateRequest";
var _CLTRr = "CreateLaunchTemplateResult";
var _CLTV = "CreateLaunchTemplateVersion";
var _CLTVR = "CreateLaunchTemplateVersionRequest";
var _CLTVRr = "CreateLaunchTemplateVersionResult";
var _CM = "CpuManufacturers";
var _CMSp = "CpuManufacturerSet";
var _CMp = "CpuManufacturer";
var _CO = "CpuOptions";
var _COI = "CustomerOwnedIp";
var _COIP = "CustomerOwnedIpv4Pool";
var _COR = "CpuOptionsRequest";
var _CPF = "CpuPerformanceFactor";
var _CPFR = "CpuPerformanceFactorRequest";
var _CRI = "CapacityReservationId";
var _CRP = "CapacityReservationPreference";
var _CRRGA = "CapacityReservationResourceGroupArn";
var _CRSR = "CapacityReservationSpecificationResponse";
var _CRSa = "CapacityReservationSpecification";
var _CRT = "CapacityReservationTarget";
var _CRTR = "CapacityReservationTargetResponse";
var _CSR = "CopySnapshotRequest";
var _CSRPSU = "CopySnapshotRequestPSU";
var _CSRo = "CopySnapshotResult";
var _CSRred = "CreditSpecificationRequest";
var _CSop = "CopySnapshot";
var _CSr = "CreditSpecification";
var _CSu = "CurrentState";
var _CT = "ClientToken";
var _CTC = "ConnectionTrackingConfiguration";
var _CTR = "CreateTagsRequest";
var _CTS = "ConnectionTrackingSpecification";
var _CTSR = "ConnectionTrackingSpecificationRequest";
var _CTSRo = "ConnectionTrackingSpecificationResponse";
var _CTomp = "CompletionTime";
var _CTre = "CreateTime";
var _CTreat = "CreateTags";
var _CVP = "CreateVolumePermission";
var _CVPL = "CreateVolumePermissionList";
var _CVPM = "CreateVolumePermissionModifications";
var _CVPr = "CreateVolumePermissions";
var _Co = "Code";
var _Com = "Comment";
var _Conf = "Configured";
var _Cou = "Count";
var _Cp = "Cpu";
var _DAS = "DeleteAssociatedSnapshots";
var _DASi = "DisableApiStop";
var _DAT = "DisableApiTermination";
var _DAZ = "DestinationAvailabilityZone";
var _DAZI = "DestinationAvailabilityZoneId";
var _DAep = "DeprecateAt";
var _DCTC = "DefaultConnectionTrackingConfiguration";
var _DCef = "DefaultCores";
var _DCisk = "DiskContainer";
var _DEKI = "DataEncryptionKeyId";
var _DEQCPI = "DefaultEnaQueueCountPerInterface";
var _DFA = "DefaultForAz";
var _DFLI = "DescribeFastLaunchImages";
var _DFLIR = "DescribeFastLaunchImagesRequest";
var _DFLIRe = "DescribeFastLaunchImagesResult";
var _DFLISI = "DescribeFastLaunchImagesSuccessItem";
var _DFLISS = "DescribeFastLaunchImagesSuccessSet";
var _DFLRi = "DisableFastLaunchRequest";
var _DFLRis = "DisableFastLaunchResult";
var _DFLi = "DisableFastLaunch";
var _DHS = "DedicatedHostsSupported";
var _DI = "DeviceIndex";
var _DIA = "DescribeImageAttribute";
var _DIAR = "DescribeImageAttributeRequest";
var _DIBPA = "DisableImageBlockPublicAccess";
var _DIBPAR = "DisableImageBlockPublicAccessRequest";
var _DIBPARi = "DisableImageBlockPublicAccessResult";
var _DIDR = "DisableImageDeprecationRequest";
var _DIDRi = "DisableImageDeprecationResult";
var _DIDis = "DisableImageDeprecation";
var _DILi = "DiskInfoList";
var _DIRer = "DeregisterImageRequest";
var _DIRere = "DeregisterImageResult";
var _DIRes = "DescribeImagesRequest";
var _DIResc = "DescribeImagesResult";
var _DIRescr = "DescribeInstancesRequest";
var _DIRescri = "DescribeInstancesResult";
var _DIRi = "DisableImageRequest";
var _DIRis = "DisableImageResult";
var _DIS = "DiskImageSize";
var _DISRes = "DescribeInstanceStatusRequest";
var _DISResc = "DescribeInstanceStatusResult";
var _DIST = "DescribeImportSnapshotTasks";
var _DISTR = "DescribeImportSnapshotTasksRequest";
var _DISTRe = "DescribeImportSnapshotTasksResult";
var _DISes = "DescribeInstanceStatus";
var _DITO = "DescribeInstanceTypeOfferings";
var _DITOR = "DescribeInstanceTypeOfferingsRequest";
var _DITORe = "DescribeInstanceTypeOfferingsResult";
var _DITRes = "DescribeInstanceTypesRequest";
var _DITResc = "DescribeInstanceTypesResult";
var _DITe = "DescribeInstanceTypes";
var _DIer = "DeregisterImage";
var _DIes = "DescribeImages";
var _DIesc = "DescribeInstances";
var _DIisa = "DisableImage";
var _DIisk = "DiskInfo";
var _DLTRes = "DescribeLaunchTemplatesRequest";
var _DLTResc = "DescribeLaunchTemplatesResult";
var _DLTV = "DeleteLaunchTemplateVersions";
var _DLTVR = "DeleteLaunchTemplateVersionsRequest";
var _DLTVREI = "DeleteLaunchTemplateVersionsResponseErrorItem";
var _DLTVRES = "DeleteLaunchTemplateVersionsResponseErrorSet";
var _DLTVRSI = "DeleteLaunchTemplateVersionsResponseSuccessItem";
var _DLTVRSS = "DeleteLaunchTemplateVersionsResponseSuccessSet";
var _DLTVRe = "DeleteLaunchTemplateVersionsResult";
var _DLTVRes = "DescribeLaunchTemplateVersionsRequest";
var _DLTVResc = "DescribeLaunchTemplateVersionsResult";
var _DLTVe = "DescribeLaunchTemplateVersions";
var _DLTe = "DescribeLaunchTemplates";
var _DN = "DeviceName";
var _DNCI = "DefaultNetworkCardIndex";
var _DOA = "DestinationOutpostArn";
var _DOI = "DhcpOptionsId";
var _DOT = "DeleteOnTermination";
var _DPer = "DeregistrationProtection";
var _DR = "DryRun";
var _DRRe = "DescribeRegionsRequest";
var _DRRes = "DescribeRegionsResult";
var _DRe = "DestinationRegion";
var _DRes = "DescribeRegions";
var _DSAR = "DescribeSnapshotAttributeRequest";
var _DSARe = "DescribeSnapshotAttributeResult";
var _DSAe = "DescribeSnapshotAttribute";
var _DSBPA = "DisableSnapshotBlockPublicAccess";
var _DSBPAR = "DisableSnapshotBlockPublicAccessRequest";
var _DSBPARi = "DisableSnapshotBlockPublicAccessResult";
var _DSGRes = "DescribeSecurityGroupsRequest";
var _DSGResc = "DescribeSecurityGroupsResult";
var _DSGe = "DescribeSecurityGroups";
var _DSR = "DeleteSnapshotRequest";
var _DSRC = "DeleteSnapshotReturnCode";
var _DSRS = "DeleteSnapshotResultSet";
var _DSRel = "DeleteSnapshotResults";
var _DSRes = "DescribeSnapshotsRequest";
var _DSResc = "DescribeSnapshotsResult";
var _DSRescr = "DescribeSubnetsRequest";
var _DSRescri = "DescribeSubnetsResult";
var _DSele = "DeleteSnapshot";
var _DSes = "DescribeSnapshots";
var _DSesc = "DescribeSubnets";
var _DTET = "DefaultTcpEstablishedTimeout";
var _DTPC = "DefaultThreadsPerCore";
var _DTR = "DeleteTagsRequest";
var _DTe = "DeprecationTime";
var _DTelet = "DeleteTags";
var _DUST = "DefaultUdpStreamTimeout";
var _DUT = "DefaultUdpTimeout";
var _DVC = "DefaultVCpus";
var _DVN = "DefaultVersionNumber";
var _DVRescr = "DescribeVpcsRequest";
var _DVRescri = "DescribeVpcsResult";
var _DVef = "DefaultVersion";
var _DVesc = "DescribeVpcs";
var _De = "Description";
var _Det = "Details";
var _Dis = "Disks";
var _EBD = "EbsBlockDevice";
var _EBSL = "ExecutableByStringList";
var _EBx = "ExecutableBy";
var _ECI = "EbsCardIndex";
var _ECIL = "EbsCardInfoList";
var _ECIb = "EbsCardInfo";
var _ECb = "EbsCards";
var _ECn = "EncryptionControl";
var _EDn = "EnableDns64";
var _EEBD = "EbsEncryptionByDefault";
var _EEEBD = "EnableEbsEncryptionByDefault";
var _EEEBDR = "EnableEbsEncryptionByDefaultRequest";
var _EEEBDRn = "EnableEbsEncryptionByDefaultResult";
var _EFL = "EnableFastLaunch";
var _EFLR = "EnableFastLaunchRequest";
var _EFLRn = "EnableFastLaunchResult";
var _EFS = "ElasticFileSystem";
var _EGA = "ElasticGpuAssociation";
var _EGAI = "ElasticGpuAssociationId";
var _EGAL = "ElasticGpuAssociationList";
var _EGAS = "ElasticGpuAssociationState";
var _EGAT = "ElasticGpuAssociationTime";
var _EGAl = "ElasticGpuAssociations";
var _EGIl = "ElasticGpuId";
var _EGSL = "ElasticGpuSpecificationList";
var _EGSR = "ElasticGpuSpecificationResponse";
var _EGSRL = "ElasticGpuSpecificationResponseList";
var _EGSla = "ElasticGpuSpecification";
var _EGSlas = "ElasticGpuSpecifications";
var _EIA = "ElasticInferenceAccelerator";
var _EIAA = "ElasticInferenceAcceleratorAssociation";
var _EIAAI = "ElasticInferenceAcceleratorAssociationId";
var _EIAAL = "ElasticInferenceAcceleratorAssociationList";
var _EIAAS = "ElasticInferenceAcceleratorAssociationState";
var _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
var _EIAAl = "ElasticInferenceAcceleratorArn";
var _EIAAla = "ElasticInferenceAcceleratorAssociations";
var _EIAl = "ElasticInferenceAccelerators";
var _EIBD = "EbsInstanceBlockDevice";
var _EIBPA = "EnableImageBlockPublicAccess";
var _EIBPAR = "EnableImageBlockPublicAccessRequest";
var _EIBPARn = "EnableImageBlockPublicAccessResult";
var _EID = "EnableImageDeprecation";
var _EIDP = "EnableImageDeregistrationProtection";
var _EIDPR = "EnableImageDeregistrationProtectionRequest";
var _EIDPRn = "EnableImageDeregistrationProtectionResult";
var _EIDR = "EnableImageDeprecationRequest";
var _EIDRn = "EnableImageDeprecationResult";
var _EITS = "EncryptionInTransitSupported";
var _EITSx = "ExcludedInstanceTypeSet";
var _EITxc = "ExcludedInstanceTypes";
var _EITxcl = "ExcludedInstanceType";
var _EIb = "EbsInfo";
var _EIf = "EfaInfo";
var _ELADI = "EnableLniAtDeviceIndex";
var _EO = "EbsOptimized";
var _EOI = "EbsOptimizedInfo";
var _EOIG = "EgressOnlyInternetGateway";
var _EOR = "EnclaveOptionsRequest";
var _EOS = "EbsOptimizedSupport";
var _EOn = "EnclaveOptions";
var _EPI = "EnablePrimaryIpv6";
var _EQC = "EnaQueueCount";
var _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
var _ERNDAR = "EnableResourceNameDnsARecord";
var _ESBPA = "EnableSnapshotBlockPublicAccess";
var _ESBPAR = "EnableSnapshotBlockPublicAccessRequest";
var _ESBPARn = "EnableSnapshotBlockPublicAccessResult";
var _ESD = "EbsStatusDetails";
var _ESDL = "EbsStatusDetailsList";
var _ESE = "EnaSrdEnabled";
var _ESS = "EnaSrdSpecification";
var _ESSR = "EnaSrdSpecificationRequest";
var _ESSb = "EbsStatusSummary";
var _ESSn = "EnaSrdSupported";
var _ESUE = "EnaSrdUdpEnabled";
var _ESUS = "EnaSrdUdpSpecification";
var _ESUSR = "EnaSrdUdpSpecificationRequest";
var _ESf = "EfaSupported";
var _ESn = "EncryptionSupport";
var _ESna = "EnaSupport";
var _ESr = "ErrorSet";
var _EU = "ExecutableUsers";
var _Eb = "Ebs";
var _En = "Enabled";
var _Enc = "Encrypted";
var _Endp = "Endpoint";
var _Err = "Errors";
var _Ev = "Events";
var _F = "Force";
var _FDI = "FpgaDeviceInfo";
var _FDIL = "FpgaDeviceInfoList";
var _FDMI = "FpgaDeviceMemoryInfo";
var _FEQS = "FlexibleEnaQueuesSupport";
var _FIpga = "FpgaInfo";
var _FLIIL = "FastLaunchImageIdList";
var _FLIa = "FastLaunchImages";
var _FLLTSR = "FastLaunchLaunchTemplateSpecificationRequest";
var _FLLTSRa = "FastLaunchLaunchTemplateSpecificationResponse";
var _FLSCR = "FastLaunchSnapshotConfigurationRequest";
var _FLSCRa = "FastLaunchSnapshotConfigurationResponse";
var _FLi = "FilterList";
var _FP = "FromPort";
var _FSD = "FindingScanDate";
var _FSSIB = "FullSnapshotSizeInBytes";
var _FTE = "FreeTierEligible";
var _Fi = "Filters";
var _Fil = "Filter";
var _Fo = "Format";
var _Fp = "Fpgas";
var _G = "Groups";
var _GA = "GlobalAccelerator";
var _GCO = "GetConsoleOutput";
var _GCOR = "GetConsoleOutputRequest";
var _GCORe = "GetConsoleOutputResult";
var _GDI = "GpuDeviceInfo";
var _GDIL = "GpuDeviceInfoList";
var _GDMI = "GpuDeviceMemoryInfo";
var _GEDKKI = "GetEbsDefaultKmsKeyId";
var _GEDKKIR = "GetEbsDefaultKmsKeyIdRequest";
var _GEDKKIRe = "GetEbsDefaultKmsKeyIdResult";
var _GEEBD = "GetEbsEncryptionByDefault";
var _GEEBDR = "GetEbsEncryptionByDefaultRequest";
var _GEEBDRe = "GetEbsEncryptionByDefaultResult";
var _GIBPAS = "GetImageBlockPublicAccessState";
var _GIBPASR = "GetImageBlockPublicAccessStateRequest";
var _GIBPASRe = "GetImageBlockPublicAccessStateResult";
var _GIL = "GroupIdentifierList";
var _GISL = "GroupIdStringList";
var _GIp = "GpuInfo";
var _GIr = "GroupId";
var _GIro = "GroupIds";
var _GIrou = "GroupIdentifier";
var _GN = "GroupName";
var _GNSL = "GroupNameStringList";
var _GNr = "GroupNames";
var _GPS = "GpuPartitionSize";
var _GSBPAS = "GetSnapshotBlockPublicAccessState";
var _GSBPASR = "GetSnapshotBlockPublicAccessStateRequest";
var _GSBPASRe = "GetSnapshotBlockPublicAccessStateResult";
var _Ge = "Geography";
var _Gp = "Gpus";
var _Gr = "Group";
var _HBD = "HiddenByDefault";
var _HE = "HttpEndpoint";
var _HFAS = "HighFixAvailableSince";
var _HFSL = "HighestFindingSeverityLabel";
var _HIo = "HostId";
var _HO = "HibernationOptions";
var _HOR = "HibernationOptionsRequest";
var _HPI = "HttpProtocolIpv6";
var _HPRHL = "HttpPutResponseHopLimit";
var _HRGA = "HostResourceGroupArn";
var _HS = "HibernationSupported";
var _HT = "HttpTokens";
var _HTo = "HostnameType";
var _Hy = "Hypervisor";
var _I = "Id";
var _IA = "Ipv6Addresses";
var _IAA = "Ipv6AddressAttribute";
var _IAC = "Ipv6AddressCount";
var _IAESS = "InstanceAttachmentEnaSrdSpecification";
var _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
var _IAI = "IncludeAllInstances";
var _IAIn = "InferenceAcceleratorInfo";
var _IAPI = "Ipv4AddressesPerInterface";
var _IAPIp = "Ipv6AddressesPerInterface";
var _IAPSI = "Ipv4AddressesPerSecondaryInterface";
var _IAm = "ImageAllowed";
var _IAma = "ImageAttribute";
var _IApv = "Ipv6Address";
var _IBDM = "InstanceBlockDeviceMapping";
var _IBDML = "InstanceBlockDeviceMappingList";
var _IBPAS = "ImageBlockPublicAccessState";
var _ICB = "Ipv6CidrBlock";
var _ICBAS = "Ipv6CidrBlockAssociationSet";
var _ICBS = "Ipv6CidrBlockState";
var _ID = "IncludeDeprecated";
var _IDI = "InferenceDeviceInfo";
var _IDIL = "InferenceDeviceInfoList";
var _IDMI = "InferenceDeviceMemoryInfo";
var _IDn = "IncludeDisabled";
var _IDs = "IsDefault";
var _IEI = "InstanceEventId";
var _IF = "InstanceFamily";
var _IFAS = "InformationalFixAvailableSince";
var _IG = "InternetGateway";
var _IGBM = "InternetGatewayBlockMode";
var _IGS = "InstanceGenerationSet";
var _IGns = "InstanceGenerations";
var _IGnst = "InstanceGeneration";
var _II = "InstanceId";
var _IIA = "InstanceIpv6Address";
var _IIAL = "InstanceIpv6AddressList";
var _IIALR = "InstanceIpv6AddressListRequest";
var _IIAR = "InstanceIpv6AddressRequest";
var _IIB = "InstanceInterruptionBehavior";
var _IIP = "IamInstanceProfile";
var _IIPL = "InstanceIpv4PrefixList";
var _IIPLn = "InstanceIpv6PrefixList";
var _IIPS = "IamInstanceProfileSpecification";
var _IIPn = "InstanceIpv4Prefix";
var _IIPns = "InstanceIpv6Prefix";
var _IISB = "InstanceInitiatedShutdownBehavior";
var _IISL = "ImageIdStringList";
var _IISLn = "InstanceIdStringList";
var _IIm = "ImageId";
var _IIma = "ImageIds";
var _IIn = "InstanceIds";
var _IL = "ImageLocation";
var _ILm = "ImageList";
var _ILn = "InstanceLifecycle";
var _ILns = "InstanceList";
var _IMO = "InstanceMaintenanceOptions";
var _IMOR = "InstanceMaintenanceOptionsRequest";
var _IMORn = "InstanceMarketOptionsRequest";
var _IMORns = "InstanceMetadataOptionsRequest";
var _IMORnst = "InstanceMetadataOptionsResponse";
var _IMOns = "InstanceMarketOptions";
var _IMR = "IncludeManagedResources";
var _IMT = "InstanceMetadataTags";
var _IN = "Ipv6Native";
var _INI = "InstanceNetworkInterface";
var _INIA = "InstanceNetworkInterfaceAssociation";
var _INIAn = "InstanceNetworkInterfaceAttachment";
var _INIL = "InstanceNetworkInterfaceList";
var _INIS = "InstanceNetworkInterfaceSpecification";
var _INISL = "InstanceNetworkInterfaceSpecificationList";
var _INPO = "InstanceNetworkPerformanceOptions";
var _INPOR = "InstanceNetworkPerformanceOptionsRequest";
var _IOA = "ImageOwnerAlias";
var _IOI = "IpOwnerId";
var _IPC = "Ipv6PrefixCount";
var _IPCp = "Ipv4PrefixCount";
var _IPEp = "IpPermissionsEgress";
var _IPIA = "InstancePrivateIpAddress";
var _IPIAL = "InstancePrivateIpAddressList";
var _IPIs = "IsPrimaryIpv6";
var _IPLRpv = "Ipv4PrefixListResponse";
var _IPLRpvr = "Ipv6PrefixListResponse";
var _IPLp = "IpPermissionList";
var _IPLpvr = "Ipv4PrefixList";
var _IPLpvref = "Ipv6PrefixList";
var _IPSRp = "Ipv4PrefixSpecificationRequest";
var _IPSRpv = "Ipv4PrefixSpecificationResponse";
var _IPSRpvr = "Ipv6PrefixSpecificationRequest";
var _IPSRpvre = "Ipv6PrefixSpecificationResponse";
var _IPp = "Ipv6Prefixes";
var _IPpe = "IpPermissions";
var _IPper = "IpPermission";
var _IPpr = "IpProtocol";
var _IPpv = "Ipv6Prefix";
var _IPpvo = "Ipv6Pool";
var _IPpvr = "Ipv4Prefixes";
var _IPpvre = "Ipv4Prefix";
var _IR = "InstanceRequirements";
var _IRLp = "IpRangeList";
var _IRLpv = "Ipv6RangeList";
var _IRR = "InstanceRequirementsRequest";
var _IRpa = "IpRanges";
var _IRpan = "IpRange";
var _IRpv = "Ipv6Ranges";
var _IRpva = "Ipv6Range";
var _ISC = "InstanceStateChange";
var _ISCL = "InstanceStateChangeList";
var _ISDL = "InstanceStatusDetailsList";
var _ISDn = "InstanceStatusDetails";
var _ISE = "InstanceStatusEvent";
var _ISEL = "InstanceStatusEventList";
var _ISIA = "InstanceSecondaryInterfaceAttachment";
var _ISIL = "InstanceSecondaryInterfaceList";
var _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
var _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
var _ISIPIALR = "InstanceSecondaryInterfacePrivateIpAddressListRequest";
var _ISIPIAR = "InstanceSecondaryInterfacePrivateIpAddressRequest";
var _ISIS = "InstanceSecondaryInterfaceSpecification";
var _ISISLR = "InstanceSecondaryInterfaceSpecificationListRequest";
var _ISISR = "InstanceSecondaryInterfaceSpecificationRequest";
var _ISIn = "InstanceSecondaryInterface";
var _ISIns = "InstanceStorageInfo";
var _ISLn = "InstanceStatusList";
var _ISR = "ImportSnapshotRequest";
var _ISRm = "ImportSnapshotResult";
var _ISS = "InstanceStatusSummary";
var _ISSn = "InstanceStorageSupported";
var _IST = "ImportSnapshotTasks";
var _ISTIL = "ImportSnapshotTaskIdList";
var _ISTL = "ImportSnapshotTaskList";
var _ISTm = "ImportSnapshotTask";
var _ISm = "ImpairedSince";
var _ISmd = "ImdsSupport";
var _ISmp = "ImportSnapshot";
var _ISnst = "InstanceStatuses";
var _ISnsta = "InstanceState";
var _ISnstan = "InstanceStatus";
var _ISpo = "IpSource";
var _ISpvu = "Ipv6Supported";
var _IT = "InstanceType";
var _ITI = "ImportTaskId";
var _ITILn = "InstanceTypeInfoList";
var _ITIm = "ImportTaskIds";
var _ITIn = "InstanceTypeInfo";
var _ITIns = "InstanceTypeItem";
var _ITO = "InstanceTypeOfferings";
var _ITOL = "InstanceTypeOfferingsList";
var _ITOn = "InstanceTypeOffering";
var _ITSR = "InstanceTypeSpecificationRequest";
var _ITSn = "InstanceTypeSpecification";
var _ITm = "ImageType";
var _ITns = "InstanceTenancy";
var _ITnst = "InstanceTypes";
var _ITnt = "InterfaceType";
var _ITnte = "InterfaceTypes";
var _IUDR = "ImageUefiDataRequest";
var _IUIR = "IncludeUnsupportedInRegion";
var _IW = "ImageWatermarks";
var _IWL = "ImageWatermarkList";
var _IWm = "ImageWatermark";
var _Im = "Images";
var _Ima = "Image";
var _In = "Instance";
var _Ins = "Instances";
var _Io = "Iops";
var _It = "Item";
var _K = "Key";
var _KI = "KernelId";
var _KKI = "KmsKeyId";
var _KN = "KeyName";
var _L = "Lambda";
var _LCA = "LicenseConfigurationArn";
var _LCR = "LicenseConfigurationRequest";
var _LCi = "LicenseConfiguration";
var _LFAS = "LowFixAvailableSince";
var _LGC = "LogicalGpuCount";
var _LL = "LicenseList";
var _LLT = "LastLaunchedTime";
var _LPL = "LaunchPermissionList";
var _LPM = "LaunchPermissionModifications";
var _LPa = "LaunchPermissions";
var _LPau = "LaunchPermission";
var _LSLR = "LicenseSpecificationListRequest";
var _LST = "LocalStorageTypes";
var _LSTS = "LocalStorageTypeSet";
var _LSTo = "LocalStorageType";
var _LSi = "LicenseSpecifications";
var _LSic = "LicenseSpecification";
var _LSo = "LocalStorage";
var _LT = "LaunchTemplate";
var _LTBDM = "LaunchTemplateBlockDeviceMapping";
var _LTBDML = "LaunchTemplateBlockDeviceMappingList";
var _LTBDMR = "LaunchTemplateBlockDeviceMappingRequest";
var _LTBDMRL = "LaunchTemplateBlockDeviceMappingRequestList";
var _LTCO = "LaunchTemplateCpuOptions";
var _LTCOR = "LaunchTemplateCpuOptionsRequest";
var _LTCRSR = "LaunchTemplateCapacityReservationSpecificationRequest";
var _LTCRSRa = "LaunchTemplateCapacityReservationSpecificationResponse";
var _LTD = "LaunchTemplateData";
var _LTEBD = "LaunchTemplateEbsBlockDevice";
var _LTEBDR = "LaunchTemplateEbsBlockDeviceRequest";
var _LTEIA = "LaunchTemplateElasticInferenceAccelerator";
var _LTEIAL = "LaunchTemplateElasticInferenceAcceleratorList";
var _LTEIAR = "LaunchTemplateElasticInferenceAcceleratorResponse";
var _LTEIARL = "LaunchTemplateElasticInferenceAcceleratorResponseList";
var _LTEO = "LaunchTemplateEnclaveOptions";
var _LTEOR = "LaunchTemplateEnclaveOptionsRequest";
var _LTESS = "LaunchTemplateEnaSrdSpecification";
var _LTESUS = "LaunchTemplateEnaSrdUdpSpecification";
var _LTHO = "LaunchTemplateHibernationOptions";
var _LTHOR = "LaunchTemplateHibernationOptionsRequest";
var _LTI = "LaunchTemplateId";
var _LTIIPS = "LaunchTemplateIamInstanceProfileSpecification";
var _LTIIPSR = "LaunchTemplateIamInstanceProfileSpecificationRequest";
var _LTIMO = "LaunchTemplateInstanceMaintenanceOptions";
var _LTIMOR = "LaunchTemplateInstanceMaintenanceOptionsRequest";
var _LTIMORa = "LaunchTemplateInstanceMarketOptionsRequest";
var _LTIMORau = "LaunchTemplateInstanceMetadataOptionsRequest";
var _LTIMOa = "LaunchTemplateInstanceMarketOptions";
var _LTIMOau = "LaunchTemplateInstanceMetadataOptions";
var _LTINIS = "LaunchTemplateInstanceNetworkInterfaceSpecification";
var _LTINISL = "LaunchTemplateInstanceNetworkInterfaceSpecificationList";
var _LTINISR = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest";
var _LTINISRL = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList";
var _LTISIS = "LaunchTemplateInstanceSecondaryInterfaceSpecification";
var _LTISISL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationList";
var _LTISISR = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest";
var _LTISISRL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList";
var _LTISL = "LaunchTemplateIdStringList";
var _LTIa = "LaunchTemplateIds";
var _LTLC = "LaunchTemplateLicenseConfiguration";
var _LTLCR = "LaunchTemplateLicenseConfigurationRequest";
var _LTLL = "LaunchTemplateLicenseList";
var _LTLSLR = "LaunchTemplateLicenseSpecificationListRequest";
var _LTM = "LaunchTemplatesMonitoring";
var _LTMR = "LaunchTemplatesMonitoringRequest";
var _LTN = "LaunchTemplateName";
var _LTNPO = "LaunchTemplateNetworkPerformanceOptions";
var _LTNPOR = "LaunchTemplateNetworkPerformanceOptionsRequest";
var _LTNSL = "LaunchTemplateNameStringList";
var _LTNa = "LaunchTemplateNames";
var _LTP = "LaunchTemplatePlacement";
var _LTPDNO = "LaunchTemplatePrivateDnsNameOptions";
var _LTPDNOR = "LaunchTemplatePrivateDnsNameOptionsRequest";
var _LTPR = "LaunchTemplatePlacementRequest";
var _LTS = "LaunchTemplateSpecification";
var _LTSMO = "LaunchTemplateSpotMarketOptions";
var _LTSMOR = "LaunchTemplateSpotMarketOptionsRequest";
var _LTSa = "LaunchTemplateSet";
var _LTTS = "LaunchTemplateTagSpecification";
var _LTTSL = "LaunchTemplateTagSpecificationList";
var _LTTSR = "LaunchTemplateTagSpecificationRequest";
var _LTTSRL = "LaunchTemplateTagSpecificationRequestList";
var _LTV = "LaunchTemplateVersion";
var _LTVS = "LaunchTemplateVersionSet";
var _LTVa = "LaunchTemplateVersions";
var _LTa = "LaunchTemplates";
var _LTau = "LaunchTime";
var _LTo = "LocationType";
var _LVN = "LatestVersionNumber";
var _La = "Latest";
var _Lic = "Licenses";
var _Loc = "Location";
var _M = "Min";
var _MAIe = "MediaAcceleratorInfo";
var _MAa = "MacAddress";
var _MB = "ManagedBy";
var _MBIM = "MaximumBandwidthInMbps";
var _MCI = "MetricCategoryId";
var _MCIL = "MetricCategoryIdList";
var _MCIe = "MetricCategoryIds";
var _MCOIOL = "MapCustomerOwnedIpOnLaunch";
var _MCa = "MaxCount";
var _MCin = "MinCount";
var _MDI = "MediaDeviceInfo";
var _MDIL = "MediaDeviceInfoList";
var _MDMI = "MediaDeviceMemoryInfo";
var _MEA = "MaximumEbsAttachments";
var _MEC = "MaximumEbsCards";
var _MEI = "MaximumEfaInterfaces";
var _MEQC = "MaximumEnaQueueCount";
var _MEQCPI = "MaximumEnaQueueCountPerInterface";
var _MFAS = "MediumFixAvailableSince";
var _MGBPVC = "MemoryGiBPerVCpu";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MI = "MaximumIops";
var _MIA = "ModifyImageAttribute";
var _MIAR = "ModifyImageAttributeRequest";
var _MIe = "MemoryInfo";
var _MLT = "ModifyLaunchTemplate";
var _MLTR = "ModifyLaunchTemplateRequest";
var _MLTRo = "ModifyLaunchTemplateResult";
var _MMB = "MemoryMiB";
var _MMBR = "MemoryMiBRequest";
var _MNC = "MaximumNetworkCards";
var _MNI = "MaximumNetworkInterfaces";
var _MO = "MetadataOptions";
var _MOa = "MaintenanceOptions";
var _MPIOL = "MapPublicIpOnLaunch";
var _MPL = "MaxParallelLaunches";
var _MPax = "MaxPrice";
var _MR = "MaxResults";
var _MSA = "ModifySnapshotAttribute";
var _MSAR = "ModifySnapshotAttributeRequest";
var _MSNI = "MaximumSecondaryNetworkInterfaces";
var _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _MTIMB = "MaximumThroughputInMBps";
var _MTa = "MarketType";
var _MV = "MinVersion";
var _MVa = "MaxVersion";
var _Ma = "Max";
var _Man = "Manufacturer";
var _Mana = "Managed";
var _Me = "Message";
var _Mo = "Mode";
var _Mon = "Monitoring";
var _N = "Name";
var _NAo = "NotAfter";
var _NB = "NotBefore";
var _NBD = "NotBeforeDeadline";
var _NBG = "NetworkBorderGroup";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NBGe = "NetworkBandwidthGbps";
var _NC = "NetworkCards";
var _NCI = "NetworkCardIndex";
var _NCIL = "NetworkCardInfoList";
var _NCITL = "NetworkCardInterfaceTypeList";
var _NCIe = "NetworkCardInfo";
var _ND = "NoDevice";
var _NDCI = "NeuronDeviceCoreInfo";
var _NDI = "NeuronDeviceInfo";
var _NDIL = "NeuronDeviceInfoList";
var _NDMI = "NeuronDeviceMemoryInfo";
var _NDe = "NeuronDevices";
var _NES = "NitroEnclavesSupport";
var _NG = "NatGateway";
var _NIC = "NetworkInterfaceCount";
var _NICR = "NetworkInterfaceCountRequest";
var _NII = "NetworkInterfaceId";
var _NIe = "NetworkInterface";
var _NIet = "NetworkInterfaces";
var _NIetw = "NetworkInfo";
var _NIeu = "NeuronInfo";
var _NPO = "NetworkPerformanceOptions";
var _NPe = "NetworkPerformance";
var _NS = "NvmeSupport";
var _NTI = "NitroTpmInfo";
var _NTS = "NitroTpmSupport";
var _NTSVL = "NitroTpmSupportedVersionsList";
var _NTe = "NextToken";
var _NV = "NestedVirtualization";
var _OA = "OutpostArn";
var _OASL = "OrganizationArnStringList";
var _OArg = "OrganizationArn";
var _OArga = "OrganizationArns";
var _OAw = "OwnerAlias";
var _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
var _OI = "OwnerId";
var _OIS = "OptInStatus";
var _OIw = "OwnerIds";
var _ORpe = "OperatorRequest";
var _ORper = "OperatorResponse";
var _OSL = "OwnerStringList";
var _OTp = "OperationType";
var _OUA = "OrganizationalUnitArn";
var _OUASL = "OrganizationalUnitArnStringList";
var _OUAr = "OrganizationalUnitArns";
var _Op = "Operator";
var _Ou = "Output";
var _Ow = "Owners";
var _Own = "Owner";
var _P = "Principal";
var _PBIG = "PeakBandwidthInGbps";
var _PCIr = "ProductCodeId";
var _PCLr = "ProductCodeList";
var _PCSL = "ProductCodeStringList";
var _PCT = "ProductCodeType";
var _PCr = "ProductCode";
var _PCro = "ProductCodes";
var _PDN = "PrivateDnsName";
var _PDNO = "PrivateDnsNameOptions";
var _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
var _PDNOR = "PrivateDnsNameOptionsRequest";
var _PDNORr = "PrivateDnsNameOptionsResponse";
var _PDNub = "PublicDnsName";
var _PDl = "PlatformDetails";
var _PFR = "PerformanceFactorReference";
var _PFRR = "PerformanceFactorReferenceRequest";
var _PFRS = "PerformanceFactorReferenceSet";
var _PFRSR = "PerformanceFactorReferenceSetRequest";
var _PGIl = "PlacementGroupInfo";
var _PGSL = "PlacementGroupStrategyList";
var _PI = "PublicIp";
var _PIAC = "PrivateIpAddressCount";
var _PIAS = "PrivateIpAddressSpecification";
var _PIASL = "PrivateIpAddressSpecificationList";
var _PIAr = "PrivateIpAddress";
var _PIAri = "PrivateIpAddresses";
var _PIAu = "PublicIpAddress";
var _PIr = "PrimaryIpv6";
var _PIro = "ProcessorInfo";
var _PLI = "PrefixListId";
var _PLIL = "PrefixListIdList";
var _PLIr = "PrefixListIds";
var _PN = "PartitionNumber";
var _PSPN = "PublicSsmParameterName";
var _PSS = "PerformanceStatusSummary";
var _PSe = "PerformanceStatus";
var _PSee = "PeeringStatus";
var _PSh = "PhcSupport";
var _PSr = "PreviousState";
var _PU = "PresignedUrl";
var _Pl = "Platform";
var _Pla = "Placement";
var _Prim = "Primary";
var _Pro = "Progress";
var _Pu = "Public";
var _R = "Return";
var _RAeso = "ResolveAlias";
var _RBUI = "RestorableByUserIds";
var _RBe = "RestorableBy";
var _RC = "ReturnCode";
var _RDI = "RamDiskId";
var _RDN = "RootDeviceName";
var _RDT = "RootDeviceType";
var _RDTL = "RootDeviceTypeList";
var _REIT = "RequireEncryptionInTransit";
var _RETe = "RestoreExpiryTime";
var _REe = "ResponseError";
var _REes = "ResourceExclusions";
var _RGL = "RegionGeographyList";
var _RGe = "RegionGeography";
var _RHS = "RequireHibernateSupport";
var _RIITS = "ReplaceImageInstanceTypeSpecification";
var _RIITSR = "ReplaceImageInstanceTypeSpecificationRequest";
var _RIITSRe = "ReplaceImageInstanceTypeSpecificationResult";
var _RIME = "RunInstancesMonitoringEnabled";
var _RIRe = "RegisterImageRequest";
var _RIReg = "RegisterImageResult";
var _RIRu = "RunInstancesRequest";
var _RIUD = "RunInstancesUserData";
var _RIa = "RamdiskId";
var _RIe = "ReservationId";
var _RIegi = "RegisterImage";
var _RIeq = "RequesterId";
var _RIeso = "ResourceId";
var _RIu = "RunInstances";
var _RL = "RegionList";
var _RLTD = "RequestLaunchTemplateData";
var _RLTDe = "ResponseLaunchTemplateData";
var _RLe = "ReservationList";
var _RMS = "RebootMigrationSupport";
var _RMe = "RebootMigration";
var _RN = "RegionName";
var _RNSL = "RegionNameStringList";
var _RNe = "RegionNames";
var _RNo = "RoleName";
var _RTe = "ResourceType";
var _RV = "ReturnValue";
var _Ref = "References";
var _Refe = "Reference";
var _Reg = "Regions";
var _Regi = "Region";
var _Rem = "Remove";
var _Reme = "Remediation";
var _Res = "Resources";
var _Rese = "Reservations";
var _Reser = "Reservation";
var _SAPFL = "SupportedAdditionalProcessorFeatureList";
var _SAub = "SubnetArn";
var _SAup = "SupportedArchitectures";
var _SBM = "SupportedBootModes";
var _SBu = "S3Bucket";
var _SCBS = "SubnetCidrBlockState";
var _SCCDM = "SnapshotCopyCompletionDurationMinutes";
var _SCSIG = "SustainedClockSpeedInGhz";
var _SCn = "SnapshotConfiguration";
var _SDC = "SourceDestCheck";
var _SDCn = "SnapshotDiskContainer";
var _SDLTV = "SuccessfullyDeletedLaunchTemplateVersions";
var _SDV = "SetDefaultVersion";
var _SDp = "SpreadDomain";
var _SF = "SupportedFeatures";
var _SGA = "SecurityGroupArn";
var _SGI = "SecurityGroupId";
var _SGISL = "SecurityGroupIdStringList";
var _SGIe = "SecurityGroupIds";
var _SGL = "SecurityGroupList";
var _SGSL = "SecurityGroupStringList";
var _SGe = "SecurityGroups";
var _SGec = "SecurityGroup";
var _SI = "SubnetIds";
var _SICBA = "SubnetIpv6CidrBlockAssociation";
var _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
var _SICT = "SourceImageCreationTime";
var _SIGB = "SizeInGB";
var _SII = "SourceImageId";
var _SIIec = "SecondaryInterfaceId";
var _SIIo = "SourceInstanceId";
var _SIMB = "SizeInMiB";
var _SIPIAS = "SecondaryInterfacePrivateIpAddressSpecification";
var _SIPIASL = "SecondaryInterfacePrivateIpAddressSpecificationList";
var _SIPIASLR = "SecondaryInterfacePrivateIpAddressSpecificationListRequest";
var _SIPIASR = "SecondaryInterfacePrivateIpAddressSpecificationRequest";
var _SIRI = "SpotInstanceRequestId";
var _SIRo = "SourceImageRegion";
var _SIRu = "SupportedInRegion";
var _SISL = "SnapshotIdStringList";
var _SISLu = "SubnetIdStringList";
var _SIT = "SupportedInstanceTypes";
var _SITRSu = "SupportedInstanceTypeRequestSet";
var _SITS = "SupportedInstanceTypeSet";
var _SITp = "SpotInstanceType";
var _SITu = "SupportedInstanceType";
var _SIec = "SecondaryInterfaces";
var _SIeco = "SecondaryInterface";
var _SIn = "SnapshotId";
var _SIna = "SnapshotIds";
var _SIu = "SubnetId";
var _SK = "S3Key";
var _SLn = "SnapshotList";
var _SLu = "SubnetList";
var _SMO = "SpotMarketOptions";
var _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
var _SMt = "StatusMessage";
var _SMta = "StateMessage";
var _SNI = "SecondaryNetworkId";
var _SNS = "SriovNetSupport";
var _SNSe = "SecondaryNetworkSupported";
var _SO = "SpotOptions";
var _SOS = "SkipOsShutdown";
var _SPIAC = "SecondaryPrivateIpAddressCount";
var _SRDT = "SupportedRootDeviceTypes";
var _SRc = "ScanResults";
var _SRo = "SourceRegion";
var _SRt = "StateReason";
var _SSI = "SourceSnapshotId";
var _SSIe = "SecondarySubnetId";
var _SSu = "SupportedStrategies";
var _SSy = "SystemStatus";
var _STD = "SnapshotTaskDetail";
var _STR = "StateTransitionReason";
var _STT = "StateTransitionTime";
var _STs = "SseType";
var _STt = "StartTime";
var _STto = "StorageTier";
var _SU = "SensitiveUrl";
var _SUC = "SupportedUsageClasses";
var _SUD = "SensitiveUserData";
var _SV = "SourceVersion";
var _SVT = "SupportedVirtualizationTypes";
var _SVu = "SupportedVersions";
var _Sn = "Snapshots";
var _Sna = "Snapshot";
var _St = "State";
var _Sta = "Status";
var _Su = "Subnet";
var _Subn = "Subnets";
var _T = "Tags";
var _TET = "TcpEstablishedTimeout";
var _TFMIMB = "TotalFpgaMemoryInMiB";
var _TGMIMB = "TotalGpuMemoryInMiB";
var _TI = "TerminateInstances";
var _TIMIMB = "TotalInferenceMemoryInMiB";
var _TIR = "TerminateInstancesRequest";
var _TIRe = "TerminateInstancesResult";
var _TIer = "TerminatingInstances";
var _TL = "TagList";
var _TLSGB = "TotalLocalStorageGB";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TMMIMB = "TotalMediaMemoryInMiB";
var _TNDMIMB = "TotalNeuronDeviceMemoryInMiB";
var _TP = "ToPort";
var _TPC = "ThreadsPerCore";
var _TPCL = "ThreadsPerCoreList";
var _TRC = "TargetResourceCount";
var _TS = "TagSpecifications";
var _TSIGB = "TotalSizeInGB";
var _TSL = "TagSpecificationList";
var _TSa = "TagSpecification";
var _TSp = "TpmSupport";
var _TTr = "TransferType";
var _Ta = "Tag";
var _Te = "Tenancy";
var _Th = "Throughput";
var _Tim = "Timestamp";
var _Ty = "Type";
var _UB = "UserBucket";
var _UBD = "UserBucketDetails";
var _UCTL = "UsageClassTypeList";
var _UD = "UefiData";
var _UDLTV = "UnsuccessfullyDeletedLaunchTemplateVersions";
var _UDs = "UserData";
var _UE = "UploadEnd";
var _UG = "UserGroups";
var _UGSL = "UserGroupStringList";
var _UGs = "UserGroup";
var _UI = "UserId";
var _UIGP = "UserIdGroupPairs";
var _UIGPL = "UserIdGroupPairList";
var _UIGPs = "UserIdGroupPair";
var _UISL = "UserIdStringList";
var _UIT = "UnsupportedInstanceTypes";
var _UITRS = "UnsupportedInstanceTypeRequestSet";
var _UITS = "UnsupportedInstanceTypeSet";
var _UITn = "UnsupportedInstanceType";
var _UIs = "UserIds";
var _UO = "UsageOperation";
var _UOUT = "UsageOperationUpdateTime";
var _UST = "UdpStreamTimeout";
var _USp = "UploadSize";
var _USpl = "UploadStart";
var _UTd = "UdpTimeout";
var _Ur = "Url";
var _V = "Value";
var _VCBA = "VpcCidrBlockAssociation";
var _VCBAS = "VpcCidrBlockAssociationSet";
var _VCBS = "VpcCidrBlockState";
var _VCC = "VCpuCount";
var _VCCR = "VCpuCountRange";
var _VCCRR = "VCpuCountRangeRequest";
var _VCIpu = "VCpuInfo";
var _VCa = "ValidCores";
var _VD = "VersionDescription";
var _VEC = "VpcEncryptionControl";
var _VECE = "VpcEncryptionControlExclusion";
var _VECEp = "VpcEncryptionControlExclusions";
var _VECI = "VpcEncryptionControlId";
var _VEa = "ValidationError";
var _VI = "VpcId";
var _VICBA = "VpcIpv6CidrBlockAssociation";
var _VICBAS = "VpcIpv6CidrBlockAssociationSet";
var _VIR = "VolumeInitializationRate";
var _VISLp = "VpcIdStringList";
var _VIo = "VolumeId";
var _VIp = "VpcIds";
var _VL = "VpcLattice";
var _VLp = "VpcList";
var _VN = "VirtualName";
var _VNe = "VersionNumber";
var _VOI = "VolumeOwnerId";
var _VP = "VpcPeering";
var _VPCI = "VpcPeeringConnectionId";
var _VPG = "VirtualPrivateGateway";
var _VSL = "ValueStringList";
var _VSLe = "VersionStringList";
var _VSo = "VolumeSize";
var _VT = "VolumeType";
var _VTLi = "VirtualizationTypeList";
var _VTPC = "ValidThreadsPerCore";
var _VTir = "VirtualizationType";
var _VU = "ValidUntil";
var _VW = "ValidationWarning";
var _Va = "Values";
var _Ve = "Versions";
var _Ver = "Version";
var _Vp = "Vpc";
var _Vpc = "Vpcs";
var _W = "Warning";
var _WC = "WithCooldown";
var _WCT = "WatermarkCreationTime";
var _WK = "WatermarkKey";
var _WL = "WorkloadsList";
var _WN = "WatermarkName";
var _Wo = "Workloads";
var _aCIA = "associateCarrierIpAddress";
var _aCc = "acceleratorCount";
var _aES = "attachedEbsStatus";
var _aFNI = "additionalFlexibleNetworkInterfaces";
var _aGV = "apiGatewayV2";
var _aIAC = "availableIpAddressCount";
var _aIAOC = "assignIpv6AddressOnCreation";
var _aITS = "allowedInstanceTypeSet";
var _aId = "additionalInfo";
var _aIs = "associationId";
var _aIt = "attachmentId";
var _aLI = "amiLaunchIndex";
var _aLT = "attachmentLimitType";
var _aMS = "acceleratorManufacturerSet";
var _aNS = "acceleratorNameSet";
var _aPIA = "associatePublicIpAddress";
var _aRSu = "autoRecoverySupported";
var _aRs = "associatedResource";
var _aRut = "autoRecovery";
var _aSS = "amdSevSnp";
var _aSp = "applicationStatus";
var _aTMMB = "acceleratorTotalMemoryMiB";
var _aTSc = "acceleratorTypeSet";
var _aTt = "attachTime";
var _aZ = "availabilityZone";
var _aZI = "availabilityZoneId";
var _acc = "accelerators";
var _af = "affinity";
var _ar = "arn";
var _arc = "architecture";
var _ass = "association";
var _at = "attachment";
var _bBIG = "baselineBandwidthInGbps";
var _bBIM = "baselineBandwidthInMbps";
var _bDM = "blockDeviceMapping";
var _bDMS = "blockDeviceMappingSet";
var _bDMl = "blockDurationMinutes";
var _bEBM = "baselineEbsBandwidthMbps";
var _bIa = "baselineIops";
var _bM = "bootMode";
var _bMa = "bareMetal";
var _bP = "burstablePerformance";
var _bPAS = "blockPublicAccessStates";
var _bPF = "baselinePerformanceFactors";
var _bPS = "burstablePerformanceSupported";
var _bTIMB = "baselineThroughputInMBps";
var _bW = "bandwidthWeighting";
var _bWa = "bandwidthWeightings";
var _cB = "cidrBlock";
var _cBAS = "cidrBlockAssociationSet";
var _cBI = "capacityBlockId";
var _cBSi = "cidrBlockState";
var _cBr = "createdBy";
var _cCo = "coreCount";
var _cCp = "cpuCredits";
var _cDM = "completionDurationMinutes";
var _cDr = "creationDate";
var _cFAS = "criticalFixAvailableSince";
var _cGur = "currentGeneration";
var _cI = "carrierIp";
var _cIBM = "currentInstanceBootMode";
var _cIi = "cidrIp";
var _cIid = "cidrIpv6";
var _cIor = "coreInfo";
var _cMSp = "cpuManufacturerSet";
var _cO = "cpuOptions";
var _cOI = "customerOwnedIp";
var _cOIP = "customerOwnedIpv4Pool";
var _cRI = "capacityReservationId";
var _cRP = "capacityReservationPreference";
var _cRRGA = "capacityReservationResourceGroupArn";
var _cRSa = "capacityReservationSpecification";
var _cRT = "capacityReservationTarget";
var _cSr = "creditSpecification";
var _cSu = "currentState";
var _cT = "clientToken";
var _cTC = "connectionTrackingConfiguration";
var _cTSo = "connectionTrackingSpecification";
var _cTomp = "completionTime";
var _cTre = "createTime";
var _cVP = "createVolumePermission";
var _co = "code";
var _conf = "configured";
var _cou = "count";
var _cp = "cpu";
var _dASi = "disableApiStop";
var _dAT = "disableApiTermination";
var _dCe = "defaultCores";
var _dEKI = "dataEncryptionKeyId";
var _dEQCPI = "defaultEnaQueueCountPerInterface";
var _dFA = "defaultForAz";
var _dHS = "dedicatedHostsSupported";
var _dI = "deviceIndex";
var _dIS = "diskImageSize";
var _dN = "deviceName";
var _dNCI = "defaultNetworkCardIndex";
var _dNn = "dnsName";
var _dOI = "dhcpOptionsId";
var _dOT = "deleteOnTermination";
var _dPe = "deregistrationProtection";
var _dR = "dryRun";
var _dRe = "destinationRegion";
var _dSRS = "deleteSnapshotResultSet";
var _dTET = "defaultTcpEstablishedTimeout";
var _dTPC = "defaultThreadsPerCore";
var _dTe = "deprecationTime";
var _dUST = "defaultUdpStreamTimeout";
var _dUT = "defaultUdpTimeout";
var _dVC = "defaultVCpus";
var _dVN = "defaultVersionNumber";
var _dVef = "defaultVersion";
var _de = "description";
var _det = "details";
var _dis = "disks";
var _eCI = "ebsCardIndex";
var _eCS = "ebsCardSet";
var _eCn = "encryptionControl";
var _eDn = "enableDns64";
var _eEBD = "ebsEncryptionByDefault";
var _eFS = "elasticFileSystem";
var _eGAI = "elasticGpuAssociationId";
var _eGAS = "elasticGpuAssociationState";
var _eGASl = "elasticGpuAssociationSet";
var _eGAT = "elasticGpuAssociationTime";
var _eGI = "elasticGpuId";
var _eGSS = "elasticGpuSpecificationSet";
var _eIAA = "elasticInferenceAcceleratorArn";
var _eIAAI = "elasticInferenceAcceleratorAssociationId";
var _eIAAS = "elasticInferenceAcceleratorAssociationState";
var _eIAASl = "elasticInferenceAcceleratorAssociationSet";
var _eIAAT = "elasticInferenceAcceleratorAssociationTime";
var _eIAS = "elasticInferenceAcceleratorSet";
var _eITSn = "encryptionInTransitSupported";
var _eITSx = "excludedInstanceTypeSet";
var _eIb = "ebsInfo";
var _eIf = "efaInfo";
var _eLADI = "enableLniAtDeviceIndex";
var _eO = "ebsOptimized";
var _eOI = "ebsOptimizedInfo";
var _eOIG = "egressOnlyInternetGateway";
var _eOS = "ebsOptimizedSupport";
var _eOn = "enclaveOptions";
var _eQC = "enaQueueCount";
var _eQN = "ec2QueryName";
var _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
var _eRNDAR = "enableResourceNameDnsARecord";
var _eSE = "enaSrdEnabled";
var _eSS = "enaSrdSpecification";
var _eSSn = "enaSrdSupported";
var _eSUE = "enaSrdUdpEnabled";
var _eSUS = "enaSrdUdpSpecification";
var _eSf = "efaSupported";
var _eSn = "encryptionSupport";
var _eSna = "enaSupport";
var _eSr = "errorSet";
var _eSv = "eventsSet";
var _eb = "ebs";
var _en = "enabled";
var _enc = "encrypted";
var _fEQS = "flexibleEnaQueuesSupport";
var _fIp = "fpgaInfo";
var _fLISa = "fastLaunchImageSet";
var _fP = "fromPort";
var _fSD = "findingScanDate";
var _fSSIB = "fullSnapshotSizeInBytes";
var _fTE = "freeTierEligible";
var _for = "format";
var _fp = "fpgas";
var _g = "group";
var _gA = "globalAccelerator";
var _gD = "groupDescription";
var _gIp = "gpuInfo";
var _gIr = "groupId";
var _gN = "groupName";
var _gPS = "gpuPartitionSize";
var _gS = "geographySet";
var _gSr = "groupSet";
var _gp = "gpus";
var _gr = "groups";
var _h = "hypervisor";
var _hBD = "hiddenByDefault";
var _hE = "httpEndpoint";
var _hFAS = "highFixAvailableSince";
var _hFSL = "highestFindingSeverityLabel";
var _hI = "hostId";
var _hO = "hibernationOptions";
var _hPI = "httpProtocolIpv6";
var _hPRHL = "httpPutResponseHopLimit";
var _hRGA = "hostResourceGroupArn";
var _hSi = "hibernationSupported";
var _hT = "httpTokens";
var _hTo = "hostnameType";
var _i = "id";
var _iAA = "ipv6AddressAttribute";
var _iAC = "ipv6AddressCount";
var _iAI = "includeAllInstances";
var _iAIn = "inferenceAcceleratorInfo";
var _iAPI = "ipv4AddressesPerInterface";
var _iAPIp = "ipv6AddressesPerInterface";
var _iAPSI = "ipv4AddressesPerSecondaryInterface";
var _iASp = "ipv6AddressesSet";
var _iAm = "imageAllowed";
var _iAp = "ipAddress";
var _iApv = "ipv6Address";
var _iBPAS = "imageBlockPublicAccessState";
var _iCB = "ipv6CidrBlock";
var _iCBASp = "ipv6CidrBlockAssociationSet";
var _iCBS = "ipv6CidrBlockState";
var _iDs = "isDefault";
var _iEI = "instanceEventId";
var _iF = "instanceFamily";
var _iFAS = "informationalFixAvailableSince";
var _iG = "internetGateway";
var _iGBM = "internetGatewayBlockMode";
var _iGSn = "instanceGenerationSet";
var _iI = "instanceId";
var _iIB = "instanceInterruptionBehavior";
var _iIP = "iamInstanceProfile";
var _iISB = "instanceInitiatedShutdownBehavior";
var _iIma = "imageId";
var _iL = "imageLocation";
var _iLn = "instanceLifecycle";
var _iMOn = "instanceMarketOptions";
var _iMT = "instanceMetadataTags";
var _iN = "ipv6Native";
var _iOA = "imageOwnerAlias";
var _iOI = "imageOwnerId";
var _iOIp = "ipOwnerId";
var _iPCp = "ipv4PrefixCount";
var _iPCpv = "ipv6PrefixCount";
var _iPEp = "ipPermissionsEgress";
var _iPIs = "isPrimaryIpv6";
var _iPSpvr = "ipv4PrefixSet";
var _iPSpvre = "ipv6PrefixSet";
var _iPp = "ipProtocol";
var _iPpe = "ipPermissions";
var _iPpv = "ipv4Prefix";
var _iPpvo = "ipv6Pool";
var _iPpvr = "ipv6Prefix";
var _iPs = "isPublic";
var _iR = "instanceRequirements";
var _iRpa = "ipRanges";
var _iRpv = "ipv6Ranges";
var _iSI = "instanceStorageInfo";
var _iSS = "instanceStatusSet";
var _iSSn = "instanceStorageSupported";
var _iSTS = "importSnapshotTaskSet";
var _iSm = "impairedSince";
var _iSma = "imagesSet";
var _iSmag = "imageState";
var _iSmd = "imdsSupport";
var _iSns = "instancesSet";
var _iSnst = "instanceState";
var _iSnsta = "instanceStatus";
var _iSpo = "ipSource";
var _iSpv = "ipv6Supported";
var _iT = "instanceType";
var _iTI = "importTaskId";
var _iTOS = "instanceTypeOfferingSet";
var _iTS = "instanceTypeSet";
var _iTSn = "instanceTypeSpecification";
var _iTSnt = "interfaceTypeSet";
var _iTd = "idempotencyToken";
var _iTm = "imageType";
var _iTns = "instanceTenancy";
var _iTnt = "interfaceType";
var _iWS = "imageWatermarkSet";
var _io = "iops";
var _it = "item";
var _k = "key";
var _kI = "kernelId";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _ke = "kernel";
var _l = "lambda";
var _lCA = "licenseConfigurationArn";
var _lFAS = "lowFixAvailableSince";
var _lGC = "logicalGpuCount";
var _lLT = "lastLaunchedTime";
var _lPa = "launchPermission";
var _lSTS = "localStorageTypeSet";
var _lSic = "licenseSet";
var _lSo = "localStorage";
var _lT = "launchTemplate";
var _lTD = "launchTemplateData";
var _lTI = "launchTemplateId";
var _lTN = "launchTemplateName";
var _lTV = "launchTemplateVersion";
var _lTVS = "launchTemplateVersionSet";
var _lTa = "launchTemplates";
var _lTau = "launchTime";
var _lTo = "locationType";
var _lVN = "latestVersionNumber";
var _lo = "location";
var _m = "min";
var _mAIe = "mediaAcceleratorInfo";
var _mAa = "macAddress";
var _mB = "managedBy";
var _mBIM = "maximumBandwidthInMbps";
var _mCIS = "metricCategoryIdSet";
var _mCOIOL = "mapCustomerOwnedIpOnLaunch";
var _mEA = "maximumEbsAttachments";
var _mEC = "maximumEbsCards";
var _mEI = "maximumEfaInterfaces";
var _mEQC = "maximumEnaQueueCount";
var _mEQCPI = "maximumEnaQueueCountPerInterface";
var _mFAS = "mediumFixAvailableSince";
var _mGBPVC = "memoryGiBPerVCpu";
var _mI = "maximumIops";
var _mIe = "memoryInfo";
var _mMB = "memoryMiB";
var _mNC = "maximumNetworkCards";
var _mNI = "maximumNetworkInterfaces";
var _mO = "metadataOptions";
var _mOa = "maintenanceOptions";
var _mP = "maxPrice";
var _mPIOL = "mapPublicIpOnLaunch";
var _mPL = "maxParallelLaunches";
var _mR = "maxResults";
var _mSNI = "maximumSecondaryNetworkInterfaces";
var _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _mTIMB = "maximumThroughputInMBps";
var _mTa = "marketType";
var _ma = "max";
var _man = "manufacturer";
var _mana = "managed";
var _me = "message";
var _mo = "mode";
var _mon = "monitoring";
var _n = "name";
var _nAo = "notAfter";
var _nB = "notBefore";
var _nBD = "notBeforeDeadline";
var _nBG = "networkBorderGroup";
var _nBGe = "networkBandwidthGbps";
var _nC = "networkCards";
var _nCI = "networkCardIndex";
var _nD = "noDevice";
var _nDe = "neuronDevices";
var _nES = "nitroEnclavesSupport";
var _nG = "natGateway";
var _nIC = "networkInterfaceCount";
var _nII = "networkInterfaceId";
var _nIS = "networkInterfaceSet";
var _nIe = "networkInterface";
var _nIet = "networkInfo";
var _nIeu = "neuronInfo";
var _nPO = "networkPerformanceOptions";
var _nPe = "networkPerformance";
var _nS = "nvmeSupport";
var _nTI = "nitroTpmInfo";
var _nTS = "nitroTpmSupport";
var _nTe = "nextToken";
var _nV = "nestedVirtualization";
var _oA = "outpostArn";
var _oArg = "organizationArn";
var _oAw = "ownerAlias";
var _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
var _oI = "ownerId";
var _oIS = "optInStatus";
var _oUA = "organizationalUnitArn";
var _ope = "operator";
var _ou = "output";
var _p = "principal";
var _pBIG = "peakBandwidthInGbps";
var _pC = "productCodes";
var _pCr = "productCode";
var _pDNO = "privateDnsNameOptions";
var _pDNOOL = "privateDnsNameOptionsOnLaunch";
var _pDNr = "privateDnsName";
var _pDNu = "publicDnsName";
var _pDl = "platformDetails";
var _pGI = "placementGroupInfo";
var _pI = "publicIp";
var _pIAC = "privateIpAddressCount";
var _pIAS = "privateIpAddressesSet";
var _pIASr = "privateIpAddressSet";
var _pIAr = "privateIpAddress";
var _pIr = "processorInfo";
var _pIri = "primaryIpv6";
var _pLI = "prefixListId";
var _pLIr = "prefixListIds";
var _pN = "partitionNumber";
var _pSPN = "publicSsmParameterName";
var _pSe = "performanceStatus";
var _pSee = "peeringStatus";
var _pSh = "phcSupport";
var _pSr = "previousState";
var _pU = "presignedUrl";
var _pl = "platform";
var _pla = "placement";
var _prim = "primary";
var _pro = "progress";
var _r = "return";
var _rC = "returnCode";
var _rDI = "ramDiskId";
var _rDN = "rootDeviceName";
var _rDT = "rootDeviceType";
var _rE = "responseError";
var _rEIT = "requireEncryptionInTransit";
var _rETe = "restoreExpiryTime";
var _rEe = "regionEndpoint";
var _rEes = "resourceExclusions";
var _rHS = "requireHibernateSupport";
var _rI = "reservationId";
var _rIa = "ramdiskId";
var _rIeg = "regionInfo";
var _rIeq = "requesterId";
var _rIes = "resourceId";
var _rMS = "rebootMigrationSupport";
var _rMe = "rebootMigration";
var _rNe = "regionName";
var _rSe = "referenceSet";
var _rSes = "reservationSet";
var _rTe = "resourceType";
var _rV = "returnValue";
var _ra = "ramdisk";
var _re = "reason";
var _rem = "remediation";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
var _sAu = "supportedArchitectures";
var _sAub = "subnetArn";
var _sB = "s3Bucket";
var _sBM = "supportedBootModes";
var _sCSIG = "sustainedClockSpeedInGhz";
var _sCn = "snapshotConfiguration";
var _sDC = "sourceDestCheck";
var _sDLTVS = "successfullyDeletedLaunchTemplateVersionSet";
var _sDp = "spreadDomain";
var _sF = "supportedFeatures";
var _sGA = "securityGroupArn";
var _sGIS = "securityGroupIdSet";
var _sGIec = "securityGroupInfo";
var _sGSe = "securityGroupSet";
var _sICT = "sourceImageCreationTime";
var _sIGB = "sizeInGB";
var _sII = "sourceInstanceId";
var _sIIe = "secondaryInterfaceId";
var _sIIo = "sourceImageId";
var _sIMB = "sizeInMiB";
var _sIR = "sourceImageRegion";
var _sIRI = "spotInstanceRequestId";
var _sIRu = "supportedInRegion";
var _sISe = "secondaryInterfaceSet";
var _sIT = "spotInstanceType";
var _sITS = "supportedInstanceTypeSet";
var _sIn = "snapshotId";
var _sIu = "subnetId";
var _sK = "s3Key";
var _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
var _sMt = "statusMessage";
var _sMta = "stateMessage";
var _sNI = "secondaryNetworkId";
var _sNSec = "secondaryNetworkSupported";
var _sNSr = "sriovNetSupport";
var _sO = "spotOptions";
var _sPIAC = "secondaryPrivateIpAddressCount";
var _sRDT = "supportedRootDeviceTypes";
var _sRc = "scanResults";
var _sRt = "stateReason";
var _sSI = "secondarySubnetId";
var _sSn = "snapshotSet";
var _sSub = "subnetSet";
var _sSup = "supportedStrategies";
var _sSy = "systemStatus";
var _sTD = "snapshotTaskDetail";
var _sTR = "stateTransitionReason";
var _sTT = "stateTransitionTime";
var _sTs = "sseType";
var _sTt = "startTime";
var _sTto = "storageTier";
var _sUC = "supportedUsageClasses";
var _sVT = "supportedVirtualizationTypes";
var _sVu = "supportedVersions";
var _st = "state";
var _sta = "status";
var _tET = "tcpEstablishedTimeout";
var _tFMIMB = "totalFpgaMemoryInMiB";
var _tGMIMB = "totalGpuMemoryInMiB";
var _tIMIMB = "totalInferenceMemoryInMiB";
var _tLSGB = "totalLocalStorageGB";
var _tMMIMB = "totalMediaMemoryInMiB";
var _tNDMIMB = "totalNeuronDeviceMemoryInMiB";
var _tP = "toPort";
var _tPC = "threadsPerCore";
var _tRC = "targetResourceCount";
var _tS = "tagSet";
var _tSIGB = "totalSizeInGB";
var _tSS = "tagSpecificationSet";
var _tSp = "tpmSupport";
var _tTr = "transferType";
var _ta = "tag";
var _te = "tenancy";
var _th = "throughput";
var _ti = "timestamp";
var _ty = "type";
var _uB = "userBucket";
var _uD = "uefiData";
var _uDLTVS = "unsuccessfullyDeletedLaunchTemplateVersionSet";
var _uDs = "userData";
var _uI = "userId";
var _uITS = "unsupportedInstanceTypeSet";
var _uO = "usageOperation";
var _uOUT = "usageOperationUpdateTime";
var _uST = "udpStreamTimeout";
var _uTd = "udpTimeout";
var _ur = "url";
var _v = "value";
var _vCC = "vCpuCount";
var _vCIp = "vCpuInfo";
var _vCa = "validCores";
var _vD = "versionDescription";
var _vECI = "vpcEncryptionControlId";
var _vI = "vpcId";
var _vIR = "volumeInitializationRate";
var _vIo = "volumeId";
var _vL = "vpcLattice";
var _vN = "virtualName";
var _vNe = "versionNumber";
var _vOI = "volumeOwnerId";
var _vP = "vpcPeering";
var _vPCI = "vpcPeeringConnectionId";
var _vPG = "virtualPrivateGateway";
var _vSo = "volumeSize";
var _vSp = "vpcSet";
var _vT = "volumeType";
var _vTPC = "validThreadsPerCore";
var _vTi = "virtualizationType";
var _vU = "validUntil";
var _ve = "version";
var _w = "warning";
var _wCT = "watermarkCreationTime";
var _wK = "watermarkKey";
var _wS = "workloadSet";
var _xN = "xmlName";
var n0 = "com.amazonaws.ec2";
var _s_registry = new TypeRegistry(_s);
var EC2ServiceException$ = /* @__PURE__ */ (() => [-3, _s, "EC2ServiceException", 0, [], []])();
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
var errorTypeRegistries = [
  _s_registry
];
var CopySnapshotRequestPSU = /* @__PURE__ */ (() => [0, n0, _CSRPSU, 8, 0])();
var ImageUefiDataRequest = /* @__PURE__ */ (() => [0, n0, _IUDR, 8, 0])();
var RunInstancesUserData = /* @__PURE__ */ (() => [0, n0, _RIUD, 8, 0])();
var SensitiveUrl = /* @__PURE__ */ (() => [0, n0, _SU, 8, 0])();
var SensitiveUserData = /* @__PURE__ */ (() => [0, n0, _SUD, 8, 0])();
var AcceleratorCount$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AC,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var AcceleratorCountRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ACR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var AcceleratorTotalMemoryMiB$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATMMB,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var AcceleratorTotalMemoryMiBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATMMBR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var ApplicationStatusSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASS,
  0,
  [_Sta, _ISm],
  [[0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [4, {
    [_eQN]: `ImpairedSince`,
    [_xN]: _iSm
  }]]
])();
var AttachImageWatermarkRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AIWR,
  0,
  [_IIm, _WN, _DR],
  [0, 0, 2],
  2
])();
var AttachImageWatermarkResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AIWRt,
  0,
  [_WK],
  [[0, {
    [_eQN]: `WatermarkKey`,
    [_xN]: _wK
  }]]
])();
var AttributeValue$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AVt,
  0,
  [_V],
  [[0, {
    [_eQN]: `Value`,
    [_xN]: _v
  }]]
])();
var BaselineEbsBandwidthMbps$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BEBM,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var BaselineEbsBandwidthMbpsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BEBMR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var BaselinePerformanceFactors$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPF,
  0,
  [_Cp],
  [[() => CpuPerformanceFactor$, {
    [_eQN]: `Cpu`,
    [_xN]: _cp
  }]]
])();
var BaselinePerformanceFactorsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPFR,
  0,
  [_Cp],
  [[() => CpuPerformanceFactorRequest$, 0]]
])();
var BlockDeviceMapping$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDM,
  0,
  [_Eb, _ND, _DN, _VN],
  [[() => EbsBlockDevice$, {
    [_eQN]: `Ebs`,
    [_xN]: _eb
  }], [0, {
    [_eQN]: `NoDevice`,
    [_xN]: _nD
  }], [0, {
    [_eQN]: `DeviceName`,
    [_xN]: _dN
  }], [0, {
    [_eQN]: `VirtualName`,
    [_xN]: _vN
  }]]
])();
var BlockPublicAccessStates$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPAS,
  0,
  [_IGBM],
  [[0, {
    [_eQN]: `InternetGatewayBlockMode`,
    [_xN]: _iGBM
  }]]
])();
var CapacityReservationSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRSa,
  0,
  [_CRP, _CRT],
  [0, () => CapacityReservationTarget$]
])();
var CapacityReservationSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRSR,
  0,
  [_CRP, _CRT],
  [[0, {
    [_eQN]: `CapacityReservationPreference`,
    [_xN]: _cRP
  }], [() => CapacityReservationTargetResponse$, {
    [_eQN]: `CapacityReservationTarget`,
    [_xN]: _cRT
  }]]
])();
var CapacityReservationTarget$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRT,
  0,
  [_CRI, _CRRGA],
  [0, 0]
])();
var CapacityReservationTargetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRTR,
  0,
  [_CRI, _CRRGA],
  [[0, {
    [_eQN]: `CapacityReservationId`,
    [_xN]: _cRI
  }], [0, {
    [_eQN]: `CapacityReservationResourceGroupArn`,
    [_xN]: _cRRGA
  }]]
])();
var ClientData$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CDl,
  0,
  [_Com, _UE, _USp, _USpl],
  [0, 4, 1, 4]
])();
var ConnectionTrackingSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTS,
  0,
  [_TET, _UTd, _UST],
  [[1, {
    [_eQN]: `TcpEstablishedTimeout`,
    [_xN]: _tET
  }], [1, {
    [_eQN]: `UdpTimeout`,
    [_xN]: _uTd
  }], [1, {
    [_eQN]: `UdpStreamTimeout`,
    [_xN]: _uST
  }]]
])();
var ConnectionTrackingSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTSR,
  0,
  [_TET, _UST, _UTd],
  [1, 1, 1]
])();
var ConnectionTrackingSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTSRo,
  0,
  [_TET, _UST, _UTd],
  [[1, {
    [_eQN]: `TcpEstablishedTimeout`,
    [_xN]: _tET
  }], [1, {
    [_eQN]: `UdpStreamTimeout`,
    [_xN]: _uST
  }], [1, {
    [_eQN]: `UdpTimeout`,
    [_xN]: _uTd
  }]]
])();
var CopyImageRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIR,
  0,
  [_N, _SII, _SRo, _CT, _De, _Enc, _KKI, _DOA, _CIT, _TS, _SCCDM, _DAZ, _DAZI, _DR],
  [0, 0, 0, [0, 4], 0, [2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], 0, 2, [() => TagSpecificationList, { [_xN]: _TSa }], 1, 0, 0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  3
])();
var CopyImageResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIRo,
  0,
  [_IIm],
  [[0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }]]
])();
var CopySnapshotRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSR,
  0,
  [_SRo, _SSI, _De, _DOA, _DRe, _Enc, _KKI, _PU, _TS, _CDM, _DAZ, _DR],
  [0, 0, 0, 0, [0, {
    [_eQN]: `DestinationRegion`,
    [_xN]: _dRe
  }], [2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], [() => CopySnapshotRequestPSU, {
    [_eQN]: `PresignedUrl`,
    [_xN]: _pU
  }], [() => TagSpecificationList, { [_xN]: _TSa }], 1, 0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  2
])();
var CopySnapshotResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSRo,
  0,
  [_T, _SIn],
  [[() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }]]
])();
var CpuOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CO,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [[1, {
    [_eQN]: `CoreCount`,
    [_xN]: _cCo
  }], [1, {
    [_eQN]: `ThreadsPerCore`,
    [_xN]: _tPC
  }], [0, {
    [_eQN]: `AmdSevSnp`,
    [_xN]: _aSS
  }], [0, {
    [_eQN]: `NestedVirtualization`,
    [_xN]: _nV
  }]]
])();
var CpuOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _COR,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [1, 1, 0, 0]
])();
var CpuPerformanceFactor$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPF,
  0,
  [_Ref],
  [[() => PerformanceFactorReferenceSet, {
    [_eQN]: `ReferenceSet`,
    [_xN]: _rSe
  }]]
])();
var CpuPerformanceFactorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPFR,
  0,
  [_Ref],
  [[() => PerformanceFactorReferenceSetRequest, { [_xN]: _Refe }]]
])();
var CreateLaunchTemplateRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLTR,
  0,
  [_LTN, _LTD, _DR, _CT, _VD, _Op, _TS],
  [0, [() => RequestLaunchTemplateData$, 0], 2, [0, 4], 0, () => OperatorRequest$, [() => TagSpecificationList, { [_xN]: _TSa }]],
  2
])();
var CreateLaunchTemplateResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLTRr,
  0,
  [_LT, _W],
  [[() => LaunchTemplate$, {
    [_eQN]: `LaunchTemplate`,
    [_xN]: _lT
  }], [() => ValidationWarning$, {
    [_eQN]: `Warning`,
    [_xN]: _w
  }]]
])();
var CreateLaunchTemplateVersionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLTVR,
  0,
  [_LTD, _DR, _CT, _LTI, _LTN, _SV, _VD, _RAeso],
  [[() => RequestLaunchTemplateData$, 0], 2, [0, 4], 0, 0, 0, 0, 2],
  1
])();
var CreateLaunchTemplateVersionResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLTVRr,
  0,
  [_LTV, _W],
  [[() => LaunchTemplateVersion$, {
    [_eQN]: `LaunchTemplateVersion`,
    [_xN]: _lTV
  }], [() => ValidationWarning$, {
    [_eQN]: `Warning`,
    [_xN]: _w
  }]]
])();
var CreateTagsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTR,
  0,
  [_Res, _T, _DR],
  [[64 | 0, { [_xN]: _RIeso }], [() => TagList, { [_xN]: _Ta }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  2
])();
var CreateVolumePermission$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CVP,
  0,
  [_UI, _Gr],
  [[0, {
    [_eQN]: `UserId`,
    [_xN]: _uI
  }], [0, {
    [_eQN]: `Group`,
    [_xN]: _g
  }]]
])();
var CreateVolumePermissionModifications$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CVPM,
  0,
  [_Ad, _Rem],
  [[() => CreateVolumePermissionList, 0], [() => CreateVolumePermissionList, 0]]
])();
var CreditSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSr,
  0,
  [_CCp],
  [[0, {
    [_eQN]: `CpuCredits`,
    [_xN]: _cCp
  }]]
])();
var CreditSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSRred,
  0,
  [_CCp],
  [0],
  1
])();
var DefaultConnectionTrackingConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DCTC,
  0,
  [_DTET, _DUT, _DUST],
  [[1, {
    [_eQN]: `DefaultTcpEstablishedTimeout`,
    [_xN]: _dTET
  }], [1, {
    [_eQN]: `DefaultUdpTimeout`,
    [_xN]: _dUT
  }], [1, {
    [_eQN]: `DefaultUdpStreamTimeout`,
    [_xN]: _dUST
  }]]
])();
var DeleteLaunchTemplateVersionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVR,
  0,
  [_Ve, _DR, _LTI, _LTN],
  [[() => VersionStringList, { [_xN]: _LTV }], 2, 0, 0],
  1
])();
var DeleteLaunchTemplateVersionsResponseErrorItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVREI,
  0,
  [_LTI, _LTN, _VNe, _REe],
  [[0, {
    [_eQN]: `LaunchTemplateId`,
    [_xN]: _lTI
  }], [0, {
    [_eQN]: `LaunchTemplateName`,
    [_xN]: _lTN
  }], [1, {
    [_eQN]: `VersionNumber`,
    [_xN]: _vNe
  }], [() => ResponseError$, {
    [_eQN]: `ResponseError`,
    [_xN]: _rE
  }]]
])();
var DeleteLaunchTemplateVersionsResponseSuccessItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVRSI,
  0,
  [_LTI, _LTN, _VNe],
  [[0, {
    [_eQN]: `LaunchTemplateId`,
    [_xN]: _lTI
  }], [0, {
    [_eQN]: `LaunchTemplateName`,
    [_xN]: _lTN
  }], [1, {
    [_eQN]: `VersionNumber`,
    [_xN]: _vNe
  }]]
])();
var DeleteLaunchTemplateVersionsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVRe,
  0,
  [_SDLTV, _UDLTV],
  [[() => DeleteLaunchTemplateVersionsResponseSuccessSet, {
    [_eQN]: `SuccessfullyDeletedLaunchTemplateVersionSet`,
    [_xN]: _sDLTVS
  }], [() => DeleteLaunchTemplateVersionsResponseErrorSet, {
    [_eQN]: `UnsuccessfullyDeletedLaunchTemplateVersionSet`,
    [_xN]: _uDLTVS
  }]]
])();
var DeleteSnapshotRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSR,
  0,
  [_SIn, _DR],
  [0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var DeleteSnapshotReturnCode$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSRC,
  0,
  [_SIn, _RC],
  [[0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [0, {
    [_eQN]: `ReturnCode`,
    [_xN]: _rC
  }]]
])();
var DeleteTagsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTR,
  0,
  [_Res, _DR, _T],
  [[64 | 0, {
    [_eQN]: `ResourceId`,
    [_xN]: _rIes
  }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => TagList, {
    [_eQN]: `Tag`,
    [_xN]: _ta
  }]],
  1
])();
var DeregisterImageRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRer,
  0,
  [_IIm, _DAS, _DR],
  [0, 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var DeregisterImageResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRere,
  0,
  [_R, _DSRel],
  [[2, {
    [_eQN]: `Return`,
    [_xN]: _r
  }], [() => DeleteSnapshotResultSet, {
    [_eQN]: `DeleteSnapshotResultSet`,
    [_xN]: _dSRS
  }]]
])();
var DescribeFastLaunchImagesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DFLIR,
  0,
  [_IIma, _Fi, _MR, _NTe, _DR],
  [[() => FastLaunchImageIdList, { [_xN]: _IIm }], [() => FilterList, { [_xN]: _Fil }], 1, 0, 2]
])();
var DescribeFastLaunchImagesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DFLIRe,
  0,
  [_FLIa, _NTe],
  [[() => DescribeFastLaunchImagesSuccessSet, {
    [_eQN]: `FastLaunchImageSet`,
    [_xN]: _fLISa
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeFastLaunchImagesSuccessItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DFLISI,
  0,
  [_IIm, _RTe, _SCn, _LT, _MPL, _OI, _St, _STR, _STT],
  [[0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [0, {
    [_eQN]: `ResourceType`,
    [_xN]: _rTe
  }], [() => FastLaunchSnapshotConfigurationResponse$, {
    [_eQN]: `SnapshotConfiguration`,
    [_xN]: _sCn
  }], [() => FastLaunchLaunchTemplateSpecificationResponse$, {
    [_eQN]: `LaunchTemplate`,
    [_xN]: _lT
  }], [1, {
    [_eQN]: `MaxParallelLaunches`,
    [_xN]: _mPL
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StateTransitionReason`,
    [_xN]: _sTR
  }], [4, {
    [_eQN]: `StateTransitionTime`,
    [_xN]: _sTT
  }]]
])();
var DescribeImageAttributeRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIAR,
  0,
  [_At, _IIm, _DR],
  [0, 0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  2
])();
var DescribeImagesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRes,
  0,
  [_EU, _IIma, _Ow, _ID, _IDn, _MR, _NTe, _DR, _Fi],
  [[() => ExecutableByStringList, { [_xN]: _EBx }], [() => ImageIdStringList, { [_xN]: _IIm }], [() => OwnerStringList, { [_xN]: _Own }], 2, 2, 1, 0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }]]
])();
var DescribeImagesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIResc,
  0,
  [_NTe, _Im],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => ImageList, {
    [_eQN]: `ImagesSet`,
    [_xN]: _iSma
  }]]
])();
var DescribeImportSnapshotTasksRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DISTR,
  0,
  [_DR, _Fi, _ITIm, _MR, _NTe],
  [2, [() => FilterList, { [_xN]: _Fi }], [() => ImportSnapshotTaskIdList, { [_xN]: _ITI }], 1, 0]
])();
var DescribeImportSnapshotTasksResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DISTRe,
  0,
  [_IST, _NTe],
  [[() => ImportSnapshotTaskList, {
    [_eQN]: `ImportSnapshotTaskSet`,
    [_xN]: _iSTS
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeInstancesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRescr,
  0,
  [_IIn, _IMR, _DR, _Fi, _NTe, _MR],
  [[() => InstanceIdStringList, { [_xN]: _II }], 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [1, {
    [_eQN]: `MaxResults`,
    [_xN]: _mR
  }]]
])();
var DescribeInstancesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRescri,
  0,
  [_NTe, _Rese],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => ReservationList, {
    [_eQN]: `ReservationSet`,
    [_xN]: _rSes
  }]]
])();
var DescribeInstanceStatusRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DISRes,
  0,
  [_IIn, _MR, _NTe, _IMR, _DR, _Fi, _IAI],
  [[() => InstanceIdStringList, { [_xN]: _II }], 1, 0, 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }], [2, {
    [_eQN]: `IncludeAllInstances`,
    [_xN]: _iAI
  }]]
])();
var DescribeInstanceStatusResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DISResc,
  0,
  [_ISnst, _NTe],
  [[() => InstanceStatusList, {
    [_eQN]: `InstanceStatusSet`,
    [_xN]: _iSS
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeInstanceTypeOfferingsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DITOR,
  0,
  [_DR, _LTo, _Fi, _MR, _NTe],
  [2, 0, [() => FilterList, { [_xN]: _Fil }], 1, 0]
])();
var DescribeInstanceTypeOfferingsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DITORe,
  0,
  [_ITO, _NTe],
  [[() => InstanceTypeOfferingsList, {
    [_eQN]: `InstanceTypeOfferingSet`,
    [_xN]: _iTOS
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeInstanceTypesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DITRes,
  0,
  [_DR, _ITnst, _Fi, _MR, _NTe, _IUIR],
  [2, [64 | 0, { [_xN]: _IT }], [() => FilterList, { [_xN]: _Fil }], 1, 0, 2]
])();
var DescribeInstanceTypesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DITResc,
  0,
  [_ITnst, _NTe],
  [[() => InstanceTypeInfoList, {
    [_eQN]: `InstanceTypeSet`,
    [_xN]: _iTS
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeLaunchTemplatesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTRes,
  0,
  [_DR, _LTIa, _LTNa, _Fi, _NTe, _MR, _IMR],
  [2, [() => LaunchTemplateIdStringList, { [_xN]: _LTI }], [() => LaunchTemplateNameStringList, { [_xN]: _LTN }], [() => FilterList, { [_xN]: _Fil }], 0, 1, 2]
])();
var DescribeLaunchTemplatesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTResc,
  0,
  [_LTa, _NTe],
  [[() => LaunchTemplateSet, {
    [_eQN]: `LaunchTemplates`,
    [_xN]: _lTa
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeLaunchTemplateVersionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVRes,
  0,
  [_DR, _LTI, _LTN, _Ve, _MV, _MVa, _NTe, _MR, _Fi, _RAeso, _IMR],
  [2, 0, 0, [() => VersionStringList, { [_xN]: _LTV }], 0, 0, 0, 1, [() => FilterList, { [_xN]: _Fil }], 2, 2]
])();
var DescribeLaunchTemplateVersionsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLTVResc,
  0,
  [_LTVa, _NTe],
  [[() => LaunchTemplateVersionSet, {
    [_eQN]: `LaunchTemplateVersionSet`,
    [_xN]: _lTVS
  }], [0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }]]
])();
var DescribeRegionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DRRe,
  0,
  [_RNe, _ARll, _DR, _Fi],
  [[() => RegionNameStringList, { [_xN]: _RN }], 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }]]
])();
var DescribeRegionsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DRRes,
  0,
  [_Reg],
  [[() => RegionList, {
    [_eQN]: `RegionInfo`,
    [_xN]: _rIeg
  }]]
])();
var DescribeSecurityGroupsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSGRes,
  0,
  [_GIro, _GNr, _NTe, _MR, _DR, _Fi],
  [[() => GroupIdStringList, { [_xN]: _GIr }], [() => GroupNameStringList, { [_xN]: _GN }], 0, 1, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }]]
])();
var DescribeSecurityGroupsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSGResc,
  0,
  [_NTe, _SGe],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => SecurityGroupList, {
    [_eQN]: `SecurityGroupInfo`,
    [_xN]: _sGIec
  }]]
])();
var DescribeSnapshotAttributeRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSAR,
  0,
  [_At, _SIn, _DR],
  [0, 0, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  2
])();
var DescribeSnapshotAttributeResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSARe,
  0,
  [_PCro, _SIn, _CVPr],
  [[() => ProductCodeList, {
    [_eQN]: `ProductCodes`,
    [_xN]: _pC
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [() => CreateVolumePermissionList, {
    [_eQN]: `CreateVolumePermission`,
    [_xN]: _cVP
  }]]
])();
var DescribeSnapshotsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSRes,
  0,
  [_MR, _NTe, _OIw, _RBUI, _SIna, _DR, _Fi],
  [1, 0, [() => OwnerStringList, { [_xN]: _Own }], [64 | 0, { [_xN]: _RBe }], [() => SnapshotIdStringList, { [_xN]: _SIn }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [() => FilterList, { [_xN]: _Fil }]]
])();
var DescribeSnapshotsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSResc,
  0,
  [_NTe, _Sn],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => SnapshotList, {
    [_eQN]: `SnapshotSet`,
    [_xN]: _sSn
  }]]
])();
var DescribeSubnetsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSRescr,
  0,
  [_Fi, _SI, _NTe, _MR, _DR],
  [[() => FilterList, { [_xN]: _Fil }], [() => SubnetIdStringList, { [_xN]: _SIu }], 0, 1, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]]
])();
var DescribeSubnetsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSRescri,
  0,
  [_NTe, _Subn],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => SubnetList, {
    [_eQN]: `SubnetSet`,
    [_xN]: _sSub
  }]]
])();
var DescribeVpcsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DVRescr,
  0,
  [_Fi, _VIp, _NTe, _MR, _DR],
  [[() => FilterList, { [_xN]: _Fil }], [() => VpcIdStringList, { [_xN]: _VI }], 0, 1, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]]
])();
var DescribeVpcsResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DVRescri,
  0,
  [_NTe, _Vpc],
  [[0, {
    [_eQN]: `NextToken`,
    [_xN]: _nTe
  }], [() => VpcList, {
    [_eQN]: `VpcSet`,
    [_xN]: _vSp
  }]]
])();
var DisableFastLaunchRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DFLRi,
  0,
  [_IIm, _F, _DR],
  [0, 2, 2],
  1
])();
var DisableFastLaunchResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DFLRis,
  0,
  [_IIm, _RTe, _SCn, _LT, _MPL, _OI, _St, _STR, _STT],
  [[0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [0, {
    [_eQN]: `ResourceType`,
    [_xN]: _rTe
  }], [() => FastLaunchSnapshotConfigurationResponse$, {
    [_eQN]: `SnapshotConfiguration`,
    [_xN]: _sCn
  }], [() => FastLaunchLaunchTemplateSpecificationResponse$, {
    [_eQN]: `LaunchTemplate`,
    [_xN]: _lT
  }], [1, {
    [_eQN]: `MaxParallelLaunches`,
    [_xN]: _mPL
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StateTransitionReason`,
    [_xN]: _sTR
  }], [4, {
    [_eQN]: `StateTransitionTime`,
    [_xN]: _sTT
  }]]
])();
var DisableImageBlockPublicAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIBPAR,
  0,
  [_DR],
  [2]
])();
var DisableImageBlockPublicAccessResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIBPARi,
  0,
  [_IBPAS],
  [[0, {
    [_eQN]: `ImageBlockPublicAccessState`,
    [_xN]: _iBPAS
  }]]
])();
var DisableImageDeprecationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIDR,
  0,
  [_IIm, _DR],
  [0, 2],
  1
])();
var DisableImageDeprecationResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIDRi,
  0,
  [_R],
  [[2, {
    [_eQN]: `Return`,
    [_xN]: _r
  }]]
])();
var DisableImageRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRi,
  0,
  [_IIm, _DR],
  [0, 2],
  1
])();
var DisableImageResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRis,
  0,
  [_R],
  [[2, {
    [_eQN]: `Return`,
    [_xN]: _r
  }]]
])();
var DisableSnapshotBlockPublicAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSBPAR,
  0,
  [_DR],
  [2]
])();
var DisableSnapshotBlockPublicAccessResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSBPARi,
  0,
  [_St],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }]]
])();
var DiskInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIisk,
  0,
  [_SIGB, _Cou, _Ty],
  [[1, {
    [_eQN]: `SizeInGB`,
    [_xN]: _sIGB
  }], [1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [0, {
    [_eQN]: `Type`,
    [_xN]: _ty
  }]]
])();
var EbsBlockDevice$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EBD,
  0,
  [_DOT, _Io, _SIn, _VSo, _VT, _KKI, _Th, _OA, _AZ, _Enc, _VIR, _AZI, _ECI],
  [[2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [1, {
    [_eQN]: `Iops`,
    [_xN]: _io
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [1, {
    [_eQN]: `VolumeSize`,
    [_xN]: _vSo
  }], [0, {
    [_eQN]: `VolumeType`,
    [_xN]: _vT
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], [1, {
    [_eQN]: `Throughput`,
    [_xN]: _th
  }], [0, {
    [_eQN]: `OutpostArn`,
    [_xN]: _oA
  }], [0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }], [2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], 1, 0, 1]
])();
var EbsCardInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ECIb,
  0,
  [_ECI, _BBIM, _BTIMB, _BIa, _MBIM, _MTIMB, _MI],
  [[1, {
    [_eQN]: `EbsCardIndex`,
    [_xN]: _eCI
  }], [1, {
    [_eQN]: `BaselineBandwidthInMbps`,
    [_xN]: _bBIM
  }], [1, {
    [_eQN]: `BaselineThroughputInMBps`,
    [_xN]: _bTIMB
  }], [1, {
    [_eQN]: `BaselineIops`,
    [_xN]: _bIa
  }], [1, {
    [_eQN]: `MaximumBandwidthInMbps`,
    [_xN]: _mBIM
  }], [1, {
    [_eQN]: `MaximumThroughputInMBps`,
    [_xN]: _mTIMB
  }], [1, {
    [_eQN]: `MaximumIops`,
    [_xN]: _mI
  }]]
])();
var EbsInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIb,
  0,
  [_EOS, _ESn, _EOI, _NS, _MEA, _ALT, _MEC, _ECb],
  [[0, {
    [_eQN]: `EbsOptimizedSupport`,
    [_xN]: _eOS
  }], [0, {
    [_eQN]: `EncryptionSupport`,
    [_xN]: _eSn
  }], [() => EbsOptimizedInfo$, {
    [_eQN]: `EbsOptimizedInfo`,
    [_xN]: _eOI
  }], [0, {
    [_eQN]: `NvmeSupport`,
    [_xN]: _nS
  }], [1, {
    [_eQN]: `MaximumEbsAttachments`,
    [_xN]: _mEA
  }], [0, {
    [_eQN]: `AttachmentLimitType`,
    [_xN]: _aLT
  }], [1, {
    [_eQN]: `MaximumEbsCards`,
    [_xN]: _mEC
  }], [() => EbsCardInfoList, {
    [_eQN]: `EbsCardSet`,
    [_xN]: _eCS
  }]]
])();
var EbsInstanceBlockDevice$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIBD,
  0,
  [_ATtt, _DOT, _Sta, _VIo, _ARss, _VOI, _Op, _ECI],
  [[4, {
    [_eQN]: `AttachTime`,
    [_xN]: _aTt
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [0, {
    [_eQN]: `VolumeId`,
    [_xN]: _vIo
  }], [0, {
    [_eQN]: `AssociatedResource`,
    [_xN]: _aRs
  }], [0, {
    [_eQN]: `VolumeOwnerId`,
    [_xN]: _vOI
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }], [1, {
    [_eQN]: `EbsCardIndex`,
    [_xN]: _eCI
  }]]
])();
var EbsOptimizedInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EOI,
  0,
  [_BBIM, _BTIMB, _BIa, _MBIM, _MTIMB, _MI],
  [[1, {
    [_eQN]: `BaselineBandwidthInMbps`,
    [_xN]: _bBIM
  }], [1, {
    [_eQN]: `BaselineThroughputInMBps`,
    [_xN]: _bTIMB
  }], [1, {
    [_eQN]: `BaselineIops`,
    [_xN]: _bIa
  }], [1, {
    [_eQN]: `MaximumBandwidthInMbps`,
    [_xN]: _mBIM
  }], [1, {
    [_eQN]: `MaximumThroughputInMBps`,
    [_xN]: _mTIMB
  }], [1, {
    [_eQN]: `MaximumIops`,
    [_xN]: _mI
  }]]
])();
var EbsStatusDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESD,
  0,
  [_ISm, _N, _Sta],
  [[4, {
    [_eQN]: `ImpairedSince`,
    [_xN]: _iSm
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }]]
])();
var EbsStatusSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESSb,
  0,
  [_Det, _Sta],
  [[() => EbsStatusDetailsList, {
    [_eQN]: `Details`,
    [_xN]: _det
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }]]
])();
var EfaInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIf,
  0,
  [_MEI],
  [[1, {
    [_eQN]: `MaximumEfaInterfaces`,
    [_xN]: _mEI
  }]]
])();
var ElasticGpuAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EGA,
  0,
  [_EGIl, _EGAI, _EGAS, _EGAT],
  [[0, {
    [_eQN]: `ElasticGpuId`,
    [_xN]: _eGI
  }], [0, {
    [_eQN]: `ElasticGpuAssociationId`,
    [_xN]: _eGAI
  }], [0, {
    [_eQN]: `ElasticGpuAssociationState`,
    [_xN]: _eGAS
  }], [0, {
    [_eQN]: `ElasticGpuAssociationTime`,
    [_xN]: _eGAT
  }]]
])();
var ElasticGpuSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EGSla,
  0,
  [_Ty],
  [0],
  1
])();
var ElasticGpuSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EGSR,
  0,
  [_Ty],
  [[0, {
    [_eQN]: `Type`,
    [_xN]: _ty
  }]]
])();
var ElasticInferenceAccelerator$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIA,
  0,
  [_Ty, _Cou],
  [0, 1],
  1
])();
var ElasticInferenceAcceleratorAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIAA,
  0,
  [_EIAAl, _EIAAI, _EIAAS, _EIAAT],
  [[0, {
    [_eQN]: `ElasticInferenceAcceleratorArn`,
    [_xN]: _eIAA
  }], [0, {
    [_eQN]: `ElasticInferenceAcceleratorAssociationId`,
    [_xN]: _eIAAI
  }], [0, {
    [_eQN]: `ElasticInferenceAcceleratorAssociationState`,
    [_xN]: _eIAAS
  }], [4, {
    [_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
    [_xN]: _eIAAT
  }]]
])();
var EnableEbsEncryptionByDefaultRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EEEBDR,
  0,
  [_DR],
  [2]
])();
var EnableEbsEncryptionByDefaultResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EEEBDRn,
  0,
  [_EEBD],
  [[2, {
    [_eQN]: `EbsEncryptionByDefault`,
    [_xN]: _eEBD
  }]]
])();
var EnableFastLaunchRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EFLR,
  0,
  [_IIm, _RTe, _SCn, _LT, _MPL, _DR],
  [0, 0, () => FastLaunchSnapshotConfigurationRequest$, () => FastLaunchLaunchTemplateSpecificationRequest$, 1, 2],
  1
])();
var EnableFastLaunchResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EFLRn,
  0,
  [_IIm, _RTe, _SCn, _LT, _MPL, _OI, _St, _STR, _STT],
  [[0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [0, {
    [_eQN]: `ResourceType`,
    [_xN]: _rTe
  }], [() => FastLaunchSnapshotConfigurationResponse$, {
    [_eQN]: `SnapshotConfiguration`,
    [_xN]: _sCn
  }], [() => FastLaunchLaunchTemplateSpecificationResponse$, {
    [_eQN]: `LaunchTemplate`,
    [_xN]: _lT
  }], [1, {
    [_eQN]: `MaxParallelLaunches`,
    [_xN]: _mPL
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StateTransitionReason`,
    [_xN]: _sTR
  }], [4, {
    [_eQN]: `StateTransitionTime`,
    [_xN]: _sTT
  }]]
])();
var EnableImageBlockPublicAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIBPAR,
  0,
  [_IBPAS, _DR],
  [0, 2],
  1
])();
var EnableImageBlockPublicAccessResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIBPARn,
  0,
  [_IBPAS],
  [[0, {
    [_eQN]: `ImageBlockPublicAccessState`,
    [_xN]: _iBPAS
  }]]
])();
var EnableImageDeprecationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIDR,
  0,
  [_IIm, _DAep, _DR],
  [0, 4, 2],
  2
])();
var EnableImageDeprecationResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIDRn,
  0,
  [_R],
  [[2, {
    [_eQN]: `Return`,
    [_xN]: _r
  }]]
])();
var EnableImageDeregistrationProtectionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIDPR,
  0,
  [_IIm, _WC, _DR],
  [0, 2, 2],
  1
])();
var EnableImageDeregistrationProtectionResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EIDPRn,
  0,
  [_R],
  [[0, {
    [_eQN]: `Return`,
    [_xN]: _r
  }]]
])();
var EnableSnapshotBlockPublicAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESBPAR,
  0,
  [_St, _DR],
  [0, 2],
  1
])();
var EnableSnapshotBlockPublicAccessResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESBPARn,
  0,
  [_St],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }]]
])();
var EnaSrdSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESSR,
  0,
  [_ESE, _ESUS],
  [2, () => EnaSrdUdpSpecificationRequest$]
])();
var EnaSrdUdpSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESUSR,
  0,
  [_ESUE],
  [2]
])();
var EnclaveOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EOn,
  0,
  [_En],
  [[2, {
    [_eQN]: `Enabled`,
    [_xN]: _en
  }]]
])();
var EnclaveOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EOR,
  0,
  [_En],
  [2]
])();
var FastLaunchLaunchTemplateSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FLLTSR,
  0,
  [_Ver, _LTI, _LTN],
  [0, 0, 0],
  1
])();
var FastLaunchLaunchTemplateSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FLLTSRa,
  0,
  [_LTI, _LTN, _Ver],
  [[0, {
    [_eQN]: `LaunchTemplateId`,
    [_xN]: _lTI
  }], [0, {
    [_eQN]: `LaunchTemplateName`,
    [_xN]: _lTN
  }], [0, {
    [_eQN]: `Version`,
    [_xN]: _ve
  }]]
])();
var FastLaunchSnapshotConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FLSCR,
  0,
  [_TRC],
  [1]
])();
var FastLaunchSnapshotConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FLSCRa,
  0,
  [_TRC],
  [[1, {
    [_eQN]: `TargetResourceCount`,
    [_xN]: _tRC
  }]]
])();
var Filter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Fil,
  0,
  [_N, _Va],
  [0, [() => ValueStringList, { [_xN]: _V }]]
])();
var FpgaDeviceInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FDI,
  0,
  [_N, _Man, _Cou, _MIe],
  [[0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Manufacturer`,
    [_xN]: _man
  }], [1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [() => FpgaDeviceMemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }]]
])();
var FpgaDeviceMemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FDMI,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var FpgaInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FIpga,
  0,
  [_Fp, _TFMIMB],
  [[() => FpgaDeviceInfoList, {
    [_eQN]: `Fpgas`,
    [_xN]: _fp
  }], [1, {
    [_eQN]: `TotalFpgaMemoryInMiB`,
    [_xN]: _tFMIMB
  }]]
])();
var GetConsoleOutputRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GCOR,
  0,
  [_II, _La, _DR],
  [0, 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var GetConsoleOutputResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GCORe,
  0,
  [_II, _Tim, _Ou],
  [[0, {
    [_eQN]: `InstanceId`,
    [_xN]: _iI
  }], [4, {
    [_eQN]: `Timestamp`,
    [_xN]: _ti
  }], [0, {
    [_eQN]: `Output`,
    [_xN]: _ou
  }]]
])();
var GetEbsDefaultKmsKeyIdRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GEDKKIR,
  0,
  [_DR],
  [2]
])();
var GetEbsDefaultKmsKeyIdResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GEDKKIRe,
  0,
  [_KKI],
  [[0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }]]
])();
var GetEbsEncryptionByDefaultRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GEEBDR,
  0,
  [_DR],
  [2]
])();
var GetEbsEncryptionByDefaultResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GEEBDRe,
  0,
  [_EEBD, _STs],
  [[2, {
    [_eQN]: `EbsEncryptionByDefault`,
    [_xN]: _eEBD
  }], [0, {
    [_eQN]: `SseType`,
    [_xN]: _sTs
  }]]
])();
var GetImageBlockPublicAccessStateRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIBPASR,
  0,
  [_DR],
  [2]
])();
var GetImageBlockPublicAccessStateResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIBPASRe,
  0,
  [_IBPAS, _MB],
  [[0, {
    [_eQN]: `ImageBlockPublicAccessState`,
    [_xN]: _iBPAS
  }], [0, {
    [_eQN]: `ManagedBy`,
    [_xN]: _mB
  }]]
])();
var GetSnapshotBlockPublicAccessStateRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSBPASR,
  0,
  [_DR],
  [2]
])();
var GetSnapshotBlockPublicAccessStateResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSBPASRe,
  0,
  [_St, _MB],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `ManagedBy`,
    [_xN]: _mB
  }]]
])();
var GpuDeviceInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GDI,
  0,
  [_N, _Man, _Cou, _LGC, _GPS, _Wo, _MIe],
  [[0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Manufacturer`,
    [_xN]: _man
  }], [1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [1, {
    [_eQN]: `LogicalGpuCount`,
    [_xN]: _lGC
  }], [1, {
    [_eQN]: `GpuPartitionSize`,
    [_xN]: _gPS
  }], [() => WorkloadsList, {
    [_eQN]: `WorkloadSet`,
    [_xN]: _wS
  }], [() => GpuDeviceMemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }]]
])();
var GpuDeviceMemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GDMI,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var GpuInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIp,
  0,
  [_Gp, _TGMIMB],
  [[() => GpuDeviceInfoList, {
    [_eQN]: `Gpus`,
    [_xN]: _gp
  }], [1, {
    [_eQN]: `TotalGpuMemoryInMiB`,
    [_xN]: _tGMIMB
  }]]
])();
var GroupIdentifier$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIrou,
  0,
  [_GIr, _GN],
  [[0, {
    [_eQN]: `GroupId`,
    [_xN]: _gIr
  }], [0, {
    [_eQN]: `GroupName`,
    [_xN]: _gN
  }]]
])();
var HibernationOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _HO,
  0,
  [_Conf],
  [[2, {
    [_eQN]: `Configured`,
    [_xN]: _conf
  }]]
])();
var HibernationOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _HOR,
  0,
  [_Conf],
  [2]
])();
var IamInstanceProfile$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIP,
  0,
  [_Ar, _I],
  [[0, {
    [_eQN]: `Arn`,
    [_xN]: _ar
  }], [0, {
    [_eQN]: `Id`,
    [_xN]: _i
  }]]
])();
var IamInstanceProfileSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIPS,
  0,
  [_Ar, _N],
  [[0, {
    [_eQN]: `Arn`,
    [_xN]: _ar
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }]]
])();
var Image$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ima,
  0,
  [_PDl, _UO, _BDMl, _De, _ESna, _Hy, _IOA, _N, _RDN, _RDT, _SNS, _SRt, _T, _VTir, _BM, _TSp, _DTe, _ISmd, _SIIo, _DPer, _LLT, _IAm, _SII, _SIRo, _FTE, _PSPN, _IW, _SRc, _ITSn, _IIm, _IL, _St, _OI, _CDr, _Pu, _PCro, _Arc, _ITm, _KI, _RIa, _Pl],
  [[0, {
    [_eQN]: `PlatformDetails`,
    [_xN]: _pDl
  }], [0, {
    [_eQN]: `UsageOperation`,
    [_xN]: _uO
  }], [() => BlockDeviceMappingList, {
    [_eQN]: `BlockDeviceMapping`,
    [_xN]: _bDM
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [2, {
    [_eQN]: `EnaSupport`,
    [_xN]: _eSna
  }], [0, {
    [_eQN]: `Hypervisor`,
    [_xN]: _h
  }], [0, {
    [_eQN]: `ImageOwnerAlias`,
    [_xN]: _iOA
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `RootDeviceName`,
    [_xN]: _rDN
  }], [0, {
    [_eQN]: `RootDeviceType`,
    [_xN]: _rDT
  }], [0, {
    [_eQN]: `SriovNetSupport`,
    [_xN]: _sNSr
  }], [() => StateReason$, {
    [_eQN]: `StateReason`,
    [_xN]: _sRt
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `VirtualizationType`,
    [_xN]: _vTi
  }], [0, {
    [_eQN]: `BootMode`,
    [_xN]: _bM
  }], [0, {
    [_eQN]: `TpmSupport`,
    [_xN]: _tSp
  }], [0, {
    [_eQN]: `DeprecationTime`,
    [_xN]: _dTe
  }], [0, {
    [_eQN]: `ImdsSupport`,
    [_xN]: _iSmd
  }], [0, {
    [_eQN]: `SourceInstanceId`,
    [_xN]: _sII
  }], [0, {
    [_eQN]: `DeregistrationProtection`,
    [_xN]: _dPe
  }], [0, {
    [_eQN]: `LastLaunchedTime`,
    [_xN]: _lLT
  }], [2, {
    [_eQN]: `ImageAllowed`,
    [_xN]: _iAm
  }], [0, {
    [_eQN]: `SourceImageId`,
    [_xN]: _sIIo
  }], [0, {
    [_eQN]: `SourceImageRegion`,
    [_xN]: _sIR
  }], [2, {
    [_eQN]: `FreeTierEligible`,
    [_xN]: _fTE
  }], [0, {
    [_eQN]: `PublicSsmParameterName`,
    [_xN]: _pSPN
  }], [() => ImageWatermarkList, {
    [_eQN]: `ImageWatermarkSet`,
    [_xN]: _iWS
  }], [() => ScanResults$, {
    [_eQN]: `ScanResults`,
    [_xN]: _sRc
  }], [() => InstanceTypeSpecification$, {
    [_eQN]: `InstanceTypeSpecification`,
    [_xN]: _iTSn
  }], [0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [0, {
    [_eQN]: `ImageLocation`,
    [_xN]: _iL
  }], [0, {
    [_eQN]: `ImageState`,
    [_xN]: _iSmag
  }], [0, {
    [_eQN]: `ImageOwnerId`,
    [_xN]: _iOI
  }], [0, {
    [_eQN]: `CreationDate`,
    [_xN]: _cDr
  }], [2, {
    [_eQN]: `IsPublic`,
    [_xN]: _iPs
  }], [() => ProductCodeList, {
    [_eQN]: `ProductCodes`,
    [_xN]: _pC
  }], [0, {
    [_eQN]: `Architecture`,
    [_xN]: _arc
  }], [0, {
    [_eQN]: `ImageType`,
    [_xN]: _iTm
  }], [0, {
    [_eQN]: `KernelId`,
    [_xN]: _kI
  }], [0, {
    [_eQN]: `RamdiskId`,
    [_xN]: _rIa
  }], [0, {
    [_eQN]: `Platform`,
    [_xN]: _pl
  }]]
])();
var ImageAttribute$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IAma,
  0,
  [_De, _KI, _RIa, _SNS, _BM, _TSp, _UD, _LLT, _ISmd, _DPer, _IIm, _LPa, _PCro, _BDMl],
  [[() => AttributeValue$, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [() => AttributeValue$, {
    [_eQN]: `Kernel`,
    [_xN]: _ke
  }], [() => AttributeValue$, {
    [_eQN]: `Ramdisk`,
    [_xN]: _ra
  }], [() => AttributeValue$, {
    [_eQN]: `SriovNetSupport`,
    [_xN]: _sNSr
  }], [() => AttributeValue$, {
    [_eQN]: `BootMode`,
    [_xN]: _bM
  }], [() => AttributeValue$, {
    [_eQN]: `TpmSupport`,
    [_xN]: _tSp
  }], [() => AttributeValue$, {
    [_eQN]: `UefiData`,
    [_xN]: _uD
  }], [() => AttributeValue$, {
    [_eQN]: `LastLaunchedTime`,
    [_xN]: _lLT
  }], [() => AttributeValue$, {
    [_eQN]: `ImdsSupport`,
    [_xN]: _iSmd
  }], [() => AttributeValue$, {
    [_eQN]: `DeregistrationProtection`,
    [_xN]: _dPe
  }], [0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [() => LaunchPermissionList, {
    [_eQN]: `LaunchPermission`,
    [_xN]: _lPa
  }], [() => ProductCodeList, {
    [_eQN]: `ProductCodes`,
    [_xN]: _pC
  }], [() => BlockDeviceMappingList, {
    [_eQN]: `BlockDeviceMapping`,
    [_xN]: _bDM
  }]]
])();
var ImageWatermark$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IWm,
  0,
  [_WK, _SIRo, _SII, _SICT, _WCT],
  [[0, {
    [_eQN]: `WatermarkKey`,
    [_xN]: _wK
  }], [0, {
    [_eQN]: `SourceImageRegion`,
    [_xN]: _sIR
  }], [0, {
    [_eQN]: `SourceImageId`,
    [_xN]: _sIIo
  }], [4, {
    [_eQN]: `SourceImageCreationTime`,
    [_xN]: _sICT
  }], [4, {
    [_eQN]: `WatermarkCreationTime`,
    [_xN]: _wCT
  }]]
])();
var ImportSnapshotRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISR,
  0,
  [_CDl, _CT, _De, _DCisk, _DR, _Enc, _KKI, _RNo, _TS],
  [() => ClientData$, 0, 0, [() => SnapshotDiskContainer$, 0], 2, 2, 0, 0, [() => TagSpecificationList, { [_xN]: _TSa }]]
])();
var ImportSnapshotResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISRm,
  0,
  [_De, _ITI, _STD, _T],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `ImportTaskId`,
    [_xN]: _iTI
  }], [() => SnapshotTaskDetail$, {
    [_eQN]: `SnapshotTaskDetail`,
    [_xN]: _sTD
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }]]
])();
var ImportSnapshotTask$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISTm,
  0,
  [_De, _ITI, _STD, _T],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `ImportTaskId`,
    [_xN]: _iTI
  }], [() => SnapshotTaskDetail$, {
    [_eQN]: `SnapshotTaskDetail`,
    [_xN]: _sTD
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }]]
])();
var InferenceAcceleratorInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IAIn,
  0,
  [_Acc, _TIMIMB],
  [[() => InferenceDeviceInfoList, {
    [_eQN]: `Accelerators`,
    [_xN]: _acc
  }], [1, {
    [_eQN]: `TotalInferenceMemoryInMiB`,
    [_xN]: _tIMIMB
  }]]
])();
var InferenceDeviceInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IDI,
  0,
  [_Cou, _N, _Man, _MIe],
  [[1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Manufacturer`,
    [_xN]: _man
  }], [() => InferenceDeviceMemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }]]
])();
var InferenceDeviceMemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IDMI,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var Instance$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _In,
  0,
  [_Arc, _BDMl, _CT, _EO, _ESna, _Hy, _IIP, _ILn, _EGAl, _EIAAla, _NIet, _OA, _RDN, _RDT, _SGe, _SDC, _SIRI, _SNS, _SRt, _T, _VTir, _CO, _CBI, _CRI, _CRSa, _HO, _Lic, _MO, _EOn, _BM, _PDl, _UO, _UOUT, _PDNO, _IApv, _TSp, _MOa, _CIBM, _NPO, _Op, _SIec, _II, _IIm, _St, _PDN, _PDNub, _STR, _KN, _ALI, _PCro, _IT, _LTau, _Pla, _KI, _RIa, _Pl, _Mon, _SIu, _VI, _PIAr, _PIAu],
  [[0, {
    [_eQN]: `Architecture`,
    [_xN]: _arc
  }], [() => InstanceBlockDeviceMappingList, {
    [_eQN]: `BlockDeviceMapping`,
    [_xN]: _bDM
  }], [0, {
    [_eQN]: `ClientToken`,
    [_xN]: _cT
  }], [2, {
    [_eQN]: `EbsOptimized`,
    [_xN]: _eO
  }], [2, {
    [_eQN]: `EnaSupport`,
    [_xN]: _eSna
  }], [0, {
    [_eQN]: `Hypervisor`,
    [_xN]: _h
  }], [() => IamInstanceProfile$, {
    [_eQN]: `IamInstanceProfile`,
    [_xN]: _iIP
  }], [0, {
    [_eQN]: `InstanceLifecycle`,
    [_xN]: _iLn
  }], [() => ElasticGpuAssociationList, {
    [_eQN]: `ElasticGpuAssociationSet`,
    [_xN]: _eGASl
  }], [() => ElasticInferenceAcceleratorAssociationList, {
    [_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
    [_xN]: _eIAASl
  }], [() => InstanceNetworkInterfaceList, {
    [_eQN]: `NetworkInterfaceSet`,
    [_xN]: _nIS
  }], [0, {
    [_eQN]: `OutpostArn`,
    [_xN]: _oA
  }], [0, {
    [_eQN]: `RootDeviceName`,
    [_xN]: _rDN
  }], [0, {
    [_eQN]: `RootDeviceType`,
    [_xN]: _rDT
  }], [() => GroupIdentifierList, {
    [_eQN]: `GroupSet`,
    [_xN]: _gSr
  }], [2, {
    [_eQN]: `SourceDestCheck`,
    [_xN]: _sDC
  }], [0, {
    [_eQN]: `SpotInstanceRequestId`,
    [_xN]: _sIRI
  }], [0, {
    [_eQN]: `SriovNetSupport`,
    [_xN]: _sNSr
  }], [() => StateReason$, {
    [_eQN]: `StateReason`,
    [_xN]: _sRt
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `VirtualizationType`,
    [_xN]: _vTi
  }], [() => CpuOptions$, {
    [_eQN]: `CpuOptions`,
    [_xN]: _cO
  }], [0, {
    [_eQN]: `CapacityBlockId`,
    [_xN]: _cBI
  }], [0, {
    [_eQN]: `CapacityReservationId`,
    [_xN]: _cRI
  }], [() => CapacityReservationSpecificationResponse$, {
    [_eQN]: `CapacityReservationSpecification`,
    [_xN]: _cRSa
  }], [() => HibernationOptions$, {
    [_eQN]: `HibernationOptions`,
    [_xN]: _hO
  }], [() => LicenseList, {
    [_eQN]: `LicenseSet`,
    [_xN]: _lSic
  }], [() => InstanceMetadataOptionsResponse$, {
    [_eQN]: `MetadataOptions`,
    [_xN]: _mO
  }], [() => EnclaveOptions$, {
    [_eQN]: `EnclaveOptions`,
    [_xN]: _eOn
  }], [0, {
    [_eQN]: `BootMode`,
    [_xN]: _bM
  }], [0, {
    [_eQN]: `PlatformDetails`,
    [_xN]: _pDl
  }], [0, {
    [_eQN]: `UsageOperation`,
    [_xN]: _uO
  }], [4, {
    [_eQN]: `UsageOperationUpdateTime`,
    [_xN]: _uOUT
  }], [() => PrivateDnsNameOptionsResponse$, {
    [_eQN]: `PrivateDnsNameOptions`,
    [_xN]: _pDNO
  }], [0, {
    [_eQN]: `Ipv6Address`,
    [_xN]: _iApv
  }], [0, {
    [_eQN]: `TpmSupport`,
    [_xN]: _tSp
  }], [() => InstanceMaintenanceOptions$, {
    [_eQN]: `MaintenanceOptions`,
    [_xN]: _mOa
  }], [0, {
    [_eQN]: `CurrentInstanceBootMode`,
    [_xN]: _cIBM
  }], [() => InstanceNetworkPerformanceOptions$, {
    [_eQN]: `NetworkPerformanceOptions`,
    [_xN]: _nPO
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }], [() => InstanceSecondaryInterfaceList, {
    [_eQN]: `SecondaryInterfaceSet`,
    [_xN]: _sISe
  }], [0, {
    [_eQN]: `InstanceId`,
    [_xN]: _iI
  }], [0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [() => InstanceState$, {
    [_eQN]: `InstanceState`,
    [_xN]: _iSnst
  }], [0, {
    [_eQN]: `PrivateDnsName`,
    [_xN]: _pDNr
  }], [0, {
    [_eQN]: `DnsName`,
    [_xN]: _dNn
  }], [0, {
    [_eQN]: `Reason`,
    [_xN]: _re
  }], [0, {
    [_eQN]: `KeyName`,
    [_xN]: _kN
  }], [1, {
    [_eQN]: `AmiLaunchIndex`,
    [_xN]: _aLI
  }], [() => ProductCodeList, {
    [_eQN]: `ProductCodes`,
    [_xN]: _pC
  }], [0, {
    [_eQN]: `InstanceType`,
    [_xN]: _iT
  }], [4, {
    [_eQN]: `LaunchTime`,
    [_xN]: _lTau
  }], [() => Placement$, {
    [_eQN]: `Placement`,
    [_xN]: _pla
  }], [0, {
    [_eQN]: `KernelId`,
    [_xN]: _kI
  }], [0, {
    [_eQN]: `RamdiskId`,
    [_xN]: _rIa
  }], [0, {
    [_eQN]: `Platform`,
    [_xN]: _pl
  }], [() => Monitoring$, {
    [_eQN]: `Monitoring`,
    [_xN]: _mon
  }], [0, {
    [_eQN]: `SubnetId`,
    [_xN]: _sIu
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }], [0, {
    [_eQN]: `IpAddress`,
    [_xN]: _iAp
  }]]
])();
var InstanceAttachmentEnaSrdSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IAESS,
  0,
  [_ESE, _ESUS],
  [[2, {
    [_eQN]: `EnaSrdEnabled`,
    [_xN]: _eSE
  }], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
    [_eQN]: `EnaSrdUdpSpecification`,
    [_xN]: _eSUS
  }]]
])();
var InstanceAttachmentEnaSrdUdpSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IAESUS,
  0,
  [_ESUE],
  [[2, {
    [_eQN]: `EnaSrdUdpEnabled`,
    [_xN]: _eSUE
  }]]
])();
var InstanceBlockDeviceMapping$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IBDM,
  0,
  [_DN, _Eb],
  [[0, {
    [_eQN]: `DeviceName`,
    [_xN]: _dN
  }], [() => EbsInstanceBlockDevice$, {
    [_eQN]: `Ebs`,
    [_xN]: _eb
  }]]
])();
var InstanceIpv4Prefix$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIPn,
  0,
  [_IPpvre],
  [[0, {
    [_eQN]: `Ipv4Prefix`,
    [_xN]: _iPpv
  }]]
])();
var InstanceIpv6Address$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIA,
  0,
  [_IApv, _IPIs],
  [[0, {
    [_eQN]: `Ipv6Address`,
    [_xN]: _iApv
  }], [2, {
    [_eQN]: `IsPrimaryIpv6`,
    [_xN]: _iPIs
  }]]
])();
var InstanceIpv6AddressRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIAR,
  0,
  [_IApv],
  [0]
])();
var InstanceIpv6Prefix$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IIPns,
  0,
  [_IPpv],
  [[0, {
    [_eQN]: `Ipv6Prefix`,
    [_xN]: _iPpvr
  }]]
])();
var InstanceMaintenanceOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMO,
  0,
  [_ARuto, _RMe],
  [[0, {
    [_eQN]: `AutoRecovery`,
    [_xN]: _aRut
  }], [0, {
    [_eQN]: `RebootMigration`,
    [_xN]: _rMe
  }]]
])();
var InstanceMaintenanceOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMOR,
  0,
  [_ARuto],
  [0]
])();
var InstanceMarketOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMORn,
  0,
  [_MTa, _SO],
  [0, () => SpotMarketOptions$]
])();
var InstanceMetadataOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMORns,
  0,
  [_HT, _HPRHL, _HE, _HPI, _IMT],
  [0, 1, 0, 0, 0]
])();
var InstanceMetadataOptionsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMORnst,
  0,
  [_St, _HT, _HPRHL, _HE, _HPI, _IMT],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `HttpTokens`,
    [_xN]: _hT
  }], [1, {
    [_eQN]: `HttpPutResponseHopLimit`,
    [_xN]: _hPRHL
  }], [0, {
    [_eQN]: `HttpEndpoint`,
    [_xN]: _hE
  }], [0, {
    [_eQN]: `HttpProtocolIpv6`,
    [_xN]: _hPI
  }], [0, {
    [_eQN]: `InstanceMetadataTags`,
    [_xN]: _iMT
  }]]
])();
var InstanceNetworkInterface$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INI,
  0,
  [_Ass, _Att, _De, _G, _IA, _MAa, _NII, _OI, _PDN, _PIAr, _PIAri, _SDC, _Sta, _SIu, _VI, _ITnt, _IPpvr, _IPp, _CTC, _Op],
  [[() => InstanceNetworkInterfaceAssociation$, {
    [_eQN]: `Association`,
    [_xN]: _ass
  }], [() => InstanceNetworkInterfaceAttachment$, {
    [_eQN]: `Attachment`,
    [_xN]: _at
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [() => GroupIdentifierList, {
    [_eQN]: `GroupSet`,
    [_xN]: _gSr
  }], [() => InstanceIpv6AddressList, {
    [_eQN]: `Ipv6AddressesSet`,
    [_xN]: _iASp
  }], [0, {
    [_eQN]: `MacAddress`,
    [_xN]: _mAa
  }], [0, {
    [_eQN]: `NetworkInterfaceId`,
    [_xN]: _nII
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `PrivateDnsName`,
    [_xN]: _pDNr
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }], [() => InstancePrivateIpAddressList, {
    [_eQN]: `PrivateIpAddressesSet`,
    [_xN]: _pIAS
  }], [2, {
    [_eQN]: `SourceDestCheck`,
    [_xN]: _sDC
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [0, {
    [_eQN]: `SubnetId`,
    [_xN]: _sIu
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `InterfaceType`,
    [_xN]: _iTnt
  }], [() => InstanceIpv4PrefixList, {
    [_eQN]: `Ipv4PrefixSet`,
    [_xN]: _iPSpvr
  }], [() => InstanceIpv6PrefixList, {
    [_eQN]: `Ipv6PrefixSet`,
    [_xN]: _iPSpvre
  }], [() => ConnectionTrackingSpecificationResponse$, {
    [_eQN]: `ConnectionTrackingConfiguration`,
    [_xN]: _cTC
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }]]
])();
var InstanceNetworkInterfaceAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INIA,
  0,
  [_CI, _COI, _IOI, _PDNub, _PI],
  [[0, {
    [_eQN]: `CarrierIp`,
    [_xN]: _cI
  }], [0, {
    [_eQN]: `CustomerOwnedIp`,
    [_xN]: _cOI
  }], [0, {
    [_eQN]: `IpOwnerId`,
    [_xN]: _iOIp
  }], [0, {
    [_eQN]: `PublicDnsName`,
    [_xN]: _pDNu
  }], [0, {
    [_eQN]: `PublicIp`,
    [_xN]: _pI
  }]]
])();
var InstanceNetworkInterfaceAttachment$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INIAn,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI, _ESS, _EQC],
  [[4, {
    [_eQN]: `AttachTime`,
    [_xN]: _aTt
  }], [0, {
    [_eQN]: `AttachmentId`,
    [_xN]: _aIt
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [1, {
    [_eQN]: `DeviceIndex`,
    [_xN]: _dI
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [1, {
    [_eQN]: `NetworkCardIndex`,
    [_xN]: _nCI
  }], [() => InstanceAttachmentEnaSrdSpecification$, {
    [_eQN]: `EnaSrdSpecification`,
    [_xN]: _eSS
  }], [1, {
    [_eQN]: `EnaQueueCount`,
    [_xN]: _eQC
  }]]
])();
var InstanceNetworkInterfaceSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INIS,
  0,
  [_APIAss, _DOT, _De, _DI, _G, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _ACIA, _ITnt, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [[2, {
    [_eQN]: `AssociatePublicIpAddress`,
    [_xN]: _aPIA
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [1, {
    [_eQN]: `DeviceIndex`,
    [_xN]: _dI
  }], [() => SecurityGroupIdStringList, { [_xN]: _SGI }], [1, {
    [_eQN]: `Ipv6AddressCount`,
    [_xN]: _iAC
  }], [() => InstanceIpv6AddressList, {
    [_eQN]: `Ipv6Addresses`,
    [_xN]: _iASp
  }], [0, {
    [_eQN]: `NetworkInterfaceId`,
    [_xN]: _nII
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }], [() => PrivateIpAddressSpecificationList, {
    [_eQN]: `PrivateIpAddresses`,
    [_xN]: _pIAS
  }], [1, {
    [_eQN]: `SecondaryPrivateIpAddressCount`,
    [_xN]: _sPIAC
  }], [0, {
    [_eQN]: `SubnetId`,
    [_xN]: _sIu
  }], 2, 0, 1, [() => Ipv4PrefixList, { [_xN]: _IPpvre }], 1, [() => Ipv6PrefixList, { [_xN]: _IPpv }], 1, 2, () => EnaSrdSpecificationRequest$, () => ConnectionTrackingSpecificationRequest$, 1]
])();
var InstanceNetworkPerformanceOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INPO,
  0,
  [_BW],
  [[0, {
    [_eQN]: `BandwidthWeighting`,
    [_xN]: _bW
  }]]
])();
var InstanceNetworkPerformanceOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _INPOR,
  0,
  [_BW],
  [0]
])();
var InstancePrivateIpAddress$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPIA,
  0,
  [_Ass, _Prim, _PDN, _PIAr],
  [[() => InstanceNetworkInterfaceAssociation$, {
    [_eQN]: `Association`,
    [_xN]: _ass
  }], [2, {
    [_eQN]: `Primary`,
    [_xN]: _prim
  }], [0, {
    [_eQN]: `PrivateDnsName`,
    [_xN]: _pDNr
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }]]
])();
var InstanceRequirements$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IR,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EITxc, _IGns, _SMPPOLP, _ODMPPOLP, _BMa, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATc, _AC, _AMc, _ANcc, _ATMMB, _NBGe, _AIT, _MSPAPOOODP, _BPF, _REIT],
  [[() => VCpuCountRange$, {
    [_eQN]: `VCpuCount`,
    [_xN]: _vCC
  }], [() => MemoryMiB$, {
    [_eQN]: `MemoryMiB`,
    [_xN]: _mMB
  }], [() => CpuManufacturerSet, {
    [_eQN]: `CpuManufacturerSet`,
    [_xN]: _cMSp
  }], [() => MemoryGiBPerVCpu$, {
    [_eQN]: `MemoryGiBPerVCpu`,
    [_xN]: _mGBPVC
  }], [() => ExcludedInstanceTypeSet, {
    [_eQN]: `ExcludedInstanceTypeSet`,
    [_xN]: _eITSx
  }], [() => InstanceGenerationSet, {
    [_eQN]: `InstanceGenerationSet`,
    [_xN]: _iGSn
  }], [1, {
    [_eQN]: `SpotMaxPricePercentageOverLowestPrice`,
    [_xN]: _sMPPOLP
  }], [1, {
    [_eQN]: `OnDemandMaxPricePercentageOverLowestPrice`,
    [_xN]: _oDMPPOLP
  }], [0, {
    [_eQN]: `BareMetal`,
    [_xN]: _bMa
  }], [0, {
    [_eQN]: `BurstablePerformance`,
    [_xN]: _bP
  }], [2, {
    [_eQN]: `RequireHibernateSupport`,
    [_xN]: _rHS
  }], [() => NetworkInterfaceCount$, {
    [_eQN]: `NetworkInterfaceCount`,
    [_xN]: _nIC
  }], [0, {
    [_eQN]: `LocalStorage`,
    [_xN]: _lSo
  }], [() => LocalStorageTypeSet, {
    [_eQN]: `LocalStorageTypeSet`,
    [_xN]: _lSTS
  }], [() => TotalLocalStorageGB$, {
    [_eQN]: `TotalLocalStorageGB`,
    [_xN]: _tLSGB
  }], [() => BaselineEbsBandwidthMbps$, {
    [_eQN]: `BaselineEbsBandwidthMbps`,
    [_xN]: _bEBM
  }], [() => AcceleratorTypeSet, {
    [_eQN]: `AcceleratorTypeSet`,
    [_xN]: _aTSc
  }], [() => AcceleratorCount$, {
    [_eQN]: `AcceleratorCount`,
    [_xN]: _aCc
  }], [() => AcceleratorManufacturerSet, {
    [_eQN]: `AcceleratorManufacturerSet`,
    [_xN]: _aMS
  }], [() => AcceleratorNameSet, {
    [_eQN]: `AcceleratorNameSet`,
    [_xN]: _aNS
  }], [() => AcceleratorTotalMemoryMiB$, {
    [_eQN]: `AcceleratorTotalMemoryMiB`,
    [_xN]: _aTMMB
  }], [() => NetworkBandwidthGbps$, {
    [_eQN]: `NetworkBandwidthGbps`,
    [_xN]: _nBGe
  }], [() => AllowedInstanceTypeSet, {
    [_eQN]: `AllowedInstanceTypeSet`,
    [_xN]: _aITS
  }], [1, {
    [_eQN]: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`,
    [_xN]: _mSPAPOOODP
  }], [() => BaselinePerformanceFactors$, {
    [_eQN]: `BaselinePerformanceFactors`,
    [_xN]: _bPF
  }], [2, {
    [_eQN]: `RequireEncryptionInTransit`,
    [_xN]: _rEIT
  }]]
])();
var InstanceRequirementsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRR,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EITxc, _IGns, _SMPPOLP, _ODMPPOLP, _BMa, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATc, _AC, _AMc, _ANcc, _ATMMB, _NBGe, _AIT, _MSPAPOOODP, _BPF, _REIT],
  [() => VCpuCountRangeRequest$, () => MemoryMiBRequest$, [() => CpuManufacturerSet, { [_xN]: _CMp }], () => MemoryGiBPerVCpuRequest$, [() => ExcludedInstanceTypeSet, { [_xN]: _EITxcl }], [() => InstanceGenerationSet, { [_xN]: _IGnst }], 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, [() => LocalStorageTypeSet, { [_xN]: _LSTo }], () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, [() => AcceleratorTypeSet, { [_xN]: _ATcc }], () => AcceleratorCountRequest$, [() => AcceleratorManufacturerSet, { [_xN]: _AMcc }], [() => AcceleratorNameSet, { [_xN]: _ANcce }], () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, [() => AllowedInstanceTypeSet, { [_xN]: _AITl }], 1, [() => BaselinePerformanceFactorsRequest$, 0], 2],
  2
])();
var InstanceSecondaryInterface$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISIn,
  0,
  [_Att, _MAa, _SIIec, _OI, _PIAri, _SDC, _Sta, _SSIe, _SNI, _ITnt],
  [[() => InstanceSecondaryInterfaceAttachment$, {
    [_eQN]: `Attachment`,
    [_xN]: _at
  }], [0, {
    [_eQN]: `MacAddress`,
    [_xN]: _mAa
  }], [0, {
    [_eQN]: `SecondaryInterfaceId`,
    [_xN]: _sIIe
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [() => InstanceSecondaryInterfacePrivateIpAddressList, {
    [_eQN]: `PrivateIpAddressSet`,
    [_xN]: _pIASr
  }], [2, {
    [_eQN]: `SourceDestCheck`,
    [_xN]: _sDC
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [0, {
    [_eQN]: `SecondarySubnetId`,
    [_xN]: _sSI
  }], [0, {
    [_eQN]: `SecondaryNetworkId`,
    [_xN]: _sNI
  }], [0, {
    [_eQN]: `InterfaceType`,
    [_xN]: _iTnt
  }]]
])();
var InstanceSecondaryInterfaceAttachment$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISIA,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI],
  [[4, {
    [_eQN]: `AttachTime`,
    [_xN]: _aTt
  }], [0, {
    [_eQN]: `AttachmentId`,
    [_xN]: _aIt
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [1, {
    [_eQN]: `DeviceIndex`,
    [_xN]: _dI
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [1, {
    [_eQN]: `NetworkCardIndex`,
    [_xN]: _nCI
  }]]
])();
var InstanceSecondaryInterfacePrivateIpAddress$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISIPIA,
  0,
  [_PIAr],
  [[0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }]]
])();
var InstanceSecondaryInterfacePrivateIpAddressRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISIPIAR,
  0,
  [_PIAr],
  [0],
  1
])();
var InstanceSecondaryInterfaceSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISISR,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [2, 1, [() => InstanceSecondaryInterfacePrivateIpAddressListRequest, { [_xN]: _PIAr }], 1, 0, 0, 1]
])();
var InstanceState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISnsta,
  0,
  [_Co, _N],
  [[1, {
    [_eQN]: `Code`,
    [_xN]: _co
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }]]
])();
var InstanceStateChange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISC,
  0,
  [_II, _CSu, _PSr],
  [[0, {
    [_eQN]: `InstanceId`,
    [_xN]: _iI
  }], [() => InstanceState$, {
    [_eQN]: `CurrentState`,
    [_xN]: _cSu
  }], [() => InstanceState$, {
    [_eQN]: `PreviousState`,
    [_xN]: _pSr
  }]]
])();
var InstanceStatus$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISnstan,
  0,
  [_AZ, _AZI, _OA, _Op, _Ev, _II, _ISnsta, _ISnstan, _SSy, _AES, _AS, _PSe],
  [[0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }], [0, {
    [_eQN]: `AvailabilityZoneId`,
    [_xN]: _aZI
  }], [0, {
    [_eQN]: `OutpostArn`,
    [_xN]: _oA
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }], [() => InstanceStatusEventList, {
    [_eQN]: `EventsSet`,
    [_xN]: _eSv
  }], [0, {
    [_eQN]: `InstanceId`,
    [_xN]: _iI
  }], [() => InstanceState$, {
    [_eQN]: `InstanceState`,
    [_xN]: _iSnst
  }], [() => InstanceStatusSummary$, {
    [_eQN]: `InstanceStatus`,
    [_xN]: _iSnsta
  }], [() => InstanceStatusSummary$, {
    [_eQN]: `SystemStatus`,
    [_xN]: _sSy
  }], [() => EbsStatusSummary$, {
    [_eQN]: `AttachedEbsStatus`,
    [_xN]: _aES
  }], [() => ApplicationStatusSummary$, {
    [_eQN]: `ApplicationStatus`,
    [_xN]: _aSp
  }], [() => PerformanceStatusSummary$, {
    [_eQN]: `PerformanceStatus`,
    [_xN]: _pSe
  }]]
])();
var InstanceStatusDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISDn,
  0,
  [_ISm, _N, _Sta],
  [[4, {
    [_eQN]: `ImpairedSince`,
    [_xN]: _iSm
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }]]
])();
var InstanceStatusEvent$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISE,
  0,
  [_IEI, _Co, _De, _NAo, _NB, _NBD],
  [[0, {
    [_eQN]: `InstanceEventId`,
    [_xN]: _iEI
  }], [0, {
    [_eQN]: `Code`,
    [_xN]: _co
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [4, {
    [_eQN]: `NotAfter`,
    [_xN]: _nAo
  }], [4, {
    [_eQN]: `NotBefore`,
    [_xN]: _nB
  }], [4, {
    [_eQN]: `NotBeforeDeadline`,
    [_xN]: _nBD
  }]]
])();
var InstanceStatusSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISS,
  0,
  [_Det, _Sta],
  [[() => InstanceStatusDetailsList, {
    [_eQN]: `Details`,
    [_xN]: _det
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }]]
])();
var InstanceStorageInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ISIns,
  0,
  [_TSIGB, _Dis, _NS, _ESn],
  [[1, {
    [_eQN]: `TotalSizeInGB`,
    [_xN]: _tSIGB
  }], [() => DiskInfoList, {
    [_eQN]: `Disks`,
    [_xN]: _dis
  }], [0, {
    [_eQN]: `NvmeSupport`,
    [_xN]: _nS
  }], [0, {
    [_eQN]: `EncryptionSupport`,
    [_xN]: _eSn
  }]]
])();
var InstanceTypeInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ITIn,
  0,
  [_IT, _CGur, _FTE, _SUC, _SRDT, _SVT, _BMa, _Hy, _PIro, _VCIpu, _MIe, _ISSn, _ISIns, _EIb, _NIetw, _GIp, _FIpga, _PGIl, _IAIn, _HS, _BPS, _DHS, _ARS, _SBM, _NES, _NTS, _NTI, _MAIe, _NIeu, _PSh, _RMS, _SIRu],
  [[0, {
    [_eQN]: `InstanceType`,
    [_xN]: _iT
  }], [2, {
    [_eQN]: `CurrentGeneration`,
    [_xN]: _cGur
  }], [2, {
    [_eQN]: `FreeTierEligible`,
    [_xN]: _fTE
  }], [() => UsageClassTypeList, {
    [_eQN]: `SupportedUsageClasses`,
    [_xN]: _sUC
  }], [() => RootDeviceTypeList, {
    [_eQN]: `SupportedRootDeviceTypes`,
    [_xN]: _sRDT
  }], [() => VirtualizationTypeList, {
    [_eQN]: `SupportedVirtualizationTypes`,
    [_xN]: _sVT
  }], [2, {
    [_eQN]: `BareMetal`,
    [_xN]: _bMa
  }], [0, {
    [_eQN]: `Hypervisor`,
    [_xN]: _h
  }], [() => ProcessorInfo$, {
    [_eQN]: `ProcessorInfo`,
    [_xN]: _pIr
  }], [() => VCpuInfo$, {
    [_eQN]: `VCpuInfo`,
    [_xN]: _vCIp
  }], [() => MemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }], [2, {
    [_eQN]: `InstanceStorageSupported`,
    [_xN]: _iSSn
  }], [() => InstanceStorageInfo$, {
    [_eQN]: `InstanceStorageInfo`,
    [_xN]: _iSI
  }], [() => EbsInfo$, {
    [_eQN]: `EbsInfo`,
    [_xN]: _eIb
  }], [() => NetworkInfo$, {
    [_eQN]: `NetworkInfo`,
    [_xN]: _nIet
  }], [() => GpuInfo$, {
    [_eQN]: `GpuInfo`,
    [_xN]: _gIp
  }], [() => FpgaInfo$, {
    [_eQN]: `FpgaInfo`,
    [_xN]: _fIp
  }], [() => PlacementGroupInfo$, {
    [_eQN]: `PlacementGroupInfo`,
    [_xN]: _pGI
  }], [() => InferenceAcceleratorInfo$, {
    [_eQN]: `InferenceAcceleratorInfo`,
    [_xN]: _iAIn
  }], [2, {
    [_eQN]: `HibernationSupported`,
    [_xN]: _hSi
  }], [2, {
    [_eQN]: `BurstablePerformanceSupported`,
    [_xN]: _bPS
  }], [2, {
    [_eQN]: `DedicatedHostsSupported`,
    [_xN]: _dHS
  }], [2, {
    [_eQN]: `AutoRecoverySupported`,
    [_xN]: _aRSu
  }], [() => BootModeTypeList, {
    [_eQN]: `SupportedBootModes`,
    [_xN]: _sBM
  }], [0, {
    [_eQN]: `NitroEnclavesSupport`,
    [_xN]: _nES
  }], [0, {
    [_eQN]: `NitroTpmSupport`,
    [_xN]: _nTS
  }], [() => NitroTpmInfo$, {
    [_eQN]: `NitroTpmInfo`,
    [_xN]: _nTI
  }], [() => MediaAcceleratorInfo$, {
    [_eQN]: `MediaAcceleratorInfo`,
    [_xN]: _mAIe
  }], [() => NeuronInfo$, {
    [_eQN]: `NeuronInfo`,
    [_xN]: _nIeu
  }], [0, {
    [_eQN]: `PhcSupport`,
    [_xN]: _pSh
  }], [0, {
    [_eQN]: `RebootMigrationSupport`,
    [_xN]: _rMS
  }], [2, {
    [_eQN]: `SupportedInRegion`,
    [_xN]: _sIRu
  }]]
])();
var InstanceTypeItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ITIns,
  0,
  [_IT],
  [[0, {
    [_eQN]: `InstanceType`,
    [_xN]: _iT
  }]]
])();
var InstanceTypeOffering$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ITOn,
  0,
  [_IT, _LTo, _Loc],
  [[0, {
    [_eQN]: `InstanceType`,
    [_xN]: _iT
  }], [0, {
    [_eQN]: `LocationType`,
    [_xN]: _lTo
  }], [0, {
    [_eQN]: `Location`,
    [_xN]: _lo
  }]]
])();
var InstanceTypeSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ITSn,
  0,
  [_SIT, _UIT],
  [[() => SupportedInstanceTypeSet, {
    [_eQN]: `SupportedInstanceTypeSet`,
    [_xN]: _sITS
  }], [() => UnsupportedInstanceTypeSet, {
    [_eQN]: `UnsupportedInstanceTypeSet`,
    [_xN]: _uITS
  }]]
])();
var InstanceTypeSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ITSR,
  0,
  [_SIT, _UIT],
  [[() => SupportedInstanceTypeRequestSet, { [_xN]: _SITu }], [() => UnsupportedInstanceTypeRequestSet, { [_xN]: _UITn }]]
])();
var IpPermission$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPper,
  0,
  [_IPpr, _FP, _TP, _UIGP, _IRpa, _IRpv, _PLIr],
  [[0, {
    [_eQN]: `IpProtocol`,
    [_xN]: _iPp
  }], [1, {
    [_eQN]: `FromPort`,
    [_xN]: _fP
  }], [1, {
    [_eQN]: `ToPort`,
    [_xN]: _tP
  }], [() => UserIdGroupPairList, {
    [_eQN]: `Groups`,
    [_xN]: _gr
  }], [() => IpRangeList, {
    [_eQN]: `IpRanges`,
    [_xN]: _iRpa
  }], [() => Ipv6RangeList, {
    [_eQN]: `Ipv6Ranges`,
    [_xN]: _iRpv
  }], [() => PrefixListIdList, {
    [_eQN]: `PrefixListIds`,
    [_xN]: _pLIr
  }]]
])();
var IpRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRpan,
  0,
  [_De, _CIi],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `CidrIp`,
    [_xN]: _cIi
  }]]
])();
var Ipv4PrefixSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPSRp,
  0,
  [_IPpvre],
  [0]
])();
var Ipv4PrefixSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPSRpv,
  0,
  [_IPpvre],
  [[0, {
    [_eQN]: `Ipv4Prefix`,
    [_xN]: _iPpv
  }]]
])();
var Ipv6PrefixSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPSRpvr,
  0,
  [_IPpv],
  [0]
])();
var Ipv6PrefixSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IPSRpvre,
  0,
  [_IPpv],
  [[0, {
    [_eQN]: `Ipv6Prefix`,
    [_xN]: _iPpvr
  }]]
])();
var Ipv6Range$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRpva,
  0,
  [_De, _CIid],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `CidrIpv6`,
    [_xN]: _cIid
  }]]
])();
var LaunchPermission$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LPau,
  0,
  [_OArg, _OUA, _UI, _Gr],
  [[0, {
    [_eQN]: `OrganizationArn`,
    [_xN]: _oArg
  }], [0, {
    [_eQN]: `OrganizationalUnitArn`,
    [_xN]: _oUA
  }], [0, {
    [_eQN]: `UserId`,
    [_xN]: _uI
  }], [0, {
    [_eQN]: `Group`,
    [_xN]: _g
  }]]
])();
var LaunchPermissionModifications$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LPM,
  0,
  [_Ad, _Rem],
  [[() => LaunchPermissionList, 0], [() => LaunchPermissionList, 0]]
])();
var LaunchTemplate$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LT,
  0,
  [_LTI, _LTN, _CTre, _CBr, _DVN, _LVN, _T, _Op],
  [[0, {
    [_eQN]: `LaunchTemplateId`,
    [_xN]: _lTI
  }], [0, {
    [_eQN]: `LaunchTemplateName`,
    [_xN]: _lTN
  }], [4, {
    [_eQN]: `CreateTime`,
    [_xN]: _cTre
  }], [0, {
    [_eQN]: `CreatedBy`,
    [_xN]: _cBr
  }], [1, {
    [_eQN]: `DefaultVersionNumber`,
    [_xN]: _dVN
  }], [1, {
    [_eQN]: `LatestVersionNumber`,
    [_xN]: _lVN
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }]]
])();
var LaunchTemplateBlockDeviceMapping$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTBDM,
  0,
  [_DN, _VN, _Eb, _ND],
  [[0, {
    [_eQN]: `DeviceName`,
    [_xN]: _dN
  }], [0, {
    [_eQN]: `VirtualName`,
    [_xN]: _vN
  }], [() => LaunchTemplateEbsBlockDevice$, {
    [_eQN]: `Ebs`,
    [_xN]: _eb
  }], [0, {
    [_eQN]: `NoDevice`,
    [_xN]: _nD
  }]]
])();
var LaunchTemplateBlockDeviceMappingRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTBDMR,
  0,
  [_DN, _VN, _Eb, _ND],
  [0, 0, () => LaunchTemplateEbsBlockDeviceRequest$, 0]
])();
var LaunchTemplateCapacityReservationSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTCRSR,
  0,
  [_CRP, _CRT],
  [0, () => CapacityReservationTarget$]
])();
var LaunchTemplateCapacityReservationSpecificationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTCRSRa,
  0,
  [_CRP, _CRT],
  [[0, {
    [_eQN]: `CapacityReservationPreference`,
    [_xN]: _cRP
  }], [() => CapacityReservationTargetResponse$, {
    [_eQN]: `CapacityReservationTarget`,
    [_xN]: _cRT
  }]]
])();
var LaunchTemplateCpuOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTCO,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [[1, {
    [_eQN]: `CoreCount`,
    [_xN]: _cCo
  }], [1, {
    [_eQN]: `ThreadsPerCore`,
    [_xN]: _tPC
  }], [0, {
    [_eQN]: `AmdSevSnp`,
    [_xN]: _aSS
  }], [0, {
    [_eQN]: `NestedVirtualization`,
    [_xN]: _nV
  }]]
])();
var LaunchTemplateCpuOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTCOR,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [1, 1, 0, 0]
])();
var LaunchTemplateEbsBlockDevice$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEBD,
  0,
  [_Enc, _DOT, _Io, _KKI, _SIn, _VSo, _VT, _Th, _VIR, _ECI],
  [[2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [1, {
    [_eQN]: `Iops`,
    [_xN]: _io
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [1, {
    [_eQN]: `VolumeSize`,
    [_xN]: _vSo
  }], [0, {
    [_eQN]: `VolumeType`,
    [_xN]: _vT
  }], [1, {
    [_eQN]: `Throughput`,
    [_xN]: _th
  }], [1, {
    [_eQN]: `VolumeInitializationRate`,
    [_xN]: _vIR
  }], [1, {
    [_eQN]: `EbsCardIndex`,
    [_xN]: _eCI
  }]]
])();
var LaunchTemplateEbsBlockDeviceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEBDR,
  0,
  [_Enc, _DOT, _Io, _KKI, _SIn, _VSo, _VT, _Th, _VIR, _ECI],
  [2, 2, 1, 0, 0, 1, 0, 1, 1, 1]
])();
var LaunchTemplateElasticInferenceAccelerator$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEIA,
  0,
  [_Ty, _Cou],
  [0, 1],
  1
])();
var LaunchTemplateElasticInferenceAcceleratorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEIAR,
  0,
  [_Ty, _Cou],
  [[0, {
    [_eQN]: `Type`,
    [_xN]: _ty
  }], [1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }]]
])();
var LaunchTemplateEnaSrdSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTESS,
  0,
  [_ESE, _ESUS],
  [[2, {
    [_eQN]: `EnaSrdEnabled`,
    [_xN]: _eSE
  }], [() => LaunchTemplateEnaSrdUdpSpecification$, {
    [_eQN]: `EnaSrdUdpSpecification`,
    [_xN]: _eSUS
  }]]
])();
var LaunchTemplateEnaSrdUdpSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTESUS,
  0,
  [_ESUE],
  [[2, {
    [_eQN]: `EnaSrdUdpEnabled`,
    [_xN]: _eSUE
  }]]
])();
var LaunchTemplateEnclaveOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEO,
  0,
  [_En],
  [[2, {
    [_eQN]: `Enabled`,
    [_xN]: _en
  }]]
])();
var LaunchTemplateEnclaveOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTEOR,
  0,
  [_En],
  [2]
])();
var LaunchTemplateHibernationOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTHO,
  0,
  [_Conf],
  [[2, {
    [_eQN]: `Configured`,
    [_xN]: _conf
  }]]
])();
var LaunchTemplateHibernationOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTHOR,
  0,
  [_Conf],
  [2]
])();
var LaunchTemplateIamInstanceProfileSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIIPS,
  0,
  [_Ar, _N],
  [[0, {
    [_eQN]: `Arn`,
    [_xN]: _ar
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }]]
])();
var LaunchTemplateIamInstanceProfileSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIIPSR,
  0,
  [_Ar, _N],
  [0, 0]
])();
var LaunchTemplateInstanceMaintenanceOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMO,
  0,
  [_ARuto],
  [[0, {
    [_eQN]: `AutoRecovery`,
    [_xN]: _aRut
  }]]
])();
var LaunchTemplateInstanceMaintenanceOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMOR,
  0,
  [_ARuto],
  [0]
])();
var LaunchTemplateInstanceMarketOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMOa,
  0,
  [_MTa, _SO],
  [[0, {
    [_eQN]: `MarketType`,
    [_xN]: _mTa
  }], [() => LaunchTemplateSpotMarketOptions$, {
    [_eQN]: `SpotOptions`,
    [_xN]: _sO
  }]]
])();
var LaunchTemplateInstanceMarketOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMORa,
  0,
  [_MTa, _SO],
  [0, () => LaunchTemplateSpotMarketOptionsRequest$]
])();
var LaunchTemplateInstanceMetadataOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMOau,
  0,
  [_St, _HT, _HPRHL, _HE, _HPI, _IMT],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `HttpTokens`,
    [_xN]: _hT
  }], [1, {
    [_eQN]: `HttpPutResponseHopLimit`,
    [_xN]: _hPRHL
  }], [0, {
    [_eQN]: `HttpEndpoint`,
    [_xN]: _hE
  }], [0, {
    [_eQN]: `HttpProtocolIpv6`,
    [_xN]: _hPI
  }], [0, {
    [_eQN]: `InstanceMetadataTags`,
    [_xN]: _iMT
  }]]
])();
var LaunchTemplateInstanceMetadataOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTIMORau,
  0,
  [_HT, _HPRHL, _HE, _HPI, _IMT],
  [0, 1, 0, 0, 0]
])();
var LaunchTemplateInstanceNetworkInterfaceSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTINIS,
  0,
  [_ACIA, _APIAss, _DOT, _De, _DI, _G, _ITnt, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [[2, {
    [_eQN]: `AssociateCarrierIpAddress`,
    [_xN]: _aCIA
  }], [2, {
    [_eQN]: `AssociatePublicIpAddress`,
    [_xN]: _aPIA
  }], [2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [1, {
    [_eQN]: `DeviceIndex`,
    [_xN]: _dI
  }], [() => GroupIdStringList, {
    [_eQN]: `GroupSet`,
    [_xN]: _gSr
  }], [0, {
    [_eQN]: `InterfaceType`,
    [_xN]: _iTnt
  }], [1, {
    [_eQN]: `Ipv6AddressCount`,
    [_xN]: _iAC
  }], [() => InstanceIpv6AddressList, {
    [_eQN]: `Ipv6AddressesSet`,
    [_xN]: _iASp
  }], [0, {
    [_eQN]: `NetworkInterfaceId`,
    [_xN]: _nII
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }], [() => PrivateIpAddressSpecificationList, {
    [_eQN]: `PrivateIpAddressesSet`,
    [_xN]: _pIAS
  }], [1, {
    [_eQN]: `SecondaryPrivateIpAddressCount`,
    [_xN]: _sPIAC
  }], [0, {
    [_eQN]: `SubnetId`,
    [_xN]: _sIu
  }], [1, {
    [_eQN]: `NetworkCardIndex`,
    [_xN]: _nCI
  }], [() => Ipv4PrefixListResponse, {
    [_eQN]: `Ipv4PrefixSet`,
    [_xN]: _iPSpvr
  }], [1, {
    [_eQN]: `Ipv4PrefixCount`,
    [_xN]: _iPCp
  }], [() => Ipv6PrefixListResponse, {
    [_eQN]: `Ipv6PrefixSet`,
    [_xN]: _iPSpvre
  }], [1, {
    [_eQN]: `Ipv6PrefixCount`,
    [_xN]: _iPCpv
  }], [2, {
    [_eQN]: `PrimaryIpv6`,
    [_xN]: _pIri
  }], [() => LaunchTemplateEnaSrdSpecification$, {
    [_eQN]: `EnaSrdSpecification`,
    [_xN]: _eSS
  }], [() => ConnectionTrackingSpecification$, {
    [_eQN]: `ConnectionTrackingSpecification`,
    [_xN]: _cTSo
  }], [1, {
    [_eQN]: `EnaQueueCount`,
    [_xN]: _eQC
  }]]
])();
var LaunchTemplateInstanceNetworkInterfaceSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTINISR,
  0,
  [_ACIA, _APIAss, _DOT, _De, _DI, _G, _ITnt, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [2, 2, 2, 0, 1, [() => SecurityGroupIdStringList, { [_xN]: _SGI }], 0, 1, [() => InstanceIpv6AddressListRequest, 0], 0, 0, [() => PrivateIpAddressSpecificationList, 0], 1, 0, 1, [() => Ipv4PrefixList, { [_xN]: _IPpvre }], 1, [() => Ipv6PrefixList, { [_xN]: _IPpv }], 1, 2, () => EnaSrdSpecificationRequest$, () => ConnectionTrackingSpecificationRequest$, 1]
])();
var LaunchTemplateInstanceSecondaryInterfaceSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTISIS,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [[2, {
    [_eQN]: `DeleteOnTermination`,
    [_xN]: _dOT
  }], [1, {
    [_eQN]: `DeviceIndex`,
    [_xN]: _dI
  }], [() => SecondaryInterfacePrivateIpAddressSpecificationList, {
    [_eQN]: `PrivateIpAddressesSet`,
    [_xN]: _pIAS
  }], [1, {
    [_eQN]: `PrivateIpAddressCount`,
    [_xN]: _pIAC
  }], [0, {
    [_eQN]: `SecondarySubnetId`,
    [_xN]: _sSI
  }], [0, {
    [_eQN]: `InterfaceType`,
    [_xN]: _iTnt
  }], [1, {
    [_eQN]: `NetworkCardIndex`,
    [_xN]: _nCI
  }]]
])();
var LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTISISR,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [2, 1, [() => SecondaryInterfacePrivateIpAddressSpecificationListRequest, { [_xN]: _PIAr }], 1, 0, 0, 1]
])();
var LaunchTemplateLicenseConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTLC,
  0,
  [_LCA],
  [[0, {
    [_eQN]: `LicenseConfigurationArn`,
    [_xN]: _lCA
  }]]
])();
var LaunchTemplateLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTLCR,
  0,
  [_LCA],
  [0]
])();
var LaunchTemplateNetworkPerformanceOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTNPO,
  0,
  [_BW],
  [[0, {
    [_eQN]: `BandwidthWeighting`,
    [_xN]: _bW
  }]]
])();
var LaunchTemplateNetworkPerformanceOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTNPOR,
  0,
  [_BW],
  [0]
])();
var LaunchTemplatePlacement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTP,
  0,
  [_AZ, _AZI, _Af, _GN, _HIo, _Te, _SDp, _HRGA, _PN, _GIr],
  [[0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }], [0, {
    [_eQN]: `AvailabilityZoneId`,
    [_xN]: _aZI
  }], [0, {
    [_eQN]: `Affinity`,
    [_xN]: _af
  }], [0, {
    [_eQN]: `GroupName`,
    [_xN]: _gN
  }], [0, {
    [_eQN]: `HostId`,
    [_xN]: _hI
  }], [0, {
    [_eQN]: `Tenancy`,
    [_xN]: _te
  }], [0, {
    [_eQN]: `SpreadDomain`,
    [_xN]: _sDp
  }], [0, {
    [_eQN]: `HostResourceGroupArn`,
    [_xN]: _hRGA
  }], [1, {
    [_eQN]: `PartitionNumber`,
    [_xN]: _pN
  }], [0, {
    [_eQN]: `GroupId`,
    [_xN]: _gIr
  }]]
])();
var LaunchTemplatePlacementRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTPR,
  0,
  [_AZ, _AZI, _Af, _GN, _HIo, _Te, _SDp, _HRGA, _PN, _GIr],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
])();
var LaunchTemplatePrivateDnsNameOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTPDNO,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    [_eQN]: `HostnameType`,
    [_xN]: _hTo
  }], [2, {
    [_eQN]: `EnableResourceNameDnsARecord`,
    [_xN]: _eRNDAR
  }], [2, {
    [_eQN]: `EnableResourceNameDnsAAAARecord`,
    [_xN]: _eRNDAAAAR
  }]]
])();
var LaunchTemplatePrivateDnsNameOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTPDNOR,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [0, 2, 2]
])();
var LaunchTemplatesMonitoring$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTM,
  0,
  [_En, _MCIe],
  [[2, {
    [_eQN]: `Enabled`,
    [_xN]: _en
  }], [() => MetricCategoryIdList, {
    [_eQN]: `MetricCategoryIdSet`,
    [_xN]: _mCIS
  }]]
])();
var LaunchTemplatesMonitoringRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTMR,
  0,
  [_En, _MCIe],
  [2, [() => MetricCategoryIdList, { [_xN]: _MCI }]]
])();
var LaunchTemplateSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTS,
  0,
  [_LTI, _LTN, _Ver],
  [0, 0, 0]
])();
var LaunchTemplateSpotMarketOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTSMO,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [[0, {
    [_eQN]: `MaxPrice`,
    [_xN]: _mP
  }], [0, {
    [_eQN]: `SpotInstanceType`,
    [_xN]: _sIT
  }], [1, {
    [_eQN]: `BlockDurationMinutes`,
    [_xN]: _bDMl
  }], [4, {
    [_eQN]: `ValidUntil`,
    [_xN]: _vU
  }], [0, {
    [_eQN]: `InstanceInterruptionBehavior`,
    [_xN]: _iIB
  }]]
])();
var LaunchTemplateSpotMarketOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTSMOR,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [0, 0, 1, 4, 0]
])();
var LaunchTemplateTagSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTTS,
  0,
  [_RTe, _T],
  [[0, {
    [_eQN]: `ResourceType`,
    [_xN]: _rTe
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }]]
])();
var LaunchTemplateTagSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTTSR,
  0,
  [_RTe, _T],
  [0, [() => TagList, { [_xN]: _Ta }]]
])();
var LaunchTemplateVersion$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTV,
  0,
  [_LTI, _LTN, _VNe, _VD, _CTre, _CBr, _DVef, _LTD, _Op],
  [[0, {
    [_eQN]: `LaunchTemplateId`,
    [_xN]: _lTI
  }], [0, {
    [_eQN]: `LaunchTemplateName`,
    [_xN]: _lTN
  }], [1, {
    [_eQN]: `VersionNumber`,
    [_xN]: _vNe
  }], [0, {
    [_eQN]: `VersionDescription`,
    [_xN]: _vD
  }], [4, {
    [_eQN]: `CreateTime`,
    [_xN]: _cTre
  }], [0, {
    [_eQN]: `CreatedBy`,
    [_xN]: _cBr
  }], [2, {
    [_eQN]: `DefaultVersion`,
    [_xN]: _dVef
  }], [() => ResponseLaunchTemplateData$, {
    [_eQN]: `LaunchTemplateData`,
    [_xN]: _lTD
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }]]
])();
var LicenseConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCi,
  0,
  [_LCA],
  [[0, {
    [_eQN]: `LicenseConfigurationArn`,
    [_xN]: _lCA
  }]]
])();
var LicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCR,
  0,
  [_LCA],
  [0]
])();
var MediaAcceleratorInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MAIe,
  0,
  [_Acc, _TMMIMB],
  [[() => MediaDeviceInfoList, {
    [_eQN]: `Accelerators`,
    [_xN]: _acc
  }], [1, {
    [_eQN]: `TotalMediaMemoryInMiB`,
    [_xN]: _tMMIMB
  }]]
])();
var MediaDeviceInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MDI,
  0,
  [_Cou, _N, _Man, _MIe],
  [[1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [0, {
    [_eQN]: `Manufacturer`,
    [_xN]: _man
  }], [() => MediaDeviceMemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }]]
])();
var MediaDeviceMemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MDMI,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var MemoryGiBPerVCpu$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MGBPVC,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var MemoryGiBPerVCpuRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MGBPVCR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var MemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MIe,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var MemoryMiB$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MMB,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var MemoryMiBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MMBR,
  0,
  [_M, _Ma],
  [1, 1],
  1
])();
var ModifyImageAttributeRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MIAR,
  0,
  [_IIm, _At, _De, _LPau, _OTp, _PCro, _UG, _UIs, _V, _OArga, _OUAr, _ISmd, _DR],
  [0, 0, [() => AttributeValue$, 0], [() => LaunchPermissionModifications$, 0], 0, [() => ProductCodeStringList, { [_xN]: _PCr }], [() => UserGroupStringList, { [_xN]: _UGs }], [() => UserIdStringList, { [_xN]: _UI }], 0, [() => OrganizationArnStringList, { [_xN]: _OArg }], [() => OrganizationalUnitArnStringList, { [_xN]: _OUA }], [() => AttributeValue$, 0], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var ModifyLaunchTemplateRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLTR,
  0,
  [_DR, _CT, _LTI, _LTN, _DVef],
  [2, [0, 4], 0, 0, [0, { [_xN]: _SDV }]]
])();
var ModifyLaunchTemplateResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLTRo,
  0,
  [_LT],
  [[() => LaunchTemplate$, {
    [_eQN]: `LaunchTemplate`,
    [_xN]: _lT
  }]]
])();
var ModifySnapshotAttributeRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MSAR,
  0,
  [_SIn, _At, _CVP, _GNr, _OTp, _UIs, _DR],
  [0, 0, [() => CreateVolumePermissionModifications$, 0], [() => GroupNameStringList, { [_xN]: _UGs }], 0, [() => UserIdStringList, { [_xN]: _UI }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var Monitoring$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Mon,
  0,
  [_MCIe, _St],
  [[() => MetricCategoryIdList, {
    [_eQN]: `MetricCategoryIdSet`,
    [_xN]: _mCIS
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }]]
])();
var NetworkBandwidthGbps$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NBGe,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var NetworkBandwidthGbpsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NBGR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var NetworkCardInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NCIe,
  0,
  [_NCI, _NPe, _MNI, _AFNI, _BBIG, _PBIG, _DEQCPI, _MEQC, _MEQCPI, _ITnte],
  [[1, {
    [_eQN]: `NetworkCardIndex`,
    [_xN]: _nCI
  }], [0, {
    [_eQN]: `NetworkPerformance`,
    [_xN]: _nPe
  }], [1, {
    [_eQN]: `MaximumNetworkInterfaces`,
    [_xN]: _mNI
  }], [1, {
    [_eQN]: `AdditionalFlexibleNetworkInterfaces`,
    [_xN]: _aFNI
  }], [1, {
    [_eQN]: `BaselineBandwidthInGbps`,
    [_xN]: _bBIG
  }], [1, {
    [_eQN]: `PeakBandwidthInGbps`,
    [_xN]: _pBIG
  }], [1, {
    [_eQN]: `DefaultEnaQueueCountPerInterface`,
    [_xN]: _dEQCPI
  }], [1, {
    [_eQN]: `MaximumEnaQueueCount`,
    [_xN]: _mEQC
  }], [1, {
    [_eQN]: `MaximumEnaQueueCountPerInterface`,
    [_xN]: _mEQCPI
  }], [() => NetworkCardInterfaceTypeList, {
    [_eQN]: `InterfaceTypeSet`,
    [_xN]: _iTSnt
  }]]
])();
var NetworkInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NIetw,
  0,
  [_NPe, _MNI, _MNC, _DNCI, _NC, _IAPI, _IAPIp, _ISpvu, _ESna, _ESf, _EIf, _EITS, _ESSn, _BWa, _FEQS, _CTC, _SNSe, _MSNI, _IAPSI],
  [[0, {
    [_eQN]: `NetworkPerformance`,
    [_xN]: _nPe
  }], [1, {
    [_eQN]: `MaximumNetworkInterfaces`,
    [_xN]: _mNI
  }], [1, {
    [_eQN]: `MaximumNetworkCards`,
    [_xN]: _mNC
  }], [1, {
    [_eQN]: `DefaultNetworkCardIndex`,
    [_xN]: _dNCI
  }], [() => NetworkCardInfoList, {
    [_eQN]: `NetworkCards`,
    [_xN]: _nC
  }], [1, {
    [_eQN]: `Ipv4AddressesPerInterface`,
    [_xN]: _iAPI
  }], [1, {
    [_eQN]: `Ipv6AddressesPerInterface`,
    [_xN]: _iAPIp
  }], [2, {
    [_eQN]: `Ipv6Supported`,
    [_xN]: _iSpv
  }], [0, {
    [_eQN]: `EnaSupport`,
    [_xN]: _eSna
  }], [2, {
    [_eQN]: `EfaSupported`,
    [_xN]: _eSf
  }], [() => EfaInfo$, {
    [_eQN]: `EfaInfo`,
    [_xN]: _eIf
  }], [2, {
    [_eQN]: `EncryptionInTransitSupported`,
    [_xN]: _eITSn
  }], [2, {
    [_eQN]: `EnaSrdSupported`,
    [_xN]: _eSSn
  }], [() => BandwidthWeightingTypeList, {
    [_eQN]: `BandwidthWeightings`,
    [_xN]: _bWa
  }], [0, {
    [_eQN]: `FlexibleEnaQueuesSupport`,
    [_xN]: _fEQS
  }], [() => DefaultConnectionTrackingConfiguration$, {
    [_eQN]: `ConnectionTrackingConfiguration`,
    [_xN]: _cTC
  }], [2, {
    [_eQN]: `SecondaryNetworkSupported`,
    [_xN]: _sNSec
  }], [1, {
    [_eQN]: `MaximumSecondaryNetworkInterfaces`,
    [_xN]: _mSNI
  }], [1, {
    [_eQN]: `Ipv4AddressesPerSecondaryInterface`,
    [_xN]: _iAPSI
  }]]
])();
var NetworkInterfaceCount$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NIC,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var NetworkInterfaceCountRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NICR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var NeuronDeviceCoreInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NDCI,
  0,
  [_Cou, _Ver],
  [[1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [1, {
    [_eQN]: `Version`,
    [_xN]: _ve
  }]]
])();
var NeuronDeviceInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NDI,
  0,
  [_Cou, _N, _CIor, _MIe],
  [[1, {
    [_eQN]: `Count`,
    [_xN]: _cou
  }], [0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], [() => NeuronDeviceCoreInfo$, {
    [_eQN]: `CoreInfo`,
    [_xN]: _cIor
  }], [() => NeuronDeviceMemoryInfo$, {
    [_eQN]: `MemoryInfo`,
    [_xN]: _mIe
  }]]
])();
var NeuronDeviceMemoryInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NDMI,
  0,
  [_SIMB],
  [[1, {
    [_eQN]: `SizeInMiB`,
    [_xN]: _sIMB
  }]]
])();
var NeuronInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NIeu,
  0,
  [_NDe, _TNDMIMB],
  [[() => NeuronDeviceInfoList, {
    [_eQN]: `NeuronDevices`,
    [_xN]: _nDe
  }], [1, {
    [_eQN]: `TotalNeuronDeviceMemoryInMiB`,
    [_xN]: _tNDMIMB
  }]]
])();
var NitroTpmInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NTI,
  0,
  [_SVu],
  [[() => NitroTpmSupportedVersionsList, {
    [_eQN]: `SupportedVersions`,
    [_xN]: _sVu
  }]]
])();
var OperatorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORpe,
  0,
  [_P],
  [0]
])();
var OperatorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORper,
  0,
  [_Mana, _P, _HBD],
  [[2, {
    [_eQN]: `Managed`,
    [_xN]: _mana
  }], [0, {
    [_eQN]: `Principal`,
    [_xN]: _p
  }], [2, {
    [_eQN]: `HiddenByDefault`,
    [_xN]: _hBD
  }]]
])();
var PerformanceFactorReference$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PFR,
  0,
  [_IF],
  [[0, {
    [_eQN]: `InstanceFamily`,
    [_xN]: _iF
  }]]
])();
var PerformanceFactorReferenceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PFRR,
  0,
  [_IF],
  [0]
])();
var PerformanceStatusSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSS,
  0,
  [_Sta, _ISm, _Reme],
  [[0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [4, {
    [_eQN]: `ImpairedSince`,
    [_xN]: _iSm
  }], [0, {
    [_eQN]: `Remediation`,
    [_xN]: _rem
  }]]
])();
var Placement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Pla,
  0,
  [_AZI, _Af, _GN, _PN, _HIo, _Te, _SDp, _HRGA, _GIr, _AZ],
  [[0, {
    [_eQN]: `AvailabilityZoneId`,
    [_xN]: _aZI
  }], [0, {
    [_eQN]: `Affinity`,
    [_xN]: _af
  }], [0, {
    [_eQN]: `GroupName`,
    [_xN]: _gN
  }], [1, {
    [_eQN]: `PartitionNumber`,
    [_xN]: _pN
  }], [0, {
    [_eQN]: `HostId`,
    [_xN]: _hI
  }], [0, {
    [_eQN]: `Tenancy`,
    [_xN]: _te
  }], [0, {
    [_eQN]: `SpreadDomain`,
    [_xN]: _sDp
  }], [0, {
    [_eQN]: `HostResourceGroupArn`,
    [_xN]: _hRGA
  }], [0, {
    [_eQN]: `GroupId`,
    [_xN]: _gIr
  }], [0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }]]
])();
var PlacementGroupInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PGIl,
  0,
  [_SSu],
  [[() => PlacementGroupStrategyList, {
    [_eQN]: `SupportedStrategies`,
    [_xN]: _sSup
  }]]
])();
var PrefixListId$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PLI,
  0,
  [_De, _PLI],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `PrefixListId`,
    [_xN]: _pLI
  }]]
])();
var PrivateDnsNameOptionsOnLaunch$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PDNOOL,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    [_eQN]: `HostnameType`,
    [_xN]: _hTo
  }], [2, {
    [_eQN]: `EnableResourceNameDnsARecord`,
    [_xN]: _eRNDAR
  }], [2, {
    [_eQN]: `EnableResourceNameDnsAAAARecord`,
    [_xN]: _eRNDAAAAR
  }]]
])();
var PrivateDnsNameOptionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PDNOR,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [0, 2, 2]
])();
var PrivateDnsNameOptionsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PDNORr,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    [_eQN]: `HostnameType`,
    [_xN]: _hTo
  }], [2, {
    [_eQN]: `EnableResourceNameDnsARecord`,
    [_xN]: _eRNDAR
  }], [2, {
    [_eQN]: `EnableResourceNameDnsAAAARecord`,
    [_xN]: _eRNDAAAAR
  }]]
])();
var PrivateIpAddressSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PIAS,
  0,
  [_Prim, _PIAr],
  [[2, {
    [_eQN]: `Primary`,
    [_xN]: _prim
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }]]
])();
var ProcessorInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PIro,
  0,
  [_SAup, _SCSIG, _SF, _Man],
  [[() => ArchitectureTypeList, {
    [_eQN]: `SupportedArchitectures`,
    [_xN]: _sAu
  }], [1, {
    [_eQN]: `SustainedClockSpeedInGhz`,
    [_xN]: _sCSIG
  }], [() => SupportedAdditionalProcessorFeatureList, {
    [_eQN]: `SupportedFeatures`,
    [_xN]: _sF
  }], [0, {
    [_eQN]: `Manufacturer`,
    [_xN]: _man
  }]]
])();
var ProductCode$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PCr,
  0,
  [_PCIr, _PCT],
  [[0, {
    [_eQN]: `ProductCode`,
    [_xN]: _pCr
  }], [0, {
    [_eQN]: `Type`,
    [_xN]: _ty
  }]]
])();
var Region$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Regi,
  0,
  [_OIS, _Ge, _RN, _Endp],
  [[0, {
    [_eQN]: `OptInStatus`,
    [_xN]: _oIS
  }], [() => RegionGeographyList, {
    [_eQN]: `GeographySet`,
    [_xN]: _gS
  }], [0, {
    [_eQN]: `RegionName`,
    [_xN]: _rNe
  }], [0, {
    [_eQN]: `RegionEndpoint`,
    [_xN]: _rEe
  }]]
])();
var RegionGeography$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RGe,
  0,
  [_N],
  [[0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }]]
])();
var RegisterImageRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIRe,
  0,
  [_N, _IL, _BPi, _BM, _TSp, _UD, _ISmd, _TS, _DR, _De, _Arc, _KI, _RIa, _RDN, _BDMl, _VTir, _SNS, _ESna],
  [[0, {
    [_eQN]: `Name`,
    [_xN]: _n
  }], 0, [() => BillingProductList, { [_xN]: _BPil }], 0, 0, [() => ImageUefiDataRequest, 0], 0, [() => TagSpecificationList, { [_xN]: _TSa }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `Architecture`,
    [_xN]: _arc
  }], [0, {
    [_eQN]: `KernelId`,
    [_xN]: _kI
  }], [0, {
    [_eQN]: `RamdiskId`,
    [_xN]: _rIa
  }], [0, {
    [_eQN]: `RootDeviceName`,
    [_xN]: _rDN
  }], [() => BlockDeviceMappingRequestList, { [_xN]: _BDM }], [0, {
    [_eQN]: `VirtualizationType`,
    [_xN]: _vTi
  }], [0, {
    [_eQN]: `SriovNetSupport`,
    [_xN]: _sNSr
  }], [2, {
    [_eQN]: `EnaSupport`,
    [_xN]: _eSna
  }]],
  1
])();
var RegisterImageResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIReg,
  0,
  [_IIm],
  [[0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }]]
])();
var ReplaceImageInstanceTypeSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIITSR,
  0,
  [_IIm, _ITSn, _DR],
  [0, [() => InstanceTypeSpecificationRequest$, 0], 2],
  1
])();
var ReplaceImageInstanceTypeSpecificationResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIITSRe,
  0,
  [_RV],
  [[2, {
    [_eQN]: `ReturnValue`,
    [_xN]: _rV
  }]]
])();
var RequestLaunchTemplateData$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RLTD,
  0,
  [_KI, _EO, _IIP, _BDMl, _NIet, _IIm, _IT, _KN, _Mon, _Pla, _RDI, _DAT, _IISB, _UDs, _TS, _EGSlas, _EIAl, _SGIe, _SGe, _IMOns, _CSr, _CO, _CRSa, _LSi, _HO, _MO, _EOn, _IR, _PDNO, _MOa, _DASi, _Op, _NPO, _SIec],
  [0, 2, () => LaunchTemplateIamInstanceProfileSpecificationRequest$, [() => LaunchTemplateBlockDeviceMappingRequestList, { [_xN]: _BDM }], [() => LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList, { [_xN]: _NIe }], 0, 0, 0, [() => LaunchTemplatesMonitoringRequest$, 0], () => LaunchTemplatePlacementRequest$, 0, 2, 0, [() => SensitiveUserData, 0], [() => LaunchTemplateTagSpecificationRequestList, { [_xN]: _TSa }], [() => ElasticGpuSpecificationList, { [_xN]: _EGSla }], [() => LaunchTemplateElasticInferenceAcceleratorList, { [_xN]: _EIA }], [() => SecurityGroupIdStringList, { [_xN]: _SGI }], [() => SecurityGroupStringList, { [_xN]: _SGec }], () => LaunchTemplateInstanceMarketOptionsRequest$, () => CreditSpecificationRequest$, () => LaunchTemplateCpuOptionsRequest$, () => LaunchTemplateCapacityReservationSpecificationRequest$, [() => LaunchTemplateLicenseSpecificationListRequest, { [_xN]: _LSic }], () => LaunchTemplateHibernationOptionsRequest$, () => LaunchTemplateInstanceMetadataOptionsRequest$, () => LaunchTemplateEnclaveOptionsRequest$, [() => InstanceRequirementsRequest$, 0], () => LaunchTemplatePrivateDnsNameOptionsRequest$, () => LaunchTemplateInstanceMaintenanceOptionsRequest$, 2, () => OperatorRequest$, () => LaunchTemplateNetworkPerformanceOptionsRequest$, [() => LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList, { [_xN]: _SIeco }]]
])();
var Reservation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Reser,
  0,
  [_RIe, _OI, _RIeq, _G, _Ins],
  [[0, {
    [_eQN]: `ReservationId`,
    [_xN]: _rI
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `RequesterId`,
    [_xN]: _rIeq
  }], [() => GroupIdentifierList, {
    [_eQN]: `GroupSet`,
    [_xN]: _gSr
  }], [() => InstanceList, {
    [_eQN]: `InstancesSet`,
    [_xN]: _iSns
  }]]
])();
var ResponseError$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _REe,
  0,
  [_Co, _Me],
  [[0, {
    [_eQN]: `Code`,
    [_xN]: _co
  }], [0, {
    [_eQN]: `Message`,
    [_xN]: _me
  }]]
])();
var ResponseLaunchTemplateData$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RLTDe,
  0,
  [_KI, _EO, _IIP, _BDMl, _NIet, _IIm, _IT, _KN, _Mon, _Pla, _RDI, _DAT, _IISB, _UDs, _TS, _EGSlas, _EIAl, _SGIe, _SGe, _IMOns, _CSr, _CO, _CRSa, _LSi, _HO, _MO, _EOn, _IR, _PDNO, _MOa, _DASi, _Op, _NPO, _SIec],
  [[0, {
    [_eQN]: `KernelId`,
    [_xN]: _kI
  }], [2, {
    [_eQN]: `EbsOptimized`,
    [_xN]: _eO
  }], [() => LaunchTemplateIamInstanceProfileSpecification$, {
    [_eQN]: `IamInstanceProfile`,
    [_xN]: _iIP
  }], [() => LaunchTemplateBlockDeviceMappingList, {
    [_eQN]: `BlockDeviceMappingSet`,
    [_xN]: _bDMS
  }], [() => LaunchTemplateInstanceNetworkInterfaceSpecificationList, {
    [_eQN]: `NetworkInterfaceSet`,
    [_xN]: _nIS
  }], [0, {
    [_eQN]: `ImageId`,
    [_xN]: _iIma
  }], [0, {
    [_eQN]: `InstanceType`,
    [_xN]: _iT
  }], [0, {
    [_eQN]: `KeyName`,
    [_xN]: _kN
  }], [() => LaunchTemplatesMonitoring$, {
    [_eQN]: `Monitoring`,
    [_xN]: _mon
  }], [() => LaunchTemplatePlacement$, {
    [_eQN]: `Placement`,
    [_xN]: _pla
  }], [0, {
    [_eQN]: `RamDiskId`,
    [_xN]: _rDI
  }], [2, {
    [_eQN]: `DisableApiTermination`,
    [_xN]: _dAT
  }], [0, {
    [_eQN]: `InstanceInitiatedShutdownBehavior`,
    [_xN]: _iISB
  }], [() => SensitiveUserData, {
    [_eQN]: `UserData`,
    [_xN]: _uDs
  }], [() => LaunchTemplateTagSpecificationList, {
    [_eQN]: `TagSpecificationSet`,
    [_xN]: _tSS
  }], [() => ElasticGpuSpecificationResponseList, {
    [_eQN]: `ElasticGpuSpecificationSet`,
    [_xN]: _eGSS
  }], [() => LaunchTemplateElasticInferenceAcceleratorResponseList, {
    [_eQN]: `ElasticInferenceAcceleratorSet`,
    [_xN]: _eIAS
  }], [() => ValueStringList, {
    [_eQN]: `SecurityGroupIdSet`,
    [_xN]: _sGIS
  }], [() => ValueStringList, {
    [_eQN]: `SecurityGroupSet`,
    [_xN]: _sGSe
  }], [() => LaunchTemplateInstanceMarketOptions$, {
    [_eQN]: `InstanceMarketOptions`,
    [_xN]: _iMOn
  }], [() => CreditSpecification$, {
    [_eQN]: `CreditSpecification`,
    [_xN]: _cSr
  }], [() => LaunchTemplateCpuOptions$, {
    [_eQN]: `CpuOptions`,
    [_xN]: _cO
  }], [() => LaunchTemplateCapacityReservationSpecificationResponse$, {
    [_eQN]: `CapacityReservationSpecification`,
    [_xN]: _cRSa
  }], [() => LaunchTemplateLicenseList, {
    [_eQN]: `LicenseSet`,
    [_xN]: _lSic
  }], [() => LaunchTemplateHibernationOptions$, {
    [_eQN]: `HibernationOptions`,
    [_xN]: _hO
  }], [() => LaunchTemplateInstanceMetadataOptions$, {
    [_eQN]: `MetadataOptions`,
    [_xN]: _mO
  }], [() => LaunchTemplateEnclaveOptions$, {
    [_eQN]: `EnclaveOptions`,
    [_xN]: _eOn
  }], [() => InstanceRequirements$, {
    [_eQN]: `InstanceRequirements`,
    [_xN]: _iR
  }], [() => LaunchTemplatePrivateDnsNameOptions$, {
    [_eQN]: `PrivateDnsNameOptions`,
    [_xN]: _pDNO
  }], [() => LaunchTemplateInstanceMaintenanceOptions$, {
    [_eQN]: `MaintenanceOptions`,
    [_xN]: _mOa
  }], [2, {
    [_eQN]: `DisableApiStop`,
    [_xN]: _dASi
  }], [() => OperatorResponse$, {
    [_eQN]: `Operator`,
    [_xN]: _ope
  }], [() => LaunchTemplateNetworkPerformanceOptions$, {
    [_eQN]: `NetworkPerformanceOptions`,
    [_xN]: _nPO
  }], [() => LaunchTemplateInstanceSecondaryInterfaceSpecificationList, {
    [_eQN]: `SecondaryInterfaceSet`,
    [_xN]: _sISe
  }]]
])();
var RunInstancesMonitoringEnabled$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIME,
  0,
  [_En, _MCIe],
  [[2, {
    [_eQN]: `Enabled`,
    [_xN]: _en
  }], [() => MetricCategoryIdList, { [_xN]: _MCI }]],
  1
])();
var RunInstancesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIRu,
  0,
  [_MCa, _MCin, _BDMl, _IIm, _IT, _IAC, _IA, _KI, _KN, _Mon, _Pla, _RIa, _SGIe, _SGe, _SIu, _UDs, _EGSla, _EIAl, _TS, _LT, _IMOns, _CSr, _CO, _CRSa, _HO, _LSi, _MO, _EOn, _PDNO, _MOa, _DASi, _EPI, _NPO, _Op, _SIec, _DR, _DAT, _IISB, _PIAr, _CT, _AId, _NIet, _IIP, _EO],
  [1, 1, [() => BlockDeviceMappingRequestList, { [_xN]: _BDM }], 0, 0, 1, [() => InstanceIpv6AddressList, { [_xN]: _IApv }], 0, 0, [() => RunInstancesMonitoringEnabled$, 0], [() => Placement$, 0], 0, [() => SecurityGroupIdStringList, { [_xN]: _SGI }], [() => SecurityGroupStringList, { [_xN]: _SGec }], 0, [() => RunInstancesUserData, 0], [() => ElasticGpuSpecifications, 0], [() => ElasticInferenceAccelerators, { [_xN]: _EIA }], [() => TagSpecificationList, { [_xN]: _TSa }], () => LaunchTemplateSpecification$, () => InstanceMarketOptionsRequest$, () => CreditSpecificationRequest$, () => CpuOptionsRequest$, () => CapacityReservationSpecification$, () => HibernationOptionsRequest$, [() => LicenseSpecificationListRequest, { [_xN]: _LSic }], () => InstanceMetadataOptionsRequest$, () => EnclaveOptionsRequest$, () => PrivateDnsNameOptionsRequest$, () => InstanceMaintenanceOptionsRequest$, 2, 2, () => InstanceNetworkPerformanceOptionsRequest$, () => OperatorRequest$, [() => InstanceSecondaryInterfaceSpecificationListRequest, { [_xN]: _SIeco }], [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }], [2, {
    [_eQN]: `DisableApiTermination`,
    [_xN]: _dAT
  }], [0, {
    [_eQN]: `InstanceInitiatedShutdownBehavior`,
    [_xN]: _iISB
  }], [0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }], [0, {
    [_eQN]: `ClientToken`,
    [_iTd]: 1,
    [_xN]: _cT
  }], [0, {
    [_eQN]: `AdditionalInfo`,
    [_xN]: _aId
  }], [() => InstanceNetworkInterfaceSpecificationList, {
    [_eQN]: `NetworkInterface`,
    [_xN]: _nIe
  }], [() => IamInstanceProfileSpecification$, {
    [_eQN]: `IamInstanceProfile`,
    [_xN]: _iIP
  }], [2, {
    [_eQN]: `EbsOptimized`,
    [_xN]: _eO
  }]],
  2
])();
var ScanResults$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SRc,
  0,
  [_HFSL, _FSD, _IFAS, _LFAS, _MFAS, _HFAS, _CFAS],
  [[0, {
    [_eQN]: `HighestFindingSeverityLabel`,
    [_xN]: _hFSL
  }], [4, {
    [_eQN]: `FindingScanDate`,
    [_xN]: _fSD
  }], [4, {
    [_eQN]: `InformationalFixAvailableSince`,
    [_xN]: _iFAS
  }], [4, {
    [_eQN]: `LowFixAvailableSince`,
    [_xN]: _lFAS
  }], [4, {
    [_eQN]: `MediumFixAvailableSince`,
    [_xN]: _mFAS
  }], [4, {
    [_eQN]: `HighFixAvailableSince`,
    [_xN]: _hFAS
  }], [4, {
    [_eQN]: `CriticalFixAvailableSince`,
    [_xN]: _cFAS
  }]]
])();
var SecondaryInterfacePrivateIpAddressSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIPIAS,
  0,
  [_PIAr],
  [[0, {
    [_eQN]: `PrivateIpAddress`,
    [_xN]: _pIAr
  }]]
])();
var SecondaryInterfacePrivateIpAddressSpecificationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIPIASR,
  0,
  [_PIAr],
  [0]
])();
var SecurityGroup$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SGec,
  0,
  [_GIr, _IPEp, _T, _VI, _SGA, _OI, _GN, _De, _IPpe],
  [[0, {
    [_eQN]: `GroupId`,
    [_xN]: _gIr
  }], [() => IpPermissionList, {
    [_eQN]: `IpPermissionsEgress`,
    [_xN]: _iPEp
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `SecurityGroupArn`,
    [_xN]: _sGA
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `GroupName`,
    [_xN]: _gN
  }], [0, {
    [_eQN]: `GroupDescription`,
    [_xN]: _gD
  }], [() => IpPermissionList, {
    [_eQN]: `IpPermissions`,
    [_xN]: _iPpe
  }]]
])();
var Snapshot$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Sna,
  0,
  [_OAw, _OA, _T, _STto, _RETe, _STs, _AZ, _TTr, _CDM, _CTomp, _FSSIB, _SIn, _VIo, _St, _SMta, _STt, _Pro, _OI, _De, _VSo, _Enc, _KKI, _DEKI],
  [[0, {
    [_eQN]: `OwnerAlias`,
    [_xN]: _oAw
  }], [0, {
    [_eQN]: `OutpostArn`,
    [_xN]: _oA
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `StorageTier`,
    [_xN]: _sTto
  }], [4, {
    [_eQN]: `RestoreExpiryTime`,
    [_xN]: _rETe
  }], [0, {
    [_eQN]: `SseType`,
    [_xN]: _sTs
  }], [0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }], [0, {
    [_eQN]: `TransferType`,
    [_xN]: _tTr
  }], [1, {
    [_eQN]: `CompletionDurationMinutes`,
    [_xN]: _cDM
  }], [4, {
    [_eQN]: `CompletionTime`,
    [_xN]: _cTomp
  }], [1, {
    [_eQN]: `FullSnapshotSizeInBytes`,
    [_xN]: _fSSIB
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [0, {
    [_eQN]: `VolumeId`,
    [_xN]: _vIo
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [0, {
    [_eQN]: `StatusMessage`,
    [_xN]: _sMt
  }], [4, {
    [_eQN]: `StartTime`,
    [_xN]: _sTt
  }], [0, {
    [_eQN]: `Progress`,
    [_xN]: _pro
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [1, {
    [_eQN]: `VolumeSize`,
    [_xN]: _vSo
  }], [2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], [0, {
    [_eQN]: `DataEncryptionKeyId`,
    [_xN]: _dEKI
  }]]
])();
var SnapshotDiskContainer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SDCn,
  0,
  [_De, _Fo, _Ur, _UB],
  [0, 0, [() => SensitiveUrl, 0], () => UserBucket$]
])();
var SnapshotTaskDetail$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _STD,
  0,
  [_De, _DIS, _Enc, _Fo, _KKI, _Pro, _SIn, _Sta, _SMt, _Ur, _UB],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [1, {
    [_eQN]: `DiskImageSize`,
    [_xN]: _dIS
  }], [2, {
    [_eQN]: `Encrypted`,
    [_xN]: _enc
  }], [0, {
    [_eQN]: `Format`,
    [_xN]: _for
  }], [0, {
    [_eQN]: `KmsKeyId`,
    [_xN]: _kKI
  }], [0, {
    [_eQN]: `Progress`,
    [_xN]: _pro
  }], [0, {
    [_eQN]: `SnapshotId`,
    [_xN]: _sIn
  }], [0, {
    [_eQN]: `Status`,
    [_xN]: _sta
  }], [0, {
    [_eQN]: `StatusMessage`,
    [_xN]: _sMt
  }], [() => SensitiveUrl, {
    [_eQN]: `Url`,
    [_xN]: _ur
  }], [() => UserBucketDetails$, {
    [_eQN]: `UserBucket`,
    [_xN]: _uB
  }]]
])();
var SpotMarketOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SMO,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [0, 0, 1, 4, 0]
])();
var StateReason$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SRt,
  0,
  [_Co, _Me],
  [[0, {
    [_eQN]: `Code`,
    [_xN]: _co
  }], [0, {
    [_eQN]: `Message`,
    [_xN]: _me
  }]]
])();
var Subnet$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Su,
  0,
  [_AZI, _ELADI, _MCOIOL, _COIP, _OI, _AIAOC, _ICBAS, _T, _SAub, _OA, _EDn, _IN, _PDNOOL, _BPAS, _Ty, _SIu, _St, _VI, _CB, _AIAC, _AZ, _DFA, _MPIOL],
  [[0, {
    [_eQN]: `AvailabilityZoneId`,
    [_xN]: _aZI
  }], [1, {
    [_eQN]: `EnableLniAtDeviceIndex`,
    [_xN]: _eLADI
  }], [2, {
    [_eQN]: `MapCustomerOwnedIpOnLaunch`,
    [_xN]: _mCOIOL
  }], [0, {
    [_eQN]: `CustomerOwnedIpv4Pool`,
    [_xN]: _cOIP
  }], [0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [2, {
    [_eQN]: `AssignIpv6AddressOnCreation`,
    [_xN]: _aIAOC
  }], [() => SubnetIpv6CidrBlockAssociationSet, {
    [_eQN]: `Ipv6CidrBlockAssociationSet`,
    [_xN]: _iCBASp
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [0, {
    [_eQN]: `SubnetArn`,
    [_xN]: _sAub
  }], [0, {
    [_eQN]: `OutpostArn`,
    [_xN]: _oA
  }], [2, {
    [_eQN]: `EnableDns64`,
    [_xN]: _eDn
  }], [2, {
    [_eQN]: `Ipv6Native`,
    [_xN]: _iN
  }], [() => PrivateDnsNameOptionsOnLaunch$, {
    [_eQN]: `PrivateDnsNameOptionsOnLaunch`,
    [_xN]: _pDNOOL
  }], [() => BlockPublicAccessStates$, {
    [_eQN]: `BlockPublicAccessStates`,
    [_xN]: _bPAS
  }], [0, {
    [_eQN]: `Type`,
    [_xN]: _ty
  }], [0, {
    [_eQN]: `SubnetId`,
    [_xN]: _sIu
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `CidrBlock`,
    [_xN]: _cB
  }], [1, {
    [_eQN]: `AvailableIpAddressCount`,
    [_xN]: _aIAC
  }], [0, {
    [_eQN]: `AvailabilityZone`,
    [_xN]: _aZ
  }], [2, {
    [_eQN]: `DefaultForAz`,
    [_xN]: _dFA
  }], [2, {
    [_eQN]: `MapPublicIpOnLaunch`,
    [_xN]: _mPIOL
  }]]
])();
var SubnetCidrBlockState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SCBS,
  0,
  [_St, _SMt],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StatusMessage`,
    [_xN]: _sMt
  }]]
])();
var SubnetIpv6CidrBlockAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SICBA,
  0,
  [_AIs, _ICB, _ICBS, _IAA, _ISpo],
  [[0, {
    [_eQN]: `AssociationId`,
    [_xN]: _aIs
  }], [0, {
    [_eQN]: `Ipv6CidrBlock`,
    [_xN]: _iCB
  }], [() => SubnetCidrBlockState$, {
    [_eQN]: `Ipv6CidrBlockState`,
    [_xN]: _iCBS
  }], [0, {
    [_eQN]: `Ipv6AddressAttribute`,
    [_xN]: _iAA
  }], [0, {
    [_eQN]: `IpSource`,
    [_xN]: _iSpo
  }]]
])();
var Tag$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [[0, {
    [_eQN]: `Key`,
    [_xN]: _k
  }], [0, {
    [_eQN]: `Value`,
    [_xN]: _v
  }]]
])();
var TagSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TSa,
  0,
  [_RTe, _T],
  [[0, {
    [_eQN]: `ResourceType`,
    [_xN]: _rTe
  }], [() => TagList, { [_xN]: _Ta }]]
])();
var TerminateInstancesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TIR,
  0,
  [_IIn, _F, _SOS, _DR],
  [[() => InstanceIdStringList, { [_xN]: _II }], 2, 2, [2, {
    [_eQN]: `DryRun`,
    [_xN]: _dR
  }]],
  1
])();
var TerminateInstancesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TIRe,
  0,
  [_TIer],
  [[() => InstanceStateChangeList, {
    [_eQN]: `InstancesSet`,
    [_xN]: _iSns
  }]]
])();
var TotalLocalStorageGB$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TLSGB,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var TotalLocalStorageGBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TLSGBR,
  0,
  [_M, _Ma],
  [1, 1]
])();
var UserBucket$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _UB,
  0,
  [_SBu, _SK],
  [0, 0]
])();
var UserBucketDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _UBD,
  0,
  [_SBu, _SK],
  [[0, {
    [_eQN]: `S3Bucket`,
    [_xN]: _sB
  }], [0, {
    [_eQN]: `S3Key`,
    [_xN]: _sK
  }]]
])();
var UserIdGroupPair$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _UIGPs,
  0,
  [_De, _UI, _GN, _GIr, _VI, _VPCI, _PSee],
  [[0, {
    [_eQN]: `Description`,
    [_xN]: _de
  }], [0, {
    [_eQN]: `UserId`,
    [_xN]: _uI
  }], [0, {
    [_eQN]: `GroupName`,
    [_xN]: _gN
  }], [0, {
    [_eQN]: `GroupId`,
    [_xN]: _gIr
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `VpcPeeringConnectionId`,
    [_xN]: _vPCI
  }], [0, {
    [_eQN]: `PeeringStatus`,
    [_xN]: _pSee
  }]]
])();
var ValidationError$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VEa,
  0,
  [_Co, _Me],
  [[0, {
    [_eQN]: `Code`,
    [_xN]: _co
  }], [0, {
    [_eQN]: `Message`,
    [_xN]: _me
  }]]
])();
var ValidationWarning$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VW,
  0,
  [_Err],
  [[() => ErrorSet, {
    [_eQN]: `ErrorSet`,
    [_xN]: _eSr
  }]]
])();
var VCpuCountRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCCR,
  0,
  [_M, _Ma],
  [[1, {
    [_eQN]: `Min`,
    [_xN]: _m
  }], [1, {
    [_eQN]: `Max`,
    [_xN]: _ma
  }]]
])();
var VCpuCountRangeRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCCRR,
  0,
  [_M, _Ma],
  [1, 1],
  1
])();
var VCpuInfo$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCIpu,
  0,
  [_DVC, _DCef, _DTPC, _VCa, _VTPC],
  [[1, {
    [_eQN]: `DefaultVCpus`,
    [_xN]: _dVC
  }], [1, {
    [_eQN]: `DefaultCores`,
    [_xN]: _dCe
  }], [1, {
    [_eQN]: `DefaultThreadsPerCore`,
    [_xN]: _dTPC
  }], [() => CoreCountList, {
    [_eQN]: `ValidCores`,
    [_xN]: _vCa
  }], [() => ThreadsPerCoreList, {
    [_eQN]: `ValidThreadsPerCore`,
    [_xN]: _vTPC
  }]]
])();
var Vpc$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Vp,
  0,
  [_OI, _ITns, _ICBAS, _CBAS, _IDs, _ECn, _T, _BPAS, _VI, _St, _CB, _DOI],
  [[0, {
    [_eQN]: `OwnerId`,
    [_xN]: _oI
  }], [0, {
    [_eQN]: `InstanceTenancy`,
    [_xN]: _iTns
  }], [() => VpcIpv6CidrBlockAssociationSet, {
    [_eQN]: `Ipv6CidrBlockAssociationSet`,
    [_xN]: _iCBASp
  }], [() => VpcCidrBlockAssociationSet, {
    [_eQN]: `CidrBlockAssociationSet`,
    [_xN]: _cBAS
  }], [2, {
    [_eQN]: `IsDefault`,
    [_xN]: _iDs
  }], [() => VpcEncryptionControl$, {
    [_eQN]: `EncryptionControl`,
    [_xN]: _eCn
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }], [() => BlockPublicAccessStates$, {
    [_eQN]: `BlockPublicAccessStates`,
    [_xN]: _bPAS
  }], [0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `CidrBlock`,
    [_xN]: _cB
  }], [0, {
    [_eQN]: `DhcpOptionsId`,
    [_xN]: _dOI
  }]]
])();
var VpcCidrBlockAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCBA,
  0,
  [_AIs, _CB, _CBSi],
  [[0, {
    [_eQN]: `AssociationId`,
    [_xN]: _aIs
  }], [0, {
    [_eQN]: `CidrBlock`,
    [_xN]: _cB
  }], [() => VpcCidrBlockState$, {
    [_eQN]: `CidrBlockState`,
    [_xN]: _cBSi
  }]]
])();
var VpcCidrBlockState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCBS,
  0,
  [_St, _SMt],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StatusMessage`,
    [_xN]: _sMt
  }]]
])();
var VpcEncryptionControl$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VEC,
  0,
  [_VI, _VECI, _Mo, _St, _SMta, _REes, _T],
  [[0, {
    [_eQN]: `VpcId`,
    [_xN]: _vI
  }], [0, {
    [_eQN]: `VpcEncryptionControlId`,
    [_xN]: _vECI
  }], [0, {
    [_eQN]: `Mode`,
    [_xN]: _mo
  }], [0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StateMessage`,
    [_xN]: _sMta
  }], [() => VpcEncryptionControlExclusions$, {
    [_eQN]: `ResourceExclusions`,
    [_xN]: _rEes
  }], [() => TagList, {
    [_eQN]: `TagSet`,
    [_xN]: _tS
  }]]
])();
var VpcEncryptionControlExclusion$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VECE,
  0,
  [_St, _SMta],
  [[0, {
    [_eQN]: `State`,
    [_xN]: _st
  }], [0, {
    [_eQN]: `StateMessage`,
    [_xN]: _sMta
  }]]
])();
var VpcEncryptionControlExclusions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VECEp,
  0,
  [_IG, _EOIG, _NG, _VPG, _VP, _L, _VL, _EFS, _GA, _AGV],
  [[() => VpcEncryptionControlExclusion$, {
    [_eQN]: `InternetGateway`,
    [_xN]: _iG
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `EgressOnlyInternetGateway`,
    [_xN]: _eOIG
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `NatGateway`,
    [_xN]: _nG
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `VirtualPrivateGateway`,
    [_xN]: _vPG
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `VpcPeering`,
    [_xN]: _vP
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `Lambda`,
    [_xN]: _l
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `VpcLattice`,
    [_xN]: _vL
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `ElasticFileSystem`,
    [_xN]: _eFS
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `GlobalAccelerator`,
    [_xN]: _gA
  }], [() => VpcEncryptionControlExclusion$, {
    [_eQN]: `ApiGatewayV2`,
    [_xN]: _aGV
  }]]
])();
var VpcIpv6CidrBlockAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VICBA,
  0,
  [_AIs, _ICB, _ICBS, _NBG, _IPpvo, _IAA, _ISpo],
  [[0, {
    [_eQN]: `AssociationId`,
    [_xN]: _aIs
  }], [0, {
    [_eQN]: `Ipv6CidrBlock`,
    [_xN]: _iCB
  }], [() => VpcCidrBlockState$, {
    [_eQN]: `Ipv6CidrBlockState`,
    [_xN]: _iCBS
  }], [0, {
    [_eQN]: `NetworkBorderGroup`,
    [_xN]: _nBG
  }], [0, {
    [_eQN]: `Ipv6Pool`,
    [_xN]: _iPpvo
  }], [0, {
    [_eQN]: `Ipv6AddressAttribute`,
    [_xN]: _iAA
  }], [0, {
    [_eQN]: `IpSource`,
    [_xN]: _iSpo
  }]]
])();
var __Unit = "unit";
var AcceleratorManufacturerSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _AMSc,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var AcceleratorNameSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _ANSc,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var AcceleratorTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _ATSc,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var AllowedInstanceTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _AITS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var ArchitectureTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ATLr,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var AssetIdList = 64 | 0;
var BandwidthWeightingTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _BWTL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var BillingProductList = /* @__PURE__ */ (() => [
  1,
  n0,
  _BPL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var BlockDeviceMappingList = /* @__PURE__ */ (() => [
  1,
  n0,
  _BDML,
  0,
  [
    () => BlockDeviceMapping$,
    { [_xN]: _it }
  ]
])();
var BlockDeviceMappingRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _BDMRL,
  0,
  [
    () => BlockDeviceMapping$,
    { [_xN]: _BDM }
  ]
])();
var BootModeTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _BMTL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var CarrierGatewayIdSet = 64 | 0;
var CoreCountList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CCL,
  0,
  [
    1,
    { [_xN]: _it }
  ]
])();
var CpuManufacturerSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _CMSp,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var CreateVolumePermissionList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CVPL,
  0,
  [
    () => CreateVolumePermission$,
    { [_xN]: _it }
  ]
])();
var DeleteLaunchTemplateVersionsResponseErrorSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _DLTVRES,
  0,
  [
    () => DeleteLaunchTemplateVersionsResponseErrorItem$,
    { [_xN]: _it }
  ]
])();
var DeleteLaunchTemplateVersionsResponseSuccessSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _DLTVRSS,
  0,
  [
    () => DeleteLaunchTemplateVersionsResponseSuccessItem$,
    { [_xN]: _it }
  ]
])();
var DeleteSnapshotResultSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _DSRS,
  0,
  [
    () => DeleteSnapshotReturnCode$,
    { [_xN]: _it }
  ]
])();
var DescribeFastLaunchImagesSuccessSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _DFLISS,
  0,
  [
    () => DescribeFastLaunchImagesSuccessItem$,
    { [_xN]: _it }
  ]
])();
var DescribeImageReferencesImageIdStringList = 64 | 0;
var DescribeImageUsageReportsImageIdStringList = 64 | 0;
var DescribeInstanceTopologyGroupNameSet = 64 | 0;
var DescribeInstanceTopologyInstanceIdSet = 64 | 0;
var DiskInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _DILi,
  0,
  [
    () => DiskInfo$,
    { [_xN]: _it }
  ]
])();
var EbsCardInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ECIL,
  0,
  [
    () => EbsCardInfo$,
    { [_xN]: _it }
  ]
])();
var EbsStatusDetailsList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ESDL,
  0,
  [
    () => EbsStatusDetails$,
    { [_xN]: _it }
  ]
])();
var ElasticGpuAssociationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EGAL,
  0,
  [
    () => ElasticGpuAssociation$,
    { [_xN]: _it }
  ]
])();
var ElasticGpuSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EGSL,
  0,
  [
    () => ElasticGpuSpecification$,
    { [_xN]: _EGSla }
  ]
])();
var ElasticGpuSpecificationResponseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EGSRL,
  0,
  [
    () => ElasticGpuSpecificationResponse$,
    { [_xN]: _it }
  ]
])();
var ElasticGpuSpecifications = /* @__PURE__ */ (() => [
  1,
  n0,
  _EGSlas,
  0,
  [
    () => ElasticGpuSpecification$,
    { [_xN]: _it }
  ]
])();
var ElasticInferenceAcceleratorAssociationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EIAAL,
  0,
  [
    () => ElasticInferenceAcceleratorAssociation$,
    { [_xN]: _it }
  ]
])();
var ElasticInferenceAccelerators = /* @__PURE__ */ (() => [
  1,
  n0,
  _EIAl,
  0,
  [
    () => ElasticInferenceAccelerator$,
    { [_xN]: _it }
  ]
])();
var ErrorSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _ESr,
  0,
  [
    () => ValidationError$,
    { [_xN]: _it }
  ]
])();
var ExcludedInstanceTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _EITSx,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var ExecutableByStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EBSL,
  0,
  [
    0,
    { [_xN]: _EBx }
  ]
])();
var FastLaunchImageIdList = /* @__PURE__ */ (() => [
  1,
  n0,
  _FLIIL,
  0,
  [
    0,
    { [_xN]: _IIm }
  ]
])();
var FilterList = /* @__PURE__ */ (() => [
  1,
  n0,
  _FLi,
  0,
  [
    () => Filter$,
    { [_xN]: _Fil }
  ]
])();
var FleetIdSet = 64 | 0;
var FpgaDeviceInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _FDIL,
  0,
  [
    () => FpgaDeviceInfo$,
    { [_xN]: _it }
  ]
])();
var GpuDeviceInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GDIL,
  0,
  [
    () => GpuDeviceInfo$,
    { [_xN]: _it }
  ]
])();
var GroupIdentifierList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GIL,
  0,
  [
    () => GroupIdentifier$,
    { [_xN]: _it }
  ]
])();
var GroupIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GISL,
  0,
  [
    0,
    { [_xN]: _gIr }
  ]
])();
var GroupNameStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GNSL,
  0,
  [
    0,
    { [_xN]: _GN }
  ]
])();
var ImageIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IISL,
  0,
  [
    0,
    { [_xN]: _IIm }
  ]
])();
var ImageList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ILm,
  0,
  [
    () => Image$,
    { [_xN]: _it }
  ]
])();
var ImageUsageReportIdStringList = 64 | 0;
var ImageWatermarkList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IWL,
  0,
  [
    () => ImageWatermark$,
    { [_xN]: _it }
  ]
])();
var ImportSnapshotTaskIdList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISTIL,
  0,
  [
    0,
    { [_xN]: _ITI }
  ]
])();
var ImportSnapshotTaskList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISTL,
  0,
  [
    () => ImportSnapshotTask$,
    { [_xN]: _it }
  ]
])();
var InferenceDeviceInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IDIL,
  0,
  [
    () => InferenceDeviceInfo$,
    0
  ]
])();
var InstanceBlockDeviceMappingList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IBDML,
  0,
  [
    () => InstanceBlockDeviceMapping$,
    { [_xN]: _it }
  ]
])();
var InstanceGenerationSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _IGS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var InstanceIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IISLn,
  0,
  [
    0,
    { [_xN]: _II }
  ]
])();
var InstanceIpv4PrefixList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IIPL,
  0,
  [
    () => InstanceIpv4Prefix$,
    { [_xN]: _it }
  ]
])();
var InstanceIpv6AddressList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IIAL,
  0,
  [
    () => InstanceIpv6Address$,
    { [_xN]: _it }
  ]
])();
var InstanceIpv6AddressListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _IIALR,
  0,
  [
    () => InstanceIpv6AddressRequest$,
    { [_xN]: _IIA }
  ]
])();
var InstanceIpv6PrefixList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IIPLn,
  0,
  [
    () => InstanceIpv6Prefix$,
    { [_xN]: _it }
  ]
])();
var InstanceList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ILns,
  0,
  [
    () => Instance$,
    { [_xN]: _it }
  ]
])();
var InstanceNetworkInterfaceList = /* @__PURE__ */ (() => [
  1,
  n0,
  _INIL,
  0,
  [
    () => InstanceNetworkInterface$,
    { [_xN]: _it }
  ]
])();
var InstanceNetworkInterfaceSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _INISL,
  0,
  [
    () => InstanceNetworkInterfaceSpecification$,
    { [_xN]: _it }
  ]
])();
var InstancePrivateIpAddressList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPIAL,
  0,
  [
    () => InstancePrivateIpAddress$,
    { [_xN]: _it }
  ]
])();
var InstanceSecondaryInterfaceList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISIL,
  0,
  [
    () => InstanceSecondaryInterface$,
    { [_xN]: _it }
  ]
])();
var InstanceSecondaryInterfacePrivateIpAddressList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISIPIAL,
  0,
  [
    () => InstanceSecondaryInterfacePrivateIpAddress$,
    { [_xN]: _it }
  ]
])();
var InstanceSecondaryInterfacePrivateIpAddressListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISIPIALR,
  0,
  [
    () => InstanceSecondaryInterfacePrivateIpAddressRequest$,
    { [_xN]: _it }
  ]
])();
var InstanceSecondaryInterfaceSpecificationListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISISLR,
  0,
  [
    () => InstanceSecondaryInterfaceSpecificationRequest$,
    { [_xN]: _it }
  ]
])();
var InstanceStateChangeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISCL,
  0,
  [
    () => InstanceStateChange$,
    { [_xN]: _it }
  ]
])();
var InstanceStatusDetailsList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISDL,
  0,
  [
    () => InstanceStatusDetails$,
    { [_xN]: _it }
  ]
])();
var InstanceStatusEventList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISEL,
  0,
  [
    () => InstanceStatusEvent$,
    { [_xN]: _it }
  ]
])();
var InstanceStatusList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ISLn,
  0,
  [
    () => InstanceStatus$,
    { [_xN]: _it }
  ]
])();
var InstanceTypeInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ITILn,
  0,
  [
    () => InstanceTypeInfo$,
    { [_xN]: _it }
  ]
])();
var InstanceTypeList = 64 | 0;
var InstanceTypeOfferingsList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ITOL,
  0,
  [
    () => InstanceTypeOffering$,
    { [_xN]: _it }
  ]
])();
var InstanceTypes = 64 | 0;
var IpPermissionList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPLp,
  0,
  [
    () => IpPermission$,
    { [_xN]: _it }
  ]
])();
var IpRangeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IRLp,
  0,
  [
    () => IpRange$,
    { [_xN]: _it }
  ]
])();
var Ipv4PrefixList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPLpvr,
  0,
  [
    () => Ipv4PrefixSpecificationRequest$,
    { [_xN]: _it }
  ]
])();
var Ipv4PrefixListResponse = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPLRpv,
  0,
  [
    () => Ipv4PrefixSpecificationResponse$,
    { [_xN]: _it }
  ]
])();
var Ipv6PrefixList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPLpvref,
  0,
  [
    () => Ipv6PrefixSpecificationRequest$,
    { [_xN]: _it }
  ]
])();
var Ipv6PrefixListResponse = /* @__PURE__ */ (() => [
  1,
  n0,
  _IPLRpvr,
  0,
  [
    () => Ipv6PrefixSpecificationResponse$,
    { [_xN]: _it }
  ]
])();
var Ipv6RangeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IRLpv,
  0,
  [
    () => Ipv6Range$,
    { [_xN]: _it }
  ]
])();
var LaunchPermissionList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LPL,
  0,
  [
    () => LaunchPermission$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateBlockDeviceMappingList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTBDML,
  0,
  [
    () => LaunchTemplateBlockDeviceMapping$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateBlockDeviceMappingRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTBDMRL,
  0,
  [
    () => LaunchTemplateBlockDeviceMappingRequest$,
    { [_xN]: _BDM }
  ]
])();
var LaunchTemplateElasticInferenceAcceleratorList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTEIAL,
  0,
  [
    () => LaunchTemplateElasticInferenceAccelerator$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateElasticInferenceAcceleratorResponseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTEIARL,
  0,
  [
    () => LaunchTemplateElasticInferenceAcceleratorResponse$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTISL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateInstanceNetworkInterfaceSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTINISL,
  0,
  [
    () => LaunchTemplateInstanceNetworkInterfaceSpecification$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTINISRL,
  0,
  [
    () => LaunchTemplateInstanceNetworkInterfaceSpecificationRequest$,
    { [_xN]: _INIS }
  ]
])();
var LaunchTemplateInstanceSecondaryInterfaceSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTISISL,
  0,
  [
    () => LaunchTemplateInstanceSecondaryInterfaceSpecification$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTISISRL,
  0,
  [
    () => LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest$,
    { [_xN]: _ISIS }
  ]
])();
var LaunchTemplateLicenseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTLL,
  0,
  [
    () => LaunchTemplateLicenseConfiguration$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateLicenseSpecificationListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTLSLR,
  0,
  [
    () => LaunchTemplateLicenseConfigurationRequest$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateNameStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTNSL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTSa,
  0,
  [
    () => LaunchTemplate$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateTagSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTTSL,
  0,
  [
    () => LaunchTemplateTagSpecification$,
    { [_xN]: _it }
  ]
])();
var LaunchTemplateTagSpecificationRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTTSRL,
  0,
  [
    () => LaunchTemplateTagSpecificationRequest$,
    { [_xN]: _LTTSR }
  ]
])();
var LaunchTemplateVersionSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _LTVS,
  0,
  [
    () => LaunchTemplateVersion$,
    { [_xN]: _it }
  ]
])();
var LicenseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LL,
  0,
  [
    () => LicenseConfiguration$,
    { [_xN]: _it }
  ]
])();
var LicenseSpecificationListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _LSLR,
  0,
  [
    () => LicenseConfigurationRequest$,
    { [_xN]: _it }
  ]
])();
var LocalStorageTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _LSTS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var MediaDeviceInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _MDIL,
  0,
  [
    () => MediaDeviceInfo$,
    { [_xN]: _it }
  ]
])();
var MetricCategoryIdList = /* @__PURE__ */ (() => [
  1,
  n0,
  _MCIL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var NetworkCardInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _NCIL,
  0,
  [
    () => NetworkCardInfo$,
    { [_xN]: _it }
  ]
])();
var NetworkCardInterfaceTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _NCITL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var NetworkInterfacePermissionIdList = 64 | 0;
var NeuronDeviceInfoList = /* @__PURE__ */ (() => [
  1,
  n0,
  _NDIL,
  0,
  [
    () => NeuronDeviceInfo$,
    { [_xN]: _it }
  ]
])();
var NitroTpmSupportedVersionsList = /* @__PURE__ */ (() => [
  1,
  n0,
  _NTSVL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var OrganizationalUnitArnStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _OUASL,
  0,
  [
    0,
    { [_xN]: _OUA }
  ]
])();
var OrganizationArnStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _OASL,
  0,
  [
    0,
    { [_xN]: _OArg }
  ]
])();
var OwnerStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _OSL,
  0,
  [
    0,
    { [_xN]: _Own }
  ]
])();
var PerformanceFactorReferenceSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _PFRS,
  0,
  [
    () => PerformanceFactorReference$,
    { [_xN]: _it }
  ]
])();
var PerformanceFactorReferenceSetRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _PFRSR,
  0,
  [
    () => PerformanceFactorReferenceRequest$,
    { [_xN]: _it }
  ]
])();
var PlacementGroupStrategyList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PGSL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var PlacementGroupStringList = 64 | 0;
var PrefixListIdList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PLIL,
  0,
  [
    () => PrefixListId$,
    { [_xN]: _it }
  ]
])();
var PrivateIpAddressSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PIASL,
  0,
  [
    () => PrivateIpAddressSpecification$,
    { [_xN]: _it }
  ]
])();
var ProductCodeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PCLr,
  0,
  [
    () => ProductCode$,
    { [_xN]: _it }
  ]
])();
var ProductCodeStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PCSL,
  0,
  [
    0,
    { [_xN]: _PCr }
  ]
])();
var ProductDescriptionList = 64 | 0;
var RegionGeographyList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RGL,
  0,
  [
    () => RegionGeography$,
    { [_xN]: _it }
  ]
])();
var RegionList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RL,
  0,
  [
    () => Region$,
    { [_xN]: _it }
  ]
])();
var RegionNames = 64 | 0;
var RegionNameStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RNSL,
  0,
  [
    0,
    { [_xN]: _RN }
  ]
])();
var RequestInstanceTypeList = 64 | 0;
var ReservationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RLe,
  0,
  [
    () => Reservation$,
    { [_xN]: _it }
  ]
])();
var ReservedInstancesOfferingIdStringList = 64 | 0;
var ResourceIdList = 64 | 0;
var ResourceTypeOptionValuesList = 64 | 0;
var RestorableByStringList = 64 | 0;
var RootDeviceTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RDTL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var RouteServerEndpointIdsList = 64 | 0;
var RouteServerIdsList = 64 | 0;
var RouteServerPeerIdsList = 64 | 0;
var SecondaryInterfacePrivateIpAddressSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SIPIASL,
  0,
  [
    () => SecondaryInterfacePrivateIpAddressSpecification$,
    { [_xN]: _it }
  ]
])();
var SecondaryInterfacePrivateIpAddressSpecificationListRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _SIPIASLR,
  0,
  [
    () => SecondaryInterfacePrivateIpAddressSpecificationRequest$,
    { [_xN]: _SIPIAS }
  ]
])();
var SecurityGroupIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SGISL,
  0,
  [
    0,
    { [_xN]: _SGI }
  ]
])();
var SecurityGroupList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SGL,
  0,
  [
    () => SecurityGroup$,
    { [_xN]: _it }
  ]
])();
var SecurityGroupStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SGSL,
  0,
  [
    0,
    { [_xN]: _SGec }
  ]
])();
var SnapshotIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SISL,
  0,
  [
    0,
    { [_xN]: _SIn }
  ]
])();
var SnapshotList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SLn,
  0,
  [
    () => Snapshot$,
    { [_xN]: _it }
  ]
])();
var SubnetIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SISLu,
  0,
  [
    0,
    { [_xN]: _SIu }
  ]
])();
var SubnetIpv6CidrBlockAssociationSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _SICBAS,
  0,
  [
    () => SubnetIpv6CidrBlockAssociation$,
    { [_xN]: _it }
  ]
])();
var SubnetList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SLu,
  0,
  [
    () => Subnet$,
    { [_xN]: _it }
  ]
])();
var SupportedAdditionalProcessorFeatureList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SAPFL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var SupportedInstanceTypeRequestSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _SITRSu,
  0,
  [
    0,
    { [_xN]: _It }
  ]
])();
var SupportedInstanceTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _SITS,
  0,
  [
    () => InstanceTypeItem$,
    { [_xN]: _it }
  ]
])();
var TagList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TL,
  0,
  [
    () => Tag$,
    { [_xN]: _it }
  ]
])();
var TagSpecificationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TSL,
  0,
  [
    () => TagSpecification$,
    { [_xN]: _it }
  ]
])();
var ThreadsPerCoreList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TPCL,
  0,
  [
    1,
    { [_xN]: _it }
  ]
])();
var TrafficMirrorFilterRuleFieldList = 64 | 0;
var TrafficMirrorSessionFieldList = 64 | 0;
var TransitGatewayAttachmentIdStringList = 64 | 0;
var UnsupportedInstanceTypeRequestSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _UITRS,
  0,
  [
    0,
    { [_xN]: _It }
  ]
])();
var UnsupportedInstanceTypeSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _UITS,
  0,
  [
    () => InstanceTypeItem$,
    { [_xN]: _it }
  ]
])();
var UsageClassTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _UCTL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var UserGroupStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _UGSL,
  0,
  [
    0,
    { [_xN]: _UGs }
  ]
])();
var UserIdGroupPairList = /* @__PURE__ */ (() => [
  1,
  n0,
  _UIGPL,
  0,
  [
    () => UserIdGroupPair$,
    { [_xN]: _it }
  ]
])();
var UserIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _UISL,
  0,
  [
    0,
    { [_xN]: _UI }
  ]
])();
var ValueStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VSL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var VersionStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VSLe,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var VirtualizationTypeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VTLi,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var VpcCidrBlockAssociationSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _VCBAS,
  0,
  [
    () => VpcCidrBlockAssociation$,
    { [_xN]: _it }
  ]
])();
var VpcIdStringList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VISLp,
  0,
  [
    0,
    { [_xN]: _VI }
  ]
])();
var VpcIpv6CidrBlockAssociationSet = /* @__PURE__ */ (() => [
  1,
  n0,
  _VICBAS,
  0,
  [
    () => VpcIpv6CidrBlockAssociation$,
    { [_xN]: _it }
  ]
])();
var VpcList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VLp,
  0,
  [
    () => Vpc$,
    { [_xN]: _it }
  ]
])();
var WorkloadsList = /* @__PURE__ */ (() => [
  1,
  n0,
  _WL,
  0,
  [
    0,
    { [_xN]: _it }
  ]
])();
var AttachImageWatermark$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _AIW,
  0,
  () => AttachImageWatermarkRequest$,
  () => AttachImageWatermarkResult$
])();
var CopyImage$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CIopy,
  0,
  () => CopyImageRequest$,
  () => CopyImageResult$
])();
var CopySnapshot$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CSop,
  0,
  () => CopySnapshotRequest$,
  () => CopySnapshotResult$
])();
var CreateLaunchTemplate$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLT,
  0,
  () => CreateLaunchTemplateRequest$,
  () => CreateLaunchTemplateResult$
])();
var CreateLaunchTemplateVersion$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLTV,
  0,
  () => CreateLaunchTemplateVersionRequest$,
  () => CreateLaunchTemplateVersionResult$
])();
var CreateTags$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CTreat,
  0,
  () => CreateTagsRequest$,
  () => __Unit
])();
var DeleteLaunchTemplateVersions$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLTV,
  0,
  () => DeleteLaunchTemplateVersionsRequest$,
  () => DeleteLaunchTemplateVersionsResult$
])();
var DeleteSnapshot$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSele,
  0,
  () => DeleteSnapshotRequest$,
  () => __Unit
])();
var DeleteTags$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DTelet,
  0,
  () => DeleteTagsRequest$,
  () => __Unit
])();
var DeregisterImage$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIer,
  0,
  () => DeregisterImageRequest$,
  () => DeregisterImageResult$
])();
var DescribeFastLaunchImages$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DFLI,
  0,
  () => DescribeFastLaunchImagesRequest$,
  () => DescribeFastLaunchImagesResult$
])();
var DescribeImageAttribute$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIA,
  0,
  () => DescribeImageAttributeRequest$,
  () => ImageAttribute$
])();
var DescribeImages$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIes,
  0,
  () => DescribeImagesRequest$,
  () => DescribeImagesResult$
])();
var DescribeImportSnapshotTasks$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIST,
  0,
  () => DescribeImportSnapshotTasksRequest$,
  () => DescribeImportSnapshotTasksResult$
])();
var DescribeInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIesc,
  0,
  () => DescribeInstancesRequest$,
  () => DescribeInstancesResult$
])();
var DescribeInstanceStatus$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DISes,
  0,
  () => DescribeInstanceStatusRequest$,
  () => DescribeInstanceStatusResult$
])();
var DescribeInstanceTypeOfferings$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DITO,
  0,
  () => DescribeInstanceTypeOfferingsRequest$,
  () => DescribeInstanceTypeOfferingsResult$
])();
var DescribeInstanceTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DITe,
  0,
  () => DescribeInstanceTypesRequest$,
  () => DescribeInstanceTypesResult$
])();
var DescribeLaunchTemplates$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLTe,
  0,
  () => DescribeLaunchTemplatesRequest$,
  () => DescribeLaunchTemplatesResult$
])();
var DescribeLaunchTemplateVersions$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLTVe,
  0,
  () => DescribeLaunchTemplateVersionsRequest$,
  () => DescribeLaunchTemplateVersionsResult$
])();
var DescribeRegions$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DRes,
  0,
  () => DescribeRegionsRequest$,
  () => DescribeRegionsResult$
])();
var DescribeSecurityGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSGe,
  0,
  () => DescribeSecurityGroupsRequest$,
  () => DescribeSecurityGroupsResult$
])();
var DescribeSnapshotAttribute$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSAe,
  0,
  () => DescribeSnapshotAttributeRequest$,
  () => DescribeSnapshotAttributeResult$
])();
var DescribeSnapshots$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSes,
  0,
  () => DescribeSnapshotsRequest$,
  () => DescribeSnapshotsResult$
])();
var DescribeSubnets$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSesc,
  0,
  () => DescribeSubnetsRequest$,
  () => DescribeSubnetsResult$
])();
var DescribeVpcs$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DVesc,
  0,
  () => DescribeVpcsRequest$,
  () => DescribeVpcsResult$
])();
var DisableFastLaunch$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DFLi,
  0,
  () => DisableFastLaunchRequest$,
  () => DisableFastLaunchResult$
])();
var DisableImage$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIisa,
  0,
  () => DisableImageRequest$,
  () => DisableImageResult$
])();
var DisableImageBlockPublicAccess$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIBPA,
  0,
  () => DisableImageBlockPublicAccessRequest$,
  () => DisableImageBlockPublicAccessResult$
])();
var DisableImageDeprecation$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIDis,
  0,
  () => DisableImageDeprecationRequest$,
  () => DisableImageDeprecationResult$
])();
var DisableSnapshotBlockPublicAccess$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSBPA,
  0,
  () => DisableSnapshotBlockPublicAccessRequest$,
  () => DisableSnapshotBlockPublicAccessResult$
])();
var EnableEbsEncryptionByDefault$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EEEBD,
  0,
  () => EnableEbsEncryptionByDefaultRequest$,
  () => EnableEbsEncryptionByDefaultResult$
])();
var EnableFastLaunch$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EFL,
  0,
  () => EnableFastLaunchRequest$,
  () => EnableFastLaunchResult$
])();
var EnableImageBlockPublicAccess$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EIBPA,
  0,
  () => EnableImageBlockPublicAccessRequest$,
  () => EnableImageBlockPublicAccessResult$
])();
var EnableImageDeprecation$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EID,
  0,
  () => EnableImageDeprecationRequest$,
  () => EnableImageDeprecationResult$
])();
var EnableImageDeregistrationProtection$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EIDP,
  0,
  () => EnableImageDeregistrationProtectionRequest$,
  () => EnableImageDeregistrationProtectionResult$
])();
var EnableSnapshotBlockPublicAccess$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ESBPA,
  0,
  () => EnableSnapshotBlockPublicAccessRequest$,
  () => EnableSnapshotBlockPublicAccessResult$
])();
var GetConsoleOutput$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GCO,
  0,
  () => GetConsoleOutputRequest$,
  () => GetConsoleOutputResult$
])();
var GetEbsDefaultKmsKeyId$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GEDKKI,
  0,
  () => GetEbsDefaultKmsKeyIdRequest$,
  () => GetEbsDefaultKmsKeyIdResult$
])();
var GetEbsEncryptionByDefault$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GEEBD,
  0,
  () => GetEbsEncryptionByDefaultRequest$,
  () => GetEbsEncryptionByDefaultResult$
])();
var GetImageBlockPublicAccessState$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GIBPAS,
  0,
  () => GetImageBlockPublicAccessStateRequest$,
  () => GetImageBlockPublicAccessStateResult$
])();
var GetSnapshotBlockPublicAccessState$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GSBPAS,
  0,
  () => GetSnapshotBlockPublicAccessStateRequest$,
  () => GetSnapshotBlockPublicAccessStateResult$
])();
var ImportSnapshot$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ISmp,
  0,
  () => ImportSnapshotRequest$,
  () => ImportSnapshotResult$
])();
var ModifyImageAttribute$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _MIA,
  0,
  () => ModifyImageAttributeRequest$,
  () => __Unit
])();
var ModifyLaunchTemplate$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _MLT,
  0,
  () => ModifyLaunchTemplateRequest$,
  () => ModifyLaunchTemplateResult$
])();
var ModifySnapshotAttribute$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _MSA,
  0,
  () => ModifySnapshotAttributeRequest$,
  () => __Unit
])();
var RegisterImage$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RIegi,
  0,
  () => RegisterImageRequest$,
  () => RegisterImageResult$
])();
var ReplaceImageInstanceTypeSpecification$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RIITS,
  0,
  () => ReplaceImageInstanceTypeSpecificationRequest$,
  () => ReplaceImageInstanceTypeSpecificationResult$
])();
var RunInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RIu,
  0,
  () => RunInstancesRequest$,
  () => Reservation$
])();
var TerminateInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _TI,
  0,
  () => TerminateInstancesRequest$,
  () => TerminateInstancesResult$
])();

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2016-11-15",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsEc2QueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ec2",
      errorTypeRegistries,
      xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
      version: "2016-11-15",
      serviceTarget: "AmazonEC2"
    },
    serviceId: config?.serviceId ?? "EC2",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion2(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/middleware-sdk-ec2/dist-es/index.js
var version = "2016-11-15";
function copySnapshotPresignedUrlMiddleware(options) {
  return (next, context) => async (args) => {
    const { input } = args;
    if (!input.PresignedUrl) {
      const destinationRegion = await options.region();
      const endpoint = await getEndpointFromInstructions(input, {
        getEndpointParameterInstructions() {
          return {
            UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
            Endpoint: { type: "builtInParams", name: "endpoint" },
            Region: { type: "builtInParams", name: "region" },
            UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
          };
        }
      }, {
        ...options,
        region: input.SourceRegion
      });
      const resolvedEndpoint = typeof options.endpoint === "function" ? await options.endpoint() : toEndpointV1(endpoint);
      const requestToSign = new HttpRequest({
        ...resolvedEndpoint,
        protocol: "https",
        headers: {
          host: resolvedEndpoint.hostname
        },
        query: {
          ...Object.entries(input).reduce((acc, [k2, v]) => {
            acc[k2] = String(v ?? "");
            return acc;
          }, {}),
          Action: "CopySnapshot",
          Version: version,
          DestinationRegion: destinationRegion
        }
      });
      const signer = new SignatureV4({
        credentials: options.credentials,
        region: input.SourceRegion,
        service: "ec2",
        sha256: options.sha256,
        uriEscapePath: options.signingEscapePath
      });
      const presignedRequest = await signer.presign(requestToSign, {
        expiresIn: 3600
      });
      args = {
        ...args,
        input: {
          ...args.input,
          DestinationRegion: destinationRegion,
          PresignedUrl: formatUrl(presignedRequest)
        }
      };
      if (HttpRequest.isInstance(args.request)) {
        const { request } = args;
        if (!(request.body ?? "").includes("DestinationRegion=")) {
          request.body += `&DestinationRegion=${destinationRegion}`;
        }
        if (!(request.body ?? "").includes("PresignedUrl=")) {
          request.body += `&PresignedUrl=${extendedEncodeURIComponent(args.input.PresignedUrl)}`;
        }
      }
    }
    return next(args);
  };
}
var copySnapshotPresignedUrlMiddlewareOptions = {
  step: "serialize",
  tags: ["CROSS_REGION_PRESIGNED_URL"],
  name: "crossRegionPresignedUrlMiddleware",
  override: true,
  relation: "after",
  toMiddleware: "endpointV2Middleware"
};
var getCopySnapshotPresignedUrlPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(copySnapshotPresignedUrlMiddleware(config), copySnapshotPresignedUrlMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2", "EC2Client", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];
var _mw1 = (Command, cs, config, o) => [
  getCopySnapshotPresignedUrlPlugin(config)
];

// node_modules/@aws-sdk/client-ec2/dist-es/commands/AttachImageWatermarkCommand.js
var AttachImageWatermarkCommand = class extends command(_ep0, _mw0, "AttachImageWatermark", AttachImageWatermark$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CopyImageCommand.js
var CopyImageCommand = class extends command(_ep0, _mw0, "CopyImage", CopyImage$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CopySnapshotCommand.js
var CopySnapshotCommand = class extends command(_ep0, _mw1, "CopySnapshot", CopySnapshot$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateLaunchTemplateCommand.js
var CreateLaunchTemplateCommand = class extends command(_ep0, _mw0, "CreateLaunchTemplate", CreateLaunchTemplate$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateLaunchTemplateVersionCommand.js
var CreateLaunchTemplateVersionCommand = class extends command(_ep0, _mw0, "CreateLaunchTemplateVersion", CreateLaunchTemplateVersion$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends command(_ep0, _mw0, "CreateTags", CreateTags$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteLaunchTemplateVersionsCommand.js
var DeleteLaunchTemplateVersionsCommand = class extends command(_ep0, _mw0, "DeleteLaunchTemplateVersions", DeleteLaunchTemplateVersions$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteSnapshotCommand.js
var DeleteSnapshotCommand = class extends command(_ep0, _mw0, "DeleteSnapshot", DeleteSnapshot$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command(_ep0, _mw0, "DeleteTags", DeleteTags$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeregisterImageCommand.js
var DeregisterImageCommand = class extends command(_ep0, _mw0, "DeregisterImage", DeregisterImage$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeFastLaunchImagesCommand.js
var DescribeFastLaunchImagesCommand = class extends command(_ep0, _mw0, "DescribeFastLaunchImages", DescribeFastLaunchImages$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImageAttributeCommand.js
var DescribeImageAttributeCommand = class extends command(_ep0, _mw0, "DescribeImageAttribute", DescribeImageAttribute$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImportSnapshotTasksCommand.js
var DescribeImportSnapshotTasksCommand = class extends command(_ep0, _mw0, "DescribeImportSnapshotTasks", DescribeImportSnapshotTasks$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceStatusCommand.js
var DescribeInstanceStatusCommand = class extends command(_ep0, _mw0, "DescribeInstanceStatus", DescribeInstanceStatus$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceTypeOfferingsCommand.js
var DescribeInstanceTypeOfferingsCommand = class extends command(_ep0, _mw0, "DescribeInstanceTypeOfferings", DescribeInstanceTypeOfferings$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceTypesCommand.js
var DescribeInstanceTypesCommand = class extends command(_ep0, _mw0, "DescribeInstanceTypes", DescribeInstanceTypes$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplatesCommand.js
var DescribeLaunchTemplatesCommand = class extends command(_ep0, _mw0, "DescribeLaunchTemplates", DescribeLaunchTemplates$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplateVersionsCommand.js
var DescribeLaunchTemplateVersionsCommand = class extends command(_ep0, _mw0, "DescribeLaunchTemplateVersions", DescribeLaunchTemplateVersions$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRegionsCommand.js
var DescribeRegionsCommand = class extends command(_ep0, _mw0, "DescribeRegions", DescribeRegions$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotAttributeCommand.js
var DescribeSnapshotAttributeCommand = class extends command(_ep0, _mw0, "DescribeSnapshotAttribute", DescribeSnapshotAttribute$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command(_ep0, _mw0, "DescribeSnapshots", DescribeSnapshots$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcsCommand.js
var DescribeVpcsCommand = class extends command(_ep0, _mw0, "DescribeVpcs", DescribeVpcs$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableFastLaunchCommand.js
var DisableFastLaunchCommand = class extends command(_ep0, _mw0, "DisableFastLaunch", DisableFastLaunch$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableImageBlockPublicAccessCommand.js
var DisableImageBlockPublicAccessCommand = class extends command(_ep0, _mw0, "DisableImageBlockPublicAccess", DisableImageBlockPublicAccess$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableImageCommand.js
var DisableImageCommand = class extends command(_ep0, _mw0, "DisableImage", DisableImage$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableImageDeprecationCommand.js
var DisableImageDeprecationCommand = class extends command(_ep0, _mw0, "DisableImageDeprecation", DisableImageDeprecation$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableSnapshotBlockPublicAccessCommand.js
var DisableSnapshotBlockPublicAccessCommand = class extends command(_ep0, _mw0, "DisableSnapshotBlockPublicAccess", DisableSnapshotBlockPublicAccess$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableEbsEncryptionByDefaultCommand.js
var EnableEbsEncryptionByDefaultCommand = class extends command(_ep0, _mw0, "EnableEbsEncryptionByDefault", EnableEbsEncryptionByDefault$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableFastLaunchCommand.js
var EnableFastLaunchCommand = class extends command(_ep0, _mw0, "EnableFastLaunch", EnableFastLaunch$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageBlockPublicAccessCommand.js
var EnableImageBlockPublicAccessCommand = class extends command(_ep0, _mw0, "EnableImageBlockPublicAccess", EnableImageBlockPublicAccess$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageDeprecationCommand.js
var EnableImageDeprecationCommand = class extends command(_ep0, _mw0, "EnableImageDeprecation", EnableImageDeprecation$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageDeregistrationProtectionCommand.js
var EnableImageDeregistrationProtectionCommand = class extends command(_ep0, _mw0, "EnableImageDeregistrationProtection", EnableImageDeregistrationProtection$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableSnapshotBlockPublicAccessCommand.js
var EnableSnapshotBlockPublicAccessCommand = class extends command(_ep0, _mw0, "EnableSnapshotBlockPublicAccess", EnableSnapshotBlockPublicAccess$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetConsoleOutputCommand.js
var GetConsoleOutputCommand = class extends command(_ep0, _mw0, "GetConsoleOutput", GetConsoleOutput$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsDefaultKmsKeyIdCommand.js
var GetEbsDefaultKmsKeyIdCommand = class extends command(_ep0, _mw0, "GetEbsDefaultKmsKeyId", GetEbsDefaultKmsKeyId$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends command(_ep0, _mw0, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageBlockPublicAccessStateCommand.js
var GetImageBlockPublicAccessStateCommand = class extends command(_ep0, _mw0, "GetImageBlockPublicAccessState", GetImageBlockPublicAccessState$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetSnapshotBlockPublicAccessStateCommand.js
var GetSnapshotBlockPublicAccessStateCommand = class extends command(_ep0, _mw0, "GetSnapshotBlockPublicAccessState", GetSnapshotBlockPublicAccessState$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ImportSnapshotCommand.js
var ImportSnapshotCommand = class extends command(_ep0, _mw0, "ImportSnapshot", ImportSnapshot$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyImageAttributeCommand.js
var ModifyImageAttributeCommand = class extends command(_ep0, _mw0, "ModifyImageAttribute", ModifyImageAttribute$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyLaunchTemplateCommand.js
var ModifyLaunchTemplateCommand = class extends command(_ep0, _mw0, "ModifyLaunchTemplate", ModifyLaunchTemplate$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifySnapshotAttributeCommand.js
var ModifySnapshotAttributeCommand = class extends command(_ep0, _mw0, "ModifySnapshotAttribute", ModifySnapshotAttribute$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/RegisterImageCommand.js
var RegisterImageCommand = class extends command(_ep0, _mw0, "RegisterImage", RegisterImage$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ReplaceImageInstanceTypeSpecificationCommand.js
var ReplaceImageInstanceTypeSpecificationCommand = class extends command(_ep0, _mw0, "ReplaceImageInstanceTypeSpecification", ReplaceImageInstanceTypeSpecification$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/RunInstancesCommand.js
var RunInstancesCommand = class extends command(_ep0, _mw0, "RunInstances", RunInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends command(_ep0, _mw0, "TerminateInstances", TerminateInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeFastLaunchImagesPaginator.js
var paginateDescribeFastLaunchImages = createPaginator(EC2Client, DescribeFastLaunchImagesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
var paginateDescribeImages = createPaginator(EC2Client, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImportSnapshotTasksPaginator.js
var paginateDescribeImportSnapshotTasks = createPaginator(EC2Client, DescribeImportSnapshotTasksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
var paginateDescribeInstances = createPaginator(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstanceTypeOfferingsPaginator.js
var paginateDescribeInstanceTypeOfferings = createPaginator(EC2Client, DescribeInstanceTypeOfferingsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstanceTypesPaginator.js
var paginateDescribeInstanceTypes = createPaginator(EC2Client, DescribeInstanceTypesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeLaunchTemplatesPaginator.js
var paginateDescribeLaunchTemplates = createPaginator(EC2Client, DescribeLaunchTemplatesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeLaunchTemplateVersionsPaginator.js
var paginateDescribeLaunchTemplateVersions = createPaginator(EC2Client, DescribeLaunchTemplateVersionsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSecurityGroupsPaginator.js
var paginateDescribeSecurityGroups = createPaginator(EC2Client, DescribeSecurityGroupsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
var paginateDescribeSnapshots = createPaginator(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

// src/aws/ec2.ts
var commands = {
  AttachImageWatermarkCommand,
  CopyImageCommand,
  CopySnapshotCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteLaunchTemplateVersionsCommand,
  DeleteSnapshotCommand,
  DeleteTagsCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeImportSnapshotTasksCommand,
  DescribeInstanceStatusCommand,
  DescribeRegionsCommand,
  DescribeSnapshotAttributeCommand,
  DescribeSnapshotsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  DisableFastLaunchCommand,
  DisableImageBlockPublicAccessCommand,
  DisableImageCommand,
  DisableImageDeprecationCommand,
  DisableSnapshotBlockPublicAccessCommand,
  EnableEbsEncryptionByDefaultCommand,
  EnableFastLaunchCommand,
  EnableImageBlockPublicAccessCommand,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  EnableSnapshotBlockPublicAccessCommand,
  GetConsoleOutputCommand,
  GetEbsDefaultKmsKeyIdCommand,
  GetEbsEncryptionByDefaultCommand,
  GetImageBlockPublicAccessStateCommand,
  GetSnapshotBlockPublicAccessStateCommand,
  ImportSnapshotCommand,
  ModifyImageAttributeCommand,
  ModifyLaunchTemplateCommand,
  ModifySnapshotAttributeCommand,
  RegisterImageCommand,
  ReplaceImageInstanceTypeSpecificationCommand,
  RunInstancesCommand,
  TerminateInstancesCommand
};
var paginators = {
  paginateDescribeFastLaunchImages,
  paginateDescribeImages,
  paginateDescribeImportSnapshotTasks,
  paginateDescribeInstances,
  paginateDescribeInstanceTypeOfferings,
  paginateDescribeInstanceTypes,
  paginateDescribeLaunchTemplates,
  paginateDescribeLaunchTemplateVersions,
  paginateDescribeSecurityGroups,
  paginateDescribeSnapshots
};
var CalledOperations = class extends EC2Client {
};
createAggregatedClient(commands, CalledOperations, { paginators });
function createEC2(config) {
  return new CalledOperations(config);
}
export {
  createEC2
};
