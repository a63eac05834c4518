import type { CallReply } from '../../shared/contract';
import { callMain } from '../bridge';
import { changeImport, importState } from '../stores/import-store';
import { changeView } from '../stores/view-store';

/** Saves the refused or doubtful rows with what is wrong with each, to be mended and imported again. */
export async function askSaveRows(which: 'rejected' | 'warned'): Promise<void> {
  const { reading, answers } = importState();
  if (reading === null) return;
  await saving('rowsSaved', () =>
    callMain('import.saveRows', { which, choices: reading.choices, answers: answers.present }),
  );
}

/** Saves an empty workbook with the columns that an import understands. */
export async function saveTemplateFile(): Promise<void> {
  await saving('templateFileSaved', () => callMain('import.saveTemplate', {}));
}

/** Saves an empty table of selected and compared drugs. */
export async function saveComparisonTemplate(): Promise<void> {
  await saving('templateFileSaved', () => callMain('import.saveComparisonTemplate', {}));
}

async function saving(
  kind: 'rowsSaved' | 'templateFileSaved',
  save: () => Promise<CallReply<'import.saveTemplate'>>,
): Promise<void> {
  if (importState().isSaving) return;
  changeImport({ isSaving: true, notice: null });
  const reply = await save();
  changeImport({ isSaving: false });
  if (!reply.ok) changeView({ failure: reply.error });
  else if (reply.value.kind === 'saved') {
    changeImport({ notice: { kind, fileName: reply.value.fileName } });
  }
}
