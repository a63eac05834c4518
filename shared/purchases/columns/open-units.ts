import { readCountedUnit, UNSAID } from '../contents/counted-unit';
import { headerText } from '../table/header-text';
import type { PurchaseField } from './column-mapping';
import { headerTenthPower, headerUnitText } from './header-synonyms';
import { joinedHeaderOf } from './join-header';
import type { TableLayout } from './table-layout';

/** What a column's numbers may be counted in, where the words around them do not decide it. */
export interface OpenUnit {
  /** As the file has them: 万元、元. */
  readonly unit: string;
  /** Powers of ten, the likeliest first. */
  readonly tenthPowers: readonly number[];
  /** Whether the column's own header says it, and no title or remark. */
  readonly isInHeader: boolean;
}

const MONEY: readonly PurchaseField[] = ['amountYuan', 'packPriceYuan', 'unitPriceYuan'];
const QUANTITIES: readonly PurchaseField[] = ['packs', 'units'];
/** Powers of ten that are asked about where a word names none for sure: 元, 万元, 千元, 百元, 分. */
const USUAL = [0, 4, 3, 2, -2];
const USUAL_OF_QUANTITIES = [0, 4, 3, 2];

/**
 * The unit of a column that is a matter of scale alone: 万元 and 元 both stand around it, or a letter (W), a factor (×1000), a 万
 * of nothing. `null` where the unit is known, and where no power of ten makes yuan or packs of it (美元, 公斤, 打), or what was returned
 * is taken off in a unit of its own: then the table is refused.
 */
export function openUnit(layout: TableLayout, field: PurchaseField): OpenUnit | null {
  const { headerRow, headerRows = [headerRow], mapping, month } = layout;
  const column = mapping[field];
  if (column === undefined || month !== undefined) return null;
  if (mapping.returnedPacks !== undefined || mapping.returnedAmountYuan !== undefined) return null;
  const isMoney = MONEY.includes(field);
  // One ratio cannot hold for packs and units that are counted apart.
  const areBoth = mapping.packs !== undefined && mapping.units !== undefined;
  if (!isMoney && (!QUANTITIES.includes(field) || areBoth)) return null;
  const header = headerText(headerRow.cells[column]);
  if (headerTenthPower(header) !== null) return null;
  const words = headerUnitText(header).split(/或|[\s,;]+/);
  const tenthPowers = isMoney ? powersOfMoney(words) : powersOfQuantity(words);
  if (tenthPowers === null) return null;
  const own = headerUnitText(headerText(joinedHeaderOf(headerRows).cells[column]));
  const unit = words.map((word) => asWritten(header, word.replace(UNSAID, ''))).join('、');
  return { unit, tenthPowers, isInHeader: own !== '' };
}

/** A header is compared in lower case, and quoted as it stands. */
function asWritten(header: string, word: string): string {
  const at = header.toLowerCase().indexOf(word);
  return at === -1 ? word : header.slice(at, at + word.length);
}

const SCALES: readonly (readonly [form: RegExp, tenthPower: number])[] = [
  [/^w元?$/, 4],
  [/^k元?$/, 3],
  [/^m元?$/, 6],
  [/^厘$/, -3],
  [/^毛$/, -1],
];
const FACTOR = /^(?:[×x*÷/]|除以|乘以?)(10+)$/;

function powersOfMoney(words: readonly string[]): readonly number[] | null {
  return knownPowers(words) ?? hintedPowers(words, USUAL);
}

function powersOfQuantity(words: readonly string[]): readonly number[] | null {
  const bare = new Set(words.map((word) => word.replace(/^[十百千万亿]+/, '')));
  return bare.size === 1 && !bare.has(UNSAID)
    ? (knownPowers(words) ?? hintedPowers(words, USUAL_OF_QUANTITIES))
    : hintedPowers(words, USUAL_OF_QUANTITIES);
}

/** Of units that are each known, and differ in their scale alone. */
function knownPowers(words: readonly string[]): readonly number[] | null {
  const powers = words.map((word) => {
    const unit = readCountedUnit(word);
    return unit.kind === 'known' ? unit.tenthPower : null;
  });
  const known = new Set(powers.filter((power) => power !== null));
  return powers.includes(null) || known.size < 2 ? null : [...known];
}

function hintedPowers(
  words: readonly string[],
  usual: readonly number[],
): readonly number[] | null {
  const hints = words.map(hintOf);
  const known = hints.filter((hint) => hint !== null);
  return known.length < hints.length ? null : Array.from(new Set([...known, ...usual]));
}

function hintOf(word: string): number | null {
  const factor = FACTOR.exec(word)?.[1];
  if (factor !== undefined) return factor.length - 1;
  if (word.endsWith(UNSAID)) {
    const unit = readCountedUnit(`${word.slice(0, -UNSAID.length)}元`);
    return unit.kind === 'known' ? unit.tenthPower : null;
  }
  return SCALES.find(([form]) => form.test(word))?.[1] ?? null;
}
