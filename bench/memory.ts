/**
 * `npm run bench:memory`: the peak of resident memory during an upload of a sparse disk of 20 GiB, by S3 and by EBS
 * direct, to a stand-in that throws the data away.
 */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ourUpload } from './our-upload.js';
import { peakMiBOf } from './process-usage.js';
import { openDestination } from './uploads.js';

const sizeGiB = Number(process.argv[2] ?? 20);
/** The goal. */
const mostMiB = 300;
const everyMs = 100;

const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-bench-'));
const disk = path.join(directory, 'disk.raw');
const destination = await openDestination();
try {
  const file = await open(disk, 'w');
  await file.truncate(sizeGiB * 1024 ** 3);
  // What has data is sent from buffers of its own: the zeros may share one.
  await file.write(Buffer.alloc(1024 ** 3 / 4, 1), 0, undefined, 0);
  await file.close();
  for (const method of ['s3', 'ebs-direct'] as const) {
    let peak = 0;
    let timer: NodeJS.Timeout | undefined;
    const begin = performance.now();
    try {
      await ourUpload(destination, disk, method, ({ pid }) => {
        timer = setInterval(() => {
          try {
            peak = Math.max(peak, peakMiBOf(pid));
          } catch {
            clearInterval(timer); // it has ended
          }
        }, everyMs);
      });
    } finally {
      clearInterval(timer);
    }
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    console.log(
      `${method}: ${sizeGiB} GiB, node ${process.version}: at most ${peak.toFixed(0)} MiB resident after ${seconds} s: ratio to ${mostMiB} MiB ${(peak / mostMiB).toFixed(2)} (goal: at most 1)`,
    );
  }
} finally {
  destination.stop();
  await rm(directory, { recursive: true, force: true });
}
