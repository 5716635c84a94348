import type { RunResult } from '../result.js';
import { existingAmis } from './existing.js';

const columns = ['image', 'architecture', 'partition', 'account', 'region', 'ami', 'snapshot', 'state', 'public'];

/** A line for each AMI, below a line with the names of the columns (RFC 4180, with LF). */
export function csvText(result: RunResult): string {
  const rows = existingAmis(result).map(({ image, region, id }) => [
    image.name,
    image.architecture,
    region.partition,
    region.accountId,
    region.region,
    id,
    region.snapshotId ?? '',
    region.state,
    String(region.public),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
