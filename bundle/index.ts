/**
 * What `dist/` is made of: the action and the local AWS that it rehearses on. Neither knows the other, but in one bundle
 * they share the AWS clients, which are most of it.
 */
import { runAction } from '../src/index.js';

// The action is at the top of the bundle's entry, where Node.js compiles it once. As a module that is loaded on demand,
// it would be scanned first and compiled then, which takes a tenth of a cold start.
if (process.argv[2] === 'local-aws') {
  process.argv.splice(2, 1);
  void import('../emulator/run-emulator.js').then(({ runEmulator }) => runEmulator());
} else {
  runAction();
}
