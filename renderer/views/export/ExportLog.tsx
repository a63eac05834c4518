import type { ReactNode } from 'react';

import type { Language } from '../../../shared/i18n/format';
import { showExported } from '../../commands/export-run';
import { useLanguage, useMessages } from '../../i18n';
import { type ExportEntry, useExport } from '../../stores/export-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import exportSheet from './export.module.css';

const css = stylesOf(exportSheet);

const SHOWN = 50;

/** 导出记录: what was exported when, and where it went. */
export function ExportLog(): ReactNode {
  const { export: words } = useMessages();
  const language = useLanguage();
  const log = useExport((state) => state.log);
  if (log === null) return null;
  const { logColumns } = words;
  return (
    <details className={css('export-log')} data-testid="export-log">
      <summary>{words.log}</summary>
      {log.length === 0 ? (
        <p>{words.logEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{logColumns.at}</th>
              <th scope="col">{logColumns.kind}</th>
              <th scope="col">{logColumns.file}</th>
              <th scope="col">{logColumns.subject}</th>
            </tr>
          </thead>
          <tbody>
            {log.slice(0, SHOWN).map((entry) => (
              <LogLine key={`${entry.at} ${entry.fileName}`} entry={entry} language={language} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

interface LogLineProps {
  readonly entry: ExportEntry;
  readonly language: Language;
}

function LogLine({ entry, language }: LogLineProps): ReactNode {
  const { export: words } = useMessages();
  const { at, kind, fileName, folder, subject, token } = entry;
  return (
    <tr data-testid="export-log-line">
      <td>{shownTime(at, language)}</td>
      <td>{words.buttons[kind]}</td>
      <td title={folder}>
        {token === null ? (
          fileName
        ) : (
          <Button
            type="link"
            size="small"
            title={words.showInFolder}
            onClick={() => void showExported(token)}
          >
            {fileName}
          </Button>
        )}
      </td>
      <td>{subject}</td>
    </tr>
  );
}

function shownTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));
}
