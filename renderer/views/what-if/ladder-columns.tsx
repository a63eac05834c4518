import type { BreakEvenLadder, LadderRung } from '../../../shared/engine/ladder';
import { formatPrice } from '../../../shared/i18n/format';
import type { MoneyWords } from '../../charts/money-words';
import { StateBadge } from '../../ui/StateBadge';
import { Exact, moneyColumn } from './money-column';
import type { ToolColumn } from './ToolTable';

/** The figures of each rung, in the ladder's order. */
export function ladderColumns(
  { rungs }: BreakEvenLadder,
  words: MoneyWords,
): readonly ToolColumn<LadderRung>[] {
  const { messages, language } = words;
  const { columns, lostNote, lackingNote, roomNote } = messages.whatIfTools.ladder;
  const places = new Map(rungs.map(({ id }, index) => [id, String(index + 1)]));
  const hasUnpaid = rungs.some(({ isPaying }) => !isPaying);
  const hasGroups = new Set(rungs.map(({ group }) => group)).size > 1;
  const placeOf = ({ id }: LadderRung): string => places.get(id) ?? '';
  return [
    { key: 'place', head: columns.place, isNumber: true, cell: placeOf, text: placeOf },
    ...plainColumns(hasGroups, words),
    ...amountColumns(words).slice(0, LEADING_AMOUNTS),
    {
      ...{ key: 'lost', head: columns.lost, unit: messages.common.units.yuan, isNumber: true },
      copiedUnit: messages.common.units.yuan,
      title: lostNote,
      cell: ({ lostPerYuan }) => (
        <Exact value={lostPerYuan}>
          {lostPerYuan === null
            ? messages.common.unknownFigure
            : formatPrice(lostPerYuan, language)}
        </Exact>
      ),
      text: ({ lostPerYuan }) => lostPerYuan ?? '',
    },
    ...(hasUnpaid
      ? [
          moneyColumn<LadderRung>(
            { key: 'lacking', head: columns.lacking, title: lackingNote },
            ({ lackingYuan }) => lackingYuan,
            words,
          ),
        ]
      : []),
    moneyColumn(
      { key: 'room', head: columns.room, title: roomNote },
      ({ groupRoomYuan }) => groupRoomYuan,
      words,
    ),
    ...amountColumns(words).slice(LEADING_AMOUNTS),
  ];
}

/** Headroom and the balances; then what a yuan more costs, before what both are made of. */
const LEADING_AMOUNTS = 3;

/** Headroom first: it is what the ladder is about. */
function amountColumns(words: MoneyWords): readonly ToolColumn<LadderRung>[] {
  const { columns } = words.messages.whatIfTools.ladder;
  const amounts = [
    { key: 'headroom', head: columns.headroom, yuanOf: (rung: LadderRung) => rung.headroomYuan },
    {
      key: 'fund',
      head: columns.fundHeadroom,
      yuanOf: (rung: LadderRung) => rung.fundHeadroomYuan,
    },
    {
      ...{ key: 'cumulative', head: columns.cumulative },
      yuanOf: (rung: LadderRung) => rung.cumulativeYuan,
    },
    { key: 'spent', head: columns.nonSelected, yuanOf: (rung: LadderRung) => rung.nonSelectedYuan },
    {
      ...{ key: 'breakEven', head: columns.breakEven },
      yuanOf: (rung: LadderRung) => rung.breakEvenNonSelectedYuan,
    },
    { key: 'redLine', head: columns.redLine, yuanOf: (rung: LadderRung) => rung.redLineYuan },
  ];
  return amounts.map(({ yuanOf, ...head }) => moneyColumn(head, yuanOf, words));
}

function plainColumns(
  hasGroups: boolean,
  { messages }: MoneyWords,
): readonly ToolColumn<LadderRung>[] {
  const { columns } = messages.whatIfTools.ladder;
  const name: ToolColumn<LadderRung> = {
    ...{ key: 'name', head: columns.name, isNumber: false, isName: true },
    cell: ({ genericName }) => genericName,
    text: ({ genericName }) => genericName,
  };
  const group: ToolColumn<LadderRung> = {
    ...{ key: 'group', head: columns.group, isNumber: false },
    cell: (rung) => rung.group,
    text: (rung) => rung.group,
  };
  const state: ToolColumn<LadderRung> = {
    ...{ key: 'state', head: columns.state, isNumber: false },
    cell: (rung) => <StateBadge state={rung.state} />,
    text: (rung) => messages.desk.states[rung.state],
  };
  return hasGroups ? [name, state, group] : [name, state];
}
