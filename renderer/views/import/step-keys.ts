import { useLayoutEffect } from 'react';

interface StepKeys {
  /** `null` where there is nowhere to go. */
  readonly onBack: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Controls that have a use of their own for Enter. */
const TAKES_ENTER = 'button, a, input, select, textarea, [role="combobox"], [role="tab"]';
const TAKES_ESCAPE = 'input, select, textarea, [role="combobox"]';
/** A field whose Enter means: I am done here. */
const LETS_ENTER_GO_ON = '[data-enter="next"]';

/** Enter goes on, Esc goes back; in a control that has its own use of the key, the first Esc only leaves it. */
export function useStepKeys({ onBack, onNext }: StepKeys): void {
  // Before the page is painted: a key pressed right after belongs to the new step already.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const intent = stepIntent(event);
      if (intent === 'leave') leaveControl();
      else if (intent === 'next') onNext?.();
      else if (intent === 'back') onBack?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [onBack, onNext]);
}

type PressedKey = Pick<
  KeyboardEvent,
  | 'key'
  | 'isComposing'
  | 'defaultPrevented'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'repeat'
  | 'target'
>;

/** What a key means for the step; `null`: nothing. */
export function stepIntent(event: PressedKey): 'next' | 'back' | 'leave' | null {
  const { key, isComposing, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  const isPlain = !altKey && !ctrlKey && !metaKey && !shiftKey && !repeat;
  if (!isPlain || isComposing || defaultPrevented) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (isWithin(at, 'dialog')) return null;
  if (key === 'Enter') {
    const isTaken = isWithin(at, TAKES_ENTER) && !isWithin(at, LETS_ENTER_GO_ON);
    return isTaken ? null : 'next';
  }
  if (key !== 'Escape') return null;
  return isWithin(at, TAKES_ESCAPE) ? 'leave' : 'back';
}

function isWithin(element: Element | null, selector: string): boolean {
  return element !== null && element.closest(selector) !== null;
}

function leaveControl(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
