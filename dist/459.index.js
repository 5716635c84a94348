export const id = 459;
export const ids = [459];
export const modules = {

/***/ 14459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEmulator: () => (/* binding */ runEmulator)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./emulator/protocol/aws-error.ts
/**
 * An error that AWS returns instead of a result.
 * `fields` are further members of the error's shape (EBS's `Reason`, S3's `BucketName`); each protocol writes them in
 * its own form.
 */
class AwsError extends Error {
    code;
    status;
    fields;
    headers;
    constructor(code, message, 
    /** HTTP status. */
    status = 400, fields = {}, headers = {}) {
        super(message);
        this.code = code;
        this.status = status;
        this.fields = fields;
        this.headers = headers;
        this.name = code;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./emulator/world/blocks.ts




/** The size of an EBS snapshot block. EBS direct has no other. */
const blockSizeBytes = 524288;
/** The number of blocks of a volume. */
function blockCount(volumeSizeGiB) {
    return (volumeSizeGiB * 2 ** 30) / blockSizeBytes;
}
/**
 * The snapshot data of a world. Each distinct block is stored once, in an append-only pack file on disk. So copies of a
 * snapshot need no space, and a disk full of zeros needs one block.
 */
class BlockStore {
    #directory;
    #pack;
    #endBytes = 0;
    /** Reference (SHA-256 of the block, hex) -> offset in the pack file; resolves when the block is written. */
    #offsets = new Map();
    /**
     * @param directory an existing, empty folder for the pack file. The world deletes it.
     * @param original a store into which nothing is being written. The new one begins with its blocks.
     */
    constructor(directory, original) {
        this.#directory = directory;
        if (original === undefined || original.#endBytes === 0)
            return;
        (0,external_node_fs_.copyFileSync)(original.#path, this.#path, external_node_fs_.constants.COPYFILE_FICLONE);
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
        // The offset is reserved before anything is awaited, so that concurrent calls never overlap.
        let stored = this.#offsets.get(ref);
        if (stored === undefined) {
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
        if (offset === undefined)
            throw new Error(`No block ${ref} in this world.`);
        const block = Buffer.allocUnsafe(blockSizeBytes);
        const filledBytes = await readInto(await this.#open(), block, offset);
        if (filledBytes < blockSizeBytes)
            throw new Error(`The pack file ends within block ${ref}.`);
        return block;
    }
    /**
     * Stores a raw disk image as a snapshot. As in ImportSnapshot, blocks of zeros are stored too. The last block is
     * padded with zeros.
     */
    async importFile(path) {
        const blocks = new Map();
        const file = await (0,promises_.open)(path, 'r');
        try {
            for (let index = 0;; index++) {
                const block = Buffer.alloc(blockSizeBytes);
                const filledBytes = await readInto(file, block, index * blockSizeBytes);
                if (filledBytes === 0)
                    break;
                blocks.set(index, await this.put(block));
                if (filledBytes < blockSizeBytes)
                    break;
            }
        }
        finally {
            await file.close();
        }
        return { blocks };
    }
    /** Closes the pack file. Call it once, before the world's folder is deleted. */
    async close() {
        const pack = this.#pack;
        this.#pack = undefined;
        await (await pack)?.close();
    }
    async #write(data, offset) {
        const pack = await this.#open();
        for (let done = 0; done < data.byteLength;) {
            const { bytesWritten } = await pack.write(data, done, data.byteLength - done, offset + done);
            done += bytesWritten;
        }
        return offset;
    }
    #open() {
        this.#pack ??= (0,promises_.open)(this.#path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
        return this.#pack;
    }
    get #path() {
        return (0,external_node_path_.join)(this.#directory, 'blocks.pack');
    }
}
const zeros = Buffer.alloc(blockSizeBytes);
let zerosDigest;
/** Most of a sparse disk is zeros. To compare them takes a fraction of the time that hashing them does. */
function digestOf(data) {
    if (!zeros.equals(data))
        return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
    zerosDigest ??= (0,external_node_crypto_.createHash)('sha256').update(zeros).digest('hex');
    return zerosDigest;
}
/**
 * Fills the buffer from `offset` on. Returns the number of bytes read: fewer than the buffer holds at the file's end.
 */
async function readInto(file, buffer, offset) {
    let filledBytes = 0;
    while (filledBytes < buffer.byteLength) {
        const { bytesRead } = await file.read(buffer, filledBytes, buffer.byteLength - filledBytes, offset + filledBytes);
        if (bytesRead === 0)
            break;
        filledBytes += bytesRead;
    }
    return filledBytes;
}

;// CONCATENATED MODULE: ./emulator/world/versioned-table.ts
/** The current value, or undefined when there is none. */
function current(table, id) {
    return table.get(id)?.at(-1)?.value;
}
function allCurrent(table) {
    return [...table.values()].flatMap((versions) => versions.at(-1)?.value ?? []);
}
/** The value as it was at `time` (milliseconds), or undefined when there was none. */
function asOf(table, id, time) {
    return table.get(id)?.findLast((version) => version.at <= time)?.value;
}
/** The moment that reads see: now, less the lag of the server that answers. */
function readTime(world) {
    return world.clock.now() - world.lagSeconds * 1000;
}
/** The values that reads see. */
function visible(world, table) {
    const time = readTime(world);
    return [...table.keys()].flatMap((id) => asOf(table, id, time) ?? []);
}
/** The current value of an entry that a request can name: reads see it already, and it is not deleted. */
function addressable(world, table, id) {
    return asOf(table, id, readTime(world)) === undefined ? undefined : current(table, id);
}
/**
 * Writes a value, or deletes the entry when `value` is undefined. `current` returns it immediately; reads see it once
 * the consistency lag has passed since `at` (milliseconds; default: now).
 */
function put(world, table, id, value, at = world.clock.now()) {
    const versions = table.get(id) ?? [];
    versions.push({ at, value });
    // Versions that no server shows any more are dropped.
    const { consistencyLagSeconds, ec2 } = world.settings;
    const oldestRead = world.clock.now() - Math.max(consistencyLagSeconds, ec2.staleServers.lagSeconds) * 1000;
    const oldestNeeded = versions.findLastIndex((version) => version.at <= oldestRead);
    if (oldestNeeded > 0)
        versions.splice(0, oldestNeeded);
    if (versions.length === 1 && value === undefined)
        table.delete(id);
    else
        table.set(id, versions);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/state.ts

function ec2Region(world, region) {
    return world.state('ec2', region, () => ({
        snapshots: new Map(),
        images: new Map(),
        importTasks: new Map(),
        importImageTasks: new Map(),
        accounts: new Map(),
        clientTokens: new Map(),
    }));
}
/** A snapshot of any account as it is now, without the consistency lag. */
function findSnapshot(world, region, snapshotId) {
    return current(ec2Region(world, region).snapshots, snapshotId);
}
/**
 * Creates a snapshot, which exists from its `startTime` on (default: now). Without `completesAt` it stays pending until
 * `updateSnapshot` sets that.
 */
function createSnapshot(world, region, snapshot) {
    const created = {
        description: '',
        volumeId: 'vol-ffffffff',
        startTime: world.clock.now(),
        tags: new Map(),
        createVolumePermissions: new Set(),
        productCodes: [...world.settings.ec2.productCodesOfNewSnapshots],
        isCopy: false,
        ...snapshot,
        snapshotId: snapshot.snapshotId ?? world.random.id('snap'),
    };
    put(world, ec2Region(world, region).snapshots, created.snapshotId, created, created.startTime);
    return created;
}
/** Changes a snapshot that exists. */
function updateSnapshot(world, region, snapshotId, change) {
    update(world, ec2Region(world, region).snapshots, snapshotId, change);
}
/** Changes an image that exists. */
function updateImage(world, region, imageId, change) {
    update(world, ec2Region(world, region).images, imageId, change);
}
function update(world, table, id, change) {
    const before = current(table, id);
    if (before === undefined)
        throw new Error(`${id} does not exist.`);
    put(world, table, id, { ...before, ...change });
}
/**
 * How much of a task is done at `time`: 0 to 99 percent, because 100 is for a task that has ended. All in milliseconds.
 */
function percentDone(startTime, endTime, time) {
    const percent = Math.floor(((time - startTime) / Math.max(1, endTime - startTime)) * 100);
    return Math.max(0, Math.min(99, percent));
}
/** The state at `time` (milliseconds). A failure takes precedence over completion. */
function snapshotState(snapshot, time) {
    if (snapshot.failure !== undefined && snapshot.failure.at <= time)
        return 'error';
    return snapshot.completesAt !== undefined && snapshot.completesAt <= time ? 'completed' : 'pending';
}

;// CONCATENATED MODULE: ./emulator/services/ebs/corrupt.ts


/**
 * Inverts one byte of one snapshot; copies of it, and the snapshot that it is a copy of, keep theirs. A block that was
 * never written is written with it.
 *
 * @returns the index of the block; undefined when there is no such snapshot, or no such byte in it.
 */
async function corruptSnapshot(world, region, snapshotId, byte) {
    const snapshot = findSnapshot(world, region, snapshotId);
    const blockIndex = Math.floor(byte / blockSizeBytes);
    if (snapshot === undefined || blockIndex >= blockCount(snapshot.volumeSizeGiB))
        return undefined;
    const ref = snapshot.data.blocks.get(blockIndex);
    const block = ref === undefined ? Buffer.alloc(blockSizeBytes) : await world.blocks.get(ref);
    const at = byte % blockSizeBytes;
    block[at] = ~(block[at] ?? 0) & 0xff;
    const blocks = new Map(snapshot.data.blocks).set(blockIndex, await world.blocks.put(block));
    const data = { blocks, parent: snapshot.data };
    updateSnapshot(world, region, snapshotId, { data });
    return blockIndex;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./emulator/services/ebs/volume.ts




const volume_zeros = Buffer.alloc(blockSizeBytes);
/**
 * A block of a volume, as an instance reads it. Blocks that were never written read as zeros. On an encrypted volume they
 * read as garbage, because EBS decrypts what was never encrypted (docs/aws-facts.md#ebs-direct). The garbage is the same
 * each time.
 */
async function volumeBlock(world, { data, encrypted, seed }, index) {
    const ref = data?.blocks.get(index);
    if (ref !== undefined)
        return world.blocks.get(ref);
    return encrypted ? garbage(`${seed} ${index}`) : volume_zeros;
}
/**
 * The raw bytes of a volume that is created from a snapshot. No AWS operation returns these bytes; the control API does.
 *
 * @param options.encrypted whether the volume is encrypted. A volume of an encrypted snapshot always is.
 * @returns the volume's `volumeSizeGiB` GiB; undefined when there is no such snapshot.
 */
function volumeStream(world, region, snapshotId, options = {}) {
    const snapshot = findSnapshot(world, region, snapshotId);
    if (snapshot === undefined)
        return undefined;
    const encrypted = snapshot.encrypted || options.encrypted === true;
    const content = { data: snapshot.data, encrypted, seed: snapshotId };
    const count = blockCount(snapshot.volumeSizeGiB);
    async function* blocks() {
        for (let index = 0; index < count; index++)
            yield await volumeBlock(world, content, index);
    }
    return external_node_stream_.Readable.from(blocks(), { objectMode: false, highWaterMark: blockSizeBytes });
}
function garbage(seed) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    return (0,external_node_crypto_.createCipheriv)('aes-256-ctr', key, Buffer.alloc(16)).update(volume_zeros);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/life.ts
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
const stateCodes = {
    pending: 0,
    running: 16,
    'shutting-down': 32,
    terminated: 48,
    stopping: 64,
    stopped: 80,
};
const userInitiated = 'Client.UserInitiatedShutdown';
const guestInitiated = 'Client.InstanceInitiatedShutdown';
/**
 * The messages of DescribeInstances begin with the code.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
 */
const reasonTexts = {
    [userInitiated]: 'User initiated shutdown',
    [guestInitiated]: 'Instance initiated shutdown',
    'Client.InternalError': 'Client error on launch',
    'Client.InvalidSnapshot.NotFound': 'The specified snapshot was not found.',
    'Client.VolumeLimitExceeded': 'Volume limit exceeded',
    'Server.InsufficientInstanceCapacity': 'There was insufficient capacity available to satisfy the launch request.',
    'Server.InternalError': 'Internal error on launch',
    'Server.SpotInstanceTermination': 'Spot instance termination',
};
function reason(code, text = reasonTexts[code] ?? code) {
    return { Code: code, Message: `${code}: ${text}` };
}
/** When the guest starts, or has started. */
function startOf({ runningAt, realGuest }) {
    return realGuest === undefined ? runningAt : (realGuest.startedAt ?? Number.POSITIVE_INFINITY);
}
/** The end that the guest or a failed launch brings about. */
function ownEnd({ runningAt, guest, realGuest, launchFailure }) {
    if (launchFailure !== undefined)
        return { at: runningAt, code: launchFailure };
    if (realGuest !== undefined)
        return realGuest.end;
    if (guest.endsWith === '')
        return undefined;
    return { at: runningAt + guest.endsAfterSeconds * 1000, code: guest.endsWith };
}
/** The state at `time`. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html */
function lifeAt(instance, time) {
    const { terminationRequestedAt: requestedAt = Number.POSITIVE_INFINITY } = instance;
    const own = ownEnd(instance);
    const first = own !== undefined && own.at <= requestedAt ? own : undefined;
    if (first !== undefined && first.at <= time) {
        if (first.code !== guestInitiated)
            return terminated(first.at, first.at, first.code, first.message);
        const downAt = first.at + instance.shuttingDownMs;
        if (instance.shutdownBehavior === 'terminate') {
            return downAt <= time ? terminated(first.at, downAt, first.code) : state('shutting-down', first.at, first.code);
        }
        if (requestedAt > time)
            return state(downAt <= time ? 'stopped' : 'stopping', first.at, first.code);
    }
    if (requestedAt <= time) {
        const endedAt = Math.min(requestedAt, first?.at ?? requestedAt);
        const terminatedAt = requestedAt + instance.shuttingDownMs;
        return terminatedAt <= time
            ? terminated(endedAt, terminatedAt, userInitiated)
            : state('shutting-down', endedAt, userInitiated);
    }
    if (time < startOf(instance)) {
        return { state: 'pending', code: stateCodes.pending, reason: { Code: 'pending', Message: 'pending' } };
    }
    return { state: 'running', code: stateCodes.running };
}
function state(name, endedAt, code, message) {
    return { state: name, code: stateCodes[name], endedAt, reason: reason(code, message) };
}
function terminated(endedAt, terminatedAt, code, message) {
    return { ...state('terminated', endedAt, code, message), terminatedAt };
}
/** Whether an instance can be seen at `time`: for a while after it is terminated. */
function isVisible(instance, time, terminatedVisibleMs) {
    const { terminatedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
    return time < terminatedAt + terminatedVisibleMs;
}
/** DescribeInstances' StateTransitionReason: who ended the instance, and when. */
function transitionReason(life) {
    if (life.reason === undefined || life.endedAt === undefined || life.reason.Code === guestInitiated)
        return '';
    if (life.reason.Code !== userInitiated)
        return life.reason.Code;
    const at = new Date(life.endedAt).toISOString();
    return `User initiated (${at.slice(0, 10)} ${at.slice(11, 19)} GMT)`;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/state.ts


function instanceRegion(world, region) {
    return world.state('ec2-instances', region, () => ({
        instances: new Map(),
        volumes: new Map(),
        launches: new Map(),
    }));
}
/** The caller's instances that reads see. */
function visibleInstances({ world, region, account }) {
    const { terminatedVisibleSeconds } = world.settings.ec2.instances;
    return visible(world, instanceRegion(world, region).instances).filter((instance) => instance.ownerId === account.id && isVisible(instance, world.clock.now(), terminatedVisibleSeconds * 1000));
}
/** The caller's instance as it is now; undefined for one that reads don't see yet or any more. */
function ownInstance(context, instanceId) {
    const { world, region } = context;
    const isSeen = visibleInstances(context).some((instance) => instance.instanceId === instanceId);
    return isSeen ? addressable(world, instanceRegion(world, region).instances, instanceId) : undefined;
}
function putInstance({ world, region }, instance) {
    put(world, instanceRegion(world, region).instances, instance.instanceId, instance);
}
/** Counts a launch under a key. @returns whether it is among the first `limit` launches; 0: all are. */
function countLaunch({ world, region }, key, limit) {
    const { launches } = instanceRegion(world, region);
    const before = launches.get(key) ?? 0;
    launches.set(key, before + 1);
    return limit === 0 || before < limit;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./emulator/world/process.ts



/** The path of a program of PATH; undefined when it is not installed. */
function findProgram(name) {
    return (process.env.PATH ?? '')
        .split(external_node_path_.delimiter)
        .map((directory) => (0,external_node_path_.join)(directory, name))
        .find((path) => isAccessible(path, external_node_fs_.constants.X_OK));
}
/** Whether a file exists and can be used in a way of `fs.constants`. */
function isAccessible(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Runs a program until it ends or is killed. It gets no input and no secrets from the environment. Where `setpriv` is
 * installed, it also ends with the emulator, however that ends.
 */
function runProcess(program, args, options) {
    const { directory, longestSeconds, stop, onStart, onOutput } = options;
    const setpriv = findProgram('setpriv');
    // It replaces itself with the program, so the process has the program's ID.
    const command = [...(setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL', '--']), program, ...args];
    return new Promise((resolve) => {
        let killed;
        let errors = '';
        const child = (0,external_node_child_process_.spawn)(command[0] ?? program, command.slice(1), {
            cwd: directory,
            env: { PATH: process.env.PATH, TMPDIR: directory, LC_ALL: 'C' },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const kill = (how) => {
            killed ??= how;
            child.kill('SIGKILL');
        };
        const onStop = () => kill('stopped');
        const timer = setTimeout(() => kill('too-long'), longestSeconds * 1000);
        const end = (how, exitCode, error) => {
            clearTimeout(timer);
            stop.removeEventListener('abort', onStop);
            resolve({ how, exitCode, error });
        };
        child.stdout.on('data', (chunk) => onOutput?.(chunk));
        child.stderr.on('data', (chunk) => {
            errors = (errors + chunk.toString()).slice(-4096);
        });
        child.once('spawn', () => onStart?.(child.pid ?? 0));
        child.once('error', (error) => {
            if (child.pid === undefined)
                end('failed', null, error.message);
        });
        // Not `exit`: what it wrote last can still be on its way then.
        child.once('close', (exitCode) => {
            const lastLine = errors.trim().split('\n').at(-1) ?? '';
            end(killed ?? (exitCode === null ? 'killed' : 'exited'), exitCode, lastLine);
        });
        stop.addEventListener('abort', onStop);
        if (stop.aborted)
            onStop();
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/host.ts




/** Where distributions have the firmware for machines with UEFI, those of 4 MiB first. */
const ovmf = [
    { code: '/usr/share/OVMF/OVMF_CODE_4M.fd', variables: '/usr/share/OVMF/OVMF_VARS_4M.fd' },
    { code: '/usr/share/OVMF/OVMF_CODE.fd', variables: '/usr/share/OVMF/OVMF_VARS.fd' },
    { code: '/usr/share/edk2/ovmf/OVMF_CODE.fd', variables: '/usr/share/edk2/ovmf/OVMF_VARS.fd' },
    { code: '/usr/share/edk2/x64/OVMF_CODE.4m.fd', variables: '/usr/share/edk2/x64/OVMF_VARS.4m.fd' },
];
const aavmf = [
    { code: '/usr/share/AAVMF/AAVMF_CODE.fd', variables: '/usr/share/AAVMF/AAVMF_VARS.fd' },
    {
        code: '/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw',
        variables: '/usr/share/edk2/aarch64/vars-template-pflash.raw',
    },
];
/** It runs as long as nothing is wrong with KVM, which takes milliseconds. */
const longestProbeSeconds = 3;
/**
 * Looks at what this computer has for machines.
 *
 * @param directory a folder for temporary files.
 * @param triesKvm whether to try KVM, if it has not been tried before.
 */
async function readHost(directory, triesKvm, stop) {
    const qemuX86 = findProgram('qemu-system-x86_64');
    const qemuArm = findProgram('qemu-system-aarch64');
    const architecture = process.arch === 'x64' ? 'x86_64' : process.arch === 'arm64' ? 'arm64' : 'other';
    const hasDevice = isAccessible('/dev/kvm', external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    return {
        architecture,
        // There is no boot sector to try it with on arm64.
        hasKvm: triesKvm && hasDevice && (architecture === 'arm64' || (await kvmWorks(qemuX86, directory, stop))),
        qemuX86,
        qemuArm,
        ovmf: ovmf.find(isInstalled),
        aavmf: aavmf.find(isInstalled),
        swtpm: findProgram('swtpm'),
        uefivars: findProgram('uefivars'),
    };
}
function isInstalled({ code, variables }) {
    return isAccessible(code, external_node_fs_.constants.R_OK) && isAccessible(variables, external_node_fs_.constants.R_OK);
}
let knownToWork;
/** Whether a boot sector runs under KVM: a device that can be opened may still never run anything. */
async function kvmWorks(qemu, directory, stop) {
    if (qemu === undefined)
        return false;
    if (knownToWork !== undefined)
        return knownToWork;
    const disk = (0,external_node_path_.join)(directory, 'probe.raw');
    await (0,promises_.writeFile)(disk, bootSector);
    const done = new AbortController();
    let output = '';
    await runProcess(qemu, [
        ...['-nodefaults', '-display', 'none', '-no-reboot', '-machine', 'pc', '-accel', 'kvm', '-m', '16'],
        ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
        ...['-drive', `if=ide,format=raw,snapshot=on,file=${disk.replaceAll(',', ',,')}`],
    ], {
        directory,
        longestSeconds: longestProbeSeconds,
        stop: AbortSignal.any([stop, done.signal]),
        onOutput(chunk) {
            output += chunk.toString('latin1');
            if (output.includes('K'))
                done.abort();
        },
    });
    // A probe that was stopped has said nothing about KVM.
    if (!stop.aborted)
        knownToWork = output.includes('K');
    return output.includes('K');
}
/** Writes a K to the first serial port and halts. */
const bootSector = Buffer.alloc(512);
bootSector.set([
    ...[0xba, 0xf8, 0x03], // mov dx, 0x3f8
    ...[0xb0, 0x4b], // mov al, 'K'
    0xee, // out dx, al
    ...[0xfa, 0xf4], // cli, hlt
]);
bootSector.set([0x55, 0xaa], 510);

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/machine.ts
/** Two processors are as many as a runner has. */
const mostVcpus = 2;
/**
 * Chooses the machine for an instance. The firmware is that of the instance's boot mode: AWS boots `uefi-preferred` with
 * UEFI on each type that supports it, whatever is on the disk.
 *
 * @returns the machine, or why this host has none.
 */
function chooseMachine(wish, host, settings) {
    const isArm = wish.architecture === 'arm64';
    const isUefi = wish.bootMode === 'uefi';
    const program = isArm ? host.qemuArm : host.qemuX86;
    if (program === undefined) {
        return { problem: `${isArm ? 'qemu-system-aarch64' : 'qemu-system-x86_64'} is not installed` };
    }
    const firmware = isUefi ? (isArm ? 'AAVMF' : 'OVMF') : 'SeaBIOS';
    const firmwareFiles = isUefi ? (isArm ? host.aavmf : host.ovmf) : undefined;
    if (isUefi && firmwareFiles === undefined)
        return { problem: `the firmware ${firmware} is not installed` };
    if (isUefi && wish.hasUefiData && host.uefivars === undefined) {
        return { problem: 'the UEFI data of the image cannot be decoded, because uefivars is not installed' };
    }
    const canUseKvm = host.hasKvm && host.architecture === (isArm ? 'arm64' : 'x86_64');
    const accelerator = settings.accelerator === 'auto' ? (canUseKvm ? 'kvm' : 'tcg') : settings.accelerator;
    const swtpm = wish.wantsTpm ? host.swtpm : undefined;
    return {
        program,
        firmware,
        firmwareFiles,
        accelerator,
        isArm,
        vcpus: Math.min(wish.vcpus, mostVcpus),
        memoryMiB: Math.min(wish.memoryMiB, settings.memoryMiB),
        swtpm,
        uefivars: isUefi && wish.hasUefiData ? host.uefivars : undefined,
        notTested: [
            'network',
            ...(wish.wantsTpm && swtpm === undefined ? ['TPM: swtpm is not installed'] : []),
            ...(wish.hasUefiData && !isUefi ? ['UEFI data: the firmware is a BIOS'] : []),
        ],
    };
}
/** The arguments of qemu. The standard output is the serial console. */
function machineArguments(machine, parts) {
    const { firmwareFiles: files, accelerator } = machine;
    return [
        '-nodefaults',
        ...['-display', 'none'],
        // A machine that resets itself ends, so that no boot loops.
        '-no-reboot',
        ...['-machine', machine.isArm ? 'virt' : 'pc'],
        ...['-accel', accelerator],
        ...['-cpu', accelerator === 'kvm' ? 'host' : machine.isArm ? 'max,pauth-impdef=on' : 'max'],
        ...['-smp', String(machine.vcpus)],
        ...['-m', String(machine.memoryMiB)],
        ...['-rtc', `base=${new Date(parts.startMs).toISOString().slice(0, 19)}`],
        ...(machine.isArm ? [] : ['-vga', 'std']),
        ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
        ...(files === undefined ? [] : flash(0, `${escaped(files.code)},readonly=on`)),
        ...(parts.variablesPath === undefined ? [] : flash(1, escaped(parts.variablesPath))),
        ...parts.disks.flatMap(({ volumeId, socketPath }, index) => [
            ...['-drive', `if=none,id=disk${index},format=raw,snapshot=on,file=nbd+unix:///?socket=${escaped(socketPath)}`],
            // AWS's volumes have their ID without its hyphen as serial number.
            ...['-device', `nvme,drive=disk${index},serial=${volumeId.replace('-', '')},bootindex=${index}`],
        ]),
        ...(parts.tpmSocketPath === undefined ? [] : tpm(parts.tpmSocketPath, machine)),
    ];
}
function flash(unit, file) {
    return ['-drive', `if=pflash,unit=${unit},format=raw,file=${file}`];
}
function tpm(socketPath, { isArm }) {
    return [
        ...['-chardev', `socket,id=tpm,path=${escaped(socketPath)}`],
        ...['-tpmdev', 'emulator,id=tpm0,chardev=tpm'],
        ...['-device', isArm ? 'tpm-tis-device,tpmdev=tpm0' : 'tpm-crb,tpmdev=tpm0'],
    ];
}
/** Within an option, qemu takes a comma for the end of the value unless it is doubled. */
function escaped(path) {
    return path.replaceAll(',', ',,');
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/list-machines.ts




/** What the control API shows of the machines that have run or run for real in a region. No AWS operation does. */
function listMachines(world, region) {
    return allCurrent(instanceRegion(world, region).instances).flatMap((instance) => {
        const { instanceId, imageId, instanceType, currentBootMode, realGuest } = instance;
        if (realGuest === undefined)
            return [];
        const { machine, processId, startedAt, end } = realGuest;
        return [{ instanceId, imageId, instanceType, bootMode: currentBootMode, ...machine, processId, startedAt, end }];
    });
}
/**
 * What this computer would run an instance on: the firmware and what the boot does not show, or the `problem` for which
 * it has no machine.
 */
async function possibleMachine({ directory, settings }, wish) {
    const { qemu } = settings.ec2.instances;
    const host = await readHost(directory, false, new AbortController().signal);
    const machine = chooseMachine(wish, host, qemu);
    if ('problem' in machine)
        return machine;
    return { firmware: machine.firmware, tpm: machine.swtpm !== undefined, notTested: machine.notTested };
}

;// CONCATENATED MODULE: ./emulator/world/regions.ts
const enabled = 'opt-in-not-required';
const disabled = 'not-opted-in';
const aws = { name: 'aws', regionPrefix: '', dnsSuffix: 'amazonaws.com', mainRegion: 'us-east-1' };
/** `aws` stands last, because its prefix fits every name. */
const partitions = [
    { name: 'aws-cn', regionPrefix: 'cn-', dnsSuffix: 'amazonaws.com.cn', mainRegion: 'cn-north-1' },
    { name: 'aws-us-gov', regionPrefix: 'us-gov-', dnsSuffix: 'amazonaws.com', mainRegion: 'us-gov-west-1' },
    { name: 'aws-eusc', regionPrefix: 'eusc-', dnsSuffix: 'amazonaws.eu', mainRegion: 'eusc-de-east-1' },
    { name: 'aws-iso', regionPrefix: 'us-iso-', dnsSuffix: 'c2s.ic.gov', mainRegion: 'us-iso-east-1' },
    { name: 'aws-iso-b', regionPrefix: 'us-isob-', dnsSuffix: 'sc2s.sgov.gov', mainRegion: 'us-isob-east-1' },
    { name: 'aws-iso-e', regionPrefix: 'eu-isoe-', dnsSuffix: 'cloud.adc-e.uk', mainRegion: 'eu-isoe-west-1' },
    { name: 'aws-iso-f', regionPrefix: 'us-isof-', dnsSuffix: 'csp.hci.ic.gov', mainRegion: 'us-isof-south-1' },
    aws,
];
const partitionNames = partitions.map(({ name }) => name);
/** The regions of every partition, with their status in a new account: newer regions have to be opted in to. */
const regionsOfANewAccount = {
    'us-east-1': enabled,
    'us-east-2': enabled,
    'us-west-1': enabled,
    'us-west-2': enabled,
    'ap-northeast-1': enabled,
    'ap-northeast-2': enabled,
    'ap-northeast-3': enabled,
    'ap-south-1': enabled,
    'ap-southeast-1': enabled,
    'ap-southeast-2': enabled,
    'ca-central-1': enabled,
    'eu-central-1': enabled,
    'eu-north-1': enabled,
    'eu-west-1': enabled,
    'eu-west-2': enabled,
    'eu-west-3': enabled,
    'sa-east-1': enabled,
    'af-south-1': disabled,
    'ap-east-1': disabled,
    'ap-east-2': disabled,
    'ap-south-2': disabled,
    'ap-southeast-3': disabled,
    'ap-southeast-4': disabled,
    'ap-southeast-5': disabled,
    'ap-southeast-6': disabled,
    'ap-southeast-7': disabled,
    'ca-west-1': disabled,
    'eu-central-2': disabled,
    'eu-south-1': disabled,
    'eu-south-2': disabled,
    'il-central-1': disabled,
    'me-central-1': disabled,
    'me-south-1': disabled,
    'me-west-1': disabled,
    'mx-central-1': disabled,
    'sa-west-1': disabled,
    'cn-north-1': enabled,
    'cn-northwest-1': enabled,
    'us-gov-east-1': enabled,
    'us-gov-west-1': enabled,
    'eusc-de-east-1': enabled,
    'us-iso-east-1': enabled,
    'us-iso-west-1': enabled,
    'us-isob-east-1': enabled,
    'us-isob-west-1': enabled,
    'eu-isoe-west-1': enabled,
    'us-isof-east-1': enabled,
    'us-isof-south-1': enabled,
};
/** Whether an account of a partition can use a region, given the regions of its world and their opt-in status. */
function isUsableRegion(regions, region, partition) {
    const status = regions[region];
    return status !== undefined && status !== 'not-opted-in' && partitionOf(region) === partition;
}
/** The name of the partition that a region's name belongs to. */
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

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/arns.ts
/**
 * The ARN of a resource. Its name is in lower case, with hyphens for spaces and underscores: pulumi's component
 * `dev_env` became `component/dev-env-…` in https://github.com/pulumi/pulumi/issues/6919.
 *
 * @param owner an account id, `aws`, `aws-marketplace` or `third-party`.
 */
function arnOf(kind, name, place, version) {
    const path = [kind, name.toLowerCase().replace(/[ _]/g, '-'), version?.semantic, version?.build];
    const resource = path.filter((part) => part !== undefined).join('/');
    return `arn:${place.partition}:imagebuilder:${place.region}:${place.owner}:${resource}`;
}
/** Where the caller's resources are. */
function placeOf({ account, region }) {
    return { partition: account.partition, region, owner: account.id };
}
/** The parts of an ARN that has a version: all before the version, the version, and the build. */
function splitVersion(arn) {
    const parts = /^(.*?)\/((?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:\/(\d+))?$/.exec(arn);
    if (parts === null)
        return { base: arn };
    const [, base = '', semantic = '', build] = parts;
    return { base, semantic, ...(build !== undefined && { build }) };
}
/** The ARN without the number of the build. */
function versionArn(buildVersionArn) {
    const { base, semantic } = splitVersion(buildVersionArn);
    return semantic === undefined ? base : `${base}/${semantic}`;
}
/** A version and a build as one number sequence: later versions compare as greater. */
function order(arn) {
    const { semantic = '0.0.0', build = '0' } = splitVersion(arn);
    return [...semantic.split('.'), build].map(Number);
}
/** Compares the versions in two ARNs of the same resource. */
function compareVersions(a, b) {
    const [left, right] = [order(a), order(b)];
    const index = left.findIndex((part, i) => part !== right[i]);
    return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
/**
 * Whether an ARN with wildcards or without a build means this one. A wildcard stands for every number, and all that
 * follows it is a wildcard too.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 */
function meansVersion(pattern, arn) {
    const wanted = splitVersion(pattern);
    const given = splitVersion(arn);
    if (wanted.base !== given.base)
        return false;
    if (wanted.build !== undefined && wanted.build !== given.build)
        return false;
    const numbers = given.semantic?.split('.') ?? [];
    return (wanted.semantic?.split('.') ?? []).every((part, i) => part === 'x' || part === numbers[i]);
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/owners.ts
/** The owners that are no accounts: how the control API and an output name them -> as an ARN does. */
const owners = {
    Amazon: 'aws',
    AWSMarketplace: 'aws-marketplace',
    ThirdParty: 'third-party',
};
/** A resource's owner in an output: an account id, or a name. */
function ownerName({ owner }) {
    return Object.entries(owners).find(([, inArn]) => inArn === owner)?.[0] ?? owner;
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/errors.ts

// The statuses are those of the public service model. Messages with a source name it; the others are plain words.
/** https://github.com/boto/boto3/issues/2224 */
function invalidValue(parameter, reason) {
    return new AwsError('InvalidParameterValueException', `The value supplied for parameter '${parameter}' is not valid. ${reason}`);
}
function invalidCombination(message) {
    return new AwsError('InvalidParameterCombinationException', message);
}
/** https://github.com/hashicorp/terraform-provider-aws relies on this code after every Get; the model leaves it out. */
function notFound(arn) {
    return new AwsError('ResourceNotFoundException', `The resource '${arn}' does not exist.`, 404);
}
/** https://github.com/ministryofjustice/modernisation-platform-ami-builds/pull/549 */
function alreadyExists(kind, arn) {
    return new AwsError('ResourceAlreadyExistsException', `The following resource '${kind}' already exists: '${arn}'.`);
}
/** https://github.com/hashicorp/terraform-provider-aws/issues/40128 */
function hasDependents(arn) {
    return new AwsError('ResourceDependencyException', `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`);
}
function badToken() {
    return new AwsError('InvalidPaginationTokenException', 'The pagination token is not valid.');
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/state.ts


function builderOf(world, region) {
    return world.state('imagebuilder', region, () => ({
        distributionConfigurations: new Map(),
        infrastructureConfigurations: new Map(),
        imageRecipes: new Map(),
        containerRecipes: new Map(),
        components: new Map(),
        workflows: new Map(),
        pipelines: new Map(),
        images: new Map(),
        clientTokens: new Map(),
    }));
}
/** Every table that has a resource's tags. */
function tablesOf(world, region) {
    const { clientTokens: _tokens, ...tables } = builderOf(world, region);
    return Object.values(tables);
}
/** Whether an account can see a resource: its own, a shared one, or one of AWS, of the Marketplace or of a third party. */
function state_isVisible({ owner, sharedWith }, accountId) {
    return owner === accountId || sharedWith.includes(accountId) || !/^\d{12}$/.test(owner);
}
/**
 * The newest resource that an ARN means: an ARN can have wildcards, and can leave out the number of the build.
 *
 * @throws AwsError ResourceNotFoundException, also for what the caller cannot see.
 */
function resolve(table, arn, { account }) {
    const found = [...table.values()]
        .filter((resource) => meansVersion(arn, resource.arn) && state_isVisible(resource, account.id))
        .sort((a, b) => compareVersions(b.arn, a.arn))[0];
    if (found === undefined)
        throw notFound(arn);
    return found;
}
/** The caller's own resource of exactly this ARN. @throws AwsError ResourceNotFoundException. */
function ownResource(table, arn, { account }) {
    const found = table.get(arn);
    if (found?.owner !== account.id)
        throw notFound(arn);
    return found;
}
/** Adds a resource of the caller. */
function addResource(table, arn, value, { context, tags }) {
    table.set(arn, {
        arn,
        owner: context.account.id,
        sharedWith: [],
        createdAt: context.world.clock.now(),
        tags: new Map(Object.entries(tags ?? {})),
        value,
    });
}
/** The form of all times in this API: ISO 8601. */
function isoTime(ms) {
    return new Date(ms).toISOString();
}
/** What every resource's output ends with. */
function commonOutput({ tags, createdAt }) {
    return { dateCreated: isoTime(createdAt), tags: Object.fromEntries(tags) };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/seed.ts





/** Creates a resource, or replaces the one of that name and version. @returns its ARN. @throws AwsError. */
function seedResource(world, seed) {
    const { semantic, build } = splitVersion(`/${seed.version}`);
    if (semantic === undefined || build === undefined || semantic.includes('x')) {
        throw new AwsError('InvalidRequest', 'version must have the form 1.0.0/1.');
    }
    const owner = owners[seed.owner] ?? seed.owner;
    const place = { partition: partitionOf(seed.region), region: seed.region, owner };
    const kind = seed.kind === 'workflow' ? 'workflow/build' : seed.kind;
    const arn = arnOf(kind, seed.name, place, { semantic, build: Number(build) });
    const { components, workflows, images } = builderOf(world, seed.region);
    const before = components.get(arn) ?? workflows.get(arn) ?? images.get(arn);
    const stored = {
        arn,
        owner,
        sharedWith: seed.sharedWith ?? [],
        createdAt: before?.createdAt ?? world.clock.now(),
        tags: new Map(),
    };
    const common = { arn, name: seed.name, version: semantic };
    switch (seed.kind) {
        case 'component':
            components.set(arn, { ...stored, value: componentOf(seed, common) });
            break;
        case 'workflow':
            workflows.set(arn, {
                ...stored,
                value: { ...common, type: 'BUILD', ...(seed.status === 'DEPRECATED' && { state: { status: 'DEPRECATED' } }) },
            });
            break;
        case 'image':
            images.set(arn, {
                ...stored,
                value: imageOf(seed, { ...common, version: `${semantic}/${build}` }),
                phases: [
                    {
                        at: stored.createdAt,
                        status: (seed.status ?? 'AVAILABLE'),
                        ...(seed.reason !== undefined && { reason: seed.reason }),
                    },
                ],
            });
            break;
        default:
            throw new AwsError('InvalidRequest', 'kind must be component, workflow or image.');
    }
    return arn;
}
function componentOf(seed, common) {
    return {
        ...common,
        type: 'BUILD',
        platform: (seed.platform ?? 'Linux'),
        state: { status: (seed.status ?? 'ACTIVE'), ...(seed.reason !== undefined && { reason: seed.reason }) },
        encrypted: true,
        obfuscate: seed.owner === 'AWSMarketplace',
        ...(seed.productCodes !== undefined && {
            productCodes: seed.productCodes.map((productCodeId) => ({ productCodeId, productCodeType: 'marketplace' })),
        }),
    };
}
function imageOf(seed, common) {
    const accountId = /^\d{12}$/.test(seed.owner) ? { accountId: seed.owner } : {};
    const ami = { region: seed.region, image: seed.imageId, name: seed.name, ...accountId };
    const amis = seed.imageId === undefined ? [] : [ami];
    return {
        ...common,
        type: 'AMI',
        platform: (seed.platform ?? 'Linux'),
        imageSource: seed.owner === 'AWSMarketplace' ? 'AWS_MARKETPLACE' : 'AMAZON_MANAGED',
        outputResources: { amis },
    };
}

;// CONCATENATED MODULE: ./emulator/services/paging.ts
/**
 * Returns one page of a list. The token names the last key on the page before, so it stays valid when entries are added
 * or deleted.
 *
 * @param keyOf a unique key by which the entries are sorted.
 * @param options.pageSize the size of a page when the request states none.
 * @param options.badToken the error for a token that no earlier page returned.
 * @param options.emptyFirst whether the first page is empty and has a token, as AWS allows itself.
 */
function pageOf(entries, request, keyOf, options) {
    const { MaxResults: maxResults = options.pageSize, NextToken: token } = request;
    const direction = options.descending === true ? -1 : 1;
    const sorted = entries
        .map((entry) => ({ entry, key: keyOf(entry) }))
        .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -direction : direction));
    if (options.emptyFirst === true && token === undefined)
        return { items: [], nextToken: encode('start') };
    const position = token === undefined ? 'start' : Buffer.from(token, 'base64').toString();
    if (position !== 'start' && !position.startsWith('after:'))
        throw options.badToken();
    const last = position.slice('after:'.length);
    const remaining = position === 'start' ? sorted : sorted.filter(({ key }) => (direction === 1 ? key > last : key < last));
    const page = remaining.slice(0, maxResults);
    const end = page.at(-1);
    return {
        items: page.map(({ entry }) => entry),
        nextToken: end !== undefined && page.length < remaining.length ? encode(`after:${end.key}`) : undefined,
    };
}
/** Plain base64, not base64url: it is the only alphabet that the model of Service Quotas allows. */
function encode(position) {
    return Buffer.from(position).toString('base64');
}

;// CONCATENATED MODULE: ./emulator/services/organizations/state.ts

/** All organizations of a world, by id. They belong to no region. */
function organizations(world) {
    return world.state('organizations', 'global', () => new Map());
}
function organizationOf(world, accountId) {
    return [...organizations(world).values()].find(({ members }) => members.has(accountId));
}
/** The organization of the caller. @throws AwsError when it is in none. */
function ownOrganization({ world, account }) {
    const organization = organizationOf(world, account.id);
    if (organization !== undefined)
        return organization;
    throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}
/** The same for what only the management account may do. There are no delegated administrators. */
function managedOrganization(context) {
    const organization = ownOrganization(context);
    if (organization.managementId === context.account.id)
        return organization;
    throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
}
/** The setting `ec2.organizations` places accounts without the API. */
function membershipOf(world, accountId) {
    const organization = organizationOf(world, accountId);
    if (organization === undefined)
        return world.settings.ec2.organizations[accountId];
    const parentId = organization.members.get(accountId)?.parentId ?? organization.rootId;
    return {
        organizationArn: organization.arn,
        organizationalUnitArns: unitsUpFrom(organization, parentId).map(({ arn }) => arn),
    };
}
/** A unit and all units above it, the lowest first; none for the root. */
function unitsUpFrom({ units }, parentId) {
    const found = [];
    for (let unit = units.get(parentId); unit !== undefined; unit = units.get(unit.parentId))
        found.push(unit);
    return found;
}
/** @throws AwsError with that code unless it is the root or a unit */
function checkParent(organization, parentId, code = 'ParentNotFoundException') {
    if (parentId === organization.rootId || organization.units.has(parentId))
        return;
    throw new AwsError(code, "You specified a parent that doesn't exist.");
}
const paging = {
    pageSize: 20,
    badToken: () => new AwsError('InvalidInputException', 'You specified an invalid value.', 400, { Reason: 'INVALID_NEXT_TOKEN' }),
};

;// CONCATENATED MODULE: ./emulator/services/ec2/account-attributes.ts


/** The attributes that an account has set in a region, as they are now. */
function accountAttributes(world, region, accountId) {
    return current(ec2Region(world, region).accounts, accountId) ?? {};
}
function setAccountAttributes(world, region, accountId, change) {
    const before = accountAttributes(world, region, accountId);
    put(world, ec2Region(world, region).accounts, accountId, { ...before, ...change });
}
/** The state that applies now; `initial` when the account has never set one. */
function effectiveState(world, delayed, initial) {
    if (delayed === undefined)
        return initial;
    return delayed.effectiveAt <= world.clock.now() ? delayed.state : delayed.before;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/dry-run.ts

/**
 * Ends a dry run with AWS's error DryRunOperation (412). Call it once a request has been checked, before it changes
 * anything.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
function endDryRun(input) {
    if (input.DryRun === true) {
        throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/block-public-access.ts



// Block public access, by account and region. A change takes effect after up to ten minutes; until then the old state
// applies and is shown.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
// https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
/** `unblocked` or `block-new-sharing`. */
function imageBlockPublicAccess(world, region, accountId) {
    return stateOf('imageBlockPublicAccess', world, region, accountId);
}
/** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
function snapshotBlockPublicAccess(world, region, accountId) {
    return stateOf('snapshotBlockPublicAccess', world, region, accountId);
}
function getImageBlockPublicAccessState(input, { world, region, account }) {
    endDryRun(input);
    return {
        ImageBlockPublicAccessState: imageBlockPublicAccess(world, region, account.id),
        ManagedBy: world.settings.blockPublicAccess.managedBy,
    };
}
function enableImageBlockPublicAccess(input, context) {
    return {
        ImageBlockPublicAccessState: setState('imageBlockPublicAccess', input.ImageBlockPublicAccessState ?? '', input, context),
    };
}
function disableImageBlockPublicAccess(input, context) {
    return { ImageBlockPublicAccessState: setState('imageBlockPublicAccess', 'unblocked', input, context) };
}
function getSnapshotBlockPublicAccessState(input, { world, region, account }) {
    endDryRun(input);
    return {
        State: snapshotBlockPublicAccess(world, region, account.id),
        ManagedBy: world.settings.blockPublicAccess.managedBy,
    };
}
function enableSnapshotBlockPublicAccess(input, context) {
    if (input.State === 'unblocked') {
        throw new AwsError('InvalidParameterValue', 'The state must be block-all-sharing or block-new-sharing.');
    }
    return { State: setState('snapshotBlockPublicAccess', input.State ?? '', input, context) };
}
function disableSnapshotBlockPublicAccess(input, context) {
    return { State: setState('snapshotBlockPublicAccess', 'unblocked', input, context) };
}
function setState(attribute, state, input, context) {
    const { world, region, account } = context;
    checkNotManagedByPolicy(context);
    endDryRun(input);
    const before = stateOf(attribute, world, region, account.id);
    const effectiveAt = world.clock.now() + world.settings.latencySeconds.blockPublicAccess * 1000;
    setAccountAttributes(world, region, account.id, { [attribute]: { before, state, effectiveAt } });
    return state;
}
function stateOf(attribute, world, region, accountId) {
    const { images, snapshots } = world.settings.blockPublicAccess;
    const initial = attribute === 'imageBlockPublicAccess' ? images : snapshots;
    return effectiveState(world, accountAttributes(world, region, accountId)[attribute], initial);
}
/** @throws AwsError OperationNotPermitted while an organization's declarative policy manages the account's state. */
function checkNotManagedByPolicy({ world }) {
    if (world.settings.blockPublicAccess.managedBy === 'declarative-policy') {
        throw new AwsError('OperationNotPermitted', 'Block public access is managed by a declarative policy and cannot be changed by this account.');
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/access.ts





/**
 * Whether an image is shared with an account: with its id, its organization or its unit, but not with the group `all`.
 */
function isSharedWith(world, image, accountId) {
    const organization = membershipOf(world, accountId);
    return image.launchPermissions.some(({ kind, value }) => (kind === 'UserId' && value === accountId) ||
        (kind === 'OrganizationArn' && value === organization?.organizationArn) ||
        (kind === 'OrganizationalUnitArn' && organization?.organizationalUnitArns.includes(value)));
}
function isPublic(image) {
    return image.launchPermissions.some(({ kind }) => kind === 'Group');
}
function canLaunch(world, image, accountId) {
    return image.ownerId === accountId || isPublic(image) || isSharedWith(world, image, accountId);
}
/** Whether an image has an encrypted volume, so that AWS refuses to make it public. */
function hasEncryptedVolume(world, region, image) {
    const { snapshots } = ec2Region(world, region);
    return image.devices.some(({ ebs }) => ebs !== undefined && (ebs.encrypted || current(snapshots, ebs.snapshotId ?? '')?.encrypted === true));
}
/** Whether a snapshot is public and its owner does not block all public sharing of snapshots. */
function isPublicSnapshot(world, region, snapshot) {
    return (snapshot.createVolumePermissions.has('all') &&
        snapshotBlockPublicAccess(world, region, snapshot.ownerId) !== 'block-all-sharing');
}
/** Whether an account can create volumes from a snapshot, and so copy it or register it. */
function canRestore(world, region, snapshot, accountId) {
    return (snapshot.ownerId === accountId ||
        snapshot.createVolumePermissions.has(accountId) ||
        isPublicSnapshot(world, region, snapshot));
}
/** @throws AwsError InvalidAMIID.Malformed for the first malformed id. */
function checkImageIds(imageIds) {
    for (const id of imageIds) {
        if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
            throw new AwsError('InvalidAMIID.Malformed', `Invalid id: "${id}" (expecting "ami-...")`);
        }
    }
}
/** @throws AwsError InvalidSnapshotID.Malformed for the first malformed id. */
function checkSnapshotIds(snapshotIds) {
    for (const id of snapshotIds) {
        if (!/^snap-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
            throw new AwsError('InvalidSnapshotID.Malformed', `Invalid id: "${id}" (expecting "snap-...")`);
        }
    }
}
function imageNotFound(imageIds) {
    const [plural, verb] = imageIds.length === 1 ? ['', 'does'] : ['s', 'do'];
    return new AwsError('InvalidAMIID.NotFound', `The image id${plural} '[${imageIds.join(', ')}]' ${verb} not exist`);
}
function snapshotNotFound(snapshotId) {
    return new AwsError('InvalidSnapshot.NotFound', `The snapshot '${snapshotId}' does not exist.`);
}
/**
 * The caller's image as it is now.
 *
 * @throws AwsError for a malformed id, for an image that the caller cannot see (yet), and for another account's image.
 */
function ownImage({ world, region, account }, imageId) {
    checkImageIds([imageId]);
    const image = addressable(world, ec2Region(world, region).images, imageId);
    if (image === undefined || !canLaunch(world, image, account.id))
        throw imageNotFound([imageId]);
    if (image.ownerId !== account.id)
        throw new AwsError('AuthFailure', `Not authorized for image:${imageId}`, 403);
    return image;
}
/** The caller's snapshot as it is now. It throws the errors of `ownImage`, for snapshots. */
function ownSnapshot(context, snapshotId) {
    const snapshot = usableSnapshot(context, snapshotId);
    if (snapshot.ownerId !== context.account.id) {
        throw new AwsError('AuthFailure', `Not authorized for snapshot:${snapshotId}`, 403);
    }
    return snapshot;
}
/** A snapshot that the caller can create volumes from, its own or a shared one, as it is now. @throws AwsError */
function usableSnapshot({ world, region, account }, snapshotId) {
    checkSnapshotIds([snapshotId]);
    const { snapshots } = ec2Region(world, region);
    const snapshot = addressable(world, snapshots, snapshotId);
    const visibleSnapshot = asOf(snapshots, snapshotId, readTime(world));
    if (snapshot === undefined ||
        visibleSnapshot === undefined ||
        !canRestore(world, region, visibleSnapshot, account.id)) {
        throw snapshotNotFound(snapshotId);
    }
    return snapshot;
}

;// CONCATENATED MODULE: ./emulator/services/tags.ts
/** Tags as every API writes them. */
function tagList(tags) {
    return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
/**
 * A resource's tags after a request added some.
 *
 * @throws AwsError as `rules` state.
 */
function withTags(before, added, rules) {
    const tags = new Map(before);
    const keys = new Set();
    for (const { Key: key = '', Value: value = '' } of added) {
        const rejection = rules.rejection(key, value);
        if (rejection !== undefined)
            throw rejection;
        if (keys.has(key))
            throw rules.duplicateKey(key);
        keys.add(key);
        tags.set(key, value);
    }
    if (tags.size > rules.maxTags)
        throw rules.tooMany();
    return tags;
}
/** The rules of services that return the same kind of error for every problem, or another one for too many tags. */
function basicTagRules(error, tooMany = error) {
    return {
        maxTags: 50,
        tooMany: () => tooMany('A resource can have 50 tags at most.'),
        duplicateKey: (key) => error(`The tag key ${key} is given twice.`),
        rejection: (key) => key.toLowerCase().startsWith('aws:') ? error('Tag keys must not start with aws:.') : undefined,
    };
}

;// CONCATENATED MODULE: ./emulator/services/wildcards.ts
/**
 * The pattern as a regular expression for a whole value: `*` stands for any text, `?` for one character.
 *
 * @param options.escapes a backslash makes the character after it literal, as in EC2's filters.
 */
function wildcardPattern(pattern, options = {}) {
    const parts = options.escapes === true ? /\\[\s\S]|[\s\S]/g : /[\s\S]/g;
    const source = pattern.replace(parts, (part) => {
        if (part === '*')
            return '.*';
        if (part === '?')
            return '.';
        const literal = part.length > 1 ? part.slice(1) : part;
        return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    });
    return new RegExp(`^${source}$`, 's');
}
/** IAM's StringLike: case-sensitive, with wildcards in `pattern`. */
function stringLike(pattern, value) {
    return wildcardPattern(pattern).test(value);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/filters.ts


/**
 * Selects the resources that match every filter. A filter matches when any of its values does. Values are
 * case-sensitive; `*` and `?` are wildcards, and a backslash makes them literal.
 *
 * @param tagsOf the tags for the filters `tag:<key>` and `tag-key`.
 * @throws AwsError InvalidParameterValue for an unknown filter, FilterLimitExceeded for more than 200 values.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
function filterResources(resources, filters, fields, tagsOf) {
    const all = filters ?? [];
    if (all.reduce((sum, filter) => sum + (filter.Values?.length ?? 0), 0) > 200) {
        throw new AwsError('FilterLimitExceeded', 'The maximum number of filter values specified on a single call is 200.');
    }
    const tests = all.map(({ Name: name, Values: values = [] }) => {
        const valuesOf = name === undefined ? undefined : fieldNamed(name, fields, tagsOf);
        if (valuesOf === undefined)
            throw new AwsError('InvalidParameterValue', `The filter '${name ?? 'null'}' is invalid`);
        const patterns = values.map((value) => wildcardPattern(value, { escapes: true }));
        return (resource) => valuesOf(resource).some((value) => value !== undefined && patterns.some((pattern) => pattern.test(value)));
    });
    return resources.filter((resource) => tests.every((test) => test(resource)));
}
function fieldNamed(name, fields, tagsOf) {
    if (tagsOf !== undefined && name === 'tag-key')
        return (resource) => [...tagsOf(resource).keys()];
    if (tagsOf !== undefined && name.startsWith('tag:'))
        return (resource) => [tagsOf(resource).get(name.slice(4))];
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

;// CONCATENATED MODULE: ./emulator/services/message-template.ts
/** Replaces each `{name}` in a message by the value of that name. Unknown names stay as they are. */
function fillTemplate(message, values) {
    return message.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/configured-error.ts


/** An error from the world's settings, for cases in which AWS's own error is not documented. */
function configuredError(world, name, values = {}) {
    const { code, message } = { ...world.settings.errors, ...world.settings.ec2.errors }[name];
    return new AwsError(code, fillTemplate(message, values));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/image-instance-types.ts




/**
 * Sets the instance types that an image can be launched on, or removes them when the request names none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageInstanceTypeSpecification.html
 */
function replaceImageInstanceTypeSpecification(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const { SupportedInstanceTypes: supported = [], UnsupportedInstanceTypes: unsupported = [] } = input.InstanceTypeSpecification ?? {};
    const reason = problem(supported, unsupported);
    if (reason !== undefined)
        throw configuredError(world, 'badInstanceTypes', { reason });
    if (image.productCodes.length > 0)
        throw configuredError(world, 'instanceTypesInMarketplace');
    endDryRun(input);
    const isEmpty = supported.length + unsupported.length === 0;
    updateImage(world, region, image.imageId, { instanceTypes: isEmpty ? undefined : { supported, unsupported } });
    return { ReturnValue: true };
}
/** The constraints of InstanceTypeSpecificationRequest, which the service model states in words only. */
function problem(supported, unsupported) {
    if (supported.length > 100 || unsupported.length > 100)
        return 'A list has more than 100 entries.';
    const all = [...supported, ...unsupported];
    const malformed = all.find((entry) => !/^[A-Za-z0-9_.*-]{1,24}$/.test(entry) || entry.includes('**'));
    if (malformed !== undefined)
        return `The entry ${malformed} is malformed.`;
    const repeated = all.find((entry, index) => all.indexOf(entry) !== index);
    return repeated === undefined ? undefined : `The entry ${repeated} is given twice.`;
}
/** As DescribeImages shows it. */
function instanceTypeSpecification({ instanceTypes }) {
    if (instanceTypes === undefined)
        return undefined;
    const items = (types) => types.length === 0 ? undefined : types.map((InstanceType) => ({ InstanceType }));
    return {
        SupportedInstanceTypes: items(instanceTypes.supported),
        UnsupportedInstanceTypes: items(instanceTypes.unsupported),
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/paging.ts


/** AWS treats a larger MaxResults as this one. */
const maxPageSize = 1000;
/**
 * Returns one page of a list. Without MaxResults the page holds everything. With the setting `ec2.emptyPages` the first
 * page is empty and has a token, as AWS reserves the right to do.
 *
 * @param options.withIds whether the request names resources by their ids.
 * @param options.minPageSize the smallest MaxResults that the operation accepts; default 1.
 * @throws AwsError InvalidParameterCombination when a request has both ids and MaxResults, InvalidParameterValue for a
 * MaxResults that is too small, InvalidNextToken for an unknown token.
 */
function ec2Page(world, resources, request, idOf, options) {
    const { MaxResults: maxResults, NextToken: token } = request;
    if (options.withIds && maxResults !== undefined) {
        throw new AwsError('InvalidParameterCombination', 'The parameter maxResults cannot be used with a list of resource ids in the same request.');
    }
    const minPageSize = options.minPageSize ?? 1;
    if (maxResults !== undefined && maxResults < minPageSize) {
        throw new AwsError('InvalidParameterValue', `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value greater than ${minPageSize}.`);
    }
    const pageSize = maxResults === undefined ? Number.POSITIVE_INFINITY : Math.min(maxResults, maxPageSize);
    return pageOf(resources, { MaxResults: pageSize, NextToken: token }, idOf, {
        pageSize,
        badToken: () => new AwsError('InvalidNextToken', 'The specified nextToken is invalid.'),
        emptyFirst: world.settings.ec2.emptyPages && !options.withIds,
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/platform.ts
/** The billing product of Windows, as instance identity documents show it. */
const windowsBillingProduct = 'bp-6ba54002';
/** The platform of an image that is registered: without Windows' billing product it is Linux. */
function registeredPlatform(billingProducts) {
    return billingProducts.includes(windowsBillingProduct) ? 'windows' : undefined;
}
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html */
function platformOutput({ platform, usageOperation }) {
    if (platform === undefined)
        return { PlatformDetails: 'Linux/UNIX', UsageOperation: 'RunInstances' };
    const isOwnLicense = usageOperation === 'RunInstances:0800';
    return {
        // The service model says Windows, the documentation and AWS's responses windows.
        Platform: 'windows',
        PlatformDetails: isOwnLicense ? 'Windows BYOL' : 'Windows',
        UsageOperation: usageOperation ?? 'RunInstances:0002',
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/tags.ts


const maxTags = 50;
// The API reference states 128 characters, the SDK's documentation 127.
const maxKeyLength = 128;
const maxValueLength = 256;
/** EC2's rules for tags. */
const ec2TagRules = {
    maxTags,
    tooMany: () => new AwsError('TagLimitExceeded', `The maximum number of Tags for a resource has been reached: ${maxTags}`),
    duplicateKey: (key) => new AwsError('InvalidParameterValue', `Duplicate tag key '${key}' specified.`),
    rejection: (key, value) => {
        const invalid = (message) => new AwsError('InvalidParameterValue', message);
        if (key === '')
            return invalid('Tag key cannot be null or empty.');
        if (key.toLowerCase().startsWith('aws:')) {
            return invalid("Tag keys starting with 'aws:' are reserved for internal use");
        }
        if (key.length > maxKeyLength)
            return invalid(`Tag key exceeds the maximum length of ${maxKeyLength} characters`);
        if (value.length > maxValueLength) {
            return invalid(`Tag value exceeds the maximum length of ${maxValueLength} characters`);
        }
        return undefined;
    },
};
/** A list that AWS leaves out of its output when it is empty, such as tags and product codes. */
function unlessEmpty(list) {
    return list.length === 0 ? undefined : [...list];
}
/**
 * The tags for one type of resource in a request's TagSpecifications.
 *
 * @param resourceTypes the types that the operation creates.
 * @throws AwsError InvalidParameterValue for another resource type, or one that is given twice.
 */
function tagsFor(specifications, resourceType, resourceTypes = [resourceType]) {
    const types = (specifications ?? []).map((specification) => specification.ResourceType);
    for (const [index, type] of types.entries()) {
        if (type === undefined || !resourceTypes.includes(type)) {
            throw new AwsError('InvalidParameterValue', `'${type ?? 'null'}' is not a valid taggable resource type for this operation.`);
        }
        if (types.indexOf(type) !== index) {
            throw new AwsError('InvalidParameterValue', `The same resource type may not be specified more than once: ${type}`);
        }
    }
    const wanted = (specifications ?? []).find((specification) => specification.ResourceType === resourceType);
    return withTags(new Map(), wanted?.Tags ?? [], ec2TagRules);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/images.ts











/**
 * The images that the caller can launch, as reads see them. Other accounts' deprecated images need their id or
 * IncludeDeprecated. Disabled images need IncludeDisabled, and only their owner sees them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
function describeImages(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    const { ImageIds: ids = [], Owners: owners, ExecutableUsers: users } = input;
    checkImageIds(ids);
    if (input.IncludeDisabled !== true && (input.Filters ?? []).some(asksForDisabled)) {
        throw new AwsError('InvalidParameter', "When filtering by the 'disabled' state, 'IncludeDisabled' must be set to 'true' in the request.");
    }
    const usable = visible(world, ec2Region(world, region).images).filter((image) => canLaunch(world, image, account.id));
    const missing = ids.filter((id) => !usable.some((image) => image.imageId === id));
    if (missing.length > 0)
        throw imageNotFound(missing);
    const time = readTime(world);
    const scoped = usable.filter((image) => (ids.length === 0 || ids.includes(image.imageId)) &&
        (!image.disabled || input.IncludeDisabled === true) &&
        (image.ownerId === account.id ||
            ids.length > 0 ||
            input.IncludeDeprecated === true ||
            !isDeprecated(image, time)) &&
        (owners === undefined || owners.some((owner) => image.ownerId === (owner === 'self' ? account.id : owner))) &&
        (users === undefined || users.some((user) => isExecutableBy(image, user, context))));
    const described = scoped.map((image) => ({ image, output: imageOutput(context, image) }));
    const ebs = (read) => ({ output }) => (output.BlockDeviceMappings ?? []).map((device) => device.Ebs && read(device.Ebs));
    const matching = filterResources(described, input.Filters, {
        architecture: ({ output }) => [output.Architecture],
        'block-device-mapping.delete-on-termination': ebs((volume) => String(volume.DeleteOnTermination)),
        'block-device-mapping.device-name': ({ image }) => image.devices.map((device) => device.deviceName),
        'block-device-mapping.snapshot-id': ebs((volume) => volume.SnapshotId),
        'block-device-mapping.volume-size': ebs((volume) => String(volume.VolumeSize)),
        'block-device-mapping.volume-type': ebs((volume) => volume.VolumeType),
        'block-device-mapping.encrypted': ebs((volume) => String(volume.Encrypted)),
        'boot-mode': ({ output }) => [output.BootMode],
        'creation-date': ({ output }) => [output.CreationDate],
        description: ({ output }) => [output.Description],
        'ena-support': ({ output }) => [String(output.EnaSupport)],
        hypervisor: ({ output }) => [output.Hypervisor],
        'image-id': ({ output }) => [output.ImageId],
        'image-type': ({ output }) => [output.ImageType],
        'image-watermark.watermark-key': ({ image }) => image.watermarks.map((watermark) => watermark.key),
        'is-public': ({ output }) => [String(output.Public)],
        'kernel-id': ({ output }) => [output.KernelId],
        'manifest-location': ({ output }) => [output.ImageLocation],
        name: ({ output }) => [output.Name],
        'owner-alias': () => [],
        'owner-id': ({ output }) => [output.OwnerId],
        platform: ({ image }) => [image.platform],
        'product-code': ({ image }) => image.productCodes,
        'product-code.type': ({ image }) => image.productCodes.map(() => 'marketplace'),
        'ramdisk-id': ({ output }) => [output.RamdiskId],
        'root-device-name': ({ output }) => [output.RootDeviceName],
        'root-device-type': ({ output }) => [output.RootDeviceType],
        'source-image-id': ({ output }) => [output.SourceImageId],
        'source-image-region': ({ output }) => [output.SourceImageRegion],
        'sriov-net-support': ({ output }) => [output.SriovNetSupport],
        state: ({ output }) => [output.State],
        'state-reason-code': ({ output }) => [output.StateReason?.Code],
        'state-reason-message': ({ output }) => [output.StateReason?.Message],
        'virtualization-type': ({ output }) => [output.VirtualizationType],
    }, ({ image }) => (image.ownerId === account.id ? image.tags : new Map()));
    const { items, nextToken } = ec2Page(world, matching, input, ({ image }) => image.imageId, {
        withIds: ids.length > 0,
    });
    return { Images: items.map(({ output }) => output), NextToken: nextToken };
}
function asksForDisabled({ Name: name, Values: values = [] }) {
    return name === 'state' && values.includes('disabled');
}
/** The state at `time` (milliseconds). */
function imageState(image, time) {
    if (image.failure !== undefined && image.failure.at <= time)
        return 'failed';
    if (image.disabled)
        return 'disabled';
    return image.availableAt <= time ? 'available' : 'pending';
}
/** Product codes as the API writes them. */
function productCodeList(codes) {
    return codes.map((code) => ({ ProductCodeId: code, ProductCodeType: 'marketplace' }));
}
/** `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
function deregistrationProtectionState({ deregistrationProtection: protection }) {
    if (!protection.enabled)
        return 'disabled';
    return protection.withCooldown ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
}
function isDeprecated(image, time) {
    return image.deprecationTime !== undefined && image.deprecationTime <= time;
}
/** ExecutableUsers: `all` selects public images; `self` and account ids select images that are shared with them. */
function isExecutableBy(image, user, { world, account }) {
    if (user === 'all')
        return isPublic(image);
    if (user === 'self' || user === account.id)
        return isSharedWith(world, image, account.id);
    return image.launchPermissions.some(({ kind, value }) => kind === 'UserId' && value === user);
}
function imageOutput({ world, account }, image) {
    const state = imageState(image, readTime(world));
    const isOwn = image.ownerId === account.id;
    return {
        ImageId: image.imageId,
        Name: image.name,
        Description: image.description,
        ImageLocation: image.imageLocation,
        OwnerId: image.ownerId,
        State: state,
        StateReason: state === 'failed' ? { Code: 'Client.InternalError', Message: image.failure?.message } : undefined,
        CreationDate: new Date(image.creationTime).toISOString(),
        DeprecationTime: image.deprecationTime === undefined ? undefined : new Date(image.deprecationTime).toISOString(),
        Public: isPublic(image),
        Architecture: image.architecture,
        VirtualizationType: image.virtualizationType,
        Hypervisor: 'xen',
        ImageType: 'machine',
        ...platformOutput(image),
        RootDeviceName: image.rootDeviceName,
        RootDeviceType: 'ebs',
        BlockDeviceMappings: image.devices.map(deviceOutput),
        BootMode: image.bootMode,
        TpmSupport: image.tpmSupport,
        ImdsSupport: image.imdsSupport,
        EnaSupport: image.enaSupport,
        SriovNetSupport: image.sriovNetSupport,
        KernelId: image.kernelId,
        RamdiskId: image.ramdiskId,
        ProductCodes: unlessEmpty(productCodeList(image.productCodes)),
        ImageWatermarks: unlessEmpty(image.watermarks.map((watermark) => ({
            WatermarkKey: watermark.key,
            SourceImageId: watermark.sourceImageId,
            SourceImageRegion: watermark.sourceImageRegion,
            SourceImageCreationTime: new Date(watermark.sourceImageCreationTime),
            WatermarkCreationTime: new Date(watermark.creationTime),
        }))),
        InstanceTypeSpecification: instanceTypeSpecification(image),
        DeregistrationProtection: isOwn ? deregistrationProtectionState(image) : undefined,
        SourceImageId: isOwn ? image.sourceImageId : undefined,
        SourceImageRegion: isOwn ? image.sourceImageRegion : undefined,
        Tags: isOwn ? unlessEmpty(tagList(image.tags)) : undefined,
    };
}
function deviceOutput(device) {
    const { ebs } = device;
    return {
        DeviceName: device.deviceName,
        VirtualName: device.virtualName,
        NoDevice: device.noDevice,
        Ebs: ebs && {
            SnapshotId: ebs.snapshotId,
            VolumeSize: ebs.volumeSizeGiB,
            VolumeType: ebs.volumeType,
            DeleteOnTermination: ebs.deleteOnTermination,
            Encrypted: ebs.encrypted,
            Iops: ebs.iops,
            Throughput: ebs.throughputMiBps,
            VolumeInitializationRate: ebs.volumeInitializationRateMiBps,
        },
    };
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/document.ts
/** A product without versions. */
function emptyProduct(title, visibility) {
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
function deliveryOptionsOf(document) {
    return document.Versions.flatMap((version) => version.DeliveryOptions);
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/state.ts

/** The only region of AWS Marketplace's catalog. */
const catalogRegion = 'us-east-1';
const amiProductType = 'AmiProduct@1.0';
function catalogOf(world) {
    return world.state('aws-marketplace', catalogRegion, () => ({
        entities: new Map(),
        changeSets: new Map(),
        clientTokens: new Map(),
    }));
}
/** The caller's entity. @throws AwsError ResourceNotFoundException. */
function ownEntity(entityId, { world, account }) {
    const entity = catalogOf(world).entities.get(entityId);
    if (entity?.accountId === account.id)
        return entity;
    throw new AwsError('ResourceNotFoundException', `The requested entity '${entityId}' was not found.`, 404);
}
/** The caller's change set. @throws AwsError ResourceNotFoundException. */
function ownChangeSet(changeSetId, { world, account }) {
    const changeSet = catalogOf(world).changeSets.get(changeSetId);
    if (changeSet?.accountId === account.id)
        return changeSet;
    throw new AwsError('ResourceNotFoundException', `The requested change set '${changeSetId}' was not found.`, 404);
}
function isOpen({ status }) {
    return status === 'PREPARING' || status === 'APPLYING';
}
function arnOfEntity({ type, entityId, accountId }) {
    return `arn:aws:aws-marketplace:${catalogRegion}:${accountId}:AWSMarketplace/${type.split('@')[0]}/${entityId}`;
}
function arnOfChangeSet({ changeSetId, accountId }) {
    return `arn:aws:aws-marketplace:${catalogRegion}:${accountId}:AWSMarketplace/ChangeSet/${changeSetId}`;
}
/** Exactly `YYYY-MM-DDTHH:MM:SSZ`. */
function catalogTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
/** @param fields the ValidationExceptionFieldList, for problems in a change's details. */
function invalid(message, fields) {
    return new AwsError('ValidationException', message, 422, fields && { ValidationExceptionFieldList: fields });
}
function state_badToken() {
    return invalid('The NextToken is not valid.');
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/apply-change.ts







/** The errors of a change to an entity as it is at `time` (milliseconds); none when AWS can make the change. */
function changeErrors(world, entity, change, time) {
    const error = (name, values) => {
        const { code, message } = world.settings.marketplace.errors[name];
        return { code, message: fillTemplate(message, values) };
    };
    const options = deliveryOptionsOf(entity.document);
    const unknown = (ids) => ids.filter((id) => !options.some((option) => option.Id === id)).map((id) => error('unknownDeliveryOption', { id }));
    if (change.changeType === 'UpdateDeliveryOptions') {
        return unknown(change.details.DeliveryOptions.map(({ Id }) => Id));
    }
    if (change.changeType === 'RestrictDeliveryOptions') {
        const { DeliveryOptionIds: ids } = change.details;
        const stillPublic = options.some(({ Id, Visibility }) => Visibility === 'Public' && !ids.includes(Id));
        return [...unknown(ids), ...(stillPublic ? [] : [error('lastPublicDeliveryOption', {})])];
    }
    const { Version: version, DeliveryOptions: added } = change.details;
    const { AmiId: imageId, AccessRoleArn: role } = added[0].Details.AmiDeliveryOptionDetails.AmiSource;
    const title = version.VersionTitle;
    const titleIsTaken = entity.document.Versions.some((other) => other.VersionTitle === title);
    const reason = imageProblem(world, sourceImage(world, imageId), entity.accountId, time);
    const roleIsUsable = role.startsWith(`arn:aws:iam::${entity.accountId}:`) &&
        !world.settings.marketplace.unusableAccessRoles.includes(role);
    return [
        ...(titleIsTaken ? [error('duplicateVersionTitle', { title })] : []),
        ...(reason === undefined ? [] : [error('unusableImage', { imageId, reason })]),
        ...(roleIsUsable ? [] : [error('unusableAccessRole', { role })]),
    ];
}
/** The image of an id. Marketplace only finds images in the region of the catalog. */
function sourceImage(world, imageId) {
    return current(ec2Region(world, catalogRegion).images, imageId);
}
/** Why Marketplace can't use an image; undefined when it can. */
function imageProblem(world, image, accountId, time) {
    if (image === undefined)
        return `there is no such AMI in ${catalogRegion}`;
    if (image.ownerId !== accountId)
        return "it is another account's";
    const state = imageState(image, time);
    if (state !== 'available')
        return `it is ${state}`;
    if (image.instanceTypes !== undefined)
        return 'it has an instance type specification';
    return hasEncryptedVolume(world, catalogRegion, image) ? 'it has encrypted snapshots' : undefined;
}
/** The product after a change that has no errors, at `time` (milliseconds). */
function applyChange(world, entity, change, time) {
    const { document } = entity;
    switch (change.changeType) {
        case 'AddDeliveryOptions':
            return {
                ...document,
                Versions: [...document.Versions, newVersion(world, entity, change.details, time)],
            };
        case 'UpdateDeliveryOptions': {
            const { Version: version, DeliveryOptions: options } = change.details;
            const [{ Id: id, Details: details }] = options;
            const Versions = document.Versions.map((old) => {
                if (!old.DeliveryOptions.some((option) => option.Id === id))
                    return old;
                return {
                    ...old,
                    ReleaseNotes: version?.ReleaseNotes ?? old.ReleaseNotes,
                    DeliveryOptions: old.DeliveryOptions.map((option) => option.Id === id ? withDetails(option, details?.AmiDeliveryOptionDetails ?? {}) : option),
                };
            });
            return { ...document, Versions };
        }
        default: {
            const { DeliveryOptionIds: ids } = change.details;
            const restrict = (option) => ids.includes(option.Id) ? { ...option, Visibility: 'Restricted' } : option;
            const Versions = document.Versions.map((version) => ({
                ...version,
                DeliveryOptions: version.DeliveryOptions.map(restrict),
            }));
            return { ...document, Versions };
        }
    }
}
function newVersion(world, entity, details, time) {
    const ami = details.DeliveryOptions[0].Details.AmiDeliveryOptionDetails;
    const image = sourceImage(world, ami.AmiSource.AmiId);
    const sourceId = world.random.uuid();
    const architecture = image?.architecture ?? 'x86_64';
    const title = `64-bit (${architecture === 'arm64' ? 'Arm' : 'x86'}) Amazon Machine Image (AMI)`;
    return {
        Id: world.random.uuid(),
        VersionTitle: details.Version.VersionTitle,
        ReleaseNotes: details.Version.ReleaseNotes,
        UpgradeInstructions: '',
        CreationDate: catalogTime(time),
        Sources: [
            {
                Id: sourceId,
                Type: 'AmazonMachineImage',
                Image: ami.AmiSource.AmiId,
                Architecture: architecture,
                VirtualizationType: image?.virtualizationType ?? 'hvm',
                OperatingSystem: {
                    Name: ami.AmiSource.OperatingSystemName,
                    Version: ami.AmiSource.OperatingSystemVersion,
                    Username: ami.AmiSource.UserName,
                    ScanningPort: ami.AmiSource.ScanningPort ?? 22,
                },
                Compatibility: { AvailableInstanceTypes: [ami.RecommendedInstanceType], RestrictedInstanceTypes: [] },
            },
        ],
        DeliveryOptions: [
            withDetails({
                Id: world.random.uuid(),
                Type: 'AmazonMachineImage',
                SourceId: sourceId,
                Title: title,
                ShortDescription: title,
                LongDescription: title,
                Instructions: { Usage: '' },
                Visibility: 'Public',
                Recommendations: { SecurityGroups: [], InstanceType: '' },
                AmiAlias: `/aws/service/marketplace/${entity.entityId}/${details.Version.VersionTitle.replace(/\s/g, '-')}`,
            }, ami),
        ],
    };
}
function withDetails(option, details) {
    const { UsageInstructions: usage, AccessEndpointUrl: url, RecommendedInstanceType: instanceType } = details;
    const groups = details.SecurityGroups?.map(({ IpProtocol, IpRanges, FromPort, ToPort }) => ({
        Protocol: IpProtocol,
        FromPort,
        ToPort,
        CidrIps: IpRanges,
    }));
    return {
        ...option,
        Instructions: {
            Usage: usage ?? option.Instructions.Usage,
            Access: url === undefined ? option.Instructions.Access : { Type: 'Link', ...url },
        },
        Recommendations: {
            SecurityGroups: groups ?? option.Recommendations.SecurityGroups,
            InstanceType: instanceType ?? option.Recommendations.InstanceType,
        },
    };
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/current-catalog.ts


/**
 * The catalog as it is now. It first takes every step of a change set that is due, in the order of their times.
 */
function currentCatalog(world) {
    const catalog = catalogOf(world);
    const now = world.clock.now();
    for (;;) {
        const due = [...catalog.changeSets.values()]
            .filter((changeSet) => isOpen(changeSet) && nextStepAt(changeSet) <= now)
            .sort((a, b) => nextStepAt(a) - nextStepAt(b))[0];
        if (due === undefined)
            return catalog;
        catalog.changeSets.set(due.changeSetId, step(world, catalog, due));
    }
}
function nextStepAt(changeSet) {
    return changeSet.status === 'PREPARING' ? changeSet.preparedAt : changeSet.appliedAt;
}
function step(world, catalog, changeSet) {
    const time = nextStepAt(changeSet);
    const { failure } = world.settings.marketplace;
    if (failure.errorCode !== '' && failure.phase === changeSet.status) {
        const error = { code: failure.errorCode, message: failure.errorMessage };
        const [first, ...others] = changeSet.changes;
        const changes = first === undefined ? [] : [{ ...first, errors: [error] }, ...others];
        return { ...changeSet, changes, status: 'FAILED', endTime: time, failureCode: failure.failureCode };
    }
    if (changeSet.status === 'PREPARING') {
        const changes = changeSet.changes.map((change) => {
            const entity = catalog.entities.get(change.entityId);
            const errors = entity === undefined ? [] : changeErrors(world, entity, change, time);
            return { ...change, errors };
        });
        if (changes.some(({ errors }) => errors.length > 0)) {
            return { ...changeSet, changes, status: 'FAILED', endTime: time, failureCode: 'CLIENT_ERROR' };
        }
        if (changeSet.intent === 'VALIDATE')
            return { ...changeSet, status: 'SUCCEEDED', endTime: time };
        return { ...changeSet, status: 'APPLYING' };
    }
    const newRevisions = new Map();
    for (const change of changeSet.changes) {
        const entity = catalog.entities.get(change.entityId);
        if (entity === undefined)
            continue;
        // All changes of a set make one revision.
        const revision = newRevisions.get(entity.entityId) ?? entity.revision + 1;
        newRevisions.set(entity.entityId, revision);
        const document = applyChange(world, entity, change, time);
        catalog.entities.set(entity.entityId, { ...entity, document, revision, lastModified: time });
    }
    return { ...changeSet, status: 'SUCCEEDED', endTime: time };
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/entities.ts





/** Creates a product. @throws AwsError when the catalog has an entity of that id. */
function seedEntity(world, seed) {
    const visibility = seed.visibility ?? 'Limited';
    const entity = {
        entityId: seed.entityId ?? `prod-${world.random.hex(13)}`,
        type: seed.type ?? amiProductType,
        name: seed.name,
        accountId: seed.accountId,
        visibility,
        revision: 1,
        lastModified: world.clock.now(),
        document: { ...emptyProduct(seed.name, visibility), ...seed.document },
        tags: new Map(),
    };
    const { entities } = catalogOf(world);
    if (entities.has(entity.entityId)) {
        throw new AwsError('InvalidRequest', `The entity ${entity.entityId} exists already.`);
    }
    entities.set(entity.entityId, entity);
    return entity;
}
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_DescribeEntity.html */
function describeEntity(input, context) {
    currentCatalog(context.world);
    const entity = ownEntity(input.EntityId ?? '', context);
    return { ...detail(entity), Details: JSON.stringify(entity.document) };
}
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_BatchDescribeEntities.html */
function batchDescribeEntities(input, context) {
    currentCatalog(context.world);
    const EntityDetails = {};
    const Errors = {};
    for (const { Catalog: catalog, EntityId: entityId = '' } of input.EntityRequestList ?? []) {
        checkCatalog(catalog);
        try {
            EntityDetails[entityId] = detail(ownEntity(entityId, context));
        }
        catch (error) {
            if (!(error instanceof AwsError))
                throw error;
            Errors[entityId] = { ErrorCode: error.code, ErrorMessage: error.message };
        }
    }
    return { EntityDetails, Errors };
}
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListEntities.html */
function listEntities(input, context) {
    const { world, account } = context;
    const tests = [...(input.FilterList ?? []), ...typedFilters(input)].map(testOf);
    const found = [...currentCatalog(world).entities.values()].filter((entity) => entity.accountId === account.id &&
        // Here the type has no version.
        entity.type.split('@')[0] === input.EntityType?.split('@')[0] &&
        tests.every((test) => test(entity)));
    const { items, nextToken } = pageOf(found, input, ({ entityId }) => entityId, { pageSize: 50, badToken: state_badToken });
    return {
        EntitySummaryList: items.map((entity) => ({
            Name: entity.name,
            EntityType: entity.type.split('@')[0],
            EntityId: entity.entityId,
            EntityArn: arnOfEntity(entity),
            LastModifiedDate: catalogTime(entity.lastModified),
            Visibility: entity.visibility,
            AmiProductSummary: {
                ProductTitle: entity.name,
                Visibility: entity.visibility,
            },
        })),
        NextToken: nextToken,
    };
}
/** @throws AwsError for any catalog but the one that exists. */
function checkCatalog(catalog) {
    if (catalog !== 'AWSMarketplace')
        throw invalid(`The catalog ${catalog} is not supported.`);
}
function detail(entity) {
    return {
        EntityType: entity.type,
        EntityIdentifier: `${entity.entityId}@${entity.revision}`,
        EntityArn: arnOfEntity(entity),
        LastModifiedDate: catalogTime(entity.lastModified),
        DetailsDocument: entity.document,
    };
}
/** The newer form of the filters, in terms of the older form. */
function typedFilters({ EntityTypeFilters: typed }) {
    const filters = typed?.AmiProductFilters;
    if (typed !== undefined && filters === undefined) {
        throw invalid('Only entities of the type AmiProduct can be filtered here.');
    }
    if (filters?.LastModifiedDate !== undefined || filters?.ProductTitle?.WildCardValue !== undefined) {
        throw invalid('This emulator filters products by exact values only.');
    }
    return [
        ...(filters?.EntityId ? [{ Name: 'EntityId', ValueList: filters.EntityId.ValueList }] : []),
        ...(filters?.ProductTitle ? [{ Name: 'ProductTitle', ValueList: filters.ProductTitle.ValueList }] : []),
        ...(filters?.Visibility ? [{ Name: 'Visibility', ValueList: filters.Visibility.ValueList }] : []),
    ];
}
function testOf({ Name: name = '', ValueList: values = [] }) {
    switch (name) {
        case 'EntityId':
            return ({ entityId }) => values.includes(entityId);
        case 'Name':
        case 'ProductTitle':
            return (entity) => values.includes(entity.name);
        case 'Visibility':
            return ({ visibility }) => values.includes(visibility);
        default:
            throw invalid(`Entities can't be filtered by ${name}.`);
    }
}

;// CONCATENATED MODULE: ./emulator/services/policy.ts

/**
 * Whether a policy allows a request: at least one matching statement allows it and none denies it.
 *
 * @param policy JSON text.
 */
function policyAllows(policy, request) {
    const { Statement: statements = [] } = JSON.parse(policy);
    const matching = [statements].flat().filter((statement) => {
        const { Principal: principal, Action: actions = [], Condition: conditions = {} } = statement;
        const principals = typeof principal === 'string' ? [principal] : [principal?.[request.principalKind] ?? []].flat();
        return (principals.some((one) => one === '*' || request.isCaller(one)) &&
            [actions].flat().some((pattern) => stringLike(pattern.toLowerCase(), request.action.toLowerCase())) &&
            request.conditionsHold(conditions));
    });
    return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

;// CONCATENATED MODULE: ./emulator/services/sns/state.ts


/** The topics of one region, by ARN. */
function topicsOf(world, region) {
    return world.state('sns', region, () => new Map());
}
/** Every message of the world, oldest first, including those of deleted topics. */
function messagesOf(world) {
    return world.state('sns messages', '', () => []);
}
function invalidParameter(what) {
    return new AwsError('InvalidParameter', `Invalid parameter: ${what}`);
}
/**
 * The topic of an ARN.
 *
 * @param action the request's action, as policies write it: `SNS:Publish`.
 * @throws AwsError InvalidParameter for an ARN of another region; AuthorizationError when the topic's policy does not
 * allow the action, or when another account's topic does not exist; NotFound.
 */
function topicFor(topicArn, action, { world, region, account }) {
    const [arn, partition, service, topicRegion, ownerId, name, ...rest] = topicArn.split(':');
    const isTopicArn = arn === 'arn' && service === 'sns' && name !== undefined && name !== '' && rest.length === 0;
    if (!isTopicArn || topicRegion !== region || partition !== account.partition)
        throw invalidParameter('TopicArn');
    const topic = topicsOf(world, region).get(topicArn);
    if (ownerId !== account.id && (topic === undefined || !allowsAccount(topic, action, account.id))) {
        throw new AwsError('AuthorizationError', `User: ${account.arn} is not authorized to perform: ${action} on resource: ${topicArn} because no resource-based policy allows the ${action} action`, 403);
    }
    if (topic === undefined)
        throw new AwsError('NotFound', 'Topic does not exist', 404);
    return topic;
}
/** Whether a topic's policy lets another account do something. A statement with conditions never matches. */
function allowsAccount({ attributes }, action, accountId) {
    if (attributes.Policy === undefined)
        return false;
    return policyAllows(attributes.Policy, {
        action,
        principalKind: 'AWS',
        isCaller: (principal) => principal === accountId || principal.includes(`:iam::${accountId}:`),
        conditionsHold: (conditions) => Object.keys(conditions).length === 0,
    });
}

;// CONCATENATED MODULE: ./emulator/world/faults.ts

const types = {
    kind: 'string',
    service: 'string',
    operation: 'string',
    region: 'string',
    contains: 'string',
    index: 'number',
    mutating: 'boolean',
    skip: 'number',
    count: 'number',
    code: 'string',
    message: 'string',
    status: 'number',
    seconds: 'number',
    applied: 'boolean',
};
const kinds = ['error', 'status', 'reset', 'hang', 'truncate', 'delay'];
/** @throws AwsError when the value is not a fault. */
function parseFault(value) {
    if (typeof value !== 'object' || value === null)
        throw new AwsError('InvalidFault', 'A fault must be an object.');
    for (const [key, part] of Object.entries(value)) {
        const type = Object.hasOwn(types, key) ? types[key] : undefined;
        if (type === undefined)
            throw new AwsError('InvalidFault', `A fault has no field ${key}.`);
        if (typeof part !== type)
            throw new AwsError('InvalidFault', `The field ${key} of a fault must be a ${type}.`);
    }
    const fault = value;
    if (!kinds.includes(fault.kind))
        throw new AwsError('InvalidFault', `The kind of a fault must be one of ${kinds.join(', ')}.`);
    return fault;
}
function createFaults() {
    let active = [];
    let release = () => { };
    let released = new Promise((resolve) => {
        release = resolve;
    });
    return {
        add(fault) {
            active.push({ fault, matched: 0 });
        },
        next(request) {
            let hit;
            for (const entry of active) {
                if (!matches(entry.fault, request))
                    continue;
                const { skip = 0, count = Number.POSITIVE_INFINITY } = entry.fault;
                const position = entry.matched++;
                if (hit === undefined && position >= skip && position < skip + count)
                    hit = entry.fault;
            }
            return hit;
        },
        clear() {
            active = [];
            release();
            released = new Promise((resolve) => {
                release = resolve;
            });
        },
        cleared: () => released,
    };
}
function matches(fault, request) {
    return ((fault.service === undefined || fault.service === request.service) &&
        (fault.operation === undefined || fault.operation === request.operation) &&
        (fault.region === undefined || fault.region === request.region) &&
        (fault.index === undefined || fault.index === request.index) &&
        (fault.mutating === undefined || fault.mutating === request.mutating) &&
        (fault.contains === undefined || JSON.stringify(request.input ?? null).includes(fault.contains)));
}

;// CONCATENATED MODULE: ./emulator/services/iam/conditions.ts

const equal = (given, expected) => given === expected;
const sameText = (given, expected) => given.toLowerCase() === expected.toLowerCase();
const like = (given, expected) => stringLike(expected, given);
const numeric = (compare) => (given, expected) => compare(Number(given), Number(expected));
/** Each of the six parts of an ARN may have wildcards of its own. */
const arnLike = (given, expected) => {
    const parts = (arn) => [...arn.split(':', 5), arn.split(':').slice(5).join(':')];
    const [left, right] = [parts(given), parts(expected)];
    return left.length === right.length && left.every((part, index) => stringLike(right[index] ?? '', part));
};
/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, without those
 * for dates, IP addresses and binary values.
 */
const comparisons = {
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
    NumericGreaterThanEquals: numeric((given, expected) => given >= expected),
};
/** Operators that hold where the other one does not; also where the request has no value. */
const negations = {
    StringNotEquals: 'StringEquals',
    StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
    StringNotLike: 'StringLike',
    ArnNotEquals: 'ArnEquals',
    ArnNotLike: 'ArnLike',
    NumericNotEquals: 'NumericEquals',
};
/** The condition keys that requests have values for; one that ends with `/` is followed by the key of a tag. */
const knownKeys = [
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:RequestedRegion',
    'aws:RequestTag/',
    'aws:ResourceTag/',
    'aws:SecureTransport',
    'aws:TagKeys',
    'aws:ViaAWSService',
    'catalog:ChangeType',
    'ebs:Description',
    'ebs:ParentSnapshot',
    'ebs:VolumeSize',
    'ec2:Add/group',
    'ec2:Add/userId',
    'ec2:CreateAction',
    'ec2:Encrypted',
    'ec2:ImageID',
    'ec2:InstanceType',
    'ec2:Owner',
    'ec2:Public',
    'ec2:Region',
    'ec2:Remove/group',
    'ec2:Remove/userId',
    'ec2:ResourceTag/',
    'ec2:SnapshotID',
    'ec2:VolumeSize',
    'iam:PassedToService',
    'kms:CallerAccount',
    'kms:GrantIsForAWSResource',
    'kms:ViaService',
    's3:delimiter',
    's3:max-keys',
    's3:prefix',
    's3:RequestObjectTag/',
    's3:RequestObjectTagKeys',
    'servicequotas:service',
    'ssm:Overwrite',
    'sts:ExternalId',
    'sts:RoleSessionName',
].map((key) => key.toLowerCase());
function parseOperator(text) {
    const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(text) ?? [];
    const exists = name in comparisons || name in negations || (name === 'Null' && ifExists === undefined);
    if (!exists)
        return undefined;
    return { name, set: set, ifExists: ifExists !== undefined };
}
/** What this emulator can't evaluate: a condition that never held would go unnoticed. */
function problemsOfOperator(text, keys) {
    const unknown = keys.filter((key) => {
        const lower = key.toLowerCase();
        return !knownKeys.some((known) => (known.endsWith('/') ? lower.startsWith(known) : lower === known));
    });
    return [
        ...(parseOperator(text) === undefined
            ? [`has the condition operator ${text}, which this emulator does not know.`]
            : []),
        ...unknown.map((key) => `has the condition key ${key}, whose values this emulator does not know.`),
    ];
}
/** Whether all conditions of a statement hold. */
function conditionsHold(operators, values) {
    return Object.entries(operators).every(([text, keys]) => {
        const operator = parseOperator(text);
        return (operator !== undefined &&
            Object.entries(keys).every(([key, accepted]) => holds(operator, values[key.toLowerCase()], textsOf(accepted))));
    });
}
function textsOf(accepted) {
    return [accepted].flat().map(String);
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
function holds({ name, set, ifExists }, value, accepted) {
    const given = value === undefined ? [] : [value].flat();
    if (name === 'Null')
        return accepted.includes(String(given.length === 0));
    const isNegation = name in negations;
    const compare = comparisons[negations[name] ?? name];
    if (compare === undefined)
        return false;
    const matches = (one) => accepted.some((expected) => compare(one, expected)) !== isNegation;
    if (given.length === 0)
        return ifExists || set === 'ForAllValues' || (isNegation && set === undefined);
    if (set === 'ForAllValues' || (set === undefined && isNegation))
        return given.every(matches);
    return given.some(matches);
}

;// CONCATENATED MODULE: ./emulator/services/iam/statements.ts


const statements_elements = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
/** The statements of a setting: the JSON text of a policy, or of a list of policies. */
function statementsOf(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const statements = policiesOf(JSON.parse(text));
    parsed.set(text, statements);
    return statements;
}
/** A world has few policies, and each of its requests asks for them. */
const parsed = new Map();
function policiesOf(value) {
    return [value].flat().flatMap(({ Statement: own = [] }) => own);
}
/** What is wrong with the JSON text of policies, or what this emulator can't evaluate in them. */
function problemsOfPolicies(text) {
    let policies;
    try {
        policies = JSON.parse(text);
    }
    catch {
        return ['is not JSON.'];
    }
    return [policies].flat().flatMap((policy) => {
        if (typeof policy !== 'object' || policy === null)
            return ['must be a policy or a list of policies.'];
        const others = Object.keys(policy).filter((key) => !['Version', 'Id', 'Statement'].includes(key));
        return [...others.map((key) => `has the element ${key}.`), ...policiesOf(policy).flatMap(problemsOf)];
    });
}
function problemsOf(statement) {
    const { Effect, Action, NotAction, Resource, NotResource, Condition = {} } = statement;
    const others = Object.keys(statement).filter((key) => !statements_elements.includes(key));
    const variables = [Resource ?? NotResource ?? [], Object.values(Condition).map((keys) => Object.values(keys))]
        .flat(4)
        .filter((value) => /\$\{/.test(String(value)));
    return [
        ...others.map((key) => `has a statement with the element ${key}.`),
        ...(['Allow', 'Deny'].includes(Effect) ? [] : ['has a statement whose Effect is neither Allow nor Deny.']),
        ...((Action === undefined) === (NotAction === undefined)
            ? ['has a statement without one of Action and NotAction.']
            : []),
        ...((Resource === undefined) === (NotResource === undefined)
            ? ['has a statement without one of Resource and NotResource.']
            : []),
        ...variables.map((value) => `has a policy variable in ${value}, which this emulator does not fill in.`),
        ...Object.entries(Condition).flatMap(([operator, keys]) => problemsOfOperator(operator, Object.keys(keys))),
    ];
}
/**
 * Whether identity policies allow something: a statement allows it, and none denies it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 *
 * @param values of every condition key that the request has, in lower case.
 */
function allows(statements, { action, resource }, values) {
    const effects = new Set(statements
        .filter((statement) => isAbout(statement.Action, statement.NotAction, (pattern) => isActionLike(pattern, action)) &&
        isAbout(statement.Resource, statement.NotResource, (pattern) => isResourceLike(pattern, resource)) &&
        conditionsHold(statement.Condition ?? {}, values))
        .map(({ Effect }) => Effect));
    return effects.has('Allow') && !effects.has('Deny');
}
function isAbout(these, allBut, matches) {
    if (these !== undefined)
        return [these].flat().some(matches);
    return ![allBut ?? []].flat().some(matches);
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function isActionLike(pattern, action) {
    return stringLike(pattern.toLowerCase(), action.toLowerCase());
}
/**
 * A wildcard stands for text within a segment of the ARN, and in the last one for all that follows. What is about no
 * resource needs the pattern `*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function isResourceLike(pattern, resource) {
    if (pattern === '*')
        return true;
    const patterns = segments(pattern, 6);
    const parts = segments(resource, patterns.length);
    return parts.length === patterns.length && parts.every((part, index) => stringLike(patterns[index] ?? '', part));
}
/** The parts of an ARN, the last one with all that follows. */
function segments(arn, most) {
    const parts = arn.split(':');
    return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(':')];
}

;// CONCATENATED MODULE: ./emulator/world/instance-settings.ts
/** The settings of EC2 instances. */
const instanceDefaults = {
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
        image: '*',
        /** The guest's instance type, with the same wildcards. */
        instanceType: '*',
        /** How many launches the guest applies to; 0: all. */
        launches: 0,
        /**
         * `scripted`: the settings below say what the guest does. `qemu`: it boots for real, on the bytes of the image's
         * snapshots, and the settings below don't apply.
         */
        runs: 'scripted',
        /** The lines of the serial console, each `<seconds> <text>`. The last line is not ended. An empty list is silence. */
        console: [
            '0 [    0.000000] Linux version 6.12.0-cloud',
            '3 [    2.310000] systemd[1]: Reached target multi-user.target - Multi-User System.',
            '20 localhost login: ',
        ],
        /** When the status checks end. Before, they are `initializing`. */
        checksPassAfterSeconds: 120,
        /** Whether the status check of the instance then fails, so that it is `impaired`. */
        checksFail: false,
        /**
         * The code of the state reason with which the guest ends, such as `Client.InstanceInitiatedShutdown` or
         * `Server.InternalError`; empty: it runs until somebody terminates it.
         */
        endsWith: '',
        /** When the guest ends; 0: instead of being started. */
        endsAfterSeconds: 0,
        /** When the agent of Systems Manager registers, where there is an instance profile; 0: never. */
        agentAfterSeconds: 0,
        /** How long every command takes. */
        commandSeconds: 2,
        /** The exit code of every command. */
        commandExitCode: 0,
        /** What every command writes to its standard output. */
        commandOutput: '',
        /** What every command writes to its standard error. */
        commandErrorOutput: '',
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
        accelerator: 'auto',
        /** The memory of a guest, unless its instance type has less. */
        memoryMiB: 1024,
        /** A guest that runs longer is ended with `Server.InternalError`. These are real seconds. */
        longestSeconds: 900,
    },
    /** The public address of every instance that has one; empty: one of 203.0.113.0/24. */
    publicAddress: '',
};

;// CONCATENATED MODULE: ./emulator/world/patch-settings.ts



/** The groups whose keys the user chooses, with an example of the value of a key. */
const openGroups = {
    regions: '',
    encryptionByDefault: true,
    'ec2.instances.guests': instanceDefaults.guest,
    'ec2.instances.notOffered': [''],
    'ec2.instances.refusedLaunches': { code: '', attempts: 0 },
    'ec2.instances.securityGroups': { name: '', ingress: [''] },
    'ec2.organizations': { organizationArn: '', organizationalUnitArns: [''] },
    'iam.inlinePolicies': '',
    'iam.instanceProfiles': '',
    'iam.rolePolicies': '',
    'iam.userPolicies': '',
    'iam.trustPolicies': '',
    'imageBuilder.subscriptions': [''],
    'licenseManager.shares': [''],
    'serviceQuotas.publicImages': 0,
    'throttling.buckets': { capacity: 0, refillPerSecond: 0 },
    'sts.roles': { audiences: [''], subjects: [''], callers: [''], maxSessionSeconds: 0 },
};
/** The settings whose value is one of a few words. */
const choices = {
    'blockPublicAccess.images': ['unblocked', 'block-new-sharing'],
    'blockPublicAccess.snapshots': ['unblocked', 'block-new-sharing', 'block-all-sharing'],
    'blockPublicAccess.managedBy': ['account', 'declarative-policy'],
    'ec2.instances.guest.runs': ['scripted', 'qemu'],
    'ec2.instances.qemu.accelerator': ['auto', 'kvm', 'tcg'],
    'imageBuilder.build.status': ['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DISABLED', 'DELETED'],
    'marketplace.failure.phase': ['PREPARING', 'APPLYING'],
    'marketplace.failure.failureCode': ['CLIENT_ERROR', 'SERVER_FAULT'],
};
/** The form of the texts in a list, by the last part of the setting's name. */
const itemForms = {
    console: [/^\d+(\.\d+)? /, '<seconds> <text>'],
    ingress: [/^\S+ -?\d+ -?\d+ \S+$/, '<protocol> <from> <to> <CIDR>'],
};
const optInStatuses = ['opt-in-not-required', 'opted-in', 'not-opted-in'];
/**
 * Changes settings in place. Groups are merged key by key; lists are replaced.
 *
 * @param patch any part of the settings.
 * @throws AwsError that names every key that does not exist and every value of the wrong type. Nothing is changed then.
 */
function patchSettings(settings, patch) {
    const problems = [];
    check(settings, patch, '', problems);
    if (problems.length > 0)
        throw new AwsError('InvalidSettings', problems.join(' '));
    merge(settings, patch);
}
function isGroup(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function check(model, value, path, problems) {
    const name = path === '' ? 'The settings' : `Setting ${path}`;
    if (isGroup(model)) {
        if (!isGroup(value)) {
            problems.push(`${name} must be an object.`);
            return;
        }
        for (const [key, part] of Object.entries(value)) {
            const inner = path === '' ? key : `${path}.${key}`;
            const known = path in openGroups ? openGroups[path] : model[key];
            if (known === undefined || key === '__proto__')
                problems.push(`There is no setting ${inner}.`);
            else
                check(known, part, inner, problems);
        }
    }
    else if (Array.isArray(model)) {
        if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
            problems.push(`${name} must be a list of strings.`);
            return;
        }
        const [pattern, words] = itemForms[path.split('.').at(-1) ?? ''] ?? [];
        if (pattern !== undefined && !value.every((item) => pattern.test(item))) {
            problems.push(`Each item of ${path} must be ${words}.`);
        }
    }
    else if (typeof value !== typeof model || Number.isNaN(value)) {
        problems.push(`${name} must be a ${typeof model}.`);
    }
    else if (typeof value === 'number' && value < 0) {
        problems.push(`${name} must not be negative.`);
    }
    else if (typeof value === 'string') {
        if (/^iam\.(role|user)Policies\./.test(path)) {
            problems.push(...problemsOfPolicies(value).map((problem) => `${name} ${problem}`));
        }
        const allowed = path.startsWith('regions.') ? optInStatuses : choices[sharedPath(path)];
        if (allowed?.includes(value) === false)
            problems.push(`${name} must be one of ${allowed.join(', ')}.`);
    }
}
/** The guests of `ec2.instances.guests` have the fields of `ec2.instances.guest`. */
function sharedPath(path) {
    return path.replace(/^ec2\.instances\.guests\..*\./, 'ec2.instances.guest.');
}
function merge(into, patch) {
    for (const [key, value] of Object.entries(patch)) {
        const present = into[key];
        if (isGroup(value) && isGroup(present))
            merge(present, value);
        else
            into[key] = structuredClone(value);
    }
}

;// CONCATENATED MODULE: ./emulator/control.ts











/**
 * The control API, `/_emulator/…`: creates worlds, advances their clocks, injects faults and shows requests.
 * emulator/README.md documents it.
 *
 * @param body the request's JSON, or undefined.
 * @param gone aborts when the client disconnects.
 */
async function control(method, target, body, worlds, gone) {
    const url = new URL(target, 'http://emulator');
    const [, , collection, id, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const route = `${method} ${[collection, ...(id === undefined ? [] : [':id']), ...rest].join('/')}`;
    try {
        if (route === 'GET health')
            return json(200, { status: 'ok' });
        if (route === 'POST worlds')
            return json(201, createWorld(fields(body), worlds));
        const hosted = worlds.get(id ?? '');
        const [kind, region = '', snapshotId = ''] = rest;
        if (method === 'GET' && kind === 'volumes') {
            return volume(hosted, region, snapshotId, url.searchParams.get('encrypted') === 'true');
        }
        if (method === 'GET' && kind === 'machines')
            return json(200, listMachines(hosted.world, region));
        switch (route) {
            case 'GET worlds/:id':
                return json(200, describe(hosted));
            case 'DELETE worlds/:id':
                await worlds.destroy(hosted.world.id);
                return json(200, {});
            case 'POST worlds/:id/clock':
                return json(200, await moveClock(hosted, fields(body), gone));
            case 'POST worlds/:id/machines':
                return json(200, await possibleMachine(hosted.world, machineWish(fields(body))));
            case 'GET worlds/:id/hanging':
                await hosted.activity.untilHangingIsNot(Number(url.searchParams.get('not') ?? -1), gone);
                return json(200, { hanging: hosted.activity.hanging });
            case 'GET worlds/:id/requests': {
                const from = Number(url.searchParams.get('from') ?? 0);
                const mutating = url.searchParams.get('mutating');
                const requests = hosted.log.slice(from);
                return json(200, requests.filter((entry) => mutating === null || String(entry.mutating) === mutating));
            }
            case 'GET worlds/:id/messages': {
                const topic = url.searchParams.get('topic');
                return json(200, messagesOf(hosted.world).filter(({ topicArn }) => topic === null || topicArn === topic));
            }
            case 'POST worlds/:id/corruption':
                return json(200, await corruption(hosted, fields(body)));
            case 'POST worlds/:id/image-builder-resources':
                return json(201, imageBuilderResource(hosted, fields(body)));
            case 'POST worlds/:id/next-ids':
                return json(200, nextIds(hosted, fields(body)));
            case 'POST worlds/:id/marketplace-entities':
                return json(201, marketplaceEntity(hosted, fields(body)));
            case 'POST worlds/:id/faults':
                for (const fault of Array.isArray(body) ? body : [body])
                    hosted.faults.add(parseFault(fault));
                return json(201, {});
            case 'DELETE worlds/:id/faults':
                hosted.faults.clear();
                return json(200, {});
            case 'PATCH worlds/:id/settings':
                patchSettings(hosted.world.settings, body);
                return json(200, hosted.world.settings);
            default:
                throw new AwsError('NotFound', `There is no ${method} ${url.pathname}.`, 404);
        }
    }
    catch (error) {
        if (!(error instanceof AwsError))
            throw error;
        return json(error.status, { code: error.code, message: error.message });
    }
}
/** The raw bytes of a volume that is created from a snapshot. No AWS operation returns them. */
function volume({ world }, region, snapshotId, encrypted) {
    const body = volumeStream(world, region, snapshotId, { encrypted });
    if (body === undefined)
        throw new AwsError('NotFound', `There is no snapshot ${snapshotId} in ${region}.`, 404);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}
/** Changes a byte of a snapshot, which nothing in AWS shows. */
async function corruption({ world }, options) {
    onlyKeys(options, ['region', 'snapshotId', 'byte']);
    const { region, snapshotId, byte } = options;
    if (typeof region !== 'string' || typeof snapshotId !== 'string') {
        throw new AwsError('InvalidRequest', 'region and snapshotId must be strings.');
    }
    if (typeof byte !== 'number' || !Number.isSafeInteger(byte) || byte < 0) {
        throw new AwsError('InvalidRequest', 'byte must be a whole number, 0 or more.');
    }
    const blockIndex = await corruptSnapshot(world, region, snapshotId, byte);
    if (blockIndex !== undefined)
        return { blockIndex };
    throw new AwsError('NotFound', `There is no snapshot ${snapshotId} of more than ${byte} bytes in ${region}.`, 404);
}
/** Resources whose IDs others know already. */
const givenId = /^([a-z]+-[0-9A-Za-z_-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
function nextIds({ world }, options) {
    onlyKeys(options, ['ids']);
    const { ids } = options;
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && givenId.test(id))) {
        throw new AwsError('InvalidRequest', 'ids must be a list of IDs such as snap-0123456789abcdef0.');
    }
    world.random.reserve(ids);
    return {};
}
function marketplaceEntity({ world }, seed) {
    onlyKeys(seed, ['entityId', 'type', 'name', 'accountId', 'visibility', 'document']);
    const { document, ...texts } = seed;
    for (const key of ['name', 'accountId']) {
        if (texts[key] === undefined)
            throw new AwsError('InvalidRequest', `An entity needs the field ${key}.`);
    }
    const other = Object.keys(texts).find((key) => typeof texts[key] !== 'string');
    if (other !== undefined)
        throw new AwsError('InvalidRequest', `${other} must be a string.`);
    const entity = seedEntity(world, { ...texts, document: fields(document) });
    return { entityId: entity.entityId, entityArn: arnOfEntity(entity) };
}
function imageBuilderResource({ world }, seed) {
    const texts = ['kind', 'region', 'owner', 'name', 'version'];
    const optionalTexts = ['platform', 'status', 'reason', 'imageId'];
    const lists = ['productCodes', 'sharedWith'];
    onlyKeys(seed, [...texts, ...optionalTexts, ...lists]);
    for (const key of [...texts, ...optionalTexts]) {
        if (typeof seed[key] !== 'string' && (seed[key] !== undefined || texts.includes(key))) {
            throw new AwsError('InvalidRequest', `${key} must be a string.`);
        }
    }
    for (const key of lists) {
        if (seed[key] !== undefined && !Array.isArray(seed[key])) {
            throw new AwsError('InvalidRequest', `${key} must be a list.`);
        }
    }
    return { arn: seedResource(world, seed) };
}
function json(status, value) {
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
function fields(body) {
    if (body === undefined)
        return {};
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
        return body;
    throw new AwsError('InvalidRequest', 'The body must be a JSON object.');
}
function onlyKeys(object, keys) {
    const unknown = Object.keys(object).find((key) => !keys.includes(key));
    if (unknown !== undefined)
        throw new AwsError('InvalidRequest', `There is no field ${unknown}. The fields are ${keys.join(', ')}.`);
}
function createWorld(options, worlds) {
    onlyKeys(options, ['copyOf', 'seed', 'start', 'factor', 'accounts', 'settings', 'faults']);
    const { copyOf, seed, start, factor, accounts, settings, faults = [] } = options;
    if (copyOf !== undefined && (start !== undefined || accounts !== undefined)) {
        throw new AwsError('InvalidRequest', 'A copy has the accounts and the time of its original.');
    }
    if (seed !== undefined && typeof seed !== 'string')
        throw new AwsError('InvalidRequest', 'seed must be a string.');
    if (factor !== undefined && !(typeof factor === 'number' && factor >= 0)) {
        throw new AwsError('InvalidRequest', 'factor must be a number, 0 or more.');
    }
    if (!Array.isArray(faults))
        throw new AwsError('InvalidRequest', 'faults must be a list.');
    const parsed = {
        ...(seed !== undefined && { seed }),
        ...(start !== undefined && { startMs: momentMs(start) }),
        ...(factor !== undefined && { factor }),
        settings,
        faults: faults.map(parseFault),
    };
    const created = copyOf === undefined
        ? worlds.create(parsed, parseAccounts(accounts ?? [{}]))
        : worlds.copy(worlds.get(String(copyOf)), parsed);
    return { id: created.hosted.world.id, accounts: created.accounts };
}
function parseAccounts(accounts) {
    if (!Array.isArray(accounts))
        throw new AwsError('InvalidRequest', 'accounts must be a list.');
    return accounts.map((account) => {
        const options = fields(account);
        onlyKeys(options, ['id', 'partition']);
        const { id, partition } = options;
        if (id !== undefined && !/^\d{12}$/.test(String(id))) {
            throw new AwsError('InvalidRequest', 'An account id must have 12 digits.');
        }
        if (partition !== undefined && !partitionNames.includes(String(partition))) {
            throw new AwsError('InvalidRequest', `A partition must be one of ${partitionNames.join(', ')}.`);
        }
        return {
            ...(id !== undefined && { id: String(id) }),
            ...(partition !== undefined && { partition: String(partition) }),
        };
    });
}
function machineWish(wish) {
    onlyKeys(wish, ['architecture', 'bootMode', 'tpm', 'uefiData']);
    const { architecture = 'x86_64', bootMode = 'legacy-bios', tpm = false, uefiData = false } = wish;
    if (bootMode !== 'legacy-bios' && bootMode !== 'uefi') {
        throw new AwsError('InvalidRequest', `bootMode must be legacy-bios or uefi, not ${String(bootMode)}.`);
    }
    return {
        ...{ architecture: String(architecture), bootMode, vcpus: 1, memoryMiB: 1024 },
        ...{ wantsTpm: tpm === true, hasUefiData: uefiData === true },
    };
}
function momentMs(moment) {
    const ms = typeof moment === 'number' ? moment : Date.parse(String(moment));
    if (Number.isNaN(ms))
        throw new AwsError('InvalidRequest', `${String(moment)} is not a valid time.`);
    return ms;
}
function describe({ world, activity: { active, hanging }, log }) {
    return { now: new Date(world.clock.now()).toISOString(), active, hanging, requests: log.length };
}
async function moveClock({ world, activity }, move, gone) {
    onlyKeys(move, ['advanceSeconds', 'to', 'whenIdle', 'hanging']);
    const { clock } = world;
    const { advanceSeconds = 0, to, whenIdle = false, hanging } = move;
    if (typeof advanceSeconds !== 'number' || advanceSeconds < 0) {
        throw new AwsError('InvalidRequest', 'advanceSeconds must be a number, 0 or more: time never goes back.');
    }
    const toMs = to === undefined ? undefined : momentMs(to);
    if (whenIdle === true)
        await activity.idle(gone);
    let from = clock.now();
    const wanted = toMs ?? from + advanceSeconds * 1000;
    const end = () => (hanging === undefined || hanging === activity.hanging ? Math.min(wanted, nextWake()) : from);
    const nextWake = () => (hanging === undefined ? Number.POSITIVE_INFINITY : clock.nextWake());
    // A machine that runs for real is not idle: time passes for it, and cannot be skipped.
    while (whenIdle === true && clock.keepsRealTime && end() > from) {
        await clock.untilRealTime(end(), gone);
        await activity.idle(gone);
        from = clock.now();
    }
    clock.advance(Math.max(0, end() - from) / 1000);
    return { now: new Date(clock.now()).toISOString(), hanging: activity.hanging };
}

;// CONCATENATED MODULE: ./emulator/protocol/body.ts



/** Whether the body consists of S3's own chunks, signed or not, with or without trailers. */
function isAwsChunked(request) {
    return String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
}
/** @param maxSizeBytes the largest body that `collect` accepts. */
function openBody(request, maxSizeBytes) {
    const trailers = new Map();
    let readBytes = 0;
    let streamed = false;
    let collected;
    async function* content() {
        // The connection has to outlive an operation that stops reading, because the response is still to be sent.
        const raw = request.iterator({ destroyOnReturn: false });
        const chunked = isAwsChunked(request);
        const checks = contentChecks(request, chunked);
        for await (const chunk of chunked ? decodeChunks(raw, trailers) : raw) {
            for (const { hash } of checks)
                hash.update(chunk);
            readBytes += chunk.byteLength;
            yield chunk;
        }
        const declared = request.headers['x-amz-decoded-content-length'];
        if (chunked && declared !== undefined && Number(declared) !== readBytes) {
            throw new AwsError('IncompleteBody', 'The request body terminated unexpectedly');
        }
        for (const { hash, encoding, expected, mismatch } of checks) {
            if (hash.digest(encoding) !== expected)
                throw mismatch();
        }
    }
    const collect = async () => {
        const chunks = [];
        for await (const chunk of content()) {
            chunks.push(chunk);
            if (readBytes > maxSizeBytes)
                throw new AwsError('RequestEntityTooLarge', 'The request body is too large', 413);
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
            if (streamed || collected !== undefined)
                throw new Error('A request body is streamed once.');
            streamed = true;
            return external_node_stream_.Readable.from(content(), { objectMode: false });
        },
        collect() {
            collected ??= collect();
            return collected;
        },
        async drain() {
            if (request.complete && request.readableEnded)
                return;
            await new Promise((resolve) => {
                request.once('end', resolve);
                request.once('close', resolve);
                request.once('error', () => resolve());
                if (request.readableEnded || request.destroyed)
                    resolve();
                request.resume();
            });
        },
    };
}
/** The digests of the content that the headers state: a signed SHA-256, a Content-MD5. */
function contentChecks(request, chunked) {
    const sha256 = String(request.headers['x-amz-content-sha256'] ?? '');
    const md5 = request.headers['content-md5'];
    return [
        ...(/^[0-9a-f]{64}$/.test(sha256)
            ? [
                {
                    hash: (0,external_node_crypto_.createHash)('sha256'),
                    encoding: 'hex',
                    expected: sha256,
                    mismatch: () => new AwsError('XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed."),
                },
            ]
            : []),
        ...(typeof md5 === 'string' && !chunked
            ? [
                {
                    hash: (0,external_node_crypto_.createHash)('md5'),
                    encoding: 'base64',
                    expected: md5,
                    mismatch: () => new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.'),
                },
            ]
            : []),
    ];
}
const incomplete = () => new AwsError('IncompleteBody', 'The request body terminated unexpectedly');
/**
 * Decodes S3's chunks: `<hex size>[;chunk-signature=…]\r\n<data>\r\n`, ended by a chunk of size 0 and the trailers. The
 * chunks' signatures are not verified.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
async function* decodeChunks(raw, trailers) {
    let pending = Buffer.alloc(0);
    let state = 'size';
    let left = 0;
    for await (const chunk of raw) {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        while (pending.length > 0) {
            if (state === 'end')
                throw incomplete();
            if (state === 'data') {
                const data = pending.subarray(0, left);
                pending = pending.subarray(data.length);
                left -= data.length;
                yield data;
                if (left === 0)
                    state = 'data end';
                continue;
            }
            const lineEnd = pending.indexOf('\r\n');
            if (lineEnd < 0) {
                if (pending.length > 16_384)
                    throw incomplete();
                break;
            }
            const line = pending.subarray(0, lineEnd).toString('latin1');
            pending = pending.subarray(lineEnd + 2);
            if (state === 'data end') {
                if (line !== '')
                    throw incomplete();
                state = 'size';
            }
            else if (state === 'size') {
                const size = /^([0-9a-fA-F]{1,8})(;chunk-signature=[0-9a-f]+)?$/.exec(line)?.[1];
                if (size === undefined)
                    throw incomplete();
                left = Number.parseInt(size, 16);
                state = left === 0 ? 'trailers' : 'data';
            }
            else if (line === '') {
                state = 'end';
            }
            else {
                const colon = line.indexOf(':');
                trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
            }
        }
    }
    // Some clients omit the empty line after the last trailer.
    if (state === 'trailers' && pending.length > 0) {
        const line = pending.toString('latin1').trim();
        const colon = line.indexOf(':');
        if (colon > 0)
            trailers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    else if (state !== 'end' && state !== 'trailers') {
        throw incomplete();
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./emulator/send.ts



/**
 * Sends a response.
 *
 * @param method the method of the request; HEAD gets the headers only.
 * @param truncated whether to send only half of the body (of a stream, its first chunk) and then close the connection.
 */
async function send(response, reply, method, truncated = false) {
    const { status, headers } = reply;
    if (method === 'HEAD') {
        if (reply.body instanceof external_node_stream_.Readable)
            reply.body.destroy();
        response.writeHead(status, headers).end();
        return;
    }
    if (reply.body instanceof external_node_stream_.Readable) {
        response.writeHead(status, headers);
        if (truncated) {
            const iterator = reply.body[Symbol.asyncIterator]();
            const { value } = await iterator.next();
            await sendPart(response, value);
            await iterator.return?.();
            return;
        }
        // When the stream fails, the connection has to fail too: otherwise the client takes a part for the whole.
        await (0,external_node_stream_promises_.pipeline)(reply.body, response).catch(() => response.destroy());
        return;
    }
    const body = Buffer.from(reply.body);
    // 204 and 304 have no body, not even an empty one.
    const length = status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
    response.writeHead(status, { ...headers, ...length });
    if (truncated)
        await sendPart(response, body.subarray(0, Math.floor(body.length / 2)));
    else
        response.end(body);
}
/** Sends a part of the body and closes the connection. */
async function sendPart(response, part) {
    response.flushHeaders();
    if (part !== undefined && part.length > 0 && !response.write(part)) {
        await Promise.race([(0,external_node_events_.once)(response, 'drain'), (0,external_node_events_.once)(response, 'close')]);
    }
    // The written bytes have to leave before the connection closes.
    await new Promise((resolve) => setImmediate(resolve));
    response.destroy();
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-auto-scaling/dist-cjs/index.js
var dist_cjs = __webpack_require__(48932);
var dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/auto-scaling.ts



/**
 * The account has no groups, so the list is empty. A name that no group has is no error.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html
 */
function describeAutoScalingGroups(input) {
    const { MaxRecords: maxRecords = 50, NextToken: token } = input;
    if (maxRecords < 1 || maxRecords > 100) {
        throw new AwsError('ValidationError', `The value ${maxRecords} of MaxRecords must be between 1 and 100.`);
    }
    for (const { Name: name = '' } of input.Filters ?? []) {
        if (!/^(tag-key|tag-value|tag:.+)$/.test(name))
            throw new AwsError('ValidationError', `Invalid filter: ${name}`);
    }
    const badToken = () => new AwsError('InvalidNextToken', 'The NextToken value is not valid.');
    pageOf([], { NextToken: token }, () => '', { pageSize: maxRecords, badToken });
    return { AutoScalingGroups: [] };
}
/** EC2 Auto Scaling, as far as clients look for the images that are in use. */
const autoScaling = {
    name: 'autoscaling',
    title: 'EC2 Auto Scaling',
    protocol: 'awsQuery',
    client: { ...dist_cjs_namespaceObject },
    operations: { DescribeAutoScalingGroups: describeAutoScalingGroups },
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ebs/dist-cjs/index.js
var client_ebs_dist_cjs = __webpack_require__(67787);
var client_ebs_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_ebs_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/iam/tag-values.ts
/** The condition keys of tags that a request sets. */
function requestTags(tags) {
    const pairs = Array.isArray(tags)
        ? tags.map(({ Key = '', Value = '' }) => [Key, Value])
        : Object.entries(tags ?? {});
    if (pairs.length === 0)
        return {};
    return {
        ...Object.fromEntries(pairs.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, value])),
        'aws:tagkeys': pairs.map(([key]) => key),
    };
}
/** The condition keys of the tags that a resource has; EC2 has a name of its own for them, too. */
function resourceTags(tags) {
    return Object.fromEntries([...(tags ?? [])].flatMap(([key, value]) => [
        [`aws:resourcetag/${key.toLowerCase()}`, value],
        [`ec2:resourcetag/${key.toLowerCase()}`, value],
    ]));
}

;// CONCATENATED MODULE: ./emulator/services/ebs/permissions.ts


/**
 * The snapshots of a request; a new one has no ID yet.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticblockstore.html
 */
function ebsPermissions(operation, input, { world, account, region }) {
    const action = `ebs:${operation}`;
    const arnOf = (id) => `arn:${account.partition}:ec2:${region}::snapshot/${id}`;
    if (operation === 'StartSnapshot') {
        const { ParentSnapshotId: parent, Description: description, VolumeSize: size } = input;
        const values = {
            ...requestTags(input.Tags),
            'ebs:description': description,
            'ebs:parentsnapshot': parent && arnOf(parent),
            'ebs:volumesize': size === undefined ? undefined : String(size),
        };
        return [{ action, type: 'snapshot', resource: arnOf('*'), values }];
    }
    const ids = [input.SnapshotId, input.FirstSnapshotId, input.SecondSnapshotId].filter((id) => id !== undefined);
    return ids.map((id) => ({
        action,
        type: 'snapshot',
        resource: arnOf(id),
        values: resourceTags(findSnapshot(world, region, id)?.tags),
    }));
}

;// CONCATENATED MODULE: ./emulator/services/iam/created.ts
/** What an account has made in IAM, beside the roles of the settings. */
function createdIn(world, accountId) {
    const accounts = world.state('iam', 'global', () => new Map());
    const known = accounts.get(accountId);
    if (known !== undefined)
        return known;
    const own = { roles: new Map(), providers: new Map() };
    accounts.set(accountId, own);
    return own;
}

;// CONCATENATED MODULE: ./emulator/services/iam/reference.ts

const reference = JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "reference.json", 'utf8'));
/** The keys of every request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const globalKeys = [
    'aws:principalaccount',
    'aws:principalarn',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:viaawsservice',
];
/** The types of resources that an action is about: none where it is about everything. */
function resourceTypes(action) {
    return Object.keys(reference.actions[action]?.resources ?? {});
}
/** Whether an action has a condition key for a type of resource. @param key in lower case */
function hasKey(action, type, key) {
    const { keys = [], resources = {} } = reference.actions[action] ?? {};
    const own = [...keys, ...(resources[type ?? ''] ?? [])].map((one) => one.toLowerCase());
    return globalKeys.includes(key) || own.some((one) => (one.endsWith('/') ? key.startsWith(one) : key === one));
}

;// CONCATENATED MODULE: ./emulator/services/iam/permissions.ts




/**
 * Ec2ImageBuilderCrossAccountDistributionAccess, which Image Builder's documentation has attached to this role of each
 * account that images are distributed to.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/Ec2ImageBuilderCrossAccountDistributionAccess.html
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html
 */
const distributionRole = 'EC2ImageBuilderDistributionCrossAccountRole';
const distributionPolicy = [
    { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: 'arn:aws*:ec2:*::image/*' },
    {
        Effect: 'Allow',
        Action: ['ec2:DescribeImages', 'ec2:CopyImage', 'ec2:ModifyImageAttribute'],
        Resource: '*',
    },
];
/**
 * Checks the permissions of a request's caller: of a role that has a policy in `iam.rolePolicies` or was created, of
 * Image Builder's role for distribution, and of a user with a policy in `iam.userPolicies`. Everybody else may do
 * everything.
 *
 * @throws AwsError UnauthorizedOperation, AccessDenied or AccessDeniedException, as the protocol has it.
 */
function authorize(caller, protocol, needed) {
    const statements = permissions_policiesOf(caller);
    if (statements === undefined)
        return;
    const refused = needed.find((one) => !allows(statements, one, valuesOf(caller, one, false)));
    if (refused === undefined)
        return;
    const denying = statements
        .filter(({ Effect }) => Effect === 'Deny')
        .map((one) => ({ ...one, Effect: 'Allow' }));
    const isDenied = allows(denying, refused, valuesOf(caller, refused, false));
    throw notAuthorized(caller.account, protocol, refused, isDenied);
}
/** Whether a caller is checked at all; to find out what a request needs takes a while. */
function isRestricted(caller) {
    return permissions_policiesOf(caller) !== undefined;
}
/**
 * Whether a caller may do something beyond its own request.
 *
 * @param viaService whether an AWS service does it on the caller's behalf, such as EBS with a key.
 */
function mayAlso(caller, needed, viaService = false) {
    const statements = permissions_policiesOf(caller);
    return statements === undefined || allows(statements, needed, valuesOf(caller, needed, viaService));
}
function permissions_policiesOf({ world, account }) {
    const { rolePolicies, userPolicies } = world.settings.iam;
    const role = roleOf(account);
    const text = role === undefined ? userPolicies[account.arn] : rolePolicies[role];
    if (text !== undefined)
        return statementsOf(text);
    const created = createdIn(world, account.id).roles.get(role?.split('/').at(-1) ?? '');
    if (created !== undefined)
        return [...created.inlinePolicies.values()].flatMap(statementsOf);
    return role?.endsWith(`/${distributionRole}`) ? distributionPolicy : undefined;
}
/** The ARN of the role that the caller is a session of. */
function roleOf({ arn }) {
    const [, partition, id, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return name === undefined ? undefined : `arn:${partition}:iam::${id}:role/${name}`;
}
/** The values of the condition keys that the reference has for an action and a type of resource. */
function valuesOf({ account, region }, { action, type, values = {} }, viaService) {
    const all = {
        'aws:principalaccount': account.id,
        'aws:principalarn': roleOf(account) ?? account.arn,
        'aws:requestedregion': region,
        'ec2:region': region,
        'kms:calleraccount': account.id,
        // A world stands for AWS's own endpoints, which take no other requests.
        'aws:securetransport': 'true',
        'aws:viaawsservice': String(viaService),
        ...values,
    };
    return Object.fromEntries(Object.entries(all).filter(([key]) => hasKey(action, type, key)));
}
function notAuthorized({ arn }, protocol, { action, resource }, isDenied) {
    const because = isDenied
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    const why = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
    if (protocol === 'ec2Query') {
        return new AwsError('UnauthorizedOperation', `You are not authorized to perform this operation. ${why}`, 403);
    }
    if (protocol === 'awsQuery' || protocol === 'restXml')
        return new AwsError('AccessDenied', why, 403);
    return new AwsError('AccessDeniedException', why, protocol === 'restJson' ? 403 : 400);
}

;// CONCATENATED MODULE: ./emulator/services/kms/keys.ts


function kmsRegion(world, region) {
    return world.state('kms', region, () => ({ keys: new Map(), aliases: new Map() }));
}
/** The alias of the key that AWS manages for EBS in every account and region. */
const ebsAlias = 'alias/aws/ebs';
function kmsArn({ region, account }, resource) {
    return `arn:${account.partition}:kms:${region}:${account.id}:${resource}`;
}
/** The ARN of the AWS managed key alias/aws/ebs. Snapshots that are encrypted with it can't be shared. */
function awsManagedKeyArn(place) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${place.account.id} ${place.region} ${ebsAlias}`).digest('hex');
    const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
    return kmsArn(place, `key/${parts.join('-')}`);
}
/** A key's state now; undefined once it has been deleted. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
function keyState({ deletion, multiRegion, state }, world) {
    if (deletion === undefined)
        return state;
    if (multiRegion !== undefined && multiRegion.replicaRegions.length > 0)
        return 'PendingReplicaDeletion';
    return world.clock.now() < deletion.at ? 'PendingDeletion' : undefined;
}
/** The parts of a key identifier; undefined for text that is none. An ID or alias without ARN is one of the caller's. */
function parse(given, { region, account }) {
    const arn = /^arn:[\w-]+:kms:([\w-]+):(\d{12}):((?:key|alias)\/.+)$/.exec(given);
    if (arn !== null)
        return { region: arn[1] ?? '', ownerId: arn[2] ?? '', resource: arn[3] ?? '' };
    if (given.startsWith('arn:'))
        return undefined;
    return { region, ownerId: account.id, resource: given.startsWith('alias/') ? given : `key/${given}` };
}
/**
 * The key of an ID, alias, key ARN or alias ARN in a region; undefined when there is none. The keys that AWS manages
 * exist in every account, as they do on AWS once a service has asked for them.
 */
function findKey({ world, region, account }, given) {
    const named = parse(given, { region, account });
    if (named === undefined || named.region !== region)
        return undefined;
    const owner = { region, account: { ...account, id: named.ownerId } };
    const managed = awsManagedKeyArn(owner);
    const { keys, aliases } = kmsRegion(world, region);
    const arnOf = (resource) => kmsArn(owner, resource);
    const arn = named.resource === ebsAlias
        ? managed
        : named.resource.startsWith('alias/')
            ? arnOf(`key/${aliases.get(arnOf(named.resource))?.keyId}`)
            : arnOf(named.resource);
    const key = keys.get(arn) ?? (arn === managed ? managedKey(owner, managed) : undefined);
    return key === undefined || keyState(key, world) === undefined ? undefined : key;
}
/** The policy that AWS states for this key. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html */
function managedKey({ region, account }, arn) {
    const policy = {
        Version: '2012-10-17',
        Id: 'auto-ebs-2',
        Statement: [
            {
                Sid: 'Allow access through EBS for all principals in the account that are authorized to use EBS',
                Effect: 'Allow',
                Principal: { AWS: '*' },
                Action: [
                    'kms:Encrypt',
                    'kms:Decrypt',
                    'kms:ReEncrypt*',
                    'kms:GenerateDataKey*',
                    'kms:CreateGrant',
                    'kms:DescribeKey',
                ],
                Resource: '*',
                Condition: {
                    StringEquals: { 'kms:CallerAccount': account.id, 'kms:ViaService': `ec2.${region}.amazonaws.com` },
                },
            },
            {
                Sid: 'Allow direct access to key metadata to the account',
                Effect: 'Allow',
                Principal: { AWS: `arn:${account.partition}:iam::${account.id}:root` },
                Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
                Resource: '*',
            },
        ],
    };
    return {
        arn,
        keyId: arn.replace(/^.*\//, ''),
        ownerId: account.id,
        manager: 'AWS',
        description: 'Default key that protects my EBS volumes when no other key is defined',
        spec: 'SYMMETRIC_DEFAULT',
        usage: 'ENCRYPT_DECRYPT',
        origin: 'AWS_KMS',
        createdAt: Date.parse('2020-01-01T00:00:00Z'),
        state: 'Enabled',
        policy: JSON.stringify(policy),
        grants: [],
    };
}
function putKey(world, region, key) {
    kmsRegion(world, region).keys.set(key.arn, key);
}
/**
 * The error for an identifier that names no key. AWS takes an ARN of another region for none, and tells another account
 * nothing about what exists.
 */
function noSuchKey(given, action, context) {
    const named = parse(given, context);
    if (named === undefined)
        return new AwsError('InvalidArnException', `Invalid arn ${given}`);
    if (named.region !== context.region)
        return new AwsError('NotFoundException', `Invalid arn ${named.region}`);
    if (named.ownerId !== context.account.id)
        return keyDenied(given, action, context);
    const arn = kmsArn(context, named.resource);
    return new AwsError('NotFoundException', named.resource.startsWith('alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`);
}
function keyDenied(resource, action, { account }) {
    return new AwsError('AccessDeniedException', `User: ${account.arn} is not authorized to perform: ${action} on resource: ${resource} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`);
}

;// CONCATENATED MODULE: ./emulator/services/kms/access.ts





/** What a service that encrypts for an account calls itself, for the condition key kms:ViaService. */
const ec2In = (region) => `ec2.${region}.amazonaws.com`;
/**
 * Whether a key's policy or one of its grants lets an account do something. There are no IAM policies, so what the
 * policy allows an account, everybody in it may do.
 * https://docs.aws.amazon.com/kms/latest/developerguide/control-access.html
 *
 * @param action `kms:Decrypt`
 * @param viaService whether EC2 asks on behalf of the account, rather than the account itself.
 */
function mayUse(key, action, { world, region, account }, viaService = false) {
    const values = {
        'kms:calleraccount': account.id,
        'aws:principalaccount': account.id,
        'aws:principalorgid': world.settings.ec2.organizations[account.id]?.organizationArn.replace(/^.*\//, '') ?? '',
        'kms:grantisforawsresource': String(viaService),
        ...(viaService ? { 'kms:viaservice': ec2In(region) } : {}),
    };
    const granted = key.grants.some(({ grantee, operations }) => isPrincipalOf(grantee, account) && operations.some((one) => `kms:${one}` === action));
    return (granted ||
        policyAllows(key.policy, {
            action,
            principalKind: 'AWS',
            isCaller: (principal) => isPrincipalOf(principal, account),
            conditionsHold: (conditions) => hold(conditions, values),
        }));
}
/** A principal is the account, by its ID or ARN, or one of its identities. */
function isPrincipalOf(principal, account) {
    return (principal === account.id ||
        principal === `arn:${account.partition}:iam::${account.id}:root` ||
        principal === account.arn);
}
function hold(conditions, values) {
    return Object.entries(conditions).every(([operator, keys]) => Object.entries(keys).every(([key, accepted]) => {
        const value = values[key.toLowerCase()];
        if (value === undefined)
            return false;
        const texts = [accepted].flat().map(String);
        if (operator === 'StringLike')
            return texts.some((pattern) => stringLike(pattern, value));
        return (operator === 'StringEquals' || operator === 'Bool') && texts.includes(value);
    }));
}
/**
 * The key that a request to KMS names.
 *
 * @param action `kms:DescribeKey`
 * @throws AwsError NotFoundException; AccessDeniedException where the key's policy does not allow the action.
 */
function keyFor(given, action, context) {
    const key = findKey(context, given);
    if (key === undefined)
        throw noSuchKey(given, action, context);
    if (!mayUse(key, action, context))
        throw keyDenied(key.arn, action, context);
    return key;
}
/**
 * The same of the caller's own account, by ID or ARN: what changes a key takes no alias.
 */
function ownKey(given, action, context) {
    if (/^alias\/|:alias\//.test(given))
        throw new AwsError('InvalidArnException', `Invalid keyId '${given}'`);
    const key = keyFor(given, action, context);
    if (key.ownerId !== context.account.id)
        throw keyDenied(key.arn, action, context);
    return key;
}
/** @throws AwsError KMSInvalidStateException for a key that is to be deleted; DisabledException if it has to be enabled. */
function checkState(key, { world }, isEnabled) {
    const state = keyState(key, world);
    if (state === 'PendingDeletion' || state === 'PendingReplicaDeletion') {
        throw new AwsError('KMSInvalidStateException', `${key.arn} is pending deletion.`);
    }
    if (isEnabled && state === 'Disabled')
        throw new AwsError('DisabledException', `${key.arn} is disabled.`);
    if (isEnabled && state === 'PendingImport') {
        throw new AwsError('KMSInvalidStateException', `${key.arn} is pending import.`);
    }
}
/** The permission of a caller whose key EC2 uses. */
function throughEc2(key, action, { region }) {
    const values = { 'kms:viaservice': ec2In(region), 'kms:grantisforawsresource': 'true' };
    return { action, type: 'key', resource: key.arn, values };
}
/** What EBS needs to encrypt a snapshot. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html */
const toEncrypt = ['kms:DescribeKey', 'kms:CreateGrant', 'kms:GenerateDataKeyWithoutPlaintext'];
/** What EBS needs to read one, and to encrypt a copy of it with another key. */
const toDecrypt = ['kms:DescribeKey', 'kms:CreateGrant', 'kms:Decrypt', 'kms:ReEncryptFrom'];
/**
 * Whether EBS can use a key for an account: a symmetric key that is enabled, and whose policy lets the account use it. A
 * policy that names the account leaves it to IAM who in it may; that of the key which AWS manages names everybody in it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-root-enable-iam
 */
function ebsCanUse(keyArn, actions, place) {
    const key = findKey(place, keyArn);
    return (key !== undefined &&
        keyState(key, place.world) === 'Enabled' &&
        key.spec === 'SYMMETRIC_DEFAULT' &&
        key.usage === 'ENCRYPT_DECRYPT' &&
        actions.every((action) => mayUse(key, action, place, true) &&
            (key.manager === 'AWS' || mayAlso(place, throughEc2(key, action, place), true))));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/encryption.ts






/**
 * The encryption of a new snapshot. It is encrypted when the request or the account's default in the region asks for
 * it, or when its source is encrypted. Its key has to exist, be enabled and let the caller use it, and so has the
 * source's key in its own region.
 *
 * @throws AwsError for a key without Encrypted.
 */
function resolveEncryption(caller, requested, source = { encrypted: false }) {
    if (requested.KmsKeyId !== undefined && requested.Encrypted !== true) {
        throw configuredError(caller.world, 'keyWithoutEncryption');
    }
    if (requested.Encrypted !== true && !source.encrypted && !isEncryptedByDefault(caller)) {
        return { encrypted: false, kmsKeyId: undefined, badKey: undefined };
    }
    const kmsKeyId = kmsKeyArn(caller, requested.KmsKeyId ?? defaultKmsKey(caller));
    const badKey = kmsKeyId === undefined || !ebsCanUse(kmsKeyId, toEncrypt, caller)
        ? (requested.KmsKeyId ?? kmsKeyId)
        : unreadableKey(caller, source);
    return { encrypted: true, kmsKeyId, badKey };
}
/** The key of an encrypted snapshot that the caller can't decrypt; undefined where it can. */
function unreadableKey(caller, { encrypted, kmsKeyId = '' }) {
    if (!encrypted)
        return undefined;
    const region = kmsKeyId.split(':')[3] ?? caller.region;
    return ebsCanUse(kmsKeyId, toDecrypt, { ...caller, region }) ? undefined : kmsKeyId;
}
function isEncryptedByDefault({ world, region, account }) {
    return (accountAttributes(world, region, account.id).encryptionByDefault ??
        world.settings.encryptionByDefault[region] ??
        false);
}
function getEbsEncryptionByDefault(input, context) {
    endDryRun(input);
    const on = isEncryptedByDefault(context);
    return { EbsEncryptionByDefault: on, SseType: on ? 'sse-kms' : 'none' };
}
function enableEbsEncryptionByDefault(input, context) {
    return setEncryptionByDefault(input, context, true);
}
function disableEbsEncryptionByDefault(input, context) {
    return setEncryptionByDefault(input, context, false);
}
/** Returns the alias while the default is the AWS managed key. */
function getEbsDefaultKmsKeyId(input, { world, region, account }) {
    endDryRun(input);
    return { KmsKeyId: accountAttributes(world, region, account.id).defaultKmsKeyId ?? ebsAlias };
}
/**
 * AWS checks the key later: one that does not exist, or can't be used, lets what is encrypted with it fail.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html
 */
function modifyEbsDefaultKmsKeyId(input, context) {
    const { world, region, account } = context;
    const defaultKmsKeyId = kmsKeyArn(context, input.KmsKeyId ?? '');
    if (defaultKmsKeyId === undefined) {
        throw new AwsError('InvalidKmsKey.InvalidKeyId', `The KMS key ID '${input.KmsKeyId}' is invalid.`);
    }
    endDryRun(input);
    setAccountAttributes(world, region, account.id, { defaultKmsKeyId });
    return { KmsKeyId: defaultKmsKeyId };
}
function resetEbsDefaultKmsKeyId(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    setAccountAttributes(world, region, account.id, { defaultKmsKeyId: undefined });
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
/** The ARN of a key that is given as id, alias, key ARN or alias ARN; undefined when it can't be one of this region. */
function kmsKeyArn(caller, given) {
    const found = findKey(caller, given);
    if (found !== undefined)
        return found.arn;
    const [, region = caller.region, keyId] = /^(?:arn:[\w-]+:kms:([\w-]+):\d{12}:key\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/.exec(given) ?? [];
    if (keyId === undefined || region !== caller.region)
        return undefined;
    return given.startsWith('arn:') ? given : kmsArn(caller, `key/${keyId}`);
}

;// CONCATENATED MODULE: ./emulator/services/ebs/errors.ts

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html#API_StartSnapshot_Errors */
function errors_invalid(reason, message) {
    return new AwsError('ValidationException', message, 400, { Reason: reason });
}
function errors_snapshotNotFound(snapshotId) {
    return new AwsError('ResourceNotFoundException', `The snapshot '${snapshotId}' does not exist.`, 404, {
        Reason: 'SNAPSHOT_NOT_FOUND',
    });
}
function accessDenied(message, reason = 'UNAUTHORIZED_ACCOUNT') {
    return new AwsError('AccessDeniedException', message, 403, { Reason: reason });
}

;// CONCATENATED MODULE: ./emulator/services/ebs/state.ts
function ebsRegion(world, region) {
    return world.state('ebs', region, () => ({ writes: new Map(), clientTokens: new Map() }));
}
/** Whether two snapshots descend from the same first snapshot. */
function haveSameLineage(one, other) {
    return firstData(one) === firstData(other);
}
function firstData(data) {
    return data.parent === undefined ? data : firstData(data.parent);
}

;// CONCATENATED MODULE: ./emulator/services/ebs/token.ts

function makeToken({ subject, blockIndex, expiresAt }) {
    return Buffer.from(`${subject} ${blockIndex} ${expiresAt}`).toString('base64');
}
/**
 * The block index in a token.
 *
 * @throws AwsError ValidationException with `reason` for an invalid or expired token, or one of another subject.
 */
function readToken(world, token, subject, reason) {
    const match = /^(.*) (\d+) (\d+)$/.exec(Buffer.from(token, 'base64').toString());
    if (match === null || match[1] !== subject)
        throw errors_invalid(reason, 'The token is not valid.');
    if (Number(match[3]) < world.clock.now())
        throw errors_invalid(reason, 'The token has expired.');
    return Number(match[2]);
}

;// CONCATENATED MODULE: ./emulator/services/ebs/read.ts








const blockTokenLifeMs = 7 * 24 * 3600_000;
const pageTokenLifeMs = 3600_000;
const defaultPageSize = 10_000;
/**
 * The snapshot of an id, if the caller can read its blocks.
 *
 * @throws AwsError unless the snapshot is completed, and is the caller's or shared with its account id. One that is
 * public can't be read at all (docs/aws-facts.md#ebs-direct).
 */
function readableSnapshot(snapshotId, context) {
    const snapshot = findSnapshot(context.world, context.region, snapshotId ?? '');
    if (snapshot === undefined)
        throw errors_snapshotNotFound(snapshotId ?? '');
    const shared = snapshot.createVolumePermissions;
    if (snapshot.ownerId !== context.account.id && !shared.has(context.account.id)) {
        throw accessDenied(`The account ${context.account.id} may not read the snapshot '${snapshot.snapshotId}'.`);
    }
    if (shared.has('all')) {
        const { code, message } = context.world.settings.ebs.publicSnapshotError;
        const text = fillTemplate(message, { snapshotId: snapshot.snapshotId });
        throw new AwsError(code, text, 400, { Reason: 'INVALID_SNAPSHOT_ID' });
    }
    if (snapshotState(snapshot, context.world.clock.now()) !== 'completed') {
        throw errors_invalid('INVALID_SNAPSHOT_ID', `The snapshot '${snapshot.snapshotId}' is not in the completed state.`);
    }
    return snapshot;
}
/** One page of block indexes, in order. A page can be empty without being the last. */
function blockPage(indexes, subject, input, { world }) {
    const size = input.MaxResults ?? defaultPageSize;
    if (size < 100 || size > 10_000) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'MaxResults must be between 100 and 10000.');
    }
    const from = input.NextToken === undefined
        ? (input.StartingBlockIndex ?? 0)
        : readToken(world, input.NextToken, subject, 'INVALID_PAGE_TOKEN');
    const remaining = indexes.filter((index) => index >= from).sort((a, b) => a - b);
    const empty = input.NextToken === undefined && world.settings.ebs.emptyPages;
    const page = empty ? [] : remaining.slice(0, size);
    const next = remaining[page.length];
    const expiresAt = world.clock.now() + pageTokenLifeMs;
    return { page, nextToken: next === undefined ? undefined : makeToken({ subject, blockIndex: next, expiresAt }) };
}
/** Lists the written blocks. https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html */
function listSnapshotBlocks(input, context) {
    const snapshot = readableSnapshot(input.SnapshotId, context);
    const expiresAt = context.world.clock.now() + blockTokenLifeMs;
    const { page, nextToken } = blockPage([...snapshot.data.blocks.keys()], snapshot.snapshotId, input, context);
    return {
        Blocks: page.map((blockIndex) => ({
            BlockIndex: blockIndex,
            BlockToken: makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt }),
        })),
        ExpiryTime: new Date(expiresAt),
        VolumeSize: snapshot.volumeSizeGiB,
        BlockSize: blockSizeBytes,
        NextToken: nextToken,
    };
}
/**
 * Lists the blocks that differ between two snapshots.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListChangedBlocks.html
 */
function listChangedBlocks(input, context) {
    if (input.FirstSnapshotId === undefined) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'FirstSnapshotId must be specified with SecondSnapshotId.');
    }
    const first = readableSnapshot(input.FirstSnapshotId, context);
    const second = readableSnapshot(input.SecondSnapshotId, context);
    if (!haveSameLineage(first.data, second.data)) {
        throw errors_invalid('UNRELATED_SNAPSHOTS', `The snapshots '${first.snapshotId}' and '${second.snapshotId}' are not of the same lineage.`);
    }
    const indexes = new Set([...first.data.blocks.keys(), ...second.data.blocks.keys()]);
    const changed = [...indexes].filter((index) => first.data.blocks.get(index) !== second.data.blocks.get(index));
    const expiresAt = context.world.clock.now() + blockTokenLifeMs;
    const { page, nextToken } = blockPage(changed, `${first.snapshotId}:${second.snapshotId}`, input, context);
    const tokenOf = (snapshot, blockIndex) => snapshot.data.blocks.has(blockIndex)
        ? makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt })
        : undefined;
    return {
        ChangedBlocks: page.map((blockIndex) => ({
            BlockIndex: blockIndex,
            FirstBlockToken: tokenOf(first, blockIndex),
            SecondBlockToken: tokenOf(second, blockIndex),
        })),
        ExpiryTime: new Date(expiresAt),
        VolumeSize: second.volumeSizeGiB,
        BlockSize: blockSizeBytes,
        NextToken: nextToken,
    };
}
/**
 * Reads one block, with its SHA-256. Only written blocks have a token. Of an encrypted snapshot the caller needs the
 * key: https://docs.aws.amazon.com/ebs/latest/userguide/ebsapi-permissions.html
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_GetSnapshotBlock.html
 */
async function getSnapshotBlock(input, context) {
    const snapshot = readableSnapshot(input.SnapshotId, context);
    const key = unreadableKey(context, snapshot);
    if (key !== undefined)
        throw accessDenied(`The KMS key '${key}' can't be used.`, 'DEPENDENCY_ACCESS_DENIED');
    const index = readToken(context.world, input.BlockToken ?? '', snapshot.snapshotId, 'INVALID_BLOCK_TOKEN');
    if (index !== input.BlockIndex)
        throw errors_invalid('INVALID_BLOCK_TOKEN', 'The token is of another block.');
    const ref = snapshot.data.blocks.get(index);
    if (ref === undefined) {
        throw errors_invalid('INVALID_BLOCK', `The snapshot '${snapshot.snapshotId}' has no block ${input.BlockIndex}.`);
    }
    return {
        DataLength: blockSizeBytes,
        BlockData: await context.world.blocks.get(ref),
        // The reference of a block is its SHA-256.
        Checksum: Buffer.from(ref, 'hex').toString('base64'),
        ChecksumAlgorithm: 'SHA256',
    };
}

;// CONCATENATED MODULE: ./emulator/services/client-tokens.ts
/**
 * Runs an operation once for each client token. A repeated request gets the output of the first one, whatever has
 * become of the resource since.
 *
 * @param key the account, the token and, where tokens are scoped by operation, the operation; undefined without a
 * token.
 * @param request the request's parameters as text, to be compared with those of the first request.
 * @param mismatch the error for a token that an earlier request used with other parameters.
 */
function runOnce(tokens, key, request, mismatch, run) {
    const earlier = key === undefined ? undefined : tokens.get(key);
    if (earlier !== undefined) {
        if (earlier.request === request)
            return earlier.output;
        throw mismatch();
    }
    const output = run();
    if (key !== undefined)
        tokens.set(key, { request, output });
    return output;
}

;// CONCATENATED MODULE: ./emulator/services/ebs/start.ts










const invalidTag = (message) => errors_invalid('INVALID_TAG', message);
const ebsTagRules = {
    maxTags: 50,
    tooMany: () => invalidTag('A snapshot has at most 50 tags.'),
    duplicateKey: () => invalidTag('Two tags have the same key.'),
    rejection: (key, value) => {
        if (key.length < 1 || key.length > 127)
            return invalidTag('A tag key has 1 to 127 characters.');
        if (value.length > 255)
            return invalidTag(`The value of the tag '${key}' has more than 255 characters.`);
        return key.toLowerCase().startsWith('aws:') ? invalidTag('Tag keys may not start with aws:.') : undefined;
    },
};
/** The message of a snapshot that was not completed in time. */
const timeoutMessage = 'The snapshot was not completed before its timeout.';
/**
 * Starts a snapshot that is written block by block. A request that repeats a client token gets the first output again,
 * with the snapshot's present state, even after the snapshot failed or was deleted.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html
 */
function startSnapshot(input, context) {
    const { world, region, account } = context;
    const { ClientToken: token, ...parameters } = input;
    const key = token === undefined ? undefined : `${account.id} ${token}`;
    const request = JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
    const mismatch = () => new AwsError('ConflictException', 'The client token was used before, with other parameters.', 409);
    const { clientTokens } = ebsRegion(world, region);
    const output = runOnce(clientTokens, key, request, mismatch, () => start(input, context));
    const snapshot = findSnapshot(world, region, output.SnapshotId ?? '');
    return snapshot === undefined ? output : { ...output, Status: snapshotState(snapshot, world.clock.now()) };
}
function start(input, context) {
    const { world, region, account } = context;
    const volumeSizeGiB = Number(input.VolumeSize);
    if (!(volumeSizeGiB >= 1 && volumeSizeGiB <= 65_536)) {
        throw errors_invalid('INVALID_VOLUME_SIZE', 'The volume size must be between 1 and 65536 GiB.');
    }
    const timeoutMinutes = input.Timeout ?? 60;
    if (timeoutMinutes < 10 || timeoutMinutes > 4320) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'The timeout must be between 10 and 4320 minutes.');
    }
    const tags = withTags(new Map(), input.Tags ?? [], ebsTagRules);
    const { parent, encryption } = parentAndEncryption(input, volumeSizeGiB, context);
    checkQuotas(context);
    const blocks = new Map(parent?.data.blocks);
    const data = { blocks, parent: parent?.data };
    const snapshot = createSnapshot(world, region, {
        ownerId: account.id,
        volumeSizeGiB,
        description: input.Description ?? '',
        encrypted: encryption.encrypted,
        kmsKeyId: encryption.kmsKeyId,
        data,
        tags,
        failure: { at: world.clock.now() + timeoutMinutes * 60_000, message: timeoutMessage },
    });
    ebsRegion(world, region).writes.set(snapshot.snapshotId, {
        blocks,
        written: new Map(),
        inFlight: new Map(),
        timeoutMinutes,
        sealed: false,
    });
    return {
        SnapshotId: snapshot.snapshotId,
        OwnerId: account.id,
        Status: 'pending',
        StartTime: new Date(snapshot.startTime),
        VolumeSize: volumeSizeGiB,
        BlockSize: blockSizeBytes,
        ...(input.Description === undefined ? {} : { Description: input.Description }),
        ...(input.Tags === undefined ? {} : { Tags: input.Tags }),
        ...(parent === undefined ? {} : { ParentSnapshotId: parent.snapshotId }),
        ...(snapshot.kmsKeyId === undefined ? {} : { KmsKeyArn: snapshot.kmsKeyId }),
    };
}
/** https://docs.aws.amazon.com/ebs/latest/userguide/ebsapis-using-encryption.html */
function parentAndEncryption(input, volumeSizeGiB, context) {
    const { Encrypted, KmsKeyArn, ParentSnapshotId } = input;
    if (ParentSnapshotId === undefined) {
        if (KmsKeyArn !== undefined && Encrypted !== true) {
            throw errors_invalid('INVALID_PARAMETER_VALUE', 'KmsKeyArn requires Encrypted to be true.');
        }
        const encryption = resolveEncryption(context, { Encrypted, KmsKeyId: KmsKeyArn });
        if (encryption.badKey !== undefined) {
            throw errors_invalid('INVALID_CUSTOMER_KEY', `The KMS key '${encryption.badKey}' can't be used in ${context.region}.`);
        }
        return { parent: undefined, encryption };
    }
    if (Encrypted !== undefined || KmsKeyArn !== undefined) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'ParentSnapshotId can’t be specified together with Encrypted or KmsKeyArn.');
    }
    const parent = readableSnapshot(ParentSnapshotId, context);
    if (!parent.encrypted && isEncryptedByDefault(context)) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'Encryption by default is on, and the parent snapshot is unencrypted.');
    }
    if (volumeSizeGiB < parent.volumeSizeGiB) {
        throw errors_invalid('INVALID_VOLUME_SIZE', 'The volume size must not be below that of the parent snapshot.');
    }
    return { parent, encryption: { encrypted: parent.encrypted, kmsKeyId: parent.kmsKeyId } };
}
function checkQuotas({ world, region, account }) {
    const { quotas } = world.settings;
    const own = allCurrent(ec2Region(world, region).snapshots).filter((snapshot) => snapshot.ownerId === account.id);
    const { writes } = ebsRegion(world, region);
    const pending = own.filter((snapshot) => writes.has(snapshot.snapshotId) && snapshotState(snapshot, world.clock.now()) === 'pending');
    if (pending.length >= quotas.pendingSnapshots || own.length >= quotas.snapshots) {
        throw new AwsError('ServiceQuotaExceededException', pending.length >= quotas.pendingSnapshots
            ? `The limit of ${quotas.pendingSnapshots} pending snapshots is reached.`
            : `The limit of ${quotas.snapshots} snapshots in this region is reached.`, 402, { Reason: 'DEPENDENCY_SERVICE_QUOTA_EXCEEDED' });
    }
}

;// CONCATENATED MODULE: ./emulator/services/ebs/write.ts







/** The caller's snapshot, in any state. @throws AwsError unless it was started through this API. */
function startedSnapshot(snapshotId, { world, region, account }) {
    const snapshot = findSnapshot(world, region, snapshotId ?? '');
    if (snapshot === undefined)
        throw errors_snapshotNotFound(snapshotId ?? '');
    if (snapshot.ownerId !== account.id) {
        throw accessDenied(`The account ${account.id} may not write the snapshot '${snapshot.snapshotId}'.`);
    }
    const write = ebsRegion(world, region).writes.get(snapshot.snapshotId);
    if (write === undefined)
        throw notPending(snapshot);
    return { snapshot, write };
}
function notPending(snapshot) {
    return errors_invalid('INVALID_SNAPSHOT_ID', `The snapshot '${snapshot.snapshotId}' is not in the pending state.`);
}
/** The caller's snapshot. @throws AwsError unless it is pending. */
function writableSnapshot(snapshotId, context) {
    const found = startedSnapshot(snapshotId, context);
    const state = snapshotState(found.snapshot, context.world.clock.now());
    if (state === 'error' && !found.write.sealed) {
        throw errors_invalid('WRITE_REQUEST_TIMEOUT', `The snapshot '${snapshotId}' was not completed before its timeout.`);
    }
    if (state !== 'pending' || found.write.sealed)
        throw notPending(found.snapshot);
    return found;
}
/**
 * Writes a block, or overwrites it. Two concurrent requests with different data for one block are a conflict.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html
 */
async function putSnapshotBlock(input, context) {
    const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
    const index = input.BlockIndex ?? -1;
    if (index < 0 || index >= blockCount(snapshot.volumeSizeGiB)) {
        throw errors_invalid('INVALID_BLOCK', `The block index ${index} is beyond the volume's ${snapshot.volumeSizeGiB} GiB.`);
    }
    if (input.DataLength !== blockSizeBytes) {
        throw errors_invalid('INVALID_BLOCK', `The data length must be ${blockSizeBytes} bytes.`);
    }
    if (input.ChecksumAlgorithm !== 'SHA256') {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'The checksum algorithm must be SHA256.');
    }
    const statedChecksum = input.Checksum ?? '';
    if ((write.inFlight.get(index) ?? statedChecksum) !== statedChecksum) {
        throw errors_invalid('CONFLICTING_BLOCK_UPDATE', `Another request is writing other data to block ${index}.`);
    }
    write.inFlight.set(index, statedChecksum);
    try {
        const data = await readBlock(input.BlockData);
        const ref = await context.world.blocks.put(data);
        const checksum = Buffer.from(ref, 'hex').toString('base64');
        if (checksum !== statedChecksum) {
            throw errors_invalid('INVALID_BLOCK', `The checksum of block ${index} is ${checksum}, not ${statedChecksum}.`);
        }
        // The snapshot may have been completed or deleted while the data arrived.
        writableSnapshot(input.SnapshotId, context);
        write.blocks.set(index, ref);
        write.written.set(index, ref);
        restartTimeout(snapshot.snapshotId, write, context);
        return { Checksum: checksum, ChecksumAlgorithm: 'SHA256' };
    }
    finally {
        write.inFlight.delete(index);
    }
}
async function readBlock(data) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of data instanceof external_node_stream_.Readable ? data : [data]) {
        sizeBytes += chunk.byteLength;
        if (sizeBytes > blockSizeBytes)
            break;
        chunks.push(chunk);
    }
    if (sizeBytes !== blockSizeBytes)
        throw errors_invalid('INVALID_BLOCK', `A block has ${blockSizeBytes} bytes of data.`);
    return Buffer.concat(chunks);
}
/** Every written block restarts the timeout, in steps of a second so that few versions of the snapshot are kept. */
function restartTimeout(snapshotId, write, { world, region }) {
    const at = world.clock.now() + write.timeoutMinutes * 60_000;
    const before = findSnapshot(world, region, snapshotId)?.failure?.at ?? 0;
    if (at >= before + 1000)
        updateSnapshot(world, region, snapshotId, { failure: { at, message: timeoutMessage } });
}
/**
 * Seals the snapshot, which is completed some time later. A repeated request returns its state.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_CompleteSnapshot.html
 */
function completeSnapshot(input, context) {
    const { world, region } = context;
    const started = startedSnapshot(input.SnapshotId, context);
    if (started.write.sealed) {
        const state = snapshotState(started.snapshot, world.clock.now());
        if (state === 'error')
            throw notPending(started.snapshot);
        return { Status: state };
    }
    const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
    const problem = completionProblem(input, write);
    if (problem !== undefined && !world.settings.ebs.wrongCompletionFailsLate) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', problem);
    }
    write.sealed = true;
    const at = world.clock.now() + world.settings.latencySeconds.completeSnapshot * 1000;
    updateSnapshot(world, region, snapshot.snapshotId, problem === undefined ? { completesAt: at, failure: undefined } : { failure: { at, message: problem } });
    // On AWS, completion is never immediate. So the status is `pending` even when the world's latency is 0.
    return { Status: 'pending' };
}
/** The problem with the block count or the checksum; undefined when both are right. */
function completionProblem(input, write) {
    const { Checksum, ChecksumAlgorithm, ChecksumAggregationMethod } = input;
    if (Checksum !== undefined && (ChecksumAlgorithm !== 'SHA256' || ChecksumAggregationMethod !== 'LINEAR')) {
        throw errors_invalid('INVALID_PARAMETER_VALUE', 'The checksum must be SHA256, aggregated by the LINEAR method.');
    }
    if (input.ChangedBlocksCount !== write.written.size) {
        return `${write.written.size} blocks were written, not ${input.ChangedBlocksCount}.`;
    }
    if (Checksum !== undefined && Checksum !== linearChecksum(write.written)) {
        return 'The checksum of the snapshot does not match the blocks that were written.';
    }
    return undefined;
}
/** The SHA-256 of the blocks' binary digests in the order of their indexes, as existing clients compute it. */
function linearChecksum(written) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [, ref] of [...written].sort(([a], [b]) => a - b))
        hash.update(Buffer.from(ref, 'hex'));
    return hash.digest('base64');
}

;// CONCATENATED MODULE: ./emulator/services/ebs.ts





/** The EBS direct APIs. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html */
const ebs = {
    name: 'ebs',
    title: 'EBS direct APIs',
    protocol: 'restJson',
    client: client_ebs_dist_cjs_namespaceObject,
    operations: {
        ListSnapshotBlocks: listSnapshotBlocks,
        ListChangedBlocks: listChangedBlocks,
        GetSnapshotBlock: getSnapshotBlock,
        StartSnapshot: startSnapshot,
        PutSnapshotBlock: putSnapshotBlock,
        CompleteSnapshot: completeSnapshot,
    },
    permissions: ebsPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var client_ec2_dist_cjs = __webpack_require__(35193);
var client_ec2_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_ec2_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/ec2/availability-zones.ts



/** AWS has between two and six in a region. */
const zoneLetters = ['a', 'b', 'c'];
/**
 * The zones of the region that is called: three, none of them local.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html
 */
function describeAvailabilityZones(input, { region }) {
    endDryRun(input);
    const all = zoneLetters.map((letter, index) => zone(region, letter, index + 1));
    const { ZoneNames: names = [], ZoneIds: ids = [] } = input;
    const unknown = [
        ...names.filter((name) => !all.some(({ ZoneName }) => ZoneName === name)),
        ...ids.filter((id) => !all.some(({ ZoneId }) => ZoneId === id)),
    ];
    if (unknown.length > 0) {
        throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${unknown.join(', ')}]`);
    }
    const named = all.filter(({ ZoneName = '', ZoneId = '' }) => (names.length === 0 || names.includes(ZoneName)) && (ids.length === 0 || ids.includes(ZoneId)));
    return {
        AvailabilityZones: filterResources(named, input.Filters, {
            'group-long-name': ({ GroupLongName }) => [GroupLongName],
            'group-name': ({ GroupName }) => [GroupName],
            message: () => [],
            'opt-in-status': ({ OptInStatus }) => [OptInStatus],
            'parent-zone-id': () => [],
            'parent-zone-name': () => [],
            'region-name': ({ RegionName }) => [RegionName],
            state: ({ State }) => [State],
            'zone-id': ({ ZoneId }) => [ZoneId],
            'zone-name': ({ ZoneName }) => [ZoneName],
            'zone-type': ({ ZoneType }) => [ZoneType],
        }),
    };
}
/** The names of the region's zones. */
function zoneNames(region) {
    return zoneLetters.map((letter) => region + letter);
}
/** The ID of a zone of the region. */
function zoneIdOf(region, zoneName) {
    const index = zoneNames(region).indexOf(zoneName);
    return index < 0 ? undefined : `${shortName(region)}-az${index + 1}`;
}
function zone(region, letter, number) {
    return {
        State: 'available',
        OptInStatus: 'opt-in-not-required',
        Messages: [],
        RegionName: region,
        ZoneName: `${region}${letter}`,
        ZoneId: `${shortName(region)}-az${number}`,
        GroupName: `${region}-zg-1`,
        NetworkBorderGroup: region,
        ZoneType: 'availability-zone',
    };
}
/** A region's name as zone IDs have it: `use1` for us-east-1, `apne2` for ap-northeast-2. */
function shortName(region) {
    const [place = '', ...rest] = region.replace('us-gov', 'usg').split('-');
    return place + rest.map((word) => word.replace(/^(north|south)?(east|west)?.*$/, shortDirection)).join('');
}
function shortDirection(word, first, second) {
    if (first === undefined && second === undefined)
        return /^\d+$/.test(word) ? word : word.charAt(0);
    return (first?.charAt(0) ?? '') + (second?.charAt(0) ?? '');
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-progress.ts



const retentionSeconds = 7 * 24 * 3600;
/** How long a failed or cancelled task is `deleting` before it is `deleted`. */
const deletingSeconds = 15;
/**
 * A task's state now. It follows the clock without the consistency lag. So a task can end and name its snapshot before
 * DescribeSnapshots returns that snapshot. AWS shows no error for a failed import: it deletes the task, with the reason
 * in the status message (docs/aws-facts.md#imports).
 */
function importProgress(world, { startTime, endsAt, outcome }) {
    const now = world.clock.now();
    if (outcome === undefined || now < endsAt) {
        const percent = percentDone(startTime, endsAt, now);
        return { Status: 'active', Progress: String(percent), StatusMessage: phase(percent) };
    }
    const isFailure = 'failureMessage' in outcome;
    if (!isFailure && !('cancelled' in outcome))
        return { Status: 'completed' };
    return {
        Status: now >= endsAt + deletingSeconds * 1000 ? 'deleted' : 'deleting',
        ...(isFailure && { StatusMessage: String(outcome.failureMessage) }),
    };
}
function phase(percent) {
    if (percent < 5)
        return 'pending';
    if (percent < 40)
        return 'downloading';
    return percent < 80 ? 'converting' : 'updating';
}
/**
 * The caller's tasks, until seven days after their end.
 *
 * @param ids those that the request names; empty: all.
 * @throws AwsError for an id that names none.
 */
function ownTasks({ world, account }, tasks, ids) {
    const own = visible(world, tasks).filter((task) => task.ownerId === account.id && isKept(world, task));
    for (const id of ids) {
        if (!own.some((task) => task.importTaskId === id))
            throw configuredError(world, 'noSuchImportTask', { id });
    }
    return ids.length === 0 ? own : own.filter((task) => ids.includes(task.importTaskId));
}
/** The caller's task as it is now. @throws AwsError when it does not exist, or reads do not see it yet. */
function ownTask({ world, account }, tasks, id) {
    const task = addressable(world, tasks, id);
    if (task === undefined || task.ownerId !== account.id || !isKept(world, task)) {
        throw configuredError(world, 'noSuchImportTask', { id });
    }
    return task;
}
function isKept(world, task) {
    return task.outcome === undefined || world.clock.now() < task.endsAt + retentionSeconds * 1000;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/cancel-import-task.ts






/**
 * Ends an import of either kind. Nothing remains of it but the task, which is deleted.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html
 */
function cancelImportTask(input, context) {
    const id = input.ImportTaskId;
    if (id === undefined) {
        throw new AwsError('MissingParameter', 'The request must contain the parameter ImportTaskId');
    }
    const { importTasks, importImageTasks } = ec2Region(context.world, context.region);
    return id.startsWith('import-ami-')
        ? cancel(importImageTasks, id, input, context)
        : cancel(importTasks, id, input, context);
}
function cancel(tasks, id, input, context) {
    const { world, region } = context;
    const task = ownTask(context, tasks, id);
    const { Status: state } = importProgress(world, task);
    if (state !== 'active')
        throw configuredError(world, 'cancelEndedImport', { id, state });
    endDryRun(input);
    // What the task has read already was to appear at its end.
    const { snapshots, images } = ec2Region(world, region);
    const { snapshotId, snapshotIds = [], imageId } = task.outcome ?? {};
    for (const id of snapshotId === undefined ? snapshotIds : [snapshotId])
        put(world, snapshots, id, undefined);
    if (imageId !== undefined)
        put(world, images, imageId, undefined);
    put(world, tasks, id, { ...task, endsAt: world.clock.now(), outcome: { cancelled: true } });
    return { ImportTaskId: id, PreviousState: state, State: 'deleting' };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/cancel-launch-permission.ts




/**
 * Takes the caller's account out of the launch permissions of another account's image. An image that is shared in
 * another way, with an organization or with everyone, counts as not found (docs/aws-facts.md#sharing).
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImageLaunchPermission.html
 */
function cancelImageLaunchPermission(input, context) {
    const { world, region, account } = context;
    const imageId = input.ImageId ?? '';
    checkImageIds([imageId]);
    const image = addressable(world, ec2Region(world, region).images, imageId);
    const kept = image?.launchPermissions.filter(({ kind, value }) => kind !== 'UserId' || value !== account.id);
    if (image === undefined || kept?.length === image.launchPermissions.length)
        throw imageNotFound([imageId]);
    endDryRun(input);
    updateImage(world, region, imageId, { launchPermissions: kept ?? [] });
    return { Return: true };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/client-token.ts



/**
 * Runs an operation once for each client token.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 *
 * @throws AwsError IdempotentParameterMismatch for a token that an earlier request used with other parameters.
 */
function runOncePerToken(operation, input, { world, region, account }, run) {
    const { ClientToken: token } = input;
    const key = token === undefined || token === '' ? undefined : `${operation} ${account.id} ${token}`;
    const mismatch = () => new AwsError('IdempotentParameterMismatch', 'The client token was used before, in a request with other parameters.');
    return runOnce(ec2Region(world, region).clientTokens, key, JSON.stringify(input), mismatch, run);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/copy-request.ts


/**
 * @throws AwsError InvalidParameterValue unless `sourceRegion` exists in the partition of the region that is called.
 */
function checkSourceRegion(sourceRegion, { world, region }) {
    if (world.settings.regions[sourceRegion] === undefined || partitionOf(sourceRegion) !== partitionOf(region)) {
        throw new AwsError('InvalidParameterValue', `Invalid region: ${sourceRegion}`);
    }
}
/** @throws AwsError InvalidParameterValue for a completion duration of a time-based copy that AWS doesn't offer. */
function checkCompletionDuration(minutes) {
    if (minutes !== undefined && (minutes % 15 !== 0 || minutes < 15 || minutes > 2880)) {
        throw new AwsError('InvalidParameterValue', `The completion duration ${minutes} is invalid: 15 to 2880 minutes, in 15 minute increments.`);
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/unsupported-parameters.ts

/** @throws AwsError UnsupportedOperation for the first of the named parameters that a request has. */
function rejectParameters(input, names, reason) {
    const given = names.find((name) => input[name] !== undefined);
    if (given !== undefined)
        throw new AwsError('UnsupportedOperation', `The parameter ${given} ${reason}.`);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/block-device-mappings.ts






/** A gp3 volume of any size can have them. https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html */
const gp3BaselineIops = 3000;
const gp3BaselineThroughput = 125;
const gp3ThroughputPerIops = 0.25;
// Limits: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
// Ratios: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
const volumeTypes = {
    standard: { sizeGiB: [1, 1024] },
    gp2: { sizeGiB: [1, 16_384] },
    gp3: { sizeGiB: [1, 65_536], iops: [3000, 80_000], throughputMiBps: [125, 2000], iopsPerGiB: 500 },
    io1: { sizeGiB: [4, 16_384], iops: [100, 64_000], iopsRequired: true, iopsPerGiB: 50 },
    io2: { sizeGiB: [4, 65_536], iops: [100, 256_000], iopsRequired: true, iopsPerGiB: 1000 },
    st1: { sizeGiB: [125, 16_384] },
    sc1: { sizeGiB: [125, 16_384] },
};
// The names of both virtualization types. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
const deviceName = /^\/dev\/((sd|hd)[a-z]([1-9]|1[0-5])?|xvd[a-z][a-z]?)$/;
/**
 * Checks the block device mappings of RegisterImage by every rule of the API reference and applies the defaults. The
 * snapshots have to be completed, and the caller's or shared with it.
 */
function mapDevices(mappings, rootDeviceName, context) {
    const names = new Set();
    const virtualNames = new Set();
    const snapshots = [];
    const devices = mappings.map((mapping) => {
        const name = mapping.DeviceName ?? '';
        if (name === '')
            throw invalidMapping(context, 'Each block device mapping needs a device name.');
        if (names.has(name)) {
            throw invalidMapping(context, `The device '${name}' is used in more than one block-device mapping.`);
        }
        names.add(name);
        if (!deviceName.test(name))
            throw invalidMapping(context, `Invalid device name ${name}`);
        const kinds = [mapping.Ebs, mapping.VirtualName, mapping.NoDevice].filter((kind) => kind !== undefined);
        if (kinds.length !== 1) {
            throw invalidMapping(context, `The device '${name}' needs exactly one of Ebs, VirtualName and NoDevice.`);
        }
        checkVirtualName(name, mapping.VirtualName, virtualNames, context);
        if (mapping.Ebs === undefined) {
            return { deviceName: name, virtualName: mapping.VirtualName, noDevice: mapping.NoDevice };
        }
        const { ebs, snapshot } = mapVolume(name, mapping.Ebs, context);
        if (snapshot !== undefined)
            snapshots.push(snapshot);
        return { deviceName: name, ebs };
    });
    const root = devices.find((device) => device.deviceName === rootDeviceName);
    if (root?.ebs?.snapshotId === undefined)
        throw configuredError(context.world, 'noRootSnapshot');
    return { devices, snapshots };
}
/** ephemeral0 to ephemeral23, each once. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html */
function checkVirtualName(device, virtualName, seen, context) {
    if (virtualName === undefined)
        return;
    if (!/^ephemeral(\d|1\d|2[0-3])$/.test(virtualName)) {
        throw invalidMapping(context, `The virtual name '${virtualName}' of device '${device}' is not valid.`);
    }
    if (seen.has(virtualName)) {
        throw invalidMapping(context, `The virtual name '${virtualName}' is used in more than one block-device mapping.`);
    }
    seen.add(virtualName);
}
function mapVolume(device, volume, context) {
    const { world } = context;
    if (volume.SnapshotId !== undefined && volume.Encrypted !== undefined) {
        throw configuredError(world, 'encryptedWithSnapshot', { device });
    }
    // Only operations that create volumes accept a key, such as RunInstances.
    if (volume.KmsKeyId !== undefined)
        throw configuredError(world, 'kmsKeyInImage');
    const zoneParameters = ['OutpostArn', 'AvailabilityZone', 'AvailabilityZoneId'];
    rejectParameters(volume, zoneParameters, 'is not supported by this operation');
    if (volume.SnapshotId === undefined && volume.VolumeSize === undefined) {
        throw new AwsError('MissingParameter', 'The request must contain the parameter size or snapshotId');
    }
    const snapshot = volume.SnapshotId === undefined ? undefined : completedSnapshot(volume.SnapshotId, context);
    const volumeType = volume.VolumeType ?? 'gp2';
    const volumeSizeGiB = volume.VolumeSize ?? snapshot?.volumeSizeGiB ?? 0;
    checkVolume(volume, volumeType, volumeSizeGiB, context);
    if (snapshot !== undefined && volumeSizeGiB < snapshot.volumeSizeGiB) {
        throw invalidMapping(context, `Volume of size ${volumeSizeGiB}GB is smaller than snapshot '${snapshot.snapshotId}', expect size >= ${snapshot.volumeSizeGiB}GB`);
    }
    return {
        snapshot,
        ebs: {
            snapshotId: snapshot?.snapshotId,
            volumeSizeGiB,
            volumeType,
            deleteOnTermination: volume.DeleteOnTermination ?? true,
            encrypted: snapshot?.encrypted ?? volume.Encrypted ?? false,
            iops: volume.Iops,
            throughputMiBps: volume.Throughput,
            volumeInitializationRateMiBps: volume.VolumeInitializationRate,
        },
    };
}
/** Checks a volume by the limits of its type. @throws AwsError */
function checkVolume(volume, volumeType, volumeSizeGiB, context) {
    const { world } = context;
    const limits = volumeTypes[volumeType];
    if (limits === undefined) {
        throw configuredError(world, 'badVolume', { reason: `The volume type '${volumeType}' is not valid.` });
    }
    const range = (what, value, [min, max]) => {
        if (value !== undefined && (value < min || value > max)) {
            const reason = `${what} ${value} of a volume of type ${volumeType} must be between ${min} and ${max}.`;
            throw configuredError(world, 'badVolume', { reason });
        }
    };
    range('The size in GiB', volumeSizeGiB, limits.sizeGiB);
    if (limits.iopsRequired === true && volume.Iops === undefined) {
        throw new AwsError('MissingParameter', `The parameter iops must be specified for ${volumeType} volumes.`);
    }
    for (const [parameter, value, allowed] of [
        ['iops', volume.Iops, limits.iops],
        ['throughput', volume.Throughput, limits.throughputMiBps],
    ]) {
        if (value === undefined)
            continue;
        if (allowed === undefined)
            throw configuredError(world, 'unsupportedByVolumeType', { parameter, volumeType });
        range(parameter === 'iops' ? 'The IOPS' : 'The throughput in MiB/s', value, allowed);
    }
    checkRatios(volume, { type: volumeType, sizeGiB: volumeSizeGiB, iopsPerGiB: limits.iopsPerGiB }, context);
    if (volume.VolumeInitializationRate !== undefined && volume.SnapshotId === undefined) {
        throw configuredError(world, 'badVolume', {
            reason: 'A volume initialization rate is supported only for volumes created from snapshots.',
        });
    }
    range('The volume initialization rate', volume.VolumeInitializationRate, [100, 300]);
}
/** What the other one limits: IOPS the size, and throughput the IOPS. */
function checkRatios({ Iops: iops, Throughput: throughput }, { type, sizeGiB, iopsPerGiB }, { world }) {
    const baseline = type === 'gp3' ? gp3BaselineIops : 0;
    if (iops !== undefined && iopsPerGiB !== undefined && iops > Math.max(baseline, iopsPerGiB * sizeGiB)) {
        const ratio = (iops / sizeGiB).toFixed(6);
        const reason = `Iops to volume size ratio of ${ratio} is too high; maximum is ${iopsPerGiB}`;
        throw configuredError(world, 'badVolume', { reason });
    }
    if (throughput === undefined || type !== 'gp3')
        return;
    const provisioned = iops ?? gp3BaselineIops;
    if (throughput > Math.max(gp3BaselineThroughput, provisioned * gp3ThroughputPerIops)) {
        const ratio = (throughput / provisioned).toFixed(6);
        const reason = `Throughput (MiBps) to iops ratio of ${ratio} is too high; maximum is ${gp3ThroughputPerIops} MiBps per iops`;
        throw configuredError(world, 'badVolume', { reason });
    }
}
function completedSnapshot(snapshotId, context) {
    const snapshot = usableSnapshot(context, snapshotId);
    if (snapshotState(snapshot, readTime(context.world)) !== 'completed') {
        throw new AwsError('IncorrectState', `Snapshot '${snapshotId}' is not 'completed'.`);
    }
    return snapshot;
}
function invalidMapping({ world }, reason) {
    return configuredError(world, 'badBlockDeviceMapping', { reason });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/register-image.ts








/**
 * Creates an AMI from snapshots. Its name has to be unique among the account's images in the region; the consistency
 * lag does not apply to that check.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 */
function registerImage(input, context) {
    const { world, region, account } = context;
    const name = input.Name ?? '';
    checkImageName(name);
    checkImageDescription(input.Description);
    if (input.ImageLocation !== undefined) {
        throw new AwsError('UnsupportedOperation', 'Instance store-backed images are not supported in this region.');
    }
    // RegisterImage's defaults are those of 2008.
    const architecture = input.Architecture ?? 'i386';
    const virtualizationType = input.VirtualizationType ?? 'paravirtual';
    checkHardware(input, architecture, virtualizationType, context);
    checkUefiData(input.UefiData, context);
    const tags = tagsFor(input.TagSpecifications, 'image');
    const rootDeviceName = input.RootDeviceName ?? '/dev/sda1';
    const { devices, snapshots } = mapDevices(input.BlockDeviceMappings ?? [], rootDeviceName, context);
    const { images } = ec2Region(world, region);
    const own = allCurrent(images).filter((image) => image.ownerId === account.id);
    const sameName = own.find((image) => image.name === name);
    if (sameName !== undefined) {
        throw new AwsError('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${sameName.imageId}`);
    }
    if (own.length >= world.settings.quotas.images) {
        throw new AwsError('ResourceLimitExceeded', `You have reached the limit of ${world.settings.quotas.images} images.`);
    }
    endDryRun(input);
    const now = world.clock.now();
    const image = {
        imageId: world.random.id('ami'),
        ownerId: account.id,
        name,
        description: input.Description,
        creationTime: now,
        availableAt: now + world.settings.latencySeconds.registerImage * 1000,
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
        deregistrationProtection: { enabled: false, withCooldown: false },
    };
    put(world, images, image.imageId, image);
    return { ImageId: image.imageId };
}
/** @throws AwsError InvalidAMIName.Malformed */
function checkImageName(name) {
    if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
        throw new AwsError('InvalidAMIName.Malformed', "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '[', ']', ' ', '.', '/', '-', ''', '@' and '_'");
    }
}
function checkImageDescription(description) {
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html; the code is not known.
    if (description !== undefined && /[^\p{ASCII}]/u.test(description)) {
        throw new AwsError('InvalidParameterValue', 'Character sets beyond ASCII are not supported.');
    }
    if (description !== undefined && description.length > 255) {
        throw new AwsError('InvalidParameterValue', 'The image description must not be longer than 255 characters.');
    }
}
function checkHardware(input, architecture, virtualizationType, { world }) {
    if (virtualizationType !== 'hvm' && virtualizationType !== 'paravirtual') {
        throw new AwsError('InvalidParameterValue', `Value (${virtualizationType}) for parameter virtualizationType is invalid.`);
    }
    if (input.SriovNetSupport !== undefined && input.SriovNetSupport !== 'simple') {
        throw new AwsError('InvalidParameterValue', `Value (${input.SriovNetSupport}) for parameter sriovNetSupport is invalid.`);
    }
    // NitroTPM requires uefi; AWS rejects it with uefi-preferred.
    if (input.TpmSupport !== undefined && input.BootMode !== 'uefi')
        throw configuredError(world, 'tpmWithoutUefi');
    if (architecture === 'arm64' && input.BootMode === 'legacy-bios')
        throw configuredError(world, 'armLegacyBios');
    if (virtualizationType === 'paravirtual') {
        for (const parameter of ['EnaSupport', 'SriovNetSupport', 'BootMode']) {
            if (input[parameter] !== undefined && input[parameter] !== false) {
                throw configuredError(world, 'paravirtual', { parameter });
            }
        }
    }
}
function checkUefiData(uefiData, { world }) {
    if (uefiData === undefined)
        return;
    if (uefiData.length > 64_000) {
        throw configuredError(world, 'badUefiData', { reason: 'it is longer than 64000 characters.' });
    }
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(uefiData)) {
        throw configuredError(world, 'badUefiData', { reason: 'it is not base64.' });
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/copy-image.ts













/**
 * Copies an image with its snapshots into the region that is called. Permissions and deprecation are not copied, and
 * tags only with CopyImageTags. The name need not be unique.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
 */
function copyImage(input, context) {
    return runOncePerToken('CopyImage', input, context, () => copy(input, context));
}
function copy(input, context) {
    const { world, region, account } = context;
    const { SourceImageId: sourceId = '', SourceRegion: sourceRegion = '', Name: name = '' } = input;
    const minutes = input.SnapshotCopyCompletionDurationMinutes;
    checkSourceRegion(sourceRegion, context);
    checkImageName(name);
    checkImageDescription(input.Description);
    checkCompletionDuration(minutes);
    const outpostParameters = [
        'DestinationOutpostArn',
        'DestinationAvailabilityZone',
        'DestinationAvailabilityZoneId',
    ];
    rejectParameters(input, outpostParameters, 'is not supported in this region');
    const imageTags = tagsFor(input.TagSpecifications, 'image', ['image', 'snapshot']);
    const snapshotTags = tagsFor(input.TagSpecifications, 'snapshot', ['image', 'snapshot']);
    const source = readableImage(sourceId, sourceRegion, context);
    const now = world.clock.now();
    const encryptions = source.devices.map(({ ebs }) => resolveEncryption(context, input, current(ec2Region(world, sourceRegion).snapshots, ebs?.snapshotId ?? '')));
    endDryRun(input);
    const imageId = world.random.id('ami');
    const availableAt = now + world.settings.latencySeconds.copyImage * 1000;
    // "Each of its backing snapshots is copied": one that several devices have is copied once.
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html
    const copies = new Map();
    const devices = source.devices.map((device, index) => {
        const encryption = encryptions[index];
        const original = current(ec2Region(world, sourceRegion).snapshots, device.ebs?.snapshotId ?? '');
        if (device.ebs === undefined || original === undefined || encryption === undefined)
            return device;
        const copied = copies.get(original.snapshotId);
        if (copied !== undefined)
            return { ...device, ebs: { ...device.ebs, snapshotId: copied, encrypted: encryption.encrypted } };
        const { snapshotId } = createSnapshot(world, region, {
            ownerId: account.id,
            description: `Copied for DestinationAmi ${imageId} from SourceAmi ${sourceId} for SourceSnapshot ${original.snapshotId}.`,
            volumeSizeGiB: original.volumeSizeGiB,
            encrypted: encryption.encrypted,
            kmsKeyId: encryption.kmsKeyId,
            data: original.data,
            productCodes: original.productCodes,
            completesAt: availableAt,
            failure: encryption.badKey === undefined ? undefined : keyFailure(availableAt, context),
            transferType: minutes === undefined ? 'standard' : 'time-based',
            completionDurationMinutes: minutes,
            tags: snapshotTags,
        });
        copies.set(original.snapshotId, snapshotId);
        return { ...device, ebs: { ...device.ebs, snapshotId, encrypted: encryption.encrypted } };
    });
    const badKey = encryptions.some((encryption) => encryption.badKey !== undefined);
    const image = {
        ...source,
        imageId,
        ownerId: account.id,
        name,
        description: input.Description ?? source.description,
        imageLocation: `${account.id}/${name}`,
        creationTime: now,
        availableAt,
        failure: badKey ? keyFailure(availableAt, context) : undefined,
        disabled: false,
        devices,
        tags: input.CopyImageTags === true ? new Map([...copiedTags(source, account.id), ...imageTags]) : imageTags,
        launchPermissions: [],
        deprecationTime: undefined,
        deregistrationProtection: { enabled: false, withCooldown: false },
        sourceImageId: sourceId,
        sourceImageRegion: sourceRegion,
    };
    put(world, ec2Region(world, region).images, imageId, image);
    return { ImageId: imageId };
}
/** The source of a copy. @throws AwsError unless it is available and the caller can read its snapshots. */
function readableImage(imageId, region, { world, account }) {
    checkImageIds([imageId]);
    const { images, snapshots } = ec2Region(world, region);
    const image = addressable(world, images, imageId);
    if (image === undefined || !canLaunch(world, image, account.id))
        throw imageNotFound([imageId]);
    if (imageState(image, readTime(world)) !== 'available') {
        throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is not available`);
    }
    // https://github.com/awsdocs/amazon-ec2-user-guide/pull/133
    if (image.ownerId !== account.id && image.productCodes.length > 0) {
        throw configuredError(world, 'productCodesCopied');
    }
    for (const { ebs } of image.devices) {
        const snapshot = current(snapshots, ebs?.snapshotId ?? '');
        if (ebs?.snapshotId !== undefined && (snapshot === undefined || !canRestore(world, region, snapshot, account.id))) {
            throw new AwsError('InvalidRequest', 'You do not have permission to access the storage of this ami');
        }
    }
    return image;
}
function keyFailure(at, { world }) {
    return { at, message: world.settings.ec2.copyFailureMessages.kmsKey };
}
/** The tags of a source that are copied: an account does not see the tags of another account's image. */
function copiedTags(source, accountId) {
    return source.ownerId === accountId ? source.tags : new Map();
}

;// CONCATENATED MODULE: ./emulator/services/ec2/copy-snapshot.ts












/**
 * Copies a snapshot into the region that is called, without its tags and permissions. When the caller can't read the
 * source or use the key, the request succeeds and the copy ends in `error`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
 */
function copySnapshot(input, context) {
    const { world, region, account } = context;
    const { SourceRegion: sourceRegion = '', SourceSnapshotId: sourceId = '', CompletionDurationMinutes: minutes, } = input;
    checkSourceRegion(sourceRegion, context);
    if (input.DestinationRegion !== undefined && input.DestinationRegion !== region) {
        throw new AwsError('InvalidParameterValue', `The destination region ${input.DestinationRegion} is not the region that was called, ${region}.`);
    }
    const outpostParameters = ['DestinationOutpostArn', 'DestinationAvailabilityZone'];
    rejectParameters(input, outpostParameters, 'is not supported in this region');
    checkCompletionDuration(minutes);
    if (input.Encrypted === false)
        throw configuredError(world, 'encryptedFalse');
    const tags = tagsFor(input.TagSpecifications, 'snapshot');
    // The copy reads the source later and in its own region: a server here that lags behind only finds it unfinished.
    const there = { ...world, lagSeconds: world.settings.consistencyLagSeconds };
    const source = addressable(there, ec2Region(world, sourceRegion).snapshots, sourceId);
    const readable = source !== undefined && canRestore(world, sourceRegion, source, account.id) ? source : undefined;
    if (readable !== undefined && snapshotState(readable, readTime(world)) !== 'completed') {
        throw new AwsError('IncorrectState', `Snapshot '${sourceId}' is not 'completed'.`);
    }
    const encryption = resolveEncryption(context, input, readable);
    checkConcurrentCopies(context);
    endDryRun(input);
    const now = world.clock.now();
    const endsAt = now + world.settings.latencySeconds.copySnapshot * 1000;
    const messages = world.settings.ec2.copyFailureMessages;
    const failureMessage = readable === undefined
        ? fillTemplate(messages.source, { id: sourceId, region: sourceRegion })
        : encryption.badKey !== undefined
            ? fillTemplate(messages.kmsKey, { key: encryption.badKey })
            : undefined;
    const copy = createSnapshot(world, region, {
        ownerId: account.id,
        description: input.Description ?? '',
        volumeSizeGiB: readable?.volumeSizeGiB ?? 1,
        encrypted: encryption.encrypted,
        kmsKeyId: encryption.kmsKeyId,
        data: readable?.data ?? { blocks: new Map() },
        productCodes: readable?.productCodes ?? [],
        completesAt: endsAt,
        failure: failureMessage === undefined ? undefined : { at: endsAt, message: failureMessage },
        transferType: minutes === undefined ? 'standard' : 'time-based',
        completionDurationMinutes: minutes,
        isCopy: true,
        tags,
    });
    return { SnapshotId: copy.snapshotId, Tags: tagList(copy.tags) };
}
function checkConcurrentCopies({ world, region, account }) {
    const now = world.clock.now();
    const limit = world.settings.quotas.copiesPerDestination;
    const inProgress = allCurrent(ec2Region(world, region).snapshots).filter((snapshot) => snapshot.isCopy && snapshot.ownerId === account.id && snapshotState(snapshot, now) === 'pending');
    if (inProgress.length >= limit) {
        throw new AwsError('ResourceLimitExceeded', `Too many snapshot copies in progress. The limit is ${limit} for this destination region.`);
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/deprecation.ts




const minuteMs = 60_000;
/**
 * Sets the time of an image's deprecation, rounded to the nearest minute. It must not be in the past, nor more than ten
 * years ahead; for a public image, nor more than two years after the image's creation.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html
 */
function enableImageDeprecation(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const requested = (input.DeprecateAt ?? new Date(Number.NaN)).getTime();
    const now = world.clock.now();
    if (requested < now)
        throw configuredError(world, 'deprecationInPast', { time: deprecation_isoTime(requested) });
    const limit = isPublic(image) ? latestPublicDeprecation(image) : yearsAfter(now, 10);
    if (requested > limit)
        throw configuredError(world, 'deprecationTooLate', { time: deprecation_isoTime(requested), limit: deprecation_isoTime(limit) });
    endDryRun(input);
    const deprecationTime = roundToMinute(requested);
    updateImage(world, region, image.imageId, { deprecationTime });
    return { Return: true };
}
/**
 * Cancels a deprecation. AWS rejects that while the image is public.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeprecation.html
 */
function disableImageDeprecation(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    if (isPublic(image))
        throw configuredError(world, 'cancelPublicDeprecation');
    endDryRun(input);
    updateImage(world, region, image.imageId, { deprecationTime: undefined });
    return { Return: true };
}
/** The deprecation time of an image that becomes public: no later than two years after its creation. */
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
function deprecation_isoTime(time) {
    return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./emulator/services/ec2/snapshots.ts










/**
 * The snapshots that the caller can use: its own, shared and public ones.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
 */
function describeSnapshots(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    const { SnapshotIds: ids = [], OwnerIds: owners, RestorableByUserIds: restorers } = input;
    checkSnapshotIds(ids);
    const usable = visible(world, ec2Region(world, region).snapshots).filter((snapshot) => canRestore(world, region, snapshot, account.id));
    const missing = ids.find((id) => !usable.some((snapshot) => snapshot.snapshotId === id));
    if (missing !== undefined)
        throw snapshotNotFound(missing);
    const accountNamed = (name) => (name === 'self' ? account.id : name);
    const scoped = usable.filter((snapshot) => (ids.length === 0 || ids.includes(snapshot.snapshotId)) &&
        (owners === undefined || owners.map(accountNamed).includes(snapshot.ownerId)) &&
        (restorers === undefined ||
            restorers
                .map(accountNamed)
                .some((restorer) => restorer === 'all'
                ? isPublicSnapshot(world, region, snapshot)
                : snapshot.ownerId === restorer || snapshot.createVolumePermissions.has(restorer))));
    const described = scoped.map((snapshot) => ({ snapshot, output: snapshotOutput(context, snapshot) }));
    const matching = filterResources(described, input.Filters, {
        description: ({ output }) => [output.Description],
        encrypted: ({ output }) => [String(output.Encrypted)],
        'owner-id': ({ output }) => [output.OwnerId],
        'owner-alias': () => [],
        progress: ({ output }) => [output.Progress],
        'snapshot-id': ({ output }) => [output.SnapshotId],
        'start-time': ({ output }) => [output.StartTime?.toISOString()],
        status: ({ output }) => [output.State],
        'storage-tier': ({ output }) => [output.StorageTier],
        'transfer-type': ({ output }) => [output.TransferType],
        'volume-id': ({ output }) => [output.VolumeId],
        'volume-size': ({ output }) => [String(output.VolumeSize)],
    }, ({ snapshot }) => (snapshot.ownerId === account.id ? snapshot.tags : new Map()));
    const { items, nextToken } = ec2Page(world, matching, input, ({ snapshot }) => snapshot.snapshotId, {
        withIds: ids.length > 0,
    });
    return { Snapshots: items.map(({ output }) => output), NextToken: nextToken };
}
/**
 * Deletes a snapshot. AWS rejects that while an AMI of any account uses the snapshot.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
function deleteSnapshot(input, context) {
    const { world, region } = context;
    const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
    const [user] = imagesUsing(world, region, snapshot.snapshotId);
    if (user !== undefined) {
        throw new AwsError('InvalidSnapshot.InUse', `The snapshot ${snapshot.snapshotId} is currently in use by ${user.imageId}`);
    }
    endDryRun(input);
    removeSnapshot(world, region, snapshot.snapshotId);
    return {};
}
function removeSnapshot(world, region, snapshotId) {
    const forgottenAt = world.clock.now() + world.settings.latencySeconds.delete * 1000;
    put(world, ec2Region(world, region).snapshots, snapshotId, undefined, forgottenAt);
}
/** The registered images of all accounts that use a snapshot, as they are now. */
function imagesUsing(world, region, snapshotId) {
    return allCurrent(ec2Region(world, region).images).filter((image) => image.devices.some((device) => device.ebs?.snapshotId === snapshotId));
}
function snapshotOutput({ world, account }, snapshot) {
    const time = readTime(world);
    const state = snapshotState(snapshot, time);
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
        State: state,
        StateMessage: state === 'error' ? snapshot.failure?.message : undefined,
        Progress: state === 'completed' ? '100%' : `${progressPercent(snapshot, time)}%`,
        CompletionTime: state === 'completed' && snapshot.completesAt !== undefined ? new Date(snapshot.completesAt) : undefined,
        FullSnapshotSizeInBytes: state === 'completed' ? snapshot.data.blocks.size * blockSizeBytes : undefined,
        StorageTier: 'standard',
        TransferType: snapshot.transferType,
        CompletionDurationMinutes: snapshot.completionDurationMinutes,
        Tags: isOwn ? unlessEmpty(tagList(snapshot.tags)) : undefined,
    };
}
function progressPercent({ startTime, completesAt }, time) {
    return completesAt === undefined ? 0 : percentDone(startTime, completesAt, time);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/deregister-image.ts








const cooldownSeconds = 24 * 3600;
/**
 * Deregisters an image. With DeleteAssociatedSnapshots it also deletes the snapshots that no other image uses. AWS
 * rejects it while the image is protected, and during the cooldown after that.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 */
function deregisterImage(input, context) {
    const { world, region, account } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const { enabled, until } = image.deregistrationProtection;
    const now = world.clock.now();
    if (enabled || (until !== undefined && now < until))
        throw configuredError(world, 'deregisterProtected');
    endDryRun(input);
    const { images, snapshots } = ec2Region(world, region);
    put(world, images, image.imageId, undefined, now + world.settings.latencySeconds.delete * 1000);
    if (input.DeleteAssociatedSnapshots !== true)
        return { Return: true };
    const ids = new Set(image.devices.flatMap(({ ebs }) => ebs?.snapshotId ?? []));
    const results = [...ids].map((snapshotId) => {
        const snapshot = current(snapshots, snapshotId);
        if (snapshot === undefined)
            return { SnapshotId: snapshotId, ReturnCode: 'client-error' };
        const resource = `arn:${account.partition}:ec2:${region}::snapshot/${snapshotId}`;
        const values = { 'ec2:owner': snapshot.ownerId, ...resourceTags(snapshot.tags) };
        const isAllowed = mayAlso(context, { action: 'ec2:DeleteSnapshot', type: 'snapshot', resource, values });
        if (snapshot.ownerId !== account.id || !isAllowed) {
            return { SnapshotId: snapshotId, ReturnCode: 'missing-permissions' };
        }
        if (imagesUsing(world, region, snapshotId).length > 0)
            return { SnapshotId: snapshotId, ReturnCode: 'skipped' };
        removeSnapshot(world, region, snapshotId);
        return { SnapshotId: snapshotId, ReturnCode: 'success' };
    });
    return { Return: true, DeleteSnapshotResults: results };
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html */
function enableImageDeregistrationProtection(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    endDryRun(input);
    updateImage(world, region, image.imageId, {
        deregistrationProtection: { enabled: true, withCooldown: input.WithCooldown ?? false },
    });
    return { Return: 'true' };
}
/**
 * Ends the protection. With a cooldown, the image can be deregistered a day later.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html
 */
function disableImageDeregistrationProtection(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    endDryRun(input);
    const { enabled, withCooldown, until } = image.deregistrationProtection;
    const cooldownUntil = enabled && withCooldown ? world.clock.now() + cooldownSeconds * 1000 : until;
    updateImage(world, region, image.imageId, {
        deregistrationProtection: { enabled: false, withCooldown: false, until: cooldownUntil },
    });
    return { Return: 'true' };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/disable-image.ts






/**
 * Disables an image. It loses its launch permissions permanently, and lists do not show it by default.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html
 */
function disableImage(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const state = imageState(image, readTime(world));
    if (state !== 'available' && state !== 'disabled') {
        throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${image.imageId}' is not available`);
    }
    endDryRun(input);
    updateImage(world, region, image.imageId, { disabled: true, launchPermissions: [] });
    return { Return: true };
}
/**
 * Makes a disabled image available again, without its former launch permissions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html
 */
function enableImage(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    endDryRun(input);
    updateImage(world, region, image.imageId, { disabled: false });
    return { Return: true };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/launch-template-state.ts


/** The launch templates of all accounts in a region, by id. */
function launchTemplates(world, region) {
    return world.state('ec2 launch templates', region, () => new Map());
}
function putTemplate({ world, region }, template) {
    put(world, launchTemplates(world, region), template.id, template);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html has the codes. */
function checkTemplateName(name) {
    if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)) {
        throw new AwsError('InvalidLaunchTemplateName.MalformedException', `The launch template name ${name} is malformed.`);
    }
}
function checkTemplateId(id) {
    if (!/^lt-[0-9a-f]{17}$/.test(id)) {
        throw new AwsError('InvalidLaunchTemplateId.Malformed', `The specified launch template ID, ${id}, is malformed.`);
    }
}
/** https://github.com/aws/karpenter-provider-aws/pull/5665 */
function templateNotFound({ LaunchTemplateId: id, LaunchTemplateName: name }) {
    return id === undefined
        ? new AwsError('InvalidLaunchTemplateName.NotFoundException', `The specified launch template, with template name ${name}, does not exist.`)
        : new AwsError('InvalidLaunchTemplateId.NotFound', `The specified launch template, with template ID ${id}, does not exist.`);
}
/** The caller's launch template as it is now. @throws AwsError unless exactly one of id and name is given, and exists. */
function namedTemplate(reference, { world, region, account }) {
    const { LaunchTemplateId: id, LaunchTemplateName: name } = reference;
    if (id !== undefined && name !== undefined) {
        throw new AwsError('InvalidParameterCombination', 'Specify either the launch template ID or the launch template name, but not both.');
    }
    if (id === undefined && name === undefined) {
        throw new AwsError('MissingParameter', 'Either the launch template ID or the launch template name is required.');
    }
    if (id !== undefined)
        checkTemplateId(id);
    const table = launchTemplates(world, region);
    const found = [...table.keys()]
        .flatMap((key) => addressable(world, table, key) ?? [])
        .find((template) => template.ownerId === account.id && (template.id === id || template.name === name));
    if (found === undefined)
        throw templateNotFound(reference);
    return found;
}
/** A version by its number, or as `$Latest` or `$Default`. @throws AwsError */
function namedVersion(template, version) {
    const number = version === '$Latest'
        ? template.latestVersion
        : version === '$Default'
            ? template.defaultVersion
            : /^[1-9]\d*$/.test(version)
                ? Number(version)
                : undefined;
    if (number === undefined) {
        throw new AwsError('InvalidParameterValue', `Invalid launch template version: ${version}`);
    }
    const found = template.versions.find((one) => one.number === number);
    if (found !== undefined)
        return found;
    throw new AwsError('InvalidLaunchTemplateId.VersionNotFound', `Could not find the specified version ${version} for the launch template with ID ${template.id}.`);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/fast-launch.ts









// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/win-fast-launch-configure.html
const defaultTargetResourceCount = 5;
const minParallelLaunches = 6;
/**
 * Enables fast launch for a Windows AMI of the caller or one that is shared with it, or changes its settings. Nothing
 * is launched: the state follows from the clock.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html
 */
function enableFastLaunch(input, context) {
    const { world, region, account } = context;
    const { imageId, platform } = usableImage(input.ImageId ?? '', context);
    if (platform !== 'windows')
        throw configuredError(world, 'fastLaunchNotWindows', { id: imageId });
    if (input.ResourceType !== undefined && input.ResourceType !== 'snapshot') {
        throw new AwsError('InvalidParameterValue', `Value (${input.ResourceType}) for parameter resourceType is invalid.`);
    }
    const maxParallelLaunches = input.MaxParallelLaunches ?? minParallelLaunches;
    if (maxParallelLaunches < minParallelLaunches) {
        throw new AwsError('InvalidParameterValue', `MaxParallelLaunches must be ${minParallelLaunches} or greater.`);
    }
    const targetResourceCount = input.SnapshotConfiguration?.TargetResourceCount ?? defaultTargetResourceCount;
    if (targetResourceCount < 1)
        throw new AwsError('InvalidParameterValue', 'TargetResourceCount must be 1 or greater.');
    const { LaunchTemplate: wanted } = input;
    const template = wanted && namedTemplate(wanted, context);
    if (wanted && template)
        namedVersion(template, wanted.Version ?? '');
    const table = fastLaunches(world, region);
    const before = current(table, key(account.id, imageId));
    if (before !== undefined && !before.isOn && !isGone(before, world.clock.now())) {
        throw configuredError(world, 'fastLaunchDisabling', { id: imageId });
    }
    endDryRun(input);
    const { enablingSeconds, failure } = world.settings.ec2.fastLaunch;
    const now = world.clock.now();
    const isNew = before === undefined || !before.isOn;
    const enabled = {
        imageId,
        ownerId: account.id,
        targetResourceCount,
        maxParallelLaunches,
        template: template && { id: template.id, name: template.name, version: wanted?.Version ?? '' },
        isOn: true,
        switchedAt: isNew ? now : before.switchedAt,
        doneAt: isNew ? now + enablingSeconds * 1000 : before.doneAt,
        failure: isNew ? failure : before.failure,
    };
    put(world, table, key(account.id, imageId), enabled);
    return fastLaunchOutput(enabled, now);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html */
function disableFastLaunch(input, context) {
    const { world, region, account } = context;
    const imageId = input.ImageId ?? '';
    checkImageIds([imageId]);
    const table = fastLaunches(world, region);
    const before = current(table, key(account.id, imageId));
    if (before?.isOn !== true)
        throw configuredError(world, 'fastLaunchNotEnabled', { id: imageId });
    endDryRun(input);
    const now = world.clock.now();
    const doneAt = now + world.settings.ec2.fastLaunch.disablingSeconds * 1000;
    const disabled = { ...before, isOn: false, switchedAt: now, doneAt, failure: '' };
    put(world, table, key(account.id, imageId), disabled);
    return fastLaunchOutput(disabled, now);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html */
function describeFastLaunchImages(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    const { ImageIds: ids = [] } = input;
    checkImageIds(ids);
    const time = readTime(world);
    const own = visible(world, fastLaunches(world, region)).filter((one) => one.ownerId === account.id && !isGone(one, time) && (ids.length === 0 || ids.includes(one.imageId)));
    const matching = filterResources(own.map((one) => fastLaunchOutput(one, time)), input.Filters, {
        'resource-type': ({ ResourceType: type }) => [type],
        'owner-id': ({ OwnerId: id }) => [id],
        state: ({ State: state }) => [state],
    });
    const { items, nextToken } = ec2Page(world, matching, input, ({ ImageId: id }) => id ?? '', {
        withIds: ids.length > 0,
    });
    return { FastLaunchImages: [...items], NextToken: nextToken };
}
function fastLaunches(world, region) {
    return world.state('ec2 fast launch', region, () => new Map());
}
function key(ownerId, imageId) {
    return `${ownerId} ${imageId}`;
}
/** Whether the cleaning up has ended, so that nothing is left to describe. */
function isGone({ isOn, doneAt }, time) {
    return !isOn && doneAt <= time;
}
function usableImage(imageId, { world, region, account }) {
    checkImageIds([imageId]);
    const image = addressable(world, ec2Region(world, region).images, imageId);
    if (image === undefined || !canLaunch(world, image, account.id))
        throw imageNotFound([imageId]);
    return image;
}
function fastLaunchOutput(fastLaunch, time) {
    const { template, failure } = fastLaunch;
    const isDone = fastLaunch.doneAt <= time;
    const enabled = isDone ? (failure === '' ? 'enabled' : 'enabling-failed') : 'enabling';
    return {
        ImageId: fastLaunch.imageId,
        ResourceType: 'snapshot',
        SnapshotConfiguration: { TargetResourceCount: fastLaunch.targetResourceCount },
        LaunchTemplate: template && {
            LaunchTemplateId: template.id,
            LaunchTemplateName: template.name,
            Version: template.version,
        },
        MaxParallelLaunches: fastLaunch.maxParallelLaunches,
        OwnerId: fastLaunch.ownerId,
        State: fastLaunch.isOn ? enabled : 'disabling',
        StateTransitionReason: isDone && failure !== '' ? failure : 'Client.UserInitiated',
        StateTransitionTime: new Date(isDone ? fastLaunch.doneAt : fastLaunch.switchedAt),
    };
}

;// CONCATENATED MODULE: ./emulator/services/service-quotas/quotas.ts
const ec2 = { serviceCode: 'ec2', serviceName: 'Amazon Elastic Compute Cloud (Amazon EC2)' };
const quotas_ebs = { serviceCode: 'ebs', serviceName: 'Amazon Elastic Block Store (Amazon EBS)' };
/** The quotas whose codes are public. The quota of concurrent snapshot copies has a name, but no known code. */
const quotas = [
    { ...ec2, quotaCode: 'L-0E3CBAB9', quotaName: 'Public AMIs', defaultValue: 5, value: publicImageQuota },
    {
        ...ec2,
        quotaCode: 'L-B665C33B',
        quotaName: 'AMIs',
        defaultValue: 50_000,
        value: (world) => world.settings.quotas.images,
    },
    {
        ...ec2,
        quotaCode: 'L-1216C47A',
        quotaName: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
        defaultValue: 5,
        value: (world) => world.settings.quotas.standardVcpus,
    },
    {
        ...quotas_ebs,
        quotaCode: 'L-309BACF6',
        quotaName: 'Snapshots per Region',
        defaultValue: 100_000,
        value: (world) => world.settings.quotas.snapshots,
    },
    {
        ...quotas_ebs,
        quotaCode: 'L-E137849C',
        quotaName: 'Cumulative snapshot copy throughput (MiB/s) for time-based copies',
        defaultValue: 2000,
        value: (world) => world.settings.quotas.timeBasedCopyMiBps,
    },
];
/** How many public AMIs an account can have in a region. */
function publicImageQuota(world, region) {
    return world.settings.serviceQuotas.publicImages[region] ?? world.settings.quotas.publicImages;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/launch-permissions.ts










const maxAccountsPerRequest = 10_000;
const wellFormed = {
    UserId: /^\d{12}$/,
    Group: /^all$/,
    // AWS requires full ARNs and rejects a bare o-… or ou-… id.
    OrganizationArn: /^arn:[\w-]+:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
    OrganizationalUnitArn: /^arn:[\w-]+:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
};
const itemTypes = {
    UserId: 'userId',
    Group: 'userGroup',
    OrganizationArn: 'organizationArn',
    OrganizationalUnitArn: 'organizationalUnitArn',
};
/**
 * The image with changed launch permissions. It checks the rules of sharing and of public images: the form and the
 * number of the permissions, encryption, product codes, watermarks, block public access, and the quota of public
 * images. An image that becomes public gets a deprecation time of at most two years after its creation.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html
 */
function changeLaunchPermissions(image, change, context) {
    const { world } = context;
    const named = [...change.add, ...change.remove];
    for (const { kind, value } of named) {
        if (!wellFormed[kind].test(value)) {
            throw new AwsError('InvalidAMIAttributeItemValue', `Invalid attribute item value "${value}" for ${itemTypes[kind]} item type.`);
        }
    }
    if (named.filter(({ kind }) => kind === 'UserId').length > maxAccountsPerRequest) {
        throw configuredError(world, 'tooManyModifications', { count: named.length, limit: maxAccountsPerRequest });
    }
    const state = imageState(image, readTime(world));
    // https://github.com/SUSE-Enceladus/ec2imgutils/issues/45, https://github.com/app-sre/qontract-reconcile/pull/2222
    if (state === 'pending' || state === 'failed') {
        throw new AwsError('InvalidAMIID.Unavailable', `The AMI ID '${image.imageId}' is currently ${state} and may not be used for this operation`);
    }
    if (state === 'disabled' && change.add.length > 0) {
        throw configuredError(world, 'sharingDisabledImage', { id: image.imageId });
    }
    const same = (a) => (b) => a.kind === b.kind && a.value === b.value;
    const kept = image.launchPermissions.filter((permission) => !change.remove.some(same(permission)));
    const added = change.add.filter((permission, index) => !kept.some(same(permission)) && change.add.findIndex(same(permission)) === index);
    const launchPermissions = [...kept, ...added];
    // Organizations and units count as one each; the group `all` does not count.
    if (launchPermissions.filter(({ kind }) => kind !== 'Group').length > world.settings.quotas.launchPermissions) {
        throw configuredError(world, 'tooManyLaunchPermissions');
    }
    if (added.some(({ kind }) => kind !== 'Group') && hasVolumeOfDefaultKey(image, context)) {
        throw configuredError(world, 'defaultKeyImageShared');
    }
    const changed = { ...image, launchPermissions };
    if (!isPublic(changed) || isPublic(image))
        return changed;
    checkMayBePublic(image, context);
    return { ...changed, deprecationTime: publicDeprecationTime(image) };
}
/** Whether a volume is encrypted with the key that AWS manages, which no other account can use. */
function hasVolumeOfDefaultKey(image, context) {
    const { snapshots } = ec2Region(context.world, context.region);
    const key = awsManagedKeyArn(context);
    return image.devices.some(({ ebs }) => current(snapshots, ebs?.snapshotId ?? '')?.kmsKeyId === key);
}
/** @throws AwsError when AWS does not let the image become public. */
function checkMayBePublic(image, { world, region, account }) {
    if (imageBlockPublicAccess(world, region, account.id) !== 'unblocked') {
        throw new AwsError('OperationNotPermitted', 'You can’t publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API.');
    }
    if (hasEncryptedVolume(world, region, image))
        throw configuredError(world, 'encryptedImagePublic');
    if (image.productCodes.length > 0)
        throw configuredError(world, 'productCodesPublic');
    if (image.watermarks.length > 0)
        throw configuredError(world, 'watermarkedPublic');
    const quota = publicImageQuota(world, region);
    const publicImages = allCurrent(ec2Region(world, region).images).filter((other) => other.ownerId === account.id && isPublic(other));
    if (publicImages.length >= quota)
        throw configuredError(world, 'tooManyPublicImages', { quota });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/operation-type.ts

/**
 * Whether a request says nowhere what to do with its plain `UserId.N` and `UserGroup.N`. Beside a structure with the
 * same permissions that is allowed, and the structure decides: packer sends both (docs/aws-facts.md#protocols-and-endpoints).
 *
 * @throws AwsError MissingParameter when there is no structure either.
 */
function isOperationMissing({ OperationType: operation }, structure) {
    if (operation === undefined && structure === undefined) {
        throw new AwsError('MissingParameter', 'The request must contain the parameter operationType');
    }
    return operation === undefined;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/image-attributes.ts









/**
 * Returns one attribute of the caller's image.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html
 */
function describeImageAttribute(input, context) {
    const { world, region } = context;
    const imageId = input.ImageId ?? '';
    ownImage(context, imageId);
    const image = asOf(ec2Region(world, region).images, imageId, readTime(world));
    if (image === undefined)
        throw new Error(`${imageId} is addressable but not visible.`);
    // AWS no longer returns this attribute here, only in DescribeImages.
    if (input.Attribute === 'blockDeviceMapping') {
        throw new AwsError('AuthFailure', 'Unauthorized attempt to access restricted resource', 403);
    }
    endDryRun(input);
    const value = (text) => ({ Value: text });
    switch (input.Attribute) {
        case 'description':
            return { ImageId: imageId, Description: value(image.description) };
        case 'kernel':
            return { ImageId: imageId, KernelId: value(image.kernelId) };
        case 'ramdisk':
            return { ImageId: imageId, RamdiskId: value(image.ramdiskId) };
        case 'launchPermission':
            return { ImageId: imageId, LaunchPermissions: image.launchPermissions.map(permissionMember) };
        case 'productCodes':
            return { ImageId: imageId, ProductCodes: productCodeList(image.productCodes) };
        case 'sriovNetSupport':
            return { ImageId: imageId, SriovNetSupport: value(image.sriovNetSupport) };
        case 'bootMode':
            return { ImageId: imageId, BootMode: value(image.bootMode) };
        case 'tpmSupport':
            return { ImageId: imageId, TpmSupport: value(image.tpmSupport) };
        case 'uefiData':
            return { ImageId: imageId, UefiData: value(image.uefiData) };
        case 'lastLaunchedTime':
            return { ImageId: imageId, LastLaunchedTime: value(undefined) };
        case 'imdsSupport':
            return { ImageId: imageId, ImdsSupport: value(image.imdsSupport) };
        case 'deregistrationProtection':
            return { ImageId: imageId, DeregistrationProtection: value(deregistrationProtectionState(image)) };
        default:
            throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
    }
}
/**
 * Changes the description, the launch permissions or imdsSupport, which can't be changed back. A request can have two
 * forms: a structure for the attribute, or the attribute's name and values.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
function modifyImageAttribute(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const changed = modified(image, input, context);
    endDryRun(input);
    updateImage(world, region, image.imageId, changed);
    return {};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html */
function resetImageAttribute(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    endDryRun(input);
    updateImage(world, region, image.imageId, { launchPermissions: [] });
    return {};
}
function modified(image, input, context) {
    const { LaunchPermission: permissions, Description: description, ImdsSupport: imdsSupport } = input;
    if (input.ProductCodes !== undefined) {
        throw new AwsError('InvalidParameter', 'Product codes cannot be set with ModifyImageAttribute.');
    }
    const named = [permissions && 'launchPermission', description && 'description', imdsSupport && 'imdsSupport'].filter((name) => name !== undefined);
    // EC2 ignores the case of the name; awspub writes LaunchPermission.
    const stated = input.Attribute && input.Attribute.charAt(0).toLowerCase() + input.Attribute.slice(1);
    const attribute = named[0] ?? stated;
    if (named.length > 1 || (stated !== undefined && attribute !== stated)) {
        throw new AwsError('InvalidParameterCombination', 'Only one attribute can be modified in one request.');
    }
    switch (attribute) {
        case 'description': {
            const text = description?.Value ?? input.Value ?? '';
            checkImageDescription(text);
            return { ...image, description: text };
        }
        case 'imdsSupport': {
            const value = imdsSupport?.Value ?? input.Value ?? '';
            if (value !== 'v2.0') {
                throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter imdsSupport is invalid.`);
            }
            return { ...image, imdsSupport: value };
        }
        case 'launchPermission':
            return changeLaunchPermissions(image, requestedPermissions(input), context);
        case undefined:
            throw new AwsError('MissingParameter', 'The request must contain the parameter attribute');
        default:
            throw new AwsError('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
    }
}
function requestedPermissions(input) {
    const add = (input.LaunchPermission?.Add ?? []).flatMap(permissionsOf);
    const remove = (input.LaunchPermission?.Remove ?? []).flatMap(permissionsOf);
    const flat = [
        ...(input.UserIds ?? []).map((value) => ({ kind: 'UserId', value })),
        ...(input.UserGroups ?? []).map((value) => ({ kind: 'Group', value })),
        ...(input.OrganizationArns ?? []).map((value) => ({ kind: 'OrganizationArn', value })),
        ...(input.OrganizationalUnitArns ?? []).map((value) => ({ kind: 'OrganizationalUnitArn', value })),
    ];
    if (flat.length + add.length + remove.length === 0) {
        throw new AwsError('InvalidParameterCombination', 'The request names no launch permission to add or remove.');
    }
    if (flat.length > 0 && isOperationMissing(input, input.LaunchPermission))
        return { add, remove };
    return input.OperationType === 'remove' ? { add, remove: [...remove, ...flat] } : { add: [...add, ...flat], remove };
}
const permissionKinds = ['UserId', 'Group', 'OrganizationArn', 'OrganizationalUnitArn'];
function permissionsOf(member) {
    return permissionKinds.flatMap((kind) => {
        const value = member[kind];
        return value === undefined ? [] : [{ kind, value }];
    });
}
function permissionMember({ kind, value }) {
    return { [kind]: value };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/image-watermarks.ts





/**
 * Attaches a watermark to a private image, which can't become public afterwards.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html
 */
function attachImageWatermark(input, context) {
    const { world, region, account } = context;
    const image = ownImage(context, input.ImageId ?? '');
    const name = input.WatermarkName ?? '';
    if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
        throw new AwsError('InvalidParameterValue', `Value (${name}) for parameter watermarkName is invalid.`);
    }
    if (isPublic(image))
        throw configuredError(world, 'watermarkOnPublic');
    endDryRun(input);
    const key = `${account.id}:${name}`;
    const watermark = {
        key,
        creationTime: world.clock.now(),
        sourceImageId: image.imageId,
        sourceImageRegion: region,
        sourceImageCreationTime: image.creationTime,
    };
    updateImage(world, region, image.imageId, {
        watermarks: [...image.watermarks.filter((other) => other.key !== key), watermark],
    });
    return { WatermarkKey: key };
}
/**
 * Detaches a watermark. It also succeeds when the image does not have it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachImageWatermark.html
 */
function detachImageWatermark(input, context) {
    const { world, region } = context;
    const image = ownImage(context, input.ImageId ?? '');
    endDryRun(input);
    updateImage(world, region, image.imageId, {
        watermarks: image.watermarks.filter((watermark) => watermark.key !== input.WatermarkKey),
    });
    return { Return: true };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-image-tasks.ts







/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportImageTasks.html */
function describeImportImageTasks(input, context) {
    endDryRun(input);
    const { world, region } = context;
    const { ImportTaskIds: ids = [] } = input;
    const matching = filterResources(ownTasks(context, ec2Region(world, region).importImageTasks, ids), input.Filters, { 'task-state': (task) => [importProgress(world, task).Status] }, (task) => task.tags);
    const { items, nextToken } = ec2Page(world, matching, input, (task) => task.importTaskId, {
        withIds: ids.length > 0,
    });
    return { ImportImageTasks: items.map((task) => importImageTaskOutput(world, task)), NextToken: nextToken };
}
/** A task as ImportImage and DescribeImportImageTasks return it. */
function importImageTaskOutput(world, task) {
    const progress = importProgress(world, task);
    const isCompleted = progress.Status === 'completed';
    const made = isCompleted && task.outcome !== undefined && 'imageId' in task.outcome ? task.outcome : undefined;
    return {
        ImportTaskId: task.importTaskId,
        Description: task.description,
        Architecture: task.architecture,
        BootMode: task.bootMode,
        Encrypted: task.encrypted,
        Hypervisor: 'xen',
        ImageId: made?.imageId,
        KmsKeyId: task.kmsKeyId,
        LicenseType: task.licenseType,
        LicenseSpecifications: unlessEmpty(task.licenseConfigurationArns.map((arn) => ({ LicenseConfigurationArn: arn }))),
        // The operating system is known once the disks have been read.
        Platform: isCompleted ? (task.platform ?? 'Linux') : task.platform,
        SnapshotDetails: task.disks.map((disk, index) => diskDetail(disk, made?.snapshotIds[index])),
        ...progress,
        Tags: tagList(task.tags),
        UsageOperation: task.usageOperation,
    };
}
function diskDetail(disk, snapshotId) {
    const place = disk.url === undefined ? { UserBucket: { S3Bucket: disk.s3Bucket, S3Key: disk.s3Key } } : { Url: disk.url };
    return {
        Description: disk.description,
        DiskImageSize: disk.diskImageSizeBytes,
        Format: disk.format,
        SnapshotId: snapshotId ?? disk.snapshotId,
        Status: snapshotId === undefined ? 'active' : 'completed',
        ...(disk.snapshotId === undefined && place),
    };
}

;// CONCATENATED MODULE: ./emulator/services/iam/roles.ts

/** https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html. It is the same in every partition. */
const vmImportTrustPolicy = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Service: 'vmie.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'sts:Externalid': 'vmimport' } },
        },
    ],
};
/** The policy of the same page, for every bucket. VM Import reads any object of the account, whatever a policy says. */
function vmImportPolicy(partition) {
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
                Resource: [`arn:${partition}:s3:::*`],
            },
            {
                Effect: 'Allow',
                Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
                Resource: '*',
            },
        ],
    });
}
/** The account's role of that name, which IAM returns and other services assume. */
function findRole(world, account, name) {
    const created = createdIn(world, account.id).roles.get(name);
    if (created !== undefined) {
        const { inlinePolicies: policies, ...rest } = created;
        const arn = `arn:${account.partition}:iam::${account.id}:role${created.path}${name}`;
        return { ...rest, arn, roleId: roleId(account.id, name), inlinePolicies: Object.fromEntries(policies) };
    }
    const { roles, trustPolicies, inlinePolicies } = world.settings.iam;
    if (!roles.includes(name))
        return undefined;
    const own = Object.entries(inlinePolicies).flatMap(([place, policy]) => place.startsWith(`${name}/`) ? [[place.slice(name.length + 1), policy]] : []);
    return {
        name,
        arn: `arn:${account.partition}:iam::${account.id}:role/${name}`,
        path: '/',
        maxSessionSeconds: 3600,
        roleId: roleId(account.id, name),
        trustPolicy: trustPolicies[name] ?? JSON.stringify(vmImportTrustPolicy),
        inlinePolicies: own.length > 0 ? Object.fromEntries(own) : { vmimport: vmImportPolicy(account.partition) },
    };
}
/** A role's unique id. It has to be the same each time. */
function roleId(accountId, name) {
    return `AROA${(accountId + name.toUpperCase().replace(/[^A-Z0-9]/g, '')).padEnd(17, 'X').slice(0, 17)}`;
}

;// CONCATENATED MODULE: ./emulator/services/iam/trust.ts



/**
 * Whether a role's trust policy lets VM Import assume the role for an import in `region`. Only the conditions that VM
 * Import's documentation shows can hold; any other condition does not.
 */
function letsVmImportAssume(role, account, region) {
    // The values that VM Import sends, by condition key in lower case.
    const values = new Map([
        ['sts:externalid', 'vmimport'],
        ['aws:sourceaccount', account.id],
        ['aws:sourcearn', `arn:${account.partition}:vmie:${region}:${account.id}:import-snapshot-task`],
    ]);
    return policyAllows(role.trustPolicy, {
        action: 'sts:AssumeRole',
        principalKind: 'Service',
        isCaller: (service) => service === 'vmie.amazonaws.com',
        conditionsHold: (conditions) => trust_conditionsHold(conditions, values),
    });
}
/** Whether a role's trust policy lets whoever has a token of this provider assume it. @param name of the provider */
function letsTokenAssume(role, provider, claims) {
    const values = { [`${provider.name}:sub`]: claims.sub, [`${provider.name}:aud`]: claims.aud };
    return policyAllows(role.trustPolicy, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principalKind: 'Federated',
        isCaller: (principal) => principal === provider.arn,
        conditionsHold: (conditions) => conditionsHold(conditions, values),
    });
}
function trust_conditionsHold(conditions, values) {
    return Object.entries(conditions).every(([operator, keys]) => Object.entries(keys).every(([key, expected]) => {
        const value = values.get(key.toLowerCase());
        if (value === undefined)
            return false;
        if (operator === 'StringEquals')
            return [expected].flat().includes(value);
        const isPattern = operator === 'StringLike' || operator === 'ArnLike' || operator === 'ArnEquals';
        return isPattern && [expected].flat().some((pattern) => stringLike(pattern, value));
    }));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/read-disk-image.ts




const unsupported = { failureMessage: 'ClientError: Disk validation failed [Unsupported specified file format]' };
// The geometry of a VHD can round its size. The "current size" in its footer is that of the disk.
const qemuDriver = {
    VMDK: 'driver=vmdk',
    VHDX: 'driver=vhdx',
    VHD: 'driver=vpc,force_size_calc=current_size',
};
/** The formats that an import reads. All but RAW need qemu-img. */
const importFormats = ['RAW', 'VMDK', 'VHD', 'VHDX'];
/**
 * Reads a disk image file into the world's block store. As on AWS, the import fails when the file has another format
 * than stated.
 *
 * @param stated one of `importFormats`; undefined when the request states none, so that it is detected.
 * https://docs.aws.amazon.com/vm-import/latest/userguide/vmimport-import-snapshot.html
 */
async function readDiskImage(world, path, stated) {
    const detected = await detectFormat(path);
    const { format } = detected;
    if (format !== (stated ?? format) || !importFormats.includes(format) || detected.sizeBytes === 0)
        return unsupported;
    if (format === 'VMDK' && !detected.streamOptimized && world.settings.ec2.vmdkMustBeStreamOptimized)
        return unsupported;
    const driver = qemuDriver[format];
    if (driver === undefined)
        return store(world, path, format);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.directory, 'import-'));
    try {
        const raw = (0,external_node_path_.join)(directory, 'disk.raw');
        const source = `${driver},file.driver=file,file.filename=${path.replaceAll(',', ',,')}`;
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('qemu-img', ['convert', '--image-opts', source, '-O', 'raw', raw]);
        return await store(world, raw, format);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            return {
                failureMessage: `ServerError: the emulator needs qemu-img to read ${format}, and it is not installed on this machine.`,
            };
        }
        return unsupported;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function store(world, path, format) {
    const { size } = await (0,promises_.stat)(path);
    return { data: await world.blocks.importFile(path), volumeSizeGiB: Math.ceil(size / 2 ** 30), format };
}
/** Detects a file's format by its content. Anything unknown counts as RAW. */
async function detectFormat(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size: sizeBytes } = await file.stat();
        const head = Buffer.alloc(512);
        const tail = Buffer.alloc(512);
        await file.read(head, 0, 512, 0);
        await file.read(tail, 0, 512, Math.max(0, sizeBytes - 512));
        const magic = head.toString('latin1');
        const result = (format, streamOptimized = false) => ({ format, sizeBytes, streamOptimized });
        if (magic.startsWith('KDMV')) {
            // Bit 16 of the flags: compressed grains. Bit 17: a stream with markers.
            return result('VMDK', (head.readUInt32LE(8) & 0x30000) === 0x30000);
        }
        if (magic.startsWith('# Disk DescriptorFile'))
            return result('VMDK');
        if (magic.startsWith('vhdxfile'))
            return result('VHDX');
        if (magic.startsWith('QFI\xfb'))
            return result('QCOW2');
        if (magic.startsWith('conectix') || tail.toString('latin1').startsWith('conectix'))
            return result('VHD');
        return result('RAW');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-source.ts








/**
 * The object of a disk container.
 *
 * @throws AwsError InvalidParameterValue for an unknown format; InvalidParameter when the container names no object, or
 * one in another region. That a bucket does not exist is noticed later.
 */
function importSource(container, { world, region, account }) {
    const format = container.Format?.toUpperCase();
    if (format !== undefined && !importFormats.includes(format)) {
        throw new AwsError('InvalidParameterValue', `Value (${container.Format}) for parameter Format is invalid.`);
    }
    const { bucketName, key } = objectLocation(container, dnsSuffixOf(account.partition));
    const bucket = world.objects.buckets.get(bucketName);
    if (bucket !== undefined && bucket.region !== region) {
        throw new AwsError('InvalidParameter', 'The given S3 object is not local to the region.');
    }
    return { format, s3Bucket: bucketName, s3Key: key, url: container.Url };
}
/** @throws AwsError unless the account has the role and VM Import can assume it. */
function checkImportRole(roleName, { world, region, account }) {
    const name = roleName ?? 'vmimport';
    const role = findRole(world, account, name);
    if (role === undefined || !letsVmImportAssume(role, account, region)) {
        throw configuredError(world, 'noSuchImportRole', { role: name });
    }
}
/** @throws AwsError when the account has as many imports in progress as its quota allows, of both kinds together. */
function checkImportQuota({ world, region, account }) {
    const now = world.clock.now();
    const { importTasks, importImageTasks } = ec2Region(world, region);
    const inProgress = [...allCurrent(importTasks), ...allCurrent(importImageTasks)].filter((task) => task.ownerId === account.id && (task.outcome === undefined || task.endsAt > now));
    if (inProgress.length >= world.settings.quotas.imports)
        throw configuredError(world, 'tooManyImports');
}
/** Reads the disk image, or says why it can't be imported, and how many bytes its object has. */
async function readSource(world, ownerId, source) {
    const unreadable = (reason) => ({
        failureMessage: `ClientError: Disk validation failed [We do not have access to the given resource. Reason ${reason}]`,
    });
    const found = world.objects.find(source.s3Bucket ?? '', source.s3Key ?? '');
    if (found === undefined)
        return { disk: unreadable('404 Not Found'), sizeBytes: 0 };
    const { path, sizeBytes } = found.object;
    if (found.bucket.ownerId !== ownerId)
        return { disk: unreadable('403 Forbidden'), sizeBytes };
    return { disk: await readDiskImage(world, path, source.format), sizeBytes };
}
/** The S3 object of a disk container. @throws AwsError InvalidParameter when it names none. */
function objectLocation(container, dnsSuffix) {
    const { S3Bucket: bucketName, S3Key: key } = container.UserBucket ?? {};
    if (container.Url !== undefined && container.UserBucket !== undefined) {
        throw new AwsError('InvalidParameter', 'Only one of the parameters Url and UserBucket may be given.');
    }
    if (bucketName !== undefined && key !== undefined)
        return { bucketName, key };
    const domain = dnsSuffix.replaceAll('.', String.raw `\.`);
    const path = new RegExp(String.raw `^https://s3[.-][\w-]+\.${domain}/(?<bucket>[^/]+)/(?<key>[^?]+)`);
    const host = new RegExp(String.raw `^https://(?<bucket>.+)\.s3(?:[.-][\w-]+)?\.${domain}/(?<key>[^?]+)`);
    const url = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(container.Url ?? '') ??
        path.exec(container.Url ?? '') ??
        host.exec(container.Url ?? '');
    const { bucket: urlBucket, key: urlKey } = url?.groups ?? {};
    if (urlBucket === undefined || urlKey === undefined) {
        throw new AwsError('InvalidParameter', 'The disk container needs a UserBucket with bucket and key, or the Url of an S3 object.');
    }
    return { bucketName: urlBucket, key: container.Url?.startsWith('s3:') ? urlKey : decodeURIComponent(urlKey) };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-image.ts










/**
 * Starts a task that creates an image from disk images in S3, or from snapshots. AWS looks for an operating system that
 * it knows and prepares it for EC2. The emulator imports every disk that it can read, and changes nothing in it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html
 */
function importImage(input, context) {
    return runOncePerToken('ImportImage', input, context, () => import_image_start(input, context));
}
const validValues = {
    Architecture: ['i386', 'x86_64', 'arm64'],
    BootMode: ['legacy-bios', 'uefi'],
    Hypervisor: ['xen'],
    LicenseType: ['AWS', 'BYOL'],
    Platform: ['Linux', 'Windows'],
};
function import_image_start(input, context) {
    const { world, region, account } = context;
    for (const [name, values] of Object.entries(validValues)) {
        const value = input[name];
        if (value !== undefined && !values.includes(value)) {
            throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
        }
    }
    const containers = input.DiskContainers ?? [];
    if (containers.length === 0) {
        throw new AwsError('MissingParameter', 'The request must contain the parameter DiskContainers');
    }
    const disks = containers.map((container) => importedDisk(container, context));
    checkImportRole(input.RoleName, context);
    const encryption = resolveEncryption(context, input);
    const tags = tagsFor(input.TagSpecifications, 'import-image-task');
    checkImportQuota(context);
    endDryRun(input);
    const now = world.clock.now();
    const task = {
        importTaskId: world.random.id('import-ami'),
        ownerId: account.id,
        description: input.Description,
        architecture: input.Architecture ?? 'x86_64',
        bootMode: input.BootMode,
        licenseType: input.LicenseType ?? (input.Platform === 'Windows' ? 'AWS' : 'BYOL'),
        platform: input.Platform,
        usageOperation: input.UsageOperation ?? (input.Platform === 'Windows' ? 'RunInstances:0002' : 'RunInstances'),
        licenseConfigurationArns: (input.LicenseSpecifications ?? []).flatMap(({ LicenseConfigurationArn: arn }) => arn ?? []),
        encrypted: encryption.encrypted,
        kmsKeyId: encryption.kmsKeyId,
        startTime: now,
        endsAt: now + world.settings.latencySeconds.importImage * 1000,
        disks,
        tags,
    };
    put(world, ec2Region(world, region).importImageTasks, task.importTaskId, task);
    world.background(finish(context, task, encryption.badKey !== undefined));
    return importImageTaskOutput(world, task);
}
/** @throws AwsError for a container that names neither an object nor a snapshot of the caller, or both. */
function importedDisk(container, context) {
    const { SnapshotId: snapshotId, Description: description } = container;
    if (snapshotId !== undefined) {
        if (container.UserBucket !== undefined || container.Url !== undefined) {
            throw new AwsError('InvalidParameter', 'Only one of the parameters SnapshotId, Url and UserBucket may be given.');
        }
        ownSnapshot(context, snapshotId);
        return { description, snapshotId, diskImageSizeBytes: 0 };
    }
    if (container.Format?.toUpperCase() === 'OVA') {
        throw new AwsError('UnsupportedOperation', 'This emulator does not read OVA archives.');
    }
    return { description, ...importSource(container, context), diskImageSizeBytes: 0 };
}
/** Reads the disks and sets the outcome of the task, unless it has been cancelled meanwhile. */
async function finish(context, task, isKeyBad) {
    const { world, region } = context;
    const read = [];
    for (const source of task.disks)
        read.push(await readDisk(context, task.ownerId, source));
    const { importImageTasks, images } = ec2Region(world, region);
    const before = current(importImageTasks, task.importTaskId) ?? task;
    if (before.outcome !== undefined)
        return;
    const endsAt = Math.max(task.endsAt, world.clock.now());
    const ended = { ...before, endsAt, disks: read.map(({ source }) => source) };
    const failure = isKeyBad
        ? { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` }
        : read.map(({ disk }) => disk).find((disk) => 'failureMessage' in disk);
    if (failure !== undefined) {
        put(world, importImageTasks, task.importTaskId, { ...ended, outcome: failure });
        return;
    }
    const snapshots = read.flatMap(({ disk }) => 'failureMessage' in disk
        ? []
        : createSnapshot(world, region, {
            ownerId: task.ownerId,
            description: `Created by AWS-VMImport service for ${task.importTaskId}`,
            encrypted: task.encrypted,
            kmsKeyId: task.kmsKeyId,
            startTime: endsAt,
            completesAt: endsAt,
            data: disk.data,
            volumeSizeGiB: disk.volumeSizeGiB,
        }));
    // Name, description and devices as a public report shows them (docs/aws-facts.md#imports).
    const image = {
        imageId: world.random.id('ami'),
        ownerId: task.ownerId,
        name: task.importTaskId,
        description: `AWS-VMImport service: ${task.platform ?? 'Linux'}`,
        creationTime: endsAt,
        availableAt: endsAt,
        disabled: false,
        architecture: task.architecture,
        platform: task.platform === 'Windows' ? 'windows' : undefined,
        usageOperation: task.usageOperation,
        virtualizationType: 'hvm',
        imageLocation: `${task.ownerId}/${task.importTaskId}`,
        rootDeviceName: '/dev/sda1',
        devices: snapshots.map((snapshot, index) => ({
            deviceName: index === 0 ? '/dev/sda1' : `/dev/xvd${String.fromCharCode('b'.charCodeAt(0) + index - 1)}`,
            ebs: {
                snapshotId: snapshot.snapshotId,
                volumeSizeGiB: snapshot.volumeSizeGiB,
                volumeType: 'gp2',
                deleteOnTermination: false,
                encrypted: snapshot.encrypted,
            },
        })),
        bootMode: task.bootMode,
        enaSupport: false,
        billingProducts: [],
        productCodes: [],
        watermarks: [],
        tags: new Map(),
        launchPermissions: [],
        deregistrationProtection: { enabled: false, withCooldown: false },
    };
    put(world, images, image.imageId, image, endsAt);
    const snapshotIds = snapshots.map(({ snapshotId }) => snapshotId);
    put(world, importImageTasks, task.importTaskId, { ...ended, outcome: { imageId: image.imageId, snapshotIds } });
}
/** The disk of a container, and the container with what became known of it. */
async function readDisk({ world, region }, ownerId, source) {
    if (source.snapshotId === undefined) {
        const { disk, sizeBytes } = await readSource(world, ownerId, source);
        const format = 'format' in disk ? disk.format : source.format;
        return { disk, source: { ...source, format, diskImageSizeBytes: sizeBytes } };
    }
    const snapshot = current(ec2Region(world, region).snapshots, source.snapshotId);
    if (snapshot === undefined) {
        return { source, disk: { failureMessage: `ClientError: The snapshot '${source.snapshotId}' does not exist.` } };
    }
    return { source, disk: { data: snapshot.data, volumeSizeGiB: snapshot.volumeSizeGiB, format: 'RAW' } };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-tasks.ts






/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html */
function describeImportSnapshotTasks(input, context) {
    endDryRun(input);
    const { world, region } = context;
    const { ImportTaskIds: ids = [] } = input;
    const matching = filterResources(ownTasks(context, ec2Region(world, region).importTasks, ids), input.Filters, {
        'import-task-id': (task) => [task.importTaskId],
        'task-state': (task) => [importProgress(world, task).Status],
    }, (task) => task.tags);
    const { items, nextToken } = ec2Page(world, matching, input, (task) => task.importTaskId, {
        withIds: ids.length > 0,
    });
    return { ImportSnapshotTasks: items.map((task) => importTaskOutput(world, task)), NextToken: nextToken };
}
/** A task as ImportSnapshot and DescribeImportSnapshotTasks return it. */
function importTaskOutput(world, task) {
    return {
        ImportTaskId: task.importTaskId,
        Description: task.description,
        SnapshotTaskDetail: taskDetail(world, task),
        Tags: tagList(task.tags),
    };
}
function taskDetail(world, task) {
    const progress = importProgress(world, task);
    const snapshotId = task.outcome !== undefined && 'snapshotId' in task.outcome ? task.outcome.snapshotId : undefined;
    return {
        Description: task.containerDescription,
        DiskImageSize: task.diskImageSizeBytes,
        Encrypted: task.encrypted,
        Format: task.format,
        KmsKeyId: task.kmsKeyId,
        ...(task.url === undefined ? { UserBucket: { S3Bucket: task.s3Bucket, S3Key: task.s3Key } } : { Url: task.url }),
        ...progress,
        SnapshotId: progress.Status === 'completed' ? snapshotId : undefined,
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/import-snapshot.ts









/**
 * Starts a task that creates a snapshot from a disk image in S3. The emulator reads and decodes the file in the
 * background. The result shows when the task's time is over. Tags are those of the task, not of the snapshot.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
 */
function importSnapshot(input, context) {
    return runOncePerToken('ImportSnapshot', input, context, () => import_snapshot_start(input, context));
}
function import_snapshot_start(input, context) {
    const { world, region, account } = context;
    const container = input.DiskContainer;
    if (container === undefined) {
        throw new AwsError('MissingParameter', 'The request must contain the parameter DiskContainer');
    }
    const source = importSource(container, context);
    checkImportRole(input.RoleName, context);
    const encryption = resolveEncryption(context, input);
    const tags = tagsFor(input.TagSpecifications, 'import-snapshot-task');
    checkImportQuota(context);
    endDryRun(input);
    const now = world.clock.now();
    const task = {
        importTaskId: world.random.id('import-snap'),
        ownerId: account.id,
        description: input.Description,
        containerDescription: container.Description,
        ...source,
        encrypted: encryption.encrypted,
        kmsKeyId: encryption.kmsKeyId,
        startTime: now,
        endsAt: now + world.settings.latencySeconds.importSnapshot * 1000,
        diskImageSizeBytes: 0,
        tags,
    };
    put(world, ec2Region(world, region).importTasks, task.importTaskId, task);
    world.background(import_snapshot_finish(context, task, encryption.badKey !== undefined));
    return importTaskOutput(world, task);
}
/** Reads the disk image and sets the outcome of the task, unless it has been cancelled meanwhile. */
async function import_snapshot_finish({ world, region }, task, isKeyBad) {
    const { disk, sizeBytes } = isKeyBad
        ? { disk: { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` }, sizeBytes: 0 }
        : await readSource(world, task.ownerId, task);
    const { importTasks } = ec2Region(world, region);
    const before = current(importTasks, task.importTaskId) ?? task;
    if (before.outcome !== undefined)
        return;
    const endsAt = Math.max(task.endsAt, world.clock.now());
    const ended = { ...before, endsAt, diskImageSizeBytes: sizeBytes };
    if ('failureMessage' in disk) {
        put(world, importTasks, task.importTaskId, { ...ended, outcome: disk });
        return;
    }
    // The task names its snapshot when it ends, so the snapshot starts then.
    const { snapshotId } = createSnapshot(world, region, {
        ownerId: task.ownerId,
        description: `Created by AWS-VMImport service for ${task.importTaskId}`,
        encrypted: task.encrypted,
        kmsKeyId: task.kmsKeyId,
        startTime: endsAt,
        completesAt: endsAt,
        data: disk.data,
        volumeSizeGiB: disk.volumeSizeGiB,
    });
    put(world, importTasks, task.importTaskId, { ...ended, format: disk.format, outcome: { snapshotId } });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/instance-filters.ts
const instance_filters_text = (value) => {
    if (value === undefined)
        return undefined;
    return value instanceof Date ? value.toISOString() : String(value);
};
const ofInterface = (read) => {
    return ({ NetworkInterfaces: all = [] }) => all.map((one) => instance_filters_text(read(one)));
};
const ofDevice = (read) => {
    return ({ BlockDeviceMappings: all = [] }) => all.map((one) => instance_filters_text(read(one)));
};
/** The filters of the API reference that name something an instance of the emulator can have. */
const served = {
    architecture: (one) => [one.Architecture],
    'availability-zone': (one) => [one.Placement?.AvailabilityZone],
    'availability-zone-id': (one) => [one.Placement?.AvailabilityZoneId],
    'block-device-mapping.attach-time': ofDevice(({ Ebs }) => Ebs?.AttachTime),
    'block-device-mapping.delete-on-termination': ofDevice(({ Ebs }) => Ebs?.DeleteOnTermination),
    'block-device-mapping.device-name': ofDevice(({ DeviceName }) => DeviceName),
    'block-device-mapping.status': ofDevice(({ Ebs }) => Ebs?.Status),
    'block-device-mapping.volume-id': ofDevice(({ Ebs }) => Ebs?.VolumeId),
    'boot-mode': (one) => [one.BootMode],
    'capacity-reservation-specification.capacity-reservation-preference': (one) => [
        one.CapacityReservationSpecification?.CapacityReservationPreference,
    ],
    'client-token': (one) => [one.ClientToken],
    'current-instance-boot-mode': (one) => [one.CurrentInstanceBootMode],
    'dns-name': (one) => [one.PublicDnsName],
    'ebs-optimized': (one) => [instance_filters_text(one.EbsOptimized)],
    'ena-support': (one) => [instance_filters_text(one.EnaSupport)],
    'enclave-options.enabled': (one) => [instance_filters_text(one.EnclaveOptions?.Enabled)],
    'hibernation-options.configured': (one) => [instance_filters_text(one.HibernationOptions?.Configured)],
    hypervisor: (one) => [one.Hypervisor],
    'iam-instance-profile.arn': (one) => [one.IamInstanceProfile?.Arn],
    'iam-instance-profile.id': (one) => [one.IamInstanceProfile?.Id],
    'image-id': (one) => [one.ImageId],
    'instance-id': (one) => [one.InstanceId],
    'instance-state-code': (one) => [instance_filters_text(one.State?.Code)],
    'instance-state-name': (one) => [one.State?.Name],
    'instance-type': (one) => [one.InstanceType],
    'instance.group-id': (one) => (one.SecurityGroups ?? []).map(({ GroupId }) => GroupId),
    'instance.group-name': (one) => (one.SecurityGroups ?? []).map(({ GroupName }) => GroupName),
    'ip-address': (one) => [one.PublicIpAddress],
    'launch-index': (one) => [instance_filters_text(one.AmiLaunchIndex)],
    'launch-time': (one) => [instance_filters_text(one.LaunchTime)],
    'maintenance-options.auto-recovery': (one) => [one.MaintenanceOptions?.AutoRecovery],
    'metadata-options.http-endpoint': (one) => [one.MetadataOptions?.HttpEndpoint],
    'metadata-options.http-protocol-ipv6': (one) => [one.MetadataOptions?.HttpProtocolIpv6],
    'metadata-options.http-put-response-hop-limit': (one) => [instance_filters_text(one.MetadataOptions?.HttpPutResponseHopLimit)],
    'metadata-options.http-tokens': (one) => [one.MetadataOptions?.HttpTokens],
    'metadata-options.instance-metadata-tags': (one) => [one.MetadataOptions?.InstanceMetadataTags],
    'metadata-options.state': (one) => [one.MetadataOptions?.State],
    'monitoring-state': (one) => [one.Monitoring?.State],
    'network-interface.addresses.association.public-ip': ofInterface(({ Association }) => Association?.PublicIp),
    'network-interface.addresses.primary': ofInterface(() => true),
    'network-interface.addresses.private-ip-address': ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
    'network-interface.association.public-ip': ofInterface(({ Association }) => Association?.PublicIp),
    'network-interface.attachment.attachment-id': ofInterface(({ Attachment }) => Attachment?.AttachmentId),
    'network-interface.attachment.delete-on-termination': ofInterface(({ Attachment }) => Attachment?.DeleteOnTermination),
    'network-interface.attachment.device-index': ofInterface(({ Attachment }) => Attachment?.DeviceIndex),
    'network-interface.attachment.status': ofInterface(({ Attachment }) => Attachment?.Status),
    'network-interface.availability-zone': (one) => [one.Placement?.AvailabilityZone],
    'network-interface.description': ofInterface(({ Description }) => Description),
    'network-interface.group-id': ofInterface(({ Groups }) => Groups?.[0]?.GroupId),
    'network-interface.group-name': ofInterface(({ Groups }) => Groups?.[0]?.GroupName),
    'network-interface.mac-address': ofInterface(({ MacAddress }) => MacAddress),
    'network-interface.network-interface-id': ofInterface(({ NetworkInterfaceId }) => NetworkInterfaceId),
    'network-interface.owner-id': ofInterface(({ OwnerId }) => OwnerId),
    'network-interface.private-dns-name': ofInterface(({ PrivateDnsName }) => PrivateDnsName),
    'network-interface.private-ip-address': ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
    'network-interface.source-dest-check': ofInterface(({ SourceDestCheck }) => SourceDestCheck),
    'network-interface.status': ofInterface(({ Status }) => Status),
    'network-interface.subnet-id': ofInterface(({ SubnetId }) => SubnetId),
    'network-interface.vpc-id': ofInterface(({ VpcId }) => VpcId),
    'owner-id': ({ NetworkInterfaces: all = [] }) => all.map(({ OwnerId }) => OwnerId),
    platform: (one) => [one.Platform],
    'platform-details': (one) => [one.PlatformDetails],
    'private-dns-name': (one) => [one.PrivateDnsName],
    'private-ip-address': (one) => [one.PrivateIpAddress],
    'product-code': (one) => (one.ProductCodes ?? []).map(({ ProductCodeId }) => ProductCodeId),
    'product-code.type': (one) => (one.ProductCodes ?? []).map(({ ProductCodeType }) => ProductCodeType),
    reason: (one) => [one.StateTransitionReason],
    'root-device-name': (one) => [one.RootDeviceName],
    'root-device-type': (one) => [one.RootDeviceType],
    'source-dest-check': (one) => [instance_filters_text(one.SourceDestCheck)],
    'state-reason-code': (one) => [one.StateReason?.Code],
    'state-reason-message': (one) => [one.StateReason?.Message],
    'subnet-id': (one) => [one.SubnetId],
    tenancy: (one) => [one.Placement?.Tenancy],
    'tpm-support': (one) => [one.TpmSupport],
    'usage-operation': (one) => [one.UsageOperation],
    'usage-operation-update-time': (one) => [instance_filters_text(one.UsageOperationUpdateTime)],
    'virtualization-type': (one) => [one.VirtualizationType],
    'vpc-id': (one) => [one.VpcId],
};
/** The others of the API reference: no instance of the emulator matches them. */
const unmatched = `
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
/** Every filter of DescribeInstances, besides those of tags and the reservation. */
const instanceFilters = {
    ...Object.fromEntries(unmatched.split(/\s+/).map((name) => [name, () => []])),
    ...served,
};

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/instance-types.ts


const xen = (size) => ({
    isCurrentGeneration: true,
    hypervisor: 'xen',
    architectures: ['x86_64'],
    threadsPerCore: 2,
    bootModes: ['legacy-bios'],
    ena: 'unsupported',
    nitroTpm: false,
    isBurstable: size.name.startsWith('t'),
    isFreeTierEligible: false,
    manufacturer: 'Intel',
    ...size,
});
const nitro = (size) => ({
    ...xen(size),
    hypervisor: 'nitro',
    bootModes: ['legacy-bios', 'uefi'],
    ena: 'required',
    nitroTpm: true,
    ...size,
});
const graviton = (size) => ({
    ...nitro(size),
    architectures: ['arm64'],
    threadsPerCore: 1,
    bootModes: ['uefi'],
    nitroTpm: false,
    manufacturer: 'AWS',
    ...size,
});
/**
 * A few types of each kind, with the values that AWS documents.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html (vCPUs, memory, network, ENA)
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-instance-boot-mode.html (UEFI on Nitro only, Graviton
 * UEFI only)
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/enable-nitrotpm-prerequisites.html
 */
const instanceTypes = [
    xen({
        ...{ name: 't2.nano', vcpus: 1, memoryMiB: 512, clockGHz: 2.4, networkPerformance: 'Low to Moderate' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ['i386', 'x86_64'], threadsPerCore: 1 },
    }),
    xen({
        ...{ name: 't2.micro', vcpus: 1, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Low to Moderate' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ['i386', 'x86_64'], threadsPerCore: 1 },
        isFreeTierEligible: true,
    }),
    xen({
        ...{ name: 'c4.large', vcpus: 2, memoryMiB: 3840, clockGHz: 2.9, networkPerformance: 'Moderate' },
        ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
    }),
    xen({
        ...{ name: 'm4.large', vcpus: 2, memoryMiB: 8192, clockGHz: 2.4, networkPerformance: 'Moderate' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 10 },
    }),
    nitro({
        ...{ name: 't3.nano', vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
    }),
    nitro({
        ...{ name: 't3.micro', vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
    }),
    nitro({
        ...{ name: 'm5.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.1, networkPerformance: 'Up to 10 Gigabit' },
        ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
    }),
    nitro({
        ...{ name: 'm6a.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.6, networkPerformance: 'Up to 12.5 Gigabit' },
        ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10, manufacturer: 'AMD' },
    }),
    nitro({
        ...{ name: 'm7i.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.2, networkPerformance: 'Up to 12.5 Gigabit' },
        ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
    }),
    graviton({
        ...{ name: 'a1.medium', vcpus: 1, memoryMiB: 2048, clockGHz: 2.3, networkPerformance: 'Up to 10 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4, isCurrentGeneration: false },
    }),
    graviton({
        ...{ name: 't4g.nano', vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
    }),
    graviton({
        ...{ name: 't4g.micro', vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
    }),
    graviton({
        ...{ name: 'c6g.medium', vcpus: 1, memoryMiB: 2048, clockGHz: 2.5, networkPerformance: 'Up to 10 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 },
    }),
    graviton({
        ...{ name: 'm8g.medium', vcpus: 1, memoryMiB: 4096, clockGHz: 2.8, networkPerformance: 'Up to 12.5 Gigabit' },
        ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 },
    }),
];
const byName = new Map(instanceTypes.map((type) => [type.name, type]));
function instanceType(name) {
    return byName.get(name);
}
/** The type of an instance that exists. */
function typeOf({ instanceType: name }) {
    const type = byName.get(name);
    if (type === undefined)
        throw new Error(`There is no instance type ${name}.`);
    return type;
}
/** The zones of the region that offer a type: all, unless `ec2.instances.notOffered` says otherwise. */
function zonesOffering({ name }, { world, region }) {
    const without = world.settings.ec2.instances.notOffered[name] ?? [];
    return without.includes(region) ? [] : zoneNames(region).filter((zone) => !without.includes(zone));
}
/** The types that some zone of the region offers. */
function typesOffered(context) {
    return instanceTypes.filter((type) => zonesOffering(type, context).length > 0);
}
/** Whether a list of names or patterns, such as `m7i.*`, has a type. */
function isTypeIn(patterns, type) {
    return patterns.some((pattern) => wildcardPattern(pattern).test(type));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/volume-life.ts



/**
 * The caller's volumes that reads see. A volume is deleted with its instance, or outlives it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html
 */
function visibleVolumes({ world, region, account }) {
    const now = world.clock.now();
    const { instances, volumes } = instanceRegion(world, region);
    const byId = new Map(visible(world, instances).map((instance) => [instance.instanceId, instance]));
    return visible(world, volumes).flatMap((volume) => {
        const instance = byId.get(volume.instanceId);
        if (instance === undefined || volume.ownerId !== account.id)
            return [];
        const { state } = lifeAt(instance, now);
        if (state === 'terminated') {
            return volume.deleteOnTermination ? [] : [{ volume, instance, state: 'available' }];
        }
        return [{ volume, instance, state: state === 'pending' ? 'creating' : 'in-use' }];
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/instance-output.ts








/** Instances of one reservation, as RunInstances and DescribeInstances show them. */
function reservationOutput(instances, context) {
    return {
        ReservationId: instances[0]?.reservationId,
        OwnerId: instances[0]?.ownerId,
        Groups: [],
        Instances: instances.map((instance) => instanceOutput(instance, context)),
    };
}
function instanceOutput(instance, context) {
    const { world, region } = context;
    const type = typeOf(instance);
    const life = lifeAt(instance, world.clock.now());
    const isThere = life.state !== 'terminated';
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
            GroupName: '',
            Tenancy: 'default',
        },
        Architecture: instance.architecture,
        BootMode: instance.bootMode,
        CurrentInstanceBootMode: instance.currentBootMode,
        TpmSupport: instance.tpmSupport,
        EnaSupport: instance.enaSupport,
        SriovNetSupport: instance.sriovNetSupport,
        // DescribeInstances says xen of Nitro instances, too.
        Hypervisor: 'xen',
        VirtualizationType: 'hvm',
        ...instance.platform,
        UsageOperationUpdateTime: new Date(instance.launchTime),
        ProductCodes: productCodeList(instance.productCodes),
        RootDeviceName: instance.rootDeviceName,
        RootDeviceType: 'ebs',
        BlockDeviceMappings: isThere ? deviceOutputs(instance, context) : [],
        EbsOptimized: instance.isEbsOptimized,
        Monitoring: { State: instance.isMonitored ? 'enabled' : 'disabled' },
        IamInstanceProfile: instance.profile && { Arn: instance.profile.arn, Id: instance.profile.id },
        MetadataOptions: {
            State: life.state === 'pending' ? 'pending' : 'applied',
            HttpTokens: instance.metadata.httpTokens,
            HttpPutResponseHopLimit: instance.metadata.hopLimit,
            HttpEndpoint: instance.metadata.endpoint,
            HttpProtocolIpv6: instance.metadata.ipv6,
            InstanceMetadataTags: instance.metadata.instanceTags,
        },
        CpuOptions: { CoreCount: type.vcpus / type.threadsPerCore, ThreadsPerCore: type.threadsPerCore },
        CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
        HibernationOptions: { Configured: false },
        EnclaveOptions: { Enabled: false },
        MaintenanceOptions: { AutoRecovery: 'default' },
        SecurityGroups: isThere ? groups : [],
        NetworkInterfaces: isThere ? [interfaceOutput(instance, context)] : [],
        SourceDestCheck: isThere ? true : undefined,
        SubnetId: isThere ? instance.network.subnetId : undefined,
        VpcId: isThere ? instance.network.vpcId : undefined,
        PrivateIpAddress: isThere ? instance.network.privateAddress : undefined,
        PrivateDnsName: isThere ? privateName(instance, context) : '',
        PublicIpAddress: publicAddress(instance, context),
        PublicDnsName: publicName(instance, context) ?? '',
        Tags: unlessEmpty(tagList(instance.tags)),
    };
}
/** The public address, which an instance has while it runs. */
function publicAddress(instance, { world }) {
    return lifeAt(instance, world.clock.now()).state === 'running' ? instance.network.publicAddress : undefined;
}
function publicName(instance, context) {
    const { region, account } = context;
    const address = publicAddress(instance, context);
    const domain = region === 'us-east-1' ? 'compute-1' : `${region}.compute`;
    return address && `ec2-${address.replaceAll('.', '-')}.${domain}.${dnsSuffixOf(account.partition)}`;
}
function privateName({ network }, { region }) {
    const domain = region === 'us-east-1' ? 'ec2' : `${region}.compute`;
    return `ip-${network.privateAddress.replaceAll('.', '-')}.${domain}.internal`;
}
function interfaceOutput(instance, context) {
    const { network, ownerId, launchTime } = instance;
    const address = publicAddress(instance, context);
    const association = address && {
        PublicIp: address,
        PublicDnsName: publicName(instance, context),
        IpOwnerId: 'amazon',
    };
    return {
        NetworkInterfaceId: network.interfaceId,
        InterfaceType: 'interface',
        Description: network.description,
        OwnerId: ownerId,
        Status: 'in-use',
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
                Association: association || undefined,
            },
        ],
        Ipv6Addresses: [],
        Association: association || undefined,
        SourceDestCheck: true,
        Attachment: {
            AttachmentId: network.attachmentId,
            AttachTime: new Date(launchTime),
            DeleteOnTermination: network.deleteOnTermination,
            DeviceIndex: 0,
            NetworkCardIndex: 0,
            Status: context.world.clock.now() < startOf(instance) ? 'attaching' : 'attached',
        },
    };
}
function deviceOutputs(instance, context) {
    return visibleVolumes(context).flatMap(({ volume, state }) => {
        if (volume.instanceId !== instance.instanceId || state !== 'in-use')
            return [];
        return [
            {
                DeviceName: volume.device,
                Ebs: {
                    VolumeId: volume.volumeId,
                    Status: 'attached',
                    AttachTime: new Date(volume.createTime),
                    DeleteOnTermination: volume.deleteOnTermination,
                },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/describe.ts







/**
 * The caller's instances, by reservation. MaxResults counts instances, so a page can end within a reservation.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
function describeInstances(input, context) {
    const ids = input.InstanceIds ?? [];
    const all = namedInstances(input, context).map((instance) => ({
        instance,
        output: instanceOutput(instance, context),
    }));
    const matching = filterResources(all, input.Filters, filters, ({ instance }) => instance.tags);
    const { items, nextToken } = ec2Page(context.world, matching, input, ({ instance }) => keyOf(instance), {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    endDryRun(input);
    const reservations = [...new Set(items.map(({ instance }) => instance.reservationId))];
    return {
        Reservations: reservations.map((id) => reservationOutput(items.map(({ instance }) => instance).filter(({ reservationId }) => reservationId === id), context)),
        NextToken: nextToken,
    };
}
const filters = {
    ...Object.fromEntries(Object.entries(instanceFilters).map(([name, read]) => [name, ({ output }) => read(output)])),
    'reservation-id': ({ instance }) => [instance.reservationId],
};
function keyOf({ reservationId, launchIndex }) {
    return `${reservationId} ${String(launchIndex).padStart(6, '0')}`;
}
/** The caller's instances that a request names; without IDs all of them. @throws AwsError for those that are not there. */
function namedInstances(input, context) {
    const ids = input.InstanceIds ?? [];
    checkInstanceIds(ids);
    const all = visibleInstances(context);
    const missing = ids.filter((id) => !all.some(({ instanceId }) => instanceId === id));
    // MaxResults beside IDs is the request's first mistake, see ec2Page.
    if (missing.length > 0 && input.MaxResults === undefined)
        throw instancesNotFound(missing);
    return ids.length === 0 ? all : all.filter(({ instanceId }) => ids.includes(instanceId));
}
/** @throws AwsError InvalidInstanceID.Malformed for the first malformed ID. */
function checkInstanceIds(ids) {
    const bad = ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (bad !== undefined)
        throw new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${bad}" (expecting "i-...")`);
}
function instancesNotFound(ids) {
    const [plural, verb] = ids.length === 1 ? ['', 'does'] : ['s', 'do'];
    return new AwsError('InvalidInstanceID.NotFound', `The instance ID${plural} '${ids.join(', ')}' ${verb} not exist`);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/real-guest.ts
/** As much as GetConsoleOutput returns. */
const consoleBytes = 64 * 1024;
/** Adds to the console. @param postsAt when AWS posts the console first. */
function writeConsole(guest, chunk, now, postsAt) {
    if (now >= postsAt)
        guest.posted ??= { at: postsAt, console: guest.console };
    guest.console = new Uint8Array(Buffer.concat([guest.console, chunk]).subarray(-consoleBytes));
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/console.ts







/**
 * The serial console. Without Latest it is what AWS has posted: once after the start and once after the end. With Latest,
 * which only Nitro knows, it is what the guest has written so far. Of either only the end is kept.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshoot-unreachable-instance.html
 */
function getConsoleOutput(input, context) {
    const { world } = context;
    const id = input.InstanceId ?? '';
    checkInstanceIds([id]);
    const instance = ownInstance(context, id);
    if (instance === undefined)
        throw instancesNotFound([id]);
    if (input.Latest === true && typeOf(instance).hypervisor !== 'nitro')
        throw configuredError(world, 'noLatestConsole');
    endDryRun(input);
    const now = world.clock.now();
    const at = input.Latest === true ? now : lastPost(instance, context);
    const text = at === undefined ? Buffer.alloc(0) : consoleAt(instance, at);
    return {
        InstanceId: id,
        Timestamp: new Date(at ?? now),
        Output: text.length === 0 ? undefined : text.subarray(-consoleBytes).toString('base64'),
    };
}
/** When AWS last posted the console, at or before now. */
function lastPost(instance, { world }) {
    const now = world.clock.now();
    const { endedAt } = lifeAt(instance, now);
    const { consolePostedAfterSeconds } = world.settings.ec2.instances;
    if (consolePostedAfterSeconds === 0)
        return now;
    const firstAt = startOf(instance) + consolePostedAfterSeconds * 1000;
    return [firstAt, endedAt]
        .filter((at) => at !== undefined && at <= now)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1);
}
/** What the guest has written until `time`, which is now or when AWS last posted it. */
function consoleAt(instance, time) {
    const { realGuest } = instance;
    if (realGuest === undefined)
        return Buffer.from(scriptedConsole(instance, time));
    const { console, posted } = realGuest;
    return Buffer.from(posted !== undefined && time <= posted.at ? posted.console : console);
}
/** A line ends when the next one begins. */
function scriptedConsole(instance, time) {
    const { endedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
    if (endedAt <= instance.runningAt)
        return '';
    const seconds = (Math.min(time, endedAt) - instance.runningAt) / 1000;
    const lines = instance.guest.console.map((line) => {
        const space = line.indexOf(' ');
        return { seconds: Number(line.slice(0, space)), text: line.slice(space + 1) };
    });
    return lines
        .filter((line) => line.seconds <= seconds)
        .map(({ text }) => text)
        .join('\r\n');
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/network.ts


/** A /20 for each zone. https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html */
const addressesPerSubnet = 16;
/**
 * The account's default VPC; undefined in a region of `ec2.instances.noDefaultVpc`. It is part of no state: the IDs follow
 * from account and region.
 */
function defaultVpc({ world, region, account }) {
    const { noDefaultVpc, securityGroups, subnets } = world.settings.ec2.instances;
    if (noDefaultVpc.includes(region))
        return undefined;
    const id = (prefix, what) => {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(`${account.id} ${region} ${what}`).digest('hex');
        return `${prefix}-${digest.slice(0, 17)}`;
    };
    const zones = zoneNames(region);
    const all = [
        ...zones.map((zone) => ({ subnetId: id('subnet', zone), zone, isDefault: true })),
        ...subnets.map((subnetId) => ({ subnetId, zone: zones[0] ?? '', isDefault: false })),
    ];
    return {
        vpcId: id('vpc', 'vpc'),
        subnets: all.map((subnet, index) => ({
            ...subnet,
            cidrBlock: `172.31.${index * addressesPerSubnet}.0/20`,
            addressStart: `172.31.${index * addressesPerSubnet}`,
        })),
        groups: [
            { groupId: id('sg', 'default'), name: 'default', description: 'default VPC security group' },
            ...Object.entries(securityGroups).map(([groupId, { name, ingress }]) => ({
                groupId,
                name,
                description: name,
                ingress,
            })),
        ],
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/describe-network.ts






const noTags = () => new Map();
/** The default VPC. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
function describeVpcs(input, context) {
    const { world, account } = context;
    const network = defaultVpc(context);
    const all = network === undefined ? [] : [vpcOutput(network.vpcId, account.id)];
    const ids = input.VpcIds ?? [];
    const missing = ids.find((id) => !all.some(({ VpcId }) => VpcId === id));
    if (missing !== undefined) {
        throw new AwsError('InvalidVpcID.NotFound', `The vpc ID '${missing}' does not exist`);
    }
    const matching = filterResources(all, input.Filters, {
        cidr: ({ CidrBlock }) => [CidrBlock],
        'dhcp-options-id': ({ DhcpOptionsId }) => [DhcpOptionsId],
        'is-default': ({ IsDefault }) => [String(IsDefault)],
        'owner-id': ({ OwnerId }) => [OwnerId],
        state: ({ State }) => [State],
        'vpc-id': ({ VpcId }) => [VpcId],
    }, noTags);
    endDryRun(input);
    const { items, nextToken } = ec2Page(world, matching, input, ({ VpcId = '' }) => VpcId, {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    return { Vpcs: [...items], NextToken: nextToken };
}
function vpcOutput(vpcId, ownerId) {
    return {
        VpcId: vpcId,
        OwnerId: ownerId,
        State: 'available',
        CidrBlock: '172.31.0.0/16',
        DhcpOptionsId: vpcId.replace('vpc-', 'dopt-'),
        InstanceTenancy: 'default',
        IsDefault: true,
    };
}
/** The default subnet of each zone, and those of the settings. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
function describeSubnets(input, context) {
    const network = defaultVpc(context);
    const all = network === undefined ? [] : subnetOutputs(network, context);
    const ids = input.SubnetIds ?? [];
    const missing = ids.find((id) => !all.some(({ SubnetId }) => SubnetId === id));
    if (missing !== undefined)
        throw subnetNotFound(missing);
    const matching = filterResources(all, input.Filters, {
        'availability-zone': ({ AvailabilityZone }) => [AvailabilityZone],
        'availability-zone-id': ({ AvailabilityZoneId }) => [AvailabilityZoneId],
        'available-ip-address-count': ({ AvailableIpAddressCount }) => [String(AvailableIpAddressCount)],
        'cidr-block': ({ CidrBlock }) => [CidrBlock],
        'default-for-az': ({ DefaultForAz }) => [String(DefaultForAz)],
        'map-public-ip-on-launch': ({ MapPublicIpOnLaunch }) => [String(MapPublicIpOnLaunch)],
        'owner-id': ({ OwnerId }) => [OwnerId],
        state: ({ State }) => [State],
        'subnet-arn': ({ SubnetArn }) => [SubnetArn],
        'subnet-id': ({ SubnetId }) => [SubnetId],
        'vpc-id': ({ VpcId }) => [VpcId],
    }, noTags);
    endDryRun(input);
    const { items, nextToken } = ec2Page(context.world, matching, input, ({ SubnetId = '' }) => SubnetId, {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    return { Subnets: [...items], NextToken: nextToken };
}
function subnetNotFound(subnetId) {
    return new AwsError('InvalidSubnetID.NotFound', `The subnet ID '${subnetId}' does not exist`);
}
function subnetOutputs({ vpcId, subnets }, { region, account }) {
    return subnets.map(({ subnetId, zone, cidrBlock, isDefault }) => ({
        SubnetId: subnetId,
        SubnetArn: `arn:${account.partition}:ec2:${region}:${account.id}:subnet/${subnetId}`,
        VpcId: vpcId,
        OwnerId: account.id,
        State: 'available',
        AvailabilityZone: zone,
        AvailabilityZoneId: zoneIdOf(region, zone),
        CidrBlock: cidrBlock,
        // Of a /20, AWS keeps five addresses to itself.
        AvailableIpAddressCount: 4091,
        DefaultForAz: isDefault,
        MapPublicIpOnLaunch: isDefault,
        AssignIpv6AddressOnCreation: false,
        Ipv6Native: false,
        EnableDns64: false,
    }));
}
/**
 * The default VPC's groups.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
 */
function describeSecurityGroups(input, context) {
    const network = defaultVpc(context);
    const all = network === undefined ? [] : network.groups.map((group) => groupOutput(group, network.vpcId, context));
    const { GroupIds: ids = [], GroupNames: names = [] } = input;
    const missing = ids.find((id) => !all.some(({ GroupId }) => GroupId === id));
    if (missing !== undefined)
        throw groupNotFound(missing);
    const unnamed = names.find((name) => !all.some(({ GroupName }) => GroupName === name));
    if (unnamed !== undefined)
        throw groupNotFound(unnamed);
    const named = all.filter(({ GroupId = '', GroupName = '' }) => (ids.length === 0 || ids.includes(GroupId)) && (names.length === 0 || names.includes(GroupName)));
    const ingress = (read) => (group) => (group.IpPermissions ?? []).flatMap(read);
    const matching = filterResources(named, input.Filters, {
        description: ({ Description }) => [Description],
        'group-id': ({ GroupId }) => [GroupId],
        'group-name': ({ GroupName }) => [GroupName],
        'ip-permission.cidr': ingress(({ IpRanges = [] }) => IpRanges.map(({ CidrIp }) => CidrIp)),
        'ip-permission.from-port': ingress(({ FromPort }) => [FromPort === undefined ? undefined : String(FromPort)]),
        'ip-permission.group-id': ingress(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.map(({ GroupId }) => GroupId)),
        'ip-permission.protocol': ingress(({ IpProtocol }) => [IpProtocol]),
        'ip-permission.to-port': ingress(({ ToPort }) => [ToPort === undefined ? undefined : String(ToPort)]),
        'owner-id': ({ OwnerId }) => [OwnerId],
        'vpc-id': ({ VpcId }) => [VpcId],
    }, noTags);
    endDryRun(input);
    const { items, nextToken } = ec2Page(context.world, matching, input, ({ GroupId = '' }) => GroupId, {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    return { SecurityGroups: [...items], NextToken: nextToken };
}
function groupNotFound(idOrName) {
    return new AwsError('InvalidGroup.NotFound', `The security group '${idOrName}' does not exist`);
}
/** https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html */
function groupOutput({ groupId, name, description, ingress }, vpcId, context) {
    const { region, account } = context;
    const fromMembers = {
        IpProtocol: '-1',
        IpRanges: [],
        Ipv6Ranges: [],
        PrefixListIds: [],
        UserIdGroupPairs: [{ GroupId: groupId, UserId: account.id }],
    };
    return {
        GroupId: groupId,
        GroupName: name,
        Description: description,
        OwnerId: account.id,
        VpcId: vpcId,
        SecurityGroupArn: `arn:${account.partition}:ec2:${region}:${account.id}:security-group/${groupId}`,
        IpPermissions: ingress === undefined ? [fromMembers] : ingress.map(permission),
        IpPermissionsEgress: [permission('-1 -1 -1 0.0.0.0/0')],
    };
}
/** `tcp 22 22 0.0.0.0/0` as the API writes it. The protocol -1 is every one, and has no ports. */
function permission(text) {
    const [protocol = '', from, to, block = ''] = text.split(' ');
    const ranges = block.includes(':') ? { Ipv6Ranges: [{ CidrIpv6: block }] } : { IpRanges: [{ CidrIp: block }] };
    return {
        IpProtocol: protocol,
        ...(protocol !== '-1' && { FromPort: Number(from), ToPort: Number(to) }),
        UserIdGroupPairs: [],
        IpRanges: [],
        Ipv6Ranges: [],
        PrefixListIds: [],
        ...ranges,
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/describe-types.ts






/**
 * The types that the region offers. A type that no region has, or that this one does not offer, is refused by name.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
 */
function describeInstanceTypes(input, context) {
    const names = input.InstanceTypes ?? [];
    if (names.length > 100) {
        throw new AwsError('InvalidParameterValue', 'A request can name 100 instance types at most.');
    }
    const offered = typesOffered(context);
    const missing = names.filter((name) => !offered.some((type) => type.name === name));
    if (missing.length > 0) {
        const text = `The following supplied instance types do not exist: [${missing.join(', ')}]`;
        throw new AwsError('InvalidInstanceType', text);
    }
    const named = offered.filter(({ name }) => names.length === 0 || names.includes(name));
    const matching = filterResources(named, input.Filters, {
        'auto-recovery-supported': () => ['true'],
        'bare-metal': () => ['false'],
        'burstable-performance-supported': (type) => [String(type.isBurstable)],
        'current-generation': (type) => [String(type.isCurrentGeneration)],
        'free-tier-eligible': (type) => [String(type.isFreeTierEligible)],
        hypervisor: (type) => [type.hypervisor],
        'instance-storage-supported': () => ['false'],
        'instance-type': (type) => [type.name],
        'memory-info.size-in-mib': (type) => [String(type.memoryMiB)],
        'network-info.ena-support': (type) => [type.ena],
        'nitro-tpm-support': (type) => [type.nitroTpm ? 'supported' : 'unsupported'],
        'nitro-tpm-info.supported-versions': (type) => (type.nitroTpm ? ['2.0'] : []),
        'processor-info.supported-architecture': (type) => type.architectures,
        'processor-info.sustained-clock-speed-in-ghz': (type) => [String(type.clockGHz)],
        'supported-boot-mode': (type) => type.bootModes,
        'supported-root-device-type': () => ['ebs'],
        'supported-usage-class': () => ['on-demand', 'spot'],
        'supported-virtualization-type': () => ['hvm'],
        'vcpu-info.default-cores': (type) => [String(type.vcpus / type.threadsPerCore)],
        'vcpu-info.default-threads-per-core': (type) => [String(type.threadsPerCore)],
        'vcpu-info.default-vcpus': (type) => [String(type.vcpus)],
    });
    endDryRun(input);
    const { items, nextToken } = ec2Page(context.world, matching, input, ({ name }) => name, {
        withIds: names.length > 0,
        minPageSize: 5,
    });
    return { InstanceTypes: items.map(typeOutput), NextToken: nextToken };
}
function typeOutput(type) {
    const cores = type.vcpus / type.threadsPerCore;
    return {
        InstanceType: type.name,
        CurrentGeneration: type.isCurrentGeneration,
        FreeTierEligible: type.isFreeTierEligible,
        SupportedUsageClasses: ['on-demand', 'spot'],
        SupportedRootDeviceTypes: ['ebs'],
        SupportedVirtualizationTypes: ['hvm'],
        BareMetal: false,
        Hypervisor: type.hypervisor,
        ProcessorInfo: {
            SupportedArchitectures: [...type.architectures],
            SustainedClockSpeedInGhz: type.clockGHz,
            Manufacturer: type.manufacturer,
        },
        VCpuInfo: { DefaultVCpus: type.vcpus, DefaultCores: cores, DefaultThreadsPerCore: type.threadsPerCore },
        MemoryInfo: { SizeInMiB: type.memoryMiB },
        InstanceStorageSupported: false,
        EbsInfo: {
            EbsOptimizedSupport: type.name.startsWith('t2.') ? 'unsupported' : 'default',
            EncryptionSupport: 'supported',
            NvmeSupport: type.hypervisor === 'nitro' ? 'required' : 'unsupported',
        },
        NetworkInfo: {
            NetworkPerformance: type.networkPerformance,
            MaximumNetworkInterfaces: type.networkInterfaces,
            MaximumNetworkCards: 1,
            DefaultNetworkCardIndex: 0,
            Ipv4AddressesPerInterface: type.ipv4AddressesPerInterface,
            Ipv6Supported: true,
            EnaSupport: type.ena,
            EfaSupported: false,
        },
        BurstablePerformanceSupported: type.isBurstable,
        DedicatedHostsSupported: !type.isBurstable,
        AutoRecoverySupported: true,
        SupportedBootModes: [...type.bootModes],
        NitroTpmSupport: type.nitroTpm ? 'supported' : 'unsupported',
        NitroTpmInfo: type.nitroTpm ? { SupportedVersions: ['2.0'] } : undefined,
    };
}
/**
 * Where the types are offered: in the region, or in its zones.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
 */
function describeInstanceTypeOfferings(input, context) {
    const { world, region } = context;
    const locationType = input.LocationType ?? 'region';
    const locationsOf = (type) => {
        if (locationType === 'region')
            return [region];
        if (locationType === 'outpost')
            return [];
        const zones = zonesOffering(type, context);
        return locationType === 'availability-zone' ? zones : zones.map((zone) => zoneIdOf(region, zone));
    };
    const all = typesOffered(context).flatMap((type) => locationsOf(type).map((location) => ({
        InstanceType: type.name,
        LocationType: locationType,
        Location: location,
    })));
    const matching = filterResources(all, input.Filters, {
        'instance-type': ({ InstanceType: type }) => [type],
        location: ({ Location: location }) => [location],
    });
    endDryRun(input);
    const key = ({ InstanceType: type, Location: location }) => `${type} ${location}`;
    const { items, nextToken } = ec2Page(world, matching, input, key, { withIds: false, minPageSize: 5 });
    return { InstanceTypeOfferings: [...items], NextToken: nextToken };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/capacity.ts






/** The families whose vCPUs count as standard. */
const standardFamily = /^[acdhimrtz]\d/;
/**
 * Checks the quota of vCPUs. Instances that run or are about to run count.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://github.com/firesim/firesim/issues/410
 *
 * @throws AwsError VcpuLimitExceeded
 */
function checkVcpuQuota(type, count, { world, region, account }) {
    if (!standardFamily.test(type.name))
        return;
    const now = world.clock.now();
    const running = allCurrent(instanceRegion(world, region).instances).filter((instance) => instance.ownerId === account.id &&
        standardFamily.test(instance.instanceType) &&
        ['pending', 'running'].includes(lifeAt(instance, now).state));
    const used = running.reduce((sum, instance) => sum + typeOf(instance).vcpus, 0);
    const { standardVcpus: limit } = world.settings.quotas;
    if (used + type.vcpus * count <= limit)
        return;
    const text = `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`;
    throw new AwsError('VcpuLimitExceeded', text);
}
/**
 * Refuses a launch as the setting `ec2.instances.refusedLaunches` says.
 * https://github.com/commonwarexyz/monorepo/issues/2859
 *
 * @throws AwsError
 */
function checkCapacity(type, zone, context) {
    const { refusedLaunches } = context.world.settings.ec2.instances;
    for (const key of [type.name, `${type.name} ${zone}`]) {
        const refused = Object.hasOwn(refusedLaunches, key) ? refusedLaunches[key] : undefined;
        if (refused === undefined || !countLaunch(context, `refused ${key}`, refused.attempts))
            continue;
        const others = zonesOffering(type, context).filter((other) => other !== zone);
        const text = refused.code === 'InsufficientInstanceCapacity'
            ? `We currently do not have sufficient ${type.name} capacity in the Availability Zone you requested (${zone}). Our system will be working on provisioning additional capacity. You can currently get ${type.name} capacity by not specifying an Availability Zone in your request or choosing ${others.join(', ')}.`
            : `The launch of ${type.name} is refused with ${refused.code}.`;
        throw new AwsError(refused.code, text, serverErrors.includes(refused.code) ? 500 : 400);
    }
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html: server errors. */
const serverErrors = ['InsufficientInstanceCapacity', 'InternalError', 'InternalFailure', 'InsufficientCapacity'];
/** How the guest of a launch behaves. It keeps to that, whatever the settings say later. */
function guestOf(image, type, context) {
    const { guest, guests } = context.world.settings.ec2.instances;
    const scripts = [['', guest], ...Object.entries(guests)].map(([name, script]) => ({
        name,
        script: { ...guest, ...script },
    }));
    const fitting = scripts.filter(({ name, script }) => stringLike(script.image, image.name) &&
        stringLike(script.instanceType, type.name) &&
        countLaunch(context, `guest ${name}`, script.launches));
    return structuredClone(fitting.at(-1)?.script ?? guest);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/launch-image.ts







/** The image of a launch: available, and the caller's own or shared with it. @throws AwsError */
function launchableImage(imageId, { world, region, account }) {
    checkImageIds([imageId]);
    const image = addressable(world, ec2Region(world, region).images, imageId);
    if (image === undefined || !canLaunch(world, image, account.id))
        throw imageNotFound([imageId]);
    const state = imageState(image, readTime(world));
    if (state !== 'available')
        throw configuredError(world, 'imageUnavailable', { id: imageId, state });
    return image;
}
/** The type of a launch, which the region has to offer. The API's default is m1.small. @throws AwsError */
function launchType(name = 'm1.small', context) {
    const type = instanceType(name);
    if (type === undefined && name !== 'm1.small') {
        throw new AwsError('InvalidParameterValue', `Invalid value '${name}' for InstanceType.`);
    }
    if (type === undefined || !typesOffered(context).includes(type)) {
        // https://github.com/hashicorp/terraform-provider-aws/issues/9113
        const text = 'Please check the documentation for supported configurations.';
        throw new AwsError('Unsupported', `The requested configuration is currently not supported. ${text}`);
    }
    return type;
}
/**
 * Checks that the image and the type go together.
 *
 * Architecture: https://github.com/SUSE-Enceladus/ec2imgutils/issues/103
 * ENA: https://github.com/vantage-sh/ec2instances.info/issues/409
 * UEFI: https://github.com/RhinoSecurityLabs/cloudgoat/issues/247
 * Allowed types: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-allowed-instance-types.html
 *
 * @throws AwsError
 */
function checkImageFits(image, type, { world }) {
    const ids = { type: type.name, id: image.imageId };
    if (!type.architectures.some((architecture) => architecture === image.architecture)) {
        throw new AwsError('InvalidParameterValue', `The architecture '${type.architectures.join(',')}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`);
    }
    if (image.virtualizationType !== 'hvm') {
        const text = `Virtualization type 'hvm' is required for instances of type '${type.name}'. Ensure that you are using an AMI with virtualization type 'hvm'.`;
        throw new AwsError('InvalidParameterCombination', text);
    }
    if (type.ena === 'required' && !image.enaSupport) {
        const text = `Enhanced networking with the Elastic Network Adapter (ENA) is required for the '${type.name}' instance type. Ensure that you are using an AMI that is enabled for ENA.`;
        throw new AwsError('InvalidParameterCombination', text);
    }
    if (image.bootMode === 'uefi' && type.hypervisor === 'xen') {
        const text = `The ${type.name} instance type does not support an AMI with a boot mode of UEFI. Only instance types built on the Nitro System support UEFI. Specify an instance type that supports UEFI, and try again.`;
        throw new AwsError('InvalidParameterValue', text);
    }
    const bootMode = currentBootMode(image, type);
    if (!type.bootModes.some((mode) => mode === bootMode)) {
        throw configuredError(world, 'bootModeUnsupported', { ...ids, mode: bootMode });
    }
    if (image.tpmSupport !== undefined && !type.nitroTpm)
        throw configuredError(world, 'noNitroTpm', ids);
    const { supported = [], unsupported = [] } = image.instanceTypes ?? {};
    if ((supported.length > 0 && !isTypeIn(supported, type.name)) || isTypeIn(unsupported, type.name)) {
        throw configuredError(world, 'instanceTypeRefusedByImage', ids);
    }
}
/**
 * The firmware that an instance boots with.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-boot-mode.html
 */
function currentBootMode({ bootMode }, type) {
    if (bootMode === 'uefi' || bootMode === 'legacy-bios')
        return bootMode;
    if (bootMode === 'uefi-preferred')
        return type.bootModes.includes('uefi') ? 'uefi' : 'legacy-bios';
    return type.architectures.includes('arm64') ? 'uefi' : 'legacy-bios';
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/launch-network.ts






/**
 * The network of a launch: as the request says, or a default subnet of a zone that offers the type, with the default
 * group.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 *
 * @throws AwsError
 */
function launchNetwork(input, type, context) {
    const vpc = defaultVpc(context);
    const [wanted, ...more] = input.NetworkInterfaces ?? [];
    if (wanted !== undefined)
        checkInterface(input, wanted, more.length);
    const subnetId = wanted?.SubnetId ?? input.SubnetId;
    if (vpc === undefined) {
        if (subnetId !== undefined)
            throw subnetNotFound(subnetId);
        throw new AwsError('VPCIdNotSpecified', 'No default VPC for this user');
    }
    const subnet = chosenSubnet(subnetId, input.Placement?.AvailabilityZone, vpc, type, context);
    const groups = chosenGroups(wanted?.Groups ?? input.SecurityGroupIds ?? [], input.SecurityGroups ?? [], vpc);
    return {
        vpcId: vpc.vpcId,
        subnet,
        groups,
        // A default subnet gives its instances public addresses unless the request says otherwise.
        hasPublicAddress: wanted?.AssociatePublicIpAddress ?? subnet.isDefault,
        description: wanted?.Description ?? '',
        deleteOnTermination: wanted?.DeleteOnTermination ?? true,
    };
}
function checkInterface(input, wanted, more) {
    for (const [given, what] of [
        [input.SubnetId, 'subnet ID'],
        [input.SecurityGroupIds ?? input.SecurityGroups, 'security groups'],
    ]) {
        if (given === undefined)
            continue;
        const text = `Network interfaces and an instance-level ${what} may not be specified on the same request`;
        throw new AwsError('InvalidParameterCombination', text);
    }
    if (wanted.DeviceIndex === undefined) {
        throw new AwsError('InvalidParameterValue', 'Each network interface requires a device index.');
    }
    if (more > 0 || wanted.DeviceIndex !== 0) {
        throw new AwsError('UnsupportedOperation', 'More than one network interface is not supported in this region.');
    }
    const served = [
        'AssociatePublicIpAddress',
        'DeleteOnTermination',
        'Description',
        'DeviceIndex',
        'Groups',
        'SubnetId',
    ];
    const others = Object.keys(wanted).filter((name) => !served.includes(name));
    rejectParameters({ ...wanted }, others, 'is not supported in this region');
}
function chosenSubnet(subnetId, zone, { subnets }, type, context) {
    if (zone !== undefined && !zoneNames(context.region).includes(zone)) {
        throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${zone}]`);
    }
    const offering = zonesOffering(type, context);
    const named = subnets.find((subnet) => subnet.subnetId === subnetId);
    if (subnetId !== undefined && named === undefined)
        throw subnetNotFound(subnetId);
    if (named !== undefined && zone !== undefined && named.zone !== zone) {
        const text = `The availability zone specified '${zone}' does not match the subnet '${named.subnetId}'.`;
        throw new AwsError('InvalidParameterValue', text);
    }
    const wantedZone = named?.zone ?? zone;
    if (wantedZone !== undefined && !offering.includes(wantedZone)) {
        // https://github.com/longhorn/longhorn-tests/pull/1130
        const text = `Your requested instance type (${type.name}) is not supported in your requested Availability Zone (${wantedZone}). Please retry your request by not specifying an Availability Zone or choosing ${offering.join(', ')}.`;
        throw new AwsError('Unsupported', text);
    }
    const chosen = named ?? subnets.find((subnet) => subnet.zone === (zone ?? offering[0]));
    if (chosen === undefined)
        throw new Error(`There is no default subnet for ${type.name}.`);
    return chosen;
}
function chosenGroups(ids, names, { groups }) {
    const wanted = [
        ...[...new Set(ids)].map((id) => groups.find(({ groupId }) => groupId === id) ?? groupNotFound(id)),
        ...[...new Set(names)].map((name) => groups.find((group) => group.name === name) ?? groupNotFound(name)),
    ];
    const found = wanted.map((group) => {
        if (group instanceof AwsError)
            throw group;
        return group;
    });
    return found.length > 0 ? found : groups.slice(0, 1);
}

;// CONCATENATED MODULE: ./emulator/services/iam/instance-profiles.ts

const trustPolicy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});
/** The account's instance profile of that name, of the setting `iam.instanceProfiles`. */
function findInstanceProfile(world, account, name) {
    const { instanceProfiles } = world.settings.iam;
    const role = Object.hasOwn(instanceProfiles, name) ? instanceProfiles[name] : undefined;
    if (role === undefined)
        return undefined;
    const start = `arn:${account.partition}:iam::${account.id}`;
    return {
        name,
        id: roleId(account.id, name).replace('AROA', 'AIPA'),
        arn: `${start}:instance-profile/${name}`,
        role: {
            name: role,
            arn: `${start}:role/${role}`,
            path: '/',
            maxSessionSeconds: 3600,
            roleId: roleId(account.id, role),
            trustPolicy,
            inlinePolicies: {},
        },
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/launch-options.ts



const launch_options_unsupported = [
    'AdditionalInfo',
    'CapacityReservationSpecification',
    'CpuOptions',
    'CreditSpecification',
    'DisableApiStop',
    'ElasticGpuSpecification',
    'ElasticInferenceAccelerators',
    'EnablePrimaryIpv6',
    'EnclaveOptions',
    'HibernationOptions',
    'InstanceMarketOptions',
    'Ipv6AddressCount',
    'Ipv6Addresses',
    'KernelId',
    'LaunchTemplate',
    'LicenseSpecifications',
    'MaintenanceOptions',
    'NetworkPerformanceOptions',
    'Operator',
    'PrivateDnsNameOptions',
    'PrivateIpAddress',
    'RamdiskId',
    'SecondaryInterfaces',
];
/** Parts of Placement that the emulator serves. */
const placement = ['AvailabilityZone', 'Tenancy'];
const largestUserData = 16_384;
/** Checks what does not depend on image, type and network. @throws AwsError */
function checkLaunchOptions(input) {
    rejectParameters(input, launch_options_unsupported, 'is not supported in this region');
    const { MinCount: min = 1, MaxCount: max = 1 } = input;
    if (min < 1 || max < min) {
        const [value, name] = min < 1 ? [min, 'minCount'] : [max, 'maxCount'];
        throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
    }
    // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
    if ((input.ClientToken ?? '').length > 64) {
        throw new AwsError('InvalidParameterValue', 'The client token must not be longer than 64 characters.');
    }
    const elsewhere = Object.keys(input.Placement ?? {}).filter((name) => !placement.includes(name));
    rejectParameters({ ...input.Placement }, elsewhere, 'is not supported in this region');
    if ((input.Placement?.Tenancy ?? 'default') !== 'default') {
        throw new AwsError('UnsupportedOperation', 'Only the tenancy default is supported in this region.');
    }
    if (input.KeyName !== undefined) {
        throw new AwsError('InvalidKeyPair.NotFound', `The key pair '${input.KeyName}' does not exist`);
    }
    checkUserData(input.UserData);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html: 16 KB before it is encoded. */
function checkUserData(userData) {
    if (userData === undefined)
        return;
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(userData)) {
        throw new AwsError('InvalidUserData.Malformed', 'Invalid BASE64 encoding of user data.');
    }
    if (Buffer.from(userData, 'base64').length > largestUserData) {
        throw new AwsError('InvalidParameterValue', `User data is limited to ${largestUserData} bytes`);
    }
}
/**
 * The instance profile of a launch.
 * https://github.com/hashicorp/terraform-provider-aws/issues/27516
 *
 * @throws AwsError for one that the account doesn't have.
 */
function launchProfile(wanted, { world, account }) {
    if (wanted === undefined)
        return undefined;
    const { Name: name, Arn: arn } = wanted;
    if (name !== undefined && arn !== undefined) {
        const text = "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'";
        throw new AwsError('InvalidParameterCombination', text);
    }
    const profile = findInstanceProfile(world, account, name ?? arn?.split('/').at(-1) ?? '');
    if (profile !== undefined && (arn === undefined || arn === profile.arn))
        return { arn: profile.arn, id: profile.id };
    const [value, kind, label] = name === undefined ? [arn, 'arn', 'ARN'] : [name, 'name', 'name'];
    const text = `Value (${value}) for parameter iamInstanceProfile.${kind} is invalid. Invalid IAM Instance Profile ${label}`;
    throw new AwsError('InvalidParameterValue', text);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html */
function launchMetadata(options, imdsSupport) {
    // An image that says v2.0 makes its instances require tokens, with one hop more for containers.
    const isV2 = imdsSupport === 'v2.0';
    return {
        httpTokens: options?.HttpTokens ?? (isV2 ? 'required' : 'optional'),
        hopLimit: options?.HttpPutResponseHopLimit ?? (isV2 ? 2 : 1),
        endpoint: options?.HttpEndpoint ?? 'enabled',
        ipv6: options?.HttpProtocolIpv6 ?? 'disabled',
        instanceTags: options?.InstanceMetadataTags ?? 'disabled',
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/launch-volumes.ts






/**
 * The volumes of a launch: those of the image, as the request's mappings change them.
 *
 * @throws AwsError
 */
function launchVolumes(input, image, context) {
    const requested = input.BlockDeviceMappings ?? [];
    const devices = image.devices.map((device) => {
        const change = requested.find(({ DeviceName: name }) => name === device.deviceName);
        return change === undefined ? device : changedDevice(device, change, context);
    });
    const added = requested.find(({ DeviceName: name }) => !image.devices.some(({ deviceName }) => deviceName === name));
    if (added !== undefined) {
        const text = `The image has no device ${added.DeviceName}. More devices are not supported in this region.`;
        throw new AwsError('UnsupportedOperation', text);
    }
    return devices.flatMap(({ deviceName, ebs }) => {
        if (ebs === undefined)
            return [];
        const change = requested.find(({ DeviceName: name }) => name === deviceName)?.Ebs;
        const snapshot = current(ec2Region(context.world, context.region).snapshots, ebs.snapshotId ?? '');
        const asked = { Encrypted: change?.Encrypted, KmsKeyId: change?.KmsKeyId };
        const encryption = resolveEncryption(context, asked, {
            encrypted: snapshot?.encrypted ?? ebs.encrypted,
            kmsKeyId: snapshot?.kmsKeyId,
        });
        return [{ device: deviceName, ebs, encryption }];
    });
}
/** A device of the image as the request changes it. */
function changedDevice(device, change, context) {
    const { ebs } = device;
    if (change.NoDevice !== undefined)
        return { deviceName: device.deviceName, noDevice: '' };
    if (change.Ebs === undefined || ebs === undefined)
        return device;
    const { VolumeSize: size = ebs.volumeSizeGiB, SnapshotId: snapshotId } = change.Ebs;
    if (snapshotId !== undefined && snapshotId !== ebs.snapshotId) {
        const reason = `snapshotId cannot be modified on device ${device.deviceName}`;
        throw configuredError(context.world, 'badBlockDeviceMapping', { reason });
    }
    if (size < ebs.volumeSizeGiB) {
        const reason = `Volume of size ${size}GB is smaller than snapshot '${ebs.snapshotId}', expect size >= ${ebs.volumeSizeGiB}GB`;
        throw configuredError(context.world, 'badBlockDeviceMapping', { reason });
    }
    const volumeType = change.Ebs.VolumeType ?? ebs.volumeType;
    checkVolume({ ...change.Ebs, SnapshotId: ebs.snapshotId }, volumeType, size, context);
    return {
        deviceName: device.deviceName,
        ebs: {
            ...ebs,
            volumeSizeGiB: size,
            volumeType,
            deleteOnTermination: change.Ebs.DeleteOnTermination ?? ebs.deleteOnTermination,
            iops: change.Ebs.Iops ?? ebs.iops,
            throughputMiBps: change.Ebs.Throughput ?? ebs.throughputMiBps,
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/guest-disk.ts


/** The bytes of a volume at any place. */
function guestDisk(world, volume) {
    // Most reads go on in the block of the last one.
    let last;
    const blockAt = (index) => {
        if (last?.index !== index)
            last = { index, block: volumeBlock(world, volume, index) };
        return last.block;
    };
    return {
        sizeBytes: volume.sizeGiB * 2 ** 30,
        async read(offset, sizeBytes) {
            const parts = [];
            for (let at = offset; at < offset + sizeBytes;) {
                const start = at % blockSizeBytes;
                const end = Math.min(blockSizeBytes, start + offset + sizeBytes - at);
                const block = await blockAt(Math.floor(at / blockSizeBytes));
                parts.push(block.subarray(start, end));
                at += end - start;
            }
            return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
        },
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/nbd-server.ts

// https://github.com/NetworkBlockDevice/nbd/blob/master/doc/proto.md
const greeting = Buffer.from('NBDMAGICIHAVEOPT\x00\x01', 'latin1'); // fixed newstyle
const optionMagic = Buffer.from('IHAVEOPT', 'latin1');
const optionReplyMagic = 0x3e889045565a9n;
const requestMagic = 0x25609513;
const replyMagic = 0x67446698;
const options = { abort: 2, go: 7 };
const optionReplies = { acknowledged: 1, info: 3, unsupported: 2 ** 31 + 1 };
const commands = { read: 0, disconnect: 2 };
/** The export has flags, and can only be read. */
const transmissionFlags = 0b11;
const errors = { input: 5, notPermitted: 1 };
/** What a client may ask for at once, without having been told another limit. */
const largestRead = 32 * 2 ** 20;
/**
 * Serves a disk over NBD at a Unix socket. A guest so reads the blocks of a snapshot where they are, and no copy of the
 * disk is made. It writes to an overlay of its own.
 *
 * @returns what ends the server and its connections.
 */
async function serveDisk(disk, socketPath) {
    const connections = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        connections.add(socket);
        socket.once('close', () => connections.delete(socket));
        socket.on('error', () => { });
        serveConnection(disk, socket).catch((error) => {
            if (!socket.destroyed)
                console.error('A disk could not be read:', error);
            socket.destroy();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(socketPath, resolve);
    });
    return () => {
        server.close();
        for (const socket of connections)
            socket.destroy();
    };
}
async function serveConnection(disk, socket) {
    const take = reader(socket);
    socket.write(greeting);
    await take(4); // the client's flags
    if (await negotiate(disk, socket, take))
        await transmit(disk, socket, take);
    socket.end();
}
/** Answers the client's options. @returns whether it has chosen the disk. */
async function negotiate(disk, socket, take) {
    for (;;) {
        const header = await take(16);
        if (header === undefined || !header.subarray(0, 8).equals(optionMagic))
            return false;
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
            const info = Buffer.alloc(12); // begins with the information's type, 0: the export
            info.writeBigUInt64BE(BigInt(disk.sizeBytes), 2);
            info.writeUInt16BE(transmissionFlags, 10);
            reply(optionReplies.info, info);
            reply(optionReplies.acknowledged);
            return true;
        }
        reply(option === options.abort ? optionReplies.acknowledged : optionReplies.unsupported);
        if (option === options.abort)
            return false;
    }
}
async function transmit(disk, socket, take) {
    for (;;) {
        const request = await take(28);
        if (request === undefined || request.readUInt32BE(0) !== requestMagic)
            return;
        const [command, offset, sizeBytes] = [
            request.readUInt16BE(6),
            Number(request.readBigUInt64BE(16)),
            request.readUInt32BE(24),
        ];
        if (command === commands.disconnect)
            return;
        const isInside = sizeBytes <= largestRead && offset + sizeBytes <= disk.sizeBytes;
        const problem = command !== commands.read ? errors.notPermitted : isInside ? 0 : errors.input;
        const data = problem === 0 ? await disk.read(offset, sizeBytes) : Buffer.alloc(0);
        const head = Buffer.alloc(16);
        head.writeUInt32BE(replyMagic, 0);
        head.writeUInt32BE(problem, 4);
        request.copy(head, 8, 8, 16); // the request's cookie
        socket.write(head);
        if (!socket.write(data))
            await drained(socket);
    }
}
function reader(socket) {
    const chunks = socket[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    return async (sizeBytes) => {
        while (rest.length < sizeBytes) {
            const { value, done } = await chunks.next();
            if (done === true)
                return undefined;
            rest = Buffer.concat([rest, value]);
        }
        const taken = rest.subarray(0, sizeBytes);
        rest = rest.subarray(sizeBytes);
        return taken;
    };
}
function drained(socket) {
    return new Promise((resolve) => {
        const end = () => {
            socket.off('drain', end);
            socket.off('close', end);
            resolve();
        };
        socket.once('drain', end);
        socket.once('close', end);
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/variable-store.ts
/** The header of the firmware volume and of the variable store in it. */
const headerBytes = 0x64;
/** Where the store's own header begins, and where it has the store's size. */
const [storeAt, storeSizeAt] = [0x48, 0x58];
/** A variable's header, where it has the sizes of name and data, and the mark that it begins with. */
const [variableBytes, sizesAt, variableMark] = [60, 36, 0x55aa];
/**
 * Puts the variables of a decoded store into the flash of a new machine. A decoded store has zeros where nothing is
 * stored, with which the firmware doesn't start: erased flash has ones.
 *
 * @param flash OVMF's or AAVMF's variables of a new machine.
 * @param decoded what `uefivars -o edk2` writes.
 * @throws Error for a store of another form than the firmware's.
 */
function withVariables(flash, decoded) {
    const isSameForm = decoded.length === flash.length && decoded.subarray(0, headerBytes).equals(flash.subarray(0, headerBytes));
    if (!isSameForm)
        throw new Error('the firmware keeps UEFI variables in another form');
    const storeEnd = storeAt + flash.readUInt32LE(storeSizeAt);
    let end = headerBytes;
    while (end + variableBytes <= storeEnd && decoded.readUInt16LE(end) === variableMark) {
        const sizes = decoded.readUInt32LE(end + sizesAt) + decoded.readUInt32LE(end + sizesAt + 4);
        end = Math.ceil((end + variableBytes + sizes) / 4) * 4;
    }
    if (end > storeEnd)
        throw new Error('the UEFI variables are more than the firmware keeps');
    const filled = Buffer.from(flash);
    decoded.copy(filled, 0, 0, end);
    return filled.fill(0xff, end, storeEnd);
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/run-guest.ts











/** The longest time that decoding variables and starting a TPM may take. */
const longestStepSeconds = 30;
/** Boots a guest under qemu. Resolves when it has ended, and its files and processes are gone. */
async function runGuest(boot, world, stop) {
    // A socket's path has to be short, so the folder's name is.
    const directory = (0,external_node_path_.join)(world.directory, boot.instanceId);
    const ending = [];
    await (0,promises_.mkdir)(directory, { recursive: true });
    try {
        await runMachine(boot, world, directory, stop, ending);
    }
    catch (error) {
        if (!stop.aborted)
            failed(boot.guest, world, error.message);
    }
    finally {
        for (const end of ending.reverse())
            await end();
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function runMachine(boot, world, directory, stop, ending) {
    const { guest } = boot;
    const { qemu: settings, consolePostedAfterSeconds } = world.settings.ec2.instances;
    const host = await readHost(directory, settings.accelerator === 'auto', stop);
    const machine = chooseMachine(boot.wish, host, settings);
    if ('problem' in machine)
        return failed(guest, world, machine.problem);
    const { firmware, accelerator, notTested, swtpm } = machine;
    guest.machine = { firmware, accelerator, notTested, tpm: swtpm !== undefined };
    const disks = boot.volumes.map((volume, index) => ({
        volume,
        volumeId: volume.volumeId,
        socketPath: (0,external_node_path_.join)(directory, `disk${index}`),
    }));
    for (const { volume, socketPath } of disks)
        ending.push(await serveDisk(guestDisk(world, volume), socketPath));
    const parts = {
        disks,
        variablesPath: await writeVariables(machine, boot.uefiData, directory, stop),
        tpmSocketPath: swtpm && (await startTpm(swtpm, directory, settings.longestSeconds, stop, ending)),
        startMs: world.clock.now(),
    };
    if (stop.aborted)
        return;
    const end = await runProcess(machine.program, machineArguments(machine, parts), {
        directory,
        longestSeconds: settings.longestSeconds,
        stop,
        onStart(processId) {
            guest.processId = processId;
            guest.startedAt = world.clock.now();
        },
        onOutput(chunk) {
            const postsAt = (guest.startedAt ?? 0) + consolePostedAfterSeconds * 1000;
            writeConsole(guest, chunk, world.clock.now(), postsAt);
        },
    });
    recordEnd(guest, end, world, settings.longestSeconds);
}
function recordEnd(guest, { how, exitCode, error }, world, longestSeconds) {
    if (how === 'exited' && exitCode === 0) {
        guest.end = { at: world.clock.now(), code: 'Client.InstanceInitiatedShutdown' };
    }
    else if (how === 'too-long') {
        failed(guest, world, `the guest has run for ${longestSeconds} seconds`);
    }
    else if (how !== 'stopped') {
        failed(guest, world, how === 'killed' ? 'qemu was killed' : `qemu failed: ${error}`);
    }
}
function failed(guest, world, message) {
    guest.end = { at: world.clock.now(), code: 'Server.InternalError', message };
}
/** Writes the UEFI variables that the machine begins with. @returns their path; undefined for a machine with a BIOS. */
async function writeVariables({ firmwareFiles, uefivars }, uefiData, directory, stop) {
    if (firmwareFiles === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(directory, 'variables.fd');
    if (uefivars === undefined || uefiData === undefined) {
        await (0,promises_.copyFile)(firmwareFiles.variables, path);
        return path;
    }
    const encodedPath = (0,external_node_path_.join)(directory, 'variables.aws');
    await (0,promises_.writeFile)(encodedPath, uefiData);
    const args = ['-i', 'aws', '-o', 'edk2', '-I', encodedPath, '-O', path];
    const { exitCode, error } = await runProcess(uefivars, args, { directory, longestSeconds: longestStepSeconds, stop });
    if (exitCode !== 0)
        throw new Error(`the UEFI data of the image cannot be decoded: ${error}`);
    await (0,promises_.writeFile)(path, withVariables(await (0,promises_.readFile)(firmwareFiles.variables), await (0,promises_.readFile)(path)));
    return path;
}
/** Starts a TPM 2.0. @returns the path of its socket. */
async function startTpm(swtpm, directory, longestSeconds, stop, ending) {
    const socketPath = (0,external_node_path_.join)(directory, 'tpm');
    const state = (0,external_node_path_.join)(directory, 'tpm-state');
    await (0,promises_.mkdir)(state);
    const done = new AbortController();
    const args = ['socket', '--tpm2', '--tpmstate', `dir=${state}`, '--ctrl', `type=unixio,path=${socketPath}`];
    let isOver = false;
    const ended = runProcess(swtpm, args, {
        directory,
        longestSeconds: longestSeconds + longestStepSeconds,
        stop: AbortSignal.any([stop, done.signal]),
    }).finally(() => {
        isOver = true;
    });
    ending.push(async () => {
        done.abort();
        await ended;
    });
    for (let waitedMs = 0; !(0,external_node_fs_.existsSync)(socketPath); waitedMs += 20) {
        if (waitedMs > longestStepSeconds * 1000)
            done.abort();
        if (isOver || done.signal.aborted)
            throw new Error(`swtpm failed: ${(await ended).error}`);
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
    return socketPath;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/qemu/start-guest.ts



/**
 * Starts the guest of an instance, unless it is scripted: once the instance's time of being pending is over, and no other
 * guest runs. It boots from the snapshots as they are at the launch.
 */
function startGuest(instance, image, volumes, { world, region }) {
    const { instanceId, realGuest: guest, launchTime, runningAt, currentBootMode } = instance;
    if (guest === undefined)
        return;
    const type = typeOf(instance);
    const rootFirst = [...volumes].sort((a, b) => Number(isRoot(b, instance)) - Number(isRoot(a, instance)));
    const boot = {
        instanceId,
        guest,
        wish: {
            architecture: image.architecture,
            bootMode: currentBootMode,
            vcpus: type.vcpus,
            memoryMiB: type.memoryMiB,
            wantsTpm: image.tpmSupport !== undefined,
            hasUefiData: image.uefiData !== undefined,
        },
        uefiData: image.uefiData,
        volumes: rootFirst.map(({ volumeId, sizeGiB, encrypted, snapshotId }) => ({
            volumeId,
            sizeGiB,
            encrypted,
            data: findSnapshot(world, region, snapshotId ?? '')?.data,
            seed: snapshotId ?? volumeId,
        })),
    };
    world.machines.start(instanceId, (runningAt - launchTime) / 1000, (stop) => runGuest(boot, world, stop));
}
function isRoot({ device }, { rootDeviceName }) {
    return device === rootDeviceName;
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/run.ts













const taggable = ['instance', 'volume', 'network-interface', 'spot-instances-request', 'elastic-gpu'];
/**
 * Launches instances. A repeated request with the same token gets the same instances, in the state that they were in
 * when they were launched.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 */
function runInstances(input, context) {
    return runOncePerToken('RunInstances', input, context, () => launch(input, context));
}
function launch(input, context) {
    checkLaunchOptions(input);
    for (const type of taggable)
        tagsFor(input.TagSpecifications, type, taggable);
    const image = launchableImage(input.ImageId ?? '', context);
    const type = launchType(input.InstanceType, context);
    checkImageFits(image, type, context);
    const network = launchNetwork(input, type, context);
    const profile = launchProfile(input.IamInstanceProfile, context);
    const volumes = launchVolumes(input, image, context);
    const count = input.MaxCount ?? 1;
    checkVcpuQuota(type, count, context);
    endDryRun(input);
    checkCapacity(type, network.subnet.zone, context);
    const reservationId = context.world.random.id('r');
    const instances = Array.from({ length: count }, (_, index) => newInstance(input, { image, type, network, volumes, profile }, reservationId, index, context));
    for (const instance of instances) {
        putInstance(context, instance);
        const created = putVolumes(input, volumes, instance, context);
        startGuest(instance, image, created, context);
    }
    return reservationOutput(instances, context);
}
function newInstance(input, { image, type, network, volumes, profile }, reservationId, launchIndex, context) {
    const { world, account } = context;
    const { pendingSeconds, shuttingDownSeconds } = world.settings.ec2.instances;
    const now = world.clock.now();
    const hasBadKey = volumes.some(({ encryption }) => encryption.badKey !== undefined);
    const guest = guestOf(image, type, context);
    return {
        instanceId: world.random.id('i'),
        reservationId,
        ownerId: account.id,
        launchIndex,
        clientToken: input.ClientToken ?? '',
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
        shutdownBehavior: input.InstanceInitiatedShutdownBehavior ?? 'stop',
        isTerminationDisabled: input.DisableApiTermination ?? false,
        isMonitored: input.Monitoring?.Enabled ?? false,
        isEbsOptimized: input.EbsOptimized ?? false,
        guest,
        realGuest: guest.runs === 'qemu' && !hasBadKey ? { console: new Uint8Array() } : undefined,
        launchFailure: hasBadKey ? 'Client.InternalError' : undefined,
        launchTime: now,
        runningAt: now + pendingSeconds * 1000,
        shuttingDownMs: shuttingDownSeconds * 1000,
        tags: tagsFor(input.TagSpecifications, 'instance', taggable),
    };
}
function newInterface(input, { vpcId, subnet, groups, hasPublicAddress, description, deleteOnTermination }, { world }) {
    const { random } = world;
    const [macAddress, host] = [random.hex(10), 4 + random.integer(250)];
    const given = world.settings.ec2.instances.publicAddress;
    const address = given === '' ? `203.0.113.${1 + random.integer(254)}` : given;
    return {
        interfaceId: random.id('eni'),
        attachmentId: random.id('eni-attach'),
        description,
        subnetId: subnet.subnetId,
        vpcId,
        groups: groups.map(({ groupId, name }) => ({ groupId, name })),
        privateAddress: `${subnet.addressStart}.${host}`,
        publicAddress: hasPublicAddress ? address : undefined,
        macAddress: `02${macAddress}`.replace(/..(?=.)/g, '$&:'),
        deleteOnTermination,
        tags: tagsFor(input.TagSpecifications, 'network-interface', taggable),
    };
}
function putVolumes(input, volumes, { instanceId, ownerId, zone, launchTime }, { world, region }) {
    return volumes.map(({ device, ebs, encryption }) => {
        const volumeId = world.random.id('vol');
        const volume = {
            volumeId,
            ownerId,
            instanceId,
            device,
            deleteOnTermination: ebs.deleteOnTermination,
            zone,
            sizeGiB: ebs.volumeSizeGiB,
            type: ebs.volumeType,
            iops: ebs.iops,
            throughputMiBps: ebs.throughputMiBps,
            initializationRateMiBps: ebs.volumeInitializationRateMiBps,
            snapshotId: ebs.snapshotId,
            encrypted: encryption.encrypted,
            kmsKeyId: encryption.kmsKeyId,
            createTime: launchTime,
            tags: tagsFor(input.TagSpecifications, 'volume', taggable),
        };
        put(world, instanceRegion(world, region).volumes, volumeId, volume);
        return volume;
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/status.ts







/**
 * The status checks: of the running instances, or with IncludeAllInstances of all.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html
 */
function describeInstanceStatus(input, context) {
    const { world } = context;
    const ids = input.InstanceIds ?? [];
    const shown = namedInstances(input, context)
        .map((instance) => statusOutput(instance, context))
        .filter(({ InstanceState: state }) => input.IncludeAllInstances === true || state?.Name === 'running');
    const matching = filterResources(shown, input.Filters, {
        'attached-ebs-status.status': (one) => [one.AttachedEbsStatus?.Status],
        'availability-zone': (one) => [one.AvailabilityZone],
        'availability-zone-id': (one) => [one.AvailabilityZoneId],
        'event.code': () => [],
        'event.description': () => [],
        'event.instance-event-id': () => [],
        'event.not-after': () => [],
        'event.not-before': () => [],
        'event.not-before-deadline': () => [],
        'instance-state-code': (one) => [String(one.InstanceState?.Code)],
        'instance-state-name': (one) => [one.InstanceState?.Name],
        'instance-status.reachability': (one) => one.InstanceStatus?.Details?.map(({ Status }) => Status) ?? [],
        'instance-status.status': (one) => [one.InstanceStatus?.Status],
        'operator.managed': () => ['false'],
        'operator.principal': () => [],
        'system-status.reachability': (one) => one.SystemStatus?.Details?.map(({ Status }) => Status) ?? [],
        'system-status.status': (one) => [one.SystemStatus?.Status],
    });
    const { items, nextToken } = ec2Page(world, matching, input, ({ InstanceId = '' }) => InstanceId, {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    endDryRun(input);
    return { InstanceStatuses: [...items], NextToken: nextToken };
}
function statusOutput(instance, { world, region }) {
    const now = world.clock.now();
    const life = lifeAt(instance, now);
    const checkedAt = endOfChecks(instance);
    const summary = (fails) => {
        if (life.state !== 'running')
            return { Status: 'not-applicable' };
        if (now < checkedAt)
            return { Status: 'initializing', Details: details('initializing') };
        return fails
            ? { Status: 'impaired', Details: details('failed', new Date(checkedAt)) }
            : { Status: 'ok', Details: details('passed') };
    };
    return {
        InstanceId: instance.instanceId,
        AvailabilityZone: instance.zone,
        AvailabilityZoneId: zoneIdOf(region, instance.zone),
        InstanceState: { Code: life.code, Name: life.state },
        InstanceStatus: summary(instance.realGuest === undefined && instance.guest.checksFail),
        SystemStatus: summary(false),
        AttachedEbsStatus: typeOf(instance).hypervisor === 'nitro' ? summary(false) : undefined,
    };
}
/**
 * A guest that runs for real has no network to reach it by. Its checks pass once it has written to its console, be it no
 * more than what its firmware writes. They never fail.
 */
function endOfChecks({ runningAt, guest, realGuest }) {
    if (realGuest === undefined)
        return runningAt + guest.checksPassAfterSeconds * 1000;
    return realGuest.console.length > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function details(status, since) {
    return [{ Name: 'reachability', Status: status, ImpairedSince: since }];
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/terminate.ts





/**
 * Ends instances: all that the request names, or none. One that has ended already is no error.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
function terminateInstances(input, context) {
    const ids = [...new Set(input.InstanceIds)];
    checkInstanceIds(ids);
    const found = ids.map((id) => ({ id, instance: ownInstance(context, id) }));
    const missing = found.filter(({ instance }) => instance === undefined).map(({ id }) => id);
    if (missing.length > 0)
        throw instancesNotFound(missing);
    const instances = found.flatMap(({ instance }) => instance ?? []);
    const kept = instances.find(({ isTerminationDisabled }) => isTerminationDisabled);
    if (kept !== undefined) {
        const text = `The instance '${kept.instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`;
        throw new AwsError('OperationNotPermitted', text);
    }
    endDryRun(input);
    const now = context.world.clock.now();
    const changes = instances.map((instance) => {
        const before = lifeAt(instance, now);
        const hasEnded = before.state === 'terminated' || before.state === 'shutting-down';
        const ended = hasEnded ? instance : { ...instance, terminationRequestedAt: now };
        if (!hasEnded) {
            putInstance(context, ended);
            context.world.machines.stop(instance.instanceId);
        }
        return {
            InstanceId: instance.instanceId,
            PreviousState: terminate_stateOf(before),
            CurrentState: terminate_stateOf(lifeAt(ended, now)),
        };
    });
    return { TerminatingInstances: changes };
}
function terminate_stateOf({ state, code }) {
    return { Code: code, Name: state };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/instances/volumes.ts








/**
 * The volumes of the caller's instances, and those that outlived theirs.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
 */
function describeVolumes(input, context) {
    const ids = input.VolumeIds ?? [];
    const bad = ids.find((id) => !/^vol-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (bad !== undefined) {
        const text = `Value (${bad}) for parameter volumeId is invalid. Expected: 'vol-...'.`;
        throw new AwsError('InvalidParameterValue', text);
    }
    const all = visibleVolumes(context);
    const missing = ids.find((id) => !all.some(({ volume }) => volume.volumeId === id));
    if (missing !== undefined && input.MaxResults === undefined) {
        throw new AwsError('InvalidVolume.NotFound', `The volume '${missing}' does not exist.`);
    }
    const named = all.filter(({ volume }) => ids.length === 0 || ids.includes(volume.volumeId));
    const matching = filterResources(named.map((one) => volumeOutput(one, context)), input.Filters, {
        'attachment.attach-time': attached(({ AttachTime: time }) => time?.toISOString()),
        'attachment.delete-on-termination': attached(({ DeleteOnTermination: deletes }) => String(deletes)),
        'attachment.device': attached(({ Device }) => Device),
        'attachment.instance-id': attached(({ InstanceId }) => InstanceId),
        'attachment.status': attached(({ State }) => State),
        'availability-zone': (volume) => [volume.AvailabilityZone],
        'availability-zone-id': (volume) => [volume.AvailabilityZoneId],
        'create-time': (volume) => [volume.CreateTime?.toISOString()],
        encrypted: (volume) => [String(volume.Encrypted)],
        'fast-restored': () => ['false'],
        'multi-attach-enabled': () => ['false'],
        'operator.managed': () => ['false'],
        'operator.principal': () => [],
        size: (volume) => [String(volume.Size)],
        'snapshot-id': (volume) => [volume.SnapshotId],
        status: (volume) => [volume.State],
        'volume-id': (volume) => [volume.VolumeId],
        'volume-type': (volume) => [volume.VolumeType],
    }, ({ Tags: tags = [] }) => new Map(tags.map(({ Key: key = '', Value: value = '' }) => [key, value])));
    const { items, nextToken } = ec2Page(context.world, matching, input, ({ VolumeId = '' }) => VolumeId, {
        withIds: ids.length > 0,
        minPageSize: 5,
    });
    endDryRun(input);
    return { Volumes: [...items], NextToken: nextToken };
}
const attached = (read) => ({ Attachments: attachments = [] }) => attachments.map(read);
function volumeOutput({ volume, state }, { region }) {
    const attachment = {
        VolumeId: volume.volumeId,
        InstanceId: volume.instanceId,
        Device: volume.device,
        State: 'attached',
        AttachTime: new Date(volume.createTime),
        DeleteOnTermination: volume.deleteOnTermination,
    };
    return {
        VolumeId: volume.volumeId,
        SnapshotId: volume.snapshotId ?? '',
        State: state,
        Size: volume.sizeGiB,
        VolumeType: volume.type,
        Iops: volume.iops,
        Throughput: volume.throughputMiBps,
        VolumeInitializationRate: volume.initializationRateMiBps,
        Encrypted: volume.encrypted,
        KmsKeyId: volume.kmsKeyId,
        CreateTime: new Date(volume.createTime),
        AvailabilityZone: volume.zone,
        AvailabilityZoneId: zoneIdOf(region, volume.zone),
        MultiAttachEnabled: false,
        Attachments: state === 'in-use' ? [attachment] : [],
        Tags: unlessEmpty(tagList(volume.tags)),
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/launch-template-versions.ts







const maxVersionsPerRequest = 200;
/**
 * Adds a version. With SourceVersion it has that version's parameters, except for the snapshots of its block devices,
 * and those of the request instead of them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
 */
function createLaunchTemplateVersion(input, context) {
    return runOncePerToken('CreateLaunchTemplateVersion', input, context, () => {
        const template = namedTemplate(input, context);
        const { SourceVersion: source, LaunchTemplateData: data = {} } = input;
        const inherited = source === undefined ? {} : withoutSnapshots(namedVersion(template, source).data);
        endDryRun(input);
        const version = {
            number: template.nextVersion,
            description: input.VersionDescription,
            createdAt: context.world.clock.now(),
            createdBy: context.account.arn,
            data: { ...inherited, ...data },
        };
        const after = {
            ...template,
            latestVersion: version.number,
            nextVersion: version.number + 1,
            versions: [...template.versions, version],
        };
        putTemplate(context, after);
        return { LaunchTemplateVersion: versionOutput(after, version) };
    });
}
function withoutSnapshots(data) {
    if (data.BlockDeviceMappings === undefined)
        return data;
    return {
        ...data,
        BlockDeviceMappings: data.BlockDeviceMappings.map((device) => {
            const { SnapshotId: _, ...ebs } = device.Ebs ?? {};
            return device.Ebs === undefined ? device : { ...device, Ebs: ebs };
        }),
    };
}
/**
 * Versions of one launch template, or the latest and default ones of all.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
 */
function describeLaunchTemplateVersions(input, context) {
    endDryRun(input);
    const { Versions: versions = [], MinVersion: min, MaxVersion: max } = input;
    if (versions.length > 0 && (min !== undefined || max !== undefined)) {
        throw new AwsError('InvalidParameterCombination', 'Versions cannot be used with MinVersion and MaxVersion.');
    }
    const described = isOfOneTemplate(input)
        ? versionsOfTemplate(shown(namedTemplate(input, context), context), input)
        : versionsOfAll(versions, context);
    const matching = filterResources(described.map(({ template, version }) => ({ template, version, output: versionOutput(template, version) })), input.Filters, {
        'create-time': ({ version }) => [new Date(version.createdAt).toISOString()],
        'ebs-optimized': ({ version }) => [String(version.data.EbsOptimized ?? false)],
        'image-id': ({ version }) => [version.data.ImageId],
        'instance-type': ({ version }) => [version.data.InstanceType],
        'is-default-version': ({ output }) => [String(output.DefaultVersion)],
        'kernel-id': ({ version }) => [version.data.KernelId],
        'ram-disk-id': ({ version }) => [version.data.RamDiskId],
    });
    const keyOf = ({ template, version }) => `${template.id} ${String(version.number).padStart(9, '0')}`;
    const { items, nextToken } = ec2Page(context.world, matching, input, keyOf, { withIds: false });
    return { LaunchTemplateVersions: items.map(({ output }) => output), NextToken: nextToken };
}
function isOfOneTemplate({ LaunchTemplateId: id, LaunchTemplateName: name }) {
    return id !== undefined || name !== undefined;
}
/** A launch template as reads see it: its newest version may be missing. */
function shown(template, { world, region }) {
    return visible(world, launchTemplates(world, region)).find(({ id }) => id === template.id) ?? template;
}
function versionsOfTemplate(template, { Versions: versions = [], MinVersion: min, MaxVersion: max }) {
    const [first, last] = [min ?? '1', max ?? String(template.latestVersion)].map(Number);
    const chosen = versions.length > 0
        ? [...new Set(versions.map((version) => namedVersion(template, version)))]
        : template.versions.filter(({ number }) => number >= (first ?? 1) && number <= (last ?? number));
    return chosen.map((version) => ({ template, version }));
}
function versionsOfAll(versions, { world, region, account }) {
    if (versions.length === 0 || versions.some((version) => version !== '$Latest' && version !== '$Default')) {
        throw new AwsError('MissingParameter', 'Without a launch template, Versions must be $Latest, $Default or both.');
    }
    return visible(world, launchTemplates(world, region))
        .filter(({ ownerId }) => ownerId === account.id)
        .flatMap((template) => versionsOfTemplate(template, { Versions: [...versions] }));
}
/**
 * Deletes versions, but not the default one. A version that cannot be deleted is reported in the response.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html
 */
function deleteLaunchTemplateVersions(input, context) {
    const template = namedTemplate(input, context);
    const numbers = input.Versions ?? [];
    if (numbers.length > maxVersionsPerRequest) {
        throw new AwsError('InvalidParameterValue', `The maximum number of versions is ${maxVersionsPerRequest}.`);
    }
    for (const number of numbers) {
        if (!/^[1-9]\d*$/.test(number))
            throw new AwsError('InvalidParameterValue', `Invalid version number: ${number}`);
    }
    endDryRun(input);
    const named = { LaunchTemplateId: template.id, LaunchTemplateName: template.name };
    const failures = numbers.flatMap((number) => {
        const error = deletionError(template, Number(number));
        return error === undefined ? [] : [{ ...named, VersionNumber: Number(number), ResponseError: error }];
    });
    const deleted = numbers
        .map(Number)
        .filter((number) => !failures.some(({ VersionNumber }) => VersionNumber === number));
    const versions = template.versions.filter(({ number }) => !deleted.includes(number));
    const latestVersion = versions.at(-1)?.number ?? template.defaultVersion;
    putTemplate(context, { ...template, versions, latestVersion });
    return {
        SuccessfullyDeletedLaunchTemplateVersions: deleted.map((number) => ({ ...named, VersionNumber: number })),
        UnsuccessfullyDeletedLaunchTemplateVersions: failures,
    };
}
function deletionError(template, number) {
    if (number === template.defaultVersion) {
        return { Code: 'unexpectedError', Message: 'The default version cannot be deleted.' };
    }
    if (template.versions.some((version) => version.number === number))
        return undefined;
    return { Code: 'launchTemplateVersionDoesNotExist', Message: `Version ${number} does not exist.` };
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
        Operator: { Managed: false },
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/launch-templates.ts









/**
 * Creates a launch template with its version 1. Its parameters are not checked: AWS returns a warning at most.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
 */
function createLaunchTemplate(input, context) {
    return runOncePerToken('CreateLaunchTemplate', input, context, () => create(input, context));
}
function create(input, context) {
    const { world, region, account } = context;
    const name = input.LaunchTemplateName ?? '';
    checkTemplateName(name);
    const tags = tagsFor(input.TagSpecifications, 'launch-template');
    const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
    if (own.some((template) => template.name === name)) {
        throw new AwsError('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');
    }
    endDryRun(input);
    const made = { createdAt: world.clock.now(), createdBy: account.arn };
    const template = {
        ...made,
        id: world.random.id('lt'),
        ownerId: account.id,
        name,
        defaultVersion: 1,
        latestVersion: 1,
        nextVersion: 2,
        versions: [{ ...made, number: 1, description: input.VersionDescription, data: input.LaunchTemplateData ?? {} }],
        tags,
    };
    putTemplate(context, template);
    return { LaunchTemplate: templateOutput(template) };
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html */
function describeLaunchTemplates(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    const { LaunchTemplateIds: ids = [], LaunchTemplateNames: names = [] } = input;
    for (const id of ids)
        checkTemplateId(id);
    const own = visible(world, launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
    const missingId = ids.find((id) => !own.some((template) => template.id === id));
    if (missingId !== undefined)
        throw templateNotFound({ LaunchTemplateId: missingId });
    const missingName = names.find((name) => !own.some((template) => template.name === name));
    if (missingName !== undefined)
        throw templateNotFound({ LaunchTemplateName: missingName });
    const withIds = ids.length + names.length > 0;
    const matching = filterResources(own.filter((template) => !withIds || ids.includes(template.id) || names.includes(template.name)), input.Filters, {
        'create-time': ({ createdAt }) => [new Date(createdAt).toISOString()],
        'launch-template-name': ({ name }) => [name],
    }, ({ tags }) => tags);
    const { items, nextToken } = ec2Page(world, matching, input, ({ id }) => id, { withIds });
    return { LaunchTemplates: items.map(templateOutput), NextToken: nextToken };
}
/**
 * Makes another version the default one.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html
 */
function modifyLaunchTemplate(input, context) {
    return runOncePerToken('ModifyLaunchTemplate', input, context, () => {
        const template = namedTemplate(input, context);
        const { DefaultVersion: version } = input;
        const defaultVersion = version === undefined ? template.defaultVersion : namedVersion(template, version).number;
        endDryRun(input);
        const modified = { ...template, defaultVersion };
        putTemplate(context, modified);
        return { LaunchTemplate: templateOutput(modified) };
    });
}
/**
 * Deletes a launch template with all of its versions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html
 */
function deleteLaunchTemplate(input, context) {
    const template = namedTemplate(input, context);
    endDryRun(input);
    const { world, region } = context;
    put(world, launchTemplates(world, region), template.id, undefined);
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
        Operator: { Managed: false },
    };
}

;// CONCATENATED MODULE: ./emulator/services/ec2/permissions.ts








/** Operation -> the types of what it creates. Each needs the permission of the operation, as an ARN without an ID. */
const created = {
    CopyImage: ['image', 'snapshot'],
    CopySnapshot: ['snapshot'],
    CreateLaunchTemplate: ['launch-template'],
    ImportImage: ['image', 'import-image-task'],
    ImportSnapshot: ['import-snapshot-task', 'snapshot'],
    RegisterImage: ['image'],
    RunInstances: ['instance', 'network-interface', 'volume'],
};
/** Prefix of an ID -> the type of what it names. */
const permissions_types = {
    ami: 'image',
    i: 'instance',
    'import-ami': 'import-image-task',
    'import-snap': 'import-snapshot-task',
    lt: 'launch-template',
    sg: 'security-group',
    snap: 'snapshot',
    subnet: 'subnet',
    vol: 'volume',
};
/**
 * An operation's action on everything that it names and creates, and the permission for the tags that this gets.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
function ec2Permissions(operation, input, place) {
    const action = `ec2:${operation}`;
    const about = resourceTypes(action);
    if (about.length === 0)
        return [{ action, resource: '*' }];
    const specified = (type) => (input.TagSpecifications ?? []).flatMap(({ ResourceType, Tags: own = [] }) => (ResourceType === type ? own : []));
    const changed = { ...requestTags(input.Tags), ...volumePermissions(input) };
    const named = namedBy(operation, input, place).flatMap(({ id, region = place.region }) => {
        const type = permissions_types[id.slice(0, id.lastIndexOf('-'))] ?? 'snapshot';
        if (!about.includes(type))
            return [];
        const values = { ...valuesOfResource(type, id, { ...place, region }), ...changed };
        return [{ action, type, resource: permissions_arnOf(type, id, { ...place, region }), values }];
    });
    const made = (created[operation] ?? []).map((type) => {
        const instanceType = type === 'instance' && input.InstanceType !== undefined;
        const values = {
            ...requestTags(specified(type)),
            ...(instanceType ? { 'ec2:instancetype': input.InstanceType } : {}),
        };
        return { action, type, resource: permissions_arnOf(type, '*', place), values };
    });
    return [...named, ...made, ...passedRole(input, place), ...tagsOnCreation(operation, input, place)];
}
function namedBy(operation, input, place) {
    const template = operation === 'EnableFastLaunch' ? input.LaunchTemplate : input;
    const disks = operation === 'RunInstances' ? [] : (input.BlockDeviceMappings ?? []);
    const here = [
        ...(input.Resources ?? []),
        input.ImageId,
        input.SnapshotId,
        input.InstanceId,
        ...(input.InstanceIds ?? []),
        input.ImportTaskId,
        ...disks.map(({ Ebs }) => Ebs?.SnapshotId),
        templateId(template, place),
        ...(operation === 'RunInstances' ? launchedInto(input) : []),
    ];
    // Since 2024 and 2025 what is copied needs the permission, too; no page states which region its ARN has where it comes
    // from another one. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/copy-ami-permissions.html
    const sources = [input.SourceImageId, input.SourceSnapshotId].map((id) => ({ id, region: input.SourceRegion }));
    return [...here.map((id) => ({ id })), ...sources].flatMap(({ id, ...where }) => id === undefined ? [] : [{ id, ...where }]);
}
/** What a launch uses besides the image; what the request leaves to EC2 has no ID. */
function launchedInto(input) {
    const [wanted] = input.NetworkInterfaces ?? [];
    const groups = wanted?.Groups ?? input.SecurityGroupIds ?? ['sg-*'];
    return [...groups, wanted?.SubnetId ?? input.SubnetId ?? 'subnet-*'];
}
/** The caller's launch template, which a request may name without its ID. */
function templateId(reference, { world, region, account }) {
    const { LaunchTemplateId: id, LaunchTemplateName: name } = reference ?? {};
    if (id !== undefined || name === undefined)
        return id;
    const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
    return own.find((template) => template.name === name)?.id;
}
function permissions_arnOf(type, id, { account, region }) {
    // Only images and snapshots have no account in their ARN.
    const owner = type === 'image' || type === 'snapshot' ? '' : account.id;
    const last = id.endsWith('-*') ? '*' : id;
    return `arn:${account.partition}:ec2:${region}:${owner}:${type}/${last}`;
}
function valuesOfResource(type, id, { world, region }) {
    const { images, snapshots } = ec2Region(world, region);
    if (type === 'image') {
        const image = current(images, id);
        if (image === undefined)
            return { 'ec2:imageid': id };
        return {
            'ec2:imageid': id,
            'ec2:owner': image.ownerId,
            'ec2:public': String(isPublic(image)),
            ...resourceTags(image.tags),
        };
    }
    if (type === 'snapshot') {
        const snapshot = current(snapshots, id);
        if (snapshot === undefined)
            return { 'ec2:snapshotid': id };
        return {
            'ec2:snapshotid': id,
            'ec2:owner': snapshot.ownerId,
            'ec2:encrypted': String(snapshot.encrypted),
            'ec2:volumesize': String(snapshot.volumeSizeGiB),
            ...resourceTags(snapshot.tags),
        };
    }
    if (type === 'instance') {
        const instance = current(instanceRegion(world, region).instances, id);
        return instance === undefined ? {} : { 'ec2:instancetype': instance.instanceType, ...resourceTags(instance.tags) };
    }
    if (type !== 'launch-template')
        return {};
    return resourceTags(current(launchTemplates(world, region), id)?.tags);
}
/** Whom ModifySnapshotAttribute adds and removes. */
function volumePermissions({ CreateVolumePermission: { Add = [], Remove = [] } = {} }) {
    const of = (list, key) => {
        const values = list.flatMap((one) => one[key] ?? []);
        return values.length > 0 ? values : undefined;
    };
    return {
        'ec2:add/userid': of(Add, 'UserId'),
        'ec2:add/group': of(Add, 'Group'),
        'ec2:remove/userid': of(Remove, 'UserId'),
        'ec2:remove/group': of(Remove, 'Group'),
    };
}
/**
 * Tags that a new resource gets need a permission of their own.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 */
function tagsOnCreation(operation, { TagSpecifications = [] }, place) {
    return TagSpecifications.flatMap(({ ResourceType: type = '', Tags: tags = [] }) => tags.length === 0
        ? []
        : [
            {
                action: 'ec2:CreateTags',
                type,
                resource: permissions_arnOf(type, '*', place),
                values: { 'ec2:createaction': operation, ...requestTags(tags) },
            },
        ]);
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passedRole({ IamInstanceProfile: given }, { world, account }) {
    const profile = findInstanceProfile(world, account, given?.Name ?? given?.Arn?.split('/').at(-1) ?? '');
    if (profile === undefined)
        return [];
    const values = { 'iam:passedtoservice': 'ec2.amazonaws.com' };
    return [{ action: 'iam:PassRole', type: 'role', resource: profile.role.arn, values }];
}

;// CONCATENATED MODULE: ./emulator/services/ec2/regions.ts




/**
 * The regions of the caller's partition: the enabled ones, or with AllRegions all of them. A region that the request
 * names is returned whatever its opt-in status.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
 */
function describeRegions(input, { world, account }) {
    endDryRun(input);
    const all = Object.entries(world.settings.regions)
        .filter(([name]) => partitionOf(name) === account.partition)
        .map(([name, optInStatus]) => ({
        RegionName: name,
        Endpoint: `ec2.${name}.${dnsSuffixOf(account.partition)}`,
        OptInStatus: optInStatus,
    }));
    const unknown = (input.RegionNames ?? []).filter((name) => !all.some((region) => region.RegionName === name));
    if (unknown.length > 0) {
        throw new AwsError('InvalidParameterValue', `Invalid region name(s): [${unknown.join(', ')}]`);
    }
    const regions = all.filter(({ RegionName, OptInStatus }) => input.RegionNames !== undefined
        ? input.RegionNames.includes(RegionName ?? '')
        : input.AllRegions === true || OptInStatus !== 'not-opted-in');
    return {
        Regions: filterResources(regions, input.Filters, {
            'region-name': (region) => [region.RegionName],
            endpoint: (region) => [region.Endpoint],
            'opt-in-status': (region) => [region.OptInStatus],
        }),
    };
}
/** @throws AwsError AuthFailure when the caller cannot use the region. */
function checkRegionUsable({ world, account, region }) {
    if (!isUsableRegion(world.settings.regions, region, account.partition)) {
        throw new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/snapshot-attributes.ts










const maxModifications = 500;
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html */
function describeSnapshotAttribute(input, context) {
    const { world, region } = context;
    const { snapshotId } = ownSnapshot(context, input.SnapshotId ?? '');
    endDryRun(input);
    const seen = asOf(ec2Region(world, region).snapshots, snapshotId, readTime(world));
    if (input.Attribute === 'productCodes') {
        return { SnapshotId: snapshotId, ProductCodes: productCodeList(seen?.productCodes ?? []) };
    }
    return {
        SnapshotId: snapshotId,
        CreateVolumePermissions: [...(seen?.createVolumePermissions ?? [])].map((who) => who === 'all' ? { Group: 'all' } : { UserId: who }),
    };
}
/**
 * Adds or removes accounts that can create volumes from the snapshot. A request has one of two forms and can't add and
 * remove at the same time. It has at most 500 modifications. Snapshots can't be shared with organizations.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
 */
function modifySnapshotAttribute(input, context) {
    const { world, region } = context;
    const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
    const { add, remove } = snapshot_attributes_requestedPermissions(input, context);
    if (add.length > 0)
        checkMayShare(snapshot, add, context);
    endDryRun(input);
    const permissions = new Set([...snapshot.createVolumePermissions, ...add]);
    for (const who of remove)
        permissions.delete(who);
    updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: permissions });
    return {};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html */
function resetSnapshotAttribute(input, context) {
    const { world, region } = context;
    const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
    if (input.Attribute !== 'createVolumePermission') {
        throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
    }
    endDryRun(input);
    updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: new Set() });
    return {};
}
function snapshot_attributes_requestedPermissions(input, { world }) {
    if (input.Attribute !== undefined && input.Attribute !== 'createVolumePermission') {
        throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
    }
    const member = ({ UserId, Group }) => [
        ...(UserId === undefined ? [] : [accountId(UserId)]),
        ...(Group === undefined ? [] : [group(Group)]),
    ];
    const named = [...(input.UserIds ?? []).map(accountId), ...(input.GroupNames ?? []).map(group)];
    const flat = named.length > 0 && isOperationMissing(input, input.CreateVolumePermission) ? [] : named;
    const isRemoval = input.OperationType === 'remove';
    const add = [...(input.CreateVolumePermission?.Add ?? []).flatMap(member), ...(isRemoval ? [] : flat)];
    const remove = [...(input.CreateVolumePermission?.Remove ?? []).flatMap(member), ...(isRemoval ? flat : [])];
    const count = add.length + remove.length;
    if (count === 0) {
        throw new AwsError('MissingParameter', 'The request names no account or group to add or remove.');
    }
    if (add.length > 0 && remove.length > 0)
        throw configuredError(world, 'addAndRemove');
    if (count > maxModifications) {
        throw configuredError(world, 'tooManyModifications', { count, limit: maxModifications });
    }
    return { add, remove };
}
function accountId(value) {
    if (/^\d{12}$/.test(value))
        return value;
    throw new AwsError('InvalidParameterValue', `Invalid attribute item value "${value}" for userId item type.`);
}
function group(value) {
    if (value === 'all')
        return value;
    throw new AwsError('InvalidParameterValue', `Invalid attribute item value "${value}" for group item type.`);
}
function checkMayShare(snapshot, add, context) {
    const { world, region, account } = context;
    if (snapshot.encrypted && snapshot.kmsKeyId === awsManagedKeyArn(context)) {
        throw configuredError(world, 'defaultKeyShared');
    }
    if (!add.includes('all'))
        return;
    if (snapshot.encrypted)
        throw configuredError(world, 'encryptedSnapshotPublic');
    if (snapshot.productCodes.length > 0)
        throw configuredError(world, 'productCodesPublic');
    if (snapshotBlockPublicAccess(world, region, account.id) !== 'unblocked') {
        throw configuredError(world, 'snapshotPublicAccessBlocked');
    }
}

;// CONCATENATED MODULE: ./emulator/services/ec2/tag-operations.ts














/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
function createTags(input, context) {
    const changes = resourcesNamed(input.Resources, context).map((resource) => ({
        resource,
        tags: withTags(resource.tags, input.Tags ?? [], ec2TagRules),
    }));
    endDryRun(input);
    for (const { resource, tags } of changes)
        resource.setTags(tags);
    return {};
}
/**
 * Deletes tags: without Tags all of them; a tag with a value only if the resource has that value.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
 */
function deleteTags(input, context) {
    const resources = resourcesNamed(input.Resources, context);
    endDryRun(input);
    for (const resource of resources) {
        const tags = new Map(input.Tags === undefined ? [] : resource.tags);
        for (const { Key: key = '', Value: value } of input.Tags ?? []) {
            if (value === undefined || tags.get(key) === value)
                tags.delete(key);
        }
        resource.setTags(tags);
    }
    return {};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html */
function describeTags(input, context) {
    endDryRun(input);
    const { world, region, account } = context;
    const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
    const described = [
        ...visibleInstances(context).flatMap(({ instanceId, ownerId, tags, network }) => [
            { id: instanceId, ownerId, tags, type: 'instance' },
            { id: network.interfaceId, ownerId, tags: network.tags, type: 'network-interface' },
        ]),
        ...visibleVolumes(context).map(({ volume }) => ({ ...volume, id: volume.volumeId, type: 'volume' })),
        ...visible(world, launchTemplates(world, region)).map((template) => ({
            ...template,
            type: 'launch-template',
        })),
        ...visible(world, images).map((image) => ({ ...image, id: image.imageId, type: 'image' })),
        ...visible(world, snapshots).map((snapshot) => ({
            ...snapshot,
            id: snapshot.snapshotId,
            type: 'snapshot',
        })),
        ...visible(world, importTasks).map((task) => ({
            ...task,
            id: task.importTaskId,
            type: 'import-snapshot-task',
        })),
        ...visible(world, importImageTasks).map((task) => ({
            ...task,
            id: task.importTaskId,
            type: 'import-image-task',
        })),
    ]
        .filter((resource) => resource.ownerId === account.id)
        .flatMap(({ id, type, tags }) => tagList(tags).map((tag) => ({ ...tag, ResourceId: id, ResourceType: type })));
    const matching = filterResources(described, input.Filters, {
        key: (tag) => [tag.Key],
        value: (tag) => [tag.Value],
        'resource-id': (tag) => [tag.ResourceId],
        'resource-type': (tag) => [tag.ResourceType],
    }, (tag) => new Map([[tag.Key ?? '', tag.Value ?? '']]));
    const { items, nextToken } = ec2Page(world, matching, input, (tag) => `${tag.ResourceId} ${tag.Key}`, {
        withIds: false,
        minPageSize: 5,
    });
    return { Tags: [...items], NextToken: nextToken };
}
function resourcesNamed(ids, context) {
    if ((ids ?? []).length > 1000) {
        throw new AwsError('InvalidParameterValue', 'The maximum number of resources for one request is 1000.');
    }
    const { world, region } = context;
    const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
    return [...new Set(ids)].map((id) => {
        if (id.startsWith('ami-')) {
            const image = ownImage(context, id);
            return { tags: image.tags, setTags: (tags) => put(world, images, id, { ...image, tags }) };
        }
        if (id.startsWith('snap-')) {
            const snapshot = ownSnapshot(context, id);
            return { tags: snapshot.tags, setTags: (tags) => put(world, snapshots, id, { ...snapshot, tags }) };
        }
        if (id.startsWith('import-snap-')) {
            const task = ownTask(context, importTasks, id);
            return { tags: task.tags, setTags: (tags) => put(world, importTasks, id, { ...task, tags }) };
        }
        if (id.startsWith('import-ami-')) {
            const task = ownTask(context, importImageTasks, id);
            return { tags: task.tags, setTags: (tags) => put(world, importImageTasks, id, { ...task, tags }) };
        }
        if (id.startsWith('lt-')) {
            const template = namedTemplate({ LaunchTemplateId: id }, context);
            return { tags: template.tags, setTags: (tags) => putTemplate(context, { ...template, tags }) };
        }
        if (id.startsWith('i-')) {
            checkInstanceIds([id]);
            const instance = ownInstance(context, id);
            if (instance === undefined)
                throw instancesNotFound([id]);
            return { tags: instance.tags, setTags: (tags) => putInstance(context, { ...instance, tags }) };
        }
        if (id.startsWith('vol-')) {
            const { volumes } = instanceRegion(world, region);
            const found = visibleVolumes(context).find(({ volume }) => volume.volumeId === id)?.volume;
            if (found === undefined)
                throw new AwsError('InvalidVolume.NotFound', `The volume '${id}' does not exist.`);
            return { tags: found.tags, setTags: (tags) => put(world, volumes, id, { ...found, tags }) };
        }
        throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
    });
}

;// CONCATENATED MODULE: ./emulator/services/ec2.ts




































const operations = {
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
    TerminateInstances: terminateInstances,
};
/** EC2: images, snapshots, what belongs to them, and the instances that try them. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/ */
const ec2_ec2 = {
    name: 'ec2',
    title: 'EC2',
    protocol: 'ec2Query',
    client: { ...client_ec2_dist_cjs_namespaceObject },
    operations: Object.fromEntries(Object.entries(operations).map(([name, operation]) => [
        name,
        (input, context) => {
            checkRegionUsable(context);
            return operation(input, context);
        },
    ])),
    permissions: ec2Permissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var client_iam_dist_cjs = __webpack_require__(16764);
var client_iam_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_iam_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/iam/create.ts


/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
function createOpenIdConnectProvider({ Url: url = '', ClientIDList: clientIds = [], Tags }, { world, account }) {
    const { providers } = createdIn(world, account.id);
    const name = /^https:\/\/([^?#]+?)\/?$/.exec(url)?.[1];
    if (name === undefined)
        throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
    if (providers.has(name)) {
        throw new AwsError('EntityAlreadyExists', `Provider with url ${url} already exists.`, 409);
    }
    providers.set(name, clientIds);
    return {
        OpenIDConnectProviderArn: `arn:${account.partition}:iam::${account.id}:oidc-provider/${name}`,
        ...(Tags && { Tags }),
    };
}
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
function createRole(input, { world, account }) {
    const { RoleName: name = '', Path: path = '/', AssumeRolePolicyDocument: trustPolicy = '' } = input;
    const { roles } = createdIn(world, account.id);
    // Names are unique without regard to case.
    const taken = [...roles.keys(), ...world.settings.iam.roles];
    if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) {
        throw new AwsError('EntityAlreadyExists', `Role with name ${name} already exists.`, 409);
    }
    const role = {
        name,
        path,
        trustPolicy: policyDocument(trustPolicy),
        createDate: new Date(world.clock.now()),
        maxSessionSeconds: input.MaxSessionDuration ?? 3600,
        inlinePolicies: new Map(),
    };
    roles.set(name, role);
    return role;
}
/**
 * Embeds a policy, or replaces it. Those of a role may have 10,240 characters together, without white space.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function putRolePolicy(input, { world, account }) {
    const { RoleName: name = '', PolicyName: policyName = '', PolicyDocument: text = '' } = input;
    const role = createdIn(world, account.id).roles.get(name);
    if (role === undefined)
        throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
    const policies = new Map(role.inlinePolicies).set(policyName, policyDocument(text));
    const size = [...policies.values()].join('').replaceAll(/\s/g, '').length;
    if (size > 10_240) {
        throw new AwsError('LimitExceeded', `Maximum policy size of 10240 bytes exceeded for role ${name}`, 409);
    }
    role.inlinePolicies.set(policyName, policyDocument(text));
    return {};
}
/** Its grammar is checked as far as that it is JSON with statements. */
function policyDocument(text) {
    try {
        const { Statement: statements } = JSON.parse(text);
        if (typeof statements === 'object' && statements !== null)
            return text;
    }
    catch { }
    throw new AwsError('MalformedPolicyDocument', 'Syntax errors in policy.');
}

;// CONCATENATED MODULE: ./emulator/services/iam.ts





/** The creation date of every role, before any world starts. */
const createDate = new Date('2020-01-01T00:00:00Z');
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function getRole(input, { world, account }) {
    const role = existingRole(input.RoleName ?? '', world, account);
    return { Role: { ...roleOutput(role), MaxSessionDuration: role.maxSessionSeconds } };
}
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
function createdRole(input, context) {
    const { name } = createRole(input, context);
    return { Role: roleOutput(existingRole(name, context.world, context.account)) };
}
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html */
function getInstanceProfile(input, { world, account }) {
    const { InstanceProfileName: name = '' } = input;
    const profile = findInstanceProfile(world, account, name);
    if (profile === undefined)
        throw new AwsError('NoSuchEntity', `Instance Profile ${name} cannot be found.`, 404);
    return {
        InstanceProfile: {
            Path: '/',
            InstanceProfileName: profile.name,
            InstanceProfileId: profile.id,
            Arn: profile.arn,
            CreateDate: createDate,
            Roles: [roleOutput(profile.role)],
        },
    };
}
function roleOutput(role) {
    return {
        Path: role.path,
        RoleName: role.name,
        RoleId: role.roleId,
        Arn: role.arn,
        CreateDate: role.createDate ?? createDate,
        AssumeRolePolicyDocument: urlEncode(role.trustPolicy),
    };
}
/** An inline policy. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
function getRolePolicy(input, { world, account }) {
    const { RoleName: roleName = '', PolicyName: policyName = '' } = input;
    const role = existingRole(roleName, world, account);
    const policy = role.inlinePolicies[policyName];
    if (policy === undefined) {
        throw new AwsError('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
    }
    return { RoleName: roleName, PolicyName: policyName, PolicyDocument: urlEncode(policy) };
}
/** @throws AwsError NoSuchEntity (404) */
function existingRole(name, world, account) {
    const role = findRole(world, account, name);
    if (role === undefined)
        throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
    return role;
}
/** Encodes text as RFC 3986 states. encodeURIComponent leaves some reserved characters as they are. */
function urlEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * IAM, as far as clients read the roles that they pass to VM Import and to instances, and as an account is set up for
 * releases. Every region returns the same roles.
 */
const iam = {
    name: 'iam',
    title: 'IAM',
    protocol: 'awsQuery',
    client: client_iam_dist_cjs_namespaceObject,
    operations: {
        CreateOpenIDConnectProvider: createOpenIdConnectProvider,
        CreateRole: createdRole,
        GetInstanceProfile: getInstanceProfile,
        GetRole: getRole,
        GetRolePolicy: getRolePolicy,
        PutRolePolicy: putRolePolicy,
    },
    permissions(operation, { RoleName: role, InstanceProfileName: profile, Url: url }, { account }) {
        if (url !== undefined) {
            const resource = `arn:${account.partition}:iam::${account.id}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
            return [{ action: `iam:${operation}`, type: 'oidc-provider', resource }];
        }
        const type = role === undefined ? 'instance-profile' : 'role';
        const resource = `arn:${account.partition}:iam::${account.id}:${type}/${role ?? profile}`;
        return [{ action: `iam:${operation}`, type, resource }];
    },
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-imagebuilder/dist-cjs/index.js
var client_imagebuilder_dist_cjs = __webpack_require__(81309);
;// CONCATENATED MODULE: ./emulator/services/imagebuilder/marketplace.ts




const statuses = { ForbiddenException: 403, ResourceNotFoundException: 404 };
/** Whether an account is subscribed to the product of a Marketplace component. */
function isSubscribed(productCodes, { world, account }) {
    const subscribed = world.settings.imageBuilder.subscriptions[account.id] ?? [];
    return productCodes.every(({ productCodeId = '' }) => subscribed.includes(productCodeId));
}
/** Whether a list shows a component: a Marketplace component only to accounts that are subscribed to its product. */
function canSeeListed({ owner, value }, context) {
    return owner !== 'aws-marketplace' || isSubscribed(value.productCodes ?? [], context);
}
/**
 * Checks the caller's subscription, and returns where the component or its artifact can be downloaded.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
 */
function getMarketplaceResource(input, context) {
    const { resourceArn: arn = '', resourceType, resourceLocation } = input;
    if (!arn.includes(':aws-marketplace:component/')) {
        throw invalidValue('resourceArn', `'${arn}' is not a component of AWS Marketplace.`);
    }
    if (resourceType === 'COMPONENT_ARTIFACT' && resourceLocation === undefined) {
        throw invalidValue('resourceLocation', 'An artifact needs its location.');
    }
    const component = resolve(builderOf(context.world, context.region).components, arn, context);
    checkSubscription(component, context);
    const data = Buffer.from(component.value.data ?? component.arn)
        .toString('base64')
        .slice(0, 1024);
    return {
        resourceArn: component.arn,
        ...(resourceType === 'COMPONENT_DATA' ? { data } : { url: `https://s3.amazonaws.com/${data.slice(0, 40)}` }),
    };
}
/** @throws AwsError of the setting `imageBuilder.errors.notSubscribed`. */
function checkSubscription(component, context) {
    if (component.owner !== 'aws-marketplace' || isSubscribed(component.value.productCodes ?? [], context))
        return;
    const { code, message } = context.world.settings.imageBuilder.errors.notSubscribed;
    throw new AwsError(code, fillTemplate(message, { arn: component.arn }), statuses[code] ?? 400);
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/requests.ts





/** Runs a request once for each client token, and adds the ids that every mutating operation returns. */
function once(operation, run) {
    return (input, context) => {
        const { clientToken, ...request } = input;
        const key = clientToken === undefined ? undefined : `${context.account.id} ${operation} ${clientToken}`;
        const output = runOnce(builderOf(context.world, context.region).clientTokens, key, JSON.stringify(request), () => new AwsError('IdempotentParameterMismatchException', 'The client token was used before with other parameters of the request.'), () => run(input, context));
        return { requestId: context.requestId, clientToken, ...output };
    };
}
/** One page of a list, with 25 entries unless the request asks for more or fewer. */
function page(entries, request, keyOf) {
    return pageOf(entries, { MaxResults: request.maxResults, NextToken: request.nextToken }, keyOf, {
        pageSize: 25,
        badToken: badToken,
    });
}
/** The entries that every filter matches; a filter matches with any of its values. @throws AwsError for other names. */
function filtered(entries, filters, fields) {
    return (filters ?? []).reduce((remaining, { name = '', values = [] }) => {
        const field = fields[name];
        if (field === undefined) {
            throw invalidValue('filters', `The filter '${name}' is not one of ${Object.keys(fields).join(', ')}.`);
        }
        return remaining.filter((entry) => field(entry).some((value) => value !== undefined && values.includes(value)));
    }, entries);
}
/** The resources of an owner that the caller can see; by default its own. */
function ownedBy(resources, owner, { account }) {
    return [...resources].filter((resource) => {
        switch (owner ?? 'Self') {
            case 'Self':
                return resource.owner === account.id;
            case 'Shared':
                return resource.owner !== account.id && resource.sharedWith.includes(account.id);
            case 'Amazon':
                return resource.owner === 'aws';
            case 'ThirdParty':
                return resource.owner === 'third-party';
            default:
                return resource.owner === 'aws-marketplace' && state_isVisible(resource, account.id);
        }
    });
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/semantic-versions.ts


/** The most that a part of a version can be: 2^30 - 1. */
const mostOfAPart = 1_073_741_823;
/**
 * The version that a new resource gets. In place of an `x` comes the number after the greatest that exists; all that
 * follows has to be `x` too, and becomes 0.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 *
 * @param existing the ARNs of the resource's other versions.
 * @throws AwsError InvalidVersionNumberException.
 */
function semantic_versions_newVersion(requested, existing) {
    const parts = requested.split('.');
    const wildcard = parts.indexOf('x');
    if (parts.some((part, i) => part !== 'x' && (Number(part) > mostOfAPart || (wildcard !== -1 && i > wildcard)))) {
        throw new AwsError('InvalidVersionNumberException', `The version number '${requested}' is out of bounds or does not follow the required syntax.`);
    }
    if (wildcard === -1)
        return parts.map(Number).join('.');
    const before = existing.filter((arn) => {
        const numbers = splitVersion(arn).semantic?.split('.') ?? [];
        return parts.slice(0, wildcard).every((part, i) => Number(part) === Number(numbers[i]));
    });
    const newest = before.sort(compareVersions).at(-1);
    const next = newest === undefined ? 0 : Number(splitVersion(newest).semantic?.split('.')[wildcard]) + 1;
    return parts.map((part, i) => (i < wildcard ? Number(part) : i === wildcard ? next : 0)).join('.');
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/components.ts







/**
 * Creates a build version of a component. Its document is not parsed beyond its phases.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
 */
const createComponent = once('CreateComponent', (input, context) => {
    const { name = '', semanticVersion = '', data, uri, tags, clientToken: _token, ...given } = input;
    if ((data === undefined) === (uri === undefined)) {
        throw invalidCombination("Exactly one of the parameters 'data' and 'uri' must be given.");
    }
    if (uri !== undefined)
        throw invalidValue('uri', 'This emulator reads components from data only.');
    if (!/^schemaVersion:/m.test(data ?? '') || !/^phases:/m.test(data ?? '')) {
        throw invalidValue('data', 'A component document has a schemaVersion and phases.');
    }
    const { components } = builderOf(context.world, context.region);
    const base = arnOf('component', name, placeOf(context));
    const existing = [...components.keys()].filter((arn) => splitVersion(arn).base === base);
    const semantic = semantic_versions_newVersion(semanticVersion, existing);
    const builds = existing.filter((arn) => versionArn(arn) === `${base}/${semantic}`);
    const arn = arnOf('component', name, placeOf(context), { semantic, build: builds.length + 1 });
    const isTest = !/^\s*-?\s*name: *['"]?(build|validate)\b/m.test(data ?? '');
    const value = {
        ...given,
        arn,
        name,
        version: semantic,
        type: isTest ? 'TEST' : 'BUILD',
        data,
        encrypted: true,
        obfuscate: false,
        state: { status: 'ACTIVE' },
    };
    addResource(components, arn, value, { context, tags });
    return { componentBuildVersionArn: arn };
});
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html */
function getComponent({ componentBuildVersionArn: arn = '' }, context) {
    const component = resolve(builderOf(context.world, context.region).components, arn, context);
    return {
        requestId: context.requestId,
        component: { ...component.value, owner: ownerName(component), ...commonOutput(component) },
    };
}
/** The newest build of each version. Those of the Marketplace are the ones that the caller is subscribed to. */
function listComponents(input, context) {
    const { components } = builderOf(context.world, context.region);
    const listed = ownedBy(components.values(), input.owner, context).filter((component) => canSeeListed(component, context));
    const groupOf = ({ arn }) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
    const newest = [...listed].filter((component) => !listed.some((other) => groupOf(other) === groupOf(component) && compareVersions(other.arn, component.arn) > 0));
    const matching = filtered(newest, input.filters, {
        description: ({ value }) => [value.description],
        name: ({ value }) => [value.name],
        platform: ({ value }) => [value.platform],
        supportedOsVersion: ({ value }) => value.supportedOsVersions ?? [],
        type: ({ value }) => [value.type],
        version: ({ value }) => [value.version],
    });
    const { items, nextToken } = page(matching, input, ({ arn }) => versionArn(arn));
    return {
        requestId: context.requestId,
        componentVersionList: items.map((component) => {
            const { name, version, description, platform, supportedOsVersions, type, productCodes, state } = component.value;
            return {
                arn: versionArn(component.arn),
                ...{ name, version, description, platform, supportedOsVersions, type, productCodes },
                status: state?.status,
                owner: ownerName(component),
                dateCreated: commonOutput(component).dateCreated,
            };
        }),
        nextToken,
    };
}
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html */
function listComponentBuildVersions(input, context) {
    const { components } = builderOf(context.world, context.region);
    const builds = [...components.values()].filter((component) => state_isVisible(component, context.account.id) &&
        (input.componentVersionArn === undefined
            ? component.owner === context.account.id
            : versionArn(component.arn) === input.componentVersionArn));
    const { items, nextToken } = page(builds, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        componentSummaryList: items.map((component) => {
            // A summary has neither product codes nor the document.
            const { productCodes: _codes, data: _data, parameters: _parameters, kmsKeyId: _key, encrypted: _, ...summary } = component.value;
            return { ...summary, owner: ownerName(component), ...commonOutput(component) };
        }),
        nextToken,
    };
}
/** @throws AwsError ResourceDependencyException while a recipe names it. */
function deleteComponent({ componentBuildVersionArn: arn = '' }, context) {
    const { components, imageRecipes, containerRecipes } = builderOf(context.world, context.region);
    ownResource(components, arn, context);
    const recipes = [...imageRecipes.values(), ...containerRecipes.values()];
    const named = recipes.flatMap(({ value }) => value.components ?? []).map(({ componentArn }) => componentArn);
    if (named.includes(arn) || named.includes(versionArn(arn)))
        throw hasDependents(arn);
    components.delete(arn);
    return { requestId: context.requestId, componentBuildVersionArn: arn };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/recipe-components.ts




/** The components that a recipe names, as they are now. @throws AwsError ResourceNotFoundException. */
function componentsOf(components, context) {
    const { components: table } = builderOf(context.world, context.region);
    return components.map(({ componentArn = '' }) => resolve(table, componentArn, context));
}
/**
 * Checks the components of a new recipe: they exist, are for its platform, are not disabled, and the account is
 * subscribed to those of the Marketplace.
 *
 * @throws AwsError for the first that does not fit.
 */
function checkComponents(configurations, platform, context) {
    for (const [index, configuration] of configurations.entries()) {
        const where = `components[${index}].componentArn`;
        let component;
        try {
            [component] = componentsOf([configuration], context);
        }
        catch (error) {
            if (!(error instanceof AwsError))
                throw error;
            throw invalidValue(where, error.message);
        }
        if (component === undefined)
            continue;
        if (component.value.platform !== platform) {
            throw invalidValue(where, `The component is for ${component.value.platform}, the base image for ${platform}.`);
        }
        if (component.value.state?.status === 'DISABLED')
            throw invalidValue(where, 'The component is disabled.');
        checkSubscription(component, context);
    }
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/container-recipes.ts







/**
 * Creates a container recipe. Its Dockerfile is not read.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
 */
const createContainerRecipe = once('CreateContainerRecipe', (input, context) => {
    const { name = '', semanticVersion = '', tags, clientToken: _token, ...given } = input;
    const { dockerfileTemplateUri, imageOsVersionOverride: _os, platformOverride, ...members } = given;
    if ((members.dockerfileTemplateData === undefined) === (dockerfileTemplateUri === undefined)) {
        throw invalidCombination("Exactly one of 'dockerfileTemplateData' and 'dockerfileTemplateUri' must be given.");
    }
    const { containerRecipes } = builderOf(context.world, context.region);
    const platform = platformOverride ?? 'Linux';
    checkComponents(members.components ?? [], platform, context);
    const base = arnOf('container-recipe', name, placeOf(context));
    const version = semantic_versions_newVersion(semanticVersion, [...containerRecipes.keys()].filter((arn) => splitVersion(arn).base === base));
    const arn = `${base}/${version}`;
    if (containerRecipes.has(arn))
        throw alreadyExists('ContainerRecipe', arn);
    const value = { ...members, arn, name, version, platform, encrypted: true };
    addResource(containerRecipes, arn, value, { context, tags });
    return { containerRecipeArn: arn };
});
function getContainerRecipe({ containerRecipeArn: arn = '' }, context) {
    const recipe = resolve(builderOf(context.world, context.region).containerRecipes, arn, context);
    return { requestId: context.requestId, containerRecipe: containerRecipeOutput(recipe) };
}
function listContainerRecipes(input, context) {
    const { containerRecipes } = builderOf(context.world, context.region);
    const matching = filtered(ownedBy(containerRecipes.values(), input.owner, context), input.filters, {
        containerType: ({ value }) => [value.containerType],
        name: ({ value }) => [value.name],
        parentImage: ({ value }) => [value.parentImage],
        platform: ({ value }) => [value.platform],
    });
    const { items, nextToken } = page(matching, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        containerRecipeSummaryList: items.map((recipe) => {
            const { arn, containerType, name, platform, owner, parentImage, dateCreated, tags } = containerRecipeOutput(recipe);
            return { arn, containerType, name, platform, owner, parentImage, dateCreated, tags };
        }),
        nextToken,
    };
}
/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
function deleteContainerRecipe({ containerRecipeArn: arn = '' }, context) {
    const { containerRecipes, pipelines } = builderOf(context.world, context.region);
    ownResource(containerRecipes, arn, context);
    if ([...pipelines.values()].some(({ value }) => value.containerRecipeArn === arn))
        throw hasDependents(arn);
    containerRecipes.delete(arn);
    return { requestId: context.requestId, containerRecipeArn: arn };
}
/** A recipe as Get returns it. */
function containerRecipeOutput(recipe) {
    return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/distribution-rules.ts

/** Without the spaces, which are optional. */
const buildDate = /\{\{\s*imagebuilder:buildDate\s*\}\}/;
/**
 * The rules that the service's model does not state.
 *
 * @throws AwsError for the first distribution that breaks one.
 */
function checkDistributions(distributions, { world }) {
    if (distributions.length === 0)
        throw invalidValue('distributions', 'One or more distributions should be provided.');
    const regions = new Set();
    for (const [index, distribution] of distributions.entries()) {
        const where = `distributions[${index}]`;
        const { region = '', ...outputs } = distribution;
        if (world.settings.regions[region] === undefined) {
            throw invalidValue(`${where}.region`, `The region '${region}' does not exist.`);
        }
        if (regions.has(region))
            throw invalidValue(where, `The region '${region}' is given more than once.`);
        regions.add(region);
        // https://github.com/pulumi/pulumi/issues/6343
        if (Object.values(outputs).every((output) => output === undefined)) {
            throw invalidValue(where, 'One or more outputs should be provided for each region in a distribution configuration.');
        }
        checkImageSettings(distribution, where);
    }
}
function checkImageSettings(distribution, where) {
    const { amiDistributionConfiguration: ami, containerDistributionConfiguration: container } = distribution;
    if (ami !== undefined && container !== undefined) {
        throw invalidCombination('A distribution is for AMIs or for container images, not for both.');
    }
    // https://github.com/hashicorp/terraform-provider-aws/issues/36610
    if (ami?.name !== undefined && !buildDate.test(ami.name)) {
        throw invalidValue(`${where}.amiDistributionConfiguration.name`, "The EC2 AMI name must contain '{{ imagebuilder:buildDate }}' to ensure that the name will be unique.");
    }
    const group = ami?.launchPermission?.userGroups?.find((name) => name !== 'all');
    if (group !== undefined) {
        throw invalidValue(`${where}.amiDistributionConfiguration.launchPermission.userGroups`, `There is no group '${group}'.`);
    }
    for (const { launchTemplate } of distribution.fastLaunchConfigurations ?? []) {
        if (launchTemplate?.launchTemplateId !== undefined && launchTemplate.launchTemplateName !== undefined) {
            throw invalidCombination('A launch template is given by its id or by its name, not by both.');
        }
    }
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/distribution-configurations.ts





/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html */
const createDistributionConfiguration = once('CreateDistributionConfiguration', ({ name = '', description, distributions = [], tags }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    checkDistributions(distributions, context);
    const arn = arnOf('distribution-configuration', name, placeOf(context));
    if (distributionConfigurations.has(arn))
        throw alreadyExists('DistributionConfiguration', arn);
    addResource(distributionConfigurations, arn, configurationOf(arn, { name, description, distributions }), {
        context,
        tags,
    });
    return { distributionConfigurationArn: arn };
});
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html */
const updateDistributionConfiguration = once('UpdateDistributionConfiguration', ({ distributionConfigurationArn: arn = '', description, distributions = [] }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(distributionConfigurations, arn, context);
    checkDistributions(distributions, context);
    distributionConfigurations.set(arn, {
        ...before,
        updatedAt: context.world.clock.now(),
        value: configurationOf(arn, { name: before.value.name ?? '', description, distributions }),
    });
    return { distributionConfigurationArn: arn };
});
function getDistributionConfiguration({ distributionConfigurationArn: arn = '' }, context) {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    return {
        requestId: context.requestId,
        distributionConfiguration: distributionOutput(ownResource(distributionConfigurations, arn, context)),
    };
}
function listDistributionConfigurations(input, context) {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    const own = [...distributionConfigurations.values()].filter(({ owner }) => owner === context.account.id);
    const matching = filtered(own, input.filters, { name: ({ value }) => [value.name] });
    const { items, nextToken } = page(matching, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        distributionConfigurationSummaryList: items.map((configuration) => {
            const { distributions = [], timeoutMinutes: _timeout, ...rest } = distributionOutput(configuration);
            return { ...rest, regions: distributions.map(({ region }) => region) };
        }),
        nextToken,
    };
}
/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
function deleteDistributionConfiguration({ distributionConfigurationArn: arn = '' }, context) {
    const { distributionConfigurations, pipelines } = builderOf(context.world, context.region);
    ownResource(distributionConfigurations, arn, context);
    if ([...pipelines.values()].some(({ value }) => value.distributionConfigurationArn === arn))
        throw hasDependents(arn);
    distributionConfigurations.delete(arn);
    return { requestId: context.requestId, distributionConfigurationArn: arn };
}
/** A configuration as Get returns it. */
function distributionOutput(configuration) {
    const { value, updatedAt } = configuration;
    return {
        ...value,
        ...commonOutput(configuration),
        ...(updatedAt !== undefined && { dateUpdated: isoTime(updatedAt) }),
    };
}
function configurationOf(arn, given) {
    // A required member of every output; no operation sets it. 720 is the most that the model allows.
    return { arn, ...given, timeoutMinutes: 720 };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/base-image.ts






/**
 * The AMI that a recipe's parentImage means: an AMI id, or the ARN of an Image Builder image that has an AMI in the
 * region. Parameters and Marketplace product ids are not served.
 *
 * @throws AwsError when there is none that the caller can launch.
 */
function findBaseImage(parentImage, context) {
    const { world, region, account } = context;
    if (/^ami-[0-9a-f]+$/.test(parentImage)) {
        const image = current(ec2Region(world, region).images, parentImage);
        if (image === undefined || !canLaunch(world, image, account.id))
            throw noBase(parentImage);
        return { image, platform: 'Linux', imageSource: 'CUSTOM' };
    }
    if (!parentImage.startsWith('arn:')) {
        throw invalidValue('parentImage', 'This emulator serves AMI ids and the ARNs of images.');
    }
    const built = resolveImage(parentImage, context);
    const ami = built.value.outputResources?.amis?.find((output) => output.region === region);
    const image = current(ec2Region(world, region).images, ami?.image ?? '');
    if (image === undefined || !canLaunch(world, image, account.id))
        throw noBase(parentImage);
    return {
        image,
        platform: built.value.platform ?? 'Linux',
        imageSource: built.owner === 'aws' ? 'AMAZON_MANAGED' : built.owner === 'aws-marketplace' ? 'AWS_MARKETPLACE' : 'CUSTOM',
    };
}
function resolveImage(arn, context) {
    try {
        return resolve(builderOf(context.world, context.region).images, arn, context);
    }
    catch (error) {
        throw error instanceof AwsError ? noBase(arn) : error;
    }
}
function noBase(parentImage) {
    return invalidValue('parentImage', `The base image '${parentImage}' does not exist or is not shared with you.`);
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/block-device-rules.ts

/** The least size in GiB, by volume type: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
const leastSizeGiB = { io1: 4, io2: 4, sc1: 125, st1: 125 };
/**
 * What the service's model does not state about a recipe's block device mappings. The model has the limits of numbers:
 * 100 to 64,000 IOPS, 1 to 16,000 GiB, 125 to 1,000 MiB/s.
 *
 * @throws AwsError for the first mapping that breaks a rule.
 */
function checkBlockDevices(mappings) {
    const names = new Set();
    for (const [index, { deviceName, ebs, virtualName, noDevice }] of mappings.entries()) {
        const where = `blockDeviceMappings[${index}]`;
        if (deviceName === undefined)
            throw invalidValue(where, 'A block device mapping needs a device name.');
        if (names.has(deviceName))
            throw invalidValue(where, `The device '${deviceName}' is mapped more than once.`);
        names.add(deviceName);
        if ([ebs, virtualName, noDevice].filter((kind) => kind !== undefined).length !== 1) {
            throw invalidValue(where, 'A device has exactly one of ebs, virtualName and noDevice.');
        }
        const problem = ebs && problemOf(ebs);
        if (problem !== undefined)
            throw invalidValue(`${where}.ebs`, problem);
    }
}
function problemOf(ebs) {
    const type = ebs.volumeType ?? 'gp2';
    const provisioned = type === 'io1' || type === 'io2';
    if (provisioned && ebs.iops === undefined)
        return `A volume of type ${type} needs iops.`;
    if (ebs.iops !== undefined && !provisioned && type !== 'gp3')
        return `A volume of type ${type} has no iops.`;
    if (ebs.throughput !== undefined && type !== 'gp3')
        return `A volume of type ${type} has no throughput.`;
    if (ebs.volumeSize !== undefined && ebs.volumeSize < (leastSizeGiB[type] ?? 1)) {
        return `A volume of type ${type} has at least ${leastSizeGiB[type]} GiB.`;
    }
    if (ebs.kmsKeyId !== undefined && ebs.encrypted !== true)
        return 'kmsKeyId needs encrypted.';
    return undefined;
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/image-recipes.ts









/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html */
const createImageRecipe = once('CreateImageRecipe', (input, context) => {
    const { name = '', semanticVersion = '', tags, clientToken: _token, ...given } = input;
    const { imageRecipes } = builderOf(context.world, context.region);
    checkBlockDevices(given.blockDeviceMappings ?? []);
    const { platform } = findBaseImage(given.parentImage ?? '', context);
    checkComponents(given.components ?? [], platform, context);
    const base = arnOf('image-recipe', name, placeOf(context));
    const version = semantic_versions_newVersion(semanticVersion, [...imageRecipes.keys()].filter((arn) => splitVersion(arn).base === base));
    const arn = `${base}/${version}`;
    if (imageRecipes.has(arn))
        throw alreadyExists('ImageRecipe', arn);
    addResource(imageRecipes, arn, { ...given, arn, name, version, platform, type: 'AMI' }, { context, tags });
    return { imageRecipeArn: arn };
});
function getImageRecipe({ imageRecipeArn: arn = '' }, context) {
    const recipe = resolve(builderOf(context.world, context.region).imageRecipes, arn, context);
    return { requestId: context.requestId, imageRecipe: recipeOutput(recipe) };
}
function listImageRecipes(input, context) {
    const { imageRecipes } = builderOf(context.world, context.region);
    const matching = filtered(ownedBy(imageRecipes.values(), input.owner, context), input.filters, {
        name: ({ value }) => [value.name],
        parentImage: ({ value }) => [value.parentImage],
        platform: ({ value }) => [value.platform],
    });
    const { items, nextToken } = page(matching, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        imageRecipeSummaryList: items.map((recipe) => {
            const { arn, name, platform, owner, parentImage, dateCreated, tags } = recipeOutput(recipe);
            return { arn, name, platform, owner, parentImage, dateCreated, tags };
        }),
        nextToken,
    };
}
/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
function deleteImageRecipe({ imageRecipeArn: arn = '' }, context) {
    const { imageRecipes, pipelines } = builderOf(context.world, context.region);
    ownResource(imageRecipes, arn, context);
    if ([...pipelines.values()].some(({ value }) => value.imageRecipeArn === arn))
        throw hasDependents(arn);
    imageRecipes.delete(arn);
    return { requestId: context.requestId, imageRecipeArn: arn };
}
/** A recipe as Get returns it. */
function recipeOutput(recipe) {
    return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/infrastructure-configurations.ts




/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html */
const createInfrastructureConfiguration = once('CreateInfrastructureConfiguration', ({ tags, clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const arn = arnOf('infrastructure-configuration', given.name ?? '', placeOf(context));
    if (infrastructureConfigurations.has(arn))
        throw alreadyExists('InfrastructureConfiguration', arn);
    addResource(infrastructureConfigurations, arn, { ...given, arn }, { context, tags });
    return { infrastructureConfigurationArn: arn };
});
const updateInfrastructureConfiguration = once('UpdateInfrastructureConfiguration', ({ infrastructureConfigurationArn: arn = '', clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(infrastructureConfigurations, arn, context);
    const value = { ...given, arn, name: before.value.name };
    infrastructureConfigurations.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { infrastructureConfigurationArn: arn };
});
function getInfrastructureConfiguration({ infrastructureConfigurationArn: arn = '' }, context) {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    return {
        requestId: context.requestId,
        infrastructureConfiguration: infrastructureOutput(ownResource(infrastructureConfigurations, arn, context)),
    };
}
function listInfrastructureConfigurations(input, context) {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const own = [...infrastructureConfigurations.values()].filter(({ owner }) => owner === context.account.id);
    const matching = filtered(own, input.filters, { name: ({ value }) => [value.name] });
    const { items, nextToken } = page(matching, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        infrastructureConfigurationSummaryList: items.map((configuration) => {
            const { arn, name, description, dateCreated, dateUpdated, resourceTags, tags, instanceTypes } = infrastructureOutput(configuration);
            const { instanceProfileName, placement } = configuration.value;
            const times = { dateCreated, dateUpdated };
            return { arn, name, description, ...times, resourceTags, tags, instanceTypes, instanceProfileName, placement };
        }),
        nextToken,
    };
}
/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
function deleteInfrastructureConfiguration({ infrastructureConfigurationArn: arn = '' }, context) {
    const { infrastructureConfigurations, pipelines } = builderOf(context.world, context.region);
    ownResource(infrastructureConfigurations, arn, context);
    if ([...pipelines.values()].some(({ value }) => value.infrastructureConfigurationArn === arn)) {
        throw hasDependents(arn);
    }
    infrastructureConfigurations.delete(arn);
    return { requestId: context.requestId, infrastructureConfigurationArn: arn };
}
/** A configuration as Get returns it. */
function infrastructureOutput(configuration) {
    const { value, updatedAt } = configuration;
    return {
        ...value,
        ...commonOutput(configuration),
        ...(updatedAt !== undefined && { dateUpdated: isoTime(updatedAt) }),
    };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/output-amis.ts


/** Why AWS would not make an AMI of this build public, if a distribution asks for it. */
function publicRefusal({ base, distributions, productCodes }) {
    const isPublic = distributions.some(({ amiDistributionConfiguration: ami }) => ami?.launchPermission?.userGroups?.includes('all'));
    const isLicensed = productCodes.length + base.productCodes.length > 0;
    return isPublic && isLicensed ? 'An AMI with product codes cannot be made public.' : undefined;
}
/**
 * Creates a build's AMIs in EC2: one in each region of its distribution, for the account of the build and for every
 * target account.
 */
function createOutputAmis(build, context) {
    return build.distributions.flatMap((distribution) => [context.account.id, ...(distribution.amiDistributionConfiguration?.targetAccountIds ?? [])].map((accountId) => createAmi(build, distribution, accountId, context)));
}
function createAmi(build, distribution, ownerId, context) {
    const { world } = context;
    const { region = '', amiDistributionConfiguration: settings = {} } = distribution;
    const { base, recipe } = build;
    const name = outputName(settings.name, build);
    const tags = new Map([
        // https://docs.aws.amazon.com/imagebuilder/latest/userguide/cr-upd-ami-distribution-settings.html
        ['CreatedBy', 'EC2 Image Builder'],
        ['Ec2ImageBuilderArn', build.arn],
        ...Object.entries({ ...recipe.amiTags, ...settings.amiTags }),
    ]);
    const productCodes = [...base.productCodes, ...build.productCodes.map(({ productCodeId = '' }) => productCodeId)];
    const devices = devicesOf(build, context).map((device) => {
        if (device.ebs === undefined)
            return device;
        const original = current(ec2Region(world, context.region).snapshots, device.ebs.snapshotId ?? '');
        const encrypted = device.ebs.encrypted || settings.kmsKeyId !== undefined;
        const { snapshotId } = createSnapshot(world, region, {
            ownerId,
            description: `Created by EC2 Image Builder for ${name}`,
            volumeSizeGiB: device.ebs.volumeSizeGiB,
            encrypted,
            kmsKeyId: encrypted ? (settings.kmsKeyId ?? original?.kmsKeyId) : undefined,
            data: original?.data ?? { blocks: new Map() },
            productCodes,
            startTime: build.distributedAt,
            completesAt: build.availableAt,
            tags,
        });
        return { ...device, ebs: { ...device.ebs, snapshotId, encrypted } };
    });
    const image = {
        ...base,
        imageId: world.random.id('ami'),
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
        launchPermissions: output_amis_permissionsOf(distribution),
        deprecationTime: undefined,
        deregistrationProtection: { enabled: false, withCooldown: false },
        sourceImageId: undefined,
        sourceImageRegion: undefined,
    };
    put(world, ec2Region(world, region).images, image.imageId, image, build.distributedAt);
    const { imageId } = image;
    return { region, image: imageId, name, description: settings.description, accountId: ownerId };
}
/** The base image's devices, with what the recipe changes. */
function devicesOf({ base, recipe }, { world, region }) {
    const { snapshots } = ec2Region(world, region);
    const changes = new Map((recipe.blockDeviceMappings ?? []).map((mapping) => [mapping.deviceName, mapping]));
    const kept = base.devices.flatMap((device) => {
        const change = changes.get(device.deviceName);
        changes.delete(device.deviceName);
        if (change?.noDevice !== undefined)
            return [];
        return change?.ebs === undefined || device.ebs === undefined
            ? [device]
            : [{ ...device, ebs: { ...device.ebs, ...volumeOf(change.ebs, device.ebs.volumeSizeGiB) } }];
    });
    const added = [...changes.values()].flatMap(({ deviceName = '', ebs, virtualName }) => {
        if (virtualName !== undefined)
            return [{ deviceName, virtualName }];
        if (ebs === undefined)
            return [];
        const sizeGiB = current(snapshots, ebs.snapshotId ?? '')?.volumeSizeGiB ?? 8;
        return [{ deviceName, ebs: { snapshotId: ebs.snapshotId, ...volumeOf(ebs, sizeGiB) } }];
    });
    return [...kept, ...added];
}
function volumeOf(ebs, sizeGiB) {
    return {
        volumeSizeGiB: ebs.volumeSize ?? sizeGiB,
        volumeType: ebs.volumeType ?? 'gp2',
        deleteOnTermination: ebs.deleteOnTermination ?? true,
        encrypted: ebs.encrypted ?? false,
        iops: ebs.iops,
        throughputMiBps: ebs.throughput,
    };
}
/** The name of an output AMI: by default that of the recipe, with the time at which the build started. */
function outputName(template, { recipe, startedAt, number }) {
    const date = new Date(startedAt).toISOString().replaceAll(':', '-').replace('Z', '000Z');
    if (template === undefined)
        return `${recipe.name} ${date}`;
    return template
        .replaceAll(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, date)
        .replaceAll(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(number));
}
function output_amis_permissionsOf({ amiDistributionConfiguration: ami }) {
    const { userIds, userGroups, organizationArns, organizationalUnitArns } = ami?.launchPermission ?? {};
    const all = (kind, values = []) => values.map((value) => ({ kind, value }));
    return [
        ...all('UserId', userIds),
        ...all('Group', userGroups),
        ...all('OrganizationArn', organizationArns),
        ...all('OrganizationalUnitArn', organizationalUnitArns),
    ];
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/build.ts









/**
 * Starts a build. The setting `imageBuilder.build` decides how it ends. Its AMIs are in EC2 from the phase DISTRIBUTING
 * on, and available at its end. Launch templates, fast launch, parameters and licences of its distribution are not
 * applied.
 *
 * @returns the ARN of the image build version.
 */
function startBuild(plan, context) {
    const { world, region } = context;
    const builder = builderOf(world, region);
    const infrastructure = ownResource(builder.infrastructureConfigurations, plan.infrastructureConfigurationArn ?? '', context);
    const distribution = plan.distributionConfigurationArn === undefined
        ? undefined
        : ownResource(builder.distributionConfigurations, plan.distributionConfigurationArn, context);
    const imageRecipe = plan.imageRecipeArn === undefined ? undefined : resolve(builder.imageRecipes, plan.imageRecipeArn, context);
    const containerRecipe = imageRecipe !== undefined ? undefined : resolve(builder.containerRecipes, plan.containerRecipeArn ?? '', context);
    const { name = '', version = '', components = [], platform } = imageRecipe?.value ?? containerRecipe?.value ?? {};
    const base = `${arnOf('image', name, placeOf(context))}/${version}`;
    const builds = [...builder.images.keys()].map(splitVersion).filter((arn) => `${arn.base}/${arn.semantic}` === base);
    const number = 1 + Math.max(0, ...builds.map(({ build }) => Number(build)));
    const arn = `${base}/${number}`;
    const now = world.clock.now();
    const phaseMs = world.settings.imageBuilder.phaseSeconds * 1000;
    const baseImage = imageRecipe && findBaseImage(imageRecipe.value.parentImage ?? '', context);
    const build = imageRecipe &&
        baseImage && {
        arn,
        number,
        recipe: imageRecipe.value,
        base: baseImage.image,
        distributions: distribution?.value.distributions ?? [{ region }],
        productCodes: world.settings.imageBuilder.stampProductCodes
            ? componentsOf(components, context).flatMap(({ value }) => value.productCodes ?? [])
            : [],
        startedAt: now,
        distributedAt: now + 3 * phaseMs,
        availableAt: now + 4 * phaseMs,
    };
    const refusal = build && publicRefusal(build);
    const { status, reason } = refusal === undefined ? world.settings.imageBuilder.build : { status: 'FAILED', reason: refusal };
    const hasOutput = status !== 'FAILED' && status !== 'CANCELLED';
    const value = {
        arn,
        name,
        version: `${version}/${number}`,
        type: imageRecipe === undefined ? 'DOCKER' : 'AMI',
        platform,
        enhancedImageMetadataEnabled: plan.enhancedImageMetadataEnabled ?? true,
        imageRecipe: imageRecipe && recipeOutput(imageRecipe),
        containerRecipe: containerRecipe && containerRecipeOutput(containerRecipe),
        sourcePipelineArn: plan.pipeline?.arn,
        sourcePipelineName: plan.pipeline?.name,
        infrastructureConfiguration: infrastructureOutput(infrastructure),
        distributionConfiguration: distribution && distributionOutput(distribution),
        imageTestsConfiguration: plan.imageTestsConfiguration ?? { imageTestsEnabled: true, timeoutMinutes: 720 },
        buildType: 'USER_INITIATED',
        imageSource: baseImage?.imageSource,
        executionRole: plan.executionRole,
        workflows: plan.workflows,
        outputResources: !hasOutput
            ? {}
            : build === undefined
                ? containers(region, context.account.id, name)
                : { amis: createOutputAmis(build, context) },
    };
    const phases = [
        { at: now, status: 'CREATING' },
        { at: now + phaseMs, status: 'BUILDING' },
        ...(hasOutput || refusal !== undefined
            ? [
                { at: now + 2 * phaseMs, status: 'TESTING' },
                { at: now + 3 * phaseMs, status: 'DISTRIBUTING' },
            ]
            : []),
        {
            at: now + (hasOutput || refusal !== undefined ? 4 : 2) * phaseMs,
            status,
            ...(reason !== '' && { reason }),
        },
    ];
    builder.images.set(arn, {
        arn,
        owner: context.account.id,
        sharedWith: [],
        createdAt: now,
        tags: new Map(Object.entries(plan.tags ?? {})),
        value,
        phases,
    });
    return arn;
}
function containers(region, accountId, name) {
    return { containers: [{ region, imageUris: [`${accountId}.dkr.ecr.${region}.amazonaws.com/${name}:latest`] }] };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/images.ts







/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html */
const createImage = once('CreateImage', ({ clientToken: _token, ...plan }, context) => {
    if ((plan.imageRecipeArn === undefined) === (plan.containerRecipeArn === undefined)) {
        throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
    }
    return { imageBuildVersionArn: startBuild(plan, context) };
});
/** Its output resources are shown once the build has ended. */
function getImage({ imageBuildVersionArn: arn = '' }, context) {
    const image = resolve(builderOf(context.world, context.region).images, arn, context);
    const output = {
        ...image.value,
        state: images_stateOf(image, context),
        outputResources: outputOf(image, context),
        ...commonOutput(image),
    };
    return { requestId: context.requestId, image: output };
}
/** Stops a build that has not ended. @throws AwsError for one that has. */
const cancelImageCreation = once('CancelImageCreation', ({ imageBuildVersionArn: arn = '' }, context) => {
    const { images } = builderOf(context.world, context.region);
    const image = ownResource(images, arn, context);
    const now = context.world.clock.now();
    if (hasEnded(image, now) || images_stateOf(image, context).status === 'DISTRIBUTING') {
        throw new AwsError('InvalidRequestException', `The creation of ${arn} can't be cancelled any more.`);
    }
    const phases = [...image.phases.filter(({ at }) => at <= now), { at: now, status: 'CANCELLED' }];
    images.set(arn, { ...image, phases, value: { ...image.value, outputResources: {} } });
    return { imageBuildVersionArn: arn };
});
/** Deletes an image; its AMIs stay. */
function deleteImage({ imageBuildVersionArn: arn = '' }, context) {
    const { images } = builderOf(context.world, context.region);
    ownResource(images, arn, context);
    images.delete(arn);
    return { requestId: context.requestId, imageBuildVersionArn: arn };
}
/** The versions of images. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html */
function listImages(input, context) {
    const listed = ownedBy(builderOf(context.world, context.region).images.values(), input.owner, context).filter((image) => input.includeDeprecated === true || images_stateOf(image, context).status !== 'DEPRECATED');
    const groupOf = (arn) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
    const newest = listed.filter(({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0));
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
                dateCreated: commonOutput(image).dateCreated,
            };
        }),
        nextToken,
    };
}
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html */
function listImageBuildVersions(input, context) {
    const builds = [...builderOf(context.world, context.region).images.values()].filter((image) => state_isVisible(image, context.account.id) &&
        (input.imageVersionArn === undefined
            ? image.owner === context.account.id
            : versionArn(image.arn) === input.imageVersionArn));
    const { items, nextToken } = page(filtered(builds, input.filters, imageFilters), input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        imageSummaryList: items.map((image) => imageSummary(image, context)),
        nextToken,
    };
}
/** The filters of every list of images. */
const imageFilters = {
    name: ({ value }) => [value.name],
    osVersion: ({ value }) => [value.osVersion],
    platform: ({ value }) => [value.platform],
    type: ({ value }) => [value.type],
    version: ({ arn, value }) => [splitVersion(arn).semantic, value.version],
};
function imageSummary(image, context) {
    const { arn, name, type, version, platform, osVersion, buildType, imageSource } = image.value;
    return {
        ...{ arn, name, type, version, platform, osVersion, buildType, imageSource },
        owner: ownerName(image),
        state: images_stateOf(image, context),
        outputResources: outputOf(image, context),
        ...commonOutput(image),
    };
}
/** The state of an image at this time. */
function images_stateOf({ phases }, { world }) {
    const { status, reason } = phases.findLast(({ at }) => at <= world.clock.now()) ?? { status: 'PENDING' };
    return { status, ...(reason !== undefined && { reason }) };
}
function hasEnded({ phases }, now) {
    return (phases.at(-1)?.at ?? 0) <= now;
}
function outputOf(image, { world }) {
    const { amis, containers } = image.value.outputResources ?? {};
    if (!hasEnded(image, world.clock.now()))
        return {};
    return {
        ...(amis !== undefined && { amis: amis.map((ami) => ({ ...ami, state: { status: 'AVAILABLE' } })) }),
        ...(containers !== undefined && { containers }),
    };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/permissions.ts



/** Type in the reference -> the member of inputs that names one, where that is not the type with `Arn`. */
const members = {
    image: 'imageBuildVersionArn',
    component: 'componentBuildVersionArn',
    workflow: 'workflowBuildVersionArn',
    allImageBuildVersions: 'imageVersionArn',
    allComponentBuildVersions: 'componentVersionArn',
    allWorkflowBuildVersions: 'workflowVersionArn',
};
/**
 * The resource of a request, by its ARN or by the name that it gets.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html
 */
function imageBuilderPermissions(operation, input, place) {
    const action = `imagebuilder:${operation}`;
    const types = resourceTypes(action);
    if (types.length === 0)
        return [{ action, resource: '*' }];
    if (operation.startsWith('Create')) {
        const [type = ''] = types;
        const resource = newArn(type, input, place);
        const values = requestTags(input.tags);
        const made = { action, type, resource, values };
        // Tags of a new resource need a permission of their own, as TagResource does.
        return 'aws:tagkeys' in values ? [made, { ...made, action: 'imagebuilder:TagResource' }] : [made];
    }
    const found = types.flatMap((type) => {
        const arn = input[members[type] ?? `${type}Arn`];
        return typeof arn === 'string' ? [{ type, resource: type.startsWith('all') ? `${arn}/*` : arn }] : [];
    });
    const [named = { resource: input.resourceArn ?? '*' }] = found;
    return [{ action, type: types[0] ?? '', ...named, values: requestTags(input.tags) }];
}
function newArn(type, input, { account, region }) {
    const place = { partition: account.partition, region, owner: account.id };
    if (type === 'image') {
        // It has the name and the version of its recipe.
        const recipe = input.imageRecipeArn ?? input.containerRecipeArn ?? '';
        return `${recipe.replace(/:(image|container)-recipe\//, ':image/')}/*`;
    }
    const kind = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const { name = '', semanticVersion: semantic } = input;
    const arn = arnOf(kind, name, place, semantic === undefined ? undefined : { semantic });
    return type === 'component' ? `${arn}/*` : arn;
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/pipelines.ts






/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html */
const createImagePipeline = once('CreateImagePipeline', ({ tags, clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    checkParts(given, context);
    const arn = arnOf('image-pipeline', given.name ?? '', placeOf(context));
    if (pipelines.has(arn))
        throw alreadyExists('ImagePipeline', arn);
    addResource(pipelines, arn, { status: 'ENABLED', ...given, arn }, { context, tags });
    return { imagePipelineArn: arn };
});
const updateImagePipeline = once('UpdateImagePipeline', ({ imagePipelineArn: arn = '', clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    const before = ownResource(pipelines, arn, context);
    checkParts(given, context);
    const value = { status: 'ENABLED', ...given, arn, name: before.value.name };
    pipelines.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { imagePipelineArn: arn };
});
function getImagePipeline({ imagePipelineArn: arn = '' }, context) {
    const { pipelines } = builderOf(context.world, context.region);
    return { requestId: context.requestId, imagePipeline: pipelineOutput(ownResource(pipelines, arn, context), context) };
}
function listImagePipelines(input, context) {
    const own = [...builderOf(context.world, context.region).pipelines.values()].filter(({ owner }) => owner === context.account.id);
    const matching = filtered(own, input.filters, {
        description: ({ value }) => [value.description],
        distributionConfigurationArn: ({ value }) => [value.distributionConfigurationArn],
        imageRecipeArn: ({ value }) => [value.imageRecipeArn],
        infrastructureConfigurationArn: ({ value }) => [value.infrastructureConfigurationArn],
        name: ({ value }) => [value.name],
        status: ({ value }) => [value.status],
    });
    const { items, nextToken } = page(matching, input, ({ arn }) => arn);
    return {
        requestId: context.requestId,
        imagePipelineList: items.map((pipeline) => pipelineOutput(pipeline, context)),
        nextToken,
    };
}
/** Deletes a pipeline; its images stay. */
function deleteImagePipeline({ imagePipelineArn: arn = '' }, context) {
    const { pipelines } = builderOf(context.world, context.region);
    ownResource(pipelines, arn, context);
    pipelines.delete(arn);
    return { requestId: context.requestId, imagePipelineArn: arn };
}
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html */
const startImagePipelineExecution = once('StartImagePipelineExecution', ({ imagePipelineArn: arn = '', tags }, context) => {
    const { value } = ownResource(builderOf(context.world, context.region).pipelines, arn, context);
    const plan = {
        ...value,
        tags: { ...value.imageTags, ...tags },
        pipeline: { arn, name: value.name ?? '' },
    };
    return { imageBuildVersionArn: startBuild(plan, context) };
});
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html */
function listImagePipelineImages(input, context) {
    const { pipelines, images } = builderOf(context.world, context.region);
    const { arn } = ownResource(pipelines, input.imagePipelineArn ?? '', context);
    const built = [...images.values()].filter(({ value }) => value.sourcePipelineArn === arn);
    const { items, nextToken } = page(filtered(built, input.filters, imageFilters), input, (image) => image.arn);
    return {
        requestId: context.requestId,
        imageSummaryList: items.map((image) => imageSummary(image, context)),
        nextToken,
    };
}
/** @throws AwsError for a part that does not exist, and unless there is exactly one recipe. */
function checkParts(parts, context) {
    const builder = builderOf(context.world, context.region);
    const { imageRecipeArn, containerRecipeArn, infrastructureConfigurationArn, distributionConfigurationArn } = parts;
    if ((imageRecipeArn === undefined) === (containerRecipeArn === undefined)) {
        throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
    }
    if (imageRecipeArn !== undefined)
        resolve(builder.imageRecipes, imageRecipeArn, context);
    if (containerRecipeArn !== undefined)
        resolve(builder.containerRecipes, containerRecipeArn, context);
    ownResource(builder.infrastructureConfigurations, infrastructureConfigurationArn ?? '', context);
    if (distributionConfigurationArn !== undefined) {
        ownResource(builder.distributionConfigurations, distributionConfigurationArn, context);
    }
}
function pipelineOutput(pipeline, context) {
    const built = [...builderOf(context.world, context.region).images.values()]
        .filter(({ value }) => value.sourcePipelineArn === pipeline.arn)
        .sort((a, b) => a.createdAt - b.createdAt);
    const last = built.at(-1);
    return {
        ...pipeline.value,
        platform: last?.value.platform ?? 'Linux',
        ...commonOutput(pipeline),
        ...(pipeline.updatedAt !== undefined && { dateUpdated: isoTime(pipeline.updatedAt) }),
        ...(last !== undefined && { dateLastRun: isoTime(last.createdAt), lastRunStatus: images_stateOf(last, context).status }),
    };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/tags.ts




const rules = basicTagRules((message) => new AwsError('InvalidParameterException', message));
function tagResource({ resourceArn: arn = '', tags = {} }, context) {
    const added = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    return changeTags(arn, context, (before) => withTags(before, added, rules));
}
function untagResource({ resourceArn: arn = '', tagKeys = [] }, context) {
    return changeTags(arn, context, (before) => new Map([...before].filter(([key]) => !tagKeys.includes(key))));
}
function listTagsForResource({ resourceArn: arn = '' }, context) {
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
        if (resource?.owner === account.id)
            return [table, resource];
    }
    throw notFound(arn);
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder/workflows.ts




// The control API creates workflows.
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html */
function getWorkflow({ workflowBuildVersionArn: arn = '' }, context) {
    const workflow = resolve(builderOf(context.world, context.region).workflows, arn, context);
    return {
        requestId: context.requestId,
        workflow: { ...workflow.value, owner: ownerName(workflow), ...commonOutput(workflow) },
    };
}
/** The newest build of each version. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html */
function listWorkflows(input, context) {
    const listed = ownedBy(builderOf(context.world, context.region).workflows.values(), input.owner, context);
    const groupOf = (arn) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
    const newest = listed.filter(({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0));
    const matching = filtered(newest, input.filters, {
        description: ({ value }) => [value.description],
        name: ({ value }) => [value.name],
        type: ({ value }) => [value.type],
        version: ({ value }) => [value.version],
    });
    const { items, nextToken } = page(matching, input, ({ arn }) => versionArn(arn));
    return {
        workflowVersionList: items.map((workflow) => {
            const { name, version, description, type } = workflow.value;
            return {
                arn: versionArn(workflow.arn),
                ...{ name, version, description, type },
                owner: ownerName(workflow),
                dateCreated: commonOutput(workflow).dateCreated,
            };
        }),
        nextToken,
    };
}
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html */
function listWorkflowBuildVersions(input, context) {
    const builds = [...builderOf(context.world, context.region).workflows.values()].filter((workflow) => state_isVisible(workflow, context.account.id) &&
        (input.workflowVersionArn === undefined
            ? workflow.owner === context.account.id
            : versionArn(workflow.arn) === input.workflowVersionArn));
    const { items, nextToken } = page(builds, input, ({ arn }) => arn);
    return {
        workflowSummaryList: items.map((workflow) => {
            const { data: _data, kmsKeyId: _key, parameters: _parameters, ...summary } = workflow.value;
            return { ...summary, owner: ownerName(workflow), ...commonOutput(workflow) };
        }),
        nextToken,
    };
}

;// CONCATENATED MODULE: ./emulator/services/imagebuilder.ts












/** EC2 Image Builder. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/Welcome.html */
const imageBuilder = {
    name: 'imagebuilder',
    title: 'EC2 Image Builder',
    protocol: 'restJson',
    client: client_imagebuilder_dist_cjs,
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
        UpdateInfrastructureConfiguration: updateInfrastructureConfiguration,
    },
    permissions: imageBuilderPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-cjs/index.js
var client_kms_dist_cjs = __webpack_require__(92632);
var client_kms_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_kms_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/kms/paging.ts


/** One page of a list, with KMS's names for what it is asked by and answers with. */
function markerPage(entries, { Limit, Marker }, keyOf) {
    const badToken = () => new AwsError('InvalidMarkerException', 'The marker is not valid.');
    const { items, nextToken } = pageOf(entries, { MaxResults: Limit, NextToken: Marker }, keyOf, {
        pageSize: 50,
        badToken,
    });
    return { items, Truncated: nextToken !== undefined, ...(nextToken === undefined ? {} : { NextMarker: nextToken }) };
}

;// CONCATENATED MODULE: ./emulator/services/kms/aliases.ts




/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
function createAlias(input, context) {
    const { world, region } = context;
    const arn = ownAlias(input.AliasName, context);
    const { aliases } = kmsRegion(world, region);
    if (aliases.has(arn)) {
        throw new AwsError('AlreadyExistsException', `An alias with the name ${arn} already exists`);
    }
    const key = ownKey(input.TargetKeyId ?? '', 'kms:CreateAlias', context);
    checkState(key, context, false);
    const now = world.clock.now();
    aliases.set(arn, { keyId: key.keyId, createdAt: now, changedAt: now });
    return {};
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html */
function updateAlias(input, context) {
    const { world, region } = context;
    const { arn, alias } = existingAlias(input.AliasName, context);
    const key = ownKey(input.TargetKeyId ?? '', 'kms:UpdateAlias', context);
    checkState(key, context, false);
    kmsRegion(world, region).aliases.set(arn, { ...alias, keyId: key.keyId, changedAt: world.clock.now() });
    return {};
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html */
function deleteAlias(input, context) {
    const { arn } = existingAlias(input.AliasName, context);
    kmsRegion(context.world, context.region).aliases.delete(arn);
    return {};
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html */
function listAliases(input, context) {
    const { world, region } = context;
    const target = input.KeyId === undefined ? undefined : ownKey(input.KeyId, 'kms:ListAliases', context);
    const ownPrefix = kmsArn(context, 'alias/');
    const managed = findKey(context, awsManagedKeyArn(context));
    const all = [
        ...[...kmsRegion(world, region).aliases].filter(([arn]) => arn.startsWith(ownPrefix)),
        [kmsArn(context, ebsAlias), { keyId: managed?.keyId ?? '', createdAt: 0, changedAt: 0 }],
    ].filter(([, { keyId }]) => target === undefined || keyId === target.keyId);
    const { items, ...page } = markerPage(all, input, ([arn]) => arn);
    return {
        Aliases: items.map(([arn, { keyId, createdAt, changedAt }]) => ({
            AliasArn: arn,
            AliasName: arn.replace(/^.*:/, ''),
            TargetKeyId: keyId,
            ...(createdAt === 0 ? {} : { CreationDate: new Date(createdAt), LastUpdatedDate: new Date(changedAt) }),
        })),
        ...page,
    };
}
function ownAlias(name = '', context) {
    if (!name.startsWith('alias/') || name.startsWith('alias/aws/')) {
        throw new AwsError('InvalidAliasNameException', `Alias must start with the prefix "alias/" and must not start with "alias/aws/".`);
    }
    return kmsArn(context, name);
}
function existingAlias(name, context) {
    const arn = ownAlias(name, context);
    const alias = kmsRegion(context.world, context.region).aliases.get(arn);
    if (alias === undefined)
        throw new AwsError('NotFoundException', `Alias ${arn} is not found.`);
    return { arn, alias };
}

;// CONCATENATED MODULE: ./emulator/services/kms/grants.ts




const principal = /^arn:[\w-]+:(iam|sts)::\d{12}:(root|(user|role|assumed-role|federated-user)\/.+)$/;
/** The same grant again for the same request with a name. https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html */
function createGrant(input, context) {
    const { world, region, account } = context;
    const key = ownKey(input.KeyId ?? '', 'kms:CreateGrant', context);
    checkState(key, context, true);
    for (const arn of [input.GranteePrincipal, input.RetiringPrincipal]) {
        if (arn !== undefined && !principal.test(arn)) {
            throw new AwsError('InvalidArnException', `ARN does not refer to a valid principal: ${arn}`);
        }
    }
    const request = {
        name: input.Name,
        grantee: input.GranteePrincipal ?? '',
        retiring: input.RetiringPrincipal,
        operations: input.Operations ?? [],
        constraints: input.Constraints,
    };
    const text = JSON.stringify(request);
    const same = key.grants.find(({ name, grantee, retiring, operations, constraints }) => name !== undefined && JSON.stringify({ name, grantee, retiring, operations, constraints }) === text);
    if (same !== undefined)
        return { GrantId: same.grantId, GrantToken: same.grantToken };
    const grant = {
        ...request,
        grantId: world.random.hex(64),
        grantToken: world.random.bytes(96).toString('base64'),
        issuer: account.arn,
        createdAt: world.clock.now(),
    };
    putKey(world, region, { ...key, grants: [...key.grants, grant] });
    return { GrantId: grant.grantId, GrantToken: grant.grantToken };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html */
function listGrants(input, context) {
    const key = ownKey(input.KeyId ?? '', 'kms:ListGrants', context);
    const wanted = key.grants.filter(({ grantId, grantee }) => (input.GrantId === undefined || input.GrantId === grantId) &&
        (input.GranteePrincipal === undefined || input.GranteePrincipal === grantee));
    const { items, ...page } = markerPage(wanted, input, ({ grantId }) => grantId);
    return {
        Grants: items.map((grant) => ({
            KeyId: key.arn,
            GrantId: grant.grantId,
            Name: grant.name,
            CreationDate: new Date(grant.createdAt),
            GranteePrincipal: grant.grantee,
            RetiringPrincipal: grant.retiring,
            IssuingAccount: grant.issuer,
            Operations: grant.operations,
            Constraints: grant.constraints,
        })),
        ...page,
    };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html */
function revokeGrant(input, context) {
    const key = ownKey(input.KeyId ?? '', 'kms:RevokeGrant', context);
    if (!key.grants.some(({ grantId }) => grantId === input.GrantId)) {
        throw new AwsError('NotFoundException', `Grant ID ${input.GrantId} not found.`);
    }
    const grants = key.grants.filter(({ grantId }) => grantId !== input.GrantId);
    putKey(context.world, context.region, { ...key, grants });
    return {};
}

;// CONCATENATED MODULE: ./emulator/services/kms/policies.ts



/** What AWS gives a key without a policy. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultPolicy({ id, partition }) {
    const statement = {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${id}:root` },
        Action: 'kms:*',
        Resource: '*',
    };
    return JSON.stringify({ Version: '2012-10-17', Id: 'key-default-1', Statement: [statement] });
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html */
function getKeyPolicy(input, context) {
    const key = ownKey(input.KeyId ?? '', 'kms:GetKeyPolicy', context);
    checkPolicyName(input.PolicyName);
    return { Policy: key.policy, PolicyName: 'default' };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
function putKeyPolicy(input, context) {
    const key = ownKey(input.KeyId ?? '', 'kms:PutKeyPolicy', context);
    checkPolicyName(input.PolicyName);
    const changed = { ...key, policy: input.Policy ?? '' };
    checkPolicy(changed, input.BypassPolicyLockoutSafetyCheck ?? false, context);
    putKey(context.world, context.region, changed);
    return {};
}
function checkPolicyName(name = 'default') {
    if (name !== 'default')
        throw new AwsError('NotFoundException', 'No such policy exists');
}
/** @throws AwsError for a policy that is none, or under which the caller could not change it again. */
function checkPolicy(key, bypassesLockoutCheck, context) {
    const malformed = (message) => new AwsError('MalformedPolicyDocumentException', message);
    let document;
    try {
        document = JSON.parse(key.policy);
    }
    catch {
        document = undefined;
    }
    const statements = [document?.Statement ?? []].flat();
    const isComplete = statements.every(({ Effect, Principal, Action }) => (Effect === 'Allow' || Effect === 'Deny') && Principal && Action);
    if (statements.length === 0 || !isComplete)
        throw malformed('The key policy is not valid.');
    if (!bypassesLockoutCheck && !mayUse(key, 'kms:PutKeyPolicy', context)) {
        throw malformed('The new key policy will not allow you to update the key policy in the future.');
    }
}

;// CONCATENATED MODULE: ./emulator/services/kms/key-operations.ts





const dayMs = 24 * 3600 * 1000;
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html */
function createKey(input, context) {
    const { world, region, account } = context;
    const spec = input.KeySpec ?? input.CustomerMasterKeySpec ?? 'SYMMETRIC_DEFAULT';
    const origin = input.Origin ?? 'AWS_KMS';
    if (origin !== 'AWS_KMS' && origin !== 'EXTERNAL') {
        throw new AwsError('UnsupportedOperationException', `This emulator has no keys of the origin ${origin}.`);
    }
    if (spec !== 'SYMMETRIC_DEFAULT' && input.KeyUsage === undefined) {
        throw new AwsError('ValidationException', `You must specify a KeyUsage value for a key of the spec ${spec}.`);
    }
    if (spec === 'SYMMETRIC_DEFAULT' && input.KeyUsage !== undefined && input.KeyUsage !== 'ENCRYPT_DECRYPT') {
        throw new AwsError('ValidationException', `The operation failed because the KeyUsage ${input.KeyUsage} is not valid for the KeySpec ${spec}.`);
    }
    const keyId = input.MultiRegion === true ? world.random.id('mrk', 32) : world.random.uuid();
    const key = {
        arn: kmsArn(context, `key/${keyId}`),
        keyId,
        ownerId: account.id,
        manager: 'CUSTOMER',
        description: input.Description ?? '',
        spec,
        usage: input.KeyUsage ?? 'ENCRYPT_DECRYPT',
        origin,
        createdAt: world.clock.now(),
        state: origin === 'EXTERNAL' ? 'PendingImport' : 'Enabled',
        multiRegion: input.MultiRegion === true ? { primaryRegion: region, replicaRegions: [] } : undefined,
        policy: input.Policy ?? defaultPolicy(account),
        grants: [],
    };
    checkPolicy(key, input.BypassPolicyLockoutSafetyCheck ?? false, context);
    putKey(world, region, key);
    return { KeyMetadata: metadata(key, context) };
}
/**
 * A replica of a multi-Region key: the same key ID, with a policy and grants of its own.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html
 */
function replicateKey(input, context) {
    const { world, region, account } = context;
    const primary = ownKey(input.KeyId ?? '', 'kms:ReplicateKey', context);
    const replicaRegion = input.ReplicaRegion ?? '';
    if (primary.multiRegion?.primaryRegion !== region) {
        throw new AwsError('UnsupportedOperationException', `${primary.arn} is not a multi-Region primary key.`);
    }
    checkState(primary, context, true);
    const there = { ...context, region: replicaRegion };
    const arn = kmsArn(there, `key/${primary.keyId}`);
    if (replicaRegion === region || kmsRegion(world, replicaRegion).keys.has(arn)) {
        throw new AwsError('AlreadyExistsException', `${primary.keyId} already exists in ${replicaRegion}.`);
    }
    const { primaryRegion, replicaRegions } = primary.multiRegion;
    const multiRegion = { primaryRegion, replicaRegions: [...replicaRegions, replicaRegion] };
    const replica = {
        ...primary,
        arn,
        description: input.Description ?? '',
        createdAt: world.clock.now(),
        multiRegion: { primaryRegion, replicaRegions: [] },
        policy: input.Policy ?? defaultPolicy(account),
        grants: [],
    };
    checkPolicy(replica, input.BypassPolicyLockoutSafetyCheck ?? false, there);
    putKey(world, region, { ...primary, multiRegion });
    putKey(world, replicaRegion, replica);
    return { ReplicaKeyMetadata: metadata(replica, there), ReplicaPolicy: replica.policy, ReplicaTags: [] };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
function describeKey(input, context) {
    return { KeyMetadata: metadata(keyFor(input.KeyId ?? '', 'kms:DescribeKey', context), context) };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html */
function listKeys(input, { world, region, account }) {
    const own = [...kmsRegion(world, region).keys.values()].filter((key) => key.ownerId === account.id && keyState(key, world) !== undefined);
    const { items, ...page } = markerPage(own, input, ({ keyId }) => keyId);
    return { Keys: items.map(({ keyId, arn }) => ({ KeyId: keyId, KeyArn: arn })), ...page };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html */
function enableKey(input, context) {
    return key_operations_setState(input.KeyId, 'Enabled', 'kms:EnableKey', context);
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html */
function disableKey(input, context) {
    return key_operations_setState(input.KeyId, 'Disabled', 'kms:DisableKey', context);
}
function key_operations_setState(keyId, state, action, context) {
    const key = ownKey(keyId ?? '', action, context);
    checkState(key, context, false);
    if (key.state === 'PendingImport') {
        throw new AwsError('KMSInvalidStateException', `${key.arn} is pending import.`);
    }
    putKey(context.world, context.region, { ...key, state });
    return {};
}
/**
 * The key is deleted at the end of the waiting period; a primary key, once its replicas are.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
 */
function scheduleKeyDeletion(input, context) {
    const { world, region } = context;
    const key = ownKey(input.KeyId ?? '', 'kms:ScheduleKeyDeletion', context);
    checkState(key, context, false);
    const days = input.PendingWindowInDays ?? 30;
    if (days < 7 || days > 30) {
        throw new AwsError('ValidationException', 'PendingWindowInDays must be between 7 and 30 (inclusive).');
    }
    const deleted = { ...key, deletion: { at: world.clock.now() + days * dayMs, days } };
    putKey(world, region, deleted);
    const state = keyState(deleted, world);
    return {
        KeyId: key.arn,
        KeyState: state,
        PendingWindowInDays: days,
        ...(state === 'PendingDeletion' ? { DeletionDate: new Date(world.clock.now() + days * dayMs) } : {}),
    };
}
/** The key is disabled afterwards. https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html */
function cancelKeyDeletion(input, context) {
    const key = ownKey(input.KeyId ?? '', 'kms:CancelKeyDeletion', context);
    if (key.deletion === undefined) {
        throw new AwsError('KMSInvalidStateException', `${key.arn} is not pending deletion.`);
    }
    putKey(context.world, context.region, { ...key, state: 'Disabled', deletion: undefined });
    return { KeyId: key.arn };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html */
function metadata(key, { world, region }) {
    const state = keyState(key, world);
    return {
        AWSAccountId: key.ownerId,
        KeyId: key.keyId,
        Arn: key.arn,
        CreationDate: new Date(key.createdAt),
        Enabled: state === 'Enabled',
        Description: key.description,
        KeyUsage: key.usage,
        KeyState: state,
        Origin: key.origin,
        KeyManager: key.manager,
        KeySpec: key.spec,
        CustomerMasterKeySpec: key.spec,
        MultiRegion: key.multiRegion !== undefined,
        ...(key.spec === 'SYMMETRIC_DEFAULT' ? { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] } : {}),
        ...(state === 'PendingDeletion' && key.deletion ? { DeletionDate: new Date(key.deletion.at) } : {}),
        ...(state === 'PendingReplicaDeletion' ? { PendingDeletionWindowInDays: key.deletion?.days } : {}),
        ...(key.multiRegion === undefined
            ? {}
            : { MultiRegionConfiguration: multiRegionConfiguration(key, world, region) }),
    };
}
function multiRegionConfiguration(key, world, region) {
    const primaryRegion = key.multiRegion?.primaryRegion ?? region;
    const arnIn = (name) => key.arn.replace(/^(arn:[^:]+:kms:)[^:]+/, `$1${name}`);
    const primary = kmsRegion(world, primaryRegion).keys.get(arnIn(primaryRegion));
    return {
        MultiRegionKeyType: primaryRegion === region ? 'PRIMARY' : 'REPLICA',
        PrimaryKey: { Arn: arnIn(primaryRegion), Region: primaryRegion },
        ReplicaKeys: (primary?.multiRegion?.replicaRegions ?? []).map((name) => ({ Arn: arnIn(name), Region: name })),
    };
}

;// CONCATENATED MODULE: ./emulator/services/kms/permissions.ts



/**
 * The key and the alias of a request. The key's policy has to allow it, too (access.ts); for a key that it names, AWS
 * doesn't ask the caller's own policies, which makes no difference to keys that leave it to IAM. A key that doesn't exist
 * is reported as such.
 * https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 */
function kmsPermissions(operation, input, place) {
    const action = `kms:${operation}`;
    const tags = (input.Tags ?? []).map(({ TagKey: Key, TagValue: Value }) => ({ Key, Value }));
    const about = resourceTypes(action);
    if (about.length === 0)
        return [{ action, resource: '*', values: requestTags(tags) }];
    const given = input.KeyId ?? input.TargetKeyId;
    const key = given === undefined ? undefined : findKey(place, given);
    const values = operation === 'CreateGrant' ? { 'kms:grantisforawsresource': 'false' } : {};
    return [
        ...(key === undefined ? [] : [{ action, type: 'key', resource: key.arn, values }]),
        ...(input.AliasName === undefined || !about.includes('alias')
            ? []
            : [{ action, type: 'alias', resource: kmsArn(place, input.AliasName), values: {} }]),
    ];
}

;// CONCATENATED MODULE: ./emulator/services/kms.ts






/** KMS, as far as encrypted snapshots need it: it encrypts nothing. https://docs.aws.amazon.com/kms/latest/APIReference/ */
const kms = {
    name: 'kms',
    title: 'KMS',
    protocol: 'awsJson1.1',
    client: client_kms_dist_cjs_namespaceObject,
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
        UpdateAlias: updateAlias,
    },
    permissions: kmsPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-license-manager/dist-cjs/index.js
var client_license_manager_dist_cjs = __webpack_require__(22864);
;// CONCATENATED MODULE: ./emulator/services/license-manager/state.ts



/** License Manager as it is now, without the associations of AMIs that are gone. */
function licenseRegion(world, region) {
    const state = world.state('license-manager', region, () => ({
        configurations: new Map(),
        associations: [],
    }));
    if (!world.settings.licenseManager.keepsDeletedImages) {
        const { images } = ec2Region(world, region);
        state.associations = state.associations.filter(({ imageId }) => current(images, imageId) !== undefined);
    }
    return state;
}
function state_invalid(message) {
    return new AwsError('InvalidParameterValueException', message);
}
/**
 * One that the caller can use for its AMIs: its own, or one that AWS RAM shares with its account.
 * @throws AwsError InvalidParameterValueException
 * https://docs.aws.amazon.com/license-manager/latest/userguide/share-license-configuration.html
 */
function usableConfiguration(context, arn) {
    const found = licenseRegion(context.world, context.region).configurations.get(arn ?? '');
    return found !== undefined && isUsable(found, context) ? found : ownConfiguration(context, arn);
}
function isUsable({ arn, ownerId }, { world, account }) {
    return ownerId === account.id || (world.settings.licenseManager.shares[arn] ?? []).includes(account.id);
}
/**
 * The caller's license configuration.
 * @throws AwsError InvalidParameterValueException, also for one that does not exist.
 * https://github.com/hashicorp/terraform-provider-aws/issues/32832
 */
function ownConfiguration({ world, region, account }, arn) {
    const found = licenseRegion(world, region).configurations.get(arn ?? '');
    if (found === undefined || found.ownerId !== account.id)
        throw state_invalid('Invalid license configuration ARN.');
    return found;
}

;// CONCATENATED MODULE: ./emulator/services/license-manager/tags.ts


const licenseTagRules = basicTagRules(state_invalid);
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_TagResource.html */
function tags_tagResource(input, context) {
    const { tags } = ownConfiguration(context, input.ResourceArn);
    return setTags(input, withTags(tags, input.Tags ?? [], licenseTagRules), context);
}
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UntagResource.html */
function tags_untagResource(input, context) {
    const { tags } = ownConfiguration(context, input.ResourceArn);
    return setTags(input, new Map([...tags].filter(([key]) => !input.TagKeys?.includes(key))), context);
}
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListTagsForResource.html */
function tags_listTagsForResource(input, context) {
    return { Tags: tagList(ownConfiguration(context, input.ResourceArn).tags) };
}
function setTags({ ResourceArn: arn }, tags, context) {
    const configuration = ownConfiguration(context, arn);
    licenseRegion(context.world, context.region).configurations.set(configuration.arn, { ...configuration, tags });
    return {};
}

;// CONCATENATED MODULE: ./emulator/services/license-manager/configurations.ts





/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_CreateLicenseConfiguration.html */
function createLicenseConfiguration(input, { world, region, account }) {
    const id = world.random.id('lic', 32);
    const arn = `arn:${account.partition}:license-manager:${region}:${account.id}:license-configuration:${id}`;
    const countingType = input.LicenseCountingType ?? 'vCPU';
    for (const rule of input.LicenseRules ?? [])
        checkRule(rule, countingType);
    const { configurations } = licenseRegion(world, region);
    configurations.set(arn, {
        id,
        arn,
        ownerId: account.id,
        name: input.Name ?? '',
        description: input.Description,
        countingType,
        count: input.LicenseCount,
        hardLimit: input.LicenseCountHardLimit ?? false,
        rules: input.LicenseRules ?? [],
        status: 'AVAILABLE',
        disassociateWhenNotFound: input.DisassociateWhenNotFound ?? false,
        expiry: input.LicenseExpiry,
        tags: withTags(new Map(), input.Tags ?? [], licenseTagRules),
    });
    return { LicenseConfigurationArn: arn };
}
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_GetLicenseConfiguration.html */
function getLicenseConfiguration(input, context) {
    const configuration = usableConfiguration(context, input.LicenseConfigurationArn);
    return { ...configurationOutput(configuration, context), Tags: tagList(configuration.tags) };
}
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListLicenseConfigurations.html */
function listLicenseConfigurations(input, context) {
    const { world, region, account } = context;
    const arns = input.LicenseConfigurationArns ?? [];
    const own = [...licenseRegion(world, region).configurations.values()].filter(({ arn, ownerId }) => ownerId === account.id && (arns.length === 0 || arns.includes(arn)));
    const matching = configurations_filtered(own, input.Filters, {
        licenseCountingType: ({ countingType }) => countingType,
        enforceLicenseCount: ({ hardLimit }) => String(hardLimit),
        usagelimitExceeded: () => 'false',
    });
    const { items, nextToken } = pageOf(matching, input, ({ arn }) => arn, configurations_paging);
    return { LicenseConfigurations: items.map((one) => configurationOutput(one, context)), NextToken: nextToken };
}
/**
 * The only rule that an update can add is licenseAffinityToHost.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UpdateLicenseConfiguration.html
 */
function updateLicenseConfiguration(input, context) {
    const before = ownConfiguration(context, input.LicenseConfigurationArn);
    for (const rule of input.LicenseRules ?? []) {
        checkRule(rule, before.countingType);
        if (before.rules.includes(rule) || rule.startsWith('#licenseAffinityToHost='))
            continue;
        throw state_invalid('licenseAffinityToHost is the only rule that can be added to a license configuration.');
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
        expiry: input.LicenseExpiry ?? before.expiry,
    });
    return {};
}
/**
 * A license configuration that is in use cannot be deleted.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_DeleteLicenseConfiguration.html
 */
function deleteLicenseConfiguration(input, context) {
    const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
    const { configurations, associations } = licenseRegion(context.world, context.region);
    // https://github.com/hashicorp/terraform-provider-aws/issues/32832
    if (associations.some(({ configurationArn }) => configurationArn === arn)) {
        throw state_invalid('The license configuration is in use and cannot be deleted.');
    }
    configurations.delete(arn);
    return {};
}
/** How License Manager pages. */
const configurations_paging = { pageSize: 100, badToken: () => state_invalid('Invalid NextToken.') };
/** The entries that every filter matches. A filter has one value. */
function configurations_filtered(entries, filters, values) {
    return (filters ?? []).reduce((left, { Name: name = '', Values: wanted = [] }) => {
        const read = values[name];
        if (read === undefined)
            throw state_invalid(`The filter ${name} is not supported.`);
        if (wanted.length > 1) {
            throw new AwsError('FilterLimitExceededException', `The filter ${name} can have one value only.`);
        }
        return left.filter((entry) => wanted.includes(read(entry)));
    }, [...entries]);
}
const rulesOf = {
    vCPU: ['allowedTenancy', 'honorVcpuOptimization', 'maximumVcpus', 'minimumVcpus'],
    Instance: ['allowedTenancy', 'maximumVcpus', 'minimumVcpus'],
    Core: ['allowedTenancy', 'licenseAffinityToHost', 'maximumCores', 'minimumCores'],
    Socket: ['allowedTenancy', 'licenseAffinityToHost', 'maximumSockets', 'minimumSockets'],
};
/** A rule has the form #name=value, and belongs to some of the dimensions. */
function checkRule(rule, countingType) {
    const [, name = ''] = /^#(\w+)=.+$/.exec(rule) ?? [];
    if (!rulesOf[countingType].includes(name))
        throw state_invalid(`The license rule ${rule} is not valid for ${countingType}.`);
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
        ManagedResourceSummaryList: images === 0 ? [] : [{ ResourceType: 'EC2_AMI', AssociationCount: images }],
        LicenseExpiry: configuration.expiry,
    };
}

;// CONCATENATED MODULE: ./emulator/services/license-manager/permissions.ts


/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanager.html */
function licensePermissions(operation, input, _place) {
    const action = `license-manager:${operation}`;
    const values = requestTags(input.Tags);
    if (resourceTypes(action).length === 0)
        return [{ action, resource: '*', values }];
    const specified = [...(input.AddLicenseSpecifications ?? []), ...(input.RemoveLicenseSpecifications ?? [])];
    const arns = operation === 'UpdateLicenseSpecificationsForResource'
        ? specified.map(({ LicenseConfigurationArn: arn }) => arn)
        : [input.LicenseConfigurationArn ?? input.ResourceArn];
    return arns.flatMap((resource) => resource === undefined ? [] : [{ action, type: 'license-configuration', resource, values }]);
}

;// CONCATENATED MODULE: ./emulator/services/license-manager/specifications.ts









/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListLicenseSpecificationsForResource.html */
function listLicenseSpecificationsForResource(input, context) {
    const { imageId } = namedImage(input.ResourceArn, context);
    const own = ownAssociations(context).filter((association) => association.imageId === imageId);
    const { items, nextToken } = pageOf(own, input, ({ configurationArn }) => configurationArn, configurations_paging);
    const LicenseSpecifications = items.map(({ configurationArn, scope }) => ({
        LicenseConfigurationArn: configurationArn,
        AmiAssociationScope: scope,
    }));
    return { LicenseSpecifications, NextToken: nextToken };
}
/**
 * Removes and adds license configurations. The example in the AWS CLI's reference does both in one request, for an AMI
 * whose ARN has no account.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UpdateLicenseSpecificationsForResource.html
 * https://docs.aws.amazon.com/cli/latest/reference/license-manager/update-license-specifications-for-resource.html
 */
function updateLicenseSpecificationsForResource(input, context) {
    const { world, region } = context;
    const image = namedImage(input.ResourceArn, context);
    const added = input.AddLicenseSpecifications ?? [];
    const removed = input.RemoveLicenseSpecifications ?? [];
    for (const specification of removed)
        namedConfiguration(specification, context);
    for (const specification of added) {
        const { arn, status } = namedConfiguration(specification, context);
        const { code, message } = world.settings.licenseManager.disabledConfiguration;
        if (status === 'DISABLED')
            throw new AwsError(code, fillTemplate(message, { arn }));
    }
    const state = imageState(image, readTime(world));
    if (added.length > 0 && state !== 'available') {
        throw new AwsError('InvalidResourceStateException', `The AMI ${image.imageId} is ${state}.`);
    }
    const isNamed = (association) => association.imageId === image.imageId &&
        [...added, ...removed].some(({ LicenseConfigurationArn: arn }) => arn === association.configurationArn);
    const before = licenseRegion(world, region);
    before.associations = [
        ...before.associations.filter((association) => !isNamed(association)),
        ...added.map(({ LicenseConfigurationArn: arn = '', AmiAssociationScope: scope }) => ({
            configurationArn: arn,
            resourceArn: input.ResourceArn ?? '',
            imageId: image.imageId,
            resourceOwnerId: image.ownerId,
            scope,
            associatedAt: world.clock.now(),
        })),
    ];
    return {};
}
/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListAssociationsForLicenseConfiguration.html */
function listAssociationsForLicenseConfiguration(input, context) {
    const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
    const { associations } = licenseRegion(context.world, context.region);
    const own = associations.filter(({ configurationArn }) => configurationArn === arn);
    const { items, nextToken } = pageOf(own, input, ({ imageId }) => imageId, configurations_paging);
    const LicenseConfigurationAssociations = items.map((association) => ({
        ResourceArn: association.resourceArn,
        ResourceType: 'EC2_AMI',
        ResourceOwnerId: association.resourceOwnerId,
        AssociationTime: new Date(association.associatedAt),
        AmiAssociationScope: association.scope,
    }));
    return { LicenseConfigurationAssociations, NextToken: nextToken };
}
/**
 * Nothing uses a license here: AMIs do not, and there are no instances and hosts.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListUsageForLicenseConfiguration.html
 */
function listUsageForLicenseConfiguration(input, context) {
    ownConfiguration(context, input.LicenseConfigurationArn);
    configurations_filtered([], input.Filters, { resourceArn: String, resourceType: String, resourceAccount: String });
    return { LicenseConfigurationUsageList: [] };
}
/** The AMI of an ARN: one that the caller can use. Only AMIs can be associated here. @throws AwsError */
function namedImage(arn, { world, region, account }) {
    const [, partition, arnRegion, owner, imageId = ''] = /^arn:([\w-]+):ec2:([\w-]+):(\d{12})?:image\/(ami-[0-9a-f]+)$/.exec(arn ?? '') ?? [];
    const image = addressable(world, ec2Region(world, region).images, imageId);
    const isHere = partition === account.partition && arnRegion === region;
    const isUsable = image !== undefined && canLaunch(world, image, account.id);
    if (!isHere || !isUsable || (owner !== undefined && owner !== image.ownerId))
        throw state_invalid('Invalid resource ARN.');
    return image;
}
function namedConfiguration(specification, context) {
    const { LicenseConfigurationArn: arn, AmiAssociationScope: scope = 'cross-account' } = specification;
    if (scope !== 'cross-account')
        throw state_invalid(`Invalid AmiAssociationScope ${scope}.`);
    return usableConfiguration(context, arn);
}
/** The associations with license configurations that the caller can use. */
function ownAssociations(context) {
    const { associations, configurations } = licenseRegion(context.world, context.region);
    return associations.filter(({ configurationArn }) => {
        const configuration = configurations.get(configurationArn);
        return configuration !== undefined && isUsable(configuration, context);
    });
}

;// CONCATENATED MODULE: ./emulator/services/license-manager.ts





/** License Manager, for AMIs. https://docs.aws.amazon.com/license-manager/latest/APIReference/ */
const licenseManager = {
    name: 'license-manager',
    title: 'License Manager',
    protocol: 'awsJson1.1',
    client: client_license_manager_dist_cjs,
    operations: {
        CreateLicenseConfiguration: createLicenseConfiguration,
        DeleteLicenseConfiguration: deleteLicenseConfiguration,
        GetLicenseConfiguration: getLicenseConfiguration,
        ListAssociationsForLicenseConfiguration: listAssociationsForLicenseConfiguration,
        ListLicenseConfigurations: listLicenseConfigurations,
        ListLicenseSpecificationsForResource: listLicenseSpecificationsForResource,
        ListTagsForResource: tags_listTagsForResource,
        ListUsageForLicenseConfiguration: listUsageForLicenseConfiguration,
        TagResource: tags_tagResource,
        UntagResource: tags_untagResource,
        UpdateLicenseConfiguration: updateLicenseConfiguration,
        UpdateLicenseSpecificationsForResource: updateLicenseSpecificationsForResource,
    },
    permissions: licensePermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-marketplace-catalog/dist-cjs/index.js
var client_marketplace_catalog_dist_cjs = __webpack_require__(39216);
var client_marketplace_catalog_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_marketplace_catalog_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/change-sets.ts




const daysListed = 60;
const pageSize = 20;
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_DescribeChangeSet.html */
function describeChangeSet(input, context) {
    const catalog = currentCatalog(context.world);
    const changeSet = ownChangeSet(input.ChangeSetId ?? '', context);
    return {
        ...summary(changeSet),
        Intent: changeSet.intent,
        FailureDescription: changeSet.status === 'FAILED'
            ? 'Change set creation or execution failed. See the error details of its changes.'
            : undefined,
        ChangeSet: changeSet.changes.map((change) => changeSummary(change, changeSet, catalog)),
    };
}
/**
 * Cancels a change set that is still PREPARING.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_CancelChangeSet.html
 */
function cancelChangeSet(input, context) {
    const { changeSets } = currentCatalog(context.world);
    const changeSet = ownChangeSet(input.ChangeSetId ?? '', context);
    if (changeSet.status === 'APPLYING') {
        throw new AwsError('ResourceInUseException', 'The change set is being applied and cannot be cancelled.', 423);
    }
    if (changeSet.status !== 'PREPARING') {
        throw invalid(`The change set has the status ${changeSet.status} and cannot be cancelled.`);
    }
    const endTime = context.world.clock.now();
    changeSets.set(changeSet.changeSetId, { ...changeSet, status: 'CANCELLED', endTime });
    return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}
/**
 * The caller's change sets of the last 60 days. By default the newest comes first.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListChangeSets.html
 */
function listChangeSets(input, context) {
    const { world, account } = context;
    const { changeSets } = currentCatalog(world);
    const since = world.clock.now() - daysListed * 24 * 3600 * 1000;
    const tests = (input.FilterList ?? []).map(change_sets_testOf);
    const found = [...changeSets.values()].filter((changeSet) => changeSet.accountId === account.id && changeSet.startTime >= since && tests.every((test) => test(changeSet)));
    const sortBy = input.Sort?.SortBy ?? 'StartTime';
    if (sortBy !== 'StartTime' && sortBy !== 'EndTime')
        throw invalid(`Change sets can't be sorted by ${sortBy}.`);
    // Change sets that started at the same time keep their order.
    const order = [...changeSets.keys()];
    const keyOf = (changeSet) => {
        const time = sortBy === 'StartTime' ? changeSet.startTime : (changeSet.endTime ?? Number.MAX_SAFE_INTEGER);
        return `${String(time).padStart(16, '0')} ${String(order.indexOf(changeSet.changeSetId)).padStart(9, '0')}`;
    };
    const { items, nextToken } = pageOf(found, input, keyOf, {
        pageSize,
        badToken: state_badToken,
        descending: input.Sort?.SortOrder !== 'ASCENDING',
    });
    return {
        ChangeSetSummaryList: items.map((changeSet) => ({
            ...summary(changeSet),
            EntityIdList: [...new Set(changeSet.changes.map(({ entityId }) => entityId))],
        })),
        NextToken: nextToken,
    };
}
function summary(changeSet) {
    return {
        ChangeSetId: changeSet.changeSetId,
        ChangeSetArn: arnOfChangeSet(changeSet),
        ChangeSetName: changeSet.name,
        StartTime: catalogTime(changeSet.startTime),
        EndTime: changeSet.endTime === undefined ? undefined : catalogTime(changeSet.endTime),
        Status: changeSet.status,
        FailureCode: changeSet.failureCode,
    };
}
/** A change as DescribeChangeSet returns it. The identifier has the revision once the change is made. */
function changeSummary(change, { status }, { entities }) {
    const revision = status === 'SUCCEEDED' ? entities.get(change.entityId)?.revision : undefined;
    return {
        ChangeType: change.changeType,
        ChangeName: change.changeName,
        Entity: {
            Type: change.entityType,
            Identifier: revision === undefined ? change.entityId : `${change.entityId}@${revision}`,
        },
        Details: JSON.stringify(change.details),
        DetailsDocument: change.details,
        ErrorDetailList: change.errors.map(({ code, message }) => ({ ErrorCode: code, ErrorMessage: message })),
    };
}
function change_sets_testOf({ Name: name = '', ValueList: values = [] }) {
    const [, side, field] = /^(Before|After)(Start|End)Time$/.exec(name) ?? [];
    if (side !== undefined) {
        const limit = Date.parse(values[0] ?? '');
        if (values.length !== 1 || Number.isNaN(limit))
            throw invalid(`The filter ${name} takes one time in ISO 8601.`);
        return ({ startTime, endTime }) => {
            const time = field === 'Start' ? startTime : endTime;
            return time !== undefined && (side === 'Before' ? time < limit : time > limit);
        };
    }
    switch (name) {
        case 'ChangeSetName':
            return (changeSet) => values.includes(changeSet.name ?? '');
        case 'Status':
            return (changeSet) => values.includes(changeSet.status);
        case 'EntityId':
            return (changeSet) => changeSet.changes.some(({ entityId }) => values.includes(entityId));
        default:
            throw invalid(`Change sets can't be filtered by ${name}.`);
    }
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/permissions.ts



/**
 * The entities and change sets of a request, and the role that AWS Marketplace takes an image with.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/api-access-control.html
 * https://docs.aws.amazon.com/marketplace/latest/userguide/ami-single-ami-products.html
 */
function marketplacePermissions(operation, input, place) {
    const start = `arn:aws:aws-marketplace:${catalogRegion}:${place.account.id}:AWSMarketplace`;
    const entity = (id, type = '*') => {
        // An entity may be named with its revision.
        const found = catalogOf(place.world).entities.get(id.split('@')[0] ?? '');
        return found === undefined ? `${start}/${type.split('@')[0]}/${id}` : arnOfEntity(found);
    };
    const action = `aws-marketplace:${operation}`;
    if (operation === 'StartChangeSet') {
        const changes = input.ChangeSet ?? [];
        const started = changes.map(({ ChangeType: changeType, Entity: { Type, Identifier = '' } = {} }) => ({
            ...{ action, type: 'Entity', resource: entity(Identifier, Type) },
            values: { 'catalog:changetype': changeType, ...requestTags(input.Tags) },
        }));
        return [...started, ...changes.flatMap((change) => permissions_passedRole(change.Details ?? change.DetailsDocument))];
    }
    if (operation === 'BatchDescribeEntities') {
        // The reference has no action of this name, and no page states which one it is.
        return (input.EntityRequestList ?? []).map(({ EntityId: id = '' }) => ({
            ...{ action: 'aws-marketplace:DescribeEntity', type: 'Entity', resource: entity(id) },
        }));
    }
    if (resourceTypes(action).length === 0)
        return [{ action, resource: '*' }];
    const { EntityId: id, ChangeSetId: changeSetId } = input;
    if (id !== undefined)
        return [{ action, type: 'Entity', resource: entity(id) }];
    if (changeSetId !== undefined) {
        return [{ action, type: 'ChangeSet', resource: `${start}/ChangeSet/${changeSetId}` }];
    }
    return [{ action, resource: '*' }];
}
function permissions_passedRole(details) {
    const text = typeof details === 'string' ? details : JSON.stringify(details ?? {});
    const roles = [...text.matchAll(/"AccessRoleArn":\s*"([^"]+)"/g)].flatMap(([, role]) => role ?? []);
    const values = { 'iam:passedtoservice': 'assets.marketplace.amazonaws.com' };
    return roles.map((resource) => ({ action: 'iam:PassRole', type: 'role', resource, values }));
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/change-details.ts
function change_details_text(longest, pattern) {
    return (value, path) => {
        if (typeof value !== 'string')
            return [{ path, message: 'must be a string' }];
        if (value.length < 1 || value.length > longest)
            return [{ path, message: `must have 1 to ${longest} characters` }];
        return pattern === undefined || pattern.test(value) ? [] : [{ path, message: `must match ${pattern.source}` }];
    };
}
function integer(least, most) {
    return (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? []
        : [{ path, message: `must be a whole number from ${least} to ${most}` }];
}
function list(least, most, item) {
    return (value, path) => {
        if (!Array.isArray(value))
            return [{ path, message: 'must be a list' }];
        if (value.length < least || value.length > most) {
            return [{ path, message: `must have ${least === most ? least : `${least} to ${most}`} items` }];
        }
        return value.flatMap((part, index) => item(part, `${path}[${index}]`));
    };
}
function structure(required, optional = {}) {
    return (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            return [{ path, message: 'must be an object' }];
        }
        const inner = (name) => (path === '' ? name : `${path}.${name}`);
        const members = value;
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
const uuid = change_details_text(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const releaseNotes = change_details_text(30_000);
const securityGroups = list(1, 25, structure({ FromPort: port, ToPort: port, IpProtocol: change_details_text(3), IpRanges: list(1, 5, change_details_text(100)) }));
const accessEndpointUrl = structure({ Port: port, Protocol: change_details_text(5) }, { RelativePath: change_details_text(2000, /^[^/]/) });
const addDeliveryOptions = structure({
    Version: structure({ VersionTitle: change_details_text(64), ReleaseNotes: releaseNotes }),
    DeliveryOptions: list(1, 1, structure({
        Details: structure({
            AmiDeliveryOptionDetails: structure({
                AmiSource: structure({
                    AmiId: change_details_text(21, /^ami-([a-zA-Z0-9]{8}|[a-zA-Z0-9]{17})$/),
                    AccessRoleArn: change_details_text(2048, /^arn:aws:iam::\d{12}:role\/[a-zA-Z_0-9+=,.@\-_/]+$/),
                    UserName: change_details_text(32, /^[a-zA-Z][a-zA-Z0-9_-]{0,31}$/),
                    OperatingSystemName: change_details_text(100),
                    OperatingSystemVersion: change_details_text(100),
                }, { ScanningPort: integer(1, 65_535) }),
                UsageInstructions: change_details_text(4000),
                // AWS's pattern does not allow m7i-flex.large, u-6tb1.metal or c7gd.metal-24xl.
                RecommendedInstanceType: change_details_text(100, /^[a-z]+[0-9]+[a-z]*\.[0-9]*[a-z]+$/),
                SecurityGroups: securityGroups,
            }, { AccessEndpointUrl: accessEndpointUrl }),
        }),
    })),
});
const updateDeliveryOptions = structure({
    // The delivery option identifies the version.
    DeliveryOptions: list(1, 1, structure({ Id: uuid }, {
        Details: structure({
            AmiDeliveryOptionDetails: structure({}, {
                UsageInstructions: change_details_text(4000),
                AccessEndpointUrl: accessEndpointUrl,
                RecommendedInstanceType: change_details_text(24, /^\S{1,24}$/),
                SecurityGroups: securityGroups,
            }),
        }),
    })),
}, { Version: structure({ ReleaseNotes: releaseNotes }) });
const restrictDeliveryOptions = structure({ DeliveryOptionIds: list(1, 50, uuid) });
/**
 * The checks of the details of each type of change to an AmiProduct@1.0.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html
 */
const detailsChecks = new Map([
    ['AddDeliveryOptions', addDeliveryOptions],
    ['UpdateDeliveryOptions', updateDeliveryOptions],
    ['RestrictDeliveryOptions', restrictDeliveryOptions],
]);

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/tags.ts



/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_TagResource.html */
function marketplace_catalog_tags_tagResource(input, context) {
    const resource = taggableResource(input.ResourceArn, context);
    resource.setTags(withTags(resource.tags, input.Tags ?? [], catalogTagRules));
    return {};
}
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_UntagResource.html */
function marketplace_catalog_tags_untagResource(input, context) {
    const resource = taggableResource(input.ResourceArn, context);
    resource.setTags(new Map([...resource.tags].filter(([key]) => !input.TagKeys?.includes(key))));
    return {};
}
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListTagsForResource.html */
function marketplace_catalog_tags_listTagsForResource(input, context) {
    return { ResourceArn: input.ResourceArn, Tags: tagList(taggableResource(input.ResourceArn, context).tags) };
}
/** The catalog's rules for tags. */
const basicRules = basicTagRules((message) => invalid(message));
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_Tag.html */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const catalogTagRules = {
    ...basicRules,
    rejection: (key, value) => tagText.test(key) && tagText.test(value)
        ? basicRules.rejection(key, value)
        : invalid(`The tag ${key} has characters that are not allowed.`),
};
/** The caller's entity or change set of an ARN. */
function taggableResource(arn, { world, account }) {
    const { entities, changeSets } = catalogOf(world);
    const entity = [...entities.values()].find((one) => arnOfEntity(one) === arn);
    if (entity?.accountId === account.id) {
        return { tags: entity.tags, setTags: (tags) => entities.set(entity.entityId, { ...entity, tags }) };
    }
    const changeSet = [...changeSets.values()].find((one) => arnOfChangeSet(one) === arn);
    if (changeSet?.accountId === account.id) {
        return { tags: changeSet.tags, setTags: (tags) => changeSets.set(changeSet.changeSetId, { ...changeSet, tags }) };
    }
    throw new AwsError('ResourceNotFoundException', `The resource '${arn}' was not found.`, 404);
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog/start.ts







/**
 * Starts a change set. The form of the changes is checked immediately. Whether AWS can make them shows later, in the
 * change set's errors. Until the change set ends, no other one can change its entities.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
function startChangeSet(input, context) {
    const { ClientRequestToken: token } = input;
    const catalog = currentCatalog(context.world);
    const key = token === undefined ? undefined : `${context.account.id} ${token}`;
    const mismatch = () => invalid('The ClientRequestToken was used before, in a request with other parameters.');
    return runOnce(catalog.clientTokens, key, JSON.stringify(input), mismatch, () => start_start(input, catalog, context));
}
function start_start(input, catalog, context) {
    const { world, account } = context;
    const changes = (input.ChangeSet ?? []).map((member, index) => readChange(member, index, context));
    checkCombination(changes, input.Intent ?? 'APPLY');
    checkNotLocked(changes, catalog, context);
    const startTime = world.clock.now();
    const { preparingSeconds, applyingSeconds } = world.settings.marketplace;
    const preparedAt = startTime + preparingSeconds * 1000;
    const changeSet = {
        changeSetId: changeSetId(context),
        accountId: account.id,
        name: input.ChangeSetName,
        intent: input.Intent ?? 'APPLY',
        startTime,
        preparedAt,
        appliedAt: preparedAt + applyingSeconds * 1000,
        status: 'PREPARING',
        changes,
        tags: withTags(new Map(), input.ChangeSetTags ?? [], catalogTagRules),
    };
    catalog.changeSets.set(changeSet.changeSetId, changeSet);
    return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}
/** 25 letters and digits in lower case. */
function changeSetId({ world }) {
    return [...world.random.bytes(25)].map((byte) => (byte % 36).toString(36)).join('');
}
function readChange(member, index, context) {
    const { ChangeType: changeType = '', Entity: entity, Details: text, DetailsDocument: document } = member;
    const [entityId = '', revision] = (entity?.Identifier ?? '').split('@');
    const check = detailsChecks.get(changeType);
    const detailsError = (field, message) => invalid(`ChangeSet[${index}].${field}: ${message}`, [
        {
            Reason: 'INVALID_INPUT',
            EntityType: entity?.Type,
            EntityId: entityId === '' ? undefined : entityId,
            ChangeType: changeType,
            Field: field,
            Message: message,
        },
    ]);
    if (check === undefined)
        throw detailsError('ChangeType', `${changeType} is not a change type that this emulator serves`);
    if (entity?.Type !== amiProductType) {
        throw detailsError('Entity.Type', `${changeType} is for entities of type ${amiProductType}`);
    }
    if (member.EntityTags !== undefined) {
        throw detailsError('EntityTags', 'tags can be set only on a new entity');
    }
    if ((text === undefined) === (document === undefined)) {
        throw detailsError('Details', 'exactly one of Details and DetailsDocument must be given');
    }
    const existing = ownEntity(entityId, context);
    if (revision !== undefined && revision !== String(existing.revision)) {
        throw detailsError('Entity.Identifier', `the entity's revision is ${existing.revision}`);
    }
    const details = text === undefined ? document : parseJson(text);
    if (details === undefined)
        throw detailsError('Details', 'the details are not JSON');
    const [problem] = check(details, '');
    if (problem !== undefined)
        throw detailsError(`Details.${problem.path}`, problem.message);
    return { changeType, changeName: member.ChangeName, entityType: amiProductType, entityId, details, errors: [] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function checkCombination(changes, intent) {
    const other = changes.find(({ changeType }) => changeType !== 'AddDeliveryOptions');
    if (intent === 'VALIDATE' && other !== undefined) {
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
    const locking = openChangeSets.filter(({ intent }) => intent === 'APPLY' || world.settings.marketplace.validateLocksEntities);
    for (const { entityId } of changes) {
        const holder = locking.find((other) => other.changes.some((change) => change.entityId === entityId));
        if (holder !== undefined) {
            throw new AwsError('ResourceInUseException', `Requested change set has entities locked by change sets - entity: '${entityId}' change sets: ${holder.changeSetId}.`, 423);
        }
    }
    if (openChangeSets.length >= world.settings.marketplace.openChangeSets) {
        throw new AwsError('ServiceQuotaExceededException', 'The maximum number of open change sets per account has been exceeded.', 402);
    }
}

;// CONCATENATED MODULE: ./emulator/services/marketplace-catalog.ts








const marketplace_catalog_operations = {
    BatchDescribeEntities: batchDescribeEntities,
    CancelChangeSet: cancelChangeSet,
    DescribeChangeSet: describeChangeSet,
    DescribeEntity: describeEntity,
    ListChangeSets: listChangeSets,
    ListEntities: listEntities,
    ListTagsForResource: marketplace_catalog_tags_listTagsForResource,
    StartChangeSet: startChangeSet,
    TagResource: marketplace_catalog_tags_tagResource,
    UntagResource: marketplace_catalog_tags_untagResource,
};
/**
 * AWS Marketplace Catalog for AMI products. It is only in us-east-1.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/welcome.html
 */
const marketplaceCatalog = {
    name: 'aws-marketplace',
    title: 'Marketplace Catalog',
    protocol: 'restJson',
    client: client_marketplace_catalog_dist_cjs_namespaceObject,
    operations: Object.fromEntries(Object.entries(marketplace_catalog_operations).map(([name, operation]) => [
        name,
        (input, context) => {
            if (context.region !== catalogRegion) {
                throw new AwsError('InvalidSignatureException', `Credential should be scoped to a valid region, not '${context.region}'.`, 403);
            }
            if ('Catalog' in input)
                checkCatalog(input.Catalog);
            return operation(input, context);
        },
    ])),
    permissions: marketplacePermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-organizations/dist-cjs/index.js
var client_organizations_dist_cjs = __webpack_require__(92503);
var client_organizations_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_organizations_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/organizations/accounts.ts



/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
function listAccounts(input, context) {
    const organization = managedOrganization(context);
    return accountPage(organization, [...organization.members.values()], input);
}
/**
 * The accounts directly below the root or a unit.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html
 */
function listAccountsForParent(input, context) {
    const organization = managedOrganization(context);
    const { ParentId: parent = '' } = input;
    checkParent(organization, parent);
    const inside = [...organization.members.values()].filter(({ parentId }) => parentId === parent);
    return accountPage(organization, inside, input);
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html */
function describeAccount(input, context) {
    const organization = managedOrganization(context);
    return { Account: accountOutput(organization, member(organization, input.AccountId)) };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html */
function moveAccount(input, context) {
    const organization = managedOrganization(context);
    const { SourceParentId: source = '', DestinationParentId: destination = '' } = input;
    const moved = member(organization, input.AccountId);
    checkParent(organization, source, 'SourceParentNotFoundException');
    checkParent(organization, destination, 'DestinationParentNotFoundException');
    if (moved.parentId === destination) {
        throw new AwsError('DuplicateAccountException', 'That account is already present in the specified destination.');
    }
    if (moved.parentId !== source)
        throw accountNotFound();
    organization.members.set(moved.accountId, { ...moved, parentId: destination });
    return {};
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html */
function removeAccountFromOrganization(input, context) {
    return remove(managedOrganization(context), input.AccountId);
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html */
function leaveOrganization(_input, context) {
    return remove(ownOrganization(context), context.account.id);
}
function remove(organization, accountId) {
    const removed = member(organization, accountId);
    if (removed.accountId === organization.managementId) {
        throw new AwsError('MasterCannotLeaveOrganizationException', "You can't remove a management account from an organization.");
    }
    organization.members.delete(removed.accountId);
    return {};
}
function accountArn({ partition, managementId, id }, accountId) {
    return `arn:${partition}:organizations::${managementId}:account/${id}/${accountId}`;
}
function emailOf(accountId) {
    return `${accountId}@example.com`;
}
function member({ members }, accountId) {
    const found = members.get(accountId ?? '');
    if (found === undefined)
        throw accountNotFound();
    return found;
}
function accountNotFound() {
    return new AwsError('AccountNotFoundException', "You specified an account that doesn't exist.");
}
function accountPage(organization, members, input) {
    const { items, nextToken } = pageOf(members, input, ({ accountId }) => accountId, paging);
    return { Accounts: items.map((one) => accountOutput(organization, one)), NextToken: nextToken };
}
function accountOutput(organization, { accountId, joinedAt }) {
    return {
        Id: accountId,
        Arn: accountArn(organization, accountId),
        Email: emailOf(accountId),
        Name: `account ${accountId}`,
        Status: 'ACTIVE',
        State: 'ACTIVE',
        JoinedMethod: 'INVITED',
        JoinedTimestamp: new Date(joinedAt),
    };
}

;// CONCATENATED MODULE: ./emulator/services/organizations/handshakes.ts


const validForMs = 15 * 86_400_000;
/**
 * Invites an account by its id.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html
 */
function inviteAccountToOrganization(input, context) {
    const organization = managedOrganization(context);
    const { Id: accountId = '', Type: type } = input.Target ?? {};
    if (type !== 'ACCOUNT' || !/^\d{12}$/.test(accountId)) {
        throw new AwsError('InvalidInputException', 'The target has to be the ID of an account.', 400, {
            Reason: 'INVALID_PARTY_TYPE_TARGET',
        });
    }
    const { world } = context;
    const now = world.clock.now();
    if ([...organizations(world).values()].some(({ members }) => members.has(accountId))) {
        throw new AwsError('HandshakeConstraintViolationException', 'The account is already a member of an organization.', 400, { Reason: 'ALREADY_IN_AN_ORGANIZATION' });
    }
    if ([...organization.handshakes.values()].some((one) => one.accountId === accountId && handshakes_isOpen(one, now))) {
        throw new AwsError('DuplicateHandshakeException', 'An open invitation of this account exists.');
    }
    const handshake = { id: `h-${world.random.hex(10)}`, accountId, requestedAt: now, state: 'OPEN' };
    organization.handshakes.set(handshake.id, handshake);
    return { Handshake: handshakeOutput(organization, handshake) };
}
/**
 * The invited account joins at the root.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html
 */
function acceptHandshake(input, { world, account }) {
    const id = input.HandshakeId ?? '';
    const organization = [...organizations(world).values()].find(({ handshakes }) => handshakes.has(id));
    const handshake = organization?.handshakes.get(id);
    if (organization === undefined || handshake?.accountId !== account.id) {
        throw new AwsError('HandshakeNotFoundException', "You specified a handshake that doesn't exist.");
    }
    const now = world.clock.now();
    if (!handshakes_isOpen(handshake, now)) {
        throw new AwsError('InvalidHandshakeTransitionException', 'The handshake is not open.');
    }
    const accepted = { ...handshake, state: 'ACCEPTED' };
    organization.handshakes.set(id, accepted);
    organization.members.set(account.id, { accountId: account.id, parentId: organization.rootId, joinedAt: now });
    return { Handshake: handshakeOutput(organization, accepted) };
}
function handshakes_isOpen({ state, requestedAt }, now) {
    return state === 'OPEN' && now < requestedAt + validForMs;
}
function handshakeOutput({ id: organizationId, partition, managementId }, { id, accountId, requestedAt, state }) {
    return {
        Id: id,
        Arn: `arn:${partition}:organizations::${managementId}:handshake/${organizationId}/invite/${id}`,
        Parties: [
            { Id: organizationId, Type: 'ORGANIZATION' },
            { Id: accountId, Type: 'ACCOUNT' },
        ],
        State: state,
        RequestedTimestamp: new Date(requestedAt),
        ExpirationTimestamp: new Date(requestedAt + validForMs),
        Action: 'INVITE',
        Resources: [
            { Type: 'ORGANIZATION', Value: organizationId },
            { Type: 'ACCOUNT', Value: accountId },
        ],
    };
}

;// CONCATENATED MODULE: ./emulator/services/organizations/organization.ts




/**
 * Creates an organization, whose management account is the caller.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html
 */
function createOrganization(input, { world, account }) {
    const all = organizations(world);
    if ([...all.values()].some(({ members }) => members.has(account.id))) {
        throw new AwsError('AlreadyInOrganizationException', 'The AWS account is already a member of an organization.');
    }
    const id = `o-${world.random.hex(10)}`;
    const rootId = `r-${world.random.hex(4)}`;
    const organization = {
        id,
        arn: `arn:${account.partition}:organizations::${account.id}:organization/${id}`,
        partition: account.partition,
        managementId: account.id,
        rootId,
        featureSet: input.FeatureSet ?? 'ALL',
        units: new Map(),
        members: new Map([[account.id, { accountId: account.id, parentId: rootId, joinedAt: world.clock.now() }]]),
        handshakes: new Map(),
    };
    all.set(id, organization);
    return { Organization: organizationOutput(organization) };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
function describeOrganization(_input, context) {
    return { Organization: organizationOutput(ownOrganization(context)) };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganization.html */
function deleteOrganization(_input, context) {
    const organization = managedOrganization(context);
    if (organization.members.size > 1) {
        throw new AwsError('OrganizationNotEmptyException', 'The organization still has member accounts.');
    }
    organizations(context.world).delete(organization.id);
    return {};
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html */
function listRoots(input, context) {
    const { partition, managementId, id, rootId } = managedOrganization(context);
    const root = {
        Id: rootId,
        Arn: `arn:${partition}:organizations::${managementId}:root/${id}/${rootId}`,
        Name: 'Root',
        PolicyTypes: [],
    };
    const { items, nextToken } = pageOf([root], input, ({ Id }) => Id, paging);
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
        MasterAccountEmail: emailOf(managementId),
    };
}

;// CONCATENATED MODULE: ./emulator/services/organizations/permissions.ts



/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html */
function organizationsPermissions(operation, input, place) {
    const action = `organizations:${operation}`;
    const values = requestTags(input.Tags);
    const about = resourceTypes(action);
    if (about.length === 0)
        return [{ action, resource: '*', values }];
    const { account, world } = place;
    const own = [...organizations(world).values()].find(({ members }) => members.has(account.id));
    const start = `arn:${account.partition}:organizations::${own?.managementId ?? account.id}`;
    const arnOf = (id) => {
        const organization = own?.id ?? 'o-*';
        if (id.startsWith('ou-'))
            return { type: 'organizationalunit', resource: `${start}:ou/${organization}/${id}` };
        if (id.startsWith('r-'))
            return { type: 'root', resource: `${start}:root/${organization}/${id}` };
        if (id.startsWith('h-'))
            return { type: 'handshake', resource: `${start}:handshake/${organization}/invite/${id}` };
        return { type: 'account', resource: `${start}:account/${organization}/${id}` };
    };
    const ids = [
        input.AccountId,
        input.OrganizationalUnitId,
        input.ParentId,
        input.ChildId,
        input.SourceParentId,
        input.DestinationParentId,
        input.HandshakeId,
        input.Target?.Id,
    ].filter((id) => id !== undefined);
    return ids.flatMap((id) => {
        const named = arnOf(id);
        return about.includes(named.type) ? [{ action, ...named, values }] : [];
    });
}

;// CONCATENATED MODULE: ./emulator/services/organizations/units.ts



// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
const maxDepth = 5;
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
function createOrganizationalUnit(input, context) {
    const organization = managedOrganization(context);
    const { ParentId: parentId = '', Name: name = '' } = input;
    const { partition, managementId, id: organizationId, rootId, units } = organization;
    checkParent(organization, parentId);
    if (unitsUpFrom(organization, parentId).length >= maxDepth) {
        throw new AwsError('ConstraintViolationException', 'You have exceeded the maximum nesting depth.', 400, {
            Reason: 'OU_DEPTH_LIMIT_EXCEEDED',
        });
    }
    if ([...units.values()].some((unit) => unit.parentId === parentId && unit.name === name)) {
        throw new AwsError('DuplicateOrganizationalUnitException', 'An OU with the same name already exists.');
    }
    const id = `ou-${rootId.slice(2)}-${context.world.random.hex(8)}`;
    const arn = `arn:${partition}:organizations::${managementId}:ou/${organizationId}/${id}`;
    const unit = { id, arn, name, parentId };
    units.set(id, unit);
    return { OrganizationalUnit: unitOutput(unit) };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html */
function describeOrganizationalUnit(input, context) {
    return { OrganizationalUnit: unitOutput(unitNamed(managedOrganization(context), input.OrganizationalUnitId)) };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html */
function deleteOrganizationalUnit(input, context) {
    const organization = managedOrganization(context);
    const { id } = unitNamed(organization, input.OrganizationalUnitId);
    if (childrenOf(organization, id).length > 0) {
        throw new AwsError('OrganizationalUnitNotEmptyException', 'The specified OU is not empty.');
    }
    organization.units.delete(id);
    return {};
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html */
function listOrganizationalUnitsForParent(input, context) {
    const organization = managedOrganization(context);
    const { ParentId: parent = '' } = input;
    checkParent(organization, parent);
    const inside = [...organization.units.values()].filter(({ parentId }) => parentId === parent);
    const { items, nextToken } = pageOf(inside, input, ({ id }) => id, paging);
    return { OrganizationalUnits: items.map(unitOutput), NextToken: nextToken };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListChildren.html */
function listChildren(input, context) {
    const organization = managedOrganization(context);
    const { ParentId: parent = '' } = input;
    checkParent(organization, parent);
    const children = childrenOf(organization, parent).filter(({ Type }) => Type === input.ChildType);
    const { items, nextToken } = pageOf(children, input, ({ Id }) => Id, paging);
    return { Children: items, NextToken: nextToken };
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html */
function listParents(input, context) {
    const organization = managedOrganization(context);
    const { units, members, rootId } = organization;
    const child = members.get(input.ChildId ?? '') ?? units.get(input.ChildId ?? '');
    if (child === undefined) {
        throw new AwsError('ChildNotFoundException', "You specified a child that doesn't exist.");
    }
    return {
        Parents: [{ Id: child.parentId, Type: child.parentId === rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT' }],
    };
}
function childrenOf({ units, members }, parent) {
    return [
        ...[...units.values()].map(({ id, parentId }) => ({ Id: id, Type: 'ORGANIZATIONAL_UNIT', parentId })),
        ...[...members.values()].map(({ accountId, parentId }) => ({ Id: accountId, Type: 'ACCOUNT', parentId })),
    ]
        .filter(({ parentId }) => parentId === parent)
        .map(({ Id, Type }) => ({ Id, Type }));
}
function unitNamed({ units }, id) {
    const found = units.get(id ?? '');
    if (found !== undefined)
        return found;
    throw new AwsError('OrganizationalUnitNotFoundException', "You specified an OU that doesn't exist.");
}
function unitOutput({ id, arn, name }) {
    return { Id: id, Arn: arn, Name: name };
}

;// CONCATENATED MODULE: ./emulator/services/organizations.ts






/** Organizations, as far as images are shared with them. https://docs.aws.amazon.com/organizations/latest/APIReference/ */
const organizations_organizations = {
    name: 'organizations',
    title: 'Organizations',
    protocol: 'awsJson1.1',
    client: client_organizations_dist_cjs_namespaceObject,
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
        RemoveAccountFromOrganization: removeAccountFromOrganization,
    },
    permissions: organizationsPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(53711);
var client_s3_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_s3_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/s3/access.ts




/**
 * The bucket that a request names. Only its owner can use it, because there are no bucket policies and ACLs.
 *
 * @throws AwsError NoSuchBucket; AccessDenied; PermanentRedirect (301, with the region in `x-amz-bucket-region`), which
 * a regional endpoint returns for a bucket in another region.
 */
function bucketFor(input, context) {
    const bucket = ownBucket(input, context);
    if (bucket.region !== context.region) {
        throw new AwsError('PermanentRedirect', 'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.', 301, { Endpoint: `s3.${bucket.region}.${dnsSuffixOf(context.account.partition)}`, Bucket: bucket.name }, { 'x-amz-bucket-region': bucket.region });
    }
    return bucket;
}
/** The same for a bucket in any region. */
function ownBucket(input, context) {
    const bucket = context.world.objects.buckets.get(input.Bucket);
    if (bucket === undefined) {
        throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, { BucketName: input.Bucket });
    }
    const owner = input.ExpectedBucketOwner;
    if (bucket.ownerId !== context.account.id || (owner !== undefined && owner !== bucket.ownerId)) {
        throw new AwsError('AccessDenied', 'Access Denied', 403, {}, { 'x-amz-bucket-region': bucket.region });
    }
    return bucket;
}
/**
 * @throws AwsError NoSuchKey; AccessDenied for a caller that may not list the bucket, and so may not learn what is there:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function readableObject(bucket, key, context) {
    const resource = `arn:${context.account.partition}:s3:::${bucket.name}`;
    const maySee = bucket.objects.has(key) || mayAlso(context, { action: 's3:ListBucket', type: 'bucket', resource });
    if (!maySee)
        throw new AwsError('AccessDenied', 'Access Denied', 403);
    return objectIn(bucket, key);
}
/** @throws AwsError NoSuchKey */
function objectIn(bucket, key) {
    const object = bucket.objects.get(key);
    if (object === undefined)
        throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404, { Key: key });
    return object;
}
/** An account as S3 shows it: its canonical user id, 64 hexadecimal digits. */
function canonicalUser(accountId) {
    return { ID: (0,external_node_crypto_.createHash)('sha256').update(accountId).digest('hex') };
}
/** The world's time in milliseconds, cut to whole seconds: S3's times have no fractions. */
function nowToTheSecond(context) {
    return Math.floor(context.world.clock.now() / 1000) * 1000;
}
function malformedXml() {
    return new AwsError('MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
}
function preconditionFailed(condition) {
    return new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412, {
        Condition: condition,
    });
}

;// CONCATENATED MODULE: ./emulator/services/s3/listing.ts

/** The continuation token of a listing that goes on after a key. Clients treat it as opaque. */
function tokenAfter(key) {
    return Buffer.from(`1/${key}`).toString('base64');
}
/**
 * The key that a continuation token names; undefined when there is no token.
 *
 * @throws AwsError InvalidArgument for a token that no listing returned.
 */
function keyInToken(token) {
    if (token === undefined)
        return undefined;
    const text = Buffer.from(token, 'base64').toString();
    if (!text.startsWith('1/'))
        throw listing_badToken();
    return text.slice(2);
}
function listing_badToken() {
    return new AwsError('InvalidArgument', 'The continuation token provided is incorrect', 400, {
        ArgumentName: 'continuation-token',
    });
}
/** One page of an object's or an upload's parts: those after the part number `marker`, at most `maxParts`. */
function pageOfParts(parts, marker, maxParts) {
    const remaining = [...parts].filter((part) => part.partNumber > marker).sort((a, b) => a.partNumber - b.partNumber);
    return { page: remaining.slice(0, maxParts), isTruncated: maxParts < remaining.length };
}
/** Compares keys by their UTF-8 bytes, which is the order of S3's listings. */
function compareKeys(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** Encodes keys as `EncodingType` states. The AWS CLI and boto3 always ask for `url`. */
function keyEncoder(encodingType) {
    return encodingType === 'url' ? (key) => encodeURIComponent(key).replaceAll('%2F', '/') : (key) => key;
}

;// CONCATENATED MODULE: ./emulator/services/s3/tags.ts


/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
function s3TagRules(maxTags) {
    const invalid = (message, key) => new AwsError('InvalidTag', message, 400, { TagKey: key });
    return {
        maxTags,
        tooMany: () => new AwsError('BadRequest', `Object tags cannot be greater than ${maxTags}`),
        duplicateKey: (key) => invalid('Cannot provide multiple Tags with the same key', key),
        rejection: (key, value) => {
            if (key.length < 1 || key.length > 128)
                return invalid('The TagKey you have provided is invalid', key);
            if (value.length > 256)
                return invalid('The TagValue you have provided is invalid', key);
            return key.startsWith('aws:') ? invalid('System tags cannot be added/updated by requester', key) : undefined;
        },
    };
}
const bucketTagRules = s3TagRules(50);
const objectTagRules = s3TagRules(10);
function bucketTags(tagSet) {
    return withTags(new Map(), tagSet ?? [], bucketTagRules);
}
function objectTags(tagSet) {
    return withTags(new Map(), tagSet ?? [], objectTagRules);
}
/** The tags in an `x-amz-tagging` header, which is a URL query. */
function objectTagsInHeader(tagging) {
    return objectTags([...new URLSearchParams(tagging)].map(([Key, Value]) => ({ Key, Value })));
}

;// CONCATENATED MODULE: ./emulator/services/s3/buckets.ts







/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
function createBucket(input, context) {
    const name = input.Bucket;
    if (!isBucketName(name)) {
        throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.', 400, { BucketName: name });
    }
    const region = bucketRegion(input.CreateBucketConfiguration?.LocationConstraint, context.region);
    const existing = context.world.objects.buckets.get(name);
    if (existing !== undefined && existing.ownerId !== context.account.id) {
        throw new AwsError('BucketAlreadyExists', 'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.', 409, { BucketName: name });
    }
    // For the sake of old clients, us-east-1 returns 200 when the owner creates a bucket again.
    if (existing !== undefined && (existing.region !== 'us-east-1' || region !== 'us-east-1')) {
        throw new AwsError('BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', 409, { BucketName: name });
    }
    if (existing === undefined) {
        context.world.objects.buckets.set(name, {
            name,
            region,
            ownerId: context.account.id,
            creationDate: nowToTheSecond(context),
            tags: bucketTags(input.CreateBucketConfiguration?.Tags),
            objects: new Map(),
            uploads: new Map(),
        });
    }
    return {
        Location: region === 'us-east-1' ? `/${name}` : `http://${name}.s3.${dnsSuffixOf(context.account.partition)}/`,
    };
}
/**
 * The region of a new bucket. A regional endpoint requires its own region as the constraint. us-east-1 also serves the
 * global endpoint: it accepts every other region and no constraint for itself.
 */
function bucketRegion(constraint, region) {
    if (region === 'us-east-1') {
        if (constraint === 'us-east-1') {
            throw new AwsError('InvalidLocationConstraint', 'The specified location-constraint is not valid', 400, {
                LocationConstraint: constraint,
            });
        }
        return constraint === 'EU' ? 'eu-west-1' : (constraint ?? 'us-east-1');
    }
    if (constraint !== region && !(constraint === 'EU' && region === 'eu-west-1')) {
        throw new AwsError('IllegalLocationConstraintException', `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`);
    }
    return region;
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function isBucketName(name) {
    return (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
        !/\.\.|^\d+\.\d+\.\d+\.\d+$|^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name));
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
function headBucket(input, context) {
    const { region } = bucketFor(input, context);
    return { BucketRegion: region, AccessPointAlias: false };
}
/** Clients can call it in any region. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
function getBucketLocation(input, context) {
    const { region } = ownBucket(input, context);
    // S3 returns null for us-east-1.
    return region === 'us-east-1'
        ? {}
        : { LocationConstraint: region };
}
/**
 * The only access control list there is: ACLs are off, and the bucket is its owner's.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html
 */
function getBucketAcl(input, context) {
    const owner = canonicalUser(bucketFor(input, context).ownerId);
    return { Owner: owner, Grants: [{ Grantee: { ...owner, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }] };
}
/**
 * Versioning has never been enabled, which S3 says by saying nothing.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
 */
function getBucketVersioning(input, context) {
    bucketFor(input, context);
    return {};
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
function listBuckets(input, context) {
    const prefix = input.Prefix ?? '';
    const matching = [...context.world.objects.buckets.values()]
        .filter((bucket) => bucket.ownerId === context.account.id && bucket.name.startsWith(prefix))
        .filter((bucket) => input.BucketRegion === undefined || bucket.region === input.BucketRegion);
    const request = { MaxResults: input.MaxBuckets, NextToken: input.ContinuationToken };
    const { items, nextToken } = pageOf(matching, request, ({ name }) => name, { pageSize: 10_000, badToken: listing_badToken });
    return {
        Buckets: items.map((bucket) => ({
            Name: bucket.name,
            CreationDate: new Date(bucket.creationDate),
            BucketRegion: bucket.region,
        })),
        Owner: canonicalUser(context.account.id),
        ...(input.Prefix === undefined ? {} : { Prefix: input.Prefix }),
        ...(nextToken === undefined ? {} : { ContinuationToken: nextToken }),
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html */
function deleteBucket(input, context) {
    const bucket = bucketFor(input, context);
    if (bucket.objects.size > 0) {
        throw new AwsError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409, {
            BucketName: bucket.name,
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
        throw new AwsError('NoSuchTagSet', 'The TagSet does not exist', 404, { BucketName: bucket.name });
    }
    return { TagSet: tagList(bucket.tags) };
}

;// CONCATENATED MODULE: ./emulator/world/objects.ts





/** A key in a bucket, as text. The names of buckets have no slash. */
function objects_placeOf(bucket, key) {
    return `${bucket.name}/${key}`;
}
/**
 * The S3 data of a world. The bytes of objects and parts are files, which are written and read as streams; everything
 * else is in memory. Bucket names are global.
 */
class ObjectStore {
    buckets;
    /** The multipart uploads that are being completed, by `placeOf`. Conditional writes wait for them. */
    completions = new Map();
    #directory;
    #files = 0;
    /**
     * @param directory an existing, empty folder for the store's files. The world deletes it.
     * @param copied a store into which nothing is being written, and a copy of its buckets. The new store begins with both.
     */
    constructor(directory, copied) {
        this.#directory = directory;
        this.buckets = copied?.buckets ?? new Map();
        if (copied !== undefined)
            this.#files = copied.original.#files;
        for (const { objects, uploads } of this.buckets.values()) {
            this.#takeFiles(objects);
            for (const { parts } of uploads.values())
                this.#takeFiles(parts);
        }
    }
    /** The object and its bucket, of any account and in any region. */
    find(bucketName, key) {
        const bucket = this.buckets.get(bucketName);
        const object = bucket?.objects.get(key);
        return bucket === undefined || object === undefined ? undefined : { bucket, object };
    }
    /**
     * Writes a body to a new file. When the body fails, it deletes the file and throws the body's error.
     *
     * @param onChunk receives every chunk.
     */
    async write(body, onChunk) {
        const path = (0,external_node_path_.join)(this.#directory, String(++this.#files));
        const source = body instanceof external_node_stream_.Readable ? body : external_node_stream_.Readable.from(body === undefined ? [] : [body]);
        let sizeBytes = 0;
        try {
            await (0,external_node_stream_promises_.pipeline)(source, async function* (chunks) {
                for await (const chunk of chunks) {
                    onChunk(chunk);
                    sizeBytes += chunk.byteLength;
                    yield chunk;
                }
            }, (0,external_node_fs_.createWriteStream)(path));
        }
        catch (error) {
            await this.remove(path);
            throw error;
        }
        return { path, sizeBytes };
    }
    /** Joins files in order into a new file and deletes them. @param paths at least one. */
    async concatenate(paths) {
        const [first, ...rest] = paths;
        if (first === undefined)
            throw new RangeError('There must be at least one file to concatenate.');
        const path = (0,external_node_path_.join)(this.#directory, String(++this.#files));
        await (0,promises_.rename)(first, path);
        for (const next of rest) {
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(next, { highWaterMark: 1 << 20 }), (0,external_node_fs_.createWriteStream)(path, { flags: 'a', highWaterMark: 1 << 20 }));
            await this.remove(next);
        }
        return { path, sizeBytes: (await (0,promises_.stat)(path)).size };
    }
    /** Gives objects or parts files of their own: completing an upload appends to the file of its first part. */
    #takeFiles(stored) {
        for (const [key, one] of stored) {
            const path = (0,external_node_path_.join)(this.#directory, (0,external_node_path_.basename)(one.path));
            (0,external_node_fs_.copyFileSync)(one.path, path, external_node_fs_.constants.COPYFILE_FICLONE);
            stored.set(key, { ...one, path });
        }
    }
    /** Deletes a file. A stream that is reading it can still read it to its end. */
    async remove(path) {
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./emulator/services/s3/crc.ts
/** The tables of a reflected 64-bit polynomial, in two halves. A 32-bit polynomial uses the low half only. */
function tables(polynomialHigh, polynomialLow) {
    const high = Array.from({ length: 8 }, () => new Uint32Array(256));
    const low = Array.from({ length: 8 }, () => new Uint32Array(256));
    const [high0, low0] = [high[0], low[0]];
    for (let byte = 0; byte < 256; byte++) {
        let h = 0;
        let l = byte;
        for (let bit = 0; bit < 8; bit++) {
            const carry = l & 1;
            l = (l >>> 1) | (h << 31);
            h >>>= 1;
            if (carry !== 0) {
                h ^= polynomialHigh;
                l ^= polynomialLow;
            }
        }
        high0[byte] = h;
        low0[byte] = l;
    }
    for (let slice = 1; slice < 8; slice++) {
        for (let byte = 0; byte < 256; byte++) {
            const h = high[slice - 1]?.[byte];
            const l = low[slice - 1]?.[byte];
            const index = l & 0xff;
            low[slice][byte] = ((l >>> 8) | (h << 24)) ^ low0[index];
            high[slice][byte] = (h >>> 8) ^ high0[index];
        }
    }
    return { high, low };
}
function crc32With(polynomial) {
    const t = tables(0, polynomial).low;
    const [t0, t1, t2, t3, t4, t5, t6, t7] = t;
    return () => {
        let crc = 0xffffffff;
        return {
            update(data) {
                const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
                let at = 0;
                for (const end = data.byteLength - 7; at < end; at += 8) {
                    const a = crc ^ view.getUint32(at, true);
                    const b = view.getUint32(at + 4, true);
                    crc =
                        t7[a & 0xff] ^
                            t6[(a >>> 8) & 0xff] ^
                            t5[(a >>> 16) & 0xff] ^
                            t4[a >>> 24] ^
                            t3[b & 0xff] ^
                            t2[(b >>> 8) & 0xff] ^
                            t1[(b >>> 16) & 0xff] ^
                            t0[b >>> 24];
                }
                for (; at < data.byteLength; at++) {
                    crc = (crc >>> 8) ^ t0[(crc ^ data[at]) & 0xff];
                }
            },
            digest() {
                const out = Buffer.alloc(4);
                out.writeUInt32BE(~crc >>> 0);
                return out;
            },
        };
    };
}
function crc64With(polynomialHigh, polynomialLow) {
    const { high, low } = tables(polynomialHigh, polynomialLow);
    return () => {
        let h = 0xffffffff;
        let l = 0xffffffff;
        return {
            update(data) {
                const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
                let at = 0;
                for (const end = data.byteLength - 7; at < end; at += 8) {
                    let a = l ^ view.getUint32(at, true);
                    let b = h ^ view.getUint32(at + 4, true);
                    h = 0;
                    l = 0;
                    for (let slice = 7; slice >= 4; slice--, a >>>= 8, b >>>= 8) {
                        const early = high[slice];
                        const late = high[slice - 4];
                        h ^= early[a & 0xff] ^ late[b & 0xff];
                        l ^=
                            low[slice][a & 0xff] ^ low[slice - 4][b & 0xff];
                    }
                }
                for (; at < data.byteLength; at++) {
                    const index = (l ^ data[at]) & 0xff;
                    l = ((l >>> 8) | (h << 24)) ^ low[0][index];
                    h = (h >>> 8) ^ high[0][index];
                }
            },
            digest() {
                const out = Buffer.alloc(8);
                out.writeUInt32BE(~h >>> 0, 0);
                out.writeUInt32BE(~l >>> 0, 4);
                return out;
            },
        };
    };
}
const crc32 = crc32With(0xedb88320);
const crc32c = crc32With(0x82f63b78);
const crc64nvme = crc64With(0x9a6c9329, 0xac4bc9b5);

;// CONCATENATED MODULE: ./emulator/services/s3/checksums.ts




/** In a multipart upload, SHA-1 and SHA-256 can only be composite, and CRC64NVME only that of the full object. */
const algorithms = {
    CRC32: { createDigest: crc32, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
    CRC32C: { createDigest: crc32c, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
    CRC64NVME: { createDigest: crc64nvme, sizeBytes: 8, types: ['FULL_OBJECT'] },
    SHA1: { createDigest: () => (0,external_node_crypto_.createHash)('sha1'), sizeBytes: 20, types: ['COMPOSITE'] },
    SHA256: { createDigest: () => (0,external_node_crypto_.createHash)('sha256'), sizeBytes: 32, types: ['COMPOSITE'] },
    SHA512: { createDigest: () => (0,external_node_crypto_.createHash)('sha512'), sizeBytes: 64, types: ['COMPOSITE'] },
    MD5: { createDigest: () => (0,external_node_crypto_.createHash)('md5'), sizeBytes: 16, types: ['COMPOSITE'] },
};
/** @throws AwsError NotImplemented for an algorithm that S3 has and the emulator does not: XXHash. */
function checksumAlgorithm(name) {
    const algorithm = algorithms[name];
    if (algorithm === undefined) {
        throw new AwsError('NotImplemented', `The checksum algorithm ${name} is not implemented by this emulator.`, 501);
    }
    return algorithm;
}
/** The member of an input or output that holds the checksum of an algorithm. */
function checksumMember(algorithm) {
    return `Checksum${algorithm}`;
}
/**
 * The one checksum that an input states in its `Checksum<algorithm>` members.
 *
 * @throws AwsError InvalidRequest for several checksums, or for one of the wrong length.
 */
function statedChecksum(input) {
    const stated = Object.entries(input).flatMap(([member, value]) => {
        const algorithm = /^Checksum((?:CRC|SHA|XXHASH|MD5)\w*)$/.exec(member)?.[1];
        return algorithm === undefined || typeof value !== 'string' ? [] : [{ algorithm, value }];
    });
    const [checksum, second] = stated;
    if (second !== undefined) {
        throw new AwsError('InvalidRequest', 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    if (checksum !== undefined) {
        const bytes = Buffer.from(checksum.value.replace(/-\d+$/, ''), 'base64');
        if (bytes.byteLength !== checksumAlgorithm(checksum.algorithm).sizeBytes) {
            throw new AwsError('InvalidRequest', `Value for x-amz-checksum-${checksum.algorithm.toLowerCase()} header is invalid.`);
        }
    }
    return checksum;
}
function badDigest(algorithm) {
    return new AwsError('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
}
/** The composite checksum of an object, as S3 writes it. @param parts the checksums of its parts, in base64. */
function compositeChecksum(algorithm, parts) {
    const digest = checksumAlgorithm(algorithm).createDigest();
    for (const part of parts)
        digest.update(Buffer.from(part, 'base64'));
    return `${digest.digest().toString('base64')}-${parts.length}`;
}
/** The checksum, in base64, of the bytes of several files one after the other. */
async function checksumOfFiles(algorithm, paths) {
    const digest = checksumAlgorithm(algorithm).createDigest();
    for (const path of paths) {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
            digest.update(chunk);
    }
    return digest.digest().toString('base64');
}
/**
 * An object's checksum. S3 adds a CRC64NVME to every object that a client uploads without a checksum. The emulator
 * computes it when a request first asks for it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
async function storedChecksum(object) {
    object.checksum ??= {
        algorithm: 'CRC64NVME',
        value: await checksumOfFiles('CRC64NVME', [object.path]),
        type: 'FULL_OBJECT',
    };
    return object.checksum;
}

;// CONCATENATED MODULE: ./emulator/services/s3/range.ts

/**
 * The bytes that `Range` (one range of RFC 9110) or `PartNumber` asks for; undefined for the whole object. As HTTP
 * requires, a malformed Range header is ignored.
 *
 * @throws AwsError InvalidRange (416) for a range beyond the end, InvalidPartNumber (416) for a part that does not
 * exist.
 */
function parseRange(input, object) {
    const { sizeBytes } = object;
    if (input.PartNumber !== undefined) {
        const parts = object.parts.length > 0 ? object.parts : [{ partNumber: 1, sizeBytes }];
        const index = parts.findIndex((part) => part.partNumber === input.PartNumber);
        const part = parts[index];
        if (part === undefined) {
            throw new AwsError('InvalidPartNumber', 'The requested partnumber is not satisfiable', 416);
        }
        const first = parts.slice(0, index).reduce((sum, before) => sum + before.sizeBytes, 0);
        return part.sizeBytes === 0 ? undefined : { first, last: first + part.sizeBytes - 1 };
    }
    const match = /^bytes=(\d*)-(\d*)$/.exec(input.Range?.trim() ?? '');
    if (match === null || match[0] === 'bytes=-')
        return undefined;
    const [, from = '', to = ''] = match;
    const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from);
    const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
    if (from !== '' && to !== '' && Number(to) < Number(from))
        return undefined;
    if (first >= sizeBytes || (from === '' && Number(to) === 0)) {
        throw new AwsError('InvalidRange', 'The requested range is not satisfiable', 416, { RangeRequested: input.Range, ActualObjectSize: sizeBytes }, { 'content-range': `bytes */${sizeBytes}` });
    }
    return { first, last };
}

;// CONCATENATED MODULE: ./emulator/services/s3/receive.ts



/** The largest body of one request, and the largest source of a copy. */
const maxSizeBytes = 5 * 1024 ** 3;
/**
 * Writes a request's body to a new file and compares it with its checksum, which is in a header or in a trailer after
 * the last byte.
 *
 * @throws AwsError BadDigest when the checksum does not match; EntityTooLarge; InvalidRequest when a checksum was
 * announced and is absent.
 */
async function receive(input, body, context) {
    if (input.ContentLength !== undefined && input.ContentLength > maxSizeBytes) {
        throw new AwsError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400, {
            ProposedSize: input.ContentLength,
            MaxSizeAllowed: maxSizeBytes,
        });
    }
    const inHeader = statedChecksum(input);
    const expected = inHeader?.algorithm ?? input.ChecksumAlgorithm;
    const digest = expected === undefined ? undefined : checksumAlgorithm(expected).createDigest();
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const { path, sizeBytes } = await context.world.objects.write(body, (chunk) => {
        md5.update(chunk);
        digest?.update(chunk);
    });
    try {
        const checksum = inHeader ?? inTrailer(context.trailers);
        if (checksum === undefined && input.ChecksumAlgorithm !== undefined) {
            throw new AwsError('InvalidRequest', 'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
        }
        if (checksum !== undefined) {
            const calculated = checksum.algorithm === expected && digest !== undefined
                ? digest.digest().toString('base64')
                : await checksumOfFiles(checksum.algorithm, [path]);
            if (calculated !== checksum.value)
                throw badDigest(checksum.algorithm);
        }
        return { path, sizeBytes, md5: md5.digest('hex'), checksum };
    }
    catch (error) {
        await context.world.objects.remove(path);
        throw error;
    }
}
function inTrailer(trailers) {
    const stated = [...trailers].flatMap(([name, value]) => {
        const algorithm = /^x-amz-checksum-(\w+)$/.exec(name)?.[1];
        return algorithm === undefined ? [] : [[`Checksum${algorithm.toUpperCase()}`, value]];
    });
    return statedChecksum(Object.fromEntries(stated));
}

;// CONCATENATED MODULE: ./emulator/services/s3/objects.ts









/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
async function putObject(input, context) {
    const bucket = bucketFor(input, context);
    const key = objectKey(input.Key);
    const description = describeObject(input);
    const tags = objectTagsInHeader(input.Tagging);
    checkWriteConditions(bucket, key, input);
    const received = await receive(input, input.Body, context);
    try {
        // Of two concurrent conditional writes, the one that ends first succeeds.
        await context.world.objects.completions.get(objects_placeOf(bucket, key));
        checkWriteConditions(bucket, key, input);
    }
    catch (error) {
        await context.world.objects.remove(received.path);
        throw error;
    }
    const object = {
        key,
        path: received.path,
        sizeBytes: received.sizeBytes,
        etag: received.md5,
        checksum: received.checksum && { ...received.checksum, type: 'FULL_OBJECT' },
        description,
        tags,
        lastModified: nowToTheSecond(context),
        parts: [],
    };
    await replaceObject(bucket, object, context);
    return {
        ETag: `"${object.etag}"`,
        ...(received.checksum === undefined
            ? {}
            : { [checksumMember(received.checksum.algorithm)]: received.checksum.value, ChecksumType: 'FULL_OBJECT' }),
        ...encryptionOf(object),
    };
}
/** Puts an object into its bucket. Reads of the object that it replaces can still finish. */
async function replaceObject(bucket, object, context) {
    const before = bucket.objects.get(object.key);
    bucket.objects.set(object.key, object);
    if (before !== undefined)
        await context.world.objects.remove(before.path);
}
/** @throws AwsError KeyTooLongError for a key of more than 1024 bytes of UTF-8. */
function objectKey(key) {
    const sizeBytes = Buffer.byteLength(key ?? '');
    if (key === undefined || sizeBytes > 1024) {
        throw new AwsError('KeyTooLongError', 'Your key is too long', 400, { Size: sizeBytes, MaxSizeAllowed: 1024 });
    }
    return key;
}
/**
 * The metadata of an object that a request creates.
 *
 * @throws AwsError MetadataTooLarge for more than 2 KB; AccessControlListNotSupported for any ACL but the owner's full
 * control, because ACLs of new buckets have been off since April 2023.
 */
function describeObject(input) {
    if (input.ACL !== undefined && input.ACL !== 'bucket-owner-full-control' && input.ACL !== 'private') {
        throw new AwsError('AccessControlListNotSupported', 'The bucket does not allow ACLs');
    }
    const metadata = input.Metadata ?? {};
    const sizeBytes = Object.entries(metadata).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    if (sizeBytes > 2048) {
        throw new AwsError('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', 400, {
            Size: sizeBytes,
            MaxSizeAllowed: 2048,
        });
    }
    const { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, Expires } = input;
    const { ServerSideEncryption = 'AES256', SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = input;
    return {
        contentType: input.ContentType ?? 'binary/octet-stream',
        headers: {
            CacheControl,
            ContentDisposition,
            ContentEncoding,
            ContentLanguage,
            Expires,
            ServerSideEncryption,
            SSEKMSKeyId,
            BucketKeyEnabled,
            WebsiteRedirectLocation,
        },
        metadata,
        storageClass: input.StorageClass ?? 'STANDARD',
    };
}
/** The encryption members in the output of a write. */
function encryptionOf({ description }) {
    const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = description.headers;
    return { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled };
}
/** Checks the conditions of a write. @throws AwsError PreconditionFailed (412). */
function checkWriteConditions(bucket, key, input) {
    const existing = bucket.objects.get(key);
    if (input.IfNoneMatch !== undefined) {
        if (input.IfNoneMatch !== '*') {
            throw new AwsError('NotImplemented', 'A header you provided implies functionality that is not implemented', 501, {
                Header: 'If-None-Match',
            });
        }
        if (existing !== undefined)
            throw preconditionFailed('If-None-Match');
    }
    if (input.IfMatch !== undefined) {
        if (existing === undefined)
            objectIn(bucket, key);
        else if (!etagMatches(input.IfMatch, existing))
            throw preconditionFailed('If-Match');
    }
}
function etagMatches(condition, object) {
    return condition.split(',').some((etag) => ['*', object.etag].includes(etag.trim().replace(/^"|"$/g, '')));
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
async function getObject(input, context) {
    const object = objectToRead(input, context);
    const { range, output } = await readObject(input, object);
    const overrides = Object.entries(input).flatMap(([member, value]) => member.startsWith('Response') ? [[member.slice('Response'.length), value]] : []);
    return {
        ...output,
        ...Object.fromEntries(overrides),
        TagCount: object.tags.size || undefined,
        Body: output.ContentLength === 0
            ? Buffer.alloc(0)
            : (0,external_node_fs_.createReadStream)(object.path, {
                start: range?.first ?? 0,
                end: range?.last ?? object.sizeBytes - 1,
                highWaterMark: 1 << 18,
            }),
    };
}
/**
 * A 404 has no body, so clients report its code as NotFound.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
async function headObject(input, context) {
    return (await readObject(input, objectToRead(input, context))).output;
}
/** The object that a request reads. @throws AwsError for an unknown object or version, or a failed condition. */
function objectToRead(input, context) {
    const object = readableObject(bucketFor(input, context), input.Key ?? '', context);
    const version = input.VersionId;
    if (version !== undefined && version !== 'null') {
        throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, { VersionId: version });
    }
    const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = input;
    const modified = object.lastModified;
    if (IfMatch !== undefined ? !etagMatches(IfMatch, object) : modified > (IfUnmodifiedSince?.getTime() ?? modified)) {
        throw preconditionFailed(IfMatch !== undefined ? 'If-Match' : 'If-Unmodified-Since');
    }
    const unchanged = IfNoneMatch !== undefined
        ? etagMatches(IfNoneMatch, object)
        : IfModifiedSince !== undefined && modified <= IfModifiedSince.getTime();
    if (unchanged)
        throw new AwsError('NotModified', 'Not Modified', 304, {}, { etag: `"${object.etag}"` });
    return object;
}
/** The members that GetObject and HeadObject share, and the range of bytes that the request asks for. */
async function readObject(input, object) {
    const range = parseRange(input, object);
    const { description } = object;
    // The stored checksum is that of the whole object, so the response to a range has none.
    const checksum = input.ChecksumMode === 'ENABLED' && range === undefined ? await storedChecksum(object) : undefined;
    const output = {
        AcceptRanges: 'bytes',
        LastModified: new Date(object.lastModified),
        ContentLength: range === undefined ? object.sizeBytes : range.last - range.first + 1,
        ContentRange: range && `bytes ${range.first}-${range.last}/${object.sizeBytes}`,
        ETag: `"${object.etag}"`,
        ContentType: description.contentType,
        ...description.headers,
        Metadata: description.metadata,
        StorageClass: description.storageClass === 'STANDARD' ? undefined : description.storageClass,
        PartsCount: input.PartNumber === undefined ? undefined : object.parts.length || undefined,
        ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
    };
    return { range, output };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html */
async function getObjectAttributes(input, context) {
    const object = objectToRead({ Bucket: input.Bucket, Key: input.Key, VersionId: input.VersionId }, context);
    const wanted = new Set(input.ObjectAttributes);
    const checksum = wanted.has('Checksum') || wanted.has('ObjectParts') ? await storedChecksum(object) : undefined;
    const maxParts = input.MaxParts ?? 1000;
    const marker = Number(input.PartNumberMarker ?? 0);
    const { page, isTruncated } = pageOfParts(object.parts, marker, maxParts);
    return {
        LastModified: new Date(object.lastModified),
        ETag: wanted.has('ETag') ? object.etag : undefined,
        ObjectSize: wanted.has('ObjectSize') ? object.sizeBytes : undefined,
        StorageClass: wanted.has('StorageClass') ? object.description.storageClass : undefined,
        Checksum: wanted.has('Checksum') && checksum
            ? {
                // Only here, a composite checksum has no part count.
                [checksumMember(checksum.algorithm)]: checksum.value.replace(/-\d+$/, ''),
                ChecksumType: checksum.type,
            }
            : undefined,
        ObjectParts: wanted.has('ObjectParts') && object.parts.length > 0
            ? {
                TotalPartsCount: object.parts.length,
                PartNumberMarker: String(marker),
                NextPartNumberMarker: String(page.at(-1)?.partNumber ?? marker),
                MaxParts: maxParts,
                IsTruncated: isTruncated,
                Parts: page.map((part) => ({
                    PartNumber: part.partNumber,
                    Size: part.sizeBytes,
                    ...(checksum && part.checksum ? { [checksumMember(checksum.algorithm)]: part.checksum } : {}),
                })),
            }
            : undefined,
    };
}
/** Succeeds for an object that does not exist. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
async function deleteObject(input, context) {
    const bucket = bucketFor(input, context);
    const object = bucket.objects.get(input.Key ?? '');
    if (object !== undefined) {
        if (input.IfMatch !== undefined && !etagMatches(input.IfMatch, object))
            throw preconditionFailed('If-Match');
        bucket.objects.delete(object.key);
        await context.world.objects.remove(object.path);
    }
    return {};
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
async function deleteObjects(input, context) {
    const objects = input.Delete?.Objects ?? [];
    if (objects.length < 1 || objects.length > 1000) {
        throw malformedXml();
    }
    for (const { Key } of objects)
        await deleteObject({ Bucket: input.Bucket, Key }, context);
    return input.Delete?.Quiet ? {} : { Deleted: objects.map(({ Key }) => ({ Key: Key ?? '' })) };
}

;// CONCATENATED MODULE: ./emulator/services/s3/multipart.ts







/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
function createMultipartUpload(input, context) {
    const bucket = bucketFor(input, context);
    const checksumAlgorithmName = input.ChecksumAlgorithm;
    const upload = {
        uploadId: context.world.random.bytes(48).toString('base64url'),
        key: objectKey(input.Key),
        checksumAlgorithm: checksumAlgorithmName,
        checksumType: checksumType(checksumAlgorithmName, input.ChecksumType),
        description: describeObject(input),
        tags: objectTagsInHeader(input.Tagging),
        initiated: nowToTheSecond(context),
        parts: new Map(),
    };
    bucket.uploads.set(upload.uploadId, upload);
    return {
        Bucket: bucket.name,
        Key: upload.key,
        UploadId: upload.uploadId,
        ChecksumAlgorithm: upload.checksumAlgorithm,
        ChecksumType: upload.checksumAlgorithm && upload.checksumType,
        ...encryptionOf(upload),
    };
}
function checksumType(algorithm, requested) {
    if (algorithm === undefined) {
        if (requested !== undefined) {
            throw new AwsError('InvalidRequest', 'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
        }
        // Without an algorithm, S3 adds a CRC64NVME, which is that of the full object.
        return 'FULL_OBJECT';
    }
    const { types } = checksumAlgorithm(algorithm);
    const type = requested === undefined ? types[0] : types.find((one) => one === requested);
    if (type === undefined) {
        throw new AwsError('InvalidRequest', `The ${requested} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`);
    }
    return type;
}
/** An upload in progress. @throws AwsError NoSuchUpload, also for one that was completed or aborted. */
function uploadIn(bucket, key, uploadId) {
    const upload = bucket.uploads.get(uploadId ?? '');
    if (upload === undefined || upload.key !== key) {
        throw new AwsError('NoSuchUpload', 'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.', 404, { UploadId: uploadId });
    }
    return upload;
}
/**
 * Uploads a part; another part with the same number is replaced. An upload with composite checksums requires one.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
 */
async function uploadPart(input, context) {
    const bucket = bucketFor(input, context);
    const upload = uploadIn(bucket, input.Key, input.UploadId);
    const partNumber = input.PartNumber ?? 0;
    if (partNumber < 1 || partNumber > 10_000) {
        throw new AwsError('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', 400, {
            ArgumentName: 'partNumber',
            ArgumentValue: partNumber,
        });
    }
    const received = await receive(input, input.Body, context);
    const { checksum } = received;
    try {
        // The upload may have been aborted while the part arrived.
        uploadIn(bucket, input.Key, input.UploadId);
        const expected = upload.checksumAlgorithm;
        const isOptional = checksum === undefined && upload.checksumType === 'FULL_OBJECT';
        if (expected !== undefined && checksum?.algorithm !== expected && !isOptional) {
            throw new AwsError('InvalidRequest', `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${checksum?.algorithm.toLowerCase() ?? 'null'}`);
        }
    }
    catch (error) {
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
        lastModified: nowToTheSecond(context),
    });
    if (before !== undefined)
        await context.world.objects.remove(before.path);
    return {
        ETag: `"${received.md5}"`,
        ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value }),
        ...encryptionOf(upload),
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
function listParts(input, context) {
    const bucket = bucketFor(input, context);
    const upload = uploadIn(bucket, input.Key, input.UploadId);
    const marker = Number(input.PartNumberMarker ?? 0);
    if (!Number.isInteger(marker) || marker < 0) {
        throw new AwsError('InvalidArgument', 'Provided part-number-marker not an integer or within integer range', 400, {
            ArgumentName: 'part-number-marker',
            ArgumentValue: input.PartNumberMarker,
        });
    }
    const maxParts = Math.min(input.MaxParts ?? 1000, context.world.settings.s3.pageSize);
    const { page, isTruncated } = pageOfParts(upload.parts.values(), marker, maxParts);
    return {
        Bucket: bucket.name,
        Key: upload.key,
        UploadId: upload.uploadId,
        PartNumberMarker: String(marker),
        NextPartNumberMarker: String(page.at(-1)?.partNumber ?? 0),
        MaxParts: maxParts,
        IsTruncated: isTruncated,
        Parts: page.map((part) => ({
            PartNumber: part.partNumber,
            LastModified: new Date(part.lastModified),
            ETag: `"${part.etag}"`,
            Size: part.sizeBytes,
            ...(part.checksum && { [checksumMember(part.checksum.algorithm)]: part.checksum.value }),
        })),
        Initiator: canonicalUser(context.account.id),
        Owner: canonicalUser(bucket.ownerId),
        StorageClass: upload.description.storageClass,
        ChecksumAlgorithm: upload.checksumAlgorithm,
        ChecksumType: upload.checksumAlgorithm && upload.checksumType,
    };
}
/** Sorted by key and then by age. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
function listMultipartUploads(input, context) {
    const bucket = bucketFor(input, context);
    if (input.Delimiter !== undefined) {
        throw new AwsError('NotImplemented', 'ListMultipartUploads takes no delimiter in this emulator.', 501);
    }
    const { KeyMarker: keyMarker = '', UploadIdMarker: uploadIdMarker } = input;
    const encode = keyEncoder(input.EncodingType);
    const sorted = [...bucket.uploads.values()]
        .filter((upload) => upload.key.startsWith(input.Prefix ?? ''))
        .sort((a, b) => compareKeys(a.key, b.key) || a.initiated - b.initiated);
    const markedAt = sorted.findIndex((upload) => upload.key === keyMarker && upload.uploadId === uploadIdMarker);
    const remaining = markedAt >= 0 ? sorted.slice(markedAt + 1) : sorted.filter((upload) => compareKeys(upload.key, keyMarker) > 0);
    const maxUploads = Math.min(input.MaxUploads ?? 1000, context.world.settings.s3.pageSize);
    const page = remaining.slice(0, maxUploads);
    const last = page.at(-1);
    const isTruncated = page.length < remaining.length;
    return {
        Bucket: bucket.name,
        KeyMarker: encode(keyMarker),
        UploadIdMarker: uploadIdMarker ?? '',
        NextKeyMarker: isTruncated && last ? encode(last.key) : undefined,
        NextUploadIdMarker: isTruncated ? last?.uploadId : undefined,
        Prefix: input.Prefix && encode(input.Prefix),
        EncodingType: input.EncodingType,
        MaxUploads: maxUploads,
        IsTruncated: isTruncated,
        Uploads: page.map((upload) => ({
            UploadId: upload.uploadId,
            Key: encode(upload.key),
            Initiated: new Date(upload.initiated),
            StorageClass: upload.description.storageClass,
            Owner: canonicalUser(bucket.ownerId),
            Initiator: canonicalUser(context.account.id),
            ChecksumAlgorithm: upload.checksumAlgorithm,
            ChecksumType: upload.checksumAlgorithm && upload.checksumType,
        })),
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
async function abortMultipartUpload(input, context) {
    const bucket = bucketFor(input, context);
    const upload = uploadIn(bucket, input.Key, input.UploadId);
    bucket.uploads.delete(upload.uploadId);
    for (const part of upload.parts.values())
        await context.world.objects.remove(part.path);
    return {};
}

;// CONCATENATED MODULE: ./emulator/services/s3/complete.ts








/**
 * Creates the object from the parts that the request lists, and drops the other parts. A request that fails changes
 * nothing: the upload can still be completed or aborted.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
async function completeMultipartUpload(input, context) {
    const bucket = bucketFor(input, context);
    const upload = uploadIn(bucket, input.Key, input.UploadId);
    const parts = completedParts(input, upload, context);
    const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
    if (input.MpuObjectSize !== undefined && Number(input.MpuObjectSize) !== sizeBytes) {
        throw new AwsError('InvalidRequest', 'The provided x-amz-mp-object-size header does not match what was computed: the object size is ' +
            `${sizeBytes}, the header says ${input.MpuObjectSize}.`);
    }
    if (input.ChecksumType !== undefined && input.ChecksumType !== upload.checksumType) {
        throw new AwsError('BadDigest', `The upload was created using the ${upload.checksumType} checksum mode. The complete request must use the same checksum mode.`);
    }
    const checksum = await objectChecksum(input, upload, parts);
    const assemble = async () => {
        // Checked again after waiting: only one of two concurrent calls completes the upload, or writes conditionally.
        uploadIn(bucket, input.Key, input.UploadId);
        checkWriteConditions(bucket, upload.key, input);
        bucket.uploads.delete(upload.uploadId);
        const { path } = await context.world.objects.concatenate(parts.map((part) => part.path));
        for (const part of upload.parts.values()) {
            if (!parts.includes(part))
                await context.world.objects.remove(part.path);
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
                ...(checksum?.type === 'COMPOSITE' && part.checksum ? { checksum: part.checksum.value } : {}),
            })),
        };
        await replaceObject(bucket, object, context);
        return object;
    };
    const { etag } = await oneAtATime(context.world.objects.completions, objects_placeOf(bucket, upload.key), assemble);
    return {
        Location: `http://${bucket.name}.s3.${dnsSuffixOf(context.account.partition)}/${upload.key}`,
        Bucket: bucket.name,
        Key: upload.key,
        ETag: `"${etag}"`,
        ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
        ...encryptionOf(upload),
    };
}
/** Runs `work` after the work on the same key that is in progress. */
async function oneAtATime(running, key, work) {
    const before = running.get(key);
    const result = before === undefined ? work() : before.then(work);
    // The next one runs after this one even if this one fails.
    const ended = result.catch(() => undefined);
    running.set(key, ended);
    try {
        return await result;
    }
    finally {
        if (running.get(key) === ended)
            running.delete(key);
    }
}
/** The MD5 of the parts' MD5s, with the number of parts. */
function multipartEtag(parts) {
    const md5 = (0,external_node_crypto_.createHash)('md5');
    for (const part of parts)
        md5.update(Buffer.from(part.etag, 'hex'));
    return `${md5.digest('hex')}-${parts.length}`;
}
/** The parts that the request lists. @throws AwsError for a list that does not match the upload. */
function completedParts(input, upload, context) {
    const listed = input.MultipartUpload?.Parts ?? [];
    if (listed.length === 0) {
        throw malformedXml();
    }
    const parts = listed.map((part, index) => {
        const number = part.PartNumber ?? 0;
        if (number <= (listed[index - 1]?.PartNumber ?? 0)) {
            throw new AwsError('InvalidPartOrder', 'The list of parts was not in ascending order. Parts must be ordered by part number.', 400, { UploadId: upload.uploadId });
        }
        const stored = upload.parts.get(number);
        if (stored === undefined || !partMatches(part, stored, upload, context)) {
            throw new AwsError('InvalidPart', 'One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part’s entity tag.', 400, { UploadId: upload.uploadId, PartNumber: number, ETag: part.ETag });
        }
        return stored;
    });
    const { minPartSizeBytes } = context.world.settings.s3;
    const small = parts.slice(0, -1).find((part) => part.sizeBytes < minPartSizeBytes);
    if (small !== undefined) {
        throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', 400, {
            ProposedSize: small.sizeBytes,
            MinSizeAllowed: minPartSizeBytes,
            PartNumber: small.partNumber,
            ETag: small.etag,
        });
    }
    return parts;
}
function partMatches(part, stored, upload, context) {
    const stated = statedChecksum(part);
    const { completedPartsNeedChecksums } = context.world.settings.s3;
    if (stated === undefined && upload.checksumType === 'COMPOSITE' && completedPartsNeedChecksums) {
        const member = checksumMember(upload.checksumAlgorithm ?? '');
        throw new AwsError('InvalidRequest', `The upload was created using a ${upload.checksumAlgorithm?.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${stored.partNumber} in the request (${member}).`);
    }
    return (part.ETag?.replace(/^"|"$/g, '') === stored.etag &&
        (stated === undefined ||
            (stated.algorithm === stored.checksum?.algorithm && stated.value === stored.checksum.value)));
}
/** The checksum of the object. @throws AwsError BadDigest when the request states another one. */
async function objectChecksum(input, upload, parts) {
    const stated = statedChecksum(input);
    const algorithm = upload.checksumAlgorithm ?? stated?.algorithm;
    // `storedChecksum` computes S3's own CRC64NVME later.
    if (algorithm === undefined)
        return undefined;
    const type = upload.checksumType;
    const value = type === 'COMPOSITE'
        ? compositeChecksum(algorithm, parts.map((part) => part.checksum?.value ?? ''))
        : await checksumOfFiles(algorithm, parts.map((part) => part.path));
    if (stated !== undefined) {
        const withCount = type === 'COMPOSITE' && !/-\d+$/.test(stated.value) ? `${stated.value}-${parts.length}` : stated.value;
        if (stated.algorithm !== algorithm || withCount !== value)
            throw badDigest(stated.algorithm);
    }
    return { algorithm, value, type };
}

;// CONCATENATED MODULE: ./emulator/services/s3/copy.ts








/**
 * Copies an object, from a bucket in any region. The copy has one part, whatever the source has.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
async function copyObject(input, context) {
    const bucket = bucketFor(input, context);
    const key = objectKey(input.Key);
    const source = sourceOf(input, context);
    checkSourceConditions(input, source.object);
    checkWriteConditions(bucket, key, input);
    if (source.object.sizeBytes > maxSizeBytes) {
        throw new AwsError('InvalidRequest', `The specified copy source is larger than the maximum allowable size for a copy source: ${maxSizeBytes}`);
    }
    if (bucket === source.bucket && key === source.object.key && !changesSomething(input)) {
        throw new AwsError('InvalidRequest', "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
    }
    const description = descriptionOf(input, source.object);
    const tags = input.TaggingDirective === 'REPLACE' ? objectTagsInHeader(input.Tagging) : source.object.tags;
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const { path, sizeBytes } = await context.world.objects.write((0,external_node_fs_.createReadStream)(source.object.path), (chunk) => md5.update(chunk));
    const checksum = await checksumOf(input, source.object, path);
    const object = {
        key,
        path,
        sizeBytes,
        etag: md5.digest('hex'),
        checksum,
        description,
        tags,
        lastModified: nowToTheSecond(context),
        parts: [],
    };
    await replaceObject(bucket, object, context);
    return {
        CopyObjectResult: {
            ETag: `"${object.etag}"`,
            LastModified: new Date(object.lastModified),
            ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
        },
        ...encryptionOf(object),
    };
}
/** The object that `x-amz-copy-source` names: `/bucket/key?versionId=…`, URL-encoded. */
function sourceOf({ CopySource: copySource = '' }, context) {
    const [, bucketName = '', encodedKey = '', version] = /^\/?([^/]+)\/(.+?)(?:\?versionId=(.*))?$/s.exec(copySource.replaceAll('%2F', '/')) ?? [];
    if (bucketName === '') {
        throw new AwsError('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
    }
    const bucket = ownBucket({ Bucket: bucketName }, context);
    const object = objectIn(bucket, decodeKey(encodedKey));
    if (version !== undefined && version !== 'null') {
        throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, { VersionId: version });
    }
    return { bucket, object };
}
function decodeKey(encoded) {
    try {
        return decodeURIComponent(encoded.replaceAll('+', ' '));
    }
    catch {
        throw new AwsError('InvalidArgument', 'Invalid copy source encoding.');
    }
}
/** @throws AwsError PreconditionFailed (412), also where a read would be NotModified. */
function checkSourceConditions(input, source) {
    const { CopySourceIfMatch: match, CopySourceIfNoneMatch: noneMatch, CopySourceIfModifiedSince: modifiedSince, CopySourceIfUnmodifiedSince: unmodifiedSince, } = input;
    const modified = source.lastModified;
    if (match !== undefined ? !etagMatches(match, source) : modified > (unmodifiedSince?.getTime() ?? modified)) {
        throw preconditionFailed(match !== undefined ? 'x-amz-copy-source-If-Match' : 'x-amz-copy-source-If-Unmodified-Since');
    }
    const isUnchanged = modifiedSince !== undefined && modified <= modifiedSince.getTime();
    if (noneMatch !== undefined ? etagMatches(noneMatch, source) : isUnchanged) {
        throw preconditionFailed(noneMatch !== undefined ? 'x-amz-copy-source-If-None-Match' : 'x-amz-copy-source-If-Modified-Since');
    }
}
/** Whether a copy of an object onto itself is of any use. */
function changesSomething(input) {
    return (input.MetadataDirective === 'REPLACE' ||
        [
            input.StorageClass,
            input.WebsiteRedirectLocation,
            input.ServerSideEncryption,
            input.SSEKMSKeyId,
            input.ChecksumAlgorithm,
        ].some((value) => value !== undefined));
}
/** Storage class, redirect and encryption are never the source's. */
function descriptionOf(input, source) {
    const stated = describeObject(input);
    if (input.MetadataDirective === 'REPLACE')
        return stated;
    const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = stated.headers;
    return {
        ...source.description,
        headers: {
            ...source.description.headers,
            ServerSideEncryption,
            SSEKMSKeyId,
            BucketKeyEnabled,
            WebsiteRedirectLocation,
        },
        storageClass: stated.storageClass,
    };
}
/** The checksum of the whole copy, by the algorithm that the request names, else by the source's. */
async function checksumOf({ ChecksumAlgorithm: requested }, { checksum: before }, path) {
    const algorithm = requested ?? before?.algorithm;
    if (algorithm === undefined)
        return undefined;
    if (before?.algorithm === algorithm && before.type === 'FULL_OBJECT')
        return before;
    return { algorithm, value: await checksumOfFiles(algorithm, [path]), type: 'FULL_OBJECT' };
}

;// CONCATENATED MODULE: ./emulator/services/s3/list.ts


/** Selects keys in order. Keys that are the same up to the delimiter count as one common prefix. */
function list_select(bucket, { prefix, delimiter, after, maxKeys }) {
    const objects = [];
    const commonPrefixes = [];
    let last = after;
    for (const key of [...bucket.objects.keys()].sort(compareKeys)) {
        if (!key.startsWith(prefix) || compareKeys(key, after) <= 0)
            continue;
        const delimiterAt = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
        const commonPrefix = delimiterAt < 0 ? undefined : key.slice(0, delimiterAt + delimiter.length);
        if (commonPrefix !== undefined && (commonPrefix === after || commonPrefix === commonPrefixes.at(-1)))
            continue;
        if (objects.length + commonPrefixes.length >= maxKeys)
            return { objects, commonPrefixes, next: last };
        if (commonPrefix === undefined)
            objects.push(bucket.objects.get(key));
        else
            commonPrefixes.push(commonPrefix);
        last = commonPrefix ?? key;
    }
    return { objects, commonPrefixes, next: undefined };
}
/** Lists a bucket's keys after `after`, and writes the members that both forms of the operation share. */
function list_listKeys(input, after, context) {
    const bucket = bucketFor(input, context);
    const { Prefix: prefix = '', Delimiter: delimiter } = input;
    const maxKeys = Math.min(input.MaxKeys ?? 1000, context.world.settings.s3.pageSize);
    const encode = keyEncoder(input.EncodingType);
    const { objects, commonPrefixes, next } = list_select(bucket, { prefix, delimiter, after, maxKeys });
    const output = {
        Name: bucket.name,
        Prefix: encode(prefix),
        MaxKeys: maxKeys,
        IsTruncated: next !== undefined,
        CommonPrefixes: commonPrefixes.map((commonPrefix) => ({ Prefix: encode(commonPrefix) })),
        ...(delimiter === undefined ? {} : { Delimiter: encode(delimiter) }),
        ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
    };
    return { bucket, encode, next, output, contents: objects.map((object) => objectSummary(object, encode)) };
}
function objectSummary(object, encode) {
    return {
        Key: encode(object.key),
        LastModified: new Date(object.lastModified),
        ETag: `"${object.etag}"`,
        Size: object.sizeBytes,
        StorageClass: object.description.storageClass,
        ...(object.checksum && {
            ChecksumAlgorithm: [object.checksum.algorithm],
            ChecksumType: object.checksum.type,
        }),
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
function listObjectsV2(input, context) {
    const after = keyInToken(input.ContinuationToken) ?? input.StartAfter ?? '';
    const { bucket, encode, next, output, contents } = list_listKeys(input, after, context);
    const owner = canonicalUser(bucket.ownerId);
    return {
        ...output,
        KeyCount: contents.length + output.CommonPrefixes.length,
        Contents: contents.map((object) => (input.FetchOwner ? { ...object, Owner: owner } : object)),
        ...(input.ContinuationToken === undefined ? {} : { ContinuationToken: input.ContinuationToken }),
        ...(input.StartAfter === undefined ? {} : { StartAfter: encode(input.StartAfter) }),
        ...(next === undefined ? {} : { NextContinuationToken: tokenAfter(next) }),
    };
}
/**
 * The older form, which boto3's resources and old tools use.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
 */
function listObjects(input, context) {
    const { Marker: marker = '' } = input;
    const { bucket, encode, next, output, contents } = list_listKeys(input, marker, context);
    const owner = canonicalUser(bucket.ownerId);
    return {
        ...output,
        Marker: encode(marker),
        Contents: contents.map((object) => ({ ...object, Owner: owner })),
        ...(next === undefined ? {} : { NextMarker: encode(next) }),
    };
}

;// CONCATENATED MODULE: ./emulator/services/s3/permissions.ts
/**
 * Operation -> its actions on the object or the bucket that it names: they seldom have its name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuAndPermissions.html
 */
const actions = {
    AbortMultipartUpload: ['AbortMultipartUpload'],
    CompleteMultipartUpload: ['PutObject'],
    CopyObject: ['PutObject'],
    CreateMultipartUpload: ['PutObject'],
    DeleteObject: ['DeleteObject'],
    DeleteObjectTagging: ['DeleteObjectTagging'],
    GetObject: ['GetObject'],
    GetObjectAttributes: ['GetObject', 'GetObjectAttributes'],
    GetObjectTagging: ['GetObjectTagging'],
    HeadBucket: ['ListBucket'],
    HeadObject: ['GetObject'],
    ListMultipartUploads: ['ListBucketMultipartUploads'],
    ListObjects: ['ListBucket'],
    ListObjectsV2: ['ListBucket'],
    ListParts: ['ListMultipartUploadParts'],
    PutObject: ['PutObject'],
    PutObjectTagging: ['PutObjectTagging'],
    UploadPart: ['PutObject'],
};
const versioned = ['DeleteObject', 'GetObject'];
function s3Permissions(operation, input, { account }) {
    const arnOf = (path) => `arn:${account.partition}:s3:::${path}`;
    const onBucket = (action, values = {}) => ({
        ...{ action: `s3:${action}`, type: 'bucket', resource: arnOf(input.Bucket ?? ''), values },
    });
    const onObject = (action, key, version, values = {}) => ({
        ...{ type: 'object', resource: arnOf(`${input.Bucket}/${key}`), values },
        action: `s3:${action}${version !== undefined && versioned.includes(action) ? 'Version' : ''}`,
    });
    const { Key: key, Prefix: prefix, Delimiter: delimiter, MaxKeys: maxKeys } = input;
    if (operation === 'ListBuckets')
        return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
    if (operation === 'DeleteObjects') {
        const objects = input.Delete?.Objects ?? [];
        return objects.map(({ Key = '', VersionId }) => onObject('DeleteObject', Key, VersionId));
    }
    const own = actions[operation] ?? [operation];
    if (key === undefined) {
        const maxKeysText = maxKeys === undefined ? undefined : String(maxKeys);
        const values = { 's3:prefix': prefix, 's3:delimiter': delimiter, 's3:max-keys': maxKeysText };
        return own.map((action) => onBucket(action, values));
    }
    const tags = typeof input.Tagging === 'string' ? permissions_objectTags(input.Tagging) : {};
    const tagging = typeof input.Tagging === 'string' ? [onObject('PutObjectTagging', key, undefined, tags)] : [];
    return [
        ...own.map((action) => onObject(action, key, input.VersionId, tags)),
        ...tagging,
        ...(operation === 'CopyObject' ? copied(input, arnOf) : []),
    ];
}
/** The header x-amz-tagging, which has the form of a query. */
function permissions_objectTags(tagging) {
    const pairs = [...new URLSearchParams(tagging)];
    return {
        ...Object.fromEntries(pairs.map(([key, value]) => [`s3:requestobjecttag/${key.toLowerCase()}`, value])),
        's3:requestobjecttagkeys': pairs.map(([key]) => key),
    };
}
/** What CopyObject reads. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
function copied({ CopySource: source = '', TaggingDirective: directive }, arnOf) {
    const [path = '', version] = source.replace(/^\//, '').split('?versionId=');
    const resource = arnOf(decodeURIComponent(path));
    const suffix = version === undefined ? '' : 'Version';
    const tags = directive === 'REPLACE' ? [] : [`s3:GetObject${suffix}Tagging`];
    return [`s3:GetObject${suffix}`, ...tags].map((action) => ({ action, type: 'object', resource }));
}

;// CONCATENATED MODULE: ./emulator/services/s3/tagging.ts



/** Replaces all tags of an object. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html */
function putObjectTagging(input, context) {
    const object = objectIn(bucketFor(input, context), input.Key ?? '');
    object.tags = objectTags(input.Tagging?.TagSet);
    return {};
}
function getObjectTagging(input, context) {
    const object = objectIn(bucketFor(input, context), input.Key ?? '');
    return { TagSet: tagList(object.tags) };
}
function deleteObjectTagging(input, context) {
    objectIn(bucketFor(input, context), input.Key ?? '').tags = new Map();
    return {};
}

;// CONCATENATED MODULE: ./emulator/services/s3.ts









/** Amazon S3, as far as disk images use it. https://docs.aws.amazon.com/AmazonS3/latest/API/ */
const s3 = {
    name: 's3',
    title: 'S3',
    protocol: 'restXml',
    client: client_s3_dist_cjs_namespaceObject,
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
        DeleteObjectTagging: deleteObjectTagging,
    },
    permissions: s3Permissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-service-quotas/dist-cjs/index.js
var client_service_quotas_dist_cjs = __webpack_require__(72924);
var client_service_quotas_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_service_quotas_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/service-quotas.ts




/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
function getServiceQuota(input, context) {
    return { Quota: appliedQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}
/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAWSDefaultServiceQuota.html */
function getAwsDefaultServiceQuota(input, context) {
    return { Quota: defaultQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}
/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html */
function listServiceQuotas(input, context) {
    const ofService = quotasOf(input.ServiceCode);
    return quotaPage(input.QuotaCode === undefined ? ofService : ofService.filter(({ quotaCode }) => quotaCode === input.QuotaCode), input, (quota) => appliedQuota(quota, context));
}
/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListAWSDefaultServiceQuotas.html */
function listAwsDefaultServiceQuotas(input, context) {
    return quotaPage(quotasOf(input.ServiceCode), input, (quota) => defaultQuota(quota, context));
}
/** Service Quotas, for EC2's images and snapshots. */
const serviceQuotas = {
    name: 'servicequotas',
    title: 'Service Quotas',
    protocol: 'awsJson1.1',
    client: client_service_quotas_dist_cjs_namespaceObject,
    operations: {
        GetAWSDefaultServiceQuota: getAwsDefaultServiceQuota,
        GetServiceQuota: getServiceQuota,
        ListAWSDefaultServiceQuotas: listAwsDefaultServiceQuotas,
        ListServiceQuotas: listServiceQuotas,
    },
    permissions(operation, { ServiceCode: service = '', QuotaCode: quota = '' }, { account, region }) {
        const action = `servicequotas:${operation}`;
        if (operation !== 'GetServiceQuota')
            return [{ action, resource: '*' }];
        const resource = `arn:${account.partition}:servicequotas:${region}:${account.id}:${service}/${quota}`;
        return [{ action, type: 'quota', resource, values: { 'servicequotas:service': service } }];
    },
};
function quotaPage(found, input, write) {
    const { items, nextToken } = pageOf(found, input, ({ quotaCode }) => quotaCode, {
        pageSize: 100,
        badToken: () => new AwsError('InvalidPaginationTokenException', 'The pagination token is not valid.'),
    });
    return { Quotas: items.map(write), NextToken: nextToken };
}
function quotasOf(serviceCode) {
    const found = quotas.filter((quota) => quota.serviceCode === serviceCode);
    if (found.length > 0)
        return found;
    throw new AwsError('NoSuchResourceException', 'The request failed because the specified service does not exist.');
}
function quotaNamed(serviceCode, quotaCode) {
    const found = quotasOf(serviceCode).find((quota) => quota.quotaCode === quotaCode);
    if (found !== undefined)
        return found;
    throw new AwsError('NoSuchResourceException', 'The request failed because the specified service quota does not exist.');
}
/** A quota with the account's own value. Its ARN names the account. */
function appliedQuota(quota, { world, region, account }) {
    return {
        ...quotaOutput(quota, `arn:${account.partition}:servicequotas:${region}:${account.id}`),
        Value: quota.value(world, region),
        QuotaAppliedAtLevel: 'ACCOUNT',
    };
}
/** A quota with AWS's default value. */
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
        Unit: 'None',
        Adjustable: true,
        GlobalQuota: false,
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sns/dist-cjs/index.js
var client_sns_dist_cjs = __webpack_require__(8797);
var client_sns_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_sns_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/sns/permissions.ts


/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
function snsPermissions(operation, input, { account, region }) {
    const action = `sns:${operation}`;
    if (resourceTypes(action).length === 0)
        return [{ action, resource: '*' }];
    const own = `arn:${account.partition}:sns:${region}:${account.id}:${input.Name}`;
    const resource = input.TopicArn ?? input.TargetArn ?? input.ResourceArn ?? own;
    return [{ action, type: 'topic', resource, values: requestTags(input.Tags) }];
}

;// CONCATENATED MODULE: ./emulator/services/sns/publish.ts


/**
 * Publishes a message to a topic. The world keeps it; nothing is sent.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
function publish(input, context) {
    const { world, account } = context;
    if (input.PhoneNumber !== undefined)
        throw invalidParameter('PhoneNumber Reason: this emulator sends no text messages');
    const destinations = [input.TopicArn, input.TargetArn].filter((arn) => arn !== undefined);
    const [topicArn] = destinations;
    if (topicArn === undefined || destinations.length > 1) {
        throw invalidParameter('TopicArn or TargetArn Reason: exactly one must be given');
    }
    checkSubject(input.Subject);
    checkMessage(input);
    const messageAttributes = readAttributes(input.MessageAttributes ?? {});
    const bytes = Buffer.byteLength(input.Message ?? '') +
        Object.entries(messageAttributes)
            .flatMap(([name, { dataType, value }]) => [name, dataType, value])
            .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const topic = topicFor(topicArn, 'SNS:Publish', context);
    const largest = Number(topic.attributes.MaximumMessageSize ?? world.settings.sns.largestMessageBytes);
    if (bytes > largest)
        throw invalidParameter('Message too long');
    const message = {
        messageId: world.random.uuid(),
        time: new Date(world.clock.now()).toISOString(),
        topicArn: topic.topicArn,
        accountId: account.id,
        subject: input.Subject,
        message: input.Message ?? '',
        messageStructure: input.MessageStructure,
        messageAttributes,
    };
    messagesOf(world).push(message);
    return { MessageId: message.messageId };
}
/** Fewer than 100 characters, no line breaks, no control characters. */
function checkSubject(subject) {
    if (subject === undefined)
        return;
    if (subject === '' || subject.length >= 100 || /\p{Cc}/u.test(subject))
        throw invalidParameter('Subject');
}
function checkMessage({ Message: message = '', MessageStructure: structure }) {
    if (message === '')
        throw invalidParameter('Empty message');
    if (structure === undefined)
        return;
    if (structure !== 'json')
        throw invalidParameter('MessageStructure');
    let byProtocol;
    try {
        byProtocol = JSON.parse(message);
    }
    catch {
        throw invalidParameter('Message Structure - JSON message body failed to parse');
    }
    if (typeof byProtocol !== 'object' || byProtocol === null || !('default' in byProtocol)) {
        throw invalidParameter('Message Structure - No default entry in JSON message body');
    }
    if (typeof byProtocol.default !== 'string') {
        throw invalidParameter('Message Structure - The default entry in JSON message body must be a string');
    }
}
/** Binary values become base64. */
function readAttributes(attributes) {
    return Object.fromEntries(Object.entries(attributes).map(([name, { DataType: dataType = '', StringValue: text, BinaryValue: binary }]) => {
        const [kind = ''] = dataType.split('.');
        if (!['String', 'Number', 'Binary'].includes(kind)) {
            throw badAttribute(`The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`);
        }
        const value = kind === 'Binary' ? binary && Buffer.from(binary).toString('base64') : text;
        if (value === undefined || value === '') {
            throw badAttribute(`The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${dataType}'.`);
        }
        if (kind === 'Number' && Number.isNaN(Number(value))) {
            throw badAttribute(`Could not cast message attribute '${name}' value to number.`);
        }
        return [name, { dataType, value }];
    }));
}
function badAttribute(message) {
    return new AwsError('ParameterValueInvalid', message);
}

;// CONCATENATED MODULE: ./emulator/services/sns/topics.ts




const snsTagRules = basicTagRules((message) => invalidParameter(`Tags Reason: ${message}`), (message) => new AwsError('TagLimitExceeded', message));
const settable = [
    'DeliveryPolicy',
    'DisplayName',
    'KmsMasterKeyId',
    'MaximumMessageSize',
    'Policy',
    'SignatureVersion',
    'TracingConfig',
];
/** More subscriptions than these, or others, can't have messages above the default size. */
const largeMessageProtocols = ['firehose', 'lambda', 'sqs'];
const largeMessageSubscriptions = 100;
/**
 * Creates a topic, or returns the existing one of that name if it has the same attributes.
 * https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
 */
function createTopic(input, { world, region, account }) {
    const name = input.Name ?? '';
    // Names that end in .fifo are not accepted: the emulator has no FIFO topics.
    if (!/^[A-Za-z0-9_-]{1,256}$/.test(name))
        throw invalidParameter('Topic Name');
    const attributes = input.Attributes ?? {};
    for (const [attribute, value] of Object.entries(attributes))
        checkAttribute(attribute, value);
    const tags = withTags(new Map(), input.Tags ?? [], snsTagRules);
    const topicArn = `arn:${account.partition}:sns:${region}:${account.id}:${name}`;
    const topics = topicsOf(world, region);
    const existing = topics.get(topicArn);
    if (existing !== undefined) {
        const other = Object.entries(attributes).some(([attribute, value]) => existing.attributes[attribute] !== value);
        if (other)
            throw invalidParameter('Attributes Reason: Topic already exists with different attributes');
        if (input.Tags !== undefined && !areEqual(tags, existing.tags)) {
            throw invalidParameter('Tags Reason: Topic already exists with different tags');
        }
        return { TopicArn: topicArn };
    }
    topics.set(topicArn, { topicArn, ownerId: account.id, attributes, tags, subscriptions: [] });
    return { TopicArn: topicArn };
}
/**
 * Succeeds whether or not the topic exists.
 * https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html
 */
function deleteTopic(input, context) {
    try {
        const { topicArn } = topicFor(input.TopicArn ?? '', 'SNS:DeleteTopic', context);
        topicsOf(context.world, context.region).delete(topicArn);
    }
    catch (error) {
        if (!(error instanceof AwsError && error.code === 'NotFound'))
            throw error;
    }
    return {};
}
/** https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html */
function listTopics(input, { world, region, account }) {
    const own = [...topicsOf(world, region).values()].filter(({ ownerId }) => ownerId === account.id);
    const { items, nextToken } = pageOf(own, input, ({ topicArn }) => topicArn, { pageSize: 100, badToken: topics_badToken });
    return { Topics: items.map(({ topicArn }) => ({ TopicArn: topicArn })), NextToken: nextToken };
}
/** https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
function getTopicAttributes(input, context) {
    const topic = topicFor(input.TopicArn ?? '', 'SNS:GetTopicAttributes', context);
    const confirmed = topic.subscriptions.filter((subscription) => subscription.confirmed).length;
    return {
        Attributes: {
            Policy: topics_defaultPolicy(topic),
            DisplayName: '',
            ...topic.attributes,
            Owner: topic.ownerId,
            TopicArn: topic.topicArn,
            SubscriptionsConfirmed: String(confirmed),
            SubscriptionsPending: String(topic.subscriptions.length - confirmed),
            SubscriptionsDeleted: '0',
        },
    };
}
/** https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
function setTopicAttributes(input, context) {
    const topic = topicFor(input.TopicArn ?? '', 'SNS:SetTopicAttributes', context);
    const { AttributeName: name = '', AttributeValue: value = '' } = input;
    checkAttribute(name, value);
    if (name === 'MaximumMessageSize' && Number(value) > context.world.settings.sns.largestMessageBytes) {
        const { subscriptions } = topic;
        const isFit = subscriptions.length <= largeMessageSubscriptions &&
            subscriptions.every(({ protocol }) => largeMessageProtocols.includes(protocol));
        if (!isFit)
            throw invalidParameter('MaximumMessageSize');
    }
    topicsOf(context.world, context.region).set(topic.topicArn, {
        ...topic,
        attributes: { ...topic.attributes, [name]: value },
    });
    return {};
}
/** https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html */
function topics_listTagsForResource(input, context) {
    try {
        return { Tags: tagList(topicFor(input.ResourceArn ?? '', 'SNS:ListTagsForResource', context).tags) };
    }
    catch (error) {
        // Operations on tags have another error for a topic that does not exist.
        if (!(error instanceof AwsError && error.code === 'NotFound'))
            throw error;
        throw new AwsError('ResourceNotFound', 'Resource does not exist', 404);
    }
}
function checkAttribute(name, value) {
    if (!settable.includes(name))
        throw invalidParameter(`AttributeName: ${name}`);
    if (name === 'MaximumMessageSize' && !(/^\d+$/.test(value) && Number(value) >= 1024 && Number(value) <= 1_048_576)) {
        throw invalidParameter(name);
    }
    if (name !== 'Policy')
        return;
    try {
        JSON.parse(value);
    }
    catch {
        throw invalidParameter('Policy Error: null');
    }
}
/** The policy that AWS gives a new topic: its own account can do everything with it. */
function topics_defaultPolicy({ topicArn, ownerId }) {
    return JSON.stringify({
        Version: '2008-10-17',
        Id: '__default_policy_ID',
        Statement: [
            {
                Sid: '__default_statement_ID',
                Effect: 'Allow',
                Principal: { AWS: '*' },
                Action: ['SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:DeleteTopic', 'SNS:Subscribe', 'SNS:Publish'],
                Resource: topicArn,
                Condition: { StringEquals: { 'AWS:SourceOwner': ownerId } },
            },
        ],
    });
}
function areEqual(a, b) {
    return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
function topics_badToken() {
    return invalidParameter('NextToken');
}

;// CONCATENATED MODULE: ./emulator/services/sns/subscriptions.ts



/** Protocol -> the form of its endpoints. */
const endpoints = {
    application: /^arn:/,
    email: /^[^\s@]+@[^\s@]+$/,
    'email-json': /^[^\s@]+@[^\s@]+$/,
    firehose: /^arn:/,
    http: /^http:\/\//,
    https: /^https:\/\//,
    lambda: /^arn:/,
    sms: /^\+?\d+$/,
    sqs: /^arn:/,
};
const protocolsToConfirm = ['email', 'email-json', 'http', 'https'];
/**
 * Subscribes an endpoint. A repeated request returns the subscription that exists.
 * https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
 */
function subscribe(input, context) {
    const { world, region, account } = context;
    const topic = topicFor(input.TopicArn ?? '', 'SNS:Subscribe', context);
    const { Protocol: protocol = '', Endpoint: endpoint = '' } = input;
    const wellFormed = endpoints[protocol];
    if (wellFormed === undefined)
        throw invalidParameter('Amazon SNS does not support this protocol string');
    if (!wellFormed.test(endpoint))
        throw invalidParameter(`Endpoint Reason: ${protocol} endpoint is not valid`);
    const existing = topic.subscriptions.find((other) => other.protocol === protocol && other.endpoint === endpoint);
    const subscription = existing ?? {
        subscriptionArn: `${topic.topicArn}:${world.random.uuid()}`,
        protocol,
        endpoint,
        ownerId: account.id,
        confirmed: !protocolsToConfirm.includes(protocol),
    };
    if (existing === undefined) {
        topicsOf(world, region).set(topic.topicArn, { ...topic, subscriptions: [...topic.subscriptions, subscription] });
    }
    const isShown = subscription.confirmed || input.ReturnSubscriptionArn === true;
    return { SubscriptionArn: isShown ? subscription.subscriptionArn : 'pending confirmation' };
}
/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
function listSubscriptionsByTopic(input, context) {
    const topic = topicFor(input.TopicArn ?? '', 'SNS:ListSubscriptionsByTopic', context);
    const { items, nextToken } = pageOf(topic.subscriptions, input, ({ subscriptionArn }) => subscriptionArn, {
        pageSize: 100,
        badToken: topics_badToken,
    });
    return {
        Subscriptions: items.map((subscription) => ({
            SubscriptionArn: subscription.confirmed ? subscription.subscriptionArn : 'PendingConfirmation',
            Owner: subscription.ownerId,
            Protocol: subscription.protocol,
            Endpoint: subscription.endpoint,
            TopicArn: topic.topicArn,
        })),
        NextToken: nextToken,
    };
}

;// CONCATENATED MODULE: ./emulator/services/sns.ts





/** SNS, with standard topics. https://docs.aws.amazon.com/sns/latest/api/ */
const sns = {
    name: 'sns',
    title: 'SNS',
    protocol: 'awsQuery',
    client: client_sns_dist_cjs_namespaceObject,
    operations: {
        CreateTopic: createTopic,
        DeleteTopic: deleteTopic,
        GetTopicAttributes: getTopicAttributes,
        ListSubscriptionsByTopic: listSubscriptionsByTopic,
        ListTagsForResource: topics_listTagsForResource,
        ListTopics: listTopics,
        Publish: publish,
        SetTopicAttributes: setTopicAttributes,
        Subscribe: subscribe,
    },
    permissions: snsPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(34736);
var client_ssm_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_ssm_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/ssm/names.ts

const maxLevels = 15;
// The length of a name together with what precedes it in the ARN.
const maxArnLength = 1011;
/**
 * Checks the name of a new parameter: its characters, its leading slash, the number of its levels and reserved
 * prefixes.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
function checkName(name, context) {
    const isPath = name.includes('/');
    const levels = name.replace(/^\//, '').split('/');
    if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) {
        throw names_invalid('Only a mix of letters, numbers and the following 4 symbols .-_/ are allowed in a parameter name; it may be divided by slashes.');
    }
    if (isPath && !name.startsWith('/'))
        throw names_invalid('Parameter name must be a fully qualified name.');
    if (levels.includes(''))
        throw names_invalid('Parameter name: a level of the hierarchy must not be empty.');
    if (names_arnOf(name, context).length > maxArnLength) {
        throw names_invalid(`Parameter name: its ARN must not be longer than ${maxArnLength} characters.`);
    }
    const [first = ''] = levels;
    if (isPath ? /^(aws|ssm)$/i.test(first) : /^(aws|ssm)/i.test(first)) {
        if (isPath && /^aws$/i.test(first)) {
            throw new AwsError('AccessDeniedException', `No access to reserved parameter name: ${name}.`);
        }
        throw names_invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
    }
    if (levels.length > maxLevels) {
        throw new AwsError('HierarchyLevelLimitExceededException', `A hierarchy can have a maximum of ${maxLevels} levels.`);
    }
}
function names_arnOf(name, { region, account }) {
    return `arn:${account.partition}:ssm:${region}:${account.id}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}
/** Parses the name or the ARN in a read request, with its selector. */
function parseReference(text, context) {
    const start = names_arnOf('', context);
    const bare = text.startsWith(start) ? text.slice(start.length) : text;
    const mark = bare.indexOf(':');
    const path = mark < 0 ? bare : bare.slice(0, mark);
    // An ARN has a slash before every name, but only names with levels begin with a slash themselves.
    const name = text.startsWith(start) && path.includes('/') ? `/${path}` : path;
    return mark < 0 ? { name } : { name, selector: bare.slice(mark) };
}
function names_invalid(message) {
    return new AwsError('ValidationException', message);
}
function names_notFound(name) {
    return new AwsError('ParameterNotFound', `Parameter ${name} not found.`);
}

;// CONCATENATED MODULE: ./emulator/services/ssm/state.ts




function parameterKey(ownerId, name) {
    return `${ownerId} ${name}`;
}
/** Parameter Store as it is now, after the validations that are due. */
function ssmRegion(world, region) {
    const ssm = world.state('ssm', region, () => ({ parameters: new Map(), pending: [] }));
    const now = world.clock.now();
    const due = ssm.pending.filter(({ validatesAt }) => validatesAt <= now);
    ssm.pending = ssm.pending.filter(({ validatesAt }) => validatesAt > now);
    for (const pending of [...due].sort((a, b) => a.validatesAt - b.validatesAt)) {
        // A version whose image can't be used disappears silently: AWS reports it only to EventBridge.
        if (isUsableImage(world, region, pending)) {
            const { ownerId, name, version, tags, validatesAt } = pending;
            putVersion(world, ssm, { name, ownerId, tags }, version, validatesAt);
        }
    }
    return ssm;
}
/**
 * Adds a version to a parameter and creates the parameter if necessary.
 *
 * @param parameterDefaults the properties of a parameter that is created.
 * @param at milliseconds of the world's clock.
 */
function putVersion(world, ssm, parameterDefaults, version, at) {
    const key = parameterKey(parameterDefaults.ownerId, parameterDefaults.name);
    const before = current(ssm.parameters, key);
    if (before === undefined) {
        put(world, ssm.parameters, key, { ...parameterDefaults, versions: [version] }, at);
        return;
    }
    const [oldest, ...later] = before.versions;
    // PutParameter has checked that the version to be dropped has no label.
    const kept = before.versions.length < maxVersions ? [oldest, ...later] : later;
    const [first = version, ...rest] = [...kept, version];
    put(world, ssm.parameters, key, { ...before, versions: [first, ...rest] }, at);
}
const maxVersions = 100;
function newestVersion(parameter) {
    return parameter.versions.at(-1) ?? parameter.versions[0];
}
/** Whether the value names an AMI that is available to the account in this region. */
function isUsableImage(world, region, { ownerId, version, validatesAt }) {
    const image = current(ec2Region(world, region).images, version.value);
    return image !== undefined && canLaunch(world, image, ownerId) && imageState(image, validatesAt) === 'available';
}

;// CONCATENATED MODULE: ./emulator/services/ssm/change.ts




const maxLabels = 10;
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html */
function deleteParameter(input, context) {
    const named = input.Name ?? '';
    if (!change_remove(named, context))
        throw names_notFound(named);
    return {};
}
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html */
function deleteParameters(input, context) {
    const DeletedParameters = [];
    const InvalidParameters = [];
    for (const named of input.Names ?? [])
        (change_remove(named, context) ? DeletedParameters : InvalidParameters).push(named);
    return { DeletedParameters, InvalidParameters };
}
/**
 * Attaches labels to a version; without a number, to the newest. A label moves from the version that has it.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html
 */
function labelParameterVersion(input, context) {
    const { world, region } = context;
    const parameter = findParameter(input.Name ?? '', context);
    if (parameter === undefined)
        throw names_notFound(input.Name ?? '');
    const number = input.ParameterVersion ?? newestVersion(parameter).version;
    const target = parameter.versions.find(({ version }) => version === number);
    if (target === undefined) {
        throw new AwsError('ParameterVersionNotFound', `Systems Manager could not find version ${number} of ${parameter.name}. Verify the version and try again.`);
    }
    const requested = input.Labels ?? [];
    const labels = requested.filter((label) => /^(?!\d|aws|ssm)[A-Za-z0-9_.-]{1,100}$/i.test(label));
    const merged = [...new Set([...target.labels, ...labels])];
    if (merged.length > maxLabels) {
        throw new AwsError('ParameterVersionLabelLimitExceeded', `A parameter version can have a maximum of ${maxLabels} labels.`);
    }
    const relabelled = (version) => ({
        ...version,
        labels: version.version === number ? merged : version.labels.filter((label) => !labels.includes(label)),
    });
    const [oldest, ...later] = parameter.versions;
    put(world, ssmRegion(world, region).parameters, parameterKey(parameter.ownerId, parameter.name), {
        ...parameter,
        versions: [relabelled(oldest), ...later.map(relabelled)],
    });
    return { InvalidLabels: requested.filter((label) => !labels.includes(label)), ParameterVersion: number };
}
function findParameter(named, context) {
    const { world, region, account } = context;
    const { name } = parseReference(named, context);
    return current(ssmRegion(world, region).parameters, parameterKey(account.id, name));
}
/** Deletes a parameter. @returns whether it existed. */
function change_remove(named, context) {
    const parameter = findParameter(named, context);
    if (parameter === undefined)
        return false;
    const { world, region, account } = context;
    put(world, ssmRegion(world, region).parameters, parameterKey(account.id, parameter.name), undefined);
    return true;
}

;// CONCATENATED MODULE: ./emulator/services/ssm/read.ts





/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
function getParameter(input, context) {
    const named = input.Name ?? '';
    const { name, selector } = parseReference(named, context);
    const parameter = visibleParameter(name, context);
    if (parameter === undefined)
        throw names_notFound(named);
    const version = selectedVersion(parameter, selector);
    if (version === undefined) {
        throw new AwsError('ParameterVersionNotFound', `Systems Manager could not find version ${selector?.slice(1)} of ${name}. Verify the version and try again.`);
    }
    return { Parameter: { ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector } };
}
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
function getParameters(input, context) {
    const names = input.Names ?? [];
    if (new Set(names).size < names.length)
        throw names_invalid('Duplicate names are not allowed in GetParameters.');
    const Parameters = [];
    const InvalidParameters = [];
    for (const named of names) {
        const { name, selector } = parseReference(named, context);
        const parameter = visibleParameter(name, context);
        const version = parameter && selectedVersion(parameter, selector);
        if (parameter === undefined || version === undefined)
            InvalidParameters.push(named);
        else
            Parameters.push({ ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector });
    }
    return { Parameters, InvalidParameters };
}
/**
 * The versions of a parameter, oldest first.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html
 */
function getParameterHistory(input, context) {
    const { name } = parseReference(input.Name ?? '', context);
    const parameter = visibleParameter(name, context);
    if (parameter === undefined)
        throw names_notFound(name);
    const { items, nextToken } = pageOf(parameter.versions, input, ({ version }) => String(version).padStart(12, '0'), {
        pageSize: 50,
        badToken: read_badToken,
    });
    return {
        Parameters: items.map((version) => ({
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
            DataType: version.dataType,
        })),
        NextToken: nextToken,
    };
}
/** The parameter as reads see it. */
function visibleParameter(name, { world, region, account }) {
    return asOf(ssmRegion(world, region).parameters, parameterKey(account.id, name), readTime(world));
}
/** The version of a number or label; without a selector, the newest. */
function selectedVersion(parameter, selector) {
    if (selector === undefined)
        return newestVersion(parameter);
    const wanted = selector.slice(1);
    return parameter.versions.find((version) => String(version.version) === wanted || version.labels.includes(wanted));
}
/** One version as GetParameter, GetParameters and GetParametersByPath return it. */
function parameterOutput(parameter, version, withDecryption, context) {
    return {
        Name: parameter.name,
        Type: version.type,
        Value: valueOutput(version, withDecryption),
        Version: version.version,
        LastModifiedDate: new Date(version.modifiedAt),
        ARN: names_arnOf(parameter.name, context),
        DataType: version.dataType,
    };
}
/** A version's value. Without decryption, that of a SecureString is unreadable. */
function valueOutput({ type, value }, withDecryption) {
    if (type !== 'SecureString' || withDecryption === true)
        return value;
    return Buffer.from(`encrypted ${Buffer.from(value).toString('hex')}`).toString('base64');
}
function read_badToken() {
    return new AwsError('InvalidNextToken', 'The specified token is not valid.');
}

;// CONCATENATED MODULE: ./emulator/services/ssm/list.ts






const pageSizeByPath = 10;
/**
 * The parameters below a path. Without Recursive, only those directly below it.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html
 */
function getParametersByPath(input, context) {
    const { world } = context;
    const path = input.Path ?? '';
    if (!path.startsWith('/')) {
        throw names_invalid("The parameter doesn't meet the parameter name requirements. The path must begin with a forward slash.");
    }
    const byPath = { Key: 'Path', Option: input.Recursive === true ? 'Recursive' : 'OneLevel', Values: [path] };
    const unsupported = input.ParameterFilters?.find(({ Key }) => !['Type', 'KeyId', 'Label'].includes(Key ?? ''));
    if (unsupported !== undefined)
        throw invalidKey(unsupported.Key);
    const found = matching([byPath, ...(input.ParameterFilters ?? [])], context);
    const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
        pageSize: pageSizeByPath,
        badToken: read_badToken,
        emptyFirst: world.settings.ssm.emptyPages,
    });
    return {
        Parameters: items.map((parameter) => parameterOutput(parameter, newestVersion(parameter), input.WithDecryption, context)),
        NextToken: nextToken,
    };
}
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
function describeParameters(input, context) {
    if (input.Filters !== undefined && input.ParameterFilters !== undefined) {
        throw names_invalid('You can use either Filters or ParameterFilters in a single request.');
    }
    const label = input.ParameterFilters?.find(({ Key }) => Key === 'Label');
    if (label !== undefined)
        throw invalidKey('Label');
    // The older form of a filter compares the beginning of a name.
    const olderForm = input.Filters?.map(({ Key, Values }) => ({
        Key,
        Values,
        Option: Key === 'Name' ? 'BeginsWith' : 'Equals',
    }));
    const found = matching(input.ParameterFilters ?? olderForm ?? [], context);
    const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
        pageSize: 50,
        badToken: read_badToken,
        emptyFirst: context.world.settings.ssm.emptyPages,
    });
    return { Parameters: items.map((parameter) => list_metadata(parameter, context)), NextToken: nextToken };
}
function list_metadata(parameter, context) {
    const newest = newestVersion(parameter);
    return {
        Name: parameter.name,
        ARN: names_arnOf(parameter.name, context),
        Type: newest.type,
        KeyId: newest.keyId,
        LastModifiedDate: new Date(newest.modifiedAt),
        LastModifiedUser: newest.modifiedBy,
        Description: newest.description,
        AllowedPattern: newest.allowedPattern,
        Version: newest.version,
        Tier: newest.tier,
        Policies: [],
        DataType: newest.dataType,
    };
}
/** The caller's parameters that match every filter, as reads see them. */
function matching(filters, { world, region, account }) {
    const tests = filters.map(list_testOf);
    const own = visible(world, ssmRegion(world, region).parameters).filter(({ ownerId }) => ownerId === account.id);
    return own.filter((parameter) => tests.every((test) => test(parameter)));
}
const list_fields = {
    Name: ({ name }) => [name],
    Type: (parameter) => [newestVersion(parameter).type],
    KeyId: (parameter) => [newestVersion(parameter).keyId],
    Tier: (parameter) => [newestVersion(parameter).tier],
    DataType: (parameter) => [newestVersion(parameter).dataType],
    Label: (parameter) => newestVersion(parameter).labels,
};
function list_testOf({ Key: key = '', Option: option, Values: values = [], }) {
    if (key.startsWith('tag:')) {
        const tag = key.slice('tag:'.length);
        return ({ tags }) => tags.has(tag) && (values.length === 0 || values.includes(tags.get(tag) ?? ''));
    }
    if (values.length === 0) {
        throw new AwsError('InvalidFilterValue', `The filter ${key} needs a value.`);
    }
    if (key === 'Path') {
        if (option !== undefined && option !== 'Recursive' && option !== 'OneLevel')
            throw invalidOption(key, option);
        return ({ name }) => values.some((path) => isBelow(name, path, option === 'Recursive'));
    }
    const read = list_fields[key];
    if (read === undefined)
        throw invalidKey(key);
    const compare = list_comparisons[option ?? 'Equals'];
    if (compare === undefined || (option === 'Contains' && key !== 'Name'))
        throw invalidOption(key, option);
    return (parameter) => read(parameter).some((value) => values.some((wanted) => compare(value ?? '', wanted)));
}
const list_comparisons = {
    Equals: (value, wanted) => value === wanted,
    BeginsWith: (value, wanted) => value.startsWith(wanted),
    Contains: (value, wanted) => value.includes(wanted),
};
/** A name without levels is directly below the root. */
function isBelow(name, path, recursive) {
    const start = path.endsWith('/') ? path : `${path}/`;
    const full = name.startsWith('/') ? name : `/${name}`;
    return full.startsWith(start) && (recursive || !full.slice(start.length).includes('/'));
}
function invalidKey(key) {
    return new AwsError('InvalidFilterKey', `The specified key ${key} is not valid.`);
}
function invalidOption(key, option) {
    return new AwsError('InvalidFilterOption', `The filter option ${option} is not valid for ${key}.`);
}

;// CONCATENATED MODULE: ./emulator/services/ssm/managed-instances.ts





/**
 * The caller's instances whose agent has registered: they run, and have an instance profile. Whether its role allows
 * what the agent needs is not checked.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-ec2.html
 */
function managedInstances(context) {
    const now = context.world.clock.now();
    return visibleInstances(context).filter((instance) => {
        const { agentAfterSeconds } = instance.guest;
        // A guest that runs for real has no network, and so no agent.
        const hasAgent = instance.profile !== undefined && instance.realGuest === undefined && agentAfterSeconds > 0;
        const isOnline = instance.runningAt + agentAfterSeconds * 1000 <= now;
        return hasAgent && isOnline && lifeAt(instance, now).state === 'running';
    });
}
const managed_instances_fields = {
    ActivationIds: ({ ActivationId }) => ActivationId,
    AgentVersion: ({ AgentVersion }) => AgentVersion,
    AssociationStatus: ({ AssociationStatus }) => AssociationStatus,
    IamRole: ({ IamRole }) => IamRole,
    InstanceIds: ({ InstanceId }) => InstanceId,
    PingStatus: ({ PingStatus }) => PingStatus,
    PlatformTypes: ({ PlatformType }) => PlatformType,
    ResourceType: ({ ResourceType }) => ResourceType,
};
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html */
function describeInstanceInformation(input, context) {
    const { world } = context;
    if (input.Filters !== undefined && input.InstanceInformationFilterList !== undefined) {
        throw new AwsError('ValidationException', 'Use either Filters or InstanceInformationFilterList.');
    }
    const older = input.InstanceInformationFilterList?.map(({ key, valueSet }) => ({ Key: key, Values: valueSet }));
    const filters = input.Filters ?? older ?? [];
    const described = managedInstances(context).map((instance) => ({
        tags: instance.tags,
        output: informationOutput(instance, context),
    }));
    const tests = filters.map(({ Key: key = '', Values: values = [] }) => {
        const [, tag] = /^tag:(.+)$/.exec(key) ?? [];
        const field = managed_instances_fields[key];
        if (tag === undefined && field === undefined)
            throw new AwsError('InvalidFilterKey', `Invalid filter key: ${key}`);
        return ({ tags, output }) => values.includes((tag === undefined ? field?.(output) : tags.get(tag)) ?? '');
    });
    const found = described.filter((one) => tests.every((test) => test(one)));
    const { items, nextToken } = pageOf(found, input, ({ output }) => output.InstanceId ?? '', {
        pageSize: 50,
        badToken: read_badToken,
        emptyFirst: world.settings.ssm.emptyPages,
    });
    return { InstanceInformationList: items.map(({ output }) => output), NextToken: nextToken };
}
function informationOutput(instance, { world }) {
    const registeredAt = instance.runningAt + instance.guest.agentAfterSeconds * 1000;
    const isWindows = instance.platform.Platform !== undefined;
    return {
        InstanceId: instance.instanceId,
        PingStatus: 'Online',
        LastPingDateTime: new Date(world.clock.now()),
        AgentVersion: '3.3.0.0',
        IsLatestVersion: true,
        PlatformType: isWindows ? 'Windows' : 'Linux',
        ResourceType: 'EC2Instance',
        RegistrationDate: new Date(registeredAt),
        IPAddress: instance.network.privateAddress,
        ComputerName: `ip-${instance.network.privateAddress.replaceAll('.', '-')}`,
    };
}

;// CONCATENATED MODULE: ./emulator/services/ssm/permissions.ts




/**
 * The parameters of a request, or the document and the instances of a command.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
 */
function ssmPermissions(operation, input, { world, account, region }) {
    const action = `ssm:${operation}`;
    const start = `arn:${account.partition}`;
    if (resourceTypes(action).length === 0)
        return [{ action, resource: '*' }];
    if (operation === 'SendCommand') {
        const { DocumentName: name = '', InstanceIds: ids = [] } = input;
        // AWS's own documents have no account in their ARN.
        const owner = name.startsWith('AWS-') ? '' : account.id;
        const document = { action, type: 'document', resource: `${start}:ssm:${region}:${owner}:document/${name}` };
        const instances = ids.map((id) => ({
            ...{ action, type: 'instance', resource: `${start}:ec2:${region}:${account.id}:instance/${id}` },
            values: resourceTags(current(instanceRegion(world, region).instances, id)?.tags),
        }));
        return [document, ...instances];
    }
    const parameter = (text) => {
        const named = /^arn:[\w-]+:ssm:[\w-]+:\d*:parameter(.*)$/.exec(text)?.[1] ?? text;
        // A version or a label may follow the name. AWS's own parameters have no account in their ARN.
        const name = (named.split(':')[0] ?? '').replace(/^\//, '');
        return `${start}:ssm:${region}:${name.startsWith('aws/') ? '' : account.id}:parameter/${name}`;
    };
    const { Name, Names = [], Path, ResourceId, Tags } = input;
    const given = [Name, ...Names, Path, ResourceId].filter((one) => one !== undefined);
    const values = {
        ...requestTags(Tags),
        ...(operation === 'PutParameter' ? { 'ssm:overwrite': String(input.Overwrite === true) } : {}),
    };
    const own = given.map((name) => ({ action, type: 'parameter', resource: parameter(name), values }));
    if (operation !== 'PutParameter')
        return own;
    const tagged = (Tags ?? []).length > 0;
    return [
        ...own,
        ...(tagged ? own.map((one) => ({ ...one, action: 'ssm:AddTagsToResource' })) : []),
        // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
        ...(input.DataType === 'aws:ec2:image' ? [{ action: 'ec2:DescribeImages', resource: '*' }] : []),
    ];
}

;// CONCATENATED MODULE: ./emulator/services/ssm/tags.ts





/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
function addTagsToResource(input, context) {
    const parameter = taggedParameter(input, context);
    tags_setTags(parameter, withTags(parameter.tags, input.Tags ?? [], ssmTagRules), context);
    return {};
}
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
function removeTagsFromResource(input, context) {
    const parameter = taggedParameter(input, context);
    tags_setTags(parameter, new Map([...parameter.tags].filter(([key]) => !input.TagKeys?.includes(key))), context);
    return {};
}
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
function ssm_tags_listTagsForResource(input, context) {
    return { TagList: tagList(taggedParameter(input, context).tags) };
}
/** Parameter Store's rules for tags. */
const ssmTagRules = basicTagRules(names_invalid, (message) => new AwsError('TooManyTagsError', message));
/** The parameter that a tagging request names. Unlike reads, it can't use an ARN. */
function taggedParameter(input, { world, region, account }) {
    if (input.ResourceType !== 'Parameter') {
        throw new AwsError('InvalidResourceType', `${input.ResourceType} is not a valid resource type.`);
    }
    const parameter = current(ssmRegion(world, region).parameters, parameterKey(account.id, input.ResourceId ?? ''));
    if (parameter === undefined) {
        throw new AwsError('InvalidResourceId', 'The resource ID is not valid. Verify that you entered the correct ID and try again.');
    }
    return parameter;
}
function tags_setTags(parameter, tags, { world, region }) {
    const { parameters } = ssmRegion(world, region);
    put(world, parameters, parameterKey(parameter.ownerId, parameter.name), { ...parameter, tags });
}

;// CONCATENATED MODULE: ./emulator/services/ssm/put-parameter.ts







const standardBytes = 4096;
const advancedBytes = 8192;
const imageType = 'aws:ec2:image';
const dataTypes = ['text', imageType, 'aws:ssm:integration'];
/**
 * Creates a parameter or a new version of one. For the data type aws:ec2:image the response has the version at once,
 * but reads show it only after its validation. That fails silently if the account can't use the AMI in this region.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
function putParameter(input, context) {
    const { world, region, account } = context;
    const name = input.Name ?? '';
    checkName(name, context);
    checkForm(input);
    const ssm = ssmRegion(world, region);
    const parameter = current(ssm.parameters, parameterKey(account.id, name));
    const pending = ssm.pending.filter((other) => other.name === name && other.ownerId === account.id);
    const exists = parameter !== undefined || pending.length > 0;
    if (exists && input.Overwrite !== true) {
        throw new AwsError('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.');
    }
    const before = pending.at(-1)?.version ?? (parameter && newestVersion(parameter));
    const version = versionOf(input, before, context);
    const tags = withTags(new Map(), input.Tags ?? [], ssmTagRules);
    if (parameter !== undefined)
        checkRoomForVersion(parameter);
    if (!exists && version.tier === 'Standard')
        checkRoomForParameter(ssm, context);
    const parameterDefaults = { name, ownerId: account.id, tags };
    const now = world.clock.now();
    if (version.dataType === imageType) {
        const validatesAt = now + world.settings.ssm.imageValidationSeconds * 1000;
        ssm.pending = [...ssm.pending, { ...parameterDefaults, version, validatesAt }];
    }
    else {
        putVersion(world, ssm, parameterDefaults, version, now);
    }
    return { Version: version.version, Tier: version.tier };
}
function checkForm(input) {
    if (input.Overwrite === true && input.Tags !== undefined && input.Tags.length > 0) {
        throw names_invalid("Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.");
    }
    if (input.Value === '') {
        throw names_invalid("Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1");
    }
    if (/\{\{.*\}\}/.test(input.Value ?? '')) {
        throw names_invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.');
    }
    if (input.KeyId !== undefined && input.Type !== undefined && input.Type !== 'SecureString') {
        throw names_invalid('KeyId is required for SecureString type parameter only.');
    }
    if (input.DataType !== undefined && !dataTypes.includes(input.DataType)) {
        throw names_invalid(`The following data type is not supported: ${input.DataType} (Data type names are all lowercase.)`);
    }
    if (input.Policies !== undefined)
        throw names_invalid('This emulator does not serve parameter policies.');
}
function versionOf(input, before, { world, account }) {
    const type = input.Type ?? before?.type;
    if (type === undefined)
        throw names_invalid('A parameter type is required when you create a parameter.');
    if (before !== undefined && before.type !== type) {
        throw new AwsError('HierarchyTypeMismatchException', "Parameter Store doesn't support changing a parameter type in a hierarchy.");
    }
    const keepsDataType = world.settings.ssm.overwriteKeepsDataType;
    const dataType = input.DataType ?? (keepsDataType ? before?.dataType : undefined) ?? 'text';
    // https://github.com/hashicorp/terraform-provider-aws/issues/35959
    if (before !== undefined && before.dataType !== dataType) {
        const { code, message } = world.settings.ssm.dataTypeChanged;
        throw new AwsError(code, fillTemplate(message, { before: before.dataType, after: dataType }));
    }
    if (dataType === imageType && type !== 'String')
        throw names_invalid(`The data type ${imageType} needs the type String.`);
    const value = input.Value ?? '';
    const allowedPattern = input.AllowedPattern ?? before?.allowedPattern;
    if (allowedPattern !== undefined && allowedPattern !== '' && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
        throw new AwsError('ParameterPatternMismatchException', `Parameter value, cannot be validated against allowedPattern: ${allowedPattern}`);
    }
    return {
        version: (before?.version ?? 0) + 1,
        type,
        value,
        keyId: type === 'SecureString' ? (input.KeyId ?? before?.keyId ?? 'alias/aws/ssm') : undefined,
        description: input.Description ?? before?.description,
        allowedPattern,
        dataType,
        tier: tierOf(input, before),
        modifiedAt: world.clock.now(),
        modifiedBy: account.arn,
        labels: [],
    };
}
/** The standard tier holds 4 KB, the advanced one 8 KB. A parameter can't return to the standard tier. */
function tierOf(input, before) {
    const bytes = Buffer.byteLength(input.Value ?? '');
    const requested = input.Tier ?? before?.tier ?? 'Standard';
    if (requested === 'Standard' && before?.tier === 'Advanced') {
        throw names_invalid("This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier.");
    }
    if (requested === 'Standard' && bytes > standardBytes) {
        throw names_invalid(`Standard tier parameters support a maximum parameter value of ${standardBytes} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.`);
    }
    if (bytes > advancedBytes) {
        throw names_invalid(`Advanced tier parameters support a maximum parameter value of ${advancedBytes} characters.`);
    }
    if (requested !== 'Intelligent-Tiering')
        return requested;
    return before?.tier === 'Advanced' || bytes > standardBytes ? 'Advanced' : 'Standard';
}
function checkRoomForVersion({ name, versions }) {
    if (versions.length < maxVersions || versions[0].labels.length === 0)
        return;
    throw new AwsError('ParameterMaxVersionLimitExceeded', `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. Version ${versions[0].version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`);
}
function checkRoomForParameter(ssm, { world, account }) {
    const own = [...ssm.parameters.keys()]
        .map((key) => current(ssm.parameters, key))
        .filter((parameter) => parameter?.ownerId === account.id && newestVersion(parameter).tier === 'Standard');
    const { standardParameters: limit } = world.settings.ssm;
    if (own.length < limit)
        return;
    throw new AwsError('ParameterLimitExceeded', `You have exceeded the number of ${limit} standard parameters.`);
}

;// CONCATENATED MODULE: ./emulator/services/ssm/run-command.ts






/** The documents that run shell commands, with the step that runs them, which is the plugin's name. */
const documents = {
    'AWS-RunShellScript': 'aws:runShellScript',
    'AWS-RunPowerShellScript': 'aws:runPowerShellScript',
};
const mostInstances = 50;
const defaultTimeoutSeconds = 3600;
const longestOutput = 24_000;
function commandsOf(world, region) {
    return world.state('ssm-commands', region, () => new Map());
}
/**
 * Runs shell commands on managed instances. What comes of them, the guest says.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 */
function sendCommand(input, context) {
    const { world, region, account } = context;
    const documentName = (input.DocumentName ?? '').split('/').at(-1) ?? '';
    if (!Object.hasOwn(documents, documentName)) {
        throw new AwsError('InvalidDocument', `Document with name ${input.DocumentName} does not exist.`);
    }
    const instanceIds = targets(input);
    const { commands = [], executionTimeout: [timeout = String(defaultTimeoutSeconds)] = [], ...others } = input.Parameters ?? {};
    const unknown = Object.keys(others).find((name) => name !== 'workingDirectory');
    if (commands.length === 0)
        throw new AwsError('InvalidParameters', 'The parameter commands is required.');
    if (unknown !== undefined)
        throw new AwsError('InvalidParameters', `The document has no parameter ${unknown}.`);
    if (!/^[1-9]\d{0,5}$/.test(timeout) || Number(timeout) > 172_800) {
        throw new AwsError('InvalidParameters', `The parameter executionTimeout can't be ${timeout}.`);
    }
    const managed = managedInstances(context);
    const absent = instanceIds.filter((id) => !managed.some((instance) => instance.instanceId === id));
    if (absent.length > 0) {
        // https://github.com/gravitational/teleport/issues/24176
        const text = `Instances [[${absent.join(', ')}]] not in a valid state for account ${account.id}`;
        throw new AwsError('InvalidInstanceId', text);
    }
    const command = {
        commandId: world.random.uuid(),
        ownerId: account.id,
        documentName,
        comment: input.Comment ?? '',
        instanceIds,
        sentAt: world.clock.now(),
        executionTimeoutSeconds: Number(timeout),
    };
    commandsOf(world, region).set(command.commandId, command);
    return { Command: commandOutput(command, input) };
}
/** The IDs of the instances: in InstanceIds, or in Targets. @throws AwsError */
function targets({ InstanceIds: ids, Targets: by }) {
    if (ids !== undefined && by !== undefined)
        throw names_invalid('Use either InstanceIds or Targets.');
    const other = by?.find(({ Key: key }) => key !== 'InstanceIds');
    if (other !== undefined)
        throw names_invalid(`Targets by ${other.Key} are not supported in this region.`);
    const all = ids ?? by?.flatMap(({ Values: values = [] }) => values) ?? [];
    if (all.length === 0)
        throw names_invalid('At least one instance ID is required.');
    if (all.length > mostInstances)
        throw names_invalid(`A command can be sent to ${mostInstances} instances at most.`);
    const repeated = all.find((id, index) => all.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new AwsError('DuplicateInstanceId', `The instance ID ${repeated} is given twice.`);
    return [...all];
}
function commandOutput(command, input) {
    const deliveryTimeout = input.TimeoutSeconds ?? defaultTimeoutSeconds;
    return {
        CommandId: command.commandId,
        DocumentName: input.DocumentName,
        DocumentVersion: input.DocumentVersion ?? '$DEFAULT',
        Comment: command.comment,
        ExpiresAfter: new Date(command.sentAt + (deliveryTimeout + command.executionTimeoutSeconds) * 1000),
        Parameters: input.Parameters,
        InstanceIds: [...command.instanceIds],
        Targets: [],
        RequestedDateTime: new Date(command.sentAt),
        Status: 'Pending',
        StatusDetails: 'Pending',
        MaxConcurrency: input.MaxConcurrency ?? '50',
        MaxErrors: input.MaxErrors ?? '0',
        TargetCount: command.instanceIds.length,
        CompletedCount: 0,
        ErrorCount: 0,
        DeliveryTimedOutCount: 0,
        TimeoutSeconds: deliveryTimeout,
    };
}
/**
 * What came of a command on one instance. It is unknown for a moment after SendCommand.
 * https://github.com/boto/boto3/issues/2701
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html
 */
function getCommandInvocation(input, context) {
    const { world, region, account } = context;
    const { CommandId: commandId = '', InstanceId: instanceId = '', PluginName: plugin } = input;
    const command = commandsOf(world, region).get(commandId);
    const knownAt = (command?.sentAt ?? 0) + world.settings.ssm.invocationAfterSeconds * 1000;
    const instance = current(instanceRegion(world, region).instances, instanceId);
    if (command?.ownerId !== account.id ||
        instance === undefined ||
        !command.instanceIds.includes(instanceId) ||
        knownAt > world.clock.now()) {
        throw new AwsError('InvocationDoesNotExist', 'The command ID and managed node ID do not match.');
    }
    const pluginName = documents[command.documentName];
    if (plugin !== undefined && plugin !== pluginName) {
        throw new AwsError('InvalidPluginName', `The plugin name ${plugin} is not valid.`);
    }
    const outcome = outcomeOf(command, instance, world.clock.now());
    return {
        CommandId: commandId,
        InstanceId: instanceId,
        Comment: command.comment,
        DocumentName: command.documentName,
        DocumentVersion: '$DEFAULT',
        PluginName: pluginName,
        StandardOutputContent: '',
        StandardOutputUrl: '',
        StandardErrorContent: '',
        StandardErrorUrl: '',
        CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
        ExecutionStartDateTime: new Date(command.sentAt).toISOString(),
        ...outcome,
    };
}
/** https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html */
function outcomeOf(command, instance, now) {
    const { guest } = instance;
    const doneAt = command.sentAt + guest.commandSeconds * 1000;
    const timesOutAt = command.sentAt + command.executionTimeoutSeconds * 1000;
    // A guest that has ended does not report: its command runs into the timeout.
    const isDone = doneAt <= now && doneAt <= timesOutAt && lifeAt(instance, doneAt).state === 'running';
    if (!isDone && now < timesOutAt) {
        return {
            Status: 'InProgress',
            StatusDetails: 'InProgress',
            ResponseCode: -1,
            ExecutionEndDateTime: '',
            ExecutionElapsedTime: '',
        };
    }
    const endedAt = isDone ? doneAt : timesOutAt;
    const times = {
        ExecutionEndDateTime: new Date(endedAt).toISOString(),
        ExecutionElapsedTime: `PT${(endedAt - command.sentAt) / 1000}S`,
    };
    if (!isDone)
        return { ...times, Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ResponseCode: -1 };
    const status = guest.commandExitCode === 0 ? 'Success' : 'Failed';
    return {
        ...times,
        Status: status,
        StatusDetails: status,
        ResponseCode: guest.commandExitCode,
        StandardOutputContent: guest.commandOutput.slice(0, longestOutput),
        StandardErrorContent: guest.commandErrorOutput.slice(0, longestOutput),
    };
}

;// CONCATENATED MODULE: ./emulator/services/ssm.ts









/** Systems Manager's Parameter Store and Run Command. https://docs.aws.amazon.com/systems-manager/latest/APIReference/ */
const ssm = {
    name: 'ssm',
    title: 'Systems Manager',
    protocol: 'awsJson1.1',
    client: client_ssm_dist_cjs_namespaceObject,
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
        ListTagsForResource: ssm_tags_listTagsForResource,
        PutParameter: putParameter,
        RemoveTagsFromResource: removeTagsFromResource,
        SendCommand: sendCommand,
    },
    permissions: ssmPermissions,
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(71695);
var client_sts_dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(client_sts_dist_cjs, 2);
;// CONCATENATED MODULE: ./emulator/services/sts.ts






const anyone = { audiences: [], subjects: [], callers: [], maxSessionSeconds: 43_200 };
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
function getCallerIdentity(_input, { account }) {
    const [, roleName, sessionName] = /:assumed-role\/([^/]+)\/(.*)$/.exec(account.arn) ?? [];
    const userId = roleName === undefined ? `AIDA${account.id.padEnd(17, '0')}` : `${roleId(account.id, roleName)}:${sessionName}`;
    return { UserId: userId, Account: account.id, Arn: account.arn };
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function assumeRole(input, context) {
    const role = parseRole(input.RoleArn);
    const trust = context.world.settings.sts.roles[role.arn] ?? anyone;
    const { account } = context;
    if (role.partition !== account.partition || !matchesAny(trust.callers, account.arn)) {
        throw new AwsError('AccessDenied', `User: ${account.arn} is not authorized to perform: sts:AssumeRole on resource: ${role.arn}`, 403);
    }
    const chained = account.arn.includes(':assumed-role/');
    const seconds = input.DurationSeconds ?? 3600;
    if (chained && seconds > 3600) {
        throw validation('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.');
    }
    return createSession(role, trust, input.RoleSessionName ?? '', seconds, context);
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(input, context) {
    const role = parseRole(input.RoleArn);
    const { sts } = context.world.settings;
    const claims = parseToken(input.WebIdentityToken ?? '');
    const name = claims.iss.replace(/^https:\/\//, '');
    const { roles, providers } = createdIn(context.world, role.accountId);
    const created = sts.roles[role.arn] === undefined ? roles.get(role.name) : undefined;
    const trust = sts.roles[role.arn] ?? { ...anyone, ...(created && { maxSessionSeconds: created.maxSessionSeconds }) };
    // A role that was created has only the providers that were created, too.
    if (created === undefined ? !sts.issuers.includes(claims.iss) : !providers.has(name)) {
        throw new AwsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`);
    }
    if (sts.checkTokenExpiry && claims.exp * 1000 <= context.world.clock.now()) {
        throw new AwsError('ExpiredTokenException', `Token expired: current date/time ${Math.floor(context.world.clock.now() / 1000)} must be before the expiration date/time ${claims.exp}`);
    }
    const arn = `arn:${role.partition}:iam::${role.accountId}:oidc-provider/${name}`;
    if (created !== undefined && !claims.aud.some((aud) => providers.get(name)?.includes(aud))) {
        throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
    }
    const isTrusted = (aud) => created === undefined || letsTokenAssume(created, { arn, name }, { sub: claims.sub, aud });
    const audience = claims.aud.find((aud) => trust.audiences.length === 0 || trust.audiences.includes(aud));
    if (audience === undefined || !matchesAny(trust.subjects, claims.sub) || !isTrusted(audience)) {
        throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    }
    return {
        ...createSession(role, trust, input.RoleSessionName ?? '', input.DurationSeconds ?? 3600, context),
        SubjectFromWebIdentityToken: claims.sub,
        Audience: audience,
        Provider: arn,
    };
}
/** AWS STS, as far as clients that assume a role use it. */
const sts = {
    name: 'sts',
    title: 'STS',
    protocol: 'awsQuery',
    client: client_sts_dist_cjs_namespaceObject,
    operations: {
        GetCallerIdentity: getCallerIdentity,
        AssumeRole: assumeRole,
        AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    },
    // Everybody may ask who they are, and a web identity has no policies of its own.
    permissions(operation, { RoleArn: resource = '', RoleSessionName: name, ExternalId: externalId }) {
        if (operation !== 'AssumeRole')
            return [];
        const values = { 'sts:rolesessionname': name, 'sts:externalid': externalId };
        return [{ action: 'sts:AssumeRole', type: 'role', resource, values }];
    },
};
function parseRole(arn) {
    const match = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]{1,64})$/.exec(arn ?? '');
    const [, partition, accountId, name] = match ?? [];
    if (arn === undefined || partition === undefined || accountId === undefined || name === undefined) {
        throw validation(`${arn} is invalid`);
    }
    return { arn, partition, accountId, name };
}
function createSession(role, trust, sessionName, seconds, { world }) {
    if (seconds > trust.maxSessionSeconds) {
        throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    }
    const arn = `arn:${role.partition}:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`;
    const account = { id: role.accountId, partition: role.partition, arn };
    const session = world.issueSession({ account, seconds });
    return {
        Credentials: {
            AccessKeyId: session.accessKeyId,
            SecretAccessKey: session.secretAccessKey,
            SessionToken: session.sessionToken,
            Expiration: session.expiration,
        },
        AssumedRoleUser: { AssumedRoleId: `${roleId(role.accountId, role.name)}:${sessionName}`, Arn: arn },
    };
}
/** Reads the claims of a JWT. The signature is not verified. */
function parseToken(token) {
    const invalidToken = new AwsError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    const [, payload, signature] = token.split('.');
    if (payload === undefined || signature === undefined)
        throw invalidToken;
    let claims;
    try {
        claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        throw invalidToken;
    }
    const { iss, sub, aud, exp } = claims;
    if (typeof iss !== 'string' || typeof sub !== 'string' || typeof exp !== 'number')
        throw invalidToken;
    return { iss, sub, exp, aud: (Array.isArray(aud) ? aud : [aud]).map(String) };
}
/** An empty list accepts anything. */
function matchesAny(patterns, value) {
    if (patterns.length === 0)
        return true;
    return patterns.some((pattern) => stringLike(pattern, value));
}
function validation(message) {
    return new AwsError('ValidationError', message);
}

;// CONCATENATED MODULE: ./emulator/services/registry.ts














/** The services of the emulator, by signing name. */
const services = new Map([
    ec2_ec2,
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
    organizations_organizations,
].map((service) => [service.name, service]));

;// CONCATENATED MODULE: ./emulator/signature-time.ts

const signature_time_minuteMs = 60_000;
/**
 * The error for a request that was signed too long before or after `nowMs`; undefined when there is none. S3 tolerates
 * 15 minutes, the other services five. docs/aws-facts.md#error-codes
 */
function signatureTimeError(request, protocol, nowMs) {
    const header = request.headers['x-amz-date'];
    if (typeof header !== 'string')
        return undefined; // presigned URLs have a lifetime of their own
    const signedMs = Date.parse(header.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    const toleranceMs = (protocol === 'restXml' ? 15 : 5) * signature_time_minuteMs;
    if (!(Math.abs(signedMs - nowMs) > toleranceMs))
        return undefined;
    if (protocol === 'ec2Query') {
        return new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
    }
    if (protocol === 'restXml') {
        const message = 'The difference between the request time and the current time is too large.';
        return new AwsError('RequestTimeTooSkewed', message, 403);
    }
    const minutes = toleranceMs / signature_time_minuteMs;
    const message = signedMs < nowMs
        ? `Signature expired: ${header} is now earlier than ${basic(nowMs - toleranceMs)} (${basic(nowMs)} - ${minutes} min.)`
        : `Signature not yet current: ${header} is still later than ${basic(nowMs + toleranceMs)} (${basic(nowMs)} + ${minutes} min.)`;
    return protocol === 'awsQuery'
        ? new AwsError('SignatureDoesNotMatch', message, 403)
        : new AwsError('InvalidSignatureException', message, 400);
}
/** ISO 8601 in its basic format, to the second. */
function basic(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

;// CONCATENATED MODULE: ./emulator/identify.ts





/**
 * Reads service, region and caller from the SigV4 credential scope, in the header or in a presigned query. Signatures
 * are not verified, so any secret access key works.
 *
 * @throws AwsError when the request names no service, or has no credentials and needs them.
 */
async function identify(request, worlds) {
    const query = new Map(request.query);
    const credential = /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
    if (credential === undefined)
        return identifyUnsigned(request, worlds);
    const [accessKeyId, , region, name, terminator] = credential.split('/');
    if (accessKeyId === undefined || region === undefined || name === undefined || terminator !== 'aws4_request') {
        throw new AwsError('IncompleteSignature', `The credential scope of '${credential}' is not complete.`);
    }
    const service = services.get(name);
    if (service === undefined) {
        console.error(`not served: service ${name}, ${request.method} ${request.path}`);
        throw new AwsError('InvalidAction', `This emulator has no service ${name}.`, 501);
    }
    const header = request.headers['x-amz-security-token'];
    const { world, account, error } = worlds.credentials.resolve({
        accessKeyId,
        sessionToken: typeof header === 'string' ? header : query.get('X-Amz-Security-Token'),
        region,
        protocol: service.protocol,
    });
    const refusal = (world.settings.checkSignatureTime
        ? signatureTimeError(request, service.protocol, world.clock.now())
        : undefined) ?? error;
    return {
        service,
        region,
        hosted: worlds.hosting(world),
        account,
        ...(refusal !== undefined && { credentialsError: refusal }),
    };
}
/** AssumeRoleWithWebIdentity and AssumeRoleWithSAML have no signature. The account of their role decides the world. */
async function identifyUnsigned(request, worlds) {
    const isForm = String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
    const form = isForm ? new URLSearchParams((await request.body.collect()).toString('utf8')) : undefined;
    if (!/^AssumeRoleWith(WebIdentity|SAML)$/.test(form?.get('Action') ?? '')) {
        throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
    }
    const [, partition = 'aws', , , id = ''] = form?.get('RoleArn')?.split(':') ?? [];
    const world = worlds.credentials.worldOfAccount(id);
    const account = { id, partition, arn: `arn:${partition}:iam::${id}:anonymous` };
    return { service: sts, region: mainRegionOf(partition), hosted: worlds.hosting(world), account };
}

;// CONCATENATED MODULE: ./emulator/inject-fault.ts


/** Whether the operation of a request with this fault is carried out. */
function carriesOutOperation(fault) {
    return fault.kind === 'delay' || fault.kind === 'truncate' || fault.applied === true;
}
/** The response of a fault that replaces the real one; undefined for the other kinds of fault. */
function faultResponse(fault, codec, service, requestId) {
    if (fault.kind === 'status')
        return { status: fault.status ?? 500, headers: {}, body: '' };
    if (fault.kind !== 'error')
        return undefined;
    const { code = 'InternalError', message = 'We encountered an internal error. Please try again.' } = fault;
    const error = new AwsError(code, message, fault.status ?? (fault.code === undefined ? 500 : 400));
    return codec.writeError(service, error, requestId);
}
/** Resets the connection. While a request body is still arriving, the reset comes in the middle of it. */
async function resetConnection(incoming, response) {
    if (!incoming.complete && !incoming.readableEnded) {
        incoming.resume();
        await Promise.race([(0,external_node_events_.once)(incoming, 'data'), (0,external_node_events_.once)(incoming, 'close'), (0,external_node_events_.once)(incoming, 'end')]).catch(() => { });
    }
    response.destroy();
    incoming.destroy();
}
/** Sends no response until the client disconnects or the faults are cleared. */
async function hang(hosted, incoming, response) {
    incoming.resume();
    await hosted.activity.hold(Promise.race([(0,external_node_events_.once)(response, 'close').catch(() => { }), hosted.faults.cleared()]));
    response.destroy();
}
/** Waits for a time on the world's clock, until the client disconnects, or until the faults are cleared. */
async function delayResponse(hosted, seconds, response) {
    const gone = response.closed ? undefined : (0,external_node_events_.once)(response, 'close').catch(() => { });
    await hosted.activity.hold(Promise.race([hosted.world.clock.sleep(seconds), gone, hosted.faults.cleared()]));
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(37288);
;// CONCATENATED MODULE: ./emulator/protocol/input-error.ts
/** Thrown while an input is read. Each codec turns it into the error that its services return. */
class InputError extends Error {
    problem;
    path;
    place;
    constructor(problem, 
    /** The member's path, as the request writes it: `BlockDeviceMapping.1.Ebs.VolumeSize`. */
    path, message, 
    /** The part of the HTTP request that holds the member. */
    place = 'body') {
        super(message);
        this.problem = problem;
        this.path = path;
        this.place = place;
    }
}

;// CONCATENATED MODULE: ./emulator/protocol/limits.ts


const limits_all = JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "limits.json", 'utf8'));
/** The limits of a service, by its signing name. scripts/generate-limits.ts generates them. */
function limitsOf(service) {
    return limits_all[service] ?? {};
}
/** Compiles a model's pattern. Some use Unicode classes; others have escapes that are invalid in Unicode mode. */
function compilePattern(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch {
        return new RegExp(source);
    }
}
const patterns = new Map();
function patternOf(source) {
    let pattern = patterns.get(source);
    if (pattern === undefined) {
        // A model's pattern applies to the whole value, with or without anchors.
        pattern = compilePattern(`^(?:${source})$`);
        patterns.set(source, pattern);
    }
    return pattern;
}
/** @throws InputError for a value of the right type that its limit does not allow. */
function checkLimit(value, limit, path) {
    const fail = (rule, shown = value) => {
        throw new InputError('limit', path, `Value '${String(shown)}' at '${path}' failed to satisfy constraint: ${rule}`);
    };
    if (limit.enum !== undefined && typeof value === 'string' && !limit.enum.includes(value)) {
        fail(`Member must satisfy enum value set: [${limit.enum.join(', ')}]`);
    }
    if (typeof value === 'number') {
        if (limit.min !== undefined && value < limit.min)
            fail(`Member must have value greater than or equal to ${limit.min}`);
        if (limit.max !== undefined && value > limit.max)
            fail(`Member must have value less than or equal to ${limit.max}`);
    }
    else {
        const length = lengthOf(value);
        const shown = typeof value === 'string' ? value : '';
        if (length !== undefined && limit.min !== undefined && length < limit.min) {
            fail(`Member must have length greater than or equal to ${limit.min}`, shown);
        }
        if (length !== undefined && limit.max !== undefined && length > limit.max) {
            fail(`Member must have length less than or equal to ${limit.max}`, shown);
        }
    }
    if (limit.pattern !== undefined && typeof value === 'string' && !patternOf(limit.pattern).test(value)) {
        fail(`Member must satisfy regular expression pattern: ${limit.pattern}`);
    }
}
function lengthOf(value) {
    if (typeof value === 'string' || Array.isArray(value))
        return value.length;
    if (value instanceof Uint8Array)
        return value.byteLength;
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
        return Object.keys(value).length;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var submodules_schema = __webpack_require__(26890);
;// CONCATENATED MODULE: ./emulator/protocol/schema.ts

const operationsByClient = new WeakMap();
/** Every operation of a service's SDK client by name, whether the emulator serves it or not. */
function operationsOf(service) {
    let operations = operationsByClient.get(service.client);
    if (operations === undefined) {
        operations = new Map();
        for (const value of Object.values(service.client)) {
            if (!Array.isArray(value) || value[0] !== 9)
                continue;
            const raw = value;
            operations.set(raw[2], {
                name: raw[2],
                http: typeof raw[3] === 'object' ? raw[3].http : undefined,
                input: submodules_schema.NormalizedSchema.of(raw[4]),
                output: submodules_schema.NormalizedSchema.of(raw[5]),
            });
        }
        operationsByClient.set(service.client, operations);
    }
    return operations;
}
/**
 * The names of a structure's required members. They come first in the schema, and its slot 6 counts them. That slot is
 * not documented, so a test checks it on structures whose required members are known.
 */
function requiredMembers(structure) {
    const raw = structure.getSchema();
    return raw[4].slice(0, raw[6] ?? 0);
}
/** The structure with only some of its members, such as those that are in a body rather than in headers. */
function withMembers(structure, members) {
    const raw = structure.getSchema();
    const kept = raw[4].map((name, i) => [name, raw[5][i]]).filter(([name]) => members.has(name));
    const schema = [raw[0], raw[1], raw[2], raw[3], kept.map(([name]) => name), kept.map(([, member]) => member)];
    return submodules_schema.NormalizedSchema.of(schema);
}
/**
 * What the service's model states about an error: the member that holds its message, and its HTTP status if it has one.
 */
function errorShape(service, code) {
    const raw = service.client[`${code}$`];
    if (!Array.isArray(raw))
        return { messageMember: 'message', reason: false };
    const traits = raw[3];
    const members = raw[4];
    const status = typeof traits === 'object' && traits !== null && 'httpError' in traits ? traits.httpError : undefined;
    return {
        messageMember: members.includes('Message') ? 'Message' : 'message',
        reason: members.includes('Reason'),
        ...(typeof status === 'number' && { status }),
    };
}

;// CONCATENATED MODULE: ./emulator/protocol/read-input.ts



/**
 * Reads a structure by its schema. It is strict, unlike the SDK's own deserializers, which drop unknown members and
 * accept `"eight"` as a number.
 *
 * @param found the members that the request has, in whatever part of it.
 * @throws InputError for the first problem.
 */
function readMembers(structure, found, path, limits) {
    const out = {};
    const own = limits[structure.getName() ?? ''];
    for (const { name, schema, node, key, encoding } of found) {
        const value = readValue(encoding, schema, node, path === '' ? key : `${path}.${key}`, own?.[name] ?? {}, limits);
        if (value !== undefined)
            out[name] = value;
    }
    for (const name of requiredMembers(structure)) {
        if (out[name] === undefined) {
            const inner = path === '' ? name : `${path}.${name}`;
            throw new InputError('missing', inner, `The request must contain the parameter ${inner}`);
        }
    }
    if (structure.isUnionSchema() && Object.keys(out).length !== 1) {
        throw new InputError('type', path, `${path} must have exactly one member`);
    }
    return out;
}
/** Reads a value of any type; undefined for an absent one. */
function readValue(encoding, schema, node, path, limit, limits) {
    if (schema.isStructSchema())
        return readMembers(schema, encoding.members(schema, node, path), path, limits);
    let value;
    if (schema.isListSchema()) {
        const item = schema.getValueSchema();
        value = encoding
            .items(schema, node, path)
            .map((part, i) => readValue(encoding, item, part, `${path}.${i + 1}`, limit.each ?? {}, limits));
    }
    else if (schema.isMapSchema()) {
        const item = schema.getValueSchema();
        const entries = encoding.entries(schema, node, path).map(([key, part]) => {
            checkLimit(key, limit.key ?? {}, `${path}.${key}`);
            return [key, readValue(encoding, item, part, `${path}.${key}`, limit.each ?? {}, limits)];
        });
        value = Object.fromEntries(entries);
    }
    else {
        value = encoding.scalar(schema, node, path, limit);
    }
    if (value !== undefined)
        checkLimit(value, limit, path);
    return value;
}
/** Parses a scalar from text: in a query, a header, a path or an XML element. */
function parseText(schema, text, path, limit) {
    const fail = (expected) => {
        throw new InputError('type', path, `Value (${text}) for parameter ${path} is invalid. ${expected}`);
    };
    if (schema.isStringSchema())
        return text;
    if (schema.isBooleanSchema()) {
        if (!/^(true|false)$/i.test(text))
            fail('Expected true or false.');
        return text.toLowerCase() === 'true';
    }
    if (schema.isNumericSchema()) {
        const pattern = limit.double === true ? /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^-?\d+$/;
        if (!pattern.test(text))
            fail(limit.double === true ? 'Expected a number.' : 'Expected a whole number.');
        return Number(text);
    }
    if (schema.isBigIntegerSchema()) {
        if (!/^-?\d+$/.test(text))
            fail('Expected a whole number.');
        return BigInt(text);
    }
    if (schema.isTimestampSchema()) {
        const seconds = /^\d+(\.\d+)?$/.test(text);
        const date = new Date(seconds ? Number(text) * 1000 : text);
        if (Number.isNaN(date.getTime()))
            fail('Expected a timestamp.');
        return date;
    }
    if (schema.isBlobSchema())
        return parseBase64(text, path);
    return fail('It has a type that this encoding does not carry.');
}
function parseBase64(text, path) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) {
        throw new InputError('type', path, `Value for parameter ${path} is invalid. Expected base64.`);
    }
    return Buffer.from(text, 'base64');
}

;// CONCATENATED MODULE: ./emulator/protocol/json.ts






function isObject(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
function wrongType(path, expected) {
    return new InputError('type', path, `Value for ${path === '' ? 'the body' : path} is invalid. Expected ${expected}.`);
}
/** Values in a JSON body. As in AWS, `null` means that the member is absent. */
const jsonEncoding = {
    members(structure, node, path) {
        if (!isObject(node))
            throw wrongType(path, 'an object');
        const found = [];
        const seen = new Set();
        for (const [name, schema] of structure.structIterator()) {
            const key = String(schema.getMergedTraits().jsonName ?? name);
            seen.add(key);
            const child = node[key];
            if (Object.hasOwn(node, key) && child !== null)
                found.push({ name, schema, node: child, key, encoding: jsonEncoding });
        }
        const unknown = Object.keys(node).find((key) => !seen.has(key));
        if (unknown !== undefined) {
            const inner = path === '' ? unknown : `${path}.${unknown}`;
            throw new InputError('unknown', inner, `The member ${inner} is not recognized`);
        }
        return found;
    },
    items(_list, node, path) {
        if (!Array.isArray(node))
            throw wrongType(path, 'a list');
        return node;
    },
    entries(_map, node, path) {
        if (!isObject(node))
            throw wrongType(path, 'an object');
        return Object.entries(node);
    },
    scalar(schema, node, path, limit) {
        if (schema.isDocumentSchema())
            return node;
        if (schema.isStringSchema()) {
            if (typeof node !== 'string')
                throw wrongType(path, 'a string');
            return node;
        }
        if (schema.isBooleanSchema()) {
            if (typeof node !== 'boolean')
                throw wrongType(path, 'true or false');
            return node;
        }
        if (schema.isNumericSchema() || schema.isBigIntegerSchema()) {
            if (typeof node !== 'number' || (limit.double !== true && !Number.isInteger(node))) {
                throw wrongType(path, limit.double === true ? 'a number' : 'a whole number');
            }
            return schema.isBigIntegerSchema() ? BigInt(node) : node;
        }
        if (schema.isTimestampSchema()) {
            const date = new Date(typeof node === 'number' ? node * 1000 : String(node));
            if (Number.isNaN(date.getTime()))
                throw wrongType(path, 'a timestamp');
            return date;
        }
        if (schema.isBlobSchema() && typeof node === 'string')
            return parseBase64(node, path);
        throw wrongType(path, 'another type');
    },
};
/** Parses a body; an empty one is an empty object. @throws InputError when it is not JSON. */
function json_parseJson(body) {
    if (body.length === 0)
        return {};
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new InputError('malformed', '', 'The request body is not valid JSON');
    }
}
/** Writes a value by its schema. Timestamps are seconds since the epoch unless the model states another format. */
function writeJson(schema, value) {
    const serializer = new protocols.JsonShapeSerializer({ jsonName: true, timestampFormat: { useTrait: true, default: 7 } });
    serializer.write(schema, value);
    return serializer.flush();
}
/** Writes an error as both JSON protocols do. */
function writeJsonError(service, error, contentType, requestId) {
    const { messageMember } = errorShape(service, error.code);
    return {
        status: error.status,
        headers: {
            'content-type': contentType,
            'x-amzn-errortype': error.code,
            'x-amzn-requestid': requestId,
            ...error.headers,
        },
        body: JSON.stringify({ __type: error.code, [messageMember]: error.message, ...error.fields }),
    };
}
const contentType = 'application/x-amz-json-1.1';
/** The protocol of SSM, License Manager and Service Quotas: the operation in X-Amz-Target, the input in a JSON body. */
const awsJson = {
    async identifyOperation(service, request) {
        const target = String(request.headers['x-amz-target'] ?? '');
        const operation = operationsOf(service).get(target.slice(target.lastIndexOf('.') + 1));
        if (operation === undefined)
            throw new AwsError('UnknownOperationException', `There is no operation ${target}`);
        return {
            operation,
            readInput: async () => {
                const node = json_parseJson(await request.body.collect());
                const { input } = operation;
                return input.isUnitSchema()
                    ? {}
                    : readMembers(input, jsonEncoding.members(input, node, ''), '', limitsOf(service.name));
            },
        };
    },
    invalidInput(_service, { problem, message }) {
        const code = problem === 'type' || problem === 'malformed' ? 'SerializationException' : 'ValidationException';
        return new AwsError(code, message);
    },
    writeOutput(_service, operation, output, requestId) {
        return {
            status: 200,
            headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
            body: operation.output.isUnitSchema() ? '{}' : writeJson(operation.output, output),
        };
    },
    writeError: (service, error, requestId) => writeJsonError(service, error, contentType, requestId),
};

;// CONCATENATED MODULE: ./emulator/protocol/xml.ts


function escapeXml(text) {
    return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (all, decimal, hex, name) => {
        const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
        if (code !== undefined && code <= 0x10ffff)
            return String.fromCodePoint(code);
        const known = name === undefined ? undefined : entities[name];
        if (known === undefined)
            throw malformed(`unknown entity ${all}`);
        return known;
    });
}
function malformed(what) {
    return new InputError('malformed', '', `The XML you provided was not well-formed: ${what}`);
}
/**
 * Parses a document of elements and text; S3's requests contain nothing else.
 *
 * @throws InputError for a document that is not well-formed, or that has a document type declaration.
 */
function parseXml(document) {
    const token = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
    const open = [];
    let root;
    while (token.lastIndex < document.length) {
        const at = token.lastIndex;
        const match = token.exec(document);
        if (match === null)
            throw malformed(`at character ${at}`);
        const [, cdata, closing, name, , selfClosing, text] = match;
        const parent = open.at(-1);
        if (name !== undefined) {
            const local = name.slice(name.indexOf(':') + 1);
            if (closing === '/') {
                if (open.pop()?.name !== local)
                    throw malformed(`unexpected </${name}>`);
                continue;
            }
            const element = { name: local, children: [], text: '' };
            if (parent !== undefined)
                parent.children.push(element);
            else if (root === undefined)
                root = element;
            else
                throw malformed('more than one root element');
            if (selfClosing !== '/')
                open.push(element);
        }
        else if (cdata !== undefined || text !== undefined) {
            const content = cdata ?? unescapeXml(text ?? '');
            if (parent !== undefined)
                parent.text += content;
            else if (content.replace(/^\uFEFF/, '').trim() !== '')
                throw malformed('text outside the root element');
        }
    }
    if (root === undefined || open.length > 0)
        throw malformed('it ends too early');
    return root;
}
function xml_element(node) {
    return node;
}
/**
 * Values in S3's XML. A node is an element; of a flattened list or map, it is the list of elements that are directly in
 * their structure.
 */
const xmlEncoding = {
    members(structure, node, path) {
        const { children } = xml_element(node);
        const found = [];
        const seen = new Set();
        for (const [name, schema] of structure.structIterator()) {
            const traits = schema.getMergedTraits();
            const key = String(traits.xmlName ?? name);
            const elements = children.filter((child) => child.name === key);
            seen.add(key);
            const [first] = elements;
            if (first === undefined)
                continue;
            const flat = Boolean(traits.xmlFlattened);
            if (!flat && elements.length > 1)
                throw new InputError('malformed', path, `The element ${key} is given twice`);
            found.push({ name, schema, node: flat ? elements : first, key, encoding: xmlEncoding });
        }
        const unknown = children.find((child) => !seen.has(child.name));
        if (unknown !== undefined) {
            const inner = path === '' ? unknown.name : `${path}.${unknown.name}`;
            throw new InputError('unknown', inner, `The element ${inner} is not recognized`);
        }
        return found;
    },
    items(list, node, path) {
        if (Array.isArray(node))
            return node;
        const key = String(list.getValueSchema().getMergedTraits().xmlName ?? 'member');
        const { children } = xml_element(node);
        const other = children.find((child) => child.name !== key);
        if (other !== undefined) {
            throw new InputError('unknown', `${path}.${other.name}`, `The element ${path}.${other.name} is not recognized`);
        }
        return children;
    },
    entries(map, node, path) {
        const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? 'key');
        const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? 'value');
        const all = Array.isArray(node) ? node : xml_element(node).children;
        return all.map(({ children }) => {
            const key = children.find((child) => child.name === keyName);
            const value = children.find((child) => child.name === valueName);
            if (key === undefined || value === undefined) {
                throw new InputError('missing', path, `An entry of ${path} needs ${keyName} and ${valueName}`);
            }
            return [key.text, value];
        });
    },
    scalar(schema, node, path, limit) {
        const { children, text, name } = xml_element(node);
        if (children.length > 0)
            throw new InputError('type', path, `The element ${name} must hold text`);
        return parseText(schema, schema.isStringSchema() ? text : text.trim(), path, limit);
    },
};

;// CONCATENATED MODULE: ./emulator/protocol/query.ts







/** The version and the namespace of each service with a query protocol. */
const interfaces = {
    ec2: { version: '2016-11-15', namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/' },
    sts: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
    iam: { version: '2010-05-08', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
    autoscaling: { version: '2011-01-01', namespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/' },
    sns: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
};
function interfaceOf(service) {
    const found = interfaces[service.name];
    if (found === undefined)
        throw new Error(`protocol/query.ts has no version for ${service.name}.`);
    return found;
}
/** The members of EC2 whose empty value means something: a tag without a value, a cleared attribute, no device. */
const saysSomethingEmpty = new Set(['Value', 'NoDevice']);
const ec2Dialect = {
    memberKey(name, schema) {
        const { ec2QueryName, xmlName } = schema.getMergedTraits();
        const key = String(ec2QueryName ?? xmlName ?? name);
        return ec2QueryName === undefined ? key.charAt(0).toUpperCase() + key.slice(1) : key;
    },
    listsAreFlat: true,
    // docs/aws-facts.md#protocols-and-endpoints
    isAbsentWhenEmpty: (structure, name) => !saysSomethingEmpty.has(name) && !requiredMembers(structure).includes(name),
    inputErrorCode(_service, { problem }) {
        if (problem === 'unknown')
            return 'UnknownParameter';
        return problem === 'missing' ? 'MissingParameter' : 'InvalidParameterValue';
    },
    wrap(service, operation, inner, hasOutput, requestId) {
        const { namespace } = interfaceOf(service);
        const content = hasOutput ? inner : '<return>true</return>';
        return `<${operation}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${content}</${operation}Response>`;
    },
    error(_service, error, requestId) {
        return (`<Response><Errors><Error><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>` +
            `</Error></Errors><RequestID>${requestId}</RequestID></Response>`);
    },
};
const awsDialect = {
    memberKey: (name, schema) => String(schema.getMergedTraits().xmlName ?? name),
    listsAreFlat: false,
    isAbsentWhenEmpty: () => false,
    inputErrorCode: (service) => (service.name === 'sns' ? 'InvalidParameter' : 'ValidationError'),
    wrap(service, operation, inner, hasOutput, requestId) {
        const { namespace } = interfaceOf(service);
        const result = hasOutput ? `<${operation}Result>${inner}</${operation}Result>` : '';
        return (`<${operation}Response xmlns="${namespace}">${result}` +
            `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`);
    },
    error(service, error, requestId) {
        const { namespace } = interfaceOf(service);
        const type = error.status < 500 ? 'Sender' : 'Receiver';
        return (`<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(error.code)}</Code>` +
            `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`);
    },
};
/** EC2's protocol: keys like `BlockDeviceMapping.1.Ebs.VolumeSize`, and the output directly in the response element. */
const ec2Query = queryProtocol(ec2Dialect);
/** The protocol of STS, IAM and SNS: keys like `PolicyArns.member.1.arn`, and the output in a `<…Result>` element. */
const awsQuery = queryProtocol(awsDialect);
function queryProtocol(dialect) {
    const encoding = queryEncoding(dialect);
    return {
        async identifyOperation(service, request) {
            const form = await readForm(request);
            const action = form.get('Action');
            if (action === undefined)
                throw new AwsError('MissingAction', 'The request must contain the parameter Action');
            const operation = operationsOf(service).get(action);
            const { version } = interfaceOf(service);
            if (operation === undefined || form.get('Version') !== version) {
                const text = `The action ${action} is not valid for version ${form.get('Version')} of this web service.`;
                throw new AwsError('InvalidAction', text);
            }
            return {
                operation,
                readInput: async () => {
                    const parameters = parameterTree(form);
                    if (operation.input.isUnitSchema()) {
                        const [unknown] = Object.keys(parameters);
                        if (unknown !== undefined)
                            throw unknownParameter(unknown);
                        return {};
                    }
                    const found = encoding.members(operation.input, parameters, '');
                    return readMembers(operation.input, found, '', limitsOf(service.name));
                },
            };
        },
        invalidInput: (service, error) => new AwsError(dialect.inputErrorCode(service, error), error.message),
        writeOutput(service, operation, output, requestId) {
            const hasOutput = !operation.output.isUnitSchema();
            const inner = hasOutput ? innerXml(operation.output, output, interfaceOf(service).namespace) : '';
            return xmlResponse(200, dialect.wrap(service, operation.name, inner, hasOutput, requestId));
        },
        writeError(service, error, requestId) {
            return {
                ...xmlResponse(error.status, dialect.error(service, error, requestId)),
                headers: { ...xmlType, ...error.headers },
            };
        },
    };
}
const xmlType = { 'content-type': 'text/xml;charset=UTF-8' };
function xmlResponse(status, xml) {
    return { status, headers: xmlType, body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}` };
}
function innerXml(schema, output, xmlNamespace) {
    const serializer = new protocols.XmlShapeSerializer({
        xmlNamespace,
        serviceNamespace: '',
        timestampFormat: { useTrait: true, default: 5 },
    });
    serializer.write(schema, output);
    const xml = String(serializer.flush());
    // The SDK names the root element after the shape; the response has elements named after the operation instead.
    return /^<[^>]*[^/>]>([\s\S]*)<\/[^<>]+>$/.exec(xml)?.[1] ?? '';
}
/** The parameters of a request, from its query and its body. */
async function readForm(request) {
    const form = new Map();
    const add = (pairs) => {
        for (const [key, value] of pairs) {
            if (form.has(key))
                throw new AwsError('InvalidParameterCombination', `The parameter ${key} is given twice`);
            form.set(key, value);
        }
    };
    add(request.query.filter(([key]) => !/^X-Amz-/i.test(key)));
    add(new URLSearchParams((await request.body.collect()).toString('utf8')));
    return form;
}
/** `A.1.B=x` as {A: {1: {B: 'x'}}}, without Action and Version. */
function parameterTree(form) {
    const root = Object.create(null);
    for (const [key, value] of form) {
        if (key === 'Action' || key === 'Version')
            continue;
        const parts = key.split('.');
        const last = parts.pop() ?? '';
        let node = root;
        for (const part of parts) {
            let next = node[part];
            if (next === undefined) {
                next = Object.create(null);
                node[part] = next;
            }
            if (typeof next === 'string')
                throw new InputError('type', key, `The parameter ${key} is both a value and a structure`);
            node = next;
        }
        if (node[last] !== undefined) {
            throw new InputError('type', key, `The parameter ${key} is both a value and a structure`);
        }
        node[last] = value;
    }
    return root;
}
function unknownParameter(path) {
    return new InputError('unknown', path, `The parameter ${path} is not recognized`);
}
function queryEncoding(dialect) {
    const structureAt = (node, path) => {
        if (typeof node === 'object' && node !== null)
            return node;
        throw new InputError('type', path, `Value (${String(node)}) for parameter ${path} is invalid. Expected a structure.`);
    };
    const numberedItems = (node, path) => {
        const children = structureAt(node, path);
        const keys = Object.keys(children);
        for (const key of keys)
            if (!/^[1-9]\d*$/.test(key))
                throw unknownParameter(`${path}.${key}`);
        return keys.sort((a, b) => Number(a) - Number(b)).map((key) => children[key]);
    };
    const onlyChild = (node, key, path) => {
        const children = structureAt(node, path);
        for (const other of Object.keys(children))
            if (other !== key)
                throw unknownParameter(`${path}.${other}`);
        return children[key];
    };
    const encoding = {
        members(structure, node, path) {
            const children = structureAt(node, path);
            const found = [];
            const seen = new Set();
            for (const [name, schema] of structure.structIterator()) {
                const key = dialect.memberKey(name, schema);
                const child = children[key];
                if (child === undefined)
                    continue;
                seen.add(key);
                if (child === '' && dialect.isAbsentWhenEmpty(structure, name))
                    continue;
                found.push({ name, schema, node: child, key, encoding });
            }
            for (const key of Object.keys(children)) {
                if (!seen.has(key))
                    throw unknownParameter(path === '' ? key : `${path}.${key}`);
            }
            return found;
        },
        items(list, node, path) {
            const flat = dialect.listsAreFlat || Boolean(list.getMergedTraits().xmlFlattened);
            // `Values=` alone is an empty list.
            if (!dialect.listsAreFlat && node === '')
                return [];
            const member = String(list.getValueSchema().getMergedTraits().xmlName ?? 'member');
            return numberedItems(flat ? node : onlyChild(node, member, path), path);
        },
        entries(map, node, path) {
            const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? 'key');
            const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? 'value');
            const flat = Boolean(map.getMergedTraits().xmlFlattened);
            return numberedItems(flat ? node : onlyChild(node, 'entry', path), path).map((entry) => {
                const children = structureAt(entry, path);
                const key = children[keyName];
                const value = children[valueName];
                if (typeof key !== 'string')
                    throw new InputError('missing', `${path}.${keyName}`, `The request must contain the parameter ${path}.${keyName}`);
                return [key, value];
            });
        },
        scalar(schema, node, path, limit) {
            if (typeof node !== 'string')
                throw unknownParameter(`${path}.${Object.keys(structureAt(node, path))[0]}`);
            return parseText(schema, node, path, limit);
        },
    };
    return encoding;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var submodules_protocols = __webpack_require__(93422);
;// CONCATENATED MODULE: ./emulator/protocol/routes.ts


const routesByClient = new WeakMap();
function routesOf(service) {
    let routes = routesByClient.get(service.client);
    if (routes === undefined) {
        routes = [...operationsOf(service).values()].flatMap((operation) => compile(operation));
        routesByClient.set(service.client, routes);
    }
    return routes;
}
function compile(operation) {
    if (operation.http === undefined)
        return [];
    const [method, template] = operation.http;
    const [path = '/', query = ''] = template.split('?');
    const pattern = path
        .replace(/[.*()[\]\\^$|]/g, '\\$&')
        .replace(/\{(\w+)(\+?)\}/g, (_, name, greedy) => `(?<${name}>${greedy === '+' ? '.+' : '[^/]+'})`);
    const requiredQuery = [];
    const requiredHeaders = [];
    let inBucket = false;
    if (!operation.input.isUnitSchema()) {
        const required = new Set(requiredMembers(operation.input));
        for (const [name, schema] of operation.input.structIterator()) {
            const traits = schema.getMergedTraits();
            if (name === 'Bucket' && traits.httpLabel)
                inBucket = true;
            if (!required.has(name))
                continue;
            if (typeof traits.httpQuery === 'string')
                requiredQuery.push(traits.httpQuery);
            if (typeof traits.httpHeader === 'string')
                requiredHeaders.push(traits.httpHeader.toLowerCase());
        }
    }
    return [
        {
            operation,
            method,
            path: new RegExp(`^${pattern}$`),
            literals: [...new URLSearchParams(query)].filter(([name]) => name !== 'x-id'),
            requiredQuery,
            requiredHeaders,
            inBucket,
        },
    ];
}
/**
 * Finds the operation of a REST request. Several can match: `PUT /key` is PutObject, CopyObject, UploadPart and more.
 * The best match accounts for the most query parameters and headers; `x-id`, which the JavaScript SDK sends, breaks
 * ties.
 *
 * @throws AwsError when no operation matches.
 */
function matchRoute(service, request) {
    const { bucket, path } = service.name === 's3' ? splitBucket(request) : { bucket: undefined, path: request.path };
    const query = new Map(request.query);
    const candidates = [];
    for (const route of routesOf(service)) {
        if (route.method !== request.method)
            continue;
        if (service.name === 's3' && route.inBucket !== (bucket !== undefined))
            continue;
        const match = route.path.exec(path);
        if (match === null)
            continue;
        if (route.literals.some(([name, value]) => !query.has(name) || (value !== '' && query.get(name) !== value)))
            continue;
        const statedName = query.get('x-id');
        // The reader reports a missing required member, unless that member tells two operations apart.
        const isStated = statedName === route.operation.name;
        if (!isStated && route.requiredHeaders.some((name) => request.headers[name] === undefined) && service.name === 's3')
            continue;
        if (!isStated && route.requiredQuery.some((name) => !query.has(name)) && service.name === 's3')
            continue;
        const served = service.operations[route.operation.name] !== undefined;
        const matchedCount = route.literals.length + route.requiredQuery.length + route.requiredHeaders.length;
        candidates.push({
            route,
            groups: match.groups ?? {},
            weight: matchedCount * 4 + (isStated ? 2 : 0) + (served ? 1 : 0),
        });
    }
    const best = candidates.sort((a, b) => b.weight - a.weight)[0];
    if (best === undefined)
        throw noSuchOperation(service, request);
    const labels = {};
    for (const [name, raw] of Object.entries(best.groups))
        labels[name] = decode(raw);
    if (bucket !== undefined)
        labels.Bucket = decode(bucket);
    return { operation: best.route.operation, labels, literals: new Set(best.route.literals.map(([name]) => name)) };
}
function noSuchOperation(service, request) {
    if (service.protocol === 'restXml') {
        return new AwsError('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405);
    }
    return new AwsError('UnknownOperationException', `There is no operation ${request.method} ${request.path}`, 404);
}
/** The bucket is the first segment of the path, or the first label of a `bucket.localhost` host name. */
function splitBucket({ path, headers }) {
    const host = /^([a-z0-9][a-z0-9.-]+)\.(?:s3\.)?localhost(?::\d+)?$/.exec(headers.host ?? '')?.[1];
    if (host !== undefined && host !== 's3')
        return { bucket: host, path };
    const match = /^\/([^/]+)(\/.*)?$/s.exec(path);
    return match === null ? { bucket: undefined, path: '/' } : { bucket: match[1], path: match[2] ?? '/' };
}
function decode(raw) {
    try {
        return decodeURIComponent(raw);
    }
    catch {
        throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
    }
}

;// CONCATENATED MODULE: ./emulator/protocol/rest.ts










const s3Namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const xmlDialect = {
    contentType: 'application/xml',
    members(structure, body) {
        const root = parseXml(body.toString('utf8'));
        const expected = String(structure.getMergedTraits().xmlName ?? structure.getName());
        if (root.name !== expected) {
            throw new InputError('malformed', root.name, `The XML has the root element ${root.name}, not ${expected}`);
        }
        return xmlEncoding.members(structure, root, '');
    },
    document(structure, output) {
        const rootName = structure.getMergedTraits().xmlName;
        const [only, ...others] = [...structure.structIterator()];
        // GetBucketLocation's output is a bare value in its root element.
        if (only !== undefined && others.length === 0 && only[0] === rootName) {
            const value = output[rootName] ?? '';
            return `<?xml version="1.0" encoding="UTF-8"?>\n<${rootName} xmlns="${s3Namespace}">${escapeXml(String(value))}</${rootName}>`;
        }
        const serializer = new protocols.XmlShapeSerializer({
            xmlNamespace: s3Namespace,
            serviceNamespace: 'com.amazonaws.s3',
            timestampFormat: { useTrait: true, default: 5 },
        });
        serializer.write(structure, output);
        return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.flush()}`;
    },
};
const jsonDialect = {
    contentType: 'application/json',
    members: (structure, body) => jsonEncoding.members(structure, json_parseJson(body), ''),
    document: writeJson,
};
/** S3's protocol. */
const restXml = restProtocol(xmlDialect, {
    invalidInput(_service, { problem, place, message }) {
        if (place === 'body')
            return new AwsError('MalformedXML', message);
        return new AwsError(problem === 'missing' ? 'InvalidRequest' : 'InvalidArgument', message);
    },
    writeError(_service, error, requestId) {
        const fields = Object.entries({ Code: error.code, Message: error.message, ...error.fields, RequestId: requestId })
            .map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
            .join('');
        return {
            status: error.status,
            headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId, ...error.headers },
            body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${fields}<HostId>${requestId}</HostId></Error>`,
        };
    },
});
/** The protocol of EBS direct, Marketplace Catalog and Image Builder. */
const restJson = restProtocol(jsonDialect, {
    invalidInput(service, { message, path }) {
        // A service without ValidationException has its own: https://github.com/boto/boto3/issues/2224
        if (!('ValidationException$' in service.client) && 'InvalidParameterValueException$' in service.client) {
            const text = `The value supplied for parameter '${path}' is not valid. ${message}`;
            return new AwsError('InvalidParameterValueException', text);
        }
        const { status, reason } = errorShape(service, 'ValidationException');
        return new AwsError('ValidationException', message, status, reason ? { Reason: 'INVALID_PARAMETER_VALUE' } : {});
    },
    writeError: (service, error, requestId) => writeJsonError(service, error, 'application/json', requestId),
});
function restProtocol(dialect, errors) {
    return {
        ...errors,
        async identifyOperation(service, request) {
            const match = matchRoute(service, request);
            return { operation: match.operation, readInput: () => readInput(service, dialect, request, match) };
        },
        writeOutput: (_service, operation, output, requestId) => writeResponse(dialect, operation, output, requestId),
    };
}
/** Values that are text in the path, the query or a header. */
const textEncoding = {
    members: () => [],
    items: (_list, node) => Array.isArray(node)
        ? node
        : String(node)
            .split(',')
            .map((item) => item.trim()),
    entries: (_map, node) => Object.entries(node),
    scalar: (schema, node, path, limit) => parseText(schema, String(node), path, limit),
};
/** Values that are used as they are. */
const rawEncoding = { ...textEncoding, scalar: (_schema, node) => node };
/** The error as one of the path, the query or a header. */
function inParameters(error) {
    return error instanceof InputError ? new InputError(error.problem, error.path, error.message, 'parameters') : error;
}
async function readInput(service, dialect, request, match) {
    const { input } = match.operation;
    if (input.isUnitSchema())
        return {};
    const found = [];
    const bodyMembers = new Set();
    /** The names of the members that are in the path, the query or a header. */
    const parameterNames = new Set();
    const knownParameters = new Set(match.literals);
    for (const [name, schema] of input.structIterator()) {
        const traits = schema.getMergedTraits();
        const add = (node, key, encoding) => {
            if (node !== undefined)
                found.push({ name, schema, node, key, encoding });
            if (encoding === textEncoding)
                parameterNames.add(name).add(key);
        };
        if (traits.httpLabel) {
            add(match.labels[name], name, textEncoding);
        }
        else if (typeof traits.httpQuery === 'string') {
            const key = traits.httpQuery;
            knownParameters.add(key);
            const values = request.query.filter(([other]) => other === key).map(([, value]) => value);
            if (schema.isListSchema())
                add(values.length === 0 ? undefined : values, key, textEncoding);
            else
                add(values[0], key, textEncoding);
        }
        else if (typeof traits.httpHeader === 'string') {
            add(headerOf(request, traits.httpHeader), traits.httpHeader, textEncoding);
        }
        else if (typeof traits.httpPrefixHeaders === 'string') {
            const prefix = traits.httpPrefixHeaders.toLowerCase();
            const own = Object.entries(request.headers).filter(([key]) => key.startsWith(prefix));
            const entries = own.map(([key, value]) => [key.slice(prefix.length), String(value)]);
            add(entries.length > 0 ? Object.fromEntries(entries) : undefined, name, textEncoding);
        }
        else if (traits.httpPayload) {
            await addPayload(request, dialect, schema, add, name);
        }
        else {
            bodyMembers.add(name);
        }
    }
    for (const [key] of request.query) {
        if (!knownParameters.has(key) && key !== 'x-id' && !/^X-Amz-/i.test(key)) {
            throw new InputError('unknown', key, `The query parameter ${key} is not recognized`, 'parameters');
        }
    }
    if (bodyMembers.size > 0) {
        const body = await request.body.collect();
        if (body.length > 0)
            found.push(...dialect.members(withMembers(input, bodyMembers), body));
    }
    try {
        return readMembers(input, found, '', limitsOf(service.name));
    }
    catch (error) {
        const [top = ''] = error instanceof InputError ? error.path.split('.') : [];
        throw parameterNames.has(top) ? inParameters(error) : error;
    }
}
async function addPayload(request, dialect, schema, add, name) {
    if (schema.isStreaming())
        return add(request.body.stream(), name, rawEncoding);
    const body = await request.body.collect();
    if (body.length === 0)
        return;
    if (schema.isStructSchema()) {
        const members = dialect.members(schema, body);
        add(members, name, { ...xmlEncoding, members: () => members });
    }
    else {
        add(schema.isBlobSchema() ? body : body.toString('utf8'), name, rawEncoding);
    }
}
function headerOf(request, name) {
    const value = request.headers[name.toLowerCase()];
    const text = Array.isArray(value) ? value.join(',') : value;
    if (name.toLowerCase() !== 'content-encoding' || text === undefined)
        return text;
    // aws-chunked describes the transfer of the body, not the encoding of the object.
    const encodings = text.split(',').map((encoding) => encoding.trim());
    const kept = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
    return kept === '' ? undefined : kept;
}
function writeResponse(dialect, operation, output, requestId) {
    const values = output;
    const headers = { 'x-amzn-requestid': requestId, 'x-amz-request-id': requestId };
    let status = operation.http?.[2] ?? 200;
    let body;
    const bodyMembers = new Set();
    const { output: shape } = operation;
    for (const [name, schema] of shape.isUnitSchema() ? [] : shape.structIterator()) {
        const traits = schema.getMergedTraits();
        const value = values[name];
        if (typeof traits.httpHeader === 'string') {
            if (value !== undefined && value !== null)
                headers[traits.httpHeader.toLowerCase()] = headerText(schema, value);
        }
        else if (typeof traits.httpPrefixHeaders === 'string') {
            for (const [key, part] of Object.entries(value ?? {})) {
                headers[`${traits.httpPrefixHeaders}${key}`.toLowerCase()] = String(part);
            }
        }
        else if (traits.httpResponseCode) {
            if (typeof value === 'number')
                status = value;
        }
        else if (traits.httpPayload) {
            if (value === undefined || value === null)
                body = '';
            else if (schema.isStructSchema()) {
                headers['content-type'] = dialect.contentType;
                body = dialect.document(schema, value);
            }
            else
                body = value;
        }
        else {
            bodyMembers.add(name);
        }
    }
    // RFC 9110: a response with Content-Range has the status 206.
    if (headers['content-range'] !== undefined && status === 200)
        status = 206;
    if (body === undefined && bodyMembers.size > 0) {
        headers['content-type'] ??= dialect.contentType;
        body = dialect.document(withMembers(shape, bodyMembers), output);
    }
    return { status, headers, body: body ?? '' };
}
function headerText(schema, value) {
    const serializer = new submodules_protocols.ToStringShapeSerializer({
        httpBindings: true,
        timestampFormat: { useTrait: true, default: 6 },
    });
    serializer.write(schema, value);
    return serializer.flush();
}

;// CONCATENATED MODULE: ./emulator/protocol/codecs.ts



/** The codec of each protocol that a service can name. */
const codecs = {
    ec2Query: ec2Query,
    awsQuery: awsQuery,
    'awsJson1.1': awsJson,
    restJson: restJson,
    restXml: restXml,
};

;// CONCATENATED MODULE: ./emulator/world/request-log.ts
/** Whether an operation changes something, judging by AWS's naming. */
function isMutating(operation) {
    return !/^(Describe|Get|List|Head|AssumeRole|Search|BatchGet|BatchDescribe)/.test(operation);
}
/** An input in a form that JSON can hold. @param streamedBytes the length of its streamed member. */
function jsonSafe(value, streamedBytes) {
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Uint8Array)
        return { bytes: value.byteLength };
    if (Array.isArray(value))
        return value.map((item) => jsonSafe(item, streamedBytes));
    if ('pipe' in value)
        return { bytes: streamedBytes };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonSafe(part, streamedBytes)]));
}

;// CONCATENATED MODULE: ./emulator/serve.ts










/** The largest request body that is not streamed. CompleteMultipartUpload with 10,000 parts is far smaller. */
const maxCollectedBytes = 8 * 1024 * 1024;
/** Serves one AWS request: finds its world, service and operation, runs it under the world's rules, and responds. */
async function serve(incoming, response, worlds) {
    const request = parseRequest(incoming);
    let call;
    try {
        call = await identify(request, worlds);
    }
    catch (error) {
        if (!(error instanceof AwsError))
            throw error;
        await request.body.drain();
        // Without a service, the client's protocol is a guess. Those of STS and S3 are the most widely understood.
        const isQuery = request.path === '/' && request.method === 'POST';
        const reply = (isQuery ? codecs.awsQuery : codecs.restXml).writeError(sts, error, 'unknown');
        return send(response, reply, request.method);
    }
    call.hosted.activity.begin();
    try {
        await serveCall(call, request, incoming, response);
    }
    finally {
        call.hosted.activity.end();
    }
}
function parseRequest(incoming) {
    const target = incoming.url ?? '/';
    const mark = target.indexOf('?');
    return {
        method: incoming.method ?? 'GET',
        path: mark < 0 ? target : target.slice(0, mark),
        query: mark < 0 ? [] : [...new URLSearchParams(target.slice(mark + 1))],
        headers: incoming.headers,
        body: openBody(incoming, maxCollectedBytes),
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
        if (call.credentialsError !== undefined)
            throw call.credentialsError;
        input = await operationRequest.readInput();
        entry.input = jsonSafe(input, 0);
        fault = hosted.faults.next(entry);
        if (fault === undefined || carriesOutOperation(fault)) {
            const output = await runOperation(call, operationRequest, input, request, requestId);
            entry.applied = true;
            reply = codec.writeOutput(service, operationRequest.operation, output, requestId);
        }
        entry.outcome = 'ok';
    }
    catch (error) {
        entry ??= logRequest(call, '');
        const awsError = error instanceof InputError ? codec.invalidInput(service, error) : asAwsError(error, entry.operation);
        entry.outcome = awsError.code;
        reply = codec.writeError(service, awsError, requestId);
    }
    if (fault !== undefined) {
        entry.outcome = fault.kind === 'error' ? (fault.code ?? 'InternalError') : `fault:${fault.kind}`;
        if (fault.kind === 'delay')
            await delayResponse(hosted, fault.seconds ?? 0, response);
        if (fault.kind === 'reset')
            return resetConnection(incoming, response);
        if (fault.kind === 'hang')
            return hang(hosted, incoming, response);
        reply = faultResponse(fault, codec, service, requestId) ?? reply;
    }
    if (reply === undefined)
        throw new Error('A request whose connection is kept must have a response.');
    entry.status = reply.status;
    // Many clients read the response only after they have sent the whole body, so the rest is read first.
    await request.body.drain();
    if (request.body.isStreamed)
        entry.input = jsonSafe(input, request.body.readBytes);
    response.setHeader('date', new Date(hosted.world.clock.now()).toUTCString());
    await send(response, reply, request.method, fault?.kind === 'truncate');
}
/** Adds a request to its world's log. Its index is its place there. */
function logRequest({ service, region, hosted, account }, operation) {
    const entry = {
        index: hosted.log.length,
        time: hosted.world.clock.now(),
        service: service.name,
        region,
        accountId: account.id,
        caller: account.arn,
        operation,
        mutating: operation !== '' && isMutating(operation),
        input: {},
        outcome: 'pending',
        status: 0,
        applied: false,
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
        input,
    });
    const serve = service.operations[operation.name];
    if (serve === undefined) {
        console.error(`not served: ${service.name} ${operation.name}`);
        const code = protocol === 'restXml'
            ? 'NotImplemented'
            : protocol.endsWith('Query')
                ? 'InvalidAction'
                : 'UnknownOperationException';
        throw new AwsError(code, `This emulator does not serve ${service.name} ${operation.name}.`, 501);
    }
    const place = { world: hosted.world, account, region };
    if (isRestricted(place))
        authorize(place, protocol, permissionsNeeded(service, operation.name, input, place));
    const isStale = service.name === 'ec2' && hosted.isStale(region, operation.name);
    const world = isStale ? seenByStaleServer(hosted.world) : hosted.world;
    return serve(input, { world, account, region, requestId, trailers: request.body.trailers });
}
function permissionsNeeded(service, operation, input, place) {
    const named = { action: `${service.name}:${operation}`, resource: '*' };
    return service.permissions?.(operation, input, place) ?? [named];
}
/** The world as a server sees it that lags behind the others. */
function seenByStaleServer(world) {
    return { ...world, lagSeconds: Math.max(world.lagSeconds, world.settings.ec2.staleServers.lagSeconds) };
}
function asAwsError(error, operation) {
    if (error instanceof AwsError)
        return error;
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') {
        return new AwsError('RequestTimeout', 'The connection was lost while the request body was read.');
    }
    console.error(`${operation} failed in the emulator:`, error);
    return new AwsError('InternalError', `The emulator failed: ${String(error)}`, 500);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./emulator/world/activity.ts


/** Requests that have arrived on any connection are read within this number of turns of the event loop. */
const idleTurns = 3;
function createActivity() {
    let active = 0;
    let hanging = 0;
    let changes = 0;
    let closed = false;
    const listeners = new Set();
    const change = (activeBy, hangingBy) => {
        active += activeBy;
        hanging += hangingBy;
        changes += 1;
        for (const listener of [...listeners])
            listener();
    };
    async function nextChange(gone) {
        if (!closed && !gone.aborted) {
            await new Promise((resolve) => {
                const end = () => {
                    listeners.delete(end);
                    gone.removeEventListener('abort', end);
                    resolve();
                };
                listeners.add(end);
                gone.addEventListener('abort', end);
            });
        }
        if (closed)
            throw new AwsError('NoSuchWorld', 'The world has ended.', 404);
        if (gone.aborted)
            throw new AwsError('ClientClosedRequest', 'The client has disconnected.', 499);
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
            for (let still = 0; still < idleTurns;) {
                while (active > 0)
                    await nextChange(gone);
                const before = changes;
                await (0,external_node_timers_promises_.setImmediate)();
                still = changes === before ? still + 1 : 0;
            }
            if (closed || gone.aborted)
                await nextChange(gone);
        },
        async untilHangingIsNot(count, gone) {
            while (hanging === count)
                await nextChange(gone);
        },
        close() {
            closed = true;
            change(0, 0);
        },
    };
}

;// CONCATENATED MODULE: ./emulator/world/clock.ts
/** Node's timers hold 31 bits, so a longer sleep takes several. */
const longestTimerMs = 2 ** 31 - 1;
/**
 * @param startMs the world's time at the start, in milliseconds since the epoch.
 * @param factor virtual seconds per real second, 0 or more.
 */
function createClock(startMs, factor) {
    const sleepers = new Map();
    const watchers = new Set();
    /** The world's time at the real time `realMs`. Since then the clock runs at `speed()`. */
    let worldMs = startMs;
    let realMs = Date.now();
    let keeping = 0;
    const speed = () => (keeping > 0 ? 1 : factor);
    const exactNow = () => worldMs + (Date.now() - realMs) * speed();
    const now = () => Math.floor(exactNow());
    const wakeAll = () => {
        for (const wake of [...sleepers.keys(), ...watchers])
            wake();
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
            if (!(seconds >= 0))
                throw new RangeError(`A clock advances by 0 or more seconds, not by ${seconds}.`);
            worldMs += seconds * 1000;
            wakeAll();
        },
        sleep(seconds) {
            const untilMs = now() + seconds * 1000;
            return new Promise((resolve) => {
                let timer;
                const check = () => {
                    clearTimeout(timer);
                    const leftMs = untilMs - now();
                    if (leftMs <= 0) {
                        sleepers.delete(check);
                        resolve();
                    }
                    else if (speed() > 0) {
                        timer = setTimeout(check, Math.min(leftMs / speed(), longestTimerMs));
                        timer.unref();
                    }
                };
                sleepers.set(check, untilMs);
                check();
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
            return new Promise((resolve) => {
                let timer;
                const check = () => {
                    clearTimeout(timer);
                    const leftMs = untilMs - now();
                    if (leftMs > 0 && keeping > 0 && !gone.aborted) {
                        timer = setTimeout(check, Math.min(leftMs, longestTimerMs));
                        return;
                    }
                    watchers.delete(check);
                    gone.removeEventListener('abort', check);
                    resolve();
                };
                watchers.add(check);
                gone.addEventListener('abort', check);
                check();
            });
        },
    };
}

;// CONCATENATED MODULE: ./emulator/world/credentials.ts



const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * Random rather than from the world's seed: a key has to lead to one world, and several worlds can have the same seed.
 */
function newAccessKeyId(prefix) {
    let id = prefix;
    for (const byte of (0,external_node_crypto_.randomBytes)(16))
        id += base32[byte % 32];
    return id;
}
function createCredentials(defaultWorld) {
    const keys = new Map();
    return {
        issueKey(world, account) {
            const accessKeyId = newAccessKeyId('AKIA');
            keys.set(accessKeyId, { world, account });
            return { accessKeyId, secretAccessKey: world.random.bytes(30).toString('base64') };
        },
        issueSession(world, { account, seconds }) {
            const session = {
                accessKeyId: newAccessKeyId('ASIA'),
                secretAccessKey: world.random.bytes(30).toString('base64'),
                sessionToken: world.random.bytes(120).toString('base64'),
                expiration: new Date(world.clock.now() + seconds * 1000),
            };
            keys.set(session.accessKeyId, { world, account, session });
            return session;
        },
        resolve({ accessKeyId, sessionToken, region, protocol }) {
            const key = keys.get(accessKeyId);
            if (key === undefined) {
                const id = /^\d{12}$/.test(accessKeyId) ? accessKeyId : '123456789012';
                const partition = partitionOf(region);
                return { world: defaultWorld(), account: { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` } };
            }
            const { world, account, session } = key;
            if (session !== undefined && session.sessionToken !== sessionToken) {
                return { world, account, error: invalidToken(protocol) };
            }
            if (session !== undefined && session.expiration.getTime() <= world.clock.now()) {
                const error = new AwsError(world.settings.expiredCredentials[protocol], protocol === 'ec2Query' ? 'Request has expired.' : 'The security token included in the request is expired', protocol === 'awsQuery' ? 403 : 400);
                return { world, account, error };
            }
            if (!isUsableRegion(world.settings.regions, region, account.partition)) {
                return { world, account, error: invalidToken(protocol) };
            }
            return { world, account };
        },
        worldOfAccount(accountId) {
            const owner = [...keys.values()].findLast((key) => key.account.id === accountId);
            return owner?.world ?? defaultWorld();
        },
        forget(world) {
            for (const [id, key] of keys)
                if (key.world === world)
                    keys.delete(id);
        },
    };
}
/** The error that the services of a protocol return for invalid credentials. */
function invalidToken(protocol) {
    switch (protocol) {
        case 'ec2Query':
            return new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
        case 'restXml':
            return new AwsError('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400);
        case 'awsQuery':
            return new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
        default:
            return new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.', 403);
    }
}

;// CONCATENATED MODULE: ./emulator/world/machines.ts
function createTurns() {
    let last = Promise.resolve();
    return {
        async take(stop, run) {
            const before = last;
            let end = () => { };
            const own = new Promise((resolve) => {
                end = resolve;
            });
            last = before.then(() => own);
            await Promise.race([before, aborted(stop)]);
            try {
                if (!stop.aborted)
                    await run();
            }
            finally {
                end();
            }
        },
    };
}
function createMachines(clock, turns) {
    const stops = new Map();
    const running = new Set();
    async function takeTurn(id, stop, run) {
        const endRealTime = clock.keepRealTime();
        try {
            await turns.take(stop, () => run(stop));
        }
        catch (error) {
            console.error(`The machine of ${id} failed:`, error);
        }
        finally {
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
                if (stop.signal.aborted)
                    return;
                const turn = takeTurn(id, stop.signal, run).finally(() => running.delete(turn));
                running.add(turn);
            });
        },
        stop(id) {
            stops.get(id)?.abort();
            stops.delete(id);
        },
        async close() {
            for (const id of [...stops.keys()])
                machines.stop(id);
            await Promise.all(running);
        },
    };
    return machines;
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./emulator/world/random.ts

function createRandom(seed) {
    let count = 0;
    const bytes = (length) => {
        const blocks = [];
        for (let have = 0; have < length; have += 32) {
            blocks.push((0,external_node_crypto_.createHash)('sha256').update(`${seed}\n${count++}`).digest());
        }
        return Buffer.concat(blocks).subarray(0, length);
    };
    const hex = (digits) => bytes(Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits);
    const reserved = new Map();
    return {
        bytes,
        hex,
        id: (prefix, digits = 17) => reserved.get(prefix)?.shift() ?? `${prefix}-${hex(digits)}`,
        reserve(ids) {
            for (const id of ids) {
                const form = formOf(id);
                reserved.set(form, [...(reserved.get(form) ?? []), id]);
            }
        },
        uuid() {
            const given = reserved.get(uuidForm)?.shift();
            if (given !== undefined)
                return given;
            const digits = hex(31);
            const variant = '89ab'[Number.parseInt(digits.slice(0, 1), 16) % 4];
            return `${digits.slice(1, 9)}-${digits.slice(9, 13)}-4${digits.slice(13, 16)}-${variant}${digits.slice(16, 19)}-${digits.slice(19)}`;
        },
        integer: (below) => bytes(6).readUIntBE(0, 6) % below,
    };
}
const uuidForm = 'uuid';
/** What an id begins with, before the hyphen; a UUID has no such beginning. */
function formOf(id) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? uuidForm : id.slice(0, id.indexOf('-'));
}

;// CONCATENATED MODULE: ./emulator/world/ec2-settings.ts

const ec2_settings_errors = {
    noRootSnapshot: {
        code: 'InvalidBlockDeviceMapping',
        message: 'No root snapshot specified in device mapping.',
    },
    badBlockDeviceMapping: { code: 'InvalidBlockDeviceMapping', message: '{reason}' },
    badVolume: { code: 'InvalidParameterValue', message: '{reason}' },
    unsupportedByVolumeType: {
        code: 'InvalidParameterCombination',
        message: 'The parameter {parameter} is not supported for {volumeType} volumes.',
    },
    kmsKeyInImage: {
        code: 'InvalidParameter',
        message: 'The parameter KmsKeyId is not supported by this operation.',
    },
    armLegacyBios: {
        code: 'InvalidParameterCombination',
        message: "The boot mode 'legacy-bios' is not supported for the architecture 'arm64'.",
    },
    paravirtual: {
        code: 'InvalidParameterCombination',
        message: '{parameter} is supported only for images with virtualization type hvm.',
    },
    badUefiData: { code: 'InvalidParameterValue', message: 'The UEFI data is not valid: {reason}' },
    keyWithoutEncryption: {
        code: 'InvalidParameterDependency',
        message: 'The parameter KmsKeyId requires the parameter Encrypted to be set.',
    },
    encryptedFalse: { code: 'InvalidParameterValue', message: 'The parameter Encrypted cannot be set to false.' },
    noSuchImportRole: {
        code: 'InvalidParameter',
        message: 'The service role {role} provided does not exist or does not have sufficient permissions',
    },
    noSuchImportTask: {
        code: 'InvalidConversionTaskId.Malformed',
        message: 'The import task id {id} does not exist.',
    },
    cancelEndedImport: {
        code: 'IncorrectState',
        message: 'The import task {id} is {state} and cannot be cancelled.',
    },
    deprecationInPast: {
        code: 'InvalidParameterValue',
        message: 'The DeprecateAt value {time} is in the past.',
    },
    deprecationTooLate: {
        code: 'InvalidParameterValue',
        message: 'The DeprecateAt value {time} is later than {limit}, the latest for this image.',
    },
    sharingDisabledImage: {
        code: 'InvalidAMIID.Unavailable',
        message: "The image ID '{id}' is disabled and cannot be shared.",
    },
    productCodesCopied: {
        code: 'InvalidRequest',
        message: 'Images from AWS Marketplace cannot be copied to another AWS account.',
    },
    productCodesPublic: {
        code: 'InvalidParameter',
        message: 'Resources with product codes cannot be made public.',
    },
    watermarkedPublic: { code: 'InvalidParameter', message: 'Images with watermarks cannot be made public.' },
    badInstanceTypes: { code: 'InvalidParameterValue', message: 'The instance type specification is invalid. {reason}' },
    instanceTypesInMarketplace: {
        code: 'InvalidParameter',
        message: 'An instance type specification cannot be set on an image that is listed in AWS Marketplace.',
    },
    watermarkOnPublic: { code: 'InvalidParameter', message: 'Watermarks cannot be added to public images.' },
    encryptedSnapshotPublic: {
        code: 'OperationNotPermitted',
        message: 'Encrypted snapshots cannot be shared publicly',
    },
    defaultKeyShared: {
        code: 'OperationNotPermitted',
        message: 'Encrypted snapshots with EBS default key cannot be shared',
    },
    defaultKeyImageShared: {
        code: 'InvalidParameter',
        message: 'Snapshots encrypted with the AWS Managed CMK can’t be shared. Specify another snapshot.',
    },
    snapshotPublicAccessBlocked: {
        code: 'OperationNotPermitted',
        message: 'You can’t publicly share this snapshot because block public access for snapshots is enabled for this account. To publicly share the snapshot, you must call the DisableSnapshotBlockPublicAccess API.',
    },
    addAndRemove: {
        code: 'InvalidParameterCombination',
        message: 'Permissions cannot be added and removed in the same request.',
    },
    tooManyModifications: {
        code: 'InvalidParameterValue',
        message: 'The request holds {count} modifications; the limit is {limit}.',
    },
    fastLaunchNotWindows: { code: 'InvalidParameterValue', message: 'The image {id} is not a Windows image.' },
    fastLaunchDisabling: { code: 'IncorrectState', message: 'Fast launch is being disabled for the image {id}.' },
    imageUnavailable: {
        code: 'InvalidAMIID.Unavailable',
        message: "The AMI ID '{id}' is currently {state} and may not be used for this operation",
    },
    instanceTypeRefusedByImage: {
        code: 'InvalidParameterCombination',
        message: "The instance type '{type}' is not allowed by the instance type specification of the image '{id}'.",
    },
    noNitroTpm: {
        code: 'InvalidParameterCombination',
        message: "The instance type '{type}' does not support NitroTPM, which the image '{id}' requires.",
    },
    bootModeUnsupported: {
        code: 'InvalidParameterValue',
        message: "The instance type '{type}' does not support the boot mode '{mode}' of the image '{id}'.",
    },
    noLatestConsole: {
        code: 'UnsupportedOperation',
        message: 'This instance type does not support retrieving the latest console logs.',
    },
    fastLaunchNotEnabled: { code: 'IncorrectState', message: 'Fast launch is not enabled for the image {id}.' },
};
/** The settings of EC2 alone. */
const ec2Defaults = {
    /** Whether Describe calls begin with an empty page and a token, as AWS allows itself. */
    emptyPages: false,
    /** Some servers lag behind the others, so a call can show what the next one doesn't know. */
    staleServers: {
        /** The share of requests that a stale server answers, from 0 to 1. The world's seed decides which. */
        share: 0,
        /** A stale server sees nothing that was written less than this long ago. */
        lagSeconds: 20,
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
        failure: '',
    },
    instances: instanceDefaults,
    /** The state messages of failed copies. */
    copyFailureMessages: {
        /** For a source snapshot that the account cannot read. */
        source: 'The source snapshot {id} does not exist in {region}, or is not shared with this account.',
        /** For a KMS key that the account cannot use. */
        kmsKey: 'Given key ID is not accessible',
    },
    /** More errors that AWS does not document. Those of a default key are as public issues show them. */
    errors: ec2_settings_errors,
};

;// CONCATENATED MODULE: ./emulator/world/iam-settings.ts
/** The settings of IAM. */
const iamDefaults = {
    /** Names of the roles that every account has. STS issues credentials for other roles too, see `sts.roles`. */
    roles: ['vmimport'],
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
    userPolicies: {},
};

;// CONCATENATED MODULE: ./emulator/world/image-builder-settings.ts
const imageBuilderErrors = {
    notSubscribed: {
        code: 'InvalidRequestException',
        message: 'The account has no subscription to the AWS Marketplace product of {arn}.',
    },
};
/** The settings of EC2 Image Builder. */
const imageBuilderDefaults = {
    /** How long a build is in each of CREATING, BUILDING, TESTING and DISTRIBUTING. On AWS they take minutes. */
    phaseSeconds: 60,
    /** How the builds end that start from now on. Only those that are AVAILABLE at some time have AMIs. */
    build: {
        /** `AVAILABLE`, `FAILED`, `CANCELLED`, `DEPRECATED`, `DISABLED` or `DELETED`. */
        status: 'AVAILABLE',
        /** The reason in the state of an image; empty: none. */
        reason: '',
    },
    /** Whether the AMIs of a build have the product codes of the Marketplace components in its recipe. */
    stampProductCodes: true,
    /** Account id -> the product codes of the Marketplace components that it is subscribed to. */
    subscriptions: {},
    /** The errors that AWS does not document. */
    errors: imageBuilderErrors,
};

;// CONCATENATED MODULE: ./emulator/world/license-manager-settings.ts
/** The settings of License Manager. */
const licenseManagerDefaults = {
    /** Whether the association of an AMI remains after the AMI is deregistered. AWS does not document it. */
    keepsDeletedImages: false,
    /** ARN of a license configuration -> the accounts that AWS RAM shares it with. */
    shares: {},
    /** The error for a license configuration that is disabled. */
    disabledConfiguration: {
        code: 'InvalidParameterValueException',
        message: 'The license configuration {arn} is disabled.',
    },
};

;// CONCATENATED MODULE: ./emulator/world/marketplace-settings.ts
const marketplaceErrors = {
    duplicateVersionTitle: {
        code: 'DUPLICATE_VERSION_TITLE',
        message: "The product already has a version with the title '{title}'.",
    },
    unusableImage: {
        code: 'INVALID_AMI',
        message: 'The AMI {imageId} cannot be used: {reason}.',
    },
    unusableAccessRole: {
        code: 'INVALID_ACCESS_ROLE',
        message: 'AWS Marketplace cannot read the AMI with the role {role}.',
    },
    unknownDeliveryOption: {
        code: 'DELIVERY_OPTION_NOT_FOUND',
        message: 'The product has no delivery option {id}.',
    },
    lastPublicDeliveryOption: {
        code: 'LAST_PUBLIC_DELIVERY_OPTION',
        message: 'At least one public delivery option must remain.',
    },
};
/** The settings of AWS Marketplace Catalog. */
const marketplaceDefaults = {
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
        phase: 'APPLYING',
        /** The FailureCode of the change set: `CLIENT_ERROR` or `SERVER_FAULT`. */
        failureCode: 'CLIENT_ERROR',
        /** The ErrorCode in the first change's ErrorDetailList; empty: no change set fails. */
        errorCode: '',
        /** The ErrorMessage with it. AWS's own messages can be URLs. */
        errorMessage: '',
    },
    /** The errors in ErrorDetailList. AWS documents none of these codes. */
    errors: marketplaceErrors,
};

;// CONCATENATED MODULE: ./emulator/world/service-quotas-settings.ts
/** The settings of Service Quotas. */
const serviceQuotasDefaults = {
    /** Region name -> how many public AMIs an account can have there. In other regions `quotas.publicImages` applies. */
    publicImages: {},
};

;// CONCATENATED MODULE: ./emulator/world/sns-settings.ts
/** The settings of SNS. */
const snsDefaults = {
    /** The largest message in bytes, attributes included, unless the topic's MaximumMessageSize says otherwise. */
    largestMessageBytes: 262_144,
};

;// CONCATENATED MODULE: ./emulator/world/ssm-settings.ts
/** The settings of Parameter Store. */
const ssmDefaults = {
    /** How long AWS takes to validate a value of data type `aws:ec2:image`. Reads don't show the value before. */
    imageValidationSeconds: 5,
    /** Whether PutParameter without a data type keeps the one that the parameter has. Otherwise it means `text`. */
    overwriteKeepsDataType: false,
    /** The error for an overwrite with another data type. */
    dataTypeChanged: {
        code: 'ValidationException',
        message: 'The data type of an existing parameter cannot be changed from {before} to {after}.',
    },
    /** How many parameters of the standard tier an account can have in a region. */
    standardParameters: 10_000,
    /** From SendCommand until GetCommandInvocation knows the command. */
    invocationAfterSeconds: 1,
    /** Whether lists begin with an empty page and a token. AWS returns between 0 and MaxResults entries. */
    emptyPages: false,
};

;// CONCATENATED MODULE: ./emulator/world/settings.ts









/** The bucket of a Describe call that has ids, filters or a page size. */
const describeBucket = { capacity: 100, refillPerSecond: 20 };
/**
 * The defaults of every world: established accounts that can publish, have quota to spare, and wait as long as on AWS.
 * All times are on the world's clock. `PATCH /_emulator/worlds/:id/settings` changes settings at any time.
 */
const defaults = {
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
        },
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
    encryptionByDefault: {},
    /** The state in every region at the start. On AWS, accounts that never shared an image publicly block new sharing. */
    blockPublicAccess: {
        /** `unblocked` or `block-new-sharing`. */
        images: 'unblocked',
        /** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
        snapshots: 'unblocked',
        /** `account` or `declarative-policy`, which an account can't change. */
        managedBy: 'account',
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
            message: 'You have reached your quota of {quota} for the number of public images allowed in this Region. Deregister unused public images or make them private, or request an increase in your public AMIs quota.',
        },
        tooManyImports: {
            code: 'ResourceLimitExceeded',
            message: 'Too many import tasks in progress.',
        },
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
        /** Role ARN -> whom the role trusts. Any other role exists too and trusts everyone. */
        roles: {},
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
        },
    },
};
function createSettings() {
    return structuredClone(defaults);
}

;// CONCATENATED MODULE: ./emulator/world/stale-servers.ts

/**
 * Chooses the requests that a stale server answers. The choice follows from the seed, the region, the operation and the
 * number of such requests before, so the order in which regions call doesn't matter.
 *
 * @param share of the requests, from 0 to 1, as it is at the moment.
 */
function createStaleServers(seed, share) {
    const counts = new Map();
    return (region, operation) => {
        const key = `${region} ${operation}`;
        const nth = counts.get(key) ?? 0;
        counts.set(key, nth + 1);
        return createRandom(`${seed} ${key} ${nth}`).integer(1_000_000) < share() * 1_000_000;
    };
}

;// CONCATENATED MODULE: ./emulator/world/throttling.ts


/** Token buckets per account, region and operation. They refill on the world's clock. */
function createThrottle(world) {
    const levels = new Map();
    const takeFrom = (bucket, key) => {
        if (bucket === undefined)
            return true;
        const time = world.clock.now();
        const last = levels.get(key) ?? { tokens: bucket.capacity, time };
        const tokens = Math.min(bucket.capacity, last.tokens + ((time - last.time) / 1000) * bucket.refillPerSecond);
        levels.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, time });
        return tokens >= 1;
    };
    return {
        take(request) {
            if (!world.settings.throttling.enabled)
                return;
            const { buckets } = world.settings.throttling;
            const key = `${request.accountId} ${request.region} ${request.service} ${request.operation}`;
            if (!takeFrom(bucketOf(request, buckets), key))
                throw throttled(request);
            const { SnapshotId } = request.input;
            const ofSnapshot = buckets[`${request.service}:${request.operation}/snapshot`];
            if (typeof SnapshotId === 'string' && !takeFrom(ofSnapshot, `${key} ${SnapshotId}`))
                throw snapshotThrottled();
        },
    };
}
function bucketOf(request, buckets) {
    const { service, operation, input } = request;
    const ofOperation = buckets[`${service}:${operation}`];
    if (ofOperation !== undefined)
        return ofOperation;
    const filtered = Object.values(input).some(Array.isArray) || 'MaxResults' in input;
    if (service === 'ec2' && operation.startsWith('Describe') && !filtered) {
        const unfiltered = buckets['ec2:unfiltered'];
        if (unfiltered !== undefined)
            return unfiltered;
    }
    return buckets[`${service}:${isMutating(operation) ? 'mutating' : 'reading'}`];
}
/**
 * EBS direct limits an account and each snapshot, with a code for each.
 * https://docs.aws.amazon.com/ebs/latest/userguide/error-retries.html
 */
function snapshotThrottled() {
    return new AwsError('RequestThrottledException', 'Rate exceeded', 400, { Reason: 'RESOURCE_LEVEL_THROTTLE' });
}
function throttled({ service, protocol }) {
    if (service === 'aws-marketplace')
        return new AwsError('ThrottlingException', 'Too many requests', 429);
    switch (protocol) {
        case 'ec2Query':
            return new AwsError('RequestLimitExceeded', 'Request limit exceeded.', 503);
        case 'restXml':
            return new AwsError('SlowDown', 'Please reduce your request rate.', 503);
        case 'awsQuery':
            return new AwsError('Throttling', 'Rate exceeded', 400);
        default:
            return new AwsError('ThrottlingException', 'Rate exceeded', 400);
    }
}

;// CONCATENATED MODULE: ./emulator/world/worlds.ts

















/** Creates the worlds of a server, with the default world in it. */
function createWorlds(defaults) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'emulator-'));
    const hosted = new Map();
    const turns = createTurns();
    let made = 0;
    let accountsMade = 0;
    const host = (id, options, accounts, original) => {
        const copied = original && copyOf(original);
        const settings = copied?.settings ?? createSettings();
        if (options.settings !== undefined)
            patchSettings(settings, options.settings);
        const directory = (0,external_node_path_.join)(root, id);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'blocks'), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'objects'), { recursive: true });
        const states = copied?.states ?? new Map();
        const { seed: ownSeed = id } = options;
        // The ids of the copied world follow from its seed, so those to come follow from another one.
        const seed = original === undefined ? ownSeed : `${original.seed} > ${ownSeed}`;
        const clock = createClock(options.startMs ?? original?.world.clock.now() ?? Date.now(), options.factor ?? original?.world.clock.factor ?? 1);
        const world = {
            id,
            clock,
            random: createRandom(seed),
            settings,
            get lagSeconds() {
                return settings.consistencyLagSeconds;
            },
            blocks: new BlockStore((0,external_node_path_.join)(directory, 'blocks'), original?.world.blocks),
            objects: new ObjectStore((0,external_node_path_.join)(directory, 'objects'), copied?.objects),
            machines: createMachines(clock, turns),
            directory,
            state(service, region, create) {
                const key = `${service} ${region}`;
                if (!states.has(key))
                    states.set(key, create());
                return states.get(key);
            },
            background(work) {
                entry.activity.begin();
                const ended = work
                    .catch((error) => console.error(`Background work in world ${id} failed:`, error))
                    .finally(() => {
                    entry.activity.end();
                    entry.background.delete(ended);
                });
                entry.background.add(ended);
            },
            issueSession: (request) => credentials.issueSession(world, request),
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
            background: new Set(),
        };
        for (const fault of options.faults ?? [])
            entry.faults.add(fault);
        hosted.set(id, entry);
        return entry;
    };
    const get = (id) => {
        const found = hosted.get(id);
        if (found === undefined)
            throw new AwsError('NoSuchWorld', `There is no world ${id}.`, 404);
        return found;
    };
    const credentials = createCredentials(() => get('default').world);
    host('default', { seed: 'default', factor: defaults.factor }, [accountOf('123456789012', 'aws')]);
    const issue = (options, accounts, original) => {
        made += 1;
        const entry = host(`w${made}`, options, accounts, original);
        return {
            hosted: entry,
            accounts: accounts.map((account) => ({
                id: account.id,
                partition: account.partition,
                ...credentials.issueKey(entry.world, account),
            })),
        };
    };
    return {
        credentials,
        create(options, accounts) {
            const known = accounts.map(({ id, partition = 'aws' }) => {
                accountsMade += 1;
                return accountOf(id ?? String(210_000_000_000 + accountsMade * 7919), partition);
            });
            return issue(options, known);
        },
        copy: (original, options) => issue(options, original.accounts, original),
        get,
        hosting: (world) => get(world.id),
        async destroy(id) {
            if (id === 'default')
                throw new AwsError('DefaultWorld', 'The default world cannot be deleted.');
            const { world, faults, background, activity } = get(id);
            hosted.delete(id);
            credentials.forget(world);
            faults.clear();
            activity.close();
            await world.machines.close();
            // An import that is still being read would open the world's files again.
            await Promise.all(background);
            await world.blocks.close();
            await removeFolder(world.directory);
        },
        async close() {
            await Promise.all([...hosted.values()].map(({ world }) => world.machines.close()));
            await removeFolder(root);
        },
    };
}
/**
 * What a world holds, once more. Everything is copied at once, because its parts can be the same: the copies of a
 * snapshot share its data.
 */
function copyOf({ world, states, activity }) {
    if (activity.active + activity.hanging > 0 || world.machines.isBusy) {
        throw new AwsError('WorldBusy', `The world ${world.id} can't be copied while it has work in progress.`, 409);
    }
    const { buckets } = world.objects;
    const copied = structuredClone({ settings: world.settings, states: new Map(states), buckets });
    return {
        settings: copied.settings,
        states: copied.states,
        objects: { original: world.objects, buckets: copied.buckets },
    };
}
function accountOf(id, partition) {
    return { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` };
}
/** Requests in progress can still be writing there, so deletion can need several attempts. */
async function removeFolder(directory) {
    await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./emulator/listen.ts






/**
 * Starts the emulator.
 *
 * @param options.port the port on 127.0.0.1; 0: any free one.
 * @param options.factor how many seconds pass on the clock of the default world in one second of real time.
 * @throws Error when the port can't be had.
 */
async function listen({ port, factor }) {
    const worlds = createWorlds({ factor });
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that disconnects causes these errors, and nobody is left to report them to.
        incoming.on('error', () => { });
        response.on('error', () => { });
        const served = incoming.url?.startsWith('/_emulator/')
            ? serveControl(incoming, response)
            : serve(incoming, response, worlds);
        served.catch((error) => {
            console.error(error);
            response.destroy();
        });
    });
    async function serveControl(incoming, response) {
        const { method = 'GET', url = '/' } = incoming;
        const gone = new AbortController();
        response.once('close', () => gone.abort('closed')); // without a reason, an exception is made for each request
        const text = (await openBody(incoming, 1024 * 1024).collect()).toString('utf8');
        const reply = await control(method, url, parseBody(text), worlds, gone.signal);
        await send(response, reply, method);
    }
    // An upload may take any time. Idle connections close, so that the clients of a thousand worlds leave none behind.
    server.requestTimeout = 0;
    server.keepAliveTimeout = 30_000;
    try {
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(port, '127.0.0.1', resolve);
        });
    }
    catch (error) {
        await worlds.close();
        throw error;
    }
    return {
        endpoint: `http://127.0.0.1:${server.address().port}`,
        async close() {
            server.close();
            server.closeAllConnections();
            await worlds.close();
        },
    };
}
/** A body that is not JSON stays text, which the control API rejects. */
function parseBody(text) {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./emulator/run-emulator.ts



const usage = `Usage: local-aws [--port <port>] [--factor <factor>]

A local AWS for machine images. It listens on 127.0.0.1 and prints its URL.

  --port <port>      the port to listen on; default: any free port
  --factor <factor>  how many seconds pass in it in one second of real time; default: 1
`;
/** Runs the emulator as what this thread is: the program, or a worker. */
function runEmulator() {
    void (external_node_worker_threads_.isMainThread || external_node_worker_threads_.parentPort === null ? main() : work(external_node_worker_threads_.parentPort));
}
/** The program: prints where it listens, and ends with its first signal. */
async function main() {
    const { port, factor } = readOptions();
    const { endpoint, close } = await listen({ port, factor }).catch((error) => fail(error.message));
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
        process.once(signal, async () => {
            await close();
            process.exit(0);
        });
    }
    console.log(`listening on ${endpoint}`);
}
function readOptions() {
    const options = parseOptions();
    if (options.help) {
        console.log(usage);
        process.exit(0);
    }
    const port = Number(options.port);
    const factor = Number(options.factor);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
        fail(`--port ${options.port}: a port is an integer from 0 to 65535.`);
    if (!(factor >= 0))
        fail(`--factor ${options.factor}: the factor is a number, 0 or more.`);
    return { port, factor };
}
function parseOptions() {
    try {
        return (0,external_node_util_.parseArgs)({
            options: {
                port: { type: 'string', default: '0' },
                factor: { type: 'string', default: '1' },
                help: { type: 'boolean', short: 'h', default: false },
            },
        }).values;
    }
    catch (error) {
        return fail(`${error.message}\n\n${usage}`);
    }
}
function fail(message) {
    console.error(message);
    process.exit(2);
}
/** The worker thread: posts where it listens, and ends with the first message that it gets. */
async function work(port) {
    const { endpoint, close } = await listen({ port: 0, factor: 1 });
    port.once('message', async () => {
        await close();
        process.exit(0); // of the thread
    });
    port.postMessage({ endpoint });
}


/***/ })

};
