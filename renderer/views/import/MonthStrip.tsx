import type { ReactNode } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { MonthsComparison } from '../../../shared/plan/plan-months';
import { useLanguage, useMessages } from '../../i18n';
import monthStripSheet from '../../ui/month-strip.module.css';
import { stylesOf } from '../../ui/styles-of';
import historySheet from '../history/history.module.css';
import { type MonthCell, monthYears } from '../history/month-cells';

const css = stylesOf(monthStripSheet, historySheet);

interface MonthStripProps {
  readonly plan: PlanDocument;
  readonly comparison: MonthsComparison;
}

const LEGEND = ['kept', 'new', 'overlapping', 'known'] as const;

/** Which months the plan has, which the import brings, and where both meet. */
export function MonthStrip({ plan, comparison }: MonthStripProps): ReactNode {
  const { importMonths: words } = useMessages();
  const years = monthYears(plan, comparison.months);
  const kinds = new Set(years.flatMap(({ cells }) => cells.map((cell) => cell?.kind)));
  return (
    <div className={css('month-strip')} data-testid="import-months">
      <table aria-label={words.title}>
        <tbody>
          {years.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell !== null && <Cell cell={cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={css('month-legend')} aria-hidden="true">
        {LEGEND.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <span className={css(`month-cell is-${kind}`)}>{words.signs[kind]}</span>
            {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({ cell: { month, kind, inPlan, brought } }: { readonly cell: MonthCell }): ReactNode {
  const { importMonths: words } = useMessages();
  const language = useLanguage();
  const yuan = (part: MonthCell['inPlan']): string =>
    part === null ? '—' : formatYuan(part.amountYuan, language);
  const text = words.cell({
    month,
    kind: words.kinds[kind],
    inPlan: yuan(inPlan),
    brought: yuan(brought),
  });
  return (
    <span className={css(`month-cell is-${kind}`)} role="img" aria-label={text} title={text}>
      {parseInt(month.slice(5), 10)}
      <b>{words.signs[kind]}</b>
    </span>
  );
}
