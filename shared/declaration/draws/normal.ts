/**
 * The chance that a standard normal number is below `z`, to about 1e-15. Source: Hart's approximation as given by G. West,
 * "Better approximations to cumulative normal functions", Wilmott, May 2005.
 */
export function normalBelow(z: number): number {
  const size = Math.abs(z);
  if (size > 37) return z > 0 ? 1 : 0;
  const above = upperTail(size);
  return z > 0 ? 1 - above : above;
}

function upperTail(size: number): number {
  const density = Math.exp((-size * size) / 2);
  if (size < 7.07106781186547) {
    const over =
      (((((3.52624965998911e-2 * size + 0.700383064443688) * size + 6.37396220353165) * size +
        33.912866078383) *
        size +
        112.079291497871) *
        size +
        221.213596169931) *
        size +
      220.206867912376;
    const under =
      ((((((8.83883476483184e-2 * size + 1.75566716318264) * size + 16.064177579207) * size +
        86.7807322029461) *
        size +
        296.564248779674) *
        size +
        637.333633378831) *
        size +
        793.826512519948) *
        size +
      440.413735824752;
    return (density * over) / under;
  }
  const tail = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
  return density / tail / 2.506628274631;
}

/** The number below which a standard normal one stays with a chance strictly between 0 and 1; found by halving. */
export function normalQuantile(chance: number): number {
  let low = -40;
  let high = 40;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
