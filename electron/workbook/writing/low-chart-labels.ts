import { withChangedParts } from '../zip/changed-parts';

const CHART = /^xl\/charts\/chart\d+\.xml$/;
const BESIDE_THE_AXIS =
  /(<c:(?:catAx|valAx)>(?:(?!<c:axPos).)*<c:axPos val="b"\/>.*?)<c:tickLblPos val="nextTo"\/>/;

/**
 * The workbook with the names along the bottom of each chart below its drawing. The writer can only set them beside the
 * axis, where bars below zero hide them.
 */
export function withLowChartLabels(workbook: Buffer): Buffer {
  return withChangedParts(workbook, (name, text) =>
    CHART.test(name) ? text().replace(BESIDE_THE_AXIS, '$1<c:tickLblPos val="low"/>') : null,
  );
}
