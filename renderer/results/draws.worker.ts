import { drawHospital } from '../../shared/declaration/draws/hospital-draws';
import type { DrawsRequest, RoundOutcome } from './draws-messages';
import { tellDraws } from './tell-draws';

/** Draws the hospital's year, and where it is asked that of the present bases. */
self.onmessage = ({ data }: MessageEvent<DrawsRequest>): void => {
  tellDraws(drawRound(data));
};

function* drawRound({ list, present, choices }: DrawsRequest): Generator<number, RoundOutcome> {
  const outcome = yield* drawHospital(list, choices);
  if (present === null) return { ...outcome, presentMeanYuan: null };
  const { meanYuan } = yield* drawHospital(present, choices);
  return { ...outcome, presentMeanYuan: meanYuan };
}
