/** Columns of every made file. */
export const HEADER = [
  '序号',
  '采购日期',
  '通用名',
  '剂型',
  '规格',
  '包装规格',
  '生产企业',
  '是否中选',
  '批次',
  '数量',
  '单价',
  '金额',
];

const VARIETIES = 500;
const FIRST_DAY = 45292;
const DAYS = 730;
const FIRST_PARTS = '阿奥贝布氟格吉拉洛美尼帕瑞沙替维西缬依唑';
const LAST_PARTS = '他汀沙坦洛尔地平拉唑西林沙星替尼单抗列净';

interface MadeProduct {
  /** Name, dosage form, specification, pack, manufacturer, flag and batch. */
  readonly texts: readonly string[];
  readonly priceFen: number;
}

export interface MadeLine {
  /** The day as a spreadsheet counts it. */
  readonly serial: number;
  readonly product: MadeProduct;
  readonly packs: number;
  readonly fen: number;
}

/** Two products of each variety, one of them selected. */
export const PRODUCTS: readonly MadeProduct[] = Array.from(
  { length: VARIETIES * 2 },
  (_, index) => {
    const variety = Math.floor(index / 2);
    const isInjection = variety % 3 === 0;
    const isSelected = index % 2 === 0;
    const strength = `${String(5 * ((variety % 8) + 1))}mg`;
    const unit = isInjection ? '支' : '片';
    return {
      texts: [
        `${madeName(variety)}${isInjection ? '注射液' : '片'}`,
        isInjection ? '注射剂' : '片剂',
        strength,
        `${strength}*${String(7 + (variety % 5) * 7)}${unit}/盒`,
        `${'甲乙丙丁戊己庚辛'.charAt(index % 8)}${'东西南北'.charAt(variety % 4)}药业有限公司`,
        isSelected ? '是' : '否',
        `第${String((variety % 9) + 1)}批`,
      ],
      priceFen: (isSelected ? 300 : 2100) + ((variety * 37) % 1900),
    };
  },
);

function madeName(variety: number): string {
  return [
    FIRST_PARTS.charAt(variety % 20),
    LAST_PARTS.charAt(Math.floor(variety / 20) % 20),
    LAST_PARTS.charAt((variety * 7) % 20),
    FIRST_PARTS.charAt((variety * 3) % 20),
  ].join('');
}

/** The same lines for the same number of rows. */
export function* madeLines(rows: number): Generator<MadeLine> {
  let seed = 20_240_105;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  for (let row = 0; row < rows; row += 1) {
    const product = PRODUCTS[next(PRODUCTS.length)];
    if (product === undefined) throw new Error('Broken belief: every line has a product');
    const packs = next(50) === 0 ? -1 - next(5) : 1 + next(400);
    yield { serial: FIRST_DAY + next(DAYS), product, packs, fen: packs * product.priceFen };
  }
}

/** Yuan as a spreadsheet writes them: no zeros at the end. */
export function yuanText(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const [whole, rest] = [Math.floor(Math.abs(fen) / 100), Math.abs(fen) % 100];
  const places = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${sign}${String(whole)}${places}`;
}
