import type { ReactNode } from 'react';

import type { PlanResult } from '../../../shared/engine/plan-result';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { MoneyText } from '../../ui/MoneyText';
import { FigureButton } from '../trace/FigureButton';
import { type CardContent, cardContents } from './card-contents';

interface CardsProps {
  readonly result: PlanResult;
  readonly policy: Policy;
}

/** The hospital's figures in one row; the first is what it is all about. */
export function Cards({ result, policy }: CardsProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const contents = cardContents({ result, policy, words: { messages, language } });
  return (
    <section className="cards" aria-label={messages.desk.cards.label}>
      {contents.map((content, index) => (
        <Card key={content.testId} content={content} isHeadline={index === 0} />
      ))}
    </section>
  );
}

interface CardProps {
  readonly content: CardContent;
  readonly isHeadline: boolean;
}

function Card({ content, isHeadline }: CardProps): ReactNode {
  const { figure } = content;
  return (
    <div
      className={`card${isHeadline ? ' is-headline' : ''}`}
      data-testid={content.testId}
      data-value={exactValue(figure)}
    >
      <h2>{content.name}</h2>
      <p className="card-figure">
        <FigureButton traced={{ kind: 'hospital', figure: content.traced }} name={content.name}>
          <Figure figure={figure} />
        </FigureButton>
      </p>
      <p className={`card-note${content.isCaution ? ' is-caution' : ''}`} title={content.text}>
        {content.text}
      </p>
    </div>
  );
}

function Figure({ figure }: Pick<CardContent, 'figure'>): ReactNode {
  const messages = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  switch (figure.kind) {
    case 'money':
      return (
        <>
          <MoneyText yuan={figure.yuan} />
          <small>{messages.common.units[moneyUnit]}</small>
        </>
      );
    case 'number':
      return (
        <>
          {figure.text}
          {figure.unit !== '' && <small>{figure.unit}</small>}
        </>
      );
    case 'unknown':
      return messages.common.unknownFigure;
  }
}

/** The exact decimal, for whoever reads the page by program. */
function exactValue(figure: CardContent['figure']): string | undefined {
  switch (figure.kind) {
    case 'money':
      return figure.yuan;
    case 'number':
      return figure.value;
    case 'unknown':
      return undefined;
  }
}
