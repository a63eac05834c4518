import type { CallInput, CallReply } from '../../shared/contract';
import { appError } from '../../shared/errors';
import { joinReading, type ReadingPiece } from '../../shared/purchases/reading/reading-pieces';
import { failure, success } from '../../shared/result';
import { callMain } from '../bridge';
import { afterFrame } from './in-slices';

/**
 * Reads purchase histories and fetches what was found piece by piece, so that the window goes on drawing. Ends as soon as
 * nobody wants it any more: another reading may have begun, whose pieces are not its own.
 */
export async function readWholeImport(
  choices: CallInput<'import.read'>,
  isWanted: () => boolean,
): Promise<CallReply<'import.read'>> {
  const read = await callMain('import.read', choices);
  if (!read.ok) return read;
  const pieces: ReadingPiece[] = [];
  while (isWanted()) {
    // Taking one in keeps the window busy for a moment: it begins with a frame.
    if (!document.hidden) await afterFrame();
    const piece = await callMain('import.takePiece', {});
    if (!piece.ok) return piece;
    if (piece.value === null) return success(joinReading({ outline: read.value, pieces }));
    pieces.push(piece.value);
  }
  return failure(appError('import.cancelled', {}));
}
