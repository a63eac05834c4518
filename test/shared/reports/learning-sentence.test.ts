import { describe, expect, it } from 'vitest';

import { learningText } from '../../../shared/forecast/learning-text';
import { en } from '../../../shared/i18n/en';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { learningSentence } from '../../../shared/reports/learning-sentence';

const weights = { lastTwelve: 0.5, smoothed: 0.4, averaged: 0.1 };

describe('the sentence of the weights', () => {
  it('says that they are preset where too little is known to choose them', () => {
    const learning = learningText({ weights, test: null });
    const sentence = learningSentence(learning, { messages: zhCn, language: 'zh' });
    expect(sentence).toContain('近 12 个月 50%，平滑水平 40%，模型平均 10%');
    expect(sentence).toContain('这是预设值');
  });

  it('says on how many varieties they were chosen, and how copying would have done', () => {
    const test = {
      varieties: 31,
      errorRatio: 0.1234,
      presetErrorRatio: 0.125,
      lastTwelveErrorRatio: 0.13,
    };
    const learning = learningText({ weights, test });
    const sentence = learningSentence(learning, { messages: en, language: 'en' });
    expect(sentence).toContain(
      "chosen on the last year of the hospital's own 31 smooth varieties, with a mean error of 12.34% (preset weights 12.5%, copying the year before 13%",
    );
  });
});
