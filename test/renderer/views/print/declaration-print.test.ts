import { describe, expect, it } from 'vitest';

import { declarationPrint } from '../../../../renderer/views/print/declaration-print';
import { present } from '../../../../shared/assert';
import { decimalText, type UnitsText } from '../../../../shared/decimal/decimal-text';
import { messagesOf } from '../../../../shared/i18n/messages';
import { emptyEntry, type RoundEntry } from '../../../../shared/plan/declaration-round';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { declarationReport } from '../../../../shared/reports/declaration-report';
import { aRound } from '../../../support/builders';

const [first, second] = sampleHospital().varieties;
const variety = present(first, 'the sample has varieties');
const other = present(second, 'the sample has varieties');
const plan = { ...sampleHospital(), scenarios: [], varieties: [variety, other] };
const signatures = { preparedBy: '王甲', reviewedBy: '李乙', approvedBy: '' };
const units = (text: string): UnitsText => decimalText<UnitsText>(text);
const round = aRound({
  entries: [
    {
      ...emptyEntry(variety.id),
      declared: { baseUnits: units('160000'), by: 'typed' },
      reason: '病区减少',
      brands: [{ brand: '甲厂', units: units('100000') }],
    },
    emptyEntry(other.id),
  ],
});

describe.each(['zh', 'en'] as const)('a declaration table on paper, in %s', (language) => {
  const words = { language, messages: messagesOf(language) };
  const { tables, notes } = declarationPrint({ plan, signatures }, round, words);
  const [table, reasons] = tables;

  it('has a line a brand, one for the rest, and the reason once', () => {
    const lines = table?.rows.map(({ cells }) => cells.map(({ shown }) => shown)) ?? [];
    expect(lines.map((line) => [line[2], line[8], line[9], line[10]])).toEqual([
      [variety.genericName, '100,000', '甲厂', '病区减少'],
      [variety.genericName, '60,000', '', ''],
      [other.genericName, '', '', ''],
    ]);
    expect(reasons?.rows).toHaveLength(2);
  });

  it('has its heads and notes where the round holds no variety of the plan any more', () => {
    const gone = { ...round, entries: [emptyEntry('gone')] };
    const printed = declarationPrint({ plan, signatures }, gone, words);
    expect(printed.tables.map(({ rows }) => rows)).toEqual([[], []]);
    expect(printed.notes.length).toBeGreaterThan(2);
  });

  it('says the same as the workbook, number by number', () => {
    const { sheets } = declarationReport({ document: plan, round, signatures, ...words });
    for (const [index, sheet] of sheets.entries()) {
      const printed = tables[index]?.rows.map(({ cells }) => cells.map(({ shown }) => shown));
      const written = sheet.rows.map((cells) =>
        cells.map((cell) => ('value' in cell ? Number(cell.value) : null)),
      );
      for (const [line, cells] of written.entries()) {
        for (const [column, value] of cells.entries()) {
          if (value === null) continue;
          const shown = printed?.[line]?.[column] ?? '';
          const isPercent = shown.endsWith('%');
          const read = Number(shown.replaceAll(',', '').replace('−', '-').replace('%', ''));
          expect(Math.abs(read - value * (isPercent ? 100 : 1))).toBeLessThan(0.006);
        }
      }
    }
  });

  it('names below the table what is declared below its floor without a reason, and only that', () => {
    const noted = (entry: Partial<RoundEntry>): readonly string[] => {
      const low = {
        ...emptyEntry(variety.id),
        floorUnits: units('29760'),
        declared: { baseUnits: units('9000'), by: 'typed' },
        ...entry,
      } as const;
      const { notes: all } = declarationPrint(
        { plan, signatures },
        { ...round, entries: [low, emptyEntry(other.id)] },
        words,
      );
      return all.filter((note) => note.includes(variety.genericName));
    };
    const named = words.messages.declaration.report.belowFloor({ names: variety.genericName });
    expect(noted({})).toEqual([named]);
    expect(noted({ reason: '病区减少' })).toEqual([]);
    expect(noted({ declared: null })).toEqual([]);
  });

  it('keeps the notes, and draws the line to sign on instead of writing it', () => {
    expect(notes.some((note) => note.includes('王甲') || note.includes('李乙'))).toBe(false);
    expect(notes.length).toBeGreaterThan(3);
  });
});
