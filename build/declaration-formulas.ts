/** A formula of the forecast or of a declared base, as the page of formulas prints it. */
export interface DeclarationFormula {
  readonly expression: string;
  readonly zh: string;
  readonly en: string;
}

const forecast: readonly DeclarationFormula[] = [
  {
    expression: 'F = w_L·L + w_S·S + w_B·B',
    zh: '平稳品种今后 12 个月的用量：近 12 个月之和 L、平滑水平的 12 倍 S（α = 0.15）、百个平滑模型的平均 B；权重 35%、30%、35%，有三年采购的十个以上品种时从本院上年学得',
    en: "a smooth variety's next twelve months: the last twelve L, twelve times a smoothed level S (α = 0.15), the average of a hundred smoothing models B; 35, 30 and 35 %, or learned from the hospital's own last year where ten varieties have three years",
  },
  {
    expression: 'F = (L + M) ÷ 2',
    zh: '采购间断的品种（15% 以上的月份没有采购）：近 12 个月与两年年均各半，各月平分',
    en: 'a lumpy variety (more than 15 % of months without a purchase): half the last year, half the mean of two, months even',
  },
  {
    expression: 'u² = (0.03 F)² + ½ sd_B² + 12 nz²',
    zh: '误差的尺度，平稳品种；间断的为 (0.05 F)² + 12·Σy² ÷ n',
    en: 'the scale of errors, smooth; of lumpy ones (0.05 F)² + 12·Σy² ÷ n',
  },
  {
    expression: 'X = F + z·u',
    zh: '用量的分布：z 取上年各品种误差绝对值的分位数，与预设（自由度 3 的 t 分布）按 30 个品种在对数上合并；不低于 0',
    en: "the distribution of the use: z from the sizes of last year's own errors, mixed on the log scale with a preset (Student's t, 3 degrees) as of 30 varieties; never below 0",
  },
];

const declaration: readonly DeclarationFormula[] = [
  {
    expression: 'm_j = P0 − r_j × Ps',
    zh: '中选 j 家时每单位基数的毛结余（支出另有支付比例时，r_j × Ps 乘以 ke ÷ k）',
    en: 'what a unit of the base leaves when j are selected (r_j × Ps times ke ÷ k where the expenditure has a ratio of its own)',
  },
  {
    expression: 'g_j(Q) = β × (k × Q × P0 − ke × (r_j × Q × Ps + S))',
    zh: '约定采购量完成时的留用',
    en: 'what is retained where the agreed volume is bought',
  },
  {
    expression: 'Q = ⌊x ÷ r_max⌋',
    zh: '稳妥基数：x 为用量的低分位数（默认 20%），在上下限之内，整包装',
    en: 'the safe base: x a low quantile of the use (20 % unless told), within the limits, in whole packs',
  },
  {
    expression:
      'E(Q) = Σ_j p_j × [w(g_j) × P(X ≥ r_j Q) + w(g′_j) × P(X < r_j Q) − V × P(X < r_j Q) − κ × E(r_j Q − X)⁺]',
    zh: '期望留用；V 为未完成的固定代价，κ 为每少一个单位的代价',
    en: 'the expected retention; V what any shortfall costs, κ what a missing unit costs',
  },
  {
    expression: 'g′ = min(0, g); 0; g',
    zh: '未完成时剩下的：按品种（亏空仍抵减）；按全院；不影响留用',
    en: 'what a shortfall leaves: judged by variety (a deficit stays); by hospital; not judged',
  },
  {
    expression: 'w(g) = max(0, O + g) − max(0, O)',
    zh: '一个品种给结算组带来的留用：O 为同组其他品种按稳妥基数、完成约定采购量时的平均留用，不在清单内的按方案现状；政策包不按 0 计时 w(g) = g',
    en: "what a variety brings its settlement group: O what the group's others retain on average at their safe bases when their volumes are met, those outside the list as they are in the plan; w(g) = g where the policy pack has no floor",
  },
  {
    expression: 'V = Σ_G max(0, O_G)',
    zh: '按全院判定未完成时的 V：清单内其他品种在各结算组的留用，一并失去',
    en: "V where a shortfall takes the whole hospital's retention: what the list's other varieties retain in all settlement groups is lost with it",
  },
  {
    expression: 'R = Σ_G [max(0, O_G + Σ_{i∈G} g_i) − max(0, O_G)] − Σ_i (V_i + κ_i × missing)',
    zh: '全院模拟中每一次的留用：各结算组先相抵、按政策包的下限计，再减未完成的代价；O_G 为清单外的品种',
    en: 'the retention of a draw of the hospital: each settlement group is offset and floored as its pack says, then shortfalls cost; O_G are the varieties outside the list',
  },
  {
    expression: 'max_j [max_Q E_j(Q) − E_j(Q)]',
    zh: '后悔：与事先知道中选家数相比最多少多少；最小后悔基数使它最小',
    en: 'the regret: the most that is lost against knowing the number; the least-regret base makes it least',
  },
  {
    expression: 'p* = ΔQ × m̄ ÷ (ΔQ × m̄ + Q₁ × m_max − S)',
    zh: '用量确定时，比例最高的可能低于 p* 才值得多报',
    en: 'of a certain use, declaring more pays only where the largest share is less likely than p*',
  },
  {
    expression: '⌈share × use⌉',
    zh: '申报下限：政策包的比例乘以近两年年均用量、近 12 个月采购量或现行约定采购量',
    en: "the floor: the pack's share of the mean use of two years, of the last twelve months or of the present agreed volume",
  },
  {
    expression: 'N = η ÷ (1 − η) × X₅₀',
    zh: '计划非中选占比 η 时的非中选数量；S 为 N 乘以单价',
    en: 'non-selected units at a planned share η; S is N times their price',
  },
  {
    expression: 'S × X₅₀ ÷ X_w',
    zh: '没有填计划非中选用量、测算表的 S 取自采购时的 S：随用量变化，X_w 为取数月份里的中选采购量；手填的 S 不变',
    en: "S where no non-selected use is planned and the table's S comes from purchases: it follows the use, X_w being what was bought of selected products in their months; a typed S stays",
  },
  {
    expression: 'z_i = √ρ × C + √(1 − ρ) × ε_i',
    zh: '全院模拟：各品种误差的共同部分，ρ = 0.06（实测预设）',
    en: 'the draws of the hospital: what errors have in common, ρ = 0.06 (a measured preset)',
  },
];

/** The formulas of the forecast, then those of a declared base. */
export const declarationFormulas: readonly DeclarationFormula[] = [...forecast, ...declaration];
