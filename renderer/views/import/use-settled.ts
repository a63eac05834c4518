import { useMemo } from 'react';

import type { HistoryReading } from '../../../shared/purchases/history-reading';
import { readingSettler, type SettledReading } from '../../../shared/purchases/settle-reading';
import { useImport } from '../../stores/import-store';

/** What was read together with what was said so far: worked out anew with every answer. */
export function useSettled(history: HistoryReading): SettledReading {
  const answers = useImport((state) => state.answers.present);
  const settle = useMemo(() => readingSettler(history), [history]);
  return useMemo(() => settle(answers), [settle, answers]);
}
