import { type ReactNode, useMemo, useState } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { MonthOfHistory } from '../../../shared/plan/months-of-history';
import { removeHistory } from '../../../shared/plan/remove-history';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import monthStripSheet from '../../ui/month-strip.module.css';
import { stylesOf } from '../../ui/styles-of';
import historySheet from './history.module.css';
import { HospitalEffect } from './HospitalEffect';
import { monthYears } from './month-cells';
import { MonthRangeFields } from './MonthRangeFields';

const css = stylesOf(monthStripSheet, historySheet);

interface HistoryMonthsProps {
  readonly document: PlanWithScenarios;
  readonly months: readonly MonthOfHistory[];
}

/** The months that the plan has, with the two windows marked, and a way to take some of them out. */
export function HistoryMonths({ document, months }: HistoryMonthsProps): ReactNode {
  const { history: words } = useMessages();
  const [removed, setRemoved] = useState<MonthRange | null>(null);
  const after = useMemo(
    () => (removed === null ? document : removeHistory(document, { sourceId: null, ...removed })),
    [document, removed],
  );
  return (
    <section aria-label={words.months}>
      <h3>{words.months}</h3>
      <Strip document={document} />
      <details className={css('history-removal')}>
        <summary data-testid="remove-months">{words.removeMonths}</summary>
        <div className={css('window-choice')}>
          <MonthRangeFields
            months={months.map(({ month }) => month)}
            value={removed}
            labels={words.removedMonths}
            testId="removed"
            onChange={setRemoved}
          />
          <Button
            disabled={removed === null || after === document}
            data-testid="apply-removal"
            onClick={() => {
              if (removed === null) return;
              edit({ kind: 'removeHistory', removed: { sourceId: null, ...removed } });
              setRemoved(null);
            }}
          >
            {words.remove}
          </Button>
        </div>
        {after !== document && <HospitalEffect before={document} after={after} />}
      </details>
    </section>
  );
}

function Strip({ document }: { readonly document: PlanWithScenarios }): ReactNode {
  const { history: words, common } = useMessages();
  const language = useLanguage();
  const years = useMemo(() => monthYears(document, []), [document]);
  const { referenceWindow, useWindow } = document;
  return (
    <div className={css('month-strip')} data-testid="history-months">
      <table aria-label={words.months}>
        <tbody>
          {years.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell, index) => {
                if (cell === null) return <td key={index} />;
                const marks = [
                  isWithin(cell.month, referenceWindow) ? words.inReference : '',
                  isWithin(cell.month, useWindow) ? words.inUse : '',
                ].filter((mark) => mark !== '');
                const text = words.cell({
                  month: cell.month,
                  yuan: cell.inPlan === null ? null : formatYuan(cell.inPlan.amountYuan, language),
                  files: cell.inPlan?.sources.length ?? 0,
                  marks: marks.join(common.listSeparator),
                });
                const before = isWithin(cell.month, referenceWindow) ? ' in-reference' : '';
                const used = isWithin(cell.month, useWindow) ? ' in-use' : '';
                return (
                  <td key={index}>
                    <span
                      className={css(`month-cell is-${cell.kind}${before}${used}`)}
                      role="img"
                      aria-label={text}
                      title={text}
                    >
                      {parseInt(cell.month.slice(5), 10)}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={css('month-legend')} aria-hidden="true">
        <li>
          <span className={css('month-cell in-reference')} />
          {words.inReference}
        </li>
        <li>
          <span className={css('month-cell in-use')} />
          {words.inUse}
        </li>
      </ul>
    </div>
  );
}

function isWithin(month: Month, window: MonthRange | null): boolean {
  return window !== null && month >= window.fromMonth && month <= window.toMonth;
}
