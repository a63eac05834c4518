import { type ReactNode, useState } from 'react';

import { formatRatio } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { addMonths } from '../../../shared/purchases/purchase';
import { exportRound, makeRoundScenario, removeRound } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { changeDeclaration } from '../../stores/declaration-store';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';

const LAST_MONTH = 11;

/** The rounds as tabs, what the open one is about, and what becomes of it. */
export function RoundBar({
  rounds,
  round,
}: {
  readonly rounds: readonly DeclarationRound[];
  readonly round: DeclarationRound;
}): ReactNode {
  const { declareDesk: words, parameters } = useMessages();
  const language = useLanguage();
  const [exported, setExported] = useState<string | null>(null);
  const hasDeclared = round.entries.some(({ declared }) => declared !== null);
  const { firstMonth, deadline, floorShareRatio, floorUse } = round;
  const save = async (kind: 'xlsx' | 'pdf'): Promise<void> => {
    setExported(await exportRound(round.id, kind));
  };
  return (
    <div className="round-bar">
      <div className="round-tabs" role="group" aria-label={words.roundsLabel}>
        {rounds.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="round-tab"
            aria-pressed={id === round.id}
            onClick={() => {
              changeDeclaration({ roundId: id, selectedId: null });
            }}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          className="round-tab is-new"
          data-testid="round-new"
          onClick={() => {
            changeDeclaration({ dialog: 'new' });
          }}
        >
          + {words.newRound}
        </button>
      </div>
      <span className="round-facts">
        {firstMonth === null
          ? words.noPeriod
          : words.period({ from: firstMonth, to: addMonths(firstMonth, LAST_MONTH) })}
        {deadline !== null && <> · {words.deadline({ date: deadline })}</>}
      </span>
      <span className="round-floor">
        {words.floorBadge({
          share: formatRatio(floorShareRatio, language),
          use: parameters.choicesInFull.declarationFloorUse[floorUse],
        })}
      </span>
      <span className="scenario-space" />
      <span role="status" className="copied-note">
        {exported === null ? '' : words.exported({ file: exported })}
      </span>
      <Button size="small" data-testid="round-export" onClick={() => void save('xlsx')}>
        {words.exportTable}
      </Button>
      <Button
        size="small"
        type="primary"
        data-testid="round-scenario"
        disabled={!hasDeclared}
        title={hasDeclared ? undefined : words.nothingDeclared}
        onClick={() => {
          makeRoundScenario(round);
        }}
      >
        {words.makeScenario}
      </Button>
      <MenuButton
        label={words.settings}
        testId="round-menu"
        entries={[
          {
            key: 'pdf',
            words: words.exportPdf,
            onChoose: () => void save('pdf'),
          },
          {
            key: 'settings',
            words: words.settings,
            onChoose: () => {
              changeDeclaration({ dialog: 'settings' });
            },
          },
          {
            key: 'remove',
            words: words.removeRound,
            onChoose: () => {
              removeRound(round.id);
            },
          },
        ]}
      />
    </div>
  );
}
