import type { ReactNode } from 'react';

import type { ExportKind } from '../../../shared/report-request';
import { openPreview } from '../../commands/export-open';
import { runExport, stopExport } from '../../commands/export-run';
import { useMessages } from '../../i18n';
import {
  changeExport,
  changeExportSettings,
  exportState,
  type ExportStep,
  useExport,
} from '../../stores/export-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import exportSheet from './export.module.css';
import { ExportLog } from './ExportLog';
import { ExportOutcome } from './ExportOutcome';
import { ReportChoices } from './ReportChoices';
import { varietyTableOf } from './variety-table-of';

const css = stylesOf(uiSheet, exportSheet);

const KINDS: readonly ExportKind[] = ['xlsx', 'pdf', 'csv'];

/** 导出: what, of which scenarios, in which language, signed by whom; and what was exported before. */
export function ExportDialog(): ReactNode {
  const isOpen = useExport((state) => state.isOpen);
  return isOpen ? <OpenDialog /> : null;
}

/** An export under way is stopped before the dialog goes. */
function close(): void {
  if (exportState().step.kind === 'running') void stopExport();
  changeExport({ isOpen: false });
}

function OpenDialog(): ReactNode {
  const { export: words } = useMessages();
  const step = useExport((state) => state.step);
  const kind = useExport((state) => state.settings.kind);
  const hasPlan = usePlan((state) => presentDocument(state) !== null);
  return (
    <Dialog title={words.title} testId="export-dialog" onCancel={close}>
      <div className={css('export-body')}>
        {hasPlan ? (
          <>
            <KindChoice kind={kind} isRunning={step.kind === 'running'} />
            {kind === 'csv' ? <CsvNote /> : <ReportChoices kind={kind} />}
          </>
        ) : (
          <p>{words.noPlan}</p>
        )}
        <ExportLog />
      </div>
      <ExportOutcome />
      <DialogActions step={step} kind={kind} hasPlan={hasPlan} />
    </Dialog>
  );
}

interface KindChoiceProps {
  readonly kind: ExportKind;
  readonly isRunning: boolean;
}

function KindChoice({ kind, isRunning }: KindChoiceProps): ReactNode {
  const { export: words } = useMessages();
  return (
    <fieldset className={css('export-kinds')} disabled={isRunning}>
      <legend>{words.kind}</legend>
      {KINDS.map((each) => (
        <label key={each} className={css(each === kind ? 'is-chosen' : undefined)}>
          <input
            type="radio"
            name="export-kind"
            checked={each === kind}
            data-testid={`export-kind-${each}`}
            onChange={() => {
              changeExportSettings({ kind: each });
            }}
          />
          <span>
            <b>{words.kinds[each]}</b>
            <small>{words.kindNotes[each]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which table a CSV will hold. */
function CsvNote(): ReactNode {
  const { export: words } = useMessages();
  const table = useExport((state) => state.table);
  const varieties = usePlan((state) => presentDocument(state)?.varieties.length ?? 0);
  const name = table?.caption ?? words.table;
  const rows = table?.rows.length ?? varieties;
  return <p data-testid="export-csv-table">{words.csvTable({ name, rows })}</p>;
}

interface DialogActionsProps {
  readonly step: ExportStep;
  readonly kind: ExportKind;
  readonly hasPlan: boolean;
}

function DialogActions({ step, kind, hasPlan }: DialogActionsProps): ReactNode {
  const { export: words } = useMessages();
  const isRunning = step.kind === 'running';
  return (
    <div className={css('dialog-actions')} data-part="dialog-actions">
      <Button
        type="primary"
        disabled={!hasPlan || isRunning}
        data-testid="export-now"
        onClick={() => void runExport(varietyTableOf)}
      >
        {words.exportNow}
      </Button>
      {kind === 'pdf' && (
        <Button
          disabled={!hasPlan || isRunning}
          data-testid="export-preview"
          onClick={() => void openPreview()}
        >
          {words.preview}
        </Button>
      )}
      {isRunning && (
        <Button data-testid="export-stop" onClick={() => void stopExport()}>
          {words.stop}
        </Button>
      )}
      <Button data-testid="export-close" onClick={close}>
        {words.close}
      </Button>
    </div>
  );
}
