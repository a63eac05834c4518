import type { ReactNode } from 'react';

import { assertNever } from '../../../shared/assert';
import type { FundFigures, GroupFigures, Veto } from '../../../shared/fund/fund-report';
import { formatRatio } from '../../../shared/i18n/format';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import fundTablesSheet from './fund-tables.module.css';
import { JudgedVarieties } from './JudgedVarieties';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet, fundTablesSheet);

interface VetoPanelProps extends FundOfPlan {
  readonly figures: FundFigures;
}

/** What fails an assessment, what each reading of a missed volume would leave, and how varieties are judged. */
export function VetoPanel({ plan, fund, figures }: VetoPanelProps): ReactNode {
  const words = useFundWords();
  const { messages, language } = words;
  const { vetoes: texts } = messages.fundScore;
  const { missedVolume } = plan.policy;
  const vetoed = figures.groups.filter(
    // What was paid is a fact: no reading of a veto changes it any more.
    ({ settlement, vetoes, items }) =>
      settlement.paid === null &&
      (vetoes.length > 0 || items.some(({ verdict }) => verdict === 'missed')),
  );
  return (
    <section className={css('fund-section')} data-testid="fund-vetoes">
      <h2>{texts.title}</h2>
      <p className={css('fund-lead')}>
        {texts.reading({
          reading: messages.parameters.choicesInFull.missedVolume[missedVolume.value],
          title: missedVolume.source.title[language],
        })}
      </p>
      {vetoed.length === 0 ? (
        <p className={css('fund-lead')} data-testid="no-veto">
          {texts.none}
        </p>
      ) : (
        <table className={css('fund-table')} data-testid="veto-readings">
          <thead>
            <tr>
              <th scope="col">
                {texts.group}
                <small>{texts.readingHead}</small>
              </th>
              {[texts.noneHead, texts.varietyHead, texts.hospitalHead].map((name) => (
                <th key={name} scope="col" className={css('is-number')}>
                  {name}
                  <small>{words.unit}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {vetoed.map((group) => (
              <VetoRow key={group.settlement.id} {...{ group, plan, words }} />
            ))}
          </tbody>
        </table>
      )}
      <JudgedVarieties {...{ plan, fund, figures, words }} />
    </section>
  );
}

function VetoRow({
  group,
  plan,
  words,
}: Pick<FundOfPlan, 'plan'> & {
  readonly group: GroupFigures;
  readonly words: FundWords;
}): ReactNode {
  const { settlement, vetoes, readings, items } = group;
  const { vetoes: texts } = words.messages.fundScore;
  const missed = items.filter(({ verdict }) => verdict === 'missed').length;
  const reasons = [
    ...vetoes.map((veto) => vetoReason(veto, { plan, words })),
    // A pack may let a missed volume go by: it is said all the same.
    ...(missed > 0 && !vetoes.some(({ kind }) => kind === 'missedVolume')
      ? [texts.missed({ count: missed })]
      : []),
  ];
  return (
    <tr data-testid={`veto-${settlement.id}`}>
      <th scope="row">
        {words.messages.fund.groupName({
          batch: settlement.batch,
          year: settlement.agreementYear,
        })}
        {reasons.map((reason) => (
          <small key={reason}>{reason}</small>
        ))}
      </th>
      {[readings.none, readings.variety, readings.hospital].map((yuan, index) => (
        <td key={index} className={css('is-number')}>
          <MoneyText yuan={yuan} />
        </td>
      ))}
    </tr>
  );
}

function vetoReason(
  veto: Veto,
  { plan, words }: Pick<FundOfPlan, 'plan'> & { readonly words: FundWords },
): string {
  const { messages, language } = words;
  const { vetoes: texts } = messages.fundScore;
  switch (veto.kind) {
    case 'missedVolume':
      return texts.missed({ count: veto.varietyIds.length });
    case 'nonSelectedShare':
      return texts.shareVeto({
        share: formatRatio(veto.shareRatio, language, veto.limitRatio),
        limit: formatRatio(veto.limitRatio, language),
      });
    case 'indicator': {
      const { indicators } = plan.policy.scoreSheet;
      const found = indicators.find(({ id }) => id === veto.indicatorId);
      return texts.indicatorVeto({ name: found?.names[language] ?? veto.indicatorId });
    }
    default:
      return assertNever(veto);
  }
}
