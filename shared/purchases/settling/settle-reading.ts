import { atOnce } from '../../at-once';
import { ExactSum } from '../../decimal/exact-sum';
import { type VarietyFinder, varietyFinder } from '../identity/variety-finder';
import { productKey } from '../product';
import type { HistoryReading, ProductLines, TableReading } from '../reading/history-reading';
import type {
  ImportSummary,
  ReadFile,
  RejectedRow,
  VarietyHistory,
} from '../reading/import-summary';
import { askedAbout, type AskedDoubt, questionsAbout } from './ask-questions';
import { compareText } from './compare-text';
import { answerKeysOf, decideLines, type TablePart as DecidedPart } from './decide-lines';
import { doubtError } from './doubt-error';
import type { ImportAnswers } from './import-answers';
import type { ImportDoubt, ImportQuestion } from './import-question';
import { type CountedLines, type SettledVariety, settleVariety } from './settle-variety';
import { sameNamesIn } from './variety-answers';

/** What an import comes to with the answers given so far. */
export interface SettledReading {
  readonly summary: ImportSummary;
  readonly questions: readonly ImportQuestion[];
}

/** All rows of a product's lines, for those who list every refused row. */
export type RowsOf = (lines: ProductLines) => readonly number[];

/** Applies what a person answered to what was read. Refused are lines that no answer decides, at their first rows. */
export function settleReading(reading: HistoryReading, answers: ImportAnswers): SettledReading {
  return readingSettler(reading)(answers);
}

/** Settles one reading again and again: only varieties that an answer touches are worked out anew. */
export interface ReadingSettler {
  (answers: ImportAnswers): SettledReading;
  /** Does the same variety by variety, so that a window can draw in between; asked again at once it has nothing to do. */
  readonly inSteps: (answers: ImportAnswers) => Generator<unknown, SettledReading>;
}

export function readingSettler(
  reading: HistoryReading,
  rowsOf: RowsOf = ({ firstRows }) => firstRows,
): ReadingSettler {
  const varietiesBy = varietiesByAnswers(reading);
  const known = new Map<VarietyParts, SettledParts>();
  let last: { readonly answers: ImportAnswers; readonly settled: SettledReading } | null = null;
  function* inSteps(answers: ImportAnswers): Generator<undefined, SettledReading> {
    if (last?.answers === answers) return last.settled;
    const parts: SettledParts[] = [];
    for (const variety of varietiesBy(answers)) {
      const before = known.get(variety);
      const given = variety.flatMap(({ answerKeys }) =>
        answerKeys.map((key) => (Object.hasOwn(answers, key) ? answers[key] : undefined)),
      );
      const isSame = before?.given.every((answer, index) => answer === given[index]) === true;
      const now =
        before !== undefined && isSame ? before : settleParts(variety, { answers, given, rowsOf });
      known.set(variety, now);
      parts.push(now);
      yield;
    }
    const summary = summaryOf(reading, parts);
    yield;
    const questions = questionsAbout(parts.flatMap(({ asked }) => asked));
    last = { answers, settled: { summary, questions } };
    return last.settled;
  }
  const settle = (answers: ImportAnswers): SettledReading => atOnce(inSteps(answers));
  return Object.assign(settle, { inSteps });
}

/** Some lines, the table they stand in and the keys of the answers that decide about them. */
interface TablePart extends DecidedPart {
  readonly table: TableReading;
  readonly answerKeys: readonly string[];
  /** The place of the table among those of the import. */
  readonly source: string;
}

/** All lines of one variety. */
type VarietyParts = readonly TablePart[];

/** Tells the varieties of all products of some tables. */
export function finderOf(
  tables: readonly Pick<TableReading, 'products'>[],
  answers: ImportAnswers,
): VarietyFinder {
  const names = tables.flatMap(({ products }) => products.map(({ product }) => product));
  return varietyFinder(names, sameNamesIn(answers));
}

/** The varieties of a reading; the same ones while no answer joins or parts names. */
function varietiesByAnswers(
  reading: HistoryReading,
): (answers: ImportAnswers) => readonly VarietyParts[] {
  let last: { readonly joined: string; readonly varieties: readonly VarietyParts[] } | null = null;
  return (answers) => {
    const joined = JSON.stringify(sameNamesIn(answers));
    if (last?.joined !== joined) last = { joined, varieties: varietiesIn(reading, answers) };
    return last.varieties;
  };
}

function varietiesIn({ tables }: HistoryReading, answers: ImportAnswers): readonly VarietyParts[] {
  const varieties = new Map<string, TablePart[]>();
  const varietyOf = finderOf(tables, answers);
  for (const [index, table] of tables.entries()) {
    for (const lines of table.products) {
      const key = varietyOf(lines.product);
      const parts = varieties.get(key) ?? [];
      varieties.set(key, parts);
      const part = { key: productKey(lines.product), lines, table, source: String(index) };
      parts.push({ ...part, answerKeys: answerKeysOf(part) });
    }
  }
  return Array.from(varieties.values());
}

type GivenAnswers = readonly (ImportAnswers[string] | undefined)[];

/** What was decided about one variety. */
interface SettledParts {
  /** The answers it was decided by. */
  readonly given: GivenAnswers;
  readonly variety: SettledVariety | null;
  readonly asked: readonly AskedDoubt[];
  readonly refused: readonly RefusedLines[];
  readonly leftOut: readonly TablePart[];
}

interface RefusedLines extends TablePart {
  readonly rows: readonly RejectedRow[];
}

function settleParts(
  parts: VarietyParts,
  {
    answers,
    given,
    rowsOf,
  }: {
    readonly answers: ImportAnswers;
    readonly given: GivenAnswers;
    readonly rowsOf: RowsOf;
  },
): SettledParts {
  const counted: CountedLines[] = [];
  const asked: AskedDoubt[] = [];
  const refused: RefusedLines[] = [];
  const leftOut: TablePart[] = [];
  for (const part of parts) {
    const { lines } = part;
    const decision = decideLines(part, answers);
    const { productClass, doubts, open } = decision;
    if (doubts.length > 0) asked.push(...askedAbout(part, doubts, answers));
    if (open !== null) refused.push(refusedLines(part, open, rowsOf));
    else if (productClass === null) throw new Error('Broken belief: an unknown class is a doubt');
    else if (productClass === 'other') leftOut.push(part);
    else counted.push({ lines, source: part.source, decision, lineClass: productClass });
  }
  const variety = counted.length === 0 ? null : settleVariety(counted);
  return { given, variety, asked, refused, leftOut };
}

function refusedLines(part: TablePart, doubt: ImportDoubt, rowsOf: RowsOf): RefusedLines {
  const { lines, table } = part;
  const { file, sheet } = table.file;
  const rows = rowsOf(lines).map((row): RejectedRow => {
    const error = doubtError(doubt, lines, { table, row });
    const column = 'column' in error.params ? error.params.column : '';
    return { file, sheet, row, column, error };
  });
  return { ...part, rows };
}

function summaryOf({ tables }: HistoryReading, settled: readonly SettledParts[]): ImportSummary {
  const refused = settled.flatMap((parts) => parts.refused);
  const leftOut = settled.flatMap((parts) => parts.leftOut);
  const varieties = settled.flatMap(({ variety }) => variety ?? []);
  return {
    files: tables.map((table) => fileOf(table, refused, leftOut)),
    totals: totalsOf(varieties),
    varieties: varieties.map(({ history }) => history).sort(byName),
    rejected: tables.flatMap((table) => rejectedIn(table, refused)),
  };
}

function fileOf(
  table: TableReading,
  refused: readonly TablePart[],
  leftOut: readonly TablePart[],
): ReadFile {
  const { file } = table;
  const [rejected, skipped] = [linesIn(table, refused), linesIn(table, leftOut)];
  return {
    ...file,
    accepted: file.accepted - rejected - skipped,
    rejected: file.rejected + rejected,
    skipped: file.skipped + skipped,
  };
}

function linesIn(table: TableReading, parts: readonly TablePart[]): number {
  return parts
    .filter((part) => part.table === table)
    .reduce((count, { lines }) => count + lines.purchases, 0);
}

function rejectedIn(table: TableReading, refused: readonly RefusedLines[]): readonly RejectedRow[] {
  const inDoubt = refused.filter((part) => part.table === table);
  if (inDoubt.length === 0) return table.rejected;
  const rows = inDoubt.flatMap((part) => part.rows);
  return [...table.rejected, ...rows].sort((left, right) => left.row - right.row);
}

function totalsOf(varieties: readonly SettledVariety[]): ImportSummary['totals'] {
  const [packs, units, amount] = [new ExactSum(), new ExactSum(), new ExactSum()];
  let purchases = 0;
  for (const variety of varieties) {
    purchases += variety.history.purchases;
    packs.addSum(variety.packs);
    units.addText(variety.history.units);
    amount.addText(variety.history.amountYuan);
  }
  return {
    purchases,
    packs: packs.toText(),
    units: units.toText(),
    amountYuan: amount.toText(),
  };
}

function byName(left: VarietyHistory, right: VarietyHistory): number {
  return (
    compareText(left.genericName, right.genericName) ||
    compareText(left.dosageForm, right.dosageForm) ||
    compareText(left.batch, right.batch)
  );
}
