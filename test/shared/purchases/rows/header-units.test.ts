import { describe, expect, it } from 'vitest';

import { layoutsOf } from '../../../../shared/purchases/columns/locate-purchases';
import { createHistoryReader } from '../../../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, normalized, rawTable, readRows } from '../../../support/raw-tables';

function table(
  quantity: readonly [header: string, cell: string],
  amount: readonly [header: string, cell: string],
  unit = '盒',
): ReturnType<typeof rawTable> {
  return rawTable([
    ['通用名', '规格', '单位', '采购日期', quantity[0], amount[0]],
    ['奥美拉唑肠溶胶囊', '20mg*14粒/盒', unit, '2024-03-09', quantity[1], amount[1]],
  ]);
}

describe('units in the header of a history', () => {
  it.each([
    ['数量', '30', '金额(分)', '12345', '420', '123.45'],
    ['数量', '30', '金额(角)', '12345', '420', '1234.5'],
    ['数量', '30', '金额（百元）', '1.5', '420', '150'],
    ['数量', '30', '金额（百万元）', '0.00015', '420', '150'],
    ['采购数量（万盒）', '0.003', '金额/万元', '0.015', '420', '150'],
    ['采购数量（千盒）', '0.03', '金额', '150元', '420', '150'],
    ['采购数量(十万粒)', '0.0042', '金额(元)', '150', '420', '150'],
  ])('scales %s %s and %s %s', (quantity, packs, amount, yuan, units, amountYuan) => {
    const unit = quantity.includes('粒') ? '粒' : '盒';
    const { purchases } = normalized(table([quantity, packs], [amount, yuan], unit));
    expect(purchases).toMatchObject([{ units, amountYuan }]);
  });

  it.each([
    ['数量', '金额(美元)', '美元'],
    ['数量', '金额（港币）', '港币'],
    ['数量(公斤)', '金额', '公斤'],
  ])('refuses %s and %s by name', (quantity, amount, unit) => {
    const made = createHistoryReader(layoutIn(table([quantity, '1'], [amount, '1'])));
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'table.unitUnknown', params: { row: 1, unit } },
    });
  });

  it.each([
    ['数量(打)', '金额', 'table.unitUnknown'],
    ['数量(大包装)', '金额', 'table.unitUnknown'],
    ['数量', '金额(累计)', 'table.columnOfOther'],
    ['数量(去年同期)', '金额', 'table.columnOfOther'],
  ])('refuses %s and %s by the column’s name', (quantity, amount, code) => {
    const made = layoutsOf(table([quantity, '1'], [amount, '1']), { columns: new Map() });
    const [first] = made.ok ? made.value : [];
    const refused = first === undefined ? made : createHistoryReader(first);
    expect(refused).toMatchObject({ ok: false, error: { code, params: { row: 1 } } });
  });

  it('takes the column that says what was bought beside one that says something else', () => {
    const { purchases } = normalized(
      rawTable([
        ['通用名', '规格', '日期', '数量(累计)', '金额(累计)', '数量(本月)', '金额(本月)'],
        ['甲片', '5mg*7片/盒', '2024-02-01', '70', '2100', '10', '300'],
      ]),
    );
    expect(purchases).toMatchObject([{ units: '70', amountYuan: '300' }]);
  });

  it.each([
    ['排除中选', '否', '是'],
    ['', '是', '否'],
    ['上轮中选', '√', '×'],
  ])('refuses flags below %j, and never reads a table as one without flags', (header, yes, no) => {
    const rows = [yes, no].map((flag) => ['甲片', '5mg*7片', '2024-02-01', '10', '300', flag]);
    const head = ['通用名', '规格', '日期', '数量', '金额', header];
    const made = createHistoryReader(layoutIn(rawTable([head, ...rows])));
    const params = { column: header, letters: 'F', value: yes };
    expect(made).toMatchObject({ ok: false, error: { code: 'table.flagUnclear', params } });
  });

  it.each([
    ['中选药品', '中选', '非中选'],
    ['采购属性', '中选', '未中选'],
    ['带量中选', '是', '否'],
    ['中选', '√', '×'],
    ['国家集采', '中选', '落选'],
    ['去向', '中选', '非中选'],
    ['采购类型', '中选产品带量采购', '国采未中选'],
  ])('takes %s above %s and %s for flags', (header, yes, no) => {
    const rows = [yes, no].map((flag) => ['甲片', '5mg*7片', '2024-02-01', '10', '300', flag]);
    const { purchases } = normalized(
      rawTable([['通用名', '规格', '日期', '数量', '金额', header], ...rows]),
    );
    expect(purchases.map(({ lineClass }) => lineClass)).toEqual(['selected', 'nonSelected']);
  });

  it.each([
    ['是否基药', '是'],
    ['', '3'],
    ['中选企业', '甲厂'],
  ])('has no doubt of %j with %s', (header, cell) => {
    const row = ['甲片', '5mg*7片', '2024-02-01', '10', '300', cell];
    const head = ['通用名', '规格', '日期', '数量', '金额', header];
    expect(normalized(rawTable([head, row])).purchases).toHaveLength(1);
  });

  it.each([
    ['采购数量（万盒）', '1.2万', '金额', '6.58'],
    ['采购数量', '12', '金额(万元)', '6.58万元'],
    ['采购数量', '12', '金额(万元)', '65800元'],
  ])('asks whether to scale once or twice: %s %s, %s %s', (quantity, packs, amount, yuan) => {
    const { rejected } = normalized(table([quantity, packs], [amount, yuan]));
    expect(rejected).toMatchObject([{ error: { code: 'row.scaleTwice' } }]);
  });

  it('counts in the unit of the quantity’s header where no column has one', () => {
    const bought = (header: string): ReturnType<typeof normalized> =>
      normalized(table([header, '2'], ['金额', '150'], ''));
    expect(bought('采购数量(盒)').purchases).toMatchObject([{ units: '28' }]);
    expect(bought('采购数量(箱)').rejected).toMatchObject([
      { error: { code: 'cell.packFactorUnknown' } },
    ]);
  });

  it('does not count ten thousands of the column and of the header where they differ', () => {
    const twice = normalized(table(['采购数量(万盒)', '2'], ['金额', '150'], '千盒'));
    expect(twice.rejected).toMatchObject([{ error: { code: 'cell.packFactorUnknown' } }]);
  });
});

describe('a unit behind a quantity', () => {
  it('is read where the row’s own unit says the same', () => {
    const { purchases } = normalized(table(['数量', '30盒'], ['金额', '150']));
    expect(purchases).toMatchObject([{ units: '420', amountYuan: '150' }]);
  });

  it('refuses the row where the unit says another', () => {
    const { rejected } = normalized(table(['数量', '30箱'], ['金额', '150']));
    expect(rejected).toMatchObject([{ error: { code: 'cell.notANumber' } }]);
  });
});

describe('a header that leaves open what its numbers are', () => {
  function questionsOf(
    quantity: readonly [header: string, cell: string],
    amount: readonly [header: string, cell: string],
    answers: ImportAnswers = {},
  ): SettledReading {
    return settleReading(joinReadings([readRows(layoutIn(table(quantity, amount)))]), answers);
  }

  it('is asked about by scale where its unit is a letter or a factor', () => {
    const asked = questionsOf(['数量', '10'], ['金额(W)', '0.03']);
    expect(asked.summary.totals.purchases).toBe(0);
    expect(asked.questions).toMatchObject([
      {
        key: 'unitOf:金额(W)',
        unit: 'W',
        choices: [{ answer: '10000' }, { answer: '1' }, {}, {}, {}, {}],
      },
    ]);
    const answers = { 'unitOf:金额(W)': '10000' };
    const { totals } = questionsOf(['数量', '10'], ['金额(W)', '0.03'], answers).summary;
    expect(totals).toMatchObject({ units: '140', amountYuan: '300' });
  });

  it('scales an amount that is made of the quantity with it', () => {
    const answers = { 'unitOf:数量(×100)': '100' };
    const { totals } = questionsOf(['数量(×100)', '0.1'], ['单价', '30'], answers).summary;
    expect(totals).toMatchObject({ packs: '10', units: '140', amountYuan: '300' });
    const stated = questionsOf(['数量(×100)', '0.1'], ['金额', '300'], answers).summary;
    expect(stated.totals).toMatchObject({ packs: '10', amountYuan: '300' });
  });

  it('leaves alone cells that say themselves what they are counted in', () => {
    const { questions, summary } = questionsOf(['数量', '10'], ['金额(W)', '0.03万']);
    expect(questions).toEqual([]);
    expect(summary.totals.amountYuan).toBe('300');
  });

  it.each([
    [['数量', '10'], ['金额(东院区)', '300'], 'header:金额(东院区)'],
    [['数量(另计)', '10'], ['金额', '300'], 'header:数量(另计)'],
    [['数量', '10'], ['挂网价', '30'], 'header:挂网价'],
  ] as const)('is asked about where its words are not known: %j, %j', (quantity, amount, key) => {
    const { questions } = questionsOf(quantity, amount);
    expect(questions).toMatchObject([
      {
        key,
        choices: [
          { answer: 'take', effect: { amountYuan: '300', units: '140' } },
          { answer: 'leaveOut', effect: { amountYuan: '0', units: '0' } },
        ],
      },
    ]);
    expect(questionsOf(quantity, amount, { [key]: 'take' }).summary.totals.amountYuan).toBe('300');
  });
});

describe('a unit that is said twice', () => {
  it('scales once where header and column say the same', () => {
    const same = normalized(table(['数量(千盒)', '0.01'], ['金额', '300'], '千盒'));
    expect(same.purchases).toMatchObject([{ units: '140' }]);
  });

  it('may say what one of it holds, and has to agree with the specification', () => {
    const of = (unit: string): unknown => {
      const { purchases, rejected } = normalized(table(['数量', '10'], ['金额', '300'], unit));
      return purchases[0]?.units ?? rejected[0]?.error.code;
    };
    expect(of('盒(14粒)')).toBe('140');
    expect(of('盒（7粒）')).toBe('cell.packFactorUnknown');
  });
});
