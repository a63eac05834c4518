import { memo, type ReactNode, useId, useState } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatYuan } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { isRemembered } from '../../commands/import-answers';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { ClassChoices } from './ClassChoices';
import { FactorChoices } from './FactorChoices';
import { fieldOf } from './group-answers';
import { askedNames, questionPlace, questionSentence } from './question-words';
import { QuestionProducts } from './QuestionProducts';

interface QuestionCardProps {
  readonly group: QuestionGroup;
  readonly rows: ReadonlyMap<string, ProductRow>;
  readonly history: HistoryReading;
}

/** One question: what hangs on it, where it stands, and what may be said. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps): ReactNode {
  const { group, rows, history } = props;
  const messages = useMessages();
  const { importQuestions: words, common } = messages;
  const language = useLanguage();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const id = useId();
  const open = group.questions.filter(({ isAnswered }) => !isAnswered).length;
  return (
    <li
      className={`question${open > 0 ? ' is-open' : ''}`}
      data-testid="import-question"
      data-open={open > 0}
    >
      <span className="question-amount">
        <b>{formatYuan(group.amountYuan, language)}</b> <small>{common.units.yuan}</small>
      </span>
      <div className="question-words">
        <h3 id={id}>{questionSentence(messages, group)}</h3>
        <p>
          <KnownTag group={group} isOpen={open > 0} />
          {words.concerned({
            names: askedNames(messages, group),
            products: group.questions.length,
            rows: formatExact(decimalText(String(group.purchases)), language),
          })}
          {' · '}
          {questionPlace(messages, group)}
          {group.questions.length > 1 && (
            <button
              type="button"
              className="link-button"
              aria-expanded={isUnfolded}
              data-testid="import-unfold"
              onClick={() => {
                setIsUnfolded(!isUnfolded);
              }}
            >
              {words.products({ count: group.questions.length })}
            </button>
          )}
        </p>
      </div>
      <div className="question-choices" role="group" aria-labelledby={id}>
        {fieldOf(group) === 'packFactor' ? (
          <FactorChoices group={group} history={history} />
        ) : (
          <ClassChoices group={group} />
        )}
      </div>
      {isUnfolded && <QuestionProducts group={group} rows={rows} />}
    </li>
  );
});

/** Whether a person has said it, now or in an earlier import. */
function KnownTag({
  group,
  isOpen,
}: {
  readonly group: QuestionGroup;
  readonly isOpen: boolean;
}): ReactNode {
  const { importProducts, importQuestions: words } = useMessages();
  const answers = useImport((state) => state.answers.present);
  const memory = useImport((state) => state.memory);
  if (isOpen) return null;
  return group.questions.every(({ productKey }) => isRemembered(answers, memory, productKey)) ? (
    <em className="answer-tag is-remembered" title={importProducts.rememberedHint}>
      {importProducts.remembered}
    </em>
  ) : (
    <em className="answer-tag">{words.answered}</em>
  );
}
