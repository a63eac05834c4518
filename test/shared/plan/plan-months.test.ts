import { describe, expect, it } from 'vitest';

import { addHistory } from '../../../shared/plan/add-history';
import { compareMonths } from '../../../shared/plan/plan-months';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

const january = incomingFile('一月.xlsx', 'a', [
  aHistory('阿卡波糖片', [aMonth('2025-01', { selected: ['10', '5'] })]),
  aHistory('氯吡格雷片', [aMonth('2025-01', { nonSelected: ['10', '7'] })]),
]);
const plan = addHistory(aPlan([]), january, addingChoices);

function kinds(incoming: typeof january): unknown {
  const { months, knownTables, asks, proposed } = compareMonths(plan, incoming);
  return {
    months: months.map(({ month, kind }) => `${month} ${kind}`),
    knownTables,
    asks,
    proposed,
  };
}

describe('the months of an import beside those of a plan', () => {
  it('are new where the plan has nothing of them', () => {
    const february = incomingFile('二月.xlsx', 'b', [
      aHistory('阿卡波糖片', [aMonth('2025-02', { selected: ['10', '5'] })]),
    ]);
    expect(kinds(february)).toEqual({
      months: ['2025-02 new'],
      knownTables: [],
      asks: false,
      proposed: null,
    });
  });

  it('are known from the very same content, and nothing is asked', () => {
    expect(kinds(january)).toEqual({
      months: ['2025-01 known'],
      knownTables: [0],
      asks: false,
      proposed: null,
    });
  });

  it('of the same content are told where they are read otherwise, and still add nothing unasked', () => {
    const selected = aHistory('氯吡格雷片', [aMonth('2025-01', { selected: ['10', '7'] })]);
    const reread = incomingFile('副本.xlsx', 'a', [selected]);
    expect(compareMonths(plan, january).reread).toEqual([]);
    expect(compareMonths(plan, reread)).toMatchObject({ reread: ['2025-01'], asks: false });
    expect(addHistory(plan, reread, addingChoices).varieties).toEqual(plan.varieties);
    const replaced = addHistory(plan, reread, { ...addingChoices, months: 'replace' });
    expect(replaced.varieties.map(({ monthly }) => monthly)).toEqual([
      [{ ...aMonth('2025-01', { selected: ['10', '7'] }), source: '1' }],
    ]);
  });

  it('are proposed to be replaced only where the import has every variety of them', () => {
    const whole = incomingFile('改.xlsx', 'c', [
      aHistory('阿卡波糖片', [aMonth('2025-01', { selected: ['10', '6'] })]),
      aHistory('氯吡格雷片', [aMonth('2025-01', { nonSelected: ['10', '7'] })]),
    ]);
    const part = { ...whole, varieties: whole.varieties.slice(0, 1) };
    expect(kinds(whole)).toMatchObject({
      months: ['2025-01 overlapping'],
      asks: true,
      proposed: 'replace',
    });
    expect(kinds(part)).toMatchObject({ asks: true, proposed: null });
  });

  it('say what both sides have of a month', () => {
    const other = incomingFile('药房.xlsx', 'd', [
      aHistory('阿卡波糖片', [aMonth('2025-01', { selected: ['1', '0.5'] })]),
    ]);
    expect(compareMonths(plan, other).months).toMatchObject([
      {
        amountYuan: '0.5',
        purchases: 1,
        inPlan: { amountYuan: '12', purchases: 2, sources: ['1'] },
      },
    ]);
  });
});
