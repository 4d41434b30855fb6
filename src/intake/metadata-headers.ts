import type { MetadataKind } from './survey-tool';

/** What survey tools call their own columns, in the languages they were seen in; data, so that rows can be added. */
export const metadataHeaders: Readonly<
  Record<string, Readonly<Record<string, { readonly kind: MetadataKind; readonly names: readonly string[] }>>>
> = {
  'google-forms': {
    timestamp: {
      kind: 'time',
      names: ['Timestamp', 'Zeitstempel', 'Horodateur', 'Marca temporal', 'Carimbo de data/hora', 'Sygnatura czasowa', 'Отметка времени'],
    },
    email: {
      kind: 'person',
      names: [
        'Email Address',
        'Username',
        'E-Mail-Adresse',
        'Adresse e-mail',
        'Correo',
        'Dirección de correo electrónico',
        'Endereço de e-mail',
        'Adres e-mail',
        'Nazwa użytkownika',
        'Адрес электронной почты',
        'Имя пользователя',
      ],
    },
    score: { kind: 'other', names: ['Score', 'Punkte', 'Puntuación', 'Pontuação', 'Wynik', 'Баллы'] },
  },
  'microsoft-forms': {
    id: { kind: 'id', names: ['ID', 'Id', 'Identyfikator', 'Идентификатор', 'ИД'] },
    start: {
      kind: 'time',
      names: ['Start time', 'Startzeit', 'Heure de début', 'Hora de inicio', 'Hora de início', 'Godzina rozpoczęcia', 'Время начала'],
    },
    completion: {
      kind: 'time',
      names: [
        'Completion time',
        'Fertigstellungszeit',
        'Heure de fin',
        'Hora de finalización',
        'Hora de conclusão',
        'Godzina ukończenia',
        'Время выполнения',
        'Время завершения',
      ],
    },
    email: {
      kind: 'person',
      names: [
        'Email',
        'E-Mail',
        'Adresse de messagerie',
        'Correo electrónico',
        'Adres e-mail',
        'Электронная почта',
        'Адрес электронной почты',
      ],
    },
    name: { kind: 'person', names: ['Name', 'Nom', 'Nombre', 'Nome', 'Nazwa', 'Imię i nazwisko', 'Имя'] },
    changed: { kind: 'time', names: ['Last modified time', 'Czas ostatniej modyfikacji', 'Время последнего изменения'] },
    language: { kind: 'other', names: ['Language', 'Język', 'Язык'] },
    points: { kind: 'other', names: ['Total points', 'Suma punktów', 'Всего баллов'] },
    feedback: { kind: 'other', names: ['Quiz feedback', 'Grade posted time'] },
  },
  limesurvey: {
    id: { kind: 'id', names: ['id', 'Response ID', 'Antwort ID'] },
    submitted: { kind: 'submitted', names: ['submitdate', 'Date submitted'] },
    lastpage: { kind: 'other', names: ['lastpage', 'Last page'] },
    language: { kind: 'other', names: ['startlanguage', 'Start language'] },
    seed: { kind: 'other', names: ['seed'] },
    started: { kind: 'time', names: ['startdate', 'datestamp', 'Date started', 'Date last action'] },
    address: { kind: 'person', names: ['ipaddr', 'IP address', 'refurl', 'Referrer URL'] },
    token: { kind: 'person', names: ['token', 'firstname', 'lastname', 'email'] },
    timing: { kind: 'time', names: ['interviewtime', 'Total time'] },
  },
};
