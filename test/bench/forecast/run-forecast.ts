import { present } from '../../../shared/assert';
import { forecastList } from '../../../shared/forecast/forecast-list';
import { medianMs } from '../whatif/medians';
import { distanceFromGolden } from './check-golden';
import { measureDraws } from './measure-draws';
import { measureErrors, type SetErrors } from './measure-errors';
import { readSeriesSets, type SeriesSet } from './read-series';
import { rollingLists } from './windows';

const own = present(process.argv[2], 'a folder for what is written');
const folder = present(process.argv[3], 'a folder of series');
const sets = readSeriesSets(folder);
const distance = distanceFromGolden(folder);
if (distance !== null) {
  console.log(`figures worked out elsewhere: at most ${distance.toExponential(1)} of them apart`);
}

for (const set of sets) {
  for (const months of [36, 24]) {
    const found = measureErrors(set, months);
    if (found !== null) print(found);
  }
}
printTime(sets);
measureDraws(own);

function print({ name, months, windows, errors, ...range }: SetErrors): void {
  console.log(`\n${name}: ${String(windows)} windows of ${String(months)} months`);
  const copied = errors['last twelve months'] ?? 0;
  for (const [method, error] of Object.entries(errors)) {
    const change = `${error < copied ? '' : '+'}${percent(error / copied - 1)}`;
    console.log(`  ${method.padEnd(26)} ${percent(error).padStart(8)} ${change.padStart(9)}`);
  }
  const { within80, within95, width80 } = range;
  console.log(`  within the middle 80 %: ${percent(within80)} (its width ${percent(width80)})`);
  console.log(`  within the middle 95 %: ${percent(within95)}`);
}

/** Of 500 varieties with three years each, with last year's own forecast. */
function printTime(all: readonly SeriesSet[]): void {
  const histories = all
    .flatMap(({ series }) => rollingLists(series).flat())
    .map(({ history }) => history)
    .slice(0, 500);
  const ms = medianMs(15, () => forecastList(histories));
  console.log(`\n${String(histories.length)} varieties with 36 months: ${ms.toFixed(0)} ms`);
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}
