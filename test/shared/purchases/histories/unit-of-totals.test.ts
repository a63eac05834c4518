import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const LINE = ['2025-04', '坎地沙坦酯片', '4mg*14片', '盒', '20', '0.03'];

function settled(
  header: string,
  totals: readonly string[],
  answers: ImportAnswers = {},
): SettledReading {
  const table = rawTable([['月份', '通用名', '规格', '单位', '数量', header], LINE, totals]);
  return settleReading(joinReadings([readRows(layoutIn(table))]), answers);
}

describe('the unit that a row of sums names', () => {
  it('is asked about where its digits are those of the lines', () => {
    const totals = ['', '合计（万元）', '', '', '20', '0.03'];
    const { questions, summary } = settled('金额', totals);
    expect(summary.totals.purchases).toBe(0);
    expect(questions).toMatchObject([
      {
        kind: 'unitUnclear',
        unit: '万元',
        choices: [
          { answer: '1', effect: { amountYuan: '0.03' } },
          { answer: '10000', effect: { amountYuan: '300' } },
          { answer: 'leaveOut' },
        ],
      },
    ]);
    const answers = { [questions[0]?.key ?? '']: '10000' };
    expect(settled('金额', totals, answers).summary.totals.amountYuan).toBe('300');
  });

  it('may stand behind a colon', () => {
    const { questions } = settled('金额', ['', '合计：千元', '', '', '20', '0.03']);
    expect(questions).toMatchObject([{ unit: '千元', choices: [{}, { answer: '1000' }, {}] }]);
  });

  it('is asked about beside the header’s own', () => {
    const { questions } = settled('金额(万元)', ['', '合计(元)', '', '', '20', '0.03']);
    expect(questions).toMatchObject([
      { unit: '万元、元', choices: [{ answer: '10000' }, { answer: '1' }, {}] },
    ]);
  });

  it('is none to ask about where it agrees', () => {
    const { questions, summary } = settled('金额', ['', '合计(千元)', '', '', '20', '0.00003']);
    expect(questions).toEqual([]);
    expect(summary.totals.amountYuan).toBe('0.03');
  });
});
