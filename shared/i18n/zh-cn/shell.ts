/** The window's frame, menus and the dialogs of the operating system. `&` marks the letter for Alt. */
export const shellZh = {
  programName: '结余',
  untitled: '未命名',
  windowTitle: ({
    name,
    hasUnsavedChanges,
  }: {
    name: string;
    hasUnsavedChanges: boolean;
  }): string => (hasUnsavedChanges ? `${name} • - 结余` : `${name} - 结余`),
  defaultFileName: ({ hospitalName, year }: { hospitalName: string; year: number }): string =>
    hospitalName === '' ? `结余测算-${String(year)}` : `${hospitalName}-${String(year)}`,
  openTitle: '打开方案',
  saveTitle: '保存方案',
  planFiles: '结余方案',
  allFiles: '所有文件',
  replaceFile: ({ path }: { path: string }): string => `“${path}”已存在，要替换它吗？`,
  replace: '替换',
  cancel: '取消',
  passingFolder: ({ folder }: { folder: string }): string =>
    `设置文件夹不能写入（可能被锁定，或网络主目录已断开）。本次改用临时文件夹“${folder}”：设置、恢复记录和备份在关闭后不保留，请及时把方案保存到您指定的位置，并请信息科检查该文件夹的权限。`,
  pageGone: '窗口内容又意外停止了，现在重新载入。已保存的方案不受影响，未保存的修改会一并带回。',
  notResponding: '窗口没有响应。现在关闭会丢失未保存的修改。',
  closeAnyway: '仍然关闭',
  keepWaiting: '继续等待',
  menu: {
    file: '文件(&F)',
    quit: '退出(&X)',
    edit: '编辑(&E)',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    view: '视图(&V)',
    scenario: '情景(&C)',
    zoomIn: '放大',
    zoomOut: '缩小',
    resetZoom: '实际大小',
    fullScreen: '全屏',
    developerTools: '开发者工具',
    language: '语言(&L)',
    chinese: '简体中文',
    english: 'English',
    help: '帮助(&H)',
  },
  /** The entries of the menu; a screen's stands with the screen's name. */
  commands: {
    new: '新建(&N)',
    open: '打开…(&O)',
    import: '导入采购明细…(&I)',
    save: '保存(&S)',
    saveAs: '另存为…(&A)',
    backups: '历史备份…(&B)',
    export: '导出…(&E)',
    print: '打印预览…(&P)',
    undo: ({ label }: { label: string | null }): string =>
      label === null ? '撤销' : `撤销：${label}`,
    redo: ({ label }: { label: string | null }): string =>
      label === null ? '重做' : `重做：${label}`,
    duplicateScenario: '复制当前情景',
    previousScenario: '上一个情景',
    nextScenario: '下一个情景',
    guide: '使用说明',
    help: '快捷键',
    saveDiagnostics: '导出诊断包…',
  },
};
