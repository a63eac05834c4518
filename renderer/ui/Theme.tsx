import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';

import { useLanguage } from '../i18n';
import { useStillness } from './stillness';
import { antdTheme } from './theme';

/** The component library's look and language; its style elements carry the page's nonce. */
export function Theme({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useLanguage();
  const csp = useMemo(() => ({ nonce: pageNonce() }), []);
  const isStill = useStillness();
  const theme = useMemo(
    () => ({ ...antdTheme, token: { ...antdTheme.token, motion: !isStill } }),
    [isStill],
  );
  return (
    <ConfigProvider
      csp={csp}
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}

function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
