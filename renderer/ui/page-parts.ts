/** The parts of a page in their order: screens, bars, tables, panels, what is open beside them, and the status bar. */
const PARTS =
  'nav, main header, main [role=tablist], main [role=toolbar], main [data-part=grid-scroll], main aside, .ant-drawer-open, footer';
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** F6: puts the focus into the next part of the page that takes it, or the one before. A question keeps it. */
export function focusNeighbourPart(direction: 1 | -1): void {
  if (document.querySelector('dialog:modal') !== null) return;
  const parts = partsInOrder();
  const present = parts.findIndex((part) => part.contains(document.activeElement));
  const start = present < 0 && direction < 0 ? 0 : present;
  for (let step = 1; step <= parts.length; step += 1) {
    const at = (start + direction * step + parts.length * 2) % parts.length;
    const target = firstFocusable(parts[at]);
    if (target === null) continue;
    target.focus();
    return;
  }
}

/** Those that stand in no other; a screen without any is a part itself. */
function partsInOrder(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(PARTS)];
  const outer = all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
  if (outer.some((part) => part.closest('main') !== null)) return outer;
  const main = document.querySelector('main');
  if (main === null) return outer;
  const behind = outer.findIndex(
    (part) => (main.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return behind < 0 ? [...outer, main] : [...outer.slice(0, behind), main, ...outer.slice(behind)];
}

function firstFocusable(part: HTMLElement | undefined): HTMLElement | null {
  if (part === undefined) return null;
  const table = part.querySelector<HTMLElement>('input[aria-activedescendant]');
  if (table !== null) return table;
  const inside = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const chosen = inside.find((element) => element.tabIndex >= 0 && element.checkVisibility());
  return chosen ?? (part.tabIndex >= 0 ? part : null);
}

/** Where the focus has fallen to the page itself, as with the screen it was on, it goes to the screen that is there now. */
export function catchFocus(): void {
  const { activeElement, body } = document;
  const main = document.querySelector('main');
  if (main === null || (activeElement !== body && activeElement !== null)) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Ctrl+F: the search field of what is shown; whether there is one. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  field?.focus();
  field?.select();
  return field !== null;
}
