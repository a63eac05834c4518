import type { CallOutput } from '../../shared/contract';
import type { YuanText } from '../../shared/decimal/decimal-text';
import { startSession } from '../../shared/plan/plan-session';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { callMain } from '../bridge';
import { evaluateDocuments } from '../results/evaluate-documents';
import { edit, planState, presentDocument } from '../stores/plan-store';
import { changeSaving, type UnusableFile } from '../stores/saving-store';
import { changeView } from '../stores/view-store';
import { showSession } from './show-plan';
import { mayLeavePlan } from './unsaved-changes';

export type BackupList = CallOutput<'backup.list'>;

/** What is shown of a kept version. */
export interface BackupFigures {
  readonly hospitalName: string;
  readonly varieties: number;
  /** `null` while the score is not typed. */
  readonly retentionYuan: YuanText | null;
}

/** Shows the versions kept of a file; without one, of the open plan's. */
export function openBackups(token: string | null = planState().file?.token ?? null): void {
  changeSaving({ backupsOf: { token }, unusable: null });
}

/** `null` where they cannot be listed, which is said. */
export async function askBackups(token: string): Promise<BackupList | null> {
  const reply = await callMain('backup.list', { token });
  if (reply.ok) return reply.value;
  changeView({ failure: reply.error });
  return null;
}

/** The headline figures of a version; `null` where it cannot be opened. */
export async function figuresOfBackup(token: string, id: string): Promise<BackupFigures | null> {
  const reply = await callMain('backup.read', { token, id });
  if (!reply.ok) return null;
  const { plan } = reply.value;
  const [hospital] = await evaluateDocuments([plan], null);
  return {
    hospitalName: plan.hospitalName,
    varieties: plan.varieties.length,
    retentionYuan: hospital?.retentionYuan ?? null,
  };
}

/**
 * Shows a kept version. In the plan of the same file it is a step that can be undone, after what is there now was kept
 * too; otherwise it is a plan of its own, not yet saved, so that the file is touched by nobody but the person.
 */
export async function restoreBackup(token: string, id: string): Promise<void> {
  const reply = await callMain('backup.read', { token, id });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  const present = presentDocument(planState());
  const isOfOpenPlan = present !== null && planState().file?.token === token;
  const isShown = isOfOpenPlan
    ? await putInPlace({ token, present, restored: reply.value.plan })
    : await showUnsaved(reply.value.plan);
  if (isShown) changeSaving({ backupsOf: null, unusable: null });
}

/** A file that cannot be opened, with the version of it that can. */
export function offerBackup(file: UnusableFile): void {
  changeSaving({ unusable: file });
}

async function putInPlace({
  token,
  present,
  restored,
}: {
  readonly token: string;
  readonly present: PlanWithScenarios;
  readonly restored: PlanWithScenarios;
}): Promise<boolean> {
  const kept = await callMain('backup.keep', { token, plan: present });
  if (!kept.ok) {
    changeView({ failure: kept.error });
    return false;
  }
  edit({ kind: 'replaceDocument', document: restored, origin: 'backup' });
  changeView({ screen: 'table' });
  return true;
}

async function showUnsaved(plan: PlanWithScenarios): Promise<boolean> {
  if (!(await mayLeavePlan())) return false;
  showSession({ session: startSession({ plan, isSaved: false }), file: null, selectedId: null });
  return true;
}
