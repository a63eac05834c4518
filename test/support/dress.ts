import fc from 'fast-check';

/** One purchase as it happened: whole packs at a price in fen. */
export interface Delivery {
  readonly drug: number;
  /** Which of the drug's pack sizes. */
  readonly size: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly day: number;
  /** Negative where they went back. */
  readonly packs: number;
  readonly priceFen: number;
  readonly isSelected: boolean;
}

interface Drug {
  /** Stands in every way to write the name. */
  readonly stem: string;
  readonly names: readonly string[];
  /** Ways to write the dosage form beside any of the names. */
  readonly forms: readonly string[];
  readonly content: string;
  readonly unit: string;
  readonly pack: string;
  readonly sizes: readonly number[];
}

export const DRUGS: readonly Drug[] = [
  {
    stem: '阿托伐他汀',
    names: ['阿托伐他汀钙片', '阿托伐他汀 钙片', '阿托伐他汀钙', '阿托伐他汀钙盐片'],
    forms: ['片剂', '片', '薄膜衣片', '片剂（薄膜衣片）', '普通片'],
    content: '20mg',
    unit: '片',
    pack: '盒',
    sizes: [7, 14, 28],
  },
  {
    stem: '二甲双胍',
    names: ['盐酸二甲双胍片', '盐酸二甲双胍', '二甲双胍盐酸盐片', '盐酸　二甲双胍片'],
    forms: ['片剂', '糖衣片', '片'],
    content: '0.5g',
    unit: '片',
    pack: '瓶',
    sizes: [48, 60],
  },
  {
    stem: '奥美拉唑',
    names: ['奥美拉唑肠溶胶囊', '奥美拉唑肠溶 胶囊'],
    forms: ['肠溶胶囊', '胶囊剂（肠溶）', '胶囊剂', '肠溶胶囊剂'],
    content: '20mg',
    unit: '粒',
    pack: '盒',
    sizes: [14, 28],
  },
  {
    stem: '头孢曲松',
    names: ['注射用头孢曲松钠', '头孢曲松钠'],
    forms: ['注射用无菌粉末', '粉针剂', '冻干粉针剂', '注射剂(粉针)'],
    content: '1g',
    unit: '支',
    pack: '盒',
    sizes: [1, 10],
  },
];

export function sizeOf({ drug, size }: Delivery): number {
  const { sizes = [] } = DRUGS[drug] ?? {};
  return sizes[size % sizes.length] ?? 1;
}

export function unitsOf(line: Delivery): number {
  return line.packs * sizeOf(line);
}

export function fenOf({ packs, priceFen }: Delivery): number {
  return packs * priceFen;
}

/** Some months are added by whoever draws one. */
export const deliveryArbitrary: fc.Arbitrary<Omit<Delivery, 'month'>> = fc.record({
  drug: fc.nat(DRUGS.length - 1),
  size: fc.nat(1),
  day: fc.integer({ min: 1, max: 28 }),
  packs: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 4000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
  ),
  priceFen: fc.integer({ min: 30, max: 30_000 }),
  isSelected: fc.boolean(),
});

/** Header words of a measure, and how many decimals its numbers have when they are whole packs, units or fen. */
interface Measured {
  readonly headers: readonly string[];
  readonly places: number;
}

export const QUANTITIES = {
  packs: { headers: ['采购数量', '数量', '入库数量', '采购数量（盒/瓶）'], places: 0 },
  packsTenThousand: { headers: ['采购数量（万盒）', '数量(万盒)', '入库数量/万盒'], places: 4 },
  units: { headers: ['最小制剂单位数量', '折算数量', '采购数量(片/粒/支)'], places: 0 },
  unitsByWord: { headers: ['数量', '采购数量', '实收数量'], places: 0 },
  tenThousandByWord: { headers: ['数量', '采购数量', '入库数量'], places: 4 },
  tenThousandInCell: { headers: ['数量', '采购数量', '入库数量'], places: 4 },
  /** Beside what was ordered. */
  received: { headers: ['实收数量', '收货数量', '验收数量'], places: 0 },
} as const satisfies Record<string, Measured>;

export const AMOUNTS = {
  yuan: { headers: ['采购金额', '金额(元)', '入库金额', '总金额（元）'], places: 2 },
  tenThousand: { headers: ['采购金额（万元）', '金额(万元)', '入库金额/万元'], places: 6 },
  captionAbove: { headers: ['采购金额', '金额', '入库金额'], places: 6 },
  captionBelow: { headers: ['采购金额', '金额', '入库金额'], places: 6 },
  captionBeside: { headers: ['采购金额', '金额', '入库金额'], places: 6 },
  thousand: { headers: ['金额（千元）', '采购金额(千元)'], places: 5 },
  /** Between amounts without tax and retail amounts. */
  amongOthers: { headers: ['含税金额', '价税合计', '采购金额(含税)'], places: 2 },
  fen: { headers: ['金额（分）', '采购金额(分)'], places: 0 },
  /** A price, no amount. */
  price: { headers: ['采购单价', '单价（元）', '进价'], places: 2 },
} as const satisfies Record<string, Measured>;

/** Ways to mark what was selected; `headers` empty: in the name. */
export const FLAGS = {
  yesNo: { headers: ['是否中选', '是否中标'], selected: ['是', 'Y', '√'], other: ['否', 'N', '×'] },
  digits: { headers: ['是否中选', '中选标识'], selected: ['1', '1.0'], other: ['0'] },
  words: {
    headers: ['中选状态', '是否中选', '集采标识'],
    selected: ['中选', '已中选', '中选产品'],
    other: ['非中选', '未中选', '落选'],
  },
  won: {
    headers: ['中标状态', '是否集采', '属性'],
    selected: ['国采中选', '第七批国采中选', '中标'],
    other: ['国采未中选', '未中标', '落标'],
  },
  wordsOfVbp: {
    headers: ['集采标识', '国采标志'],
    selected: ['国家集采（中选）', '集采中选药品'],
    other: ['国采落选', '集采未中选品种'],
  },
  inName: { headers: [], selected: [], other: [] },
  /** 是否集采 does not say whether it was selected: asked, and answered. */
  asked: { headers: ['是否集采', '是否国采'], selected: ['是'], other: ['否'] },
} as const;

const PACKS = ['specification', 'packSpecification', 'factor', 'carton', 'case'] as const;
const SUMS = ['none', 'none', 'end', 'months', 'pages'] as const;
const NOISES = ['none', 'none', 'stock', 'issues', 'void', 'twoHeaderRows'] as const;
const SHEETS = ['one', 'one', 'two', 'summaryBeside', 'copyBeside', 'noteBeside'] as const;
const FILES = ['utf8', 'bom', 'gbk', 'tabs', 'xlsx', 'xls'] as const;

/** Where a file says when: in a column, in titles or sheets by the month, in columns of months, or in two tables side by side. */
const MONTHS = ['dates', 'dates', 'titles', 'sheets', 'across', 'beside'] as const;

/** How a file is written. */
export interface Dress {
  readonly months: (typeof MONTHS)[number];
  readonly file: (typeof FILES)[number];
  /** Only a workbook has several. */
  readonly sheets: (typeof SHEETS)[number];
  readonly isNumbersAsText: boolean;
  readonly quantity: keyof typeof QUANTITIES;
  readonly amount: keyof typeof AMOUNTS;
  readonly flag: keyof typeof FLAGS;
  /** Where it says how many units a pack holds; `case`: it does not, they came by the case. */
  readonly pack: (typeof PACKS)[number];
  readonly returns: 'negative' | 'direction';
  readonly titles: 'none' | 'title' | 'titleAndFooter';
  readonly sums: (typeof SUMS)[number];
  readonly noise: (typeof NOISES)[number];
  readonly hasRestatedHeader: boolean;
  readonly date: number;
  /** Which header word of each column. */
  readonly word: number;
  /** Turns the order of the columns. */
  readonly turn: number;
  /** Ways within a row, taken in turn. */
  readonly ways: readonly number[];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): fc.Arbitrary<Key> {
  return fc.constantFrom(...(Object.keys(record) as Key[]));
}

export const dressArbitrary: fc.Arbitrary<Dress> = fc.record({
  months: fc.constantFrom(...MONTHS),
  file: fc.constantFrom(...FILES),
  sheets: fc.constantFrom(...SHEETS),
  isNumbersAsText: fc.boolean(),
  quantity: keysOf(QUANTITIES),
  amount: keysOf(AMOUNTS),
  flag: keysOf(FLAGS),
  pack: fc.constantFrom(...PACKS.slice(0, 4), ...PACKS),
  returns: fc.constantFrom('negative' as const, 'negative', 'direction'),
  titles: fc.constantFrom('none' as const, 'title', 'titleAndFooter'),
  sums: fc.constantFrom(...SUMS),
  noise: fc.constantFrom(...NOISES),
  hasRestatedHeader: fc.boolean(),
  date: fc.nat(100),
  word: fc.nat(100),
  turn: fc.nat(100),
  ways: fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }),
});

export const PLAIN_DRESS: Dress = {
  months: 'dates',
  file: 'utf8',
  sheets: 'one',
  isNumbersAsText: true,
  quantity: 'packs',
  amount: 'yuan',
  flag: 'words',
  pack: 'specification',
  returns: 'negative',
  titles: 'none',
  sums: 'none',
  noise: 'none',
  hasRestatedHeader: false,
  date: 0,
  word: 0,
  turn: 0,
  ways: [0],
};
