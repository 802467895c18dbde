/**
 * The default build of jsonc-parser is a UMD wrapper that hides its own requires
 * from bundlers; each importer gets the module build of the version it asks for.
 */
export const jsoncParserAsModule = {
  name: 'jsonc-parser-as-module',
  /** @param {import('esbuild').PluginBuild} building */
  setup(building) {
    building.onResolve({ filter: /^jsonc-parser$/ }, ({ kind, resolveDir }) =>
      building.resolve('jsonc-parser/lib/esm/main.js', { kind, resolveDir }),
    );
  },
};
