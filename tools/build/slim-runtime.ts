import type { Compiler } from '@rspack/core';

/**
 * What rspack puts into plugin.js for chunks that register modules and for CommonJS code that reads ours: at the light door
 * a part is a plain ES module, fetched by `import()`, and only its names are gathered into an object.
 */
const SLIM: Readonly<Record<string, string>> = {
  module_chunk_loading: '',
  has_own_property: '',
  make_namespace_object: `__webpack_require__.r = (exports) => {
	Object.defineProperty(exports, '__esModule', { value: true });
};`,
  define_property_getters: `__webpack_require__.d = (exports, getters, values) => {
	for (var key in getters) Object.defineProperty(exports, key, { enumerable: true, get: getters[key] });
	for (key in values) Object.defineProperty(exports, key, { enumerable: true, value: values[key] });
};`,
};

export class SlimRuntime {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('SlimRuntime', ({ hooks }) => {
      hooks.runtimeModule.tap('SlimRuntime', (module) => {
        const slim = SLIM[module.name];
        if (slim !== undefined && module.source) module.source.source = Buffer.from(slim);
      });
    });
  }
}
