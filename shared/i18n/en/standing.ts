import type { StandingMessages } from '../zh-cn/standing';

export const standingEn: StandingMessages = {
  hospital: 'The hospital',
  batch: ({ name }) => `Settlement group “${name}”`,
  withoutBatch: 'The settlement group without a batch',
  unpaid: ({ group, lacking }) => `${group} lacks ${lacking} of balance and retains nothing`,
  atZero: ({ group }) => `${group} has a balance of exactly zero and retains nothing`,
  byOwnCut: ({ amount }) =>
    `${amount} less non-selected on this variety alone would bring it to zero`,
  notByOwnCut: 'not even without this variety’s non-selected spending does it pay',
  byScale: ({ scale }) => `it reaches zero at ${scale} times its present non-selected spending`,
  never: 'it is negative even without any non-selected spending',
  parts: ({ parts }) => `${parts.join('; ')}.`,
  adds: ({ amount, ratio, balance }) => `adds ${amount} to the retention = ${ratio} × ${balance}`,
  takes: ({ amount, ratio, balance }) =>
    `takes ${amount} from the retention = ${ratio} × ${balance}: its negative balance offsets others of its group`,
  lifts: ({ amount, ratio, balance, group }) =>
    `adds ${amount} to the retention = ${ratio} × ${balance}, the balance of its group (${group}), which is negative without it`,
  sinks: ({ amount, ratio, balance, group }) =>
    `takes ${amount} from the retention = ${ratio} × ${balance}, the balance of its group without it (${group}); with it the group retains nothing`,
  nothing: ({ group, lacking }) =>
    `adds 0.00 to the retention: ${group} lacks ${lacking} of balance and retains nothing`,
  nothingEven: ({ group }) => `adds 0.00 to the retention: ${group} has a balance of exactly zero`,
};
