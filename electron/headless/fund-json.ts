import { ratioTextOfForecast } from '../../shared/forecast/forecast-text';
import type { PolicyComparison, RatioPoint } from '../../shared/fund/compare-policies';
import type { FundOutcome, GroupOutcome } from '../../shared/fund/draw-fund';
import type { EvaluatedFund } from '../../shared/fund/evaluate-fund';
import { fundNotes } from '../../shared/fund/fund-notes';
import type { FundFigures, GroupFigures } from '../../shared/fund/fund-report';
import { targetWays } from '../../shared/fund/target-ways';
import { fundNoteSentence } from '../../shared/reports/fund-note-sentence';
import type { CommandContext } from './command';
import type { LoadedPlan } from './load-plan';

/** A fund worked out and drawn, with the packs it is compared under. */
export interface ReportedFund {
  readonly loaded: LoadedPlan;
  readonly evaluated: EvaluatedFund;
  readonly outcome: FundOutcome;
  readonly comparison: (PolicyComparison & { readonly curve: readonly RatioPoint[] }) | null;
}

/** One JSON value: decimals as exact text; what is drawn is text to the fen, chances have at most twelve decimals. */
export function fundJson(reported: ReportedFund, context: CommandContext): string {
  const { loaded, evaluated, outcome, comparison } = reported;
  const { plan, fund, figures } = evaluated;
  const { target } = fund;
  const json = {
    ...(plan.isSample ? { sample: true } : {}),
    scenario: loaded.scenario,
    policy: plan.policy.id,
    seed: String(outcome.seed),
    draws: outcome.draws,
    performancePayRatio: figures.performancePayRatio,
    groups: figures.groups.map((group, index) => ({
      ...groupJson(group),
      ...drawnJson(outcome.groups[index]),
    })),
    years: outcome.years.map((year) => ({
      year: year.year,
      p10: year.p10Yuan,
      p50: year.p50Yuan,
      p90: year.p90Yuan,
      paidYuan: year.paidYuan,
      nothingProbability: ratioTextOfForecast(year.nothingRatio),
      drivers: year.drivers.map(({ source, shareRatio }) => ({
        source,
        share: ratioTextOfForecast(shareRatio),
      })),
    })),
    total: { ...figures.totals, ...drawnJson({ settlementId: '', ...outcome.total }) },
    target:
      target === null || outcome.targetRatio === null
        ? null
        : {
            ...target,
            probability: ratioTextOfForecast(outcome.targetRatio),
            ...targetWays(evaluated),
          },
    ...(comparison === null ? {} : { comparison: comparisonJson(comparison) }),
    warnings: fundNotes(evaluated).map((note) => ({
      group: 'settlementId' in note ? note.settlementId : null,
      code: `fund.${note.kind}`,
      message: fundNoteSentence(note, { ...context, lag: fund.lag }),
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function groupJson(group: GroupFigures): object {
  const { settlement, score } = group;
  return {
    id: settlement.id,
    group: settlement.batch,
    agreementYear: settlement.agreementYear,
    from: settlement.fromDate,
    to: settlement.toDate,
    state: settlement.state,
    proratedRatio: group.proratedRatio,
    budgetYuan: group.budgetYuan,
    expenditureYuan: group.expenditureYuan,
    balanceBaseYuan: group.balanceBaseYuan,
    scoreRange: { low: score.lowScore, high: score.highScore },
    scoreSource: score.kind,
    retentionRatio: score.retentionRatio,
    formulaRetentionYuan: group.formulaRetentionYuan,
    ...retainedJson(group),
    readings: group.readings,
    vetoes: group.vetoes,
    items: group.items.map(({ varietyId, ...item }) => ({ id: varietyId, ...item })),
    performancePayYuan: group.performancePayYuan,
    earnedYear: group.earnedYear,
    earned: group.earned.map(({ year, shareRatio }) => ({ year, share: shareRatio })),
    paidYear: group.paidYear,
    paid: settlement.paid,
    forecastError: group.forecastErrorRatio,
  };
}

/** What a group retains: a paid one what was paid, with what the formula says beside it. */
function retainedJson(group: GroupFigures): object {
  const paid = group.settlement.paid?.retentionYuan ?? null;
  return {
    retentionYuan: paid ?? group.retentionYuan,
    retentionRange: {
      low: paid ?? group.lowRetentionYuan,
      high: paid ?? group.highRetentionYuan,
    },
    workedOutYuan: group.retentionYuan,
  };
}

function drawnJson(outcome: GroupOutcome | undefined): object {
  if (outcome === undefined) return {};
  return { p10: outcome.p10Yuan, p50: outcome.p50Yuan, p90: outcome.p90Yuan };
}

function comparisonJson({
  outcomes,
  differing,
  bridges,
  curve,
}: PolicyComparison & { readonly curve: readonly RatioPoint[] }): object {
  return {
    policies: outcomes.map(({ policy, figures }) => ({
      policy: policy.id,
      ...totalsJson(figures),
    })),
    differing: differing.map((parameter) => ({
      parameter,
      values: outcomes.map(({ policy }) =>
        parameter === 'scoreSheet' ? policy.scoreSheet : policy[parameter],
      ),
    })),
    bridges: bridges.map((bridge, index) => ({
      from: outcomes[0]?.policy.id,
      to: outcomes[index + 1]?.policy.id,
      steps: bridge.kind === 'bridge' ? bridge.steps : null,
    })),
    curve,
  };
}

function totalsJson({ totals, groups }: FundFigures): object {
  return {
    ...totals,
    groups: groups.map((group) => ({
      id: group.settlement.id,
      group: group.settlement.batch,
      ...retainedJson(group),
      performancePayYuan: group.performancePayYuan,
    })),
  };
}
