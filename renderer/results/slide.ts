import { planState, presentPlan, sealEdits } from '../stores/plan-store';
import { endPreview, restPreview } from './preview';

/** A lever in somebody's hand. */
export interface Slide<Value> {
  readonly move: (value: Value) => void;
  /** The hand has let go: what is not in the plan yet is put there, and the whole drag is one step to undo. */
  readonly end: () => void;
}

interface SlideOptions<Value> {
  /** Shows what a value would lead to, without the plan; `null` where that cannot be told. */
  readonly preview: ((value: Value) => void) | null;
  /** Puts the value into the plan. */
  readonly commit: (value: Value) => void;
}

/** So long a lever stands still before its exact figures are asked for, and a frame more. */
const REST_MS = 30;

/**
 * While the lever moves, each frame previews where it is; the plan gets the value when the lever rests or is let go.
 * Without a preview the plan gets it with every frame.
 */
export function createSlide<Value>({ preview, commit }: SlideOptions<Value>): Slide<Value> {
  let latest: { readonly value: Value } | null = null;
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const rest = (): void => {
    stopWaiting();
    if (latest === null) return;
    const before = presentPlan(planState());
    commit(latest.value);
    latest = null;
    if (presentPlan(planState()) === before) endPreview();
    else restPreview();
  };
  const draw = (): void => {
    frame = null;
    if (latest === null) return;
    if (preview === null) rest();
    else preview(latest.value);
  };
  const stopWaiting = (): void => {
    clearTimeout(timer ?? undefined);
    if (frame !== null) cancelAnimationFrame(frame);
    timer = null;
    frame = null;
  };
  const restSoon = (): void => {
    timer = null;
    // Where the page was busy, moves wait for the next frame: with it comes whatever the hand has done meanwhile.
    if (frame === null) frame = requestAnimationFrame(rest);
    else timer = setTimeout(restSoon, REST_MS);
  };
  return {
    move(value) {
      stopWaiting();
      latest = { value };
      frame = requestAnimationFrame(draw);
      timer = setTimeout(restSoon, REST_MS);
    },
    end() {
      rest();
      sealEdits();
    },
  };
}
