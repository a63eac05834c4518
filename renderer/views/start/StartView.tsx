import type { ReactNode } from 'react';

import { newPlan, openPlan, openSample } from '../../commands/open-plan';
import { useMessages } from '../../i18n';
import { changeView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import { RecentPlans } from './RecentPlans';
import { RecoveryBanner } from './RecoveryBanner';
import startSheet from './start.module.css';

const css = stylesOf(startSheet);

/** The first screen: begin, go on, or look at the sample. */
export function StartView(): ReactNode {
  const { start } = useMessages();
  return (
    <main className={css('start-view')}>
      <div className={css('start-page')}>
        <header>
          <h1>{start.title}</h1>
          <p className={css('start-lead')}>{start.lead}</p>
        </header>
        <RecoveryBanner />
        <div className={css('start-doors')}>
          <Door icon="import" testId="start-import" words={start.import} onOpen={showImport} />
          <Door icon="open" testId="start-open" words={start.open} onOpen={() => void openPlan()} />
          <Door icon="new" testId="start-new" words={start.new} onOpen={() => void newPlan()} />
        </div>
        <section className={css('sample-card')} aria-label={start.sample.title}>
          <div>
            <h2>{start.sample.title}</h2>
            <p>{start.sample.text}</p>
          </div>
          <Button
            type="primary"
            size="large"
            data-testid="start-sample"
            onClick={() => void openSample()}
          >
            {start.sample.action}
          </Button>
        </section>
        <RecentPlans />
        <p className={css('start-offline')}>{start.offline}</p>
      </div>
    </main>
  );
}

function showImport(): void {
  changeView({ screen: 'import' });
}

interface DoorProps {
  readonly icon: IconName;
  readonly testId: string;
  readonly words: { readonly title: string; readonly text: string };
  readonly onOpen: () => void;
}

function Door({ icon, testId, words, onOpen }: DoorProps): ReactNode {
  return (
    <button type="button" className={css('start-door')} data-testid={testId} onClick={onOpen}>
      <Icon name={icon} size={26} />
      <span>
        <b>{words.title}</b>
        <small>{words.text}</small>
      </span>
    </button>
  );
}
