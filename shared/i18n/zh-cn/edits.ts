/** What the undo menu says of each kind of edit. */
export const editsZh = {
  changeVariety: ({ name, field }: { name: string; field: string }): string =>
    `修改${field}（${name}）`,
  changePlan: ({ field }: { field: string }): string => `修改${field}`,
  changePolicy: ({ parameter }: { parameter: string }): string => `修改政策参数（${parameter}）`,
  addVariety: ({ name }: { name: string }): string => `添加品种（${name}）`,
  removeVariety: ({ name }: { name: string }): string => `删除品种（${name}）`,
  importVarieties: ({ count }: { count: number }): string => `导入 ${String(count)} 个品种`,
  changeReferenceWindow: (): string => '修改集采前均价的取数月份',
};
