/** Merging and splitting varieties of the table. */
export const mergeZh = {
  title: '合并品种',
  lead: '合并后是一个品种：采购历史相加，其他名称记下，以后导入自动归到它。可撤销，也可再拆分。',
  other: '与之合并',
  chooseOther: '选择品种…',
  reasons: {
    formOpen: '剂型未写明',
    formAlike: '同名，片剂与胶囊',
    formUnclear: '剂型写法不明',
    batchMissing: '未写批次',
    saltMissing: '一个未写盐基',
    bracket: '一个多了括号内容',
    spelling: '写法相近',
  },
  lookAlikes: {
    title: ({ count }: { count: number }): string => `${String(count)} 个名称可能是同一品种`,
    how: '未回答前各自计算。回答会记住，下月不再问。',
    line: ({ name, amount, reason }: { name: string; amount: string; reason: string }): string =>
      `${name}（${amount} 元）：${reason}`,
    other: ({ name, amount }: { name: string; amount: string }): string =>
      `${name}（${amount} 元）`,
    into: '归入',
    join: '是同一品种',
    apart: '不是',
    joinAll: ({ count }: { count: number }): string => `${String(count)} 个全部归入`,
  },
  keptName: '保留名称',
  part: ({ name, months, amount }: { name: string; months: number; amount: string }): string =>
    `${name}：${String(months)} 个月，${amount} 元`,
  total: ({
    months,
    amount,
    nonSelected,
  }: {
    months: number;
    amount: string;
    nonSelected: string;
  }): string => `合并后：${String(months)} 个月，${amount} 元，其中非中选 ${nonSelected} 元`,
  conflicts: '各有数值，以哪个为准',
  sum: ({ value }: { value: string }): string => `相加：${value}`,
  units: ({ units }: { units: string }): string => `单位不同（${units}），数量按各自的单位直接相加`,
  retention: ({ before, after }: { before: string; after: string }): string =>
    `全院留用：${before} → ${after} 元`,
  retentionUnknown: '全院留用：条件不全，算不出',
  waiting: '正在测算留用…',
  scenarios: ({ names }: { names: string }): string =>
    `情景 ${names} 里改过其中的品种：数量和金额相加，其余以上面选的为准`,
  apply: '合并',
  splitTitle: '拆分品种',
  splitLead: ({ name, count }: { name: string; count: number }): string =>
    `“${name}”由 ${String(count)} 个品种合并而成，拆分后各自恢复为合并前的样子。可撤销。`,
  splitNew: ({ name }: { name: string }): string => `合并后新导入的采购归“${name}”。`,
  splitTyped: '合并后对它改过的数值不再保留。',
  splitApply: '拆分',
  menu: { merge: '合并品种…', split: '拆分品种…' },
};
