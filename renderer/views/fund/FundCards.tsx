import type { ReactNode } from 'react';

import { textOfNumber } from '../../../shared/decimal/text-arithmetic';
import { scoreBounds } from '../../../shared/fund/score-of-group';
import { formatPoints, formatRatio, formatUnits } from '../../../shared/i18n/format';
import type { FundForecast } from '../../results/fund-questions';
import type { FundDraws } from '../../results/use-fund-draws';
import { changeFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import fundCardsSheet from './fund-cards.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundCardsSheet);

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
    <section className={css('fund-cards')} aria-label={cards.label} data-testid="fund-cards">
      <NextYear forecast={forecast} draws={draws} words={words} />
      <Card
        title={cards.expected}
        note={performancePayYuan === null ? cards.scoreRangeNote : cards.expectedNote({ ratio })}
        testId="fund-expected"
      >
        {performancePayYuan === null ? (
          words.messages.common.unknownFigure
        ) : (
          <Money yuan={words.digits(performancePayYuan)} unit={words.unit} />
        )}
      </Card>
      <ScoreCard {...{ plan, figures, words }} />
      <VetoCard {...{ figures, words }} />
      <Card
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
      </Card>
      <Card title={cards.nothing} note={drawnNote(draws, words)} testId="fund-nothing">
        {outcome === null
          ? words.messages.common.unknownFigure
          : words.chance(outcome.nothingRatio)}
      </Card>
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
      <Card title={cards.noYear} note={cards.noYearNote} testId="fund-next">
        {words.messages.common.unknownFigure}
      </Card>
    );
  }
  const drawn = outcome?.years.find(({ year }) => year === next) ?? null;
  return (
    <Card
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
        <DrawsProgress draws={draws} words={words} />
      ) : (
        <Money yuan={words.drawn(drawn.p50Yuan)} unit={words.unit} />
      )}
    </Card>
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
    <Card
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
    </Card>
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
    <Card
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
    </Card>
  );
}

/** A figure that leads to the score sheet. */
function ToScore({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className={css('fund-link')}
      onClick={() => {
        changeFundView({ tab: 'score' });
      }}
    >
      {children}
    </button>
  );
}

function Card({
  title,
  note,
  testId,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly testId: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={css('fund-card')} data-testid={testId}>
      <h2>{title}</h2>
      <p className={css('fund-figure')}>{children}</p>
      <p className={css('fund-note')}>{note}</p>
    </div>
  );
}

function Money({ yuan, unit }: { readonly yuan: string; readonly unit: string }): ReactNode {
  return (
    <>
      {yuan} <small>{unit}</small>
    </>
  );
}

function DrawsProgress({
  draws: { state, stop, restart },
  words,
}: {
  readonly draws: FundDraws;
  readonly words: FundWords;
}): ReactNode {
  const { fundDesk } = words.messages;
  if (state.kind === 'running') {
    return (
      <span className={css('fund-drawing')}>
        <span role="status">{fundDesk.drawing({ share: words.chance(state.share) })}</span>
        <Button size="small" data-testid="fund-stop" onClick={stop}>
          {fundDesk.stop}
        </Button>
      </span>
    );
  }
  if (state.kind !== 'stopped') return null;
  return (
    <span className={css('fund-drawing')}>
      {fundDesk.stopped}
      <Button size="small" data-testid="fund-restart" onClick={restart}>
        {fundDesk.restart}
      </Button>
    </span>
  );
}
