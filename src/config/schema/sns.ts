import { z } from 'zod';
import { hasNoProblems, optional, regions, required, text } from './scalars.js';

// SNS's Subject: fewer than 100 characters, no line breaks or control characters.
// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
const subject = text(1, 99).refine(
  (value) => !/\p{Cc}/u.test(value),
  'must not have line breaks or control characters',
);

/** SNS's largest message, the JSON of all protocols together. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const largestMessageBytes = 262_144;

const notificationSchema = z.strictObject({
  subject: required(subject, { description: 'The subject of the notification, 1 to 99 characters.' }),
  message: optional(
    z
      .strictObject({
        default: required(z.string(), { description: 'The text for every protocol that has none of its own.' }),
        email: optional(z.string(), { description: 'The text for e-mail subscribers.' }),
      })
      .refine((message) => Buffer.byteLength(JSON.stringify(message)) <= largestMessageBytes, {
        error: `must have at most ${largestMessageBytes} bytes in all`,
        when: hasNoProblems,
      }),
    { description: 'The text of the notification, per protocol. Without it the message is empty.' },
  ),
  regions: optional(regions, {
    description:
      "The regions whose topic is told. Without it, or empty: every enabled region of the account's partition.",
  }),
  regions_denylist: optional(regions, { description: 'Regions whose topic is not told.' }),
});

/** awspub's form: a list of maps from a topic's name to its notification. */
export const snsSchema = z.array(
  z.record(z.string(), notificationSchema).meta({ propertyNames: { pattern: '^[A-Za-z0-9_-]{1,256}$' } }),
);
