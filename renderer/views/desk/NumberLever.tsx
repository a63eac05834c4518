import { type ReactNode, useState } from 'react';

import type { DecimalText } from '../../../shared/decimal/decimal-text';
import { useMessages } from '../../i18n';
import { sealEdits } from '../../stores/plan-store';
import { DraftInput } from '../../ui/DraftInput';
import { SLIDER_STEPS, stepOfValue, valueAtStep } from './lever-steps';

interface NumberLeverProps<Text extends DecimalText<string>> {
  readonly name: string;
  readonly testId: string;
  readonly value: Text;
  readonly shownText: string;
  readonly unit: string;
  /** Where the slider ends; while it is held the end stays where it was. */
  readonly farEnd: Text;
  readonly note?: string | null;
  readonly onType: (text: string) => string | null;
  readonly onSlide: (value: Text) => void;
}

/** A number with a slider below the same hand: the slider for trying, the field for exactness. */
export function NumberLever<Text extends DecimalText<string>>(
  props: NumberLeverProps<Text>,
): ReactNode {
  const { name, testId, value, shownText, unit, farEnd, note, onType, onSlide } = props;
  const messages = useMessages();
  const [heldEnd, setHeldEnd] = useState<Text | null>(null);
  const end = heldEnd ?? farEnd;
  const step = stepOfValue(value, end);
  const release = (): void => {
    setHeldEnd(null);
    sealEdits();
  };
  return (
    <div className="lever" title={note ?? undefined}>
      <span className="lever-name">{name}</span>
      <input
        type="range"
        min={0}
        max={SLIDER_STEPS}
        value={step}
        aria-label={messages.desk.levers.slider({ lever: name })}
        aria-valuetext={`${shownText} ${unit}`}
        data-testid={`${testId}-slider`}
        style={{ backgroundSize: `${String((step / SLIDER_STEPS) * 100)}% 4px, 100% 4px` }}
        onPointerDown={() => {
          setHeldEnd(farEnd);
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={() => {
          if (heldEnd === null) setHeldEnd(farEnd);
        }}
        onBlur={release}
        onChange={(event) => {
          onSlide(valueAtStep(event.target.valueAsNumber, end));
        }}
      />
      <span className="lever-value">
        <DraftInput
          className="is-lever"
          text={value}
          shownText={shownText}
          label={name}
          testId={testId}
          onCommit={onType}
        />
        <span className="lever-unit">{unit}</span>
      </span>
    </div>
  );
}
