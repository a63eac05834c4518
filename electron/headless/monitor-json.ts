import type {
  MonitoredGroup,
  MonitoredLine,
  Monitoring,
} from '../../shared/execution/monitor-plan';
import type { LoadedPlan } from './load-plan';

export interface MonitoredPlan {
  readonly loaded: LoadedPlan;
  readonly monitoring: Monitoring;
}

/** One JSON value: decimals as exact text; what is forecast is text of twelve digits, yuan of it to the fen. */
export function monitorJson({ loaded, monitoring }: MonitoredPlan): string {
  const { plan, rows, scenario } = loaded;
  const names = new Map(plan.varieties.map(({ id, genericName }) => [id, genericName]));
  const variety = (line: MonitoredLine): object => {
    const { varietyId, ...figures } = line;
    return { row: rows.get(varietyId) ?? null, genericName: names.get(varietyId), ...figures };
  };
  const json = {
    ...(plan.isSample ? { sample: true } : {}),
    scenario,
    policy: plan.policy.id,
    asOf: monitoring.asOf,
    groups: monitoring.groups.map((group) => ({
      ...groupJson(group),
      varieties: group.lines.map(variety),
      leftOut: group.leftOutIds.map((id) => names.get(id)),
    })),
    unmonitored: monitoring.unmonitored.map(({ settlement, reason }) => ({
      ...settlementJson(settlement),
      reason,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function groupJson({
  settlement,
  progress,
  lines,
  counts,
  yearEnd,
  ...group
}: MonitoredGroup): object {
  return {
    ...settlementJson(settlement),
    state: settlement.state,
    elapsedDays: progress.elapsedDays,
    wholeDays: progress.wholeDays,
    timeProgressRatio: progress.elapsedRatio,
    monthsLeft: progress.monthsLeft,
    counts: { agreed: lines.length, ...counts },
    hasManyBehind: group.hasManyBehind,
    yearEnd: {
      budgetYuan: yearEnd.budgetYuan,
      expenditureYuan: yearEnd.expenditureYuan,
      balanceBaseYuan: yearEnd.balanceBaseYuan,
      retentionYuan: yearEnd.retentionYuan,
      performancePayYuan: yearEnd.performancePayYuan,
      vetoes: yearEnd.vetoes,
    },
  };
}

function settlementJson({
  id,
  batch,
  agreementYear,
  fromDate,
  toDate,
}: MonitoredGroup['settlement']): object {
  return { id, group: batch, agreementYear, from: fromDate, to: toDate };
}
