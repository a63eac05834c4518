import { remembered } from '../../remembered';
import { splitDrugName } from '../contents/drug-name';
import { plainTextOf } from '../table/cell-text';
import {
  formKey,
  type FormReading,
  isSpecialOf,
  knownForm,
  readDosageForm,
  splitFormEnding,
} from './dosage-forms';
import { usualSalt } from './salts';

/** What tells a variety in a file, a table or a plan. */
export interface NamedVariety {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly batch: string;
}

/** A variety's name as it is compared, whatever it is dressed in. */
export interface DrugIdentity {
  /** The generic name without its dosage form. */
  readonly stem: string;
  /** What the dosage form may be; `null` where nothing says it. */
  readonly form: FormReading | null;
  /** Empty where no batch is given. */
  readonly batch: string;
}

/** Reads what a variety is by its name, its dosage form and its batch. */
export function drugIdentity({ genericName, dosageForm, batch }: NamedVariety): DrugIdentity {
  const { stem, form } = readName(genericName);
  return { stem, form: bothForms(readForm(dosageForm), form), batch: readBatch(batch) };
}

type NameReading = Omit<DrugIdentity, 'batch'>;

const readName: (genericName: string) => NameReading = remembered((genericName) => {
  const { bareName } = splitDrugName(plainTextOf(genericName));
  const { stem, form } = splitForm(formKey(bareName === '' ? genericName : bareName));
  return { stem: arabicNumbers(usualSalt(stem)), form };
});
const readForm = remembered(readDosageForm);
const readBatch = remembered(usualBatch);

function splitForm(name: string): NameReading {
  const injected = /^注射用(.{2,})$/.exec(name);
  if (injected !== null) return { stem: injected[1] ?? name, form: knownForm('注射用') };
  // 复方氨基酸注射液(18AA): what stands in brackets behind the form belongs to the name.
  const [, front = name, bracket = ''] = /^(.+?)(\([^()]*\))$/.exec(name) ?? [];
  const whole = splitFormEnding(name);
  if (whole !== null) return whole;
  const form = knownForm(bracket.slice(1, -1));
  if (form !== null) return { stem: front, form };
  const split = bracket === '' ? null : splitFormEnding(front);
  return split === null
    ? { stem: name, form: null }
    : { stem: `${split.stem}${bracket}`, form: split.form };
}

/** The column's form and the name's. Where one only says the body of the other, the other holds; else they contradict. */
function bothForms(column: FormReading | null, name: FormReading | null): FormReading | null {
  if (column === null || name === null) return column ?? name;
  const common = column.groups.filter((group) => name.groups.includes(group));
  if (common.length > 0) {
    const narrower = column.groups.length <= name.groups.length ? column : name;
    return common.length === 1 ? (knownForm(common[0] ?? '') ?? narrower) : narrower;
  }
  const isSpecial = (special: FormReading, plain: FormReading): boolean =>
    special.groups.every((one) => plain.groups.some((other) => isSpecialOf(one, other)));
  if (isSpecial(name, column)) return name;
  if (isSpecial(column, name)) return column;
  const word = `${name.word}/${column.word}`;
  return { word, groups: [word], isKnown: false };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** (Ⅱ) and (II) as (2), 18AA-Ⅲ as 18AA-3. */
function arabicNumbers(name: string): string {
  return name.replace(/(?<![a-z])(viii|vii|iii|vi|iv|ix|ii|i|v|x)(?=\)|$|型)/g, (roman: string) =>
    String(ROMAN.indexOf(roman) + 1),
  );
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 第五批, 第5批 and 国采第五批 are one batch; words that are not known stay as they are. */
function usualBatch(batch: string): string {
  const key = formKey(batch);
  const found =
    /^(?:国家组织|国家|国采|集采|药品)*第?(\d{1,2}|[一二三四五六七八九十]{1,3})批次?(?:国采|国家集采|集采|集中采购|带量采购|药品)*$/.exec(
      key,
    );
  return found?.[1] === undefined ? key : (arabicNumeral(found[1]) ?? key);
}

function arabicNumeral(text: string): string | null {
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, '');
  const [, tens, units] =
    /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (units === undefined) return null;
  const digit = (numeral: string): number => NUMERALS.indexOf(numeral) + 1;
  if (tens === undefined) return String(digit(units));
  return String((tens === '' ? 1 : digit(tens)) * 10 + (units === '' ? 0 : digit(units)));
}
