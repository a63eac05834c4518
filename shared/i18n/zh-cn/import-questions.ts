/** What an import asks, each once, and the answers there are. */
export const importQuestionsZh = {
  sentences: {
    factorUnknown: ({ product }: { product: string }): string =>
      `“${product}”每个采购包装里有多少个最小制剂单位？`,
    factorDisagrees: ({
      product,
      fromColumn,
      fromText,
    }: {
      product: string;
      fromColumn: string;
      fromText: string;
    }): string => `“${product}”的转换系数写 ${fromColumn}，规格写 ${fromText}，以哪个为准？`,
    classUnknown: ({ product }: { product: string }): string =>
      `“${product}”没有中选标识，它是中选产品吗？`,
    classContradictory: ({ product, value }: { product: string; value: string }): string =>
      `“${product}”的标识写“${value}”，名称里的标记却相反，它是中选产品吗？`,
    flagUnknown: ({ value }: { value: string }): string => `标识列里的“${value}”是中选还是非中选？`,
    directionUnknown: ({ value }: { value: string }): string =>
      `业务类型“${value}”是购入、退货，还是都不是？`,
    statusUnknown: ({ value }: { value: string }): string => `状态为“${value}”的行算不算已经购入？`,
    dateOutsideTitle: ({ value }: { value: string }): string =>
      `标题或工作表名写着“${value}”，有些行的日期却在别的年月：按日期计入吗？`,
    institutionDiffers: ({ value }: { value: string }): string =>
      `文件里不止一家医疗机构：“${value}”的采购计入吗？`,
    zeroAmount: (): string =>
      '有数量而金额为 0（可能是赠品，也可能是公式没有算出）：确实是 0 元吗？',
    amountDisagrees: (): string => '金额与数量乘单价相差两成以上：按写明的金额计入，还是不计入？',
    mergedAmount: ({ of }: { of: 'quantity' | 'amount' | 'both' }): string =>
      `几行共用一个${of === 'amount' ? '金额' : of === 'quantity' ? '数量' : '数量和金额'}（合并的单元格，或只写在第一行）：只算一次，还是每行各算一次？`,
    scaleTwice: ({ header }: { header: string }): string =>
      `列名“${header}”和单元格里都带“万”等字：放大一次还是两次？`,
    unitUnclear: ({ header, unit }: { header: string; unit: string }): string =>
      `“${header}”以什么为单位？文件里写着“${unit}”，不能确定。`,
    headerUnclear: ({
      header,
      value,
      field,
    }: {
      header: string;
      value: string;
      field: string;
    }): string =>
      value === header
        ? `“${header}”不一定是实际采购的价格：按它作这些行的${field}吗？`
        : `“${header}”写着“${value}”，意思不能确定：按它作这些行的${field}吗？`,
    discountBeside: ({ header }: { header: string }): string =>
      `另有“${header}”一列：写明的金额就是折扣后实际支付的金额吗？`,
    flagElsewhere: ({ sheet, of }: { sheet: string; of: string }): string =>
      `“${sheet}”没有中选标识，其中有些产品在“${of}”里写明是中选：这里的采购算中选还是非中选？`,
    captionDisagrees: ({ caption }: { caption: string }): string =>
      `表中注明“${caption}”，数量乘单价却表明并非按它计：以哪个为准？`,
    unitDiffers: ({
      name,
      unit,
      mainUnit,
    }: {
      name: string;
      unit: string;
      mainUnit: string;
    }): string =>
      `“${name}”有的按“${mainUnit}”计，有的按“${unit}”计：1 ${unit}就是 1 ${mainUnit}吗？不是就在产品行填规格折算系数，或不计入。`,
    subtotalPossible: ({ name, row }: { name: string; row: string }): string =>
      `第 ${row} 行“${name}”等于上面几行之和：它是一笔购入，还是合计？`,
    sheetCopied: ({ sheet, of }: { sheet: string; of: string }): string =>
      `“${sheet}”的行与“${of}”相同：要另外再算一次吗？`,
    countUnclear: {
      inOtherFile: ({ sheet, value }: { sheet: string; value: string }): string =>
        `“${sheet}”里有些行在“${value}”里也有，产品、日期、数量、金额都相同：再计一次吗？`,
      tokenPrice: (): string =>
        '有些行的单价不超过 0.01 元，同一产品别的行贵得多，可能是赠送：照此计入吗？',
      zeroQuantity: (): string => '有金额而数量为 0：照写明的金额计入吗？',
      title: ({ value }: { sheet: string; value: string }): string =>
        `表的标题写着“${value}”，不能确定表中的数是不是实际采购的数：照表中的数计入吗？`,
    },
    sheetMostlyCopied: ({
      sheet,
      of,
      lines,
      all,
    }: {
      sheet: string;
      of: string;
      lines: string;
      all: string;
    }): string =>
      `“${sheet}”的 ${all} 行里有 ${lines} 行与“${of}”相同：整张表另外计入，还是都不计入？只想补上不同的行，请在原文件里删去相同的行。`,
    sheetSummarised: ({ sheet, of }: { sheet: string; of: string }): string =>
      `“${sheet}”是“${of}”的汇总：要另外再算一次吗？`,
    sheetCalledSummary: ({ sheet, of }: { sheet: string; of: string }): string =>
      `“${sheet}”的名称像是汇总表，其中的品种“${of}”里也有：要另外再算一次吗？`,
    yearUnknown: ({ file }: { file: string }): string =>
      `“${file}”只写了月份，标题、工作表名和文件名里都没有确定的年份：是哪一年？`,
    monthDisagrees: ({ sheet, texts }: { sheet: string; texts: string }): string =>
      `“${sheet}”没有日期列，标题、工作表名、文件名说的月份不一致（${texts}）：是哪个月的采购？`,
    columnTied: ({
      field,
      columns,
    }: {
      field: string;
      columns: readonly { header: string; letters: string }[];
    }): string =>
      `有几列都可以作“${field}”（${columns.map(({ header, letters }) => `${letters} 列“${header}”`).join('、')}）：用哪一列？`,
  },
  choices: {
    selected: '中选',
    selectedNoVolume: '中选（无约定采购量）',
    backupAsSelected: '备供视同中选',
    nonSelected: '非中选',
    nonSelectedExempt: '非中选（低价过评，不计入）',
    nonSelectedShortage: '非中选（短缺替代，不计入考核）',
    other: '非集采药品（不导入）',
    purchase: '购入，计入',
    return: '退货，减去',
    leaveOut: '不计入',
    count: '计入',
    same: '一样，照数相加',
    zero: '就是 0 元，数量计入',
    written: '按写明的金额计入',
    once: '只算一次',
    each: '每行各算一次',
    twice: '放大两次',
    take: '是，照此计入',
    timesYuan: ({ factor }: { factor: string }): string => `1 即 ${factor} 元`,
    timesCounted: ({ factor }: { factor: string }): string => `1 即 ${factor} 个采购单位`,
    caption: '按注明的单位',
    plain: '按单元格里的数字，不放大',
    read: '另外计入',
    fromColumn: ({ factor }: { factor: string }): string => `按列 ${factor}`,
    fromText: ({ factor }: { factor: string }): string => `按规格 ${factor}`,
    column: ({ header, letters }: { header: string; letters: string }): string =>
      `“${header}”（${letters} 列）`,
  },
  /** The effect of a choice: what these lines bring to the totals. */
  effect: ({
    amount,
    selected,
    nonSelected,
  }: {
    amount: string;
    selected: string;
    nonSelected: string;
  }): string => `计入 ${amount} 元，其中中选 ${selected} 元、非中选 ${nonSelected} 元`,
  /** A question with the lines that hang on it. */
  open: ({
    question,
    file,
    sheet,
    rows,
    count,
    yuan,
    key,
  }: {
    question: string;
    file: string;
    sheet: string;
    rows: readonly number[];
    count: string;
    yuan: string;
    key: string;
  }): string =>
    `${question}（${file}${sheet === '' ? '' : `，工作表“${sheet}”`}，第 ${rows.join('、')} 行等共 ${count} 行，${yuan} 元；答案的键：${key}）`,
} as const;
