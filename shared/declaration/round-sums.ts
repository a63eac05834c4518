import type { Decimal } from '../decimal/decimal';
import { textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { DeclarationRound } from '../plan/declaration-round';
import type { PlanDocument } from '../plan/plan';
import { addedUpYuan, drawnList } from './declared-list';
import type { DrawnList } from './draws/drawn-variety';
import { listSettlement } from './list-settlement';
import type { DeclarationCase } from './recommendation';

/** What a round brings. */
export interface RoundSums {
  /** Exact; `null` where a settlement group may fall below its floor or one shortfall takes all, and only drawing tells. */
  readonly added: { readonly expectedYuan: YuanText; readonly presentYuan: YuanText } | null;
  readonly drawn: DrawnList;
  /** The same with the present bases; varieties never reported are not in it. */
  readonly drawnPresent: DrawnList;
}

interface ShownCase {
  readonly key: string;
  readonly case: DeclarationCase;
  readonly baseUnits: Decimal;
  /** `null` where the variety was never reported. */
  readonly presentUnits: Decimal | null;
}

/** What the shown bases of a round bring, and what the present ones do. */
export function roundSums(
  plan: PlanDocument,
  { shortfall }: DeclarationRound,
  shown: readonly ShownCase[],
): RoundSums {
  const settlement = listSettlement(plan, new Set(shown.map(({ key }) => key)));
  const reported = shown.flatMap((one) =>
    one.presentUnits === null ? [] : [{ ...one, baseUnits: one.presentUnits }],
  );
  const drawn = drawnList(shown, shortfall, settlement);
  const drawnPresent = drawnList(reported, shortfall, settlement);
  const expectedYuan = addedUpYuan(shown, drawn);
  const presentYuan = addedUpYuan(reported, drawnPresent);
  return {
    added:
      expectedYuan === null || presentYuan === null
        ? null
        : {
            expectedYuan: textFromDecimal(expectedYuan),
            presentYuan: textFromDecimal(presentYuan),
          },
    drawn,
    drawnPresent,
  };
}
