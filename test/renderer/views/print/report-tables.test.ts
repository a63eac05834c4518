import { describe, expect, it } from 'vitest';

import { tableCells } from '../../../../renderer/table/shown-table';
import { parameterPrint } from '../../../../renderer/views/print/parameter-print';
import { exportedTable } from '../../../../renderer/views/print/print-table';
import { reportCharts } from '../../../../renderer/views/print/report-charts';
import { reportFigures } from '../../../../renderer/views/print/report-figures';
import { comparedFacts, furtherFacts } from '../../../../renderer/views/print/title-facts';
import { varietyPrint } from '../../../../renderer/views/print/variety-print';
import { warningPrint } from '../../../../renderer/views/print/warning-print';
import { decimalText, type YuanText } from '../../../../shared/decimal/decimal-text';
import { toTheFen } from '../../../../shared/decimal/rounding';
import { sumOf } from '../../../../shared/decimal/text-arithmetic';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import { formatYuan } from '../../../../shared/i18n/format';
import { messagesOf } from '../../../../shared/i18n/messages';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { reportParts } from '../../../../shared/report-request';
import { unsigned } from '../../../../shared/reports/signatures';

const sample = sampleHospital();
const result = evaluatePlan(sample);
const scenarioId = sample.scenarios[0]?.id ?? null;
const request = {
  plan: sample,
  scenarioIds: [null, scenarioId],
  parts: [...reportParts],
  language: 'zh' as const,
  signatures: unsigned,
};
const words = { language: 'zh' as const, messages: messagesOf('zh') };
const figures = reportFigures(request, words.messages);

describe('a report', () => {
  it('has a row for each variety, with the sums of those in scope below', () => {
    const cells = tableCells(exportedTable(varietyPrint(figures.main, words)));
    expect(cells).toHaveLength(sample.varieties.length + 2);
    expect(cells.slice(1, -1).map((row) => row[1])).toEqual(
      sample.varieties.map(({ genericName }) => genericName),
    );
    const { budgetYuan, expenditureYuan, balanceBaseYuan } = result.hospital;
    expect(cells.at(-1)?.slice(8, 11)).toEqual([budgetYuan, expenditureYuan, balanceBaseYuan]);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([13]));
  });

  it('adds up as it is printed, down to the totals, which are those of the first page', () => {
    const digits = (cell: { readonly shown: string } | undefined): string =>
      (cell?.shown ?? '').replaceAll(',', '').replace('−', '-');
    const { rows, total } = varietyPrint(figures.main, words);
    const inScope = rows.filter((_, index) => result.varieties[index]?.inScope === true);
    const known = inScope.filter(({ cells }) => cells[8]?.exact !== '');
    for (const column of [7, 8, 9, 10]) {
      const parts = known.map(({ cells }) => decimalText<YuanText>(digits(cells[column])));
      expect(sumOf(parts)).toBe(toTheFen(decimalText(digits(total?.cells[column]))));
    }
    const first = furtherFacts(result, words).map(({ shown }) => shown);
    expect(first).toEqual(expect.arrayContaining([7, 8, 9].map((at) => total?.cells[at]?.shown)));
    expect(total?.cells[11]?.shown).toBe('');
  });

  it('marks a deficit by its word, its sign and its colour', () => {
    const { rows } = varietyPrint(figures.main, words);
    const losses = rows.filter(
      ({ cells }) => cells[12]?.shown === words.messages.report.states.deficit,
    );
    expect(losses).toHaveLength(result.hospital.stateCounts.deficit);
    expect(losses.map(({ cells }) => cells[10]?.isLoss)).toEqual(losses.map(() => true));
  });

  it('says of every parameter what kind of source it has', () => {
    const { rows } = parameterPrint(figures.main, words);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ cells }) => cells[2]?.shown !== '')).toBe(true);
  });

  it('has a line for each warning', () => {
    expect(warningPrint(figures.main, words).rows).toHaveLength(result.warnings.length);
  });

  it('states the headline figures and what another scenario changes of them', () => {
    const shown = furtherFacts(result, words).map((fact) => fact.shown);
    expect(shown).toContain(formatYuan(result.hospital.budgetYuan, 'zh'));
    const other = figures.others[0]?.result.hospital;
    const [budget] = comparedFacts(figures.main, figures.others, words);
    expect(budget?.others[0]?.value.shown).toBe(
      other === undefined ? null : formatYuan(other.budgetYuan, 'zh'),
    );
    expect(budget?.others[0]?.change).not.toBeNull();
  });

  it('has a chart page of the hospital, the waterfall, the ladder and each bridge', () => {
    const ids = reportCharts(figures, words).map(({ id }) => id);
    expect(ids).toEqual(['hospital', 'waterfall', 'ladder-0', 'ladder-1', 'bridge-0']);
  });
});
