import { describe, expect, it } from 'vitest';

import { terms } from '../../../shared/engine/formula-terms';
import { type Formula, formulas } from '../../../shared/engine/formulas';
import { formulaIds } from '../../../shared/terms';

describe('the catalogue of formulas', () => {
  it.each(formulaIds)('%s writes its terms in their own symbols', (id) => {
    const formula: Formula = formulas[id];
    const unwritten = formula.terms.filter(
      (term) => !formula.expression.includes(terms[term].symbol),
    );
    expect(unwritten).toEqual([]);
  });

  it('gives every term a symbol of its own', () => {
    const symbols = Object.values(terms).map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('rounds where it divides and nowhere else', () => {
    for (const id of formulaIds) {
      const { expression, rounding } = formulas[id];
      expect([id, rounding === 'quotient']).toEqual([id, expression.includes('÷')]);
    }
  });
});
