import { namesScope, readMarkWords } from './flag-words';
import { isNo, isYes } from './yes-no';

/** What a plain yes or no below a header answers; `none`: nothing that it could. */
export type FlagQuestion = 'selected' | 'nonSelected' | 'inVbp' | 'none';

const SELECTED = '(?:中选|中标|选中)';
const NOT_SELECTED = `(?:(?:非|未|不|没|没有|不是|并非)${SELECTED}|落选|落标)`;
const WHOSE = '(?:国家|国家级|省级?|省际|联盟|国采|国集|集采|集中采购|带量采购|带量)*';
const NOUN = '(?:药品|品种|产品|品规)?';
const MARK = '(?:标识|标志|标记|状态|情况|属性|类型|类别)?';
const ASKS = '(?:是否)?(?:已|为|是|属于|属|系)?';

/** 是否非中选, 未中选标志, 落选: a yes says that the product was not selected. */
const ASKS_NOT_SELECTED = new RegExp(`^${ASKS}${WHOSE}${NOT_SELECTED}${WHOSE}${NOUN}${MARK}$`);
/** 中选否, 中标与否: whether it was. */
const ASKS_WHETHER = new RegExp(`^${WHOSE}${SELECTED}(?:与|是)?否$`);
/** 非中选/中选: which of the two. */
const ASKS_WHICH = new RegExp(`^${WHOSE}(?:非|未)${SELECTED}[/、或]${WHOSE}${SELECTED}$`);

/** Whether a header, as it is compared, asks whether a product was selected, in a form that is on no list of words. */
export function isFlagHeader(key: string): boolean {
  return ASKS_NOT_SELECTED.test(key) || ASKS_WHETHER.test(key) || ASKS_WHICH.test(key);
}

const MAY_BE_FLAG = new RegExp(
  `^${WHOSE}${SELECTED}${NOUN}${MARK}$|^(?:国家|省级?)?(?:集采|国采|带量|带量采购|集中采购)${NOUN}${MARK}$`,
);
/** Names of classes of goods: they ask no question that yes or no would answer. */
const CLASS = /^(?:药品|采购|产品|品种|商品)?(?:类别|类型|分类|属性|性质|标记)$|^status$/;

/** Whether a header may be that of flags, if its cells are: 中选药品, 带量中选, 采购属性. */
export function isVagueFlagHeader(key: string): boolean {
  return MAY_BE_FLAG.test(key) || CLASS.test(key);
}

/**
 * What a column asks, by its header as it is compared. Where the header is doubtful the answer is too; a column that a person chose
 * under a word of his own is taken for what he chose it for.
 */
export function questionOf(key: string): FlagQuestion {
  if (ASKS_NOT_SELECTED.test(key)) return 'nonSelected';
  if (ASKS_WHICH.test(key)) return 'none';
  if (SAYS_SELECTED.test(key)) return 'selected';
  if (CLASS.test(key) || SAYS_NOT_SELECTED.test(key)) return 'none';
  return SPEAKS_OF_VBP.test(key) ? 'inVbp' : 'selected';
}

const SAYS_SELECTED = /(?<![非未不])(?:中选|中标|选中)|^selected$/;
const SAYS_NOT_SELECTED = /(?:非|未|不)(?:中选|中标|选中)|落选|落标/;
const SPEAKS_OF_VBP = /集采|国采|带量|集中采购|vbp/;

const SIGN = '[0-9]|[ynft√✓✔×x]';
const MEANS = '(?:=|:|-|—|→|为|是|表示|代表|即|指)?';
const PART = '[,;、。/|\\s]*';
const WORD = '[^0-9a-z√✓✔×,;、。/|=:\\s]{1,8}?';
const SIGN_FIRST = new RegExp(`(?<sign>${SIGN})${MEANS}(?<word>${WORD})${PART}(?=$|${SIGN})`, 'y');
const WORD_FIRST = new RegExp(`(?<word>${WORD})${MEANS}(?<sign>${SIGN})${PART}`, 'y');

/** What the signs below a header stand for, by its bracket: 1=是,0=否, 0是1否, 中选1 非中选0. `null` for one that says no such thing. */
export function readLegend(qualifier: string): ReadonlyMap<string, string> | null {
  return legendBy(SIGN_FIRST, qualifier) ?? legendBy(WORD_FIRST, qualifier);
}

function legendBy(form: RegExp, text: string): ReadonlyMap<string, string> | null {
  const legend = new Map<string, string>();
  form.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const { sign, word } = form.exec(text)?.groups ?? {};
    if (sign === undefined || word === undefined || legend.has(sign) || !isAnswer(word))
      return null;
    legend.set(sign, word);
    end = form.lastIndex;
  }
  return legend.size === 0 ? null : legend;
}

function isAnswer(word: string): boolean {
  return isYes(word) || isNo(word) || readMarkWords(word) !== 'unreadable';
}

const HARMLESS =
  /^(?:是否|必填项?|选填项?|必选|可空|单选|下拉(?:选择)?|填|请?(?:填写?|选择?)|空|空白|备注|说明|注\d*|本轮|本批|当前|现行|20\d\d年?度?)$/;

/** Whether what stands beside a flag's word is understood: choices, whose procurement, a legend. */
export function isFlagQualifier(qualifier: string): boolean {
  const parts = qualifier.split(/[,;、。/|\s或]+/).filter((part) => part !== '');
  const isKnown = (part: string): boolean =>
    HARMLESS.test(part) || isAnswer(part) || namesScope(part);
  return (
    parts.every((part) => isKnown(part.replace(/^请?(?:填写?|选择?)(?=.)/, ''))) ||
    readLegend(qualifier) !== null
  );
}
