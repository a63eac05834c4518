import { memo, type ReactNode } from 'react';

import {
  ambiguousFields,
  type PurchaseField,
} from '../../../shared/purchases/columns/column-mapping';
import { changedWithLike, headerRowOf, sharesHeader } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { changeImport, importState, type ImportTable, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import { MappingList } from './MappingList';
import { MonthsField } from './MonthsField';
import { TemplateField } from './TemplateField';

const css = stylesOf(columnsSheet);

interface ColumnsPanelProps {
  readonly table: ImportTable;
  readonly isLocked: boolean;
}

/** What the columns of the shown sheet hold, and of all sheets with the same header. */
export function ColumnsPanel({ table, isLocked }: ColumnsPanelProps): ReactNode {
  return (
    // As a whole: to lock so many fields one by one would hold the window up when the reading begins.
    <div className={css('columns-panel')} inert={isLocked}>
      <ColumnFields table={table} />
    </div>
  );
}

const ColumnFields = memo(function ColumnFields({ table }: Pick<ColumnsPanelProps, 'table'>) {
  return (
    <>
      <MappingHead table={table} />
      <MappingList table={table} />
      <div className={css('columns-more')}>
        <FillDownField table={table} />
        <MonthsField />
        <TemplateField
          table={table}
          key={`${table.token} ${table.sheet} ${table.templateName ?? ''}`}
        />
      </div>
    </>
  );
});

/** Where the guesses come from, and for which sheets they hold. */
function MappingHead({ table }: { readonly table: ImportTable }): ReactNode {
  const messages = useMessages();
  const { columns: words } = messages.importTables;
  const tables = useImport((state) => state.tables);
  const alike = tables.filter((other) => other.isTicked && sharesHeader(other, table)).length;
  const template = table.preview?.template ?? null;
  const headerRow = headerRowOf(table);
  const ambiguous = template === null && headerRow !== null ? ambiguousFields(headerRow) : [];
  const named = (fields: readonly PurchaseField[]): string =>
    fields.map((field) => messages.import.fields[field]).join(messages.common.listSeparator);
  return (
    <div className={css('mapping-head')}>
      <p data-testid="import-template-name">
        {template === null ? words.guessed : words.template({ name: template.name })}
      </p>
      {template !== null && template.mismatches.length > 0 && (
        <p className={css('is-open')} role="status" data-testid="import-mismatches">
          {words.mismatches({ fields: named(template.mismatches) })}
        </p>
      )}
      {ambiguous.length > 0 && (
        <p className={css('is-open')} role="status" data-testid="import-ambiguous">
          {words.ambiguous({ fields: named(ambiguous) })}
        </p>
      )}
      {alike > 1 && <p>{words.shared({ count: alike })}</p>}
    </div>
  );
}

function FillDownField({ table }: { readonly table: ImportTable }): ReactNode {
  const { columns: words } = useMessages().importTables;
  const nameless = table.preview?.namelessRows ?? 0;
  if (nameless === 0) return null;
  return (
    <label className={css('panel-check')}>
      <input
        type="checkbox"
        checked={table.fillsDown}
        data-testid="import-fills-down"
        onChange={(event) => {
          const fillsDown = event.target.checked;
          changeImport({ tables: changedWithLike(importState().tables, table, { fillsDown }) });
        }}
      />
      <span>
        {words.fillsDown}
        <small>{words.fillsDownNote({ rows: nameless })}</small>
      </span>
    </label>
  );
}
