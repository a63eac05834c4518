import { en } from './en';
import type { Language } from './format';
import { type Messages, zhCn } from './zh-cn';

/** All sentences of a language. */
export function messagesOf(language: Language): Messages {
  switch (language) {
    case 'zh':
      return zhCn;
    case 'en':
      return en;
  }
}
