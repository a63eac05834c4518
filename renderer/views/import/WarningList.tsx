import type { ReactNode } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ImportWarning } from '../../../shared/purchases/reading/import-warnings';
import { askSaveRows } from '../../commands/import-saving';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import checksSheet from './checks.module.css';
import controlsSheet from './controls.module.css';
import { warnedRows, type WarningGroup } from './warning-groups';
import { warningWords } from './warning-words';

const css = stylesOf(controlsSheet, checksSheet);

const SHOWN_ROWS = 12;
const SHOWN_WARNINGS = 5;

/** What the checks found, kind by kind: what it is, where it stands, and how to mend it. */
export function WarningList({ groups }: { readonly groups: readonly WarningGroup[] }): ReactNode {
  const messages = useMessages();
  const { warnings: words } = messages.importChecks;
  const isSaving = useImport((state) => state.isSaving);
  if (groups.length === 0) return <p className={css('checks-clean')}>{words.none}</p>;
  return (
    <div className={css('warning-list')} role="region" tabIndex={0} aria-label={words.kept}>
      <p className={css('found-head')}>
        <span>{words.kept}</span>
        {warnedRows(groups) > 0 && (
          <button
            type="button"
            className={css('quiet-button')}
            disabled={isSaving}
            data-testid="import-save-warned"
            onClick={() => void askSaveRows('warned')}
          >
            {words.save}
          </button>
        )}
      </p>
      <ul>
        {groups.map((group) => (
          <WarningKind key={group.code} group={group} />
        ))}
      </ul>
    </div>
  );
}

function WarningKind({ group }: { readonly group: WarningGroup }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { warnings: words } = messages.importChecks;
  const kind = messages.importWarnings[group.code];
  const shown = group.warnings.slice(0, SHOWN_WARNINGS);
  const sentences = new Set(shown.map((warning) => warningWords(messages, warning, language)));
  const [only] = sentences;
  return (
    <li data-testid="import-warning" data-code={group.code}>
      <h3>
        {kind.title}
        {group.rows > 0 && <small>{words.count({ count: counted(group.rows, language) })}</small>}
      </h3>
      {sentences.size === 1 && <p>{only}</p>}
      <ul className={css('warning-places')}>
        {shown.map((warning, index) => (
          // Two warnings of a kind may stand in the same file and sheet.
          <li key={`${warning.file} ${warning.sheet} ${String(index)}`}>
            <span>{placeOf(warning)}</span>
            {sentences.size > 1 && <span>{warningWords(messages, warning, language)}</span>}
            <span className={css('warning-rows')}>{rowWords(words, warning, language)}</span>
          </li>
        ))}
      </ul>
      {group.warnings.length > SHOWN_WARNINGS && (
        <p className={css('warning-more')}>
          {words.morePlaces({ count: group.warnings.length - SHOWN_WARNINGS })}
        </p>
      )}
      <p className={css('warning-mend')}>
        <b>{words.mend}</b>
        {kind.mend}
      </p>
    </li>
  );
}

function placeOf({ file, sheet }: ImportWarning): string {
  return sheet === '' ? file : `${file} · ${sheet}`;
}

function rowWords(
  words: Messages['importChecks']['warnings'],
  { rows, count }: ImportWarning,
  language: Language,
): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, SHOWN_ROWS);
  return count > Math.min(rows.length, SHOWN_ROWS)
    ? words.moreRows({ rows: shown, inAll: counted(count, language) })
    : words.rows({ rows: shown });
}

function counted(count: number, language: Language): string {
  return formatExact(decimalText(String(count)), language);
}
