import { defineMessages } from './message';

/** What `check --strict` says beside problems: the advice of the method, kind by kind. */
export const checkMessages = defineMessages({
  'check.strict-kept': {
    en: 'The strict rules are kept: languages, lengths, order, reserve, coverage, terms.',
    ru: 'Строгие правила соблюдены: языки, длина, порядок, запас, охват, термины.',
    pl: 'Reguły ścisłe są zachowane: języki, długość, kolejność, rezerwa, pokrycie, terminy.',
  },
  'check.strict-later': {
    en: 'The strict rules were not looked at: mend this first.',
    ru: 'До строгих правил проверка не дошла: сначала исправьте это.',
    pl: 'Reguł ścisłych jeszcze nie sprawdzono: najpierw popraw to.',
  },
  'check.advice': {
    en: 'Advice of the method; nothing of it is an error ({count}):',
    ru: 'Рекомендации методики, это не ошибки ({count}):',
    pl: 'Zalecenia metody, to nie błędy ({count}):',
  },
  'check.advice.few-questions': {
    en: 'Markers that rest on one or two questions',
    ru: 'Маркеры, у которых всего один или два вопроса',
    pl: 'Markery oparte na jednym lub dwóch pytaniach',
  },
  'check.advice.many-questions': { en: 'More than 40 ratings', ru: 'Больше 40 оценок', pl: 'Ponad 40 ocen' },
  'check.advice.many-markers': { en: 'More than 12 markers', ru: 'Больше 12 маркеров', pl: 'Ponad 12 markerów' },
  'check.advice.all-reversed': {
    en: 'Markers with reversed questions only',
    ru: 'Маркеры, у которых все вопросы обратные',
    pl: 'Markery, w których wszystkie pytania są odwrócone',
  },
  'check.advice.mixed-scales': {
    en: 'Markers with scales of different length',
    ru: 'Маркеры со шкалами разной длины',
    pl: 'Markery ze skalami różnej długości',
  },
  'check.advice.binary-with-scale': {
    en: 'Markers that mix yes-or-no questions with longer scales',
    ru: 'Маркеры, где вопросы «да — нет» стоят вместе с длинными шкалами',
    pl: 'Markery łączące pytania tak–nie z dłuższymi skalami',
  },
  'check.advice.no-target': {
    en: 'Markers without a target',
    ru: 'Маркеры без целевого значения',
    pl: 'Markery bez celu',
  },
  'check.advice.missing-language': {
    en: 'Texts that lack a language',
    ru: 'Тексты, которым не хватает языка',
    pl: 'Teksty bez któregoś z języków',
  },
  'check.advice.double-barrelled': {
    en: 'Wordings that may ask two things at once',
    ru: 'Формулировки, в которых, возможно, два вопроса сразу',
    pl: 'Sformułowania, które mogą pytać o dwie rzeczy naraz',
  },
});
