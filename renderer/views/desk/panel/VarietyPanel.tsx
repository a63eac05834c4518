import type { ReactNode } from 'react';

import { warningSentence } from '../../../../shared/i18n/sentence';
import type { PlanDocument, Variety } from '../../../../shared/plan/plan';
import type { Warning } from '../../../../shared/warnings';
import { unpaidSentence } from '../../../charts/standing-words';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { useView } from '../../../stores/view-store';
import { figuresOf } from '../../../table/cell-number';
import placesSheet from '../../../ui/places.module.css';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import varietySheet from '../../variety/variety.module.css';
import { VarietyDetails } from '../../variety/VarietyDetails';
import { VarietyLevers } from '../levers/VarietyLevers';
import { BreakEvenView } from './BreakEvenView';
import { MissingInputs } from './MissingInputs';
import panelSheet from './panel.module.css';
import { panelHeadline } from './panel-headline';
import { TraceCard } from './TraceCard';
import { useHeadlinePreview } from './use-headline-preview';

const css = stylesOf(uiSheet, placesSheet, panelSheet, varietySheet);

interface VarietyPanelProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly evaluation: Evaluation;
}

/** The selected variety: its message in words, its curve, its levers and how its balance came about. */
export function VarietyPanel({ plan, variety, evaluation }: VarietyPanelProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const result = evaluation.resultOf.get(variety.id);
  const figures = figuresOf(result);
  const selection = evaluation.selection.variety;
  const moneyUnit = useView((view) => view.moneyUnit);
  const words = { messages, language, moneyUnit };
  const headline = panelHeadline(variety, result, words);
  const titleRef = useHeadlinePreview({ variety, result, words });
  const ownSelection = selection?.varietyId === variety.id ? selection : null;
  const grouping = plan.policy.settlementGrouping.value;
  const standing = ownSelection?.standing ?? null;
  const unpaid = standing === null ? null : unpaidSentence(standing, grouping, words);
  return (
    <section className={css('variety-panel')} aria-label={messages.desk.panel.label}>
      <div className={css('panel-head')}>
        <h2 data-testid="panel-headline">
          <span ref={titleRef} className={css('live-text')}>
            <span>{headline.title}</span>
          </span>
        </h2>
        <VarietyDetails plan={plan} variety={variety} figures={figures} />
      </div>
      <p className={css('panel-lead')}>{headline.lead}</p>
      {unpaid !== null && (
        <p className={css('panel-warning')} data-testid="panel-unpaid">
          {unpaid}
        </p>
      )}
      {evaluation.result.warnings.filter(isShown(variety)).map((warning) => (
        <p key={warning.code} className={css('panel-warning')}>
          {warningSentence(messages, warning)}
        </p>
      ))}
      {result?.outcome.kind === 'incomplete' && (
        <MissingInputs variety={variety} missing={result.outcome.missing} />
      )}
      {ownSelection !== null && figures !== null && (
        <BreakEvenView
          plan={plan}
          variety={variety}
          figures={figures}
          evaluation={evaluation}
          selection={ownSelection}
          headline={headline}
        />
      )}
      {figures !== null && (
        <VarietyLevers
          plan={plan}
          variety={variety}
          figures={figures}
          evaluation={evaluation}
          maxYuan={ownSelection?.curve.maxYuan ?? null}
        />
      )}
      {ownSelection !== null && (
        <TraceCard
          selection={ownSelection}
          retentionRatio={evaluation.result.retentionRatio}
          grouping={grouping}
        />
      )}
    </section>
  );
}

/** The headline says the other warnings itself. */
const SHOWN_WARNINGS: ReadonlySet<Warning['code']> = new Set([
  'variety.agreedAboveBase',
  'variety.belowAgreed',
]);

function isShown(variety: Variety): (warning: Warning) => boolean {
  return ({ varietyId, code }) => varietyId === variety.id && SHOWN_WARNINGS.has(code);
}
