import type { DecimalText } from '../../shared/decimal/decimal-text';

/** A figure as a place on a chart. Only pixels come from it: whatever is read or kept stays decimal text. */
export function toPlotNumber(text: DecimalText<string>): number {
  // eslint-disable-next-line house/decimals -- the one door from decimal text to pixels
  return Number(text);
}
