import { defineMessages } from './message';

/** The beginning of an audit, where it stands, and the shell around it. */
export const startMessages = defineMessages({
  'start.completion.summary': {
    en: 'print the completion script of a shell',
    ru: 'вывести скрипт автодополнения для оболочки',
    pl: 'wypisz skrypt uzupełniania dla powłoki',
  },
  'start.completion.example': {
    en: 'bash completes commands, options, questionnaires, markers and rounds',
    ru: 'bash дополняет команды, параметры, опросники, маркеры и раунды',
    pl: 'bash uzupełnia polecenia, opcje, kwestionariusze, markery i rundy',
  },
  'start.completion.example-fish': { en: 'the same in fish', ru: 'то же в fish', pl: 'to samo w fish' },
  'start.option.like': {
    en: 'take over the settings and questionnaires of another workspace',
    ru: 'взять настройки и опросники другой рабочей папки',
    pl: 'przejmij ustawienia i kwestionariusze innego obszaru roboczego',
  },
  'start.option.headcounts': {
    en: 'a table with the columns attribute, value and headcount',
    ru: 'таблица со столбцами attribute, value и headcount',
    pl: 'tabela z kolumnami attribute, value i headcount',
  },
  'start.init.example-like': {
    en: 'settings of another audit, headcounts of this client',
    ru: 'настройки другого аудита, численность этого клиента',
    pl: 'ustawienia innego audytu, liczby osób tego klienta',
  },
  'start.init.like': {
    en: 'Taken over from {folder}: the settings{files, plural, =0 {} one { and # file of content} other { and # files of content}}. Not taken over, because they belong to that client: its name, headcounts, launch date, rounds and answers.',
    ru: 'Из {folder} взяты настройки{files, plural, =0 {} one { и # файл опросников} few { и # файла опросников} many { и # файлов опросников} other { и # файла опросников}}. Не взято то, что относится к тому клиенту: название, численность, дата запуска, раунды и ответы.',
    pl: 'Z {folder} przejęto ustawienia{files, plural, =0 {} one { i # plik z treścią} few { i # pliki z treścią} many { i # plików z treścią} other { i # pliku z treścią}}. Nie przejęto tego, co należy do tamtego klienta: nazwy, liczb osób, daty uruchomienia, rund i odpowiedzi.',
  },
  'start.init.headcounts': {
    en: 'Headcounts: {attributes}.',
    ru: 'Численность: {attributes}.',
    pl: 'Liczby osób: {attributes}.',
  },
  'start.where.roles': { en: 'Interviewed: {roles}.', ru: 'Опрошены: {roles}.', pl: 'Wywiady: {roles}.' },
  'start.where.nobody': {
    en: 'Nobody yet: {groups}.',
    ru: 'Ещё не опрошены: {groups}.',
    pl: 'Jeszcze bez wywiadu: {groups}.',
  },
  'start.where.unfinished': {
    en: '{count, plural, one {# interview is} other {# interviews are}} unfinished.',
    ru: 'Не {count, plural, one {закончено # интервью} few {закончены # интервью} many {закончено # интервью} other {закончено # интервью}}.',
    pl: '{count, plural, one {# wywiad jest niedokończony} few {# wywiady są niedokończone} many {# wywiadów jest niedokończonych} other {# wywiadu jest niedokończone}}.',
  },
  'start.where.mend': {
    en: 'Something in the questionnaires, markers or library has to be mended first.',
    ru: 'В опросниках, маркерах или библиотеке есть ошибки: сначала исправьте их.',
    pl: 'W kwestionariuszach, markerach lub bibliotece są błędy: najpierw trzeba je poprawić.',
  },
  'start.where.rows': {
    en: '{questionnaire}: {rows, plural, =0 {no answers yet} one {# person} other {# people}}{people, select, none {} other { of {people}}}{drafts, plural, =0 {} one {, # draft} other {, # drafts}}.',
    ru: '{questionnaire}: {rows, plural, =0 {ответов пока нет} one {# человек} few {# человека} many {# человек} other {# человека}}{people, select, none {} other { из {people}}}{drafts, plural, =0 {} one {, # незаконченная анкета} few {, # незаконченные анкеты} many {, # незаконченных анкет} other {, # незаконченной анкеты}}.',
    pl: '{questionnaire}: {rows, plural, =0 {nie ma jeszcze odpowiedzi} one {# osoba} few {# osoby} many {# osób} other {# osoby}}{people, select, none {} other { z {people}}}{drafts, plural, =0 {} one {, # niedokończona ankieta} few {, # niedokończone ankiety} many {, # niedokończonych ankiet} other {, # niedokończonej ankiety}}.',
  },
});
