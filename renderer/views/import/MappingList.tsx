import { Select } from 'antd';
import type { ReactNode } from 'react';

import { missingField, type PurchaseField } from '../../../shared/purchases/column-mapping';
import { columnLetters } from '../../../shared/purchases/raw-table';
import { mapColumn } from '../../commands/import-commands';
import { useMessages } from '../../i18n';
import type { ColumnsStep } from '../../stores/import-store';

/** Fields that a purchase cannot do without, alone or as one of a group. */
const NEEDED: ReadonlySet<PurchaseField> = new Set(['genericName', 'date']);
const QUANTITIES: ReadonlySet<PurchaseField> = new Set(['packs', 'units']);
const AMOUNTS: ReadonlySet<PurchaseField> = new Set([
  'amountYuan',
  'packPriceYuan',
  'unitPriceYuan',
]);
const ORDER: readonly PurchaseField[] = [
  'genericName',
  'date',
  'packs',
  'units',
  'amountYuan',
  'packPriceYuan',
  'unitPriceYuan',
  'selectedFlag',
  'packFactor',
  'packSpecification',
  'specification',
  'dosageForm',
  'unit',
  'packUnit',
  'manufacturer',
  'batch',
  'consistencyFlag',
];
const NO_COLUMN = -1;
const SAMPLES = 2;

interface MappingListProps {
  readonly columns: ColumnsStep;
  readonly isLocked: boolean;
}

/** Each field with the column it is read from and what stands there. */
export function MappingList({ columns, isLocked }: MappingListProps): ReactNode {
  const messages = useMessages();
  const { fields, columnsPage } = messages.import;
  const options = columnOptions(columns, columnsPage.noColumn);
  const missing = missingField(columns.mapping);
  return (
    <div className="mapping-list" aria-label={columnsPage.mapping} role="group" tabIndex={0}>
      {ORDER.map((field) => (
        <div key={field} className={`mapping-row${field === missing ? ' is-missing' : ''}`}>
          <span className="mapping-name">
            {fields[field]}
            {NEEDED.has(field) && <em>{columnsPage.needed}</em>}
            {QUANTITIES.has(field) && <em>{columnsPage.oneQuantity}</em>}
            {AMOUNTS.has(field) && <em>{columnsPage.oneAmount}</em>}
          </span>
          <Select<number>
            size="small"
            value={columns.mapping[field] ?? NO_COLUMN}
            disabled={isLocked}
            aria-label={fields[field]}
            data-testid={`import-map-${field}`}
            popupMatchSelectWidth={false}
            options={options}
            onChange={(column) => {
              mapColumn(columns, field, column === NO_COLUMN ? null : column);
            }}
          />
          <small className="mapping-samples">{samplesOf(columns, field)}</small>
        </div>
      ))}
    </div>
  );
}

function columnOptions(
  { preview }: ColumnsStep,
  noColumn: string,
): { readonly value: number; readonly label: string }[] {
  const header = preview.rows.find(({ number }) => number === preview.headerRow);
  const width = Math.max(0, ...preview.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    value: column,
    label: `${columnLetters(column)}  ${header?.cells[column] ?? ''}`.trim(),
  }));
  return [{ value: NO_COLUMN, label: noColumn }, ...columns];
}

function samplesOf({ preview, mapping }: ColumnsStep, field: PurchaseField): string {
  const column = mapping[field];
  const { headerRow } = preview;
  if (column === undefined || headerRow === null) return '';
  return preview.rows
    .filter(({ number }) => number > headerRow)
    .map(({ cells }) => cells[column] ?? '')
    .filter((text) => text !== '')
    .slice(0, SAMPLES)
    .join(' · ');
}
