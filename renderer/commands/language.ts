import type { Language } from '../../shared/i18n/format';
import { callMain } from '../bridge';
import { changeView, viewState } from '../stores/view-store';
import { sayStanding } from './say-standing';

/** Takes the language the person chose last time. */
export async function restoreLanguage(): Promise<void> {
  const reply = await callMain('settings.read', {});
  if (reply.ok) changeView({ language: reply.value.language });
}

/** Changes between Chinese and English, for now and for the next start. */
export async function switchLanguage(): Promise<void> {
  const language: Language = viewState().language === 'zh' ? 'en' : 'zh';
  changeView({ language });
  const reply = await callMain('settings.write', { language });
  sayStanding('settings', reply.ok ? null : reply.error);
}
