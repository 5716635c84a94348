/**
 * An error that AWS returns instead of a result.
 * `fields` are further members of the error's shape (EBS's `Reason`, S3's `BucketName`); each protocol writes them in
 * its own form.
 */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** HTTP status. */
    readonly status = 400,
    readonly fields: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = code;
  }
}
