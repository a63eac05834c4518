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
  mergeVarieties: ({ name, count }: { name: string; count: number }): string =>
    `合并 ${String(count)} 个品种（${name}）`,
  splitVariety: ({ name }: { name: string }): string => `拆分品种（${name}）`,
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
  replaceDocument: { backup: '恢复历史备份', file: '采用对方的内容' },
  changeReferenceWindow: (): string => '修改集采前均价的取数月份',
  changeUseWindow: (): string => '修改用量的取数月份',
};
