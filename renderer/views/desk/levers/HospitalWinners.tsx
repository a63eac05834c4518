import type { ReactNode } from 'react';

import { formatRatio } from '../../../../shared/i18n/format';
import { isSet } from '../../../../shared/plan/lever-values';
import type { Levers } from '../../../../shared/plan/levers';
import type { Policy } from '../../../../shared/policy/policy';
import { agreedShareRatio } from '../../../../shared/policy/share-table';
import { moveHospitalLevers } from '../../../commands/scenario-levers';
import { useLanguage, useMessages } from '../../../i18n';
import { sealEdits } from '../../../stores/plan-store';
import { stylesOf } from '../../../ui/styles-of';
import hospitalLeversSheet from './hospital-levers.module.css';
import { HospitalLever } from './HospitalLever';

const css = stylesOf(hospitalLeversSheet);

interface HospitalWinnersProps {
  readonly policy: Policy;
  readonly levers: Levers;
}

const LEVELS = [1, 2, 3, 4] as const;
const LAST_LEVEL = 4;
const GROUPS = ['general', 'antiInfective', 'restricted'] as const;

/** The number of selected enterprises for every variety, each with the share the policy's table gives. */
export function HospitalWinners({ policy, levers }: HospitalWinnersProps): ReactNode {
  const { scenarios, desk } = useMessages();
  const language = useLanguage();
  const words = scenarios.levers;
  const shareOf = (group: (typeof GROUPS)[number], level: number): string =>
    formatRatio(agreedShareRatio(policy.shareTables.value[group], level), language);
  const set = levers.winners === undefined ? null : Math.min(levers.winners, LAST_LEVEL);
  return (
    <HospitalLever name={words.winners} lever="winners" isSet={isSet(levers, 'winners')}>
      <span className={css('lever-name')}>{words.winners}</span>
      <span
        className={css('winners-buttons')}
        data-part="winners-buttons"
        role="group"
        aria-label={words.winners}
      >
        {LEVELS.map((level) => {
          const winners = level === LAST_LEVEL ? words.atLeast({ winners: level }) : String(level);
          const lines = GROUPS.map((group) =>
            words.winnersGroup({ group: desk.shareGroups[group], share: shareOf(group, level) }),
          );
          return (
            <button
              key={level}
              type="button"
              aria-pressed={level === set}
              aria-label={words.winnersChoice({ winners, share: shareOf('general', level) })}
              title={lines.join('\n')}
              data-testid={`hospital-winners-${String(level)}`}
              onClick={() => {
                if (level === set) return;
                moveHospitalLevers({ winners: level });
                sealEdits();
              }}
            >
              {winners} <small>{shareOf('general', level)}</small>
            </button>
          );
        })}
      </span>
    </HospitalLever>
  );
}
