import { UNSAID } from '../contents/counted-unit';
import { plainTextOf } from '../table/cell-text';

/** What a caption says its numbers are counted in. */
export interface CaptionUnit {
  readonly of: 'money' | 'quantity';
  /** As headers have it: 万元, 美元. */
  readonly word: string;
  /** The words of the caption. */
  readonly caption: string;
}

const POWER = '[十百千万亿]*';
const MONEY_WORD = `(?:人民币)?${POWER}(?:人民币)?(?:美元|港元|港币|欧元|日元|澳元|英镑|元|圆|角|分)`;
const COUNT_WORD = `${POWER}(?:片|粒|丸|支|袋|贴|枚|盒|瓶|板|箱|件)`;
const UNIT = `(?:${MONEY_WORD}|${COUNT_WORD})`;
const BETWEEN = '[、,/;及和 ]';
const LIST = `${UNIT}(?:${BETWEEN}+${UNIT})*`;

const FORMS: readonly (readonly [form: RegExp, read: (list: string) => readonly string[]])[] = [
  // 单位:万元, 金额单位为万元, 计量单位(万片), 数量单位 百盒, also within a title.
  [
    new RegExp(
      `(?:(?:金额|货币|数量|计量|计价)?(?:的)?单位|计量|金额|数量)(?:一律|全部|均|都)?(?:为|是|以|按|:|\\(|\\s)*(${LIST})(?=$|[\\s,、;:。)\\]]|单位|金额|货币|数量|计量|计价|为单位|计(?!量|价))`,
      'g',
    ),
    listed,
  ],
  // 以万元计, 按万元为单位.
  [new RegExp(`[以按](${LIST})(?:计(?!量|价)|为单位|表示|列示|统计)`, 'g'), listed],
  // (万元) behind a title; 单价(万元) says it of prices alone.
  [new RegExp(`(?<!价|价格)[(\\[【]\\s*(${LIST})\\s*[)\\]】]`, 'g'), listed],
  [/(?:币种|币别|货币)(?:为|是|:)\s*([^\s,、;:。()]{1,6})/g, (word) => [word]],
  [/单位(?:为|是|:)\s*((?:usd|hkd|eur|us\$)[^\s,、;:。()]*)/gi, (word) => [word]],
  [
    /\bunits?\s*(?::|is|are|in)\s*((?:(?:[\d,]+|ten|hundred|thousands?|millions?)\s*){0,2}(?:of\s+)?[a-z']+)/gi,
    english,
  ],
  [
    /\b((?:rmb|cny|yuan|usd|us\$|hkd)\s*(?:in\s+)?(?:thousands?|millions?|'?000s?|10,000|ten thousands?))/gi,
    english,
  ],
  [
    /\bin\s+((?:ten thousands?|thousands?|millions?|10,000)\s+(?:of\s+)?(?:rmb|cny|yuan|usd|us\$|hkd))/gi,
    english,
  ],
];

/** Words by which numbers are counted that are no unit of their own, or that nobody knows: they are understood or refuse. */
const ODD_UNIT =
  /(金额|货币|计价|价格|数量|计量)?(?:的)?(?:单位|(?<=金额|数量))(?:一律|全部|均|都)?(?:为|是|以|:|\(|\/|\s)+([十百千万亿]+|[wkm]|[厘毛打克升吨]|m?g|kg|m?l|ddds?|公斤|千克|毫升|毫克)(?=$|[\s,、;。)\]])/gi;

/** 金额单位：万 is 万元; 单位：万 may be meant for either, and leaves open what is counted in it. */
function oddUnits(plain: string): readonly CaptionUnit[] {
  return [...plain.matchAll(ODD_UNIT)].flatMap(([caption, label = '', unit = '']) => {
    const isPower = POWERS_ALONE.test(unit);
    const money = isPower ? (label === '' ? `${unit}${UNSAID}` : `${unit}元`) : unit;
    const both: readonly CaptionUnit[] = [
      { of: 'money', word: money, caption },
      { of: 'quantity', word: label === '' ? money : unit, caption },
    ];
    if (label === '') return both;
    const of = /数量|计量/.test(label) ? 'quantity' : 'money';
    return both.filter((each) => each.of === of);
  });
}

const POWERS_ALONE = /^[十百千万亿]+$/;

function listed(list: string): readonly string[] {
  return list.split(new RegExp(BETWEEN)).filter((word) => word !== '');
}

/** thousands of yuan → 千元; what is not known stays as it is, and refuses its columns. */
function english(words: string): readonly string[] {
  const text = words.toLowerCase();
  const money = /usd|us\$/.test(text) ? '美元' : /hkd/.test(text) ? '港元' : '';
  const isYuan = /rmb|cny|yuan/.test(text);
  const power = /ten thousand|10,000/.test(text)
    ? '万'
    : /thousand|'?000/.test(text)
      ? '千'
      : /million/.test(text)
        ? '百万'
        : '';
  if (money !== '') return [`${power}${money}`];
  return isYuan ? [`${power}元`] : [];
}

const MONEY = new RegExp(`^${MONEY_WORD}$`);
const COUNT = new RegExp(`^${COUNT_WORD}$`);
const YUAN = /^(?:人民币|rmb|cny|本位币|本币)$/i;

/**
 * The units that a text states for a table: 单位:万元, (单位：万片、万元), 币种:美元, RMB in thousands. `isWhole` asks for a text
 * that says nothing else.
 */
export function captionUnits(
  text: string,
  { isWhole }: { readonly isWhole: boolean },
): readonly CaptionUnit[] {
  const plain = plainTextOf(text).replaceAll('(人民币)', '');
  const odd = oddUnits(plain).filter(({ caption }) => !isWhole || caption === plain);
  const known = FORMS.flatMap(([form, read]) =>
    [...plain.matchAll(form)].flatMap(({ 0: caption, 1: list = '', index }) => {
      if (isWhole && caption !== plain) return [];
      const isOfOther = OTHER_LABEL.test(plain.slice(0, index)) && /^单位/.test(caption);
      return read(list).map((word) => {
        const unit = YUAN.test(word) ? '元' : word.replaceAll('人民币', '');
        const of: CaptionUnit['of'] = COUNT.test(unit) && !MONEY.test(unit) ? 'quantity' : 'money';
        return {
          of,
          word: unit,
          caption: caption.trim(),
          isOfOther,
          isLabelled: LABEL.test(caption),
        };
      });
    }),
  );
  // 医保基金单位:万元 is no unit of amounts that have one of their own beside it.
  const isMoneyLabelled = known.some(({ of, isLabelled }) => of === 'money' && isLabelled);
  const own = known.filter(({ isOfOther }) => !(isOfOther && isMoneyLabelled));
  return [...own.map(({ of, word, caption }) => ({ of, word, caption })), ...odd];
}

const LABEL = /^(?:金额|货币)/;
const OTHER_LABEL = /\p{Script=Han}$/u;

const WHOLE_UNIT = new RegExp(`^${LIST}$`);

/** A sheet's name that is a unit and nothing else, as a caption: 万元. */
export function sheetCaption(sheet: string): string {
  const plain = plainTextOf(sheet);
  return WHOLE_UNIT.test(plain) ? `(${plain})` : sheet;
}

const WITHOUT_TAX = /不含税|未税|无税/;

/** Whether a text says of a table's amounts that tax is not in them. */
export function saysWithoutTax(text: string): boolean {
  const plain = plainTextOf(text).replace(/\s/g, '');
  return WITHOUT_TAX.test(plain) && !/(?<!不)含税/.test(plain.replace(WITHOUT_TAX, ''));
}
