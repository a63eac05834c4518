/** The plan's own field of the fund payment ratio, as the page knows it. */
export const FUND_RATIO_FIELD_ID = 'plan-fund-ratio';
