// exceljs, streaming.
import { createRequire } from 'node:module';

import { COLUMN, fenOf, monthOf, Tally } from './tally';

interface StreamedRow {
  readonly number: number;
  /** From 1. */
  readonly values: readonly (string | number | Date)[];
}

/** The part of exceljs that is used; it is fetched for the benchmark and is no package of the project. */
interface ExcelJs {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookReader: new (
        file: string,
        options: object,
      ) => AsyncIterable<AsyncIterable<StreamedRow>>;
    };
  };
}

const [file = '', folder = ''] = process.argv.slice(2);
const exceljs = createRequire(`${folder}/`)('exceljs') as ExcelJs;
const tally = new Tally();
const sheets = new exceljs.stream.xlsx.WorkbookReader(file, {
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore',
  worksheets: 'emit',
});
for await (const sheet of sheets) {
  for await (const row of sheet) {
    if (row.number === 1) continue;
    const value = (column: number): string | number | Date => row.values[column + 1] ?? '';
    tally.add({
      drug: String(value(COLUMN.drug)),
      month: monthOf(value(COLUMN.date)),
      flag: String(value(COLUMN.flag)),
      packs: Number(value(COLUMN.packs)),
      fen: fenOf(value(COLUMN.amount) as number),
    });
  }
}
tally.print();
