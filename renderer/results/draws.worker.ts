import { drawHospital } from '../../shared/declaration/draws/hospital-draws';
import type { DrawsRequest } from './draws-messages';
import { tellDraws } from './tell-draws';

/** Draws the hospital's year. */
self.onmessage = ({ data }: MessageEvent<DrawsRequest>): void => {
  tellDraws(drawHospital(data.varieties, data.choices));
};
