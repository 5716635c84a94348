import * as z from 'zod';
import { defaulted, hasNoProblems, optional, problem, required } from './fields.js';
import { denylistProblem, regions } from './regions.js';
import { printable, text } from './scalars.js';

// Subject and message as Publish takes them. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
const subject = text(1, 99)
  .refine((value) => !/\p{Cc}/u.test(value), 'must not contain line breaks or control characters')
  .refine((value) => !value.startsWith(' '), 'must not begin with a space')
  // "Less than 100 characters" does not say which: in UTF-16, characters outside the basic plane count twice.
  .refine((value) => value.length < 100 || [...value].length >= 100, 'must have at most 99 characters in UTF-16');

/** The JSON of all protocols together. */
const largestMessageBytes = 262_144;

const message = z
  .strictObject({
    default: required(printable, { description: 'The text for every protocol that has no text of its own.' }),
    email: optional(printable, { description: 'The text for email subscribers.' }),
  })
  .refine((texts) => Buffer.byteLength(JSON.stringify(texts)) <= largestMessageBytes, {
    error: `must have at most ${largestMessageBytes} bytes in all`,
    when: hasNoProblems,
  });

const notificationSchema = z
  .strictObject({
    subject: required(subject, { description: 'The subject of the notification, 1 to 99 characters.' }),
    message: defaulted(
      message,
      { default: '' },
      { description: 'The text of the notification for each protocol. Without it, the message is empty.' },
    ),
    regions: defaulted(regions, [], {
      description:
        "The regions whose topic is notified. Without it, or if it is empty, these are all enabled regions of the account's " +
        'partition.',
    }),
    regions_denylist: defaulted(regions, [], { description: 'Regions whose topic is not notified.' }),
  })
  .superRefine((notification, context) => {
    const overlap = denylistProblem(notification.regions, notification.regions_denylist);
    if (overlap !== undefined) context.addIssue(problem(overlap, ['regions_denylist']));
  });

const topicName = /^[A-Za-z0-9_-]{1,256}$/;

const topicsSchema = z
  .record(z.string(), notificationSchema)
  .superRefine((topics, context) => {
    for (const topic of Object.keys(topics).filter((name) => !topicName.test(name))) {
      const rule = 'the topic name must have 1 to 256 letters, digits, underscores and hyphens';
      context.addIssue(problem(rule, [topic], 'key'));
    }
  })
  .meta({ propertyNames: { pattern: topicName.source } });

/** awspub's form, a list of maps from a topic's name to its notification, read as a list of notifications. */
export const snsSchema = z
  .array(topicsSchema)
  .transform((list) =>
    list.flatMap((topics) => Object.entries(topics).map(([topic, notification]) => ({ topic, ...notification }))),
  );
