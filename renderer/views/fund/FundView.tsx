import { type ReactNode, useMemo } from 'react';

import { assertNever } from '../../../shared/assert';
import { fundOf } from '../../../shared/plan/fund-edits';
import { toStart } from '../../commands/fund';
import { useMessages } from '../../i18n';
import { type FundDraws, useFundDraws } from '../../results/use-fund-draws';
import { useFundView } from '../../stores/fund-store';
import { presentDocument, presentPlan, usePlan } from '../../stores/plan-store';
import { EmptyState } from '../../ui/EmptyState';
import notesSheet from '../../ui/notes.module.css';
import screenSheet from '../../ui/screen.module.css';
import { stylesOf } from '../../ui/styles-of';
import { AllocationTab } from './AllocationTab';
import { DepartmentsDialog } from './DepartmentsDialog';
import type { FundOfPlan } from './fund-of-plan';
import { FundBar } from './FundBar';
import { ItemsTab } from './ItemsTab';
import { PoliciesTab } from './PoliciesTab';
import { ScoreTab } from './ScoreTab';
import { SettingsDialog } from './SettingsDialog';
import { SettlementDialog } from './SettlementDialog';
import { TargetDialog } from './TargetDialog';
import { UsedDepartmentsDialog } from './UsedDepartmentsDialog';
import { YearsTab } from './YearsTab';

const css = stylesOf(screenSheet, notesSheet);

/** The fund: when it is earned, when it is paid, and what decides it. */
export function FundView(): ReactNode {
  const { common, desk, fundDesk } = useMessages();
  const document = usePlan(presentDocument);
  const plan = usePlan(presentPlan);
  const shown = useMemo<FundOfPlan | null>(
    () => (document === null || plan === null ? null : { plan, fund: fundOf(document) }),
    [document, plan],
  );
  return (
    <main className={css('screen')}>
      <h1 className={css('visually-hidden')}>{common.screens.fund}</h1>
      {shown === null ? (
        <EmptyState {...desk.empty} onAction={toStart} />
      ) : shown.plan.varieties.length === 0 ? (
        <EmptyState {...fundDesk.noVarieties} onAction={toStart} />
      ) : (
        <Fund {...shown} />
      )}
    </main>
  );
}

function Fund(shown: FundOfPlan): ReactNode {
  const { plan, fund } = shown;
  const request = useMemo(() => ({ plan, fund }), [plan, fund]);
  const draws = useFundDraws(request);
  const dialog = useFundView((state) => state.dialog);
  return (
    <>
      <FundBar />
      <Tab {...shown} draws={draws} />
      {dialog?.kind === 'settlement' && (
        <SettlementDialog {...shown} settlementId={dialog.settlementId} />
      )}
      {dialog?.kind === 'settings' && <SettingsDialog fund={shown.fund} />}
      {dialog?.kind === 'target' && <TargetDialog fund={shown.fund} />}
      {dialog?.kind === 'departments' && <DepartmentsDialog allocation={shown.fund.allocation} />}
      {dialog?.kind === 'usedDepartments' && <UsedDepartmentsDialog {...shown} />}
    </>
  );
}

function Tab({ draws, ...shown }: FundOfPlan & { readonly draws: FundDraws }): ReactNode {
  const tab = useFundView((state) => state.tab);
  switch (tab) {
    case 'years':
      return <YearsTab {...shown} draws={draws} />;
    case 'items':
      return <ItemsTab {...shown} />;
    case 'score':
      return <ScoreTab {...shown} />;
    case 'allocation':
      return <AllocationTab {...shown} />;
    case 'policies':
      return <PoliciesTab {...shown} />;
    default:
      return assertNever(tab);
  }
}
