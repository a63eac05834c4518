import { HyperFormula } from 'hyperformula';

import type { FlatVariety } from './flat-terms';
import { CURVE_POINTS, RETENTION_RATIO } from './made-hospital';

type Row = (string | number)[];

/** A position of the levers as numbers. */
export interface SheetLevers {
  readonly base: number;
  readonly winners: number;
  readonly nonSelected: number;
}

const OPTIONS = { licenseKey: 'gpl-v3' };
const [LEVERS, TOTALS] = [0, 1];

/** Q, P0, Ps, S, k, r for 1 to 4 enterprises, r as it is. */
function dataRow(variety: FlatVariety): Row {
  const { baseUnits, preVbpPriceYuan, selectedPriceYuan, nonSelectedYuan } = variety;
  return [
    ...[baseUnits, preVbpPriceYuan, selectedPriceYuan, nonSelectedYuan].map(Number),
    Number(variety.fundRatio) * Number(variety.insuredShareRatio),
    ...variety.shareRatios.map(Number),
    Number(variety.shareRatio),
  ];
}

/** One formula for each variety and one for their sum; each position of the levers is an edit. */
export function gridOfCells(flat: readonly FlatVariety[]): (levers: SheetLevers) => number {
  const rows = flat.map((variety, index): Row => {
    const at = String(index + 1);
    const agreed = `INDEX(F${at}:I${at},1,Levers!$B$1)*A${at}*C${at}`;
    const formula = `=E${at}*(Levers!$A$1*(A${at}*B${at}-${agreed})-Levers!$C$1*D${at})`;
    return [...dataRow(variety), formula];
  });
  const total = `=${RETENTION_RATIO}*MAX(0,SUM(Data!K1:K${String(flat.length)}))`;
  const sheets = { Levers: [[1, 1, 1]], Totals: [[total]], Data: rows };
  const engine = HyperFormula.buildFromSheets(sheets, OPTIONS);
  return moved(engine);
}

/** One formula in all, of products of whole columns; each position of the levers is an edit. */
export function gridOfProducts(flat: readonly FlatVariety[]): (levers: SheetLevers) => number {
  const last = String(flat.length);
  const column = (name: string): string => `Data!${name}1:${name}${last}`;
  const [units, oldPrice, price] = ['A', 'B', 'C'].map(column);
  const agreed = ['F', 'G', 'H', 'I'].map(
    (share) => `SUMPRODUCT(${column('E')},${units ?? ''},${price ?? ''},${column(share)})`,
  );
  const budget = `SUMPRODUCT(${column('E')},${units ?? ''},${oldPrice ?? ''})`;
  const spent = `SUMPRODUCT(${column('E')},${column('D')})`;
  const total =
    `=${RETENTION_RATIO}*MAX(0,Levers!A1*(${budget}-CHOOSE(Levers!B1,${agreed.join()}))` +
    `-Levers!C1*${spent})`;
  const sheets = { Levers: [[1, 1, 1]], Totals: [[total]], Data: flat.map(dataRow) };
  return moved(HyperFormula.buildFromSheets(sheets, OPTIONS));
}

function moved(engine: HyperFormula): (levers: SheetLevers) => number {
  return ({ base, winners, nonSelected }) => {
    engine.setCellContents({ sheet: LEVERS, row: 0, col: 0 }, [[base, winners, nonSelected]]);
    return numberAt(engine, 0);
  };
}

/** How the points of the curve are written. */
export type CurveForm = 'products at each point' | 'products once';

/** All figures as formulas, and 101 points of retention over the scale of the spending; an edit changes one S. */
export function editedSheet(
  flat: readonly FlatVariety[],
  form: CurveForm,
): (place: number, spentYuan: string) => number {
  const rows = flat.map((variety, index): Row => {
    const at = String(index + 1);
    const budget = `=A${at}*B${at}*E${at}`;
    const expenditure = `=(J${at}*A${at}*C${at}+D${at})*E${at}`;
    const breakEven = `=A${at}*B${at}-J${at}*A${at}*C${at}`;
    return [...dataRow(variety), budget, expenditure, `=K${at}-L${at}`, breakEven];
  });
  const last = String(flat.length);
  const [allowed, spent] = ['N', 'D'].map(
    (name) => `SUMPRODUCT(Data!E1:E${last},Data!${name}1:${name}${last})`,
  );
  const once = form === 'products once';
  const totals: Row[] = [
    [`=${RETENTION_RATIO}*MAX(0,SUM(Data!M1:M${last}))`],
    ['K', 'L', 'M'].map((name) => `=SUM(Data!${name}1:${name}${last})`),
    [`=${allowed ?? ''}`, `=${spent ?? ''}`],
  ];
  const points = Array.from({ length: CURVE_POINTS }, (_, point): Row => {
    const scale = String((2 * point) / (CURVE_POINTS - 1));
    const [left, right] = once ? ['A$3', 'B$3'] : [allowed ?? '', spent ?? ''];
    return [`=${RETENTION_RATIO}*MAX(0,${left}-${scale}*${right})`];
  });
  const sheets = { Levers: [[]], Totals: [...totals, ...points], Data: rows };
  const engine = HyperFormula.buildFromSheets(sheets, OPTIONS);
  return (place, spentYuan) => {
    engine.setCellContents({ sheet: 2, row: place, col: 3 }, Number(spentYuan));
    return numberAt(engine, 0);
  };
}

function numberAt(engine: HyperFormula, row: number): number {
  const value = engine.getCellValue({ sheet: TOTALS, row, col: 0 });
  if (typeof value !== 'number') throw new Error(`The spreadsheet says ${JSON.stringify(value)}`);
  return value;
}
