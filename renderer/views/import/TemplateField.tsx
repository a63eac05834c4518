import { type ReactNode, useState } from 'react';

import { nameOf, saveMapping } from '../../commands/import-templates';
import { useMessages } from '../../i18n';
import { type ImportTable, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import controlsSheet from './controls.module.css';

const css = stylesOf(controlsSheet, columnsSheet);

/** Remembers the columns under a name at once; without it they are remembered at the end under the file's. */
export function TemplateField({ table }: { readonly table: ImportTable }): ReactNode {
  const { columns: words } = useMessages().importTables;
  const files = useImport((state) => state.files);
  const [name, setName] = useState(() => nameOf(table, files));
  return (
    <div className={css('panel-field')}>
      <span>{words.templateName}</span>
      <span className={css('panel-inputs')}>
        <input
          className={css('plain-input')}
          value={name}
          maxLength={100}
          aria-label={words.templateName}
          data-testid="import-template-input"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button
          type="button"
          className={css('quiet-button')}
          disabled={name.trim() === '' || (table.preview?.header ?? null) === null}
          data-testid="import-template-save"
          onClick={() => void saveMapping(table, name.trim())}
        >
          {words.saveTemplate}
        </button>
      </span>
    </div>
  );
}
