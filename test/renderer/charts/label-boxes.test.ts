import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { breakEvenLabels } from '../../../renderer/charts/break-even-labels';
import {
  type BreakEvenChartRequest,
  LEAST_PLOT,
  sceneOf,
} from '../../../renderer/charts/break-even-scene';
import { placedHospitalLabels } from '../../../renderer/charts/hospital-labels';
import {
  labelBoxOf,
  overlap,
  type PlacedLabel,
  type Plot,
} from '../../../renderer/charts/label-boxes';
import { selectionFigures } from '../../../renderer/results/selection-figures';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { en } from '../../../shared/i18n/en';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { aPlan, aVariety } from '../../support/builders';

const fen = (most: number) =>
  fc.integer({ min: 0, max: most }).map((amount) => decimalText(String(amount / 100)));

const varieties = fc
  .record({
    baseUnits: fc.integer({ min: 0, max: 2_000_000 }).map((units) => decimalText(String(units))),
    winners: fc.integer({ min: 1, max: 6 }),
    preVbpPriceYuan: fen(3000),
    selectedPriceYuan: fen(2000),
    amountYuan: fen(500_000_000),
  })
  .map(({ amountYuan, ...fields }) =>
    aVariety({
      ...fields,
      preVbpPriceYuan: decimalText(fields.preVbpPriceYuan),
      selectedPriceYuan: decimalText(fields.selectedPriceYuan),
      baseUnits: decimalText(fields.baseUnits),
      nonSelected: { kind: 'amount', amountYuan: decimalText(amountYuan) },
    }),
  );
const languages = fc.constantFrom('zh', 'en');

function wordsIn(language: 'zh' | 'en') {
  return { messages: language === 'zh' ? zhCn : en, language, moneyUnit: 'yuan' } as const;
}

/** Pairs of labels that lie on each other. */
function clashes(labels: readonly PlacedLabel[], plot: Plot): readonly string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlap(labelBoxOf(one, plot), labelBoxOf(other, plot)))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

describe('the words of the charts in the panel', () => {
  it('never lie on each other in the break-even chart, in either language', () => {
    fc.assert(
      fc.property(
        varieties,
        languages,
        fc.constantFrom('retention', 'balance'),
        (variety, language, measure) => {
          const plan = aPlan([variety]);
          const { curve, present: point } = present(
            selectionFigures(plan, evaluatePlan(plan), variety.id).variety,
            'the variety is complete',
          );
          const request: BreakEvenChartRequest = {
            ...wordsIn(language),
            curve,
            measure,
            present: point,
            budgetYuan: decimalText('0'),
            presentWinners: Math.min(4, variety.winners ?? 1),
          };
          const scene = sceneOf(request);
          const labels = breakEvenLabels(request, scene);
          const { maxX, minY, maxY } = scene;
          const placed = [
            labels.present,
            ...[labels.breakEven, labels.redLine].filter(
              (label) => label !== null && label !== 'above',
            ),
            ...labels.lines.map(({ label }) => label),
          ];
          const plot = { ...LEAST_PLOT, maxX, minY, maxY };
          expect(clashes(placed, plot)).toEqual([]);
          const { left, right } = labelBoxOf(labels.present, plot);
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(plot.width + 1);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never lie on each other in the hospital’s chart, in either language', () => {
    fc.assert(
      fc.property(
        fc.array(varieties, { minLength: 1, maxLength: 4 }),
        languages,
        (some, language) => {
          const plan = aPlan(some.map((variety, index) => ({ ...variety, id: String(index) })));
          const result = evaluatePlan(plan);
          const curve = hospitalScaleCurve({ plan, result, points: 21, maxScale: null });
          const request = { ...wordsIn(language), curve, budgetYuan: result.hospital.budgetYuan };
          const amounts = curve.points.map(({ balanceBaseYuan }) => parseFloat(balanceBaseYuan));
          const plot = {
            width: 326,
            height: 66,
            maxX: parseFloat(curve.maxScale),
            minY: Math.min(0, ...amounts),
            maxY: Math.max(1, ...amounts),
          };
          const labels = Object.values(placedHospitalLabels(request, plot));
          expect(
            clashes(
              labels.filter((label) => label !== null),
              plot,
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
