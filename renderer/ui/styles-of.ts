/**
 * Gives the classes of one or more sheets the names they have on the page: what is said in the words of the sheets comes
 * back as the attribute wants it. A class that several of the sheets know gets the name of each; what none of them knows, as
 * a name that was handed on, stays. Equal texts are worked out once.
 */
export function stylesOf(...sheets: readonly CSSModuleClasses[]): {
  (classes: string): string;
  (classes: string | undefined): string | undefined;
} {
  const known = new Map<string, string>();
  const named = (classes: string): string =>
    classes
      .split(' ')
      .flatMap((name) => {
        const names = sheets.flatMap((sheet) => sheet[name] ?? []);
        return names.length === 0 ? name : names;
      })
      .join(' ');
  function css(classes: string): string;
  function css(classes: string | undefined): string | undefined;
  function css(classes: string | undefined): string | undefined {
    if (classes === undefined) return undefined;
    const before = known.get(classes);
    if (before !== undefined) return before;
    const now = named(classes);
    known.set(classes, now);
    return now;
  }
  return css;
}
