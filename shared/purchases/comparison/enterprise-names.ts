import { plainTextOf } from '../table/cell-text';

/** How the names of two enterprises relate: `unsure` where they share what could be one enterprise's name. */
export type EnterpriseLikeness = 'same' | 'unsure' | 'different';

/**
 * Compares the names of two enterprises as a list and a purchase write them: whole names, whatever the width of brackets and
 * blanks, with or without the legal form. Nothing shorter decides: a part in common may be one enterprise or two.
 */
export function compareEnterprises(left: string, right: string): EnterpriseLikeness {
  const [one, other] = [readName(left), readName(right)];
  if (one.core === '' || other.core === '') return 'unsure';
  if (one.core === other.core) {
    const isOneForm = one.form === '' || other.form === '' || one.form === other.form;
    return isOneForm ? 'same' : 'unsure';
  }
  const isApart = !mayBeShort(one, other) && !mayBeShort(other, one) && !shareWord(one, other);
  return isApart ? 'different' : 'unsure';
}

interface EnterpriseName {
  /** Without blanks, brackets' width and legal form. */
  readonly core: string;
  /** 股份有限公司 and its like, empty where the name leaves it out. */
  readonly form: string;
  /** What tells it from others: without places and the words of its trade. */
  readonly brand: string;
}

const LEGAL_FORM = /(?:股份有限|有限责任|股份|有限)?公司$|co\.?,?ltd\.?$/;
const TRADE =
  /企业|制药|药业|医药|药厂|药品|药物|生物|科技|技术|化学|化工|集团|实业|控股|国际|健康|产业|发展|股份|有限|责任|公司|总厂|厂|工业|中药|疫苗|血液制品|(?:分|子)公司/g;
const PLACES =
  /中国|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|石家庄|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|连云港|泰州|杭州|宁波|绍兴|台州|合肥|福州|厦门|南昌|济南|青岛|烟台|淄博|郑州|武汉|宜昌|长沙|广州|深圳|珠海|佛山|东莞|海口|成都|贵阳|昆明|西安|兰州|[省市县区()]/g;

function readName(name: string): EnterpriseName {
  const plain = plainTextOf(name).toLowerCase().replace(/\s/g, '');
  const form = LEGAL_FORM.exec(plain)?.[0] ?? '';
  const core = plain.slice(0, plain.length - form.length);
  const brand = core.replace(TRADE, '').replace(PLACES, '');
  return { core, form, brand: brand === '' ? core : brand };
}

/** Whether the one may be the other written short: all its signs stand there in their order. */
function mayBeShort({ core: short }: EnterpriseName, { core: long }: EnterpriseName): boolean {
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Whether two signs that follow each other in the one's brand do so in the other's name, or the brands share their only one. */
function shareWord(one: EnterpriseName, other: EnterpriseName): boolean {
  const pairs = (name: string): readonly string[] =>
    name.length < 2
      ? [name]
      : Array.from({ length: name.length - 1 }, (_, index) => name.slice(index, index + 2));
  return (
    pairs(one.brand).some((pair) => other.core.includes(pair)) ||
    pairs(other.brand).some((pair) => one.core.includes(pair))
  );
}
