import type { ReactNode } from 'react';

import type { BaseText } from '../../../shared/declaration/base-text';
import type { ValuePicture } from '../../../shared/declaration/round-detail';
import type { KnownRow, RoundRow } from '../../../shared/declaration/round-row';
import { formatRatio, formatUnits } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import declareSheet from './declare.module.css';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareSheet, declareDetailSheet);

/** Bases worth a look against the numbers of selected enterprises that may come. */
export function RegretTable({
  row,
  value,
  known,
}: {
  readonly row: RoundRow;
  readonly value: ValuePicture;
  readonly known: KnownRow;
}): ReactNode {
  const { declareDesk, declaration } = useMessages();
  const words = declareDesk.detail;
  const language = useLanguage();
  const { shares, candidates } = value;
  const possible = shares.map(({ chanceRatio }) => chanceRatio !== '0');
  return (
    <section className={css('declare-section')}>
      <h3>{words.table}</h3>
      <div className={css('regret-scroll')} tabIndex={0} role="region" aria-label={words.table}>
        <table className={css('regret-table')} data-testid="regret-table">
          <thead>
            <tr>
              <th scope="col">{words.tableBase}</th>
              {shares
                .filter((_, index) => possible[index] === true)
                .map(({ winners, shareRatio, chanceRatio }) => (
                  <th key={winners} scope="col" className={css('is-number')}>
                    {declaration.winners({ winners })}
                    <small>
                      {formatRatio(shareRatio, language)} · {formatRatio(chanceRatio, language)}
                    </small>
                  </th>
                ))}
              <th scope="col" className={css('is-number')}>
                {words.tableExpected}
                <small>{words.tableRegret}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <Line
                key={candidate.baseUnits}
                candidate={candidate}
                tags={tagsOf(candidate)}
                isShown={candidate.baseUnits === known.shownUnits}
                possible={possible}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function tagsOf({ baseUnits }: BaseText): readonly string[] {
    const { tags } = words;
    const names = value.rules
      .filter(({ figures }) => figures.baseUnits === baseUnits)
      .map(({ rule }) => declaration.rules[rule]);
    return [
      ...names,
      ...(baseUnits === row.presentUnits ? [tags.present] : []),
      ...(baseUnits === known.floorUnits ? [tags.floor] : []),
      ...(row.entry.declared?.baseUnits === baseUnits ? [tags.declared] : []),
    ];
  }
}

interface LineProps {
  readonly candidate: BaseText;
  readonly tags: readonly string[];
  readonly isShown: boolean;
  readonly possible: readonly boolean[];
}

function Line({ candidate, tags, isShown, possible }: LineProps): ReactNode {
  const { declareDesk } = useMessages();
  const words = declareDesk.detail;
  const language = useLanguage();
  return (
    <tr className={css(isShown ? 'is-shown' : '')}>
      <th scope="row">
        {formatUnits(candidate.baseUnits, language)}
        <small>{tags.join(' · ')}</small>
      </th>
      {candidate.shares
        .filter((_, index) => possible[index] === true)
        .map(({ winners, valueYuan, agreedUnits, shortfallRatio }) => (
          <td
            key={winners}
            className={css(`is-number ${shortfallRatio === '0' ? '' : 'is-risky'}`)}
          >
            <MoneyText yuan={valueYuan} />
            <small>{words.tableTask({ units: formatUnits(agreedUnits, language) })}</small>
            <small>{words.tableMissed({ ratio: formatRatio(shortfallRatio, language) })}</small>
          </td>
        ))}
      <td className={css('is-number')}>
        <b>
          <MoneyText yuan={candidate.expectedYuan} />
        </b>
        <small>
          {candidate.regretYuan === null ? (
            declareDesk.nothing
          ) : (
            <MoneyText yuan={candidate.regretYuan} />
          )}
        </small>
      </td>
    </tr>
  );
}
