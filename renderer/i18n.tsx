import { createContext, type ReactNode, useContext, useEffect } from 'react';

import { en } from '../shared/i18n/en';
import type { Language } from '../shared/i18n/format';
import { type Messages, zhCn } from '../shared/i18n/zh-cn';
import { useView } from './stores/view-store';

interface Tongue {
  readonly language: Language;
  readonly messages: Messages;
}

const TONGUES: Readonly<Record<Language, Tongue>> = {
  zh: { language: 'zh', messages: zhCn },
  en: { language: 'en', messages: en },
};

const TongueContext = createContext<Tongue>(TONGUES.zh);

/** Gives everything below it the language the person chose, and says so to screen readers and fonts. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useView((view) => view.language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return <TongueContext value={TONGUES[language]}>{children}</TongueContext>;
}

export function useMessages(): Messages {
  return useContext(TongueContext).messages;
}

export function useLanguage(): Language {
  return useContext(TongueContext).language;
}
