import { colors } from './colors';
import { fontFamily } from './theme';

/** A chart as the text of an SVG element, with its size. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is written around a chart when it leaves the program. */
export interface PictureWords {
  /** The chart's message. */
  readonly title: string;
  readonly lead: string | null;
  /** Whose figures these are, and a warning where they are invented. */
  readonly source: string;
}

interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly color: string;
}

interface TextLine extends TextStyle {
  readonly text: string;
  /** Its baseline. */
  readonly y: number;
}

/** The width of a text in pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

const MARGIN = 16;
const GAP = 8;
const TITLE: TextStyle = { size: 16, lineHeight: 23, weight: 600, color: colors.ink };
const LEAD: TextStyle = { size: 12, lineHeight: 18, weight: 400, color: colors.secondary };
const SOURCE: TextStyle = { size: 11, lineHeight: 16, weight: 400, color: colors.tertiary };

/** The chart with its message above and its source below, on white paper: what stands alone in a report. */
export function composePicture(
  drawing: Drawing,
  words: PictureWords,
  measure: MeasureText,
): Drawing {
  const room = drawing.width;
  const head = stack(MARGIN, [
    ...linesOf(words.title, TITLE, { room, measure }),
    ...linesOf(words.lead ?? '', LEAD, { room, measure }),
  ]);
  const chartTop = head.bottom + GAP;
  const chartBottom = chartTop + drawing.height;
  const foot = stack(chartBottom + GAP, linesOf(words.source, SOURCE, { room, measure }));
  const width = drawing.width + 2 * MARGIN;
  const height = foot.bottom + MARGIN;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    ...head.lines.map(textElement),
    `<g transform="translate(${String(MARGIN)} ${String(chartTop)})">${drawing.svg}</g>`,
    ...foot.lines.map(textElement),
    '</svg>',
  ];
  return { svg: parts.join('\n'), width, height };
}

/** Breaks a text where it is too wide: between words, or between any two Chinese characters. */
function linesOf(
  text: string,
  style: TextStyle,
  { room, measure }: { readonly room: number; readonly measure: MeasureText },
): readonly (TextStyle & { readonly text: string })[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const present = lines.at(-1);
    if (present !== undefined && measure((present + piece).trimEnd(), style) <= room) {
      lines[lines.length - 1] = present + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => ({ ...style, text: line.trimEnd() }));
}

/** Lines below each other, from a top edge on. */
function stack(
  top: number,
  lines: readonly (TextStyle & { readonly text: string })[],
): { readonly lines: readonly TextLine[]; readonly bottom: number } {
  let bottom = top;
  const placed = lines.map((line) => {
    bottom += line.lineHeight;
    return { ...line, y: bottom - (line.lineHeight - line.size) / 2 - 1 };
  });
  return { lines: placed, bottom };
}

function textElement({ text, size, weight, color, y }: TextLine): string {
  const font = `font-family="${escaped(fontFamily)}" font-size="${String(size)}" font-weight="${String(weight)}"`;
  return `<text x="${String(MARGIN)}" y="${String(y)}" ${font} fill="${color}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
