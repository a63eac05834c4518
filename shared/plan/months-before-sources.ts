import type { z } from 'zod';

import { furtherUse, monthlyUseSchema } from '../purchases/monthly-use';
import { columnsOfMonths } from './monthly-columns';
import { without } from './without';

/** A month of a variety before version 5, which did not name the file it came from. */
const earlierUseSchema = monthlyUseSchema.omit({ source: true, ...furtherUse });
type EarlierUse = z.infer<typeof earlierUseSchema>;

/** Columns cannot hold what is no object or has a field too many: that stays a list, which the next reader refuses. */
export function checkedColumns(monthly: readonly unknown[]): unknown {
  const isUse = (use: unknown): use is EarlierUse => earlierUseSchema.safeParse(use).success;
  if (!monthly.every(isUse)) return { damaged: monthly };
  const columns = columnsOfMonths(monthly.map((use) => ({ ...use, source: '' })));
  return without(columns, ['sources']);
}
