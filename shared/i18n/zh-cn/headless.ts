/** What the commands without a window print. */
export const headlessZh = {
  usage: ({ program }: { program: string }): string => `用法：${program} 命令 …

命令
  import 文件…          读取采购明细并按品种汇总
                        [--sheet 工作表] [--mapping 文件] [--from YYYY-MM] [--to YYYY-MM]
                        [--json] [--out 文件.json] [--rejected 文件.xlsx]
  import 文件… --into 方案.jieyu   同上，并把这些月份加入方案（没有就新建）
                        [--months replace|add|skip] [--reference YYYY-MM..YYYY-MM]
                        [--use YYYY-MM..YYYY-MM] [--table 测算表]
                        [--accept-reference] [--accept-change]
  estimate 测算表|方案  测算预算、支出、结余和留用
  curve 测算表|方案     一个品种的盈亏平衡曲线：--variety 通用名 [--row 行号] [--points 101] [--max 元]
  grid 测算表|方案      三个调节项的组合：--base 0.8,0.9,1 --winners 1,2,3,4 --non-selected 0,0.5,1
  forecast 采购明细…|方案  预测各品种今后 12 个月的用量：[--months 36] [--as-of YYYY-MM] [--json]
  declare 测算表|方案   下一轮报多少：稳妥、期望、最小后悔三种基数和完不成的可能
                        [--round 轮次] [--risk 0.2] [--shortfall variety|hospital|none|points=元|unit=元] [--seed 1]
  fund 测算表|方案      资金预测：各结算组从结余到可发绩效，按到账年度给出 P10、P50、P90
                        [--policy A --policy B …] 对照二到四个政策包 [--seed 1]
                        [--xlsx 文件.xlsx] [--pdf 文件.pdf] 写出资金预测报告（PDF 需要有显示器的环境）
  score 测算表|方案     考核评分表：各指标的数值、得分和来源，各档值多少
  allocate 测算表|方案  把可发绩效分到科室：[--departments 科室表] [--pool 元]
                        [--by-purchases] 科室的数取自方案的采购明细
                        [--xlsx 文件.xlsx] [--pdf 文件.pdf] 写出各科室的分配说明
  monitor 方案          执行监测：各协议年度截至某月的完成率、每月需、年终落点：[--as-of YYYY-MM] [--json]
  report 测算表|方案    写出报告：--xlsx 文件.xlsx、--pdf 文件.pdf（PDF 需要有显示器的环境）
  sample                测算示例医院并写出审核工作簿

导入选项
  --sheet 工作表        只读这张表；不写则读全部未隐藏的采购明细
  --mapping 文件        列在哪里（JSON）：{"genericName":"表头文字或列号",…}，
                        或保存的列映射模板，或导入记忆文件（连同对产品的判断）
  --questions 文件.json 写出待回答的问题，连同每个答案涉及的金额
  --answers 文件.json   回答问题：填好答案的问题文件，或 {"问题的键":"答案",…}
  --from, --to YYYY-MM  只计这些月份
  --out 文件.json       写出采用的采购
  --rejected 文件.xlsx  写出未采用的行和原因
  --into 方案.jieyu     采购加入哪个方案；没有就新建
  --months 选择         方案里已有、来自别的文件的月份：replace 替换，add 累加，skip 跳过
  --reference 起..止    集采前均价的取数月份；不写则用方案的，或采购中选产品之前的一年
  --use 起..止          用量的取数月份；不写则用方案的，或最后 12 个月
  --table 测算表        采购里没有的数由测算表提供：基数、中选企业数、价格、比例
  --accept-reference    集采前均价的取数月份里或之前已有中选采购，已核对无误
  --accept-change       结余留用变化超过一成，已核对无误

测算选项
  --policy 编号|文件    政策包：national（默认）、shenzhen-2024-draft、flat-50、flat-30，或政策包文件
  --score 得分          考核得分，0 到 100
  --scope all|agreed    统计口径：全部集采品种，或仅有约定采购量的品种
  --fund-ratio 比例     医保基金支付比例，0 到 1 或带 % 的百分数
  --scenario 名称       方案里的情景（名称或编号），base 是现状；默认为正式情景
  --hospital 名称       报告上的医院名称；不写则用方案的，没有就留横线手填
  --json                输出一个 JSON，小数为精确文本（商取 40 位）
  --report 文件.xlsx    另写出审核工作簿

通用选项
  --lang zh|en          语言，默认 zh
  --help                显示本说明

退出状态：0 完成；1 输入未被采用（标准错误输出每行一条“error 代码: 说明”，不写任何文件）；2 用法错误。
`,
  sameFile: ({ first, second }: { first: string; second: string }): string =>
    `“${second}”与“${first}”是同一个文件，写出会覆盖它，没有执行。请换一个文件名。`,
  repeatedOption: ({ option }: { option: string }): string =>
    `选项 ${option} 写了不止一次，只能写一次。`,
  unknownOption: ({ option }: { option: string }): string => `没有选项 ${option}。`,
  lacksValue: ({ option }: { option: string }): string => `选项 ${option} 后面缺少值。`,
  takesNoValue: ({ option }: { option: string }): string => `选项 ${option} 不带值。`,
  wrongValue: ({
    option,
    value,
    expected,
  }: {
    option: string;
    value: string;
    expected: string;
  }): string => `选项 ${option} 的值“${value}”不符合要求，应为${expected}。`,
  needsOption: ({ option }: { option: string }): string => `缺少选项 ${option}。`,
  needsOneFile: '请给出一个测算表或方案文件。',
  needsNoFile: '这个命令不需要文件。',
  noCommand: '请给出命令。',
  unknownCommand: ({ name }: { name: string }): string => `没有名为“${name}”的命令。`,
  expectedLanguage: ' zh 或 en',
  expectedScope: ' all 或 agreed',
  expectedPoints: ' 2 到 100001 之间的整数',
  expectedRow: '行号',
  expectedAmount: '大于零的金额（元）',
  expectedMultipliers: '用逗号分隔、不小于零的数字',
  expectedWinners: '用逗号分隔、1 到 1000 之间的整数',
  sampleMark: '示例数据，非真实价格',
  hospital: '医院',
  policy: '政策包',
  scenario: '情景',
  scopes: { all: '全部集采品种', agreed: '仅有约定采购量的品种' },
  scope: '统计口径',
  score: '考核得分',
  scoreAssumed: '未填写，按合格测算',
  wholeHospital: '全院（单位：元）',
  withoutBatch: '（未分批次）',
  group: '结算组',
  row: '行',
  value: '数值',
  states: { surplus: '盈', even: '平', deficit: '亏', unreported: '未报量' },
  outOfScope: '不在口径内',
  none: '—',
  warnings: '提示',
  warningInRow: ({ row, sentence }: { row: number; sentence: string }): string =>
    `第 ${String(row)} 行：${sentence}`,
  declareColumns: ({ columns }: { columns: string }): string =>
    `只用于报量（declare）的列：${columns}`,
  ignoredColumns: ({ columns }: { columns: string }): string => `未使用的列：${columns}`,
  curveOf: ({ name }: { name: string }): string => `“${name}”的盈亏平衡曲线`,
  winners: '中选企业数',
  winnersOrMore: ({ winners }: { winners: number }): string => `${String(winners)} 家及以上`,
  winnersExactly: ({ winners }: { winners: number }): string => `${String(winners)} 家`,
  baseMultiplier: '基数倍数',
  nonSelectedMultiplier: '非中选倍数',
  reportWritten: ({ file }: { file: string }): string => `已写出审核工作簿：${file}`,
  sampleReportName: '示例医院-测算审核.xlsx',
  howToSeeTheWindow: '要看到窗口：有显示器时运行 npm start，没有显示器时运行 xvfb-run -a npm start',
};
