import { Button, Select } from 'antd';
import { type ReactNode } from 'react';

import { missingField } from '../../../shared/purchases/column-mapping';
import {
  cancelReading,
  chooseHistory,
  previewHistory,
  readHistory,
} from '../../commands/import-commands';
import { useMessages } from '../../i18n';
import type { ColumnsStep, ImportProgress } from '../../stores/import-store';
import { MappingList } from './MappingList';
import { PreviewTable } from './PreviewTable';

interface ColumnsPageProps {
  readonly columns: ColumnsStep;
  readonly isReading: boolean;
  readonly progress: ImportProgress | null;
}

/** The second step: the sheet as it is, beside what each column is taken for. */
export function ColumnsPage({ columns, isReading, progress }: ColumnsPageProps): ReactNode {
  const messages = useMessages();
  const { columnsPage } = messages.import;
  const { preview, mapping, token } = columns;
  const { headerRow } = preview;
  const missing = headerRow === null ? null : missingField(mapping);
  return (
    <section className="columns-page">
      <div className="columns-bar">
        <b data-testid="import-file-name">{preview.fileName}</b>
        <span>{columnsPage.encodings[preview.encoding ?? 'none']}</span>
        {preview.sheets.length > 1 && (
          <Select
            size="small"
            value={preview.sheet}
            disabled={isReading}
            aria-label={columnsPage.sheet}
            data-testid="import-sheet"
            popupMatchSelectWidth={false}
            options={preview.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            onChange={(sheet) => void previewHistory(token, sheet, null)}
          />
        )}
        <span className="columns-hint">
          {headerRow === null ? columnsPage.headerUnknown : columnsPage.headerHint({ headerRow })}
        </span>
      </div>
      <PreviewTable
        preview={preview}
        mapping={mapping}
        onHeaderRow={(row) => {
          if (!isReading) void previewHistory(token, preview.sheet, row);
        }}
      />
      <MappingList columns={columns} isLocked={isReading} />
      <footer className="import-footer">
        {isReading ? (
          <ReadingProgress progress={progress} />
        ) : (
          <>
            <Button data-testid="import-other-file" onClick={() => void chooseHistory()}>
              {columnsPage.otherFile}
            </Button>
            <span className="footer-note" role="status">
              {missing !== null
                ? columnsPage.missing({ field: messages.import.fields[missing] })
                : mapping.selectedFlag === undefined && columnsPage.noFlag}
            </span>
            <Button
              type="primary"
              disabled={headerRow === null || missing !== null}
              data-testid="import-read"
              onClick={() => {
                if (headerRow !== null) void readHistory(columns, headerRow);
              }}
            >
              {columnsPage.read}
            </Button>
          </>
        )}
      </footer>
    </section>
  );
}

function ReadingProgress({ progress }: { readonly progress: ImportProgress | null }): ReactNode {
  const messages = useMessages();
  const { reading } = messages.import;
  const stage = reading.stages[progress?.stage ?? 'reading'];
  const rows = progress?.rows ?? null;
  const rowsInAll = progress?.rowsInAll ?? null;
  const share = rows === null || rowsInAll === null || rowsInAll === 0 ? null : rows / rowsInAll;
  return (
    <>
      <span className="reading-words" role="status" data-testid="import-progress">
        {stage}
        {rows === null ? '' : reading.rows({ rows })}
      </span>
      <progress max={1} value={share ?? undefined} aria-label={stage} />
      <Button data-testid="import-cancel" onClick={() => void cancelReading()}>
        {messages.common.actions.cancel}
      </Button>
    </>
  );
}
