import { type ReactNode, useState } from 'react';

import type { GroupFigures } from '../../../shared/fund/fund-report';
import type { GroupItem } from '../../../shared/fund/group-items';
import type { OwnInput } from '../../../shared/plan/fund-changes';
import { putVarietyIn } from '../../commands/fund';
import { Button } from '../../ui/Button';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import fundTablesSheet from './fund-tables.module.css';
import { ItemInput } from './ItemInput';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundTablesSheet);

/** So many rows at once are drawn without a wait; the others come when they are asked for. */
const ROWS_AT_ONCE = 100;

interface ItemsTableProps {
  readonly figures: GroupFigures;
  readonly items: readonly GroupItem[];
  readonly hasScores: boolean;
  readonly words: FundWords;
}

export function ItemsTable({ figures, items, hasScores, words }: ItemsTableProps): ReactNode {
  const { fundItems: texts } = words.messages;
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const fields: readonly OwnInput[] = [
    'baseUnits',
    'agreedUnits',
    'selectedUnits',
    'nonSelectedYuan',
    ...(hasScores ? (['score'] as const) : []),
  ];
  return (
    <>
      <table className={css('fund-table')} data-testid="items">
        <thead>
          <tr>
            <th scope="col">{texts.variety}</th>
            <th scope="col">{texts.counts}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {texts.fields[field]}
                <small>{texts.units[field]}</small>
              </th>
            ))}
            <th scope="col" className={css('is-number')}>
              {texts.balance}
              <small>{words.unit}</small>
            </th>
            <th scope="col">{texts.standing}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, most).map((item) => (
            <ItemRow key={item.varietyId} {...{ item, figures, fields, words }} />
          ))}
        </tbody>
        <tfoot>
          <tr className={css('is-total')}>
            <th scope="row" colSpan={fields.length + 2}>
              {texts.total}
            </th>
            <td className={css('is-number')} data-testid="items-total">
              <MoneyText yuan={figures.balanceBaseYuan} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {items.length > most && (
        <Button
          size="small"
          data-testid="items-more"
          onClick={() => {
            setMost(most + ROWS_AT_ONCE);
          }}
        >
          {texts.more({ shown: most, all: items.length })}
        </Button>
      )}
      {items.length === 0 && <p className={css('fund-legend')}>{texts.notFound}</p>}
    </>
  );
}

function ItemRow({
  item,
  figures: { settlement },
  fields,
  words,
}: Omit<ItemsTableProps, 'items' | 'hasScores'> & {
  readonly item: GroupItem;
  readonly fields: readonly OwnInput[];
}): ReactNode {
  const { fundItems: texts, common } = words.messages;
  const { varietyId, genericName, dosageForm, standing } = item;
  return (
    <tr data-testid={`item-${varietyId}`} data-standing={standing.kind}>
      <th scope="row">
        {genericName}
        {dosageForm !== '' && <small>{dosageForm}</small>}
      </th>
      <td>
        <input
          type="checkbox"
          checked={standing.kind !== 'leftOut'}
          aria-label={texts.countsLabel({ name: genericName })}
          data-testid={`item-counts-${varietyId}`}
          onChange={({ target }) => {
            putVarietyIn(settlement, varietyId, target.checked);
          }}
        />
      </td>
      {fields.map((field) => (
        <td key={field}>
          <ItemInput {...{ item, field, settlement, words }} />
        </td>
      ))}
      <td className={css('is-number')}>
        {standing.kind === 'counted' ? (
          <MoneyText yuan={standing.balanceBaseYuan} />
        ) : (
          common.unknownFigure
        )}
      </td>
      <td data-testid={`item-standing-${varietyId}`}>{standingText(item, words)}</td>
    </tr>
  );
}

function standingText({ standing }: GroupItem, { messages }: FundWords): string {
  const { fundItems: texts, fundScore, fields, common } = messages;
  switch (standing.kind) {
    case 'counted':
      return fundScore.vetoes.verdicts[standing.verdict];
    case 'leftOut':
    case 'outOfScope':
      return texts[standing.kind];
    case 'incomplete':
      return texts.incomplete({
        missing: standing.missing.map((field) => fields[field]).join(common.listSeparator),
      });
  }
}
