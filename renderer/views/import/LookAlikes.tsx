import { type ReactNode, useMemo, useState } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { VarietyHistory } from '../../../shared/purchases/reading/import-summary';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import {
  APART,
  type VarietyQuestion,
  varietyQuestions,
} from '../../../shared/purchases/settling/variety-answers';
import { varietyKey } from '../../../shared/purchases/variety-key';
import { decide } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import controlsSheet from './controls.module.css';
import lookAlikesSheet from './look-alikes.module.css';

const css = stylesOf(buttonsSheet, controlsSheet, lookAlikesSheet);

interface LookAlikesProps {
  readonly varieties: readonly VarietyHistory[];
  readonly answers: ImportAnswers;
}

/** Varieties of the import that look like one: joined singly or, where each looks like one other only, all at once. */
export function LookAlikes({ varieties, answers }: LookAlikesProps): ReactNode {
  const { lookAlikes: words } = useMessages().merge;
  const questions = useMemo(() => varietyQuestions(varieties, answers), [varieties, answers]);
  if (questions.length === 0) return null;
  const plain = questions.flatMap(({ key, candidates: [only, ...others] }) =>
    only !== undefined && others.length === 0 ? [[key, varietyKey(only)] as const] : [],
  );
  return (
    <details open className={css('look-alikes')} data-testid="look-alikes">
      <summary>{words.title({ count: questions.length })}</summary>
      <p>
        {words.how}
        {plain.length > 1 && (
          <button
            type="button"
            className={css('link-button')}
            data-part="link-button"
            data-testid="join-all"
            onClick={() => {
              decide({ ...answers, ...Object.fromEntries(plain) });
            }}
          >
            {words.joinAll({ count: plain.length })}
          </button>
        )}
      </p>
      <ul>
        {questions.map((question) => (
          <LookAlikeLine key={question.key} question={question} answers={answers} />
        ))}
      </ul>
    </details>
  );
}

function LookAlikeLine({
  question,
  answers,
}: {
  readonly question: VarietyQuestion;
  readonly answers: ImportAnswers;
}): ReactNode {
  const { merge } = useMessages();
  const language = useLanguage();
  const { lookAlikes: words, reasons } = merge;
  const { key, variety, candidates, reason } = question;
  const [first] = candidates;
  const [chosen, setChosen] = useState(first === undefined ? '' : varietyKey(first));
  const named = (each: VarietyHistory): { name: string; amount: string } => ({
    name: [each.genericName, each.dosageForm, each.batch].filter((text) => text !== '').join(' · '),
    amount: formatYuan(each.amountYuan, language),
  });
  const answer = (value: string) => () => {
    decide({ ...answers, [key]: value });
  };
  return (
    <li>
      <span>{words.line({ ...named(variety), reason: reasons[reason] })}</span>
      <label>
        <span>{words.into}</span>
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {candidates.map((candidate) => (
            <option key={varietyKey(candidate)} value={varietyKey(candidate)}>
              {words.other(named(candidate))}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={css('quiet-button')}
        data-testid="join-one"
        onClick={answer(chosen)}
      >
        {words.join}
      </button>
      <button
        type="button"
        className={css('quiet-button')}
        data-testid="keep-apart"
        onClick={answer(APART)}
      >
        {words.apart}
      </button>
    </li>
  );
}
