import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../../electron/workbook/opening/read-workbook';
import { writeTemplate } from '../../../../electron/workbook/writing/write-template';
import { assert, present } from '../../../../shared/assert';
import { messagesOf } from '../../../../shared/i18n/messages';
import {
  missingField,
  purchaseFieldSchema,
} from '../../../../shared/purchases/columns/column-mapping';
import { understandTable } from '../../../../shared/purchases/columns/understand-table';
import { readDrugComparison } from '../../../../shared/purchases/comparison/read-comparison';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { temporaryFolder } from '../../../support/temporary-folder';

async function templateIn(language: 'zh' | 'en', of: 'history' | 'comparison' = 'history') {
  const path = join(await temporaryFolder(), '模板.xlsx');
  expect(await writeTemplate({ path, language, of })).toEqual({ ok: true, value: null });
  const read = await readWorkbook(path);
  assert(read.ok, 'the template is a workbook');
  const [table, guide] = read.value;
  return { table: present(table, 'the table'), guide: present(guide, 'the guide') };
}

/** What only files of other systems have: year and month apart, directions, states and returns beside purchases. */
const NOT_IN_TEMPLATE: ReadonlySet<string> = new Set([
  'year',
  'monthOfYear',
  'direction',
  'status',
  'returnedPacks',
  'returnedAmountYuan',
]);
const FIELDS = purchaseFieldSchema.options.filter((field) => !NOT_IN_TEMPLATE.has(field));

describe.each(['zh', 'en'] as const)('the template in %s', (language) => {
  const words = messagesOf(language).importTemplate;

  it('has a column for every field, each one recognised when it is read back', async () => {
    const { table } = await templateIn(language);
    const { header, mapping } = understandTable(table, { header: null, templates: [] });
    expect(header).toEqual({ row: 1, depth: 1 });
    expect(missingField(mapping)).toBeNull();
    expect(Object.keys(mapping).sort()).toEqual([...FIELDS].sort());
    const fields = Object.keys(words.columns);
    for (const [field, column] of Object.entries(mapping)) expect(fields[column]).toBe(field);
  });

  it('marks what is needed and explains every column on a sheet that is no history', async () => {
    const { table, guide } = await templateIn(language);
    const headers = (table.rows[0]?.cells ?? []).map((cell) =>
      cell.kind === 'text' ? cell.text : '',
    );
    const { genericName, packs, batch } = words.columns;
    expect(headers).toEqual(
      expect.arrayContaining([`${genericName.header}*`, `${packs.header}※`, batch.header]),
    );
    const explained = guide.rows.map(({ cells }) =>
      cells[0]?.kind === 'text' ? cells[0].text : '',
    );
    expect(explained).toEqual(expect.arrayContaining([...headers, ...words.guide.notes]));
    expect([table.sheet, guide.sheet]).toEqual([words.sheet, words.guide.sheet]);
    expect(understandTable(guide, { header: null, templates: [] }).header).toBeNull();
  });

  it('of selected drugs is read as they are, once it is filled with its own examples', async () => {
    const { table, guide } = await templateIn(language, 'comparison');
    expect(readDrugComparison(table)).toMatchObject({ error: { code: 'table.empty' } });
    const cells = words.comparison.columns.map(({ example }) => ({ kind: 'text', text: example }));
    const filled = { ...table, rows: [...table.rows, { number: 2, cells }] } as RawTable;
    const [genericName, dosageForm, specification, manufacturer, , code] =
      words.comparison.columns.map(({ example }) => example);
    expect(readDrugComparison(filled)).toEqual({
      ok: true,
      value: {
        unclearRows: 0,
        drugs: [
          {
            ...{ code, genericName, dosageForm, specification, manufacturer },
            isSelected: true,
            excludesOthers: false,
          },
        ],
      },
    });
    expect(readDrugComparison(guide).ok).toBe(false);
  });
});
