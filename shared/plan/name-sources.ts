import { isPlainObject } from './plain-object';
import { without } from './without';

type Fields = Readonly<Record<string, unknown>>;

/** Between the names of the files of one import, in the origins of version 4. */
const JOINT = '; ';
const LONGEST_NAME = 400;

/**
 * A plan part of version 4 as version 5 has it: the files whose purchases it keeps by id, each month with the id of its
 * file, each origin with a list of files, and the months of use beside those of the price before. Version 4 does not say
 * which file a month came from: where there were several, one source stands for all of them. What is damaged stays as it
 * is, for the schema to refuse.
 */
export function nameSources(plan: unknown): unknown {
  if (!isPlainObject(plan) || !Array.isArray(plan['varieties'])) return plan;
  const varieties = plan['varieties'] as readonly unknown[];
  const origins = varieties.flatMap(historyOrigins);
  const names = [...new Set(origins.flatMap(filesOf))];
  const known: readonly unknown[] = Array.isArray(plan['importedFiles'])
    ? plan['importedFiles']
    : [];
  const isNamed = (file: unknown): boolean =>
    names.length === 1 && isPlainObject(file) && file['name'] === names[0];
  const others = known.filter((file) => !isNamed(file));
  const hasMonths = varieties.some(hasHistory);
  const ofMonths = known.find(isNamed) ?? {
    name: names.join(JOINT).slice(0, LONGEST_NAME),
    stamp: null,
  };
  const sources = [...others, ...(hasMonths ? [ofMonths] : [])].map((file, index) =>
    isPlainObject(file) ? { ...file, id: String(index + 1), sheet: '' } : file,
  );
  const source = String(sources.length);
  return {
    ...without(plan, ['importedFiles']),
    useWindow: commonestWindow(varieties),
    sources,
    varieties: varieties.map((variety) => withSource(variety, source)),
  };
}

function withSource(variety: unknown, source: string): unknown {
  if (!isPlainObject(variety)) return variety;
  const { monthly, origins } = variety;
  return {
    ...variety,
    origins: isPlainObject(origins)
      ? Object.fromEntries(
          Object.entries(origins).map(([field, origin]) => [field, withFiles(origin)]),
        )
      : origins,
    monthly: hasHistory(variety) ? { ...(monthly as Fields), sources: source } : monthly,
  };
}

function hasHistory(variety: unknown): boolean {
  if (!isPlainObject(variety)) return false;
  const { monthly } = variety;
  return isPlainObject(monthly) && typeof monthly['months'] === 'string';
}

function withFiles(origin: unknown): unknown {
  if (!isHistory(origin) || typeof origin['file'] !== 'string') return origin;
  return { ...without(origin, ['file']), files: filesOf(origin) };
}

function filesOf(origin: Fields): readonly string[] {
  const { file } = origin;
  return typeof file === 'string' ? file.split(JOINT) : [];
}

function historyOrigins(variety: unknown): readonly Fields[] {
  const origins = isPlainObject(variety) ? variety['origins'] : null;
  return isPlainObject(origins) ? Object.values(origins).filter(isHistory) : [];
}

function isHistory(origin: unknown): origin is Fields {
  return isPlainObject(origin) && origin['kind'] === 'history';
}

/** The months that the figures of use were taken from, in most varieties; `null` where none were. */
function commonestWindow(varieties: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const variety of varieties) {
    const origins = isPlainObject(variety) ? variety['origins'] : null;
    if (!isPlainObject(origins)) continue;
    for (const field of ['baseUnits', 'nonSelected', 'selectedUnits', 'selectedPriceYuan']) {
      const origin = origins[field];
      if (!isHistory(origin)) continue;
      const { fromMonth, toMonth } = origin;
      const window = JSON.stringify({ fromMonth, toMonth });
      counts.set(window, (counts.get(window) ?? 0) + 1);
    }
  }
  const [commonest] = [...counts].sort(([, left], [, right]) => right - left);
  return commonest === undefined ? null : (JSON.parse(commonest[0]) as unknown);
}
