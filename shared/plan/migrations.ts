import { assert } from '../assert';
import { checkedColumns } from './months-before-sources';
import { nameSources } from './name-sources';
import { isPlainObject } from './plain-object';

/** Turns the `plan` part of one version's file into the next version's. */
interface Migration {
  readonly step: (plan: unknown) => unknown;
  /** The fields of a plan that no earlier version has: a file that holds one names a wrong version. */
  readonly adds: readonly string[];
}

/** Step n leads from version n + 1 to n + 2. Every version keeps a fixture in test/fixtures/plans. */
const MIGRATIONS: readonly Migration[] = [
  { step: addSelectedBuckets, adds: [] },
  { step: addScenarios, adds: ['scenarios', 'officialScenarioId'] },
  { step: putMonthsInColumns, adds: ['importedFiles'] },
  { step: nameSourcesOfMonths, adds: ['sources', 'useWindow'] },
  { step: addExpenditureFundRatio, adds: [] },
  { step: addFund, adds: ['fund'] },
  { step: tellPurchasesApart, adds: [] },
];

/** The version this program writes. */
export const NEWEST_PLAN_VERSION = MIGRATIONS.length + 1;

/** The plan part of a file of any known version, brought to the newest one; not yet checked. */
export function migratePlan(plan: unknown, fromVersion: number): unknown {
  assert(fromVersion >= 1 && fromVersion <= NEWEST_PLAN_VERSION, 'a plan version is known');
  return MIGRATIONS.slice(fromVersion - 1).reduce((migrated, { step }) => step(migrated), plan);
}

/**
 * A field of the plan part that the version its file names does not have yet, or `null`. Migrating such a plan would put
 * the beginning of that field over what the file holds.
 */
export function fieldAheadOfVersion(plan: unknown, version: number): string | null {
  if (!isPlainObject(plan)) return null;
  const later = MIGRATIONS.slice(version - 1).flatMap(({ adds }) => adds);
  return later.find((field) => Object.hasOwn(plan, field)) ?? null;
}

/** Version 5 names the file of each month, and keeps the months of use as it keeps those of the price before. */
function nameSourcesOfMonths(plan: unknown): unknown {
  return changeList(nameSources(plan), 'scenarios', (scenario) =>
    changePart(scenario, 'frozen', (frozen) => changePart(frozen, 'plan', nameSources)),
  );
}

/** Version 6 knows a fund payment ratio of the expenditure beside that of the budget: before it there was one of both. */
function addExpenditureFundRatio(plan: unknown): unknown {
  return addToVarieties(plan, { expenditureFundRatio: null });
}

/** The plan with inputs that its version did not have, in each place where a plan keeps varieties. */
function addToVarieties(plan: unknown, inputs: Readonly<Record<string, unknown>>): unknown {
  const added = (variety: unknown): unknown =>
    isPlainObject(variety) ? { ...inputs, ...variety } : variety;
  const inPlan = (part: unknown): unknown => changeList(part, 'varieties', added);
  const inScenarios = changeList(inPlan(plan), 'scenarios', (scenario) =>
    changePart(scenario, 'frozen', (frozen) => changePart(frozen, 'plan', inPlan)),
  );
  return changeList(inScenarios, 'joins', (join) =>
    changeList(join, 'parts', (part) => changePart(part, 'variety', added)),
  );
}

/**
 * Version 7 may hold the fund forecast, and its policy packs say how a settlement is assessed. Before it nothing was said of
 * either: packs are read with what held, and no figure changes.
 */
function addFund(plan: unknown): unknown {
  return plan;
}

/**
 * Version 8 tells months apart by department, order, payment and shortage, and packs know a third way of exemption. Packs of
 * before it are read with what held, what was bought is told apart by nothing, and no figure changes.
 */
function tellPurchasesApart(plan: unknown): unknown {
  return plan;
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
    changeList(variety, 'monthly', (use) => (isPlainObject(use) ? { ...none, ...use } : use)),
  );
}

/** Version 3 holds scenarios beside the base one. */
function addScenarios(plan: unknown): unknown {
  return isPlainObject(plan) ? { ...plan, scenarios: [], officialScenarioId: null } : plan;
}

/** Version 4 holds months as columns, and of imported files the stamp beside the name. */
function putMonthsInColumns(plan: unknown): unknown {
  return changeList(inColumns(plan), 'scenarios', (scenario) => {
    const frozen = isPlainObject(scenario) ? scenario['frozen'] : undefined;
    if (!isPlainObject(scenario) || !isPlainObject(frozen)) return scenario;
    const inNewForm = { ...frozen, plan: inColumns(frozen['plan']) };
    return {
      ...scenario,
      frozen: changeList(inNewForm, 'files', (name) => ({ name, stamp: null })),
    };
  });
}

function inColumns(plan: unknown): unknown {
  if (!isPlainObject(plan)) return plan;
  return changeList({ ...plan, importedFiles: [] }, 'varieties', (variety) => {
    if (!isPlainObject(variety)) return variety;
    const { monthly } = variety;
    return { ...variety, monthly: Array.isArray(monthly) ? checkedColumns(monthly) : monthly };
  });
}

/** The object with each item of one of its lists changed. What is damaged stays as it is, for the schema to refuse. */
function changeList(of: unknown, key: string, change: (item: unknown) => unknown): unknown {
  const list = isPlainObject(of) ? of[key] : undefined;
  return isPlainObject(of) && Array.isArray(list) ? { ...of, [key]: list.map(change) } : of;
}

/** The object with one of its parts changed, where it has it. */
function changePart(of: unknown, key: string, change: (part: unknown) => unknown): unknown {
  return isPlainObject(of) && isPlainObject(of[key]) ? { ...of, [key]: change(of[key]) } : of;
}
