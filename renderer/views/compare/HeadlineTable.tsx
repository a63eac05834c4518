import type { ReactNode } from 'react';

import type { PlanComparison } from '../../../shared/engine/compare-plans';
import { openTrace } from '../../commands/open-trace';
import { useMessages } from '../../i18n';
import { useCompare } from '../../stores/compare-store';
import { FigureButton } from '../../ui/FigureButton';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';
import { copiedHeadlines } from './copied-tables';
import { CopyableTable } from './CopyableTable';
import { DifferenceText } from './DifferenceText';
import { comparedHeadlineRows, type HeadlineFigure, type HeadlineRow } from './headline-rows';
import { ScenarioActions } from './ScenarioActions';
import { ScenarioName } from './ScenarioName';
import { useCompareWords } from './use-compare-words';

const css = stylesOf(notesSheet, compareSheet, compareTablesSheet);

interface HeadlineTableProps {
  readonly base: ComparedScenario;
  readonly others: readonly ComparedScenario[];
  readonly comparisons: readonly PlanComparison[];
}

/** The hospital's figures, a column for each scenario, with what can be done with it. */
export function HeadlineTable({ base, others, comparisons }: HeadlineTableProps): ReactNode {
  const words = useCompareWords();
  const isDifferencesOnly = useCompare((compare) => compare.isDifferencesOnly);
  const { compare } = words.messages;
  const rows = comparedHeadlineRows(comparisons, words);
  const shown = isDifferencesOnly ? rows.filter(({ isSame }) => !isSame) : rows;
  return (
    <CopyableTable
      title={compare.figures.title}
      testId="compare-figures"
      table={() => copiedHeadlines(shown, { base, others }, words.messages)}
    >
      <table className={css('compare-figures')}>
        <caption className={css('visually-hidden')}>
          {compare.figures.caption({ base: base.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{compare.figures.figure}</th>
            {[base, ...others].map((scenario) => (
              <th key={scenario.id ?? ''} scope="col">
                <ScenarioName scenario={scenario} />
                <Badges scenario={scenario} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} base={base} others={others} />
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={others.length + 2} className={css('compare-same')}>
                {compare.figures.allSame}
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{compare.actions.label}</th>
            {[base, ...others].map((scenario) => (
              <td key={scenario.id ?? ''}>
                <ScenarioActions scenario={scenario} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </CopyableTable>
  );
}

function Badges({ scenario }: { readonly scenario: ComparedScenario }): ReactNode {
  const { actions } = useMessages().compare;
  return (
    <>
      {scenario.isOfficial && <small className={css('compare-badge')}>{actions.isOfficial}</small>}
      {scenario.isFrozen && (
        <small className={css('compare-badge is-frozen')}>{actions.isFrozen}</small>
      )}
    </>
  );
}

interface RowProps extends Omit<HeadlineTableProps, 'comparisons'> {
  readonly row: HeadlineRow;
}

function Row({ row, base, others }: RowProps): ReactNode {
  const classes = [
    row.isSame ? 'is-same' : '',
    // What the hospital keeps is what all is compared for.
    row.key === 'retentionYuan' ? 'is-headline' : '',
  ];
  return (
    <tr data-testid={`compare-row-${row.key}`} className={css(classes.join(' ').trim())}>
      <th scope="row">
        {row.name}
        {row.unit !== '' && <small>{row.unit}</small>}
      </th>
      <td>
        <Figure row={row} figure={row.base} scenarioId={base.id} />
      </td>
      {others.map((scenario, index) => {
        const other = row.others[index];
        if (other === undefined) return null;
        return (
          <td key={scenario.id ?? ''}>
            <Figure row={row} figure={other} scenarioId={scenario.id} />
            <DifferenceText difference={other.difference} />
          </td>
        );
      })}
    </tr>
  );
}

interface FigureProps {
  readonly row: HeadlineRow;
  readonly figure: HeadlineFigure;
  readonly scenarioId: string | null;
}

/** A figure with its trace, where one is known. */
function Figure({ row, figure, scenarioId }: FigureProps): ReactNode {
  const shown = (
    <span
      className={css(figure.exact?.startsWith('-') === true ? 'loss' : undefined)}
      data-value={figure.exact ?? ''}
    >
      {figure.shown}
    </span>
  );
  const { traced } = row;
  if (traced === null || figure.exact === null) return shown;
  return (
    <FigureButton
      name={row.name}
      onOpen={() => {
        openTrace({ kind: 'hospital', figure: traced }, scenarioId);
      }}
    >
      {shown}
    </FigureButton>
  );
}
