/**
 * An error whose code or message no public source states. It is a setting, so that no client comes to depend on a
 * guess. The operation fills in each `{…}` of the message.
 */
export interface ConfigurableError {
  code: string;
  message: string;
}
