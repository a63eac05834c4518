import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import { type CellProblem } from '../../../shared/plan/typed-values';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { movedEnd, overlaps, type TypedChoice, windowLength } from '../../commands/import-choices';
import { useMessages } from '../../i18n';
import type { ChoiceDrafts } from '../../stores/import-store';
import { problemSentence } from '../../ui/problem-sentence';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import finishSheet from './finish.module.css';
import monthsSheet from './months.module.css';

const css = stylesOf(uiSheet, finishSheet, monthsSheet);

interface ChoicesFormProps {
  /** The plan that is added to; its windows stay where it has them. `null`: a new one. */
  readonly plan: Pick<PlanDocument, 'referenceWindow' | 'useWindow'> | null;
  readonly months: readonly Month[];
  readonly drafts: ChoiceDrafts;
  readonly problems: Partial<Record<TypedChoice, CellProblem>>;
  readonly onChange: (drafts: ChoiceDrafts) => void;
}

const TYPED: readonly TypedChoice[] = ['winners', 'fundRatio', 'insuredShareRatio'];
const YEAR_MONTHS = 12;

/** What holds for all imported varieties at once. Nothing is filled in silently: what stays open is said. */
export function ChoicesForm(props: ChoicesFormProps): ReactNode {
  const { plan, months, drafts, problems, onChange } = props;
  const messages = useMessages();
  const { choices } = messages.import;
  const keeps = keptWindows(messages, plan);
  const isShort = windowLength(months, drafts.useWindow) !== YEAR_MONTHS;
  return (
    <div className={css('choices-form')} role="group" aria-label={choices.title}>
      {keeps !== null && <p className={css('windows-kept')}>{keeps}</p>}
      {(plan?.referenceWindow ?? null) === null && (
        <WindowChoice
          name={choices.referenceWindow.name}
          note={
            drafts.referenceWindow === null
              ? choices.referenceWindow.open
              : overlaps(drafts.referenceWindow, drafts.useWindow)
                ? choices.referenceWindow.overlap
                : choices.referenceWindow.note
          }
          testId="import-reference"
          months={months}
          window={drafts.referenceWindow}
          onChange={(referenceWindow) => {
            onChange({ ...drafts, referenceWindow });
          }}
        />
      )}
      {(plan?.useWindow ?? null) === null && (
        <WindowChoice
          name={choices.useWindow.name}
          note={isShort ? choices.useWindow.notAYear : choices.useWindow.note}
          testId="import-use"
          months={months}
          window={drafts.useWindow}
          onChange={(useWindow) => {
            onChange({ ...drafts, useWindow });
          }}
        />
      )}
      {TYPED.map((name) => {
        const problem = problems[name];
        const isBlank = drafts[name].trim() === '';
        return (
          <label key={name} className={css('choice')} data-invalid={problem !== undefined}>
            <span className={css('choice-name')}>{choices.typed[name].name}</span>
            <input
              value={drafts[name]}
              placeholder={choices.typed[name].placeholder}
              aria-invalid={problem !== undefined}
              data-testid={`import-${name}`}
              data-enter="next"
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => {
                onChange({ ...drafts, [name]: event.target.value });
              }}
            />
            <small role={problem === undefined ? undefined : 'alert'}>
              {problem !== undefined
                ? problemSentence(messages, problem)
                : isBlank
                  ? choices.typed[name].whenBlank
                  : choices.typed[name].note}
            </small>
          </label>
        );
      })}
    </div>
  );
}

/** Which windows of the plan stay as they are; `null` where it has none. */
function keptWindows(
  { importMonths: words }: Messages,
  plan: ChoicesFormProps['plan'],
): string | null {
  if (plan === null || (plan.referenceWindow === null && plan.useWindow === null)) return null;
  const written = (window: MonthRange | null): string =>
    window === null
      ? words.noWindow
      : words.windowOf({ from: window.fromMonth, to: window.toMonth });
  return words.windowsKept({
    reference: written(plan.referenceWindow),
    use: written(plan.useWindow),
  });
}

interface WindowChoiceProps {
  readonly name: string;
  readonly note: string;
  readonly testId: string;
  readonly months: readonly Month[];
  readonly window: MonthRange | null;
  readonly onChange: (window: MonthRange) => void;
}

function WindowChoice(props: WindowChoiceProps): ReactNode {
  const { name, note, testId, months, window, onChange } = props;
  const { choices } = useMessages().import;
  const options = months.map((month) => ({ value: month, label: month }));
  return (
    <div className={css('choice')}>
      <span className={css('choice-name')}>{name}</span>
      <span className={css('choice-window')}>
        {(['fromMonth', 'toMonth'] as const).map((end) => (
          <span key={end}>
            {end === 'toMonth' && <span className={css('choice-until')}>{choices.until}</span>}
            <Select<Month | null>
              size="small"
              value={window?.[end] ?? null}
              aria-label={choices.windowEnd[end]({ name })}
              data-testid={`${testId}-${end === 'fromMonth' ? 'from' : 'to'}`}
              options={options}
              placeholder={choices.noMonth}
              onChange={(month) => {
                if (month !== null) onChange(movedEnd(window, end, month));
              }}
            />
          </span>
        ))}
        {window !== null && (
          <span className={css('choice-length')}>
            {choices.months({ count: windowLength(months, window) })}
          </span>
        )}
      </span>
      <small>{note}</small>
    </div>
  );
}
