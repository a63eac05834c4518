import type { ReactNode } from 'react';

import { decimalFromText, type YuanText } from '../../../shared/decimal/decimal-text';
import type { PlanResult } from '../../../shared/engine/plan-result';
import { formatRatio, formatScale } from '../../../shared/i18n/format';
import type { Policy } from '../../../shared/policy/policy';
import { amountWords } from '../../charts/chart-style';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { MoneyText } from '../../ui/MoneyText';
import { scaleNote, shareNote } from './card-notes';

interface CardsProps {
  readonly result: PlanResult;
  readonly policy: Policy;
}

/** The hospital's figures in one row; the first is what it is all about. */
export function Cards({ result, policy }: CardsProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const words = { messages, language };
  const { cards } = messages.desk;
  const { hospital, retentionRatio } = result;
  const ratio = retentionRatio === null ? null : formatRatio(retentionRatio, language);
  const isAssumed = result.warnings.some(({ code }) => code === 'score.assumed');
  const share = shareNote(result, policy, words);
  const scale = scaleNote(hospital, words);
  const counts = hospital.stateCounts;
  const retentionNote = isAssumed ? cards.retentionAssumed : cards.retentionNote;
  return (
    <section className="cards" aria-label={cards.label}>
      <MoneyCard
        name={cards.retention}
        testId="card-retention"
        yuan={hospital.retentionYuan}
        note={ratio === null ? cards.scoreNeeded : retentionNote({ ratio })}
        isHeadline
      />
      <MoneyCard
        name={cards.budget}
        testId="card-budget"
        yuan={hospital.budgetYuan}
        note={cards.varieties({
          count: counts.surplus + counts.even + counts.deficit + counts.unreported,
        })}
      />
      <MoneyCard
        name={cards.expenditure}
        testId="card-expenditure"
        yuan={hospital.expenditureYuan}
        note={cards.nonSelected({ amount: amountWords(hospital.nonSelectedYuan, words) })}
      />
      <MoneyCard
        name={cards.balance}
        testId="card-balance"
        yuan={hospital.balanceBaseYuan}
        note={
          decimalFromText(hospital.deficitYuan).isZero()
            ? cards.noDeficits
            : cards.deficits({ amount: amountWords(hospital.deficitYuan, words) })
        }
      />
      <Card
        name={cards.share}
        testId="card-share"
        value={hospital.plannedNonSelectedAmountShareRatio}
        figure={
          hospital.plannedNonSelectedAmountShareRatio === null
            ? messages.common.unknownFigure
            : formatRatio(hospital.plannedNonSelectedAmountShareRatio, language)
        }
        note={share.text}
        isCaution={share.isCaution}
      />
      <Card
        name={cards.scale}
        testId="card-scale"
        value={hospital.breakEvenScale}
        figure={
          hospital.breakEvenScale === null
            ? messages.common.unknownFigure
            : formatScale(hospital.breakEvenScale, language)
        }
        unit={hospital.breakEvenScale === null ? undefined : messages.common.units.times}
        note={scale.text}
        isCaution={scale.isCaution}
      />
      <MoneyCard
        name={cards.performance}
        testId="card-performance"
        yuan={hospital.performancePayYuan}
        note={
          ratio === null
            ? cards.scoreNeeded
            : cards.performanceNote({
                ratio: formatRatio(policy.minimumPerformancePayRatio.value, language),
              })
        }
      />
    </section>
  );
}

interface MoneyCardProps {
  readonly name: string;
  readonly testId: string;
  readonly yuan: YuanText | null;
  readonly note: string;
  readonly isHeadline?: boolean;
}

function MoneyCard({ name, testId, yuan, note, isHeadline }: MoneyCardProps): ReactNode {
  const messages = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  return (
    <Card
      name={name}
      testId={testId}
      value={yuan}
      figure={<MoneyText yuan={yuan} />}
      unit={yuan === null ? undefined : messages.common.units[moneyUnit]}
      note={note}
      isHeadline={isHeadline === true}
    />
  );
}

interface CardProps {
  readonly name: string;
  readonly testId: string;
  /** The exact figure. */
  readonly value: string | null;
  readonly figure: ReactNode;
  readonly unit?: string | undefined;
  readonly note: string;
  readonly isHeadline?: boolean;
  readonly isCaution?: boolean;
}

function Card(props: CardProps): ReactNode {
  const { name, testId, value, figure, unit, note, isHeadline, isCaution } = props;
  return (
    <div
      className={`card${isHeadline === true ? ' is-headline' : ''}`}
      data-testid={testId}
      data-value={value ?? undefined}
    >
      <h2>{name}</h2>
      <p className="card-figure">
        {figure}
        {unit !== undefined && <small>{unit}</small>}
      </p>
      <p className={`card-note${isCaution === true ? ' is-caution' : ''}`} title={note}>
        {note}
      </p>
    </div>
  );
}
