import { describe, expect, it } from 'vitest';

import { addHistory } from '../../../shared/plan/add-history';
import { applyEdit, describeEdit } from '../../../shared/plan/edits';
import { monthsOf } from '../../../shared/plan/months-of-history';
import { removeHistory } from '../../../shared/plan/remove-history';
import { emptyScenario } from '../../../shared/plan/scenario';
import { applyDocumentEdit } from '../../../shared/plan/scenario-edits';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

const one = incomingFile('一.xlsx', 'a', [
  aHistory('阿卡波糖片', [
    aMonth('2024-12', { nonSelected: ['10', '50'] }),
    aMonth('2025-01', { selected: ['10', '5'] }),
  ]),
]);
const two = incomingFile('二.xlsx', 'b', [
  aHistory('氯吡格雷片', [aMonth('2025-02', { selected: ['10', '7'] })]),
]);
const begun = addHistory(aPlan([]), one, addingChoices);
const both = addHistory(begun, two, { ...addingChoices, newIds: ['second'] });
const everything = { sourceId: null, fromMonth: null, toMonth: null };

describe('removing purchases', () => {
  it('of a file leads back to the plan before it', () => {
    expect(removeHistory(both, { ...everything, sourceId: '2' })).toEqual(begun);
  });

  it('of some months works out anew what followed from them', () => {
    const january = '2025-01' as Month;
    const left = removeHistory(both, { ...everything, fromMonth: january, toMonth: january });
    expect(monthsOf(left).map(({ month }) => month)).toEqual(['2024-12', '2025-02']);
    expect(left.varieties[0]).toMatchObject({ baseUnits: '0', selectedPriceYuan: null });
    expect(left.sources).toHaveLength(2);
  });

  it('of all months takes the windows along, so that the next import proposes them anew', () => {
    expect(removeHistory(both, everything)).toMatchObject({
      varieties: [],
      sources: [],
      referenceWindow: null,
      useWindow: null,
    });
  });

  it('that are not there changes nothing', () => {
    expect(removeHistory(both, { ...everything, sourceId: '9' })).toBe(both);
  });

  it('is a named step, and leaves no scenario differing in a variety that is gone', () => {
    const scenario = emptyScenario({ id: 's', name: '试', colour: 'blue' });
    const varieties = [{ varietyId: 'second', levers: {}, inputs: { winners: 2 } }];
    const document = {
      ...both,
      scenarios: [{ ...scenario, varieties }],
      officialScenarioId: null,
    };
    const edit = { kind: 'removeHistory', removed: { ...everything, sourceId: '2' } } as const;
    expect(describeEdit(document, edit)).toEqual({ kind: 'removeHistory', file: '二.xlsx' });
    expect(applyDocumentEdit(document, edit).scenarios).toEqual([scenario]);
    expect(applyEdit(document, edit).varieties).toHaveLength(1);
  });
});
