import type { GridScene } from '../../renderer/grid/grid-scene';
import { selectionFigures } from '../../renderer/results/selection-figures';
import { columnLayout, FIRST_CHOICES, shownColumns } from '../../renderer/table/column-layout';
import type { ColumnField } from '../../renderer/table/columns';
import { gridLines } from '../../renderer/table/lines';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { zhCn } from '../../shared/i18n/zh-cn';
import type { PlanWithScenarios } from '../../shared/plan/scenario';

/** What the grid shows of a plan, with all columns or without some. */
export function gridScene(plan: PlanWithScenarios, hidden: readonly ColumnField[] = []): GridScene {
  const result = evaluatePlan(plan);
  const columns = shownColumns({ hidden, isInputsOnly: false });
  return {
    lines: gridLines({ varieties: plan.varieties, isGrouped: false, collapsed: new Set() }),
    layout: columnLayout(columns, FIRST_CHOICES.widths),
    evaluation: {
      document: plan,
      scenarioId: null,
      plan,
      result,
      baseHospital: null,
      resultOf: new Map(result.varieties.map((variety) => [variety.id, variety])),
      selectedId: null,
      selection: selectionFigures(plan, result, null),
    },
    wording: { messages: zhCn, language: 'zh', moneyUnit: 'yuan' },
    pageRows: 10,
  };
}
