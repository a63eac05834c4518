import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import { missingField, type PurchaseField } from '../../../shared/purchases/columns/column-mapping';
import { normalizeHeader } from '../../../shared/purchases/table/header-text';
import { columnLetters } from '../../../shared/purchases/table/raw-table';
import { changedWithLike, headerWords, mappedTo } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { changeImport, importState, type ImportTable } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import { NativeSelect } from './NativeSelect';
import { UnusedColumns } from './UnusedColumns';

const css = stylesOf(columnsSheet);

/** Fields that a purchase cannot do without, alone or as one of a group. */
const NEEDED: ReadonlySet<PurchaseField> = new Set(['genericName', 'date']);
const QUANTITIES: ReadonlySet<PurchaseField> = new Set(['packs', 'units']);
const AMOUNTS: ReadonlySet<PurchaseField> = new Set([
  'amountYuan',
  'packPriceYuan',
  'unitPriceYuan',
]);
const GROUPS: readonly (readonly [FieldGroup, readonly PurchaseField[]])[] = [
  ['purchase', ['genericName', 'date', 'year', 'monthOfYear']],
  ['amounts', ['packs', 'units', 'amountYuan', 'packPriceYuan', 'unitPriceYuan']],
  ['flows', ['direction', 'status', 'returnedPacks', 'returnedAmountYuan']],
  ['classes', ['selectedFlag', 'consistencyFlag', 'batch']],
  ['pack', ['packFactor', 'packSpecification', 'specification', 'unit', 'packUnit']],
  ['product', ['dosageForm', 'manufacturer', 'tradeName', 'distributor']],
  ['codes', ['insuranceCode', 'platformCode', 'hospitalCode', 'nationalDrugCode', 'orderNumber']],
];
type FieldGroup = keyof Messages['importTables']['columns']['groups'];
const NO_COLUMN = '';
const SAMPLES = 2;

/** Each field with the column it is read from and what stands there. */
export function MappingList({ table }: { readonly table: ImportTable }): ReactNode {
  const messages = useMessages();
  const { columns: words } = messages.importTables;
  const { fields } = messages.import;
  const options = columnOptions(table, words.noColumn);
  const missing = missingField(table.mapping, table.preview?.time);
  const mismatches = new Set(table.preview?.template?.mismatches);
  return (
    <div className={css('mapping-list')} role="group" tabIndex={0} aria-label={words.panel}>
      {GROUPS.map(([group, members]) => (
        <section key={group} aria-label={words.groups[group]}>
          <h3>{words.groups[group]}</h3>
          {members.map((field) => (
            <div
              key={field}
              className={css(
                `mapping-row${field === missing || mismatches.has(field) ? ' is-missing' : ''}`,
              )}
            >
              <span className={css('mapping-name')}>
                {fields[field]}
                {NEEDED.has(field) && <em>{words.needed}</em>}
                {QUANTITIES.has(field) && <em>{words.oneQuantity}</em>}
                {AMOUNTS.has(field) && <em>{words.oneAmount}</em>}
              </span>
              <NativeSelect
                label={words.columnFor({ field: fields[field] })}
                value={String(table.mapping[field] ?? NO_COLUMN)}
                testId={`import-map-${field}`}
                options={options}
                onChange={(value) => {
                  const column = value === NO_COLUMN ? null : parseInt(value, 10);
                  const mapping = mappedTo(table.mapping, field, column);
                  changeImport({
                    tables: changedWithLike(importState().tables, table, { mapping }),
                  });
                }}
              />
              <small className={css('mapping-samples')}>
                <ColumnUnit table={table} field={field} />
                {field === 'date' && <TimeAround table={table} />}
                {samplesOf(table, field)}
              </small>
            </div>
          ))}
        </section>
      ))}
      <UnusedColumns table={table} />
    </div>
  );
}

function columnOptions(
  table: ImportTable,
  noColumn: string,
): readonly { readonly value: string; readonly label: string }[] {
  const titles = headerWords(table);
  const rows = table.preview?.rows ?? [];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    value: String(column),
    label: `${columnLetters(column)} ${titles[column] ?? ''}`.trim(),
  }));
  return [{ value: NO_COLUMN, label: noColumn }, ...columns];
}

/** What says when the rows were bought, where no column does. */
function TimeAround({ table: { preview, mapping } }: { readonly table: ImportTable }): ReactNode {
  const { columns: words } = useMessages().importTables;
  const time = preview?.time ?? null;
  return time === null || mapping.date !== undefined ? null : <b>{words.timeAround[time]}</b>;
}

/** The unit that stands in the header's brackets: numbers are read by it. */
function ColumnUnit({
  table,
  field,
}: {
  readonly table: ImportTable;
  readonly field: PurchaseField;
}): ReactNode {
  const { columns: words } = useMessages().importTables;
  const column = table.mapping[field];
  const unit = column === undefined ? null : normalizeHeader(headerWords(table)[column] ?? '').unit;
  return unit === null || unit === '' ? null : <b>{words.headerUnit({ unit })}</b>;
}

/** The first different contents of the field's column. */
function samplesOf({ preview, mapping }: ImportTable, field: PurchaseField): string {
  const column = mapping[field];
  const header = preview?.header ?? null;
  if (column === undefined || preview === null || header === null) return '';
  const contents = preview.rows
    .filter(({ number }) => number > header.row)
    .map(({ cells }) => cells[column] ?? '')
    .filter((text) => text !== '');
  return [...new Set(contents)].slice(0, SAMPLES).join(' · ');
}
