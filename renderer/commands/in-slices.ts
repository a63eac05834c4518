const SLICE_MS = 6;

/** Goes through a long piece of work and lets the window draw every few milliseconds; gives what it came to. */
export async function inSlices<Value>(steps: Iterator<unknown, Value>): Promise<Value> {
  for (;;) {
    const pauseAt = performance.now() + SLICE_MS;
    while (performance.now() < pauseAt) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    // A window that nobody sees draws nothing.
    if (!document.hidden) await afterFrame();
  }
}

/** Until a frame has been drawn: what follows has the time to the next one. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
