/** A plan file that someone else has changed, and what can be done then. */
export const savingZh = {
  copyName: ({ name }: { name: string }): string => `${name}-副本`,
  conflict: {
    title: '文件已被别人修改',
    text: ({ name }: { name: string }): string =>
      `打开“${name}”之后，别人或别的程序修改了它。为了不覆盖对方的内容，没有保存。请选择：`,
    keepMine: '保存我的为副本…',
    keepMineText: '原文件保持对方的内容，我的另存为新文件。',
    takeTheirs: '采用对方的',
    takeTheirsText: '显示对方的内容；我的修改仍可用“撤销”找回。',
    compare: '比较',
    compareText: '先看两份有哪些不同，再决定。',
    unreadable: '对方的文件现在无法打开，只能把我的保存为副本。',
  },
  comparison: {
    title: ({ name }: { name: string }): string => `比较“${name}”的两份内容`,
    mine: '我的',
    theirs: '对方的',
    figures: '测算结果',
    figure: '项目',
    difference: '对方的比我的',
    inputs: '不同的填写内容',
    input: '内容',
    same: '填写内容完全相同，只有其他信息不同。',
    more: ({ count }: { count: number }): string => `还有 ${String(count)} 处不同未列出。`,
    missing: '没有此品种',
    empty: '未填',
    present: '有此品种',
    scenarios: '情景',
    months: '采购月度明细',
    ofVariety: ({ variety, field }: { variety: string; field: string }): string =>
      `${variety}：${field}`,
    changed: '已修改',
    waiting: '正在测算两份方案…',
  },
  notice: {
    changed: ({ name }: { name: string }): string => `别人修改了“${name}”。`,
    missing: ({ name }: { name: string }): string =>
      `“${name}”已不在原处。您的方案还在这里，请用“另存为”保存。`,
    look: '查看',
  },
  damaged: {
    title: '文件无法打开',
    offer: ({ time }: { time: string }): string =>
      `找到 ${time} 的历史备份，可以打开。损坏的文件保持原样，没有被改动。`,
    open: '打开这份备份',
    all: '查看全部备份…',
  },
};
