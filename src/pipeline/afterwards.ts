import { leaveOpen } from '../aws/errors.js';

/**
 * A look at what a change has done, once AWS has taken its request: if the look fails, even with a plain refusal, the
 * change may have been made all the same.
 */
export async function afterwards<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    leaveOpen(error);
    throw error;
  }
}
