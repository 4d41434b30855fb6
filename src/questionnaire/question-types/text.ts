import { defineQuestionType } from '../question-type';

/** An open question; read by people, never scored. */
export const text = defineQuestionType({
  name: 'text',
  scale: null,
  properties: {},
  required: [],
  scored: false,
  read: (raw) => (raw.trim() === '' ? null : raw),
  score: () => null,
});
