import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import type { Answered } from '../../results/use-answer';
import { useCompare } from '../../stores/compare-store';
import { stylesOf } from '../../ui/styles-of';
import { BridgePanel } from './BridgePanel';
import compareSheet from './compare.module.css';
import { comparedScenario } from './compared-scenario';
import { ComparedVarieties } from './ComparedVarieties';
import { HeadlineTable } from './HeadlineTable';
import { ScenarioChanges } from './ScenarioChanges';
import { UnlikeNotes } from './UnlikeNotes';

const css = stylesOf(compareSheet);

/** An answered comparison: figures and varieties on the left, the way from one to the other on the right. */
export function Comparison({ answered }: { readonly answered: Answered<'comparison'> }): ReactNode {
  const messages = useMessages();
  const focusId = useCompare((compare) => compare.focusId);
  const { document, input, output } = answered;
  const base = comparedScenario(document, input.baseId, messages);
  const others = input.otherIds.map((id) => comparedScenario(document, id, messages));
  const focus = Math.max(0, input.otherIds.indexOf(focusId));
  const focused = others[focus];
  if (focused === undefined) return null;
  return (
    <div className={css('compare-body')}>
      <div className={css('compare-column')}>
        <UnlikeNotes base={base} others={others} comparisons={output} />
        <HeadlineTable base={base} others={others} comparisons={output} />
        <ComparedVarieties base={base} others={others} comparisons={output} focus={focus} />
      </div>
      <div className={css('compare-column')}>
        <BridgePanel base={base} other={focused} others={others} />
        <ScenarioChanges document={document} scenarios={[base, ...others]} />
      </div>
    </div>
  );
}
