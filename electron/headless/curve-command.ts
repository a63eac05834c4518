import type { YuanText } from '../../shared/decimal/decimal-text';
import { type BreakEvenCurve, breakEvenCurve } from '../../shared/engine/curve';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { type AppError, appError } from '../../shared/errors';
import { formatRatio, formatYuan } from '../../shared/i18n/format';
import type { Variety } from '../../shared/plan/plan';
import { failure, type Result, success } from '../../shared/result';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { estimateOptions, readEstimateChoices } from './estimate-options';
import { sampleLine, scenarioLine } from './estimate-text';
import { incompleteError, scenarioName, scoreErrors } from './evaluate-loaded';
import { loadChosenPlan, type LoadedPlan } from './load-plan';
import { readPositiveYuan, readWholeOption } from './option-values';
import { textTable } from './text-table';

type Curve = Extract<BreakEvenCurve, { kind: 'curve' }>;

const options = {
  ...estimateOptions,
  variety: { type: 'string' },
  row: { type: 'string' },
  points: { type: 'string', default: '101' },
  max: { type: 'string' },
} as const;

/** `curve TABLE|PLAN --variety NAME …`: the break-even curve of one variety (contract 2). */
export async function runCurve(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const words = context.messages.headless;
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  const [file] = files;
  if (file === undefined || files.length > 1) return misused(words.needsOneFile);
  if (values.variety === undefined) return misused(words.needsOption({ option: '--variety' }));
  const numbers = readNumbers(values, context);
  if (numbers.kind === 'misused') return numbers;
  const choices = await readEstimateChoices(values, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const curve = curveOf(loaded.value, { name: values.variety, ...numbers }, context);
  if (!curve.ok) return refused(curve.error);
  if (values.json === true) return done(curveJson(loaded.value, curve.value));
  const preface =
    sampleLine(loaded.value.plan.isSample, context) + scenarioLine(loaded.value.scenario, context);
  return done(preface + curveText(curve.value, values.variety, context));
}

interface CurveNumbers {
  readonly kind: 'numbers';
  readonly points: number;
  readonly row: number | null;
  readonly maxYuan: YuanText | null;
}

function readNumbers(
  values: { readonly points: string; readonly row?: string; readonly max?: string },
  { messages }: CommandContext,
): CurveNumbers | Extract<CommandOutcome, { kind: 'misused' }> {
  const { wrongValue, expectedPoints, expectedRow, expectedAmount } = messages.headless;
  const wrong = (
    option: string,
    value: string,
    expected: string,
  ): { kind: 'misused'; sentence: string } => ({
    kind: 'misused',
    sentence: wrongValue({ option, value, expected }),
  });
  const points = readWholeOption(values.points, { least: 2, most: 100_001 });
  if (points === null) return wrong('--points', values.points, expectedPoints);
  const row =
    values.row === undefined ? null : readWholeOption(values.row, { least: 1, most: 1_048_576 });
  if (values.row !== undefined && row === null) return wrong('--row', values.row, expectedRow);
  const maxYuan = values.max === undefined ? null : readPositiveYuan(values.max);
  if (values.max !== undefined && maxYuan === null) {
    return wrong('--max', values.max, expectedAmount);
  }
  return { kind: 'numbers', points, row, maxYuan };
}

function curveOf(
  loaded: LoadedPlan,
  wanted: Omit<CurveNumbers, 'kind'> & { readonly name: string },
  context: CommandContext,
): Result<Curve, readonly AppError[]> {
  const { plan } = loaded;
  const scoreMissing = scoreErrors(plan, context.language);
  const variety = findVariety(loaded, wanted);
  if (!variety.ok) return failure([...scoreMissing, variety.error]);
  if (scoreMissing.length > 0) return failure(scoreMissing);
  const { points, maxYuan } = wanted;
  const result = evaluatePlan(plan);
  const curve = breakEvenCurve({ plan, result, variety: variety.value, points, maxYuan });
  return curve.kind === 'curve'
    ? success(curve)
    : failure([
        incompleteError(variety.value, curve.missing, {
          context,
          scenario: scenarioName(loaded, context),
        }),
      ]);
}

function findVariety(
  { plan, rows }: LoadedPlan,
  { name, row }: { readonly name: string; readonly row: number | null },
): Result<Variety, AppError> {
  const named = plan.varieties.filter(
    (variety) =>
      variety.genericName === name.trim() && (row === null || rows.get(variety.id) === row),
  );
  const [variety] = named;
  if (variety === undefined) return failure(appError('variety.unknown', { name }));
  if (named.length === 1) return success(variety);
  const places = named.flatMap(({ id }) => rows.get(id) ?? []);
  return failure(appError('variety.ambiguous', { name, rows: places }));
}

function curveJson({ scenario }: LoadedPlan, curve: Curve): string {
  const json = {
    scenario,
    breakEvenNonSelectedYuan: curve.breakEvenNonSelectedYuan,
    points: curve.points,
    byWinners: curve.byWinners.map(({ winners, agreedShareRatio, breakEvenNonSelectedYuan }) => ({
      winners,
      agreedShare: agreedShareRatio,
      breakEvenNonSelectedYuan,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function curveText(curve: Curve, name: string, { language, messages }: CommandContext): string {
  const { headless: words, fields } = messages;
  const yuan = (text: YuanText | null): string =>
    text === null ? words.none : formatYuan(text, language);
  const last = curve.byWinners.at(-1)?.winners;
  const byWinners = textTable(
    [
      { header: words.winners, align: 'left' },
      { header: fields.agreedShareRatio, align: 'right' },
      { header: fields.breakEvenNonSelectedYuan, align: 'right' },
    ],
    curve.byWinners.map(({ winners, agreedShareRatio, breakEvenNonSelectedYuan }) => [
      winners === last ? words.winnersOrMore({ winners }) : words.winnersExactly({ winners }),
      formatRatio(agreedShareRatio, language),
      yuan(breakEvenNonSelectedYuan),
    ]),
  );
  const points = textTable(
    [
      { header: fields.nonSelected, align: 'right' },
      { header: fields.balanceBaseYuan, align: 'right' },
      { header: fields.retentionYuan, align: 'right' },
    ],
    curve.points.map((point) => [
      yuan(point.nonSelectedYuan),
      yuan(point.balanceBaseYuan),
      yuan(point.retentionYuan),
    ]),
  );
  const breakEven = `${fields.breakEvenNonSelectedYuan}: ${yuan(curve.breakEvenNonSelectedYuan)}\n`;
  return `${words.curveOf({ name })}\n${breakEven}\n${byWinners}\n${points}`;
}
