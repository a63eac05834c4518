import type { AppError } from '../../../shared/errors';
import { type Result, success } from '../../../shared/result';
import type { ChunkReader } from '../zip/zip-part';
import { GUARD, type ScannedBytes } from './xml-bytes';

/** The part of a stream that is being looked at: what lies before `at` is given up as more is read. */
export class ByteWindow implements ScannedBytes {
  bytes: Buffer;
  words: DataView;
  /** Where reading goes on. */
  at = 0;
  /** Where the bytes end that have been read. */
  end = 0;

  private readonly reader: ChunkReader;

  constructor(reader: ChunkReader) {
    this.reader = reader;
    this.bytes = Buffer.alloc(0);
    this.words = wordsOf(this.bytes);
  }

  /** Reads on; answers `false` where there is nothing more. */
  async more(): Promise<Result<boolean, AppError>> {
    const chunk = await this.reader.next();
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return success(false);
    this.append(chunk.value);
    return success(true);
  }

  /** How many bytes are held. */
  get held(): number {
    return this.end - this.at;
  }

  private append(chunk: Buffer): void {
    const held = this.held;
    const needed = held + chunk.length + GUARD.length;
    const target = needed <= this.bytes.length ? this.bytes : Buffer.allocUnsafeSlow(needed * 2);
    if (held > 0) this.bytes.copy(target, 0, this.at, this.end);
    chunk.copy(target, held);
    GUARD.copy(target, held + chunk.length);
    if (target !== this.bytes) {
      this.bytes = target;
      this.words = wordsOf(target);
    }
    this.at = 0;
    this.end = held + chunk.length;
  }
}

function wordsOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
