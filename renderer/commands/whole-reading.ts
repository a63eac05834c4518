import type { CallInput, CallReply } from '../../shared/contract';
import { joinReading, type ReadingPiece } from '../../shared/purchases/reading-pieces';
import { success } from '../../shared/result';
import { callMain } from '../bridge';

/** Reads purchase histories and fetches what was found piece by piece, so that the window goes on drawing. */
export async function readWhole(
  choices: CallInput<'import.read'>,
): Promise<CallReply<'import.read'>> {
  const read = await callMain('import.read', choices);
  if (!read.ok) return read;
  const pieces: ReadingPiece[] = [];
  for (;;) {
    const piece = await callMain('import.takePiece', {});
    if (!piece.ok) return piece;
    if (piece.value === null) return success(joinReading({ outline: read.value, pieces }));
    pieces.push(piece.value);
  }
}
