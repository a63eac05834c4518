import { afterEach, describe, expect, it } from 'vitest';

import { stepIntent } from '../../../../renderer/views/import/step-keys';

function pressedIn(html: string, selector: string, key: string, changes: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  const target = document.querySelector(selector);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...changes });
  let intent: ReturnType<typeof stepIntent> = null;
  const listen = (caught: KeyboardEvent): void => {
    intent = stepIntent(caught);
  };
  document.addEventListener('keydown', listen, { once: true });
  target?.dispatchEvent(event);
  return intent;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a key on a step of the import', () => {
  it('goes on with Enter and back with Esc from the heading', () => {
    expect(pressedIn('<h2 tabindex="-1">x</h2>', 'h2', 'Enter')).toBe('next');
    expect(pressedIn('<h2 tabindex="-1">x</h2>', 'h2', 'Escape')).toBe('back');
  });

  it.each(['button', 'input', 'select', 'textarea'])('is left to a %s that wants Enter', (tag) => {
    expect(pressedIn(`<${tag}></${tag}>`, tag, 'Enter')).toBeNull();
  });

  it('goes on from a field that ends the step', () => {
    expect(pressedIn('<input data-enter="next">', 'input', 'Enter')).toBe('next');
  });

  it('first leaves a field with Esc, and goes back from a button', () => {
    expect(pressedIn('<input>', 'input', 'Escape')).toBe('leave');
    expect(pressedIn('<button></button>', 'button', 'Escape')).toBe('back');
  });

  it('means nothing inside a question, held down, or with another key', () => {
    expect(pressedIn('<dialog open><p>x</p></dialog>', 'p', 'Escape')).toBeNull();
    expect(pressedIn('<p>x</p>', 'p', 'Enter', { repeat: true })).toBeNull();
    expect(pressedIn('<p>x</p>', 'p', 'Enter', { ctrlKey: true })).toBeNull();
    expect(pressedIn('<p>x</p>', 'p', 'a')).toBeNull();
  });
});
