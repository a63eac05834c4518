/** The start screen. */
export const startZh = {
  title: '结余',
  lead: '从采购明细到结余留用：约定采购量基数、中选企业数、非中选金额各变一点，留用金额变多少。',
  new: { title: '新建方案', text: '从一张空的测算表开始' },
  open: { title: '打开文件', text: '.jieyu 方案文件' },
  import: { title: '导入采购明细', text: '.xlsx 或 .csv，自动识别表头' },
  sample: {
    title: '先看示例（3 分钟）',
    text: '一家虚构医院的 40 个品种、24 个月采购明细。随便改，不会影响您的文件。',
    action: '打开示例',
  },
  recent: {
    title: '最近打开',
    empty: '还没有打开过文件。打开示例，或导入您的采购明细，就从这里继续。',
    missing: '文件已不在原处',
    forget: '从列表移除',
    forgetNamed: ({ name }: { name: string }): string => `从列表移除 ${name}`,
    unnamedHospital: '未填医院名称',
  },
  offline: '本软件不联网。采购价格和绩效数据只在您选择的文件里，以及本机的恢复记录和备份里。',
};
