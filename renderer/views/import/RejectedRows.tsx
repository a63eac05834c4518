import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, type Language } from '../../../shared/i18n/format';
import { errorSentence } from '../../../shared/i18n/sentence';
import type { RejectedRow } from '../../../shared/purchases/reading/import-summary';
import { askSaveRows } from '../../commands/import-saving';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import checksSheet from './checks.module.css';
import controlsSheet from './controls.module.css';
import productsSheet from './products.module.css';

const css = stylesOf(controlsSheet, productsSheet, checksSheet);

/** Of a reason of two lines; longer ones are measured. */
const ROW_PIXELS = 48;
const ROWS_BEYOND_VIEW = 6;
const MOST_SHOWN = 1000;

interface RejectedRowsProps {
  readonly rejected: readonly RejectedRow[];
  /** How many were refused in all: the list may be cut. */
  readonly inAll: number;
}

/** The rows that are not taken, each with its reason and how to mend it. */
export function RejectedRows({ rejected, inAll }: RejectedRowsProps): ReactNode {
  const language = useLanguage();
  const { rejected: words } = useMessages().importChecks;
  const isSaving = useImport((state) => state.isSaving);
  if (inAll === 0) return <p className={css('checks-clean')}>{words.none}</p>;
  const shown = rejected.slice(0, MOST_SHOWN);
  return (
    <div className={css('rejected')}>
      <p className={css('found-head')}>
        <span>
          {shown.length < inAll
            ? words.cut({ shown: counted(shown.length, language), inAll: counted(inAll, language) })
            : words.title}
        </span>
        <button
          type="button"
          className={css('quiet-button')}
          disabled={isSaving}
          data-testid="import-save-rejected"
          onClick={() => void askSaveRows('rejected')}
        >
          {words.save}
        </button>
      </p>
      <RejectedTable shown={shown} />
    </div>
  );
}

function RejectedTable({ shown }: { readonly shown: readonly RejectedRow[] }): ReactNode {
  const messages = useMessages();
  const { rejected: words } = messages.importChecks;
  const scrollRef = useRef<HTMLDivElement>(null);
  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PIXELS,
    overscan: ROWS_BEYOND_VIEW,
  });
  return (
    <div
      role="table"
      className={css('rejected-table')}
      aria-label={words.title}
      aria-rowcount={shown.length + 1}
      data-testid="import-rejected-rows"
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={css('rejected-row is-head')}>
          <span role="columnheader">{words.row}</span>
          <span role="columnheader">{words.file}</span>
          <span role="columnheader">{words.column}</span>
          <span role="columnheader">{words.reason}</span>
        </div>
      </div>
      <div role="rowgroup" className={css('rejected-scroll')} ref={scrollRef} tabIndex={0}>
        <div
          role="presentation"
          className={css('products-body')}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = shown[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                role="row"
                className={css('rejected-row')}
                aria-rowindex={item.index + 2}
                style={{ top: item.start }}
              >
                <span role="rowheader">{row.row}</span>
                <span role="cell" title={`${row.file} ${row.sheet}`}>
                  {row.sheet === '' ? row.file : row.sheet}
                </span>
                <span role="cell">
                  {row.column === '' ? messages.common.unknownFigure : row.column}
                </span>
                <span role="cell">{errorSentence(messages, row.error)}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function counted(count: number, language: Language): string {
  return formatExact(decimalText(String(count)), language);
}
