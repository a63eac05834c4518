import type { Goal, GoalChange } from '../../../shared/engine/goal';
import { shownTotalCutYuan } from '../../../shared/engine/goal-steps';
import type { LeverPoint } from '../../../shared/engine/sweep/lever-point';
import {
  formatExact,
  formatRatio,
  formatScale,
  formatScore,
  formatYuan,
} from '../../../shared/i18n/format';
import {
  type LeverName,
  leverNames,
  mapScaleLevers,
  type ScaleLever,
} from '../../../shared/plan/lever-table';
import { amountWords, type ChartWords } from '../../charts/chart-style';

/** A name that says what was changed: 基数×1.10·3家. */
export function pointName(
  point: LeverPoint,
  varietyName: string | null,
  { messages, language }: ChartWords,
): string {
  const { names } = messages.whatIf;
  const { nonSelected } = point;
  const scaled = (lever: ScaleLever): string => {
    const scale = point[lever];
    const { name } = messages.levers.scales[lever];
    return scale === undefined ? '' : name({ scale: formatScale(scale, language) });
  };
  const told: Readonly<Record<LeverName, string>> = {
    ...mapScaleLevers(scaled),
    winners: point.winners === undefined ? '' : names.winners({ winners: point.winners }),
    nonSelected:
      nonSelected?.kind === 'scale'
        ? names.nonSelected({ scale: formatScale(nonSelected.scale, language) })
        : '',
  };
  const parts = [
    ...(varietyName === null ? [] : [varietyName]),
    ...leverNames.map((lever) => told[lever]).filter((words) => words !== ''),
    ...(point.fundRatio === undefined
      ? []
      : [names.fundRatio({ ratio: formatRatio(point.fundRatio, language) })]),
    ...(point.score === undefined
      ? []
      : [names.score({ score: formatScore(point.score, language) })]),
  ];
  return parts.join(names.separator);
}

/** A name that says what was to be reached and how: 留用120.00 万元·压减非中选. */
export function goalName(
  { kind, targetYuan }: Goal,
  change: GoalChange,
  words: ChartWords,
): string {
  const { names } = words.messages.whatIf;
  const amount = amountWords(targetYuan, words);
  return [names.goal({ figure: names.goalFigures[kind], amount }), names.means[change.kind]].join(
    names.separator,
  );
}

/** How a scenario came about by goal seek. */
export function goalNote(
  { kind, targetYuan }: Goal,
  { change, from }: { readonly change: GoalChange; readonly from: string },
  { messages, language }: ChartWords,
): string {
  const { notes } = messages.whatIf;
  const named = {
    from,
    figure: messages.whatIfTools.goal.figures[kind],
    target: formatYuan(targetYuan, language),
  };
  switch (change.kind) {
    case 'cuts':
      return notes.cuts({
        ...named,
        count: change.cuts.length,
        amount: formatYuan(shownTotalCutYuan(change.cuts), language),
      });
    case 'base':
      return notes.base({ ...named, scale: formatExact(change.scale, language) });
    case 'score':
      return notes.score({ ...named, score: formatScore(change.score, language) });
  }
}
