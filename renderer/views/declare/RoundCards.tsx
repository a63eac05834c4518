import { type ReactNode, useMemo } from 'react';

import { decimalText, type RatioText, type YuanText } from '../../../shared/decimal/decimal-text';
import { differenceOf } from '../../../shared/decimal/text-arithmetic';
import { isBelowFloor } from '../../../shared/declaration/below-floor';
import type { HospitalOutcome } from '../../../shared/declaration/draws/hospital-draws';
import type { RoundReport } from '../../../shared/declaration/round-report';
import { formatRatio } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { useLanguage, useMessages } from '../../i18n';
import type { RoundOutcome } from '../../results/draws-messages';
import { useHospitalDraws } from '../../results/use-hospital-draws';
import { changeDeclaration } from '../../stores/declaration-store';
import { useView } from '../../stores/view-store';
import { DrawsProgress } from '../../ui/DrawsProgress';
import figureCardsSheet from '../../ui/figure-cards.module.css';
import { FigureCard } from '../../ui/FigureCard';
import { moneyDigits, MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import roundCardsSheet from './round-cards.module.css';

const css = stylesOf(figureCardsSheet, roundCardsSheet);

const DRAWS = 100_000;
const MOST_DRIVERS = 2;

/** The sums of a round and, drawn beside the window, how far they may go. */
export function RoundCards({
  round,
  report,
}: {
  readonly round: DeclarationRound;
  readonly report: RoundReport;
}): ReactNode {
  const { declareDesk, common } = useMessages();
  const words = declareDesk.cards;
  const moneyUnit = useView((view) => view.moneyUnit);
  const { seed } = round;
  const { drawn, drawnPresent, added, rows } = report;
  const present = added === null ? drawnPresent : null;
  const request = useMemo(
    () => ({ list: drawn, present, choices: { seed, draws: DRAWS } }),
    [drawn, present, seed],
  );
  const draws = useHospitalDraws(request);
  const unit = <small>{common.units[moneyUnit]}</small>;
  const below = rows.filter(isBelowFloor);
  const unexplained = below.filter(({ entry }) => entry.reason.trim() === '');
  const never = rows.filter(({ flags }) => flags.includes('neverReported'));
  const outcome = draws.state.kind === 'drawn' ? draws.state.outcome : null;
  const means = added ?? drawnMeans(outcome);
  return (
    <section
      className={css('figure-cards round-cards')}
      aria-label={words.label}
      data-testid="round-cards"
    >
      <FigureCard
        title={words.expected}
        note={`${words.varieties({ count: drawn.varieties.length })} · ${words.drawn({ seed: String(seed) })}`}
      >
        {means === null ? (
          declareDesk.nothing
        ) : (
          <>
            <MoneyText yuan={means.expectedYuan} /> {unit}
          </>
        )}
      </FigureCard>
      <FigureCard title={words.middle} note={outcome === null ? '' : <Band outcome={outcome} />}>
        {outcome === null ? (
          <DrawsProgress draws={draws} />
        ) : (
          <>
            <MoneyText yuan={drawnYuan(outcome.p50Yuan)} /> {unit}
          </>
        )}
      </FigureCard>
      <FigureCard title={words.against} note={words.againstNote}>
        {means === null ? declareDesk.nothing : <Against means={means} />}
      </FigureCard>
      <FigureCard
        title={words.risk}
        note={outcome === null ? words.riskNote : <Drivers report={report} outcome={outcome} />}
      >
        {outcome === null ? declareDesk.nothing : <Share ratio={outcome.shortfallRatio} />}
      </FigureCard>
      <CountCard
        title={words.belowFloor}
        note={words.belowFloorNote({ below: below.length, unexplained: unexplained.length })}
        count={below.length}
        found={unexplained.length}
        filter="belowFloor"
      />
      <CountCard
        title={words.neverReported}
        note={words.neverReportedNote}
        count={never.length}
        found={never.length}
        filter="neverReported"
      />
    </section>
  );
}

function CountCard({
  title,
  note,
  count,
  found,
  filter,
}: {
  readonly title: string;
  readonly note: string;
  readonly count: number;
  /** How many of them the filter finds. */
  readonly found: number;
  readonly filter: 'belowFloor' | 'neverReported';
}): ReactNode {
  return (
    <FigureCard title={title} note={note}>
      <button
        type="button"
        className={css('figure-link')}
        disabled={found === 0}
        onClick={() => {
          changeDeclaration({ filter });
        }}
      >
        {count}
      </button>
    </FigureCard>
  );
}

function Band({ outcome }: { readonly outcome: HospitalOutcome }): ReactNode {
  const { cards } = useMessages().declareDesk;
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const digits = (yuan: number): string => moneyDigits(drawnYuan(yuan), moneyUnit, language);
  return (
    <span data-testid="round-band">
      {cards.band({ from: digits(outcome.p10Yuan), to: digits(outcome.p90Yuan) })}
    </span>
  );
}

function Share({ ratio }: { readonly ratio: number }): ReactNode {
  const language = useLanguage();
  return formatRatio(drawnRatio(ratio), language);
}

function Drivers({
  report,
  outcome,
}: {
  readonly report: RoundReport;
  readonly outcome: HospitalOutcome;
}): ReactNode {
  const { cards } = useMessages().declareDesk;
  const language = useLanguage();
  const ranked = outcome.drivers
    .map((share, index) => ({ share, name: report.drawnNames[index] ?? '' }))
    .sort((left, right) => right.share - left.share)
    .slice(0, MOST_DRIVERS)
    .filter(({ share }) => share > 0);
  return (
    <span title={cards.riskNote}>
      {cards.drivers}{' '}
      {ranked
        .map(({ share, name }) =>
          cards.driver({ name, share: formatRatio(drawnRatio(share), language) }),
        )
        .join(' · ')}
    </span>
  );
}

function Against({ means }: { readonly means: Means }): ReactNode {
  const { common } = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  const difference = differenceOf(means.expectedYuan, means.presentYuan);
  return (
    <>
      {difference.startsWith('-') ? '' : '+'}
      <MoneyText yuan={difference} /> <small>{common.units[moneyUnit]}</small>
    </>
  );
}

type Means = NonNullable<RoundReport['added']>;

/** What is expected where only drawing tells it. */
function drawnMeans(outcome: RoundOutcome | null): Means | null {
  const present = outcome?.presentMeanYuan ?? null;
  return outcome === null || present === null
    ? null
    : { expectedYuan: drawnYuan(outcome.meanYuan), presentYuan: drawnYuan(present) };
}

/** Estimates are shown to the fen and the tenth of a percent, whatever digits a plain number has. */
function drawnYuan(yuan: number): YuanText {
  return decimalText<YuanText>(yuan.toFixed(2));
}

function drawnRatio(ratio: number): RatioText {
  return decimalText<RatioText>(ratio.toFixed(3));
}
