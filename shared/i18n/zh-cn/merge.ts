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
    brackets: '括号内容不同',
    nameInBrackets: '括号里是另一个的名称',
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
  units: ({ units }: { units: readonly string[] }): string =>
    `单位不同（${units.join('、')}），数量按各自的单位直接相加`,
  retention: ({ before, after }: { before: string; after: string }): string =>
    `全院留用：${before} → ${after} 元`,
  retentionUnknown: '全院留用：条件不全，算不出',
  waiting: '正在测算留用…',
  scenarios: ({ names }: { names: readonly string[] }): string =>
    `情景 ${names.join('、')} 里改过其中的品种：数量和金额相加，其余以上面选的为准`,
  apply: '合并',
  splitTitle: '拆分品种',
  splitLead: ({ name, count }: { name: string; count: number }): string =>
    `“${name}”由 ${String(count)} 个品种合并而成，拆分后各自恢复为合并前的样子。可撤销。`,
  splitNew: ({ name }: { name: string }): string => `合并后新导入的采购归“${name}”。`,
  splitTyped: '合并后对它改过的数值不再保留。',
  splitApply: '拆分',
  splitWay: '拆分方式',
  splitWays: {
    back: ({ count }: { count: number }): string => `恢复为合并前的 ${String(count)} 个品种`,
    files: '按来源文件拆出一个品种',
  },
  split: {
    lead: ({ name }: { name: string }): string =>
      `选中的文件给“${name}”带来的采购成为一个新品种；由采购得出的数值分别重新计算，录入、签订和读入的数值留在“${name}”。可撤销。`,
    files: '拆出哪些文件的采购',
    file: ({ name, months, amount }: { name: string; months: number; amount: string }): string =>
      `${name}：${String(months)} 个月，${amount} 元`,
    oneFile: ({ name, file }: { name: string; file: string }): string =>
      `“${name}”的采购都来自“${file}”，表中没有更细的明细可拆。导入时回答过“是同一品种”的，可在“采购历史”中移除该文件，重新导入并改答“不是”。`,
    noneOrAll: '选一部分文件，不能全选',
    scenarios: ({ names }: { names: readonly string[] }): string =>
      `情景 ${names.join('、')} 里改过它的数值：改动留在原品种，请核对`,
    apply: '拆出',
  },
  rename: {
    title: '品种改名',
    lead: '采购历史、数值和来源都不变。可撤销。',
    remembered: '原名称会记下，以后导入仍归到它。',
    otherNames: '以后导入时也归到它的名称（取消勾选就不再归入）',
    batch: ({ batch }: { batch: string }): string => (batch === '' ? '未写批次' : batch),
    clash: ({ name }: { name: string }): string =>
      `表中已有“${name}”：同名的采购以后只归到其中一个。若是同一药品，请用“合并品种”。`,
    apply: '改名',
  },
  menu: { merge: '合并品种…', split: '拆分品种…', rename: '品种改名…' },
};
