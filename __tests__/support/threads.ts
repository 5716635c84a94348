import type { Duplex } from 'node:stream';
import zlib from 'node:zlib';

type Compile = (...given: unknown[]) => Promise<unknown>;
type Transform = (chunk: Uint8Array, encoding: string, done: (...result: unknown[]) => void) => void;

interface Work {
  running: number;
}

const key = Symbol.for('ami-publish work of threads');
/** What all streams of zlib have. Node's own modules are the worker's, and so the same in all of its test files. */
const zlibBase = Object.getPrototypeOf(Object.getPrototypeOf(zlib.Gunzip.prototype)) as {
  _transform: Transform;
  [key]?: Work;
};
zlibBase[key] ??= countInflating();
/** What other threads are doing for this one. */
const work: Work = zlibBase[key];

countCompiling();

/** Whether a thread unpacks something or compiles WebAssembly. Node.js lists neither among its active resources. */
export function areThreadsAtWork(): boolean {
  return work.running > 0;
}

function countInflating(): Work {
  const counted: Work = { running: 0 };
  const { _transform: transform } = zlibBase;
  zlibBase._transform = function (this: Duplex, chunk, encoding, done) {
    counted.running += 1;
    const end = (): void => {
      counted.running -= 1;
      this.off('close', end);
    };
    this.once('close', end); // after an error, nothing else is said
    transform.call(this, chunk, encoding, (...result) => {
      if (this.listeners('close').includes(end)) end();
      done(...result);
    });
  };
  return counted;
}

/** Every test file has a WebAssembly of its own. */
function countCompiling(): void {
  const { WebAssembly: own } = globalThis as unknown as { WebAssembly: Record<string, Compile> };
  for (const name of ['compile', 'instantiate']) {
    const original = own[name] as Compile;
    own[name] = (...given) => {
      work.running += 1;
      return original(...given).finally(() => {
        work.running -= 1;
      });
    };
  }
}
