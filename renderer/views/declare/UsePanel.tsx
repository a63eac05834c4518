import type { ReactNode } from 'react';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import type { UsePicture } from '../../../shared/declaration/round-detail';
import type { RoundRow } from '../../../shared/declaration/round-row';
import { formatRatio, formatUnits } from '../../../shared/i18n/format';
import type { DeclarationRound, RoundEntry } from '../../../shared/plan/declaration-round';
import { learningSentence } from '../../../shared/reports/learning-sentence';
import { toPlotNumber } from '../../charts/plot-number';
import { changeEntry } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';
import { UseChart } from './UseChart';

const css = stylesOf(buttonsSheet, declareDetailSheet);

/** The use of a variety: its picture, the method in words with last year's own test, and stock-outs to answer. */
export function UsePanel({
  round,
  row,
  use,
}: {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
  readonly use: UsePicture | null;
}): ReactNode {
  const messages = useMessages();
  const words = messages.declareDesk.detail;
  const language = useLanguage();
  if (use === null) {
    return (
      <section className={css('declare-section')}>
        <h3>{words.history}</h3>
        <p>{words.noHistory}</p>
      </section>
    );
  }
  const { entry } = row;
  const unit = words.units({ unit: row.unit });
  const twoYears = use.year.twoYearMeanUnits;
  const mark = (stockOuts: RoundEntry['stockOuts']): void => {
    changeEntry(round.id, { ...entry, stockOuts }, { action: 'stockOuts' });
  };
  const whole = (units: number): string =>
    formatUnits(decimalText<UnitsText>(units.toFixed(0)), language);
  return (
    <section className={css('declare-section')}>
      <h3>{words.history}</h3>
      <p data-testid="use-message">
        {words.useMessage({
          last: whole(use.year.lastUnits),
          year: whole(use.year.middleUnits),
          low: whole(use.year.lowUnits),
          high: whole(use.year.highUnits),
          unit,
        })}
      </p>
      <p className={css('declare-note')} data-testid="use-more">
        {twoYears !== null && (
          <>
            {words.twoYearMean({ units: whole(toPlotNumber(twoYears)), unit })}
            {' · '}
          </>
        )}
        {words.wideRange({
          least: whole(use.year.leastUnits),
          most: whole(use.year.mostUnits),
          unit,
        })}
      </p>
      <UseChart
        use={use}
        label={words.useLabel({ name: row.genericName })}
        marks={{ lastTwelve: words.lastTwelve, forecast: words.forecastMark }}
      />
      <p className={css('declare-note')}>{words.bandMark}</p>
      <p className={css('declare-note')}>{words.methods[use.kind]}</p>
      {use.learning !== null && (
        <p className={css('declare-note')} data-testid="use-weights">
          {learningSentence(use.learning, { messages, language })}
        </p>
      )}
      <p className={css('declare-note')} data-testid="use-backtest">
        {use.backtest === null
          ? words.noBacktest
          : words.backtest({
              own: formatRatio(use.backtest.errorRatio, language),
              copied: formatRatio(use.backtest.lastTwelveErrorRatio, language),
              closer: use.backtest.closer,
            })}
      </p>
      {use.proposed.map((month) => (
        <p key={month} className={css('declare-stock-out')}>
          <span>{words.stockOut({ month })}</span>
          <Button
            size="small"
            data-testid={`stock-out-${month}`}
            onClick={() => {
              mark([...entry.stockOuts, month].sort());
            }}
          >
            {words.markStockOut}
          </Button>
        </p>
      ))}
      {use.marked.map(({ month, filledUnits }) => (
        <p key={month} className={css('declare-stock-out')}>
          <button
            type="button"
            className={css('link-button')}
            data-part="link-button"
            data-testid={`stock-out-undo-${month}`}
            onClick={() => {
              mark(entry.stockOuts.filter((marked) => marked !== month));
            }}
          >
            {words.unmark({ month, units: whole(filledUnits), unit })}
          </button>
        </p>
      ))}
    </section>
  );
}
