import type { ReactNode } from 'react';

import { decimalText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { isMore, sizeOf, textQuotient } from '../../../shared/decimal/text-arithmetic';
import type { LadderStep, ScoreLadder } from '../../../shared/fund/score-ladder';
import { formatPoints, formatRatio } from '../../../shared/i18n/format';
import type { ShownTable } from '../../table/shown-table';
import { HiddenTable } from '../../ui/HiddenTable';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import { LadderChart } from './LadderChart';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet);

const ONE_POINT: ScoreText = decimalText('1');

/** The tiers of the assessment, where the score stands among them, and what a point is worth. */
export function LadderPanel({ ladder }: { readonly ladder: ScoreLadder }): ReactNode {
  const words = useFundWords();
  const { ladder: texts } = words.messages.fundScore;
  const isDecided = ladder.tiers.every(({ performancePayYuan }) => performancePayYuan === '0');
  return (
    <section className={css('fund-section')} data-testid="fund-ladder">
      <h2>{texts.title}</h2>
      {isDecided ? (
        <p className={css('fund-lead')}>{texts.none}</p>
      ) : (
        <>
          <p className={css('fund-lead')} data-testid="ladder-steps">
            {words.messages.common.sentences(stepSentences(ladder, words))}
          </p>
          <LadderChart {...{ ladder, words }} />
          <HiddenTable table={ladderTable(ladder, words)} />
        </>
      )}
    </section>
  );
}

function stepSentences({ score, up, down }: ScoreLadder, words: FundWords): readonly string[] {
  const { ladder: texts } = words.messages.fundScore;
  if (score === null) return [texts.range];
  const said = (step: LadderStep): { readonly points: string; readonly amount: string } => ({
    points: formatPoints(step.points, words.language),
    amount: words.amount(sizeOf(step.performancePayYuan)),
  });
  return [
    ...(up === null
      ? [texts.top]
      : [
          texts.up(said(up)),
          // Of less than a point a whole one is worth no more than the tier.
          ...(isMore(ONE_POINT, up.points)
            ? []
            : [
                texts.perPoint({
                  amount: words.amount(textQuotient(up.performancePayYuan, up.points)),
                }),
              ]),
        ]),
    down === null ? texts.bottom : texts.down(said(down)),
  ];
}

function ladderTable({ tiers }: ScoreLadder, words: FundWords): ShownTable {
  const { ladder: texts } = words.messages.fundScore;
  const points = (score: ScoreText): string => formatPoints(score, words.language);
  return {
    caption: texts.label,
    columns: [texts.fromScore, texts.ratio, texts.fund],
    rows: tiers.map((tier) => ({
      key: tier.fromScore,
      cells: [
        { shown: points(tier.fromScore), exact: tier.fromScore },
        { shown: formatRatio(tier.retentionRatio, words.language), exact: tier.retentionRatio },
        { shown: words.digits(tier.performancePayYuan), exact: tier.performancePayYuan },
      ],
    })),
  };
}
