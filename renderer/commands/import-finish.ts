import { emptyPlan } from '../../shared/plan/empty-plan';
import { varietiesFromHistory } from '../../shared/plan/from-history';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { productKey } from '../../shared/purchases/product';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import { callMain } from '../bridge';
import { type ImportReading, importState, resetImport } from '../stores/import-store';
import { edit, openScenario, planState, presentDocument } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import { answersAbout } from './import-answers';
import type { ImportChoices } from './import-choices';
import { templatesOf } from './import-templates';
import { newId } from './new-variety';
import { showPlan } from './show-plan';
import { mayLeavePlan } from './unsaved-changes';

/** Puts what was read into the plan as one step to undo, remembers what was said on the way, and shows the table. */
export async function finishImport(
  { history }: ImportReading,
  summary: ImportSummary,
  choices: ImportChoices,
): Promise<void> {
  let plan = planForImport();
  if (plan === null) {
    if (!(await mayLeavePlan())) return;
    plan = emptyPlan({ year: new Date().getFullYear() });
    showPlan(plan, null);
  }
  const { referenceWindow, useWindow, winners, fundRatio, insuredShareRatio } = choices;
  const varieties = varietiesFromHistory(summary.varieties, {
    file: [...new Set(summary.files.map(({ file }) => file))].join('; '),
    referenceWindow,
    useWindow,
    winners,
    insuredShareRatio,
    exemptCheaperPassed: plan.policy.exemptCheaperPassed.value,
    newId,
  });
  const files = await callMain('import.readFiles', {});
  if (!files.ok) changeView({ failure: files.error });
  openScenario(null);
  const mergeKey = `import ${newId()}`;
  edit(
    {
      kind: 'importVarieties',
      varieties,
      referenceWindow,
      files: files.ok ? files.value : [],
    },
    mergeKey,
  );
  if (fundRatio !== null) {
    edit({ kind: 'changePlan', change: { field: 'fundRatio', value: fundRatio } }, mergeKey);
  }
  const first = presentDocument(planState())?.varieties[0]?.id ?? null;
  changeView({ screen: 'table', selectedId: first });
  await rememberImport(history);
  resetImport();
}

/** The plan the purchases go into; `null` for a new one: real purchases never mix with the sample. */
export function planForImport(): PlanWithScenarios | null {
  const plan = presentDocument(planState());
  return plan === null || plan.isSample ? null : plan;
}

async function rememberImport(history: ImportReading['history']): Promise<void> {
  const { tables, files, answers } = importState();
  const keys = history.tables.flatMap(({ products }) =>
    products.map(({ product }) => productKey(product)),
  );
  const reply = await callMain('import.remember', {
    templates: templatesOf(tables, files),
    answers: answersAbout(answers.present, new Set(keys)),
  });
  if (!reply.ok) changeView({ failure: reply.error });
}
