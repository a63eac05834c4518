import type { ReactNode } from 'react';

import type { FundOutcome } from '../../../shared/fund/draw-fund';
import type { GroupFigures } from '../../../shared/fund/fund-report';
import type { PaidYear } from '../../../shared/fund/paid-years';
import { formatPoints, formatRatio } from '../../../shared/i18n/format';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import { today } from '../../commands/today';
import type { FundForecast } from '../../results/fund-questions';
import { changeFundView } from '../../stores/fund-store';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import { CalendarBar } from './CalendarBar';
import fundTablesSheet from './fund-tables.module.css';
import { calendarSpan } from './timeline';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundTablesSheet);

interface GroupCalendarProps {
  readonly fund: FundPlan;
  readonly forecast: FundForecast;
  readonly outcome: FundOutcome | null;
}

/** The settlement groups by the year of their payment. */
export function GroupCalendar({ fund, forecast, outcome }: GroupCalendarProps): ReactNode {
  const words = useFundWords();
  const { calendar } = words.messages.fundDesk;
  const { figures, years } = forecast;
  const ofId = new Map(figures.groups.map((group) => [group.settlement.id, group]));
  const span = calendarSpan(figures.groups, fund.lag);
  const { unit } = words;
  return (
    <>
      <div className={css('fund-scroll')} tabIndex={0} role="region" aria-label={calendar.title}>
        <table className={css('fund-table')} data-testid="fund-calendar">
          <thead>
            <tr>
              <th scope="col">
                {calendar.group}
                <small>{calendar.years}</small>
              </th>
              <th scope="col" className={css('is-timeline')}>
                {calendar.timeline}
                {span !== null && (
                  <small>{`${String(span.fromYear)}–${String(span.toYear)}`}</small>
                )}
              </th>
              <th scope="col">{calendar.state}</th>
              <th scope="col" className={css('is-number')}>
                {calendar.score}
                <small>{calendar.ratio}</small>
              </th>
              {[calendar.balance, calendar.retention, calendar.fund].map((name) => (
                <th key={name} scope="col" className={css('is-number')}>
                  {name}
                  <small>{unit}</small>
                </th>
              ))}
              <th scope="col" className={css('is-number')}>
                {calendar.band}
                <small>{unit}</small>
              </th>
            </tr>
          </thead>
          {years.map((year) => (
            <tbody key={year.year ?? 'none'}>
              <YearRow {...{ year, outcome, words }} />
              {year.settlementIds.map((id) => {
                const group = ofId.get(id);
                return group === undefined ? null : (
                  <GroupRow key={id} {...{ group, fund, span, outcome, words }} />
                );
              })}
            </tbody>
          ))}
          <tfoot>
            <TotalRow {...{ forecast, outcome, words }} />
          </tfoot>
        </table>
      </div>
      <p className={css('fund-legend')}>
        <span className={css('is-bars')}>{calendar.legend}</span> {calendar.exactness}
      </p>
    </>
  );
}

function YearRow({
  year,
  outcome,
  words,
}: {
  readonly year: PaidYear;
  readonly outcome: FundOutcome | null;
  readonly words: FundWords;
}): ReactNode {
  const { calendar } = words.messages.fundDesk;
  const drawn = outcome?.years.find((one) => one.year === year.year) ?? null;
  return (
    <tr className={css('is-year')} data-testid={`fund-year-${String(year.year)}`}>
      <th scope="rowgroup">{yearHead(year, words)}</th>
      <td className={css('is-timeline')} />
      <td colSpan={2}>{calendar.groupCount({ count: year.settlementIds.length })}</td>
      <td className={css('is-number')}>
        <MoneyText yuan={year.balanceBaseYuan} />
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={year.retentionYuan} />
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={year.performancePayYuan} />
      </td>
      <td className={css('is-number')}>
        {drawn !== null && !year.isPast ? <Band spread={drawn} words={words} /> : null}
      </td>
    </tr>
  );
}

function yearHead({ year, isPast }: PaidYear, { messages }: FundWords): string {
  const { calendar } = messages.fundDesk;
  if (year === null) return calendar.undated;
  if (isPast) return calendar.yearPast({ year });
  const isLate = year < parseInt(today(), 10);
  return isLate ? calendar.yearLate({ year }) : calendar.yearHead({ year });
}

function Band({
  spread,
  words,
}: {
  readonly spread: Pick<FundOutcome['total'], 'p10Yuan' | 'p90Yuan'>;
  readonly words: FundWords;
}): ReactNode {
  const { p10Yuan, p90Yuan } = spread;
  if (p10Yuan === p90Yuan) return <span>{words.digits(p10Yuan)}</span>;
  const [low, high] = [words.drawn(p10Yuan), words.drawn(p90Yuan)];
  return (
    <span className={css('fund-band')}>
      {words.messages.fundDesk.calendar.range({ low, high })}
    </span>
  );
}

interface GroupRowProps {
  readonly group: GroupFigures;
  readonly fund: FundPlan;
  readonly span: ReturnType<typeof calendarSpan>;
  readonly outcome: FundOutcome | null;
  readonly words: FundWords;
}

function GroupRow({ group, fund, span, outcome, words }: GroupRowProps): ReactNode {
  const { fund: fundWords, fundDesk } = words.messages;
  const { calendar } = fundDesk;
  const { settlement, score, retentionYuan, lowRetentionYuan, highRetentionYuan } = group;
  const name = fundWords.groupName({ batch: settlement.batch, year: settlement.agreementYear });
  const drawn = outcome?.groups.find(({ settlementId }) => settlementId === settlement.id) ?? null;
  const years = [group.earnedYear, group.paidYear].map((year) =>
    year === null ? calendar.unknown : String(year),
  );
  const shownRetention = settlement.paid?.retentionYuan ?? retentionYuan;
  return (
    <tr data-testid={`fund-group-${settlement.id}`} data-batch={settlement.batch}>
      <th scope="row">
        <button
          type="button"
          className={css('fund-name')}
          title={calendar.edit({ group: name })}
          onClick={() => {
            changeFundView({ dialog: { kind: 'settlement', settlementId: settlement.id } });
          }}
        >
          {name}
        </button>
        <small>{years.join(' → ')}</small>
      </th>
      <td className={css('is-timeline')}>
        {span !== null && <CalendarBar {...{ group, name, span, lag: fund.lag, words }} />}
      </td>
      <td>
        <span className={css(`fund-state is-${settlement.state}`)}>
          {group.isAssumed ? calendar.assumed : fundWords.states[settlement.state]}
        </span>
        <VetoBadge group={group} words={words} />
      </td>
      <td className={css('is-number')}>
        {score.lowScore === score.highScore
          ? formatPoints(score.lowScore, words.language)
          : calendar.range({
              low: formatPoints(score.lowScore, words.language),
              high: formatPoints(score.highScore, words.language),
            })}
        <small>
          {score.retentionRatio === null
            ? calendar.unknown
            : formatRatio(score.retentionRatio, words.language)}
        </small>
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={group.balanceBaseYuan} />
      </td>
      <td className={css('is-number')}>
        {group.isOverlapping ? (
          words.messages.common.unknownFigure
        ) : shownRetention === null ? (
          <span className={css('fund-band')}>
            {calendar.range({
              low: words.digits(lowRetentionYuan),
              high: words.digits(highRetentionYuan),
            })}
          </span>
        ) : (
          <MoneyText yuan={shownRetention} />
        )}
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={group.performancePayYuan} />
      </td>
      <td className={css('is-number')}>
        {settlement.paid !== null ? (
          <span data-testid="fund-error">
            {group.forecastErrorRatio !== null &&
              calendar.error({ error: formatRatio(group.forecastErrorRatio, words.language) })}
          </span>
        ) : (
          drawn !== null && !group.isOverlapping && <Band spread={drawn} words={words} />
        )}
      </td>
    </tr>
  );
}

/** A failed assessment, or varieties that missed their volume; nothing of a group that was paid. */
function VetoBadge({
  group: { settlement, isFailed, isOverlapping, items },
  words: { messages },
}: Pick<GroupRowProps, 'group' | 'words'>): ReactNode {
  const { calendar } = messages.fundDesk;
  if (settlement.paid !== null) return null;
  if (isOverlapping) return <span className={css('fund-veto')}>{calendar.overlapping}</span>;
  if (isFailed) return <span className={css('fund-veto')}>{calendar.vetoed}</span>;
  const count = items.filter(({ verdict }) => verdict === 'missed').length;
  if (count === 0) return null;
  return <span className={css('fund-veto is-mild')}>{calendar.missed({ count })}</span>;
}

function TotalRow({
  forecast,
  outcome,
  words,
}: Omit<GroupCalendarProps, 'fund'> & { readonly words: FundWords }): ReactNode {
  const { totals, groups } = forecast.figures;
  const { calendar } = words.messages.fundDesk;
  return (
    <tr className={css('is-total')}>
      <th scope="row">{calendar.total}</th>
      <td className={css('is-timeline')} />
      <td colSpan={2}>{calendar.groupCount({ count: groups.length })}</td>
      <td className={css('is-number')}>
        <MoneyText yuan={totals.balanceBaseYuan} />
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={totals.retentionYuan} />
      </td>
      <td className={css('is-number')}>
        <MoneyText yuan={totals.performancePayYuan} />
      </td>
      <td className={css('is-number')}>
        {outcome !== null && <Band spread={outcome.total} words={words} />}
      </td>
    </tr>
  );
}
