import {
  type DecimalText,
  decimalText,
  type ScaleText,
} from '../../../shared/decimal/decimal-text';
import { differenceOf, percentOf } from '../../../shared/decimal/text-arithmetic';
import type { HospitalResult } from '../../../shared/engine/plan-result';
import type { HospitalFigure } from '../../../shared/engine/trace-node';
import { formatScale } from '../../../shared/i18n/format';
import type { ChartWords } from '../../charts/chart-style';
import type { MoneyUnit } from '../../stores/view-store';
import { changeInYuan, signed, signedMoney } from '../../ui/signed-money';

/** How much a card's figure differs from the base scenario's. */
export interface CardChange {
  /** `points`: hundredths of a whole, between two percentages. */
  readonly unit: 'money' | 'points' | 'times';
  /** With its sign, in the unit of the figure. */
  readonly text: string;
  /** Less of what there should be more of. */
  readonly isLoss: boolean;
  readonly isNone: boolean;
}

interface ChangeRequest {
  readonly figure: HospitalFigure;
  readonly hospital: HospitalResult;
  readonly base: HospitalResult;
  readonly words: Pick<ChartWords, 'language'>;
  readonly moneyUnit: MoneyUnit;
}

const MORE_IS_BETTER: ReadonlySet<HospitalFigure> = new Set([
  'retentionYuan',
  'balanceBaseYuan',
  'performancePayYuan',
]);

/** The change of a card's figure; `null` where one of the two is not known, or the figure never changes by itself. */
export function cardChange(request: ChangeRequest): CardChange | null {
  const { figure, hospital, base, words, moneyUnit } = request;
  if (figure === 'retentionRatio') return null;
  if (isPlain(figure)) return plainChange(request, figure);
  const change = changeInYuan(base[figure], hospital[figure]);
  if (change === null) return null;
  return {
    unit: 'money',
    text: signedMoney(change, moneyUnit, words.language),
    isLoss: MORE_IS_BETTER.has(figure) && change.startsWith('-'),
    isNone: change === '0',
  };
}

type PlainFigure =
  'breakEvenScale' | 'plannedNonSelectedAmountShareRatio' | 'nonSelectedAmountShareRatio';

function isPlain(figure: HospitalFigure): figure is PlainFigure {
  return (
    figure === 'breakEvenScale' ||
    figure === 'plannedNonSelectedAmountShareRatio' ||
    figure === 'nonSelectedAmountShareRatio'
  );
}

function plainChange(
  { hospital, base, words }: ChangeRequest,
  figure: PlainFigure,
): CardChange | null {
  const from = base[figure];
  const to = hospital[figure];
  if (from === null || to === null) return null;
  const change = differenceOf<DecimalText<string>>(to, from);
  const isTimes = figure === 'breakEvenScale';
  const shown = isTimes ? decimalText<ScaleText>(change) : percentOf<ScaleText>(change, 2);
  const text = formatScale(shown, words.language);
  return {
    unit: isTimes ? 'times' : 'points',
    text: signed(text, shown),
    isLoss: false,
    isNone: change === '0',
  };
}
