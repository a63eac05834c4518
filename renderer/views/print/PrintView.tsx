import { type ReactNode, useEffect, useState } from 'react';

import { callMain } from '../../bridge';
import { type PrintContent, printContent } from './print-content';
import { PrintPages } from './PrintPages';

/** The page of the hidden print window: takes its report from main, lays it out and says when it stands. */
export function PrintView(): ReactNode {
  const [content, setContent] = useState<PrintContent | null>(null);
  useEffect(() => {
    void takeContent().then(setContent);
  }, []);
  if (content === null) return null;
  return <PrintPages content={content} onStanding={sayReady} />;
}

async function takeContent(): Promise<PrintContent | null> {
  document.documentElement.dataset['print'] = '';
  const reply = await callMain('print.take', {});
  if (!reply.ok) return null;
  const { language, plan } = reply.value.report;
  const content = await printContent(reply.value);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  // The PDF's own title.
  document.title = content.isReport
    ? `${content.title} ${plan.hospitalName}`.trim()
    : content.title;
  return content;
}

function sayReady(pages: number): void {
  void callMain('print.ready', { pages });
}
