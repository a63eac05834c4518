import { textFromXml } from './xml-text';

export interface XmlTag {
  /** As written: `sheet`, `x:sheet`; `/sheet` where it ends. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isClosed: boolean;
}

const TAG = /<(\/?[\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const COMMENT = /<!--[^]*?-->/g;

/** The tags of a small XML part, in order; `null` for declarations of types and entities and for what is no XML. */
export function xmlTags(xml: string): readonly XmlTag[] | null {
  const text = xml.replace(/^\ufeff/, '').replace(/<\?[^]*?\?>/g, '');
  const plain = text.includes('<!--') ? text.replace(COMMENT, '') : text;
  if (plain.includes('<!')) return null;
  const tags: XmlTag[] = [];
  for (const [, name = '', attributes = '', closed = ''] of plain.matchAll(TAG)) {
    tags.push({ name, attributes: attributesOf(attributes), isClosed: closed !== '' });
  }
  return tags.length === plain.split('<').length - 1 ? tags : null;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [
      name,
      textFromXml(double ?? single ?? ''),
    ]),
  );
}
