// `node --import` of this file: the process lives through ten seconds in one, for what waits for minutes on purpose.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const factor = 10;
const timers = createRequire(import.meta.url)('node:timers/promises');
const { setTimeout: inRealTime } = timers;
timers.setTimeout = (milliseconds, ...rest) => inRealTime(milliseconds / factor, ...rest);
syncBuiltinESMExports();

const { now } = Date;
const started = now();
Date.now = () => started + (now() - started) * factor;
