import type { EngineAnswer, EngineRequest } from './engine-messages';
import { createEngineSession } from './engine-session';

const answer = createEngineSession();

/** A fault is told to the window, which shows it; the worker itself lives on. */
self.onmessage = ({ data }: MessageEvent<EngineRequest>): void => {
  self.postMessage(answered(data));
};

function answered(request: EngineRequest): EngineAnswer {
  try {
    return answer(request);
  } catch (fault) {
    const kind = request.kind === 'evaluate' ? 'failed' : 'unanswered';
    return { kind, number: request.number, message: String(fault) };
  }
}
