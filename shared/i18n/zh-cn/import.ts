/** The import of purchase histories: its steps, and what all of them share. */
export const importZh = {
  title: '导入采购明细',
  stagesLabel: '导入步骤',
  stages: {
    files: '选文件',
    header: '认表头',
    columns: '列映射',
    products: '换算与分类',
    checks: '校验',
    finish: '完成',
  },
  /** The heading of each step's page. */
  headings: {
    files: '选择采购明细文件',
    header: '确认表头所在行',
    columns: '每一列是什么',
    products: '确认包装和类别',
    checks: '核对数据',
    finish: '对全部品种适用的口径',
  },
  next: '下一步',
  back: '上一步',
  dropHere: '松开鼠标，导入这些文件',
  dropNote: '只读取，不改动原文件',
  saving: '正在保存…',
  closeNotice: '知道了',
  notices: {
    templateFileSaved: ({ fileName }: { fileName: string }): string =>
      `模板已保存为“${fileName}”，填好后再来导入`,
    rowsSaved: ({ fileName }: { fileName: string }): string =>
      `已保存为“${fileName}”，改好后可以直接再导入`,
    mappingSaved: ({ name }: { name: string }): string =>
      `已存为模板“${name}”，下次遇到同样的表头会自动套用`,
    compared: ({ fileName, products }: { fileName: string; products: number }): string =>
      products === 0
        ? `“${fileName}”里的药品与这些产品对不上，没有改动`
        : `按“${fileName}”定了 ${String(products)} 个产品的类别，Ctrl+Z 可撤销`,
    conflicts: ({ conflicts }: { conflicts: number }): string =>
      `；另有 ${String(conflicts)} 个产品在表里既是中选又是非中选，仍待定`,
    unclearRows: ({ unclearRows }: { unclearRows: number }): string =>
      `；表里另有 ${String(unclearRows)} 行没有写清是否中选，未采用`,
    indicesTaken: ({ products }: { products: number }): string =>
      `已采用 ${String(products)} 个产品的规格折算建议，Ctrl+Z 可撤销`,
    forgotten: '已忘记以往导入记下的列映射和产品判断',
  },
  fields: {
    genericName: '药品通用名',
    date: '采购日期或月份',
    packs: '采购数量（盒）',
    units: '采购数量（片、支）',
    amountYuan: '采购金额',
    packPriceYuan: '单价（每盒）',
    unitPriceYuan: '单价（每片、支）',
    selectedFlag: '是否中选',
    packFactor: '转换系数',
    packSpecification: '包装规格',
    specification: '规格',
    dosageForm: '剂型',
    unit: '最小制剂单位',
    packUnit: '包装单位',
    manufacturer: '生产企业',
    batch: '集采批次',
    consistencyFlag: '是否过评',
    year: '年份（单独一列）',
    monthOfYear: '月份（单独一列）',
    tradeName: '商品名',
    distributor: '配送企业',
    insuranceCode: '医保药品编码',
    platformCode: '采购平台编码',
    hospitalCode: '院内药品编码',
    nationalDrugCode: '国家药品编码或批准文号',
    orderNumber: '订单号',
    direction: '业务类型（入库、退货…）',
    status: '单据状态',
    returnedPacks: '退货数量',
    returnedAmountYuan: '退货金额',
  },
  reading: {
    stages: {
      reading: '读取文件',
      parsing: '解析表格',
      matching: '逐行识别',
      checking: '汇总校验',
    },
    fileOf: ({ number, inAll, name }: { number: number; inAll: number; name: string }): string =>
      inAll === 1 ? name : `第 ${String(number)} / ${String(inAll)} 个文件：${name}`,
    rows: ({ rows }: { rows: string }): string => `已读 ${rows} 行`,
    cancelKeys: '取消（Esc）',
  },
  choices: {
    title: '对全部品种适用',
    until: '至',
    noMonth: '未定',
    months: ({ count }: { count: number }): string => `${String(count)} 个月`,
    windowEnd: {
      fromMonth: ({ name }: { name: string }): string => `${name}，起始月`,
      toMonth: ({ name }: { name: string }): string => `${name}，截止月`,
    },
    referenceWindow: {
      name: '集采前均价取数月份',
      note: '这些月份的全部采购金额 ÷ 数量，作为集采前加权均价',
      overlap: '与用量取数月份有重叠：均价会含有集采后的低价，请核对',
      open: '采购从一开始就有中选产品，其中没有集采前的月份：均价留待填写，或自行选择月份',
    },
    useWindow: {
      name: '年用量取数月份',
      note: '这些月份的用量作为约定采购量基数、非中选金额和中选采购量',
      notAYear: '不是 12 个月：按所选月份直接合计，不折算成全年',
    },
    typed: {
      winners: {
        name: '中选企业数',
        placeholder: '可不填',
        note: '新品种先按此家数，之后可逐个修改；方案已有的品种不变',
        whenBlank: '不填：新品种显示“待补”，逐个填写后才计入合计',
      },
      fundRatio: {
        name: '医保基金支付比例 f',
        placeholder: '如 65%，可不填',
        note: '统筹地区的基金实际支付比例，对整张测算表生效',
        whenBlank: '不填：沿用测算表已有的比例；没有时各品种待补',
      },
      insuredShareRatio: {
        name: '参保患者使用占比 u',
        placeholder: '如 90%，可不填',
        note: '新品种先按此占比，之后可逐个修改；方案已有的品种不变',
        whenBlank: '不填：新品种显示“待补”，逐个填写后才计入合计',
      },
    },
  },
};
