import { resolve } from 'node:path';

import type { YuanText } from '../../shared/decimal/decimal-text';
import { type AppError, appError } from '../../shared/errors';
import {
  type AllocatedPool,
  allocatePool,
  type AllocationProblem,
} from '../../shared/fund/allocate-pool';
import { allocationPool } from '../../shared/fund/allocation-pool';
import { readDepartmentTable } from '../../shared/fund/department-table';
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
import { estimateOptions } from './estimate-options';
import { sampleLine } from './estimate-text';
import { loadFund } from './load-fund';
import { readPositiveYuan } from './option-values';
import { textTable } from './text-table';

const { policy, score, scope, 'fund-ratio': fundRatio, scenario, json } = estimateOptions;
const options = {
  policy,
  score,
  scope,
  'fund-ratio': fundRatio,
  scenario,
  json,
  pool: { type: 'string' },
  departments: { type: 'string' },
  xlsx: { type: 'string' },
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
    xlsx,
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
  const evaluated = evaluateFund(plan, loaded.fund);
  const pool = allocationPool(allocation.value, evaluated.figures);
  if (pool === null) return refused([appError('allocation.poolUnknown', {})]);
  const allocated = allocatePool(pool.yuan, allocation.value);
  if (!allocated.ok) return refused([problemError(allocated.error, context)]);
  const divided = { allocated: allocated.value, paidYear: pool.paidYear, isSample: plan.isSample };
  if (xlsx !== undefined) {
    const { language, messages, workingFolder } = context;
    const input = { evaluated, language, messages, signatures: unsigned };
    const workbook = departmentReport(input, allocated.value);
    const written = await writeReport(resolve(workingFolder, xlsx), workbook);
    if (!written.ok) return refused([written.error]);
  }
  if (asJson) return done(allocationJson(divided));
  const note =
    xlsx === undefined ? '' : `\n${context.messages.export.headless.written({ file: xlsx })}\n`;
  return done(`${allocationText(divided, context)}${note}`);
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
    case 'emptyKey':
      return appError('allocation.emptyKey', { key: keyName(problem.key, context) });
  }
}

function keyName({ kind, name }: AllocationKey, { messages }: CommandContext): string {
  return name === '' ? messages.fund.keyKinds[kind] : name;
}

interface Divided {
  readonly allocated: AllocatedPool;
  readonly paidYear: number | null;
  readonly isSample: boolean;
}

function allocationJson({ allocated, paidYear, isSample }: Divided): string {
  const json = {
    ...(isSample ? { sample: true } : {}),
    poolYuan: allocated.poolYuan,
    paidYear,
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
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function allocationText({ allocated, isSample }: Divided, context: CommandContext): string {
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
  return `${sampleLine(isSample, context)}${lines.join('')}\n${table}`;
}
