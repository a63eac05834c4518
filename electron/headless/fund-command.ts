import { resolve } from 'node:path';

import type { AppError } from '../../shared/errors';
import { allocatePool } from '../../shared/fund/allocate-pool';
import { allocationPool } from '../../shared/fund/allocation-pool';
import { comparePolicies, flatRatioCurve } from '../../shared/fund/compare-policies';
import { drawFund } from '../../shared/fund/draw-fund';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import { fundReport } from '../../shared/reports/fund/fund-report';
import { unsigned } from '../../shared/reports/signatures';
import type { Result } from '../../shared/result';
import { writeReport } from '../workbook/writing/write-report';
import { type CommandContext, type CommandOutcome, done, refused } from './command';
import { readOptions } from './command-options';
import { planOptions } from './estimate-options';
import { fundJson, type ReportedFund } from './fund-json';
import { fundText } from './fund-text';
import { loadFund } from './load-fund';
import { writeReportPdf } from './report-pdf';

const options = {
  ...planOptions,
  policy: { type: 'string', multiple: true },
  seed: { type: 'string' },
  xlsx: { type: 'string' },
  pdf: { type: 'string' },
} as const;

/** `fund TABLE|PLAN …`: settlement groups from balance to fund, and what is paid in which year. */
export async function runFund(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { policy = [], json: asJson = false, xlsx, pdf, ...texts } = read.values;
  const loaded = await loadFund(read.files, { ...texts, policies: policy }, context);
  if (loaded.kind !== 'loaded') return loaded;
  const { plan } = loaded.loaded;
  const evaluated = evaluateFund(plan, loaded.fund);
  const reported: ReportedFund = {
    loaded: loaded.loaded,
    evaluated,
    outcome: drawFund(evaluated),
    comparison:
      loaded.policies.length < 2
        ? null
        : {
            ...comparePolicies(plan, loaded.fund, {
              policies: loaded.policies,
              scope: loaded.loaded.scopeApart,
            }),
            curve: flatRatioCurve(evaluated),
          },
  };
  if (pdf !== undefined) {
    const fund = loaded.fund;
    const printed = await writeReportPdf(pdf, { ...loaded.loaded, fund }, context, 'report');
    if (!printed.ok) return refused([printed.error]);
  }
  if (xlsx !== undefined) {
    const written = await writeFundReport(xlsx, reported, context);
    if (!written.ok) return refused([written.error]);
  }
  if (asJson) return done(fundJson(reported, context));
  const { written } = context.messages.export.headless;
  const files = [pdf, xlsx].flatMap((file) => (file === undefined ? [] : [written({ file })]));
  const notes = files.map((line) => `\n${line}\n`).join('');
  return done(`${fundText(reported, context)}${notes}`);
}

/** The fund report; without the sheet of departments where nothing can be divided among them. */
function writeFundReport(
  file: string,
  { loaded, evaluated, outcome }: ReportedFund,
  { language, messages, workingFolder }: CommandContext,
): Promise<Result<null, AppError>> {
  const { allocation } = evaluated.fund;
  const pool = allocationPool(evaluated, () => outcome);
  const allocated = pool === null ? null : allocatePool(pool.yuan, allocation);
  const report = fundReport({
    evaluated,
    outcome,
    allocated: allocated?.ok === true ? allocated.value : null,
    scenario: loaded.scenario,
    language,
    messages,
    signatures: unsigned,
  });
  return writeReport(resolve(workingFolder, file), report);
}
