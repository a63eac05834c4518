// Prints how the real window fares while a large purchase history is imported: `npm run bench:import-window`, or with a
// number of rows `npm run bench:import-window -- 100000`. Only the ratios carry over to other machines.
import { resolve } from 'node:path';
import process from 'node:process';

import { runnerImport } from 'vite';

/** @type {{ module: { measureWindow: (rows: number) => Promise<void> } }} */
const { module } = await runnerImport(resolve(import.meta.dirname, 'import/measure-window.ts'));
await module.measureWindow(parseInt(process.argv[2] ?? '300000', 10));
