import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

import { present } from '../../../shared/assert';
import type { VarietyFigures } from '../../../shared/engine/plan-result';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Icon } from '../../ui/icons';
import { BasicSection } from './BasicSection';
import { HistorySection } from './HistorySection';
import { NonSelectedSection } from './NonSelectedSection';
import { OriginsSection } from './OriginsSection';
import { ProductsSection } from './ProductsSection';
import { WindowSection } from './WindowSection';

interface VarietyDetailsProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly figures: VarietyFigures | null;
}

const WIDTH_PX = 640;
const WITHOUT_OWN_RETURN = { focusTriggerAfterClose: false } as const;

/** The button beside the variety's headline, and the drawer it opens with all that the table has no room for. */
export function VarietyDetails({ plan, variety, figures }: VarietyDetailsProps): ReactNode {
  const { variety: words } = useMessages();
  const isOpen = useView((view) => view.isDetailsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => close, []);
  useEffect(() => {
    // The drawer's own way back is lost where it closes before it has come to rest.
    if (wasOpen.current && !isOpen) button.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <Button
        ref={button}
        className="details-button"
        size="small"
        title={words.openTitle}
        aria-haspopup="dialog"
        data-testid="open-details"
        onClick={() => {
          changeView({ isDetailsOpen: true });
        }}
      >
        {words.open}
      </Button>
      <Drawer
        rootClassName="variety-drawer"
        title={words.title({ name: variety.genericName })}
        open={isOpen}
        size={WIDTH_PX}
        destroyOnHidden
        focusable={WITHOUT_OWN_RETURN}
        getContainer={pageRoot}
        closable={{
          placement: 'end',
          closeIcon: <Icon name="close" />,
          'aria-label': words.close,
        }}
        data-testid="variety-details"
        onClose={close}
        footer={words.footer}
      >
        <div key={variety.id} className="variety-details">
          <BasicSection plan={plan} variety={variety} />
          <NonSelectedSection plan={plan} variety={variety} figures={figures} />
          <ProductsSection variety={variety} />
          <HistorySection plan={plan} variety={variety} />
          <WindowSection plan={plan} variety={variety} />
          <OriginsSection plan={plan} variety={variety} />
        </div>
      </Drawer>
    </>
  );
}

/** In the body itself the drawer would lock scrolling by a style element without nonce, which the content policy refuses. */
function pageRoot(): HTMLElement {
  return present(document.getElementById('root'), 'the page has a root element');
}

function close(): void {
  changeView({ isDetailsOpen: false });
}
