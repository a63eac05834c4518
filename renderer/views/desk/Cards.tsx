import type { CSSProperties, ReactNode } from 'react';

import type { HospitalResult, PlanResult } from '../../../shared/engine/plan-result';
import type { Policy } from '../../../shared/policy/policy';
import { openTrace } from '../../commands/open-trace';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { FigureButton } from '../../ui/FigureButton';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { type CardChange, cardChange } from './card-changes';
import { type CardContent, cardContents } from './card-contents';
import { CardFigure } from './CardFigure';
import cardsSheet from './cards.module.css';
import { figureText, useCardsPreview } from './use-cards-preview';

const css = stylesOf(notesSheet, cardsSheet);

interface CardsProps {
  readonly result: PlanResult;
  readonly policy: Policy;
  /** The base scenario's figures while another one is open. */
  readonly base: HospitalResult | null;
}

/** The hospital's figures in one row; the first is what it is all about. */
export function Cards({ result, policy, base }: CardsProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { hospital } = result;
  const words = { messages, language, moneyUnit };
  const contents = cardContents({ result, policy, words });
  const sectionRef = useCardsPreview({ result, policy, words, moneyUnit });
  return (
    <section ref={sectionRef} className={css('cards')} aria-label={messages.desk.cards.label}>
      {contents.map((content, index) => (
        <Card
          key={content.id}
          content={content}
          isHeadline={index === 0}
          change={
            base === null || content.figure.kind === 'unknown'
              ? null
              : cardChange({ figure: content.traced, hospital, base, words, moneyUnit })
          }
        />
      ))}
    </section>
  );
}

interface CardProps {
  readonly content: CardContent;
  readonly isHeadline: boolean;
  readonly change: CardChange | null;
}

function Card({ content, isHeadline, change }: CardProps): ReactNode {
  const { figure } = content;
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const length = figureText(figure, moneyUnit, language)?.length ?? 1;
  // A short figure has its change beside it; an amount has it in place of the note.
  const isBeside = figure.kind === 'number';
  return (
    <div
      className={css(`card${isHeadline ? ' is-headline' : ''}`)}
      data-testid={content.id}
      data-card={content.id}
      data-value={exactValue(figure)}
    >
      <h2>{content.name}</h2>
      <p className={css('card-figure')} style={{ '--figure-length': length } as CSSProperties}>
        <FigureButton
          name={content.name}
          onOpen={() => {
            openTrace({ kind: 'hospital', figure: content.traced });
          }}
        >
          <CardFigure figure={figure} />
        </FigureButton>
        {isBeside && change?.isNone === false && <Change change={change} isBare />}
      </p>
      <p className={css(`card-note${content.isCaution ? ' is-caution' : ''}`)} title={content.text}>
        {!isBeside && change !== null && <Change change={change} isBare={false} />}
        {(isBeside || change === null || content.isCaution) && content.text}
      </p>
    </div>
  );
}

interface ChangeProps {
  readonly change: CardChange;
  readonly isBare: boolean;
}

/** In words, or as the bare number where the figure's own words are beside it. */
function Change({ change, isBare }: ChangeProps): ReactNode {
  const { scenarios } = useMessages();
  const sentence = change.unit === 'points' ? scenarios.cardPoints : scenarios.cardChange;
  const words = change.isNone ? scenarios.cardSame : sentence({ change: change.text });
  return (
    <span
      className={css(`card-change${change.isLoss ? ' is-loss' : ''}`)}
      title={words}
      data-testid="figure-change"
    >
      {isBare ? (
        <>
          <span aria-hidden="true">{change.text}</span>
          <span className={css('visually-hidden')}>{words}</span>
        </>
      ) : (
        words
      )}
    </span>
  );
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
