import type { ReactNode } from 'react';

import type { DecimalText, RatioText, ScoreText } from '../../../shared/decimal/decimal-text';
import { formatRatio } from '../../../shared/i18n/format';
import {
  type CellProblem,
  ratioText,
  readRatio,
  readUpTo,
  readWhole,
} from '../../../shared/plan/typed-values';
import type { Result } from '../../../shared/result';
import { useLanguage, useMessages } from '../../i18n';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import { stylesOf } from '../../ui/styles-of';
import policySheet from './policy.module.css';

const css = stylesOf(policySheet);

const MOST_POINTS = 100;

interface ValueInputProps<Value> {
  readonly value: Value;
  readonly label: string;
  readonly testId: string;
  /** Says why a value cannot be taken; `null` once it was. */
  readonly onTake: (value: Value) => string | null;
}

/** A ratio, typed as a percentage or from 0 to 1. */
export function RatioInput(props: ValueInputProps<RatioText>): ReactNode {
  const language = useLanguage();
  const { value } = props;
  return (
    <NeededInput
      {...props}
      text={ratioText(value)}
      shownText={formatRatio(value, language)}
      read={readRatio}
    />
  );
}

/** Assessment points. */
export function ScoreInput(props: ValueInputProps<ScoreText>): ReactNode {
  const { value } = props;
  return (
    <NeededInput
      {...props}
      text={value}
      shownText={value}
      read={(text) => readUpTo<ScoreText>(text, MOST_POINTS)}
    />
  );
}

interface CountInputProps extends ValueInputProps<number> {
  readonly least: number;
  readonly most: number;
}

/** A whole number in a range. */
export function CountInput({ least, most, ...props }: CountInputProps): ReactNode {
  const text = String(props.value);
  return (
    <NeededInput
      {...props}
      text={text}
      shownText={text}
      read={(typed) => readWhole(typed, least, most)}
    />
  );
}

interface NeededInputProps<Value> extends ValueInputProps<Value> {
  readonly text: string;
  readonly shownText: string;
  readonly read: (text: string) => Result<Value | null, CellProblem>;
}

/** An input that cannot be left empty. */
function NeededInput<Value extends DecimalText<string> | number>(
  props: NeededInputProps<Value>,
): ReactNode {
  const messages = useMessages();
  const { text, shownText, label, testId, read, onTake } = props;
  return (
    <DraftInput
      className={css('is-policy-value')}
      text={text}
      shownText={shownText}
      label={label}
      testId={testId}
      onCommit={(typed) => {
        const reading = read(typed);
        if (!reading.ok) return problemSentence(messages, reading.error);
        return reading.value === null
          ? problemSentence(messages, { kind: 'numberMissing' })
          : onTake(reading.value);
      }}
    />
  );
}
