import { decimalText } from '../../../shared/decimal/decimal-text';
import { type DecimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { differenceOf } from '../../../shared/decimal/text-arithmetic';
import type { Tornado, TornadoBar, TornadoEnd } from '../../../shared/engine/tornado';
import { formatExact, formatRatio } from '../../../shared/i18n/format';
import type { MoneyWords } from '../../charts/money-words';
import { moneyColumn } from './money-column';
import type { ToolColumn } from './ToolTable';

type Bars = Extract<Tornado, { kind: 'tornado' }>;

/** The factors with where they were moved to and what that changes, of the retention where it is known. */
export function tornadoColumns(
  tornado: Bars,
  words: MoneyWords,
): readonly ToolColumn<TornadoBar>[] {
  const { columns } = words.messages.whatIfTools.tornado;
  const { factors } = words.messages.whatIfCharts.tornado;
  const valueColumn = (
    key: string,
    head: string,
    textOf: (bar: TornadoBar) => string,
  ): ToolColumn<TornadoBar> => ({
    ...{ key, head, isNumber: true },
    cell: textOf,
    text: textOf,
  });
  return [
    {
      ...{ key: 'factor', head: columns.factor, isNumber: false },
      cell: ({ factor }) => factors[factor],
      text: ({ factor }) => factors[factor],
    },
    valueColumn('present', columns.present, (bar) => presentWords(bar, words)),
    valueColumn('low', columns.low, (bar) => endWords(bar, 'low', tornado, words)),
    changeColumn('low', columns.lowChange, tornado, words),
    valueColumn('high', columns.high, (bar) => endWords(bar, 'high', tornado, words)),
    changeColumn('high', columns.highChange, tornado, words),
    moneyColumn(
      { key: 'swing', head: columns.swing },
      (bar) => bar.retentionSwingYuan ?? bar.balanceSwingYuan,
      words,
    ),
  ];
}

function changeColumn(
  side: 'low' | 'high',
  head: string,
  tornado: Bars,
  words: MoneyWords,
): ToolColumn<TornadoBar> {
  return moneyColumn(
    { key: `${side}-change`, head },
    (bar) => factorChangeOf(bar[side], tornado),
    words,
  );
}

/** How far an end is from the present. */
export function factorChangeOf(end: TornadoEnd, tornado: Bars): YuanText {
  return end.retentionYuan !== null && tornado.retentionYuan !== null
    ? differenceOf(end.retentionYuan, tornado.retentionYuan)
    : differenceOf(end.balanceBaseYuan, tornado.balanceBaseYuan);
}

function presentWords(bar: TornadoBar, words: MoneyWords): string {
  return bar.presentValue === null
    ? words.messages.whatIfTools.tornado.each
    : valueWords(bar, bar.presentValue, words);
}

function endWords(bar: TornadoBar, side: 'low' | 'high', tornado: Bars, words: MoneyWords): string {
  const { whatIfTools, whatIfCharts } = words.messages;
  const texts = whatIfCharts.tornado;
  const end = bar[side];
  const isUp = side === 'high';
  const moved =
    bar.step === 'one'
      ? texts.oneStep({ isUp })
      : texts.moved({ range: formatRatio(tornado.rangeRatio, words.language), isUp });
  const shown = end.value === null ? moved : valueWords(bar, end.value, words);
  return end.isClamped ? whatIfTools.tornado.clampedMark({ value: shown }) : shown;
}

function valueWords(
  { factor }: TornadoBar,
  value: DecimalText<string>,
  { language }: MoneyWords,
): string {
  return factor.endsWith('Ratio')
    ? formatRatio(decimalText(value), language)
    : formatExact(value, language);
}
