import * as z from 'zod';
import { defaulted, hasNoProblems, optional, required } from './fields.js';
import { imageNamePattern } from './image-name.js';
import { flag, integer, text } from './scalars.js';
import { age } from './spans.js';

/**
 * `never`, a span of time after the AMI's creation, or a time in milliseconds since the epoch.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html
 */
export const deprecationSchema = z.union([
  z.literal('never'),
  z
    .strictObject({
      after: optional(age, {
        description: "The time since the AMI's creation in each region.",
        examples: ['2y', '90d'],
      }),
      at: optional(
        z.iso.datetime({ offset: true, error: 'must be a time with its time zone, such as 2028-01-01T00:00:00Z' }),
        { description: 'A fixed time. EC2 rounds it to the minute.', examples: ['2028-01-01T00:00:00Z'] },
      ),
    })
    .refine(({ after, at }) => after === undefined || at === undefined, 'must have only one of after and at')
    .refine(({ after, at }) => after !== undefined || at !== undefined, {
      error: 'must have `after` or `at`',
      when: hasNoProblems,
    })
    .transform(({ after, at = '' }) => (after === undefined ? { at: Date.parse(at) } : { after })),
]);

/** How an AMI is protected. Undefined where the config asks for no protection. */
export const deregistrationProtectionSchema = z
  .union([
    flag,
    z.strictObject({
      with_cooldown: defaulted(flag, false, {
        description: 'Keep the AMI protected for 24 hours after its protection is removed.',
      }),
    }),
  ])
  .transform((protection) => {
    if (protection === false) return undefined;
    return protection !== true && protection.with_cooldown ? 'with-cooldown' : 'without-cooldown';
  });

const whichCount = 'Only AMIs with the same architecture and with the tags of ami-publish are included.';

/** What happens to older images when one is published. */
export const supersedeSchema = z.strictObject({
  match: required(imageNamePattern, {
    description: `The names of the older AMIs; \`*\` and \`?\` are wildcards. ${whichCount}`,
    examples: ['my-os-*'],
  }),
  keep: defaulted(integer(0, 1000), 0, {
    description:
      'How many of the older AMIs stay as they are: the newest usable ones, and any that are newer than those. If this ' +
      'AMI is public, only public AMIs count.',
  }),
  // biome-ignore lint/suspicious/noThenProperty: a key of the config; its value is text, so nothing awaits it.
  then: required(z.enum(['deprecate', 'disable', 'private', 'delete']), {
    description:
      'What happens to the other older AMIs: `deprecate` them, `disable` them (AWS then drops all their permissions for ' +
      'good), make them `private`, or `delete` them with their snapshots. `private`, and as many deletions as the quota ' +
      'of public AMIs requires, happen in each region just before the new AMI becomes public there. Everything else ' +
      'happens once the new AMI is public and announced everywhere.',
  }),
});

/** When the newest public image is registered again. */
export const refreshSchema = z.strictObject({
  before: defaulted(age, '60d', {
    description: 'How long before its deprecation the newest public AMI is registered again.',
    examples: ['60d'],
  }),
  name: required(text(3, 128), {
    description:
      'The name of the AMI that it is registered as. Each refresh needs a new name, so use a template such as ' +
      `\`my-os-r$\{github.run_id}\`. If it begins with the name of the image, no other version is refreshed.`,
  }),
});

/** Which older images `cleanup` deletes. */
export const retentionSchema = z
  .strictObject({
    match: required(imageNamePattern, {
      description: `The names of the AMIs; \`*\` and \`?\` are wildcards. ${whichCount}`,
      examples: ['my-os-*'],
    }),
    keep: optional(integer(0, 10_000), {
      description:
        'How many of the AMIs stay: the newest usable ones. Without it, every AMI older than `older_than` is deleted.',
    }),
    older_than: optional(age, { description: 'Delete only AMIs that are older than this.', examples: ['180d'] }),
    allow: defaulted(z.array(z.enum(['public', 'shared', 'launched'])), [], {
      description:
        'AMIs that are deleted although they are `public`, `shared`, or were `launched` within the last 30 days. ' +
        'AMIs with deregistration protection are never deleted.',
    }),
  })
  .refine((value) => value.keep !== undefined || value.older_than !== undefined, {
    error: 'must have `keep` or `older_than`',
    when: hasNoProblems,
  })
  .transform((retention) => ({ ...retention, keep: retention.keep ?? 0 }));
