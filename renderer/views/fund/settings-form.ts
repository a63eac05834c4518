import { decimalText, type RatioText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { isMore } from '../../../shared/decimal/text-arithmetic';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import { ratioText, readRatio, readUpTo, readWhole } from '../../../shared/plan/typed-values';
import { failure, type Result, success } from '../../../shared/result';
import { formReader } from './form-reader';
import type { FormTexts } from './FormDialog';

export const settingsFields = [
  'fewestMonths',
  'likelyMonths',
  'mostMonths',
  'earnedBy',
  'performancePayRatio',
  'useSpread',
  'scoreLow',
  'scoreHigh',
  'ratioLow',
  'ratioHigh',
  'seed',
] as const;
export type SettingsField = (typeof settingsFields)[number];

const MOST_MONTHS = 120;
const MOST_POINTS = 100;
const MOST_SEED = 4_294_967_295;

export type FundSettings = Pick<
  FundPlan,
  | 'lag'
  | 'earnedBy'
  | 'performancePayRatio'
  | 'useSpreadRatio'
  | 'scoreRange'
  | 'fundRatioRange'
  | 'seed'
>;

/** The settings of a fund as they are typed. */
export function settingsTexts(fund: FundSettings): FormTexts<SettingsField> {
  return {
    fewestMonths: String(fund.lag.fewestMonths),
    likelyMonths: String(fund.lag.likelyMonths),
    mostMonths: String(fund.lag.mostMonths),
    earnedBy: fund.earnedBy,
    performancePayRatio: ratioText(fund.performancePayRatio),
    useSpread: ratioText(fund.useSpreadRatio),
    scoreLow: fund.scoreRange?.low ?? '',
    scoreHigh: fund.scoreRange?.high ?? '',
    ratioLow: ratioText(fund.fundRatioRange?.low ?? null),
    ratioHigh: ratioText(fund.fundRatioRange?.high ?? null),
    seed: String(fund.seed),
  };
}

/** The settings, or the fields that cannot be read. */
export function readFundSettings(
  texts: FormTexts<SettingsField>,
): Result<FundSettings, ReadonlySet<SettingsField>> {
  const form = formReader(texts);
  const months = (name: SettingsField): number =>
    form.needed(name, (text) => readWhole(text, 0, MOST_MONTHS)) ?? 0;
  const lag = {
    fewestMonths: months('fewestMonths'),
    likelyMonths: months('likelyMonths'),
    mostMonths: months('mostMonths'),
  };
  if (lag.likelyMonths < lag.fewestMonths) form.refuse('likelyMonths');
  if (lag.mostMonths < lag.likelyMonths) form.refuse('mostMonths');
  const points = (name: SettingsField): ScoreText | null =>
    form.read(name, (text) => readUpTo<ScoreText>(text, MOST_POINTS));
  const ratio = (name: SettingsField): RatioText | null => form.read(name, readRatio);
  const performancePayRatio = ratio('performancePayRatio');
  const useSpreadRatio = ratio('useSpread') ?? decimalText<RatioText>('0');
  const scoreRange = rangeOf(points('scoreLow'), points('scoreHigh'), (high) => {
    form.refuse(high ? 'scoreHigh' : 'scoreLow');
  });
  const fundRatioRange = rangeOf(ratio('ratioLow'), ratio('ratioHigh'), (high) => {
    form.refuse(high ? 'ratioHigh' : 'ratioLow');
  });
  const seed = form.needed('seed', (text) => readWhole(text, 0, MOST_SEED)) ?? 0;
  if (form.wrong.size > 0) return failure(form.wrong);
  return success({
    lag,
    earnedBy: texts.earnedBy === 'amount' ? 'amount' : 'endYear',
    performancePayRatio,
    useSpreadRatio,
    scoreRange,
    fundRatioRange,
    seed,
  });
}

function rangeOf<Text extends ScoreText | RatioText>(
  low: Text | null,
  high: Text | null,
  refuse: (high: boolean) => void,
): { readonly low: Text; readonly high: Text } | null {
  if (low === null || high === null) {
    if (low !== high) refuse(false);
    return null;
  }
  if (isMore(low, high)) refuse(true);
  return { low, high };
}
