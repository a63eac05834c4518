import type { ReactNode } from 'react';

import type { ValuePicture } from '../../../shared/declaration/round-detail';
import type { KnownRow, RoundRow } from '../../../shared/declaration/round-row';
import { formatUnits, formatYuan } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import { ruleReasonSentence } from '../../../shared/reports/rule-reason-sentence';
import { changeEntry } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';
import { RiskSlider } from './RiskSlider';

const css = stylesOf(declareDetailSheet);

/** The three rules with their reasons; each can be taken. */
export function RuleList({
  round,
  row,
  value,
  known,
}: {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
  readonly value: ValuePicture;
  readonly known: KnownRow;
}): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { declareDesk, declaration } = messages;
  const words = declareDesk.detail;
  const { entry } = row;
  const { rules, flat, hardlyDiffers } = value;
  return (
    <section className={css('declare-section')} data-testid="rule-list">
      <h3>{words.rules}</h3>
      <dl className={css('rule-list')}>
        {rules.map(({ rule, figures, reason }) => (
          <div key={rule} className={css(`rule-line rule-${rule}`)}>
            <dt>
              {declaration.rules[rule]} <b>{formatUnits(figures.baseUnits, language)}</b>
              <small>{formatYuan(figures.expectedYuan, language)}</small>
              <Button
                size="small"
                data-testid={`take-${rule}`}
                disabled={entry.isLocked}
                onClick={() => {
                  changeEntry(
                    round.id,
                    { ...entry, declared: { baseUnits: figures.baseUnits, by: rule } },
                    { action: 'accept' },
                  );
                }}
              >
                {words.take}
              </Button>
            </dt>
            <dd>
              {ruleReasonSentence(reason, { messages, language })}
              {rule === 'safe' && <RiskSlider round={round} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css('declare-note')} data-testid="stake-note">
        {known.stakeYuan === null
          ? words.stakeOpen
          : words.stake({ amount: formatYuan(known.stakeYuan, language) })}
      </p>
      {hardlyDiffers && <p className={css('declare-note')}>{words.hardlyDiffers}</p>}
      {flat !== null && flat.fromUnits !== flat.toUnits && (
        <p className={css('declare-note')}>
          {words.flat({
            from: formatUnits(flat.fromUnits, language),
            to: formatUnits(flat.toUnits, language),
          })}
        </p>
      )}
    </section>
  );
}
