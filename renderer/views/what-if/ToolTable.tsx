import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';

import { useMessages } from '../../i18n';
import { type ShownTable, tableText } from '../../table/shown-table';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { copyText } from '../../ui/copy-text';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { ExportButtons } from '../export/ExportButtons';
import toolTablesSheet from './tool-tables.module.css';

const css = stylesOf(buttonsSheet, notesSheet, toolTablesSheet);

interface ColumnKind {
  readonly isNumber: boolean;
  /** Stays in sight while the others scroll sideways. */
  readonly isName?: boolean;
}

export interface ToolColumn<Row> extends ColumnKind {
  readonly key: string;
  readonly head: string;
  /** Below the head; amounts follow the chosen unit on screen and are copied in yuan. */
  readonly unit?: string;
  readonly copiedUnit?: string;
  readonly title?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What is copied: exact. `null` leaves the column out of the copy. */
  readonly text: ((row: Row) => string) | null;
}

interface ToolTableProps<Row> {
  readonly label: string;
  readonly testId: string;
  readonly columns: readonly ToolColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly classOf?: (row: Row) => string;
  /** Beside the copy button. */
  readonly children?: ReactNode;
}

const ROW_PIXELS = 28;
const OVERSCAN = 12;

/** A table of figures under its own scroll; only the rows in sight are on the page. */
export function ToolTable<Row>(props: ToolTableProps<Row>): ReactNode {
  const { label, testId, columns, rows, keyOf, classOf, children } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the table is drawn anew with every scroll anyway
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PIXELS,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: 600 },
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section className={css('tool-table')} aria-label={label} data-testid={testId}>
      <TableBar label={label} columns={columns} rows={rows}>
        {children}
      </TableBar>
      <div
        ref={scrollRef}
        className={css('tool-table-scroll')}
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={css(cellClass(column))}
                  title={column.title}
                >
                  {column.head}
                  {column.unit !== undefined && <small>{column.unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={before} columns={columns.length} />
            {shown.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                <tr
                  key={keyOf(row)}
                  className={css(classOf?.(row))}
                  aria-rowindex={index + 2}
                  data-testid={`${testId}-${keyOf(row)}`}
                >
                  {columns.map((column) => (
                    <td key={column.key} className={css(cellClass(column))}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            <Spacer height={after} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function cellClass({ isNumber, isName }: ColumnKind): string {
  if (isNumber) return 'is-number';
  return isName === true ? 'is-name' : '';
}

/** The height of the rows out of sight. */
function Spacer({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: number;
}): ReactNode {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={css('spacer')}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface TableBarProps<Row> {
  readonly label: string;
  readonly columns: readonly ToolColumn<Row>[];
  readonly rows: readonly Row[];
  readonly children: ReactNode;
}

function TableBar<Row>({ label, columns, rows, children }: TableBarProps<Row>): ReactNode {
  const { whatIf } = useMessages();
  const copied = (): ShownTable => copiedTable(label, columns, rows, whatIf.withUnit);
  return (
    <div className={css('tool-table-bar')}>
      <h3>{label}</h3>
      <span className={css('tool-table-count')}>{whatIf.rowsOf({ count: rows.length })}</span>
      {children}
      <span className={css('scenario-space')} />
      <ExportButtons table={copied} />
      <CopyButton textOf={() => tableText(copied())} />
    </div>
  );
}

/** Copies a table as spreadsheets paste it, and says so. */
export function CopyButton({ textOf }: { readonly textOf: () => string }): ReactNode {
  const { whatIf } = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    setIsCopied(await copyText(textOf()));
  };
  return (
    <>
      <span className={css('copied-note')} role="status">
        {isCopied ? whatIf.copied : ''}
      </span>
      <Button
        size="small"
        data-testid="copy-table"
        onClick={() => void copy()}
        onBlur={() => {
          setIsCopied(false);
        }}
      >
        {whatIf.copyTable}
      </Button>
    </>
  );
}

function copiedTable<Row>(
  caption: string,
  columns: readonly ToolColumn<Row>[],
  rows: readonly Row[],
  withUnit: (named: { name: string; unit: string }) => string,
): ShownTable {
  const copied = columns.flatMap((column) =>
    column.text === null ? [] : [{ ...column, text: column.text }],
  );
  return {
    caption,
    columns: copied.map(({ head, copiedUnit }) =>
      copiedUnit === undefined ? head : withUnit({ name: head, unit: copiedUnit }),
    ),
    rows: rows.map((row, index) => ({
      key: String(index),
      cells: copied.map(({ text }) => ({ shown: text(row) })),
    })),
  };
}
