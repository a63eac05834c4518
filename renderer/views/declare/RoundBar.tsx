import { type ReactNode, useEffect, useRef, useState } from 'react';

import { declaredCount } from '../../../shared/declaration/declared-plan';
import { formatRatio } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { addMonths } from '../../../shared/purchases/purchase';
import { exportRound, makeRoundScenario, removeRound } from '../../commands/declaration';
import { today } from '../../commands/today';
import { useLanguage, useMessages } from '../../i18n';
import { changeDeclaration } from '../../stores/declaration-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { MenuButton } from '../../ui/MenuButton';
import notesSheet from '../../ui/notes.module.css';
import screenSheet from '../../ui/screen.module.css';
import { stylesOf } from '../../ui/styles-of';
import declareSheet from './declare.module.css';

const css = stylesOf(screenSheet, buttonsSheet, notesSheet, declareSheet);

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
  const [isExporting, setIsExporting] = useState(false);
  const document = usePlan(presentDocument);
  const hasDeclared = document !== null && declaredCount(document, round) > 0;
  const { firstMonth, deadline, floorShareRatio, floorUse } = round;
  const tabRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After the first round was made its button is gone: the focus goes on to the round.
    if (window.document.activeElement === window.document.body) tabRef.current?.focus();
  }, []);
  const save = async (kind: 'xlsx' | 'pdf'): Promise<void> => {
    setExported(null);
    setIsExporting(true);
    const file = await exportRound(round.id, kind);
    setIsExporting(false);
    setExported(file);
  };
  return (
    <div className={css('screen-bar')}>
      <div className={css('screen-tabs')} role="group" aria-label={words.roundsLabel}>
        {rounds.map(({ id, name }) => (
          <button
            key={id}
            ref={id === round.id ? tabRef : null}
            type="button"
            className={css('screen-tab')}
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
          className={css('screen-tab round-new')}
          data-testid="round-new"
          onClick={() => {
            changeDeclaration({ dialog: 'new' });
          }}
        >
          + {words.newRound}
        </button>
      </div>
      <span className={css('round-facts')}>
        {firstMonth === null
          ? words.noPeriod
          : words.period({ from: firstMonth, to: addMonths(firstMonth, LAST_MONTH) })}
        {deadline !== null && (
          <> · {words.deadline({ date: deadline, isPast: deadline < today() })}</>
        )}
      </span>
      <span className={css('round-floor')}>
        {words.floorBadge({
          share: formatRatio(floorShareRatio, language),
          use: parameters.choicesInFull.declarationFloorUse[floorUse],
        })}
      </span>
      <span className={css('scenario-space')} />
      <span role="status" className={css('copied-note')} data-testid="copied-note">
        {isExporting
          ? words.exporting
          : exported === null
            ? ''
            : document?.hospitalName === ''
              ? words.exportedNameless({ file: exported })
              : words.exported({ file: exported })}
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
