import type { ReactNode } from 'react';

import { usualAxis } from '../../../shared/engine/sweep/axis-positions';
import { type TableLever, tableLevers } from '../../../shared/plan/lever-table';
import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { changeWhatIf, type TableShape, useWhatIf } from '../../stores/what-if-store';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import { AxisField } from './AxisField';
import { MeasureChoice } from './MeasureChoice';
import { presetAxes, presetOf, tablePresets } from './table-presets';
import { VarietyChoice } from './VarietyChoice';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

interface TableSettingsProps {
  readonly plan: PlanDocument;
  readonly varietyId: string | null;
}

/** What a data table moves, over which range, and what it shows. */
export function TableSettings({ plan, varietyId }: TableSettingsProps): ReactNode {
  const { tables } = useMessages().whatIf;
  return (
    <div role="group" aria-label={tables.label}>
      <div className={css('tool-settings')}>
        <VarietyChoice
          plan={plan}
          varietyId={varietyId}
          testId="table-subject"
          onChoose={(tableVarietyId) => {
            changeWhatIf({ tableVarietyId });
          }}
        />
        <PresetChoice />
        <MeasureChoice hasVariety={varietyId !== null} />
      </div>
      <div className={css('tool-settings')}>
        <AxisChoice />
        <ShapeChoice />
      </div>
    </div>
  );
}

function PresetChoice(): ReactNode {
  const { tables } = useMessages().whatIf;
  const rows = useWhatIf((state) => state.rows);
  const columns = useWhatIf((state) => state.columns);
  const chosen = presetOf(rows, columns);
  return (
    <span className={css('tool-field')} role="group" aria-label={tables.presets}>
      {tables.presets}
      {tablePresets.map((preset) => (
        <Button
          key={preset}
          size="small"
          aria-pressed={preset === chosen}
          className={css(preset === chosen ? 'is-pressed' : '')}
          data-testid={`preset-${preset}`}
          onClick={() => {
            changeWhatIf(presetAxes(preset));
          }}
        >
          {tables.presetNames[preset]}
        </Button>
      ))}
    </span>
  );
}

/** For the column axis of a table with one parameter. */
const NONE = 'none';

function AxisChoice(): ReactNode {
  const messages = useMessages();
  const { tables } = messages.whatIf;
  const rows = useWhatIf((state) => state.rows);
  const columns = useWhatIf((state) => state.columns);
  const names = messages.levers.axes;
  const options = (other: TableLever | null): { value: string; label: string }[] =>
    tableLevers
      .filter((lever) => lever !== other)
      .map((lever) => ({ value: lever, label: names[lever] }));
  return (
    <>
      <span className={css('tool-field')}>
        {tables.rows}
        <Select<string>
          value={rows.lever}
          aria-label={tables.rows}
          data-testid="table-rows"
          popupMatchSelectWidth={false}
          options={options(columns?.lever ?? null)}
          onChange={(value) => {
            const lever = tableLevers.find((each) => each === value);
            if (lever !== undefined) changeWhatIf({ rows: usualAxis(lever) });
          }}
        />
        <AxisField axis={rows} side="rows" />
      </span>
      <Button
        size="small"
        disabled={columns === null}
        data-testid="table-swap"
        onClick={() => {
          if (columns !== null) changeWhatIf({ rows: columns, columns: rows });
        }}
      >
        {tables.swap}
      </Button>
      <span className={css('tool-field')}>
        {tables.columns}
        <Select<string>
          value={columns?.lever ?? NONE}
          aria-label={tables.columns}
          data-testid="table-columns"
          popupMatchSelectWidth={false}
          options={[{ value: NONE, label: tables.oneParameter }, ...options(rows.lever)]}
          onChange={(value) => {
            const lever = tableLevers.find((each) => each === value);
            changeWhatIf({ columns: lever === undefined ? null : usualAxis(lever) });
          }}
        />
        {columns !== null && <AxisField axis={columns} side="columns" />}
      </span>
    </>
  );
}

function ShapeChoice(): ReactNode {
  const { tables } = useMessages().whatIf;
  const shape = useWhatIf((state) => state.shape);
  return (
    <Segmented<TableShape>
      size="small"
      className={css('tool-right')}
      value={shape}
      aria-label={tables.shapeLabel}
      data-testid="table-shape"
      options={[
        { value: 'both', label: tables.shapes.both },
        { value: 'map', label: tables.shapes.map },
        { value: 'table', label: tables.shapes.table },
      ]}
      onChange={(value) => {
        changeWhatIf({ shape: value });
      }}
    />
  );
}
