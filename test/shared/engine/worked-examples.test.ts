import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal, quotient } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
} from '../../../shared/decimal/decimal-text';
import { roundYuan } from '../../../shared/decimal/rounding';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import {
  bestBaseUnits,
  type DeclarationTerms,
  expectedBalanceBaseYuan,
  safeBaseUnits,
} from '../../../shared/engine/expected-retention';
import type { PlanResult } from '../../../shared/engine/plan-result';
import { findPolicy } from '../../../shared/policy/packs';
import { agreedShareRatio } from '../../../shared/policy/share-table';
import {
  publishedVolumes,
  shareTables,
  tierBoundaries,
  unknownWinners,
  workedExamples,
} from '../../fixtures/golden/worked-examples';
import { aPlan, aVariety } from '../../support/builders';
import { examplePlan } from '../../support/example-plan';

describe('examples worked by hand', () => {
  it.each(workedExamples)('$id: $title', (example) => {
    const result = evaluatePlan(examplePlan(example));
    expect(result.hospital).toMatchObject(example.hospital);
    example.figures.forEach((figures, index) => {
      expect(figuresOf(result, index)).toMatchObject(figures);
    });
  });

  it.each(tierBoundaries)('W7: a balance of 1,000,000 and %s points retain %s', (score, yuan) => {
    const million = aVariety({
      baseUnits: decimalText('1000000'),
      agreedUnits: decimalText('0'),
      preVbpPriceYuan: decimalText('1'),
      nonSelected: { kind: 'amount', amountYuan: decimalText('0') },
      insuredShareRatio: decimalText('1'),
    });
    const plan = aPlan([million], {
      policy: present(findPolicy('shenzhen-2024-draft'), 'it is built in'),
      fundRatio: decimalText('1'),
      score: decimalText(score),
    });
    expect(evaluatePlan(plan).hospital).toMatchObject({
      balanceBaseYuan: '1000000',
      retentionYuan: yuan,
    });
  });

  it('W8: with four or more enterprises likely, the safe base is the best', () => {
    const { probabilities, safeBaseYuan, largerBaseFen } = unknownWinners.likelyMany;
    const terms = declaration(probabilities);
    const safe = safeBaseUnits(terms.chances, terms.usableUnits);
    expect(safe.toFixed()).toBe(unknownWinners.safeBaseUnits);
    expect(terms.chances.map((chance) => chance.shareRatio.times(safe).toFixed())).toEqual(
      unknownWinners.agreedAtSafeBase,
    );
    expect(expectedBalanceBaseYuan(terms, safe).toFixed()).toBe(safeBaseYuan);
    expect(expectedFen(terms, '128571.4285')).toBe(largerBaseFen);
    expect(bestBaseUnits(terms, new Decimal('500000'))).toEqual(safe);
  });

  it('W8: with three enterprises all but certain, a larger base is better than the safe one', () => {
    const { probabilities, safeBaseYuan, largerBaseFen } = unknownWinners.likelyThree;
    const terms = declaration(probabilities);
    const best = bestBaseUnits(terms, new Decimal('500000'));
    expect(best.toFixed(2)).toBe('128571.43');
    expect(roundYuan(expectedBalanceBaseYuan(terms, best)).toFixed()).toBe(largerBaseFen);
    expect(
      expectedBalanceBaseYuan(terms, new Decimal(unknownWinners.safeBaseUnits)).toFixed(),
    ).toBe(safeBaseYuan);
  });

  it('W12: 100,000 tablets read as boxes of 7 give the same base to 30 decimals', () => {
    const boxes = aVariety({
      baseUnits: textFromDecimal<UnitsText>(quotient(new Decimal(100000), new Decimal(7))),
      preVbpPriceYuan: decimalText('38.5'),
      selectedPriceYuan: decimalText('6.58'),
    });
    const { balanceBaseYuan } = evaluatePlan(aPlan([boxes])).hospital;
    expect(decimalFromText(balanceBaseYuan).toDecimalPlaces(30).toFixed()).toBe('219258');
  });
});

describe('published figures', () => {
  it.each(publishedVolumes)(
    'E1, E2: $drug at $shareRatio of $baseUnits is within the rounding of the published total',
    ({ baseUnits, shareRatio, exact, published }) => {
      const plan = aPlan([
        aVariety({
          baseUnits: decimalText(baseUnits),
          agreedShareRatio: decimalText<RatioText>(shareRatio),
        }),
      ]);
      expect(figuresOf(evaluatePlan(plan), 0)).toMatchObject({ agreedUnits: exact });
      expect(new Decimal(exact).minus(published).abs().lte(7)).toBe(true);
    },
  );

  it('E7: at 80 % agreed share and 90 % real selected use, the base is enlarged by 12.5 %', () => {
    const chances = [{ shareRatio: new Decimal('0.8'), probabilityRatio: new Decimal(1) }];
    const accurateUnits = new Decimal(40000);
    const enlarged = safeBaseUnits(chances, accurateUnits.times('0.9'));
    expect(enlarged.toFixed()).toBe(accurateUnits.times('1.125').toFixed());
  });

  it.each(['general', 'antiInfective', 'restricted'] as const)(
    'E3: the %s shares of batch 7 follow from the number of enterprises',
    (group) => {
      const policy = present(findPolicy('national'), 'it is built in');
      const table = policy.shareTables.value[group];
      expect([1, 2, 3, 4, 10].map((winners) => agreedShareRatio(table, winners))).toEqual(
        shareTables[group],
      );
    },
  );
});

function figuresOf(result: PlanResult, index: number): object {
  const outcome = present(result.varieties[index], 'the variety has a result').outcome;
  if (outcome.kind === 'incomplete') throw new Error('The example lacks inputs');
  return outcome.figures;
}

function declaration(probabilities: readonly string[]): DeclarationTerms {
  return {
    chances: unknownWinners.shares.map((share, index) => ({
      shareRatio: new Decimal(share),
      probabilityRatio: new Decimal(probabilities[index] ?? '0'),
    })),
    usableUnits: new Decimal(unknownWinners.usableUnits),
    preVbpPriceYuan: new Decimal('5.5'),
    selectedPriceYuan: new Decimal('0.94'),
    nonSelectedYuan: new Decimal('0'),
    fundFactorRatio: new Decimal('0.585'),
  };
}

function expectedFen(terms: DeclarationTerms, baseUnits: string): string {
  return roundYuan(expectedBalanceBaseYuan(terms, new Decimal(baseUnits))).toFixed();
}
