// Prints what the what-if figures cost beside other ways to work them out: `npm run bench:whatif`. Only the ratios carry
// over to other machines.
import { runBundled } from './run-bundled.mjs';

await runBundled('whatif/run-whatif.ts');
