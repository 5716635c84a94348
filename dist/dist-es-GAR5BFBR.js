import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  defaultProvider
} from "./chunk-7SPPYNYY.js";
import "./chunk-2HAIJ7D6.js";
import {
  AwsRestJsonProtocol,
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
  makeBuilder,
  resolveDefaultRuntimeConfig
} from "./chunk-NLYDOPZY.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-CTFOZLKT.js";
import {
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

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/auth/httpAuthSchemeProvider.js
var defaultMarketplaceCatalogHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "aws-marketplace",
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
var defaultMarketplaceCatalogHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "aws-marketplace"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-marketplace-catalog/package.json
var package_default = {
  name: "@aws-sdk/client-marketplace-catalog",
  version: "3.1142.0",
  description: "AWS SDK for JavaScript Marketplace Catalog Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-marketplace-catalog",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-marketplace-catalog"
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
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/endpoint/bdd.js
var l = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [l]: "Endpoint" };
var h = { [l]: d };
var i = { [l]: "Region" };
var j = {};
var k = [i];
var _data = {
  conditions: [
    [c, [g]],
    [c, k],
    ["aws.partition", k, d],
    [e, [{ [l]: "UseFIPS" }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    [e, [{ [l]: "UseDualStack" }, b]],
    ["stringEquals", [i, "us-east-1"]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, j],
    ["https://catalog-marketplace.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
    ["https://catalog.marketplace-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://catalog.marketplace-fips.{Region}.{PartitionResult#dnsSuffix}", j],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://catalog.marketplace.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://catalog.marketplace.{Region}.{PartitionResult#dnsSuffix}", j],
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
  9,
  6,
  5,
  7,
  r + 11,
  6,
  r + 4,
  8,
  7,
  r + 9,
  r + 10,
  4,
  11,
  10,
  5,
  r + 6,
  r + 8,
  5,
  12,
  r + 7,
  7,
  r + 5,
  r + 6,
  3,
  r + 1,
  14,
  5,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/models/MarketplaceCatalogServiceException.js
var MarketplaceCatalogServiceException = class _MarketplaceCatalogServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _MarketplaceCatalogServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends MarketplaceCatalogServiceException {
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
var InternalServiceException = class _InternalServiceException extends MarketplaceCatalogServiceException {
  name = "InternalServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceException.prototype);
    this.Message = opts.Message;
  }
};
var ThrottlingException = class _ThrottlingException extends MarketplaceCatalogServiceException {
  name = "ThrottlingException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
  }
};
var ValidationException = class _ValidationException extends MarketplaceCatalogServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  ValidationExceptionFieldList;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
    this.ValidationExceptionFieldList = opts.ValidationExceptionFieldList;
  }
};
var ResourceInUseException = class _ResourceInUseException extends MarketplaceCatalogServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends MarketplaceCatalogServiceException {
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
var ResourceNotSupportedException = class _ResourceNotSupportedException extends MarketplaceCatalogServiceException {
  name = "ResourceNotSupportedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotSupportedException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends MarketplaceCatalogServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/schemas/schemas_0.js
var _AA = "AssessmentArn";
var _ADE = "AccessDeniedException";
var _AED = "AvailabilityEndDate";
var _AI = "AssessmentId";
var _AIs = "AssessmentIdentifier";
var _AMISF = "AMISecurityFilters";
var _AMISS = "AMISecuritySummary";
var _AOI = "AssociatedOfferIds";
var _APEIF = "AmiProductEntityIdFilter";
var _APF = "AmiProductFilters";
var _APLMDF = "AmiProductLastModifiedDateFilter";
var _APLMDFDR = "AmiProductLastModifiedDateFilterDateRange";
var _APS = "AmiProductSort";
var _APSm = "AmiProductSummary";
var _APTF = "AmiProductTitleFilter";
var _APVF = "AmiProductVisibilityFilter";
var _AR = "AssessmentResult";
var _AS = "AssessmentSummary";
var _ASL = "AssessmentSummaryList";
var _ATF = "AssessmentTargetFilter";
var _ATS = "AssessmentTargetSummary";
var _AV = "AfterValue";
var _BA = "BuyerAccounts";
var _BDE = "BatchDescribeEntities";
var _BDED = "BatchDescribeErrorDetail";
var _BDER = "BatchDescribeEntitiesRequest";
var _BDERa = "BatchDescribeEntitiesResponse";
var _BV = "BeforeValue";
var _C = "Catalog";
var _CA = "CreatedAt";
var _CAL = "ControlAssessmentList";
var _CAR = "ControlAssessmentResult";
var _CAo = "ControlAssessment";
var _CAon = "ControlAssessments";
var _CBS = "CreatedBySource";
var _CCS = "CancelChangeSet";
var _CCSR = "CancelChangeSetRequest";
var _CCSRa = "CancelChangeSetResponse";
var _CD = "CreatedDate";
var _CE = "ControlError";
var _CEL = "ControlErrorList";
var _CI = "ControlId";
var _CN = "ChangeName";
var _CPEIF = "ContainerProductEntityIdFilter";
var _CPF = "ContainerProductFilters";
var _CPLMDF = "ContainerProductLastModifiedDateFilter";
var _CPLMDFDR = "ContainerProductLastModifiedDateFilterDateRange";
var _CPS = "ContainerProductSort";
var _CPSo = "ContainerProductSummary";
var _CPTF = "ContainerProductTitleFilter";
var _CPVF = "ContainerProductVisibilityFilter";
var _CRT = "ClientRequestToken";
var _CS = "ChangeSummary";
var _CSA = "ChangeSetArn";
var _CSD = "ChangeSetDescription";
var _CSF = "ContainerSecurityFilters";
var _CSI = "ChangeSetId";
var _CSN = "ChangeSetName";
var _CSS = "ContainerSecuritySummary";
var _CSSL = "ChangeSetSummaryList";
var _CSSLI = "ChangeSetSummaryListItem";
var _CST = "ChangeSetTags";
var _CSh = "ChangeSet";
var _CT = "ChangeType";
var _Ch = "Change";
var _Co = "Code";
var _D = "Details";
var _DA = "DescribeAssessment";
var _DAR = "DescribeAssessmentRequest";
var _DARe = "DescribeAssessmentResponse";
var _DCS = "DescribeChangeSet";
var _DCSR = "DescribeChangeSetRequest";
var _DCSRe = "DescribeChangeSetResponse";
var _DD = "DetailsDocument";
var _DE = "DescribeEntity";
var _DER = "DescribeEntityRequest";
var _DERe = "DescribeEntityResponse";
var _DOI = "DeliveryOptionId";
var _DPEIF = "DataProductEntityIdFilter";
var _DPF = "DataProductFilters";
var _DPLMDF = "DataProductLastModifiedDateFilter";
var _DPLMDFDR = "DataProductLastModifiedDateFilterDateRange";
var _DPS = "DataProductSort";
var _DPSa = "DataProductSummary";
var _DPTF = "DataProductTitleFilter";
var _DPVF = "DataProductVisibilityFilter";
var _DR = "DateRange";
var _DRP = "DeleteResourcePolicy";
var _DRPR = "DeleteResourcePolicyRequest";
var _DRPRe = "DeleteResourcePolicyResponse";
var _E = "Errors";
var _EA = "ExpiresAt";
var _EAn = "EntityArn";
var _EC = "ErrorCode";
var _ED = "EntityDetails";
var _EDL = "ErrorDetailList";
var _EDn = "EntityDetail";
var _EDr = "ErrorDetail";
var _EI = "EntityId";
var _EIL = "EntityIdList";
var _EIn = "EntityIdentifier";
var _EM = "ErrorMessage";
var _ER = "EntityRequest";
var _ERL = "EntityRequestList";
var _ES = "EntitySummary";
var _ESL = "EntitySummaryList";
var _ESLr = "ErrorScopeList";
var _ESr = "ErrorScope";
var _ET = "EntityTags";
var _ETF = "EntityTypeFilters";
var _ETS = "EntityTypeSort";
var _ETn = "EndTime";
var _ETnt = "EntityType";
var _En = "Entity";
var _F = "Filter";
var _FC = "FailureCode";
var _FD = "FailureDescription";
var _FF = "FrameworkFilters";
var _FI = "FrameworkId";
var _FL = "FilterList";
var _FS = "FrameworkSummary";
var _Fi = "Field";
var _GRP = "GetResourcePolicy";
var _GRPR = "GetResourcePolicyRequest";
var _GRPRe = "GetResourcePolicyResponse";
var _I = "Intent";
var _IAI = "IssuerAccountId";
var _ISE = "InternalServiceException";
var _Id = "Identifier";
var _K = "Key";
var _LA = "ListAssessments";
var _LAR = "ListAssessmentsRequest";
var _LARi = "ListAssessmentsResponse";
var _LCS = "ListChangeSets";
var _LCSR = "ListChangeSetsRequest";
var _LCSRi = "ListChangeSetsResponse";
var _LE = "ListEntities";
var _LER = "ListEntitiesRequest";
var _LERi = "ListEntitiesResponse";
var _LMD = "LastModifiedDate";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _M = "Message";
var _MAI = "ManufacturerAccountId";
var _MLN = "ManufacturerLegalName";
var _MLPEIF = "MachineLearningProductEntityIdFilter";
var _MLPF = "MachineLearningProductFilters";
var _MLPLMDF = "MachineLearningProductLastModifiedDateFilter";
var _MLPLMDFDR = "MachineLearningProductLastModifiedDateFilterDateRange";
var _MLPS = "MachineLearningProductSummary";
var _MLPSa = "MachineLearningProductSort";
var _MLPTF = "MachineLearningProductTitleFilter";
var _MLPVF = "MachineLearningProductVisibilityFilter";
var _MR = "MaxResults";
var _N = "Name";
var _NT = "NextToken";
var _OAEDF = "OfferAvailabilityEndDateFilter";
var _OAEDFDR = "OfferAvailabilityEndDateFilterDateRange";
var _OBAF = "OfferBuyerAccountsFilter";
var _OCBSF = "OfferCreatedBySourceFilter";
var _OEIF = "OfferEntityIdFilter";
var _OES = "OfferExtendedStatus";
var _OF = "OfferFilters";
var _OLMDF = "OfferLastModifiedDateFilter";
var _OLMDFDR = "OfferLastModifiedDateFilterDateRange";
var _ONF = "OfferNameFilter";
var _OPIF = "OfferProductIdFilter";
var _ORAIF = "OfferResaleAuthorizationIdFilter";
var _ORDF = "OfferReleaseDateFilter";
var _ORDFDR = "OfferReleaseDateFilterDateRange";
var _OS = "OfferSummary";
var _OSAOIF = "OfferSetAssociatedOfferIdsFilter";
var _OSEIF = "OfferSetEntityIdFilter";
var _OSF = "OfferSetFilters";
var _OSFf = "OfferStateFilter";
var _OSI = "OfferSetId";
var _OSIF = "OfferSetIdFilter";
var _OSLMDF = "OfferSetLastModifiedDateFilter";
var _OSLMDFDR = "OfferSetLastModifiedDateFilterDateRange";
var _OSNF = "OfferSetNameFilter";
var _OSRDF = "OfferSetReleaseDateFilter";
var _OSRDFDR = "OfferSetReleaseDateFilterDateRange";
var _OSS = "OfferSetSummary";
var _OSSF = "OfferSetStateFilter";
var _OSSIF = "OfferSetSolutionIdFilter";
var _OSSf = "OfferSetSort";
var _OSf = "OfferSort";
var _OT = "OwnershipType";
var _OTAIF = "OfferTargetAgreementIdFilter";
var _OTAIFf = "OfferTargetAgreementIntentFilter";
var _OTF = "OfferTargetingFilter";
var _P = "Policy";
var _PI = "ProductId";
var _PN = "ProductName";
var _PRP = "PutResourcePolicy";
var _PRPR = "PutResourcePolicyRequest";
var _PRPRu = "PutResourcePolicyResponse";
var _PT = "ProductTitle";
var _R = "Reason";
var _RA = "ResourceArn";
var _RAAEDF = "ResaleAuthorizationAvailabilityEndDateFilter";
var _RAAEDFDR = "ResaleAuthorizationAvailabilityEndDateFilterDateRange";
var _RACDF = "ResaleAuthorizationCreatedDateFilter";
var _RACDFDR = "ResaleAuthorizationCreatedDateFilterDateRange";
var _RAEIF = "ResaleAuthorizationEntityIdFilter";
var _RAF = "ResaleAuthorizationFilters";
var _RAI = "ResaleAuthorizationId";
var _RAIAIF = "ResaleAuthorizationIssuerAccountIdFilter";
var _RAID = "ResellerAccountID";
var _RALMDF = "ResaleAuthorizationLastModifiedDateFilter";
var _RALMDFDR = "ResaleAuthorizationLastModifiedDateFilterDateRange";
var _RAMAIF = "ResaleAuthorizationManufacturerAccountIdFilter";
var _RAMLNF = "ResaleAuthorizationManufacturerLegalNameFilter";
var _RANF = "ResaleAuthorizationNameFilter";
var _RAOESF = "ResaleAuthorizationOfferExtendedStatusFilter";
var _RAPIF = "ResaleAuthorizationProductIdFilter";
var _RAPNF = "ResaleAuthorizationProductNameFilter";
var _RARAIDF = "ResaleAuthorizationResellerAccountIDFilter";
var _RARLNF = "ResaleAuthorizationResellerLegalNameFilter";
var _RARRF = "ResaleAuthorizationResellerRoleFilter";
var _RAS = "ResaleAuthorizationSummary";
var _RASAF = "ResaleAuthorizationSourceAuthorizationFilter";
var _RASF = "ResaleAuthorizationStatusFilter";
var _RASe = "ResaleAuthorizationSort";
var _RCL = "RequestedChangeList";
var _RD = "ReleaseDate";
var _RIUE = "ResourceInUseException";
var _RLN = "ResellerLegalName";
var _RNFE = "ResourceNotFoundException";
var _RNSE = "ResourceNotSupportedException";
var _RR = "ResellerRole";
var _S = "Status";
var _SA = "SourceAuthorization";
var _SB = "SortBy";
var _SCS = "StartChangeSet";
var _SCSR = "StartChangeSetRequest";
var _SCSRt = "StartChangeSetResponse";
var _SI = "SolutionId";
var _SO = "SortOrder";
var _SQEE = "ServiceQuotaExceededException";
var _SSPEIF = "SaaSProductEntityIdFilter";
var _SSPF = "SaaSProductFilters";
var _SSPLMDF = "SaaSProductLastModifiedDateFilter";
var _SSPLMDFDR = "SaaSProductLastModifiedDateFilterDateRange";
var _SSPS = "SaaSProductSummary";
var _SSPSa = "SaaSProductSort";
var _SSPTF = "SaaSProductTitleFilter";
var _SSPVF = "SaaSProductVisibilityFilter";
var _ST = "StartTime";
var _Sc = "Scope";
var _So = "Sort";
var _St = "State";
var _T = "Type";
var _TAI = "TargetAgreementId";
var _TAIa = "TargetAgreementIntent";
var _TE = "ThrottlingException";
var _TK = "TagKeys";
var _TL = "TagList";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _Ta = "Tags";
var _Tag = "Tag";
var _Tar = "Targeting";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _V = "Visibility";
var _VE = "ValidationException";
var _VEF = "ValidationExceptionField";
var _VEFL = "ValidationExceptionFieldList";
var _VL = "ValueList";
var _Va = "Value";
var _WCV = "WildCardValue";
var _c = "client";
var _cSI = "changeSetId";
var _ca = "catalog";
var _e = "error";
var _eI = "entityId";
var _h = "http";
var _hE = "httpError";
var _hQ = "httpQuery";
var _rA = "resourceArn";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.marketplacecatalog";
var _se = "server";
var n0 = "com.amazonaws.marketplacecatalog";
var _s_registry = new TypeRegistry(_s);
var MarketplaceCatalogServiceException$ = /* @__PURE__ */ (() => [-3, _s, "MarketplaceCatalogServiceException", 0, [], []])();
_s_registry.registerError(MarketplaceCatalogServiceException$, MarketplaceCatalogServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 403 },
  [_M],
  [0]
])();
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var InternalServiceException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ISE,
  { [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
])();
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var ResourceInUseException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RIUE,
  { [_e]: _c, [_hE]: 423 },
  [_M],
  [0]
])();
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
])();
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceNotSupportedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RNSE,
  { [_e]: _c, [_hE]: 415 },
  [_M],
  [0]
])();
n0_registry.registerError(ResourceNotSupportedException$, ResourceNotSupportedException);
var ServiceQuotaExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _SQEE,
  { [_e]: _c, [_hE]: 402 },
  [_M],
  [0]
])();
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _TE,
  { [_e]: _c, [_hE]: 429 },
  [_M],
  [0]
])();
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _VE,
  { [_e]: _c, [_hE]: 422 },
  [_M, _VEFL],
  [0, () => ValidationExceptionFieldList]
])();
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AmiProductEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APEIF,
  0,
  [_VL],
  [64 | 0]
])();
var AmiProductFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APF,
  0,
  [_EI, _LMD, _PT, _V],
  [() => AmiProductEntityIdFilter$, () => AmiProductLastModifiedDateFilter$, () => AmiProductTitleFilter$, () => AmiProductVisibilityFilter$]
])();
var AmiProductLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APLMDF,
  0,
  [_DR],
  [() => AmiProductLastModifiedDateFilterDateRange$]
])();
var AmiProductLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var AmiProductSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APS,
  0,
  [_SB, _SO],
  [0, 0]
])();
var AmiProductSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APSm,
  0,
  [_PT, _V],
  [0, 0]
])();
var AmiProductTitleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APTF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var AmiProductVisibilityFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _APVF,
  0,
  [_VL],
  [64 | 0]
])();
var AMISecurityFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AMISF,
  0,
  [_DOI],
  [0]
])();
var AMISecuritySummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AMISS,
  0,
  [_DOI],
  [0]
])();
var AssessmentSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AS,
  0,
  [_AA, _AI, _FI, _ATS, _FS, _AR, _CA, _EA],
  [0, 0, 0, () => AssessmentTargetSummary$, () => FrameworkSummary$, 0, 0, 0]
])();
var AssessmentTargetFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATF,
  0,
  [_EI, _CSI],
  [0, 0]
])();
var AssessmentTargetSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATS,
  0,
  [_EI, _CSI],
  [0, 0]
])();
var BatchDescribeEntitiesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDER,
  0,
  [_ERL],
  [() => EntityRequestList],
  1
])();
var BatchDescribeEntitiesResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDERa,
  0,
  [_ED, _E],
  [() => EntityDetails, () => Errors]
])();
var BatchDescribeErrorDetail$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDED,
  0,
  [_EC, _EM],
  [0, 0]
])();
var CancelChangeSetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CCSR,
  0,
  [_C, _CSI],
  [[0, { [_hQ]: _ca }], [0, { [_hQ]: _cSI }]],
  2
])();
var CancelChangeSetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CCSRa,
  0,
  [_CSI, _CSA],
  [0, 0]
])();
var Change$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ch,
  0,
  [_CT, _En, _ET, _D, _DD, _CN],
  [0, () => Entity$, () => TagList, 0, 15, 0],
  2
])();
var ChangeSetSummaryListItem$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSSLI,
  0,
  [_CSI, _CSA, _CSN, _ST, _ETn, _S, _EIL, _FC],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0]
])();
var ChangeSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CS,
  0,
  [_CT, _En, _D, _DD, _EDL, _CN],
  [0, () => Entity$, 0, 15, () => ErrorDetailList, 0]
])();
var ContainerProductEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPEIF,
  0,
  [_VL],
  [64 | 0]
])();
var ContainerProductFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPF,
  0,
  [_EI, _LMD, _PT, _V],
  [() => ContainerProductEntityIdFilter$, () => ContainerProductLastModifiedDateFilter$, () => ContainerProductTitleFilter$, () => ContainerProductVisibilityFilter$]
])();
var ContainerProductLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPLMDF,
  0,
  [_DR],
  [() => ContainerProductLastModifiedDateFilterDateRange$]
])();
var ContainerProductLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var ContainerProductSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPS,
  0,
  [_SB, _SO],
  [0, 0]
])();
var ContainerProductSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPSo,
  0,
  [_PT, _V],
  [0, 0]
])();
var ContainerProductTitleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPTF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ContainerProductVisibilityFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPVF,
  0,
  [_VL],
  [64 | 0]
])();
var ContainerSecurityFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSF,
  0,
  [_DOI],
  [0]
])();
var ContainerSecuritySummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSS,
  0,
  [_DOI],
  [0]
])();
var ControlAssessment$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CAo,
  0,
  [_CI, _CAR, _E],
  [0, 0, () => ControlErrorList]
])();
var ControlError$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CE,
  0,
  [_Co, _M, _Sc],
  [0, 0, () => ErrorScopeList]
])();
var DataProductEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPEIF,
  0,
  [_VL],
  [64 | 0]
])();
var DataProductFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPF,
  0,
  [_EI, _PT, _V, _LMD],
  [() => DataProductEntityIdFilter$, () => DataProductTitleFilter$, () => DataProductVisibilityFilter$, () => DataProductLastModifiedDateFilter$]
])();
var DataProductLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPLMDF,
  0,
  [_DR],
  [() => DataProductLastModifiedDateFilterDateRange$]
])();
var DataProductLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var DataProductSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPS,
  0,
  [_SB, _SO],
  [0, 0]
])();
var DataProductSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPSa,
  0,
  [_PT, _V],
  [0, 0]
])();
var DataProductTitleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPTF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var DataProductVisibilityFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPVF,
  0,
  [_VL],
  [64 | 0]
])();
var DeleteResourcePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DRPR,
  0,
  [_RA],
  [[0, { [_hQ]: _rA }]],
  1
])();
var DeleteResourcePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DRPRe,
  0,
  [],
  []
])();
var DescribeAssessmentRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DAR,
  0,
  [_C, _AIs, _MR, _NT],
  [0, 0, 1, 0],
  2
])();
var DescribeAssessmentResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DARe,
  0,
  [_AA, _AI, _FI, _ATS, _FS, _AR, _CA, _EA, _CAon, _NT],
  [0, 0, 0, () => AssessmentTargetSummary$, () => FrameworkSummary$, 0, 0, 0, () => ControlAssessmentList, 0]
])();
var DescribeChangeSetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DCSR,
  0,
  [_C, _CSI],
  [[0, { [_hQ]: _ca }], [0, { [_hQ]: _cSI }]],
  2
])();
var DescribeChangeSetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DCSRe,
  0,
  [_CSI, _CSA, _CSN, _I, _ST, _ETn, _S, _FC, _FD, _CSh],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, () => ChangeSetDescription]
])();
var DescribeEntityRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DER,
  0,
  [_C, _EI],
  [[0, { [_hQ]: _ca }], [0, { [_hQ]: _eI }]],
  2
])();
var DescribeEntityResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DERe,
  0,
  [_ETnt, _EIn, _EAn, _LMD, _D, _DD],
  [0, 0, 0, 0, 0, 15]
])();
var Entity$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _En,
  0,
  [_T, _Id],
  [0, 0],
  1
])();
var EntityDetail$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EDn,
  0,
  [_ETnt, _EAn, _EIn, _LMD, _DD],
  [0, 0, 0, 0, 15]
])();
var EntityRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ER,
  0,
  [_C, _EI],
  [0, 0],
  2
])();
var EntitySummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ES,
  0,
  [_N, _ETnt, _EI, _EAn, _LMD, _V, _APSm, _CPSo, _DPSa, _SSPS, _OS, _RAS, _MLPS, _OSS],
  [0, 0, 0, 0, 0, 0, () => AmiProductSummary$, () => ContainerProductSummary$, () => DataProductSummary$, () => SaaSProductSummary$, () => OfferSummary$, () => ResaleAuthorizationSummary$, () => MachineLearningProductSummary$, () => OfferSetSummary$]
])();
var ErrorDetail$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EDr,
  0,
  [_EC, _EM],
  [0, 0]
])();
var ErrorScope$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESr,
  0,
  [_N, _Va],
  [0, 0]
])();
var Filter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _F,
  0,
  [_N, _VL],
  [0, 64 | 0]
])();
var GetResourcePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GRPR,
  0,
  [_RA],
  [[0, { [_hQ]: _rA }]],
  1
])();
var GetResourcePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GRPRe,
  0,
  [_P],
  [0]
])();
var ListAssessmentsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LAR,
  0,
  [_C, _FI, _ATF, _FF, _MR, _NT],
  [0, 0, () => AssessmentTargetFilter$, () => FrameworkFilters$, 1, 0],
  1
])();
var ListAssessmentsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LARi,
  0,
  [_ASL, _NT],
  [() => AssessmentSummaryList, 0]
])();
var ListChangeSetsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCSR,
  0,
  [_C, _FL, _So, _MR, _NT],
  [0, () => FilterList, () => Sort$, 1, 0],
  1
])();
var ListChangeSetsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCSRi,
  0,
  [_CSSL, _NT],
  [() => ChangeSetSummaryList, 0]
])();
var ListEntitiesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LER,
  0,
  [_C, _ETnt, _FL, _So, _NT, _MR, _OT, _ETF, _ETS],
  [0, 0, () => FilterList, () => Sort$, 0, 1, 0, () => EntityTypeFilters$, () => EntityTypeSort$],
  2
])();
var ListEntitiesResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LERi,
  0,
  [_ESL, _NT],
  [() => EntitySummaryList, 0]
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
  [_RA, _Ta],
  [0, () => TagList]
])();
var MachineLearningProductEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPEIF,
  0,
  [_VL],
  [64 | 0]
])();
var MachineLearningProductFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPF,
  0,
  [_EI, _LMD, _PT, _V],
  [() => MachineLearningProductEntityIdFilter$, () => MachineLearningProductLastModifiedDateFilter$, () => MachineLearningProductTitleFilter$, () => MachineLearningProductVisibilityFilter$]
])();
var MachineLearningProductLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPLMDF,
  0,
  [_DR],
  [() => MachineLearningProductLastModifiedDateFilterDateRange$]
])();
var MachineLearningProductLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var MachineLearningProductSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPSa,
  0,
  [_SB, _SO],
  [0, 0]
])();
var MachineLearningProductSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPS,
  0,
  [_PT, _V],
  [0, 0]
])();
var MachineLearningProductTitleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPTF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var MachineLearningProductVisibilityFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MLPVF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferAvailabilityEndDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OAEDF,
  0,
  [_DR],
  [() => OfferAvailabilityEndDateFilterDateRange$]
])();
var OfferAvailabilityEndDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OAEDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var OfferBuyerAccountsFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OBAF,
  0,
  [_WCV],
  [0]
])();
var OfferCreatedBySourceFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OCBSF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OEIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OF,
  0,
  [_EI, _N, _PI, _RAI, _RD, _AED, _BA, _St, _Tar, _LMD, _OSI, _TAI, _TAIa, _CBS],
  [() => OfferEntityIdFilter$, () => OfferNameFilter$, () => OfferProductIdFilter$, () => OfferResaleAuthorizationIdFilter$, () => OfferReleaseDateFilter$, () => OfferAvailabilityEndDateFilter$, () => OfferBuyerAccountsFilter$, () => OfferStateFilter$, () => OfferTargetingFilter$, () => OfferLastModifiedDateFilter$, () => OfferSetIdFilter$, () => OfferTargetAgreementIdFilter$, () => OfferTargetAgreementIntentFilter$, () => OfferCreatedBySourceFilter$]
])();
var OfferLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OLMDF,
  0,
  [_DR],
  [() => OfferLastModifiedDateFilterDateRange$]
])();
var OfferLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var OfferNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ONF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var OfferProductIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OPIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferReleaseDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORDF,
  0,
  [_DR],
  [() => OfferReleaseDateFilterDateRange$]
])();
var OfferReleaseDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var OfferResaleAuthorizationIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ORAIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetAssociatedOfferIdsFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSAOIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSEIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSF,
  0,
  [_EI, _N, _St, _RD, _AOI, _SI, _LMD],
  [() => OfferSetEntityIdFilter$, () => OfferSetNameFilter$, () => OfferSetStateFilter$, () => OfferSetReleaseDateFilter$, () => OfferSetAssociatedOfferIdsFilter$, () => OfferSetSolutionIdFilter$, () => OfferSetLastModifiedDateFilter$]
])();
var OfferSetIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSLMDF,
  0,
  [_DR],
  [() => OfferSetLastModifiedDateFilterDateRange$]
])();
var OfferSetLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var OfferSetNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSNF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetReleaseDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSRDF,
  0,
  [_DR],
  [() => OfferSetReleaseDateFilterDateRange$]
])();
var OfferSetReleaseDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSRDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var OfferSetSolutionIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSSIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSSf,
  0,
  [_SB, _SO],
  [0, 0]
])();
var OfferSetStateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSSF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSetSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSS,
  0,
  [_N, _St, _RD, _AOI, _SI],
  [0, 0, 0, 64 | 0, 0]
])();
var OfferSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSf,
  0,
  [_SB, _SO],
  [0, 0]
])();
var OfferStateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OSFf,
  0,
  [_VL],
  [64 | 0]
])();
var OfferSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OS,
  0,
  [_N, _PI, _RAI, _RD, _AED, _BA, _St, _Tar, _OSI, _TAI, _TAIa, _CBS],
  [0, 0, 0, 0, 0, 64 | 0, 0, 64 | 0, 0, 0, 0, 0]
])();
var OfferTargetAgreementIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OTAIF,
  0,
  [_VL],
  [64 | 0]
])();
var OfferTargetAgreementIntentFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OTAIFf,
  0,
  [_VL],
  [64 | 0]
])();
var OfferTargetingFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _OTF,
  0,
  [_VL],
  [64 | 0]
])();
var PutResourcePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PRPR,
  0,
  [_RA, _P],
  [0, 0],
  2
])();
var PutResourcePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PRPRu,
  0,
  [],
  []
])();
var ResaleAuthorizationAvailabilityEndDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAAEDF,
  0,
  [_DR, _VL],
  [() => ResaleAuthorizationAvailabilityEndDateFilterDateRange$, 64 | 0]
])();
var ResaleAuthorizationAvailabilityEndDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAAEDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var ResaleAuthorizationCreatedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RACDF,
  0,
  [_DR, _VL],
  [() => ResaleAuthorizationCreatedDateFilterDateRange$, 64 | 0]
])();
var ResaleAuthorizationCreatedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RACDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var ResaleAuthorizationEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAEIF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAF,
  0,
  [_EI, _N, _PI, _CD, _AED, _MAI, _PN, _MLN, _RAID, _RLN, _S, _OES, _LMD, _RR, _SA, _IAI],
  [() => ResaleAuthorizationEntityIdFilter$, () => ResaleAuthorizationNameFilter$, () => ResaleAuthorizationProductIdFilter$, () => ResaleAuthorizationCreatedDateFilter$, () => ResaleAuthorizationAvailabilityEndDateFilter$, () => ResaleAuthorizationManufacturerAccountIdFilter$, () => ResaleAuthorizationProductNameFilter$, () => ResaleAuthorizationManufacturerLegalNameFilter$, () => ResaleAuthorizationResellerAccountIDFilter$, () => ResaleAuthorizationResellerLegalNameFilter$, () => ResaleAuthorizationStatusFilter$, () => ResaleAuthorizationOfferExtendedStatusFilter$, () => ResaleAuthorizationLastModifiedDateFilter$, () => ResaleAuthorizationResellerRoleFilter$, () => ResaleAuthorizationSourceAuthorizationFilter$, () => ResaleAuthorizationIssuerAccountIdFilter$]
])();
var ResaleAuthorizationIssuerAccountIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAIAIF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RALMDF,
  0,
  [_DR],
  [() => ResaleAuthorizationLastModifiedDateFilterDateRange$]
])();
var ResaleAuthorizationLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RALMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var ResaleAuthorizationManufacturerAccountIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAMAIF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationManufacturerLegalNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAMLNF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RANF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationOfferExtendedStatusFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAOESF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationProductIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAPIF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationProductNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAPNF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationResellerAccountIDFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RARAIDF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationResellerLegalNameFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RARLNF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var ResaleAuthorizationResellerRoleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RARRF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RASe,
  0,
  [_SB, _SO],
  [0, 0]
])();
var ResaleAuthorizationSourceAuthorizationFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RASAF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationStatusFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RASF,
  0,
  [_VL],
  [64 | 0]
])();
var ResaleAuthorizationSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RAS,
  0,
  [_N, _PI, _PN, _MAI, _MLN, _RAID, _RLN, _S, _OES, _CD, _AED, _RR, _SA, _IAI],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
])();
var SaaSProductEntityIdFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPEIF,
  0,
  [_VL],
  [64 | 0]
])();
var SaaSProductFilters$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPF,
  0,
  [_EI, _PT, _V, _LMD],
  [() => SaaSProductEntityIdFilter$, () => SaaSProductTitleFilter$, () => SaaSProductVisibilityFilter$, () => SaaSProductLastModifiedDateFilter$]
])();
var SaaSProductLastModifiedDateFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPLMDF,
  0,
  [_DR],
  [() => SaaSProductLastModifiedDateFilterDateRange$]
])();
var SaaSProductLastModifiedDateFilterDateRange$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPLMDFDR,
  0,
  [_AV, _BV],
  [0, 0]
])();
var SaaSProductSort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPSa,
  0,
  [_SB, _SO],
  [0, 0]
])();
var SaaSProductSummary$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPS,
  0,
  [_PT, _V],
  [0, 0]
])();
var SaaSProductTitleFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPTF,
  0,
  [_VL, _WCV],
  [64 | 0, 0]
])();
var SaaSProductVisibilityFilter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSPVF,
  0,
  [_VL],
  [64 | 0]
])();
var Sort$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _So,
  0,
  [_SB, _SO],
  [0, 0]
])();
var StartChangeSetRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SCSR,
  0,
  [_C, _CSh, _CSN, _CRT, _CST, _I],
  [0, () => RequestedChangeList, 0, [0, 4], () => TagList, 0],
  2
])();
var StartChangeSetResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SCSRt,
  0,
  [_CSI, _CSA],
  [0, 0]
])();
var Tag$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Tag,
  0,
  [_K, _Va],
  [0, 0],
  2
])();
var TagResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TRR,
  0,
  [_RA, _Ta],
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
var ValidationExceptionField$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VEF,
  0,
  [_R, _ETnt, _EI, _CT, _Fi, _M],
  [0, 0, 0, 0, 0, 0]
])();
var AmiProductEntityIdFilterValueList = 64 | 0;
var AmiProductTitleFilterValueList = 64 | 0;
var AmiProductVisibilityFilterValueList = 64 | 0;
var AssessmentSummaryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ASL,
  0,
  () => AssessmentSummary$
])();
var ChangeSetDescription = /* @__PURE__ */ (() => [
  1,
  n0,
  _CSD,
  0,
  () => ChangeSummary$
])();
var ChangeSetSummaryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CSSL,
  0,
  () => ChangeSetSummaryListItem$
])();
var ContainerProductEntityIdFilterValueList = 64 | 0;
var ContainerProductTitleFilterValueList = 64 | 0;
var ContainerProductVisibilityFilterValueList = 64 | 0;
var ControlAssessmentList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CAL,
  0,
  () => ControlAssessment$
])();
var ControlErrorList = /* @__PURE__ */ (() => [
  1,
  n0,
  _CEL,
  0,
  () => ControlError$
])();
var DataProductEntityIdFilterValueList = 64 | 0;
var DataProductTitleFilterValueList = 64 | 0;
var DataProductVisibilityFilterValueList = 64 | 0;
var EntityRequestList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ERL,
  0,
  () => EntityRequest$
])();
var EntitySummaryList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ESL,
  0,
  () => EntitySummary$
])();
var ErrorDetailList = /* @__PURE__ */ (() => [
  1,
  n0,
  _EDL,
  0,
  () => ErrorDetail$
])();
var ErrorScopeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _ESLr,
  0,
  () => ErrorScope$
])();
var FilterList = /* @__PURE__ */ (() => [
  1,
  n0,
  _FL,
  0,
  () => Filter$
])();
var MachineLearningProductEntityIdFilterValueList = 64 | 0;
var MachineLearningProductTitleFilterValueList = 64 | 0;
var MachineLearningProductVisibilityFilterValueList = 64 | 0;
var OfferBuyerAccountsList = 64 | 0;
var OfferCreatedBySourceFilterValueList = 64 | 0;
var OfferEntityIdFilterValueList = 64 | 0;
var OfferNameFilterValueList = 64 | 0;
var OfferProductIdFilterValueList = 64 | 0;
var OfferResaleAuthorizationIdFilterValueList = 64 | 0;
var OfferSetAssociatedOfferIdsFilterValueList = 64 | 0;
var OfferSetAssociatedOfferIdsList = 64 | 0;
var OfferSetEntityIdFilterValueList = 64 | 0;
var OfferSetIdFilterValueList = 64 | 0;
var OfferSetNameFilterValueList = 64 | 0;
var OfferSetSolutionIdFilterValueList = 64 | 0;
var OfferSetStateFilterValueList = 64 | 0;
var OfferStateFilterValueList = 64 | 0;
var OfferTargetAgreementIdFilterValueList = 64 | 0;
var OfferTargetAgreementIntentFilterValueList = 64 | 0;
var OfferTargetingFilterValueList = 64 | 0;
var OfferTargetingList = 64 | 0;
var RequestedChangeList = /* @__PURE__ */ (() => [
  1,
  n0,
  _RCL,
  0,
  () => Change$
])();
var ResaleAuthorizationAvailabilityEndDateFilterValueList = 64 | 0;
var ResaleAuthorizationCreatedDateFilterValueList = 64 | 0;
var ResaleAuthorizationEntityIdFilterValueList = 64 | 0;
var ResaleAuthorizationIssuerAccountIdFilterValueList = 64 | 0;
var ResaleAuthorizationManufacturerAccountIdFilterValueList = 64 | 0;
var ResaleAuthorizationManufacturerLegalNameFilterValueList = 64 | 0;
var ResaleAuthorizationNameFilterValueList = 64 | 0;
var ResaleAuthorizationOfferExtendedStatusFilterValueList = 64 | 0;
var ResaleAuthorizationProductIdFilterValueList = 64 | 0;
var ResaleAuthorizationProductNameFilterValueList = 64 | 0;
var ResaleAuthorizationResellerAccountIDFilterValueList = 64 | 0;
var ResaleAuthorizationResellerLegalNameFilterValueList = 64 | 0;
var ResaleAuthorizationResellerRoleFilterValueList = 64 | 0;
var ResaleAuthorizationSourceAuthorizationFilterValueList = 64 | 0;
var ResaleAuthorizationStatusFilterValueList = 64 | 0;
var ResourceIdList = 64 | 0;
var SaaSProductEntityIdFilterValueList = 64 | 0;
var SaaSProductTitleFilterValueList = 64 | 0;
var SaaSProductVisibilityFilterValueList = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TL,
  0,
  () => Tag$
])();
var ValidationExceptionFieldList = /* @__PURE__ */ (() => [
  1,
  n0,
  _VEFL,
  0,
  () => ValidationExceptionField$
])();
var ValueList = 64 | 0;
var EntityDetails = /* @__PURE__ */ (() => [
  2,
  n0,
  _ED,
  0,
  0,
  () => EntityDetail$
])();
var Errors = /* @__PURE__ */ (() => [
  2,
  n0,
  _E,
  0,
  0,
  () => BatchDescribeErrorDetail$
])();
var EntityTypeFilters$ = /* @__PURE__ */ (() => [
  4,
  n0,
  _ETF,
  0,
  [_DPF, _SSPF, _APF, _OF, _CPF, _RAF, _MLPF, _OSF],
  [() => DataProductFilters$, () => SaaSProductFilters$, () => AmiProductFilters$, () => OfferFilters$, () => ContainerProductFilters$, () => ResaleAuthorizationFilters$, () => MachineLearningProductFilters$, () => OfferSetFilters$]
])();
var EntityTypeSort$ = /* @__PURE__ */ (() => [
  4,
  n0,
  _ETS,
  0,
  [_DPS, _SSPSa, _APS, _OSf, _CPS, _RASe, _MLPSa, _OSSf],
  [() => DataProductSort$, () => SaaSProductSort$, () => AmiProductSort$, () => OfferSort$, () => ContainerProductSort$, () => ResaleAuthorizationSort$, () => MachineLearningProductSort$, () => OfferSetSort$]
])();
var FrameworkFilters$ = /* @__PURE__ */ (() => [
  4,
  n0,
  _FF,
  0,
  [_AMISF, _CSF],
  [() => AMISecurityFilters$, () => ContainerSecurityFilters$]
])();
var FrameworkSummary$ = /* @__PURE__ */ (() => [
  4,
  n0,
  _FS,
  0,
  [_AMISS, _CSS],
  [() => AMISecuritySummary$, () => ContainerSecuritySummary$]
])();
var BatchDescribeEntities$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _BDE,
  { [_h]: ["POST", "/BatchDescribeEntities", 200] },
  () => BatchDescribeEntitiesRequest$,
  () => BatchDescribeEntitiesResponse$
])();
var CancelChangeSet$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CCS,
  { [_h]: ["PATCH", "/CancelChangeSet", 200] },
  () => CancelChangeSetRequest$,
  () => CancelChangeSetResponse$
])();
var DeleteResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DRP,
  { [_h]: ["DELETE", "/DeleteResourcePolicy", 200] },
  () => DeleteResourcePolicyRequest$,
  () => DeleteResourcePolicyResponse$
])();
var DescribeAssessment$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DA,
  { [_h]: ["POST", "/DescribeAssessment", 200] },
  () => DescribeAssessmentRequest$,
  () => DescribeAssessmentResponse$
])();
var DescribeChangeSet$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DCS,
  { [_h]: ["GET", "/DescribeChangeSet", 200] },
  () => DescribeChangeSetRequest$,
  () => DescribeChangeSetResponse$
])();
var DescribeEntity$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DE,
  { [_h]: ["GET", "/DescribeEntity", 200] },
  () => DescribeEntityRequest$,
  () => DescribeEntityResponse$
])();
var GetResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GRP,
  { [_h]: ["GET", "/GetResourcePolicy", 200] },
  () => GetResourcePolicyRequest$,
  () => GetResourcePolicyResponse$
])();
var ListAssessments$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LA,
  { [_h]: ["POST", "/ListAssessments", 200] },
  () => ListAssessmentsRequest$,
  () => ListAssessmentsResponse$
])();
var ListChangeSets$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LCS,
  { [_h]: ["POST", "/ListChangeSets", 200] },
  () => ListChangeSetsRequest$,
  () => ListChangeSetsResponse$
])();
var ListEntities$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LE,
  { [_h]: ["POST", "/ListEntities", 200] },
  () => ListEntitiesRequest$,
  () => ListEntitiesResponse$
])();
var ListTagsForResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LTFR,
  { [_h]: ["POST", "/ListTagsForResource", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
])();
var PutResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PRP,
  { [_h]: ["POST", "/PutResourcePolicy", 200] },
  () => PutResourcePolicyRequest$,
  () => PutResourcePolicyResponse$
])();
var StartChangeSet$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SCS,
  { [_h]: ["POST", "/StartChangeSet", 200] },
  () => StartChangeSetRequest$,
  () => StartChangeSetResponse$
])();
var TagResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _TR,
  { [_h]: ["POST", "/TagResource", 200] },
  () => TagResourceRequest$,
  () => TagResourceResponse$
])();
var UntagResource$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _UR,
  { [_h]: ["POST", "/UntagResource", 200] },
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
])();

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2018-09-17",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMarketplaceCatalogHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsRestJsonProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.marketplacecatalog",
      errorTypeRegistries,
      version: "2018-09-17",
      serviceTarget: "AWSMPSeymour"
    },
    serviceId: config?.serviceId ?? "Marketplace Catalog",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/runtimeConfig.js
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
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/MarketplaceCatalogClient.js
var MarketplaceCatalogClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultMarketplaceCatalogHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSMPSeymour", "MarketplaceCatalogClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/BatchDescribeEntitiesCommand.js
var BatchDescribeEntitiesCommand = class extends command(_ep0, _mw0, "BatchDescribeEntities", BatchDescribeEntities$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/CancelChangeSetCommand.js
var CancelChangeSetCommand = class extends command(_ep0, _mw0, "CancelChangeSet", CancelChangeSet$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/DeleteResourcePolicyCommand.js
var DeleteResourcePolicyCommand = class extends command(_ep0, _mw0, "DeleteResourcePolicy", DeleteResourcePolicy$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/DescribeAssessmentCommand.js
var DescribeAssessmentCommand = class extends command(_ep0, _mw0, "DescribeAssessment", DescribeAssessment$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/DescribeChangeSetCommand.js
var DescribeChangeSetCommand = class extends command(_ep0, _mw0, "DescribeChangeSet", DescribeChangeSet$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/DescribeEntityCommand.js
var DescribeEntityCommand = class extends command(_ep0, _mw0, "DescribeEntity", DescribeEntity$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/GetResourcePolicyCommand.js
var GetResourcePolicyCommand = class extends command(_ep0, _mw0, "GetResourcePolicy", GetResourcePolicy$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/ListAssessmentsCommand.js
var ListAssessmentsCommand = class extends command(_ep0, _mw0, "ListAssessments", ListAssessments$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/ListChangeSetsCommand.js
var ListChangeSetsCommand = class extends command(_ep0, _mw0, "ListChangeSets", ListChangeSets$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/ListEntitiesCommand.js
var ListEntitiesCommand = class extends command(_ep0, _mw0, "ListEntities", ListEntities$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/PutResourcePolicyCommand.js
var PutResourcePolicyCommand = class extends command(_ep0, _mw0, "PutResourcePolicy", PutResourcePolicy$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/StartChangeSetCommand.js
var StartChangeSetCommand = class extends command(_ep0, _mw0, "StartChangeSet", StartChangeSet$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
};

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/pagination/DescribeAssessmentPaginator.js
var paginateDescribeAssessment = createPaginator(MarketplaceCatalogClient, DescribeAssessmentCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/pagination/ListAssessmentsPaginator.js
var paginateListAssessments = createPaginator(MarketplaceCatalogClient, ListAssessmentsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/pagination/ListChangeSetsPaginator.js
var paginateListChangeSets = createPaginator(MarketplaceCatalogClient, ListChangeSetsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/pagination/ListEntitiesPaginator.js
var paginateListEntities = createPaginator(MarketplaceCatalogClient, ListEntitiesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/MarketplaceCatalog.js
var commands = {
  BatchDescribeEntitiesCommand,
  CancelChangeSetCommand,
  DeleteResourcePolicyCommand,
  DescribeAssessmentCommand,
  DescribeChangeSetCommand,
  DescribeEntityCommand,
  GetResourcePolicyCommand,
  ListAssessmentsCommand,
  ListChangeSetsCommand,
  ListEntitiesCommand,
  ListTagsForResourceCommand,
  PutResourcePolicyCommand,
  StartChangeSetCommand,
  TagResourceCommand,
  UntagResourceCommand
};
var paginators = {
  paginateDescribeAssessment,
  paginateListAssessments,
  paginateListChangeSets,
  paginateListEntities
};
var MarketplaceCatalog = class extends MarketplaceCatalogClient {
};
createAggregatedClient(commands, MarketplaceCatalog, { paginators });

// node_modules/@aws-sdk/client-marketplace-catalog/dist-es/models/enums.js
var AmiProductVisibilityString = {
  Draft: "Draft",
  Limited: "Limited",
  Public: "Public",
  Restricted: "Restricted"
};
var AmiProductSortBy = {
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  ProductTitle: "ProductTitle",
  Visibility: "Visibility"
};
var SortOrder = {
  ASCENDING: "ASCENDING",
  DESCENDING: "DESCENDING"
};
var AssessmentResult = {
  FAIL: "FAIL",
  PASS: "PASS"
};
var ValidationExceptionReason = {
  CANNOT_PARSE: "CannotParse",
  FIELD_VALIDATION_FAILED: "FieldValidationFailed",
  OTHER: "Other",
  UNKNOWN_OPERATION: "UnknownOperation"
};
var ControlAssessmentResult = {
  EXEMPTION_PASS: "EXEMPTION_PASS",
  FAIL: "FAIL",
  NOT_EXECUTED: "NOT_EXECUTED",
  PASS: "PASS"
};
var FailureCode = {
  ClientError: "CLIENT_ERROR",
  ServerFault: "SERVER_FAULT"
};
var Intent = {
  APPLY: "APPLY",
  VALIDATE: "VALIDATE"
};
var ChangeStatus = {
  APPLYING: "APPLYING",
  CANCELLED: "CANCELLED",
  FAILED: "FAILED",
  PREPARING: "PREPARING",
  SUCCEEDED: "SUCCEEDED"
};
var ContainerProductVisibilityString = {
  Draft: "Draft",
  Limited: "Limited",
  Public: "Public",
  Restricted: "Restricted"
};
var DataProductVisibilityString = {
  Draft: "Draft",
  Limited: "Limited",
  Public: "Public",
  Restricted: "Restricted",
  Unavailable: "Unavailable"
};
var MachineLearningProductVisibilityString = {
  Draft: "Draft",
  Limited: "Limited",
  Public: "Public",
  Restricted: "Restricted"
};
var OfferCreatedBySourceString = {
  AwsMarketplace: "AwsMarketplace",
  Seller: "Seller"
};
var OfferStateString = {
  Draft: "Draft",
  Released: "Released"
};
var OfferTargetAgreementIntentString = {
  Renew: "Renew"
};
var OfferTargetingString = {
  BuyerAccounts: "BuyerAccounts",
  CountryCodes: "CountryCodes",
  None: "None",
  ParticipatingPrograms: "ParticipatingPrograms"
};
var OfferSetStateString = {
  Draft: "Draft",
  Released: "Released"
};
var ResaleAuthorizationResellerRoleString = {
  ChannelPartner: "ChannelPartner",
  Distributor: "Distributor"
};
var ResaleAuthorizationStatusString = {
  Active: "Active",
  Draft: "Draft",
  Restricted: "Restricted"
};
var SaaSProductVisibilityString = {
  Draft: "Draft",
  Limited: "Limited",
  Public: "Public",
  Restricted: "Restricted"
};
var ContainerProductSortBy = {
  CompatibleAWSServices: "CompatibleAWSServices",
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  ProductTitle: "ProductTitle",
  Visibility: "Visibility"
};
var DataProductSortBy = {
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  ProductTitle: "ProductTitle",
  Visibility: "Visibility"
};
var MachineLearningProductSortBy = {
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  ProductTitle: "ProductTitle",
  Visibility: "Visibility"
};
var OfferSetSortBy = {
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  Name: "Name",
  ReleaseDate: "ReleaseDate",
  SolutionId: "SolutionId",
  State: "State"
};
var OfferSortBy = {
  AvailabilityEndDate: "AvailabilityEndDate",
  BuyerAccounts: "BuyerAccounts",
  CreatedBySource: "CreatedBySource",
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  Name: "Name",
  OfferSetId: "OfferSetId",
  ProductId: "ProductId",
  ReleaseDate: "ReleaseDate",
  ResaleAuthorizationId: "ResaleAuthorizationId",
  State: "State",
  TargetAgreementId: "TargetAgreementId",
  TargetAgreementIntent: "TargetAgreementIntent",
  Targeting: "Targeting"
};
var ResaleAuthorizationSortBy = {
  AvailabilityEndDate: "AvailabilityEndDate",
  CreatedDate: "CreatedDate",
  EntityId: "EntityId",
  IssuerAccountId: "IssuerAccountId",
  LastModifiedDate: "LastModifiedDate",
  ManufacturerAccountId: "ManufacturerAccountId",
  ManufacturerLegalName: "ManufacturerLegalName",
  Name: "Name",
  OfferExtendedStatus: "OfferExtendedStatus",
  ProductId: "ProductId",
  ProductName: "ProductName",
  ResellerAccountID: "ResellerAccountID",
  ResellerLegalName: "ResellerLegalName",
  ResellerRole: "ResellerRole",
  SourceAuthorization: "SourceAuthorization",
  Status: "Status"
};
var SaaSProductSortBy = {
  DeliveryOptionTypes: "DeliveryOptionTypes",
  EntityId: "EntityId",
  LastModifiedDate: "LastModifiedDate",
  ProductTitle: "ProductTitle",
  Visibility: "Visibility"
};
var OwnershipType = {
  SELF: "SELF",
  SHARED: "SHARED"
};
export {
  Command as $Command,
  AMISecurityFilters$,
  AMISecuritySummary$,
  AccessDeniedException,
  AccessDeniedException$,
  AmiProductEntityIdFilter$,
  AmiProductFilters$,
  AmiProductLastModifiedDateFilter$,
  AmiProductLastModifiedDateFilterDateRange$,
  AmiProductSort$,
  AmiProductSortBy,
  AmiProductSummary$,
  AmiProductTitleFilter$,
  AmiProductVisibilityFilter$,
  AmiProductVisibilityString,
  AssessmentResult,
  AssessmentSummary$,
  AssessmentTargetFilter$,
  AssessmentTargetSummary$,
  BatchDescribeEntities$,
  BatchDescribeEntitiesCommand,
  BatchDescribeEntitiesRequest$,
  BatchDescribeEntitiesResponse$,
  BatchDescribeErrorDetail$,
  CancelChangeSet$,
  CancelChangeSetCommand,
  CancelChangeSetRequest$,
  CancelChangeSetResponse$,
  Change$,
  ChangeSetSummaryListItem$,
  ChangeStatus,
  ChangeSummary$,
  ContainerProductEntityIdFilter$,
  ContainerProductFilters$,
  ContainerProductLastModifiedDateFilter$,
  ContainerProductLastModifiedDateFilterDateRange$,
  ContainerProductSort$,
  ContainerProductSortBy,
  ContainerProductSummary$,
  ContainerProductTitleFilter$,
  ContainerProductVisibilityFilter$,
  ContainerProductVisibilityString,
  ContainerSecurityFilters$,
  ContainerSecuritySummary$,
  ControlAssessment$,
  ControlAssessmentResult,
  ControlError$,
  DataProductEntityIdFilter$,
  DataProductFilters$,
  DataProductLastModifiedDateFilter$,
  DataProductLastModifiedDateFilterDateRange$,
  DataProductSort$,
  DataProductSortBy,
  DataProductSummary$,
  DataProductTitleFilter$,
  DataProductVisibilityFilter$,
  DataProductVisibilityString,
  DeleteResourcePolicy$,
  DeleteResourcePolicyCommand,
  DeleteResourcePolicyRequest$,
  DeleteResourcePolicyResponse$,
  DescribeAssessment$,
  DescribeAssessmentCommand,
  DescribeAssessmentRequest$,
  DescribeAssessmentResponse$,
  DescribeChangeSet$,
  DescribeChangeSetCommand,
  DescribeChangeSetRequest$,
  DescribeChangeSetResponse$,
  DescribeEntity$,
  DescribeEntityCommand,
  DescribeEntityRequest$,
  DescribeEntityResponse$,
  Entity$,
  EntityDetail$,
  EntityRequest$,
  EntitySummary$,
  EntityTypeFilters$,
  EntityTypeSort$,
  ErrorDetail$,
  ErrorScope$,
  FailureCode,
  Filter$,
  FrameworkFilters$,
  FrameworkSummary$,
  GetResourcePolicy$,
  GetResourcePolicyCommand,
  GetResourcePolicyRequest$,
  GetResourcePolicyResponse$,
  Intent,
  InternalServiceException,
  InternalServiceException$,
  ListAssessments$,
  ListAssessmentsCommand,
  ListAssessmentsRequest$,
  ListAssessmentsResponse$,
  ListChangeSets$,
  ListChangeSetsCommand,
  ListChangeSetsRequest$,
  ListChangeSetsResponse$,
  ListEntities$,
  ListEntitiesCommand,
  ListEntitiesRequest$,
  ListEntitiesResponse$,
  ListTagsForResource$,
  ListTagsForResourceCommand,
  ListTagsForResourceRequest$,
  ListTagsForResourceResponse$,
  MachineLearningProductEntityIdFilter$,
  MachineLearningProductFilters$,
  MachineLearningProductLastModifiedDateFilter$,
  MachineLearningProductLastModifiedDateFilterDateRange$,
  MachineLearningProductSort$,
  MachineLearningProductSortBy,
  MachineLearningProductSummary$,
  MachineLearningProductTitleFilter$,
  MachineLearningProductVisibilityFilter$,
  MachineLearningProductVisibilityString,
  MarketplaceCatalog,
  MarketplaceCatalogClient,
  MarketplaceCatalogServiceException,
  MarketplaceCatalogServiceException$,
  OfferAvailabilityEndDateFilter$,
  OfferAvailabilityEndDateFilterDateRange$,
  OfferBuyerAccountsFilter$,
  OfferCreatedBySourceFilter$,
  OfferCreatedBySourceString,
  OfferEntityIdFilter$,
  OfferFilters$,
  OfferLastModifiedDateFilter$,
  OfferLastModifiedDateFilterDateRange$,
  OfferNameFilter$,
  OfferProductIdFilter$,
  OfferReleaseDateFilter$,
  OfferReleaseDateFilterDateRange$,
  OfferResaleAuthorizationIdFilter$,
  OfferSetAssociatedOfferIdsFilter$,
  OfferSetEntityIdFilter$,
  OfferSetFilters$,
  OfferSetIdFilter$,
  OfferSetLastModifiedDateFilter$,
  OfferSetLastModifiedDateFilterDateRange$,
  OfferSetNameFilter$,
  OfferSetReleaseDateFilter$,
  OfferSetReleaseDateFilterDateRange$,
  OfferSetSolutionIdFilter$,
  OfferSetSort$,
  OfferSetSortBy,
  OfferSetStateFilter$,
  OfferSetStateString,
  OfferSetSummary$,
  OfferSort$,
  OfferSortBy,
  OfferStateFilter$,
  OfferStateString,
  OfferSummary$,
  OfferTargetAgreementIdFilter$,
  OfferTargetAgreementIntentFilter$,
  OfferTargetAgreementIntentString,
  OfferTargetingFilter$,
  OfferTargetingString,
  OwnershipType,
  PutResourcePolicy$,
  PutResourcePolicyCommand,
  PutResourcePolicyRequest$,
  PutResourcePolicyResponse$,
  ResaleAuthorizationAvailabilityEndDateFilter$,
  ResaleAuthorizationAvailabilityEndDateFilterDateRange$,
  ResaleAuthorizationCreatedDateFilter$,
  ResaleAuthorizationCreatedDateFilterDateRange$,
  ResaleAuthorizationEntityIdFilter$,
  ResaleAuthorizationFilters$,
  ResaleAuthorizationIssuerAccountIdFilter$,
  ResaleAuthorizationLastModifiedDateFilter$,
  ResaleAuthorizationLastModifiedDateFilterDateRange$,
  ResaleAuthorizationManufacturerAccountIdFilter$,
  ResaleAuthorizationManufacturerLegalNameFilter$,
  ResaleAuthorizationNameFilter$,
  ResaleAuthorizationOfferExtendedStatusFilter$,
  ResaleAuthorizationProductIdFilter$,
  ResaleAuthorizationProductNameFilter$,
  ResaleAuthorizationResellerAccountIDFilter$,
  ResaleAuthorizationResellerLegalNameFilter$,
  ResaleAuthorizationResellerRoleFilter$,
  ResaleAuthorizationResellerRoleString,
  ResaleAuthorizationSort$,
  ResaleAuthorizationSortBy,
  ResaleAuthorizationSourceAuthorizationFilter$,
  ResaleAuthorizationStatusFilter$,
  ResaleAuthorizationStatusString,
  ResaleAuthorizationSummary$,
  ResourceInUseException,
  ResourceInUseException$,
  ResourceNotFoundException,
  ResourceNotFoundException$,
  ResourceNotSupportedException,
  ResourceNotSupportedException$,
  SaaSProductEntityIdFilter$,
  SaaSProductFilters$,
  SaaSProductLastModifiedDateFilter$,
  SaaSProductLastModifiedDateFilterDateRange$,
  SaaSProductSort$,
  SaaSProductSortBy,
  SaaSProductSummary$,
  SaaSProductTitleFilter$,
  SaaSProductVisibilityFilter$,
  SaaSProductVisibilityString,
  ServiceQuotaExceededException,
  ServiceQuotaExceededException$,
  Sort$,
  SortOrder,
  StartChangeSet$,
  StartChangeSetCommand,
  StartChangeSetRequest$,
  StartChangeSetResponse$,
  Tag$,
  TagResource$,
  TagResourceCommand,
  TagResourceRequest$,
  TagResourceResponse$,
  ThrottlingException,
  ThrottlingException$,
  UntagResource$,
  UntagResourceCommand,
  UntagResourceRequest$,
  UntagResourceResponse$,
  ValidationException,
  ValidationException$,
  ValidationExceptionField$,
  ValidationExceptionReason,
  Client as __Client,
  errorTypeRegistries,
  paginateDescribeAssessment,
  paginateListAssessments,
  paginateListChangeSets,
  paginateListEntities
};
