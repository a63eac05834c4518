import type { RatioText } from './decimal/decimal-text';
import type { DeclarationErrors } from './declaration-errors';
import type { HistoryErrors } from './history-errors';

/** Where in a workbook or text table something is wrong. `sheet` is empty for text tables; `column` is the header's text. */
export interface CellPlace {
  file: string;
  sheet: string;
  row: number;
  column: string;
  /** Column letters as Excel shows them; empty where no column is meant. */
  letters: string;
}

/** Every expected failure with what its sentence needs. A sentence for each stands in i18n; a missing one does not compile. */
interface ErrorParams extends DeclarationErrors, HistoryErrors {
  // files
  'file.notFound': { file: string };
  'file.unreadable': { file: string };
  'file.unwritable': { file: string };
  'file.diskFull': { file: string };
  'file.noRight': { file: string };
  'file.inUse': { file: string };
  /** The folder or the file was moved, or its drive taken out. */
  'file.placeGone': { file: string };
  'file.nameTooLong': { file: string };
  'file.deviceFailed': { file: string };
  'file.tooLarge': { file: string; limitMegabytes: number };
  'file.kindUnknown': { file: string };
  /** `kind` is what people call it: PDF, PNG, Word. */
  'file.notATable': { file: string; kind: string };
  'file.encrypted': { file: string };
  'file.damaged': { file: string };
  'file.empty': { file: string };
  'file.tooManyRows': { file: string; sheet: string; limit: number };
  'file.tooManyColumns': { file: string; sheet: string; limit: number };
  'file.tooManySheets': { file: string; limit: number };
  'file.textTooLong': { file: string; sheet: string; row: number; limit: number };
  'file.sheetMissing': { file: string; sheet: string };
  // reports
  /** The print view did not come to stand. */
  'report.notDrawn': Record<string, never>;
  /** The process that writes a workbook has died, or was silent for too long. */
  'report.stopped': { file: string };
  'report.busy': Record<string, never>;
  /** A PDF is printed by the window's program, which cannot be started here. */
  'report.windowNeeded': Record<string, never>;
  // tables
  /** `limit`: how many rows were looked through. `seen`: words of the row that is most like a header; empty where none is. */
  'table.headerMissing': { file: string; sheet: string; limit: number; seen: string };
  /** Sheets besides the one named hold varieties too. */
  'table.severalVarietySheets': { file: string; sheet: string; others: readonly string[] };
  /** Varieties stand in hidden rows. */
  'table.hiddenRows': { file: string; sheet: string; rows: readonly number[] };
  'table.columnMissing': { file: string; sheet: string; column: string };
  /** No column of dates, and `text` around the table names a period, or no month that is certainly its own. */
  'table.monthUnclear': { file: string; sheet: string; text: string };
  /** Of a column of one month it is not said what it counts, or it sums up months that have no column. */
  'table.monthColumnUnclear': { file: string; sheet: string; column: string; letters: string };
  /** Two columns say the same of the same month. */
  'table.monthTwice': { file: string; sheet: string; column: string; letters: string };
  /** A row between the purchases names another month than the title. */
  'table.monthBelow': { file: string; sheet: string; row: number; text: string; month: string };
  'table.headerReserved': CellPlace;
  'table.headerTwice': CellPlace & { other: string };
  'table.unitUnusable': CellPlace & { unit: string };
  /** A header's unit, such as 美元, that would count as one if it were passed over. */
  'table.unitUnknown': CellPlace & { unit: string };
  /** The word of a field, beside words that nobody knows: 采购金额(W). */
  'table.qualifierUnknown': CellPlace & { qualifier: string };
  /** The only column of a field is about something else: 采购金额(本年累计). */
  'table.columnOfOther': CellPlace & { qualifier: string; field: string };
  /** Cells say yes or no, or name marks, below a header that asks nothing known; `column` is empty where there is none. */
  'table.flagUnclear': CellPlace & { value: string };
  /** A month after the last purchase: the months between are not known, and nothing says that they are zero. */
  'forecast.afterLast': { month: string; lastMonth: string };
  /** No purchase until the month; empty: none at all. */
  'forecast.nothingBought': { month: string };
  'execution.afterLast': { month: string; lastMonth: string };
  'execution.nothingBought': Record<string, never>;
  'execution.noAgreementYear': Record<string, never>;
  /** A second table stands beside the first, from the column with these letters on. */
  'table.sideBySide': { file: string; sheet: string; letters: string };
  /** The header of another table stands below the first table. */
  /** A unit is named between the purchases, or below them in another form than they were read by. */
  'table.captionBelow': { file: string; sheet: string; row: number; caption: string };
  'table.secondHeader': { file: string; sheet: string; row: number };
  /** A row of a text has something beyond the last column of the header. */
  /** Quantity and amount are the sums of the rows above. */
  'row.sumOfRows': CellPlace;
  'row.tooWide': CellPlace & { value: string };
  'table.empty': { file: string; sheet: string };
  // tables of selected and compared drugs
  'comparison.headerMissing': { file: string; sheet: string };
  /** The table names drugs, but nothing says which of them are selected. */
  'comparison.classMissing': { file: string; sheet: string };
  /** A list of selected products names enterprises for more than one region. */
  'comparison.severalRegions': { file: string; sheet: string };
  /** A list of selected products says in a title, heading or remark that some were not, or no longer are. */
  'comparison.otherSelection': { file: string; sheet: string; row: number; value: string };
  'table.tooManyProducts': { file: string; sheet: string; limit: number };
  'table.quoteUnbalanced': { file: string; row: number };
  // cells
  'cell.missing': CellPlace;
  'cell.notANumber': CellPlace & { value: string };
  /** 1.2万 below a header that counts in 万 already. */
  'cell.unitTwice': CellPlace & { value: string };
  'cell.negative': CellPlace & { value: string };
  'cell.tooPrecise': CellPlace & { value: string };
  'cell.notWhole': CellPlace & { value: string };
  'cell.notPositive': CellPlace & { value: string };
  'cell.ratioAbove1': CellPlace & { value: string };
  'cell.ratioUnclear': CellPlace & { value: string };
  'cell.ratioTooLarge': CellPlace & { value: string };
  /** `isAsked`: a question of the import, which an answer decides. */
  'cell.unknownChoice': CellPlace & { value: string; choices: string; isAsked: boolean };
  'cell.reservedName': CellPlace & { value: string };
  'cell.excelError': CellPlace & { value: string };
  'cell.notADate': CellPlace & { value: string };
  'cell.packFactorUnknown': CellPlace & { value: string };
  'cell.packFactorDisagrees': CellPlace & { value: string; fromText: string };
  'cell.amountMissing': CellPlace;
  /** The name carries 中选 or 非中选 in brackets, the flag column says the opposite. */
  'cell.flagDisagrees': CellPlace & { value: string; name: string };
  /** Neither a number nor `a~b` with a below b. */
  'cell.notARange': CellPlace & { value: string };
  /** Four shares for 1, 2, 3 and ≥ 4 selected enterprises that add up to one. */
  'cell.chancesNotWhole': CellPlace & { value: string };
  /** A chance for more selected enterprises than so many qualified makers allow. */
  'cell.chancesBeyondMakers': CellPlace & { makers: number; most: number };
  /** A share or an amount of planned non-selected use, with a price behind an @. */
  'cell.notOtherUse': CellPlace & { value: string };
  /** Minimum units of a pack: a whole number above zero. */
  'cell.notAPack': CellPlace & { value: string };
  /** A row of a variety table that is the sum of rows above it. */
  'row.sumOfVarieties': CellPlace;
  /** The row says the very same of a variety as the row `other` above. */
  'cell.varietyTwice': CellPlace & { value: string; other: number };
  'cell.tooLong': CellPlace;
  /** A quantity or an amount of a cell that is merged over several rows. */
  'cell.merged': CellPlace;
  // rows that wait for an answer (decisions/0020)
  'row.directionUnknown': CellPlace & { value: string };
  'row.statusUnknown': CellPlace & { value: string };
  /** The date is of another month or year than the title or the sheet, `value`. */
  'row.dateOutsideTitle': CellPlace & { value: string };
  /** Several hospitals are named; `value`: the row's. */
  'row.institutionDiffers': CellPlace & { value: string };
  /** A currency other than the yuan. */
  'row.foreignCurrency': CellPlace & { value: string };
  /** A column names another unit for the row's amount than its header does. */
  'row.moneyUnit': CellPlace & { value: string };
  /** What the quantity counts is said twice, and not the same: `value` in this column, `other` elsewhere. */
  'row.unitsDisagree': CellPlace & { value: string; other: string };
  /** The row's units are not its packs times what a pack holds. */
  'row.unitsUnlikePacks': CellPlace & { value: string; packs: string; factor: string };
  /** No amount, and a discount beside the price. */
  'row.discounted': CellPlace & { value: string };
  /** Only a month, without its year. */
  'row.yearUnknown': CellPlace;
  /** Title, sheet and file name different months. */
  'row.monthDisagrees': CellPlace & { value: string };
  /** The columns of the months do not come to what the column of their sum says. */
  'row.monthsNotSum': CellPlace & { value: string; found: string };
  /** The amount is that of another quantity (`value`) than the one that counts. */
  'row.amountOfOtherStep': CellPlace & { value: string };
  /** What was returned has an amount and no quantity. */
  'row.returnWithoutQuantity': CellPlace;
  'row.returnWithoutAmount': CellPlace;
  /** A month's column names another year than the year's column. */
  'row.yearDisagrees': CellPlace & { value: string; other: string };
  /** A tax beside an amount of which it does not say whether it is in it. */
  'row.taxUnclear': CellPlace & { value: string };
  'row.zeroAmount': CellPlace;
  /** An amount far off quantity × price. */
  'row.amountDisagrees': CellPlace;
  /** One of quantity and amount is below zero, the other above. */
  'row.signsDiffer': CellPlace;
  'row.mergedAmount': CellPlace;
  'row.scaleTwice': CellPlace & { value: string };
  'row.unitUnclear': CellPlace & { value: string };
  /** Words of the header by which it may not be what was bought and paid. */
  'row.headerUnclear': CellPlace & { value: string };
  /** A column of discounts beside a written amount. */
  'row.discountBeside': CellPlace & { value: string };
  /** No mark in this file, and another file calls the product selected. */
  'row.flagElsewhere': CellPlace & { value: string };
  'row.captionDisagrees': CellPlace & { value: string };
  'row.unitDiffers': CellPlace & { value: string; mainUnit: string };
  'row.subtotalPossible': CellPlace & { value: string };
  'row.sheetCopied': CellPlace & { of: string };
  'row.sheetMostlyCopied': CellPlace & { of: string };
  /** Nobody knows whether the line counts as it stands; `value`: the other file, or the title. */
  'row.countUnclear': CellPlace & {
    reason: 'inOtherFile' | 'zeroQuantity' | 'tokenPrice' | 'title';
    value: string;
  };
  'row.sheetSummarised': CellPlace & { of: string };
  'row.sheetCalledSummary': CellPlace & { of: string };
  'row.columnTied': CellPlace & { columns: readonly { header: string; letters: string }[] };
  // policies, plans, options
  'policy.unknown': { id: string; known: readonly string[] };
  'policy.invalid': { file: string };
  'score.missing': { policy: string };
  'score.outOfRange': { value: string };
  'option.invalid': { option: string; value: string };
  /** An answer that stands for a question of one file, and was given to other rows or amounts: `before` and `now`, lines / yuan. */
  'answers.otherRows': { key: string; before: string; now: string };
  /** Two answers under one key. */
  'answers.twice': { key: string };
  'answers.value': { key: string; value: string };
  /** None of the question's choices. */
  'answers.choice': { value: string; choices: string };
  'import.allLeftOut': Record<string, never>;
  'answers.version': { version: string; known: number };
  'answers.form': { file: string };
  'option.ratioAbove1': { option: string; value: string };
  'scenario.unknown': { name: string; known: readonly string[] };
  'scenario.ambiguous': { name: string; ids: readonly string[] };
  'variety.unknown': { name: string };
  'variety.ambiguous': { name: string; rows: readonly number[] };
  'allocation.noDepartments': Record<string, never>;
  'allocation.noKeys': Record<string, never>;
  /** As a percentage. */
  'allocation.weights': { sum: RatioText };
  'allocation.emptyKey': { key: string };
  'allocation.nameTwice': { name: string };
  'allocation.noUse': Record<string, never>;
  'allocation.poolUnknown': Record<string, never>;
  /** The header of a departments' table names a key without its weight, or none at all. */
  'allocation.headerUnclear': CellPlace;
  'allocation.departmentTwice': CellPlace & { value: string };
  'allocation.nameTooLong': CellPlace & { limit: number };
  /** A row of totals says another sum (`value`) than that of the departments above it (`found`). */
  'allocation.totalDisagrees': CellPlace & { value: string; found: string };
  /** Departments stand in hidden rows. */
  'allocation.hiddenRows': { file: string; sheet: string; rows: readonly number[] };
  /** Sheets besides the one named hold departments too. */
  'allocation.severalSheets': { file: string; sheet: string; others: readonly string[] };
  /** `scenario` is empty for a table. */
  'variety.incomplete': { name: string; missing: string; scenario: string };
  'plan.notJson': { file: string };
  'plan.foreign': { file: string };
  'plan.tooNew': { file: string; version: number; newest: number };
  /** Cut off, or changed by a failing disk: it is not what was saved. */
  'plan.torn': { file: string };
  'plan.damaged': { file: string; where: string };
  /** Two rows of the table stand for one variety of the plan. */
  'table.repeatedInPlan': { name: string; variety: string };
  // the program
  /** What is open about a whole table or some of its lines has to be answered first; `question` says all of it. */
  'import.unanswered': { question: string };
  'import.cancelled': Record<string, never>;
  'import.stopped': { file: string };
  'import.busy': Record<string, never>;
  'import.tooManyFiles': { limit: number };
  'drop.notAFile': { file: string };
  'drop.planNotAlone': { file: string };
  'call.unknown': { name: string };
  'call.untrusted': Record<string, never>;
  'call.badInput': { name: string };
  'token.unknown': Record<string, never>;
  /** Unsaved work could not be put where a crash leaves it. */
  'journal.unwritable': Record<string, never>;
  'journal.gone': Record<string, never>;
  /** The version before a save could not be kept; the save itself was made. */
  'backup.unwritable': Record<string, never>;
  'settings.unwritable': Record<string, never>;
  'clipboard.refused': Record<string, never>;
  'app.unexpected': { reference: string };
  'app.displayMissing': Record<string, never>;
}

export type ErrorCode = keyof ErrorParams;
export type ParamsOf<Code extends ErrorCode> = Readonly<ErrorParams[Code]>;

/** A failure as plain data: a code of a closed list, and the values its sentence names. */
export type AppError = {
  [Code in ErrorCode]: { readonly code: Code; readonly params: ParamsOf<Code> };
}[ErrorCode];

export function appError<Code extends ErrorCode>(
  code: Code,
  params: ParamsOf<Code>,
): Extract<AppError, { code: Code }> {
  return { code, params } as unknown as Extract<AppError, { code: Code }>;
}
