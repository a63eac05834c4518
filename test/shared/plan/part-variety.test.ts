import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { addHistory } from '../../../shared/plan/add-history';
import { describeDocumentEdit } from '../../../shared/plan/document-labels';
import { documentEditSchema } from '../../../shared/plan/edit-schema';
import type { PartEdit } from '../../../shared/plan/part-variety';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { applyDocumentEdit } from '../../../shared/plan/scenario-edits';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

const TABLET = '氯沙坦钾片';
const OTHER = '氯沙坦钾氢氯噻嗪片';

/** Two files of which the second writes another drug, taken for the first one at its import. */
const joined = ((): PlanWithScenarios => {
  const first = addHistory(
    aPlan([]),
    incomingFile('甲库.csv', 'a', [
      aHistory(TABLET, [aMonth('2025-01', { selected: ['100', '50'] })]),
    ]),
    addingChoices,
  );
  const second = incomingFile('乙库.csv', 'b', [
    aHistory(
      TABLET,
      [
        aMonth('2024-02', { nonSelected: ['10', '40'] }),
        aMonth('2025-02', { nonSelected: ['10', '30'] }),
      ],
      { aliases: [{ genericName: OTHER, dosageForm: '片剂' }] },
    ),
  ]);
  const grown = addHistory(first, second, { ...addingChoices, newIds: [] });
  return {
    ...grown,
    varieties: grown.varieties.map((variety) => ({
      ...variety,
      agreedUnits: decimalText('70'),
      origins: { ...variety.origins, agreedUnits: { kind: 'typed' } },
    })),
  };
})();

const PART: PartEdit = {
  kind: 'partVariety',
  varietyId: 'new-0',
  sourceIds: ['2'],
  newId: 'part',
  name: { genericName: OTHER, dosageForm: '片剂', batch: '' },
};

describe('splitting a variety by file', () => {
  const parted = applyDocumentEdit(joined, PART);

  it('works out anew what follows from the purchases of each, and leaves typed figures in place', () => {
    expect(joined.varieties).toMatchObject([
      { id: 'new-0', baseUnits: '110', nonSelected: { amountYuan: '30' }, preVbpPriceYuan: '4' },
    ]);
    expect(parted.varieties).toMatchObject([
      {
        id: 'new-0',
        baseUnits: '100',
        nonSelected: { amountYuan: '0' },
        preVbpPriceYuan: null,
        agreedUnits: '70',
        origins: { agreedUnits: { kind: 'typed' }, baseUnits: { files: ['甲库.csv'] } },
      },
      {
        id: 'part',
        genericName: OTHER,
        unit: '片',
        baseUnits: '10',
        nonSelected: { amountYuan: '30' },
        preVbpPriceYuan: '4',
        agreedUnits: null,
        winners: null,
        origins: { baseUnits: { kind: 'history', files: ['乙库.csv'], purchases: 1 } },
      },
    ]);
  });

  it('keeps every purchase once, so that the same files add nothing', () => {
    expect(parted.varieties.flatMap(({ monthly }) => monthly)).toEqual(
      joined.varieties
        .flatMap(({ monthly }) => monthly)
        .sort((left, right) => (left.source < right.source ? -1 : 1)),
    );
    const again = incomingFile('乙库.csv', 'b', [
      aHistory(OTHER, [aMonth('2025-02', { nonSelected: ['10', '30'] })]),
    ]);
    expect(addHistory(parted, again, addingChoices)).toEqual(parted);
  });

  it('lets the next import find both, each by its name', () => {
    const march = incomingFile('3月.csv', 'c', [
      aHistory(TABLET, [aMonth('2025-03', { selected: ['1', '1'] })]),
      aHistory(OTHER, [aMonth('2025-03', { nonSelected: ['2', '6'] })]),
    ]);
    const grown = addHistory(parted, march, addingChoices);
    expect(grown.varieties.map(({ id, baseUnits }) => `${id} ${baseUnits}`)).toEqual([
      'new-0 101',
      'part 12',
    ]);
  });

  it('is undone by merging', () => {
    const merged = applyDocumentEdit(parted, {
      kind: 'mergeVarieties',
      varietyIds: ['new-0', 'part'],
      choices: {},
    });
    expect(merged.varieties).toEqual(joined.varieties);
  });

  it('changes nothing where all or none of the purchases would go', () => {
    expect(applyDocumentEdit(joined, { ...PART, sourceIds: ['1', '2'] })).toBe(joined);
    expect(applyDocumentEdit(joined, { ...PART, sourceIds: [] })).toBe(joined);
  });

  it('is named for the undo menu, and checked where it comes from outside', () => {
    expect(describeDocumentEdit(joined, PART)).toEqual({
      kind: 'partVariety',
      genericName: TABLET,
      newName: OTHER,
    });
    expect(documentEditSchema.parse(PART)).toEqual(PART);
  });
});
