import { readFileSync } from 'node:fs';

/** Of Linux's clock in /proc, on every architecture that GitHub's runners have. */
const ticksPerSecond = 100;

/** The CPU seconds that a running process has used, all its threads together. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name of the program, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** The largest resident memory that a running process ever had, in MiB. @throws Error when it has ended */
export function peakMiBOf(pid: number): number {
  const kiB = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  if (kiB === undefined) throw new Error(`the process ${pid} has ended`);
  return Number(kiB) / 1024;
}
