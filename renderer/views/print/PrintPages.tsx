import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { stylesOf } from '../../ui/styles-of';
import { NotesPage } from './NotesPage';
import { paginate, type RowRange } from './paginate';
import printSheet from './print.module.css';
import type { PrintContent } from './print-content';
import printDeskSheet from './print-desk.module.css';
import printPartsSheet from './print-parts.module.css';
import type { PrintTable } from './print-table';
import { PrintedComparison } from './PrintedComparison';
import { PrintedTable } from './PrintedTable';
import { PrintSheet } from './PrintSheet';
import type { PrintPicture } from './report-charts';
import { TitlePage } from './TitlePage';

const css = stylesOf(printSheet, printPartsSheet, printDeskSheet);

interface PrintPagesProps {
  readonly content: PrintContent;
  /** The pages stand, with their pictures. */
  readonly onStanding: (pages: number) => void;
}

/** A report page by page: first its tables are laid out to learn their rows' heights, then they are cut into pages. */
export function PrintPages({ content, onStanding }: PrintPagesProps): ReactNode {
  const [ranges, setRanges] = useState<readonly (readonly RowRange[])[] | null>(null);
  return ranges === null ? (
    <MeasuredTables content={content} onMeasured={setRanges} />
  ) : (
    <StandingPages content={content} ranges={ranges} onStanding={onStanding} />
  );
}

interface MeasuredTablesProps {
  readonly content: PrintContent;
  readonly onMeasured: (ranges: readonly (readonly RowRange[])[]) => void;
}

/** Room that browsers may need for the fraction of a pixel that row heights are rounded by. */
const SLACK_PIXELS = 6;

/** All tables in full, as wide as on their sheets, out of sight. */
function MeasuredTables({ content, onMeasured }: MeasuredTablesProps): ReactNode {
  const placeRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = placeRef.current;
    if (place === null) return;
    const body = place.querySelector('[data-part=sheet-body]');
    const heading = place.querySelector('[data-part=table-heading]');
    if (body === null || heading === null) return;
    const tables = [...place.querySelectorAll('table')];
    onMeasured(
      tables.map((table) => {
        const head = table.tHead?.getBoundingClientRect().height ?? 0;
        const room =
          body.clientHeight - heading.getBoundingClientRect().height - head - SLACK_PIXELS;
        const rows = [...(table.tBodies[0]?.rows ?? [])];
        return paginate(
          rows.map((row) => row.getBoundingClientRect().height),
          room,
        );
      }),
    );
  }, [content, onMeasured]);
  const { unit } = content.words.messages.export.print;
  return (
    <div ref={placeRef} className={css('print-measure')} aria-hidden="true">
      <PrintSheet content={content} page={1} pages={1} unit={unit}>
        <h2 className={css('table-heading')} data-part="table-heading">
          {content.words.messages.export.print.varieties}
        </h2>
        {content.tables.map((table) => (
          <PrintedTable key={table.id} table={table} range={{ from: 0, to: Infinity }} />
        ))}
      </PrintSheet>
    </div>
  );
}

interface StandingPagesProps extends PrintPagesProps {
  readonly ranges: readonly (readonly RowRange[])[];
}

function StandingPages({ content, ranges, onStanding }: StandingPagesProps): ReactNode {
  const placeRef = useRef<HTMLDivElement>(null);
  const bodies = pageBodies(content, ranges);
  const pages = bodies.length;
  useEffect(() => {
    let isGone = false;
    const images = [...(placeRef.current?.querySelectorAll('img') ?? [])];
    void Promise.all(images.map((image) => image.decode())).then(() => {
      if (!isGone) onStanding(pages);
    });
    return () => {
      isGone = true;
    };
  }, [pages, onStanding]);
  return (
    <div ref={placeRef} className={css('print-pages')} data-testid="print-pages">
      {bodies.map(({ body, unit }, index) => (
        <PrintSheet key={index} content={content} page={index + 1} pages={pages} unit={unit}>
          {body}
        </PrintSheet>
      ))}
    </div>
  );
}

interface PageBody {
  readonly body: ReactNode;
  readonly unit: string;
}

function pageBodies(
  content: PrintContent,
  ranges: readonly (readonly RowRange[])[],
): readonly PageBody[] {
  const { main, others } = content.figures;
  const { unit, chartUnit } = content.words.messages.export.print;
  const inYuan = (body: ReactNode): PageBody => ({ body, unit });
  return [
    ...(content.isReport ? [inYuan(<TitlePage content={content} />)] : []),
    ...(others.length > 0
      ? [inYuan(<PrintedComparison main={main} others={others} words={content.words} />)]
      : []),
    ...content.pictures.map((picture) => ({
      body: <ChartPage picture={picture} />,
      unit: chartUnit,
    })),
    ...content.tables.flatMap((table, index) =>
      (ranges[index] ?? []).map((range) => ({
        body: <TablePage table={table} range={range} />,
        unit: table.measure ?? unit,
      })),
    ),
    inYuan(<NotesPage content={content} />),
  ];
}

function ChartPage({ picture }: { readonly picture: PrintPicture }): ReactNode {
  const { heading, title, lead, label, address } = picture;
  return (
    <div className={css('chart-page')}>
      <h2>{heading}</h2>
      <p className={css('chart-message')}>{title}</p>
      {lead !== '' && <p className={css('chart-lead')}>{lead}</p>}
      <img src={address} alt={label} />
    </div>
  );
}

interface TablePageProps {
  readonly table: PrintTable;
  readonly range: RowRange;
}

/** Only a table's first page bears a heading that becomes a bookmark. */
function TablePage({ table, range }: TablePageProps): ReactNode {
  const Heading = range.from === 0 ? 'h2' : 'p';
  return (
    <>
      <Heading className={css('table-heading')} data-part="table-heading">
        {table.title}
      </Heading>
      <PrintedTable table={table} range={range} />
    </>
  );
}
