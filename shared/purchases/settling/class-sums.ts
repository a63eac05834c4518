import type { UnitsText, YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { MonthlyUse } from '../monthly-use';
import type { LineClass, Month } from '../purchase';

/** Units and yuan of some lines. */
export class BoughtSum {
  readonly units = new ExactSum();
  readonly amount = new ExactSum();

  add(other: BoughtSum): void {
    this.units.addSum(other.units);
    this.amount.addSum(other.amount);
  }
}

/** What was bought, by what it counts as. */
export class ClassSums {
  purchases = 0;
  private readonly sums = new Map<LineClass, BoughtSum>();

  add(lineClass: LineClass, purchases: number, bought: BoughtSum): void {
    this.purchases += purchases;
    this.of(lineClass).add(bought);
  }

  addAll(other: ClassSums): void {
    this.purchases += other.purchases;
    for (const [lineClass, bought] of other.sums) this.of(lineClass).add(bought);
  }

  total(): BoughtSum {
    const total = new BoughtSum();
    for (const bought of this.sums.values()) total.add(bought);
    return total;
  }

  of(lineClass: LineClass): BoughtSum {
    const known = this.sums.get(lineClass);
    if (known !== undefined) return known;
    const fresh = new BoughtSum();
    this.sums.set(lineClass, fresh);
    return fresh;
  }

  toMonthlyUse(month: Month, source: string): MonthlyUse {
    const isShort = this.sums.has('nonSelectedShortage');
    return {
      month,
      source,
      purchases: this.purchases,
      selectedUnits: this.units('selected'),
      selectedAmountYuan: this.yuan('selected'),
      backupUnits: this.units('backupAsSelected'),
      backupAmountYuan: this.yuan('backupAsSelected'),
      noVolumeUnits: this.units('selectedNoVolume'),
      noVolumeAmountYuan: this.yuan('selectedNoVolume'),
      nonSelectedUnits: this.units('nonSelected'),
      nonSelectedAmountYuan: this.yuan('nonSelected'),
      exemptUnits: this.units('nonSelectedExempt'),
      exemptAmountYuan: this.yuan('nonSelectedExempt'),
      ...(isShort && {
        shortageUnits: this.units('nonSelectedShortage'),
        shortageAmountYuan: this.yuan('nonSelectedShortage'),
      }),
    };
  }

  units(lineClass: LineClass): UnitsText {
    return (this.sums.get(lineClass)?.units ?? NOTHING).toText();
  }

  yuan(lineClass: LineClass): YuanText {
    return (this.sums.get(lineClass)?.amount ?? NOTHING).toText();
  }
}

const NOTHING = new ExactSum();
