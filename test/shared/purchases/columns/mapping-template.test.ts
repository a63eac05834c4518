import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import type { MappingTemplate } from '../../../../shared/purchases/columns/mapping-template';
import {
  applyTemplate,
  headerSignature,
  templateFor,
} from '../../../../shared/purchases/columns/mapping-template';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';
import { rawTable } from '../../../support/raw-tables';

function header(...words: string[]): RawRow {
  return present(rawTable([words]).rows[0], 'the table has a row');
}

const WORDS = ['药品', '规格', '收了多少', '花费(元)', '哪天'];
const template: MappingTemplate = {
  name: '药库导出',
  header: WORDS,
  mapping: { genericName: 0, specification: 1, packs: 2, amountYuan: 3, date: 4 },
  fillsDown: true,
};

describe('headerSignature', () => {
  it('is the same for headers that only look different', () => {
    const plain = headerSignature(header('数量(盒)', '金额', ''));
    expect(headerSignature(header('数 量（盒）', ' 金额\n'))).toEqual(plain);
  });

  it('tells columns of one word by their units', () => {
    const [packs, units] = headerSignature(header('数量(盒)', '数量(片)'));
    expect(packs).not.toBe(units);
  });

  it('keeps its words however often it is taken', () => {
    const once = headerSignature(header('价格(元)(盒)', '*通用名：', '金额/万元'));
    expect(headerSignature(header(...once))).toEqual(once);
  });
});

describe('templateFor', () => {
  it('knows exactly this header again, also in words saved as they stand', () => {
    const match = templateFor([template], header(...WORDS));
    expect(match).toEqual({ template, mapping: template.mapping, mismatches: [] });
  });

  it('follows columns that moved', () => {
    const match = templateFor(
      [template],
      header('序号', '哪天', '花费（元）', '收了多少', '药品', '规格'),
    );
    expect(match?.mapping).toEqual({
      genericName: 4,
      specification: 5,
      packs: 3,
      amountYuan: 2,
      date: 1,
    });
    expect(match?.mismatches).toEqual([]);
  });

  it('lists the column that is gone while four of five are there', () => {
    const match = templateFor([template], header('药品', '收了多少', '花费(元)', '哪天'));
    expect(match?.mapping).toEqual({ genericName: 0, packs: 1, amountYuan: 2, date: 3 });
    expect(match?.mismatches).toEqual(['specification']);
  });

  it('is none where more is gone', () => {
    expect(templateFor([template], header('药品', '收了多少', '哪天'))).toBeNull();
    expect(templateFor([], header(...WORDS))).toBeNull();
    expect(templateFor([{ ...template, mapping: {} }], header('别的'))).toBeNull();
  });

  it('prefers the exact header, then the fuller one, then the one remembered last', () => {
    const partly = { ...template, name: '旧', header: [...WORDS.slice(0, 4), '日期'] };
    const exact = { ...template, name: '同' };
    const named = (templates: MappingTemplate[], ...words: string[]): string | undefined =>
      templateFor(templates, header(...words))?.template.name;
    expect(named([exact, partly], ...WORDS)).toBe('同');
    const fewer = {
      ...template,
      name: '少',
      header: WORDS.slice(0, 1),
      mapping: { genericName: 0 },
    };
    expect(named([exact, fewer], ...WORDS)).toBe('同');
    expect(named([partly, exact], ...WORDS, '备注')).toBe('同');
    expect(named([exact, partly], ...WORDS, '备注')).toBe('同');
    expect(named([exact, { ...exact, name: '后' }], ...WORDS)).toBe('后');
    expect(named([exact, { ...exact, name: '后' }], '备注', ...WORDS)).toBe('后');
  });
});

describe('applyTemplate', () => {
  it('tells columns of the same word by their order', () => {
    const twice = { ...template, header: ['数量', '金额', '数量'], mapping: { packs: 2 } };
    const moved = applyTemplate(twice, headerSignature(header('通用名', '数量', '金额', '数量')));
    expect(moved.mapping).toEqual({ packs: 3 });
  });

  it('finds a column without a word by its place only', () => {
    const nameless = { ...template, header: ['药品', '', '金额'], mapping: { packs: 1 } };
    expect(applyTemplate(nameless, ['药品', '', '金额']).mapping).toEqual({ packs: 1 });
    expect(applyTemplate(nameless, ['药品', '数量', '金额']).mismatches).toEqual(['packs']);
  });
});
