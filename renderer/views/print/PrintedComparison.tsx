import { Fragment, type ReactNode } from 'react';

import { stylesOf } from '../../ui/styles-of';
import type { PrintWords } from './figure-cells';
import printSheet from './print.module.css';
import printPartsSheet from './print-parts.module.css';
import type { ReportedScenario } from './report-figures';
import { comparedFacts, type Fact } from './title-facts';

const css = stylesOf(printSheet, printPartsSheet);

interface PrintedComparisonProps {
  readonly main: ReportedScenario;
  readonly others: readonly ReportedScenario[];
  readonly words: PrintWords;
}

/** 情景对比: the headline figures side by side, each with its change. */
export function PrintedComparison({ main, others, words }: PrintedComparisonProps): ReactNode {
  const { print } = words.messages.export;
  return (
    <>
      <h2>{print.comparison}</h2>
      <table className={css('compared-table')}>
        <thead>
          <tr>
            <th scope="col">{print.item}</th>
            <th scope="col">{main.name}</th>
            {others.map(({ name }, index) => (
              <Fragment key={index}>
                <th scope="col">{name}</th>
                <th scope="col">{print.difference({ name })}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFacts(main, others, words).map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <FactCell fact={row.main} words={words} />
              {row.others.map(({ value, change }, index) => (
                <Fragment key={index}>
                  <FactCell fact={value} words={words} />
                  <FactCell fact={change} words={words} />
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function FactCell({
  fact,
  words,
}: {
  readonly fact: Fact | null;
  readonly words: PrintWords;
}): ReactNode {
  return (
    <td className={css(fact?.isLoss === true ? 'is-number is-loss' : 'is-number')}>
      {fact?.shown ?? words.messages.common.unknownFigure}
    </td>
  );
}
