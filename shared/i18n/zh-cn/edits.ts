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
  importVarieties: ({ count }: { count: number }): string => `导入 ${String(count)} 个品种`,
  changeReferenceWindow: (): string => '修改集采前均价的取数月份',
};
