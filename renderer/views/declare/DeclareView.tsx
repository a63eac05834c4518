import { type ReactNode, useMemo } from 'react';

import type { RoundRow } from '../../../shared/declaration/round-row';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { changeDeclaration, useDeclaration } from '../../stores/declaration-store';
import { useGrid } from '../../stores/grid-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { changeView } from '../../stores/view-store';
import { EmptyState } from '../../ui/EmptyState';
import notesSheet from '../../ui/notes.module.css';
import screenSheet from '../../ui/screen.module.css';
import { stylesOf } from '../../ui/styles-of';
import { AnswerFrame } from '../what-if/ToolFrame';
import declareSheet from './declare.module.css';
import { DeclareDetail } from './DeclareDetail';
import { RoundBar } from './RoundBar';
import { RoundCards } from './RoundCards';
import { RoundDialog } from './RoundDialog';
import { RoundList } from './RoundList';
import { shownRows } from './shown-rows';

const css = stylesOf(screenSheet, notesSheet, declareSheet);

/** What to declare: the rounds of the plan, the list of one, and what a variety's base rests on. */
export function DeclareView(): ReactNode {
  const { common, desk, declareDesk, whatIf } = useMessages();
  const document = usePlan(presentDocument);
  const roundId = useDeclaration((state) => state.roundId);
  const dialog = useDeclaration((state) => state.dialog);
  const rounds = document?.rounds ?? [];
  const round = rounds.find(({ id }) => id === roundId) ?? rounds[0] ?? null;
  return (
    <main className={css('screen')}>
      <h1 className={css('visually-hidden')}>{common.screens.declare}</h1>
      {document === null ? (
        <EmptyState {...desk.empty} onAction={toStart} />
      ) : document.varieties.length === 0 ? (
        <EmptyState {...whatIf.noVarieties} onAction={toStart} />
      ) : round === null ? (
        <EmptyState
          {...declareDesk.noRound}
          onAction={() => {
            changeDeclaration({ dialog: 'new' });
          }}
        />
      ) : (
        <Round rounds={rounds} round={round} />
      )}
      {dialog !== null && <RoundDialog round={dialog === 'new' ? null : round} />}
    </main>
  );
}

function toStart(): void {
  changeView({ screen: 'start' });
}

function Round({
  rounds,
  round,
}: {
  readonly rounds: readonly DeclarationRound[];
  readonly round: DeclarationRound;
}): ReactNode {
  const input = useMemo(() => ({ roundId: round.id }), [round.id]);
  const answering = useAnswering('declarationRound', input);
  const { search, filter, selectedId } = useDeclaration((state) => state);
  const pinyin = useGrid((grid) => grid.pinyin);
  return (
    <>
      <RoundBar rounds={rounds} round={round} />
      <AnswerFrame answering={answering}>
        {(answer) => {
          if (answer === null) return null;
          const report = { ...answer, rows: withEntries(answer.rows, round) };
          const rows = shownRows(report.rows, { search, pinyin, filter });
          const selected =
            rows.find(({ varietyId }) => varietyId === selectedId) ?? rows[0] ?? null;
          return (
            <>
              <RoundCards round={round} report={report} />
              <div className={css('declare-pair')}>
                <RoundList round={round} report={report} rows={rows} selected={selected} />
                <DeclareDetail key={selected?.varietyId ?? ''} round={round} row={selected} />
              </div>
            </>
          );
        }}
      </AnswerFrame>
    </>
  );
}

/** What a person has just said stands at once; the figures follow when they are worked out. */
function withEntries(
  rows: readonly RoundRow[],
  { entries }: DeclarationRound,
): readonly RoundRow[] {
  const entryOf = new Map(entries.map((entry) => [entry.varietyId, entry]));
  return rows.map((row) => ({ ...row, entry: entryOf.get(row.varietyId) ?? row.entry }));
}
