import * as z from 'zod';
import { defaulted, hasNoProblems, optional, problem, required } from './fields.js';
import { flag, integer, pattern, text } from './scalars.js';
import { duration } from './spans.js';

/** A regular expression that JavaScript reads. */
const expression = text(1, 1000).superRefine((value, context) => {
  try {
    new RegExp(value, 'u');
  } catch (error) {
    // "Invalid regular expression: /(/u: Unterminated group": the last part is what is wrong.
    const why = (error as Error).message.replace(/^.*: /s, '').toLowerCase();
    context.addIssue(problem(`is not a regular expression: ${why}`));
  }
});

const instanceType = pattern(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, 'be an instance type such as t3.nano');

const proofSchema = z
  .strictObject({
    console: optional(expression, {
      description:
        'A regular expression that a line of the serial console matches. The last line counts although it has not ended; ' +
        'color codes and carriage returns are removed. A `$` is written `$$`, as everywhere in a config.',
      examples: ['login: $$'],
    }),
    status_checks: optional(flag, {
      description:
        "EC2's status checks of the instance have passed. This is the proof if nothing else is given. It shows that the " +
        'network works, not that the boot has finished.',
    }),
    ssm: optional(
      z.strictObject({
        command: required(text(1, 4096), {
          description:
            'A shell command that Run Command of Systems Manager runs on the instance, and that has to end with 0. It waits ' +
            'for the agent to register.',
          examples: ['systemctl is-system-running --wait'],
        }),
        timeout: defaulted(duration, '5m', { description: 'How long the command may take.' }),
      }),
      {
        description:
          'A command that succeeds on the instance. Requires `instance_profile`, and a `subnet_id` from which Systems ' +
          'Manager can be reached without a public address.',
      },
    ),
    port: optional(integer(1, 65_535), {
      description:
        'A TCP port of the instance that accepts a connection from the runner. The instance then has a public address. ' +
        'Requires `security_group_ids` that let the runner in.',
      examples: [22],
    }),
  })
  .refine(
    (proof) => proof.status_checks !== false || Object.values(proof).some((one) => one && typeof one !== 'boolean'),
    {
      error: 'must have a proof: `status_checks: false` leaves none',
      when: hasNoProblems,
    },
  )
  .transform((proof) => {
    const isOnly = proof.console === undefined && proof.ssm === undefined && proof.port === undefined;
    return { ...proof, status_checks: proof.status_checks ?? isOnly };
  });

/** What an AMI has to show before it may become public. */
export const bootTestSchema = z.strictObject({
  instance_types: defaulted(
    z.union([
      z.literal('auto'),
      z.array(instanceType).min(1, 'must have an instance type').max(20, 'must have at most 20 instance types'),
    ]),
    'auto',
    {
      description:
        'What the AMI is launched on: a list, or `auto` for the smallest type of each class that it may be booted on. With ' +
        '`legacy-bios` that is one Nitro and one Xen type; with `uefi` one Nitro type; with `uefi-preferred` one that boots ' +
        'UEFI and one that only has BIOS; for `arm64` the oldest and the newest Graviton; with `tpm_support` only types ' +
        'with NitroTPM count. `instance_types` of the AMI are respected.',
      examples: [['m7i.large', 't3.nano']],
    },
  ),
  proof: defaulted(
    proofSchema,
    {},
    { description: 'What shows that the AMI has booted. All that is given has to hold.' },
  ),
  refuse: defaulted(z.array(expression).max(50, 'must have at most 50 expressions'), [], {
    description:
      'Regular expressions that no line of the serial console may match: one that does ends the test at once. They are ' +
      'added to those that are refused by default: kernel panics, the emergency mode of systemd, rescue prompts of ' +
      'GRUB and the initramfs, and firmware that finds nothing to boot.',
    examples: [['Failed to start']],
  }),
  refuse_defaults: defaulted(flag, true, { description: '`false` refuses only what `refuse` lists.' }),
  user_data: optional(text(1, 4096), {
    description: 'A file with user data for the instance, relative to this config file, of at most 16 KB.',
    examples: ['test/user-data.yaml'],
  }),
  subnet_id: optional(pattern(/^subnet-[0-9a-f]{8,17}$/, 'be the ID of a subnet, such as subnet-0123456789abcdef0'), {
    description: 'The subnet of the instance, in the region of the test. Without it, the default VPC is used.',
  }),
  security_group_ids: defaulted(
    z
      .array(pattern(/^sg-[0-9a-f]{8,17}$/, 'be the ID of a security group, such as sg-0123456789abcdef0'))
      .max(5, 'must have at most 5 security groups'),
    [],
    { description: "The security groups of the instance. Without them, it has the VPC's default group." },
  ),
  instance_profile: optional(pattern(/^[\w+=,.@-]{1,128}$/, 'be the name of an instance profile, not its ARN'), {
    description: 'The name of the instance profile of the instance.',
  }),
  timeout: defaulted(duration, '10m', {
    description:
      'How long one launch may take to show the proof. Then the instance is terminated. With a proof by `console`, Xen types ' +
      'need at least `5m`, because EC2 shows their console minutes after the start.',
  }),
  attempts: defaulted(integer(1, 5), 2, {
    description:
      "How many launches of each instance type are tried when one fails for reasons that are not the AMI's: a lack of " +
      'capacity, a limit of the account, a failure of EC2. Where `auto` chooses, the next attempt takes the next larger ' +
      'type; before the same type is tried again, the run waits two minutes, as AWS recommends.',
  }),
  before: defaulted(z.enum(['publish', 'copy']), 'publish', {
    description:
      '`copy`: no snapshot is copied to another region until the AMI has booted in the home region. `publish`: the copies ' +
      'run meanwhile.',
  }),
});
