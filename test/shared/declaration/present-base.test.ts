import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { presentBaseUnits } from '../../../shared/declaration/present-base';
import { createRoundReader } from '../../../shared/declaration/round-report';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import type { Variety } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { monthAt } from '../../../shared/purchases/purchase';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const declared = present(plan.varieties[0], 'the sample has varieties');
/** As an import leaves it where no table says a base: the year's purchases. */
const purchased: Variety = {
  ...declared,
  baseUnits: decimalText<UnitsText>('12194'),
  origins: {
    ...declared.origins,
    baseUnits: {
      kind: 'history',
      files: ['采购.xlsx'],
      fromMonth: monthAt(2025 * 12),
      toMonth: monthAt(2025 * 12 + 11),
      purchases: 5,
    },
  },
};

describe('the present base', () => {
  it('is what was declared, and not what was bought', () => {
    expect([declared, purchased].map(presentBaseUnits)).toEqual([declared.baseUnits, '0']);
  });

  it('is none of a variety that was only bought: it was never declared', () => {
    const round = aRound({ entries: [emptyEntry(declared.id)] });
    const [before, after] = [declared, purchased].map((variety) => {
      const report = createRoundReader()({ ...plan, varieties: [variety] }, round);
      return present(report.rows[0], 'a line a variety');
    });
    expect(before).toMatchObject({ presentUnits: declared.baseUnits, purchasedUnits: null });
    expect(after).toMatchObject({
      presentUnits: '0',
      purchasedUnits: '12194',
      outcome: { kind: 'known', presentYuan: null },
    });
    expect([before, after].map((row) => row?.flags.includes('neverReported'))).toEqual([
      false,
      true,
    ]);
  });
});
