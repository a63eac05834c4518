import { resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import type { Variety } from '../../shared/plan/plan';
import { joinReadings } from '../../shared/purchases/histories/join-readings';
import type { MonthlyUse } from '../../shared/purchases/monthly-use';
import type { Month } from '../../shared/purchases/purchase';
import { settleReading } from '../../shared/purchases/settling/settle-reading';
import { failure, type Result, success } from '../../shared/result';
import type { CommandContext } from './command';
import type { EstimateChoices } from './estimate-options';
import { isPlanFile, loadPlanFile } from './load-plan';
import { readHistoryFiles } from './read-histories';

/** What was bought of one variety, month by month. */
export interface BoughtMonths {
  /** From 1, in the order of the plan or of the histories. */
  readonly row: number;
  readonly genericName: string;
  readonly monthly: readonly MonthlyUse[];
  /** Where a declaration round of the plan fills months of it as stock-outs: the round and the months. */
  readonly filled: readonly { readonly round: string; readonly months: readonly Month[] }[];
}

const AS_IT_IS: EstimateChoices = {
  policy: null,
  score: null,
  scope: null,
  fundRatio: null,
  scenario: null,
  hospitalName: null,
};

/** The months of a plan's varieties, or of purchase histories. A row that is refused refuses all: part of a year is none. */
export async function boughtMonths(
  files: readonly string[],
  context: CommandContext,
): Promise<Result<readonly BoughtMonths[], readonly AppError[]>> {
  const [first] = files;
  const isPlan = first !== undefined && files.length === 1 && (await isPlanFile(first, context));
  return isPlan ? monthsOfPlan(first, context) : monthsOfHistories(files, context);
}

async function monthsOfPlan(
  file: string,
  context: CommandContext,
): Promise<Result<readonly BoughtMonths[], readonly AppError[]>> {
  const loaded = await loadPlanFile(resolve(context.workingFolder, file), AS_IT_IS, context);
  if (!loaded.ok) return loaded;
  const { plan, rounds } = loaded.value;
  const filledOf = ({ id }: Variety): BoughtMonths['filled'] =>
    rounds.flatMap(({ name, entries }) =>
      entries
        .filter(({ varietyId, stockOuts }) => varietyId === id && stockOuts.length > 0)
        .map(({ stockOuts }) => ({ round: name, months: stockOuts })),
    );
  return success(
    plan.varieties.map((variety, index) => ({
      row: index + 1,
      genericName: variety.genericName,
      monthly: variety.monthly,
      filled: filledOf(variety),
    })),
  );
}

async function monthsOfHistories(
  files: readonly string[],
  { workingFolder }: CommandContext,
): Promise<Result<readonly BoughtMonths[], readonly AppError[]>> {
  const tables = await readHistoryFiles(files, everything, workingFolder);
  if (!tables.ok) return tables;
  const { summary } = settleReading(joinReadings(tables.value.map(({ read }) => read)), {});
  if (summary.rejected.length > 0) return failure(summary.rejected.map(({ error }) => error));
  if (summary.varieties.length > 0) return success(numbered(summary.varieties));
  return failure(summary.files.map(({ file, sheet }) => appError('table.empty', { file, sheet })));
}

const everything = {
  answers: {},
  sheet: null,
  columns: new Map(),
  templates: [],
  period: { fromMonth: null, toMonth: null },
  // No date is late: a forecast says itself which month it ends with.
  today: '9999-12-31',
};

function numbered(
  varieties: readonly Omit<BoughtMonths, 'row' | 'filled'>[],
): readonly BoughtMonths[] {
  return varieties.map(({ genericName, monthly }, index) => ({
    row: index + 1,
    genericName,
    monthly,
    filled: [],
  }));
}
