interface Span {
  readonly fromMonth: string;
  readonly toMonth: string;
}

interface DoubtWords {
  readonly count: number;
  /** The first of them. */
  readonly names: string;
  readonly isMore: boolean;
}

/** The place of the plan's own purchases: months, windows, files. */
export const historyZh = {
  open: '采购历史',
  title: '本方案的采购历史',
  close: '关闭采购历史',
  none: '方案里还没有采购。导入采购明细后，这里列出各月份、取数月份和来源文件。',
  months: '月份',
  until: '至',
  inReference: '集采前均价',
  inUse: '用量',
  cell: ({
    month,
    yuan,
    files,
    marks,
  }: {
    month: string;
    yuan: string | null;
    files: number;
    marks: string;
  }): string =>
    `${month}：${yuan === null ? '没有采购' : `${yuan} 元，来自 ${String(files)} 个文件`}${marks === '' ? '' : `；${marks}`}`,
  windows: {
    referenceWindow: {
      title: '集采前均价的取数月份',
      note: '由采购取得的集采前加权均价，按这些月份的金额除以数量。导入不会改动。',
      ends: { from: '集采前均价起始月份', to: '集采前均价结束月份' },
    },
    useWindow: {
      title: '用量的取数月份',
      note: '由采购取得的约定采购量基数、中选价格、非中选采购金额和中选采购量，取这些月份的采购。导入不会改动。',
      ends: { from: '用量起始月份', to: '用量结束月份' },
    },
  },
  apply: '应用',
  repriced: ({ count, unknown }: { count: number; unknown: number }): string =>
    `${String(count)} 个品种的集采前均价重新计算，手工填写的不变。${unknown === 0 ? '' : `其中 ${String(unknown)} 个在这些月份没有采购，均价将变为待补。`}`,
  proposed: ({ fromMonth, toMonth }: Span): string =>
    `有了更新的月份，可改为 ${fromMonth} 至 ${toMonth}。`,
  look: '查看变化',
  doubts: {
    holdsSelected: ({ count, names, isMore }: DoubtWords): string =>
      `这些月份里有 ${String(count)} 个品种已采购中选产品（${names}${isMore ? ' 等' : ''}），取出的可能不是集采前的价格。`,
    afterStart: ({ count, names, isMore }: DoubtWords): string =>
      `有 ${String(count)} 个品种在这些月份结束之前已采购中选产品（${names}${isMore ? ' 等' : ''}），取出的可能不是集采前的价格。`,
  },
  removeMonths: '移除若干月份的采购',
  removedMonths: { from: '移除的起始月份', to: '移除的结束月份' },
  remove: '移除',
  files: '来源文件',
  file: '文件',
  amount: '金额（元）',
  earlier: '较早的导入',
  span: ({ from, to, count }: { from: string; to: string; count: number }): string =>
    `${from} 至 ${to}，${String(count)} 个月`,
  removeFile: ({ file }: { file: string }): string => `移除文件“${file}”的采购`,
  undoNote: '移除后，由这些采购取得的数随之重算，手工填的数不变；可以撤销。',
};
