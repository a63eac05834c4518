import type { ReactNode } from 'react';

import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type {
  ImportQuestion,
  QuestionChoice,
} from '../../../shared/purchases/settling/import-question';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { choiceWords } from '../../../shared/question-sentence';
import { answerFieldOf, groupAnswer } from '../../commands/group-answers';
import { answerQuestion } from '../../commands/import-asking';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import { FactorField, UnitPrice } from './FactorField';
import { NativeSelect } from './NativeSelect';
import productsSheet from './products.module.css';
import { effectWords } from './question-words';
import questionsSheet from './questions.module.css';

const css = stylesOf(productsSheet, questionsSheet);

interface QuestionChoicesProps {
  readonly group: QuestionGroup;
  readonly history: HistoryReading;
}

/** Classes that few products are: they stand in a list behind the others. */
const RARE: ReadonlySet<string> = new Set([
  'selectedNoVolume',
  'backupAsSelected',
  'nonSelectedExempt',
  'nonSelectedShortage',
]);

/** What may be answered, each with what it brings to the totals; a number is typed. */
export function QuestionChoices({ group, history }: QuestionChoicesProps): ReactNode {
  const present = useImport((state) => groupAnswer(group, state.answers.present));
  const usual = group.choices.filter(({ answer }) => !RARE.has(answer));
  const rare = group.choices.filter(({ answer }) => RARE.has(answer));
  return (
    <>
      {usual.map((choice) => (
        <ChoiceButton
          key={choice.answer}
          group={group}
          history={history}
          choice={choice}
          isGiven={present === choice.answer}
        />
      ))}
      {rare.length > 0 && <RareChoices group={group} choices={rare} present={present} />}
      {answerFieldOf(group.first) === 'packFactor' && (
        <FactorField group={group} history={history} present={present} />
      )}
    </>
  );
}

interface ChoiceButtonProps extends QuestionChoicesProps {
  readonly choice: QuestionChoice;
  readonly isGiven: boolean;
}

function ChoiceButton({ group, history, choice, isGiven }: ChoiceButtonProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { answer, effect } = choice;
  return (
    <button
      type="button"
      className={css('choice-button')}
      aria-pressed={isGiven}
      data-testid={choiceTestId(group.first, answer)}
      onClick={() => {
        answerQuestion(group, isGiven ? null : answer);
      }}
    >
      <b>{choiceWords(messages, group.first, answer)}</b>
      {answerFieldOf(group.first) === 'packFactor' ? (
        <UnitPrice group={group} history={history} factor={answer} />
      ) : (
        <small>{effectWords(messages, effect, language)}</small>
      )}
    </button>
  );
}

function choiceTestId(question: ImportQuestion, answer: string): string {
  if (question.kind !== 'factorDisagrees') return `import-choose-${answer}`;
  return answer === question.fromColumn ? 'import-by-column' : 'import-by-text';
}

function RareChoices({
  group,
  choices,
  present,
}: {
  readonly group: QuestionGroup;
  readonly choices: readonly QuestionChoice[];
  readonly present: string | null;
}): ReactNode {
  const messages = useMessages();
  const { importAsk: words } = messages;
  const given = choices.find(({ answer }) => answer === present)?.answer ?? '';
  return (
    <NativeSelect
      label={words.otherClasses}
      value={given}
      testId="import-choose-rare"
      className={css(given === '' ? '' : 'is-answered')}
      options={[
        { value: '', label: present === 'mixed' ? words.mixed : words.otherClasses },
        ...choices.map(({ answer }) => ({
          value: answer,
          label: choiceWords(messages, group.first, answer),
        })),
      ]}
      onChange={(value) => {
        answerQuestion(group, value === '' ? null : value);
      }}
    />
  );
}
