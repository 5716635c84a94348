import { z } from 'zod';
import { defaulted, hasNoProblems, optional, problem, required } from './fields.js';
import { denylistProblem, regions } from './regions.js';
import { text } from './scalars.js';

// SNS's Subject: fewer than 100 characters, no line breaks or control characters.
// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
const subject = text(1, 99).refine(
  (value) => !/\p{Cc}/u.test(value),
  'must not have line breaks or control characters',
);

/** SNS's largest message, the JSON of all protocols together. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const largestMessageBytes = 262_144;

const topicName = /^[A-Za-z0-9_-]{1,256}$/;

const notificationSchema = z
  .strictObject({
    subject: required(subject, { description: 'The subject of the notification, 1 to 99 characters.' }),
    message: defaulted(
      z
        .strictObject({
          default: required(z.string(), { description: 'The text for every protocol that has none of its own.' }),
          email: optional(z.string(), { description: 'The text for e-mail subscribers.' }),
        })
        .refine((message) => Buffer.byteLength(JSON.stringify(message)) <= largestMessageBytes, {
          error: `must have at most ${largestMessageBytes} bytes in all`,
          when: hasNoProblems,
        }),
      { default: '' },
      { description: 'The text of the notification, per protocol. Without it the message is empty.' },
    ),
    regions: defaulted(regions, [], {
      description:
        "The regions whose topic is told. Without it, or empty: every enabled region of the account's partition.",
    }),
    regions_denylist: defaulted(regions, [], { description: 'Regions whose topic is not told.' }),
  })
  .superRefine(({ regions, regions_denylist: denied }, context) => {
    const message = denylistProblem(regions, denied);
    if (message !== undefined) context.addIssue(problem(message, ['regions_denylist']));
  });

/** awspub's form, a list of maps from a topic's name to its notification, read as a list of notifications. */
export const snsSchema = z
  .array(
    z
      .record(z.string(), notificationSchema)
      .superRefine((topics, context) => {
        for (const topic of Object.keys(topics).filter((name) => !topicName.test(name))) {
          const message = 'the name of a topic must have 1 to 256 letters, digits, underscores and hyphens';
          context.addIssue(problem(message, [topic], 'key'));
        }
      })
      .meta({ propertyNames: { pattern: topicName.source } }),
  )
  .transform((list) =>
    list.flatMap((topics) => Object.entries(topics).map(([topic, notification]) => ({ topic, ...notification }))),
  );
