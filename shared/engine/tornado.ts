import type { DecimalText, RatioText, YuanText } from '../decimal/decimal-text';
import type { PlanDocument, VarietyField } from '../plan/plan';

/** What is moved, one at a time, all else as it is. */
export const tornadoFactors = [
  'baseUnits',
  'winners',
  'agreedShareRatio',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'nonSelectedYuan',
  'fundRatio',
  'insuredShareRatio',
  'score',
  'retentionRatio',
] as const;
export type TornadoFactor = (typeof tornadoFactors)[number];

/** One end of a bar. */
export interface TornadoEnd {
  /** The factor's value there, in its own unit; `null` for a factor that every variety has of its own. */
  readonly value: DecimalText<string> | null;
  /** A legal limit stopped the factor short: for a hospital, of any variety. */
  readonly isClamped: boolean;
  /** Of the hospital; where a variety's factors are moved, of the variety. */
  readonly balanceBaseYuan: YuanText;
  /** Of the hospital in any case: groups offset and floor. `null` while the policy needs a score. */
  readonly retentionYuan: YuanText | null;
}

export interface TornadoBar {
  readonly factor: TornadoFactor;
  /** Winners move by one enterprise; everything else by the chosen part of itself. */
  readonly step: 'one' | 'relative';
  readonly presentValue: DecimalText<string> | null;
  /** At the factor's lower value. */
  readonly low: TornadoEnd;
  /** At the factor's higher value. */
  readonly high: TornadoEnd;
  /** Size of the difference of balance bases between the ends. */
  readonly balanceSwingYuan: YuanText;
  /** Size of the difference of retentions between the ends. */
  readonly retentionSwingYuan: YuanText | null;
}

export type Tornado =
  | {
      readonly kind: 'tornado';
      readonly rangeRatio: RatioText;
      readonly balanceBaseYuan: YuanText;
      readonly retentionYuan: YuanText | null;
      /** The widest first: by retention where it is known, then by balance base. A factor that nothing has is left away. */
      readonly bars: readonly TornadoBar[];
    }
  /** The plan has no such variety. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };

interface TornadoRequest {
  readonly plan: PlanDocument;
  /** `null` moves the factors of all varieties together. */
  readonly varietyId: string | null;
  /** The part of itself by which a factor goes down and up, above 0: 0.1 is ± 10 %. */
  readonly rangeRatio: RatioText;
}

/** How far each factor alone moves balance and retention. Source: domain 3.2. */
export function tornado(request: TornadoRequest): Tornado {
  throw new Error(`Not worked out yet: ${request.rangeRatio}`);
}
