import { assertNever } from '../../../shared/assert';
import type { DecimalText } from '../../../shared/decimal/decimal-text';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { isMore } from '../../../shared/decimal/text-arithmetic';
import { type AxisRange } from '../../../shared/engine/sweep/axis-positions';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { farthestOf, LEAST_AXIS_STEPS, MOST_AXIS_STEPS } from '../../../shared/plan/axis-limits';
import { axisLevers, type TableLever } from '../../../shared/plan/lever-table';
import {
  type CellProblem,
  ratioText,
  readRatio,
  readUpTo,
  readWhole,
  readWinners,
} from '../../../shared/plan/typed-values';
import type { Result } from '../../../shared/result';
import { problemSentence } from '../../ui/problem-sentence';

/** The texts of a range as a person types them. */
export interface RangeDraft {
  readonly min: string;
  readonly max: string;
  readonly steps: string;
  readonly reference: string;
}
export type RangeField = keyof RangeDraft;

export type ReadRange =
  | { readonly kind: 'range'; readonly range: AxisRange }
  | { readonly kind: 'refused'; readonly problems: Readonly<Partial<Record<RangeField, string>>> };

/** A range as text for editing: ratios as percentages. */
export function draftOf(range: AxisRange, lever: TableLever): RangeDraft {
  const text = (position: string): string =>
    axisLevers[lever].kind === 'ratio' ? ratioText(decimalText(position)) : position;
  return {
    min: text(range.min),
    max: text(range.max),
    steps: String(range.steps),
    reference: range.reference === null ? '' : text(range.reference),
  };
}

/** Reads a typed range; each field that is no value of it says why. */
export function readRange(draft: RangeDraft, lever: TableLever, messages: Messages): ReadRange {
  const { dialog } = messages.whatIf.tables;
  const min = readPosition(draft.min, lever, messages);
  const max = readPosition(draft.max, lever, messages);
  const reference = readPosition(draft.reference, lever, messages);
  const steps = inWords(readWhole(draft.steps, LEAST_AXIS_STEPS, MOST_AXIS_STEPS), messages);
  const problems = {
    ...neededProblem('min', min, dialog.missing),
    ...neededProblem('max', max, dialog.missing),
    ...neededProblem('steps', steps, dialog.missing),
    ...('problem' in reference && { reference: reference.problem }),
  };
  if (Object.keys(problems).length > 0) return { kind: 'refused', problems };
  const [first, last, count] = [valueOf(min), valueOf(max), valueOf(steps)];
  if (first === null || last === null || count === null) return { kind: 'refused', problems };
  if (!isMore(decimalText(last), decimalText(first))) {
    return { kind: 'refused', problems: { max: dialog.minAboveMax } };
  }
  return {
    kind: 'range',
    range: {
      min: first,
      max: last,
      steps: count,
      reference: valueOf(reference),
    },
  };
}

type InWords<Value> = { readonly value: Value | null } | { readonly problem: string };

function inWords<Value>(
  reading: Result<Value | null, CellProblem>,
  messages: Messages,
): InWords<Value> {
  return reading.ok
    ? { value: reading.value }
    : { problem: problemSentence(messages, reading.error) };
}

function valueOf<Value>(read: InWords<Value>): Value | null {
  return 'value' in read ? read.value : null;
}

function neededProblem(
  field: RangeField,
  read: InWords<unknown>,
  missing: string,
): Partial<Record<RangeField, string>> {
  if ('problem' in read) return { [field]: read.problem };
  return read.value === null ? { [field]: missing } : {};
}

function readPosition(text: string, lever: TableLever, messages: Messages): InWords<string> {
  const { kind } = axisLevers[lever];
  switch (kind) {
    case 'count': {
      const read = inWords(readWinners(text), messages);
      return 'problem' in read ? read : { value: read.value === null ? null : String(read.value) };
    }
    case 'ratio':
      return inWords(readRatio(text), messages);
    case 'score':
    case 'scale':
      return inWords(readUpTo<DecimalText<string>>(text, farthestOf[kind]), messages);
    default:
      return assertNever(kind);
  }
}
