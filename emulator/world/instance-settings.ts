/** How the guest of an instance behaves; the comments are at `instanceDefaults.guest`. */
export interface Guest {
  image: string;
  instanceType: string;
  launches: number;
  runs: 'scripted' | 'qemu';
  console: string[];
  checksPassAfterSeconds: number;
  checksFail: boolean;
  endsWith: string;
  endsAfterSeconds: number;
  agentAfterSeconds: number;
  commandSeconds: number;
  commandExitCode: number;
  commandOutput: string;
  commandErrorOutput: string;
}

/** Launches that AWS refuses. */
interface RefusedLaunches {
  code: string;
  /** How many launches it refuses; 0: all. */
  attempts: number;
}

/** A security group in the default VPC of every account. */
export interface SecurityGroupSettings {
  name: string;
  /** Each `<protocol> <from port> <to port> <CIDR block>`. */
  ingress: string[];
}

/** The settings of EC2 instances. */
export const instanceDefaults = {
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
     * snapshots, and of the settings below only `checksPassAfterSeconds` applies.
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
  } as Guest,
  /**
   * Name -> a guest, with the fields of `ec2.instances.guest` that differ. It applies to the launches that match its `image`
   * and `instanceType`; of several guests the last one.
   */
  guests: {} as Record<string, Partial<Guest>>,
  /**
   * Instance type, or instance type and zone (`m5.large eu-west-1a`) -> the `code` with which RunInstances fails, such as
   * `InsufficientInstanceCapacity`, and for how many `attempts`; 0: always.
   */
  refusedLaunches: {} as Record<string, RefusedLaunches>,
  /** Instance type -> the regions and zones that do not offer it. */
  notOffered: {} as Record<string, string[]>,
  /** The regions in which accounts have no default VPC. */
  noDefaultVpc: [] as string[],
  /** Group ID -> a security group in the default VPCs: its `name`, and `ingress` as `<protocol> <from> <to> <CIDR>`. */
  securityGroups: {} as Record<string, SecurityGroupSettings>,
  /** IDs of further subnets of the default VPCs, in the first zone of each region. */
  subnets: [] as string[],
  /** The guests that run under qemu. */
  qemu: {
    /** `kvm`, `tcg` (without hardware, and slow), or `auto`: KVM if a boot sector runs under it, otherwise TCG. */
    accelerator: 'auto' as 'auto' | 'kvm' | 'tcg',
    /** The memory of a guest, unless its instance type has less. */
    memoryMiB: 1024,
    /** A guest that runs longer is ended with `Server.InternalError`. These are real seconds. */
    longestSeconds: 900,
  },
  /** The public address of every instance that has one; empty: one of 203.0.113.0/24. */
  publicAddress: '',
};
