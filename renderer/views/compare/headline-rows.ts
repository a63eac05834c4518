import type { PlanComparison } from '../../../shared/engine/compare-plans';
import type { HospitalFigure } from '../../../shared/engine/trace-node';
import {
  type Better,
  type CompareUnit,
  type CompareWords,
  type DifferenceWords,
  differenceWords,
  figureWords,
} from './difference-words';

/** One figure of every compared scenario. */
export interface HeadlineRow {
  readonly key: HeadlineKey;
  readonly name: string;
  /** Empty where the figures name it themselves. */
  readonly unit: string;
  /** Of the exact figures: yuan, whatever unit is shown. */
  readonly exactUnit: string;
  /** What its trace explains; `null` for a count. */
  readonly traced: HospitalFigure | null;
  readonly base: HeadlineFigure;
  readonly others: readonly (HeadlineFigure & {
    /** `null` where either figure is not known. */
    readonly difference: DifferenceWords | null;
  })[];
  /** Whether every scenario has the base's figure. */
  readonly isSame: boolean;
}

export interface HeadlineFigure {
  /** Exact decimal text; `null` where it is not known. */
  readonly exact: string | null;
  readonly shown: string;
}

interface Headline {
  readonly unit: CompareUnit;
  readonly better: Better;
  readonly traced: HospitalFigure | null;
  readonly of: (comparison: PlanComparison) => { base: string | null; other: string | null };
}

const headlines = {
  budgetYuan: money('budgetYuan', 'more'),
  expenditureYuan: money('expenditureYuan', 'less'),
  balanceBaseYuan: money('balanceBaseYuan', 'more'),
  retentionYuan: money('retentionYuan', 'more'),
  performancePayYuan: money('performancePayYuan', 'more'),
  nonSelectedYuan: money('nonSelectedYuan', 'less'),
  nonSelectedShare: share('plannedNonSelectedAmountShareRatio', 'less'),
  breakEvenScale: {
    unit: 'scale',
    better: 'more',
    traced: 'breakEvenScale',
    of: ({ breakEvenScale }) => breakEvenScale,
  },
  deficitVarieties: {
    unit: 'count',
    better: 'less',
    traced: null,
    of: ({ deficitVarieties: { base, other } }) => ({ base: String(base), other: String(other) }),
  },
  retentionRatio: share('retentionRatio', 'more'),
} as const satisfies Record<string, Headline>;
export type HeadlineKey = keyof typeof headlines;
const headlineKeys = Object.keys(headlines) as readonly HeadlineKey[];

/** The headline figures of the base and of each other scenario, in the order of the estimate. */
export function comparedHeadlineRows(
  comparisons: readonly PlanComparison[],
  words: CompareWords,
): readonly HeadlineRow[] {
  return headlineKeys.map((key) => headlineRow(key, comparisons, words));
}

function headlineRow(
  key: HeadlineKey,
  comparisons: readonly PlanComparison[],
  words: CompareWords,
): HeadlineRow {
  const headline: Headline = headlines[key];
  const { unit, better, traced } = headline;
  const figure = (exact: string | null): HeadlineFigure => ({
    exact,
    shown: exact === null ? words.messages.common.unknownFigure : figureWords(exact, unit, words),
  });
  const pairs = comparisons.map((comparison) => headline.of(comparison));
  return {
    key,
    name: words.messages.compare.headlines[key],
    unit: unitWords(unit, words),
    exactUnit: unitWords(unit, { ...words, moneyUnit: 'yuan' }),
    traced,
    base: figure(pairs[0]?.base ?? null),
    others: pairs.map(({ base, other }) => ({
      ...figure(other),
      difference:
        base === null || other === null
          ? null
          : differenceWords({ base, other, unit, better }, words),
    })),
    isSame: pairs.every(({ base, other }) => base === other),
  };
}

function unitWords(unit: CompareUnit, { messages, moneyUnit }: CompareWords): string {
  switch (unit) {
    case 'yuan':
      return messages.common.units[moneyUnit];
    case 'scale':
      return messages.common.units.times;
    case 'count':
      return messages.compare.varietiesUnit;
    case 'ratio':
      return '';
  }
}

function money(figure: keyof PlanComparison['yuan'] & HospitalFigure, better: Better): Headline {
  return {
    unit: 'yuan',
    better,
    traced: figure,
    of: ({ yuan }) => ({ base: yuan[figure].baseYuan, other: yuan[figure].otherYuan }),
  };
}

function share(figure: keyof PlanComparison['ratios'] & HospitalFigure, better: Better): Headline {
  return {
    unit: 'ratio',
    better,
    traced: figure,
    of: ({ ratios }) => ({ base: ratios[figure].baseRatio, other: ratios[figure].otherRatio }),
  };
}
