import type { CellProblem } from '../../../shared/plan/typed-values';
import type { Result } from '../../../shared/result';
import type { FormTexts } from './FormDialog';

/** Reads the texts of a form and keeps which of them it could not. */
export interface FormReader<Name extends string> {
  readonly wrong: ReadonlySet<Name>;
  readonly refuse: (name: Name) => void;
  /** `null` for a blank text, and for one that cannot be read. */
  readonly read: <Value>(
    name: Name,
    reader: (text: string) => Result<Value | null, CellProblem>,
  ) => Value | null;
  /** The same, and a blank text is refused. */
  readonly needed: <Value>(
    name: Name,
    reader: (text: string) => Result<Value | null, CellProblem>,
  ) => Value | null;
}

export function formReader<Name extends string>(texts: FormTexts<Name>): FormReader<Name> {
  const wrong = new Set<Name>();
  const read: FormReader<Name>['read'] = (name, reader) => {
    const reading = reader(texts[name]);
    if (reading.ok) return reading.value;
    wrong.add(name);
    return null;
  };
  return {
    wrong,
    refuse: (name) => {
      wrong.add(name);
    },
    read,
    needed: (name, reader) => {
      const value = read(name, reader);
      if (value === null) wrong.add(name);
      return value;
    },
  };
}
