import { assert } from '../assert';

/** Turns the `plan` part of one version's file into the next version's. */
type Migration = (plan: unknown) => unknown;

/** Step n leads from version n + 1 to n + 2. Every version keeps a fixture in test/fixtures/plans. */
const MIGRATIONS: readonly Migration[] = [];

/** The version this program writes. */
export const NEWEST_PLAN_VERSION = MIGRATIONS.length + 1;

/** The plan part of a file of any known version, brought to the newest one; not yet checked. */
export function migratePlan(plan: unknown, fromVersion: number): unknown {
  assert(fromVersion >= 1 && fromVersion <= NEWEST_PLAN_VERSION, 'a plan version is known');
  return MIGRATIONS.slice(fromVersion - 1).reduce((migrated, step) => step(migrated), plan);
}
