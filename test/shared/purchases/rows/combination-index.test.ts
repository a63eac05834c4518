import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CombinationIndex } from '../../../../shared/purchases/rows/combination-index';
import { ContentCodes } from '../../../../shared/purchases/rows/content-code';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import type { RawCell } from '../../../../shared/purchases/table/raw-table';

describe('the index of combinations', () => {
  it('numbers distinct combinations in the order they are met', () => {
    const code = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(-1, -65, 2 ** 32, 2 ** 40 + 1));
    const combination = fc.tuple(code, code, code);
    fc.assert(
      fc.property(fc.array(combination, { maxLength: 600 }), (combinations) => {
        const index = new CombinationIndex(3);
        const known = new Map<string, number>();
        for (const each of combinations) {
          const key = each.join(' ');
          const number = known.get(key) ?? known.size;
          known.set(key, number);
          expect(index.numberOf(Float64Array.from(each))).toBe(number);
        }
        expect(index.count).toBe(known.size);
      }),
    );
  });

  it('holds many', () => {
    const index = new CombinationIndex(2);
    for (let round = 0; round < 2; round += 1) {
      for (let number = 0; number < 5000; number += 1) {
        const combination = Float64Array.of(number % 100, Math.floor(number / 100));
        expect(index.numberOf(combination)).toBe(number);
      }
    }
  });
});

describe('codes of contents', () => {
  it('are equal for equal contents only, kept by the cursor or not', () => {
    const cell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.constant<RawCell>({ kind: 'empty' }),
      fc.constantFrom('', '1', '1.0', '甲').map((text): RawCell => ({ kind: 'text', text })),
      fc
        .constantFrom('0', '1', '-1', '1.5', '15', '0.15', '12345678901234', '1234567890123456')
        .map((text): RawCell => ({ kind: 'number', text })),
      fc.constantFrom('#N/A').map((text): RawCell => ({ kind: 'error', text })),
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const codes = new ContentCodes();
        const row = rawRowCursor().at({ number: 1, cells });
        const byCode = new Map<number, string>();
        for (const [column, each] of cells.entries()) {
          const content = JSON.stringify(each);
          const code = codes.codeOf(row, column);
          expect(byCode.get(code) ?? content).toBe(content);
          byCode.set(code, content);
        }
        expect(byCode.size).toBe(new Set(cells.map((each) => JSON.stringify(each))).size);
      }),
    );
  });
});
