/**
 * Names the formulas, for what is kept with figures of theirs (a frozen scenario). Raise it in the same change as any
 * formula, rounding or order of steps by which a figure of some plan comes out other than before; a change that only
 * computes the same figures in another way leaves it.
 */
export const engineVersion = '1';
