import { basename, sep } from 'node:path';

/**
 * What the files of one import are called in questions and sentences, by path: their names, and with as many of their folders
 * as tells them apart where several have the same name.
 */
export function fileLabels(paths: readonly string[]): (path: string) => string {
  const distinct = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of distinct) {
    const name = basename(path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const labels = new Map(
    [...byName.values()].flatMap((alike) =>
      alike.map((path): [string, string] => [path, labelAmong(path, alike)]),
    ),
  );
  return (path) => labels.get(path) ?? basename(path);
}

function labelAmong(path: string, alike: readonly string[]): string {
  const parts = path.split(sep);
  for (let count = 1; count < parts.length; count += 1) {
    const label = endOf(parts, count);
    if (alike.every((other) => other === path || endOf(other.split(sep), count) !== label)) {
      return label;
    }
  }
  return path;
}

function endOf(parts: readonly string[], count: number): string {
  return parts.slice(-count).join('/');
}
