import { type ReactNode, useState } from 'react';

import type { RatioText } from '../../../shared/decimal/decimal-text';
import { readTypedNumber, typedText } from '../../../shared/decimal/typed-number';
import { formatRatio } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { toPlotNumber } from '../../charts/plot-number';
import { changeRound } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareDetailSheet);

const LEAST_PERCENT = 5;
const MOST_PERCENT = 50;

/** The risk that the safe base takes, for the whole round; the plan has it once the hand lets go. */
export function RiskSlider({ round }: { readonly round: DeclarationRound }): ReactNode {
  const words = useMessages().declareDesk.detail;
  const language = useLanguage();
  const [moved, setMoved] = useState<RatioText | null>(null);
  const risk = moved ?? round.riskRatio;
  const settle = (): void => {
    setMoved(null);
    if (moved === null || moved === round.riskRatio) return;
    changeRound(round.id, { riskRatio: moved }, `round-risk ${round.id}`);
  };
  return (
    <label className={css('risk-slider')}>
      <input
        type="range"
        min={LEAST_PERCENT}
        max={MOST_PERCENT}
        value={100 * toPlotNumber(risk)}
        aria-label={words.riskLabel}
        aria-valuetext={formatRatio(risk, language)}
        data-testid="risk-slider"
        onChange={({ currentTarget }) => {
          setMoved(ratioOfPercent(currentTarget.value));
        }}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span>{words.risk({ risk: formatRatio(risk, language) })}</span>
    </label>
  );
}

function ratioOfPercent(percent: string): RatioText | null {
  const read = readTypedNumber(`${percent}%`);
  return read.kind === 'number' ? typedText<RatioText>(read.value) : null;
}
