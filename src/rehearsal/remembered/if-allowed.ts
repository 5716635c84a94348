import { isDenied } from '../../aws/errors.js';

/** What the role may not read is not remembered. */
export async function ifAllowed<T, Else = undefined>(read: () => Promise<T>, otherwise?: Else): Promise<T | Else> {
  try {
    return await read();
  } catch (error) {
    if (isDenied(error)) return otherwise as Else;
    throw error;
  }
}
