import { type ReactNode, useMemo } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatYuan } from '../../../shared/i18n/format';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { draftsFor, monthsOf, readChoices } from '../../commands/import-choices';
import { finishImport, planForImport } from '../../commands/import-finish';
import { useLanguage, useMessages } from '../../i18n';
import { changeImport, type ImportReading, useImport } from '../../stores/import-store';
import { ChoicesForm } from './ChoicesForm';
import { PlanEffectPanel } from './PlanEffectPanel';
import { StepFooter, StepHeading } from './StepFrame';
import { useSettled } from './use-settled';

/** The last step: what holds for every variety; then everything enters the plan at once. */
export function FinishPage(): ReactNode {
  const reading = useImport((state) => state.reading);
  return reading === null ? null : <Finish reading={reading} />;
}

function Finish({ reading }: { readonly reading: ImportReading }): ReactNode {
  const messages = useMessages();
  const { finish: words } = messages.importChecks;
  const { summary } = useSettled(reading);
  const months = useMemo(() => monthsOf(summary), [summary]);
  const kept = useImport((state) => state.drafts);
  const drafts = draftsFor(months, kept);
  const choices = drafts === null ? null : readChoices(drafts);
  const isReady = choices?.ok === true;
  return (
    <section className="finish-page">
      <div className="step-bar">
        <StepHeading text={messages.import.headings.finish} />
      </div>
      {drafts !== null && (
        <ChoicesForm
          months={months}
          drafts={drafts}
          problems={choices === null || choices.ok ? {} : choices.error}
          onChange={(changed) => {
            changeImport({ drafts: changed });
          }}
        />
      )}
      <FinishSummary summary={summary} />
      <StepFooter
        canGoOn={isReady}
        note={words.remembers}
        nextTestId="import-finish"
        nextWord={words.finish({ count: summary.varieties.length })}
        onBack={() => {
          changeImport({ stage: 'checks', notice: null });
        }}
        onNext={() => {
          if (choices?.ok === true) void finishImport(reading, summary, choices.value);
        }}
      />
    </section>
  );
}

/** In words what will be imported. */
function FinishSummary({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const { finish: words } = useMessages().importChecks;
  const language = useLanguage();
  const rejected = summary.files.reduce((count, file) => count + file.rejected, 0);
  const counted = (count: number): string => formatExact(decimalText(String(count)), language);
  return (
    <aside className="finish-summary">
      <section>
        <h3>{words.summaryTitle}</h3>
        <p className="finish-words" data-testid="import-summary">
          {words.summary({
            varieties: summary.varieties.length,
            purchases: counted(summary.totals.purchases),
            amount: formatYuan(summary.totals.amountYuan, language),
          })}
        </p>
        {rejected > 0 && <p>{words.leftOut({ rejected: counted(rejected) })}</p>}
        <p>{words.undo}</p>
      </section>
      <PlanEffectPanel plan={planForImport()} summary={summary} />
    </aside>
  );
}
