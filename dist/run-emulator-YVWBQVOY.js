import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  dist_es_exports as dist_es_exports10
} from "./chunk-GQLPSPSF.js";
import {
  dist_es_exports as dist_es_exports11
} from "./chunk-VDLZ7AWN.js";
import {
  AttachImageWatermark$,
  CancelImageLaunchPermission$,
  CancelImportTask$,
  CopyImage$,
  CopySnapshot$,
  CreateLaunchTemplate$,
  CreateLaunchTemplateVersion$,
  CreateTags$,
  DeleteLaunchTemplate$,
  DeleteLaunchTemplateVersions$,
  DeleteSnapshot$,
  DeleteTags$,
  DeregisterImage$,
  DescribeAvailabilityZones$,
  DescribeFastLaunchImages$,
  DescribeImageAttribute$,
  DescribeImages$,
  DescribeImportImageTasks$,
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
  DescribeTags$,
  DescribeVolumes$,
  DescribeVpcs$,
  DetachImageWatermark$,
  DisableEbsEncryptionByDefault$,
  DisableFastLaunch$,
  DisableImage$,
  DisableImageBlockPublicAccess$,
  DisableImageDeprecation$,
  DisableImageDeregistrationProtection$,
  DisableSnapshotBlockPublicAccess$,
  EnableEbsEncryptionByDefault$,
  EnableFastLaunch$,
  EnableImage$,
  EnableImageBlockPublicAccess$,
  EnableImageDeprecation$,
  EnableImageDeregistrationProtection$,
  EnableSnapshotBlockPublicAccess$,
  GetConsoleOutput$,
  GetEbsDefaultKmsKeyId$,
  GetEbsEncryptionByDefault$,
  GetImageBlockPublicAccessState$,
  GetSnapshotBlockPublicAccessState$,
  ImportImage$,
  ImportSnapshot$,
  ModifyEbsDefaultKmsKeyId$,
  ModifyImageAttribute$,
  ModifyLaunchTemplate$,
  ModifySnapshotAttribute$,
  RegisterImage$,
  ReplaceImageInstanceTypeSpecification$,
  ResetEbsDefaultKmsKeyId$,
  ResetImageAttribute$,
  ResetSnapshotAttribute$,
  RunInstances$,
  TerminateInstances$
} from "./chunk-7QRL4NON.js";
import {
  dist_es_exports as dist_es_exports3
} from "./chunk-JKFURAJ6.js";
import {
  dist_es_exports as dist_es_exports4
} from "./chunk-4ZILJT6T.js";
import {
  dist_es_exports as dist_es_exports5
} from "./chunk-KKNYRAZX.js";
import {
  dist_es_exports as dist_es_exports6
} from "./chunk-CDOPFGNJ.js";
import {
  dist_es_exports as dist_es_exports7
} from "./chunk-R3NVXAAN.js";
import {
  dist_es_exports as dist_es_exports8
} from "./chunk-4ICMFFWS.js";
import {
  dist_es_exports as dist_es_exports9
} from "./chunk-DLBT6GCL.js";
import {
  dist_es_exports
} from "./chunk-576CM3ZJ.js";
import {
  dist_es_exports as dist_es_exports2
} from "./chunk-IRWYMQST.js";
import "./chunk-XNPHTKJL.js";
import {
  defaultProvider
} from "./chunk-SRFSXNPP.js";
import "./chunk-GEU4PSYK.js";
import "./chunk-3DL37STP.js";
import {
  AwsJson1_1Protocol,
  AwsQueryProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  XmlShapeSerializer,
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
import "./chunk-347XWIIW.js";
import {
  Client,
  Command,
  NoOpLogger,
  ServiceException,
  WaiterState,
  checkExceptions,
  createAggregatedClient,
  createWaiter,
  emitWarningIfUnsupportedVersion,
  getDefaultExtensionConfiguration,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveDefaultRuntimeConfig
} from "./chunk-NLYDOPZY.js";
import {
  JsonShapeSerializer,
  ToStringShapeSerializer,
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-6Z6O4OSD.js";
import "./chunk-QED2EV7R.js";
import {
  Sha256Node
} from "./chunk-H7GKKSN5.js";
import {
  NormalizedSchema,
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
import {
  __export
} from "./chunk-GYICQJVG.js";

// emulator/run-emulator.ts
import { parseArgs } from "node:util";
import { isMainThread, parentPort } from "node:worker_threads";

// emulator/listen.ts
import { createServer as createServer2 } from "node:http";

// emulator/protocol/aws-error.ts
var AwsError = class extends Error {
  constructor(code, message, status = 400, fields4 = {}, headers = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.fields = fields4;
    this.headers = headers;
    this.name = code;
  }
  code;
  status;
  fields;
  headers;
};

// emulator/world/blocks.ts
import { createHash } from "node:crypto";
import { constants, copyFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
var blockSizeBytes = 524288;
function blockCount(volumeSizeGiB) {
  return volumeSizeGiB * 2 ** 30 / blockSizeBytes;
}
var BlockStore = class {
  #directory;
  #pack;
  #endBytes = 0;
  /** Reference (SHA-256 of the block, hex) -> offset in the pack file; resolves when the block is written. */
  #offsets = /* @__PURE__ */ new Map();
  /**
   * @param directory an existing, empty folder for the pack file. The world deletes it.
   * @param original a store into which nothing is being written. The new one begins with its blocks.
   */
  constructor(directory, original) {
    this.#directory = directory;
    if (original === void 0 || original.#endBytes === 0) return;
    copyFileSync(original.#path, this.#path, constants.COPYFILE_FICLONE);
    this.#endBytes = original.#endBytes;
    this.#offsets = new Map(original.#offsets);
  }
  /**
   * Stores a block, unless the store has an equal one.
   *
   * @returns the block's reference; equal blocks have the same one.
   * @throws RangeError unless `data` has exactly {@link blockSizeBytes} bytes.
   */
  async put(data) {
    if (data.byteLength !== blockSizeBytes) {
      throw new RangeError(`A block has ${blockSizeBytes} bytes, not ${data.byteLength}.`);
    }
    const ref = digestOf(data);
    let stored = this.#offsets.get(ref);
    if (stored === void 0) {
      const offset = this.#endBytes;
      this.#endBytes += blockSizeBytes;
      stored = this.#write(data, offset);
      this.#offsets.set(ref, stored);
    }
    await stored;
    return ref;
  }
  /**
   * Reads a block.
   *
   * @throws Error for a reference that {@link put} did not return.
   */
  async get(ref) {
    const offset = await this.#offsets.get(ref);
    if (offset === void 0) throw new Error(`No block ${ref} in this world.`);
    const block = Buffer.allocUnsafe(blockSizeBytes);
    const filledBytes = await readInto(await this.#open(), block, offset);
    if (filledBytes < blockSizeBytes) throw new Error(`The pack file ends within block ${ref}.`);
    return block;
  }
  /**
   * Stores a raw disk image as a snapshot. As in ImportSnapshot, blocks of zeros are stored too. The last block is
   * padded with zeros.
   */
  async importFile(path) {
    const blocks = /* @__PURE__ */ new Map();
    const file = await open(path, "r");
    try {
      for (let index = 0; ; index++) {
        const block = Buffer.alloc(blockSizeBytes);
        const filledBytes = await readInto(file, block, index * blockSizeBytes);
        if (filledBytes === 0) break;
        blocks.set(index, await this.put(block));
        if (filledBytes < blockSizeBytes) break;
      }
    } finally {
      await file.close();
    }
    return { blocks };
  }
  /** Closes the pack file. Call it once, before the world's folder is deleted. */
  async close() {
    const pack = this.#pack;
    this.#pack = void 0;
    await (await pack)?.close();
  }
  async #write(data, offset) {
    const pack = await this.#open();
    for (let done = 0; done < data.byteLength; ) {
      const { bytesWritten } = await pack.write(data, done, data.byteLength - done, offset + done);
      done += bytesWritten;
    }
    return offset;
  }
  #open() {
    this.#pack ??= open(this.#path, constants.O_RDWR | constants.O_CREAT);
    return this.#pack;
  }
  get #path() {
    return join(this.#directory, "blocks.pack");
  }
};
var zeros = Buffer.alloc(blockSizeBytes);
var zerosDigest;
function digestOf(data) {
  if (!zeros.equals(data)) return createHash("sha256").update(data).digest("hex");
  zerosDigest ??= createHash("sha256").update(zeros).digest("hex");
  return zerosDigest;
}
async function readInto(file, buffer, offset) {
  let filledBytes = 0;
  while (filledBytes < buffer.byteLength) {
    const { bytesRead } = await file.read(buffer, filledBytes, buffer.byteLength - filledBytes, offset + filledBytes);
    if (bytesRead === 0) break;
    filledBytes += bytesRead;
  }
  return filledBytes;
}

// emulator/world/versioned-table.ts
function current(table, id) {
  return table.get(id)?.at(-1)?.value;
}
function allCurrent(table) {
  return [...table.values()].flatMap((versions) => versions.at(-1)?.value ?? []);
}
function asOf(table, id, time) {
  return table.get(id)?.findLast((version) => version.at <= time)?.value;
}
function readTime(world) {
  return world.clock.now() - world.lagSeconds * 1e3;
}
function visible(world, table) {
  const time = readTime(world);
  return [...table.keys()].flatMap((id) => asOf(table, id, time) ?? []);
}
function addressable(world, table, id) {
  return asOf(table, id, readTime(world)) === void 0 ? void 0 : current(table, id);
}
function put(world, table, id, value, at = world.clock.now()) {
  const versions = table.get(id) ?? [];
  versions.push({ at, value });
  const { consistencyLagSeconds, ec2: ec23 } = world.settings;
  const oldestRead = world.clock.now() - Math.max(consistencyLagSeconds, ec23.staleServers.lagSeconds) * 1e3;
  const oldestNeeded = versions.findLastIndex((version) => version.at <= oldestRead);
  if (oldestNeeded > 0) versions.splice(0, oldestNeeded);
  if (versions.length === 1 && value === void 0) table.delete(id);
  else table.set(id, versions);
}

// emulator/services/ec2/state.ts
function ec2Region(world, region) {
  return world.state("ec2", region, () => ({
    snapshots: /* @__PURE__ */ new Map(),
    images: /* @__PURE__ */ new Map(),
    importTasks: /* @__PURE__ */ new Map(),
    importImageTasks: /* @__PURE__ */ new Map(),
    accounts: /* @__PURE__ */ new Map(),
    clientTokens: /* @__PURE__ */ new Map()
  }));
}
function findSnapshot(world, region, snapshotId) {
  return current(ec2Region(world, region).snapshots, snapshotId);
}
function createSnapshot(world, region, snapshot) {
  const created2 = {
    description: "",
    volumeId: "vol-ffffffff",
    startTime: world.clock.now(),
    tags: /* @__PURE__ */ new Map(),
    createVolumePermissions: /* @__PURE__ */ new Set(),
    productCodes: [...world.settings.ec2.productCodesOfNewSnapshots],
    isCopy: false,
    ...snapshot,
    snapshotId: snapshot.snapshotId ?? world.random.id("snap")
  };
  put(world, ec2Region(world, region).snapshots, created2.snapshotId, created2, created2.startTime);
  return created2;
}
function updateSnapshot(world, region, snapshotId, change) {
  update(world, ec2Region(world, region).snapshots, snapshotId, change);
}
function updateImage(world, region, imageId, change) {
  update(world, ec2Region(world, region).images, imageId, change);
}
function update(world, table, id, change) {
  const before = current(table, id);
  if (before === void 0) throw new Error(`${id} does not exist.`);
  put(world, table, id, { ...before, ...change });
}
function percentDone(startTime, endTime, time) {
  const percent = Math.floor((time - startTime) / Math.max(1, endTime - startTime) * 100);
  return Math.max(0, Math.min(99, percent));
}
function snapshotState(snapshot, time) {
  if (snapshot.failure !== void 0 && snapshot.failure.at <= time) return "error";
  return snapshot.completesAt !== void 0 && snapshot.completesAt <= time ? "completed" : "pending";
}

// emulator/services/ebs/corrupt.ts
async function corruptSnapshot(world, region, snapshotId, byte) {
  const snapshot = findSnapshot(world, region, snapshotId);
  const blockIndex = Math.floor(byte / blockSizeBytes);
  if (snapshot === void 0 || blockIndex >= blockCount(snapshot.volumeSizeGiB)) return void 0;
  const ref = snapshot.data.blocks.get(blockIndex);
  const block = ref === void 0 ? Buffer.alloc(blockSizeBytes) : await world.blocks.get(ref);
  const at = byte % blockSizeBytes;
  block[at] = ~(block[at] ?? 0) & 255;
  const blocks = new Map(snapshot.data.blocks).set(blockIndex, await world.blocks.put(block));
  const data = { blocks, parent: snapshot.data };
  updateSnapshot(world, region, snapshotId, { data });
  return blockIndex;
}

// emulator/services/ebs/volume.ts
import { createCipheriv, createHash as createHash2 } from "node:crypto";
import { Readable } from "node:stream";
var zeros2 = Buffer.alloc(blockSizeBytes);
async function volumeBlock(world, { data, encrypted, seed }, index) {
  const ref = data?.blocks.get(index);
  if (ref !== void 0) return world.blocks.get(ref);
  return encrypted ? garbage(`${seed} ${index}`) : zeros2;
}
function volumeStream(world, region, snapshotId, options2 = {}) {
  const snapshot = findSnapshot(world, region, snapshotId);
  if (snapshot === void 0) return void 0;
  const encrypted = snapshot.encrypted || options2.encrypted === true;
  const content = { data: snapshot.data, encrypted, seed: snapshotId };
  const count = blockCount(snapshot.volumeSizeGiB);
  async function* blocks() {
    for (let index = 0; index < count; index++) yield await volumeBlock(world, content, index);
  }
  return Readable.from(blocks(), { objectMode: false, highWaterMark: blockSizeBytes });
}
function garbage(seed) {
  const key2 = createHash2("sha256").update(seed).digest();
  return createCipheriv("aes-256-ctr", key2, Buffer.alloc(16)).update(zeros2);
}

// emulator/services/ec2/instances/life.ts
var stateCodes = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80
};
var userInitiated = "Client.UserInitiatedShutdown";
var guestInitiated = "Client.InstanceInitiatedShutdown";
var reasonTexts = {
  [userInitiated]: "User initiated shutdown",
  [guestInitiated]: "Instance initiated shutdown",
  "Client.InternalError": "Client error on launch",
  "Client.InvalidSnapshot.NotFound": "The specified snapshot was not found.",
  "Client.VolumeLimitExceeded": "Volume limit exceeded",
  "Server.InsufficientInstanceCapacity": "There was insufficient capacity available to satisfy the launch request.",
  "Server.InternalError": "Internal error on launch",
  "Server.SpotInstanceTermination": "Spot instance termination"
};
function reason(code, text3 = reasonTexts[code] ?? code) {
  return { Code: code, Message: `${code}: ${text3}` };
}
function startOf({ runningAt, realGuest }) {
  return realGuest === void 0 ? runningAt : realGuest.startedAt ?? Number.POSITIVE_INFINITY;
}
function ownEnd({ runningAt, guest, realGuest, launchFailure }) {
  if (launchFailure !== void 0) return { at: runningAt, code: launchFailure };
  if (realGuest !== void 0) return realGuest.end;
  if (guest.endsWith === "") return void 0;
  return { at: runningAt + guest.endsAfterSeconds * 1e3, code: guest.endsWith };
}
function lifeAt(instance, time) {
  const { terminationRequestedAt: requestedAt = Number.POSITIVE_INFINITY } = instance;
  const own = ownEnd(instance);
  const first = own !== void 0 && own.at <= requestedAt ? own : void 0;
  if (first !== void 0 && first.at <= time) {
    if (first.code !== guestInitiated) return terminated(first.at, first.at, first.code, first.message);
    const downAt = first.at + instance.shuttingDownMs;
    if (instance.shutdownBehavior === "terminate") {
      return downAt <= time ? terminated(first.at, downAt, first.code) : state("shutting-down", first.at, first.code);
    }
    if (requestedAt > time) return state(downAt <= time ? "stopped" : "stopping", first.at, first.code);
  }
  if (requestedAt <= time) {
    const endedAt = Math.min(requestedAt, first?.at ?? requestedAt);
    const terminatedAt = requestedAt + instance.shuttingDownMs;
    return terminatedAt <= time ? terminated(endedAt, terminatedAt, userInitiated) : state("shutting-down", endedAt, userInitiated);
  }
  if (time < startOf(instance)) {
    return { state: "pending", code: stateCodes.pending, reason: { Code: "pending", Message: "pending" } };
  }
  return { state: "running", code: stateCodes.running };
}
function state(name, endedAt, code, message) {
  return { state: name, code: stateCodes[name], endedAt, reason: reason(code, message) };
}
function terminated(endedAt, terminatedAt, code, message) {
  return { ...state("terminated", endedAt, code, message), terminatedAt };
}
function isVisible(instance, time, terminatedVisibleMs) {
  const { terminatedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
  return time < terminatedAt + terminatedVisibleMs;
}
function transitionReason(life) {
  if (life.reason === void 0 || life.endedAt === void 0 || life.reason.Code === guestInitiated) return "";
  if (life.reason.Code !== userInitiated) return life.reason.Code;
  const at = new Date(life.endedAt).toISOString();
  return `User initiated (${at.slice(0, 10)} ${at.slice(11, 19)} GMT)`;
}

// emulator/services/ec2/instances/state.ts
function instanceRegion(world, region) {
  return world.state("ec2-instances", region, () => ({
    instances: /* @__PURE__ */ new Map(),
    volumes: /* @__PURE__ */ new Map(),
    launches: /* @__PURE__ */ new Map()
  }));
}
function visibleInstances({ world, region, account }) {
  const { terminatedVisibleSeconds } = world.settings.ec2.instances;
  return visible(world, instanceRegion(world, region).instances).filter(
    (instance) => instance.ownerId === account.id && isVisible(instance, world.clock.now(), terminatedVisibleSeconds * 1e3)
  );
}
function ownInstance(context, instanceId) {
  const { world, region } = context;
  const isSeen = visibleInstances(context).some((instance) => instance.instanceId === instanceId);
  return isSeen ? addressable(world, instanceRegion(world, region).instances, instanceId) : void 0;
}
function putInstance({ world, region }, instance) {
  put(world, instanceRegion(world, region).instances, instance.instanceId, instance);
}
function countLaunch({ world, region }, key2, limit) {
  const { launches } = instanceRegion(world, region);
  const before = launches.get(key2) ?? 0;
  launches.set(key2, before + 1);
  return limit === 0 || before < limit;
}

// emulator/services/ec2/instances/qemu/host.ts
import { constants as constants3 } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";

// emulator/world/process.ts
import { spawn } from "node:child_process";
import { accessSync, constants as constants2 } from "node:fs";
import { delimiter, join as join2 } from "node:path";
function findProgram(name) {
  return (process.env.PATH ?? "").split(delimiter).map((directory) => join2(directory, name)).find((path) => isAccessible(path, constants2.X_OK));
}
function isAccessible(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
function runProcess(program, args, options2) {
  const { directory, longestSeconds, stop, onStart, onOutput, onThirdOutput } = options2;
  const setpriv = findProgram("setpriv");
  const command3 = [...setpriv === void 0 ? [] : [setpriv, "--pdeathsig", "KILL", "--"], program, ...args];
  return new Promise((resolve2) => {
    let killed;
    let errors3 = "";
    const child = spawn(command3[0] ?? program, command3.slice(1), {
      cwd: directory,
      env: { PATH: process.env.PATH, TMPDIR: directory, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe", onThirdOutput === void 0 ? "ignore" : "pipe"]
    });
    const kill = (how) => {
      killed ??= how;
      child.kill("SIGKILL");
    };
    const onStop = () => kill("stopped");
    const timer = setTimeout(() => kill("too-long"), longestSeconds * 1e3);
    const end = (how, exitCode, error) => {
      clearTimeout(timer);
      stop.removeEventListener("abort", onStop);
      resolve2({ how, exitCode, error });
    };
    child.stdout?.on("data", (chunk) => onOutput?.(chunk));
    child.stdio[3]?.on("data", (chunk) => onThirdOutput?.(chunk));
    child.stderr?.on("data", (chunk) => {
      errors3 = (errors3 + chunk.toString()).slice(-4096);
    });
    child.once("spawn", () => onStart?.(child.pid ?? 0));
    child.once("error", (error) => {
      if (child.pid === void 0) end("failed", null, error.message);
    });
    child.once("close", (exitCode) => {
      const lastLine = errors3.trim().split("\n").at(-1) ?? "";
      end(killed ?? (exitCode === null ? "killed" : "exited"), exitCode, lastLine);
    });
    stop.addEventListener("abort", onStop);
    if (stop.aborted) onStop();
  });
}

// emulator/services/ec2/instances/qemu/host.ts
var ovmf = [
  { code: "/usr/share/OVMF/OVMF_CODE_4M.fd", variables: "/usr/share/OVMF/OVMF_VARS_4M.fd" },
  { code: "/usr/share/OVMF/OVMF_CODE.fd", variables: "/usr/share/OVMF/OVMF_VARS.fd" },
  { code: "/usr/share/edk2/ovmf/OVMF_CODE.fd", variables: "/usr/share/edk2/ovmf/OVMF_VARS.fd" },
  { code: "/usr/share/edk2/x64/OVMF_CODE.4m.fd", variables: "/usr/share/edk2/x64/OVMF_VARS.4m.fd" }
];
var aavmf = [
  { code: "/usr/share/AAVMF/AAVMF_CODE.fd", variables: "/usr/share/AAVMF/AAVMF_VARS.fd" },
  {
    code: "/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw",
    variables: "/usr/share/edk2/aarch64/vars-template-pflash.raw"
  }
];
var longestProbeSeconds = 3;
async function readHost(directory, triesKvm, stop) {
  const qemuX86 = findProgram("qemu-system-x86_64");
  const qemuArm = findProgram("qemu-system-aarch64");
  const architecture = process.arch === "x64" ? "x86_64" : process.arch === "arm64" ? "arm64" : "other";
  const hasDevice = isAccessible("/dev/kvm", constants3.R_OK | constants3.W_OK);
  return {
    architecture,
    // There is no boot sector to try it with on arm64.
    hasKvm: triesKvm && hasDevice && (architecture === "arm64" || await kvmWorks(qemuX86, directory, stop)),
    qemuX86,
    qemuArm,
    ovmf: ovmf.find(isInstalled),
    aavmf: aavmf.find(isInstalled),
    swtpm: findProgram("swtpm"),
    uefivars: findProgram("uefivars")
  };
}
function isInstalled({ code, variables }) {
  return isAccessible(code, constants3.R_OK) && isAccessible(variables, constants3.R_OK);
}
var knownToWork;
async function kvmWorks(qemu, directory, stop) {
  if (qemu === void 0) return false;
  if (knownToWork !== void 0) return knownToWork;
  const disk = join3(directory, "probe.raw");
  await writeFile(disk, bootSector);
  const done = new AbortController();
  let output = "";
  await runProcess(
    qemu,
    [
      ...["-nodefaults", "-display", "none", "-no-reboot", "-machine", "pc", "-accel", "kvm", "-m", "16"],
      ...["-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console"],
      ...["-drive", `if=ide,format=raw,snapshot=on,file=${disk.replaceAll(",", ",,")}`]
    ],
    {
      directory,
      longestSeconds: longestProbeSeconds,
      stop: AbortSignal.any([stop, done.signal]),
      onOutput(chunk) {
        output += chunk.toString("latin1");
        if (output.includes("K")) done.abort();
      }
    }
  );
  if (!stop.aborted) knownToWork = output.includes("K");
  return output.includes("K");
}
var bootSector = Buffer.alloc(512);
bootSector.set([
  ...[186, 248, 3],
  // mov dx, 0x3f8
  ...[176, 75],
  // mov al, 'K'
  238,
  // out dx, al
  ...[250, 244]
  // cli, hlt
]);
bootSector.set([85, 170], 510);

// emulator/services/ec2/instances/qemu/machine.ts
var mostVcpus = 2;
function chooseMachine(wish, host, settings) {
  const isArm = wish.architecture === "arm64";
  const isUefi = wish.bootMode === "uefi";
  const program = isArm ? host.qemuArm : host.qemuX86;
  if (program === void 0) {
    return { problem: `${isArm ? "qemu-system-aarch64" : "qemu-system-x86_64"} is not installed` };
  }
  const firmware = isUefi ? isArm ? "AAVMF" : "OVMF" : "SeaBIOS";
  const firmwareFiles = isUefi ? isArm ? host.aavmf : host.ovmf : void 0;
  if (isUefi && firmwareFiles === void 0) return { problem: `the firmware ${firmware} is not installed` };
  if (isUefi && wish.hasUefiData && host.uefivars === void 0) {
    return { problem: "the UEFI data of the image cannot be decoded, because uefivars is not installed" };
  }
  const canUseKvm = host.hasKvm && host.architecture === (isArm ? "arm64" : "x86_64");
  const accelerator = settings.accelerator === "auto" ? canUseKvm ? "kvm" : "tcg" : settings.accelerator;
  const swtpm = wish.wantsTpm ? host.swtpm : void 0;
  return {
    program,
    firmware,
    firmwareFiles,
    accelerator,
    isArm,
    vcpus: Math.min(wish.vcpus, mostVcpus),
    memoryMiB: Math.min(wish.memoryMiB, settings.memoryMiB),
    swtpm,
    uefivars: isUefi && wish.hasUefiData ? host.uefivars : void 0,
    notTested: [
      "network",
      ...wish.wantsTpm && swtpm === void 0 ? ["TPM: swtpm is not installed"] : [],
      ...wish.hasUefiData && !isUefi ? ["UEFI data: the firmware is a BIOS"] : []
    ]
  };
}
function machineArguments(machine, parts) {
  const { firmwareFiles: files, accelerator } = machine;
  return [
    "-nodefaults",
    ...["-display", "none"],
    // A machine that resets itself ends, so that no boot loops.
    "-no-reboot",
    ...["-machine", machine.isArm ? "virt" : "pc"],
    ...["-accel", accelerator],
    ...["-cpu", accelerator === "kvm" ? "host" : machine.isArm ? "max,pauth-impdef=on" : "max"],
    ...["-smp", String(machine.vcpus)],
    ...["-m", String(machine.memoryMiB)],
    ...["-rtc", `base=${new Date(parts.startMs).toISOString().slice(0, 19)}`],
    ...machine.isArm ? [] : ["-vga", "std"],
    ...serialPorts(machine),
    ...files === void 0 ? [] : flash(0, `${escaped(files.code)},readonly=on`),
    ...parts.variablesPath === void 0 ? [] : flash(1, escaped(parts.variablesPath)),
    ...parts.disks.flatMap(({ volumeId, socketPath }, index) => [
      ...["-drive", `if=none,id=disk${index},format=raw,snapshot=on,file=nbd+unix:///?socket=${escaped(socketPath)}`],
      // AWS's volumes have their ID without its hyphen as serial number.
      ...["-device", `nvme,drive=disk${index},serial=${volumeId.replace("-", "")},bootindex=${index}`]
    ]),
    ...parts.tpmSocketPath === void 0 ? [] : tpm(parts.tpmSocketPath, machine)
  ];
}
function serialPorts({ isArm }) {
  const console2 = ["-chardev", "stdio,id=console,signal=off"];
  if (!isArm) return [...console2, "-serial", "chardev:console"];
  const other = ["-chardev", "socket,id=platform,fd=3", "-serial", "chardev:platform"];
  return [...console2, "-device", "pci-serial,chardev=console", ...other];
}
function flash(unit, file) {
  return ["-drive", `if=pflash,unit=${unit},format=raw,file=${file}`];
}
function tpm(socketPath, { isArm }) {
  return [
    ...["-chardev", `socket,id=tpm,path=${escaped(socketPath)}`],
    ...["-tpmdev", "emulator,id=tpm0,chardev=tpm"],
    ...["-device", isArm ? "tpm-tis-device,tpmdev=tpm0" : "tpm-crb,tpmdev=tpm0"]
  ];
}
function escaped(path) {
  return path.replaceAll(",", ",,");
}

// emulator/services/ec2/instances/qemu/list-machines.ts
function listMachines(world, region) {
  return allCurrent(instanceRegion(world, region).instances).flatMap((instance) => {
    const { instanceId, imageId, instanceType: instanceType2, currentBootMode: currentBootMode2, realGuest } = instance;
    if (realGuest === void 0) return [];
    const { machine, processId, startedAt, end } = realGuest;
    return [{ instanceId, imageId, instanceType: instanceType2, bootMode: currentBootMode2, ...machine, processId, startedAt, end }];
  });
}
async function possibleMachine({ directory, settings }, wish) {
  const { qemu } = settings.ec2.instances;
  const host = await readHost(directory, false, new AbortController().signal);
  const machine = chooseMachine(wish, host, qemu);
  if ("problem" in machine) return machine;
  return { firmware: machine.firmware, tpm: machine.swtpm !== void 0, notTested: machine.notTested };
}

// emulator/world/regions.ts
var enabled = "opt-in-not-required";
var disabled = "not-opted-in";
var aws = { name: "aws", regionPrefix: "", dnsSuffix: "amazonaws.com", mainRegion: "us-east-1" };
var partitions = [
  { name: "aws-cn", regionPrefix: "cn-", dnsSuffix: "amazonaws.com.cn", mainRegion: "cn-north-1" },
  { name: "aws-us-gov", regionPrefix: "us-gov-", dnsSuffix: "amazonaws.com", mainRegion: "us-gov-west-1" },
  { name: "aws-eusc", regionPrefix: "eusc-", dnsSuffix: "amazonaws.eu", mainRegion: "eusc-de-east-1" },
  { name: "aws-iso", regionPrefix: "us-iso-", dnsSuffix: "c2s.ic.gov", mainRegion: "us-iso-east-1" },
  { name: "aws-iso-b", regionPrefix: "us-isob-", dnsSuffix: "sc2s.sgov.gov", mainRegion: "us-isob-east-1" },
  { name: "aws-iso-e", regionPrefix: "eu-isoe-", dnsSuffix: "cloud.adc-e.uk", mainRegion: "eu-isoe-west-1" },
  { name: "aws-iso-f", regionPrefix: "us-isof-", dnsSuffix: "csp.hci.ic.gov", mainRegion: "us-isof-south-1" },
  aws
];
var partitionNames = partitions.map(({ name }) => name);
var regionsOfANewAccount = {
  "us-east-1": enabled,
  "us-east-2": enabled,
  "us-west-1": enabled,
  "us-west-2": enabled,
  "ap-northeast-1": enabled,
  "ap-northeast-2": enabled,
  "ap-northeast-3": enabled,
  "ap-south-1": enabled,
  "ap-southeast-1": enabled,
  "ap-southeast-2": enabled,
  "ca-central-1": enabled,
  "eu-central-1": enabled,
  "eu-north-1": enabled,
  "eu-west-1": enabled,
  "eu-west-2": enabled,
  "eu-west-3": enabled,
  "sa-east-1": enabled,
  "af-south-1": disabled,
  "ap-east-1": disabled,
  "ap-east-2": disabled,
  "ap-south-2": disabled,
  "ap-southeast-3": disabled,
  "ap-southeast-4": disabled,
  "ap-southeast-5": disabled,
  "ap-southeast-6": disabled,
  "ap-southeast-7": disabled,
  "ca-west-1": disabled,
  "eu-central-2": disabled,
  "eu-south-1": disabled,
  "eu-south-2": disabled,
  "il-central-1": disabled,
  "me-central-1": disabled,
  "me-south-1": disabled,
  "me-west-1": disabled,
  "mx-central-1": disabled,
  "sa-west-1": disabled,
  "cn-north-1": enabled,
  "cn-northwest-1": enabled,
  "us-gov-east-1": enabled,
  "us-gov-west-1": enabled,
  "eusc-de-east-1": enabled,
  "us-iso-east-1": enabled,
  "us-iso-west-1": enabled,
  "us-isob-east-1": enabled,
  "us-isob-west-1": enabled,
  "eu-isoe-west-1": enabled,
  "us-isof-east-1": enabled,
  "us-isof-south-1": enabled
};
function isUsableRegion(regions, region, partition) {
  const status = regions[region];
  return status !== void 0 && status !== "not-opted-in" && partitionOf(region) === partition;
}
function partitionOf(region) {
  return partitions.find(({ regionPrefix }) => region.startsWith(regionPrefix))?.name ?? aws.name;
}
function mainRegionOf(partition) {
  return named(partition).mainRegion;
}
function dnsSuffixOf(partition) {
  return named(partition).dnsSuffix;
}
function named(partition) {
  return partitions.find(({ name }) => name === partition) ?? aws;
}

// emulator/services/imagebuilder/arns.ts
function arnOf(kind, name, place, version) {
  const path = [kind, name.toLowerCase().replace(/[ _]/g, "-"), version?.semantic, version?.build];
  const resource = path.filter((part) => part !== void 0).join("/");
  return `arn:${place.partition}:imagebuilder:${place.region}:${place.owner}:${resource}`;
}
function placeOf({ account, region }) {
  return { partition: account.partition, region, owner: account.id };
}
function splitVersion(arn) {
  const parts = /^(.*?)\/((?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:\/(\d+))?$/.exec(arn);
  if (parts === null) return { base: arn };
  const [, base = "", semantic = "", build] = parts;
  return { base, semantic, ...build !== void 0 && { build } };
}
function versionArn(buildVersionArn) {
  const { base, semantic } = splitVersion(buildVersionArn);
  return semantic === void 0 ? base : `${base}/${semantic}`;
}
function order(arn) {
  const { semantic = "0.0.0", build = "0" } = splitVersion(arn);
  return [...semantic.split("."), build].map(Number);
}
function compareVersions(a3, b3) {
  const [left, right] = [order(a3), order(b3)];
  const index = left.findIndex((part, i3) => part !== right[i3]);
  return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
function meansVersion(pattern, arn) {
  const wanted = splitVersion(pattern);
  const given = splitVersion(arn);
  if (wanted.base !== given.base) return false;
  if (wanted.build !== void 0 && wanted.build !== given.build) return false;
  const numbers = given.semantic?.split(".") ?? [];
  return (wanted.semantic?.split(".") ?? []).every((part, i3) => part === "x" || part === numbers[i3]);
}

// emulator/services/imagebuilder/owners.ts
var owners = {
  Amazon: "aws",
  AWSMarketplace: "aws-marketplace",
  ThirdParty: "third-party"
};
function ownerName({ owner }) {
  return Object.entries(owners).find(([, inArn]) => inArn === owner)?.[0] ?? owner;
}

// emulator/services/imagebuilder/errors.ts
function invalidValue(parameter, reason2) {
  return new AwsError(
    "InvalidParameterValueException",
    `The value supplied for parameter '${parameter}' is not valid. ${reason2}`
  );
}
function invalidCombination(message) {
  return new AwsError("InvalidParameterCombinationException", message);
}
function notFound(arn) {
  return new AwsError("ResourceNotFoundException", `The resource '${arn}' does not exist.`, 404);
}
function alreadyExists(kind, arn) {
  return new AwsError("ResourceAlreadyExistsException", `The following resource '${kind}' already exists: '${arn}'.`);
}
function hasDependents(arn) {
  return new AwsError(
    "ResourceDependencyException",
    `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`
  );
}
function badToken() {
  return new AwsError("InvalidPaginationTokenException", "The pagination token is not valid.");
}

// emulator/services/imagebuilder/state.ts
function builderOf(world, region) {
  return world.state("imagebuilder", region, () => ({
    distributionConfigurations: /* @__PURE__ */ new Map(),
    infrastructureConfigurations: /* @__PURE__ */ new Map(),
    imageRecipes: /* @__PURE__ */ new Map(),
    containerRecipes: /* @__PURE__ */ new Map(),
    components: /* @__PURE__ */ new Map(),
    workflows: /* @__PURE__ */ new Map(),
    pipelines: /* @__PURE__ */ new Map(),
    images: /* @__PURE__ */ new Map(),
    clientTokens: /* @__PURE__ */ new Map()
  }));
}
function tablesOf(world, region) {
  const { clientTokens: _tokens, ...tables2 } = builderOf(world, region);
  return Object.values(tables2);
}
function isVisible2({ owner, sharedWith }, accountId2) {
  return owner === accountId2 || sharedWith.includes(accountId2) || !/^\d{12}$/.test(owner);
}
function resolve(table, arn, { account }) {
  const found = [...table.values()].filter((resource) => meansVersion(arn, resource.arn) && isVisible2(resource, account.id)).sort((a3, b3) => compareVersions(b3.arn, a3.arn))[0];
  if (found === void 0) throw notFound(arn);
  return found;
}
function ownResource(table, arn, { account }) {
  const found = table.get(arn);
  if (found?.owner !== account.id) throw notFound(arn);
  return found;
}
function addResource(table, arn, value, { context, tags }) {
  table.set(arn, {
    arn,
    owner: context.account.id,
    sharedWith: [],
    createdAt: context.world.clock.now(),
    tags: new Map(Object.entries(tags ?? {})),
    value
  });
}
function isoTime(ms) {
  return new Date(ms).toISOString();
}
function commonOutput({ tags, createdAt }) {
  return { dateCreated: isoTime(createdAt), tags: Object.fromEntries(tags) };
}

// emulator/services/imagebuilder/seed.ts
function seedResource(world, seed) {
  const { semantic, build } = splitVersion(`/${seed.version}`);
  if (semantic === void 0 || build === void 0 || semantic.includes("x")) {
    throw new AwsError("InvalidRequest", "version must have the form 1.0.0/1.");
  }
  const owner = owners[seed.owner] ?? seed.owner;
  const place = { partition: partitionOf(seed.region), region: seed.region, owner };
  const kind = seed.kind === "workflow" ? "workflow/build" : seed.kind;
  const arn = arnOf(kind, seed.name, place, { semantic, build: Number(build) });
  const { components, workflows, images } = builderOf(world, seed.region);
  const before = components.get(arn) ?? workflows.get(arn) ?? images.get(arn);
  const stored = {
    arn,
    owner,
    sharedWith: seed.sharedWith ?? [],
    createdAt: before?.createdAt ?? world.clock.now(),
    tags: /* @__PURE__ */ new Map()
  };
  const common = { arn, name: seed.name, version: semantic };
  switch (seed.kind) {
    case "component":
      components.set(arn, { ...stored, value: componentOf(seed, common) });
      break;
    case "workflow":
      workflows.set(arn, {
        ...stored,
        value: { ...common, type: "BUILD", ...seed.status === "DEPRECATED" && { state: { status: "DEPRECATED" } } }
      });
      break;
    case "image":
      images.set(arn, {
        ...stored,
        value: imageOf(seed, { ...common, version: `${semantic}/${build}` }),
        phases: [
          {
            at: stored.createdAt,
            status: seed.status ?? "AVAILABLE",
            ...seed.reason !== void 0 && { reason: seed.reason }
          }
        ]
      });
      break;
    default:
      throw new AwsError("InvalidRequest", "kind must be component, workflow or image.");
  }
  return arn;
}
function componentOf(seed, common) {
  return {
    ...common,
    type: "BUILD",
    platform: seed.platform ?? "Linux",
    state: { status: seed.status ?? "ACTIVE", ...seed.reason !== void 0 && { reason: seed.reason } },
    encrypted: true,
    obfuscate: seed.owner === "AWSMarketplace",
    ...seed.productCodes !== void 0 && {
      productCodes: seed.productCodes.map((productCodeId) => ({ productCodeId, productCodeType: "marketplace" }))
    }
  };
}
function imageOf(seed, common) {
  const accountId2 = /^\d{12}$/.test(seed.owner) ? { accountId: seed.owner } : {};
  const ami = { region: seed.region, image: seed.imageId, name: seed.name, ...accountId2 };
  const amis = seed.imageId === void 0 ? [] : [ami];
  return {
    ...common,
    type: "AMI",
    platform: seed.platform ?? "Linux",
    imageSource: seed.owner === "AWSMarketplace" ? "AWS_MARKETPLACE" : "AMAZON_MANAGED",
    outputResources: { amis }
  };
}

// emulator/services/paging.ts
function pageOf(entries, request, keyOf2, options2) {
  const { MaxResults: maxResults = options2.pageSize, NextToken: token } = request;
  const direction = options2.descending === true ? -1 : 1;
  const sorted = entries.map((entry) => ({ entry, key: keyOf2(entry) })).sort((a3, b3) => a3.key === b3.key ? 0 : a3.key < b3.key ? -direction : direction);
  if (options2.emptyFirst === true && token === void 0) return { items: [], nextToken: encode("start") };
  const position = token === void 0 ? "start" : Buffer.from(token, "base64").toString();
  if (position !== "start" && !position.startsWith("after:")) throw options2.badToken();
  const last = position.slice("after:".length);
  const remaining = position === "start" ? sorted : sorted.filter(({ key: key2 }) => direction === 1 ? key2 > last : key2 < last);
  const page2 = remaining.slice(0, maxResults);
  const end = page2.at(-1);
  return {
    items: page2.map(({ entry }) => entry),
    nextToken: end !== void 0 && page2.length < remaining.length ? encode(`after:${end.key}`) : void 0
  };
}
function encode(position) {
  return Buffer.from(position).toString("base64");
}

// emulator/services/organizations/state.ts
function organizations(world) {
  return world.state("organizations", "global", () => /* @__PURE__ */ new Map());
}
function organizationOf(world, accountId2) {
  return [...organizations(world).values()].find(({ members: members2 }) => members2.has(accountId2));
}
function ownOrganization({ world, account }) {
  const organization = organizationOf(world, account.id);
  if (organization !== void 0) return organization;
  throw new AwsError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
}
function managedOrganization(context) {
  const organization = ownOrganization(context);
  if (organization.managementId === context.account.id) return organization;
  throw new AwsError("AccessDeniedException", "You don't have permissions to access this resource.");
}
function membershipOf(world, accountId2) {
  const organization = organizationOf(world, accountId2);
  if (organization === void 0) return world.settings.ec2.organizations[accountId2];
  const parentId = organization.members.get(accountId2)?.parentId ?? organization.rootId;
  return {
    organizationArn: organization.arn,
    organizationalUnitArns: unitsUpFrom(organization, parentId).map(({ arn }) => arn)
  };
}
function unitsUpFrom({ units }, parentId) {
  const found = [];
  for (let unit = units.get(parentId); unit !== void 0; unit = units.get(unit.parentId)) found.push(unit);
  return found;
}
function checkParent(organization, parentId, code = "ParentNotFoundException") {
  if (parentId === organization.rootId || organization.units.has(parentId)) return;
  throw new AwsError(code, "You specified a parent that doesn't exist.");
}
var paging = {
  pageSize: 20,
  badToken: () => new AwsError("InvalidInputException", "You specified an invalid value.", 400, { Reason: "INVALID_NEXT_TOKEN" })
};

// emulator/services/ec2/account-attributes.ts
function accountAttributes(world, region, accountId2) {
  return current(ec2Region(world, region).accounts, accountId2) ?? {};
}
function setAccountAttributes(world, region, accountId2, change) {
  const before = accountAttributes(world, region, accountId2);
  put(world, ec2Region(world, region).accounts, accountId2, { ...before, ...change });
}
function effectiveState(world, delayed, initial) {
  if (delayed === void 0) return initial;
  return delayed.effectiveAt <= world.clock.now() ? delayed.state : delayed.before;
}

// emulator/services/ec2/dry-run.ts
function endDryRun(input) {
  if (input.DryRun === true) {
    throw new AwsError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
  }
}

// emulator/services/ec2/block-public-access.ts
function imageBlockPublicAccess(world, region, accountId2) {
  return stateOf("imageBlockPublicAccess", world, region, accountId2);
}
function snapshotBlockPublicAccess(world, region, accountId2) {
  return stateOf("snapshotBlockPublicAccess", world, region, accountId2);
}
function getImageBlockPublicAccessState(input, { world, region, account }) {
  endDryRun(input);
  return {
    ImageBlockPublicAccessState: imageBlockPublicAccess(world, region, account.id),
    ManagedBy: world.settings.blockPublicAccess.managedBy
  };
}
function enableImageBlockPublicAccess(input, context) {
  return {
    ImageBlockPublicAccessState: setState(
      "imageBlockPublicAccess",
      input.ImageBlockPublicAccessState ?? "",
      input,
      context
    )
  };
}
function disableImageBlockPublicAccess(input, context) {
  return { ImageBlockPublicAccessState: setState("imageBlockPublicAccess", "unblocked", input, context) };
}
function getSnapshotBlockPublicAccessState(input, { world, region, account }) {
  endDryRun(input);
  return {
    State: snapshotBlockPublicAccess(world, region, account.id),
    ManagedBy: world.settings.blockPublicAccess.managedBy
  };
}
function enableSnapshotBlockPublicAccess(input, context) {
  if (input.State === "unblocked") {
    throw new AwsError("InvalidParameterValue", "The state must be block-all-sharing or block-new-sharing.");
  }
  return { State: setState("snapshotBlockPublicAccess", input.State ?? "", input, context) };
}
function disableSnapshotBlockPublicAccess(input, context) {
  return { State: setState("snapshotBlockPublicAccess", "unblocked", input, context) };
}
function setState(attribute, state2, input, context) {
  const { world, region, account } = context;
  checkNotManagedByPolicy(context);
  endDryRun(input);
  const before = stateOf(attribute, world, region, account.id);
  const effectiveAt = world.clock.now() + world.settings.latencySeconds.blockPublicAccess * 1e3;
  setAccountAttributes(world, region, account.id, { [attribute]: { before, state: state2, effectiveAt } });
  return state2;
}
function stateOf(attribute, world, region, accountId2) {
  const { images, snapshots } = world.settings.blockPublicAccess;
  const initial = attribute === "imageBlockPublicAccess" ? images : snapshots;
  return effectiveState(world, accountAttributes(world, region, accountId2)[attribute], initial);
}
function checkNotManagedByPolicy({ world }) {
  if (world.settings.blockPublicAccess.managedBy === "declarative-policy") {
    throw new AwsError(
      "OperationNotPermitted",
      "Block public access is managed by a declarative policy and cannot be changed by this account."
    );
  }
}

// emulator/services/ec2/access.ts
function isSharedWith(world, image, accountId2) {
  const organization = membershipOf(world, accountId2);
  return image.launchPermissions.some(
    ({ kind, value }) => kind === "UserId" && value === accountId2 || kind === "OrganizationArn" && value === organization?.organizationArn || kind === "OrganizationalUnitArn" && organization?.organizationalUnitArns.includes(value)
  );
}
function isPublic(image) {
  return image.launchPermissions.some(({ kind }) => kind === "Group");
}
function canLaunch(world, image, accountId2) {
  return image.ownerId === accountId2 || isPublic(image) || isSharedWith(world, image, accountId2);
}
function hasEncryptedVolume(world, region, image) {
  const { snapshots } = ec2Region(world, region);
  return image.devices.some(
    ({ ebs: ebs3 }) => ebs3 !== void 0 && (ebs3.encrypted || current(snapshots, ebs3.snapshotId ?? "")?.encrypted === true)
  );
}
function isPublicSnapshot(world, region, snapshot) {
  return snapshot.createVolumePermissions.has("all") && snapshotBlockPublicAccess(world, region, snapshot.ownerId) !== "block-all-sharing";
}
function canRestore(world, region, snapshot, accountId2) {
  return snapshot.ownerId === accountId2 || snapshot.createVolumePermissions.has(accountId2) || isPublicSnapshot(world, region, snapshot);
}
function checkImageIds(imageIds) {
  for (const id of imageIds) {
    if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
      throw new AwsError("InvalidAMIID.Malformed", `Invalid id: "${id}" (expecting "ami-...")`);
    }
  }
}
function checkSnapshotIds(snapshotIds) {
  for (const id of snapshotIds) {
    if (!/^snap-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
      throw new AwsError("InvalidSnapshotID.Malformed", `Invalid id: "${id}" (expecting "snap-...")`);
    }
  }
}
function imageNotFound(imageIds) {
  const [plural, verb] = imageIds.length === 1 ? ["", "does"] : ["s", "do"];
  return new AwsError("InvalidAMIID.NotFound", `The image id${plural} '[${imageIds.join(", ")}]' ${verb} not exist`);
}
function snapshotNotFound(snapshotId) {
  return new AwsError("InvalidSnapshot.NotFound", `The snapshot '${snapshotId}' does not exist.`);
}
function ownImage({ world, region, account }, imageId) {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === void 0 || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  if (image.ownerId !== account.id) throw new AwsError("AuthFailure", `Not authorized for image:${imageId}`, 403);
  return image;
}
function ownSnapshot(context, snapshotId) {
  const snapshot = usableSnapshot(context, snapshotId);
  if (snapshot.ownerId !== context.account.id) {
    throw new AwsError("AuthFailure", `Not authorized for snapshot:${snapshotId}`, 403);
  }
  return snapshot;
}
function usableSnapshot({ world, region, account }, snapshotId) {
  checkSnapshotIds([snapshotId]);
  const { snapshots } = ec2Region(world, region);
  const snapshot = addressable(world, snapshots, snapshotId);
  const visibleSnapshot = asOf(snapshots, snapshotId, readTime(world));
  if (snapshot === void 0 || visibleSnapshot === void 0 || !canRestore(world, region, visibleSnapshot, account.id)) {
    throw snapshotNotFound(snapshotId);
  }
  return snapshot;
}

// emulator/services/tags.ts
function tagList(tags) {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
function withTags(before, added, rules2) {
  const tags = new Map(before);
  const keys = /* @__PURE__ */ new Set();
  for (const { Key: key2 = "", Value: value = "" } of added) {
    const rejection = rules2.rejection(key2, value);
    if (rejection !== void 0) throw rejection;
    if (keys.has(key2)) throw rules2.duplicateKey(key2);
    keys.add(key2);
    tags.set(key2, value);
  }
  if (tags.size > rules2.maxTags) throw rules2.tooMany();
  return tags;
}
function basicTagRules(error, tooMany = error) {
  return {
    maxTags: 50,
    tooMany: () => tooMany("A resource can have 50 tags at most."),
    duplicateKey: (key2) => error(`The tag key ${key2} is given twice.`),
    rejection: (key2) => key2.toLowerCase().startsWith("aws:") ? error("Tag keys must not start with aws:.") : void 0
  };
}

// emulator/services/wildcards.ts
function wildcardPattern(pattern, options2 = {}) {
  const parts = options2.escapes === true ? /\\[\s\S]|[\s\S]/g : /[\s\S]/g;
  const source = pattern.replace(parts, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    const literal = part.length > 1 ? part.slice(1) : part;
    return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "s");
}
function stringLike(pattern, value) {
  return wildcardPattern(pattern).test(value);
}

// emulator/services/ec2/filters.ts
function filterResources(resources, filters2, fields4, tagsOf) {
  const all2 = filters2 ?? [];
  if (all2.reduce((sum, filter) => sum + (filter.Values?.length ?? 0), 0) > 200) {
    throw new AwsError("FilterLimitExceeded", "The maximum number of filter values specified on a single call is 200.");
  }
  const tests = all2.map(({ Name: name, Values: values = [] }) => {
    const valuesOf2 = name === void 0 ? void 0 : fieldNamed(name, fields4, tagsOf);
    if (valuesOf2 === void 0)
      throw new AwsError("InvalidParameterValue", `The filter '${name ?? "null"}' is invalid`);
    const patterns2 = values.map((value) => wildcardPattern(value, { escapes: true }));
    return (resource) => valuesOf2(resource).some((value) => value !== void 0 && patterns2.some((pattern) => pattern.test(value)));
  });
  return resources.filter((resource) => tests.every((test) => test(resource)));
}
function fieldNamed(name, fields4, tagsOf) {
  if (tagsOf !== void 0 && name === "tag-key") return (resource) => [...tagsOf(resource).keys()];
  if (tagsOf !== void 0 && name.startsWith("tag:")) return (resource) => [tagsOf(resource).get(name.slice(4))];
  return Object.hasOwn(fields4, name) ? fields4[name] : void 0;
}

// emulator/services/message-template.ts
function fillTemplate(message, values) {
  return message.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}

// emulator/services/ec2/configured-error.ts
function configuredError(world, name, values = {}) {
  const { code, message } = { ...world.settings.errors, ...world.settings.ec2.errors }[name];
  return new AwsError(code, fillTemplate(message, values));
}

// emulator/services/ec2/image-instance-types.ts
function replaceImageInstanceTypeSpecification(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const { SupportedInstanceTypes: supported = [], UnsupportedInstanceTypes: unsupported3 = [] } = input.InstanceTypeSpecification ?? {};
  const reason2 = problem(supported, unsupported3);
  if (reason2 !== void 0) throw configuredError(world, "badInstanceTypes", { reason: reason2 });
  if (image.productCodes.length > 0) throw configuredError(world, "instanceTypesInMarketplace");
  endDryRun(input);
  const isEmpty = supported.length + unsupported3.length === 0;
  updateImage(world, region, image.imageId, { instanceTypes: isEmpty ? void 0 : { supported, unsupported: unsupported3 } });
  return { ReturnValue: true };
}
function problem(supported, unsupported3) {
  if (supported.length > 100 || unsupported3.length > 100) return "A list has more than 100 entries.";
  const all2 = [...supported, ...unsupported3];
  const malformed2 = all2.find((entry) => !/^[A-Za-z0-9_.*-]{1,24}$/.test(entry) || entry.includes("**"));
  if (malformed2 !== void 0) return `The entry ${malformed2} is malformed.`;
  const repeated = all2.find((entry, index) => all2.indexOf(entry) !== index);
  return repeated === void 0 ? void 0 : `The entry ${repeated} is given twice.`;
}
function instanceTypeSpecification({ instanceTypes: instanceTypes2 }) {
  if (instanceTypes2 === void 0) return void 0;
  const items = (types3) => types3.length === 0 ? void 0 : types3.map((InstanceType) => ({ InstanceType }));
  return {
    SupportedInstanceTypes: items(instanceTypes2.supported),
    UnsupportedInstanceTypes: items(instanceTypes2.unsupported)
  };
}

// emulator/services/ec2/paging.ts
var maxPageSize = 1e3;
function ec2Page(world, resources, request, idOf, options2) {
  const { MaxResults: maxResults, NextToken: token } = request;
  if (options2.withIds && maxResults !== void 0) {
    throw new AwsError(
      "InvalidParameterCombination",
      "The parameter maxResults cannot be used with a list of resource ids in the same request."
    );
  }
  const minPageSize = options2.minPageSize ?? 1;
  if (maxResults !== void 0 && maxResults < minPageSize) {
    throw new AwsError(
      "InvalidParameterValue",
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value greater than ${minPageSize}.`
    );
  }
  const pageSize2 = maxResults === void 0 ? Number.POSITIVE_INFINITY : Math.min(maxResults, maxPageSize);
  return pageOf(resources, { MaxResults: pageSize2, NextToken: token }, idOf, {
    pageSize: pageSize2,
    badToken: () => new AwsError("InvalidNextToken", "The specified nextToken is invalid."),
    emptyFirst: world.settings.ec2.emptyPages && !options2.withIds
  });
}

// emulator/services/ec2/platform.ts
var windowsBillingProduct = "bp-6ba54002";
function registeredPlatform(billingProducts) {
  return billingProducts.includes(windowsBillingProduct) ? "windows" : void 0;
}
function platformOutput({ platform, usageOperation }) {
  if (platform === void 0) return { PlatformDetails: "Linux/UNIX", UsageOperation: "RunInstances" };
  const isOwnLicense = usageOperation === "RunInstances:0800";
  return {
    // The service model says Windows, the documentation and AWS's responses windows.
    Platform: "windows",
    PlatformDetails: isOwnLicense ? "Windows BYOL" : "Windows",
    UsageOperation: usageOperation ?? "RunInstances:0002"
  };
}

// emulator/services/ec2/tags.ts
var maxTags = 50;
var maxKeyLength = 128;
var maxValueLength = 256;
var ec2TagRules = {
  maxTags,
  tooMany: () => new AwsError("TagLimitExceeded", `The maximum number of Tags for a resource has been reached: ${maxTags}`),
  duplicateKey: (key2) => new AwsError("InvalidParameterValue", `Duplicate tag key '${key2}' specified.`),
  rejection: (key2, value) => {
    const invalid5 = (message) => new AwsError("InvalidParameterValue", message);
    if (key2 === "") return invalid5("Tag key cannot be null or empty.");
    if (key2.toLowerCase().startsWith("aws:")) {
      return invalid5("Tag keys starting with 'aws:' are reserved for internal use");
    }
    if (key2.length > maxKeyLength) return invalid5(`Tag key exceeds the maximum length of ${maxKeyLength} characters`);
    if (value.length > maxValueLength) {
      return invalid5(`Tag value exceeds the maximum length of ${maxValueLength} characters`);
    }
    return void 0;
  }
};
function unlessEmpty(list2) {
  return list2.length === 0 ? void 0 : [...list2];
}
function tagsFor(specifications, resourceType, resourceTypes2 = [resourceType]) {
  const types3 = (specifications ?? []).map((specification) => specification.ResourceType);
  for (const [index, type] of types3.entries()) {
    if (type === void 0 || !resourceTypes2.includes(type)) {
      throw new AwsError(
        "InvalidParameterValue",
        `'${type ?? "null"}' is not a valid taggable resource type for this operation.`
      );
    }
    if (types3.indexOf(type) !== index) {
      throw new AwsError(
        "InvalidParameterValue",
        `The same resource type may not be specified more than once: ${type}`
      );
    }
  }
  const wanted = (specifications ?? []).find((specification) => specification.ResourceType === resourceType);
  return withTags(/* @__PURE__ */ new Map(), wanted?.Tags ?? [], ec2TagRules);
}

// emulator/services/ec2/images.ts
function describeImages(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  const { ImageIds: ids = [], Owners: owners2, ExecutableUsers: users } = input;
  checkImageIds(ids);
  if (input.IncludeDisabled !== true && (input.Filters ?? []).some(asksForDisabled)) {
    throw new AwsError(
      "InvalidParameter",
      "When filtering by the 'disabled' state, 'IncludeDisabled' must be set to 'true' in the request."
    );
  }
  const usable = visible(world, ec2Region(world, region).images).filter((image) => canLaunch(world, image, account.id));
  const missing = ids.filter((id) => !usable.some((image) => image.imageId === id));
  if (missing.length > 0) throw imageNotFound(missing);
  const time = readTime(world);
  const scoped = usable.filter(
    (image) => (ids.length === 0 || ids.includes(image.imageId)) && (!image.disabled || input.IncludeDisabled === true) && (image.ownerId === account.id || ids.length > 0 || input.IncludeDeprecated === true || !isDeprecated(image, time)) && (owners2 === void 0 || owners2.some((owner) => image.ownerId === (owner === "self" ? account.id : owner))) && (users === void 0 || users.some((user) => isExecutableBy(image, user, context)))
  );
  const described = scoped.map((image) => ({ image, output: imageOutput(context, image) }));
  const ebs3 = (read) => ({ output }) => (output.BlockDeviceMappings ?? []).map((device) => device.Ebs && read(device.Ebs));
  const matching2 = filterResources(
    described,
    input.Filters,
    {
      architecture: ({ output }) => [output.Architecture],
      "block-device-mapping.delete-on-termination": ebs3((volume2) => String(volume2.DeleteOnTermination)),
      "block-device-mapping.device-name": ({ image }) => image.devices.map((device) => device.deviceName),
      "block-device-mapping.snapshot-id": ebs3((volume2) => volume2.SnapshotId),
      "block-device-mapping.volume-size": ebs3((volume2) => String(volume2.VolumeSize)),
      "block-device-mapping.volume-type": ebs3((volume2) => volume2.VolumeType),
      "block-device-mapping.encrypted": ebs3((volume2) => String(volume2.Encrypted)),
      "boot-mode": ({ output }) => [output.BootMode],
      "creation-date": ({ output }) => [output.CreationDate],
      description: ({ output }) => [output.Description],
      "ena-support": ({ output }) => [String(output.EnaSupport)],
      hypervisor: ({ output }) => [output.Hypervisor],
      "image-id": ({ output }) => [output.ImageId],
      "image-type": ({ output }) => [output.ImageType],
      "image-watermark.watermark-key": ({ image }) => image.watermarks.map((watermark) => watermark.key),
      "is-public": ({ output }) => [String(output.Public)],
      "kernel-id": ({ output }) => [output.KernelId],
      "manifest-location": ({ output }) => [output.ImageLocation],
      name: ({ output }) => [output.Name],
      "owner-alias": () => [],
      "owner-id": ({ output }) => [output.OwnerId],
      platform: ({ image }) => [image.platform],
      "product-code": ({ image }) => image.productCodes,
      "product-code.type": ({ image }) => image.productCodes.map(() => "marketplace"),
      "ramdisk-id": ({ output }) => [output.RamdiskId],
      "root-device-name": ({ output }) => [output.RootDeviceName],
      "root-device-type": ({ output }) => [output.RootDeviceType],
      "source-image-id": ({ output }) => [output.SourceImageId],
      "source-image-region": ({ output }) => [output.SourceImageRegion],
      "sriov-net-support": ({ output }) => [output.SriovNetSupport],
      state: ({ output }) => [output.State],
      "state-reason-code": ({ output }) => [output.StateReason?.Code],
      "state-reason-message": ({ output }) => [output.StateReason?.Message],
      "virtualization-type": ({ output }) => [output.VirtualizationType]
    },
    ({ image }) => image.ownerId === account.id ? image.tags : /* @__PURE__ */ new Map()
  );
  const { items, nextToken } = ec2Page(world, matching2, input, ({ image }) => image.imageId, {
    withIds: ids.length > 0
  });
  return { Images: items.map(({ output }) => output), NextToken: nextToken };
}
function asksForDisabled({ Name: name, Values: values = [] }) {
  return name === "state" && values.includes("disabled");
}
function imageState(image, time) {
  if (image.failure !== void 0 && image.failure.at <= time) return "failed";
  if (image.disabled) return "disabled";
  return image.availableAt <= time ? "available" : "pending";
}
function productCodeList(codes) {
  return codes.map((code) => ({ ProductCodeId: code, ProductCodeType: "marketplace" }));
}
function deregistrationProtectionState({ deregistrationProtection: protection }) {
  if (!protection.enabled) return "disabled";
  return protection.withCooldown ? "enabled-with-cooldown" : "enabled-without-cooldown";
}
function isDeprecated(image, time) {
  return image.deprecationTime !== void 0 && image.deprecationTime <= time;
}
function isExecutableBy(image, user, { world, account }) {
  if (user === "all") return isPublic(image);
  if (user === "self" || user === account.id) return isSharedWith(world, image, account.id);
  return image.launchPermissions.some(({ kind, value }) => kind === "UserId" && value === user);
}
function imageOutput({ world, account }, image) {
  const state2 = imageState(image, readTime(world));
  const isOwn = image.ownerId === account.id;
  return {
    ImageId: image.imageId,
    Name: image.name,
    Description: image.description,
    ImageLocation: image.imageLocation,
    OwnerId: image.ownerId,
    State: state2,
    StateReason: state2 === "failed" ? { Code: "Client.InternalError", Message: image.failure?.message } : void 0,
    CreationDate: new Date(image.creationTime).toISOString(),
    DeprecationTime: image.deprecationTime === void 0 ? void 0 : new Date(image.deprecationTime).toISOString(),
    Public: isPublic(image),
    Architecture: image.architecture,
    VirtualizationType: image.virtualizationType,
    Hypervisor: "xen",
    ImageType: "machine",
    ...platformOutput(image),
    RootDeviceName: image.rootDeviceName,
    RootDeviceType: "ebs",
    BlockDeviceMappings: image.devices.map(deviceOutput),
    BootMode: image.bootMode,
    TpmSupport: image.tpmSupport,
    ImdsSupport: image.imdsSupport,
    EnaSupport: image.enaSupport,
    SriovNetSupport: image.sriovNetSupport,
    KernelId: image.kernelId,
    RamdiskId: image.ramdiskId,
    ProductCodes: unlessEmpty(productCodeList(image.productCodes)),
    ImageWatermarks: unlessEmpty(
      image.watermarks.map((watermark) => ({
        WatermarkKey: watermark.key,
        SourceImageId: watermark.sourceImageId,
        SourceImageRegion: watermark.sourceImageRegion,
        SourceImageCreationTime: new Date(watermark.sourceImageCreationTime),
        WatermarkCreationTime: new Date(watermark.creationTime)
      }))
    ),
    InstanceTypeSpecification: instanceTypeSpecification(image),
    DeregistrationProtection: isOwn ? deregistrationProtectionState(image) : void 0,
    SourceImageId: isOwn ? image.sourceImageId : void 0,
    SourceImageRegion: isOwn ? image.sourceImageRegion : void 0,
    Tags: isOwn ? unlessEmpty(tagList(image.tags)) : void 0
  };
}
function deviceOutput(device) {
  const { ebs: ebs3 } = device;
  return {
    DeviceName: device.deviceName,
    VirtualName: device.virtualName,
    NoDevice: device.noDevice,
    Ebs: ebs3 && {
      SnapshotId: ebs3.snapshotId,
      VolumeSize: ebs3.volumeSizeGiB,
      VolumeType: ebs3.volumeType,
      DeleteOnTermination: ebs3.deleteOnTermination,
      Encrypted: ebs3.encrypted,
      Iops: ebs3.iops,
      Throughput: ebs3.throughputMiBps,
      VolumeInitializationRate: ebs3.volumeInitializationRateMiBps
    }
  };
}

// emulator/services/marketplace-catalog/document.ts
function emptyProduct(title, visibility) {
  return {
    Versions: [],
    Description: {
      ProductTitle: title,
      ProductCode: title.toLowerCase().replace(/[^a-z0-9]/g, "").padEnd(25, "0").slice(0, 25),
      ShortDescription: title,
      Manufacturer: null,
      LongDescription: title,
      Sku: null,
      Highlights: [],
      SearchKeywords: [],
      AssociatedProducts: null,
      ProductState: visibility === "Draft" ? "Draft" : "Limited",
      Visibility: visibility,
      Categories: ["Operating Systems"]
    },
    RegionAvailability: { Regions: ["us-east-1"], FutureRegionSupport: "All", Restrict: [] },
    SupportInformation: { Description: "", Resources: [] },
    PromotionalResources: { LogoUrl: "", Videos: [], AdditionalResources: [], PromotionalMedia: null },
    Dimensions: [],
    Targeting: { PositiveTargeting: null },
    Compatibility: { AvailableInstanceTypes: ["t3.micro", "m5.large"], RestrictedInstanceTypes: [] }
  };
}
function deliveryOptionsOf(document) {
  return document.Versions.flatMap((version) => version.DeliveryOptions);
}

// emulator/services/marketplace-catalog/state.ts
var catalogRegion = "us-east-1";
var amiProductType = "AmiProduct@1.0";
function catalogOf(world) {
  return world.state("aws-marketplace", catalogRegion, () => ({
    entities: /* @__PURE__ */ new Map(),
    changeSets: /* @__PURE__ */ new Map(),
    clientTokens: /* @__PURE__ */ new Map()
  }));
}
function ownEntity(entityId, { world, account }) {
  const entity = catalogOf(world).entities.get(entityId);
  if (entity?.accountId === account.id) return entity;
  throw new AwsError("ResourceNotFoundException", `The requested entity '${entityId}' was not found.`, 404);
}
function ownChangeSet(changeSetId2, { world, account }) {
  const changeSet = catalogOf(world).changeSets.get(changeSetId2);
  if (changeSet?.accountId === account.id) return changeSet;
  throw new AwsError("ResourceNotFoundException", `The requested change set '${changeSetId2}' was not found.`, 404);
}
function isOpen({ status }) {
  return status === "PREPARING" || status === "APPLYING";
}
function arnOfEntity({ type, entityId, accountId: accountId2 }) {
  return `arn:aws:aws-marketplace:${catalogRegion}:${accountId2}:AWSMarketplace/${type.split("@")[0]}/${entityId}`;
}
function arnOfChangeSet({ changeSetId: changeSetId2, accountId: accountId2 }) {
  return `arn:aws:aws-marketplace:${catalogRegion}:${accountId2}:AWSMarketplace/ChangeSet/${changeSetId2}`;
}
function catalogTime(ms) {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function invalid(message, fields4) {
  return new AwsError("ValidationException", message, 422, fields4 && { ValidationExceptionFieldList: fields4 });
}
function badToken2() {
  return invalid("The NextToken is not valid.");
}

// emulator/services/marketplace-catalog/apply-change.ts
function changeErrors(world, entity, change, time) {
  const error = (name, values) => {
    const { code, message } = world.settings.marketplace.errors[name];
    return { code, message: fillTemplate(message, values) };
  };
  const options2 = deliveryOptionsOf(entity.document);
  const unknown = (ids) => ids.filter((id) => !options2.some((option) => option.Id === id)).map((id) => error("unknownDeliveryOption", { id }));
  if (change.changeType === "UpdateDeliveryOptions") {
    return unknown(change.details.DeliveryOptions.map(({ Id }) => Id));
  }
  if (change.changeType === "RestrictDeliveryOptions") {
    const { DeliveryOptionIds: ids } = change.details;
    const stillPublic = options2.some(({ Id, Visibility }) => Visibility === "Public" && !ids.includes(Id));
    return [...unknown(ids), ...stillPublic ? [] : [error("lastPublicDeliveryOption", {})]];
  }
  const { Version: version, DeliveryOptions: added } = change.details;
  const { AmiId: imageId, AccessRoleArn: role } = added[0].Details.AmiDeliveryOptionDetails.AmiSource;
  const title = version.VersionTitle;
  const titleIsTaken = entity.document.Versions.some((other) => other.VersionTitle === title);
  const reason2 = imageProblem(world, sourceImage(world, imageId), entity.accountId, time);
  const roleIsUsable = role.startsWith(`arn:aws:iam::${entity.accountId}:`) && !world.settings.marketplace.unusableAccessRoles.includes(role);
  return [
    ...titleIsTaken ? [error("duplicateVersionTitle", { title })] : [],
    ...reason2 === void 0 ? [] : [error("unusableImage", { imageId, reason: reason2 })],
    ...roleIsUsable ? [] : [error("unusableAccessRole", { role })]
  ];
}
function sourceImage(world, imageId) {
  return current(ec2Region(world, catalogRegion).images, imageId);
}
function imageProblem(world, image, accountId2, time) {
  if (image === void 0) return `there is no such AMI in ${catalogRegion}`;
  if (image.ownerId !== accountId2) return "it is another account's";
  const state2 = imageState(image, time);
  if (state2 !== "available") return `it is ${state2}`;
  if (image.instanceTypes !== void 0) return "it has an instance type specification";
  return hasEncryptedVolume(world, catalogRegion, image) ? "it has encrypted snapshots" : void 0;
}
function applyChange(world, entity, change, time) {
  const { document } = entity;
  switch (change.changeType) {
    case "AddDeliveryOptions":
      return {
        ...document,
        Versions: [...document.Versions, newVersion(world, entity, change.details, time)]
      };
    case "UpdateDeliveryOptions": {
      const { Version: version, DeliveryOptions: options2 } = change.details;
      const [{ Id: id, Details: details2 }] = options2;
      const Versions = document.Versions.map((old) => {
        if (!old.DeliveryOptions.some((option) => option.Id === id)) return old;
        return {
          ...old,
          ReleaseNotes: version?.ReleaseNotes ?? old.ReleaseNotes,
          DeliveryOptions: old.DeliveryOptions.map(
            (option) => option.Id === id ? withDetails(option, details2?.AmiDeliveryOptionDetails ?? {}) : option
          )
        };
      });
      return { ...document, Versions };
    }
    default: {
      const { DeliveryOptionIds: ids } = change.details;
      const restrict = (option) => ids.includes(option.Id) ? { ...option, Visibility: "Restricted" } : option;
      const Versions = document.Versions.map((version) => ({
        ...version,
        DeliveryOptions: version.DeliveryOptions.map(restrict)
      }));
      return { ...document, Versions };
    }
  }
}
function newVersion(world, entity, details2, time) {
  const ami = details2.DeliveryOptions[0].Details.AmiDeliveryOptionDetails;
  const image = sourceImage(world, ami.AmiSource.AmiId);
  const sourceId = world.random.uuid();
  const architecture = image?.architecture ?? "x86_64";
  const title = `64-bit (${architecture === "arm64" ? "Arm" : "x86"}) Amazon Machine Image (AMI)`;
  return {
    Id: world.random.uuid(),
    VersionTitle: details2.Version.VersionTitle,
    ReleaseNotes: details2.Version.ReleaseNotes,
    UpgradeInstructions: "",
    CreationDate: catalogTime(time),
    Sources: [
      {
        Id: sourceId,
        Type: "AmazonMachineImage",
        Image: ami.AmiSource.AmiId,
        Architecture: architecture,
        VirtualizationType: image?.virtualizationType ?? "hvm",
        OperatingSystem: {
          Name: ami.AmiSource.OperatingSystemName,
          Version: ami.AmiSource.OperatingSystemVersion,
          Username: ami.AmiSource.UserName,
          ScanningPort: ami.AmiSource.ScanningPort ?? 22
        },
        Compatibility: { AvailableInstanceTypes: [ami.RecommendedInstanceType], RestrictedInstanceTypes: [] }
      }
    ],
    DeliveryOptions: [
      withDetails(
        {
          Id: world.random.uuid(),
          Type: "AmazonMachineImage",
          SourceId: sourceId,
          Title: title,
          ShortDescription: title,
          LongDescription: title,
          Instructions: { Usage: "" },
          Visibility: "Public",
          Recommendations: { SecurityGroups: [], InstanceType: "" },
          AmiAlias: `/aws/service/marketplace/${entity.entityId}/${details2.Version.VersionTitle.replace(/\s/g, "-")}`
        },
        ami
      )
    ]
  };
}
function withDetails(option, details2) {
  const { UsageInstructions: usage2, AccessEndpointUrl: url, RecommendedInstanceType: instanceType2 } = details2;
  const groups = details2.SecurityGroups?.map(({ IpProtocol, IpRanges, FromPort, ToPort }) => ({
    Protocol: IpProtocol,
    FromPort,
    ToPort,
    CidrIps: IpRanges
  }));
  return {
    ...option,
    Instructions: {
      Usage: usage2 ?? option.Instructions.Usage,
      Access: url === void 0 ? option.Instructions.Access : { Type: "Link", ...url }
    },
    Recommendations: {
      SecurityGroups: groups ?? option.Recommendations.SecurityGroups,
      InstanceType: instanceType2 ?? option.Recommendations.InstanceType
    }
  };
}

// emulator/services/marketplace-catalog/current-catalog.ts
function currentCatalog(world) {
  const catalog = catalogOf(world);
  const now = world.clock.now();
  for (; ; ) {
    const due = [...catalog.changeSets.values()].filter((changeSet) => isOpen(changeSet) && nextStepAt(changeSet) <= now).sort((a3, b3) => nextStepAt(a3) - nextStepAt(b3))[0];
    if (due === void 0) return catalog;
    catalog.changeSets.set(due.changeSetId, step(world, catalog, due));
  }
}
function nextStepAt(changeSet) {
  return changeSet.status === "PREPARING" ? changeSet.preparedAt : changeSet.appliedAt;
}
function step(world, catalog, changeSet) {
  const time = nextStepAt(changeSet);
  const { failure } = world.settings.marketplace;
  if (failure.errorCode !== "" && failure.phase === changeSet.status) {
    const error = { code: failure.errorCode, message: failure.errorMessage };
    const [first, ...others] = changeSet.changes;
    const changes = first === void 0 ? [] : [{ ...first, errors: [error] }, ...others];
    return { ...changeSet, changes, status: "FAILED", endTime: time, failureCode: failure.failureCode };
  }
  if (changeSet.status === "PREPARING") {
    const changes = changeSet.changes.map((change) => {
      const entity = catalog.entities.get(change.entityId);
      const errors3 = entity === void 0 ? [] : changeErrors(world, entity, change, time);
      return { ...change, errors: errors3 };
    });
    if (changes.some(({ errors: errors3 }) => errors3.length > 0)) {
      return { ...changeSet, changes, status: "FAILED", endTime: time, failureCode: "CLIENT_ERROR" };
    }
    if (changeSet.intent === "VALIDATE") return { ...changeSet, status: "SUCCEEDED", endTime: time };
    return { ...changeSet, status: "APPLYING" };
  }
  const newRevisions = /* @__PURE__ */ new Map();
  for (const change of changeSet.changes) {
    const entity = catalog.entities.get(change.entityId);
    if (entity === void 0) continue;
    const revision = newRevisions.get(entity.entityId) ?? entity.revision + 1;
    newRevisions.set(entity.entityId, revision);
    const document = applyChange(world, entity, change, time);
    catalog.entities.set(entity.entityId, { ...entity, document, revision, lastModified: time });
  }
  return { ...changeSet, status: "SUCCEEDED", endTime: time };
}

// emulator/services/marketplace-catalog/entities.ts
function seedEntity(world, seed) {
  const visibility = seed.visibility ?? "Limited";
  const entity = {
    entityId: seed.entityId ?? `prod-${world.random.hex(13)}`,
    type: seed.type ?? amiProductType,
    name: seed.name,
    accountId: seed.accountId,
    visibility,
    revision: 1,
    lastModified: world.clock.now(),
    document: { ...emptyProduct(seed.name, visibility), ...seed.document },
    tags: /* @__PURE__ */ new Map()
  };
  const { entities: entities2 } = catalogOf(world);
  if (entities2.has(entity.entityId)) {
    throw new AwsError("InvalidRequest", `The entity ${entity.entityId} exists already.`);
  }
  entities2.set(entity.entityId, entity);
  return entity;
}
function describeEntity(input, context) {
  currentCatalog(context.world);
  const entity = ownEntity(input.EntityId ?? "", context);
  return { ...detail(entity), Details: JSON.stringify(entity.document) };
}
function batchDescribeEntities(input, context) {
  currentCatalog(context.world);
  const EntityDetails = {};
  const Errors = {};
  for (const { Catalog: catalog, EntityId: entityId = "" } of input.EntityRequestList ?? []) {
    checkCatalog(catalog);
    try {
      EntityDetails[entityId] = detail(ownEntity(entityId, context));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Errors[entityId] = { ErrorCode: error.code, ErrorMessage: error.message };
    }
  }
  return { EntityDetails, Errors };
}
function listEntities(input, context) {
  const { world, account } = context;
  const tests = [...input.FilterList ?? [], ...typedFilters(input)].map(testOf);
  const found = [...currentCatalog(world).entities.values()].filter(
    (entity) => entity.accountId === account.id && // Here the type has no version.
    entity.type.split("@")[0] === input.EntityType?.split("@")[0] && tests.every((test) => test(entity))
  );
  const { items, nextToken } = pageOf(found, input, ({ entityId }) => entityId, { pageSize: 50, badToken: badToken2 });
  return {
    EntitySummaryList: items.map(
      (entity) => ({
        Name: entity.name,
        EntityType: entity.type.split("@")[0],
        EntityId: entity.entityId,
        EntityArn: arnOfEntity(entity),
        LastModifiedDate: catalogTime(entity.lastModified),
        Visibility: entity.visibility,
        AmiProductSummary: {
          ProductTitle: entity.name,
          Visibility: entity.visibility
        }
      })
    ),
    NextToken: nextToken
  };
}
function checkCatalog(catalog) {
  if (catalog !== "AWSMarketplace") throw invalid(`The catalog ${catalog} is not supported.`);
}
function detail(entity) {
  return {
    EntityType: entity.type,
    EntityIdentifier: `${entity.entityId}@${entity.revision}`,
    EntityArn: arnOfEntity(entity),
    LastModifiedDate: catalogTime(entity.lastModified),
    DetailsDocument: entity.document
  };
}
function typedFilters({ EntityTypeFilters: typed }) {
  const filters2 = typed?.AmiProductFilters;
  if (typed !== void 0 && filters2 === void 0) {
    throw invalid("Only entities of the type AmiProduct can be filtered here.");
  }
  if (filters2?.LastModifiedDate !== void 0 || filters2?.ProductTitle?.WildCardValue !== void 0) {
    throw invalid("This emulator filters products by exact values only.");
  }
  return [
    ...filters2?.EntityId ? [{ Name: "EntityId", ValueList: filters2.EntityId.ValueList }] : [],
    ...filters2?.ProductTitle ? [{ Name: "ProductTitle", ValueList: filters2.ProductTitle.ValueList }] : [],
    ...filters2?.Visibility ? [{ Name: "Visibility", ValueList: filters2.Visibility.ValueList }] : []
  ];
}
function testOf({ Name: name = "", ValueList: values = [] }) {
  switch (name) {
    case "EntityId":
      return ({ entityId }) => values.includes(entityId);
    case "Name":
    case "ProductTitle":
      return (entity) => values.includes(entity.name);
    case "Visibility":
      return ({ visibility }) => values.includes(visibility);
    default:
      throw invalid(`Entities can't be filtered by ${name}.`);
  }
}

// emulator/services/policy.ts
function policyAllows(policy, request) {
  const { Statement: statements = [] } = JSON.parse(policy);
  const matching2 = [statements].flat().filter((statement) => {
    const { Principal: principal2, Action: actions2 = [], Condition: conditions = {} } = statement;
    const principals = typeof principal2 === "string" ? [principal2] : [principal2?.[request.principalKind] ?? []].flat();
    return principals.some((one) => one === "*" || request.isCaller(one)) && [actions2].flat().some((pattern) => stringLike(pattern.toLowerCase(), request.action.toLowerCase())) && request.conditionsHold(conditions);
  });
  return matching2.some(({ Effect }) => Effect === "Allow") && !matching2.some(({ Effect }) => Effect === "Deny");
}

// emulator/services/sns/state.ts
function topicsOf(world, region) {
  return world.state("sns", region, () => /* @__PURE__ */ new Map());
}
function messagesOf(world) {
  return world.state("sns messages", "", () => []);
}
function invalidParameter(what) {
  return new AwsError("InvalidParameter", `Invalid parameter: ${what}`);
}
function topicFor(topicArn, action, { world, region, account }) {
  const [arn, partition, service, topicRegion, ownerId, name, ...rest] = topicArn.split(":");
  const isTopicArn = arn === "arn" && service === "sns" && name !== void 0 && name !== "" && rest.length === 0;
  if (!isTopicArn || topicRegion !== region || partition !== account.partition) throw invalidParameter("TopicArn");
  const topic = topicsOf(world, region).get(topicArn);
  if (ownerId !== account.id && (topic === void 0 || !allowsAccount(topic, action, account.id))) {
    throw new AwsError(
      "AuthorizationError",
      `User: ${account.arn} is not authorized to perform: ${action} on resource: ${topicArn} because no resource-based policy allows the ${action} action`,
      403
    );
  }
  if (topic === void 0) throw new AwsError("NotFound", "Topic does not exist", 404);
  return topic;
}
function allowsAccount({ attributes }, action, accountId2) {
  if (attributes.Policy === void 0) return false;
  return policyAllows(attributes.Policy, {
    action,
    principalKind: "AWS",
    isCaller: (principal2) => principal2 === accountId2 || principal2.includes(`:iam::${accountId2}:`),
    conditionsHold: (conditions) => Object.keys(conditions).length === 0
  });
}

// emulator/world/faults.ts
var types = {
  kind: "string",
  service: "string",
  operation: "string",
  region: "string",
  contains: "string",
  index: "number",
  mutating: "boolean",
  skip: "number",
  count: "number",
  code: "string",
  message: "string",
  status: "number",
  seconds: "number",
  applied: "boolean"
};
var kinds = ["error", "status", "reset", "hang", "truncate", "delay"];
function parseFault(value) {
  if (typeof value !== "object" || value === null) throw new AwsError("InvalidFault", "A fault must be an object.");
  for (const [key2, part] of Object.entries(value)) {
    const type = Object.hasOwn(types, key2) ? types[key2] : void 0;
    if (type === void 0) throw new AwsError("InvalidFault", `A fault has no field ${key2}.`);
    if (typeof part !== type) throw new AwsError("InvalidFault", `The field ${key2} of a fault must be a ${type}.`);
  }
  const fault = value;
  if (!kinds.includes(fault.kind))
    throw new AwsError("InvalidFault", `The kind of a fault must be one of ${kinds.join(", ")}.`);
  return fault;
}
function createFaults() {
  let active = [];
  let release = () => {
  };
  let released = new Promise((resolve2) => {
    release = resolve2;
  });
  return {
    add(fault) {
      active.push({ fault, matched: 0 });
    },
    next(request) {
      let hit;
      for (const entry of active) {
        if (!matches(entry.fault, request)) continue;
        const { skip = 0, count = Number.POSITIVE_INFINITY } = entry.fault;
        const position = entry.matched++;
        if (hit === void 0 && position >= skip && position < skip + count) hit = entry.fault;
      }
      return hit;
    },
    clear() {
      active = [];
      release();
      released = new Promise((resolve2) => {
        release = resolve2;
      });
    },
    cleared: () => released
  };
}
function matches(fault, request) {
  return (fault.service === void 0 || fault.service === request.service) && (fault.operation === void 0 || fault.operation === request.operation) && (fault.region === void 0 || fault.region === request.region) && (fault.index === void 0 || fault.index === request.index) && (fault.mutating === void 0 || fault.mutating === request.mutating) && (fault.contains === void 0 || JSON.stringify(request.input ?? null).includes(fault.contains));
}

// emulator/services/iam/conditions.ts
var equal = (given, expected) => given === expected;
var sameText = (given, expected) => given.toLowerCase() === expected.toLowerCase();
var like = (given, expected) => stringLike(expected, given);
var numeric = (compare) => (given, expected) => compare(Number(given), Number(expected));
var arnLike = (given, expected) => {
  const parts = (arn) => [...arn.split(":", 5), arn.split(":").slice(5).join(":")];
  const [left, right] = [parts(given), parts(expected)];
  return left.length === right.length && left.every((part, index) => stringLike(right[index] ?? "", part));
};
var comparisons = {
  StringEquals: equal,
  StringEqualsIgnoreCase: sameText,
  StringLike: like,
  ArnEquals: arnLike,
  ArnLike: arnLike,
  Bool: sameText,
  NumericEquals: numeric((given, expected) => given === expected),
  NumericLessThan: numeric((given, expected) => given < expected),
  NumericLessThanEquals: numeric((given, expected) => given <= expected),
  NumericGreaterThan: numeric((given, expected) => given > expected),
  NumericGreaterThanEquals: numeric((given, expected) => given >= expected)
};
var negations = {
  StringNotEquals: "StringEquals",
  StringNotEqualsIgnoreCase: "StringEqualsIgnoreCase",
  StringNotLike: "StringLike",
  ArnNotEquals: "ArnEquals",
  ArnNotLike: "ArnLike",
  NumericNotEquals: "NumericEquals"
};
var knownKeys = [
  "aws:PrincipalAccount",
  "aws:PrincipalArn",
  "aws:RequestedRegion",
  "aws:RequestTag/",
  "aws:ResourceTag/",
  "aws:SecureTransport",
  "aws:TagKeys",
  "aws:ViaAWSService",
  "catalog:ChangeType",
  "ebs:Description",
  "ebs:ParentSnapshot",
  "ebs:VolumeSize",
  "ec2:Add/group",
  "ec2:Add/userId",
  "ec2:CreateAction",
  "ec2:Encrypted",
  "ec2:ImageID",
  "ec2:InstanceProfile",
  "ec2:InstanceType",
  "ec2:Owner",
  "ec2:Public",
  "ec2:Region",
  "ec2:Remove/group",
  "ec2:Remove/userId",
  "ec2:ResourceTag/",
  "ec2:SnapshotID",
  "ec2:VolumeSize",
  "iam:PassedToService",
  "kms:CallerAccount",
  "kms:GrantIsForAWSResource",
  "kms:ViaService",
  "s3:delimiter",
  "s3:max-keys",
  "s3:prefix",
  "s3:RequestObjectTag/",
  "s3:RequestObjectTagKeys",
  "servicequotas:service",
  "ssm:Overwrite",
  "sts:ExternalId",
  "sts:RoleSessionName"
].map((key2) => key2.toLowerCase());
function parseOperator(text3) {
  const [, set, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(text3) ?? [];
  const exists = name in comparisons || name in negations || name === "Null" && ifExists === void 0;
  if (!exists) return void 0;
  return { name, set, ifExists: ifExists !== void 0 };
}
function problemsOfOperator(text3, keys) {
  const unknown = keys.filter((key2) => {
    const lower = key2.toLowerCase();
    return !knownKeys.some((known) => known.endsWith("/") ? lower.startsWith(known) : lower === known);
  });
  return [
    ...parseOperator(text3) === void 0 ? [`has the condition operator ${text3}, which this emulator does not know.`] : [],
    ...unknown.map((key2) => `has the condition key ${key2}, whose values this emulator does not know.`)
  ];
}
function conditionsHold(operators, values) {
  return Object.entries(operators).every(([text3, keys]) => {
    const operator = parseOperator(text3);
    return operator !== void 0 && Object.entries(keys).every(([key2, accepted]) => holds(operator, values[key2.toLowerCase()], textsOf(accepted)));
  });
}
function textsOf(accepted) {
  return [accepted].flat().map(String);
}
function holds({ name, set, ifExists }, value, accepted) {
  const given = value === void 0 ? [] : [value].flat();
  if (name === "Null") return accepted.includes(String(given.length === 0));
  const isNegation = name in negations;
  const compare = comparisons[negations[name] ?? name];
  if (compare === void 0) return false;
  const matches2 = (one) => accepted.some((expected) => compare(one, expected)) !== isNegation;
  if (given.length === 0) return ifExists || set === "ForAllValues" || isNegation && set === void 0;
  if (set === "ForAllValues" || set === void 0 && isNegation) return given.every(matches2);
  return given.some(matches2);
}

// emulator/services/iam/statements.ts
var elements = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
function statementsOf(text3) {
  const known = parsed.get(text3);
  if (known !== void 0) return known;
  const statements = policiesOf(JSON.parse(text3));
  parsed.set(text3, statements);
  return statements;
}
var parsed = /* @__PURE__ */ new Map();
function policiesOf(value) {
  return [value].flat().flatMap(({ Statement: own = [] }) => own);
}
function problemsOfPolicies(text3) {
  let policies;
  try {
    policies = JSON.parse(text3);
  } catch {
    return ["is not JSON."];
  }
  return [policies].flat().flatMap((policy) => {
    if (typeof policy !== "object" || policy === null) return ["must be a policy or a list of policies."];
    const others = Object.keys(policy).filter((key2) => !["Version", "Id", "Statement"].includes(key2));
    return [...others.map((key2) => `has the element ${key2}.`), ...policiesOf(policy).flatMap(problemsOf)];
  });
}
function problemsOf(statement) {
  const { Effect, Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  const others = Object.keys(statement).filter((key2) => !elements.includes(key2));
  const variables = [Resource ?? NotResource ?? [], Object.values(Condition).map((keys) => Object.values(keys))].flat(4).filter((value) => /\$\{/.test(String(value)));
  return [
    ...others.map((key2) => `has a statement with the element ${key2}.`),
    ...["Allow", "Deny"].includes(Effect) ? [] : ["has a statement whose Effect is neither Allow nor Deny."],
    ...Action === void 0 === (NotAction === void 0) ? ["has a statement without one of Action and NotAction."] : [],
    ...Resource === void 0 === (NotResource === void 0) ? ["has a statement without one of Resource and NotResource."] : [],
    ...variables.map((value) => `has a policy variable in ${value}, which this emulator does not fill in.`),
    ...Object.entries(Condition).flatMap(([operator, keys]) => problemsOfOperator(operator, Object.keys(keys)))
  ];
}
function allows(statements, { action, resource }, values) {
  const effects = new Set(
    statements.filter(
      (statement) => isAbout(statement.Action, statement.NotAction, (pattern) => isActionLike(pattern, action)) && isAbout(statement.Resource, statement.NotResource, (pattern) => isResourceLike(pattern, resource)) && conditionsHold(statement.Condition ?? {}, values)
    ).map(({ Effect }) => Effect)
  );
  return effects.has("Allow") && !effects.has("Deny");
}
function isAbout(these, allBut, matches2) {
  if (these !== void 0) return [these].flat().some(matches2);
  return ![allBut ?? []].flat().some(matches2);
}
function isActionLike(pattern, action) {
  return stringLike(pattern.toLowerCase(), action.toLowerCase());
}
function isResourceLike(pattern, resource) {
  if (pattern === "*") return true;
  const patterns2 = segments(pattern, 6);
  const parts = segments(resource, patterns2.length);
  return parts.length === patterns2.length && parts.every((part, index) => stringLike(patterns2[index] ?? "", part));
}
function segments(arn, most) {
  const parts = arn.split(":");
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(":")];
}

// emulator/world/instance-settings.ts
var instanceDefaults = {
  /** From RunInstances until an instance is running. */
  pendingSeconds: 5,
  /** From the end of an instance until it is terminated, or stopped. */
  shuttingDownSeconds: 30,
  /** How long a terminated instance can be seen. AWS states about an hour. */
  terminatedVisibleSeconds: 3600,
  /** From the start of an instance until GetConsoleOutput without Latest has something. 0: it has what was written, always. */
  consolePostedAfterSeconds: 240,
  /** How a guest behaves unless `ec2.instances.guests` says otherwise. */
  guest: {
    /** The guest's image, a name with the wildcards `*` and `?`. */
    image: "*",
    /** The guest's instance type, with the same wildcards. */
    instanceType: "*",
    /** How many launches the guest applies to; 0: all. */
    launches: 0,
    /**
     * `scripted`: the settings below say what the guest does. `qemu`: it boots for real, on the bytes of the image's
     * snapshots, and of the settings below only `checksPassAfterSeconds` applies.
     */
    runs: "scripted",
    /** The lines of the serial console, each `<seconds> <text>`. The last line is not ended. An empty list is silence. */
    console: [
      "0 [    0.000000] Linux version 6.12.0-cloud",
      "3 [    2.310000] systemd[1]: Reached target multi-user.target - Multi-User System.",
      "20 localhost login: "
    ],
    /** When the status checks end. Before, they are `initializing`. */
    checksPassAfterSeconds: 120,
    /** Whether the status check of the instance then fails, so that it is `impaired`. */
    checksFail: false,
    /**
     * The code of the state reason with which the guest ends, such as `Client.InstanceInitiatedShutdown` or
     * `Server.InternalError`; empty: it runs until somebody terminates it.
     */
    endsWith: "",
    /** When the guest ends; 0: instead of being started. */
    endsAfterSeconds: 0,
    /** When the agent of Systems Manager registers, where there is an instance profile; 0: never. */
    agentAfterSeconds: 0,
    /** How long every command takes. */
    commandSeconds: 2,
    /** The exit code of every command. */
    commandExitCode: 0,
    /** What every command writes to its standard output. */
    commandOutput: "",
    /** What every command writes to its standard error. */
    commandErrorOutput: ""
  },
  /**
   * Name -> a guest, with the fields of `ec2.instances.guest` that differ. It applies to the launches that match its `image`
   * and `instanceType`; of several guests the last one.
   */
  guests: {},
  /**
   * Instance type, or instance type and zone (`m5.large eu-west-1a`) -> the `code` with which RunInstances fails, such as
   * `InsufficientInstanceCapacity`, and for how many `attempts`; 0: always.
   */
  refusedLaunches: {},
  /** Instance type -> the regions and zones that do not offer it. */
  notOffered: {},
  /** The regions in which accounts have no default VPC. */
  noDefaultVpc: [],
  /** Group ID -> a security group in the default VPCs: its `name`, and `ingress` as `<protocol> <from> <to> <CIDR>`. */
  securityGroups: {},
  /** IDs of further subnets of the default VPCs, in the first zone of each region. */
  subnets: [],
  /** The guests that run under qemu. */
  qemu: {
    /** `kvm`, `tcg` (without hardware, and slow), or `auto`: KVM if a boot sector runs under it, otherwise TCG. */
    accelerator: "auto",
    /** The memory of a guest, unless its instance type has less. */
    memoryMiB: 1024,
    /** A guest that runs longer is ended with `Server.InternalError`. These are real seconds. */
    longestSeconds: 900
  },
  /** The public address of every instance that has one; empty: one of 203.0.113.0/24. */
  publicAddress: ""
};

// emulator/world/patch-settings.ts
var openGroups = {
  regions: "",
  encryptionByDefault: true,
  "ec2.instances.guests": instanceDefaults.guest,
  "ec2.instances.notOffered": [""],
  "ec2.instances.refusedLaunches": { code: "", attempts: 0 },
  "ec2.instances.securityGroups": { name: "", ingress: [""] },
  "ec2.organizations": { organizationArn: "", organizationalUnitArns: [""] },
  "iam.inlinePolicies": "",
  "iam.instanceProfiles": "",
  "iam.rolePolicies": "",
  "iam.userPolicies": "",
  "iam.trustPolicies": "",
  "imageBuilder.subscriptions": [""],
  "licenseManager.shares": [""],
  "serviceQuotas.publicImages": 0,
  "throttling.buckets": { capacity: 0, refillPerSecond: 0 },
  "sts.roles": { audiences: [""], subjects: [""], callers: [""], maxSessionSeconds: 0 }
};
var choices = {
  "blockPublicAccess.images": ["unblocked", "block-new-sharing"],
  "blockPublicAccess.snapshots": ["unblocked", "block-new-sharing", "block-all-sharing"],
  "blockPublicAccess.managedBy": ["account", "declarative-policy"],
  "ec2.instances.guest.runs": ["scripted", "qemu"],
  "ec2.instances.qemu.accelerator": ["auto", "kvm", "tcg"],
  "imageBuilder.build.status": ["AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DISABLED", "DELETED"],
  "marketplace.failure.phase": ["PREPARING", "APPLYING"],
  "marketplace.failure.failureCode": ["CLIENT_ERROR", "SERVER_FAULT"]
};
var itemForms = {
  console: [/^\d+(\.\d+)? /, "<seconds> <text>"],
  ingress: [/^\S+ -?\d+ -?\d+ \S+$/, "<protocol> <from> <to> <CIDR>"]
};
var optInStatuses = ["opt-in-not-required", "opted-in", "not-opted-in"];
function patchSettings(settings, patch) {
  const problems = [];
  check(settings, patch, "", problems);
  if (problems.length > 0) throw new AwsError("InvalidSettings", problems.join(" "));
  merge(settings, patch);
}
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function check(model, value, path, problems) {
  const name = path === "" ? "The settings" : `Setting ${path}`;
  if (isGroup(model)) {
    if (!isGroup(value)) {
      problems.push(`${name} must be an object.`);
      return;
    }
    for (const [key2, part] of Object.entries(value)) {
      const inner = path === "" ? key2 : `${path}.${key2}`;
      const known = path in openGroups ? openGroups[path] : model[key2];
      if (known === void 0 || key2 === "__proto__") problems.push(`There is no setting ${inner}.`);
      else check(known, part, inner, problems);
    }
  } else if (Array.isArray(model)) {
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) {
      problems.push(`${name} must be a list of strings.`);
      return;
    }
    const [pattern, words] = itemForms[path.split(".").at(-1) ?? ""] ?? [];
    if (pattern !== void 0 && !value.every((item) => pattern.test(item))) {
      problems.push(`Each item of ${path} must be ${words}.`);
    }
  } else if (typeof value !== typeof model || Number.isNaN(value)) {
    problems.push(`${name} must be a ${typeof model}.`);
  } else if (typeof value === "number" && value < 0) {
    problems.push(`${name} must not be negative.`);
  } else if (typeof value === "string") {
    if (/^iam\.(role|user)Policies\./.test(path)) {
      problems.push(...problemsOfPolicies(value).map((problem2) => `${name} ${problem2}`));
    }
    const allowed = path.startsWith("regions.") ? optInStatuses : choices[sharedPath(path)];
    if (allowed?.includes(value) === false) problems.push(`${name} must be one of ${allowed.join(", ")}.`);
  }
}
function sharedPath(path) {
  return path.replace(/^ec2\.instances\.guests\..*\./, "ec2.instances.guest.");
}
function merge(into, patch) {
  for (const [key2, value] of Object.entries(patch)) {
    const present = into[key2];
    if (isGroup(value) && isGroup(present)) merge(present, value);
    else into[key2] = structuredClone(value);
  }
}

// emulator/control.ts
async function control(method, target, body, worlds, gone) {
  const url = new URL(target, "http://emulator");
  const [, , collection, id, ...rest] = url.pathname.split("/").map(decodeURIComponent);
  const route = `${method} ${[collection, ...id === void 0 ? [] : [":id"], ...rest].join("/")}`;
  try {
    if (route === "GET health") return json(200, { status: "ok" });
    if (route === "POST worlds") return json(201, createWorld(fields(body), worlds));
    const hosted = worlds.get(id ?? "");
    const [kind, region = "", snapshotId = ""] = rest;
    if (method === "GET" && kind === "volumes") {
      return volume(hosted, region, snapshotId, url.searchParams.get("encrypted") === "true");
    }
    if (method === "GET" && kind === "machines") return json(200, listMachines(hosted.world, region));
    switch (route) {
      case "GET worlds/:id":
        return json(200, describe(hosted));
      case "DELETE worlds/:id":
        await worlds.destroy(hosted.world.id);
        return json(200, {});
      case "POST worlds/:id/clock":
        return json(200, await moveClock(hosted, fields(body), gone));
      case "POST worlds/:id/machines":
        return json(200, await possibleMachine(hosted.world, machineWish(fields(body))));
      case "GET worlds/:id/hanging":
        await hosted.activity.untilHangingIsNot(Number(url.searchParams.get("not") ?? -1), gone);
        return json(200, { hanging: hosted.activity.hanging });
      case "GET worlds/:id/requests": {
        const from = Number(url.searchParams.get("from") ?? 0);
        const mutating = url.searchParams.get("mutating");
        const requests = hosted.log.slice(from);
        return json(
          200,
          requests.filter((entry) => mutating === null || String(entry.mutating) === mutating)
        );
      }
      case "GET worlds/:id/messages": {
        const topic = url.searchParams.get("topic");
        return json(
          200,
          messagesOf(hosted.world).filter(({ topicArn }) => topic === null || topicArn === topic)
        );
      }
      case "POST worlds/:id/corruption":
        return json(200, await corruption(hosted, fields(body)));
      case "POST worlds/:id/image-builder-resources":
        return json(201, imageBuilderResource(hosted, fields(body)));
      case "POST worlds/:id/next-ids":
        return json(200, nextIds(hosted, fields(body)));
      case "POST worlds/:id/marketplace-entities":
        return json(201, marketplaceEntity(hosted, fields(body)));
      case "POST worlds/:id/faults":
        for (const fault of Array.isArray(body) ? body : [body]) hosted.faults.add(parseFault(fault));
        return json(201, {});
      case "DELETE worlds/:id/faults":
        hosted.faults.clear();
        return json(200, {});
      case "PATCH worlds/:id/settings":
        patchSettings(hosted.world.settings, body);
        return json(200, hosted.world.settings);
      default:
        throw new AwsError("NotFound", `There is no ${method} ${url.pathname}.`, 404);
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return json(error.status, { code: error.code, message: error.message });
  }
}
function volume({ world }, region, snapshotId, encrypted) {
  const body = volumeStream(world, region, snapshotId, { encrypted });
  if (body === void 0) throw new AwsError("NotFound", `There is no snapshot ${snapshotId} in ${region}.`, 404);
  return { status: 200, headers: { "content-type": "application/octet-stream" }, body };
}
async function corruption({ world }, options2) {
  onlyKeys(options2, ["region", "snapshotId", "byte"]);
  const { region, snapshotId, byte } = options2;
  if (typeof region !== "string" || typeof snapshotId !== "string") {
    throw new AwsError("InvalidRequest", "region and snapshotId must be strings.");
  }
  if (typeof byte !== "number" || !Number.isSafeInteger(byte) || byte < 0) {
    throw new AwsError("InvalidRequest", "byte must be a whole number, 0 or more.");
  }
  const blockIndex = await corruptSnapshot(world, region, snapshotId, byte);
  if (blockIndex !== void 0) return { blockIndex };
  throw new AwsError("NotFound", `There is no snapshot ${snapshotId} of more than ${byte} bytes in ${region}.`, 404);
}
var givenId = /^([a-z]+-[0-9A-Za-z_-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
function nextIds({ world }, options2) {
  onlyKeys(options2, ["ids"]);
  const { ids } = options2;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string" && givenId.test(id))) {
    throw new AwsError("InvalidRequest", "ids must be a list of IDs such as snap-0123456789abcdef0.");
  }
  world.random.reserve(ids);
  return {};
}
function marketplaceEntity({ world }, seed) {
  onlyKeys(seed, ["entityId", "type", "name", "accountId", "visibility", "document"]);
  const { document, ...texts } = seed;
  for (const key2 of ["name", "accountId"]) {
    if (texts[key2] === void 0) throw new AwsError("InvalidRequest", `An entity needs the field ${key2}.`);
  }
  const other = Object.keys(texts).find((key2) => typeof texts[key2] !== "string");
  if (other !== void 0) throw new AwsError("InvalidRequest", `${other} must be a string.`);
  const entity = seedEntity(world, { ...texts, document: fields(document) });
  return { entityId: entity.entityId, entityArn: arnOfEntity(entity) };
}
function imageBuilderResource({ world }, seed) {
  const texts = ["kind", "region", "owner", "name", "version"];
  const optionalTexts = ["platform", "status", "reason", "imageId"];
  const lists = ["productCodes", "sharedWith"];
  onlyKeys(seed, [...texts, ...optionalTexts, ...lists]);
  for (const key2 of [...texts, ...optionalTexts]) {
    if (typeof seed[key2] !== "string" && (seed[key2] !== void 0 || texts.includes(key2))) {
      throw new AwsError("InvalidRequest", `${key2} must be a string.`);
    }
  }
  for (const key2 of lists) {
    if (seed[key2] !== void 0 && !Array.isArray(seed[key2])) {
      throw new AwsError("InvalidRequest", `${key2} must be a list.`);
    }
  }
  return { arn: seedResource(world, seed) };
}
function json(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
function fields(body) {
  if (body === void 0) return {};
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new AwsError("InvalidRequest", "The body must be a JSON object.");
}
function onlyKeys(object, keys) {
  const unknown = Object.keys(object).find((key2) => !keys.includes(key2));
  if (unknown !== void 0)
    throw new AwsError("InvalidRequest", `There is no field ${unknown}. The fields are ${keys.join(", ")}.`);
}
function createWorld(options2, worlds) {
  onlyKeys(options2, ["copyOf", "seed", "start", "factor", "accounts", "settings", "faults"]);
  const { copyOf: copyOf2, seed, start: start5, factor, accounts, settings, faults = [] } = options2;
  if (copyOf2 !== void 0 && (start5 !== void 0 || accounts !== void 0)) {
    throw new AwsError("InvalidRequest", "A copy has the accounts and the time of its original.");
  }
  if (seed !== void 0 && typeof seed !== "string") throw new AwsError("InvalidRequest", "seed must be a string.");
  if (factor !== void 0 && !(typeof factor === "number" && factor >= 0)) {
    throw new AwsError("InvalidRequest", "factor must be a number, 0 or more.");
  }
  if (!Array.isArray(faults)) throw new AwsError("InvalidRequest", "faults must be a list.");
  const parsed2 = {
    ...seed !== void 0 && { seed },
    ...start5 !== void 0 && { startMs: momentMs(start5) },
    ...factor !== void 0 && { factor },
    settings,
    faults: faults.map(parseFault)
  };
  const created2 = copyOf2 === void 0 ? worlds.create(parsed2, parseAccounts(accounts ?? [{}])) : worlds.copy(worlds.get(String(copyOf2)), parsed2);
  return { id: created2.hosted.world.id, accounts: created2.accounts };
}
function parseAccounts(accounts) {
  if (!Array.isArray(accounts)) throw new AwsError("InvalidRequest", "accounts must be a list.");
  return accounts.map((account) => {
    const options2 = fields(account);
    onlyKeys(options2, ["id", "partition"]);
    const { id, partition } = options2;
    if (id !== void 0 && !/^\d{12}$/.test(String(id))) {
      throw new AwsError("InvalidRequest", "An account id must have 12 digits.");
    }
    if (partition !== void 0 && !partitionNames.includes(String(partition))) {
      throw new AwsError("InvalidRequest", `A partition must be one of ${partitionNames.join(", ")}.`);
    }
    return {
      ...id !== void 0 && { id: String(id) },
      ...partition !== void 0 && { partition: String(partition) }
    };
  });
}
function machineWish(wish) {
  onlyKeys(wish, ["architecture", "bootMode", "tpm", "uefiData"]);
  const { architecture = "x86_64", bootMode = "legacy-bios", tpm: tpm2 = false, uefiData = false } = wish;
  if (bootMode !== "legacy-bios" && bootMode !== "uefi") {
    throw new AwsError("InvalidRequest", `bootMode must be legacy-bios or uefi, not ${String(bootMode)}.`);
  }
  return {
    ...{ architecture: String(architecture), bootMode, vcpus: 1, memoryMiB: 1024 },
    ...{ wantsTpm: tpm2 === true, hasUefiData: uefiData === true }
  };
}
function momentMs(moment) {
  const ms = typeof moment === "number" ? moment : Date.parse(String(moment));
  if (Number.isNaN(ms)) throw new AwsError("InvalidRequest", `${String(moment)} is not a valid time.`);
  return ms;
}
function describe({ world, activity: { active, hanging }, log }) {
  return { now: new Date(world.clock.now()).toISOString(), active, hanging, requests: log.length };
}
async function moveClock({ world, activity }, move, gone) {
  onlyKeys(move, ["advanceSeconds", "to", "whenIdle", "hanging"]);
  const { clock } = world;
  const { advanceSeconds = 0, to, whenIdle = false, hanging } = move;
  if (typeof advanceSeconds !== "number" || advanceSeconds < 0) {
    throw new AwsError("InvalidRequest", "advanceSeconds must be a number, 0 or more: time never goes back.");
  }
  const toMs = to === void 0 ? void 0 : momentMs(to);
  if (whenIdle === true) await activity.idle(gone);
  let from = clock.now();
  const wanted = toMs ?? from + advanceSeconds * 1e3;
  const end = () => hanging === void 0 || hanging === activity.hanging ? Math.min(wanted, nextWake()) : from;
  const nextWake = () => hanging === void 0 ? Number.POSITIVE_INFINITY : clock.nextWake();
  while (whenIdle === true && clock.keepsRealTime && end() > from) {
    await clock.untilRealTime(end(), gone);
    await activity.idle(gone);
    from = clock.now();
  }
  clock.advance(Math.max(0, end() - from) / 1e3);
  return { now: new Date(clock.now()).toISOString(), hanging: activity.hanging };
}

// emulator/protocol/body.ts
import { createHash as createHash3 } from "node:crypto";
import { Readable as Readable2 } from "node:stream";
function isAwsChunked(request) {
  return String(request.headers["x-amz-content-sha256"] ?? "").startsWith("STREAMING-");
}
function openBody(request, maxSizeBytes2) {
  const trailers = /* @__PURE__ */ new Map();
  let readBytes = 0;
  let streamed = false;
  let collected;
  async function* content() {
    const raw = request.iterator({ destroyOnReturn: false });
    const chunked = isAwsChunked(request);
    const checks = contentChecks(request, chunked);
    for await (const chunk of chunked ? decodeChunks(raw, trailers) : raw) {
      for (const { hash } of checks) hash.update(chunk);
      readBytes += chunk.byteLength;
      yield chunk;
    }
    const declared = request.headers["x-amz-decoded-content-length"];
    if (chunked && declared !== void 0 && Number(declared) !== readBytes) {
      throw new AwsError("IncompleteBody", "The request body terminated unexpectedly");
    }
    for (const { hash, encoding, expected, mismatch } of checks) {
      if (hash.digest(encoding) !== expected) throw mismatch();
    }
  }
  const collect = async () => {
    const chunks = [];
    for await (const chunk of content()) {
      chunks.push(chunk);
      if (readBytes > maxSizeBytes2) throw new AwsError("RequestEntityTooLarge", "The request body is too large", 413);
    }
    return Buffer.concat(chunks);
  };
  return {
    trailers,
    get isStreamed() {
      return streamed;
    },
    get readBytes() {
      return readBytes;
    },
    stream() {
      if (streamed || collected !== void 0) throw new Error("A request body is streamed once.");
      streamed = true;
      return Readable2.from(content(), { objectMode: false });
    },
    collect() {
      collected ??= collect();
      return collected;
    },
    async drain() {
      if (request.complete && request.readableEnded) return;
      await new Promise((resolve2) => {
        request.once("end", resolve2);
        request.once("close", resolve2);
        request.once("error", () => resolve2());
        if (request.readableEnded || request.destroyed) resolve2();
        request.resume();
      });
    }
  };
}
function contentChecks(request, chunked) {
  const sha256 = String(request.headers["x-amz-content-sha256"] ?? "");
  const md5 = request.headers["content-md5"];
  return [
    .../^[0-9a-f]{64}$/.test(sha256) ? [
      {
        hash: createHash3("sha256"),
        encoding: "hex",
        expected: sha256,
        mismatch: () => new AwsError(
          "XAmzContentSHA256Mismatch",
          "The provided 'x-amz-content-sha256' header does not match what was computed."
        )
      }
    ] : [],
    ...typeof md5 === "string" && !chunked ? [
      {
        hash: createHash3("md5"),
        encoding: "base64",
        expected: md5,
        mismatch: () => new AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.")
      }
    ] : []
  ];
}
var incomplete = () => new AwsError("IncompleteBody", "The request body terminated unexpectedly");
async function* decodeChunks(raw, trailers) {
  let pending = Buffer.alloc(0);
  let state2 = "size";
  let left = 0;
  for await (const chunk of raw) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (pending.length > 0) {
      if (state2 === "end") throw incomplete();
      if (state2 === "data") {
        const data = pending.subarray(0, left);
        pending = pending.subarray(data.length);
        left -= data.length;
        yield data;
        if (left === 0) state2 = "data end";
        continue;
      }
      const lineEnd = pending.indexOf("\r\n");
      if (lineEnd < 0) {
        if (pending.length > 16384) throw incomplete();
        break;
      }
      const line = pending.subarray(0, lineEnd).toString("latin1");
      pending = pending.subarray(lineEnd + 2);
      if (state2 === "data end") {
        if (line !== "") throw incomplete();
        state2 = "size";
      } else if (state2 === "size") {
        const size = /^([0-9a-fA-F]{1,8})(;chunk-signature=[0-9a-f]+)?$/.exec(line)?.[1];
        if (size === void 0) throw incomplete();
        left = Number.parseInt(size, 16);
        state2 = left === 0 ? "trailers" : "data";
      } else if (line === "") {
        state2 = "end";
      } else {
        const colon = line.indexOf(":");
        trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
      }
    }
  }
  if (state2 === "trailers" && pending.length > 0) {
    const line = pending.toString("latin1").trim();
    const colon = line.indexOf(":");
    if (colon > 0) trailers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  } else if (state2 !== "end" && state2 !== "trailers") {
    throw incomplete();
  }
}

// emulator/send.ts
import { once } from "node:events";
import { Readable as Readable3 } from "node:stream";
import { pipeline } from "node:stream/promises";
async function send(response, reply, method, truncated = false) {
  const { status, headers } = reply;
  if (method === "HEAD") {
    if (reply.body instanceof Readable3) reply.body.destroy();
    response.writeHead(status, headers).end();
    return;
  }
  if (reply.body instanceof Readable3) {
    response.writeHead(status, headers);
    if (truncated) {
      const iterator = reply.body[Symbol.asyncIterator]();
      const { value } = await iterator.next();
      await sendPart(response, value);
      await iterator.return?.();
      return;
    }
    await pipeline(reply.body, response).catch(() => response.destroy());
    return;
  }
  const body = Buffer.from(reply.body);
  const length = status === 204 || status === 304 ? {} : { "content-length": String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  if (truncated) await sendPart(response, body.subarray(0, Math.floor(body.length / 2)));
  else response.end(body);
}
async function sendPart(response, part) {
  response.flushHeaders();
  if (part !== void 0 && part.length > 0 && !response.write(part)) {
    await Promise.race([once(response, "drain"), once(response, "close")]);
  }
  await new Promise((resolve2) => setImmediate(resolve2));
  response.destroy();
}

// node_modules/@aws-sdk/client-auto-scaling/dist-es/index.js
var dist_es_exports12 = {};
__export(dist_es_exports12, {
  $Command: () => Command,
  AcceleratorCountRequest$: () => AcceleratorCountRequest$,
  AcceleratorManufacturer: () => AcceleratorManufacturer,
  AcceleratorName: () => AcceleratorName,
  AcceleratorTotalMemoryMiBRequest$: () => AcceleratorTotalMemoryMiBRequest$,
  AcceleratorType: () => AcceleratorType,
  AccountSetting$: () => AccountSetting$,
  ActiveInstanceRefreshNotFoundFault: () => ActiveInstanceRefreshNotFoundFault,
  ActiveInstanceRefreshNotFoundFault$: () => ActiveInstanceRefreshNotFoundFault$,
  ActivitiesType$: () => ActivitiesType$,
  Activity$: () => Activity$,
  ActivityType$: () => ActivityType$,
  AdjustmentType$: () => AdjustmentType$,
  Alarm$: () => Alarm$,
  AlarmSpecification$: () => AlarmSpecification$,
  AlreadyExistsFault: () => AlreadyExistsFault,
  AlreadyExistsFault$: () => AlreadyExistsFault$,
  AttachInstances$: () => AttachInstances$,
  AttachInstancesCommand: () => AttachInstancesCommand,
  AttachInstancesQuery$: () => AttachInstancesQuery$,
  AttachLoadBalancerTargetGroups$: () => AttachLoadBalancerTargetGroups$,
  AttachLoadBalancerTargetGroupsCommand: () => AttachLoadBalancerTargetGroupsCommand,
  AttachLoadBalancerTargetGroupsResultType$: () => AttachLoadBalancerTargetGroupsResultType$,
  AttachLoadBalancerTargetGroupsType$: () => AttachLoadBalancerTargetGroupsType$,
  AttachLoadBalancers$: () => AttachLoadBalancers$,
  AttachLoadBalancersCommand: () => AttachLoadBalancersCommand,
  AttachLoadBalancersResultType$: () => AttachLoadBalancersResultType$,
  AttachLoadBalancersType$: () => AttachLoadBalancersType$,
  AttachTrafficSources$: () => AttachTrafficSources$,
  AttachTrafficSourcesCommand: () => AttachTrafficSourcesCommand,
  AttachTrafficSourcesResultType$: () => AttachTrafficSourcesResultType$,
  AttachTrafficSourcesType$: () => AttachTrafficSourcesType$,
  AutoScaling: () => AutoScaling,
  AutoScalingClient: () => AutoScalingClient,
  AutoScalingGroup$: () => AutoScalingGroup$,
  AutoScalingGroupNamesType$: () => AutoScalingGroupNamesType$,
  AutoScalingGroupsType$: () => AutoScalingGroupsType$,
  AutoScalingInstanceDetails$: () => AutoScalingInstanceDetails$,
  AutoScalingInstancesType$: () => AutoScalingInstancesType$,
  AutoScalingServiceException: () => AutoScalingServiceException,
  AutoScalingServiceException$: () => AutoScalingServiceException$,
  AvailabilityZoneDistribution$: () => AvailabilityZoneDistribution$,
  AvailabilityZoneImpairmentPolicy$: () => AvailabilityZoneImpairmentPolicy$,
  BareMetal: () => BareMetal,
  BaselineEbsBandwidthMbpsRequest$: () => BaselineEbsBandwidthMbpsRequest$,
  BaselinePerformanceFactorsRequest$: () => BaselinePerformanceFactorsRequest$,
  BatchDeleteScheduledAction$: () => BatchDeleteScheduledAction$,
  BatchDeleteScheduledActionAnswer$: () => BatchDeleteScheduledActionAnswer$,
  BatchDeleteScheduledActionCommand: () => BatchDeleteScheduledActionCommand,
  BatchDeleteScheduledActionType$: () => BatchDeleteScheduledActionType$,
  BatchPutScheduledUpdateGroupAction$: () => BatchPutScheduledUpdateGroupAction$,
  BatchPutScheduledUpdateGroupActionAnswer$: () => BatchPutScheduledUpdateGroupActionAnswer$,
  BatchPutScheduledUpdateGroupActionCommand: () => BatchPutScheduledUpdateGroupActionCommand,
  BatchPutScheduledUpdateGroupActionType$: () => BatchPutScheduledUpdateGroupActionType$,
  BlockDeviceMapping$: () => BlockDeviceMapping$,
  BurstablePerformance: () => BurstablePerformance,
  CancelInstanceRefresh$: () => CancelInstanceRefresh$,
  CancelInstanceRefreshAnswer$: () => CancelInstanceRefreshAnswer$,
  CancelInstanceRefreshCommand: () => CancelInstanceRefreshCommand,
  CancelInstanceRefreshType$: () => CancelInstanceRefreshType$,
  CapacityDistributionStrategy: () => CapacityDistributionStrategy,
  CapacityForecast$: () => CapacityForecast$,
  CapacityReservationPreference: () => CapacityReservationPreference,
  CapacityReservationSpecification$: () => CapacityReservationSpecification$,
  CapacityReservationTarget$: () => CapacityReservationTarget$,
  CompleteLifecycleAction$: () => CompleteLifecycleAction$,
  CompleteLifecycleActionAnswer$: () => CompleteLifecycleActionAnswer$,
  CompleteLifecycleActionCommand: () => CompleteLifecycleActionCommand,
  CompleteLifecycleActionType$: () => CompleteLifecycleActionType$,
  CpuManufacturer: () => CpuManufacturer,
  CpuPerformanceFactorRequest$: () => CpuPerformanceFactorRequest$,
  CreateAutoScalingGroup$: () => CreateAutoScalingGroup$,
  CreateAutoScalingGroupCommand: () => CreateAutoScalingGroupCommand,
  CreateAutoScalingGroupType$: () => CreateAutoScalingGroupType$,
  CreateLaunchConfiguration$: () => CreateLaunchConfiguration$,
  CreateLaunchConfigurationCommand: () => CreateLaunchConfigurationCommand,
  CreateLaunchConfigurationType$: () => CreateLaunchConfigurationType$,
  CreateOrUpdateTags$: () => CreateOrUpdateTags$,
  CreateOrUpdateTagsCommand: () => CreateOrUpdateTagsCommand,
  CreateOrUpdateTagsType$: () => CreateOrUpdateTagsType$,
  CustomizedMetricSpecification$: () => CustomizedMetricSpecification$,
  DeleteAutoScalingGroup$: () => DeleteAutoScalingGroup$,
  DeleteAutoScalingGroupCommand: () => DeleteAutoScalingGroupCommand,
  DeleteAutoScalingGroupType$: () => DeleteAutoScalingGroupType$,
  DeleteLaunchConfiguration$: () => DeleteLaunchConfiguration$,
  DeleteLaunchConfigurationCommand: () => DeleteLaunchConfigurationCommand,
  DeleteLifecycleHook$: () => DeleteLifecycleHook$,
  DeleteLifecycleHookAnswer$: () => DeleteLifecycleHookAnswer$,
  DeleteLifecycleHookCommand: () => DeleteLifecycleHookCommand,
  DeleteLifecycleHookType$: () => DeleteLifecycleHookType$,
  DeleteNotificationConfiguration$: () => DeleteNotificationConfiguration$,
  DeleteNotificationConfigurationCommand: () => DeleteNotificationConfigurationCommand,
  DeleteNotificationConfigurationType$: () => DeleteNotificationConfigurationType$,
  DeletePolicy$: () => DeletePolicy$,
  DeletePolicyCommand: () => DeletePolicyCommand,
  DeletePolicyType$: () => DeletePolicyType$,
  DeleteScheduledAction$: () => DeleteScheduledAction$,
  DeleteScheduledActionCommand: () => DeleteScheduledActionCommand,
  DeleteScheduledActionType$: () => DeleteScheduledActionType$,
  DeleteTags$: () => DeleteTags$2,
  DeleteTagsCommand: () => DeleteTagsCommand,
  DeleteTagsType$: () => DeleteTagsType$,
  DeleteWarmPool$: () => DeleteWarmPool$,
  DeleteWarmPoolAnswer$: () => DeleteWarmPoolAnswer$,
  DeleteWarmPoolCommand: () => DeleteWarmPoolCommand,
  DeleteWarmPoolType$: () => DeleteWarmPoolType$,
  DeletionProtection: () => DeletionProtection,
  DescribeAccountLimits$: () => DescribeAccountLimits$,
  DescribeAccountLimitsAnswer$: () => DescribeAccountLimitsAnswer$,
  DescribeAccountLimitsCommand: () => DescribeAccountLimitsCommand,
  DescribeAccountSettings$: () => DescribeAccountSettings$,
  DescribeAccountSettingsAnswer$: () => DescribeAccountSettingsAnswer$,
  DescribeAccountSettingsCommand: () => DescribeAccountSettingsCommand,
  DescribeAccountSettingsType$: () => DescribeAccountSettingsType$,
  DescribeAdjustmentTypes$: () => DescribeAdjustmentTypes$,
  DescribeAdjustmentTypesAnswer$: () => DescribeAdjustmentTypesAnswer$,
  DescribeAdjustmentTypesCommand: () => DescribeAdjustmentTypesCommand,
  DescribeAutoScalingGroups$: () => DescribeAutoScalingGroups$,
  DescribeAutoScalingGroupsCommand: () => DescribeAutoScalingGroupsCommand,
  DescribeAutoScalingInstances$: () => DescribeAutoScalingInstances$,
  DescribeAutoScalingInstancesCommand: () => DescribeAutoScalingInstancesCommand,
  DescribeAutoScalingInstancesType$: () => DescribeAutoScalingInstancesType$,
  DescribeAutoScalingNotificationTypes$: () => DescribeAutoScalingNotificationTypes$,
  DescribeAutoScalingNotificationTypesAnswer$: () => DescribeAutoScalingNotificationTypesAnswer$,
  DescribeAutoScalingNotificationTypesCommand: () => DescribeAutoScalingNotificationTypesCommand,
  DescribeInstanceRefreshes$: () => DescribeInstanceRefreshes$,
  DescribeInstanceRefreshesAnswer$: () => DescribeInstanceRefreshesAnswer$,
  DescribeInstanceRefreshesCommand: () => DescribeInstanceRefreshesCommand,
  DescribeInstanceRefreshesType$: () => DescribeInstanceRefreshesType$,
  DescribeLaunchConfigurations$: () => DescribeLaunchConfigurations$,
  DescribeLaunchConfigurationsCommand: () => DescribeLaunchConfigurationsCommand,
  DescribeLifecycleHookTypes$: () => DescribeLifecycleHookTypes$,
  DescribeLifecycleHookTypesAnswer$: () => DescribeLifecycleHookTypesAnswer$,
  DescribeLifecycleHookTypesCommand: () => DescribeLifecycleHookTypesCommand,
  DescribeLifecycleHooks$: () => DescribeLifecycleHooks$,
  DescribeLifecycleHooksAnswer$: () => DescribeLifecycleHooksAnswer$,
  DescribeLifecycleHooksCommand: () => DescribeLifecycleHooksCommand,
  DescribeLifecycleHooksType$: () => DescribeLifecycleHooksType$,
  DescribeLoadBalancerTargetGroups$: () => DescribeLoadBalancerTargetGroups$,
  DescribeLoadBalancerTargetGroupsCommand: () => DescribeLoadBalancerTargetGroupsCommand,
  DescribeLoadBalancerTargetGroupsRequest$: () => DescribeLoadBalancerTargetGroupsRequest$,
  DescribeLoadBalancerTargetGroupsResponse$: () => DescribeLoadBalancerTargetGroupsResponse$,
  DescribeLoadBalancers$: () => DescribeLoadBalancers$,
  DescribeLoadBalancersCommand: () => DescribeLoadBalancersCommand,
  DescribeLoadBalancersRequest$: () => DescribeLoadBalancersRequest$,
  DescribeLoadBalancersResponse$: () => DescribeLoadBalancersResponse$,
  DescribeMetricCollectionTypes$: () => DescribeMetricCollectionTypes$,
  DescribeMetricCollectionTypesAnswer$: () => DescribeMetricCollectionTypesAnswer$,
  DescribeMetricCollectionTypesCommand: () => DescribeMetricCollectionTypesCommand,
  DescribeNotificationConfigurations$: () => DescribeNotificationConfigurations$,
  DescribeNotificationConfigurationsAnswer$: () => DescribeNotificationConfigurationsAnswer$,
  DescribeNotificationConfigurationsCommand: () => DescribeNotificationConfigurationsCommand,
  DescribeNotificationConfigurationsType$: () => DescribeNotificationConfigurationsType$,
  DescribePolicies$: () => DescribePolicies$,
  DescribePoliciesCommand: () => DescribePoliciesCommand,
  DescribePoliciesType$: () => DescribePoliciesType$,
  DescribeScalingActivities$: () => DescribeScalingActivities$,
  DescribeScalingActivitiesCommand: () => DescribeScalingActivitiesCommand,
  DescribeScalingActivitiesType$: () => DescribeScalingActivitiesType$,
  DescribeScalingProcessTypes$: () => DescribeScalingProcessTypes$,
  DescribeScalingProcessTypesCommand: () => DescribeScalingProcessTypesCommand,
  DescribeScheduledActions$: () => DescribeScheduledActions$,
  DescribeScheduledActionsCommand: () => DescribeScheduledActionsCommand,
  DescribeScheduledActionsType$: () => DescribeScheduledActionsType$,
  DescribeTags$: () => DescribeTags$2,
  DescribeTagsCommand: () => DescribeTagsCommand,
  DescribeTagsType$: () => DescribeTagsType$,
  DescribeTerminationPolicyTypes$: () => DescribeTerminationPolicyTypes$,
  DescribeTerminationPolicyTypesAnswer$: () => DescribeTerminationPolicyTypesAnswer$,
  DescribeTerminationPolicyTypesCommand: () => DescribeTerminationPolicyTypesCommand,
  DescribeTrafficSources$: () => DescribeTrafficSources$,
  DescribeTrafficSourcesCommand: () => DescribeTrafficSourcesCommand,
  DescribeTrafficSourcesRequest$: () => DescribeTrafficSourcesRequest$,
  DescribeTrafficSourcesResponse$: () => DescribeTrafficSourcesResponse$,
  DescribeWarmPool$: () => DescribeWarmPool$,
  DescribeWarmPoolAnswer$: () => DescribeWarmPoolAnswer$,
  DescribeWarmPoolCommand: () => DescribeWarmPoolCommand,
  DescribeWarmPoolType$: () => DescribeWarmPoolType$,
  DesiredConfiguration$: () => DesiredConfiguration$,
  DetachInstances$: () => DetachInstances$,
  DetachInstancesAnswer$: () => DetachInstancesAnswer$,
  DetachInstancesCommand: () => DetachInstancesCommand,
  DetachInstancesQuery$: () => DetachInstancesQuery$,
  DetachLoadBalancerTargetGroups$: () => DetachLoadBalancerTargetGroups$,
  DetachLoadBalancerTargetGroupsCommand: () => DetachLoadBalancerTargetGroupsCommand,
  DetachLoadBalancerTargetGroupsResultType$: () => DetachLoadBalancerTargetGroupsResultType$,
  DetachLoadBalancerTargetGroupsType$: () => DetachLoadBalancerTargetGroupsType$,
  DetachLoadBalancers$: () => DetachLoadBalancers$,
  DetachLoadBalancersCommand: () => DetachLoadBalancersCommand,
  DetachLoadBalancersResultType$: () => DetachLoadBalancersResultType$,
  DetachLoadBalancersType$: () => DetachLoadBalancersType$,
  DetachTrafficSources$: () => DetachTrafficSources$,
  DetachTrafficSourcesCommand: () => DetachTrafficSourcesCommand,
  DetachTrafficSourcesResultType$: () => DetachTrafficSourcesResultType$,
  DetachTrafficSourcesType$: () => DetachTrafficSourcesType$,
  DisableMetricsCollection$: () => DisableMetricsCollection$,
  DisableMetricsCollectionCommand: () => DisableMetricsCollectionCommand,
  DisableMetricsCollectionQuery$: () => DisableMetricsCollectionQuery$,
  DistributionSegment$: () => DistributionSegment$,
  Ebs$: () => Ebs$,
  EnableMetricsCollection$: () => EnableMetricsCollection$,
  EnableMetricsCollectionCommand: () => EnableMetricsCollectionCommand,
  EnableMetricsCollectionQuery$: () => EnableMetricsCollectionQuery$,
  EnabledMetric$: () => EnabledMetric$,
  EnterStandby$: () => EnterStandby$,
  EnterStandbyAnswer$: () => EnterStandbyAnswer$,
  EnterStandbyCommand: () => EnterStandbyCommand,
  EnterStandbyQuery$: () => EnterStandbyQuery$,
  ExecutePolicy$: () => ExecutePolicy$,
  ExecutePolicyCommand: () => ExecutePolicyCommand,
  ExecutePolicyType$: () => ExecutePolicyType$,
  ExitStandby$: () => ExitStandby$,
  ExitStandbyAnswer$: () => ExitStandbyAnswer$,
  ExitStandbyCommand: () => ExitStandbyCommand,
  ExitStandbyQuery$: () => ExitStandbyQuery$,
  FailedScheduledUpdateGroupActionRequest$: () => FailedScheduledUpdateGroupActionRequest$,
  Filter$: () => Filter$,
  GetPredictiveScalingForecast$: () => GetPredictiveScalingForecast$,
  GetPredictiveScalingForecastAnswer$: () => GetPredictiveScalingForecastAnswer$,
  GetPredictiveScalingForecastCommand: () => GetPredictiveScalingForecastCommand,
  GetPredictiveScalingForecastType$: () => GetPredictiveScalingForecastType$,
  IdempotentCallInProgressFault: () => IdempotentCallInProgressFault,
  IdempotentCallInProgressFault$: () => IdempotentCallInProgressFault$,
  IdempotentParameterMismatchError: () => IdempotentParameterMismatchError,
  IdempotentParameterMismatchError$: () => IdempotentParameterMismatchError$,
  ImpairedZoneHealthCheckBehavior: () => ImpairedZoneHealthCheckBehavior,
  Instance$: () => Instance$,
  InstanceCollection$: () => InstanceCollection$,
  InstanceGeneration: () => InstanceGeneration,
  InstanceLifecyclePolicy$: () => InstanceLifecyclePolicy$,
  InstanceMaintenancePolicy$: () => InstanceMaintenancePolicy$,
  InstanceMetadataEndpointState: () => InstanceMetadataEndpointState,
  InstanceMetadataHttpTokensState: () => InstanceMetadataHttpTokensState,
  InstanceMetadataOptions$: () => InstanceMetadataOptions$,
  InstanceMonitoring$: () => InstanceMonitoring$,
  InstanceRefresh$: () => InstanceRefresh$,
  InstanceRefreshInProgressFault: () => InstanceRefreshInProgressFault,
  InstanceRefreshInProgressFault$: () => InstanceRefreshInProgressFault$,
  InstanceRefreshLivePoolProgress$: () => InstanceRefreshLivePoolProgress$,
  InstanceRefreshProgressDetails$: () => InstanceRefreshProgressDetails$,
  InstanceRefreshStatus: () => InstanceRefreshStatus,
  InstanceRefreshWarmPoolProgress$: () => InstanceRefreshWarmPoolProgress$,
  InstanceRequirements$: () => InstanceRequirements$,
  InstanceReusePolicy$: () => InstanceReusePolicy$,
  InstancesDistribution$: () => InstancesDistribution$,
  InvalidNextToken: () => InvalidNextToken,
  InvalidNextToken$: () => InvalidNextToken$,
  IrreversibleInstanceRefreshFault: () => IrreversibleInstanceRefreshFault,
  IrreversibleInstanceRefreshFault$: () => IrreversibleInstanceRefreshFault$,
  LaunchConfiguration$: () => LaunchConfiguration$,
  LaunchConfigurationNameType$: () => LaunchConfigurationNameType$,
  LaunchConfigurationNamesType$: () => LaunchConfigurationNamesType$,
  LaunchConfigurationsType$: () => LaunchConfigurationsType$,
  LaunchInstances$: () => LaunchInstances$,
  LaunchInstancesCommand: () => LaunchInstancesCommand,
  LaunchInstancesError$: () => LaunchInstancesError$,
  LaunchInstancesRequest$: () => LaunchInstancesRequest$,
  LaunchInstancesResult$: () => LaunchInstancesResult$,
  LaunchTemplate$: () => LaunchTemplate$,
  LaunchTemplateOverrides$: () => LaunchTemplateOverrides$,
  LaunchTemplateSpecification$: () => LaunchTemplateSpecification$,
  LifecycleHook$: () => LifecycleHook$,
  LifecycleHookSpecification$: () => LifecycleHookSpecification$,
  LifecycleState: () => LifecycleState,
  LimitExceededFault: () => LimitExceededFault,
  LimitExceededFault$: () => LimitExceededFault$,
  LoadBalancerState$: () => LoadBalancerState$,
  LoadBalancerTargetGroupState$: () => LoadBalancerTargetGroupState$,
  LoadForecast$: () => LoadForecast$,
  LocalStorage: () => LocalStorage,
  LocalStorageType: () => LocalStorageType,
  MemoryGiBPerVCpuRequest$: () => MemoryGiBPerVCpuRequest$,
  MemoryMiBRequest$: () => MemoryMiBRequest$,
  Metric$: () => Metric$,
  MetricCollectionType$: () => MetricCollectionType$,
  MetricDataQuery$: () => MetricDataQuery$,
  MetricDimension$: () => MetricDimension$,
  MetricGranularityType$: () => MetricGranularityType$,
  MetricStat$: () => MetricStat$,
  MetricStatistic: () => MetricStatistic,
  MetricType: () => MetricType,
  MixedInstancesPolicy$: () => MixedInstancesPolicy$,
  NetworkBandwidthGbpsRequest$: () => NetworkBandwidthGbpsRequest$,
  NetworkInterfaceCountRequest$: () => NetworkInterfaceCountRequest$,
  NotificationConfiguration$: () => NotificationConfiguration$,
  Operator$: () => Operator$,
  PerformanceFactorReferenceRequest$: () => PerformanceFactorReferenceRequest$,
  PoliciesType$: () => PoliciesType$,
  PolicyARNType$: () => PolicyARNType$,
  PredefinedLoadMetricType: () => PredefinedLoadMetricType,
  PredefinedMetricPairType: () => PredefinedMetricPairType,
  PredefinedMetricSpecification$: () => PredefinedMetricSpecification$,
  PredefinedScalingMetricType: () => PredefinedScalingMetricType,
  PredictiveScalingConfiguration$: () => PredictiveScalingConfiguration$,
  PredictiveScalingCustomizedCapacityMetric$: () => PredictiveScalingCustomizedCapacityMetric$,
  PredictiveScalingCustomizedLoadMetric$: () => PredictiveScalingCustomizedLoadMetric$,
  PredictiveScalingCustomizedScalingMetric$: () => PredictiveScalingCustomizedScalingMetric$,
  PredictiveScalingMaxCapacityBreachBehavior: () => PredictiveScalingMaxCapacityBreachBehavior,
  PredictiveScalingMetricSpecification$: () => PredictiveScalingMetricSpecification$,
  PredictiveScalingMode: () => PredictiveScalingMode,
  PredictiveScalingPredefinedLoadMetric$: () => PredictiveScalingPredefinedLoadMetric$,
  PredictiveScalingPredefinedMetricPair$: () => PredictiveScalingPredefinedMetricPair$,
  PredictiveScalingPredefinedScalingMetric$: () => PredictiveScalingPredefinedScalingMetric$,
  ProcessType$: () => ProcessType$,
  ProcessesType$: () => ProcessesType$,
  PutAccountSetting$: () => PutAccountSetting$,
  PutAccountSettingAnswer$: () => PutAccountSettingAnswer$,
  PutAccountSettingCommand: () => PutAccountSettingCommand,
  PutAccountSettingType$: () => PutAccountSettingType$,
  PutLifecycleHook$: () => PutLifecycleHook$,
  PutLifecycleHookAnswer$: () => PutLifecycleHookAnswer$,
  PutLifecycleHookCommand: () => PutLifecycleHookCommand,
  PutLifecycleHookType$: () => PutLifecycleHookType$,
  PutNotificationConfiguration$: () => PutNotificationConfiguration$,
  PutNotificationConfigurationCommand: () => PutNotificationConfigurationCommand,
  PutNotificationConfigurationType$: () => PutNotificationConfigurationType$,
  PutScalingPolicy$: () => PutScalingPolicy$,
  PutScalingPolicyCommand: () => PutScalingPolicyCommand,
  PutScalingPolicyType$: () => PutScalingPolicyType$,
  PutScheduledUpdateGroupAction$: () => PutScheduledUpdateGroupAction$,
  PutScheduledUpdateGroupActionCommand: () => PutScheduledUpdateGroupActionCommand,
  PutScheduledUpdateGroupActionType$: () => PutScheduledUpdateGroupActionType$,
  PutWarmPool$: () => PutWarmPool$,
  PutWarmPoolAnswer$: () => PutWarmPoolAnswer$,
  PutWarmPoolCommand: () => PutWarmPoolCommand,
  PutWarmPoolType$: () => PutWarmPoolType$,
  RecordLifecycleActionHeartbeat$: () => RecordLifecycleActionHeartbeat$,
  RecordLifecycleActionHeartbeatAnswer$: () => RecordLifecycleActionHeartbeatAnswer$,
  RecordLifecycleActionHeartbeatCommand: () => RecordLifecycleActionHeartbeatCommand,
  RecordLifecycleActionHeartbeatType$: () => RecordLifecycleActionHeartbeatType$,
  RefreshPreferences$: () => RefreshPreferences$,
  RefreshStrategy: () => RefreshStrategy,
  ResourceContentionFault: () => ResourceContentionFault,
  ResourceContentionFault$: () => ResourceContentionFault$,
  ResourceInUseFault: () => ResourceInUseFault,
  ResourceInUseFault$: () => ResourceInUseFault$,
  ResumeProcesses$: () => ResumeProcesses$,
  ResumeProcessesCommand: () => ResumeProcessesCommand,
  RetentionAction: () => RetentionAction,
  RetentionTriggers$: () => RetentionTriggers$,
  RetryStrategy: () => RetryStrategy,
  RollbackDetails$: () => RollbackDetails$,
  RollbackInstanceRefresh$: () => RollbackInstanceRefresh$,
  RollbackInstanceRefreshAnswer$: () => RollbackInstanceRefreshAnswer$,
  RollbackInstanceRefreshCommand: () => RollbackInstanceRefreshCommand,
  RollbackInstanceRefreshType$: () => RollbackInstanceRefreshType$,
  ScaleInProtectedInstances: () => ScaleInProtectedInstances,
  ScalingActivityInProgressFault: () => ScalingActivityInProgressFault,
  ScalingActivityInProgressFault$: () => ScalingActivityInProgressFault$,
  ScalingActivityStatusCode: () => ScalingActivityStatusCode,
  ScalingPolicy$: () => ScalingPolicy$,
  ScalingProcessQuery$: () => ScalingProcessQuery$,
  ScheduledActionsType$: () => ScheduledActionsType$,
  ScheduledUpdateGroupAction$: () => ScheduledUpdateGroupAction$,
  ScheduledUpdateGroupActionRequest$: () => ScheduledUpdateGroupActionRequest$,
  ServiceLinkedRoleFailure: () => ServiceLinkedRoleFailure,
  ServiceLinkedRoleFailure$: () => ServiceLinkedRoleFailure$,
  SetDesiredCapacity$: () => SetDesiredCapacity$,
  SetDesiredCapacityCommand: () => SetDesiredCapacityCommand,
  SetDesiredCapacityType$: () => SetDesiredCapacityType$,
  SetInstanceHealth$: () => SetInstanceHealth$,
  SetInstanceHealthCommand: () => SetInstanceHealthCommand,
  SetInstanceHealthQuery$: () => SetInstanceHealthQuery$,
  SetInstanceProtection$: () => SetInstanceProtection$,
  SetInstanceProtectionAnswer$: () => SetInstanceProtectionAnswer$,
  SetInstanceProtectionCommand: () => SetInstanceProtectionCommand,
  SetInstanceProtectionQuery$: () => SetInstanceProtectionQuery$,
  StandbyInstances: () => StandbyInstances,
  StartInstanceRefresh$: () => StartInstanceRefresh$,
  StartInstanceRefreshAnswer$: () => StartInstanceRefreshAnswer$,
  StartInstanceRefreshCommand: () => StartInstanceRefreshCommand,
  StartInstanceRefreshType$: () => StartInstanceRefreshType$,
  StepAdjustment$: () => StepAdjustment$,
  SuspendProcesses$: () => SuspendProcesses$,
  SuspendProcessesCommand: () => SuspendProcessesCommand,
  SuspendedProcess$: () => SuspendedProcess$,
  Tag$: () => Tag$,
  TagDescription$: () => TagDescription$,
  TagsType$: () => TagsType$,
  TargetCapacityType: () => TargetCapacityType,
  TargetTrackingConfiguration$: () => TargetTrackingConfiguration$,
  TargetTrackingMetricDataQuery$: () => TargetTrackingMetricDataQuery$,
  TargetTrackingMetricStat$: () => TargetTrackingMetricStat$,
  TerminateInstanceInAutoScalingGroup$: () => TerminateInstanceInAutoScalingGroup$,
  TerminateInstanceInAutoScalingGroupCommand: () => TerminateInstanceInAutoScalingGroupCommand,
  TerminateInstanceInAutoScalingGroupType$: () => TerminateInstanceInAutoScalingGroupType$,
  TotalLocalStorageGBRequest$: () => TotalLocalStorageGBRequest$,
  TrafficSourceIdentifier$: () => TrafficSourceIdentifier$,
  TrafficSourceState$: () => TrafficSourceState$,
  UpdateAutoScalingGroup$: () => UpdateAutoScalingGroup$,
  UpdateAutoScalingGroupCommand: () => UpdateAutoScalingGroupCommand,
  UpdateAutoScalingGroupType$: () => UpdateAutoScalingGroupType$,
  VCpuCountRequest$: () => VCpuCountRequest$,
  WarmPoolConfiguration$: () => WarmPoolConfiguration$,
  WarmPoolState: () => WarmPoolState,
  WarmPoolStatus: () => WarmPoolStatus,
  __Client: () => Client,
  errorTypeRegistries: () => errorTypeRegistries,
  paginateDescribeAutoScalingGroups: () => paginateDescribeAutoScalingGroups,
  paginateDescribeAutoScalingInstances: () => paginateDescribeAutoScalingInstances,
  paginateDescribeInstanceRefreshes: () => paginateDescribeInstanceRefreshes,
  paginateDescribeLaunchConfigurations: () => paginateDescribeLaunchConfigurations,
  paginateDescribeLoadBalancerTargetGroups: () => paginateDescribeLoadBalancerTargetGroups,
  paginateDescribeLoadBalancers: () => paginateDescribeLoadBalancers,
  paginateDescribeNotificationConfigurations: () => paginateDescribeNotificationConfigurations,
  paginateDescribePolicies: () => paginateDescribePolicies,
  paginateDescribeScalingActivities: () => paginateDescribeScalingActivities,
  paginateDescribeScheduledActions: () => paginateDescribeScheduledActions,
  paginateDescribeTags: () => paginateDescribeTags,
  paginateDescribeTrafficSources: () => paginateDescribeTrafficSources,
  paginateDescribeWarmPool: () => paginateDescribeWarmPool,
  waitForGroupExists: () => waitForGroupExists,
  waitForGroupInService: () => waitForGroupInService,
  waitForGroupNotExists: () => waitForGroupNotExists,
  waitUntilGroupExists: () => waitUntilGroupExists,
  waitUntilGroupInService: () => waitUntilGroupInService,
  waitUntilGroupNotExists: () => waitUntilGroupNotExists
});

// node_modules/@aws-sdk/client-auto-scaling/dist-es/auth/httpAuthSchemeProvider.js
var defaultAutoScalingHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "autoscaling",
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
var defaultAutoScalingHttpAuthSchemeProvider = (authParameters) => {
  const options2 = [];
  switch (authParameters.operation) {
    default: {
      options2.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options2;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options2) => {
  return Object.assign(options2, {
    useDualstackEndpoint: options2.useDualstackEndpoint ?? false,
    useFipsEndpoint: options2.useFipsEndpoint ?? false,
    defaultSigningName: "autoscaling"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-auto-scaling/package.json
var package_default = {
  name: "@aws-sdk/client-auto-scaling",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Auto Scaling Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-auto-scaling",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-auto-scaling"
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
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/bdd.js
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
    ["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://autoscaling.{Region}.amazonaws.com", i],
    ["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}", i],
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/models/AutoScalingServiceException.js
var AutoScalingServiceException = class _AutoScalingServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";
  constructor(options2) {
    super(options2);
    Object.setPrototypeOf(this, _AutoScalingServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/models/errors.js
var ActiveInstanceRefreshNotFoundFault = class _ActiveInstanceRefreshNotFoundFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#ActiveInstanceRefreshNotFoundFault";
  name = "ActiveInstanceRefreshNotFoundFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ActiveInstanceRefreshNotFoundFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ActiveInstanceRefreshNotFoundFault.prototype);
  }
};
var AlreadyExistsFault = class _AlreadyExistsFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#AlreadyExistsFault";
  name = "AlreadyExistsFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AlreadyExistsFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AlreadyExistsFault.prototype);
  }
};
var ResourceContentionFault = class _ResourceContentionFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#ResourceContentionFault";
  name = "ResourceContentionFault";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ResourceContentionFault",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceContentionFault.prototype);
  }
};
var ServiceLinkedRoleFailure = class _ServiceLinkedRoleFailure extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#ServiceLinkedRoleFailure";
  name = "ServiceLinkedRoleFailure";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceLinkedRoleFailure",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceLinkedRoleFailure.prototype);
  }
};
var InstanceRefreshInProgressFault = class _InstanceRefreshInProgressFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#InstanceRefreshInProgressFault";
  name = "InstanceRefreshInProgressFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InstanceRefreshInProgressFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InstanceRefreshInProgressFault.prototype);
  }
};
var LimitExceededFault = class _LimitExceededFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#LimitExceededFault";
  name = "LimitExceededFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededFault.prototype);
  }
};
var ResourceInUseFault = class _ResourceInUseFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#ResourceInUseFault";
  name = "ResourceInUseFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseFault.prototype);
  }
};
var ScalingActivityInProgressFault = class _ScalingActivityInProgressFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#ScalingActivityInProgressFault";
  name = "ScalingActivityInProgressFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ScalingActivityInProgressFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ScalingActivityInProgressFault.prototype);
  }
};
var InvalidNextToken = class _InvalidNextToken extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#InvalidNextToken";
  name = "InvalidNextToken";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextToken",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextToken.prototype);
  }
};
var IdempotentCallInProgressFault = class _IdempotentCallInProgressFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#IdempotentCallInProgressFault";
  name = "IdempotentCallInProgressFault";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "IdempotentCallInProgressFault",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotentCallInProgressFault.prototype);
    this.Message = opts.Message;
  }
};
var IdempotentParameterMismatchError = class _IdempotentParameterMismatchError extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#IdempotentParameterMismatchError";
  name = "IdempotentParameterMismatchError";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotentParameterMismatchError",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotentParameterMismatchError.prototype);
    this.Message = opts.Message;
  }
};
var IrreversibleInstanceRefreshFault = class _IrreversibleInstanceRefreshFault extends AutoScalingServiceException {
  static shapeId = "com.amazonaws.autoscaling#IrreversibleInstanceRefreshFault";
  name = "IrreversibleInstanceRefreshFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IrreversibleInstanceRefreshFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IrreversibleInstanceRefreshFault.prototype);
  }
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/schemas/schemas_0.js
var _A = "Activities";
var _AARN = "AlarmARN";
var _AC = "AcceleratorCount";
var _ACR = "AcceleratorCountRequest";
var _AEF = "AlreadyExistsFault";
var _AI = "ActivityId";
var _AIQ = "AttachInstancesQuery";
var _AIRNFF = "ActiveInstanceRefreshNotFoundFault";
var _AIT = "AllowedInstanceTypes";
var _AIc = "ActivityIds";
var _AIt = "AttachInstances";
var _ALB = "AttachLoadBalancers";
var _ALBRT = "AttachLoadBalancersResultType";
var _ALBT = "AttachLoadBalancersType";
var _ALBTG = "AttachLoadBalancerTargetGroups";
var _ALBTGRT = "AttachLoadBalancerTargetGroupsResultType";
var _ALBTGT = "AttachLoadBalancerTargetGroupsType";
var _AM = "AcceleratorManufacturers";
var _AN = "AlarmName";
var _ANc = "AcceleratorNames";
var _APIA = "AssociatePublicIpAddress";
var _AR = "AutoRollback";
var _AS = "AccountSetting";
var _ASG = "AutoScalingGroup";
var _ASGARN = "AutoScalingGroupARN";
var _ASGN = "AutoScalingGroupName";
var _ASGNT = "AutoScalingGroupNamesType";
var _ASGNu = "AutoScalingGroupNames";
var _ASGS = "AutoScalingGroupState";
var _ASGT = "AutoScalingGroupsType";
var _ASGu = "AutoScalingGroups";
var _ASI = "AutoScalingInstances";
var _ASID = "AutoScalingInstanceDetails";
var _ASIT = "AutoScalingInstancesType";
var _ASNT = "AutoScalingNotificationTypes";
var _ASc = "AccountSettings";
var _ASl = "AlarmSpecification";
var _AT = "ActivitiesType";
var _ATMMB = "AcceleratorTotalMemoryMiB";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATS = "AttachTrafficSources";
var _ATSRT = "AttachTrafficSourcesResultType";
var _ATST = "AttachTrafficSourcesType";
var _ATc = "ActivityType";
var _ATcc = "AcceleratorTypes";
var _ATd = "AdjustmentType";
var _ATdj = "AdjustmentTypes";
var _AZ = "AvailabilityZones";
var _AZD = "AvailabilityZoneDistribution";
var _AZI = "AvailabilityZoneIds";
var _AZIP = "AvailabilityZoneImpairmentPolicy";
var _AZIv = "AvailabilityZoneId";
var _AZv = "AvailabilityZone";
var _Ac = "Activity";
var _Al = "Alarm";
var _Ala = "Alarms";
var _BDM = "BlockDeviceMapping";
var _BDMl = "BlockDeviceMappings";
var _BDSA = "BatchDeleteScheduledAction";
var _BDSAA = "BatchDeleteScheduledActionAnswer";
var _BDSAT = "BatchDeleteScheduledActionType";
var _BEBM = "BaselineEbsBandwidthMbps";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _BM = "BareMetal";
var _BP = "BurstablePerformance";
var _BPF = "BaselinePerformanceFactors";
var _BPFR = "BaselinePerformanceFactorsRequest";
var _BPSUGA = "BatchPutScheduledUpdateGroupAction";
var _BPSUGAA = "BatchPutScheduledUpdateGroupActionAnswer";
var _BPSUGAT = "BatchPutScheduledUpdateGroupActionType";
var _BT = "BreachThreshold";
var _BTa = "BakeTime";
var _C = "Cause";
var _CASG = "CreateAutoScalingGroup";
var _CASGT = "CreateAutoScalingGroupType";
var _CCMS = "CustomizedCapacityMetricSpecification";
var _CD = "CheckpointDelay";
var _CDS = "CapacityDistributionStrategy";
var _CF = "CapacityForecast";
var _CIR = "CancelInstanceRefresh";
var _CIRA = "CancelInstanceRefreshAnswer";
var _CIRT = "CancelInstanceRefreshType";
var _CLA = "CompleteLifecycleAction";
var _CLAA = "CompleteLifecycleActionAnswer";
var _CLAT = "CompleteLifecycleActionType";
var _CLC = "CreateLaunchConfiguration";
var _CLCT = "CreateLaunchConfigurationType";
var _CLMS = "CustomizedLoadMetricSpecification";
var _CLVPCI = "ClassicLinkVPCId";
var _CLVPCSG = "ClassicLinkVPCSecurityGroups";
var _CM = "CpuManufacturers";
var _CMS = "CustomizedMetricSpecification";
var _COUT = "CreateOrUpdateTags";
var _COUTT = "CreateOrUpdateTagsType";
var _CP = "CheckpointPercentages";
var _CPFR = "CpuPerformanceFactorRequest";
var _CR = "CapacityRebalance";
var _CRI = "CapacityReservationIds";
var _CRP = "CapacityReservationPreference";
var _CRRGA = "CapacityReservationResourceGroupArns";
var _CRS = "CapacityReservationSpecification";
var _CRT = "CapacityReservationTarget";
var _CSMS = "CustomizedScalingMetricSpecification";
var _CT = "CreatedTime";
var _CTl = "ClientToken";
var _Co = "Context";
var _Coo = "Cooldown";
var _Cp = "Cpu";
var _D = "Description";
var _DAL = "DescribeAccountLimits";
var _DALA = "DescribeAccountLimitsAnswer";
var _DAS = "DescribeAccountSettings";
var _DASA = "DescribeAccountSettingsAnswer";
var _DASG = "DeleteAutoScalingGroup";
var _DASGT = "DeleteAutoScalingGroupType";
var _DASGe = "DescribeAutoScalingGroups";
var _DASI = "DescribeAutoScalingInstances";
var _DASIT = "DescribeAutoScalingInstancesType";
var _DASNT = "DescribeAutoScalingNotificationTypes";
var _DASNTA = "DescribeAutoScalingNotificationTypesAnswer";
var _DAST = "DescribeAccountSettingsType";
var _DAT = "DescribeAdjustmentTypes";
var _DATA = "DescribeAdjustmentTypesAnswer";
var _DC = "DesiredCapacity";
var _DCT = "DesiredCapacityType";
var _DCe = "DefaultCooldown";
var _DCes = "DesiredConfiguration";
var _DI = "DetachInstances";
var _DIA = "DetachInstancesAnswer";
var _DIQ = "DetachInstancesQuery";
var _DIR = "DescribeInstanceRefreshes";
var _DIRA = "DescribeInstanceRefreshesAnswer";
var _DIRT = "DescribeInstanceRefreshesType";
var _DIW = "DefaultInstanceWarmup";
var _DLB = "DescribeLoadBalancers";
var _DLBR = "DescribeLoadBalancersRequest";
var _DLBRT = "DetachLoadBalancersResultType";
var _DLBRe = "DescribeLoadBalancersResponse";
var _DLBT = "DetachLoadBalancersType";
var _DLBTG = "DescribeLoadBalancerTargetGroups";
var _DLBTGR = "DescribeLoadBalancerTargetGroupsRequest";
var _DLBTGRT = "DetachLoadBalancerTargetGroupsResultType";
var _DLBTGRe = "DescribeLoadBalancerTargetGroupsResponse";
var _DLBTGT = "DetachLoadBalancerTargetGroupsType";
var _DLBTGe = "DetachLoadBalancerTargetGroups";
var _DLBe = "DetachLoadBalancers";
var _DLC = "DeleteLaunchConfiguration";
var _DLCe = "DescribeLaunchConfigurations";
var _DLH = "DeleteLifecycleHook";
var _DLHA = "DeleteLifecycleHookAnswer";
var _DLHAe = "DescribeLifecycleHooksAnswer";
var _DLHT = "DeleteLifecycleHookType";
var _DLHTA = "DescribeLifecycleHookTypesAnswer";
var _DLHTe = "DescribeLifecycleHooksType";
var _DLHTes = "DescribeLifecycleHookTypes";
var _DLHe = "DescribeLifecycleHooks";
var _DMC = "DisableMetricsCollection";
var _DMCQ = "DisableMetricsCollectionQuery";
var _DMCT = "DescribeMetricCollectionTypes";
var _DMCTA = "DescribeMetricCollectionTypesAnswer";
var _DN = "DeviceName";
var _DNC = "DeleteNotificationConfiguration";
var _DNCA = "DescribeNotificationConfigurationsAnswer";
var _DNCT = "DeleteNotificationConfigurationType";
var _DNCTe = "DescribeNotificationConfigurationsType";
var _DNCe = "DescribeNotificationConfigurations";
var _DOT = "DeleteOnTermination";
var _DP = "DeletionProtection";
var _DPT = "DeletePolicyType";
var _DPTe = "DescribePoliciesType";
var _DPe = "DeletePolicy";
var _DPes = "DescribePolicies";
var _DR = "DefaultResult";
var _DS = "DistributionSegment";
var _DSA = "DeleteScheduledAction";
var _DSAT = "DeleteScheduledActionType";
var _DSATe = "DescribeScalingActivitiesType";
var _DSATes = "DescribeScheduledActionsType";
var _DSAe = "DescribeScalingActivities";
var _DSAes = "DescribeScheduledActions";
var _DSI = "DisableScaleIn";
var _DSPT = "DescribeScalingProcessTypes";
var _DSi = "DistributionSegments";
var _DT = "DeleteTags";
var _DTPT = "DescribeTerminationPolicyTypes";
var _DTPTA = "DescribeTerminationPolicyTypesAnswer";
var _DTS = "DescribeTrafficSources";
var _DTSR = "DescribeTrafficSourcesRequest";
var _DTSRT = "DetachTrafficSourcesResultType";
var _DTSRe = "DescribeTrafficSourcesResponse";
var _DTST = "DetachTrafficSourcesType";
var _DTSe = "DetachTrafficSources";
var _DTT = "DeleteTagsType";
var _DTTe = "DescribeTagsType";
var _DTe = "DescribeTags";
var _DV = "DefaultValue";
var _DWP = "DeleteWarmPool";
var _DWPA = "DeleteWarmPoolAnswer";
var _DWPAe = "DescribeWarmPoolAnswer";
var _DWPT = "DeleteWarmPoolType";
var _DWPTe = "DescribeWarmPoolType";
var _DWPe = "DescribeWarmPool";
var _De = "Details";
var _Di = "Dimensions";
var _E = "Ebs";
var _EC = "ErrorCode";
var _ED = "EnforcementDate";
var _EIT = "ExcludedInstanceTypes";
var _EIW = "EstimatedInstanceWarmup";
var _EM = "EnabledMetrics";
var _EMC = "EnableMetricsCollection";
var _EMCQ = "EnableMetricsCollectionQuery";
var _EMn = "EnabledMetric";
var _EMr = "ErrorMessage";
var _EO = "EbsOptimized";
var _EP = "ExecutePolicy";
var _EPT = "ExecutePolicyType";
var _ES = "EnterStandby";
var _ESA = "EnterStandbyAnswer";
var _ESAx = "ExitStandbyAnswer";
var _ESQ = "EnterStandbyQuery";
var _ESQx = "ExitStandbyQuery";
var _ESx = "ExitStandby";
var _ET = "EnforcementType";
var _ETn = "EndTime";
var _EV = "EnforcedValue";
var _En = "Encrypted";
var _Ena = "Enabled";
var _Er = "Errors";
var _Ex = "Expression";
var _F = "Filters";
var _FD = "ForceDelete";
var _FSA = "FailedScheduledActions";
var _FSUGA = "FailedScheduledUpdateGroupActions";
var _FSUGAR = "FailedScheduledUpdateGroupActionRequest";
var _FSUGARa = "FailedScheduledUpdateGroupActionRequests";
var _Fi = "Filter";
var _G = "Granularities";
var _GPSF = "GetPredictiveScalingForecast";
var _GPSFA = "GetPredictiveScalingForecastAnswer";
var _GPSFT = "GetPredictiveScalingForecastType";
var _GT = "GlobalTimeout";
var _Gr = "Granularity";
var _HC = "HonorCooldown";
var _HCGP = "HealthCheckGracePeriod";
var _HCT = "HealthCheckType";
var _HE = "HttpEndpoint";
var _HPRHL = "HttpPutResponseHopLimit";
var _HS = "HealthStatus";
var _HT = "HttpTokens";
var _HTe = "HeartbeatTimeout";
var _I = "Instances";
var _IC = "InstanceCollection";
var _ICIPF = "IdempotentCallInProgressFault";
var _ICn = "InstanceCollections";
var _ID = "InstancesDistribution";
var _IDG = "IncludeDeletedGroups";
var _IF = "InstanceFamily";
var _IG = "InstanceGenerations";
var _II = "InstanceIds";
var _IIP = "IamInstanceProfile";
var _IIRF = "IrreversibleInstanceRefreshFault";
var _IIm = "ImageId";
var _IIn = "IncludeInstances";
var _IIns = "InstanceId";
var _ILP = "InstanceLifecyclePolicy";
var _IM = "InstanceMonitoring";
var _IMO = "InstanceMetadataOptions";
var _IMP = "InstanceMaintenancePolicy";
var _IMR = "IncludeManagedResources";
var _INT = "InvalidNextToken";
var _IPME = "IdempotentParameterMismatchError";
var _IR = "InstanceRefreshes";
var _IRI = "InstanceRefreshId";
var _IRIPF = "InstanceRefreshInProgressFault";
var _IRIn = "InstanceRefreshIds";
var _IRLPP = "InstanceRefreshLivePoolProgress";
var _IRP = "InstanceReusePolicy";
var _IRPD = "InstanceRefreshProgressDetails";
var _IRWPP = "InstanceRefreshWarmPoolProgress";
var _IRn = "InstanceRefresh";
var _IRns = "InstanceRequirements";
var _IT = "InstanceType";
var _ITU = "InstancesToUpdate";
var _ITUOR = "InstancesToUpdateOnRollback";
var _IW = "InstanceWarmup";
var _IZHCB = "ImpairedZoneHealthCheckBehavior";
var _Id = "Id";
var _Ide = "Identifier";
var _In = "Instance";
var _Io = "Iops";
var _K = "Key";
var _KI = "KernelId";
var _KN = "KeyName";
var _L = "Label";
var _LAR = "LifecycleActionResult";
var _LAT = "LifecycleActionToken";
var _LB = "LoadBalancers";
var _LBN = "LoadBalancerNames";
var _LBNo = "LoadBalancerName";
var _LBS = "LoadBalancerState";
var _LBSo = "LoadBalancerStates";
var _LBTG = "LoadBalancerTargetGroups";
var _LBTGARN = "LoadBalancerTargetGroupARN";
var _LBTGS = "LoadBalancerTargetGroupState";
var _LBTGSo = "LoadBalancerTargetGroupStates";
var _LC = "LaunchConfiguration";
var _LCARN = "LaunchConfigurationARN";
var _LCN = "LaunchConfigurationName";
var _LCNT = "LaunchConfigurationNamesType";
var _LCNTa = "LaunchConfigurationNameType";
var _LCNa = "LaunchConfigurationNames";
var _LCT = "LaunchConfigurationsType";
var _LCa = "LaunchConfigurations";
var _LEF = "LimitExceededFault";
var _LF = "LoadForecast";
var _LFo = "LoadForecasts";
var _LH = "LifecycleHooks";
var _LHN = "LifecycleHookName";
var _LHNi = "LifecycleHookNames";
var _LHS = "LifecycleHookSpecification";
var _LHSL = "LifecycleHookSpecificationList";
var _LHSi = "LifecycleHookSpecifications";
var _LHT = "LifecycleHookTypes";
var _LHi = "LifecycleHook";
var _LI = "LaunchInstances";
var _LIE = "LaunchInstancesError";
var _LIEa = "LaunchInstancesErrors";
var _LIR = "LaunchInstancesRequest";
var _LIRa = "LaunchInstancesResult";
var _LPP = "LivePoolProgress";
var _LS = "LifecycleState";
var _LST = "LocalStorageTypes";
var _LSo = "LocalStorage";
var _LT = "LaunchTemplate";
var _LTI = "LaunchTemplateId";
var _LTN = "LaunchTemplateName";
var _LTO = "LaunchTemplateOverrides";
var _LTS = "LaunchTemplateSpecification";
var _LTi = "LifecycleTransition";
var _M = "Message";
var _MAM = "MinAdjustmentMagnitude";
var _MAS = "MinAdjustmentStep";
var _MAT = "MetricAggregationType";
var _MCB = "MaxCapacityBuffer";
var _MCBB = "MaxCapacityBreachBehavior";
var _MCT = "MetricCollectionType";
var _MCTe = "MetricCollectionTypes";
var _MD = "MetricDimension";
var _MDQ = "MetricDataQuery";
var _MDQe = "MetricDataQueries";
var _MDe = "MetricDimensions";
var _MGBPVC = "MemoryGiBPerVCpu";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MGPC = "MaxGroupPreparedCapacity";
var _MGT = "MetricGranularityType";
var _MGTe = "MetricGranularityTypes";
var _MHP = "MinHealthyPercentage";
var _MHPa = "MaxHealthyPercentage";
var _MIL = "MaxInstanceLifetime";
var _MILB = "MetricIntervalLowerBound";
var _MIP = "MixedInstancesPolicy";
var _MIUB = "MetricIntervalUpperBound";
var _MMB = "MemoryMiB";
var _MMBR = "MemoryMiBRequest";
var _MN = "MetricName";
var _MNOASG = "MaxNumberOfAutoScalingGroups";
var _MNOLC = "MaxNumberOfLaunchConfigurations";
var _MO = "MetadataOptions";
var _MR = "MaxRecords";
var _MS = "MinSize";
var _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _MSa = "MaxSize";
var _MSe = "MetricSpecification";
var _MSet = "MetricStat";
var _MSetr = "MetricSpecifications";
var _MT = "MarketType";
var _MV = "MetricValue";
var _Ma = "Max";
var _Me = "Metrics";
var _Met = "Metric";
var _Mi = "Min";
var _Mo = "Mode";
var _N = "Name";
var _NBG = "NetworkBandwidthGbps";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NC = "NotificationConfigurations";
var _NCo = "NotificationConfiguration";
var _ND = "NoDevice";
var _NIC = "NetworkInterfaceCount";
var _NICR = "NetworkInterfaceCountRequest";
var _NIPFSI = "NewInstancesProtectedFromScaleIn";
var _NM = "NotificationMetadata";
var _NOASG = "NumberOfAutoScalingGroups";
var _NOLC = "NumberOfLaunchConfigurations";
var _NT = "NextToken";
var _NTARN = "NotificationTargetARN";
var _NTo = "NotificationType";
var _NTot = "NotificationTypes";
var _Na = "Namespace";
var _O = "Operator";
var _ODAS = "OnDemandAllocationStrategy";
var _ODBC = "OnDemandBaseCapacity";
var _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
var _ODPABC = "OnDemandPercentageAboveBaseCapacity";
var _Ov = "Overrides";
var _P = "Progress";
var _PAL = "PropagateAtLaunch";
var _PARN = "PolicyARN";
var _PARNT = "PolicyARNType";
var _PAS = "PutAccountSetting";
var _PASA = "PutAccountSettingAnswer";
var _PAST = "PutAccountSettingType";
var _PC = "PredictedCapacity";
var _PCOR = "PercentageCompleteOnRollback";
var _PCe = "PercentageComplete";
var _PD = "ProgressDetails";
var _PDOR = "ProgressDetailsOnRollback";
var _PFRR = "PerformanceFactorReferenceRequest";
var _PFRSR = "PerformanceFactorReferenceSetRequest";
var _PFSI = "ProtectedFromScaleIn";
var _PG = "PlacementGroup";
var _PLH = "PutLifecycleHook";
var _PLHA = "PutLifecycleHookAnswer";
var _PLHT = "PutLifecycleHookType";
var _PLMS = "PredefinedLoadMetricSpecification";
var _PMPS = "PredefinedMetricPairSpecification";
var _PMS = "PredefinedMetricSpecification";
var _PMT = "PredefinedMetricType";
var _PN = "PolicyName";
var _PNC = "PutNotificationConfiguration";
var _PNCT = "PutNotificationConfigurationType";
var _PNo = "PolicyNames";
var _PNr = "ProcessName";
var _PS = "PoolState";
var _PSC = "PredictiveScalingConfiguration";
var _PSCCM = "PredictiveScalingCustomizedCapacityMetric";
var _PSCLM = "PredictiveScalingCustomizedLoadMetric";
var _PSCSM = "PredictiveScalingCustomizedScalingMetric";
var _PSMS = "PredictiveScalingMetricSpecification";
var _PSMSr = "PredefinedScalingMetricSpecification";
var _PSMSre = "PredictiveScalingMetricSpecifications";
var _PSP = "PutScalingPolicy";
var _PSPLM = "PredictiveScalingPredefinedLoadMetric";
var _PSPMP = "PredictiveScalingPredefinedMetricPair";
var _PSPSM = "PredictiveScalingPredefinedScalingMetric";
var _PSPT = "PutScalingPolicyType";
var _PSUGA = "PutScheduledUpdateGroupAction";
var _PSUGAT = "PutScheduledUpdateGroupActionType";
var _PT = "PlacementTenancy";
var _PTo = "PolicyTypes";
var _PTol = "PoliciesType";
var _PToli = "PolicyType";
var _PTr = "ProcessesType";
var _PTro = "ProcessType";
var _PWP = "PutWarmPool";
var _PWPA = "PutWarmPoolAnswer";
var _PWPT = "PutWarmPoolType";
var _Pe = "Period";
var _Pr = "Preferences";
var _Pri = "Principal";
var _Pro = "Processes";
var _R = "References";
var _RARN = "RoleARN";
var _RC = "RequestedCapacity";
var _RCF = "ResourceContentionFault";
var _RD = "RollbackDetails";
var _RDe = "ReturnData";
var _RHS = "RequireHibernateSupport";
var _RI = "RamdiskId";
var _RIR = "RollbackInstanceRefresh";
var _RIRA = "RollbackInstanceRefreshAnswer";
var _RIRT = "RollbackInstanceRefreshType";
var _RIUF = "ResourceInUseFault";
var _RIe = "ResourceId";
var _RL = "ResourceLabel";
var _RLAH = "RecordLifecycleActionHeartbeat";
var _RLAHA = "RecordLifecycleActionHeartbeatAnswer";
var _RLAHT = "RecordLifecycleActionHeartbeatType";
var _ROSI = "ReuseOnScaleIn";
var _RP = "RefreshPreferences";
var _RPe = "ResumeProcesses";
var _RR = "RollbackReason";
var _RS = "RetryStrategy";
var _RST = "RollbackStartTime";
var _RT = "RetentionTriggers";
var _RTe = "ResourceType";
var _Re = "Reference";
var _Rec = "Recurrence";
var _S = "Status";
var _SA = "ScalingAdjustment";
var _SAARN = "ScheduledActionARN";
var _SAIPF = "ScalingActivityInProgressFault";
var _SAN = "ScheduledActionNames";
var _SANc = "ScheduledActionName";
var _SAS = "SpotAllocationStrategy";
var _SAT = "ScheduledActionsType";
var _SAt = "StepAdjustments";
var _SAte = "StepAdjustment";
var _SBT = "SchedulingBufferTime";
var _SC = "StatusCode";
var _SDC = "SetDesiredCapacity";
var _SDCT = "SetDesiredCapacityType";
var _SDDC = "ShouldDecrementDesiredCapacity";
var _SG = "SecurityGroups";
var _SI = "SnapshotId";
var _SIH = "SetInstanceHealth";
var _SIHQ = "SetInstanceHealthQuery";
var _SIP = "SpotInstancePools";
var _SIPA = "SetInstanceProtectionAnswer";
var _SIPI = "ScaleInProtectedInstances";
var _SIPQ = "SetInstanceProtectionQuery";
var _SIPe = "SetInstanceProtection";
var _SIR = "StartInstanceRefresh";
var _SIRA = "StartInstanceRefreshAnswer";
var _SIRT = "StartInstanceRefreshType";
var _SIt = "StandbyInstances";
var _SIu = "SubnetId";
var _SIub = "SubnetIds";
var _SLRARN = "ServiceLinkedRoleARN";
var _SLRF = "ServiceLinkedRoleFailure";
var _SM = "StatusMessage";
var _SMP = "SpotMaxPrice";
var _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
var _SMk = "SkipMatching";
var _SP = "SuspendedProcesses";
var _SPQ = "ScalingProcessQuery";
var _SPc = "ScalingPolicies";
var _SPca = "ScalingPolicy";
var _SPcal = "ScalingProcesses";
var _SPp = "SpotPrice";
var _SPu = "SuspendedProcess";
var _SPus = "SuspendProcesses";
var _SR = "StatusReason";
var _SRGP = "ShouldRespectGracePeriod";
var _SRu = "SuspensionReason";
var _ST = "StartTime";
var _SUGA = "ScheduledUpdateGroupActions";
var _SUGAR = "ScheduledUpdateGroupActionRequest";
var _SUGARc = "ScheduledUpdateGroupActionRequests";
var _SUGAc = "ScheduledUpdateGroupAction";
var _SZSV = "SkipZonalShiftValidation";
var _Se = "Settings";
var _St = "Statistic";
var _Sta = "State";
var _Stat = "Stat";
var _Str = "Strategy";
var _T = "Tags";
var _TARN = "TopicARN";
var _TCT = "TargetCapacityTypes";
var _TD = "TagDescription";
var _TDL = "TagDescriptionList";
var _TGARN = "TargetGroupARNs";
var _THA = "TerminateHookAbandon";
var _TIIASG = "TerminateInstanceInAutoScalingGroup";
var _TIIASGT = "TerminateInstanceInAutoScalingGroupType";
var _TLSGB = "TotalLocalStorageGB";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TP = "TerminationPolicies";
var _TPT = "TerminationPolicyTypes";
var _TS = "TrafficSources";
var _TSI = "TrafficSourceIdentifier";
var _TSS = "TrafficSourceState";
var _TSSr = "TrafficSourceStates";
var _TST = "TrafficSourceType";
var _TSr = "TrafficSource";
var _TT = "TagsType";
var _TTC = "TargetTrackingConfiguration";
var _TTMDQ = "TargetTrackingMetricDataQuery";
var _TTMDQa = "TargetTrackingMetricDataQueries";
var _TTMS = "TargetTrackingMetricStat";
var _TV = "TargetValue";
var _TZ = "TimeZone";
var _Ta = "Tag";
var _Th = "Throughput";
var _Ti = "Timestamps";
var _Tim = "Time";
var _Ty = "Type";
var _U = "Unit";
var _UASG = "UpdateAutoScalingGroup";
var _UASGT = "UpdateAutoScalingGroupType";
var _UD = "UserData";
var _UT = "UpdateTime";
var _V = "Value";
var _VCC = "VCpuCount";
var _VCCR = "VCpuCountRequest";
var _VN = "VirtualName";
var _VPCZI = "VPCZoneIdentifier";
var _VS = "VolumeSize";
var _VT = "VolumeType";
var _Va = "Values";
var _Ve = "Version";
var _WC = "WeightedCapacity";
var _WFTI = "WaitForTransitioningInstances";
var _WPC = "WarmPoolConfiguration";
var _WPP = "WarmPoolProgress";
var _WPS = "WarmPoolSize";
var _ZSE = "ZonalShiftEnabled";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _i = "item";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";
var _se = "server";
var _xN = "xmlName";
var n0 = "com.amazonaws.autoscaling";
var _s_registry = new TypeRegistry(_s);
var AutoScalingServiceException$ = /* @__PURE__ */ (() => [-3, _s, "AutoScalingServiceException", 0, [], []])();
_s_registry.registerError(AutoScalingServiceException$, AutoScalingServiceException);
var n0_registry = new TypeRegistry(n0);
var ActiveInstanceRefreshNotFoundFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _AIRNFF,
  { [_aQE]: [`ActiveInstanceRefreshNotFound`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(ActiveInstanceRefreshNotFoundFault$, ActiveInstanceRefreshNotFoundFault);
var AlreadyExistsFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _AEF,
  { [_aQE]: [`AlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(AlreadyExistsFault$, AlreadyExistsFault);
var IdempotentCallInProgressFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ICIPF,
  { [_aQE]: [`IdempotentCallInProgress`, 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
])();
n0_registry.registerError(IdempotentCallInProgressFault$, IdempotentCallInProgressFault);
var IdempotentParameterMismatchError$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IPME,
  { [_aQE]: [`IdempotentParameterMismatch`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(IdempotentParameterMismatchError$, IdempotentParameterMismatchError);
var InstanceRefreshInProgressFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IRIPF,
  { [_aQE]: [`InstanceRefreshInProgress`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(InstanceRefreshInProgressFault$, InstanceRefreshInProgressFault);
var InvalidNextToken$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _INT,
  { [_aQE]: [`InvalidNextToken`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
var IrreversibleInstanceRefreshFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IIRF,
  { [_aQE]: [`IrreversibleInstanceRefresh`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(IrreversibleInstanceRefreshFault$, IrreversibleInstanceRefreshFault);
var LimitExceededFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _LEF,
  { [_aQE]: [`LimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
var ResourceContentionFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RCF,
  { [_aQE]: [`ResourceContention`, 500], [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
])();
n0_registry.registerError(ResourceContentionFault$, ResourceContentionFault);
var ResourceInUseFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _RIUF,
  { [_aQE]: [`ResourceInUse`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(ResourceInUseFault$, ResourceInUseFault);
var ScalingActivityInProgressFault$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _SAIPF,
  { [_aQE]: [`ScalingActivityInProgress`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
])();
n0_registry.registerError(ScalingActivityInProgressFault$, ScalingActivityInProgressFault);
var ServiceLinkedRoleFailure$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _SLRF,
  { [_aQE]: [`ServiceLinkedRoleFailure`, 500], [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
])();
n0_registry.registerError(ServiceLinkedRoleFailure$, ServiceLinkedRoleFailure);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AcceleratorCountRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ACR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var AcceleratorTotalMemoryMiBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATMMBR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var AccountSetting$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AS,
  0,
  [_N, _V, _ET, _ED, _DV, _EV],
  [0, 0, 0, 4, 0, 0]
])();
var ActivitiesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AT,
  0,
  [_A, _NT],
  [() => Activities, 0],
  1
])();
var Activity$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ac,
  0,
  [_AI, _ASGN, _C, _ST, _SC, _D, _ETn, _SM, _P, _De, _ASGS, _ASGARN],
  [0, 0, 0, 4, 0, 0, 4, 0, 1, 0, 0, 0],
  5
])();
var ActivityType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATc,
  0,
  [_Ac, _A],
  [() => Activity$, () => Activities]
])();
var AdjustmentType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATd,
  0,
  [_ATd],
  [0]
])();
var Alarm$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Al,
  0,
  [_AN, _AARN],
  [0, 0]
])();
var AlarmSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASl,
  0,
  [_Ala],
  [64 | 0]
])();
var AttachInstancesQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AIQ,
  0,
  [_ASGN, _II],
  [0, 64 | 0],
  1
])();
var AttachLoadBalancersResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ALBRT,
  0,
  [],
  []
])();
var AttachLoadBalancersType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ALBT,
  0,
  [_ASGN, _LBN],
  [0, 64 | 0],
  2
])();
var AttachLoadBalancerTargetGroupsResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ALBTGRT,
  0,
  [],
  []
])();
var AttachLoadBalancerTargetGroupsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ALBTGT,
  0,
  [_ASGN, _TGARN],
  [0, 64 | 0],
  2
])();
var AttachTrafficSourcesResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATSRT,
  0,
  [],
  []
])();
var AttachTrafficSourcesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ATST,
  0,
  [_ASGN, _TS, _SZSV],
  [0, () => TrafficSources, 2],
  2
])();
var AutoScalingGroup$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASG,
  0,
  [_ASGN, _MS, _MSa, _DC, _DCe, _AZ, _HCT, _CT, _ASGARN, _LCN, _LT, _MIP, _PC, _AZI, _LBN, _TGARN, _HCGP, _I, _SP, _PG, _VPCZI, _EM, _S, _T, _TP, _NIPFSI, _SLRARN, _MIL, _CR, _WPC, _WPS, _Co, _DCT, _DIW, _TS, _IMP, _DP, _AZD, _AZIP, _CRS, _ILP, _O],
  [0, 1, 1, 1, 1, 64 | 0, 0, 4, 0, 0, () => LaunchTemplateSpecification$, [() => MixedInstancesPolicy$, 0], 1, 64 | 0, 64 | 0, 64 | 0, 1, () => Instances, () => SuspendedProcesses, 0, 0, () => EnabledMetrics, 0, () => TagDescriptionList, 64 | 0, 2, 0, 1, 2, () => WarmPoolConfiguration$, 1, 0, 0, 1, () => TrafficSources, () => InstanceMaintenancePolicy$, 0, () => AvailabilityZoneDistribution$, () => AvailabilityZoneImpairmentPolicy$, () => CapacityReservationSpecification$, () => InstanceLifecyclePolicy$, () => Operator$],
  8
])();
var AutoScalingGroupNamesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASGNT,
  0,
  [_ASGNu, _IIn, _IMR, _NT, _MR, _F],
  [64 | 0, 2, 2, 0, 1, () => Filters]
])();
var AutoScalingGroupsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASGT,
  0,
  [_ASGu, _NT],
  [[() => AutoScalingGroups, 0], 0],
  1
])();
var AutoScalingInstanceDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASID,
  0,
  [_IIns, _ASGN, _AZv, _LS, _HS, _PFSI, _IT, _AZIv, _LCN, _LT, _IIm, _WC],
  [0, 0, 0, 0, 0, 2, 0, 0, 0, () => LaunchTemplateSpecification$, 0, 0],
  6
])();
var AutoScalingInstancesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ASIT,
  0,
  [_ASI, _NT],
  [() => AutoScalingInstances, 0]
])();
var AvailabilityZoneDistribution$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AZD,
  0,
  [_CDS],
  [0]
])();
var AvailabilityZoneImpairmentPolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _AZIP,
  0,
  [_ZSE, _IZHCB],
  [2, 0]
])();
var BaselineEbsBandwidthMbpsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BEBMR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var BaselinePerformanceFactorsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPFR,
  0,
  [_Cp],
  [[() => CpuPerformanceFactorRequest$, 0]]
])();
var BatchDeleteScheduledActionAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDSAA,
  0,
  [_FSA],
  [() => FailedScheduledUpdateGroupActionRequests]
])();
var BatchDeleteScheduledActionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDSAT,
  0,
  [_ASGN, _SAN],
  [0, 64 | 0],
  2
])();
var BatchPutScheduledUpdateGroupActionAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPSUGAA,
  0,
  [_FSUGA],
  [() => FailedScheduledUpdateGroupActionRequests]
])();
var BatchPutScheduledUpdateGroupActionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BPSUGAT,
  0,
  [_ASGN, _SUGA],
  [0, () => ScheduledUpdateGroupActionRequests],
  2
])();
var BlockDeviceMapping$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _BDM,
  0,
  [_DN, _VN, _E, _ND],
  [0, 0, () => Ebs$, 2],
  1
])();
var CancelInstanceRefreshAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIRA,
  0,
  [_IRI],
  [0]
])();
var CancelInstanceRefreshType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIRT,
  0,
  [_ASGN, _WFTI],
  [0, 2],
  1
])();
var CapacityForecast$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CF,
  0,
  [_Ti, _Va],
  [64 | 4, 64 | 1],
  2
])();
var CapacityReservationSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRS,
  0,
  [_CRP, _CRT],
  [0, () => CapacityReservationTarget$]
])();
var CapacityReservationTarget$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CRT,
  0,
  [_CRI, _CRRGA],
  [64 | 0, 64 | 0]
])();
var CompleteLifecycleActionAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLAA,
  0,
  [],
  []
])();
var CompleteLifecycleActionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLAT,
  0,
  [_LHN, _ASGN, _LAR, _LAT, _IIns],
  [0, 0, 0, 0, 0],
  3
])();
var CpuPerformanceFactorRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CPFR,
  0,
  [_R],
  [[() => PerformanceFactorReferenceSetRequest, { [_xN]: _Re }]]
])();
var CreateAutoScalingGroupType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CASGT,
  0,
  [_ASGN, _MS, _MSa, _LCN, _LT, _MIP, _IIns, _DC, _DCe, _AZ, _AZI, _LBN, _TGARN, _HCT, _HCGP, _PG, _VPCZI, _TP, _NIPFSI, _CR, _LHSL, _DP, _T, _SLRARN, _MIL, _Co, _DCT, _DIW, _TS, _IMP, _AZD, _AZIP, _SZSV, _CRS, _ILP, _O],
  [0, 1, 1, 0, () => LaunchTemplateSpecification$, [() => MixedInstancesPolicy$, 0], 0, 1, 1, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 0, 1, 0, 0, 64 | 0, 2, 2, () => LifecycleHookSpecifications, 0, () => Tags, 0, 1, 0, 0, 1, () => TrafficSources, () => InstanceMaintenancePolicy$, () => AvailabilityZoneDistribution$, () => AvailabilityZoneImpairmentPolicy$, 2, () => CapacityReservationSpecification$, () => InstanceLifecyclePolicy$, () => Operator$],
  3
])();
var CreateLaunchConfigurationType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CLCT,
  0,
  [_LCN, _IIm, _KN, _SG, _CLVPCI, _CLVPCSG, _UD, _IIns, _IT, _KI, _RI, _BDMl, _IM, _SPp, _IIP, _EO, _APIA, _PT, _MO],
  [0, 0, 0, 64 | 0, 0, 64 | 0, 0, 0, 0, 0, 0, () => BlockDeviceMappings, () => InstanceMonitoring$, 0, 0, 2, 2, 0, () => InstanceMetadataOptions$],
  1
])();
var CreateOrUpdateTagsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _COUTT,
  0,
  [_T],
  [() => Tags],
  1
])();
var CustomizedMetricSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CMS,
  0,
  [_MN, _Na, _Di, _St, _U, _Pe, _Me],
  [0, 0, () => MetricDimensions, 0, 0, 1, () => TargetTrackingMetricDataQueries]
])();
var DeleteAutoScalingGroupType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DASGT,
  0,
  [_ASGN, _FD],
  [0, 2],
  1
])();
var DeleteLifecycleHookAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLHA,
  0,
  [],
  []
])();
var DeleteLifecycleHookType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLHT,
  0,
  [_LHN, _ASGN],
  [0, 0],
  2
])();
var DeleteNotificationConfigurationType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DNCT,
  0,
  [_ASGN, _TARN],
  [0, 0],
  2
])();
var DeletePolicyType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPT,
  0,
  [_PN, _ASGN],
  [0, 0],
  1
])();
var DeleteScheduledActionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSAT,
  0,
  [_ASGN, _SANc],
  [0, 0],
  2
])();
var DeleteTagsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTT,
  0,
  [_T],
  [() => Tags],
  1
])();
var DeleteWarmPoolAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DWPA,
  0,
  [],
  []
])();
var DeleteWarmPoolType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DWPT,
  0,
  [_ASGN, _FD],
  [0, 2],
  1
])();
var DescribeAccountLimitsAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DALA,
  0,
  [_MNOASG, _MNOLC, _NOASG, _NOLC],
  [1, 1, 1, 1]
])();
var DescribeAccountSettingsAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DASA,
  0,
  [_Se, _NT],
  [() => AccountSettings, 0]
])();
var DescribeAccountSettingsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DAST,
  0,
  [_N, _NT, _MR],
  [0, 0, 1]
])();
var DescribeAdjustmentTypesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DATA,
  0,
  [_ATdj],
  [() => AdjustmentTypes]
])();
var DescribeAutoScalingInstancesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DASIT,
  0,
  [_II, _IMR, _MR, _NT],
  [64 | 0, 2, 1, 0]
])();
var DescribeAutoScalingNotificationTypesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DASNTA,
  0,
  [_ASNT],
  [64 | 0]
])();
var DescribeInstanceRefreshesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRA,
  0,
  [_IR, _NT],
  [[() => InstanceRefreshes, 0], 0]
])();
var DescribeInstanceRefreshesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIRT,
  0,
  [_ASGN, _IRIn, _NT, _MR],
  [0, 64 | 0, 0, 1],
  1
])();
var DescribeLifecycleHooksAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLHAe,
  0,
  [_LH],
  [() => LifecycleHooks]
])();
var DescribeLifecycleHooksType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLHTe,
  0,
  [_ASGN, _LHNi],
  [0, 64 | 0],
  1
])();
var DescribeLifecycleHookTypesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLHTA,
  0,
  [_LHT],
  [64 | 0]
])();
var DescribeLoadBalancersRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBR,
  0,
  [_ASGN, _NT, _MR],
  [0, 0, 1],
  1
])();
var DescribeLoadBalancersResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBRe,
  0,
  [_LB, _NT],
  [() => LoadBalancerStates, 0]
])();
var DescribeLoadBalancerTargetGroupsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBTGR,
  0,
  [_ASGN, _NT, _MR],
  [0, 0, 1],
  1
])();
var DescribeLoadBalancerTargetGroupsResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBTGRe,
  0,
  [_LBTG, _NT],
  [() => LoadBalancerTargetGroupStates, 0]
])();
var DescribeMetricCollectionTypesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DMCTA,
  0,
  [_Me, _G],
  [() => MetricCollectionTypes, () => MetricGranularityTypes]
])();
var DescribeNotificationConfigurationsAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DNCA,
  0,
  [_NC, _NT],
  [() => NotificationConfigurations, 0],
  1
])();
var DescribeNotificationConfigurationsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DNCTe,
  0,
  [_ASGNu, _IMR, _NT, _MR],
  [64 | 0, 2, 0, 1]
])();
var DescribePoliciesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DPTe,
  0,
  [_ASGN, _PNo, _PTo, _IMR, _NT, _MR],
  [0, 64 | 0, 64 | 0, 2, 0, 1]
])();
var DescribeScalingActivitiesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSATe,
  0,
  [_AIc, _ASGN, _IDG, _IMR, _MR, _NT, _F],
  [64 | 0, 0, 2, 2, 1, 0, () => Filters]
])();
var DescribeScheduledActionsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DSATes,
  0,
  [_ASGN, _SAN, _ST, _ETn, _IMR, _NT, _MR],
  [0, 64 | 0, 4, 4, 2, 0, 1]
])();
var DescribeTagsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTTe,
  0,
  [_F, _IMR, _NT, _MR],
  [() => Filters, 2, 0, 1]
])();
var DescribeTerminationPolicyTypesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTPTA,
  0,
  [_TPT],
  [64 | 0]
])();
var DescribeTrafficSourcesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTSR,
  0,
  [_ASGN, _TST, _NT, _MR],
  [0, 0, 0, 1],
  1
])();
var DescribeTrafficSourcesResponse$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTSRe,
  0,
  [_TS, _NT],
  [() => TrafficSourceStates, 0]
])();
var DescribeWarmPoolAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DWPAe,
  0,
  [_WPC, _I, _NT],
  [() => WarmPoolConfiguration$, () => Instances, 0]
])();
var DescribeWarmPoolType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DWPTe,
  0,
  [_ASGN, _MR, _NT],
  [0, 1, 0],
  1
])();
var DesiredConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DCes,
  0,
  [_LT, _MIP],
  [() => LaunchTemplateSpecification$, [() => MixedInstancesPolicy$, 0]]
])();
var DetachInstancesAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIA,
  0,
  [_A],
  [() => Activities]
])();
var DetachInstancesQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DIQ,
  0,
  [_ASGN, _SDDC, _II],
  [0, 2, 64 | 0],
  2
])();
var DetachLoadBalancersResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBRT,
  0,
  [],
  []
])();
var DetachLoadBalancersType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBT,
  0,
  [_ASGN, _LBN],
  [0, 64 | 0],
  2
])();
var DetachLoadBalancerTargetGroupsResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBTGRT,
  0,
  [],
  []
])();
var DetachLoadBalancerTargetGroupsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DLBTGT,
  0,
  [_ASGN, _TGARN],
  [0, 64 | 0],
  2
])();
var DetachTrafficSourcesResultType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTSRT,
  0,
  [],
  []
])();
var DetachTrafficSourcesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DTST,
  0,
  [_ASGN, _TS],
  [0, () => TrafficSources],
  2
])();
var DisableMetricsCollectionQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DMCQ,
  0,
  [_ASGN, _Me],
  [0, 64 | 0],
  1
])();
var DistributionSegment$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _DS,
  0,
  [_TCT],
  [64 | 0]
])();
var Ebs$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _E,
  0,
  [_SI, _VS, _VT, _DOT, _Io, _En, _Th],
  [0, 1, 0, 2, 1, 2, 1]
])();
var EnabledMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EMn,
  0,
  [_Met, _Gr],
  [0, 0]
])();
var EnableMetricsCollectionQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EMCQ,
  0,
  [_ASGN, _Gr, _Me],
  [0, 0, 64 | 0],
  2
])();
var EnterStandbyAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESA,
  0,
  [_A],
  [() => Activities]
])();
var EnterStandbyQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESQ,
  0,
  [_ASGN, _SDDC, _II],
  [0, 2, 64 | 0],
  2
])();
var ExecutePolicyType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _EPT,
  0,
  [_PN, _ASGN, _HC, _MV, _BT],
  [0, 0, 2, 1, 1],
  1
])();
var ExitStandbyAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESAx,
  0,
  [_A],
  [() => Activities]
])();
var ExitStandbyQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ESQx,
  0,
  [_ASGN, _II],
  [0, 64 | 0],
  1
])();
var FailedScheduledUpdateGroupActionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _FSUGAR,
  0,
  [_SANc, _EC, _EMr],
  [0, 0, 0],
  1
])();
var Filter$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Fi,
  0,
  [_N, _Va],
  [0, 64 | 0]
])();
var GetPredictiveScalingForecastAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GPSFA,
  0,
  [_LF, _CF, _UT],
  [() => LoadForecasts, () => CapacityForecast$, 4],
  3
])();
var GetPredictiveScalingForecastType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GPSFT,
  0,
  [_ASGN, _PN, _ST, _ETn],
  [0, 0, 4, 4],
  4
])();
var Instance$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _In,
  0,
  [_IIns, _AZv, _LS, _HS, _PFSI, _IT, _AZIv, _LCN, _LT, _IIm, _WC],
  [0, 0, 0, 0, 2, 0, 0, 0, () => LaunchTemplateSpecification$, 0, 0],
  5
])();
var InstanceCollection$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IC,
  0,
  [_IT, _MT, _SIu, _AZv, _AZIv, _II],
  [0, 0, 0, 0, 0, 64 | 0]
])();
var InstanceLifecyclePolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ILP,
  0,
  [_RT],
  [() => RetentionTriggers$]
])();
var InstanceMaintenancePolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMP,
  0,
  [_MHP, _MHPa],
  [1, 1]
])();
var InstanceMetadataOptions$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IMO,
  0,
  [_HT, _HPRHL, _HE],
  [0, 1, 0]
])();
var InstanceMonitoring$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IM,
  0,
  [_Ena],
  [2]
])();
var InstanceRefresh$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRn,
  0,
  [_IRI, _ASGN, _S, _SR, _ST, _ETn, _PCe, _ITU, _PD, _Pr, _DCes, _RD, _Str],
  [0, 0, 0, 0, 4, 4, 1, 1, () => InstanceRefreshProgressDetails$, () => RefreshPreferences$, [() => DesiredConfiguration$, 0], () => RollbackDetails$, 0]
])();
var InstanceRefreshLivePoolProgress$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRLPP,
  0,
  [_PCe, _ITU],
  [1, 1]
])();
var InstanceRefreshProgressDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRPD,
  0,
  [_LPP, _WPP],
  [() => InstanceRefreshLivePoolProgress$, () => InstanceRefreshWarmPoolProgress$]
])();
var InstanceRefreshWarmPoolProgress$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRWPP,
  0,
  [_PCe, _ITU],
  [1, 1]
])();
var InstanceRequirements$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRns,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EIT, _IG, _SMPPOLP, _MSPAPOOODP, _ODMPPOLP, _BM, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATcc, _AC, _AM, _ANc, _ATMMB, _NBG, _AIT, _BPF],
  [() => VCpuCountRequest$, () => MemoryMiBRequest$, 64 | 0, () => MemoryGiBPerVCpuRequest$, 64 | 0, 64 | 0, 1, 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, 64 | 0, () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, 64 | 0, () => AcceleratorCountRequest$, 64 | 0, 64 | 0, () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, 64 | 0, [() => BaselinePerformanceFactorsRequest$, 0]],
  2
])();
var InstanceReusePolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IRP,
  0,
  [_ROSI],
  [2]
])();
var InstancesDistribution$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _ID,
  0,
  [_ODAS, _ODBC, _ODPABC, _SAS, _SIP, _SMP, _DSi],
  [0, 1, 1, 0, 1, 0, () => DistributionSegments]
])();
var LaunchConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LC,
  0,
  [_LCN, _IIm, _IT, _CT, _LCARN, _KN, _SG, _CLVPCI, _CLVPCSG, _UD, _KI, _RI, _BDMl, _IM, _SPp, _IIP, _EO, _APIA, _PT, _MO],
  [0, 0, 0, 4, 0, 0, 64 | 0, 0, 64 | 0, 0, 0, 0, () => BlockDeviceMappings, () => InstanceMonitoring$, 0, 0, 2, 2, 0, () => InstanceMetadataOptions$],
  4
])();
var LaunchConfigurationNamesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCNT,
  0,
  [_LCNa, _NT, _MR],
  [64 | 0, 0, 1]
])();
var LaunchConfigurationNameType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCNTa,
  0,
  [_LCN],
  [0],
  1
])();
var LaunchConfigurationsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LCT,
  0,
  [_LCa, _NT],
  [() => LaunchConfigurations, 0],
  1
])();
var LaunchInstancesError$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LIE,
  0,
  [_IT, _MT, _SIu, _AZv, _AZIv, _EC, _EMr],
  [0, 0, 0, 0, 0, 0, 0]
])();
var LaunchInstancesRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LIR,
  0,
  [_ASGN, _RC, _CTl, _AZ, _AZI, _SIub, _RS],
  [0, 1, [0, 4], 64 | 0, 64 | 0, 64 | 0, 0],
  2
])();
var LaunchInstancesResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LIRa,
  0,
  [_ASGN, _CTl, _I, _Er],
  [0, 0, () => InstanceCollections, () => LaunchInstancesErrors]
])();
var LaunchTemplate$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LT,
  0,
  [_LTS, _Ov],
  [() => LaunchTemplateSpecification$, [() => Overrides, 0]]
])();
var LaunchTemplateOverrides$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTO,
  0,
  [_IT, _WC, _LTS, _IRns, _IIm],
  [0, 0, () => LaunchTemplateSpecification$, [() => InstanceRequirements$, 0], 0]
])();
var LaunchTemplateSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LTS,
  0,
  [_LTI, _LTN, _Ve],
  [0, 0, 0]
])();
var LifecycleHook$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LHi,
  0,
  [_LHN, _ASGN, _LTi, _NTARN, _RARN, _NM, _HTe, _GT, _DR],
  [0, 0, 0, 0, 0, 0, 1, 1, 0]
])();
var LifecycleHookSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LHS,
  0,
  [_LHN, _LTi, _NM, _HTe, _DR, _NTARN, _RARN],
  [0, 0, 0, 1, 0, 0, 0],
  2
])();
var LoadBalancerState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LBS,
  0,
  [_LBNo, _Sta],
  [0, 0]
])();
var LoadBalancerTargetGroupState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LBTGS,
  0,
  [_LBTGARN, _Sta],
  [0, 0]
])();
var LoadForecast$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _LF,
  0,
  [_Ti, _Va, _MSe],
  [64 | 4, 64 | 1, () => PredictiveScalingMetricSpecification$],
  3
])();
var MemoryGiBPerVCpuRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MGBPVCR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var MemoryMiBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MMBR,
  0,
  [_Mi, _Ma],
  [1, 1],
  1
])();
var Metric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Met,
  0,
  [_Na, _MN, _Di],
  [0, 0, () => MetricDimensions],
  2
])();
var MetricCollectionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MCT,
  0,
  [_Met],
  [0]
])();
var MetricDataQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MDQ,
  0,
  [_Id, _Ex, _MSet, _L, _RDe],
  [0, 0, () => MetricStat$, 0, 2],
  1
])();
var MetricDimension$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MD,
  0,
  [_N, _V],
  [0, 0],
  2
])();
var MetricGranularityType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MGT,
  0,
  [_Gr],
  [0]
])();
var MetricStat$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MSet,
  0,
  [_Met, _Stat, _U],
  [() => Metric$, 0, 0],
  2
])();
var MixedInstancesPolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _MIP,
  0,
  [_LT, _ID],
  [[() => LaunchTemplate$, 0], () => InstancesDistribution$]
])();
var NetworkBandwidthGbpsRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NBGR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var NetworkInterfaceCountRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NICR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var NotificationConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _NCo,
  0,
  [_ASGN, _TARN, _NTo],
  [0, 0, 0]
])();
var Operator$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _O,
  0,
  [_Pri],
  [0],
  1
])();
var PerformanceFactorReferenceRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PFRR,
  0,
  [_IF],
  [0]
])();
var PoliciesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PTol,
  0,
  [_SPc, _NT],
  [() => ScalingPolicies, 0]
])();
var PolicyARNType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PARNT,
  0,
  [_PARN, _Ala],
  [0, () => Alarms]
])();
var PredefinedMetricSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PMS,
  0,
  [_PMT, _RL],
  [0, 0],
  1
])();
var PredictiveScalingConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSC,
  0,
  [_MSetr, _Mo, _SBT, _MCBB, _MCB],
  [() => PredictiveScalingMetricSpecifications, 0, 1, 0, 1],
  1
])();
var PredictiveScalingCustomizedCapacityMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSCCM,
  0,
  [_MDQe],
  [() => MetricDataQueries],
  1
])();
var PredictiveScalingCustomizedLoadMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSCLM,
  0,
  [_MDQe],
  [() => MetricDataQueries],
  1
])();
var PredictiveScalingCustomizedScalingMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSCSM,
  0,
  [_MDQe],
  [() => MetricDataQueries],
  1
])();
var PredictiveScalingMetricSpecification$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSMS,
  0,
  [_TV, _PMPS, _PSMSr, _PLMS, _CSMS, _CLMS, _CCMS],
  [1, () => PredictiveScalingPredefinedMetricPair$, () => PredictiveScalingPredefinedScalingMetric$, () => PredictiveScalingPredefinedLoadMetric$, () => PredictiveScalingCustomizedScalingMetric$, () => PredictiveScalingCustomizedLoadMetric$, () => PredictiveScalingCustomizedCapacityMetric$],
  1
])();
var PredictiveScalingPredefinedLoadMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSPLM,
  0,
  [_PMT, _RL],
  [0, 0],
  1
])();
var PredictiveScalingPredefinedMetricPair$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSPMP,
  0,
  [_PMT, _RL],
  [0, 0],
  1
])();
var PredictiveScalingPredefinedScalingMetric$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSPSM,
  0,
  [_PMT, _RL],
  [0, 0],
  1
])();
var ProcessesType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PTr,
  0,
  [_Pro],
  [() => Processes]
])();
var ProcessType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PTro,
  0,
  [_PNr],
  [0],
  1
])();
var PutAccountSettingAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PASA,
  0,
  [],
  []
])();
var PutAccountSettingType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PAST,
  0,
  [_N, _V],
  [0, 0],
  2
])();
var PutLifecycleHookAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PLHA,
  0,
  [],
  []
])();
var PutLifecycleHookType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PLHT,
  0,
  [_LHN, _ASGN, _LTi, _RARN, _NTARN, _NM, _HTe, _DR],
  [0, 0, 0, 0, 0, 0, 1, 0],
  2
])();
var PutNotificationConfigurationType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PNCT,
  0,
  [_ASGN, _TARN, _NTot],
  [0, 0, 64 | 0],
  3
])();
var PutScalingPolicyType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSPT,
  0,
  [_ASGN, _PN, _PToli, _ATd, _MAS, _MAM, _SA, _Coo, _MAT, _SAt, _EIW, _TTC, _Ena, _PSC],
  [0, 0, 0, 0, 1, 1, 1, 1, 0, () => StepAdjustments, 1, () => TargetTrackingConfiguration$, 2, () => PredictiveScalingConfiguration$],
  2
])();
var PutScheduledUpdateGroupActionType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PSUGAT,
  0,
  [_ASGN, _SANc, _Tim, _ST, _ETn, _Rec, _MS, _MSa, _DC, _TZ],
  [0, 0, 4, 4, 4, 0, 1, 1, 1, 0],
  2
])();
var PutWarmPoolAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PWPA,
  0,
  [],
  []
])();
var PutWarmPoolType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _PWPT,
  0,
  [_ASGN, _MGPC, _MS, _PS, _IRP],
  [0, 1, 1, 0, () => InstanceReusePolicy$],
  1
])();
var RecordLifecycleActionHeartbeatAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RLAHA,
  0,
  [],
  []
])();
var RecordLifecycleActionHeartbeatType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RLAHT,
  0,
  [_LHN, _ASGN, _LAT, _IIns],
  [0, 0, 0, 0],
  2
])();
var RefreshPreferences$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RP,
  0,
  [_MHP, _IW, _CP, _CD, _SMk, _AR, _SIPI, _SIt, _ASl, _MHPa, _BTa],
  [1, 1, 64 | 1, 1, 2, 2, 0, 0, () => AlarmSpecification$, 1, 1]
])();
var RetentionTriggers$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RT,
  0,
  [_THA],
  [0]
])();
var RollbackDetails$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RD,
  0,
  [_RR, _RST, _PCOR, _ITUOR, _PDOR],
  [0, 4, 1, 1, () => InstanceRefreshProgressDetails$]
])();
var RollbackInstanceRefreshAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIRA,
  0,
  [_IRI],
  [0]
])();
var RollbackInstanceRefreshType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _RIRT,
  0,
  [_ASGN],
  [0],
  1
])();
var ScalingPolicy$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SPca,
  0,
  [_ASGN, _PN, _PARN, _PToli, _ATd, _MAS, _MAM, _SA, _Coo, _SAt, _MAT, _EIW, _Ala, _TTC, _Ena, _PSC],
  [0, 0, 0, 0, 0, 1, 1, 1, 1, () => StepAdjustments, 0, 1, () => Alarms, () => TargetTrackingConfiguration$, 2, () => PredictiveScalingConfiguration$]
])();
var ScalingProcessQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SPQ,
  0,
  [_ASGN, _SPcal],
  [0, 64 | 0],
  1
])();
var ScheduledActionsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SAT,
  0,
  [_SUGA, _NT],
  [() => ScheduledUpdateGroupActions, 0]
])();
var ScheduledUpdateGroupAction$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SUGAc,
  0,
  [_ASGN, _SANc, _SAARN, _Tim, _ST, _ETn, _Rec, _MS, _MSa, _DC, _TZ],
  [0, 0, 0, 4, 4, 4, 0, 1, 1, 1, 0]
])();
var ScheduledUpdateGroupActionRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SUGAR,
  0,
  [_SANc, _ST, _ETn, _Rec, _MS, _MSa, _DC, _TZ],
  [0, 4, 4, 0, 1, 1, 1, 0],
  1
])();
var SetDesiredCapacityType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SDCT,
  0,
  [_ASGN, _DC, _HC],
  [0, 1, 2],
  2
])();
var SetInstanceHealthQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIHQ,
  0,
  [_IIns, _HS, _SRGP],
  [0, 0, 2],
  2
])();
var SetInstanceProtectionAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIPA,
  0,
  [],
  []
])();
var SetInstanceProtectionQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIPQ,
  0,
  [_II, _ASGN, _PFSI],
  [64 | 0, 0, 2],
  3
])();
var StartInstanceRefreshAnswer$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIRA,
  0,
  [_IRI],
  [0]
])();
var StartInstanceRefreshType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SIRT,
  0,
  [_ASGN, _Str, _DCes, _Pr],
  [0, 0, [() => DesiredConfiguration$, 0], () => RefreshPreferences$],
  1
])();
var StepAdjustment$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SAte,
  0,
  [_SA, _MILB, _MIUB],
  [1, 1, 1],
  1
])();
var SuspendedProcess$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _SPu,
  0,
  [_PNr, _SRu],
  [0, 0]
])();
var Tag$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Ta,
  0,
  [_K, _RIe, _RTe, _V, _PAL],
  [0, 0, 0, 0, 2],
  1
])();
var TagDescription$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TD,
  0,
  [_RIe, _RTe, _K, _V, _PAL],
  [0, 0, 0, 0, 2]
])();
var TagsType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TT,
  0,
  [_T, _NT],
  [() => TagDescriptionList, 0]
])();
var TargetTrackingConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TTC,
  0,
  [_TV, _PMS, _CMS, _DSI],
  [1, () => PredefinedMetricSpecification$, () => CustomizedMetricSpecification$, 2],
  1
])();
var TargetTrackingMetricDataQuery$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TTMDQ,
  0,
  [_Id, _Ex, _MSet, _L, _Pe, _RDe],
  [0, 0, () => TargetTrackingMetricStat$, 0, 1, 2],
  1
])();
var TargetTrackingMetricStat$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TTMS,
  0,
  [_Met, _Stat, _U, _Pe],
  [() => Metric$, 0, 0, 1],
  2
])();
var TerminateInstanceInAutoScalingGroupType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TIIASGT,
  0,
  [_SDDC, _IIns, _II, _ASGN],
  [2, 0, 64 | 0, 0],
  1
])();
var TotalLocalStorageGBRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TLSGBR,
  0,
  [_Mi, _Ma],
  [1, 1]
])();
var TrafficSourceIdentifier$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TSI,
  0,
  [_Ide, _Ty],
  [0, 0],
  1
])();
var TrafficSourceState$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _TSS,
  0,
  [_TSr, _Sta, _Ide, _Ty],
  [0, 0, 0, 0]
])();
var UpdateAutoScalingGroupType$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _UASGT,
  0,
  [_ASGN, _LCN, _LT, _MIP, _MS, _MSa, _DC, _DCe, _AZ, _AZI, _HCT, _HCGP, _PG, _VPCZI, _TP, _NIPFSI, _SLRARN, _MIL, _CR, _Co, _DCT, _DIW, _IMP, _AZD, _AZIP, _SZSV, _CRS, _ILP, _DP],
  [0, 0, () => LaunchTemplateSpecification$, [() => MixedInstancesPolicy$, 0], 1, 1, 1, 1, 64 | 0, 64 | 0, 0, 1, 0, 0, 64 | 0, 2, 0, 1, 2, 0, 0, 1, () => InstanceMaintenancePolicy$, () => AvailabilityZoneDistribution$, () => AvailabilityZoneImpairmentPolicy$, 2, () => CapacityReservationSpecification$, () => InstanceLifecyclePolicy$, 0],
  1
])();
var VCpuCountRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _VCCR,
  0,
  [_Mi, _Ma],
  [1, 1],
  1
])();
var WarmPoolConfiguration$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _WPC,
  0,
  [_MGPC, _MS, _PS, _S, _IRP],
  [1, 1, 0, 0, () => InstanceReusePolicy$]
])();
var __Unit = "unit";
var AcceleratorManufacturers = 64 | 0;
var AcceleratorNames = 64 | 0;
var AcceleratorTypes = 64 | 0;
var AccountSettings = /* @__PURE__ */ (() => [
  1,
  n0,
  _ASc,
  0,
  () => AccountSetting$
])();
var Activities = /* @__PURE__ */ (() => [
  1,
  n0,
  _A,
  0,
  () => Activity$
])();
var ActivityIds = 64 | 0;
var AdjustmentTypes = /* @__PURE__ */ (() => [
  1,
  n0,
  _ATdj,
  0,
  () => AdjustmentType$
])();
var AlarmList = 64 | 0;
var Alarms = /* @__PURE__ */ (() => [
  1,
  n0,
  _Ala,
  0,
  () => Alarm$
])();
var AllowedInstanceTypes = 64 | 0;
var AutoScalingGroupNames = 64 | 0;
var AutoScalingGroups = /* @__PURE__ */ (() => [
  1,
  n0,
  _ASGu,
  0,
  [
    () => AutoScalingGroup$,
    0
  ]
])();
var AutoScalingInstances = /* @__PURE__ */ (() => [
  1,
  n0,
  _ASI,
  0,
  () => AutoScalingInstanceDetails$
])();
var AutoScalingNotificationTypes = 64 | 0;
var AvailabilityZoneIds = 64 | 0;
var AvailabilityZoneIdsLimit1 = 64 | 0;
var AvailabilityZones = 64 | 0;
var AvailabilityZonesLimit1 = 64 | 0;
var BlockDeviceMappings = /* @__PURE__ */ (() => [
  1,
  n0,
  _BDMl,
  0,
  () => BlockDeviceMapping$
])();
var CapacityReservationIds = 64 | 0;
var CapacityReservationResourceGroupArns = 64 | 0;
var CheckpointPercentages = 64 | 1;
var ClassicLinkVPCSecurityGroups = 64 | 0;
var CpuManufacturers = 64 | 0;
var DistributionSegments = /* @__PURE__ */ (() => [
  1,
  n0,
  _DSi,
  0,
  () => DistributionSegment$
])();
var EnabledMetrics = /* @__PURE__ */ (() => [
  1,
  n0,
  _EM,
  0,
  () => EnabledMetric$
])();
var ExcludedInstanceTypes = 64 | 0;
var FailedScheduledUpdateGroupActionRequests = /* @__PURE__ */ (() => [
  1,
  n0,
  _FSUGARa,
  0,
  () => FailedScheduledUpdateGroupActionRequest$
])();
var Filters = /* @__PURE__ */ (() => [
  1,
  n0,
  _F,
  0,
  () => Filter$
])();
var InstanceCollections = /* @__PURE__ */ (() => [
  1,
  n0,
  _ICn,
  0,
  () => InstanceCollection$
])();
var InstanceGenerations = 64 | 0;
var InstanceIds = 64 | 0;
var InstanceRefreshes = /* @__PURE__ */ (() => [
  1,
  n0,
  _IR,
  0,
  [
    () => InstanceRefresh$,
    0
  ]
])();
var InstanceRefreshIds = 64 | 0;
var Instances = /* @__PURE__ */ (() => [
  1,
  n0,
  _I,
  0,
  () => Instance$
])();
var LaunchConfigurationNames = 64 | 0;
var LaunchConfigurations = /* @__PURE__ */ (() => [
  1,
  n0,
  _LCa,
  0,
  () => LaunchConfiguration$
])();
var LaunchInstancesErrors = /* @__PURE__ */ (() => [
  1,
  n0,
  _LIEa,
  0,
  () => LaunchInstancesError$
])();
var LifecycleHookNames = 64 | 0;
var LifecycleHooks = /* @__PURE__ */ (() => [
  1,
  n0,
  _LH,
  0,
  () => LifecycleHook$
])();
var LifecycleHookSpecifications = /* @__PURE__ */ (() => [
  1,
  n0,
  _LHSi,
  0,
  () => LifecycleHookSpecification$
])();
var LoadBalancerNames = 64 | 0;
var LoadBalancerStates = /* @__PURE__ */ (() => [
  1,
  n0,
  _LBSo,
  0,
  () => LoadBalancerState$
])();
var LoadBalancerTargetGroupStates = /* @__PURE__ */ (() => [
  1,
  n0,
  _LBTGSo,
  0,
  () => LoadBalancerTargetGroupState$
])();
var LoadForecasts = /* @__PURE__ */ (() => [
  1,
  n0,
  _LFo,
  0,
  () => LoadForecast$
])();
var LocalStorageTypes = 64 | 0;
var MetricCollectionTypes = /* @__PURE__ */ (() => [
  1,
  n0,
  _MCTe,
  0,
  () => MetricCollectionType$
])();
var MetricDataQueries = /* @__PURE__ */ (() => [
  1,
  n0,
  _MDQe,
  0,
  () => MetricDataQuery$
])();
var MetricDimensions = /* @__PURE__ */ (() => [
  1,
  n0,
  _MDe,
  0,
  () => MetricDimension$
])();
var MetricGranularityTypes = /* @__PURE__ */ (() => [
  1,
  n0,
  _MGTe,
  0,
  () => MetricGranularityType$
])();
var Metrics = 64 | 0;
var NotificationConfigurations = /* @__PURE__ */ (() => [
  1,
  n0,
  _NC,
  0,
  () => NotificationConfiguration$
])();
var Overrides = /* @__PURE__ */ (() => [
  1,
  n0,
  _Ov,
  0,
  [
    () => LaunchTemplateOverrides$,
    0
  ]
])();
var PerformanceFactorReferenceSetRequest = /* @__PURE__ */ (() => [
  1,
  n0,
  _PFRSR,
  0,
  [
    () => PerformanceFactorReferenceRequest$,
    { [_xN]: _i }
  ]
])();
var PolicyNames = 64 | 0;
var PolicyTypes = 64 | 0;
var PredictiveScalingForecastTimestamps = 64 | 4;
var PredictiveScalingForecastValues = 64 | 1;
var PredictiveScalingMetricSpecifications = /* @__PURE__ */ (() => [
  1,
  n0,
  _PSMSre,
  0,
  () => PredictiveScalingMetricSpecification$
])();
var Processes = /* @__PURE__ */ (() => [
  1,
  n0,
  _Pro,
  0,
  () => ProcessType$
])();
var ProcessNames = 64 | 0;
var ScalingPolicies = /* @__PURE__ */ (() => [
  1,
  n0,
  _SPc,
  0,
  () => ScalingPolicy$
])();
var ScheduledActionNames = 64 | 0;
var ScheduledUpdateGroupActionRequests = /* @__PURE__ */ (() => [
  1,
  n0,
  _SUGARc,
  0,
  () => ScheduledUpdateGroupActionRequest$
])();
var ScheduledUpdateGroupActions = /* @__PURE__ */ (() => [
  1,
  n0,
  _SUGA,
  0,
  () => ScheduledUpdateGroupAction$
])();
var SecurityGroups = 64 | 0;
var StepAdjustments = /* @__PURE__ */ (() => [
  1,
  n0,
  _SAt,
  0,
  () => StepAdjustment$
])();
var SubnetIdsLimit1 = 64 | 0;
var SuspendedProcesses = /* @__PURE__ */ (() => [
  1,
  n0,
  _SP,
  0,
  () => SuspendedProcess$
])();
var TagDescriptionList = /* @__PURE__ */ (() => [
  1,
  n0,
  _TDL,
  0,
  () => TagDescription$
])();
var Tags = /* @__PURE__ */ (() => [
  1,
  n0,
  _T,
  0,
  () => Tag$
])();
var TargetCapacityTypes = 64 | 0;
var TargetGroupARNs = 64 | 0;
var TargetTrackingMetricDataQueries = /* @__PURE__ */ (() => [
  1,
  n0,
  _TTMDQa,
  0,
  () => TargetTrackingMetricDataQuery$
])();
var TerminationInstanceIds = 64 | 0;
var TerminationPolicies = 64 | 0;
var TrafficSources = /* @__PURE__ */ (() => [
  1,
  n0,
  _TS,
  0,
  () => TrafficSourceIdentifier$
])();
var TrafficSourceStates = /* @__PURE__ */ (() => [
  1,
  n0,
  _TSSr,
  0,
  () => TrafficSourceState$
])();
var Values = 64 | 0;
var AttachInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _AIt,
  0,
  () => AttachInstancesQuery$,
  () => __Unit
])();
var AttachLoadBalancers$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ALB,
  0,
  () => AttachLoadBalancersType$,
  () => AttachLoadBalancersResultType$
])();
var AttachLoadBalancerTargetGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ALBTG,
  0,
  () => AttachLoadBalancerTargetGroupsType$,
  () => AttachLoadBalancerTargetGroupsResultType$
])();
var AttachTrafficSources$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ATS,
  0,
  () => AttachTrafficSourcesType$,
  () => AttachTrafficSourcesResultType$
])();
var BatchDeleteScheduledAction$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _BDSA,
  0,
  () => BatchDeleteScheduledActionType$,
  () => BatchDeleteScheduledActionAnswer$
])();
var BatchPutScheduledUpdateGroupAction$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _BPSUGA,
  0,
  () => BatchPutScheduledUpdateGroupActionType$,
  () => BatchPutScheduledUpdateGroupActionAnswer$
])();
var CancelInstanceRefresh$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CIR,
  0,
  () => CancelInstanceRefreshType$,
  () => CancelInstanceRefreshAnswer$
])();
var CompleteLifecycleAction$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLA,
  0,
  () => CompleteLifecycleActionType$,
  () => CompleteLifecycleActionAnswer$
])();
var CreateAutoScalingGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CASG,
  0,
  () => CreateAutoScalingGroupType$,
  () => __Unit
])();
var CreateLaunchConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CLC,
  0,
  () => CreateLaunchConfigurationType$,
  () => __Unit
])();
var CreateOrUpdateTags$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _COUT,
  0,
  () => CreateOrUpdateTagsType$,
  () => __Unit
])();
var DeleteAutoScalingGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DASG,
  0,
  () => DeleteAutoScalingGroupType$,
  () => __Unit
])();
var DeleteLaunchConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLC,
  0,
  () => LaunchConfigurationNameType$,
  () => __Unit
])();
var DeleteLifecycleHook$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLH,
  0,
  () => DeleteLifecycleHookType$,
  () => DeleteLifecycleHookAnswer$
])();
var DeleteNotificationConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DNC,
  0,
  () => DeleteNotificationConfigurationType$,
  () => __Unit
])();
var DeletePolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DPe,
  0,
  () => DeletePolicyType$,
  () => __Unit
])();
var DeleteScheduledAction$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSA,
  0,
  () => DeleteScheduledActionType$,
  () => __Unit
])();
var DeleteTags$2 = /* @__PURE__ */ (() => [
  9,
  n0,
  _DT,
  0,
  () => DeleteTagsType$,
  () => __Unit
])();
var DeleteWarmPool$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DWP,
  0,
  () => DeleteWarmPoolType$,
  () => DeleteWarmPoolAnswer$
])();
var DescribeAccountLimits$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DAL,
  0,
  () => __Unit,
  () => DescribeAccountLimitsAnswer$
])();
var DescribeAccountSettings$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DAS,
  0,
  () => DescribeAccountSettingsType$,
  () => DescribeAccountSettingsAnswer$
])();
var DescribeAdjustmentTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DAT,
  0,
  () => __Unit,
  () => DescribeAdjustmentTypesAnswer$
])();
var DescribeAutoScalingGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DASGe,
  0,
  () => AutoScalingGroupNamesType$,
  () => AutoScalingGroupsType$
])();
var DescribeAutoScalingInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DASI,
  0,
  () => DescribeAutoScalingInstancesType$,
  () => AutoScalingInstancesType$
])();
var DescribeAutoScalingNotificationTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DASNT,
  0,
  () => __Unit,
  () => DescribeAutoScalingNotificationTypesAnswer$
])();
var DescribeInstanceRefreshes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DIR,
  0,
  () => DescribeInstanceRefreshesType$,
  () => DescribeInstanceRefreshesAnswer$
])();
var DescribeLaunchConfigurations$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLCe,
  0,
  () => LaunchConfigurationNamesType$,
  () => LaunchConfigurationsType$
])();
var DescribeLifecycleHooks$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLHe,
  0,
  () => DescribeLifecycleHooksType$,
  () => DescribeLifecycleHooksAnswer$
])();
var DescribeLifecycleHookTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLHTes,
  0,
  () => __Unit,
  () => DescribeLifecycleHookTypesAnswer$
])();
var DescribeLoadBalancers$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLB,
  0,
  () => DescribeLoadBalancersRequest$,
  () => DescribeLoadBalancersResponse$
])();
var DescribeLoadBalancerTargetGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLBTG,
  0,
  () => DescribeLoadBalancerTargetGroupsRequest$,
  () => DescribeLoadBalancerTargetGroupsResponse$
])();
var DescribeMetricCollectionTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DMCT,
  0,
  () => __Unit,
  () => DescribeMetricCollectionTypesAnswer$
])();
var DescribeNotificationConfigurations$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DNCe,
  0,
  () => DescribeNotificationConfigurationsType$,
  () => DescribeNotificationConfigurationsAnswer$
])();
var DescribePolicies$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DPes,
  0,
  () => DescribePoliciesType$,
  () => PoliciesType$
])();
var DescribeScalingActivities$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSAe,
  0,
  () => DescribeScalingActivitiesType$,
  () => ActivitiesType$
])();
var DescribeScalingProcessTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSPT,
  0,
  () => __Unit,
  () => ProcessesType$
])();
var DescribeScheduledActions$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DSAes,
  0,
  () => DescribeScheduledActionsType$,
  () => ScheduledActionsType$
])();
var DescribeTags$2 = /* @__PURE__ */ (() => [
  9,
  n0,
  _DTe,
  0,
  () => DescribeTagsType$,
  () => TagsType$
])();
var DescribeTerminationPolicyTypes$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DTPT,
  0,
  () => __Unit,
  () => DescribeTerminationPolicyTypesAnswer$
])();
var DescribeTrafficSources$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DTS,
  0,
  () => DescribeTrafficSourcesRequest$,
  () => DescribeTrafficSourcesResponse$
])();
var DescribeWarmPool$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DWPe,
  0,
  () => DescribeWarmPoolType$,
  () => DescribeWarmPoolAnswer$
])();
var DetachInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DI,
  0,
  () => DetachInstancesQuery$,
  () => DetachInstancesAnswer$
])();
var DetachLoadBalancers$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLBe,
  0,
  () => DetachLoadBalancersType$,
  () => DetachLoadBalancersResultType$
])();
var DetachLoadBalancerTargetGroups$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DLBTGe,
  0,
  () => DetachLoadBalancerTargetGroupsType$,
  () => DetachLoadBalancerTargetGroupsResultType$
])();
var DetachTrafficSources$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DTSe,
  0,
  () => DetachTrafficSourcesType$,
  () => DetachTrafficSourcesResultType$
])();
var DisableMetricsCollection$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _DMC,
  0,
  () => DisableMetricsCollectionQuery$,
  () => __Unit
])();
var EnableMetricsCollection$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EMC,
  0,
  () => EnableMetricsCollectionQuery$,
  () => __Unit
])();
var EnterStandby$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ES,
  0,
  () => EnterStandbyQuery$,
  () => EnterStandbyAnswer$
])();
var ExecutePolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _EP,
  0,
  () => ExecutePolicyType$,
  () => __Unit
])();
var ExitStandby$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _ESx,
  0,
  () => ExitStandbyQuery$,
  () => ExitStandbyAnswer$
])();
var GetPredictiveScalingForecast$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GPSF,
  0,
  () => GetPredictiveScalingForecastType$,
  () => GetPredictiveScalingForecastAnswer$
])();
var LaunchInstances$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _LI,
  0,
  () => LaunchInstancesRequest$,
  () => LaunchInstancesResult$
])();
var PutAccountSetting$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PAS,
  0,
  () => PutAccountSettingType$,
  () => PutAccountSettingAnswer$
])();
var PutLifecycleHook$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PLH,
  0,
  () => PutLifecycleHookType$,
  () => PutLifecycleHookAnswer$
])();
var PutNotificationConfiguration$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PNC,
  0,
  () => PutNotificationConfigurationType$,
  () => __Unit
])();
var PutScalingPolicy$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PSP,
  0,
  () => PutScalingPolicyType$,
  () => PolicyARNType$
])();
var PutScheduledUpdateGroupAction$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PSUGA,
  0,
  () => PutScheduledUpdateGroupActionType$,
  () => __Unit
])();
var PutWarmPool$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _PWP,
  0,
  () => PutWarmPoolType$,
  () => PutWarmPoolAnswer$
])();
var RecordLifecycleActionHeartbeat$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RLAH,
  0,
  () => RecordLifecycleActionHeartbeatType$,
  () => RecordLifecycleActionHeartbeatAnswer$
])();
var ResumeProcesses$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RPe,
  0,
  () => ScalingProcessQuery$,
  () => __Unit
])();
var RollbackInstanceRefresh$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _RIR,
  0,
  () => RollbackInstanceRefreshType$,
  () => RollbackInstanceRefreshAnswer$
])();
var SetDesiredCapacity$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SDC,
  0,
  () => SetDesiredCapacityType$,
  () => __Unit
])();
var SetInstanceHealth$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SIH,
  0,
  () => SetInstanceHealthQuery$,
  () => __Unit
])();
var SetInstanceProtection$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SIPe,
  0,
  () => SetInstanceProtectionQuery$,
  () => SetInstanceProtectionAnswer$
])();
var StartInstanceRefresh$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SIR,
  0,
  () => StartInstanceRefreshType$,
  () => StartInstanceRefreshAnswer$
])();
var SuspendProcesses$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _SPus,
  0,
  () => ScalingProcessQuery$,
  () => __Unit
])();
var TerminateInstanceInAutoScalingGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _TIIASG,
  0,
  () => TerminateInstanceInAutoScalingGroupType$,
  () => ActivityType$
])();
var UpdateAutoScalingGroup$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _UASG,
  0,
  () => UpdateAutoScalingGroupType$,
  () => __Unit
])();

// node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2011-01-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAutoScalingHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsQueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.autoscaling",
      errorTypeRegistries,
      xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
      version: "2011-01-01",
      serviceTarget: "AutoScaling_2011_01_01"
    },
    serviceId: config?.serviceId ?? "Auto Scaling",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.js
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/AutoScalingClient.js
var AutoScalingClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultAutoScalingHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AutoScaling_2011_01_01", "AutoScalingClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/AttachInstancesCommand.js
var AttachInstancesCommand = class extends command(_ep0, _mw0, "AttachInstances", AttachInstances$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/AttachLoadBalancersCommand.js
var AttachLoadBalancersCommand = class extends command(_ep0, _mw0, "AttachLoadBalancers", AttachLoadBalancers$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/AttachLoadBalancerTargetGroupsCommand.js
var AttachLoadBalancerTargetGroupsCommand = class extends command(_ep0, _mw0, "AttachLoadBalancerTargetGroups", AttachLoadBalancerTargetGroups$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/AttachTrafficSourcesCommand.js
var AttachTrafficSourcesCommand = class extends command(_ep0, _mw0, "AttachTrafficSources", AttachTrafficSources$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/BatchDeleteScheduledActionCommand.js
var BatchDeleteScheduledActionCommand = class extends command(_ep0, _mw0, "BatchDeleteScheduledAction", BatchDeleteScheduledAction$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/BatchPutScheduledUpdateGroupActionCommand.js
var BatchPutScheduledUpdateGroupActionCommand = class extends command(_ep0, _mw0, "BatchPutScheduledUpdateGroupAction", BatchPutScheduledUpdateGroupAction$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CancelInstanceRefreshCommand.js
var CancelInstanceRefreshCommand = class extends command(_ep0, _mw0, "CancelInstanceRefresh", CancelInstanceRefresh$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CompleteLifecycleActionCommand.js
var CompleteLifecycleActionCommand = class extends command(_ep0, _mw0, "CompleteLifecycleAction", CompleteLifecycleAction$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CreateAutoScalingGroupCommand.js
var CreateAutoScalingGroupCommand = class extends command(_ep0, _mw0, "CreateAutoScalingGroup", CreateAutoScalingGroup$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CreateLaunchConfigurationCommand.js
var CreateLaunchConfigurationCommand = class extends command(_ep0, _mw0, "CreateLaunchConfiguration", CreateLaunchConfiguration$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CreateOrUpdateTagsCommand.js
var CreateOrUpdateTagsCommand = class extends command(_ep0, _mw0, "CreateOrUpdateTags", CreateOrUpdateTags$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteAutoScalingGroupCommand.js
var DeleteAutoScalingGroupCommand = class extends command(_ep0, _mw0, "DeleteAutoScalingGroup", DeleteAutoScalingGroup$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteLaunchConfigurationCommand.js
var DeleteLaunchConfigurationCommand = class extends command(_ep0, _mw0, "DeleteLaunchConfiguration", DeleteLaunchConfiguration$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteLifecycleHookCommand.js
var DeleteLifecycleHookCommand = class extends command(_ep0, _mw0, "DeleteLifecycleHook", DeleteLifecycleHook$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteNotificationConfigurationCommand.js
var DeleteNotificationConfigurationCommand = class extends command(_ep0, _mw0, "DeleteNotificationConfiguration", DeleteNotificationConfiguration$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeletePolicyCommand.js
var DeletePolicyCommand = class extends command(_ep0, _mw0, "DeletePolicy", DeletePolicy$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteScheduledActionCommand.js
var DeleteScheduledActionCommand = class extends command(_ep0, _mw0, "DeleteScheduledAction", DeleteScheduledAction$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command(_ep0, _mw0, "DeleteTags", DeleteTags$2) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteWarmPoolCommand.js
var DeleteWarmPoolCommand = class extends command(_ep0, _mw0, "DeleteWarmPool", DeleteWarmPool$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAccountLimitsCommand.js
var DescribeAccountLimitsCommand = class extends command(_ep0, _mw0, "DescribeAccountLimits", DescribeAccountLimits$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAccountSettingsCommand.js
var DescribeAccountSettingsCommand = class extends command(_ep0, _mw0, "DescribeAccountSettings", DescribeAccountSettings$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAdjustmentTypesCommand.js
var DescribeAdjustmentTypesCommand = class extends command(_ep0, _mw0, "DescribeAdjustmentTypes", DescribeAdjustmentTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingGroupsCommand.js
var DescribeAutoScalingGroupsCommand = class extends command(_ep0, _mw0, "DescribeAutoScalingGroups", DescribeAutoScalingGroups$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingInstancesCommand.js
var DescribeAutoScalingInstancesCommand = class extends command(_ep0, _mw0, "DescribeAutoScalingInstances", DescribeAutoScalingInstances$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingNotificationTypesCommand.js
var DescribeAutoScalingNotificationTypesCommand = class extends command(_ep0, _mw0, "DescribeAutoScalingNotificationTypes", DescribeAutoScalingNotificationTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeInstanceRefreshesCommand.js
var DescribeInstanceRefreshesCommand = class extends command(_ep0, _mw0, "DescribeInstanceRefreshes", DescribeInstanceRefreshes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLaunchConfigurationsCommand.js
var DescribeLaunchConfigurationsCommand = class extends command(_ep0, _mw0, "DescribeLaunchConfigurations", DescribeLaunchConfigurations$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLifecycleHooksCommand.js
var DescribeLifecycleHooksCommand = class extends command(_ep0, _mw0, "DescribeLifecycleHooks", DescribeLifecycleHooks$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLifecycleHookTypesCommand.js
var DescribeLifecycleHookTypesCommand = class extends command(_ep0, _mw0, "DescribeLifecycleHookTypes", DescribeLifecycleHookTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLoadBalancersCommand.js
var DescribeLoadBalancersCommand = class extends command(_ep0, _mw0, "DescribeLoadBalancers", DescribeLoadBalancers$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLoadBalancerTargetGroupsCommand.js
var DescribeLoadBalancerTargetGroupsCommand = class extends command(_ep0, _mw0, "DescribeLoadBalancerTargetGroups", DescribeLoadBalancerTargetGroups$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeMetricCollectionTypesCommand.js
var DescribeMetricCollectionTypesCommand = class extends command(_ep0, _mw0, "DescribeMetricCollectionTypes", DescribeMetricCollectionTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeNotificationConfigurationsCommand.js
var DescribeNotificationConfigurationsCommand = class extends command(_ep0, _mw0, "DescribeNotificationConfigurations", DescribeNotificationConfigurations$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribePoliciesCommand.js
var DescribePoliciesCommand = class extends command(_ep0, _mw0, "DescribePolicies", DescribePolicies$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScalingActivitiesCommand.js
var DescribeScalingActivitiesCommand = class extends command(_ep0, _mw0, "DescribeScalingActivities", DescribeScalingActivities$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScalingProcessTypesCommand.js
var DescribeScalingProcessTypesCommand = class extends command(_ep0, _mw0, "DescribeScalingProcessTypes", DescribeScalingProcessTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScheduledActionsCommand.js
var DescribeScheduledActionsCommand = class extends command(_ep0, _mw0, "DescribeScheduledActions", DescribeScheduledActions$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeTagsCommand.js
var DescribeTagsCommand = class extends command(_ep0, _mw0, "DescribeTags", DescribeTags$2) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeTerminationPolicyTypesCommand.js
var DescribeTerminationPolicyTypesCommand = class extends command(_ep0, _mw0, "DescribeTerminationPolicyTypes", DescribeTerminationPolicyTypes$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeTrafficSourcesCommand.js
var DescribeTrafficSourcesCommand = class extends command(_ep0, _mw0, "DescribeTrafficSources", DescribeTrafficSources$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeWarmPoolCommand.js
var DescribeWarmPoolCommand = class extends command(_ep0, _mw0, "DescribeWarmPool", DescribeWarmPool$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DetachInstancesCommand.js
var DetachInstancesCommand = class extends command(_ep0, _mw0, "DetachInstances", DetachInstances$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DetachLoadBalancersCommand.js
var DetachLoadBalancersCommand = class extends command(_ep0, _mw0, "DetachLoadBalancers", DetachLoadBalancers$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DetachLoadBalancerTargetGroupsCommand.js
var DetachLoadBalancerTargetGroupsCommand = class extends command(_ep0, _mw0, "DetachLoadBalancerTargetGroups", DetachLoadBalancerTargetGroups$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DetachTrafficSourcesCommand.js
var DetachTrafficSourcesCommand = class extends command(_ep0, _mw0, "DetachTrafficSources", DetachTrafficSources$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DisableMetricsCollectionCommand.js
var DisableMetricsCollectionCommand = class extends command(_ep0, _mw0, "DisableMetricsCollection", DisableMetricsCollection$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/EnableMetricsCollectionCommand.js
var EnableMetricsCollectionCommand = class extends command(_ep0, _mw0, "EnableMetricsCollection", EnableMetricsCollection$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/EnterStandbyCommand.js
var EnterStandbyCommand = class extends command(_ep0, _mw0, "EnterStandby", EnterStandby$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/ExecutePolicyCommand.js
var ExecutePolicyCommand = class extends command(_ep0, _mw0, "ExecutePolicy", ExecutePolicy$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/ExitStandbyCommand.js
var ExitStandbyCommand = class extends command(_ep0, _mw0, "ExitStandby", ExitStandby$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/GetPredictiveScalingForecastCommand.js
var GetPredictiveScalingForecastCommand = class extends command(_ep0, _mw0, "GetPredictiveScalingForecast", GetPredictiveScalingForecast$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/LaunchInstancesCommand.js
var LaunchInstancesCommand = class extends command(_ep0, _mw0, "LaunchInstances", LaunchInstances$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutAccountSettingCommand.js
var PutAccountSettingCommand = class extends command(_ep0, _mw0, "PutAccountSetting", PutAccountSetting$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutLifecycleHookCommand.js
var PutLifecycleHookCommand = class extends command(_ep0, _mw0, "PutLifecycleHook", PutLifecycleHook$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutNotificationConfigurationCommand.js
var PutNotificationConfigurationCommand = class extends command(_ep0, _mw0, "PutNotificationConfiguration", PutNotificationConfiguration$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutScalingPolicyCommand.js
var PutScalingPolicyCommand = class extends command(_ep0, _mw0, "PutScalingPolicy", PutScalingPolicy$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutScheduledUpdateGroupActionCommand.js
var PutScheduledUpdateGroupActionCommand = class extends command(_ep0, _mw0, "PutScheduledUpdateGroupAction", PutScheduledUpdateGroupAction$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/PutWarmPoolCommand.js
var PutWarmPoolCommand = class extends command(_ep0, _mw0, "PutWarmPool", PutWarmPool$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/RecordLifecycleActionHeartbeatCommand.js
var RecordLifecycleActionHeartbeatCommand = class extends command(_ep0, _mw0, "RecordLifecycleActionHeartbeat", RecordLifecycleActionHeartbeat$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/ResumeProcessesCommand.js
var ResumeProcessesCommand = class extends command(_ep0, _mw0, "ResumeProcesses", ResumeProcesses$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/RollbackInstanceRefreshCommand.js
var RollbackInstanceRefreshCommand = class extends command(_ep0, _mw0, "RollbackInstanceRefresh", RollbackInstanceRefresh$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/SetDesiredCapacityCommand.js
var SetDesiredCapacityCommand = class extends command(_ep0, _mw0, "SetDesiredCapacity", SetDesiredCapacity$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/SetInstanceHealthCommand.js
var SetInstanceHealthCommand = class extends command(_ep0, _mw0, "SetInstanceHealth", SetInstanceHealth$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/SetInstanceProtectionCommand.js
var SetInstanceProtectionCommand = class extends command(_ep0, _mw0, "SetInstanceProtection", SetInstanceProtection$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/StartInstanceRefreshCommand.js
var StartInstanceRefreshCommand = class extends command(_ep0, _mw0, "StartInstanceRefresh", StartInstanceRefresh$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/SuspendProcessesCommand.js
var SuspendProcessesCommand = class extends command(_ep0, _mw0, "SuspendProcesses", SuspendProcesses$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/TerminateInstanceInAutoScalingGroupCommand.js
var TerminateInstanceInAutoScalingGroupCommand = class extends command(_ep0, _mw0, "TerminateInstanceInAutoScalingGroup", TerminateInstanceInAutoScalingGroup$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/UpdateAutoScalingGroupCommand.js
var UpdateAutoScalingGroupCommand = class extends command(_ep0, _mw0, "UpdateAutoScalingGroup", UpdateAutoScalingGroup$) {
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeAutoScalingGroupsPaginator.js
var paginateDescribeAutoScalingGroups = createPaginator(AutoScalingClient, DescribeAutoScalingGroupsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeAutoScalingInstancesPaginator.js
var paginateDescribeAutoScalingInstances = createPaginator(AutoScalingClient, DescribeAutoScalingInstancesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeInstanceRefreshesPaginator.js
var paginateDescribeInstanceRefreshes = createPaginator(AutoScalingClient, DescribeInstanceRefreshesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeLaunchConfigurationsPaginator.js
var paginateDescribeLaunchConfigurations = createPaginator(AutoScalingClient, DescribeLaunchConfigurationsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeLoadBalancersPaginator.js
var paginateDescribeLoadBalancers = createPaginator(AutoScalingClient, DescribeLoadBalancersCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeLoadBalancerTargetGroupsPaginator.js
var paginateDescribeLoadBalancerTargetGroups = createPaginator(AutoScalingClient, DescribeLoadBalancerTargetGroupsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeNotificationConfigurationsPaginator.js
var paginateDescribeNotificationConfigurations = createPaginator(AutoScalingClient, DescribeNotificationConfigurationsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribePoliciesPaginator.js
var paginateDescribePolicies = createPaginator(AutoScalingClient, DescribePoliciesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeScalingActivitiesPaginator.js
var paginateDescribeScalingActivities = createPaginator(AutoScalingClient, DescribeScalingActivitiesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeScheduledActionsPaginator.js
var paginateDescribeScheduledActions = createPaginator(AutoScalingClient, DescribeScheduledActionsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeTagsPaginator.js
var paginateDescribeTags = createPaginator(AutoScalingClient, DescribeTagsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeTrafficSourcesPaginator.js
var paginateDescribeTrafficSources = createPaginator(AutoScalingClient, DescribeTrafficSourcesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeWarmPoolPaginator.js
var paginateDescribeWarmPool = createPaginator(AutoScalingClient, DescribeWarmPoolCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-auto-scaling/dist-es/waiters/waitForGroupExists.js
var checkState = async (client, input) => {
  let reason2;
  try {
    let result = await client.send(new DescribeAutoScalingGroupsCommand(input));
    reason2 = result;
    try {
      const returnComparator = () => {
        return result.AutoScalingGroups.length > 0;
      };
      if (returnComparator() == true) {
        return { state: WaiterState.SUCCESS, reason: reason2 };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.AutoScalingGroups.length > 0;
      };
      if (returnComparator() == false) {
        return { state: WaiterState.RETRY, reason: reason2 };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason2 = exception;
  }
  return { state: WaiterState.RETRY, reason: reason2 };
};
var waitForGroupExists = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
var waitUntilGroupExists = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/waiters/waitForGroupInService.js
var checkState2 = async (client, input) => {
  let reason2;
  try {
    let result = await client.send(new DescribeAutoScalingGroupsCommand(input));
    reason2 = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.AutoScalingGroups);
        let projection_3 = flat_1.map((element_2) => {
          let filterRes_5 = element_2.Instances.filter((element_4) => {
            return element_4.LifecycleState == "InService";
          });
          let result_6 = [];
          result_6.push(filterRes_5.length >= element_2.MinSize);
          element_2 = result_6;
          return element_2;
        });
        let flat_7 = [].concat(...projection_3);
        return flat_7.includes(false);
      };
      if (returnComparator() == false) {
        return { state: WaiterState.SUCCESS, reason: reason2 };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.AutoScalingGroups);
        let projection_3 = flat_1.map((element_2) => {
          let filterRes_5 = element_2.Instances.filter((element_4) => {
            return element_4.LifecycleState == "InService";
          });
          let result_6 = [];
          result_6.push(filterRes_5.length >= element_2.MinSize);
          element_2 = result_6;
          return element_2;
        });
        let flat_7 = [].concat(...projection_3);
        return flat_7.includes(false);
      };
      if (returnComparator() == true) {
        return { state: WaiterState.RETRY, reason: reason2 };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason2 = exception;
  }
  return { state: WaiterState.RETRY, reason: reason2 };
};
var waitForGroupInService = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
};
var waitUntilGroupInService = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/waiters/waitForGroupNotExists.js
var checkState3 = async (client, input) => {
  let reason2;
  try {
    let result = await client.send(new DescribeAutoScalingGroupsCommand(input));
    reason2 = result;
    try {
      const returnComparator = () => {
        return result.AutoScalingGroups.length > 0;
      };
      if (returnComparator() == false) {
        return { state: WaiterState.SUCCESS, reason: reason2 };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.AutoScalingGroups.length > 0;
      };
      if (returnComparator() == true) {
        return { state: WaiterState.RETRY, reason: reason2 };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason2 = exception;
  }
  return { state: WaiterState.RETRY, reason: reason2 };
};
var waitForGroupNotExists = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
};
var waitUntilGroupNotExists = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-auto-scaling/dist-es/AutoScaling.js
var commands = {
  AttachInstancesCommand,
  AttachLoadBalancersCommand,
  AttachLoadBalancerTargetGroupsCommand,
  AttachTrafficSourcesCommand,
  BatchDeleteScheduledActionCommand,
  BatchPutScheduledUpdateGroupActionCommand,
  CancelInstanceRefreshCommand,
  CompleteLifecycleActionCommand,
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
  CreateOrUpdateTagsCommand,
  DeleteAutoScalingGroupCommand,
  DeleteLaunchConfigurationCommand,
  DeleteLifecycleHookCommand,
  DeleteNotificationConfigurationCommand,
  DeletePolicyCommand,
  DeleteScheduledActionCommand,
  DeleteTagsCommand,
  DeleteWarmPoolCommand,
  DescribeAccountLimitsCommand,
  DescribeAccountSettingsCommand,
  DescribeAdjustmentTypesCommand,
  DescribeAutoScalingGroupsCommand,
  DescribeAutoScalingInstancesCommand,
  DescribeAutoScalingNotificationTypesCommand,
  DescribeInstanceRefreshesCommand,
  DescribeLaunchConfigurationsCommand,
  DescribeLifecycleHooksCommand,
  DescribeLifecycleHookTypesCommand,
  DescribeLoadBalancersCommand,
  DescribeLoadBalancerTargetGroupsCommand,
  DescribeMetricCollectionTypesCommand,
  DescribeNotificationConfigurationsCommand,
  DescribePoliciesCommand,
  DescribeScalingActivitiesCommand,
  DescribeScalingProcessTypesCommand,
  DescribeScheduledActionsCommand,
  DescribeTagsCommand,
  DescribeTerminationPolicyTypesCommand,
  DescribeTrafficSourcesCommand,
  DescribeWarmPoolCommand,
  DetachInstancesCommand,
  DetachLoadBalancersCommand,
  DetachLoadBalancerTargetGroupsCommand,
  DetachTrafficSourcesCommand,
  DisableMetricsCollectionCommand,
  EnableMetricsCollectionCommand,
  EnterStandbyCommand,
  ExecutePolicyCommand,
  ExitStandbyCommand,
  GetPredictiveScalingForecastCommand,
  LaunchInstancesCommand,
  PutAccountSettingCommand,
  PutLifecycleHookCommand,
  PutNotificationConfigurationCommand,
  PutScalingPolicyCommand,
  PutScheduledUpdateGroupActionCommand,
  PutWarmPoolCommand,
  RecordLifecycleActionHeartbeatCommand,
  ResumeProcessesCommand,
  RollbackInstanceRefreshCommand,
  SetDesiredCapacityCommand,
  SetInstanceHealthCommand,
  SetInstanceProtectionCommand,
  StartInstanceRefreshCommand,
  SuspendProcessesCommand,
  TerminateInstanceInAutoScalingGroupCommand,
  UpdateAutoScalingGroupCommand
};
var paginators = {
  paginateDescribeAutoScalingGroups,
  paginateDescribeAutoScalingInstances,
  paginateDescribeInstanceRefreshes,
  paginateDescribeLaunchConfigurations,
  paginateDescribeLoadBalancers,
  paginateDescribeLoadBalancerTargetGroups,
  paginateDescribeNotificationConfigurations,
  paginateDescribePolicies,
  paginateDescribeScalingActivities,
  paginateDescribeScheduledActions,
  paginateDescribeTags,
  paginateDescribeTrafficSources,
  paginateDescribeWarmPool
};
var waiters = {
  waitUntilGroupExists,
  waitUntilGroupInService,
  waitUntilGroupNotExists
};
var AutoScaling = class extends AutoScalingClient {
};
createAggregatedClient(commands, AutoScaling, { paginators, waiters });

// node_modules/@aws-sdk/client-auto-scaling/dist-es/models/enums.js
var AcceleratorManufacturer = {
  AMAZON_WEB_SERVICES: "amazon-web-services",
  AMD: "amd",
  NVIDIA: "nvidia",
  XILINX: "xilinx"
};
var AcceleratorName = {
  A100: "a100",
  K80: "k80",
  M60: "m60",
  RADEON_PRO_V520: "radeon-pro-v520",
  T4: "t4",
  V100: "v100",
  VU9P: "vu9p"
};
var AcceleratorType = {
  FPGA: "fpga",
  GPU: "gpu",
  INFERENCE: "inference"
};
var ScalingActivityStatusCode = {
  Cancelled: "Cancelled",
  Failed: "Failed",
  InPlaceUpdateInProgress: "InPlaceUpdateInProgress",
  InProgress: "InProgress",
  MidLifecycleAction: "MidLifecycleAction",
  PendingSpotBidPlacement: "PendingSpotBidPlacement",
  PreInService: "PreInService",
  Successful: "Successful",
  WaitingForConnectionDraining: "WaitingForConnectionDraining",
  WaitingForELBConnectionDraining: "WaitingForELBConnectionDraining",
  WaitingForInPlaceUpdateToFinalize: "WaitingForInPlaceUpdateToFinalize",
  WaitingForInPlaceUpdateToStart: "WaitingForInPlaceUpdateToStart",
  WaitingForInstanceId: "WaitingForInstanceId",
  WaitingForInstanceWarmup: "WaitingForInstanceWarmup",
  WaitingForSpotInstanceId: "WaitingForSpotInstanceId",
  WaitingForSpotInstanceRequestId: "WaitingForSpotInstanceRequestId"
};
var CapacityDistributionStrategy = {
  BALANCED_BEST_EFFORT: "balanced-best-effort",
  BALANCED_ONLY: "balanced-only",
  RESERVATIONS_THEN_BALANCED: "reservations-then-balanced"
};
var ImpairedZoneHealthCheckBehavior = {
  IgnoreUnhealthy: "IgnoreUnhealthy",
  ReplaceUnhealthy: "ReplaceUnhealthy"
};
var CapacityReservationPreference = {
  CapacityReservationsFirst: "capacity-reservations-first",
  CapacityReservationsOnly: "capacity-reservations-only",
  Default: "default",
  None: "none"
};
var DeletionProtection = {
  None: "none",
  PreventAllDeletion: "prevent-all-deletion",
  PreventForceDeletion: "prevent-force-deletion"
};
var RetentionAction = {
  Retain: "retain",
  Terminate: "terminate"
};
var TargetCapacityType = {
  CAPACITY_BLOCK: "capacity-block",
  INTERRUPTIBLE_CAPACITY_RESERVATION: "interruptible-capacity-reservation",
  ON_DEMAND: "on-demand",
  ON_DEMAND_CAPACITY_RESERVATION: "on-demand-capacity-reservation"
};
var BareMetal = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var BurstablePerformance = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var CpuManufacturer = {
  AMAZON_WEB_SERVICES: "amazon-web-services",
  AMD: "amd",
  APPLE: "apple",
  INTEL: "intel"
};
var InstanceGeneration = {
  CURRENT: "current",
  PREVIOUS: "previous"
};
var LocalStorage = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var LocalStorageType = {
  HDD: "hdd",
  SSD: "ssd"
};
var InstanceMetadataEndpointState = {
  Disabled: "disabled",
  Enabled: "enabled"
};
var InstanceMetadataHttpTokensState = {
  Optional: "optional",
  Required: "required"
};
var LifecycleState = {
  DETACHED: "Detached",
  DETACHING: "Detaching",
  ENTERING_STANDBY: "EnteringStandby",
  IN_SERVICE: "InService",
  PENDING: "Pending",
  PENDING_PROCEED: "Pending:Proceed",
  PENDING_WAIT: "Pending:Wait",
  QUARANTINED: "Quarantined",
  REPLACING_ROOT_VOLUME: "ReplacingRootVolume",
  REPLACING_ROOT_VOLUME_PROCEED: "ReplacingRootVolume:Proceed",
  REPLACING_ROOT_VOLUME_WAIT: "ReplacingRootVolume:Wait",
  ROOT_VOLUME_REPLACED: "RootVolumeReplaced",
  STANDBY: "Standby",
  TERMINATED: "Terminated",
  TERMINATING: "Terminating",
  TERMINATING_PROCEED: "Terminating:Proceed",
  TERMINATING_RETAINED: "Terminating:Retained",
  TERMINATING_WAIT: "Terminating:Wait",
  WARMED_HIBERNATED: "Warmed:Hibernated",
  WARMED_PENDING: "Warmed:Pending",
  WARMED_PENDING_PROCEED: "Warmed:Pending:Proceed",
  WARMED_PENDING_RETAINED: "Warmed:Pending:Retained",
  WARMED_PENDING_WAIT: "Warmed:Pending:Wait",
  WARMED_RUNNING: "Warmed:Running",
  WARMED_STOPPED: "Warmed:Stopped",
  WARMED_TERMINATED: "Warmed:Terminated",
  WARMED_TERMINATING: "Warmed:Terminating",
  WARMED_TERMINATING_PROCEED: "Warmed:Terminating:Proceed",
  WARMED_TERMINATING_RETAINED: "Warmed:Terminating:Retained",
  WARMED_TERMINATING_WAIT: "Warmed:Terminating:Wait"
};
var WarmPoolState = {
  Hibernated: "Hibernated",
  Running: "Running",
  Stopped: "Stopped"
};
var WarmPoolStatus = {
  PendingDelete: "PendingDelete"
};
var ScaleInProtectedInstances = {
  Ignore: "Ignore",
  Refresh: "Refresh",
  Wait: "Wait"
};
var StandbyInstances = {
  Ignore: "Ignore",
  Terminate: "Terminate",
  Wait: "Wait"
};
var InstanceRefreshStatus = {
  Baking: "Baking",
  Cancelled: "Cancelled",
  Cancelling: "Cancelling",
  Failed: "Failed",
  InProgress: "InProgress",
  Pending: "Pending",
  RollbackFailed: "RollbackFailed",
  RollbackInProgress: "RollbackInProgress",
  RollbackSuccessful: "RollbackSuccessful",
  Successful: "Successful"
};
var RefreshStrategy = {
  ReplaceRootVolume: "ReplaceRootVolume",
  Rolling: "Rolling"
};
var PredictiveScalingMaxCapacityBreachBehavior = {
  HonorMaxCapacity: "HonorMaxCapacity",
  IncreaseMaxCapacity: "IncreaseMaxCapacity"
};
var PredefinedLoadMetricType = {
  ALBTargetGroupRequestCount: "ALBTargetGroupRequestCount",
  ASGTotalCPUUtilization: "ASGTotalCPUUtilization",
  ASGTotalNetworkIn: "ASGTotalNetworkIn",
  ASGTotalNetworkOut: "ASGTotalNetworkOut"
};
var PredefinedMetricPairType = {
  ALBRequestCount: "ALBRequestCount",
  ASGCPUUtilization: "ASGCPUUtilization",
  ASGNetworkIn: "ASGNetworkIn",
  ASGNetworkOut: "ASGNetworkOut"
};
var PredefinedScalingMetricType = {
  ALBRequestCountPerTarget: "ALBRequestCountPerTarget",
  ASGAverageCPUUtilization: "ASGAverageCPUUtilization",
  ASGAverageNetworkIn: "ASGAverageNetworkIn",
  ASGAverageNetworkOut: "ASGAverageNetworkOut"
};
var PredictiveScalingMode = {
  ForecastAndScale: "ForecastAndScale",
  ForecastOnly: "ForecastOnly"
};
var MetricStatistic = {
  Average: "Average",
  Maximum: "Maximum",
  Minimum: "Minimum",
  SampleCount: "SampleCount",
  Sum: "Sum"
};
var MetricType = {
  ALBRequestCountPerTarget: "ALBRequestCountPerTarget",
  ASGAverageCPUUtilization: "ASGAverageCPUUtilization",
  ASGAverageCPUUtilizationHighResolution: "ASGAverageCPUUtilizationHighResolution",
  ASGAverageNetworkIn: "ASGAverageNetworkIn",
  ASGAverageNetworkOut: "ASGAverageNetworkOut"
};
var RetryStrategy = {
  NONE: "none",
  RETRY_WITH_GROUP_CONFIGURATION: "retry-with-group-configuration"
};

// emulator/services/auto-scaling.ts
function describeAutoScalingGroups(input) {
  const { MaxRecords: maxRecords = 50, NextToken: token } = input;
  if (maxRecords < 1 || maxRecords > 100) {
    throw new AwsError("ValidationError", `The value ${maxRecords} of MaxRecords must be between 1 and 100.`);
  }
  for (const { Name: name = "" } of input.Filters ?? []) {
    if (!/^(tag-key|tag-value|tag:.+)$/.test(name)) throw new AwsError("ValidationError", `Invalid filter: ${name}`);
  }
  const badToken6 = () => new AwsError("InvalidNextToken", "The NextToken value is not valid.");
  pageOf([], { NextToken: token }, () => "", { pageSize: maxRecords, badToken: badToken6 });
  return { AutoScalingGroups: [] };
}
var autoScaling = {
  name: "autoscaling",
  title: "EC2 Auto Scaling",
  protocol: "awsQuery",
  client: { ...dist_es_exports12 },
  operations: { DescribeAutoScalingGroups: describeAutoScalingGroups }
};

// emulator/services/iam/tag-values.ts
function requestTags(tags) {
  const pairs = Array.isArray(tags) ? tags.map(({ Key = "", Value = "" }) => [Key, Value]) : Object.entries(tags ?? {});
  if (pairs.length === 0) return {};
  return {
    ...Object.fromEntries(pairs.map(([key2, value]) => [`aws:requesttag/${key2.toLowerCase()}`, value])),
    "aws:tagkeys": pairs.map(([key2]) => key2)
  };
}
function resourceTags(tags) {
  return Object.fromEntries(
    [...tags ?? []].flatMap(([key2, value]) => [
      [`aws:resourcetag/${key2.toLowerCase()}`, value],
      [`ec2:resourcetag/${key2.toLowerCase()}`, value]
    ])
  );
}

// emulator/services/ebs/permissions.ts
function ebsPermissions(operation, input, { world, account, region }) {
  const action = `ebs:${operation}`;
  const arnOf4 = (id) => `arn:${account.partition}:ec2:${region}::snapshot/${id}`;
  if (operation === "StartSnapshot") {
    const { ParentSnapshotId: parent, Description: description, VolumeSize: size } = input;
    const values = {
      ...requestTags(input.Tags),
      "ebs:description": description,
      "ebs:parentsnapshot": parent && arnOf4(parent),
      "ebs:volumesize": size === void 0 ? void 0 : String(size)
    };
    return [{ action, type: "snapshot", resource: arnOf4("*"), values }];
  }
  const ids = [input.SnapshotId, input.FirstSnapshotId, input.SecondSnapshotId].filter((id) => id !== void 0);
  return ids.map((id) => ({
    action,
    type: "snapshot",
    resource: arnOf4(id),
    values: resourceTags(findSnapshot(world, region, id)?.tags)
  }));
}

// emulator/services/iam/created.ts
function createdIn(world, accountId2) {
  const accounts = world.state("iam", "global", () => /* @__PURE__ */ new Map());
  const known = accounts.get(accountId2);
  if (known !== void 0) return known;
  const own = { roles: /* @__PURE__ */ new Map(), providers: /* @__PURE__ */ new Map() };
  accounts.set(accountId2, own);
  return own;
}
function roleKnown(world, role) {
  const { sts: sts2, iam: iam2 } = world.settings;
  const { roles, providers } = createdIn(world, role.accountId);
  const [, path = "", name = ""] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(role.arn) ?? [];
  if (sts2.roles[role.arn] !== void 0) return "of the settings";
  const created2 = roles.get(name);
  if (created2 !== void 0) return created2.path === path ? created2 : "missing";
  const isSetUp = roles.size > 0 || providers.size > 0;
  return !isSetUp || iam2.rolePolicies[role.arn] !== void 0 ? "of the settings" : "missing";
}

// emulator/services/iam/reference.ts
import { readFileSync } from "node:fs";
var reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));
var globalKeys = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:viaawsservice"
];
function resourceTypes(action) {
  return Object.keys(reference.actions[action]?.resources ?? {});
}
function hasKey(action, type, key2) {
  const { keys = [], resources = {} } = reference.actions[action] ?? {};
  const own = [...keys, ...resources[type ?? ""] ?? []].map((one) => one.toLowerCase());
  return globalKeys.includes(key2) || own.some((one) => one.endsWith("/") ? key2.startsWith(one) : key2 === one);
}

// emulator/services/iam/permissions.ts
var distributionRole = "EC2ImageBuilderDistributionCrossAccountRole";
var distributionPolicy = [
  { Effect: "Allow", Action: "ec2:CreateTags", Resource: "arn:aws*:ec2:*::image/*" },
  {
    Effect: "Allow",
    Action: ["ec2:DescribeImages", "ec2:CopyImage", "ec2:ModifyImageAttribute"],
    Resource: "*"
  }
];
function authorize(caller, protocol, needed) {
  const statements = policiesOf2(caller);
  if (statements === void 0) return;
  const refused = needed.find((one) => !allows(statements, one, valuesOf(caller, one, false)));
  if (refused === void 0) return;
  const denying = statements.filter(({ Effect }) => Effect === "Deny").map((one) => ({ ...one, Effect: "Allow" }));
  const isDenied = allows(denying, refused, valuesOf(caller, refused, false));
  throw notAuthorized(caller.account, protocol, refused, isDenied);
}
function isRestricted(caller) {
  return policiesOf2(caller) !== void 0;
}
function mayAlso(caller, needed, viaService = false) {
  const statements = policiesOf2(caller);
  return statements === void 0 || allows(statements, needed, valuesOf(caller, needed, viaService));
}
function policiesOf2({ world, account }) {
  const { rolePolicies, userPolicies } = world.settings.iam;
  const role = roleOf(account);
  const text3 = role === void 0 ? userPolicies[account.arn] : rolePolicies[role];
  if (text3 !== void 0) return statementsOf(text3);
  const created2 = createdIn(world, account.id).roles.get(role?.split("/").at(-1) ?? "");
  if (created2 !== void 0) return [...created2.inlinePolicies.values()].flatMap(statementsOf);
  return role?.endsWith(`/${distributionRole}`) ? distributionPolicy : void 0;
}
function roleOf({ arn }) {
  const [, partition, id, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
  return name === void 0 ? void 0 : `arn:${partition}:iam::${id}:role/${name}`;
}
function valuesOf({ account, region }, { action, type, values = {} }, viaService) {
  const all2 = {
    "aws:principalaccount": account.id,
    "aws:principalarn": roleOf(account) ?? account.arn,
    "aws:requestedregion": region,
    "ec2:region": region,
    "kms:calleraccount": account.id,
    // A world stands for AWS's own endpoints, which take no other requests.
    "aws:securetransport": "true",
    "aws:viaawsservice": String(viaService),
    ...values
  };
  return Object.fromEntries(Object.entries(all2).filter(([key2]) => hasKey(action, type, key2)));
}
function notAuthorized({ arn }, protocol, { action, resource }, isDenied) {
  const because = isDenied ? "with an explicit deny in an identity-based policy" : `because no identity-based policy allows the ${action} action`;
  const why = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
  if (protocol === "ec2Query") {
    return new AwsError("UnauthorizedOperation", `You are not authorized to perform this operation. ${why}`, 403);
  }
  if (protocol === "awsQuery" || protocol === "restXml") return new AwsError("AccessDenied", why, 403);
  return new AwsError("AccessDeniedException", why, protocol === "restJson" ? 403 : 400);
}

// emulator/services/kms/keys.ts
import { createHash as createHash4 } from "node:crypto";
function kmsRegion(world, region) {
  return world.state("kms", region, () => ({ keys: /* @__PURE__ */ new Map(), aliases: /* @__PURE__ */ new Map() }));
}
var ebsAlias = "alias/aws/ebs";
function kmsArn({ region, account }, resource) {
  return `arn:${account.partition}:kms:${region}:${account.id}:${resource}`;
}
function awsManagedKeyArn(place) {
  const hash = createHash4("sha256").update(`${place.account.id} ${place.region} ${ebsAlias}`).digest("hex");
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return kmsArn(place, `key/${parts.join("-")}`);
}
function keyState({ deletion, multiRegion, state: state2 }, world) {
  if (deletion === void 0) return state2;
  if (multiRegion !== void 0 && multiRegion.replicaRegions.length > 0) return "PendingReplicaDeletion";
  return world.clock.now() < deletion.at ? "PendingDeletion" : void 0;
}
function parse(given, { region, account }) {
  const arn = /^arn:[\w-]+:kms:([\w-]+):(\d{12}):((?:key|alias)\/.+)$/.exec(given);
  if (arn !== null) return { region: arn[1] ?? "", ownerId: arn[2] ?? "", resource: arn[3] ?? "" };
  if (given.startsWith("arn:")) return void 0;
  return { region, ownerId: account.id, resource: given.startsWith("alias/") ? given : `key/${given}` };
}
function findKey({ world, region, account }, given) {
  const named2 = parse(given, { region, account });
  if (named2 === void 0 || named2.region !== region) return void 0;
  const owner = { region, account: { ...account, id: named2.ownerId } };
  const managed = awsManagedKeyArn(owner);
  const { keys, aliases } = kmsRegion(world, region);
  const arnOf4 = (resource) => kmsArn(owner, resource);
  const arn = named2.resource === ebsAlias ? managed : named2.resource.startsWith("alias/") ? arnOf4(`key/${aliases.get(arnOf4(named2.resource))?.keyId}`) : arnOf4(named2.resource);
  const key2 = keys.get(arn) ?? (arn === managed ? managedKey(owner, managed) : void 0);
  return key2 === void 0 || keyState(key2, world) === void 0 ? void 0 : key2;
}
function managedKey({ region, account }, arn) {
  const policy = {
    Version: "2012-10-17",
    Id: "auto-ebs-2",
    Statement: [
      {
        Sid: "Allow access through EBS for all principals in the account that are authorized to use EBS",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:CreateGrant",
          "kms:DescribeKey"
        ],
        Resource: "*",
        Condition: {
          StringEquals: { "kms:CallerAccount": account.id, "kms:ViaService": `ec2.${region}.amazonaws.com` }
        }
      },
      {
        Sid: "Allow direct access to key metadata to the account",
        Effect: "Allow",
        Principal: { AWS: `arn:${account.partition}:iam::${account.id}:root` },
        Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
        Resource: "*"
      }
    ]
  };
  return {
    arn,
    keyId: arn.replace(/^.*\//, ""),
    ownerId: account.id,
    manager: "AWS",
    description: "Default key that protects my EBS volumes when no other key is defined",
    spec: "SYMMETRIC_DEFAULT",
    usage: "ENCRYPT_DECRYPT",
    origin: "AWS_KMS",
    createdAt: Date.parse("2020-01-01T00:00:00Z"),
    state: "Enabled",
    policy: JSON.stringify(policy),
    grants: []
  };
}
function putKey(world, region, key2) {
  kmsRegion(world, region).keys.set(key2.arn, key2);
}
function noSuchKey(given, action, context) {
  const named2 = parse(given, context);
  if (named2 === void 0) return new AwsError("InvalidArnException", `Invalid arn ${given}`);
  if (named2.region !== context.region) return new AwsError("NotFoundException", `Invalid arn ${named2.region}`);
  if (named2.ownerId !== context.account.id) return keyDenied(given, action, context);
  const arn = kmsArn(context, named2.resource);
  return new AwsError(
    "NotFoundException",
    named2.resource.startsWith("alias/") ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`
  );
}
function keyDenied(resource, action, { account }) {
  return new AwsError(
    "AccessDeniedException",
    `User: ${account.arn} is not authorized to perform: ${action} on resource: ${resource} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`
  );
}

// emulator/services/kms/access.ts
var ec2In = (region) => `ec2.${region}.amazonaws.com`;
function mayUse(key2, action, { world, region, account }, viaService = false) {
  const values = {
    "kms:calleraccount": account.id,
    "aws:principalaccount": account.id,
    "aws:principalorgid": world.settings.ec2.organizations[account.id]?.organizationArn.replace(/^.*\//, "") ?? "",
    "kms:grantisforawsresource": String(viaService),
    ...viaService ? { "kms:viaservice": ec2In(region) } : {}
  };
  const granted = key2.grants.some(
    ({ grantee, operations: operations3 }) => isPrincipalOf(grantee, account) && operations3.some((one) => `kms:${one}` === action)
  );
  return granted || policyAllows(key2.policy, {
    action,
    principalKind: "AWS",
    isCaller: (principal2) => isPrincipalOf(principal2, account),
    conditionsHold: (conditions) => hold(conditions, values)
  });
}
function isPrincipalOf(principal2, account) {
  return principal2 === account.id || principal2 === `arn:${account.partition}:iam::${account.id}:root` || principal2 === account.arn;
}
function hold(conditions, values) {
  return Object.entries(conditions).every(
    ([operator, keys]) => Object.entries(keys).every(([key2, accepted]) => {
      const value = values[key2.toLowerCase()];
      if (value === void 0) return false;
      const texts = [accepted].flat().map(String);
      if (operator === "StringLike") return texts.some((pattern) => stringLike(pattern, value));
      return (operator === "StringEquals" || operator === "Bool") && texts.includes(value);
    })
  );
}
function keyFor(given, action, context) {
  const key2 = findKey(context, given);
  if (key2 === void 0) throw noSuchKey(given, action, context);
  if (!mayUse(key2, action, context)) throw keyDenied(key2.arn, action, context);
  return key2;
}
function ownKey(given, action, context) {
  if (/^alias\/|:alias\//.test(given)) throw new AwsError("InvalidArnException", `Invalid keyId '${given}'`);
  const key2 = keyFor(given, action, context);
  if (key2.ownerId !== context.account.id) throw keyDenied(key2.arn, action, context);
  return key2;
}
function checkState4(key2, { world }, isEnabled) {
  const state2 = keyState(key2, world);
  if (state2 === "PendingDeletion" || state2 === "PendingReplicaDeletion") {
    throw new AwsError("KMSInvalidStateException", `${key2.arn} is pending deletion.`);
  }
  if (isEnabled && state2 === "Disabled") throw new AwsError("DisabledException", `${key2.arn} is disabled.`);
  if (isEnabled && state2 === "PendingImport") {
    throw new AwsError("KMSInvalidStateException", `${key2.arn} is pending import.`);
  }
}
function throughEc2(key2, action, { region }) {
  const values = { "kms:viaservice": ec2In(region), "kms:grantisforawsresource": "true" };
  return { action, type: "key", resource: key2.arn, values };
}
var toEncrypt = ["kms:DescribeKey", "kms:CreateGrant", "kms:GenerateDataKeyWithoutPlaintext"];
var toDecrypt = ["kms:DescribeKey", "kms:CreateGrant", "kms:Decrypt", "kms:ReEncryptFrom"];
function ebsCanUse(keyArn, actions2, place) {
  const key2 = findKey(place, keyArn);
  return key2 !== void 0 && keyState(key2, place.world) === "Enabled" && key2.spec === "SYMMETRIC_DEFAULT" && key2.usage === "ENCRYPT_DECRYPT" && actions2.every(
    (action) => mayUse(key2, action, place, true) && (key2.manager === "AWS" || mayAlso(place, throughEc2(key2, action, place), true))
  );
}

// emulator/services/ec2/encryption.ts
function resolveEncryption(caller, requested, source = { encrypted: false }) {
  if (requested.KmsKeyId !== void 0 && requested.Encrypted !== true) {
    throw configuredError(caller.world, "keyWithoutEncryption");
  }
  if (requested.Encrypted !== true && !source.encrypted && !isEncryptedByDefault(caller)) {
    return { encrypted: false, kmsKeyId: void 0, badKey: void 0 };
  }
  const kmsKeyId = kmsKeyArn(caller, requested.KmsKeyId ?? defaultKmsKey(caller));
  const badKey = kmsKeyId === void 0 || !ebsCanUse(kmsKeyId, toEncrypt, caller) ? requested.KmsKeyId ?? kmsKeyId : unreadableKey(caller, source);
  return { encrypted: true, kmsKeyId, badKey };
}
function unreadableKey(caller, { encrypted, kmsKeyId = "" }) {
  if (!encrypted) return void 0;
  const region = kmsKeyId.split(":")[3] ?? caller.region;
  return ebsCanUse(kmsKeyId, toDecrypt, { ...caller, region }) ? void 0 : kmsKeyId;
}
function isEncryptedByDefault({ world, region, account }) {
  return accountAttributes(world, region, account.id).encryptionByDefault ?? world.settings.encryptionByDefault[region] ?? false;
}
function getEbsEncryptionByDefault(input, context) {
  endDryRun(input);
  const on = isEncryptedByDefault(context);
  return { EbsEncryptionByDefault: on, SseType: on ? "sse-kms" : "none" };
}
function enableEbsEncryptionByDefault(input, context) {
  return setEncryptionByDefault(input, context, true);
}
function disableEbsEncryptionByDefault(input, context) {
  return setEncryptionByDefault(input, context, false);
}
function getEbsDefaultKmsKeyId(input, { world, region, account }) {
  endDryRun(input);
  return { KmsKeyId: accountAttributes(world, region, account.id).defaultKmsKeyId ?? ebsAlias };
}
function modifyEbsDefaultKmsKeyId(input, context) {
  const { world, region, account } = context;
  const defaultKmsKeyId = kmsKeyArn(context, input.KmsKeyId ?? "");
  if (defaultKmsKeyId === void 0) {
    throw new AwsError("InvalidKmsKey.InvalidKeyId", `The KMS key ID '${input.KmsKeyId}' is invalid.`);
  }
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { defaultKmsKeyId });
  return { KmsKeyId: defaultKmsKeyId };
}
function resetEbsDefaultKmsKeyId(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  setAccountAttributes(world, region, account.id, { defaultKmsKeyId: void 0 });
  return { KmsKeyId: ebsAlias };
}
function setEncryptionByDefault(input, { world, region, account }, on) {
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { encryptionByDefault: on });
  return { EbsEncryptionByDefault: on };
}
function defaultKmsKey(caller) {
  const { world, region, account } = caller;
  return accountAttributes(world, region, account.id).defaultKmsKeyId ?? awsManagedKeyArn(caller);
}
function kmsKeyArn(caller, given) {
  const found = findKey(caller, given);
  if (found !== void 0) return found.arn;
  const [, region = caller.region, keyId] = /^(?:arn:[\w-]+:kms:([\w-]+):\d{12}:key\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/.exec(
    given
  ) ?? [];
  if (keyId === void 0 || region !== caller.region) return void 0;
  return given.startsWith("arn:") ? given : kmsArn(caller, `key/${keyId}`);
}

// emulator/services/ebs/errors.ts
function invalid2(reason2, message) {
  return new AwsError("ValidationException", message, 400, { Reason: reason2 });
}
function snapshotNotFound2(snapshotId) {
  return new AwsError("ResourceNotFoundException", `The snapshot '${snapshotId}' does not exist.`, 404, {
    Reason: "SNAPSHOT_NOT_FOUND"
  });
}
function accessDenied(message, reason2 = "UNAUTHORIZED_ACCOUNT") {
  return new AwsError("AccessDeniedException", message, 403, { Reason: reason2 });
}

// emulator/services/ebs/state.ts
function ebsRegion(world, region) {
  return world.state("ebs", region, () => ({ writes: /* @__PURE__ */ new Map(), clientTokens: /* @__PURE__ */ new Map() }));
}
function haveSameLineage(one, other) {
  return firstData(one) === firstData(other);
}
function firstData(data) {
  return data.parent === void 0 ? data : firstData(data.parent);
}

// emulator/services/ebs/token.ts
function makeToken({ subject, blockIndex, expiresAt }) {
  return Buffer.from(`${subject} ${blockIndex} ${expiresAt}`).toString("base64");
}
function readToken(world, token, subject, reason2) {
  const match = /^(.*) (\d+) (\d+)$/.exec(Buffer.from(token, "base64").toString());
  if (match === null || match[1] !== subject) throw invalid2(reason2, "The token is not valid.");
  if (Number(match[3]) < world.clock.now()) throw invalid2(reason2, "The token has expired.");
  return Number(match[2]);
}

// emulator/services/ebs/read.ts
var blockTokenLifeMs = 7 * 24 * 36e5;
var pageTokenLifeMs = 36e5;
var defaultPageSize = 1e4;
function readableSnapshot(snapshotId, context) {
  const snapshot = findSnapshot(context.world, context.region, snapshotId ?? "");
  if (snapshot === void 0) throw snapshotNotFound2(snapshotId ?? "");
  const shared = snapshot.createVolumePermissions;
  if (snapshot.ownerId !== context.account.id && !shared.has(context.account.id)) {
    throw accessDenied(`The account ${context.account.id} may not read the snapshot '${snapshot.snapshotId}'.`);
  }
  if (shared.has("all")) {
    const { code, message } = context.world.settings.ebs.publicSnapshotError;
    const text3 = fillTemplate(message, { snapshotId: snapshot.snapshotId });
    throw new AwsError(code, text3, 400, { Reason: "INVALID_SNAPSHOT_ID" });
  }
  if (snapshotState(snapshot, context.world.clock.now()) !== "completed") {
    throw invalid2("INVALID_SNAPSHOT_ID", `The snapshot '${snapshot.snapshotId}' is not in the completed state.`);
  }
  return snapshot;
}
function blockPage(indexes, subject, input, { world }) {
  const size = input.MaxResults ?? defaultPageSize;
  if (size < 100 || size > 1e4) {
    throw invalid2("INVALID_PARAMETER_VALUE", "MaxResults must be between 100 and 10000.");
  }
  const from = input.NextToken === void 0 ? input.StartingBlockIndex ?? 0 : readToken(world, input.NextToken, subject, "INVALID_PAGE_TOKEN");
  const remaining = indexes.filter((index) => index >= from).sort((a3, b3) => a3 - b3);
  const empty = input.NextToken === void 0 && world.settings.ebs.emptyPages;
  const page2 = empty ? [] : remaining.slice(0, size);
  const next = remaining[page2.length];
  const expiresAt = world.clock.now() + pageTokenLifeMs;
  return { page: page2, nextToken: next === void 0 ? void 0 : makeToken({ subject, blockIndex: next, expiresAt }) };
}
function listSnapshotBlocks(input, context) {
  const snapshot = readableSnapshot(input.SnapshotId, context);
  const expiresAt = context.world.clock.now() + blockTokenLifeMs;
  const { page: page2, nextToken } = blockPage([...snapshot.data.blocks.keys()], snapshot.snapshotId, input, context);
  return {
    Blocks: page2.map((blockIndex) => ({
      BlockIndex: blockIndex,
      BlockToken: makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt })
    })),
    ExpiryTime: new Date(expiresAt),
    VolumeSize: snapshot.volumeSizeGiB,
    BlockSize: blockSizeBytes,
    NextToken: nextToken
  };
}
function listChangedBlocks(input, context) {
  if (input.FirstSnapshotId === void 0) {
    throw invalid2("INVALID_PARAMETER_VALUE", "FirstSnapshotId must be specified with SecondSnapshotId.");
  }
  const first = readableSnapshot(input.FirstSnapshotId, context);
  const second = readableSnapshot(input.SecondSnapshotId, context);
  if (!haveSameLineage(first.data, second.data)) {
    throw invalid2(
      "UNRELATED_SNAPSHOTS",
      `The snapshots '${first.snapshotId}' and '${second.snapshotId}' are not of the same lineage.`
    );
  }
  const indexes = /* @__PURE__ */ new Set([...first.data.blocks.keys(), ...second.data.blocks.keys()]);
  const changed = [...indexes].filter((index) => first.data.blocks.get(index) !== second.data.blocks.get(index));
  const expiresAt = context.world.clock.now() + blockTokenLifeMs;
  const { page: page2, nextToken } = blockPage(changed, `${first.snapshotId}:${second.snapshotId}`, input, context);
  const tokenOf = (snapshot, blockIndex) => snapshot.data.blocks.has(blockIndex) ? makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt }) : void 0;
  return {
    ChangedBlocks: page2.map((blockIndex) => ({
      BlockIndex: blockIndex,
      FirstBlockToken: tokenOf(first, blockIndex),
      SecondBlockToken: tokenOf(second, blockIndex)
    })),
    ExpiryTime: new Date(expiresAt),
    VolumeSize: second.volumeSizeGiB,
    BlockSize: blockSizeBytes,
    NextToken: nextToken
  };
}
async function getSnapshotBlock(input, context) {
  const snapshot = readableSnapshot(input.SnapshotId, context);
  const key2 = unreadableKey(context, snapshot);
  if (key2 !== void 0) throw accessDenied(`The KMS key '${key2}' can't be used.`, "DEPENDENCY_ACCESS_DENIED");
  const index = readToken(context.world, input.BlockToken ?? "", snapshot.snapshotId, "INVALID_BLOCK_TOKEN");
  if (index !== input.BlockIndex) throw invalid2("INVALID_BLOCK_TOKEN", "The token is of another block.");
  const ref = snapshot.data.blocks.get(index);
  if (ref === void 0) {
    throw invalid2("INVALID_BLOCK", `The snapshot '${snapshot.snapshotId}' has no block ${input.BlockIndex}.`);
  }
  return {
    DataLength: blockSizeBytes,
    BlockData: await context.world.blocks.get(ref),
    // The reference of a block is its SHA-256.
    Checksum: Buffer.from(ref, "hex").toString("base64"),
    ChecksumAlgorithm: "SHA256"
  };
}

// emulator/services/client-tokens.ts
function runOnce(tokens, key2, request, mismatch, run) {
  const earlier = key2 === void 0 ? void 0 : tokens.get(key2);
  if (earlier !== void 0) {
    if (earlier.request === request) return earlier.output;
    throw mismatch();
  }
  const output = run();
  if (key2 !== void 0) tokens.set(key2, { request, output });
  return output;
}

// emulator/services/ebs/start.ts
var invalidTag = (message) => invalid2("INVALID_TAG", message);
var ebsTagRules = {
  maxTags: 50,
  tooMany: () => invalidTag("A snapshot has at most 50 tags."),
  duplicateKey: () => invalidTag("Two tags have the same key."),
  rejection: (key2, value) => {
    if (key2.length < 1 || key2.length > 127) return invalidTag("A tag key has 1 to 127 characters.");
    if (value.length > 255) return invalidTag(`The value of the tag '${key2}' has more than 255 characters.`);
    return key2.toLowerCase().startsWith("aws:") ? invalidTag("Tag keys may not start with aws:.") : void 0;
  }
};
var timeoutMessage = "The snapshot was not completed before its timeout.";
function startSnapshot(input, context) {
  const { world, region, account } = context;
  const { ClientToken: token, ...parameters } = input;
  const key2 = token === void 0 ? void 0 : `${account.id} ${token}`;
  const request = JSON.stringify(Object.entries(parameters).sort(([a3], [b3]) => a3 < b3 ? -1 : 1));
  const mismatch = () => new AwsError("ConflictException", "The client token was used before, with other parameters.", 409);
  const { clientTokens } = ebsRegion(world, region);
  const output = runOnce(clientTokens, key2, request, mismatch, () => start(input, context));
  const snapshot = findSnapshot(world, region, output.SnapshotId ?? "");
  return snapshot === void 0 ? output : { ...output, Status: snapshotState(snapshot, world.clock.now()) };
}
function start(input, context) {
  const { world, region, account } = context;
  const volumeSizeGiB = Number(input.VolumeSize);
  if (!(volumeSizeGiB >= 1 && volumeSizeGiB <= 65536)) {
    throw invalid2("INVALID_VOLUME_SIZE", "The volume size must be between 1 and 65536 GiB.");
  }
  const timeoutMinutes = input.Timeout ?? 60;
  if (timeoutMinutes < 10 || timeoutMinutes > 4320) {
    throw invalid2("INVALID_PARAMETER_VALUE", "The timeout must be between 10 and 4320 minutes.");
  }
  const tags = withTags(/* @__PURE__ */ new Map(), input.Tags ?? [], ebsTagRules);
  const { parent, encryption } = parentAndEncryption(input, volumeSizeGiB, context);
  checkQuotas(context);
  const blocks = new Map(parent?.data.blocks);
  const data = { blocks, parent: parent?.data };
  const snapshot = createSnapshot(world, region, {
    ownerId: account.id,
    volumeSizeGiB,
    description: input.Description ?? "",
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    data,
    tags,
    failure: { at: world.clock.now() + timeoutMinutes * 6e4, message: timeoutMessage }
  });
  ebsRegion(world, region).writes.set(snapshot.snapshotId, {
    blocks,
    written: /* @__PURE__ */ new Map(),
    inFlight: /* @__PURE__ */ new Map(),
    timeoutMinutes,
    sealed: false
  });
  return {
    SnapshotId: snapshot.snapshotId,
    OwnerId: account.id,
    Status: "pending",
    StartTime: new Date(snapshot.startTime),
    VolumeSize: volumeSizeGiB,
    BlockSize: blockSizeBytes,
    ...input.Description === void 0 ? {} : { Description: input.Description },
    ...input.Tags === void 0 ? {} : { Tags: input.Tags },
    ...parent === void 0 ? {} : { ParentSnapshotId: parent.snapshotId },
    ...snapshot.kmsKeyId === void 0 ? {} : { KmsKeyArn: snapshot.kmsKeyId }
  };
}
function parentAndEncryption(input, volumeSizeGiB, context) {
  const { Encrypted, KmsKeyArn, ParentSnapshotId } = input;
  if (ParentSnapshotId === void 0) {
    if (KmsKeyArn !== void 0 && Encrypted !== true) {
      throw invalid2("INVALID_PARAMETER_VALUE", "KmsKeyArn requires Encrypted to be true.");
    }
    const encryption = resolveEncryption(context, { Encrypted, KmsKeyId: KmsKeyArn });
    if (encryption.badKey !== void 0) {
      throw invalid2("INVALID_CUSTOMER_KEY", `The KMS key '${encryption.badKey}' can't be used in ${context.region}.`);
    }
    return { parent: void 0, encryption };
  }
  if (Encrypted !== void 0 || KmsKeyArn !== void 0) {
    throw invalid2(
      "INVALID_PARAMETER_VALUE",
      "ParentSnapshotId can\u2019t be specified together with Encrypted or KmsKeyArn."
    );
  }
  const parent = readableSnapshot(ParentSnapshotId, context);
  if (!parent.encrypted && isEncryptedByDefault(context)) {
    throw invalid2("INVALID_PARAMETER_VALUE", "Encryption by default is on, and the parent snapshot is unencrypted.");
  }
  if (volumeSizeGiB < parent.volumeSizeGiB) {
    throw invalid2("INVALID_VOLUME_SIZE", "The volume size must not be below that of the parent snapshot.");
  }
  return { parent, encryption: { encrypted: parent.encrypted, kmsKeyId: parent.kmsKeyId } };
}
function checkQuotas({ world, region, account }) {
  const { quotas: quotas2 } = world.settings;
  const own = allCurrent(ec2Region(world, region).snapshots).filter((snapshot) => snapshot.ownerId === account.id);
  const { writes } = ebsRegion(world, region);
  const pending = own.filter(
    (snapshot) => writes.has(snapshot.snapshotId) && snapshotState(snapshot, world.clock.now()) === "pending"
  );
  if (pending.length >= quotas2.pendingSnapshots || own.length >= quotas2.snapshots) {
    throw new AwsError(
      "ServiceQuotaExceededException",
      pending.length >= quotas2.pendingSnapshots ? `The limit of ${quotas2.pendingSnapshots} pending snapshots is reached.` : `The limit of ${quotas2.snapshots} snapshots in this region is reached.`,
      402,
      { Reason: "DEPENDENCY_SERVICE_QUOTA_EXCEEDED" }
    );
  }
}

// emulator/services/ebs/write.ts
import { createHash as createHash5 } from "node:crypto";
import { Readable as Readable4 } from "node:stream";
function startedSnapshot(snapshotId, { world, region, account }) {
  const snapshot = findSnapshot(world, region, snapshotId ?? "");
  if (snapshot === void 0) throw snapshotNotFound2(snapshotId ?? "");
  if (snapshot.ownerId !== account.id) {
    throw accessDenied(`The account ${account.id} may not write the snapshot '${snapshot.snapshotId}'.`);
  }
  const write = ebsRegion(world, region).writes.get(snapshot.snapshotId);
  if (write === void 0) throw notPending(snapshot);
  return { snapshot, write };
}
function notPending(snapshot) {
  return invalid2("INVALID_SNAPSHOT_ID", `The snapshot '${snapshot.snapshotId}' is not in the pending state.`);
}
function writableSnapshot(snapshotId, context) {
  const found = startedSnapshot(snapshotId, context);
  const state2 = snapshotState(found.snapshot, context.world.clock.now());
  if (state2 === "error" && !found.write.sealed) {
    throw invalid2("WRITE_REQUEST_TIMEOUT", `The snapshot '${snapshotId}' was not completed before its timeout.`);
  }
  if (state2 !== "pending" || found.write.sealed) throw notPending(found.snapshot);
  return found;
}
async function putSnapshotBlock(input, context) {
  const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
  const index = input.BlockIndex ?? -1;
  if (index < 0 || index >= blockCount(snapshot.volumeSizeGiB)) {
    throw invalid2("INVALID_BLOCK", `The block index ${index} is beyond the volume's ${snapshot.volumeSizeGiB} GiB.`);
  }
  if (input.DataLength !== blockSizeBytes) {
    throw invalid2("INVALID_BLOCK", `The data length must be ${blockSizeBytes} bytes.`);
  }
  if (input.ChecksumAlgorithm !== "SHA256") {
    throw invalid2("INVALID_PARAMETER_VALUE", "The checksum algorithm must be SHA256.");
  }
  const statedChecksum2 = input.Checksum ?? "";
  if ((write.inFlight.get(index) ?? statedChecksum2) !== statedChecksum2) {
    throw invalid2("CONFLICTING_BLOCK_UPDATE", `Another request is writing other data to block ${index}.`);
  }
  write.inFlight.set(index, statedChecksum2);
  try {
    const data = await readBlock(input.BlockData);
    const ref = await context.world.blocks.put(data);
    const checksum = Buffer.from(ref, "hex").toString("base64");
    if (checksum !== statedChecksum2) {
      throw invalid2("INVALID_BLOCK", `The checksum of block ${index} is ${checksum}, not ${statedChecksum2}.`);
    }
    writableSnapshot(input.SnapshotId, context);
    write.blocks.set(index, ref);
    write.written.set(index, ref);
    restartTimeout(snapshot.snapshotId, write, context);
    return { Checksum: checksum, ChecksumAlgorithm: "SHA256" };
  } finally {
    write.inFlight.delete(index);
  }
}
async function readBlock(data) {
  const chunks = [];
  let sizeBytes = 0;
  for await (const chunk of data instanceof Readable4 ? data : [data]) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > blockSizeBytes) break;
    chunks.push(chunk);
  }
  if (sizeBytes !== blockSizeBytes) throw invalid2("INVALID_BLOCK", `A block has ${blockSizeBytes} bytes of data.`);
  return Buffer.concat(chunks);
}
function restartTimeout(snapshotId, write, { world, region }) {
  const at = world.clock.now() + write.timeoutMinutes * 6e4;
  const before = findSnapshot(world, region, snapshotId)?.failure?.at ?? 0;
  if (at >= before + 1e3) updateSnapshot(world, region, snapshotId, { failure: { at, message: timeoutMessage } });
}
function completeSnapshot(input, context) {
  const { world, region } = context;
  const started = startedSnapshot(input.SnapshotId, context);
  if (started.write.sealed) {
    const state2 = snapshotState(started.snapshot, world.clock.now());
    if (state2 === "error") throw notPending(started.snapshot);
    return { Status: state2 };
  }
  const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
  const problem2 = completionProblem(input, write);
  if (problem2 !== void 0 && !world.settings.ebs.wrongCompletionFailsLate) {
    throw invalid2("INVALID_PARAMETER_VALUE", problem2);
  }
  write.sealed = true;
  const at = world.clock.now() + world.settings.latencySeconds.completeSnapshot * 1e3;
  updateSnapshot(
    world,
    region,
    snapshot.snapshotId,
    problem2 === void 0 ? { completesAt: at, failure: void 0 } : { failure: { at, message: problem2 } }
  );
  return { Status: "pending" };
}
function completionProblem(input, write) {
  const { Checksum, ChecksumAlgorithm, ChecksumAggregationMethod } = input;
  if (Checksum !== void 0 && (ChecksumAlgorithm !== "SHA256" || ChecksumAggregationMethod !== "LINEAR")) {
    throw invalid2("INVALID_PARAMETER_VALUE", "The checksum must be SHA256, aggregated by the LINEAR method.");
  }
  if (input.ChangedBlocksCount !== write.written.size) {
    return `${write.written.size} blocks were written, not ${input.ChangedBlocksCount}.`;
  }
  if (Checksum !== void 0 && Checksum !== linearChecksum(write.written)) {
    return "The checksum of the snapshot does not match the blocks that were written.";
  }
  return void 0;
}
function linearChecksum(written) {
  const hash = createHash5("sha256");
  for (const [, ref] of [...written].sort(([a3], [b3]) => a3 - b3)) hash.update(Buffer.from(ref, "hex"));
  return hash.digest("base64");
}

// emulator/services/ebs.ts
var ebs = {
  name: "ebs",
  title: "EBS direct APIs",
  protocol: "restJson",
  client: dist_es_exports,
  operations: {
    ListSnapshotBlocks: listSnapshotBlocks,
    ListChangedBlocks: listChangedBlocks,
    GetSnapshotBlock: getSnapshotBlock,
    StartSnapshot: startSnapshot,
    PutSnapshotBlock: putSnapshotBlock,
    CompleteSnapshot: completeSnapshot
  },
  permissions: ebsPermissions
};

// emulator/services/ec2/availability-zones.ts
var zoneLetters = ["a", "b", "c"];
function describeAvailabilityZones(input, { region }) {
  endDryRun(input);
  const all2 = zoneLetters.map((letter, index) => zone(region, letter, index + 1));
  const { ZoneNames: names = [], ZoneIds: ids = [] } = input;
  const unknown = [
    ...names.filter((name) => !all2.some(({ ZoneName }) => ZoneName === name)),
    ...ids.filter((id) => !all2.some(({ ZoneId }) => ZoneId === id))
  ];
  if (unknown.length > 0) {
    throw new AwsError("InvalidParameterValue", `Invalid availability zone: [${unknown.join(", ")}]`);
  }
  const named2 = all2.filter(
    ({ ZoneName = "", ZoneId = "" }) => (names.length === 0 || names.includes(ZoneName)) && (ids.length === 0 || ids.includes(ZoneId))
  );
  return {
    AvailabilityZones: filterResources(named2, input.Filters, {
      "group-long-name": ({ GroupLongName }) => [GroupLongName],
      "group-name": ({ GroupName }) => [GroupName],
      message: () => [],
      "opt-in-status": ({ OptInStatus }) => [OptInStatus],
      "parent-zone-id": () => [],
      "parent-zone-name": () => [],
      "region-name": ({ RegionName }) => [RegionName],
      state: ({ State }) => [State],
      "zone-id": ({ ZoneId }) => [ZoneId],
      "zone-name": ({ ZoneName }) => [ZoneName],
      "zone-type": ({ ZoneType }) => [ZoneType]
    })
  };
}
function zoneNames(region) {
  return zoneLetters.map((letter) => region + letter);
}
function zoneIdOf(region, zoneName) {
  const index = zoneNames(region).indexOf(zoneName);
  return index < 0 ? void 0 : `${shortName(region)}-az${index + 1}`;
}
function zone(region, letter, number) {
  return {
    State: "available",
    OptInStatus: "opt-in-not-required",
    Messages: [],
    RegionName: region,
    ZoneName: `${region}${letter}`,
    ZoneId: `${shortName(region)}-az${number}`,
    GroupName: `${region}-zg-1`,
    NetworkBorderGroup: region,
    ZoneType: "availability-zone"
  };
}
function shortName(region) {
  const [place = "", ...rest] = region.replace("us-gov", "usg").split("-");
  return place + rest.map((word) => word.replace(/^(north|south)?(east|west)?.*$/, shortDirection)).join("");
}
function shortDirection(word, first, second) {
  if (first === void 0 && second === void 0) return /^\d+$/.test(word) ? word : word.charAt(0);
  return (first?.charAt(0) ?? "") + (second?.charAt(0) ?? "");
}

// emulator/services/ec2/import-progress.ts
var retentionSeconds = 7 * 24 * 3600;
var deletingSeconds = 15;
function importProgress(world, { startTime, endsAt, outcome }) {
  const now = world.clock.now();
  if (outcome === void 0 || now < endsAt) {
    const percent = percentDone(startTime, endsAt, now);
    return { Status: "active", Progress: String(percent), StatusMessage: phase(percent) };
  }
  const isFailure = "failureMessage" in outcome;
  if (!isFailure && !("cancelled" in outcome)) return { Status: "completed" };
  return {
    Status: now >= endsAt + deletingSeconds * 1e3 ? "deleted" : "deleting",
    ...isFailure && { StatusMessage: String(outcome.failureMessage) }
  };
}
function phase(percent) {
  if (percent < 5) return "pending";
  if (percent < 40) return "downloading";
  return percent < 80 ? "converting" : "updating";
}
function ownTasks({ world, account }, tasks, ids) {
  const own = visible(world, tasks).filter((task) => task.ownerId === account.id && isKept(world, task));
  for (const id of ids) {
    if (!own.some((task) => task.importTaskId === id)) throw configuredError(world, "noSuchImportTask", { id });
  }
  return ids.length === 0 ? own : own.filter((task) => ids.includes(task.importTaskId));
}
function ownTask({ world, account }, tasks, id) {
  const task = addressable(world, tasks, id);
  if (task === void 0 || task.ownerId !== account.id || !isKept(world, task)) {
    throw configuredError(world, "noSuchImportTask", { id });
  }
  return task;
}
function isKept(world, task) {
  return task.outcome === void 0 || world.clock.now() < task.endsAt + retentionSeconds * 1e3;
}

// emulator/services/ec2/cancel-import-task.ts
function cancelImportTask(input, context) {
  const id = input.ImportTaskId;
  if (id === void 0) {
    throw new AwsError("MissingParameter", "The request must contain the parameter ImportTaskId");
  }
  const { importTasks, importImageTasks } = ec2Region(context.world, context.region);
  return id.startsWith("import-ami-") ? cancel(importImageTasks, id, input, context) : cancel(importTasks, id, input, context);
}
function cancel(tasks, id, input, context) {
  const { world, region } = context;
  const task = ownTask(context, tasks, id);
  const { Status: state2 } = importProgress(world, task);
  if (state2 !== "active") throw configuredError(world, "cancelEndedImport", { id, state: state2 });
  endDryRun(input);
  const { snapshots, images } = ec2Region(world, region);
  const { snapshotId, snapshotIds = [], imageId } = task.outcome ?? {};
  for (const id2 of snapshotId === void 0 ? snapshotIds : [snapshotId]) put(world, snapshots, id2, void 0);
  if (imageId !== void 0) put(world, images, imageId, void 0);
  put(world, tasks, id, { ...task, endsAt: world.clock.now(), outcome: { cancelled: true } });
  return { ImportTaskId: id, PreviousState: state2, State: "deleting" };
}

// emulator/services/ec2/cancel-launch-permission.ts
function cancelImageLaunchPermission(input, context) {
  const { world, region, account } = context;
  const imageId = input.ImageId ?? "";
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  const kept = image?.launchPermissions.filter(({ kind, value }) => kind !== "UserId" || value !== account.id);
  if (image === void 0 || kept?.length === image.launchPermissions.length) throw imageNotFound([imageId]);
  endDryRun(input);
  updateImage(world, region, imageId, { launchPermissions: kept ?? [] });
  return { Return: true };
}

// emulator/services/ec2/client-token.ts
function runOncePerToken(operation, input, { world, region, account }, run) {
  const { ClientToken: token } = input;
  const key2 = token === void 0 || token === "" ? void 0 : `${operation} ${account.id} ${token}`;
  const mismatch = () => new AwsError(
    "IdempotentParameterMismatch",
    "The client token was used before, in a request with other parameters."
  );
  return runOnce(ec2Region(world, region).clientTokens, key2, JSON.stringify(input), mismatch, run);
}

// emulator/services/ec2/copy-request.ts
function checkSourceRegion(sourceRegion, { world, region }) {
  if (world.settings.regions[sourceRegion] === void 0 || partitionOf(sourceRegion) !== partitionOf(region)) {
    throw new AwsError("InvalidParameterValue", `Invalid region: ${sourceRegion}`);
  }
}
function checkCompletionDuration(minutes) {
  if (minutes !== void 0 && (minutes % 15 !== 0 || minutes < 15 || minutes > 2880)) {
    throw new AwsError(
      "InvalidParameterValue",
      `The completion duration ${minutes} is invalid: 15 to 2880 minutes, in 15 minute increments.`
    );
  }
}

// emulator/services/ec2/unsupported-parameters.ts
function rejectParameters(input, names, reason2) {
  const given = names.find((name) => input[name] !== void 0);
  if (given !== void 0) throw new AwsError("UnsupportedOperation", `The parameter ${given} ${reason2}.`);
}

// emulator/services/ec2/block-device-mappings.ts
var gp3BaselineIops = 3e3;
var gp3BaselineThroughput = 125;
var gp3ThroughputPerIops = 0.25;
var volumeTypes = {
  standard: { sizeGiB: [1, 1024] },
  gp2: { sizeGiB: [1, 16384] },
  gp3: { sizeGiB: [1, 65536], iops: [3e3, 8e4], throughputMiBps: [125, 2e3], iopsPerGiB: 500 },
  io1: { sizeGiB: [4, 16384], iops: [100, 64e3], iopsRequired: true, iopsPerGiB: 50 },
  io2: { sizeGiB: [4, 65536], iops: [100, 256e3], iopsRequired: true, iopsPerGiB: 1e3 },
  st1: { sizeGiB: [125, 16384] },
  sc1: { sizeGiB: [125, 16384] }
};
var deviceName = /^\/dev\/((sd|hd)[a-z]([1-9]|1[0-5])?|xvd[a-z][a-z]?)$/;
function mapDevices(mappings, rootDeviceName, context) {
  const names = /* @__PURE__ */ new Set();
  const virtualNames = /* @__PURE__ */ new Set();
  const snapshots = [];
  const devices = mappings.map((mapping) => {
    const name = mapping.DeviceName ?? "";
    if (name === "") throw invalidMapping(context, "Each block device mapping needs a device name.");
    if (names.has(name)) {
      throw invalidMapping(context, `The device '${name}' is used in more than one block-device mapping.`);
    }
    names.add(name);
    if (!deviceName.test(name)) throw invalidMapping(context, `Invalid device name ${name}`);
    const kinds2 = [mapping.Ebs, mapping.VirtualName, mapping.NoDevice].filter((kind) => kind !== void 0);
    if (kinds2.length !== 1) {
      throw invalidMapping(context, `The device '${name}' needs exactly one of Ebs, VirtualName and NoDevice.`);
    }
    checkVirtualName(name, mapping.VirtualName, virtualNames, context);
    if (mapping.Ebs === void 0) {
      return { deviceName: name, virtualName: mapping.VirtualName, noDevice: mapping.NoDevice };
    }
    const { ebs: ebs3, snapshot } = mapVolume(name, mapping.Ebs, context);
    if (snapshot !== void 0) snapshots.push(snapshot);
    return { deviceName: name, ebs: ebs3 };
  });
  const root3 = devices.find((device) => device.deviceName === rootDeviceName);
  if (root3?.ebs?.snapshotId === void 0) throw configuredError(context.world, "noRootSnapshot");
  return { devices, snapshots };
}
function checkVirtualName(device, virtualName, seen, context) {
  if (virtualName === void 0) return;
  if (!/^ephemeral(\d|1\d|2[0-3])$/.test(virtualName)) {
    throw invalidMapping(context, `The virtual name '${virtualName}' of device '${device}' is not valid.`);
  }
  if (seen.has(virtualName)) {
    throw invalidMapping(context, `The virtual name '${virtualName}' is used in more than one block-device mapping.`);
  }
  seen.add(virtualName);
}
function mapVolume(device, volume2, context) {
  const { world } = context;
  if (volume2.SnapshotId !== void 0 && volume2.Encrypted !== void 0) {
    throw configuredError(world, "encryptedWithSnapshot", { device });
  }
  if (volume2.KmsKeyId !== void 0) throw configuredError(world, "kmsKeyInImage");
  const zoneParameters = ["OutpostArn", "AvailabilityZone", "AvailabilityZoneId"];
  rejectParameters(volume2, zoneParameters, "is not supported by this operation");
  if (volume2.SnapshotId === void 0 && volume2.VolumeSize === void 0) {
    throw new AwsError("MissingParameter", "The request must contain the parameter size or snapshotId");
  }
  const snapshot = volume2.SnapshotId === void 0 ? void 0 : completedSnapshot(volume2.SnapshotId, context);
  const volumeType = volume2.VolumeType ?? "gp2";
  const volumeSizeGiB = volume2.VolumeSize ?? snapshot?.volumeSizeGiB ?? 0;
  checkVolume(volume2, volumeType, volumeSizeGiB, context);
  if (snapshot !== void 0 && volumeSizeGiB < snapshot.volumeSizeGiB) {
    throw invalidMapping(
      context,
      `Volume of size ${volumeSizeGiB}GB is smaller than snapshot '${snapshot.snapshotId}', expect size >= ${snapshot.volumeSizeGiB}GB`
    );
  }
  return {
    snapshot,
    ebs: {
      snapshotId: snapshot?.snapshotId,
      volumeSizeGiB,
      volumeType,
      deleteOnTermination: volume2.DeleteOnTermination ?? true,
      encrypted: snapshot?.encrypted ?? volume2.Encrypted ?? false,
      iops: volume2.Iops,
      throughputMiBps: volume2.Throughput,
      volumeInitializationRateMiBps: volume2.VolumeInitializationRate
    }
  };
}
function checkVolume(volume2, volumeType, volumeSizeGiB, context) {
  const { world } = context;
  const limits = volumeTypes[volumeType];
  if (limits === void 0) {
    throw configuredError(world, "badVolume", { reason: `The volume type '${volumeType}' is not valid.` });
  }
  const range = (what, value, [min, max]) => {
    if (value !== void 0 && (value < min || value > max)) {
      const reason2 = `${what} ${value} of a volume of type ${volumeType} must be between ${min} and ${max}.`;
      throw configuredError(world, "badVolume", { reason: reason2 });
    }
  };
  range("The size in GiB", volumeSizeGiB, limits.sizeGiB);
  if (limits.iopsRequired === true && volume2.Iops === void 0) {
    throw new AwsError("MissingParameter", `The parameter iops must be specified for ${volumeType} volumes.`);
  }
  for (const [parameter, value, allowed] of [
    ["iops", volume2.Iops, limits.iops],
    ["throughput", volume2.Throughput, limits.throughputMiBps]
  ]) {
    if (value === void 0) continue;
    if (allowed === void 0) throw configuredError(world, "unsupportedByVolumeType", { parameter, volumeType });
    range(parameter === "iops" ? "The IOPS" : "The throughput in MiB/s", value, allowed);
  }
  checkRatios(volume2, { type: volumeType, sizeGiB: volumeSizeGiB, iopsPerGiB: limits.iopsPerGiB }, context);
  if (volume2.VolumeInitializationRate !== void 0 && volume2.SnapshotId === void 0) {
    throw configuredError(world, "badVolume", {
      reason: "A volume initialization rate is supported only for volumes created from snapshots."
    });
  }
  range("The volume initialization rate", volume2.VolumeInitializationRate, [100, 300]);
}
function checkRatios({ Iops: iops, Throughput: throughput }, { type, sizeGiB, iopsPerGiB }, { world }) {
  const baseline = type === "gp3" ? gp3BaselineIops : 0;
  if (iops !== void 0 && iopsPerGiB !== void 0 && iops > Math.max(baseline, iopsPerGiB * sizeGiB)) {
    const ratio = (iops / sizeGiB).toFixed(6);
    const reason2 = `Iops to volume size ratio of ${ratio} is too high; maximum is ${iopsPerGiB}`;
    throw configuredError(world, "badVolume", { reason: reason2 });
  }
  if (throughput === void 0 || type !== "gp3") return;
  const provisioned = iops ?? gp3BaselineIops;
  if (throughput > Math.max(gp3BaselineThroughput, provisioned * gp3ThroughputPerIops)) {
    const ratio = (throughput / provisioned).toFixed(6);
    const reason2 = `Throughput (MiBps) to iops ratio of ${ratio} is too high; maximum is ${gp3ThroughputPerIops} MiBps per iops`;
    throw configuredError(world, "badVolume", { reason: reason2 });
  }
}
function completedSnapshot(snapshotId, context) {
  const snapshot = usableSnapshot(context, snapshotId);
  if (snapshotState(snapshot, readTime(context.world)) !== "completed") {
    throw new AwsError("IncorrectState", `Snapshot '${snapshotId}' is not 'completed'.`);
  }
  return snapshot;
}
function invalidMapping({ world }, reason2) {
  return configuredError(world, "badBlockDeviceMapping", { reason: reason2 });
}

// emulator/services/ec2/register-image.ts
function registerImage(input, context) {
  const { world, region, account } = context;
  const name = input.Name ?? "";
  checkImageName(name);
  checkImageDescription(input.Description);
  if (input.ImageLocation !== void 0) {
    throw new AwsError("UnsupportedOperation", "Instance store-backed images are not supported in this region.");
  }
  const architecture = input.Architecture ?? "i386";
  const virtualizationType = input.VirtualizationType ?? "paravirtual";
  checkHardware(input, architecture, virtualizationType, context);
  checkUefiData(input.UefiData, context);
  const tags = tagsFor(input.TagSpecifications, "image");
  const rootDeviceName = input.RootDeviceName ?? "/dev/sda1";
  const { devices, snapshots } = mapDevices(input.BlockDeviceMappings ?? [], rootDeviceName, context);
  const { images } = ec2Region(world, region);
  const own = allCurrent(images).filter((image2) => image2.ownerId === account.id);
  const sameName = own.find((image2) => image2.name === name);
  if (sameName !== void 0) {
    throw new AwsError("InvalidAMIName.Duplicate", `AMI name ${name} is already in use by AMI ${sameName.imageId}`);
  }
  if (own.length >= world.settings.quotas.images) {
    throw new AwsError(
      "ResourceLimitExceeded",
      `You have reached the limit of ${world.settings.quotas.images} images.`
    );
  }
  endDryRun(input);
  const now = world.clock.now();
  const image = {
    imageId: world.random.id("ami"),
    ownerId: account.id,
    name,
    description: input.Description,
    creationTime: now,
    availableAt: now + world.settings.latencySeconds.registerImage * 1e3,
    disabled: false,
    architecture,
    platform: registeredPlatform(input.BillingProducts ?? []),
    virtualizationType,
    imageLocation: `${account.id}/${name}`,
    rootDeviceName,
    devices,
    bootMode: input.BootMode,
    tpmSupport: input.TpmSupport,
    imdsSupport: input.ImdsSupport,
    enaSupport: input.EnaSupport ?? false,
    sriovNetSupport: input.SriovNetSupport,
    kernelId: input.KernelId,
    ramdiskId: input.RamdiskId,
    uefiData: input.UefiData,
    billingProducts: input.BillingProducts ?? [],
    // The product codes of its snapshots become the image's own.
    productCodes: [...new Set(snapshots.flatMap((snapshot) => snapshot.productCodes))],
    watermarks: [],
    tags,
    launchPermissions: [],
    deregistrationProtection: { enabled: false, withCooldown: false }
  };
  put(world, images, image.imageId, image);
  return { ImageId: image.imageId };
}
function checkImageName(name) {
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
    throw new AwsError(
      "InvalidAMIName.Malformed",
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '[', ']', ' ', '.', '/', '-', ''', '@' and '_'"
    );
  }
}
function checkImageDescription(description) {
  if (description !== void 0 && /[^\p{ASCII}]/u.test(description)) {
    throw new AwsError("InvalidParameterValue", "Character sets beyond ASCII are not supported.");
  }
  if (description !== void 0 && description.length > 255) {
    throw new AwsError("InvalidParameterValue", "The image description must not be longer than 255 characters.");
  }
}
function checkHardware(input, architecture, virtualizationType, { world }) {
  if (virtualizationType !== "hvm" && virtualizationType !== "paravirtual") {
    throw new AwsError(
      "InvalidParameterValue",
      `Value (${virtualizationType}) for parameter virtualizationType is invalid.`
    );
  }
  if (input.SriovNetSupport !== void 0 && input.SriovNetSupport !== "simple") {
    throw new AwsError(
      "InvalidParameterValue",
      `Value (${input.SriovNetSupport}) for parameter sriovNetSupport is invalid.`
    );
  }
  if (input.TpmSupport !== void 0 && input.BootMode !== "uefi") throw configuredError(world, "tpmWithoutUefi");
  if (architecture === "arm64" && input.BootMode === "legacy-bios") throw configuredError(world, "armLegacyBios");
  if (virtualizationType === "paravirtual") {
    for (const parameter of ["EnaSupport", "SriovNetSupport", "BootMode"]) {
      if (input[parameter] !== void 0 && input[parameter] !== false) {
        throw configuredError(world, "paravirtual", { parameter });
      }
    }
  }
}
function checkUefiData(uefiData, { world }) {
  if (uefiData === void 0) return;
  if (uefiData.length > 64e3) {
    throw configuredError(world, "badUefiData", { reason: "it is longer than 64000 characters." });
  }
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(uefiData)) {
    throw configuredError(world, "badUefiData", { reason: "it is not base64." });
  }
}

// emulator/services/ec2/copy-image.ts
function copyImage(input, context) {
  return runOncePerToken("CopyImage", input, context, () => copy(input, context));
}
function copy(input, context) {
  const { world, region, account } = context;
  const { SourceImageId: sourceId = "", SourceRegion: sourceRegion = "", Name: name = "" } = input;
  const minutes = input.SnapshotCopyCompletionDurationMinutes;
  checkSourceRegion(sourceRegion, context);
  checkImageName(name);
  checkImageDescription(input.Description);
  checkCompletionDuration(minutes);
  const outpostParameters = [
    "DestinationOutpostArn",
    "DestinationAvailabilityZone",
    "DestinationAvailabilityZoneId"
  ];
  rejectParameters(input, outpostParameters, "is not supported in this region");
  const imageTags = tagsFor(input.TagSpecifications, "image", ["image", "snapshot"]);
  const snapshotTags = tagsFor(input.TagSpecifications, "snapshot", ["image", "snapshot"]);
  const source = readableImage(sourceId, sourceRegion, context);
  const now = world.clock.now();
  const encryptions = source.devices.map(
    ({ ebs: ebs3 }) => resolveEncryption(context, input, current(ec2Region(world, sourceRegion).snapshots, ebs3?.snapshotId ?? ""))
  );
  endDryRun(input);
  const imageId = world.random.id("ami");
  const availableAt = now + world.settings.latencySeconds.copyImage * 1e3;
  const copies = /* @__PURE__ */ new Map();
  const devices = source.devices.map((device, index) => {
    const encryption = encryptions[index];
    const original = current(ec2Region(world, sourceRegion).snapshots, device.ebs?.snapshotId ?? "");
    if (device.ebs === void 0 || original === void 0 || encryption === void 0) return device;
    const copied2 = copies.get(original.snapshotId);
    if (copied2 !== void 0)
      return { ...device, ebs: { ...device.ebs, snapshotId: copied2, encrypted: encryption.encrypted } };
    const { snapshotId } = createSnapshot(world, region, {
      ownerId: account.id,
      description: `Copied for DestinationAmi ${imageId} from SourceAmi ${sourceId} for SourceSnapshot ${original.snapshotId}.`,
      volumeSizeGiB: original.volumeSizeGiB,
      encrypted: encryption.encrypted,
      kmsKeyId: encryption.kmsKeyId,
      data: original.data,
      productCodes: original.productCodes,
      completesAt: availableAt,
      failure: encryption.badKey === void 0 ? void 0 : keyFailure(availableAt, context),
      transferType: minutes === void 0 ? "standard" : "time-based",
      completionDurationMinutes: minutes,
      tags: snapshotTags
    });
    copies.set(original.snapshotId, snapshotId);
    return { ...device, ebs: { ...device.ebs, snapshotId, encrypted: encryption.encrypted } };
  });
  const badKey = encryptions.some((encryption) => encryption.badKey !== void 0);
  const image = {
    ...source,
    imageId,
    ownerId: account.id,
    name,
    description: input.Description ?? source.description,
    imageLocation: `${account.id}/${name}`,
    creationTime: now,
    availableAt,
    failure: badKey ? keyFailure(availableAt, context) : void 0,
    disabled: false,
    devices,
    tags: input.CopyImageTags === true ? new Map([...copiedTags(source, account.id), ...imageTags]) : imageTags,
    launchPermissions: [],
    deprecationTime: void 0,
    deregistrationProtection: { enabled: false, withCooldown: false },
    sourceImageId: sourceId,
    sourceImageRegion: sourceRegion
  };
  put(world, ec2Region(world, region).images, imageId, image);
  return { ImageId: imageId };
}
function readableImage(imageId, region, { world, account }) {
  checkImageIds([imageId]);
  const { images, snapshots } = ec2Region(world, region);
  const image = addressable(world, images, imageId);
  if (image === void 0 || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  if (imageState(image, readTime(world)) !== "available") {
    throw new AwsError("InvalidAMIID.Unavailable", `The image ID '${imageId}' is not available`);
  }
  if (image.ownerId !== account.id && image.productCodes.length > 0) {
    throw configuredError(world, "productCodesCopied");
  }
  for (const { ebs: ebs3 } of image.devices) {
    const snapshot = current(snapshots, ebs3?.snapshotId ?? "");
    if (ebs3?.snapshotId !== void 0 && (snapshot === void 0 || !canRestore(world, region, snapshot, account.id))) {
      throw new AwsError("InvalidRequest", "You do not have permission to access the storage of this ami");
    }
  }
  return image;
}
function keyFailure(at, { world }) {
  return { at, message: world.settings.ec2.copyFailureMessages.kmsKey };
}
function copiedTags(source, accountId2) {
  return source.ownerId === accountId2 ? source.tags : /* @__PURE__ */ new Map();
}

// emulator/services/ec2/copy-snapshot.ts
function copySnapshot(input, context) {
  const { world, region, account } = context;
  const {
    SourceRegion: sourceRegion = "",
    SourceSnapshotId: sourceId = "",
    CompletionDurationMinutes: minutes
  } = input;
  checkSourceRegion(sourceRegion, context);
  if (input.DestinationRegion !== void 0 && input.DestinationRegion !== region) {
    throw new AwsError(
      "InvalidParameterValue",
      `The destination region ${input.DestinationRegion} is not the region that was called, ${region}.`
    );
  }
  const outpostParameters = ["DestinationOutpostArn", "DestinationAvailabilityZone"];
  rejectParameters(input, outpostParameters, "is not supported in this region");
  checkCompletionDuration(minutes);
  if (input.Encrypted === false) throw configuredError(world, "encryptedFalse");
  const tags = tagsFor(input.TagSpecifications, "snapshot");
  const there = { ...world, lagSeconds: world.settings.consistencyLagSeconds };
  const source = addressable(there, ec2Region(world, sourceRegion).snapshots, sourceId);
  const readable = source !== void 0 && canRestore(world, sourceRegion, source, account.id) ? source : void 0;
  if (readable !== void 0 && snapshotState(readable, readTime(world)) !== "completed") {
    throw new AwsError("IncorrectState", `Snapshot '${sourceId}' is not 'completed'.`);
  }
  const encryption = resolveEncryption(context, input, readable);
  checkConcurrentCopies(context);
  endDryRun(input);
  const now = world.clock.now();
  const endsAt = now + world.settings.latencySeconds.copySnapshot * 1e3;
  const messages = world.settings.ec2.copyFailureMessages;
  const failureMessage = readable === void 0 ? fillTemplate(messages.source, { id: sourceId, region: sourceRegion }) : encryption.badKey !== void 0 ? fillTemplate(messages.kmsKey, { key: encryption.badKey }) : void 0;
  const copy2 = createSnapshot(world, region, {
    ownerId: account.id,
    description: input.Description ?? "",
    volumeSizeGiB: readable?.volumeSizeGiB ?? 1,
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    data: readable?.data ?? { blocks: /* @__PURE__ */ new Map() },
    productCodes: readable?.productCodes ?? [],
    completesAt: endsAt,
    failure: failureMessage === void 0 ? void 0 : { at: endsAt, message: failureMessage },
    transferType: minutes === void 0 ? "standard" : "time-based",
    completionDurationMinutes: minutes,
    isCopy: true,
    tags
  });
  return { SnapshotId: copy2.snapshotId, Tags: tagList(copy2.tags) };
}
function checkConcurrentCopies({ world, region, account }) {
  const now = world.clock.now();
  const limit = world.settings.quotas.copiesPerDestination;
  const inProgress = allCurrent(ec2Region(world, region).snapshots).filter(
    (snapshot) => snapshot.isCopy && snapshot.ownerId === account.id && snapshotState(snapshot, now) === "pending"
  );
  if (inProgress.length >= limit) {
    throw new AwsError(
      "ResourceLimitExceeded",
      `Too many snapshot copies in progress. The limit is ${limit} for this destination region.`
    );
  }
}

// emulator/services/ec2/deprecation.ts
var minuteMs = 6e4;
function enableImageDeprecation(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const requested = (input.DeprecateAt ?? new Date(Number.NaN)).getTime();
  const now = world.clock.now();
  if (requested < now) throw configuredError(world, "deprecationInPast", { time: isoTime2(requested) });
  const limit = isPublic(image) ? latestPublicDeprecation(image) : yearsAfter(now, 10);
  if (requested > limit)
    throw configuredError(world, "deprecationTooLate", { time: isoTime2(requested), limit: isoTime2(limit) });
  endDryRun(input);
  const deprecationTime = roundToMinute(requested);
  updateImage(world, region, image.imageId, { deprecationTime });
  return { Return: true };
}
function disableImageDeprecation(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  if (isPublic(image)) throw configuredError(world, "cancelPublicDeprecation");
  endDryRun(input);
  updateImage(world, region, image.imageId, { deprecationTime: void 0 });
  return { Return: true };
}
function publicDeprecationTime(image) {
  const latest = roundToMinute(latestPublicDeprecation(image));
  return Math.min(image.deprecationTime ?? latest, latest);
}
function latestPublicDeprecation(image) {
  return yearsAfter(image.creationTime, 2);
}
function roundToMinute(time) {
  return Math.round(time / minuteMs) * minuteMs;
}
function yearsAfter(time, years) {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}
function isoTime2(time) {
  return new Date(time).toISOString();
}

// emulator/services/ec2/snapshots.ts
function describeSnapshots(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  const { SnapshotIds: ids = [], OwnerIds: owners2, RestorableByUserIds: restorers } = input;
  checkSnapshotIds(ids);
  const usable = visible(world, ec2Region(world, region).snapshots).filter(
    (snapshot) => canRestore(world, region, snapshot, account.id)
  );
  const missing = ids.find((id) => !usable.some((snapshot) => snapshot.snapshotId === id));
  if (missing !== void 0) throw snapshotNotFound(missing);
  const accountNamed = (name) => name === "self" ? account.id : name;
  const scoped = usable.filter(
    (snapshot) => (ids.length === 0 || ids.includes(snapshot.snapshotId)) && (owners2 === void 0 || owners2.map(accountNamed).includes(snapshot.ownerId)) && (restorers === void 0 || restorers.map(accountNamed).some(
      (restorer) => restorer === "all" ? isPublicSnapshot(world, region, snapshot) : snapshot.ownerId === restorer || snapshot.createVolumePermissions.has(restorer)
    ))
  );
  const described = scoped.map((snapshot) => ({ snapshot, output: snapshotOutput(context, snapshot) }));
  const matching2 = filterResources(
    described,
    input.Filters,
    {
      description: ({ output }) => [output.Description],
      encrypted: ({ output }) => [String(output.Encrypted)],
      "owner-id": ({ output }) => [output.OwnerId],
      "owner-alias": () => [],
      progress: ({ output }) => [output.Progress],
      "snapshot-id": ({ output }) => [output.SnapshotId],
      "start-time": ({ output }) => [output.StartTime?.toISOString()],
      status: ({ output }) => [output.State],
      "storage-tier": ({ output }) => [output.StorageTier],
      "transfer-type": ({ output }) => [output.TransferType],
      "volume-id": ({ output }) => [output.VolumeId],
      "volume-size": ({ output }) => [String(output.VolumeSize)]
    },
    ({ snapshot }) => snapshot.ownerId === account.id ? snapshot.tags : /* @__PURE__ */ new Map()
  );
  const { items, nextToken } = ec2Page(world, matching2, input, ({ snapshot }) => snapshot.snapshotId, {
    withIds: ids.length > 0
  });
  return { Snapshots: items.map(({ output }) => output), NextToken: nextToken };
}
function deleteSnapshot(input, context) {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? "");
  const [user] = imagesUsing(world, region, snapshot.snapshotId);
  if (user !== void 0) {
    throw new AwsError(
      "InvalidSnapshot.InUse",
      `The snapshot ${snapshot.snapshotId} is currently in use by ${user.imageId}`
    );
  }
  endDryRun(input);
  removeSnapshot(world, region, snapshot.snapshotId);
  return {};
}
function removeSnapshot(world, region, snapshotId) {
  const forgottenAt = world.clock.now() + world.settings.latencySeconds.delete * 1e3;
  put(world, ec2Region(world, region).snapshots, snapshotId, void 0, forgottenAt);
}
function imagesUsing(world, region, snapshotId) {
  return allCurrent(ec2Region(world, region).images).filter(
    (image) => image.devices.some((device) => device.ebs?.snapshotId === snapshotId)
  );
}
function snapshotOutput({ world, account }, snapshot) {
  const time = readTime(world);
  const state2 = snapshotState(snapshot, time);
  const isOwn = snapshot.ownerId === account.id;
  return {
    SnapshotId: snapshot.snapshotId,
    OwnerId: snapshot.ownerId,
    Description: snapshot.description,
    VolumeId: snapshot.volumeId,
    VolumeSize: snapshot.volumeSizeGiB,
    Encrypted: snapshot.encrypted,
    KmsKeyId: snapshot.kmsKeyId,
    StartTime: new Date(snapshot.startTime),
    State: state2,
    StateMessage: state2 === "error" ? snapshot.failure?.message : void 0,
    Progress: state2 === "completed" ? "100%" : `${progressPercent(snapshot, time)}%`,
    CompletionTime: state2 === "completed" && snapshot.completesAt !== void 0 ? new Date(snapshot.completesAt) : void 0,
    FullSnapshotSizeInBytes: state2 === "completed" ? snapshot.data.blocks.size * blockSizeBytes : void 0,
    StorageTier: "standard",
    TransferType: snapshot.transferType,
    CompletionDurationMinutes: snapshot.completionDurationMinutes,
    Tags: isOwn ? unlessEmpty(tagList(snapshot.tags)) : void 0
  };
}
function progressPercent({ startTime, completesAt }, time) {
  return completesAt === void 0 ? 0 : percentDone(startTime, completesAt, time);
}

// emulator/services/ec2/deregister-image.ts
var cooldownSeconds = 24 * 3600;
function deregisterImage(input, context) {
  const { world, region, account } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const { enabled: enabled2, until } = image.deregistrationProtection;
  const now = world.clock.now();
  if (enabled2 || until !== void 0 && now < until) throw configuredError(world, "deregisterProtected");
  endDryRun(input);
  const { images, snapshots } = ec2Region(world, region);
  put(world, images, image.imageId, void 0, now + world.settings.latencySeconds.delete * 1e3);
  if (input.DeleteAssociatedSnapshots !== true) return { Return: true };
  const ids = new Set(image.devices.flatMap(({ ebs: ebs3 }) => ebs3?.snapshotId ?? []));
  const results = [...ids].map((snapshotId) => {
    const snapshot = current(snapshots, snapshotId);
    if (snapshot === void 0) return { SnapshotId: snapshotId, ReturnCode: "client-error" };
    const resource = `arn:${account.partition}:ec2:${region}::snapshot/${snapshotId}`;
    const values = { "ec2:owner": snapshot.ownerId, ...resourceTags(snapshot.tags) };
    const isAllowed = mayAlso(context, { action: "ec2:DeleteSnapshot", type: "snapshot", resource, values });
    if (snapshot.ownerId !== account.id || !isAllowed) {
      return { SnapshotId: snapshotId, ReturnCode: "missing-permissions" };
    }
    if (imagesUsing(world, region, snapshotId).length > 0) return { SnapshotId: snapshotId, ReturnCode: "skipped" };
    removeSnapshot(world, region, snapshotId);
    return { SnapshotId: snapshotId, ReturnCode: "success" };
  });
  return { Return: true, DeleteSnapshotResults: results };
}
function enableImageDeregistrationProtection(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  endDryRun(input);
  updateImage(world, region, image.imageId, {
    deregistrationProtection: { enabled: true, withCooldown: input.WithCooldown ?? false }
  });
  return { Return: "true" };
}
function disableImageDeregistrationProtection(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  endDryRun(input);
  const { enabled: enabled2, withCooldown, until } = image.deregistrationProtection;
  const cooldownUntil = enabled2 && withCooldown ? world.clock.now() + cooldownSeconds * 1e3 : until;
  updateImage(world, region, image.imageId, {
    deregistrationProtection: { enabled: false, withCooldown: false, until: cooldownUntil }
  });
  return { Return: "true" };
}

// emulator/services/ec2/disable-image.ts
function disableImage(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const state2 = imageState(image, readTime(world));
  if (state2 !== "available" && state2 !== "disabled") {
    throw new AwsError("InvalidAMIID.Unavailable", `The image ID '${image.imageId}' is not available`);
  }
  endDryRun(input);
  updateImage(world, region, image.imageId, { disabled: true, launchPermissions: [] });
  return { Return: true };
}
function enableImage(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  endDryRun(input);
  updateImage(world, region, image.imageId, { disabled: false });
  return { Return: true };
}

// emulator/services/ec2/launch-template-state.ts
function launchTemplates(world, region) {
  return world.state("ec2 launch templates", region, () => /* @__PURE__ */ new Map());
}
function putTemplate({ world, region }, template) {
  put(world, launchTemplates(world, region), template.id, template);
}
function checkTemplateName(name) {
  if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)) {
    throw new AwsError(
      "InvalidLaunchTemplateName.MalformedException",
      `The launch template name ${name} is malformed.`
    );
  }
}
function checkTemplateId(id) {
  if (!/^lt-[0-9a-f]{17}$/.test(id)) {
    throw new AwsError("InvalidLaunchTemplateId.Malformed", `The specified launch template ID, ${id}, is malformed.`);
  }
}
function templateNotFound({ LaunchTemplateId: id, LaunchTemplateName: name }) {
  return id === void 0 ? new AwsError(
    "InvalidLaunchTemplateName.NotFoundException",
    `The specified launch template, with template name ${name}, does not exist.`
  ) : new AwsError(
    "InvalidLaunchTemplateId.NotFound",
    `The specified launch template, with template ID ${id}, does not exist.`
  );
}
function namedTemplate(reference2, { world, region, account }) {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = reference2;
  if (id !== void 0 && name !== void 0) {
    throw new AwsError(
      "InvalidParameterCombination",
      "Specify either the launch template ID or the launch template name, but not both."
    );
  }
  if (id === void 0 && name === void 0) {
    throw new AwsError("MissingParameter", "Either the launch template ID or the launch template name is required.");
  }
  if (id !== void 0) checkTemplateId(id);
  const table = launchTemplates(world, region);
  const found = [...table.keys()].flatMap((key2) => addressable(world, table, key2) ?? []).find((template) => template.ownerId === account.id && (template.id === id || template.name === name));
  if (found === void 0) throw templateNotFound(reference2);
  return found;
}
function namedVersion(template, version) {
  const number = version === "$Latest" ? template.latestVersion : version === "$Default" ? template.defaultVersion : /^[1-9]\d*$/.test(version) ? Number(version) : void 0;
  if (number === void 0) {
    throw new AwsError("InvalidParameterValue", `Invalid launch template version: ${version}`);
  }
  const found = template.versions.find((one) => one.number === number);
  if (found !== void 0) return found;
  throw new AwsError(
    "InvalidLaunchTemplateId.VersionNotFound",
    `Could not find the specified version ${version} for the launch template with ID ${template.id}.`
  );
}

// emulator/services/ec2/fast-launch.ts
var defaultTargetResourceCount = 5;
var minParallelLaunches = 6;
function enableFastLaunch(input, context) {
  const { world, region, account } = context;
  const { imageId, platform } = usableImage(input.ImageId ?? "", context);
  if (platform !== "windows") throw configuredError(world, "fastLaunchNotWindows", { id: imageId });
  if (input.ResourceType !== void 0 && input.ResourceType !== "snapshot") {
    throw new AwsError("InvalidParameterValue", `Value (${input.ResourceType}) for parameter resourceType is invalid.`);
  }
  const maxParallelLaunches = input.MaxParallelLaunches ?? minParallelLaunches;
  if (maxParallelLaunches < minParallelLaunches) {
    throw new AwsError("InvalidParameterValue", `MaxParallelLaunches must be ${minParallelLaunches} or greater.`);
  }
  const targetResourceCount = input.SnapshotConfiguration?.TargetResourceCount ?? defaultTargetResourceCount;
  if (targetResourceCount < 1) throw new AwsError("InvalidParameterValue", "TargetResourceCount must be 1 or greater.");
  const { LaunchTemplate: wanted } = input;
  const template = wanted && namedTemplate(wanted, context);
  if (wanted && template) namedVersion(template, wanted.Version ?? "");
  const table = fastLaunches(world, region);
  const before = current(table, key(account.id, imageId));
  if (before !== void 0 && !before.isOn && !isGone(before, world.clock.now())) {
    throw configuredError(world, "fastLaunchDisabling", { id: imageId });
  }
  endDryRun(input);
  const { enablingSeconds, failure } = world.settings.ec2.fastLaunch;
  const now = world.clock.now();
  const isNew = before === void 0 || !before.isOn;
  const enabled2 = {
    imageId,
    ownerId: account.id,
    targetResourceCount,
    maxParallelLaunches,
    template: template && { id: template.id, name: template.name, version: wanted?.Version ?? "" },
    isOn: true,
    switchedAt: isNew ? now : before.switchedAt,
    doneAt: isNew ? now + enablingSeconds * 1e3 : before.doneAt,
    failure: isNew ? failure : before.failure
  };
  put(world, table, key(account.id, imageId), enabled2);
  return fastLaunchOutput(enabled2, now);
}
function disableFastLaunch(input, context) {
  const { world, region, account } = context;
  const imageId = input.ImageId ?? "";
  checkImageIds([imageId]);
  const table = fastLaunches(world, region);
  const before = current(table, key(account.id, imageId));
  if (before?.isOn !== true) throw configuredError(world, "fastLaunchNotEnabled", { id: imageId });
  endDryRun(input);
  const now = world.clock.now();
  const doneAt = now + world.settings.ec2.fastLaunch.disablingSeconds * 1e3;
  const disabled2 = { ...before, isOn: false, switchedAt: now, doneAt, failure: "" };
  put(world, table, key(account.id, imageId), disabled2);
  return fastLaunchOutput(disabled2, now);
}
function describeFastLaunchImages(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  const { ImageIds: ids = [] } = input;
  checkImageIds(ids);
  const time = readTime(world);
  const own = visible(world, fastLaunches(world, region)).filter(
    (one) => one.ownerId === account.id && !isGone(one, time) && (ids.length === 0 || ids.includes(one.imageId))
  );
  const matching2 = filterResources(
    own.map((one) => fastLaunchOutput(one, time)),
    input.Filters,
    {
      "resource-type": ({ ResourceType: type }) => [type],
      "owner-id": ({ OwnerId: id }) => [id],
      state: ({ State: state2 }) => [state2]
    }
  );
  const { items, nextToken } = ec2Page(world, matching2, input, ({ ImageId: id }) => id ?? "", {
    withIds: ids.length > 0
  });
  return { FastLaunchImages: [...items], NextToken: nextToken };
}
function fastLaunches(world, region) {
  return world.state("ec2 fast launch", region, () => /* @__PURE__ */ new Map());
}
function key(ownerId, imageId) {
  return `${ownerId} ${imageId}`;
}
function isGone({ isOn, doneAt }, time) {
  return !isOn && doneAt <= time;
}
function usableImage(imageId, { world, region, account }) {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === void 0 || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  return image;
}
function fastLaunchOutput(fastLaunch, time) {
  const { template, failure } = fastLaunch;
  const isDone = fastLaunch.doneAt <= time;
  const enabled2 = isDone ? failure === "" ? "enabled" : "enabling-failed" : "enabling";
  return {
    ImageId: fastLaunch.imageId,
    ResourceType: "snapshot",
    SnapshotConfiguration: { TargetResourceCount: fastLaunch.targetResourceCount },
    LaunchTemplate: template && {
      LaunchTemplateId: template.id,
      LaunchTemplateName: template.name,
      Version: template.version
    },
    MaxParallelLaunches: fastLaunch.maxParallelLaunches,
    OwnerId: fastLaunch.ownerId,
    State: fastLaunch.isOn ? enabled2 : "disabling",
    StateTransitionReason: isDone && failure !== "" ? failure : "Client.UserInitiated",
    StateTransitionTime: new Date(isDone ? fastLaunch.doneAt : fastLaunch.switchedAt)
  };
}

// emulator/services/service-quotas/quotas.ts
var ec2 = { serviceCode: "ec2", serviceName: "Amazon Elastic Compute Cloud (Amazon EC2)" };
var ebs2 = { serviceCode: "ebs", serviceName: "Amazon Elastic Block Store (Amazon EBS)" };
var quotas = [
  { ...ec2, quotaCode: "L-0E3CBAB9", quotaName: "Public AMIs", defaultValue: 5, value: publicImageQuota },
  {
    ...ec2,
    quotaCode: "L-B665C33B",
    quotaName: "AMIs",
    defaultValue: 5e4,
    value: (world) => world.settings.quotas.images
  },
  {
    ...ec2,
    quotaCode: "L-1216C47A",
    quotaName: "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances",
    defaultValue: 5,
    value: (world) => world.settings.quotas.standardVcpus
  },
  {
    ...ebs2,
    quotaCode: "L-309BACF6",
    quotaName: "Snapshots per Region",
    defaultValue: 1e5,
    value: (world) => world.settings.quotas.snapshots
  },
  {
    ...ebs2,
    quotaCode: "L-E137849C",
    quotaName: "Cumulative snapshot copy throughput (MiB/s) for time-based copies",
    defaultValue: 2e3,
    value: (world) => world.settings.quotas.timeBasedCopyMiBps
  }
];
function publicImageQuota({ settings }, region, accountId2) {
  const { publicImages } = settings.serviceQuotas;
  return publicImages[`${accountId2} ${region}`] ?? publicImages[region] ?? settings.quotas.publicImages;
}

// emulator/services/ec2/launch-permissions.ts
var maxAccountsPerRequest = 1e4;
var wellFormed = {
  UserId: /^\d{12}$/,
  Group: /^all$/,
  // AWS requires full ARNs and rejects a bare o-… or ou-… id.
  OrganizationArn: /^arn:[\w-]+:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
  OrganizationalUnitArn: /^arn:[\w-]+:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/
};
var itemTypes = {
  UserId: "userId",
  Group: "userGroup",
  OrganizationArn: "organizationArn",
  OrganizationalUnitArn: "organizationalUnitArn"
};
function changeLaunchPermissions(image, change, context) {
  const { world } = context;
  const named2 = [...change.add, ...change.remove];
  for (const { kind, value } of named2) {
    if (!wellFormed[kind].test(value)) {
      throw new AwsError(
        "InvalidAMIAttributeItemValue",
        `Invalid attribute item value "${value}" for ${itemTypes[kind]} item type.`
      );
    }
  }
  if (named2.filter(({ kind }) => kind === "UserId").length > maxAccountsPerRequest) {
    throw configuredError(world, "tooManyModifications", { count: named2.length, limit: maxAccountsPerRequest });
  }
  const state2 = imageState(image, readTime(world));
  if (state2 === "pending" || state2 === "failed") {
    throw new AwsError(
      "InvalidAMIID.Unavailable",
      `The AMI ID '${image.imageId}' is currently ${state2} and may not be used for this operation`
    );
  }
  if (state2 === "disabled" && change.add.length > 0) {
    throw configuredError(world, "sharingDisabledImage", { id: image.imageId });
  }
  const same = (a3) => (b3) => a3.kind === b3.kind && a3.value === b3.value;
  const kept = image.launchPermissions.filter((permission2) => !change.remove.some(same(permission2)));
  const added = change.add.filter(
    (permission2, index) => !kept.some(same(permission2)) && change.add.findIndex(same(permission2)) === index
  );
  const launchPermissions = [...kept, ...added];
  if (launchPermissions.filter(({ kind }) => kind !== "Group").length > world.settings.quotas.launchPermissions) {
    throw configuredError(world, "tooManyLaunchPermissions");
  }
  if (added.some(({ kind }) => kind !== "Group") && hasVolumeOfDefaultKey(image, context)) {
    throw configuredError(world, "defaultKeyImageShared");
  }
  const changed = { ...image, launchPermissions };
  if (!isPublic(changed) || isPublic(image)) return changed;
  checkMayBePublic(image, context);
  return { ...changed, deprecationTime: publicDeprecationTime(image) };
}
function hasVolumeOfDefaultKey(image, context) {
  const { snapshots } = ec2Region(context.world, context.region);
  const key2 = awsManagedKeyArn(context);
  return image.devices.some(({ ebs: ebs3 }) => current(snapshots, ebs3?.snapshotId ?? "")?.kmsKeyId === key2);
}
function checkMayBePublic(image, { world, region, account }) {
  if (imageBlockPublicAccess(world, region, account.id) !== "unblocked") {
    throw new AwsError(
      "OperationNotPermitted",
      "You can\u2019t publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API."
    );
  }
  if (hasEncryptedVolume(world, region, image)) throw configuredError(world, "encryptedImagePublic");
  if (image.productCodes.length > 0) throw configuredError(world, "productCodesPublic");
  if (image.watermarks.length > 0) throw configuredError(world, "watermarkedPublic");
  const quota = publicImageQuota(world, region, account.id);
  const publicImages = allCurrent(ec2Region(world, region).images).filter(
    (other) => other.ownerId === account.id && isPublic(other)
  );
  if (publicImages.length >= quota) throw configuredError(world, "tooManyPublicImages", { quota });
}

// emulator/services/ec2/operation-type.ts
function isOperationMissing({ OperationType: operation }, structure2) {
  if (operation === void 0 && structure2 === void 0) {
    throw new AwsError("MissingParameter", "The request must contain the parameter operationType");
  }
  return operation === void 0;
}

// emulator/services/ec2/image-attributes.ts
function describeImageAttribute(input, context) {
  const { world, region } = context;
  const imageId = input.ImageId ?? "";
  ownImage(context, imageId);
  const image = asOf(ec2Region(world, region).images, imageId, readTime(world));
  if (image === void 0) throw new Error(`${imageId} is addressable but not visible.`);
  if (input.Attribute === "blockDeviceMapping") {
    throw new AwsError("AuthFailure", "Unauthorized attempt to access restricted resource", 403);
  }
  endDryRun(input);
  const value = (text3) => ({ Value: text3 });
  switch (input.Attribute) {
    case "description":
      return { ImageId: imageId, Description: value(image.description) };
    case "kernel":
      return { ImageId: imageId, KernelId: value(image.kernelId) };
    case "ramdisk":
      return { ImageId: imageId, RamdiskId: value(image.ramdiskId) };
    case "launchPermission":
      return { ImageId: imageId, LaunchPermissions: image.launchPermissions.map(permissionMember) };
    case "productCodes":
      return { ImageId: imageId, ProductCodes: productCodeList(image.productCodes) };
    case "sriovNetSupport":
      return { ImageId: imageId, SriovNetSupport: value(image.sriovNetSupport) };
    case "bootMode":
      return { ImageId: imageId, BootMode: value(image.bootMode) };
    case "tpmSupport":
      return { ImageId: imageId, TpmSupport: value(image.tpmSupport) };
    case "uefiData":
      return { ImageId: imageId, UefiData: value(image.uefiData) };
    case "lastLaunchedTime":
      return { ImageId: imageId, LastLaunchedTime: value(void 0) };
    case "imdsSupport":
      return { ImageId: imageId, ImdsSupport: value(image.imdsSupport) };
    case "deregistrationProtection":
      return { ImageId: imageId, DeregistrationProtection: value(deregistrationProtectionState(image)) };
    default:
      throw new AwsError("InvalidParameterValue", `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
}
function modifyImageAttribute(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const changed = modified(image, input, context);
  endDryRun(input);
  updateImage(world, region, image.imageId, changed);
  return {};
}
function resetImageAttribute(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  endDryRun(input);
  updateImage(world, region, image.imageId, { launchPermissions: [] });
  return {};
}
function modified(image, input, context) {
  const { LaunchPermission: permissions, Description: description, ImdsSupport: imdsSupport } = input;
  if (input.ProductCodes !== void 0) {
    throw new AwsError("InvalidParameter", "Product codes cannot be set with ModifyImageAttribute.");
  }
  const named2 = [permissions && "launchPermission", description && "description", imdsSupport && "imdsSupport"].filter(
    (name) => name !== void 0
  );
  const stated = input.Attribute && input.Attribute.charAt(0).toLowerCase() + input.Attribute.slice(1);
  const attribute = named2[0] ?? stated;
  if (named2.length > 1 || stated !== void 0 && attribute !== stated) {
    throw new AwsError("InvalidParameterCombination", "Only one attribute can be modified in one request.");
  }
  switch (attribute) {
    case "description": {
      const text3 = description?.Value ?? input.Value ?? "";
      checkImageDescription(text3);
      return { ...image, description: text3 };
    }
    case "imdsSupport": {
      const value = imdsSupport?.Value ?? input.Value ?? "";
      if (value !== "v2.0") {
        throw new AwsError("InvalidParameterValue", `Value (${value}) for parameter imdsSupport is invalid.`);
      }
      return { ...image, imdsSupport: value };
    }
    case "launchPermission":
      return changeLaunchPermissions(image, requestedPermissions(input), context);
    case void 0:
      throw new AwsError("MissingParameter", "The request must contain the parameter attribute");
    default:
      throw new AwsError("InvalidParameterValue", `Value (${attribute}) for parameter attribute is invalid.`);
  }
}
function requestedPermissions(input) {
  const add = (input.LaunchPermission?.Add ?? []).flatMap(permissionsOf);
  const remove3 = (input.LaunchPermission?.Remove ?? []).flatMap(permissionsOf);
  const flat = [
    ...(input.UserIds ?? []).map((value) => ({ kind: "UserId", value })),
    ...(input.UserGroups ?? []).map((value) => ({ kind: "Group", value })),
    ...(input.OrganizationArns ?? []).map((value) => ({ kind: "OrganizationArn", value })),
    ...(input.OrganizationalUnitArns ?? []).map((value) => ({ kind: "OrganizationalUnitArn", value }))
  ];
  if (flat.length + add.length + remove3.length === 0) {
    throw new AwsError("InvalidParameterCombination", "The request names no launch permission to add or remove.");
  }
  if (flat.length > 0 && isOperationMissing(input, input.LaunchPermission)) return { add, remove: remove3 };
  return input.OperationType === "remove" ? { add, remove: [...remove3, ...flat] } : { add: [...add, ...flat], remove: remove3 };
}
var permissionKinds = ["UserId", "Group", "OrganizationArn", "OrganizationalUnitArn"];
function permissionsOf(member2) {
  return permissionKinds.flatMap((kind) => {
    const value = member2[kind];
    return value === void 0 ? [] : [{ kind, value }];
  });
}
function permissionMember({ kind, value }) {
  return { [kind]: value };
}

// emulator/services/ec2/image-watermarks.ts
function attachImageWatermark(input, context) {
  const { world, region, account } = context;
  const image = ownImage(context, input.ImageId ?? "");
  const name = input.WatermarkName ?? "";
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
    throw new AwsError("InvalidParameterValue", `Value (${name}) for parameter watermarkName is invalid.`);
  }
  if (isPublic(image)) throw configuredError(world, "watermarkOnPublic");
  endDryRun(input);
  const key2 = `${account.id}:${name}`;
  const watermark = {
    key: key2,
    creationTime: world.clock.now(),
    sourceImageId: image.imageId,
    sourceImageRegion: region,
    sourceImageCreationTime: image.creationTime
  };
  updateImage(world, region, image.imageId, {
    watermarks: [...image.watermarks.filter((other) => other.key !== key2), watermark]
  });
  return { WatermarkKey: key2 };
}
function detachImageWatermark(input, context) {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? "");
  endDryRun(input);
  updateImage(world, region, image.imageId, {
    watermarks: image.watermarks.filter((watermark) => watermark.key !== input.WatermarkKey)
  });
  return { Return: true };
}

// emulator/services/ec2/import-image-tasks.ts
function describeImportImageTasks(input, context) {
  endDryRun(input);
  const { world, region } = context;
  const { ImportTaskIds: ids = [] } = input;
  const matching2 = filterResources(
    ownTasks(context, ec2Region(world, region).importImageTasks, ids),
    input.Filters,
    { "task-state": (task) => [importProgress(world, task).Status] },
    (task) => task.tags
  );
  const { items, nextToken } = ec2Page(world, matching2, input, (task) => task.importTaskId, {
    withIds: ids.length > 0
  });
  return { ImportImageTasks: items.map((task) => importImageTaskOutput(world, task)), NextToken: nextToken };
}
function importImageTaskOutput(world, task) {
  const progress = importProgress(world, task);
  const isCompleted = progress.Status === "completed";
  const made = isCompleted && task.outcome !== void 0 && "imageId" in task.outcome ? task.outcome : void 0;
  return {
    ImportTaskId: task.importTaskId,
    Description: task.description,
    Architecture: task.architecture,
    BootMode: task.bootMode,
    Encrypted: task.encrypted,
    Hypervisor: "xen",
    ImageId: made?.imageId,
    KmsKeyId: task.kmsKeyId,
    LicenseType: task.licenseType,
    LicenseSpecifications: unlessEmpty(task.licenseConfigurationArns.map((arn) => ({ LicenseConfigurationArn: arn }))),
    // The operating system is known once the disks have been read.
    Platform: isCompleted ? task.platform ?? "Linux" : task.platform,
    SnapshotDetails: task.disks.map((disk, index) => diskDetail(disk, made?.snapshotIds[index])),
    ...progress,
    Tags: tagList(task.tags),
    UsageOperation: task.usageOperation
  };
}
function diskDetail(disk, snapshotId) {
  const place = disk.url === void 0 ? { UserBucket: { S3Bucket: disk.s3Bucket, S3Key: disk.s3Key } } : { Url: disk.url };
  return {
    Description: disk.description,
    DiskImageSize: disk.diskImageSizeBytes,
    Format: disk.format,
    SnapshotId: snapshotId ?? disk.snapshotId,
    Status: snapshotId === void 0 ? "active" : "completed",
    ...disk.snapshotId === void 0 && place
  };
}

// emulator/services/iam/roles.ts
var vmImportTrustPolicy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "vmie.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:Externalid": "vmimport" } }
    }
  ]
};
function vmImportPolicy(partition) {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"],
        Resource: [`arn:${partition}:s3:::*`]
      },
      {
        Effect: "Allow",
        Action: ["ec2:ModifySnapshotAttribute", "ec2:CopySnapshot", "ec2:RegisterImage", "ec2:Describe*"],
        Resource: "*"
      }
    ]
  });
}
function findRole(world, account, name) {
  const created2 = createdIn(world, account.id).roles.get(name);
  if (created2 !== void 0) {
    const { inlinePolicies: policies, ...rest } = created2;
    const arn = `arn:${account.partition}:iam::${account.id}:role${created2.path}${name}`;
    return { ...rest, arn, roleId: roleId(account.id, name), inlinePolicies: Object.fromEntries(policies) };
  }
  const { roles, trustPolicies, inlinePolicies } = world.settings.iam;
  if (!roles.includes(name)) return void 0;
  const own = Object.entries(inlinePolicies).flatMap(
    ([place, policy]) => place.startsWith(`${name}/`) ? [[place.slice(name.length + 1), policy]] : []
  );
  return {
    name,
    arn: `arn:${account.partition}:iam::${account.id}:role/${name}`,
    path: "/",
    maxSessionSeconds: 3600,
    roleId: roleId(account.id, name),
    trustPolicy: trustPolicies[name] ?? JSON.stringify(vmImportTrustPolicy),
    inlinePolicies: own.length > 0 ? Object.fromEntries(own) : { vmimport: vmImportPolicy(account.partition) }
  };
}
function roleId(accountId2, name) {
  return `AROA${(accountId2 + name.toUpperCase().replace(/[^A-Z0-9]/g, "")).padEnd(17, "X").slice(0, 17)}`;
}

// emulator/services/iam/trust.ts
function letsVmImportAssume(role, account, region) {
  const values = /* @__PURE__ */ new Map([
    ["sts:externalid", "vmimport"],
    ["aws:sourceaccount", account.id],
    ["aws:sourcearn", `arn:${account.partition}:vmie:${region}:${account.id}:import-snapshot-task`]
  ]);
  return policyAllows(role.trustPolicy, {
    action: "sts:AssumeRole",
    principalKind: "Service",
    isCaller: (service) => service === "vmie.amazonaws.com",
    conditionsHold: (conditions) => conditionsHold2(conditions, values)
  });
}
function letsTokenAssume(role, provider, claims) {
  const values = { [`${provider.name}:sub`]: claims.sub, [`${provider.name}:aud`]: claims.aud };
  return policyAllows(role.trustPolicy, {
    action: "sts:AssumeRoleWithWebIdentity",
    principalKind: "Federated",
    isCaller: (principal2) => principal2 === provider.arn,
    conditionsHold: (conditions) => conditionsHold(conditions, values)
  });
}
function letsCallerAssume(role, { id, partition, arn }, { externalId, sessionName }) {
  const [, roleName] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  const own = roleName === void 0 ? arn : `arn:${partition}:iam::${id}:role/${roleName}`;
  const names = [id, `arn:${partition}:iam::${id}:root`, arn, own];
  const values = {
    "sts:externalid": externalId,
    "sts:rolesessionname": sessionName,
    "aws:principalarn": own,
    "aws:principalaccount": id
  };
  return policyAllows(role.trustPolicy, {
    action: "sts:AssumeRole",
    principalKind: "AWS",
    isCaller: (principal2) => names.includes(principal2),
    conditionsHold: (conditions) => conditionsHold(conditions, values)
  });
}
function conditionsHold2(conditions, values) {
  return Object.entries(conditions).every(
    ([operator, keys]) => Object.entries(keys).every(([key2, expected]) => {
      const value = values.get(key2.toLowerCase());
      if (value === void 0) return false;
      if (operator === "StringEquals") return [expected].flat().includes(value);
      const isPattern = operator === "StringLike" || operator === "ArnLike" || operator === "ArnEquals";
      return isPattern && [expected].flat().some((pattern) => stringLike(pattern, value));
    })
  );
}

// emulator/services/ec2/read-disk-image.ts
import { execFile } from "node:child_process";
import { mkdtemp, open as open2, rm, stat } from "node:fs/promises";
import { join as join4 } from "node:path";
import { promisify } from "node:util";
var unsupported = { failureMessage: "ClientError: Disk validation failed [Unsupported specified file format]" };
var qemuDriver = {
  VMDK: "driver=vmdk",
  VHDX: "driver=vhdx",
  VHD: "driver=vpc,force_size_calc=current_size"
};
var importFormats = ["RAW", "VMDK", "VHD", "VHDX"];
async function readDiskImage(world, path, stated) {
  const detected = await detectFormat(path);
  const { format } = detected;
  if (format !== (stated ?? format) || !importFormats.includes(format) || detected.sizeBytes === 0) return unsupported;
  if (format === "VMDK" && !detected.streamOptimized && world.settings.ec2.vmdkMustBeStreamOptimized)
    return unsupported;
  const driver = qemuDriver[format];
  if (driver === void 0) return store(world, path, format);
  const directory = await mkdtemp(join4(world.directory, "import-"));
  try {
    const raw = join4(directory, "disk.raw");
    const source = `${driver},file.driver=file,file.filename=${path.replaceAll(",", ",,")}`;
    await promisify(execFile)("qemu-img", ["convert", "--image-opts", source, "-O", "raw", raw]);
    return await store(world, raw, format);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return {
        failureMessage: `ServerError: the emulator needs qemu-img to read ${format}, and it is not installed on this machine.`
      };
    }
    return unsupported;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
async function store(world, path, format) {
  const { size } = await stat(path);
  return { data: await world.blocks.importFile(path), volumeSizeGiB: Math.ceil(size / 2 ** 30), format };
}
async function detectFormat(path) {
  const file = await open2(path, "r");
  try {
    const { size: sizeBytes } = await file.stat();
    const head = Buffer.alloc(512);
    const tail = Buffer.alloc(512);
    await file.read(head, 0, 512, 0);
    await file.read(tail, 0, 512, Math.max(0, sizeBytes - 512));
    const magic = head.toString("latin1");
    const result = (format, streamOptimized = false) => ({ format, sizeBytes, streamOptimized });
    if (magic.startsWith("KDMV")) {
      return result("VMDK", (head.readUInt32LE(8) & 196608) === 196608);
    }
    if (magic.startsWith("# Disk DescriptorFile")) return result("VMDK");
    if (magic.startsWith("vhdxfile")) return result("VHDX");
    if (magic.startsWith("QFI\xFB")) return result("QCOW2");
    if (magic.startsWith("conectix") || tail.toString("latin1").startsWith("conectix")) return result("VHD");
    return result("RAW");
  } finally {
    await file.close();
  }
}

// emulator/services/ec2/import-source.ts
function importSource(container, { world, region, account }) {
  const format = container.Format?.toUpperCase();
  if (format !== void 0 && !importFormats.includes(format)) {
    throw new AwsError("InvalidParameterValue", `Value (${container.Format}) for parameter Format is invalid.`);
  }
  const { bucketName, key: key2 } = objectLocation(container, dnsSuffixOf(account.partition));
  const bucket = world.objects.buckets.get(bucketName);
  if (bucket !== void 0 && bucket.region !== region) {
    throw new AwsError("InvalidParameter", "The given S3 object is not local to the region.");
  }
  return { format, s3Bucket: bucketName, s3Key: key2, url: container.Url };
}
function checkImportRole(roleName, { world, region, account }) {
  const name = roleName ?? "vmimport";
  const role = findRole(world, account, name);
  if (role === void 0 || !letsVmImportAssume(role, account, region)) {
    throw configuredError(world, "noSuchImportRole", { role: name });
  }
}
function checkImportQuota({ world, region, account }) {
  const now = world.clock.now();
  const { importTasks, importImageTasks } = ec2Region(world, region);
  const inProgress = [...allCurrent(importTasks), ...allCurrent(importImageTasks)].filter(
    (task) => task.ownerId === account.id && (task.outcome === void 0 || task.endsAt > now)
  );
  if (inProgress.length >= world.settings.quotas.imports) throw configuredError(world, "tooManyImports");
}
async function readSource(world, ownerId, source) {
  const unreadable = (reason2) => ({
    failureMessage: `ClientError: Disk validation failed [We do not have access to the given resource. Reason ${reason2}]`
  });
  const found = world.objects.find(source.s3Bucket ?? "", source.s3Key ?? "");
  if (found === void 0) return { disk: unreadable("404 Not Found"), sizeBytes: 0 };
  const { path, sizeBytes } = found.object;
  if (found.bucket.ownerId !== ownerId) return { disk: unreadable("403 Forbidden"), sizeBytes };
  return { disk: await readDiskImage(world, path, source.format), sizeBytes };
}
function objectLocation(container, dnsSuffix) {
  const { S3Bucket: bucketName, S3Key: key2 } = container.UserBucket ?? {};
  if (container.Url !== void 0 && container.UserBucket !== void 0) {
    throw new AwsError("InvalidParameter", "Only one of the parameters Url and UserBucket may be given.");
  }
  if (bucketName !== void 0 && key2 !== void 0) return { bucketName, key: key2 };
  const domain = dnsSuffix.replaceAll(".", String.raw`\.`);
  const path = new RegExp(String.raw`^https://s3[.-][\w-]+\.${domain}/(?<bucket>[^/]+)/(?<key>[^?]+)`);
  const host = new RegExp(String.raw`^https://(?<bucket>.+)\.s3(?:[.-][\w-]+)?\.${domain}/(?<key>[^?]+)`);
  const url = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(container.Url ?? "") ?? path.exec(container.Url ?? "") ?? host.exec(container.Url ?? "");
  const { bucket: urlBucket, key: urlKey } = url?.groups ?? {};
  if (urlBucket === void 0 || urlKey === void 0) {
    throw new AwsError(
      "InvalidParameter",
      "The disk container needs a UserBucket with bucket and key, or the Url of an S3 object."
    );
  }
  return { bucketName: urlBucket, key: container.Url?.startsWith("s3:") ? urlKey : decodeURIComponent(urlKey) };
}

// emulator/services/ec2/import-image.ts
function importImage(input, context) {
  return runOncePerToken("ImportImage", input, context, () => start2(input, context));
}
var validValues = {
  Architecture: ["i386", "x86_64", "arm64"],
  BootMode: ["legacy-bios", "uefi"],
  Hypervisor: ["xen"],
  LicenseType: ["AWS", "BYOL"],
  Platform: ["Linux", "Windows"]
};
function start2(input, context) {
  const { world, region, account } = context;
  for (const [name, values] of Object.entries(validValues)) {
    const value = input[name];
    if (value !== void 0 && !values.includes(value)) {
      throw new AwsError("InvalidParameterValue", `Value (${value}) for parameter ${name} is invalid.`);
    }
  }
  const containers2 = input.DiskContainers ?? [];
  if (containers2.length === 0) {
    throw new AwsError("MissingParameter", "The request must contain the parameter DiskContainers");
  }
  const disks = containers2.map((container) => importedDisk(container, context));
  checkImportRole(input.RoleName, context);
  const encryption = resolveEncryption(context, input);
  const tags = tagsFor(input.TagSpecifications, "import-image-task");
  checkImportQuota(context);
  endDryRun(input);
  const now = world.clock.now();
  const task = {
    importTaskId: world.random.id("import-ami"),
    ownerId: account.id,
    description: input.Description,
    architecture: input.Architecture ?? "x86_64",
    bootMode: input.BootMode,
    licenseType: input.LicenseType ?? (input.Platform === "Windows" ? "AWS" : "BYOL"),
    platform: input.Platform,
    usageOperation: input.UsageOperation ?? (input.Platform === "Windows" ? "RunInstances:0002" : "RunInstances"),
    licenseConfigurationArns: (input.LicenseSpecifications ?? []).flatMap(
      ({ LicenseConfigurationArn: arn }) => arn ?? []
    ),
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    startTime: now,
    endsAt: now + world.settings.latencySeconds.importImage * 1e3,
    disks,
    tags
  };
  put(world, ec2Region(world, region).importImageTasks, task.importTaskId, task);
  world.background(finish(context, task, encryption.badKey !== void 0));
  return importImageTaskOutput(world, task);
}
function importedDisk(container, context) {
  const { SnapshotId: snapshotId, Description: description } = container;
  if (snapshotId !== void 0) {
    if (container.UserBucket !== void 0 || container.Url !== void 0) {
      throw new AwsError("InvalidParameter", "Only one of the parameters SnapshotId, Url and UserBucket may be given.");
    }
    ownSnapshot(context, snapshotId);
    return { description, snapshotId, diskImageSizeBytes: 0 };
  }
  if (container.Format?.toUpperCase() === "OVA") {
    throw new AwsError("UnsupportedOperation", "This emulator does not read OVA archives.");
  }
  return { description, ...importSource(container, context), diskImageSizeBytes: 0 };
}
async function finish(context, task, isKeyBad) {
  const { world, region } = context;
  const read = [];
  for (const source of task.disks) read.push(await readDisk(context, task.ownerId, source));
  const { importImageTasks, images } = ec2Region(world, region);
  const before = current(importImageTasks, task.importTaskId) ?? task;
  if (before.outcome !== void 0) return;
  const endsAt = Math.max(task.endsAt, world.clock.now());
  const ended = { ...before, endsAt, disks: read.map(({ source }) => source) };
  const failure = isKeyBad ? { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` } : read.map(({ disk }) => disk).find((disk) => "failureMessage" in disk);
  if (failure !== void 0) {
    put(world, importImageTasks, task.importTaskId, { ...ended, outcome: failure });
    return;
  }
  const snapshots = read.flatMap(
    ({ disk }) => "failureMessage" in disk ? [] : createSnapshot(world, region, {
      ownerId: task.ownerId,
      description: `Created by AWS-VMImport service for ${task.importTaskId}`,
      encrypted: task.encrypted,
      kmsKeyId: task.kmsKeyId,
      startTime: endsAt,
      completesAt: endsAt,
      data: disk.data,
      volumeSizeGiB: disk.volumeSizeGiB
    })
  );
  const image = {
    imageId: world.random.id("ami"),
    ownerId: task.ownerId,
    name: task.importTaskId,
    description: `AWS-VMImport service: ${task.platform ?? "Linux"}`,
    creationTime: endsAt,
    availableAt: endsAt,
    disabled: false,
    architecture: task.architecture,
    platform: task.platform === "Windows" ? "windows" : void 0,
    usageOperation: task.usageOperation,
    virtualizationType: "hvm",
    imageLocation: `${task.ownerId}/${task.importTaskId}`,
    rootDeviceName: "/dev/sda1",
    devices: snapshots.map((snapshot, index) => ({
      deviceName: index === 0 ? "/dev/sda1" : `/dev/xvd${String.fromCharCode("b".charCodeAt(0) + index - 1)}`,
      ebs: {
        snapshotId: snapshot.snapshotId,
        volumeSizeGiB: snapshot.volumeSizeGiB,
        volumeType: "gp2",
        deleteOnTermination: false,
        encrypted: snapshot.encrypted
      }
    })),
    bootMode: task.bootMode,
    enaSupport: false,
    billingProducts: [],
    productCodes: [],
    watermarks: [],
    tags: /* @__PURE__ */ new Map(),
    launchPermissions: [],
    deregistrationProtection: { enabled: false, withCooldown: false }
  };
  put(world, images, image.imageId, image, endsAt);
  const snapshotIds = snapshots.map(({ snapshotId }) => snapshotId);
  put(world, importImageTasks, task.importTaskId, { ...ended, outcome: { imageId: image.imageId, snapshotIds } });
}
async function readDisk({ world, region }, ownerId, source) {
  if (source.snapshotId === void 0) {
    const { disk, sizeBytes } = await readSource(world, ownerId, source);
    const format = "format" in disk ? disk.format : source.format;
    return { disk, source: { ...source, format, diskImageSizeBytes: sizeBytes } };
  }
  const snapshot = current(ec2Region(world, region).snapshots, source.snapshotId);
  if (snapshot === void 0) {
    return { source, disk: { failureMessage: `ClientError: The snapshot '${source.snapshotId}' does not exist.` } };
  }
  return { source, disk: { data: snapshot.data, volumeSizeGiB: snapshot.volumeSizeGiB, format: "RAW" } };
}

// emulator/services/ec2/import-tasks.ts
function describeImportSnapshotTasks(input, context) {
  endDryRun(input);
  const { world, region } = context;
  const { ImportTaskIds: ids = [] } = input;
  const matching2 = filterResources(
    ownTasks(context, ec2Region(world, region).importTasks, ids),
    input.Filters,
    {
      "import-task-id": (task) => [task.importTaskId],
      "task-state": (task) => [importProgress(world, task).Status]
    },
    (task) => task.tags
  );
  const { items, nextToken } = ec2Page(world, matching2, input, (task) => task.importTaskId, {
    withIds: ids.length > 0
  });
  return { ImportSnapshotTasks: items.map((task) => importTaskOutput(world, task)), NextToken: nextToken };
}
function importTaskOutput(world, task) {
  return {
    ImportTaskId: task.importTaskId,
    Description: task.description,
    SnapshotTaskDetail: taskDetail(world, task),
    Tags: tagList(task.tags)
  };
}
function taskDetail(world, task) {
  const progress = importProgress(world, task);
  const snapshotId = task.outcome !== void 0 && "snapshotId" in task.outcome ? task.outcome.snapshotId : void 0;
  return {
    Description: task.containerDescription,
    DiskImageSize: task.diskImageSizeBytes,
    Encrypted: task.encrypted,
    Format: task.format,
    KmsKeyId: task.kmsKeyId,
    ...task.url === void 0 ? { UserBucket: { S3Bucket: task.s3Bucket, S3Key: task.s3Key } } : { Url: task.url },
    ...progress,
    SnapshotId: progress.Status === "completed" ? snapshotId : void 0
  };
}

// emulator/services/ec2/import-snapshot.ts
function importSnapshot(input, context) {
  return runOncePerToken("ImportSnapshot", input, context, () => start3(input, context));
}
function start3(input, context) {
  const { world, region, account } = context;
  const container = input.DiskContainer;
  if (container === void 0) {
    throw new AwsError("MissingParameter", "The request must contain the parameter DiskContainer");
  }
  const source = importSource(container, context);
  checkImportRole(input.RoleName, context);
  const encryption = resolveEncryption(context, input);
  const tags = tagsFor(input.TagSpecifications, "import-snapshot-task");
  checkImportQuota(context);
  endDryRun(input);
  const now = world.clock.now();
  const task = {
    importTaskId: world.random.id("import-snap"),
    ownerId: account.id,
    description: input.Description,
    containerDescription: container.Description,
    ...source,
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    startTime: now,
    endsAt: now + world.settings.latencySeconds.importSnapshot * 1e3,
    diskImageSizeBytes: 0,
    tags
  };
  put(world, ec2Region(world, region).importTasks, task.importTaskId, task);
  world.background(finish2(context, task, encryption.badKey !== void 0));
  return importTaskOutput(world, task);
}
async function finish2({ world, region }, task, isKeyBad) {
  const { disk, sizeBytes } = isKeyBad ? { disk: { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` }, sizeBytes: 0 } : await readSource(world, task.ownerId, task);
  const { importTasks } = ec2Region(world, region);
  const before = current(importTasks, task.importTaskId) ?? task;
  if (before.outcome !== void 0) return;
  const endsAt = Math.max(task.endsAt, world.clock.now());
  const ended = { ...before, endsAt, diskImageSizeBytes: sizeBytes };
  if ("failureMessage" in disk) {
    put(world, importTasks, task.importTaskId, { ...ended, outcome: disk });
    return;
  }
  const { snapshotId } = createSnapshot(world, region, {
    ownerId: task.ownerId,
    description: `Created by AWS-VMImport service for ${task.importTaskId}`,
    encrypted: task.encrypted,
    kmsKeyId: task.kmsKeyId,
    startTime: endsAt,
    completesAt: endsAt,
    data: disk.data,
    volumeSizeGiB: disk.volumeSizeGiB
  });
  put(world, importTasks, task.importTaskId, { ...ended, format: disk.format, outcome: { snapshotId } });
}

// emulator/services/ec2/instances/instance-filters.ts
var text = (value) => {
  if (value === void 0) return void 0;
  return value instanceof Date ? value.toISOString() : String(value);
};
var ofInterface = (read) => {
  return ({ NetworkInterfaces: all2 = [] }) => all2.map((one) => text(read(one)));
};
var ofDevice = (read) => {
  return ({ BlockDeviceMappings: all2 = [] }) => all2.map((one) => text(read(one)));
};
var served = {
  architecture: (one) => [one.Architecture],
  "availability-zone": (one) => [one.Placement?.AvailabilityZone],
  "availability-zone-id": (one) => [one.Placement?.AvailabilityZoneId],
  "block-device-mapping.attach-time": ofDevice(({ Ebs }) => Ebs?.AttachTime),
  "block-device-mapping.delete-on-termination": ofDevice(({ Ebs }) => Ebs?.DeleteOnTermination),
  "block-device-mapping.device-name": ofDevice(({ DeviceName }) => DeviceName),
  "block-device-mapping.status": ofDevice(({ Ebs }) => Ebs?.Status),
  "block-device-mapping.volume-id": ofDevice(({ Ebs }) => Ebs?.VolumeId),
  "boot-mode": (one) => [one.BootMode],
  "capacity-reservation-specification.capacity-reservation-preference": (one) => [
    one.CapacityReservationSpecification?.CapacityReservationPreference
  ],
  "client-token": (one) => [one.ClientToken],
  "current-instance-boot-mode": (one) => [one.CurrentInstanceBootMode],
  "dns-name": (one) => [one.PublicDnsName],
  "ebs-optimized": (one) => [text(one.EbsOptimized)],
  "ena-support": (one) => [text(one.EnaSupport)],
  "enclave-options.enabled": (one) => [text(one.EnclaveOptions?.Enabled)],
  "hibernation-options.configured": (one) => [text(one.HibernationOptions?.Configured)],
  hypervisor: (one) => [one.Hypervisor],
  "iam-instance-profile.arn": (one) => [one.IamInstanceProfile?.Arn],
  "iam-instance-profile.id": (one) => [one.IamInstanceProfile?.Id],
  "image-id": (one) => [one.ImageId],
  "instance-id": (one) => [one.InstanceId],
  "instance-state-code": (one) => [text(one.State?.Code)],
  "instance-state-name": (one) => [one.State?.Name],
  "instance-type": (one) => [one.InstanceType],
  "instance.group-id": (one) => (one.SecurityGroups ?? []).map(({ GroupId }) => GroupId),
  "instance.group-name": (one) => (one.SecurityGroups ?? []).map(({ GroupName }) => GroupName),
  "ip-address": (one) => [one.PublicIpAddress],
  "launch-index": (one) => [text(one.AmiLaunchIndex)],
  "launch-time": (one) => [text(one.LaunchTime)],
  "maintenance-options.auto-recovery": (one) => [one.MaintenanceOptions?.AutoRecovery],
  "metadata-options.http-endpoint": (one) => [one.MetadataOptions?.HttpEndpoint],
  "metadata-options.http-protocol-ipv6": (one) => [one.MetadataOptions?.HttpProtocolIpv6],
  "metadata-options.http-put-response-hop-limit": (one) => [text(one.MetadataOptions?.HttpPutResponseHopLimit)],
  "metadata-options.http-tokens": (one) => [one.MetadataOptions?.HttpTokens],
  "metadata-options.instance-metadata-tags": (one) => [one.MetadataOptions?.InstanceMetadataTags],
  "metadata-options.state": (one) => [one.MetadataOptions?.State],
  "monitoring-state": (one) => [one.Monitoring?.State],
  "network-interface.addresses.association.public-ip": ofInterface(({ Association }) => Association?.PublicIp),
  "network-interface.addresses.primary": ofInterface(() => true),
  "network-interface.addresses.private-ip-address": ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
  "network-interface.association.public-ip": ofInterface(({ Association }) => Association?.PublicIp),
  "network-interface.attachment.attachment-id": ofInterface(({ Attachment }) => Attachment?.AttachmentId),
  "network-interface.attachment.delete-on-termination": ofInterface(
    ({ Attachment }) => Attachment?.DeleteOnTermination
  ),
  "network-interface.attachment.device-index": ofInterface(({ Attachment }) => Attachment?.DeviceIndex),
  "network-interface.attachment.status": ofInterface(({ Attachment }) => Attachment?.Status),
  "network-interface.availability-zone": (one) => [one.Placement?.AvailabilityZone],
  "network-interface.description": ofInterface(({ Description }) => Description),
  "network-interface.group-id": ofInterface(({ Groups }) => Groups?.[0]?.GroupId),
  "network-interface.group-name": ofInterface(({ Groups }) => Groups?.[0]?.GroupName),
  "network-interface.mac-address": ofInterface(({ MacAddress }) => MacAddress),
  "network-interface.network-interface-id": ofInterface(({ NetworkInterfaceId }) => NetworkInterfaceId),
  "network-interface.owner-id": ofInterface(({ OwnerId }) => OwnerId),
  "network-interface.private-dns-name": ofInterface(({ PrivateDnsName }) => PrivateDnsName),
  "network-interface.private-ip-address": ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
  "network-interface.source-dest-check": ofInterface(({ SourceDestCheck }) => SourceDestCheck),
  "network-interface.status": ofInterface(({ Status }) => Status),
  "network-interface.subnet-id": ofInterface(({ SubnetId }) => SubnetId),
  "network-interface.vpc-id": ofInterface(({ VpcId }) => VpcId),
  "owner-id": ({ NetworkInterfaces: all2 = [] }) => all2.map(({ OwnerId }) => OwnerId),
  platform: (one) => [one.Platform],
  "platform-details": (one) => [one.PlatformDetails],
  "private-dns-name": (one) => [one.PrivateDnsName],
  "private-ip-address": (one) => [one.PrivateIpAddress],
  "product-code": (one) => (one.ProductCodes ?? []).map(({ ProductCodeId }) => ProductCodeId),
  "product-code.type": (one) => (one.ProductCodes ?? []).map(({ ProductCodeType }) => ProductCodeType),
  reason: (one) => [one.StateTransitionReason],
  "root-device-name": (one) => [one.RootDeviceName],
  "root-device-type": (one) => [one.RootDeviceType],
  "source-dest-check": (one) => [text(one.SourceDestCheck)],
  "state-reason-code": (one) => [one.StateReason?.Code],
  "state-reason-message": (one) => [one.StateReason?.Message],
  "subnet-id": (one) => [one.SubnetId],
  tenancy: (one) => [one.Placement?.Tenancy],
  "tpm-support": (one) => [one.TpmSupport],
  "usage-operation": (one) => [one.UsageOperation],
  "usage-operation-update-time": (one) => [text(one.UsageOperationUpdateTime)],
  "virtualization-type": (one) => [one.VirtualizationType],
  "vpc-id": (one) => [one.VpcId]
};
var unmatched = `
  affinity capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn host-id
  instance-lifecycle ipv6-address kernel-id key-name metadata-options.http-protocol-ipv4
  network-interface.addresses.association.allocation-id network-interface.addresses.association.association-id
  network-interface.addresses.association.carrier-ip network-interface.addresses.association.customer-owned-ip
  network-interface.addresses.association.ip-owner-id network-interface.addresses.association.public-dns-name
  network-interface.addresses.private-dns-name network-interface.association.allocation-id
  network-interface.association.association-id network-interface.association.carrier-ip
  network-interface.association.customer-owned-ip network-interface.association.ip-owner-id
  network-interface.association.public-dns-name network-interface.attachment.attach-time
  network-interface.attachment.instance-id network-interface.attachment.instance-owner-id
  network-interface.attachment.network-card-index network-interface.deny-all-igw-traffic
  network-interface.ipv4-prefixes.ipv4-prefix network-interface.ipv6-address
  network-interface.ipv6-addresses.ipv6-address network-interface.ipv6-addresses.is-primary-ipv6
  network-interface.ipv6-native network-interface.ipv6-prefixes.ipv6-prefix network-interface.operator.managed
  network-interface.operator.principal network-interface.outpost-arn network-interface.public-dns-name
  network-interface.requester-id network-interface.requester-managed network-interface.tag-key
  network-interface.tag-value network-performance-options.bandwidth-weighting operator.managed operator.principal
  outpost-arn placement-group-name placement-partition-number
  private-dns-name-options.enable-resource-name-dns-a-record
  private-dns-name-options.enable-resource-name-dns-aaaa-record private-dns-name-options.hostname-type ramdisk-id
  requester-id spot-instance-request-id
`.trim();
var instanceFilters = {
  ...Object.fromEntries(unmatched.split(/\s+/).map((name) => [name, () => []])),
  ...served
};

// emulator/services/ec2/instances/instance-types.ts
var xen = (size) => ({
  isCurrentGeneration: true,
  hypervisor: "xen",
  architectures: ["x86_64"],
  threadsPerCore: 2,
  bootModes: ["legacy-bios"],
  ena: "unsupported",
  nitroTpm: false,
  isBurstable: size.name.startsWith("t"),
  isFreeTierEligible: false,
  manufacturer: "Intel",
  ...size
});
var nitro = (size) => ({
  ...xen(size),
  hypervisor: "nitro",
  bootModes: ["legacy-bios", "uefi"],
  ena: "required",
  nitroTpm: true,
  ...size
});
var graviton = (size) => ({
  ...nitro(size),
  architectures: ["arm64"],
  threadsPerCore: 1,
  bootModes: ["uefi"],
  nitroTpm: false,
  manufacturer: "AWS",
  ...size
});
var instanceTypes = [
  xen({
    ...{ name: "t2.nano", vcpus: 1, memoryMiB: 512, clockGHz: 2.4, networkPerformance: "Low to Moderate" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ["i386", "x86_64"], threadsPerCore: 1 }
  }),
  xen({
    ...{ name: "t2.micro", vcpus: 1, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: "Low to Moderate" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ["i386", "x86_64"], threadsPerCore: 1 },
    isFreeTierEligible: true
  }),
  xen({
    ...{ name: "c4.large", vcpus: 2, memoryMiB: 3840, clockGHz: 2.9, networkPerformance: "Moderate" },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 }
  }),
  xen({
    ...{ name: "m4.large", vcpus: 2, memoryMiB: 8192, clockGHz: 2.4, networkPerformance: "Moderate" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 10 }
  }),
  nitro({
    ...{ name: "t3.nano", vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: "Up to 5 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 }
  }),
  nitro({
    ...{ name: "t3.micro", vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: "Up to 5 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 }
  }),
  nitro({
    ...{ name: "m5.large", vcpus: 2, memoryMiB: 8192, clockGHz: 3.1, networkPerformance: "Up to 10 Gigabit" },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 }
  }),
  nitro({
    ...{ name: "m6a.large", vcpus: 2, memoryMiB: 8192, clockGHz: 3.6, networkPerformance: "Up to 12.5 Gigabit" },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10, manufacturer: "AMD" }
  }),
  nitro({
    ...{ name: "m7i.large", vcpus: 2, memoryMiB: 8192, clockGHz: 3.2, networkPerformance: "Up to 12.5 Gigabit" },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 }
  }),
  graviton({
    ...{ name: "a1.medium", vcpus: 1, memoryMiB: 2048, clockGHz: 2.3, networkPerformance: "Up to 10 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4, isCurrentGeneration: false }
  }),
  graviton({
    ...{ name: "t4g.nano", vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: "Up to 5 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 }
  }),
  graviton({
    ...{ name: "t4g.micro", vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: "Up to 5 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 }
  }),
  graviton({
    ...{ name: "c6g.medium", vcpus: 1, memoryMiB: 2048, clockGHz: 2.5, networkPerformance: "Up to 10 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 }
  }),
  graviton({
    ...{ name: "m8g.medium", vcpus: 1, memoryMiB: 4096, clockGHz: 2.8, networkPerformance: "Up to 12.5 Gigabit" },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 }
  })
];
var byName = new Map(instanceTypes.map((type) => [type.name, type]));
function instanceType(name) {
  return byName.get(name);
}
function typeOf({ instanceType: name }) {
  const type = byName.get(name);
  if (type === void 0) throw new Error(`There is no instance type ${name}.`);
  return type;
}
function zonesOffering({ name }, { world, region }) {
  const without = world.settings.ec2.instances.notOffered[name] ?? [];
  return without.includes(region) ? [] : zoneNames(region).filter((zone2) => !without.includes(zone2));
}
function typesOffered(context) {
  return instanceTypes.filter((type) => zonesOffering(type, context).length > 0);
}
function isTypeIn(patterns2, type) {
  return patterns2.some((pattern) => wildcardPattern(pattern).test(type));
}

// emulator/services/ec2/instances/volume-life.ts
function visibleVolumes({ world, region, account }) {
  const now = world.clock.now();
  const { instances, volumes } = instanceRegion(world, region);
  const byId = new Map(visible(world, instances).map((instance) => [instance.instanceId, instance]));
  return visible(world, volumes).flatMap((volume2) => {
    const instance = byId.get(volume2.instanceId);
    if (instance === void 0 || volume2.ownerId !== account.id) return [];
    const { state: state2 } = lifeAt(instance, now);
    if (state2 === "terminated") {
      return volume2.deleteOnTermination ? [] : [{ volume: volume2, instance, state: "available" }];
    }
    return [{ volume: volume2, instance, state: state2 === "pending" ? "creating" : "in-use" }];
  });
}

// emulator/services/ec2/instances/instance-output.ts
function reservationOutput(instances, context) {
  return {
    ReservationId: instances[0]?.reservationId,
    OwnerId: instances[0]?.ownerId,
    Groups: [],
    Instances: instances.map((instance) => instanceOutput(instance, context))
  };
}
function instanceOutput(instance, context) {
  const { world, region } = context;
  const type = typeOf(instance);
  const life = lifeAt(instance, world.clock.now());
  const isThere = life.state !== "terminated";
  const groups = instance.network.groups.map(({ groupId, name }) => ({ GroupId: groupId, GroupName: name }));
  return {
    InstanceId: instance.instanceId,
    ImageId: instance.imageId,
    State: { Code: life.code, Name: life.state },
    StateReason: life.reason,
    StateTransitionReason: transitionReason(life),
    InstanceType: instance.instanceType,
    AmiLaunchIndex: instance.launchIndex,
    ClientToken: instance.clientToken,
    LaunchTime: new Date(instance.launchTime),
    Placement: {
      AvailabilityZone: instance.zone,
      AvailabilityZoneId: zoneIdOf(region, instance.zone),
      GroupName: "",
      Tenancy: "default"
    },
    Architecture: instance.architecture,
    BootMode: instance.bootMode,
    CurrentInstanceBootMode: instance.currentBootMode,
    TpmSupport: instance.tpmSupport,
    EnaSupport: instance.enaSupport,
    SriovNetSupport: instance.sriovNetSupport,
    // DescribeInstances says xen of Nitro instances, too.
    Hypervisor: "xen",
    VirtualizationType: "hvm",
    ...instance.platform,
    UsageOperationUpdateTime: new Date(instance.launchTime),
    ProductCodes: productCodeList(instance.productCodes),
    RootDeviceName: instance.rootDeviceName,
    RootDeviceType: "ebs",
    BlockDeviceMappings: isThere ? deviceOutputs(instance, context) : [],
    EbsOptimized: instance.isEbsOptimized,
    Monitoring: { State: instance.isMonitored ? "enabled" : "disabled" },
    IamInstanceProfile: instance.profile && { Arn: instance.profile.arn, Id: instance.profile.id },
    MetadataOptions: {
      State: life.state === "pending" ? "pending" : "applied",
      HttpTokens: instance.metadata.httpTokens,
      HttpPutResponseHopLimit: instance.metadata.hopLimit,
      HttpEndpoint: instance.metadata.endpoint,
      HttpProtocolIpv6: instance.metadata.ipv6,
      InstanceMetadataTags: instance.metadata.instanceTags
    },
    CpuOptions: { CoreCount: type.vcpus / type.threadsPerCore, ThreadsPerCore: type.threadsPerCore },
    CapacityReservationSpecification: { CapacityReservationPreference: "open" },
    HibernationOptions: { Configured: false },
    EnclaveOptions: { Enabled: false },
    MaintenanceOptions: { AutoRecovery: "default" },
    SecurityGroups: isThere ? groups : [],
    NetworkInterfaces: isThere ? [interfaceOutput(instance, context)] : [],
    SourceDestCheck: isThere ? true : void 0,
    SubnetId: isThere ? instance.network.subnetId : void 0,
    VpcId: isThere ? instance.network.vpcId : void 0,
    PrivateIpAddress: isThere ? instance.network.privateAddress : void 0,
    PrivateDnsName: isThere ? privateName(instance, context) : "",
    PublicIpAddress: publicAddress(instance, context),
    PublicDnsName: publicName(instance, context) ?? "",
    Tags: unlessEmpty(tagList(instance.tags))
  };
}
function publicAddress(instance, { world }) {
  return lifeAt(instance, world.clock.now()).state === "running" ? instance.network.publicAddress : void 0;
}
function publicName(instance, context) {
  const { region, account } = context;
  const address = publicAddress(instance, context);
  const domain = region === "us-east-1" ? "compute-1" : `${region}.compute`;
  return address && `ec2-${address.replaceAll(".", "-")}.${domain}.${dnsSuffixOf(account.partition)}`;
}
function privateName({ network }, { region }) {
  const domain = region === "us-east-1" ? "ec2" : `${region}.compute`;
  return `ip-${network.privateAddress.replaceAll(".", "-")}.${domain}.internal`;
}
function interfaceOutput(instance, context) {
  const { network, ownerId, launchTime } = instance;
  const address = publicAddress(instance, context);
  const association = address && {
    PublicIp: address,
    PublicDnsName: publicName(instance, context),
    IpOwnerId: "amazon"
  };
  return {
    NetworkInterfaceId: network.interfaceId,
    InterfaceType: "interface",
    Description: network.description,
    OwnerId: ownerId,
    Status: "in-use",
    SubnetId: network.subnetId,
    VpcId: network.vpcId,
    MacAddress: network.macAddress,
    Groups: network.groups.map(({ groupId, name }) => ({ GroupId: groupId, GroupName: name })),
    PrivateIpAddress: network.privateAddress,
    PrivateDnsName: privateName(instance, context),
    PrivateIpAddresses: [
      {
        Primary: true,
        PrivateIpAddress: network.privateAddress,
        PrivateDnsName: privateName(instance, context),
        Association: association || void 0
      }
    ],
    Ipv6Addresses: [],
    Association: association || void 0,
    SourceDestCheck: true,
    Attachment: {
      AttachmentId: network.attachmentId,
      AttachTime: new Date(launchTime),
      DeleteOnTermination: network.deleteOnTermination,
      DeviceIndex: 0,
      NetworkCardIndex: 0,
      Status: context.world.clock.now() < startOf(instance) ? "attaching" : "attached"
    }
  };
}
function deviceOutputs(instance, context) {
  return visibleVolumes(context).flatMap(({ volume: volume2, state: state2 }) => {
    if (volume2.instanceId !== instance.instanceId || state2 !== "in-use") return [];
    return [
      {
        DeviceName: volume2.device,
        Ebs: {
          VolumeId: volume2.volumeId,
          Status: "attached",
          AttachTime: new Date(volume2.createTime),
          DeleteOnTermination: volume2.deleteOnTermination
        }
      }
    ];
  });
}

// emulator/services/ec2/instances/describe.ts
function describeInstances(input, context) {
  const ids = input.InstanceIds ?? [];
  const all2 = namedInstances(input, context).map((instance) => ({
    instance,
    output: instanceOutput(instance, context)
  }));
  const matching2 = filterResources(all2, input.Filters, filters, ({ instance }) => instance.tags);
  const { items, nextToken } = ec2Page(context.world, matching2, input, ({ instance }) => keyOf(instance), {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  endDryRun(input);
  const reservations = [...new Set(items.map(({ instance }) => instance.reservationId))];
  return {
    Reservations: reservations.map(
      (id) => reservationOutput(
        items.map(({ instance }) => instance).filter(({ reservationId }) => reservationId === id),
        context
      )
    ),
    NextToken: nextToken
  };
}
var filters = {
  ...Object.fromEntries(
    Object.entries(instanceFilters).map(([name, read]) => [name, ({ output }) => read(output)])
  ),
  "reservation-id": ({ instance }) => [instance.reservationId]
};
function keyOf({ reservationId, launchIndex }) {
  return `${reservationId} ${String(launchIndex).padStart(6, "0")}`;
}
function namedInstances(input, context) {
  const ids = input.InstanceIds ?? [];
  checkInstanceIds(ids);
  const all2 = visibleInstances(context);
  const missing = ids.filter((id) => !all2.some(({ instanceId }) => instanceId === id));
  if (missing.length > 0 && input.MaxResults === void 0) throw instancesNotFound(missing);
  return ids.length === 0 ? all2 : all2.filter(({ instanceId }) => ids.includes(instanceId));
}
function checkInstanceIds(ids) {
  const bad = ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (bad !== void 0) throw new AwsError("InvalidInstanceID.Malformed", `Invalid id: "${bad}" (expecting "i-...")`);
}
function instancesNotFound(ids) {
  const [plural, verb] = ids.length === 1 ? ["", "does"] : ["s", "do"];
  return new AwsError("InvalidInstanceID.NotFound", `The instance ID${plural} '${ids.join(", ")}' ${verb} not exist`);
}

// emulator/services/ec2/instances/qemu/real-guest.ts
var consoleBytes = 64 * 1024;
function writeConsole(guest, chunk, now, postsAt) {
  if (now >= postsAt) guest.posted ??= { at: postsAt, console: guest.console };
  guest.console = new Uint8Array(Buffer.concat([guest.console, chunk]).subarray(-consoleBytes));
}

// emulator/services/ec2/instances/console.ts
function getConsoleOutput(input, context) {
  const { world } = context;
  const id = input.InstanceId ?? "";
  checkInstanceIds([id]);
  const instance = ownInstance(context, id);
  if (instance === void 0) throw instancesNotFound([id]);
  if (input.Latest === true && typeOf(instance).hypervisor !== "nitro") throw configuredError(world, "noLatestConsole");
  endDryRun(input);
  const now = world.clock.now();
  const at = input.Latest === true ? now : lastPost(instance, context);
  const text3 = at === void 0 ? Buffer.alloc(0) : consoleAt(instance, at);
  return {
    InstanceId: id,
    Timestamp: new Date(at ?? now),
    Output: text3.length === 0 ? void 0 : text3.subarray(-consoleBytes).toString("base64")
  };
}
function lastPost(instance, { world }) {
  const now = world.clock.now();
  const { endedAt } = lifeAt(instance, now);
  const { consolePostedAfterSeconds } = world.settings.ec2.instances;
  if (consolePostedAfterSeconds === 0) return now;
  const firstAt = startOf(instance) + consolePostedAfterSeconds * 1e3;
  return [firstAt, endedAt].filter((at) => at !== void 0 && at <= now).sort((a3, b3) => Number(a3) - Number(b3)).at(-1);
}
function consoleAt(instance, time) {
  const { realGuest } = instance;
  if (realGuest === void 0) return Buffer.from(scriptedConsole(instance, time));
  const { console: console2, posted } = realGuest;
  return Buffer.from(posted !== void 0 && time <= posted.at ? posted.console : console2);
}
function scriptedConsole(instance, time) {
  const { endedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
  if (endedAt <= instance.runningAt) return "";
  const seconds = (Math.min(time, endedAt) - instance.runningAt) / 1e3;
  const lines = instance.guest.console.map((line) => {
    const space = line.indexOf(" ");
    return { seconds: Number(line.slice(0, space)), text: line.slice(space + 1) };
  });
  return lines.filter((line) => line.seconds <= seconds).map(({ text: text3 }) => text3).join("\r\n");
}

// emulator/services/ec2/instances/network.ts
import { createHash as createHash6 } from "node:crypto";
var addressesPerSubnet = 16;
function defaultVpc({ world, region, account }) {
  const { noDefaultVpc, securityGroups: securityGroups2, subnets } = world.settings.ec2.instances;
  if (noDefaultVpc.includes(region)) return void 0;
  const id = (prefix, what) => {
    const digest = createHash6("sha256").update(`${account.id} ${region} ${what}`).digest("hex");
    return `${prefix}-${digest.slice(0, 17)}`;
  };
  const zones = zoneNames(region);
  const all2 = [
    ...zones.map((zone2) => ({ subnetId: id("subnet", zone2), zone: zone2, isDefault: true })),
    ...subnets.map((subnetId) => ({ subnetId, zone: zones[0] ?? "", isDefault: false }))
  ];
  return {
    vpcId: id("vpc", "vpc"),
    subnets: all2.map((subnet, index) => ({
      ...subnet,
      cidrBlock: `172.31.${index * addressesPerSubnet}.0/20`,
      addressStart: `172.31.${index * addressesPerSubnet}`
    })),
    groups: [
      { groupId: id("sg", "default"), name: "default", description: "default VPC security group" },
      ...Object.entries(securityGroups2).map(([groupId, { name, ingress }]) => ({
        groupId,
        name,
        description: name,
        ingress
      }))
    ]
  };
}

// emulator/services/ec2/instances/describe-network.ts
var noTags = () => /* @__PURE__ */ new Map();
function describeVpcs(input, context) {
  const { world, account } = context;
  const network = defaultVpc(context);
  const all2 = network === void 0 ? [] : [vpcOutput(network.vpcId, account.id)];
  const ids = input.VpcIds ?? [];
  const missing = ids.find((id) => !all2.some(({ VpcId }) => VpcId === id));
  if (missing !== void 0) {
    throw new AwsError("InvalidVpcID.NotFound", `The vpc ID '${missing}' does not exist`);
  }
  const matching2 = filterResources(
    all2,
    input.Filters,
    {
      cidr: ({ CidrBlock }) => [CidrBlock],
      "dhcp-options-id": ({ DhcpOptionsId }) => [DhcpOptionsId],
      "is-default": ({ IsDefault }) => [String(IsDefault)],
      "owner-id": ({ OwnerId }) => [OwnerId],
      state: ({ State }) => [State],
      "vpc-id": ({ VpcId }) => [VpcId]
    },
    noTags
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(world, matching2, input, ({ VpcId = "" }) => VpcId, {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  return { Vpcs: [...items], NextToken: nextToken };
}
function vpcOutput(vpcId, ownerId) {
  return {
    VpcId: vpcId,
    OwnerId: ownerId,
    State: "available",
    CidrBlock: "172.31.0.0/16",
    DhcpOptionsId: vpcId.replace("vpc-", "dopt-"),
    InstanceTenancy: "default",
    IsDefault: true
  };
}
function describeSubnets(input, context) {
  const network = defaultVpc(context);
  const all2 = network === void 0 ? [] : subnetOutputs(network, context);
  const ids = input.SubnetIds ?? [];
  const missing = ids.find((id) => !all2.some(({ SubnetId }) => SubnetId === id));
  if (missing !== void 0) throw subnetNotFound(missing);
  const matching2 = filterResources(
    all2,
    input.Filters,
    {
      "availability-zone": ({ AvailabilityZone }) => [AvailabilityZone],
      "availability-zone-id": ({ AvailabilityZoneId }) => [AvailabilityZoneId],
      "available-ip-address-count": ({ AvailableIpAddressCount }) => [String(AvailableIpAddressCount)],
      "cidr-block": ({ CidrBlock }) => [CidrBlock],
      "default-for-az": ({ DefaultForAz }) => [String(DefaultForAz)],
      "map-public-ip-on-launch": ({ MapPublicIpOnLaunch }) => [String(MapPublicIpOnLaunch)],
      "owner-id": ({ OwnerId }) => [OwnerId],
      state: ({ State }) => [State],
      "subnet-arn": ({ SubnetArn }) => [SubnetArn],
      "subnet-id": ({ SubnetId }) => [SubnetId],
      "vpc-id": ({ VpcId }) => [VpcId]
    },
    noTags
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching2, input, ({ SubnetId = "" }) => SubnetId, {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  return { Subnets: [...items], NextToken: nextToken };
}
function subnetNotFound(subnetId) {
  return new AwsError("InvalidSubnetID.NotFound", `The subnet ID '${subnetId}' does not exist`);
}
function subnetOutputs({ vpcId, subnets }, { region, account }) {
  return subnets.map(({ subnetId, zone: zone2, cidrBlock, isDefault }) => ({
    SubnetId: subnetId,
    SubnetArn: `arn:${account.partition}:ec2:${region}:${account.id}:subnet/${subnetId}`,
    VpcId: vpcId,
    OwnerId: account.id,
    State: "available",
    AvailabilityZone: zone2,
    AvailabilityZoneId: zoneIdOf(region, zone2),
    CidrBlock: cidrBlock,
    // Of a /20, AWS keeps five addresses to itself.
    AvailableIpAddressCount: 4091,
    DefaultForAz: isDefault,
    MapPublicIpOnLaunch: isDefault,
    AssignIpv6AddressOnCreation: false,
    Ipv6Native: false,
    EnableDns64: false
  }));
}
function describeSecurityGroups(input, context) {
  const network = defaultVpc(context);
  const all2 = network === void 0 ? [] : network.groups.map((group2) => groupOutput(group2, network.vpcId, context));
  const { GroupIds: ids = [], GroupNames: names = [] } = input;
  const missing = ids.find((id) => !all2.some(({ GroupId }) => GroupId === id));
  if (missing !== void 0) throw groupNotFound(missing);
  const unnamed = names.find((name) => !all2.some(({ GroupName }) => GroupName === name));
  if (unnamed !== void 0) throw groupNotFound(unnamed);
  const named2 = all2.filter(
    ({ GroupId = "", GroupName = "" }) => (ids.length === 0 || ids.includes(GroupId)) && (names.length === 0 || names.includes(GroupName))
  );
  const ingress = (read) => (group2) => (group2.IpPermissions ?? []).flatMap(read);
  const matching2 = filterResources(
    named2,
    input.Filters,
    {
      description: ({ Description }) => [Description],
      "group-id": ({ GroupId }) => [GroupId],
      "group-name": ({ GroupName }) => [GroupName],
      "ip-permission.cidr": ingress(({ IpRanges = [] }) => IpRanges.map(({ CidrIp }) => CidrIp)),
      "ip-permission.from-port": ingress(({ FromPort }) => [FromPort === void 0 ? void 0 : String(FromPort)]),
      "ip-permission.group-id": ingress(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.map(({ GroupId }) => GroupId)),
      "ip-permission.protocol": ingress(({ IpProtocol }) => [IpProtocol]),
      "ip-permission.to-port": ingress(({ ToPort }) => [ToPort === void 0 ? void 0 : String(ToPort)]),
      "owner-id": ({ OwnerId }) => [OwnerId],
      "vpc-id": ({ VpcId }) => [VpcId]
    },
    noTags
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching2, input, ({ GroupId = "" }) => GroupId, {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  return { SecurityGroups: [...items], NextToken: nextToken };
}
function groupNotFound(idOrName) {
  return new AwsError("InvalidGroup.NotFound", `The security group '${idOrName}' does not exist`);
}
function groupOutput({ groupId, name, description, ingress }, vpcId, context) {
  const { region, account } = context;
  const fromMembers = {
    IpProtocol: "-1",
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
    UserIdGroupPairs: [{ GroupId: groupId, UserId: account.id }]
  };
  return {
    GroupId: groupId,
    GroupName: name,
    Description: description,
    OwnerId: account.id,
    VpcId: vpcId,
    SecurityGroupArn: `arn:${account.partition}:ec2:${region}:${account.id}:security-group/${groupId}`,
    IpPermissions: ingress === void 0 ? [fromMembers] : ingress.map(permission),
    IpPermissionsEgress: [permission("-1 -1 -1 0.0.0.0/0")]
  };
}
function permission(text3) {
  const [protocol = "", from, to, block = ""] = text3.split(" ");
  const ranges = block.includes(":") ? { Ipv6Ranges: [{ CidrIpv6: block }] } : { IpRanges: [{ CidrIp: block }] };
  return {
    IpProtocol: protocol,
    ...protocol !== "-1" && { FromPort: Number(from), ToPort: Number(to) },
    UserIdGroupPairs: [],
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
    ...ranges
  };
}

// emulator/services/ec2/instances/describe-types.ts
function describeInstanceTypes(input, context) {
  const names = input.InstanceTypes ?? [];
  if (names.length > 100) {
    throw new AwsError("InvalidParameterValue", "A request can name 100 instance types at most.");
  }
  const offered = typesOffered(context);
  const missing = names.filter((name) => !offered.some((type) => type.name === name));
  if (missing.length > 0) {
    const text3 = `The following supplied instance types do not exist: [${missing.join(", ")}]`;
    throw new AwsError("InvalidInstanceType", text3);
  }
  const named2 = offered.filter(({ name }) => names.length === 0 || names.includes(name));
  const matching2 = filterResources(named2, input.Filters, {
    "auto-recovery-supported": () => ["true"],
    "bare-metal": () => ["false"],
    "burstable-performance-supported": (type) => [String(type.isBurstable)],
    "current-generation": (type) => [String(type.isCurrentGeneration)],
    "free-tier-eligible": (type) => [String(type.isFreeTierEligible)],
    hypervisor: (type) => [type.hypervisor],
    "instance-storage-supported": () => ["false"],
    "instance-type": (type) => [type.name],
    "memory-info.size-in-mib": (type) => [String(type.memoryMiB)],
    "network-info.ena-support": (type) => [type.ena],
    "nitro-tpm-support": (type) => [type.nitroTpm ? "supported" : "unsupported"],
    "nitro-tpm-info.supported-versions": (type) => type.nitroTpm ? ["2.0"] : [],
    "processor-info.supported-architecture": (type) => type.architectures,
    "processor-info.sustained-clock-speed-in-ghz": (type) => [String(type.clockGHz)],
    "supported-boot-mode": (type) => type.bootModes,
    "supported-root-device-type": () => ["ebs"],
    "supported-usage-class": () => ["on-demand", "spot"],
    "supported-virtualization-type": () => ["hvm"],
    "vcpu-info.default-cores": (type) => [String(type.vcpus / type.threadsPerCore)],
    "vcpu-info.default-threads-per-core": (type) => [String(type.threadsPerCore)],
    "vcpu-info.default-vcpus": (type) => [String(type.vcpus)]
  });
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching2, input, ({ name }) => name, {
    withIds: names.length > 0,
    minPageSize: 5
  });
  return { InstanceTypes: items.map(typeOutput), NextToken: nextToken };
}
function typeOutput(type) {
  const cores = type.vcpus / type.threadsPerCore;
  return {
    InstanceType: type.name,
    CurrentGeneration: type.isCurrentGeneration,
    FreeTierEligible: type.isFreeTierEligible,
    SupportedUsageClasses: ["on-demand", "spot"],
    SupportedRootDeviceTypes: ["ebs"],
    SupportedVirtualizationTypes: ["hvm"],
    BareMetal: false,
    Hypervisor: type.hypervisor,
    ProcessorInfo: {
      SupportedArchitectures: [...type.architectures],
      SustainedClockSpeedInGhz: type.clockGHz,
      Manufacturer: type.manufacturer
    },
    VCpuInfo: { DefaultVCpus: type.vcpus, DefaultCores: cores, DefaultThreadsPerCore: type.threadsPerCore },
    MemoryInfo: { SizeInMiB: type.memoryMiB },
    InstanceStorageSupported: false,
    EbsInfo: {
      EbsOptimizedSupport: type.name.startsWith("t2.") ? "unsupported" : "default",
      EncryptionSupport: "supported",
      NvmeSupport: type.hypervisor === "nitro" ? "required" : "unsupported"
    },
    NetworkInfo: {
      NetworkPerformance: type.networkPerformance,
      MaximumNetworkInterfaces: type.networkInterfaces,
      MaximumNetworkCards: 1,
      DefaultNetworkCardIndex: 0,
      Ipv4AddressesPerInterface: type.ipv4AddressesPerInterface,
      Ipv6Supported: true,
      EnaSupport: type.ena,
      EfaSupported: false
    },
    BurstablePerformanceSupported: type.isBurstable,
    DedicatedHostsSupported: !type.isBurstable,
    AutoRecoverySupported: true,
    SupportedBootModes: [...type.bootModes],
    NitroTpmSupport: type.nitroTpm ? "supported" : "unsupported",
    NitroTpmInfo: type.nitroTpm ? { SupportedVersions: ["2.0"] } : void 0
  };
}
function describeInstanceTypeOfferings(input, context) {
  const { world, region } = context;
  const locationType = input.LocationType ?? "region";
  const locationsOf = (type) => {
    if (locationType === "region") return [region];
    if (locationType === "outpost") return [];
    const zones = zonesOffering(type, context);
    return locationType === "availability-zone" ? zones : zones.map((zone2) => zoneIdOf(region, zone2));
  };
  const all2 = typesOffered(context).flatMap(
    (type) => locationsOf(type).map(
      (location) => ({
        InstanceType: type.name,
        LocationType: locationType,
        Location: location
      })
    )
  );
  const matching2 = filterResources(all2, input.Filters, {
    "instance-type": ({ InstanceType: type }) => [type],
    location: ({ Location: location }) => [location]
  });
  endDryRun(input);
  const key2 = ({ InstanceType: type, Location: location }) => `${type} ${location}`;
  const { items, nextToken } = ec2Page(world, matching2, input, key2, { withIds: false, minPageSize: 5 });
  return { InstanceTypeOfferings: [...items], NextToken: nextToken };
}

// emulator/services/ec2/instances/capacity.ts
var standardFamily = /^[acdhimrtz]\d/;
function checkVcpuQuota(type, count, { world, region, account }) {
  if (!standardFamily.test(type.name)) return;
  const now = world.clock.now();
  const running = allCurrent(instanceRegion(world, region).instances).filter(
    (instance) => instance.ownerId === account.id && standardFamily.test(instance.instanceType) && ["pending", "running"].includes(lifeAt(instance, now).state)
  );
  const used = running.reduce((sum, instance) => sum + typeOf(instance).vcpus, 0);
  const { standardVcpus: limit } = world.settings.quotas;
  if (used + type.vcpus * count <= limit) return;
  const text3 = `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`;
  throw new AwsError("VcpuLimitExceeded", text3);
}
function checkCapacity(type, zone2, context) {
  const { refusedLaunches } = context.world.settings.ec2.instances;
  for (const key2 of [type.name, `${type.name} ${zone2}`]) {
    const refused = Object.hasOwn(refusedLaunches, key2) ? refusedLaunches[key2] : void 0;
    if (refused === void 0 || !countLaunch(context, `refused ${key2}`, refused.attempts)) continue;
    const others = zonesOffering(type, context).filter((other) => other !== zone2);
    const text3 = refused.code === "InsufficientInstanceCapacity" ? `We currently do not have sufficient ${type.name} capacity in the Availability Zone you requested (${zone2}). Our system will be working on provisioning additional capacity. You can currently get ${type.name} capacity by not specifying an Availability Zone in your request or choosing ${others.join(", ")}.` : `The launch of ${type.name} is refused with ${refused.code}.`;
    throw new AwsError(refused.code, text3, serverErrors.includes(refused.code) ? 500 : 400);
  }
}
var serverErrors = ["InsufficientInstanceCapacity", "InternalError", "InternalFailure", "InsufficientCapacity"];
function guestOf(image, type, context) {
  const { guest, guests } = context.world.settings.ec2.instances;
  const scripts = [["", guest], ...Object.entries(guests)].map(([name, script]) => ({
    name,
    script: { ...guest, ...script }
  }));
  const fitting = scripts.filter(
    ({ name, script }) => stringLike(script.image, image.name) && stringLike(script.instanceType, type.name) && countLaunch(context, `guest ${name}`, script.launches)
  );
  return structuredClone(fitting.at(-1)?.script ?? guest);
}

// emulator/services/ec2/instances/launch-image.ts
function launchableImage(imageId, { world, region, account }) {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === void 0 || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  const state2 = imageState(image, readTime(world));
  if (state2 !== "available") throw configuredError(world, "imageUnavailable", { id: imageId, state: state2 });
  return image;
}
function launchType(name = "m1.small", context) {
  const type = instanceType(name);
  if (type === void 0 && name !== "m1.small") {
    throw new AwsError("InvalidParameterValue", `Invalid value '${name}' for InstanceType.`);
  }
  if (type === void 0 || !typesOffered(context).includes(type)) {
    const text3 = "Please check the documentation for supported configurations.";
    throw new AwsError("Unsupported", `The requested configuration is currently not supported. ${text3}`);
  }
  return type;
}
function checkImageFits(image, type, { world }) {
  const ids = { type: type.name, id: image.imageId };
  if (!type.architectures.some((architecture) => architecture === image.architecture)) {
    throw new AwsError(
      "InvalidParameterValue",
      `The architecture '${type.architectures.join(",")}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`
    );
  }
  if (image.virtualizationType !== "hvm") {
    const text3 = `Virtualization type 'hvm' is required for instances of type '${type.name}'. Ensure that you are using an AMI with virtualization type 'hvm'.`;
    throw new AwsError("InvalidParameterCombination", text3);
  }
  if (type.ena === "required" && !image.enaSupport) {
    const text3 = `Enhanced networking with the Elastic Network Adapter (ENA) is required for the '${type.name}' instance type. Ensure that you are using an AMI that is enabled for ENA.`;
    throw new AwsError("InvalidParameterCombination", text3);
  }
  if (image.bootMode === "uefi" && type.hypervisor === "xen") {
    const text3 = `The ${type.name} instance type does not support an AMI with a boot mode of UEFI. Only instance types built on the Nitro System support UEFI. Specify an instance type that supports UEFI, and try again.`;
    throw new AwsError("InvalidParameterValue", text3);
  }
  const bootMode = currentBootMode(image, type);
  if (!type.bootModes.some((mode) => mode === bootMode)) {
    throw configuredError(world, "bootModeUnsupported", { ...ids, mode: bootMode });
  }
  if (image.tpmSupport !== void 0 && !type.nitroTpm) throw configuredError(world, "noNitroTpm", ids);
  const { supported = [], unsupported: unsupported3 = [] } = image.instanceTypes ?? {};
  if (supported.length > 0 && !isTypeIn(supported, type.name) || isTypeIn(unsupported3, type.name)) {
    throw configuredError(world, "instanceTypeRefusedByImage", ids);
  }
}
function currentBootMode({ bootMode }, type) {
  if (bootMode === "uefi" || bootMode === "legacy-bios") return bootMode;
  if (bootMode === "uefi-preferred") return type.bootModes.includes("uefi") ? "uefi" : "legacy-bios";
  return type.architectures.includes("arm64") ? "uefi" : "legacy-bios";
}

// emulator/services/ec2/instances/launch-network.ts
function launchNetwork(input, type, context) {
  const vpc = defaultVpc(context);
  const [wanted, ...more] = input.NetworkInterfaces ?? [];
  if (wanted !== void 0) checkInterface(input, wanted, more.length);
  const subnetId = wanted?.SubnetId ?? input.SubnetId;
  if (vpc === void 0) {
    if (subnetId !== void 0) throw subnetNotFound(subnetId);
    throw new AwsError("VPCIdNotSpecified", "No default VPC for this user");
  }
  const subnet = chosenSubnet(subnetId, input.Placement?.AvailabilityZone, vpc, type, context);
  const groups = chosenGroups(wanted?.Groups ?? input.SecurityGroupIds ?? [], input.SecurityGroups ?? [], vpc);
  return {
    vpcId: vpc.vpcId,
    subnet,
    groups,
    // A default subnet gives its instances public addresses unless the request says otherwise.
    hasPublicAddress: wanted?.AssociatePublicIpAddress ?? subnet.isDefault,
    description: wanted?.Description ?? "",
    deleteOnTermination: wanted?.DeleteOnTermination ?? true
  };
}
function checkInterface(input, wanted, more) {
  for (const [given, what] of [
    [input.SubnetId, "subnet ID"],
    [input.SecurityGroupIds ?? input.SecurityGroups, "security groups"]
  ]) {
    if (given === void 0) continue;
    const text3 = `Network interfaces and an instance-level ${what} may not be specified on the same request`;
    throw new AwsError("InvalidParameterCombination", text3);
  }
  if (wanted.DeviceIndex === void 0) {
    throw new AwsError("InvalidParameterValue", "Each network interface requires a device index.");
  }
  if (more > 0 || wanted.DeviceIndex !== 0) {
    throw new AwsError("UnsupportedOperation", "More than one network interface is not supported in this region.");
  }
  const served2 = [
    "AssociatePublicIpAddress",
    "DeleteOnTermination",
    "Description",
    "DeviceIndex",
    "Groups",
    "SubnetId"
  ];
  const others = Object.keys(wanted).filter((name) => !served2.includes(name));
  rejectParameters({ ...wanted }, others, "is not supported in this region");
}
function chosenSubnet(subnetId, zone2, { subnets }, type, context) {
  if (zone2 !== void 0 && !zoneNames(context.region).includes(zone2)) {
    throw new AwsError("InvalidParameterValue", `Invalid availability zone: [${zone2}]`);
  }
  const offering = zonesOffering(type, context);
  const named2 = subnets.find((subnet) => subnet.subnetId === subnetId);
  if (subnetId !== void 0 && named2 === void 0) throw subnetNotFound(subnetId);
  if (named2 !== void 0 && zone2 !== void 0 && named2.zone !== zone2) {
    const text3 = `The availability zone specified '${zone2}' does not match the subnet '${named2.subnetId}'.`;
    throw new AwsError("InvalidParameterValue", text3);
  }
  const wantedZone = named2?.zone ?? zone2;
  if (wantedZone !== void 0 && !offering.includes(wantedZone)) {
    const text3 = `Your requested instance type (${type.name}) is not supported in your requested Availability Zone (${wantedZone}). Please retry your request by not specifying an Availability Zone or choosing ${offering.join(", ")}.`;
    throw new AwsError("Unsupported", text3);
  }
  const chosen = named2 ?? subnets.find((subnet) => subnet.zone === (zone2 ?? offering[0]));
  if (chosen === void 0) throw new Error(`There is no default subnet for ${type.name}.`);
  return chosen;
}
function chosenGroups(ids, names, { groups }) {
  const wanted = [
    ...[...new Set(ids)].map((id) => groups.find(({ groupId }) => groupId === id) ?? groupNotFound(id)),
    ...[...new Set(names)].map((name) => groups.find((group2) => group2.name === name) ?? groupNotFound(name))
  ];
  const found = wanted.map((group2) => {
    if (group2 instanceof AwsError) throw group2;
    return group2;
  });
  return found.length > 0 ? found : groups.slice(0, 1);
}

// emulator/services/iam/instance-profiles.ts
var trustPolicy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }]
});
function findInstanceProfile(world, account, name) {
  const { instanceProfiles } = world.settings.iam;
  const role = Object.hasOwn(instanceProfiles, name) ? instanceProfiles[name] : void 0;
  if (role === void 0) return void 0;
  const start5 = `arn:${account.partition}:iam::${account.id}`;
  return {
    name,
    id: roleId(account.id, name).replace("AROA", "AIPA"),
    arn: `${start5}:instance-profile/${name}`,
    role: {
      name: role,
      arn: `${start5}:role/${role}`,
      path: "/",
      maxSessionSeconds: 3600,
      roleId: roleId(account.id, role),
      trustPolicy,
      inlinePolicies: {}
    }
  };
}

// emulator/services/ec2/instances/launch-options.ts
var unsupported2 = [
  "AdditionalInfo",
  "CapacityReservationSpecification",
  "CpuOptions",
  "CreditSpecification",
  "DisableApiStop",
  "ElasticGpuSpecification",
  "ElasticInferenceAccelerators",
  "EnablePrimaryIpv6",
  "EnclaveOptions",
  "HibernationOptions",
  "InstanceMarketOptions",
  "Ipv6AddressCount",
  "Ipv6Addresses",
  "KernelId",
  "LaunchTemplate",
  "LicenseSpecifications",
  "MaintenanceOptions",
  "NetworkPerformanceOptions",
  "Operator",
  "PrivateDnsNameOptions",
  "PrivateIpAddress",
  "RamdiskId",
  "SecondaryInterfaces"
];
var placement = ["AvailabilityZone", "Tenancy"];
var largestUserData = 16384;
function checkLaunchOptions(input) {
  rejectParameters(input, unsupported2, "is not supported in this region");
  const { MinCount: min = 1, MaxCount: max = 1 } = input;
  if (min < 1 || max < min) {
    const [value, name] = min < 1 ? [min, "minCount"] : [max, "maxCount"];
    throw new AwsError("InvalidParameterValue", `Value (${value}) for parameter ${name} is invalid.`);
  }
  if ((input.ClientToken ?? "").length > 64) {
    throw new AwsError("InvalidParameterValue", "The client token must not be longer than 64 characters.");
  }
  const elsewhere = Object.keys(input.Placement ?? {}).filter((name) => !placement.includes(name));
  rejectParameters({ ...input.Placement }, elsewhere, "is not supported in this region");
  if ((input.Placement?.Tenancy ?? "default") !== "default") {
    throw new AwsError("UnsupportedOperation", "Only the tenancy default is supported in this region.");
  }
  if (input.KeyName !== void 0) {
    throw new AwsError("InvalidKeyPair.NotFound", `The key pair '${input.KeyName}' does not exist`);
  }
  checkUserData(input.UserData);
}
function checkUserData(userData) {
  if (userData === void 0) return;
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(userData)) {
    throw new AwsError("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.");
  }
  if (Buffer.from(userData, "base64").length > largestUserData) {
    throw new AwsError("InvalidParameterValue", `User data is limited to ${largestUserData} bytes`);
  }
}
function launchProfile(wanted, { world, account }) {
  if (wanted === void 0) return void 0;
  const { Name: name, Arn: arn } = wanted;
  if (name !== void 0 && arn !== void 0) {
    const text4 = "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'";
    throw new AwsError("InvalidParameterCombination", text4);
  }
  const profile = findInstanceProfile(world, account, name ?? arn?.split("/").at(-1) ?? "");
  if (profile !== void 0 && (arn === void 0 || arn === profile.arn)) return { arn: profile.arn, id: profile.id };
  const [value, kind, label] = name === void 0 ? [arn, "arn", "ARN"] : [name, "name", "name"];
  const text3 = `Value (${value}) for parameter iamInstanceProfile.${kind} is invalid. Invalid IAM Instance Profile ${label}`;
  throw new AwsError("InvalidParameterValue", text3);
}
function launchMetadata(options2, imdsSupport) {
  const isV2 = imdsSupport === "v2.0";
  return {
    httpTokens: options2?.HttpTokens ?? (isV2 ? "required" : "optional"),
    hopLimit: options2?.HttpPutResponseHopLimit ?? (isV2 ? 2 : 1),
    endpoint: options2?.HttpEndpoint ?? "enabled",
    ipv6: options2?.HttpProtocolIpv6 ?? "disabled",
    instanceTags: options2?.InstanceMetadataTags ?? "disabled"
  };
}

// emulator/services/ec2/instances/launch-volumes.ts
function launchVolumes(input, image, context) {
  const requested = input.BlockDeviceMappings ?? [];
  const devices = image.devices.map((device) => {
    const change = requested.find(({ DeviceName: name }) => name === device.deviceName);
    return change === void 0 ? device : changedDevice(device, change, context);
  });
  const added = requested.find(({ DeviceName: name }) => !image.devices.some(({ deviceName: deviceName2 }) => deviceName2 === name));
  if (added !== void 0) {
    const text3 = `The image has no device ${added.DeviceName}. More devices are not supported in this region.`;
    throw new AwsError("UnsupportedOperation", text3);
  }
  return devices.flatMap(({ deviceName: deviceName2, ebs: ebs3 }) => {
    if (ebs3 === void 0) return [];
    const change = requested.find(({ DeviceName: name }) => name === deviceName2)?.Ebs;
    const snapshot = current(ec2Region(context.world, context.region).snapshots, ebs3.snapshotId ?? "");
    const asked = { Encrypted: change?.Encrypted, KmsKeyId: change?.KmsKeyId };
    const encryption = resolveEncryption(context, asked, {
      encrypted: snapshot?.encrypted ?? ebs3.encrypted,
      kmsKeyId: snapshot?.kmsKeyId
    });
    return [{ device: deviceName2, ebs: ebs3, encryption }];
  });
}
function changedDevice(device, change, context) {
  const { ebs: ebs3 } = device;
  if (change.NoDevice !== void 0) return { deviceName: device.deviceName, noDevice: "" };
  if (change.Ebs === void 0 || ebs3 === void 0) return device;
  const { VolumeSize: size = ebs3.volumeSizeGiB, SnapshotId: snapshotId } = change.Ebs;
  if (snapshotId !== void 0 && snapshotId !== ebs3.snapshotId) {
    const reason2 = `snapshotId cannot be modified on device ${device.deviceName}`;
    throw configuredError(context.world, "badBlockDeviceMapping", { reason: reason2 });
  }
  if (size < ebs3.volumeSizeGiB) {
    const reason2 = `Volume of size ${size}GB is smaller than snapshot '${ebs3.snapshotId}', expect size >= ${ebs3.volumeSizeGiB}GB`;
    throw configuredError(context.world, "badBlockDeviceMapping", { reason: reason2 });
  }
  const volumeType = change.Ebs.VolumeType ?? ebs3.volumeType;
  checkVolume({ ...change.Ebs, SnapshotId: ebs3.snapshotId }, volumeType, size, context);
  return {
    deviceName: device.deviceName,
    ebs: {
      ...ebs3,
      volumeSizeGiB: size,
      volumeType,
      deleteOnTermination: change.Ebs.DeleteOnTermination ?? ebs3.deleteOnTermination,
      iops: change.Ebs.Iops ?? ebs3.iops,
      throughputMiBps: change.Ebs.Throughput ?? ebs3.throughputMiBps
    }
  };
}

// emulator/services/ec2/instances/qemu/run-guest.ts
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp as mkdtemp2, readFile, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join5 } from "node:path";
import { setTimeout as later } from "node:timers/promises";

// emulator/services/ec2/instances/qemu/guest-disk.ts
function guestDisk(world, volume2) {
  let last;
  const blockAt = (index) => {
    if (last?.index !== index) last = { index, block: volumeBlock(world, volume2, index) };
    return last.block;
  };
  return {
    sizeBytes: volume2.sizeGiB * 2 ** 30,
    async read(offset, sizeBytes) {
      const parts = [];
      for (let at = offset; at < offset + sizeBytes; ) {
        const start5 = at % blockSizeBytes;
        const end = Math.min(blockSizeBytes, start5 + offset + sizeBytes - at);
        const block = await blockAt(Math.floor(at / blockSizeBytes));
        parts.push(block.subarray(start5, end));
        at += end - start5;
      }
      return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
    }
  };
}

// emulator/services/ec2/instances/qemu/nbd-server.ts
import { createServer } from "node:net";
var greeting = Buffer.from("NBDMAGICIHAVEOPT\0", "latin1");
var optionMagic = Buffer.from("IHAVEOPT", "latin1");
var optionReplyMagic = 0x3e889045565a9n;
var requestMagic = 627086611;
var replyMagic = 1732535960;
var options = { abort: 2, go: 7 };
var optionReplies = { acknowledged: 1, info: 3, unsupported: 2 ** 31 + 1 };
var commands2 = { read: 0, disconnect: 2 };
var transmissionFlags = 3;
var errors = { input: 5, notPermitted: 1 };
var largestRead = 32 * 2 ** 20;
async function serveDisk(disk, socketPath) {
  const connections = /* @__PURE__ */ new Set();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
    socket.on("error", () => {
    });
    serveConnection(disk, socket).catch((error) => {
      if (!socket.destroyed) console.error("A disk could not be read:", error);
      socket.destroy();
    });
  });
  await new Promise((resolve2, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve2);
  });
  return () => {
    server.close();
    for (const socket of connections) socket.destroy();
  };
}
async function serveConnection(disk, socket) {
  const take = reader(socket);
  socket.write(greeting);
  await take(4);
  if (await negotiate(disk, socket, take)) await transmit(disk, socket, take);
  socket.end();
}
async function negotiate(disk, socket, take) {
  for (; ; ) {
    const header = await take(16);
    if (header === void 0 || !header.subarray(0, 8).equals(optionMagic)) return false;
    const option = header.readUInt32BE(8);
    await take(header.readUInt32BE(12));
    const reply = (type, data = Buffer.alloc(0)) => {
      const head = Buffer.alloc(20);
      head.writeBigUInt64BE(optionReplyMagic, 0);
      head.writeUInt32BE(option, 8);
      head.writeUInt32BE(type, 12);
      head.writeUInt32BE(data.length, 16);
      socket.write(Buffer.concat([head, data]));
    };
    if (option === options.go) {
      const info = Buffer.alloc(12);
      info.writeBigUInt64BE(BigInt(disk.sizeBytes), 2);
      info.writeUInt16BE(transmissionFlags, 10);
      reply(optionReplies.info, info);
      reply(optionReplies.acknowledged);
      return true;
    }
    reply(option === options.abort ? optionReplies.acknowledged : optionReplies.unsupported);
    if (option === options.abort) return false;
  }
}
async function transmit(disk, socket, take) {
  for (; ; ) {
    const request = await take(28);
    if (request === void 0 || request.readUInt32BE(0) !== requestMagic) return;
    const [command3, offset, sizeBytes] = [
      request.readUInt16BE(6),
      Number(request.readBigUInt64BE(16)),
      request.readUInt32BE(24)
    ];
    if (command3 === commands2.disconnect) return;
    const isInside = sizeBytes <= largestRead && offset + sizeBytes <= disk.sizeBytes;
    const problem2 = command3 !== commands2.read ? errors.notPermitted : isInside ? 0 : errors.input;
    const data = problem2 === 0 ? await disk.read(offset, sizeBytes) : Buffer.alloc(0);
    const head = Buffer.alloc(16);
    head.writeUInt32BE(replyMagic, 0);
    head.writeUInt32BE(problem2, 4);
    request.copy(head, 8, 8, 16);
    socket.write(head);
    if (!socket.write(data)) await drained(socket);
  }
}
function reader(socket) {
  const chunks = socket[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  return async (sizeBytes) => {
    while (rest.length < sizeBytes) {
      const { value, done } = await chunks.next();
      if (done === true) return void 0;
      rest = Buffer.concat([rest, value]);
    }
    const taken = rest.subarray(0, sizeBytes);
    rest = rest.subarray(sizeBytes);
    return taken;
  };
}
function drained(socket) {
  return new Promise((resolve2) => {
    const end = () => {
      socket.off("drain", end);
      socket.off("close", end);
      resolve2();
    };
    socket.once("drain", end);
    socket.once("close", end);
  });
}

// emulator/services/ec2/instances/qemu/variable-store.ts
var headerBytes = 100;
var [storeAt, storeSizeAt] = [72, 88];
var [variableBytes, sizesAt, variableMark] = [60, 36, 21930];
function withVariables(flash2, decoded) {
  const isSameForm = decoded.length === flash2.length && decoded.subarray(0, headerBytes).equals(flash2.subarray(0, headerBytes));
  if (!isSameForm) throw new Error("the firmware keeps UEFI variables in another form");
  const storeEnd = storeAt + flash2.readUInt32LE(storeSizeAt);
  let end = headerBytes;
  while (end + variableBytes <= storeEnd && decoded.readUInt16LE(end) === variableMark) {
    const sizes = decoded.readUInt32LE(end + sizesAt) + decoded.readUInt32LE(end + sizesAt + 4);
    end = Math.ceil((end + variableBytes + sizes) / 4) * 4;
  }
  if (end > storeEnd) throw new Error("the UEFI variables are more than the firmware keeps");
  const filled = Buffer.from(flash2);
  decoded.copy(filled, 0, 0, end);
  return filled.fill(255, end, storeEnd);
}

// emulator/services/ec2/instances/qemu/run-guest.ts
var longestStepSeconds = 30;
async function runGuest(boot, world, stop) {
  const directory = await makeDirectory(join5(world.directory, boot.instanceId));
  const ending = [];
  try {
    await runMachine(boot, world, directory, stop, ending);
  } catch (error) {
    if (!stop.aborted) failed(boot.guest, world, error.message);
  } finally {
    for (const end of ending.reverse()) await end();
    await rm2(directory, { recursive: true, force: true });
  }
}
var mostPathBytes = 96;
async function makeDirectory(wanted) {
  if (Buffer.byteLength(wanted) > mostPathBytes) return mkdtemp2("/tmp/guest-");
  await mkdir(wanted, { recursive: true });
  return wanted;
}
async function runMachine(boot, world, directory, stop, ending) {
  const { guest } = boot;
  const { qemu: settings, consolePostedAfterSeconds } = world.settings.ec2.instances;
  const host = await readHost(directory, settings.accelerator === "auto", stop);
  const machine = chooseMachine(boot.wish, host, settings);
  if ("problem" in machine) return failed(guest, world, machine.problem);
  const { firmware, accelerator, notTested, swtpm } = machine;
  guest.machine = { firmware, accelerator, notTested, tpm: swtpm !== void 0 };
  const disks = boot.volumes.map((volume2, index) => ({
    volume: volume2,
    volumeId: volume2.volumeId,
    socketPath: join5(directory, `disk${index}`)
  }));
  for (const { volume: volume2, socketPath } of disks) ending.push(await serveDisk(guestDisk(world, volume2), socketPath));
  const parts = {
    disks,
    variablesPath: await writeVariables(machine, boot.uefiData, directory, stop),
    tpmSocketPath: swtpm && await startTpm(swtpm, directory, settings.longestSeconds, stop, ending),
    startMs: world.clock.now()
  };
  if (stop.aborted) return;
  const write = (chunk) => {
    const postsAt = (guest.startedAt ?? 0) + consolePostedAfterSeconds * 1e3;
    writeConsole(guest, chunk, world.clock.now(), postsAt);
  };
  let usesGravitonsPort = false;
  const end = await runProcess(machine.program, machineArguments(machine, parts), {
    directory,
    longestSeconds: settings.longestSeconds,
    stop,
    onStart(processId) {
      guest.processId = processId;
      guest.startedAt = world.clock.now();
    },
    onOutput(chunk) {
      if (machine.isArm && !usesGravitonsPort && guest.console.length > 0) write(Buffer.from("\r\n"));
      usesGravitonsPort = true;
      write(chunk);
    },
    // The firmware, and a kernel until it knows Graviton's port: then it writes there all that it has written here.
    ...machine.isArm ? { onThirdOutput: (chunk) => !usesGravitonsPort && write(chunk) } : {}
  });
  recordEnd(guest, end, world, settings.longestSeconds);
}
function recordEnd(guest, { how, exitCode, error }, world, longestSeconds) {
  if (how === "exited" && exitCode === 0) {
    guest.end = { at: world.clock.now(), code: "Client.InstanceInitiatedShutdown" };
  } else if (how === "too-long") {
    failed(guest, world, `the guest has run for ${longestSeconds} seconds`);
  } else if (how !== "stopped") {
    failed(guest, world, how === "killed" ? "qemu was killed" : `qemu failed: ${error}`);
  }
}
function failed(guest, world, message) {
  guest.end = { at: world.clock.now(), code: "Server.InternalError", message };
}
async function writeVariables({ firmwareFiles, uefivars }, uefiData, directory, stop) {
  if (firmwareFiles === void 0) return void 0;
  const path = join5(directory, "variables.fd");
  if (uefivars === void 0 || uefiData === void 0) {
    await copyFile(firmwareFiles.variables, path);
    return path;
  }
  const encodedPath = join5(directory, "variables.aws");
  await writeFile2(encodedPath, uefiData);
  const args = ["-i", "aws", "-o", "edk2", "-I", encodedPath, "-O", path];
  const { exitCode, error } = await runProcess(uefivars, args, { directory, longestSeconds: longestStepSeconds, stop });
  if (exitCode !== 0) throw new Error(`the UEFI data of the image cannot be decoded: ${error}`);
  await writeFile2(path, withVariables(await readFile(firmwareFiles.variables), await readFile(path)));
  return path;
}
async function startTpm(swtpm, directory, longestSeconds, stop, ending) {
  const socketPath = join5(directory, "tpm");
  const state2 = join5(directory, "tpm-state");
  await mkdir(state2);
  const done = new AbortController();
  const args = ["socket", "--tpm2", "--tpmstate", `dir=${state2}`, "--ctrl", `type=unixio,path=${socketPath}`];
  let isOver = false;
  const ended = runProcess(swtpm, args, {
    directory,
    longestSeconds: longestSeconds + longestStepSeconds,
    stop: AbortSignal.any([stop, done.signal])
  }).finally(() => {
    isOver = true;
  });
  ending.push(async () => {
    done.abort();
    await ended;
  });
  for (let waitedMs = 0; !existsSync(socketPath); waitedMs += 20) {
    if (waitedMs > longestStepSeconds * 1e3) done.abort();
    if (isOver || done.signal.aborted) throw new Error(`swtpm failed: ${(await ended).error}`);
    await later(20);
  }
  return socketPath;
}

// emulator/services/ec2/instances/qemu/start-guest.ts
function startGuest(instance, image, volumes, { world, region }) {
  const { instanceId, realGuest: guest, launchTime, runningAt, currentBootMode: currentBootMode2 } = instance;
  if (guest === void 0) return;
  const type = typeOf(instance);
  const rootFirst = [...volumes].sort((a3, b3) => Number(isRoot(b3, instance)) - Number(isRoot(a3, instance)));
  const boot = {
    instanceId,
    guest,
    wish: {
      architecture: image.architecture,
      bootMode: currentBootMode2,
      vcpus: type.vcpus,
      memoryMiB: type.memoryMiB,
      wantsTpm: image.tpmSupport !== void 0,
      hasUefiData: image.uefiData !== void 0
    },
    uefiData: image.uefiData,
    volumes: rootFirst.map(({ volumeId, sizeGiB, encrypted, snapshotId }) => ({
      volumeId,
      sizeGiB,
      encrypted,
      data: findSnapshot(world, region, snapshotId ?? "")?.data,
      seed: snapshotId ?? volumeId
    }))
  };
  world.machines.start(instanceId, (runningAt - launchTime) / 1e3, (stop) => runGuest(boot, world, stop));
}
function isRoot({ device }, { rootDeviceName }) {
  return device === rootDeviceName;
}

// emulator/services/ec2/instances/run.ts
var taggable = ["instance", "volume", "network-interface", "spot-instances-request", "elastic-gpu"];
function runInstances(input, context) {
  return runOncePerToken("RunInstances", input, context, () => launch(input, context));
}
function launch(input, context) {
  checkLaunchOptions(input);
  for (const type2 of taggable) tagsFor(input.TagSpecifications, type2, taggable);
  const image = launchableImage(input.ImageId ?? "", context);
  const type = launchType(input.InstanceType, context);
  checkImageFits(image, type, context);
  const network = launchNetwork(input, type, context);
  const profile = launchProfile(input.IamInstanceProfile, context);
  const volumes = launchVolumes(input, image, context);
  const count = input.MaxCount ?? 1;
  checkVcpuQuota(type, count, context);
  endDryRun(input);
  checkCapacity(type, network.subnet.zone, context);
  const reservationId = context.world.random.id("r");
  const instances = Array.from(
    { length: count },
    (_, index) => newInstance(input, { image, type, network, volumes, profile }, reservationId, index, context)
  );
  for (const instance of instances) {
    putInstance(context, instance);
    const created2 = putVolumes(input, volumes, instance, context);
    startGuest(instance, image, created2, context);
  }
  return reservationOutput(instances, context);
}
function newInstance(input, { image, type, network, volumes, profile }, reservationId, launchIndex, context) {
  const { world, account } = context;
  const { pendingSeconds, shuttingDownSeconds } = world.settings.ec2.instances;
  const now = world.clock.now();
  const hasBadKey = volumes.some(({ encryption }) => encryption.badKey !== void 0);
  const guest = guestOf(image, type, context);
  return {
    instanceId: world.random.id("i"),
    reservationId,
    ownerId: account.id,
    launchIndex,
    clientToken: input.ClientToken ?? "",
    imageId: image.imageId,
    instanceType: type.name,
    architecture: image.architecture,
    bootMode: image.bootMode,
    currentBootMode: currentBootMode(image, type),
    tpmSupport: image.tpmSupport,
    enaSupport: image.enaSupport,
    sriovNetSupport: image.sriovNetSupport,
    platform: platformOutput(image),
    productCodes: image.productCodes,
    rootDeviceName: image.rootDeviceName,
    zone: network.subnet.zone,
    network: newInterface(input, network, context),
    profile,
    metadata: launchMetadata(input.MetadataOptions, image.imdsSupport),
    shutdownBehavior: input.InstanceInitiatedShutdownBehavior ?? "stop",
    isTerminationDisabled: input.DisableApiTermination ?? false,
    isMonitored: input.Monitoring?.Enabled ?? false,
    isEbsOptimized: input.EbsOptimized ?? false,
    guest,
    realGuest: guest.runs === "qemu" && !hasBadKey ? { console: new Uint8Array() } : void 0,
    launchFailure: hasBadKey ? "Client.InternalError" : void 0,
    launchTime: now,
    runningAt: now + pendingSeconds * 1e3,
    shuttingDownMs: shuttingDownSeconds * 1e3,
    tags: tagsFor(input.TagSpecifications, "instance", taggable)
  };
}
function newInterface(input, { vpcId, subnet, groups, hasPublicAddress, description, deleteOnTermination }, { world }) {
  const { random } = world;
  const [macAddress, host] = [random.hex(10), 4 + random.integer(250)];
  const given = world.settings.ec2.instances.publicAddress;
  const address = given === "" ? `203.0.113.${1 + random.integer(254)}` : given;
  return {
    interfaceId: random.id("eni"),
    attachmentId: random.id("eni-attach"),
    description,
    subnetId: subnet.subnetId,
    vpcId,
    groups: groups.map(({ groupId, name }) => ({ groupId, name })),
    privateAddress: `${subnet.addressStart}.${host}`,
    publicAddress: hasPublicAddress ? address : void 0,
    macAddress: `02${macAddress}`.replace(/..(?=.)/g, "$&:"),
    deleteOnTermination,
    tags: tagsFor(input.TagSpecifications, "network-interface", taggable)
  };
}
function putVolumes(input, volumes, { instanceId, ownerId, zone: zone2, launchTime }, { world, region }) {
  return volumes.map(({ device, ebs: ebs3, encryption }) => {
    const volumeId = world.random.id("vol");
    const volume2 = {
      volumeId,
      ownerId,
      instanceId,
      device,
      deleteOnTermination: ebs3.deleteOnTermination,
      zone: zone2,
      sizeGiB: ebs3.volumeSizeGiB,
      type: ebs3.volumeType,
      iops: ebs3.iops,
      throughputMiBps: ebs3.throughputMiBps,
      initializationRateMiBps: ebs3.volumeInitializationRateMiBps,
      snapshotId: ebs3.snapshotId,
      encrypted: encryption.encrypted,
      kmsKeyId: encryption.kmsKeyId,
      createTime: launchTime,
      tags: tagsFor(input.TagSpecifications, "volume", taggable)
    };
    put(world, instanceRegion(world, region).volumes, volumeId, volume2);
    return volume2;
  });
}

// emulator/services/ec2/instances/status.ts
function describeInstanceStatus(input, context) {
  const { world } = context;
  const ids = input.InstanceIds ?? [];
  const shown2 = namedInstances(input, context).map((instance) => statusOutput(instance, context)).filter(({ InstanceState: state2 }) => input.IncludeAllInstances === true || state2?.Name === "running");
  const matching2 = filterResources(shown2, input.Filters, {
    "attached-ebs-status.status": (one) => [one.AttachedEbsStatus?.Status],
    "availability-zone": (one) => [one.AvailabilityZone],
    "availability-zone-id": (one) => [one.AvailabilityZoneId],
    "event.code": () => [],
    "event.description": () => [],
    "event.instance-event-id": () => [],
    "event.not-after": () => [],
    "event.not-before": () => [],
    "event.not-before-deadline": () => [],
    "instance-state-code": (one) => [String(one.InstanceState?.Code)],
    "instance-state-name": (one) => [one.InstanceState?.Name],
    "instance-status.reachability": (one) => one.InstanceStatus?.Details?.map(({ Status }) => Status) ?? [],
    "instance-status.status": (one) => [one.InstanceStatus?.Status],
    "operator.managed": () => ["false"],
    "operator.principal": () => [],
    "system-status.reachability": (one) => one.SystemStatus?.Details?.map(({ Status }) => Status) ?? [],
    "system-status.status": (one) => [one.SystemStatus?.Status]
  });
  const { items, nextToken } = ec2Page(world, matching2, input, ({ InstanceId = "" }) => InstanceId, {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  endDryRun(input);
  return { InstanceStatuses: [...items], NextToken: nextToken };
}
function statusOutput(instance, { world, region }) {
  const now = world.clock.now();
  const life = lifeAt(instance, now);
  const checkedAt = endOfChecks(instance);
  const summary2 = (fails) => {
    if (life.state !== "running") return { Status: "not-applicable" };
    if (now < checkedAt) return { Status: "initializing", Details: details("initializing") };
    return fails ? { Status: "impaired", Details: details("failed", new Date(checkedAt)) } : { Status: "ok", Details: details("passed") };
  };
  return {
    InstanceId: instance.instanceId,
    AvailabilityZone: instance.zone,
    AvailabilityZoneId: zoneIdOf(region, instance.zone),
    InstanceState: { Code: life.code, Name: life.state },
    InstanceStatus: summary2(instance.realGuest === void 0 && instance.guest.checksFail),
    SystemStatus: summary2(false),
    AttachedEbsStatus: typeOf(instance).hypervisor === "nitro" ? summary2(false) : void 0
  };
}
function endOfChecks(instance) {
  const { guest, realGuest } = instance;
  if (realGuest?.console.length === 0) return Number.POSITIVE_INFINITY;
  return startOf(instance) + guest.checksPassAfterSeconds * 1e3;
}
function details(status, since) {
  return [{ Name: "reachability", Status: status, ImpairedSince: since }];
}

// emulator/services/ec2/instances/terminate.ts
function terminateInstances(input, context) {
  const ids = [...new Set(input.InstanceIds)];
  checkInstanceIds(ids);
  const found = ids.map((id) => ({ id, instance: ownInstance(context, id) }));
  const missing = found.filter(({ instance }) => instance === void 0).map(({ id }) => id);
  if (missing.length > 0) throw instancesNotFound(missing);
  const instances = found.flatMap(({ instance }) => instance ?? []);
  const kept = instances.find(({ isTerminationDisabled }) => isTerminationDisabled);
  if (kept !== void 0) {
    const text3 = `The instance '${kept.instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`;
    throw new AwsError("OperationNotPermitted", text3);
  }
  endDryRun(input);
  const now = context.world.clock.now();
  const changes = instances.map((instance) => {
    const before = lifeAt(instance, now);
    const hasEnded2 = before.state === "terminated" || before.state === "shutting-down";
    const ended = hasEnded2 ? instance : { ...instance, terminationRequestedAt: now };
    if (!hasEnded2) {
      putInstance(context, ended);
      context.world.machines.stop(instance.instanceId);
    }
    return {
      InstanceId: instance.instanceId,
      PreviousState: stateOf2(before),
      CurrentState: stateOf2(lifeAt(ended, now))
    };
  });
  return { TerminatingInstances: changes };
}
function stateOf2({ state: state2, code }) {
  return { Code: code, Name: state2 };
}

// emulator/services/ec2/instances/volumes.ts
function describeVolumes(input, context) {
  const ids = input.VolumeIds ?? [];
  const bad = ids.find((id) => !/^vol-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (bad !== void 0) {
    const text3 = `Value (${bad}) for parameter volumeId is invalid. Expected: 'vol-...'.`;
    throw new AwsError("InvalidParameterValue", text3);
  }
  const all2 = visibleVolumes(context);
  const missing = ids.find((id) => !all2.some(({ volume: volume2 }) => volume2.volumeId === id));
  if (missing !== void 0 && input.MaxResults === void 0) {
    throw new AwsError("InvalidVolume.NotFound", `The volume '${missing}' does not exist.`);
  }
  const named2 = all2.filter(({ volume: volume2 }) => ids.length === 0 || ids.includes(volume2.volumeId));
  const matching2 = filterResources(
    named2.map((one) => volumeOutput(one, context)),
    input.Filters,
    {
      "attachment.attach-time": attached(({ AttachTime: time }) => time?.toISOString()),
      "attachment.delete-on-termination": attached(({ DeleteOnTermination: deletes }) => String(deletes)),
      "attachment.device": attached(({ Device }) => Device),
      "attachment.instance-id": attached(({ InstanceId }) => InstanceId),
      "attachment.status": attached(({ State }) => State),
      "availability-zone": (volume2) => [volume2.AvailabilityZone],
      "availability-zone-id": (volume2) => [volume2.AvailabilityZoneId],
      "create-time": (volume2) => [volume2.CreateTime?.toISOString()],
      encrypted: (volume2) => [String(volume2.Encrypted)],
      "fast-restored": () => ["false"],
      "multi-attach-enabled": () => ["false"],
      "operator.managed": () => ["false"],
      "operator.principal": () => [],
      size: (volume2) => [String(volume2.Size)],
      "snapshot-id": (volume2) => [volume2.SnapshotId],
      status: (volume2) => [volume2.State],
      "volume-id": (volume2) => [volume2.VolumeId],
      "volume-type": (volume2) => [volume2.VolumeType]
    },
    ({ Tags: tags = [] }) => new Map(tags.map(({ Key: key2 = "", Value: value = "" }) => [key2, value]))
  );
  const { items, nextToken } = ec2Page(context.world, matching2, input, ({ VolumeId = "" }) => VolumeId, {
    withIds: ids.length > 0,
    minPageSize: 5
  });
  endDryRun(input);
  return { Volumes: [...items], NextToken: nextToken };
}
var attached = (read) => ({ Attachments: attachments = [] }) => attachments.map(read);
function volumeOutput({ volume: volume2, state: state2 }, { region }) {
  const attachment = {
    VolumeId: volume2.volumeId,
    InstanceId: volume2.instanceId,
    Device: volume2.device,
    State: "attached",
    AttachTime: new Date(volume2.createTime),
    DeleteOnTermination: volume2.deleteOnTermination
  };
  return {
    VolumeId: volume2.volumeId,
    SnapshotId: volume2.snapshotId ?? "",
    State: state2,
    Size: volume2.sizeGiB,
    VolumeType: volume2.type,
    Iops: volume2.iops,
    Throughput: volume2.throughputMiBps,
    VolumeInitializationRate: volume2.initializationRateMiBps,
    Encrypted: volume2.encrypted,
    KmsKeyId: volume2.kmsKeyId,
    CreateTime: new Date(volume2.createTime),
    AvailabilityZone: volume2.zone,
    AvailabilityZoneId: zoneIdOf(region, volume2.zone),
    MultiAttachEnabled: false,
    Attachments: state2 === "in-use" ? [attachment] : [],
    Tags: unlessEmpty(tagList(volume2.tags))
  };
}

// emulator/services/ec2/launch-template-versions.ts
var maxVersionsPerRequest = 200;
function createLaunchTemplateVersion(input, context) {
  return runOncePerToken("CreateLaunchTemplateVersion", input, context, () => {
    const template = namedTemplate(input, context);
    const { SourceVersion: source, LaunchTemplateData: data = {} } = input;
    const inherited = source === void 0 ? {} : withoutSnapshots(namedVersion(template, source).data);
    endDryRun(input);
    const version = {
      number: template.nextVersion,
      description: input.VersionDescription,
      createdAt: context.world.clock.now(),
      createdBy: context.account.arn,
      data: { ...inherited, ...data }
    };
    const after = {
      ...template,
      latestVersion: version.number,
      nextVersion: version.number + 1,
      versions: [...template.versions, version]
    };
    putTemplate(context, after);
    return { LaunchTemplateVersion: versionOutput(after, version) };
  });
}
function withoutSnapshots(data) {
  if (data.BlockDeviceMappings === void 0) return data;
  return {
    ...data,
    BlockDeviceMappings: data.BlockDeviceMappings.map((device) => {
      const { SnapshotId: _, ...ebs3 } = device.Ebs ?? {};
      return device.Ebs === void 0 ? device : { ...device, Ebs: ebs3 };
    })
  };
}
function describeLaunchTemplateVersions(input, context) {
  endDryRun(input);
  const { Versions: versions = [], MinVersion: min, MaxVersion: max } = input;
  if (versions.length > 0 && (min !== void 0 || max !== void 0)) {
    throw new AwsError("InvalidParameterCombination", "Versions cannot be used with MinVersion and MaxVersion.");
  }
  const described = isOfOneTemplate(input) ? versionsOfTemplate(shown(namedTemplate(input, context), context), input) : versionsOfAll(versions, context);
  const matching2 = filterResources(
    described.map(({ template, version }) => ({ template, version, output: versionOutput(template, version) })),
    input.Filters,
    {
      "create-time": ({ version }) => [new Date(version.createdAt).toISOString()],
      "ebs-optimized": ({ version }) => [String(version.data.EbsOptimized ?? false)],
      "image-id": ({ version }) => [version.data.ImageId],
      "instance-type": ({ version }) => [version.data.InstanceType],
      "is-default-version": ({ output }) => [String(output.DefaultVersion)],
      "kernel-id": ({ version }) => [version.data.KernelId],
      "ram-disk-id": ({ version }) => [version.data.RamDiskId]
    }
  );
  const keyOf2 = ({ template, version }) => `${template.id} ${String(version.number).padStart(9, "0")}`;
  const { items, nextToken } = ec2Page(context.world, matching2, input, keyOf2, { withIds: false });
  return { LaunchTemplateVersions: items.map(({ output }) => output), NextToken: nextToken };
}
function isOfOneTemplate({ LaunchTemplateId: id, LaunchTemplateName: name }) {
  return id !== void 0 || name !== void 0;
}
function shown(template, { world, region }) {
  return visible(world, launchTemplates(world, region)).find(({ id }) => id === template.id) ?? template;
}
function versionsOfTemplate(template, { Versions: versions = [], MinVersion: min, MaxVersion: max }) {
  const [first, last] = [min ?? "1", max ?? String(template.latestVersion)].map(Number);
  const chosen = versions.length > 0 ? [...new Set(versions.map((version) => namedVersion(template, version)))] : template.versions.filter(({ number }) => number >= (first ?? 1) && number <= (last ?? number));
  return chosen.map((version) => ({ template, version }));
}
function versionsOfAll(versions, { world, region, account }) {
  if (versions.length === 0 || versions.some((version) => version !== "$Latest" && version !== "$Default")) {
    throw new AwsError("MissingParameter", "Without a launch template, Versions must be $Latest, $Default or both.");
  }
  return visible(world, launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id).flatMap((template) => versionsOfTemplate(template, { Versions: [...versions] }));
}
function deleteLaunchTemplateVersions(input, context) {
  const template = namedTemplate(input, context);
  const numbers = input.Versions ?? [];
  if (numbers.length > maxVersionsPerRequest) {
    throw new AwsError("InvalidParameterValue", `The maximum number of versions is ${maxVersionsPerRequest}.`);
  }
  for (const number of numbers) {
    if (!/^[1-9]\d*$/.test(number)) throw new AwsError("InvalidParameterValue", `Invalid version number: ${number}`);
  }
  endDryRun(input);
  const named2 = { LaunchTemplateId: template.id, LaunchTemplateName: template.name };
  const failures = numbers.flatMap((number) => {
    const error = deletionError(template, Number(number));
    return error === void 0 ? [] : [{ ...named2, VersionNumber: Number(number), ResponseError: error }];
  });
  const deleted = numbers.map(Number).filter((number) => !failures.some(({ VersionNumber }) => VersionNumber === number));
  const versions = template.versions.filter(({ number }) => !deleted.includes(number));
  const latestVersion = versions.at(-1)?.number ?? template.defaultVersion;
  putTemplate(context, { ...template, versions, latestVersion });
  return {
    SuccessfullyDeletedLaunchTemplateVersions: deleted.map((number) => ({ ...named2, VersionNumber: number })),
    UnsuccessfullyDeletedLaunchTemplateVersions: failures
  };
}
function deletionError(template, number) {
  if (number === template.defaultVersion) {
    return { Code: "unexpectedError", Message: "The default version cannot be deleted." };
  }
  if (template.versions.some((version) => version.number === number)) return void 0;
  return { Code: "launchTemplateVersionDoesNotExist", Message: `Version ${number} does not exist.` };
}
function versionOutput(template, version) {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    VersionNumber: version.number,
    VersionDescription: version.description,
    CreateTime: new Date(version.createdAt),
    CreatedBy: version.createdBy,
    DefaultVersion: version.number === template.defaultVersion,
    // Both shapes have the same members.
    LaunchTemplateData: version.data,
    Operator: { Managed: false }
  };
}

// emulator/services/ec2/launch-templates.ts
function createLaunchTemplate(input, context) {
  return runOncePerToken("CreateLaunchTemplate", input, context, () => create(input, context));
}
function create(input, context) {
  const { world, region, account } = context;
  const name = input.LaunchTemplateName ?? "";
  checkTemplateName(name);
  const tags = tagsFor(input.TagSpecifications, "launch-template");
  const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  if (own.some((template2) => template2.name === name)) {
    throw new AwsError("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
  }
  endDryRun(input);
  const made = { createdAt: world.clock.now(), createdBy: account.arn };
  const template = {
    ...made,
    id: world.random.id("lt"),
    ownerId: account.id,
    name,
    defaultVersion: 1,
    latestVersion: 1,
    nextVersion: 2,
    versions: [{ ...made, number: 1, description: input.VersionDescription, data: input.LaunchTemplateData ?? {} }],
    tags
  };
  putTemplate(context, template);
  return { LaunchTemplate: templateOutput(template) };
}
function describeLaunchTemplates(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  const { LaunchTemplateIds: ids = [], LaunchTemplateNames: names = [] } = input;
  for (const id of ids) checkTemplateId(id);
  const own = visible(world, launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  const missingId = ids.find((id) => !own.some((template) => template.id === id));
  if (missingId !== void 0) throw templateNotFound({ LaunchTemplateId: missingId });
  const missingName = names.find((name) => !own.some((template) => template.name === name));
  if (missingName !== void 0) throw templateNotFound({ LaunchTemplateName: missingName });
  const withIds = ids.length + names.length > 0;
  const matching2 = filterResources(
    own.filter((template) => !withIds || ids.includes(template.id) || names.includes(template.name)),
    input.Filters,
    {
      "create-time": ({ createdAt }) => [new Date(createdAt).toISOString()],
      "launch-template-name": ({ name }) => [name]
    },
    ({ tags }) => tags
  );
  const { items, nextToken } = ec2Page(world, matching2, input, ({ id }) => id, { withIds });
  return { LaunchTemplates: items.map(templateOutput), NextToken: nextToken };
}
function modifyLaunchTemplate(input, context) {
  return runOncePerToken("ModifyLaunchTemplate", input, context, () => {
    const template = namedTemplate(input, context);
    const { DefaultVersion: version } = input;
    const defaultVersion = version === void 0 ? template.defaultVersion : namedVersion(template, version).number;
    endDryRun(input);
    const modified2 = { ...template, defaultVersion };
    putTemplate(context, modified2);
    return { LaunchTemplate: templateOutput(modified2) };
  });
}
function deleteLaunchTemplate(input, context) {
  const template = namedTemplate(input, context);
  endDryRun(input);
  const { world, region } = context;
  put(world, launchTemplates(world, region), template.id, void 0);
  return { LaunchTemplate: templateOutput(template) };
}
function templateOutput(template) {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    CreateTime: new Date(template.createdAt),
    CreatedBy: template.createdBy,
    DefaultVersionNumber: template.defaultVersion,
    LatestVersionNumber: template.latestVersion,
    Tags: unlessEmpty(tagList(template.tags)),
    Operator: { Managed: false }
  };
}

// emulator/services/ec2/permissions.ts
var created = {
  CopyImage: ["image", "snapshot"],
  CopySnapshot: ["snapshot"],
  CreateLaunchTemplate: ["launch-template"],
  ImportImage: ["image", "import-image-task"],
  ImportSnapshot: ["import-snapshot-task", "snapshot"],
  RegisterImage: ["image"],
  RunInstances: ["instance", "network-interface", "volume"]
};
var types2 = {
  ami: "image",
  i: "instance",
  "import-ami": "import-image-task",
  "import-snap": "import-snapshot-task",
  lt: "launch-template",
  sg: "security-group",
  snap: "snapshot",
  subnet: "subnet",
  vol: "volume"
};
function ec2Permissions(operation, input, place) {
  const action = `ec2:${operation}`;
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: "*" }];
  const specified = (type) => (input.TagSpecifications ?? []).flatMap(({ ResourceType, Tags: own = [] }) => ResourceType === type ? own : []);
  const changed = { ...requestTags(input.Tags), ...volumePermissions(input) };
  const named2 = namedBy(operation, input, place).flatMap(({ id, region = place.region }) => {
    const type = types2[id.slice(0, id.lastIndexOf("-"))] ?? "snapshot";
    if (!about.includes(type)) return [];
    const values = { ...valuesOfResource(type, id, { ...place, region }), ...changed };
    return [{ action, type, resource: arnOf2(type, id, { ...place, region }), values }];
  });
  const made = (created[operation] ?? []).map((type) => {
    const values = {
      ...requestTags(specified(type)),
      ...type === "instance" ? launchValues(input, place) : {}
    };
    return { action, type, resource: arnOf2(type, "*", place), values };
  });
  return [...named2, ...made, ...passedRole(input, place), ...tagsOnCreation(operation, input, place)];
}
function namedBy(operation, input, place) {
  const template = operation === "EnableFastLaunch" ? input.LaunchTemplate : input;
  const disks = operation === "RunInstances" ? [] : input.BlockDeviceMappings ?? [];
  const here = [
    ...input.Resources ?? [],
    input.ImageId,
    input.SnapshotId,
    input.InstanceId,
    ...input.InstanceIds ?? [],
    input.ImportTaskId,
    ...disks.map(({ Ebs }) => Ebs?.SnapshotId),
    templateId(template, place),
    ...operation === "RunInstances" ? launchedInto(input) : []
  ];
  const sources = [input.SourceImageId, input.SourceSnapshotId].map((id) => ({ id, region: input.SourceRegion }));
  return [...here.map((id) => ({ id })), ...sources].flatMap(
    ({ id, ...where }) => id === void 0 ? [] : [{ id, ...where }]
  );
}
function launchedInto(input) {
  const [wanted] = input.NetworkInterfaces ?? [];
  const groups = wanted?.Groups ?? input.SecurityGroupIds ?? ["sg-*"];
  return [...groups, wanted?.SubnetId ?? input.SubnetId ?? "subnet-*"];
}
function templateId(reference2, { world, region, account }) {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = reference2 ?? {};
  if (id !== void 0 || name === void 0) return id;
  const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  return own.find((template) => template.name === name)?.id;
}
function arnOf2(type, id, { account, region }) {
  const owner = type === "image" || type === "snapshot" ? "" : account.id;
  const last = id.endsWith("-*") ? "*" : id;
  return `arn:${account.partition}:ec2:${region}:${owner}:${type}/${last}`;
}
function valuesOfResource(type, id, { world, region }) {
  const { images, snapshots } = ec2Region(world, region);
  if (type === "image") {
    const image = current(images, id);
    if (image === void 0) return { "ec2:imageid": id };
    return {
      "ec2:imageid": id,
      "ec2:owner": image.ownerId,
      "ec2:public": String(isPublic(image)),
      ...resourceTags(image.tags)
    };
  }
  if (type === "snapshot") {
    const snapshot = current(snapshots, id);
    if (snapshot === void 0) return { "ec2:snapshotid": id };
    return {
      "ec2:snapshotid": id,
      "ec2:owner": snapshot.ownerId,
      "ec2:encrypted": String(snapshot.encrypted),
      "ec2:volumesize": String(snapshot.volumeSizeGiB),
      ...resourceTags(snapshot.tags)
    };
  }
  if (type === "instance") {
    const instance = current(instanceRegion(world, region).instances, id);
    return instance === void 0 ? {} : { "ec2:instancetype": instance.instanceType, ...resourceTags(instance.tags) };
  }
  if (type !== "launch-template") return {};
  return resourceTags(current(launchTemplates(world, region), id)?.tags);
}
function volumePermissions({ CreateVolumePermission: { Add = [], Remove = [] } = {} }) {
  const of = (list2, key2) => {
    const values = list2.flatMap((one) => one[key2] ?? []);
    return values.length > 0 ? values : void 0;
  };
  return {
    "ec2:add/userid": of(Add, "UserId"),
    "ec2:add/group": of(Add, "Group"),
    "ec2:remove/userid": of(Remove, "UserId"),
    "ec2:remove/group": of(Remove, "Group")
  };
}
function tagsOnCreation(operation, { TagSpecifications = [] }, place) {
  return TagSpecifications.flatMap(
    ({ ResourceType: type = "", Tags: tags = [] }) => tags.length === 0 ? [] : [
      {
        action: "ec2:CreateTags",
        type,
        resource: arnOf2(type, "*", place),
        values: { "ec2:createaction": operation, ...requestTags(tags) }
      }
    ]
  );
}
function profileOf({ IamInstanceProfile: given }, { world, account }) {
  return findInstanceProfile(world, account, given?.Name ?? given?.Arn?.split("/").at(-1) ?? "");
}
function launchValues(input, place) {
  return { "ec2:instancetype": input.InstanceType, "ec2:instanceprofile": profileOf(input, place)?.arn };
}
function passedRole(input, place) {
  const profile = profileOf(input, place);
  if (profile === void 0) return [];
  const values = { "iam:passedtoservice": "ec2.amazonaws.com" };
  return [{ action: "iam:PassRole", type: "role", resource: profile.role.arn, values }];
}

// emulator/services/ec2/regions.ts
function describeRegions(input, { world, account }) {
  endDryRun(input);
  const all2 = Object.entries(world.settings.regions).filter(([name]) => partitionOf(name) === account.partition).map(
    ([name, optInStatus]) => ({
      RegionName: name,
      Endpoint: `ec2.${name}.${dnsSuffixOf(account.partition)}`,
      OptInStatus: optInStatus
    })
  );
  const unknown = (input.RegionNames ?? []).filter((name) => !all2.some((region) => region.RegionName === name));
  if (unknown.length > 0) {
    throw new AwsError("InvalidParameterValue", `Invalid region name(s): [${unknown.join(", ")}]`);
  }
  const regions = all2.filter(
    ({ RegionName, OptInStatus }) => input.RegionNames !== void 0 ? input.RegionNames.includes(RegionName ?? "") : input.AllRegions === true || OptInStatus !== "not-opted-in"
  );
  return {
    Regions: filterResources(regions, input.Filters, {
      "region-name": (region) => [region.RegionName],
      endpoint: (region) => [region.Endpoint],
      "opt-in-status": (region) => [region.OptInStatus]
    })
  };
}
function checkRegionUsable({ world, account, region }) {
  if (!isUsableRegion(world.settings.regions, region, account.partition)) {
    throw new AwsError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
  }
}

// emulator/services/ec2/schemas.ts
var schemas_exports = {};
__export(schemas_exports, {
  AttachImageWatermark$: () => AttachImageWatermark$,
  CancelImageLaunchPermission$: () => CancelImageLaunchPermission$,
  CancelImportTask$: () => CancelImportTask$,
  CopyImage$: () => CopyImage$,
  CopySnapshot$: () => CopySnapshot$,
  CreateLaunchTemplate$: () => CreateLaunchTemplate$,
  CreateLaunchTemplateVersion$: () => CreateLaunchTemplateVersion$,
  CreateTags$: () => CreateTags$,
  DeleteLaunchTemplate$: () => DeleteLaunchTemplate$,
  DeleteLaunchTemplateVersions$: () => DeleteLaunchTemplateVersions$,
  DeleteSnapshot$: () => DeleteSnapshot$,
  DeleteTags$: () => DeleteTags$,
  DeregisterImage$: () => DeregisterImage$,
  DescribeAvailabilityZones$: () => DescribeAvailabilityZones$,
  DescribeFastLaunchImages$: () => DescribeFastLaunchImages$,
  DescribeImageAttribute$: () => DescribeImageAttribute$,
  DescribeImages$: () => DescribeImages$,
  DescribeImportImageTasks$: () => DescribeImportImageTasks$,
  DescribeImportSnapshotTasks$: () => DescribeImportSnapshotTasks$,
  DescribeInstanceStatus$: () => DescribeInstanceStatus$,
  DescribeInstanceTypeOfferings$: () => DescribeInstanceTypeOfferings$,
  DescribeInstanceTypes$: () => DescribeInstanceTypes$,
  DescribeInstances$: () => DescribeInstances$,
  DescribeLaunchTemplateVersions$: () => DescribeLaunchTemplateVersions$,
  DescribeLaunchTemplates$: () => DescribeLaunchTemplates$,
  DescribeRegions$: () => DescribeRegions$,
  DescribeSecurityGroups$: () => DescribeSecurityGroups$,
  DescribeSnapshotAttribute$: () => DescribeSnapshotAttribute$,
  DescribeSnapshots$: () => DescribeSnapshots$,
  DescribeSubnets$: () => DescribeSubnets$,
  DescribeTags$: () => DescribeTags$,
  DescribeVolumes$: () => DescribeVolumes$,
  DescribeVpcs$: () => DescribeVpcs$,
  DetachImageWatermark$: () => DetachImageWatermark$,
  DisableEbsEncryptionByDefault$: () => DisableEbsEncryptionByDefault$,
  DisableFastLaunch$: () => DisableFastLaunch$,
  DisableImage$: () => DisableImage$,
  DisableImageBlockPublicAccess$: () => DisableImageBlockPublicAccess$,
  DisableImageDeprecation$: () => DisableImageDeprecation$,
  DisableImageDeregistrationProtection$: () => DisableImageDeregistrationProtection$,
  DisableSnapshotBlockPublicAccess$: () => DisableSnapshotBlockPublicAccess$,
  EnableEbsEncryptionByDefault$: () => EnableEbsEncryptionByDefault$,
  EnableFastLaunch$: () => EnableFastLaunch$,
  EnableImage$: () => EnableImage$,
  EnableImageBlockPublicAccess$: () => EnableImageBlockPublicAccess$,
  EnableImageDeprecation$: () => EnableImageDeprecation$,
  EnableImageDeregistrationProtection$: () => EnableImageDeregistrationProtection$,
  EnableSnapshotBlockPublicAccess$: () => EnableSnapshotBlockPublicAccess$,
  GetConsoleOutput$: () => GetConsoleOutput$,
  GetEbsDefaultKmsKeyId$: () => GetEbsDefaultKmsKeyId$,
  GetEbsEncryptionByDefault$: () => GetEbsEncryptionByDefault$,
  GetImageBlockPublicAccessState$: () => GetImageBlockPublicAccessState$,
  GetSnapshotBlockPublicAccessState$: () => GetSnapshotBlockPublicAccessState$,
  ImportImage$: () => ImportImage$,
  ImportSnapshot$: () => ImportSnapshot$,
  ModifyEbsDefaultKmsKeyId$: () => ModifyEbsDefaultKmsKeyId$,
  ModifyImageAttribute$: () => ModifyImageAttribute$,
  ModifyLaunchTemplate$: () => ModifyLaunchTemplate$,
  ModifySnapshotAttribute$: () => ModifySnapshotAttribute$,
  RegisterImage$: () => RegisterImage$,
  ReplaceImageInstanceTypeSpecification$: () => ReplaceImageInstanceTypeSpecification$,
  ResetEbsDefaultKmsKeyId$: () => ResetEbsDefaultKmsKeyId$,
  ResetImageAttribute$: () => ResetImageAttribute$,
  ResetSnapshotAttribute$: () => ResetSnapshotAttribute$,
  RunInstances$: () => RunInstances$,
  TerminateInstances$: () => TerminateInstances$
});

// emulator/services/ec2/snapshot-attributes.ts
var maxModifications = 500;
function describeSnapshotAttribute(input, context) {
  const { world, region } = context;
  const { snapshotId } = ownSnapshot(context, input.SnapshotId ?? "");
  endDryRun(input);
  const seen = asOf(ec2Region(world, region).snapshots, snapshotId, readTime(world));
  if (input.Attribute === "productCodes") {
    return { SnapshotId: snapshotId, ProductCodes: productCodeList(seen?.productCodes ?? []) };
  }
  return {
    SnapshotId: snapshotId,
    CreateVolumePermissions: [...seen?.createVolumePermissions ?? []].map(
      (who) => who === "all" ? { Group: "all" } : { UserId: who }
    )
  };
}
function modifySnapshotAttribute(input, context) {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? "");
  const { add, remove: remove3 } = requestedPermissions2(input, context);
  if (add.length > 0) checkMayShare(snapshot, add, context);
  endDryRun(input);
  const permissions = /* @__PURE__ */ new Set([...snapshot.createVolumePermissions, ...add]);
  for (const who of remove3) permissions.delete(who);
  updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: permissions });
  return {};
}
function resetSnapshotAttribute(input, context) {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? "");
  if (input.Attribute !== "createVolumePermission") {
    throw new AwsError("InvalidParameterValue", `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
  endDryRun(input);
  updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: /* @__PURE__ */ new Set() });
  return {};
}
function requestedPermissions2(input, { world }) {
  if (input.Attribute !== void 0 && input.Attribute !== "createVolumePermission") {
    throw new AwsError("InvalidParameterValue", `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
  const member2 = ({ UserId, Group }) => [
    ...UserId === void 0 ? [] : [accountId(UserId)],
    ...Group === void 0 ? [] : [group(Group)]
  ];
  const named2 = [...(input.UserIds ?? []).map(accountId), ...(input.GroupNames ?? []).map(group)];
  const flat = named2.length > 0 && isOperationMissing(input, input.CreateVolumePermission) ? [] : named2;
  const isRemoval = input.OperationType === "remove";
  const add = [...(input.CreateVolumePermission?.Add ?? []).flatMap(member2), ...isRemoval ? [] : flat];
  const remove3 = [...(input.CreateVolumePermission?.Remove ?? []).flatMap(member2), ...isRemoval ? flat : []];
  const count = add.length + remove3.length;
  if (count === 0) {
    throw new AwsError("MissingParameter", "The request names no account or group to add or remove.");
  }
  if (add.length > 0 && remove3.length > 0) throw configuredError(world, "addAndRemove");
  if (count > maxModifications) {
    throw configuredError(world, "tooManyModifications", { count, limit: maxModifications });
  }
  return { add, remove: remove3 };
}
function accountId(value) {
  if (/^\d{12}$/.test(value)) return value;
  throw new AwsError("InvalidParameterValue", `Invalid attribute item value "${value}" for userId item type.`);
}
function group(value) {
  if (value === "all") return value;
  throw new AwsError("InvalidParameterValue", `Invalid attribute item value "${value}" for group item type.`);
}
function checkMayShare(snapshot, add, context) {
  const { world, region, account } = context;
  if (snapshot.encrypted && snapshot.kmsKeyId === awsManagedKeyArn(context)) {
    throw configuredError(world, "defaultKeyShared");
  }
  if (!add.includes("all")) return;
  if (snapshot.encrypted) throw configuredError(world, "encryptedSnapshotPublic");
  if (snapshot.productCodes.length > 0) throw configuredError(world, "productCodesPublic");
  if (snapshotBlockPublicAccess(world, region, account.id) !== "unblocked") {
    throw configuredError(world, "snapshotPublicAccessBlocked");
  }
}

// emulator/services/ec2/tag-operations.ts
function createTags(input, context) {
  const changes = resourcesNamed(input.Resources, context).map((resource) => ({
    resource,
    tags: withTags(resource.tags, input.Tags ?? [], ec2TagRules)
  }));
  endDryRun(input);
  for (const { resource, tags } of changes) resource.setTags(tags);
  return {};
}
function deleteTags(input, context) {
  const resources = resourcesNamed(input.Resources, context);
  endDryRun(input);
  for (const resource of resources) {
    const tags = new Map(input.Tags === void 0 ? [] : resource.tags);
    for (const { Key: key2 = "", Value: value } of input.Tags ?? []) {
      if (value === void 0 || tags.get(key2) === value) tags.delete(key2);
    }
    resource.setTags(tags);
  }
  return {};
}
function describeTags(input, context) {
  endDryRun(input);
  const { world, region, account } = context;
  const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
  const described = [
    ...visibleInstances(context).flatMap(({ instanceId, ownerId, tags, network }) => [
      { id: instanceId, ownerId, tags, type: "instance" },
      { id: network.interfaceId, ownerId, tags: network.tags, type: "network-interface" }
    ]),
    ...visibleVolumes(context).map(({ volume: volume2 }) => ({ ...volume2, id: volume2.volumeId, type: "volume" })),
    ...visible(world, launchTemplates(world, region)).map((template) => ({
      ...template,
      type: "launch-template"
    })),
    ...visible(world, images).map((image) => ({ ...image, id: image.imageId, type: "image" })),
    ...visible(world, snapshots).map((snapshot) => ({
      ...snapshot,
      id: snapshot.snapshotId,
      type: "snapshot"
    })),
    ...visible(world, importTasks).map((task) => ({
      ...task,
      id: task.importTaskId,
      type: "import-snapshot-task"
    })),
    ...visible(world, importImageTasks).map((task) => ({
      ...task,
      id: task.importTaskId,
      type: "import-image-task"
    }))
  ].filter((resource) => resource.ownerId === account.id).flatMap(
    ({ id, type, tags }) => tagList(tags).map((tag) => ({ ...tag, ResourceId: id, ResourceType: type }))
  );
  const matching2 = filterResources(
    described,
    input.Filters,
    {
      key: (tag) => [tag.Key],
      value: (tag) => [tag.Value],
      "resource-id": (tag) => [tag.ResourceId],
      "resource-type": (tag) => [tag.ResourceType]
    },
    (tag) => /* @__PURE__ */ new Map([[tag.Key ?? "", tag.Value ?? ""]])
  );
  const { items, nextToken } = ec2Page(world, matching2, input, (tag) => `${tag.ResourceId} ${tag.Key}`, {
    withIds: false,
    minPageSize: 5
  });
  return { Tags: [...items], NextToken: nextToken };
}
function resourcesNamed(ids, context) {
  if ((ids ?? []).length > 1e3) {
    throw new AwsError("InvalidParameterValue", "The maximum number of resources for one request is 1000.");
  }
  const { world, region } = context;
  const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
  return [...new Set(ids)].map((id) => {
    if (id.startsWith("ami-")) {
      const image = ownImage(context, id);
      return { tags: image.tags, setTags: (tags) => put(world, images, id, { ...image, tags }) };
    }
    if (id.startsWith("snap-")) {
      const snapshot = ownSnapshot(context, id);
      return { tags: snapshot.tags, setTags: (tags) => put(world, snapshots, id, { ...snapshot, tags }) };
    }
    if (id.startsWith("import-snap-")) {
      const task = ownTask(context, importTasks, id);
      return { tags: task.tags, setTags: (tags) => put(world, importTasks, id, { ...task, tags }) };
    }
    if (id.startsWith("import-ami-")) {
      const task = ownTask(context, importImageTasks, id);
      return { tags: task.tags, setTags: (tags) => put(world, importImageTasks, id, { ...task, tags }) };
    }
    if (id.startsWith("lt-")) {
      const template = namedTemplate({ LaunchTemplateId: id }, context);
      return { tags: template.tags, setTags: (tags) => putTemplate(context, { ...template, tags }) };
    }
    if (id.startsWith("i-")) {
      checkInstanceIds([id]);
      const instance = ownInstance(context, id);
      if (instance === void 0) throw instancesNotFound([id]);
      return { tags: instance.tags, setTags: (tags) => putInstance(context, { ...instance, tags }) };
    }
    if (id.startsWith("vol-")) {
      const { volumes } = instanceRegion(world, region);
      const found = visibleVolumes(context).find(({ volume: volume2 }) => volume2.volumeId === id)?.volume;
      if (found === void 0) throw new AwsError("InvalidVolume.NotFound", `The volume '${id}' does not exist.`);
      return { tags: found.tags, setTags: (tags) => put(world, volumes, id, { ...found, tags }) };
    }
    throw new AwsError("InvalidID", `The ID '${id}' is not valid`);
  });
}

// emulator/services/ec2.ts
var operations = {
  AttachImageWatermark: attachImageWatermark,
  CancelImageLaunchPermission: cancelImageLaunchPermission,
  CancelImportTask: cancelImportTask,
  CopyImage: copyImage,
  CopySnapshot: copySnapshot,
  CreateLaunchTemplate: createLaunchTemplate,
  CreateLaunchTemplateVersion: createLaunchTemplateVersion,
  CreateTags: createTags,
  DeleteLaunchTemplate: deleteLaunchTemplate,
  DeleteLaunchTemplateVersions: deleteLaunchTemplateVersions,
  DeleteSnapshot: deleteSnapshot,
  DeleteTags: deleteTags,
  DeregisterImage: deregisterImage,
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeFastLaunchImages: describeFastLaunchImages,
  DescribeImageAttribute: describeImageAttribute,
  DescribeImages: describeImages,
  DescribeImportImageTasks: describeImportImageTasks,
  DescribeImportSnapshotTasks: describeImportSnapshotTasks,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInstances: describeInstances,
  DescribeLaunchTemplateVersions: describeLaunchTemplateVersions,
  DescribeLaunchTemplates: describeLaunchTemplates,
  DescribeRegions: describeRegions,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSnapshotAttribute: describeSnapshotAttribute,
  DescribeSnapshots: describeSnapshots,
  DescribeSubnets: describeSubnets,
  DescribeTags: describeTags,
  DescribeVolumes: describeVolumes,
  DescribeVpcs: describeVpcs,
  DetachImageWatermark: detachImageWatermark,
  DisableEbsEncryptionByDefault: disableEbsEncryptionByDefault,
  DisableFastLaunch: disableFastLaunch,
  DisableImage: disableImage,
  DisableImageBlockPublicAccess: disableImageBlockPublicAccess,
  DisableImageDeprecation: disableImageDeprecation,
  DisableImageDeregistrationProtection: disableImageDeregistrationProtection,
  DisableSnapshotBlockPublicAccess: disableSnapshotBlockPublicAccess,
  EnableEbsEncryptionByDefault: enableEbsEncryptionByDefault,
  EnableFastLaunch: enableFastLaunch,
  EnableImage: enableImage,
  EnableImageBlockPublicAccess: enableImageBlockPublicAccess,
  EnableImageDeprecation: enableImageDeprecation,
  EnableImageDeregistrationProtection: enableImageDeregistrationProtection,
  EnableSnapshotBlockPublicAccess: enableSnapshotBlockPublicAccess,
  GetConsoleOutput: getConsoleOutput,
  GetEbsDefaultKmsKeyId: getEbsDefaultKmsKeyId,
  GetEbsEncryptionByDefault: getEbsEncryptionByDefault,
  GetImageBlockPublicAccessState: getImageBlockPublicAccessState,
  GetSnapshotBlockPublicAccessState: getSnapshotBlockPublicAccessState,
  ImportImage: importImage,
  ImportSnapshot: importSnapshot,
  ModifyEbsDefaultKmsKeyId: modifyEbsDefaultKmsKeyId,
  ModifyImageAttribute: modifyImageAttribute,
  ModifyLaunchTemplate: modifyLaunchTemplate,
  ModifySnapshotAttribute: modifySnapshotAttribute,
  RegisterImage: registerImage,
  ReplaceImageInstanceTypeSpecification: replaceImageInstanceTypeSpecification,
  ResetEbsDefaultKmsKeyId: resetEbsDefaultKmsKeyId,
  ResetImageAttribute: resetImageAttribute,
  ResetSnapshotAttribute: resetSnapshotAttribute,
  RunInstances: runInstances,
  TerminateInstances: terminateInstances
};
var ec22 = {
  name: "ec2",
  title: "EC2",
  protocol: "ec2Query",
  client: { ...schemas_exports },
  operations: Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input, context) => {
        checkRegionUsable(context);
        return operation(input, context);
      }
    ])
  ),
  permissions: ec2Permissions
};

// emulator/services/iam/create.ts
function createOpenIdConnectProvider({ Url: url = "", ClientIDList: clientIds = [], Tags: Tags3 }, { world, account }) {
  const { providers } = createdIn(world, account.id);
  const name = /^https:\/\/([^?#]+?)\/?$/.exec(url)?.[1];
  if (name === void 0) throw new AwsError("ValidationError", "Invalid Open ID Connect Provider URL");
  if (providers.has(name)) {
    throw new AwsError("EntityAlreadyExists", `Provider with url ${url} already exists.`, 409);
  }
  providers.set(name, clientIds);
  return {
    OpenIDConnectProviderArn: `arn:${account.partition}:iam::${account.id}:oidc-provider/${name}`,
    ...Tags3 && { Tags: Tags3 }
  };
}
function createRole(input, { world, account }) {
  const { RoleName: name = "", Path: path = "/", AssumeRolePolicyDocument: trustPolicy2 = "" } = input;
  const { roles } = createdIn(world, account.id);
  const taken = [...roles.keys(), ...world.settings.iam.roles];
  if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw new AwsError("EntityAlreadyExists", `Role with name ${name} already exists.`, 409);
  }
  const role = {
    name,
    path,
    trustPolicy: policyDocument(trustPolicy2),
    createDate: new Date(world.clock.now()),
    maxSessionSeconds: input.MaxSessionDuration ?? 3600,
    inlinePolicies: /* @__PURE__ */ new Map()
  };
  roles.set(name, role);
  return role;
}
function putRolePolicy(input, { world, account }) {
  const { RoleName: name = "", PolicyName: policyName = "", PolicyDocument: text3 = "" } = input;
  const role = createdIn(world, account.id).roles.get(name);
  if (role === void 0) throw new AwsError("NoSuchEntity", `The role with name ${name} cannot be found.`, 404);
  const policies = new Map(role.inlinePolicies).set(policyName, policyDocument(text3));
  const size = [...policies.values()].join("").replaceAll(/\s/g, "").length;
  if (size > 10240) {
    throw new AwsError("LimitExceeded", `Maximum policy size of 10240 bytes exceeded for role ${name}`, 409);
  }
  role.inlinePolicies.set(policyName, policyDocument(text3));
  return {};
}
function policyDocument(text3) {
  try {
    const { Statement: statements } = JSON.parse(text3);
    if (typeof statements === "object" && statements !== null) return text3;
  } catch {
  }
  throw new AwsError("MalformedPolicyDocument", "Syntax errors in policy.");
}

// emulator/services/iam.ts
var createDate = /* @__PURE__ */ new Date("2020-01-01T00:00:00Z");
function getRole(input, { world, account }) {
  const role = existingRole(input.RoleName ?? "", world, account);
  return { Role: { ...roleOutput(role), MaxSessionDuration: role.maxSessionSeconds } };
}
function createdRole(input, context) {
  const { name } = createRole(input, context);
  return { Role: roleOutput(existingRole(name, context.world, context.account)) };
}
function getInstanceProfile(input, { world, account }) {
  const { InstanceProfileName: name = "" } = input;
  const profile = findInstanceProfile(world, account, name);
  if (profile === void 0) throw new AwsError("NoSuchEntity", `Instance Profile ${name} cannot be found.`, 404);
  return {
    InstanceProfile: {
      Path: "/",
      InstanceProfileName: profile.name,
      InstanceProfileId: profile.id,
      Arn: profile.arn,
      CreateDate: createDate,
      Roles: [roleOutput(profile.role)]
    }
  };
}
function roleOutput(role) {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createDate ?? createDate,
    AssumeRolePolicyDocument: urlEncode(role.trustPolicy)
  };
}
function getRolePolicy(input, { world, account }) {
  const { RoleName: roleName = "", PolicyName: policyName = "" } = input;
  const role = existingRole(roleName, world, account);
  const policy = role.inlinePolicies[policyName];
  if (policy === void 0) {
    throw new AwsError("NoSuchEntity", `The role policy with name ${policyName} cannot be found.`, 404);
  }
  return { RoleName: roleName, PolicyName: policyName, PolicyDocument: urlEncode(policy) };
}
function existingRole(name, world, account) {
  const role = findRole(world, account, name);
  if (role === void 0) throw new AwsError("NoSuchEntity", `The role with name ${name} cannot be found.`, 404);
  return role;
}
function urlEncode(text3) {
  return encodeURIComponent(text3).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
var iam = {
  name: "iam",
  title: "IAM",
  protocol: "awsQuery",
  client: dist_es_exports4,
  operations: {
    CreateOpenIDConnectProvider: createOpenIdConnectProvider,
    CreateRole: createdRole,
    GetInstanceProfile: getInstanceProfile,
    GetRole: getRole,
    GetRolePolicy: getRolePolicy,
    PutRolePolicy: putRolePolicy
  },
  permissions(operation, { RoleName: role, InstanceProfileName: profile, Url: url }, { account }) {
    if (url !== void 0) {
      const resource2 = `arn:${account.partition}:iam::${account.id}:oidc-provider/${url.replace(/^https:\/\//, "")}`;
      return [{ action: `iam:${operation}`, type: "oidc-provider", resource: resource2 }];
    }
    const type = role === void 0 ? "instance-profile" : "role";
    const resource = `arn:${account.partition}:iam::${account.id}:${type}/${role ?? profile}`;
    return [{ action: `iam:${operation}`, type, resource }];
  }
};

// emulator/services/imagebuilder/marketplace.ts
var statuses = { ForbiddenException: 403, ResourceNotFoundException: 404 };
function isSubscribed(productCodes, { world, account }) {
  const subscribed = world.settings.imageBuilder.subscriptions[account.id] ?? [];
  return productCodes.every(({ productCodeId = "" }) => subscribed.includes(productCodeId));
}
function canSeeListed({ owner, value }, context) {
  return owner !== "aws-marketplace" || isSubscribed(value.productCodes ?? [], context);
}
function getMarketplaceResource(input, context) {
  const { resourceArn: arn = "", resourceType, resourceLocation } = input;
  if (!arn.includes(":aws-marketplace:component/")) {
    throw invalidValue("resourceArn", `'${arn}' is not a component of AWS Marketplace.`);
  }
  if (resourceType === "COMPONENT_ARTIFACT" && resourceLocation === void 0) {
    throw invalidValue("resourceLocation", "An artifact needs its location.");
  }
  const component = resolve(builderOf(context.world, context.region).components, arn, context);
  checkSubscription(component, context);
  const data = Buffer.from(component.value.data ?? component.arn).toString("base64").slice(0, 1024);
  return {
    resourceArn: component.arn,
    ...resourceType === "COMPONENT_DATA" ? { data } : { url: `https://s3.amazonaws.com/${data.slice(0, 40)}` }
  };
}
function checkSubscription(component, context) {
  if (component.owner !== "aws-marketplace" || isSubscribed(component.value.productCodes ?? [], context)) return;
  const { code, message } = context.world.settings.imageBuilder.errors.notSubscribed;
  throw new AwsError(code, fillTemplate(message, { arn: component.arn }), statuses[code] ?? 400);
}

// emulator/services/imagebuilder/requests.ts
function once2(operation, run) {
  return (input, context) => {
    const { clientToken, ...request } = input;
    const key2 = clientToken === void 0 ? void 0 : `${context.account.id} ${operation} ${clientToken}`;
    const output = runOnce(
      builderOf(context.world, context.region).clientTokens,
      key2,
      JSON.stringify(request),
      () => new AwsError(
        "IdempotentParameterMismatchException",
        "The client token was used before with other parameters of the request."
      ),
      () => run(input, context)
    );
    return { requestId: context.requestId, clientToken, ...output };
  };
}
function page(entries, request, keyOf2) {
  return pageOf(entries, { MaxResults: request.maxResults, NextToken: request.nextToken }, keyOf2, {
    pageSize: 25,
    badToken
  });
}
function filtered(entries, filters2, fields4) {
  return (filters2 ?? []).reduce((remaining, { name = "", values = [] }) => {
    const field = fields4[name];
    if (field === void 0) {
      throw invalidValue("filters", `The filter '${name}' is not one of ${Object.keys(fields4).join(", ")}.`);
    }
    return remaining.filter((entry) => field(entry).some((value) => value !== void 0 && values.includes(value)));
  }, entries);
}
function ownedBy(resources, owner, { account }) {
  return [...resources].filter((resource) => {
    switch (owner ?? "Self") {
      case "Self":
        return resource.owner === account.id;
      case "Shared":
        return resource.owner !== account.id && resource.sharedWith.includes(account.id);
      case "Amazon":
        return resource.owner === "aws";
      case "ThirdParty":
        return resource.owner === "third-party";
      default:
        return resource.owner === "aws-marketplace" && isVisible2(resource, account.id);
    }
  });
}

// emulator/services/imagebuilder/semantic-versions.ts
var mostOfAPart = 1073741823;
function newVersion2(requested, existing) {
  const parts = requested.split(".");
  const wildcard = parts.indexOf("x");
  if (parts.some((part, i3) => part !== "x" && (Number(part) > mostOfAPart || wildcard !== -1 && i3 > wildcard))) {
    throw new AwsError(
      "InvalidVersionNumberException",
      `The version number '${requested}' is out of bounds or does not follow the required syntax.`
    );
  }
  if (wildcard === -1) return parts.map(Number).join(".");
  const before = existing.filter((arn) => {
    const numbers = splitVersion(arn).semantic?.split(".") ?? [];
    return parts.slice(0, wildcard).every((part, i3) => Number(part) === Number(numbers[i3]));
  });
  const newest = before.sort(compareVersions).at(-1);
  const next = newest === void 0 ? 0 : Number(splitVersion(newest).semantic?.split(".")[wildcard]) + 1;
  return parts.map((part, i3) => i3 < wildcard ? Number(part) : i3 === wildcard ? next : 0).join(".");
}

// emulator/services/imagebuilder/components.ts
var createComponent = once2("CreateComponent", (input, context) => {
  const { name = "", semanticVersion = "", data, uri, tags, clientToken: _token, ...given } = input;
  if (data === void 0 === (uri === void 0)) {
    throw invalidCombination("Exactly one of the parameters 'data' and 'uri' must be given.");
  }
  if (uri !== void 0) throw invalidValue("uri", "This emulator reads components from data only.");
  if (!/^schemaVersion:/m.test(data ?? "") || !/^phases:/m.test(data ?? "")) {
    throw invalidValue("data", "A component document has a schemaVersion and phases.");
  }
  const { components } = builderOf(context.world, context.region);
  const base = arnOf("component", name, placeOf(context));
  const existing = [...components.keys()].filter((arn2) => splitVersion(arn2).base === base);
  const semantic = newVersion2(semanticVersion, existing);
  const builds = existing.filter((arn2) => versionArn(arn2) === `${base}/${semantic}`);
  const arn = arnOf("component", name, placeOf(context), { semantic, build: builds.length + 1 });
  const isTest = !/^\s*-?\s*name: *['"]?(build|validate)\b/m.test(data ?? "");
  const value = {
    ...given,
    arn,
    name,
    version: semantic,
    type: isTest ? "TEST" : "BUILD",
    data,
    encrypted: true,
    obfuscate: false,
    state: { status: "ACTIVE" }
  };
  addResource(components, arn, value, { context, tags });
  return { componentBuildVersionArn: arn };
});
function getComponent({ componentBuildVersionArn: arn = "" }, context) {
  const component = resolve(builderOf(context.world, context.region).components, arn, context);
  return {
    requestId: context.requestId,
    component: { ...component.value, owner: ownerName(component), ...commonOutput(component) }
  };
}
function listComponents(input, context) {
  const { components } = builderOf(context.world, context.region);
  const listed = ownedBy(components.values(), input.owner, context).filter(
    (component) => canSeeListed(component, context)
  );
  const groupOf = ({ arn }) => input.byName === true ? splitVersion(arn).base : versionArn(arn);
  const newest = [...listed].filter(
    (component) => !listed.some((other) => groupOf(other) === groupOf(component) && compareVersions(other.arn, component.arn) > 0)
  );
  const matching2 = filtered(newest, input.filters, {
    description: ({ value }) => [value.description],
    name: ({ value }) => [value.name],
    platform: ({ value }) => [value.platform],
    supportedOsVersion: ({ value }) => value.supportedOsVersions ?? [],
    type: ({ value }) => [value.type],
    version: ({ value }) => [value.version]
  });
  const { items, nextToken } = page(matching2, input, ({ arn }) => versionArn(arn));
  return {
    requestId: context.requestId,
    componentVersionList: items.map((component) => {
      const { name, version, description, platform, supportedOsVersions, type, productCodes, state: state2 } = component.value;
      return {
        arn: versionArn(component.arn),
        ...{ name, version, description, platform, supportedOsVersions, type, productCodes },
        status: state2?.status,
        owner: ownerName(component),
        dateCreated: commonOutput(component).dateCreated
      };
    }),
    nextToken
  };
}
function listComponentBuildVersions(input, context) {
  const { components } = builderOf(context.world, context.region);
  const builds = [...components.values()].filter(
    (component) => isVisible2(component, context.account.id) && (input.componentVersionArn === void 0 ? component.owner === context.account.id : versionArn(component.arn) === input.componentVersionArn)
  );
  const { items, nextToken } = page(builds, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    componentSummaryList: items.map((component) => {
      const {
        productCodes: _codes,
        data: _data3,
        parameters: _parameters,
        kmsKeyId: _key,
        encrypted: _,
        ...summary2
      } = component.value;
      return { ...summary2, owner: ownerName(component), ...commonOutput(component) };
    }),
    nextToken
  };
}
function deleteComponent({ componentBuildVersionArn: arn = "" }, context) {
  const { components, imageRecipes, containerRecipes } = builderOf(context.world, context.region);
  ownResource(components, arn, context);
  const recipes = [...imageRecipes.values(), ...containerRecipes.values()];
  const named2 = recipes.flatMap(({ value }) => value.components ?? []).map(({ componentArn }) => componentArn);
  if (named2.includes(arn) || named2.includes(versionArn(arn))) throw hasDependents(arn);
  components.delete(arn);
  return { requestId: context.requestId, componentBuildVersionArn: arn };
}

// emulator/services/imagebuilder/recipe-components.ts
function componentsOf(components, context) {
  const { components: table } = builderOf(context.world, context.region);
  return components.map(({ componentArn = "" }) => resolve(table, componentArn, context));
}
function checkComponents(configurations, platform, context) {
  for (const [index, configuration] of configurations.entries()) {
    const where = `components[${index}].componentArn`;
    let component;
    try {
      [component] = componentsOf([configuration], context);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw invalidValue(where, error.message);
    }
    if (component === void 0) continue;
    if (component.value.platform !== platform) {
      throw invalidValue(where, `The component is for ${component.value.platform}, the base image for ${platform}.`);
    }
    if (component.value.state?.status === "DISABLED") throw invalidValue(where, "The component is disabled.");
    checkSubscription(component, context);
  }
}

// emulator/services/imagebuilder/container-recipes.ts
var createContainerRecipe = once2("CreateContainerRecipe", (input, context) => {
  const { name = "", semanticVersion = "", tags, clientToken: _token, ...given } = input;
  const { dockerfileTemplateUri, imageOsVersionOverride: _os, platformOverride, ...members2 } = given;
  if (members2.dockerfileTemplateData === void 0 === (dockerfileTemplateUri === void 0)) {
    throw invalidCombination("Exactly one of 'dockerfileTemplateData' and 'dockerfileTemplateUri' must be given.");
  }
  const { containerRecipes } = builderOf(context.world, context.region);
  const platform = platformOverride ?? "Linux";
  checkComponents(members2.components ?? [], platform, context);
  const base = arnOf("container-recipe", name, placeOf(context));
  const version = newVersion2(
    semanticVersion,
    [...containerRecipes.keys()].filter((arn2) => splitVersion(arn2).base === base)
  );
  const arn = `${base}/${version}`;
  if (containerRecipes.has(arn)) throw alreadyExists("ContainerRecipe", arn);
  const value = { ...members2, arn, name, version, platform, encrypted: true };
  addResource(containerRecipes, arn, value, { context, tags });
  return { containerRecipeArn: arn };
});
function getContainerRecipe({ containerRecipeArn: arn = "" }, context) {
  const recipe = resolve(builderOf(context.world, context.region).containerRecipes, arn, context);
  return { requestId: context.requestId, containerRecipe: containerRecipeOutput(recipe) };
}
function listContainerRecipes(input, context) {
  const { containerRecipes } = builderOf(context.world, context.region);
  const matching2 = filtered(ownedBy(containerRecipes.values(), input.owner, context), input.filters, {
    containerType: ({ value }) => [value.containerType],
    name: ({ value }) => [value.name],
    parentImage: ({ value }) => [value.parentImage],
    platform: ({ value }) => [value.platform]
  });
  const { items, nextToken } = page(matching2, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    containerRecipeSummaryList: items.map((recipe) => {
      const { arn, containerType, name, platform, owner, parentImage, dateCreated, tags } = containerRecipeOutput(recipe);
      return { arn, containerType, name, platform, owner, parentImage, dateCreated, tags };
    }),
    nextToken
  };
}
function deleteContainerRecipe({ containerRecipeArn: arn = "" }, context) {
  const { containerRecipes, pipelines } = builderOf(context.world, context.region);
  ownResource(containerRecipes, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.containerRecipeArn === arn)) throw hasDependents(arn);
  containerRecipes.delete(arn);
  return { requestId: context.requestId, containerRecipeArn: arn };
}
function containerRecipeOutput(recipe) {
  return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}

// emulator/services/imagebuilder/distribution-rules.ts
var buildDate = /\{\{\s*imagebuilder:buildDate\s*\}\}/;
function checkDistributions(distributions, { world }) {
  if (distributions.length === 0) throw invalidValue("distributions", "One or more distributions should be provided.");
  const regions = /* @__PURE__ */ new Set();
  for (const [index, distribution] of distributions.entries()) {
    const where = `distributions[${index}]`;
    const { region = "", ...outputs } = distribution;
    if (world.settings.regions[region] === void 0) {
      throw invalidValue(`${where}.region`, `The region '${region}' does not exist.`);
    }
    if (regions.has(region)) throw invalidValue(where, `The region '${region}' is given more than once.`);
    regions.add(region);
    if (Object.values(outputs).every((output) => output === void 0)) {
      throw invalidValue(
        where,
        "One or more outputs should be provided for each region in a distribution configuration."
      );
    }
    checkImageSettings(distribution, where);
  }
}
function checkImageSettings(distribution, where) {
  const { amiDistributionConfiguration: ami, containerDistributionConfiguration: container } = distribution;
  if (ami !== void 0 && container !== void 0) {
    throw invalidCombination("A distribution is for AMIs or for container images, not for both.");
  }
  if (ami?.name !== void 0 && !buildDate.test(ami.name)) {
    throw invalidValue(
      `${where}.amiDistributionConfiguration.name`,
      "The EC2 AMI name must contain '{{ imagebuilder:buildDate }}' to ensure that the name will be unique."
    );
  }
  const group2 = ami?.launchPermission?.userGroups?.find((name) => name !== "all");
  if (group2 !== void 0) {
    throw invalidValue(
      `${where}.amiDistributionConfiguration.launchPermission.userGroups`,
      `There is no group '${group2}'.`
    );
  }
  for (const { launchTemplate } of distribution.fastLaunchConfigurations ?? []) {
    if (launchTemplate?.launchTemplateId !== void 0 && launchTemplate.launchTemplateName !== void 0) {
      throw invalidCombination("A launch template is given by its id or by its name, not by both.");
    }
  }
}

// emulator/services/imagebuilder/distribution-configurations.ts
var createDistributionConfiguration = once2(
  "CreateDistributionConfiguration",
  ({ name = "", description, distributions = [], tags }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    checkDistributions(distributions, context);
    const arn = arnOf("distribution-configuration", name, placeOf(context));
    if (distributionConfigurations.has(arn)) throw alreadyExists("DistributionConfiguration", arn);
    addResource(distributionConfigurations, arn, configurationOf(arn, { name, description, distributions }), {
      context,
      tags
    });
    return { distributionConfigurationArn: arn };
  }
);
var updateDistributionConfiguration = once2(
  "UpdateDistributionConfiguration",
  ({ distributionConfigurationArn: arn = "", description, distributions = [] }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(distributionConfigurations, arn, context);
    checkDistributions(distributions, context);
    distributionConfigurations.set(arn, {
      ...before,
      updatedAt: context.world.clock.now(),
      value: configurationOf(arn, { name: before.value.name ?? "", description, distributions })
    });
    return { distributionConfigurationArn: arn };
  }
);
function getDistributionConfiguration({ distributionConfigurationArn: arn = "" }, context) {
  const { distributionConfigurations } = builderOf(context.world, context.region);
  return {
    requestId: context.requestId,
    distributionConfiguration: distributionOutput(ownResource(distributionConfigurations, arn, context))
  };
}
function listDistributionConfigurations(input, context) {
  const { distributionConfigurations } = builderOf(context.world, context.region);
  const own = [...distributionConfigurations.values()].filter(({ owner }) => owner === context.account.id);
  const matching2 = filtered(own, input.filters, { name: ({ value }) => [value.name] });
  const { items, nextToken } = page(matching2, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    distributionConfigurationSummaryList: items.map((configuration) => {
      const { distributions = [], timeoutMinutes: _timeout, ...rest } = distributionOutput(configuration);
      return { ...rest, regions: distributions.map(({ region }) => region) };
    }),
    nextToken
  };
}
function deleteDistributionConfiguration({ distributionConfigurationArn: arn = "" }, context) {
  const { distributionConfigurations, pipelines } = builderOf(context.world, context.region);
  ownResource(distributionConfigurations, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.distributionConfigurationArn === arn)) throw hasDependents(arn);
  distributionConfigurations.delete(arn);
  return { requestId: context.requestId, distributionConfigurationArn: arn };
}
function distributionOutput(configuration) {
  const { value, updatedAt } = configuration;
  return {
    ...value,
    ...commonOutput(configuration),
    ...updatedAt !== void 0 && { dateUpdated: isoTime(updatedAt) }
  };
}
function configurationOf(arn, given) {
  return { arn, ...given, timeoutMinutes: 720 };
}

// emulator/services/imagebuilder/base-image.ts
function findBaseImage(parentImage, context) {
  const { world, region, account } = context;
  if (/^ami-[0-9a-f]+$/.test(parentImage)) {
    const image2 = current(ec2Region(world, region).images, parentImage);
    if (image2 === void 0 || !canLaunch(world, image2, account.id)) throw noBase(parentImage);
    return { image: image2, platform: "Linux", imageSource: "CUSTOM" };
  }
  if (!parentImage.startsWith("arn:")) {
    throw invalidValue("parentImage", "This emulator serves AMI ids and the ARNs of images.");
  }
  const built = resolveImage(parentImage, context);
  const ami = built.value.outputResources?.amis?.find((output) => output.region === region);
  const image = current(ec2Region(world, region).images, ami?.image ?? "");
  if (image === void 0 || !canLaunch(world, image, account.id)) throw noBase(parentImage);
  return {
    image,
    platform: built.value.platform ?? "Linux",
    imageSource: built.owner === "aws" ? "AMAZON_MANAGED" : built.owner === "aws-marketplace" ? "AWS_MARKETPLACE" : "CUSTOM"
  };
}
function resolveImage(arn, context) {
  try {
    return resolve(builderOf(context.world, context.region).images, arn, context);
  } catch (error) {
    throw error instanceof AwsError ? noBase(arn) : error;
  }
}
function noBase(parentImage) {
  return invalidValue("parentImage", `The base image '${parentImage}' does not exist or is not shared with you.`);
}

// emulator/services/imagebuilder/block-device-rules.ts
var leastSizeGiB = { io1: 4, io2: 4, sc1: 125, st1: 125 };
function checkBlockDevices(mappings) {
  const names = /* @__PURE__ */ new Set();
  for (const [index, { deviceName: deviceName2, ebs: ebs3, virtualName, noDevice }] of mappings.entries()) {
    const where = `blockDeviceMappings[${index}]`;
    if (deviceName2 === void 0) throw invalidValue(where, "A block device mapping needs a device name.");
    if (names.has(deviceName2)) throw invalidValue(where, `The device '${deviceName2}' is mapped more than once.`);
    names.add(deviceName2);
    if ([ebs3, virtualName, noDevice].filter((kind) => kind !== void 0).length !== 1) {
      throw invalidValue(where, "A device has exactly one of ebs, virtualName and noDevice.");
    }
    const problem2 = ebs3 && problemOf(ebs3);
    if (problem2 !== void 0) throw invalidValue(`${where}.ebs`, problem2);
  }
}
function problemOf(ebs3) {
  const type = ebs3.volumeType ?? "gp2";
  const provisioned = type === "io1" || type === "io2";
  if (provisioned && ebs3.iops === void 0) return `A volume of type ${type} needs iops.`;
  if (ebs3.iops !== void 0 && !provisioned && type !== "gp3") return `A volume of type ${type} has no iops.`;
  if (ebs3.throughput !== void 0 && type !== "gp3") return `A volume of type ${type} has no throughput.`;
  if (ebs3.volumeSize !== void 0 && ebs3.volumeSize < (leastSizeGiB[type] ?? 1)) {
    return `A volume of type ${type} has at least ${leastSizeGiB[type]} GiB.`;
  }
  if (ebs3.kmsKeyId !== void 0 && ebs3.encrypted !== true) return "kmsKeyId needs encrypted.";
  return void 0;
}

// emulator/services/imagebuilder/image-recipes.ts
var createImageRecipe = once2("CreateImageRecipe", (input, context) => {
  const { name = "", semanticVersion = "", tags, clientToken: _token, ...given } = input;
  const { imageRecipes } = builderOf(context.world, context.region);
  checkBlockDevices(given.blockDeviceMappings ?? []);
  const { platform } = findBaseImage(given.parentImage ?? "", context);
  checkComponents(given.components ?? [], platform, context);
  const base = arnOf("image-recipe", name, placeOf(context));
  const version = newVersion2(
    semanticVersion,
    [...imageRecipes.keys()].filter((arn2) => splitVersion(arn2).base === base)
  );
  const arn = `${base}/${version}`;
  if (imageRecipes.has(arn)) throw alreadyExists("ImageRecipe", arn);
  addResource(imageRecipes, arn, { ...given, arn, name, version, platform, type: "AMI" }, { context, tags });
  return { imageRecipeArn: arn };
});
function getImageRecipe({ imageRecipeArn: arn = "" }, context) {
  const recipe = resolve(builderOf(context.world, context.region).imageRecipes, arn, context);
  return { requestId: context.requestId, imageRecipe: recipeOutput(recipe) };
}
function listImageRecipes(input, context) {
  const { imageRecipes } = builderOf(context.world, context.region);
  const matching2 = filtered(ownedBy(imageRecipes.values(), input.owner, context), input.filters, {
    name: ({ value }) => [value.name],
    parentImage: ({ value }) => [value.parentImage],
    platform: ({ value }) => [value.platform]
  });
  const { items, nextToken } = page(matching2, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageRecipeSummaryList: items.map((recipe) => {
      const { arn, name, platform, owner, parentImage, dateCreated, tags } = recipeOutput(recipe);
      return { arn, name, platform, owner, parentImage, dateCreated, tags };
    }),
    nextToken
  };
}
function deleteImageRecipe({ imageRecipeArn: arn = "" }, context) {
  const { imageRecipes, pipelines } = builderOf(context.world, context.region);
  ownResource(imageRecipes, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.imageRecipeArn === arn)) throw hasDependents(arn);
  imageRecipes.delete(arn);
  return { requestId: context.requestId, imageRecipeArn: arn };
}
function recipeOutput(recipe) {
  return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}

// emulator/services/imagebuilder/infrastructure-configurations.ts
var createInfrastructureConfiguration = once2(
  "CreateInfrastructureConfiguration",
  ({ tags, clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const arn = arnOf("infrastructure-configuration", given.name ?? "", placeOf(context));
    if (infrastructureConfigurations.has(arn)) throw alreadyExists("InfrastructureConfiguration", arn);
    addResource(infrastructureConfigurations, arn, { ...given, arn }, { context, tags });
    return { infrastructureConfigurationArn: arn };
  }
);
var updateInfrastructureConfiguration = once2(
  "UpdateInfrastructureConfiguration",
  ({ infrastructureConfigurationArn: arn = "", clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(infrastructureConfigurations, arn, context);
    const value = { ...given, arn, name: before.value.name };
    infrastructureConfigurations.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { infrastructureConfigurationArn: arn };
  }
);
function getInfrastructureConfiguration({ infrastructureConfigurationArn: arn = "" }, context) {
  const { infrastructureConfigurations } = builderOf(context.world, context.region);
  return {
    requestId: context.requestId,
    infrastructureConfiguration: infrastructureOutput(ownResource(infrastructureConfigurations, arn, context))
  };
}
function listInfrastructureConfigurations(input, context) {
  const { infrastructureConfigurations } = builderOf(context.world, context.region);
  const own = [...infrastructureConfigurations.values()].filter(({ owner }) => owner === context.account.id);
  const matching2 = filtered(own, input.filters, { name: ({ value }) => [value.name] });
  const { items, nextToken } = page(matching2, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    infrastructureConfigurationSummaryList: items.map((configuration) => {
      const { arn, name, description, dateCreated, dateUpdated, resourceTags: resourceTags2, tags, instanceTypes: instanceTypes2 } = infrastructureOutput(configuration);
      const { instanceProfileName, placement: placement2 } = configuration.value;
      const times = { dateCreated, dateUpdated };
      return { arn, name, description, ...times, resourceTags: resourceTags2, tags, instanceTypes: instanceTypes2, instanceProfileName, placement: placement2 };
    }),
    nextToken
  };
}
function deleteInfrastructureConfiguration({ infrastructureConfigurationArn: arn = "" }, context) {
  const { infrastructureConfigurations, pipelines } = builderOf(context.world, context.region);
  ownResource(infrastructureConfigurations, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.infrastructureConfigurationArn === arn)) {
    throw hasDependents(arn);
  }
  infrastructureConfigurations.delete(arn);
  return { requestId: context.requestId, infrastructureConfigurationArn: arn };
}
function infrastructureOutput(configuration) {
  const { value, updatedAt } = configuration;
  return {
    ...value,
    ...commonOutput(configuration),
    ...updatedAt !== void 0 && { dateUpdated: isoTime(updatedAt) }
  };
}

// emulator/services/imagebuilder/output-amis.ts
function publicRefusal({ base, distributions, productCodes }) {
  const isPublic2 = distributions.some(
    ({ amiDistributionConfiguration: ami }) => ami?.launchPermission?.userGroups?.includes("all")
  );
  const isLicensed = productCodes.length + base.productCodes.length > 0;
  return isPublic2 && isLicensed ? "An AMI with product codes cannot be made public." : void 0;
}
function createOutputAmis(build, context) {
  return build.distributions.flatMap(
    (distribution) => [context.account.id, ...distribution.amiDistributionConfiguration?.targetAccountIds ?? []].map(
      (accountId2) => createAmi(build, distribution, accountId2, context)
    )
  );
}
function createAmi(build, distribution, ownerId, context) {
  const { world } = context;
  const { region = "", amiDistributionConfiguration: settings = {} } = distribution;
  const { base, recipe } = build;
  const name = outputName(settings.name, build);
  const tags = new Map([
    // https://docs.aws.amazon.com/imagebuilder/latest/userguide/cr-upd-ami-distribution-settings.html
    ["CreatedBy", "EC2 Image Builder"],
    ["Ec2ImageBuilderArn", build.arn],
    ...Object.entries({ ...recipe.amiTags, ...settings.amiTags })
  ]);
  const productCodes = [...base.productCodes, ...build.productCodes.map(({ productCodeId = "" }) => productCodeId)];
  const devices = devicesOf(build, context).map((device) => {
    if (device.ebs === void 0) return device;
    const original = current(ec2Region(world, context.region).snapshots, device.ebs.snapshotId ?? "");
    const encrypted = device.ebs.encrypted || settings.kmsKeyId !== void 0;
    const { snapshotId } = createSnapshot(world, region, {
      ownerId,
      description: `Created by EC2 Image Builder for ${name}`,
      volumeSizeGiB: device.ebs.volumeSizeGiB,
      encrypted,
      kmsKeyId: encrypted ? settings.kmsKeyId ?? original?.kmsKeyId : void 0,
      data: original?.data ?? { blocks: /* @__PURE__ */ new Map() },
      productCodes,
      startTime: build.distributedAt,
      completesAt: build.availableAt,
      tags
    });
    return { ...device, ebs: { ...device.ebs, snapshotId, encrypted } };
  });
  const image = {
    ...base,
    imageId: world.random.id("ami"),
    ownerId,
    name,
    description: settings.description,
    imageLocation: `${ownerId}/${name}`,
    creationTime: build.distributedAt,
    availableAt: build.availableAt,
    disabled: false,
    devices,
    productCodes,
    tags,
    launchPermissions: permissionsOf2(distribution),
    deprecationTime: void 0,
    deregistrationProtection: { enabled: false, withCooldown: false },
    sourceImageId: void 0,
    sourceImageRegion: void 0
  };
  put(world, ec2Region(world, region).images, image.imageId, image, build.distributedAt);
  const { imageId } = image;
  return { region, image: imageId, name, description: settings.description, accountId: ownerId };
}
function devicesOf({ base, recipe }, { world, region }) {
  const { snapshots } = ec2Region(world, region);
  const changes = new Map((recipe.blockDeviceMappings ?? []).map((mapping) => [mapping.deviceName, mapping]));
  const kept = base.devices.flatMap((device) => {
    const change = changes.get(device.deviceName);
    changes.delete(device.deviceName);
    if (change?.noDevice !== void 0) return [];
    return change?.ebs === void 0 || device.ebs === void 0 ? [device] : [{ ...device, ebs: { ...device.ebs, ...volumeOf(change.ebs, device.ebs.volumeSizeGiB) } }];
  });
  const added = [...changes.values()].flatMap(({ deviceName: deviceName2 = "", ebs: ebs3, virtualName }) => {
    if (virtualName !== void 0) return [{ deviceName: deviceName2, virtualName }];
    if (ebs3 === void 0) return [];
    const sizeGiB = current(snapshots, ebs3.snapshotId ?? "")?.volumeSizeGiB ?? 8;
    return [{ deviceName: deviceName2, ebs: { snapshotId: ebs3.snapshotId, ...volumeOf(ebs3, sizeGiB) } }];
  });
  return [...kept, ...added];
}
function volumeOf(ebs3, sizeGiB) {
  return {
    volumeSizeGiB: ebs3.volumeSize ?? sizeGiB,
    volumeType: ebs3.volumeType ?? "gp2",
    deleteOnTermination: ebs3.deleteOnTermination ?? true,
    encrypted: ebs3.encrypted ?? false,
    iops: ebs3.iops,
    throughputMiBps: ebs3.throughput
  };
}
function outputName(template, { recipe, startedAt, number }) {
  const date = new Date(startedAt).toISOString().replaceAll(":", "-").replace("Z", "000Z");
  if (template === void 0) return `${recipe.name} ${date}`;
  return template.replaceAll(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, date).replaceAll(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(number));
}
function permissionsOf2({ amiDistributionConfiguration: ami }) {
  const { userIds, userGroups, organizationArns, organizationalUnitArns } = ami?.launchPermission ?? {};
  const all2 = (kind, values = []) => values.map((value) => ({ kind, value }));
  return [
    ...all2("UserId", userIds),
    ...all2("Group", userGroups),
    ...all2("OrganizationArn", organizationArns),
    ...all2("OrganizationalUnitArn", organizationalUnitArns)
  ];
}

// emulator/services/imagebuilder/build.ts
function startBuild(plan, context) {
  const { world, region } = context;
  const builder = builderOf(world, region);
  const infrastructure = ownResource(
    builder.infrastructureConfigurations,
    plan.infrastructureConfigurationArn ?? "",
    context
  );
  const distribution = plan.distributionConfigurationArn === void 0 ? void 0 : ownResource(builder.distributionConfigurations, plan.distributionConfigurationArn, context);
  const imageRecipe = plan.imageRecipeArn === void 0 ? void 0 : resolve(builder.imageRecipes, plan.imageRecipeArn, context);
  const containerRecipe = imageRecipe !== void 0 ? void 0 : resolve(builder.containerRecipes, plan.containerRecipeArn ?? "", context);
  const { name = "", version = "", components = [], platform } = imageRecipe?.value ?? containerRecipe?.value ?? {};
  const base = `${arnOf("image", name, placeOf(context))}/${version}`;
  const builds = [...builder.images.keys()].map(splitVersion).filter((arn2) => `${arn2.base}/${arn2.semantic}` === base);
  const number = 1 + Math.max(0, ...builds.map(({ build: build2 }) => Number(build2)));
  const arn = `${base}/${number}`;
  const now = world.clock.now();
  const phaseMs = world.settings.imageBuilder.phaseSeconds * 1e3;
  const baseImage = imageRecipe && findBaseImage(imageRecipe.value.parentImage ?? "", context);
  const build = imageRecipe && baseImage && {
    arn,
    number,
    recipe: imageRecipe.value,
    base: baseImage.image,
    distributions: distribution?.value.distributions ?? [{ region }],
    productCodes: world.settings.imageBuilder.stampProductCodes ? componentsOf(components, context).flatMap(({ value: value2 }) => value2.productCodes ?? []) : [],
    startedAt: now,
    distributedAt: now + 3 * phaseMs,
    availableAt: now + 4 * phaseMs
  };
  const refusal = build && publicRefusal(build);
  const { status, reason: reason2 } = refusal === void 0 ? world.settings.imageBuilder.build : { status: "FAILED", reason: refusal };
  const hasOutput = status !== "FAILED" && status !== "CANCELLED";
  const value = {
    arn,
    name,
    version: `${version}/${number}`,
    type: imageRecipe === void 0 ? "DOCKER" : "AMI",
    platform,
    enhancedImageMetadataEnabled: plan.enhancedImageMetadataEnabled ?? true,
    imageRecipe: imageRecipe && recipeOutput(imageRecipe),
    containerRecipe: containerRecipe && containerRecipeOutput(containerRecipe),
    sourcePipelineArn: plan.pipeline?.arn,
    sourcePipelineName: plan.pipeline?.name,
    infrastructureConfiguration: infrastructureOutput(infrastructure),
    distributionConfiguration: distribution && distributionOutput(distribution),
    imageTestsConfiguration: plan.imageTestsConfiguration ?? { imageTestsEnabled: true, timeoutMinutes: 720 },
    buildType: "USER_INITIATED",
    imageSource: baseImage?.imageSource,
    executionRole: plan.executionRole,
    workflows: plan.workflows,
    outputResources: !hasOutput ? {} : build === void 0 ? containers(region, context.account.id, name) : { amis: createOutputAmis(build, context) }
  };
  const phases = [
    { at: now, status: "CREATING" },
    { at: now + phaseMs, status: "BUILDING" },
    ...hasOutput || refusal !== void 0 ? [
      { at: now + 2 * phaseMs, status: "TESTING" },
      { at: now + 3 * phaseMs, status: "DISTRIBUTING" }
    ] : [],
    {
      at: now + (hasOutput || refusal !== void 0 ? 4 : 2) * phaseMs,
      status,
      ...reason2 !== "" && { reason: reason2 }
    }
  ];
  builder.images.set(arn, {
    arn,
    owner: context.account.id,
    sharedWith: [],
    createdAt: now,
    tags: new Map(Object.entries(plan.tags ?? {})),
    value,
    phases
  });
  return arn;
}
function containers(region, accountId2, name) {
  return { containers: [{ region, imageUris: [`${accountId2}.dkr.ecr.${region}.amazonaws.com/${name}:latest`] }] };
}

// emulator/services/imagebuilder/images.ts
var createImage = once2("CreateImage", ({ clientToken: _token, ...plan }, context) => {
  if (plan.imageRecipeArn === void 0 === (plan.containerRecipeArn === void 0)) {
    throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
  }
  return { imageBuildVersionArn: startBuild(plan, context) };
});
function getImage({ imageBuildVersionArn: arn = "" }, context) {
  const image = resolve(builderOf(context.world, context.region).images, arn, context);
  const output = {
    ...image.value,
    state: stateOf3(image, context),
    outputResources: outputOf(image, context),
    ...commonOutput(image)
  };
  return { requestId: context.requestId, image: output };
}
var cancelImageCreation = once2(
  "CancelImageCreation",
  ({ imageBuildVersionArn: arn = "" }, context) => {
    const { images } = builderOf(context.world, context.region);
    const image = ownResource(images, arn, context);
    const now = context.world.clock.now();
    if (hasEnded(image, now) || stateOf3(image, context).status === "DISTRIBUTING") {
      throw new AwsError("InvalidRequestException", `The creation of ${arn} can't be cancelled any more.`);
    }
    const phases = [...image.phases.filter(({ at }) => at <= now), { at: now, status: "CANCELLED" }];
    images.set(arn, { ...image, phases, value: { ...image.value, outputResources: {} } });
    return { imageBuildVersionArn: arn };
  }
);
function deleteImage({ imageBuildVersionArn: arn = "" }, context) {
  const { images } = builderOf(context.world, context.region);
  ownResource(images, arn, context);
  images.delete(arn);
  return { requestId: context.requestId, imageBuildVersionArn: arn };
}
function listImages(input, context) {
  const listed = ownedBy(builderOf(context.world, context.region).images.values(), input.owner, context).filter(
    (image) => input.includeDeprecated === true || stateOf3(image, context).status !== "DEPRECATED"
  );
  const groupOf = (arn) => input.byName === true ? splitVersion(arn).base : versionArn(arn);
  const newest = listed.filter(
    ({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0)
  );
  const { items, nextToken } = page(filtered(newest, input.filters, imageFilters), input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageVersionList: items.map((image) => {
      const { name, type, platform, osVersion, buildType, imageSource } = image.value;
      return {
        arn: versionArn(image.arn),
        ...{ name, type, platform, osVersion, buildType, imageSource },
        version: splitVersion(image.arn).semantic,
        owner: ownerName(image),
        dateCreated: commonOutput(image).dateCreated
      };
    }),
    nextToken
  };
}
function listImageBuildVersions(input, context) {
  const builds = [...builderOf(context.world, context.region).images.values()].filter(
    (image) => isVisible2(image, context.account.id) && (input.imageVersionArn === void 0 ? image.owner === context.account.id : versionArn(image.arn) === input.imageVersionArn)
  );
  const { items, nextToken } = page(filtered(builds, input.filters, imageFilters), input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageSummaryList: items.map((image) => imageSummary(image, context)),
    nextToken
  };
}
var imageFilters = {
  name: ({ value }) => [value.name],
  osVersion: ({ value }) => [value.osVersion],
  platform: ({ value }) => [value.platform],
  type: ({ value }) => [value.type],
  version: ({ arn, value }) => [splitVersion(arn).semantic, value.version]
};
function imageSummary(image, context) {
  const { arn, name, type, version, platform, osVersion, buildType, imageSource } = image.value;
  return {
    ...{ arn, name, type, version, platform, osVersion, buildType, imageSource },
    owner: ownerName(image),
    state: stateOf3(image, context),
    outputResources: outputOf(image, context),
    ...commonOutput(image)
  };
}
function stateOf3({ phases }, { world }) {
  const { status, reason: reason2 } = phases.findLast(({ at }) => at <= world.clock.now()) ?? { status: "PENDING" };
  return { status, ...reason2 !== void 0 && { reason: reason2 } };
}
function hasEnded({ phases }, now) {
  return (phases.at(-1)?.at ?? 0) <= now;
}
function outputOf(image, { world }) {
  const { amis, containers: containers2 } = image.value.outputResources ?? {};
  if (!hasEnded(image, world.clock.now())) return {};
  return {
    ...amis !== void 0 && { amis: amis.map((ami) => ({ ...ami, state: { status: "AVAILABLE" } })) },
    ...containers2 !== void 0 && { containers: containers2 }
  };
}

// emulator/services/imagebuilder/permissions.ts
var members = {
  image: "imageBuildVersionArn",
  component: "componentBuildVersionArn",
  workflow: "workflowBuildVersionArn",
  allImageBuildVersions: "imageVersionArn",
  allComponentBuildVersions: "componentVersionArn",
  allWorkflowBuildVersions: "workflowVersionArn"
};
function imageBuilderPermissions(operation, input, place) {
  const action = `imagebuilder:${operation}`;
  const types3 = resourceTypes(action);
  if (types3.length === 0) return [{ action, resource: "*" }];
  if (operation.startsWith("Create")) {
    const [type = ""] = types3;
    const resource = newArn(type, input, place);
    const values = requestTags(input.tags);
    const made = { action, type, resource, values };
    return "aws:tagkeys" in values ? [made, { ...made, action: "imagebuilder:TagResource" }] : [made];
  }
  const found = types3.flatMap((type) => {
    const arn = input[members[type] ?? `${type}Arn`];
    return typeof arn === "string" ? [{ type, resource: type.startsWith("all") ? `${arn}/*` : arn }] : [];
  });
  const [named2 = { resource: input.resourceArn ?? "*" }] = found;
  return [{ action, type: types3[0] ?? "", ...named2, values: requestTags(input.tags) }];
}
function newArn(type, input, { account, region }) {
  const place = { partition: account.partition, region, owner: account.id };
  if (type === "image") {
    const recipe = input.imageRecipeArn ?? input.containerRecipeArn ?? "";
    return `${recipe.replace(/:(image|container)-recipe\//, ":image/")}/*`;
  }
  const kind = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { name = "", semanticVersion: semantic } = input;
  const arn = arnOf(kind, name, place, semantic === void 0 ? void 0 : { semantic });
  return type === "component" ? `${arn}/*` : arn;
}

// emulator/services/imagebuilder/pipelines.ts
var createImagePipeline = once2(
  "CreateImagePipeline",
  ({ tags, clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    checkParts(given, context);
    const arn = arnOf("image-pipeline", given.name ?? "", placeOf(context));
    if (pipelines.has(arn)) throw alreadyExists("ImagePipeline", arn);
    addResource(pipelines, arn, { status: "ENABLED", ...given, arn }, { context, tags });
    return { imagePipelineArn: arn };
  }
);
var updateImagePipeline = once2(
  "UpdateImagePipeline",
  ({ imagePipelineArn: arn = "", clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    const before = ownResource(pipelines, arn, context);
    checkParts(given, context);
    const value = { status: "ENABLED", ...given, arn, name: before.value.name };
    pipelines.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { imagePipelineArn: arn };
  }
);
function getImagePipeline({ imagePipelineArn: arn = "" }, context) {
  const { pipelines } = builderOf(context.world, context.region);
  return { requestId: context.requestId, imagePipeline: pipelineOutput(ownResource(pipelines, arn, context), context) };
}
function listImagePipelines(input, context) {
  const own = [...builderOf(context.world, context.region).pipelines.values()].filter(
    ({ owner }) => owner === context.account.id
  );
  const matching2 = filtered(own, input.filters, {
    description: ({ value }) => [value.description],
    distributionConfigurationArn: ({ value }) => [value.distributionConfigurationArn],
    imageRecipeArn: ({ value }) => [value.imageRecipeArn],
    infrastructureConfigurationArn: ({ value }) => [value.infrastructureConfigurationArn],
    name: ({ value }) => [value.name],
    status: ({ value }) => [value.status]
  });
  const { items, nextToken } = page(matching2, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imagePipelineList: items.map((pipeline3) => pipelineOutput(pipeline3, context)),
    nextToken
  };
}
function deleteImagePipeline({ imagePipelineArn: arn = "" }, context) {
  const { pipelines } = builderOf(context.world, context.region);
  ownResource(pipelines, arn, context);
  pipelines.delete(arn);
  return { requestId: context.requestId, imagePipelineArn: arn };
}
var startImagePipelineExecution = once2(
  "StartImagePipelineExecution",
  ({ imagePipelineArn: arn = "", tags }, context) => {
    const { value } = ownResource(builderOf(context.world, context.region).pipelines, arn, context);
    const plan = {
      ...value,
      tags: { ...value.imageTags, ...tags },
      pipeline: { arn, name: value.name ?? "" }
    };
    return { imageBuildVersionArn: startBuild(plan, context) };
  }
);
function listImagePipelineImages(input, context) {
  const { pipelines, images } = builderOf(context.world, context.region);
  const { arn } = ownResource(pipelines, input.imagePipelineArn ?? "", context);
  const built = [...images.values()].filter(({ value }) => value.sourcePipelineArn === arn);
  const { items, nextToken } = page(filtered(built, input.filters, imageFilters), input, (image) => image.arn);
  return {
    requestId: context.requestId,
    imageSummaryList: items.map((image) => imageSummary(image, context)),
    nextToken
  };
}
function checkParts(parts, context) {
  const builder = builderOf(context.world, context.region);
  const { imageRecipeArn, containerRecipeArn, infrastructureConfigurationArn, distributionConfigurationArn } = parts;
  if (imageRecipeArn === void 0 === (containerRecipeArn === void 0)) {
    throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
  }
  if (imageRecipeArn !== void 0) resolve(builder.imageRecipes, imageRecipeArn, context);
  if (containerRecipeArn !== void 0) resolve(builder.containerRecipes, containerRecipeArn, context);
  ownResource(builder.infrastructureConfigurations, infrastructureConfigurationArn ?? "", context);
  if (distributionConfigurationArn !== void 0) {
    ownResource(builder.distributionConfigurations, distributionConfigurationArn, context);
  }
}
function pipelineOutput(pipeline3, context) {
  const built = [...builderOf(context.world, context.region).images.values()].filter(({ value }) => value.sourcePipelineArn === pipeline3.arn).sort((a3, b3) => a3.createdAt - b3.createdAt);
  const last = built.at(-1);
  return {
    ...pipeline3.value,
    platform: last?.value.platform ?? "Linux",
    ...commonOutput(pipeline3),
    ...pipeline3.updatedAt !== void 0 && { dateUpdated: isoTime(pipeline3.updatedAt) },
    ...last !== void 0 && { dateLastRun: isoTime(last.createdAt), lastRunStatus: stateOf3(last, context).status }
  };
}

// emulator/services/imagebuilder/tags.ts
var rules = basicTagRules((message) => new AwsError("InvalidParameterException", message));
function tagResource({ resourceArn: arn = "", tags = {} }, context) {
  const added = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return changeTags(arn, context, (before) => withTags(before, added, rules));
}
function untagResource({ resourceArn: arn = "", tagKeys = [] }, context) {
  return changeTags(arn, context, (before) => new Map([...before].filter(([key2]) => !tagKeys.includes(key2))));
}
function listTagsForResource({ resourceArn: arn = "" }, context) {
  const [, resource] = taggedResource(arn, context);
  return { tags: Object.fromEntries(resource.tags) };
}
function changeTags(arn, context, change) {
  const [table, resource] = taggedResource(arn, context);
  table.set(arn, { ...resource, tags: change(resource.tags) });
  return {};
}
function taggedResource(arn, { world, region, account }) {
  for (const table of tablesOf(world, region)) {
    const resource = table.get(arn);
    if (resource?.owner === account.id) return [table, resource];
  }
  throw notFound(arn);
}

// emulator/services/imagebuilder/workflows.ts
function getWorkflow({ workflowBuildVersionArn: arn = "" }, context) {
  const workflow = resolve(builderOf(context.world, context.region).workflows, arn, context);
  return {
    requestId: context.requestId,
    workflow: { ...workflow.value, owner: ownerName(workflow), ...commonOutput(workflow) }
  };
}
function listWorkflows(input, context) {
  const listed = ownedBy(builderOf(context.world, context.region).workflows.values(), input.owner, context);
  const groupOf = (arn) => input.byName === true ? splitVersion(arn).base : versionArn(arn);
  const newest = listed.filter(
    ({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0)
  );
  const matching2 = filtered(newest, input.filters, {
    description: ({ value }) => [value.description],
    name: ({ value }) => [value.name],
    type: ({ value }) => [value.type],
    version: ({ value }) => [value.version]
  });
  const { items, nextToken } = page(matching2, input, ({ arn }) => versionArn(arn));
  return {
    workflowVersionList: items.map((workflow) => {
      const { name, version, description, type } = workflow.value;
      return {
        arn: versionArn(workflow.arn),
        ...{ name, version, description, type },
        owner: ownerName(workflow),
        dateCreated: commonOutput(workflow).dateCreated
      };
    }),
    nextToken
  };
}
function listWorkflowBuildVersions(input, context) {
  const builds = [...builderOf(context.world, context.region).workflows.values()].filter(
    (workflow) => isVisible2(workflow, context.account.id) && (input.workflowVersionArn === void 0 ? workflow.owner === context.account.id : versionArn(workflow.arn) === input.workflowVersionArn)
  );
  const { items, nextToken } = page(builds, input, ({ arn }) => arn);
  return {
    workflowSummaryList: items.map((workflow) => {
      const { data: _data3, kmsKeyId: _key, parameters: _parameters, ...summary2 } = workflow.value;
      return { ...summary2, owner: ownerName(workflow), ...commonOutput(workflow) };
    }),
    nextToken
  };
}

// emulator/services/imagebuilder.ts
var imageBuilder = {
  name: "imagebuilder",
  title: "EC2 Image Builder",
  protocol: "restJson",
  client: dist_es_exports6,
  operations: {
    CancelImageCreation: cancelImageCreation,
    CreateComponent: createComponent,
    CreateContainerRecipe: createContainerRecipe,
    CreateDistributionConfiguration: createDistributionConfiguration,
    CreateImage: createImage,
    CreateImagePipeline: createImagePipeline,
    CreateImageRecipe: createImageRecipe,
    CreateInfrastructureConfiguration: createInfrastructureConfiguration,
    DeleteComponent: deleteComponent,
    DeleteContainerRecipe: deleteContainerRecipe,
    DeleteDistributionConfiguration: deleteDistributionConfiguration,
    DeleteImage: deleteImage,
    DeleteImagePipeline: deleteImagePipeline,
    DeleteImageRecipe: deleteImageRecipe,
    DeleteInfrastructureConfiguration: deleteInfrastructureConfiguration,
    GetComponent: getComponent,
    GetContainerRecipe: getContainerRecipe,
    GetDistributionConfiguration: getDistributionConfiguration,
    GetImage: getImage,
    GetImagePipeline: getImagePipeline,
    GetImageRecipe: getImageRecipe,
    GetInfrastructureConfiguration: getInfrastructureConfiguration,
    GetMarketplaceResource: getMarketplaceResource,
    GetWorkflow: getWorkflow,
    ListComponentBuildVersions: listComponentBuildVersions,
    ListComponents: listComponents,
    ListContainerRecipes: listContainerRecipes,
    ListDistributionConfigurations: listDistributionConfigurations,
    ListImageBuildVersions: listImageBuildVersions,
    ListImagePipelineImages: listImagePipelineImages,
    ListImagePipelines: listImagePipelines,
    ListImageRecipes: listImageRecipes,
    ListImages: listImages,
    ListInfrastructureConfigurations: listInfrastructureConfigurations,
    ListTagsForResource: listTagsForResource,
    ListWorkflowBuildVersions: listWorkflowBuildVersions,
    ListWorkflows: listWorkflows,
    StartImagePipelineExecution: startImagePipelineExecution,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateDistributionConfiguration: updateDistributionConfiguration,
    UpdateImagePipeline: updateImagePipeline,
    UpdateInfrastructureConfiguration: updateInfrastructureConfiguration
  },
  permissions: imageBuilderPermissions
};

// emulator/services/kms/paging.ts
function markerPage(entries, { Limit, Marker }, keyOf2) {
  const badToken6 = () => new AwsError("InvalidMarkerException", "The marker is not valid.");
  const { items, nextToken } = pageOf(entries, { MaxResults: Limit, NextToken: Marker }, keyOf2, {
    pageSize: 50,
    badToken: badToken6
  });
  return { items, Truncated: nextToken !== void 0, ...nextToken === void 0 ? {} : { NextMarker: nextToken } };
}

// emulator/services/kms/aliases.ts
function createAlias(input, context) {
  const { world, region } = context;
  const arn = ownAlias(input.AliasName, context);
  const { aliases } = kmsRegion(world, region);
  if (aliases.has(arn)) {
    throw new AwsError("AlreadyExistsException", `An alias with the name ${arn} already exists`);
  }
  const key2 = ownKey(input.TargetKeyId ?? "", "kms:CreateAlias", context);
  checkState4(key2, context, false);
  const now = world.clock.now();
  aliases.set(arn, { keyId: key2.keyId, createdAt: now, changedAt: now });
  return {};
}
function updateAlias(input, context) {
  const { world, region } = context;
  const { arn, alias } = existingAlias(input.AliasName, context);
  const key2 = ownKey(input.TargetKeyId ?? "", "kms:UpdateAlias", context);
  checkState4(key2, context, false);
  kmsRegion(world, region).aliases.set(arn, { ...alias, keyId: key2.keyId, changedAt: world.clock.now() });
  return {};
}
function deleteAlias(input, context) {
  const { arn } = existingAlias(input.AliasName, context);
  kmsRegion(context.world, context.region).aliases.delete(arn);
  return {};
}
function listAliases(input, context) {
  const { world, region } = context;
  const target = input.KeyId === void 0 ? void 0 : ownKey(input.KeyId, "kms:ListAliases", context);
  const ownPrefix = kmsArn(context, "alias/");
  const managed = findKey(context, awsManagedKeyArn(context));
  const all2 = [
    ...[...kmsRegion(world, region).aliases].filter(([arn]) => arn.startsWith(ownPrefix)),
    [kmsArn(context, ebsAlias), { keyId: managed?.keyId ?? "", createdAt: 0, changedAt: 0 }]
  ].filter(([, { keyId }]) => target === void 0 || keyId === target.keyId);
  const { items, ...page2 } = markerPage(all2, input, ([arn]) => arn);
  return {
    Aliases: items.map(([arn, { keyId, createdAt, changedAt }]) => ({
      AliasArn: arn,
      AliasName: arn.replace(/^.*:/, ""),
      TargetKeyId: keyId,
      ...createdAt === 0 ? {} : { CreationDate: new Date(createdAt), LastUpdatedDate: new Date(changedAt) }
    })),
    ...page2
  };
}
function ownAlias(name = "", context) {
  if (!name.startsWith("alias/") || name.startsWith("alias/aws/")) {
    throw new AwsError(
      "InvalidAliasNameException",
      `Alias must start with the prefix "alias/" and must not start with "alias/aws/".`
    );
  }
  return kmsArn(context, name);
}
function existingAlias(name, context) {
  const arn = ownAlias(name, context);
  const alias = kmsRegion(context.world, context.region).aliases.get(arn);
  if (alias === void 0) throw new AwsError("NotFoundException", `Alias ${arn} is not found.`);
  return { arn, alias };
}

// emulator/services/kms/grants.ts
var principal = /^arn:[\w-]+:(iam|sts)::\d{12}:(root|(user|role|assumed-role|federated-user)\/.+)$/;
function createGrant(input, context) {
  const { world, region, account } = context;
  const key2 = ownKey(input.KeyId ?? "", "kms:CreateGrant", context);
  checkState4(key2, context, true);
  for (const arn of [input.GranteePrincipal, input.RetiringPrincipal]) {
    if (arn !== void 0 && !principal.test(arn)) {
      throw new AwsError("InvalidArnException", `ARN does not refer to a valid principal: ${arn}`);
    }
  }
  const request = {
    name: input.Name,
    grantee: input.GranteePrincipal ?? "",
    retiring: input.RetiringPrincipal,
    operations: input.Operations ?? [],
    constraints: input.Constraints
  };
  const text3 = JSON.stringify(request);
  const same = key2.grants.find(
    ({ name, grantee, retiring, operations: operations3, constraints }) => name !== void 0 && JSON.stringify({ name, grantee, retiring, operations: operations3, constraints }) === text3
  );
  if (same !== void 0) return { GrantId: same.grantId, GrantToken: same.grantToken };
  const grant = {
    ...request,
    grantId: world.random.hex(64),
    grantToken: world.random.bytes(96).toString("base64"),
    issuer: account.arn,
    createdAt: world.clock.now()
  };
  putKey(world, region, { ...key2, grants: [...key2.grants, grant] });
  return { GrantId: grant.grantId, GrantToken: grant.grantToken };
}
function listGrants(input, context) {
  const key2 = ownKey(input.KeyId ?? "", "kms:ListGrants", context);
  const wanted = key2.grants.filter(
    ({ grantId, grantee }) => (input.GrantId === void 0 || input.GrantId === grantId) && (input.GranteePrincipal === void 0 || input.GranteePrincipal === grantee)
  );
  const { items, ...page2 } = markerPage(wanted, input, ({ grantId }) => grantId);
  return {
    Grants: items.map((grant) => ({
      KeyId: key2.arn,
      GrantId: grant.grantId,
      Name: grant.name,
      CreationDate: new Date(grant.createdAt),
      GranteePrincipal: grant.grantee,
      RetiringPrincipal: grant.retiring,
      IssuingAccount: grant.issuer,
      Operations: grant.operations,
      Constraints: grant.constraints
    })),
    ...page2
  };
}
function revokeGrant(input, context) {
  const key2 = ownKey(input.KeyId ?? "", "kms:RevokeGrant", context);
  if (!key2.grants.some(({ grantId }) => grantId === input.GrantId)) {
    throw new AwsError("NotFoundException", `Grant ID ${input.GrantId} not found.`);
  }
  const grants = key2.grants.filter(({ grantId }) => grantId !== input.GrantId);
  putKey(context.world, context.region, { ...key2, grants });
  return {};
}

// emulator/services/kms/policies.ts
function defaultPolicy({ id, partition }) {
  const statement = {
    Sid: "Enable IAM User Permissions",
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${id}:root` },
    Action: "kms:*",
    Resource: "*"
  };
  return JSON.stringify({ Version: "2012-10-17", Id: "key-default-1", Statement: [statement] });
}
function getKeyPolicy(input, context) {
  const key2 = ownKey(input.KeyId ?? "", "kms:GetKeyPolicy", context);
  checkPolicyName(input.PolicyName);
  return { Policy: key2.policy, PolicyName: "default" };
}
function putKeyPolicy(input, context) {
  const key2 = ownKey(input.KeyId ?? "", "kms:PutKeyPolicy", context);
  checkPolicyName(input.PolicyName);
  const changed = { ...key2, policy: input.Policy ?? "" };
  checkPolicy(changed, input.BypassPolicyLockoutSafetyCheck ?? false, context);
  putKey(context.world, context.region, changed);
  return {};
}
function checkPolicyName(name = "default") {
  if (name !== "default") throw new AwsError("NotFoundException", "No such policy exists");
}
function checkPolicy(key2, bypassesLockoutCheck, context) {
  const malformed2 = (message) => new AwsError("MalformedPolicyDocumentException", message);
  let document;
  try {
    document = JSON.parse(key2.policy);
  } catch {
    document = void 0;
  }
  const statements = [document?.Statement ?? []].flat();
  const isComplete = statements.every(
    ({ Effect, Principal, Action }) => (Effect === "Allow" || Effect === "Deny") && Principal && Action
  );
  if (statements.length === 0 || !isComplete) throw malformed2("The key policy is not valid.");
  if (!bypassesLockoutCheck && !mayUse(key2, "kms:PutKeyPolicy", context)) {
    throw malformed2("The new key policy will not allow you to update the key policy in the future.");
  }
}

// emulator/services/kms/key-operations.ts
var dayMs = 24 * 3600 * 1e3;
function createKey(input, context) {
  const { world, region, account } = context;
  const spec = input.KeySpec ?? input.CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT";
  const origin = input.Origin ?? "AWS_KMS";
  if (origin !== "AWS_KMS" && origin !== "EXTERNAL") {
    throw new AwsError("UnsupportedOperationException", `This emulator has no keys of the origin ${origin}.`);
  }
  if (spec !== "SYMMETRIC_DEFAULT" && input.KeyUsage === void 0) {
    throw new AwsError("ValidationException", `You must specify a KeyUsage value for a key of the spec ${spec}.`);
  }
  if (spec === "SYMMETRIC_DEFAULT" && input.KeyUsage !== void 0 && input.KeyUsage !== "ENCRYPT_DECRYPT") {
    throw new AwsError(
      "ValidationException",
      `The operation failed because the KeyUsage ${input.KeyUsage} is not valid for the KeySpec ${spec}.`
    );
  }
  const keyId = input.MultiRegion === true ? world.random.id("mrk", 32) : world.random.uuid();
  const key2 = {
    arn: kmsArn(context, `key/${keyId}`),
    keyId,
    ownerId: account.id,
    manager: "CUSTOMER",
    description: input.Description ?? "",
    spec,
    usage: input.KeyUsage ?? "ENCRYPT_DECRYPT",
    origin,
    createdAt: world.clock.now(),
    state: origin === "EXTERNAL" ? "PendingImport" : "Enabled",
    multiRegion: input.MultiRegion === true ? { primaryRegion: region, replicaRegions: [] } : void 0,
    policy: input.Policy ?? defaultPolicy(account),
    grants: []
  };
  checkPolicy(key2, input.BypassPolicyLockoutSafetyCheck ?? false, context);
  putKey(world, region, key2);
  return { KeyMetadata: metadata(key2, context) };
}
function replicateKey(input, context) {
  const { world, region, account } = context;
  const primary = ownKey(input.KeyId ?? "", "kms:ReplicateKey", context);
  const replicaRegion = input.ReplicaRegion ?? "";
  if (primary.multiRegion?.primaryRegion !== region) {
    throw new AwsError("UnsupportedOperationException", `${primary.arn} is not a multi-Region primary key.`);
  }
  checkState4(primary, context, true);
  const there = { ...context, region: replicaRegion };
  const arn = kmsArn(there, `key/${primary.keyId}`);
  if (replicaRegion === region || kmsRegion(world, replicaRegion).keys.has(arn)) {
    throw new AwsError("AlreadyExistsException", `${primary.keyId} already exists in ${replicaRegion}.`);
  }
  const { primaryRegion, replicaRegions } = primary.multiRegion;
  const multiRegion = { primaryRegion, replicaRegions: [...replicaRegions, replicaRegion] };
  const replica = {
    ...primary,
    arn,
    description: input.Description ?? "",
    createdAt: world.clock.now(),
    multiRegion: { primaryRegion, replicaRegions: [] },
    policy: input.Policy ?? defaultPolicy(account),
    grants: []
  };
  checkPolicy(replica, input.BypassPolicyLockoutSafetyCheck ?? false, there);
  putKey(world, region, { ...primary, multiRegion });
  putKey(world, replicaRegion, replica);
  return { ReplicaKeyMetadata: metadata(replica, there), ReplicaPolicy: replica.policy, ReplicaTags: [] };
}
function describeKey(input, context) {
  return { KeyMetadata: metadata(keyFor(input.KeyId ?? "", "kms:DescribeKey", context), context) };
}
function listKeys(input, { world, region, account }) {
  const own = [...kmsRegion(world, region).keys.values()].filter(
    (key2) => key2.ownerId === account.id && keyState(key2, world) !== void 0
  );
  const { items, ...page2 } = markerPage(own, input, ({ keyId }) => keyId);
  return { Keys: items.map(({ keyId, arn }) => ({ KeyId: keyId, KeyArn: arn })), ...page2 };
}
function enableKey(input, context) {
  return setState2(input.KeyId, "Enabled", "kms:EnableKey", context);
}
function disableKey(input, context) {
  return setState2(input.KeyId, "Disabled", "kms:DisableKey", context);
}
function setState2(keyId, state2, action, context) {
  const key2 = ownKey(keyId ?? "", action, context);
  checkState4(key2, context, false);
  if (key2.state === "PendingImport") {
    throw new AwsError("KMSInvalidStateException", `${key2.arn} is pending import.`);
  }
  putKey(context.world, context.region, { ...key2, state: state2 });
  return {};
}
function scheduleKeyDeletion(input, context) {
  const { world, region } = context;
  const key2 = ownKey(input.KeyId ?? "", "kms:ScheduleKeyDeletion", context);
  checkState4(key2, context, false);
  const days = input.PendingWindowInDays ?? 30;
  if (days < 7 || days > 30) {
    throw new AwsError("ValidationException", "PendingWindowInDays must be between 7 and 30 (inclusive).");
  }
  const deleted = { ...key2, deletion: { at: world.clock.now() + days * dayMs, days } };
  putKey(world, region, deleted);
  const state2 = keyState(deleted, world);
  return {
    KeyId: key2.arn,
    KeyState: state2,
    PendingWindowInDays: days,
    ...state2 === "PendingDeletion" ? { DeletionDate: new Date(world.clock.now() + days * dayMs) } : {}
  };
}
function cancelKeyDeletion(input, context) {
  const key2 = ownKey(input.KeyId ?? "", "kms:CancelKeyDeletion", context);
  if (key2.deletion === void 0) {
    throw new AwsError("KMSInvalidStateException", `${key2.arn} is not pending deletion.`);
  }
  putKey(context.world, context.region, { ...key2, state: "Disabled", deletion: void 0 });
  return { KeyId: key2.arn };
}
function metadata(key2, { world, region }) {
  const state2 = keyState(key2, world);
  return {
    AWSAccountId: key2.ownerId,
    KeyId: key2.keyId,
    Arn: key2.arn,
    CreationDate: new Date(key2.createdAt),
    Enabled: state2 === "Enabled",
    Description: key2.description,
    KeyUsage: key2.usage,
    KeyState: state2,
    Origin: key2.origin,
    KeyManager: key2.manager,
    KeySpec: key2.spec,
    CustomerMasterKeySpec: key2.spec,
    MultiRegion: key2.multiRegion !== void 0,
    ...key2.spec === "SYMMETRIC_DEFAULT" ? { EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"] } : {},
    ...state2 === "PendingDeletion" && key2.deletion ? { DeletionDate: new Date(key2.deletion.at) } : {},
    ...state2 === "PendingReplicaDeletion" ? { PendingDeletionWindowInDays: key2.deletion?.days } : {},
    ...key2.multiRegion === void 0 ? {} : { MultiRegionConfiguration: multiRegionConfiguration(key2, world, region) }
  };
}
function multiRegionConfiguration(key2, world, region) {
  const primaryRegion = key2.multiRegion?.primaryRegion ?? region;
  const arnIn = (name) => key2.arn.replace(/^(arn:[^:]+:kms:)[^:]+/, `$1${name}`);
  const primary = kmsRegion(world, primaryRegion).keys.get(arnIn(primaryRegion));
  return {
    MultiRegionKeyType: primaryRegion === region ? "PRIMARY" : "REPLICA",
    PrimaryKey: { Arn: arnIn(primaryRegion), Region: primaryRegion },
    ReplicaKeys: (primary?.multiRegion?.replicaRegions ?? []).map((name) => ({ Arn: arnIn(name), Region: name }))
  };
}

// emulator/services/kms/permissions.ts
function kmsPermissions(operation, input, place) {
  const action = `kms:${operation}`;
  const tags = (input.Tags ?? []).map(({ TagKey: Key, TagValue: Value }) => ({ Key, Value }));
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: "*", values: requestTags(tags) }];
  const given = input.KeyId ?? input.TargetKeyId;
  const key2 = given === void 0 ? void 0 : findKey(place, given);
  const values = operation === "CreateGrant" ? { "kms:grantisforawsresource": "false" } : {};
  return [
    ...key2 === void 0 ? [] : [{ action, type: "key", resource: key2.arn, values }],
    ...input.AliasName === void 0 || !about.includes("alias") ? [] : [{ action, type: "alias", resource: kmsArn(place, input.AliasName), values: {} }]
  ];
}

// emulator/services/kms.ts
var kms = {
  name: "kms",
  title: "KMS",
  protocol: "awsJson1.1",
  client: dist_es_exports5,
  operations: {
    CancelKeyDeletion: cancelKeyDeletion,
    CreateAlias: createAlias,
    CreateGrant: createGrant,
    CreateKey: createKey,
    DeleteAlias: deleteAlias,
    DescribeKey: describeKey,
    DisableKey: disableKey,
    EnableKey: enableKey,
    GetKeyPolicy: getKeyPolicy,
    ListAliases: listAliases,
    ListGrants: listGrants,
    ListKeys: listKeys,
    PutKeyPolicy: putKeyPolicy,
    ReplicateKey: replicateKey,
    RevokeGrant: revokeGrant,
    ScheduleKeyDeletion: scheduleKeyDeletion,
    UpdateAlias: updateAlias
  },
  permissions: kmsPermissions
};

// emulator/services/license-manager/state.ts
function licenseRegion(world, region) {
  const state2 = world.state("license-manager", region, () => ({
    configurations: /* @__PURE__ */ new Map(),
    associations: []
  }));
  if (!world.settings.licenseManager.keepsDeletedImages) {
    const { images } = ec2Region(world, region);
    state2.associations = state2.associations.filter(({ imageId }) => current(images, imageId) !== void 0);
  }
  return state2;
}
function invalid3(message) {
  return new AwsError("InvalidParameterValueException", message);
}
function usableConfiguration(context, arn) {
  const found = licenseRegion(context.world, context.region).configurations.get(arn ?? "");
  return found !== void 0 && isUsable(found, context) ? found : ownConfiguration(context, arn);
}
function isUsable({ arn, ownerId }, { world, account }) {
  return ownerId === account.id || (world.settings.licenseManager.shares[arn] ?? []).includes(account.id);
}
function ownConfiguration({ world, region, account }, arn) {
  const found = licenseRegion(world, region).configurations.get(arn ?? "");
  if (found === void 0 || found.ownerId !== account.id) throw invalid3("Invalid license configuration ARN.");
  return found;
}

// emulator/services/license-manager/tags.ts
var licenseTagRules = basicTagRules(invalid3);
function tagResource2(input, context) {
  const { tags } = ownConfiguration(context, input.ResourceArn);
  return setTags(input, withTags(tags, input.Tags ?? [], licenseTagRules), context);
}
function untagResource2(input, context) {
  const { tags } = ownConfiguration(context, input.ResourceArn);
  return setTags(input, new Map([...tags].filter(([key2]) => !input.TagKeys?.includes(key2))), context);
}
function listTagsForResource2(input, context) {
  return { Tags: tagList(ownConfiguration(context, input.ResourceArn).tags) };
}
function setTags({ ResourceArn: arn }, tags, context) {
  const configuration = ownConfiguration(context, arn);
  licenseRegion(context.world, context.region).configurations.set(configuration.arn, { ...configuration, tags });
  return {};
}

// emulator/services/license-manager/configurations.ts
function createLicenseConfiguration(input, { world, region, account }) {
  const id = world.random.id("lic", 32);
  const arn = `arn:${account.partition}:license-manager:${region}:${account.id}:license-configuration:${id}`;
  const countingType = input.LicenseCountingType ?? "vCPU";
  for (const rule of input.LicenseRules ?? []) checkRule(rule, countingType);
  const { configurations } = licenseRegion(world, region);
  configurations.set(arn, {
    id,
    arn,
    ownerId: account.id,
    name: input.Name ?? "",
    description: input.Description,
    countingType,
    count: input.LicenseCount,
    hardLimit: input.LicenseCountHardLimit ?? false,
    rules: input.LicenseRules ?? [],
    status: "AVAILABLE",
    disassociateWhenNotFound: input.DisassociateWhenNotFound ?? false,
    expiry: input.LicenseExpiry,
    tags: withTags(/* @__PURE__ */ new Map(), input.Tags ?? [], licenseTagRules)
  });
  return { LicenseConfigurationArn: arn };
}
function getLicenseConfiguration(input, context) {
  const configuration = usableConfiguration(context, input.LicenseConfigurationArn);
  return { ...configurationOutput(configuration, context), Tags: tagList(configuration.tags) };
}
function listLicenseConfigurations(input, context) {
  const { world, region, account } = context;
  const arns = input.LicenseConfigurationArns ?? [];
  const own = [...licenseRegion(world, region).configurations.values()].filter(
    ({ arn, ownerId }) => ownerId === account.id && (arns.length === 0 || arns.includes(arn))
  );
  const matching2 = filtered2(own, input.Filters, {
    licenseCountingType: ({ countingType }) => countingType,
    enforceLicenseCount: ({ hardLimit }) => String(hardLimit),
    usagelimitExceeded: () => "false"
  });
  const { items, nextToken } = pageOf(matching2, input, ({ arn }) => arn, paging2);
  return { LicenseConfigurations: items.map((one) => configurationOutput(one, context)), NextToken: nextToken };
}
function updateLicenseConfiguration(input, context) {
  const before = ownConfiguration(context, input.LicenseConfigurationArn);
  for (const rule of input.LicenseRules ?? []) {
    checkRule(rule, before.countingType);
    if (before.rules.includes(rule) || rule.startsWith("#licenseAffinityToHost=")) continue;
    throw invalid3("licenseAffinityToHost is the only rule that can be added to a license configuration.");
  }
  licenseRegion(context.world, context.region).configurations.set(before.arn, {
    ...before,
    name: input.Name ?? before.name,
    description: input.Description ?? before.description,
    count: input.LicenseCount ?? before.count,
    hardLimit: input.LicenseCountHardLimit ?? before.hardLimit,
    rules: input.LicenseRules ?? before.rules,
    status: input.LicenseConfigurationStatus ?? before.status,
    disassociateWhenNotFound: input.DisassociateWhenNotFound ?? before.disassociateWhenNotFound,
    expiry: input.LicenseExpiry ?? before.expiry
  });
  return {};
}
function deleteLicenseConfiguration(input, context) {
  const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
  const { configurations, associations } = licenseRegion(context.world, context.region);
  if (associations.some(({ configurationArn }) => configurationArn === arn)) {
    throw invalid3("The license configuration is in use and cannot be deleted.");
  }
  configurations.delete(arn);
  return {};
}
var paging2 = { pageSize: 100, badToken: () => invalid3("Invalid NextToken.") };
function filtered2(entries, filters2, values) {
  return (filters2 ?? []).reduce(
    (left, { Name: name = "", Values: wanted = [] }) => {
      const read = values[name];
      if (read === void 0) throw invalid3(`The filter ${name} is not supported.`);
      if (wanted.length > 1) {
        throw new AwsError("FilterLimitExceededException", `The filter ${name} can have one value only.`);
      }
      return left.filter((entry) => wanted.includes(read(entry)));
    },
    [...entries]
  );
}
var rulesOf = {
  vCPU: ["allowedTenancy", "honorVcpuOptimization", "maximumVcpus", "minimumVcpus"],
  Instance: ["allowedTenancy", "maximumVcpus", "minimumVcpus"],
  Core: ["allowedTenancy", "licenseAffinityToHost", "maximumCores", "minimumCores"],
  Socket: ["allowedTenancy", "licenseAffinityToHost", "maximumSockets", "minimumSockets"]
};
function checkRule(rule, countingType) {
  const [, name = ""] = /^#(\w+)=.+$/.exec(rule) ?? [];
  if (!rulesOf[countingType].includes(name))
    throw invalid3(`The license rule ${rule} is not valid for ${countingType}.`);
}
function configurationOutput(configuration, { world, region }) {
  const { associations } = licenseRegion(world, region);
  const images = associations.filter(({ configurationArn }) => configurationArn === configuration.arn).length;
  return {
    LicenseConfigurationId: configuration.id,
    LicenseConfigurationArn: configuration.arn,
    Name: configuration.name,
    Description: configuration.description,
    LicenseCountingType: configuration.countingType,
    LicenseRules: [...configuration.rules],
    LicenseCount: configuration.count,
    LicenseCountHardLimit: configuration.hardLimit,
    DisassociateWhenNotFound: configuration.disassociateWhenNotFound,
    ConsumedLicenses: 0,
    Status: configuration.status,
    OwnerAccountId: configuration.ownerId,
    ConsumedLicenseSummaryList: [],
    ManagedResourceSummaryList: images === 0 ? [] : [{ ResourceType: "EC2_AMI", AssociationCount: images }],
    LicenseExpiry: configuration.expiry
  };
}

// emulator/services/license-manager/permissions.ts
function licensePermissions(operation, input, _place) {
  const action = `license-manager:${operation}`;
  const values = requestTags(input.Tags);
  if (resourceTypes(action).length === 0) return [{ action, resource: "*", values }];
  const specified = [...input.AddLicenseSpecifications ?? [], ...input.RemoveLicenseSpecifications ?? []];
  const arns = operation === "UpdateLicenseSpecificationsForResource" ? specified.map(({ LicenseConfigurationArn: arn }) => arn) : [input.LicenseConfigurationArn ?? input.ResourceArn];
  return arns.flatMap(
    (resource) => resource === void 0 ? [] : [{ action, type: "license-configuration", resource, values }]
  );
}

// emulator/services/license-manager/specifications.ts
function listLicenseSpecificationsForResource(input, context) {
  const { imageId } = namedImage(input.ResourceArn, context);
  const own = ownAssociations(context).filter((association) => association.imageId === imageId);
  const { items, nextToken } = pageOf(own, input, ({ configurationArn }) => configurationArn, paging2);
  const LicenseSpecifications = items.map(({ configurationArn, scope }) => ({
    LicenseConfigurationArn: configurationArn,
    AmiAssociationScope: scope
  }));
  return { LicenseSpecifications, NextToken: nextToken };
}
function updateLicenseSpecificationsForResource(input, context) {
  const { world, region } = context;
  const image = namedImage(input.ResourceArn, context);
  const added = input.AddLicenseSpecifications ?? [];
  const removed = input.RemoveLicenseSpecifications ?? [];
  for (const specification of removed) namedConfiguration(specification, context);
  for (const specification of added) {
    const { arn, status } = namedConfiguration(specification, context);
    const { code, message } = world.settings.licenseManager.disabledConfiguration;
    if (status === "DISABLED") throw new AwsError(code, fillTemplate(message, { arn }));
  }
  const state2 = imageState(image, readTime(world));
  if (added.length > 0 && state2 !== "available") {
    throw new AwsError("InvalidResourceStateException", `The AMI ${image.imageId} is ${state2}.`);
  }
  const isNamed = (association) => association.imageId === image.imageId && [...added, ...removed].some(({ LicenseConfigurationArn: arn }) => arn === association.configurationArn);
  const before = licenseRegion(world, region);
  before.associations = [
    ...before.associations.filter((association) => !isNamed(association)),
    ...added.map(({ LicenseConfigurationArn: arn = "", AmiAssociationScope: scope }) => ({
      configurationArn: arn,
      resourceArn: input.ResourceArn ?? "",
      imageId: image.imageId,
      resourceOwnerId: image.ownerId,
      scope,
      associatedAt: world.clock.now()
    }))
  ];
  return {};
}
function listAssociationsForLicenseConfiguration(input, context) {
  const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
  const { associations } = licenseRegion(context.world, context.region);
  const own = associations.filter(({ configurationArn }) => configurationArn === arn);
  const { items, nextToken } = pageOf(own, input, ({ imageId }) => imageId, paging2);
  const LicenseConfigurationAssociations = items.map((association) => ({
    ResourceArn: association.resourceArn,
    ResourceType: "EC2_AMI",
    ResourceOwnerId: association.resourceOwnerId,
    AssociationTime: new Date(association.associatedAt),
    AmiAssociationScope: association.scope
  }));
  return { LicenseConfigurationAssociations, NextToken: nextToken };
}
function listUsageForLicenseConfiguration(input, context) {
  ownConfiguration(context, input.LicenseConfigurationArn);
  filtered2([], input.Filters, { resourceArn: String, resourceType: String, resourceAccount: String });
  return { LicenseConfigurationUsageList: [] };
}
function namedImage(arn, { world, region, account }) {
  const [, partition, arnRegion, owner, imageId = ""] = /^arn:([\w-]+):ec2:([\w-]+):(\d{12})?:image\/(ami-[0-9a-f]+)$/.exec(arn ?? "") ?? [];
  const image = addressable(world, ec2Region(world, region).images, imageId);
  const isHere = partition === account.partition && arnRegion === region;
  const isUsable2 = image !== void 0 && canLaunch(world, image, account.id);
  if (!isHere || !isUsable2 || owner !== void 0 && owner !== image.ownerId) throw invalid3("Invalid resource ARN.");
  return image;
}
function namedConfiguration(specification, context) {
  const { LicenseConfigurationArn: arn, AmiAssociationScope: scope = "cross-account" } = specification;
  if (scope !== "cross-account") throw invalid3(`Invalid AmiAssociationScope ${scope}.`);
  return usableConfiguration(context, arn);
}
function ownAssociations(context) {
  const { associations, configurations } = licenseRegion(context.world, context.region);
  return associations.filter(({ configurationArn }) => {
    const configuration = configurations.get(configurationArn);
    return configuration !== void 0 && isUsable(configuration, context);
  });
}

// emulator/services/license-manager.ts
var licenseManager = {
  name: "license-manager",
  title: "License Manager",
  protocol: "awsJson1.1",
  client: dist_es_exports10,
  operations: {
    CreateLicenseConfiguration: createLicenseConfiguration,
    DeleteLicenseConfiguration: deleteLicenseConfiguration,
    GetLicenseConfiguration: getLicenseConfiguration,
    ListAssociationsForLicenseConfiguration: listAssociationsForLicenseConfiguration,
    ListLicenseConfigurations: listLicenseConfigurations,
    ListLicenseSpecificationsForResource: listLicenseSpecificationsForResource,
    ListTagsForResource: listTagsForResource2,
    ListUsageForLicenseConfiguration: listUsageForLicenseConfiguration,
    TagResource: tagResource2,
    UntagResource: untagResource2,
    UpdateLicenseConfiguration: updateLicenseConfiguration,
    UpdateLicenseSpecificationsForResource: updateLicenseSpecificationsForResource
  },
  permissions: licensePermissions
};

// emulator/services/marketplace-catalog/change-sets.ts
var daysListed = 60;
var pageSize = 20;
function describeChangeSet(input, context) {
  const catalog = currentCatalog(context.world);
  const changeSet = ownChangeSet(input.ChangeSetId ?? "", context);
  return {
    ...summary(changeSet),
    Intent: changeSet.intent,
    FailureDescription: changeSet.status === "FAILED" ? "Change set creation or execution failed. See the error details of its changes." : void 0,
    ChangeSet: changeSet.changes.map((change) => changeSummary(change, changeSet, catalog))
  };
}
function cancelChangeSet(input, context) {
  const { changeSets } = currentCatalog(context.world);
  const changeSet = ownChangeSet(input.ChangeSetId ?? "", context);
  if (changeSet.status === "APPLYING") {
    throw new AwsError("ResourceInUseException", "The change set is being applied and cannot be cancelled.", 423);
  }
  if (changeSet.status !== "PREPARING") {
    throw invalid(`The change set has the status ${changeSet.status} and cannot be cancelled.`);
  }
  const endTime = context.world.clock.now();
  changeSets.set(changeSet.changeSetId, { ...changeSet, status: "CANCELLED", endTime });
  return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}
function listChangeSets(input, context) {
  const { world, account } = context;
  const { changeSets } = currentCatalog(world);
  const since = world.clock.now() - daysListed * 24 * 3600 * 1e3;
  const tests = (input.FilterList ?? []).map(testOf2);
  const found = [...changeSets.values()].filter(
    (changeSet) => changeSet.accountId === account.id && changeSet.startTime >= since && tests.every((test) => test(changeSet))
  );
  const sortBy = input.Sort?.SortBy ?? "StartTime";
  if (sortBy !== "StartTime" && sortBy !== "EndTime") throw invalid(`Change sets can't be sorted by ${sortBy}.`);
  const order2 = [...changeSets.keys()];
  const keyOf2 = (changeSet) => {
    const time = sortBy === "StartTime" ? changeSet.startTime : changeSet.endTime ?? Number.MAX_SAFE_INTEGER;
    return `${String(time).padStart(16, "0")} ${String(order2.indexOf(changeSet.changeSetId)).padStart(9, "0")}`;
  };
  const { items, nextToken } = pageOf(found, input, keyOf2, {
    pageSize,
    badToken: badToken2,
    descending: input.Sort?.SortOrder !== "ASCENDING"
  });
  return {
    ChangeSetSummaryList: items.map((changeSet) => ({
      ...summary(changeSet),
      EntityIdList: [...new Set(changeSet.changes.map(({ entityId }) => entityId))]
    })),
    NextToken: nextToken
  };
}
function summary(changeSet) {
  return {
    ChangeSetId: changeSet.changeSetId,
    ChangeSetArn: arnOfChangeSet(changeSet),
    ChangeSetName: changeSet.name,
    StartTime: catalogTime(changeSet.startTime),
    EndTime: changeSet.endTime === void 0 ? void 0 : catalogTime(changeSet.endTime),
    Status: changeSet.status,
    FailureCode: changeSet.failureCode
  };
}
function changeSummary(change, { status }, { entities: entities2 }) {
  const revision = status === "SUCCEEDED" ? entities2.get(change.entityId)?.revision : void 0;
  return {
    ChangeType: change.changeType,
    ChangeName: change.changeName,
    Entity: {
      Type: change.entityType,
      Identifier: revision === void 0 ? change.entityId : `${change.entityId}@${revision}`
    },
    Details: JSON.stringify(change.details),
    DetailsDocument: change.details,
    ErrorDetailList: change.errors.map(({ code, message }) => ({ ErrorCode: code, ErrorMessage: message }))
  };
}
function testOf2({ Name: name = "", ValueList: values = [] }) {
  const [, side, field] = /^(Before|After)(Start|End)Time$/.exec(name) ?? [];
  if (side !== void 0) {
    const limit = Date.parse(values[0] ?? "");
    if (values.length !== 1 || Number.isNaN(limit)) throw invalid(`The filter ${name} takes one time in ISO 8601.`);
    return ({ startTime, endTime }) => {
      const time = field === "Start" ? startTime : endTime;
      return time !== void 0 && (side === "Before" ? time < limit : time > limit);
    };
  }
  switch (name) {
    case "ChangeSetName":
      return (changeSet) => values.includes(changeSet.name ?? "");
    case "Status":
      return (changeSet) => values.includes(changeSet.status);
    case "EntityId":
      return (changeSet) => changeSet.changes.some(({ entityId }) => values.includes(entityId));
    default:
      throw invalid(`Change sets can't be filtered by ${name}.`);
  }
}

// emulator/services/marketplace-catalog/permissions.ts
function marketplacePermissions(operation, input, place) {
  const start5 = `arn:aws:aws-marketplace:${catalogRegion}:${place.account.id}:AWSMarketplace`;
  const entity = (id2, type = "*") => {
    const found = catalogOf(place.world).entities.get(id2.split("@")[0] ?? "");
    return found === void 0 ? `${start5}/${type.split("@")[0]}/${id2}` : arnOfEntity(found);
  };
  const action = `aws-marketplace:${operation}`;
  if (operation === "StartChangeSet") {
    const changes = input.ChangeSet ?? [];
    const started = changes.map(({ ChangeType: changeType, Entity: { Type, Identifier = "" } = {} }) => ({
      ...{ action, type: "Entity", resource: entity(Identifier, Type) },
      values: { "catalog:changetype": changeType, ...requestTags(input.Tags) }
    }));
    return [...started, ...changes.flatMap((change) => passedRole2(change.Details ?? change.DetailsDocument))];
  }
  if (operation === "BatchDescribeEntities") {
    return (input.EntityRequestList ?? []).map(({ EntityId: id2 = "" }) => ({
      ...{ action: "aws-marketplace:DescribeEntity", type: "Entity", resource: entity(id2) }
    }));
  }
  if (resourceTypes(action).length === 0) return [{ action, resource: "*" }];
  const { EntityId: id, ChangeSetId: changeSetId2 } = input;
  if (id !== void 0) return [{ action, type: "Entity", resource: entity(id) }];
  if (changeSetId2 !== void 0) {
    return [{ action, type: "ChangeSet", resource: `${start5}/ChangeSet/${changeSetId2}` }];
  }
  return [{ action, resource: "*" }];
}
function passedRole2(details2) {
  const text3 = typeof details2 === "string" ? details2 : JSON.stringify(details2 ?? {});
  const roles = [...text3.matchAll(/"AccessRoleArn":\s*"([^"]+)"/g)].flatMap(([, role]) => role ?? []);
  const values = { "iam:passedtoservice": "assets.marketplace.amazonaws.com" };
  return roles.map((resource) => ({ action: "iam:PassRole", type: "role", resource, values }));
}

// emulator/services/marketplace-catalog/change-details.ts
function text2(longest, pattern) {
  return (value, path) => {
    if (typeof value !== "string") return [{ path, message: "must be a string" }];
    if (value.length < 1 || value.length > longest) return [{ path, message: `must have 1 to ${longest} characters` }];
    return pattern === void 0 || pattern.test(value) ? [] : [{ path, message: `must match ${pattern.source}` }];
  };
}
function integer(least, most) {
  return (value, path) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? [] : [{ path, message: `must be a whole number from ${least} to ${most}` }];
}
function list(least, most, item) {
  return (value, path) => {
    if (!Array.isArray(value)) return [{ path, message: "must be a list" }];
    if (value.length < least || value.length > most) {
      return [{ path, message: `must have ${least === most ? least : `${least} to ${most}`} items` }];
    }
    return value.flatMap((part, index) => item(part, `${path}[${index}]`));
  };
}
function structure(required, optional = {}) {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [{ path, message: "must be an object" }];
    }
    const inner = (name) => path === "" ? name : `${path}.${name}`;
    const members2 = value;
    const missing = Object.keys(required).filter((name) => members2[name] === void 0);
    return [
      ...missing.map((name) => ({ path: inner(name), message: "is required" })),
      ...Object.entries(members2).flatMap(([name, member2]) => {
        const check2 = required[name] ?? optional[name];
        return check2 === void 0 ? [{ path: inner(name), message: "is not known" }] : check2(member2, inner(name));
      })
    ];
  };
}
var port = integer(0, 65535);
var uuid = text2(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
var releaseNotes = text2(3e4);
var securityGroups = list(
  1,
  25,
  structure({ FromPort: port, ToPort: port, IpProtocol: text2(3), IpRanges: list(1, 5, text2(100)) })
);
var accessEndpointUrl = structure({ Port: port, Protocol: text2(5) }, { RelativePath: text2(2e3, /^[^/]/) });
var addDeliveryOptions = structure({
  Version: structure({ VersionTitle: text2(64), ReleaseNotes: releaseNotes }),
  DeliveryOptions: list(
    1,
    1,
    structure({
      Details: structure({
        AmiDeliveryOptionDetails: structure(
          {
            AmiSource: structure(
              {
                AmiId: text2(21, /^ami-([a-zA-Z0-9]{8}|[a-zA-Z0-9]{17})$/),
                AccessRoleArn: text2(2048, /^arn:aws:iam::\d{12}:role\/[a-zA-Z_0-9+=,.@\-_/]+$/),
                UserName: text2(32, /^[a-zA-Z][a-zA-Z0-9_-]{0,31}$/),
                OperatingSystemName: text2(100),
                OperatingSystemVersion: text2(100)
              },
              { ScanningPort: integer(1, 65535) }
            ),
            UsageInstructions: text2(4e3),
            // AWS's pattern does not allow m7i-flex.large, u-6tb1.metal or c7gd.metal-24xl.
            RecommendedInstanceType: text2(100, /^[a-z]+[0-9]+[a-z]*\.[0-9]*[a-z]+$/),
            SecurityGroups: securityGroups
          },
          { AccessEndpointUrl: accessEndpointUrl }
        )
      })
    })
  )
});
var updateDeliveryOptions = structure(
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
                UsageInstructions: text2(4e3),
                AccessEndpointUrl: accessEndpointUrl,
                RecommendedInstanceType: text2(24, /^\S{1,24}$/),
                SecurityGroups: securityGroups
              }
            )
          })
        }
      )
    )
  },
  { Version: structure({ ReleaseNotes: releaseNotes }) }
);
var restrictDeliveryOptions = structure({ DeliveryOptionIds: list(1, 50, uuid) });
var detailsChecks = /* @__PURE__ */ new Map([
  ["AddDeliveryOptions", addDeliveryOptions],
  ["UpdateDeliveryOptions", updateDeliveryOptions],
  ["RestrictDeliveryOptions", restrictDeliveryOptions]
]);

// emulator/services/marketplace-catalog/tags.ts
function tagResource3(input, context) {
  const resource = taggableResource(input.ResourceArn, context);
  resource.setTags(withTags(resource.tags, input.Tags ?? [], catalogTagRules));
  return {};
}
function untagResource3(input, context) {
  const resource = taggableResource(input.ResourceArn, context);
  resource.setTags(new Map([...resource.tags].filter(([key2]) => !input.TagKeys?.includes(key2))));
  return {};
}
function listTagsForResource3(input, context) {
  return { ResourceArn: input.ResourceArn, Tags: tagList(taggableResource(input.ResourceArn, context).tags) };
}
var basicRules = basicTagRules((message) => invalid(message));
var tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
var catalogTagRules = {
  ...basicRules,
  rejection: (key2, value) => tagText.test(key2) && tagText.test(value) ? basicRules.rejection(key2, value) : invalid(`The tag ${key2} has characters that are not allowed.`)
};
function taggableResource(arn, { world, account }) {
  const { entities: entities2, changeSets } = catalogOf(world);
  const entity = [...entities2.values()].find((one) => arnOfEntity(one) === arn);
  if (entity?.accountId === account.id) {
    return { tags: entity.tags, setTags: (tags) => entities2.set(entity.entityId, { ...entity, tags }) };
  }
  const changeSet = [...changeSets.values()].find((one) => arnOfChangeSet(one) === arn);
  if (changeSet?.accountId === account.id) {
    return { tags: changeSet.tags, setTags: (tags) => changeSets.set(changeSet.changeSetId, { ...changeSet, tags }) };
  }
  throw new AwsError("ResourceNotFoundException", `The resource '${arn}' was not found.`, 404);
}

// emulator/services/marketplace-catalog/start.ts
function startChangeSet(input, context) {
  const { ClientRequestToken: token } = input;
  const catalog = currentCatalog(context.world);
  const key2 = token === void 0 ? void 0 : `${context.account.id} ${token}`;
  const mismatch = () => invalid("The ClientRequestToken was used before, in a request with other parameters.");
  return runOnce(catalog.clientTokens, key2, JSON.stringify(input), mismatch, () => start4(input, catalog, context));
}
function start4(input, catalog, context) {
  const { world, account } = context;
  const changes = (input.ChangeSet ?? []).map((member2, index) => readChange(member2, index, context));
  checkCombination(changes, input.Intent ?? "APPLY");
  checkNotLocked(changes, catalog, context);
  const startTime = world.clock.now();
  const { preparingSeconds, applyingSeconds } = world.settings.marketplace;
  const preparedAt = startTime + preparingSeconds * 1e3;
  const changeSet = {
    changeSetId: changeSetId(context),
    accountId: account.id,
    name: input.ChangeSetName,
    intent: input.Intent ?? "APPLY",
    startTime,
    preparedAt,
    appliedAt: preparedAt + applyingSeconds * 1e3,
    status: "PREPARING",
    changes,
    tags: withTags(/* @__PURE__ */ new Map(), input.ChangeSetTags ?? [], catalogTagRules)
  };
  catalog.changeSets.set(changeSet.changeSetId, changeSet);
  return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}
function changeSetId({ world }) {
  return [...world.random.bytes(25)].map((byte) => (byte % 36).toString(36)).join("");
}
function readChange(member2, index, context) {
  const { ChangeType: changeType = "", Entity: entity, Details: text3, DetailsDocument: document } = member2;
  const [entityId = "", revision] = (entity?.Identifier ?? "").split("@");
  const check2 = detailsChecks.get(changeType);
  const detailsError = (field, message) => invalid(`ChangeSet[${index}].${field}: ${message}`, [
    {
      Reason: "INVALID_INPUT",
      EntityType: entity?.Type,
      EntityId: entityId === "" ? void 0 : entityId,
      ChangeType: changeType,
      Field: field,
      Message: message
    }
  ]);
  if (check2 === void 0)
    throw detailsError("ChangeType", `${changeType} is not a change type that this emulator serves`);
  if (entity?.Type !== amiProductType) {
    throw detailsError("Entity.Type", `${changeType} is for entities of type ${amiProductType}`);
  }
  if (member2.EntityTags !== void 0) {
    throw detailsError("EntityTags", "tags can be set only on a new entity");
  }
  if (text3 === void 0 === (document === void 0)) {
    throw detailsError("Details", "exactly one of Details and DetailsDocument must be given");
  }
  const existing = ownEntity(entityId, context);
  if (revision !== void 0 && revision !== String(existing.revision)) {
    throw detailsError("Entity.Identifier", `the entity's revision is ${existing.revision}`);
  }
  const details2 = text3 === void 0 ? document : parseJson(text3);
  if (details2 === void 0) throw detailsError("Details", "the details are not JSON");
  const [problem2] = check2(details2, "");
  if (problem2 !== void 0) throw detailsError(`Details.${problem2.path}`, problem2.message);
  return { changeType, changeName: member2.ChangeName, entityType: amiProductType, entityId, details: details2, errors: [] };
}
function parseJson(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
function checkCombination(changes, intent) {
  const other = changes.find(({ changeType }) => changeType !== "AddDeliveryOptions");
  if (intent === "VALIDATE" && other !== void 0) {
    throw invalid(`The intent VALIDATE is not supported for the change type ${other.changeType}.`);
  }
  for (const [index, { changeType, entityId }] of changes.entries()) {
    const first = changes.findIndex((change) => change.changeType === changeType && change.entityId === entityId);
    if (first !== index) {
      throw invalid(`The change type ${changeType} is given more than once for the entity ${entityId}.`);
    }
  }
}
function checkNotLocked(changes, { changeSets }, { world, account }) {
  const openChangeSets = [...changeSets.values()].filter((other) => other.accountId === account.id && isOpen(other));
  const locking = openChangeSets.filter(
    ({ intent }) => intent === "APPLY" || world.settings.marketplace.validateLocksEntities
  );
  for (const { entityId } of changes) {
    const holder = locking.find((other) => other.changes.some((change) => change.entityId === entityId));
    if (holder !== void 0) {
      throw new AwsError(
        "ResourceInUseException",
        `Requested change set has entities locked by change sets - entity: '${entityId}' change sets: ${holder.changeSetId}.`,
        423
      );
    }
  }
  if (openChangeSets.length >= world.settings.marketplace.openChangeSets) {
    throw new AwsError(
      "ServiceQuotaExceededException",
      "The maximum number of open change sets per account has been exceeded.",
      402
    );
  }
}

// emulator/services/marketplace-catalog.ts
var operations2 = {
  BatchDescribeEntities: batchDescribeEntities,
  CancelChangeSet: cancelChangeSet,
  DescribeChangeSet: describeChangeSet,
  DescribeEntity: describeEntity,
  ListChangeSets: listChangeSets,
  ListEntities: listEntities,
  ListTagsForResource: listTagsForResource3,
  StartChangeSet: startChangeSet,
  TagResource: tagResource3,
  UntagResource: untagResource3
};
var marketplaceCatalog = {
  name: "aws-marketplace",
  title: "Marketplace Catalog",
  protocol: "restJson",
  client: dist_es_exports11,
  operations: Object.fromEntries(
    Object.entries(operations2).map(([name, operation]) => [
      name,
      (input, context) => {
        if (context.region !== catalogRegion) {
          throw new AwsError(
            "InvalidSignatureException",
            `Credential should be scoped to a valid region, not '${context.region}'.`,
            403
          );
        }
        if ("Catalog" in input) checkCatalog(input.Catalog);
        return operation(input, context);
      }
    ])
  ),
  permissions: marketplacePermissions
};

// node_modules/@aws-sdk/client-organizations/dist-es/index.js
var dist_es_exports13 = {};
__export(dist_es_exports13, {
  $Command: () => Command,
  AWSOrganizationsNotInUseException: () => AWSOrganizationsNotInUseException,
  AWSOrganizationsNotInUseException$: () => AWSOrganizationsNotInUseException$,
  AcceptHandshake$: () => AcceptHandshake$,
  AcceptHandshakeCommand: () => AcceptHandshakeCommand,
  AcceptHandshakeRequest$: () => AcceptHandshakeRequest$,
  AcceptHandshakeResponse$: () => AcceptHandshakeResponse$,
  AccessDeniedException: () => AccessDeniedException,
  AccessDeniedException$: () => AccessDeniedException$,
  AccessDeniedForDependencyException: () => AccessDeniedForDependencyException,
  AccessDeniedForDependencyException$: () => AccessDeniedForDependencyException$,
  AccessDeniedForDependencyExceptionReason: () => AccessDeniedForDependencyExceptionReason,
  Account$: () => Account$,
  AccountAlreadyClosedException: () => AccountAlreadyClosedException,
  AccountAlreadyClosedException$: () => AccountAlreadyClosedException$,
  AccountAlreadyRegisteredException: () => AccountAlreadyRegisteredException,
  AccountAlreadyRegisteredException$: () => AccountAlreadyRegisteredException$,
  AccountJoinedMethod: () => AccountJoinedMethod,
  AccountNotFoundException: () => AccountNotFoundException,
  AccountNotFoundException$: () => AccountNotFoundException$,
  AccountNotRegisteredException: () => AccountNotRegisteredException,
  AccountNotRegisteredException$: () => AccountNotRegisteredException$,
  AccountOwnerNotVerifiedException: () => AccountOwnerNotVerifiedException,
  AccountOwnerNotVerifiedException$: () => AccountOwnerNotVerifiedException$,
  AccountState: () => AccountState,
  AccountStatus: () => AccountStatus,
  ActionType: () => ActionType,
  AlreadyInOrganizationException: () => AlreadyInOrganizationException,
  AlreadyInOrganizationException$: () => AlreadyInOrganizationException$,
  AttachPolicy$: () => AttachPolicy$,
  AttachPolicyCommand: () => AttachPolicyCommand,
  AttachPolicyRequest$: () => AttachPolicyRequest$,
  CancelHandshake$: () => CancelHandshake$,
  CancelHandshakeCommand: () => CancelHandshakeCommand,
  CancelHandshakeRequest$: () => CancelHandshakeRequest$,
  CancelHandshakeResponse$: () => CancelHandshakeResponse$,
  Child$: () => Child$,
  ChildNotFoundException: () => ChildNotFoundException,
  ChildNotFoundException$: () => ChildNotFoundException$,
  ChildType: () => ChildType,
  CloseAccount$: () => CloseAccount$,
  CloseAccountCommand: () => CloseAccountCommand,
  CloseAccountRequest$: () => CloseAccountRequest$,
  ConcurrentModificationException: () => ConcurrentModificationException,
  ConcurrentModificationException$: () => ConcurrentModificationException$,
  ConflictException: () => ConflictException,
  ConflictException$: () => ConflictException$,
  ConstraintViolationException: () => ConstraintViolationException,
  ConstraintViolationException$: () => ConstraintViolationException$,
  ConstraintViolationExceptionReason: () => ConstraintViolationExceptionReason,
  CreateAccount$: () => CreateAccount$,
  CreateAccountCommand: () => CreateAccountCommand,
  CreateAccountFailureReason: () => CreateAccountFailureReason,
  CreateAccountRequest$: () => CreateAccountRequest$,
  CreateAccountResponse$: () => CreateAccountResponse$,
  CreateAccountState: () => CreateAccountState,
  CreateAccountStatus$: () => CreateAccountStatus$,
  CreateAccountStatusNotFoundException: () => CreateAccountStatusNotFoundException,
  CreateAccountStatusNotFoundException$: () => CreateAccountStatusNotFoundException$,
  CreateGovCloudAccount$: () => CreateGovCloudAccount$,
  CreateGovCloudAccountCommand: () => CreateGovCloudAccountCommand,
  CreateGovCloudAccountRequest$: () => CreateGovCloudAccountRequest$,
  CreateGovCloudAccountResponse$: () => CreateGovCloudAccountResponse$,
  CreateOrganization$: () => CreateOrganization$,
  CreateOrganizationCommand: () => CreateOrganizationCommand,
  CreateOrganizationRequest$: () => CreateOrganizationRequest$,
  CreateOrganizationResponse$: () => CreateOrganizationResponse$,
  CreateOrganizationalUnit$: () => CreateOrganizationalUnit$,
  CreateOrganizationalUnitCommand: () => CreateOrganizationalUnitCommand,
  CreateOrganizationalUnitRequest$: () => CreateOrganizationalUnitRequest$,
  CreateOrganizationalUnitResponse$: () => CreateOrganizationalUnitResponse$,
  CreatePolicy$: () => CreatePolicy$,
  CreatePolicyCommand: () => CreatePolicyCommand,
  CreatePolicyRequest$: () => CreatePolicyRequest$,
  CreatePolicyResponse$: () => CreatePolicyResponse$,
  DeclineHandshake$: () => DeclineHandshake$,
  DeclineHandshakeCommand: () => DeclineHandshakeCommand,
  DeclineHandshakeRequest$: () => DeclineHandshakeRequest$,
  DeclineHandshakeResponse$: () => DeclineHandshakeResponse$,
  DelegatedAdministrator$: () => DelegatedAdministrator$,
  DelegatedService$: () => DelegatedService$,
  DeleteOrganization$: () => DeleteOrganization$,
  DeleteOrganizationCommand: () => DeleteOrganizationCommand,
  DeleteOrganizationalUnit$: () => DeleteOrganizationalUnit$,
  DeleteOrganizationalUnitCommand: () => DeleteOrganizationalUnitCommand,
  DeleteOrganizationalUnitRequest$: () => DeleteOrganizationalUnitRequest$,
  DeletePolicy$: () => DeletePolicy$2,
  DeletePolicyCommand: () => DeletePolicyCommand2,
  DeletePolicyRequest$: () => DeletePolicyRequest$,
  DeleteResourcePolicy$: () => DeleteResourcePolicy$,
  DeleteResourcePolicyCommand: () => DeleteResourcePolicyCommand,
  DeregisterDelegatedAdministrator$: () => DeregisterDelegatedAdministrator$,
  DeregisterDelegatedAdministratorCommand: () => DeregisterDelegatedAdministratorCommand,
  DeregisterDelegatedAdministratorRequest$: () => DeregisterDelegatedAdministratorRequest$,
  DescribeAccount$: () => DescribeAccount$,
  DescribeAccountCommand: () => DescribeAccountCommand,
  DescribeAccountRequest$: () => DescribeAccountRequest$,
  DescribeAccountResponse$: () => DescribeAccountResponse$,
  DescribeCreateAccountStatus$: () => DescribeCreateAccountStatus$,
  DescribeCreateAccountStatusCommand: () => DescribeCreateAccountStatusCommand,
  DescribeCreateAccountStatusRequest$: () => DescribeCreateAccountStatusRequest$,
  DescribeCreateAccountStatusResponse$: () => DescribeCreateAccountStatusResponse$,
  DescribeEffectivePolicy$: () => DescribeEffectivePolicy$,
  DescribeEffectivePolicyCommand: () => DescribeEffectivePolicyCommand,
  DescribeEffectivePolicyRequest$: () => DescribeEffectivePolicyRequest$,
  DescribeEffectivePolicyResponse$: () => DescribeEffectivePolicyResponse$,
  DescribeHandshake$: () => DescribeHandshake$,
  DescribeHandshakeCommand: () => DescribeHandshakeCommand,
  DescribeHandshakeRequest$: () => DescribeHandshakeRequest$,
  DescribeHandshakeResponse$: () => DescribeHandshakeResponse$,
  DescribeOrganization$: () => DescribeOrganization$,
  DescribeOrganizationCommand: () => DescribeOrganizationCommand,
  DescribeOrganizationResponse$: () => DescribeOrganizationResponse$,
  DescribeOrganizationalUnit$: () => DescribeOrganizationalUnit$,
  DescribeOrganizationalUnitCommand: () => DescribeOrganizationalUnitCommand,
  DescribeOrganizationalUnitRequest$: () => DescribeOrganizationalUnitRequest$,
  DescribeOrganizationalUnitResponse$: () => DescribeOrganizationalUnitResponse$,
  DescribePolicy$: () => DescribePolicy$,
  DescribePolicyCommand: () => DescribePolicyCommand,
  DescribePolicyRequest$: () => DescribePolicyRequest$,
  DescribePolicyResponse$: () => DescribePolicyResponse$,
  DescribeResourcePolicy$: () => DescribeResourcePolicy$,
  DescribeResourcePolicyCommand: () => DescribeResourcePolicyCommand,
  DescribeResourcePolicyResponse$: () => DescribeResourcePolicyResponse$,
  DescribeResponsibilityTransfer$: () => DescribeResponsibilityTransfer$,
  DescribeResponsibilityTransferCommand: () => DescribeResponsibilityTransferCommand,
  DescribeResponsibilityTransferRequest$: () => DescribeResponsibilityTransferRequest$,
  DescribeResponsibilityTransferResponse$: () => DescribeResponsibilityTransferResponse$,
  DestinationParentNotFoundException: () => DestinationParentNotFoundException,
  DestinationParentNotFoundException$: () => DestinationParentNotFoundException$,
  DetachPolicy$: () => DetachPolicy$,
  DetachPolicyCommand: () => DetachPolicyCommand,
  DetachPolicyRequest$: () => DetachPolicyRequest$,
  DisableAWSServiceAccess$: () => DisableAWSServiceAccess$,
  DisableAWSServiceAccessCommand: () => DisableAWSServiceAccessCommand,
  DisableAWSServiceAccessRequest$: () => DisableAWSServiceAccessRequest$,
  DisablePolicyType$: () => DisablePolicyType$,
  DisablePolicyTypeCommand: () => DisablePolicyTypeCommand,
  DisablePolicyTypeRequest$: () => DisablePolicyTypeRequest$,
  DisablePolicyTypeResponse$: () => DisablePolicyTypeResponse$,
  DuplicateAccountException: () => DuplicateAccountException,
  DuplicateAccountException$: () => DuplicateAccountException$,
  DuplicateHandshakeException: () => DuplicateHandshakeException,
  DuplicateHandshakeException$: () => DuplicateHandshakeException$,
  DuplicateOrganizationalUnitException: () => DuplicateOrganizationalUnitException,
  DuplicateOrganizationalUnitException$: () => DuplicateOrganizationalUnitException$,
  DuplicatePolicyAttachmentException: () => DuplicatePolicyAttachmentException,
  DuplicatePolicyAttachmentException$: () => DuplicatePolicyAttachmentException$,
  DuplicatePolicyException: () => DuplicatePolicyException,
  DuplicatePolicyException$: () => DuplicatePolicyException$,
  EffectivePolicy$: () => EffectivePolicy$,
  EffectivePolicyNotFoundException: () => EffectivePolicyNotFoundException,
  EffectivePolicyNotFoundException$: () => EffectivePolicyNotFoundException$,
  EffectivePolicyType: () => EffectivePolicyType,
  EffectivePolicyValidationError$: () => EffectivePolicyValidationError$,
  EnableAWSServiceAccess$: () => EnableAWSServiceAccess$,
  EnableAWSServiceAccessCommand: () => EnableAWSServiceAccessCommand,
  EnableAWSServiceAccessRequest$: () => EnableAWSServiceAccessRequest$,
  EnableAllFeatures$: () => EnableAllFeatures$,
  EnableAllFeaturesCommand: () => EnableAllFeaturesCommand,
  EnableAllFeaturesRequest$: () => EnableAllFeaturesRequest$,
  EnableAllFeaturesResponse$: () => EnableAllFeaturesResponse$,
  EnablePolicyType$: () => EnablePolicyType$,
  EnablePolicyTypeCommand: () => EnablePolicyTypeCommand,
  EnablePolicyTypeRequest$: () => EnablePolicyTypeRequest$,
  EnablePolicyTypeResponse$: () => EnablePolicyTypeResponse$,
  EnabledServicePrincipal$: () => EnabledServicePrincipal$,
  FinalizingOrganizationException: () => FinalizingOrganizationException,
  FinalizingOrganizationException$: () => FinalizingOrganizationException$,
  Handshake$: () => Handshake$,
  HandshakeAlreadyInStateException: () => HandshakeAlreadyInStateException,
  HandshakeAlreadyInStateException$: () => HandshakeAlreadyInStateException$,
  HandshakeConstraintViolationException: () => HandshakeConstraintViolationException,
  HandshakeConstraintViolationException$: () => HandshakeConstraintViolationException$,
  HandshakeConstraintViolationExceptionReason: () => HandshakeConstraintViolationExceptionReason,
  HandshakeFilter$: () => HandshakeFilter$,
  HandshakeNotFoundException: () => HandshakeNotFoundException,
  HandshakeNotFoundException$: () => HandshakeNotFoundException$,
  HandshakeParty$: () => HandshakeParty$,
  HandshakePartyType: () => HandshakePartyType,
  HandshakeResource$: () => HandshakeResource$,
  HandshakeResourceType: () => HandshakeResourceType,
  HandshakeState: () => HandshakeState,
  IAMUserAccessToBilling: () => IAMUserAccessToBilling,
  InvalidHandshakeTransitionException: () => InvalidHandshakeTransitionException,
  InvalidHandshakeTransitionException$: () => InvalidHandshakeTransitionException$,
  InvalidInputException: () => InvalidInputException,
  InvalidInputException$: () => InvalidInputException$,
  InvalidInputExceptionReason: () => InvalidInputExceptionReason,
  InvalidResponsibilityTransferTransitionException: () => InvalidResponsibilityTransferTransitionException,
  InvalidResponsibilityTransferTransitionException$: () => InvalidResponsibilityTransferTransitionException$,
  InviteAccountToOrganization$: () => InviteAccountToOrganization$,
  InviteAccountToOrganizationCommand: () => InviteAccountToOrganizationCommand,
  InviteAccountToOrganizationRequest$: () => InviteAccountToOrganizationRequest$,
  InviteAccountToOrganizationResponse$: () => InviteAccountToOrganizationResponse$,
  InviteOrganizationToTransferResponsibility$: () => InviteOrganizationToTransferResponsibility$,
  InviteOrganizationToTransferResponsibilityCommand: () => InviteOrganizationToTransferResponsibilityCommand,
  InviteOrganizationToTransferResponsibilityRequest$: () => InviteOrganizationToTransferResponsibilityRequest$,
  InviteOrganizationToTransferResponsibilityResponse$: () => InviteOrganizationToTransferResponsibilityResponse$,
  LeaveOrganization$: () => LeaveOrganization$,
  LeaveOrganizationCommand: () => LeaveOrganizationCommand,
  ListAWSServiceAccessForOrganization$: () => ListAWSServiceAccessForOrganization$,
  ListAWSServiceAccessForOrganizationCommand: () => ListAWSServiceAccessForOrganizationCommand,
  ListAWSServiceAccessForOrganizationRequest$: () => ListAWSServiceAccessForOrganizationRequest$,
  ListAWSServiceAccessForOrganizationResponse$: () => ListAWSServiceAccessForOrganizationResponse$,
  ListAccounts$: () => ListAccounts$,
  ListAccountsCommand: () => ListAccountsCommand,
  ListAccountsForParent$: () => ListAccountsForParent$,
  ListAccountsForParentCommand: () => ListAccountsForParentCommand,
  ListAccountsForParentRequest$: () => ListAccountsForParentRequest$,
  ListAccountsForParentResponse$: () => ListAccountsForParentResponse$,
  ListAccountsRequest$: () => ListAccountsRequest$,
  ListAccountsResponse$: () => ListAccountsResponse$,
  ListAccountsWithInvalidEffectivePolicy$: () => ListAccountsWithInvalidEffectivePolicy$,
  ListAccountsWithInvalidEffectivePolicyCommand: () => ListAccountsWithInvalidEffectivePolicyCommand,
  ListAccountsWithInvalidEffectivePolicyRequest$: () => ListAccountsWithInvalidEffectivePolicyRequest$,
  ListAccountsWithInvalidEffectivePolicyResponse$: () => ListAccountsWithInvalidEffectivePolicyResponse$,
  ListChildren$: () => ListChildren$,
  ListChildrenCommand: () => ListChildrenCommand,
  ListChildrenRequest$: () => ListChildrenRequest$,
  ListChildrenResponse$: () => ListChildrenResponse$,
  ListCreateAccountStatus$: () => ListCreateAccountStatus$,
  ListCreateAccountStatusCommand: () => ListCreateAccountStatusCommand,
  ListCreateAccountStatusRequest$: () => ListCreateAccountStatusRequest$,
  ListCreateAccountStatusResponse$: () => ListCreateAccountStatusResponse$,
  ListDelegatedAdministrators$: () => ListDelegatedAdministrators$,
  ListDelegatedAdministratorsCommand: () => ListDelegatedAdministratorsCommand,
  ListDelegatedAdministratorsRequest$: () => ListDelegatedAdministratorsRequest$,
  ListDelegatedAdministratorsResponse$: () => ListDelegatedAdministratorsResponse$,
  ListDelegatedServicesForAccount$: () => ListDelegatedServicesForAccount$,
  ListDelegatedServicesForAccountCommand: () => ListDelegatedServicesForAccountCommand,
  ListDelegatedServicesForAccountRequest$: () => ListDelegatedServicesForAccountRequest$,
  ListDelegatedServicesForAccountResponse$: () => ListDelegatedServicesForAccountResponse$,
  ListEffectivePolicyValidationErrors$: () => ListEffectivePolicyValidationErrors$,
  ListEffectivePolicyValidationErrorsCommand: () => ListEffectivePolicyValidationErrorsCommand,
  ListEffectivePolicyValidationErrorsRequest$: () => ListEffectivePolicyValidationErrorsRequest$,
  ListEffectivePolicyValidationErrorsResponse$: () => ListEffectivePolicyValidationErrorsResponse$,
  ListHandshakesForAccount$: () => ListHandshakesForAccount$,
  ListHandshakesForAccountCommand: () => ListHandshakesForAccountCommand,
  ListHandshakesForAccountRequest$: () => ListHandshakesForAccountRequest$,
  ListHandshakesForAccountResponse$: () => ListHandshakesForAccountResponse$,
  ListHandshakesForOrganization$: () => ListHandshakesForOrganization$,
  ListHandshakesForOrganizationCommand: () => ListHandshakesForOrganizationCommand,
  ListHandshakesForOrganizationRequest$: () => ListHandshakesForOrganizationRequest$,
  ListHandshakesForOrganizationResponse$: () => ListHandshakesForOrganizationResponse$,
  ListInboundResponsibilityTransfers$: () => ListInboundResponsibilityTransfers$,
  ListInboundResponsibilityTransfersCommand: () => ListInboundResponsibilityTransfersCommand,
  ListInboundResponsibilityTransfersRequest$: () => ListInboundResponsibilityTransfersRequest$,
  ListInboundResponsibilityTransfersResponse$: () => ListInboundResponsibilityTransfersResponse$,
  ListOrganizationalUnitsForParent$: () => ListOrganizationalUnitsForParent$,
  ListOrganizationalUnitsForParentCommand: () => ListOrganizationalUnitsForParentCommand,
  ListOrganizationalUnitsForParentRequest$: () => ListOrganizationalUnitsForParentRequest$,
  ListOrganizationalUnitsForParentResponse$: () => ListOrganizationalUnitsForParentResponse$,
  ListOutboundResponsibilityTransfers$: () => ListOutboundResponsibilityTransfers$,
  ListOutboundResponsibilityTransfersCommand: () => ListOutboundResponsibilityTransfersCommand,
  ListOutboundResponsibilityTransfersRequest$: () => ListOutboundResponsibilityTransfersRequest$,
  ListOutboundResponsibilityTransfersResponse$: () => ListOutboundResponsibilityTransfersResponse$,
  ListParents$: () => ListParents$,
  ListParentsCommand: () => ListParentsCommand,
  ListParentsRequest$: () => ListParentsRequest$,
  ListParentsResponse$: () => ListParentsResponse$,
  ListPolicies$: () => ListPolicies$,
  ListPoliciesCommand: () => ListPoliciesCommand,
  ListPoliciesForTarget$: () => ListPoliciesForTarget$,
  ListPoliciesForTargetCommand: () => ListPoliciesForTargetCommand,
  ListPoliciesForTargetRequest$: () => ListPoliciesForTargetRequest$,
  ListPoliciesForTargetResponse$: () => ListPoliciesForTargetResponse$,
  ListPoliciesRequest$: () => ListPoliciesRequest$,
  ListPoliciesResponse$: () => ListPoliciesResponse$,
  ListRoots$: () => ListRoots$,
  ListRootsCommand: () => ListRootsCommand,
  ListRootsRequest$: () => ListRootsRequest$,
  ListRootsResponse$: () => ListRootsResponse$,
  ListTagsForResource$: () => ListTagsForResource$,
  ListTagsForResourceCommand: () => ListTagsForResourceCommand,
  ListTagsForResourceRequest$: () => ListTagsForResourceRequest$,
  ListTagsForResourceResponse$: () => ListTagsForResourceResponse$,
  ListTargetsForPolicy$: () => ListTargetsForPolicy$,
  ListTargetsForPolicyCommand: () => ListTargetsForPolicyCommand,
  ListTargetsForPolicyRequest$: () => ListTargetsForPolicyRequest$,
  ListTargetsForPolicyResponse$: () => ListTargetsForPolicyResponse$,
  MalformedPolicyDocumentException: () => MalformedPolicyDocumentException,
  MalformedPolicyDocumentException$: () => MalformedPolicyDocumentException$,
  MasterCannotLeaveOrganizationException: () => MasterCannotLeaveOrganizationException,
  MasterCannotLeaveOrganizationException$: () => MasterCannotLeaveOrganizationException$,
  MoveAccount$: () => MoveAccount$,
  MoveAccountCommand: () => MoveAccountCommand,
  MoveAccountRequest$: () => MoveAccountRequest$,
  Organization$: () => Organization$,
  OrganizationFeatureSet: () => OrganizationFeatureSet,
  OrganizationNotEmptyException: () => OrganizationNotEmptyException,
  OrganizationNotEmptyException$: () => OrganizationNotEmptyException$,
  OrganizationalUnit$: () => OrganizationalUnit$,
  OrganizationalUnitNotEmptyException: () => OrganizationalUnitNotEmptyException,
  OrganizationalUnitNotEmptyException$: () => OrganizationalUnitNotEmptyException$,
  OrganizationalUnitNotFoundException: () => OrganizationalUnitNotFoundException,
  OrganizationalUnitNotFoundException$: () => OrganizationalUnitNotFoundException$,
  Organizations: () => Organizations,
  OrganizationsClient: () => OrganizationsClient,
  OrganizationsServiceException: () => OrganizationsServiceException,
  OrganizationsServiceException$: () => OrganizationsServiceException$,
  Parent$: () => Parent$,
  ParentNotFoundException: () => ParentNotFoundException,
  ParentNotFoundException$: () => ParentNotFoundException$,
  ParentType: () => ParentType,
  Policy$: () => Policy$,
  PolicyChangesInProgressException: () => PolicyChangesInProgressException,
  PolicyChangesInProgressException$: () => PolicyChangesInProgressException$,
  PolicyInUseException: () => PolicyInUseException,
  PolicyInUseException$: () => PolicyInUseException$,
  PolicyNotAttachedException: () => PolicyNotAttachedException,
  PolicyNotAttachedException$: () => PolicyNotAttachedException$,
  PolicyNotFoundException: () => PolicyNotFoundException,
  PolicyNotFoundException$: () => PolicyNotFoundException$,
  PolicySummary$: () => PolicySummary$,
  PolicyTargetSummary$: () => PolicyTargetSummary$,
  PolicyType: () => PolicyType,
  PolicyTypeAlreadyEnabledException: () => PolicyTypeAlreadyEnabledException,
  PolicyTypeAlreadyEnabledException$: () => PolicyTypeAlreadyEnabledException$,
  PolicyTypeNotAvailableForOrganizationException: () => PolicyTypeNotAvailableForOrganizationException,
  PolicyTypeNotAvailableForOrganizationException$: () => PolicyTypeNotAvailableForOrganizationException$,
  PolicyTypeNotEnabledException: () => PolicyTypeNotEnabledException,
  PolicyTypeNotEnabledException$: () => PolicyTypeNotEnabledException$,
  PolicyTypeStatus: () => PolicyTypeStatus,
  PolicyTypeSummary$: () => PolicyTypeSummary$,
  PutResourcePolicy$: () => PutResourcePolicy$,
  PutResourcePolicyCommand: () => PutResourcePolicyCommand,
  PutResourcePolicyRequest$: () => PutResourcePolicyRequest$,
  PutResourcePolicyResponse$: () => PutResourcePolicyResponse$,
  RegisterDelegatedAdministrator$: () => RegisterDelegatedAdministrator$,
  RegisterDelegatedAdministratorCommand: () => RegisterDelegatedAdministratorCommand,
  RegisterDelegatedAdministratorRequest$: () => RegisterDelegatedAdministratorRequest$,
  RemoveAccountFromOrganization$: () => RemoveAccountFromOrganization$,
  RemoveAccountFromOrganizationCommand: () => RemoveAccountFromOrganizationCommand,
  RemoveAccountFromOrganizationRequest$: () => RemoveAccountFromOrganizationRequest$,
  ResourcePolicy$: () => ResourcePolicy$,
  ResourcePolicyNotFoundException: () => ResourcePolicyNotFoundException,
  ResourcePolicyNotFoundException$: () => ResourcePolicyNotFoundException$,
  ResourcePolicySummary$: () => ResourcePolicySummary$,
  ResponsibilityTransfer$: () => ResponsibilityTransfer$,
  ResponsibilityTransferAlreadyInStatusException: () => ResponsibilityTransferAlreadyInStatusException,
  ResponsibilityTransferAlreadyInStatusException$: () => ResponsibilityTransferAlreadyInStatusException$,
  ResponsibilityTransferNotFoundException: () => ResponsibilityTransferNotFoundException,
  ResponsibilityTransferNotFoundException$: () => ResponsibilityTransferNotFoundException$,
  ResponsibilityTransferStatus: () => ResponsibilityTransferStatus,
  ResponsibilityTransferType: () => ResponsibilityTransferType,
  Root$: () => Root$,
  RootNotFoundException: () => RootNotFoundException,
  RootNotFoundException$: () => RootNotFoundException$,
  ServiceException: () => ServiceException2,
  ServiceException$: () => ServiceException$,
  SourceParentNotFoundException: () => SourceParentNotFoundException,
  SourceParentNotFoundException$: () => SourceParentNotFoundException$,
  Tag$: () => Tag$2,
  TagResource$: () => TagResource$,
  TagResourceCommand: () => TagResourceCommand,
  TagResourceRequest$: () => TagResourceRequest$,
  TargetNotFoundException: () => TargetNotFoundException,
  TargetNotFoundException$: () => TargetNotFoundException$,
  TargetType: () => TargetType,
  TerminateResponsibilityTransfer$: () => TerminateResponsibilityTransfer$,
  TerminateResponsibilityTransferCommand: () => TerminateResponsibilityTransferCommand,
  TerminateResponsibilityTransferRequest$: () => TerminateResponsibilityTransferRequest$,
  TerminateResponsibilityTransferResponse$: () => TerminateResponsibilityTransferResponse$,
  TooManyRequestsException: () => TooManyRequestsException,
  TooManyRequestsException$: () => TooManyRequestsException$,
  TransferParticipant$: () => TransferParticipant$,
  UnsupportedAPIEndpointException: () => UnsupportedAPIEndpointException,
  UnsupportedAPIEndpointException$: () => UnsupportedAPIEndpointException$,
  UntagResource$: () => UntagResource$,
  UntagResourceCommand: () => UntagResourceCommand,
  UntagResourceRequest$: () => UntagResourceRequest$,
  UpdateOrganizationalUnit$: () => UpdateOrganizationalUnit$,
  UpdateOrganizationalUnitCommand: () => UpdateOrganizationalUnitCommand,
  UpdateOrganizationalUnitRequest$: () => UpdateOrganizationalUnitRequest$,
  UpdateOrganizationalUnitResponse$: () => UpdateOrganizationalUnitResponse$,
  UpdatePolicy$: () => UpdatePolicy$,
  UpdatePolicyCommand: () => UpdatePolicyCommand,
  UpdatePolicyRequest$: () => UpdatePolicyRequest$,
  UpdatePolicyResponse$: () => UpdatePolicyResponse$,
  UpdateResponsibilityTransfer$: () => UpdateResponsibilityTransfer$,
  UpdateResponsibilityTransferCommand: () => UpdateResponsibilityTransferCommand,
  UpdateResponsibilityTransferRequest$: () => UpdateResponsibilityTransferRequest$,
  UpdateResponsibilityTransferResponse$: () => UpdateResponsibilityTransferResponse$,
  __Client: () => Client,
  errorTypeRegistries: () => errorTypeRegistries2,
  paginateListAWSServiceAccessForOrganization: () => paginateListAWSServiceAccessForOrganization,
  paginateListAccounts: () => paginateListAccounts,
  paginateListAccountsForParent: () => paginateListAccountsForParent,
  paginateListAccountsWithInvalidEffectivePolicy: () => paginateListAccountsWithInvalidEffectivePolicy,
  paginateListChildren: () => paginateListChildren,
  paginateListCreateAccountStatus: () => paginateListCreateAccountStatus,
  paginateListDelegatedAdministrators: () => paginateListDelegatedAdministrators,
  paginateListDelegatedServicesForAccount: () => paginateListDelegatedServicesForAccount,
  paginateListEffectivePolicyValidationErrors: () => paginateListEffectivePolicyValidationErrors,
  paginateListHandshakesForAccount: () => paginateListHandshakesForAccount,
  paginateListHandshakesForOrganization: () => paginateListHandshakesForOrganization,
  paginateListOrganizationalUnitsForParent: () => paginateListOrganizationalUnitsForParent,
  paginateListParents: () => paginateListParents,
  paginateListPolicies: () => paginateListPolicies,
  paginateListPoliciesForTarget: () => paginateListPoliciesForTarget,
  paginateListRoots: () => paginateListRoots,
  paginateListTagsForResource: () => paginateListTagsForResource,
  paginateListTargetsForPolicy: () => paginateListTargetsForPolicy
});

// node_modules/@aws-sdk/client-organizations/dist-es/auth/httpAuthSchemeProvider.js
var defaultOrganizationsHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "organizations",
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
var defaultOrganizationsHttpAuthSchemeProvider = (authParameters) => {
  const options2 = [];
  switch (authParameters.operation) {
    default: {
      options2.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options2;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-organizations/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options2) => {
  return Object.assign(options2, {
    useDualstackEndpoint: options2.useDualstackEndpoint ?? false,
    useFipsEndpoint: options2.useFipsEndpoint ?? false,
    defaultSigningName: "organizations"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-organizations/package.json
var package_default2 = {
  name: "@aws-sdk/client-organizations",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Organizations Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-organizations",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-organizations"
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
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
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

// node_modules/@aws-sdk/client-organizations/dist-es/endpoint/bdd.js
var l = "ref";
var m = "authSchemes";
var n = "signingRegion";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [l]: "Endpoint" };
var h2 = { [l]: d2 };
var i2 = { [m]: [{ "name": "sigv4", [n]: "us-gov-west-1" }] };
var j2 = { [m]: [{ "name": "sigv4", [n]: "{PartitionResult#implicitGlobalRegion}" }] };
var k2 = [{ [l]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, k2],
    ["aws.partition", k2, d2],
    [e2, [{ [l]: "UseFIPS" }, b2]],
    [e2, [{ [l]: "UseDualStack" }, b2]],
    ["stringEquals", [{ fn: f2, argv: [h2, "name"] }, "aws-us-gov"]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, {}],
    ["https://organizations.us-gov-west-1.amazonaws.com", i2],
    ["https://organizations.us-gov-west-1.api.aws", i2],
    ["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r2 + 13,
  2,
  5,
  r2 + 13,
  3,
  8,
  6,
  4,
  7,
  r2 + 12,
  7,
  r2 + 10,
  r2 + 11,
  4,
  11,
  9,
  5,
  r2 + 4,
  10,
  6,
  r2 + 8,
  r2 + 9,
  5,
  r2 + 5,
  12,
  6,
  13,
  r2 + 7,
  7,
  r2 + 6,
  r2 + 7,
  3,
  r2 + 1,
  15,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-organizations/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-organizations/dist-es/models/OrganizationsServiceException.js
var OrganizationsServiceException = class _OrganizationsServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.organizations#OrganizationsServiceException";
  constructor(options2) {
    super(options2);
    Object.setPrototypeOf(this, _OrganizationsServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-organizations/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccessDeniedException";
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
var AccessDeniedForDependencyException = class _AccessDeniedForDependencyException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccessDeniedForDependencyException";
  name = "AccessDeniedForDependencyException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "AccessDeniedForDependencyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedForDependencyException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var AWSOrganizationsNotInUseException = class _AWSOrganizationsNotInUseException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AWSOrganizationsNotInUseException";
  name = "AWSOrganizationsNotInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AWSOrganizationsNotInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AWSOrganizationsNotInUseException.prototype);
    this.Message = opts.Message;
  }
};
var ConcurrentModificationException = class _ConcurrentModificationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
    this.Message = opts.Message;
  }
};
var ConstraintViolationException = class _ConstraintViolationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ConstraintViolationException";
  name = "ConstraintViolationException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ConstraintViolationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConstraintViolationException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var HandshakeAlreadyInStateException = class _HandshakeAlreadyInStateException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#HandshakeAlreadyInStateException";
  name = "HandshakeAlreadyInStateException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "HandshakeAlreadyInStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _HandshakeAlreadyInStateException.prototype);
    this.Message = opts.Message;
  }
};
var HandshakeConstraintViolationException = class _HandshakeConstraintViolationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#HandshakeConstraintViolationException";
  name = "HandshakeConstraintViolationException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "HandshakeConstraintViolationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _HandshakeConstraintViolationException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var HandshakeNotFoundException = class _HandshakeNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#HandshakeNotFoundException";
  name = "HandshakeNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "HandshakeNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _HandshakeNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidHandshakeTransitionException = class _InvalidHandshakeTransitionException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#InvalidHandshakeTransitionException";
  name = "InvalidHandshakeTransitionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidHandshakeTransitionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidHandshakeTransitionException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidInputException = class _InvalidInputException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#InvalidInputException";
  name = "InvalidInputException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "InvalidInputException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidInputException.prototype);
    this.Message = opts.Message;
    this.Reason = opts.Reason;
  }
};
var MasterCannotLeaveOrganizationException = class _MasterCannotLeaveOrganizationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#MasterCannotLeaveOrganizationException";
  name = "MasterCannotLeaveOrganizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MasterCannotLeaveOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MasterCannotLeaveOrganizationException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceException2 = class _ServiceException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ServiceException";
  name = "ServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "ServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#TooManyRequestsException";
  name = "TooManyRequestsException";
  $fault = "client";
  Type;
  Message;
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
    this.Type = opts.Type;
    this.Message = opts.Message;
  }
};
var AccountAlreadyClosedException = class _AccountAlreadyClosedException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccountAlreadyClosedException";
  name = "AccountAlreadyClosedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountAlreadyClosedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountAlreadyClosedException.prototype);
    this.Message = opts.Message;
  }
};
var AccountAlreadyRegisteredException = class _AccountAlreadyRegisteredException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccountAlreadyRegisteredException";
  name = "AccountAlreadyRegisteredException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountAlreadyRegisteredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountAlreadyRegisteredException.prototype);
    this.Message = opts.Message;
  }
};
var AccountNotFoundException = class _AccountNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccountNotFoundException";
  name = "AccountNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var AccountNotRegisteredException = class _AccountNotRegisteredException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccountNotRegisteredException";
  name = "AccountNotRegisteredException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountNotRegisteredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountNotRegisteredException.prototype);
    this.Message = opts.Message;
  }
};
var AccountOwnerNotVerifiedException = class _AccountOwnerNotVerifiedException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AccountOwnerNotVerifiedException";
  name = "AccountOwnerNotVerifiedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountOwnerNotVerifiedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountOwnerNotVerifiedException.prototype);
    this.Message = opts.Message;
  }
};
var AlreadyInOrganizationException = class _AlreadyInOrganizationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#AlreadyInOrganizationException";
  name = "AlreadyInOrganizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AlreadyInOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AlreadyInOrganizationException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicatePolicyAttachmentException = class _DuplicatePolicyAttachmentException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DuplicatePolicyAttachmentException";
  name = "DuplicatePolicyAttachmentException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicatePolicyAttachmentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicatePolicyAttachmentException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyChangesInProgressException = class _PolicyChangesInProgressException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyChangesInProgressException";
  name = "PolicyChangesInProgressException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyChangesInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyChangesInProgressException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyNotFoundException = class _PolicyNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyNotFoundException";
  name = "PolicyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyTypeNotEnabledException = class _PolicyTypeNotEnabledException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyTypeNotEnabledException";
  name = "PolicyTypeNotEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyTypeNotEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyTypeNotEnabledException.prototype);
    this.Message = opts.Message;
  }
};
var TargetNotFoundException = class _TargetNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#TargetNotFoundException";
  name = "TargetNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TargetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var UnsupportedAPIEndpointException = class _UnsupportedAPIEndpointException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#UnsupportedAPIEndpointException";
  name = "UnsupportedAPIEndpointException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnsupportedAPIEndpointException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedAPIEndpointException.prototype);
    this.Message = opts.Message;
  }
};
var ConflictException = class _ConflictException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ConflictException";
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
var FinalizingOrganizationException = class _FinalizingOrganizationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#FinalizingOrganizationException";
  name = "FinalizingOrganizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FinalizingOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FinalizingOrganizationException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateOrganizationalUnitException = class _DuplicateOrganizationalUnitException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DuplicateOrganizationalUnitException";
  name = "DuplicateOrganizationalUnitException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateOrganizationalUnitException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateOrganizationalUnitException.prototype);
    this.Message = opts.Message;
  }
};
var ParentNotFoundException = class _ParentNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ParentNotFoundException";
  name = "ParentNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ParentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ParentNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicatePolicyException = class _DuplicatePolicyException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DuplicatePolicyException";
  name = "DuplicatePolicyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicatePolicyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicatePolicyException.prototype);
    this.Message = opts.Message;
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MalformedPolicyDocumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyTypeNotAvailableForOrganizationException = class _PolicyTypeNotAvailableForOrganizationException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyTypeNotAvailableForOrganizationException";
  name = "PolicyTypeNotAvailableForOrganizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyTypeNotAvailableForOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyTypeNotAvailableForOrganizationException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationNotEmptyException = class _OrganizationNotEmptyException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#OrganizationNotEmptyException";
  name = "OrganizationNotEmptyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotEmptyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotEmptyException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationalUnitNotEmptyException = class _OrganizationalUnitNotEmptyException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotEmptyException";
  name = "OrganizationalUnitNotEmptyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationalUnitNotEmptyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationalUnitNotEmptyException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationalUnitNotFoundException = class _OrganizationalUnitNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotFoundException";
  name = "OrganizationalUnitNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationalUnitNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationalUnitNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyInUseException = class _PolicyInUseException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyInUseException";
  name = "PolicyInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyInUseException.prototype);
    this.Message = opts.Message;
  }
};
var ResourcePolicyNotFoundException = class _ResourcePolicyNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ResourcePolicyNotFoundException";
  name = "ResourcePolicyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourcePolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourcePolicyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var CreateAccountStatusNotFoundException = class _CreateAccountStatusNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#CreateAccountStatusNotFoundException";
  name = "CreateAccountStatusNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CreateAccountStatusNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CreateAccountStatusNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var EffectivePolicyNotFoundException = class _EffectivePolicyNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#EffectivePolicyNotFoundException";
  name = "EffectivePolicyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EffectivePolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EffectivePolicyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ResponsibilityTransferNotFoundException = class _ResponsibilityTransferNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ResponsibilityTransferNotFoundException";
  name = "ResponsibilityTransferNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResponsibilityTransferNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResponsibilityTransferNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyNotAttachedException = class _PolicyNotAttachedException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyNotAttachedException";
  name = "PolicyNotAttachedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyNotAttachedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotAttachedException.prototype);
    this.Message = opts.Message;
  }
};
var RootNotFoundException = class _RootNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#RootNotFoundException";
  name = "RootNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RootNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RootNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var PolicyTypeAlreadyEnabledException = class _PolicyTypeAlreadyEnabledException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#PolicyTypeAlreadyEnabledException";
  name = "PolicyTypeAlreadyEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PolicyTypeAlreadyEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyTypeAlreadyEnabledException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateHandshakeException = class _DuplicateHandshakeException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DuplicateHandshakeException";
  name = "DuplicateHandshakeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateHandshakeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateHandshakeException.prototype);
    this.Message = opts.Message;
  }
};
var ChildNotFoundException = class _ChildNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ChildNotFoundException";
  name = "ChildNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ChildNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ChildNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var DestinationParentNotFoundException = class _DestinationParentNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DestinationParentNotFoundException";
  name = "DestinationParentNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DestinationParentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DestinationParentNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateAccountException = class _DuplicateAccountException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#DuplicateAccountException";
  name = "DuplicateAccountException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateAccountException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateAccountException.prototype);
    this.Message = opts.Message;
  }
};
var SourceParentNotFoundException = class _SourceParentNotFoundException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#SourceParentNotFoundException";
  name = "SourceParentNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SourceParentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SourceParentNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidResponsibilityTransferTransitionException = class _InvalidResponsibilityTransferTransitionException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#InvalidResponsibilityTransferTransitionException";
  name = "InvalidResponsibilityTransferTransitionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidResponsibilityTransferTransitionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidResponsibilityTransferTransitionException.prototype);
    this.Message = opts.Message;
  }
};
var ResponsibilityTransferAlreadyInStatusException = class _ResponsibilityTransferAlreadyInStatusException extends OrganizationsServiceException {
  static shapeId = "com.amazonaws.organizations#ResponsibilityTransferAlreadyInStatusException";
  name = "ResponsibilityTransferAlreadyInStatusException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResponsibilityTransferAlreadyInStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResponsibilityTransferAlreadyInStatusException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-organizations/dist-es/schemas/schemas_0.js
var _A2 = "Account";
var _AACE = "AccountAlreadyClosedException";
var _AARE = "AccountAlreadyRegisteredException";
var _ADE = "AccessDeniedException";
var _ADFDE = "AccessDeniedForDependencyException";
var _AH = "AcceptHandshake";
var _AHI = "ActiveHandshakeId";
var _AHR = "AcceptHandshakeRequest";
var _AHRc = "AcceptHandshakeResponse";
var _AI2 = "AccountId";
var _AIOE = "AlreadyInOrganizationException";
var _AM2 = "AwsManaged";
var _AN2 = "AccountName";
var _ANFE = "AccountNotFoundException";
var _ANRE = "AccountNotRegisteredException";
var _AONVE = "AccountOwnerNotVerifiedException";
var _AP = "AttachPolicy";
var _APR = "AttachPolicyRequest";
var _APT = "AvailablePolicyTypes";
var _AT2 = "ActionType";
var _AWSONIUE = "AWSOrganizationsNotInUseException";
var _Ac2 = "Action";
var _Acc = "Accounts";
var _Ar = "Arn";
var _C2 = "Child";
var _CA = "CloseAccount";
var _CAN = "CreateAccountName";
var _CAR = "CloseAccountRequest";
var _CARI = "CreateAccountRequestId";
var _CARr = "CreateAccountRequest";
var _CARre = "CreateAccountResponse";
var _CAS = "CreateAccountStatus";
var _CASNFE = "CreateAccountStatusNotFoundException";
var _CASr = "CreateAccountStatuses";
var _CAr = "CreateAccount";
var _CE = "ConflictException";
var _CGCA = "CreateGovCloudAccount";
var _CGCAR = "CreateGovCloudAccountRequest";
var _CGCARr = "CreateGovCloudAccountResponse";
var _CH = "CancelHandshake";
var _CHR = "CancelHandshakeRequest";
var _CHRa = "CancelHandshakeResponse";
var _CI = "ChildId";
var _CME = "ConcurrentModificationException";
var _CNFE = "ChildNotFoundException";
var _CO = "CreateOrganization";
var _COR = "CreateOrganizationRequest";
var _CORr = "CreateOrganizationResponse";
var _COU = "CreateOrganizationalUnit";
var _COUR = "CreateOrganizationalUnitRequest";
var _COURr = "CreateOrganizationalUnitResponse";
var _CP2 = "ContributingPolicies";
var _CPR = "CreatePolicyRequest";
var _CPRr = "CreatePolicyResponse";
var _CPr = "CreatePolicy";
var _CT2 = "CompletedTimestamp";
var _CTh = "ChildType";
var _CVE = "ConstraintViolationException";
var _Ch = "Children";
var _Co2 = "Content";
var _D2 = "Description";
var _DA = "DelegatedAdministrator";
var _DAE = "DuplicateAccountException";
var _DAR = "DescribeAccountRequest";
var _DARe = "DescribeAccountResponse";
var _DAWSSA = "DisableAWSServiceAccess";
var _DAWSSAR = "DisableAWSServiceAccessRequest";
var _DAe = "DelegatedAdministrators";
var _DAes = "DescribeAccount";
var _DCAS = "DescribeCreateAccountStatus";
var _DCASR = "DescribeCreateAccountStatusRequest";
var _DCASRe = "DescribeCreateAccountStatusResponse";
var _DDA = "DeregisterDelegatedAdministrator";
var _DDAR = "DeregisterDelegatedAdministratorRequest";
var _DE = "DateEnabled";
var _DED = "DelegationEnabledDate";
var _DEP = "DescribeEffectivePolicy";
var _DEPR = "DescribeEffectivePolicyRequest";
var _DEPRe = "DescribeEffectivePolicyResponse";
var _DH = "DeclineHandshake";
var _DHE = "DuplicateHandshakeException";
var _DHR = "DeclineHandshakeRequest";
var _DHRe = "DeclineHandshakeResponse";
var _DHRes = "DescribeHandshakeRequest";
var _DHResc = "DescribeHandshakeResponse";
var _DHe = "DescribeHandshake";
var _DO = "DeleteOrganization";
var _DOR = "DescribeOrganizationResponse";
var _DOU = "DeleteOrganizationalUnit";
var _DOUE = "DuplicateOrganizationalUnitException";
var _DOUR = "DeleteOrganizationalUnitRequest";
var _DOURe = "DescribeOrganizationalUnitRequest";
var _DOURes = "DescribeOrganizationalUnitResponse";
var _DOUe = "DescribeOrganizationalUnit";
var _DOe = "DescribeOrganization";
var _DP2 = "DeletePolicy";
var _DPAE = "DuplicatePolicyAttachmentException";
var _DPE = "DuplicatePolicyException";
var _DPI = "DestinationParentId";
var _DPNFE = "DestinationParentNotFoundException";
var _DPR = "DeletePolicyRequest";
var _DPRe = "DescribePolicyRequest";
var _DPRes = "DescribePolicyResponse";
var _DPRet = "DetachPolicyRequest";
var _DPT2 = "DisablePolicyType";
var _DPTR = "DisablePolicyTypeRequest";
var _DPTRi = "DisablePolicyTypeResponse";
var _DPe2 = "DescribePolicy";
var _DPet = "DetachPolicy";
var _DRP = "DeleteResourcePolicy";
var _DRPR = "DescribeResourcePolicyResponse";
var _DRPe = "DescribeResourcePolicy";
var _DRT = "DescribeResponsibilityTransfer";
var _DRTR = "DescribeResponsibilityTransferRequest";
var _DRTRe = "DescribeResponsibilityTransferResponse";
var _DS2 = "DelegatedService";
var _DSe = "DelegatedServices";
var _E2 = "Email";
var _EAF = "EnableAllFeatures";
var _EAFR = "EnableAllFeaturesRequest";
var _EAFRn = "EnableAllFeaturesResponse";
var _EAWSSA = "EnableAWSServiceAccess";
var _EAWSSAR = "EnableAWSServiceAccessRequest";
var _EC2 = "ErrorCode";
var _EM2 = "ErrorMessage";
var _EP2 = "EffectivePolicy";
var _EPNFE = "EffectivePolicyNotFoundException";
var _EPT2 = "EnablePolicyType";
var _EPTR = "EnablePolicyTypeRequest";
var _EPTRn = "EnablePolicyTypeResponse";
var _EPVE = "EffectivePolicyValidationError";
var _EPVEf = "EffectivePolicyValidationErrors";
var _ESP = "EnabledServicePrincipal";
var _ESPn = "EnabledServicePrincipals";
var _ET2 = "ExpirationTimestamp";
var _ETn2 = "EndTimestamp";
var _ETv = "EvaluationTimestamp";
var _F2 = "Filter";
var _FOE = "FinalizingOrganizationException";
var _FR = "FailureReason";
var _FS = "FeatureSet";
var _GCAI = "GovCloudAccountId";
var _H = "Handshake";
var _HAISE = "HandshakeAlreadyInStateException";
var _HCVE = "HandshakeConstraintViolationException";
var _HF = "HandshakeFilter";
var _HI = "HandshakeId";
var _HN = "HandshakeNotes";
var _HNFE = "HandshakeNotFoundException";
var _HP = "HandshakeParty";
var _HPI = "HandshakePartyId";
var _HPa = "HandshakeParties";
var _HR = "HandshakeResource";
var _HRV = "HandshakeResourceValue";
var _HRa = "HandshakeResources";
var _Ha = "Handshakes";
var _I2 = "Id";
var _IATO = "InviteAccountToOrganization";
var _IATOR = "InviteAccountToOrganizationRequest";
var _IATORn = "InviteAccountToOrganizationResponse";
var _IHTE = "InvalidHandshakeTransitionException";
var _IIE = "InvalidInputException";
var _IOTTR = "InviteOrganizationToTransferResponsibility";
var _IOTTRR = "InviteOrganizationToTransferResponsibilityRequest";
var _IOTTRRn = "InviteOrganizationToTransferResponsibilityResponse";
var _IRTTE = "InvalidResponsibilityTransferTransitionException";
var _IUATB = "IamUserAccessToBilling";
var _JM = "JoinedMethod";
var _JT = "JoinedTimestamp";
var _K2 = "Key";
var _LA = "ListAccounts";
var _LAFP = "ListAccountsForParent";
var _LAFPR = "ListAccountsForParentRequest";
var _LAFPRi = "ListAccountsForParentResponse";
var _LAR2 = "ListAccountsRequest";
var _LARi = "ListAccountsResponse";
var _LAWIEP = "ListAccountsWithInvalidEffectivePolicy";
var _LAWIEPR = "ListAccountsWithInvalidEffectivePolicyRequest";
var _LAWIEPRi = "ListAccountsWithInvalidEffectivePolicyResponse";
var _LAWSSAFO = "ListAWSServiceAccessForOrganization";
var _LAWSSAFOR = "ListAWSServiceAccessForOrganizationRequest";
var _LAWSSAFORi = "ListAWSServiceAccessForOrganizationResponse";
var _LC2 = "ListChildren";
var _LCAS = "ListCreateAccountStatus";
var _LCASR = "ListCreateAccountStatusRequest";
var _LCASRi = "ListCreateAccountStatusResponse";
var _LCR = "ListChildrenRequest";
var _LCRi = "ListChildrenResponse";
var _LDA = "ListDelegatedAdministrators";
var _LDAR = "ListDelegatedAdministratorsRequest";
var _LDARi = "ListDelegatedAdministratorsResponse";
var _LDSFA = "ListDelegatedServicesForAccount";
var _LDSFAR = "ListDelegatedServicesForAccountRequest";
var _LDSFARi = "ListDelegatedServicesForAccountResponse";
var _LEPVE = "ListEffectivePolicyValidationErrors";
var _LEPVER = "ListEffectivePolicyValidationErrorsRequest";
var _LEPVERi = "ListEffectivePolicyValidationErrorsResponse";
var _LHFA = "ListHandshakesForAccount";
var _LHFAR = "ListHandshakesForAccountRequest";
var _LHFARi = "ListHandshakesForAccountResponse";
var _LHFO = "ListHandshakesForOrganization";
var _LHFOR = "ListHandshakesForOrganizationRequest";
var _LHFORi = "ListHandshakesForOrganizationResponse";
var _LIRT = "ListInboundResponsibilityTransfers";
var _LIRTR = "ListInboundResponsibilityTransfersRequest";
var _LIRTRi = "ListInboundResponsibilityTransfersResponse";
var _LO = "LeaveOrganization";
var _LORT = "ListOutboundResponsibilityTransfers";
var _LORTR = "ListOutboundResponsibilityTransfersRequest";
var _LORTRi = "ListOutboundResponsibilityTransfersResponse";
var _LOUFP = "ListOrganizationalUnitsForParent";
var _LOUFPR = "ListOrganizationalUnitsForParentRequest";
var _LOUFPRi = "ListOrganizationalUnitsForParentResponse";
var _LP = "ListParents";
var _LPFT = "ListPoliciesForTarget";
var _LPFTR = "ListPoliciesForTargetRequest";
var _LPFTRi = "ListPoliciesForTargetResponse";
var _LPR = "ListParentsRequest";
var _LPRi = "ListParentsResponse";
var _LPRis = "ListPoliciesRequest";
var _LPRist = "ListPoliciesResponse";
var _LPi = "ListPolicies";
var _LR = "ListRoots";
var _LRR = "ListRootsRequest";
var _LRRi = "ListRootsResponse";
var _LTFP = "ListTargetsForPolicy";
var _LTFPR = "ListTargetsForPolicyRequest";
var _LTFPRi = "ListTargetsForPolicyResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LUT = "LastUpdatedTimestamp";
var _M2 = "Message";
var _MA = "MoveAccount";
var _MAA = "MasterAccountArn";
var _MAE = "MasterAccountEmail";
var _MAEa = "ManagementAccountEmail";
var _MAI = "MasterAccountId";
var _MAIa = "ManagementAccountId";
var _MAR = "MoveAccountRequest";
var _MCLOE = "MasterCannotLeaveOrganizationException";
var _MPDE = "MalformedPolicyDocumentException";
var _MR2 = "MaxResults";
var _N2 = "Name";
var _NT2 = "NextToken";
var _No = "Notes";
var _O2 = "Organization";
var _ONEE = "OrganizationNotEmptyException";
var _OU = "OrganizationalUnit";
var _OUI = "OrganizationalUnitId";
var _OUNEE = "OrganizationalUnitNotEmptyException";
var _OUNFE = "OrganizationalUnitNotFoundException";
var _OUr = "OrganizationalUnits";
var _P2 = "Paths";
var _PC2 = "PolicyContent";
var _PCIPE = "PolicyChangesInProgressException";
var _PHI = "ParentHandshakeId";
var _PI = "PolicyId";
var _PIUE = "PolicyInUseException";
var _PIa = "ParentId";
var _PNAE = "PolicyNotAttachedException";
var _PNFE = "ParentNotFoundException";
var _PNFEo = "PolicyNotFoundException";
var _PRP = "PutResourcePolicy";
var _PRPR = "PutResourcePolicyRequest";
var _PRPRu = "PutResourcePolicyResponse";
var _PS2 = "PolicySummary";
var _PT2 = "PolicyType";
var _PTAEE = "PolicyTypeAlreadyEnabledException";
var _PTE = "PathToError";
var _PTNAFOE = "PolicyTypeNotAvailableForOrganizationException";
var _PTNEE = "PolicyTypeNotEnabledException";
var _PTS = "PolicyTargetSummary";
var _PTSo = "PolicyTypeSummary";
var _PTo2 = "PolicyTypes";
var _PTol2 = "PolicyTargets";
var _Pa = "Parties";
var _Par = "Parents";
var _Pare = "Parent";
var _Pat = "Path";
var _Po = "Policy";
var _Pol = "Policies";
var _R2 = "Reason";
var _RAFO = "RemoveAccountFromOrganization";
var _RAFOR = "RemoveAccountFromOrganizationRequest";
var _RDA = "RegisterDelegatedAdministrator";
var _RDAR = "RegisterDelegatedAdministratorRequest";
var _RI2 = "RootId";
var _RIe2 = "ResourceId";
var _RN = "RoleName";
var _RNFE = "RootNotFoundException";
var _RP2 = "ResourcePolicy";
var _RPNFE = "ResourcePolicyNotFoundException";
var _RPS = "ResourcePolicySummary";
var _RT2 = "RequestedTimestamp";
var _RTAISE = "ResponsibilityTransferAlreadyInStatusException";
var _RTN = "ResponsibilityTransferName";
var _RTNFE = "ResponsibilityTransferNotFoundException";
var _RTe2 = "ResponsibilityTransfer";
var _RTes = "ResponsibilityTransfers";
var _Re2 = "Resources";
var _Ro = "Root";
var _Roo = "Roots";
var _S2 = "Status";
var _SE = "ServiceException";
var _SN = "SourceName";
var _SP2 = "ServicePrincipal";
var _SPI = "SourceParentId";
var _SPNFE = "SourceParentNotFoundException";
var _ST2 = "StartTimestamp";
var _So = "Source";
var _St2 = "State";
var _Sta2 = "States";
var _T2 = "Type";
var _TI = "TargetId";
var _TK = "TagKeys";
var _TMRE = "TooManyRequestsException";
var _TNFE = "TargetNotFoundException";
var _TP2 = "TransferParticipant";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRT = "TerminateResponsibilityTransfer";
var _TRTR = "TerminateResponsibilityTransferRequest";
var _TRTRe = "TerminateResponsibilityTransferResponse";
var _Ta2 = "Tags";
var _Tag = "Tag";
var _Tar = "Target";
var _Targ = "Targets";
var _UAPIEE = "UnsupportedAPIEndpointException";
var _UOU = "UpdateOrganizationalUnit";
var _UOUR = "UpdateOrganizationalUnitRequest";
var _UOURp = "UpdateOrganizationalUnitResponse";
var _UP = "UpdatePolicy";
var _UPR = "UpdatePolicyRequest";
var _UPRp = "UpdatePolicyResponse";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URT = "UpdateResponsibilityTransfer";
var _URTR = "UpdateResponsibilityTransferRequest";
var _URTRp = "UpdateResponsibilityTransferResponse";
var _V2 = "Value";
var _c2 = "client";
var _e2 = "error";
var _hE2 = "httpError";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.organizations";
var _se2 = "server";
var n02 = "com.amazonaws.organizations";
var _s_registry2 = new TypeRegistry(_s2);
var OrganizationsServiceException$ = /* @__PURE__ */ (() => [-3, _s2, "OrganizationsServiceException", 0, [], []])();
_s_registry2.registerError(OrganizationsServiceException$, OrganizationsServiceException);
var n0_registry2 = new TypeRegistry(n02);
var AccessDeniedException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _ADE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccessDeniedException$, AccessDeniedException);
var AccessDeniedForDependencyException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _ADFDE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2, _R2],
  [0, 0]
])();
n0_registry2.registerError(AccessDeniedForDependencyException$, AccessDeniedForDependencyException);
var AccountAlreadyClosedException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _AACE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccountAlreadyClosedException$, AccountAlreadyClosedException);
var AccountAlreadyRegisteredException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _AARE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccountAlreadyRegisteredException$, AccountAlreadyRegisteredException);
var AccountNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _ANFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccountNotFoundException$, AccountNotFoundException);
var AccountNotRegisteredException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _ANRE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccountNotRegisteredException$, AccountNotRegisteredException);
var AccountOwnerNotVerifiedException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _AONVE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AccountOwnerNotVerifiedException$, AccountOwnerNotVerifiedException);
var AlreadyInOrganizationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _AIOE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AlreadyInOrganizationException$, AlreadyInOrganizationException);
var AWSOrganizationsNotInUseException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _AWSONIUE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(AWSOrganizationsNotInUseException$, AWSOrganizationsNotInUseException);
var ChildNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _CNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ChildNotFoundException$, ChildNotFoundException);
var ConcurrentModificationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _CME,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _CE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ConflictException$, ConflictException);
var ConstraintViolationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _CVE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2, _R2],
  [0, 0]
])();
n0_registry2.registerError(ConstraintViolationException$, ConstraintViolationException);
var CreateAccountStatusNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _CASNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(CreateAccountStatusNotFoundException$, CreateAccountStatusNotFoundException);
var DestinationParentNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DPNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DestinationParentNotFoundException$, DestinationParentNotFoundException);
var DuplicateAccountException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DAE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DuplicateAccountException$, DuplicateAccountException);
var DuplicateHandshakeException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DHE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DuplicateHandshakeException$, DuplicateHandshakeException);
var DuplicateOrganizationalUnitException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DOUE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DuplicateOrganizationalUnitException$, DuplicateOrganizationalUnitException);
var DuplicatePolicyAttachmentException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DPAE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DuplicatePolicyAttachmentException$, DuplicatePolicyAttachmentException);
var DuplicatePolicyException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _DPE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(DuplicatePolicyException$, DuplicatePolicyException);
var EffectivePolicyNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _EPNFE,
  { [_e2]: _c2 },
  [_M2],
  [0]
])();
n0_registry2.registerError(EffectivePolicyNotFoundException$, EffectivePolicyNotFoundException);
var FinalizingOrganizationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _FOE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(FinalizingOrganizationException$, FinalizingOrganizationException);
var HandshakeAlreadyInStateException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _HAISE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(HandshakeAlreadyInStateException$, HandshakeAlreadyInStateException);
var HandshakeConstraintViolationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _HCVE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2, _R2],
  [0, 0]
])();
n0_registry2.registerError(HandshakeConstraintViolationException$, HandshakeConstraintViolationException);
var HandshakeNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _HNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(HandshakeNotFoundException$, HandshakeNotFoundException);
var InvalidHandshakeTransitionException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _IHTE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(InvalidHandshakeTransitionException$, InvalidHandshakeTransitionException);
var InvalidInputException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _IIE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2, _R2],
  [0, 0]
])();
n0_registry2.registerError(InvalidInputException$, InvalidInputException);
var InvalidResponsibilityTransferTransitionException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _IRTTE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(InvalidResponsibilityTransferTransitionException$, InvalidResponsibilityTransferTransitionException);
var MalformedPolicyDocumentException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _MPDE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
])();
n0_registry2.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var MasterCannotLeaveOrganizationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _MCLOE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(MasterCannotLeaveOrganizationException$, MasterCannotLeaveOrganizationException);
var OrganizationalUnitNotEmptyException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _OUNEE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(OrganizationalUnitNotEmptyException$, OrganizationalUnitNotEmptyException);
var OrganizationalUnitNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _OUNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotEmptyException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _ONEE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(OrganizationNotEmptyException$, OrganizationNotEmptyException);
var ParentNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ParentNotFoundException$, ParentNotFoundException);
var PolicyChangesInProgressException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PCIPE,
  { [_e2]: _c2 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyChangesInProgressException$, PolicyChangesInProgressException);
var PolicyInUseException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PIUE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyInUseException$, PolicyInUseException);
var PolicyNotAttachedException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PNAE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyNotAttachedException$, PolicyNotAttachedException);
var PolicyNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PNFEo,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var PolicyTypeAlreadyEnabledException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PTAEE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyTypeAlreadyEnabledException$, PolicyTypeAlreadyEnabledException);
var PolicyTypeNotAvailableForOrganizationException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PTNAFOE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyTypeNotAvailableForOrganizationException$, PolicyTypeNotAvailableForOrganizationException);
var PolicyTypeNotEnabledException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _PTNEE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(PolicyTypeNotEnabledException$, PolicyTypeNotEnabledException);
var ResourcePolicyNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _RPNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ResponsibilityTransferAlreadyInStatusException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _RTAISE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ResponsibilityTransferAlreadyInStatusException$, ResponsibilityTransferAlreadyInStatusException);
var ResponsibilityTransferNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _RTNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ResponsibilityTransferNotFoundException$, ResponsibilityTransferNotFoundException);
var RootNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _RNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(RootNotFoundException$, RootNotFoundException);
var ServiceException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _SE,
  { [_e2]: _se2, [_hE2]: 500 },
  [_M2],
  [0]
])();
n0_registry2.registerError(ServiceException$, ServiceException2);
var SourceParentNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _SPNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(SourceParentNotFoundException$, SourceParentNotFoundException);
var TargetNotFoundException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _TNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
])();
n0_registry2.registerError(TargetNotFoundException$, TargetNotFoundException);
var TooManyRequestsException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _TMRE,
  { [_e2]: _c2, [_hE2]: 429 },
  [_T2, _M2],
  [0, 0]
])();
n0_registry2.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedAPIEndpointException$ = /* @__PURE__ */ (() => [
  -3,
  n02,
  _UAPIEE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
])();
n0_registry2.registerError(UnsupportedAPIEndpointException$, UnsupportedAPIEndpointException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var AccountName = /* @__PURE__ */ (() => [0, n02, _AN2, 8, 0])();
var CreateAccountName = /* @__PURE__ */ (() => [0, n02, _CAN, 8, 0])();
var Email = /* @__PURE__ */ (() => [0, n02, _E2, 8, 0])();
var HandshakeNotes = /* @__PURE__ */ (() => [0, n02, _HN, 8, 0])();
var HandshakePartyId = /* @__PURE__ */ (() => [0, n02, _HPI, 8, 0])();
var HandshakeResourceValue = /* @__PURE__ */ (() => [0, n02, _HRV, 8, 0])();
var ResponsibilityTransferName = /* @__PURE__ */ (() => [0, n02, _RTN, 8, 0])();
var AcceptHandshakeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _AHR,
  0,
  [_HI],
  [0],
  1
])();
var AcceptHandshakeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _AHRc,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var Account$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _A2,
  0,
  [_I2, _Ar, _E2, _N2, _S2, _St2, _P2, _JM, _JT],
  [0, 0, [() => Email, 0], [() => AccountName, 0], 0, 0, 64 | 0, 0, 4]
])();
var AttachPolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _APR,
  0,
  [_PI, _TI],
  [0, 0],
  2
])();
var CancelHandshakeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CHR,
  0,
  [_HI],
  [0],
  1
])();
var CancelHandshakeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CHRa,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var Child$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _C2,
  0,
  [_I2, _T2],
  [0, 0]
])();
var CloseAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CAR,
  0,
  [_AI2],
  [0],
  1
])();
var CreateAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CARr,
  0,
  [_E2, _AN2, _RN, _IUATB, _Ta2],
  [[() => Email, 0], [() => CreateAccountName, 0], 0, 0, () => Tags2],
  2
])();
var CreateAccountResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CARre,
  0,
  [_CAS],
  [[() => CreateAccountStatus$, 0]]
])();
var CreateAccountStatus$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CAS,
  0,
  [_I2, _AN2, _St2, _RT2, _CT2, _AI2, _GCAI, _FR],
  [0, [() => CreateAccountName, 0], 0, 4, 4, 0, 0, 0]
])();
var CreateGovCloudAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CGCAR,
  0,
  [_E2, _AN2, _RN, _IUATB, _Ta2],
  [[() => Email, 0], [() => CreateAccountName, 0], 0, 0, () => Tags2],
  2
])();
var CreateGovCloudAccountResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CGCARr,
  0,
  [_CAS],
  [[() => CreateAccountStatus$, 0]]
])();
var CreateOrganizationalUnitRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _COUR,
  0,
  [_PIa, _N2, _Ta2],
  [0, 0, () => Tags2],
  2
])();
var CreateOrganizationalUnitResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _COURr,
  0,
  [_OU],
  [() => OrganizationalUnit$]
])();
var CreateOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _COR,
  0,
  [_FS],
  [0]
])();
var CreateOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CORr,
  0,
  [_O2],
  [[() => Organization$, 0]]
])();
var CreatePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CPR,
  0,
  [_Co2, _D2, _N2, _T2, _Ta2],
  [0, 0, 0, 0, () => Tags2],
  4
])();
var CreatePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _CPRr,
  0,
  [_Po],
  [() => Policy$]
])();
var DeclineHandshakeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DHR,
  0,
  [_HI],
  [0],
  1
])();
var DeclineHandshakeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DHRe,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var DelegatedAdministrator$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DA,
  0,
  [_I2, _Ar, _E2, _N2, _S2, _St2, _JM, _JT, _DED],
  [0, 0, [() => Email, 0], [() => AccountName, 0], 0, 0, 0, 4, 4]
])();
var DelegatedService$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DS2,
  0,
  [_SP2, _DED],
  [0, 4]
])();
var DeleteOrganizationalUnitRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DOUR,
  0,
  [_OUI],
  [0],
  1
])();
var DeletePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPR,
  0,
  [_PI],
  [0],
  1
])();
var DeregisterDelegatedAdministratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DDAR,
  0,
  [_AI2, _SP2],
  [0, 0],
  2
])();
var DescribeAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DAR,
  0,
  [_AI2],
  [0],
  1
])();
var DescribeAccountResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DARe,
  0,
  [_A2],
  [[() => Account$, 0]]
])();
var DescribeCreateAccountStatusRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DCASR,
  0,
  [_CARI],
  [0],
  1
])();
var DescribeCreateAccountStatusResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DCASRe,
  0,
  [_CAS],
  [[() => CreateAccountStatus$, 0]]
])();
var DescribeEffectivePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DEPR,
  0,
  [_PT2, _TI],
  [0, 0],
  1
])();
var DescribeEffectivePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DEPRe,
  0,
  [_EP2],
  [() => EffectivePolicy$]
])();
var DescribeHandshakeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DHRes,
  0,
  [_HI],
  [0],
  1
])();
var DescribeHandshakeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DHResc,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var DescribeOrganizationalUnitRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DOURe,
  0,
  [_OUI],
  [0],
  1
])();
var DescribeOrganizationalUnitResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DOURes,
  0,
  [_OU],
  [() => OrganizationalUnit$]
])();
var DescribeOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DOR,
  0,
  [_O2],
  [[() => Organization$, 0]]
])();
var DescribePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPRe,
  0,
  [_PI],
  [0],
  1
])();
var DescribePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPRes,
  0,
  [_Po],
  [() => Policy$]
])();
var DescribeResourcePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DRPR,
  0,
  [_RP2],
  [() => ResourcePolicy$]
])();
var DescribeResponsibilityTransferRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DRTR,
  0,
  [_I2],
  [0],
  1
])();
var DescribeResponsibilityTransferResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DRTRe,
  0,
  [_RTe2],
  [[() => ResponsibilityTransfer$, 0]]
])();
var DetachPolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPRet,
  0,
  [_PI, _TI],
  [0, 0],
  2
])();
var DisableAWSServiceAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DAWSSAR,
  0,
  [_SP2],
  [0],
  1
])();
var DisablePolicyTypeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPTR,
  0,
  [_RI2, _PT2],
  [0, 0],
  2
])();
var DisablePolicyTypeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _DPTRi,
  0,
  [_Ro],
  [() => Root$]
])();
var EffectivePolicy$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EP2,
  0,
  [_PC2, _LUT, _TI, _PT2],
  [0, 4, 0, 0]
])();
var EffectivePolicyValidationError$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EPVE,
  0,
  [_EC2, _EM2, _PTE, _CP2],
  [0, 0, 0, 64 | 0]
])();
var EnableAllFeaturesRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EAFR,
  0,
  [],
  []
])();
var EnableAllFeaturesResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EAFRn,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var EnableAWSServiceAccessRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EAWSSAR,
  0,
  [_SP2],
  [0],
  1
])();
var EnabledServicePrincipal$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _ESP,
  0,
  [_SP2, _DE],
  [0, 4]
])();
var EnablePolicyTypeRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EPTR,
  0,
  [_RI2, _PT2],
  [0, 0],
  2
])();
var EnablePolicyTypeResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _EPTRn,
  0,
  [_Ro],
  [() => Root$]
])();
var Handshake$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _H,
  0,
  [_I2, _Ar, _Pa, _St2, _RT2, _ET2, _Ac2, _Re2],
  [0, 0, [() => HandshakeParties, 0], 0, 4, 4, 0, [() => HandshakeResources, 0]]
])();
var HandshakeFilter$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _HF,
  0,
  [_AT2, _PHI],
  [0, 0]
])();
var HandshakeParty$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _HP,
  0,
  [_I2, _T2],
  [[() => HandshakePartyId, 0], 0],
  2
])();
var HandshakeResource$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _HR,
  0,
  [_V2, _T2, _Re2],
  [[() => HandshakeResourceValue, 0], 0, [() => HandshakeResources, 0]]
])();
var InviteAccountToOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _IATOR,
  0,
  [_Tar, _No, _Ta2],
  [[() => HandshakeParty$, 0], [() => HandshakeNotes, 0], () => Tags2],
  1
])();
var InviteAccountToOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _IATORn,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var InviteOrganizationToTransferResponsibilityRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _IOTTRR,
  0,
  [_T2, _Tar, _ST2, _SN, _No, _Ta2],
  [0, [() => HandshakeParty$, 0], 4, [() => ResponsibilityTransferName, 0], [() => HandshakeNotes, 0], () => Tags2],
  4
])();
var InviteOrganizationToTransferResponsibilityResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _IOTTRRn,
  0,
  [_H],
  [[() => Handshake$, 0]]
])();
var ListAccountsForParentRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAFPR,
  0,
  [_PIa, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListAccountsForParentResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAFPRi,
  0,
  [_Acc, _NT2],
  [[() => Accounts, 0], 0]
])();
var ListAccountsRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAR2,
  0,
  [_NT2, _MR2],
  [0, 1]
])();
var ListAccountsResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LARi,
  0,
  [_Acc, _NT2],
  [[() => Accounts, 0], 0]
])();
var ListAccountsWithInvalidEffectivePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAWIEPR,
  0,
  [_PT2, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListAccountsWithInvalidEffectivePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAWIEPRi,
  0,
  [_Acc, _PT2, _NT2],
  [[() => Accounts, 0], 0, 0]
])();
var ListAWSServiceAccessForOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAWSSAFOR,
  0,
  [_NT2, _MR2],
  [0, 1]
])();
var ListAWSServiceAccessForOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LAWSSAFORi,
  0,
  [_ESPn, _NT2],
  [() => EnabledServicePrincipals, 0]
])();
var ListChildrenRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LCR,
  0,
  [_PIa, _CTh, _NT2, _MR2],
  [0, 0, 0, 1],
  2
])();
var ListChildrenResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LCRi,
  0,
  [_Ch, _NT2],
  [() => Children, 0]
])();
var ListCreateAccountStatusRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LCASR,
  0,
  [_Sta2, _NT2, _MR2],
  [64 | 0, 0, 1]
])();
var ListCreateAccountStatusResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LCASRi,
  0,
  [_CASr, _NT2],
  [[() => CreateAccountStatuses, 0], 0]
])();
var ListDelegatedAdministratorsRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LDAR,
  0,
  [_SP2, _NT2, _MR2],
  [0, 0, 1]
])();
var ListDelegatedAdministratorsResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LDARi,
  0,
  [_DAe, _NT2],
  [[() => DelegatedAdministrators, 0], 0]
])();
var ListDelegatedServicesForAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LDSFAR,
  0,
  [_AI2, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListDelegatedServicesForAccountResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LDSFARi,
  0,
  [_DSe, _NT2],
  [() => DelegatedServices, 0]
])();
var ListEffectivePolicyValidationErrorsRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LEPVER,
  0,
  [_AI2, _PT2, _NT2, _MR2],
  [0, 0, 0, 1],
  2
])();
var ListEffectivePolicyValidationErrorsResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LEPVERi,
  0,
  [_AI2, _PT2, _Pat, _ETv, _NT2, _EPVEf],
  [0, 0, 0, 4, 0, () => EffectivePolicyValidationErrors]
])();
var ListHandshakesForAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LHFAR,
  0,
  [_F2, _NT2, _MR2],
  [() => HandshakeFilter$, 0, 1]
])();
var ListHandshakesForAccountResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LHFARi,
  0,
  [_Ha, _NT2],
  [[() => Handshakes, 0], 0]
])();
var ListHandshakesForOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LHFOR,
  0,
  [_F2, _NT2, _MR2],
  [() => HandshakeFilter$, 0, 1]
])();
var ListHandshakesForOrganizationResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LHFORi,
  0,
  [_Ha, _NT2],
  [[() => Handshakes, 0], 0]
])();
var ListInboundResponsibilityTransfersRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LIRTR,
  0,
  [_T2, _I2, _NT2, _MR2],
  [0, 0, 0, 1],
  1
])();
var ListInboundResponsibilityTransfersResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LIRTRi,
  0,
  [_RTes, _NT2],
  [[() => ResponsibilityTransfers, 0], 0]
])();
var ListOrganizationalUnitsForParentRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LOUFPR,
  0,
  [_PIa, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListOrganizationalUnitsForParentResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LOUFPRi,
  0,
  [_OUr, _NT2],
  [() => OrganizationalUnits, 0]
])();
var ListOutboundResponsibilityTransfersRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LORTR,
  0,
  [_T2, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListOutboundResponsibilityTransfersResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LORTRi,
  0,
  [_RTes, _NT2],
  [[() => ResponsibilityTransfers, 0], 0]
])();
var ListParentsRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPR,
  0,
  [_CI, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListParentsResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPRi,
  0,
  [_Par, _NT2],
  [() => Parents, 0]
])();
var ListPoliciesForTargetRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPFTR,
  0,
  [_TI, _F2, _NT2, _MR2],
  [0, 0, 0, 1],
  2
])();
var ListPoliciesForTargetResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPFTRi,
  0,
  [_Pol, _NT2],
  [() => Policies, 0]
])();
var ListPoliciesRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPRis,
  0,
  [_F2, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListPoliciesResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LPRist,
  0,
  [_Pol, _NT2],
  [() => Policies, 0]
])();
var ListRootsRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LRR,
  0,
  [_NT2, _MR2],
  [0, 1]
])();
var ListRootsResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LRRi,
  0,
  [_Roo, _NT2],
  [() => Roots, 0]
])();
var ListTagsForResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LTFRR,
  0,
  [_RIe2, _NT2],
  [0, 0],
  1
])();
var ListTagsForResourceResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LTFRRi,
  0,
  [_Ta2, _NT2],
  [() => Tags2, 0]
])();
var ListTargetsForPolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LTFPR,
  0,
  [_PI, _NT2, _MR2],
  [0, 0, 1],
  1
])();
var ListTargetsForPolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _LTFPRi,
  0,
  [_Targ, _NT2],
  [() => PolicyTargets, 0]
])();
var MoveAccountRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _MAR,
  0,
  [_AI2, _SPI, _DPI],
  [0, 0, 0],
  3
])();
var Organization$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _O2,
  0,
  [_I2, _Ar, _FS, _MAA, _MAI, _MAE, _APT],
  [0, 0, 0, 0, 0, [() => Email, 0], () => PolicyTypes2]
])();
var OrganizationalUnit$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _OU,
  0,
  [_I2, _Ar, _N2, _Pat],
  [0, 0, 0, 0]
])();
var Parent$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _Pare,
  0,
  [_I2, _T2],
  [0, 0]
])();
var Policy$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _Po,
  0,
  [_PS2, _Co2],
  [() => PolicySummary$, 0]
])();
var PolicySummary$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _PS2,
  0,
  [_I2, _Ar, _N2, _D2, _T2, _AM2],
  [0, 0, 0, 0, 0, 2]
])();
var PolicyTargetSummary$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _PTS,
  0,
  [_TI, _Ar, _N2, _T2],
  [0, 0, 0, 0]
])();
var PolicyTypeSummary$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _PTSo,
  0,
  [_T2, _S2],
  [0, 0]
])();
var PutResourcePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _PRPR,
  0,
  [_Co2, _Ta2],
  [0, () => Tags2],
  1
])();
var PutResourcePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _PRPRu,
  0,
  [_RP2],
  [() => ResourcePolicy$]
])();
var RegisterDelegatedAdministratorRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _RDAR,
  0,
  [_AI2, _SP2],
  [0, 0],
  2
])();
var RemoveAccountFromOrganizationRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _RAFOR,
  0,
  [_AI2],
  [0],
  1
])();
var ResourcePolicy$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _RP2,
  0,
  [_RPS, _Co2],
  [() => ResourcePolicySummary$, 0]
])();
var ResourcePolicySummary$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _RPS,
  0,
  [_I2, _Ar],
  [0, 0]
])();
var ResponsibilityTransfer$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _RTe2,
  0,
  [_Ar, _N2, _I2, _T2, _S2, _So, _Tar, _ST2, _ETn2, _AHI],
  [0, [() => ResponsibilityTransferName, 0], 0, 0, 0, [() => TransferParticipant$, 0], [() => TransferParticipant$, 0], 4, 4, 0]
])();
var Root$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _Ro,
  0,
  [_I2, _Ar, _N2, _PTo2],
  [0, 0, 0, () => PolicyTypes2]
])();
var Tag$2 = /* @__PURE__ */ (() => [
  3,
  n02,
  _Tag,
  0,
  [_K2, _V2],
  [0, 0],
  2
])();
var TagResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _TRR,
  0,
  [_RIe2, _Ta2],
  [0, () => Tags2],
  2
])();
var TerminateResponsibilityTransferRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _TRTR,
  0,
  [_I2, _ETn2],
  [0, 4],
  1
])();
var TerminateResponsibilityTransferResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _TRTRe,
  0,
  [_RTe2],
  [[() => ResponsibilityTransfer$, 0]]
])();
var TransferParticipant$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _TP2,
  0,
  [_MAIa, _MAEa],
  [0, [() => Email, 0]]
])();
var UntagResourceRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _URR,
  0,
  [_RIe2, _TK],
  [0, 64 | 0],
  2
])();
var UpdateOrganizationalUnitRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _UOUR,
  0,
  [_OUI, _N2],
  [0, 0],
  1
])();
var UpdateOrganizationalUnitResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _UOURp,
  0,
  [_OU],
  [() => OrganizationalUnit$]
])();
var UpdatePolicyRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _UPR,
  0,
  [_PI, _N2, _D2, _Co2],
  [0, 0, 0, 0],
  1
])();
var UpdatePolicyResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _UPRp,
  0,
  [_Po],
  [() => Policy$]
])();
var UpdateResponsibilityTransferRequest$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _URTR,
  0,
  [_I2, _N2],
  [0, [() => ResponsibilityTransferName, 0]],
  2
])();
var UpdateResponsibilityTransferResponse$ = /* @__PURE__ */ (() => [
  3,
  n02,
  _URTRp,
  0,
  [_RTe2],
  [[() => ResponsibilityTransfer$, 0]]
])();
var __Unit2 = "unit";
var Accounts = /* @__PURE__ */ (() => [
  1,
  n02,
  _Acc,
  0,
  [
    () => Account$,
    0
  ]
])();
var Children = /* @__PURE__ */ (() => [
  1,
  n02,
  _Ch,
  0,
  () => Child$
])();
var CreateAccountStates = 64 | 0;
var CreateAccountStatuses = /* @__PURE__ */ (() => [
  1,
  n02,
  _CASr,
  0,
  [
    () => CreateAccountStatus$,
    0
  ]
])();
var DelegatedAdministrators = /* @__PURE__ */ (() => [
  1,
  n02,
  _DAe,
  0,
  [
    () => DelegatedAdministrator$,
    0
  ]
])();
var DelegatedServices = /* @__PURE__ */ (() => [
  1,
  n02,
  _DSe,
  0,
  () => DelegatedService$
])();
var EffectivePolicyValidationErrors = /* @__PURE__ */ (() => [
  1,
  n02,
  _EPVEf,
  0,
  () => EffectivePolicyValidationError$
])();
var EnabledServicePrincipals = /* @__PURE__ */ (() => [
  1,
  n02,
  _ESPn,
  0,
  () => EnabledServicePrincipal$
])();
var HandshakeParties = /* @__PURE__ */ (() => [
  1,
  n02,
  _HPa,
  0,
  [
    () => HandshakeParty$,
    0
  ]
])();
var HandshakeResources = /* @__PURE__ */ (() => [
  1,
  n02,
  _HRa,
  0,
  [
    () => HandshakeResource$,
    0
  ]
])();
var Handshakes = /* @__PURE__ */ (() => [
  1,
  n02,
  _Ha,
  0,
  [
    () => Handshake$,
    0
  ]
])();
var OrganizationalUnits = /* @__PURE__ */ (() => [
  1,
  n02,
  _OUr,
  0,
  () => OrganizationalUnit$
])();
var Parents = /* @__PURE__ */ (() => [
  1,
  n02,
  _Par,
  0,
  () => Parent$
])();
var Paths = 64 | 0;
var Policies = /* @__PURE__ */ (() => [
  1,
  n02,
  _Pol,
  0,
  () => PolicySummary$
])();
var PolicyIds = 64 | 0;
var PolicyTargets = /* @__PURE__ */ (() => [
  1,
  n02,
  _PTol2,
  0,
  () => PolicyTargetSummary$
])();
var PolicyTypes2 = /* @__PURE__ */ (() => [
  1,
  n02,
  _PTo2,
  0,
  () => PolicyTypeSummary$
])();
var ResponsibilityTransfers = /* @__PURE__ */ (() => [
  1,
  n02,
  _RTes,
  0,
  [
    () => ResponsibilityTransfer$,
    0
  ]
])();
var Roots = /* @__PURE__ */ (() => [
  1,
  n02,
  _Roo,
  0,
  () => Root$
])();
var TagKeys = 64 | 0;
var Tags2 = /* @__PURE__ */ (() => [
  1,
  n02,
  _Ta2,
  0,
  () => Tag$2
])();
var AcceptHandshake$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _AH,
  0,
  () => AcceptHandshakeRequest$,
  () => AcceptHandshakeResponse$
])();
var AttachPolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _AP,
  0,
  () => AttachPolicyRequest$,
  () => __Unit2
])();
var CancelHandshake$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CH,
  0,
  () => CancelHandshakeRequest$,
  () => CancelHandshakeResponse$
])();
var CloseAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CA,
  0,
  () => CloseAccountRequest$,
  () => __Unit2
])();
var CreateAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CAr,
  0,
  () => CreateAccountRequest$,
  () => CreateAccountResponse$
])();
var CreateGovCloudAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CGCA,
  0,
  () => CreateGovCloudAccountRequest$,
  () => CreateGovCloudAccountResponse$
])();
var CreateOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CO,
  0,
  () => CreateOrganizationRequest$,
  () => CreateOrganizationResponse$
])();
var CreateOrganizationalUnit$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _COU,
  0,
  () => CreateOrganizationalUnitRequest$,
  () => CreateOrganizationalUnitResponse$
])();
var CreatePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _CPr,
  0,
  () => CreatePolicyRequest$,
  () => CreatePolicyResponse$
])();
var DeclineHandshake$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DH,
  0,
  () => DeclineHandshakeRequest$,
  () => DeclineHandshakeResponse$
])();
var DeleteOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DO,
  0,
  () => __Unit2,
  () => __Unit2
])();
var DeleteOrganizationalUnit$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DOU,
  0,
  () => DeleteOrganizationalUnitRequest$,
  () => __Unit2
])();
var DeletePolicy$2 = /* @__PURE__ */ (() => [
  9,
  n02,
  _DP2,
  0,
  () => DeletePolicyRequest$,
  () => __Unit2
])();
var DeleteResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DRP,
  0,
  () => __Unit2,
  () => __Unit2
])();
var DeregisterDelegatedAdministrator$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DDA,
  0,
  () => DeregisterDelegatedAdministratorRequest$,
  () => __Unit2
])();
var DescribeAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DAes,
  0,
  () => DescribeAccountRequest$,
  () => DescribeAccountResponse$
])();
var DescribeCreateAccountStatus$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DCAS,
  0,
  () => DescribeCreateAccountStatusRequest$,
  () => DescribeCreateAccountStatusResponse$
])();
var DescribeEffectivePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DEP,
  0,
  () => DescribeEffectivePolicyRequest$,
  () => DescribeEffectivePolicyResponse$
])();
var DescribeHandshake$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DHe,
  0,
  () => DescribeHandshakeRequest$,
  () => DescribeHandshakeResponse$
])();
var DescribeOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DOe,
  0,
  () => __Unit2,
  () => DescribeOrganizationResponse$
])();
var DescribeOrganizationalUnit$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DOUe,
  0,
  () => DescribeOrganizationalUnitRequest$,
  () => DescribeOrganizationalUnitResponse$
])();
var DescribePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DPe2,
  0,
  () => DescribePolicyRequest$,
  () => DescribePolicyResponse$
])();
var DescribeResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DRPe,
  0,
  () => __Unit2,
  () => DescribeResourcePolicyResponse$
])();
var DescribeResponsibilityTransfer$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DRT,
  0,
  () => DescribeResponsibilityTransferRequest$,
  () => DescribeResponsibilityTransferResponse$
])();
var DetachPolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DPet,
  0,
  () => DetachPolicyRequest$,
  () => __Unit2
])();
var DisableAWSServiceAccess$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DAWSSA,
  0,
  () => DisableAWSServiceAccessRequest$,
  () => __Unit2
])();
var DisablePolicyType$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _DPT2,
  0,
  () => DisablePolicyTypeRequest$,
  () => DisablePolicyTypeResponse$
])();
var EnableAllFeatures$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _EAF,
  0,
  () => EnableAllFeaturesRequest$,
  () => EnableAllFeaturesResponse$
])();
var EnableAWSServiceAccess$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _EAWSSA,
  0,
  () => EnableAWSServiceAccessRequest$,
  () => __Unit2
])();
var EnablePolicyType$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _EPT2,
  0,
  () => EnablePolicyTypeRequest$,
  () => EnablePolicyTypeResponse$
])();
var InviteAccountToOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _IATO,
  0,
  () => InviteAccountToOrganizationRequest$,
  () => InviteAccountToOrganizationResponse$
])();
var InviteOrganizationToTransferResponsibility$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _IOTTR,
  0,
  () => InviteOrganizationToTransferResponsibilityRequest$,
  () => InviteOrganizationToTransferResponsibilityResponse$
])();
var LeaveOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LO,
  0,
  () => __Unit2,
  () => __Unit2
])();
var ListAccounts$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LA,
  0,
  () => ListAccountsRequest$,
  () => ListAccountsResponse$
])();
var ListAccountsForParent$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LAFP,
  0,
  () => ListAccountsForParentRequest$,
  () => ListAccountsForParentResponse$
])();
var ListAccountsWithInvalidEffectivePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LAWIEP,
  0,
  () => ListAccountsWithInvalidEffectivePolicyRequest$,
  () => ListAccountsWithInvalidEffectivePolicyResponse$
])();
var ListAWSServiceAccessForOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LAWSSAFO,
  0,
  () => ListAWSServiceAccessForOrganizationRequest$,
  () => ListAWSServiceAccessForOrganizationResponse$
])();
var ListChildren$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LC2,
  0,
  () => ListChildrenRequest$,
  () => ListChildrenResponse$
])();
var ListCreateAccountStatus$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LCAS,
  0,
  () => ListCreateAccountStatusRequest$,
  () => ListCreateAccountStatusResponse$
])();
var ListDelegatedAdministrators$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LDA,
  0,
  () => ListDelegatedAdministratorsRequest$,
  () => ListDelegatedAdministratorsResponse$
])();
var ListDelegatedServicesForAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LDSFA,
  0,
  () => ListDelegatedServicesForAccountRequest$,
  () => ListDelegatedServicesForAccountResponse$
])();
var ListEffectivePolicyValidationErrors$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LEPVE,
  0,
  () => ListEffectivePolicyValidationErrorsRequest$,
  () => ListEffectivePolicyValidationErrorsResponse$
])();
var ListHandshakesForAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LHFA,
  0,
  () => ListHandshakesForAccountRequest$,
  () => ListHandshakesForAccountResponse$
])();
var ListHandshakesForOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LHFO,
  0,
  () => ListHandshakesForOrganizationRequest$,
  () => ListHandshakesForOrganizationResponse$
])();
var ListInboundResponsibilityTransfers$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LIRT,
  0,
  () => ListInboundResponsibilityTransfersRequest$,
  () => ListInboundResponsibilityTransfersResponse$
])();
var ListOrganizationalUnitsForParent$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LOUFP,
  0,
  () => ListOrganizationalUnitsForParentRequest$,
  () => ListOrganizationalUnitsForParentResponse$
])();
var ListOutboundResponsibilityTransfers$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LORT,
  0,
  () => ListOutboundResponsibilityTransfersRequest$,
  () => ListOutboundResponsibilityTransfersResponse$
])();
var ListParents$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LP,
  0,
  () => ListParentsRequest$,
  () => ListParentsResponse$
])();
var ListPolicies$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LPi,
  0,
  () => ListPoliciesRequest$,
  () => ListPoliciesResponse$
])();
var ListPoliciesForTarget$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LPFT,
  0,
  () => ListPoliciesForTargetRequest$,
  () => ListPoliciesForTargetResponse$
])();
var ListRoots$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LR,
  0,
  () => ListRootsRequest$,
  () => ListRootsResponse$
])();
var ListTagsForResource$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
])();
var ListTargetsForPolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _LTFP,
  0,
  () => ListTargetsForPolicyRequest$,
  () => ListTargetsForPolicyResponse$
])();
var MoveAccount$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _MA,
  0,
  () => MoveAccountRequest$,
  () => __Unit2
])();
var PutResourcePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _PRP,
  0,
  () => PutResourcePolicyRequest$,
  () => PutResourcePolicyResponse$
])();
var RegisterDelegatedAdministrator$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _RDA,
  0,
  () => RegisterDelegatedAdministratorRequest$,
  () => __Unit2
])();
var RemoveAccountFromOrganization$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _RAFO,
  0,
  () => RemoveAccountFromOrganizationRequest$,
  () => __Unit2
])();
var TagResource$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _TR,
  0,
  () => TagResourceRequest$,
  () => __Unit2
])();
var TerminateResponsibilityTransfer$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _TRT,
  0,
  () => TerminateResponsibilityTransferRequest$,
  () => TerminateResponsibilityTransferResponse$
])();
var UntagResource$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _UR,
  0,
  () => UntagResourceRequest$,
  () => __Unit2
])();
var UpdateOrganizationalUnit$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _UOU,
  0,
  () => UpdateOrganizationalUnitRequest$,
  () => UpdateOrganizationalUnitResponse$
])();
var UpdatePolicy$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _UP,
  0,
  () => UpdatePolicyRequest$,
  () => UpdatePolicyResponse$
])();
var UpdateResponsibilityTransfer$ = /* @__PURE__ */ (() => [
  9,
  n02,
  _URT,
  0,
  () => UpdateResponsibilityTransferRequest$,
  () => UpdateResponsibilityTransferResponse$
])();

// node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2016-11-28",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOrganizationsHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.organizations",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://organizations.amazonaws.com/doc/2016-11-28/",
      version: "2016-11-28",
      serviceTarget: "AWSOrganizationsV20161128"
    },
    serviceId: config?.serviceId ?? "Organizations",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config);
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
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
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

// node_modules/@aws-sdk/client-organizations/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
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
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-organizations/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-organizations/dist-es/OrganizationsClient.js
var OrganizationsClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultOrganizationsHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-organizations/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams2, "AWSOrganizationsV20161128", "OrganizationsClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-organizations/dist-es/commands/AcceptHandshakeCommand.js
var AcceptHandshakeCommand = class extends command2(_ep02, _mw02, "AcceptHandshake", AcceptHandshake$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/AttachPolicyCommand.js
var AttachPolicyCommand = class extends command2(_ep02, _mw02, "AttachPolicy", AttachPolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CancelHandshakeCommand.js
var CancelHandshakeCommand = class extends command2(_ep02, _mw02, "CancelHandshake", CancelHandshake$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CloseAccountCommand.js
var CloseAccountCommand = class extends command2(_ep02, _mw02, "CloseAccount", CloseAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CreateAccountCommand.js
var CreateAccountCommand = class extends command2(_ep02, _mw02, "CreateAccount", CreateAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CreateGovCloudAccountCommand.js
var CreateGovCloudAccountCommand = class extends command2(_ep02, _mw02, "CreateGovCloudAccount", CreateGovCloudAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CreateOrganizationalUnitCommand.js
var CreateOrganizationalUnitCommand = class extends command2(_ep02, _mw02, "CreateOrganizationalUnit", CreateOrganizationalUnit$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CreateOrganizationCommand.js
var CreateOrganizationCommand = class extends command2(_ep02, _mw02, "CreateOrganization", CreateOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/CreatePolicyCommand.js
var CreatePolicyCommand = class extends command2(_ep02, _mw02, "CreatePolicy", CreatePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeclineHandshakeCommand.js
var DeclineHandshakeCommand = class extends command2(_ep02, _mw02, "DeclineHandshake", DeclineHandshake$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeleteOrganizationalUnitCommand.js
var DeleteOrganizationalUnitCommand = class extends command2(_ep02, _mw02, "DeleteOrganizationalUnit", DeleteOrganizationalUnit$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeleteOrganizationCommand.js
var DeleteOrganizationCommand = class extends command2(_ep02, _mw02, "DeleteOrganization", DeleteOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeletePolicyCommand.js
var DeletePolicyCommand2 = class extends command2(_ep02, _mw02, "DeletePolicy", DeletePolicy$2) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeleteResourcePolicyCommand.js
var DeleteResourcePolicyCommand = class extends command2(_ep02, _mw02, "DeleteResourcePolicy", DeleteResourcePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DeregisterDelegatedAdministratorCommand.js
var DeregisterDelegatedAdministratorCommand = class extends command2(_ep02, _mw02, "DeregisterDelegatedAdministrator", DeregisterDelegatedAdministrator$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeAccountCommand.js
var DescribeAccountCommand = class extends command2(_ep02, _mw02, "DescribeAccount", DescribeAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeCreateAccountStatusCommand.js
var DescribeCreateAccountStatusCommand = class extends command2(_ep02, _mw02, "DescribeCreateAccountStatus", DescribeCreateAccountStatus$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeEffectivePolicyCommand.js
var DescribeEffectivePolicyCommand = class extends command2(_ep02, _mw02, "DescribeEffectivePolicy", DescribeEffectivePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeHandshakeCommand.js
var DescribeHandshakeCommand = class extends command2(_ep02, _mw02, "DescribeHandshake", DescribeHandshake$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeOrganizationalUnitCommand.js
var DescribeOrganizationalUnitCommand = class extends command2(_ep02, _mw02, "DescribeOrganizationalUnit", DescribeOrganizationalUnit$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeOrganizationCommand.js
var DescribeOrganizationCommand = class extends command2(_ep02, _mw02, "DescribeOrganization", DescribeOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribePolicyCommand.js
var DescribePolicyCommand = class extends command2(_ep02, _mw02, "DescribePolicy", DescribePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeResourcePolicyCommand.js
var DescribeResourcePolicyCommand = class extends command2(_ep02, _mw02, "DescribeResourcePolicy", DescribeResourcePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DescribeResponsibilityTransferCommand.js
var DescribeResponsibilityTransferCommand = class extends command2(_ep02, _mw02, "DescribeResponsibilityTransfer", DescribeResponsibilityTransfer$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DetachPolicyCommand.js
var DetachPolicyCommand = class extends command2(_ep02, _mw02, "DetachPolicy", DetachPolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DisableAWSServiceAccessCommand.js
var DisableAWSServiceAccessCommand = class extends command2(_ep02, _mw02, "DisableAWSServiceAccess", DisableAWSServiceAccess$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/DisablePolicyTypeCommand.js
var DisablePolicyTypeCommand = class extends command2(_ep02, _mw02, "DisablePolicyType", DisablePolicyType$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/EnableAllFeaturesCommand.js
var EnableAllFeaturesCommand = class extends command2(_ep02, _mw02, "EnableAllFeatures", EnableAllFeatures$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/EnableAWSServiceAccessCommand.js
var EnableAWSServiceAccessCommand = class extends command2(_ep02, _mw02, "EnableAWSServiceAccess", EnableAWSServiceAccess$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/EnablePolicyTypeCommand.js
var EnablePolicyTypeCommand = class extends command2(_ep02, _mw02, "EnablePolicyType", EnablePolicyType$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/InviteAccountToOrganizationCommand.js
var InviteAccountToOrganizationCommand = class extends command2(_ep02, _mw02, "InviteAccountToOrganization", InviteAccountToOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/InviteOrganizationToTransferResponsibilityCommand.js
var InviteOrganizationToTransferResponsibilityCommand = class extends command2(_ep02, _mw02, "InviteOrganizationToTransferResponsibility", InviteOrganizationToTransferResponsibility$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/LeaveOrganizationCommand.js
var LeaveOrganizationCommand = class extends command2(_ep02, _mw02, "LeaveOrganization", LeaveOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAccountsCommand.js
var ListAccountsCommand = class extends command2(_ep02, _mw02, "ListAccounts", ListAccounts$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAccountsForParentCommand.js
var ListAccountsForParentCommand = class extends command2(_ep02, _mw02, "ListAccountsForParent", ListAccountsForParent$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAccountsWithInvalidEffectivePolicyCommand.js
var ListAccountsWithInvalidEffectivePolicyCommand = class extends command2(_ep02, _mw02, "ListAccountsWithInvalidEffectivePolicy", ListAccountsWithInvalidEffectivePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAWSServiceAccessForOrganizationCommand.js
var ListAWSServiceAccessForOrganizationCommand = class extends command2(_ep02, _mw02, "ListAWSServiceAccessForOrganization", ListAWSServiceAccessForOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListChildrenCommand.js
var ListChildrenCommand = class extends command2(_ep02, _mw02, "ListChildren", ListChildren$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListCreateAccountStatusCommand.js
var ListCreateAccountStatusCommand = class extends command2(_ep02, _mw02, "ListCreateAccountStatus", ListCreateAccountStatus$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListDelegatedAdministratorsCommand.js
var ListDelegatedAdministratorsCommand = class extends command2(_ep02, _mw02, "ListDelegatedAdministrators", ListDelegatedAdministrators$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListDelegatedServicesForAccountCommand.js
var ListDelegatedServicesForAccountCommand = class extends command2(_ep02, _mw02, "ListDelegatedServicesForAccount", ListDelegatedServicesForAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListEffectivePolicyValidationErrorsCommand.js
var ListEffectivePolicyValidationErrorsCommand = class extends command2(_ep02, _mw02, "ListEffectivePolicyValidationErrors", ListEffectivePolicyValidationErrors$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListHandshakesForAccountCommand.js
var ListHandshakesForAccountCommand = class extends command2(_ep02, _mw02, "ListHandshakesForAccount", ListHandshakesForAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListHandshakesForOrganizationCommand.js
var ListHandshakesForOrganizationCommand = class extends command2(_ep02, _mw02, "ListHandshakesForOrganization", ListHandshakesForOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListInboundResponsibilityTransfersCommand.js
var ListInboundResponsibilityTransfersCommand = class extends command2(_ep02, _mw02, "ListInboundResponsibilityTransfers", ListInboundResponsibilityTransfers$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListOrganizationalUnitsForParentCommand.js
var ListOrganizationalUnitsForParentCommand = class extends command2(_ep02, _mw02, "ListOrganizationalUnitsForParent", ListOrganizationalUnitsForParent$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListOutboundResponsibilityTransfersCommand.js
var ListOutboundResponsibilityTransfersCommand = class extends command2(_ep02, _mw02, "ListOutboundResponsibilityTransfers", ListOutboundResponsibilityTransfers$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListParentsCommand.js
var ListParentsCommand = class extends command2(_ep02, _mw02, "ListParents", ListParents$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends command2(_ep02, _mw02, "ListPolicies", ListPolicies$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListPoliciesForTargetCommand.js
var ListPoliciesForTargetCommand = class extends command2(_ep02, _mw02, "ListPoliciesForTarget", ListPoliciesForTarget$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListRootsCommand.js
var ListRootsCommand = class extends command2(_ep02, _mw02, "ListRoots", ListRoots$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command2(_ep02, _mw02, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/ListTargetsForPolicyCommand.js
var ListTargetsForPolicyCommand = class extends command2(_ep02, _mw02, "ListTargetsForPolicy", ListTargetsForPolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/MoveAccountCommand.js
var MoveAccountCommand = class extends command2(_ep02, _mw02, "MoveAccount", MoveAccount$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/PutResourcePolicyCommand.js
var PutResourcePolicyCommand = class extends command2(_ep02, _mw02, "PutResourcePolicy", PutResourcePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/RegisterDelegatedAdministratorCommand.js
var RegisterDelegatedAdministratorCommand = class extends command2(_ep02, _mw02, "RegisterDelegatedAdministrator", RegisterDelegatedAdministrator$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/RemoveAccountFromOrganizationCommand.js
var RemoveAccountFromOrganizationCommand = class extends command2(_ep02, _mw02, "RemoveAccountFromOrganization", RemoveAccountFromOrganization$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command2(_ep02, _mw02, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/TerminateResponsibilityTransferCommand.js
var TerminateResponsibilityTransferCommand = class extends command2(_ep02, _mw02, "TerminateResponsibilityTransfer", TerminateResponsibilityTransfer$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command2(_ep02, _mw02, "UntagResource", UntagResource$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/UpdateOrganizationalUnitCommand.js
var UpdateOrganizationalUnitCommand = class extends command2(_ep02, _mw02, "UpdateOrganizationalUnit", UpdateOrganizationalUnit$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/UpdatePolicyCommand.js
var UpdatePolicyCommand = class extends command2(_ep02, _mw02, "UpdatePolicy", UpdatePolicy$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/commands/UpdateResponsibilityTransferCommand.js
var UpdateResponsibilityTransferCommand = class extends command2(_ep02, _mw02, "UpdateResponsibilityTransfer", UpdateResponsibilityTransfer$) {
};

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListAccountsForParentPaginator.js
var paginateListAccountsForParent = createPaginator(OrganizationsClient, ListAccountsForParentCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListAccountsPaginator.js
var paginateListAccounts = createPaginator(OrganizationsClient, ListAccountsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListAccountsWithInvalidEffectivePolicyPaginator.js
var paginateListAccountsWithInvalidEffectivePolicy = createPaginator(OrganizationsClient, ListAccountsWithInvalidEffectivePolicyCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListAWSServiceAccessForOrganizationPaginator.js
var paginateListAWSServiceAccessForOrganization = createPaginator(OrganizationsClient, ListAWSServiceAccessForOrganizationCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListChildrenPaginator.js
var paginateListChildren = createPaginator(OrganizationsClient, ListChildrenCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListCreateAccountStatusPaginator.js
var paginateListCreateAccountStatus = createPaginator(OrganizationsClient, ListCreateAccountStatusCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListDelegatedAdministratorsPaginator.js
var paginateListDelegatedAdministrators = createPaginator(OrganizationsClient, ListDelegatedAdministratorsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListDelegatedServicesForAccountPaginator.js
var paginateListDelegatedServicesForAccount = createPaginator(OrganizationsClient, ListDelegatedServicesForAccountCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListEffectivePolicyValidationErrorsPaginator.js
var paginateListEffectivePolicyValidationErrors = createPaginator(OrganizationsClient, ListEffectivePolicyValidationErrorsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListHandshakesForAccountPaginator.js
var paginateListHandshakesForAccount = createPaginator(OrganizationsClient, ListHandshakesForAccountCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListHandshakesForOrganizationPaginator.js
var paginateListHandshakesForOrganization = createPaginator(OrganizationsClient, ListHandshakesForOrganizationCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListOrganizationalUnitsForParentPaginator.js
var paginateListOrganizationalUnitsForParent = createPaginator(OrganizationsClient, ListOrganizationalUnitsForParentCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListParentsPaginator.js
var paginateListParents = createPaginator(OrganizationsClient, ListParentsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListPoliciesForTargetPaginator.js
var paginateListPoliciesForTarget = createPaginator(OrganizationsClient, ListPoliciesForTargetCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListPoliciesPaginator.js
var paginateListPolicies = createPaginator(OrganizationsClient, ListPoliciesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListRootsPaginator.js
var paginateListRoots = createPaginator(OrganizationsClient, ListRootsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListTagsForResourcePaginator.js
var paginateListTagsForResource = createPaginator(OrganizationsClient, ListTagsForResourceCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-organizations/dist-es/pagination/ListTargetsForPolicyPaginator.js
var paginateListTargetsForPolicy = createPaginator(OrganizationsClient, ListTargetsForPolicyCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-organizations/dist-es/Organizations.js
var commands3 = {
  AcceptHandshakeCommand,
  AttachPolicyCommand,
  CancelHandshakeCommand,
  CloseAccountCommand,
  CreateAccountCommand,
  CreateGovCloudAccountCommand,
  CreateOrganizationCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DeclineHandshakeCommand,
  DeleteOrganizationCommand,
  DeleteOrganizationalUnitCommand,
  DeletePolicyCommand: DeletePolicyCommand2,
  DeleteResourcePolicyCommand,
  DeregisterDelegatedAdministratorCommand,
  DescribeAccountCommand,
  DescribeCreateAccountStatusCommand,
  DescribeEffectivePolicyCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  DescribeOrganizationalUnitCommand,
  DescribePolicyCommand,
  DescribeResourcePolicyCommand,
  DescribeResponsibilityTransferCommand,
  DetachPolicyCommand,
  DisableAWSServiceAccessCommand,
  DisablePolicyTypeCommand,
  EnableAllFeaturesCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  InviteAccountToOrganizationCommand,
  InviteOrganizationToTransferResponsibilityCommand,
  LeaveOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListAccountsWithInvalidEffectivePolicyCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListChildrenCommand,
  ListCreateAccountStatusCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  ListEffectivePolicyValidationErrorsCommand,
  ListHandshakesForAccountCommand,
  ListHandshakesForOrganizationCommand,
  ListInboundResponsibilityTransfersCommand,
  ListOrganizationalUnitsForParentCommand,
  ListOutboundResponsibilityTransfersCommand,
  ListParentsCommand,
  ListPoliciesCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  ListTargetsForPolicyCommand,
  MoveAccountCommand,
  PutResourcePolicyCommand,
  RegisterDelegatedAdministratorCommand,
  RemoveAccountFromOrganizationCommand,
  TagResourceCommand,
  TerminateResponsibilityTransferCommand,
  UntagResourceCommand,
  UpdateOrganizationalUnitCommand,
  UpdatePolicyCommand,
  UpdateResponsibilityTransferCommand
};
var paginators2 = {
  paginateListAccounts,
  paginateListAccountsForParent,
  paginateListAccountsWithInvalidEffectivePolicy,
  paginateListAWSServiceAccessForOrganization,
  paginateListChildren,
  paginateListCreateAccountStatus,
  paginateListDelegatedAdministrators,
  paginateListDelegatedServicesForAccount,
  paginateListEffectivePolicyValidationErrors,
  paginateListHandshakesForAccount,
  paginateListHandshakesForOrganization,
  paginateListOrganizationalUnitsForParent,
  paginateListParents,
  paginateListPolicies,
  paginateListPoliciesForTarget,
  paginateListRoots,
  paginateListTagsForResource,
  paginateListTargetsForPolicy
};
var Organizations = class extends OrganizationsClient {
};
createAggregatedClient(commands3, Organizations, { paginators: paginators2 });

// node_modules/@aws-sdk/client-organizations/dist-es/models/enums.js
var ActionType = {
  ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE: "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
  APPROVE_ALL_FEATURES: "APPROVE_ALL_FEATURES",
  ENABLE_ALL_FEATURES: "ENABLE_ALL_FEATURES",
  INVITE_ACCOUNT_TO_ORGANIZATION: "INVITE",
  TRANSFER_RESPONSIBILITY: "TRANSFER_RESPONSIBILITY"
};
var HandshakePartyType = {
  ACCOUNT: "ACCOUNT",
  EMAIL: "EMAIL",
  ORGANIZATION: "ORGANIZATION"
};
var HandshakeResourceType = {
  ACCOUNT: "ACCOUNT",
  EMAIL: "EMAIL",
  MANAGEMENT_ACCOUNT: "MANAGEMENT_ACCOUNT",
  MANAGEMENT_EMAIL: "MANAGEMENT_EMAIL",
  MANAGEMENT_NAME: "MANAGEMENT_NAME",
  MASTER_EMAIL: "MASTER_EMAIL",
  MASTER_NAME: "MASTER_NAME",
  NOTES: "NOTES",
  ORGANIZATION: "ORGANIZATION",
  ORGANIZATION_FEATURE_SET: "ORGANIZATION_FEATURE_SET",
  PARENT_HANDSHAKE: "PARENT_HANDSHAKE",
  RESPONSIBILITY_TRANSFER: "RESPONSIBILITY_TRANSFER",
  TRANSFER_START_TIMESTAMP: "TRANSFER_START_TIMESTAMP",
  TRANSFER_TYPE: "TRANSFER_TYPE"
};
var HandshakeState = {
  ACCEPTED: "ACCEPTED",
  CANCELED: "CANCELED",
  DECLINED: "DECLINED",
  EXPIRED: "EXPIRED",
  OPEN: "OPEN",
  REQUESTED: "REQUESTED"
};
var AccessDeniedForDependencyExceptionReason = {
  ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE: "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"
};
var ConstraintViolationExceptionReason = {
  ACCOUNT_CANNOT_LEAVE_ORGANIZATION: "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
  ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA: "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
  ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION: "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
  ACCOUNT_CREATION_NOT_COMPLETE: "ACCOUNT_CREATION_NOT_COMPLETE",
  ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED: "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
  ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY: "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
  ACCOUNT_NUMBER_LIMIT_EXCEEDED: "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
  ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS: "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
  ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED: "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
  CANNOT_CLOSE_MANAGEMENT_ACCOUNT: "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
  CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR: "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
  CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR: "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
  CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG: "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
  CLOSE_ACCOUNT_QUOTA_EXCEEDED: "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
  CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED: "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
  CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION: "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
  DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE: "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
  EMAIL_VERIFICATION_CODE_EXPIRED: "EMAIL_VERIFICATION_CODE_EXPIRED",
  HANDSHAKE_RATE_LIMIT_EXCEEDED: "HANDSHAKE_RATE_LIMIT_EXCEEDED",
  INVALID_PAYMENT_INSTRUMENT: "INVALID_PAYMENT_INSTRUMENT",
  MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE: "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
  MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE: "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
  MASTER_ACCOUNT_MISSING_CONTACT_INFO: "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
  MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED: "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
  MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED: "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
  MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED: "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
  MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED: "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
  MAX_TAG_LIMIT_EXCEEDED: "MAX_TAG_LIMIT_EXCEEDED",
  MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED: "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
  MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED: "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
  ORGANIZATION_NOT_IN_ALL_FEATURES_MODE: "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
  OU_DEPTH_LIMIT_EXCEEDED: "OU_DEPTH_LIMIT_EXCEEDED",
  OU_NUMBER_LIMIT_EXCEEDED: "OU_NUMBER_LIMIT_EXCEEDED",
  POLICY_CONTENT_LIMIT_EXCEEDED: "POLICY_CONTENT_LIMIT_EXCEEDED",
  POLICY_NUMBER_LIMIT_EXCEEDED: "POLICY_NUMBER_LIMIT_EXCEEDED",
  POLICY_TYPE_ENABLED_FOR_THIS_SERVICE: "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
  RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION: "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
  RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION: "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
  RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION: "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
  RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION: "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
  SERVICE_ACCESS_NOT_ENABLED: "SERVICE_ACCESS_NOT_ENABLED",
  TAG_POLICY_VIOLATION: "TAG_POLICY_VIOLATION",
  TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS: "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
  TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS: "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
  TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED: "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
  UNMET_BILLING_PREREQUISITE: "UNMET_BILLING_PREREQUISITE",
  UNSUPPORTED_PRICING: "UNSUPPORTED_PRICING",
  WAIT_PERIOD_ACTIVE: "WAIT_PERIOD_ACTIVE"
};
var HandshakeConstraintViolationExceptionReason = {
  ACCOUNT_NUMBER_LIMIT_EXCEEDED: "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
  ALREADY_IN_AN_ORGANIZATION: "ALREADY_IN_AN_ORGANIZATION",
  HANDSHAKE_RATE_LIMIT_EXCEEDED: "HANDSHAKE_RATE_LIMIT_EXCEEDED",
  INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES: "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
  LEGACY_PERMISSIONS_STILL_IN_USE: "LEGACY_PERMISSIONS_STILL_IN_USE",
  MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED: "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
  ORGANIZATION_ALREADY_HAS_ALL_FEATURES: "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
  ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD: "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
  ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION: "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
  ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED: "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
  PAST_DUE_INVOICE: "PAST_DUE_INVOICE",
  PAYMENT_INSTRUMENT_REQUIRED: "PAYMENT_INSTRUMENT_REQUIRED",
  RESPONSIBILITY_TRANSFER_ALREADY_EXISTS: "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
  SOURCE_AND_TARGET_CANNOT_MATCH: "SOURCE_AND_TARGET_CANNOT_MATCH",
  TARGET_ACCOUNT_VALIDATION_FAILURE: "TARGET_ACCOUNT_VALIDATION_FAILURE",
  UNUSED_PREPAYMENT_BALANCE: "UNUSED_PREPAYMENT_BALANCE"
};
var InvalidInputExceptionReason = {
  CALLER_REQUIRED_FIELD_MISSING: "CALLER_REQUIRED_FIELD_MISSING",
  DUPLICATE_TAG_KEY: "DUPLICATE_TAG_KEY",
  END_DATE_NOT_END_OF_MONTH: "END_DATE_NOT_END_OF_MONTH",
  END_DATE_TOO_EARLY: "END_DATE_TOO_EARLY",
  END_DATE_TOO_LATE: "END_DATE_TOO_LATE",
  IMMUTABLE_POLICY: "IMMUTABLE_POLICY",
  INPUT_REQUIRED: "INPUT_REQUIRED",
  INVALID_EMAIL_ADDRESS_TARGET: "INVALID_EMAIL_ADDRESS_TARGET",
  INVALID_END_DATE: "INVALID_END_DATE",
  INVALID_ENUM: "INVALID_ENUM",
  INVALID_ENUM_POLICY_TYPE: "INVALID_ENUM_POLICY_TYPE",
  INVALID_FULL_NAME_TARGET: "INVALID_FULL_NAME_TARGET",
  INVALID_LIST_MEMBER: "INVALID_LIST_MEMBER",
  INVALID_PAGINATION_TOKEN: "INVALID_NEXT_TOKEN",
  INVALID_PARTY_TYPE_TARGET: "INVALID_PARTY_TYPE_TARGET",
  INVALID_PATTERN: "INVALID_PATTERN",
  INVALID_PATTERN_TARGET_ID: "INVALID_PATTERN_TARGET_ID",
  INVALID_PRINCIPAL: "INVALID_PRINCIPAL",
  INVALID_RESOURCE_POLICY_JSON: "INVALID_RESOURCE_POLICY_JSON",
  INVALID_ROLE_NAME: "INVALID_ROLE_NAME",
  INVALID_START_DATE: "INVALID_START_DATE",
  INVALID_SYNTAX_ORGANIZATION: "INVALID_SYNTAX_ORGANIZATION_ARN",
  INVALID_SYNTAX_POLICY: "INVALID_SYNTAX_POLICY_ID",
  INVALID_SYSTEM_TAGS_PARAMETER: "INVALID_SYSTEM_TAGS_PARAMETER",
  MAX_FILTER_LIMIT_EXCEEDED: "MAX_LIMIT_EXCEEDED_FILTER",
  MAX_LENGTH_EXCEEDED: "MAX_LENGTH_EXCEEDED",
  MAX_VALUE_EXCEEDED: "MAX_VALUE_EXCEEDED",
  MIN_LENGTH_EXCEEDED: "MIN_LENGTH_EXCEEDED",
  MIN_VALUE_EXCEEDED: "MIN_VALUE_EXCEEDED",
  MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS: "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
  NON_DETACHABLE_POLICY: "NON_DETACHABLE_POLICY",
  START_DATE_NOT_BEGINNING_OF_DAY: "START_DATE_NOT_BEGINNING_OF_DAY",
  START_DATE_NOT_BEGINNING_OF_MONTH: "START_DATE_NOT_BEGINNING_OF_MONTH",
  START_DATE_TOO_EARLY: "START_DATE_TOO_EARLY",
  START_DATE_TOO_LATE: "START_DATE_TOO_LATE",
  TARGET_NOT_SUPPORTED: "TARGET_NOT_SUPPORTED",
  UNRECOGNIZED_SERVICE_PRINCIPAL: "UNRECOGNIZED_SERVICE_PRINCIPAL",
  UNSUPPORTED_ACTION_IN_RESOURCE_POLICY: "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
  UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER: "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
  UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY: "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
  UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY: "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY"
};
var AccountJoinedMethod = {
  CREATED: "CREATED",
  INVITED: "INVITED"
};
var AccountState = {
  ACTIVE: "ACTIVE",
  CLOSED: "CLOSED",
  PENDING_ACTIVATION: "PENDING_ACTIVATION",
  PENDING_CLOSURE: "PENDING_CLOSURE",
  SUSPENDED: "SUSPENDED"
};
var AccountStatus = {
  ACTIVE: "ACTIVE",
  PENDING_CLOSURE: "PENDING_CLOSURE",
  SUSPENDED: "SUSPENDED"
};
var IAMUserAccessToBilling = {
  ALLOW: "ALLOW",
  DENY: "DENY"
};
var CreateAccountFailureReason = {
  ACCOUNT_LIMIT_EXCEEDED: "ACCOUNT_LIMIT_EXCEEDED",
  CONCURRENT_ACCOUNT_MODIFICATION: "CONCURRENT_ACCOUNT_MODIFICATION",
  EMAIL_ALREADY_EXISTS: "EMAIL_ALREADY_EXISTS",
  FAILED_BUSINESS_VALIDATION: "FAILED_BUSINESS_VALIDATION",
  GOVCLOUD_ACCOUNT_ALREADY_EXISTS: "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
  INTERNAL_FAILURE: "INTERNAL_FAILURE",
  INVALID_ADDRESS: "INVALID_ADDRESS",
  INVALID_EMAIL: "INVALID_EMAIL",
  INVALID_IDENTITY_FOR_BUSINESS_VALIDATION: "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
  INVALID_PAYMENT_INSTRUMENT: "INVALID_PAYMENT_INSTRUMENT",
  MISSING_BUSINESS_VALIDATION: "MISSING_BUSINESS_VALIDATION",
  MISSING_PAYMENT_INSTRUMENT: "MISSING_PAYMENT_INSTRUMENT",
  PENDING_BUSINESS_VALIDATIONv: "PENDING_BUSINESS_VALIDATION",
  UNKNOWN_BUSINESS_VALIDATION: "UNKNOWN_BUSINESS_VALIDATION",
  UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED: "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"
};
var CreateAccountState = {
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS",
  SUCCEEDED: "SUCCEEDED"
};
var OrganizationFeatureSet = {
  ALL: "ALL",
  CONSOLIDATED_BILLING: "CONSOLIDATED_BILLING"
};
var PolicyTypeStatus = {
  ENABLED: "ENABLED",
  PENDING_DISABLE: "PENDING_DISABLE",
  PENDING_ENABLE: "PENDING_ENABLE"
};
var PolicyType = {
  AISERVICES_OPT_OUT_POLICY: "AISERVICES_OPT_OUT_POLICY",
  BACKUP_POLICY: "BACKUP_POLICY",
  BEDROCK_POLICY: "BEDROCK_POLICY",
  CHATBOT_POLICY: "CHATBOT_POLICY",
  DECLARATIVE_POLICY_EC2: "DECLARATIVE_POLICY_EC2",
  GUARDDUTY_POLICY: "GUARDDUTY_POLICY",
  INSPECTOR_POLICY: "INSPECTOR_POLICY",
  NETWORK_SECURITY_DIRECTOR_POLICY: "NETWORK_SECURITY_DIRECTOR_POLICY",
  RESOURCE_CONTROL_POLICY: "RESOURCE_CONTROL_POLICY",
  S3_POLICY: "S3_POLICY",
  SECURITYHUB_CSPM_POLICY: "SECURITYHUB_CSPM_POLICY",
  SECURITYHUB_POLICY: "SECURITYHUB_POLICY",
  SERVICE_CONTROL_POLICY: "SERVICE_CONTROL_POLICY",
  TAG_POLICY: "TAG_POLICY",
  UPGRADE_ROLLOUT_POLICY: "UPGRADE_ROLLOUT_POLICY"
};
var EffectivePolicyType = {
  AISERVICES_OPT_OUT_POLICY: "AISERVICES_OPT_OUT_POLICY",
  BACKUP_POLICY: "BACKUP_POLICY",
  BEDROCK_POLICY: "BEDROCK_POLICY",
  CHATBOT_POLICY: "CHATBOT_POLICY",
  DECLARATIVE_POLICY_EC2: "DECLARATIVE_POLICY_EC2",
  GUARDDUTY_POLICY: "GUARDDUTY_POLICY",
  INSPECTOR_POLICY: "INSPECTOR_POLICY",
  NETWORK_SECURITY_DIRECTOR_POLICY: "NETWORK_SECURITY_DIRECTOR_POLICY",
  S3_POLICY: "S3_POLICY",
  SECURITYHUB_CSPM_POLICY: "SECURITYHUB_CSPM_POLICY",
  SECURITYHUB_POLICY: "SECURITYHUB_POLICY",
  TAG_POLICY: "TAG_POLICY",
  UPGRADE_ROLLOUT_POLICY: "UPGRADE_ROLLOUT_POLICY"
};
var ResponsibilityTransferStatus = {
  ACCEPTED: "ACCEPTED",
  CANCELED: "CANCELED",
  DECLINED: "DECLINED",
  EXPIRED: "EXPIRED",
  REQUESTED: "REQUESTED",
  WITHDRAWN: "WITHDRAWN"
};
var ResponsibilityTransferType = {
  BILLING: "BILLING"
};
var ChildType = {
  ACCOUNT: "ACCOUNT",
  ORGANIZATIONAL_UNIT: "ORGANIZATIONAL_UNIT"
};
var ParentType = {
  ORGANIZATIONAL_UNIT: "ORGANIZATIONAL_UNIT",
  ROOT: "ROOT"
};
var TargetType = {
  ACCOUNT: "ACCOUNT",
  ORGANIZATIONAL_UNIT: "ORGANIZATIONAL_UNIT",
  ROOT: "ROOT"
};

// emulator/services/organizations/accounts.ts
function listAccounts(input, context) {
  const organization = managedOrganization(context);
  return accountPage(organization, [...organization.members.values()], input);
}
function listAccountsForParent(input, context) {
  const organization = managedOrganization(context);
  const { ParentId: parent = "" } = input;
  checkParent(organization, parent);
  const inside = [...organization.members.values()].filter(({ parentId }) => parentId === parent);
  return accountPage(organization, inside, input);
}
function describeAccount(input, context) {
  const organization = managedOrganization(context);
  return { Account: accountOutput(organization, member(organization, input.AccountId)) };
}
function moveAccount(input, context) {
  const organization = managedOrganization(context);
  const { SourceParentId: source = "", DestinationParentId: destination = "" } = input;
  const moved = member(organization, input.AccountId);
  checkParent(organization, source, "SourceParentNotFoundException");
  checkParent(organization, destination, "DestinationParentNotFoundException");
  if (moved.parentId === destination) {
    throw new AwsError("DuplicateAccountException", "That account is already present in the specified destination.");
  }
  if (moved.parentId !== source) throw accountNotFound();
  organization.members.set(moved.accountId, { ...moved, parentId: destination });
  return {};
}
function removeAccountFromOrganization(input, context) {
  return remove(managedOrganization(context), input.AccountId);
}
function leaveOrganization(_input, context) {
  return remove(ownOrganization(context), context.account.id);
}
function remove(organization, accountId2) {
  const removed = member(organization, accountId2);
  if (removed.accountId === organization.managementId) {
    throw new AwsError(
      "MasterCannotLeaveOrganizationException",
      "You can't remove a management account from an organization."
    );
  }
  organization.members.delete(removed.accountId);
  return {};
}
function accountArn({ partition, managementId, id }, accountId2) {
  return `arn:${partition}:organizations::${managementId}:account/${id}/${accountId2}`;
}
function emailOf(accountId2) {
  return `${accountId2}@example.com`;
}
function member({ members: members2 }, accountId2) {
  const found = members2.get(accountId2 ?? "");
  if (found === void 0) throw accountNotFound();
  return found;
}
function accountNotFound() {
  return new AwsError("AccountNotFoundException", "You specified an account that doesn't exist.");
}
function accountPage(organization, members2, input) {
  const { items, nextToken } = pageOf(members2, input, ({ accountId: accountId2 }) => accountId2, paging);
  return { Accounts: items.map((one) => accountOutput(organization, one)), NextToken: nextToken };
}
function accountOutput(organization, { accountId: accountId2, joinedAt }) {
  return {
    Id: accountId2,
    Arn: accountArn(organization, accountId2),
    Email: emailOf(accountId2),
    Name: `account ${accountId2}`,
    Status: "ACTIVE",
    State: "ACTIVE",
    JoinedMethod: "INVITED",
    JoinedTimestamp: new Date(joinedAt)
  };
}

// emulator/services/organizations/handshakes.ts
var validForMs = 15 * 864e5;
function inviteAccountToOrganization(input, context) {
  const organization = managedOrganization(context);
  const { Id: accountId2 = "", Type: type } = input.Target ?? {};
  if (type !== "ACCOUNT" || !/^\d{12}$/.test(accountId2)) {
    throw new AwsError("InvalidInputException", "The target has to be the ID of an account.", 400, {
      Reason: "INVALID_PARTY_TYPE_TARGET"
    });
  }
  const { world } = context;
  const now = world.clock.now();
  if ([...organizations(world).values()].some(({ members: members2 }) => members2.has(accountId2))) {
    throw new AwsError(
      "HandshakeConstraintViolationException",
      "The account is already a member of an organization.",
      400,
      { Reason: "ALREADY_IN_AN_ORGANIZATION" }
    );
  }
  if ([...organization.handshakes.values()].some((one) => one.accountId === accountId2 && isOpen2(one, now))) {
    throw new AwsError("DuplicateHandshakeException", "An open invitation of this account exists.");
  }
  const handshake = { id: `h-${world.random.hex(10)}`, accountId: accountId2, requestedAt: now, state: "OPEN" };
  organization.handshakes.set(handshake.id, handshake);
  return { Handshake: handshakeOutput(organization, handshake) };
}
function acceptHandshake(input, { world, account }) {
  const id = input.HandshakeId ?? "";
  const organization = [...organizations(world).values()].find(({ handshakes }) => handshakes.has(id));
  const handshake = organization?.handshakes.get(id);
  if (organization === void 0 || handshake?.accountId !== account.id) {
    throw new AwsError("HandshakeNotFoundException", "You specified a handshake that doesn't exist.");
  }
  const now = world.clock.now();
  if (!isOpen2(handshake, now)) {
    throw new AwsError("InvalidHandshakeTransitionException", "The handshake is not open.");
  }
  const accepted = { ...handshake, state: "ACCEPTED" };
  organization.handshakes.set(id, accepted);
  organization.members.set(account.id, { accountId: account.id, parentId: organization.rootId, joinedAt: now });
  return { Handshake: handshakeOutput(organization, accepted) };
}
function isOpen2({ state: state2, requestedAt }, now) {
  return state2 === "OPEN" && now < requestedAt + validForMs;
}
function handshakeOutput({ id: organizationId, partition, managementId }, { id, accountId: accountId2, requestedAt, state: state2 }) {
  return {
    Id: id,
    Arn: `arn:${partition}:organizations::${managementId}:handshake/${organizationId}/invite/${id}`,
    Parties: [
      { Id: organizationId, Type: "ORGANIZATION" },
      { Id: accountId2, Type: "ACCOUNT" }
    ],
    State: state2,
    RequestedTimestamp: new Date(requestedAt),
    ExpirationTimestamp: new Date(requestedAt + validForMs),
    Action: "INVITE",
    Resources: [
      { Type: "ORGANIZATION", Value: organizationId },
      { Type: "ACCOUNT", Value: accountId2 }
    ]
  };
}

// emulator/services/organizations/organization.ts
function createOrganization(input, { world, account }) {
  const all2 = organizations(world);
  if ([...all2.values()].some(({ members: members2 }) => members2.has(account.id))) {
    throw new AwsError("AlreadyInOrganizationException", "The AWS account is already a member of an organization.");
  }
  const id = `o-${world.random.hex(10)}`;
  const rootId = `r-${world.random.hex(4)}`;
  const organization = {
    id,
    arn: `arn:${account.partition}:organizations::${account.id}:organization/${id}`,
    partition: account.partition,
    managementId: account.id,
    rootId,
    featureSet: input.FeatureSet ?? "ALL",
    units: /* @__PURE__ */ new Map(),
    members: /* @__PURE__ */ new Map([[account.id, { accountId: account.id, parentId: rootId, joinedAt: world.clock.now() }]]),
    handshakes: /* @__PURE__ */ new Map()
  };
  all2.set(id, organization);
  return { Organization: organizationOutput(organization) };
}
function describeOrganization(_input, context) {
  return { Organization: organizationOutput(ownOrganization(context)) };
}
function deleteOrganization(_input, context) {
  const organization = managedOrganization(context);
  if (organization.members.size > 1) {
    throw new AwsError("OrganizationNotEmptyException", "The organization still has member accounts.");
  }
  organizations(context.world).delete(organization.id);
  return {};
}
function listRoots(input, context) {
  const { partition, managementId, id, rootId } = managedOrganization(context);
  const root3 = {
    Id: rootId,
    Arn: `arn:${partition}:organizations::${managementId}:root/${id}/${rootId}`,
    Name: "Root",
    PolicyTypes: []
  };
  const { items, nextToken } = pageOf([root3], input, ({ Id }) => Id, paging);
  return { Roots: items, NextToken: nextToken };
}
function organizationOutput(organization) {
  const { id, arn, managementId, featureSet } = organization;
  return {
    Id: id,
    Arn: arn,
    FeatureSet: featureSet,
    MasterAccountArn: accountArn(organization, managementId),
    MasterAccountId: managementId,
    MasterAccountEmail: emailOf(managementId)
  };
}

// emulator/services/organizations/permissions.ts
function organizationsPermissions(operation, input, place) {
  const action = `organizations:${operation}`;
  const values = requestTags(input.Tags);
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: "*", values }];
  const { account, world } = place;
  const own = [...organizations(world).values()].find(({ members: members2 }) => members2.has(account.id));
  const start5 = `arn:${account.partition}:organizations::${own?.managementId ?? account.id}`;
  const arnOf4 = (id) => {
    const organization = own?.id ?? "o-*";
    if (id.startsWith("ou-")) return { type: "organizationalunit", resource: `${start5}:ou/${organization}/${id}` };
    if (id.startsWith("r-")) return { type: "root", resource: `${start5}:root/${organization}/${id}` };
    if (id.startsWith("h-")) return { type: "handshake", resource: `${start5}:handshake/${organization}/invite/${id}` };
    return { type: "account", resource: `${start5}:account/${organization}/${id}` };
  };
  const ids = [
    input.AccountId,
    input.OrganizationalUnitId,
    input.ParentId,
    input.ChildId,
    input.SourceParentId,
    input.DestinationParentId,
    input.HandshakeId,
    input.Target?.Id
  ].filter((id) => id !== void 0);
  return ids.flatMap((id) => {
    const named2 = arnOf4(id);
    return about.includes(named2.type) ? [{ action, ...named2, values }] : [];
  });
}

// emulator/services/organizations/units.ts
var maxDepth = 5;
function createOrganizationalUnit(input, context) {
  const organization = managedOrganization(context);
  const { ParentId: parentId = "", Name: name = "" } = input;
  const { partition, managementId, id: organizationId, rootId, units } = organization;
  checkParent(organization, parentId);
  if (unitsUpFrom(organization, parentId).length >= maxDepth) {
    throw new AwsError("ConstraintViolationException", "You have exceeded the maximum nesting depth.", 400, {
      Reason: "OU_DEPTH_LIMIT_EXCEEDED"
    });
  }
  if ([...units.values()].some((unit2) => unit2.parentId === parentId && unit2.name === name)) {
    throw new AwsError("DuplicateOrganizationalUnitException", "An OU with the same name already exists.");
  }
  const id = `ou-${rootId.slice(2)}-${context.world.random.hex(8)}`;
  const arn = `arn:${partition}:organizations::${managementId}:ou/${organizationId}/${id}`;
  const unit = { id, arn, name, parentId };
  units.set(id, unit);
  return { OrganizationalUnit: unitOutput(unit) };
}
function describeOrganizationalUnit(input, context) {
  return { OrganizationalUnit: unitOutput(unitNamed(managedOrganization(context), input.OrganizationalUnitId)) };
}
function deleteOrganizationalUnit(input, context) {
  const organization = managedOrganization(context);
  const { id } = unitNamed(organization, input.OrganizationalUnitId);
  if (childrenOf(organization, id).length > 0) {
    throw new AwsError("OrganizationalUnitNotEmptyException", "The specified OU is not empty.");
  }
  organization.units.delete(id);
  return {};
}
function listOrganizationalUnitsForParent(input, context) {
  const organization = managedOrganization(context);
  const { ParentId: parent = "" } = input;
  checkParent(organization, parent);
  const inside = [...organization.units.values()].filter(({ parentId }) => parentId === parent);
  const { items, nextToken } = pageOf(inside, input, ({ id }) => id, paging);
  return { OrganizationalUnits: items.map(unitOutput), NextToken: nextToken };
}
function listChildren(input, context) {
  const organization = managedOrganization(context);
  const { ParentId: parent = "" } = input;
  checkParent(organization, parent);
  const children = childrenOf(organization, parent).filter(({ Type }) => Type === input.ChildType);
  const { items, nextToken } = pageOf(children, input, ({ Id }) => Id, paging);
  return { Children: items, NextToken: nextToken };
}
function listParents(input, context) {
  const organization = managedOrganization(context);
  const { units, members: members2, rootId } = organization;
  const child = members2.get(input.ChildId ?? "") ?? units.get(input.ChildId ?? "");
  if (child === void 0) {
    throw new AwsError("ChildNotFoundException", "You specified a child that doesn't exist.");
  }
  return {
    Parents: [{ Id: child.parentId, Type: child.parentId === rootId ? "ROOT" : "ORGANIZATIONAL_UNIT" }]
  };
}
function childrenOf({ units, members: members2 }, parent) {
  return [
    ...[...units.values()].map(({ id, parentId }) => ({ Id: id, Type: "ORGANIZATIONAL_UNIT", parentId })),
    ...[...members2.values()].map(({ accountId: accountId2, parentId }) => ({ Id: accountId2, Type: "ACCOUNT", parentId }))
  ].filter(({ parentId }) => parentId === parent).map(({ Id, Type }) => ({ Id, Type }));
}
function unitNamed({ units }, id) {
  const found = units.get(id ?? "");
  if (found !== void 0) return found;
  throw new AwsError("OrganizationalUnitNotFoundException", "You specified an OU that doesn't exist.");
}
function unitOutput({ id, arn, name }) {
  return { Id: id, Arn: arn, Name: name };
}

// emulator/services/organizations.ts
var organizations2 = {
  name: "organizations",
  title: "Organizations",
  protocol: "awsJson1.1",
  client: dist_es_exports13,
  operations: {
    AcceptHandshake: acceptHandshake,
    CreateOrganization: createOrganization,
    CreateOrganizationalUnit: createOrganizationalUnit,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DescribeAccount: describeAccount,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    InviteAccountToOrganization: inviteAccountToOrganization,
    LeaveOrganization: leaveOrganization,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListChildren: listChildren,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListRoots: listRoots,
    MoveAccount: moveAccount,
    RemoveAccountFromOrganization: removeAccountFromOrganization
  },
  permissions: organizationsPermissions
};

// emulator/services/s3/access.ts
import { createHash as createHash7 } from "node:crypto";
function bucketFor(input, context) {
  const bucket = ownBucket(input, context);
  if (bucket.region !== context.region) {
    throw new AwsError(
      "PermanentRedirect",
      "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
      301,
      { Endpoint: `s3.${bucket.region}.${dnsSuffixOf(context.account.partition)}`, Bucket: bucket.name },
      { "x-amz-bucket-region": bucket.region }
    );
  }
  return bucket;
}
function ownBucket(input, context) {
  const bucket = context.world.objects.buckets.get(input.Bucket);
  if (bucket === void 0) {
    throw new AwsError("NoSuchBucket", "The specified bucket does not exist", 404, { BucketName: input.Bucket });
  }
  const owner = input.ExpectedBucketOwner;
  if (bucket.ownerId !== context.account.id || owner !== void 0 && owner !== bucket.ownerId) {
    throw new AwsError("AccessDenied", "Access Denied", 403, {}, { "x-amz-bucket-region": bucket.region });
  }
  return bucket;
}
function readableObject(bucket, key2, context) {
  const resource = `arn:${context.account.partition}:s3:::${bucket.name}`;
  const maySee = bucket.objects.has(key2) || mayAlso(context, { action: "s3:ListBucket", type: "bucket", resource });
  if (!maySee) throw new AwsError("AccessDenied", "Access Denied", 403);
  return objectIn(bucket, key2);
}
function objectIn(bucket, key2) {
  const object = bucket.objects.get(key2);
  if (object === void 0) throw new AwsError("NoSuchKey", "The specified key does not exist.", 404, { Key: key2 });
  return object;
}
function canonicalUser(accountId2) {
  return { ID: createHash7("sha256").update(accountId2).digest("hex") };
}
function nowToTheSecond(context) {
  return Math.floor(context.world.clock.now() / 1e3) * 1e3;
}
function malformedXml() {
  return new AwsError(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema"
  );
}
function preconditionFailed(condition) {
  return new AwsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412, {
    Condition: condition
  });
}

// emulator/services/s3/listing.ts
function tokenAfter(key2) {
  return Buffer.from(`1/${key2}`).toString("base64");
}
function keyInToken(token) {
  if (token === void 0) return void 0;
  const text3 = Buffer.from(token, "base64").toString();
  if (!text3.startsWith("1/")) throw badToken3();
  return text3.slice(2);
}
function badToken3() {
  return new AwsError("InvalidArgument", "The continuation token provided is incorrect", 400, {
    ArgumentName: "continuation-token"
  });
}
function pageOfParts(parts, marker, maxParts) {
  const remaining = [...parts].filter((part) => part.partNumber > marker).sort((a3, b3) => a3.partNumber - b3.partNumber);
  return { page: remaining.slice(0, maxParts), isTruncated: maxParts < remaining.length };
}
function compareKeys(a3, b3) {
  return Buffer.compare(Buffer.from(a3), Buffer.from(b3));
}
function keyEncoder(encodingType) {
  return encodingType === "url" ? (key2) => encodeURIComponent(key2).replaceAll("%2F", "/") : (key2) => key2;
}

// emulator/services/s3/tags.ts
function s3TagRules(maxTags2) {
  const invalid5 = (message, key2) => new AwsError("InvalidTag", message, 400, { TagKey: key2 });
  return {
    maxTags: maxTags2,
    tooMany: () => new AwsError("BadRequest", `Object tags cannot be greater than ${maxTags2}`),
    duplicateKey: (key2) => invalid5("Cannot provide multiple Tags with the same key", key2),
    rejection: (key2, value) => {
      if (key2.length < 1 || key2.length > 128) return invalid5("The TagKey you have provided is invalid", key2);
      if (value.length > 256) return invalid5("The TagValue you have provided is invalid", key2);
      return key2.startsWith("aws:") ? invalid5("System tags cannot be added/updated by requester", key2) : void 0;
    }
  };
}
var bucketTagRules = s3TagRules(50);
var objectTagRules = s3TagRules(10);
function bucketTags(tagSet) {
  return withTags(/* @__PURE__ */ new Map(), tagSet ?? [], bucketTagRules);
}
function objectTags(tagSet) {
  return withTags(/* @__PURE__ */ new Map(), tagSet ?? [], objectTagRules);
}
function objectTagsInHeader(tagging) {
  return objectTags([...new URLSearchParams(tagging)].map(([Key, Value]) => ({ Key, Value })));
}

// emulator/services/s3/buckets.ts
function createBucket(input, context) {
  const name = input.Bucket;
  if (!isBucketName(name)) {
    throw new AwsError("InvalidBucketName", "The specified bucket is not valid.", 400, { BucketName: name });
  }
  const region = bucketRegion(input.CreateBucketConfiguration?.LocationConstraint, context.region);
  const existing = context.world.objects.buckets.get(name);
  if (existing !== void 0 && existing.ownerId !== context.account.id) {
    throw new AwsError(
      "BucketAlreadyExists",
      "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
      409,
      { BucketName: name }
    );
  }
  if (existing !== void 0 && (existing.region !== "us-east-1" || region !== "us-east-1")) {
    throw new AwsError(
      "BucketAlreadyOwnedByYou",
      "Your previous request to create the named bucket succeeded and you already own it.",
      409,
      { BucketName: name }
    );
  }
  if (existing === void 0) {
    context.world.objects.buckets.set(name, {
      name,
      region,
      ownerId: context.account.id,
      creationDate: nowToTheSecond(context),
      tags: bucketTags(input.CreateBucketConfiguration?.Tags),
      objects: /* @__PURE__ */ new Map(),
      uploads: /* @__PURE__ */ new Map()
    });
  }
  return {
    Location: region === "us-east-1" ? `/${name}` : `http://${name}.s3.${dnsSuffixOf(context.account.partition)}/`
  };
}
function bucketRegion(constraint, region) {
  if (region === "us-east-1") {
    if (constraint === "us-east-1") {
      throw new AwsError("InvalidLocationConstraint", "The specified location-constraint is not valid", 400, {
        LocationConstraint: constraint
      });
    }
    return constraint === "EU" ? "eu-west-1" : constraint ?? "us-east-1";
  }
  if (constraint !== region && !(constraint === "EU" && region === "eu-west-1")) {
    throw new AwsError(
      "IllegalLocationConstraintException",
      `The ${constraint ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to.`
    );
  }
  return region;
}
function isBucketName(name) {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !/\.\.|^\d+\.\d+\.\d+\.\d+$|^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name);
}
function headBucket(input, context) {
  const { region } = bucketFor(input, context);
  return { BucketRegion: region, AccessPointAlias: false };
}
function getBucketLocation(input, context) {
  const { region } = ownBucket(input, context);
  return region === "us-east-1" ? {} : { LocationConstraint: region };
}
function getBucketAcl(input, context) {
  const owner = canonicalUser(bucketFor(input, context).ownerId);
  return { Owner: owner, Grants: [{ Grantee: { ...owner, Type: "CanonicalUser" }, Permission: "FULL_CONTROL" }] };
}
function getBucketVersioning(input, context) {
  bucketFor(input, context);
  return {};
}
function listBuckets(input, context) {
  const prefix = input.Prefix ?? "";
  const matching2 = [...context.world.objects.buckets.values()].filter((bucket) => bucket.ownerId === context.account.id && bucket.name.startsWith(prefix)).filter((bucket) => input.BucketRegion === void 0 || bucket.region === input.BucketRegion);
  const request = { MaxResults: input.MaxBuckets, NextToken: input.ContinuationToken };
  const { items, nextToken } = pageOf(matching2, request, ({ name }) => name, { pageSize: 1e4, badToken: badToken3 });
  return {
    Buckets: items.map((bucket) => ({
      Name: bucket.name,
      CreationDate: new Date(bucket.creationDate),
      BucketRegion: bucket.region
    })),
    Owner: canonicalUser(context.account.id),
    ...input.Prefix === void 0 ? {} : { Prefix: input.Prefix },
    ...nextToken === void 0 ? {} : { ContinuationToken: nextToken }
  };
}
function deleteBucket(input, context) {
  const bucket = bucketFor(input, context);
  if (bucket.objects.size > 0) {
    throw new AwsError("BucketNotEmpty", "The bucket you tried to delete is not empty", 409, {
      BucketName: bucket.name
    });
  }
  context.world.objects.buckets.delete(bucket.name);
  return {};
}
function putBucketTagging(input, context) {
  const bucket = bucketFor(input, context);
  bucket.tags = bucketTags(input.Tagging?.TagSet);
  return {};
}
function getBucketTagging(input, context) {
  const bucket = bucketFor(input, context);
  if (bucket.tags.size === 0) {
    throw new AwsError("NoSuchTagSet", "The TagSet does not exist", 404, { BucketName: bucket.name });
  }
  return { TagSet: tagList(bucket.tags) };
}

// emulator/services/s3/complete.ts
import { createHash as createHash10 } from "node:crypto";

// emulator/world/objects.ts
import { constants as constants4, copyFileSync as copyFileSync2, createReadStream, createWriteStream } from "node:fs";
import { rename, rm as rm3, stat as stat2 } from "node:fs/promises";
import { basename, join as join6 } from "node:path";
import { Readable as Readable5 } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
function placeOf2(bucket, key2) {
  return `${bucket.name}/${key2}`;
}
var ObjectStore = class {
  buckets;
  /** The multipart uploads that are being completed, by `placeOf`. Conditional writes wait for them. */
  completions = /* @__PURE__ */ new Map();
  #directory;
  #files = 0;
  /**
   * @param directory an existing, empty folder for the store's files. The world deletes it.
   * @param copied a store into which nothing is being written, and a copy of its buckets. The new store begins with both.
   */
  constructor(directory, copied2) {
    this.#directory = directory;
    this.buckets = copied2?.buckets ?? /* @__PURE__ */ new Map();
    if (copied2 !== void 0) this.#files = copied2.original.#files;
    for (const { objects, uploads } of this.buckets.values()) {
      this.#takeFiles(objects);
      for (const { parts } of uploads.values()) this.#takeFiles(parts);
    }
  }
  /** The object and its bucket, of any account and in any region. */
  find(bucketName, key2) {
    const bucket = this.buckets.get(bucketName);
    const object = bucket?.objects.get(key2);
    return bucket === void 0 || object === void 0 ? void 0 : { bucket, object };
  }
  /**
   * Writes a body to a new file. When the body fails, it deletes the file and throws the body's error.
   *
   * @param onChunk receives every chunk.
   */
  async write(body, onChunk) {
    const path = join6(this.#directory, String(++this.#files));
    const source = body instanceof Readable5 ? body : Readable5.from(body === void 0 ? [] : [body]);
    let sizeBytes = 0;
    try {
      await pipeline2(
        source,
        async function* (chunks) {
          for await (const chunk of chunks) {
            onChunk(chunk);
            sizeBytes += chunk.byteLength;
            yield chunk;
          }
        },
        createWriteStream(path)
      );
    } catch (error) {
      await this.remove(path);
      throw error;
    }
    return { path, sizeBytes };
  }
  /** Joins files in order into a new file and deletes them. @param paths at least one. */
  async concatenate(paths) {
    const [first, ...rest] = paths;
    if (first === void 0) throw new RangeError("There must be at least one file to concatenate.");
    const path = join6(this.#directory, String(++this.#files));
    await rename(first, path);
    for (const next of rest) {
      await pipeline2(
        createReadStream(next, { highWaterMark: 1 << 20 }),
        createWriteStream(path, { flags: "a", highWaterMark: 1 << 20 })
      );
      await this.remove(next);
    }
    return { path, sizeBytes: (await stat2(path)).size };
  }
  /** Gives objects or parts files of their own: completing an upload appends to the file of its first part. */
  #takeFiles(stored) {
    for (const [key2, one] of stored) {
      const path = join6(this.#directory, basename(one.path));
      copyFileSync2(one.path, path, constants4.COPYFILE_FICLONE);
      stored.set(key2, { ...one, path });
    }
  }
  /** Deletes a file. A stream that is reading it can still read it to its end. */
  async remove(path) {
    await rm3(path, { force: true });
  }
};

// emulator/services/s3/checksums.ts
import { createHash as createHash8 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";

// emulator/services/s3/crc.ts
function tables(polynomialHigh, polynomialLow) {
  const high = Array.from({ length: 8 }, () => new Uint32Array(256));
  const low = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [high0, low0] = [high[0], low[0]];
  for (let byte = 0; byte < 256; byte++) {
    let h3 = 0;
    let l2 = byte;
    for (let bit = 0; bit < 8; bit++) {
      const carry = l2 & 1;
      l2 = l2 >>> 1 | h3 << 31;
      h3 >>>= 1;
      if (carry !== 0) {
        h3 ^= polynomialHigh;
        l2 ^= polynomialLow;
      }
    }
    high0[byte] = h3;
    low0[byte] = l2;
  }
  for (let slice = 1; slice < 8; slice++) {
    for (let byte = 0; byte < 256; byte++) {
      const h3 = high[slice - 1]?.[byte];
      const l2 = low[slice - 1]?.[byte];
      const index = l2 & 255;
      low[slice][byte] = (l2 >>> 8 | h3 << 24) ^ low0[index];
      high[slice][byte] = h3 >>> 8 ^ high0[index];
    }
  }
  return { high, low };
}
function crc32With(polynomial) {
  const t = tables(0, polynomial).low;
  const [t0, t1, t2, t3, t4, t5, t6, t7] = t;
  return () => {
    let crc = 4294967295;
    return {
      update(data) {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        let at = 0;
        for (const end = data.byteLength - 7; at < end; at += 8) {
          const a3 = crc ^ view.getUint32(at, true);
          const b3 = view.getUint32(at + 4, true);
          crc = t7[a3 & 255] ^ t6[a3 >>> 8 & 255] ^ t5[a3 >>> 16 & 255] ^ t4[a3 >>> 24] ^ t3[b3 & 255] ^ t2[b3 >>> 8 & 255] ^ t1[b3 >>> 16 & 255] ^ t0[b3 >>> 24];
        }
        for (; at < data.byteLength; at++) {
          crc = crc >>> 8 ^ t0[(crc ^ data[at]) & 255];
        }
      },
      digest() {
        const out = Buffer.alloc(4);
        out.writeUInt32BE(~crc >>> 0);
        return out;
      }
    };
  };
}
function crc64With(polynomialHigh, polynomialLow) {
  const { high, low } = tables(polynomialHigh, polynomialLow);
  return () => {
    let h3 = 4294967295;
    let l2 = 4294967295;
    return {
      update(data) {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        let at = 0;
        for (const end = data.byteLength - 7; at < end; at += 8) {
          let a3 = l2 ^ view.getUint32(at, true);
          let b3 = h3 ^ view.getUint32(at + 4, true);
          h3 = 0;
          l2 = 0;
          for (let slice = 7; slice >= 4; slice--, a3 >>>= 8, b3 >>>= 8) {
            const early = high[slice];
            const late = high[slice - 4];
            h3 ^= early[a3 & 255] ^ late[b3 & 255];
            l2 ^= low[slice][a3 & 255] ^ low[slice - 4][b3 & 255];
          }
        }
        for (; at < data.byteLength; at++) {
          const index = (l2 ^ data[at]) & 255;
          l2 = (l2 >>> 8 | h3 << 24) ^ low[0][index];
          h3 = h3 >>> 8 ^ high[0][index];
        }
      },
      digest() {
        const out = Buffer.alloc(8);
        out.writeUInt32BE(~h3 >>> 0, 0);
        out.writeUInt32BE(~l2 >>> 0, 4);
        return out;
      }
    };
  };
}
var crc32 = crc32With(3988292384);
var crc32c = crc32With(2197175160);
var crc64nvme = crc64With(2590806825, 2890647989);

// emulator/services/s3/checksums.ts
var algorithms = {
  CRC32: { createDigest: crc32, sizeBytes: 4, types: ["COMPOSITE", "FULL_OBJECT"] },
  CRC32C: { createDigest: crc32c, sizeBytes: 4, types: ["COMPOSITE", "FULL_OBJECT"] },
  CRC64NVME: { createDigest: crc64nvme, sizeBytes: 8, types: ["FULL_OBJECT"] },
  SHA1: { createDigest: () => createHash8("sha1"), sizeBytes: 20, types: ["COMPOSITE"] },
  SHA256: { createDigest: () => createHash8("sha256"), sizeBytes: 32, types: ["COMPOSITE"] },
  SHA512: { createDigest: () => createHash8("sha512"), sizeBytes: 64, types: ["COMPOSITE"] },
  MD5: { createDigest: () => createHash8("md5"), sizeBytes: 16, types: ["COMPOSITE"] }
};
function checksumAlgorithm(name) {
  const algorithm = algorithms[name];
  if (algorithm === void 0) {
    throw new AwsError("NotImplemented", `The checksum algorithm ${name} is not implemented by this emulator.`, 501);
  }
  return algorithm;
}
function checksumMember(algorithm) {
  return `Checksum${algorithm}`;
}
function statedChecksum(input) {
  const stated = Object.entries(input).flatMap(([member2, value]) => {
    const algorithm = /^Checksum((?:CRC|SHA|XXHASH|MD5)\w*)$/.exec(member2)?.[1];
    return algorithm === void 0 || typeof value !== "string" ? [] : [{ algorithm, value }];
  });
  const [checksum, second] = stated;
  if (second !== void 0) {
    throw new AwsError(
      "InvalidRequest",
      "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."
    );
  }
  if (checksum !== void 0) {
    const bytes = Buffer.from(checksum.value.replace(/-\d+$/, ""), "base64");
    if (bytes.byteLength !== checksumAlgorithm(checksum.algorithm).sizeBytes) {
      throw new AwsError(
        "InvalidRequest",
        `Value for x-amz-checksum-${checksum.algorithm.toLowerCase()} header is invalid.`
      );
    }
  }
  return checksum;
}
function badDigest(algorithm) {
  return new AwsError("BadDigest", `The ${algorithm} you specified did not match the calculated checksum.`);
}
function compositeChecksum(algorithm, parts) {
  const digest = checksumAlgorithm(algorithm).createDigest();
  for (const part of parts) digest.update(Buffer.from(part, "base64"));
  return `${digest.digest().toString("base64")}-${parts.length}`;
}
async function checksumOfFiles(algorithm, paths) {
  const digest = checksumAlgorithm(algorithm).createDigest();
  for (const path of paths) {
    for await (const chunk of createReadStream2(path, { highWaterMark: 1 << 20 })) digest.update(chunk);
  }
  return digest.digest().toString("base64");
}
async function storedChecksum(object) {
  object.checksum ??= {
    algorithm: "CRC64NVME",
    value: await checksumOfFiles("CRC64NVME", [object.path]),
    type: "FULL_OBJECT"
  };
  return object.checksum;
}

// emulator/services/s3/objects.ts
import { createReadStream as createReadStream3 } from "node:fs";

// emulator/services/s3/range.ts
function parseRange(input, object) {
  const { sizeBytes } = object;
  if (input.PartNumber !== void 0) {
    const parts = object.parts.length > 0 ? object.parts : [{ partNumber: 1, sizeBytes }];
    const index = parts.findIndex((part2) => part2.partNumber === input.PartNumber);
    const part = parts[index];
    if (part === void 0) {
      throw new AwsError("InvalidPartNumber", "The requested partnumber is not satisfiable", 416);
    }
    const first2 = parts.slice(0, index).reduce((sum, before) => sum + before.sizeBytes, 0);
    return part.sizeBytes === 0 ? void 0 : { first: first2, last: first2 + part.sizeBytes - 1 };
  }
  const match = /^bytes=(\d*)-(\d*)$/.exec(input.Range?.trim() ?? "");
  if (match === null || match[0] === "bytes=-") return void 0;
  const [, from = "", to = ""] = match;
  const first = from === "" ? Math.max(0, sizeBytes - Number(to)) : Number(from);
  const last = from === "" || to === "" ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return void 0;
  if (first >= sizeBytes || from === "" && Number(to) === 0) {
    throw new AwsError(
      "InvalidRange",
      "The requested range is not satisfiable",
      416,
      { RangeRequested: input.Range, ActualObjectSize: sizeBytes },
      { "content-range": `bytes */${sizeBytes}` }
    );
  }
  return { first, last };
}

// emulator/services/s3/receive.ts
import { createHash as createHash9 } from "node:crypto";
var maxSizeBytes = 5 * 1024 ** 3;
async function receive(input, body, context) {
  if (input.ContentLength !== void 0 && input.ContentLength > maxSizeBytes) {
    throw new AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400, {
      ProposedSize: input.ContentLength,
      MaxSizeAllowed: maxSizeBytes
    });
  }
  const inHeader = statedChecksum(input);
  const expected = inHeader?.algorithm ?? input.ChecksumAlgorithm;
  const digest = expected === void 0 ? void 0 : checksumAlgorithm(expected).createDigest();
  const md5 = createHash9("md5");
  const { path, sizeBytes } = await context.world.objects.write(body, (chunk) => {
    md5.update(chunk);
    digest?.update(chunk);
  });
  try {
    const checksum = inHeader ?? inTrailer(context.trailers);
    if (checksum === void 0 && input.ChecksumAlgorithm !== void 0) {
      throw new AwsError(
        "InvalidRequest",
        "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found."
      );
    }
    if (checksum !== void 0) {
      const calculated = checksum.algorithm === expected && digest !== void 0 ? digest.digest().toString("base64") : await checksumOfFiles(checksum.algorithm, [path]);
      if (calculated !== checksum.value) throw badDigest(checksum.algorithm);
    }
    return { path, sizeBytes, md5: md5.digest("hex"), checksum };
  } catch (error) {
    await context.world.objects.remove(path);
    throw error;
  }
}
function inTrailer(trailers) {
  const stated = [...trailers].flatMap(([name, value]) => {
    const algorithm = /^x-amz-checksum-(\w+)$/.exec(name)?.[1];
    return algorithm === void 0 ? [] : [[`Checksum${algorithm.toUpperCase()}`, value]];
  });
  return statedChecksum(Object.fromEntries(stated));
}

// emulator/services/s3/objects.ts
async function putObject(input, context) {
  const bucket = bucketFor(input, context);
  const key2 = objectKey(input.Key);
  const description = describeObject(input);
  const tags = objectTagsInHeader(input.Tagging);
  checkWriteConditions(bucket, key2, input);
  const received = await receive(input, input.Body, context);
  try {
    await context.world.objects.completions.get(placeOf2(bucket, key2));
    checkWriteConditions(bucket, key2, input);
  } catch (error) {
    await context.world.objects.remove(received.path);
    throw error;
  }
  const object = {
    key: key2,
    path: received.path,
    sizeBytes: received.sizeBytes,
    etag: received.md5,
    checksum: received.checksum && { ...received.checksum, type: "FULL_OBJECT" },
    description,
    tags,
    lastModified: nowToTheSecond(context),
    parts: []
  };
  await replaceObject(bucket, object, context);
  return {
    ETag: `"${object.etag}"`,
    ...received.checksum === void 0 ? {} : { [checksumMember(received.checksum.algorithm)]: received.checksum.value, ChecksumType: "FULL_OBJECT" },
    ...encryptionOf(object)
  };
}
async function replaceObject(bucket, object, context) {
  const before = bucket.objects.get(object.key);
  bucket.objects.set(object.key, object);
  if (before !== void 0) await context.world.objects.remove(before.path);
}
function objectKey(key2) {
  const sizeBytes = Buffer.byteLength(key2 ?? "");
  if (key2 === void 0 || sizeBytes > 1024) {
    throw new AwsError("KeyTooLongError", "Your key is too long", 400, { Size: sizeBytes, MaxSizeAllowed: 1024 });
  }
  return key2;
}
function describeObject(input) {
  if (input.ACL !== void 0 && input.ACL !== "bucket-owner-full-control" && input.ACL !== "private") {
    throw new AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
  const metadata3 = input.Metadata ?? {};
  const sizeBytes = Object.entries(metadata3).reduce((sum, pair) => sum + Buffer.byteLength(pair.join("")), 0);
  if (sizeBytes > 2048) {
    throw new AwsError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", 400, {
      Size: sizeBytes,
      MaxSizeAllowed: 2048
    });
  }
  const { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, Expires } = input;
  const { ServerSideEncryption = "AES256", SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = input;
  return {
    contentType: input.ContentType ?? "binary/octet-stream",
    headers: {
      CacheControl,
      ContentDisposition,
      ContentEncoding,
      ContentLanguage,
      Expires,
      ServerSideEncryption,
      SSEKMSKeyId,
      BucketKeyEnabled,
      WebsiteRedirectLocation
    },
    metadata: metadata3,
    storageClass: input.StorageClass ?? "STANDARD"
  };
}
function encryptionOf({ description }) {
  const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = description.headers;
  return { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled };
}
function checkWriteConditions(bucket, key2, input) {
  const existing = bucket.objects.get(key2);
  if (input.IfNoneMatch !== void 0) {
    if (input.IfNoneMatch !== "*") {
      throw new AwsError("NotImplemented", "A header you provided implies functionality that is not implemented", 501, {
        Header: "If-None-Match"
      });
    }
    if (existing !== void 0) throw preconditionFailed("If-None-Match");
  }
  if (input.IfMatch !== void 0) {
    if (existing === void 0) objectIn(bucket, key2);
    else if (!etagMatches(input.IfMatch, existing)) throw preconditionFailed("If-Match");
  }
}
function etagMatches(condition, object) {
  return condition.split(",").some((etag) => ["*", object.etag].includes(etag.trim().replace(/^"|"$/g, "")));
}
async function getObject(input, context) {
  const object = objectToRead(input, context);
  const { range, output } = await readObject(input, object);
  const overrides = Object.entries(input).flatMap(
    ([member2, value]) => member2.startsWith("Response") ? [[member2.slice("Response".length), value]] : []
  );
  return {
    ...output,
    ...Object.fromEntries(overrides),
    TagCount: object.tags.size || void 0,
    Body: output.ContentLength === 0 ? Buffer.alloc(0) : createReadStream3(object.path, {
      start: range?.first ?? 0,
      end: range?.last ?? object.sizeBytes - 1,
      highWaterMark: 1 << 18
    })
  };
}
async function headObject(input, context) {
  return (await readObject(input, objectToRead(input, context))).output;
}
function objectToRead(input, context) {
  const object = readableObject(bucketFor(input, context), input.Key ?? "", context);
  const version = input.VersionId;
  if (version !== void 0 && version !== "null") {
    throw new AwsError("NoSuchVersion", "The specified version does not exist.", 404, { VersionId: version });
  }
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = input;
  const modified2 = object.lastModified;
  if (IfMatch !== void 0 ? !etagMatches(IfMatch, object) : modified2 > (IfUnmodifiedSince?.getTime() ?? modified2)) {
    throw preconditionFailed(IfMatch !== void 0 ? "If-Match" : "If-Unmodified-Since");
  }
  const unchanged = IfNoneMatch !== void 0 ? etagMatches(IfNoneMatch, object) : IfModifiedSince !== void 0 && modified2 <= IfModifiedSince.getTime();
  if (unchanged) throw new AwsError("NotModified", "Not Modified", 304, {}, { etag: `"${object.etag}"` });
  return object;
}
async function readObject(input, object) {
  const range = parseRange(input, object);
  const { description } = object;
  const checksum = input.ChecksumMode === "ENABLED" && range === void 0 ? await storedChecksum(object) : void 0;
  const output = {
    AcceptRanges: "bytes",
    LastModified: new Date(object.lastModified),
    ContentLength: range === void 0 ? object.sizeBytes : range.last - range.first + 1,
    ContentRange: range && `bytes ${range.first}-${range.last}/${object.sizeBytes}`,
    ETag: `"${object.etag}"`,
    ContentType: description.contentType,
    ...description.headers,
    Metadata: description.metadata,
    StorageClass: description.storageClass === "STANDARD" ? void 0 : description.storageClass,
    PartsCount: input.PartNumber === void 0 ? void 0 : object.parts.length || void 0,
    ...checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }
  };
  return { range, output };
}
async function getObjectAttributes(input, context) {
  const object = objectToRead({ Bucket: input.Bucket, Key: input.Key, VersionId: input.VersionId }, context);
  const wanted = new Set(input.ObjectAttributes);
  const checksum = wanted.has("Checksum") || wanted.has("ObjectParts") ? await storedChecksum(object) : void 0;
  const maxParts = input.MaxParts ?? 1e3;
  const marker = Number(input.PartNumberMarker ?? 0);
  const { page: page2, isTruncated } = pageOfParts(object.parts, marker, maxParts);
  return {
    LastModified: new Date(object.lastModified),
    ETag: wanted.has("ETag") ? object.etag : void 0,
    ObjectSize: wanted.has("ObjectSize") ? object.sizeBytes : void 0,
    StorageClass: wanted.has("StorageClass") ? object.description.storageClass : void 0,
    Checksum: wanted.has("Checksum") && checksum ? {
      // Only here, a composite checksum has no part count.
      [checksumMember(checksum.algorithm)]: checksum.value.replace(/-\d+$/, ""),
      ChecksumType: checksum.type
    } : void 0,
    ObjectParts: wanted.has("ObjectParts") && object.parts.length > 0 ? {
      TotalPartsCount: object.parts.length,
      PartNumberMarker: String(marker),
      NextPartNumberMarker: String(page2.at(-1)?.partNumber ?? marker),
      MaxParts: maxParts,
      IsTruncated: isTruncated,
      Parts: page2.map((part) => ({
        PartNumber: part.partNumber,
        Size: part.sizeBytes,
        ...checksum && part.checksum ? { [checksumMember(checksum.algorithm)]: part.checksum } : {}
      }))
    } : void 0
  };
}
async function deleteObject(input, context) {
  const bucket = bucketFor(input, context);
  const object = bucket.objects.get(input.Key ?? "");
  if (object !== void 0) {
    if (input.IfMatch !== void 0 && !etagMatches(input.IfMatch, object)) throw preconditionFailed("If-Match");
    bucket.objects.delete(object.key);
    await context.world.objects.remove(object.path);
  }
  return {};
}
async function deleteObjects(input, context) {
  const objects = input.Delete?.Objects ?? [];
  if (objects.length < 1 || objects.length > 1e3) {
    throw malformedXml();
  }
  for (const { Key } of objects) await deleteObject({ Bucket: input.Bucket, Key }, context);
  return input.Delete?.Quiet ? {} : { Deleted: objects.map(({ Key }) => ({ Key: Key ?? "" })) };
}

// emulator/services/s3/multipart.ts
function createMultipartUpload(input, context) {
  const bucket = bucketFor(input, context);
  const checksumAlgorithmName = input.ChecksumAlgorithm;
  const upload = {
    uploadId: context.world.random.bytes(48).toString("base64url"),
    key: objectKey(input.Key),
    checksumAlgorithm: checksumAlgorithmName,
    checksumType: checksumType(checksumAlgorithmName, input.ChecksumType),
    description: describeObject(input),
    tags: objectTagsInHeader(input.Tagging),
    initiated: nowToTheSecond(context),
    parts: /* @__PURE__ */ new Map()
  };
  bucket.uploads.set(upload.uploadId, upload);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.uploadId,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumAlgorithm && upload.checksumType,
    ...encryptionOf(upload)
  };
}
function checksumType(algorithm, requested) {
  if (algorithm === void 0) {
    if (requested !== void 0) {
      throw new AwsError(
        "InvalidRequest",
        "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header."
      );
    }
    return "FULL_OBJECT";
  }
  const { types: types3 } = checksumAlgorithm(algorithm);
  const type = requested === void 0 ? types3[0] : types3.find((one) => one === requested);
  if (type === void 0) {
    throw new AwsError(
      "InvalidRequest",
      `The ${requested} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`
    );
  }
  return type;
}
function uploadIn(bucket, key2, uploadId) {
  const upload = bucket.uploads.get(uploadId ?? "");
  if (upload === void 0 || upload.key !== key2) {
    throw new AwsError(
      "NoSuchUpload",
      "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
      404,
      { UploadId: uploadId }
    );
  }
  return upload;
}
async function uploadPart(input, context) {
  const bucket = bucketFor(input, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const partNumber = input.PartNumber ?? 0;
  if (partNumber < 1 || partNumber > 1e4) {
    throw new AwsError("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive", 400, {
      ArgumentName: "partNumber",
      ArgumentValue: partNumber
    });
  }
  const received = await receive(input, input.Body, context);
  const { checksum } = received;
  try {
    uploadIn(bucket, input.Key, input.UploadId);
    const expected = upload.checksumAlgorithm;
    const isOptional = checksum === void 0 && upload.checksumType === "FULL_OBJECT";
    if (expected !== void 0 && checksum?.algorithm !== expected && !isOptional) {
      throw new AwsError(
        "InvalidRequest",
        `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${checksum?.algorithm.toLowerCase() ?? "null"}`
      );
    }
  } catch (error) {
    await context.world.objects.remove(received.path);
    throw error;
  }
  const before = upload.parts.get(partNumber);
  upload.parts.set(partNumber, {
    partNumber,
    path: received.path,
    sizeBytes: received.sizeBytes,
    etag: received.md5,
    checksum,
    lastModified: nowToTheSecond(context)
  });
  if (before !== void 0) await context.world.objects.remove(before.path);
  return {
    ETag: `"${received.md5}"`,
    ...checksum && { [checksumMember(checksum.algorithm)]: checksum.value },
    ...encryptionOf(upload)
  };
}
function listParts(input, context) {
  const bucket = bucketFor(input, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const marker = Number(input.PartNumberMarker ?? 0);
  if (!Number.isInteger(marker) || marker < 0) {
    throw new AwsError("InvalidArgument", "Provided part-number-marker not an integer or within integer range", 400, {
      ArgumentName: "part-number-marker",
      ArgumentValue: input.PartNumberMarker
    });
  }
  const maxParts = Math.min(input.MaxParts ?? 1e3, context.world.settings.s3.pageSize);
  const { page: page2, isTruncated } = pageOfParts(upload.parts.values(), marker, maxParts);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(page2.at(-1)?.partNumber ?? 0),
    MaxParts: maxParts,
    IsTruncated: isTruncated,
    Parts: page2.map((part) => ({
      PartNumber: part.partNumber,
      LastModified: new Date(part.lastModified),
      ETag: `"${part.etag}"`,
      Size: part.sizeBytes,
      ...part.checksum && { [checksumMember(part.checksum.algorithm)]: part.checksum.value }
    })),
    Initiator: canonicalUser(context.account.id),
    Owner: canonicalUser(bucket.ownerId),
    StorageClass: upload.description.storageClass,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumAlgorithm && upload.checksumType
  };
}
function listMultipartUploads(input, context) {
  const bucket = bucketFor(input, context);
  if (input.Delimiter !== void 0) {
    throw new AwsError("NotImplemented", "ListMultipartUploads takes no delimiter in this emulator.", 501);
  }
  const { KeyMarker: keyMarker = "", UploadIdMarker: uploadIdMarker } = input;
  const encode2 = keyEncoder(input.EncodingType);
  const sorted = [...bucket.uploads.values()].filter((upload) => upload.key.startsWith(input.Prefix ?? "")).sort((a3, b3) => compareKeys(a3.key, b3.key) || a3.initiated - b3.initiated);
  const markedAt = sorted.findIndex((upload) => upload.key === keyMarker && upload.uploadId === uploadIdMarker);
  const remaining = markedAt >= 0 ? sorted.slice(markedAt + 1) : sorted.filter((upload) => compareKeys(upload.key, keyMarker) > 0);
  const maxUploads = Math.min(input.MaxUploads ?? 1e3, context.world.settings.s3.pageSize);
  const page2 = remaining.slice(0, maxUploads);
  const last = page2.at(-1);
  const isTruncated = page2.length < remaining.length;
  return {
    Bucket: bucket.name,
    KeyMarker: encode2(keyMarker),
    UploadIdMarker: uploadIdMarker ?? "",
    NextKeyMarker: isTruncated && last ? encode2(last.key) : void 0,
    NextUploadIdMarker: isTruncated ? last?.uploadId : void 0,
    Prefix: input.Prefix && encode2(input.Prefix),
    EncodingType: input.EncodingType,
    MaxUploads: maxUploads,
    IsTruncated: isTruncated,
    Uploads: page2.map((upload) => ({
      UploadId: upload.uploadId,
      Key: encode2(upload.key),
      Initiated: new Date(upload.initiated),
      StorageClass: upload.description.storageClass,
      Owner: canonicalUser(bucket.ownerId),
      Initiator: canonicalUser(context.account.id),
      ChecksumAlgorithm: upload.checksumAlgorithm,
      ChecksumType: upload.checksumAlgorithm && upload.checksumType
    }))
  };
}
async function abortMultipartUpload(input, context) {
  const bucket = bucketFor(input, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  bucket.uploads.delete(upload.uploadId);
  for (const part of upload.parts.values()) await context.world.objects.remove(part.path);
  return {};
}

// emulator/services/s3/complete.ts
async function completeMultipartUpload(input, context) {
  const bucket = bucketFor(input, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const parts = completedParts(input, upload, context);
  const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  if (input.MpuObjectSize !== void 0 && Number(input.MpuObjectSize) !== sizeBytes) {
    throw new AwsError(
      "InvalidRequest",
      `The provided x-amz-mp-object-size header does not match what was computed: the object size is ${sizeBytes}, the header says ${input.MpuObjectSize}.`
    );
  }
  if (input.ChecksumType !== void 0 && input.ChecksumType !== upload.checksumType) {
    throw new AwsError(
      "BadDigest",
      `The upload was created using the ${upload.checksumType} checksum mode. The complete request must use the same checksum mode.`
    );
  }
  const checksum = await objectChecksum(input, upload, parts);
  const assemble = async () => {
    uploadIn(bucket, input.Key, input.UploadId);
    checkWriteConditions(bucket, upload.key, input);
    bucket.uploads.delete(upload.uploadId);
    const { path } = await context.world.objects.concatenate(parts.map((part) => part.path));
    for (const part of upload.parts.values()) {
      if (!parts.includes(part)) await context.world.objects.remove(part.path);
    }
    const object = {
      key: upload.key,
      path,
      sizeBytes,
      etag: multipartEtag(parts),
      checksum,
      description: upload.description,
      tags: upload.tags,
      lastModified: nowToTheSecond(context),
      parts: parts.map((part, index) => ({
        partNumber: index + 1,
        sizeBytes: part.sizeBytes,
        ...checksum?.type === "COMPOSITE" && part.checksum ? { checksum: part.checksum.value } : {}
      }))
    };
    await replaceObject(bucket, object, context);
    return object;
  };
  const { etag } = await oneAtATime(context.world.objects.completions, placeOf2(bucket, upload.key), assemble);
  return {
    Location: `http://${bucket.name}.s3.${dnsSuffixOf(context.account.partition)}/${upload.key}`,
    Bucket: bucket.name,
    Key: upload.key,
    ETag: `"${etag}"`,
    ...checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type },
    ...encryptionOf(upload)
  };
}
async function oneAtATime(running, key2, work2) {
  const before = running.get(key2);
  const result = before === void 0 ? work2() : before.then(work2);
  const ended = result.catch(() => void 0);
  running.set(key2, ended);
  try {
    return await result;
  } finally {
    if (running.get(key2) === ended) running.delete(key2);
  }
}
function multipartEtag(parts) {
  const md5 = createHash10("md5");
  for (const part of parts) md5.update(Buffer.from(part.etag, "hex"));
  return `${md5.digest("hex")}-${parts.length}`;
}
function completedParts(input, upload, context) {
  const listed = input.MultipartUpload?.Parts ?? [];
  if (listed.length === 0) {
    throw malformedXml();
  }
  const parts = listed.map((part, index) => {
    const number = part.PartNumber ?? 0;
    if (number <= (listed[index - 1]?.PartNumber ?? 0)) {
      throw new AwsError(
        "InvalidPartOrder",
        "The list of parts was not in ascending order. Parts must be ordered by part number.",
        400,
        { UploadId: upload.uploadId }
      );
    }
    const stored = upload.parts.get(number);
    if (stored === void 0 || !partMatches(part, stored, upload, context)) {
      throw new AwsError(
        "InvalidPart",
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part\u2019s entity tag.",
        400,
        { UploadId: upload.uploadId, PartNumber: number, ETag: part.ETag }
      );
    }
    return stored;
  });
  const { minPartSizeBytes } = context.world.settings.s3;
  const small = parts.slice(0, -1).find((part) => part.sizeBytes < minPartSizeBytes);
  if (small !== void 0) {
    throw new AwsError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400, {
      ProposedSize: small.sizeBytes,
      MinSizeAllowed: minPartSizeBytes,
      PartNumber: small.partNumber,
      ETag: small.etag
    });
  }
  return parts;
}
function partMatches(part, stored, upload, context) {
  const stated = statedChecksum(part);
  const { completedPartsNeedChecksums } = context.world.settings.s3;
  if (stated === void 0 && upload.checksumType === "COMPOSITE" && completedPartsNeedChecksums) {
    const member2 = checksumMember(upload.checksumAlgorithm ?? "");
    throw new AwsError(
      "InvalidRequest",
      `The upload was created using a ${upload.checksumAlgorithm?.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${stored.partNumber} in the request (${member2}).`
    );
  }
  return part.ETag?.replace(/^"|"$/g, "") === stored.etag && (stated === void 0 || stated.algorithm === stored.checksum?.algorithm && stated.value === stored.checksum.value);
}
async function objectChecksum(input, upload, parts) {
  const stated = statedChecksum(input);
  const algorithm = upload.checksumAlgorithm ?? stated?.algorithm;
  if (algorithm === void 0) return void 0;
  const type = upload.checksumType;
  const value = type === "COMPOSITE" ? compositeChecksum(
    algorithm,
    parts.map((part) => part.checksum?.value ?? "")
  ) : await checksumOfFiles(
    algorithm,
    parts.map((part) => part.path)
  );
  if (stated !== void 0) {
    const withCount = type === "COMPOSITE" && !/-\d+$/.test(stated.value) ? `${stated.value}-${parts.length}` : stated.value;
    if (stated.algorithm !== algorithm || withCount !== value) throw badDigest(stated.algorithm);
  }
  return { algorithm, value, type };
}

// emulator/services/s3/copy.ts
import { createHash as createHash11 } from "node:crypto";
import { createReadStream as createReadStream4 } from "node:fs";
async function copyObject(input, context) {
  const bucket = bucketFor(input, context);
  const key2 = objectKey(input.Key);
  const source = sourceOf(input, context);
  checkSourceConditions(input, source.object);
  checkWriteConditions(bucket, key2, input);
  if (source.object.sizeBytes > maxSizeBytes) {
    throw new AwsError(
      "InvalidRequest",
      `The specified copy source is larger than the maximum allowable size for a copy source: ${maxSizeBytes}`
    );
  }
  if (bucket === source.bucket && key2 === source.object.key && !changesSomething(input)) {
    throw new AwsError(
      "InvalidRequest",
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
    );
  }
  const description = descriptionOf(input, source.object);
  const tags = input.TaggingDirective === "REPLACE" ? objectTagsInHeader(input.Tagging) : source.object.tags;
  const md5 = createHash11("md5");
  const { path, sizeBytes } = await context.world.objects.write(
    createReadStream4(source.object.path),
    (chunk) => md5.update(chunk)
  );
  const checksum = await checksumOf(input, source.object, path);
  const object = {
    key: key2,
    path,
    sizeBytes,
    etag: md5.digest("hex"),
    checksum,
    description,
    tags,
    lastModified: nowToTheSecond(context),
    parts: []
  };
  await replaceObject(bucket, object, context);
  return {
    CopyObjectResult: {
      ETag: `"${object.etag}"`,
      LastModified: new Date(object.lastModified),
      ...checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }
    },
    ...encryptionOf(object)
  };
}
function sourceOf({ CopySource: copySource = "" }, context) {
  const [, bucketName = "", encodedKey = "", version] = /^\/?([^/]+)\/(.+?)(?:\?versionId=(.*))?$/s.exec(copySource.replaceAll("%2F", "/")) ?? [];
  if (bucketName === "") {
    throw new AwsError("InvalidArgument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
  }
  const bucket = ownBucket({ Bucket: bucketName }, context);
  const object = objectIn(bucket, decodeKey(encodedKey));
  if (version !== void 0 && version !== "null") {
    throw new AwsError("NoSuchVersion", "The specified version does not exist.", 404, { VersionId: version });
  }
  return { bucket, object };
}
function decodeKey(encoded) {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    throw new AwsError("InvalidArgument", "Invalid copy source encoding.");
  }
}
function checkSourceConditions(input, source) {
  const {
    CopySourceIfMatch: match,
    CopySourceIfNoneMatch: noneMatch,
    CopySourceIfModifiedSince: modifiedSince,
    CopySourceIfUnmodifiedSince: unmodifiedSince
  } = input;
  const modified2 = source.lastModified;
  if (match !== void 0 ? !etagMatches(match, source) : modified2 > (unmodifiedSince?.getTime() ?? modified2)) {
    throw preconditionFailed(
      match !== void 0 ? "x-amz-copy-source-If-Match" : "x-amz-copy-source-If-Unmodified-Since"
    );
  }
  const isUnchanged = modifiedSince !== void 0 && modified2 <= modifiedSince.getTime();
  if (noneMatch !== void 0 ? etagMatches(noneMatch, source) : isUnchanged) {
    throw preconditionFailed(
      noneMatch !== void 0 ? "x-amz-copy-source-If-None-Match" : "x-amz-copy-source-If-Modified-Since"
    );
  }
}
function changesSomething(input) {
  return input.MetadataDirective === "REPLACE" || [
    input.StorageClass,
    input.WebsiteRedirectLocation,
    input.ServerSideEncryption,
    input.SSEKMSKeyId,
    input.ChecksumAlgorithm
  ].some((value) => value !== void 0);
}
function descriptionOf(input, source) {
  const stated = describeObject(input);
  if (input.MetadataDirective === "REPLACE") return stated;
  const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = stated.headers;
  return {
    ...source.description,
    headers: {
      ...source.description.headers,
      ServerSideEncryption,
      SSEKMSKeyId,
      BucketKeyEnabled,
      WebsiteRedirectLocation
    },
    storageClass: stated.storageClass
  };
}
async function checksumOf({ ChecksumAlgorithm: requested }, { checksum: before }, path) {
  const algorithm = requested ?? before?.algorithm;
  if (algorithm === void 0) return void 0;
  if (before?.algorithm === algorithm && before.type === "FULL_OBJECT") return before;
  return { algorithm, value: await checksumOfFiles(algorithm, [path]), type: "FULL_OBJECT" };
}

// emulator/services/s3/list.ts
function select(bucket, { prefix, delimiter: delimiter2, after, maxKeys }) {
  const objects = [];
  const commonPrefixes = [];
  let last = after;
  for (const key2 of [...bucket.objects.keys()].sort(compareKeys)) {
    if (!key2.startsWith(prefix) || compareKeys(key2, after) <= 0) continue;
    const delimiterAt = delimiter2 ? key2.indexOf(delimiter2, prefix.length) : -1;
    const commonPrefix = delimiterAt < 0 ? void 0 : key2.slice(0, delimiterAt + delimiter2.length);
    if (commonPrefix !== void 0 && (commonPrefix === after || commonPrefix === commonPrefixes.at(-1))) continue;
    if (objects.length + commonPrefixes.length >= maxKeys) return { objects, commonPrefixes, next: last };
    if (commonPrefix === void 0) objects.push(bucket.objects.get(key2));
    else commonPrefixes.push(commonPrefix);
    last = commonPrefix ?? key2;
  }
  return { objects, commonPrefixes, next: void 0 };
}
function listKeys2(input, after, context) {
  const bucket = bucketFor(input, context);
  const { Prefix: prefix = "", Delimiter: delimiter2 } = input;
  const maxKeys = Math.min(input.MaxKeys ?? 1e3, context.world.settings.s3.pageSize);
  const encode2 = keyEncoder(input.EncodingType);
  const { objects, commonPrefixes, next } = select(bucket, { prefix, delimiter: delimiter2, after, maxKeys });
  const output = {
    Name: bucket.name,
    Prefix: encode2(prefix),
    MaxKeys: maxKeys,
    IsTruncated: next !== void 0,
    CommonPrefixes: commonPrefixes.map((commonPrefix) => ({ Prefix: encode2(commonPrefix) })),
    ...delimiter2 === void 0 ? {} : { Delimiter: encode2(delimiter2) },
    ...input.EncodingType === void 0 ? {} : { EncodingType: input.EncodingType }
  };
  return { bucket, encode: encode2, next, output, contents: objects.map((object) => objectSummary(object, encode2)) };
}
function objectSummary(object, encode2) {
  return {
    Key: encode2(object.key),
    LastModified: new Date(object.lastModified),
    ETag: `"${object.etag}"`,
    Size: object.sizeBytes,
    StorageClass: object.description.storageClass,
    ...object.checksum && {
      ChecksumAlgorithm: [object.checksum.algorithm],
      ChecksumType: object.checksum.type
    }
  };
}
function listObjectsV2(input, context) {
  const after = keyInToken(input.ContinuationToken) ?? input.StartAfter ?? "";
  const { bucket, encode: encode2, next, output, contents } = listKeys2(input, after, context);
  const owner = canonicalUser(bucket.ownerId);
  return {
    ...output,
    KeyCount: contents.length + output.CommonPrefixes.length,
    Contents: contents.map((object) => input.FetchOwner ? { ...object, Owner: owner } : object),
    ...input.ContinuationToken === void 0 ? {} : { ContinuationToken: input.ContinuationToken },
    ...input.StartAfter === void 0 ? {} : { StartAfter: encode2(input.StartAfter) },
    ...next === void 0 ? {} : { NextContinuationToken: tokenAfter(next) }
  };
}
function listObjects(input, context) {
  const { Marker: marker = "" } = input;
  const { bucket, encode: encode2, next, output, contents } = listKeys2(input, marker, context);
  const owner = canonicalUser(bucket.ownerId);
  return {
    ...output,
    Marker: encode2(marker),
    Contents: contents.map((object) => ({ ...object, Owner: owner })),
    ...next === void 0 ? {} : { NextMarker: encode2(next) }
  };
}

// emulator/services/s3/permissions.ts
var actions = {
  AbortMultipartUpload: ["AbortMultipartUpload"],
  CompleteMultipartUpload: ["PutObject"],
  CopyObject: ["PutObject"],
  CreateMultipartUpload: ["PutObject"],
  DeleteObject: ["DeleteObject"],
  DeleteObjectTagging: ["DeleteObjectTagging"],
  GetObject: ["GetObject"],
  GetObjectAttributes: ["GetObject", "GetObjectAttributes"],
  GetObjectTagging: ["GetObjectTagging"],
  HeadBucket: ["ListBucket"],
  HeadObject: ["GetObject"],
  ListMultipartUploads: ["ListBucketMultipartUploads"],
  ListObjects: ["ListBucket"],
  ListObjectsV2: ["ListBucket"],
  ListParts: ["ListMultipartUploadParts"],
  PutObject: ["PutObject"],
  PutObjectTagging: ["PutObjectTagging"],
  UploadPart: ["PutObject"]
};
var versioned = ["DeleteObject", "GetObject"];
function s3Permissions(operation, input, { account }) {
  const arnOf4 = (path) => `arn:${account.partition}:s3:::${path}`;
  const onBucket = (action, values = {}) => ({
    ...{ action: `s3:${action}`, type: "bucket", resource: arnOf4(input.Bucket ?? ""), values }
  });
  const onObject = (action, key3, version, values = {}) => ({
    ...{ type: "object", resource: arnOf4(`${input.Bucket}/${key3}`), values },
    action: `s3:${action}${version !== void 0 && versioned.includes(action) ? "Version" : ""}`
  });
  const { Key: key2, Prefix: prefix, Delimiter: delimiter2, MaxKeys: maxKeys } = input;
  if (operation === "ListBuckets") return [{ action: "s3:ListAllMyBuckets", resource: "*" }];
  if (operation === "DeleteObjects") {
    const objects = input.Delete?.Objects ?? [];
    return objects.map(({ Key = "", VersionId }) => onObject("DeleteObject", Key, VersionId));
  }
  const own = actions[operation] ?? [operation];
  if (key2 === void 0) {
    const maxKeysText = maxKeys === void 0 ? void 0 : String(maxKeys);
    const values = { "s3:prefix": prefix, "s3:delimiter": delimiter2, "s3:max-keys": maxKeysText };
    return own.map((action) => onBucket(action, values));
  }
  const tags = typeof input.Tagging === "string" ? objectTags2(input.Tagging) : {};
  const tagging = typeof input.Tagging === "string" ? [onObject("PutObjectTagging", key2, void 0, tags)] : [];
  return [
    ...own.map((action) => onObject(action, key2, input.VersionId, tags)),
    ...tagging,
    ...operation === "CopyObject" ? copied(input, arnOf4) : []
  ];
}
function objectTags2(tagging) {
  const pairs = [...new URLSearchParams(tagging)];
  return {
    ...Object.fromEntries(pairs.map(([key2, value]) => [`s3:requestobjecttag/${key2.toLowerCase()}`, value])),
    "s3:requestobjecttagkeys": pairs.map(([key2]) => key2)
  };
}
function copied({ CopySource: source = "", TaggingDirective: directive }, arnOf4) {
  const [path = "", version] = source.replace(/^\//, "").split("?versionId=");
  const resource = arnOf4(decodeURIComponent(path));
  const suffix = version === void 0 ? "" : "Version";
  const tags = directive === "REPLACE" ? [] : [`s3:GetObject${suffix}Tagging`];
  return [`s3:GetObject${suffix}`, ...tags].map((action) => ({ action, type: "object", resource }));
}

// emulator/services/s3/tagging.ts
function putObjectTagging(input, context) {
  const object = objectIn(bucketFor(input, context), input.Key ?? "");
  object.tags = objectTags(input.Tagging?.TagSet);
  return {};
}
function getObjectTagging(input, context) {
  const object = objectIn(bucketFor(input, context), input.Key ?? "");
  return { TagSet: tagList(object.tags) };
}
function deleteObjectTagging(input, context) {
  objectIn(bucketFor(input, context), input.Key ?? "").tags = /* @__PURE__ */ new Map();
  return {};
}

// emulator/services/s3.ts
var s3 = {
  name: "s3",
  title: "S3",
  protocol: "restXml",
  client: dist_es_exports2,
  operations: {
    CreateBucket: createBucket,
    HeadBucket: headBucket,
    GetBucketAcl: getBucketAcl,
    GetBucketLocation: getBucketLocation,
    GetBucketVersioning: getBucketVersioning,
    ListBuckets: listBuckets,
    DeleteBucket: deleteBucket,
    PutBucketTagging: putBucketTagging,
    GetBucketTagging: getBucketTagging,
    PutObject: putObject,
    CopyObject: copyObject,
    GetObject: getObject,
    HeadObject: headObject,
    GetObjectAttributes: getObjectAttributes,
    DeleteObject: deleteObject,
    DeleteObjects: deleteObjects,
    ListObjects: listObjects,
    ListObjectsV2: listObjectsV2,
    CreateMultipartUpload: createMultipartUpload,
    UploadPart: uploadPart,
    ListParts: listParts,
    ListMultipartUploads: listMultipartUploads,
    CompleteMultipartUpload: completeMultipartUpload,
    AbortMultipartUpload: abortMultipartUpload,
    PutObjectTagging: putObjectTagging,
    GetObjectTagging: getObjectTagging,
    DeleteObjectTagging: deleteObjectTagging
  },
  permissions: s3Permissions
};

// emulator/services/service-quotas.ts
function getServiceQuota(input, context) {
  return { Quota: appliedQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}
function getAwsDefaultServiceQuota(input, context) {
  return { Quota: defaultQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}
function listServiceQuotas(input, context) {
  const ofService = quotasOf(input.ServiceCode);
  return quotaPage(
    input.QuotaCode === void 0 ? ofService : ofService.filter(({ quotaCode }) => quotaCode === input.QuotaCode),
    input,
    (quota) => appliedQuota(quota, context)
  );
}
function listAwsDefaultServiceQuotas(input, context) {
  return quotaPage(quotasOf(input.ServiceCode), input, (quota) => defaultQuota(quota, context));
}
var serviceQuotas = {
  name: "servicequotas",
  title: "Service Quotas",
  protocol: "awsJson1.1",
  client: dist_es_exports9,
  operations: {
    GetAWSDefaultServiceQuota: getAwsDefaultServiceQuota,
    GetServiceQuota: getServiceQuota,
    ListAWSDefaultServiceQuotas: listAwsDefaultServiceQuotas,
    ListServiceQuotas: listServiceQuotas
  },
  permissions(operation, { ServiceCode: service = "", QuotaCode: quota = "" }, { account, region }) {
    const action = `servicequotas:${operation}`;
    if (operation !== "GetServiceQuota") return [{ action, resource: "*" }];
    const resource = `arn:${account.partition}:servicequotas:${region}:${account.id}:${service}/${quota}`;
    return [{ action, type: "quota", resource, values: { "servicequotas:service": service } }];
  }
};
function quotaPage(found, input, write) {
  const { items, nextToken } = pageOf(found, input, ({ quotaCode }) => quotaCode, {
    pageSize: 100,
    badToken: () => new AwsError("InvalidPaginationTokenException", "The pagination token is not valid.")
  });
  return { Quotas: items.map(write), NextToken: nextToken };
}
function quotasOf(serviceCode) {
  const found = quotas.filter((quota) => quota.serviceCode === serviceCode);
  if (found.length > 0) return found;
  throw new AwsError("NoSuchResourceException", "The request failed because the specified service does not exist.");
}
function quotaNamed(serviceCode, quotaCode) {
  const found = quotasOf(serviceCode).find((quota) => quota.quotaCode === quotaCode);
  if (found !== void 0) return found;
  throw new AwsError(
    "NoSuchResourceException",
    "The request failed because the specified service quota does not exist."
  );
}
function appliedQuota(quota, { world, region, account }) {
  return {
    ...quotaOutput(quota, `arn:${account.partition}:servicequotas:${region}:${account.id}`),
    Value: quota.value(world, region, account.id),
    QuotaAppliedAtLevel: "ACCOUNT"
  };
}
function defaultQuota(quota, { region, account }) {
  return { ...quotaOutput(quota, `arn:${account.partition}:servicequotas:${region}:`), Value: quota.defaultValue };
}
function quotaOutput(quota, arnStart) {
  return {
    ServiceCode: quota.serviceCode,
    ServiceName: quota.serviceName,
    QuotaArn: `${arnStart}:${quota.serviceCode}/${quota.quotaCode}`,
    QuotaCode: quota.quotaCode,
    QuotaName: quota.quotaName,
    Unit: "None",
    Adjustable: true,
    GlobalQuota: false
  };
}

// emulator/services/sns/permissions.ts
function snsPermissions(operation, input, { account, region }) {
  const action = `sns:${operation}`;
  if (resourceTypes(action).length === 0) return [{ action, resource: "*" }];
  const own = `arn:${account.partition}:sns:${region}:${account.id}:${input.Name}`;
  const resource = input.TopicArn ?? input.TargetArn ?? input.ResourceArn ?? own;
  return [{ action, type: "topic", resource, values: requestTags(input.Tags) }];
}

// emulator/services/sns/publish.ts
function publish(input, context) {
  const { world, account } = context;
  if (input.PhoneNumber !== void 0)
    throw invalidParameter("PhoneNumber Reason: this emulator sends no text messages");
  const destinations = [input.TopicArn, input.TargetArn].filter((arn) => arn !== void 0);
  const [topicArn] = destinations;
  if (topicArn === void 0 || destinations.length > 1) {
    throw invalidParameter("TopicArn or TargetArn Reason: exactly one must be given");
  }
  checkSubject(input.Subject);
  checkMessage(input);
  const messageAttributes = readAttributes(input.MessageAttributes ?? {});
  const bytes = Buffer.byteLength(input.Message ?? "") + Object.entries(messageAttributes).flatMap(([name, { dataType, value }]) => [name, dataType, value]).reduce((sum, text3) => sum + Buffer.byteLength(text3), 0);
  const topic = topicFor(topicArn, "SNS:Publish", context);
  const largest = Number(topic.attributes.MaximumMessageSize ?? world.settings.sns.largestMessageBytes);
  if (bytes > largest) throw invalidParameter("Message too long");
  const message = {
    messageId: world.random.uuid(),
    time: new Date(world.clock.now()).toISOString(),
    topicArn: topic.topicArn,
    accountId: account.id,
    subject: input.Subject,
    message: input.Message ?? "",
    messageStructure: input.MessageStructure,
    messageAttributes
  };
  messagesOf(world).push(message);
  return { MessageId: message.messageId };
}
function checkSubject(subject) {
  if (subject === void 0) return;
  if (subject === "" || subject.length >= 100 || new RegExp("\\p{Cc}", "u").test(subject)) throw invalidParameter("Subject");
}
function checkMessage({ Message: message = "", MessageStructure: structure2 }) {
  if (message === "") throw invalidParameter("Empty message");
  if (structure2 === void 0) return;
  if (structure2 !== "json") throw invalidParameter("MessageStructure");
  let byProtocol;
  try {
    byProtocol = JSON.parse(message);
  } catch {
    throw invalidParameter("Message Structure - JSON message body failed to parse");
  }
  if (typeof byProtocol !== "object" || byProtocol === null || !("default" in byProtocol)) {
    throw invalidParameter("Message Structure - No default entry in JSON message body");
  }
  if (typeof byProtocol.default !== "string") {
    throw invalidParameter("Message Structure - The default entry in JSON message body must be a string");
  }
}
function readAttributes(attributes) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType: dataType = "", StringValue: text3, BinaryValue: binary }]) => {
      const [kind = ""] = dataType.split(".");
      if (!["String", "Number", "Binary"].includes(kind)) {
        throw badAttribute(
          `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`
        );
      }
      const value = kind === "Binary" ? binary && Buffer.from(binary).toString("base64") : text3;
      if (value === void 0 || value === "") {
        throw badAttribute(
          `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${dataType}'.`
        );
      }
      if (kind === "Number" && Number.isNaN(Number(value))) {
        throw badAttribute(`Could not cast message attribute '${name}' value to number.`);
      }
      return [name, { dataType, value }];
    })
  );
}
function badAttribute(message) {
  return new AwsError("ParameterValueInvalid", message);
}

// emulator/services/sns/topics.ts
var snsTagRules = basicTagRules(
  (message) => invalidParameter(`Tags Reason: ${message}`),
  (message) => new AwsError("TagLimitExceeded", message)
);
var settable = [
  "DeliveryPolicy",
  "DisplayName",
  "KmsMasterKeyId",
  "MaximumMessageSize",
  "Policy",
  "SignatureVersion",
  "TracingConfig"
];
var largeMessageProtocols = ["firehose", "lambda", "sqs"];
var largeMessageSubscriptions = 100;
function createTopic(input, { world, region, account }) {
  const name = input.Name ?? "";
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) throw invalidParameter("Topic Name");
  const attributes = input.Attributes ?? {};
  for (const [attribute, value] of Object.entries(attributes)) checkAttribute(attribute, value);
  const tags = withTags(/* @__PURE__ */ new Map(), input.Tags ?? [], snsTagRules);
  const topicArn = `arn:${account.partition}:sns:${region}:${account.id}:${name}`;
  const topics = topicsOf(world, region);
  const existing = topics.get(topicArn);
  if (existing !== void 0) {
    const other = Object.entries(attributes).some(([attribute, value]) => existing.attributes[attribute] !== value);
    if (other) throw invalidParameter("Attributes Reason: Topic already exists with different attributes");
    if (input.Tags !== void 0 && !areEqual(tags, existing.tags)) {
      throw invalidParameter("Tags Reason: Topic already exists with different tags");
    }
    return { TopicArn: topicArn };
  }
  topics.set(topicArn, { topicArn, ownerId: account.id, attributes, tags, subscriptions: [] });
  return { TopicArn: topicArn };
}
function deleteTopic(input, context) {
  try {
    const { topicArn } = topicFor(input.TopicArn ?? "", "SNS:DeleteTopic", context);
    topicsOf(context.world, context.region).delete(topicArn);
  } catch (error) {
    if (!(error instanceof AwsError && error.code === "NotFound")) throw error;
  }
  return {};
}
function listTopics(input, { world, region, account }) {
  const own = [...topicsOf(world, region).values()].filter(({ ownerId }) => ownerId === account.id);
  const { items, nextToken } = pageOf(own, input, ({ topicArn }) => topicArn, { pageSize: 100, badToken: badToken4 });
  return { Topics: items.map(({ topicArn }) => ({ TopicArn: topicArn })), NextToken: nextToken };
}
function getTopicAttributes(input, context) {
  const topic = topicFor(input.TopicArn ?? "", "SNS:GetTopicAttributes", context);
  const confirmed = topic.subscriptions.filter((subscription) => subscription.confirmed).length;
  return {
    Attributes: {
      Policy: defaultPolicy2(topic),
      DisplayName: "",
      ...topic.attributes,
      Owner: topic.ownerId,
      TopicArn: topic.topicArn,
      SubscriptionsConfirmed: String(confirmed),
      SubscriptionsPending: String(topic.subscriptions.length - confirmed),
      SubscriptionsDeleted: "0"
    }
  };
}
function setTopicAttributes(input, context) {
  const topic = topicFor(input.TopicArn ?? "", "SNS:SetTopicAttributes", context);
  const { AttributeName: name = "", AttributeValue: value = "" } = input;
  checkAttribute(name, value);
  if (name === "MaximumMessageSize" && Number(value) > context.world.settings.sns.largestMessageBytes) {
    const { subscriptions } = topic;
    const isFit = subscriptions.length <= largeMessageSubscriptions && subscriptions.every(({ protocol }) => largeMessageProtocols.includes(protocol));
    if (!isFit) throw invalidParameter("MaximumMessageSize");
  }
  topicsOf(context.world, context.region).set(topic.topicArn, {
    ...topic,
    attributes: { ...topic.attributes, [name]: value }
  });
  return {};
}
function listTagsForResource4(input, context) {
  try {
    return { Tags: tagList(topicFor(input.ResourceArn ?? "", "SNS:ListTagsForResource", context).tags) };
  } catch (error) {
    if (!(error instanceof AwsError && error.code === "NotFound")) throw error;
    throw new AwsError("ResourceNotFound", "Resource does not exist", 404);
  }
}
function checkAttribute(name, value) {
  if (!settable.includes(name)) throw invalidParameter(`AttributeName: ${name}`);
  if (name === "MaximumMessageSize" && !(/^\d+$/.test(value) && Number(value) >= 1024 && Number(value) <= 1048576)) {
    throw invalidParameter(name);
  }
  if (name !== "Policy") return;
  try {
    JSON.parse(value);
  } catch {
    throw invalidParameter("Policy Error: null");
  }
}
function defaultPolicy2({ topicArn, ownerId }) {
  return JSON.stringify({
    Version: "2008-10-17",
    Id: "__default_policy_ID",
    Statement: [
      {
        Sid: "__default_statement_ID",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: ["SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:DeleteTopic", "SNS:Subscribe", "SNS:Publish"],
        Resource: topicArn,
        Condition: { StringEquals: { "AWS:SourceOwner": ownerId } }
      }
    ]
  });
}
function areEqual(a3, b3) {
  return a3.size === b3.size && [...a3].every(([key2, value]) => b3.get(key2) === value);
}
function badToken4() {
  return invalidParameter("NextToken");
}

// emulator/services/sns/subscriptions.ts
var endpoints = {
  application: /^arn:/,
  email: /^[^\s@]+@[^\s@]+$/,
  "email-json": /^[^\s@]+@[^\s@]+$/,
  firehose: /^arn:/,
  http: /^http:\/\//,
  https: /^https:\/\//,
  lambda: /^arn:/,
  sms: /^\+?\d+$/,
  sqs: /^arn:/
};
var protocolsToConfirm = ["email", "email-json", "http", "https"];
function subscribe(input, context) {
  const { world, region, account } = context;
  const topic = topicFor(input.TopicArn ?? "", "SNS:Subscribe", context);
  const { Protocol: protocol = "", Endpoint: endpoint = "" } = input;
  const wellFormed2 = endpoints[protocol];
  if (wellFormed2 === void 0) throw invalidParameter("Amazon SNS does not support this protocol string");
  if (!wellFormed2.test(endpoint)) throw invalidParameter(`Endpoint Reason: ${protocol} endpoint is not valid`);
  const existing = topic.subscriptions.find((other) => other.protocol === protocol && other.endpoint === endpoint);
  const subscription = existing ?? {
    subscriptionArn: `${topic.topicArn}:${world.random.uuid()}`,
    protocol,
    endpoint,
    ownerId: account.id,
    confirmed: !protocolsToConfirm.includes(protocol)
  };
  if (existing === void 0) {
    topicsOf(world, region).set(topic.topicArn, { ...topic, subscriptions: [...topic.subscriptions, subscription] });
  }
  const isShown = subscription.confirmed || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: isShown ? subscription.subscriptionArn : "pending confirmation" };
}
function listSubscriptionsByTopic(input, context) {
  const topic = topicFor(input.TopicArn ?? "", "SNS:ListSubscriptionsByTopic", context);
  const { items, nextToken } = pageOf(topic.subscriptions, input, ({ subscriptionArn }) => subscriptionArn, {
    pageSize: 100,
    badToken: badToken4
  });
  return {
    Subscriptions: items.map((subscription) => ({
      SubscriptionArn: subscription.confirmed ? subscription.subscriptionArn : "PendingConfirmation",
      Owner: subscription.ownerId,
      Protocol: subscription.protocol,
      Endpoint: subscription.endpoint,
      TopicArn: topic.topicArn
    })),
    NextToken: nextToken
  };
}

// emulator/services/sns.ts
var sns = {
  name: "sns",
  title: "SNS",
  protocol: "awsQuery",
  client: dist_es_exports8,
  operations: {
    CreateTopic: createTopic,
    DeleteTopic: deleteTopic,
    GetTopicAttributes: getTopicAttributes,
    ListSubscriptionsByTopic: listSubscriptionsByTopic,
    ListTagsForResource: listTagsForResource4,
    ListTopics: listTopics,
    Publish: publish,
    SetTopicAttributes: setTopicAttributes,
    Subscribe: subscribe
  },
  permissions: snsPermissions
};

// emulator/services/ssm/names.ts
var maxLevels = 15;
var maxArnLength = 1011;
function checkName(name, context) {
  const isPath = name.includes("/");
  const levels = name.replace(/^\//, "").split("/");
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) {
    throw invalid4(
      "Only a mix of letters, numbers and the following 4 symbols .-_/ are allowed in a parameter name; it may be divided by slashes."
    );
  }
  if (isPath && !name.startsWith("/")) throw invalid4("Parameter name must be a fully qualified name.");
  if (levels.includes("")) throw invalid4("Parameter name: a level of the hierarchy must not be empty.");
  if (arnOf3(name, context).length > maxArnLength) {
    throw invalid4(`Parameter name: its ARN must not be longer than ${maxArnLength} characters.`);
  }
  const [first = ""] = levels;
  if (isPath ? /^(aws|ssm)$/i.test(first) : /^(aws|ssm)/i.test(first)) {
    if (isPath && /^aws$/i.test(first)) {
      throw new AwsError("AccessDeniedException", `No access to reserved parameter name: ${name}.`);
    }
    throw invalid4(`Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive).`);
  }
  if (levels.length > maxLevels) {
    throw new AwsError(
      "HierarchyLevelLimitExceededException",
      `A hierarchy can have a maximum of ${maxLevels} levels.`
    );
  }
}
function arnOf3(name, { region, account }) {
  return `arn:${account.partition}:ssm:${region}:${account.id}:parameter${name.startsWith("/") ? "" : "/"}${name}`;
}
function parseReference(text3, context) {
  const start5 = arnOf3("", context);
  const bare = text3.startsWith(start5) ? text3.slice(start5.length) : text3;
  const mark = bare.indexOf(":");
  const path = mark < 0 ? bare : bare.slice(0, mark);
  const name = text3.startsWith(start5) && path.includes("/") ? `/${path}` : path;
  return mark < 0 ? { name } : { name, selector: bare.slice(mark) };
}
function invalid4(message) {
  return new AwsError("ValidationException", message);
}
function notFound2(name) {
  return new AwsError("ParameterNotFound", `Parameter ${name} not found.`);
}

// emulator/services/ssm/state.ts
function parameterKey(ownerId, name) {
  return `${ownerId} ${name}`;
}
function ssmRegion(world, region) {
  const ssm2 = world.state("ssm", region, () => ({ parameters: /* @__PURE__ */ new Map(), pending: [] }));
  const now = world.clock.now();
  const due = ssm2.pending.filter(({ validatesAt }) => validatesAt <= now);
  ssm2.pending = ssm2.pending.filter(({ validatesAt }) => validatesAt > now);
  for (const pending of [...due].sort((a3, b3) => a3.validatesAt - b3.validatesAt)) {
    if (isUsableImage(world, region, pending)) {
      const { ownerId, name, version, tags, validatesAt } = pending;
      putVersion(world, ssm2, { name, ownerId, tags }, version, validatesAt);
    }
  }
  return ssm2;
}
function putVersion(world, ssm2, parameterDefaults, version, at) {
  const key2 = parameterKey(parameterDefaults.ownerId, parameterDefaults.name);
  const before = current(ssm2.parameters, key2);
  if (before === void 0) {
    put(world, ssm2.parameters, key2, { ...parameterDefaults, versions: [version] }, at);
    return;
  }
  const [oldest, ...later2] = before.versions;
  const kept = before.versions.length < maxVersions ? [oldest, ...later2] : later2;
  const [first = version, ...rest] = [...kept, version];
  put(world, ssm2.parameters, key2, { ...before, versions: [first, ...rest] }, at);
}
var maxVersions = 100;
function newestVersion(parameter) {
  return parameter.versions.at(-1) ?? parameter.versions[0];
}
function isUsableImage(world, region, { ownerId, version, validatesAt }) {
  const image = current(ec2Region(world, region).images, version.value);
  return image !== void 0 && canLaunch(world, image, ownerId) && imageState(image, validatesAt) === "available";
}

// emulator/services/ssm/change.ts
var maxLabels = 10;
function deleteParameter(input, context) {
  const named2 = input.Name ?? "";
  if (!remove2(named2, context)) throw notFound2(named2);
  return {};
}
function deleteParameters(input, context) {
  const DeletedParameters = [];
  const InvalidParameters = [];
  for (const named2 of input.Names ?? []) (remove2(named2, context) ? DeletedParameters : InvalidParameters).push(named2);
  return { DeletedParameters, InvalidParameters };
}
function labelParameterVersion(input, context) {
  const { world, region } = context;
  const parameter = findParameter(input.Name ?? "", context);
  if (parameter === void 0) throw notFound2(input.Name ?? "");
  const number = input.ParameterVersion ?? newestVersion(parameter).version;
  const target = parameter.versions.find(({ version }) => version === number);
  if (target === void 0) {
    throw new AwsError(
      "ParameterVersionNotFound",
      `Systems Manager could not find version ${number} of ${parameter.name}. Verify the version and try again.`
    );
  }
  const requested = input.Labels ?? [];
  const labels = requested.filter((label) => /^(?!\d|aws|ssm)[A-Za-z0-9_.-]{1,100}$/i.test(label));
  const merged = [.../* @__PURE__ */ new Set([...target.labels, ...labels])];
  if (merged.length > maxLabels) {
    throw new AwsError(
      "ParameterVersionLabelLimitExceeded",
      `A parameter version can have a maximum of ${maxLabels} labels.`
    );
  }
  const relabelled = (version) => ({
    ...version,
    labels: version.version === number ? merged : version.labels.filter((label) => !labels.includes(label))
  });
  const [oldest, ...later2] = parameter.versions;
  put(world, ssmRegion(world, region).parameters, parameterKey(parameter.ownerId, parameter.name), {
    ...parameter,
    versions: [relabelled(oldest), ...later2.map(relabelled)]
  });
  return { InvalidLabels: requested.filter((label) => !labels.includes(label)), ParameterVersion: number };
}
function findParameter(named2, context) {
  const { world, region, account } = context;
  const { name } = parseReference(named2, context);
  return current(ssmRegion(world, region).parameters, parameterKey(account.id, name));
}
function remove2(named2, context) {
  const parameter = findParameter(named2, context);
  if (parameter === void 0) return false;
  const { world, region, account } = context;
  put(world, ssmRegion(world, region).parameters, parameterKey(account.id, parameter.name), void 0);
  return true;
}

// emulator/services/ssm/read.ts
function getParameter(input, context) {
  const named2 = input.Name ?? "";
  const { name, selector } = parseReference(named2, context);
  const parameter = visibleParameter(name, context);
  if (parameter === void 0) throw notFound2(named2);
  const version = selectedVersion(parameter, selector);
  if (version === void 0) {
    throw new AwsError(
      "ParameterVersionNotFound",
      `Systems Manager could not find version ${selector?.slice(1)} of ${name}. Verify the version and try again.`
    );
  }
  return { Parameter: { ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector } };
}
function getParameters(input, context) {
  const names = input.Names ?? [];
  if (new Set(names).size < names.length) throw invalid4("Duplicate names are not allowed in GetParameters.");
  const Parameters = [];
  const InvalidParameters = [];
  for (const named2 of names) {
    const { name, selector } = parseReference(named2, context);
    const parameter = visibleParameter(name, context);
    const version = parameter && selectedVersion(parameter, selector);
    if (parameter === void 0 || version === void 0) InvalidParameters.push(named2);
    else Parameters.push({ ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector });
  }
  return { Parameters, InvalidParameters };
}
function getParameterHistory(input, context) {
  const { name } = parseReference(input.Name ?? "", context);
  const parameter = visibleParameter(name, context);
  if (parameter === void 0) throw notFound2(name);
  const { items, nextToken } = pageOf(parameter.versions, input, ({ version }) => String(version).padStart(12, "0"), {
    pageSize: 50,
    badToken: badToken5
  });
  return {
    Parameters: items.map(
      (version) => ({
        Name: parameter.name,
        Type: version.type,
        KeyId: version.keyId,
        LastModifiedDate: new Date(version.modifiedAt),
        LastModifiedUser: version.modifiedBy,
        Description: version.description,
        Value: valueOutput(version, input.WithDecryption),
        AllowedPattern: version.allowedPattern,
        Version: version.version,
        Labels: [...version.labels],
        Tier: version.tier,
        Policies: [],
        DataType: version.dataType
      })
    ),
    NextToken: nextToken
  };
}
function visibleParameter(name, { world, region, account }) {
  return asOf(ssmRegion(world, region).parameters, parameterKey(account.id, name), readTime(world));
}
function selectedVersion(parameter, selector) {
  if (selector === void 0) return newestVersion(parameter);
  const wanted = selector.slice(1);
  return parameter.versions.find((version) => String(version.version) === wanted || version.labels.includes(wanted));
}
function parameterOutput(parameter, version, withDecryption, context) {
  return {
    Name: parameter.name,
    Type: version.type,
    Value: valueOutput(version, withDecryption),
    Version: version.version,
    LastModifiedDate: new Date(version.modifiedAt),
    ARN: arnOf3(parameter.name, context),
    DataType: version.dataType
  };
}
function valueOutput({ type, value }, withDecryption) {
  if (type !== "SecureString" || withDecryption === true) return value;
  return Buffer.from(`encrypted ${Buffer.from(value).toString("hex")}`).toString("base64");
}
function badToken5() {
  return new AwsError("InvalidNextToken", "The specified token is not valid.");
}

// emulator/services/ssm/list.ts
var pageSizeByPath = 10;
function getParametersByPath(input, context) {
  const { world } = context;
  const path = input.Path ?? "";
  if (!path.startsWith("/")) {
    throw invalid4(
      "The parameter doesn't meet the parameter name requirements. The path must begin with a forward slash."
    );
  }
  const byPath = { Key: "Path", Option: input.Recursive === true ? "Recursive" : "OneLevel", Values: [path] };
  const unsupported3 = input.ParameterFilters?.find(({ Key }) => !["Type", "KeyId", "Label"].includes(Key ?? ""));
  if (unsupported3 !== void 0) throw invalidKey(unsupported3.Key);
  const found = matching([byPath, ...input.ParameterFilters ?? []], context);
  const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
    pageSize: pageSizeByPath,
    badToken: badToken5,
    emptyFirst: world.settings.ssm.emptyPages
  });
  return {
    Parameters: items.map(
      (parameter) => parameterOutput(parameter, newestVersion(parameter), input.WithDecryption, context)
    ),
    NextToken: nextToken
  };
}
function describeParameters(input, context) {
  if (input.Filters !== void 0 && input.ParameterFilters !== void 0) {
    throw invalid4("You can use either Filters or ParameterFilters in a single request.");
  }
  const label = input.ParameterFilters?.find(({ Key }) => Key === "Label");
  if (label !== void 0) throw invalidKey("Label");
  const olderForm = input.Filters?.map(({ Key, Values: Values2 }) => ({
    Key,
    Values: Values2,
    Option: Key === "Name" ? "BeginsWith" : "Equals"
  }));
  const found = matching(input.ParameterFilters ?? olderForm ?? [], context);
  const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
    pageSize: 50,
    badToken: badToken5,
    emptyFirst: context.world.settings.ssm.emptyPages
  });
  return { Parameters: items.map((parameter) => metadata2(parameter, context)), NextToken: nextToken };
}
function metadata2(parameter, context) {
  const newest = newestVersion(parameter);
  return {
    Name: parameter.name,
    ARN: arnOf3(parameter.name, context),
    Type: newest.type,
    KeyId: newest.keyId,
    LastModifiedDate: new Date(newest.modifiedAt),
    LastModifiedUser: newest.modifiedBy,
    Description: newest.description,
    AllowedPattern: newest.allowedPattern,
    Version: newest.version,
    Tier: newest.tier,
    Policies: [],
    DataType: newest.dataType
  };
}
function matching(filters2, { world, region, account }) {
  const tests = filters2.map(testOf3);
  const own = visible(world, ssmRegion(world, region).parameters).filter(({ ownerId }) => ownerId === account.id);
  return own.filter((parameter) => tests.every((test) => test(parameter)));
}
var fields2 = {
  Name: ({ name }) => [name],
  Type: (parameter) => [newestVersion(parameter).type],
  KeyId: (parameter) => [newestVersion(parameter).keyId],
  Tier: (parameter) => [newestVersion(parameter).tier],
  DataType: (parameter) => [newestVersion(parameter).dataType],
  Label: (parameter) => newestVersion(parameter).labels
};
function testOf3({
  Key: key2 = "",
  Option: option,
  Values: values = []
}) {
  if (key2.startsWith("tag:")) {
    const tag = key2.slice("tag:".length);
    return ({ tags }) => tags.has(tag) && (values.length === 0 || values.includes(tags.get(tag) ?? ""));
  }
  if (values.length === 0) {
    throw new AwsError("InvalidFilterValue", `The filter ${key2} needs a value.`);
  }
  if (key2 === "Path") {
    if (option !== void 0 && option !== "Recursive" && option !== "OneLevel") throw invalidOption(key2, option);
    return ({ name }) => values.some((path) => isBelow(name, path, option === "Recursive"));
  }
  const read = fields2[key2];
  if (read === void 0) throw invalidKey(key2);
  const compare = comparisons2[option ?? "Equals"];
  if (compare === void 0 || option === "Contains" && key2 !== "Name") throw invalidOption(key2, option);
  return (parameter) => read(parameter).some((value) => values.some((wanted) => compare(value ?? "", wanted)));
}
var comparisons2 = {
  Equals: (value, wanted) => value === wanted,
  BeginsWith: (value, wanted) => value.startsWith(wanted),
  Contains: (value, wanted) => value.includes(wanted)
};
function isBelow(name, path, recursive) {
  const start5 = path.endsWith("/") ? path : `${path}/`;
  const full = name.startsWith("/") ? name : `/${name}`;
  return full.startsWith(start5) && (recursive || !full.slice(start5.length).includes("/"));
}
function invalidKey(key2) {
  return new AwsError("InvalidFilterKey", `The specified key ${key2} is not valid.`);
}
function invalidOption(key2, option) {
  return new AwsError("InvalidFilterOption", `The filter option ${option} is not valid for ${key2}.`);
}

// emulator/services/ssm/managed-instances.ts
function managedInstances(context) {
  const now = context.world.clock.now();
  return visibleInstances(context).filter((instance) => {
    const { agentAfterSeconds } = instance.guest;
    const hasAgent = instance.profile !== void 0 && instance.realGuest === void 0 && agentAfterSeconds > 0;
    const isOnline = instance.runningAt + agentAfterSeconds * 1e3 <= now;
    return hasAgent && isOnline && lifeAt(instance, now).state === "running";
  });
}
var fields3 = {
  ActivationIds: ({ ActivationId }) => ActivationId,
  AgentVersion: ({ AgentVersion }) => AgentVersion,
  AssociationStatus: ({ AssociationStatus }) => AssociationStatus,
  IamRole: ({ IamRole }) => IamRole,
  InstanceIds: ({ InstanceId }) => InstanceId,
  PingStatus: ({ PingStatus }) => PingStatus,
  PlatformTypes: ({ PlatformType }) => PlatformType,
  ResourceType: ({ ResourceType }) => ResourceType
};
function describeInstanceInformation(input, context) {
  const { world } = context;
  if (input.Filters !== void 0 && input.InstanceInformationFilterList !== void 0) {
    throw new AwsError("ValidationException", "Use either Filters or InstanceInformationFilterList.");
  }
  const older = input.InstanceInformationFilterList?.map(({ key: key2, valueSet }) => ({ Key: key2, Values: valueSet }));
  const filters2 = input.Filters ?? older ?? [];
  const described = managedInstances(context).map((instance) => ({
    tags: instance.tags,
    output: informationOutput(instance, context)
  }));
  const tests = filters2.map(({ Key: key2 = "", Values: values = [] }) => {
    const [, tag] = /^tag:(.+)$/.exec(key2) ?? [];
    const field = fields3[key2];
    if (tag === void 0 && field === void 0) throw new AwsError("InvalidFilterKey", `Invalid filter key: ${key2}`);
    return ({ tags, output }) => values.includes((tag === void 0 ? field?.(output) : tags.get(tag)) ?? "");
  });
  const found = described.filter((one) => tests.every((test) => test(one)));
  const { items, nextToken } = pageOf(found, input, ({ output }) => output.InstanceId ?? "", {
    pageSize: 50,
    badToken: badToken5,
    emptyFirst: world.settings.ssm.emptyPages
  });
  return { InstanceInformationList: items.map(({ output }) => output), NextToken: nextToken };
}
function informationOutput(instance, { world }) {
  const registeredAt = instance.runningAt + instance.guest.agentAfterSeconds * 1e3;
  const isWindows = instance.platform.Platform !== void 0;
  return {
    InstanceId: instance.instanceId,
    PingStatus: "Online",
    LastPingDateTime: new Date(world.clock.now()),
    AgentVersion: "3.3.0.0",
    IsLatestVersion: true,
    PlatformType: isWindows ? "Windows" : "Linux",
    ResourceType: "EC2Instance",
    RegistrationDate: new Date(registeredAt),
    IPAddress: instance.network.privateAddress,
    ComputerName: `ip-${instance.network.privateAddress.replaceAll(".", "-")}`
  };
}

// emulator/services/ssm/permissions.ts
function ssmPermissions(operation, input, { world, account, region }) {
  const action = `ssm:${operation}`;
  const start5 = `arn:${account.partition}`;
  if (resourceTypes(action).length === 0) return [{ action, resource: "*" }];
  if (operation === "SendCommand") {
    const { DocumentName: name = "", InstanceIds: ids = [] } = input;
    const owner = name.startsWith("AWS-") ? "" : account.id;
    const document = { action, type: "document", resource: `${start5}:ssm:${region}:${owner}:document/${name}` };
    const instances = ids.map((id) => ({
      ...{ action, type: "instance", resource: `${start5}:ec2:${region}:${account.id}:instance/${id}` },
      values: resourceTags(current(instanceRegion(world, region).instances, id)?.tags)
    }));
    return [document, ...instances];
  }
  const parameter = (text3) => {
    const named2 = /^arn:[\w-]+:ssm:[\w-]+:\d*:parameter(.*)$/.exec(text3)?.[1] ?? text3;
    const name = (named2.split(":")[0] ?? "").replace(/^\//, "");
    return `${start5}:ssm:${region}:${name.startsWith("aws/") ? "" : account.id}:parameter/${name}`;
  };
  const { Name, Names = [], Path, ResourceId, Tags: Tags3 } = input;
  const given = [Name, ...Names, Path, ResourceId].filter((one) => one !== void 0);
  const values = {
    ...requestTags(Tags3),
    ...operation === "PutParameter" ? { "ssm:overwrite": String(input.Overwrite === true) } : {}
  };
  const own = given.map((name) => ({ action, type: "parameter", resource: parameter(name), values }));
  if (operation !== "PutParameter") return own;
  const tagged = (Tags3 ?? []).length > 0;
  return [
    ...own,
    ...tagged ? own.map((one) => ({ ...one, action: "ssm:AddTagsToResource" })) : [],
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
    ...input.DataType === "aws:ec2:image" ? [{ action: "ec2:DescribeImages", resource: "*" }] : []
  ];
}

// emulator/services/ssm/tags.ts
function addTagsToResource(input, context) {
  const parameter = taggedParameter(input, context);
  setTags2(parameter, withTags(parameter.tags, input.Tags ?? [], ssmTagRules), context);
  return {};
}
function removeTagsFromResource(input, context) {
  const parameter = taggedParameter(input, context);
  setTags2(parameter, new Map([...parameter.tags].filter(([key2]) => !input.TagKeys?.includes(key2))), context);
  return {};
}
function listTagsForResource5(input, context) {
  return { TagList: tagList(taggedParameter(input, context).tags) };
}
var ssmTagRules = basicTagRules(invalid4, (message) => new AwsError("TooManyTagsError", message));
function taggedParameter(input, { world, region, account }) {
  if (input.ResourceType !== "Parameter") {
    throw new AwsError("InvalidResourceType", `${input.ResourceType} is not a valid resource type.`);
  }
  const parameter = current(ssmRegion(world, region).parameters, parameterKey(account.id, input.ResourceId ?? ""));
  if (parameter === void 0) {
    throw new AwsError(
      "InvalidResourceId",
      "The resource ID is not valid. Verify that you entered the correct ID and try again."
    );
  }
  return parameter;
}
function setTags2(parameter, tags, { world, region }) {
  const { parameters } = ssmRegion(world, region);
  put(world, parameters, parameterKey(parameter.ownerId, parameter.name), { ...parameter, tags });
}

// emulator/services/ssm/put-parameter.ts
var standardBytes = 4096;
var advancedBytes = 8192;
var imageType = "aws:ec2:image";
var dataTypes = ["text", imageType, "aws:ssm:integration"];
function putParameter(input, context) {
  const { world, region, account } = context;
  const name = input.Name ?? "";
  checkName(name, context);
  checkForm(input);
  const ssm2 = ssmRegion(world, region);
  const parameter = current(ssm2.parameters, parameterKey(account.id, name));
  const pending = ssm2.pending.filter((other) => other.name === name && other.ownerId === account.id);
  const exists = parameter !== void 0 || pending.length > 0;
  if (exists && input.Overwrite !== true) {
    throw new AwsError(
      "ParameterAlreadyExists",
      "The parameter already exists. To overwrite this value, set the overwrite option in the request to true."
    );
  }
  const before = pending.at(-1)?.version ?? (parameter && newestVersion(parameter));
  const version = versionOf(input, before, context);
  const tags = withTags(/* @__PURE__ */ new Map(), input.Tags ?? [], ssmTagRules);
  if (parameter !== void 0) checkRoomForVersion(parameter);
  if (!exists && version.tier === "Standard") checkRoomForParameter(ssm2, context);
  const parameterDefaults = { name, ownerId: account.id, tags };
  const now = world.clock.now();
  if (version.dataType === imageType) {
    const validatesAt = now + world.settings.ssm.imageValidationSeconds * 1e3;
    ssm2.pending = [...ssm2.pending, { ...parameterDefaults, version, validatesAt }];
  } else {
    putVersion(world, ssm2, parameterDefaults, version, now);
  }
  return { Version: version.version, Tier: version.tier };
}
function checkForm(input) {
  if (input.Overwrite === true && input.Tags !== void 0 && input.Tags.length > 0) {
    throw invalid4(
      "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."
    );
  }
  if (input.Value === "") {
    throw invalid4(
      "Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1"
    );
  }
  if (/\{\{.*\}\}/.test(input.Value ?? "")) {
    throw invalid4(`Parameter value can't nest another parameter. Do not use "{{}}" in the value.`);
  }
  if (input.KeyId !== void 0 && input.Type !== void 0 && input.Type !== "SecureString") {
    throw invalid4("KeyId is required for SecureString type parameter only.");
  }
  if (input.DataType !== void 0 && !dataTypes.includes(input.DataType)) {
    throw invalid4(`The following data type is not supported: ${input.DataType} (Data type names are all lowercase.)`);
  }
  if (input.Policies !== void 0) throw invalid4("This emulator does not serve parameter policies.");
}
function versionOf(input, before, { world, account }) {
  const type = input.Type ?? before?.type;
  if (type === void 0) throw invalid4("A parameter type is required when you create a parameter.");
  if (before !== void 0 && before.type !== type) {
    throw new AwsError(
      "HierarchyTypeMismatchException",
      "Parameter Store doesn't support changing a parameter type in a hierarchy."
    );
  }
  const keepsDataType = world.settings.ssm.overwriteKeepsDataType;
  const dataType = input.DataType ?? (keepsDataType ? before?.dataType : void 0) ?? "text";
  if (before !== void 0 && before.dataType !== dataType) {
    const { code, message } = world.settings.ssm.dataTypeChanged;
    throw new AwsError(code, fillTemplate(message, { before: before.dataType, after: dataType }));
  }
  if (dataType === imageType && type !== "String") throw invalid4(`The data type ${imageType} needs the type String.`);
  const value = input.Value ?? "";
  const allowedPattern = input.AllowedPattern ?? before?.allowedPattern;
  if (allowedPattern !== void 0 && allowedPattern !== "" && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
    throw new AwsError(
      "ParameterPatternMismatchException",
      `Parameter value, cannot be validated against allowedPattern: ${allowedPattern}`
    );
  }
  return {
    version: (before?.version ?? 0) + 1,
    type,
    value,
    keyId: type === "SecureString" ? input.KeyId ?? before?.keyId ?? "alias/aws/ssm" : void 0,
    description: input.Description ?? before?.description,
    allowedPattern,
    dataType,
    tier: tierOf(input, before),
    modifiedAt: world.clock.now(),
    modifiedBy: account.arn,
    labels: []
  };
}
function tierOf(input, before) {
  const bytes = Buffer.byteLength(input.Value ?? "");
  const requested = input.Tier ?? before?.tier ?? "Standard";
  if (requested === "Standard" && before?.tier === "Advanced") {
    throw invalid4(
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier."
    );
  }
  if (requested === "Standard" && bytes > standardBytes) {
    throw invalid4(
      `Standard tier parameters support a maximum parameter value of ${standardBytes} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.`
    );
  }
  if (bytes > advancedBytes) {
    throw invalid4(`Advanced tier parameters support a maximum parameter value of ${advancedBytes} characters.`);
  }
  if (requested !== "Intelligent-Tiering") return requested;
  return before?.tier === "Advanced" || bytes > standardBytes ? "Advanced" : "Standard";
}
function checkRoomForVersion({ name, versions }) {
  if (versions.length < maxVersions || versions[0].labels.length === 0) return;
  throw new AwsError(
    "ParameterMaxVersionLimitExceeded",
    `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. Version ${versions[0].version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`
  );
}
function checkRoomForParameter(ssm2, { world, account }) {
  const own = [...ssm2.parameters.keys()].map((key2) => current(ssm2.parameters, key2)).filter((parameter) => parameter?.ownerId === account.id && newestVersion(parameter).tier === "Standard");
  const { standardParameters: limit } = world.settings.ssm;
  if (own.length < limit) return;
  throw new AwsError("ParameterLimitExceeded", `You have exceeded the number of ${limit} standard parameters.`);
}

// emulator/services/ssm/run-command.ts
var documents = {
  "AWS-RunShellScript": "aws:runShellScript",
  "AWS-RunPowerShellScript": "aws:runPowerShellScript"
};
var mostInstances = 50;
var defaultTimeoutSeconds = 3600;
var longestOutput = 24e3;
function commandsOf(world, region) {
  return world.state("ssm-commands", region, () => /* @__PURE__ */ new Map());
}
function sendCommand(input, context) {
  const { world, region, account } = context;
  const documentName = (input.DocumentName ?? "").split("/").at(-1) ?? "";
  if (!Object.hasOwn(documents, documentName)) {
    throw new AwsError("InvalidDocument", `Document with name ${input.DocumentName} does not exist.`);
  }
  const instanceIds = targets(input);
  const {
    commands: commands4 = [],
    executionTimeout: [timeout = String(defaultTimeoutSeconds)] = [],
    ...others
  } = input.Parameters ?? {};
  const unknown = Object.keys(others).find((name) => name !== "workingDirectory");
  if (commands4.length === 0) throw new AwsError("InvalidParameters", "The parameter commands is required.");
  if (unknown !== void 0) throw new AwsError("InvalidParameters", `The document has no parameter ${unknown}.`);
  if (!/^[1-9]\d{0,5}$/.test(timeout) || Number(timeout) > 172800) {
    throw new AwsError("InvalidParameters", `The parameter executionTimeout can't be ${timeout}.`);
  }
  const managed = managedInstances(context);
  const absent = instanceIds.filter((id) => !managed.some((instance) => instance.instanceId === id));
  if (absent.length > 0) {
    const text3 = `Instances [[${absent.join(", ")}]] not in a valid state for account ${account.id}`;
    throw new AwsError("InvalidInstanceId", text3);
  }
  const command3 = {
    commandId: world.random.uuid(),
    ownerId: account.id,
    documentName,
    comment: input.Comment ?? "",
    instanceIds,
    sentAt: world.clock.now(),
    executionTimeoutSeconds: Number(timeout)
  };
  commandsOf(world, region).set(command3.commandId, command3);
  return { Command: commandOutput(command3, input) };
}
function targets({ InstanceIds: ids, Targets: by }) {
  if (ids !== void 0 && by !== void 0) throw invalid4("Use either InstanceIds or Targets.");
  const other = by?.find(({ Key: key2 }) => key2 !== "InstanceIds");
  if (other !== void 0) throw invalid4(`Targets by ${other.Key} are not supported in this region.`);
  const all2 = ids ?? by?.flatMap(({ Values: values = [] }) => values) ?? [];
  if (all2.length === 0) throw invalid4("At least one instance ID is required.");
  if (all2.length > mostInstances) throw invalid4(`A command can be sent to ${mostInstances} instances at most.`);
  const repeated = all2.find((id, index) => all2.indexOf(id) !== index);
  if (repeated !== void 0) throw new AwsError("DuplicateInstanceId", `The instance ID ${repeated} is given twice.`);
  return [...all2];
}
function commandOutput(command3, input) {
  const deliveryTimeout = input.TimeoutSeconds ?? defaultTimeoutSeconds;
  return {
    CommandId: command3.commandId,
    DocumentName: input.DocumentName,
    DocumentVersion: input.DocumentVersion ?? "$DEFAULT",
    Comment: command3.comment,
    ExpiresAfter: new Date(command3.sentAt + (deliveryTimeout + command3.executionTimeoutSeconds) * 1e3),
    Parameters: input.Parameters,
    InstanceIds: [...command3.instanceIds],
    Targets: [],
    RequestedDateTime: new Date(command3.sentAt),
    Status: "Pending",
    StatusDetails: "Pending",
    MaxConcurrency: input.MaxConcurrency ?? "50",
    MaxErrors: input.MaxErrors ?? "0",
    TargetCount: command3.instanceIds.length,
    CompletedCount: 0,
    ErrorCount: 0,
    DeliveryTimedOutCount: 0,
    TimeoutSeconds: deliveryTimeout
  };
}
function getCommandInvocation(input, context) {
  const { world, region, account } = context;
  const { CommandId: commandId = "", InstanceId: instanceId = "", PluginName: plugin } = input;
  const command3 = commandsOf(world, region).get(commandId);
  const knownAt = (command3?.sentAt ?? 0) + world.settings.ssm.invocationAfterSeconds * 1e3;
  const instance = current(instanceRegion(world, region).instances, instanceId);
  if (command3?.ownerId !== account.id || instance === void 0 || !command3.instanceIds.includes(instanceId) || knownAt > world.clock.now()) {
    throw new AwsError("InvocationDoesNotExist", "The command ID and managed node ID do not match.");
  }
  const pluginName = documents[command3.documentName];
  if (plugin !== void 0 && plugin !== pluginName) {
    throw new AwsError("InvalidPluginName", `The plugin name ${plugin} is not valid.`);
  }
  const outcome = outcomeOf(command3, instance, world.clock.now());
  return {
    CommandId: commandId,
    InstanceId: instanceId,
    Comment: command3.comment,
    DocumentName: command3.documentName,
    DocumentVersion: "$DEFAULT",
    PluginName: pluginName,
    StandardOutputContent: "",
    StandardOutputUrl: "",
    StandardErrorContent: "",
    StandardErrorUrl: "",
    CloudWatchOutputConfig: { CloudWatchLogGroupName: "", CloudWatchOutputEnabled: false },
    ExecutionStartDateTime: new Date(command3.sentAt).toISOString(),
    ...outcome
  };
}
function outcomeOf(command3, instance, now) {
  const { guest } = instance;
  const doneAt = command3.sentAt + guest.commandSeconds * 1e3;
  const timesOutAt = command3.sentAt + command3.executionTimeoutSeconds * 1e3;
  const isDone = doneAt <= now && doneAt <= timesOutAt && lifeAt(instance, doneAt).state === "running";
  if (!isDone && now < timesOutAt) {
    return {
      Status: "InProgress",
      StatusDetails: "InProgress",
      ResponseCode: -1,
      ExecutionEndDateTime: "",
      ExecutionElapsedTime: ""
    };
  }
  const endedAt = isDone ? doneAt : timesOutAt;
  const times = {
    ExecutionEndDateTime: new Date(endedAt).toISOString(),
    ExecutionElapsedTime: `PT${(endedAt - command3.sentAt) / 1e3}S`
  };
  if (!isDone) return { ...times, Status: "TimedOut", StatusDetails: "ExecutionTimedOut", ResponseCode: -1 };
  const status = guest.commandExitCode === 0 ? "Success" : "Failed";
  return {
    ...times,
    Status: status,
    StatusDetails: status,
    ResponseCode: guest.commandExitCode,
    StandardOutputContent: guest.commandOutput.slice(0, longestOutput),
    StandardErrorContent: guest.commandErrorOutput.slice(0, longestOutput)
  };
}

// emulator/services/ssm.ts
var ssm = {
  name: "ssm",
  title: "Systems Manager",
  protocol: "awsJson1.1",
  client: dist_es_exports7,
  operations: {
    AddTagsToResource: addTagsToResource,
    DeleteParameter: deleteParameter,
    DeleteParameters: deleteParameters,
    DescribeInstanceInformation: describeInstanceInformation,
    DescribeParameters: describeParameters,
    GetCommandInvocation: getCommandInvocation,
    GetParameter: getParameter,
    GetParameterHistory: getParameterHistory,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    LabelParameterVersion: labelParameterVersion,
    ListTagsForResource: listTagsForResource5,
    PutParameter: putParameter,
    RemoveTagsFromResource: removeTagsFromResource,
    SendCommand: sendCommand
  },
  permissions: ssmPermissions
};

// emulator/services/sts.ts
var anyone = { audiences: [], subjects: [], callers: [], maxSessionSeconds: 43200 };
function getCallerIdentity(_input, { account }) {
  const [, roleName, sessionName] = /:assumed-role\/([^/]+)\/(.*)$/.exec(account.arn) ?? [];
  const userId = roleName === void 0 ? `AIDA${account.id.padEnd(17, "0")}` : `${roleId(account.id, roleName)}:${sessionName}`;
  return { UserId: userId, Account: account.id, Arn: account.arn };
}
function assumeRole(input, context) {
  const role = parseRole(input.RoleArn);
  const known = roleKnown(context.world, role);
  const trust = trustOf(role, known, context);
  const { account } = context;
  const names = { externalId: input.ExternalId, sessionName: input.RoleSessionName };
  const isTrusted = typeof known === "object" ? letsCallerAssume(known, account, names) : matchesAny(trust.callers, account.arn);
  if (role.partition !== account.partition || known === "missing" || !isTrusted) {
    throw new AwsError(
      "AccessDenied",
      `User: ${account.arn} is not authorized to perform: sts:AssumeRole on resource: ${role.arn}`,
      403
    );
  }
  const chained = account.arn.includes(":assumed-role/");
  const seconds = input.DurationSeconds ?? 3600;
  if (chained && seconds > 3600) {
    throw validation(
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    );
  }
  return createSession(role, trust, input.RoleSessionName ?? "", seconds, context);
}
function assumeRoleWithWebIdentity(input, context) {
  const role = parseRole(input.RoleArn);
  const { sts: sts2 } = context.world.settings;
  const claims = parseToken(input.WebIdentityToken ?? "");
  const name = claims.iss.replace(/^https:\/\//, "");
  const { providers } = createdIn(context.world, role.accountId);
  const known = roleKnown(context.world, role);
  const created2 = typeof known === "object" ? known : void 0;
  const trust = trustOf(role, known, context);
  if (known === "of the settings" ? !sts2.issuers.includes(claims.iss) : !providers.has(name)) {
    throw new AwsError("InvalidIdentityToken", `No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  if (sts2.checkTokenExpiry && claims.exp * 1e3 <= context.world.clock.now()) {
    throw new AwsError(
      "ExpiredTokenException",
      `Token expired: current date/time ${Math.floor(context.world.clock.now() / 1e3)} must be before the expiration date/time ${claims.exp}`
    );
  }
  const arn = `arn:${role.partition}:iam::${role.accountId}:oidc-provider/${name}`;
  if (created2 !== void 0 && !claims.aud.some((aud) => providers.get(name)?.includes(aud))) {
    throw new AwsError("InvalidIdentityToken", "Incorrect token audience");
  }
  const isTrusted = (aud) => created2 === void 0 || letsTokenAssume(created2, { arn, name }, { sub: claims.sub, aud });
  const audience = claims.aud.find((aud) => trust.audiences.length === 0 || trust.audiences.includes(aud));
  if (known === "missing" || audience === void 0 || !matchesAny(trust.subjects, claims.sub) || !isTrusted(audience)) {
    throw new AwsError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
  }
  return {
    ...createSession(role, trust, input.RoleSessionName ?? "", input.DurationSeconds ?? 3600, context),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: audience,
    Provider: arn
  };
}
function trustOf({ arn }, known, { world }) {
  const maxSessionSeconds = typeof known === "object" ? known.maxSessionSeconds : anyone.maxSessionSeconds;
  return world.settings.sts.roles[arn] ?? { ...anyone, maxSessionSeconds };
}
var sts = {
  name: "sts",
  title: "STS",
  protocol: "awsQuery",
  client: dist_es_exports3,
  operations: {
    GetCallerIdentity: getCallerIdentity,
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity
  },
  // Everybody may ask who they are, and a web identity has no policies of its own.
  permissions(operation, { RoleArn: resource = "", RoleSessionName: name, ExternalId: externalId }) {
    if (operation !== "AssumeRole") return [];
    const values = { "sts:rolesessionname": name, "sts:externalid": externalId };
    return [{ action: "sts:AssumeRole", type: "role", resource, values }];
  }
};
function parseRole(arn) {
  const match = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]{1,64})$/.exec(arn ?? "");
  const [, partition, accountId2, name] = match ?? [];
  if (arn === void 0 || partition === void 0 || accountId2 === void 0 || name === void 0) {
    throw validation(`${arn} is invalid`);
  }
  return { arn, partition, accountId: accountId2, name };
}
function createSession(role, trust, sessionName, seconds, { world }) {
  if (seconds > trust.maxSessionSeconds) {
    throw validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  const arn = `arn:${role.partition}:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`;
  const account = { id: role.accountId, partition: role.partition, arn };
  const session = world.issueSession({ account, seconds });
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiration
    },
    AssumedRoleUser: { AssumedRoleId: `${roleId(role.accountId, role.name)}:${sessionName}`, Arn: arn }
  };
}
function parseToken(token) {
  const invalidToken2 = new AwsError(
    "InvalidIdentityToken",
    "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
  );
  const [, payload, signature] = token.split(".");
  if (payload === void 0 || signature === void 0) throw invalidToken2;
  let claims;
  try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    throw invalidToken2;
  }
  const { iss, sub, aud, exp } = claims;
  if (typeof iss !== "string" || typeof sub !== "string" || typeof exp !== "number") throw invalidToken2;
  return { iss, sub, exp, aud: (Array.isArray(aud) ? aud : [aud]).map(String) };
}
function matchesAny(patterns2, value) {
  if (patterns2.length === 0) return true;
  return patterns2.some((pattern) => stringLike(pattern, value));
}
function validation(message) {
  return new AwsError("ValidationError", message);
}

// emulator/services/registry.ts
var services = new Map(
  [
    ec22,
    s3,
    ebs,
    sts,
    iam,
    kms,
    ssm,
    sns,
    marketplaceCatalog,
    serviceQuotas,
    autoScaling,
    imageBuilder,
    licenseManager,
    organizations2
  ].map((service) => [service.name, service])
);

// emulator/signature-time.ts
var minuteMs2 = 6e4;
function signatureTimeError(request, protocol, nowMs) {
  const header = request.headers["x-amz-date"];
  if (typeof header !== "string") return void 0;
  const signedMs = Date.parse(header.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  const toleranceMs = (protocol === "restXml" ? 15 : 5) * minuteMs2;
  if (!(Math.abs(signedMs - nowMs) > toleranceMs)) return void 0;
  if (protocol === "ec2Query") {
    return new AwsError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
  }
  if (protocol === "restXml") {
    const message2 = "The difference between the request time and the current time is too large.";
    return new AwsError("RequestTimeTooSkewed", message2, 403);
  }
  const minutes = toleranceMs / minuteMs2;
  const message = signedMs < nowMs ? `Signature expired: ${header} is now earlier than ${basic(nowMs - toleranceMs)} (${basic(nowMs)} - ${minutes} min.)` : `Signature not yet current: ${header} is still later than ${basic(nowMs + toleranceMs)} (${basic(nowMs)} + ${minutes} min.)`;
  return protocol === "awsQuery" ? new AwsError("SignatureDoesNotMatch", message, 403) : new AwsError("InvalidSignatureException", message, 400);
}
function basic(ms) {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

// emulator/identify.ts
async function identify(request, worlds) {
  const query = new Map(request.query);
  const credential = /Credential=([^,\s]+)/.exec(request.headers.authorization ?? "")?.[1] ?? query.get("X-Amz-Credential");
  if (credential === void 0) return identifyUnsigned(request, worlds);
  const [accessKeyId, , region, name, terminator] = credential.split("/");
  if (accessKeyId === void 0 || region === void 0 || name === void 0 || terminator !== "aws4_request") {
    throw new AwsError("IncompleteSignature", `The credential scope of '${credential}' is not complete.`);
  }
  const service = services.get(name);
  if (service === void 0) {
    console.error(`not served: service ${name}, ${request.method} ${request.path}`);
    throw new AwsError("InvalidAction", `This emulator has no service ${name}.`, 501);
  }
  const header = request.headers["x-amz-security-token"];
  const { world, account, error } = worlds.credentials.resolve({
    accessKeyId,
    sessionToken: typeof header === "string" ? header : query.get("X-Amz-Security-Token"),
    region,
    protocol: service.protocol
  });
  const refusal = (world.settings.checkSignatureTime ? signatureTimeError(request, service.protocol, world.clock.now()) : void 0) ?? error;
  return {
    service,
    region,
    hosted: worlds.hosting(world),
    account,
    ...refusal !== void 0 && { credentialsError: refusal }
  };
}
async function identifyUnsigned(request, worlds) {
  const isForm = String(request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  const form = isForm ? new URLSearchParams((await request.body.collect()).toString("utf8")) : void 0;
  if (!/^AssumeRoleWith(WebIdentity|SAML)$/.test(form?.get("Action") ?? "")) {
    throw new AwsError("MissingAuthenticationToken", "Request is missing Authentication Token", 403);
  }
  const [, partition = "aws", , , id = ""] = form?.get("RoleArn")?.split(":") ?? [];
  const world = worlds.credentials.worldOfAccount(id);
  const account = { id, partition, arn: `arn:${partition}:iam::${id}:anonymous` };
  return { service: sts, region: mainRegionOf(partition), hosted: worlds.hosting(world), account };
}

// emulator/inject-fault.ts
import { once as once3 } from "node:events";
function carriesOutOperation(fault) {
  return fault.kind === "delay" || fault.kind === "truncate" || fault.applied === true;
}
function faultResponse(fault, codec, service, requestId) {
  if (fault.kind === "status") return { status: fault.status ?? 500, headers: {}, body: "" };
  if (fault.kind !== "error") return void 0;
  const { code = "InternalError", message = "We encountered an internal error. Please try again." } = fault;
  const error = new AwsError(code, message, fault.status ?? (fault.code === void 0 ? 500 : 400));
  return codec.writeError(service, error, requestId);
}
async function resetConnection(incoming, response) {
  if (!incoming.complete && !incoming.readableEnded) {
    incoming.resume();
    await Promise.race([once3(incoming, "data"), once3(incoming, "close"), once3(incoming, "end")]).catch(() => {
    });
  }
  response.destroy();
  incoming.destroy();
}
async function hang(hosted, incoming, response) {
  incoming.resume();
  await hosted.activity.hold(Promise.race([once3(response, "close").catch(() => {
  }), hosted.faults.cleared()]));
  response.destroy();
}
async function delayResponse(hosted, seconds, response) {
  const gone = response.closed ? void 0 : once3(response, "close").catch(() => {
  });
  await hosted.activity.hold(Promise.race([hosted.world.clock.sleep(seconds), gone, hosted.faults.cleared()]));
}

// emulator/protocol/input-error.ts
var InputError = class extends Error {
  constructor(problem2, path, message, place = "body") {
    super(message);
    this.problem = problem2;
    this.path = path;
    this.place = place;
  }
  problem;
  path;
  place;
};

// emulator/protocol/limits.ts
import { readFileSync as readFileSync2 } from "node:fs";
var all = JSON.parse(readFileSync2(new URL("limits.json", import.meta.url), "utf8"));
function limitsOf(service) {
  return all[service] ?? {};
}
function compilePattern(source) {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}
var patterns = /* @__PURE__ */ new Map();
function patternOf(source) {
  let pattern = patterns.get(source);
  if (pattern === void 0) {
    pattern = compilePattern(`^(?:${source})$`);
    patterns.set(source, pattern);
  }
  return pattern;
}
function checkLimit(value, limit, path) {
  const fail2 = (rule, shown2 = value) => {
    throw new InputError("limit", path, `Value '${String(shown2)}' at '${path}' failed to satisfy constraint: ${rule}`);
  };
  if (limit.enum !== void 0 && typeof value === "string" && !limit.enum.includes(value)) {
    fail2(`Member must satisfy enum value set: [${limit.enum.join(", ")}]`);
  }
  if (typeof value === "number") {
    if (limit.min !== void 0 && value < limit.min)
      fail2(`Member must have value greater than or equal to ${limit.min}`);
    if (limit.max !== void 0 && value > limit.max) fail2(`Member must have value less than or equal to ${limit.max}`);
  } else {
    const length = lengthOf(value);
    const shown2 = typeof value === "string" ? value : "";
    if (length !== void 0 && limit.min !== void 0 && length < limit.min) {
      fail2(`Member must have length greater than or equal to ${limit.min}`, shown2);
    }
    if (length !== void 0 && limit.max !== void 0 && length > limit.max) {
      fail2(`Member must have length less than or equal to ${limit.max}`, shown2);
    }
  }
  if (limit.pattern !== void 0 && typeof value === "string" && !patternOf(limit.pattern).test(value)) {
    fail2(`Member must satisfy regular expression pattern: ${limit.pattern}`);
  }
}
function lengthOf(value) {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.keys(value).length;
  }
  return void 0;
}

// emulator/protocol/schema.ts
var operationsByClient = /* @__PURE__ */ new WeakMap();
function operationsOf(service) {
  let operations3 = operationsByClient.get(service.client);
  if (operations3 === void 0) {
    operations3 = /* @__PURE__ */ new Map();
    for (const value of Object.values(service.client)) {
      if (!Array.isArray(value) || value[0] !== 9) continue;
      const raw = value;
      operations3.set(raw[2], {
        name: raw[2],
        http: typeof raw[3] === "object" ? raw[3].http : void 0,
        input: NormalizedSchema.of(raw[4]),
        output: NormalizedSchema.of(raw[5])
      });
    }
    operationsByClient.set(service.client, operations3);
  }
  return operations3;
}
function requiredMembers(structure2) {
  const raw = structure2.getSchema();
  return raw[4].slice(0, raw[6] ?? 0);
}
function withMembers(structure2, members2) {
  const raw = structure2.getSchema();
  const kept = raw[4].map((name, i3) => [name, raw[5][i3]]).filter(([name]) => members2.has(name));
  const schema = [raw[0], raw[1], raw[2], raw[3], kept.map(([name]) => name), kept.map(([, member2]) => member2)];
  return NormalizedSchema.of(schema);
}
function errorShape(service, code) {
  const raw = service.client[`${code}$`];
  if (!Array.isArray(raw)) return { messageMember: "message", reason: false };
  const traits = raw[3];
  const members2 = raw[4];
  const status = typeof traits === "object" && traits !== null && "httpError" in traits ? traits.httpError : void 0;
  return {
    messageMember: members2.includes("Message") ? "Message" : "message",
    reason: members2.includes("Reason"),
    ...typeof status === "number" && { status }
  };
}

// emulator/protocol/read-input.ts
function readMembers(structure2, found, path, limits) {
  const out = {};
  const own = limits[structure2.getName() ?? ""];
  for (const { name, schema, node, key: key2, encoding } of found) {
    const value = readValue(encoding, schema, node, path === "" ? key2 : `${path}.${key2}`, own?.[name] ?? {}, limits);
    if (value !== void 0) out[name] = value;
  }
  for (const name of requiredMembers(structure2)) {
    if (out[name] === void 0) {
      const inner = path === "" ? name : `${path}.${name}`;
      throw new InputError("missing", inner, `The request must contain the parameter ${inner}`);
    }
  }
  if (structure2.isUnionSchema() && Object.keys(out).length !== 1) {
    throw new InputError("type", path, `${path} must have exactly one member`);
  }
  return out;
}
function readValue(encoding, schema, node, path, limit, limits) {
  if (schema.isStructSchema()) return readMembers(schema, encoding.members(schema, node, path), path, limits);
  let value;
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    value = encoding.items(schema, node, path).map((part, i3) => readValue(encoding, item, part, `${path}.${i3 + 1}`, limit.each ?? {}, limits));
  } else if (schema.isMapSchema()) {
    const item = schema.getValueSchema();
    const entries = encoding.entries(schema, node, path).map(([key2, part]) => {
      checkLimit(key2, limit.key ?? {}, `${path}.${key2}`);
      return [key2, readValue(encoding, item, part, `${path}.${key2}`, limit.each ?? {}, limits)];
    });
    value = Object.fromEntries(entries);
  } else {
    value = encoding.scalar(schema, node, path, limit);
  }
  if (value !== void 0) checkLimit(value, limit, path);
  return value;
}
function parseText(schema, text3, path, limit) {
  const fail2 = (expected) => {
    throw new InputError("type", path, `Value (${text3}) for parameter ${path} is invalid. ${expected}`);
  };
  if (schema.isStringSchema()) return text3;
  if (schema.isBooleanSchema()) {
    if (!/^(true|false)$/i.test(text3)) fail2("Expected true or false.");
    return text3.toLowerCase() === "true";
  }
  if (schema.isNumericSchema()) {
    const pattern = limit.double === true ? /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^-?\d+$/;
    if (!pattern.test(text3)) fail2(limit.double === true ? "Expected a number." : "Expected a whole number.");
    return Number(text3);
  }
  if (schema.isBigIntegerSchema()) {
    if (!/^-?\d+$/.test(text3)) fail2("Expected a whole number.");
    return BigInt(text3);
  }
  if (schema.isTimestampSchema()) {
    const seconds = /^\d+(\.\d+)?$/.test(text3);
    const date = new Date(seconds ? Number(text3) * 1e3 : text3);
    if (Number.isNaN(date.getTime())) fail2("Expected a timestamp.");
    return date;
  }
  if (schema.isBlobSchema()) return parseBase64(text3, path);
  return fail2("It has a type that this encoding does not carry.");
}
function parseBase64(text3, path) {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text3) || text3.length % 4 !== 0) {
    throw new InputError("type", path, `Value for parameter ${path} is invalid. Expected base64.`);
  }
  return Buffer.from(text3, "base64");
}

// emulator/protocol/json.ts
function isObject(node) {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
function wrongType(path, expected) {
  return new InputError("type", path, `Value for ${path === "" ? "the body" : path} is invalid. Expected ${expected}.`);
}
var jsonEncoding = {
  members(structure2, node, path) {
    if (!isObject(node)) throw wrongType(path, "an object");
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    for (const [name, schema] of structure2.structIterator()) {
      const key2 = String(schema.getMergedTraits().jsonName ?? name);
      seen.add(key2);
      const child = node[key2];
      if (Object.hasOwn(node, key2) && child !== null)
        found.push({ name, schema, node: child, key: key2, encoding: jsonEncoding });
    }
    const unknown = Object.keys(node).find((key2) => !seen.has(key2));
    if (unknown !== void 0) {
      const inner = path === "" ? unknown : `${path}.${unknown}`;
      throw new InputError("unknown", inner, `The member ${inner} is not recognized`);
    }
    return found;
  },
  items(_list, node, path) {
    if (!Array.isArray(node)) throw wrongType(path, "a list");
    return node;
  },
  entries(_map, node, path) {
    if (!isObject(node)) throw wrongType(path, "an object");
    return Object.entries(node);
  },
  scalar(schema, node, path, limit) {
    if (schema.isDocumentSchema()) return node;
    if (schema.isStringSchema()) {
      if (typeof node !== "string") throw wrongType(path, "a string");
      return node;
    }
    if (schema.isBooleanSchema()) {
      if (typeof node !== "boolean") throw wrongType(path, "true or false");
      return node;
    }
    if (schema.isNumericSchema() || schema.isBigIntegerSchema()) {
      if (typeof node !== "number" || limit.double !== true && !Number.isInteger(node)) {
        throw wrongType(path, limit.double === true ? "a number" : "a whole number");
      }
      return schema.isBigIntegerSchema() ? BigInt(node) : node;
    }
    if (schema.isTimestampSchema()) {
      const date = new Date(typeof node === "number" ? node * 1e3 : String(node));
      if (Number.isNaN(date.getTime())) throw wrongType(path, "a timestamp");
      return date;
    }
    if (schema.isBlobSchema() && typeof node === "string") return parseBase64(node, path);
    throw wrongType(path, "another type");
  }
};
function parseJson2(body) {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new InputError("malformed", "", "The request body is not valid JSON");
  }
}
function writeJson(schema, value) {
  const serializer = new JsonShapeSerializer({ jsonName: true, timestampFormat: { useTrait: true, default: 7 } });
  serializer.write(schema, value);
  return serializer.flush();
}
function writeJsonError(service, error, contentType2, requestId) {
  const { messageMember } = errorShape(service, error.code);
  return {
    status: error.status,
    headers: {
      "content-type": contentType2,
      "x-amzn-errortype": error.code,
      "x-amzn-requestid": requestId,
      ...error.headers
    },
    body: JSON.stringify({ __type: error.code, [messageMember]: error.message, ...error.fields })
  };
}
var contentType = "application/x-amz-json-1.1";
var awsJson = {
  async identifyOperation(service, request) {
    const target = String(request.headers["x-amz-target"] ?? "");
    const operation = operationsOf(service).get(target.slice(target.lastIndexOf(".") + 1));
    if (operation === void 0) throw new AwsError("UnknownOperationException", `There is no operation ${target}`);
    return {
      operation,
      readInput: async () => {
        const node = parseJson2(await request.body.collect());
        const { input } = operation;
        return input.isUnitSchema() ? {} : readMembers(input, jsonEncoding.members(input, node, ""), "", limitsOf(service.name));
      }
    };
  },
  invalidInput(_service, { problem: problem2, message }) {
    const code = problem2 === "type" || problem2 === "malformed" ? "SerializationException" : "ValidationException";
    return new AwsError(code, message);
  },
  writeOutput(_service, operation, output, requestId) {
    return {
      status: 200,
      headers: { "content-type": contentType, "x-amzn-requestid": requestId },
      body: operation.output.isUnitSchema() ? "{}" : writeJson(operation.output, output)
    };
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, contentType, requestId)
};

// emulator/protocol/xml.ts
function escapeXml(text3) {
  return text3.replace(/[&<>"]/g, (c3) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c3] ?? c3);
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescapeXml(text3) {
  return text3.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (all2, decimal, hex, name) => {
    const code = decimal !== void 0 ? Number(decimal) : hex !== void 0 ? Number.parseInt(hex, 16) : void 0;
    if (code !== void 0 && code <= 1114111) return String.fromCodePoint(code);
    const known = name === void 0 ? void 0 : entities[name];
    if (known === void 0) throw malformed(`unknown entity ${all2}`);
    return known;
  });
}
function malformed(what) {
  return new InputError("malformed", "", `The XML you provided was not well-formed: ${what}`);
}
function parseXml(document) {
  const token = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  const open3 = [];
  let root3;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    if (match === null) throw malformed(`at character ${at}`);
    const [, cdata, closing, name, , selfClosing, text3] = match;
    const parent = open3.at(-1);
    if (name !== void 0) {
      const local = name.slice(name.indexOf(":") + 1);
      if (closing === "/") {
        if (open3.pop()?.name !== local) throw malformed(`unexpected </${name}>`);
        continue;
      }
      const element2 = { name: local, children: [], text: "" };
      if (parent !== void 0) parent.children.push(element2);
      else if (root3 === void 0) root3 = element2;
      else throw malformed("more than one root element");
      if (selfClosing !== "/") open3.push(element2);
    } else if (cdata !== void 0 || text3 !== void 0) {
      const content = cdata ?? unescapeXml(text3 ?? "");
      if (parent !== void 0) parent.text += content;
      else if (content.replace(/^\uFEFF/, "").trim() !== "") throw malformed("text outside the root element");
    }
  }
  if (root3 === void 0 || open3.length > 0) throw malformed("it ends too early");
  return root3;
}
function element(node) {
  return node;
}
var xmlEncoding = {
  members(structure2, node, path) {
    const { children } = element(node);
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    for (const [name, schema] of structure2.structIterator()) {
      const traits = schema.getMergedTraits();
      const key2 = String(traits.xmlName ?? name);
      const elements2 = children.filter((child) => child.name === key2);
      seen.add(key2);
      const [first] = elements2;
      if (first === void 0) continue;
      const flat = Boolean(traits.xmlFlattened);
      if (!flat && elements2.length > 1) throw new InputError("malformed", path, `The element ${key2} is given twice`);
      found.push({ name, schema, node: flat ? elements2 : first, key: key2, encoding: xmlEncoding });
    }
    const unknown = children.find((child) => !seen.has(child.name));
    if (unknown !== void 0) {
      const inner = path === "" ? unknown.name : `${path}.${unknown.name}`;
      throw new InputError("unknown", inner, `The element ${inner} is not recognized`);
    }
    return found;
  },
  items(list2, node, path) {
    if (Array.isArray(node)) return node;
    const key2 = String(list2.getValueSchema().getMergedTraits().xmlName ?? "member");
    const { children } = element(node);
    const other = children.find((child) => child.name !== key2);
    if (other !== void 0) {
      throw new InputError("unknown", `${path}.${other.name}`, `The element ${path}.${other.name} is not recognized`);
    }
    return children;
  },
  entries(map, node, path) {
    const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? "key");
    const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? "value");
    const all2 = Array.isArray(node) ? node : element(node).children;
    return all2.map(({ children }) => {
      const key2 = children.find((child) => child.name === keyName);
      const value = children.find((child) => child.name === valueName);
      if (key2 === void 0 || value === void 0) {
        throw new InputError("missing", path, `An entry of ${path} needs ${keyName} and ${valueName}`);
      }
      return [key2.text, value];
    });
  },
  scalar(schema, node, path, limit) {
    const { children, text: text3, name } = element(node);
    if (children.length > 0) throw new InputError("type", path, `The element ${name} must hold text`);
    return parseText(schema, schema.isStringSchema() ? text3 : text3.trim(), path, limit);
  }
};

// emulator/protocol/query.ts
var interfaces = {
  ec2: { version: "2016-11-15", namespace: "http://ec2.amazonaws.com/doc/2016-11-15/" },
  sts: { version: "2011-06-15", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
  iam: { version: "2010-05-08", namespace: "https://iam.amazonaws.com/doc/2010-05-08/" },
  autoscaling: { version: "2011-01-01", namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/" },
  sns: { version: "2010-03-31", namespace: "http://sns.amazonaws.com/doc/2010-03-31/" }
};
function interfaceOf(service) {
  const found = interfaces[service.name];
  if (found === void 0) throw new Error(`protocol/query.ts has no version for ${service.name}.`);
  return found;
}
var saysSomethingEmpty = /* @__PURE__ */ new Set(["Value", "NoDevice"]);
var ec2Dialect = {
  memberKey(name, schema) {
    const { ec2QueryName, xmlName } = schema.getMergedTraits();
    const key2 = String(ec2QueryName ?? xmlName ?? name);
    return ec2QueryName === void 0 ? key2.charAt(0).toUpperCase() + key2.slice(1) : key2;
  },
  listsAreFlat: true,
  // docs/aws-facts.md#protocols-and-endpoints
  isAbsentWhenEmpty: (structure2, name) => !saysSomethingEmpty.has(name) && !requiredMembers(structure2).includes(name),
  inputErrorCode(_service, { problem: problem2 }) {
    if (problem2 === "unknown") return "UnknownParameter";
    return problem2 === "missing" ? "MissingParameter" : "InvalidParameterValue";
  },
  wrap(service, operation, inner, hasOutput, requestId) {
    const { namespace } = interfaceOf(service);
    const content = hasOutput ? inner : "<return>true</return>";
    return `<${operation}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${content}</${operation}Response>`;
  },
  error(_service, error, requestId) {
    return `<Response><Errors><Error><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`;
  }
};
var awsDialect = {
  memberKey: (name, schema) => String(schema.getMergedTraits().xmlName ?? name),
  listsAreFlat: false,
  isAbsentWhenEmpty: () => false,
  inputErrorCode: (service) => service.name === "sns" ? "InvalidParameter" : "ValidationError",
  wrap(service, operation, inner, hasOutput, requestId) {
    const { namespace } = interfaceOf(service);
    const result = hasOutput ? `<${operation}Result>${inner}</${operation}Result>` : "";
    return `<${operation}Response xmlns="${namespace}">${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`;
  },
  error(service, error, requestId) {
    const { namespace } = interfaceOf(service);
    const type = error.status < 500 ? "Sender" : "Receiver";
    return `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  }
};
var ec2Query = queryProtocol(ec2Dialect);
var awsQuery = queryProtocol(awsDialect);
function queryProtocol(dialect) {
  const encoding = queryEncoding(dialect);
  return {
    async identifyOperation(service, request) {
      const form = await readForm(request);
      const action = form.get("Action");
      if (action === void 0) throw new AwsError("MissingAction", "The request must contain the parameter Action");
      const operation = operationsOf(service).get(action);
      const { version } = interfaceOf(service);
      if (operation === void 0 || form.get("Version") !== version) {
        const text3 = `The action ${action} is not valid for version ${form.get("Version")} of this web service.`;
        throw new AwsError("InvalidAction", text3);
      }
      return {
        operation,
        readInput: async () => {
          const parameters = parameterTree(form);
          if (operation.input.isUnitSchema()) {
            const [unknown] = Object.keys(parameters);
            if (unknown !== void 0) throw unknownParameter(unknown);
            return {};
          }
          const found = encoding.members(operation.input, parameters, "");
          return readMembers(operation.input, found, "", limitsOf(service.name));
        }
      };
    },
    invalidInput: (service, error) => new AwsError(dialect.inputErrorCode(service, error), error.message),
    writeOutput(service, operation, output, requestId) {
      const hasOutput = !operation.output.isUnitSchema();
      const inner = hasOutput ? innerXml(operation.output, output, interfaceOf(service).namespace) : "";
      return xmlResponse(200, dialect.wrap(service, operation.name, inner, hasOutput, requestId));
    },
    writeError(service, error, requestId) {
      return {
        ...xmlResponse(error.status, dialect.error(service, error, requestId)),
        headers: { ...xmlType, ...error.headers }
      };
    }
  };
}
var xmlType = { "content-type": "text/xml;charset=UTF-8" };
function xmlResponse(status, xml) {
  return { status, headers: xmlType, body: `<?xml version="1.0" encoding="UTF-8"?>
${xml}` };
}
function innerXml(schema, output, xmlNamespace) {
  const serializer = new XmlShapeSerializer({
    xmlNamespace,
    serviceNamespace: "",
    timestampFormat: { useTrait: true, default: 5 }
  });
  serializer.write(schema, output);
  const xml = String(serializer.flush());
  return /^<[^>]*[^/>]>([\s\S]*)<\/[^<>]+>$/.exec(xml)?.[1] ?? "";
}
async function readForm(request) {
  const form = /* @__PURE__ */ new Map();
  const add = (pairs) => {
    for (const [key2, value] of pairs) {
      if (form.has(key2)) throw new AwsError("InvalidParameterCombination", `The parameter ${key2} is given twice`);
      form.set(key2, value);
    }
  };
  add(request.query.filter(([key2]) => !/^X-Amz-/i.test(key2)));
  add(new URLSearchParams((await request.body.collect()).toString("utf8")));
  return form;
}
function parameterTree(form) {
  const root3 = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of form) {
    if (key2 === "Action" || key2 === "Version") continue;
    const parts = key2.split(".");
    const last = parts.pop() ?? "";
    let node = root3;
    for (const part of parts) {
      let next = node[part];
      if (next === void 0) {
        next = /* @__PURE__ */ Object.create(null);
        node[part] = next;
      }
      if (typeof next === "string")
        throw new InputError("type", key2, `The parameter ${key2} is both a value and a structure`);
      node = next;
    }
    if (node[last] !== void 0) {
      throw new InputError("type", key2, `The parameter ${key2} is both a value and a structure`);
    }
    node[last] = value;
  }
  return root3;
}
function unknownParameter(path) {
  return new InputError("unknown", path, `The parameter ${path} is not recognized`);
}
function queryEncoding(dialect) {
  const structureAt = (node, path) => {
    if (typeof node === "object" && node !== null) return node;
    throw new InputError(
      "type",
      path,
      `Value (${String(node)}) for parameter ${path} is invalid. Expected a structure.`
    );
  };
  const numberedItems = (node, path) => {
    const children = structureAt(node, path);
    const keys = Object.keys(children);
    for (const key2 of keys) if (!/^[1-9]\d*$/.test(key2)) throw unknownParameter(`${path}.${key2}`);
    return keys.sort((a3, b3) => Number(a3) - Number(b3)).map((key2) => children[key2]);
  };
  const onlyChild = (node, key2, path) => {
    const children = structureAt(node, path);
    for (const other of Object.keys(children)) if (other !== key2) throw unknownParameter(`${path}.${other}`);
    return children[key2];
  };
  const encoding = {
    members(structure2, node, path) {
      const children = structureAt(node, path);
      const found = [];
      const seen = /* @__PURE__ */ new Set();
      for (const [name, schema] of structure2.structIterator()) {
        const key2 = dialect.memberKey(name, schema);
        const child = children[key2];
        if (child === void 0) continue;
        seen.add(key2);
        if (child === "" && dialect.isAbsentWhenEmpty(structure2, name)) continue;
        found.push({ name, schema, node: child, key: key2, encoding });
      }
      for (const key2 of Object.keys(children)) {
        if (!seen.has(key2)) throw unknownParameter(path === "" ? key2 : `${path}.${key2}`);
      }
      return found;
    },
    items(list2, node, path) {
      const flat = dialect.listsAreFlat || Boolean(list2.getMergedTraits().xmlFlattened);
      if (!dialect.listsAreFlat && node === "") return [];
      const member2 = String(list2.getValueSchema().getMergedTraits().xmlName ?? "member");
      return numberedItems(flat ? node : onlyChild(node, member2, path), path);
    },
    entries(map, node, path) {
      const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? "key");
      const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? "value");
      const flat = Boolean(map.getMergedTraits().xmlFlattened);
      return numberedItems(flat ? node : onlyChild(node, "entry", path), path).map((entry) => {
        const children = structureAt(entry, path);
        const key2 = children[keyName];
        const value = children[valueName];
        if (typeof key2 !== "string")
          throw new InputError(
            "missing",
            `${path}.${keyName}`,
            `The request must contain the parameter ${path}.${keyName}`
          );
        return [key2, value];
      });
    },
    scalar(schema, node, path, limit) {
      if (typeof node !== "string") throw unknownParameter(`${path}.${Object.keys(structureAt(node, path))[0]}`);
      return parseText(schema, node, path, limit);
    }
  };
  return encoding;
}

// emulator/protocol/routes.ts
var routesByClient = /* @__PURE__ */ new WeakMap();
function routesOf(service) {
  let routes = routesByClient.get(service.client);
  if (routes === void 0) {
    routes = [...operationsOf(service).values()].flatMap((operation) => compile(operation));
    routesByClient.set(service.client, routes);
  }
  return routes;
}
function compile(operation) {
  if (operation.http === void 0) return [];
  const [method, template] = operation.http;
  const [path = "/", query = ""] = template.split("?");
  const pattern = path.replace(/[.*()[\]\\^$|]/g, "\\$&").replace(/\{(\w+)(\+?)\}/g, (_, name, greedy) => `(?<${name}>${greedy === "+" ? ".+" : "[^/]+"})`);
  const requiredQuery = [];
  const requiredHeaders = [];
  let inBucket = false;
  if (!operation.input.isUnitSchema()) {
    const required = new Set(requiredMembers(operation.input));
    for (const [name, schema] of operation.input.structIterator()) {
      const traits = schema.getMergedTraits();
      if (name === "Bucket" && traits.httpLabel) inBucket = true;
      if (!required.has(name)) continue;
      if (typeof traits.httpQuery === "string") requiredQuery.push(traits.httpQuery);
      if (typeof traits.httpHeader === "string") requiredHeaders.push(traits.httpHeader.toLowerCase());
    }
  }
  return [
    {
      operation,
      method,
      path: new RegExp(`^${pattern}$`),
      literals: [...new URLSearchParams(query)].filter(([name]) => name !== "x-id"),
      requiredQuery,
      requiredHeaders,
      inBucket
    }
  ];
}
function matchRoute(service, request) {
  const { bucket, path } = service.name === "s3" ? splitBucket(request) : { bucket: void 0, path: request.path };
  const query = new Map(request.query);
  const candidates = [];
  for (const route of routesOf(service)) {
    if (route.method !== request.method) continue;
    if (service.name === "s3" && route.inBucket !== (bucket !== void 0)) continue;
    const match = route.path.exec(path);
    if (match === null) continue;
    if (route.literals.some(([name, value]) => !query.has(name) || value !== "" && query.get(name) !== value))
      continue;
    const statedName = query.get("x-id");
    const isStated = statedName === route.operation.name;
    if (!isStated && route.requiredHeaders.some((name) => request.headers[name] === void 0) && service.name === "s3")
      continue;
    if (!isStated && route.requiredQuery.some((name) => !query.has(name)) && service.name === "s3") continue;
    const served2 = service.operations[route.operation.name] !== void 0;
    const matchedCount = route.literals.length + route.requiredQuery.length + route.requiredHeaders.length;
    candidates.push({
      route,
      groups: match.groups ?? {},
      weight: matchedCount * 4 + (isStated ? 2 : 0) + (served2 ? 1 : 0)
    });
  }
  const best = candidates.sort((a3, b3) => b3.weight - a3.weight)[0];
  if (best === void 0) throw noSuchOperation(service, request);
  const labels = {};
  for (const [name, raw] of Object.entries(best.groups)) labels[name] = decode(raw);
  if (bucket !== void 0) labels.Bucket = decode(bucket);
  return { operation: best.route.operation, labels, literals: new Set(best.route.literals.map(([name]) => name)) };
}
function noSuchOperation(service, request) {
  if (service.protocol === "restXml") {
    return new AwsError("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
  }
  return new AwsError("UnknownOperationException", `There is no operation ${request.method} ${request.path}`, 404);
}
function splitBucket({ path, headers }) {
  const host = /^([a-z0-9][a-z0-9.-]+)\.(?:s3\.)?localhost(?::\d+)?$/.exec(headers.host ?? "")?.[1];
  if (host !== void 0 && host !== "s3") return { bucket: host, path };
  const match = /^\/([^/]+)(\/.*)?$/s.exec(path);
  return match === null ? { bucket: void 0, path: "/" } : { bucket: match[1], path: match[2] ?? "/" };
}
function decode(raw) {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw new AwsError("InvalidURI", "Couldn't parse the specified URI.");
  }
}

// emulator/protocol/rest.ts
var s3Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";
var xmlDialect = {
  contentType: "application/xml",
  members(structure2, body) {
    const root3 = parseXml(body.toString("utf8"));
    const expected = String(structure2.getMergedTraits().xmlName ?? structure2.getName());
    if (root3.name !== expected) {
      throw new InputError("malformed", root3.name, `The XML has the root element ${root3.name}, not ${expected}`);
    }
    return xmlEncoding.members(structure2, root3, "");
  },
  document(structure2, output) {
    const rootName = structure2.getMergedTraits().xmlName;
    const [only, ...others] = [...structure2.structIterator()];
    if (only !== void 0 && others.length === 0 && only[0] === rootName) {
      const value = output[rootName] ?? "";
      return `<?xml version="1.0" encoding="UTF-8"?>
<${rootName} xmlns="${s3Namespace}">${escapeXml(String(value))}</${rootName}>`;
    }
    const serializer = new XmlShapeSerializer({
      xmlNamespace: s3Namespace,
      serviceNamespace: "com.amazonaws.s3",
      timestampFormat: { useTrait: true, default: 5 }
    });
    serializer.write(structure2, output);
    return `<?xml version="1.0" encoding="UTF-8"?>
${serializer.flush()}`;
  }
};
var jsonDialect = {
  contentType: "application/json",
  members: (structure2, body) => jsonEncoding.members(structure2, parseJson2(body), ""),
  document: writeJson
};
var restXml = restProtocol(xmlDialect, {
  invalidInput(_service, { problem: problem2, place, message }) {
    if (place === "body") return new AwsError("MalformedXML", message);
    return new AwsError(problem2 === "missing" ? "InvalidRequest" : "InvalidArgument", message);
  },
  writeError(_service, error, requestId) {
    const fields4 = Object.entries({ Code: error.code, Message: error.message, ...error.fields, RequestId: requestId }).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`).join("");
    return {
      status: error.status,
      headers: { "content-type": "application/xml", "x-amz-request-id": requestId, ...error.headers },
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error>${fields4}<HostId>${requestId}</HostId></Error>`
    };
  }
});
var restJson = restProtocol(jsonDialect, {
  invalidInput(service, { message, path }) {
    if (!("ValidationException$" in service.client) && "InvalidParameterValueException$" in service.client) {
      const text3 = `The value supplied for parameter '${path}' is not valid. ${message}`;
      return new AwsError("InvalidParameterValueException", text3);
    }
    const { status, reason: reason2 } = errorShape(service, "ValidationException");
    return new AwsError("ValidationException", message, status, reason2 ? { Reason: "INVALID_PARAMETER_VALUE" } : {});
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, "application/json", requestId)
});
function restProtocol(dialect, errors3) {
  return {
    ...errors3,
    async identifyOperation(service, request) {
      const match = matchRoute(service, request);
      return { operation: match.operation, readInput: () => readInput(service, dialect, request, match) };
    },
    writeOutput: (_service, operation, output, requestId) => writeResponse(dialect, operation, output, requestId)
  };
}
var textEncoding = {
  members: () => [],
  items: (_list, node) => Array.isArray(node) ? node : String(node).split(",").map((item) => item.trim()),
  entries: (_map, node) => Object.entries(node),
  scalar: (schema, node, path, limit) => parseText(schema, String(node), path, limit)
};
var rawEncoding = { ...textEncoding, scalar: (_schema, node) => node };
function inParameters(error) {
  return error instanceof InputError ? new InputError(error.problem, error.path, error.message, "parameters") : error;
}
async function readInput(service, dialect, request, match) {
  const { input } = match.operation;
  if (input.isUnitSchema()) return {};
  const found = [];
  const bodyMembers = /* @__PURE__ */ new Set();
  const parameterNames = /* @__PURE__ */ new Set();
  const knownParameters = new Set(match.literals);
  for (const [name, schema] of input.structIterator()) {
    const traits = schema.getMergedTraits();
    const add = (node, key2, encoding) => {
      if (node !== void 0) found.push({ name, schema, node, key: key2, encoding });
      if (encoding === textEncoding) parameterNames.add(name).add(key2);
    };
    if (traits.httpLabel) {
      add(match.labels[name], name, textEncoding);
    } else if (typeof traits.httpQuery === "string") {
      const key2 = traits.httpQuery;
      knownParameters.add(key2);
      const values = request.query.filter(([other]) => other === key2).map(([, value]) => value);
      if (schema.isListSchema()) add(values.length === 0 ? void 0 : values, key2, textEncoding);
      else add(values[0], key2, textEncoding);
    } else if (typeof traits.httpHeader === "string") {
      add(headerOf(request, traits.httpHeader), traits.httpHeader, textEncoding);
    } else if (typeof traits.httpPrefixHeaders === "string") {
      const prefix = traits.httpPrefixHeaders.toLowerCase();
      const own = Object.entries(request.headers).filter(([key2]) => key2.startsWith(prefix));
      const entries = own.map(([key2, value]) => [key2.slice(prefix.length), String(value)]);
      add(entries.length > 0 ? Object.fromEntries(entries) : void 0, name, textEncoding);
    } else if (traits.httpPayload) {
      await addPayload(request, dialect, schema, add, name);
    } else {
      bodyMembers.add(name);
    }
  }
  for (const [key2] of request.query) {
    if (!knownParameters.has(key2) && key2 !== "x-id" && !/^X-Amz-/i.test(key2)) {
      throw new InputError("unknown", key2, `The query parameter ${key2} is not recognized`, "parameters");
    }
  }
  if (bodyMembers.size > 0) {
    const body = await request.body.collect();
    if (body.length > 0) found.push(...dialect.members(withMembers(input, bodyMembers), body));
  }
  try {
    return readMembers(input, found, "", limitsOf(service.name));
  } catch (error) {
    const [top = ""] = error instanceof InputError ? error.path.split(".") : [];
    throw parameterNames.has(top) ? inParameters(error) : error;
  }
}
async function addPayload(request, dialect, schema, add, name) {
  if (schema.isStreaming()) return add(request.body.stream(), name, rawEncoding);
  const body = await request.body.collect();
  if (body.length === 0) return;
  if (schema.isStructSchema()) {
    const members2 = dialect.members(schema, body);
    add(members2, name, { ...xmlEncoding, members: () => members2 });
  } else {
    add(schema.isBlobSchema() ? body : body.toString("utf8"), name, rawEncoding);
  }
}
function headerOf(request, name) {
  const value = request.headers[name.toLowerCase()];
  const text3 = Array.isArray(value) ? value.join(",") : value;
  if (name.toLowerCase() !== "content-encoding" || text3 === void 0) return text3;
  const encodings = text3.split(",").map((encoding) => encoding.trim());
  const kept = encodings.filter((encoding) => encoding !== "aws-chunked").join(",");
  return kept === "" ? void 0 : kept;
}
function writeResponse(dialect, operation, output, requestId) {
  const values = output;
  const headers = { "x-amzn-requestid": requestId, "x-amz-request-id": requestId };
  let status = operation.http?.[2] ?? 200;
  let body;
  const bodyMembers = /* @__PURE__ */ new Set();
  const { output: shape } = operation;
  for (const [name, schema] of shape.isUnitSchema() ? [] : shape.structIterator()) {
    const traits = schema.getMergedTraits();
    const value = values[name];
    if (typeof traits.httpHeader === "string") {
      if (value !== void 0 && value !== null) headers[traits.httpHeader.toLowerCase()] = headerText(schema, value);
    } else if (typeof traits.httpPrefixHeaders === "string") {
      for (const [key2, part] of Object.entries(value ?? {})) {
        headers[`${traits.httpPrefixHeaders}${key2}`.toLowerCase()] = String(part);
      }
    } else if (traits.httpResponseCode) {
      if (typeof value === "number") status = value;
    } else if (traits.httpPayload) {
      if (value === void 0 || value === null) body = "";
      else if (schema.isStructSchema()) {
        headers["content-type"] = dialect.contentType;
        body = dialect.document(schema, value);
      } else body = value;
    } else {
      bodyMembers.add(name);
    }
  }
  if (headers["content-range"] !== void 0 && status === 200) status = 206;
  if (body === void 0 && bodyMembers.size > 0) {
    headers["content-type"] ??= dialect.contentType;
    body = dialect.document(withMembers(shape, bodyMembers), output);
  }
  return { status, headers, body: body ?? "" };
}
function headerText(schema, value) {
  const serializer = new ToStringShapeSerializer({
    httpBindings: true,
    timestampFormat: { useTrait: true, default: 6 }
  });
  serializer.write(schema, value);
  return serializer.flush();
}

// emulator/protocol/codecs.ts
var codecs = {
  ec2Query,
  awsQuery,
  "awsJson1.1": awsJson,
  restJson,
  restXml
};

// emulator/world/request-log.ts
function isMutating(operation) {
  return !/^(Describe|Get|List|Head|AssumeRole|Search|BatchGet|BatchDescribe)/.test(operation);
}
function jsonSafe(value, streamedBytes) {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { bytes: value.byteLength };
  if (Array.isArray(value)) return value.map((item) => jsonSafe(item, streamedBytes));
  if ("pipe" in value) return { bytes: streamedBytes };
  return Object.fromEntries(Object.entries(value).map(([key2, part]) => [key2, jsonSafe(part, streamedBytes)]));
}

// emulator/serve.ts
var maxCollectedBytes = 8 * 1024 * 1024;
async function serve(incoming, response, worlds) {
  const request = parseRequest(incoming);
  let call;
  try {
    call = await identify(request, worlds);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    await request.body.drain();
    const isQuery = request.path === "/" && request.method === "POST";
    const reply = (isQuery ? codecs.awsQuery : codecs.restXml).writeError(sts, error, "unknown");
    return send(response, reply, request.method);
  }
  call.hosted.activity.begin();
  try {
    await serveCall(call, request, incoming, response);
  } finally {
    call.hosted.activity.end();
  }
}
function parseRequest(incoming) {
  const target = incoming.url ?? "/";
  const mark = target.indexOf("?");
  return {
    method: incoming.method ?? "GET",
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? [] : [...new URLSearchParams(target.slice(mark + 1))],
    headers: incoming.headers,
    body: openBody(incoming, maxCollectedBytes)
  };
}
async function serveCall(call, request, incoming, response) {
  const { service, hosted } = call;
  const codec = codecs[service.protocol];
  const requestId = hosted.requestIds.uuid();
  let entry;
  let input = {};
  let fault;
  let reply;
  try {
    const operationRequest = await codec.identifyOperation(service, request);
    entry = logRequest(call, operationRequest.operation.name);
    if (call.credentialsError !== void 0) throw call.credentialsError;
    input = await operationRequest.readInput();
    entry.input = jsonSafe(input, 0);
    fault = hosted.faults.next(entry);
    if (fault === void 0 || carriesOutOperation(fault)) {
      const output = await runOperation(call, operationRequest, input, request, requestId);
      entry.applied = true;
      reply = codec.writeOutput(service, operationRequest.operation, output, requestId);
    }
    entry.outcome = "ok";
  } catch (error) {
    entry ??= logRequest(call, "");
    const awsError = error instanceof InputError ? codec.invalidInput(service, error) : asAwsError(error, entry.operation);
    entry.outcome = awsError.code;
    reply = codec.writeError(service, awsError, requestId);
  }
  if (fault !== void 0) {
    entry.outcome = fault.kind === "error" ? fault.code ?? "InternalError" : `fault:${fault.kind}`;
    if (fault.kind === "delay") await delayResponse(hosted, fault.seconds ?? 0, response);
    if (fault.kind === "reset") return resetConnection(incoming, response);
    if (fault.kind === "hang") return hang(hosted, incoming, response);
    reply = faultResponse(fault, codec, service, requestId) ?? reply;
  }
  if (reply === void 0) throw new Error("A request whose connection is kept must have a response.");
  entry.status = reply.status;
  await request.body.drain();
  if (request.body.isStreamed) entry.input = jsonSafe(input, request.body.readBytes);
  response.setHeader("date", new Date(hosted.world.clock.now()).toUTCString());
  await send(response, reply, request.method, fault?.kind === "truncate");
}
function logRequest({ service, region, hosted, account }, operation) {
  const entry = {
    index: hosted.log.length,
    time: hosted.world.clock.now(),
    service: service.name,
    region,
    accountId: account.id,
    caller: account.arn,
    operation,
    mutating: operation !== "" && isMutating(operation),
    input: {},
    outcome: "pending",
    status: 0,
    applied: false
  };
  hosted.log.push(entry);
  return entry;
}
async function runOperation({ service, region, hosted, account }, { operation }, input, request, requestId) {
  const { protocol } = service;
  hosted.throttle.take({
    service: service.name,
    protocol,
    operation: operation.name,
    region,
    accountId: account.id,
    input
  });
  const serve2 = service.operations[operation.name];
  if (serve2 === void 0) {
    console.error(`not served: ${service.name} ${operation.name}`);
    const code = protocol === "restXml" ? "NotImplemented" : protocol.endsWith("Query") ? "InvalidAction" : "UnknownOperationException";
    throw new AwsError(code, `This emulator does not serve ${service.name} ${operation.name}.`, 501);
  }
  const place = { world: hosted.world, account, region };
  if (isRestricted(place)) authorize(place, protocol, permissionsNeeded(service, operation.name, input, place));
  const isStale = service.name === "ec2" && hosted.isStale(region, operation.name);
  const world = isStale ? seenByStaleServer(hosted.world) : hosted.world;
  return serve2(input, { world, account, region, requestId, trailers: request.body.trailers });
}
function permissionsNeeded(service, operation, input, place) {
  const named2 = { action: `${service.name}:${operation}`, resource: "*" };
  return service.permissions?.(operation, input, place) ?? [named2];
}
function seenByStaleServer(world) {
  return { ...world, lagSeconds: Math.max(world.lagSeconds, world.settings.ec2.staleServers.lagSeconds) };
}
function asAwsError(error, operation) {
  if (error instanceof AwsError) return error;
  if (error instanceof Error && "code" in error && error.code === "ECONNRESET") {
    return new AwsError("RequestTimeout", "The connection was lost while the request body was read.");
  }
  console.error(`${operation} failed in the emulator:`, error);
  return new AwsError("InternalError", `The emulator failed: ${String(error)}`, 500);
}

// emulator/world/worlds.ts
import { mkdirSync, mkdtempSync } from "node:fs";
import { rm as rm4 } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join as join7 } from "node:path";

// emulator/world/activity.ts
import { setImmediate as nextTurn } from "node:timers/promises";
var idleTurns = 3;
function createActivity() {
  let active = 0;
  let hanging = 0;
  let changes = 0;
  let closed = false;
  const listeners = /* @__PURE__ */ new Set();
  const change = (activeBy, hangingBy) => {
    active += activeBy;
    hanging += hangingBy;
    changes += 1;
    for (const listener of [...listeners]) listener();
  };
  async function nextChange(gone) {
    if (!closed && !gone.aborted) {
      await new Promise((resolve2) => {
        const end = () => {
          listeners.delete(end);
          gone.removeEventListener("abort", end);
          resolve2();
        };
        listeners.add(end);
        gone.addEventListener("abort", end);
      });
    }
    if (closed) throw new AwsError("NoSuchWorld", "The world has ended.", 404);
    if (gone.aborted) throw new AwsError("ClientClosedRequest", "The client has disconnected.", 499);
  }
  return {
    get active() {
      return active;
    },
    get hanging() {
      return hanging;
    },
    begin: () => change(1, 0),
    end: () => change(-1, 0),
    async hold(until) {
      change(-1, 1);
      await until;
      change(1, -1);
    },
    async idle(gone) {
      for (let still = 0; still < idleTurns; ) {
        while (active > 0) await nextChange(gone);
        const before = changes;
        await nextTurn();
        still = changes === before ? still + 1 : 0;
      }
      if (closed || gone.aborted) await nextChange(gone);
    },
    async untilHangingIsNot(count, gone) {
      while (hanging === count) await nextChange(gone);
    },
    close() {
      closed = true;
      change(0, 0);
    }
  };
}

// emulator/world/clock.ts
var longestTimerMs = 2 ** 31 - 1;
function createClock(startMs, factor) {
  const sleepers = /* @__PURE__ */ new Map();
  const watchers = /* @__PURE__ */ new Set();
  let worldMs = startMs;
  let realMs = Date.now();
  let keeping = 0;
  const speed = () => keeping > 0 ? 1 : factor;
  const exactNow = () => worldMs + (Date.now() - realMs) * speed();
  const now = () => Math.floor(exactNow());
  const wakeAll = () => {
    for (const wake of [...sleepers.keys(), ...watchers]) wake();
  };
  const keep = (by) => {
    [worldMs, realMs] = [exactNow(), Date.now()];
    keeping += by;
    wakeAll();
  };
  return {
    now,
    factor,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A clock advances by 0 or more seconds, not by ${seconds}.`);
      worldMs += seconds * 1e3;
      wakeAll();
    },
    sleep(seconds) {
      const untilMs = now() + seconds * 1e3;
      return new Promise((resolve2) => {
        let timer;
        const check2 = () => {
          clearTimeout(timer);
          const leftMs = untilMs - now();
          if (leftMs <= 0) {
            sleepers.delete(check2);
            resolve2();
          } else if (speed() > 0) {
            timer = setTimeout(check2, Math.min(leftMs / speed(), longestTimerMs));
            timer.unref();
          }
        };
        sleepers.set(check2, untilMs);
        check2();
      });
    },
    nextWake: () => Math.min(...sleepers.values()),
    get keepsRealTime() {
      return keeping > 0;
    },
    keepRealTime() {
      keep(1);
      return () => keep(-1);
    },
    untilRealTime(untilMs, gone) {
      return new Promise((resolve2) => {
        let timer;
        const check2 = () => {
          clearTimeout(timer);
          const leftMs = untilMs - now();
          if (leftMs > 0 && keeping > 0 && !gone.aborted) {
            timer = setTimeout(check2, Math.min(leftMs, longestTimerMs));
            return;
          }
          watchers.delete(check2);
          gone.removeEventListener("abort", check2);
          resolve2();
        };
        watchers.add(check2);
        gone.addEventListener("abort", check2);
        check2();
      });
    }
  };
}

// emulator/world/credentials.ts
import { randomBytes } from "node:crypto";
var base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function newAccessKeyId(prefix) {
  let id = prefix;
  for (const byte of randomBytes(16)) id += base32[byte % 32];
  return id;
}
function createCredentials(defaultWorld) {
  const keys = /* @__PURE__ */ new Map();
  return {
    issueKey(world, account) {
      const accessKeyId = newAccessKeyId("AKIA");
      keys.set(accessKeyId, { world, account });
      return { accessKeyId, secretAccessKey: world.random.bytes(30).toString("base64") };
    },
    issueSession(world, { account, seconds }) {
      const session = {
        accessKeyId: newAccessKeyId("ASIA"),
        secretAccessKey: world.random.bytes(30).toString("base64"),
        sessionToken: world.random.bytes(120).toString("base64"),
        expiration: new Date(world.clock.now() + seconds * 1e3)
      };
      keys.set(session.accessKeyId, { world, account, session });
      return session;
    },
    resolve({ accessKeyId, sessionToken, region, protocol }) {
      const key2 = keys.get(accessKeyId);
      if (key2 === void 0) {
        const id = /^\d{12}$/.test(accessKeyId) ? accessKeyId : "123456789012";
        const partition = partitionOf(region);
        return { world: defaultWorld(), account: { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` } };
      }
      const { world, account, session } = key2;
      if (session !== void 0 && session.sessionToken !== sessionToken) {
        return { world, account, error: invalidToken(protocol) };
      }
      if (session !== void 0 && session.expiration.getTime() <= world.clock.now()) {
        const error = new AwsError(
          world.settings.expiredCredentials[protocol],
          protocol === "ec2Query" ? "Request has expired." : "The security token included in the request is expired",
          protocol === "awsQuery" ? 403 : 400
        );
        return { world, account, error };
      }
      if (!isUsableRegion(world.settings.regions, region, account.partition)) {
        return { world, account, error: invalidToken(protocol) };
      }
      return { world, account };
    },
    worldOfAccount(accountId2) {
      const owner = [...keys.values()].findLast((key2) => key2.account.id === accountId2);
      return owner?.world ?? defaultWorld();
    },
    forget(world) {
      for (const [id, key2] of keys) if (key2.world === world) keys.delete(id);
    }
  };
}
function invalidToken(protocol) {
  switch (protocol) {
    case "ec2Query":
      return new AwsError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
    case "restXml":
      return new AwsError("InvalidToken", "The provided token is malformed or otherwise invalid.", 400);
    case "awsQuery":
      return new AwsError("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
    default:
      return new AwsError("UnrecognizedClientException", "The security token included in the request is invalid.", 403);
  }
}

// emulator/world/machines.ts
function createTurns(most) {
  const waiting = /* @__PURE__ */ new Set();
  let running = 0;
  const beginNext = () => {
    for (const begin of waiting) {
      if (running >= most) return;
      waiting.delete(begin);
      running += 1;
      begin();
    }
  };
  return {
    async take(stop, run) {
      let begin = () => {
      };
      const turn = new Promise((resolve2) => {
        begin = resolve2;
      });
      waiting.add(begin);
      beginNext();
      await Promise.race([turn, aborted(stop)]);
      if (waiting.delete(begin)) return;
      try {
        if (!stop.aborted) await run();
      } finally {
        running -= 1;
        beginNext();
      }
    }
  };
}
function createMachines(clock, turns) {
  const stops = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  async function takeTurn(id, stop, run) {
    const endRealTime = clock.keepRealTime();
    try {
      await turns.take(stop, () => run(stop));
    } catch (error) {
      console.error(`The machine of ${id} failed:`, error);
    } finally {
      stops.delete(id);
      endRealTime();
    }
  }
  const machines = {
    get isBusy() {
      return stops.size + running.size > 0;
    },
    start(id, delaySeconds, run) {
      const stop = new AbortController();
      stops.set(id, stop);
      void clock.sleep(delaySeconds).then(() => {
        if (stop.signal.aborted) return;
        const turn = takeTurn(id, stop.signal, run).finally(() => running.delete(turn));
        running.add(turn);
      });
    },
    stop(id) {
      stops.get(id)?.abort();
      stops.delete(id);
    },
    async close() {
      for (const id of [...stops.keys()]) machines.stop(id);
      await Promise.all(running);
    }
  };
  return machines;
}
function aborted(signal) {
  return new Promise((resolve2) => {
    if (signal.aborted) resolve2();
    else signal.addEventListener("abort", () => resolve2(), { once: true });
  });
}

// emulator/world/random.ts
import { createHash as createHash12 } from "node:crypto";
function createRandom(seed) {
  let count = 0;
  const bytes = (length) => {
    const blocks = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(createHash12("sha256").update(`${seed}
${count++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
  const hex = (digits) => bytes(Math.ceil(digits / 2)).toString("hex").slice(0, digits);
  const reserved = /* @__PURE__ */ new Map();
  return {
    bytes,
    hex,
    id: (prefix, digits = 17) => reserved.get(prefix)?.shift() ?? `${prefix}-${hex(digits)}`,
    reserve(ids) {
      reserved.clear();
      for (const id of ids) {
        const form = formOf(id);
        reserved.set(form, [...reserved.get(form) ?? [], id]);
      }
    },
    uuid() {
      const given = reserved.get(uuidForm)?.shift();
      if (given !== void 0) return given;
      const digits = hex(31);
      const variant = "89ab"[Number.parseInt(digits.slice(0, 1), 16) % 4];
      return `${digits.slice(1, 9)}-${digits.slice(9, 13)}-4${digits.slice(13, 16)}-${variant}${digits.slice(16, 19)}-${digits.slice(19)}`;
    },
    integer: (below) => bytes(6).readUIntBE(0, 6) % below
  };
}
var uuidForm = "uuid";
function formOf(id) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? uuidForm : id.slice(0, id.indexOf("-"));
}

// emulator/world/ec2-settings.ts
var errors2 = {
  noRootSnapshot: {
    code: "InvalidBlockDeviceMapping",
    message: "No root snapshot specified in device mapping."
  },
  badBlockDeviceMapping: { code: "InvalidBlockDeviceMapping", message: "{reason}" },
  badVolume: { code: "InvalidParameterValue", message: "{reason}" },
  unsupportedByVolumeType: {
    code: "InvalidParameterCombination",
    message: "The parameter {parameter} is not supported for {volumeType} volumes."
  },
  kmsKeyInImage: {
    code: "InvalidParameter",
    message: "The parameter KmsKeyId is not supported by this operation."
  },
  armLegacyBios: {
    code: "InvalidParameterCombination",
    message: "The boot mode 'legacy-bios' is not supported for the architecture 'arm64'."
  },
  paravirtual: {
    code: "InvalidParameterCombination",
    message: "{parameter} is supported only for images with virtualization type hvm."
  },
  badUefiData: { code: "InvalidParameterValue", message: "The UEFI data is not valid: {reason}" },
  keyWithoutEncryption: {
    code: "InvalidParameterDependency",
    message: "The parameter KmsKeyId requires the parameter Encrypted to be set."
  },
  encryptedFalse: { code: "InvalidParameterValue", message: "The parameter Encrypted cannot be set to false." },
  noSuchImportRole: {
    code: "InvalidParameter",
    message: "The service role {role} provided does not exist or does not have sufficient permissions"
  },
  noSuchImportTask: {
    code: "InvalidConversionTaskId.Malformed",
    message: "The import task id {id} does not exist."
  },
  cancelEndedImport: {
    code: "IncorrectState",
    message: "The import task {id} is {state} and cannot be cancelled."
  },
  deprecationInPast: {
    code: "InvalidParameterValue",
    message: "The DeprecateAt value {time} is in the past."
  },
  deprecationTooLate: {
    code: "InvalidParameterValue",
    message: "The DeprecateAt value {time} is later than {limit}, the latest for this image."
  },
  sharingDisabledImage: {
    code: "InvalidAMIID.Unavailable",
    message: "The image ID '{id}' is disabled and cannot be shared."
  },
  productCodesCopied: {
    code: "InvalidRequest",
    message: "Images from AWS Marketplace cannot be copied to another AWS account."
  },
  productCodesPublic: {
    code: "InvalidParameter",
    message: "Resources with product codes cannot be made public."
  },
  watermarkedPublic: { code: "InvalidParameter", message: "Images with watermarks cannot be made public." },
  badInstanceTypes: { code: "InvalidParameterValue", message: "The instance type specification is invalid. {reason}" },
  instanceTypesInMarketplace: {
    code: "InvalidParameter",
    message: "An instance type specification cannot be set on an image that is listed in AWS Marketplace."
  },
  watermarkOnPublic: { code: "InvalidParameter", message: "Watermarks cannot be added to public images." },
  encryptedSnapshotPublic: {
    code: "OperationNotPermitted",
    message: "Encrypted snapshots cannot be shared publicly"
  },
  defaultKeyShared: {
    code: "OperationNotPermitted",
    message: "Encrypted snapshots with EBS default key cannot be shared"
  },
  defaultKeyImageShared: {
    code: "InvalidParameter",
    message: "Snapshots encrypted with the AWS Managed CMK can\u2019t be shared. Specify another snapshot."
  },
  snapshotPublicAccessBlocked: {
    code: "OperationNotPermitted",
    message: "You can\u2019t publicly share this snapshot because block public access for snapshots is enabled for this account. To publicly share the snapshot, you must call the DisableSnapshotBlockPublicAccess API."
  },
  addAndRemove: {
    code: "InvalidParameterCombination",
    message: "Permissions cannot be added and removed in the same request."
  },
  tooManyModifications: {
    code: "InvalidParameterValue",
    message: "The request holds {count} modifications; the limit is {limit}."
  },
  fastLaunchNotWindows: { code: "InvalidParameterValue", message: "The image {id} is not a Windows image." },
  fastLaunchDisabling: { code: "IncorrectState", message: "Fast launch is being disabled for the image {id}." },
  imageUnavailable: {
    code: "InvalidAMIID.Unavailable",
    message: "The AMI ID '{id}' is currently {state} and may not be used for this operation"
  },
  instanceTypeRefusedByImage: {
    code: "InvalidParameterCombination",
    message: "The instance type '{type}' is not allowed by the instance type specification of the image '{id}'."
  },
  noNitroTpm: {
    code: "InvalidParameterCombination",
    message: "The instance type '{type}' does not support NitroTPM, which the image '{id}' requires."
  },
  bootModeUnsupported: {
    code: "InvalidParameterValue",
    message: "The instance type '{type}' does not support the boot mode '{mode}' of the image '{id}'."
  },
  noLatestConsole: {
    code: "UnsupportedOperation",
    message: "This instance type does not support retrieving the latest console logs."
  },
  fastLaunchNotEnabled: { code: "IncorrectState", message: "Fast launch is not enabled for the image {id}." }
};
var ec2Defaults = {
  /** Whether Describe calls begin with an empty page and a token, as AWS allows itself. */
  emptyPages: false,
  /** Some servers lag behind the others, so a call can show what the next one doesn't know. */
  staleServers: {
    /** The share of requests that a stale server answers, from 0 to 1. The world's seed decides which. */
    share: 0,
    /** A stale server sees nothing that was written less than this long ago. */
    lagSeconds: 20
  },
  /** Whether the import of a VMDK file fails unless the file is stream-optimized. */
  vmdkMustBeStreamOptimized: true,
  /** Marketplace product codes of new snapshots, and of the images created from them. */
  productCodesOfNewSnapshots: [],
  /**
   * Account id -> the ARN of its organization, and the ARNs of the organizational units that it is in. It is for accounts
   * that are in no organization of the Organizations API.
   */
  organizations: {},
  /** Fast launch of Windows images. */
  fastLaunch: {
    /** From EnableFastLaunch until the snapshots are there. */
    enablingSeconds: 1800,
    /** From DisableFastLaunch until the snapshots are gone. */
    disablingSeconds: 300,
    /** Why it ends in `enabling-failed`; empty: it succeeds. */
    failure: ""
  },
  instances: instanceDefaults,
  /** The state messages of failed copies. */
  copyFailureMessages: {
    /** For a source snapshot that the account cannot read. */
    source: "The source snapshot {id} does not exist in {region}, or is not shared with this account.",
    /** For a KMS key that the account cannot use. */
    kmsKey: "Given key ID is not accessible"
  },
  /** More errors that AWS does not document. Those of a default key are as public issues show them. */
  errors: errors2
};

// emulator/world/iam-settings.ts
var iamDefaults = {
  /** Names of the roles that every account has. STS issues credentials for others, too: see `sts.roles`. */
  roles: ["vmimport"],
  /** Role name -> its trust policy as JSON text. Any other role has the policy that VM Import documents. */
  trustPolicies: {},
  /** `<role name>/<policy name>` -> an inline policy as JSON text. A role without any has VM Import's as `vmimport`. */
  inlinePolicies: {},
  /** Name of an instance profile that every account has -> the name of its role. */
  instanceProfiles: {},
  /**
   * Role ARN, without a path -> what its sessions may do: the JSON text of a policy, or of a list of policies. Without
   * any, a role that CreateRole has made may do what its own policies say, Image Builder's
   * `EC2ImageBuilderDistributionCrossAccountRole` what its managed policy allows, and every other role everything.
   */
  rolePolicies: {},
  /** The same for users. The keys of a world's accounts belong to `arn:aws:iam::<account ID>:user/emulator`. */
  userPolicies: {}
};

// emulator/world/image-builder-settings.ts
var imageBuilderErrors = {
  notSubscribed: {
    code: "InvalidRequestException",
    message: "The account has no subscription to the AWS Marketplace product of {arn}."
  }
};
var imageBuilderDefaults = {
  /** How long a build is in each of CREATING, BUILDING, TESTING and DISTRIBUTING. On AWS they take minutes. */
  phaseSeconds: 60,
  /** How the builds end that start from now on. Only those that are AVAILABLE at some time have AMIs. */
  build: {
    /** `AVAILABLE`, `FAILED`, `CANCELLED`, `DEPRECATED`, `DISABLED` or `DELETED`. */
    status: "AVAILABLE",
    /** The reason in the state of an image; empty: none. */
    reason: ""
  },
  /** Whether the AMIs of a build have the product codes of the Marketplace components in its recipe. */
  stampProductCodes: true,
  /** Account id -> the product codes of the Marketplace components that it is subscribed to. */
  subscriptions: {},
  /** The errors that AWS does not document. */
  errors: imageBuilderErrors
};

// emulator/world/license-manager-settings.ts
var licenseManagerDefaults = {
  /** Whether the association of an AMI remains after the AMI is deregistered. AWS does not document it. */
  keepsDeletedImages: false,
  /** ARN of a license configuration -> the accounts that AWS RAM shares it with. */
  shares: {},
  /** The error for a license configuration that is disabled. */
  disabledConfiguration: {
    code: "InvalidParameterValueException",
    message: "The license configuration {arn} is disabled."
  }
};

// emulator/world/marketplace-settings.ts
var marketplaceErrors = {
  duplicateVersionTitle: {
    code: "DUPLICATE_VERSION_TITLE",
    message: "The product already has a version with the title '{title}'."
  },
  unusableImage: {
    code: "INVALID_AMI",
    message: "The AMI {imageId} cannot be used: {reason}."
  },
  unusableAccessRole: {
    code: "INVALID_ACCESS_ROLE",
    message: "AWS Marketplace cannot read the AMI with the role {role}."
  },
  unknownDeliveryOption: {
    code: "DELIVERY_OPTION_NOT_FOUND",
    message: "The product has no delivery option {id}."
  },
  lastPublicDeliveryOption: {
    code: "LAST_PUBLIC_DELIVERY_OPTION",
    message: "At least one public delivery option must remain."
  }
};
var marketplaceDefaults = {
  /** How long a change set is PREPARING. It can be cancelled during that time. */
  preparingSeconds: 60,
  /** How long a change set is APPLYING after that. AWS scans the AMI for hours. */
  applyingSeconds: 3600,
  /** Whether a change set with the intent VALIDATE locks its entities too. AWS does not document it. */
  validateLocksEntities: true,
  /** How many change sets of an account can be open at the same time. */
  openChangeSets: 250,
  /** ARNs of roles that AWS Marketplace cannot assume, or that cannot read the AMI. */
  unusableAccessRoles: [],
  /** While `errorCode` is set, every change set fails with it at the end of `phase`. */
  failure: {
    /** The phase that fails: `PREPARING` or `APPLYING`. */
    phase: "APPLYING",
    /** The FailureCode of the change set: `CLIENT_ERROR` or `SERVER_FAULT`. */
    failureCode: "CLIENT_ERROR",
    /** The ErrorCode in the first change's ErrorDetailList; empty: no change set fails. */
    errorCode: "",
    /** The ErrorMessage with it. AWS's own messages can be URLs. */
    errorMessage: ""
  },
  /** The errors in ErrorDetailList. AWS documents none of these codes. */
  errors: marketplaceErrors
};

// emulator/world/service-quotas-settings.ts
var serviceQuotasDefaults = {
  /**
   * Region name -> how many public AMIs an account can have there; `<account ID> <region name>` for one account. Elsewhere
   * `quotas.publicImages` applies.
   */
  publicImages: {}
};

// emulator/world/sns-settings.ts
var snsDefaults = {
  /** The largest message in bytes, attributes included, unless the topic's MaximumMessageSize says otherwise. */
  largestMessageBytes: 262144
};

// emulator/world/ssm-settings.ts
var ssmDefaults = {
  /** How long AWS takes to validate a value of data type `aws:ec2:image`. Reads don't show the value before. */
  imageValidationSeconds: 5,
  /** Whether PutParameter without a data type keeps the one that the parameter has. Otherwise it means `text`. */
  overwriteKeepsDataType: false,
  /** The error for an overwrite with another data type. */
  dataTypeChanged: {
    code: "ValidationException",
    message: "The data type of an existing parameter cannot be changed from {before} to {after}."
  },
  /** How many parameters of the standard tier an account can have in a region. */
  standardParameters: 1e4,
  /** From SendCommand until GetCommandInvocation knows the command. */
  invocationAfterSeconds: 1,
  /** Whether lists begin with an empty page and a token. AWS returns between 0 and MaxResults entries. */
  emptyPages: false
};

// emulator/world/settings.ts
var describeBucket = { capacity: 100, refillPerSecond: 20 };
var defaults = {
  /** Region name -> opt-in status: `opt-in-not-required`, `opted-in` or `not-opted-in`. Other regions don't exist. */
  regions: { ...regionsOfANewAccount },
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
    delete: 0
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
      "ec2:unfiltered": { capacity: 50, refillPerSecond: 10 },
      "ec2:reading": describeBucket,
      "ec2:mutating": { capacity: 50, refillPerSecond: 5 },
      "ec2:CopyImage": { capacity: 100, refillPerSecond: 1 },
      "ebs:StartSnapshot": { capacity: 10, refillPerSecond: 10 },
      "ebs:PutSnapshotBlock": { capacity: 1e3, refillPerSecond: 1e3 },
      "ebs:PutSnapshotBlock/snapshot": { capacity: 1e3, refillPerSecond: 1e3 },
      "ebs:GetSnapshotBlock/snapshot": { capacity: 1e3, refillPerSecond: 1e3 },
      "ebs:CompleteSnapshot": { capacity: 10, refillPerSecond: 10 },
      "ebs:GetSnapshotBlock": { capacity: 1e3, refillPerSecond: 1e3 },
      "ebs:ListSnapshotBlocks": { capacity: 50, refillPerSecond: 50 },
      "ebs:ListChangedBlocks": { capacity: 50, refillPerSecond: 50 },
      "s3:mutating": { capacity: 3500, refillPerSecond: 3500 },
      "s3:reading": { capacity: 5500, refillPerSecond: 5500 },
      "ssm:mutating": { capacity: 3, refillPerSecond: 3 },
      "ssm:reading": { capacity: 40, refillPerSecond: 40 },
      "aws-marketplace:StartChangeSet": { capacity: 5, refillPerSecond: 5 },
      "aws-marketplace:ListChangeSets": { capacity: 5, refillPerSecond: 5 },
      "aws-marketplace:DescribeChangeSet": { capacity: 10, refillPerSecond: 10 },
      "aws-marketplace:DescribeEntity": { capacity: 20, refillPerSecond: 20 }
    }
  },
  /** The quotas of an account in a region. */
  quotas: {
    /** Snapshot copies in progress to the region. */
    copiesPerDestination: 20,
    /** Throughput of time-based copies from one region to another, in MiB/s; only Service Quotas shows it. */
    timeBasedCopyMiBps: 2e3,
    /** Import tasks in progress. */
    imports: 20,
    /** Public AMIs; `serviceQuotas.publicImages` sets single regions. */
    publicImages: 5,
    /** AMIs. */
    images: 5e4,
    /** Snapshots. */
    snapshots: 1e5,
    /** vCPUs of the instances of families A, C, D, H, I, M, R, T and Z that run. In new accounts it is 5. */
    standardVcpus: 128,
    /** Snapshots that are being written through EBS direct. */
    pendingSnapshots: 100,
    /** Accounts, organizations and organizational units that an AMI is shared with. */
    launchPermissions: 1e3
  },
  /** Region name -> whether EBS encryption by default is on at the start. */
  encryptionByDefault: {},
  /** The state in every region at the start. On AWS, accounts that never shared an image publicly block new sharing. */
  blockPublicAccess: {
    /** `unblocked` or `block-new-sharing`. */
    images: "unblocked",
    /** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
    snapshots: "unblocked",
    /** `account` or `declarative-policy`, which an account can't change. */
    managedBy: "account"
  },
  /**
   * Errors that AWS does not document. Those of an encrypted and of one public image too many are as public issues show
   * them; of the others no public source states code and message.
   */
  errors: {
    encryptedWithSnapshot: {
      code: "InvalidBlockDeviceMapping",
      message: "the encrypted flag cannot be specified since device {device} has a snapshot specified."
    },
    tpmWithoutUefi: {
      code: "InvalidParameterCombination",
      message: "The boot mode must be 'uefi' when TpmSupport is specified."
    },
    encryptedImagePublic: {
      code: "UnsupportedOperation",
      message: "Encrypted snapshots can\u2019t be shared publicly. Specify another snapshot."
    },
    deregisterProtected: {
      code: "OperationNotPermitted",
      message: "The image is protected from deregistration."
    },
    cancelPublicDeprecation: {
      code: "InvalidParameter",
      message: "The deprecation of a public image cannot be cancelled."
    },
    tooManyLaunchPermissions: {
      code: "AttributeLimitExceeded",
      message: "The image has reached the maximum number of launch permissions."
    },
    tooManyPublicImages: {
      code: "ResourceLimitExceeded",
      message: "You have reached your quota of {quota} for the number of public images allowed in this Region. Deregister unused public images or make them private, or request an increase in your public AMIs quota."
    },
    tooManyImports: {
      code: "ResourceLimitExceeded",
      message: "Too many import tasks in progress."
    }
  },
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
    ec2Query: "RequestExpired",
    awsQuery: "ExpiredToken",
    "awsJson1.1": "ExpiredTokenException",
    restJson: "ExpiredTokenException",
    restXml: "ExpiredToken"
  },
  sts: {
    /** The OIDC identity providers of every account. */
    issuers: ["https://token.actions.githubusercontent.com"],
    /** Whether a web identity token that has expired on the world's clock is rejected. */
    checkTokenExpiry: true,
    /**
     * Role ARN -> whom the role trusts. Any other role exists too and trusts everyone, until the account creates a role or
     * an identity provider: then only what it has created exists besides these, with its trust policy.
     */
    roles: {}
  },
  s3: {
    /** Whether CompleteMultipartUpload has to list the checksum of each part of an upload with composite checksums. */
    completedPartsNeedChecksums: true,
    /** The minimum size of each part of a multipart upload except the last. */
    minPartSizeBytes: 5 * 1024 * 1024,
    /** The maximum number of keys, uploads or parts on a page of a list. On AWS it is 1000. */
    pageSize: 1e3
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
      code: "ValidationException",
      message: "The snapshot '{snapshotId}' is public. Public snapshots are not supported."
    }
  }
};
function createSettings() {
  return structuredClone(defaults);
}

// emulator/world/stale-servers.ts
function createStaleServers(seed, share) {
  const counts = /* @__PURE__ */ new Map();
  return (region, operation) => {
    const key2 = `${region} ${operation}`;
    const nth = counts.get(key2) ?? 0;
    counts.set(key2, nth + 1);
    return createRandom(`${seed} ${key2} ${nth}`).integer(1e6) < share() * 1e6;
  };
}

// emulator/world/throttling.ts
function createThrottle(world) {
  const levels = /* @__PURE__ */ new Map();
  const takeFrom = (bucket, key2) => {
    if (bucket === void 0) return true;
    const time = world.clock.now();
    const last = levels.get(key2) ?? { tokens: bucket.capacity, time };
    const tokens = Math.min(bucket.capacity, last.tokens + (time - last.time) / 1e3 * bucket.refillPerSecond);
    levels.set(key2, { tokens: tokens >= 1 ? tokens - 1 : tokens, time });
    return tokens >= 1;
  };
  return {
    take(request) {
      if (!world.settings.throttling.enabled) return;
      const { buckets } = world.settings.throttling;
      const key2 = `${request.accountId} ${request.region} ${request.service} ${request.operation}`;
      if (!takeFrom(bucketOf(request, buckets), key2)) throw throttled(request);
      const { SnapshotId } = request.input;
      const ofSnapshot = buckets[`${request.service}:${request.operation}/snapshot`];
      if (typeof SnapshotId === "string" && !takeFrom(ofSnapshot, `${key2} ${SnapshotId}`)) throw snapshotThrottled();
    }
  };
}
function bucketOf(request, buckets) {
  const { service, operation, input } = request;
  const ofOperation = buckets[`${service}:${operation}`];
  if (ofOperation !== void 0) return ofOperation;
  const filtered3 = Object.values(input).some(Array.isArray) || "MaxResults" in input;
  if (service === "ec2" && operation.startsWith("Describe") && !filtered3) {
    const unfiltered = buckets["ec2:unfiltered"];
    if (unfiltered !== void 0) return unfiltered;
  }
  return buckets[`${service}:${isMutating(operation) ? "mutating" : "reading"}`];
}
function snapshotThrottled() {
  return new AwsError("RequestThrottledException", "Rate exceeded", 400, { Reason: "RESOURCE_LEVEL_THROTTLE" });
}
function throttled({ service, protocol }) {
  if (service === "aws-marketplace") return new AwsError("ThrottlingException", "Too many requests", 429);
  switch (protocol) {
    case "ec2Query":
      return new AwsError("RequestLimitExceeded", "Request limit exceeded.", 503);
    case "restXml":
      return new AwsError("SlowDown", "Please reduce your request rate.", 503);
    case "awsQuery":
      return new AwsError("Throttling", "Rate exceeded", 400);
    default:
      return new AwsError("ThrottlingException", "Rate exceeded", 400);
  }
}

// emulator/world/worlds.ts
function mostMachines() {
  return Math.max(2, availableParallelism());
}
function createWorlds(defaults2) {
  const root3 = mkdtempSync(join7(tmpdir(), "emulator-"));
  const hosted = /* @__PURE__ */ new Map();
  const turns = createTurns(mostMachines());
  let made = 0;
  let accountsMade = 0;
  const host = (id, options2, accounts, original) => {
    const copied2 = original && copyOf(original);
    const settings = copied2?.settings ?? createSettings();
    if (options2.settings !== void 0) patchSettings(settings, options2.settings);
    const directory = join7(root3, id);
    mkdirSync(join7(directory, "blocks"), { recursive: true });
    mkdirSync(join7(directory, "objects"), { recursive: true });
    const states = copied2?.states ?? /* @__PURE__ */ new Map();
    const { seed: ownSeed = id } = options2;
    const seed = original === void 0 ? ownSeed : `${original.seed} > ${ownSeed}`;
    const clock = createClock(
      options2.startMs ?? original?.world.clock.now() ?? Date.now(),
      options2.factor ?? original?.world.clock.factor ?? 1
    );
    const world = {
      id,
      clock,
      random: createRandom(seed),
      settings,
      get lagSeconds() {
        return settings.consistencyLagSeconds;
      },
      blocks: new BlockStore(join7(directory, "blocks"), original?.world.blocks),
      objects: new ObjectStore(join7(directory, "objects"), copied2?.objects),
      machines: createMachines(clock, turns),
      directory,
      state(service, region, create2) {
        const key2 = `${service} ${region}`;
        if (!states.has(key2)) states.set(key2, create2());
        return states.get(key2);
      },
      background(work2) {
        entry.activity.begin();
        const ended = work2.catch((error) => console.error(`Background work in world ${id} failed:`, error)).finally(() => {
          entry.activity.end();
          entry.background.delete(ended);
        });
        entry.background.add(ended);
      },
      issueSession: (request) => credentials.issueSession(world, request)
    };
    const entry = {
      world,
      seed,
      accounts,
      states,
      faults: createFaults(),
      throttle: createThrottle(world),
      isStale: createStaleServers(`${seed} servers`, () => settings.ec2.staleServers.share),
      log: [],
      requestIds: createRandom(`${seed} requests`),
      activity: createActivity(),
      background: /* @__PURE__ */ new Set()
    };
    for (const fault of options2.faults ?? []) entry.faults.add(fault);
    hosted.set(id, entry);
    return entry;
  };
  const get = (id) => {
    const found = hosted.get(id);
    if (found === void 0) throw new AwsError("NoSuchWorld", `There is no world ${id}.`, 404);
    return found;
  };
  const credentials = createCredentials(() => get("default").world);
  host("default", { seed: "default", factor: defaults2.factor }, [accountOf("123456789012", "aws")]);
  const issue = (options2, accounts, original) => {
    made += 1;
    const entry = host(`w${made}`, options2, accounts, original);
    return {
      hosted: entry,
      accounts: accounts.map((account) => ({
        id: account.id,
        partition: account.partition,
        ...credentials.issueKey(entry.world, account)
      }))
    };
  };
  return {
    credentials,
    create(options2, accounts) {
      const known = accounts.map(({ id, partition = "aws" }) => {
        accountsMade += 1;
        return accountOf(id ?? String(21e10 + accountsMade * 7919), partition);
      });
      return issue(options2, known);
    },
    copy: (original, options2) => issue(options2, original.accounts, original),
    get,
    hosting: (world) => get(world.id),
    async destroy(id) {
      if (id === "default") throw new AwsError("DefaultWorld", "The default world cannot be deleted.");
      const { world, faults, background, activity } = get(id);
      hosted.delete(id);
      credentials.forget(world);
      faults.clear();
      activity.close();
      await world.machines.close();
      await Promise.all(background);
      await world.blocks.close();
      await removeFolder(world.directory);
    },
    async close() {
      await Promise.all([...hosted.values()].map(({ world }) => world.machines.close()));
      await removeFolder(root3);
    }
  };
}
function copyOf({ world, states, activity }) {
  if (activity.active + activity.hanging > 0 || world.machines.isBusy) {
    throw new AwsError("WorldBusy", `The world ${world.id} can't be copied while it has work in progress.`, 409);
  }
  const { buckets } = world.objects;
  const copied2 = structuredClone({ settings: world.settings, states: new Map(states), buckets });
  return {
    settings: copied2.settings,
    states: copied2.states,
    objects: { original: world.objects, buckets: copied2.buckets }
  };
}
function accountOf(id, partition) {
  return { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` };
}
async function removeFolder(directory) {
  await rm4(directory, { recursive: true, force: true, maxRetries: 3 });
}

// emulator/listen.ts
async function listen({ port: port2, factor }) {
  const worlds = createWorlds({ factor });
  const server = createServer2((incoming, response) => {
    incoming.on("error", () => {
    });
    response.on("error", () => {
    });
    const served2 = incoming.url?.startsWith("/_emulator/") ? serveControl(incoming, response) : serve(incoming, response, worlds);
    served2.catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  async function serveControl(incoming, response) {
    const { method = "GET", url = "/" } = incoming;
    const gone = new AbortController();
    response.once("close", () => gone.abort("closed"));
    const text3 = (await openBody(incoming, 1024 * 1024).collect()).toString("utf8");
    const reply = await control(method, url, parseBody(text3), worlds, gone.signal);
    await send(response, reply, method);
  }
  server.requestTimeout = 0;
  server.keepAliveTimeout = 3e4;
  try {
    await new Promise((resolve2, reject) => {
      server.once("error", reject);
      server.listen(port2, "127.0.0.1", resolve2);
    });
  } catch (error) {
    await worlds.close();
    throw error;
  }
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await worlds.close();
    }
  };
}
function parseBody(text3) {
  if (text3 === "") return void 0;
  try {
    return JSON.parse(text3);
  } catch {
    return text3;
  }
}

// emulator/run-emulator.ts
var usage = `Usage: local-aws [--port <port>] [--factor <factor>]

A local AWS for machine images. It listens on 127.0.0.1 and prints its URL.

  --port <port>      the port to listen on; default: any free port
  --factor <factor>  how many seconds pass in it in one second of real time; default: 1
`;
function runEmulator() {
  void (isMainThread || parentPort === null ? main() : work(parentPort));
}
async function main() {
  const { port: port2, factor } = readOptions();
  const { endpoint, close } = await listen({ port: port2, factor }).catch((error) => fail(error.message));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
  console.log(`listening on ${endpoint}`);
}
function readOptions() {
  const options2 = parseOptions();
  if (options2.help) {
    console.log(usage);
    process.exit(0);
  }
  const port2 = Number(options2.port);
  const factor = Number(options2.factor);
  if (!Number.isInteger(port2) || port2 < 0 || port2 > 65535)
    fail(`--port ${options2.port}: a port is an integer from 0 to 65535.`);
  if (!(factor >= 0)) fail(`--factor ${options2.factor}: the factor is a number, 0 or more.`);
  return { port: port2, factor };
}
function parseOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "0" },
        factor: { type: "string", default: "1" },
        help: { type: "boolean", short: "h", default: false }
      }
    }).values;
  } catch (error) {
    return fail(`${error.message}

${usage}`);
  }
}
function fail(message) {
  console.error(message);
  process.exit(2);
}
async function work(port2) {
  const { endpoint, close } = await listen({ port: 0, factor: 1 });
  port2.once("message", async () => {
    await close();
    process.exit(0);
  });
  port2.postMessage({ endpoint });
}
export {
  runEmulator
};
