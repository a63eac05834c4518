import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { joinTable } from '../../../shared/plan/join-table';
import type { Origin, Variety } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';

const file: Origin = { kind: 'file', file: '表.xlsx', sheet: '', row: 2, column: '列' };

function row(fields: Partial<Variety>): Variety {
  const named = Object.keys(fields).map((field) => [field, file]);
  return aVariety({ ...fields, origins: Object.fromEntries(named) as Variety['origins'] });
}

describe('joining a table to a plan', () => {
  it('brings what the table says, keeps what was typed, and what the plan calls the variety', () => {
    const plan = aPlan([
      aVariety({
        id: 'mine',
        specification: '20mg',
        winners: 3,
        origins: { winners: { kind: 'typed' } },
      }),
    ]);
    const joined = joinTable(
      plan,
      [row({ baseUnits: decimalText('777'), winners: 5, specification: '别的' })],
      ['new'],
    );
    expect(joined).toMatchObject({
      ok: true,
      value: {
        added: [],
        plan: {
          varieties: [
            {
              id: 'mine',
              baseUnits: '777',
              winners: 3,
              specification: '20mg',
              origins: { baseUnits: file, winners: { kind: 'typed' } },
            },
          ],
        },
      },
    });
  });

  it('adds varieties that were never bought, and names them', () => {
    const joined = joinTable(aPlan([aVariety()]), [row({ genericName: '恩替卡韦片' })], ['new']);
    expect(joined).toMatchObject({
      ok: true,
      value: { added: ['恩替卡韦片'], plan: { varieties: [{}, { id: 'new' }] } },
    });
  });

  it('is refused where two rows are one variety of the plan', () => {
    const plan = aPlan([
      aVariety({ aliases: [{ genericName: '立普妥', dosageForm: aVariety().dosageForm }] }),
    ]);
    const rows = [row({}), row({ genericName: '立普妥', batch: aVariety().batch })];
    expect(joinTable(plan, rows, ['a', 'b'])).toEqual({
      ok: false,
      error: [
        {
          code: 'table.repeatedInPlan',
          params: { name: '立普妥', variety: aVariety().genericName },
        },
      ],
    });
  });
});
