import { ExactSum } from '../../decimal/exact-sum';
import { countedKinds } from '../identity/counted-kinds';
import { varietyFinder } from '../identity/variety-finder';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { LineDoubt } from '../reading/line-doubt';

type UnitDoubt = Extract<LineDoubt, { kind: 'unitDiffers' }>;

/**
 * For each table of an import the products that are counted in another kind of unit than most of their variety, by money,
 * over all tables: 支 here and ml there.
 */
export function differingUnits(
  tables: readonly Pick<TableReading, 'products'>[],
): readonly (readonly UnitDoubt[])[] {
  const all = tables.flatMap(({ products }) => products);
  const varietyOf = varietyFinder(all.map(({ product }) => product));
  const byVariety = new Map<string, ProductLines[]>();
  for (const lines of all) {
    const key = varietyOf(lines.product);
    const known = byVariety.get(key);
    if (known === undefined) byVariety.set(key, [lines]);
    else known.push(lines);
  }
  const doubts = new Map<ProductLines, UnitDoubt>();
  for (const parts of byVariety.values()) {
    for (const [lines, mainUnit] of otherUnits(parts)) {
      const { genericName: name, unit } = lines.product;
      doubts.set(lines, { kind: 'unitDiffers', name, unit, mainUnit });
    }
  }
  return tables.map(({ products }) => {
    const own = new Map(
      products.flatMap((lines) => {
        const doubt = doubts.get(lines);
        return doubt === undefined ? [] : [[`${doubt.name} ${doubt.unit}`, doubt] as const];
      }),
    );
    return [...own.values()];
  });
}

/** The lines of a variety that are counted in another kind of unit, each with the unit of the others. */
function otherUnits(parts: readonly ProductLines[]): readonly (readonly [ProductLines, string])[] {
  // Hardly a variety is counted in several.
  if (new Set(parts.map(({ product }) => product.unit)).size < 2) return [];
  const kinds = new Map<string, { readonly unit: string; readonly yuan: ExactSum }>();
  const kindOf = countedKinds(parts.map(({ product }) => product));
  for (const { product, uses } of parts) {
    const kind = kindOf(product);
    if (kind === null) continue;
    const known = kinds.get(kind) ?? { unit: product.unit, yuan: new ExactSum() };
    kinds.set(kind, known);
    for (const { amountYuan } of uses) known.yuan.addText(amountYuan);
  }
  if (kinds.size < 2) return [];
  const [main] = [...kinds].sort(([one, left], [other, right]) => {
    const order = right.yuan.total().comparedTo(left.yuan.total());
    return order === 0 ? (one < other ? -1 : 1) : order;
  });
  if (main === undefined) return [];
  const [mainKind, { unit: mainUnit }] = main;
  return parts.flatMap((lines) => {
    const kind = kindOf(lines.product);
    return kind === null || kind === mainKind ? [] : [[lines, mainUnit] as const];
  });
}
