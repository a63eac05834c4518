import { decimalText, type YuanText } from '../../decimal/decimal-text';
import { type TiedColumns, tiedColumns } from '../columns/column-choices';
import type { ColumnMapping } from '../columns/column-mapping';
import type { TableLayout } from '../columns/table-layout';
import { headerText } from '../table/header-text';
import { columnLetters } from '../table/raw-table';
import { choiceAnswer, type ImportAnswers } from './import-answers';
import { doubtKey, type ImportDoubt } from './import-question';

type Columns = Pick<TableLayout, 'headerRow' | 'mapping' | 'chosen'>;
type TiedDoubt = Extract<ImportDoubt, { kind: 'columnTied' }>;

/** The columns by what was answered where several say the same: they have to be known before rows are read. */
export function answeredMapping(layout: Columns, answers: ImportAnswers): ColumnMapping {
  return chosenMapping(layout, (tie) =>
    // Whoever chose another column than the first has said it since.
    tie.taken === tie.columns[0] ? choiceAnswer(answers, doubtKey(doubtOf(layout, tie))) : null,
  );
}

/** The columns after one of a doubt's was chosen; as they were where the table does not have those columns. */
export function mappingWith(layout: Columns, doubt: TiedDoubt, answer: string): ColumnMapping {
  const letters = doubt.columns.map((column) => column.letters).join();
  return chosenMapping(layout, ({ field, columns }) =>
    field === doubt.field && columns.map(columnLetters).join() === letters ? answer : null,
  );
}

function chosenMapping(
  layout: Columns,
  lettersFor: (tie: TiedColumns) => string | null,
): ColumnMapping {
  const mapping = { ...layout.mapping };
  for (const tie of tiedColumns(layout)) {
    const letters = lettersFor(tie);
    const column = tie.columns.find((each) => columnLetters(each) === letters);
    if (column !== undefined) mapping[tie.field] = column;
  }
  return mapping;
}

function doubtOf({ headerRow }: Columns, { field, taken, columns }: TiedColumns): TiedDoubt {
  return {
    kind: 'columnTied',
    field,
    letters: columnLetters(taken),
    columns: columns.map((column) => ({
      letters: columnLetters(column),
      header: headerText(headerRow.cells[column]),
      total: decimalText<YuanText>('0'),
    })),
  };
}
