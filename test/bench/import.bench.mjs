// Prints what reading a purchase history costs beside other readers: `npm run bench:import`, or with a largest number of
// rows `npm run bench:import -- 100000`. Only the ratios carry over to other machines.
import { resolve } from 'node:path';

import { runnerImport } from 'vite';

/** @type {{ module: { measureImport: (largest: number) => Promise<void> } }} */
const { module } = await runnerImport(resolve(import.meta.dirname, 'import/measure-import.ts'));
await module.measureImport(parseInt(process.argv[2] ?? '1000000', 10));
