import type { ReactNode } from 'react';

import type { GroupFigures } from '../../../shared/fund/fund-report';
import type { PaymentLag } from '../../../shared/plan/fund-plan';
import { stylesOf } from '../../ui/styles-of';
import fundChartsSheet from './fund-charts.module.css';
import { type CalendarSpan, paymentPlace, placeOf } from './timeline';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundChartsSheet);

interface CalendarBarProps {
  readonly group: GroupFigures;
  readonly name: string;
  readonly span: CalendarSpan;
  readonly lag: PaymentLag;
  readonly words: FundWords;
}

const WIDTH = 150;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const INSET = 5;

/** An agreement year as a bar, and its payment as a dot with the months in which it may come. */
export function CalendarBar({ group, name, span, lag, words }: CalendarBarProps): ReactNode {
  const { calendar } = words.messages.fundDesk;
  const { settlement, paidYear } = group;
  const { fromDate, toDate, paid } = settlement;
  if (fromDate === null || toDate === null) return null;
  const payment = paymentPlace(settlement, lag);
  const x = (day: string): number => INSET + (WIDTH - 2 * INSET) * placeOf(day, span);
  const said =
    paid === null
      ? calendar.expectedIn({ year: String(paidYear ?? '') })
      : calendar.paidOn({ date: paid.date });
  const years = Array.from(
    { length: span.toYear - span.fromYear + 2 },
    (_, at) => span.fromYear + at,
  );
  return (
    <svg
      className={css('calendar-bar')}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={calendar.bar({ group: name, from: fromDate, to: toDate, paid: said })}
    >
      {years.map((year) => (
        <line
          key={year}
          className={css('year-line')}
          x1={x(`${String(year)}-01-01`)}
          x2={x(`${String(year)}-01-01`)}
          y1={0}
          y2={HEIGHT}
        />
      ))}
      <rect
        className={css(paid === null ? 'run' : 'run is-paid')}
        x={x(fromDate)}
        y={MIDDLE - 3}
        width={Math.max(2, x(toDate) - x(fromDate))}
        height={6}
      />
      {payment !== null && (
        <>
          <line
            className={css('wait')}
            x1={x(toDate)}
            x2={x(payment.likely)}
            y1={MIDDLE}
            y2={MIDDLE}
          />
          {!payment.isPaid && (
            <line
              className={css('months')}
              x1={x(payment.fewest)}
              x2={x(payment.most)}
              y1={MIDDLE}
              y2={MIDDLE}
            />
          )}
          <circle
            className={css(payment.isPaid ? 'payment is-paid' : 'payment')}
            cx={x(payment.likely)}
            cy={MIDDLE}
            r={4}
          />
        </>
      )}
    </svg>
  );
}
