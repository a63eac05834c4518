import { type ReactNode, useMemo } from 'react';

import { monthsOf } from '../../../shared/plan/months-of-history';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { HistoryFiles } from './HistoryFiles';
import { HistoryMonths } from './HistoryMonths';
import { WindowFields } from './WindowFields';

const css = stylesOf(notesSheet);

/** What the plan has of purchases: its months, the two windows its figures are taken from, and the files. */
export function PlanHistory({ document }: { readonly document: PlanWithScenarios }): ReactNode {
  const { history: words } = useMessages();
  const months = useMemo(() => monthsOf(document), [document]);
  if (months.length === 0) return <p className={css('detail-lead')}>{words.none}</p>;
  return (
    <>
      <HistoryMonths document={document} months={months} />
      <WindowFields document={document} months={months} window="referenceWindow" />
      <WindowFields document={document} months={months} window="useWindow" />
      <HistoryFiles document={document} />
    </>
  );
}
