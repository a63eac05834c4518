import { BrowserWindow, screen, type WebPreferences } from 'electron';

const PREFERRED = { width: 1366, height: 768 };
const SMALLEST = { width: 1100, height: 700 };

/** The program's window: a sandboxed page that sees nothing but the preload's bridge. Shown once it has been drawn. */
export function createWindow({
  preloadPath,
  hasDeveloperTools,
}: {
  readonly preloadPath: string;
  readonly hasDeveloperTools: boolean;
}): BrowserWindow {
  const { workAreaSize } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    width: Math.max(SMALLEST.width, Math.min(PREFERRED.width, workAreaSize.width)),
    height: Math.max(SMALLEST.height, Math.min(PREFERRED.height, workAreaSize.height)),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: sandboxedPage({ preloadPath, hasDeveloperTools }),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  // The frame's title says which plan is open; the page's own title does not replace it.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
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
