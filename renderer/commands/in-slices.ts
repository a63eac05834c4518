const SLICE_MS = 5;

/** Goes through a long piece of work and lets the window draw every few milliseconds; gives what it came to. */
export async function inSlices<Value>(steps: Iterator<unknown, Value>): Promise<Value> {
  for (;;) {
    const pauseAt = performance.now() + SLICE_MS;
    while (performance.now() < pauseAt) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    // Timers of a window that nobody sees come once a second; there is nothing to draw either.
    if (!document.hidden) await pause();
  }
}

/** A timer, and no message: where one message follows the other, frames have to wait. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
