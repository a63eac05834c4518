interface WarningLine {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly text: string;
  /** The first rows meant; none where the whole sheet is. */
  readonly rows: readonly string[];
  readonly count: number;
}

/** Words of choosing purchase histories and of reading them without the window. */
export const importFilesZh = {
  chooseTitle: '选择采购明细',
  tables: '采购明细（Excel、WPS、CSV、网页表格）',
  allFiles: '所有文件',
  chooseComparisonTitle: '选择中选药品对照表',
  comparisonTables: '中选药品对照表',
  chooseDepartmentsTitle: '选择科室表',
  departmentTables: '科室表',
  saveRowsTitle: '保存到',
  workbooks: 'Excel 工作簿',
  /** Suggested names, without the extension. */
  rowsFileNames: { rejected: '未采用的行', warned: '有疑问的行' },
  needsFiles: '请给出至少一个采购明细文件。',
  expectedMonth: '月份，例如 2024-01',
  reason: '错误说明',
  headings: {
    file: '文件',
    sheet: '工作表',
    headerRow: '表头行',
    rows: '数据行',
    accepted: '采用',
    rejected: '未采用',
    skipped: '跳过',
    purchases: '笔数',
    units: '数量',
    amount: '采购金额',
    selectedAmount: '中选金额',
    nonSelectedAmount: '非中选金额',
    months: '月份',
  },
  foundAndMend: ({ found, mend }: { found: string; mend: string }): string => `${found}${mend}`,
  warnings: ({ count }: { count: string }): string => `请核对（${count}）`,
  warning: ({ file, sheet, title, text, rows, count }: WarningLine): string => {
    const place = sheet === '' ? `文件“${file}”` : `文件“${file}”的工作表“${sheet}”`;
    const etc = count > rows.length ? ` 等 ${String(count)} 行` : ' 行';
    return rows.length === 0
      ? `${title}：${place}。${text}`
      : `${title}：${place}第 ${rows.join('、')}${etc}。${text}`;
  },
  moreWarnings: ({ count }: { count: string }): string =>
    `另有 ${count} 条未列出，可用 --json 查看全部。`,
  unmatchedAnswer: ({ key }: { key: string }): string => `没有与答案“${key}”对应的问题。`,
  totals: ({
    purchases,
    units,
    yuan,
  }: {
    purchases: string;
    units: string;
    yuan: string;
  }): string => `合计：${purchases} 笔，${units} 个最小制剂单位，${yuan} 元`,
  months: ({ from, to }: { from: string; to: string }): string => `${from} 至 ${to}`,
  expectedMonths: 'replace、add 或 skip',
  expectedRange: '起止月份，例如 2024-01..2024-12',
  /** Of the plan that an import went into. */
  into: {
    unknown: '无法测算',
    kept: '导入前的版本已存入备份',
    notKept: '导入前的版本没能存入备份（备份文件夹无法写入）',
    plan: ({
      file,
      months,
      from,
      to,
      varieties,
      yuan,
    }: {
      file: string;
      months: string;
      from: string;
      to: string;
      varieties: string;
      yuan: string;
    }): string =>
      `方案“${file}”：${months} 个月有采购（${from} 至 ${to}），${varieties} 个品种，${yuan} 元`,
    known: ({ months }: { months: string }): string =>
      `以下月份已由内容相同的文件导入过，没有重复计入：${months}`,
    reread: ({ months }: { months: string }): string =>
      `其中 ${months} 这次读出的数与方案里的不同（回答不同、有行未采用，或品种的分合不同），方案里的没有改；要改用这次的，加 --months replace`,
    replaced: ({ months }: { months: string }): string => `以下月份改用了这次读出的数：${months}`,
    left: ({ months }: { months: string }): string =>
      `以下月份同一文件以前带来过、这次没有，带来的采购已从方案里去掉：${months}`,
    reference: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
      `集采前均价取自 ${fromMonth} 至 ${toMonth}`,
    noReference:
      '没有集采前均价的取数月份：采购从中选产品开始。可用 --reference 指定月份，或用 --table 提供集采前加权均价',
    use: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
      `用量取自 ${fromMonth} 至 ${toMonth}`,
    proposedUse: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
      `有了更新的月份，用量可改取 ${fromMonth} 至 ${toMonth}（没有改动；需要时用 --use）`,
    addedByTable: ({ names }: { names: string }): string =>
      `测算表中有、采购里没有的品种，已另列：${names}`,
    unusedColumns: ({ columns }: { columns: string }): string =>
      `测算表的以下列没有进入方案（只用于报量的列，请在报量轮次里填）：${columns}`,
    retention: ({ before, after }: { before: string; after: string }): string =>
      `全院结余留用：导入前 ${before}，导入后 ${after}`,
    incomplete: ({ count, names }: { count: number; names: string }): string =>
      `其中不含 ${String(count)} 个数据不全的品种：${names}`,
  },
  /** On standard error, so that totals are not taken for all. */
  leftOut: ({ rows }: { rows: string }): string => `注意：合计不含未采用的 ${rows} 行。`,
  leftOpen: ({ rows, open, yuan }: { rows: string; open: string; yuan: string }): string =>
    `注意：合计不含未采用的 ${rows} 行，其中待回答的 ${open} 行共 ${yuan} 元：用 --questions 文件.json 列出问题，填好后用 --answers 文件.json 回答。`,
  rejectedRows: ({ count }: { count: string }): string => `未采用的行（${count}）`,
  moreRejected: ({ count }: { count: string }): string =>
    `另有 ${count} 行未列出，可用 --json 或 --rejected 文件.xlsx 查看全部。`,
};
