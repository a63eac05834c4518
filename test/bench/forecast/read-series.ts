import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Papa from 'papaparse';

/** The series of one file; a month that is not known is `null`. */
export interface SeriesSet {
  readonly name: string;
  readonly series: readonly (readonly (number | null)[])[];
}

const MONTH = /^\d{4}-\d{2}$/;

/** Every .csv file of a folder that has months as columns: a series a row. */
export function readSeriesSets(folder: string): readonly SeriesSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, series: readSeries(readFileSync(join(folder, name), 'utf8')) }));
}

function readSeries(text: string): SeriesSet['series'] {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const places = header.flatMap((name, place) => (MONTH.test(name) ? [place] : []));
  return rows.map((row) => places.map((place) => countOf(row[place] ?? '')));
}

/** Counts are never negative: what is, stands for a month that is not known. */
function countOf(text: string): number | null {
  const count = text.trim() === '' ? NaN : Number(text);
  return count >= 0 ? count : null;
}
