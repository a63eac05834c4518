import type { AppError } from '../../shared/errors';
import type { Language } from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { PrintJob } from '../../shared/report-request';
import type { Result } from '../../shared/result';

/** What a command needs to know of where it runs. */
export interface CommandContext {
  readonly language: Language;
  readonly messages: Messages;
  /** Relative paths are meant from here. */
  readonly workingFolder: string;
  /** Where the window keeps the versions of plans that were replaced; without it none is kept. */
  readonly backupRoot?: string | undefined;
  /** Prints a report in a hidden window; only the window's program has one. */
  readonly printPdf?: PrintPdf | undefined;
}

/** A report that bears the day on which it is printed. */
export type UndatedJob = Omit<PrintJob, 'madeOn'>;

/** Draws and prints a report; `null` where it was stopped. */
export type PrintPdf = (job: UndatedJob) => Promise<Result<Uint8Array | null, AppError>>;

/** How a command ended; `cli.ts` turns it into output and an exit status. */
export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly output: string;
      /** One line on standard error, of what the output does not hold; none where not given. */
      readonly note?: string;
    }
  /** Refused input: nothing was written. */
  | { readonly kind: 'refused'; readonly errors: readonly AppError[] }
  /** Wrong usage; the sentence says of what. */
  | { readonly kind: 'misused'; readonly sentence: string };

/** A headless command: its own arguments (without its name) and `--lang` taken out. */
export type HeadlessCommand = (
  args: readonly string[],
  context: CommandContext,
) => Promise<CommandOutcome>;

export function done(output: string, note: string | null = null): CommandOutcome {
  return { kind: 'done', output, ...(note === null ? {} : { note }) };
}

export function refused(errors: readonly AppError[]): CommandOutcome {
  return { kind: 'refused', errors };
}

export function misused(sentence: string): CommandOutcome {
  return { kind: 'misused', sentence };
}
