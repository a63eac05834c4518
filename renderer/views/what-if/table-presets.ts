import { type AxisSetting } from '../../../shared/engine/sweep/axis-positions';
import { usualAxis } from '../../../shared/engine/sweep/axis-positions';

export const tablePresets = ['baseWinners', 'baseNonSelected', 'winnersNonSelected'] as const;
export type TablePreset = (typeof tablePresets)[number];

interface Axes {
  readonly rows: AxisSetting;
  readonly columns: AxisSetting;
}

/** The two levers of a preset in their usual ranges. */
export function presetAxes(preset: TablePreset): Axes {
  switch (preset) {
    case 'baseWinners':
      return { rows: usualAxis('baseScale'), columns: usualAxis('winners') };
    case 'baseNonSelected':
      return { rows: usualAxis('baseScale'), columns: usualAxis('nonSelectedScale') };
    case 'winnersNonSelected':
      return { rows: usualAxis('winners'), columns: usualAxis('nonSelectedScale') };
  }
}

/** The preset whose levers these are; `null` for any other pair. */
export function presetOf(rows: AxisSetting, columns: AxisSetting | null): TablePreset | null {
  return (
    tablePresets.find((preset) => {
      const axes = presetAxes(preset);
      return axes.rows.lever === rows.lever && axes.columns.lever === columns?.lever;
    }) ?? null
  );
}
