import { resolve } from 'node:path';

import type { RatioText } from '../../shared/decimal/decimal-text';
import type { DeclarationProblem } from '../../shared/declaration/declaration-case';
import { declarationCase } from '../../shared/declaration/declaration-case';
import { type DeclarationInputs, nothingSaid } from '../../shared/declaration/declaration-inputs';
import { floorUseReader } from '../../shared/declaration/floor-use';
import { type PlannedUse, plannedUses } from '../../shared/declaration/plan-forecasts';
import type { DeclarationCase } from '../../shared/declaration/recommendation';
import { readDeclarationTable } from '../../shared/declaration/table/declaration-table';
import { type AppError, appError } from '../../shared/errors';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { failure, type Result, success } from '../../shared/result';
import { readWorkbook } from '../workbook/opening/read-workbook';
import { onlyBase } from './choose-scenario';
import type { CommandContext } from './command';
import type { EstimateChoices } from './estimate-options';
import { incompleteError } from './evaluate-loaded';
import { isPlanFile, loadPlanFile, planOfTable } from './load-plan';

/** A variety ready for the three rules. */
export interface DeclarableVariety {
  readonly row: number;
  readonly variety: Variety;
  readonly inputs: DeclarationInputs;
  readonly case: DeclarationCase;
}

/** A list to declare, and what of it cannot be. */
export interface LoadedDeclaration {
  readonly plan: PlanDocument;
  readonly scenario: string | null;
  readonly varieties: readonly DeclarableVariety[];
  /** Varieties of a plan of which too little is known; a table is refused instead. */
  readonly leftOut: readonly { readonly row: number; readonly error: AppError }[];
  readonly ignoredColumns: readonly string[];
}

interface KnownVariety {
  readonly row: number;
  readonly variety: Variety;
  readonly inputs: DeclarationInputs;
  readonly forecast: PlannedUse | null;
}

/** Reads a variety table with its declaration columns, or a plan with its purchases. */
export async function loadDeclaration(
  file: string,
  given: { readonly choices: EstimateChoices; readonly riskRatio: RatioText },
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  return (await isPlanFile(file, context))
    ? fromPlan(file, given, context)
    : fromTable(file, given, context);
}

async function fromPlan(
  file: string,
  { choices, riskRatio }: { readonly choices: EstimateChoices; readonly riskRatio: RatioText },
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  const loaded = await loadPlanFile(resolve(context.workingFolder, file), choices, context);
  if (!loaded.ok) return loaded;
  const { plan, scenario } = loaded.value;
  const uses = plannedUses(plan.varieties);
  const floorUse = floorUseReader(plan, plan.policy.declarationFloorUse.value);
  const known = plan.varieties.map((variety, index): KnownVariety => {
    const use = uses[index] ?? null;
    return {
      row: index + 1,
      variety,
      inputs: { ...nothingSaid, floorUseUnits: floorUse(variety.id, use) },
      forecast: use,
    };
  });
  const { varieties, leftOut } = cases(known, plan, { riskRatio, context });
  const errors = leftOut.map(({ error }) => error);
  return varieties.length === 0
    ? failure(errors.length > 0 ? errors : [appError('table.empty', { file, sheet: '' })])
    : success({ plan, scenario, varieties, leftOut, ignoredColumns: [] });
}

async function fromTable(
  file: string,
  { choices, riskRatio }: { readonly choices: EstimateChoices; readonly riskRatio: RatioText },
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  const base = onlyBase(choices.scenario, context);
  if (!base.ok) return failure([base.error]);
  const tables = await readWorkbook(resolve(context.workingFolder, file));
  if (!tables.ok) return failure([tables.error]);
  const table = readDeclarationTable(tables.value, { hasFundRatio: choices.fundRatio !== null });
  if (!table.ok) return table;
  const { rows, ignoredColumns } = table.value;
  const plan = planOfTable(
    rows.map(({ variety }) => variety),
    choices,
  );
  const kind = plan.policy.declarationFloorUse.value;
  const floorUse = floorUseReader(plan, kind);
  const known = rows.map(({ inputs, ...row }) => {
    // The table's own column is the mean of two years, and no floor that is of another use.
    const floorUseUnits =
      kind === 'meanOfTwoYears' ? inputs.floorUseUnits : floorUse(row.variety.id, null);
    return { ...row, inputs: { ...inputs, floorUseUnits }, forecast: null };
  });
  const { varieties, leftOut } = cases(known, plan, { riskRatio, context });
  return leftOut.length > 0
    ? failure(leftOut.map(({ error }) => error))
    : success({ plan, scenario: null, varieties, leftOut, ignoredColumns });
}

function cases(
  known: readonly KnownVariety[],
  plan: PlanDocument,
  { riskRatio, context }: { readonly riskRatio: RatioText; readonly context: CommandContext },
): Pick<LoadedDeclaration, 'varieties' | 'leftOut'> {
  const floorShareRatio = plan.policy.declarationFloorRatio.value;
  const varieties: DeclarableVariety[] = [];
  const leftOut: { row: number; error: AppError }[] = [];
  for (const { forecast, ...one } of known) {
    const made = declarationCase({ ...one, context: plan, forecast, floorShareRatio, riskRatio });
    if (made.ok) varieties.push({ ...one, case: made.value });
    else
      leftOut.push({
        row: one.row,
        error: problemError(one.variety, made.error, { plan, context }),
      });
  }
  return { varieties, leftOut };
}

function problemError(
  variety: Variety,
  problem: DeclarationProblem,
  { plan, context }: { readonly plan: PlanDocument; readonly context: CommandContext },
): AppError {
  const { genericName: name } = variety;
  switch (problem.kind) {
    case 'missing':
      return incompleteError(variety, problem.fields, context);
    case 'usableUnknown':
      return appError('declaration.usableUnknown', { name });
    case 'capBelowFloor':
      return appError('declaration.capBelowFloor', { name });
    case 'tooLarge':
      return appError('declaration.tooLarge', { name });
    case 'noWholePack':
      return appError('declaration.noWholePack', { name });
    case 'otherPriceUnknown':
      return appError('declaration.otherPriceUnknown', { name });
    case 'scoreMissing':
      return appError('score.missing', { policy: plan.policy.names[context.language] });
  }
}
