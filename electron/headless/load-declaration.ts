import { resolve } from 'node:path';

import type { RatioText, UnitsText } from '../../shared/decimal/decimal-text';
import type { DeclarationProblem } from '../../shared/declaration/declaration-case';
import { declarationCase } from '../../shared/declaration/declaration-case';
import { type DeclarationInputs, nothingSaid } from '../../shared/declaration/declaration-inputs';
import { floorUseReader } from '../../shared/declaration/floor-use';
import { type PlannedUse, plannedUses } from '../../shared/declaration/plan-forecasts';
import type { DeclarationCase } from '../../shared/declaration/recommendation';
import { roundVarieties } from '../../shared/declaration/round-cases';
import { readDeclarationTable } from '../../shared/declaration/table/declaration-table';
import { type AppError, appError } from '../../shared/errors';
import type { ForecastFlag } from '../../shared/forecast/variety-forecasts';
import type { DeclarationRound } from '../../shared/plan/declaration-round';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { failure, type Result, success } from '../../shared/result';
import { readWorkbook } from '../workbook/opening/read-workbook';
import { onlyBase } from './choose-scenario';
import type { CommandContext } from './command';
import { defaultRisk } from './declare-options';
import type { EstimateChoices } from './estimate-options';
import { incompleteError } from './evaluate-loaded';
import { isPlanFile, loadPlanFile, planOfTable } from './load-plan';

/** A variety ready for the three rules. */
export interface DeclarableVariety {
  readonly row: number;
  readonly variety: Variety;
  readonly inputs: DeclarationInputs;
  /** What its round declares; `null` without a round, or where it is open. */
  readonly declaredUnits: UnitsText | null;
  /** What its purchases say to look at first; none of a table. */
  readonly flags: readonly ForecastFlag[];
  readonly case: DeclarationCase;
}

/** A list to declare, and what of it cannot be. */
export interface LoadedDeclaration {
  readonly plan: PlanDocument;
  readonly scenario: string | null;
  /** The declaration round whose varieties, typed uses, limits and marks these are. */
  readonly round: DeclarationRound | null;
  /** Rounds of the plan where none was asked for. */
  readonly unusedRounds: readonly string[];
  readonly varieties: readonly DeclarableVariety[];
  /** Varieties of which too little is known. */
  readonly leftOut: readonly { readonly row: number; readonly error: AppError }[];
  readonly ignoredColumns: readonly string[];
}

interface KnownVariety {
  readonly row: number;
  readonly variety: Variety;
  readonly inputs: DeclarationInputs;
  readonly forecast: PlannedUse | null;
}

interface DeclarationChoices {
  readonly choices: EstimateChoices;
  /** `null`: that of the round, or the default. */
  readonly riskRatio: RatioText | null;
  /** A round of the plan by its name or id. */
  readonly round: string | null;
}

/** Reads a variety table with its declaration columns, or a plan with its purchases. */
export async function loadDeclaration(
  file: string,
  given: DeclarationChoices,
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  return (await isPlanFile(file, context))
    ? fromPlan(file, given, context)
    : fromTable(file, given, context);
}

async function fromPlan(
  file: string,
  { choices, riskRatio, round: wanted }: DeclarationChoices,
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  const loaded = await loadPlanFile(resolve(context.workingFolder, file), choices, context);
  if (!loaded.ok) return loaded;
  const { plan, scenario, rounds } = loaded.value;
  if (wanted !== null) {
    const round = rounds.find(({ id, name }) => id === wanted || name === wanted.trim());
    if (round === undefined) return failure([unknownRound(wanted, rounds)]);
    const asked = { ...round, riskRatio: riskRatio ?? round.riskRatio };
    return finished(casesOfRound(plan, asked, context), {
      file,
      plan,
      scenario,
      round: asked,
      unusedRounds: [],
      ignoredColumns: [],
    });
  }
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
  return finished(cases(known, plan, { riskRatio: riskRatio ?? defaultRisk, context }), {
    file,
    plan,
    scenario,
    round: null,
    unusedRounds: rounds.map(({ name }) => name),
    ignoredColumns: [],
  });
}

function finished(
  { varieties, leftOut }: Pick<LoadedDeclaration, 'varieties' | 'leftOut'>,
  { file, ...from }: Omit<LoadedDeclaration, 'varieties' | 'leftOut'> & { readonly file: string },
): Result<LoadedDeclaration, readonly AppError[]> {
  const errors = leftOut.map(({ error }) => error);
  return varieties.length === 0
    ? failure(errors.length > 0 ? errors : [appError('table.empty', { file, sheet: '' })])
    : success({ ...from, varieties, leftOut });
}

function unknownRound(name: string, rounds: readonly DeclarationRound[]): AppError {
  return appError('round.unknown', { name, known: rounds.map((round) => round.name) });
}

/** The varieties of a round as the desk works them out, a shortfall costing the variety's own retention. */
function casesOfRound(
  plan: PlanDocument,
  round: DeclarationRound,
  context: CommandContext,
): Pick<LoadedDeclaration, 'varieties' | 'leftOut'> {
  const varieties: DeclarableVariety[] = [];
  const leftOut: { row: number; error: AppError }[] = [];
  const plain = { ...round, shortfall: { kind: 'variety' } } as const;
  for (const { variety, entry, use, outcome } of roundVarieties(plan, plain)) {
    const row = plan.varieties.indexOf(variety) + 1;
    if (outcome.kind === 'problem') {
      leftOut.push({ row, error: problemError(variety, outcome.problem, { plan, context }) });
      continue;
    }
    const { usable, capUnits, reason } = entry;
    varieties.push({
      row,
      variety,
      inputs: { ...nothingSaid, usable, capUnits, reason },
      declaredUnits: entry.declared?.baseUnits ?? null,
      flags: use?.forecast.flags ?? [],
      case: outcome.case,
    });
  }
  return { varieties, leftOut };
}

async function fromTable(
  file: string,
  { choices, riskRatio, round }: DeclarationChoices,
  context: CommandContext,
): Promise<Result<LoadedDeclaration, readonly AppError[]>> {
  const base = onlyBase(choices.scenario, context);
  if (!base.ok) return failure([base.error]);
  if (round !== null) return failure([unknownRound(round, [])]);
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
  const known = rows.flatMap(({ inputs, lacking, ...row }) => {
    if (lacking !== null) return [];
    // The table's own column is the mean of two years, and no floor that is of another use.
    const floorUseUnits =
      kind === 'meanOfTwoYears' ? inputs.floorUseUnits : floorUse(row.variety.id, null);
    return [{ ...row, inputs: { ...inputs, floorUseUnits }, forecast: null }];
  });
  const made = cases(known, plan, { riskRatio: riskRatio ?? defaultRisk, context });
  const open = made.leftOut.map((one) => ({ ...one, error: ofTable(one.error) }));
  const wrong = open.filter(({ error }) => error.code !== 'declaration.usableMissing');
  if (wrong.length > 0) return failure(wrong.map(({ error }) => error));
  const lacking = rows.flatMap(({ row, lacking: error }) =>
    error === null ? [] : [{ row, error }],
  );
  const leftOut = [...open, ...lacking].sort((left, right) => left.row - right.row);
  const from = { file, plan, scenario: null, round: null, unusedRounds: [], ignoredColumns };
  return finished({ varieties: made.varieties, leftOut }, from);
}

/** A table says what can be used in a column of its own; no purchases stand behind it. */
function ofTable(error: AppError): AppError {
  return error.code === 'declaration.usableUnknown'
    ? appError('declaration.usableMissing', error.params)
    : error;
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
    if (made.ok) {
      const flags = forecast?.forecast.flags ?? [];
      varieties.push({ ...one, declaredUnits: null, flags, case: made.value });
    } else
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
      return incompleteError(variety, problem.fields, { context, scenario: '' });
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
    case 'chancesBeyondMakers':
      return appError('declaration.chancesBeyondMakers', { name });
    case 'scoreMissing':
      return appError('score.missing', { policy: plan.policy.names[context.language] });
  }
}
