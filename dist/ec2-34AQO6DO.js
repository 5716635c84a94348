import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  AttachImageWatermark$,
  CopyImage$,
  CopySnapshot$,
  CreateLaunchTemplate$,
  CreateLaunchTemplateVersion$,
  CreateTags$,
  DeleteLaunchTemplateVersions$,
  DeleteSnapshot$,
  DeleteTags$,
  DeregisterImage$,
  DescribeFastLaunchImages$,
  DescribeImageAttribute$,
  DescribeImages$,
  DescribeImportSnapshotTasks$,
  DescribeInstanceStatus$,
  DescribeInstanceTypeOfferings$,
  DescribeInstanceTypes$,
  DescribeInstances$,
  DescribeLaunchTemplateVersions$,
  DescribeLaunchTemplates$,
  DescribeRegions$,
  DescribeSecurityGroups$,
  DescribeSnapshotAttribute$,
  DescribeSnapshots$,
  DescribeSubnets$,
  DescribeVpcs$,
  DisableFastLaunch$,
  DisableImage$,
  DisableImageBlockPublicAccess$,
  DisableImageDeprecation$,
  DisableSnapshotBlockPublicAccess$,
  EnableEbsEncryptionByDefault$,
  EnableFastLaunch$,
  EnableImageBlockPublicAccess$,
  EnableImageDeprecation$,
  EnableImageDeregistrationProtection$,
  EnableSnapshotBlockPublicAccess$,
  GetConsoleOutput$,
  GetEbsDefaultKmsKeyId$,
  GetEbsEncryptionByDefault$,
  GetImageBlockPublicAccessState$,
  GetSnapshotBlockPublicAccessState$,
  ImportSnapshot$,
  ModifyImageAttribute$,
  ModifyLaunchTemplate$,
  ModifySnapshotAttribute$,
  RegisterImage$,
  ReplaceImageInstanceTypeSpecification$,
  RunInstances$,
  TerminateInstances$,
  errorTypeRegistries
} from "./chunk-7QRL4NON.js";
import {
  formatUrl
} from "./chunk-XNPHTKJL.js";
import {
  defaultProvider
} from "./chunk-SRFSXNPP.js";
import "./chunk-GEU4PSYK.js";
import {
  AwsEc2QueryProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-TYTLAJDY.js";
import {
  NodeHttpHandler
} from "./chunk-7WOVY4DI.js";
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
} from "./chunk-HGK6MVVA.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-35EBTFSL.js";
import {
  SignatureV4
} from "./chunk-347XWIIW.js";
import {
  Client,
  NoOpLogger,
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
} from "./chunk-6Z6O4OSD.js";
import {
  Sha256Node
} from "./chunk-H7GKKSN5.js";
import {
  HttpRequest,
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
