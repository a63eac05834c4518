import type { ErrorCode, ParamsOf } from '../../errors';
import { inCell } from './error-places';

/** Why rows are not taken, or wait for an answer. */
export const rowErrorsZh: {
  readonly [Code in Extract<ErrorCode, `row.${string}`>]: (params: ParamsOf<Code>) => string;
} = {
  'row.sumOfVarieties': (place) =>
    `${inCell(place)}：这一行的数量和金额恰好是上面各行之和，像是合计行。请删去合计行；确是一个品种时，请把它移到这些行的前面。`,
  'row.sumOfRows': (place) =>
    `${inCell(place)}：这一行的数量和金额恰好是上面各行之和，像是合计行，没有采用。确是一笔采购时，请把它移到这些行的前面。`,
  'row.tooWide': ({ value, ...place }) =>
    `${inCell(place)}的“${value}”超出表头的最后一列，这一行可能错列，没有采用。金额带千分位逗号时，请加引号或去掉逗号。`,
  'row.directionUnknown': (place) =>
    `${inCell(place)}的“${place.value}”不知是购入、退货还是其他。请回答它的意思，该行暂不采用。`,
  'row.statusUnknown': (place) =>
    `${inCell(place)}的“${place.value}”不知是否有效。请回答它的意思，该行暂不采用。`,
  'row.dateOutsideTitle': ({ value, ...place }) =>
    `${inCell(place)}的日期不在标题或工作表名“${value}”所说的时间里。请回答是否按日期计入。`,
  'row.institutionDiffers': ({ value, ...place }) =>
    `${inCell(place)}：这一行是“${value}”的采购，文件里还有别的医疗机构。请回答是否计入。`,
  'row.foreignCurrency': (place) =>
    `${inCell(place)}的币种是“${place.value}”，不是人民币。请折算成人民币后再导入。`,
  'row.moneyUnit': (place) =>
    `${inCell(place)}说这一行的金额以“${place.value}”计，与金额列表头的单位不一致，该行不采用。请把金额换算成表头的单位，并把单位写在金额列的表头里。`,
  'row.unitsDisagree': (place) =>
    `${inCell(place)}的数量单位是“${place.value}”，另有“${place.other}”，两者折算成的数量不同，不知数量按哪一个计，该行不采用。请改正其中之一。`,
  'row.unitsUnlikePacks': (place) =>
    `${inCell(place)}的数量是 ${place.value}，而采购数量 ${place.packs} 按每包装 ${place.factor} 折算不是这个数，不知哪个对，该行不采用。请改正其中之一。`,
  'row.discounted': (place) =>
    `${inCell(place)}有折扣“${place.value}”，而没有金额：不知单价是折前还是折后。请补上金额列。`,
  'row.yearUnknown': (place) => `${inCell(place)}只有月份，不知道是哪一年。`,
  'row.monthDisagrees': ({ value, ...place }) =>
    `${inCell(place)}：标题、工作表名、文件名说的月份不一致（${value}），不知道是哪个月。`,
  'row.monthsNotSum': ({ value, found, ...place }) =>
    `${inCell(place)}写着 ${value}，各月之和却是 ${found}，不知道哪个对，这一行没有采用。请核对后改正。`,
  'row.amountOfOtherStep': ({ value, ...place }) =>
    `${inCell(place)}：这个金额是“${value}”的金额，与实收数量不同，不知道收到的花了多少，这一行没有采用。请补上实收金额或单价。`,
  'row.returnWithoutQuantity': (place) =>
    `${inCell(place)}：写了退货的金额，没有退货的数量，这一行没有采用。请补上退货数量。`,
  'row.returnWithoutAmount': (place) =>
    `${inCell(place)}：写了退货的数量，没有退货的金额，也没有可以算出它的单价，这一行没有采用。请补上退货金额或单价。`,
  'row.yearDisagrees': ({ value, other, ...place }) =>
    `${inCell(place)}写着“${value}”，同一行的年份却是“${other}”，不知道是哪一年，这一行没有采用。请改正其中之一。`,
  'row.taxUnclear': ({ value, ...place }) =>
    `${inCell(place)}写着 ${value}，看不出金额含不含税，这一行没有采用。请用“价税合计”列，或在列名里写明“含税金额”。`,
  'row.zeroAmount': (place) =>
    `${inCell(place)}金额为 0，但有数量：可能是赠品，也可能是公式没有算出。请打开文件重新计算后保存，或回答它是否就是 0 元。`,
  'row.mergedAmount': (place) =>
    `${inCell(place)}的数字由几行共用（合并的单元格，或只写在第一行）。请回答它是几行合计一次，还是每行各算一次；或在文件中分行写明。`,
  'row.scaleTwice': (place) =>
    `${inCell(place)}的数字带“万”等字，列名“${place.value}”也带。请回答是按一次还是按两次放大。`,
  'row.unitUnclear': (place) =>
    `${inCell(place)}：文件里写着“${place.value}”，不能确定这一列以什么为单位。请回答。`,
  'row.headerUnclear': (place) =>
    `${inCell(place)}：列名里的“${place.value}”使人不能确定它是不是实际采购的数。请回答是否照此计入。`,
  'row.discountBeside': (place) =>
    `${inCell(place)}：另有“${place.value}”一列，不知金额是折扣前还是折扣后。请回答是否照此计入。`,
  'row.flagElsewhere': (place) =>
    `${inCell(place)}：这张表没有中选标识，而“${place.value}”写明该产品是中选。请回答按哪一个。`,
  'row.captionDisagrees': (place) =>
    `${inCell(place)}：表中注明“${place.value}”，而数量乘单价表明并非按它计。请回答按哪一个。`,
  'row.unitDiffers': (place) =>
    `${inCell(place)}的单位“${place.value}”与同一品种其他采购的“${place.mainUnit}”不同，数量不能直接相加。请换算成同一单位，填写规格折算系数，或回答两者是一回事。`,
  'row.subtotalPossible': (place) =>
    `${inCell(place)}：“${place.value}”这一行等于上面几行之和，可能是合计。请回答它是购入还是合计。`,
  'row.amountDisagrees': (place) =>
    `${inCell(place)}的金额与数量乘单价相差两成以上。请回答按写明的金额计入，还是不计入。`,
  'row.signsDiffer': (place) =>
    `${inCell(place)}：数量和金额一正一负，看不出是购入还是退货。请改正。`,
  'row.sheetCopied': (place) =>
    `${inCell(place)}：整张工作表与“${place.of}”相同。请回答是否另外计入。`,
  'row.sheetMostlyCopied': ({ of, ...place }) =>
    `${inCell(place)}：这张表的多数行在“${of}”里也有，照样计入会重复。请回答是否另外计入。`,
  'row.countUnclear': ({ reason, value, ...place }) => {
    const where = inCell(place);
    if (reason === 'inOtherFile') {
      return `${where}：同一行在“${value}”里也有，照样计入会重复。请回答是否再计一次。`;
    }
    if (reason === 'tokenPrice') {
      return `${where}：单价不超过 0.01 元，同一产品别的行贵得多，可能是赠送。请回答是否照此计入。`;
    }
    return reason === 'zeroQuantity'
      ? `${where}的数量是 0，却有金额。请回答是否照写明的金额计入。`
      : `${where}：表的标题写着“${value}”，不能确定这是不是实际采购的数。请回答是否照此计入。`;
  },
  'row.sheetSummarised': (place) =>
    `${inCell(place)}：整张工作表是“${place.of}”的汇总。请回答是否另外计入。`,
  'row.sheetCalledSummary': (place) =>
    `${inCell(place)}：整张工作表的名称像是汇总表，其中的品种“${place.of}”里也有。请回答是否另外计入。`,
  'row.columnTied': (place) =>
    `${inCell(place)}：有几列都可作此项：${place.columns.map(({ header, letters }) => `${letters} 列“${header}”`).join('、')}。请回答用哪一列。`,
};
