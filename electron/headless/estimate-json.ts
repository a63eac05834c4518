import { warningSentence } from '../../shared/i18n/sentence';
import { assessLoaded } from './assessed-loaded';
import type { CommandContext } from './command';
import type { EvaluatedVariety, LoadedEvaluation } from './evaluate-loaded';

/** The estimate as contract 2 words it: decimals as exact text, one JSON value. */
export function estimateJson(evaluation: LoadedEvaluation, context: CommandContext): string {
  const { result, varieties, loaded } = evaluation;
  const { hospital } = result;
  const json = {
    ...(loaded.plan.isSample ? { sample: true } : {}),
    scenario: loaded.scenario,
    policy: result.policyId,
    scope: result.scope,
    score: result.score,
    retentionRatio: result.retentionRatio,
    hospital: {
      budgetYuan: hospital.budgetYuan,
      expenditureYuan: hospital.expenditureYuan,
      balanceBaseYuan: hospital.balanceBaseYuan,
      retentionYuan: hospital.retentionYuan,
      performancePayYuan: hospital.performancePayYuan,
      breakEvenScale: hospital.breakEvenScale,
      breakEvenNonSelectedYuan: hospital.breakEvenNonSelectedYuan,
      nonSelectedAmountShare: hospital.nonSelectedAmountShareRatio,
    },
    groups: result.groups.map(({ group, balanceBaseYuan, retentionYuan }) => ({
      group,
      balanceBaseYuan,
      retentionYuan,
    })),
    varieties: varieties.map(varietyJson),
    warnings: result.warnings.map((warning) => ({
      row: warning.varietyId === null ? null : (loaded.rows.get(warning.varietyId) ?? null),
      code: warning.code,
      message: warningSentence(context.messages, warning),
    })),
    assessment: assessmentJson(loaded),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

/** What the assessment leaves of the retention, a missed agreed volume under each reading. */
function assessmentJson(loaded: LoadedEvaluation['loaded']): object {
  const { missedVolume, retentionYuan, readings, groups } = assessLoaded(loaded);
  return {
    missedVolume,
    retentionYuan,
    readings,
    varieties: groups.flatMap(({ items }) =>
      items.map(({ varietyId, completionRatio, verdict, countedYuan }) => ({
        row: loaded.rows.get(varietyId) ?? null,
        completion: completionRatio,
        verdict,
        countedYuan,
      })),
    ),
    reachesRedLine: groups.some(
      ({ nearsRedLine, vetoes }) =>
        nearsRedLine || vetoes.some(({ kind }) => kind === 'nonSelectedShare'),
    ),
  };
}

function varietyJson({ row, variety, inScope, figures }: EvaluatedVariety): object {
  return {
    row,
    genericName: variety.genericName,
    inScope,
    agreedShare: figures.agreedShareRatio,
    agreedUnits: figures.agreedUnits,
    budgetYuan: figures.budgetYuan,
    expenditureYuan: figures.expenditureYuan,
    balanceBaseYuan: figures.balanceBaseYuan,
    breakEvenNonSelectedYuan: figures.breakEvenNonSelectedYuan,
    headroomYuan: figures.headroomYuan,
    state: figures.state,
  };
}
