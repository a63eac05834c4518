import type { ReactNode } from 'react';

import type { BridgedFigure, PlanBridge } from '../../../shared/engine/bridge';
import { useMessages } from '../../i18n';
import { useAnswer } from '../../results/use-answer';
import { changeCompare, useCompare } from '../../stores/compare-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import { BridgeSteps } from './BridgeSteps';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';

const css = stylesOf(buttonsSheet, compareSheet, compareTablesSheet);

const FIGURES: readonly BridgedFigure[] = [
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
];

interface BridgePanelProps {
  readonly base: ComparedScenario;
  /** The one it is bridged to. */
  readonly other: ComparedScenario;
  readonly others: readonly ComparedScenario[];
}

/** The exact way from the base's figure to another scenario's (差异分解). */
export function BridgePanel({ base, other, others }: BridgePanelProps): ReactNode {
  const { compare, whatIfCharts } = useMessages();
  const { bridge: words } = compare;
  const figure = useCompare((state) => state.figure);
  const answered = useAnswer('bridge', { baseId: base.id, otherId: other.id, figure });
  return (
    <section className={css('compare-section')} data-testid="compare-bridge">
      <div className={css('compare-head')}>
        <h2>{words.title}</h2>
        {others.length > 1 && (
          <Select
            size="small"
            value={other.id ?? ''}
            popupMatchSelectWidth={false}
            aria-label={words.pairLabel}
            data-testid="compare-pair"
            options={others.map(({ id, name }) => ({
              value: id ?? '',
              label: words.pair({ base: base.name, other: name }),
            }))}
            onChange={(value: string) => {
              changeCompare({ focusId: value === '' ? null : value });
            }}
          />
        )}
        <span className={css('toolbar-space')} data-part="toolbar-space" />
        <Select<BridgedFigure>
          size="small"
          value={figure}
          popupMatchSelectWidth={false}
          aria-label={words.figureLabel}
          data-testid="compare-figure"
          options={FIGURES.map((value) => ({
            value,
            label: whatIfCharts.bridge.figures[value],
          }))}
          onChange={(value) => {
            changeCompare({ figure: value });
          }}
        />
      </div>
      {answered === null || answered.input.otherId !== other.id ? null : answered.output.kind ===
        'scoreMissing' ? (
        <ScoreMissing plan={answered.output.plan} base={base} other={other} />
      ) : (
        <BridgeSteps
          key={JSON.stringify(answered.input)}
          asked={answered.input}
          bridge={answered.output}
          base={base}
          other={other}
        />
      )}
    </section>
  );
}

interface ScoreMissingProps extends Omit<BridgePanelProps, 'others'> {
  readonly plan: Extract<PlanBridge, { readonly kind: 'scoreMissing' }>['plan'];
}

function ScoreMissing({ plan, base, other }: ScoreMissingProps): ReactNode {
  const { bridge: words } = useMessages().compare;
  const { scoreMissing } = words;
  const sentence =
    plan === 'both'
      ? scoreMissing.both
      : scoreMissing[plan]({ base: base.name, other: other.name });
  return (
    <div className={css('compare-score')}>
      <p>{sentence}</p>
      <Button
        size="small"
        data-testid="compare-without-score"
        onClick={() => {
          changeCompare({ figure: 'balanceBaseYuan' });
        }}
      >
        {words.scoreAction}
      </Button>
    </div>
  );
}
