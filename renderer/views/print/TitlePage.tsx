import type { ReactNode } from 'react';

import { hospitalWords } from '../../../shared/reports/condition-words';
import { stylesOf } from '../../ui/styles-of';
import printSheet from './print.module.css';
import type { PrintContent } from './print-content';
import printPartsSheet from './print-parts.module.css';
import { SignatureLine } from './SignatureLine';
import { amountFact, conditionFacts, type Fact, furtherFacts, LARGE_AMOUNTS } from './title-facts';

const css = stylesOf(printSheet, printPartsSheet);

/** Whose figures these are, the headline figures, the conditions they hold under, and who answers for them. */
export function TitlePage({ content }: { readonly content: PrintContent }): ReactNode {
  const { job, words, figures } = content;
  const { main } = figures;
  const { print } = words.messages.export;
  const { year } = main.plan;
  return (
    <div className={css('title-page')}>
      <h1>{print.title}</h1>
      <p className={css('title-hospital')}>
        {hospitalWords(main.plan, words.messages)}
        {job.hasYear && <span>{print.year({ year })}</span>}
        <span>{print.scenario({ name: main.name })}</span>
      </p>
      <div className={css('title-cards')}>
        {LARGE_AMOUNTS.map((amount) => (
          <LargeFact key={amount} fact={amountFact(main.result, amount, words)} />
        ))}
      </div>
      <div className={css('title-columns')}>
        <FactTable title={print.headline} facts={furtherFacts(main.result, words)} isNumber />
        <FactTable title={print.conditions} facts={conditionFacts(main, words)} isNumber={false} />
      </div>
      <span className={css('title-space')} />
      <SignatureLine signatures={job.report.signatures} words={words} />
    </div>
  );
}

function LargeFact({ fact: { name, shown, isLoss } }: { readonly fact: Fact }): ReactNode {
  return (
    <div className={css('title-card')}>
      <span>{name}</span>
      <b className={css(isLoss ? 'is-loss' : undefined)}>{shown}</b>
    </div>
  );
}

interface FactTableProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly isNumber: boolean;
}

function FactTable({ title, facts, isNumber }: FactTableProps): ReactNode {
  return (
    <table className={css('fact-table')}>
      <caption>{title}</caption>
      <tbody>
        {facts.map(({ name, shown, isLoss }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={css([isNumber ? 'is-number' : '', isLoss ? 'is-loss' : ''].join(' '))}>
              {shown}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
