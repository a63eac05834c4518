// Prints what one edit in 500 varieties costs: `npm run bench:edit`. Only the ratio carries over to other machines.
import { resolve } from 'node:path';

import { runnerImport } from 'vite';

/** @type {{ module: { measureEdit: () => { naiveMs: number, incrementalMs: number, curveMs: number } } }} */
const { module } = await runnerImport(resolve(import.meta.dirname, 'edit.ts'));
const { naiveMs, incrementalMs, curveMs } = module.measureEdit();

console.log(
  'One edit of the non-selected amount in 500 varieties (medians of 60 edits, in turns):',
);
console.log(`  all figures anew          ${naiveMs.toFixed(2)} ms`);
console.log(`  all figures, incremental  ${incrementalMs.toFixed(3)} ms`);
console.log(`  curve of 101 points       ${curveMs.toFixed(3)} ms`);
console.log(`  anew ÷ incremental        ${(naiveMs / incrementalMs).toFixed(0)}`);
console.log(`  anew ÷ (incr. + curve)    ${(naiveMs / (incrementalMs + curveMs)).toFixed(0)}`);
