import type { ReactNode } from 'react';

import { type UnitsText } from '../../../shared/decimal/decimal-text';
import { readTypedNumber, typedText } from '../../../shared/decimal/typed-number';
import {
  brandPartsText,
  readBrandParts,
  unbrandedUnits,
} from '../../../shared/declaration/brand-parts';
import { readPlannedOtherUse } from '../../../shared/declaration/planned-other-use';
import type { RoundRow } from '../../../shared/declaration/round-row';
import { readTypedChances } from '../../../shared/declaration/typed-chances';
import { readTypedUse, readUnits } from '../../../shared/declaration/typed-use';
import {
  exceedMakers,
  mostWinners,
  winnerCounts,
} from '../../../shared/declaration/winner-chances';
import {
  formatExact,
  formatExactRatio,
  formatUnits,
  type Language,
} from '../../../shared/i18n/format';
import type { DeclarationRound, RoundEntry } from '../../../shared/plan/declaration-round';
import type { RoundAction } from '../../../shared/plan/round-edits';
import { MOST_WINNERS } from '../../../shared/policy/winners';
import { changeEntry } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';
import { EntryActions } from './EntryActions';

const css = stylesOf(declareDetailSheet);

/** What a person says of a variety: its use, its makers, its limits, the base and why. */
export function EntryFields({
  round,
  row,
}: {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
}): ReactNode {
  const { declareDesk } = useMessages();
  const words = declareDesk.detail;
  const language = useLanguage();
  const { entry, outcome } = row;
  const known = outcome.kind === 'known' ? outcome : null;
  const change = (changed: Partial<RoundEntry>, action: RoundAction): null => {
    changeEntry(round.id, { ...entry, ...changed }, { action });
    return null;
  };
  const exact = (units: UnitsText | null): string =>
    units === null ? '' : formatExact(units, language);
  const limit = (text: string, field: 'floorUnits' | 'capUnits'): string | null => {
    const read = readUnits(text);
    if (!read.ok) return words.useProblems[read.error];
    const units = read.value === null ? null : typedText<UnitsText>(read.value);
    return change({ [field]: units }, 'input');
  };
  const commitUse = (text: string): string | null => {
    const read = readTypedUse(text);
    return read.ok ? change({ usable: read.value }, 'input') : words.useProblems[read.error];
  };
  const commitMakers = (text: string): string | null => {
    const typed = readTypedNumber(text);
    if (typed.kind === 'blank') return change({ qualifiedMakers: null }, 'input');
    const isCount =
      typed.kind === 'number' &&
      !typed.isPercent &&
      typed.value.isInteger() &&
      typed.value.gte(1) &&
      typed.value.lte(MOST_WINNERS);
    if (!isCount) return words.makersProblem;
    const makers = typed.value.toNumber();
    return exceedMakers(entry.winnerChances, makers)
      ? words.chancesBeyond({ makers, most: mostWinners(makers) })
      : change({ qualifiedMakers: makers }, 'input');
  };
  const commitChances = (text: string): string | null => {
    const read = readTypedChances(text);
    if (!read.ok) return words.chancesProblem;
    const makers = entry.qualifiedMakers;
    return makers !== null && exceedMakers(read.value, makers)
      ? words.chancesBeyond({ makers, most: mostWinners(makers) })
      : change({ winnerChances: read.value }, 'input');
  };
  const commitBase = (text: string): string | null => {
    const read = readUnits(text);
    if (!read.ok || read.value?.isInteger() === false) return words.baseProblem;
    if (read.value?.mod(entry.packUnits ?? 1).isZero() === false) return words.basePackProblem;
    if (read.value === null) return change({ declared: null }, 'base');
    const baseUnits = typedText<UnitsText>(read.value);
    return change({ declared: { baseUnits, by: 'typed' } }, 'base');
  };
  return (
    <div className={css('entry-fields')} data-testid="entry-fields">
      <Field
        label={words.base}
        text={exact(entry.declared?.baseUnits ?? null)}
        placeholder={
          known === null ? '' : `${declareDesk.proposal} ${formatUnits(known.rules.safe, language)}`
        }
        testId="entry-base"
        isLocked={entry.isLocked}
        onCommit={commitBase}
      />
      <Field
        label={words.usable}
        text={usableText(entry, language)}
        placeholder={
          known === null
            ? ''
            : words.fromForecast({
                from: formatUnits(known.usable.p10Units, language),
                to: formatUnits(known.usable.p90Units, language),
              })
        }
        testId="entry-usable"
        onCommit={commitUse}
      />
      <Field
        label={words.makers}
        text={entry.qualifiedMakers === null ? '' : String(entry.qualifiedMakers)}
        placeholder={declareDesk.nothing}
        testId="entry-makers"
        onCommit={commitMakers}
      />
      <Field
        label={words.chances}
        text={
          entry.winnerChances?.map((chance) => formatExactRatio(chance, language)).join(', ') ?? ''
        }
        placeholder={words.chancesDefault}
        testId="entry-chances"
        onCommit={commitChances}
      />
      <MakersNote makers={entry.qualifiedMakers} />
      <Field
        label={words.floor}
        text={exact(entry.floorUnits)}
        placeholder={
          known === null || known.floorUnits === null
            ? declareDesk.nothing
            : formatUnits(known.floorUnits, language)
        }
        testId="entry-floor"
        onCommit={(text) => limit(text, 'floorUnits')}
      />
      <Field
        label={words.cap}
        text={exact(entry.capUnits)}
        placeholder={declareDesk.nothing}
        testId="entry-cap"
        onCommit={(text) => limit(text, 'capUnits')}
      />
      <Field
        label={words.otherUse}
        text={otherUseText(entry, language)}
        placeholder={words.otherUseHint}
        testId="entry-otherUse"
        onCommit={(text) => {
          const read = readPlannedOtherUse(text);
          return read.ok ? change({ otherUse: read.value }, 'input') : words.otherUseProblem;
        }}
      />
      <Field
        label={words.pack}
        text={exact(entry.packUnits)}
        placeholder={declareDesk.nothing}
        testId="entry-pack"
        onCommit={(text) => {
          const read = readUnits(text);
          if (!read.ok || read.value?.isInteger() === false || read.value?.isZero() === true) {
            return words.packProblem;
          }
          const packUnits = read.value === null ? null : typedText<UnitsText>(read.value);
          return change({ packUnits }, 'input');
        }}
      />
      <Field
        label={words.brands}
        text={brandPartsText(entry.brands, (units) => formatExact(units, language))}
        placeholder={words.brandsHint}
        testId="entry-brands"
        className={css('is-wide')}
        onCommit={(text) => {
          const read = readBrandParts(text);
          return read.ok ? change({ brands: read.value }, 'brands') : words.brandsProblem;
        }}
      />
      <BrandsNote row={row} />
      <Field
        label={words.reason}
        text={entry.reason}
        placeholder={words.reasonHint}
        testId="entry-reason"
        className={css('is-wide')}
        onCommit={(text) => change({ reason: text.trim().slice(0, LONGEST_REASON) }, 'reason')}
      />
      <EntryActions round={round} row={row} />
    </div>
  );
}

/** How many can be selected of so many makers, where that leaves out a number that is told apart. */
function MakersNote({ makers }: { readonly makers: number | null }): ReactNode {
  const words = useMessages().declareDesk.detail;
  if (makers === null) return null;
  const most = mostWinners(makers);
  if (most === winnerCounts.length) return null;
  return <p data-testid="makers-note">{words.makersMost({ makers, most })}</p>;
}

/** What the brands leave of the base, and what becomes of a brand that is not selected. */
function BrandsNote({ row: { entry } }: { readonly row: RoundRow }): ReactNode {
  const words = useMessages().declareDesk.detail;
  const language = useLanguage();
  const left = unbrandedUnits(entry);
  if (left === null) return null;
  const units = formatUnits(left.units, language);
  return (
    <p data-testid="brands-note">
      {left.isOver ? words.brandsOver({ units }) : words.brandsLeft({ units })} {words.brandsRule}
    </p>
  );
}

function otherUseText({ otherUse }: RoundEntry, language: Language): string {
  if (otherUse === null) return '';
  const used =
    otherUse.kind === 'share'
      ? formatExactRatio(otherUse.ratio, language)
      : formatExact(otherUse.units, language);
  return otherUse.priceYuan === null
    ? used
    : `${used}@${formatExact(otherUse.priceYuan, language)}`;
}

const LONGEST_REASON = 500;

function usableText({ usable }: RoundEntry, language: Language): string {
  if (usable === null) return '';
  return usable.kind === 'certain'
    ? formatExact(usable.units, language)
    : `${formatExact(usable.fromUnits, language)}~${formatExact(usable.toUnits, language)}`;
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly testId: string;
  readonly className?: string;
  readonly isLocked?: boolean;
  readonly onCommit: (text: string) => string | null;
}

function Field({
  label,
  text,
  placeholder,
  testId,
  className = '',
  isLocked = false,
  onCommit,
}: FieldProps): ReactNode {
  return (
    <div className={css(`entry-field ${className}`)}>
      <span aria-hidden="true">{label}</span>
      {isLocked ? (
        <output aria-label={label}>{text}</output>
      ) : (
        <DraftInput
          text={text}
          label={label}
          placeholder={placeholder}
          testId={testId}
          onCommit={onCommit}
        />
      )}
    </div>
  );
}
