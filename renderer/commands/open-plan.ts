import type { CallOutput } from '../../shared/contract';
import { emptyPlan } from '../../shared/plan/empty-plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { callMain } from '../bridge';
import { changeEditing } from '../stores/grid-store';
import { loadPlan, type PlanFile } from '../stores/plan-store';
import { changeView, resetTableView } from '../stores/view-store';
import { mayLeavePlan } from './unsaved-changes';

/** Begins with an empty table of this year. */
export async function newPlan(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  showPlan(emptyPlan({ year: new Date().getFullYear() }), null);
}

export async function openSample(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  showPlan(sampleHospital(), null);
}

export async function openPlan(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  showOpened(await callMain('plan.open', {}));
}

export async function openRecentPlan(token: string): Promise<void> {
  if (!(await mayLeavePlan())) return;
  showOpened(await callMain('plan.openRecent', { token }));
}

/** Opens the file the program was started with, or was offered since; nothing where there is none. */
export async function openOfferedPlan(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  showOpened(await callMain('plan.takeStartupFile', {}));
}

/** Shows a plan in the table, with its first variety selected. */
export function showPlan(plan: PlanWithScenarios, file: PlanFile | null): void {
  loadPlan(plan, file);
  changeEditing({ kind: 'reset' });
  resetTableView(plan.varieties[0]?.id ?? null);
  changeView({ screen: 'table', failure: null });
}

function showOpened(reply: Awaited<ReturnType<typeof callMain<'plan.open'>>>): void {
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  const opened: CallOutput<'plan.open'> = reply.value;
  if (opened.kind === 'cancelled') return;
  const { token, fileName, stamp } = opened;
  showPlan(opened.plan, { token, fileName, stamp });
}
