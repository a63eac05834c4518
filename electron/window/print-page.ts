import type { BrowserWindow } from 'electron';

/** Opens the system's print dialog for a window's page, laid out for A4 landscape by the page itself. */
export function printPage(window: BrowserWindow): Promise<'printed' | 'cancelled'> {
  return new Promise((settle) => {
    window.webContents.print(
      { landscape: true, pageSize: 'A4', printBackground: true, margins: { marginType: 'none' } },
      (isPrinted) => {
        settle(isPrinted ? 'printed' : 'cancelled');
      },
    );
  });
}
