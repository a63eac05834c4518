import { decimalText, type RatioText, textFromDecimal } from '../../shared/decimal/decimal-text';
import { readTypedNumber } from '../../shared/decimal/typed-number';
import type { ShortfallRule } from '../../shared/plan/declaration-round';
import type { CommandContext, CommandOutcome } from './command';
import { estimateOptions } from './estimate-options';
import { readPositiveYuan, readSeed } from './option-values';

const { policy, score, 'fund-ratio': fundRatio, scenario, json } = estimateOptions;

/** Options of `declare`. */
export const declareOptions = {
  policy,
  score,
  'fund-ratio': fundRatio,
  scenario,
  json,
  round: { type: 'string' },
  risk: { type: 'string' },
  shortfall: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** How a declaration is worked out; `null` where nothing is said: as the round has it, or the policy, or by default. */
export interface DeclareSettings {
  readonly riskRatio: RatioText | null;
  readonly shortfall: ShortfallRule | null;
  readonly seed: number | null;
}

export const defaultRisk = decimalText<RatioText>('0.2');
export const defaultSeed = 1;

const MOST_RISK = '0.5';

export function readDeclareSettings(
  values: Readonly<Partial<Record<'risk' | 'shortfall' | 'seed', string | undefined>>>,
  { messages }: CommandContext,
):
  | { readonly kind: 'settings'; readonly settings: DeclareSettings }
  | Extract<CommandOutcome, { kind: 'misused' }> {
  const { headless: words, declaration } = messages;
  const wrong = (
    option: string,
    value: string,
    expected: string,
  ): Extract<CommandOutcome, { kind: 'misused' }> => ({
    kind: 'misused',
    sentence: words.wrongValue({ option, value, expected }),
  });
  const riskRatio = values.risk === undefined ? null : readRisk(values.risk);
  if (values.risk !== undefined && riskRatio === null)
    return wrong('--risk', values.risk, declaration.expectedRisk);
  const shortfall = values.shortfall === undefined ? null : readShortfall(values.shortfall);
  if (values.shortfall !== undefined && shortfall === null) {
    return wrong('--shortfall', values.shortfall, declaration.expectedShortfall);
  }
  const seed = values.seed === undefined ? null : readSeed(values.seed);
  if (values.seed !== undefined && seed === null)
    return wrong('--seed', values.seed, declaration.expectedSeed);
  return { kind: 'settings', settings: { riskRatio, shortfall, seed } };
}

function readRisk(text: string): RatioText | null {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || !typed.value.gt(0) || typed.value.gt(MOST_RISK)) return null;
  return textFromDecimal<RatioText>(typed.value);
}

function readShortfall(text: string): ShortfallRule | null {
  const word = text.trim();
  if (word === 'variety' || word === 'hospital' || word === 'none') return { kind: word };
  const [, kind, amount = ''] = /^(points|unit)=(.+)$/.exec(word) ?? [];
  const yuan = readPositiveYuan(amount);
  if (yuan === null) return null;
  return kind === 'points' ? { kind, yuan } : { kind: 'unit', yuan };
}
