import { z } from 'zod';

import { changeJsonFile, readJsonFile } from './json-file';

const KEPT = 12;

const recentPlanSchema = z.object({
  path: z.string().min(1).max(4096),
  hospitalName: z.string().max(200),
  /** ISO date and time of the last opening or saving. */
  openedAt: z.iso.datetime(),
});
const recentPlansSchema = z.array(recentPlanSchema).readonly();
export type RecentPlan = z.infer<typeof recentPlanSchema>;

function recentFile(path: string): Parameters<typeof readJsonFile<readonly RecentPlan[]>>[0] {
  return { path, schema: recentPlansSchema, fallback: [] };
}

/** The plans last opened or saved, the newest first. `onDamage` is told where the list was damaged and has been kept aside. */
export function readRecentPlans(
  listPath: string,
  onDamage?: () => void,
): Promise<readonly RecentPlan[]> {
  return readJsonFile({ ...recentFile(listPath), ...(onDamage && { onDamage }) });
}

/** Puts a plan first; one file stands in the list once. */
export function rememberRecentPlan(listPath: string, plan: RecentPlan): Promise<void> {
  return changeJsonFile(recentFile(listPath), (plans) =>
    [plan, ...plans.filter(({ path }) => path !== plan.path)].slice(0, KEPT),
  );
}

export function forgetRecentPlan(listPath: string, planPath: string): Promise<void> {
  return changeJsonFile(recentFile(listPath), (plans) =>
    plans.filter(({ path }) => path !== planPath),
  );
}
