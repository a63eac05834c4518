import { callMain } from '../bridge';
import { isDirty, planState } from '../stores/plan-store';
import { changeView, type UnsavedAnswer, viewState } from '../stores/view-store';
import { discardJournal, flushJournal } from './keep-journal';
import { savePlan, saveUnderWay } from './save-plan';

/** Whether the present plan may be left: there is nothing to lose, or the person saved or gave it up. */
export async function mayLeavePlan(): Promise<boolean> {
  const save = saveUnderWay();
  if (save !== null) await save;
  if (!isDirty(planState())) return true;
  const answer = await askAboutChanges();
  return answer === 'save' ? savePlan('sameFile') : answer === 'discard';
}

/** The window was asked to close: it closes unless the person wants to go on. */
export async function closeWindow(): Promise<void> {
  if (!(await mayLeavePlan())) return;
  await (isDirty(planState()) ? discardJournal() : flushJournal());
  await callMain('window.close', {});
}

/** A second question while one is open cancels the first. */
function askAboutChanges(): Promise<UnsavedAnswer> {
  viewState().unsavedQuestion?.answer('cancel');
  return new Promise((resolve) => {
    changeView({
      unsavedQuestion: {
        answer: (answer) => {
          changeView({ unsavedQuestion: null });
          resolve(answer);
        },
      },
    });
  });
}
