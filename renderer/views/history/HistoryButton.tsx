import { type ReactNode, useEffect, useRef } from 'react';

import { useMessages } from '../../i18n';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { changeView, useView } from '../../stores/view-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { SideDrawer } from '../../ui/SideDrawer';
import { stylesOf } from '../../ui/styles-of';
import historySheet from './history.module.css';
import { PlanHistory } from './PlanHistory';

const css = stylesOf(buttonsSheet, historySheet);

const WIDTH_PX = 560;

/** Opens the one place for the purchases of the plan. What lies beside stays in reach, so that figures can be watched. */
export function HistoryButton(): ReactNode {
  const { history: words } = useMessages();
  const isOpen = useView((view) => view.isHistoryOpen);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    changeView({ isHistoryOpen: false });
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css('panel-toggle')}
        data-part="panel-toggle"
        aria-expanded={isOpen}
        data-testid="open-history"
        onClick={() => {
          changeView({ isHistoryOpen: !isOpen });
        }}
      >
        {words.open}
      </button>
      <SideDrawer
        isOpen={isOpen}
        onClose={close}
        title={words.title}
        closeWord={words.close}
        widthPx={WIDTH_PX}
        className={css('history-drawer')}
        testId="history-drawer"
      >
        <Contents />
      </SideDrawer>
    </>
  );
}

function Contents(): ReactNode {
  const document = usePlan(presentDocument);
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    contents.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={contents} className={css('history-contents')} tabIndex={-1}>
      {document !== null && <PlanHistory document={document} />}
    </div>
  );
}
