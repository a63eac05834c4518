import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type {
  ComparedYuan,
  VarietyComparison,
  VarietyPart,
  YuanComparison,
} from '../../../shared/engine/compare-plans';
import type { ScopeComparison } from '../../../shared/engine/scope-comparison';
import type { Scope } from '../../../shared/policy/policy';
import type { MoneyWords } from '../../charts/money-words';
import { MoneyText } from '../../ui/MoneyText';
import { Exact, moneyColumn } from './money-column';
import type { ToolColumn } from './ToolTable';

const figures = [
  'budgetYuan',
  'expenditureYuan',
  'nonSelectedYuan',
  'balanceBaseYuan',
  'deficitYuan',
  'retentionYuan',
  'performancePayYuan',
] as const satisfies readonly ComparedYuan[];

interface ScopeFigure {
  readonly figure: (typeof figures)[number];
  readonly yuan: YuanComparison;
}

export function scopeFigures({ comparison }: ScopeComparison): readonly ScopeFigure[] {
  return figures.map((figure) => ({ figure, yuan: comparison.yuan[figure] }));
}

export function scopeFigureColumns(
  present: Scope,
  words: MoneyWords,
): readonly ToolColumn<ScopeFigure>[] {
  const texts = words.messages.whatIfTools.scopes;
  const head = (scope: Scope): string =>
    scope === present
      ? words.messages.whatIf.withUnit({ name: texts.names[scope], unit: texts.inUse })
      : texts.names[scope];
  return [
    {
      ...{ key: 'figure', head: texts.figure, isNumber: false },
      cell: ({ figure }) => texts.rows[figure],
      text: ({ figure }) => texts.rows[figure],
    },
    moneyColumn({ key: 'agreed', head: head('agreed') }, ({ yuan }) => yuan.baseYuan, words),
    moneyColumn({ key: 'all', head: head('all') }, ({ yuan }) => yuan.otherYuan, words),
    moneyColumn(
      { key: 'difference', head: texts.difference },
      ({ yuan }) => yuan.differenceYuan,
      words,
    ),
  ];
}

export function scopeVarietyColumns(words: MoneyWords): readonly ToolColumn<VarietyComparison>[] {
  const { columns } = words.messages.whatIfTools.scopes;
  const partColumn = (
    key: 'agreed' | 'all',
    partOf: (row: VarietyComparison) => VarietyPart,
  ): ToolColumn<VarietyComparison> => ({
    ...moneyColumn({ key, head: columns[key] }, (row) => partYuan(partOf(row)), words),
    cell: (row) => partCell(partOf(row), words),
  });
  return [
    {
      ...{ key: 'name', head: columns.name, isNumber: false, isName: true },
      cell: ({ genericName }) => genericName,
      text: ({ genericName }) => genericName,
    },
    partColumn('agreed', ({ base }) => base),
    partColumn('all', ({ other }) => other),
    moneyColumn(
      { key: 'balance', head: columns.balance },
      ({ balanceBaseDifferenceYuan }) => balanceBaseDifferenceYuan,
      words,
    ),
    moneyColumn(
      { key: 'retention', head: columns.retention },
      ({ retentionDifferenceYuan }) => retentionDifferenceYuan,
      words,
    ),
  ];
}

function partYuan(part: VarietyPart): YuanText | null {
  return part.kind === 'counted' ? part.balanceBaseYuan : null;
}

function partCell(part: VarietyPart, { messages }: MoneyWords): ReactNode {
  if (part.kind !== 'counted') return messages.whatIfTools.scopes.parts[part.kind];
  return (
    <Exact value={part.balanceBaseYuan}>
      <MoneyText yuan={part.balanceBaseYuan} />
    </Exact>
  );
}
