import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { en } from '../../../shared/i18n/en';
import { messagesOf } from '../../../shared/i18n/messages';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { builtInPolicies } from '../../../shared/policy/packs';
import type { Report, ReportCell } from '../../../shared/reports/report';
import { auditReportOf, reportSheet } from '../../support/audit-reports';
import { aMonth, aPlan, aRound, aVariety } from '../../support/builders';

const sample = sampleHospital();

/** The cells of the column of this header, its total left away. */
function column(report: Report, sheet: string, header: string): readonly ReportCell[] {
  const { columns, rows, filteredRows } = reportSheet(report, sheet);
  const at = columns.findIndex((each) => each.header === header);
  return rows.slice(0, filteredRows).flatMap((row) => row[at] ?? []);
}

function cachedOf(cell: ReportCell): string | null {
  return cell.kind === 'formula'
    ? cell.cached.kind === 'number'
      ? cell.cached.value
      : cell.cached.text
    : null;
}

describe('auditReport', () => {
  it('has the same sheets in both languages, each row as wide as its header', () => {
    const zh = auditReportOf(sample);
    const english = auditReportOf(sample, { language: 'en', messages: en });
    expect(zh.sheets.map((sheet) => sheet.name)).toEqual([
      '说明',
      '参数',
      '品种测算',
      '汇总',
      '情景对比',
      '敏感性',
      '盈亏平衡',
      '采购汇总',
      '报量',
      '追溯',
      '提示',
    ]);
    expect(english.sheets.map((sheet) => sheet.rows.length)).toEqual(
      zh.sheets.map((sheet) => sheet.rows.length),
    );
    for (const sheet of [...zh.sheets, ...english.sheets]) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    }
  });

  it('says beside each variety what the rounds of the plan declare, and what that means', () => {
    const declared = { baseUnits: decimalText<UnitsText>('160000'), by: 'typed' } as const;
    const [variety] = sample.varieties;
    const entries = [{ ...emptyEntry(variety?.id ?? ''), declared }];
    const report = auditReportOf(sample, { rounds: [aRound({ entries })] });
    expect(column(report, '报量', '第十二批 申报量')[0]).toEqual({
      kind: 'units',
      value: '160000',
    });
    expect(column(report, '报量', '第十二批 依据')[0]).toEqual({ kind: 'text', text: '手填' });
    expect(column(report, '报量', '第十二批 期望留用')[0]).toMatchObject({ kind: 'yuan' });
    expect(column(report, '报量', '第十二批 申报量')[1]).toEqual({ kind: 'empty' });
    const { columns, rows } = reportSheet(report, '报量');
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('prints no code anywhere: a warning is about a variety or the whole hospital', () => {
    for (const [messages, whole] of [
      [messagesOf('zh'), '全院'],
      [en, en.report.wholeHospital],
    ] as const) {
      const plan = { ...sample, hospitalName: '', score: null };
      const language = messages === en ? 'en' : 'zh';
      const report = auditReportOf(plan, { language, messages });
      const texts = report.sheets.flatMap(({ rows, preface, notes, columns }) => [
        ...rows.flat().flatMap((cell) => (cell.kind === 'text' ? cell.text : [])),
        ...[...preface, ...notes, ...columns.map(({ header }) => header)],
      ]);
      expect(texts.filter((text) => /\b[a-z]+\.[a-z]+[A-Z]?[a-zA-Z]*\b/.test(text))).toEqual([]);
      const { rows } = reportSheet(report, messages.report.sheets.warnings);
      expect(rows.map((row) => row[1])).toContainEqual({ kind: 'text', text: whole });
      expect(texts.some((text) => text.includes('____'))).toBe(true);
    }
  });

  it('shows nothing of a difference that is less than half a fen, and never a red −0.00', () => {
    const { rows } = reportSheet(auditReportOf(sample), '盈亏平衡');
    const balances = rows.flatMap((row) => row[2] ?? []).map(cachedOf);
    expect(balances).toContain('0');
    const tiny = balances.filter((value) => value !== null && /^-?0\.00/.test(value));
    expect(tiny).toEqual([]);
  });

  it('marks invented data on every sheet and printed page, and real data on none', () => {
    const first = (plan: PlanDocument): readonly (string | undefined)[] =>
      auditReportOf(plan).sheets.map((sheet) => sheet.preface[0]);
    expect(first(sample)).toEqual(Array(11).fill('示例数据，非真实价格'));
    expect(auditReportOf(sample).pageFooter).toContain('示例数据');
    const real = { ...sample, isSample: false };
    expect(first(real)).not.toContain('示例数据，非真实价格');
    expect(auditReportOf(real).pageFooter).toBe('第 &P 页 / 共 &N 页');
  });

  it('lists every parameter of every pack with its kind of source', () => {
    for (const policy of builtInPolicies) {
      const { rows } = reportSheet(auditReportOf({ ...sample, policy }), '参数');
      const kinds = rows.map((row) => row[4]);
      expect(kinds.length).toBeGreaterThan(18);
      for (const kind of kinds) {
        expect(['国家', '地方', '假设', '本方案']).toContain(
          kind?.kind === 'text' ? kind.text : '',
        );
      }
    }
  });

  it('defines every name that a formula uses, each once', () => {
    const { names, sheets } = auditReportOf(sample);
    const defined = names.map(({ name }) => name);
    expect(new Set(defined).size).toBe(defined.length);
    const formulas = sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : [])),
    );
    const used = formulas
      .flatMap((formula) =>
        formula.replaceAll(/"[^"]*"|'[^']*'!/g, '').match(/\p{sc=Han}[\p{L}\d_]*/gu),
      )
      .filter((name) => name !== null);
    expect(used.length).toBeGreaterThan(100);
    expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('shows each variety as formulas with the figures of the engine', () => {
    const result = evaluatePlan(sample);
    const cells = column(auditReportOf(sample), '品种测算', '结余测算基数');
    expect(cells.map(cachedOf)).toEqual(
      result.varieties.map(({ outcome }) =>
        outcome.kind === 'evaluated' ? outcome.figures.balanceBaseYuan : '—',
      ),
    );
  });

  it('divides the amount and units of a price from purchases live, and gives a typed one as it is', () => {
    const typed = aVariety({ preVbpPriceYuan: decimalText('5.5') });
    const report = auditReportOf({
      ...sample,
      varieties: [...sample.varieties.slice(0, 1), typed],
    });
    const [first] = sample.varieties;
    const origin = first?.origins.preVbpPriceYuan;
    const quotient = origin?.kind === 'history' ? origin.quotient : undefined;
    const cellsOf = (header: string): readonly ReportCell[] => column(report, '品种测算', header);
    expect(cellsOf('集采前全部采购金额')).toEqual([
      { kind: 'yuan', value: quotient?.amountYuan },
      { kind: 'empty' },
    ]);
    expect(cellsOf('集采前全部采购数量')[0]).toEqual({ kind: 'units', value: quotient?.units });
    const [divided, given] = cellsOf('集采前加权均价');
    expect(divided).toMatchObject({
      kind: 'formula',
      formula: expect.stringMatching(/^\$[A-Z]+\d+\/\$[A-Z]+\d+$/) as unknown,
      cached: { kind: 'number', value: first?.preVbpPriceYuan },
    });
    expect(given).toEqual({ kind: 'price', value: '5.5' });
  });

  it('never writes a figure of an incomplete variety as zero', () => {
    const plan = aPlan([aVariety({ insuredShareRatio: null })]);
    const report = auditReportOf(plan);
    for (const header of [
      '医保资金预算',
      '结余测算基数',
      '盈亏平衡非中选金额 S0',
      '红线金额 S50',
    ]) {
      expect(column(report, '品种测算', header).map(cachedOf)).toEqual(['—']);
    }
    expect(column(report, '品种测算', '状态').map(cachedOf)).toEqual(['数据不全']);
    expect(column(report, '品种测算', '计入口径').map(cachedOf)).toEqual(['0']);
  });

  it('compares a scenario with the base, and bridges the difference', () => {
    const other = { ...sample, score: null, fundRatio: sample.fundRatio };
    const report = auditReportOf(other, {
      scenario: '不评分',
      others: [{ name: '现状', plan: sample }],
    });
    const { columns, rows } = reportSheet(report, '情景对比');
    expect(columns.map(({ header }) => header)).toEqual([
      '项目',
      '现状（基准）',
      '不评分',
      '不评分 差异',
      '不评分 差异率',
    ]);
    expect(rows.map(([name]) => (name?.kind === 'text' ? name.text : ''))).toContain('非中选采购');
    expect(rows.at(-1)?.[2]).toMatchObject({
      kind: 'formula',
      cached: { value: evaluatePlan(other).hospital.retentionYuan },
    });
  });

  it('says of how many months the use of the last year is, where they are no year', () => {
    const bought = (month: string): Variety['monthly'] => [aMonth(month, { selected: ['5', '5'] })];
    const plan = aPlan([
      aVariety({ monthly: bought('2024-12') }),
      aVariety({ id: 'other', monthly: bought('2025-06') }),
    ]);
    const { notes } = reportSheet(auditReportOf(plan), '报量');
    expect(notes[0]).toContain('2024-12 至 2025-06 中方案有采购的 2 个月');
    expect(reportSheet(auditReportOf(sample), '报量').notes[0]).not.toContain('未折算');
    const older = aPlan([
      aVariety({ monthly: bought('2023-01') }),
      aVariety({ id: 'other', monthly: bought('2025-06') }),
    ]);
    expect(column(auditReportOf(older), '报量', '近 12 个月用量')).toMatchObject([
      { value: '0' },
      { value: '5' },
    ]);
  });

  it('says where each input came from, inputs of one row together', () => {
    const from = (name: string) =>
      ({ kind: 'file', file: '测算表.xlsx', sheet: 'Sheet1', row: 7, column: name }) as const;
    const plan = aPlan([
      aVariety({
        origins: {
          baseUnits: from('基数'),
          winners: from('家数'),
          insuredShareRatio: { kind: 'typed' },
        },
      }),
    ]);
    const { rows } = reportSheet(auditReportOf(plan), '追溯');
    expect(rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')))).toEqual([
      [
        '',
        '阿托伐他汀钙片',
        '约定采购量基数、中选企业数',
        '表格',
        '测算表.xlsx',
        'Sheet1',
        '第 7 行，列：基数、家数',
      ],
      ['', '阿托伐他汀钙片', '参保患者使用占比', '手工填写', '', '', ''],
    ]);
  });

  it('is whole for a plan without varieties', () => {
    const report = auditReportOf(aPlan([]));
    for (const sheet of report.sheets) {
      expect(sheet.rows.length).toBeGreaterThan(0);
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    }
  });
});
