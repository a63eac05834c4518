import { Button, Select } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { formatPrice } from '../../../shared/i18n/format';
import { applyEdit, describeRepricing, type PlanEdit } from '../../../shared/plan/edits';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { movedEnd } from '../../commands/import-choices';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { historyMonths } from './history-rows';

interface WindowSectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

/** The months from which the whole plan takes P0, and what choosing others would do. */
export function WindowSection({ plan, variety }: WindowSectionProps): ReactNode {
  const { window: words } = useMessages().variety;
  const months = useMemo(() => historyMonths(plan), [plan]);
  const [draft, setDraft] = useState<MonthRange | null>(null);
  const present = plan.referenceWindow;
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) {
    return (
      <section aria-label={words.title}>
        <h3>{words.title}</h3>
        <p className="detail-lead">{words.none}</p>
      </section>
    );
  }
  const chosen = draft ?? present ?? { fromMonth: first, toMonth: last };
  const isNew = chosen.fromMonth !== present?.fromMonth || chosen.toMonth !== present.toMonth;
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="detail-lead" data-testid="window-present">
        {present === null ? words.presentNone : words.present(present)}
      </p>
      <div className="window-choice">
        <MonthSelect
          months={months}
          value={chosen.fromMonth}
          label={words.from}
          testId="window-from"
          onChange={(month) => {
            setDraft(movedEnd(chosen, 'fromMonth', month));
          }}
        />
        <span>{words.until}</span>
        <MonthSelect
          months={months}
          value={chosen.toMonth}
          label={words.to}
          testId="window-to"
          onChange={(month) => {
            setDraft(movedEnd(chosen, 'toMonth', month));
          }}
        />
        <Button
          type="primary"
          disabled={!isNew}
          data-testid="window-apply"
          onClick={() => {
            edit(changeTo(chosen));
            setDraft(null);
          }}
        >
          {words.apply}
        </Button>
      </div>
      {isNew && <WindowEffect plan={plan} variety={variety} window={chosen} />}
    </section>
  );
}

function changeTo(referenceWindow: MonthRange): PlanEdit {
  return { kind: 'changeReferenceWindow', referenceWindow };
}

interface WindowEffectProps extends WindowSectionProps {
  readonly window: MonthRange;
}

/** Said before it is done: how many prices change, and this variety's. */
function WindowEffect({ plan, variety, window }: WindowEffectProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { window: words, perUnit } = messages.variety;
  const { fromMonth, toMonth } = window;
  const { repricing, after } = useMemo(() => {
    const range = { fromMonth, toMonth };
    const edited = applyEdit({ ...plan, varieties: [variety] }, changeTo(range));
    return {
      repricing: describeRepricing(plan, range),
      after: edited.varieties[0]?.preVbpPriceYuan ?? null,
    };
  }, [plan, variety, fromMonth, toMonth]);
  const unit = perUnit({ unit: variety.unit });
  const price = (yuan: YuanText | null): string =>
    yuan === null ? messages.desk.grid.missing : formatPrice(yuan, language);
  const before = variety.preVbpPriceYuan;
  return (
    <div className="window-effect" role="status" data-testid="window-effect">
      <p>
        {repricing.fromHistory === 0
          ? words.effectNone
          : words.effect({ count: repricing.fromHistory })}
      </p>
      {repricing.withoutPurchases > 0 && (
        <p className="is-caution">{words.unknown({ count: repricing.withoutPurchases })}</p>
      )}
      <p>
        {before === after
          ? words.priceKept({ price: price(before), unit })
          : words.price({ before: price(before), after: price(after), unit })}
      </p>
    </div>
  );
}

interface MonthSelectProps {
  readonly months: readonly Month[];
  readonly value: Month;
  readonly label: string;
  readonly testId: string;
  readonly onChange: (month: Month) => void;
}

function MonthSelect({ months, value, label, testId, onChange }: MonthSelectProps): ReactNode {
  return (
    <Select<Month>
      value={value}
      aria-label={label}
      data-testid={testId}
      options={months.map((month) => ({ value: month, label: month }))}
      onChange={onChange}
    />
  );
}
