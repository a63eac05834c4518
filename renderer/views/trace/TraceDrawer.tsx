import { Drawer } from 'antd';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

import { closeTrace } from '../../commands/open-trace';
import { useMessages } from '../../i18n';
import { usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { Icon } from '../../ui/icons';
import { TraceContents } from './TraceContents';

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
    <Drawer
      open={traced !== null}
      onClose={closeTrace}
      title={card.title}
      size={WIDTH_PX}
      mask={false}
      aria-modal={false}
      destroyOnHidden
      keyboard={false}
      autoFocus={false}
      focusable={{ focusTriggerAfterClose: false }}
      onKeyDown={(event) => {
        // Only from inside: elsewhere Esc belongs to what holds the focus.
        if (event.key === 'Escape') closeTrace();
      }}
      rootClassName="trace-drawer"
      closable={{
        placement: 'end',
        closeIcon: <Icon name="close" />,
        'aria-label': card.close,
      }}
      data-testid="trace-drawer"
    >
      <div ref={contents} className="trace-contents">
        {traced !== null && <TraceContents opened={{ traced, scenarioId }} />}
      </div>
    </Drawer>
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
