import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import type { AppError } from '../../shared/errors';
import { scopeApart } from '../../shared/fund/compare-policies';
import type { DeclarationRound } from '../../shared/plan/declaration-round';
import { withExemptionRule } from '../../shared/plan/edits';
import { emptyPlan } from '../../shared/plan/empty-plan';
import { fundOf } from '../../shared/plan/fund-edits';
import { emptyFund, type FundPlan } from '../../shared/plan/fund-plan';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { parsePlanFile } from '../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { readVarietyTable } from '../../shared/plan/variety-table';
import type { Scope } from '../../shared/policy/policy';
import type { NamedPlan } from '../../shared/reports/audit-input';
import { otherScenarios } from '../../shared/reports/other-scenarios';
import { failure, type Result, success } from '../../shared/result';
import { readLimitedText } from '../storage/read-limited';
import { readWorkbook } from '../workbook/opening/read-workbook';
import { chooseScenario, onlyBase } from './choose-scenario';
import type { CommandContext } from './command';
import type { EstimateChoices } from './estimate-options';

/** A plan to estimate with what is needed to speak of its varieties. */
export interface LoadedPlan {
  readonly plan: PlanDocument;
  /** Row numbers by variety id: those of the table's sheet, or from 1 in a plan. */
  readonly rows: ReadonlyMap<string, number>;
  readonly ignoredColumns: readonly string[];
  /** The settlement year; `null` for a table, which names none. */
  readonly year: number | null;
  /** The scenario's name; `null` is the base. */
  readonly scenario: string | null;
  /** The base and the other scenarios, to compare with. */
  readonly others: readonly NamedPlan[];
  /** The plan's declaration rounds; a table has none. */
  readonly rounds: readonly DeclarationRound[];
  /** What the plan says of its fund; a table says nothing. */
  readonly fund: FundPlan;
  /** The scope that was chosen apart from any pack, by option or in the plan; `null`: that of the pack. */
  readonly scopeApart: Scope | null;
}

/** A plan must have a year; of a table's it is never shown, and no figure depends on it. */
const YEAR_OF_TABLE = 2026;

/** Reads a variety table or a plan file, told apart by content, and applies the options. */
export async function loadChosenPlan(
  file: string,
  choices: EstimateChoices,
  context: CommandContext,
): Promise<Result<LoadedPlan, readonly AppError[]>> {
  const path = resolve(context.workingFolder, file);
  return (await startsAsJson(path))
    ? loadPlanFile(path, choices, context)
    : loadTable(path, choices, context);
}

/** The chosen scenario of a plan with its varieties numbered from 1, for no sheet numbers them. */
export function loadedPlan(
  document: PlanWithScenarios,
  choices: EstimateChoices,
  context: CommandContext,
): Result<LoadedPlan, readonly AppError[]> {
  const chosen = chooseScenario(document, choices.scenario, context);
  if (!chosen.ok) return failure([chosen.error]);
  const plan = withChoices(chosen.value.plan, choices);
  const rows = new Map(plan.varieties.map((variety, index) => [variety.id, index + 1]));
  const { scenario } = chosen.value;
  const others = otherScenarios(document, chosen.value.scenarioId, context.messages).map(
    ({ name, plan: other }): NamedPlan => ({ name, plan: withChoices(other, choices) }),
  );
  const { rounds = [] } = document;
  const fund = fundOf(document);
  const { year } = plan;
  const apart = choices.scope ?? scopeApart(chosen.value.plan);
  const named = { plan, rows, ignoredColumns: [], year, scenario, others, rounds, fund };
  return success({ ...named, scopeApart: apart });
}

/** The plan with what the options say in place of what it says itself; what follows its pack follows the chosen one. */
function withChoices(plan: PlanDocument, choices: EstimateChoices): PlanDocument {
  const policy = choices.policy ?? plan.policy;
  const chosen = {
    ...plan,
    policy,
    score: choices.score ?? plan.score,
    scope: choices.scope ?? scopeApart(plan) ?? policy.scope.value,
    fundRatio: choices.fundRatio ?? plan.fundRatio,
    hospitalName: choices.hospitalName ?? plan.hospitalName,
  };
  return withExemptionRule(plan, chosen);
}

/** A plan of nothing but a table's varieties. */
export function planOfTable(varieties: readonly Variety[], choices: EstimateChoices): PlanDocument {
  const empty = emptyPlan({ year: YEAR_OF_TABLE });
  const scope = choices.policy?.scope.value ?? empty.scope;
  return withChoices({ ...empty, scope, varieties }, choices);
}

async function loadTable(
  path: string,
  choices: EstimateChoices,
  context: CommandContext,
): Promise<Result<LoadedPlan, readonly AppError[]>> {
  const base = onlyBase(choices.scenario, context);
  if (!base.ok) return failure([base.error]);
  const tables = await readWorkbook(path);
  if (!tables.ok) return failure([tables.error]);
  const table = readVarietyTable(tables.value, { hasFundRatio: choices.fundRatio !== null });
  if (!table.ok) return table;
  const { rows, ignoredColumns } = table.value;
  const varieties = rows.map(({ variety }) => variety);
  return success({
    plan: planOfTable(varieties, choices),
    rows: new Map(rows.map(({ row, variety }) => [variety.id, row])),
    ignoredColumns,
    year: null,
    scenario: null,
    others: [],
    rounds: [],
    fund: emptyFund,
    scopeApart: choices.scope,
  });
}

/** Reads a plan file and applies the options. */
export async function loadPlanFile(
  path: string,
  choices: EstimateChoices,
  context: CommandContext,
): Promise<Result<LoadedPlan, readonly AppError[]>> {
  const file = basename(path);
  const text = await readLimitedText(path);
  if (!text.ok) return failure([text.error]);
  const parsed = parsePlanFile(text.value, file);
  if (!parsed.ok) return failure([parsed.error]);
  return loadedPlan(parsed.value, choices, context);
}

/** Whether a file is meant as a plan: a table never begins like one. */
export function isPlanFile(file: string, { workingFolder }: CommandContext): Promise<boolean> {
  return startsAsJson(resolve(workingFolder, file));
}

/** Whether the first character says JSON. A file that cannot be opened is left to the workbook reader's sentence. */
async function startsAsJson(path: string): Promise<boolean> {
  const first = Buffer.alloc(256);
  try {
    const handle = await open(path, 'r');
    try {
      const { bytesRead } = await handle.read(first, 0, first.length, 0);
      const text = first.subarray(0, bytesRead).toString('utf8');
      return text
        .replace(/^\ufeff/, '')
        .trimStart()
        .startsWith('{');
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
