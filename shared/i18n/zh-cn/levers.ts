/** The levers: their names on an axis of a table; of a multiplier also in its panel, in a scenario's name, and as a change told. */
export const leversZh = {
  axes: {
    baseScale: '约定采购量基数',
    winners: '中选企业数',
    nonSelectedScale: '非中选采购金额',
    nonSelectedYuan: '非中选采购金额（元）',
    demandShareRatio: '非中选占需求比例',
    selectedPriceScale: '中选价格',
    preVbpPriceScale: '集采前均价',
    fundRatio: '基金支付比例',
    retentionRatio: '留用比例',
    score: '考核得分',
  },
  scales: {
    baseScale: {
      panel: '基数',
      name: ({ scale }: { scale: string }): string => `基数×${scale}`,
      change: ({ scale }: { scale: string }): string => `全部品种基数 ×${scale}`,
    },
    selectedPriceScale: {
      panel: '中选价格',
      name: ({ scale }: { scale: string }): string => `中选价×${scale}`,
      change: ({ scale }: { scale: string }): string => `全部中选价格 ×${scale}`,
    },
    preVbpPriceScale: {
      panel: '集采前均价',
      name: ({ scale }: { scale: string }): string => `集采前价×${scale}`,
      change: ({ scale }: { scale: string }): string => `全部集采前均价 ×${scale}`,
    },
  },
};
