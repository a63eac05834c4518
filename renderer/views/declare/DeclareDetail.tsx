import { type ReactNode, useState } from 'react';

import type { UnitsText } from '../../../shared/decimal/decimal-text';
import type { BaseText } from '../../../shared/declaration/base-text';
import type { RoundDetail, ValuePicture } from '../../../shared/declaration/round-detail';
import type { KnownRow, RoundRow } from '../../../shared/declaration/round-row';
import { formatUnits, formatYuan } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { changeEntry } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';
import { EntryFields } from './EntryFields';
import { RegretTable } from './RegretTable';
import { RiskDots } from './RiskDots';
import { RuleList } from './RuleList';
import { UsePanel } from './UsePanel';
import { ValueChart } from './ValueChart';

const css = stylesOf(declareDetailSheet);

/** What a variety's base rests on, and what each other base would mean. */
export function DeclareDetail({
  round,
  row,
}: {
  readonly round: DeclarationRound;
  readonly row: RoundRow | null;
}): ReactNode {
  const { declareDesk } = useMessages();
  const words = declareDesk.detail;
  const detail = useAnswering(
    'declarationDetail',
    row === null ? null : { roundId: round.id, varietyId: row.varietyId },
  );
  if (row === null) return <aside className={css('declare-detail')}>{words.choose}</aside>;
  const output = detail.answered?.output ?? null;
  return (
    <aside
      className={css('declare-detail')}
      aria-label={words.label({ name: row.genericName })}
      tabIndex={0}
      data-testid="declare-detail"
      data-current={detail.isCurrent}
    >
      <Headline row={row} />
      <EntryFields round={round} row={row} />
      {output !== null && <Contents round={round} row={row} detail={output} />}
    </aside>
  );
}

function Headline({ row: { genericName, unit, outcome } }: { readonly row: RoundRow }): ReactNode {
  const { declareDesk } = useMessages();
  const language = useLanguage();
  if (outcome.kind === 'problem') return <h2>{genericName}</h2>;
  return (
    <h2 data-testid="declare-headline">
      {declareDesk.detail.headline({
        name: genericName,
        base: formatUnits(outcome.shownUnits, language),
        unit: declareDesk.detail.units({ unit }),
        amount: formatYuan(outcome.expectedYuan, language),
      })}
    </h2>
  );
}

interface ContentsProps {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
  readonly detail: RoundDetail;
}

function Contents({ round, row, detail: { use, value } }: ContentsProps): ReactNode {
  const { outcome } = row;
  return (
    <>
      <UsePanel round={round} row={row} use={use} />
      {value !== null && outcome.kind === 'known' && (
        <ValueContents round={round} row={row} value={value} known={outcome} />
      )}
    </>
  );
}

interface ValueContentsProps {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
  readonly value: ValuePicture;
  readonly known: KnownRow;
}

/** While the base is moved its figures are those of where the hand is. */
function ValueContents({ round, row, value, known }: ValueContentsProps): ReactNode {
  const { declareDesk } = useMessages();
  const words = declareDesk.detail;
  const [moved, setMoved] = useState<UnitsText | null>(null);
  const { varietyId, entry } = row;
  const presentUnits = entry.declared?.baseUnits ?? known.shownUnits;
  const baseUnits = moved ?? presentUnits;
  const asked = useAnswering('declarationBase', { roundId: round.id, varietyId, baseUnits });
  const figures = asked.answered?.output ?? null;
  const settle = (units: UnitsText): void => {
    setMoved(null);
    if (entry.isLocked || units === presentUnits) return;
    changeEntry(
      round.id,
      { ...entry, declared: { baseUnits: units, by: 'typed' } },
      { action: 'base', mergeKey: `declare-base ${varietyId}` },
    );
  };
  return (
    <>
      <section className={css('declare-section')}>
        <h3>{words.value}</h3>
        <Moving figures={figures} unit={row.unit} />
        <ValueChart
          label={words.valueLabel({ name: row.genericName })}
          value={value}
          baseUnits={baseUnits}
          isLocked={entry.isLocked}
          onMove={setMoved}
          onSettle={settle}
        />
        <p className={css('declare-note')}>{words.stepNote}</p>
        {figures !== null && <RiskDots figures={figures} shares={value.shares} />}
      </section>
      <RuleList round={round} row={row} value={value} known={known} />
      <RegretTable row={row} value={value} known={known} />
    </>
  );
}

/** What the base under the hand means, in words. */
function Moving({
  figures,
  unit,
}: {
  readonly figures: BaseText | null;
  readonly unit: string;
}): ReactNode {
  const { detail: words } = useMessages().declareDesk;
  const language = useLanguage();
  return (
    <p className={css('declare-moving')} role="status" data-testid="declare-moving">
      {figures === null
        ? ''
        : words.moving({
            base: formatUnits(figures.baseUnits, language),
            unit: words.units({ unit }),
            amount: formatYuan(figures.expectedYuan, language),
          })}
    </p>
  );
}
