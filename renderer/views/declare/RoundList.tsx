import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

import { type YuanText } from '../../../shared/decimal/decimal-text';
import { readTypedNumber, typedText } from '../../../shared/decimal/typed-number';
import type { RoundReport } from '../../../shared/declaration/round-report';
import { FLAG_ORDER, type RoundRow } from '../../../shared/declaration/round-row';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { acceptable, acceptRows, takeIntoRound } from '../../commands/declaration';
import { loadPinyinFor } from '../../commands/table-commands';
import { useMessages } from '../../i18n';
import {
  changeDeclaration,
  type RoundFilter,
  useDeclaration,
} from '../../stores/declaration-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import { SearchField } from '../../ui/SearchField';
import { stylesOf } from '../../ui/styles-of';
import declareSheet from './declare.module.css';
import { RoundLine } from './RoundLine';
import { passes } from './shown-rows';

const css = stylesOf(buttonsSheet, declareSheet);

interface RoundListProps {
  readonly round: DeclarationRound;
  readonly report: RoundReport;
  /** Those of the filter, in their order. */
  readonly rows: readonly RoundRow[];
  readonly selected: RoundRow | null;
}

/** The list of a round: chips, what can be accepted at once, and a line a variety. */
export function RoundList({ round, report, rows, selected }: RoundListProps): ReactNode {
  const { declareDesk: words, common } = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  const search = useDeclaration((state) => state.search);
  const { columns } = words;
  const linesRef = useRef<HTMLDivElement>(null);
  return (
    <section className={css('round-list')} aria-label={words.listLabel}>
      <div className={css('round-list-bar')}>
        <SearchField
          value={search}
          words={words.search}
          testId="round-search"
          onSearch={(typed) => {
            changeDeclaration({ search: typed });
            loadPinyinFor(typed);
          }}
        />
        <span className={css('scenario-space')} />
        <AcceptButtons
          round={round}
          report={report}
          onAccept={() => {
            // The button has nothing left to accept: the focus goes on to what was accepted.
            linesRef.current?.focus({ preventScroll: true });
          }}
        />
      </div>
      <Chips rows={report.rows} />
      <Absent round={round} />
      <div
        ref={linesRef}
        className={css('round-scroll')}
        tabIndex={0}
        role="region"
        aria-label={words.listLabel}
        onKeyDown={(event) => {
          moveSelection(event, rows, selected);
        }}
      >
        <table data-testid="round-table">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col" className={css('is-number')}>
                {columns.present}
              </th>
              <th scope="col" className={css('is-number')}>
                {columns.usable}
              </th>
              <th scope="col" className={css('is-number')}>
                {columns.base}
              </th>
              <th scope="col" className={css('is-number')}>
                {columns.missed}
              </th>
              <th scope="col" className={css('is-number')} title={words.stakeMeans}>
                {columns.stake} <small>{common.units[moneyUnit]}</small>
              </th>
              <th scope="col" className={css('round-checks')}>
                {columns.checks}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RoundLine key={row.varietyId} row={row} isSelected={row === selected} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={css('round-none')}>
            {report.rows.length === 0 ? words.noVarieties : words.noRows}
          </p>
        )}
      </div>
    </section>
  );
}

/** What of the plan the round does not hold: imported or split off since, or taken out. */
function Absent({ round }: { readonly round: DeclarationRound }): ReactNode {
  const { declareDesk: words } = useMessages();
  const document = usePlan(presentDocument);
  const held = new Set(round.entries.map(({ varietyId }) => varietyId));
  const absent = (document?.varieties ?? []).filter(({ id }) => !held.has(id));
  if (absent.length === 0) return null;
  return (
    <p className={css('round-absent')}>
      {words.absent({ count: absent.length })}{' '}
      <button
        type="button"
        className={css('link-button')}
        data-part="link-button"
        data-testid="round-take-in"
        title={absent.map(({ genericName }) => genericName).join('\n')}
        onClick={() => {
          takeIntoRound(
            round.id,
            absent.map(({ id }) => id),
          );
        }}
      >
        {words.takeIn}
      </button>
    </p>
  );
}

/** Up and down choose the line above or below; the focus stays on the list. */
function moveSelection(
  event: KeyboardEvent<HTMLDivElement>,
  rows: readonly RoundRow[],
  selected: RoundRow | null,
): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const place = rows.findIndex((row) => row === selected) + step;
  const next = rows[place];
  if (next === undefined) return;
  event.preventDefault();
  changeDeclaration({ selectedId: next.varietyId });
  const lines = event.currentTarget.querySelectorAll('tbody tr');
  lines[place]?.scrollIntoView({ block: 'nearest' });
}

const FILTERS: readonly RoundFilter[] = ['all', 'open', 'locked', ...FLAG_ORDER];

function Chips({ rows }: { readonly rows: readonly RoundRow[] }): ReactNode {
  const { declareDesk: words } = useMessages();
  const chosen = useDeclaration((state) => state.filter);
  const chips = FILTERS.map((filter) => ({
    filter,
    count: rows.filter((row) => passes(row, filter)).length,
  })).filter(({ filter, count }) => count > 0 || filter === 'all' || filter === chosen);
  return (
    <div className={css('round-chips')} role="group" aria-label={words.filtersLabel}>
      {chips.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className={css('round-chip')}
          aria-pressed={filter === chosen}
          data-testid={`chip-${filter}`}
          onClick={() => {
            changeDeclaration({ filter, selectedId: null });
          }}
        >
          {words.filterCount({ name: words.filters[filter], count })}
        </button>
      ))}
    </div>
  );
}

function AcceptButtons({
  round,
  report,
  onAccept,
}: {
  readonly round: DeclarationRound;
  readonly report: RoundReport;
  readonly onAccept: () => void;
}): ReactNode {
  const { declareDesk: words } = useMessages();
  const [below, setBelow] = useState<YuanText | null>(null);
  const rows = acceptable(report.rows, below);
  return (
    <>
      <DraftInput
        className={css('round-below')}
        text={below ?? ''}
        label={words.belowLabel}
        placeholder={words.belowLabel}
        testId="accept-below"
        onCommit={(typed) => {
          const read = readTypedNumber(typed);
          if (read.kind === 'blank') {
            setBelow(null);
            return null;
          }
          if (read.kind !== 'number' || read.isPercent || !read.value.gt(0)) {
            return words.notAnAmount;
          }
          setBelow(typedText<YuanText>(read.value));
          return null;
        }}
      />
      <Button
        size="small"
        data-testid="accept-all"
        title={words.acceptTitle}
        disabled={rows.length === 0}
        onClick={() => {
          acceptRows(round.id, rows);
          onAccept();
        }}
      >
        {below === null
          ? words.acceptAll({ count: rows.length })
          : words.acceptBelow({ count: rows.length })}
      </Button>
    </>
  );
}
