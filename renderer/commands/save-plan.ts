import { callMain } from '../bridge';
import { beginSaving, markSaved, planState, presentDocument } from '../stores/plan-store';
import { changeView } from '../stores/view-store';

/** Whether the plan is on disk now; not where the person cancelled or writing failed. */
export async function savePlan(place: 'sameFile' | 'newFile'): Promise<boolean> {
  const plan = presentDocument(planState());
  if (plan === null) return false;
  beginSaving();
  changeView({ isSaving: true });
  const token = planState().file?.token ?? null;
  const reply = await callMain('plan.save', { token, saveAs: place === 'newFile', plan });
  changeView({ isSaving: false });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return false;
  }
  if (reply.value.kind === 'cancelled') return false;
  const { token: savedTo, fileName, stamp } = reply.value;
  markSaved(plan, { token: savedTo, fileName, stamp });
  return true;
}
