/** What a question is about. */
interface Asked {
  /** The first of them; of a single product with its maker. */
  readonly names: readonly string[];
  readonly products: number;
  readonly rows: string;
}

/** The page on which an import asks, and how several questions are asked in one sentence. */
export const importAskZh = {
  listLabel: '待确认的问题，按涉及金额从大到小',
  how: '按涉及金额从大到小。同一写法只问一次，答完立即生效，可以撤销；没有答的，相关的行不采用。',
  none: '没有待确认的问题',
  undo: '撤销',
  redo: '重做',
  more: ({ count }: { count: number }): string => `再显示 ${String(count)} 个`,
  answered: '已确认',
  concerned: ({ names, products, rows }: Asked): string =>
    products === 1
      ? `${names.join('、')}，${rows} 行`
      : `${names.join('、')}等 ${String(products)} 个产品，${rows} 行`,
  place: ({
    file,
    sheet,
    rows,
    hasMore,
  }: {
    file: string;
    sheet: string;
    rows: readonly number[];
    hasMore: boolean;
  }): string =>
    `${sheet === '' ? file : `${file} · ${sheet}`} 第 ${rows.join('、')} 行${hasMore ? '等' : ''}`,
  products: ({ count }: { count: number }): string => `逐个看（${String(count)}）`,
  sentences: {
    classUnknown: '同一张表里别的行写了是否中选，这些没有写：算中选还是非中选？',
    factorUnknown: ({ pack, packUnit }: { pack: string; packUnit: string }): string =>
      pack === ''
        ? `没有写规格：一${packUnit}里有多少个最小制剂单位（片、支、袋）？`
        : `规格“${pack}”看不出一${packUnit}里有多少个最小制剂单位（片、支、袋）。`,
    factorDisagrees: ({
      pack,
      fromColumn,
      fromText,
    }: {
      pack: string;
      fromColumn: string;
      fromText: string;
    }): string => `转换系数列写 ${fromColumn}，规格“${pack}”写 ${fromText}：以哪个为准？`,
  },
  pack: '个包装',
  effects: {
    nothing: '不计入',
    selected: ({ yuan }: { yuan: string }): string => `中选 ${yuan} 元`,
    nonSelected: ({ yuan }: { yuan: string }): string => `非中选 ${yuan} 元`,
    amount: ({ yuan }: { yuan: string }): string => `共 ${yuan} 元`,
    unitPrice: ({ price }: { price: string }): string => `每单位 ${price} 元`,
  },
  otherClasses: '其他类别',
  mixed: '逐个定的，各不相同',
  factorLabel: ({ pack }: { pack: string }): string => `“${pack}”一个包装里的最小制剂单位数`,
};
