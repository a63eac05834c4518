import { OneAtATime } from '../../shared/one-at-a-time';
import { callMain } from '../bridge';
import { beginSaving, markSaved, planState, presentDocument } from '../stores/plan-store';
import { changeSaving } from '../stores/saving-store';
import { changeView } from '../stores/view-store';
import { askAboutConflict, takeTheirs } from './save-conflict';
import { sayStanding } from './say-standing';

type SavePlace = 'sameFile' | 'newFile' | 'copy';

/** The next save waits for the one before it, and leaving the plan waits for all. */
const saves = new OneAtATime();
const PLAN = 'plan';

/** Whether the plan is on disk now; not where the person cancelled or writing failed. */
export function savePlan(place: 'sameFile' | 'newFile'): Promise<boolean> {
  return saves.run(PLAN, () => saveTo(place));
}

/** Resolves when no save is under way any more; `null` where none is. */
export function saveUnderWay(): Promise<unknown> | null {
  return saves.settled(PLAN);
}

async function saveTo(place: SavePlace): Promise<boolean> {
  const plan = presentDocument(planState());
  if (plan === null) return false;
  beginSaving();
  // What was said of an earlier attempt no longer holds.
  changeView({ isSaving: true, failure: null });
  const token = planState().file?.token ?? null;
  const reply = await callMain('plan.save', {
    token,
    saveAs: place !== 'sameFile',
    isCopy: place === 'copy',
    plan,
  });
  changeView({ isSaving: false });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return false;
  }
  switch (reply.value.kind) {
    case 'cancelled':
      return false;
    case 'conflict':
      return settleConflict(reply.value);
    case 'saved': {
      const { token: savedTo, fileName, stamp, backupFailure } = reply.value;
      markSaved(plan, { token: savedTo, fileName, stamp });
      changeSaving({ fileChange: null });
      sayStanding('backups', backupFailure);
      return true;
    }
  }
}

async function settleConflict(file: {
  readonly token: string;
  readonly fileName: string;
}): Promise<boolean> {
  switch (await askAboutConflict(file)) {
    case 'keepMine':
      return saveTo('copy');
    case 'takeTheirs':
      await takeTheirs(file.token);
      return false;
    case 'cancel':
      return false;
  }
}

/** What can be done about a change that was noticed before anything was saved: the same three choices. */
export function settleFileChange(): Promise<boolean> {
  const { file } = planState();
  if (file === null) return Promise.resolve(false);
  return saves.run(PLAN, () => settleConflict(file));
}
