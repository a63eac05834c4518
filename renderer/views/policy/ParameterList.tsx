import type { ReactNode } from 'react';

import { type PolicyParameter, policyParameters } from '../../../shared/policy/parameter-table';
import { type Policy, valuedParameter } from '../../../shared/policy/policy';
import { useMessages } from '../../i18n';
import { presentPlan, usePlan } from '../../stores/plan-store';
import { stylesOf } from '../../ui/styles-of';
import type { TakeChange } from './change-policy';
import { ParameterSection } from './ParameterSection';
import { ParameterValue } from './ParameterValue';
import policySheet from './policy.module.css';
import { RetentionParameter } from './RetentionParameter';
import { ShareTablesParameter } from './ShareTablesParameter';

const css = stylesOf(policySheet);

interface ListProps {
  readonly policy: Policy;
  /** `null` where the pack is only shown. */
  readonly take: TakeChange | null;
}

/** Every parameter of the pack, in the order of their table. */
export function ParameterList(props: ListProps): ReactNode {
  return policyParameters.map((parameter) => (
    <Parameter key={parameter} parameter={parameter} {...props} />
  ));
}

function Parameter(props: ListProps & { readonly parameter: PolicyParameter }): ReactNode {
  const { policy, take, parameter } = props;
  const valued = valuedParameter(policy, parameter);
  if (valued.kind === 'ratioByWinners') return <ShareTablesParameter policy={policy} take={take} />;
  if (valued.kind === 'ratioByScore') return <RetentionParameter policy={policy} take={take} />;
  return (
    <ParameterSection
      policy={policy}
      parameter={parameter}
      isReadOnly={take === null}
      value={<ParameterValue parameter={parameter} valued={valued} take={take} />}
    >
      {parameter === 'scope' && <ScopeInUse policy={policy} />}
    </ParameterSection>
  );
}

/** Says that the plan was told another scope than its pack has. */
function ScopeInUse({ policy }: { readonly policy: Policy }): ReactNode {
  const { parameters, policy: words } = useMessages();
  const inUse = usePlan((state) => presentPlan(state)?.scope ?? null);
  if (inUse === null || inUse === policy.scope.value) return null;
  const scope = parameters.choices.scope[inUse];
  return <p className={css('policy-caution')}>{words.scopeInUse({ scope })}</p>;
}
