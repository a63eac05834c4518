// Prints how far forecasts are from what happened, beside other methods, and what drawing a hospital's year costs beside
// numpy: `npm run bench:forecast -- FOLDER`, a folder of .csv files with a series a row and months (YYYY-MM) as columns.
// Nothing of it is kept. Only ratios carry over to other machines.
import { resolve } from 'node:path';
import process from 'node:process';

import { runBundled } from './run-bundled.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run bench:forecast -- FOLDER');
  process.exitCode = 2;
} else await runBundled('forecast/run-forecast.ts', [resolve(folder)]);
