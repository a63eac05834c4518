import { type YuanText } from '../../../shared/decimal/decimal-text';
import { signOf } from '../../../shared/decimal/text-arithmetic';
import { leastPayRatio } from '../../../shared/engine/performance-pay';
import type { PlanResult } from '../../../shared/engine/plan-result';
import type { HospitalFigure } from '../../../shared/engine/trace-node';
import { countedVarieties } from '../../../shared/engine/worked-out';
import { formatRatio, formatScale } from '../../../shared/i18n/format';
import type { Policy } from '../../../shared/policy/policy';
import { amountWords, type ChartWords, withoutSign } from '../../charts/chart-style';
import { type CardNote, scaleNote, shareNote } from './card-notes';

/** One card: an amount in the unit the person chose, or a figure with a unit of its own. */
export interface CardContent extends CardNote {
  readonly id: string;
  /** What the card's trace explains. */
  readonly traced: HospitalFigure;
  readonly name: string;
  readonly figure:
    | { readonly kind: 'money'; readonly yuan: YuanText }
    | {
        readonly kind: 'number';
        readonly value: string;
        readonly text: string;
        readonly unit: string;
      }
    /** Not known yet; the note says why. */
    | { readonly kind: 'unknown' };
}

interface CardsRequest {
  readonly result: PlanResult;
  readonly policy: Policy;
  readonly words: ChartWords;
}

/** The hospital's cards in their order, the headline first. */
export function cardContents(request: CardsRequest): readonly CardContent[] {
  const contents = [
    retentionCard(request),
    ...amountCards(request),
    shareCard(request),
    scaleCard(request),
    performanceCard(request),
  ];
  const { hospital } = request.result;
  if (countedVarieties(hospital) > 0 || hospital.stateCounts.incomplete === 0) return contents;
  const text = request.words.messages.desk.cards.nothingYet;
  return contents.map((content) => ({
    ...content,
    figure: { kind: 'unknown' },
    text,
    isCaution: false,
  }));
}

function retentionCard({ result, words }: CardsRequest): CardContent {
  const { cards } = words.messages.desk;
  const isAssumed = result.warnings.some(({ code }) => code === 'score.assumed');
  const note = isAssumed ? cards.retentionAssumed : cards.retentionNote;
  return {
    id: 'card-retention',
    traced: 'retentionYuan',
    name: cards.retention,
    figure: money(result.hospital.retentionYuan),
    text:
      result.retentionRatio === null
        ? cards.scoreNeeded
        : note({ ratio: formatRatio(result.retentionRatio, words.language) }),
    isCaution: false,
  };
}

function amountCards({ result: { hospital }, words }: CardsRequest): readonly CardContent[] {
  const { cards } = words.messages.desk;
  const count = countedVarieties(hospital);
  const { incomplete } = hospital.stateCounts;
  const hasDeficits = signOf(hospital.deficitYuan) !== 0;
  return [
    {
      id: 'card-budget',
      traced: 'budgetYuan',
      name: cards.budget,
      figure: money(hospital.budgetYuan),
      text:
        incomplete === 0
          ? cards.varieties({ count })
          : cards.incomplete({ count, missing: incomplete }),
      isCaution: incomplete > 0,
    },
    {
      id: 'card-expenditure',
      traced: 'expenditureYuan',
      name: cards.expenditure,
      figure: money(hospital.expenditureYuan),
      text: cards.nonSelected({ amount: amountWords(hospital.nonSelectedYuan, words) }),
      isCaution: false,
    },
    {
      id: 'card-balance',
      traced: 'balanceBaseYuan',
      name: cards.balance,
      figure: money(hospital.balanceBaseYuan),
      text: hasDeficits
        ? cards.deficits({ amount: amountWords(withoutSign(hospital.deficitYuan), words) })
        : cards.noDeficits,
      isCaution: false,
    },
  ];
}

function shareCard({ result, policy, words }: CardsRequest): CardContent {
  const share = result.hospital.plannedNonSelectedAmountShareRatio;
  return {
    id: 'card-share',
    traced: 'plannedNonSelectedAmountShareRatio',
    name: words.messages.desk.cards.share,
    figure:
      share === null
        ? { kind: 'unknown' }
        : {
            kind: 'number',
            value: share,
            text: formatRatio(share, words.language, policy.redLine.value.shareRatio),
            unit: '',
          },
    ...shareNote(result, policy, words),
  };
}

function scaleCard({ result: { hospital }, words }: CardsRequest): CardContent {
  const scale = hospital.breakEvenScale;
  return {
    id: 'card-scale',
    traced: 'breakEvenScale',
    name: words.messages.desk.cards.scale,
    figure:
      scale === null
        ? { kind: 'unknown' }
        : {
            kind: 'number',
            value: scale,
            text: formatScale(scale, words.language),
            unit: words.messages.common.units.times,
          },
    ...scaleNote(hospital, words),
  };
}

function performanceCard({ result, policy, words }: CardsRequest): CardContent {
  const { cards } = words.messages.desk;
  const pay = result.hospital.performancePayYuan;
  const ratio = formatRatio(leastPayRatio(policy), words.language);
  return {
    id: 'card-performance',
    traced: 'performancePayYuan',
    name: cards.performance,
    figure: money(pay),
    text: pay === null ? cards.scoreNeeded : cards.performanceNote({ ratio }),
    isCaution: false,
  };
}

function money(yuan: YuanText | null): CardContent['figure'] {
  return yuan === null ? { kind: 'unknown' } : { kind: 'money', yuan };
}
