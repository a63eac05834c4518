import { type Decimal } from '../decimal/decimal';
import { textFromDecimal, type UnitsText, type YuanText } from '../decimal/decimal-text';
import { isInScope } from '../engine/evaluate-variety';
import { readInputs } from '../engine/variety-inputs';
import type { SettlementInputs } from '../plan/fund-plan';
import type { Variety } from '../plan/plan';
import type { VarietyField } from '../plan/variety-entries';
import type { EvaluatedFund } from './evaluate-fund';
import { evaluateGroup } from './evaluated-group';
import type { GroupFigures, ItemFigures } from './fund-report';
import { settledGroups } from './settlements';

/** Whether a variety of a batch counts in an agreement year, and if not, why. */
export type ItemStanding =
  | ({ readonly kind: 'counted' } & Pick<ItemFigures, 'balanceBaseYuan' | 'verdict'>)
  /** A person has taken it out of this year. */
  | { readonly kind: 'leftOut' }
  /** It has no base, and only varieties with one are settled. */
  | { readonly kind: 'outOfScope' }
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };

/** A variety of a batch in one of its agreement years. */
export interface GroupItem {
  readonly varietyId: string;
  readonly genericName: string;
  readonly dosageForm: string;
  /** What the year counts with, typed for it or of the plan; `null` where it is not known. */
  readonly used: {
    readonly baseUnits: UnitsText;
    readonly agreedUnits: UnitsText | null;
    readonly selectedUnits: UnitsText | null;
    readonly nonSelectedYuan: YuanText | null;
  };
  /** What is typed for this year alone. */
  readonly own: Omit<SettlementInputs, 'varietyId'>;
  readonly standing: ItemStanding;
}

/** A settlement group with all varieties of its batch, also those that do not count. */
export interface GroupItems {
  readonly figures: GroupFigures;
  /** In the order of the plan. */
  readonly items: readonly GroupItem[];
}

/** A group's varieties one by one; `null` where there is no such group. */
export function groupItems(
  { plan, fund, figures }: EvaluatedFund,
  settlementId: string,
): GroupItems | null {
  const ofGroup = figures.groups.find(({ settlement }) => settlement.id === settlementId) ?? null;
  const whole = settledGroups(plan, {
    ...fund,
    settlements: fund.settlements.map((one) => ({ ...one, leftOut: [] })),
  }).find(({ settlement }) => settlement.id === settlementId);
  if (ofGroup === null || whole === undefined) return null;
  const { varieties, evaluations } = evaluateGroup(whole, { plan, fund });
  const counted = new Map(ofGroup.items.map((item) => [item.varietyId, item]));
  const leftOut = new Set(ofGroup.settlement.leftOut);
  const own = new Map(
    ofGroup.settlement.inputs.map(({ varietyId, ...inputs }) => [varietyId, inputs]),
  );
  const items = varieties.map((variety, index): GroupItem => {
    const outcome = evaluations[index]?.result.outcome ?? null;
    const read = readInputs(variety, plan);
    const inputs = read.kind === 'known' ? read.inputs : null;
    const standing = (): ItemStanding => {
      if (leftOut.has(variety.id)) return { kind: 'leftOut' };
      const item = counted.get(variety.id);
      if (item !== undefined) {
        const { balanceBaseYuan, verdict } = item;
        return { kind: 'counted', balanceBaseYuan, verdict };
      }
      return read.kind === 'missing' && isInScope(variety, plan)
        ? { kind: 'incomplete', missing: read.missing }
        : { kind: 'outOfScope' };
    };
    return {
      varietyId: variety.id,
      genericName: variety.genericName,
      dosageForm: variety.dosageForm,
      used: {
        baseUnits: variety.baseUnits,
        agreedUnits: inputs === null ? variety.agreedUnits : textFromDecimal(inputs.agreedUnits),
        selectedUnits: inputs === null ? variety.selectedUnits : textOrNull(inputs.purchasedUnits),
        nonSelectedYuan:
          outcome?.kind === 'evaluated' ? outcome.figures.nonSelectedYuan : amountOf(variety),
      },
      own: own.get(variety.id) ?? {},
      standing: standing(),
    };
  });
  return { figures: ofGroup, items };
}

function amountOf({ nonSelected }: Variety): YuanText | null {
  return nonSelected.kind === 'amount' ? nonSelected.amountYuan : null;
}

function textOrNull(units: Decimal | null): UnitsText | null {
  return units === null ? null : textFromDecimal(units);
}
