import { type ReactNode, useMemo } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { formatYuan } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import { type PlanEffect, planEffect } from '../../../shared/plan/plan-effect';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import finishSheet from './finish.module.css';
import type { Retentions } from './use-import-effect';

const css = stylesOf(finishSheet);

interface PlanEffectPanelProps {
  /** `null`: a new plan begins. */
  readonly plan: PlanDocument | null;
  /** The plan with the import; `null` while something about it has to be chosen. */
  readonly after: PlanDocument | null;
  /** `null` while it is not worked out. */
  readonly retentions?: Retentions | null;
}

const SHOWN_CHANGES = 4;

/** What the table comes to now and afterwards. */
export function PlanEffectPanel(props: PlanEffectPanelProps): ReactNode {
  const { plan, after, retentions = null } = props;
  const { plan: words } = useMessages().importChecks;
  const effect = useMemo(
    () => (plan === null || after === null ? null : planEffect(plan.varieties, after.varieties)),
    [plan, after],
  );
  return (
    <section data-testid="import-plan-effect">
      <h3>{words.title}</h3>
      {plan === null ? (
        <p>{words.intoNew}</p>
      ) : (
        <>
          <p>{words.intoPresent({ name: plan.hospitalName })}</p>
          {plan.varieties.length > 0 && <p>{words.kept}</p>}
          {effect === null ? (
            <p>{words.toChoose}</p>
          ) : (
            <>
              <Totals effect={effect} retentions={retentions} />
              <p>{words.change(effect)}</p>
              <Changes effect={effect} />
            </>
          )}
        </>
      )}
    </section>
  );
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
    <table className={css('before-after')}>
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
  const { common, importChecks } = useMessages();
  const { plan: words } = importChecks;
  const language = useLanguage();
  if (changed.length === 0) return null;
  return (
    <div className={css('plan-changes')}>
      <h4>
        {words.changedTitle} <small>{common.units.yuan}</small>
      </h4>
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
