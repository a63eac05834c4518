import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { formulasDocument } from '../../build/formulas-document';

it('docs/formulas.md says what the engine computes; `npm run write:formulas` writes it anew', () => {
  const page = resolve(import.meta.dirname, '../../docs/formulas.md');
  expect(readFileSync(page, 'utf8')).toBe(formulasDocument());
});
