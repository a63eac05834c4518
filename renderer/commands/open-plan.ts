import type { CallOutput } from '../../shared/contract';
import { emptyPlan } from '../../shared/plan/empty-plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { callMain } from '../bridge';
import { changeView } from '../stores/view-store';
import { offerBackup } from './backups';
import { askAboutWork, continueHistory, discardWork, restoreWork } from './recover';
import { showPlan } from './show-plan';
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
  await showOpened(await callMain('plan.open', {}));
}

export async function openRecentPlan(token: string): Promise<void> {
  if (!(await mayLeavePlan())) return;
  await showOpened(await callMain('plan.openRecent', { token }));
}

/** Opens the file the program was started with, or was offered since; nothing where there is none. */
export async function openOfferedPlan(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  await showOpened(await callMain('plan.takeStartupFile', {}));
}

/** A file in which a crash has left unsaved work is asked about first; otherwise its undo history comes back with it. */
async function showOpened(reply: Awaited<ReturnType<typeof callMain<'plan.open'>>>): Promise<void> {
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  const opened: CallOutput<'plan.open'> = reply.value;
  if (opened.kind === 'cancelled') return;
  if (opened.kind === 'unusable') {
    offerBackup(opened);
    return;
  }
  const { token, fileName, stamp, plan } = opened;
  const found = await callMain('journal.find', { token, stamp });
  const kept = found.ok ? found.value : { kind: 'none' as const };
  if (kept.kind === 'unsaved') {
    const answer = await askAboutWork(kept.work);
    if (answer === 'cancel') return;
    if (answer === 'restore') return restoreWork(kept.work.journal);
    await discardWork(kept.work.journal);
  }
  if (kept.kind === 'history' && (await continueHistory(kept.journal, plan))) return;
  showPlan(plan, { token, fileName, stamp });
}
