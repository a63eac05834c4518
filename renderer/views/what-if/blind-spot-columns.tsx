import type { BlindSpot } from '../../../shared/engine/blind-spots';
import { formatUnits } from '../../../shared/i18n/format';
import type { MoneyWords } from '../../charts/money-words';
import { stylesOf } from '../../ui/styles-of';
import { Exact, moneyColumn } from './money-column';
import toolTablesSheet from './tool-tables.module.css';
import type { ToolColumn } from './ToolTable';

const css = stylesOf(toolTablesSheet);

/** What each blind spot costs, and what declaring it would change. */
export function blindSpotColumns(words: MoneyWords): readonly ToolColumn<BlindSpot>[] {
  const { columns } = words.messages.whatIfTools.blindSpots;
  return [
    {
      ...{ key: 'name', head: columns.name, isNumber: false, isName: true },
      cell: ({ genericName }) => genericName,
      text: ({ genericName }) => genericName,
    },
    {
      ...{ key: 'batch', head: columns.batch, isNumber: false },
      cell: ({ batch }) => batch,
      text: ({ batch }) => batch,
    },
    moneyColumn({ key: 'spent', head: columns.spent }, (spot) => spot.nonSelectedYuan, words),
    moneyColumn({ key: 'balance', head: columns.balance }, (spot) => spot.balanceBaseYuan, words),
    lossColumn(words),
    historyColumn(words),
    moneyColumn(
      { key: 'after', head: columns.after },
      ({ declaration }) => (declaration.kind === 'declared' ? declaration.balanceBaseYuan : null),
      words,
    ),
    moneyColumn(
      { key: 'gain', head: columns.gain },
      ({ declaration }) => (declaration.kind === 'declared' ? declaration.retentionGainYuan : null),
      words,
    ),
  ];
}

function lossColumn(words: MoneyWords): ToolColumn<BlindSpot> {
  const { columns, outOfScope } = words.messages.whatIfTools.blindSpots;
  const money = moneyColumn<BlindSpot>(
    { key: 'loss', head: columns.loss },
    (spot) => spot.retentionLossYuan,
    words,
  );
  return { ...money, cell: (spot) => (spot.isInScope ? money.cell(spot) : outOfScope) };
}

/** The use of the last year with its months, or what is still needed, or that there is none. */
function historyColumn({ messages, language }: MoneyWords): ToolColumn<BlindSpot> {
  const texts = messages.whatIfTools.blindSpots;
  return {
    ...{ key: 'base', head: texts.columns.base, isNumber: true },
    cell: ({ declaration }) => {
      if (declaration.kind === 'noHistory') return texts.noHistory;
      const { window, months } = declaration.year;
      const period = texts.period({ from: window.fromMonth, to: window.toMonth, months });
      return (
        <Exact value={declaration.baseUnits}>
          {formatUnits(declaration.baseUnits, language)}
          <small className={css('cell-note')}>
            {period}
            {declaration.kind === 'incomplete' && (
              <>
                <br />
                {texts.needs({
                  fields: declaration.missing
                    .map((field) => messages.fields[field])
                    .join(messages.common.listSeparator),
                })}
              </>
            )}
          </small>
        </Exact>
      );
    },
    text: ({ declaration }) => (declaration.kind === 'noHistory' ? '' : declaration.baseUnits),
  };
}
