// Prints what a plan file costs beside the form with an object a month: `npm run bench:plan-file`. Only the ratios carry
// over to other machines.
import { runBundled } from './run-bundled.mjs';

await runBundled('plan-file/measure-plan-file.ts');
