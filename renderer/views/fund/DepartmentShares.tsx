import type { ReactNode } from 'react';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { isMore } from '../../../shared/decimal/text-arithmetic';
import { type DepartmentShare } from '../../../shared/fund/allocate-pool';
import { formatExact, formatRatio, formatYuan } from '../../../shared/i18n/format';
import type {
  AllocationKey,
  Department,
  FundAllocation,
  KeyValue,
} from '../../../shared/plan/fund-allocation';
import {
  type CellProblem,
  ratioText,
  readAmount,
  readRatio,
} from '../../../shared/plan/typed-values';
import { type Result, success } from '../../../shared/result';
import { addDepartment, putDepartment, removeDepartment } from '../../commands/fund-allocation';
import type { FundAllocated } from '../../results/fund-questions';
import { changeFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { allocationKeyName } from './allocation-words';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(buttonsSheet, fundSheet, fundTablesSheet);

const LONGEST_NAME = 60;
const ALL: KeyValue = decimalText('1');

interface DepartmentSharesProps {
  readonly allocation: FundAllocation;
  readonly allocated: FundAllocated;
}

/** The departments with what they are measured by, and what each gets, in whole fen. */
export function DepartmentShares({ allocation, allocated }: DepartmentSharesProps): ReactNode {
  const words = useFundWords();
  const { fundAllocation: texts, common } = words.messages;
  const { keys, departments } = allocation;
  const shares = allocated.kind === 'divided' ? allocated.pool.departments : [];
  return (
    <section className={css('fund-section')}>
      <div className={css('fund-line')}>
        <h2>{texts.departmentsTitle}</h2>
        <Button size="small" data-testid="allocation-add-department" onClick={addDepartment}>
          {texts.addDepartment}
        </Button>
        <Button
          size="small"
          data-testid="allocation-import"
          onClick={() => {
            changeFundView({ dialog: { kind: 'departments' } });
          }}
        >
          {texts.imports.open}
        </Button>
        <Button
          size="small"
          data-testid="allocation-by-purchases"
          onClick={() => {
            changeFundView({ dialog: { kind: 'usedDepartments' } });
          }}
        >
          {texts.byPurchases.open}
        </Button>
      </div>
      <table className={css('fund-table')} data-testid="departments">
        <thead>
          <tr>
            <th scope="col">{texts.department}</th>
            {keys.map((key) => (
              <th key={key.id} scope="col">
                {allocationKeyName(key, words.messages)}
                <small>{formatRatio(key.weightRatio, words.language)}</small>
              </th>
            ))}
            <th scope="col" className={css('is-number')}>
              {texts.share}
            </th>
            <th scope="col" className={css('is-number')}>
              {texts.amount}
              <small>{common.units.yuan}</small>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {departments.map((department) => (
            <DepartmentRow
              key={department.id}
              {...{ department, keys, words }}
              share={shares.find(({ departmentId }) => departmentId === department.id) ?? null}
            />
          ))}
        </tbody>
        {allocated.kind === 'divided' && (
          <tfoot>
            <tr className={css('is-total')}>
              <th scope="row" colSpan={keys.length + 2}>
                {texts.total}
              </th>
              <td className={css('is-number')} data-testid="departments-total">
                {formatYuan(allocated.pool.dividedYuan, words.language)}
              </td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function DepartmentRow({
  department,
  keys,
  share,
  words,
}: {
  readonly department: Department;
  readonly keys: FundAllocation['keys'];
  readonly share: DepartmentShare | null;
  readonly words: FundWords;
}): ReactNode {
  const { fundAllocation: texts, common } = words.messages;
  const { name } = department;
  return (
    <tr data-testid={`department-${department.id}`}>
      <th scope="row">
        <DraftInput
          text={name}
          label={texts.department}
          testId={`department-name-${department.id}`}
          onCommit={(text) => {
            const named = text.trim();
            if (named === '' || named.length > LONGEST_NAME) return texts.typing.name;
            putDepartment({ ...department, name: named });
            return null;
          }}
        />
      </th>
      {keys.map((key) => (
        <td key={key.id}>
          <DraftInput
            className={css('fund-value')}
            text={heldValue(department.values[key.id], key)}
            shownText={shownValue(department.values[key.id], { key, words })}
            label={texts.valueOf({
              department: name,
              name: allocationKeyName(key, words.messages),
            })}
            testId={`department-value-${department.id}-${key.id}`}
            onCommit={(text) => {
              const isShare = key.kind === 'selectedShare';
              const read = isShare ? readShare(text) : readAmount<KeyValue>(text);
              if (!read.ok) return isShare ? texts.typing.share : texts.typing.value;
              putDepartment({ ...department, values: withValue(department, key.id, read.value) });
              return null;
            }}
          />
        </td>
      ))}
      <td className={css('is-number')}>
        {share === null ? common.unknownFigure : formatRatio(share.shareRatio, words.language)}
      </td>
      <td className={css('is-number')} data-testid={`department-yuan-${department.id}`}>
        {share === null ? common.unknownFigure : formatYuan(share.yuan, words.language)}
      </td>
      <td>
        <button
          type="button"
          className={css('link-button')}
          aria-label={texts.removeOf({ name })}
          onClick={() => {
            removeDepartment(department.id);
          }}
        >
          {texts.remove}
        </button>
      </td>
    </tr>
  );
}

/** A share as a percentage, as everywhere; whatever is more than all of it was no share when it was typed. */
function shareOf(value: KeyValue, { kind }: AllocationKey): RatioText | null {
  return kind === 'selectedShare' && !isMore(value, ALL) ? (value as string as RatioText) : null;
}

function heldValue(value: KeyValue | undefined, key: AllocationKey): string {
  return value === undefined ? '' : ratioText(shareOf(value, key)) || value;
}

function shownValue(
  value: KeyValue | undefined,
  { key, words: { language } }: { readonly key: AllocationKey; readonly words: FundWords },
): string {
  return value !== undefined && shareOf(value, key) === null
    ? formatExact(value, language)
    : heldValue(value, key);
}

function readShare(text: string): Result<KeyValue | null, CellProblem> {
  const read = readRatio(text);
  return read.ok ? success(read.value === null ? null : decimalText<KeyValue>(read.value)) : read;
}

/** A blank value is nothing of the key. */
function withValue(
  { values }: Department,
  keyId: string,
  value: KeyValue | null,
): Department['values'] {
  const others = Object.entries(values).filter(([id]) => id !== keyId);
  return Object.fromEntries(value === null ? others : [...others, [keyId, value]]);
}
