/** Writes over an element's words without the words themselves: they are there again, untouched, when it is cleared. */
export function showLive(element: HTMLElement, text: string): void {
  if (element.dataset['live'] !== text) element.dataset['live'] = text;
}

export function clearLive(element: HTMLElement): void {
  delete element.dataset['live'];
}

export function isLive(element: HTMLElement): boolean {
  return element.dataset['live'] !== undefined;
}
