/**
 * Modules of a page as one script, in the order given: their imports go, and `export` goes. They stay modules in their
 * files, so that tests can import them; all names of one page's modules must differ.
 */
export const oneScript = (...modules: readonly string[]): string =>
  modules.join("\n").replace(/^import [^;]*;\n/gm, "").replace(/^export /gm, "").replace(/^\/\/.*\n/gm, "");
