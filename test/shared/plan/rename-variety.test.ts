import { describe, expect, it } from 'vitest';

import { addHistory } from '../../../shared/plan/add-history';
import { describeDocumentEdit } from '../../../shared/plan/document-labels';
import { documentEditSchema } from '../../../shared/plan/edit-schema';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { applyDocumentEdit, type DocumentEdit } from '../../../shared/plan/scenario-edits';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

const DRUG = { genericName: '缬沙坦胶囊', dosageForm: '胶囊剂', batch: '第四批' };
const NEW = { genericName: '缬沙坦胶囊（续约）', dosageForm: '胶囊剂', batch: '四批续约' };

const begun = addHistory(
  aPlan([]),
  incomingFile('2024.csv', 'a', [
    aHistory(DRUG.genericName, [aMonth('2024-12', { nonSelected: ['10', '50'] })], DRUG),
  ]),
  addingChoices,
);

const rename: DocumentEdit = {
  kind: 'renameVariety',
  varietyId: 'new-0',
  name: NEW,
  aliases: [],
};

function nextMonth(plan: PlanWithScenarios, name: typeof DRUG): PlanWithScenarios {
  const month = [aMonth('2025-01', { selected: ['20', '18'] })];
  const incoming = incomingFile('2025-01.csv', 'b', [aHistory(name.genericName, month, name)]);
  return addHistory(plan, incoming, { ...addingChoices, newIds: ['next-0'] });
}

describe('renaming a variety', () => {
  it('keeps its purchases, figures and origins, and remembers the name before', () => {
    const [before] = begun.varieties;
    const [after] = applyDocumentEdit(begun, rename).varieties;
    expect(after).toEqual({
      ...before,
      ...NEW,
      origins: {
        ...before?.origins,
        genericName: { kind: 'typed' },
        batch: { kind: 'typed' },
      },
      aliases: [DRUG],
    });
  });

  it('lets the next import find it under the name and batch before, and under the new one', () => {
    const renamed = applyDocumentEdit(begun, rename);
    const grown = nextMonth(renamed, DRUG);
    expect(grown.varieties.map(({ id, monthly }) => `${id} ${String(monthly.length)}`)).toEqual([
      'new-0 2',
    ]);
    expect(nextMonth(renamed, NEW).varieties).toHaveLength(1);
    expect(grown.varieties[0]?.selectedPriceYuan).toBe('0.9');
  });

  it('forgets a name that it shall no longer be known by', () => {
    const renamed = applyDocumentEdit(begun, rename);
    const forgotten = applyDocumentEdit(renamed, rename);
    expect(forgotten.varieties[0]?.aliases).toBeUndefined();
    expect(nextMonth(forgotten, DRUG).varieties.map(({ id }) => id)).toEqual(['new-0', 'next-0']);
  });

  it('finds a batch that was typed into its cell under the batch before', () => {
    const typed = applyDocumentEdit(begun, {
      kind: 'changeVariety',
      varietyId: 'new-0',
      change: { field: 'batch', value: '第十批' },
    });
    expect(nextMonth(typed, DRUG).varieties).toHaveLength(1);
    const back = applyDocumentEdit(typed, {
      kind: 'changeVariety',
      varietyId: 'new-0',
      change: { field: 'batch', value: DRUG.batch },
    });
    expect(back.varieties[0]?.aliases).toEqual([{ ...DRUG, batch: '第十批' }]);
  });

  it('is in the file that is saved, and found from there', () => {
    const renamed = applyDocumentEdit(begun, rename);
    const opened = parsePlanFile(planFileText(renamed, '0.1.0'), 'a.jieyu');
    expect(opened).toEqual({ ok: true, value: renamed });
    expect(nextMonth(opened.ok ? opened.value : renamed, DRUG).varieties).toHaveLength(1);
  });

  it('changes nothing where the name is what it was', () => {
    const same = { ...rename, name: DRUG };
    expect(applyDocumentEdit(begun, same)).toBe(begun);
  });

  it('remembers nothing where there are no purchases', () => {
    const empty = aPlan([{ ...begun.varieties[0], monthly: [] } as never]);
    expect(applyDocumentEdit(empty, rename).varieties[0]?.aliases).toBeUndefined();
  });

  it('is named for the undo menu, and checked where it comes from outside', () => {
    expect(describeDocumentEdit(begun, rename)).toEqual({
      kind: 'renameVariety',
      genericName: DRUG.genericName,
      newName: NEW.genericName,
    });
    expect(documentEditSchema.parse(rename)).toEqual(rename);
    const nameless = { ...rename, name: { ...NEW, genericName: '' } };
    expect(documentEditSchema.safeParse(nameless).success).toBe(false);
  });
});

describe('merging varieties of two batches', () => {
  it('lets the next import find both, also without a batch', () => {
    const other = { ...DRUG, batch: '第七批' };
    const two = addHistory(
      aPlan([]),
      incomingFile('2024.csv', 'a', [
        aHistory(DRUG.genericName, [aMonth('2024-12', { nonSelected: ['10', '50'] })], DRUG),
        aHistory(DRUG.genericName, [aMonth('2024-12', { nonSelected: ['2', '10'] })], other),
      ]),
      addingChoices,
    );
    const merged = applyDocumentEdit(two, {
      kind: 'mergeVarieties',
      varietyIds: ['new-0', 'new-1'],
      choices: { batch: 'new-1' },
    });
    expect(merged.varieties).toMatchObject([{ batch: '第七批', preVbpPriceYuan: '5' }]);
    for (const batch of ['第四批', '第七批', '']) {
      expect(nextMonth(merged, { ...DRUG, batch }).varieties).toHaveLength(1);
    }
    expect(nextMonth(merged, { ...DRUG, batch: '第九批' }).varieties).toHaveLength(2);
  });
});
