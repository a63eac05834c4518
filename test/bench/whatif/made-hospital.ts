import { decimalText, type ScaleText, type YuanText } from '../../../shared/decimal/decimal-text';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';

/** The positions of the three levers, in hundredths where they multiply. */
export const AXES = {
  baseHundredths: Array.from({ length: 21 }, (_, index) => 50 + index * 5),
  winners: [1, 2, 3, 4],
  nonSelectedHundredths: Array.from({ length: 101 }, (_, index) => index * 2),
} as const;
export const CELLS =
  AXES.baseHundredths.length * AXES.winners.length * AXES.nonSelectedHundredths.length;
export const CURVE_POINTS = 101;
export const FUND_RATIO = '0.65';
export const RETENTION_RATIO = '0.5';

/** A made hospital with the figures a hospital has: whole packs, prices of two to four decimals, ratios of two. */
export function madeHospital(varieties: number, winners: number | null = null): PlanDocument {
  const next = numbersFrom(20260701);
  const plan = aPlan(
    Array.from({ length: varieties }, (_, index) => madeVariety(index, next, winners)),
    { fundRatio: decimalText(FUND_RATIO), score: decimalText('85') },
  );
  const { policy } = plan;
  const grouping = { ...policy.settlementGrouping, value: 'hospital' as const };
  return { ...plan, policy: { ...policy, settlementGrouping: grouping } };
}

function madeVariety(index: number, next: () => number, winners: number | null): Variety {
  const places = 2 + Math.floor(next() * 3);
  const oldPrice = Math.floor((0.2 + next() * 40) * 10 ** places);
  const selectedPrice = Math.max(1, Math.floor(oldPrice * (0.05 + next() * 0.6)));
  return aVariety({
    id: `v${String(index)}`,
    batch: `第${String(1 + (index % 10))}批`,
    shareGroup: index % 9 === 0 ? 'restricted' : index % 4 === 0 ? 'antiInfective' : 'general',
    winners: winners ?? 1 + Math.floor(next() * 5),
    baseUnits: decimalText(String(Math.floor(10 + next() * 3000) * 100)),
    preVbpPriceYuan: placed(oldPrice, places),
    selectedPriceYuan: placed(selectedPrice, places),
    nonSelected: { kind: 'amount', amountYuan: placed(Math.floor(next() * 20_000_000), 2) },
    insuredShareRatio: decimalText(`0.${String(80 + Math.floor(next() * 20))}`),
  });
}

/** Whole hundredths as a multiplier. */
export function hundredths(count: number): ScaleText {
  return decimalText<ScaleText>(placedText(count, 2));
}

function placed(digits: number, places: number): YuanText {
  return decimalText<YuanText>(placedText(digits, places));
}

function placedText(digits: number, places: number): string {
  const text = String(digits).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** The same numbers from 0 to 1 on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
