import { type ReactNode, useEffect, useMemo, useRef } from 'react';

import { formatUnits, formatYuan } from '../../../shared/i18n/format';
import {
  boughtInMonths,
  type BoughtKind,
  type HistoryRow,
  historyRows,
  isNothing,
  shownKinds,
} from '../../../shared/plan/history-rows';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { useLanguage, useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import varietySheet from './variety.module.css';

const css = stylesOf(notesSheet, varietySheet);

interface HistorySectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

/** What was bought of the variety, month by month. */
export function HistorySection({ plan, variety }: HistorySectionProps): ReactNode {
  const { history: words, anyUnit } = useMessages().variety;
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      {variety.monthly.length === 0 ? (
        <p className={css('detail-lead')} data-testid="history-none">
          {words.none}
        </p>
      ) : (
        <>
          <HistoryTable variety={variety} />
          <p className={css('detail-note')}>
            {words.measures({ unit: variety.unit === '' ? anyUnit : variety.unit })}
          </p>
          <p className={css('detail-note')}>{words.exemption[plan.policy.exemption.value]}</p>
        </>
      )}
    </section>
  );
}

/** Opens at its end: the newest months are what is looked for. */
function HistoryTable({ variety }: { readonly variety: Variety }): ReactNode {
  const { history: words } = useMessages().variety;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const region = scroll.current;
    if (region !== null) region.scrollTop = region.scrollHeight;
  }, []);
  const rows = useMemo(() => historyRows(variety.monthly), [variety.monthly]);
  const totals = useMemo(() => boughtInMonths(variety.monthly), [variety.monthly]);
  const kinds = useMemo(() => shownKinds(rows), [rows]);
  return (
    <div
      ref={scroll}
      className={css('history-scroll')}
      role="region"
      aria-label={words.title}
      tabIndex={0}
    >
      <table className={css('history-table')} data-testid="history-table">
        <caption className={css('visually-hidden')}>
          {words.caption({ name: variety.genericName })}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.month}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="colgroup" colSpan={2}>
                {words[kind]}
              </th>
            ))}
          </tr>
          <tr>
            {kinds.flatMap((kind) => [
              <th key={`${kind} units`} scope="col">
                {words.units}
              </th>,
              <th key={`${kind} amount`} scope="col">
                {words.amount}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{row.month}</th>
              <BoughtCells bought={row.bought} kinds={kinds} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <BoughtCells bought={totals} kinds={kinds} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function BoughtCells({
  bought,
  kinds,
}: {
  readonly bought: HistoryRow['bought'];
  readonly kinds: readonly BoughtKind[];
}): ReactNode {
  const language = useLanguage();
  return kinds.flatMap((kind) => {
    const { units, amountYuan } = bought[kind];
    const className = isNothing(bought[kind]) ? css('is-nothing') : undefined;
    return [
      <td key={`${kind} units`} className={className}>
        {formatUnits(units, language)}
      </td>,
      <td key={`${kind} amount`} className={className}>
        {formatYuan(amountYuan, language)}
      </td>,
    ];
  });
}
