import type { AppError } from '../../shared/errors';
import type { FundPlan } from '../../shared/plan/fund-plan';
import type { Policy } from '../../shared/policy/policy';
import { type CommandContext, type CommandOutcome, misused, refused } from './command';
import { type EstimateOptionTexts, readEstimateChoices, readPolicy } from './estimate-options';
import { evaluateLoaded } from './evaluate-loaded';
import { loadChosenPlan, type LoadedPlan } from './load-plan';
import { readSeed } from './option-values';

/** A plan with its fund, and the packs to settle it by: the first is the plan's. */
export interface LoadedFund {
  readonly kind: 'loaded';
  readonly loaded: LoadedPlan;
  readonly fund: FundPlan;
  readonly policies: readonly Policy[];
}

const MOST_POLICIES = 4;

/** Reads a plan or a table for the fund; what of it is incomplete refuses it, as an estimate does. */
export async function loadFund(
  files: readonly string[],
  texts: Omit<EstimateOptionTexts, 'policy'> & {
    readonly policies: readonly string[];
    readonly seed?: string | undefined;
  },
  context: CommandContext,
): Promise<LoadedFund | CommandOutcome> {
  const { headless: words, fund: fundWords, declaration } = context.messages;
  const [file] = files;
  if (file === undefined || files.length > 1) return misused(words.needsOneFile);
  const { policies: named, seed: seedText, ...estimate } = texts;
  if (named.length > MOST_POLICIES || new Set(named).size < named.length) {
    const [option, value, expected] = ['--policy', named.join(' '), fundWords.expectedPolicies];
    return misused(words.wrongValue({ option, value, expected }));
  }
  const seed = seedText === undefined ? null : readSeed(seedText);
  if (seedText !== undefined && seed === null) {
    const [option, expected] = ['--seed', declaration.expectedSeed];
    return misused(words.wrongValue({ option, value: seedText, expected }));
  }
  const choices = await readEstimateChoices({ ...estimate, policy: named[0] }, context);
  if (choices.kind !== 'choices') return choices;
  const others = await Promise.all(named.slice(1).map((name) => readPolicy(name, context)));
  const wrong = others.flatMap((read) => (read.ok ? [] : [read.error]));
  if (wrong.length > 0) return refused(wrong);
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const missing = incompleteErrors(loaded.value, context);
  if (missing.length > 0) return refused(missing);
  const { plan, fund } = loaded.value;
  const further = others.flatMap((read) => (read.ok && read.value !== null ? [read.value] : []));
  return {
    kind: 'loaded',
    loaded: loaded.value,
    fund: seed === null ? fund : { ...fund, seed },
    policies: [plan.policy, ...further],
  };
}

/** Varieties that lack inputs. A missing score is none: it makes a range. */
function incompleteErrors(loaded: LoadedPlan, context: CommandContext): readonly AppError[] {
  const evaluated = evaluateLoaded(loaded, context);
  return evaluated.ok ? [] : evaluated.error.filter(({ code }) => code !== 'score.missing');
}
