import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund, measuredVarieties, scoreOfPlan } from '../../../shared/fund/evaluate-fund';
import { scoreLadder } from '../../../shared/fund/score-ladder';
import { waysUp } from '../../../shared/fund/ways-up';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';
import { twoBatches } from '../../support/two-batches';

const text = decimalText<never>;
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

describe('the ladder of tiers', () => {
  it('says how far the next tier is, and what it is worth', () => {
    const plan = aPlan([aVariety()], { policy: shenzhen, score: text('76.8') });
    const ladder = scoreLadder(evaluateFund(plan, aFund()));
    expect(ladder.tiers.map(({ fromScore, retentionYuan }) => [fromScore, retentionYuan])).toEqual([
      ['0', '0'],
      ['60', '65777.4'],
      ['70', '87703.2'],
      ['80', '109629'],
    ]);
    // A tenth of 219,258.
    expect(ladder.up).toEqual({
      points: '3.2',
      toScore: '80',
      retentionYuan: '21925.8',
      performancePayYuan: '10962.9',
    });
    expect(ladder.down).toMatchObject({ points: '6.8', toScore: '60', retentionYuan: '-21925.8' });
  });

  it('has no way up from the top, none down from the bottom, and neither while the score is a range', () => {
    const at = (score: string | null): ReturnType<typeof scoreLadder> =>
      scoreLadder(
        evaluateFund(aPlan([aVariety()], { policy: shenzhen, score: score as never }), aFund()),
      );
    expect(at('80')).toMatchObject({ up: null, down: { points: '0', toScore: '70' } });
    expect(at('59')).toMatchObject({ up: { points: '1' }, down: null });
    expect(at(null)).toMatchObject({ score: null, up: null, down: null });
  });

  it('is worth the difference of two whole estimates, and leaves out what is assessed or has its own score', () => {
    const plan = twoBatches({ policy: shenzhen, score: text('72') });
    const fund = aFund([
      aSettlement({ id: 'a', batch: '第七批' }),
      aSettlement({ id: 'b', batch: '第七批', agreementYear: 2, score: text('90') }),
      aSettlement({ id: 'c', batch: '第七批', agreementYear: 3, state: 'assessed' }),
    ]);
    const of = (score: string): Decimal =>
      decimalFromText(
        present(
          evaluateFund({ ...plan, score: text(score) }, aFund(fund.settlements.slice(0, 1))).figures
            .totals.retentionYuan,
          'a retention',
        ),
      );
    const { up } = scoreLadder(evaluateFund(plan, fund));
    expect(up?.retentionYuan).toBe(of('80').minus(of('72')).toFixed());
  });
});

describe('the ways up', () => {
  const missed = aVariety({
    selectedUnits: text('76000'),
    nonSelected: { kind: 'amount', amountYuan: text('35720') },
  });
  const plan = aPlan([missed], { policy: shenzhen, score: null });

  it('say the value that brings the points, and what it costs in yuan, the cheapest first', () => {
    // Completion 95 %: half of 30 points. Share 35,720 ÷ (35,720 + 71,440) = a third: 15 × (0.5 − 1/3) ÷ 0.3 = 8.33.
    const ways = waysUp(scoreOfPlan(plan, aFund()), new Decimal(3), measuredVarieties(plan));
    expect(ways.map(({ indicator, isEnough, points }) => [indicator.id, isEnough, points])).toEqual(
      [
        ['completion', true, '3'],
        ['nonSelectedAmountShare', true, '3'],
      ],
    );
    // 1 % of 80,000 units at 0.94; a share of 0.27333… allows 71,440 × 0.27333… ÷ 0.72666… = 26,871.93.
    expect(ways[0]).toMatchObject({ value: '0.96', yuan: '752' });
    expect(ways[1]?.yuan?.slice(0, 7)).toBe('8848.07');
  });

  it('say where an indicator is not enough by itself, and bring no more than it has', () => {
    const ways = waysUp(scoreOfPlan(plan, aFund()), new Decimal(20), measuredVarieties(plan));
    expect(ways.map(({ isEnough }) => isEnough)).toEqual([false, false]);
    expect(ways[0]).toMatchObject({ points: '15', value: '1', yuan: '3760' });
  });
});
