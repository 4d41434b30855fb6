import { percentOfMaximum } from '../percent-of-maximum';
import { defineQuestionType } from '../question-type';
import { readNumber } from '../read-number';

/** Would you recommend us, 0 to 10: ten points a step inside a marker; the net promoter figure is reported apart and never averaged in. */
export const recommend = defineQuestionType({
  name: 'recommend',
  scale: null,
  properties: {},
  required: [],
  scored: true,
  read: (raw) => {
    const code = readNumber(raw);
    return code !== null && Number.isInteger(Number(code)) && Number(code) >= 0 && Number(code) <= 10 ? code : null;
  },
  score: (code) => percentOfMaximum(Number(code), 0, 10),
});
