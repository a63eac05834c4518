import { type ReactNode, useMemo, useState } from 'react';

import type { Messages } from '../../../../shared/i18n/zh-cn';
import { type BatchRounding } from '../../../../shared/plan/batch-multiple';
import type { Variety } from '../../../../shared/plan/plan';
import { type CellField, isCellField } from '../../../../shared/plan/variety-entries';
import { shareGroups } from '../../../../shared/policy/parameter-kinds';
import { type BatchPreview, previewBatch } from '../../../grid/batch-preview';
import { type BatchChange, type BatchWay, usualRounding } from '../../../grid/batch-values';
import { activeInput } from '../../../grid/edit-actions';
import { selectedBox } from '../../../grid/grid-actions';
import type { GridScene } from '../../../grid/grid-scene';
import { applyWrites } from '../../../grid/range-actions';
import { boxRows } from '../../../grid/selection';
import { useGridScene } from '../../../grid/use-grid-scene';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { changeGrid, requestGridFocus, useGrid } from '../../../stores/grid-store';
import { numberKind } from '../../../table/cell-number';
import { gridColumns } from '../../../table/columns';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import notesSheet from '../../../ui/notes.module.css';
import { problemSentence } from '../../../ui/problem-sentence';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import tableSheet from './table.module.css';
import { TableChoice } from './TableChoice';

const css = stylesOf(uiSheet, notesSheet, tableSheet);

interface TableBatchDialogProps {
  readonly rows: readonly Variety[];
  readonly evaluation: Evaluation;
}

/** One value, factor or percentage for a column of the selected rows or of all rows shown. */
export function TableBatchDialog(props: TableBatchDialogProps): ReactNode {
  const isOpen = useGrid((grid) => grid.isBatchOpen);
  return isOpen ? <OpenDialog {...props} /> : null;
}

const FIELDS = gridColumns.flatMap(({ field }) =>
  isCellField(field) && field !== 'genericName' ? [field] : [],
);
const WAYS: readonly BatchWay[] = ['set', 'factor', 'percent'];
const ROUNDINGS: readonly BatchRounding[] = ['exact', 'whole', 'two', 'four'];

function close(): void {
  changeGrid({ isBatchOpen: false });
  requestGridFocus();
}

function OpenDialog({ rows, evaluation }: TableBatchDialogProps): ReactNode {
  const messages = useMessages();
  const { batch } = messages.grid;
  const arranged = useGridScene(rows, evaluation);
  const scene = useMemo<GridScene>(() => ({ ...arranged, pageRows: 1 }), [arranged]);
  const selected = useMemo(() => selectedRows(scene), [scene]);
  const [change, setChange] = useState<BatchChange>(() => firstChange(scene));
  const [isSelection, setIsSelection] = useState(selected.length > 1);
  const preview = useMemo(
    () => previewBatch(scene, change, isSelection ? selected : rows),
    [scene, change, isSelection, selected, rows],
  );
  const isTyped = change.typed.trim() !== '';
  const apply = (): void => {
    if (!isTyped || preview.changes === 0) return;
    const { written, unreadable, results } = applyWrites(scene, preview.writes, {
      action: 'setAll',
    });
    changeGrid({ notice: { kind: 'setAll', cells: written, results, unreadable } });
    close();
  };
  return (
    <Dialog title={batch.title} testId="batch-dialog" onCancel={close}>
      <form
        className={css('batch-form')}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <BatchFields change={change} onChange={setChange} />
        <TableChoice
          name={batch.rows}
          testId="batch-rows"
          value={isSelection ? 'selected' : 'shown'}
          options={[
            { value: 'selected', words: batch.rowsSelected({ count: selected.length }) },
            { value: 'shown', words: batch.rowsShown({ count: rows.length }) },
          ]}
          onChoose={(value) => {
            setIsSelection(value === 'selected');
          }}
        />
        <div className={css('batch-preview')} role="status" data-testid="batch-preview">
          {isTyped ? <Preview preview={preview} /> : null}
        </div>
        <div className={css('dialog-actions')} data-part="dialog-actions">
          <Button
            type="primary"
            htmlType="submit"
            disabled={!isTyped || preview.changes === 0}
            data-testid="batch-apply"
          >
            {batch.apply}
          </Button>
          <Button onClick={close} data-testid="batch-cancel">
            {messages.common.actions.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface BatchFieldsProps {
  readonly change: BatchChange;
  readonly onChange: (change: BatchChange) => void;
}

function BatchFields({ change, onChange }: BatchFieldsProps): ReactNode {
  const messages = useMessages();
  const { batch } = messages.grid;
  const isNumber = numberKind(change.field) !== null;
  return (
    <>
      <TableChoice<CellField>
        name={batch.field}
        testId="batch-field"
        value={change.field}
        options={FIELDS.map((value) => ({ value, words: messages.fields[value] }))}
        onChoose={(field) => {
          onChange(changedField(change, field));
        }}
      />
      {isNumber && (
        <TableChoice<BatchWay>
          name={batch.how}
          testId="batch-way"
          value={change.way}
          options={WAYS.map((value) => ({ value, words: batch.ways[value] }))}
          onChoose={(way) => {
            onChange({ ...change, way });
          }}
        />
      )}
      {change.field === 'shareGroup' ? (
        <TableChoice
          name={batch.value}
          testId="batch-value"
          value={change.typed}
          options={groupOptions(messages)}
          onChoose={(typed) => {
            onChange({ ...change, typed });
          }}
        />
      ) : (
        <label className={css('batch-field')}>
          <span>{batch.value}</span>
          <input
            autoFocus
            value={change.typed}
            placeholder={batch.examples[change.way]}
            data-testid="batch-value"
            onChange={(event) => {
              onChange({ ...change, typed: event.target.value });
            }}
          />
        </label>
      )}
      {isNumber && change.way !== 'set' && (
        <TableChoice<BatchRounding>
          name={batch.rounding}
          testId="batch-rounding"
          value={change.rounding}
          options={ROUNDINGS.map((value) => ({ value, words: batch.roundings[value] }))}
          onChoose={(rounding) => {
            onChange({ ...change, rounding });
          }}
        />
      )}
    </>
  );
}

function Preview({ preview }: { readonly preview: BatchPreview }): ReactNode {
  const messages = useMessages();
  const { batch } = messages.grid;
  const { changes, example, skipped, refused, problem } = preview;
  const reason = problem === null ? '' : problemSentence(messages, problem);
  return (
    <>
      <p>
        {example === null
          ? refused === 0 && reason !== ''
            ? reason
            : batch.nothing
          : batch.preview({ cells: changes, ...example })}
      </p>
      {skipped > 0 && <p>{batch.skipped({ count: skipped })}</p>}
      {refused > 0 && <p className={css('loss')}>{batch.refused({ count: refused, reason })}</p>}
    </>
  );
}

function groupOptions({ desk }: Messages): readonly { value: string; words: string }[] {
  return ['', ...shareGroups.map((group) => desk.shareGroups[group])].map((value) => ({
    value,
    words: value,
  }));
}

/** The column of the active cell, where one can type into it. */
function firstChange(scene: GridScene): BatchChange {
  const active = activeInput(scene)?.field ?? 'baseUnits';
  const field = active === 'genericName' ? 'baseUnits' : active;
  return { field, way: 'set', typed: '', rounding: usualRounding(field) };
}

function changedField(change: BatchChange, field: CellField): BatchChange {
  return {
    field,
    way: numberKind(field) !== null ? change.way : 'set',
    typed: field === 'shareGroup' || change.field === 'shareGroup' ? '' : change.typed,
    rounding: usualRounding(field),
  };
}

function selectedRows(scene: GridScene): readonly Variety[] {
  const box = selectedBox(scene);
  return boxRows(box) === 0 ? [] : scene.lines.rows.slice(box.top, box.bottom + 1);
}
