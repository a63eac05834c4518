import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { subtotalsOf } from '../../../renderer/grid/subtotals';
import { gridLines } from '../../../renderer/table/lines';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, textFromDecimal } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { planArbitrary } from '../../support/arbitraries';
import { aVariety } from '../../support/builders';

const varieties = [
  aVariety({ id: 'a', batch: '第九批' }),
  aVariety({ id: 'b', batch: '' }),
  aVariety({ id: 'c', batch: '第七批' }),
  aVariety({ id: 'd', batch: '第九批' }),
];

function linesOf(collapsed: readonly string[]): readonly string[] {
  const { lines } = gridLines({ varieties, isGrouped: true, collapsed: new Set(collapsed) });
  return lines.map((line) => (line.kind === 'group' ? `[${line.group.batch}]` : line.variety.id));
}

describe('the lines of the table', () => {
  it('are the varieties where nothing is grouped', () => {
    const { lines, rows, lineOfRow } = gridLines({
      varieties,
      isGrouped: false,
      collapsed: new Set(['第九批']),
    });
    expect(lines).toHaveLength(4);
    expect(rows).toEqual(varieties);
    expect(lineOfRow).toEqual([0, 1, 2, 3]);
  });

  it('stand below the heads of their batches, those without one last', () => {
    expect(linesOf([])).toEqual(['[第九批]', 'a', 'd', '[第七批]', 'c', '[]', 'b']);
    expect(linesOf(['第九批', ''])).toEqual(['[第九批]', '[第七批]', 'c', '[]']);
  });

  it('name the line of every row, and the row of every variety that is not folded away', () => {
    const { lines, rows, lineOfRow, rowOfId } = gridLines({
      varieties,
      isGrouped: true,
      collapsed: new Set(['第七批']),
    });
    expect(rows.map(({ id }) => id)).toEqual(['a', 'd', 'b']);
    expect(rowOfId.get('c')).toBeUndefined();
    for (const [row, variety] of rows.entries()) {
      expect(rowOfId.get(variety.id)).toBe(row);
      expect(lines[lineOfRow[row] ?? -1]).toEqual({ kind: 'variety', variety, row });
    }
  });
});

describe('the subtotals of the groups', () => {
  it('add up to the totals of the hospital, exactly', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const result = evaluatePlan(plan);
        const resultOf = new Map(result.varieties.map((each) => [each.id, each]));
        const { lines } = gridLines({
          varieties: plan.varieties,
          isGrouped: true,
          collapsed: new Set(),
        });
        const subtotals = lines.flatMap((line) =>
          line.kind === 'group' ? [subtotalsOf(line.group.varieties, resultOf)] : [],
        );
        const total = (field: 'nonSelectedYuan' | 'balanceBaseYuan'): string =>
          textFromDecimal(sum(subtotals.map((each) => decimalFromText(each[field]))));
        expect(total('nonSelectedYuan')).toBe(result.hospital.nonSelectedYuan);
        expect(total('balanceBaseYuan')).toBe(result.hospital.balanceBaseYuan);
        for (const state of ['surplus', 'deficit', 'unreported', 'even', 'incomplete'] as const) {
          const counted = subtotals.reduce((count, each) => count + each.stateCounts[state], 0);
          expect(counted).toBe(result.hospital.stateCounts[state]);
        }
      }),
    );
  });
});
