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
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanResult } from '../../../shared/engine/plan-result';
import { findPolicy } from '../../../shared/policy/packs';
import { agreedShareRatio } from '../../../shared/policy/share-table';
import {
  publishedVolumes,
  shareTables,
  tierBoundaries,
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
