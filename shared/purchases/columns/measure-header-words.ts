/** Which step of a purchase a column is about, or what else sets it before others. */
export type ColumnRank =
  /** With tax: what the hospital pays. */
  | 'withTax'
  /** What arrived and was accepted. */
  | 'received'
  /** The purchase side, where retail prices may stand beside it. */
  | 'purchased'
  /** 数量, 金额: says nothing of the step. */
  | 'plain'
  /** What the supplier says it sent or billed. */
  | 'supplied'
  | 'ordered';

/** Words of one rank, best first. */
export interface RankedWords {
  readonly rank: ColumnRank;
  readonly words: readonly string[];
}

const STEPS: readonly (readonly [rank: ColumnRank, words: readonly string[]])[] = [
  [
    'received',
    [
      ...['合格', '验收合格', '实收', '验收', '收货', '实际收货', '实际入库', '实入', '入库'],
      ...['验收入库', '本期入库', '本月入库', '当月入库', '到货', '实际到货', '实到'],
    ],
  ],
  [
    'purchased',
    [
      '采购',
      '本期采购',
      '本月采购',
      '当月采购',
      '本月',
      '当月',
      '采购入库',
      '购进',
      '购入',
      '进货',
      '购货',
      '购药',
      '进价',
    ],
  ],
  ['supplied', ['供货', '供应', '配送', '发货', '交易', '成交', '开票', '发票', '结算']],
  ['ordered', ['订单', '订货', '订购', '下单']],
];

/** Every step with every noun: 入库数量, 入库量, 到货数 … */
function stepWords(nouns: readonly string[], plain: readonly string[]): readonly RankedWords[] {
  const ranked = STEPS.map(([rank, steps]): RankedWords => {
    const words = steps.flatMap((step) => nouns.map((noun) => `${step}${noun}`));
    return { rank, words };
  });
  return [...ranked.slice(0, 2), { rank: 'plain', words: plain }, ...ranked.slice(2)];
}

/** All words of steps, those that contain another one first. */
export const STEP_WORDS: readonly string[] = STEPS.flatMap(([, steps]) => steps).sort(
  (left, right) => right.length - left.length,
);

const ALL_STEPS = ['', ...STEPS.flatMap(([, steps]) => steps)];

/** 含税金额, 入库含税金额, 含税入库金额. */
function taxWords(nouns: readonly string[]): readonly string[] {
  const words = ALL_STEPS.flatMap((step) =>
    nouns.flatMap((noun) => [`${step}含税${noun}`, `含税${step}${noun}`]),
  );
  return Array.from(new Set(words));
}

const OTHER_DATES = [
  '单据',
  '所属',
  '会计',
  '记账',
  '过账',
  '审核',
  '确认',
  '统计',
  '登记',
  '录入',
  '数据上报',
  '上报',
  '登记',
  '录入',
];

/**
 * Header words of quantities, prices, amounts and dates, in the order in which they win where several stand side by side:
 * with tax before without, received before purchased before ordered. Retail, wholesale and sales are never among them, and
 * neither are amounts without tax.
 */
export const measureHeaderWords = {
  packs: stepWords(
    ['数量', '总数量', '总数', '总量', '数', '量', '数量合计', '合计数量'],
    ['数量', '总数量', '主数量', '本期入库', 'receivedqty', 'packs', 'qty', 'quantity'],
  ),
  packPriceYuan: [
    { rank: 'withTax', words: taxWords(['单价', '价格', '价']) },
    ...stepWords(
      ['单价', '价格', '价'],
      [
        '单价',
        '进价',
        '本币单价',
        '中标价',
        '挂网价',
        '中标单价',
        '挂网价格',
        '挂网单价',
        'unitprice',
        'price',
      ],
    ),
  ],
  amountYuan: [
    {
      rank: 'withTax',
      words: [
        '价税合计',
        '价税合计金额',
        '税价合计',
        '本币价税合计',
        '原币价税合计',
        ...STEPS.flatMap(([, steps]) => steps.map((step) => `${step}价税合计`)),
        ...taxWords(['金额', '总金额', '总额', '合计', '总价']),
      ],
    },
    ...stepWords(
      ['金额', '总金额', '总额', '合计金额', '金额合计', '合计', '总价', '额'],
      [
        ...['金额', '总金额', '合计金额', '金额合计', '小计金额', '总价', '折后金额', '折扣后金额'],
        ...['amount', 'total', 'value'],
        ...[
          '实付金额',
          '实际支付金额',
          '实际付款金额',
          '实际结算金额',
          '实际采购金额',
          '实际金额',
          '冲减后金额',
        ],
      ],
    ),
  ],
  date: [{ rank: 'plain', words: dateWords() }],
} as const satisfies Record<string, readonly RankedWords[]>;

/** A settlement's date is that of the payment. */
function dateWords(): readonly string[] {
  const best = [
    '采购',
    '入库',
    '到货',
    '供货',
    '验收',
    '订单',
    '制单',
    '业务',
    '购进',
    '购入',
    '进货',
  ];
  const steps = [...best, ...STEP_WORDS, ...OTHER_DATES].filter((step) => step !== '结算');
  const words = Array.from(new Set(steps)).flatMap((step) =>
    ['日期', '时间', '日期时间', '年月', '月份', '期间'].map((noun) => `${step}${noun}`),
  );
  return [...words, '年月', '月份', '月度', '日期', 'date', 'receiptdate', 'purchasedate', 'month'];
}

/** The words of a field, best first. */
export function wordsInOrder(ranked: readonly RankedWords[]): readonly string[] {
  return ranked.flatMap(({ words }) => words);
}
