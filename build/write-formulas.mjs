// Writes docs/formulas.md from the engine's catalogue of formulas. A test fails while the page is not current.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
/** @type {{ module: { formulasDocument: () => string } }} */
const { module } = await runnerImport(resolve(root, 'build/formulas-document.ts'));
await writeFile(resolve(root, 'docs/formulas.md'), module.formulasDocument());
