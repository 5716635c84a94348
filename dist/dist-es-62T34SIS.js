import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  defaultProvider
} from "./chunk-7SPPYNYY.js";
import "./chunk-2HAIJ7D6.js";
import {
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-JEBYQELF.js";
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
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion as emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
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
import "./chunk-DRWI4D6E.js";
import {
  Client,
  Command,
  NoOpLogger,
  ServiceException,
  createAggregatedClient,
  emitWarningIfUnsupportedVersion,
  getDefaultExtensionConfiguration,
  loadConfigsForDefaultMode,
  resolveDefaultRuntimeConfig
} from "./chunk-NLYDOPZY.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-CTFOZLKT.js";
import {
  Hash,
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
  toUtf8
} from "./chunk-4KDE73DH.js";
import "./chunk-ANCY7IEA.js";
import "./chunk-GYICQJVG.js";

// node_modules/@aws-sdk/client-license-manager/dist-es/auth/httpAuthSchemeProvider.js
var defaultLicenseManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "license-manager",
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
var defaultLicenseManagerHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-license-manager/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "license-manager"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-license-manager/package.json
var package_default = {
  name: "@aws-sdk/client-license-manager",
  description: "AWS SDK for JavaScript License Manager Client for Node.js, Browser and React Native",
  version: "3.1048.0",
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline client-license-manager",
    "build:es": "tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service --solo license-manager",
    "test:index": "tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"
  },
  main: "./dist-cjs/index.js",
  types: "./dist-types/index.d.ts",
  module: "./dist-es/index.js",
  sideEffects: false,
  dependencies: {
    "@aws-crypto/sha256-browser": "5.2.0",
    "@aws-crypto/sha256-js": "5.2.0",
    "@aws-sdk/core": "^3.974.11",
    "@aws-sdk/credential-provider-node": "^3.972.42",
    "@aws-sdk/types": "^3.973.8",
    "@smithy/core": "^3.24.2",
    "@smithy/fetch-http-handler": "^5.4.2",
    "@smithy/node-http-handler": "^4.7.2",
    "@smithy/types": "^4.14.1",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~5.8.3"
  },
  engines: {
    node: ">=20.0.0"
  },
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  files: [
    "dist-*/**"
  ],
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/javascript/"
  },
  license: "Apache-2.0",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-license-manager",
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-license-manager"
  }
};

// node_modules/@aws-sdk/client-license-manager/dist-es/endpoint/bdd.js
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
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://license-manager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://license-manager-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://license-manager.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://license-manager.{Region}.{PartitionResult#dnsSuffix}", i],
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
  12,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 10,
  5,
  r + 8,
  r + 9,
  4,
  10,
  9,
  6,
  r + 6,
  r + 7,
  5,
  11,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  13,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-license-manager/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-license-manager/dist-es/models/LicenseManagerServiceException.js
var LicenseManagerServiceException = class _LicenseManagerServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _LicenseManagerServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-license-manager/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends LicenseManagerServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var AuthorizationException = class _AuthorizationException extends LicenseManagerServiceException {
  name = "AuthorizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AuthorizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AuthorizationException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidParameterValueException = class _InvalidParameterValueException extends LicenseManagerServiceException {
  name = "InvalidParameterValueException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
    this.Message = opts.Message;
  }
};
var RateLimitExceededException = class _RateLimitExceededException extends LicenseManagerServiceException {
  name = "RateLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RateLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RateLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceLimitExceededException = class _ResourceLimitExceededException extends LicenseManagerServiceException {
  name = "ResourceLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var ServerInternalException = class _ServerInternalException extends LicenseManagerServiceException {
  name = "ServerInternalException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "ServerInternalException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServerInternalException.prototype);
    this.Message = opts.Message;
  }
};
var ValidationException = class _ValidationException extends LicenseManagerServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
  }
};
var ConflictException = class _ConflictException extends LicenseManagerServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends LicenseManagerServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var EntitlementNotAllowedException = class _EntitlementNotAllowedException extends LicenseManagerServiceException {
  name = "EntitlementNotAllowedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntitlementNotAllowedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntitlementNotAllowedException.prototype);
    this.Message = opts.Message;
  }
};
var NoEntitlementsAllowedException = class _NoEntitlementsAllowedException extends LicenseManagerServiceException {
  name = "NoEntitlementsAllowedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoEntitlementsAllowedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoEntitlementsAllowedException.prototype);
    this.Message = opts.Message;
  }
};
var RedirectException = class _RedirectException extends LicenseManagerServiceException {
  name = "RedirectException";
  $fault = "client";
  Location;
  Message;
  constructor(opts) {
    super({
      name: "RedirectException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RedirectException.prototype);
    this.Location = opts.Location;
    this.Message = opts.Message;
  }
};
var UnsupportedDigitalSignatureMethodException = class _UnsupportedDigitalSignatureMethodException extends LicenseManagerServiceException {
  name = "UnsupportedDigitalSignatureMethodException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnsupportedDigitalSignatureMethodException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedDigitalSignatureMethodException.prototype);
    this.Message = opts.Message;
  }
};
var FilterLimitExceededException = class _FilterLimitExceededException extends LicenseManagerServiceException {
  name = "FilterLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FilterLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FilterLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var FailedDependencyException = class _FailedDependencyException extends LicenseManagerServiceException {
  name = "FailedDependencyException";
  $fault = "client";
  Message;
  ErrorCode;
  constructor(opts) {
    super({
      name: "FailedDependencyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FailedDependencyException.prototype);
    this.Message = opts.Message;
    this.ErrorCode = opts.ErrorCode;
  }
};
var InvalidResourceStateException = class _InvalidResourceStateException extends LicenseManagerServiceException {
  name = "InvalidResourceStateException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidResourceStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidResourceStateException.prototype);
    this.Message = opts.Message;
  }
};
var LicenseUsageException = class _LicenseUsageException extends LicenseManagerServiceException {
  name = "LicenseUsageException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LicenseUsageException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LicenseUsageException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-license-manager/dist-es/schemas/schemas_0.js
var _A = "Asset";
var _AA = "AssetArn";
var _AAS = "AmiAssociationScope";
var _AC = "AssociationCount";
var _ACI = "AllowCheckIn";
var _ADE = "AccessDeniedException";
var _ADI = "AutomatedDiscoveryInformation";
var _AE = "AuthorizationException";
var _AECI = "AllowEarlyCheckIn";
var _AG = "AcceptGrant";
var _AGR = "AcceptGrantRequest";
var _AGRc = "AcceptGrantResponse";
var _AI = "AmiId";
var _AL = "AssetList";
var _ALARARN = "AssociatedLicenseAssetRulesetARNs";
var _ALS = "AddLicenseSpecifications";
var _AO = "AllowedOperations";
var _AOB = "ActivationOverrideBehavior";
var _ARS = "AndRuleStatement";
var _AT = "AccessToken";
var _ATs = "AssociationTime";
var _ATss = "AssetType";
var _As = "Assets";
var _B = "Beneficiary";
var _BC = "BorrowConfiguration";
var _Be = "Begin";
var _C = "Condition";
var _CAD = "CrossAccountDiscovery";
var _CADSS = "CrossAccountDiscoveryServiceStatus";
var _CBL = "CheckoutBorrowLicense";
var _CBLR = "CheckoutBorrowLicenseRequest";
var _CBLRh = "CheckoutBorrowLicenseResponse";
var _CC = "ConsumptionConfiguration";
var _CE = "ConflictException";
var _CG = "CreateGrant";
var _CGR = "CreateGrantRequest";
var _CGRr = "CreateGrantResponse";
var _CGV = "CreateGrantVersion";
var _CGVR = "CreateGrantVersionRequest";
var _CGVRr = "CreateGrantVersionResponse";
var _CIL = "CheckInLicense";
var _CILR = "CheckInLicenseRequest";
var _CILRh = "CheckInLicenseResponse";
var _CL = "ConsumedLicenses";
var _CLAG = "CreateLicenseAssetGroup";
var _CLAGR = "CreateLicenseAssetGroupRequest";
var _CLAGRr = "CreateLicenseAssetGroupResponse";
var _CLAR = "CreateLicenseAssetRuleset";
var _CLARR = "CreateLicenseAssetRulesetRequest";
var _CLARRr = "CreateLicenseAssetRulesetResponse";
var _CLC = "CreateLicenseConfiguration";
var _CLCR = "CreateLicenseConfigurationRequest";
var _CLCRr = "CreateLicenseConfigurationResponse";
var _CLCTFR = "CreateLicenseConversionTaskForResource";
var _CLCTFRR = "CreateLicenseConversionTaskForResourceRequest";
var _CLCTFRRr = "CreateLicenseConversionTaskForResourceResponse";
var _CLMRG = "CreateLicenseManagerReportGenerator";
var _CLMRGR = "CreateLicenseManagerReportGeneratorRequest";
var _CLMRGRr = "CreateLicenseManagerReportGeneratorResponse";
var _CLR = "CheckoutLicenseRequest";
var _CLRh = "CheckoutLicenseResponse";
var _CLRr = "CreateLicenseRequest";
var _CLRre = "CreateLicenseResponse";
var _CLS = "ConsumedLicenseSummary";
var _CLSL = "ConsumedLicenseSummaryList";
var _CLV = "CreateLicenseVersion";
var _CLVR = "CreateLicenseVersionRequest";
var _CLVRr = "CreateLicenseVersionResponse";
var _CLh = "CheckoutLicense";
var _CLr = "CreateLicense";
var _CM = "CheckoutMetadata";
var _CRD = "CrossRegionDiscovery";
var _CRDHR = "CrossRegionDiscoveryHomeRegion";
var _CRDS = "CrossRegionDiscoveryStatus";
var _CRDSR = "CrossRegionDiscoverySourceRegions";
var _CT = "ClientToken";
var _CTR = "CreateTokenRequest";
var _CTRr = "CreateTokenResponse";
var _CTh = "CheckoutType";
var _CTr = "CreateTime";
var _CTre = "CreateToken";
var _CV = "ConsumedValue";
var _Co = "Constraint";
var _D = "Description";
var _DD = "DeletionDate";
var _DG = "DeleteGrant";
var _DGR = "DeleteGrantRequest";
var _DGRe = "DeleteGrantResponse";
var _DL = "DeleteLicense";
var _DLAG = "DeleteLicenseAssetGroup";
var _DLAGR = "DeleteLicenseAssetGroupRequest";
var _DLAGRe = "DeleteLicenseAssetGroupResponse";
var _DLAR = "DeleteLicenseAssetRuleset";
var _DLARR = "DeleteLicenseAssetRulesetRequest";
var _DLARRe = "DeleteLicenseAssetRulesetResponse";
var _DLC = "DestinationLicenseContext";
var _DLCR = "DeleteLicenseConfigurationRequest";
var _DLCRe = "DeleteLicenseConfigurationResponse";
var _DLCe = "DeleteLicenseConfiguration";
var _DLMRG = "DeleteLicenseManagerReportGenerator";
var _DLMRGR = "DeleteLicenseManagerReportGeneratorRequest";
var _DLMRGRe = "DeleteLicenseManagerReportGeneratorResponse";
var _DLR = "DeleteLicenseRequest";
var _DLRe = "DeleteLicenseResponse";
var _DR = "DatetimeRange";
var _DRr = "DryRun";
var _DSM = "DigitalSignatureMethod";
var _DT = "DeleteToken";
var _DTR = "DeleteTokenRequest";
var _DTRe = "DeleteTokenResponse";
var _DWNF = "DisassociateWhenNotFound";
var _E = "Entitlements";
var _EA = "EntitlementsAllowed";
var _EC = "ErrorCode";
var _ECAD = "EnableCrossAccountsDiscovery";
var _ED = "EntitlementData";
var _EDL = "EntitlementDataList";
var _EDSR = "EnabledDiscoverySourceRegions";
var _EI = "EnableIntegration";
var _EID = "ExpirationInDays";
var _EL = "EntitlementList";
var _ELC = "ExtendLicenseConsumption";
var _ELCR = "ExtendLicenseConsumptionRequest";
var _ELCRx = "ExtendLicenseConsumptionResponse";
var _EM = "ErrorMessage";
var _ENAE = "EntitlementNotAllowedException";
var _ET = "EndTime";
var _ETx = "ExpirationTime";
var _EU = "EntitlementUsage";
var _EUL = "EntitlementUsageList";
var _EUn = "EntitlementUsages";
var _En = "End";
var _Ent = "Entitlement";
var _Ex = "Expiration";
var _F = "Filter";
var _FDE = "FailedDependencyException";
var _FL = "FilterList";
var _FLEE = "FilterLimitExceededException";
var _FT = "FailureTime";
var _FV = "FilterValues";
var _Fi = "Filters";
var _G = "Grant";
var _GA = "GrantArn";
var _GAT = "GetAccessToken";
var _GATR = "GetAccessTokenRequest";
var _GATRe = "GetAccessTokenResponse";
var _GAr = "GrantArns";
var _GG = "GetGrant";
var _GGR = "GetGrantRequest";
var _GGRe = "GetGrantResponse";
var _GL = "GrantedLicense";
var _GLAG = "GetLicenseAssetGroup";
var _GLAGR = "GetLicenseAssetGroupRequest";
var _GLAGRe = "GetLicenseAssetGroupResponse";
var _GLAR = "GetLicenseAssetRuleset";
var _GLARR = "GetLicenseAssetRulesetRequest";
var _GLARRe = "GetLicenseAssetRulesetResponse";
var _GLC = "GetLicenseConfiguration";
var _GLCR = "GetLicenseConfigurationRequest";
var _GLCRe = "GetLicenseConfigurationResponse";
var _GLCT = "GetLicenseConversionTask";
var _GLCTR = "GetLicenseConversionTaskRequest";
var _GLCTRe = "GetLicenseConversionTaskResponse";
var _GLL = "GrantedLicenseList";
var _GLMRG = "GetLicenseManagerReportGenerator";
var _GLMRGR = "GetLicenseManagerReportGeneratorRequest";
var _GLMRGRe = "GetLicenseManagerReportGeneratorResponse";
var _GLR = "GetLicenseRequest";
var _GLRe = "GetLicenseResponse";
var _GLU = "GetLicenseUsage";
var _GLUR = "GetLicenseUsageRequest";
var _GLURe = "GetLicenseUsageResponse";
var _GLe = "GetLicense";
var _GLr = "GrantList";
var _GN = "GrantName";
var _GO = "GrantedOperations";
var _GPA = "GranteePrincipalArn";
var _GS = "GrantStatus";
var _GSS = "GetServiceSettings";
var _GSSR = "GetServiceSettingsRequest";
var _GSSRe = "GetServiceSettingsResponse";
var _Gr = "Grants";
var _HI = "HostId";
var _HR = "HomeRegion";
var _I = "Issuer";
var _IA = "IssuedAt";
var _ID = "IssuerDetails";
var _IF = "InventoryFilter";
var _IFL = "InventoryFilterList";
var _IPVE = "InvalidParameterValueException";
var _IRS = "InstanceRuleStatement";
var _IRSE = "InvalidResourceStateException";
var _IT = "InstanceType";
var _K = "Key";
var _KF = "KeyFingerprint";
var _KTM = "KeyToMatch";
var _L = "Location";
var _LA = "LicenseArn";
var _LADT = "LatestAssetDiscoveryTime";
var _LAFLAG = "ListAssetsForLicenseAssetGroup";
var _LAFLAGR = "ListAssetsForLicenseAssetGroupRequest";
var _LAFLAGRi = "ListAssetsForLicenseAssetGroupResponse";
var _LAFLC = "ListAssociationsForLicenseConfiguration";
var _LAFLCR = "ListAssociationsForLicenseConfigurationRequest";
var _LAFLCRi = "ListAssociationsForLicenseConfigurationResponse";
var _LAG = "LicenseAssetGroup";
var _LAGA = "LicenseAssetGroupArn";
var _LAGC = "LicenseAssetGroupConfigurations";
var _LAGCL = "LicenseAssetGroupConfigurationList";
var _LAGCi = "LicenseAssetGroupConfiguration";
var _LAGL = "LicenseAssetGroupList";
var _LAGP = "LicenseAssetGroupProperty";
var _LAGPL = "LicenseAssetGroupPropertyList";
var _LAGi = "LicenseAssetGroups";
var _LAR = "LicenseAssetRuleset";
var _LARA = "LicenseAssetRulesetArn";
var _LARL = "LicenseAssetRuleList";
var _LARLi = "LicenseAssetRulesetList";
var _LARi = "LicenseAssetRule";
var _LARic = "LicenseAssetRulesets";
var _LAi = "LicenseArns";
var _LC = "LicenseCount";
var _LCA = "LicenseConfigurationArn";
var _LCAi = "LicenseConfigurationAssociation";
var _LCAic = "LicenseConfigurationAssociations";
var _LCAice = "LicenseConfigurationArns";
var _LCC = "LicenseConversionContext";
var _LCHL = "LicenseCountHardLimit";
var _LCI = "LicenseConfigurationId";
var _LCRS = "LicenseConfigurationRuleStatement";
var _LCS = "LicenseConfigurationStatus";
var _LCT = "LicenseConsumptionToken";
var _LCTI = "LicenseConversionTaskId";
var _LCTi = "LicenseCountingType";
var _LCTic = "LicenseConversionTime";
var _LCTice = "LicenseConversionTask";
var _LCTicen = "LicenseConversionTasks";
var _LCU = "LicenseConfigurationUsage";
var _LCUL = "LicenseConfigurationUsageList";
var _LCi = "LicenseConfiguration";
var _LCic = "LicenseConfigurations";
var _LDG = "ListDistributedGrants";
var _LDGR = "ListDistributedGrantsRequest";
var _LDGRi = "ListDistributedGrantsResponse";
var _LE = "LicenseExpiry";
var _LFFLCO = "ListFailuresForLicenseConfigurationOperations";
var _LFFLCOR = "ListFailuresForLicenseConfigurationOperationsRequest";
var _LFFLCORi = "ListFailuresForLicenseConfigurationOperationsResponse";
var _LL = "LicenseList";
var _LLAG = "ListLicenseAssetGroups";
var _LLAGR = "ListLicenseAssetGroupsRequest";
var _LLAGRi = "ListLicenseAssetGroupsResponse";
var _LLAR = "ListLicenseAssetRulesets";
var _LLARR = "ListLicenseAssetRulesetsRequest";
var _LLARRi = "ListLicenseAssetRulesetsResponse";
var _LLC = "ListLicenseConfigurations";
var _LLCFO = "ListLicenseConfigurationsForOrganization";
var _LLCFOR = "ListLicenseConfigurationsForOrganizationRequest";
var _LLCFORi = "ListLicenseConfigurationsForOrganizationResponse";
var _LLCR = "ListLicenseConfigurationsRequest";
var _LLCRi = "ListLicenseConfigurationsResponse";
var _LLCT = "ListLicenseConversionTasks";
var _LLCTR = "ListLicenseConversionTasksRequest";
var _LLCTRi = "ListLicenseConversionTasksResponse";
var _LLMRG = "ListLicenseManagerReportGenerators";
var _LLMRGR = "ListLicenseManagerReportGeneratorsRequest";
var _LLMRGRi = "ListLicenseManagerReportGeneratorsResponse";
var _LLR = "ListLicensesRequest";
var _LLRi = "ListLicensesResponse";
var _LLSFR = "ListLicenseSpecificationsForResource";
var _LLSFRR = "ListLicenseSpecificationsForResourceRequest";
var _LLSFRRi = "ListLicenseSpecificationsForResourceResponse";
var _LLV = "ListLicenseVersions";
var _LLVR = "ListLicenseVersionsRequest";
var _LLVRi = "ListLicenseVersionsResponse";
var _LLi = "ListLicenses";
var _LM = "LicenseMetadata";
var _LMRGA = "LicenseManagerReportGeneratorArn";
var _LMRSA = "LicenseManagerResourceShareArn";
var _LN = "LicenseName";
var _LOF = "LicenseOperationFailure";
var _LOFL = "LicenseOperationFailureList";
var _LR = "LicenseRules";
var _LRDT = "LatestResourceDiscoveryTime";
var _LRFR = "LastRunFailureReason";
var _LRG = "ListReceivedGrants";
var _LRGFO = "ListReceivedGrantsForOrganization";
var _LRGFOR = "ListReceivedGrantsForOrganizationRequest";
var _LRGFORi = "ListReceivedGrantsForOrganizationResponse";
var _LRGR = "ListReceivedGrantsRequest";
var _LRGRi = "ListReceivedGrantsResponse";
var _LRGT = "LastReportGenerationTime";
var _LRI = "ListResourceInventory";
var _LRIR = "ListResourceInventoryRequest";
var _LRIRi = "ListResourceInventoryResponse";
var _LRL = "ListReceivedLicenses";
var _LRLFO = "ListReceivedLicensesForOrganization";
var _LRLFOR = "ListReceivedLicensesForOrganizationRequest";
var _LRLFORi = "ListReceivedLicensesForOrganizationResponse";
var _LRLR = "ListReceivedLicensesRequest";
var _LRLRi = "ListReceivedLicensesResponse";
var _LRS = "LicenseRuleStatement";
var _LRSa = "LastRunStatus";
var _LRT = "LastRunTime";
var _LS = "LicenseSpecification";
var _LSi = "LicenseSpecifications";
var _LT = "ListTokens";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTR = "ListTokensRequest";
var _LTRi = "ListTokensResponse";
var _LU = "LicenseUsage";
var _LUAT = "LatestUsageAnalysisTime";
var _LUE = "LicenseUsageException";
var _LUFLC = "ListUsageForLicenseConfiguration";
var _LUFLCR = "ListUsageForLicenseConfigurationRequest";
var _LUFLCRi = "ListUsageForLicenseConfigurationResponse";
var _Li = "License";
var _Lic = "Licenses";
var _M = "Message";
var _MC = "MaxCount";
var _ML = "MetadataList";
var _MPC = "MarketplaceProductCodes";
var _MR = "MaxResults";
var _MRS = "MatchingRuleStatements";
var _MRSL = "ManagedResourceSummaryList";
var _MRSLa = "MatchingRuleStatementList";
var _MRSa = "MatchingRuleStatement";
var _MRSan = "ManagedResourceSummary";
var _MTTLIM = "MaxTimeToLiveInMinutes";
var _Me = "Metadata";
var _N = "Name";
var _NEAE = "NoEntitlementsAllowedException";
var _NI = "NodeId";
var _NT = "NextToken";
var _O = "Options";
var _OAI = "OwnerAccountId";
var _OC = "OrganizationConfiguration";
var _ON = "OperationName";
var _ORB = "OperationRequestedBy";
var _ORS = "OrRuleStatement";
var _Ov = "Overage";
var _P = "Principals";
var _PA = "ParentArn";
var _PC = "ProvisionalConfiguration";
var _PCI = "ProductCodeId";
var _PCL = "ProductCodeList";
var _PCLI = "ProductCodeListItem";
var _PCT = "ProductCodeType";
var _PCr = "ProductCodes";
var _PI = "ProductInformation";
var _PIF = "ProductInformationFilter";
var _PIFC = "ProductInformationFilterComparator";
var _PIFL = "ProductInformationFilterList";
var _PIFN = "ProductInformationFilterName";
var _PIFV = "ProductInformationFilterValue";
var _PIL = "ProductInformationList";
var _PN = "ProductName";
var _PSKU = "ProductSKU";
var _PV = "PlatformVersion";
var _Pl = "Platform";
var _Pr = "Properties";
var _R = "Rules";
var _RA = "ResourceArn";
var _RAo = "RoleArns";
var _RC = "ReportContext";
var _RCA = "ReportCreatorAccount";
var _RE = "RedirectException";
var _RF = "ReportFrequency";
var _RG = "ReportGenerator";
var _RGL = "ReportGeneratorList";
var _RGN = "ReportGeneratorName";
var _RGR = "RejectGrantRequest";
var _RGRe = "RejectGrantResponse";
var _RGe = "ReportGenerators";
var _RGej = "RejectGrant";
var _RI = "ResourceInventory";
var _RIL = "ResourceInventoryList";
var _RIe = "ResourceId";
var _RLEE = "RateLimitExceededException";
var _RLEEe = "ResourceLimitExceededException";
var _RLS = "RemoveLicenseSpecifications";
var _RM = "ReceivedMetadata";
var _RNFE = "ResourceNotFoundException";
var _ROAI = "ResourceOwningAccountId";
var _ROI = "ResourceOwnerId";
var _RS = "RuleStatement";
var _RSM = "RegionStatusMap";
var _RSR = "ReceivedStatusReason";
var _RSe = "ResourceStatus";
var _RSec = "ReceivedStatus";
var _RSeg = "RegionStatus";
var _RT = "ResourceType";
var _RTe = "RenewType";
var _RTep = "ReportType";
var _Re = "Region";
var _S = "Status";
var _SAWSMLAR = "ShowAWSManagedLicenseAssetRulesets";
var _SBA = "S3BucketArn";
var _SIE = "ServerInternalException";
var _SK = "SignKey";
var _SL = "S3Location";
var _SLC = "SourceLicenseContext";
var _SM = "StatusMessage";
var _SR = "StatusReason";
var _SRS = "ScriptRuleStatements";
var _SRSL = "ScriptRuleStatementList";
var _SRSc = "ScriptRuleStatement";
var _SS = "ServiceStatus";
var _ST = "SignedToken";
var _STA = "SnsTopicArn";
var _STt = "StartTime";
var _SV = "SourceVersion";
var _Sc = "Script";
var _T = "Tags";
var _TD = "TokenData";
var _TI = "TokenId";
var _TIo = "TokenIds";
var _TK = "TagKeys";
var _TL = "TagList";
var _TLo = "TokenList";
var _TP = "TokenProperties";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TT = "TokenType";
var _Ta = "Tag";
var _To = "Token";
var _Tok = "Tokens";
var _Ty = "Type";
var _U = "Unit";
var _UD = "UsageDimension";
var _UDSME = "UnsupportedDigitalSignatureMethodException";
var _ULAG = "UpdateLicenseAssetGroup";
var _ULAGR = "UpdateLicenseAssetGroupRequest";
var _ULAGRp = "UpdateLicenseAssetGroupResponse";
var _ULAR = "UpdateLicenseAssetRuleset";
var _ULARR = "UpdateLicenseAssetRulesetRequest";
var _ULARRp = "UpdateLicenseAssetRulesetResponse";
var _ULC = "UpdateLicenseConfiguration";
var _ULCR = "UpdateLicenseConfigurationRequest";
var _ULCRp = "UpdateLicenseConfigurationResponse";
var _ULMRG = "UpdateLicenseManagerReportGenerator";
var _ULMRGR = "UpdateLicenseManagerReportGeneratorRequest";
var _ULMRGRp = "UpdateLicenseManagerReportGeneratorResponse";
var _ULSFR = "UpdateLicenseSpecificationsForResource";
var _ULSFRR = "UpdateLicenseSpecificationsForResourceRequest";
var _ULSFRRp = "UpdateLicenseSpecificationsForResourceResponse";
var _UO = "UsageOperation";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _USS = "UpdateServiceSettings";
var _USSR = "UpdateServiceSettingsRequest";
var _USSRp = "UpdateServiceSettingsResponse";
var _V = "Version";
var _VE = "ValidationException";
var _VTM = "ValueToMatch";
var _Va = "Validity";
var _Val = "Value";
var _Valu = "Values";
var _aQE = "awsQueryError";
var _b = "bucket";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _hH = "httpHeader";
var _i = "item";
var _kP = "keyPrefix";
var _lAGA = "licenseAssetGroupArns";
var _lCA = "licenseConfigurationArns";
var _p = "period";
var _rED = "reportEndDate";
var _rSD = "reportStartDate";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.licensemanager";
var _se = "server";
var _v = "value";
var _xN = "xmlName";
var n0 = "com.amazonaws.licensemanager";
var _s_registry = TypeRegistry.for(_s);
var LicenseManagerServiceException$ = /* @__PURE__ */ (() => [-3, _s, "LicenseManagerServiceException", 0, [], []])();
_s_registry.registerError(LicenseManagerServiceException$, LicenseManagerServiceException);
var n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ADE,
  { [_aQE]: [`ServiceAccessDenied`, 401], [_e]: _c, [_hE]: 401 },
  [_M],
  [0]
])();
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AuthorizationException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _AE,
  { [_aQE]: [`AuthorizationFailure`, 403], [_e]: _c, [_hE]: 403 },
  [_M],
  [0]
])();
n0_registry.registerError(AuthorizationException$, AuthorizationException);
var ConflictException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _CE,
  { [_aQE]: [`ConflictException`, 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0]
])();
n0_registry.registerError(ConflictException$, ConflictException);
var EntitlementNotAllowedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ENAE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(EntitlementNotAllowedException$, EntitlementNotAllowedException);
var FailedDependencyException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _FDE,
  { [_aQE]: [`FailedDependency`, 424], [_e]: _c, [_hE]: 424 },
  [_M, _EC],
  [0, 0]
])();
n0_registry.registerError(FailedDependencyException$, FailedDependencyException);
var FilterLimitExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _FLEE,
  { [_aQE]: [`FilterLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(FilterLimitExceededException$, FilterLimitExceededException);
var InvalidParameterValueException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IPVE,
  { [_aQE]: [`InvalidParameterValueProvided`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidResourceStateException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IRSE,
  { [_aQE]: [`InvalidResourceState`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var LicenseUsageException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _LUE,
  { [_aQE]: [`LicenseUsageFailure`, 412], [_e]: _c, [_hE]: 412 },
  [_M],
  [0]
])();
n0_registry.registerError(LicenseUsageException$, LicenseUsageException);
var NoEntitlementsAllowedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _NEAE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(NoEntitlementsAllowedException$, NoEntitlementsAllowedException);
var RateLimitExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RLEE,
  { [_aQE]: [`RateLimitExceeded`, 429], [_e]: _c, [_hE]: 429 },
  [_M],
  [0]
])();
n0_registry.registerError(RateLimitExceededException$, RateLimitExceededException);
var RedirectException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RE,
  { [_e]: _c, [_hE]: 308 },
  [_L, _M],
  [[0, { [_hH]: _L }], 0]
])();
n0_registry.registerError(RedirectException$, RedirectException);
var ResourceLimitExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RLEEe,
  { [_aQE]: [`ResourceLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RNFE,
  { [_aQE]: [`InvalidResource.NotFound`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServerInternalException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _SIE,
  { [_aQE]: [`InternalError`, 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
])();
n0_registry.registerError(ServerInternalException$, ServerInternalException);
var UnsupportedDigitalSignatureMethodException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _UDSME,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(UnsupportedDigitalSignatureMethodException$, UnsupportedDigitalSignatureMethodException);
var ValidationException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _VE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AcceptGrantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AGR,
  0,
  [_GA],
  [0],
  1
])();
var AcceptGrantResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AGRc,
  0,
  [_GA, _S, _V],
  [0, 0, 0]
])();
var AndRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ARS,
  0,
  [_MRS, _SRS],
  [() => MatchingRuleStatementList, () => ScriptRuleStatementList]
])();
var Asset$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _A,
  0,
  [_AA, _LADT],
  [0, 4]
])();
var AutomatedDiscoveryInformation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ADI,
  0,
  [_LRT],
  [4]
])();
var BorrowConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BC,
  0,
  [_AECI, _MTTLIM],
  [2, 1],
  2
])();
var CheckInLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CILR,
  0,
  [_LCT, _B],
  [0, 0],
  1
])();
var CheckInLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CILRh,
  0,
  [],
  []
])();
var CheckoutBorrowLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CBLR,
  0,
  [_LA, _E, _DSM, _CT, _NI, _CM],
  [0, () => EntitlementDataList, 0, 0, 0, () => MetadataList],
  4
])();
var CheckoutBorrowLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CBLRh,
  0,
  [_LA, _LCT, _EA, _NI, _ST, _IA, _Ex, _CM],
  [0, 0, () => EntitlementDataList, 0, 0, 0, 0, () => MetadataList]
])();
var CheckoutLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLR,
  0,
  [_PSKU, _CTh, _KF, _E, _CT, _B, _NI],
  [0, 0, 0, () => EntitlementDataList, 0, 0, 0],
  5
])();
var CheckoutLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLRh,
  0,
  [_CTh, _LCT, _EA, _ST, _NI, _IA, _Ex, _LA],
  [0, 0, () => EntitlementDataList, 0, 0, 0, 0, 0]
])();
var ConsumedLicenseSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLS,
  0,
  [_RT, _CL],
  [0, 1]
])();
var ConsumptionConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CC,
  0,
  [_RTe, _PC, _BC],
  [0, () => ProvisionalConfiguration$, () => BorrowConfiguration$]
])();
var CreateGrantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CGR,
  0,
  [_CT, _GN, _LA, _P, _HR, _AO, _T],
  [0, 0, 0, 64 | 0, 0, 64 | 0, () => TagList],
  6
])();
var CreateGrantResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CGRr,
  0,
  [_GA, _S, _V],
  [0, 0, 0]
])();
var CreateGrantVersionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CGVR,
  0,
  [_CT, _GA, _GN, _AO, _S, _SR, _SV, _O],
  [0, 0, 0, 64 | 0, 0, 0, 0, () => Options$],
  2
])();
var CreateGrantVersionResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CGVRr,
  0,
  [_GA, _S, _V],
  [0, 0, 0]
])();
var CreateLicenseAssetGroupRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLAGR,
  0,
  [_N, _LAGC, _ALARARN, _CT, _D, _Pr, _T],
  [0, () => LicenseAssetGroupConfigurationList, 64 | 0, 0, 0, () => LicenseAssetGroupPropertyList, () => TagList],
  4
])();
var CreateLicenseAssetGroupResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLAGRr,
  0,
  [_LAGA, _S],
  [0, 0],
  2
])();
var CreateLicenseAssetRulesetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLARR,
  0,
  [_N, _R, _CT, _D, _T],
  [0, () => LicenseAssetRuleList, 0, 0, () => TagList],
  3
])();
var CreateLicenseAssetRulesetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLARRr,
  0,
  [_LARA],
  [0],
  1
])();
var CreateLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLCR,
  0,
  [_N, _LCTi, _D, _LC, _LCHL, _LR, _T, _DWNF, _PIL, _LE],
  [0, 0, 0, 1, 2, 64 | 0, () => TagList, 2, () => ProductInformationList, 1],
  2
])();
var CreateLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLCRr,
  0,
  [_LCA],
  [0]
])();
var CreateLicenseConversionTaskForResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLCTFRR,
  0,
  [_RA, _SLC, _DLC],
  [0, () => LicenseConversionContext$, () => LicenseConversionContext$],
  3
])();
var CreateLicenseConversionTaskForResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLCTFRRr,
  0,
  [_LCTI],
  [0]
])();
var CreateLicenseManagerReportGeneratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLMRGR,
  0,
  [_RGN, _Ty, _RC, _RF, _CT, _D, _T],
  [0, 64 | 0, () => ReportContext$, () => ReportFrequency$, 0, 0, () => TagList],
  5
])();
var CreateLicenseManagerReportGeneratorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLMRGRr,
  0,
  [_LMRGA],
  [0]
])();
var CreateLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLRr,
  0,
  [_LN, _PN, _PSKU, _I, _HR, _Va, _E, _B, _CC, _CT, _LM, _T],
  [0, 0, 0, () => Issuer$, 0, () => DatetimeRange$, () => EntitlementList, 0, () => ConsumptionConfiguration$, 0, () => MetadataList, () => TagList],
  10
])();
var CreateLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLRre,
  0,
  [_LA, _S, _V],
  [0, 0, 0]
])();
var CreateLicenseVersionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLVR,
  0,
  [_LA, _LN, _PN, _I, _HR, _Va, _E, _CC, _S, _CT, _LM, _SV],
  [0, 0, 0, () => Issuer$, 0, () => DatetimeRange$, () => EntitlementList, () => ConsumptionConfiguration$, 0, 0, () => MetadataList, 0],
  10
])();
var CreateLicenseVersionResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLVRr,
  0,
  [_LA, _V, _S],
  [0, 0, 0]
])();
var CreateTokenRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTR,
  0,
  [_LA, _CT, _RAo, _EID, _TP],
  [0, 0, 64 | 0, 1, 64 | 0],
  2
])();
var CreateTokenResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CTRr,
  0,
  [_TI, _TT, _To],
  [0, 0, 0]
])();
var CrossAccountDiscoveryServiceStatus$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CADSS,
  0,
  [_M],
  [0]
])();
var CrossRegionDiscoveryStatus$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRDS,
  0,
  [_M],
  [() => RegionStatusMap]
])();
var DatetimeRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DR,
  0,
  [_Be, _En],
  [0, 0],
  1
])();
var DeleteGrantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DGR,
  0,
  [_GA, _V, _SR],
  [0, 0, 0],
  2
])();
var DeleteGrantResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DGRe,
  0,
  [_GA, _S, _V],
  [0, 0, 0]
])();
var DeleteLicenseAssetGroupRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLAGR,
  0,
  [_LAGA],
  [0],
  1
])();
var DeleteLicenseAssetGroupResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLAGRe,
  0,
  [_S],
  [0],
  1
])();
var DeleteLicenseAssetRulesetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLARR,
  0,
  [_LARA],
  [0],
  1
])();
var DeleteLicenseAssetRulesetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLARRe,
  0,
  [],
  []
])();
var DeleteLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLCR,
  0,
  [_LCA],
  [0],
  1
])();
var DeleteLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLCRe,
  0,
  [],
  []
])();
var DeleteLicenseManagerReportGeneratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLMRGR,
  0,
  [_LMRGA],
  [0],
  1
])();
var DeleteLicenseManagerReportGeneratorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLMRGRe,
  0,
  [],
  []
])();
var DeleteLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLR,
  0,
  [_LA, _SV],
  [0, 0],
  2
])();
var DeleteLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLRe,
  0,
  [_S, _DD],
  [0, 0]
])();
var DeleteTokenRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTR,
  0,
  [_TI],
  [0],
  1
])();
var DeleteTokenResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTRe,
  0,
  [],
  []
])();
var Entitlement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ent,
  0,
  [_N, _U, _Val, _MC, _Ov, _ACI],
  [0, 0, 0, 1, 2, 2],
  2
])();
var EntitlementData$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ED,
  0,
  [_N, _U, _Val],
  [0, 0, 0],
  2
])();
var EntitlementUsage$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EU,
  0,
  [_N, _CV, _U, _MC],
  [0, 0, 0, 0],
  3
])();
var ExtendLicenseConsumptionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ELCR,
  0,
  [_LCT, _DRr],
  [0, 2],
  1
])();
var ExtendLicenseConsumptionResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ELCRx,
  0,
  [_LCT, _Ex],
  [0, 0]
])();
var Filter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _F,
  0,
  [_N, _Valu],
  [0, [() => FilterValues, 0]]
])();
var GetAccessTokenRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GATR,
  0,
  [_To, _TP],
  [0, 64 | 0],
  1
])();
var GetAccessTokenResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GATRe,
  0,
  [_AT],
  [0]
])();
var GetGrantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GGR,
  0,
  [_GA, _V],
  [0, 0],
  1
])();
var GetGrantResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GGRe,
  0,
  [_G],
  [() => Grant$]
])();
var GetLicenseAssetGroupRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLAGR,
  0,
  [_LAGA],
  [0],
  1
])();
var GetLicenseAssetGroupResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLAGRe,
  0,
  [_LAG],
  [() => LicenseAssetGroup$],
  1
])();
var GetLicenseAssetRulesetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLARR,
  0,
  [_LARA],
  [0],
  1
])();
var GetLicenseAssetRulesetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLARRe,
  0,
  [_LAR],
  [() => LicenseAssetRuleset$],
  1
])();
var GetLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLCR,
  0,
  [_LCA],
  [0],
  1
])();
var GetLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLCRe,
  0,
  [_LCI, _LCA, _N, _D, _LCTi, _LR, _LC, _LCHL, _CL, _S, _OAI, _CLSL, _MRSL, _T, _PIL, _ADI, _DWNF, _LE],
  [0, 0, 0, 0, 0, 64 | 0, 1, 2, 1, 0, 0, () => ConsumedLicenseSummaryList, () => ManagedResourceSummaryList, () => TagList, () => ProductInformationList, () => AutomatedDiscoveryInformation$, 2, 1]
])();
var GetLicenseConversionTaskRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLCTR,
  0,
  [_LCTI],
  [0],
  1
])();
var GetLicenseConversionTaskResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLCTRe,
  0,
  [_LCTI, _RA, _SLC, _DLC, _SM, _S, _STt, _LCTic, _ET],
  [0, 0, () => LicenseConversionContext$, () => LicenseConversionContext$, 0, 0, 4, 4, 4]
])();
var GetLicenseManagerReportGeneratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLMRGR,
  0,
  [_LMRGA],
  [0],
  1
])();
var GetLicenseManagerReportGeneratorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLMRGRe,
  0,
  [_RG],
  [() => ReportGenerator$]
])();
var GetLicenseRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLR,
  0,
  [_LA, _V],
  [0, 0],
  1
])();
var GetLicenseResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLRe,
  0,
  [_Li],
  [() => License$]
])();
var GetLicenseUsageRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLUR,
  0,
  [_LA],
  [0],
  1
])();
var GetLicenseUsageResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GLURe,
  0,
  [_LU],
  [() => LicenseUsage$]
])();
var GetServiceSettingsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSSR,
  0,
  [],
  []
])();
var GetServiceSettingsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSSRe,
  0,
  [_SBA, _STA, _OC, _ECAD, _LMRSA, _CRDHR, _CRDSR, _SS],
  [0, 0, () => OrganizationConfiguration$, 2, 0, 0, 64 | 0, () => ServiceStatus$]
])();
var Grant$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _G,
  0,
  [_GA, _GN, _PA, _LA, _GPA, _HR, _GS, _V, _GO, _SR, _O],
  [0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, () => Options$],
  9
])();
var GrantedLicense$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GL,
  0,
  [_LA, _LN, _PN, _PSKU, _I, _HR, _S, _Va, _B, _E, _CC, _LM, _CTr, _V, _RM],
  [0, 0, 0, 0, () => IssuerDetails$, 0, 0, () => DatetimeRange$, 0, () => EntitlementList, () => ConsumptionConfiguration$, () => MetadataList, 0, 0, () => ReceivedMetadata$]
])();
var InstanceRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRS,
  0,
  [_ARS, _ORS, _MRSa, _SRSc],
  [() => AndRuleStatement$, () => OrRuleStatement$, () => MatchingRuleStatement$, () => ScriptRuleStatement$]
])();
var InventoryFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IF,
  0,
  [_N, _C, _Val],
  [0, 0, 0],
  2
])();
var Issuer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _I,
  0,
  [_N, _SK],
  [0, 0],
  1
])();
var IssuerDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ID,
  0,
  [_N, _SK, _KF],
  [0, 0, 0]
])();
var License$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Li,
  0,
  [_LA, _LN, _PN, _PSKU, _I, _HR, _S, _Va, _B, _E, _CC, _LM, _CTr, _V],
  [0, 0, 0, 0, () => IssuerDetails$, 0, 0, () => DatetimeRange$, 0, () => EntitlementList, () => ConsumptionConfiguration$, () => MetadataList, 0, 0]
])();
var LicenseAssetGroup$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAG,
  0,
  [_N, _ALARARN, _LAGA, _S, _D, _LAGC, _Pr, _SM, _LUAT, _LRDT],
  [0, 64 | 0, 0, 0, 0, () => LicenseAssetGroupConfigurationList, () => LicenseAssetGroupPropertyList, 0, 4, 4],
  4
])();
var LicenseAssetGroupConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAGCi,
  0,
  [_UD],
  [0]
])();
var LicenseAssetGroupProperty$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAGP,
  0,
  [_K, _Val],
  [0, 0],
  2
])();
var LicenseAssetRule$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LARi,
  0,
  [_RS],
  [() => RuleStatement$],
  1
])();
var LicenseAssetRuleset$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAR,
  0,
  [_N, _R, _LARA, _D],
  [0, () => LicenseAssetRuleList, 0, 0],
  3
])();
var LicenseConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCi,
  0,
  [_LCI, _LCA, _N, _D, _LCTi, _LR, _LC, _LCHL, _DWNF, _CL, _S, _OAI, _CLSL, _MRSL, _PIL, _ADI, _LE],
  [0, 0, 0, 0, 0, 64 | 0, 1, 2, 2, 1, 0, 0, () => ConsumedLicenseSummaryList, () => ManagedResourceSummaryList, () => ProductInformationList, () => AutomatedDiscoveryInformation$, 1]
])();
var LicenseConfigurationAssociation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCAi,
  0,
  [_RA, _RT, _ROI, _ATs, _AAS],
  [0, 0, 0, 4, 0]
])();
var LicenseConfigurationRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCRS,
  0,
  [_ARS, _ORS, _MRSa],
  [() => AndRuleStatement$, () => OrRuleStatement$, () => MatchingRuleStatement$]
])();
var LicenseConfigurationUsage$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCU,
  0,
  [_RA, _RT, _RSe, _ROI, _ATs, _CL],
  [0, 0, 0, 0, 4, 1]
])();
var LicenseConversionContext$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCC,
  0,
  [_UO, _PCr],
  [0, () => ProductCodeList]
])();
var LicenseConversionTask$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCTice,
  0,
  [_LCTI, _RA, _SLC, _DLC, _S, _SM, _STt, _LCTic, _ET],
  [0, 0, () => LicenseConversionContext$, () => LicenseConversionContext$, 0, 0, 4, 4, 4]
])();
var LicenseOperationFailure$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LOF,
  0,
  [_RA, _RT, _EM, _FT, _ON, _ROI, _ORB, _ML],
  [0, 0, 0, 4, 0, 0, 0, () => MetadataList]
])();
var LicenseRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRS,
  0,
  [_ARS, _ORS, _MRSa],
  [() => AndRuleStatement$, () => OrRuleStatement$, () => MatchingRuleStatement$]
])();
var LicenseSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LS,
  0,
  [_LCA, _AAS],
  [0, 0],
  1
])();
var LicenseUsage$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LU,
  0,
  [_EUn],
  [() => EntitlementUsageList]
])();
var ListAssetsForLicenseAssetGroupRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAFLAGR,
  0,
  [_LAGA, _ATss, _MR, _NT],
  [0, 0, 1, 0],
  2
])();
var ListAssetsForLicenseAssetGroupResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAFLAGRi,
  0,
  [_As, _NT],
  [() => AssetList, 0]
])();
var ListAssociationsForLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAFLCR,
  0,
  [_LCA, _MR, _NT],
  [0, 1, 0],
  1
])();
var ListAssociationsForLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAFLCRi,
  0,
  [_LCAic, _NT],
  [() => LicenseConfigurationAssociations, 0]
])();
var ListDistributedGrantsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LDGR,
  0,
  [_GAr, _Fi, _NT, _MR],
  [64 | 0, [() => FilterList, 0], 0, 1]
])();
var ListDistributedGrantsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LDGRi,
  0,
  [_Gr, _NT],
  [() => GrantList, 0]
])();
var ListFailuresForLicenseConfigurationOperationsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LFFLCOR,
  0,
  [_LCA, _MR, _NT],
  [0, 1, 0],
  1
])();
var ListFailuresForLicenseConfigurationOperationsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LFFLCORi,
  0,
  [_LOFL, _NT],
  [() => LicenseOperationFailureList, 0]
])();
var ListLicenseAssetGroupsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLAGR,
  0,
  [_Fi, _MR, _NT],
  [[() => Filters, 0], 1, 0]
])();
var ListLicenseAssetGroupsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLAGRi,
  0,
  [_LAGi, _NT],
  [() => LicenseAssetGroupList, 0]
])();
var ListLicenseAssetRulesetsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLARR,
  0,
  [_Fi, _SAWSMLAR, _MR, _NT],
  [[() => Filters, 0], 2, 1, 0]
])();
var ListLicenseAssetRulesetsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLARRi,
  0,
  [_LARic, _NT],
  [() => LicenseAssetRulesetList, 0]
])();
var ListLicenseConfigurationsForOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCFOR,
  0,
  [_LCAice, _MR, _NT, _Fi],
  [64 | 0, 1, 0, [() => Filters, 0]]
])();
var ListLicenseConfigurationsForOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCFORi,
  0,
  [_LCic, _NT],
  [() => LicenseConfigurations, 0]
])();
var ListLicenseConfigurationsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCR,
  0,
  [_LCAice, _MR, _NT, _Fi],
  [64 | 0, 1, 0, [() => Filters, 0]]
])();
var ListLicenseConfigurationsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCRi,
  0,
  [_LCic, _NT],
  [() => LicenseConfigurations, 0]
])();
var ListLicenseConversionTasksRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCTR,
  0,
  [_NT, _MR, _Fi],
  [0, 1, [() => Filters, 0]]
])();
var ListLicenseConversionTasksResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLCTRi,
  0,
  [_LCTicen, _NT],
  [() => LicenseConversionTasks, 0]
])();
var ListLicenseManagerReportGeneratorsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLMRGR,
  0,
  [_Fi, _NT, _MR],
  [[() => FilterList, 0], 0, 1]
])();
var ListLicenseManagerReportGeneratorsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLMRGRi,
  0,
  [_RGe, _NT],
  [() => ReportGeneratorList, 0]
])();
var ListLicenseSpecificationsForResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLSFRR,
  0,
  [_RA, _MR, _NT],
  [0, 1, 0],
  1
])();
var ListLicenseSpecificationsForResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLSFRRi,
  0,
  [_LSi, _NT],
  [() => LicenseSpecifications, 0]
])();
var ListLicensesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLR,
  0,
  [_LAi, _Fi, _NT, _MR],
  [64 | 0, [() => FilterList, 0], 0, 1]
])();
var ListLicensesResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLRi,
  0,
  [_Lic, _NT],
  [() => LicenseList, 0]
])();
var ListLicenseVersionsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLVR,
  0,
  [_LA, _NT, _MR],
  [0, 0, 1],
  1
])();
var ListLicenseVersionsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LLVRi,
  0,
  [_Lic, _NT],
  [() => LicenseList, 0]
])();
var ListReceivedGrantsForOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRGFOR,
  0,
  [_LA, _Fi, _NT, _MR],
  [0, [() => FilterList, 0], 0, 1],
  1
])();
var ListReceivedGrantsForOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRGFORi,
  0,
  [_Gr, _NT],
  [() => GrantList, 0]
])();
var ListReceivedGrantsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRGR,
  0,
  [_GAr, _Fi, _NT, _MR],
  [64 | 0, [() => FilterList, 0], 0, 1]
])();
var ListReceivedGrantsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRGRi,
  0,
  [_Gr, _NT],
  [() => GrantList, 0]
])();
var ListReceivedLicensesForOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRLFOR,
  0,
  [_Fi, _NT, _MR],
  [[() => FilterList, 0], 0, 1]
])();
var ListReceivedLicensesForOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRLFORi,
  0,
  [_Lic, _NT],
  [() => GrantedLicenseList, 0]
])();
var ListReceivedLicensesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRLR,
  0,
  [_LAi, _Fi, _NT, _MR],
  [64 | 0, [() => FilterList, 0], 0, 1]
])();
var ListReceivedLicensesResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRLRi,
  0,
  [_Lic, _NT],
  [() => GrantedLicenseList, 0]
])();
var ListResourceInventoryRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRIR,
  0,
  [_MR, _NT, _Fi],
  [1, 0, () => InventoryFilterList]
])();
var ListResourceInventoryResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LRIRi,
  0,
  [_RIL, _NT],
  [() => ResourceInventoryList, 0]
])();
var ListTagsForResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTFRR,
  0,
  [_RA],
  [0],
  1
])();
var ListTagsForResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTFRRi,
  0,
  [_T],
  [() => TagList]
])();
var ListTokensRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTR,
  0,
  [_TIo, _Fi, _NT, _MR],
  [64 | 0, [() => FilterList, 0], 0, 1]
])();
var ListTokensResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTRi,
  0,
  [_Tok, _NT],
  [() => TokenList, 0]
])();
var ListUsageForLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LUFLCR,
  0,
  [_LCA, _MR, _NT, _Fi],
  [0, 1, 0, [() => Filters, 0]],
  1
])();
var ListUsageForLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LUFLCRi,
  0,
  [_LCUL, _NT],
  [() => LicenseConfigurationUsageList, 0]
])();
var ManagedResourceSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MRSan,
  0,
  [_RT, _AC],
  [0, 1]
])();
var MatchingRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MRSa,
  0,
  [_KTM, _Co, _VTM],
  [0, 0, 64 | 0],
  3
])();
var Metadata$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Me,
  0,
  [_N, _Val],
  [0, 0]
])();
var Options$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _O,
  0,
  [_AOB],
  [0]
])();
var OrganizationConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OC,
  0,
  [_EI],
  [2],
  1
])();
var OrRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORS,
  0,
  [_MRS, _SRS],
  [() => MatchingRuleStatementList, () => ScriptRuleStatementList]
])();
var ProductCodeListItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PCLI,
  0,
  [_PCI, _PCT],
  [0, 0],
  2
])();
var ProductInformation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PI,
  0,
  [_RT, _PIFL],
  [0, () => ProductInformationFilterList],
  2
])();
var ProductInformationFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PIF,
  0,
  [_PIFN, _PIFC, _PIFV],
  [0, 0, 64 | 0],
  2
])();
var ProvisionalConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PC,
  0,
  [_MTTLIM],
  [1],
  1
])();
var ReceivedMetadata$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RM,
  0,
  [_RSec, _RSR, _AO],
  [0, 0, 64 | 0]
])();
var RegionStatus$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RSeg,
  0,
  [_S],
  [0]
])();
var RejectGrantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RGR,
  0,
  [_GA],
  [0],
  1
])();
var RejectGrantResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RGRe,
  0,
  [_GA, _S, _V],
  [0, 0, 0]
])();
var ReportContext$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RC,
  0,
  [_lCA, _lAGA, _rSD, _rED],
  [64 | 0, 64 | 0, 4, 4]
])();
var ReportFrequency$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RF,
  0,
  [_v, _p],
  [1, 0]
])();
var ReportGenerator$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RG,
  0,
  [_RGN, _RTep, _RC, _RF, _LMRGA, _LRSa, _LRFR, _LRGT, _RCA, _D, _SL, _CTr, _T],
  [0, 64 | 0, () => ReportContext$, () => ReportFrequency$, 0, 0, 0, 0, 0, 0, () => S3Location$, 0, () => TagList]
])();
var ResourceInventory$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RI,
  0,
  [_RIe, _RT, _RA, _Pl, _PV, _ROAI, _MPC, _UO, _AI, _HI, _Re, _IT],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 0, 0]
])();
var RuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RS,
  0,
  [_LCRS, _LRS, _IRS],
  [() => LicenseConfigurationRuleStatement$, () => LicenseRuleStatement$, () => InstanceRuleStatement$]
])();
var S3Location$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SL,
  0,
  [_b, _kP],
  [0, 0]
])();
var ScriptRuleStatement$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SRSc,
  0,
  [_KTM, _Sc],
  [0, 0],
  2
])();
var ServiceStatus$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SS,
  0,
  [_CAD, _CRD],
  [() => CrossAccountDiscoveryServiceStatus$, () => CrossRegionDiscoveryStatus$]
])();
var Tag$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ta,
  0,
  [_K, _Val],
  [0, 0]
])();
var TagResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TRR,
  0,
  [_RA, _T],
  [0, () => TagList],
  2
])();
var TagResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
])();
var TokenData$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TD,
  0,
  [_TI, _TT, _LA, _ETx, _TP, _RAo, _S],
  [0, 0, 0, 0, 64 | 0, 64 | 0, 0]
])();
var UntagResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _URR,
  0,
  [_RA, _TK],
  [0, 64 | 0],
  2
])();
var UntagResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _URRn,
  0,
  [],
  []
])();
var UpdateLicenseAssetGroupRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULAGR,
  0,
  [_ALARARN, _LAGA, _CT, _N, _D, _LAGC, _Pr, _S],
  [64 | 0, 0, 0, 0, 0, () => LicenseAssetGroupConfigurationList, () => LicenseAssetGroupPropertyList, 0],
  3
])();
var UpdateLicenseAssetGroupResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULAGRp,
  0,
  [_LAGA, _S],
  [0, 0],
  2
])();
var UpdateLicenseAssetRulesetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULARR,
  0,
  [_R, _LARA, _CT, _N, _D],
  [() => LicenseAssetRuleList, 0, 0, 0, 0],
  3
])();
var UpdateLicenseAssetRulesetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULARRp,
  0,
  [_LARA],
  [0],
  1
])();
var UpdateLicenseConfigurationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULCR,
  0,
  [_LCA, _LCS, _LR, _LC, _LCHL, _N, _D, _PIL, _DWNF, _LE],
  [0, 0, 64 | 0, 1, 2, 0, 0, () => ProductInformationList, 2, 1],
  1
])();
var UpdateLicenseConfigurationResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULCRp,
  0,
  [],
  []
])();
var UpdateLicenseManagerReportGeneratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULMRGR,
  0,
  [_LMRGA, _RGN, _Ty, _RC, _RF, _CT, _D],
  [0, 0, 64 | 0, () => ReportContext$, () => ReportFrequency$, 0, 0],
  6
])();
var UpdateLicenseManagerReportGeneratorResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULMRGRp,
  0,
  [],
  []
])();
var UpdateLicenseSpecificationsForResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULSFRR,
  0,
  [_RA, _ALS, _RLS],
  [0, () => LicenseSpecifications, () => LicenseSpecifications],
  1
])();
var UpdateLicenseSpecificationsForResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ULSFRRp,
  0,
  [],
  []
])();
var UpdateServiceSettingsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _USSR,
  0,
  [_SBA, _STA, _OC, _ECAD, _EDSR],
  [0, 0, () => OrganizationConfiguration$, 2, 64 | 0]
])();
var UpdateServiceSettingsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _USSRp,
  0,
  [],
  []
])();
var AllowedOperationList = 64 | 0;
var ArnList = 64 | 0;
var AssetList = /* @__PURE__ */ (() => [
  1,
  n0,
  _AL,
  0,
  () => Asset$
])();
var ConsumedLicenseSummaryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CLSL,
  0,
  () => ConsumedLicenseSummary$
])();
var EntitlementDataList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EDL,
  0,
  () => EntitlementData$
])();
var EntitlementList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EL,
  0,
  () => Entitlement$
])();
var EntitlementUsageList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EUL,
  0,
  () => EntitlementUsage$
])();
var FilterList = /* @__PURE__ */ (() => [
  1,
  n0,
  _FL,
  0,
  [
    () => Filter$,
    0
  ]
])();
var Filters = /* @__PURE__ */ (() => [
  1,
  n0,
  _Fi,
  0,
  [
    () => Filter$,
    { [_xN]: _i }
  ]
])();
var FilterValues = /* @__PURE__ */ (() => [
  1,
  n0,
  _FV,
  0,
  [
    0,
    { [_xN]: _i }
  ]
])();
var GrantedLicenseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GLL,
  0,
  () => GrantedLicense$
])();
var GrantList = /* @__PURE__ */ (() => [
  1,
  n0,
  _GLr,
  0,
  () => Grant$
])();
var InventoryFilterList = /* @__PURE__ */ (() => [
  1,
  n0,
  _IFL,
  0,
  () => InventoryFilter$
])();
var LicenseAssetGroupConfigurationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LAGCL,
  0,
  () => LicenseAssetGroupConfiguration$
])();
var LicenseAssetGroupList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LAGL,
  0,
  () => LicenseAssetGroup$
])();
var LicenseAssetGroupPropertyList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LAGPL,
  0,
  () => LicenseAssetGroupProperty$
])();
var LicenseAssetRuleList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LARL,
  0,
  () => LicenseAssetRule$
])();
var LicenseAssetRulesetArnList = 64 | 0;
var LicenseAssetRulesetList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LARLi,
  0,
  () => LicenseAssetRuleset$
])();
var LicenseConfigurationAssociations = /* @__PURE__ */ (() => [
  1,
  n0,
  _LCAic,
  0,
  () => LicenseConfigurationAssociation$
])();
var LicenseConfigurations = /* @__PURE__ */ (() => [
  1,
  n0,
  _LCic,
  0,
  () => LicenseConfiguration$
])();
var LicenseConfigurationUsageList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LCUL,
  0,
  () => LicenseConfigurationUsage$
])();
var LicenseConversionTasks = /* @__PURE__ */ (() => [
  1,
  n0,
  _LCTicen,
  0,
  () => LicenseConversionTask$
])();
var LicenseList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LL,
  0,
  () => License$
])();
var LicenseOperationFailureList = /* @__PURE__ */ (() => [
  1,
  n0,
  _LOFL,
  0,
  () => LicenseOperationFailure$
])();
var LicenseSpecifications = /* @__PURE__ */ (() => [
  1,
  n0,
  _LSi,
  0,
  () => LicenseSpecification$
])();
var ManagedResourceSummaryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _MRSL,
  0,
  () => ManagedResourceSummary$
])();
var MatchingRuleStatementList = /* @__PURE__ */ (() => [
  1,
  n0,
  _MRSLa,
  0,
  () => MatchingRuleStatement$
])();
var MaxSize3StringList = 64 | 0;
var MetadataList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ML,
  0,
  () => Metadata$
])();
var PrincipalArnList = 64 | 0;
var ProductCodeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PCL,
  0,
  () => ProductCodeListItem$
])();
var ProductInformationFilterList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PIFL,
  0,
  () => ProductInformationFilter$
])();
var ProductInformationList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PIL,
  0,
  () => ProductInformation$
])();
var ReportGeneratorList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RGL,
  0,
  () => ReportGenerator$
])();
var ReportTypeList = 64 | 0;
var ResourceInventoryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RIL,
  0,
  () => ResourceInventory$
])();
var ScriptRuleStatementList = /* @__PURE__ */ (() => [
  1,
  n0,
  _SRSL,
  0,
  () => ScriptRuleStatement$
])();
var StringList = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TL,
  0,
  () => Tag$
])();
var TokenList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TLo,
  0,
  () => TokenData$
])();
var RegionStatusMap = /* @__PURE__ */ (() => [
  2,
  n0,
  _RSM,
  0,
  0,
  () => RegionStatus$
])();
var AcceptGrant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _AG,
  0,
  () => AcceptGrantRequest$,
  () => AcceptGrantResponse$
])();
var CheckInLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CIL,
  0,
  () => CheckInLicenseRequest$,
  () => CheckInLicenseResponse$
])();
var CheckoutBorrowLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CBL,
  0,
  () => CheckoutBorrowLicenseRequest$,
  () => CheckoutBorrowLicenseResponse$
])();
var CheckoutLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLh,
  0,
  () => CheckoutLicenseRequest$,
  () => CheckoutLicenseResponse$
])();
var CreateGrant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CG,
  0,
  () => CreateGrantRequest$,
  () => CreateGrantResponse$
])();
var CreateGrantVersion$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CGV,
  0,
  () => CreateGrantVersionRequest$,
  () => CreateGrantVersionResponse$
])();
var CreateLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLr,
  0,
  () => CreateLicenseRequest$,
  () => CreateLicenseResponse$
])();
var CreateLicenseAssetGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLAG,
  0,
  () => CreateLicenseAssetGroupRequest$,
  () => CreateLicenseAssetGroupResponse$
])();
var CreateLicenseAssetRuleset$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLAR,
  0,
  () => CreateLicenseAssetRulesetRequest$,
  () => CreateLicenseAssetRulesetResponse$
])();
var CreateLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLC,
  0,
  () => CreateLicenseConfigurationRequest$,
  () => CreateLicenseConfigurationResponse$
])();
var CreateLicenseConversionTaskForResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLCTFR,
  0,
  () => CreateLicenseConversionTaskForResourceRequest$,
  () => CreateLicenseConversionTaskForResourceResponse$
])();
var CreateLicenseManagerReportGenerator$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLMRG,
  0,
  () => CreateLicenseManagerReportGeneratorRequest$,
  () => CreateLicenseManagerReportGeneratorResponse$
])();
var CreateLicenseVersion$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLV,
  0,
  () => CreateLicenseVersionRequest$,
  () => CreateLicenseVersionResponse$
])();
var CreateToken$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CTre,
  0,
  () => CreateTokenRequest$,
  () => CreateTokenResponse$
])();
var DeleteGrant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DG,
  0,
  () => DeleteGrantRequest$,
  () => DeleteGrantResponse$
])();
var DeleteLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DL,
  0,
  () => DeleteLicenseRequest$,
  () => DeleteLicenseResponse$
])();
var DeleteLicenseAssetGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLAG,
  0,
  () => DeleteLicenseAssetGroupRequest$,
  () => DeleteLicenseAssetGroupResponse$
])();
var DeleteLicenseAssetRuleset$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLAR,
  0,
  () => DeleteLicenseAssetRulesetRequest$,
  () => DeleteLicenseAssetRulesetResponse$
])();
var DeleteLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLCe,
  0,
  () => DeleteLicenseConfigurationRequest$,
  () => DeleteLicenseConfigurationResponse$
])();
var DeleteLicenseManagerReportGenerator$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLMRG,
  0,
  () => DeleteLicenseManagerReportGeneratorRequest$,
  () => DeleteLicenseManagerReportGeneratorResponse$
])();
var DeleteToken$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DT,
  0,
  () => DeleteTokenRequest$,
  () => DeleteTokenResponse$
])();
var ExtendLicenseConsumption$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ELC,
  0,
  () => ExtendLicenseConsumptionRequest$,
  () => ExtendLicenseConsumptionResponse$
])();
var GetAccessToken$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GAT,
  0,
  () => GetAccessTokenRequest$,
  () => GetAccessTokenResponse$
])();
var GetGrant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GG,
  0,
  () => GetGrantRequest$,
  () => GetGrantResponse$
])();
var GetLicense$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLe,
  0,
  () => GetLicenseRequest$,
  () => GetLicenseResponse$
])();
var GetLicenseAssetGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLAG,
  0,
  () => GetLicenseAssetGroupRequest$,
  () => GetLicenseAssetGroupResponse$
])();
var GetLicenseAssetRuleset$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLAR,
  0,
  () => GetLicenseAssetRulesetRequest$,
  () => GetLicenseAssetRulesetResponse$
])();
var GetLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLC,
  0,
  () => GetLicenseConfigurationRequest$,
  () => GetLicenseConfigurationResponse$
])();
var GetLicenseConversionTask$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLCT,
  0,
  () => GetLicenseConversionTaskRequest$,
  () => GetLicenseConversionTaskResponse$
])();
var GetLicenseManagerReportGenerator$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLMRG,
  0,
  () => GetLicenseManagerReportGeneratorRequest$,
  () => GetLicenseManagerReportGeneratorResponse$
])();
var GetLicenseUsage$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GLU,
  0,
  () => GetLicenseUsageRequest$,
  () => GetLicenseUsageResponse$
])();
var GetServiceSettings$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GSS,
  0,
  () => GetServiceSettingsRequest$,
  () => GetServiceSettingsResponse$
])();
var ListAssetsForLicenseAssetGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LAFLAG,
  0,
  () => ListAssetsForLicenseAssetGroupRequest$,
  () => ListAssetsForLicenseAssetGroupResponse$
])();
var ListAssociationsForLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LAFLC,
  0,
  () => ListAssociationsForLicenseConfigurationRequest$,
  () => ListAssociationsForLicenseConfigurationResponse$
])();
var ListDistributedGrants$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LDG,
  0,
  () => ListDistributedGrantsRequest$,
  () => ListDistributedGrantsResponse$
])();
var ListFailuresForLicenseConfigurationOperations$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LFFLCO,
  0,
  () => ListFailuresForLicenseConfigurationOperationsRequest$,
  () => ListFailuresForLicenseConfigurationOperationsResponse$
])();
var ListLicenseAssetGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLAG,
  0,
  () => ListLicenseAssetGroupsRequest$,
  () => ListLicenseAssetGroupsResponse$
])();
var ListLicenseAssetRulesets$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLAR,
  0,
  () => ListLicenseAssetRulesetsRequest$,
  () => ListLicenseAssetRulesetsResponse$
])();
var ListLicenseConfigurations$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLC,
  0,
  () => ListLicenseConfigurationsRequest$,
  () => ListLicenseConfigurationsResponse$
])();
var ListLicenseConfigurationsForOrganization$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLCFO,
  0,
  () => ListLicenseConfigurationsForOrganizationRequest$,
  () => ListLicenseConfigurationsForOrganizationResponse$
])();
var ListLicenseConversionTasks$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLCT,
  0,
  () => ListLicenseConversionTasksRequest$,
  () => ListLicenseConversionTasksResponse$
])();
var ListLicenseManagerReportGenerators$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLMRG,
  0,
  () => ListLicenseManagerReportGeneratorsRequest$,
  () => ListLicenseManagerReportGeneratorsResponse$
])();
var ListLicenses$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLi,
  0,
  () => ListLicensesRequest$,
  () => ListLicensesResponse$
])();
var ListLicenseSpecificationsForResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLSFR,
  0,
  () => ListLicenseSpecificationsForResourceRequest$,
  () => ListLicenseSpecificationsForResourceResponse$
])();
var ListLicenseVersions$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LLV,
  0,
  () => ListLicenseVersionsRequest$,
  () => ListLicenseVersionsResponse$
])();
var ListReceivedGrants$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LRG,
  0,
  () => ListReceivedGrantsRequest$,
  () => ListReceivedGrantsResponse$
])();
var ListReceivedGrantsForOrganization$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LRGFO,
  0,
  () => ListReceivedGrantsForOrganizationRequest$,
  () => ListReceivedGrantsForOrganizationResponse$
])();
var ListReceivedLicenses$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LRL,
  0,
  () => ListReceivedLicensesRequest$,
  () => ListReceivedLicensesResponse$
])();
var ListReceivedLicensesForOrganization$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LRLFO,
  0,
  () => ListReceivedLicensesForOrganizationRequest$,
  () => ListReceivedLicensesForOrganizationResponse$
])();
var ListResourceInventory$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LRI,
  0,
  () => ListResourceInventoryRequest$,
  () => ListResourceInventoryResponse$
])();
var ListTagsForResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
])();
var ListTokens$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LT,
  0,
  () => ListTokensRequest$,
  () => ListTokensResponse$
])();
var ListUsageForLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LUFLC,
  0,
  () => ListUsageForLicenseConfigurationRequest$,
  () => ListUsageForLicenseConfigurationResponse$
])();
var RejectGrant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RGej,
  0,
  () => RejectGrantRequest$,
  () => RejectGrantResponse$
])();
var TagResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _TR,
  0,
  () => TagResourceRequest$,
  () => TagResourceResponse$
])();
var UntagResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _UR,
  0,
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
])();
var UpdateLicenseAssetGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ULAG,
  0,
  () => UpdateLicenseAssetGroupRequest$,
  () => UpdateLicenseAssetGroupResponse$
])();
var UpdateLicenseAssetRuleset$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ULAR,
  0,
  () => UpdateLicenseAssetRulesetRequest$,
  () => UpdateLicenseAssetRulesetResponse$
])();
var UpdateLicenseConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ULC,
  0,
  () => UpdateLicenseConfigurationRequest$,
  () => UpdateLicenseConfigurationResponse$
])();
var UpdateLicenseManagerReportGenerator$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ULMRG,
  0,
  () => UpdateLicenseManagerReportGeneratorRequest$,
  () => UpdateLicenseManagerReportGeneratorResponse$
])();
var UpdateLicenseSpecificationsForResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ULSFR,
  0,
  () => UpdateLicenseSpecificationsForResourceRequest$,
  () => UpdateLicenseSpecificationsForResourceResponse$
])();
var UpdateServiceSettings$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _USS,
  0,
  () => UpdateServiceSettingsRequest$,
  () => UpdateServiceSettingsResponse$
])();

// node_modules/@aws-sdk/client-license-manager/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2018-08-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLicenseManagerHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.licensemanager",
      errorTypeRegistries,
      xmlNamespace: "https://license-manager.amazonaws.com/doc/2018_08_01",
      version: "2018-08-01",
      serviceTarget: "AWSLicenseManager"
    },
    serviceId: config?.serviceId ?? "License Manager",
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-license-manager/dist-es/runtimeConfig.js
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
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-license-manager/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-license-manager/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-license-manager/dist-es/LicenseManagerClient.js
var LicenseManagerClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultLicenseManagerHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/AcceptGrantCommand.js
var AcceptGrantCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "AcceptGrant", {}).n("LicenseManagerClient", "AcceptGrantCommand").sc(AcceptGrant$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CheckInLicenseCommand.js
var CheckInLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CheckInLicense", {}).n("LicenseManagerClient", "CheckInLicenseCommand").sc(CheckInLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CheckoutBorrowLicenseCommand.js
var CheckoutBorrowLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CheckoutBorrowLicense", {}).n("LicenseManagerClient", "CheckoutBorrowLicenseCommand").sc(CheckoutBorrowLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CheckoutLicenseCommand.js
var CheckoutLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CheckoutLicense", {}).n("LicenseManagerClient", "CheckoutLicenseCommand").sc(CheckoutLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateGrantCommand.js
var CreateGrantCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateGrant", {}).n("LicenseManagerClient", "CreateGrantCommand").sc(CreateGrant$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateGrantVersionCommand.js
var CreateGrantVersionCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateGrantVersion", {}).n("LicenseManagerClient", "CreateGrantVersionCommand").sc(CreateGrantVersion$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseAssetGroupCommand.js
var CreateLicenseAssetGroupCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseAssetGroup", {}).n("LicenseManagerClient", "CreateLicenseAssetGroupCommand").sc(CreateLicenseAssetGroup$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseAssetRulesetCommand.js
var CreateLicenseAssetRulesetCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseAssetRuleset", {}).n("LicenseManagerClient", "CreateLicenseAssetRulesetCommand").sc(CreateLicenseAssetRuleset$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseCommand.js
var CreateLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicense", {}).n("LicenseManagerClient", "CreateLicenseCommand").sc(CreateLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseConfigurationCommand.js
var CreateLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseConfiguration", {}).n("LicenseManagerClient", "CreateLicenseConfigurationCommand").sc(CreateLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseConversionTaskForResourceCommand.js
var CreateLicenseConversionTaskForResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseConversionTaskForResource", {}).n("LicenseManagerClient", "CreateLicenseConversionTaskForResourceCommand").sc(CreateLicenseConversionTaskForResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseManagerReportGeneratorCommand.js
var CreateLicenseManagerReportGeneratorCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseManagerReportGenerator", {}).n("LicenseManagerClient", "CreateLicenseManagerReportGeneratorCommand").sc(CreateLicenseManagerReportGenerator$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateLicenseVersionCommand.js
var CreateLicenseVersionCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateLicenseVersion", {}).n("LicenseManagerClient", "CreateLicenseVersionCommand").sc(CreateLicenseVersion$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/CreateTokenCommand.js
var CreateTokenCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "CreateToken", {}).n("LicenseManagerClient", "CreateTokenCommand").sc(CreateToken$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteGrantCommand.js
var DeleteGrantCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteGrant", {}).n("LicenseManagerClient", "DeleteGrantCommand").sc(DeleteGrant$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteLicenseAssetGroupCommand.js
var DeleteLicenseAssetGroupCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteLicenseAssetGroup", {}).n("LicenseManagerClient", "DeleteLicenseAssetGroupCommand").sc(DeleteLicenseAssetGroup$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteLicenseAssetRulesetCommand.js
var DeleteLicenseAssetRulesetCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteLicenseAssetRuleset", {}).n("LicenseManagerClient", "DeleteLicenseAssetRulesetCommand").sc(DeleteLicenseAssetRuleset$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteLicenseCommand.js
var DeleteLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteLicense", {}).n("LicenseManagerClient", "DeleteLicenseCommand").sc(DeleteLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteLicenseConfigurationCommand.js
var DeleteLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteLicenseConfiguration", {}).n("LicenseManagerClient", "DeleteLicenseConfigurationCommand").sc(DeleteLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteLicenseManagerReportGeneratorCommand.js
var DeleteLicenseManagerReportGeneratorCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteLicenseManagerReportGenerator", {}).n("LicenseManagerClient", "DeleteLicenseManagerReportGeneratorCommand").sc(DeleteLicenseManagerReportGenerator$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/DeleteTokenCommand.js
var DeleteTokenCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "DeleteToken", {}).n("LicenseManagerClient", "DeleteTokenCommand").sc(DeleteToken$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ExtendLicenseConsumptionCommand.js
var ExtendLicenseConsumptionCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ExtendLicenseConsumption", {}).n("LicenseManagerClient", "ExtendLicenseConsumptionCommand").sc(ExtendLicenseConsumption$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetAccessTokenCommand.js
var GetAccessTokenCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetAccessToken", {}).n("LicenseManagerClient", "GetAccessTokenCommand").sc(GetAccessToken$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetGrantCommand.js
var GetGrantCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetGrant", {}).n("LicenseManagerClient", "GetGrantCommand").sc(GetGrant$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseAssetGroupCommand.js
var GetLicenseAssetGroupCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseAssetGroup", {}).n("LicenseManagerClient", "GetLicenseAssetGroupCommand").sc(GetLicenseAssetGroup$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseAssetRulesetCommand.js
var GetLicenseAssetRulesetCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseAssetRuleset", {}).n("LicenseManagerClient", "GetLicenseAssetRulesetCommand").sc(GetLicenseAssetRuleset$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseCommand.js
var GetLicenseCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicense", {}).n("LicenseManagerClient", "GetLicenseCommand").sc(GetLicense$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseConfigurationCommand.js
var GetLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseConfiguration", {}).n("LicenseManagerClient", "GetLicenseConfigurationCommand").sc(GetLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseConversionTaskCommand.js
var GetLicenseConversionTaskCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseConversionTask", {}).n("LicenseManagerClient", "GetLicenseConversionTaskCommand").sc(GetLicenseConversionTask$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseManagerReportGeneratorCommand.js
var GetLicenseManagerReportGeneratorCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseManagerReportGenerator", {}).n("LicenseManagerClient", "GetLicenseManagerReportGeneratorCommand").sc(GetLicenseManagerReportGenerator$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetLicenseUsageCommand.js
var GetLicenseUsageCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetLicenseUsage", {}).n("LicenseManagerClient", "GetLicenseUsageCommand").sc(GetLicenseUsage$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/GetServiceSettingsCommand.js
var GetServiceSettingsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "GetServiceSettings", {}).n("LicenseManagerClient", "GetServiceSettingsCommand").sc(GetServiceSettings$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListAssetsForLicenseAssetGroupCommand.js
var ListAssetsForLicenseAssetGroupCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListAssetsForLicenseAssetGroup", {}).n("LicenseManagerClient", "ListAssetsForLicenseAssetGroupCommand").sc(ListAssetsForLicenseAssetGroup$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListAssociationsForLicenseConfigurationCommand.js
var ListAssociationsForLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListAssociationsForLicenseConfiguration", {}).n("LicenseManagerClient", "ListAssociationsForLicenseConfigurationCommand").sc(ListAssociationsForLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListDistributedGrantsCommand.js
var ListDistributedGrantsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListDistributedGrants", {}).n("LicenseManagerClient", "ListDistributedGrantsCommand").sc(ListDistributedGrants$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListFailuresForLicenseConfigurationOperationsCommand.js
var ListFailuresForLicenseConfigurationOperationsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListFailuresForLicenseConfigurationOperations", {}).n("LicenseManagerClient", "ListFailuresForLicenseConfigurationOperationsCommand").sc(ListFailuresForLicenseConfigurationOperations$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseAssetGroupsCommand.js
var ListLicenseAssetGroupsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseAssetGroups", {}).n("LicenseManagerClient", "ListLicenseAssetGroupsCommand").sc(ListLicenseAssetGroups$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseAssetRulesetsCommand.js
var ListLicenseAssetRulesetsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseAssetRulesets", {}).n("LicenseManagerClient", "ListLicenseAssetRulesetsCommand").sc(ListLicenseAssetRulesets$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseConfigurationsCommand.js
var ListLicenseConfigurationsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseConfigurations", {}).n("LicenseManagerClient", "ListLicenseConfigurationsCommand").sc(ListLicenseConfigurations$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseConfigurationsForOrganizationCommand.js
var ListLicenseConfigurationsForOrganizationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseConfigurationsForOrganization", {}).n("LicenseManagerClient", "ListLicenseConfigurationsForOrganizationCommand").sc(ListLicenseConfigurationsForOrganization$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseConversionTasksCommand.js
var ListLicenseConversionTasksCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseConversionTasks", {}).n("LicenseManagerClient", "ListLicenseConversionTasksCommand").sc(ListLicenseConversionTasks$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseManagerReportGeneratorsCommand.js
var ListLicenseManagerReportGeneratorsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseManagerReportGenerators", {}).n("LicenseManagerClient", "ListLicenseManagerReportGeneratorsCommand").sc(ListLicenseManagerReportGenerators$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicensesCommand.js
var ListLicensesCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenses", {}).n("LicenseManagerClient", "ListLicensesCommand").sc(ListLicenses$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseSpecificationsForResourceCommand.js
var ListLicenseSpecificationsForResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseSpecificationsForResource", {}).n("LicenseManagerClient", "ListLicenseSpecificationsForResourceCommand").sc(ListLicenseSpecificationsForResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListLicenseVersionsCommand.js
var ListLicenseVersionsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListLicenseVersions", {}).n("LicenseManagerClient", "ListLicenseVersionsCommand").sc(ListLicenseVersions$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListReceivedGrantsCommand.js
var ListReceivedGrantsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListReceivedGrants", {}).n("LicenseManagerClient", "ListReceivedGrantsCommand").sc(ListReceivedGrants$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListReceivedGrantsForOrganizationCommand.js
var ListReceivedGrantsForOrganizationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListReceivedGrantsForOrganization", {}).n("LicenseManagerClient", "ListReceivedGrantsForOrganizationCommand").sc(ListReceivedGrantsForOrganization$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListReceivedLicensesCommand.js
var ListReceivedLicensesCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListReceivedLicenses", {}).n("LicenseManagerClient", "ListReceivedLicensesCommand").sc(ListReceivedLicenses$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListReceivedLicensesForOrganizationCommand.js
var ListReceivedLicensesForOrganizationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListReceivedLicensesForOrganization", {}).n("LicenseManagerClient", "ListReceivedLicensesForOrganizationCommand").sc(ListReceivedLicensesForOrganization$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListResourceInventoryCommand.js
var ListResourceInventoryCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListResourceInventory", {}).n("LicenseManagerClient", "ListResourceInventoryCommand").sc(ListResourceInventory$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListTagsForResource", {}).n("LicenseManagerClient", "ListTagsForResourceCommand").sc(ListTagsForResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListTokensCommand.js
var ListTokensCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListTokens", {}).n("LicenseManagerClient", "ListTokensCommand").sc(ListTokens$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/ListUsageForLicenseConfigurationCommand.js
var ListUsageForLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "ListUsageForLicenseConfiguration", {}).n("LicenseManagerClient", "ListUsageForLicenseConfigurationCommand").sc(ListUsageForLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/RejectGrantCommand.js
var RejectGrantCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "RejectGrant", {}).n("LicenseManagerClient", "RejectGrantCommand").sc(RejectGrant$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "TagResource", {}).n("LicenseManagerClient", "TagResourceCommand").sc(TagResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UntagResource", {}).n("LicenseManagerClient", "UntagResourceCommand").sc(UntagResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateLicenseAssetGroupCommand.js
var UpdateLicenseAssetGroupCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateLicenseAssetGroup", {}).n("LicenseManagerClient", "UpdateLicenseAssetGroupCommand").sc(UpdateLicenseAssetGroup$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateLicenseAssetRulesetCommand.js
var UpdateLicenseAssetRulesetCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateLicenseAssetRuleset", {}).n("LicenseManagerClient", "UpdateLicenseAssetRulesetCommand").sc(UpdateLicenseAssetRuleset$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateLicenseConfigurationCommand.js
var UpdateLicenseConfigurationCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateLicenseConfiguration", {}).n("LicenseManagerClient", "UpdateLicenseConfigurationCommand").sc(UpdateLicenseConfiguration$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateLicenseManagerReportGeneratorCommand.js
var UpdateLicenseManagerReportGeneratorCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateLicenseManagerReportGenerator", {}).n("LicenseManagerClient", "UpdateLicenseManagerReportGeneratorCommand").sc(UpdateLicenseManagerReportGenerator$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateLicenseSpecificationsForResourceCommand.js
var UpdateLicenseSpecificationsForResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateLicenseSpecificationsForResource", {}).n("LicenseManagerClient", "UpdateLicenseSpecificationsForResourceCommand").sc(UpdateLicenseSpecificationsForResource$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/commands/UpdateServiceSettingsCommand.js
var UpdateServiceSettingsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command2, cs, config, o) {
  return [getEndpointPlugin(config, Command2.getEndpointParameterInstructions())];
}).s("AWSLicenseManager", "UpdateServiceSettings", {}).n("LicenseManagerClient", "UpdateServiceSettingsCommand").sc(UpdateServiceSettings$).build() {
};

// node_modules/@aws-sdk/client-license-manager/dist-es/LicenseManager.js
var commands = {
  AcceptGrantCommand,
  CheckInLicenseCommand,
  CheckoutBorrowLicenseCommand,
  CheckoutLicenseCommand,
  CreateGrantCommand,
  CreateGrantVersionCommand,
  CreateLicenseCommand,
  CreateLicenseAssetGroupCommand,
  CreateLicenseAssetRulesetCommand,
  CreateLicenseConfigurationCommand,
  CreateLicenseConversionTaskForResourceCommand,
  CreateLicenseManagerReportGeneratorCommand,
  CreateLicenseVersionCommand,
  CreateTokenCommand,
  DeleteGrantCommand,
  DeleteLicenseCommand,
  DeleteLicenseAssetGroupCommand,
  DeleteLicenseAssetRulesetCommand,
  DeleteLicenseConfigurationCommand,
  DeleteLicenseManagerReportGeneratorCommand,
  DeleteTokenCommand,
  ExtendLicenseConsumptionCommand,
  GetAccessTokenCommand,
  GetGrantCommand,
  GetLicenseCommand,
  GetLicenseAssetGroupCommand,
  GetLicenseAssetRulesetCommand,
  GetLicenseConfigurationCommand,
  GetLicenseConversionTaskCommand,
  GetLicenseManagerReportGeneratorCommand,
  GetLicenseUsageCommand,
  GetServiceSettingsCommand,
  ListAssetsForLicenseAssetGroupCommand,
  ListAssociationsForLicenseConfigurationCommand,
  ListDistributedGrantsCommand,
  ListFailuresForLicenseConfigurationOperationsCommand,
  ListLicenseAssetGroupsCommand,
  ListLicenseAssetRulesetsCommand,
  ListLicenseConfigurationsCommand,
  ListLicenseConfigurationsForOrganizationCommand,
  ListLicenseConversionTasksCommand,
  ListLicenseManagerReportGeneratorsCommand,
  ListLicensesCommand,
  ListLicenseSpecificationsForResourceCommand,
  ListLicenseVersionsCommand,
  ListReceivedGrantsCommand,
  ListReceivedGrantsForOrganizationCommand,
  ListReceivedLicensesCommand,
  ListReceivedLicensesForOrganizationCommand,
  ListResourceInventoryCommand,
  ListTagsForResourceCommand,
  ListTokensCommand,
  ListUsageForLicenseConfigurationCommand,
  RejectGrantCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateLicenseAssetGroupCommand,
  UpdateLicenseAssetRulesetCommand,
  UpdateLicenseConfigurationCommand,
  UpdateLicenseManagerReportGeneratorCommand,
  UpdateLicenseSpecificationsForResourceCommand,
  UpdateServiceSettingsCommand
};
var LicenseManager = class extends LicenseManagerClient {
};
createAggregatedClient(commands, LicenseManager);

// node_modules/@aws-sdk/client-license-manager/dist-es/models/enums.js
var GrantStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  DISABLED: "DISABLED",
  FAILED_WORKFLOW: "FAILED_WORKFLOW",
  PENDING_ACCEPT: "PENDING_ACCEPT",
  PENDING_DELETE: "PENDING_DELETE",
  PENDING_WORKFLOW: "PENDING_WORKFLOW",
  REJECTED: "REJECTED",
  WORKFLOW_COMPLETED: "WORKFLOW_COMPLETED"
};
var ActivationOverrideBehavior = {
  ALL_GRANTS_PERMITTED_BY_ISSUER: "ALL_GRANTS_PERMITTED_BY_ISSUER",
  DISTRIBUTED_GRANTS_ONLY: "DISTRIBUTED_GRANTS_ONLY"
};
var AllowedOperation = {
  CHECKOUT_BORROW_LICENSE: "CheckoutBorrowLicense",
  CHECKOUT_LICENSE: "CheckoutLicense",
  CHECK_IN_LICENSE: "CheckInLicense",
  CREATE_GRANT: "CreateGrant",
  CREATE_TOKEN: "CreateToken",
  EXTEND_CONSUMPTION_LICENSE: "ExtendConsumptionLicense",
  LIST_PURCHASED_LICENSES: "ListPurchasedLicenses"
};
var DigitalSignatureMethod = {
  JWT_PS384: "JWT_PS384"
};
var EntitlementDataUnit = {
  BITS: "Bits",
  BITS_PER_SECOND: "Bits/Second",
  BYTES: "Bytes",
  BYTES_PER_SECOND: "Bytes/Second",
  COUNT: "Count",
  COUNT_PER_SECOND: "Count/Second",
  GIGABITS: "Gigabits",
  GIGABITS_PER_SECOND: "Gigabits/Second",
  GIGABYTES: "Gigabytes",
  GIGABYTES_PER_SECOND: "Gigabytes/Second",
  KILOBITS: "Kilobits",
  KILOBITS_PER_SECOND: "Kilobits/Second",
  KILOBYTES: "Kilobytes",
  KILOBYTES_PER_SECOND: "Kilobytes/Second",
  MEGABITS: "Megabits",
  MEGABITS_PER_SECOND: "Megabits/Second",
  MEGABYTES: "Megabytes",
  MEGABYTES_PER_SECOND: "Megabytes/Second",
  MICROSECONDS: "Microseconds",
  MILLISECONDS: "Milliseconds",
  NONE: "None",
  PERCENT: "Percent",
  SECONDS: "Seconds",
  TERABITS: "Terabits",
  TERABITS_PER_SECOND: "Terabits/Second",
  TERABYTES: "Terabytes",
  TERABYTES_PER_SECOND: "Terabytes/Second"
};
var CheckoutType = {
  PERPETUAL: "PERPETUAL",
  PROVISIONAL: "PROVISIONAL"
};
var RenewType = {
  MONTHLY: "Monthly",
  NONE: "None",
  WEEKLY: "Weekly"
};
var EntitlementUnit = {
  BITS: "Bits",
  BITS_PER_SECOND: "Bits/Second",
  BYTES: "Bytes",
  BYTES_PER_SECOND: "Bytes/Second",
  COUNT: "Count",
  COUNT_PER_SECOND: "Count/Second",
  GIGABITS: "Gigabits",
  GIGABITS_PER_SECOND: "Gigabits/Second",
  GIGABYTES: "Gigabytes",
  GIGABYTES_PER_SECOND: "Gigabytes/Second",
  KILOBITS: "Kilobits",
  KILOBITS_PER_SECOND: "Kilobits/Second",
  KILOBYTES: "Kilobytes",
  KILOBYTES_PER_SECOND: "Kilobytes/Second",
  MEGABITS: "Megabits",
  MEGABITS_PER_SECOND: "Megabits/Second",
  MEGABYTES: "Megabytes",
  MEGABYTES_PER_SECOND: "Megabytes/Second",
  MICROSECONDS: "Microseconds",
  MILLISECONDS: "Milliseconds",
  NONE: "None",
  PERCENT: "Percent",
  SECONDS: "Seconds",
  TERABITS: "Terabits",
  TERABITS_PER_SECOND: "Terabits/Second",
  TERABYTES: "Terabytes",
  TERABYTES_PER_SECOND: "Terabytes/Second"
};
var LicenseStatus = {
  AVAILABLE: "AVAILABLE",
  DEACTIVATED: "DEACTIVATED",
  DELETED: "DELETED",
  EXPIRED: "EXPIRED",
  PENDING_AVAILABLE: "PENDING_AVAILABLE",
  PENDING_DELETE: "PENDING_DELETE",
  SUSPENDED: "SUSPENDED"
};
var LicenseCountingType = {
  CORE: "Core",
  INSTANCE: "Instance",
  SOCKET: "Socket",
  VCPU: "vCPU"
};
var ProductCodeType = {
  MARKETPLACE: "marketplace"
};
var ReportFrequencyType = {
  DAY: "DAY",
  MONTH: "MONTH",
  ONE_TIME: "ONE_TIME",
  WEEK: "WEEK"
};
var ReportType = {
  LICENSE_ASSET_GROUP_USAGE_REPORT: "LicenseAssetGroupUsageReport",
  LICENSE_CONFIGURATION_SUMMARY_REPORT: "LicenseConfigurationSummaryReport",
  LICENSE_CONFIGURATION_USAGE_REPORT: "LicenseConfigurationUsageReport"
};
var TokenType = {
  REFRESH_TOKEN: "REFRESH_TOKEN"
};
var LicenseDeletionStatus = {
  DELETED: "DELETED",
  PENDING_DELETE: "PENDING_DELETE"
};
var LicenseAssetGroupStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  DISABLED: "DISABLED"
};
var ResourceType = {
  EC2_AMI: "EC2_AMI",
  EC2_HOST: "EC2_HOST",
  EC2_INSTANCE: "EC2_INSTANCE",
  RDS: "RDS",
  SYSTEMS_MANAGER_MANAGED_INSTANCE: "SYSTEMS_MANAGER_MANAGED_INSTANCE"
};
var LicenseConversionTaskStatus = {
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS",
  SUCCEEDED: "SUCCEEDED"
};
var ReceivedStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  DISABLED: "DISABLED",
  FAILED_WORKFLOW: "FAILED_WORKFLOW",
  PENDING_ACCEPT: "PENDING_ACCEPT",
  PENDING_WORKFLOW: "PENDING_WORKFLOW",
  REJECTED: "REJECTED",
  WORKFLOW_COMPLETED: "WORKFLOW_COMPLETED"
};
var InventoryFilterCondition = {
  BEGINS_WITH: "BEGINS_WITH",
  CONTAINS: "CONTAINS",
  EQUALS: "EQUALS",
  NOT_EQUALS: "NOT_EQUALS"
};
var LicenseConfigurationStatus = {
  AVAILABLE: "AVAILABLE",
  DISABLED: "DISABLED"
};
export {
  Command as $Command,
  AcceptGrant$,
  AcceptGrantCommand,
  AcceptGrantRequest$,
  AcceptGrantResponse$,
  AccessDeniedException,
  AccessDeniedException$,
  ActivationOverrideBehavior,
  AllowedOperation,
  AndRuleStatement$,
  Asset$,
  AuthorizationException,
  AuthorizationException$,
  AutomatedDiscoveryInformation$,
  BorrowConfiguration$,
  CheckInLicense$,
  CheckInLicenseCommand,
  CheckInLicenseRequest$,
  CheckInLicenseResponse$,
  CheckoutBorrowLicense$,
  CheckoutBorrowLicenseCommand,
  CheckoutBorrowLicenseRequest$,
  CheckoutBorrowLicenseResponse$,
  CheckoutLicense$,
  CheckoutLicenseCommand,
  CheckoutLicenseRequest$,
  CheckoutLicenseResponse$,
  CheckoutType,
  ConflictException,
  ConflictException$,
  ConsumedLicenseSummary$,
  ConsumptionConfiguration$,
  CreateGrant$,
  CreateGrantCommand,
  CreateGrantRequest$,
  CreateGrantResponse$,
  CreateGrantVersion$,
  CreateGrantVersionCommand,
  CreateGrantVersionRequest$,
  CreateGrantVersionResponse$,
  CreateLicense$,
  CreateLicenseAssetGroup$,
  CreateLicenseAssetGroupCommand,
  CreateLicenseAssetGroupRequest$,
  CreateLicenseAssetGroupResponse$,
  CreateLicenseAssetRuleset$,
  CreateLicenseAssetRulesetCommand,
  CreateLicenseAssetRulesetRequest$,
  CreateLicenseAssetRulesetResponse$,
  CreateLicenseCommand,
  CreateLicenseConfiguration$,
  CreateLicenseConfigurationCommand,
  CreateLicenseConfigurationRequest$,
  CreateLicenseConfigurationResponse$,
  CreateLicenseConversionTaskForResource$,
  CreateLicenseConversionTaskForResourceCommand,
  CreateLicenseConversionTaskForResourceRequest$,
  CreateLicenseConversionTaskForResourceResponse$,
  CreateLicenseManagerReportGenerator$,
  CreateLicenseManagerReportGeneratorCommand,
  CreateLicenseManagerReportGeneratorRequest$,
  CreateLicenseManagerReportGeneratorResponse$,
  CreateLicenseRequest$,
  CreateLicenseResponse$,
  CreateLicenseVersion$,
  CreateLicenseVersionCommand,
  CreateLicenseVersionRequest$,
  CreateLicenseVersionResponse$,
  CreateToken$,
  CreateTokenCommand,
  CreateTokenRequest$,
  CreateTokenResponse$,
  CrossAccountDiscoveryServiceStatus$,
  CrossRegionDiscoveryStatus$,
  DatetimeRange$,
  DeleteGrant$,
  DeleteGrantCommand,
  DeleteGrantRequest$,
  DeleteGrantResponse$,
  DeleteLicense$,
  DeleteLicenseAssetGroup$,
  DeleteLicenseAssetGroupCommand,
  DeleteLicenseAssetGroupRequest$,
  DeleteLicenseAssetGroupResponse$,
  DeleteLicenseAssetRuleset$,
  DeleteLicenseAssetRulesetCommand,
  DeleteLicenseAssetRulesetRequest$,
  DeleteLicenseAssetRulesetResponse$,
  DeleteLicenseCommand,
  DeleteLicenseConfiguration$,
  DeleteLicenseConfigurationCommand,
  DeleteLicenseConfigurationRequest$,
  DeleteLicenseConfigurationResponse$,
  DeleteLicenseManagerReportGenerator$,
  DeleteLicenseManagerReportGeneratorCommand,
  DeleteLicenseManagerReportGeneratorRequest$,
  DeleteLicenseManagerReportGeneratorResponse$,
  DeleteLicenseRequest$,
  DeleteLicenseResponse$,
  DeleteToken$,
  DeleteTokenCommand,
  DeleteTokenRequest$,
  DeleteTokenResponse$,
  DigitalSignatureMethod,
  Entitlement$,
  EntitlementData$,
  EntitlementDataUnit,
  EntitlementNotAllowedException,
  EntitlementNotAllowedException$,
  EntitlementUnit,
  EntitlementUsage$,
  ExtendLicenseConsumption$,
  ExtendLicenseConsumptionCommand,
  ExtendLicenseConsumptionRequest$,
  ExtendLicenseConsumptionResponse$,
  FailedDependencyException,
  FailedDependencyException$,
  Filter$,
  FilterLimitExceededException,
  FilterLimitExceededException$,
  GetAccessToken$,
  GetAccessTokenCommand,
  GetAccessTokenRequest$,
  GetAccessTokenResponse$,
  GetGrant$,
  GetGrantCommand,
  GetGrantRequest$,
  GetGrantResponse$,
  GetLicense$,
  GetLicenseAssetGroup$,
  GetLicenseAssetGroupCommand,
  GetLicenseAssetGroupRequest$,
  GetLicenseAssetGroupResponse$,
  GetLicenseAssetRuleset$,
  GetLicenseAssetRulesetCommand,
  GetLicenseAssetRulesetRequest$,
  GetLicenseAssetRulesetResponse$,
  GetLicenseCommand,
  GetLicenseConfiguration$,
  GetLicenseConfigurationCommand,
  GetLicenseConfigurationRequest$,
  GetLicenseConfigurationResponse$,
  GetLicenseConversionTask$,
  GetLicenseConversionTaskCommand,
  GetLicenseConversionTaskRequest$,
  GetLicenseConversionTaskResponse$,
  GetLicenseManagerReportGenerator$,
  GetLicenseManagerReportGeneratorCommand,
  GetLicenseManagerReportGeneratorRequest$,
  GetLicenseManagerReportGeneratorResponse$,
  GetLicenseRequest$,
  GetLicenseResponse$,
  GetLicenseUsage$,
  GetLicenseUsageCommand,
  GetLicenseUsageRequest$,
  GetLicenseUsageResponse$,
  GetServiceSettings$,
  GetServiceSettingsCommand,
  GetServiceSettingsRequest$,
  GetServiceSettingsResponse$,
  Grant$,
  GrantStatus,
  GrantedLicense$,
  InstanceRuleStatement$,
  InvalidParameterValueException,
  InvalidParameterValueException$,
  InvalidResourceStateException,
  InvalidResourceStateException$,
  InventoryFilter$,
  InventoryFilterCondition,
  Issuer$,
  IssuerDetails$,
  License$,
  LicenseAssetGroup$,
  LicenseAssetGroupConfiguration$,
  LicenseAssetGroupProperty$,
  LicenseAssetGroupStatus,
  LicenseAssetRule$,
  LicenseAssetRuleset$,
  LicenseConfiguration$,
  LicenseConfigurationAssociation$,
  LicenseConfigurationRuleStatement$,
  LicenseConfigurationStatus,
  LicenseConfigurationUsage$,
  LicenseConversionContext$,
  LicenseConversionTask$,
  LicenseConversionTaskStatus,
  LicenseCountingType,
  LicenseDeletionStatus,
  LicenseManager,
  LicenseManagerClient,
  LicenseManagerServiceException,
  LicenseManagerServiceException$,
  LicenseOperationFailure$,
  LicenseRuleStatement$,
  LicenseSpecification$,
  LicenseStatus,
  LicenseUsage$,
  LicenseUsageException,
  LicenseUsageException$,
  ListAssetsForLicenseAssetGroup$,
  ListAssetsForLicenseAssetGroupCommand,
  ListAssetsForLicenseAssetGroupRequest$,
  ListAssetsForLicenseAssetGroupResponse$,
  ListAssociationsForLicenseConfiguration$,
  ListAssociationsForLicenseConfigurationCommand,
  ListAssociationsForLicenseConfigurationRequest$,
  ListAssociationsForLicenseConfigurationResponse$,
  ListDistributedGrants$,
  ListDistributedGrantsCommand,
  ListDistributedGrantsRequest$,
  ListDistributedGrantsResponse$,
  ListFailuresForLicenseConfigurationOperations$,
  ListFailuresForLicenseConfigurationOperationsCommand,
  ListFailuresForLicenseConfigurationOperationsRequest$,
  ListFailuresForLicenseConfigurationOperationsResponse$,
  ListLicenseAssetGroups$,
  ListLicenseAssetGroupsCommand,
  ListLicenseAssetGroupsRequest$,
  ListLicenseAssetGroupsResponse$,
  ListLicenseAssetRulesets$,
  ListLicenseAssetRulesetsCommand,
  ListLicenseAssetRulesetsRequest$,
  ListLicenseAssetRulesetsResponse$,
  ListLicenseConfigurations$,
  ListLicenseConfigurationsCommand,
  ListLicenseConfigurationsForOrganization$,
  ListLicenseConfigurationsForOrganizationCommand,
  ListLicenseConfigurationsForOrganizationRequest$,
  ListLicenseConfigurationsForOrganizationResponse$,
  ListLicenseConfigurationsRequest$,
  ListLicenseConfigurationsResponse$,
  ListLicenseConversionTasks$,
  ListLicenseConversionTasksCommand,
  ListLicenseConversionTasksRequest$,
  ListLicenseConversionTasksResponse$,
  ListLicenseManagerReportGenerators$,
  ListLicenseManagerReportGeneratorsCommand,
  ListLicenseManagerReportGeneratorsRequest$,
  ListLicenseManagerReportGeneratorsResponse$,
  ListLicenseSpecificationsForResource$,
  ListLicenseSpecificationsForResourceCommand,
  ListLicenseSpecificationsForResourceRequest$,
  ListLicenseSpecificationsForResourceResponse$,
  ListLicenseVersions$,
  ListLicenseVersionsCommand,
  ListLicenseVersionsRequest$,
  ListLicenseVersionsResponse$,
  ListLicenses$,
  ListLicensesCommand,
  ListLicensesRequest$,
  ListLicensesResponse$,
  ListReceivedGrants$,
  ListReceivedGrantsCommand,
  ListReceivedGrantsForOrganization$,
  ListReceivedGrantsForOrganizationCommand,
  ListReceivedGrantsForOrganizationRequest$,
  ListReceivedGrantsForOrganizationResponse$,
  ListReceivedGrantsRequest$,
  ListReceivedGrantsResponse$,
  ListReceivedLicenses$,
  ListReceivedLicensesCommand,
  ListReceivedLicensesForOrganization$,
  ListReceivedLicensesForOrganizationCommand,
  ListReceivedLicensesForOrganizationRequest$,
  ListReceivedLicensesForOrganizationResponse$,
  ListReceivedLicensesRequest$,
  ListReceivedLicensesResponse$,
  ListResourceInventory$,
  ListResourceInventoryCommand,
  ListResourceInventoryRequest$,
  ListResourceInventoryResponse$,
  ListTagsForResource$,
  ListTagsForResourceCommand,
  ListTagsForResourceRequest$,
  ListTagsForResourceResponse$,
  ListTokens$,
  ListTokensCommand,
  ListTokensRequest$,
  ListTokensResponse$,
  ListUsageForLicenseConfiguration$,
  ListUsageForLicenseConfigurationCommand,
  ListUsageForLicenseConfigurationRequest$,
  ListUsageForLicenseConfigurationResponse$,
  ManagedResourceSummary$,
  MatchingRuleStatement$,
  Metadata$,
  NoEntitlementsAllowedException,
  NoEntitlementsAllowedException$,
  Options$,
  OrRuleStatement$,
  OrganizationConfiguration$,
  ProductCodeListItem$,
  ProductCodeType,
  ProductInformation$,
  ProductInformationFilter$,
  ProvisionalConfiguration$,
  RateLimitExceededException,
  RateLimitExceededException$,
  ReceivedMetadata$,
  ReceivedStatus,
  RedirectException,
  RedirectException$,
  RegionStatus$,
  RejectGrant$,
  RejectGrantCommand,
  RejectGrantRequest$,
  RejectGrantResponse$,
  RenewType,
  ReportContext$,
  ReportFrequency$,
  ReportFrequencyType,
  ReportGenerator$,
  ReportType,
  ResourceInventory$,
  ResourceLimitExceededException,
  ResourceLimitExceededException$,
  ResourceNotFoundException,
  ResourceNotFoundException$,
  ResourceType,
  RuleStatement$,
  S3Location$,
  ScriptRuleStatement$,
  ServerInternalException,
  ServerInternalException$,
  ServiceStatus$,
  Tag$,
  TagResource$,
  TagResourceCommand,
  TagResourceRequest$,
  TagResourceResponse$,
  TokenData$,
  TokenType,
  UnsupportedDigitalSignatureMethodException,
  UnsupportedDigitalSignatureMethodException$,
  UntagResource$,
  UntagResourceCommand,
  UntagResourceRequest$,
  UntagResourceResponse$,
  UpdateLicenseAssetGroup$,
  UpdateLicenseAssetGroupCommand,
  UpdateLicenseAssetGroupRequest$,
  UpdateLicenseAssetGroupResponse$,
  UpdateLicenseAssetRuleset$,
  UpdateLicenseAssetRulesetCommand,
  UpdateLicenseAssetRulesetRequest$,
  UpdateLicenseAssetRulesetResponse$,
  UpdateLicenseConfiguration$,
  UpdateLicenseConfigurationCommand,
  UpdateLicenseConfigurationRequest$,
  UpdateLicenseConfigurationResponse$,
  UpdateLicenseManagerReportGenerator$,
  UpdateLicenseManagerReportGeneratorCommand,
  UpdateLicenseManagerReportGeneratorRequest$,
  UpdateLicenseManagerReportGeneratorResponse$,
  UpdateLicenseSpecificationsForResource$,
  UpdateLicenseSpecificationsForResourceCommand,
  UpdateLicenseSpecificationsForResourceRequest$,
  UpdateLicenseSpecificationsForResourceResponse$,
  UpdateServiceSettings$,
  UpdateServiceSettingsCommand,
  UpdateServiceSettingsRequest$,
  UpdateServiceSettingsResponse$,
  ValidationException,
  ValidationException$,
  Client as __Client,
  errorTypeRegistries
};
