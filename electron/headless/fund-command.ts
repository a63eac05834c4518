import { comparePolicies, flatRatioCurve } from '../../shared/fund/compare-policies';
import { drawFund } from '../../shared/fund/draw-fund';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import { type CommandContext, type CommandOutcome, done } from './command';
import { readOptions } from './command-options';
import { estimateOptions } from './estimate-options';
import { fundJson, type ReportedFund } from './fund-json';
import { fundText } from './fund-text';
import { loadFund } from './load-fund';

const { score, scope, 'fund-ratio': fundRatio, scenario, json } = estimateOptions;

const options = {
  policy: { type: 'string', multiple: true },
  score,
  scope,
  'fund-ratio': fundRatio,
  scenario,
  json,
  seed: { type: 'string' },
} as const;

/** `fund TABLE|PLAN …`: settlement groups from balance to fund, and what is paid in which year. */
export async function runFund(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { policy = [], json: asJson = false, ...texts } = read.values;
  const loaded = await loadFund(read.files, { ...texts, policies: policy }, context);
  if (loaded.kind !== 'loaded') return loaded;
  const { plan } = loaded.loaded;
  const evaluated = evaluateFund(plan, loaded.fund);
  const reported: ReportedFund = {
    loaded: loaded.loaded,
    evaluated,
    outcome: drawFund(evaluated),
    comparison:
      loaded.policies.length < 2
        ? null
        : {
            ...comparePolicies(plan, loaded.fund, loaded.policies),
            curve: flatRatioCurve(evaluated),
          },
  };
  return done(asJson ? fundJson(reported, context) : fundText(reported, context));
}
