import { describe, expect, it } from 'vitest';

import {
  isOtherColumn,
  saysOtherSelection,
  voidsRow,
} from '../../../../shared/purchases/comparison/other-selection';
import { readDrugComparison } from '../../../../shared/purchases/comparison/read-comparison';
import { rawTable, type TestCell } from '../../../support/raw-tables';

const HEADER = ['药品名称', '规格', '生产企业'];
const SELECTED = ['甲片', '20mg', '晨河制药有限公司'];
const OTHER = ['甲片', '20mg', '云谷药业有限公司'];

/** What is read, in short: enterprise and class of each; or why nothing is. */
function read(...rows: TestCell[][]): unknown {
  const comparison = readDrugComparison(rawTable(rows));
  if (!comparison.ok) return comparison.error.code;
  const { drugs, unclearRows } = comparison.value;
  const classes = drugs.map(({ manufacturer, isSelected }) => [
    manufacturer.slice(0, 2),
    isSelected,
  ]);
  return unclearRows === 0 ? classes : { classes, unclearRows };
}

describe('saysOtherSelection', () => {
  it.each([
    '未中选产品',
    '二、非中选',
    '已取消中选资格',
    '原中选',
    '拟中选结果公示',
    '中选资格已撤销',
    '落选品种',
    '上一轮中选',
  ])('hears it in %s', (text) => {
    expect(saysOtherSelection(text)).toBe(true);
  });

  it.each(['第七批集采中选结果', '中选', '一、中选产品', '原研药中选', '主供', '晨河制药'])(
    'does not in %s',
    (text) => {
      expect(saysOtherSelection(text)).toBe(false);
    },
  );

  it('knows states that void a row, whole words only', () => {
    expect(voidsRow({ kind: 'text', text: '作废' })).toBe(true);
    expect(voidsRow({ kind: 'text', text: '作废流程见附件' })).toBe(false);
    expect(voidsRow({ kind: 'number', text: '3', value: 3 } as never)).toBe(false);
  });
});

describe('isOtherColumn', () => {
  it('knows brackets of other rounds', () => {
    expect(['原', '上一轮', '去年', '备选'].every(isOtherColumn)).toBe(true);
    expect(['主供', '非必填', '全称', '', null].some(isOtherColumn)).toBe(false);
  });
});

describe('a list of selected products that says of some that they are not', () => {
  const words = [...HEADER, '中选价格'];
  const rows = [SELECTED, OTHER].map((row) => [...row, '5']);

  it.each([
    ['in its title', [['非中选药品名单'], words, ...rows]],
    ['in a heading between', [words, rows[0] ?? [], ['二、未中选', '', '', ''], rows[1] ?? []]],
    [
      'in a remark',
      [
        [...words, '备注'],
        [...(rows[0] ?? []), ''],
        [...(rows[1] ?? []), '已取消中选资格'],
      ],
    ],
    [
      'in a state',
      [
        [...words, '状态'],
        [...(rows[0] ?? []), '有效'],
        [...(rows[1] ?? []), '作废'],
      ],
    ],
  ])('%s is refused', (_, table) => {
    expect(read(...table)).toBe('comparison.otherSelection');
  });

  it('is refused where a header is about another round', () => {
    expect(read(['药品名称', '规格', '中选企业(原)'], SELECTED)).toBe('table.qualifierUnknown');
    expect(read([...HEADER, '是否中选（上一轮）'], [...SELECTED, '是'])).toBe(
      'table.qualifierUnknown',
    );
    expect(read([...HEADER, '中选价格(上一轮)'], [...SELECTED, '5'])).toBe(
      'comparison.classMissing',
    );
  });
});

describe('a comparison like files from elsewhere', () => {
  it('has captions, headings and sums, which are no drugs', () => {
    const table = [
      ['单位：万元'],
      [...HEADER, '中选价格（元/盒）', '约定采购量(万片)'],
      ['一、中选', '', '', '', ''],
      [...SELECTED, '5', '3'],
      ['合计', '', '', '', '3'],
    ];
    expect(read(...table)).toEqual([
      ['', true],
      ['晨河', true],
    ]);
    const flagged = [
      [...HEADER, '类别'],
      [...SELECTED, '中选'],
      ['小计', '', '', '1'],
      [...OTHER, '非中选'],
      ['合计：2个品种', '', '', '2'],
    ];
    expect(read(...flagged)).toEqual([
      ['晨河', true],
      ['云谷', false],
    ]);
  });

  it('counts the rows that do not say clearly whether they are selected', () => {
    const flags = ['是', '取消中选', '', '是'];
    const rows = flags.map((flag, index) => [...SELECTED, flag, index === 3 ? '已作废' : '']);
    expect(read([...HEADER, '是否中选', '备注'], ...rows)).toEqual({
      classes: [['晨河', true]],
      unclearRows: 3,
    });
  });

  it('takes the flag that says more, and all enterprises of a row', () => {
    expect(
      read([...HEADER, '是否集采', '是否中选'], [...SELECTED, '是', '是'], [...OTHER, '是', '否']),
    ).toEqual([
      ['晨河', true],
      ['云谷', false],
    ]);
    expect(
      read(['药品名称', '规格', '中选企业(主供)', '中选企业(备供)'], [...SELECTED, OTHER[2] ?? '']),
    ).toEqual([
      ['晨河', true],
      ['云谷', true],
    ]);
  });
});
