/** The class that a mark states. */
export type SelectedFlag = 'selected' | 'nonSelected';

/**
 * What a mark says. `inVbp`: the drug is in volume-based procurement (集采), which does not say whether this product was
 * selected. `outsideVbp`: it is not, so that nobody knows whether it is a brand of a drug that is, or none of the plan's. `unreadable`: no
 * form the program knows. None of these three decides.
 */
export type FlagReading = SelectedFlag | 'inVbp' | 'outsideVbp' | 'unreadable';

/** Whether a reading decides the class. */
export function isDecided(reading: FlagReading | null): reading is SelectedFlag {
  return reading === 'selected' || reading === 'nonSelected';
}

const SELECTED = '已?(?:中选|中标|选中)|主供';
const NOT_SELECTED = '(?:非|未|不|没|没有)(?:中选|中标|选中)|落选|落标';
const VBP = '国家组织|国采|国集|集采|集中(?:带量)?采购|带量(?:采购)?|4[+]7';
/** Whose procurement, and which batch: they change nothing. */
const SCOPE = `国家级?|省级?|省际|联盟|接续|续约|${VBP}|第?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})批次?`;
const NOUN = '产品|药品|品种|品规';
const BETWEEN = '[()[\\]【】〔〕「」《》\\-_—·.:,、;/|]';
const BESIDE = `(?:${SCOPE}|${NOUN}|${BETWEEN})*`;

const FORMS: readonly (readonly [form: RegExp, reading: FlagReading])[] = [
  [whole(`${BESIDE}(?:${SELECTED})${BESIDE}`), 'selected'],
  [whole(`${BESIDE}(?:${NOT_SELECTED})${BESIDE}`), 'nonSelected'],
  [
    whole(
      `(?:非|不是|不属于|未(?:参加|参与|纳入|列入|进入)?)(?:集采|集中(?:带量)?采购|带量采购)(?:${NOUN})*`,
    ),
    'outsideVbp',
  ],
  [whole(`${BESIDE}(?:${VBP})${BESIDE}`), 'inVbp'],
  [whole('selected'), 'selected'],
  [whole('(?:non-?|un|not)selected'), 'nonSelected'],
];

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`);
}

/** No mark is longer: a longer text is a remark. */
const LONGEST_MARK = 30;

/**
 * Reads a mark written in words: 中选, 国采未中选, 集采品种(落标). The whole text has to be a form of the list; no word is
 * decided by a part of it. The text is as `plainText` leaves it.
 */
export function readMarkWords(text: string): FlagReading {
  const plain = text.toLowerCase().replace(/\s/g, '');
  if (plain === '' || plain.length > LONGEST_MARK) return 'unreadable';
  return FORMS.find(([form]) => form.test(plain))?.[1] ?? 'unreadable';
}

const SCOPES = whole(`(?:${SCOPE}|${BETWEEN})+`);

/** Whether a text names nothing but whose procurement is meant: 国家, 第七批, 省级联盟. */
export function namesScope(text: string): boolean {
  return SCOPES.test(text);
}

const VOCABULARY = /中选|选中|落选|中标|落标|集采|国采|带量|集中采购/;

/** Whether a text speaks of selection, be it in a form that nobody knows. It decides nothing: it is a reason to ask. */
export function speaksOfSelection(text: string): boolean {
  return VOCABULARY.test(text);
}
