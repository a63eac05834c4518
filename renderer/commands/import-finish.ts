import type { HistoryChoices } from '../../shared/plan/add-history';
import { emptyPlan } from '../../shared/plan/empty-plan';
import type { IncomingHistory } from '../../shared/plan/incoming-history';
import type { PlanDocument } from '../../shared/plan/plan';
import { compareMonths } from '../../shared/plan/plan-months';
import { proposedUseWindow } from '../../shared/plan/plan-windows';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { productKey } from '../../shared/purchases/product';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import { callMain } from '../bridge';
import { type ImportReading, importState, resetImport } from '../stores/import-store';
import { edit, openScenario, planState, presentDocument } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import { answersAbout } from './import-answers';
import type { ImportChoices } from './import-choices';
import { incomingOf, loadStamps } from './import-months';
import { templatesOf } from './import-templates';
import { newId } from './new-variety';
import { showPlan } from './show-plan';
import { mayLeavePlan } from './unsaved-changes';

/** Puts what was read into the plan as one step to undo, remembers what was said on the way, and shows the table. */
export async function finishImport(
  reading: ImportReading,
  summary: ImportSummary,
  choices: ImportChoices,
): Promise<void> {
  let plan = planForImport();
  if (plan === null) {
    if (!(await mayLeavePlan())) return;
    plan = newPlanForImport();
    showPlan(plan, null);
  }
  await loadStamps(reading);
  const incoming = incomingOf(reading, summary, importState().stamps);
  openScenario(null);
  const mergeKey = `import ${newId()}`;
  edit(
    { kind: 'addHistory', incoming, choices: historyChoices(plan, incoming, choices) },
    mergeKey,
  );
  const { fundRatio } = choices;
  if (fundRatio !== null) {
    edit({ kind: 'changePlan', change: { field: 'fundRatio', value: fundRatio } }, mergeKey);
  }
  if (choices.movesUseWindow) moveUseWindow(mergeKey);
  const first = presentDocument(planState())?.varieties[0]?.id ?? null;
  changeView({ screen: 'table', selectedId: first });
  const learnt = learntFrom(reading.history);
  // Before the answer of main: whoever chooses the next file meanwhile must not lose it.
  resetImport();
  const reply = await callMain('import.remember', learnt);
  if (!reply.ok) changeView({ failure: reply.error });
}

/** The plan the purchases go into; `null` for a new one: real purchases never mix with the sample. */
export function planForImport(): PlanWithScenarios | null {
  const plan = presentDocument(planState());
  return plan === null || plan.isSample ? null : plan;
}

/** The plan that begins where none is open. */
export function newPlanForImport(): PlanWithScenarios {
  return emptyPlan({ year: new Date().getFullYear() });
}

function moveUseWindow(mergeKey: string): void {
  const plan = presentDocument(planState());
  const useWindow = plan === null ? null : proposedUseWindow(plan);
  if (useWindow !== null) edit({ kind: 'changeUseWindow', useWindow }, mergeKey);
}

/** What is chosen for a plan. Where nothing was asked, what it has of a month stays; windows that it has stay as well. */
export function historyChoices(
  plan: PlanDocument,
  incoming: IncomingHistory,
  { referenceWindow, useWindow, winners, insuredShareRatio, months }: ImportChoices,
): HistoryChoices {
  return {
    months: months ?? compareMonths(plan, incoming).proposed ?? 'skip',
    referenceWindow,
    useWindow,
    winners,
    insuredShareRatio,
    newIds: incoming.varieties.map(newId),
  };
}

/** What the next import takes over: columns by header, and what was said of products and words. */
function learntFrom(history: ImportReading['history']) {
  const { tables, files, answers } = importState();
  const keys = history.tables.flatMap(({ products }) =>
    products.map(({ product }) => productKey(product)),
  );
  return {
    templates: templatesOf(tables, files),
    answers: answersAbout(answers.present, new Set(keys)),
  };
}
