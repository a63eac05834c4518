import type { ReactNode } from 'react';

import { type YuanText } from '../../../shared/decimal/decimal-text';
import { runningSums } from '../../../shared/decimal/text-arithmetic';
import type { PolicyBridge, PolicyComparison } from '../../../shared/fund/compare-policies';
import type { ChartContent } from '../../charts/chart-content';
import { ChartFrame } from '../../charts/ChartFrame';
import { axisStart, type ChartStep, stepChart } from '../../charts/step-rows';
import { stylesOf } from '../../ui/styles-of';
import { comparedName } from './DifferingParameters';
import fundSheet from './fund.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundSheet);

type KnownBridge = Extract<PolicyBridge, { readonly kind: 'bridge' }>;

/** The exact way from the first pack's fund to each other's, parameter by parameter. */
export function PolicyBridges({
  comparison: { outcomes, bridges },
  words,
}: {
  readonly comparison: PolicyComparison;
  readonly words: FundWords;
}): ReactNode {
  const { bridge: texts } = words.messages.fundPolicies;
  const nameOf = (index: number): string => outcomes[index]?.policy.names[words.language] ?? '';
  return bridges.map((bridge, index) => {
    const name = nameOf(index + 1);
    return (
      <section
        key={name}
        className={css('fund-section')}
        data-testid={`policy-bridge-${String(index)}`}
      >
        {bridge.kind === 'scoreMissing' ? (
          <p className={css('fund-lead')}>{texts.scoreMissing({ name })}</p>
        ) : bridge.steps.every(({ shownFundChangeYuan }) => shownFundChangeYuan === '0') ? (
          <p className={css('fund-lead')}>{texts.none({ name })}</p>
        ) : (
          <ChartFrame
            {...bridgeContent(bridge, { from: nameOf(0), to: name }, words)}
            testId={`chart-policy-bridge-${String(index)}`}
          />
        )}
      </section>
    );
  });
}

function bridgeContent(
  { shownFromYuan, shownToYuan, steps }: KnownBridge,
  names: { readonly from: string; readonly to: string },
  words: FundWords,
): ChartContent {
  const { bridge: texts } = words.messages.fundPolicies;
  const total = (name: string, yuan: YuanText): ChartStep => ({
    name,
    kind: 'total',
    amountYuan: yuan,
    afterYuan: yuan,
    shownAmountYuan: yuan,
  });
  // What changes nothing is no step of the picture; the table of parameters has it.
  const moving = steps.filter(({ shownFundChangeYuan }) => shownFundChangeYuan !== '0');
  const after = runningSums([
    shownFromYuan,
    ...moving.map(({ shownFundChangeYuan }) => shownFundChangeYuan),
  ]);
  const shown: readonly ChartStep[] = [
    total(names.from, shownFromYuan),
    ...moving.map(({ parameter, shownFundChangeYuan }, index): ChartStep => ({
      name: comparedName(parameter, words),
      kind: 'change',
      amountYuan: shownFundChangeYuan,
      afterYuan: after[index + 1] ?? shownFromYuan,
      shownAmountYuan: shownFundChangeYuan,
    })),
    total(names.to, shownToYuan),
  ];
  const { label, lead } = texts;
  return {
    ...stepChart({ steps: shown, startsAt: axisStart(shown), label, words }),
    title: texts.title(names),
    lead,
  };
}
