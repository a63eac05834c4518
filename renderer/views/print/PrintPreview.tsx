import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

import type { PrintJob } from '../../../shared/report-request';
import { openExport } from '../../commands/export-open';
import { printPreview } from '../../commands/export-run';
import { useMessages } from '../../i18n';
import { changeExport, useExport } from '../../stores/export-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { type PrintContent, printContent } from './print-content';
import printDeskSheet from './print-desk.module.css';
import { PrintPages } from './PrintPages';

const css = stylesOf(printDeskSheet);

/** The report as it will come out of the printer, sheet by sheet. */
export function PrintPreview(): ReactNode {
  const job = useExport((state) => state.preview);
  return job === null ? null : <OpenPreview key={job.madeOn} job={job} />;
}

function close(): void {
  changeExport({ preview: null });
}

function OpenPreview({ job }: { readonly job: PrintJob }): ReactNode {
  const { export: words } = useMessages();
  const { previewWords } = words;
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [content, setContent] = useState<PrintContent | null>(null);
  const [pages, setPages] = useState<number | null>(null);
  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog?.open === false) dialog.showModal();
    let isGone = false;
    void printContent(job).then((made) => {
      if (!isGone) setContent(made);
    });
    return () => {
      isGone = true;
    };
  }, [job]);
  const onStanding = useCallback((count: number) => {
    setPages(count);
  }, []);
  return (
    <dialog
      ref={dialogRef}
      className={css('print-preview')}
      aria-label={previewWords.title}
      data-testid="print-preview"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') {
          event.preventDefault();
          if (pages !== null) void printPreview();
        }
      }}
    >
      <div className={css('print-bar')}>
        <h2>{previewWords.title}</h2>
        <span role="status" data-testid="print-status">
          {pages === null ? previewWords.loading : previewWords.pages({ pages })}
        </span>
        <Button
          type="primary"
          disabled={pages === null}
          data-testid="print-now"
          onClick={() => void printPreview()}
        >
          {previewWords.print}
        </Button>
        <Button
          data-testid="print-export"
          onClick={() => {
            void openExport({ kind: 'pdf', table: null });
          }}
        >
          {previewWords.pdf}
        </Button>
        <Button data-testid="print-close" onClick={close}>
          {previewWords.close}
        </Button>
      </div>
      <div className={css('print-desk')} tabIndex={0} role="region" aria-label={previewWords.title}>
        {content !== null && <PrintPages content={content} onStanding={onStanding} />}
      </div>
    </dialog>
  );
}
