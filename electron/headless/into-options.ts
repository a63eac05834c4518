import type { MonthsChoice } from '../../shared/plan/plan-months';
import type { MonthRange } from '../../shared/purchases/monthly-use';
import { isMonth } from '../../shared/purchases/purchase';
import { type CommandContext, type CommandOutcome, misused } from './command';
import type { IntoChoices } from './into-plan';

/** The options of an import that goes into a plan (contract 2). */
export const intoOptions = {
  into: { type: 'string' },
  months: { type: 'string' },
  reference: { type: 'string' },
  use: { type: 'string' },
  table: { type: 'string' },
  'accept-reference': { type: 'boolean' },
  'accept-change': { type: 'boolean' },
} as const;

type IntoValues = {
  readonly [Name in keyof typeof intoOptions]?: (typeof intoOptions)[Name]['type'] extends 'string'
    ? string
    : boolean;
};

export type ReadInto =
  /** `into` is `null` where the import goes into no plan. */
  | { readonly kind: 'into'; readonly into: IntoChoices | null }
  | Extract<CommandOutcome, { kind: 'misused' }>;

/** Reads them; one that says something of a plan needs the plan. */
export function readInto(values: IntoValues, { messages }: CommandContext): ReadInto {
  const { needsOption, wrongValue } = messages.headless;
  const { importFiles: words } = messages;
  const wrong = (option: string, value: string, expected: string): ReadInto =>
    misused(wrongValue({ option, value, expected })) as ReadInto;
  if (values.into === undefined) {
    const isOther = Object.keys(intoOptions).some(
      (name) => values[name as keyof IntoValues] !== undefined,
    );
    return isOther
      ? (misused(needsOption({ option: '--into' })) as ReadInto)
      : { kind: 'into', into: null };
  }
  const months = values.months ?? null;
  if (months !== null && !isMonthsChoice(months)) {
    return wrong('--months', months, words.expectedMonths);
  }
  const [reference, use] = [readRange(values.reference), readRange(values.use)];
  if (reference === 'unreadable') {
    return wrong('--reference', values.reference ?? '', words.expectedRange);
  }
  if (use === 'unreadable') return wrong('--use', values.use ?? '', words.expectedRange);
  return {
    kind: 'into',
    into: {
      file: values.into,
      months,
      referenceWindow: reference,
      useWindow: use,
      table: values.table ?? null,
      acceptsReference: values['accept-reference'] ?? false,
      acceptsChange: values['accept-change'] ?? false,
    },
  };
}

function isMonthsChoice(value: string): value is MonthsChoice {
  return value === 'replace' || value === 'add' || value === 'skip';
}

/** `YYYY-MM..YYYY-MM`, not backwards. */
function readRange(text: string | undefined): MonthRange | 'unreadable' | null {
  if (text === undefined) return null;
  const [fromMonth, toMonth, ...more] = text.split('..');
  return isMonth(fromMonth) && isMonth(toMonth) && more.length === 0 && fromMonth <= toMonth
    ? { fromMonth, toMonth }
    : 'unreadable';
}
