import type { ReactNode } from 'react';

import type { Levers } from '../../../../shared/plan/levers';
import { resetHospitalLever } from '../../../commands/scenario-levers';
import { useMessages } from '../../../i18n';
import buttonsSheet from '../../../ui/buttons.module.css';
import { Icon } from '../../../ui/icons';
import { stylesOf } from '../../../ui/styles-of';
import scenarioDifferencesSheet from '../scenarios/scenario-differences.module.css';
import hospitalLeversSheet from './hospital-levers.module.css';

const css = stylesOf(buttonsSheet, scenarioDifferencesSheet, hospitalLeversSheet);

interface HospitalLeverProps {
  readonly name: string;
  readonly lever: keyof Levers;
  readonly isSet: boolean;
  readonly children: ReactNode;
}

/** A lever of the whole hospital with the way back to the base beside it, once it is moved. */
export function HospitalLever({ name, lever, isSet, children }: HospitalLeverProps): ReactNode {
  const { levers } = useMessages().scenarios;
  const words = levers.reset({ lever: name });
  return (
    <div className={css(`hospital-lever is-${lever}`)} data-set={isSet}>
      {children}
      <button
        type="button"
        className={css('reset-button')}
        aria-label={words}
        title={words}
        disabled={!isSet}
        data-testid={`hospital-${lever}-reset`}
        onClick={() => {
          resetHospitalLever(lever);
        }}
      >
        <Icon name="reset" size={14} />
      </button>
    </div>
  );
}
