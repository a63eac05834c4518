import { type ReactNode, useEffect, useMemo, useState } from 'react';

import type { HospitalResult } from '../../../shared/engine/plan-result';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../i18n';
import { evaluateDocuments } from '../../results/evaluate-documents';
import dataTableSheet from '../../ui/data-table.module.css';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import { differenceWords } from '../compare/difference-words';
import { DifferenceText } from '../compare/DifferenceText';
import { useCompareWords } from '../compare/use-compare-words';
import { differingInputs } from './differing-inputs';
import savingSheet from './saving.module.css';

const css = stylesOf(dataTableSheet, savingSheet);

interface ConflictComparisonProps {
  readonly mine: PlanWithScenarios;
  readonly theirs: PlanWithScenarios;
}

/** The headline figures of both versions, and the inputs in which they differ. */
export function ConflictComparison(versions: ConflictComparisonProps): ReactNode {
  return (
    <div className={css('conflict-comparison')}>
      <Figures {...versions} />
      <Inputs {...versions} />
    </div>
  );
}

const FIGURES = [
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
] as const;

function Figures({ mine, theirs }: ConflictComparisonProps): ReactNode {
  const words = useCompareWords();
  const { fields, saving } = words.messages;
  const { comparison } = saving;
  const [hospitals, setHospitals] = useState<readonly (HospitalResult | null)[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void evaluateDocuments([mine, theirs], null).then((results) => {
      if (!isGone) setHospitals(results);
    });
    return () => {
      isGone = true;
    };
  }, [mine, theirs]);
  const [left = null, right = null] = hospitals ?? [];
  if (left === null || right === null) return <p role="status">{comparison.waiting}</p>;
  return (
    <table className={css('data-table')} data-testid="conflict-figures">
      <caption>{comparison.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{comparison.figure}</th>
          <th scope="col">{comparison.mine}</th>
          <th scope="col">{comparison.theirs}</th>
          <th scope="col">{comparison.difference}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => {
          const [base, other] = [left[figure], right[figure]];
          const better = figure === 'expenditureYuan' ? 'less' : 'more';
          const difference =
            base === null || other === null
              ? null
              : differenceWords({ base, other, unit: 'yuan', better }, words);
          return (
            <tr key={figure} data-testid={`conflict-figure-${figure}`}>
              <th scope="row">{fields[figure]}</th>
              <td className={css('is-number')}>
                <MoneyText yuan={base} />
              </td>
              <td className={css('is-number')}>
                <MoneyText yuan={other} />
              </td>
              <td className={css('is-number')}>
                <DifferenceText difference={difference} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** More than anybody reads in a dialog. */
const MOST_INPUTS = 200;

function Inputs({ mine, theirs }: ConflictComparisonProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { comparison } = messages.saving;
  const inputs = useMemo(
    () => differingInputs(mine, theirs, { messages, language }),
    [mine, theirs, messages, language],
  );
  if (inputs.length === 0) return <p>{comparison.same}</p>;
  return (
    <>
      <table className={css('data-table')} data-testid="conflict-inputs">
        <caption>{comparison.inputs}</caption>
        <thead>
          <tr>
            <th scope="col">{comparison.input}</th>
            <th scope="col">{comparison.mine}</th>
            <th scope="col">{comparison.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.slice(0, MOST_INPUTS).map((input) => (
            <tr key={input.key}>
              <th scope="row">{input.name}</th>
              <td>{input.mine}</td>
              <td>{input.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {inputs.length > MOST_INPUTS && (
        <p>{comparison.more({ count: inputs.length - MOST_INPUTS })}</p>
      )}
    </>
  );
}
