import {
  AMOUNTS,
  type Delivery,
  type Dress,
  DRUGS,
  fenOf,
  FLAGS,
  QUANTITIES,
  sizeOf,
  unitsOf,
} from './dress';
import {
  countText,
  dateCell,
  nameCell,
  numberCell,
  pickBy,
  type PickWay,
  scaledText,
} from './dress-cells';
import type { MadeCell } from './workbooks';

/** A column of a dressed history. */
export interface DressColumn {
  readonly header: string;
  readonly cell: (line: Delivery, place: number) => MadeCell;
  /** What a row of sums has in it. */
  readonly sum: ((lines: readonly Delivery[]) => string) | null;
  /** Whether a row of sums may say its word in it. */
  readonly isNaming: boolean;
  /** Whether it says when. */
  readonly isDate?: boolean;
}

interface Writing {
  readonly dress: Dress;
  readonly pick: PickWay;
  readonly headerOf: (words: readonly string[]) => string;
}

/** The columns of a file in its order. */
export function dressColumns(dress: Dress): readonly DressColumn[] {
  const pick = pickBy(dress);
  const writing: Writing = {
    dress,
    pick,
    headerOf: (words) => words[dress.word % words.length] ?? '',
  };
  const { headerOf } = writing;
  const columns = [
    plain('序号', (_, place) => String(place + 1)),
    {
      ...naming(headerOf(['日期', '采购日期', '入库日期', '验收时间', '入库\n日期']), (line) =>
        dateCell(line, dress),
      ),
      isDate: true,
    },
    naming(
      headerOf(['通用名', '药品通用名', '药 品 名 称', '品名', '物资名称（通用名）']),
      (line, place) => nameCell(line, place, { flag: dress.flag, pick }),
    ),
    naming(headerOf(['剂型', '注册剂型']), ({ drug }, place) =>
      pick(DRUGS[drug]?.forms ?? [], place, 2),
    ),
    ...packColumns(writing),
    ...quantityColumns(writing),
    ...amountColumns(writing),
    ...flagColumns(writing),
    ...flowColumns(writing),
  ];
  const place = dress.turn % columns.length;
  return [...columns.slice(place), ...columns.slice(0, place)];
}

function plain(header: string, cell: DressColumn['cell']): DressColumn {
  return { header, cell, sum: null, isNaming: false };
}

function naming(header: string, cell: DressColumn['cell']): DressColumn {
  return { header, cell, sum: null, isNaming: true };
}

function packColumns({ dress: { pack, quantity }, pick }: Writing): readonly DressColumn[] {
  const content = ({ drug }: Delivery): string => DRUGS[drug]?.content ?? '';
  const counted = (line: Delivery, place: number): string => countText(line, place, pick);
  const whole = (line: Delivery, place: number): string =>
    `${content(line)}${pick(['*', '×', '＊'], place, 6)}${counted(line, place)}`;
  const unit = plain('单位', (line) => boughtUnit(line, { pack, quantity }));
  switch (pack) {
    case 'specification':
      return [naming('规格', whole), unit];
    case 'packSpecification':
      return [naming('规格', content), naming('包装规格', counted), unit];
    case 'factor':
      return isByUnits({ quantity })
        ? [naming('规格', content), unit]
        : [naming('规格', content), plain('转换系数', (line) => String(sizeOf(line))), unit];
    case 'carton':
      return [
        naming('规格', (line) => {
          const { unit: piece = '', pack: vessel = '' } = DRUGS[line.drug] ?? {};
          return `${content(line)}*${String(sizeOf(line))}${piece}*200${vessel}/件`;
        }),
        unit,
      ];
    case 'case':
      return [naming('规格', whole), unit];
  }
}

function boughtUnit(
  { drug }: Delivery,
  { pack, quantity }: Pick<Dress, 'pack' | 'quantity'>,
): string {
  const { unit = '', pack: vessel = '' } = DRUGS[drug] ?? {};
  if (quantity === 'unitsByWord') return unit;
  if (quantity === 'tenThousandByWord') return `万${unit}`;
  return pack === 'case' ? '件' : vessel;
}

/** Whether the quantity counts units by the word beside it. */
function isByUnits({ quantity }: { readonly quantity: Dress['quantity'] }): boolean {
  return quantity === 'unitsByWord' || quantity === 'tenThousandByWord';
}

function signed(value: number, { returns }: Dress): number {
  return returns === 'direction' ? Math.abs(value) : value;
}

/** A column of numbers, and their sum below it. */
function measured(
  { dress, pick }: Writing,
  header: string,
  {
    places,
    value,
    suffix = '',
  }: { places: number; value: (line: Delivery) => number; suffix?: string },
): DressColumn {
  const isText = dress.isNumbersAsText || suffix !== '';
  return {
    header,
    cell: (line, place) => {
      const cell = numberCell(signed(value(line), dress), places, { isText, pick, place });
      return suffix === '' ? cell : `${scaledText(signed(value(line), dress), places)}${suffix}`;
    },
    sum: (lines) =>
      scaledText(
        lines.reduce((sum, line) => sum + signed(value(line), dress), 0),
        places,
      ) + suffix,
    isNaming: false,
  };
}

function quantityColumns(writing: Writing): readonly DressColumn[] {
  const { quantity } = writing.dress;
  const { headers, places } = QUANTITIES[quantity];
  const value = quantityOf(quantity);
  const suffix = quantity === 'tenThousandInCell' ? '万' : '';
  const own = measured(writing, writing.headerOf(headers), { places, value, suffix });
  if (quantity !== 'received') return [own];
  return [measured(writing, '订单数量', { places, value: (line) => value(line) + 3 }), own];
}

function quantityOf(quantity: Dress['quantity']): (line: Delivery) => number {
  const isUnits = quantity === 'units' || isByUnits({ quantity });
  return isUnits ? unitsOf : ({ packs }) => packs;
}

function amountColumns(writing: Writing): readonly DressColumn[] {
  const { dress, headerOf, pick } = writing;
  const { headers, places } = AMOUNTS[dress.amount];
  if (dress.amount === 'price') {
    const price = plain(headerOf(headers), ({ priceFen }, place) =>
      numberCell(priceFen, 2, { isText: dress.isNumbersAsText, pick, place }),
    );
    // A price by the pack says an amount only beside a number of packs.
    const isEnough = quantityOf(dress.quantity) !== unitsOf;
    return isEnough ? [price] : [measured(writing, '金额', { places: 2, value: fenOf })];
  }
  const own = measured(writing, headerOf(headers), { places, value: fenOf });
  if (dress.amount !== 'amongOthers') return [own];
  const other = (factor: number) => (line: Delivery) => Math.round(fenOf(line) * factor);
  return [
    measured(writing, '不含税金额', { places: 2, value: other(0.885) }),
    own,
    measured(writing, '零售金额', { places: 2, value: other(1.15) }),
  ];
}

function flagColumns({ dress, headerOf, pick }: Writing): readonly DressColumn[] {
  const { headers, selected, other } = FLAGS[dress.flag];
  if (headers.length === 0) return [];
  return [
    plain(headerOf(headers), ({ isSelected }, place) =>
      pick<string>(isSelected ? selected : other, place, 9),
    ),
  ];
}

/** What tells a purchase from a return, and what has nothing to do with either. */
function flowColumns(writing: Writing): readonly DressColumn[] {
  const { dress, headerOf, pick } = writing;
  const direction = plain(headerOf(['业务类型', '出入库类型']), ({ packs }, place) =>
    packs < 0
      ? pick(['采购退货', '退货', '购进退货'], place, 3)
      : pick(['采购入库', '采购', '购入'], place, 3),
  );
  const others: Readonly<Record<Dress['noise'], readonly DressColumn[]>> = {
    none: [],
    stock: [
      measured(writing, '库存数量', { places: 0, value: ({ packs }) => packs + 17 }),
      plain('备注', () => '急用'),
      plain('供应商', (_, place) => `配送公司${String(place % 3)}`),
    ],
    issues: dress.returns === 'direction' ? [] : [direction],
    void: [plain('单据状态', (_, place) => pick(['已审核', '已入库', '正常'], place, 11))],
    twoHeaderRows: [],
  };
  return [...(dress.returns === 'direction' ? [direction] : []), ...others[dress.noise]];
}
