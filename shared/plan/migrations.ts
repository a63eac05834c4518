import { assert } from '../assert';

/** Turns the `plan` part of one version's file into the next version's. */
type Migration = (plan: unknown) => unknown;

/** Step n leads from version n + 1 to n + 2. Every version keeps a fixture in test/fixtures/plans. */
const MIGRATIONS: readonly Migration[] = [addSelectedBuckets, addScenarios];

/** The version this program writes. */
export const NEWEST_PLAN_VERSION = MIGRATIONS.length + 1;

/** The plan part of a file of any known version, brought to the newest one; not yet checked. */
export function migratePlan(plan: unknown, fromVersion: number): unknown {
  assert(fromVersion >= 1 && fromVersion <= NEWEST_PLAN_VERSION, 'a plan version is known');
  return MIGRATIONS.slice(fromVersion - 1).reduce((migrated, step) => step(migrated), plan);
}

/** Version 2 tells backups and selected products without agreed volume from the selected ones: before it there were none. */
function addSelectedBuckets(plan: unknown): unknown {
  const none = {
    backupUnits: '0',
    backupAmountYuan: '0',
    noVolumeUnits: '0',
    noVolumeAmountYuan: '0',
  };
  return changeList(plan, 'varieties', (variety) =>
    changeList(variety, 'monthly', (use) => (isObject(use) ? { ...none, ...use } : use)),
  );
}

/** Version 3 holds scenarios beside the base one. */
function addScenarios(plan: unknown): unknown {
  return isObject(plan) ? { ...plan, scenarios: [], officialScenarioId: null } : plan;
}

/** The object with each item of one of its lists changed. What is damaged stays as it is, for the schema to refuse. */
function changeList(of: unknown, key: string, change: (item: unknown) => unknown): unknown {
  const list = isObject(of) ? of[key] : undefined;
  return isObject(of) && Array.isArray(list) ? { ...of, [key]: list.map(change) } : of;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
