import type { ReactNode } from 'react';

import { type ExportKind, exportKinds } from '../../../shared/report-request';
import { openExport } from '../../commands/export-open';
import { useMessages } from '../../i18n';
import type { ShownTable } from '../../table/shown-table';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import exportSheet from './export.module.css';

const css = stylesOf(exportSheet);

interface ExportButtonsProps {
  /** The table at whose toolbar the buttons stand; `null` for the variety table. */
  readonly table: (() => ShownTable) | null;
}

/** Excel, PDF and CSV side by side: the export dialog at the right kind. */
export function ExportButtons({ table }: ExportButtonsProps): ReactNode {
  const { buttons, buttonTitles } = useMessages().export;
  const open = (kind: ExportKind): void => {
    void openExport({ kind, table: table === null ? null : table() });
  };
  return (
    <span
      className={css('export-buttons')}
      data-part="export-buttons"
      role="group"
      aria-label={buttons.group}
    >
      {exportKinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          type="text"
          title={buttonTitles[kind]}
          data-testid={`export-${kind}`}
          onClick={() => {
            open(kind);
          }}
        >
          {buttons[kind]}
        </Button>
      ))}
    </span>
  );
}
