import { z } from 'zod';
import { defaulted, hasNoProblems, optional, problem, required } from './fields.js';
import { flag, integer, text } from './scalars.js';
import { age } from './spans.js';

/**
 * `never`, a span after the AMI's creation, or a time in milliseconds since the epoch.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html
 */
export const deprecationSchema = z.union([
  z.literal('never'),
  z
    .strictObject({
      after: optional(age, { description: "Counted from the AMI's creation in each region.", examples: ['2y', '90d'] }),
      at: optional(
        z.iso.datetime({ offset: true, error: 'must be a time with its zone, such as 2028-01-01T00:00:00Z' }),
        {
          description: 'A fixed time, which EC2 rounds to the minute.',
          examples: ['2028-01-01T00:00:00Z'],
        },
      ),
    })
    .refine(({ after, at }) => after === undefined || at === undefined, 'must have only one of after and at')
    .refine(({ after, at }) => after !== undefined || at !== undefined, {
      error: 'must have after or at',
      when: hasNoProblems,
    })
    .transform(({ after, at = '' }) => (after === undefined ? { at: Date.parse(at) } : { after })),
]);

/** How an AMI is protected; undefined where the config asks for no protection. */
export const deregistrationProtectionSchema = z
  .union([
    flag,
    z.strictObject({
      with_cooldown: defaulted(flag, false, {
        description: 'The AMI stays protected for 24 hours after the protection is taken off.',
      }),
    }),
  ])
  .transform((protection) => {
    if (protection === false) return undefined;
    return protection !== true && protection.with_cooldown ? 'with-cooldown' : 'without-cooldown';
  });

/** The names of AMIs, with wildcards. One that could match nothing, or everything, is a mistake. */
const namePattern = text(1, 128).superRefine((value, context) => {
  const foreign = [...new Set(value.replaceAll(/[A-Za-z0-9()[\] ./\-'@_*?]/g, ''))].join(' ');
  if (foreign !== '') {
    context.addIssue(problem(`must be a name with * and ? in it; no AMI's name has ${foreign}`));
  } else if (/^[*?]+$/.test(value)) {
    context.addIssue(problem('must be more than * and ?, which match every AMI of ours'));
  }
});

export const supersedeSchema = z.strictObject({
  match: required(namePattern, {
    description:
      'The names of the older AMIs, with `*` and `?`. Only AMIs of ours (by their tags) of the same architecture count.',
    examples: ['my-os-*'],
  }),
  keep: defaulted(integer(0, 1000), 0, {
    description:
      'How many of the older AMIs, the newest that can be used, stay as they are, and what is newer with them. Where this ' +
      'AMI is public, only public ones count.',
  }),
  // biome-ignore lint/suspicious/noThenProperty: a key of the config; its value is text, so nothing awaits it.
  then: required(z.enum(['deprecate', 'disable', 'private', 'delete']), {
    description:
      'What happens to the rest: `deprecate` now, `disable` (AWS drops all its permissions for good), make `private`, or ' +
      '`delete` with its snapshots. `private`, and as many deletions as the quota of public AMIs needs, come just before ' +
      'the new AMI becomes public in that region; everything else when it is public and announced everywhere.',
  }),
});

export const retentionSchema = z
  .strictObject({
    match: required(namePattern, {
      description:
        'The names of the AMIs, with `*` and `?`. Only AMIs of ours (by their tags) of the same architecture count.',
      examples: ['my-os-*'],
    }),
    keep: optional(integer(0, 10_000), {
      description: 'How many of them, the newest that can be used, stay; without it, none.',
    }),
    older_than: optional(age, { description: 'Younger ones stay.', examples: ['180d'] }),
    allow: defaulted(z.array(z.enum(['public', 'shared', 'launched'])), [], {
      description:
        'AMIs that may be deleted although they are public, shared, or were launched within 30 days. Protected ones never are.',
    }),
  })
  .refine((value) => value.keep !== undefined || value.older_than !== undefined, {
    error: 'must have keep or older_than',
    when: hasNoProblems,
  })
  .transform((retention) => ({ ...retention, keep: retention.keep ?? 0 }));
