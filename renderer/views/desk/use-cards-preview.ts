import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { PlanResult } from '../../../shared/engine/plan-result';
import { type LeverPreview } from '../../../shared/engine/sweep/lever-preview';
import type { Language } from '../../../shared/i18n/format';
import type { Policy } from '../../../shared/policy/policy';
import type { ChartWords } from '../../charts/chart-style';
import { onPreview, settlePreview } from '../../results/preview';
import type { MoneyUnit } from '../../stores/view-store';
import { clearLive, showLive } from '../../ui/live-text';
import { moneyDigits } from '../../ui/MoneyText';
import { type CardContent, cardContents } from './card-contents';

interface CardsPreviewRequest {
  readonly result: PlanResult;
  readonly policy: Policy;
  readonly words: ChartWords;
  readonly moneyUnit: MoneyUnit;
}

/** The cards whose figures follow a moving lever at once; the others wait for the exact figures. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'card-retention',
  'card-budget',
  'card-expenditure',
  'card-balance',
  'card-scale',
  'card-performance',
]);

/** Lets the cards follow a moving lever, written straight into the page; gives the element they are in. */
export function useCardsPreview(request: CardsPreviewRequest): RefObject<HTMLElement | null> {
  const sectionRef = useRef<HTMLElement>(null);
  const requestRef = useRef(request);
  useLayoutEffect(() => {
    requestRef.current = request;
  });
  useEffect(
    () =>
      onPreview((preview) => {
        if (sectionRef.current !== null) write(sectionRef.current, preview, requestRef.current);
      }),
    [],
  );
  const { result } = request;
  useLayoutEffect(() => {
    // The exact figures are in the page now, and will be painted with it.
    settlePreview();
  }, [result]);
  return sectionRef;
}

function write(
  section: HTMLElement,
  preview: LeverPreview | null,
  request: CardsPreviewRequest,
): void {
  if (preview === null) {
    for (const element of section.querySelectorAll<HTMLElement>('[data-part=live-text]'))
      clearLive(element);
    return;
  }
  const { result, policy, words, moneyUnit } = request;
  const contents = cardContents({
    result: { ...result, hospital: preview.hospital },
    policy,
    words,
  });
  for (const { id, figure } of contents) {
    const element = section.querySelector<HTMLElement>(`[data-card="${id}"] [data-part=live-text]`);
    const text = figureText(figure, moneyUnit, words.language);
    if (element !== null && text !== null && FOLLOWING.has(id)) showLive(element, text);
  }
}

/** What a card shows; `null` where nothing is known. */
export function figureText(
  figure: CardContent['figure'],
  moneyUnit: MoneyUnit,
  language: Language,
): string | null {
  switch (figure.kind) {
    case 'money':
      return moneyDigits(figure.yuan, moneyUnit, language);
    case 'number':
      return figure.text;
    case 'unknown':
      return null;
  }
}
