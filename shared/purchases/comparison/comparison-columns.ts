import { headerMeaning, normalizeHeader } from '../columns/header-synonyms';
import type { HeaderField } from '../columns/header-words';
import { plainText } from '../table/cell-text';
import type { RawCell, RawRow } from '../table/raw-table';

/** Which columns name a drug. */
export interface DrugColumns {
  readonly code?: number;
  readonly genericName?: number;
  readonly specification?: number;
  readonly manufacturer?: number;
}

/** How a table of selected and compared drugs is laid out. */
export type ComparisonColumns =
  /** One selected drug and one compared with it a row. */
  | { readonly kind: 'pairs'; readonly selected: DrugColumns; readonly compared: DrugColumns }
  /** One drug a row, and a flag that says whether it is selected. */
  | {
      readonly kind: 'list';
      readonly drug: DrugColumns;
      readonly flag: number;
      readonly flagHeader: string;
    };

/** What the columns of a comparison table are by their header; `null` for a row that is no such header. */
export function comparisonColumns(headerRow: RawRow): ComparisonColumns | null {
  const sides = new Map<Side, DrugColumns>();
  let flag: number | null = null;
  for (const [column, cell] of headerRow.cells.entries()) {
    const meaning = columnMeaning(cell);
    if (meaning === null) continue;
    if (meaning === 'flag') flag ??= column;
    else sides.set(meaning.side, { [meaning.field]: column, ...sides.get(meaning.side) });
  }
  const plain = sides.get('plain') ?? {};
  const selected = sides.get('selected') ?? plain;
  const compared = sides.get('compared') ?? plain;
  const isPair = selected !== compared && namesDrug(selected) && namesDrug(compared);
  if (isPair) return { kind: 'pairs', selected, compared };
  const drug = namesDrug(plain) ? plain : selected;
  return flag !== null && namesDrug(drug)
    ? { kind: 'list', drug, flag, flagHeader: plainText(headerRow.cells[flag]) }
    : null;
}

/** Beside one named side, columns without a prefix are the other one. */
type Side = 'selected' | 'compared' | 'plain';

const COMPARED = /^(?:对应|被)?(?:非中选|未中选|落选|对照|比较|比对)/;
const SELECTED = /^(?:对应|对照)?(?:中选|集采|国采)/;
/** Words that mean little elsewhere, and here stand behind a side. */
const SHORT_WORDS: ReadonlyMap<string, keyof DrugColumns> = new Map([
  ['id', 'code'],
  ['编码', 'code'],
  ['编号', 'code'],
  ['代码', 'code'],
  ['名称', 'genericName'],
  ['名', 'genericName'],
  ['企业', 'manufacturer'],
]);

function columnMeaning(
  cell: RawCell,
): 'flag' | { readonly side: Side; readonly field: keyof DrugColumns } | null {
  if (cell.kind !== 'text') return null;
  if (headerMeaning(cell.text)?.field === 'selectedFlag') return 'flag';
  const { key } = normalizeHeader(cell.text);
  const side = sideOf(key);
  const rest = side === 'plain' ? key : key.replace(side === 'selected' ? SELECTED : COMPARED, '');
  const field = drugField(rest);
  return field === null ? null : { side, field };
}

function sideOf(key: string): Side {
  if (SELECTED.test(key)) return 'selected';
  return COMPARED.test(key) ? 'compared' : 'plain';
}

/** 药品名称, 名称 and 通用名 all are the name; behind a prefix the word 药品 or 产品 may be left out. */
function drugField(word: string): keyof DrugColumns | null {
  const bare = word.replace(/^(?:药品|产品|品种)(?=.)/, '');
  const field = headerMeaning(word)?.field ?? headerMeaning(bare)?.field;
  const known = field === undefined ? undefined : DRUG_FIELDS.get(field);
  return SHORT_WORDS.get(bare) ?? known ?? null;
}

const DRUG_FIELDS: ReadonlyMap<HeaderField, keyof DrugColumns> = new Map([
  ['genericName', 'genericName'],
  ['specification', 'specification'],
  ['packSpecification', 'specification'],
  ['manufacturer', 'manufacturer'],
  ['insuranceCode', 'code'],
  ['platformCode', 'code'],
  ['hospitalCode', 'code'],
  ['nationalDrugCode', 'code'],
]);

function namesDrug({ code, genericName }: DrugColumns): boolean {
  return code !== undefined || genericName !== undefined;
}
