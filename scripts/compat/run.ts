/**
 * `npm run conformance:awspub`: awspub beside the action, on the same configs and against the same emulator. The last
 * line counts; the exit code is 1 when a comparison fails.
 */
import path from 'node:path';
import { installPythonPackages } from '../../emulator/conformance/python-environment.js';
import { startEmulator } from '../../emulator/conformance/start-emulator.js';
import { compareWithAwspub } from './awspub.js';

const environment = path.resolve(import.meta.dirname, '../../.work/compat-venv');
const programs = await installPythonPackages(environment, path.join(import.meta.dirname, 'requirements.txt'));
const { endpoint, complaints, stop } = await startEmulator();
try {
  const awspub = await compareWithAwspub(endpoint, path.join(programs, 'awspub'));
  for (const text of complaints) console.log(`FAILED ${text}`);
  const failed = awspub.failed + complaints.length;
  console.log(`awspub: ${awspub.passed} comparisons passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  stop();
}
