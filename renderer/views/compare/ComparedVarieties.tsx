import { type ReactNode, useMemo } from 'react';

import type { PlanComparison } from '../../../shared/engine/compare-plans';
import { changeCompare, useCompare } from '../../stores/compare-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';
import { copiedVarieties } from './copied-tables';
import { CopyableTable } from './CopyableTable';
import { ScenarioName } from './ScenarioName';
import { useCompareWords } from './use-compare-words';
import { varietyRows } from './variety-rows';
import { VarietyRows } from './VarietyRows';

const css = stylesOf(buttonsSheet, compareTablesSheet);

/** As many varieties as are listed before all are asked for. */
const FIRST_SHOWN = 20;

interface ComparedVarietiesProps {
  readonly base: ComparedScenario;
  readonly others: readonly ComparedScenario[];
  readonly comparisons: readonly PlanComparison[];
  /** The place of the scenario whose differences decide the order. */
  readonly focus: number;
}

/** The varieties that make the scenarios differ, the largest difference first. */
export function ComparedVarieties({
  base,
  others,
  comparisons,
  focus,
}: ComparedVarietiesProps): ReactNode {
  const words = useCompareWords();
  const isDifferencesOnly = useCompare((compare) => compare.isDifferencesOnly);
  const isWhole = useCompare((compare) => compare.isWhole);
  const { varieties } = words.messages.compare;
  const { messages, language, moneyUnit, measure } = words;
  const all = useMemo(
    () => varietyRows(comparisons, focus, { messages, language, moneyUnit, measure }),
    [comparisons, focus, messages, language, moneyUnit, measure],
  );
  const rows = useMemo(
    () => (isDifferencesOnly ? all.filter(({ isSame }) => !isSame) : all),
    [all, isDifferencesOnly],
  );
  const shown = isWhole ? rows : rows.slice(0, FIRST_SHOWN);
  return (
    <CopyableTable
      title={varieties.title}
      note={varieties.note({ other: others[focus]?.name ?? '', base: base.name })}
      testId="compare-varieties"
      table={() => copiedVarieties(shown, { base, others }, messages)}
      tools={
        rows.length > FIRST_SHOWN && (
          <button
            type="button"
            className={css('text-button')}
            data-testid="compare-whole"
            onClick={() => {
              changeCompare({ isWhole: !isWhole });
            }}
          >
            {isWhole
              ? varieties.top({ count: FIRST_SHOWN })
              : varieties.all({ count: rows.length })}
          </button>
        )
      }
    >
      {shown.length === 0 ? (
        <p className={css('compare-same')}>{varieties.allSame}</p>
      ) : (
        <VarietyRows
          rows={shown}
          base={base}
          others={others}
          head={<Head base={base} others={others} focus={focus} />}
        />
      )}
    </CopyableTable>
  );
}

type HeadProps = Omit<ComparedVarietiesProps, 'comparisons'>;

/** A scenario's name brings its differences to the top. */
function Head({ base, others, focus }: HeadProps): ReactNode {
  const { messages, moneyUnit } = useCompareWords();
  const { compare, common } = messages;
  return (
    <tr>
      <th scope="col">
        {compare.varieties.name}
        <small>{compare.unit({ unit: common.units[moneyUnit] })}</small>
      </th>
      <th scope="col">
        <ScenarioName scenario={base} />
      </th>
      {others.map((scenario, index) => (
        <th
          key={scenario.id ?? ''}
          scope="colgroup"
          colSpan={2}
          aria-sort={index === focus ? 'descending' : undefined}
        >
          <button
            type="button"
            className={css('compare-focus')}
            aria-label={compare.varieties.focus({ name: scenario.name })}
            title={compare.varieties.focus({ name: scenario.name })}
            data-testid={`compare-focus-${scenario.id ?? 'base'}`}
            onClick={() => {
              changeCompare({ focusId: scenario.id });
            }}
          >
            <ScenarioName scenario={scenario} />
            {index === focus && <span aria-hidden="true"> ↓</span>}
          </button>
        </th>
      ))}
    </tr>
  );
}
