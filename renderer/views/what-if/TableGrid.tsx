import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

import { leverName, leverValues } from '../../charts/data-table-amounts';
import { useLanguage, useMessages } from '../../i18n';
import { type MoneyUnit, useView } from '../../stores/view-store';
import { type ShownTable, tableText } from '../../table/shown-table';
import buttonsSheet from '../../ui/buttons.module.css';
import { copyText } from '../../ui/copy-text';
import { moneyDigits } from '../../ui/MoneyText';
import notesSheet from '../../ui/notes.module.css';
import { signedMoney } from '../../ui/signed-money';
import { stylesOf } from '../../ui/styles-of';
import { ExportButtons } from '../export/ExportButtons';
import { gridTarget } from './grid-target';
import { type Measured, yuanAt } from './measured-chart';
import toolTablesSheet from './tool-tables.module.css';
import { CopyButton } from './ToolTable';

const css = stylesOf(buttonsSheet, notesSheet, toolTablesSheet);

interface TableGridProps {
  readonly table: Measured;
  readonly measureName: string;
  readonly isDifference: boolean;
  readonly presentCell: number | null;
  readonly chosen: number | null;
  readonly onChoose: (cell: number) => void;
  readonly onMake: () => void;
}

/** A data table as cells: arrows move, Enter makes the cell a scenario, Ctrl+C copies the table. */
export function TableGrid(props: TableGridProps): ReactNode {
  const { table, measureName, onChoose, onMake, chosen } = props;
  const messages = useMessages();
  const language = useLanguage();
  const gridRef = useRef<HTMLTableElement>(null);
  const { rows, columns } = table;
  const words = { messages, language };
  const across = columns?.values.length ?? 1;
  const columnHeads = columns === null ? [measureName] : leverValues(columns, words);
  const rowHeads = leverValues(rows, words);
  const { whatIf, common } = messages;
  const corner =
    columns === null
      ? leverName(rows, words)
      : whatIf.tables.corner({ row: leverName(rows, words), column: leverName(columns, words) });
  const caption = whatIf.withUnit({ name: measureName, unit: common.units.yuan });
  const shownTable = (): ShownTable => gridTable({ table, caption, corner, columnHeads, rowHeads });
  const textOf = (): string => tableText(shownTable());
  useEffect(() => {
    const grid = gridRef.current;
    // Only where the grid already has the focus: a click in the picture leaves it where it is.
    if (chosen === null || grid?.contains(document.activeElement) !== true) return;
    grid.querySelector<HTMLElement>(`[data-cell="${String(chosen)}"]`)?.focus();
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
    const target = gridTarget(event.key, chosen ?? 0, { rows: rowHeads.length, columns: across });
    if (isCopy) void copyText(textOf());
    else if (event.key === 'Enter') onMake();
    else if (target !== null) onChoose(target);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={css('tool-table is-grid')}>
      <div className={css('tool-table-bar')}>
        <h3>{whatIf.withUnit({ name: measureName, unit: common.units[useUnit()] })}</h3>
        <span className={css('scenario-space')} />
        <ExportButtons table={shownTable} />
        <CopyButton textOf={textOf} />
      </div>
      <div className={css('tool-table-scroll')}>
        <table
          ref={gridRef}
          role="grid"
          tabIndex={-1}
          aria-label={whatIf.tables.gridLabel({ measure: measureName })}
          data-testid="table-grid"
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columnHeads.map((head) => (
                <th key={head} scope="col" className={css('is-number')}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowHeads.map((head, row) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {columnHeads.map((columnHead, column) => (
                  <GridCell key={columnHead} {...props} cell={row * across + column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function useUnit(): MoneyUnit {
  return useView((view) => view.moneyUnit);
}

function GridCell(props: TableGridProps & { readonly cell: number }): ReactNode {
  const { table, cell, chosen, presentCell, isDifference, onChoose, onMake } = props;
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useUnit();
  const yuan = yuanAt(table, cell);
  const digits = isDifference ? signedMoney : moneyDigits;
  const shown = yuan === null ? messages.common.unknownFigure : digits(yuan, moneyUnit, language);
  const isPresent = cell === presentCell;
  const kinds = [
    'is-number',
    yuan?.startsWith('-') === true ? 'loss' : '',
    isPresent ? 'is-present' : '',
  ];
  return (
    <td
      role="gridcell"
      className={css(kinds.filter((kind) => kind !== '').join(' '))}
      aria-selected={cell === chosen}
      tabIndex={cell === (chosen ?? 0) ? 0 : -1}
      data-cell={cell}
      data-value={yuan ?? undefined}
      data-present={isPresent}
      onClick={(event) => {
        event.currentTarget.focus();
        onChoose(cell);
      }}
      onDoubleClick={onMake}
      onFocus={() => {
        if (cell !== chosen) onChoose(cell);
      }}
    >
      {shown}
      {isPresent && <small> {messages.whatIf.tables.present}</small>}
    </td>
  );
}

/** The table as it leaves the program: exact to the fen, in yuan. */
export function gridTable(of: {
  readonly table: Measured;
  readonly caption: string;
  readonly corner: string;
  readonly columnHeads: readonly string[];
  readonly rowHeads: readonly string[];
}): ShownTable {
  const { table, caption, corner, columnHeads, rowHeads } = of;
  const across = columnHeads.length;
  return {
    caption,
    columns: [corner, ...columnHeads],
    rows: rowHeads.map((head, row) => ({
      key: head,
      cells: [
        { shown: head },
        ...columnHeads.map((_, column) => ({ shown: yuanAt(table, row * across + column) ?? '' })),
      ],
    })),
  };
}
