import { type ReactNode, useMemo, useState } from 'react';

import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { useMessages } from '../../i18n';
import type { ImportReading } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import controlsSheet from './controls.module.css';
import productsSheet from './products.module.css';
import { QuestionCard } from './QuestionCard';
import questionsSheet from './questions.module.css';

const css = stylesOf(controlsSheet, productsSheet, questionsSheet);

interface QuestionsListProps {
  readonly reading: ImportReading;
  readonly questions: readonly QuestionGroup[];
  /** What stands here where nothing is asked. */
  readonly none: ReactNode;
}

const SHOWN_AT_ONCE = 40;

/** Everything that is asked, one below the other, the dearest first. What is answered stays where it is. */
export function QuestionsList({ reading, questions, none }: QuestionsListProps): ReactNode {
  const { importAsk: words } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rows = useMemo(() => rowsByKey(reading), [reading]);
  const ordered = useOpenFirst(questions);
  if (questions.length === 0) return <div className={css('products-none')}>{none}</div>;
  const more = Math.min(SHOWN_AT_ONCE, ordered.length - shown);
  return (
    <div className={css('questions')} data-testid="import-questions">
      <p className={css('questions-how')}>{words.how}</p>
      <ol aria-label={words.listLabel}>
        {ordered.slice(0, shown).map((group) => (
          <QuestionCard key={group.key} group={group} rows={rows} history={reading.history} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className={css('quiet-button')}
          onClick={() => {
            setShown(shown + more);
          }}
        >
          {words.more({ count: more })}
        </button>
      )}
    </div>
  );
}

/** What was open when the list came up stands before what was known already; the order stays while answers are given. */
function useOpenFirst(questions: readonly QuestionGroup[]): readonly QuestionGroup[] {
  const [known] = useState(
    () => new Set(questions.filter(({ isAnswered }) => isAnswered).map(({ key }) => key)),
  );
  return [
    ...questions.filter(({ key }) => !known.has(key)),
    ...questions.filter(({ key }) => known.has(key)),
  ];
}

function rowsByKey({ groups }: ImportReading): ReadonlyMap<string, ProductRow> {
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
}
