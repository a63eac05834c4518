/** The table as a spreadsheet: selecting, copying, filling, arranging. */
export const gridZh = {
  clipboard: '剪贴板',
  selectAll: '全选（Ctrl+A）',
  rowNumbers: '行号',
  fillHandle: '拖动，向旁边的单元格填充',
  fromPlan: '按全院的基金支付比例',
  fromFundRatio: '与医保基金支付比例相同',
  inBase: ({ value }: { value: string }): string => `现状：${value}`,
  ratioUnclear: ({ text }: { text: string }): string =>
    `列名写的是 %，${text} 可能指 ${text}%，也可能是比例；请带 % 或改写后重填`,
  unitTwice: ({ text }: { text: string }): string =>
    `${text} 自带单位，列名也写了单位，不知道要不要再乘一次；请去掉其中一个`,
  takeAsPercent: ({ text }: { text: string }): string => `改为 ${text}%`,
  takeAllAsPercent: ({ count }: { count: number }): string => `本列 ${String(count)} 个都按百分数`,
  withoutBatch: '未填批次',
  groupName: ({ name, count }: { name: string; count: number }): string =>
    `${name} · ${String(count)}`,
  groupDeficits: ({ count }: { count: number }): string => `亏 ${String(count)}`,
  sortColumn: ({ column }: { column: string }): string => `按${column}排序`,
  shownOf: ({ shown, all }: { shown: number; all: number }): string =>
    `显示 ${String(shown)} / ${String(all)} 个品种`,
  selectedCells: '选中',
  numbers: '计数',
  mean: '平均',
  sum: '求和',
  notices: {
    copied: ({ cells }: { cells: number }): string => `已复制 ${String(cells)} 个单元格`,
    pasted: (pasted: {
      cells: number;
      added: number;
      results: number;
      unreadable: number;
      columnsBeyond: number;
      cellsBeyond: number;
      unused: readonly { header: string; cells: number }[];
    }): string =>
      [
        `已粘贴 ${String(pasted.cells)} 个单元格`,
        ...(pasted.added > 0 ? [`新增 ${String(pasted.added)} 个品种`] : []),
        ...(pasted.unreadable > 0 ? [`${String(pasted.unreadable)} 个无法识别，已在原处标明`] : []),
        ...(pasted.results > 0 ? [`跳过 ${String(pasted.results)} 个计算结果`] : []),
        ...(pasted.columnsBeyond > 0
          ? [
              `右边多出的 ${String(pasted.columnsBeyond)} 列（${String(pasted.cellsBeyond)} 个有内容的单元格）没有粘贴`,
            ]
          : []),
        ...(pasted.unused.length > 0
          ? [
              `测算表没有的列没有粘贴：${pasted.unused
                .map(
                  ({ header, cells }) =>
                    `${header === '' ? '无列名' : `“${header}”`}（${String(cells)} 个单元格）`,
                )
                .join('、')}`,
            ]
          : []),
      ].join('，'),
    filled: (filled: { cells: number; results: number; unreadable: number }): string =>
      [
        `已填充 ${String(filled.cells)} 个单元格`,
        ...(filled.unreadable > 0 ? [`${String(filled.unreadable)} 个无法识别，已在原处标明`] : []),
        ...(filled.results > 0 ? [`跳过 ${String(filled.results)} 个计算结果`] : []),
      ].join('，'),
    setAll: (set: { cells: number; results: number; unreadable: number }): string =>
      [
        `已设置 ${String(set.cells)} 个单元格`,
        ...(set.unreadable > 0 ? [`${String(set.unreadable)} 个无法识别，已在原处标明`] : []),
        ...(set.results > 0 ? [`跳过 ${String(set.results)} 个计算结果`] : []),
      ].join('，'),
    cleared: ({ cells, kept }: { cells: number; kept: number }): string =>
      kept === 0
        ? `已清除 ${String(cells)} 个单元格`
        : `已清除 ${String(cells)} 个单元格；${String(kept)} 个必须有值，没有清除（没有请填 0）`,
    cut: ({ cells, kept }: { cells: number; kept: number }): string =>
      kept === 0
        ? `已剪切 ${String(cells)} 个单元格`
        : `已复制，并清除 ${String(cells)} 个单元格；${String(kept)} 个必须有值，没有清除`,
    tooManyVarieties: ({ most }: { most: number }): string =>
      `没有粘贴：一张测算表最多 ${String(most)} 个品种`,
    pasteNeedsName: '没有粘贴：超出末行的部分要新增品种，请从“通用名”列开始粘贴',
    nothingToPaste: '剪贴板里没有可以粘贴的单元格',
  },
  menu: {
    label: '单元格菜单',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    fillDown: '向下填充',
    fillRight: '向右填充',
    batch: '批量设值…',
    clear: '清除内容',
    asPercent: '按百分数',
    restore: '恢复为现状值',
    insert: '在上方插入品种',
    removeOne: '删除品种',
    removeMany: ({ count }: { count: number }): string => `删除 ${String(count)} 个品种`,
    ascending: '按此列升序',
    descending: '按此列降序',
    unsorted: '恢复表内顺序',
    fit: '列宽自适应',
    hide: '隐藏此列',
    trace: '追溯这个数',
  },
  toolbar: {
    search: '名称、拼音、规格',
    filter: '筛选',
    filterCount: ({ count }: { count: number }): string => `筛选 ${String(count)}`,
    clearFilters: '清除筛选',
    declared: '报量',
    declaredChoices: { all: '全部', declared: '已报量', undeclared: '未报量' },
    emptyValue: '（空）',
    columns: '显示',
    inputsOnly: '只看填报列',
    group: '按批次分组',
    allColumns: '显示全部列',
    resetColumns: '恢复默认',
    foldAll: '全部折叠',
    unfoldAll: '全部展开',
    batch: '批量设值',
    sortBy: ({ column, isUp }: { column: string; isUp: boolean }): string =>
      `${column}${isUp ? '从低到高' : '从高到低'}`,
  },
  batch: {
    title: '批量设值',
    field: '列',
    how: '方式',
    ways: { set: '设为', factor: '乘以', percent: '增减 %' },
    value: '数值',
    examples: { set: '直接输入，与单元格相同', factor: '例如 1.125', percent: '例如 10 或 -5' },
    rounding: '结果',
    roundings: {
      exact: '不舍入',
      whole: '四舍五入到整数',
      two: '四舍五入到 2 位小数',
      four: '四舍五入到 4 位小数',
    },
    rows: '范围',
    rowsSelected: ({ count }: { count: number }): string => `选中的 ${String(count)} 个品种`,
    rowsShown: ({ count }: { count: number }): string => `表中显示的 ${String(count)} 个品种`,
    preview: ({
      cells,
      name,
      before,
      after,
    }: {
      cells: number;
      name: string;
      before: string;
      after: string;
    }): string => `将修改 ${String(cells)} 个单元格，例如${name}：${before} → ${after}`,
    nothing: '没有要修改的单元格',
    skipped: ({ count }: { count: number }): string => `${String(count)} 个没有数值，不改动`,
    refused: ({ count, reason }: { count: number; reason: string }): string =>
      `${String(count)} 个不能这样改，保持原值：${reason}`,
    apply: '修改',
  },
  empty: {
    text: '导入采购明细，或从 Excel、WPS 复制一张表，在这里按 Ctrl+V 粘贴。',
    header: '第一行是表头时按列名对应；没有表头时从“通用名”列开始。',
  },
};
