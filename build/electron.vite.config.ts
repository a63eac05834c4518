import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

import { guidePlugin } from './guide-plugin.mjs';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path);

/** The workbook writer's WebAssembly, read beside the bundle at run time. */
const writerWasm = at('node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm');

/** Puts a file beside the bundle under its own name. */
function copyFile(path: string): Plugin {
  return {
    name: 'copy-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: basename(path), source: readFileSync(path) });
    },
  };
}

/** What is there of the entries: `npm run dev` and tools also run while a part is being written. */
function present(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));
}

/** CommonJS for Electron 25 (Node 18) and plain Node alike; nothing is loaded from node_modules at run time. */
function nodeBuild(outDir: string, entries: Record<string, string>, plugins: Plugin[] = []) {
  return {
    plugins,
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'node18',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: present(entries),
        external: ['electron'],
        output: {
          format: 'cjs' as const,
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  };
}

export default defineConfig({
  main: nodeBuild(
    'out/main',
    {
      main: at('electron/main.ts'),
      cli: at('electron/headless/cli.ts'),
      'headless-worker': at('electron/headless-worker.ts'),
      'workbook-process': at('electron/workbook/process/workbook-process.ts'),
    },
    [copyFile(writerWasm)],
  ),
  preload: nodeBuild('out/preload', { preload: at('electron/preload.ts') }),
  renderer: {
    root: at('renderer'),
    plugins: [react(), guidePlugin()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome114',
      minify: 'oxc',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
