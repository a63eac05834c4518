import type { CallOutput } from '../../shared/contract';
import { callMain } from '../bridge';
import { changeView } from '../stores/view-store';

/** Plans opened or saved before; none where the list cannot be read, which is said. */
export async function listRecentPlans(): Promise<CallOutput<'plan.listRecent'>> {
  const reply = await callMain('plan.listRecent', {});
  if (reply.ok) return reply.value;
  changeView({ failure: reply.error });
  return [];
}

export async function dropRecentPlan(token: string): Promise<void> {
  const reply = await callMain('plan.forgetRecent', { token });
  if (!reply.ok) changeView({ failure: reply.error });
}
