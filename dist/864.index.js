export const id = 864;
export const ids = [864];
export const modules = {

/***/ 87115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultLicenseManagerHttpAuthSchemeProvider = exports.defaultLicenseManagerHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultLicenseManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultLicenseManagerHttpAuthSchemeParametersProvider = defaultLicenseManagerHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "license-manager",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultLicenseManagerHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultLicenseManagerHttpAuthSchemeProvider = defaultLicenseManagerHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 35810:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bdd = void 0;
const endpoints_1 = __webpack_require__(62085);
const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
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
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
exports.bdd = endpoints_1.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 981:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(35810);
const cache = new endpoints_1.EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0, endpoints_1.decideEndpoint)(bdd_1.bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
exports.defaultEndpointResolver = defaultEndpointResolver;
endpoints_1.customEndpointFunctions.aws = client_1.awsEndpointFunctions;


/***/ }),

/***/ 22864:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(87115);
var runtimeConfig = __webpack_require__(80642);
var schemas_0 = __webpack_require__(54900);
var errors = __webpack_require__(47704);
var LicenseManagerServiceException = __webpack_require__(96233);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "license-manager",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
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
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(client$1.getAwsRegionExtensionConfiguration(runtimeConfig), client.getDefaultExtensionConfiguration(runtimeConfig), protocols.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, client$1.resolveAwsRegionExtensionConfiguration(extensionConfiguration), client.resolveDefaultRuntimeConfig(extensionConfiguration), protocols.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class LicenseManagerClient extends client.Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig.getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = client$1.resolveUserAgentConfig(_config_1);
        const _config_3 = retry.resolveRetryConfig(_config_2);
        const _config_4 = config.resolveRegionConfig(_config_3);
        const _config_5 = client$1.resolveHostHeaderConfig(_config_4);
        const _config_6 = endpoints.resolveEndpointConfig(_config_5);
        const _config_7 = httpAuthSchemeProvider.resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(schema.getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(client$1.getUserAgentPlugin(this.config));
        this.middlewareStack.use(retry.getRetryPlugin(this.config));
        this.middlewareStack.use(protocols.getContentLengthPlugin(this.config));
        this.middlewareStack.use(client$1.getHostHeaderPlugin(this.config));
        this.middlewareStack.use(client$1.getLoggerPlugin(this.config));
        this.middlewareStack.use(client$1.getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(core.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultLicenseManagerHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new core.DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(core.getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

class AcceptGrantCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "AcceptGrant", {})
    .n("LicenseManagerClient", "AcceptGrantCommand")
    .sc(schemas_0.AcceptGrant$)
    .build() {
}

class CheckInLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CheckInLicense", {})
    .n("LicenseManagerClient", "CheckInLicenseCommand")
    .sc(schemas_0.CheckInLicense$)
    .build() {
}

class CheckoutBorrowLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CheckoutBorrowLicense", {})
    .n("LicenseManagerClient", "CheckoutBorrowLicenseCommand")
    .sc(schemas_0.CheckoutBorrowLicense$)
    .build() {
}

class CheckoutLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CheckoutLicense", {})
    .n("LicenseManagerClient", "CheckoutLicenseCommand")
    .sc(schemas_0.CheckoutLicense$)
    .build() {
}

class CreateGrantCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateGrant", {})
    .n("LicenseManagerClient", "CreateGrantCommand")
    .sc(schemas_0.CreateGrant$)
    .build() {
}

class CreateGrantVersionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateGrantVersion", {})
    .n("LicenseManagerClient", "CreateGrantVersionCommand")
    .sc(schemas_0.CreateGrantVersion$)
    .build() {
}

class CreateLicenseAssetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseAssetGroup", {})
    .n("LicenseManagerClient", "CreateLicenseAssetGroupCommand")
    .sc(schemas_0.CreateLicenseAssetGroup$)
    .build() {
}

class CreateLicenseAssetRulesetCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseAssetRuleset", {})
    .n("LicenseManagerClient", "CreateLicenseAssetRulesetCommand")
    .sc(schemas_0.CreateLicenseAssetRuleset$)
    .build() {
}

class CreateLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicense", {})
    .n("LicenseManagerClient", "CreateLicenseCommand")
    .sc(schemas_0.CreateLicense$)
    .build() {
}

class CreateLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseConfiguration", {})
    .n("LicenseManagerClient", "CreateLicenseConfigurationCommand")
    .sc(schemas_0.CreateLicenseConfiguration$)
    .build() {
}

class CreateLicenseConversionTaskForResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseConversionTaskForResource", {})
    .n("LicenseManagerClient", "CreateLicenseConversionTaskForResourceCommand")
    .sc(schemas_0.CreateLicenseConversionTaskForResource$)
    .build() {
}

class CreateLicenseManagerReportGeneratorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseManagerReportGenerator", {})
    .n("LicenseManagerClient", "CreateLicenseManagerReportGeneratorCommand")
    .sc(schemas_0.CreateLicenseManagerReportGenerator$)
    .build() {
}

class CreateLicenseVersionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateLicenseVersion", {})
    .n("LicenseManagerClient", "CreateLicenseVersionCommand")
    .sc(schemas_0.CreateLicenseVersion$)
    .build() {
}

class CreateTokenCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "CreateToken", {})
    .n("LicenseManagerClient", "CreateTokenCommand")
    .sc(schemas_0.CreateToken$)
    .build() {
}

class DeleteGrantCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteGrant", {})
    .n("LicenseManagerClient", "DeleteGrantCommand")
    .sc(schemas_0.DeleteGrant$)
    .build() {
}

class DeleteLicenseAssetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteLicenseAssetGroup", {})
    .n("LicenseManagerClient", "DeleteLicenseAssetGroupCommand")
    .sc(schemas_0.DeleteLicenseAssetGroup$)
    .build() {
}

class DeleteLicenseAssetRulesetCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteLicenseAssetRuleset", {})
    .n("LicenseManagerClient", "DeleteLicenseAssetRulesetCommand")
    .sc(schemas_0.DeleteLicenseAssetRuleset$)
    .build() {
}

class DeleteLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteLicense", {})
    .n("LicenseManagerClient", "DeleteLicenseCommand")
    .sc(schemas_0.DeleteLicense$)
    .build() {
}

class DeleteLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteLicenseConfiguration", {})
    .n("LicenseManagerClient", "DeleteLicenseConfigurationCommand")
    .sc(schemas_0.DeleteLicenseConfiguration$)
    .build() {
}

class DeleteLicenseManagerReportGeneratorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteLicenseManagerReportGenerator", {})
    .n("LicenseManagerClient", "DeleteLicenseManagerReportGeneratorCommand")
    .sc(schemas_0.DeleteLicenseManagerReportGenerator$)
    .build() {
}

class DeleteTokenCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "DeleteToken", {})
    .n("LicenseManagerClient", "DeleteTokenCommand")
    .sc(schemas_0.DeleteToken$)
    .build() {
}

class ExtendLicenseConsumptionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ExtendLicenseConsumption", {})
    .n("LicenseManagerClient", "ExtendLicenseConsumptionCommand")
    .sc(schemas_0.ExtendLicenseConsumption$)
    .build() {
}

class GetAccessTokenCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetAccessToken", {})
    .n("LicenseManagerClient", "GetAccessTokenCommand")
    .sc(schemas_0.GetAccessToken$)
    .build() {
}

class GetGrantCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetGrant", {})
    .n("LicenseManagerClient", "GetGrantCommand")
    .sc(schemas_0.GetGrant$)
    .build() {
}

class GetLicenseAssetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseAssetGroup", {})
    .n("LicenseManagerClient", "GetLicenseAssetGroupCommand")
    .sc(schemas_0.GetLicenseAssetGroup$)
    .build() {
}

class GetLicenseAssetRulesetCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseAssetRuleset", {})
    .n("LicenseManagerClient", "GetLicenseAssetRulesetCommand")
    .sc(schemas_0.GetLicenseAssetRuleset$)
    .build() {
}

class GetLicenseCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicense", {})
    .n("LicenseManagerClient", "GetLicenseCommand")
    .sc(schemas_0.GetLicense$)
    .build() {
}

class GetLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseConfiguration", {})
    .n("LicenseManagerClient", "GetLicenseConfigurationCommand")
    .sc(schemas_0.GetLicenseConfiguration$)
    .build() {
}

class GetLicenseConversionTaskCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseConversionTask", {})
    .n("LicenseManagerClient", "GetLicenseConversionTaskCommand")
    .sc(schemas_0.GetLicenseConversionTask$)
    .build() {
}

class GetLicenseManagerReportGeneratorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseManagerReportGenerator", {})
    .n("LicenseManagerClient", "GetLicenseManagerReportGeneratorCommand")
    .sc(schemas_0.GetLicenseManagerReportGenerator$)
    .build() {
}

class GetLicenseUsageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetLicenseUsage", {})
    .n("LicenseManagerClient", "GetLicenseUsageCommand")
    .sc(schemas_0.GetLicenseUsage$)
    .build() {
}

class GetServiceSettingsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "GetServiceSettings", {})
    .n("LicenseManagerClient", "GetServiceSettingsCommand")
    .sc(schemas_0.GetServiceSettings$)
    .build() {
}

class ListAssetsForLicenseAssetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListAssetsForLicenseAssetGroup", {})
    .n("LicenseManagerClient", "ListAssetsForLicenseAssetGroupCommand")
    .sc(schemas_0.ListAssetsForLicenseAssetGroup$)
    .build() {
}

class ListAssociationsForLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListAssociationsForLicenseConfiguration", {})
    .n("LicenseManagerClient", "ListAssociationsForLicenseConfigurationCommand")
    .sc(schemas_0.ListAssociationsForLicenseConfiguration$)
    .build() {
}

class ListDistributedGrantsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListDistributedGrants", {})
    .n("LicenseManagerClient", "ListDistributedGrantsCommand")
    .sc(schemas_0.ListDistributedGrants$)
    .build() {
}

class ListFailuresForLicenseConfigurationOperationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListFailuresForLicenseConfigurationOperations", {})
    .n("LicenseManagerClient", "ListFailuresForLicenseConfigurationOperationsCommand")
    .sc(schemas_0.ListFailuresForLicenseConfigurationOperations$)
    .build() {
}

class ListLicenseAssetGroupsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseAssetGroups", {})
    .n("LicenseManagerClient", "ListLicenseAssetGroupsCommand")
    .sc(schemas_0.ListLicenseAssetGroups$)
    .build() {
}

class ListLicenseAssetRulesetsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseAssetRulesets", {})
    .n("LicenseManagerClient", "ListLicenseAssetRulesetsCommand")
    .sc(schemas_0.ListLicenseAssetRulesets$)
    .build() {
}

class ListLicenseConfigurationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseConfigurations", {})
    .n("LicenseManagerClient", "ListLicenseConfigurationsCommand")
    .sc(schemas_0.ListLicenseConfigurations$)
    .build() {
}

class ListLicenseConfigurationsForOrganizationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseConfigurationsForOrganization", {})
    .n("LicenseManagerClient", "ListLicenseConfigurationsForOrganizationCommand")
    .sc(schemas_0.ListLicenseConfigurationsForOrganization$)
    .build() {
}

class ListLicenseConversionTasksCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseConversionTasks", {})
    .n("LicenseManagerClient", "ListLicenseConversionTasksCommand")
    .sc(schemas_0.ListLicenseConversionTasks$)
    .build() {
}

class ListLicenseManagerReportGeneratorsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseManagerReportGenerators", {})
    .n("LicenseManagerClient", "ListLicenseManagerReportGeneratorsCommand")
    .sc(schemas_0.ListLicenseManagerReportGenerators$)
    .build() {
}

class ListLicensesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenses", {})
    .n("LicenseManagerClient", "ListLicensesCommand")
    .sc(schemas_0.ListLicenses$)
    .build() {
}

class ListLicenseSpecificationsForResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseSpecificationsForResource", {})
    .n("LicenseManagerClient", "ListLicenseSpecificationsForResourceCommand")
    .sc(schemas_0.ListLicenseSpecificationsForResource$)
    .build() {
}

class ListLicenseVersionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListLicenseVersions", {})
    .n("LicenseManagerClient", "ListLicenseVersionsCommand")
    .sc(schemas_0.ListLicenseVersions$)
    .build() {
}

class ListReceivedGrantsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListReceivedGrants", {})
    .n("LicenseManagerClient", "ListReceivedGrantsCommand")
    .sc(schemas_0.ListReceivedGrants$)
    .build() {
}

class ListReceivedGrantsForOrganizationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListReceivedGrantsForOrganization", {})
    .n("LicenseManagerClient", "ListReceivedGrantsForOrganizationCommand")
    .sc(schemas_0.ListReceivedGrantsForOrganization$)
    .build() {
}

class ListReceivedLicensesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListReceivedLicenses", {})
    .n("LicenseManagerClient", "ListReceivedLicensesCommand")
    .sc(schemas_0.ListReceivedLicenses$)
    .build() {
}

class ListReceivedLicensesForOrganizationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListReceivedLicensesForOrganization", {})
    .n("LicenseManagerClient", "ListReceivedLicensesForOrganizationCommand")
    .sc(schemas_0.ListReceivedLicensesForOrganization$)
    .build() {
}

class ListResourceInventoryCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListResourceInventory", {})
    .n("LicenseManagerClient", "ListResourceInventoryCommand")
    .sc(schemas_0.ListResourceInventory$)
    .build() {
}

class ListTagsForResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListTagsForResource", {})
    .n("LicenseManagerClient", "ListTagsForResourceCommand")
    .sc(schemas_0.ListTagsForResource$)
    .build() {
}

class ListTokensCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListTokens", {})
    .n("LicenseManagerClient", "ListTokensCommand")
    .sc(schemas_0.ListTokens$)
    .build() {
}

class ListUsageForLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "ListUsageForLicenseConfiguration", {})
    .n("LicenseManagerClient", "ListUsageForLicenseConfigurationCommand")
    .sc(schemas_0.ListUsageForLicenseConfiguration$)
    .build() {
}

class RejectGrantCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "RejectGrant", {})
    .n("LicenseManagerClient", "RejectGrantCommand")
    .sc(schemas_0.RejectGrant$)
    .build() {
}

class TagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "TagResource", {})
    .n("LicenseManagerClient", "TagResourceCommand")
    .sc(schemas_0.TagResource$)
    .build() {
}

class UntagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UntagResource", {})
    .n("LicenseManagerClient", "UntagResourceCommand")
    .sc(schemas_0.UntagResource$)
    .build() {
}

class UpdateLicenseAssetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateLicenseAssetGroup", {})
    .n("LicenseManagerClient", "UpdateLicenseAssetGroupCommand")
    .sc(schemas_0.UpdateLicenseAssetGroup$)
    .build() {
}

class UpdateLicenseAssetRulesetCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateLicenseAssetRuleset", {})
    .n("LicenseManagerClient", "UpdateLicenseAssetRulesetCommand")
    .sc(schemas_0.UpdateLicenseAssetRuleset$)
    .build() {
}

class UpdateLicenseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateLicenseConfiguration", {})
    .n("LicenseManagerClient", "UpdateLicenseConfigurationCommand")
    .sc(schemas_0.UpdateLicenseConfiguration$)
    .build() {
}

class UpdateLicenseManagerReportGeneratorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateLicenseManagerReportGenerator", {})
    .n("LicenseManagerClient", "UpdateLicenseManagerReportGeneratorCommand")
    .sc(schemas_0.UpdateLicenseManagerReportGenerator$)
    .build() {
}

class UpdateLicenseSpecificationsForResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateLicenseSpecificationsForResource", {})
    .n("LicenseManagerClient", "UpdateLicenseSpecificationsForResourceCommand")
    .sc(schemas_0.UpdateLicenseSpecificationsForResource$)
    .build() {
}

class UpdateServiceSettingsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLicenseManager", "UpdateServiceSettings", {})
    .n("LicenseManagerClient", "UpdateServiceSettingsCommand")
    .sc(schemas_0.UpdateServiceSettings$)
    .build() {
}

const commands = {
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
    UpdateServiceSettingsCommand,
};
class LicenseManager extends LicenseManagerClient {
}
client.createAggregatedClient(commands, LicenseManager);

const GrantStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DISABLED: "DISABLED",
    FAILED_WORKFLOW: "FAILED_WORKFLOW",
    PENDING_ACCEPT: "PENDING_ACCEPT",
    PENDING_DELETE: "PENDING_DELETE",
    PENDING_WORKFLOW: "PENDING_WORKFLOW",
    REJECTED: "REJECTED",
    WORKFLOW_COMPLETED: "WORKFLOW_COMPLETED",
};
const ActivationOverrideBehavior = {
    ALL_GRANTS_PERMITTED_BY_ISSUER: "ALL_GRANTS_PERMITTED_BY_ISSUER",
    DISTRIBUTED_GRANTS_ONLY: "DISTRIBUTED_GRANTS_ONLY",
};
const AllowedOperation = {
    CHECKOUT_BORROW_LICENSE: "CheckoutBorrowLicense",
    CHECKOUT_LICENSE: "CheckoutLicense",
    CHECK_IN_LICENSE: "CheckInLicense",
    CREATE_GRANT: "CreateGrant",
    CREATE_TOKEN: "CreateToken",
    EXTEND_CONSUMPTION_LICENSE: "ExtendConsumptionLicense",
    LIST_PURCHASED_LICENSES: "ListPurchasedLicenses",
};
const DigitalSignatureMethod = {
    JWT_PS384: "JWT_PS384",
};
const EntitlementDataUnit = {
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
    TERABYTES_PER_SECOND: "Terabytes/Second",
};
const CheckoutType = {
    PERPETUAL: "PERPETUAL",
    PROVISIONAL: "PROVISIONAL",
};
const RenewType = {
    MONTHLY: "Monthly",
    NONE: "None",
    WEEKLY: "Weekly",
};
const EntitlementUnit = {
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
    TERABYTES_PER_SECOND: "Terabytes/Second",
};
const LicenseStatus = {
    AVAILABLE: "AVAILABLE",
    DEACTIVATED: "DEACTIVATED",
    DELETED: "DELETED",
    EXPIRED: "EXPIRED",
    PENDING_AVAILABLE: "PENDING_AVAILABLE",
    PENDING_DELETE: "PENDING_DELETE",
    SUSPENDED: "SUSPENDED",
};
const LicenseCountingType = {
    CORE: "Core",
    INSTANCE: "Instance",
    SOCKET: "Socket",
    VCPU: "vCPU",
};
const ProductCodeType = {
    MARKETPLACE: "marketplace",
};
const ReportFrequencyType = {
    DAY: "DAY",
    MONTH: "MONTH",
    ONE_TIME: "ONE_TIME",
    WEEK: "WEEK",
};
const ReportType = {
    LICENSE_ASSET_GROUP_USAGE_REPORT: "LicenseAssetGroupUsageReport",
    LICENSE_CONFIGURATION_SUMMARY_REPORT: "LicenseConfigurationSummaryReport",
    LICENSE_CONFIGURATION_USAGE_REPORT: "LicenseConfigurationUsageReport",
};
const TokenType = {
    REFRESH_TOKEN: "REFRESH_TOKEN",
};
const LicenseDeletionStatus = {
    DELETED: "DELETED",
    PENDING_DELETE: "PENDING_DELETE",
};
const LicenseAssetGroupStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DISABLED: "DISABLED",
};
const ResourceType = {
    EC2_AMI: "EC2_AMI",
    EC2_HOST: "EC2_HOST",
    EC2_INSTANCE: "EC2_INSTANCE",
    RDS: "RDS",
    SYSTEMS_MANAGER_MANAGED_INSTANCE: "SYSTEMS_MANAGER_MANAGED_INSTANCE",
};
const LicenseConversionTaskStatus = {
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    SUCCEEDED: "SUCCEEDED",
};
const ReceivedStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DISABLED: "DISABLED",
    FAILED_WORKFLOW: "FAILED_WORKFLOW",
    PENDING_ACCEPT: "PENDING_ACCEPT",
    PENDING_WORKFLOW: "PENDING_WORKFLOW",
    REJECTED: "REJECTED",
    WORKFLOW_COMPLETED: "WORKFLOW_COMPLETED",
};
const InventoryFilterCondition = {
    BEGINS_WITH: "BEGINS_WITH",
    CONTAINS: "CONTAINS",
    EQUALS: "EQUALS",
    NOT_EQUALS: "NOT_EQUALS",
};
const LicenseConfigurationStatus = {
    AVAILABLE: "AVAILABLE",
    DISABLED: "DISABLED",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.LicenseManagerServiceException = LicenseManagerServiceException.LicenseManagerServiceException;
exports.AcceptGrantCommand = AcceptGrantCommand;
exports.ActivationOverrideBehavior = ActivationOverrideBehavior;
exports.AllowedOperation = AllowedOperation;
exports.CheckInLicenseCommand = CheckInLicenseCommand;
exports.CheckoutBorrowLicenseCommand = CheckoutBorrowLicenseCommand;
exports.CheckoutLicenseCommand = CheckoutLicenseCommand;
exports.CheckoutType = CheckoutType;
exports.CreateGrantCommand = CreateGrantCommand;
exports.CreateGrantVersionCommand = CreateGrantVersionCommand;
exports.CreateLicenseAssetGroupCommand = CreateLicenseAssetGroupCommand;
exports.CreateLicenseAssetRulesetCommand = CreateLicenseAssetRulesetCommand;
exports.CreateLicenseCommand = CreateLicenseCommand;
exports.CreateLicenseConfigurationCommand = CreateLicenseConfigurationCommand;
exports.CreateLicenseConversionTaskForResourceCommand = CreateLicenseConversionTaskForResourceCommand;
exports.CreateLicenseManagerReportGeneratorCommand = CreateLicenseManagerReportGeneratorCommand;
exports.CreateLicenseVersionCommand = CreateLicenseVersionCommand;
exports.CreateTokenCommand = CreateTokenCommand;
exports.DeleteGrantCommand = DeleteGrantCommand;
exports.DeleteLicenseAssetGroupCommand = DeleteLicenseAssetGroupCommand;
exports.DeleteLicenseAssetRulesetCommand = DeleteLicenseAssetRulesetCommand;
exports.DeleteLicenseCommand = DeleteLicenseCommand;
exports.DeleteLicenseConfigurationCommand = DeleteLicenseConfigurationCommand;
exports.DeleteLicenseManagerReportGeneratorCommand = DeleteLicenseManagerReportGeneratorCommand;
exports.DeleteTokenCommand = DeleteTokenCommand;
exports.DigitalSignatureMethod = DigitalSignatureMethod;
exports.EntitlementDataUnit = EntitlementDataUnit;
exports.EntitlementUnit = EntitlementUnit;
exports.ExtendLicenseConsumptionCommand = ExtendLicenseConsumptionCommand;
exports.GetAccessTokenCommand = GetAccessTokenCommand;
exports.GetGrantCommand = GetGrantCommand;
exports.GetLicenseAssetGroupCommand = GetLicenseAssetGroupCommand;
exports.GetLicenseAssetRulesetCommand = GetLicenseAssetRulesetCommand;
exports.GetLicenseCommand = GetLicenseCommand;
exports.GetLicenseConfigurationCommand = GetLicenseConfigurationCommand;
exports.GetLicenseConversionTaskCommand = GetLicenseConversionTaskCommand;
exports.GetLicenseManagerReportGeneratorCommand = GetLicenseManagerReportGeneratorCommand;
exports.GetLicenseUsageCommand = GetLicenseUsageCommand;
exports.GetServiceSettingsCommand = GetServiceSettingsCommand;
exports.GrantStatus = GrantStatus;
exports.InventoryFilterCondition = InventoryFilterCondition;
exports.LicenseAssetGroupStatus = LicenseAssetGroupStatus;
exports.LicenseConfigurationStatus = LicenseConfigurationStatus;
exports.LicenseConversionTaskStatus = LicenseConversionTaskStatus;
exports.LicenseCountingType = LicenseCountingType;
exports.LicenseDeletionStatus = LicenseDeletionStatus;
exports.LicenseManager = LicenseManager;
exports.LicenseManagerClient = LicenseManagerClient;
exports.LicenseStatus = LicenseStatus;
exports.ListAssetsForLicenseAssetGroupCommand = ListAssetsForLicenseAssetGroupCommand;
exports.ListAssociationsForLicenseConfigurationCommand = ListAssociationsForLicenseConfigurationCommand;
exports.ListDistributedGrantsCommand = ListDistributedGrantsCommand;
exports.ListFailuresForLicenseConfigurationOperationsCommand = ListFailuresForLicenseConfigurationOperationsCommand;
exports.ListLicenseAssetGroupsCommand = ListLicenseAssetGroupsCommand;
exports.ListLicenseAssetRulesetsCommand = ListLicenseAssetRulesetsCommand;
exports.ListLicenseConfigurationsCommand = ListLicenseConfigurationsCommand;
exports.ListLicenseConfigurationsForOrganizationCommand = ListLicenseConfigurationsForOrganizationCommand;
exports.ListLicenseConversionTasksCommand = ListLicenseConversionTasksCommand;
exports.ListLicenseManagerReportGeneratorsCommand = ListLicenseManagerReportGeneratorsCommand;
exports.ListLicenseSpecificationsForResourceCommand = ListLicenseSpecificationsForResourceCommand;
exports.ListLicenseVersionsCommand = ListLicenseVersionsCommand;
exports.ListLicensesCommand = ListLicensesCommand;
exports.ListReceivedGrantsCommand = ListReceivedGrantsCommand;
exports.ListReceivedGrantsForOrganizationCommand = ListReceivedGrantsForOrganizationCommand;
exports.ListReceivedLicensesCommand = ListReceivedLicensesCommand;
exports.ListReceivedLicensesForOrganizationCommand = ListReceivedLicensesForOrganizationCommand;
exports.ListResourceInventoryCommand = ListResourceInventoryCommand;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTokensCommand = ListTokensCommand;
exports.ListUsageForLicenseConfigurationCommand = ListUsageForLicenseConfigurationCommand;
exports.ProductCodeType = ProductCodeType;
exports.ReceivedStatus = ReceivedStatus;
exports.RejectGrantCommand = RejectGrantCommand;
exports.RenewType = RenewType;
exports.ReportFrequencyType = ReportFrequencyType;
exports.ReportType = ReportType;
exports.ResourceType = ResourceType;
exports.TagResourceCommand = TagResourceCommand;
exports.TokenType = TokenType;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UpdateLicenseAssetGroupCommand = UpdateLicenseAssetGroupCommand;
exports.UpdateLicenseAssetRulesetCommand = UpdateLicenseAssetRulesetCommand;
exports.UpdateLicenseConfigurationCommand = UpdateLicenseConfigurationCommand;
exports.UpdateLicenseManagerReportGeneratorCommand = UpdateLicenseManagerReportGeneratorCommand;
exports.UpdateLicenseSpecificationsForResourceCommand = UpdateLicenseSpecificationsForResourceCommand;
exports.UpdateServiceSettingsCommand = UpdateServiceSettingsCommand;
Object.prototype.hasOwnProperty.call(schemas_0, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: schemas_0['__proto__']
    });

Object.keys(schemas_0).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = schemas_0[k];
});
Object.prototype.hasOwnProperty.call(errors, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: errors['__proto__']
    });

Object.keys(errors).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = errors[k];
});


/***/ }),

/***/ 96233:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LicenseManagerServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class LicenseManagerServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, LicenseManagerServiceException.prototype);
    }
}
exports.LicenseManagerServiceException = LicenseManagerServiceException;


/***/ }),

/***/ 47704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LicenseUsageException = exports.InvalidResourceStateException = exports.FailedDependencyException = exports.FilterLimitExceededException = exports.UnsupportedDigitalSignatureMethodException = exports.RedirectException = exports.NoEntitlementsAllowedException = exports.EntitlementNotAllowedException = exports.ResourceNotFoundException = exports.ConflictException = exports.ValidationException = exports.ServerInternalException = exports.ResourceLimitExceededException = exports.RateLimitExceededException = exports.InvalidParameterValueException = exports.AuthorizationException = exports.AccessDeniedException = void 0;
const LicenseManagerServiceException_1 = __webpack_require__(96233);
class AccessDeniedException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
    }
}
exports.AccessDeniedException = AccessDeniedException;
class AuthorizationException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "AuthorizationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AuthorizationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AuthorizationException.prototype);
        this.Message = opts.Message;
    }
}
exports.AuthorizationException = AuthorizationException;
class InvalidParameterValueException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "InvalidParameterValueException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidParameterValueException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
        this.Message = opts.Message;
    }
}
exports.InvalidParameterValueException = InvalidParameterValueException;
class RateLimitExceededException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "RateLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "RateLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RateLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
exports.RateLimitExceededException = RateLimitExceededException;
class ResourceLimitExceededException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "ResourceLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
exports.ResourceLimitExceededException = ResourceLimitExceededException;
class ServerInternalException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "ServerInternalException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "ServerInternalException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ServerInternalException.prototype);
        this.Message = opts.Message;
    }
}
exports.ServerInternalException = ServerInternalException;
class ValidationException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "ValidationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.Message = opts.Message;
    }
}
exports.ValidationException = ValidationException;
class ConflictException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
exports.ConflictException = ConflictException;
class ResourceNotFoundException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
exports.ResourceNotFoundException = ResourceNotFoundException;
class EntitlementNotAllowedException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "EntitlementNotAllowedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "EntitlementNotAllowedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EntitlementNotAllowedException.prototype);
        this.Message = opts.Message;
    }
}
exports.EntitlementNotAllowedException = EntitlementNotAllowedException;
class NoEntitlementsAllowedException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "NoEntitlementsAllowedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "NoEntitlementsAllowedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NoEntitlementsAllowedException.prototype);
        this.Message = opts.Message;
    }
}
exports.NoEntitlementsAllowedException = NoEntitlementsAllowedException;
class RedirectException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "RedirectException";
    $fault = "client";
    Location;
    Message;
    constructor(opts) {
        super({
            name: "RedirectException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RedirectException.prototype);
        this.Location = opts.Location;
        this.Message = opts.Message;
    }
}
exports.RedirectException = RedirectException;
class UnsupportedDigitalSignatureMethodException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "UnsupportedDigitalSignatureMethodException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnsupportedDigitalSignatureMethodException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedDigitalSignatureMethodException.prototype);
        this.Message = opts.Message;
    }
}
exports.UnsupportedDigitalSignatureMethodException = UnsupportedDigitalSignatureMethodException;
class FilterLimitExceededException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "FilterLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "FilterLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FilterLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
exports.FilterLimitExceededException = FilterLimitExceededException;
class FailedDependencyException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "FailedDependencyException";
    $fault = "client";
    Message;
    ErrorCode;
    constructor(opts) {
        super({
            name: "FailedDependencyException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FailedDependencyException.prototype);
        this.Message = opts.Message;
        this.ErrorCode = opts.ErrorCode;
    }
}
exports.FailedDependencyException = FailedDependencyException;
class InvalidResourceStateException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "InvalidResourceStateException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidResourceStateException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
        this.Message = opts.Message;
    }
}
exports.InvalidResourceStateException = InvalidResourceStateException;
class LicenseUsageException extends LicenseManagerServiceException_1.LicenseManagerServiceException {
    name = "LicenseUsageException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "LicenseUsageException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LicenseUsageException.prototype);
        this.Message = opts.Message;
    }
}
exports.LicenseUsageException = LicenseUsageException;


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(91558));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(86299);
const getRuntimeConfig = (config) => {
    (0, client_2.emitWarningIfUnsupportedVersion)(process.version);
    const defaultsMode = (0, config_1.resolveDefaultsModeConfig)(config);
    const defaultConfigProvider = () => defaultsMode().then(client_2.loadConfigsForDefaultMode);
    const clientSharedValues = (0, runtimeConfig_shared_1.getRuntimeConfig)(config);
    (0, client_1.emitWarningIfUnsupportedVersion)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, config_1.loadConfig)(httpAuthSchemes_1.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde_1.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_1.defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client_1.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_json_1.default.version }),
        maxAttempts: config?.maxAttempts ?? (0, config_1.loadConfig)(retry_1.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, config_1.loadConfig)(config_1.NODE_REGION_CONFIG_OPTIONS, { ...config_1.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: node_http_handler_1.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0, config_1.loadConfig)({
                ...retry_1.NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || retry_1.DEFAULT_RETRY_MODE,
            }, config),
        sha256: config?.sha256 ?? serde_1.Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? node_http_handler_1.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, config_1.loadConfig)(client_1.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 86299:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(87115);
const endpointResolver_1 = __webpack_require__(981);
const schemas_0_1 = __webpack_require__(54900);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2018-08-01",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultLicenseManagerHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new httpAuthSchemes_1.AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new client_1.NoOpLogger(),
        protocol: config?.protocol ?? protocols_1.AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.licensemanager",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            xmlNamespace: "https://license-manager.amazonaws.com/doc/2018_08_01",
            version: "2018-08-01",
            serviceTarget: "AWSLicenseManager",
        },
        serviceId: config?.serviceId ?? "License Manager",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 54900:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateLicenseVersionRequest$ = exports.CreateLicenseResponse$ = exports.CreateLicenseRequest$ = exports.CreateLicenseManagerReportGeneratorResponse$ = exports.CreateLicenseManagerReportGeneratorRequest$ = exports.CreateLicenseConversionTaskForResourceResponse$ = exports.CreateLicenseConversionTaskForResourceRequest$ = exports.CreateLicenseConfigurationResponse$ = exports.CreateLicenseConfigurationRequest$ = exports.CreateLicenseAssetRulesetResponse$ = exports.CreateLicenseAssetRulesetRequest$ = exports.CreateLicenseAssetGroupResponse$ = exports.CreateLicenseAssetGroupRequest$ = exports.CreateGrantVersionResponse$ = exports.CreateGrantVersionRequest$ = exports.CreateGrantResponse$ = exports.CreateGrantRequest$ = exports.ConsumptionConfiguration$ = exports.ConsumedLicenseSummary$ = exports.CheckoutLicenseResponse$ = exports.CheckoutLicenseRequest$ = exports.CheckoutBorrowLicenseResponse$ = exports.CheckoutBorrowLicenseRequest$ = exports.CheckInLicenseResponse$ = exports.CheckInLicenseRequest$ = exports.BorrowConfiguration$ = exports.AutomatedDiscoveryInformation$ = exports.Asset$ = exports.AndRuleStatement$ = exports.AcceptGrantResponse$ = exports.AcceptGrantRequest$ = exports.errorTypeRegistries = exports.ValidationException$ = exports.UnsupportedDigitalSignatureMethodException$ = exports.ServerInternalException$ = exports.ResourceNotFoundException$ = exports.ResourceLimitExceededException$ = exports.RedirectException$ = exports.RateLimitExceededException$ = exports.NoEntitlementsAllowedException$ = exports.LicenseUsageException$ = exports.InvalidResourceStateException$ = exports.InvalidParameterValueException$ = exports.FilterLimitExceededException$ = exports.FailedDependencyException$ = exports.EntitlementNotAllowedException$ = exports.ConflictException$ = exports.AuthorizationException$ = exports.AccessDeniedException$ = exports.LicenseManagerServiceException$ = void 0;
exports.InventoryFilter$ = exports.InstanceRuleStatement$ = exports.GrantedLicense$ = exports.Grant$ = exports.GetServiceSettingsResponse$ = exports.GetServiceSettingsRequest$ = exports.GetLicenseUsageResponse$ = exports.GetLicenseUsageRequest$ = exports.GetLicenseResponse$ = exports.GetLicenseRequest$ = exports.GetLicenseManagerReportGeneratorResponse$ = exports.GetLicenseManagerReportGeneratorRequest$ = exports.GetLicenseConversionTaskResponse$ = exports.GetLicenseConversionTaskRequest$ = exports.GetLicenseConfigurationResponse$ = exports.GetLicenseConfigurationRequest$ = exports.GetLicenseAssetRulesetResponse$ = exports.GetLicenseAssetRulesetRequest$ = exports.GetLicenseAssetGroupResponse$ = exports.GetLicenseAssetGroupRequest$ = exports.GetGrantResponse$ = exports.GetGrantRequest$ = exports.GetAccessTokenResponse$ = exports.GetAccessTokenRequest$ = exports.Filter$ = exports.ExtendLicenseConsumptionResponse$ = exports.ExtendLicenseConsumptionRequest$ = exports.EntitlementUsage$ = exports.EntitlementData$ = exports.Entitlement$ = exports.DeleteTokenResponse$ = exports.DeleteTokenRequest$ = exports.DeleteLicenseResponse$ = exports.DeleteLicenseRequest$ = exports.DeleteLicenseManagerReportGeneratorResponse$ = exports.DeleteLicenseManagerReportGeneratorRequest$ = exports.DeleteLicenseConfigurationResponse$ = exports.DeleteLicenseConfigurationRequest$ = exports.DeleteLicenseAssetRulesetResponse$ = exports.DeleteLicenseAssetRulesetRequest$ = exports.DeleteLicenseAssetGroupResponse$ = exports.DeleteLicenseAssetGroupRequest$ = exports.DeleteGrantResponse$ = exports.DeleteGrantRequest$ = exports.DatetimeRange$ = exports.CrossRegionDiscoveryStatus$ = exports.CrossAccountDiscoveryServiceStatus$ = exports.CreateTokenResponse$ = exports.CreateTokenRequest$ = exports.CreateLicenseVersionResponse$ = void 0;
exports.ListReceivedLicensesForOrganizationResponse$ = exports.ListReceivedLicensesForOrganizationRequest$ = exports.ListReceivedGrantsResponse$ = exports.ListReceivedGrantsRequest$ = exports.ListReceivedGrantsForOrganizationResponse$ = exports.ListReceivedGrantsForOrganizationRequest$ = exports.ListLicenseVersionsResponse$ = exports.ListLicenseVersionsRequest$ = exports.ListLicensesResponse$ = exports.ListLicensesRequest$ = exports.ListLicenseSpecificationsForResourceResponse$ = exports.ListLicenseSpecificationsForResourceRequest$ = exports.ListLicenseManagerReportGeneratorsResponse$ = exports.ListLicenseManagerReportGeneratorsRequest$ = exports.ListLicenseConversionTasksResponse$ = exports.ListLicenseConversionTasksRequest$ = exports.ListLicenseConfigurationsResponse$ = exports.ListLicenseConfigurationsRequest$ = exports.ListLicenseConfigurationsForOrganizationResponse$ = exports.ListLicenseConfigurationsForOrganizationRequest$ = exports.ListLicenseAssetRulesetsResponse$ = exports.ListLicenseAssetRulesetsRequest$ = exports.ListLicenseAssetGroupsResponse$ = exports.ListLicenseAssetGroupsRequest$ = exports.ListFailuresForLicenseConfigurationOperationsResponse$ = exports.ListFailuresForLicenseConfigurationOperationsRequest$ = exports.ListDistributedGrantsResponse$ = exports.ListDistributedGrantsRequest$ = exports.ListAssociationsForLicenseConfigurationResponse$ = exports.ListAssociationsForLicenseConfigurationRequest$ = exports.ListAssetsForLicenseAssetGroupResponse$ = exports.ListAssetsForLicenseAssetGroupRequest$ = exports.LicenseUsage$ = exports.LicenseSpecification$ = exports.LicenseRuleStatement$ = exports.LicenseOperationFailure$ = exports.LicenseConversionTask$ = exports.LicenseConversionContext$ = exports.LicenseConfigurationUsage$ = exports.LicenseConfigurationRuleStatement$ = exports.LicenseConfigurationAssociation$ = exports.LicenseConfiguration$ = exports.LicenseAssetRuleset$ = exports.LicenseAssetRule$ = exports.LicenseAssetGroupProperty$ = exports.LicenseAssetGroupConfiguration$ = exports.LicenseAssetGroup$ = exports.License$ = exports.IssuerDetails$ = exports.Issuer$ = void 0;
exports.UpdateServiceSettingsResponse$ = exports.UpdateServiceSettingsRequest$ = exports.UpdateLicenseSpecificationsForResourceResponse$ = exports.UpdateLicenseSpecificationsForResourceRequest$ = exports.UpdateLicenseManagerReportGeneratorResponse$ = exports.UpdateLicenseManagerReportGeneratorRequest$ = exports.UpdateLicenseConfigurationResponse$ = exports.UpdateLicenseConfigurationRequest$ = exports.UpdateLicenseAssetRulesetResponse$ = exports.UpdateLicenseAssetRulesetRequest$ = exports.UpdateLicenseAssetGroupResponse$ = exports.UpdateLicenseAssetGroupRequest$ = exports.UntagResourceResponse$ = exports.UntagResourceRequest$ = exports.TokenData$ = exports.TagResourceResponse$ = exports.TagResourceRequest$ = exports.Tag$ = exports.ServiceStatus$ = exports.ScriptRuleStatement$ = exports.S3Location$ = exports.RuleStatement$ = exports.ResourceInventory$ = exports.ReportGenerator$ = exports.ReportFrequency$ = exports.ReportContext$ = exports.RejectGrantResponse$ = exports.RejectGrantRequest$ = exports.RegionStatus$ = exports.ReceivedMetadata$ = exports.ProvisionalConfiguration$ = exports.ProductInformationFilter$ = exports.ProductInformation$ = exports.ProductCodeListItem$ = exports.OrRuleStatement$ = exports.OrganizationConfiguration$ = exports.Options$ = exports.Metadata$ = exports.MatchingRuleStatement$ = exports.ManagedResourceSummary$ = exports.ListUsageForLicenseConfigurationResponse$ = exports.ListUsageForLicenseConfigurationRequest$ = exports.ListTokensResponse$ = exports.ListTokensRequest$ = exports.ListTagsForResourceResponse$ = exports.ListTagsForResourceRequest$ = exports.ListResourceInventoryResponse$ = exports.ListResourceInventoryRequest$ = exports.ListReceivedLicensesResponse$ = exports.ListReceivedLicensesRequest$ = void 0;
exports.ListResourceInventory$ = exports.ListReceivedLicensesForOrganization$ = exports.ListReceivedLicenses$ = exports.ListReceivedGrantsForOrganization$ = exports.ListReceivedGrants$ = exports.ListLicenseVersions$ = exports.ListLicenseSpecificationsForResource$ = exports.ListLicenses$ = exports.ListLicenseManagerReportGenerators$ = exports.ListLicenseConversionTasks$ = exports.ListLicenseConfigurationsForOrganization$ = exports.ListLicenseConfigurations$ = exports.ListLicenseAssetRulesets$ = exports.ListLicenseAssetGroups$ = exports.ListFailuresForLicenseConfigurationOperations$ = exports.ListDistributedGrants$ = exports.ListAssociationsForLicenseConfiguration$ = exports.ListAssetsForLicenseAssetGroup$ = exports.GetServiceSettings$ = exports.GetLicenseUsage$ = exports.GetLicenseManagerReportGenerator$ = exports.GetLicenseConversionTask$ = exports.GetLicenseConfiguration$ = exports.GetLicenseAssetRuleset$ = exports.GetLicenseAssetGroup$ = exports.GetLicense$ = exports.GetGrant$ = exports.GetAccessToken$ = exports.ExtendLicenseConsumption$ = exports.DeleteToken$ = exports.DeleteLicenseManagerReportGenerator$ = exports.DeleteLicenseConfiguration$ = exports.DeleteLicenseAssetRuleset$ = exports.DeleteLicenseAssetGroup$ = exports.DeleteLicense$ = exports.DeleteGrant$ = exports.CreateToken$ = exports.CreateLicenseVersion$ = exports.CreateLicenseManagerReportGenerator$ = exports.CreateLicenseConversionTaskForResource$ = exports.CreateLicenseConfiguration$ = exports.CreateLicenseAssetRuleset$ = exports.CreateLicenseAssetGroup$ = exports.CreateLicense$ = exports.CreateGrantVersion$ = exports.CreateGrant$ = exports.CheckoutLicense$ = exports.CheckoutBorrowLicense$ = exports.CheckInLicense$ = exports.AcceptGrant$ = void 0;
exports.UpdateServiceSettings$ = exports.UpdateLicenseSpecificationsForResource$ = exports.UpdateLicenseManagerReportGenerator$ = exports.UpdateLicenseConfiguration$ = exports.UpdateLicenseAssetRuleset$ = exports.UpdateLicenseAssetGroup$ = exports.UntagResource$ = exports.TagResource$ = exports.RejectGrant$ = exports.ListUsageForLicenseConfiguration$ = exports.ListTokens$ = exports.ListTagsForResource$ = void 0;
const _A = "Asset";
const _AA = "AssetArn";
const _AAS = "AmiAssociationScope";
const _AC = "AssociationCount";
const _ACI = "AllowCheckIn";
const _ADE = "AccessDeniedException";
const _ADI = "AutomatedDiscoveryInformation";
const _AE = "AuthorizationException";
const _AECI = "AllowEarlyCheckIn";
const _AG = "AcceptGrant";
const _AGR = "AcceptGrantRequest";
const _AGRc = "AcceptGrantResponse";
const _AI = "AmiId";
const _AL = "AssetList";
const _ALARARN = "AssociatedLicenseAssetRulesetARNs";
const _ALS = "AddLicenseSpecifications";
const _AO = "AllowedOperations";
const _AOB = "ActivationOverrideBehavior";
const _ARS = "AndRuleStatement";
const _AT = "AccessToken";
const _ATs = "AssociationTime";
const _ATss = "AssetType";
const _As = "Assets";
const _B = "Beneficiary";
const _BC = "BorrowConfiguration";
const _Be = "Begin";
const _C = "Condition";
const _CAD = "CrossAccountDiscovery";
const _CADSS = "CrossAccountDiscoveryServiceStatus";
const _CBL = "CheckoutBorrowLicense";
const _CBLR = "CheckoutBorrowLicenseRequest";
const _CBLRh = "CheckoutBorrowLicenseResponse";
const _CC = "ConsumptionConfiguration";
const _CE = "ConflictException";
const _CG = "CreateGrant";
const _CGR = "CreateGrantRequest";
const _CGRr = "CreateGrantResponse";
const _CGV = "CreateGrantVersion";
const _CGVR = "CreateGrantVersionRequest";
const _CGVRr = "CreateGrantVersionResponse";
const _CIL = "CheckInLicense";
const _CILR = "CheckInLicenseRequest";
const _CILRh = "CheckInLicenseResponse";
const _CL = "ConsumedLicenses";
const _CLAG = "CreateLicenseAssetGroup";
const _CLAGR = "CreateLicenseAssetGroupRequest";
const _CLAGRr = "CreateLicenseAssetGroupResponse";
const _CLAR = "CreateLicenseAssetRuleset";
const _CLARR = "CreateLicenseAssetRulesetRequest";
const _CLARRr = "CreateLicenseAssetRulesetResponse";
const _CLC = "CreateLicenseConfiguration";
const _CLCR = "CreateLicenseConfigurationRequest";
const _CLCRr = "CreateLicenseConfigurationResponse";
const _CLCTFR = "CreateLicenseConversionTaskForResource";
const _CLCTFRR = "CreateLicenseConversionTaskForResourceRequest";
const _CLCTFRRr = "CreateLicenseConversionTaskForResourceResponse";
const _CLMRG = "CreateLicenseManagerReportGenerator";
const _CLMRGR = "CreateLicenseManagerReportGeneratorRequest";
const _CLMRGRr = "CreateLicenseManagerReportGeneratorResponse";
const _CLR = "CheckoutLicenseRequest";
const _CLRh = "CheckoutLicenseResponse";
const _CLRr = "CreateLicenseRequest";
const _CLRre = "CreateLicenseResponse";
const _CLS = "ConsumedLicenseSummary";
const _CLSL = "ConsumedLicenseSummaryList";
const _CLV = "CreateLicenseVersion";
const _CLVR = "CreateLicenseVersionRequest";
const _CLVRr = "CreateLicenseVersionResponse";
const _CLh = "CheckoutLicense";
const _CLr = "CreateLicense";
const _CM = "CheckoutMetadata";
const _CRD = "CrossRegionDiscovery";
const _CRDHR = "CrossRegionDiscoveryHomeRegion";
const _CRDS = "CrossRegionDiscoveryStatus";
const _CRDSR = "CrossRegionDiscoverySourceRegions";
const _CT = "ClientToken";
const _CTR = "CreateTokenRequest";
const _CTRr = "CreateTokenResponse";
const _CTh = "CheckoutType";
const _CTr = "CreateTime";
const _CTre = "CreateToken";
const _CV = "ConsumedValue";
const _Co = "Constraint";
const _D = "Description";
const _DD = "DeletionDate";
const _DG = "DeleteGrant";
const _DGR = "DeleteGrantRequest";
const _DGRe = "DeleteGrantResponse";
const _DL = "DeleteLicense";
const _DLAG = "DeleteLicenseAssetGroup";
const _DLAGR = "DeleteLicenseAssetGroupRequest";
const _DLAGRe = "DeleteLicenseAssetGroupResponse";
const _DLAR = "DeleteLicenseAssetRuleset";
const _DLARR = "DeleteLicenseAssetRulesetRequest";
const _DLARRe = "DeleteLicenseAssetRulesetResponse";
const _DLC = "DestinationLicenseContext";
const _DLCR = "DeleteLicenseConfigurationRequest";
const _DLCRe = "DeleteLicenseConfigurationResponse";
const _DLCe = "DeleteLicenseConfiguration";
const _DLMRG = "DeleteLicenseManagerReportGenerator";
const _DLMRGR = "DeleteLicenseManagerReportGeneratorRequest";
const _DLMRGRe = "DeleteLicenseManagerReportGeneratorResponse";
const _DLR = "DeleteLicenseRequest";
const _DLRe = "DeleteLicenseResponse";
const _DR = "DatetimeRange";
const _DRr = "DryRun";
const _DSM = "DigitalSignatureMethod";
const _DT = "DeleteToken";
const _DTR = "DeleteTokenRequest";
const _DTRe = "DeleteTokenResponse";
const _DWNF = "DisassociateWhenNotFound";
const _E = "Entitlements";
const _EA = "EntitlementsAllowed";
const _EC = "ErrorCode";
const _ECAD = "EnableCrossAccountsDiscovery";
const _ED = "EntitlementData";
const _EDL = "EntitlementDataList";
const _EDSR = "EnabledDiscoverySourceRegions";
const _EI = "EnableIntegration";
const _EID = "ExpirationInDays";
const _EL = "EntitlementList";
const _ELC = "ExtendLicenseConsumption";
const _ELCR = "ExtendLicenseConsumptionRequest";
const _ELCRx = "ExtendLicenseConsumptionResponse";
const _EM = "ErrorMessage";
const _ENAE = "EntitlementNotAllowedException";
const _ET = "EndTime";
const _ETx = "ExpirationTime";
const _EU = "EntitlementUsage";
const _EUL = "EntitlementUsageList";
const _EUn = "EntitlementUsages";
const _En = "End";
const _Ent = "Entitlement";
const _Ex = "Expiration";
const _F = "Filter";
const _FDE = "FailedDependencyException";
const _FL = "FilterList";
const _FLEE = "FilterLimitExceededException";
const _FT = "FailureTime";
const _FV = "FilterValues";
const _Fi = "Filters";
const _G = "Grant";
const _GA = "GrantArn";
const _GAT = "GetAccessToken";
const _GATR = "GetAccessTokenRequest";
const _GATRe = "GetAccessTokenResponse";
const _GAr = "GrantArns";
const _GG = "GetGrant";
const _GGR = "GetGrantRequest";
const _GGRe = "GetGrantResponse";
const _GL = "GrantedLicense";
const _GLAG = "GetLicenseAssetGroup";
const _GLAGR = "GetLicenseAssetGroupRequest";
const _GLAGRe = "GetLicenseAssetGroupResponse";
const _GLAR = "GetLicenseAssetRuleset";
const _GLARR = "GetLicenseAssetRulesetRequest";
const _GLARRe = "GetLicenseAssetRulesetResponse";
const _GLC = "GetLicenseConfiguration";
const _GLCR = "GetLicenseConfigurationRequest";
const _GLCRe = "GetLicenseConfigurationResponse";
const _GLCT = "GetLicenseConversionTask";
const _GLCTR = "GetLicenseConversionTaskRequest";
const _GLCTRe = "GetLicenseConversionTaskResponse";
const _GLL = "GrantedLicenseList";
const _GLMRG = "GetLicenseManagerReportGenerator";
const _GLMRGR = "GetLicenseManagerReportGeneratorRequest";
const _GLMRGRe = "GetLicenseManagerReportGeneratorResponse";
const _GLR = "GetLicenseRequest";
const _GLRe = "GetLicenseResponse";
const _GLU = "GetLicenseUsage";
const _GLUR = "GetLicenseUsageRequest";
const _GLURe = "GetLicenseUsageResponse";
const _GLe = "GetLicense";
const _GLr = "GrantList";
const _GN = "GrantName";
const _GO = "GrantedOperations";
const _GPA = "GranteePrincipalArn";
const _GS = "GrantStatus";
const _GSS = "GetServiceSettings";
const _GSSR = "GetServiceSettingsRequest";
const _GSSRe = "GetServiceSettingsResponse";
const _Gr = "Grants";
const _HI = "HostId";
const _HR = "HomeRegion";
const _I = "Issuer";
const _IA = "IssuedAt";
const _ID = "IssuerDetails";
const _IF = "InventoryFilter";
const _IFL = "InventoryFilterList";
const _IPVE = "InvalidParameterValueException";
const _IRS = "InstanceRuleStatement";
const _IRSE = "InvalidResourceStateException";
const _IT = "InstanceType";
const _K = "Key";
const _KF = "KeyFingerprint";
const _KTM = "KeyToMatch";
const _L = "Location";
const _LA = "LicenseArn";
const _LADT = "LatestAssetDiscoveryTime";
const _LAFLAG = "ListAssetsForLicenseAssetGroup";
const _LAFLAGR = "ListAssetsForLicenseAssetGroupRequest";
const _LAFLAGRi = "ListAssetsForLicenseAssetGroupResponse";
const _LAFLC = "ListAssociationsForLicenseConfiguration";
const _LAFLCR = "ListAssociationsForLicenseConfigurationRequest";
const _LAFLCRi = "ListAssociationsForLicenseConfigurationResponse";
const _LAG = "LicenseAssetGroup";
const _LAGA = "LicenseAssetGroupArn";
const _LAGC = "LicenseAssetGroupConfigurations";
const _LAGCL = "LicenseAssetGroupConfigurationList";
const _LAGCi = "LicenseAssetGroupConfiguration";
const _LAGL = "LicenseAssetGroupList";
const _LAGP = "LicenseAssetGroupProperty";
const _LAGPL = "LicenseAssetGroupPropertyList";
const _LAGi = "LicenseAssetGroups";
const _LAR = "LicenseAssetRuleset";
const _LARA = "LicenseAssetRulesetArn";
const _LARL = "LicenseAssetRuleList";
const _LARLi = "LicenseAssetRulesetList";
const _LARi = "LicenseAssetRule";
const _LARic = "LicenseAssetRulesets";
const _LAi = "LicenseArns";
const _LC = "LicenseCount";
const _LCA = "LicenseConfigurationArn";
const _LCAi = "LicenseConfigurationAssociation";
const _LCAic = "LicenseConfigurationAssociations";
const _LCAice = "LicenseConfigurationArns";
const _LCC = "LicenseConversionContext";
const _LCHL = "LicenseCountHardLimit";
const _LCI = "LicenseConfigurationId";
const _LCRS = "LicenseConfigurationRuleStatement";
const _LCS = "LicenseConfigurationStatus";
const _LCT = "LicenseConsumptionToken";
const _LCTI = "LicenseConversionTaskId";
const _LCTi = "LicenseCountingType";
const _LCTic = "LicenseConversionTime";
const _LCTice = "LicenseConversionTask";
const _LCTicen = "LicenseConversionTasks";
const _LCU = "LicenseConfigurationUsage";
const _LCUL = "LicenseConfigurationUsageList";
const _LCi = "LicenseConfiguration";
const _LCic = "LicenseConfigurations";
const _LDG = "ListDistributedGrants";
const _LDGR = "ListDistributedGrantsRequest";
const _LDGRi = "ListDistributedGrantsResponse";
const _LE = "LicenseExpiry";
const _LFFLCO = "ListFailuresForLicenseConfigurationOperations";
const _LFFLCOR = "ListFailuresForLicenseConfigurationOperationsRequest";
const _LFFLCORi = "ListFailuresForLicenseConfigurationOperationsResponse";
const _LL = "LicenseList";
const _LLAG = "ListLicenseAssetGroups";
const _LLAGR = "ListLicenseAssetGroupsRequest";
const _LLAGRi = "ListLicenseAssetGroupsResponse";
const _LLAR = "ListLicenseAssetRulesets";
const _LLARR = "ListLicenseAssetRulesetsRequest";
const _LLARRi = "ListLicenseAssetRulesetsResponse";
const _LLC = "ListLicenseConfigurations";
const _LLCFO = "ListLicenseConfigurationsForOrganization";
const _LLCFOR = "ListLicenseConfigurationsForOrganizationRequest";
const _LLCFORi = "ListLicenseConfigurationsForOrganizationResponse";
const _LLCR = "ListLicenseConfigurationsRequest";
const _LLCRi = "ListLicenseConfigurationsResponse";
const _LLCT = "ListLicenseConversionTasks";
const _LLCTR = "ListLicenseConversionTasksRequest";
const _LLCTRi = "ListLicenseConversionTasksResponse";
const _LLMRG = "ListLicenseManagerReportGenerators";
const _LLMRGR = "ListLicenseManagerReportGeneratorsRequest";
const _LLMRGRi = "ListLicenseManagerReportGeneratorsResponse";
const _LLR = "ListLicensesRequest";
const _LLRi = "ListLicensesResponse";
const _LLSFR = "ListLicenseSpecificationsForResource";
const _LLSFRR = "ListLicenseSpecificationsForResourceRequest";
const _LLSFRRi = "ListLicenseSpecificationsForResourceResponse";
const _LLV = "ListLicenseVersions";
const _LLVR = "ListLicenseVersionsRequest";
const _LLVRi = "ListLicenseVersionsResponse";
const _LLi = "ListLicenses";
const _LM = "LicenseMetadata";
const _LMRGA = "LicenseManagerReportGeneratorArn";
const _LMRSA = "LicenseManagerResourceShareArn";
const _LN = "LicenseName";
const _LOF = "LicenseOperationFailure";
const _LOFL = "LicenseOperationFailureList";
const _LR = "LicenseRules";
const _LRDT = "LatestResourceDiscoveryTime";
const _LRFR = "LastRunFailureReason";
const _LRG = "ListReceivedGrants";
const _LRGFO = "ListReceivedGrantsForOrganization";
const _LRGFOR = "ListReceivedGrantsForOrganizationRequest";
const _LRGFORi = "ListReceivedGrantsForOrganizationResponse";
const _LRGR = "ListReceivedGrantsRequest";
const _LRGRi = "ListReceivedGrantsResponse";
const _LRGT = "LastReportGenerationTime";
const _LRI = "ListResourceInventory";
const _LRIR = "ListResourceInventoryRequest";
const _LRIRi = "ListResourceInventoryResponse";
const _LRL = "ListReceivedLicenses";
const _LRLFO = "ListReceivedLicensesForOrganization";
const _LRLFOR = "ListReceivedLicensesForOrganizationRequest";
const _LRLFORi = "ListReceivedLicensesForOrganizationResponse";
const _LRLR = "ListReceivedLicensesRequest";
const _LRLRi = "ListReceivedLicensesResponse";
const _LRS = "LicenseRuleStatement";
const _LRSa = "LastRunStatus";
const _LRT = "LastRunTime";
const _LS = "LicenseSpecification";
const _LSi = "LicenseSpecifications";
const _LT = "ListTokens";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR = "ListTokensRequest";
const _LTRi = "ListTokensResponse";
const _LU = "LicenseUsage";
const _LUAT = "LatestUsageAnalysisTime";
const _LUE = "LicenseUsageException";
const _LUFLC = "ListUsageForLicenseConfiguration";
const _LUFLCR = "ListUsageForLicenseConfigurationRequest";
const _LUFLCRi = "ListUsageForLicenseConfigurationResponse";
const _Li = "License";
const _Lic = "Licenses";
const _M = "Message";
const _MC = "MaxCount";
const _ML = "MetadataList";
const _MPC = "MarketplaceProductCodes";
const _MR = "MaxResults";
const _MRS = "MatchingRuleStatements";
const _MRSL = "ManagedResourceSummaryList";
const _MRSLa = "MatchingRuleStatementList";
const _MRSa = "MatchingRuleStatement";
const _MRSan = "ManagedResourceSummary";
const _MTTLIM = "MaxTimeToLiveInMinutes";
const _Me = "Metadata";
const _N = "Name";
const _NEAE = "NoEntitlementsAllowedException";
const _NI = "NodeId";
const _NT = "NextToken";
const _O = "Options";
const _OAI = "OwnerAccountId";
const _OC = "OrganizationConfiguration";
const _ON = "OperationName";
const _ORB = "OperationRequestedBy";
const _ORS = "OrRuleStatement";
const _Ov = "Overage";
const _P = "Principals";
const _PA = "ParentArn";
const _PC = "ProvisionalConfiguration";
const _PCI = "ProductCodeId";
const _PCL = "ProductCodeList";
const _PCLI = "ProductCodeListItem";
const _PCT = "ProductCodeType";
const _PCr = "ProductCodes";
const _PI = "ProductInformation";
const _PIF = "ProductInformationFilter";
const _PIFC = "ProductInformationFilterComparator";
const _PIFL = "ProductInformationFilterList";
const _PIFN = "ProductInformationFilterName";
const _PIFV = "ProductInformationFilterValue";
const _PIL = "ProductInformationList";
const _PN = "ProductName";
const _PSKU = "ProductSKU";
const _PV = "PlatformVersion";
const _Pl = "Platform";
const _Pr = "Properties";
const _R = "Rules";
const _RA = "ResourceArn";
const _RAo = "RoleArns";
const _RC = "ReportContext";
const _RCA = "ReportCreatorAccount";
const _RE = "RedirectException";
const _RF = "ReportFrequency";
const _RG = "ReportGenerator";
const _RGL = "ReportGeneratorList";
const _RGN = "ReportGeneratorName";
const _RGR = "RejectGrantRequest";
const _RGRe = "RejectGrantResponse";
const _RGe = "ReportGenerators";
const _RGej = "RejectGrant";
const _RI = "ResourceInventory";
const _RIL = "ResourceInventoryList";
const _RIe = "ResourceId";
const _RLEE = "RateLimitExceededException";
const _RLEEe = "ResourceLimitExceededException";
const _RLS = "RemoveLicenseSpecifications";
const _RM = "ReceivedMetadata";
const _RNFE = "ResourceNotFoundException";
const _ROAI = "ResourceOwningAccountId";
const _ROI = "ResourceOwnerId";
const _RS = "RuleStatement";
const _RSM = "RegionStatusMap";
const _RSR = "ReceivedStatusReason";
const _RSe = "ResourceStatus";
const _RSec = "ReceivedStatus";
const _RSeg = "RegionStatus";
const _RT = "ResourceType";
const _RTe = "RenewType";
const _RTep = "ReportType";
const _Re = "Region";
const _S = "Status";
const _SAWSMLAR = "ShowAWSManagedLicenseAssetRulesets";
const _SBA = "S3BucketArn";
const _SIE = "ServerInternalException";
const _SK = "SignKey";
const _SL = "S3Location";
const _SLC = "SourceLicenseContext";
const _SM = "StatusMessage";
const _SR = "StatusReason";
const _SRS = "ScriptRuleStatements";
const _SRSL = "ScriptRuleStatementList";
const _SRSc = "ScriptRuleStatement";
const _SS = "ServiceStatus";
const _ST = "SignedToken";
const _STA = "SnsTopicArn";
const _STt = "StartTime";
const _SV = "SourceVersion";
const _Sc = "Script";
const _T = "Tags";
const _TD = "TokenData";
const _TI = "TokenId";
const _TIo = "TokenIds";
const _TK = "TagKeys";
const _TL = "TagList";
const _TLo = "TokenList";
const _TP = "TokenProperties";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TT = "TokenType";
const _Ta = "Tag";
const _To = "Token";
const _Tok = "Tokens";
const _Ty = "Type";
const _U = "Unit";
const _UD = "UsageDimension";
const _UDSME = "UnsupportedDigitalSignatureMethodException";
const _ULAG = "UpdateLicenseAssetGroup";
const _ULAGR = "UpdateLicenseAssetGroupRequest";
const _ULAGRp = "UpdateLicenseAssetGroupResponse";
const _ULAR = "UpdateLicenseAssetRuleset";
const _ULARR = "UpdateLicenseAssetRulesetRequest";
const _ULARRp = "UpdateLicenseAssetRulesetResponse";
const _ULC = "UpdateLicenseConfiguration";
const _ULCR = "UpdateLicenseConfigurationRequest";
const _ULCRp = "UpdateLicenseConfigurationResponse";
const _ULMRG = "UpdateLicenseManagerReportGenerator";
const _ULMRGR = "UpdateLicenseManagerReportGeneratorRequest";
const _ULMRGRp = "UpdateLicenseManagerReportGeneratorResponse";
const _ULSFR = "UpdateLicenseSpecificationsForResource";
const _ULSFRR = "UpdateLicenseSpecificationsForResourceRequest";
const _ULSFRRp = "UpdateLicenseSpecificationsForResourceResponse";
const _UO = "UsageOperation";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _USS = "UpdateServiceSettings";
const _USSR = "UpdateServiceSettingsRequest";
const _USSRp = "UpdateServiceSettingsResponse";
const _V = "Version";
const _VE = "ValidationException";
const _VTM = "ValueToMatch";
const _Va = "Validity";
const _Val = "Value";
const _Valu = "Values";
const _aQE = "awsQueryError";
const _b = "bucket";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _hH = "httpHeader";
const _i = "item";
const _kP = "keyPrefix";
const _lAGA = "licenseAssetGroupArns";
const _lCA = "licenseConfigurationArns";
const _p = "period";
const _rED = "reportEndDate";
const _rSD = "reportStartDate";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.licensemanager";
const _se = "server";
const _v = "value";
const _xN = "xmlName";
const n0 = "com.amazonaws.licensemanager";
const schema_1 = __webpack_require__(26890);
const errors_1 = __webpack_require__(47704);
const LicenseManagerServiceException_1 = __webpack_require__(96233);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.LicenseManagerServiceException$ = [-3, _s, "LicenseManagerServiceException", 0, [], []];
_s_registry.registerError(exports.LicenseManagerServiceException$, LicenseManagerServiceException_1.LicenseManagerServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.AccessDeniedException$ = [-3, n0, _ADE,
    { [_aQE]: [`ServiceAccessDenied`, 401], [_e]: _c, [_hE]: 401 },
    [_M],
    [0]
];
n0_registry.registerError(exports.AccessDeniedException$, errors_1.AccessDeniedException);
exports.AuthorizationException$ = [-3, n0, _AE,
    { [_aQE]: [`AuthorizationFailure`, 403], [_e]: _c, [_hE]: 403 },
    [_M],
    [0]
];
n0_registry.registerError(exports.AuthorizationException$, errors_1.AuthorizationException);
exports.ConflictException$ = [-3, n0, _CE,
    { [_aQE]: [`ConflictException`, 409], [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ConflictException$, errors_1.ConflictException);
exports.EntitlementNotAllowedException$ = [-3, n0, _ENAE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.EntitlementNotAllowedException$, errors_1.EntitlementNotAllowedException);
exports.FailedDependencyException$ = [-3, n0, _FDE,
    { [_aQE]: [`FailedDependency`, 424], [_e]: _c, [_hE]: 424 },
    [_M, _EC],
    [0, 0]
];
n0_registry.registerError(exports.FailedDependencyException$, errors_1.FailedDependencyException);
exports.FilterLimitExceededException$ = [-3, n0, _FLEE,
    { [_aQE]: [`FilterLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.FilterLimitExceededException$, errors_1.FilterLimitExceededException);
exports.InvalidParameterValueException$ = [-3, n0, _IPVE,
    { [_aQE]: [`InvalidParameterValueProvided`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.InvalidParameterValueException$, errors_1.InvalidParameterValueException);
exports.InvalidResourceStateException$ = [-3, n0, _IRSE,
    { [_aQE]: [`InvalidResourceState`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.InvalidResourceStateException$, errors_1.InvalidResourceStateException);
exports.LicenseUsageException$ = [-3, n0, _LUE,
    { [_aQE]: [`LicenseUsageFailure`, 412], [_e]: _c, [_hE]: 412 },
    [_M],
    [0]
];
n0_registry.registerError(exports.LicenseUsageException$, errors_1.LicenseUsageException);
exports.NoEntitlementsAllowedException$ = [-3, n0, _NEAE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.NoEntitlementsAllowedException$, errors_1.NoEntitlementsAllowedException);
exports.RateLimitExceededException$ = [-3, n0, _RLEE,
    { [_aQE]: [`RateLimitExceeded`, 429], [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(exports.RateLimitExceededException$, errors_1.RateLimitExceededException);
exports.RedirectException$ = [-3, n0, _RE,
    { [_e]: _c, [_hE]: 308 },
    [_L, _M],
    [[0, { [_hH]: _L }], 0]
];
n0_registry.registerError(exports.RedirectException$, errors_1.RedirectException);
exports.ResourceLimitExceededException$ = [-3, n0, _RLEEe,
    { [_aQE]: [`ResourceLimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ResourceLimitExceededException$, errors_1.ResourceLimitExceededException);
exports.ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_aQE]: [`InvalidResource.NotFound`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ResourceNotFoundException$, errors_1.ResourceNotFoundException);
exports.ServerInternalException$ = [-3, n0, _SIE,
    { [_aQE]: [`InternalError`, 500], [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ServerInternalException$, errors_1.ServerInternalException);
exports.UnsupportedDigitalSignatureMethodException$ = [-3, n0, _UDSME,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.UnsupportedDigitalSignatureMethodException$, errors_1.UnsupportedDigitalSignatureMethodException);
exports.ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ValidationException$, errors_1.ValidationException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
exports.AcceptGrantRequest$ = [3, n0, _AGR,
    0,
    [_GA],
    [0], 1
];
exports.AcceptGrantResponse$ = [3, n0, _AGRc,
    0,
    [_GA, _S, _V],
    [0, 0, 0]
];
exports.AndRuleStatement$ = [3, n0, _ARS,
    0,
    [_MRS, _SRS],
    [() => MatchingRuleStatementList, () => ScriptRuleStatementList]
];
exports.Asset$ = [3, n0, _A,
    0,
    [_AA, _LADT],
    [0, 4]
];
exports.AutomatedDiscoveryInformation$ = [3, n0, _ADI,
    0,
    [_LRT],
    [4]
];
exports.BorrowConfiguration$ = [3, n0, _BC,
    0,
    [_AECI, _MTTLIM],
    [2, 1], 2
];
exports.CheckInLicenseRequest$ = [3, n0, _CILR,
    0,
    [_LCT, _B],
    [0, 0], 1
];
exports.CheckInLicenseResponse$ = [3, n0, _CILRh,
    0,
    [],
    []
];
exports.CheckoutBorrowLicenseRequest$ = [3, n0, _CBLR,
    0,
    [_LA, _E, _DSM, _CT, _NI, _CM],
    [0, () => EntitlementDataList, 0, 0, 0, () => MetadataList], 4
];
exports.CheckoutBorrowLicenseResponse$ = [3, n0, _CBLRh,
    0,
    [_LA, _LCT, _EA, _NI, _ST, _IA, _Ex, _CM],
    [0, 0, () => EntitlementDataList, 0, 0, 0, 0, () => MetadataList]
];
exports.CheckoutLicenseRequest$ = [3, n0, _CLR,
    0,
    [_PSKU, _CTh, _KF, _E, _CT, _B, _NI],
    [0, 0, 0, () => EntitlementDataList, 0, 0, 0], 5
];
exports.CheckoutLicenseResponse$ = [3, n0, _CLRh,
    0,
    [_CTh, _LCT, _EA, _ST, _NI, _IA, _Ex, _LA],
    [0, 0, () => EntitlementDataList, 0, 0, 0, 0, 0]
];
exports.ConsumedLicenseSummary$ = [3, n0, _CLS,
    0,
    [_RT, _CL],
    [0, 1]
];
exports.ConsumptionConfiguration$ = [3, n0, _CC,
    0,
    [_RTe, _PC, _BC],
    [0, () => exports.ProvisionalConfiguration$, () => exports.BorrowConfiguration$]
];
exports.CreateGrantRequest$ = [3, n0, _CGR,
    0,
    [_CT, _GN, _LA, _P, _HR, _AO, _T],
    [0, 0, 0, 64 | 0, 0, 64 | 0, () => TagList], 6
];
exports.CreateGrantResponse$ = [3, n0, _CGRr,
    0,
    [_GA, _S, _V],
    [0, 0, 0]
];
exports.CreateGrantVersionRequest$ = [3, n0, _CGVR,
    0,
    [_CT, _GA, _GN, _AO, _S, _SR, _SV, _O],
    [0, 0, 0, 64 | 0, 0, 0, 0, () => exports.Options$], 2
];
exports.CreateGrantVersionResponse$ = [3, n0, _CGVRr,
    0,
    [_GA, _S, _V],
    [0, 0, 0]
];
exports.CreateLicenseAssetGroupRequest$ = [3, n0, _CLAGR,
    0,
    [_N, _LAGC, _ALARARN, _CT, _D, _Pr, _T],
    [0, () => LicenseAssetGroupConfigurationList, 64 | 0, 0, 0, () => LicenseAssetGroupPropertyList, () => TagList], 4
];
exports.CreateLicenseAssetGroupResponse$ = [3, n0, _CLAGRr,
    0,
    [_LAGA, _S],
    [0, 0], 2
];
exports.CreateLicenseAssetRulesetRequest$ = [3, n0, _CLARR,
    0,
    [_N, _R, _CT, _D, _T],
    [0, () => LicenseAssetRuleList, 0, 0, () => TagList], 3
];
exports.CreateLicenseAssetRulesetResponse$ = [3, n0, _CLARRr,
    0,
    [_LARA],
    [0], 1
];
exports.CreateLicenseConfigurationRequest$ = [3, n0, _CLCR,
    0,
    [_N, _LCTi, _D, _LC, _LCHL, _LR, _T, _DWNF, _PIL, _LE],
    [0, 0, 0, 1, 2, 64 | 0, () => TagList, 2, () => ProductInformationList, 1], 2
];
exports.CreateLicenseConfigurationResponse$ = [3, n0, _CLCRr,
    0,
    [_LCA],
    [0]
];
exports.CreateLicenseConversionTaskForResourceRequest$ = [3, n0, _CLCTFRR,
    0,
    [_RA, _SLC, _DLC],
    [0, () => exports.LicenseConversionContext$, () => exports.LicenseConversionContext$], 3
];
exports.CreateLicenseConversionTaskForResourceResponse$ = [3, n0, _CLCTFRRr,
    0,
    [_LCTI],
    [0]
];
exports.CreateLicenseManagerReportGeneratorRequest$ = [3, n0, _CLMRGR,
    0,
    [_RGN, _Ty, _RC, _RF, _CT, _D, _T],
    [0, 64 | 0, () => exports.ReportContext$, () => exports.ReportFrequency$, 0, 0, () => TagList], 5
];
exports.CreateLicenseManagerReportGeneratorResponse$ = [3, n0, _CLMRGRr,
    0,
    [_LMRGA],
    [0]
];
exports.CreateLicenseRequest$ = [3, n0, _CLRr,
    0,
    [_LN, _PN, _PSKU, _I, _HR, _Va, _E, _B, _CC, _CT, _LM, _T],
    [0, 0, 0, () => exports.Issuer$, 0, () => exports.DatetimeRange$, () => EntitlementList, 0, () => exports.ConsumptionConfiguration$, 0, () => MetadataList, () => TagList], 10
];
exports.CreateLicenseResponse$ = [3, n0, _CLRre,
    0,
    [_LA, _S, _V],
    [0, 0, 0]
];
exports.CreateLicenseVersionRequest$ = [3, n0, _CLVR,
    0,
    [_LA, _LN, _PN, _I, _HR, _Va, _E, _CC, _S, _CT, _LM, _SV],
    [0, 0, 0, () => exports.Issuer$, 0, () => exports.DatetimeRange$, () => EntitlementList, () => exports.ConsumptionConfiguration$, 0, 0, () => MetadataList, 0], 10
];
exports.CreateLicenseVersionResponse$ = [3, n0, _CLVRr,
    0,
    [_LA, _V, _S],
    [0, 0, 0]
];
exports.CreateTokenRequest$ = [3, n0, _CTR,
    0,
    [_LA, _CT, _RAo, _EID, _TP],
    [0, 0, 64 | 0, 1, 64 | 0], 2
];
exports.CreateTokenResponse$ = [3, n0, _CTRr,
    0,
    [_TI, _TT, _To],
    [0, 0, 0]
];
exports.CrossAccountDiscoveryServiceStatus$ = [3, n0, _CADSS,
    0,
    [_M],
    [0]
];
exports.CrossRegionDiscoveryStatus$ = [3, n0, _CRDS,
    0,
    [_M],
    [() => RegionStatusMap]
];
exports.DatetimeRange$ = [3, n0, _DR,
    0,
    [_Be, _En],
    [0, 0], 1
];
exports.DeleteGrantRequest$ = [3, n0, _DGR,
    0,
    [_GA, _V, _SR],
    [0, 0, 0], 2
];
exports.DeleteGrantResponse$ = [3, n0, _DGRe,
    0,
    [_GA, _S, _V],
    [0, 0, 0]
];
exports.DeleteLicenseAssetGroupRequest$ = [3, n0, _DLAGR,
    0,
    [_LAGA],
    [0], 1
];
exports.DeleteLicenseAssetGroupResponse$ = [3, n0, _DLAGRe,
    0,
    [_S],
    [0], 1
];
exports.DeleteLicenseAssetRulesetRequest$ = [3, n0, _DLARR,
    0,
    [_LARA],
    [0], 1
];
exports.DeleteLicenseAssetRulesetResponse$ = [3, n0, _DLARRe,
    0,
    [],
    []
];
exports.DeleteLicenseConfigurationRequest$ = [3, n0, _DLCR,
    0,
    [_LCA],
    [0], 1
];
exports.DeleteLicenseConfigurationResponse$ = [3, n0, _DLCRe,
    0,
    [],
    []
];
exports.DeleteLicenseManagerReportGeneratorRequest$ = [3, n0, _DLMRGR,
    0,
    [_LMRGA],
    [0], 1
];
exports.DeleteLicenseManagerReportGeneratorResponse$ = [3, n0, _DLMRGRe,
    0,
    [],
    []
];
exports.DeleteLicenseRequest$ = [3, n0, _DLR,
    0,
    [_LA, _SV],
    [0, 0], 2
];
exports.DeleteLicenseResponse$ = [3, n0, _DLRe,
    0,
    [_S, _DD],
    [0, 0]
];
exports.DeleteTokenRequest$ = [3, n0, _DTR,
    0,
    [_TI],
    [0], 1
];
exports.DeleteTokenResponse$ = [3, n0, _DTRe,
    0,
    [],
    []
];
exports.Entitlement$ = [3, n0, _Ent,
    0,
    [_N, _U, _Val, _MC, _Ov, _ACI],
    [0, 0, 0, 1, 2, 2], 2
];
exports.EntitlementData$ = [3, n0, _ED,
    0,
    [_N, _U, _Val],
    [0, 0, 0], 2
];
exports.EntitlementUsage$ = [3, n0, _EU,
    0,
    [_N, _CV, _U, _MC],
    [0, 0, 0, 0], 3
];
exports.ExtendLicenseConsumptionRequest$ = [3, n0, _ELCR,
    0,
    [_LCT, _DRr],
    [0, 2], 1
];
exports.ExtendLicenseConsumptionResponse$ = [3, n0, _ELCRx,
    0,
    [_LCT, _Ex],
    [0, 0]
];
exports.Filter$ = [3, n0, _F,
    0,
    [_N, _Valu],
    [0, [() => FilterValues, 0]]
];
exports.GetAccessTokenRequest$ = [3, n0, _GATR,
    0,
    [_To, _TP],
    [0, 64 | 0], 1
];
exports.GetAccessTokenResponse$ = [3, n0, _GATRe,
    0,
    [_AT],
    [0]
];
exports.GetGrantRequest$ = [3, n0, _GGR,
    0,
    [_GA, _V],
    [0, 0], 1
];
exports.GetGrantResponse$ = [3, n0, _GGRe,
    0,
    [_G],
    [() => exports.Grant$]
];
exports.GetLicenseAssetGroupRequest$ = [3, n0, _GLAGR,
    0,
    [_LAGA],
    [0], 1
];
exports.GetLicenseAssetGroupResponse$ = [3, n0, _GLAGRe,
    0,
    [_LAG],
    [() => exports.LicenseAssetGroup$], 1
];
exports.GetLicenseAssetRulesetRequest$ = [3, n0, _GLARR,
    0,
    [_LARA],
    [0], 1
];
exports.GetLicenseAssetRulesetResponse$ = [3, n0, _GLARRe,
    0,
    [_LAR],
    [() => exports.LicenseAssetRuleset$], 1
];
exports.GetLicenseConfigurationRequest$ = [3, n0, _GLCR,
    0,
    [_LCA],
    [0], 1
];
exports.GetLicenseConfigurationResponse$ = [3, n0, _GLCRe,
    0,
    [_LCI, _LCA, _N, _D, _LCTi, _LR, _LC, _LCHL, _CL, _S, _OAI, _CLSL, _MRSL, _T, _PIL, _ADI, _DWNF, _LE],
    [0, 0, 0, 0, 0, 64 | 0, 1, 2, 1, 0, 0, () => ConsumedLicenseSummaryList, () => ManagedResourceSummaryList, () => TagList, () => ProductInformationList, () => exports.AutomatedDiscoveryInformation$, 2, 1]
];
exports.GetLicenseConversionTaskRequest$ = [3, n0, _GLCTR,
    0,
    [_LCTI],
    [0], 1
];
exports.GetLicenseConversionTaskResponse$ = [3, n0, _GLCTRe,
    0,
    [_LCTI, _RA, _SLC, _DLC, _SM, _S, _STt, _LCTic, _ET],
    [0, 0, () => exports.LicenseConversionContext$, () => exports.LicenseConversionContext$, 0, 0, 4, 4, 4]
];
exports.GetLicenseManagerReportGeneratorRequest$ = [3, n0, _GLMRGR,
    0,
    [_LMRGA],
    [0], 1
];
exports.GetLicenseManagerReportGeneratorResponse$ = [3, n0, _GLMRGRe,
    0,
    [_RG],
    [() => exports.ReportGenerator$]
];
exports.GetLicenseRequest$ = [3, n0, _GLR,
    0,
    [_LA, _V],
    [0, 0], 1
];
exports.GetLicenseResponse$ = [3, n0, _GLRe,
    0,
    [_Li],
    [() => exports.License$]
];
exports.GetLicenseUsageRequest$ = [3, n0, _GLUR,
    0,
    [_LA],
    [0], 1
];
exports.GetLicenseUsageResponse$ = [3, n0, _GLURe,
    0,
    [_LU],
    [() => exports.LicenseUsage$]
];
exports.GetServiceSettingsRequest$ = [3, n0, _GSSR,
    0,
    [],
    []
];
exports.GetServiceSettingsResponse$ = [3, n0, _GSSRe,
    0,
    [_SBA, _STA, _OC, _ECAD, _LMRSA, _CRDHR, _CRDSR, _SS],
    [0, 0, () => exports.OrganizationConfiguration$, 2, 0, 0, 64 | 0, () => exports.ServiceStatus$]
];
exports.Grant$ = [3, n0, _G,
    0,
    [_GA, _GN, _PA, _LA, _GPA, _HR, _GS, _V, _GO, _SR, _O],
    [0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, () => exports.Options$], 9
];
exports.GrantedLicense$ = [3, n0, _GL,
    0,
    [_LA, _LN, _PN, _PSKU, _I, _HR, _S, _Va, _B, _E, _CC, _LM, _CTr, _V, _RM],
    [0, 0, 0, 0, () => exports.IssuerDetails$, 0, 0, () => exports.DatetimeRange$, 0, () => EntitlementList, () => exports.ConsumptionConfiguration$, () => MetadataList, 0, 0, () => exports.ReceivedMetadata$]
];
exports.InstanceRuleStatement$ = [3, n0, _IRS,
    0,
    [_ARS, _ORS, _MRSa, _SRSc],
    [() => exports.AndRuleStatement$, () => exports.OrRuleStatement$, () => exports.MatchingRuleStatement$, () => exports.ScriptRuleStatement$]
];
exports.InventoryFilter$ = [3, n0, _IF,
    0,
    [_N, _C, _Val],
    [0, 0, 0], 2
];
exports.Issuer$ = [3, n0, _I,
    0,
    [_N, _SK],
    [0, 0], 1
];
exports.IssuerDetails$ = [3, n0, _ID,
    0,
    [_N, _SK, _KF],
    [0, 0, 0]
];
exports.License$ = [3, n0, _Li,
    0,
    [_LA, _LN, _PN, _PSKU, _I, _HR, _S, _Va, _B, _E, _CC, _LM, _CTr, _V],
    [0, 0, 0, 0, () => exports.IssuerDetails$, 0, 0, () => exports.DatetimeRange$, 0, () => EntitlementList, () => exports.ConsumptionConfiguration$, () => MetadataList, 0, 0]
];
exports.LicenseAssetGroup$ = [3, n0, _LAG,
    0,
    [_N, _ALARARN, _LAGA, _S, _D, _LAGC, _Pr, _SM, _LUAT, _LRDT],
    [0, 64 | 0, 0, 0, 0, () => LicenseAssetGroupConfigurationList, () => LicenseAssetGroupPropertyList, 0, 4, 4], 4
];
exports.LicenseAssetGroupConfiguration$ = [3, n0, _LAGCi,
    0,
    [_UD],
    [0]
];
exports.LicenseAssetGroupProperty$ = [3, n0, _LAGP,
    0,
    [_K, _Val],
    [0, 0], 2
];
exports.LicenseAssetRule$ = [3, n0, _LARi,
    0,
    [_RS],
    [() => exports.RuleStatement$], 1
];
exports.LicenseAssetRuleset$ = [3, n0, _LAR,
    0,
    [_N, _R, _LARA, _D],
    [0, () => LicenseAssetRuleList, 0, 0], 3
];
exports.LicenseConfiguration$ = [3, n0, _LCi,
    0,
    [_LCI, _LCA, _N, _D, _LCTi, _LR, _LC, _LCHL, _DWNF, _CL, _S, _OAI, _CLSL, _MRSL, _PIL, _ADI, _LE],
    [0, 0, 0, 0, 0, 64 | 0, 1, 2, 2, 1, 0, 0, () => ConsumedLicenseSummaryList, () => ManagedResourceSummaryList, () => ProductInformationList, () => exports.AutomatedDiscoveryInformation$, 1]
];
exports.LicenseConfigurationAssociation$ = [3, n0, _LCAi,
    0,
    [_RA, _RT, _ROI, _ATs, _AAS],
    [0, 0, 0, 4, 0]
];
exports.LicenseConfigurationRuleStatement$ = [3, n0, _LCRS,
    0,
    [_ARS, _ORS, _MRSa],
    [() => exports.AndRuleStatement$, () => exports.OrRuleStatement$, () => exports.MatchingRuleStatement$]
];
exports.LicenseConfigurationUsage$ = [3, n0, _LCU,
    0,
    [_RA, _RT, _RSe, _ROI, _ATs, _CL],
    [0, 0, 0, 0, 4, 1]
];
exports.LicenseConversionContext$ = [3, n0, _LCC,
    0,
    [_UO, _PCr],
    [0, () => ProductCodeList]
];
exports.LicenseConversionTask$ = [3, n0, _LCTice,
    0,
    [_LCTI, _RA, _SLC, _DLC, _S, _SM, _STt, _LCTic, _ET],
    [0, 0, () => exports.LicenseConversionContext$, () => exports.LicenseConversionContext$, 0, 0, 4, 4, 4]
];
exports.LicenseOperationFailure$ = [3, n0, _LOF,
    0,
    [_RA, _RT, _EM, _FT, _ON, _ROI, _ORB, _ML],
    [0, 0, 0, 4, 0, 0, 0, () => MetadataList]
];
exports.LicenseRuleStatement$ = [3, n0, _LRS,
    0,
    [_ARS, _ORS, _MRSa],
    [() => exports.AndRuleStatement$, () => exports.OrRuleStatement$, () => exports.MatchingRuleStatement$]
];
exports.LicenseSpecification$ = [3, n0, _LS,
    0,
    [_LCA, _AAS],
    [0, 0], 1
];
exports.LicenseUsage$ = [3, n0, _LU,
    0,
    [_EUn],
    [() => EntitlementUsageList]
];
exports.ListAssetsForLicenseAssetGroupRequest$ = [3, n0, _LAFLAGR,
    0,
    [_LAGA, _ATss, _MR, _NT],
    [0, 0, 1, 0], 2
];
exports.ListAssetsForLicenseAssetGroupResponse$ = [3, n0, _LAFLAGRi,
    0,
    [_As, _NT],
    [() => AssetList, 0]
];
exports.ListAssociationsForLicenseConfigurationRequest$ = [3, n0, _LAFLCR,
    0,
    [_LCA, _MR, _NT],
    [0, 1, 0], 1
];
exports.ListAssociationsForLicenseConfigurationResponse$ = [3, n0, _LAFLCRi,
    0,
    [_LCAic, _NT],
    [() => LicenseConfigurationAssociations, 0]
];
exports.ListDistributedGrantsRequest$ = [3, n0, _LDGR,
    0,
    [_GAr, _Fi, _NT, _MR],
    [64 | 0, [() => FilterList, 0], 0, 1]
];
exports.ListDistributedGrantsResponse$ = [3, n0, _LDGRi,
    0,
    [_Gr, _NT],
    [() => GrantList, 0]
];
exports.ListFailuresForLicenseConfigurationOperationsRequest$ = [3, n0, _LFFLCOR,
    0,
    [_LCA, _MR, _NT],
    [0, 1, 0], 1
];
exports.ListFailuresForLicenseConfigurationOperationsResponse$ = [3, n0, _LFFLCORi,
    0,
    [_LOFL, _NT],
    [() => LicenseOperationFailureList, 0]
];
exports.ListLicenseAssetGroupsRequest$ = [3, n0, _LLAGR,
    0,
    [_Fi, _MR, _NT],
    [[() => Filters, 0], 1, 0]
];
exports.ListLicenseAssetGroupsResponse$ = [3, n0, _LLAGRi,
    0,
    [_LAGi, _NT],
    [() => LicenseAssetGroupList, 0]
];
exports.ListLicenseAssetRulesetsRequest$ = [3, n0, _LLARR,
    0,
    [_Fi, _SAWSMLAR, _MR, _NT],
    [[() => Filters, 0], 2, 1, 0]
];
exports.ListLicenseAssetRulesetsResponse$ = [3, n0, _LLARRi,
    0,
    [_LARic, _NT],
    [() => LicenseAssetRulesetList, 0]
];
exports.ListLicenseConfigurationsForOrganizationRequest$ = [3, n0, _LLCFOR,
    0,
    [_LCAice, _MR, _NT, _Fi],
    [64 | 0, 1, 0, [() => Filters, 0]]
];
exports.ListLicenseConfigurationsForOrganizationResponse$ = [3, n0, _LLCFORi,
    0,
    [_LCic, _NT],
    [() => LicenseConfigurations, 0]
];
exports.ListLicenseConfigurationsRequest$ = [3, n0, _LLCR,
    0,
    [_LCAice, _MR, _NT, _Fi],
    [64 | 0, 1, 0, [() => Filters, 0]]
];
exports.ListLicenseConfigurationsResponse$ = [3, n0, _LLCRi,
    0,
    [_LCic, _NT],
    [() => LicenseConfigurations, 0]
];
exports.ListLicenseConversionTasksRequest$ = [3, n0, _LLCTR,
    0,
    [_NT, _MR, _Fi],
    [0, 1, [() => Filters, 0]]
];
exports.ListLicenseConversionTasksResponse$ = [3, n0, _LLCTRi,
    0,
    [_LCTicen, _NT],
    [() => LicenseConversionTasks, 0]
];
exports.ListLicenseManagerReportGeneratorsRequest$ = [3, n0, _LLMRGR,
    0,
    [_Fi, _NT, _MR],
    [[() => FilterList, 0], 0, 1]
];
exports.ListLicenseManagerReportGeneratorsResponse$ = [3, n0, _LLMRGRi,
    0,
    [_RGe, _NT],
    [() => ReportGeneratorList, 0]
];
exports.ListLicenseSpecificationsForResourceRequest$ = [3, n0, _LLSFRR,
    0,
    [_RA, _MR, _NT],
    [0, 1, 0], 1
];
exports.ListLicenseSpecificationsForResourceResponse$ = [3, n0, _LLSFRRi,
    0,
    [_LSi, _NT],
    [() => LicenseSpecifications, 0]
];
exports.ListLicensesRequest$ = [3, n0, _LLR,
    0,
    [_LAi, _Fi, _NT, _MR],
    [64 | 0, [() => FilterList, 0], 0, 1]
];
exports.ListLicensesResponse$ = [3, n0, _LLRi,
    0,
    [_Lic, _NT],
    [() => LicenseList, 0]
];
exports.ListLicenseVersionsRequest$ = [3, n0, _LLVR,
    0,
    [_LA, _NT, _MR],
    [0, 0, 1], 1
];
exports.ListLicenseVersionsResponse$ = [3, n0, _LLVRi,
    0,
    [_Lic, _NT],
    [() => LicenseList, 0]
];
exports.ListReceivedGrantsForOrganizationRequest$ = [3, n0, _LRGFOR,
    0,
    [_LA, _Fi, _NT, _MR],
    [0, [() => FilterList, 0], 0, 1], 1
];
exports.ListReceivedGrantsForOrganizationResponse$ = [3, n0, _LRGFORi,
    0,
    [_Gr, _NT],
    [() => GrantList, 0]
];
exports.ListReceivedGrantsRequest$ = [3, n0, _LRGR,
    0,
    [_GAr, _Fi, _NT, _MR],
    [64 | 0, [() => FilterList, 0], 0, 1]
];
exports.ListReceivedGrantsResponse$ = [3, n0, _LRGRi,
    0,
    [_Gr, _NT],
    [() => GrantList, 0]
];
exports.ListReceivedLicensesForOrganizationRequest$ = [3, n0, _LRLFOR,
    0,
    [_Fi, _NT, _MR],
    [[() => FilterList, 0], 0, 1]
];
exports.ListReceivedLicensesForOrganizationResponse$ = [3, n0, _LRLFORi,
    0,
    [_Lic, _NT],
    [() => GrantedLicenseList, 0]
];
exports.ListReceivedLicensesRequest$ = [3, n0, _LRLR,
    0,
    [_LAi, _Fi, _NT, _MR],
    [64 | 0, [() => FilterList, 0], 0, 1]
];
exports.ListReceivedLicensesResponse$ = [3, n0, _LRLRi,
    0,
    [_Lic, _NT],
    [() => GrantedLicenseList, 0]
];
exports.ListResourceInventoryRequest$ = [3, n0, _LRIR,
    0,
    [_MR, _NT, _Fi],
    [1, 0, () => InventoryFilterList]
];
exports.ListResourceInventoryResponse$ = [3, n0, _LRIRi,
    0,
    [_RIL, _NT],
    [() => ResourceInventoryList, 0]
];
exports.ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RA],
    [0], 1
];
exports.ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_T],
    [() => TagList]
];
exports.ListTokensRequest$ = [3, n0, _LTR,
    0,
    [_TIo, _Fi, _NT, _MR],
    [64 | 0, [() => FilterList, 0], 0, 1]
];
exports.ListTokensResponse$ = [3, n0, _LTRi,
    0,
    [_Tok, _NT],
    [() => TokenList, 0]
];
exports.ListUsageForLicenseConfigurationRequest$ = [3, n0, _LUFLCR,
    0,
    [_LCA, _MR, _NT, _Fi],
    [0, 1, 0, [() => Filters, 0]], 1
];
exports.ListUsageForLicenseConfigurationResponse$ = [3, n0, _LUFLCRi,
    0,
    [_LCUL, _NT],
    [() => LicenseConfigurationUsageList, 0]
];
exports.ManagedResourceSummary$ = [3, n0, _MRSan,
    0,
    [_RT, _AC],
    [0, 1]
];
exports.MatchingRuleStatement$ = [3, n0, _MRSa,
    0,
    [_KTM, _Co, _VTM],
    [0, 0, 64 | 0], 3
];
exports.Metadata$ = [3, n0, _Me,
    0,
    [_N, _Val],
    [0, 0]
];
exports.Options$ = [3, n0, _O,
    0,
    [_AOB],
    [0]
];
exports.OrganizationConfiguration$ = [3, n0, _OC,
    0,
    [_EI],
    [2], 1
];
exports.OrRuleStatement$ = [3, n0, _ORS,
    0,
    [_MRS, _SRS],
    [() => MatchingRuleStatementList, () => ScriptRuleStatementList]
];
exports.ProductCodeListItem$ = [3, n0, _PCLI,
    0,
    [_PCI, _PCT],
    [0, 0], 2
];
exports.ProductInformation$ = [3, n0, _PI,
    0,
    [_RT, _PIFL],
    [0, () => ProductInformationFilterList], 2
];
exports.ProductInformationFilter$ = [3, n0, _PIF,
    0,
    [_PIFN, _PIFC, _PIFV],
    [0, 0, 64 | 0], 2
];
exports.ProvisionalConfiguration$ = [3, n0, _PC,
    0,
    [_MTTLIM],
    [1], 1
];
exports.ReceivedMetadata$ = [3, n0, _RM,
    0,
    [_RSec, _RSR, _AO],
    [0, 0, 64 | 0]
];
exports.RegionStatus$ = [3, n0, _RSeg,
    0,
    [_S],
    [0]
];
exports.RejectGrantRequest$ = [3, n0, _RGR,
    0,
    [_GA],
    [0], 1
];
exports.RejectGrantResponse$ = [3, n0, _RGRe,
    0,
    [_GA, _S, _V],
    [0, 0, 0]
];
exports.ReportContext$ = [3, n0, _RC,
    0,
    [_lCA, _lAGA, _rSD, _rED],
    [64 | 0, 64 | 0, 4, 4]
];
exports.ReportFrequency$ = [3, n0, _RF,
    0,
    [_v, _p],
    [1, 0]
];
exports.ReportGenerator$ = [3, n0, _RG,
    0,
    [_RGN, _RTep, _RC, _RF, _LMRGA, _LRSa, _LRFR, _LRGT, _RCA, _D, _SL, _CTr, _T],
    [0, 64 | 0, () => exports.ReportContext$, () => exports.ReportFrequency$, 0, 0, 0, 0, 0, 0, () => exports.S3Location$, 0, () => TagList]
];
exports.ResourceInventory$ = [3, n0, _RI,
    0,
    [_RIe, _RT, _RA, _Pl, _PV, _ROAI, _MPC, _UO, _AI, _HI, _Re, _IT],
    [0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 0, 0]
];
exports.RuleStatement$ = [3, n0, _RS,
    0,
    [_LCRS, _LRS, _IRS],
    [() => exports.LicenseConfigurationRuleStatement$, () => exports.LicenseRuleStatement$, () => exports.InstanceRuleStatement$]
];
exports.S3Location$ = [3, n0, _SL,
    0,
    [_b, _kP],
    [0, 0]
];
exports.ScriptRuleStatement$ = [3, n0, _SRSc,
    0,
    [_KTM, _Sc],
    [0, 0], 2
];
exports.ServiceStatus$ = [3, n0, _SS,
    0,
    [_CAD, _CRD],
    [() => exports.CrossAccountDiscoveryServiceStatus$, () => exports.CrossRegionDiscoveryStatus$]
];
exports.Tag$ = [3, n0, _Ta,
    0,
    [_K, _Val],
    [0, 0]
];
exports.TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RA, _T],
    [0, () => TagList], 2
];
exports.TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
exports.TokenData$ = [3, n0, _TD,
    0,
    [_TI, _TT, _LA, _ETx, _TP, _RAo, _S],
    [0, 0, 0, 0, 64 | 0, 64 | 0, 0]
];
exports.UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _TK],
    [0, 64 | 0], 2
];
exports.UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
exports.UpdateLicenseAssetGroupRequest$ = [3, n0, _ULAGR,
    0,
    [_ALARARN, _LAGA, _CT, _N, _D, _LAGC, _Pr, _S],
    [64 | 0, 0, 0, 0, 0, () => LicenseAssetGroupConfigurationList, () => LicenseAssetGroupPropertyList, 0], 3
];
exports.UpdateLicenseAssetGroupResponse$ = [3, n0, _ULAGRp,
    0,
    [_LAGA, _S],
    [0, 0], 2
];
exports.UpdateLicenseAssetRulesetRequest$ = [3, n0, _ULARR,
    0,
    [_R, _LARA, _CT, _N, _D],
    [() => LicenseAssetRuleList, 0, 0, 0, 0], 3
];
exports.UpdateLicenseAssetRulesetResponse$ = [3, n0, _ULARRp,
    0,
    [_LARA],
    [0], 1
];
exports.UpdateLicenseConfigurationRequest$ = [3, n0, _ULCR,
    0,
    [_LCA, _LCS, _LR, _LC, _LCHL, _N, _D, _PIL, _DWNF, _LE],
    [0, 0, 64 | 0, 1, 2, 0, 0, () => ProductInformationList, 2, 1], 1
];
exports.UpdateLicenseConfigurationResponse$ = [3, n0, _ULCRp,
    0,
    [],
    []
];
exports.UpdateLicenseManagerReportGeneratorRequest$ = [3, n0, _ULMRGR,
    0,
    [_LMRGA, _RGN, _Ty, _RC, _RF, _CT, _D],
    [0, 0, 64 | 0, () => exports.ReportContext$, () => exports.ReportFrequency$, 0, 0], 6
];
exports.UpdateLicenseManagerReportGeneratorResponse$ = [3, n0, _ULMRGRp,
    0,
    [],
    []
];
exports.UpdateLicenseSpecificationsForResourceRequest$ = [3, n0, _ULSFRR,
    0,
    [_RA, _ALS, _RLS],
    [0, () => LicenseSpecifications, () => LicenseSpecifications], 1
];
exports.UpdateLicenseSpecificationsForResourceResponse$ = [3, n0, _ULSFRRp,
    0,
    [],
    []
];
exports.UpdateServiceSettingsRequest$ = [3, n0, _USSR,
    0,
    [_SBA, _STA, _OC, _ECAD, _EDSR],
    [0, 0, () => exports.OrganizationConfiguration$, 2, 64 | 0]
];
exports.UpdateServiceSettingsResponse$ = [3, n0, _USSRp,
    0,
    [],
    []
];
var AllowedOperationList = (/* unused pure expression or super */ null && (64 | 0));
var ArnList = (/* unused pure expression or super */ null && (64 | 0));
var AssetList = [1, n0, _AL,
    0, () => exports.Asset$
];
var ConsumedLicenseSummaryList = [1, n0, _CLSL,
    0, () => exports.ConsumedLicenseSummary$
];
var EntitlementDataList = [1, n0, _EDL,
    0, () => exports.EntitlementData$
];
var EntitlementList = [1, n0, _EL,
    0, () => exports.Entitlement$
];
var EntitlementUsageList = [1, n0, _EUL,
    0, () => exports.EntitlementUsage$
];
var FilterList = [1, n0, _FL,
    0, [() => exports.Filter$,
        0]
];
var Filters = [1, n0, _Fi,
    0, [() => exports.Filter$,
        { [_xN]: _i }]
];
var FilterValues = [1, n0, _FV,
    0, [0,
        { [_xN]: _i }]
];
var GrantedLicenseList = [1, n0, _GLL,
    0, () => exports.GrantedLicense$
];
var GrantList = [1, n0, _GLr,
    0, () => exports.Grant$
];
var InventoryFilterList = [1, n0, _IFL,
    0, () => exports.InventoryFilter$
];
var LicenseAssetGroupConfigurationList = [1, n0, _LAGCL,
    0, () => exports.LicenseAssetGroupConfiguration$
];
var LicenseAssetGroupList = [1, n0, _LAGL,
    0, () => exports.LicenseAssetGroup$
];
var LicenseAssetGroupPropertyList = [1, n0, _LAGPL,
    0, () => exports.LicenseAssetGroupProperty$
];
var LicenseAssetRuleList = [1, n0, _LARL,
    0, () => exports.LicenseAssetRule$
];
var LicenseAssetRulesetArnList = (/* unused pure expression or super */ null && (64 | 0));
var LicenseAssetRulesetList = [1, n0, _LARLi,
    0, () => exports.LicenseAssetRuleset$
];
var LicenseConfigurationAssociations = [1, n0, _LCAic,
    0, () => exports.LicenseConfigurationAssociation$
];
var LicenseConfigurations = [1, n0, _LCic,
    0, () => exports.LicenseConfiguration$
];
var LicenseConfigurationUsageList = [1, n0, _LCUL,
    0, () => exports.LicenseConfigurationUsage$
];
var LicenseConversionTasks = [1, n0, _LCTicen,
    0, () => exports.LicenseConversionTask$
];
var LicenseList = [1, n0, _LL,
    0, () => exports.License$
];
var LicenseOperationFailureList = [1, n0, _LOFL,
    0, () => exports.LicenseOperationFailure$
];
var LicenseSpecifications = [1, n0, _LSi,
    0, () => exports.LicenseSpecification$
];
var ManagedResourceSummaryList = [1, n0, _MRSL,
    0, () => exports.ManagedResourceSummary$
];
var MatchingRuleStatementList = [1, n0, _MRSLa,
    0, () => exports.MatchingRuleStatement$
];
var MaxSize3StringList = (/* unused pure expression or super */ null && (64 | 0));
var MetadataList = [1, n0, _ML,
    0, () => exports.Metadata$
];
var PrincipalArnList = (/* unused pure expression or super */ null && (64 | 0));
var ProductCodeList = [1, n0, _PCL,
    0, () => exports.ProductCodeListItem$
];
var ProductInformationFilterList = [1, n0, _PIFL,
    0, () => exports.ProductInformationFilter$
];
var ProductInformationList = [1, n0, _PIL,
    0, () => exports.ProductInformation$
];
var ReportGeneratorList = [1, n0, _RGL,
    0, () => exports.ReportGenerator$
];
var ReportTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceInventoryList = [1, n0, _RIL,
    0, () => exports.ResourceInventory$
];
var ScriptRuleStatementList = [1, n0, _SRSL,
    0, () => exports.ScriptRuleStatement$
];
var StringList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [1, n0, _TL,
    0, () => exports.Tag$
];
var TokenList = [1, n0, _TLo,
    0, () => exports.TokenData$
];
var RegionStatusMap = [2, n0, _RSM,
    0, 0, () => exports.RegionStatus$
];
exports.AcceptGrant$ = [9, n0, _AG,
    0, () => exports.AcceptGrantRequest$, () => exports.AcceptGrantResponse$
];
exports.CheckInLicense$ = [9, n0, _CIL,
    0, () => exports.CheckInLicenseRequest$, () => exports.CheckInLicenseResponse$
];
exports.CheckoutBorrowLicense$ = [9, n0, _CBL,
    0, () => exports.CheckoutBorrowLicenseRequest$, () => exports.CheckoutBorrowLicenseResponse$
];
exports.CheckoutLicense$ = [9, n0, _CLh,
    0, () => exports.CheckoutLicenseRequest$, () => exports.CheckoutLicenseResponse$
];
exports.CreateGrant$ = [9, n0, _CG,
    0, () => exports.CreateGrantRequest$, () => exports.CreateGrantResponse$
];
exports.CreateGrantVersion$ = [9, n0, _CGV,
    0, () => exports.CreateGrantVersionRequest$, () => exports.CreateGrantVersionResponse$
];
exports.CreateLicense$ = [9, n0, _CLr,
    0, () => exports.CreateLicenseRequest$, () => exports.CreateLicenseResponse$
];
exports.CreateLicenseAssetGroup$ = [9, n0, _CLAG,
    0, () => exports.CreateLicenseAssetGroupRequest$, () => exports.CreateLicenseAssetGroupResponse$
];
exports.CreateLicenseAssetRuleset$ = [9, n0, _CLAR,
    0, () => exports.CreateLicenseAssetRulesetRequest$, () => exports.CreateLicenseAssetRulesetResponse$
];
exports.CreateLicenseConfiguration$ = [9, n0, _CLC,
    0, () => exports.CreateLicenseConfigurationRequest$, () => exports.CreateLicenseConfigurationResponse$
];
exports.CreateLicenseConversionTaskForResource$ = [9, n0, _CLCTFR,
    0, () => exports.CreateLicenseConversionTaskForResourceRequest$, () => exports.CreateLicenseConversionTaskForResourceResponse$
];
exports.CreateLicenseManagerReportGenerator$ = [9, n0, _CLMRG,
    0, () => exports.CreateLicenseManagerReportGeneratorRequest$, () => exports.CreateLicenseManagerReportGeneratorResponse$
];
exports.CreateLicenseVersion$ = [9, n0, _CLV,
    0, () => exports.CreateLicenseVersionRequest$, () => exports.CreateLicenseVersionResponse$
];
exports.CreateToken$ = [9, n0, _CTre,
    0, () => exports.CreateTokenRequest$, () => exports.CreateTokenResponse$
];
exports.DeleteGrant$ = [9, n0, _DG,
    0, () => exports.DeleteGrantRequest$, () => exports.DeleteGrantResponse$
];
exports.DeleteLicense$ = [9, n0, _DL,
    0, () => exports.DeleteLicenseRequest$, () => exports.DeleteLicenseResponse$
];
exports.DeleteLicenseAssetGroup$ = [9, n0, _DLAG,
    0, () => exports.DeleteLicenseAssetGroupRequest$, () => exports.DeleteLicenseAssetGroupResponse$
];
exports.DeleteLicenseAssetRuleset$ = [9, n0, _DLAR,
    0, () => exports.DeleteLicenseAssetRulesetRequest$, () => exports.DeleteLicenseAssetRulesetResponse$
];
exports.DeleteLicenseConfiguration$ = [9, n0, _DLCe,
    0, () => exports.DeleteLicenseConfigurationRequest$, () => exports.DeleteLicenseConfigurationResponse$
];
exports.DeleteLicenseManagerReportGenerator$ = [9, n0, _DLMRG,
    0, () => exports.DeleteLicenseManagerReportGeneratorRequest$, () => exports.DeleteLicenseManagerReportGeneratorResponse$
];
exports.DeleteToken$ = [9, n0, _DT,
    0, () => exports.DeleteTokenRequest$, () => exports.DeleteTokenResponse$
];
exports.ExtendLicenseConsumption$ = [9, n0, _ELC,
    0, () => exports.ExtendLicenseConsumptionRequest$, () => exports.ExtendLicenseConsumptionResponse$
];
exports.GetAccessToken$ = [9, n0, _GAT,
    0, () => exports.GetAccessTokenRequest$, () => exports.GetAccessTokenResponse$
];
exports.GetGrant$ = [9, n0, _GG,
    0, () => exports.GetGrantRequest$, () => exports.GetGrantResponse$
];
exports.GetLicense$ = [9, n0, _GLe,
    0, () => exports.GetLicenseRequest$, () => exports.GetLicenseResponse$
];
exports.GetLicenseAssetGroup$ = [9, n0, _GLAG,
    0, () => exports.GetLicenseAssetGroupRequest$, () => exports.GetLicenseAssetGroupResponse$
];
exports.GetLicenseAssetRuleset$ = [9, n0, _GLAR,
    0, () => exports.GetLicenseAssetRulesetRequest$, () => exports.GetLicenseAssetRulesetResponse$
];
exports.GetLicenseConfiguration$ = [9, n0, _GLC,
    0, () => exports.GetLicenseConfigurationRequest$, () => exports.GetLicenseConfigurationResponse$
];
exports.GetLicenseConversionTask$ = [9, n0, _GLCT,
    0, () => exports.GetLicenseConversionTaskRequest$, () => exports.GetLicenseConversionTaskResponse$
];
exports.GetLicenseManagerReportGenerator$ = [9, n0, _GLMRG,
    0, () => exports.GetLicenseManagerReportGeneratorRequest$, () => exports.GetLicenseManagerReportGeneratorResponse$
];
exports.GetLicenseUsage$ = [9, n0, _GLU,
    0, () => exports.GetLicenseUsageRequest$, () => exports.GetLicenseUsageResponse$
];
exports.GetServiceSettings$ = [9, n0, _GSS,
    0, () => exports.GetServiceSettingsRequest$, () => exports.GetServiceSettingsResponse$
];
exports.ListAssetsForLicenseAssetGroup$ = [9, n0, _LAFLAG,
    0, () => exports.ListAssetsForLicenseAssetGroupRequest$, () => exports.ListAssetsForLicenseAssetGroupResponse$
];
exports.ListAssociationsForLicenseConfiguration$ = [9, n0, _LAFLC,
    0, () => exports.ListAssociationsForLicenseConfigurationRequest$, () => exports.ListAssociationsForLicenseConfigurationResponse$
];
exports.ListDistributedGrants$ = [9, n0, _LDG,
    0, () => exports.ListDistributedGrantsRequest$, () => exports.ListDistributedGrantsResponse$
];
exports.ListFailuresForLicenseConfigurationOperations$ = [9, n0, _LFFLCO,
    0, () => exports.ListFailuresForLicenseConfigurationOperationsRequest$, () => exports.ListFailuresForLicenseConfigurationOperationsResponse$
];
exports.ListLicenseAssetGroups$ = [9, n0, _LLAG,
    0, () => exports.ListLicenseAssetGroupsRequest$, () => exports.ListLicenseAssetGroupsResponse$
];
exports.ListLicenseAssetRulesets$ = [9, n0, _LLAR,
    0, () => exports.ListLicenseAssetRulesetsRequest$, () => exports.ListLicenseAssetRulesetsResponse$
];
exports.ListLicenseConfigurations$ = [9, n0, _LLC,
    0, () => exports.ListLicenseConfigurationsRequest$, () => exports.ListLicenseConfigurationsResponse$
];
exports.ListLicenseConfigurationsForOrganization$ = [9, n0, _LLCFO,
    0, () => exports.ListLicenseConfigurationsForOrganizationRequest$, () => exports.ListLicenseConfigurationsForOrganizationResponse$
];
exports.ListLicenseConversionTasks$ = [9, n0, _LLCT,
    0, () => exports.ListLicenseConversionTasksRequest$, () => exports.ListLicenseConversionTasksResponse$
];
exports.ListLicenseManagerReportGenerators$ = [9, n0, _LLMRG,
    0, () => exports.ListLicenseManagerReportGeneratorsRequest$, () => exports.ListLicenseManagerReportGeneratorsResponse$
];
exports.ListLicenses$ = [9, n0, _LLi,
    0, () => exports.ListLicensesRequest$, () => exports.ListLicensesResponse$
];
exports.ListLicenseSpecificationsForResource$ = [9, n0, _LLSFR,
    0, () => exports.ListLicenseSpecificationsForResourceRequest$, () => exports.ListLicenseSpecificationsForResourceResponse$
];
exports.ListLicenseVersions$ = [9, n0, _LLV,
    0, () => exports.ListLicenseVersionsRequest$, () => exports.ListLicenseVersionsResponse$
];
exports.ListReceivedGrants$ = [9, n0, _LRG,
    0, () => exports.ListReceivedGrantsRequest$, () => exports.ListReceivedGrantsResponse$
];
exports.ListReceivedGrantsForOrganization$ = [9, n0, _LRGFO,
    0, () => exports.ListReceivedGrantsForOrganizationRequest$, () => exports.ListReceivedGrantsForOrganizationResponse$
];
exports.ListReceivedLicenses$ = [9, n0, _LRL,
    0, () => exports.ListReceivedLicensesRequest$, () => exports.ListReceivedLicensesResponse$
];
exports.ListReceivedLicensesForOrganization$ = [9, n0, _LRLFO,
    0, () => exports.ListReceivedLicensesForOrganizationRequest$, () => exports.ListReceivedLicensesForOrganizationResponse$
];
exports.ListResourceInventory$ = [9, n0, _LRI,
    0, () => exports.ListResourceInventoryRequest$, () => exports.ListResourceInventoryResponse$
];
exports.ListTagsForResource$ = [9, n0, _LTFR,
    0, () => exports.ListTagsForResourceRequest$, () => exports.ListTagsForResourceResponse$
];
exports.ListTokens$ = [9, n0, _LT,
    0, () => exports.ListTokensRequest$, () => exports.ListTokensResponse$
];
exports.ListUsageForLicenseConfiguration$ = [9, n0, _LUFLC,
    0, () => exports.ListUsageForLicenseConfigurationRequest$, () => exports.ListUsageForLicenseConfigurationResponse$
];
exports.RejectGrant$ = [9, n0, _RGej,
    0, () => exports.RejectGrantRequest$, () => exports.RejectGrantResponse$
];
exports.TagResource$ = [9, n0, _TR,
    0, () => exports.TagResourceRequest$, () => exports.TagResourceResponse$
];
exports.UntagResource$ = [9, n0, _UR,
    0, () => exports.UntagResourceRequest$, () => exports.UntagResourceResponse$
];
exports.UpdateLicenseAssetGroup$ = [9, n0, _ULAG,
    0, () => exports.UpdateLicenseAssetGroupRequest$, () => exports.UpdateLicenseAssetGroupResponse$
];
exports.UpdateLicenseAssetRuleset$ = [9, n0, _ULAR,
    0, () => exports.UpdateLicenseAssetRulesetRequest$, () => exports.UpdateLicenseAssetRulesetResponse$
];
exports.UpdateLicenseConfiguration$ = [9, n0, _ULC,
    0, () => exports.UpdateLicenseConfigurationRequest$, () => exports.UpdateLicenseConfigurationResponse$
];
exports.UpdateLicenseManagerReportGenerator$ = [9, n0, _ULMRG,
    0, () => exports.UpdateLicenseManagerReportGeneratorRequest$, () => exports.UpdateLicenseManagerReportGeneratorResponse$
];
exports.UpdateLicenseSpecificationsForResource$ = [9, n0, _ULSFR,
    0, () => exports.UpdateLicenseSpecificationsForResourceRequest$, () => exports.UpdateLicenseSpecificationsForResourceResponse$
];
exports.UpdateServiceSettings$ = [9, n0, _USS,
    0, () => exports.UpdateServiceSettingsRequest$, () => exports.UpdateServiceSettingsResponse$
];


/***/ }),

/***/ 91558:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-license-manager","description":"AWS SDK for JavaScript License Manager Client for Node.js, Browser and React Native","version":"3.1048.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-license-manager","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo license-manager","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.11","@aws-sdk/credential-provider-node":"^3.972.42","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-license-manager","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-license-manager"}}');

/***/ })

};
