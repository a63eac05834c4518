import { type Delivery, type Dress, DRUGS, sizeOf } from './dress';
import { excelDate, type MadeCell } from './workbooks';

/** Takes one of several ways to write something, by the row's place; `salt` keeps the cells of a row apart. */
export type PickWay = <Item>(items: readonly Item[], place: number, salt: number) => Item;

export function pickBy({ ways }: Dress): PickWay {
  return (items, place, salt) => {
    const way = (ways[(place + salt) % ways.length] ?? 0) + salt * 7 * ways.length;
    const item = items[ways.every((one) => one === 0) ? 0 : way % items.length];
    if (item === undefined) throw new Error('Broken belief: there is a way to write it');
    return item;
  };
}

export function dateCell({ month, day }: Delivery, { date, file }: Dress): MadeCell {
  const [year = '', number = ''] = month.split('-');
  const [ofYear, written] = [String(Number(number)), String(day).padStart(2, '0')];
  const serial = Math.round(Date.UTC(Number(year), Number(number) - 1, day) / 86_400_000) + 25_569;
  const ways: readonly MadeCell[] = [
    `${month}-${written}`,
    `${year}/${ofYear}/${String(day)}`,
    `${year}${number}${written}`,
    `${year}.${number}.${written}`,
    `${year}年${ofYear}月${String(day)}日`,
    `${month}-${written} 08:30:00`,
    `${month}-${written}T12:00:00+08:00`,
    `${written}-${ofYear}月-${year}`,
    `${year}年${number}月`,
    `${year}${number}`,
    file === 'xlsx' || file === 'xls' ? excelDate(serial) : month,
  ];
  return ways[date % ways.length] ?? null;
}

export function nameCell(
  line: Delivery,
  place: number,
  { flag, pick }: { flag: Dress['flag']; pick: PickWay },
): string {
  const name = pick(DRUGS[line.drug]?.names ?? [], place, 1);
  if (flag !== 'inName') return name;
  const marked = line.isSelected
    ? [`${name}(国采中选)`, `【中选】${name}`, `${name}（集采中选）`, `★${name}(中选)`]
    : [`${name}(非中选)`, `【未中选】${name}`, `国采未中选-${name}`, `${name}（落选）`];
  return pick(marked, place, 4);
}

/** How many units stand in a pack: 14片/盒, or 7片×2板/盒, or both. */
export function countText(line: Delivery, place: number, pick: PickWay): string {
  const { unit = '', pack = '' } = DRUGS[line.drug] ?? {};
  const count = sizeOf(line);
  const sheets = `7${unit}×${String(count / 7)}板`;
  const ways = [
    `${String(count)}${unit}/${pack}`,
    `${String(count)}${unit}`,
    ...(count % 7 === 0 && count > 7
      ? [`${sheets}/${pack}`, `${String(count)}${unit}(${sheets})/${pack}`]
      : []),
  ];
  return pick(ways, place, 5);
}

/** Whole steps of a power of ten, written in one of the ways in which offices write numbers. */
export function numberCell(
  steps: number,
  places: number,
  {
    isText,
    pick,
    place,
  }: { readonly isText: boolean; readonly pick: PickWay; readonly place: number },
): MadeCell {
  const text = scaledText(steps, places);
  if (!isText) return Number(text);
  const [whole = '', part] = text.replace('-', '').split('.');
  const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
  const ways = [
    text,
    steps < 0 ? `-${grouped}` : grouped,
    part === undefined ? `${text}.00` : `${text}0`,
    text.replace(/[\d.-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    steps < 0 ? `(${text.slice(1)})` : ` ${text} `,
    steps < 0 ? `${text.slice(1)}-` : text,
  ];
  return pick(ways, place, 8);
}

export function scaledText(steps: number, places: number): string {
  const digits = String(Math.abs(steps)).padStart(places + 1, '0');
  const [whole, part] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places),
  ];
  const behind = places === 0 ? '' : part.replace(/0+$/, '');
  return `${steps < 0 ? '-' : ''}${whole}${behind === '' ? '' : `.${behind}`}`;
}
