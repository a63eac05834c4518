import { type ReactNode, useEffect } from 'react';

import { startWindow } from './commands/start-window';
import { LanguageProvider } from './i18n';
import { useView } from './stores/view-store';
import { catchFocus } from './ui/page-parts';
import { Theme } from './ui/Theme';
import { BackupsDialog } from './views/backups/BackupsDialog';
import { ExportDialog } from './views/export/ExportDialog';
import { CrashBoundary } from './views/frame/CrashBoundary';
import { FailureNotice } from './views/frame/FailureNotice';
import { NoticeBar } from './views/frame/NoticeBar';
import { Rail } from './views/frame/Rail';
import { RecoveryDialog } from './views/frame/RecoveryDialog';
import { ShortcutsDialog } from './views/frame/ShortcutsDialog';
import { StatusBar } from './views/frame/StatusBar';
import { UnsavedDialog } from './views/frame/UnsavedDialog';
import { GuideWindow } from './views/guide/GuideWindow';
import { DropOverlay } from './views/import/DropOverlay';
import { PrintPreview } from './views/print/PrintPreview';
import { ConflictDialog } from './views/saving/ConflictDialog';
import { FileChangeBar } from './views/saving/FileChangeBar';
import { UnusableDialog } from './views/saving/UnusableDialog';
import { drawnScreens } from './views/screens';
import { TraceDrawer } from './views/trace/TraceDrawer';

/** The window's page: the rail, one screen, the status bar, and what may lie over them. */
export function App(): ReactNode {
  useEffect(startWindow, []);
  return (
    <LanguageProvider>
      <Theme>
        <CrashBoundary>
          <div className="frame">
            <Rail />
            <OpenScreen />
            <StatusBar />
            <TraceDrawer />
            <FailureNotice />
            <NoticeBar />
            <FileChangeBar />
            <DropOverlay />
            <UnsavedDialog />
            <ConflictDialog />
            <UnusableDialog />
            <BackupsDialog />
            <RecoveryDialog />
            <ShortcutsDialog />
            <GuideWindow />
            <PrintPreview />
            <ExportDialog />
          </div>
        </CrashBoundary>
      </Theme>
    </LanguageProvider>
  );
}

function OpenScreen(): ReactNode {
  const screen = useView((view) => view.screen);
  const { view: View } = drawnScreens[screen];
  useEffect(catchFocus, [screen]);
  return <View />;
}
