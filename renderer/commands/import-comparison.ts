import { answersFromComparison } from '../../shared/purchases/comparison/drug-comparison';
import { callMain } from '../bridge';
import { changeImport, importState } from '../stores/import-store';
import { changeView } from '../stores/view-store';
import { answeredEach } from './import-answers';
import { decide } from './import-deciding';

/** Asks for the hospital's own table of selected and compared drugs, and takes the classes it says, as one step. */
export async function takeComparison(): Promise<void> {
  const { reading } = importState();
  if (reading === null) return;
  const reply = await callMain('import.readComparison', {});
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  if (reply.value.kind === 'cancelled') return;
  const { comparison, fileName } = reply.value;
  const products = reading.history.tables.flatMap((table) =>
    table.products.map(({ product }) => product),
  );
  const { answers, conflicts } = answersFromComparison(comparison, products);
  const before = importState().answers.present;
  decide(answeredEach(before, answers));
  const { unclearRows } = comparison;
  changeImport({
    notice: { kind: 'compared', fileName, products: answers.length, conflicts, unclearRows },
  });
}
