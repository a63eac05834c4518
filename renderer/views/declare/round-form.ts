import { type RatioText, type YuanText } from '../../../shared/decimal/decimal-text';
import { readTypedNumber, typedText } from '../../../shared/decimal/typed-number';
import type { RoundSettings, ShortfallRule } from '../../../shared/plan/declaration-round';
import { parameterTable } from '../../../shared/policy/parameter-table';
import { isMonth } from '../../../shared/purchases/purchase';
import { failure, type Result, success } from '../../../shared/result';

/** A round's settings as they are typed. */
export interface RoundForm {
  readonly name: string;
  readonly firstMonth: string;
  readonly deadline: string;
  readonly risk: string;
  readonly floorShare: string;
  readonly floorUse: string;
  readonly shortfall: string;
  readonly yuan: string;
  readonly seed: string;
}
export type RoundFormField = keyof RoundForm;

const LONGEST_NAME = 60;
const MOST_SEED = 4_294_967_295;

/** The settings, or the fields that cannot be read. */
export function readRoundForm(form: RoundForm): Result<RoundSettings, ReadonlySet<RoundFormField>> {
  const wrong = new Set<RoundFormField>();
  const name = form.name.trim();
  if (name === '' || name.length > LONGEST_NAME) wrong.add('name');
  const month = form.firstMonth.trim();
  const firstMonth = isMonth(month) ? month : null;
  if (month !== '' && firstMonth === null) wrong.add('firstMonth');
  const deadline = form.deadline.trim();
  if (deadline !== '' && !isDate(deadline)) wrong.add('deadline');
  const riskRatio = readRatio(form.risk, { least: '0.05', most: '0.5' });
  if (riskRatio === null) wrong.add('risk');
  const floorShareRatio = readRatio(form.floorShare, { least: '0', most: '1' });
  if (floorShareRatio === null) wrong.add('floorShare');
  const floorUses = parameterTable.declarationFloorUse.value.choices;
  const floorUse = floorUses.find((one) => one === form.floorUse) ?? 'meanOfTwoYears';
  const shortfall = readShortfall(form);
  if (shortfall === null) wrong.add('yuan');
  const seed = /^\d{1,10}$/.test(form.seed.trim()) ? parseInt(form.seed, 10) : MOST_SEED + 1;
  if (seed > MOST_SEED) wrong.add('seed');
  if (riskRatio === null || floorShareRatio === null || shortfall === null || wrong.size > 0) {
    return failure(wrong);
  }
  return success({
    name,
    firstMonth,
    deadline: deadline === '' ? null : deadline,
    riskRatio,
    floorShareRatio,
    floorUse,
    shortfall,
    seed,
  });
}

/** A day that there is: 2027-02-30 is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readRatio(
  text: string,
  { least, most }: { readonly least: string; readonly most: string },
): RatioText | null {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || typed.value.lt(least) || typed.value.gt(most)) return null;
  return typedText<RatioText>(typed.value);
}

function readShortfall({ shortfall, yuan }: RoundForm): ShortfallRule | null {
  const { choices } = parameterTable.missedVolume.value;
  const kind = choices.find((one) => one === shortfall) ?? 'variety';
  if (kind !== 'points' && kind !== 'unit') return { kind };
  const typed = readTypedNumber(yuan);
  if (typed.kind !== 'number' || typed.isPercent || typed.value.lt(0)) return null;
  return { kind, yuan: typedText<YuanText>(typed.value) };
}
