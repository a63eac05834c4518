import type { ReactNode } from 'react';

import { builtInPolicies } from '../../../shared/policy/packs';
import { useAnswering } from '../../results/use-answer';
import { changeFundView, useFundView } from '../../stores/fund-store';
import { stylesOf } from '../../ui/styles-of';
import { AnswerFrame } from '../what-if/ToolFrame';
import { DifferingParameters } from './DifferingParameters';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { PolicyBridges } from './PolicyBridges';
import { PolicyResults } from './PolicyResults';
import { RatioCurve } from './RatioCurve';
import { useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet);

const MOST_OTHERS = 3;

/** The same data under two to four policy packs: results, parameters, the exact way from one to another. */
export function PoliciesTab({ plan }: FundOfPlan): ReactNode {
  const words = useFundWords();
  const { fundPolicies: texts } = words.messages;
  const chosen = useFundView((state) => state.policyIds);
  const others = builtInPolicies.filter(({ id }) => id !== plan.policy.id);
  const ids = others.map(({ id }) => id).filter((id) => (chosen ?? [others[0]?.id]).includes(id));
  const input = ids.length === 0 ? null : { policyIds: ids };
  const answering = useAnswering('fundPolicies', input);
  return (
    <div className={css('fund-page')}>
      <fieldset className={css('fund-packs')} data-testid="fund-packs">
        <legend>{texts.choose}</legend>
        <span>{texts.own({ name: plan.policy.names[words.language] })}</span>
        {others.map(({ id, names }) => {
          const isChosen = ids.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && ids.length >= MOST_OTHERS}
                data-testid={`fund-pack-${id}`}
                onChange={() => {
                  changeFundView({
                    policyIds: isChosen ? ids.filter((one) => one !== id) : [...ids, id],
                  });
                }}
              />
              {names[words.language]}
            </label>
          );
        })}
      </fieldset>
      {input === null ? (
        <p className={css('fund-lead')}>{texts.none}</p>
      ) : (
        <AnswerFrame answering={answering}>
          {({ comparison, curve }) => (
            <div className={css('fund-columns')}>
              <div>
                <PolicyResults {...{ comparison, words }} />
                <DifferingParameters {...{ comparison, words }} />
              </div>
              <div>
                <PolicyBridges {...{ comparison, words }} />
                <RatioCurve {...{ curve, words }} />
              </div>
            </div>
          )}
        </AnswerFrame>
      )}
    </div>
  );
}
