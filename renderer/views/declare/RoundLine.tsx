import type { ReactNode } from 'react';

import { type RoundRow, takenRule } from '../../../shared/declaration/round-row';
import { formatRatio, formatUnits } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { changeDeclaration } from '../../stores/declaration-store';
import { Icon } from '../../ui/icons';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import declareSheet from './declare.module.css';

const css = stylesOf(declareSheet);

/** One variety of the list. */
export function RoundLine({
  row,
  isSelected,
}: {
  readonly row: RoundRow;
  readonly isSelected: boolean;
}): ReactNode {
  const { declareDesk: words } = useMessages();
  const language = useLanguage();
  const { varietyId, genericName, specification, unit, presentUnits, purchasedUnits, outcome } =
    row;
  const known = outcome.kind === 'known' ? outcome : null;
  return (
    <tr
      className={css(isSelected ? 'is-selected' : '')}
      data-testid={`round-row-${varietyId}`}
      onClick={() => {
        changeDeclaration({ selectedId: varietyId });
      }}
    >
      <th scope="row">
        <button
          type="button"
          className={css('round-name')}
          aria-pressed={isSelected}
          onClick={() => {
            changeDeclaration({ selectedId: varietyId });
          }}
        >
          <span data-testid="round-name">{genericName}</span> <small>{specification}</small>{' '}
          <small>{words.detail.units({ unit })}</small>
        </button>
        {/* Where the window is narrow, in place of the last column. */}
        <span className={css('round-checks-below')}>
          <Remarks row={row} />
        </span>
      </th>
      <td className={css('is-number')}>
        {presentUnits === '0' ? words.nothing : formatUnits(presentUnits, language)}
        {purchasedUnits !== null && (
          <small>{words.purchased({ units: formatUnits(purchasedUnits, language) })}</small>
        )}
      </td>
      <td className={css('is-number')}>
        {known === null ? (
          words.nothing
        ) : known.usable.isCertain ? (
          <>
            {formatUnits(known.usable.p50Units, language)}
            <small>{words.certain}</small>
          </>
        ) : (
          <>
            {formatUnits(known.usable.p50Units, language)}
            <small>
              {words.range({
                from: formatUnits(known.usable.p10Units, language),
                to: formatUnits(known.usable.p90Units, language),
              })}
            </small>
          </>
        )}
      </td>
      <td className={css('is-number')}>
        <Base row={row} />
      </td>
      <td className={css('is-number')}>
        {known === null ? words.nothing : formatRatio(known.missedRatio, language)}
      </td>
      <td className={css('is-number')}>
        {known === null || known.stakeYuan === null ? (
          words.nothing
        ) : (
          <MoneyText yuan={known.stakeYuan} />
        )}
      </td>
      <td className={css('round-checks')}>
        <Remarks row={row} />
      </td>
    </tr>
  );
}

/** The declared base, or the proposal; a proposal that was not followed stands struck through beside it. */
function Base({ row }: { readonly row: RoundRow }): ReactNode {
  const { outcome, entry } = row;
  const { declareDesk: words } = useMessages();
  const language = useLanguage();
  if (outcome.kind === 'problem') return words.nothing;
  const { declared } = entry;
  const proposed = formatUnits(outcome.rules.safe, language);
  if (declared === null) {
    return (
      <span className={css('is-proposal')} data-testid="round-proposal">
        {proposed}
        <small>
          {words.proposal} {words.by.safe}
        </small>
      </span>
    );
  }
  const taken = takenRule(row);
  const isOther = declared.baseUnits !== outcome.rules.safe;
  return (
    <span className={css('is-declared')} data-testid="round-declared">
      {formatUnits(declared.baseUnits, language)}
      <small>
        {isOther && <s>{proposed}</s>}{' '}
        {taken?.isStill === false
          ? words.byThen({ rule: words.by[taken.rule] })
          : words.by[declared.by]}
      </small>
    </span>
  );
}

function Remarks({ row }: { readonly row: RoundRow }): ReactNode {
  const { declareDesk: words } = useMessages();
  return (
    <>
      {row.entry.isLocked && (
        <span className={css('round-locked')}>
          <Icon name="lock" size={13} /> {words.locked}
        </span>
      )}
      <Checks row={row} />
    </>
  );
}

function Checks({ row: { outcome, flags } }: { readonly row: RoundRow }): ReactNode {
  const { declareDesk: words, fields, common } = useMessages();
  if (outcome.kind === 'problem') {
    const { problem } = outcome;
    const text =
      problem.kind === 'missing'
        ? words.problems.missing({
            fields: problem.fields.map((field) => fields[field]).join(common.listSeparator),
          })
        : words.problems[problem.kind];
    return <span className={css('round-flag is-problem')}>{text}</span>;
  }
  return flags.map((flag) => (
    <span key={flag} className={css(`round-flag is-${flag}`)}>
      {words.filters[flag]}
    </span>
  ));
}
