import { decimalText, type YuanText } from '../../shared/decimal/decimal-text';
import { isMore } from '../../shared/decimal/text-arithmetic';
import {
  declaredCount,
  declaredPlan,
  namesOfAssumedShares,
} from '../../shared/declaration/declared-plan';
import { policyShortfall } from '../../shared/declaration/policy-defaults';
import type { RoundRow, RowFlag } from '../../shared/declaration/round-row';
import { messagesOf } from '../../shared/i18n/messages';
import {
  type DeclarationRound,
  emptyEntry,
  type RoundEntry,
  type RoundSettings,
} from '../../shared/plan/declaration-round';
import type { RoundAction } from '../../shared/plan/round-edits';
import { callMain } from '../bridge';
import { changeDeclaration } from '../stores/declaration-store';
import { edit, planState, presentDocument, presentPlan } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import { reportRequest } from './export-open';
import { makeScenario } from './make-scenario';
import { newId } from './new-variety';

/** A new round with these varieties of the plan, opened. */
export function addRound(settings: RoundSettings, varietyIds: readonly string[]): void {
  const round: DeclarationRound = {
    ...settings,
    id: newId(),
    entries: varietyIds.map(emptyEntry),
  };
  if (edit({ kind: 'addRound', round })) changeDeclaration({ roundId: round.id, dialog: null });
}

export function changeRound(
  roundId: string,
  change: Partial<RoundSettings>,
  mergeKey: string | null = null,
): void {
  edit({ kind: 'changeRound', roundId, change }, mergeKey);
}

/** Varieties of the plan that a round does not hold join it, nothing said of them, as one step to undo. */
export function takeIntoRound(roundId: string, varietyIds: readonly string[]): void {
  const entries = varietyIds.map(emptyEntry);
  edit({ kind: 'changeEntries', roundId, entries, action: 'join' });
}

export function takeOutOfRound(roundId: string, varietyId: string): void {
  edit({ kind: 'removeEntries', roundId, varietyIds: [varietyId] });
}

export function removeRound(roundId: string): void {
  edit({ kind: 'removeRound', roundId });
}

/** What a new round begins with. */
export function newRoundSettings(): RoundSettings {
  const { declareDesk } = messagesOf(viewState().language);
  const policy = presentDocument(planState())?.policy ?? null;
  return {
    name: declareDesk.newRoundName,
    firstMonth: null,
    deadline: null,
    riskRatio: decimalText('0.2'),
    floorShareRatio: policy?.declarationFloorRatio.value ?? decimalText('0.8'),
    floorUse: policy?.declarationFloorUse.value ?? 'meanOfTwoYears',
    shortfall: (policy === null ? null : policyShortfall(policy)) ?? { kind: 'variety' },
    seed: 1,
  };
}

export function changeEntry(
  roundId: string,
  entry: RoundEntry,
  { action, mergeKey = null }: { readonly action: RoundAction; readonly mergeKey?: string | null },
): void {
  edit({ kind: 'changeEntries', roundId, entries: [entry], action }, mergeKey);
}

/** What a person looks at before accepting: its safe base is not safe, or it retains nothing. */
const ACCEPTED_SINGLY: readonly RowFlag[] = ['stopped', 'floorRisk', 'losing'];

/**
 * The lines whose proposal can be accepted at once: worked out, not locked, without a base of their own, and without a mark
 * that asks for a look of its own.
 */
export function acceptable(
  rows: readonly RoundRow[],
  belowYuan: YuanText | null,
): readonly RoundRow[] {
  return rows.filter(
    ({ entry, outcome, flags }) =>
      outcome.kind === 'known' &&
      !ACCEPTED_SINGLY.some((flag) => flags.includes(flag)) &&
      !entry.isLocked &&
      entry.declared === null &&
      (belowYuan === null || (outcome.stakeYuan !== null && isMore(belowYuan, outcome.stakeYuan))),
  );
}

/** Accepts the safe base of lines, as one step to undo. */
export function acceptRows(roundId: string, rows: readonly RoundRow[]): void {
  const entries = rows.flatMap(({ entry, outcome }): RoundEntry[] =>
    outcome.kind === 'known'
      ? [{ ...entry, declared: { baseUnits: outcome.rules.safe, by: 'safe' } }]
      : [],
  );
  if (entries.length > 0) edit({ kind: 'changeEntries', roundId, entries, action: 'accept' });
}

/** Makes a scenario of the open one with the declared bases, as one step, and shows it in the table. */
export function makeRoundScenario(round: DeclarationRound): void {
  const plan = presentPlan(planState());
  if (plan === null) return;
  const { declareDesk, common } = messagesOf(viewState().language);
  const count = declaredCount(plan, round);
  const assumed = firstNames(namesOfAssumedShares(plan, round), common.listSeparator);
  const made = makeScenario({
    target: declaredPlan(plan, round),
    moved: null,
    name: declareDesk.scenarioName({ round: round.name }),
    note: declareDesk.scenarioNote({ round: round.name, count, assumed }),
    saysNote: true,
  });
  if (made !== null) changeView({ screen: 'table' });
}

const MOST_NAMED = 20;

/** The first of many names, and that there are more. */
function firstNames(names: readonly string[], separator: string): string {
  const shown = names.slice(0, MOST_NAMED).join(separator);
  return names.length > MOST_NAMED ? `${shown}…` : shown;
}

/** Writes the declaration table of a round as a workbook or as pages. */
export async function exportRound(roundId: string, kind: 'xlsx' | 'pdf'): Promise<string | null> {
  const report = reportRequest();
  if (report === null) return null;
  const reply = await callMain('report.export', {
    kind,
    report: { ...report, scenarioIds: [null], roundId },
  });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return null;
  }
  return reply.value.kind === 'saved' ? reply.value.fileName : null;
}
