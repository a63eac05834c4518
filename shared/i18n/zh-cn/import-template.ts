import type { PurchaseField } from '../../purchases/columns/column-mapping';

/** A template has the date in one column and returns as negative lines; a file may have them apart. */
export type TemplateFieldWords = Exclude<
  PurchaseField,
  'year' | 'monthOfYear' | 'direction' | 'status' | 'returnedPacks' | 'returnedAmountYuan'
>;

/** A column of the template. Its header is one that the import understands. */
export interface TemplateColumn {
  readonly header: string;
  readonly how: string;
  readonly example: string;
}

const columns: { readonly [Field in TemplateFieldWords]: TemplateColumn } = {
  genericName: { header: '药品通用名', how: '不含规格和厂家。', example: '阿托伐他汀钙片' },
  date: {
    header: '采购日期',
    how: '采购、入库或到货日期都可以；只有月份时写年月。',
    example: '2024-01-05',
  },
  specification: { header: '规格', how: '可以连同包装一起写。', example: '20mg*7片/盒' },
  packSpecification: {
    header: '包装规格',
    how: '规格里没有包装时填写。',
    example: '7片×2板/盒',
  },
  packFactor: {
    header: '转换系数',
    how: '一个采购包装里有多少个最小制剂单位；规格里写明了可以不填。',
    example: '14',
  },
  dosageForm: { header: '剂型', how: '按药品说明书。', example: '片剂' },
  manufacturer: { header: '生产企业', how: '同名药品按企业区分中选与否。', example: '甲药业' },
  packs: {
    header: '采购数量(盒)',
    how: '按采购包装计的数量，退货写负数；与“最小制剂单位数量”至少填一列。',
    example: '100',
  },
  packUnit: { header: '包装单位', how: '数量按什么计。', example: '盒' },
  units: {
    header: '最小制剂单位数量',
    how: '按片、粒、支等计的数量；与“采购数量”至少填一列。',
    example: '1400',
  },
  unit: { header: '最小制剂单位', how: '片、粒、支、袋等。', example: '片' },
  packPriceYuan: {
    header: '采购单价(元)',
    how: '每个采购包装的价格；没有金额时用来算金额。',
    example: '6.58',
  },
  unitPriceYuan: {
    header: '最小制剂单位价格(元)',
    how: '每片（支）的价格；没有金额时用来算金额。',
    example: '0.47',
  },
  amountYuan: { header: '采购金额(元)', how: '含税金额，退货写负数。', example: '658.00' },
  selectedFlag: {
    header: '是否中选',
    how: '写“中选”或“非中选”，也可以写“是”或“否”。',
    example: '中选',
  },
  batch: { header: '集采批次', how: '按批次结算时填写。', example: '第七批' },
  consistencyFlag: {
    header: '一致性评价',
    how: '非中选药品是否通过一致性评价，写“是”或“否”。',
    example: '是',
  },
  tradeName: { header: '商品名', how: '便于核对，不参与计算。', example: '某牌' },
  insuranceCode: {
    header: '医保编码',
    how: '本列已设为文本，长编码不会变样。',
    example: 'XC10AAA000A001010101234',
  },
  platformCode: { header: '平台编码', how: '省级采购平台的产品编码。', example: '0012345' },
  hospitalCode: { header: '院内编码', how: '本院系统里的药品编码。', example: '000123' },
  nationalDrugCode: {
    header: '国家药品编码',
    how: '也可以填药品本位码或批准文号。',
    example: '86900001000011',
  },
  distributor: { header: '配送企业', how: '便于核对，不参与计算。', example: '某医药公司' },
  orderNumber: { header: '订单号', how: '用来找出重复的行。', example: 'CG202401050001' },
};

/** The workbook that people fill in where their system exports none. */
export const importTemplateZh = {
  fileName: '采购明细模板',
  sheet: '采购明细',
  guide: {
    sheet: '填写说明',
    header: { column: '列名', need: '是否必填', how: '怎么填', example: '举例' },
    notes: [
      '一行一次采购：每次购入的每个产品单独写一行，不要把几个月或几个产品合成一行，不要合并单元格。',
      '单位写在列名的括号里：数量写（盒），金额和单价写（元）；要按万元填，就把括号里改成（万元）。一列只用一种单位，单元格里只写数字。',
      '可以删去不用的列，列的先后不限；除括号里的单位外，不要改列名。',
      '带 * 的列必填；带 ※ 的列，数量至少填一列，金额和单价至少填一列。',
      '不要在数据中间加标题行；小计、合计行会跳过。',
    ],
  },
  needs: {
    always: '必填',
    quantity: '数量至少填一列',
    money: '金额、单价至少填一列',
    optional: '选填',
  },
  columns,
  /** The table of selected and compared drugs. */
  comparison: {
    fileName: '中选药品对照模板',
    sheet: '中选药品对照',
    columns: [
      {
        header: '药品通用名*',
        need: '必填',
        how: '与采购明细里的名称一致；不含规格和厂家。',
        example: '阿托伐他汀钙片',
      },
      { header: '剂型', need: '选填', how: '同名不同剂型时填写。', example: '片剂' },
      { header: '规格', need: '选填', how: '规格不同、结果也不同时填写。', example: '20mg*7片/盒' },
      {
        header: '生产企业*',
        need: '必填',
        how: '写全称；“有限公司”可以省略，其余部分要一致。',
        example: '甲药业有限公司',
      },
      { header: '是否中选*', need: '必填', how: '写“中选”或“非中选”。', example: '中选' },
      {
        header: '药品编码',
        need: '选填',
        how: '医保、平台或院内编码，先按编码对。',
        example: '0012345',
      },
    ],
    notes: [
      '一行一个产品。表里没有的产品不会自动归类，导入时逐个询问。',
      '公布的中选结果有“药品通用名”“规格”“中选企业”时可以直接导入：同一药品、不在名单里的企业按非中选。',
      '企业名称只有一部分相同的，程序不猜，导入时询问。',
    ],
  },
};
