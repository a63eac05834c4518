import type { ReactNode } from 'react';

import type { PlanComparison } from '../../../shared/engine/compare-plans';
import { unlikeVarieties } from '../../../shared/engine/unlike-varieties';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import type { ComparedScenario } from './compared-scenario';

const css = stylesOf(compareSheet);

/** That the hospital's figures of two scenarios are not of the same varieties, and whose they are besides. */
export function UnlikeNotes({
  base,
  others,
  comparisons,
}: {
  readonly base: ComparedScenario;
  readonly others: readonly ComparedScenario[];
  readonly comparisons: readonly PlanComparison[];
}): ReactNode {
  const { compare, common } = useMessages();
  return others.map((other, index) => {
    const comparison = comparisons[index];
    const unlike = comparison === undefined ? null : unlikeVarieties(comparison);
    if (unlike === null) return null;
    const { baseCount, otherCount, onlyBase, onlyOther } = unlike;
    const named = (names: readonly string[]): string => firstNames(names, common.listSeparator);
    return (
      <p key={other.id ?? ''} className={css('compare-unlike')} data-testid="compare-unlike">
        {compare.unlike.counts({ base: base.name, other: other.name, baseCount, otherCount })}
        {onlyBase.length > 0 && compare.unlike.only({ name: base.name, names: named(onlyBase) })}
        {onlyOther.length > 0 && compare.unlike.only({ name: other.name, names: named(onlyOther) })}
      </p>
    );
  });
}

const MOST_NAMED = 5;

function firstNames(names: readonly string[], separator: string): string {
  const shown = names.slice(0, MOST_NAMED).join(separator);
  return names.length > MOST_NAMED ? `${shown}…` : shown;
}
