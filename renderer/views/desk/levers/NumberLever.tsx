import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

import type { DecimalText } from '../../../../shared/decimal/decimal-text';
import { type LeverPreview } from '../../../../shared/engine/sweep/lever-preview';
import { SLIDER_STEPS, stepOfValue, valueAtStep } from '../../../../shared/plan/lever-steps';
import { useMessages } from '../../../i18n';
import { onPreview } from '../../../results/preview';
import { createSlide, type Slide } from '../../../results/slide';
import { DraftInput } from '../../../ui/DraftInput';
import { clearLive, showLive } from '../../../ui/live-text';
import { stylesOf } from '../../../ui/styles-of';
import hospitalLeversSheet from './hospital-levers.module.css';

const css = stylesOf(hospitalLeversSheet);

/** How a lever's figures follow it before the plan has its value. */
export interface PreviewedLever<Text extends DecimalText<string>> {
  /** The lever is taken hold of: shows from now on what a value would lead to. */
  readonly begin: () => (value: Text) => void;
  /** Where the lever stands in a preview of another hand on the same input; `null` where that does not move it. */
  readonly valueIn: (preview: LeverPreview) => Text | null;
  readonly write: (value: Text) => string;
}

interface NumberLeverProps<Text extends DecimalText<string>> {
  readonly name: string;
  readonly testId: string;
  readonly value: Text;
  readonly shownText: string;
  readonly unit: string;
  /** Where the slider ends; while it is held the end stays where it was. */
  readonly farEnd: Text;
  readonly note?: string | null;
  /** Without it the plan follows the slider itself. */
  readonly preview?: PreviewedLever<Text>;
  readonly onType: (text: string) => string | null;
  readonly onSlide: (value: Text) => void;
}

/** A slider in somebody's hand, and where it ended when it was taken. */
interface Hold<Text> {
  readonly slide: Slide<Text>;
  readonly end: Text;
}

/** A number with a slider below the same hand: the slider for trying, the field for exactness. */
export function NumberLever<Text extends DecimalText<string>>(
  props: NumberLeverProps<Text>,
): ReactNode {
  const { name, testId, value, shownText, unit, farEnd, note, onType } = props;
  const messages = useMessages();
  const leverRef = useRef<HTMLDivElement>(null);
  const propsRef = useRef(props);
  const holdRef = useRef<Hold<Text> | null>(null);
  useLayoutEffect(() => {
    propsRef.current = props;
  });
  useLayoutEffect(() => {
    if (holdRef.current === null) place(leverRef.current, stepOfValue(value, farEnd));
  }, [value, farEnd]);
  useEffect(
    () =>
      onPreview((preview) => {
        const isHeld = holdRef.current !== null;
        follow({ lever: leverRef.current, preview, props: propsRef.current, isHeld });
      }),
    [],
  );
  const take = (): Hold<Text> => {
    holdRef.current ??= { slide: slideOf(leverRef.current, propsRef.current), end: farEnd };
    return holdRef.current;
  };
  const release = (): void => {
    holdRef.current?.slide.end();
    holdRef.current = null;
    const { value: present, farEnd: end } = propsRef.current;
    place(leverRef.current, stepOfValue(present, end));
  };
  return (
    <div ref={leverRef} className={css('lever')} data-part="lever" title={note ?? undefined}>
      <span className={css('lever-name')}>{name}</span>
      <input
        type="range"
        min={0}
        max={SLIDER_STEPS}
        defaultValue={stepOfValue(value, farEnd)}
        aria-label={messages.desk.levers.slider({ lever: name })}
        aria-valuetext={`${shownText} ${unit}`}
        data-testid={`${testId}-slider`}
        onPointerDown={take}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={take}
        onBlur={release}
        onInput={({ currentTarget }) => {
          const { slide, end } = take();
          fill(currentTarget);
          slide.move(valueAtStep(currentTarget.valueAsNumber, end));
        }}
      />
      <span data-part="lever-value">
        <DraftInput
          text={value}
          shownText={shownText}
          label={name}
          testId={testId}
          onCommit={onType}
        />
        <span data-part="lever-unit">{unit}</span>
      </span>
    </div>
  );
}

/** The slider's hand on the plan; with a preview its own number follows as well. */
function slideOf<Text extends DecimalText<string>>(
  lever: HTMLElement | null,
  { preview, onSlide }: NumberLeverProps<Text>,
): Slide<Text> {
  if (preview === undefined) return createSlide({ preview: null, commit: onSlide });
  const show = preview.begin();
  return createSlide<Text>({
    preview: (value) => {
      show(value);
      writeNumber(lever, preview.write(value));
    },
    commit: onSlide,
  });
}

interface Following<Text extends DecimalText<string>> {
  readonly lever: HTMLElement | null;
  readonly preview: LeverPreview | null;
  readonly props: NumberLeverProps<Text>;
  readonly isHeld: boolean;
}

/** Follows another hand on the same input; with its end everything is as the plan has it. */
function follow<Text extends DecimalText<string>>(of: Following<Text>): void {
  const { lever, preview, props, isHeld } = of;
  if (preview === null) {
    writeNumber(lever, null);
    if (!isHeld) place(lever, stepOfValue(props.value, props.farEnd));
    return;
  }
  const value = isHeld ? null : (props.preview?.valueIn(preview) ?? null);
  if (value === null) return;
  writeNumber(lever, props.preview?.write(value) ?? null);
  place(lever, stepOfValue(value, props.farEnd));
}

function writeNumber(lever: HTMLElement | null, text: string | null): void {
  const field = lever?.querySelector<HTMLElement>('[data-part=draft-input]');
  if (field === null || field === undefined) return;
  if (text === null) clearLive(field);
  else showLive(field, text);
}

function place(lever: HTMLElement | null, step: number): void {
  const slider = lever?.querySelector<HTMLInputElement>('input[type=range]');
  if (slider === null || slider === undefined) return;
  slider.value = String(step);
  fill(slider);
}

/** Colours the slider up to its thumb. */
function fill(slider: HTMLInputElement): void {
  const part = (slider.valueAsNumber / SLIDER_STEPS) * 100;
  slider.style.backgroundSize = `${String(part)}% 4px, 100% 4px`;
}
