import { leaveOpen } from '../aws/errors.js';

/**
 * What comes once AWS has taken the first request of a change, a look at what it has done or a further request: if that
 * fails, even with a plain refusal, the change has been made in part all the same.
 */
export async function afterwards<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    leaveOpen(error);
    throw error;
  }
}
