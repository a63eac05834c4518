import type { Page } from 'playwright-core';

/**
 * What does not fit on the page as it stands: text that is cut off, text or controls on one another, controls that nobody
 * can reach. With a question open only the question is looked at.
 */
export async function unfitting(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookAtPage);
}

/** Sent to the page as text: everything it needs is inside it. */
async function lookAtPage(): Promise<readonly string[]> {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Opening {
    /** Within which an element's contents show now. */
    readonly shown: Box;
    /** Within which they can be brought to show, by scrolling whatever scrolls. */
    readonly reach: Box;
    readonly isHidden: boolean;
    /** Ends its lines with an ellipsis and says the whole elsewhere. */
    readonly isAbridged: boolean;
  }
  interface Item {
    readonly element: Element;
    readonly box: Box;
    readonly seen: Box;
    readonly name: string;
    readonly isControl: boolean;
  }

  /** Of what letters and borders may stand over an edge without being cut. */
  const SLACK_PX = 1.5;
  const CONTROLS =
    'button, input:not([type=hidden]), select, textarea, a[href], summary, [role=button], [role=tab], [role=menuitem]';

  await new Promise<void>((settle) => {
    // Only idle after the resize was drawn and answered.
    requestAnimationFrame(() => {
      requestIdleCallback(
        () => {
          settle();
        },
        { timeout: 1000 },
      );
    });
  });

  const findings: string[] = [];
  const modals = document.querySelectorAll('dialog:modal');
  const over = document.querySelectorAll('[aria-modal=true]');
  const root = modals[modals.length - 1] ?? over[over.length - 1] ?? document.body;
  const windowBox: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const wholeWindow: Opening = {
    shown: windowBox,
    reach: windowBox,
    isHidden: false,
    isAbridged: false,
  };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    styles.set(element, style);
    return style;
  };

  const clips = (overflow: string): boolean => overflow !== 'visible';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  /** The element by which an element is placed: what is laid over the page is cut by fewer. */
  const holderOf = (element: Element): Element | null => {
    const { position } = styleOf(element);
    if (position === 'fixed') return null;
    let holder = element.parentElement;
    if (position !== 'absolute') return holder;
    while (holder !== null) {
      const { position: held, transform, contain } = styleOf(holder);
      if (held !== 'static' || transform !== 'none' || contain.includes('paint')) return holder;
      holder = holder.parentElement;
    }
    return null;
  };

  const narrowed = (outer: Box, box: Box, byWidth: boolean, byHeight: boolean): Box => ({
    left: byWidth ? Math.max(outer.left, box.left) : outer.left,
    right: byWidth ? Math.min(outer.right, box.right) : outer.right,
    top: byHeight ? Math.max(outer.top, box.top) : outer.top,
    bottom: byHeight ? Math.min(outer.bottom, box.bottom) : outer.bottom,
  });
  const widened = (box: Box, byWidth: boolean, byHeight: boolean): Box => ({
    left: byWidth ? -Infinity : box.left,
    right: byWidth ? Infinity : box.right,
    top: byHeight ? -Infinity : box.top,
    bottom: byHeight ? Infinity : box.bottom,
  });

  const openings = new Map<Element, Opening>();
  const openingOf = (element: Element): Opening => {
    const known = openings.get(element);
    if (known !== undefined) return known;
    const holder = element.matches('dialog:modal') ? null : holderOf(element);
    const outer = holder === null ? wholeWindow : openingOf(holder);
    const style = styleOf(element);
    const { overflowX, overflowY } = style;
    let opening = outer;
    if (style.display !== 'inline' && (clips(overflowX) || clips(overflowY))) {
      const box = element.getBoundingClientRect();
      const canX = scrolls(overflowX) && element.scrollWidth > element.clientWidth;
      const canY = scrolls(overflowY) && element.scrollHeight > element.clientHeight;
      const isTold =
        element.closest('[title]:not([title=""])') !== null ||
        element.querySelector('[title]:not([title=""])') !== null;
      const isEnding = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      opening = {
        shown: narrowed(outer.shown, box, clips(overflowX), clips(overflowY)),
        reach: widened(narrowed(outer.reach, box, clips(overflowX), clips(overflowY)), canX, canY),
        isHidden: outer.isHidden || box.width <= 2 || box.height <= 2,
        isAbridged: isTold && isEnding,
      };
    }
    openings.set(element, opening);
    return opening;
  };

  const named = (element: Element): string => {
    const marked = element.closest('[data-testid]');
    const id = marked?.getAttribute('data-testid') ?? '';
    const text = element.textContent.trim();
    const said = text === '' ? (element.getAttribute('aria-label') ?? '') : text;
    const own = typeof element.className === 'string' ? element.className : '';
    return `${element.tagName.toLowerCase()}.${own.split(' ')[0] ?? ''} [${id}] “${said.replace(/\s+/g, ' ').slice(0, 60)}”`;
  };

  const isEmpty = ({ left, top, right, bottom }: Box): boolean =>
    right - left < 1 || bottom - top < 1;

  /** Along which axes a box is cut off for good. */
  const cutAxes = (box: Box, { reach }: Opening): string => {
    const isWideCut = box.left < reach.left - SLACK_PX || box.right > reach.right + SLACK_PX;
    const isHighCut = box.top < reach.top - SLACK_PX || box.bottom > reach.bottom + SLACK_PX;
    return `${isWideCut ? 'x' : ''}${isHighCut ? 'y' : ''}`;
  };

  const items: Item[] = [];
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

  const isFigure = (text: string): boolean => /^[^\p{L}]*\d[\d.,]*[^\p{L}]*$/u.test(text);

  const lookAtText = (node: Text): void => {
    const element = node.parentElement;
    const text = node.data.trim();
    if (element === null || text === '' || !isShown(element)) return;
    if (element.closest('option, script, style') !== null) return;
    const opening = openingOf(element);
    if (opening.isHidden) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      // The height of a line, not of its letters: fonts differ in what they leave above and below.
      const inset = Math.min(4, rect.height / 5);
      const box = {
        left: rect.left,
        right: rect.right,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
      };
      if (isEmpty(box)) continue;
      const axes = cutAxes(box, opening);
      const isTold = opening.isAbridged && axes === 'x' && !isFigure(text);
      if (axes !== '' && !isTold) findings.push(`cut ${axes}: ${named(element)}`);
      const seen = narrowed(opening.shown, box, true, true);
      if (!isEmpty(seen)) {
        items.push({ element, box, seen, name: named(element), isControl: false });
      }
    }
  };

  const canvas = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string, style: CSSStyleDeclaration): number => {
    if (canvas === null) return 0;
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    return canvas.measureText(text).width;
  };
  const ARROW_PX = 18;

  const lookAtField = (field: Element): void => {
    const style = styleOf(field);
    let text = '';
    let room =
      field.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    if (field instanceof HTMLInputElement && /^(?:text|search|number|)$/.test(field.type)) {
      text = field.value === '' ? field.placeholder : field.value;
    } else if (field instanceof HTMLSelectElement) {
      text = field.selectedOptions[0]?.text ?? '';
      if (style.appearance !== 'none') room -= ARROW_PX;
    }
    const isTold = field.closest('[title]:not([title=""])') !== null && !isFigure(text);
    if (text !== '' && !isTold && widthOf(text, style) > room + SLACK_PX) {
      findings.push(`cut field: ${named(field)} “${text}”`);
    }
  };

  const lookAtControl = (control: Element): void => {
    if (!isShown(control) || (control instanceof HTMLInputElement && isStandIn(control))) return;
    const opening = openingOf(control.parentElement ?? control);
    const rect = control.getBoundingClientRect();
    if (opening.isHidden || rect.width <= 2 || rect.height <= 2) return;
    const name = named(control);
    const axes = cutAxes(rect, opening);
    if (axes !== '') findings.push(`out of reach ${axes}: ${name}`);
    lookAtField(control);
    const seen = narrowed(opening.shown, rect, true, true);
    if (!isEmpty(seen)) items.push({ element: control, box: rect, seen, name, isControl: true });
  };

  /** A box to tick or a field without looks of its own, over which stands what is seen of it. */
  const isStandIn = (input: HTMLInputElement): boolean => {
    const { opacity, appearance } = styleOf(input);
    const isHidden = opacity === '0' || (appearance === 'none' && input.type === 'radio');
    return isHidden || input.closest('.ant-select') !== null;
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) lookAtText(walker.currentNode as Text);
  for (const control of root.querySelectorAll(CONTROLS)) lookAtControl(control);

  /** Whether an element is laid over the page on a ground of its own, seen from inside another. */
  const isLaidOver = (element: Element, other: Element): boolean => {
    let from: Element | null = element;
    let hasGround = false;
    while (from !== null && !from.contains(other)) {
      const { position, backgroundColor } = styleOf(from);
      hasGround ||= !/^rgba\(.*, 0(?:\.\d+)?\)$/.test(backgroundColor);
      if (hasGround && position !== 'static' && position !== 'relative') return true;
      from = from.parentElement;
    }
    return false;
  };

  const isApart = (one: Item, other: Item): boolean =>
    one.element === other.element ||
    one.element.contains(other.element) ||
    other.element.contains(one.element) ||
    isLaidOver(one.element, other.element) ||
    isLaidOver(other.element, one.element);

  const OVERLAP_PX = 2;
  items.sort((one, other) => one.seen.top - other.seen.top);
  items.forEach((one, index) => {
    for (let at = index + 1; at < items.length; at += 1) {
      const other = items[at];
      if (other === undefined || other.seen.top > one.seen.bottom - OVERLAP_PX) break;
      const wide =
        Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
      const high =
        Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
      if (wide <= OVERLAP_PX || high <= OVERLAP_PX || isApart(one, other)) continue;
      findings.push(`overlap: ${one.name} and ${other.name}`);
    }
  });

  // A control may be covered by what is neither text nor a control.
  for (const { element, seen, name, isControl } of items) {
    // What shows of it may be no more than its edge.
    if (!isControl || seen.right - seen.left < 8 || seen.bottom - seen.top < 8) continue;
    const hit = document.elementFromPoint(
      (seen.left + seen.right) / 2,
      (seen.top + seen.bottom) / 2,
    );
    if (hit === null || element.contains(hit) || hit.contains(element)) continue;
    if (!isLaidOver(hit, element)) findings.push(`covered: ${name} by ${named(hit)}`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) findings.push(`the page itself is ${String(scrollWidth)} wide`);
  return [...new Set(findings)];
}
