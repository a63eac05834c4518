import { headerSynonyms } from '../purchases/columns/header-words';
import { normalizeHeader } from '../purchases/table/header-text';
import { type CellField, cellFields } from './variety-entries';

/**
 * Words of each column, best first, as {@link normalizeHeader} leaves them. Words of purchase histories such as 采购量 or
 * 单价 are not among them: they say nothing clear here, where several volumes and prices stand side by side.
 */
const words: Readonly<Record<CellField, readonly string[]>> = {
  genericName: headerSynonyms.genericName,
  dosageForm: headerSynonyms.dosageForm,
  specification: headerSynonyms.specification,
  batch: [...headerSynonyms.batch, '结算组', 'settlementgroup'],
  unit: [...headerSynonyms.unit, '单位', 'unit'],
  baseUnits: [...headerSynonyms.baseUnits, '基数', 'baseunits', 'reportedquantity'],
  winners: [
    '中选企业数',
    '品种中选企业',
    '中选企业数量',
    '中选家数',
    '中选厂家数',
    'selectedenterprises',
    'winners',
    'numberofselectedenterprises',
    'numberofwinners',
  ],
  shareGroup: ['带量比例组', '比例组', '带量比例分组', '品种类别', 'sharegroup'],
  agreedShareRatio: [
    '约定采购比例',
    '约定采购量比例',
    '带量比例',
    '约定比例',
    'agreedshare',
    'agreedshareratio',
    'agreedratio',
  ],
  agreedUnits: [...headerSynonyms.agreedUnits, 'agreedunits'],
  preVbpPriceYuan: [
    '集采前加权均价',
    '集采前加权平均价',
    '集采前加权平均价格',
    '集采前加权平均采购价格',
    '集采前通用名药品加权平均采购价格',
    '集采前均价',
    '集采前平均价格',
    '集采前价格',
    'pre-vbpweightedaverageprice',
    'pre-vbpaverageprice',
    'pre-vbpprice',
    'prevbppriceyuan',
    'p0',
  ],
  selectedPriceYuan: ['中选价格', '中选价', '中选单价', 'selectedprice', 'selectedpriceyuan', 'ps'],
  nonSelected: [
    '非中选采购金额',
    '非中选金额',
    '非中选产品采购金额',
    '非中选产品使用金额',
    '非中选产品金额',
    '非中选使用金额',
    'non-selectedamount',
    'non-selectedspending',
    'nonselectedyuan',
  ],
  fundRatio: [
    '医保基金支付比例',
    '医保基金实际支付比例',
    '统筹地区医保基金实际支付比例',
    '基金支付比例',
    'fundpaymentratio',
    'fundratio',
  ],
  expenditureFundRatio: [
    '支出基金支付比例',
    '医保支出基金支付比例',
    '支出端医保基金支付比例',
    '协议期医保基金支付比例',
    '协议期基金支付比例',
    'expenditurefundratio',
    'expenditurefundpaymentratio',
    'fundratioofexpenditure',
  ],
  insuredShareRatio: [
    '参保患者使用占比',
    '参保患者使用量占比',
    '统筹地区参保患者使用量占比',
    '参保患者占比',
    'insured-useshare',
    'insuredshare',
  ],
  selectedUnits: [
    '中选采购量',
    '中选产品采购量',
    '中选采购数量',
    '中选产品采购数量',
    'selectedpurchased',
    'selectedunits',
    'selectedpurchases',
  ],
};

/** What a header cell means: its column, how good its word is (0 is the contract's own), and its unit. */
export interface ColumnMeaning {
  readonly column: CellField;
  readonly rank: number;
  readonly unit: string;
}

type Known = Omit<ColumnMeaning, 'unit'>;

const meanings: ReadonlyMap<string, Known> = new Map(
  cellFields.flatMap((column) =>
    words[column].map((word, rank): [string, Known] => [comparable(word), { column, rank }]),
  ),
);

/** A unit written behind the name without brackets: 非中选采购金额/万元. */
const BARE_UNIT = /^(.+?)[,，、/:_-]?((?:十|百|千|万|亿)*(?:元|片|粒|支|瓶|袋)[^数量]*|%)$/;

/** What a header says; `null` for one the variety table does not know. */
export function columnMeaning(header: string): ColumnMeaning | null {
  const { key, unit } = normalizeHeader(header);
  const known = meanings.get(comparable(key));
  if (known !== undefined) return { ...known, unit: unit ?? '' };
  const [, name = '', bareUnit = ''] = BARE_UNIT.exec(key) ?? [];
  const named = meanings.get(comparable(name));
  return named === undefined ? null : { ...named, unit: unit ?? bareUnit };
}

/** The header the contract itself gives a column. */
export function columnName(column: CellField): string {
  return words[column][0] ?? column;
}

/** `non-selected amount`, `non_selected_amount` and `nonSelectedAmount` are one word. */
function comparable(key: string): string {
  return key.replace(/[_\-\u2010-\u2015]/g, '');
}
