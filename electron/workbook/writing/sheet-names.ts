const LONGEST_NAME = 31;

/** Gives names that Excel accepts, and each only once. Excel does not tell upper from lower case. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = plainName(wanted);
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${String(count)})`;
      const name = shortened(plain, LONGEST_NAME - suffix.length) + suffix;
      if (!taken.has(name.toLowerCase())) {
        taken.add(name.toLowerCase());
        return name;
      }
    }
  };
}

function plainName(wanted: string): string {
  const plain = wanted.replace(/[:\\/?*[\]\p{Cc}\p{Cs}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '');
  return plain === '' || plain.toLowerCase() === 'history' ? `Sheet ${plain}`.trim() : plain;
}

/** Counted as Excel counts, without cutting a character in two. */
function shortened(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
}
