import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { VarietyResult } from '../../../../shared/engine/plan-result';
import type { Variety } from '../../../../shared/plan/plan';
import type { ChartWords } from '../../../charts/chart-style';
import { onPreview } from '../../../results/preview';
import { clearLive, showLive } from '../../../ui/live-text';
import { panelHeadline } from './panel-headline';

interface HeadlinePreviewRequest {
  readonly variety: Variety;
  readonly result: VarietyResult | undefined;
  readonly words: ChartWords;
}

/** Lets the panel's headline follow a moving lever; gives the element it is written over. */
export function useHeadlinePreview(
  request: HeadlinePreviewRequest,
): RefObject<HTMLSpanElement | null> {
  const elementRef = useRef<HTMLSpanElement>(null);
  const requestRef = useRef(request);
  useLayoutEffect(() => {
    requestRef.current = request;
  });
  useEffect(
    () =>
      onPreview((preview) => {
        const element = elementRef.current;
        if (element === null) return;
        const { variety, result, words } = requestRef.current;
        const moved = preview?.variety ?? null;
        if (moved === null || result === undefined || moved.id !== variety.id) {
          clearLive(element);
          return;
        }
        const outcome = { kind: 'evaluated', figures: moved.figures } as const;
        showLive(element, panelHeadline(variety, { ...result, outcome }, words).title);
      }),
    [],
  );
  return elementRef;
}
