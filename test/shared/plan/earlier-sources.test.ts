import { describe, expect, it } from 'vitest';

import { addHistory } from '../../../shared/plan/add-history';
import {
  earlierReadings,
  leavingMonths,
  resavedSources,
} from '../../../shared/plan/earlier-sources';
import type { IncomingHistory } from '../../../shared/plan/incoming-history';
import type { PlanDocument } from '../../../shared/plan/plan';
import { compareMonths, type MonthsChoice } from '../../../shared/plan/plan-months';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

/** An export of one drug: yuan by month. */
function exported(name: string, content: string, yuan: Readonly<Record<string, string>>) {
  const months = Object.entries(yuan).map(([month, each]) =>
    aMonth(month, { selected: ['10', each] }),
  );
  return incomingFile(name, content, [aHistory('阿卡波糖片', months)]);
}

function grown(plan: PlanDocument, incoming: IncomingHistory, months: MonthsChoice): PlanDocument {
  return addHistory(plan, incoming, { ...addingChoices, months });
}

/** Month and yuan of everything in a plan. */
function had({ varieties }: PlanDocument): readonly string[] {
  return varieties
    .flatMap(({ monthly }) => monthly)
    .map(({ month, selectedAmountYuan }) => `${month} ${selectedAmountYuan}`)
    .sort();
}

const first = exported('采购.csv', 'a', { '2024-01': '300', '2024-02': '200' });
const plan = grown(aPlan([]), first, 'skip');

describe('a mended file of the same name', () => {
  const mended = exported('采购.csv', 'b', { '2024-01': '500' });

  it('takes the place of all that it brought before, also of a month that is empty now', () => {
    expect(had(grown(plan, mended, 'replace'))).toEqual(['2024-01 500']);
    expect(leavingMonths(plan, mended)).toEqual([{ month: '2024-02', amountYuan: '200' }]);
  });

  it('leaves the months of other files, and is not proposed where months leave', () => {
    const both = grown(plan, exported('东院.csv', 'c', { '2024-02': '7' }), 'add');
    expect(had(grown(both, mended, 'replace'))).toEqual(['2024-01 500', '2024-02 7']);
    expect(compareMonths(both, mended)).toMatchObject({
      asks: true,
      proposed: null,
      overlappedFiles: ['采购.csv'],
    });
  });

  it('with all purchases at other times is asked about, and not counted beside itself unasked', () => {
    const moved = exported('采购.csv', 'b', { '2023-01': '300', '2023-02': '200' });
    expect(compareMonths(plan, moved)).toMatchObject({
      asks: true,
      leaving: [
        { month: '2024-01', amountYuan: '300' },
        { month: '2024-02', amountYuan: '200' },
      ],
    });
    expect(had(grown(plan, moved, 'replace'))).toEqual(['2023-01 300', '2023-02 200']);
    expect(had(grown(plan, moved, 'skip'))).toEqual(had(plan));
    expect(had(grown(plan, moved, 'add'))).toHaveLength(4);
  });

  it('is no other reading where it only brings a further month, as systems export them', () => {
    const march = exported('采购.csv', 'b', { '2024-03': '90' });
    expect(earlierReadings(plan, march)).toEqual([{ sources: [], hasMoved: false }]);
    expect(compareMonths(plan, march)).toMatchObject({ asks: false, leaving: [] });
    const three = grown(plan, march, 'skip');
    const again = exported('采购.csv', 'c', { '2024-03': '80' });
    expect(had(grown(three, again, 'replace'))).toEqual([
      '2024-01 300',
      '2024-02 200',
      '2024-03 80',
    ]);
  });

  it('leaves its other sheets as they are', () => {
    const sheet = (name: string, incoming: IncomingHistory): IncomingHistory => ({
      ...incoming,
      tables: incoming.tables.map((table) => ({ ...table, sheet: name })),
    });
    const january = grown(
      aPlan([]),
      sheet('一', exported('年.xlsx', 'a', { '2024-01': '1' })),
      'skip',
    );
    const both = grown(january, sheet('二', exported('年.xlsx', 'a', { '2024-02': '2' })), 'skip');
    const now = sheet('一', exported('年.xlsx', 'b', { '2024-01': '3' }));
    expect(had(grown(both, now, 'replace'))).toEqual(['2024-01 3', '2024-02 2']);
  });
});

describe('the very same content, read otherwise', () => {
  it('is told and, where it is taken, replaces all that it was read as', () => {
    const less = exported('采购.csv', 'a', { '2024-01': '300' });
    expect(compareMonths(plan, less)).toMatchObject({ asks: false, reread: ['2024-02'] });
    expect(had(grown(plan, less, 'skip'))).toEqual(had(plan));
    expect(had(grown(plan, less, 'replace'))).toEqual(['2024-01 300']);
  });

  it('is told where names were joined since, though the sums are the same', () => {
    const two = incomingFile('两名.csv', 'd', [
      aHistory('阿托伐他汀钙片', [aMonth('2024-01', { selected: ['10', '5'] })]),
      aHistory('立普妥', [aMonth('2024-01', { selected: ['10', '7'] })]),
    ]);
    const apart = grown(aPlan([]), two, 'skip');
    const joined = incomingFile('两名.csv', 'd', [
      aHistory('阿托伐他汀钙片', [aMonth('2024-01', { selected: ['20', '12'] })], {
        aliases: [{ genericName: '立普妥', dosageForm: '片剂' }],
      }),
    ]);
    expect(compareMonths(apart, two).reread).toEqual([]);
    expect(compareMonths(apart, joined).reread).toEqual(['2024-01']);
    const one = grown(apart, joined, 'replace');
    expect(one.varieties.map(({ genericName }) => genericName)).toEqual(['阿托伐他汀钙片']);
    expect(had(one)).toEqual(['2024-01 12']);
    expect(compareMonths(one, joined).reread).toEqual([]);
  });
});

describe('the same purchases in a file of other content', () => {
  const again = exported('采购.xlsx', 'e', { '2024-01': '300', '2024-02': '200' });

  it('are named, and keeping what the plan has is proposed', () => {
    expect(resavedSources(plan, again).map(({ name }) => name)).toEqual(['采购.csv']);
    expect(compareMonths(plan, again)).toMatchObject({
      asks: true,
      resaved: ['采购.csv'],
      proposed: 'skip',
    });
  });

  it('are others where one month differs by a cent', () => {
    const other = exported('采购.xlsx', 'e', { '2024-01': '300', '2024-02': '200.01' });
    expect(compareMonths(plan, other)).toMatchObject({ resaved: [], proposed: 'replace' });
  });
});
