import type { PlanResult } from '../engine/plan-result';
import type { Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';
import type { DeclarationRound } from '../plan/declaration-round';
import type { PlanDocument } from '../plan/plan';
import type { Signatures } from './signatures';

/** A scenario by its name, read as a plan of its own. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: PlanDocument;
}

/** What the audit workbook is made of. */
export interface AuditInput {
  readonly plan: PlanDocument;
  readonly result: PlanResult;
  /** The settlement year; `null` for a table, which names none. */
  readonly year: number | null;
  /** The name of the scenario; `null` is the base. */
  readonly scenario: string | null;
  /** What the plan is compared with: the base and the other scenarios, without the plan itself. */
  readonly others: readonly NamedPlan[];
  readonly signatures: Signatures;
  /** The plan's declaration rounds; a table has none. */
  readonly rounds?: readonly DeclarationRound[];
  /** Row numbers by variety id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly messages: Messages;
}
