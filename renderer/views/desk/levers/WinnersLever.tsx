import type { ReactNode } from 'react';

import { formatRatio } from '../../../../shared/i18n/format';
import type { PlanDocument, Variety } from '../../../../shared/plan/plan';
import { agreedShareRatio } from '../../../../shared/policy/share-table';
import { useLanguage, useMessages } from '../../../i18n';
import { stylesOf } from '../../../ui/styles-of';
import hospitalLeversSheet from './hospital-levers.module.css';

const css = stylesOf(hospitalLeversSheet);

interface WinnersLeverProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  /** The agreed share that now holds, in words. */
  readonly share: string | null;
  readonly onChoose: (winners: number) => void;
}

const LEVELS = [1, 2, 3, 4] as const;
const LAST_LEVEL = 4;

/** The number of selected enterprises as four buttons, each with the share it would bring. */
export function WinnersLever({ plan, variety, share, onChoose }: WinnersLeverProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { levers } = messages.desk;
  const table = plan.policy.shareTables.value[variety.shareGroup];
  const present = variety.winners === null ? null : Math.min(variety.winners, LAST_LEVEL);
  const override = overrideOf(variety, levers);
  const shareWords = share === null ? messages.common.unknownFigure : levers.share({ share });
  return (
    <div className={css('lever')} data-part="lever" title={override ?? undefined}>
      <span className={css('lever-name')}>{levers.winners}</span>
      <span
        className={css('winners-buttons')}
        data-part="winners-buttons"
        role="group"
        aria-label={levers.winners}
      >
        {LEVELS.map((level) => {
          const label = level === LAST_LEVEL ? levers.atLeast({ winners: level }) : String(level);
          return (
            <button
              key={level}
              type="button"
              aria-pressed={level === present}
              aria-label={levers.winnersChoice({ winners: label })}
              title={levers.share({ share: formatRatio(agreedShareRatio(table, level), language) })}
              data-testid={`lever-winners-${String(level)}`}
              onClick={() => {
                if (level !== present) onChoose(level);
              }}
            >
              {label}
            </button>
          );
        })}
      </span>
      <span data-part="lever-value lever-share" data-overridden={override !== null}>
        {shareWords}
      </span>
      {override !== null && <span data-part="lever-note">{override}</span>}
    </div>
  );
}

/** Why the number of enterprises does not matter here; `null` where it does. */
function overrideOf(
  variety: Variety,
  levers: { readonly shareTyped: string; readonly agreedTyped: string },
): string | null {
  if (variety.agreedUnits !== null) return levers.agreedTyped;
  return variety.agreedShareRatio === null ? null : levers.shareTyped;
}
