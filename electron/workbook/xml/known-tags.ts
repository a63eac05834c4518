/**
 * How tags went on when they were last read, each kept under a number. Most rows write theirs alike, and the same bytes
 * mean the same: comparing a few words then stands for reading every attribute.
 */
export class KnownTags {
  /** 0 where nothing is known. */
  private readonly lengths: Uint8Array;
  /** Whole words, the last of which reaches back where the length is no multiple of four. */
  private readonly kept: Int32Array;
  private readonly mostWords: number;

  constructor(tags: number, mostBytes: number) {
    this.mostWords = Math.ceil(mostBytes / 4);
    this.lengths = new Uint8Array(tags);
    this.kept = new Int32Array(tags * this.mostWords);
  }

  /** Keeps a tag's end in place of the one before; nothing where it is too long, too short or not there (-1). */
  keep(
    tag: number,
    words: DataView,
    { start, end }: { readonly start: number; readonly end: number },
  ): void {
    const length = end - start;
    const isKept = start >= 0 && length >= 4 && length <= this.mostWords * 4;
    this.lengths[tag] = isKept ? length : 0;
    const first = tag * this.mostWords;
    for (let index = 0; isKept && index * 4 < length; index += 1) {
      this.kept[first + index] = words.getInt32(start + Math.min(index * 4, length - 4), true);
    }
  }

  /** Where the bytes go on behind the same end at `at`; -1 where the tag is written otherwise. */
  behind(tag: number, words: DataView, at: number): number {
    const length = this.lengths[tag] ?? 0;
    if (length === 0) return -1;
    const last = length - 4;
    let word = tag * this.mostWords;
    for (let index = 0; index < last; index += 4) {
      if (words.getInt32(at + index, true) !== this.kept[word]) return -1;
      word += 1;
    }
    return words.getInt32(at + last, true) === this.kept[word] ? at + length : -1;
  }
}
