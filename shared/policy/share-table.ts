import type { RatioText } from '../decimal/decimal-text';
import type { ShareTable } from './parameter-kinds';

/** The agreed share r of a number of selected enterprises: that of the last row it reaches. Source: domain 4. */
export function agreedShareRatio(table: ShareTable, winners: number): RatioText {
  const reached = table.filter((row) => row.minWinners <= winners).at(-1);
  if (reached === undefined) {
    throw new Error(
      'Broken belief: at least one enterprise is selected, and the table starts there',
    );
  }
  return reached.shareRatio;
}
