import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['采购日期', '通用名', '规格', '数量', '金额'];
const line = (day: number, packs: number): readonly string[] => [
  ...[`2024-01-${String(day).padStart(2, '0')}`, '甲片', '5mg*10片/盒'],
  ...[String(packs), String(packs * packs + 1)],
];

function settled(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  answers: ImportAnswers = {},
): unknown {
  const read = Object.entries(sheets).map(([sheet, rows]) =>
    readRows(layoutIn(rawTable(rows, { sheet }))),
  );
  const { summary, questions } = settleReading(joinReadings(read), answers);
  const open = questions.filter(({ isAnswered }) => !isAnswered).map(({ key }) => key);
  return open.length > 0 ? open : summary.totals.amountYuan;
}

describe('a sheet that repeats most lines of another', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const first = [HEADER, ...days.map((day) => line(day, day)), line(12, 12)];
  const second = [HEADER, ...days.map((day) => line(day, day)), line(13, 40)];
  const sum = days.reduce((all, day) => all + day * day + 1, 0);

  it('is asked about as a whole', () => {
    expect(settled({ 一: first, 二: second })).toEqual(['sheetMostlyCopied:采购.xlsx/二']);
    const key = 'sheetMostlyCopied:采购.xlsx/二';
    expect(settled({ 一: first, 二: second }, { [key]: 'leaveOut' })).toBe(String(sum + 145));
    expect(settled({ 一: first, 二: second }, { [key]: 'read' })).toBe(
      String(sum + 145 + sum + 1601),
    );
  });

  it('is asked about where half of its lines are those of the other', () => {
    const half = [...second.slice(0, 7), ...days.slice(0, 6).map((day) => line(day + 12, day))];
    expect(settled({ 一: first, 二: half })).toEqual(['sheetMostlyCopied:采购.xlsx/二']);
  });

  it('is another list where fewer lines are alike', () => {
    const other = [...second.slice(0, 6), ...days.map((day) => line(day + 12, day))];
    expect(settled({ 一: first, 二: other })).not.toEqual([expect.any(String)]);
  });
});

describe('purchases of several hospitals', () => {
  const header = ['医疗机构名称', ...HEADER];
  const both = [header, ['甲医院', ...line(1, 2)], ['乙医院', ...line(2, 3)]];

  it('are asked about, each hospital once', () => {
    expect(settled({ 一: both })).toEqual(['institution:乙医院', 'institution:甲医院']);
    const answers = { 'institution:甲医院': 'count', 'institution:乙医院': 'leaveOut' };
    expect(settled({ 一: both }, answers)).toBe('5');
    expect(settled({ 一: both }, { ...answers, 'institution:乙医院': 'count' })).toBe('15');
  });

  it('are asked about where each has a sheet of its own', () => {
    const sheets = {
      一: [header, ['甲医院', ...line(1, 2)]],
      二: [header, ['乙医院', ...line(2, 3)]],
    };
    expect(settled(sheets)).toEqual(['institution:乙医院', 'institution:甲医院']);
  });

  it('are not asked about where one hospital is named, or none', () => {
    const one = [header, ['甲医院', ...line(1, 2)], ['', ...line(2, 3)]];
    expect(settled({ 一: one })).toBe('15');
  });
});
