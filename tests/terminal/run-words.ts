import type { Language } from '#problem';

/** What is typed in a run, and what the client is called, in one language. */
export interface RunWords {
  readonly client: string;
  /** Declared as the unit, too: one that every audit knows by this id, or one the client named; and what it is called. */
  readonly attribute: string;
  readonly attributeName: string;
  readonly groups: readonly [string, string];
  readonly locale: string;
  readonly note: string;
  /** As typed: it opens with a quotation mark. */
  readonly quote: string;
  readonly texts: readonly [string, string];
  readonly yes: string;
  readonly figures: readonly (readonly [typed: string, stored: string])[];
}

export const runWords: Readonly<Record<Language, RunWords>> = {
  en: {
    client: 'Acme Logistics',
    attribute: 'department',
    attributeName: 'department',
    groups: ['Sales and field service', 'Dispatch'],
    locale: 'C.UTF-8',
    note: 'Showed the list of last week, two lines crossed out',
    quote: '"We call the customer first, then we look for the cause."',
    texts: [
      'One list of promises for sales, dispatch and service; today each keeps "its own", and the customer hears three answers.',
      'More time, fewer forms',
    ],
    yes: 'y',
    figures: [
      ['12.5', '12.5'],
      ['7', '7'],
    ],
  },
  ru: {
    client: 'Северный экспресс',
    attribute: 'отдел',
    attributeName: 'отдел',
    groups: ['Продажи и выездной сервис', 'Диспетчерская'],
    locale: 'ru_RU.UTF-8',
    note: 'Показали список за прошлую неделю, две строки вычеркнуты',
    quote: '"Сначала звоним клиенту, потом ищем причину."',
    texts: [
      'Единый список обещаний для продаж, диспетчеров и сервиса; сейчас у каждого "свой", и клиент слышит три разных ответа.',
      'Больше времени, меньше бумаг',
    ],
    yes: 'д',
    figures: [
      ['12,5', '12.5'],
      ['7', '7'],
    ],
  },
  pl: {
    client: 'Ekspres Północny',
    attribute: 'site',
    attributeName: 'lokalizacja',
    groups: ['Gdańsk, magazyn i terminal', 'Kraków'],
    locale: 'pl_PL.UTF-8',
    note: 'Pokazano listę z zeszłego tygodnia, dwa wiersze skreślone',
    quote: '"Najpierw dzwonimy do klienta, potem szukamy przyczyny."',
    texts: [
      'Jedna lista obietnic dla sprzedaży, dyspozytorów i serwisu; dziś każdy ma "swoją", a klient słyszy trzy różne odpowiedzi.',
      'Więcej czasu, mniej formularzy',
    ],
    yes: 't',
    figures: [
      ['12,5', '12.5'],
      ['7', '7'],
    ],
  },
};
