import type { FundPlan, Settlement } from '../../shared/plan/fund-plan';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { oracleEstimate, oracleRetentionRatio } from './oracle';
import {
  add,
  compare,
  divide,
  exactText,
  multiply,
  NOUGHT,
  type Rational,
  rational,
  significantText,
  subtract,
} from './rational';

/**
 * What each settlement group retains, a second time: balances from {@link oracleEstimate} of the group's own plan, the
 * assessment straight from the rules, days by the calendar of the language. Reads nothing of the engine.
 */
export function oracleFund(plan: PlanDocument, fund: FundPlan): readonly (string | null)[] {
  return fund.settlements.map((settlement) => oracleGroup(plan, fund, settlement));
}

function oracleGroup(plan: PlanDocument, fund: FundPlan, settlement: Settlement): string | null {
  const isTypedByBatch = fund.settlements.some(
    ({ batch }) => batch !== '' && plan.varieties.some((variety) => variety.batch === batch),
  );
  const isHospital = plan.policy.settlementGrouping.value === 'hospital' && !isTypedByBatch;
  const varieties = plan.varieties
    .filter(({ batch }) => (isHospital ? '' : batch) === settlement.batch)
    .filter(({ id }) => !settlement.leftOut.includes(id))
    .map((variety) => inYear(variety, fund, settlement));
  const { policy } = plan;
  const ofHospital = oracleRetentionRatio(policy, settlement.score ?? plan.score);
  if (ofHospital === null) return null;
  const worked = oracleEstimate({ ...plan, varieties }).varieties;
  let total = NOUGHT;
  let missedCount = 0;
  let missing = NOUGHT;
  const judged: { readonly variety: Variety; readonly agreed: Rational }[] = [];
  for (const [index, variety] of varieties.entries()) {
    const one = worked[index];
    if (one === undefined || !one.inScope || one.figures === null) continue;
    const agreed = rational(one.figures['agreedUnits'] ?? '0');
    const bought = boughtOf(variety);
    const special = fund.special.find(({ varietyId }) => varietyId === variety.id)?.judgedBy;
    const isOld =
      settlement.toDate !== null &&
      policy.missedVolumeFrom.value !== null &&
      settlement.toDate < policy.missedVolumeFrom.value;
    const others = othersOf(variety);
    const share = agreedShare(variety, plan);
    const isShort =
      bought !== null && !isOld && compare(agreed, NOUGHT) > 0 && compare(bought, agreed) < 0;
    const misses =
      isShort &&
      special !== 'none' &&
      (special !== 'share' ||
        (others !== null &&
          share !== null &&
          compare(bought, multiply(share, add(bought, others))) < 0));
    if (misses) {
      missedCount += 1;
      missing = add(missing, subtract(agreed, bought));
    }
    judged.push({ variety, agreed });
    const balance = rational(one.figures['balanceBaseYuan'] ?? '0');
    const isGain = compare(balance, NOUGHT) > 0;
    const counted = misses && isGain && policy.missedVolume.value === 'variety' ? NOUGHT : balance;
    const own = settlement.inputs.find(({ varietyId }) => varietyId === variety.id)?.score;
    const isOwn = policy.assessmentLevel.value === 'variety' && own !== undefined;
    const ratio = isOwn ? oracleRetentionRatio(policy, own) : ofHospital;
    total = add(total, multiply(ratio ?? NOUGHT, counted));
  }
  if (policy.nonSelectedVeto.value && reachesLimit(judged, policy)) return '0';
  if (policy.missedVolume.value === 'hospital' && missedCount > 0) return '0';
  const kept = policy.floorAtZero.value && compare(total, NOUGHT) < 0 ? NOUGHT : total;
  const each = rational(policy.missedVolumeYuan.value ?? '0');
  const cost =
    policy.missedVolume.value === 'points'
      ? multiply(each, rational(String(missedCount)))
      : policy.missedVolume.value === 'unit'
        ? multiply(each, missing)
        : NOUGHT;
  if (compare(cost, NOUGHT) === 0) return exactText(kept);
  const left = subtract(kept, cost);
  return exactText(compare(left, NOUGHT) < 0 ? NOUGHT : left);
}

function inYear(variety: Variety, fund: FundPlan, settlement: Settlement): Variety {
  const part = partOf(settlement);
  const scale = (text: string): never => exactText(multiply(rational(text), part)) as never;
  const own = settlement.inputs.find(({ varietyId }) => varietyId === variety.id) ?? {};
  const { nonSelectedYuan, ...quantities } = own as Partial<Settlement['inputs'][number]>;
  const excluded = fund.excluded.find(({ varietyId }) => varietyId === variety.id);
  const { nonSelected } = variety;
  const insured = variety.insuredShareRatio;
  return {
    ...variety,
    baseUnits: quantities.baseUnits ?? scale(variety.baseUnits),
    agreedUnits:
      quantities.agreedUnits ?? (variety.agreedUnits === null ? null : scale(variety.agreedUnits)),
    selectedUnits:
      quantities.selectedUnits ??
      (variety.selectedUnits === null ? null : scale(variety.selectedUnits)),
    nonSelected:
      nonSelectedYuan !== undefined
        ? { kind: 'amount', amountYuan: nonSelectedYuan }
        : nonSelected.kind === 'amount'
          ? { kind: 'amount', amountYuan: scale(nonSelected.amountYuan) }
          : {
              ...nonSelected,
              demandUnits: scale(nonSelected.demandUnits),
              selectedUnits: scale(nonSelected.selectedUnits),
            },
    fundRatio: settlement.fundRatio ?? variety.fundRatio,
    expenditureFundRatio: settlement.expenditureFundRatio ?? variety.expenditureFundRatio,
    insuredShareRatio:
      excluded === undefined || insured === null
        ? insured
        : (exactText(
            multiply(rational(insured), subtract(rational('1'), rational(excluded.shareRatio))),
          ) as never),
  };
}

const DAY_MS = 86_400_000;

/** Days of the period ÷ days of the year from its first day, to 40 digits as the program keeps a quotient. */
function partOf({ fromDate, toDate }: Settlement): Rational {
  if (fromDate === null || toDate === null) return rational('1');
  const [from, to] = [new Date(`${fromDate}T00:00:00Z`), new Date(`${toDate}T00:00:00Z`)];
  const days = (to.getTime() - from.getTime()) / DAY_MS + 1;
  const next = new Date(from);
  next.setUTCFullYear(from.getUTCFullYear() + 1);
  const year = (next.getTime() - from.getTime()) / DAY_MS;
  return rational(significantText({ numerator: BigInt(days), denominator: BigInt(year) }, 40));
}

/** N; `null` where only an amount is known. */
function othersOf({ nonSelected }: Variety): Rational | null {
  if (nonSelected.kind === 'amount') return nonSelected.amountYuan === '0' ? NOUGHT : null;
  const left = subtract(rational(nonSelected.demandUnits), rational(nonSelected.selectedUnits));
  return compare(left, NOUGHT) > 0 ? left : NOUGHT;
}

function averagePrice({ selectedPriceYuan, additionalSelected }: Variety): Rational {
  let [rest, price] = [rational('1'), NOUGHT];
  for (const product of additionalSelected) {
    const portion = rational(product.agreedPortionRatio);
    rest = subtract(rest, portion);
    price = add(price, multiply(portion, rational(product.priceYuan)));
  }
  return add(price, multiply(rest, rational(selectedPriceYuan ?? '0')));
}

/** r, the part of all use that a special variety has to keep; `null` where none is agreed. */
function agreedShare(variety: Variety, { policy }: PlanDocument): Rational | null {
  const { agreedUnits, agreedShareRatio, baseUnits, winners, shareGroup } = variety;
  if (agreedUnits !== null) {
    return baseUnits === '0' ? null : divide(rational(agreedUnits), rational(baseUnits));
  }
  if (agreedShareRatio !== null) return rational(agreedShareRatio);
  if (winners === null) return null;
  const rows = policy.shareTables.value[shareGroup];
  const row = [...rows].reverse().find(({ minWinners }) => winners >= minWinners);
  return row === undefined ? null : rational(row.shareRatio);
}

/** S ÷ (S + X Ps), or N ÷ (N + X), against the limit, without a division; what is not known reaches nothing. */
function reachesLimit(
  varieties: readonly { readonly variety: Variety; readonly agreed: Rational }[],
  { redLine }: PlanDocument['policy'],
): boolean {
  const { measure, shareRatio } = redLine.value;
  let [part, whole] = [NOUGHT, NOUGHT];
  for (const { variety, agreed } of varieties) {
    // Without a base nothing was reported: what was agreed stands for purchases that are not known.
    const bought = boughtOf(variety) ?? (variety.baseUnits === '0' ? agreed : null);
    const others = othersOf(variety);
    const { nonSelected } = variety;
    if (bought === null || (measure === 'quantity' && others === null)) return false;
    const spent =
      measure === 'quantity'
        ? (others ?? NOUGHT)
        : nonSelected.kind === 'amount'
          ? rational(nonSelected.amountYuan)
          : multiply(others ?? NOUGHT, rational(nonSelected.nonSelectedPriceYuan));
    const selected = measure === 'quantity' ? bought : multiply(bought, averagePrice(variety));
    part = add(part, spent);
    whole = add(whole, add(spent, selected));
  }
  return compare(whole, NOUGHT) > 0 && compare(part, multiply(rational(shareRatio), whole)) >= 0;
}

function boughtOf({ selectedUnits, nonSelected }: Variety): Rational | null {
  if (selectedUnits !== null) return rational(selectedUnits);
  return nonSelected.kind === 'demand' ? rational(nonSelected.selectedUnits) : null;
}
