import { resolve } from 'node:path';

import type { YuanText } from '../../shared/decimal/decimal-text';
import { type AppError, appError } from '../../shared/errors';
import {
  type AllocatedPool,
  allocatePool,
  type AllocationProblem,
} from '../../shared/fund/allocate-pool';
import { type AllocationPool, allocationPool } from '../../shared/fund/allocation-pool';
import { blankValues } from '../../shared/fund/department-reading';
import { readDepartmentTable } from '../../shared/fund/department-table';
import { allocationByPurchases } from '../../shared/fund/department-use';
import { drawFund } from '../../shared/fund/draw-fund';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import { formatRatio, formatYuan } from '../../shared/i18n/format';
import type { AllocationKey, FundAllocation } from '../../shared/plan/fund-allocation';
import { departmentReport } from '../../shared/reports/fund/department-report';
import { unsigned } from '../../shared/reports/signatures';
import { failure, type Result, success } from '../../shared/result';
import { readWorkbook } from '../workbook/opening/read-workbook';
import { writeReport } from '../workbook/writing/write-report';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { planOptions } from './estimate-options';
import { sampleLine } from './estimate-text';
import { loadFund } from './load-fund';
import { readPositiveYuan } from './option-values';
import { writeReportPdf } from './report-pdf';
import { textTable } from './text-table';

const options = {
  ...planOptions,
  pool: { type: 'string' },
  departments: { type: 'string' },
  'by-purchases': { type: 'boolean' },
  xlsx: { type: 'string' },
  pdf: { type: 'string' },
} as const;

/** `allocate PLAN …`: the fund divided among departments, to the fen. */
export async function runAllocate(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const {
    policy: named,
    json: asJson = false,
    pool: poolText,
    departments,
    'by-purchases': byPurchases = false,
    xlsx,
    pdf,
    ...texts
  } = read.values;
  const typedPool = poolText === undefined ? null : readPositiveYuan(poolText);
  if (poolText !== undefined && typedPool === null) {
    const { wrongValue, expectedAmount } = context.messages.headless;
    return misused(wrongValue({ option: '--pool', value: poolText, expected: expectedAmount }));
  }
  const policies = named === undefined ? [] : [named];
  const loaded = await loadFund(read.files, { ...texts, policies }, context);
  if (loaded.kind !== 'loaded') return loaded;
  const allocation = await chosenAllocation(
    loaded.fund.allocation,
    { typedPool, departments },
    context,
  );
  if (!allocation.ok) return refused(allocation.error);
  const { plan } = loaded.loaded;
  const used = byPurchases ? allocationByPurchases(plan, allocation.value) : null;
  if (byPurchases && used === null) return refused([appError('allocation.noUse', {})]);
  const divided = {
    ...allocation.value,
    ...(used === null ? {} : { keys: used.keys, departments: used.departments }),
  };
  const fund = { ...loaded.fund, allocation: divided };
  const evaluated = evaluateFund(plan, fund);
  const pool = allocationPool(evaluated, () => drawFund(evaluated));
  if (pool === null) return refused([appError('allocation.poolUnknown', {})]);
  const allocated = allocatePool(pool.yuan, divided);
  if (!allocated.ok) return refused([problemError(allocated.error, context)]);
  const shown = {
    allocated: allocated.value,
    pool,
    isSample: plan.isSample,
    notes: allocationNotes(
      { pool, allocation: divided, unnamed: used?.unnamedPurchases ?? 0, left: used?.left ?? [] },
      context,
    ),
  };
  if (pdf !== undefined) {
    const printed = await writeReportPdf(pdf, { ...loaded.loaded, fund }, context, 'departments');
    if (!printed.ok) return refused([printed.error]);
  }
  if (xlsx !== undefined) {
    const { language, messages, workingFolder } = context;
    const input = { evaluated, language, messages, signatures: unsigned };
    const workbook = departmentReport(input, allocated.value);
    const written = await writeReport(resolve(workingFolder, xlsx), workbook);
    if (!written.ok) return refused([written.error]);
  }
  if (asJson) return done(allocationJson(shown));
  const { written } = context.messages.export.headless;
  const files = [pdf, xlsx].flatMap((file) => (file === undefined ? [] : [written({ file })]));
  const lines = files.map((line) => `\n${line}\n`).join('');
  return done(`${allocationText(shown, context)}${lines}`);
}

async function chosenAllocation(
  planned: FundAllocation,
  {
    typedPool,
    departments,
  }: { readonly typedPool: YuanText | null; readonly departments: string | undefined },
  { workingFolder }: CommandContext,
): Promise<Result<FundAllocation, readonly AppError[]>> {
  const poolYuan = typedPool ?? planned.poolYuan;
  if (departments === undefined) return success({ ...planned, poolYuan });
  const tables = await readWorkbook(resolve(workingFolder, departments));
  if (!tables.ok) return failure([tables.error]);
  const table = readDepartmentTable(tables.value);
  return table.ok ? success({ ...planned, ...table.value, poolYuan }) : table;
}

function problemError(problem: AllocationProblem, context: CommandContext): AppError {
  switch (problem.kind) {
    case 'noDepartments':
      return appError('allocation.noDepartments', {});
    case 'noKeys':
      return appError('allocation.noKeys', {});
    case 'weights':
      return appError('allocation.weights', { sum: problem.sumRatio });
    case 'departmentTwice':
      return appError('allocation.nameTwice', { name: problem.name });
    case 'emptyKey':
      return appError('allocation.emptyKey', { key: keyName(problem.key, context) });
  }
}

function keyName({ kind, name }: AllocationKey, { messages }: CommandContext): string {
  return name === '' ? messages.fund.keyKinds[kind] : name;
}

interface Divided {
  readonly allocated: AllocatedPool;
  readonly pool: AllocationPool;
  readonly isSample: boolean;
  /** What a person has to know of the amounts. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

/** That the pool is a median, and that nobody said some values of departments. */
function allocationNotes(
  {
    pool,
    allocation,
    unnamed,
    left,
  }: {
    readonly pool: AllocationPool;
    readonly allocation: FundAllocation;
    readonly unnamed: number;
    readonly left: readonly string[];
  },
  { messages }: CommandContext,
): Divided['notes'] {
  const { fundAllocation: words } = messages;
  const count = blankValues(allocation);
  const { paidYear, isMedian } = pool;
  return [
    ...(isMedian && paidYear !== null
      ? [{ code: 'allocation.median', message: words.fromMedian({ year: paidYear }) }]
      : []),
    ...(unnamed === 0
      ? []
      : [{ code: 'allocation.unnamed', message: words.unnamed({ count: unnamed }) }]),
    ...(left.length === 0
      ? []
      : [
          {
            code: 'allocation.leftOut',
            message: words.byPurchases.left({ names: left.join(messages.common.listSeparator) }),
          },
        ]),
    ...(count === 0 ? [] : [{ code: 'allocation.blanks', message: words.blanks({ count }) }]),
  ];
}

function allocationJson({ allocated, pool, isSample, notes }: Divided): string {
  const json = {
    ...(isSample ? { sample: true } : {}),
    poolYuan: allocated.poolYuan,
    paidYear: pool.paidYear,
    isMedian: pool.isMedian,
    reserveYuan: allocated.reserveYuan,
    dividedYuan: allocated.dividedYuan,
    departments: allocated.departments.map((department) => ({
      name: department.name,
      share: department.shareRatio,
      yuan: department.yuan,
      keys: department.keys.map(({ key, value, shareRatio, weightedRatio }) => ({
        kind: key.kind,
        name: key.name,
        weight: key.weightRatio,
        value,
        share: shareRatio,
        weighted: weightedRatio,
      })),
    })),
    warnings: notes,
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function allocationText({ allocated, isSample, notes }: Divided, context: CommandContext): string {
  const { messages, language } = context;
  const { fund: words } = messages;
  const table = textTable(
    [
      { header: words.department, align: 'left' },
      { header: words.share, align: 'right' },
      { header: words.amount, align: 'right' },
    ],
    allocated.departments.map(({ name, shareRatio, yuan }) => [
      name,
      formatRatio(shareRatio, language),
      formatYuan(yuan, language),
    ]),
  );
  const totals: readonly (readonly [string, YuanText])[] = [
    [words.pool, allocated.poolYuan],
    [words.reserve, allocated.reserveYuan],
    [words.divided, allocated.dividedYuan],
  ];
  const lines = totals.map(([name, yuan]) => `${name}: ${formatYuan(yuan, language)}\n`);
  const said =
    notes.length === 0
      ? ''
      : `\n${messages.headless.warnings}\n${notes.map(({ message }) => `${message}\n`).join('')}`;
  return `${sampleLine(isSample, context)}${lines.join('')}\n${table}${said}`;
}
