import { z } from 'zod';

import { readJsonFile } from './json-file';
import { writeFileSafely } from './write-file-safely';

const place = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

const rectangleSchema = z.object({ x: place, y: place, width: size, height: size });
export type Rectangle = z.infer<typeof rectangleSchema>;

const windowPlaceSchema = rectangleSchema.extend({ isMaximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** So much of the title bar must be on a screen for a hand to reach it, in pixels. */
const REACHABLE = { width: 120, height: 32 };

/** Where the window stood when it was closed last; `null` where that is not known. */
export function readWindowPlace(path: string, onDamage: () => void): Promise<WindowPlace | null> {
  return readJsonFile<WindowPlace | null>({
    path,
    schema: windowPlaceSchema,
    fallback: null,
    onDamage,
  });
}

export async function writeWindowPlace(path: string, windowPlace: WindowPlace): Promise<void> {
  await writeFileSafely(path, `${JSON.stringify(windowPlace)}\n`);
}

/** Whether a window's title bar can be reached on one of these screens: a screen may have been taken away. */
export function isReachable(window: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const width = overlap([window.x, window.width], [screen.x, screen.width]);
    const height = overlap([window.y, REACHABLE.height], [screen.y, screen.height]);
    return width >= REACHABLE.width && height >= REACHABLE.height;
  });
}

function overlap(
  [from, length]: readonly [number, number],
  [otherFrom, otherLength]: readonly [number, number],
): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}
