import { useDeferredValue, useMemo } from 'react';

import type { SettledReading } from '../../../shared/purchases/settling/settle-reading';
import { type ImportReading, useImport } from '../../stores/import-store';

/**
 * What was read together with what was said so far. With thousands of products it follows an answer a moment later, so
 * that the hand is never held up.
 */
export function useSettled({ settle }: ImportReading): SettledReading {
  const answers = useDeferredValue(useImport((state) => state.answers.present));
  return useMemo(() => settle(answers), [settle, answers]);
}
