import { type ReactNode, useMemo, useState } from 'react';

import { planForImport } from '../../commands/import-finish';
import { useMessages } from '../../i18n';
import { changeImport, type ImportReading, useImport } from '../../stores/import-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { CheckCounts } from './CheckCounts';
import checksSheet from './checks.module.css';
import { FileTotals } from './FileTotals';
import finishSheet from './finish.module.css';
import importSheet from './import.module.css';
import { PlanEffectPanel } from './PlanEffectPanel';
import { RejectedRows } from './RejectedRows';
import { StepFooter, StepHeading } from './StepFrame';
import { useProposedImport } from './use-proposed-import';
import { useSettled } from './use-settled';
import { warningGroups } from './warning-groups';
import { WarningList } from './WarningList';

const css = stylesOf(importSheet, checksSheet, finishSheet);

/** The fifth step: what is taken and what is not, what is doubtful, and what the plan would come to. */
export function ChecksPage(): ReactNode {
  const reading = useImport((state) => state.reading);
  return reading === null ? null : <Checks reading={reading} />;
}

type Tab = 'warnings' | 'rejected';

function Checks({ reading }: { readonly reading: ImportReading }): ReactNode {
  const messages = useMessages();
  const { importChecks: words } = messages;
  const { summary } = useSettled(reading);
  const answers = useImport((state) => state.answers.present);
  const groups = useMemo(() => warningGroups(reading.history, answers), [reading, answers]);
  const rejected = summary.files.reduce((count, file) => count + file.rejected, 0);
  const [tab, setTab] = useState<Tab>(
    groups.length === 0 && rejected > 0 ? 'rejected' : 'warnings',
  );
  const target = planForImport();
  const proposed = useProposedImport(target, reading, summary);
  const isEmpty = summary.varieties.length === 0;
  const goBack = (): void => {
    changeImport({ stage: 'products', notice: null });
  };
  return (
    <section className={css('checks-page')}>
      <div className={css('step-bar')}>
        <StepHeading text={messages.import.headings.checks} />
      </div>
      <CheckCounts summary={summary} />
      <div className={css('checks-found')}>
        <div role="tablist" aria-label={words.tabsLabel} className={css('tabs')}>
          {(['warnings', 'rejected'] as const).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`import-tab-${name}`}
              aria-selected={name === tab}
              aria-controls="import-found"
              data-testid={`import-tab-${name}`}
              onClick={() => {
                setTab(name);
              }}
            >
              {words.tabs[name]({ count: name === 'warnings' ? groups.length : rejected })}
            </button>
          ))}
        </div>
        <div role="tabpanel" id="import-found" aria-labelledby={`import-tab-${tab}`}>
          {tab === 'warnings' ? (
            <WarningList groups={groups} />
          ) : (
            <RejectedRows rejected={summary.rejected} inAll={rejected} />
          )}
        </div>
      </div>
      <aside className={css('checks-side')}>
        {isEmpty ? <NothingTaken /> : <PlanEffectPanel plan={target} after={proposed} />}
        <FileTotals files={summary.files} />
      </aside>
      <StepFooter
        canGoOn={!isEmpty}
        note=""
        onBack={goBack}
        onNext={() => {
          changeImport({ stage: 'finish', notice: null });
        }}
      />
    </section>
  );
}

function NothingTaken(): ReactNode {
  const { nothing } = useMessages().importChecks;
  return (
    <section className={css('nothing-taken')} role="alert">
      <h3>{nothing.title}</h3>
      <p>{nothing.text}</p>
      <Button
        onClick={() => {
          changeImport({ stage: 'columns', notice: null });
        }}
      >
        {nothing.action}
      </Button>
    </section>
  );
}
