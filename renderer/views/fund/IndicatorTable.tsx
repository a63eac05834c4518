import type { ReactNode } from 'react';

import { type ScoreText } from '../../../shared/decimal/decimal-text';
import { readTypedNumber, typedText } from '../../../shared/decimal/typed-number';
import type { IndicatorFigures, ScoreFigures } from '../../../shared/fund/score-figures';
import { scoreBounds } from '../../../shared/fund/score-of-group';
import { formatPoints, formatScore } from '../../../shared/i18n/format';
import type { IndicatorValue } from '../../../shared/policy/score-sheet';
import { indicatorText } from '../../../shared/reports/indicator-text';
import { putIndicator } from '../../commands/fund';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import fundTablesSheet from './fund-tables.module.css';
import { ruleSentence } from './indicator-words';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(buttonsSheet, notesSheet, fundSheet, fundTablesSheet);

/** The sheet of the plan's policy pack, filled in from the data where they say it, typed where they do not. */
export function IndicatorTable({
  plan,
  sheet,
}: Pick<FundOfPlan, 'plan'> & { readonly sheet: ScoreFigures }): ReactNode {
  const words = useFundWords();
  const { language, messages } = words;
  const { fundScore: texts } = messages;
  const { scoreSheet } = plan.policy;
  if (sheet.lowScore === null || sheet.highScore === null) {
    return <p className={css('fund-empty')}>{texts.noSheet}</p>;
  }
  const total = rangeText(sheet.lowScore, sheet.highScore, words, scoreBounds(plan.policy));
  const dropped = scoreSheet.indicators.filter(({ id }) => sheet.droppedIds.includes(id));
  return (
    <>
      <div className={css('fund-empty')}>
        <h2 data-testid="score-total">{texts.title({ score: total })}</h2>
        {plan.score !== null && (
          <p>{texts.planScore({ score: formatScore(plan.score, language) })}</p>
        )}
        <p>{texts.source({ title: scoreSheet.source.title[language] })}</p>
        {dropped.length > 0 && (
          <p>
            {texts.dropped({
              names: dropped
                .map(({ names }) => names[language])
                .join(messages.common.listSeparator),
            })}
          </p>
        )}
      </div>
      <div className={css('fund-scroll')} tabIndex={0} role="region" aria-label={texts.indicator}>
        <table className={css('fund-table')} data-testid="score-sheet">
          <thead>
            <tr>
              <th scope="col">{texts.indicator}</th>
              <th scope="col">
                {texts.value}
                <small>{texts.valueSource}</small>
              </th>
              <th scope="col">{texts.rule}</th>
              <th scope="col" className={css('is-number')}>
                {texts.points}
              </th>
              <th scope="col">{texts.weightSource}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.indicators.map((one) => (
              <IndicatorRow key={one.indicator.id} figures={one} words={words} />
            ))}
          </tbody>
          <tfoot>
            <tr className={css('is-total')}>
              <th scope="row">{texts.total}</th>
              <td colSpan={2}>
                {sheet.worthPoints !== '100' &&
                  texts.scaled({ worth: formatScore(sheet.worthPoints, language) })}
              </td>
              <td className={css('is-number')}>{total}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function IndicatorRow({
  figures,
  words,
}: {
  readonly figures: IndicatorFigures;
  readonly words: FundWords;
}): ReactNode {
  const { messages, language } = words;
  const { fundScore: texts, policy } = messages;
  const { indicator, source, lowPoints, highPoints, isVetoed } = figures;
  const name = indicator.names[language];
  return (
    <tr data-testid={`indicator-${indicator.id}`} data-source={source}>
      <th scope="row">
        {name}
        {isVetoed && <span className={css('fund-veto')}>{texts.vetoed}</span>}
      </th>
      <td>
        <ValueField figures={figures} words={words} />
        <small>
          {texts.sources[source]}
          {source === 'typed' && (
            <>
              {' '}
              <button
                type="button"
                className={css('link-button')}
                data-testid={`indicator-reset-${indicator.id}`}
                onClick={() => {
                  putIndicator(indicator.id, null);
                }}
              >
                {texts.backToData}
              </button>
            </>
          )}
        </small>
      </td>
      <td>{ruleSentence(indicator, messages, language)}</td>
      <td className={css('is-number')}>
        {texts.pointsOf({
          points: rangeText(lowPoints, highPoints, words),
          all: formatScore(indicator.points, language),
        })}
      </td>
      <td>
        <span
          className={css(`source-kind is-${indicator.source.kind}`)}
          title={indicator.source.title[language]}
        >
          {policy.source.kinds[indicator.source.kind]}
        </span>
      </td>
    </tr>
  );
}

function ValueField({
  figures: { indicator, value },
  words,
}: {
  readonly figures: IndicatorFigures;
  readonly words: FundWords;
}): ReactNode {
  const { messages, language } = words;
  const { fundScore: texts } = messages;
  const shown = value === null ? '' : indicatorText(value, indicator, language);
  return (
    <DraftInput
      className={css('fund-value')}
      text={shown}
      label={texts.valueLabel({ name: indicator.names[language] })}
      placeholder={texts.placeholder}
      testId={`indicator-value-${indicator.id}`}
      onCommit={(text) => {
        const typed = readTypedNumber(text);
        if (typed.kind === 'blank') {
          putIndicator(indicator.id, null);
          return null;
        }
        if (typed.kind !== 'number' || typed.writtenUnit !== '') return texts.percentNeeded;
        // 96 of a share is not guessed to be 96 %.
        const isShare = indicator.measure !== 'other';
        if (isShare && !typed.isPercent && typed.value.abs().gt(1)) return texts.percentNeeded;
        putIndicator(indicator.id, typedText<IndicatorValue>(typed.value));
        return null;
      }}
    />
  );
}

/** Points, or the range of them; those of the whole sheet never look like a bound that they do not reach. */
function rangeText(
  low: ScoreText,
  high: ScoreText,
  { messages, language }: FundWords,
  bounds: readonly ScoreText[] = [],
): string {
  const [from, to] = [low, high].map((points) => formatPoints(points, language, bounds)) as [
    string,
    string,
  ];
  return low === high ? from : messages.fundScore.pointsRange({ low: from, high: to });
}
