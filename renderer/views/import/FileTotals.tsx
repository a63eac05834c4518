import type { ReactNode } from 'react';

import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import checksSheet from './checks.module.css';
import finishSheet from './finish.module.css';

const css = stylesOf(notesSheet, checksSheet, finishSheet);

/** The rows of every sheet: nothing disappears uncounted. */
export function FileTotals({ files }: Pick<ImportSummary, 'files'>): ReactNode {
  const { files: words } = useMessages().importChecks;
  return (
    <section className={css('file-totals')}>
      <h3>{words.title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.rows}</th>
            <th scope="col">{words.accepted}</th>
            <th scope="col">{words.rejected}</th>
            <th scope="col">{words.skipped}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={`${file.file} ${file.sheet}`}>
              <th scope="row" title={`${file.file} ${file.sheet}`}>
                {file.file}
                {file.sheet !== '' && <small>{file.sheet}</small>}
              </th>
              <td>{file.rows}</td>
              <td>{file.accepted}</td>
              <td className={css(file.rejected > 0 ? 'loss' : undefined)}>{file.rejected}</td>
              <td>{file.skipped}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
