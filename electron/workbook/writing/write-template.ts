import { basename } from 'node:path';

import type { AppError } from '../../../shared/errors';
import type { Language } from '../../../shared/i18n/format';
import { messagesOf } from '../../../shared/i18n/messages';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PurchaseField } from '../../../shared/purchases/columns/column-mapping';
import { failure, type Result, success } from '../../../shared/result';
import { writeFailure } from '../../storage/write-failure';
import { writeFileSafely } from '../../storage/write-file-safely';
import type { CellStyle, SheetColumn } from './text-sheet';
import { TextWorkbook } from './text-workbook';

interface TemplateRequest {
  readonly path: string;
  readonly language: Language;
  readonly of: 'history' | 'comparison';
}

/** Saves an empty workbook with the columns of a purchase history or a comparison table, and a sheet that explains them. */
export async function writeTemplate({
  path,
  language,
  of,
}: TemplateRequest): Promise<Result<null, AppError>> {
  const { importTemplate: words } = messagesOf(language);
  const template = of === 'history' ? historyTemplate(words) : comparisonTemplate(words);
  try {
    await writeFileSafely(path, templateBytes(template, words));
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
  }
}

type Words = Messages['importTemplate'];
type TemplateField = keyof Words['columns'];

interface TemplateColumn {
  /** With a sign behind it where it is needed; what reads headers passes over it. */
  readonly header: string;
  readonly need: string;
  readonly how: string;
  readonly example: string;
  readonly style: CellStyle;
}

interface Template {
  readonly sheet: string;
  readonly columns: readonly TemplateColumn[];
  readonly notes: readonly string[];
}

function templateBytes({ sheet, columns, notes }: Template, { guide: words }: Words): Buffer {
  const workbook = new TextWorkbook();
  const table = workbook.addSheet(sheet, columns.map(columnLook));
  table.add(
    columns.map(({ header }) => header),
    (index) => (/[*※]$/.test(columns[index]?.header ?? '') ? 'neededHeader' : 'header'),
  );
  const guide = workbook.addSheet(words.sheet, GUIDE_COLUMNS);
  const { column, need, how, example } = words.header;
  guide.add([column, need, how, example], () => 'header');
  for (const each of columns) {
    guide.add([each.header, each.need, each.how, each.example], () => 'words');
  }
  guide.add([], () => 'words');
  for (const note of notes) guide.add([note], () => 'text');
  return workbook.bytes();
}

const NEEDED: ReadonlySet<PurchaseField> = new Set(['genericName', 'date']);
const QUANTITIES: ReadonlySet<PurchaseField> = new Set(['packs', 'units']);
const MONEY: ReadonlySet<PurchaseField> = new Set(['packPriceYuan', 'unitPriceYuan', 'amountYuan']);
const NUMBERS: ReadonlySet<PurchaseField> = new Set(['packFactor', ...QUANTITIES, ...MONEY]);

function historyTemplate({ sheet, columns, needs, guide }: Words): Template {
  const fields = Object.keys(columns) as TemplateField[];
  return {
    sheet,
    notes: guide.notes,
    columns: fields.map((field) => {
      const { mark, need } = needOf(field, needs);
      const { header, how, example } = columns[field];
      return { header: header + mark, need, how, example, style: styleOf(field) };
    }),
  };
}

function needOf(
  field: TemplateField,
  needs: Words['needs'],
): { readonly mark: string; readonly need: string } {
  if (NEEDED.has(field)) return { mark: '*', need: needs.always };
  if (QUANTITIES.has(field)) return { mark: '※', need: needs.quantity };
  if (MONEY.has(field)) return { mark: '※', need: needs.money };
  return { mark: '', need: needs.optional };
}

/** Columns of words and codes are text, so that no zero is lost in front and no long code at its end. */
function styleOf(field: TemplateField): CellStyle {
  if (NUMBERS.has(field)) return 'general';
  return field === 'date' ? 'date' : 'text';
}

function comparisonTemplate({ comparison }: Words): Template {
  const { sheet, columns, notes } = comparison;
  return { sheet, notes, columns: columns.map((column) => ({ ...column, style: 'text' })) };
}

function columnLook({ header, style }: TemplateColumn): SheetColumn {
  return { width: Math.max(14, 2 * header.replace(/[*※]$/, '').length + 4), style };
}

const GUIDE_COLUMNS: readonly SheetColumn[] = [
  { width: 26, style: 'general' },
  { width: 22, style: 'general' },
  { width: 60, style: 'general' },
  { width: 28, style: 'general' },
];
