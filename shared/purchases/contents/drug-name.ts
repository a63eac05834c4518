import { remembered } from '../../remembered';
import { isDecided, readMarkWords, type SelectedFlag, speaksOfSelection } from './flag-words';
import { isFlowRemark, withoutFlowRemark } from './name-remarks';

/** A drug's name as a file writes it, taken apart. */
export interface DrugName {
  /** Without marks and stated trade names; bracket contents that are neither stay in it: 氯化钠注射液(软袋). */
  readonly bareName: string;
  /** What the name's marks say of the class; `null` where none decides it. */
  readonly flag: SelectedFlag | null;
  /** The first mark that leaves open what it means: (集采), ★, marks that contradict each other. `null` where none does. */
  readonly doubtfulMark: string | null;
  /** A trade name that the name states as one: (商品名:立普妥), 立普妥®. Empty where none is stated. */
  readonly tradeName: string;
  /** The bracket contents that stay in the bare name: a form (软袋), a salt, perhaps a trade name that does not say so. */
  readonly brackets: readonly string[];
  /** The first word by which the line may be no purchase: (赠品), 【作废】, (退). Empty where there is none. */
  readonly flowRemark: string;
}

const BRACKETED = /[([【〔「《]([^()[\]【】〔〕「」《》]*)[)\]】〕」》]/g;
const SIGN = /^[★☆▲△●○◆◇■□※◎▼▽♦*#^✱✲✳⊙⊕√✓✔]+|[★☆▲△●○◆◇■□※◎▼▽♦*#^✱✲✳⊙⊕√✓✔]+$/g;
/** 国采中选-阿托伐他汀钙片: a part is taken off where it is a mark from end to end. */
const FIRST_PART = /^([^-_—|/]+)[-_—|/]+/;
const LAST_PART = /[-_—|/]+([^-_—|/]+)$/;
const STATED_TRADE_NAME = /^(?:商品名称?|商标名?)[:：]?(.+)$|^([^®]+)®$/;
const LEADING_TRADE_NAME = /^([\p{L}\d]{2,8})®\s*(?=\p{L})/u;
/** Remarks of directories, which say nothing of selection and are no part of a drug's name. */
const REMARK =
  /^(?:国家|省|增补)?(?:基药|基本药物|基)$|^(?:国基|省基)$|^(?:医保)?[甲乙丙]类?$|^医保$|^自费$/;

/**
 * Takes a name apart: 阿托伐他汀钙片(非中选) is 阿托伐他汀钙片, marked as not selected. Marks are read whole, by the same
 * forms as a flag column. A bracket that speaks of selection in a form nobody knows is a doubtful mark: (集采竞品). The
 * text is as `plainText` leaves it.
 */
export const splitDrugName: (written: string) => DrugName = remembered((written) => {
  const { name: text, remark } = withoutFlowRemark(written);
  const name = splitMarkedName(text);
  return remark === '' ? name : { ...name, flowRemark: remark };
});

function splitMarkedName(text: string): DrugName {
  // Nearly every name is plain.
  if (!/[^\p{Script=Han}\p{Script=Latin}\d\s]/u.test(text)) return plainName(text);
  const marks: string[] = [];
  const brackets: string[] = [];
  let tradeName = '';
  let flowRemark = '';
  let name = text.replace(BRACKETED, (whole: string, content: string) => {
    const word = content.trim();
    const stated = STATED_TRADE_NAME.exec(word);
    if (stated !== null) tradeName = (stated[1] ?? stated[2] ?? '').trim();
    else if (isFlowRemark(word)) flowRemark ||= word;
    else if (isMark(word)) marks.push(word);
    else if (!REMARK.test(word)) {
      brackets.push(word);
      return whole;
    }
    return '';
  });
  name = name.trim().replace(SIGN, (sign) => {
    marks.push(sign.charAt(0));
    return '';
  });
  name = withoutPart(withoutPart(name, FIRST_PART, marks), LAST_PART, marks).trim();
  name = name.replace(LEADING_TRADE_NAME, (_, word: string) => {
    tradeName = word;
    return '';
  });
  return { bareName: name.trim(), ...meaningOf(marks), tradeName, brackets, flowRemark };
}

function plainName(text: string): DrugName {
  return {
    bareName: text,
    flag: null,
    doubtfulMark: null,
    tradeName: '',
    brackets: [],
    flowRemark: '',
  };
}

function isMark(word: string): boolean {
  return isSign(word) || readMarkWords(word) !== 'unreadable' || speaksOfSelection(word);
}

function isSign(word: string): boolean {
  return word !== '' && word.replace(SIGN, '') === '';
}

/** Takes a mark off that a dash or bar parts from the name. */
function withoutPart(name: string, part: RegExp, marks: string[]): string {
  const [whole = '', word = ''] = part.exec(name) ?? [];
  if (readMarkWords(word) === 'unreadable') return name;
  marks.push(word.trim());
  return name.replace(whole, '');
}

/** A sign such as ★ leaves open what it means; words beside it may say it. */
function meaningOf(marks: readonly string[]): Pick<DrugName, 'flag' | 'doubtfulMark'> {
  const unknown = marks.find((mark) => !isSign(mark) && readMarkWords(mark) === 'unreadable');
  if (unknown !== undefined) return { flag: null, doubtfulMark: unknown };
  const [flag = null, ...others] = new Set(marks.map(readMarkWords).filter(isDecided));
  if (others.length > 0) return { flag: null, doubtfulMark: marks.join(' ') };
  return { flag, doubtfulMark: flag === null ? (marks[0] ?? null) : null };
}
