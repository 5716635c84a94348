import { runEmulator } from './run-emulator.js';

runEmulator();
