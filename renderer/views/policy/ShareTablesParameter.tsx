import type { ReactNode } from 'react';

import { formatRatio } from '../../../shared/i18n/format';
import {
  addShareRow,
  changeShareRow,
  removeShareRow,
  winnersRange,
} from '../../../shared/policy/edit-policy-rows';
import type { ShareGroup, ShareTable } from '../../../shared/policy/parameter-kinds';
import { shareGroups } from '../../../shared/policy/parameter-kinds';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import type { TakeChange } from './change-policy';
import { ParameterSection } from './ParameterSection';
import policySheet from './policy.module.css';
import { AddButton, RemoveButton } from './RowButtons';
import { CountInput, RatioInput } from './ValueInput';

const css = stylesOf(policySheet);

interface ShareTablesProps {
  readonly policy: Policy;
  readonly take: TakeChange | null;
}

/** The agreed share of each group by number of selected enterprises. */
export function ShareTablesParameter({ policy, take }: ShareTablesProps): ReactNode {
  const tables = policy.shareTables.value;
  return (
    <ParameterSection policy={policy} parameter="shareTables" isReadOnly={take === null}>
      <div className={css('share-tables')}>
        {shareGroups.map((group) => (
          <GroupTable
            key={group}
            group={group}
            table={tables[group]}
            take={
              take === null
                ? null
                : (table) =>
                    take({ parameter: 'shareTables', value: { ...tables, [group]: table } })
            }
          />
        ))}
      </div>
    </ParameterSection>
  );
}

type TakeTable = (table: ShareTable) => string | null;

interface GroupTableProps {
  readonly group: ShareGroup;
  readonly table: ShareTable;
  readonly take: TakeTable | null;
}

function GroupTable({ group, table, take }: GroupTableProps): ReactNode {
  const { desk, policy: words } = useMessages();
  const name = desk.shareGroups[group];
  const longer = addShareRow(table);
  return (
    <div className={css('policy-rows')}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.winners}</th>
            <th scope="col">{words.share}</th>
            {take !== null && <td />}
          </tr>
        </thead>
        <tbody>
          {table.map((_, index) =>
            take === null ? (
              <ShownRow key={index} table={table} index={index} group={group} />
            ) : (
              <EditedRow key={index} table={table} index={index} group={group} take={take} />
            ),
          )}
        </tbody>
      </table>
      {take !== null && longer !== null && (
        <AddButton
          text={words.addRow}
          label={words.addRowOf({ group: name })}
          testId={`policy-add-${group}`}
          onAdd={() => {
            take(longer);
          }}
        />
      )}
    </div>
  );
}

interface RowProps {
  readonly group: ShareGroup;
  readonly table: ShareTable;
  readonly index: number;
}

function ShownRow({ table, index, group }: RowProps): ReactNode {
  const { policy: words } = useMessages();
  const language = useLanguage();
  const row = table[index];
  if (row === undefined) return null;
  const after = table[index + 1];
  const most = after === undefined ? null : after.minWinners - 1;
  return (
    <tr>
      <th scope="row">{words.winnersRange({ least: row.minWinners, most })}</th>
      <td data-testid={`policy-share-${group}-${String(index)}`} data-value={row.shareRatio}>
        {formatRatio(row.shareRatio, language)}
      </td>
    </tr>
  );
}

function EditedRow(props: RowProps & { readonly take: TakeTable }): ReactNode {
  const { group, table, index, take } = props;
  const { desk, policy: words } = useMessages();
  const row = table[index];
  if (row === undefined) return null;
  const place = { group: desk.shareGroups[group], row: index + 1 };
  return (
    <tr>
      <th scope="row">
        {words.atLeast}{' '}
        {index === 0 ? (
          <span className={css('fixed-value')}>{row.minWinners}</span>
        ) : (
          <CountInput
            {...winnersRange(table, index)}
            value={row.minWinners}
            label={words.winnersLabel(place)}
            testId={`policy-winners-${group}-${String(index)}`}
            onTake={(minWinners) => take(changeShareRow(table, index, { minWinners }))}
          />
        )}
      </th>
      <td>
        <RatioInput
          value={row.shareRatio}
          label={words.shareLabel(place)}
          testId={`policy-share-${group}-${String(index)}`}
          onTake={(shareRatio) => take(changeShareRow(table, index, { shareRatio }))}
        />
      </td>
      <td>
        {index > 0 && (
          <RemoveButton
            label={words.removeRowOf(place)}
            testId={`policy-remove-${group}-${String(index)}`}
            onRemove={() => {
              take(removeShareRow(table, index));
            }}
          />
        )}
      </td>
    </tr>
  );
}
