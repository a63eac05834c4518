import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { formatPrice } from '../../../shared/i18n/format';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import { useLanguage, useMessages } from '../../i18n';
import { changeView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';

const css = stylesOf(notesSheet);

interface WindowSectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

/** The months from which the plan takes its prices and its use. They are the whole plan's, and are changed in its one place. */
export function WindowSection({ plan, variety }: WindowSectionProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { window: words, perUnit } = messages.variety;
  const written = (window: MonthRange | null): string =>
    window === null ? words.open : words.span(window);
  const price = (yuan: YuanText | null): string =>
    yuan === null
      ? messages.desk.grid.missing
      : `${formatPrice(yuan, language)} ${perUnit({ unit: variety.unit })}`;
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={css('detail-lead')} data-testid="window-present">
        {words.present({
          reference: written(plan.referenceWindow),
          use: written(plan.useWindow),
          price: price(variety.preVbpPriceYuan),
        })}
      </p>
      <Button
        size="small"
        data-testid="window-change"
        onClick={() => {
          changeView({ isDetailsOpen: false, isHistoryOpen: true });
        }}
      >
        {words.change}
      </Button>
    </section>
  );
}
