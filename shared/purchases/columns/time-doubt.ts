/** What is doubtful about the time of a whole table: it has to be known before its rows are read. */
export type TimeDoubt =
  /** Months without a year, in a file that names none, or several. Read as of `year`. */
  | {
      readonly kind: 'yearUnknown';
      readonly file: string;
      readonly year: string;
      readonly years: readonly string[];
    }
  /** Title, sheet and file name different months. Read as of `month`. */
  | {
      readonly kind: 'monthDisagrees';
      readonly file: string;
      readonly sheet: string;
      readonly month: string;
      readonly months: readonly string[];
      readonly texts: string;
    };

/** What an answer is kept under. The year is asked once a file. */
export function timeKey(doubt: TimeDoubt): string {
  return doubt.kind === 'yearUnknown' ? `year:${doubt.file}` : `month:${doubt.file}/${doubt.sheet}`;
}

/** Whether rows cannot be read right before the question of this key is answered. */
export function isReadFirst(key: string): boolean {
  return /^(?:year|month):/.test(key);
}

/** Answers by the key of their question; of them only choices are looked at. */
export type SaidBefore = Readonly<Record<string, unknown>>;

/** The answer to a question where it is one of its choices; else `null`. */
export function chosenAmong<Choice extends string>(
  said: SaidBefore,
  key: string,
  choices: readonly Choice[],
): Choice | null {
  const answer = Object.hasOwn(said, key) ? said[key] : null;
  return choices.find((choice) => choice === answer) ?? null;
}
