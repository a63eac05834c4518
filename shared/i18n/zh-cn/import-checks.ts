/** The last steps of an import: what the checks found, and what enters the table. */
export const importChecksZh = {
  counts: {
    rows: '数据行',
    accepted: '采用',
    rejected: '未采用',
    skipped: '跳过',
  },
  skippedNote: '空行、小计等',
  rowsUnit: { one: '行', more: '行' },
  equation: ({
    rows,
    accepted,
    rejected,
    skipped,
  }: {
    rows: string;
    accepted: string;
    rejected: string;
    skipped: string;
  }): string => `${rows} 行 = 采用 ${accepted} + 未采用 ${rejected} + 跳过 ${skipped}`,
  amount: '采购金额',
  selected: '其中中选',
  nonSelected: '其中非中选',
  otherAmount: ({ amount }: { amount: string }): string => `另 ${amount} 无约定采购量或不计入`,
  units: '采购数量',
  unitsUnit: '片、支等',
  shareOf: ({ share }: { share: string }): string => `占 ${share}`,
  files: {
    title: '各文件合计',
    file: '文件 / 工作表',
    rows: '数据行',
    accepted: '采用',
    rejected: '未采用',
    skipped: '跳过',
  },
  tabsLabel: '核对内容',
  tabs: {
    warnings: ({ count }: { count: number }): string => `提醒 ${String(count)}`,
    rejected: ({ count }: { count: number }): string => `未采用 ${String(count)}`,
  },
  warnings: {
    none: '没有要提醒的：数量 × 单价、合计行、日期、重复行和价格都核对过。',
    rows: ({ rows }: { rows: readonly number[] }): string => `第 ${rows.join('、')} 行`,
    moreRows: ({ rows, inAll }: { rows: readonly number[]; inAll: string }): string =>
      `第 ${rows.join('、')} 行等，共 ${inAll} 行`,
    morePlaces: ({ count }: { count: number }): string => `另有 ${String(count)} 处`,
    mend: '怎么办',
    count: ({ count }: { count: string }): string => `${count} 行`,
    kept: '提醒只供核对，不会自动改数；需要时请改原文件。',
    save: '导出有疑问的行',
  },
  rejected: {
    none: '没有未采用的行。',
    title: '未采用的行：导出后在“错误说明”旁改好，再导入一次即可',
    file: '文件 / 工作表',
    row: '行',
    column: '列',
    reason: '原因和改法',
    cut: ({ shown, inAll }: { shown: string; inAll: string }): string =>
      `显示前 ${shown} 行，共 ${inAll} 行`,
    save: '导出未采用的行',
  },
  plan: {
    title: '放入测算表之后',
    intoNew: '将放入一张新的测算表。',
    intoPresent: ({ name }: { name: string }): string =>
      name === '' ? '并入当前测算表，可整体撤销。' : `并入“${name}”，可整体撤销。`,
    before: '现在',
    after: '之后',
    varieties: '品种数',
    amount: '历史采购金额',
    nonSelected: '其中非中选',
    change: ({
      updated,
      added,
      removed,
    }: {
      updated: number;
      added: number;
      removed: number;
    }): string =>
      [
        updated === 0 ? '' : `更新 ${String(updated)} 个品种的采购历史`,
        added === 0 ? '' : `新增 ${String(added)} 个品种`,
        removed === 0 ? '' : `去掉 ${String(removed)} 个不再有采购的品种`,
      ]
        .filter((part) => part !== '')
        .join('，') || '采购历史没有变化',
    kept: '手工填过的数不会被覆盖。',
    toChoose: '与方案已有的月份怎么合并，在最后一步选择。',
    changedTitle: '金额有变的品种',
    moreChanged: ({ count }: { count: number }): string => `另有 ${String(count)} 个`,
  },
  nothing: {
    title: '没有可以采用的行',
    text: '请返回检查列映射，或看“未采用”里的原因。',
    action: '返回列映射',
  },
  finish: {
    summary: ({
      varieties,
      purchases,
      amount,
    }: {
      varieties: number;
      purchases: string;
      amount: string;
    }): string => `${String(varieties)} 个品种，${purchases} 笔采购，合计 ${amount} 元。`,
    leftOut: ({ rejected }: { rejected: string }): string => `${rejected} 行未采用，不计入。`,
    undo: '点“完成”后放入测算表，作为一步操作，Ctrl+Z 可整体撤销。',
    remembers: '列映射和对产品的判断会记住，下次同样的表头和产品自动沿用。',
    finish: ({ count }: { count: number }): string => `完成，放入 ${String(count)} 个品种`,
    finishUnchanged: '完成，采购历史不变',
    summaryTitle: '将要导入',
  },
};
