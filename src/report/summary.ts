import { assumptionsTable } from './assumptions.js';
import { bootTestsTable } from './boot-tests.js';
import { contentsTable } from './contents.js';
import { code, shortened } from './markdown.js';
import { measurementsText } from './measurements.js';
import { pageText, type Section } from './page.js';
import type { RunResult } from './result.js';
import { changes } from './sections/changes.js';
import { failures, warnings } from './sections/failures.js';
import { iamPolicy } from './sections/iam-policy.js';
import { images } from './sections/images.js';
import { marketplace } from './sections/marketplace.js';
import { outcome } from './sections/outcome.js';
import { preflight } from './sections/preflight.js';
import { timeline } from './sections/timeline.js';
import { subscriptionsTable } from './subscriptions.js';

/** GitHub drops a step's summary whole when it is longer than 1,048,576 bytes; a little is left for other writers. */
const mostBytes = 1_000_000;

/** In the order of the page. What is further up is worth more: it gets room first. */
const sectionsFor = (manifest: string): Section[] => [
  outcome,
  failures,
  warnings,
  images,
  { title: 'Content of the snapshots', body: contentsTable },
  { title: 'Boot tests', body: bootTestsTable },
  marketplace,
  { title: 'AWS Marketplace in Image Builder', body: subscriptionsTable },
  { title: 'NitroTPM measurements', body: measurementsText },
  { title: 'What the rehearsal assumes', body: ({ rehearsal }) => assumptionsTable(rehearsal?.assumptions ?? []) },
  iamPolicy(manifest),
  changes,
  preflight,
  timeline,
];

/** The job summary in Markdown. For what doesn't fit, it points to the manifest at `manifest`. */
export function summaryText(result: RunResult, manifest: string): string {
  return pageText(result, sectionsFor(manifest), { mostBytes, elsewhere: code(shortened(manifest, 500)) });
}
