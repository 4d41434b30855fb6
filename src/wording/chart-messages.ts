import { defineMessages } from './message';

export const chartMessages = defineMessages({
  'chart.measured': { en: 'What is measured', ru: 'Что оценивается', pl: 'Wskaźnik' },
  'chart.evidence': { en: 'How sure', ru: 'Уверенность', pl: 'Pewność' },
  'chart.range': { en: '{low}–{high}', ru: '{low}–{high}', pl: '{low}–{high}' },
  'chart.interval': { en: 'Likely between', ru: 'Вероятный диапазон', pl: 'Prawdopodobny przedział' },
  'chart.level': { en: 'Level', ru: 'Уровень', pl: 'Poziom' },
});
