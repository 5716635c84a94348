const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** `512 B`, `1.5 GiB`: the largest binary unit of which there is at least one. */
export function formatBytes(sizeBytes: number): string {
  let value = sizeBytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** `3m10s`, `45s`, `2h05m`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}m${String(seconds % 60).padStart(2, '0')}s`;
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}

/**
 * Bytes, percent, rate and time left: `1.2 GiB of 4.0 GiB  30 %  112.0 MiB/s  25s left`.
 * @param beforeBytes what was done before the time that counts
 */
function formatProgress(doneBytes: number, totalBytes: number, elapsedMs: number, beforeBytes: number): string {
  const percent = totalBytes === 0 ? 100 : Math.floor((doneBytes / totalBytes) * 100);
  const parts = [`${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`, `${percent} %`];
  if (elapsedMs > 0 && doneBytes > beforeBytes) {
    const bytesPerMs = (doneBytes - beforeBytes) / elapsedMs;
    parts.push(`${formatBytes(bytesPerMs * 1000)}/s`);
    if (doneBytes < totalBytes) parts.push(`${formatDuration((totalBytes - doneBytes) / bytesPerMs)} left`);
  }
  return parts.join('  ');
}

const rateOverMs = 60_000;
const sampleEveryMs = 1_000;

/**
 * Follows work as it is done: the rate and the time left that it shows are those of the last minute. What came before, such
 * as a slow start or a stall, says nothing about the rest.
 * @param first where the work starts; if omitted, the first call sets it
 */
export function createMeter(first?: { readonly atMs: number; readonly bytes: number }) {
  let samples = first === undefined ? [] : [first];
  return (nowMs: number, doneBytes: number, totalBytes: number): string => {
    const from = samples.findLastIndex(({ atMs }) => nowMs - atMs >= rateOverMs);
    samples = samples.slice(Math.max(0, from));
    const { atMs, bytes } = samples[0] ?? { atMs: nowMs, bytes: doneBytes };
    if (nowMs - (samples.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY) >= sampleEveryMs)
      samples.push({ atMs: nowMs, bytes: doneBytes });
    return formatProgress(doneBytes, totalBytes, nowMs - atMs, bytes);
  };
}
