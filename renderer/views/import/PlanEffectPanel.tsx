import { type ReactNode, useMemo } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { formatYuan } from '../../../shared/i18n/format';
import { addHistory } from '../../../shared/plan/add-history';
import { incomingHistory } from '../../../shared/plan/incoming-history';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { type PlanEffect, planEffect } from '../../../shared/plan/plan-effect';
import { compareMonths } from '../../../shared/plan/plan-months';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { useLanguage, useMessages } from '../../i18n';
import type { Retentions } from './use-import-effect';

interface PlanEffectPanelProps {
  /** `null`: a new plan begins. */
  readonly plan: PlanDocument | null;
  readonly summary: ImportSummary;
  /** The plan with what was chosen; `null`: with what is proposed. */
  readonly after?: PlanDocument | null;
  /** `null` while it is not worked out. */
  readonly retentions?: Retentions | null;
}

const SHOWN_CHANGES = 4;

/** What the table comes to now and afterwards. */
export function PlanEffectPanel(props: PlanEffectPanelProps): ReactNode {
  const { plan, summary, after = null, retentions = null } = props;
  const { plan: words } = useMessages().importChecks;
  const effect = useMemo(() => {
    if (plan === null) return null;
    return planEffect(plan.varieties, after?.varieties ?? withImport(plan, summary));
  }, [plan, summary, after]);
  return (
    <section className="plan-effect" data-testid="import-plan-effect">
      <h3>{words.title}</h3>
      {plan === null || effect === null ? (
        <p>{words.intoNew}</p>
      ) : (
        <>
          <p>{words.intoPresent({ name: plan.hospitalName })}</p>
          {plan.varieties.length > 0 && <p>{words.kept}</p>}
          <Totals effect={effect} retentions={retentions} />
          <p className="plan-change">{words.change(effect)}</p>
          <Changes effect={effect} />
        </>
      )}
    </section>
  );
}

/** The varieties as the proposed choice would leave them. */
function withImport(plan: PlanDocument, summary: ImportSummary): readonly Variety[] {
  const incoming = incomingHistory(summary, []);
  return addHistory(plan, incoming, {
    months: compareMonths(plan, incoming).proposed ?? 'replace',
    referenceWindow: null,
    useWindow: null,
    winners: null,
    insuredShareRatio: null,
    newIds: incoming.varieties.map((_, index) => `new ${String(index)}`),
  }).varieties;
}

function Totals({
  effect,
  retentions,
}: {
  readonly effect: PlanEffect;
  readonly retentions: Retentions | null;
}): ReactNode {
  const messages = useMessages();
  const { plan: words } = messages.importChecks;
  return (
    <table className="before-after">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.varieties}</th>
          <td>{effect.before.varieties}</td>
          <td>{effect.after.varieties}</td>
        </tr>
        <tr>
          <th scope="row">
            {words.amount} <small>{messages.common.units.yuan}</small>
          </th>
          <Money yuan={effect.before.amountYuan} />
          <Money yuan={effect.after.amountYuan} />
        </tr>
        <tr>
          <th scope="row">
            {words.nonSelected} <small>{messages.common.units.yuan}</small>
          </th>
          <Money yuan={effect.before.nonSelectedAmountYuan} />
          <Money yuan={effect.after.nonSelectedAmountYuan} />
        </tr>
        {retentions !== null && (
          <tr data-testid="import-retentions">
            <th scope="row">
              {messages.importMonths.retention} <small>{messages.common.units.yuan}</small>
            </th>
            <Money yuan={retentions.before} />
            <Money yuan={retentions.after} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Money({ yuan }: { readonly yuan: YuanText | null }): ReactNode {
  const language = useLanguage();
  const { importMonths } = useMessages();
  return <td>{yuan === null ? importMonths.unknown : formatYuan(yuan, language)}</td>;
}

/** The varieties whose history changes most. */
function Changes({ effect: { changed } }: { readonly effect: PlanEffect }): ReactNode {
  const { plan: words } = useMessages().importChecks;
  const language = useLanguage();
  if (changed.length === 0) return null;
  return (
    <div className="plan-changes">
      <h4>{words.changedTitle}</h4>
      <ul>
        {changed.slice(0, SHOWN_CHANGES).map((variety) => (
          <li key={variety.key}>
            <span>{variety.genericName}</span>
            <span>
              {formatYuan(variety.beforeYuan, language)} → {formatYuan(variety.afterYuan, language)}
            </span>
          </li>
        ))}
      </ul>
      {changed.length > SHOWN_CHANGES && (
        <p>{words.moreChanged({ count: changed.length - SHOWN_CHANGES })}</p>
      )}
    </div>
  );
}
