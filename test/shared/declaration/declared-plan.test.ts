import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { declaredPlan, namesOfAssumedShares } from '../../../shared/declaration/declared-plan';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { aRound } from '../../support/builders';

const sample = sampleHospital();
const [first, second, third] = sample.varieties;
const known = { ...present(first, 'a variety'), agreedShareRatio: null, winners: 2 };
const unknown = { ...present(second, 'a variety'), agreedShareRatio: null, winners: null };
const open = { ...present(third, 'a variety'), agreedShareRatio: null, winners: null };
const plan = { ...sample, varieties: [known, unknown, open] };
const declared = { baseUnits: decimalText<UnitsText>('1000'), by: 'typed' } as const;
const round = aRound({
  entries: [
    { ...emptyEntry(known.id), declared },
    { ...emptyEntry(unknown.id), declared },
    emptyEntry(open.id),
  ],
});

describe('a plan with declared bases', () => {
  it('names the varieties for which it assumes the largest share', () => {
    expect(namesOfAssumedShares(plan, round)).toEqual([unknown.genericName]);
    const winners = declaredPlan(plan, round).varieties.map((variety) => variety.winners);
    expect(winners).toEqual([2, 4, null]);
  });
});
