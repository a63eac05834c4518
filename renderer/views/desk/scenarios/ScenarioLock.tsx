import type { ReactNode } from 'react';

import type { FrozenScenario } from '../../../../shared/plan/scenario';
import { duplicateScenario } from '../../../commands/scenarios';
import { useMessages } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { stylesOf } from '../../../ui/styles-of';
import scenarioDescribeSheet from './scenario-describe.module.css';
import scenarioDifferencesSheet from './scenario-differences.module.css';
import { localDay } from './scenario-tabs';

const css = stylesOf(scenarioDescribeSheet, scenarioDifferencesSheet);

interface ScenarioLockProps {
  readonly frozen: FrozenScenario;
  /** Every figure comes out as it was frozen; where not, the warning above says so. */
  readonly isReproduced: boolean;
}

/** In place of the levers of a frozen scenario: that it is one, since when, with what, and how to go on. */
export function ScenarioLock({ frozen, isReproduced }: ScenarioLockProps): ReactNode {
  const { scenarios, common } = useMessages();
  const { lock } = scenarios;
  const { at, programVersion, engineVersion } = frozen;
  const files = frozen.files.map(({ name }) => name);
  return (
    <div className={css('scenario-lock')} data-testid="scenario-lock">
      <Icon name="lock" size={16} />
      <b>{lock.text({ date: localDay(at) })}</b>
      {isReproduced && <span>{lock.reproduced}</span>}
      <span>{lock.versions({ program: programVersion, engine: engineVersion })}</span>
      {files.length > 0 && (
        <span
          className={css('scenario-lock-files')}
          data-testid="scenario-lock-files"
          title={files.join('\n')}
        >
          {lock.files({ files: files.join(common.listSeparator) })}
        </span>
      )}
      <Button
        size="small"
        data-testid="scenario-lock-copy"
        onClick={() => {
          duplicateScenario();
        }}
      >
        {lock.edit}
      </Button>
    </div>
  );
}
