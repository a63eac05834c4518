import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  drawHospital,
  type HospitalOutcome,
} from '../../../shared/declaration/draws/hospital-draws';
import { createRoundReader, type RoundReport } from '../../../shared/declaration/round-report';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { emptyEntry, type RoundEntry } from '../../../shared/plan/declaration-round';
import type { PlanDocument } from '../../../shared/plan/plan';
import { aPlan, aRound, aVariety } from '../../support/builders';

const declared = aVariety({ id: 'declared', genericName: '示例药甲片' });

/** A variety that the round does not declare, of the same settlement group. */
const other = (spentYuan: string) =>
  aVariety({
    id: 'other',
    genericName: '示例药乙片',
    nonSelected: { kind: 'amount', amountYuan: decimalText<YuanText>(spentYuan) },
  });

/** 80,000 units for certain, and four or more selected for certain: the safe base is the present one. */
const entry: RoundEntry = {
  ...emptyEntry('declared'),
  usable: { kind: 'certain', units: decimalText<UnitsText>('80000') },
  winnerChances: [decimalText('0'), decimalText('0'), decimalText('0'), decimalText('1')],
};

function reported(plan: PlanDocument): RoundReport {
  return createRoundReader()(plan, aRound({ entries: [entry] }));
}

function drawn({ drawn: list }: RoundReport): HospitalOutcome {
  const draws = drawHospital(list, { seed: 1, draws: 1000 });
  for (;;) {
    const step = draws.next();
    if (step.done === true) return step.value;
  }
}

function retained(plan: PlanDocument): number {
  return Number(present(evaluatePlan(plan).hospital.retentionYuan, 'a score is given'));
}

describe('a round that declares a part of a settlement group', () => {
  it.each([
    ['pays without it', '0'],
    ['pays only with it', '550000'],
    ['pays neither with it nor without it', '5000000'],
  ])('brings what two whole estimates differ by where the group %s', (_, spentYuan) => {
    const outside = other(spentYuan);
    const plan = aPlan([declared, outside]);
    const report = reported(plan);
    const difference = retained(plan) - retained({ ...plan, varieties: [outside] });
    const [row] = report.rows;
    expect(row?.outcome).toMatchObject({ shownUnits: '100000' });
    expect(drawn(report).p50Yuan).toBeCloseTo(difference, 6);
    expect(row?.outcome.kind === 'known' ? Number(row.outcome.expectedYuan) : null).toBeCloseTo(
      difference,
      6,
    );
  });

  it('adds up exactly where no base brings the group below zero', () => {
    const plan = aPlan([declared, other('0')]);
    expect(Number(reported(plan).added?.expectedYuan)).toBeCloseTo(
      retained(plan) - retained({ ...plan, varieties: [other('0')] }),
      6,
    );
    expect(reported(aPlan([declared, other('5000000')])).added).toBeNull();
  });
});
