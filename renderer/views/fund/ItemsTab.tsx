import { type ReactNode, useMemo, useState } from 'react';

import type { GroupFigures } from '../../../shared/fund/fund-report';
import type { FundItems } from '../../results/fund-questions';
import { useAnswering } from '../../results/use-answer';
import { changeFundView, useFundView } from '../../stores/fund-store';
import { loadPinyinMatch, mayBePinyin, type PinyinMatch } from '../../table/pinyin-search';
import { isFound } from '../../table/rows';
import { SearchField } from '../../ui/SearchField';
import { stylesOf } from '../../ui/styles-of';
import { NativeSelect } from '../import/NativeSelect';
import { AnswerFrame } from '../what-if/ToolFrame';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { ItemsTable } from './ItemsTable';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet);

/** The varieties of a settlement group: what each counts with, what is typed for the year alone, and which do not count. */
export function ItemsTab({ plan }: FundOfPlan): ReactNode {
  const settlementId = useFundView(({ itemsOf }) => itemsOf);
  const answering = useAnswering('fundItems', { settlementId });
  return (
    <AnswerFrame answering={answering}>
      {({ groups, shown }) => shown !== null && <Items {...{ plan, groups, shown }} />}
    </AnswerFrame>
  );
}

function Items({
  plan,
  groups,
  shown: { figures, items },
}: Pick<FundOfPlan, 'plan'> & {
  readonly groups: FundItems['groups'];
  readonly shown: NonNullable<FundItems['shown']>;
}): ReactNode {
  const words = useFundWords();
  const { fundItems: texts } = words.messages;
  const [search, setSearch] = useState('');
  const [pinyin, setPinyin] = useState<PinyinMatch | null>(null);
  const found = useMemo(() => {
    const named = plan.varieties.filter((variety) => isFound(variety, search, pinyin));
    const ids = new Set(named.map(({ id }) => id));
    return items.filter(({ varietyId }) => ids.has(varietyId));
  }, [plan, items, search, pinyin]);
  const hasScores = plan.policy.assessmentLevel.value === 'variety';
  const absent = items.filter(({ standing }) => standing.kind !== 'counted').length;
  return (
    <div className={css('fund-page')}>
      <section className={css('fund-section')}>
        <div className={css('fund-line')}>
          <span className={css('fund-group-choice')}>
            <NativeSelect
              label={texts.group}
              value={figures.settlement.id}
              testId="items-group"
              options={groups.map((group) => ({
                value: group.settlement.id,
                label: groupLabel(group, words),
              }))}
              onChange={(itemsOf) => {
                changeFundView({ itemsOf });
              }}
            />
          </span>
          <SearchField
            value={search}
            words={texts.search}
            testId="items-search"
            onSearch={(typed) => {
              setSearch(typed);
              if (pinyin !== null || !mayBePinyin(typed)) return;
              void loadPinyinMatch().then((match) => {
                setPinyin(() => match);
              });
            }}
          />
          <span className={css('fund-lead')} data-testid="items-count">
            {texts.count({ all: items.length, absent })}
          </span>
        </div>
        <p className={css('fund-lead')}>
          {texts.lead}
          {figures.isAssumed && ` ${texts.assumed}`}
          {figures.proratedRatio !== null && ` ${texts.prorated}`}
          {figures.settlement.paid !== null && ` ${texts.paid}`}
        </p>
      </section>
      <ItemsTable {...{ figures, items: found, hasScores, words }} />
    </div>
  );
}

function groupLabel({ settlement }: GroupFigures, { messages }: FundWords): string {
  const { batch, agreementYear, fromDate, toDate } = settlement;
  const name = messages.fund.groupName({ batch, year: agreementYear });
  return fromDate === null || toDate === null
    ? name
    : messages.fundItems.groupOf({ group: name, from: fromDate, to: toDate });
}
