import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ShownTable, TableCell } from '../../table/shown-table';
import type { ComparedScenario } from './compared-scenario';
import type { DifferenceWords } from './difference-words';
import type { HeadlineRow } from './headline-rows';
import type { ComparedVarietyRow } from './variety-rows';

interface ComparedScenarios {
  readonly base: ComparedScenario;
  readonly others: readonly ComparedScenario[];
}

/** The headline figures as a spreadsheet takes them: exact numbers, each difference in columns of its own. */
export function copiedHeadlines(
  rows: readonly HeadlineRow[],
  scenarios: ComparedScenarios,
  { compare }: Messages,
): ShownTable {
  const { figures } = compare;
  return {
    caption: figures.caption({ base: scenarios.base.name }),
    columns: [figures.figure, ...scenarioColumns(scenarios, compare)],
    rows: rows.map(({ key, name, exactUnit, base, others }) => ({
      key,
      cells: [
        { shown: compare.named({ name, unit: exactUnit }) },
        figureCell(base),
        ...others.flatMap(otherCells),
      ],
    })),
  };
}

/** The varieties' balance bases likewise, in yuan. */
export function copiedVarieties(
  rows: readonly ComparedVarietyRow[],
  scenarios: ComparedScenarios,
  { compare }: Messages,
): ShownTable {
  const { varieties } = compare;
  return {
    caption: varieties.caption,
    columns: [varieties.name, ...scenarioColumns(scenarios, compare)],
    rows: rows.map(({ id, name, base, others }) => ({
      key: id,
      cells: [{ shown: name }, figureCell(base), ...others.flatMap(otherCells)],
    })),
  };
}

function scenarioColumns(
  { base, others }: ComparedScenarios,
  compare: Messages['compare'],
): readonly string[] {
  return [
    base.name,
    ...others.flatMap(({ name }) => [
      name,
      compare.difference({ name }),
      compare.percent({ name }),
    ]),
  ];
}

interface Figure {
  readonly exact: string | null;
  readonly shown: string;
}

function otherCells(
  figure: Figure & { readonly difference: DifferenceWords | null },
): readonly TableCell[] {
  const { difference } = figure;
  return [
    figureCell(figure),
    difference === null ? { shown: '' } : { shown: difference.value, exact: difference.exact },
    { shown: difference?.percent ?? '' },
  ];
}

/** A figure that is not known leaves its cell empty: a dash would be text among numbers. */
function figureCell({ exact, shown }: Figure): TableCell {
  return exact === null ? { shown: '' } : { shown, exact };
}
