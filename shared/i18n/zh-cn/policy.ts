/** The drawer of policy parameters. */
export const policyZh = {
  title: '政策参数',
  badge: ({ state }: { state: string }): string => `政策参数：${state}`,
  close: '关闭政策参数',
  builtIn: '内置政策包，只读。复制后可逐项修改；改动立即反映到结果，可撤销。',
  own: '各项可直接修改，改动立即反映到结果，可撤销（Ctrl+Z）。数值一改，该项依据即变为“假设：手工修改”，请改好数值后再填依据。要恢复内置参数，在顶栏重新选择政策包。',
  duplicate: '复制后修改',
  copyName: ({ name }: { name: string }): string => `${name.replace(/（默认）$/, '')}（修改）`,
  nameLabels: { zh: '中文名称', en: '英文名称' },
  nameMissing: '请填写名称',
  editedByHand: '手工修改',
  scopeInUse: ({ scope }: { scope: string }): string =>
    `本方案现按“${scope}”计算（顶栏另有选择）。`,
  winners: '企业数',
  share: '约定比例',
  winnersRange: ({ least, most }: { least: number; most: number | null }): string => {
    if (most === null) return `≥ ${String(least)} 家`;
    return least === most ? `${String(least)} 家` : `${String(least)}–${String(most)} 家`;
  },
  atLeast: '≥',
  winnersLabel: ({ group, row }: { group: string; row: number }): string =>
    `${group}第 ${String(row)} 行，中选企业数`,
  shareLabel: ({ group, row }: { group: string; row: number }): string =>
    `${group}第 ${String(row)} 行，约定采购比例`,
  addRow: '加一行',
  addRowOf: ({ group }: { group: string }): string => `${group}加一行`,
  removeRowOf: ({ group, row }: { group: string; row: number }): string =>
    `删除${group}第 ${String(row)} 行`,
  schemes: { flat: '统一比例', tiers: '分档' },
  schemeLabel: '留用方式',
  passMark: '合格分数线',
  flatRatio: '合格后留用',
  minScore: '得分',
  tierRatio: '留用比例',
  scoreFrom: ({ score }: { score: string }): string => `≥ ${score} 分`,
  minScoreLabel: ({ row }: { row: number }): string => `第 ${String(row)} 档分数线`,
  tierRatioLabel: ({ row }: { row: number }): string => `第 ${String(row)} 档留用比例`,
  addTier: '加一档',
  removeTierOf: ({ row }: { row: number }): string => `删除第 ${String(row)} 档`,
  source: {
    kinds: { national: '国家文件', local: '地方文件', assumption: '假设' },
    kind: '依据类型',
    title: '依据名称',
    quotation: '原文摘录',
    quoted: ({ text }: { text: string }): string => `“${text}”`,
    none: '未注明依据',
    change: '填写依据',
    changeOf: ({ parameter }: { parameter: string }): string => `填写“${parameter}”的依据`,
    formOf: ({ parameter }: { parameter: string }): string => `“${parameter}”的依据`,
    take: '确定',
    titleMissing: '请填写文件名称；没有文件的，类型请选“假设”',
  },
  problems: {
    tooHigh: ({ parameter, most }: { parameter: string; most: string }): string =>
      `${parameter}最高 ${most}`,
    capBelowRatio: ({ ratio }: { ratio: string }): string => `留用比例中有 ${ratio}，请先把它改低`,
    ratioAboveCap: ({ cap }: { cap: string }): string => `不能超过留用上限 ${cap}`,
    scoreTwice: '已有同一分数线的档',
    rowsNotAscending: '企业数应从 1 起逐行增加',
    tooLong: ({ most }: { most: number }): string => `最多 ${String(most)} 个字`,
  },
};
