import type { ReactNode } from 'react';

import { changeHeader } from '../../commands/import-files';
import { cancelReading, goToProducts } from '../../commands/import-reading';
import { faultOf, isSameTable, tableChoicesOf } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { changeImport, type ImportTable, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import { ColumnsPanel } from './ColumnsPanel';
import { HeaderPanel } from './HeaderPanel';
import importSheet from './import.module.css';
import { PreviewTable } from './PreviewTable';
import { ReadingBar } from './ReadingBar';
import { StepFooter, StepHeading } from './StepFrame';
import { columnsNote, headerNote } from './table-notes';
import tablesSheet from './tables.module.css';
import { TableTree } from './TableTree';

const css = stylesOf(importSheet, tablesSheet, columnsSheet);

/** The second and third step: the sheets as they are; beside them first the header, then what each column holds. */
export function TablesPage({ stage }: { readonly stage: 'header' | 'columns' }): ReactNode {
  const messages = useMessages();
  const tables = useImport((state) => state.tables);
  const shownTable = useImport((state) => state.shownTable);
  const isReading = useImport((state) => state.running !== null);
  const table = tables.find((candidate) => isSameTable(candidate, shownTable)) ?? null;
  return (
    <section className={css('tables-page')}>
      <div className={css('step-bar')}>
        <StepHeading text={messages.import.headings[stage]} comesBack={isReading ? 1 : 0} />
        {stage === 'header' && <p>{messages.importTables.header.how}</p>}
      </div>
      <TableTree isLocked={isReading} />
      <PreviewTable
        table={table}
        onHeaderRow={(row) => {
          if (table === null || isReading) return;
          const depth = table.preview?.header?.depth ?? 1;
          void changeHeader(table, { row, depth: depth > row ? 1 : depth });
        }}
      />
      <div className={css('tables-panel')}>
        {table !== null && stage === 'header' && <HeaderPanel table={table} />}
        {table !== null && stage === 'columns' && (
          <ColumnsPanel table={table} isLocked={isReading} />
        )}
      </div>
      {stage === 'header' ? (
        <HeaderFooter tables={tables} />
      ) : isReading ? (
        <ReadingBar onCancel={() => void cancelReading()} />
      ) : (
        <ColumnsFooter tables={tables} />
      )}
    </section>
  );
}

function HeaderFooter({ tables }: { readonly tables: readonly ImportTable[] }): ReactNode {
  const messages = useMessages();
  const note = headerNote(messages, tables);
  const ticked = tables.filter(({ isTicked }) => isTicked);
  const canGoOn =
    ticked.length > 0 &&
    ticked.every((table) => (faultOf(table)?.kind ?? 'columnMissing') === 'columnMissing');
  return (
    <StepFooter
      canGoOn={canGoOn}
      note={note}
      onBack={() => {
        changeImport({ stage: 'files', notice: null });
      }}
      onNext={() => {
        changeImport({ stage: 'columns', notice: null });
      }}
    />
  );
}

function ColumnsFooter({ tables }: { readonly tables: readonly ImportTable[] }): ReactNode {
  const messages = useMessages();
  const wantedMonths = useImport((state) => state.wantedMonths);
  const isLooking = useImport((state) => state.isLooking);
  const choices = tableChoicesOf(tables, wantedMonths);
  return (
    <StepFooter
      canGoOn={choices !== null && !isLooking}
      note={columnsNote(messages, tables, wantedMonths)}
      nextTestId="import-read"
      nextWord={messages.importTables.columns.readAll({
        tables: tables.filter(({ isTicked }) => isTicked).length,
      })}
      onBack={() => {
        changeImport({ stage: 'header', notice: null });
      }}
      onNext={() => void goToProducts()}
    />
  );
}
