import { startHistory } from '../../shared/plan/history';
import type { ColumnMapping } from '../../shared/purchases/columns/column-mapping';
import type { TableLayout } from '../../shared/purchases/columns/table-layout';
import { productKey } from '../../shared/purchases/product';
import { indexSuggestions } from '../../shared/purchases/products/index-suggestions';
import { productGroups } from '../../shared/purchases/products/product-groups';
import { answeredMapping } from '../../shared/purchases/settling/answered-columns';
import { readingSettler } from '../../shared/purchases/settling/settle-reading';
import { callMain, onEvent } from '../bridge';
import { changeImport, importState } from '../stores/import-store';
import { changeView } from '../stores/view-store';
import { withRemembered } from './import-answers';
import { headerRowOf, isSameChoices, tableChoicesOf } from './import-tables';
import { inSlices } from './in-slices';
import { newId } from './new-variety';
import { readWholeImport } from './whole-reading';

/** Goes on to the products: at once where the same was read before, else by reading all that is ticked. */
export async function goToProducts(): Promise<void> {
  const { memory: learnt, answers: said } = importState();
  const known = { ...learnt.answers, ...said.present };
  changeColumns((layout) => answeredMapping(layout, known));
  const { tables, wantedMonths, reading } = importState();
  const choices = tableChoicesOf(tables, wantedMonths, known);
  if (choices === null) return;
  if (reading !== null && isSameChoices(reading.choices, choices)) {
    changeImport({ stage: 'products' });
    return;
  }
  const id = newId();
  changeImport({ running: { id, progress: null }, notice: null });
  const reply = await readWholeImport(choices, () => importState().running?.id === id);
  // A reading that was cancelled, or another that began since, ignores what comes.
  if (importState().running?.id !== id) return;
  if (!reply.ok) {
    changeImport({ running: null });
    changeView({ failure: reply.error });
    return;
  }
  const { answers: given, memory } = importState();
  const keys = reply.value.tables.flatMap(({ products }) =>
    products.map(({ product }) => productKey(product)),
  );
  const answers = withRemembered(given.present, memory, keys);
  const history = reply.value;
  const settle = readingSettler(history);
  await inSlices(settle.inSteps(answers));
  const groups = await inSlices(productGroups(history));
  const suggestions = await inSlices(indexSuggestions(groups));
  if (importState().running?.id !== id) return;
  changeImport({
    running: null,
    stage: 'products',
    reading: { choices, history, settle, groups, suggestions },
    // What is undone in the next step begins there.
    answers: startHistory(answers),
  });
}

type MappingOf = (layout: Pick<TableLayout, 'headerRow' | 'mapping'>) => ColumnMapping;

/** Reads the files again by other columns: their lines are not known before. */
export function readByColumns(mappingOf: MappingOf): void {
  changeColumns(mappingOf);
  void goToProducts();
}

function changeColumns(mappingOf: MappingOf): void {
  changeImport({
    tables: importState().tables.map((table) => {
      const headerRow = headerRowOf(table);
      if (headerRow === null) return table;
      return { ...table, mapping: mappingOf({ headerRow, mapping: table.mapping }) };
    }),
  });
}

export async function cancelReading(): Promise<void> {
  changeImport({ running: null });
  const reply = await callMain('import.cancel', {});
  if (!reply.ok) changeView({ failure: reply.error });
}

export function followImportProgress(): () => void {
  return onEvent('import.progress', (progress) => {
    const { running } = importState();
    if (running !== null) changeImport({ running: { ...running, progress } });
  });
}
