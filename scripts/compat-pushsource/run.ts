/**
 * `npm run conformance:pushsource`: pushsource and pubtools-marketplacesvm beside the action, on the same staged
 * directories. The last line counts; the exit code is 1 when a comparison fails.
 */
import path from 'node:path';
import { installPythonPackages } from '../../emulator/conformance/python-environment.js';
import { compareWithPushsource } from './compare.js';

const environment = path.resolve(import.meta.dirname, '../../.work/pushsource-venv');
const requirements = path.join(import.meta.dirname, 'requirements.txt');

async function install(): Promise<string | undefined> {
  try {
    return await installPythonPackages(environment, requirements);
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(
      'SKIPPED pushsource: its packages could not be installed. They need a C compiler, Python headers and krb5. ' +
        `On Debian or Ubuntu: apt-get install gcc python3-dev libkrb5-dev\n${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}

const programs = await install();
if (programs !== undefined) {
  const { passed, failed } = await compareWithPushsource(path.join(programs, 'python'));
  console.log(`pushsource: ${passed} comparisons passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
