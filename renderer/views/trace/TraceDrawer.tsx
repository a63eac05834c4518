import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

import { closeTrace } from '../../commands/open-trace';
import { useMessages } from '../../i18n';
import { usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { SideDrawer } from '../../ui/SideDrawer';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from './trace.module.css';
import { TraceContents } from './TraceContents';

const css = stylesOf(traceSheet);

const WIDTH_PX = 520;

/** How a figure came about, over the right of the page. What lies beside stays in reach, so that figures can be watched. */
export function TraceDrawer(): ReactNode {
  const { card } = useMessages().trace;
  const traced = useView((view) => view.tracedFigure);
  const scenarioId = useView((view) => view.tracedScenarioId);
  const openings = usePlan((plan) => plan.openings);
  const contents = useRef<HTMLDivElement>(null);
  useFocusReturn(traced !== null, contents);
  useEffect(() => closeTrace, [openings]);
  return (
    <SideDrawer
      isOpen={traced !== null}
      onClose={closeTrace}
      title={card.title}
      closeWord={card.close}
      widthPx={WIDTH_PX}
      className={css('trace-drawer')}
      testId="trace-drawer"
    >
      <div ref={contents}>
        {traced !== null && <TraceContents opened={{ traced, scenarioId }} />}
      </div>
    </SideDrawer>
  );
}

/** Where the focus was when a figure was chosen, it goes back to when the card closes. */
function useFocusReturn(
  isOpen: boolean,
  contents: { readonly current: HTMLDivElement | null },
): void {
  const trigger = useRef<Element | null>(null);
  // Before the card's own effect takes the focus.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (isOpen && !(contents.current?.contains(activeElement) ?? false)) {
      trigger.current = activeElement;
    }
    if (!isOpen && trigger.current instanceof HTMLElement) {
      trigger.current.focus({ preventScroll: true });
      trigger.current = null;
    }
  });
}
