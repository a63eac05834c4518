import type { ReactNode } from 'react';

import type { ScopeComparison } from '../../../shared/engine/scope-comparison';
import type { Scope } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { edit, presentScenario, usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { scopeHeadline } from './headlines';
import { scopeFigureColumns, scopeFigures, scopeVarietyColumns } from './scope-columns';
import toolTablesSheet from './tool-tables.module.css';
import { AnswerFrame, ToolHead } from './ToolFrame';
import { ToolTable } from './ToolTable';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet, toolTablesSheet);

/** Both scopes side by side, and the varieties that make the difference. */
export function ScopesTool(): ReactNode {
  const answering = useAnswering('scopes', {});
  return (
    <AnswerFrame answering={answering}>{(scopes) => <ScopesAnswer scopes={scopes} />}</AnswerFrame>
  );
}

function ScopesAnswer({ scopes }: { readonly scopes: ScopeComparison }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const words = { messages, language, moneyUnit };
  const texts = messages.whatIfTools.scopes;
  const varieties = scopes.comparison.varieties.filter(
    ({ balanceBaseDifferenceYuan, retentionDifferenceYuan }) =>
      balanceBaseDifferenceYuan !== '0' || (retentionDifferenceYuan ?? '0') !== '0',
  );
  return (
    <>
      <ToolHead title={scopeHeadline(scopes, words)} lead={texts.lead}>
        <ScopeSwitch present={scopes.present} />
      </ToolHead>
      <div className={css('tool-pair')}>
        <ToolTable
          label={texts.figures}
          testId="scopes"
          columns={scopeFigureColumns(scopes.present, words)}
          rows={scopeFigures(scopes)}
          keyOf={({ figure }) => figure}
          classOf={({ figure }) => (figure === 'retentionYuan' ? 'is-total' : '')}
        />
        {varieties.length === 0 ? (
          <p className={css('tool-nothing')}>{texts.noVarieties}</p>
        ) : (
          <ToolTable
            label={texts.varieties}
            testId="scope-varieties"
            columns={scopeVarietyColumns(words)}
            rows={varieties}
            keyOf={({ id }) => id}
          />
        )}
      </div>
    </>
  );
}

/** Goes over to the other scope: in a scenario as its difference, in the base for good. */
function ScopeSwitch({ present }: { readonly present: Scope }): ReactNode {
  const { scopes: texts } = useMessages().whatIfTools;
  const isFrozen = usePlan((state) => (presentScenario(state)?.frozen ?? null) !== null);
  const other: Scope = present === 'all' ? 'agreed' : 'all';
  return (
    <>
      <span className={css('tool-field')} data-testid="scope-in-use" data-scope={present}>
        {texts.inUse} <b>{texts.names[present]}</b>
      </span>
      <Button
        disabled={isFrozen}
        title={isFrozen ? texts.frozen : undefined}
        data-testid="use-other-scope"
        onClick={() => {
          edit({ kind: 'changePlan', change: { field: 'scope', value: other } });
        }}
      >
        {texts.use({ name: texts.names[other] })}
      </Button>
    </>
  );
}
