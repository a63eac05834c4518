/** Words in and around the charts. */
export const chartsZh = {
  measureLabel: '图中显示',
  measures: { retention: '留用金额', balance: '结余' },
  breakEven: {
    label: ({ name }: { name: string }): string => `${name}的盈亏平衡图`,
    xAxis: ({ unit }: { unit: string }): string => `非中选采购金额（${unit}/年）`,
    winners: ({ winners, share }: { winners: string; share: string }): string =>
      `${winners} 家 ${share}`,
    present: ({ spent, value }: { spent: string; value: string }): string =>
      `现在 ${spent} → ${value}`,
    breakEven: ({ amount }: { amount: string }): string => `S0 ${amount}`,
    redLine: ({ amount }: { amount: string }): string => `红线 S50 ${amount}`,
    table: '盈亏平衡曲线数据',
    columns: {
      spent: '非中选采购金额（元）',
      balance: '结余测算基数（元）',
      retention: '留用金额（元）',
    },
    winnersTable: '不同中选企业数下的盈亏平衡点',
    winnersColumns: { winners: '中选企业数', share: '约定采购比例', breakEven: 'S0（元）' },
  },
  hospital: {
    balanceName: '结余',
    retentionName: '留用金额',
    label: '全院非中选倍数图',
    xAxis: '非中选采购为现在的倍数 t',
    breakEven: ({ scale }: { scale: string }): string => `t* ${scale}`,
    present: ({ value }: { value: string }): string => `现在 → ${value}`,
    table: '全院倍数曲线数据',
    columns: { scale: '倍数 t', balance: '结余测算基数（元）', retention: '留用金额（元）' },
  },
  frame: {
    menu: ({ title }: { title: string }): string => `“${title}”的更多操作`,
    copyPicture: '复制图片',
    saveSvg: '导出 SVG',
    savePng: '导出 PNG',
    showTable: '数据表',
    showPicture: '返回图形',
    copyTable: '复制表格',
    pictureCopied: '图片已复制',
    tableCopied: '表格已复制，可粘贴到 Excel 或 WPS',
    saved: ({ fileName }: { fileName: string }): string => `已保存 ${fileName}`,
    source: ({
      appName,
      hospitalName,
      year,
      isSample,
    }: {
      appName: string;
      hospitalName: string;
      year: number;
      isSample: boolean;
    }): string =>
      [appName, hospitalName, `${String(year)} 年度`, isSample ? '示例数据，非真实价格' : '']
        .filter((part) => part !== '')
        .join(' · '),
    fileName: ({
      hospitalName,
      chartName,
      date,
    }: {
      hospitalName: string;
      chartName: string;
      date: string;
    }): string => [hospitalName, chartName, date].filter((part) => part !== '').join('_'),
    saveTitle: '导出图片',
    pictures: { svg: 'SVG 矢量图', png: 'PNG 图片' },
  },
  tooltip: {
    spent: ({ amount }: { amount: string }): string => `非中选 ${amount} 元`,
    budget: ({ amount }: { amount: string }): string => `预算 ${amount} 元`,
    expenditure: ({ amount }: { amount: string }): string => `支出 ${amount} 元`,
    balance: ({ amount }: { amount: string }): string => `结余 ${amount} 元`,
    retention: ({ amount }: { amount: string }): string => `留用 ${amount} 元`,
    scale: ({ scale }: { scale: string }): string => `非中选 × ${scale}`,
  },
  axisTenThousands: ({ digits }: { digits: string }): string => `${digits}万`,
  amount: {
    yuan: ({ digits }: { digits: string }): string => `${digits} 元`,
    tenThousands: ({ digits }: { digits: string }): string => `${digits} 万元`,
  },
  loading: '正在画图…',
};
