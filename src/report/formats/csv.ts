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
  // A spreadsheet takes such a text for a formula; with an apostrophe, it shows it.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
