import { decimalText, type RatioText } from '../decimal/decimal-text';
import type { ParameterKind, ValueOfKind } from './parameter-kinds';

/** One parameter of a policy; what its name and its choices are called stands in `parameters` of the words. */
export interface ParameterRow {
  readonly value: ParameterKind;
  /** How formulas write it; `null` where none does. */
  readonly symbol: string | null;
  /** What held before packs said it, with its source; `null`: every pack has always said it. */
  readonly before: {
    readonly value: unknown;
    readonly source: {
      readonly kind: 'national' | 'local' | 'assumption';
      readonly title: { readonly zh: string; readonly en: string };
      readonly quotation: string | null;
    };
  } | null;
}

const ALL: RatioText = decimalText('1');
/** No region may let a hospital retain more than half of the balance. Source: domain rule N13. */
const HALF: RatioText = decimalText('0.5');

const NO_DOCUMENT = {
  kind: 'assumption',
  title: { zh: '没有找到公布的数', en: 'no published figure was found' },
  quotation: null,
} as const;
const NOTICE_2024 = {
  kind: 'national',
  title: {
    zh: '国家医保局、国家卫生健康委《关于完善医药集中带量采购和执行工作机制的通知》（2024 年 12 月 10 日；据媒体报道，原文未取得）。对此前已结束的协议年度不追溯，是本程序的假设。',
    en: 'Notice of the NHSA and the NHC on volume-based procurement and its execution (10 December 2024; from press reports, the text was not retrieved). That agreement years which ended before it are not judged by it is an assumption of this program.',
  },
  quotation: null,
} as const;
const LIMIT_UNKNOWN = {
  kind: 'assumption',
  title: {
    zh: '2024 年 12 月 10 日的通知称非中选占比超过规定限额也视为考核不合格（据媒体报道），但限额数值未见公布：默认只作提示，是否否决请按当地文件选择。',
    en: 'The notice of 10 December 2024 also counts a non-selected share above the limit as a failed assessment (press reports), but the limit was not published: by default it only warns; choose by the local document.',
  },
  quotation: null,
} as const;
const LEVEL_SEEN = {
  kind: 'assumption',
  title: {
    zh: '多数公开资料按医院考核；广西凤山县 2022 年的公示按品种考核。默认按医院，请按当地文件选择。',
    en: 'Most public material assesses the hospital; a 2022 notice of Fengshan county (Guangxi) assesses each item. The hospital is the default: choose by the local document.',
  },
  quotation: null,
} as const;
const DIRECT_SEEN = {
  kind: 'assumption',
  title: {
    zh: '医保基金与企业直接结算正在各地推行（2024 年 12 月以来的报道）；默认未实行，请按当地情况选择。',
    en: 'Direct settlement between the fund and suppliers is being introduced (reports since December 2024); off by default, choose by what holds locally.',
  },
  quotation: null,
} as const;
const SHORTAGE_2024 = {
  kind: 'assumption',
  title: {
    zh: '国家医保局 2024 年 1 月关于中选药品供应的通知（据光明日报 2024-01-16）：书面报告并核实的短缺期间购买的非中选产品，不纳入执行考核；是否仍计入医保资金支出没有说明，默认仍计入（从紧）。',
    en: 'Notice of the NHSA on the supply of selected drugs, January 2024 (Guangming Daily, 16 January 2024): non-selected products bought in a shortage that was reported and verified are not counted in the assessment; whether they stay in the expenditure is not said, by default they do (prudent).',
  },
  quotation: null,
} as const;
const BATCH_11 = {
  kind: 'national',
  title: {
    zh: '国家医保局就第十一批集采报量答记者问（2025 年 8 月，据中国新闻网 2025-08-07）：报量不低于近两年年均用量的 80%，低于的须说明。',
    en: 'Questions and answers of the NHSA on reporting for batch 11 (August 2025; China News, 7 August 2025): at least 80% of the mean use of the last two years; less is to be explained.',
  },
  quotation: null,
} as const;

const always = { symbol: null, before: null } as const;

/**
 * The parameters of a policy, in the order in which they are shown. The schema of packs, what may be typed, the page of
 * parameters, the sheet of the report, the list of formulas and the names of edits follow from it.
 */
export const parameterTable = {
  /** The agreed share r. */
  shareTables: { ...always, value: { kind: 'ratioByWinners' } },
  /** The retention ratio β before the cap. */
  retention: { ...always, value: { kind: 'ratioByScore' } },
  retentionCapRatio: {
    value: { kind: 'ratio', isOpen: false, most: HALF },
    symbol: 'βmax',
    before: null,
  },
  /** Which varieties are settled: all VBP varieties the hospital buys, or only those with an agreed volume (domain rule N7). */
  scope: { ...always, value: { kind: 'choice', choices: ['all', 'agreed'] } },
  /** Deficits offset surpluses inside a settlement group: one per batch, or the whole hospital. */
  settlementGrouping: { ...always, value: { kind: 'choice', choices: ['batch', 'hospital'] } },
  /** Whether a group's negative total counts as zero. */
  floorAtZero: { ...always, value: { kind: 'yesNo' } },
  /** Which non-selected products that are cheaper than the selected one stay out of the calculation (N5; domain 14, R6). */
  exemption: {
    ...always,
    value: { kind: 'choice', choices: ['none', 'cheaperPassed', 'cheaper'] },
  },
  /** Whether what was bought of others in a verified shortage stays in S; shares never count it (domain 14, R7). */
  shortageInSpending: {
    value: { kind: 'yesNo' },
    symbol: null,
    before: { value: true, source: SHORTAGE_2024 },
  },
  /** The share must stay below this ratio; reaching it crosses the line. */
  redLine: { ...always, value: { kind: 'shareLimit' } },
  minimumPerformancePayRatio: {
    value: { kind: 'ratio', isOpen: false, most: ALL },
    symbol: 'w',
    before: null,
  },
  /** What of the retention a missed agreed volume costs, where a round does not say (domain 14, R1). */
  missedVolume: {
    value: { kind: 'choice', choices: ['variety', 'hospital', 'none', 'points', 'unit'] },
    symbol: null,
    before: {
      value: 'variety',
      source: {
        kind: 'national',
        title: {
          zh: '国家医保局、国家卫生健康委《关于完善医药集中带量采购和执行工作机制的通知》（2024 年 12 月 10 日；据媒体报道，原文未取得）：未完成约定采购量视为考核不合格。按品种判定是本程序的假设。',
          en: 'Notice of the NHSA and the NHC on volume-based procurement and its execution (10 December 2024; from press reports, the text was not retrieved): a missed agreed volume counts as a failed assessment. That each variety is judged by itself is an assumption of this program.',
        },
        quotation: null,
      },
    },
  },
  /** Yuan of the points that a variety loses with its volume, or of each missing unit, where these are the cost. */
  missedVolumeYuan: {
    value: { kind: 'yuan', isOpen: true },
    symbol: null,
    before: { value: null, source: NO_DOCUMENT },
  },
  /** Agreement years that ended before this day are not judged by their agreed volume; open: all are. */
  missedVolumeFrom: {
    value: { kind: 'date', isOpen: true },
    symbol: null,
    before: { value: '2024-12-10', source: NOTICE_2024 },
  },
  /** Whether a non-selected share that reaches the red line fails the assessment, or only warns (domain 14, R1). */
  nonSelectedVeto: {
    value: { kind: 'yesNo' },
    symbol: null,
    before: { value: false, source: LIMIT_UNKNOWN },
  },
  /** Whether one score is for the hospital, or each variety has its own (domain 14, R3). */
  assessmentLevel: {
    value: { kind: 'choice', choices: ['hospital', 'variety'] },
    symbol: null,
    before: { value: 'hospital', source: LEVEL_SEEN },
  },
  /** The fund pays suppliers itself: what the hospital pays in time is then not assessed (domain 14, R13). */
  directSettlement: {
    value: { kind: 'yesNo' },
    symbol: null,
    before: { value: false, source: DIRECT_SEEN },
  },
  /** What a declared base must reach, as a share of the use below; less is to be explained (domain 14, R9). */
  declarationFloorRatio: {
    value: { kind: 'ratio', isOpen: false, most: ALL },
    symbol: null,
    before: { value: '0.8', source: BATCH_11 },
  },
  declarationFloorUse: {
    value: { kind: 'choice', choices: ['meanOfTwoYears', 'lastYear', 'lastAgreed'] },
    symbol: null,
    before: { value: 'meanOfTwoYears', source: BATCH_11 },
  },
  noticePeriodWorkingDays: {
    ...always,
    value: { kind: 'count', isOpen: true, unit: 'workingDays', most: 366 },
  },
} as const satisfies Readonly<Record<string, ParameterRow>>;

type Table = typeof parameterTable;
export type PolicyParameter = keyof Table;
export type ParameterValueOf<Parameter extends PolicyParameter> = ValueOfKind<
  Table[Parameter]['value']
>;

export const policyParameters = Object.keys(parameterTable) as readonly PolicyParameter[];

/** The parameters whose values are of a kind. */
export type ParameterOf<Kind extends ParameterKind['kind']> = {
  [Parameter in PolicyParameter]: Table[Parameter]['value']['kind'] extends Kind
    ? Parameter
    : never;
}[PolicyParameter];

/** The parameters that formulas write with a symbol of their own. */
export type ParameterTerm = {
  [Parameter in PolicyParameter]: Table[Parameter]['symbol'] extends string ? Parameter : never;
}[PolicyParameter];

export function parameterRow(parameter: PolicyParameter): ParameterRow {
  return parameterTable[parameter];
}
