/**
 * What is wrong with a request's input.
 * - unknown: the shape has no such member
 * - missing: a required member is absent
 * - type: the value cannot be of the member's type (`eight` as a number)
 * - limit: the value has the right type, but the model does not allow it
 * - malformed: the text is not JSON or XML at all
 */
type InputProblem = 'unknown' | 'missing' | 'type' | 'limit' | 'malformed';

/** Thrown while an input is read. Each codec turns it into the error that its services return. */
export class InputError extends Error {
  constructor(
    readonly problem: InputProblem,
    /** The member's path, as the request writes it: `BlockDeviceMapping.1.Ebs.VolumeSize`. */
    readonly path: string,
    message: string,
    /** The part of the HTTP request that holds the member. */
    readonly place: 'parameters' | 'body' = 'body',
  ) {
    super(message);
  }
}
