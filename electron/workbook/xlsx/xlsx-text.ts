import { textFromXml } from '../xml/xml-text';

/** One text of a string item: `<t>` with its attributes and what is in it. */
const TEXT = /<t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/t>)/g;
/** Readings of Chinese and Japanese writing: no part of the text. */
const PHONETIC = /<rPh[\s>][^]*?<\/rPh>|<phoneticPr(?:\s[^<>]*)?(?:\/>|>[^<]*<\/phoneticPr>)/g;
/** How runs look, not what they say. */
const RUN = /<rPr(?:\s[^<>]*)?(?:\/>|>[^]*?<\/rPr>)|<\/?r(?:\s[^<>]*)?>/g;

/** The text of a string item's inside: one text, or runs of it joined. `null` where it holds anything else. */
export function textFromStringItem(inside: string): string | null {
  let text = '';
  const rest = inside
    .replace(PHONETIC, '')
    .replace(RUN, '')
    .replace(TEXT, (_, xml: string | undefined) => {
      text += xml ?? '';
      return '';
    });
  return rest.trim() === '' ? textFromXml(text) : null;
}
