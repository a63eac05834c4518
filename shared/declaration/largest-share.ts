import type { BaseFigures, DeclarationCase } from './recommendation';

/** The figures of the largest share that may come. */
export function largestShare(
  { terms }: DeclarationCase,
  { shares }: BaseFigures,
): BaseFigures['shares'][number] {
  const possible = shares.filter(
    (_, index) => terms.chances[index]?.probabilityRatio.gt(0) === true,
  );
  const [first, ...others] = possible;
  if (first === undefined) throw new Error('Broken belief: some number of enterprises is selected');
  return others.reduce(
    (most, share) => (share.agreedUnits.gt(most.agreedUnits) ? share : most),
    first,
  );
}
