import type { Messages } from '../../shared/i18n/zh-cn';
import type { CellProblem } from './cell-values';

/** Why a typed text did not take effect. */
export function problemSentence({ desk: { problems } }: Messages, problem: CellProblem): string {
  switch (problem.kind) {
    case 'outOfRange':
      return problems.outOfRange({ least: problem.least, most: problem.most });
    case 'ratioAbove1':
      return problems.ratioAbove1({ text: problem.text });
    default:
      return problems[problem.kind];
  }
}
