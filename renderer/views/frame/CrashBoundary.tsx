import { Component, type ReactNode } from 'react';

import { savePlan } from '../../commands/save-plan';
import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Ends a fault of ours in a sentence and a way to save, instead of an empty window. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage(): ReactNode {
  const { crash, actions } = useMessages().common;
  return (
    <div className={css('empty-state')} data-part="empty-state" role="alert" data-testid="crash">
      <h2>{crash.title}</h2>
      <p>{crash.text}</p>
      <div className={css('empty-actions')}>
        <Button type="primary" onClick={() => void savePlan('newFile')}>
          {actions.saveAs}
        </Button>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {crash.reload}
        </Button>
      </div>
    </div>
  );
}
