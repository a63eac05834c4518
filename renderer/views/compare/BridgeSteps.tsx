import { type ReactNode, useMemo, useState } from 'react';

import type { BridgeFactor, PlanBridge } from '../../../shared/engine/bridge';
import { bridgeChart } from '../../charts/bridge-chart';
import { ChartFrame } from '../../charts/ChartFrame';
import type { BridgeAsked } from '../../results/compare-questions';
import { stylesOf } from '../../ui/styles-of';
import { BridgeTable } from './BridgeTable';
import { BridgeVarieties } from './BridgeVarieties';
import compareSheet from './compare.module.css';
import type { ComparedScenario } from './compared-scenario';
import { useCompareWords } from './use-compare-words';

const css = stylesOf(compareSheet);

interface BridgeStepsProps {
  readonly asked: BridgeAsked;
  readonly bridge: Extract<PlanBridge, { readonly kind: 'bridge' }>;
  readonly base: ComparedScenario;
  readonly other: ComparedScenario;
}

/** The bridge as a picture and as a table; a step shows the varieties behind it when it is chosen. */
export function BridgeSteps({ asked, bridge, base, other }: BridgeStepsProps): ReactNode {
  const { messages, language, moneyUnit } = useCompareWords();
  const { compare, whatIfCharts } = messages;
  const [factor, setFactor] = useState<BridgeFactor | null>(null);
  const [baseName, otherName] = [base.name, other.name];
  const content = useMemo(
    () => bridgeChart({ bridge, baseName, otherName, messages, language, moneyUnit }),
    [bridge, baseName, otherName, messages, language, moneyUnit],
  );
  const { factors } = whatIfCharts.bridge;
  const order = bridge.steps.map((step) => factors[step.factor]).join(compare.bridge.then);
  return (
    <>
      <ChartFrame
        {...content}
        testId="chart-bridge"
        onChoose={(index) => {
          // The first and the last bar are the two figures themselves.
          setFactor(bridge.steps[index - 1]?.factor ?? null);
        }}
      />
      <p className={css('compare-note')} data-testid="compare-order">
        {compare.bridge.order({ factors: order })}
      </p>
      <BridgeTable
        bridge={bridge}
        base={base}
        other={other}
        factor={factor}
        onChoose={(chosen) => {
          setFactor(chosen === factor ? null : chosen);
        }}
      />
      {factor !== null && (
        <BridgeVarieties
          asked={{ ...asked, factor }}
          step={bridge.steps.find((step) => step.factor === factor) ?? null}
          onClose={() => {
            setFactor(null);
          }}
        />
      )}
      <LeftOut name={baseName} count={bridge.leftOut.base.length} />
      <LeftOut name={otherName} count={bridge.leftOut.other.length} />
    </>
  );
}

function LeftOut({ name, count }: { readonly name: string; readonly count: number }): ReactNode {
  const { compare } = useCompareWords().messages;
  if (count === 0) return null;
  return (
    <p className={css('compare-note is-caution')}>{compare.bridge.leftOut({ name, count })}</p>
  );
}
