import type { Messages } from '../../shared/i18n/zh-cn';
import type { EditLabel } from '../../shared/plan/edits';

/** What an edit did, for the undo menu. */
export function editSentence({ desk, edits, fields }: Messages, label: EditLabel): string {
  switch (label.kind) {
    case 'changeVariety':
      return edits.changeVariety({ name: label.genericName, field: fields[label.field] });
    case 'changeCells':
      return edits.changeCells[label.action]({ count: label.cells });
    case 'changePlan':
      return edits.changePlan({ field: fields[label.field] });
    case 'changePolicy':
      return edits.changePolicy({ parameter: desk.topBar.policyParameters[label.parameter] });
    case 'addVariety':
      return edits.addVariety({ name: label.genericName });
    case 'removeVariety':
      return edits.removeVariety({ name: label.genericName });
    case 'importVarieties':
      return edits.importVarieties({ count: label.count });
    case 'changeReferenceWindow':
      return edits.changeReferenceWindow();
  }
}
