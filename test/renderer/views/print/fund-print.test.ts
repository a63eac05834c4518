import { describe, expect, it } from 'vitest';

import { fundPrint } from '../../../../renderer/views/print/fund-print';
import { messagesOf } from '../../../../shared/i18n/messages';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { unsigned } from '../../../../shared/reports/signatures';

describe.each(['zh', 'en'] as const)('a fund on paper, in %s', (language) => {
  const words = { language, messages: messagesOf(language) };
  const request = {
    plan: sampleHospital(),
    scenarioIds: [null],
    parts: [],
    language,
    signatures: unsigned,
  } as const;

  it('shows every figure of its sheets, those of formulas too, and says its notes once', () => {
    const { tables, notes } = fundPrint(request, 'report', words);
    expect(tables).toHaveLength(5);
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(2);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
    const [groups] = tables;
    const shown = groups?.rows.map(({ cells }) => cells.map((cell) => cell.shown).join('|')) ?? [];
    expect(shown[0]).toContain('1,368,420.55');
    expect(shown.join('\n')).not.toMatch(/undefined|NaN|\d{12}/);
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes.join('')).not.toContain('____');
  });

  it('has a page for each department', () => {
    const { tables } = fundPrint(request, 'departments', words);
    expect(tables.map(({ title }) => title)).toContain('药学部');
    expect(tables).toHaveLength(8);
  });
});
