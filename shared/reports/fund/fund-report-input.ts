import type { AllocatedPool } from '../../fund/allocate-pool';
import type { FundOutcome } from '../../fund/draw-fund';
import type { EvaluatedFund } from '../../fund/evaluate-fund';
import type { Language } from '../../i18n/format';
import type { Messages } from '../../i18n/zh-cn';
import type { Signatures } from '../signatures';

/** What the fund report is made of. */
export interface FundReportInput {
  readonly evaluated: EvaluatedFund;
  readonly outcome: FundOutcome;
  /** The fund divided among departments; `null` where it cannot be: the sheet is then left out. */
  readonly allocated: AllocatedPool | null;
  /** The scenario's name; `null` is the base. */
  readonly scenario: string | null;
  readonly language: Language;
  readonly messages: Messages;
  readonly signatures: Signatures;
}
