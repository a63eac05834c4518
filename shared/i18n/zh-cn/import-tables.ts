/** The first three steps of an import: files, header, columns. */
export const importTablesZh = {
  files: {
    dropTitle: '把文件拖到这里',
    dropText: '也可以在任何页面把文件拖进窗口',
    choose: '选择文件',
    chooseMore: '添加文件',
    kinds:
      '.xlsx .xls .xlsb .ods .slk .csv .txt，网页式和 XML 式 .xls 也可以；编码和格式按内容识别',
    template: '下载模板',
    templateNote: '没有现成的导出？按模板填写',
    listLabel: '已选的文件',
    remove: ({ name }: { name: string }): string => `移除“${name}”`,
    opening: '正在打开…',
    sheets: ({ histories, inAll }: { histories: number; inAll: number }): string =>
      inAll === 1
        ? histories === 1
          ? '认出采购明细'
          : '还没认出表头，下一步可以指定'
        : `${String(inAll)} 张工作表，其中 ${String(histories)} 张是采购明细`,
    hints: [
      '至少要有：通用名、日期或月份、数量、金额（或单价）；有“是否中选”更好',
      '标题行、合并单元格、小计和合计行、页脚都不要紧，会跳过并计数',
      '最后一步点“完成”之前，不会改动测算表',
    ],
    count: ({ files }: { files: number }): string => `${String(files)} 个文件`,
    noneUsable: '没有能读取的文件，请换一个',
  },
  tree: {
    label: '文件和工作表',
    hidden: '隐藏',
    noHistory: '不像明细',
    tick: ({ sheet }: { sheet: string }): string => `读取“${sheet}”`,
    show: ({ sheet }: { sheet: string }): string => `查看“${sheet}”`,
    wholeFile: '全部内容',
    noneTicked: '请至少勾选一张工作表',
    unready: ({ sheet }: { sheet: string }): string => `“${sheet}”还没认出表头`,
  },
  table: {
    preview: '文件内容预览（前 60 行）',
    rowNumber: '行号',
    useAsHeader: ({ row }: { row: number }): string => `以第 ${String(row)} 行为表头`,
    opening: '正在打开这张表…',
    empty: '这张表没有内容。',
    unseen: '点左边的工作表查看内容',
  },
  header: {
    panel: '表头',
    found: ({ row }: { row: number }): string => `表头是第 ${String(row)} 行`,
    foundSeveral: ({ upper, lower }: { upper: number; lower: number }): string =>
      `表头是第 ${String(upper)} 至 ${String(lower)} 行`,
    unknown: '没有找到表头',
    how: '不对？点表格里正确那一行的行号。',
    depth: '表头行数',
    depths: { one: '一行', two: '两行', three: '三行' },
    encoding: '文字编码',
    encodings: {
      auto: ({ found }: { found: string }): string => `自动（${found}）`,
      names: {
        'utf-8': 'UTF-8',
        gb18030: 'GBK',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16 BE',
        'windows-1252': '西文',
      },
    },
    encodingNote: '看到乱码时换一种编码。',
    recognised: ({ count }: { count: number }): string => `认出 ${String(count)} 列`,
    noneRecognised: '还没有认出列',
    missing: ({ field }: { field: string }): string => `下一步要指定“${field}”所在的列`,
  },
  columns: {
    panel: '各列含义',
    shared: ({ count }: { count: number }): string => `表头相同的 ${String(count)} 张表一起对应`,
    template: ({ name }: { name: string }): string => `套用模板“${name}”`,
    ambiguous: ({ fields }: { fields: string }): string => `有不止一列像是，请核对：${fields}`,
    mismatches: ({ fields }: { fields: string }): string => `与上次不同：${fields}`,
    guessed: '按表头自动对应，可以改',
    needed: '必需',
    oneQuantity: '至少一列',
    oneAmount: '至少一列',
    unused: ({ count }: { count: number }): string => `没有用到的列（${String(count)}）`,
    unusedRival: ({ field, title }: { field: string; title: string }): string =>
      `也像“${field}”，已用“${title}”`,
    unusedEmpty: '前 60 行里是空的',
    groups: {
      purchase: '药品和日期',
      amounts: '数量和金额',
      flows: '退货与状态',
      classes: '中选与批次',
      pack: '规格和换算',
      product: '其他说明',
      codes: '编码和单据',
    },
    noColumn: '（没有）',
    columnFor: ({ field }: { field: string }): string => `“${field}”所在的列`,
    fillsDown: '没有名称的行沿用上一行的名称',
    fillsDownNote: ({ rows }: { rows: number }): string =>
      `预览里有 ${String(rows)} 行有数量而没有名称（常见于合并单元格）`,
    months: '只要这些月份',
    monthFrom: '起始月份',
    monthTo: '截止月份',
    monthPlaceholder: '如 2024-01',
    monthsInvalid: '请写成 2024-01 这样的月份，起始不晚于截止',
    templateName: '模板名称',
    saveTemplate: '存为模板',
    missing: ({ sheet, field }: { sheet: string; field: string }): string =>
      sheet === '' ? `还需指定“${field}”所在的列` : `“${sheet}”还需指定“${field}”所在的列`,
    noFlag: ({ sheet }: { sheet: string }): string =>
      sheet === ''
        ? '没有“是否中选”列：先按非中选计入，下一步可以逐个定'
        : `“${sheet}”没有“是否中选”列：先按非中选计入，下一步可以逐个定`,
    timeAround: {
      month: '月份取自标题、工作表名或文件名',
      year: '年份取自标题、工作表名或文件名，没写的会问',
      across: '各月并排，逐月读取数量和金额',
    },
    headerUnit: ({ unit }: { unit: string }): string => `单位 ${unit}`,
    readAll: ({ tables }: { tables: number }): string =>
      tables === 1 ? '读取全部' : `读取 ${String(tables)} 张表`,
  },
};
