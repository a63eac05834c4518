/** One record of a SYLK file: its kind, and its fields, each a letter and what follows it. */
export interface SylkRecord {
  readonly kind: string;
  readonly fields: readonly SylkField[];
}

export interface SylkField {
  readonly letter: string;
  readonly text: string;
}

/** Stands for a semicolon that is meant, while those that part fields are still there. */
const MEANT = '\0';

/** A line of the file: `C;Y1;X2;K"a;;b"`. A doubled semicolon is one of the text. */
export function sylkRecord(line: string): SylkRecord {
  const [kind = '', ...fields] = line.replaceAll(';;', MEANT).split(';');
  return {
    kind,
    fields: fields.map((field) => {
      const text = field.replaceAll(MEANT, ';');
      return { letter: text.slice(0, 1), text: text.slice(1) };
    }),
  };
}

export function sylkFieldOf({ fields }: SylkRecord, letter: string): string | undefined {
  return fields.find((field) => field.letter === letter)?.text;
}

/** A character written by its code, in two halves; one written by a letter of Teletext is not known here. */
const ESCAPED = /\x1b(?:([\x20-\x2f])([\x30-\x3f])|N.|.?)/gs;
const UNKNOWN_CHARACTER = '\ufffd';

/** A text between quotes, with what is escaped written out; `null` where the closing quote is missing. */
export function sylkText(quoted: string): string | null {
  if (quoted.length < 2 || !quoted.endsWith('"')) return null;
  return quoted
    .slice(1, -1)
    .replaceAll('""', '"')
    .replace(ESCAPED, (_, high?: string, low?: string) => {
      if (high === undefined || low === undefined) return UNKNOWN_CHARACTER;
      return String.fromCharCode(((high.charCodeAt(0) & 0x0f) << 4) | (low.charCodeAt(0) & 0x0f));
    });
}
