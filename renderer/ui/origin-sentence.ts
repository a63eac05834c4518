import type { Messages } from '../../shared/i18n/zh-cn';
import type { Origin } from '../../shared/plan/plan';

/** Where an input's value came from; what has no origin was typed. */
export function originSentence({ desk: { origins } }: Messages, origin: Origin | null): string {
  if (origin === null) return origins.typed;
  switch (origin.kind) {
    case 'typed':
      return origin.formula === undefined
        ? origins.typed
        : origins.workedOut({ formula: origin.formula });
    case 'sample':
      return origins.sample;
    case 'file':
      return origins.file(origin);
    case 'history':
      return origins.history(origin);
    case 'scenario':
      return origins.scenario({ name: origin.scenario });
  }
}
