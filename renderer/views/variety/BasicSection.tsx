import type { ReactNode } from 'react';

import { formatRatio } from '../../../shared/i18n/format';
import type { VarietyChange } from '../../../shared/plan/edits';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { readEntry } from '../../../shared/plan/typed-entries';
import {
  type CellProblem,
  ratioText,
  readPositiveRatio,
  readRatio,
  readText,
} from '../../../shared/plan/typed-values';
import type { ShareGroup } from '../../../shared/policy/parameter-kinds';
import { shareGroups } from '../../../shared/policy/parameter-kinds';
import type { Result } from '../../../shared/result';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { problemSentence } from '../../ui/problem-sentence';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import { DetailField } from './DetailField';
import varietySheet from './variety.module.css';

const css = stylesOf(varietySheet);

interface BasicSectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

const TEXT_FIELDS = ['genericName', 'dosageForm', 'specification', 'unit', 'batch'] as const;

/** What the variety is, its share group, and the fund ratio where it has one of its own. */
export function BasicSection({ plan, variety }: BasicSectionProps): ReactNode {
  const messages = useMessages();
  const { basic } = messages.variety;
  const commit = (reading: Result<VarietyChange, CellProblem>): string | null => {
    if (!reading.ok) return problemSentence(messages, reading.error);
    edit({ kind: 'changeVariety', varietyId: variety.id, change: reading.value });
    return null;
  };
  return (
    <section aria-label={basic.title}>
      <h3>{basic.title}</h3>
      <div className={css('detail-grid')}>
        {TEXT_FIELDS.map((field) => (
          <DetailField
            key={field}
            name={field === 'batch' ? basic.batch : messages.fields[field]}
            text={variety[field]}
            testId={`detail-${field}`}
            onCommit={(text) =>
              commit(
                field === 'dosageForm'
                  ? changed(readText(text), (value) => ({ field, value }))
                  : readEntry(field, text, messages.desk.shareGroups),
              )
            }
          />
        ))}
        {variety.tradeNames !== undefined && (
          <div className={css('detail-field')} data-testid="detail-tradeNames">
            <span className={css('detail-name')}>{messages.import.fields.tradeName}</span>
            <span>{variety.tradeNames.join(messages.common.listSeparator)}</span>
          </div>
        )}
        <OwnFundRatio plan={plan} variety={variety} onCommit={commit} />
        <OwnExpenditureRatio variety={variety} onCommit={commit} />
        <div className={css('detail-field is-wide')}>
          <span className={css('detail-name')}>{messages.fields.shareGroup}</span>
          <Segmented<ShareGroup>
            value={variety.shareGroup}
            aria-label={messages.fields.shareGroup}
            data-testid="detail-shareGroup"
            options={shareGroups.map((group) => ({
              value: group,
              label: messages.desk.shareGroups[group],
            }))}
            onChange={(value) => {
              commit({ ok: true, value: { field: 'shareGroup', value } });
            }}
          />
        </div>
      </div>
    </section>
  );
}

interface OwnFundRatioProps extends BasicSectionProps {
  readonly onCommit: (reading: Result<VarietyChange, CellProblem>) => string | null;
}

/** Empty takes the plan's, and says so. */
function OwnFundRatio({ plan, variety, onCommit }: OwnFundRatioProps): ReactNode {
  const { basic } = useMessages().variety;
  const language = useLanguage();
  const ofPlan = plan.fundRatio === null ? null : formatRatio(plan.fundRatio, language);
  const whenBlank = ofPlan === null ? basic.takesNothing : basic.takesPlan({ ratio: ofPlan });
  return (
    <DetailField
      name={basic.fundRatio}
      text={ratioText(variety.fundRatio)}
      placeholder={ofPlan === null ? basic.ofPlanOpen : basic.ofPlan({ ratio: ofPlan })}
      note={variety.fundRatio === null ? whenBlank : basic.own}
      testId="detail-fundRatio"
      onCommit={(text) =>
        onCommit(changed(readRatio(text), (value) => ({ field: 'fundRatio', value })))
      }
    />
  );
}

/** What is bought may be paid with another ratio than the budget was made with; empty takes that one. */
function OwnExpenditureRatio({
  variety,
  onCommit,
}: Pick<OwnFundRatioProps, 'variety' | 'onCommit'>): ReactNode {
  const { basic } = useMessages().variety;
  const ratio = variety.expenditureFundRatio;
  return (
    <DetailField
      name={basic.expenditureFundRatio}
      text={ratioText(ratio)}
      placeholder={basic.sameRatio}
      note={ratio === null ? basic.takesSame : basic.ownSpent}
      testId="detail-expenditureFundRatio"
      onCommit={(text) =>
        onCommit(
          changed(readPositiveRatio(text), (value) => ({ field: 'expenditureFundRatio', value })),
        )
      }
    />
  );
}

function changed<Value>(
  reading: Result<Value, CellProblem>,
  change: (value: Value) => VarietyChange,
): Result<VarietyChange, CellProblem> {
  return reading.ok ? { ok: true, value: change(reading.value) } : reading;
}
