/** Whether a name is found by its pinyin: initials, full syllables, or a mixture of both. */
export type PinyinMatch = (name: string, typed: string) => boolean;

/** Only Latin letters can be pinyin. */
export function mayBePinyin(search: string): boolean {
  return /[a-z]/i.test(search);
}

/** The dictionary is large, so it is loaded when the first Latin letter is searched for. */
export async function loadPinyinMatch(): Promise<PinyinMatch> {
  const { match } = await import('pinyin-pro');
  return (name, typed) => match(name, typed, { continuous: true }) !== null;
}
