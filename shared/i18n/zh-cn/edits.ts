/** What the undo menu says of each kind of edit. */
export const editsZh = {
  changeVariety: ({ name, field }: { name: string; field: string }): string =>
    `修改${field}（${name}）`,
  changeCells: {
    paste: ({ count }: { count: number }): string => `粘贴 ${String(count)} 个单元格`,
    cut: ({ count }: { count: number }): string => `剪切 ${String(count)} 个单元格`,
    fill: ({ count }: { count: number }): string => `填充 ${String(count)} 个单元格`,
    clear: ({ count }: { count: number }): string => `清除 ${String(count)} 个单元格`,
    setAll: ({ count }: { count: number }): string => `批量设值 ${String(count)} 个单元格`,
  },
  changePlan: ({ field }: { field: string }): string => `修改${field}`,
  changePolicy: ({ parameter }: { parameter: string }): string => `修改政策参数（${parameter}）`,
  addVariety: ({ name }: { name: string }): string => `添加品种（${name}）`,
  removeVariety: ({ name }: { name: string }): string => `删除品种（${name}）`,
  removeVarieties: ({ count }: { count: number }): string => `删除 ${String(count)} 个品种`,
  addHistory: ({ count }: { count: number }): string => `导入 ${String(count)} 个品种`,
  removeHistory: ({ file }: { file: string }): string => `移除文件“${file}”的采购`,
  removeMonths: (): string => '移除若干月份的采购',
  rounds: {
    addRound: ({ round }: { round: string }): string => `新建报量轮次“${round}”`,
    removeRound: ({ round }: { round: string }): string => `删除报量轮次“${round}”`,
    changeRound: ({ round }: { round: string }): string => `修改报量轮次“${round}”的设置`,
    removeEntries: ({ round }: { round: string }): string => `从报量轮次“${round}”移出品种`,
    entries: {
      input: ({ name }: { name: string; count: number }): string => `修改${name}的报量依据`,
      stockOuts: ({ name }: { name: string; count: number }): string => `标记${name}的断货月份`,
      base: ({ name }: { name: string; count: number }): string => `填写${name}的申报基数`,
      accept: ({ name, count }: { name: string; count: number }): string =>
        count === 1 ? `接受${name}的建议基数` : `接受 ${String(count)} 个品种的建议基数`,
      lock: ({ name }: { name: string; count: number }): string => `锁定或解锁${name}的申报基数`,
      reason: ({ name }: { name: string; count: number }): string => `填写${name}的申报理由`,
      brands: ({ name }: { name: string; count: number }): string => `填写${name}的厂牌`,
      join: ({ count }: { name: string; count: number }): string =>
        `把 ${String(count)} 个品种列入报量轮次`,
    },
  },
  fund: {
    addSettlement: '添加结算组',
    removeSettlement: '删除结算组',
    changeSettlement: '修改结算组',
    paid: '填写到账金额',
    indicator: '填写考核指标',
    settings: '修改资金预测的设置',
    special: '修改品种的考核方式',
    target: '修改资金目标',
    allocation: '修改分配办法',
    departments: '修改科室数据',
  },
  mergeVarieties: ({ name, count }: { name: string; count: number }): string =>
    `合并 ${String(count)} 个品种（${name}）`,
  splitVariety: ({ name }: { name: string }): string => `拆分品种（${name}）`,
  partVariety: ({ name, newName }: { name: string; newName: string }): string =>
    `从品种“${name}”拆出“${newName}”`,
  renameVariety: ({ name, newName }: { name: string; newName: string }): string =>
    name === newName ? `修改“${name}”的名称或归入名称` : `品种“${name}”改名为“${newName}”`,
  inScenario: ({ what, scenario }: { what: string; scenario: string }): string =>
    `${what}（情景“${scenario}”）`,
  scenarios: {
    addScenario: ({ scenario }: { scenario: string }): string => `新建情景“${scenario}”`,
    removeScenario: ({ scenario }: { scenario: string }): string => `删除情景“${scenario}”`,
    describeScenario: ({ scenario }: { scenario: string }): string =>
      `修改情景“${scenario}”的名称或备注`,
    moveScenario: ({ scenario }: { scenario: string }): string => `移动情景“${scenario}”`,
    setOfficialScenario: ({ scenario }: { scenario: string }): string =>
      `设“${scenario}”为正式情景`,
    freezeScenario: ({ scenario }: { scenario: string }): string => `定稿情景“${scenario}”`,
    setLevers: ({ scenario }: { scenario: string }): string =>
      `修改全院调节项（情景“${scenario}”）`,
    resetInputs: ({ scenario }: { scenario: string }): string => `恢复情景“${scenario}”的数值`,
    resetScenario: ({ scenario }: { scenario: string }): string =>
      `情景“${scenario}”全部恢复为现状`,
    resetCondition: ({ scenario }: { scenario: string }): string =>
      `恢复情景“${scenario}”的测算条件`,
  },
  entry: ({ text }: { text: string }): string => `未生效的输入“${text}”`,
  replaceDocument: { backup: '恢复历史备份', file: '采用对方的内容' },
  changeReferenceWindow: (): string => '修改集采前均价的取数月份',
  changeUseWindow: (): string => '修改用量的取数月份',
};
