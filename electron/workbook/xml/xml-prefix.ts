import { success } from '../../../shared/result';
import type { ChunkReader } from '../zip/zip-part';
import { LESS } from './xml-bytes';

const START =
  /^(?:\xef\xbb\xbf|\ufeff)?(?:<\?xml\s[^<>]*\?>)?\s*<([\w.-]+):([\w.-]+)((?:\s[^<>]*)?)>/;

/**
 * The prefix that a part writes before the names of its own vocabulary, as some programs do; `null` where it writes none
 * before its first name, or has a vocabulary without a prefix besides.
 */
function prefixOf(beginning: string, rootName: string): string | null {
  const [, prefix, name, attributes = ''] = START.exec(beginning) ?? [];
  const isPlain = prefix === undefined || name !== rootName || /\sxmlns\s*=/.test(attributes);
  return isPlain || !attributes.includes(` xmlns:${prefix}=`) ? null : prefix;
}

/** A part's text with its vocabulary's prefix taken away, where it has one. */
export function withoutPrefix(xml: string, rootName: string): string {
  const prefix = prefixOf(xml.slice(0, 65_536), rootName);
  return prefix === null ? xml : withoutNames(unbound(xml, prefix), prefix);
}

/** The same for a part that comes in pieces, the first of which holds its first tag. */
export function readWithoutPrefix(reader: ChunkReader, rootName: string): ChunkReader {
  let prefix: string | null = null;
  let isFirst = true;
  let held = Buffer.alloc(0);
  return {
    ...reader,
    next: async () => {
      const piece = await reader.next();
      if (!piece.ok) return piece;
      if (piece.value === null) {
        const rest = held;
        held = Buffer.alloc(0);
        return success(rest.length === 0 ? null : rest);
      }
      if (isFirst) prefix = prefixOf(piece.value.toString('latin1', 0, 65_536), rootName);
      if (prefix === null) return piece;
      const bytes = Buffer.concat([held, piece.value]);
      // A name that may go on in the next piece waits for it.
      const last = bytes.lastIndexOf(LESS);
      const end = last >= 0 && bytes.length - last < prefix.length + 3 ? last : bytes.length;
      held = Buffer.from(bytes.subarray(end));
      const written = bytes.toString('latin1', 0, end);
      const plain = withoutNames(isFirst ? unbound(written, prefix) : written, prefix);
      isFirst = false;
      return success(Buffer.from(plain, 'latin1'));
    },
  };
}

/** Binds the vocabulary to no prefix in the first tag. */
function unbound(xml: string, prefix: string): string {
  return xml.replace(` xmlns:${prefix}=`, ' xmlns=');
}

/** No `<` stands in a text or an attribute, so that each of them begins a tag. */
function withoutNames(xml: string, prefix: string): string {
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
