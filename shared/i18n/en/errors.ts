import type { ErrorCode, ParamsOf } from '../../errors';
import { formatYuan } from '../format';
import { allocationErrorsEn } from './allocation-errors';
import { atCell, inSheet } from './error-places';
import { rowErrorsEn } from './row-errors';

/** One whole sentence a failure: what happened, where, and how to mend it. */
export const errorsEn: { readonly [Code in ErrorCode]: (params: ParamsOf<Code>) => string } = {
  ...rowErrorsEn,
  'file.notFound': ({ file }) => `File "${file}" was not found. Check its path and name.`,
  'file.unreadable': ({ file }) =>
    `File "${file}" cannot be read. Check that you may read it and that no other program holds it open.`,
  'file.unwritable': ({ file }) =>
    `File "${file}" cannot be written. Close the program that has it open, or choose a place you may write to.`,
  'file.diskFull': ({ file }) =>
    `The disk is full: "${file}" was not saved and the old file did not change. Free some space and try again, or choose another disk.`,
  'file.noRight': ({ file }) =>
    `"${file}" may not be written: it is read-only, or another program has it open. The old file did not change. Choose another place, or close that program and try again.`,
  'file.inUse': ({ file }) =>
    `"${file}" is in use by another program and was not saved; the old file did not change. Close that program and try again, or choose another place.`,
  'file.placeGone': ({ file }) =>
    `"${file}" is no longer there (moved, renamed or deleted, or the stick was pulled out or the network is down) and was not saved. Connect it and try again, or choose another place.`,
  'file.nameTooLong': ({ file }) =>
    `The path or name of "${file}" is too long; it was not saved. Choose a shorter name or another place.`,
  'file.deviceFailed': ({ file }) =>
    `The storage device failed while "${file}" was written; it was not saved and the old file did not change. Save to another disk at once, and have the device checked.`,
  'report.notDrawn': () =>
    'The report did not come to stand in pages; no file was made. Export less of it and try again.',
  'report.stopped': ({ file }) =>
    `Writing file "${file}" failed, ran out of memory or made no progress for a long time, and was stopped; nothing was exported. Close programs that take memory and try again.`,
  'report.busy': () => 'Another export is under way. Wait until it is done, or cancel it first.',
  'report.windowNeeded': () =>
    "A PDF is printed by the window's program, which cannot be started here. Run where there is a display (on Linux xvfb-run -a makes one), or use --xlsx.",
  'file.tooLarge': ({ file, limitMegabytes }) =>
    `File "${file}" is larger than the limit of ${String(limitMegabytes)} MB and was not read. Check that it is the right file; a purchase history can be split by month or batch and imported in parts.`,
  'file.kindUnknown': ({ file }) =>
    `The format of file "${file}" is not known. Save it as .xlsx or .csv and try again.`,
  'file.notATable': ({ file, kind }) =>
    `File "${file}" is of the kind ${kind}, not a table. Choose a table such as .xlsx, .xls or .csv.`,
  'file.encrypted': ({ file }) =>
    `File "${file}" is protected by a password. Remove the password in Excel or WPS, save it and try again.`,
  'file.damaged': ({ file }) =>
    `File "${file}" is damaged or incomplete. Export it again, or open it in Excel and save it anew.`,
  'file.empty': ({ file }) => `File "${file}" is empty. Export it again.`,
  'file.tooManyRows': ({ file, sheet, limit }) =>
    `There are more than ${String(limit)} rows in ${inSheet({ file, sheet })}. Split the table and import the parts.`,
  'file.tooManySheets': ({ file, limit }) =>
    `File "${file}" has more than ${String(limit)} sheets; none of them was read. Split it into several files.`,
  'file.tooManyColumns': ({ file, sheet, limit }) =>
    `There are more than ${String(limit)} columns in ${inSheet({ file, sheet })}. Delete the columns that are not needed and import again.`,
  'file.textTooLong': ({ file, sheet, row, limit }) =>
    `A cell of row ${String(row)} in ${inSheet({ file, sheet })} is longer than the limit of ${String(limit)} characters. Check the separators and quotes of that row.`,
  'file.sheetMissing': ({ file, sheet }) =>
    sheet === ''
      ? `File "${file}" has no table that can be read. Choose the file again.`
      : `File "${file}" has no sheet named "${sheet}". Check the sheet's name.`,

  'table.headerMissing': ({ file, sheet, limit, seen }) =>
    `No header was found in the first ${String(limit)} rows of ${inSheet({ file, sheet })}: no row has a column for the drug's name (such as 通用名) and others that are known. ${
      seen === ''
        ? ''
        : `The row most like one says "${seen}"; if these are no words, the file may be in Big5 or another encoding: save it as UTF-8 or .xlsx. `
    }Check the names of the columns and where they stand.`,
  'table.severalVarietySheets': ({ file, sheet, others }) =>
    `Besides ${inSheet({ file, sheet })}, "${others.join('", "')}" holds varieties too. Some would be missing, so nothing was read. Put all varieties on one sheet.`,
  'table.hiddenRows': ({ file, sheet, rows }) =>
    `There are hidden varieties in ${inSheet({ file, sheet })} (rows ${rows.join(', ')}). Whether they count cannot be told, so nothing was read. Show or delete these rows.`,
  'table.columnMissing': ({ file, sheet, column }) =>
    `The column "${column}" is missing in ${inSheet({ file, sheet })}. Add it, or rename the header of the column that holds it.`,
  'table.monthUnclear': ({ file, sheet, text }) =>
    `${inSheet({ file, sheet })} has no column of dates, and "${text}" names no single month. Which month each row was bought in cannot be told, so nothing was read. Add a column 采购日期, or put each month on a sheet of its own.`,
  'table.monthColumnUnclear': ({ file, sheet, column, letters }) =>
    `${inSheet({ file, sheet })} has a column for each month, and of "${column}" (column ${letters}) it cannot be told whether it is a quantity or an amount, or it covers months without a column of their own, or other months name a unit and it does not. Nothing was read. Say it in the header, such as 1月采购数量 and 1月采购金额.`,
  'table.monthTwice': ({ file, sheet, column, letters }) =>
    `${inSheet({ file, sheet })} has a column for each month, and "${column}" (column ${letters}) says the same of the same month as one before it. Whether it is more, or the same again, cannot be told, so nothing was read. Join them or take one away; where the years differ, write them into the headers.`,
  'table.monthBelow': ({ file, sheet, row, text, month }) =>
    `${inSheet({ file, sheet })} has no column of dates. By its title all rows are of ${month}, but row ${String(row)} says "${text}", and the month of the rows below it cannot be told, so nothing was read. Add a column 采购日期, or put each month on a sheet of its own.`,
  'table.headerReserved': (place) =>
    `${atCell(place)}: the header is a name reserved by the system. Use another name.`,
  'table.headerTwice': (place) =>
    `${atCell(place)}: the column means the same as "${place.other}". Keep only one of them.`,
  'cell.notARange': (place) =>
    `${atCell(place)}: "${place.value}" is neither a number nor a range from less to more, such as 7200~8800. Please correct it.`,
  'cell.chancesNotWhole': (place) =>
    `${atCell(place)}: "${place.value}" is not four chances that add up to 100% (for 1, 2, 3 and 4 or more enterprises, such as 5%,10%,25%,60%). Please correct it.`,
  'cell.chancesBeyondMakers': (place) =>
    `${atCell(place)}: of ${String(place.makers)} qualified makers at most ${String(place.most)} can be selected, so the chances of more must be 0%. Please correct it.`,
  'cell.notOtherUse': (place) =>
    `${atCell(place)}: "${place.value}" is no planned use of non-selected products: a share below 100% or an amount, with the price of a unit if known, such as 15%@3.5 or 1200@3.5. Please correct it.`,
  'cell.notAPack': (place) =>
    `${atCell(place)}: "${place.value}" is no number of minimum units in a pack: a whole number above 0. Please correct it.`,
  'cell.varietyTwice': (place) =>
    `${atCell(place)}: "${place.value}" says the same as row ${String(place.other)} and would count twice. Delete one of them.`,
  'table.unitUnusable': (place) =>
    `${atCell(place)}: the unit "${place.unit}" cannot be used. Convert the column to minimum preparation units (tablets, vials, sachets) and try again.`,
  'table.unitUnknown': (place) =>
    `${atCell(place)}: the unit "${place.unit}" is not known and must not count as one. Use yuan, 万元, packs, tablets, 万片 or the like, or leave the column out.`,
  'table.qualifierUnknown': (place) =>
    `${atCell(place)}: what "${place.qualifier}" in the header means is not known, and the column cannot be read as if it were not there, so nothing was read. Write the unit into the header, or take these words or the column away.`,
  'table.columnOfOther': (place) =>
    `${atCell(place)} says "${place.qualifier}": it is not what the row bought, and there is no other column "${place.field}". Add one; if this is what was bought, take the words out of the header.`,
  'table.flagUnclear': (place) =>
    `${atCell(place)} ${place.column === '' ? 'has no header' : 'does not ask whether a product was selected in words that are known'}, holds "${place.value}", and no other column says what was selected, so nothing was read. Call it 是否中选; if it says something else, name it, or take the column away.`,
  'table.tooManyProducts': ({ file, sheet, limit }) =>
    `There are more than ${String(limit)} different products in ${inSheet({ file, sheet })}: a column of serial numbers may have been taken for names or specifications. Check what the columns mean.`,
  'forecast.afterLast': ({ month, lastMonth }) =>
    `The purchases end with ${lastMonth}, so nothing can be forecast as of ${month}: the months between are not known, and not taken for months without purchases. Use a month up to ${lastMonth}, or add the purchases between.`,
  'forecast.nothingBought': ({ month }) =>
    month === ''
      ? 'Nothing was bought, so nothing can be forecast.'
      : `Nothing was bought up to ${month}, so nothing can be forecast.`,
  'execution.afterLast': ({ month, lastMonth }) =>
    `The plan’s purchases end with ${lastMonth}, so nothing can be said as of ${month}: months without data are no months without purchases. Use a month not after ${lastMonth}, or add the purchases between.`,
  'execution.nothingBought': () =>
    'This plan has no purchases, so there is nothing to monitor. Import the purchases into it first.',
  'execution.noAgreementYear': () =>
    'The plan has no agreement year, so there is nothing to monitor. Enter the dates of each batch’s agreement years under “Fund forecast”.',
  'comparison.headerMissing': ({ file, sheet }) =>
    `The first 30 rows of ${inSheet({ file, sheet })} have no header for drug names or codes, so it cannot be read as a table of selected drugs. A template can be saved first.`,
  'comparison.classMissing': ({ file, sheet }) =>
    `${inSheet({ file, sheet })} names drugs, but no column says which are selected: add one for "selected", for the selected enterprise, or two groups of columns for selected and compared drugs.`,
  'comparison.severalRegions': ({ file, sheet }) =>
    `${inSheet({ file, sheet })} lists selected products of several regions. Keep only the rows of your own and import again.`,
  'comparison.otherSelection': ({ file, sheet, row, value }) =>
    `Row ${String(row)} of ${inSheet({ file, sheet })} says "${value}": not all that is listed is selected now, so nothing was read. Remove such rows or words, or add a column that says which are selected.`,
  'table.sideBySide': ({ file, sheet, letters }) =>
    `Another table stands beside the first in ${inSheet({ file, sheet })}, from column ${letters} on. Half of them would be missing, so nothing was read. Put them below each other, or on sheets of their own.`,
  'table.secondHeader': ({ file, sheet, row }) =>
    `Row ${String(row)} of ${inSheet({ file, sheet })} is a header again, with its columns in another order. What follows would be read by the wrong columns, so nothing was read. Part the two tables, or put the columns in one order.`,
  'table.captionBelow': ({ file, sheet, row, caption }) =>
    `Row ${String(row)} of ${inSheet({ file, sheet })} says "${caption}", and which rows it is meant for cannot be told, so nothing was read. Put the unit into the header, such as 采购金额(万元), and rows of another unit on a sheet of their own.`,
  'table.empty': ({ file, sheet }) =>
    `There are no data below the header in ${inSheet({ file, sheet })}.`,
  'table.quoteUnbalanced': ({ file, row }) =>
    `"${file}": the double quotes near row ${String(row)} are not balanced, so the cells cannot be told apart. Mend the quotes or save it as .xlsx.`,

  'cell.missing': (place) =>
    `${atCell(place)}: a value is needed and the cell is empty. Fill it in.`,
  'cell.notANumber': (place) =>
    `${atCell(place)}: "${place.value}" is not a number. Write a number such as 1234.5.`,
  'cell.unitTwice': (place) =>
    `${atCell(place)}: "${place.value}" has a unit of its own and the header has one too; whether to multiply twice is not known. Take one of them away.`,
  'cell.negative': (place) =>
    `${atCell(place)}: "${place.value}" is below zero. Write zero or a positive number.`,
  'cell.tooPrecise': (place) =>
    `${atCell(place)}: "${place.value}" has too many digits. At most 40 significant digits are kept; shorten it.`,
  'cell.notWhole': (place) =>
    `${atCell(place)}: "${place.value}" is not an allowed whole number. Write a whole number from 1 to 1000.`,
  'cell.notPositive': (place) =>
    `${atCell(place)}: "${place.value}" must be above zero. Leave the cell empty where it is the fund payment ratio.`,
  'cell.ratioAbove1': (place) =>
    `${atCell(place)}: "${place.value}" is above 1. A ratio lies between 0 and 1; if a percentage is meant, write "${place.value}%".`,
  'cell.ratioUnclear': (place) =>
    `${atCell(place)}: the header says percentages, but "${place.value}" is not above 1, so its meaning is unclear. Write it with the percent sign, such as "65%".`,
  'cell.ratioTooLarge': (place) =>
    `${atCell(place)}: "${place.value}" is above 100%. A ratio lies between 0 and 1, that is, between 0% and 100%.`,
  'cell.unknownChoice': (place) =>
    place.isAsked
      ? `${atCell(place)}: "${place.value}" does not say whether the purchase is selected. Choose it under "Units and classes" (without the window: list it with --questions and answer it with --answers), or write one of these into the file: ${place.choices}.`
      : `${atCell(place)}: "${place.value}" is not one of the choices. Choose one of: ${place.choices}.`,
  'cell.reservedName': (place) =>
    `${atCell(place)}: "${place.value}" is a name reserved by the system. Use another name.`,
  'cell.excelError': (place) =>
    `${atCell(place)}: the formula shows the error "${place.value}". Mend the formula in the table and try again.`,
  'cell.notADate': (place) =>
    `${atCell(place)}: "${place.value}" is not a date that can be read. Write 2024-01-31 or 2024-01.`,
  'cell.packFactorUnknown': (place) =>
    `${atCell(place)}: "${place.value}" and the purchase unit do not say how many units a pack holds. Say it under "Units and classes" (without the window: list it with --questions and answer it with --answers), or add a "conversion factor" column with the minimum preparation units in a purchase pack.`,
  'cell.packFactorDisagrees': (place) =>
    `${atCell(place)}: the conversion factor "${place.value}" and the "${place.fromText}" by specification and unit disagree. Correct one of them.`,
  'cell.amountMissing': (place) =>
    `${atCell(place)}: there is neither an amount nor a unit price to compute it from. Fill in one of them.`,
  'cell.flagDisagrees': (place) =>
    `${atCell(place)}: "${place.value}" contradicts the mark in the name "${place.name}". Correct one of them.`,
  'cell.tooLong': (place) =>
    `${atCell(place)}: the text is too long. Shorten it to 200 characters.`,
  'cell.merged': (place) =>
    `${atCell(place)}: one merged cell holds the number of several rows; what each has is not known. Unmerge it and write the number in every row.`,

  'policy.unknown': ({ id, known }) =>
    `There is no policy pack "${id}". Known packs: ${known.join(', ')}; the path of a policy file will do as well.`,
  'policy.invalid': ({ file }) =>
    `File "${file}" is not a valid policy pack. Copy a built-in pack and change its values.`,
  'score.missing': ({ policy }) =>
    `The policy pack "${policy}" pays by assessment score, so a score is needed. Give one from 0 to 100 (on the command line: --score).`,
  'score.outOfRange': ({ value }) =>
    `The assessment score "${value}" is not between 0 and 100. Give a number from 0 to 100.`,
  'option.invalid': ({ option, value }) =>
    `The value "${value}" of option ${option} is not valid. See --help for how to write it.`,
  'answers.otherRows': ({ key, before, now }) =>
    `The answer to "${key}" was given to other products, rows or amounts (lines / yuan: ${before} then, ${now} now) and was not taken. List the questions again with --questions and answer them.`,
  'answers.twice': ({ key }) =>
    `The file of answers has "${key}" twice, and the answers differ or none goes before the other. Leave one of them.`,
  'answers.value': ({ key, value }) =>
    `The answer ${value} to "${key}" in the file of answers is not understood. Write the words of one of its choices, quoted, or a number.`,
  'answers.choice': ({ value, choices }) =>
    `"${value}" in the file of answers is none of the question’s choices: ${choices}.`,
  'import.allLeftOut': () =>
    'Every row is left out (by an answer, or as a sum, a voided line and the like), so there is nothing to import. Check the answers and the files.',
  'answers.version': ({ version, known }) =>
    `The file of answers has version ${version}; this program knows ${String(known)}. List the questions again with --questions.`,
  'answers.form': ({ file }) =>
    `"${file}" is no file of answers. List the questions with --questions, fill in each answer and give the file to --answers, or write {"key of the question": "answer"}.`,
  'option.ratioAbove1': ({ option, value }) =>
    `The value "${value}" of option ${option} is above 1. A ratio lies between 0 and 1; if a percentage is meant, write "${value}%".`,
  'scenario.unknown': ({ name, known }) =>
    `There is no scenario "${name}". There are: ${known.join(', ')} (base is the present).`,
  'scenario.ambiguous': ({ name, ids }) =>
    `There is more than one scenario "${name}". Give its id: ${ids.join(', ')}.`,
  'round.unknown': ({ name, known }) =>
    known.length === 0
      ? `There is no declaration round "${name}": the plan has none yet.`
      : `There is no declaration round "${name}". There are: ${known.join(', ')}.`,
  'variety.unknown': ({ name }) =>
    `There is no variety named "${name}". Give the generic name as it stands in the table.`,
  'variety.ambiguous': ({ name, rows }) =>
    `There is more than one variety named "${name}", in rows ${rows.join(', ')}. Say which with --row.`,
  'declaration.usableUnknown': ({ name }) =>
    `How much of the selected product can be used in a year is not known for "${name}": no use of it was imported, or its quantities come to 0. Fill in the usable selected units, or import purchases that hold its use.`,
  'declaration.usableMissing': ({ name }) =>
    `How much of the selected product can be used in a year is not known for "${name}". Fill in the column of usable selected units (可用中选量): a number or a range such as 7200~8800. The selected units bought (中选采购量) do not stand in for it.`,
  ...allocationErrorsEn,
  'declaration.chancesBeyondMakers': ({ name }) =>
    `The chances of "${name}" are of more winners than its qualified makers allow. Please correct one of them.`,
  'declaration.capBelowFloor': ({ name }) =>
    `The cap of "${name}" is below its floor. Please correct one of them.`,
  'declaration.tooLarge': ({ name }) =>
    `${name}: a quantity is above one trillion units; nothing is worked out.`,
  'declaration.noWholePack': ({ name }) =>
    `Between floor and cap of "${name}" lies no whole number of packs. Please correct the floor, the cap or the pack.`,
  'declaration.otherPriceUnknown': ({ name }) =>
    `Use of non-selected products is planned for "${name}", but not what a unit of them costs. Write 15%@3.5 or 1200@3.5.`,
  'declaration.amountMissing': () =>
    'The policy pack counts a missed agreed volume in yuan, but gives no amount. Fill it in, or say it with --shortfall.',
  'variety.incomplete': ({ name, missing, scenario }) =>
    scenario === ''
      ? `The variety "${name}" lacks: ${missing}. Fill this in and estimate again.`
      : `The variety "${name}" of the scenario "${scenario}" lacks: ${missing}. Fill this in in the table of the plan, or name a scenario that is complete with --scenario.`,
  'plan.notJson': ({ file }) =>
    `File "${file}" is not a valid plan file (it is not JSON text). Choose a .jieyu file.`,
  'plan.foreign': ({ file }) =>
    `File "${file}" is not a plan of this program. Choose a .jieyu file.`,
  'plan.tooNew': ({ file, version, newest }) =>
    `The plan file "${file}" has version ${String(version)}; this program reads up to version ${String(newest)}. Update the program and open it again.`,
  'plan.torn': ({ file }) =>
    `The plan file "${file}" is incomplete or its content was damaged, perhaps by a power cut, a broken copy or a failing disk. The file was not touched; restore an earlier version from the backups.`,
  'plan.damaged': ({ file, where }) =>
    `The plan file "${file}" is damaged at ${where}. Use a backup or a copy saved earlier.`,

  'history.unitsDiffer': ({ name, unit, incomingUnit }) =>
    `"${name}" is counted in "${unit}" in the plan and in "${incomingUnit}" in the file, and quantities of both cannot be added. Convert the file to "${unit}" and import it again.`,
  'history.monthsOverlap': ({ months, files, leaving, leavingYuan, resaved }) =>
    `The plan already has these months: ${months.join(', ')} (from ${files.join(', ')}). ${leaving.length === 0 ? '' : `A file of this name brought months before that it does not have any more: ${leaving.join(', ')} (${formatYuan(leavingYuan, 'en')} yuan); replace takes these away, too. `}${resaved.length === 0 ? '' : `It reads exactly as "${resaved.join('", "')}": most likely the same file, saved once more. `}Say with --months what is to become of them: replace, add (another warehouse or campus) or skip.`,
  'history.monthsMoved': ({ months, leaving, leavingYuan }) =>
    `A file of this name brought as many purchases of as much before, in other months: ${leaving.join(', ')} (${formatYuan(leavingYuan, 'en')} yuan), and ${months.join(', ')} this time. Say with --months what is to become of them: replace (those from before leave), add (both count) or skip (these are not imported).`,
  'history.referenceDoubtful': ({ fromMonth, toMonth, count, names, isMore, selectedYuan }) =>
    `The months of the pre-VBP price, ${fromMonth} to ${toMonth}, are doubtful: in them or before, selected products of ${String(count)} ${count === 1 ? 'variety' : 'varieties'} (${names.join(', ')}${isMore ? ' and others' : ''}) were bought, ${formatYuan(selectedYuan, 'en')} yuan within them, so this is no price from before the procurement. Choose other months with --reference, or confirm these with --accept-reference.`,
  'history.retentionChanges': ({ beforeYuan, afterYuan }) =>
    `This import would change the hospital's retention from ${formatYuan(beforeYuan, 'en')} yuan to ${afterYuan === null ? 'unknown' : `${formatYuan(afterYuan, 'en')} yuan`}, by more than a tenth. The plan was not changed. Check it, then run the command again with --accept-change.`,
  'history.intoSample': ({ file }) =>
    `The plan "${file}" is the invented sample; real purchases do not go into it. Name another plan file.`,
  'history.planChanged': ({ file }) =>
    `The plan file "${file}" was changed by someone else during the import; nothing was written. Run the command again.`,
  'table.repeatedInPlan': ({ name, variety }) =>
    `Two rows of the table stand for one variety of the plan, "${variety}"; one of them is "${name}". Join them in one row.`,

  'import.unanswered': ({ question }) => `Answer this first: ${question}.`,
  'import.cancelled': () => 'The import was cancelled; the plan did not change.',
  'import.stopped': ({ file }) =>
    `Reading file "${file}" failed, ran out of memory or made no progress for a long time, and was stopped; the plan is unchanged. Check the file, or save it as .csv and try again.`,
  'import.busy': () => 'Another file is being imported. Wait until it is done, or cancel it first.',
  'import.tooManyFiles': ({ limit }) =>
    `At most ${String(limit)} files can be imported at once. Import them in several turns.`,
  'drop.notAFile': ({ file }) =>
    `"${file}" is a folder and cannot be imported. Drop the files in it instead.`,
  'drop.planNotAlone': ({ file }) =>
    `The plan file "${file}" cannot be dropped together with other files. Drop it alone to open it.`,
  'call.unknown': ({ name }) =>
    `The window asked for an operation that does not exist: "${name}". Start the program again.`,
  'call.untrusted': () =>
    'A request came from a page that is not trusted and was refused. Start the program again.',
  'call.badInput': ({ name }) =>
    `The operation "${name}" received data that do not fit and was not done. Try again; if it comes back, start the program again.`,
  'journal.unwritable': () =>
    'The recovery record cannot be written (the disk of the settings folder is full, or may not be written). Unsaved changes would be lost in a crash now. Save the plan soon; free some space or have the rights restored, and it is kept again by itself.',
  'backup.unwritable': () =>
    'The plan is saved, but the version before was not kept (the disk of the settings folder is full, or may not be written): it will not be among the backups. Free some space or have the rights restored, and the next save keeps one again.',
  'settings.unwritable': () =>
    'The settings were not written (the disk of their folder is full, or may not be written): they hold now, and the next start has the old ones. Free some space or have the rights restored, and change the setting once more to have it remembered.',
  'journal.gone': () => 'This recovery record is gone or damaged; nothing can be restored from it.',
  'clipboard.refused': () =>
    'The system did not let the program write to the clipboard. Try again, or export a file instead.',
  'token.unknown': () => 'This choice of a file is no longer valid. Choose the file again.',
  'app.unexpected': ({ reference }) =>
    `An unexpected error occurred, reference ${reference}. Your plan is not lost: save it under another name and start the program again.`,
  'app.displayMissing': () => 'There is no display. To see the window, run: xvfb-run -a npm start',
};
