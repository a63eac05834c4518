import { describe, expect, it } from 'vitest';

import {
  headerMeaning,
  headerTenthPower,
  oddlyQualified,
} from '../../../../shared/purchases/columns/header-synonyms';
import {
  type HeaderField,
  headerSynonyms,
} from '../../../../shared/purchases/columns/header-words';
import { normalizeHeader } from '../../../../shared/purchases/table/header-text';

describe('normalizeHeader', () => {
  it.each([
    ['采购数量（盒）', '采购数量', '盒'],
    ['采购量（万片/支/袋）', '采购量', '万片/支/袋'],
    [' 药 品\n通用名 ', '药品通用名', null],
    ['ＹＰＩＤ', 'ypid', null],
    ['Generic Name', 'genericname', null],
    ['*通用名', '通用名', null],
    ['金额【元】', '金额', '元'],
    ['中选/非中选', '中选/非中选', null],
    ['数\u200b量\u00a0', '数量', null],
    ['', '', null],
  ])('reads %j as %j with unit %j', (header, key, unit) => {
    expect(normalizeHeader(header)).toEqual({ key, unit });
  });
});

describe('headerMeaning', () => {
  it('knows every word of the table under its own field, and no word under two', () => {
    const seen = new Map<string, string>();
    for (const [field, words] of Object.entries(headerSynonyms)) {
      for (const [rank, word] of words.entries()) {
        expect(seen.get(word) ?? field).toBe(field);
        seen.set(word, field);
        expect(headerMeaning(word)).toEqual({ field, rank });
        expect(normalizeHeader(word).key).toBe(word);
      }
    }
  });

  it.each<[string, HeaderField]>([
    ['采购数量(盒)', 'packs'],
    ['采购数量(片/粒/支)', 'units'],
    ['入库数量(最小销售包装单位)', 'packs'],
    ['入库数量(最小制剂单位)', 'units'],
    ['采购量（万片/支/袋）', 'units'],
    ['中选价(元/盒)', 'packPriceYuan'],
    ['价格(元/片、支)', 'unitPriceYuan'],
    ['入库价格(最小制剂单位)', 'unitPriceYuan'],
    ['采购金额（万元）', 'amountYuan'],
    ['采购金额/万元', 'amountYuan'],
    ['Unit Price', 'packPriceYuan'],
  ])('tells from the unit that %s is %s', (header, field) => {
    expect(headerMeaning(header)?.field).toBe(field);
  });

  it.each<[string, HeaderField]>([
    ['货物通用名', 'genericName'],
    ['包装换算比例', 'packFactor'],
    ['入库单位', 'packUnit'],
    ['开票单位名称', 'distributor'],
    ['制造厂商', 'manufacturer'],
    ['是否为国家集采品种', 'selectedFlag'],
    ['带量采购药品属性', 'selectedFlag'],
    ['实到数量', 'packs'],
    ['验收合格金额', 'amountYuan'],
    ['发票日期', 'date'],
    ['会计期间', 'date'],
    ['登记日期', 'date'],
  ])('knows %s by its parts as %s', (header, field) => {
    expect(headerMeaning(header)?.field).toBe(field);
  });

  it.each(['是否省采', '生产日期', '批次号', '零售单位价', '包装率', '配送状态码', '出库金额'])(
    'takes no part of %s for the whole',
    (header) => {
      expect(headerMeaning(header)).toBeNull();
    },
  );

  it.each<[string, HeaderField]>([
    ['采购数量(必填)', 'packs'],
    ['采购数量（按采购单位）', 'packs'],
    ['采购数量(2024年)', 'packs'],
    ['采购金额(元，含税)', 'amountYuan'],
    ['采购金额(数量×单价)', 'amountYuan'],
    ['采购金额(3=1×2)', 'amountYuan'],
    ['采购金额(保留2位小数)', 'amountYuan'],
    ['万元采购金额', 'amountYuan'],
    ['采购金额 万元', 'amountYuan'],
    ['采购金额/万', 'amountYuan'],
    ['采购数量(最小单位)', 'units'],
    ['数量（最小使用单位）', 'units'],
    ['数量(最小计量单位)', 'units'],
    ['单价(最小单位)', 'unitPriceYuan'],
    ['折后金额', 'amountYuan'],
    ['最小单位单价', 'unitPriceYuan'],
    ['是否中选(必填)', 'selectedFlag'],
    ['是否中选（是/否）', 'selectedFlag'],
    ['是否中选(1=是,0=否)', 'selectedFlag'],
    ['中选标识(国家第七批)', 'selectedFlag'],
    ['是否非中选', 'selectedFlag'],
    ['中选否', 'selectedFlag'],
    ['采购单位(必填)', 'packUnit'],
  ])('takes %s for %s: what stands beside its word is understood', (header, field) => {
    expect(headerMeaning(header)?.field).toBe(field);
    expect(oddlyQualified(header)).toBeNull();
  });

  it.each([
    ['采购金额(本年累计)', '本年累计', true],
    ['采购金额（预估）', '预估', true],
    ['采购金额(个人自付)', '个人自付', true],
    ['采购金额(未含税)', '未含税', true],
    ['采购数量(去年同期)', '去年同期', true],
    ['单价(上次)', '上次', true],
    ['采购金额(含运费)', '含运费', false],
    ['采购数量(另计)', '另计', false],
    ['采购数量(Tablets)', 'tablets', false],
    ['是否中选(上一轮)', '上一轮', false],
    ['是否中选（省外）', '省外', false],
    ['退货数量(暂存)', '暂存', false],
  ])('does not take %s at its word, for %s', (header, qualifier, isOther) => {
    expect(headerMeaning(header)).toBeNull();
    expect(oddlyQualified(header)).toMatchObject({ qualifier, isOther });
  });

  it.each(['', '批号', '中选价', '__proto__', 'constructor', 'toString', '备注'])(
    'knows nothing of %j',
    (header) => {
      expect(headerMeaning(header)).toBeNull();
    },
  );
});

describe('headerTenthPower', () => {
  it.each([
    ['采购量（万片/支/袋）', 4],
    ['金额(单位:万元)', 4],
    ['采购金额/万元', 4],
    ['金额(千元)', 3],
    ['万元采购金额', 4],
    ['采购金额 百万元', 6],
    ['采购金额/万', 4],
    ['采购金额(万元,含税)', 4],
    ['采购金额(W)', null],
    ['采购金额(厘)', null],
    ['采购金额(*1000)', null],
    ['采购金额(除以10000)', null],
    ['采购数量(×100)', null],
    ['采购数量(打)', null],
    ['采购数量(DDD)', null],
    ['采购数量(mg)', null],
    ['金额(元)', 0],
    ['金额', 0],
  ])('of %s is %s', (header, power) => {
    expect(headerTenthPower(header)).toBe(power);
  });
});
