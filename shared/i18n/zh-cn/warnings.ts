import type { Warning, WarningCode } from '../../warnings';
import { formatRatio } from '../format';

type WarningParamsOf<Code extends WarningCode> = Extract<Warning, { code: Code }>['params'];

/** One whole sentence a warning: what is so, what it costs and what can be done. */
export const warningsZh: {
  readonly [Code in WarningCode]: (params: WarningParamsOf<Code>) => string;
} = {
  'score.assumed': () => '未填写考核得分，按考核合格测算。若考核不合格，则没有结余留用。',
  'variety.neverReported': ({ name }) =>
    `“${name}”没有约定采购量基数，却采购了非中选产品：没有预算，每花一元都会减少结余。`,
  'variety.priceRose': ({ name }) =>
    `“${name}”的中选价格高于“集采前加权均价 ÷ 约定采购比例”：即使不采购非中选产品，该品种结余也为负。`,
  'variety.agreedAboveBase': ({ name }) =>
    `“${name}”签订的约定采购量大于约定采购量基数，请核对两个数的单位。`,
  'variety.beyondBreakEven': ({ name }) =>
    `“${name}”的非中选采购金额已超过盈亏平衡点，该品种的结余为负，计入所在结算组的合计。`,
  'variety.belowAgreed': ({ name }) => `“${name}”的中选采购量低于约定采购量，约定采购量未完成。`,
  'hospital.redLine': ({ measure, limitRatio }) =>
    measure === 'amount'
      ? `全院非中选采购金额占比已达到红线 ${formatRatio(limitRatio, 'zh')}（须低于该比例），考核可能扣分。`
      : `全院非中选采购数量占比已达到红线 ${formatRatio(limitRatio, 'zh')}（须低于该比例），考核可能扣分。`,
  'plan.notAYear': ({ months, fromMonth, toMonth }) =>
    `用量取自 ${fromMonth} 至 ${toMonth}，其中有采购的是 ${String(months)} 个月，不是 12 个月，未折算成全年：由采购取得的基数、非中选采购金额和中选采购量都只是这 ${String(months)} 个月的数。`,
  'variety.incomplete': ({ name }) => `“${name}”的数据不全，未计入任何合计。`,
};
