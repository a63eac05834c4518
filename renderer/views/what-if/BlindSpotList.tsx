import { type ReactNode, useState } from 'react';

import type { BlindSpot, BlindSpotWatch } from '../../../shared/engine/blind-spots';
import { formatUnits } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import { useLanguage, useMessages } from '../../i18n';
import { edit, presentScenario, usePlan } from '../../stores/plan-store';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { blindSpotColumns } from './blind-spot-columns';
import { showInTable } from './CostingList';
import { declareUse } from './declare-use';
import { blindSpotHeadline } from './headlines';
import { ToolHead } from './ToolFrame';
import { type ToolColumn, ToolTable } from './ToolTable';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

interface BlindSpotListProps {
  readonly plan: PlanDocument;
  readonly watch: BlindSpotWatch;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** The blind-spot watch: what is bought but never declared, what that costs, and what declaring it would change. */
export function BlindSpotList(props: BlindSpotListProps): ReactNode {
  const { plan, watch, isCurrent, children } = props;
  const { spots } = watch;
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const isFrozen = usePlan((state) => (presentScenario(state)?.frozen ?? null) !== null);
  const [notice, setNotice] = useState('');
  const texts = messages.whatIfTools.blindSpots;
  const declare = (spot: BlindSpot): void => {
    const { declaration, id, genericName: name } = spot;
    if (declaration.kind === 'noHistory') return;
    edit(declareUse(plan, id, declaration.baseUnits));
    changeView({ selectedId: id });
    const units = formatUnits(declaration.baseUnits, language);
    setNotice(
      declaration.kind === 'declared'
        ? texts.declared({ name, units })
        : texts.declaredIncomplete({ name }),
    );
  };
  const action: ToolColumn<BlindSpot> = {
    ...{ key: 'action', head: texts.columns.action, isNumber: false },
    cell: (spot) => (
      <SpotAction spot={spot} isDisabled={isFrozen || !isCurrent} onDeclare={declare} />
    ),
    text: null,
  };
  const isEmpty = spots.length === 0;
  return (
    <>
      <ToolHead
        title={isEmpty ? texts.none : blindSpotHeadline(watch, { messages, language, moneyUnit })}
        lead={isEmpty ? texts.noneText : texts.lead}
      >
        {children}
      </ToolHead>
      <p className={css('tool-notice')} role="status" data-testid="blind-spot-notice">
        {isFrozen ? texts.frozen : notice}
      </p>
      {!isEmpty && (
        <ToolTable
          label={texts.label}
          testId="blind-spots"
          columns={[...blindSpotColumns({ messages, language, moneyUnit }), action]}
          rows={spots}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

interface SpotActionProps {
  readonly spot: BlindSpot;
  readonly isDisabled: boolean;
  readonly onDeclare: (spot: BlindSpot) => void;
}

function SpotAction({ spot, isDisabled, onDeclare }: SpotActionProps): ReactNode {
  const { blindSpots: texts } = useMessages().whatIfTools;
  const language = useLanguage();
  const { declaration, genericName: name, id } = spot;
  if (declaration.kind === 'noHistory') {
    return (
      <Button
        size="small"
        aria-label={texts.openOf({ name })}
        data-testid={`open-${id}`}
        onClick={() => {
          showInTable(id);
        }}
      >
        {texts.open}
      </Button>
    );
  }
  const units = formatUnits(declaration.baseUnits, language);
  return (
    <Button
      size="small"
      type="primary"
      disabled={isDisabled}
      aria-label={texts.declareOf({ name, units })}
      data-testid={`declare-${id}`}
      onClick={() => {
        onDeclare(spot);
      }}
    >
      {texts.declare}
    </Button>
  );
}
