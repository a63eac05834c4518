import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { type Decimal, ZERO } from '../../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type ScaleText,
} from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import { exactFen } from '../../../../shared/engine/sweep/guarded-fen';
import type { LeverPoint } from '../../../../shared/engine/sweep/lever-point';
import { planAtPoint } from '../../../../shared/engine/sweep/lever-point';
import { measuredTable, type TableMeasure } from '../../../../shared/engine/sweep/measured-table';
import { prepareSweep } from '../../../../shared/engine/sweep/prepare-sweep';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { findPolicy } from '../../../../shared/policy/packs';
import { planArbitrary } from '../../../support/arbitraries';
import { aPlan } from '../../../support/builders';

const scales = ['0', '0.95', '1', '1.333'].map((text) => decimalText<ScaleText>(text));
const rows = { lever: 'baseScale', values: scales } as const;
const columns = { lever: 'winners', values: [1, 3, 4] } as const;
const reference: LeverPoint = { baseScale: decimalText('0.95') };

function measured(plan: PlanDocument, measure: TableMeasure): Decimal | null {
  const { retentionYuan, balanceBaseYuan, performancePayYuan } = evaluatePlan(plan).hospital;
  const amounts = {
    retention: retentionYuan,
    balance: balanceBaseYuan,
    performancePay: performancePayYuan,
    varietyBalance: balanceBaseYuan,
  };
  const amount = amounts[measure];
  return amount === null ? null : decimalFromText(amount);
}

describe('a measured data table', () => {
  it('rounds every cell to the fen as the exact engine does, also from a reference', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.constantFrom<TableMeasure>('retention', 'balance', 'performancePay'),
        fc.boolean(),
        (plan, measure, isFromReference) => {
          const table = measuredTable(prepareSweep(plan), {
            ...{ rows, columns, measure, varietyId: null },
            reference: isFromReference ? reference : null,
          });
          const from = isFromReference
            ? measured(planAtPoint(plan, reference, null), measure)
            : ZERO;
          if (table.kind !== 'table' || from === null) {
            expect(measured(plan, measure)).toBeNull();
            return;
          }
          const exact = scales.flatMap((baseScale) =>
            columns.values.map((winners) => {
              const cell = measured(planAtPoint(plan, { baseScale, winners }, null), measure);
              return cell === null ? NaN : exactFen(cell.minus(from));
            }),
          );
          expect(Array.from(table.fen)).toEqual(exact.map((fen) => fen + 0));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says that a score is missing, or a variety', () => {
    const table = { rows, columns: null, measure: 'retention', reference: null } as const;
    const plan = aPlan(undefined, {
      policy: present(findPolicy('shenzhen-2024-draft'), 'it is built in'),
      score: null,
    });
    const request = { ...table, varietyId: null };
    expect(measuredTable(prepareSweep(plan), request)).toEqual({ kind: 'scoreMissing' });
    expect(measuredTable(prepareSweep(aPlan()), { ...table, varietyId: 'none' })).toEqual({
      kind: 'absent',
    });
  });
});
