import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { PolicyComparison, PolicyOutcome } from '../../../shared/fund/compare-policies';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundSheet, fundTablesSheet);

/** What each pack comes to, in total and by group. */
export function PolicyResults({
  comparison: { outcomes },
  words,
}: {
  readonly comparison: PolicyComparison;
  readonly words: FundWords;
}): ReactNode {
  const { fundPolicies: texts, fund } = words.messages;
  const groups = outcomes[0]?.figures.groups ?? [];
  const ofGroup = (outcome: PolicyOutcome, id: string): YuanText | null =>
    outcome.figures.groups.find(({ settlement }) => settlement.id === id)?.performancePayYuan ??
    null;
  const row = (
    key: string,
    name: string,
    of: (outcome: PolicyOutcome) => YuanText | null,
  ): ReactNode => (
    <tr key={key} data-testid={`policy-result-${key}`}>
      <th scope="row">{name}</th>
      {outcomes.map((outcome) => (
        <td key={outcome.policy.id} className={css('is-number')}>
          <MoneyText yuan={of(outcome)} />
        </td>
      ))}
    </tr>
  );
  return (
    <section className={css('fund-section')}>
      <h2>{texts.results}</h2>
      <table className={css('fund-table')} data-testid="policy-results">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {outcomes.map(({ policy }) => (
              <th key={policy.id} scope="col" className={css('is-number')}>
                {policy.names[words.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('retention', texts.retention, ({ figures }) => figures.totals.retentionYuan)}
          {row('fund', texts.fund, ({ figures }) => figures.totals.performancePayYuan)}
          <tr className={css('is-year')}>
            <th scope="rowgroup" colSpan={outcomes.length + 1}>
              {texts.fundByGroup}
            </th>
          </tr>
          {groups.map(({ settlement: { id, batch, agreementYear } }) =>
            row(id, fund.groupName({ batch, year: agreementYear }), (outcome) =>
              ofGroup(outcome, id),
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
