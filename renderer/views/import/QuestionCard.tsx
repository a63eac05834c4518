import { memo, type ReactNode, useId, useState } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatYuan } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { answerFieldOf, isGroupRemembered } from '../../commands/group-answers';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import productsSheet from './products.module.css';
import { askedNames, groupSentence, questionPlace } from './question-words';
import { QuestionChoices } from './QuestionChoices';
import { QuestionProducts } from './QuestionProducts';
import questionsSheet from './questions.module.css';

const css = stylesOf(buttonsSheet, productsSheet, questionsSheet);

interface QuestionCardProps {
  readonly group: QuestionGroup;
  readonly rows: ReadonlyMap<string, ProductRow>;
  readonly history: HistoryReading;
}

/** One question: what hangs on it, where it stands, and what may be said. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps): ReactNode {
  const { group, rows, history } = props;
  const messages = useMessages();
  const { importAsk: words, common } = messages;
  const language = useLanguage();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const id = useId();
  const isAboutProducts = answerFieldOf(group.first) !== null || group.first.kind === 'flagUnknown';
  const canUnfold = isAboutProducts && group.productKeys.length > 1;
  return (
    <li
      className={css(`question${group.isAnswered ? '' : ' is-open'}`)}
      data-testid="import-question"
      data-open={!group.isAnswered}
    >
      <span className={css('question-amount')}>
        <b>{formatYuan(group.amountYuan, language)}</b> <small>{common.units.yuan}</small>
      </span>
      <div className={css('question-words')}>
        <h3 id={id}>{groupSentence(messages, group)}</h3>
        <p>
          {group.isAnswered && <KnownTag group={group} />}
          {words.concerned({
            names: askedNames(group, rows),
            products: group.productKeys.length,
            rows: formatExact(decimalText(String(group.purchases)), language),
          })}
          {' · '}
          {questionPlace(messages, group)}
          {canUnfold && (
            <button
              type="button"
              className={css('link-button')}
              data-part="link-button"
              aria-expanded={isUnfolded}
              data-testid="import-unfold"
              onClick={() => {
                setIsUnfolded(!isUnfolded);
              }}
            >
              {words.products({ count: group.productKeys.length })}
            </button>
          )}
        </p>
      </div>
      <div className={css('question-choices')} role="group" aria-labelledby={id}>
        <QuestionChoices group={group} history={history} />
      </div>
      {isUnfolded && <QuestionProducts group={group} rows={rows} />}
    </li>
  );
});

/** Who has said it: the person now, or in an earlier import. */
function KnownTag({ group }: { readonly group: QuestionGroup }): ReactNode {
  const { importProducts, importAsk: words } = useMessages();
  const answers = useImport((state) => state.answers.present);
  const memory = useImport((state) => state.memory);
  return isGroupRemembered(group, answers, memory) ? (
    <em className={css('answer-tag is-remembered')} title={importProducts.rememberedHint}>
      {importProducts.remembered}
    </em>
  ) : (
    <em className={css('answer-tag')}>{words.answered}</em>
  );
}
