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
  sdkStreamMixin,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-4KDE73DH.js";
import "./chunk-ANCY7IEA.js";
import "./chunk-GYICQJVG.js";

// node_modules/@aws-sdk/client-ebs/dist-es/auth/httpAuthSchemeProvider.js
var defaultEBSHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "ebs",
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
var defaultEBSHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-ebs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ebs"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ebs/package.json
var package_default = {
  name: "@aws-sdk/client-ebs",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Ebs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ebs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ebs"
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

// node_modules/@aws-sdk/client-ebs/dist-es/endpoint/bdd.js
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
    ["https://ebs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ebs-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ebs.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ebs.{Region}.{PartitionResult#dnsSuffix}", i],
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

// node_modules/@aws-sdk/client-ebs/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-ebs/dist-es/models/EBSServiceException.js
var EBSServiceException = class _EBSServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EBSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ebs/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends EBSServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var InternalServerException = class _InternalServerException extends EBSServiceException {
  name = "InternalServerException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
    this.Message = opts.Message;
  }
};
var RequestThrottledException = class _RequestThrottledException extends EBSServiceException {
  name = "RequestThrottledException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "RequestThrottledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RequestThrottledException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends EBSServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends EBSServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ValidationException = class _ValidationException extends EBSServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var ConcurrentLimitExceededException = class _ConcurrentLimitExceededException extends EBSServiceException {
  name = "ConcurrentLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConcurrentLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var ConflictException = class _ConflictException extends EBSServiceException {
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

// node_modules/@aws-sdk/client-ebs/dist-es/schemas/schemas_0.js
var _ADE = "AccessDeniedException";
var _B = "Block";
var _BD = "BlockData";
var _BI = "BlockIndex";
var _BS = "BlockSize";
var _BT = "BlockToken";
var _Bl = "Blocks";
var _C = "Checksum";
var _CA = "ChecksumAlgorithm";
var _CAM = "ChecksumAggregationMethod";
var _CB = "ChangedBlock";
var _CBC = "ChangedBlocksCount";
var _CBh = "ChangedBlocks";
var _CE = "ConflictException";
var _CLEE = "ConcurrentLimitExceededException";
var _CS = "CompleteSnapshot";
var _CSR = "CompleteSnapshotRequest";
var _CSRo = "CompleteSnapshotResponse";
var _CT = "ClientToken";
var _D = "Description";
var _DL = "DataLength";
var _E = "Encrypted";
var _ET = "ExpiryTime";
var _FBT = "FirstBlockToken";
var _FSI = "FirstSnapshotId";
var _GSB = "GetSnapshotBlock";
var _GSBR = "GetSnapshotBlockRequest";
var _GSBRe = "GetSnapshotBlockResponse";
var _ISE = "InternalServerException";
var _K = "Key";
var _KKA = "KmsKeyArn";
var _LCB = "ListChangedBlocks";
var _LCBR = "ListChangedBlocksRequest";
var _LCBRi = "ListChangedBlocksResponse";
var _LSB = "ListSnapshotBlocks";
var _LSBR = "ListSnapshotBlocksRequest";
var _LSBRi = "ListSnapshotBlocksResponse";
var _M = "Message";
var _MR = "MaxResults";
var _NT = "NextToken";
var _OI = "OwnerId";
var _P = "Progress";
var _PSB = "PutSnapshotBlock";
var _PSBR = "PutSnapshotBlockRequest";
var _PSBRu = "PutSnapshotBlockResponse";
var _PSI = "ParentSnapshotId";
var _R = "Reason";
var _RNFE = "ResourceNotFoundException";
var _RTE = "RequestThrottledException";
var _S = "Status";
var _SBI = "StartingBlockIndex";
var _SBT = "SecondBlockToken";
var _SI = "SnapshotId";
var _SQEE = "ServiceQuotaExceededException";
var _SS = "StartSnapshot";
var _SSI = "SecondSnapshotId";
var _SSR = "StartSnapshotRequest";
var _SSRt = "StartSnapshotResponse";
var _ST = "StartTime";
var _STs = "SseType";
var _T = "Tags";
var _Ta = "Tag";
var _Ti = "Timeout";
var _V = "Value";
var _VE = "ValidationException";
var _VS = "VolumeSize";
var _bT = "blockToken";
var _c = "client";
var _e = "error";
var _fSI = "firstSnapshotId";
var _h = "http";
var _hE = "httpError";
var _hH = "httpHeader";
var _hQ = "httpQuery";
var _mR = "maxResults";
var _pT = "pageToken";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ebs";
var _sBI = "startingBlockIndex";
var _se = "server";
var _sen = "sensitive";
var _st = "streaming";
var _xaC = "x-amz-ChangedBlocksCount";
var _xaCA = "x-amz-Checksum-Algorithm";
var _xaCAM = "x-amz-Checksum-Aggregation-Method";
var _xaC_ = "x-amz-Checksum";
var _xaDL = "x-amz-Data-Length";
var _xaP = "x-amz-Progress";
var n0 = "com.amazonaws.ebs";
var _s_registry = new TypeRegistry(_s);
var EBSServiceException$ = /* @__PURE__ */ (() => [-3, _s, "EBSServiceException", 0, [], []])();
_s_registry.registerError(EBSServiceException$, EBSServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 403 },
  [_R, _M],
  [0, 0],
  1
])();
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConcurrentLimitExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _CLEE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(ConcurrentLimitExceededException$, ConcurrentLimitExceededException);
var ConflictException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _CE,
  { [_e]: _c, [_hE]: 409 },
  [_M],
  [0]
])();
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ISE,
  { [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
])();
n0_registry.registerError(InternalServerException$, InternalServerException);
var RequestThrottledException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RTE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _R],
  [0, 0]
])();
n0_registry.registerError(RequestThrottledException$, RequestThrottledException);
var ResourceNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M, _R],
  [0, 0]
])();
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _SQEE,
  { [_e]: _c, [_hE]: 402 },
  [_M, _R],
  [0, 0]
])();
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ValidationException$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _VE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _R],
  [0, 0]
])();
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var BlockData = /* @__PURE__ */ (() => [0, n0, _BD, { [_sen]: 1, [_st]: 1 }, 42])();
var KmsKeyArn = /* @__PURE__ */ (() => [0, n0, _KKA, 8, 0])();
var Block$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _B,
  0,
  [_BI, _BT],
  [1, 0]
])();
var ChangedBlock$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CB,
  8,
  [_BI, _FBT, _SBT],
  [1, 0, 0]
])();
var CompleteSnapshotRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSR,
  0,
  [_SI, _CBC, _C, _CA, _CAM],
  [[0, 1], [1, { [_hH]: _xaC }], [0, { [_hH]: _xaC_ }], [0, { [_hH]: _xaCA }], [0, { [_hH]: _xaCAM }]],
  2
])();
var CompleteSnapshotResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CSRo,
  0,
  [_S],
  [0]
])();
var GetSnapshotBlockRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSBR,
  0,
  [_SI, _BI, _BT],
  [[0, 1], [1, 1], [0, { [_hQ]: _bT }]],
  3
])();
var GetSnapshotBlockResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GSBRe,
  0,
  [_DL, _BD, _C, _CA],
  [[1, { [_hH]: _xaDL }], [() => BlockData, 16], [0, { [_hH]: _xaC_ }], [0, { [_hH]: _xaCA }]]
])();
var ListChangedBlocksRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCBR,
  0,
  [_SSI, _FSI, _NT, _MR, _SBI],
  [[0, 1], [0, { [_hQ]: _fSI }], [0, { [_hQ]: _pT }], [1, { [_hQ]: _mR }], [1, { [_hQ]: _sBI }]],
  1
])();
var ListChangedBlocksResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCBRi,
  0,
  [_CBh, _ET, _VS, _BS, _NT],
  [[() => ChangedBlocks, 0], 4, 1, 1, 0]
])();
var ListSnapshotBlocksRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LSBR,
  0,
  [_SI, _NT, _MR, _SBI],
  [[0, 1], [0, { [_hQ]: _pT }], [1, { [_hQ]: _mR }], [1, { [_hQ]: _sBI }]],
  1
])();
var ListSnapshotBlocksResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LSBRi,
  0,
  [_Bl, _ET, _VS, _BS, _NT],
  [[() => Blocks, 0], 4, 1, 1, 0]
])();
var PutSnapshotBlockRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSBR,
  0,
  [_SI, _BI, _BD, _DL, _C, _CA, _P],
  [[0, 1], [1, 1], [() => BlockData, 16], [1, { [_hH]: _xaDL }], [0, { [_hH]: _xaC_ }], [0, { [_hH]: _xaCA }], [1, { [_hH]: _xaP }]],
  6
])();
var PutSnapshotBlockResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSBRu,
  0,
  [_C, _CA],
  [[0, { [_hH]: _xaC_ }], [0, { [_hH]: _xaCA }]]
])();
var StartSnapshotRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSR,
  0,
  [_VS, _PSI, _T, _D, _CT, _E, _KKA, _Ti],
  [1, 0, () => Tags, 0, [0, 4], 2, [() => KmsKeyArn, 0], 1],
  1
])();
var StartSnapshotResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SSRt,
  0,
  [_D, _SI, _OI, _S, _ST, _VS, _BS, _T, _PSI, _KKA, _STs],
  [0, 0, 0, 0, 4, 1, 1, () => Tags, 0, [() => KmsKeyArn, 0], 0]
])();
var Tag$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [0, 0]
])();
var Blocks = /* @__PURE__ */ (() => [
  1,
  n0,
  _Bl,
  8,
  () => Block$
])();
var ChangedBlocks = /* @__PURE__ */ (() => [
  1,
  n0,
  _CBh,
  0,
  [
    () => ChangedBlock$,
    0
  ]
])();
var Tags = /* @__PURE__ */ (() => [
  1,
  n0,
  _T,
  0,
  () => Tag$
])();
var CompleteSnapshot$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CS,
  { [_h]: ["POST", "/snapshots/completion/{SnapshotId}", 202] },
  () => CompleteSnapshotRequest$,
  () => CompleteSnapshotResponse$
])();
var GetSnapshotBlock$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GSB,
  { [_h]: ["GET", "/snapshots/{SnapshotId}/blocks/{BlockIndex}", 200] },
  () => GetSnapshotBlockRequest$,
  () => GetSnapshotBlockResponse$
])();
var ListChangedBlocks$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LCB,
  { [_h]: ["GET", "/snapshots/{SecondSnapshotId}/changedblocks", 200] },
  () => ListChangedBlocksRequest$,
  () => ListChangedBlocksResponse$
])();
var ListSnapshotBlocks$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LSB,
  { [_h]: ["GET", "/snapshots/{SnapshotId}/blocks", 200] },
  () => ListSnapshotBlocksRequest$,
  () => ListSnapshotBlocksResponse$
])();
var PutSnapshotBlock$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PSB,
  { [_h]: ["PUT", "/snapshots/{SnapshotId}/blocks/{BlockIndex}", 201] },
  () => PutSnapshotBlockRequest$,
  () => PutSnapshotBlockResponse$
])();
var StartSnapshot$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SS,
  { [_h]: ["POST", "/snapshots", 201] },
  () => StartSnapshotRequest$,
  () => StartSnapshotResponse$
])();

// node_modules/@aws-sdk/client-ebs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2019-11-02",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEBSHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.ebs",
      errorTypeRegistries,
      version: "2019-11-02",
      serviceTarget: "Ebs"
    },
    sdkStreamMixin: config?.sdkStreamMixin ?? sdkStreamMixin,
    serviceId: config?.serviceId ?? "EBS",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-ebs/dist-es/runtimeConfig.js
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

// node_modules/@aws-sdk/client-ebs/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-ebs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ebs/dist-es/EBSClient.js
var EBSClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultEBSHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-ebs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "Ebs", "EBSClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-ebs/dist-es/commands/CompleteSnapshotCommand.js
var CompleteSnapshotCommand = class extends command(_ep0, _mw0, "CompleteSnapshot", CompleteSnapshot$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/commands/GetSnapshotBlockCommand.js
var GetSnapshotBlockCommand = class extends command(_ep0, _mw0, "GetSnapshotBlock", GetSnapshotBlock$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/commands/ListChangedBlocksCommand.js
var ListChangedBlocksCommand = class extends command(_ep0, _mw0, "ListChangedBlocks", ListChangedBlocks$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/commands/ListSnapshotBlocksCommand.js
var ListSnapshotBlocksCommand = class extends command(_ep0, _mw0, "ListSnapshotBlocks", ListSnapshotBlocks$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/commands/PutSnapshotBlockCommand.js
var PutSnapshotBlockCommand = class extends command(_ep0, _mw0, "PutSnapshotBlock", PutSnapshotBlock$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/commands/StartSnapshotCommand.js
var StartSnapshotCommand = class extends command(_ep0, _mw0, "StartSnapshot", StartSnapshot$) {
};

// node_modules/@aws-sdk/client-ebs/dist-es/pagination/ListChangedBlocksPaginator.js
var paginateListChangedBlocks = createPaginator(EBSClient, ListChangedBlocksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ebs/dist-es/pagination/ListSnapshotBlocksPaginator.js
var paginateListSnapshotBlocks = createPaginator(EBSClient, ListSnapshotBlocksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ebs/dist-es/EBS.js
var commands = {
  CompleteSnapshotCommand,
  GetSnapshotBlockCommand,
  ListChangedBlocksCommand,
  ListSnapshotBlocksCommand,
  PutSnapshotBlockCommand,
  StartSnapshotCommand
};
var paginators = {
  paginateListChangedBlocks,
  paginateListSnapshotBlocks
};
var EBS = class extends EBSClient {
};
createAggregatedClient(commands, EBS, { paginators });

// node_modules/@aws-sdk/client-ebs/dist-es/models/enums.js
var AccessDeniedExceptionReason = {
  DEPENDENCY_ACCESS_DENIED: "DEPENDENCY_ACCESS_DENIED",
  UNAUTHORIZED_ACCOUNT: "UNAUTHORIZED_ACCOUNT"
};
var ChecksumAggregationMethod = {
  CHECKSUM_AGGREGATION_LINEAR: "LINEAR"
};
var ChecksumAlgorithm = {
  CHECKSUM_ALGORITHM_SHA256: "SHA256"
};
var Status = {
  COMPLETED: "completed",
  ERROR: "error",
  PENDING: "pending"
};
var RequestThrottledExceptionReason = {
  ACCOUNT_THROTTLED: "ACCOUNT_THROTTLED",
  DEPENDENCY_REQUEST_THROTTLED: "DEPENDENCY_REQUEST_THROTTLED",
  RESOURCE_LEVEL_THROTTLE: "RESOURCE_LEVEL_THROTTLE"
};
var ResourceNotFoundExceptionReason = {
  DEPENDENCY_RESOURCE_NOT_FOUND: "DEPENDENCY_RESOURCE_NOT_FOUND",
  GRANT_NOT_FOUND: "GRANT_NOT_FOUND",
  IMAGE_NOT_FOUND: "IMAGE_NOT_FOUND",
  SNAPSHOT_NOT_FOUND: "SNAPSHOT_NOT_FOUND"
};
var ServiceQuotaExceededExceptionReason = {
  DEPENDENCY_SERVICE_QUOTA_EXCEEDED: "DEPENDENCY_SERVICE_QUOTA_EXCEEDED"
};
var ValidationExceptionReason = {
  CONFLICTING_BLOCK_UPDATE: "CONFLICTING_BLOCK_UPDATE",
  INVALID_BLOCK: "INVALID_BLOCK",
  INVALID_BLOCK_TOKEN: "INVALID_BLOCK_TOKEN",
  INVALID_CONTENT_ENCODING: "INVALID_CONTENT_ENCODING",
  INVALID_CUSTOMER_KEY: "INVALID_CUSTOMER_KEY",
  INVALID_DEPENDENCY_REQUEST: "INVALID_DEPENDENCY_REQUEST",
  INVALID_GRANT_TOKEN: "INVALID_GRANT_TOKEN",
  INVALID_IMAGE_ID: "INVALID_IMAGE_ID",
  INVALID_PAGE_TOKEN: "INVALID_PAGE_TOKEN",
  INVALID_PARAMETER_VALUE: "INVALID_PARAMETER_VALUE",
  INVALID_SNAPSHOT_ID: "INVALID_SNAPSHOT_ID",
  INVALID_TAG: "INVALID_TAG",
  INVALID_VOLUME_SIZE: "INVALID_VOLUME_SIZE",
  UNRELATED_SNAPSHOTS: "UNRELATED_SNAPSHOTS",
  WRITE_REQUEST_TIMEOUT: "WRITE_REQUEST_TIMEOUT"
};
var SSEType = {
  NONE: "none",
  SSE_EBS: "sse-ebs",
  SSE_KMS: "sse-kms"
};
export {
  Command as $Command,
  AccessDeniedException,
  AccessDeniedException$,
  AccessDeniedExceptionReason,
  Block$,
  ChangedBlock$,
  ChecksumAggregationMethod,
  ChecksumAlgorithm,
  CompleteSnapshot$,
  CompleteSnapshotCommand,
  CompleteSnapshotRequest$,
  CompleteSnapshotResponse$,
  ConcurrentLimitExceededException,
  ConcurrentLimitExceededException$,
  ConflictException,
  ConflictException$,
  EBS,
  EBSClient,
  EBSServiceException,
  EBSServiceException$,
  GetSnapshotBlock$,
  GetSnapshotBlockCommand,
  GetSnapshotBlockRequest$,
  GetSnapshotBlockResponse$,
  InternalServerException,
  InternalServerException$,
  ListChangedBlocks$,
  ListChangedBlocksCommand,
  ListChangedBlocksRequest$,
  ListChangedBlocksResponse$,
  ListSnapshotBlocks$,
  ListSnapshotBlocksCommand,
  ListSnapshotBlocksRequest$,
  ListSnapshotBlocksResponse$,
  PutSnapshotBlock$,
  PutSnapshotBlockCommand,
  PutSnapshotBlockRequest$,
  PutSnapshotBlockResponse$,
  RequestThrottledException,
  RequestThrottledException$,
  RequestThrottledExceptionReason,
  ResourceNotFoundException,
  ResourceNotFoundException$,
  ResourceNotFoundExceptionReason,
  SSEType,
  ServiceQuotaExceededException,
  ServiceQuotaExceededException$,
  ServiceQuotaExceededExceptionReason,
  StartSnapshot$,
  StartSnapshotCommand,
  StartSnapshotRequest$,
  StartSnapshotResponse$,
  Status,
  Tag$,
  ValidationException,
  ValidationException$,
  ValidationExceptionReason,
  Client as __Client,
  errorTypeRegistries,
  paginateListChangedBlocks,
  paginateListSnapshotBlocks
};
