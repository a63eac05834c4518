import type { ReactNode } from 'react';

import { errorSentence } from '../../../shared/i18n/sentence';
import { removeFile } from '../../commands/import-files';
import { useMessages } from '../../i18n';
import { type ImportFile, useImport } from '../../stores/import-store';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import filesSheet from './files.module.css';

const css = stylesOf(filesSheet);

/** The files of the import, each with what was found in it. */
export function FileList({ files }: { readonly files: readonly ImportFile[] }): ReactNode {
  const { files: words } = useMessages().importTables;
  return (
    <ul className={css('file-list')} aria-label={words.listLabel}>
      {files.map((file) => (
        <FileEntry key={file.token} file={file} />
      ))}
    </ul>
  );
}

function FileEntry({ file }: { readonly file: ImportFile }): ReactNode {
  const messages = useMessages();
  const { files: words } = messages.importTables;
  const tables = useImport((state) => state.tables);
  const own = tables.filter(({ token }) => token === file.token);
  const preview = own.find(({ preview }) => preview !== null)?.preview ?? null;
  return (
    <li className={css(`file-entry is-${file.state.kind}`)} data-testid="import-file">
      <span className={css('file-kind')}>{preview?.format ?? ''}</span>
      <span className={css('file-words')}>
        <b>{file.fileName}</b>
        <small role={file.state.kind === 'failed' ? 'alert' : undefined}>
          {file.state.kind === 'opening' && words.opening}
          {file.state.kind === 'failed' && errorSentence(messages, file.state.error)}
          {file.state.kind === 'opened' &&
            words.sheets({
              inAll: own.length,
              histories: own.filter(({ isHistory }) => isHistory).length,
            })}
        </small>
      </span>
      <button
        type="button"
        className={css('file-remove')}
        aria-label={words.remove({ name: file.fileName })}
        title={words.remove({ name: file.fileName })}
        onClick={() => {
          removeFile(file.token);
        }}
      >
        <Icon name="close" size={15} />
      </button>
    </li>
  );
}
