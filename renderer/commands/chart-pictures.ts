import { appError } from '../../shared/errors';
import { messagesOf } from '../../shared/i18n/messages';
import { callMain } from '../bridge';
import { planState, presentPlan } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import { composePicture, type Drawing } from '../ui/picture';
import { base64Of, pngOf, textMeasure } from '../ui/picture-png';

/** A chart that may leave the program as a picture. */
export interface PicturedChart {
  /** What kind of chart it is, for the file's name. */
  readonly name: string;
  readonly title: string;
  readonly lead: string | null;
  readonly draw: () => Promise<Drawing>;
}

/** Saves the chart where the person says; the file's name once it is there. */
export async function saveChartPicture(
  chart: PicturedChart,
  kind: 'svg' | 'png',
): Promise<string | null> {
  const picture = await pictureOf(chart);
  const reply = await callMain('chart.save', {
    hospitalName: presentPlan(planState())?.hospitalName ?? '',
    chartName: chart.name,
    picture:
      kind === 'svg'
        ? { kind, text: picture.svg }
        : { kind, base64: await base64Of(await pngOf(picture)) },
  });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return null;
  }
  return reply.value.kind === 'saved' ? reply.value.fileName : null;
}

/** Whether the picture reached the clipboard. */
export async function copyChartPicture(chart: PicturedChart): Promise<boolean> {
  const png = pictureOf(chart).then(pngOf);
  try {
    // Asked for at once and filled later: the clipboard is open only for a moment after a click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    // A picture that cannot be drawn is a bug and goes on as one; what is left is the system's refusal.
    await png;
    changeView({ failure: appError('clipboard.refused', {}) });
    return false;
  }
}

async function pictureOf({ title, lead, draw }: PicturedChart): Promise<Drawing> {
  return composePicture(await draw(), { title, lead, source: sourceWords() }, textMeasure());
}

function sourceWords(): string {
  const { charts, common } = messagesOf(viewState().language);
  const plan = presentPlan(planState());
  if (plan === null) return common.appName;
  const { hospitalName, year, isSample } = plan;
  return charts.frame.source({ appName: common.appName, hospitalName, year, isSample });
}
