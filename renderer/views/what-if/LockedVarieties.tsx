import type { ReactNode } from 'react';

import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { changeWhatIf } from '../../stores/what-if-store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import toolFormsSheet from './tool-forms.module.css';
import { varietyName } from './VarietyChoice';

const css = stylesOf(toolFormsSheet);

interface LockedVarietiesProps {
  readonly plan: PlanDocument;
  readonly lockedIds: readonly string[];
}

/** The varieties that goal seek must not cut; each can be let go. */
export function LockedVarieties({ plan, lockedIds }: LockedVarietiesProps): ReactNode {
  const { goal } = useMessages().whatIfTools;
  if (lockedIds.length === 0) return null;
  const locked = new Set(lockedIds);
  return (
    <div className={css('locked-varieties')} role="group" aria-label={goal.lockedNames}>
      <span>{goal.locked({ count: lockedIds.length })}</span>
      <ul>
        {plan.varieties
          .filter(({ id }) => locked.has(id))
          .map((variety) => (
            <li key={variety.id}>
              <button
                type="button"
                aria-label={goal.unlock({ name: variety.genericName })}
                data-testid={`unlock-${variety.id}`}
                onClick={() => {
                  changeWhatIf({ lockedIds: lockedIds.filter((id) => id !== variety.id) });
                }}
              >
                {varietyName(variety)} <Icon name="close" size={12} />
              </button>
            </li>
          ))}
      </ul>
      <Button
        size="small"
        onClick={() => {
          changeWhatIf({ lockedIds: [] });
        }}
      >
        {goal.unlockAll}
      </Button>
    </div>
  );
}
