import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { HospitalResult } from '../../../shared/engine/plan-result';
import type { LeverPoint } from '../../../shared/engine/sweep/lever-point';
import { formatUnits } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { usePlanResult } from '../../results/use-plan-result';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { moneyDigits, MoneyText } from '../../ui/MoneyText';
import { changeInYuan, signedMoney } from '../../ui/signed-money';
import { stylesOf } from '../../ui/styles-of';
import toolFormsSheet from './tool-forms.module.css';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(buttonsSheet, whatIfSheet, toolFormsSheet);

interface CellCardProps {
  /** Where the chosen cell stands, in words. */
  readonly place: string;
  readonly point: LeverPoint;
  readonly varietyId: string | null;
  readonly problem: string;
  readonly onMake: () => void;
}

/** The exact figures of the chosen cell, and the way to make it a scenario. */
export function CellCard(props: CellCardProps): ReactNode {
  const { place, point, varietyId, problem, onMake } = props;
  const { cell } = useMessages().whatIf.tables;
  const { answered, isCurrent } = useAnswering('leverPoint', { point, varietyId });
  const { evaluation } = usePlanResult();
  const present = evaluation?.result.hospital ?? null;
  const hospital = isCurrent ? (answered?.output ?? null) : null;
  return (
    <div className={css('cell-card')} data-testid="cell-card" aria-live="polite">
      <b>{place}</b>
      <dl>
        <CellFigure name={cell.retention} figure="retentionYuan" {...{ hospital, present }} />
        <CellFigure name={cell.balance} figure="balanceBaseYuan" {...{ hospital, present }} />
        <CellFigure
          name={cell.performance}
          figure="performancePayYuan"
          {...{ hospital, present }}
        />
      </dl>
      {point.baseScale !== undefined && <VolumeNote point={point} varietyId={varietyId} />}
      <span role="alert" className={css('tool-problem')}>
        {problem}
      </span>
      <Button
        type="primary"
        title={cell.makeTitle}
        disabled={!isCurrent}
        data-testid="make-scenario"
        onClick={onMake}
      >
        {cell.make}
      </Button>
    </div>
  );
}

/** A larger base is worth more only where the volume that comes with it is bought. */
function VolumeNote({
  point,
  varietyId,
}: {
  readonly point: LeverPoint;
  readonly varietyId: string | null;
}): ReactNode {
  const { whatIf, common } = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { answered, isCurrent } = useAnswering('leverVolume', { point, varietyId });
  if (answered === null || !isCurrent) return null;
  const { there, present } = answered.output;
  const amount = (yuan: YuanText): string =>
    `${moneyDigits(yuan, moneyUnit, language)} ${common.units[moneyUnit]}`;
  return (
    <p className={css('cell-volume')} data-testid="cell-volume" data-value={there.amountYuan}>
      {whatIf.tables.cell.volume({
        there: amount(there.amountYuan),
        present: amount(present.amountYuan),
        units: there.agreedUnits === null ? null : formatUnits(there.agreedUnits, language),
      })}{' '}
      <button
        type="button"
        className={css('link-button')}
        data-part="link-button"
        data-testid="to-declare"
        onClick={() => {
          changeView({ screen: 'declare' });
        }}
      >
        {whatIf.tables.cell.toDeclare}
      </button>
    </p>
  );
}

interface CellFigureProps {
  readonly name: string;
  readonly figure: 'retentionYuan' | 'balanceBaseYuan' | 'performancePayYuan';
  readonly hospital: HospitalResult | null;
  readonly present: HospitalResult | null;
}

function CellFigure({ name, figure, hospital, present }: CellFigureProps): ReactNode {
  const messages = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  const yuan = hospital?.[figure] ?? null;
  return (
    <div>
      <dt>{name}</dt>
      <dd data-testid={`cell-${figure}`} data-value={yuan ?? undefined}>
        <MoneyText yuan={yuan} /> <small>{messages.common.units[moneyUnit]}</small>
        <Change yuan={yuan} from={present?.[figure] ?? null} />
      </dd>
    </div>
  );
}

interface ChangeProps {
  readonly yuan: YuanText | null;
  readonly from: YuanText | null;
}

function Change({ yuan, from }: ChangeProps): ReactNode {
  const { cell } = useMessages().whatIf.tables;
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const change = changeInYuan(from, yuan);
  if (change === null) return null;
  return (
    <small className={css('cell-change')}>
      {change === '0'
        ? cell.same
        : cell.difference({ amount: signedMoney(change, moneyUnit, language) })}
    </small>
  );
}
