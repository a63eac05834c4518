import { formatScale } from '../../../shared/i18n/format';
import { bridgeChart } from '../../charts/bridge-chart';
import type { ChartContent } from '../../charts/chart-content';
import { hospitalChart } from '../../charts/hospital-chart';
import { ladderChart } from '../../charts/ladder-chart';
import type { MoneyWords } from '../../charts/money-words';
import { waterfallChart } from '../../charts/waterfall-chart';
import type { PrintWords } from './figure-cells';
import type { ReportFigures } from './report-figures';

/** A chart that fills a page: its kind as the page's heading, its message below. */
export interface PrintChart extends Pick<ChartContent, 'title' | 'label' | 'option'> {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly heightPixels: number;
}

/** A chart as a picture on the page. */
export interface PrintPicture extends Omit<PrintChart, 'option'> {
  readonly address: string;
}

/** What is left of a page's height below its heading, and its width, at 96 to the inch. */
export const CHART_ROOM = { width: 1020, height: 540 } as const;

/** All charts of a report. */
export function reportCharts(figures: ReportFigures, words: PrintWords): readonly PrintChart[] {
  // A page is read at a glance: ten thousands where the language counts by them.
  const money: MoneyWords = {
    ...words,
    moneyUnit: words.language === 'zh' ? 'tenThousandYuan' : 'yuan',
  };
  return [
    hospitalPage(figures, money),
    waterfallPage(figures, money),
    ladderPage(figures, money),
    ...bridgePages(figures, money),
  ];
}

function hospitalPage({ main, scaleCurve }: ReportFigures, words: MoneyWords): PrintChart {
  const { charts, desk, export: exportWords } = words.messages;
  const { hospitalPanel } = desk;
  const scale = scaleCurve.breakEvenScale;
  const title =
    scale === null
      ? hospitalPanel.none
      : scale.startsWith('-')
        ? hospitalPanel.never
        : hospitalPanel.title({ scale: formatScale(scale, words.language) });
  const { budgetYuan } = main.result.hospital;
  return {
    id: 'hospital',
    heading: exportWords.print.hospitalChart,
    title,
    lead: '',
    label: charts.hospital.label,
    heightPixels: CHART_ROOM.height,
    option: hospitalChart({ curve: scaleCurve, budgetYuan, ...words }),
  };
}

function waterfallPage({ waterfall }: ReportFigures, words: MoneyWords): PrintChart {
  const { waterfallChart: heading } = words.messages.export.print;
  return pageOf('waterfall', heading, waterfallChart({ waterfall, ...words }));
}

/** So many rows are still told apart on a page. */
const MOST_RUNGS = 44;

function ladderPage({ ladder }: ReportFigures, words: MoneyWords): PrintChart {
  const { ladderChart: heading, ladderCut } = words.messages.export.print;
  const page = pageOf('ladder', heading, ladderChart({ ladder, ...words }));
  const all = ladder.rungs.length;
  const isCut = all > MOST_RUNGS;
  const range = {
    yAxisIndex: [0, 1],
    startValue: Math.max(0, all - MOST_RUNGS),
    endValue: all - 1,
  };
  return {
    ...page,
    heightPixels: CHART_ROOM.height,
    lead: isCut ? ladderCut({ shown: MOST_RUNGS, all }) : page.lead,
    option: { ...page.option, dataZoom: [{ type: 'inside', ...range }] },
  };
}

function bridgePages({ main, bridges }: ReportFigures, words: MoneyWords): readonly PrintChart[] {
  const { print } = words.messages.export;
  return bridges.map(({ otherName, bridge }, index) => {
    const heading = print.bridgeChart({ base: main.name, other: otherName });
    const content = bridgeChart({ bridge, baseName: main.name, otherName, ...words });
    return pageOf(`bridge-${String(index)}`, heading, content);
  });
}

/** Rows are drawn somewhat wider apart than on screen. */
const SPREAD = 1.5;

function pageOf(id: string, heading: string, content: ChartContent): PrintChart {
  const { title, lead = '', label, option, heightPixels } = content;
  const height = Math.min(CHART_ROOM.height, heightPixels * SPREAD);
  return { id, heading, title, lead, label, option, heightPixels: height };
}

/** Draws a chart as an address that an image can show: a page's content policy lets no style come with an element. */
export async function pictureOf({ option, ...chart }: PrintChart): Promise<PrintPicture> {
  const { drawSvg } = await import('../../charts/draw-svg');
  const { svg } = drawSvg(option, { width: CHART_ROOM.width, height: chart.heightPixels });
  return { ...chart, address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` };
}
