import type { ReactNode } from 'react';

import type { ComparedParameter, PolicyComparison } from '../../../shared/fund/compare-policies';
import { formatRatio, formatScore } from '../../../shared/i18n/format';
import type { RetentionScheme } from '../../../shared/policy/parameter-kinds';
import { type Policy, valuedParameter } from '../../../shared/policy/policy';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { ParameterValue } from '../policy/ParameterValue';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(notesSheet, fundSheet, fundTablesSheet);

/** The parameters of which the packs say something else, each with the source of what it says. */
export function DifferingParameters({
  comparison: { outcomes, differing },
  words,
}: {
  readonly comparison: PolicyComparison;
  readonly words: FundWords;
}): ReactNode {
  const { fundPolicies: texts } = words.messages;
  return (
    <section className={css('fund-section')}>
      <h2>{texts.differing}</h2>
      {differing.length === 0 ? (
        <p className={css('fund-lead')}>{texts.same}</p>
      ) : (
        <table className={css('fund-table')} data-testid="differing-parameters">
          <thead>
            <tr>
              <th scope="col">{texts.parameter}</th>
              {outcomes.map(({ policy }) => (
                <th key={policy.id} scope="col">
                  {policy.names[words.language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((parameter) => (
              <tr key={parameter} data-testid={`differing-${parameter}`}>
                <th scope="row">{comparedName(parameter, words)}</th>
                {outcomes.map(({ policy }) => (
                  <td key={policy.id}>
                    <Value {...{ policy, parameter, words }} />
                    <Source {...{ policy, parameter, words }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What a parameter is called, or the sheet as a whole. */
export function comparedName(parameter: ComparedParameter, { messages }: FundWords): string {
  return parameter === 'scoreSheet'
    ? messages.fundPolicies.scoreSheet
    : messages.parameters.names[parameter];
}

interface CellProps {
  readonly policy: Policy;
  readonly parameter: ComparedParameter;
  readonly words: FundWords;
}

function Value({ policy, parameter, words }: CellProps): ReactNode {
  const { fundPolicies: texts } = words.messages;
  if (parameter === 'scoreSheet') {
    return texts.indicators({ count: policy.scoreSheet.indicators.length });
  }
  const valued = valuedParameter(policy, parameter);
  if (valued.kind === 'ratioByScore') return schemeText(valued.value, words);
  if (valued.kind === 'ratioByWinners') {
    return valued.value.general
      .map(({ minWinners, shareRatio }) =>
        texts.shares({ winners: minWinners, ratio: formatRatio(shareRatio, words.language) }),
      )
      .join(words.messages.common.listSeparator);
  }
  return <ParameterValue parameter={parameter} valued={valued} take={null} />;
}

function schemeText(scheme: RetentionScheme, { messages, language }: FundWords): string {
  const { scheme: texts } = messages.fundPolicies;
  if (scheme.kind === 'flat') {
    return texts.flat({
      mark: formatScore(scheme.passMark, language),
      ratio: formatRatio(scheme.ratio, language),
    });
  }
  return scheme.tiers
    .map(({ minScore, ratio }) =>
      texts.tier({ from: formatScore(minScore, language), ratio: formatRatio(ratio, language) }),
    )
    .join(messages.common.listSeparator);
}

function Source({ policy, parameter, words }: CellProps): ReactNode {
  const { messages, language } = words;
  const { source } = policy[parameter];
  return (
    <small title={source.title[language]}>
      <span className={css(`source-kind is-${source.kind}`)}>
        {messages.policy.source.kinds[source.kind]}
      </span>
    </small>
  );
}
