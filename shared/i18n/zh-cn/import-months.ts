interface MonthWords {
  readonly month: string;
  /** As it is shown. */
  readonly yuan: string;
}

interface CellWords {
  readonly month: string;
  readonly kind: string;
  /** Yuan, or a dash for nothing. */
  readonly inPlan: string;
  readonly brought: string;
}

/** The months of a plan and of an import, and what becomes of those that both have. */
export const importMonthsZh = {
  title: '各月采购：方案已有的和本次导入的',
  kinds: {
    kept: '方案已有',
    new: '本次新增',
    overlapping: '两边都有',
    known: '内容相同，不重复计入',
    none: '没有采购',
  },
  signs: { kept: '', new: '＋', overlapping: '≠', known: '＝', none: '' },
  cell: ({ month, kind, inPlan, brought }: CellWords): string =>
    `${month} ${kind}：方案 ${inPlan}，本次 ${brought}（元）`,
  overlap: ({ count, files }: { count: number; files: readonly string[] }): string =>
    `有 ${String(count)} 个月方案里已经有了（来自 ${files.join('、')}）。`,
  leaving: ({ months }: { months: readonly MonthWords[] }): string =>
    `同一文件以前还带来这次没有的月份：${months.map(({ month, yuan }) => `${month}（${yuan} 元）`).join('、')}；选“用本次的替换”时一并去掉。`,
  resaved: ({ files }: { files: readonly string[] }): string =>
    `这次读出的数与方案里“${files.join('”“')}”的完全相同，多半是同一份文件另存的。`,
  choices: { replace: '用本次的替换', add: '加在一起', skip: '保留原有的' },
  notes: {
    replace: '本次文件是这些月份的完整数据',
    add: '另一个库房或院区的采购，两份都要',
    skip: '这些月份不导入',
  },
  reread: ({ count }: { count: number }): string =>
    `已导入过的文件有 ${String(count)} 个月这次读出的数与方案里的不同（这次的回答不同、有行未采用，或品种的分合不同）。`,
  rereadNotes: { replace: '这些月份改用这次读出的数', skip: '这些月份不改' },
  proposed: '建议',
  choose: '请选择重复的月份怎么办',
  known: '与方案里已有的文件内容相同，不会重复计入',
  windowsKept: ({ reference, use }: { reference: string; use: string }): string =>
    `方案的取数月份不因导入改变：集采前均价 ${reference}，年用量 ${use}`,
  noWindow: '未定',
  windowOf: ({ from, to }: { from: string; to: string }): string => `${from} 至 ${to}`,
  retention: '结余留用金额',
  unknown: '待补',
  muchChanged: ({ before, after }: { before: string; after: string }): string =>
    `全院结余留用金额将从 ${before} 元变为 ${after} 元，变化超过一成。`,
  unitsDiffer: ({
    name,
    unit,
    incomingUnit,
  }: {
    name: string;
    unit: string;
    incomingUnit: string;
  }): string =>
    `“${name}”在方案里按“${unit}”计，这次按“${incomingUnit}”计，数量会直接相加；不是一回事就先填规格折算系数。`,
  pressAgain: ({ notes }: { notes: readonly string[] }): string =>
    `${notes.join('')}请核对后再按一次`,
  moveUse: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
    `用量改取 ${fromMonth} 至 ${toMonth} 的采购（有了更新的月份）`,
  finishAnyway: '已核对，仍然导入',
};
