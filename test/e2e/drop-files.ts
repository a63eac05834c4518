import type { RunningApp } from './electron-app';

/** Drops files on the middle of the page the way the system does: with what a file manager hands over. */
export async function dropFiles({ page }: RunningApp, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const place = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  const copying = 1;
  const data = { items: [], files: [...paths], dragOperationsMask: copying };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}
