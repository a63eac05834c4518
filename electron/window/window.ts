import { BrowserWindow, screen, type WebPreferences } from 'electron';

import { isReachable, type Rectangle, type WindowPlace } from '../storage/window-place';

const PREFERRED = { width: 1366, height: 768 };
const SMALLEST = { width: 1100, height: 700 };

/** The program's window, where it last stood: a sandboxed page that sees nothing but the preload's bridge. Shown once it has been drawn. */
export function createWindow({
  preloadPath,
  hasDeveloperTools,
  place,
}: {
  readonly preloadPath: string;
  readonly hasDeveloperTools: boolean;
  /** `null`: in the middle of the first screen. */
  readonly place: WindowPlace | null;
}): BrowserWindow {
  const window = new BrowserWindow({
    ...rectangleOf(place),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: sandboxedPage({ preloadPath, hasDeveloperTools }),
  });
  window.once('ready-to-show', () => {
    if (place?.isMaximized === true) window.maximize();
    window.show();
  });
  // The frame's title says which plan is open; the page's own title does not replace it.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
}

/** Where the window stands and goes back to when it is no longer maximised. */
export function windowPlaceOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}

function rectangleOf(place: WindowPlace | null): Partial<Rectangle> {
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  if (place !== null && isReachable(place, workAreas)) {
    const { x, y, width, height } = place;
    return { x, y, width, height };
  }
  const { workAreaSize } = screen.getPrimaryDisplay();
  return {
    width: Math.max(SMALLEST.width, Math.min(PREFERRED.width, workAreaSize.width)),
    height: Math.max(SMALLEST.height, Math.min(PREFERRED.height, workAreaSize.height)),
  };
}

/** What every page of the program may do: nothing but what a web page may. */
export function sandboxedPage({
  preloadPath,
  hasDeveloperTools,
}: {
  readonly preloadPath: string;
  readonly hasDeveloperTools: boolean;
}): WebPreferences {
  return {
    preload: preloadPath,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: hasDeveloperTools,
  };
}
