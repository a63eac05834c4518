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
    ...ladderPages(figures, money),
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
const RUNGS_A_PAGE = 30;
const MOST_LADDER_PAGES = 3;

/** The ladder over even pages; of very many varieties those with the least headroom. */
function ladderPages({ ladder }: ReportFigures, words: MoneyWords): readonly PrintChart[] {
  const { ladderChart: heading, ladderPart } = words.messages.export.print;
  const page = pageOf('ladder', heading, ladderChart({ ladder, ...words }));
  const all = ladder.rungs.length;
  const drawn = Math.min(all, RUNGS_A_PAGE * MOST_LADDER_PAGES);
  const pages = Math.max(1, Math.ceil(drawn / RUNGS_A_PAGE));
  const each = Math.ceil(drawn / pages);
  return Array.from({ length: pages }, (_, index): PrintChart => {
    const startValue = all - drawn + index * each;
    const endValue = Math.min(all, startValue + each) - 1;
    const place = { from: startValue + 1, to: endValue + 1, all };
    const dataZoom = [{ type: 'inside', yAxisIndex: [0, 1], startValue, endValue }];
    return {
      ...page,
      id: `ladder-${String(index)}`,
      lead: pages === 1 ? page.lead : `${page.lead} ${ladderPart(place)}`,
      heightPixels: CHART_ROOM.height,
      option: { ...page.option, dataZoom },
    };
  });
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
