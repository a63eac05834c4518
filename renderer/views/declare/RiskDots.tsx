import type { ReactNode } from 'react';

import type { BaseText } from '../../../shared/declaration/base-text';
import type { ValuePicture } from '../../../shared/declaration/round-detail';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareDetailSheet);

const DOTS = Array.from({ length: 20 }, (_, index) => index);

/** Twenty years as dots for each number of selected enterprises that may come: those that fall short are filled. */
export function RiskDots({
  figures,
  shares,
}: {
  readonly figures: BaseText;
  readonly shares: ValuePicture['shares'];
}): ReactNode {
  const { declareDesk, declaration } = useMessages();
  const words = declareDesk.detail;
  const possible = figures.shares.filter((_, index) => shares[index]?.chanceRatio !== '0');
  return (
    <ul className={css('risk-dots')} aria-label={words.dotsLabel} data-testid="risk-dots">
      {possible.map(({ winners, missedOf20 }) => (
        <li key={winners}>
          <svg viewBox="0 0 200 10" aria-hidden="true">
            {DOTS.map((dot) => (
              <circle
                key={dot}
                className={css(dot < missedOf20 ? 'is-missed' : 'is-met')}
                cx={5 + dot * 10}
                cy={5}
                r={3.4}
              />
            ))}
          </svg>
          <span>
            {words.dots({ winners: declaration.winners({ winners }), missed: missedOf20 })}
          </span>
        </li>
      ))}
    </ul>
  );
}
