import { defineMessages } from './message';

export const formatMessages = defineMessages({
  'format.contents': { en: 'Contents', ru: 'Содержание', pl: 'Spis treści' },
  'format.draft': { en: 'Draft', ru: 'Черновик', pl: 'Wersja robocza' },
  'format.figure': { en: 'Figure', ru: 'Показатель', pl: 'Wskaźnik' },
  'format.value': { en: 'Value', ru: 'Значение', pl: 'Wartość' },
  'format.note': { en: 'Note', ru: 'Примечание', pl: 'Uwaga' },
});
