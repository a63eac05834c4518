import type { ReactNode } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { MonthsChoice, MonthsComparison } from '../../../shared/plan/plan-months';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import monthsSheet from './months.module.css';
import productsSheet from './products.module.css';

const css = stylesOf(productsSheet, monthsSheet);

interface MonthsChoiceFieldProps {
  readonly comparison: MonthsComparison;
  readonly choice: MonthsChoice | null;
  readonly onChoose: (choice: MonthsChoice) => void;
}

const OF_OVERLAP: readonly MonthsChoice[] = ['replace', 'add', 'skip'];
/** The same content cannot be added to itself. */
const OF_REREAD: readonly MonthsChoice[] = ['skip', 'replace'];

/**
 * What is to become of months that the plan has from another file; asked once for all of them. Where the same file reads
 * otherwise than before, it may take the place of what it was read as.
 */
export function MonthsChoiceField(props: MonthsChoiceFieldProps): ReactNode {
  const { comparison, choice, onChoose } = props;
  const { importMonths: words } = useMessages();
  const language = useLanguage();
  const { asks, reread, leaving, resaved, overlappedFiles } = comparison;
  if (!asks && reread.length === 0) return null;
  const count = comparison.months.filter(({ kind }) => kind === 'overlapping').length;
  return (
    <fieldset className={css('months-choice')} data-testid="import-months-choice">
      <legend>
        {count > 0 && words.overlap({ count, files: overlappedFiles })}
        {resaved.length > 0 && words.resaved({ files: resaved })}
        {reread.length > 0 && words.reread({ count: reread.length })}
        {leaving.length > 0 &&
          words.leaving({
            months: leaving.map(({ month, amountYuan }) => ({
              month,
              yuan: formatYuan(amountYuan, language),
            })),
          })}
      </legend>
      {(asks ? OF_OVERLAP : OF_REREAD).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="import-months"
            checked={choice === name}
            data-testid={`import-months-${name}`}
            onChange={() => {
              onChoose(name);
            }}
          />
          <span>
            <b>{words.choices[name]}</b>
            {comparison.proposed === name && (
              <em className={css('answer-tag')}>{words.proposed}</em>
            )}
            <small>
              {asks ? words.notes[name] : words.rereadNotes[name === 'replace' ? name : 'skip']}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
