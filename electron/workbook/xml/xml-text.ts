/** What a text of a workbook's XML says: entities and `_x000D_` escapes resolved, line ends as `\n`. */
export function textFromXml(xml: string): string {
  if (!/[&\r]|_x/i.test(xml)) return xml;
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(ENTITY, meaningOfEntity)
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function meaningOfEntity(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
