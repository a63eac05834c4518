import { basename, resolve } from 'node:path';

import { ONE } from '../../shared/decimal/decimal';
import {
  parsePlainDecimal,
  type RatioText,
  type ScoreText,
  textFromDecimal,
} from '../../shared/decimal/decimal-text';
import { readTypedNumber } from '../../shared/decimal/typed-number';
import { type AppError, appError } from '../../shared/errors';
import { builtInPolicies, findPolicy } from '../../shared/policy/packs';
import { parsePolicy, type Policy, type Scope, scopeSchema } from '../../shared/policy/policy';
import { failure, type Result, success } from '../../shared/result';
import { readLimitedText } from '../storage/read-limited';
import { type CommandContext, type CommandOutcome, misused } from './command';

/** Options that say how to estimate; the same for estimate, curve, grid and sample. */
export const estimateOptions = {
  policy: { type: 'string' },
  score: { type: 'string' },
  scope: { type: 'string' },
  'fund-ratio': { type: 'string' },
  scenario: { type: 'string' },
  hospital: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string' },
} as const;

const { policy, score, scope, 'fund-ratio': fundRatio, scenario, json } = estimateOptions;
/** Those of commands that write no audit workbook: what they change of the plan, and the form of the output. */
export const planOptions = {
  policy,
  score,
  scope,
  'fund-ratio': fundRatio,
  scenario,
  json,
} as const;

export type EstimateOptionTexts = {
  readonly [Name in Exclude<keyof typeof estimateOptions, 'json'>]?: string | undefined;
};

/** What the options change of a plan; `null` where they do not speak of it. */
export interface EstimateChoices {
  readonly policy: Policy | null;
  readonly score: ScoreText | null;
  readonly scope: Scope | null;
  readonly fundRatio: RatioText | null;
  /** The name or id of a plan's scenario. */
  readonly scenario: string | null;
  /** What the reports call the hospital. */
  readonly hospitalName: string | null;
}

export type ChoicesReading =
  { readonly kind: 'choices'; readonly choices: EstimateChoices } | CommandOutcome;

/** Reads the options of an estimate. A word outside a closed list is wrong usage; a bad figure is refused input. */
export async function readEstimateChoices(
  texts: EstimateOptionTexts,
  context: CommandContext,
): Promise<ChoicesReading> {
  const scope = texts.scope === undefined ? null : scopeSchema.safeParse(texts.scope);
  if (scope?.success === false) {
    const { wrongValue, expectedScope } = context.messages.headless;
    const value = texts.scope ?? '';
    return misused(wrongValue({ option: '--scope', value, expected: expectedScope }));
  }
  const policy = await readPolicy(texts.policy, context);
  const score = readScore(texts.score);
  const fundRatio = readFundRatio(texts['fund-ratio']);
  const hospitalName = readHospitalName(texts.hospital);
  const errors = [policy, score, fundRatio, hospitalName].flatMap((read) =>
    read.ok ? [] : [read.error],
  );
  if (!policy.ok || !score.ok || !fundRatio.ok || !hospitalName.ok) {
    return { kind: 'refused', errors };
  }
  return {
    kind: 'choices',
    choices: {
      policy: policy.value,
      score: score.value,
      scope: scope?.data ?? null,
      fundRatio: fundRatio.value,
      scenario: texts.scenario ?? null,
      hospitalName: hospitalName.value,
    },
  };
}

/** A built-in pack by its id, or a pack's file; `null` where nothing is named. */
export async function readPolicy(
  text: string | undefined,
  { workingFolder }: CommandContext,
): Promise<Result<Policy | null, AppError>> {
  if (text === undefined) return success(null);
  const builtIn = findPolicy(text);
  if (builtIn !== null) return success(builtIn);
  if (!/[\\/]|\.json$/i.test(text)) {
    const known = builtInPolicies.map((policy) => policy.id);
    return failure(appError('policy.unknown', { id: text, known }));
  }
  const file = basename(text);
  const json = await readLimitedText(resolve(workingFolder, text));
  if (!json.ok) return json;
  const policy = parsePolicy(parsedJson(json.value));
  return policy === null ? failure(appError('policy.invalid', { file })) : success(policy);
}

/** Text that is no JSON is `undefined`, which no schema accepts. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readScore(text: string | undefined): Result<ScoreText | null, AppError> {
  if (text === undefined) return success(null);
  const value = parsePlainDecimal(text.trim());
  return value === null || (value.isNegative() && !value.isZero()) || value.gt(100)
    ? failure(appError('score.outOfRange', { value: text }))
    : success(textFromDecimal<ScoreText>(value));
}

/** As long a name as a plan holds. */
const MOST_NAME_CHARACTERS = 200;

function readHospitalName(text: string | undefined): Result<string | null, AppError> {
  if (text === undefined) return success(null);
  const name = text.trim();
  return name === '' || name.length > MOST_NAME_CHARACTERS
    ? failure(appError('option.invalid', { option: '--hospital', value: text }))
    : success(name);
}

function readFundRatio(text: string | undefined): Result<RatioText | null, AppError> {
  if (text === undefined) return success(null);
  const shown = { option: '--fund-ratio', value: text };
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || (typed.value.isNegative() && !typed.value.isZero())) {
    return failure(appError('option.invalid', shown));
  }
  if (typed.value.lte(ONE)) return success(textFromDecimal<RatioText>(typed.value));
  const isPercentage = !typed.isPercent && typed.value.lte(100);
  return failure(appError(isPercentage ? 'option.ratioAbove1' : 'option.invalid', shown));
}
