import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { withoutPrefix } from '../xml/xml-prefix';
import { rootOf } from '../xml/xml-root';
import { type XmlTag, xmlTags } from '../xml/xml-tags';
import { type ZipEntries, type ZipEntry, zipPartKey } from '../zip/zip-directory';
import { readWholePart } from '../zip/zip-part';
import { dateStyles } from './xlsx-styles';

/** What a workbook says about its sheets, with where their parts are. */
export interface XlsxWorkbook {
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly XlsxSheet[];
  readonly strings: ZipEntry | null;
  readonly dateStyles: readonly boolean[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: ZipEntry;
}

type Odd = 'odd';
/** With the names of their first tags. */
const SMALL_PARTS = [
  ['xl/workbook.xml', 'workbook'],
  ['xl/_rels/workbook.xml.rels', 'Relationships'],
  ['xl/styles.xml', 'styleSheet'],
] as const;
const STRINGS = 'xl/sharedstrings.xml';

/** Reads the small parts of a workbook; `odd` where one is not surely known or in an unusual place. */
export async function readXlsxWorkbook(
  path: string,
  entries: ZipEntries,
): Promise<Result<XlsxWorkbook | Odd, AppError>> {
  const texts: (string | null)[] = [];
  for (const [key, rootName] of SMALL_PARTS) {
    const text = await readXmlPart(path, entries.get(key), rootName);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  const [workbook = null, relations = null, styles = null] = texts;
  const isDateStyle = styles === null ? [] : dateStyles(styles);
  const tags = workbook === null ? null : mainTags(workbook, 'workbook');
  const targets = relations === null ? null : relationTargets(relations);
  if (tags === null || targets === null || isDateStyle === null) return success('odd');
  if (styles !== null && rootOf(styles, 'styleSheet').kind !== 'root') return success('odd');
  const sheets = sheetsOf(tags, { targets, entries, file: basename(path) });
  if (!sheets.ok || sheets.value === 'odd') return sheets.ok ? success('odd') : sheets;
  const strings = targets.find(({ kind }) => kind === 'sharedStrings')?.key ?? STRINGS;
  return success({
    epoch: uses1904(tags) ? 1904 : 1900,
    sheets: sheets.value,
    strings: entries.get(strings) ?? null,
    dateStyles: isDateStyle,
  });
}

async function readXmlPart(
  path: string,
  entry: ZipEntry | undefined,
  rootName: string,
): Promise<Result<string | null, AppError>> {
  if (entry === undefined) return success(null);
  const bytes = await readWholePart(path, entry, { maxMegabytes: limits.partMegabytes });
  return bytes.ok ? success(withoutPrefix(bytes.value.toString('utf8'), rootName)) : bytes;
}

function mainTags(xml: string, name: string): readonly XmlTag[] | null {
  return rootOf(xml.replace(/^\ufeff/, ''), name).kind === 'root' ? xmlTags(xml) : null;
}

function uses1904(tags: readonly XmlTag[]): boolean {
  const value = tags.find(({ name }) => name === 'workbookPr')?.attributes.get('date1904');
  return value === '1' || value === 'true';
}

interface RelationTarget {
  readonly id: string;
  /** The last word of the relation's type. */
  readonly kind: string;
  readonly key: string;
}

function relationTargets(xml: string): readonly RelationTarget[] | null {
  const tags = xmlTags(xml);
  if (tags === null || tags.some(({ name }) => name.includes(':'))) return null;
  return tags
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      key: partKeyOf(attributes.get('Target') ?? ''),
    }));
}

/** The part that a relation of the workbook names: from the archive's root, or from the workbook's folder. */
function partKeyOf(target: string): string {
  const steps = zipPartKey(/^[/\\]/.test(target) ? target : `xl/${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function sheetsOf(
  tags: readonly XmlTag[],
  parts: {
    readonly targets: readonly RelationTarget[];
    readonly entries: ZipEntries;
    readonly file: string;
  },
): Result<readonly XlsxSheet[] | Odd, AppError> {
  const sheets: XlsxSheet[] = [];
  for (const { attributes } of tags.filter(({ name }) => name === 'sheet')) {
    // The prefix is the program's own choice; `sheetId` has none.
    const id = Array.from(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const name = attributes.get('name');
    const target = parts.targets.find((each) => each.id === id);
    // Sheets of charts and of old macros are looked at by others.
    if (name === undefined || target?.kind !== 'worksheet') return success('odd');
    const part = parts.entries.get(target.key);
    if (part === undefined) return failure(appError('file.damaged', { file: parts.file }));
    const state = attributes.get('state');
    sheets.push({ name, isHidden: state === 'hidden' || state === 'veryHidden', part });
  }
  return success(sheets.length === 0 ? 'odd' : sheets);
}
