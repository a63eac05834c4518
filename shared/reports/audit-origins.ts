import { assertNever } from '../assert';
import { type Origin, type Variety } from '../plan/plan';
import { varietyFields } from '../plan/variety-entries';
import type { AuditInput } from './audit-input';
import { countOf, EMPTY, type ReportCell, type ReportSheet, sheetOf, textOf } from './report';

/** Where every input came from: one line for all inputs of a variety that share an origin. */
export function originsSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, rows, messages } = input;
  const { report: words, fields, headless } = messages;
  const named = words.originColumns;
  const columns = [
    { header: headless.row, width: 6 },
    { header: fields.genericName, width: 26 },
    { header: named.inputs, width: 60 },
    { header: named.kind, width: 12 },
    { header: named.file, width: 34 },
    { header: named.sheet, width: 16 },
    { header: named.place, width: 26 },
  ];
  const body = plan.varieties.flatMap((variety) =>
    originLines(variety, input).map((cells) => [
      countOf(rows.get(variety.id) ?? 0),
      textOf(variety.genericName),
      ...cells,
    ]),
  );
  const empty = [EMPTY, textOf(words.noOrigins), ...columns.slice(2).map(() => EMPTY)];
  return sheetOf({
    name: words.sheets.origins,
    preface,
    columns,
    frozenColumns: 2,
    rows: body.length === 0 ? [empty] : body,
    filteredRows: body.length,
  });
}

interface SharedOrigin {
  readonly names: string[];
  readonly columns: string[];
  readonly origin: Origin;
}

function originLines(variety: Variety, input: AuditInput): readonly (readonly ReportCell[])[] {
  const shared = new Map<string, SharedOrigin>();
  const { fields, common } = input.messages;
  for (const field of varietyFields) {
    const origin = variety.origins[field];
    if (origin === undefined) continue;
    const key = originKey(origin);
    const line = shared.get(key) ?? { names: [], columns: [], origin };
    line.names.push(fields[field]);
    if (origin.kind === 'file' && origin.column !== '') line.columns.push(origin.column);
    shared.set(key, line);
  }
  return [...shared.values()].map((line) => [
    textOf(line.names.join(common.listSeparator)),
    ...originCells(line, input),
  ]);
}

function originKey(origin: Origin): string {
  return origin.kind === 'file'
    ? JSON.stringify(['file', origin.file, origin.sheet, origin.row])
    : JSON.stringify(origin);
}

/** Kind, file, sheet, and where in it. */
function originCells({ origin, columns }: SharedOrigin, input: AuditInput): readonly ReportCell[] {
  const { report: words, common } = input.messages;
  const kind = textOf(words.originKinds[origin.kind]);
  switch (origin.kind) {
    case 'typed':
    case 'sample':
      return [kind, EMPTY, EMPTY, EMPTY];
    case 'file': {
      const place = words.originPlace({
        row: origin.row,
        columns: columns.join(common.listSeparator),
      });
      return [kind, textOf(origin.file), textOf(origin.sheet), textOf(place)];
    }
    case 'history': {
      const { fromMonth: from, toMonth: to, purchases } = origin;
      return [
        kind,
        textOf(origin.files.join(common.listSeparator)),
        EMPTY,
        textOf(words.originMonths({ from, to, purchases })),
      ];
    }
    case 'scenario':
      return [kind, textOf(origin.scenario), EMPTY, EMPTY];
    default:
      return assertNever(origin);
  }
}
