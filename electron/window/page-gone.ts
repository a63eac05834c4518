import type { RenderProcessGoneDetails, WebContents } from 'electron';

/** A page that crashes again so soon after being loaded again would go on crashing. */
const SETTLED_AFTER_MS = 60_000;

interface PageGoneNeeds {
  readonly page: Pick<WebContents, 'on' | 'reload' | 'isDestroyed'>;
  /** Says that the page is loaded again; resolves when the person has read it. */
  readonly tell: () => Promise<unknown>;
  readonly reportFault: (where: string, fault: unknown) => string;
  readonly nowMs: () => number;
}

/** A page that crashed is loaded again at once and takes its work up by itself; the next time, after one sentence. */
export function reloadWhenGone({ page, tell, reportFault, nowMs }: PageGoneNeeds): void {
  let reloadedAtMs: number | null = null;
  const reload = (): void => {
    if (page.isDestroyed()) return;
    reloadedAtMs = nowMs();
    page.reload();
  };
  page.on('render-process-gone', (_event, { reason }: RenderProcessGoneDetails) => {
    if (reason === 'clean-exit') return;
    reportFault(`page gone: ${reason}`, null);
    const isAgain = reloadedAtMs !== null && nowMs() - reloadedAtMs < SETTLED_AFTER_MS;
    // Never from within the event: the page's process is still being taken down.
    if (isAgain) void tell().then(reload);
    else setImmediate(reload);
  });
}
