import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import { messagesOf } from '../../../shared/i18n/messages';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PurchaseField } from '../../../shared/purchases/columns/column-mapping';
import { failure, type Result, success } from '../../../shared/result';
import { writeFileSafely } from '../../storage/write-file-safely';
import type { JobOf } from '../jobs/workbook-job';
import type { CellStyle, SheetColumn } from './text-sheet';
import { TextWorkbook } from './text-workbook';

/** Saves an empty workbook with a column for everything that an import understands, and a sheet that explains them. */
export async function writeTemplate({
  path,
  language,
}: Pick<JobOf<'saveTemplate'>, 'path' | 'language'>): Promise<Result<null, AppError>> {
  const { importTemplate: words } = messagesOf(language);
  const workbook = new TextWorkbook();
  const columns = columnsOf(words);
  const table = workbook.addSheet(words.sheet, columns.map(columnLook));
  table.add(
    columns.map(({ header, mark }) => header + mark),
    (index) => (columns[index]?.mark === '' ? 'header' : 'neededHeader'),
  );
  const guide = workbook.addSheet(words.guide.sheet, GUIDE_COLUMNS);
  const { column, need, how, example } = words.guide.header;
  guide.add([column, need, how, example], () => 'header');
  for (const each of columns) {
    guide.add([each.header + each.mark, each.need, each.how, each.example], () => 'words');
  }
  guide.add([], () => 'words');
  for (const note of words.guide.notes) guide.add([note], () => 'text');
  try {
    await writeFileSafely(path, workbook.bytes());
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

type Words = Messages['importTemplate'];
type TemplateField = keyof Words['columns'];

interface TemplateColumn {
  readonly field: TemplateField;
  readonly header: string;
  /** A sign behind the header that says it is needed; what reads headers passes over it. */
  readonly mark: '' | '*' | '※';
  readonly need: string;
  readonly how: string;
  readonly example: string;
}

const NEEDED: ReadonlySet<PurchaseField> = new Set(['genericName', 'date']);
const QUANTITIES: ReadonlySet<PurchaseField> = new Set(['packs', 'units']);
const MONEY: ReadonlySet<PurchaseField> = new Set(['packPriceYuan', 'unitPriceYuan', 'amountYuan']);
const NUMBERS: ReadonlySet<PurchaseField> = new Set(['packFactor', ...QUANTITIES, ...MONEY]);

function columnsOf({ columns, needs }: Words): readonly TemplateColumn[] {
  return (Object.keys(columns) as TemplateField[]).map((field) => {
    const column = columns[field];
    if (NEEDED.has(field)) return { field, mark: '*', need: needs.always, ...column };
    if (QUANTITIES.has(field)) return { field, mark: '※', need: needs.quantity, ...column };
    if (MONEY.has(field)) return { field, mark: '※', need: needs.money, ...column };
    return { field, mark: '', need: needs.optional, ...column };
  });
}

/** Columns of words and codes are text, so that no zero is lost in front and no long code at its end. */
function columnLook({ field, header }: TemplateColumn): SheetColumn {
  const style: CellStyle = NUMBERS.has(field) ? 'general' : field === 'date' ? 'date' : 'text';
  return { width: Math.max(14, 2 * header.length + 4), style };
}

const GUIDE_COLUMNS: readonly SheetColumn[] = [
  { width: 26, style: 'general' },
  { width: 22, style: 'general' },
  { width: 60, style: 'general' },
  { width: 28, style: 'general' },
];
