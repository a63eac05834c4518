/** The drawer with everything about one variety. */
export const varietyZh = {
  open: '详情',
  openTitle: '基本信息、非中选口径、其他中选产品、采购历史与数据来源',
  title: ({ name }: { name: string }): string => `${name} · 品种详情`,
  close: '关闭品种详情',
  footer: '改动立即生效，可用 Ctrl+Z 逐步撤销',
  perUnit: ({ unit }: { unit: string }): string => (unit === '' ? '元/最小制剂单位' : `元/${unit}`),
  anyUnit: '最小制剂单位',
  basic: {
    title: '基本信息',
    batch: '批次（结算组）',
    fundRatio: '本品种基金支付比例 f',
    ofPlan: ({ ratio }: { ratio: string }): string => `全院 ${ratio}`,
    ofPlanOpen: '全院尚未填写',
    takesPlan: ({ ratio }: { ratio: string }): string => `未单独填写，按全院 ${ratio} 计算`,
    takesNothing: '全院的支付比例也未填写，本品种暂不计入合计',
    own: '本品种单独填写，不随全院变化',
    expenditureFundRatio: '支出基金支付比例 fe',
    sameRatio: '与 f 相同',
    takesSame: '未单独填写，支出按 f 计算',
    ownSpent: '支出按此比例计算，预算仍按 f',
  },
  nonSelected: {
    title: '非中选口径',
    regimes: { amount: '直接填金额', demand: '按固定需求推算' },
    leads: {
      amount: '全年非中选采购金额 S 是一个给定的数。',
      demand: '全年需求量不变：中选少用一个单位，非中选就多买一个单位。',
    },
    amount: '非中选采购金额 S',
    demandUnits: '年需求量 D',
    selectedUnits: '其中中选用量 X',
    nonSelectedPriceYuan: '非中选平均单价 Pn',
    formula: 'S = max(0, D − X) × Pn',
    result: ({ amount }: { amount: string }): string => `= ${amount} 元`,
    resultOpen: '品种的必填数据补齐后显示',
    prefilled: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
      `已按 ${fromMonth} 至 ${toMonth} 的采购历史预填，请核对。`,
    stillNeeded: ({ what }: { what: string }): string =>
      `还需填写：${what}。三项齐全后才生效，目前仍按直接填写的金额测算。`,
    otherSelected: ({ units }: { units: string }): string =>
      `表中的中选采购量是 ${units}，完成率仍按表中的数计算。`,
  },
  products: {
    title: '其他中选产品',
    lead: '由几家中选企业供应时，其他企业各占约定采购量的一个份额，主产品占其余部分。',
    main: '主产品',
    mainNote: '价格在表中的“中选价格”一列填写',
    enterprise: '企业',
    portion: '占约定采购量',
    enterpriseOf: ({ name }: { name: string }): string => `${name}：企业`,
    priceOf: ({ name }: { name: string }): string => `${name}：中选价格`,
    portionOf: ({ name }: { name: string }): string => `${name}：占约定采购量`,
    remove: '删除',
    removeOf: ({ name }: { name: string }): string => `删除 ${name}`,
    newLabel: '新增中选产品',
    newEnterprise: '新产品的企业',
    newPrice: '新产品的中选价格',
    newPortion: '新产品的份额',
    add: '添加',
    problemOf: ({ field, problem }: { field: string; problem: string }): string =>
      `${field}：${problem}`,
    priceUnit: ({ unit }: { unit: string }): string => `中选价格（${unit}）`,
    problems: {
      enterpriseMissing: '请填写企业名称',
      portionsAbove1: ({ total }: { total: string }): string =>
        `各产品份额合计 ${total}，不能超过 100%`,
      tooMany: '最多 20 个其他中选产品',
    },
  },
  history: {
    title: '采购历史',
    none: '没有采购历史。导入采购明细后，这里按月列出中选与非中选的数量和金额。',
    caption: ({ name }: { name: string }): string => `${name}按月的采购数量和金额`,
    month: '月份',
    selected: '中选',
    backup: '备供视同中选',
    noVolume: '中选（无约定采购量）',
    nonSelected: '非中选',
    exempt: '非中选（低价过评，不计入）',
    shortage: '非中选（短缺替代）',
    all: '合计',
    units: '数量',
    amount: '金额',
    measures: ({ unit }: { unit: string }): string => `数量单位：${unit}；金额单位：元。`,
    exemption: {
      none: '本政策包把低价过评产品也计入非中选。',
      cheaperPassed: '低价过评：价格低于中选价且已通过一致性评价，不计入非中选。',
      cheaper:
        '本政策包把价格低于中选价的非中选产品都不计入：除低价过评外，“非中选”一列中当月均价低于中选价的产品也不计入非中选采购金额。',
    },
  },
  window: {
    title: '取数月份',
    open: '未定',
    span: ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): string =>
      `${fromMonth} 至 ${toMonth}`,
    present: ({
      reference,
      use,
      price,
    }: {
      reference: string;
      use: string;
      price: string;
    }): string =>
      `集采前均价 P0 取 ${reference}，用量取 ${use}。本品种 P0：${price}。取数月份对整个方案生效。`,
    change: '在采购历史中更改…',
  },
  origins: {
    title: '数据来源',
    none: '尚未记录来源。',
    byHistory: ({ value }: { value: string }): string => `采购历史算出的是 ${value}（没有采用）`,
  },
};
