import type { ReactNode } from 'react';

import { assertNever } from '../../../shared/assert';
import type { ReachingWay } from '../../../shared/fund/plan-of-way';
import type { TargetWay, TargetWays } from '../../../shared/fund/target-ways';
import { formatScale, formatScore } from '../../../shared/i18n/format';
import { makeTargetScenario } from '../../commands/fund';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet, fundTablesSheet);

/** The distance to the target, and the ways there. */
export function TargetPanel({
  target,
  isOverlapping,
}: {
  readonly target: TargetWays | null;
  /** Whether groups settle the same days: then nothing is known of the whole. */
  readonly isOverlapping: boolean;
}): ReactNode {
  const words = useFundWords();
  const { target: texts } = words.messages.fundDesk;
  if (target === null) {
    return (
      <section className={css('fund-section')} data-testid="fund-target-panel">
        <p className={css('fund-lead')}>{texts.none}</p>
      </section>
    );
  }
  const { year, targetYuan, ways, gapYuan, earnedYears } = target;
  const isOpen = gapYuan !== null && gapYuan !== '0' && !gapYuan.startsWith('-');
  return (
    <section className={css('fund-section')} data-testid="fund-target-panel">
      <h2>{texts.title({ year, target: words.amount(targetYuan) })}</h2>
      <p className={css('fund-lead')} data-testid="fund-gap">
        {standing(target, { isOpen, isOverlapping }, words)}
        {earnedYears.length > 0 &&
          texts.earned({ years: earnedYears.join(words.messages.common.listSeparator) })}
      </p>
      {isOpen && ways.length === 0 && <p className={css('fund-lead')}>{texts.noWays}</p>}
      {ways.length > 0 && <Ways {...{ target, words }} />}
    </section>
  );
}

function standing(
  { expectedYuan, gapYuan }: TargetWays,
  { isOpen, isOverlapping }: { readonly isOpen: boolean; readonly isOverlapping: boolean },
  words: FundWords,
): string {
  const { target: texts } = words.messages.fundDesk;
  if (expectedYuan === null || gapYuan === null) {
    return isOverlapping ? texts.overlapping : texts.unknown;
  }
  const present = words.amount(expectedYuan);
  return isOpen ? texts.gap({ present, gap: words.amount(gapYuan) }) : texts.reached({ present });
}

function Ways({
  target: { year, ways },
  words,
}: {
  readonly target: TargetWays;
  readonly words: FundWords;
}): ReactNode {
  const { target: texts } = words.messages.fundDesk;
  return (
    <>
      <table className={css('fund-table')} data-testid="target-ways">
        <thead>
          <tr>
            <th scope="col">{texts.way}</th>
            <th scope="col" className={css('is-number')}>
              {texts.reaches}
              <small>{words.unit}</small>
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <WayRow key={way.kind} {...{ way, year, words }} />
          ))}
        </tbody>
      </table>
      <p className={css('fund-lead')}>{texts.note}</p>
    </>
  );
}

function WayRow({
  way,
  year,
  words,
}: {
  readonly way: TargetWay;
  readonly year: number;
  readonly words: FundWords;
}): ReactNode {
  const { target: texts } = words.messages.fundDesk;
  const isReaching = way.outcome === 'reached';
  const said = isReaching ? wayText(way, words) : texts.means[way.kind];
  return (
    <tr data-testid={`target-way-${way.kind}`}>
      <th scope="row">{said}</th>
      <td className={css('is-number')}>
        {words.digits(isReaching ? way.reachedYuan : way.bestYuan)}
        <small>{isReaching ? texts.enough : texts.notEnough}</small>
      </td>
      <td>
        {isReaching && (
          <Button
            size="small"
            data-testid={`target-make-${way.kind}`}
            onClick={() => {
              makeTargetScenario(way, {
                name: texts.scenarioName({ year }),
                note: texts.scenarioNote({ way: said, year }),
              });
            }}
          >
            {texts.apply}
          </Button>
        )}
      </td>
    </tr>
  );
}

function wayText(way: ReachingWay, words: FundWords): string {
  const { target: texts } = words.messages.fundDesk;
  switch (way.kind) {
    case 'score':
      return texts.score({ score: formatScore(way.score, words.language) });
    case 'cuts':
      return texts.cuts({
        amount: words.amount(way.totalCutYuan),
        count: new Set(way.cuts.map(({ varietyId }) => varietyId)).size,
      });
    case 'base':
      return texts.base({ scale: formatScale(way.scale, words.language) });
    default:
      return assertNever(way);
  }
}
