import { type ReactNode, useEffect, useRef } from 'react';

import type { VarietyFigures } from '../../../shared/engine/plan-result';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { ModalDrawer } from '../../ui/ModalDrawer';
import { stylesOf } from '../../ui/styles-of';
import { BasicSection } from './BasicSection';
import { HistorySection } from './HistorySection';
import { NonSelectedSection } from './NonSelectedSection';
import { OriginsSection } from './OriginsSection';
import { ProductsSection } from './ProductsSection';
import varietySheet from './variety.module.css';
import { WindowSection } from './WindowSection';

const css = stylesOf(varietySheet);

interface VarietyDetailsProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly figures: VarietyFigures | null;
}

const WIDTH_PX = 640;

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
        className={css('details-button')}
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
      <ModalDrawer
        className={css('variety-drawer')}
        testId="variety-details"
        title={words.title({ name: variety.genericName })}
        footer={words.footer}
        closeWord={words.close}
        isOpen={isOpen}
        widthPx={WIDTH_PX}
        onClose={close}
      >
        <div key={variety.id} className={css('variety-details')}>
          <BasicSection plan={plan} variety={variety} />
          <NonSelectedSection plan={plan} variety={variety} figures={figures} />
          <ProductsSection variety={variety} />
          <HistorySection plan={plan} variety={variety} />
          <WindowSection plan={plan} variety={variety} />
          <OriginsSection plan={plan} variety={variety} />
        </div>
      </ModalDrawer>
    </>
  );
}

function close(): void {
  changeView({ isDetailsOpen: false });
}
