import { type ReactNode, useMemo } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatYuan } from '../../../shared/i18n/format';
import { changesNothing, planEffect } from '../../../shared/plan/plan-effect';
import { monthsOtherThanYear } from '../../../shared/plan/plan-windows';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { chosenMonthsOf, draftsFor, readImportChoices } from '../../commands/import-choices';
import { finishImport } from '../../commands/import-finish';
import { useLanguage, useMessages } from '../../i18n';
import {
  changeImport,
  type ChoiceDrafts,
  type ImportReading,
  useImport,
} from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import { ChoicesForm } from './ChoicesForm';
import finishSheet from './finish.module.css';
import importSheet from './import.module.css';
import monthsSheet from './months.module.css';
import { PlanEffectPanel } from './PlanEffectPanel';
import { PlanMonths } from './PlanMonths';
import { StepFooter, StepHeading } from './StepFrame';
import {
  type ImportEffect,
  type Retentions,
  useImportEffect,
  useRetentions,
} from './use-import-effect';
import { useSecondPress } from './use-second-press';
import { useSettled } from './use-settled';
import { UseWindowProposal } from './UseWindowProposal';

const css = stylesOf(importSheet, finishSheet, monthsSheet);

/** The last step: what holds for every variety; then everything enters the plan at once. */
export function FinishPage(): ReactNode {
  const reading = useImport((state) => state.reading);
  return reading === null ? null : <Finish reading={reading} />;
}

function Finish({ reading }: { readonly reading: ImportReading }): ReactNode {
  const messages = useMessages();
  const { finish: words } = messages.importChecks;
  const { summary } = useSettled(reading);
  const months = useMemo(() => chosenMonthsOf(summary), [summary]);
  const kept = useImport((state) => state.drafts);
  const drafts = useMemo(() => draftsFor(summary, kept), [summary, kept]);
  const read = useMemo(() => (drafts === null ? null : readImportChoices(drafts)), [drafts]);
  const choices = read?.ok === true ? read.value : null;
  const effect = useImportEffect(reading, summary, choices);
  const retentions = useRetentions(effect);
  const asksMonths = effect.comparison?.asks === true;
  const chosen =
    drafts?.months ?? effect.comparison?.proposed ?? (asksMonths ? null : ('skip' as const));
  const isMonthsOpen = asksMonths && chosen === null;
  const isUnchanged = useMemo(
    () => leavesAsItIs(effect.plan, effect.after),
    [effect.plan, effect.after],
  );
  const press = useSecondPress(effect, retentions);
  const change = (changed: ChoiceDrafts): void => {
    changeImport({ drafts: changed });
  };
  return (
    <section className={css('finish-page')}>
      <div className={css('step-bar')}>
        <StepHeading text={messages.import.headings.finish} />
      </div>
      {drafts !== null && (
        <div className={css('finish-choices')}>
          {effect.plan !== null && effect.comparison !== null && (
            <PlanMonths
              plan={effect.plan}
              comparison={effect.comparison}
              choice={chosen}
              onChoose={(choice) => {
                change({ ...drafts, months: choice });
              }}
            />
          )}
          <ChoicesForm
            months={months}
            drafts={drafts}
            plan={effect.plan}
            problems={read === null || read.ok ? {} : read.error}
            onChange={change}
          />
          {effect.proposal !== null && !isUnchanged && (
            <UseWindowProposal
              proposal={effect.proposal}
              isTaken={drafts.movesUseWindow}
              onTake={(movesUseWindow) => {
                change({ ...drafts, movesUseWindow });
              }}
            />
          )}
        </div>
      )}
      <FinishSummary
        summary={summary}
        effect={effect}
        retentions={retentions}
        isOpen={isMonthsOpen}
      />
      <StepFooter
        canGoOn={choices !== null && !isMonthsOpen && (effect.plan === null || retentions !== null)}
        note={isMonthsOpen ? messages.importMonths.choose : (press.note ?? words.remembers)}
        nextTestId="import-finish"
        nextWord={
          press.note === null
            ? isUnchanged
              ? words.finishUnchanged
              : words.finish({ count: summary.varieties.length })
            : messages.importMonths.finishAnyway
        }
        onBack={() => {
          changeImport({ stage: 'checks', notice: null });
        }}
        onNext={() => {
          if (choices !== null && press.mayGoOn()) void finishImport(reading, summary, choices);
        }}
      />
    </section>
  );
}

function leavesAsItIs(plan: ImportEffect['plan'], after: ImportEffect['after']): boolean {
  if (plan === null || after === null) return false;
  return changesNothing(planEffect(plan.varieties, after.varieties));
}

/** In words what will be imported. */
function FinishSummary({
  summary,
  effect,
  retentions,
  isOpen,
}: {
  readonly summary: ImportSummary;
  readonly effect: ImportEffect;
  readonly retentions: Retentions | null;
  /** Whether it is still to be chosen what becomes of months that the plan has. */
  readonly isOpen: boolean;
}): ReactNode {
  const { finish: words } = useMessages().importChecks;
  const language = useLanguage();
  const rejected = summary.files.reduce((count, file) => count + file.rejected, 0);
  const counted = (count: number): string => formatExact(decimalText(String(count)), language);
  return (
    <aside className={css('finish-summary')}>
      <section>
        <h3>{words.summaryTitle}</h3>
        <p className={css('finish-words')} data-testid="import-summary">
          {words.summary({
            varieties: summary.varieties.length,
            purchases: counted(summary.totals.purchases),
            amount: formatYuan(summary.totals.amountYuan, language),
          })}
        </p>
        {rejected > 0 && <p>{words.leftOut({ rejected: counted(rejected) })}</p>}
        <p>{words.undo}</p>
        <YearNote plan={effect.after} />
      </section>
      <PlanEffectPanel
        plan={effect.plan}
        after={isOpen ? null : effect.after}
        retentions={retentions}
      />
    </aside>
  );
}

/** A use of other than twelve months is never taken for a year without a word. */
function YearNote({ plan }: { readonly plan: ImportEffect['after'] }): ReactNode {
  const { warnings } = useMessages();
  const months = plan === null ? null : monthsOtherThanYear(plan);
  if (plan === null || plan.useWindow === null || months === null) return null;
  return (
    <p data-testid="import-not-a-year">
      {warnings['plan.notAYear']({ months, ...plan.useWindow })}
    </p>
  );
}
