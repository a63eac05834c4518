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
  /** Mostly of one class. */
  private readonly sums: { readonly lineClass: LineClass; readonly bought: BoughtSum }[] = [];

  add(lineClass: LineClass, purchases: number, bought: BoughtSum): void {
    this.purchases += purchases;
    this.of(lineClass).add(bought);
  }

  addAll(other: ClassSums): void {
    this.purchases += other.purchases;
    for (const { lineClass, bought } of other.sums) this.of(lineClass).add(bought);
  }

  /** Not to be added to. */
  total(): BoughtSum {
    const [first] = this.sums;
    if (first !== undefined && this.sums.length === 1) return first.bought;
    const total = new BoughtSum();
    for (const { bought } of this.sums) total.add(bought);
    return total;
  }

  of(lineClass: LineClass): BoughtSum {
    const known = this.known(lineClass);
    if (known !== null) return known;
    const bought = new BoughtSum();
    this.sums.push({ lineClass, bought });
    return bought;
  }

  private known(lineClass: LineClass): BoughtSum | null {
    for (const one of this.sums) if (one.lineClass === lineClass) return one.bought;
    return null;
  }

  toMonthlyUse(month: Month, source: string): MonthlyUse {
    const use: MonthlyUse = {
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
    };
    if (this.known('nonSelectedShortage') !== null) {
      use.shortageUnits = this.units('nonSelectedShortage');
      use.shortageAmountYuan = this.yuan('nonSelectedShortage');
    }
    return use;
  }

  units(lineClass: LineClass): UnitsText {
    return (this.known(lineClass)?.units ?? NOTHING).toText();
  }

  yuan(lineClass: LineClass): YuanText {
    return (this.known(lineClass)?.amount ?? NOTHING).toText();
  }
}

const NOTHING = new ExactSum();
