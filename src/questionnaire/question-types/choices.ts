import { idSchema, localisedSchema } from '#document/schema';
import { defineQuestionType } from '../question-type';

/** Any number of options, each with points: 100 × (ticked − negatives) / (positives − negatives). Ticking nothing on an answered question is an answer. */
export const choices = defineQuestionType({
  name: 'choices',
  scale: null,
  properties: {
    options: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: { code: idSchema, label: localisedSchema, points: { type: 'number' } },
        required: ['code', 'label'],
        additionalProperties: false,
      },
    },
  },
  required: ['options'],
  scored: true,
  read: (raw, question) => {
    const ticked = raw
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== nothingTicked);
    const known = question.options.map(({ code }) => code);
    return ticked.every((code) => known.includes(code)) ? known.filter((code) => ticked.includes(code)).join(';') || nothingTicked : null;
  },
  score: (code, question) => {
    const points = question.options.map((option) => option.score ?? 0);
    const least = points.reduce((sum, point) => sum + Math.min(0, point), 0);
    const most = points.reduce((sum, point) => sum + Math.max(0, point), 0);
    if (most === least) return null;
    const ticked = new Set(code.split(';'));
    const reached = question.options.reduce((sum, option) => sum + (ticked.has(option.code) ? (option.score ?? 0) : 0), 0);
    return (100 * (reached - least)) / (most - least);
  },
});

/** The code of a question that was answered by ticking nothing; an empty cell is a skipped question. */
const nothingTicked = 'none';
