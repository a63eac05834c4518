import type { ElectronApplication, Page } from 'playwright-core';

/** What was seen of a stretch of time. */
export interface Stretch {
  /** The longest a frame was late: milliseconds from one frame to the next. */
  readonly longestMs: number;
  readonly p95Ms: number;
  readonly frames: number;
  /** The longest that main was busy with one thing. */
  readonly mainMs: number;
  readonly progressEvents: number;
}

interface Watch {
  gaps: number[];
  /** The frames before the bar that tells of the reading had gone. */
  reading: number[] | null;
  progressEvents: number;
}

/** Notes every frame of the page and every event of the import, and how punctual main is. */
export async function watchWindow(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: Watch = { gaps: [], reading: null, progressEvents: 0 };
    Object.assign(window, { benchWatch: watch });
    let last = performance.now();
    const step = (): void => {
      const now = performance.now();
      watch.gaps.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    window.jieyu.subscribe((name) => {
      if (name === 'import.progress') watch.progressEvents += 1;
    });
    let isReading = false;
    new MutationObserver(() => {
      const isShown = document.querySelector('[data-testid="import-progress"]') !== null;
      if (isReading && !isShown) {
        watch.reading = watch.gaps;
        watch.gaps = [];
      }
      isReading = isShown;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await app.evaluate(() => {
    if ('benchLag' in globalThis) return;
    const lag = { longestMs: 0 };
    Object.assign(globalThis, { benchLag: lag });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      lag.longestMs = Math.max(lag.longestMs, now - last);
      last = now;
    }, 2);
  });
}

/** What was seen since the last call: while a history was read, and without that. */
export async function seenSince(
  app: ElectronApplication,
  page: Page,
): Promise<{ readonly reading: Stretch; readonly rest: Stretch }> {
  const mainMs = await app.evaluate(() => {
    const { benchLag: lag } = globalThis as unknown as { benchLag: { longestMs: number } };
    const { longestMs } = lag;
    lag.longestMs = 0;
    return longestMs;
  });
  const { gaps, reading, progressEvents } = await page.evaluate(() => {
    const { benchWatch: watch } = window as unknown as { benchWatch: Watch };
    const seen = { ...watch };
    Object.assign(watch, { gaps: [], reading: null, progressEvents: 0 });
    return seen;
  });
  const others = { mainMs, progressEvents };
  return {
    reading: { ...stretchOf(reading ?? []), ...others },
    rest: { ...stretchOf(gaps), ...others },
  };
}

function stretchOf(gaps: readonly number[]): Pick<Stretch, 'longestMs' | 'p95Ms' | 'frames'> {
  const sorted = [...gaps].sort((left, right) => left - right);
  return {
    longestMs: sorted.at(-1) ?? NaN,
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
    frames: sorted.length,
  };
}

/** Megabytes that the processes of the program take, the import's apart. */
export interface Memory {
  readonly program: number;
  /** `null` where there is no such process. */
  readonly importProcess: number | null;
}

export function memoryOf(app: ElectronApplication): Promise<Memory> {
  return app.evaluate((electron) => {
    let program = 0;
    let importProcess: number | null = null;
    for (const { name, serviceName, memory } of electron.app.getAppMetrics()) {
      const megabytes = memory.workingSetSize / 1024;
      if (name === 'Jieyu import' || serviceName === 'Jieyu import') importProcess = megabytes;
      else program += megabytes;
    }
    return { program, importProcess };
  });
}
