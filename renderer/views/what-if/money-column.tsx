import type { ReactNode } from 'react';

import type { DecimalText, YuanText } from '../../../shared/decimal/decimal-text';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { MoneyUnit } from '../../stores/view-store';
import { MoneyText } from '../../ui/MoneyText';
import type { ToolColumn } from './ToolTable';

interface ColumnWords {
  readonly messages: Messages;
  readonly moneyUnit: MoneyUnit;
}

/** A column of amounts: shown in the chosen unit (where they add up to another, as allotted fen), copied exact in yuan. */
export function moneyColumn<Row>(
  { key, head, title }: { readonly key: string; readonly head: string; readonly title?: string },
  yuanOf: (row: Row) => YuanText | null,
  { messages, moneyUnit }: ColumnWords,
  shownYuanOf: (row: Row) => YuanText | null = yuanOf,
): ToolColumn<Row> {
  const { units } = messages.common;
  return {
    ...{ key, head, isNumber: true },
    ...(title !== undefined && { title }),
    unit: units[moneyUnit],
    copiedUnit: units.yuan,
    cell: (row) => <Exact value={yuanOf(row)}>{<MoneyText yuan={shownYuanOf(row)} />}</Exact>,
    text: (row) => yuanOf(row) ?? '',
  };
}

interface ExactProps {
  readonly value: DecimalText<string> | null;
  readonly children: ReactNode;
}

/** A shown figure that carries its exact decimal. */
export function Exact({ value, children }: ExactProps): ReactNode {
  return <span data-value={value ?? undefined}>{children}</span>;
}
