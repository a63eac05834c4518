import type { YuanText } from '../../shared/decimal/decimal-text';
import { sumOf } from '../../shared/decimal/text-arithmetic';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import type { GroupFigures } from '../../shared/fund/fund-report';
import type { Policy } from '../../shared/policy/policy';
import type { LoadedPlan } from './load-plan';

/** What the assessment leaves of an estimate's retention: the plan's batches as they stand, without agreement years. */
export interface LoadedAssessment {
  /** How the pack reads a missed agreed volume. */
  readonly missedVolume: Policy['missedVolume']['value'];
  readonly groups: readonly GroupFigures[];
  /** Under the pack's reading. */
  readonly retentionYuan: YuanText;
  /** Under each reading. */
  readonly readings: Readonly<Record<'none' | 'variety' | 'hospital', YuanText>>;
  /** How many varieties missed their volume. */
  readonly missed: number;
}

export function assessLoaded({ plan, fund }: LoadedPlan): LoadedAssessment {
  const { groups } = evaluateFund(plan, { ...fund, settlements: [], scoreRange: null }).figures;
  const total = (of: (group: GroupFigures) => YuanText | null): YuanText =>
    sumOf(groups.flatMap((group) => of(group) ?? []));
  return {
    missedVolume: plan.policy.missedVolume.value,
    groups,
    retentionYuan: total(({ retentionYuan }) => retentionYuan),
    readings: {
      none: total(({ readings }) => readings.none),
      variety: total(({ readings }) => readings.variety),
      hospital: total(({ readings }) => readings.hospital),
    },
    missed: groups.flatMap(({ items }) => items.filter(({ verdict }) => verdict === 'missed'))
      .length,
  };
}
