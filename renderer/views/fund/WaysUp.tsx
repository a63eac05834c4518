import type { ReactNode } from 'react';

import type { ScoreLadder } from '../../../shared/fund/score-ladder';
import type { WayUp } from '../../../shared/fund/ways-up';
import { formatPoints } from '../../../shared/i18n/format';
import { indicatorText } from '../../../shared/reports/indicator-text';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet, fundTablesSheet);

/** How each indicator could bring the points to the next tier. */
export function WaysUp({
  ladder,
  ways,
}: {
  readonly ladder: ScoreLadder;
  readonly ways: readonly WayUp[];
}): ReactNode {
  const words = useFundWords();
  const { ways: texts } = words.messages.fundScore;
  if (ladder.up === null) return null;
  return (
    <section className={css('fund-section')} data-testid="ways-up">
      <h2>{texts.title}</h2>
      {ways.length === 0 ? (
        <p className={css('fund-lead')}>{ladder.isOfSheet ? texts.none : texts.notOfSheet}</p>
      ) : (
        <table className={css('fund-table')}>
          <thead>
            <tr>
              <th scope="col">
                {texts.indicator}
                <small>{texts.needs}</small>
              </th>
              <th scope="col" className={css('is-number')}>
                {texts.points}
              </th>
              <th scope="col" className={css('is-number')}>
                {texts.yuan}
                <small>{words.unit}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {ways.map((way) => (
              <WayRow key={way.indicator.id} way={way} words={words} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function WayRow({ way, words }: { readonly way: WayUp; readonly words: FundWords }): ReactNode {
  const { ways: texts } = words.messages.fundScore;
  const { indicator, value, yuan } = way;
  const means = indicator.measure === 'completion' ? 'completion' : 'nonSelectedAmountShare';
  return (
    <tr data-testid={`way-up-${indicator.id}`}>
      <th scope="row">
        {indicator.names[words.language]}
        <small>
          {value === null ? texts.noValue : indicatorText(value, indicator, words.language)}
        </small>
      </th>
      <td className={css('is-number')}>
        {formatPoints(way.points, words.language)}
        {way.isEnough && <small>{texts.enough}</small>}
      </td>
      <td className={css('is-number')}>
        {yuan === null ? (
          <small>{texts.free}</small>
        ) : (
          <>
            {words.digits(yuan)}
            <small>{texts.yuanOf[means]}</small>
          </>
        )}
      </td>
    </tr>
  );
}
