import type { ReactNode } from 'react';

import { chooseHistories, removeFile, showTable, tickTable } from '../../commands/import-files';
import { isSameTable } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { type ImportFile, type ImportTable, useImport } from '../../stores/import-store';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import filesSheet from './files.module.css';
import tablesSheet from './tables.module.css';

const css = stylesOf(filesSheet, tablesSheet);

/** The files with their sheets: which are to be read, and which is shown beside. */
export function TableTree({ isLocked }: { readonly isLocked: boolean }): ReactNode {
  const words = useMessages().importTables;
  const files = useImport((state) => state.files);
  const tables = useImport((state) => state.tables);
  const opened = files.filter(({ state }) => state.kind === 'opened');
  return (
    <nav className={css('table-tree')} aria-label={words.tree.label}>
      {opened.map((file) => (
        <FileBranch
          key={file.token}
          file={file}
          tables={tables.filter(({ token }) => token === file.token)}
          isLocked={isLocked}
        />
      ))}
      <button
        type="button"
        className={css('tree-add')}
        disabled={isLocked}
        data-testid="import-other-file"
        onClick={() => void chooseHistories()}
      >
        <Icon name="plus" size={14} />
        {words.files.chooseMore}
      </button>
    </nav>
  );
}

interface FileBranchProps {
  readonly file: ImportFile;
  readonly tables: readonly ImportTable[];
  readonly isLocked: boolean;
}

function FileBranch({ file, tables, isLocked }: FileBranchProps): ReactNode {
  const words = useMessages().importTables;
  const remove = words.files.remove({ name: file.fileName });
  return (
    <section aria-label={file.fileName}>
      <h3>
        <span title={file.fileName} data-testid="import-file-name">
          {file.fileName}
        </span>
        <button
          type="button"
          className={css('tree-remove')}
          disabled={isLocked}
          aria-label={remove}
          title={remove}
          onClick={() => {
            removeFile(file.token);
          }}
        >
          <Icon name="close" size={13} />
        </button>
      </h3>
      <ul>
        {tables.map((table) => (
          <SheetLeaf key={table.sheet} table={table} isLocked={isLocked} />
        ))}
      </ul>
    </section>
  );
}

function SheetLeaf({
  table,
  isLocked,
}: {
  readonly table: ImportTable;
  readonly isLocked: boolean;
}): ReactNode {
  const { tree: words } = useMessages().importTables;
  const isShown = useImport((state) => isSameTable(table, state.shownTable));
  const name = table.sheet === '' ? words.wholeFile : table.sheet;
  return (
    <li className={css(isShown ? 'is-shown' : undefined)}>
      <input
        type="checkbox"
        checked={table.isTicked}
        disabled={isLocked}
        aria-label={words.tick({ sheet: name })}
        data-testid={`import-tick-${table.sheet}`}
        onChange={(event) => void tickTable(table, event.target.checked)}
      />
      <button
        type="button"
        aria-pressed={isShown}
        disabled={isLocked && table.preview === null}
        title={words.show({ sheet: name })}
        data-testid={`import-sheet-${table.sheet}`}
        onClick={() => void showTable(table)}
      >
        <span>{name}</span>
        {table.isHidden && <em>{words.hidden}</em>}
        {!table.isHistory && <em>{words.noHistory}</em>}
      </button>
    </li>
  );
}
