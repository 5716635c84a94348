// Ends the emulator that start.js has started, and shows what it had to say.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const { STATE_pid: pid = '', STATE_log: log = '' } = process.env;
/** It deletes its data, which can be large. */
const longestMs = 30_000;

function send(signal) {
  try {
    return process.kill(Number(pid), signal);
  } catch {
    return false; // it has ended
  }
}

if (/^\d+$/.test(pid) && send('SIGTERM')) {
  for (const end = Date.now() + longestMs; send(0) && Date.now() < end; ) await delay(50);
  if (send(0)) send('SIGKILL');
}
if (log !== '') {
  const said = readFileSync(log, 'utf8').replaceAll(/^(\s*)::/gm, '$1: :');
  console.log(said.trim());
}
