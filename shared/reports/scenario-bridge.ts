import { bridgeFactors, bridgePlans, type PlanBridge } from '../engine/bridge';
import { columnLetters } from '../purchases/table/raw-table';
import type { AuditInput } from './audit-input';
import { EMPTY, formulaOf, numberOf, type ReportCell, textOf } from './report';
import { type SheetScenario, valueColumn } from './sheet-scenarios';

interface BridgeBlock {
  readonly rows: readonly (readonly ReportCell[])[];
  readonly boldRows: readonly number[];
}

const NOTHING: BridgeBlock = { rows: [], boldRows: [] };

/**
 * What makes the difference between the base and each other scenario, factor by factor: the base's figure, the changes,
 * and a sum of them that has to be the scenario's own figure.
 */
export function bridgeRows({
  input,
  scenarios,
  first,
}: {
  readonly input: AuditInput;
  readonly scenarios: readonly SheetScenario[];
  readonly first: number;
}): BridgeBlock {
  const [base, ...compared] = scenarios;
  if (base === undefined || compared.length === 0) return NOTHING;
  const figure = scenarios.every(({ result }) => result.retentionRatio !== null)
    ? 'retentionYuan'
    : 'balanceBaseYuan';
  const bridges = compared.map(({ plan }) => bridgePlans({ base: base.plan, other: plan, figure }));
  const { report: words, whatIfCharts, fields } = input.messages;
  const from = first + HEADING_ROWS;
  const to = from + bridgeFactors.length;
  const line = (
    name: string,
    ofBase: ReportCell,
    ofScenario: (bridge: PlanBridge, index: number) => ReportCell,
  ): readonly ReportCell[] => [
    textOf(name),
    ofBase,
    ...bridges.flatMap((bridge, index) => [ofScenario(bridge, index), EMPTY, EMPTY]),
  ];
  const rows = [
    line('', EMPTY, () => EMPTY),
    line(words.bridgeOf({ figure: fields[figure] }), EMPTY, () => EMPTY),
    line(words.bridgeBase, EMPTY, (bridge) =>
      numberOf('yuan', bridge.kind === 'bridge' ? bridge.baseYuan : null),
    ),
    ...bridgeFactors.map((factor) =>
      line(whatIfCharts.bridge.factors[factor], EMPTY, (bridge) =>
        numberOf('yuan', changeOf(bridge, factor)),
      ),
    ),
    line(words.bridgeSum, EMPTY, (bridge, index) => {
      const letter = columnLetters(valueColumn(index + 1));
      return bridge.kind === 'bridge'
        ? formulaOf(
            'yuan',
            `SUM($${letter}$${String(from)}:$${letter}$${String(to)})`,
            bridge.otherYuan,
          )
        : EMPTY;
    }),
  ];
  return { rows, boldRows: [1, rows.length - 1] };
}

/** A blank row and the heading. */
const HEADING_ROWS = 2;

function changeOf(bridge: PlanBridge, factor: (typeof bridgeFactors)[number]) {
  if (bridge.kind !== 'bridge') return null;
  return bridge.steps.find((step) => step.factor === factor)?.changeYuan ?? null;
}
