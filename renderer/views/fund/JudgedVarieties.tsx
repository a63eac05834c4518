import type { ReactNode } from 'react';

import type { FundFigures, ItemFigures } from '../../../shared/fund/fund-report';
import { formatRatio } from '../../../shared/i18n/format';
import { volumeJudgements } from '../../../shared/plan/fund-plan';
import type { Variety } from '../../../shared/plan/plan';
import { putSpecial } from '../../commands/fund';
import { DraftInput } from '../../ui/DraftInput';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import { NativeSelect } from '../import/NativeSelect';
import type { FundOfPlan } from './fund-of-plan';
import fundTablesSheet from './fund-tables.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundTablesSheet);

const LONGEST_REASON = 500;

interface JudgedVarietiesProps extends FundOfPlan {
  readonly figures: FundFigures;
  readonly words: FundWords;
}

/** The varieties that missed their volume, and those that a person judges otherwise, with the reason. */
export function JudgedVarieties({ plan, fund, figures, words }: JudgedVarietiesProps): ReactNode {
  const { vetoes: texts } = words.messages.fundScore;
  const items = figures.groups.flatMap((group) => group.items);
  const special = new Map(fund.special.map((one) => [one.varietyId, one]));
  const rows = plan.varieties.flatMap((variety) => {
    const own = items.filter(({ varietyId }) => varietyId === variety.id);
    const item = own.find(({ verdict }) => verdict === 'missed') ?? own[0] ?? null;
    if (item === null) return [];
    return item.verdict === 'missed' || special.has(variety.id) ? [{ variety, item }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <table className={css('fund-table')} data-testid="judged-varieties">
      <thead>
        <tr>
          <th scope="col">
            {texts.variety}
            <small>{texts.completion}</small>
          </th>
          <th scope="col" className={css('is-number')}>
            {texts.balance}
            <small>{words.unit}</small>
          </th>
          <th scope="col">
            {texts.judged}
            <small>{texts.reason}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ variety, item }) => (
          <JudgedRow
            key={variety.id}
            {...{ variety, item, words }}
            special={
              special.get(variety.id) ?? { varietyId: variety.id, judgedBy: 'volume', reason: '' }
            }
          />
        ))}
      </tbody>
    </table>
  );
}

function JudgedRow({
  variety,
  item,
  special,
  words,
}: {
  readonly variety: Variety;
  readonly item: ItemFigures;
  readonly special: FundOfPlan['fund']['special'][number];
  readonly words: FundWords;
}): ReactNode {
  const { vetoes: texts } = words.messages.fundScore;
  const name = variety.genericName;
  return (
    <tr data-testid={`judged-${variety.id}`}>
      <th scope="row">
        {name}
        <small>
          {item.completionRatio === null
            ? texts.verdicts[item.verdict]
            : `${formatRatio(item.completionRatio, words.language)} · ${texts.verdicts[item.verdict]}`}
        </small>
      </th>
      <td className={css('is-number')}>
        <MoneyText yuan={item.balanceBaseYuan} />
      </td>
      <td>
        <NativeSelect
          label={texts.judgedLabel({ name })}
          value={special.judgedBy}
          testId={`judged-by-${variety.id}`}
          options={volumeJudgements.map((value) => ({ value, label: texts.judgements[value] }))}
          onChange={(value) => {
            const judgedBy = volumeJudgements.find((one) => one === value) ?? 'volume';
            putSpecial({ ...special, judgedBy });
          }}
        />
        {special.judgedBy !== 'volume' && (
          <DraftInput
            className={css('fund-reason')}
            text={special.reason}
            label={texts.reasonLabel({ name })}
            placeholder={texts.reasonMissing}
            testId={`judged-reason-${variety.id}`}
            onCommit={(text) => {
              const reason = text.trim();
              if (reason.length > LONGEST_REASON) return texts.reasonLong;
              putSpecial({ ...special, reason });
              return null;
            }}
          />
        )}
      </td>
    </tr>
  );
}
