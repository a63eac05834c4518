import type { Messages } from '../../shared/i18n/zh-cn';
import { type CellProblem } from '../../shared/plan/typed-values';

/** Why a typed text did not take effect. */
export function problemSentence(
  { desk: { problems }, grid }: Messages,
  problem: CellProblem,
): string {
  if (problem.kind === 'outOfRange') {
    return problems.outOfRange({ least: problem.least, most: problem.most });
  }
  if (problem.kind === 'ratioAbove1') return problems.ratioAbove1({ text: problem.text });
  if (problem.kind === 'ratioUnclear') return grid.ratioUnclear({ text: problem.text });
  if (problem.kind === 'unitTwice') return grid.unitTwice({ text: problem.text });
  return problems[problem.kind];
}
