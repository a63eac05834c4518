import type { ShareGroup } from '../policy/parameter-kinds';

/** How use swings over the year, in percent of the mean month from January to December. */
export const seasons = {
  flat: [100, 92, 102, 99, 101, 98, 101, 100, 99, 103, 101, 104],
  winter: [138, 121, 112, 96, 84, 76, 72, 74, 83, 98, 117, 129],
  summer: [82, 79, 91, 98, 108, 121, 132, 127, 112, 95, 80, 75],
} as const;

/** One invented variety. All prices are yuan per minimum preparation unit and made up. */
export interface SampleRow {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly specification: string;
  readonly unit: string;
  /** Number of the batch, from 1. */
  readonly batch: number;
  readonly shareGroup: ShareGroup;
  readonly winners: number | null;
  /** Originator's price before the batch. */
  readonly originatorYuan: string;
  /** Other makers' price before the batch. */
  readonly genericYuan: string;
  readonly selectedYuan: string;
  /** Average price of what is still bought as non-selected. */
  readonly nonSelectedYuan: string;
  /** Units used in a mean month. */
  readonly monthlyUnits: number;
  /** Percent of the units bought as non-selected after the batch. */
  readonly nonSelectedPercent: number;
  /** Base quantity in percent of the last twelve months' use; 0: never reported. */
  readonly reportedPercent: number;
  readonly insuredShareRatio: string;
  readonly season: keyof typeof seasons;
}

/**
 * Generic names are real, everything else is invented. Columns: generic name, form, specification, unit | batch, share
 * group, winners | originator, other makers, selected, non-selected price | units a month, % non-selected, % reported |
 * insured-use share, season.
 */
const TABLE = `
阿托伐他汀钙片, 片剂, 20mg, 片 | 1, general, 4 | 7.85, 3.1, 0.92, 7.2 | 16000, 8, 96 | 0.91, flat
瑞舒伐他汀钙片, 片剂, 10mg, 片 | 1, general, 5 | 6.9, 2.64, 0.71, 6.35 | 13500, 6, 100 | 0.92, flat
硫酸氢氯吡格雷片, 片剂, 75mg, 片 | 1, general, 3 | 15.6, 8.3, 2.86, 14.1 | 9800, 9, 94 | 0.93, flat
厄贝沙坦片, 片剂, 75mg, 片 | 1, general, 4 | 2.35, 0.82, 0.23, 2.1 | 11200, 4, 102 | 0.92, flat
苯磺酸氨氯地平片, 片剂, 5mg, 片 | 1, general, 6 | 4.4, 1.2, 0.16, 3.95 | 22600, 7, 98 | 0.93, winter
恩替卡韦分散片, 片剂, 0.5mg, 片 | 1, general, 4 | 18.9, 9.6, 0.58, 16.4 | 4200, 3, 105 | 0.9, flat
草酸艾司西酞普兰片, 片剂, 10mg, 片 | 1, general, 2 | 13.2, 7.4, 4.35, 12.6 | 2600, 11, 92 | 0.86, winter
盐酸帕罗西汀片, 片剂, 20mg, 片 | 1, general, 1 | 9.7, 4.9, 1.74, 9.1 | 1900, 10, 95 | 0.85, winter
奥氮平片, 片剂, 10mg, 片 | 1, general, 2 | 24.5, 14.8, 9.2, 22.9 | 1300, 5, 100 | 0.88, flat
利培酮片, 片剂, 1mg, 片 | 1, general, 2 | 3.6, 1.15, 0.19, 3.3 | 2400, 4, 100 | 0.88, flat
孟鲁司特钠片, 片剂, 10mg, 片 | 1, general, 3 | 8.6, 5.1, 3.42, 8.2 | 3100, 58, 88 | 0.87, winter
蒙脱石散, 散剂, 3g, 袋 | 1, general, 3 | 2.05, 0.98, 0.61, 1.9 | 5200, 12, 96 | 0.84, summer
头孢呋辛酯片, 片剂, 0.25g, 片 | 2, antiInfective, 4 | 3.9, 1.7, 0.47, 3.5 | 8600, 9, 93 | 0.88, winter
阿卡波糖片, 片剂, 50mg, 片 | 2, general, 2 | 2.15, 1.52, 0.19, 1.98 | 26400, 14, 90 | 0.92, flat
盐酸二甲双胍片, 片剂, 0.5g, 片 | 2, general, 8 | 1.42, 0.33, 0.05, 1.28 | 38500, 10, 97 | 0.93, flat
格列美脲片, 片剂, 2mg, 片 | 2, general, 5 | 3.3, 1.25, 0.21, 3.05 | 9400, 6, 100 | 0.92, flat
枸橼酸西地那非片, 片剂, 50mg, 片 | 2, general, 4 | 41.5, 17.2, 2.15, 38 | 420, 20, 90 | 0.35, flat
左乙拉西坦片, 片剂, 0.25g, 片 | 2, general, 4 | 5.2, 3.15, 1.36, 4.9 | 5100, 8, 98 | 0.9, flat
莫西沙星片, 片剂, 0.4g, 片 | 2, antiInfective, 5 | 21.4, 9.8, 1.96, 19.2 | 2300, 12, 91 | 0.88, winter
左氧氟沙星片, 片剂, 0.5g, 片 | 2, antiInfective, 6 | 13.1, 4.2, 0.88, 11.8 | 4800, 9, 95 | 0.87, winter
克拉霉素片, 片剂, 0.25g, 片 | 2, antiInfective, 4 | 6.3, 2.45, 0.79, 5.9 | 2700, 7, 100 | 0.86, winter
盐酸坦索罗辛缓释胶囊, 胶囊剂, 0.2mg, 粒 | 2, general, 3 | 6.7, 3.25, 1.08, 6.2 | 4300, 11, 96 | 0.91, flat
非布司他片, 片剂, 40mg, 片 | 2, general, 4 | 11.8, 6.6, 1.12, 10.4 | 3900, 6, 104 | 0.9, summer
注射用帕瑞昔布钠, 注射剂, 40mg, 支 | 2, general, 4 | 94.5, 62.4, 3.6, 86 | 950, 5, 98 | 0.88, flat
碘海醇注射液, 注射剂, 100ml:30g, 瓶 | 3, general, 3 | 218, 176, 98, 205 | 620, 16, 95 | 0.89, flat
碘克沙醇注射液, 注射剂, 100ml:32g, 瓶 | 3, general, 4 | 305, 214, 112, 284 | 540, 14, 97 | 0.89, flat
注射用艾司奥美拉唑钠, 注射剂, 40mg, 支 | 3, general, 10 | 96.2, 48.5, 4.7, 83 | 3400, 4, 99 | 0.9, flat
单硝酸异山梨酯缓释片, 片剂, 40mg, 片 | 3, general, 5 | 4.1, 2.05, 0.62, 3.8 | 6900, 8, 97 | 0.93, winter
注射用头孢曲松钠, 注射剂, 1g, 支 | 3, antiInfective, 8 | 62.8, 11.4, 1.95, 55 | 4100, 3, 96 | 0.89, winter
注射用头孢他啶, 注射剂, 1g, 支 | 3, antiInfective, 6 | 46.3, 14.6, 2.85, 41 | 2900, 5, 98 | 0.89, winter
盐酸替罗非班氯化钠注射液, 注射剂, 100ml:5mg, 瓶 | 3, general, 6 | 285, 168, 24.6, 252 | 260, 6, 100 | 0.92, flat
布地奈德吸入混悬液, 吸入剂, 2ml:1mg, 支 | 3, antiInfective, 4 | 14.7, 11.9, 4.1, 13.8 | 7200, 18, 92 | 0.86, winter
注射用美罗培南, 注射剂, 0.5g, 支 | 4, restricted, 6 | 168, 74, 10.8, 149 | 1750, 7, 97 | 0.9, winter
注射用替加环素, 注射剂, 50mg, 支 | 4, restricted, 4 | 612, 318, 74, 545 | 190, 15, 96 | 0.9, flat
注射用头孢哌酮钠舒巴坦钠, 注射剂, 1g, 支 | 4, restricted, 10 | 48.6, 22.5, 6.4, 43 | 5200, 8, 95 | 0.9, winter
注射用醋酸卡泊芬净, 注射剂, 50mg, 支 | 4, restricted, 6 | 1160, 690, 148, 1015 | 85, 9, 100 | 0.91, flat
甲泼尼龙片, 片剂, 4mg, 片 | 4, antiInfective, 3 | 1.85, 0.96, 0.42, 1.7 | 8300, 10, 98 | 0.89, flat
氯化钾缓释片, 片剂, 0.5g, 片 | 4, general, 4 | 0.31, 0.22, 0.39, 0.36 | 6400, 3, 100 | 0.91, summer
磷酸奥司他韦干混悬剂, 干混悬剂, 0.36g, 瓶 | 4, general, 7 | 168, 132, 34.8, 155 | 130, 100, 0 | 0.82, winter
盐酸艾司洛尔注射液, 注射剂, 2ml:0.2g, 支 | 4, general, - | 31.5, 26.4, 2.45, 29.6 | 240, 100, 0 | 0.91, flat
`;

export const sampleRows: readonly SampleRow[] = TABLE.trim().split('\n').map(sampleRow);

function sampleRow(line: string): SampleRow {
  const [product = [], tender = [], prices = [], use = [], rest = []] = line
    .split('|')
    .map((part) => part.split(',').map((field) => field.trim()));
  const at = (fields: readonly string[], index: number): string => fields[index] ?? '';
  return {
    genericName: at(product, 0),
    dosageForm: at(product, 1),
    specification: at(product, 2),
    unit: at(product, 3),
    batch: count(at(tender, 0)),
    shareGroup: at(tender, 1) as ShareGroup,
    winners: at(tender, 2) === '-' ? null : count(at(tender, 2)),
    originatorYuan: at(prices, 0),
    genericYuan: at(prices, 1),
    selectedYuan: at(prices, 2),
    nonSelectedYuan: at(prices, 3),
    monthlyUnits: count(at(use, 0)),
    nonSelectedPercent: count(at(use, 1)),
    reportedPercent: count(at(use, 2)),
    insuredShareRatio: at(rest, 0),
    season: at(rest, 1) as keyof typeof seasons,
  };
}

function count(text: string): number {
  return parseInt(text, 10);
}
