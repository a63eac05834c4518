import type { Messages } from '../zh-cn';

export const gridEn: Messages['grid'] = {
  clipboard: 'Clipboard',
  selectAll: 'Select all (Ctrl+A)',
  rowNumbers: 'Row numbers',
  fillHandle: 'Drag to fill the cells beside',
  fromPlan: "The hospital's fund payment ratio",
  fromFundRatio: 'The same as the fund payment ratio',
  inBase: ({ value }) => `Base scenario: ${value}`,
  ratioUnclear: ({ text }) =>
    `the head says %, so ${text} may mean ${text}% or a ratio; type it with % or otherwise`,
  unitTwice: ({ text }) =>
    `${text} has a unit and so has the head; whether to multiply twice is not known: take one away`,
  takeAsPercent: ({ text }) => `Take as ${text}%`,
  takeAllAsPercent: ({ count }) => `Take all ${String(count)} of the column as percentages`,
  withoutBatch: 'No batch',
  groupName: ({ name, count }) => `${name} · ${String(count)}`,
  groupDeficits: ({ count }) => `${String(count)} in deficit`,
  sortColumn: ({ column }) => `Sort by ${column}`,
  shownOf: ({ shown, all }) => `${String(shown)} of ${String(all)} varieties shown`,
  selectedCells: 'Selected',
  numbers: 'Count',
  mean: 'Average',
  sum: 'Sum',
  notices: {
    copied: ({ cells }) => `Copied ${cellCount(cells)}`,
    pasted: ({ cells, added, results, unreadable, columnsBeyond, cellsBeyond, unused }) =>
      [
        `Pasted ${cellCount(cells)}`,
        ...(added > 0 ? [`added ${String(added)} ${added === 1 ? 'variety' : 'varieties'}`] : []),
        ...unreadableWords(unreadable),
        ...resultWords(results),
        ...(columnsBeyond > 0
          ? [
              `left out ${String(columnsBeyond)} ${columnsBeyond === 1 ? 'column' : 'columns'} at the right with ${String(cellsBeyond)} filled ${cellsBeyond === 1 ? 'cell' : 'cells'}`,
            ]
          : []),
        ...(unused.length > 0
          ? [
              `left out columns that this table does not have: ${unused
                .map(
                  ({ header, cells: filled }) =>
                    `${header === '' ? 'without a header' : `“${header}”`} (${cellCount(filled)})`,
                )
                .join(', ')}`,
            ]
          : []),
      ].join(', '),
    filled: ({ cells, results, unreadable }) =>
      [`Filled ${cellCount(cells)}`, ...unreadableWords(unreadable), ...resultWords(results)].join(
        ', ',
      ),
    setAll: ({ cells, results, unreadable }) =>
      [`Set ${cellCount(cells)}`, ...unreadableWords(unreadable), ...resultWords(results)].join(
        ', ',
      ),
    cleared: ({ cells, kept }) =>
      kept === 0
        ? `Cleared ${cellCount(cells)}`
        : `Cleared ${cellCount(cells)}; ${String(kept)} must have a value and stay (type 0 for none)`,
    cut: ({ cells, kept }) =>
      kept === 0
        ? `Cut ${cellCount(cells)}`
        : `Copied, and cleared ${cellCount(cells)}; ${String(kept)} must have a value and stay`,
    tooManyVarieties: ({ most }) =>
      `Nothing pasted: a table holds at most ${String(most)} varieties`,
    pasteNeedsName:
      'Nothing pasted: rows past the last one become varieties, so paste from the generic name on',
    nothingToPaste: 'The clipboard holds no cells',
  },
  menu: {
    label: 'Cell menu',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    fillDown: 'Fill down',
    fillRight: 'Fill right',
    batch: 'Set values…',
    clear: 'Clear',
    asPercent: 'Take as percentages',
    restore: 'Restore base values',
    insert: 'Insert a variety above',
    removeOne: 'Delete the variety',
    removeMany: ({ count }) => `Delete ${String(count)} varieties`,
    ascending: 'Sort ascending',
    descending: 'Sort descending',
    unsorted: 'Order as entered',
    fit: 'Fit the column',
    hide: 'Hide the column',
    trace: 'Explain this figure',
  },
  toolbar: {
    search: 'Name or pinyin',
    filter: 'Filter',
    filterCount: ({ count }) => `Filters: ${String(count)}`,
    clearFilters: 'Clear filters',
    declared: 'Declaration',
    declaredChoices: { all: 'All', declared: 'With base', undeclared: 'Without base' },
    emptyValue: '(empty)',
    columns: 'View',
    inputsOnly: 'Inputs only',
    group: 'Group by batch',
    allColumns: 'Show all',
    resetColumns: 'Reset',
    foldAll: 'Fold all',
    unfoldAll: 'Unfold all',
    batch: 'Set values',
    sortBy: ({ column, isUp }) => `${column}, ${isUp ? 'lowest' : 'highest'} first`,
  },
  batch: {
    title: 'Set values',
    field: 'Column',
    how: 'How',
    ways: { set: 'Set to', factor: 'Multiply by', percent: 'Change by %' },
    value: 'Value',
    examples: { set: 'as typed into a cell', factor: 'such as 1.125', percent: 'such as 10 or -5' },
    rounding: 'Result',
    roundings: {
      exact: 'Exact',
      whole: 'Rounded to whole numbers',
      two: 'Rounded to 2 decimals',
      four: 'Rounded to 4 decimals',
    },
    rows: 'Rows',
    rowsSelected: ({ count }) => `The ${String(count)} selected`,
    rowsShown: ({ count }) => `All ${String(count)} shown`,
    preview: ({ cells, name, before, after }) =>
      `Changes ${cellCount(cells)}, such as ${name}: ${before} → ${after}`,
    nothing: 'No cell would change',
    skipped: ({ count }) => `${String(count)} without a number stay as they are`,
    refused: ({ count, reason }) => `${String(count)} cannot become this and stay: ${reason}`,
    apply: 'Change',
  },
  empty: {
    text: 'Import your purchases, or copy a table in Excel or WPS and press Ctrl+V here.',
    header:
      'With a header in the first row, columns go where they belong; without one, they begin at the generic name.',
  },
};

function cellCount(cells: number): string {
  return `${String(cells)} ${cells === 1 ? 'cell' : 'cells'}`;
}

function unreadableWords(unreadable: number): readonly string[] {
  return unreadable > 0 ? [`marked ${String(unreadable)} that cannot be read`] : [];
}

function resultWords(results: number): readonly string[] {
  return results > 0 ? [`skipped ${String(results)} ${results === 1 ? 'result' : 'results'}`] : [];
}
