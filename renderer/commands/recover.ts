import type { YuanText } from '../../shared/decimal/decimal-text';
import type { KeptJournal, UnsavedWork } from '../../shared/journal-contract';
import { replay, type Replayed } from '../../shared/plan/journal';
import { isSameContent } from '../../shared/plan/same-data';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { callMain } from '../bridge';
import { evaluateDocuments } from '../results/evaluate-documents';
import { showNotice } from '../stores/notice-store';
import { changeRecovery, type RecoveryAnswer, recoveryState } from '../stores/recovery-store';
import { changeView, viewState } from '../stores/view-store';
import { continueJournal } from './keep-journal';
import { showSession } from './show-plan';
import { mayLeavePlan } from './unsaved-changes';

/** Brings the work back that a crashed page has left; whether there was any. */
export async function resumeWork(): Promise<boolean> {
  const reply = await callMain('journal.resume', {});
  if (!reply.ok || reply.value === null) return false;
  showKept(reply.value, replayed(reply.value));
  showNotice({ kind: 'resumed' });
  return true;
}

/** Looks for work that an earlier crash has left; says so where the start screen does not. */
export async function findUnsavedWork(): Promise<void> {
  await listUnsavedWork();
  const count = recoveryState().works.length;
  if (count > 0 && viewState().screen !== 'start') showNotice({ kind: 'unsavedWork', count });
}

export async function listUnsavedWork(): Promise<void> {
  const reply = await callMain('journal.listUnsaved', {});
  if (reply.ok) changeRecovery({ works: reply.value });
}

/** Shows unsaved work as it was; it is still unsaved, and can be undone step by step. */
export async function restoreWork(journal: string): Promise<void> {
  if (!(await mayLeavePlan())) return;
  const reply = await callMain('journal.take', { journal });
  if (reply.ok) showKept(reply.value, replayed(reply.value));
  else changeView({ failure: reply.error });
  await listUnsavedWork();
}

/** Gives unsaved work up for good. */
export async function discardWork(journal: string): Promise<void> {
  await callMain('journal.discard', { journal });
  await listUnsavedWork();
}

/** The hospital's retention before and after the unsaved changes; `null` where it is not known. */
export interface RecoveredRetentions {
  readonly before: YuanText | null;
  readonly after: YuanText | null;
}

export async function retentionsOf(journal: string): Promise<RecoveredRetentions | null> {
  const reply = await callMain('journal.look', { journal });
  if (!reply.ok) return null;
  const { session } = replayed(reply.value);
  const { saved, history, openScenarioId } = session;
  const [after, before] = await evaluateDocuments(
    [history.present, ...(saved === null ? [] : [saved])],
    openScenarioId,
  );
  return { before: before?.retentionYuan ?? null, after: after?.retentionYuan ?? null };
}

/** What is to become of unsaved work in the file that is being opened. */
export function askAboutWork(work: UnsavedWork): Promise<RecoveryAnswer> {
  recoveryState().question?.answer('cancel');
  return new Promise((resolve) => {
    changeRecovery({
      question: {
        work,
        answer: (answer) => {
          changeRecovery({ question: null });
          resolve(answer);
        },
      },
    });
  });
}

/** Shows a file's plan with the undo history of the session that wrote it; whether that led to the very same plan. */
export async function continueHistory(journal: string, plan: PlanWithScenarios): Promise<boolean> {
  const looked = await callMain('journal.look', { journal });
  if (!looked.ok || !isSameContent(replayed(looked.value).session.history.present, plan)) {
    return false;
  }
  const taken = await callMain('journal.take', { journal });
  if (!taken.ok) return false;
  showKept(taken.value, replayed(taken.value));
  return true;
}

function replayed({ base, entries }: KeptJournal): Replayed {
  return replay(base, entries);
}

function showKept({ file, entries }: KeptJournal, { session, selectedId }: Replayed): void {
  showSession({ session, file, selectedId: selectedId ?? null });
  continueJournal(entries.length);
}
