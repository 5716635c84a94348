import vm from 'node:vm';

const { SourceTextModule } = vm;
/** By source text. */
const compiled = new Map();

/**
 * Jest compiles every module again in each test file. V8 takes what it compiled before from its code cache, for as long as
 * the worker lives. A module from there has lost its callback for `import()`.
 */
export function cacheCompiledModules() {
  vm.SourceTextModule = class extends SourceTextModule {
    constructor(code, options) {
      const cachedData = compiled.get(code);
      super(code, cachedData === undefined ? options : { ...options, cachedData });
      if (cachedData === undefined && !/\bimport\s*\(/.test(code)) compiled.set(code, this.createCachedData());
    }
  };
}
