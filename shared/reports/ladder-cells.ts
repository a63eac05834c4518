import { present } from '../assert';
import { breakEvenLadder } from '../engine/ladder';
import type { BreakEvenParts } from './break-even-parts';
import { countOf, formulaOf, type ReportCell, textOf } from './report';

/** All varieties in scope from the largest headroom to the smallest, with the line that adds up their balances. */
export function ladderCells({
  input,
  varieties,
  first,
}: BreakEvenParts): readonly (readonly ReportCell[])[] {
  const indexes = new Map(input.plan.varieties.map(({ id }, index) => [id, index]));
  return breakEvenLadder(input.plan).rungs.map((rung, index) => {
    const variety = present(indexes.get(rung.id), 'a rung is a variety of the plan');
    const row = first + index;
    const above = index === 0 ? '' : `$R${String(row - 1)}+`;
    return [
      countOf(index + 1),
      textOf(rung.genericName),
      formulaOf('yuan', varieties.cell('headroom', variety), rung.headroomYuan),
      formulaOf('yuan', varieties.cell('balanceBase', variety), rung.fundHeadroomYuan),
      formulaOf('yuan', `${above}$Q${String(row)}`, rung.cumulativeYuan),
    ];
  });
}
