import { type PlanSession, startSession } from '../../shared/plan/plan-session';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { changeEditing } from '../stores/grid-store';
import { loadSession, type PlanFile } from '../stores/plan-store';
import { changeView, resetTableView } from '../stores/view-store';

/** Shows a plan in the table, with its first variety selected; nothing can be undone past it. */
export function showPlan(plan: PlanWithScenarios, file: PlanFile | null): void {
  showSession({ session: startSession({ plan, isSaved: true }), file, selectedId: null });
}

/** Shows work as it was left. */
export function showSession({
  session,
  file,
  selectedId,
}: {
  readonly session: PlanSession;
  readonly file: PlanFile | null;
  /** The first variety where there is none of this id. */
  readonly selectedId: string | null;
}): void {
  const { varieties } = session.history.present;
  const selected = varieties.find(({ id }) => id === selectedId) ?? varieties[0];
  loadSession(session, file);
  changeEditing({ kind: 'reset' });
  resetTableView(selected?.id ?? null);
  changeView({ screen: 'table', failure: null });
}
