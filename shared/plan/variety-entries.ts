/** How an input is kept, read from a table or a keyboard, and shown. */
export type EntryKind =
  /** A text that may not be empty. */
  | 'name'
  | 'text'
  /** Minimum preparation units; 0 where nobody has said any. */
  | 'units'
  /** Minimum preparation units, or not known. */
  | 'optionalUnits'
  /** A number of selected enterprises, or not known. */
  | 'count'
  | 'shareGroup'
  /** 0..1, or not known. */
  | 'ratio'
  /** Above 0 and at most 1, or not known. */
  | 'positiveRatio'
  /** Yuan per unit, or not known. */
  | 'price'
  /** Non-selected spending: yuan, or what a fixed demand leaves. */
  | 'spending'
  /** Further selected products: the one input that no single cell can hold. */
  | 'products';

interface VarietyEntry {
  readonly kind: EntryKind;
  /** Whether a scenario may have it otherwise than the base. */
  readonly differs: boolean;
  /** Where varieties become one: the first gives its name, a person chooses between values, quantities may be added up. */
  readonly merged: 'named' | 'chosen' | 'added';
}

/** The inputs of a variety, in the order in which a plan file has them. Schemas, columns, readers and writers follow from it. */
export const varietyEntries = {
  genericName: { kind: 'name', differs: false, merged: 'named' },
  dosageForm: { kind: 'text', differs: false, merged: 'named' },
  specification: { kind: 'text', differs: false, merged: 'named' },
  /** The settlement group. */
  batch: { kind: 'text', differs: false, merged: 'chosen' },
  /** The minimum preparation unit's word: 片, 支 … */
  unit: { kind: 'text', differs: false, merged: 'named' },
  /** Base quantity Q, units a year; 0 for a variety never reported. */
  baseUnits: { kind: 'units', differs: true, merged: 'added' },
  /** Number of selected enterprises n. */
  winners: { kind: 'count', differs: true, merged: 'chosen' },
  shareGroup: { kind: 'shareGroup', differs: true, merged: 'chosen' },
  /** Agreed share r; wins over the number of selected enterprises. */
  agreedShareRatio: { kind: 'ratio', differs: true, merged: 'chosen' },
  /** Signed agreed volume A; wins over the share. */
  agreedUnits: { kind: 'optionalUnits', differs: true, merged: 'added' },
  /** Pre-VBP weighted average price P0. */
  preVbpPriceYuan: { kind: 'price', differs: true, merged: 'chosen' },
  /** Selected price Ps. */
  selectedPriceYuan: { kind: 'price', differs: true, merged: 'chosen' },
  additionalSelected: { kind: 'products', differs: true, merged: 'chosen' },
  /** Non-selected spending S. */
  nonSelected: { kind: 'spending', differs: true, merged: 'added' },
  /** The variety's own fund payment ratio f; not known takes the plan's. */
  fundRatio: { kind: 'ratio', differs: true, merged: 'chosen' },
  /** The fund payment ratio of what is bought, fe, where it is another; not known takes f. Source: domain R5. */
  expenditureFundRatio: { kind: 'positiveRatio', differs: true, merged: 'chosen' },
  /** Insured-use share u. */
  insuredShareRatio: { kind: 'ratio', differs: true, merged: 'chosen' },
  /** Selected units bought X; not known: completion and purchase shares are not judged. */
  selectedUnits: { kind: 'optionalUnits', differs: true, merged: 'added' },
} as const satisfies Readonly<Record<string, VarietyEntry>>;

type Entries = typeof varietyEntries;
export type VarietyField = keyof Entries;

type FieldWhere<Column extends keyof VarietyEntry, Value> = {
  [Field in VarietyField]: Entries[Field][Column] extends Value ? Field : never;
}[VarietyField];

/** The inputs that a cell can hold: the columns of the variety table (contract 3). */
export type CellField = Exclude<VarietyField, FieldWhere<'kind', 'products'>>;
export type ScenarioField = FieldWhere<'differs', true>;
export type NamingField = FieldWhere<'merged', 'named'>;
export type MergedField = Exclude<VarietyField, NamingField>;

const inFileOrder = Object.keys(varietyEntries) as readonly VarietyField[];

export const cellFields = inFileOrder.filter(isCellField);

/** Every input in the order in which it is shown. What no cell can hold comes last. */
export const varietyFields: readonly VarietyField[] = [
  ...cellFields,
  ...inFileOrder.filter((field) => !isCellField(field)),
];

/** The inputs that a scenario may have otherwise. What a variety is called and where it is settled is the same in each. */
export const scenarioFields = inFileOrder.filter(isScenarioField);

export function isScenarioField(field: VarietyField): field is ScenarioField {
  return varietyEntries[field].differs;
}

/** What a variety is called. */
export const namingFields = varietyFields.filter(
  (field): field is NamingField => varietyEntries[field].merged === 'named',
);

/** Of which two varieties that become one may each have their own. */
export const mergedFields = varietyFields.filter(
  (field): field is MergedField => varietyEntries[field].merged !== 'named',
);

export function isCellField(field: string): field is CellField {
  return Object.hasOwn(varietyEntries, field) && kindOf(field as VarietyField) !== 'products';
}

/** Whether an input is a share of a whole, which is shown in per cent. */
export function isRatio(field: VarietyField): boolean {
  return kindOf(field) === 'ratio' || kindOf(field) === 'positiveRatio';
}

export function kindOf(field: VarietyField): EntryKind {
  return varietyEntries[field].kind;
}
