/** What a crash has left, and what the program says of its own files. */
export const recoveryZh = {
  title: '有未保存的修改可以恢复',
  lead: '程序上次没有正常结束。以下修改还没有保存到文件，您决定之前会一直留着。',
  neverSaved: '未保存过的方案',
  unnamedHospital: '未填医院名称',
  lastChange: ({ time }: { time: string }): string => `最后修改：${time}`,
  changes: ({ count }: { count: number }): string => `${String(count)} 处修改`,
  retention: '留用金额',
  before: '修改前',
  after: '恢复后',
  unknown: '不能算出',
  restore: '恢复',
  discard: '放弃',
  restoreNamed: ({ name }: { name: string }): string => `恢复 ${name}`,
  discardNamed: ({ name }: { name: string }): string => `放弃 ${name} 的未保存修改`,
  discardTitle: '放弃这些修改？',
  discardText: ({ name, count }: { name: string; count: number }): string =>
    `“${name}”的 ${String(count)} 处未保存修改将被删除，不能再找回。已保存的文件不受影响。`,
  discardForGood: '放弃修改',
  openTitle: '这个文件有未保存的修改',
  openText: ({ name, time, count }: { name: string; time: string; count: number }): string =>
    `程序上次没有正常结束，“${name}”还有 ${String(count)} 处修改没有保存，最后一处在 ${time}。`,
  resumed: '窗口内容意外停止，已重新载入。您的修改都在，可以继续，也可以撤销。',
  onStartScreen: ({ count }: { count: number }): string =>
    `上次有 ${String(count)} 份方案的修改没有保存，可以在开始页恢复。`,
  damaged: ({ files }: { files: readonly string[] }): string =>
    `${files.join('、')}已损坏，已改名留存（文件名加 .damaged），现在使用默认内容。您的方案文件不受影响。`,
  ownFiles: {
    settings: '设置文件',
    recentPlans: '最近打开列表',
    importMemory: '导入记忆文件',
    window: '窗口位置文件',
  },
  diagnosticsTitle: '导出诊断包',
  diagnosticsName: ({ date }: { date: string }): string => `结余诊断-${date}`,
  diagnosticsFiles: '诊断包',
  diagnosticsSaved: ({ fileName }: { fileName: string }): string =>
    `已写入“${fileName}”。其中只有版本、设置和错误记录，没有药品、金额、姓名和文件夹名。`,
};
