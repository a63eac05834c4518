import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { type ImportStep, useImportStep } from '../../stores/import-store';
import { ColumnsPage } from './ColumnsPage';
import { FilePage } from './FilePage';
import { ReadPage } from './ReadPage';

const STAGES = ['file', 'columns', 'read'] as const;

/** From a purchase history to the table, in three steps; nothing enters the plan before the last. */
export function ImportView(): ReactNode {
  const { import: words } = useMessages();
  const step = useImportStep();
  const present = stageOf(step);
  return (
    <main className="import-view">
      <header className="import-head">
        <h1>{words.title}</h1>
        <ol className="import-stages" aria-label={words.stagesLabel}>
          {STAGES.map((stage, index) => (
            <li key={stage} aria-current={stage === present ? 'step' : undefined}>
              <span className="stage-number">{index + 1}</span>
              {words.stages[stage]}
            </li>
          ))}
        </ol>
      </header>
      <StepPage step={step} />
    </main>
  );
}

function StepPage({ step }: { readonly step: ImportStep }): ReactNode {
  switch (step.kind) {
    case 'file':
      return <FilePage isOpening={false} />;
    case 'opening':
      return <FilePage isOpening />;
    case 'columns':
      return <ColumnsPage columns={step.columns} progress={null} isReading={false} />;
    case 'reading':
      return <ColumnsPage columns={step.columns} progress={step.progress} isReading />;
    case 'read':
      return <ReadPage columns={step.columns} summary={step.summary} />;
  }
}

function stageOf(step: ImportStep): (typeof STAGES)[number] {
  switch (step.kind) {
    case 'file':
    case 'opening':
      return 'file';
    case 'columns':
    case 'reading':
      return 'columns';
    case 'read':
      return 'read';
  }
}
