import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { sum } from '../../shared/decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../shared/decimal/decimal-text';
import { type RetentionEffect, retentionEffect } from '../../shared/engine/import-effect';
import { type AppError, appError } from '../../shared/errors';
import { addHistory } from '../../shared/plan/add-history';
import { withWindow } from '../../shared/plan/edits';
import { emptyPlan } from '../../shared/plan/empty-plan';
import { type IncomingHistory, incomingHistory } from '../../shared/plan/incoming-history';
import { type JoinedTable, joinTable } from '../../shared/plan/join-table';
import {
  compareMonths,
  type MonthsChoice,
  type MonthsComparison,
} from '../../shared/plan/plan-months';
import { newReferenceDoubts, proposedWindows } from '../../shared/plan/plan-windows';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { unitClashes } from '../../shared/plan/unit-clashes';
import { readVarietyTable } from '../../shared/plan/variety-table';
import type { MonthRange } from '../../shared/purchases/monthly-use';
import type { Month } from '../../shared/purchases/purchase';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import { failure, type Result, success } from '../../shared/result';
import { backUpFile } from '../storage/backups';
import { stampOfFile } from '../storage/file-stamp';
import { readPlanFile, writePlanFile } from '../storage/plan-files';
import { readWorkbook } from '../workbook/opening/read-workbook';

/** What was said about the plan that an import goes into. */
export interface IntoChoices {
  /** As it was typed. */
  readonly file: string;
  readonly months: MonthsChoice | null;
  readonly referenceWindow: MonthRange | null;
  readonly useWindow: MonthRange | null;
  readonly table: string | null;
  /** Whether doubtful months of the price before were looked at. */
  readonly acceptsReference: boolean;
  /** Whether a retention that changes by more than a tenth was looked at. */
  readonly acceptsChange: boolean;
}

interface ImportedFiles {
  /** The path of each table of the summary, as it was typed. */
  readonly paths: readonly string[];
  readonly summary: ImportSummary;
}

/** A plan with the import in it, checked and not yet written. */
export interface PreparedPlan {
  readonly path: string;
  readonly before: PlanWithScenarios;
  readonly plan: PlanWithScenarios;
  /** The sha256 of the file as it was read; `null` for a new one. */
  readonly stamp: string | null;
  readonly effect: RetentionEffect;
  readonly months: MonthsComparison;
  /** Whether what the same content reads as this time took the place of what it read as before. */
  readonly isReread: boolean;
  /** Varieties of the table of which nothing was bought. */
  readonly addedByTable: readonly string[];
  /** Columns of the table of which nothing enters the plan, as written. */
  readonly unusedColumns: readonly string[];
}

/** Works out what an import makes of a plan; refused where something has to be decided first. Nothing is written. */
export async function prepareInto(
  imported: ImportedFiles,
  choices: IntoChoices,
  workingFolder: string,
): Promise<Result<PreparedPlan, readonly AppError[]>> {
  const path = resolve(workingFolder, choices.file);
  const incoming = await stamped(imported, workingFolder);
  const read = await planAt(path, imported.summary);
  if (!read.ok) return failure([read.error]);
  const { plan: before, stamp } = read.value;
  const months = compareMonths(before, incoming);
  if (months.asks && choices.months === null) return failure([overlap(months)]);
  const grown = withHistory(before, incoming, choices.months);
  const clashes = unitClashes(before, grown, incoming);
  if (clashes.length > 0) {
    return failure(clashes.map((clash) => appError('history.unitsDiffer', { ...clash })));
  }
  const added = withWindows(grown, choices);
  const joined = await withTable(added, choices.table, workingFolder);
  if (!joined.ok) return joined;
  const { plan } = joined.value;
  const effect = retentionEffect(before, plan);
  const refusals = [
    ...(choices.acceptsReference ? [] : doubtsOf(before, plan)),
    ...(effect.asks && effect.beforeYuan !== null && !choices.acceptsChange
      ? [
          appError('history.retentionChanges', {
            beforeYuan: effect.beforeYuan,
            afterYuan: effect.afterYuan,
          }),
        ]
      : []),
  ];
  if (refusals.length > 0) return failure(refusals);
  return success({
    path,
    before,
    plan,
    stamp,
    effect,
    months,
    isReread: choices.months === 'replace',
    addedByTable: joined.value.added,
    unusedColumns: joined.value.unusedColumns,
  });
}

/** Whether the version that a save replaced was kept; `none` where there was none, or where no folder for it is known. */
export type KeptVersion = 'kept' | 'none' | 'failed';

/**
 * Writes the plan as a whole, unless its file is no longer what was read. The version that it replaces is kept among the
 * backups first, as the window does; one that cannot be kept does not keep the plan from being written.
 */
export async function writePrepared(
  { path, plan, stamp }: PreparedPlan,
  backupRoot: string | null,
): Promise<Result<KeptVersion, AppError>> {
  const kept = stamp === null || backupRoot === null ? 'none' : await keep(backupRoot, path);
  const isGone = stamp === null && existsSync(path);
  const written = isGone
    ? success({ kind: 'conflict' as const })
    : await writePlanFile({ path, plan, savedWith: SAVED_WITH, expectedStamp: stamp });
  if (!written.ok) return written;
  return written.value.kind === 'conflict'
    ? failure(appError('history.planChanged', { file: basename(path) }))
    : success(kept);
}

async function keep(backupRoot: string, path: string): Promise<KeptVersion> {
  try {
    await backUpFile(backupRoot, path);
    return 'kept';
  } catch {
    return 'failed';
  }
}

const SAVED_WITH = 'headless';

async function stamped(
  { paths, summary }: ImportedFiles,
  workingFolder: string,
): Promise<IncomingHistory> {
  const stamps = new Map<string, string | null>();
  for (const path of new Set(paths)) {
    stamps.set(path, await stampOfFile(resolve(workingFolder, path)));
  }
  return incomingHistory(
    summary,
    paths.map((path) => stamps.get(path) ?? null),
  );
}

/** The plan of a file, or a new one for the year of the last purchase. Real purchases never mix with the sample. */
async function planAt(
  path: string,
  { varieties }: ImportSummary,
): Promise<Result<{ readonly plan: PlanWithScenarios; readonly stamp: string | null }, AppError>> {
  if (existsSync(path)) {
    const read = await readPlanFile(path);
    if (!read.ok) return read;
    return read.value.plan.isSample
      ? failure(appError('history.intoSample', { file: basename(path) }))
      : read;
  }
  const [last = ''] = varieties
    .map(({ lastMonth }) => lastMonth)
    .sort()
    .reverse();
  return success({ plan: emptyPlan({ year: parseInt(last, 10) }), stamp: null });
}

function overlap(comparison: MonthsComparison): AppError {
  const { months, leaving, overlappedFiles, resaved } = comparison;
  const overlapping = months.filter(({ kind }) => kind === 'overlapping');
  const left = {
    leaving: namesOf(leaving),
    leavingYuan: textFromDecimal<YuanText>(
      sum(leaving.map(({ amountYuan }) => decimalFromText(amountYuan))),
    ),
  };
  return overlapping.length === 0
    ? appError('history.monthsMoved', { months: namesOf(months), ...left })
    : appError('history.monthsOverlap', {
        months: namesOf(overlapping),
        files: overlappedFiles,
        resaved,
        ...left,
      });
}

function namesOf(months: readonly { readonly month: Month }[]): readonly Month[] {
  return months.map(({ month }) => month);
}

function withHistory(
  plan: PlanWithScenarios,
  incoming: IncomingHistory,
  months: MonthsChoice | null,
): PlanWithScenarios {
  return addHistory(plan, incoming, {
    months: months ?? 'skip',
    referenceWindow: null,
    useWindow: null,
    winners: null,
    insuredShareRatio: null,
    newIds: incoming.varieties.map(() => randomUUID()),
  });
}

/** Windows that were named, else those of the plan, else those that suit its purchases. */
function withWindows(
  plan: PlanWithScenarios,
  { referenceWindow, useWindow }: IntoChoices,
): PlanWithScenarios {
  const proposed = proposedWindows(plan.varieties);
  const reference = referenceWindow ?? plan.referenceWindow ?? proposed.referenceWindow;
  const use = useWindow ?? plan.useWindow ?? proposed.useWindow;
  const priced = reference === null ? plan : withWindow(plan, 'referenceWindow', reference);
  return use === null ? priced : withWindow(priced, 'useWindow', use);
}

async function withTable(
  plan: PlanWithScenarios,
  table: string | null,
  workingFolder: string,
): Promise<
  Result<JoinedTable<PlanWithScenarios> & Pick<PreparedPlan, 'unusedColumns'>, readonly AppError[]>
> {
  if (table === null) return success({ plan, added: [], unusedColumns: [] });
  const tables = await readWorkbook(resolve(workingFolder, table));
  if (!tables.ok) return failure([tables.error]);
  const read = readVarietyTable(tables.value, { hasFundRatio: true, hasHistory: true });
  if (!read.ok) return read;
  const rows = read.value.rows.map(({ variety }) => variety);
  const joined = joinTable(
    plan,
    rows,
    rows.map(() => randomUUID()),
  );
  if (!joined.ok) return joined;
  return success({ ...joined.value, unusedColumns: read.value.ignoredColumns });
}

const SHOWN_NAMES = 5;

function doubtsOf(before: PlanWithScenarios, after: PlanWithScenarios): readonly AppError[] {
  const { referenceWindow } = after;
  const doubts = newReferenceDoubts(before, after);
  const [first] = doubts;
  if (referenceWindow === null || first === undefined) return [];
  const names = [...new Set(doubts.flatMap(({ varieties }) => varieties))];
  const holding = doubts.find(({ kind }) => kind === 'holdsSelected') ?? first;
  return [
    appError('history.referenceDoubtful', {
      ...referenceWindow,
      count: names.length,
      names: names.slice(0, SHOWN_NAMES),
      isMore: names.length > SHOWN_NAMES,
      selectedYuan: holding.selectedYuan,
    }),
  ];
}
