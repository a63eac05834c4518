/** Made by `build/guide-plugin.mjs`. */
declare module '*.md' {
  // A relative `import type` is not allowed in here, and outside it would make this file a module.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const guide: import('./guide-document').GuideDocument;
}
