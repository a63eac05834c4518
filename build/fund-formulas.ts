import type { DeclarationFormula } from './declaration-formulas';

/** What the fund forecast works out beside the catalogue. */
export const fundFormulas: readonly DeclarationFormula[] = [
  {
    expression: 'τ = d ÷ dy; Q, A, X, S → τ × Q, τ × A, τ × X, τ × S',
    zh: '结算组不是完整一年时按天数折算：期内天数 d ÷ 从首日起一整年的天数 dy（假设，未见规定）；该年度单独填写的数不折算',
    en: 'a settlement group that is no whole year is taken by days: days d of the period ÷ days dy of the year from its first day (an assumption, no rule was found); what is typed for the year is taken as it is',
  },
  {
    expression: 'u → (1 − x) × u',
    zh: '支付方式改革已结算的部分 x 不再计入',
    en: 'the part x of a cost that a payment reform has settled is not counted again',
  },
  {
    expression: 'X < A',
    zh: '未完成约定采购量；采购量不知道的不判，特殊品种可改判 X ≥ r × (X + N)',
    en: 'a missed agreed volume; an unknown purchase is not judged, a special variety may be judged by X ≥ r × (X + N)',
  },
  {
    expression: 'Bᶜ = min(0, B) 未完成时；否则 Bᶜ = B',
    zh: '政策包规定该品种不留用时计入结算组的结余：亏空仍抵减（按品种是本程序的假设）',
    en: 'what a group counts of a variety that missed its volume where the pack lets the variety retain nothing: a deficit still offsets (that varieties are judged is an assumption)',
  },
  {
    expression: 'Rg = max(0, Σ(βᵢ × Bᶜ)) − 折算；考核否决时 Rg = 0',
    zh: '结算组的留用金额：βᵢ 为医院得分的比例，按品种考核时为品种自己得分的比例；未完成按扣分或数量折算为元时减去，不低于 0；负数是否按 0 计由政策包规定',
    en: 'what a group retains: βᵢ is that of the hospital’s score, or of the variety’s own where each is assessed; less the yuan of missed volumes where the pack names them, not below 0; whether a negative sum counts as 0 is the pack’s to say. A failed assessment retains nothing',
  },
  {
    expression: 'Σmin(X, A) ÷ ΣA',
    zh: '评分表的约定采购量完成率',
    en: 'completion of the agreed volumes on the score sheet',
  },
  {
    expression: 'z = 100 × Σpᵢ ÷ Σmᵢ',
    zh: '评分表的得分：各指标得分 pᵢ，满分 mᵢ；缺数值的指标从 0 到 mᵢ，得分为一个范围（分值均为假设）',
    en: 'the score of the sheet: points pᵢ of mᵢ; a missing value counts from 0 to mᵢ, so that the score is a range (all points are assumptions)',
  },
  {
    expression: 'W = w × R',
    zh: '可发绩效；w 不低于政策包的最低比例',
    en: 'performance pay; w is at least the least that the pack names',
  },
  {
    expression: '到账 = 止 + 18 个月（12 到 24）',
    zh: '默认的到账时间：两地的实际情况，不是规定；模拟时为三角分布',
    en: 'the preset month of payment: seen in two places, no rule; drawn as a triangle',
  },
  {
    expression: '(预测 − 到账) ÷ 到账',
    zh: '已到账结算组的预测误差',
    en: 'the error of the forecast of a group that was paid',
  },
  {
    expression: 'sᵢ = Σ(wₖ × vᵢₖ ÷ Σvₖ)',
    zh: '科室份额：依据的权重乘以本科室占全部科室的比例；金额按最大余数法到分，相加等于总数',
    en: 'a department’s share: each key’s weight times its part of all departments; amounts to the fen by the largest remainder, so that they add up',
  },
];
