import { tabId } from './scenario-tabs';

/** Where a tab stands from left to right, in pixels from the start of what holds it. */
export interface TabPlace {
  readonly left: number;
  readonly width: number;
}

/** The place of a tab within an element around it, as it is scrolled now; at its start where there is none. */
export function placeOfTab(scenarioId: string | null, within: HTMLElement | null): TabPlace {
  const tab = document.getElementById(tabId(scenarioId));
  if (tab === null || within === null) return { left: 0, width: 0 };
  const { left, width } = tab.getBoundingClientRect();
  return { left: left - within.getBoundingClientRect().left, width };
}

export function focusTab(scenarioId: string | null): void {
  document.getElementById(tabId(scenarioId))?.focus();
}
