import { type ReactNode, useEffect, useState } from 'react';

import { useMessages } from '../../i18n';
import { type ShownTable, tableText } from '../../table/shown-table';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy-text';
import { stylesOf } from '../../ui/styles-of';
import { ExportButtons } from '../export/ExportButtons';
import compareSheet from './compare.module.css';

const css = stylesOf(compareSheet);

interface CopyableTableProps {
  readonly title: string;
  /** A quieter sentence under the title. */
  readonly note?: string;
  readonly testId: string;
  /** What is copied. */
  readonly table: () => ShownTable;
  /** Beside the copy button. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

const NOTICE_MS = 4000;

/** A section with a table that a spreadsheet can take: by its button, or by Ctrl+C while nothing else is selected. */
export function CopyableTable(props: CopyableTableProps): ReactNode {
  const { title, note, testId, table, tools, children } = props;
  const { compare } = useMessages();
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setNotice('');
    }, NOTICE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <section
      className={css('compare-section')}
      data-testid={testId}
      onCopy={(event) => {
        if (window.getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', tableText(table()));
        setNotice(compare.copied);
      }}
    >
      <div className={css('compare-head')}>
        <h2>{title}</h2>
        {note !== undefined && <p className={css('compare-note')}>{note}</p>}
        <span role="status" className={css('compare-notice')}>
          {notice}
        </span>
        {tools}
        <ExportButtons table={table} />
        <Button
          size="small"
          type="text"
          title={compare.copyOf({ table: title })}
          data-testid={`${testId}-copy`}
          onClick={() => {
            void copyText(tableText(table())).then((isCopied) => {
              setNotice(isCopied ? compare.copied : compare.notCopied);
            });
          }}
        >
          {compare.copy}
        </Button>
      </div>
      {children}
    </section>
  );
}
