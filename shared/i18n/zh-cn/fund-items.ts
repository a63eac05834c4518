/** Words of the fund screen's varieties of a settlement group. */
export const fundItemsZh = {
  group: '结算组',
  groupOf: ({ group, from, to }: { group: string; from: string; to: string }): string =>
    `${group}（${from} 至 ${to}）`,
  search: '查找品种',
  count: ({ all, absent }: { all: number; absent: number }): string =>
    absent === 0
      ? `${String(all)} 个品种，全部计入`
      : `${String(all)} 个品种，其中 ${String(absent)} 个不计入`,
  lead: '灰色的数取自方案或本年度的采购明细；填了的只用于这个协议年度，清空就恢复。',
  assumed: '这个结算组还没有填写过，填任何一个数就建立它。',
  prorated: '本年度不是完整的一年，没有单独填写的数按天数折算。',
  paid: '本组已到账，改这里的数不影响到账金额。',
  variety: '品种',
  counts: '计入',
  countsLabel: ({ name }: { name: string }): string => `${name}计入本年度`,
  fields: {
    baseUnits: '基数',
    agreedUnits: '约定采购量',
    selectedUnits: '中选采购量',
    nonSelectedYuan: '非中选金额',
    score: '本品种得分',
  },
  units: {
    baseUnits: '最小制剂单位',
    agreedUnits: '最小制剂单位',
    selectedUnits: '最小制剂单位',
    nonSelectedYuan: '元',
    score: '分',
  },
  valueOf: ({ name, field }: { name: string; field: string }): string => `${name}的${field}`,
  balance: '结余测算基数',
  standing: '约定量完成，或不计入的原因',
  leftOut: '手工排除，不计入本年度',
  outOfScope: '没有基数，不在统计口径内',
  incomplete: ({ missing }: { missing: string }): string => `数据不全，未计入，缺：${missing}`,
  total: '计入的品种合计',
  more: ({ shown, all }: { shown: number; all: number }): string =>
    `已列出 ${String(shown)} 个，共 ${String(all)} 个：再列出一些`,
  notFound: '没有找到这样的品种。',
  valueWrong: '应为不小于 0 的数',
  scoreWrong: '应在 0 到 100 之间',
};
