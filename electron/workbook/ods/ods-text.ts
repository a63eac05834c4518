import { type Attributes, localName } from '../markup/spreadsheet-xml-names';

/** Collects what a cell of an OpenDocument sheet shows, paragraph by paragraph. Depths count from the cell. */
export interface OdsText {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly close: (name: string, depth: number) => void;
  readonly add: (text: string) => void;
  /** What has been collected; the next cell begins. */
  readonly take: () => string;
}

const MOST_BLANKS = 1000;
/** Marks blanks that are meant, so that they outlast those that only part words in the file. */
const MEANT_BLANK = '\ue000';

export function odsText(): OdsText {
  let paragraphs: string[] = [];
  let paragraph: string | null = null;
  /** How deep what is no part of the text began, such as a note or a drawing. */
  let hiddenAt: number | null = null;
  return {
    open: (name, attributes, depth) => {
      if (hiddenAt !== null) return;
      if (depth === 1 && name === 'p') paragraph = '';
      else if (paragraph === null || HIDDEN.has(name)) hiddenAt = depth;
      else if (name === 's') paragraph += MEANT_BLANK.repeat(blanksOf(attributes));
      else if (name === 'tab') paragraph += '\t';
      else if (name === 'line-break') paragraph += '\n';
    },
    close: (_name, depth) => {
      if (hiddenAt === depth) hiddenAt = null;
      else if (hiddenAt === null && depth === 1 && paragraph !== null) {
        paragraphs.push(paragraph);
        paragraph = null;
      }
    },
    add: (text) => {
      if (hiddenAt === null && paragraph !== null) paragraph += text.replace(/[ \t\r\n]+/g, ' ');
    },
    take: () => {
      const text = paragraphs.map(withoutOuterBlanks).join('\n');
      paragraphs = [];
      paragraph = null;
      hiddenAt = null;
      return text;
    },
  };
}

const HIDDEN = new Set(['annotation', 'note', 'ruby-text', 'frame', 'custom-shape']);

function blanksOf(attributes: Attributes): number {
  const count = Object.entries(attributes).find(([key]) => localName(key) === 'c')?.[1] ?? '1';
  return /^\d{1,4}$/.test(count) ? Math.min(parseInt(count, 10), MOST_BLANKS) : 1;
}

function withoutOuterBlanks(paragraph: string): string {
  return paragraph.replace(/^ +| +$/g, '').replaceAll(MEANT_BLANK, ' ');
}
