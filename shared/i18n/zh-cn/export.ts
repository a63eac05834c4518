/** The export dialog, the print view and its preview. */
export const exportZh = {
  title: '导出',
  saveTitle: '导出到',
  fileKinds: { xlsx: 'Excel 工作簿', pdf: 'PDF 文档', csv: 'CSV 文本（UTF-8）' },
  reportNames: { xlsx: '结余测算工作簿', pdf: '结余测算报告' },
  fileName: ({
    hospitalName,
    report,
    date,
  }: {
    hospitalName: string;
    report: string;
    date: string;
  }): string => [hospitalName, report, date].filter((part) => part !== '').join('_'),
  subject: ({ names }: { names: readonly string[] }): string => names.join('、'),
  kind: '格式',
  kinds: { xlsx: 'Excel 审核工作簿', pdf: 'PDF 报告', csv: 'CSV 表格' },
  kindNotes: {
    xlsx: '每一步都是公式，附参数依据、对比、图表和追溯，供财务核对。',
    pdf: 'A4 横向，含页码、口径说明和签字栏。',
    csv: '一张表，UTF-8 编码，Excel 与 WPS 可直接打开；数值为完整精度，单位元。',
  },
  csvTable: ({ name, rows }: { name: string; rows: number }): string =>
    `表格：${name}，${String(rows)} 行`,
  heading: '抬头',
  hospitalNote: '留空则打印横线，可手写。',
  scoreNote: '没有填写考核得分，报告会注明。得分在方案上方填写。',
  scenarios: '情景',
  mainScenario: '报告的情景',
  compared: '与之对比的情景',
  mostScenarios: ({ limit }: { limit: number }): string =>
    `一份报告最多并列 ${String(limit)} 个情景。`,
  contents: '内容',
  parts: {
    charts: '图表',
    varieties: '品种测算表',
    parameters: '参数与依据',
    warnings: '提示',
  },
  alwaysThere: '首页的主要数据、统计口径和签字栏总是包含在内。',
  language: '语言',
  languages: { zh: '中文', en: 'English' },
  signatures: '签字',
  signers: { preparedBy: '制表人', reviewedBy: '复核人', approvedBy: '负责人' },
  signDate: '日期',
  signatureNote: '留空则打印空白横线。',
  exportNow: '导出…',
  preview: '打印预览',
  cancel: '取消',
  stop: '停止',
  close: '关闭',
  progress: {
    choosing: '等待选择保存位置…',
    laying: '正在排版…',
    printing: '正在生成 PDF…',
    writing: '正在写入文件…',
  },
  saved: ({ file }: { file: string }): string => `已导出“${file}”`,
  cancelled: '已取消，未生成文件。',
  showInFolder: '打开所在文件夹',
  log: '导出记录（导出行为已留痕）',
  logEmpty: '还没有导出过。',
  logColumns: { at: '时间', kind: '格式', file: '文件', folder: '位置', subject: '内容' },
  noPlan: '先打开或新建一个方案，再导出。',
  noPlanAction: '看示例',
  buttons: { group: '导出此表', xlsx: 'Excel', pdf: 'PDF', csv: 'CSV' },
  buttonTitles: { xlsx: '导出 Excel 工作簿', pdf: '导出 PDF 报告', csv: '把这张表导出为 CSV' },
  headless: {
    needsFile: '请用 --xlsx 文件 或 --pdf 文件 说明写到哪里。',
    written: ({ file }: { file: string }): string => `已写出 ${file}`,
  },
  table: '品种测算表',
  print: {
    title: '集采药品医保资金结余留用测算报告',
    year: ({ year }: { year: number }): string => `${String(year)} 年度`,
    scenario: ({ name }: { name: string }): string => `情景：${name}`,
    madeOn: ({ date }: { date: string }): string => `编制日期 ${date}`,
    unit: '单位：元',
    chartUnit: '单位：万元',
    page: ({ page, pages }: { page: number; pages: number }): string =>
      `第 ${String(page)} 页 / 共 ${String(pages)} 页`,
    madeWith: '结余 · 内部规划测算，不代替医保部门清算结果',
    headline: '主要数据',
    conditions: '测算条件',
    comparison: '情景对比',
    item: '项目',
    figure: '数值',
    difference: ({ name }: { name: string }): string => `${name}较报告情景`,
    counts: '品种数',
    countsOf: ({
      surplus,
      even,
      deficit,
      unreported,
      incomplete,
    }: {
      surplus: number;
      even: number;
      deficit: number;
      unreported: number;
      incomplete: number;
    }): string =>
      `盈 ${String(surplus)}，平 ${String(even)}，亏 ${String(deficit)}，未报量 ${String(unreported)}，数据不全 ${String(incomplete)}`,
    notKnown: '未知',
    hospitalChart: '全院盈亏平衡',
    ladderChart: '盈亏阶梯',
    waterfallChart: '从预算到可用于绩效金额',
    bridgeChart: ({ base, other }: { base: string; other: string }): string =>
      `差异分解：${base} → ${other}`,
    ladderPart: ({ from, to, all }: { from: number; to: number; all: number }): string =>
      `本页为第 ${String(from)} 至 ${String(to)} 个，共 ${String(all)} 个品种。`,
    varieties: '品种测算表',
    parameters: '参数与依据',
    warnings: '提示',
    notes: '统计口径与说明',
    total: '合计（计入口径）',
    number: '序号',
    variety: '品种',
    breakEven: '盈亏平衡 S0',
    winnersShort: '中选家数',
    shareShort: '约定比例',
    outOfScope: '不计入',
    loss: '亏',
    noteLines: [
      '医保资金预算 = 约定采购量基数 × 集采前加权均价 × 医保基金支付比例 × 参保患者使用占比。',
      '医保资金支出 =（约定采购量 × 中选价格 + 非中选采购金额）× 支出基金支付比例（未单独填写时与医保基金支付比例相同） × 参保患者使用占比；超出约定量的中选采购两边都不计。',
      '结余测算基数 = 医保资金预算 − 医保资金支出，同一结算组内正负相抵；结余留用金额 = 结余留用比例 × 结算组的结余测算基数。',
      '盈亏平衡非中选金额 S0 = 约定采购量基数 × 集采前加权均价 − 约定采购量 × 中选价格（两个支付比例不同时，前一项乘以医保基金支付比例 ÷ 支出基金支付比例）；非中选采购超过 S0，该品种结余为负。',
      '计算过程不作舍入；表中金额到分，各品种之和等于合计，为此个别品种的金额与精确值相差一两分；预算、支出、结余各自四舍五入，相减可能差一分。',
      '标为“假设”的参数没有政策依据，请按当地文件核对。测算用于内部规划，不能代替医保部门的清算结果。',
    ],
  },
  previewWords: {
    title: '打印预览',
    loading: '正在排版…',
    pages: ({ pages }: { pages: number }): string => `共 ${String(pages)} 页，A4 横向`,
    print: '打印…',
    pdf: '导出 PDF…',
    close: '关闭预览',
    printing: '正在打开打印对话框…',
    sheet: ({ page }: { page: number }): string => `第 ${String(page)} 页`,
  },
};
