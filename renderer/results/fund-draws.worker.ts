import { fundDraws } from '../../shared/fund/draw-fund';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import { tellDraws } from './tell-draws';
import type { FundDrawsRequest } from './use-fund-draws';

/** Draws the years of the fund. */
self.onmessage = ({ data }: MessageEvent<FundDrawsRequest>): void => {
  tellDraws(fundDraws(evaluateFund(data.plan, data.fund)));
};
