/** Words of the fund screen's allocation to departments. */
export const fundAllocationZh = {
  poolTitle: '分什么',
  pool: '可分配总额（元）',
  poolHint: '空着用预测',
  fromForecast: ({ year }: { year: number }): string =>
    `取自 ${String(year)} 年到账的可发绩效（现状）`,
  fromMedian: ({ year }: { year: number }): string =>
    `得分是范围：取 ${String(year)} 年到账的可发绩效的 P50`,
  typedPool: '手填的总额',
  reserve: '预留',
  divided: ({ amount }: { amount: string }): string => `分到科室 ${amount} 元，各科室相加分毫不差`,
  keysTitle: '按什么分',
  keysNote:
    '“谁使用，激励谁”：先看中选品种使用量，再看中选占比和少用的非中选；比例由医院定，没有文件规定。',
  key: '依据',
  kind: '种类',
  name: '名称',
  weight: '权重',
  weightOf: ({ name }: { name: string }): string => `${name}的权重`,
  nameOf: ({ name }: { name: string }): string => `${name}的名称`,
  kindOf: ({ name }: { name: string }): string => `${name}的种类`,
  valueOf: ({ department, name }: { department: string; name: string }): string =>
    `${department}的${name}`,
  remove: '删除',
  removeOf: ({ name }: { name: string }): string => `删除${name}`,
  addKey: '添加依据',
  preset: '谁使用，激励谁',
  sum: ({ sum }: { sum: string }): string => `权重合计 ${sum}`,
  departmentsTitle: '分给谁',
  department: '科室',
  newDepartment: '新科室',
  newKey: '新依据',
  addDepartment: '添加科室',
  unnamed: ({ count }: { count: number }): string =>
    `采购明细有 ${String(count)} 笔没有写科室，没有计到任何科室。`,
  blanks: ({ count }: { count: number }): string =>
    `科室表里有 ${String(count)} 个空格，按没有计；若不是没有，请补填。`,
  imports: {
    open: '导入科室表…',
    title: '导入科室表',
    lead: '一行一个科室：一列“科室”，其余每列是一项依据，表头写依据和权重，例如“人数 40%”；现有的依据可以不写权重。合计行只用来核对，只写科室，不要写个人姓名。',
    choose: '选择文件…',
    kinds: 'Excel、WPS 或 CSV',
    paste: '或者从 Excel 复制，连同表头粘贴到这里',
    pasted: '粘贴的表',
    refused: ({ source }: { source: string }): string => `${source}没有读取，请先改正：`,
    departments: ({
      source,
      count,
      names,
    }: {
      source: string;
      count: number;
      names: string;
    }): string => `${source}有 ${String(count)} 个科室：${names}。`,
    noKeys: '没有依据的列，现有的依据不变，各科室的数留空。',
    keys: ({ names, sum }: { names: string; sum: string }): string =>
      `依据：${names}；权重合计 ${sum}。`,
    unweighted: ({ names }: { names: string }): string =>
      `没有写权重：${names}。采用后请填写权重，权重为 0 的依据不起作用。`,
    replaces: ({ count }: { count: number }): string =>
      `采用后替换现有的 ${String(count)} 个科室，可以撤销。`,
    take: '采用',
  },
  byPurchases: {
    open: '按采购明细…',
    title: '科室取自采购明细',
    lead: '用药期内每个科室用了多少中选品种、中选占比、比上年同期少用多少非中选。人数等采购明细里没有的数，同名科室的不变。',
    source: '采购明细',
    left: ({ names }: { names: string }): string => `采购明细没有写到，不再参加分配：${names}。`,
  },
  share: '份额',
  amount: '金额',
  total: '合计',
  exportSheets: '导出科室说明',
  exportSheetsPdf: '科室说明（PDF）',
  exportReport: '导出资金报告',
  exportPdf: '资金报告（PDF）',
  exported: ({ file }: { file: string }): string => `已导出：${file}`,
  problems: {
    noDepartments: '还没有科室：先添加科室。',
    noKeys: '还没有分配依据：先添加依据，权重合计 100%。',
    weights: ({ sum }: { sum: string }): string => `权重合计为 ${sum}，应为 100%，改好后才分配。`,
    departmentTwice: ({ name }: { name: string }): string =>
      `有两个科室都叫“${name}”：请改名，或合成一个。`,
    emptyKey: ({ key }: { key: string }): string =>
      `没有一个科室有“${key}”的数：填写它，或把权重改为 0。`,
    poolUnknown: '不知道分多少：没有可预测的到账金额。填写总额，或补上得分和结算组的日期。',
  },
  typing: {
    name: '请填写 1 到 60 个字',
    value: '应为不小于 0 的数',
    share: '应在 0 到 100% 之间，如 93%',
    ratio: '应在 0 到 100% 之间',
  },
};
