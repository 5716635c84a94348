import { connect } from 'node:net';
import { untilDeadline } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import type { Run } from '../../run/run.js';

/** An open port answers within moments; nothing answers for one that a security group closes. */
const connectMs = 3_000;

/** Whether a port accepts a connection from here. */
export async function isPortOpen({ clock, signal }: Run, host: string, port: number): Promise<boolean> {
  const late = new PublishError('timeout', `port ${port} did not answer`);
  const limit = { clock, deadline: clock.now() + connectMs, cancel: signal, late };
  try {
    await untilDeadline(limit, (end) => connected(host, port, end));
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

function connected(host: string, port: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const close = (): void => {
      socket.destroy();
    };
    end.addEventListener('abort', close, { once: true });
    socket.once('connect', () => {
      close();
      resolve();
    });
    socket.once('error', reject);
    socket.once('close', () => end.removeEventListener('abort', close));
  });
}
