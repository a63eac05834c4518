import type { ReactNode } from 'react';

import { textOfNumber } from '../../../shared/decimal/text-arithmetic';
import { scoreBounds } from '../../../shared/fund/score-of-group';
import { formatPoints, formatRatio, formatUnits } from '../../../shared/i18n/format';
import type { FundForecast } from '../../results/fund-questions';
import type { FundDraws } from '../../results/use-fund-draws';
import { changeFundView } from '../../stores/fund-store';
import { DrawsProgress } from '../../ui/DrawsProgress';
import figureCardsSheet from '../../ui/figure-cards.module.css';
import { FigureCard } from '../../ui/FigureCard';
import { stylesOf } from '../../ui/styles-of';
import fundCardsSheet from './fund-cards.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(figureCardsSheet, fundCardsSheet);

interface FundCardsProps extends FundOfPlan {
  readonly forecast: FundForecast;
  readonly draws: FundDraws;
}

/** The fund at a glance. */
export function FundCards({ plan, fund, forecast, draws }: FundCardsProps): ReactNode {
  const words = useFundWords();
  const { cards } = words.messages.fundDesk;
  const { figures } = forecast;
  const { performancePayYuan } = figures.totals;
  const outcome = draws.state.kind === 'drawn' ? draws.state.outcome : null;
  const ratio = formatRatio(figures.performancePayRatio, words.language);
  return (
    <section
      className={css('figure-cards fund-cards')}
      aria-label={cards.label}
      data-testid="fund-cards"
    >
      <NextYear forecast={forecast} draws={draws} words={words} />
      <FigureCard
        title={cards.expected}
        note={
          performancePayYuan !== null
            ? cards.expectedNote({ ratio })
            : figures.overlaps.length > 0
              ? cards.overlapNote
              : cards.scoreRangeNote
        }
        testId="fund-expected"
      >
        {performancePayYuan === null ? (
          words.messages.common.unknownFigure
        ) : (
          <Money yuan={words.digits(performancePayYuan)} unit={words.unit} />
        )}
      </FigureCard>
      <ScoreCard {...{ plan, figures, words }} />
      <VetoCard {...{ figures, words }} />
      <FigureCard
        title={fund.target === null ? cards.noTarget : cards.target({ year: fund.target.year })}
        note={
          fund.target === null || outcome?.targetRatio === null || outcome === null
            ? ''
            : cards.targetChance({ chance: words.chance(outcome.targetRatio) })
        }
        testId="fund-target-card"
      >
        {fund.target === null ? (
          words.messages.common.unknownFigure
        ) : (
          <Money yuan={words.digits(fund.target.yuan)} unit={words.unit} />
        )}
      </FigureCard>
      <FigureCard title={cards.nothing} note={drawnNote(draws, words)} testId="fund-nothing">
        {outcome === null
          ? words.messages.common.unknownFigure
          : words.chance(outcome.nothingRatio)}
      </FigureCard>
    </section>
  );
}

function drawnNote(draws: FundDraws, { messages, language }: FundWords): string {
  if (draws.state.kind !== 'drawn') return '';
  const { draws: count, seed } = draws.state.outcome;
  return messages.fundDesk.drawn({
    draws: formatUnits(textOfNumber(count), language),
    seed: String(seed),
  });
}

/** The first year in which something is still to be paid. */
function NextYear({
  forecast,
  draws,
  words,
}: {
  readonly forecast: FundForecast;
  readonly draws: FundDraws;
  readonly words: FundWords;
}): ReactNode {
  const { cards } = words.messages.fundDesk;
  const next = forecast.years.find(({ year, isPast }) => year !== null && !isPast)?.year ?? null;
  const outcome = draws.state.kind === 'drawn' ? draws.state.outcome : null;
  if (next === null) {
    return (
      <FigureCard title={cards.noYear} note={cards.noYearNote} testId="fund-next">
        {words.messages.common.unknownFigure}
      </FigureCard>
    );
  }
  const drawn = outcome?.years.find(({ year }) => year === next) ?? null;
  return (
    <FigureCard
      title={cards.next({ year: next })}
      note={
        drawn === null
          ? ''
          : drawn.p10Yuan === drawn.p90Yuan
            ? cards.certain
            : cards.band({ low: words.drawn(drawn.p10Yuan), high: words.drawn(drawn.p90Yuan) })
      }
      testId="fund-next"
    >
      {drawn === null ? (
        <DrawsProgress draws={draws} />
      ) : (
        <Money yuan={words.drawn(drawn.p50Yuan)} unit={words.unit} />
      )}
    </FigureCard>
  );
}

function ScoreCard({
  plan,
  figures,
  words,
}: Pick<FundOfPlan, 'plan'> & {
  readonly figures: FundForecast['figures'];
  readonly words: FundWords;
}): ReactNode {
  const { cards, calendar } = words.messages.fundDesk;
  const { score } = figures;
  const missing = score.indicators.filter(({ source }) => source === 'missing').length;
  const shown = (text: typeof score.lowScore): string =>
    text === null ? calendar.unknown : formatPoints(text, words.language, scoreBounds(plan.policy));
  const text =
    plan.score !== null
      ? shown(plan.score)
      : score.lowScore === score.highScore
        ? shown(score.lowScore)
        : calendar.range({ low: shown(score.lowScore), high: shown(score.highScore) });
  return (
    <FigureCard
      title={cards.score}
      note={
        plan.score !== null
          ? cards.scoreTyped
          : missing > 0
            ? cards.scoreMissing({ count: missing })
            : cards.scoreSheet
      }
      testId="fund-score-card"
    >
      <ToScore>{text}</ToScore>
    </FigureCard>
  );
}

function VetoCard({
  figures: {
    groups,
    totals: { vetoedYuan },
  },
  words,
}: {
  readonly figures: FundForecast['figures'];
  readonly words: FundWords;
}): ReactNode {
  const { cards } = words.messages.fundDesk;
  const open = groups.filter(({ settlement }) => settlement.paid === null);
  const failed = open.filter(({ isFailed }) => isFailed).length;
  const missed = new Set(
    open.flatMap(({ items }) =>
      items.flatMap(({ verdict, varietyId }) => (verdict === 'missed' ? [varietyId] : [])),
    ),
  ).size;
  const note =
    vetoedYuan === null
      ? cards.vetoNote
      : vetoedYuan === '0'
        ? cards.vetoTakesNothing
        : cards.vetoTakes({ amount: words.amount(vetoedYuan) });
  return (
    <FigureCard
      title={cards.vetoes}
      note={failed + missed === 0 ? cards.noVetoNote : note}
      testId="fund-veto-card"
    >
      {failed > 0 ? (
        <ToScore>{cards.vetoCount({ count: failed })}</ToScore>
      ) : missed > 0 ? (
        <ToScore>{cards.missedCount({ count: missed })}</ToScore>
      ) : (
        cards.noVeto
      )}
    </FigureCard>
  );
}

/** A figure that leads to the score sheet. */
function ToScore({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className={css('figure-link')}
      onClick={() => {
        changeFundView({ tab: 'score' });
      }}
    >
      {children}
    </button>
  );
}

function Money({ yuan, unit }: { readonly yuan: string; readonly unit: string }): ReactNode {
  return (
    <>
      {yuan} <small>{unit}</small>
    </>
  );
}
