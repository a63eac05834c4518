import type { ReactNode } from 'react';

import {
  missingField,
  purchaseFieldSchema,
} from '../../../shared/purchases/columns/column-mapping';
import { HEADER_DEPTHS } from '../../../shared/purchases/columns/detect-header';
import { textEncodingSchema } from '../../../shared/purchases/table/table-format';
import { changeEncoding, changeHeader } from '../../commands/import-files';
import { headerWords } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import type { ImportTable } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import { NativeSelect } from './NativeSelect';

const css = stylesOf(columnsSheet);

/** Where the header stands, how the text is decoded, and which columns were told by it. */
export function HeaderPanel({ table }: { readonly table: ImportTable }): ReactNode {
  const { header: words } = useMessages().importTables;
  const header = table.preview?.header ?? null;
  return (
    <div className={css('header-panel')} role="group" aria-label={words.panel}>
      <p className={css(`header-found${header === null ? ' is-unknown' : ''}`)} role="status">
        {header === null
          ? words.unknown
          : header.depth === 1
            ? words.found({ row: header.row })
            : words.foundSeveral({ upper: header.row - header.depth + 1, lower: header.row })}
      </p>
      {header !== null && (
        <div className={css('panel-field')}>
          <span id="header-depth">{words.depth}</span>
          <span role="group" aria-labelledby="header-depth" className={css('segments')}>
            {(['one', 'two', 'three'] as const).map((name, index) => {
              const depth = HEADER_DEPTHS[index] ?? 1;
              return (
                <button
                  key={name}
                  type="button"
                  aria-pressed={header.depth === depth}
                  disabled={depth > header.row}
                  data-testid={`import-depth-${name}`}
                  onClick={() => void changeHeader(table, { row: header.row, depth })}
                >
                  {words.depths[name]}
                </button>
              );
            })}
          </span>
        </div>
      )}
      <EncodingField table={table} />
      <Recognised table={table} />
    </div>
  );
}

function EncodingField({ table }: { readonly table: ImportTable }): ReactNode {
  const { header: words } = useMessages().importTables;
  const found = table.preview?.encoding ?? null;
  if (found === null) return null;
  const { auto, names } = words.encodings;
  return (
    <div className={css('panel-field')}>
      <span>{words.encoding}</span>
      <NativeSelect
        label={words.encoding}
        value={table.encoding ?? ''}
        testId="import-encoding"
        options={[
          {
            value: '',
            label: auto({ found: table.encoding === null ? names[found] : '—' }),
          },
          ...textEncodingSchema.options.map((value) => ({ value, label: names[value] })),
        ]}
        onChange={(value) => {
          const encoding = textEncodingSchema.safeParse(value);
          void changeEncoding(table, encoding.success ? encoding.data : null);
        }}
      />
      <small>{words.encodingNote}</small>
    </div>
  );
}

/** What the header says, so that a wrong one is seen before its columns are. */
function Recognised({ table }: { readonly table: ImportTable }): ReactNode {
  const messages = useMessages();
  const { header: words } = messages.importTables;
  const titles = headerWords(table);
  if (titles.length === 0) return null;
  const fields = purchaseFieldSchema.options.filter((field) => table.mapping[field] !== undefined);
  const missing = missingField(table.mapping, table.preview?.time);
  return (
    <div className={css('header-recognised')}>
      <h3>
        {fields.length === 0 ? words.noneRecognised : words.recognised({ count: fields.length })}
      </h3>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{titles[table.mapping[field] ?? -1] ?? ''}</dt>
            <dd>{messages.import.fields[field]}</dd>
          </div>
        ))}
      </dl>
      {missing !== null && (
        <p className={css('is-open')}>
          {words.missing({ field: messages.import.fields[missing] })}
        </p>
      )}
    </div>
  );
}
