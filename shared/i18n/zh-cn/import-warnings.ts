import type { ImportWarningCode } from '../../purchases/reading/import-warnings';

/** What a warning of the import says: the kind, what was found with the values it names, and how to mend it. */
export interface ImportWarningWords {
  readonly title: string;
  readonly sentence: (params: Readonly<Record<string, string>>) => string;
  readonly mend: string;
}

/** One entry for each check that only warns. */
export const importWarningsZh: { readonly [Code in ImportWarningCode]: ImportWarningWords } = {
  amountDiffers: {
    title: '数量 × 单价与金额不符',
    sentence: () => '数量乘以单价，与所写金额相差超过 1% 和 0.05 元。按所写金额计入。',
    mend: '核对数量、单价和金额，看单价是否按盒、数量是否按片。',
  },
  totalDiffers: {
    title: '与文件里的合计不符',
    sentence: ({ stated = '', found = '' }) =>
      `合计行写 ${stated} 元，所合计的各行共 ${found} 元。`,
    mend: '看是否有行未被采用，或原文件合计公式没有更新。',
  },
  priceOutlier: {
    title: '单价异常',
    sentence: ({ name = '', medianYuan = '' }) =>
      `“${name}”折到每片（支）的单价，与中位数 ${medianYuan} 元相差 20 倍以上。`,
    mend: '原研药与中选产品的价格可能相差这么多，属正常；否则多半是转换系数不对，或按盒、按片弄混，请到“换算与分类”核对。',
  },
  outsidePeriod: {
    title: '不在所选月份内',
    sentence: () => '日期在所选月份之外，这些行没有计入。',
    mend: '如需计入，请回到“列映射”放宽月份。',
  },
  filledDown: {
    title: '按上一行补齐的名称',
    sentence: () => '这些行没有药品名称，沿用了上一行的名称。',
    mend: '如果不是合并单元格留下的空白，请在“列映射”关闭补齐，或在原文件填上名称。',
  },
  flowLeftOut: {
    title: '不是购入，未计入',
    sentence: ({ yuan = '', unpriced = '' }) =>
      `这些行是领用、调拨等，或已作废、已取消、尚未收货，没有计入${yuan === '' ? '' : `，所写金额共 ${yuan} 元`}${unpriced === '' ? '' : `；${unpriced} 行没有能读出的金额`}。`,
    mend: '核对业务类型和单据状态两列。',
  },
  futureDate: {
    title: '日期晚于今天',
    sentence: () => '采购日期在今天之后，照样计入。',
    mend: '核对年份和日期格式。',
  },
  duplicateLine: {
    title: '重复的行',
    sentence: () => '同一笔采购在一个文件里出现不止一次，照样计入。',
    mend: '如果是重复导出，请去掉多余的行。',
  },
  quarterDate: {
    title: '按季度填写的日期',
    sentence: () => '整季度的数计在该季度最后一个月。',
    mend: '需要分月时，请换用按月或按日的明细。',
  },
  hiddenRows: {
    title: '隐藏的行',
    sentence: () => '文件里隐藏或被筛选掉的行也读取了。',
    mend: '不需要的行请在原文件中删除。',
  },
  hiddenSheet: {
    title: '隐藏的工作表',
    sentence: () => '读取了文件里隐藏的工作表。',
    mend: '不需要时，请在“认表头”取消勾选。',
  },
  hiddenUnread: {
    title: '没有读取的隐藏工作表',
    sentence: ({ sheet = '', lines = '' }) =>
      `隐藏的工作表“${sheet}”没有读取，表头下面有 ${lines} 行。`,
    mend: '如果是采购明细，请取消隐藏后重新导入，或在导入窗口里勾选它。',
  },
  negativeInAll: {
    title: '合计为负的品种',
    sentence: ({ name = '', yuan = '' }) =>
      `按文件所写，“${name}”在所读的月份合计 ${yuan} 元：退回的比购入的多。`,
    mend: '看购入的月份是否没有一起导入，或正负号是否写反。',
  },
  taxAdded: {
    title: '金额不含税，加上了税额',
    sentence: () => '按税率看，这些行的金额不含税；计入的是金额与税额之和。',
    mend: '如果金额已经含税，请把列名改为“含税金额”。',
  },
  sheetUnread: {
    title: '没有读取的工作表',
    sentence: ({ sheet = '', lacks = '', text = '' }) =>
      lacks === ''
        ? `工作表“${sheet}”没有读取：没有日期列，“${text}”又不是确定的一个月。`
        : `工作表“${sheet}”没有读取：没有“${lacks}”列。`,
    mend: '如果是采购明细，请补上该列后重新导入。',
  },
  codePrecision: {
    title: '编码可能已丢失末几位',
    sentence: () => '超过 15 位的编码在文件里存成了数字，末几位已变成 0。',
    mend: '请把编码列设为文本后重新导出；不影响金额和数量。',
  },
  noFlag: {
    title: '没有中选标识',
    sentence: ({ products = '' }) =>
      products === ''
        ? '没有一行写明是否中选，没有标识的按非中选计入。'
        : `${products} 个产品没有标识，也没有定过类别，按非中选计入。`,
    mend: '请到“换算与分类”指定，或导入中选药品对照。',
  },
  someUnmarked: {
    title: '标识留空的行',
    sentence: ({ purchases = '', yuan = '', counted = '' }) =>
      `${purchases} 行没有标识，共 ${yuan} 元，按${counted === 'selected' ? '中选' : '非中选'}计入：这张表标明的都是${counted === 'selected' ? '非中选' : '中选'}。`,
    mend: '如果不是，请在原文件填上标识，或到“换算与分类”指定。',
  },
  undecodable: {
    title: '有无法识别的文字',
    sentence: () => '有些字不在所选编码里，显示为“\uFFFD”。',
    mend: '请到“认表头”换一种文字编码。',
  },
  columnPassedOver: {
    title: '相近的列未采用',
    sentence: ({ column = '', taken = '' }) => `“${column}”没有采用，采用的是“${taken}”。`,
    mend: '若应采用另一列，请到“认列”改选。',
  },
  farCells: {
    title: '表格右侧还有内容',
    sentence: ({ column = '' }) => `这些行在 ${column} 列右侧还有内容，没有读取。`,
    mend: '右侧若有采购数据，请移到左侧后重新导入。',
  },
  priceUnreadable: {
    title: '单价无法识别',
    sentence: () => '这些行的单价不是数字，金额按文件所写计入，没有用单价核对。',
    mend: '核对这些行的金额；单价写成数字后重新导入，程序会核对。',
  },
  activeContent: {
    title: '文件含宏、外部链接或公式',
    sentence: () => '宏和外部链接没有运行，公式按文件里保存的结果读取。',
    mend: '结果过期时，请在 Excel 或 WPS 中重新计算并保存。',
  },
};
