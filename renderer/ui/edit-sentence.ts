import type { Messages } from '../../shared/i18n/zh-cn';
import type { DocumentLabel } from '../../shared/plan/document-labels';
import type { EditLabel } from '../../shared/plan/edits';

/** What the next step does: an entry that did not take effect, or an edit; `null` for nothing. */
export function stepWords(
  messages: Messages,
  entry: { readonly text: string } | null,
  label: DocumentLabel | null,
): string | null {
  if (entry !== null) return messages.edits.entry({ text: entry.text });
  return label === null ? null : editSentence(messages, label);
}

/** What an edit did, for the undo menu. */
export function editSentence(messages: Messages, label: DocumentLabel): string {
  const { edits, common } = messages;
  if (label.kind === 'inScenario') {
    const what = planEditSentence(messages, label.label);
    return edits.inScenario({ what, scenario: label.scenario });
  }
  if (label.kind === 'changeFund') return edits.fund[label.action];
  if (label.kind === 'replaceDocument') return edits.replaceDocument[label.origin];
  if (label.kind === 'mergeVarieties') {
    return edits.mergeVarieties({ name: label.genericName, count: label.count });
  }
  if ('newName' in label) {
    return edits[label.kind]({ name: label.genericName, newName: label.newName });
  }
  if (label.kind === 'splitVariety') return edits.splitVariety({ name: label.genericName });
  if (label.kind === 'changeEntries') {
    const { action, count, genericName } = label;
    return edits.rounds.entries[action]({ name: genericName, count });
  }
  if ('round' in label) return edits.rounds[label.kind]({ round: label.round });
  return 'scenarioId' in label
    ? edits.scenarios[label.kind]({ scenario: label.scenario ?? common.baseScenario })
    : planEditSentence(messages, label);
}

function planEditSentence({ edits, fields, parameters }: Messages, label: EditLabel): string {
  switch (label.kind) {
    case 'changeVariety':
      return edits.changeVariety({ name: label.genericName, field: fields[label.field] });
    case 'changeCells':
      return edits.changeCells[label.action]({ count: label.cells });
    case 'changePlan':
      return edits.changePlan({ field: fields[label.field] });
    case 'changePolicy':
      return edits.changePolicy({ parameter: parameters.names[label.parameter] });
    case 'addVariety':
      return edits.addVariety({ name: label.genericName });
    case 'removeVariety':
      return edits.removeVariety({ name: label.genericName });
    case 'removeVarieties':
      return edits.removeVarieties({ count: label.count });
    case 'addHistory':
      return edits.addHistory({ count: label.count });
    case 'removeHistory':
      return label.file === null ? edits.removeMonths() : edits.removeHistory({ file: label.file });
    case 'changeReferenceWindow':
      return edits.changeReferenceWindow();
    case 'changeUseWindow':
      return edits.changeUseWindow();
  }
}
