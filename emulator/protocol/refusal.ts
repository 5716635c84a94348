/**
 * Why a request's input isn't taken.
 * - unknown: the shape has no such member
 * - missing: a required member isn't there
 * - type: the value can't be what the member is (`eight` as a number)
 * - limit: the value is of the type, but not one that the model allows
 * - malformed: the text isn't JSON or XML at all
 */
type RefusalKind = 'unknown' | 'missing' | 'type' | 'limit' | 'malformed';

/** Thrown by the readers; each protocol turns it into the error that its services give. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** Where, as the request writes it: `BlockDeviceMapping.1.Ebs.VolumeSize`. */
    readonly path: string,
    message: string,
    /** Where in the HTTP request. */
    readonly place: 'parameters' | 'body' = 'body',
  ) {
    super(message);
  }
}
