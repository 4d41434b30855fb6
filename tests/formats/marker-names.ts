import type { Language } from '#problem';

/** Names as long as real ones, in three languages: id, whether it is a gate, name. */
export const markerNames: readonly (readonly [id: string, gate: boolean, name: Readonly<Record<Language, string>>])[] = [
  [
    'leadership-sponsorship',
    true,
    { en: 'Executive sponsorship', ru: 'Поддержка высшего руководства', pl: 'Zaangażowanie najwyższego kierownictwa' },
  ],
  [
    'leader-presence',
    false,
    { en: "Leaders' presence and example", ru: 'Личный пример и участие руководителей', pl: 'Osobisty przykład i obecność kierownictwa' },
  ],
  [
    'cascade',
    true,
    {
      en: 'Cascade to every level and site',
      ru: 'Распространение на все уровни и площадки',
      pl: 'Kaskadowanie na wszystkie szczeble i lokalizacje',
    },
  ],
  [
    'shared-conviction',
    true,
    {
      en: 'Genuine conviction and ownership',
      ru: 'Искренняя убеждённость и личная ответственность',
      pl: 'Szczere przekonanie i osobista odpowiedzialność',
    },
  ],
  [
    'customer-first',
    false,
    { en: 'Customer first when interests clash', ru: 'Приоритет интересов клиента', pl: 'Pierwszeństwo interesu klienta' },
  ],
  [
    'why-us',
    false,
    { en: 'Clear "why us" beyond the minimum', ru: 'Ясный ответ на вопрос «почему мы»', pl: 'Jasna odpowiedź na pytanie „dlaczego my”' },
  ],
  ['one-team', false, { en: 'One team across departments', ru: 'Единая команда', pl: 'Jeden zespół ponad podziałami' }],
  [
    'horizontal-communication',
    false,
    { en: 'Open horizontal communication', ru: 'Открытые горизонтальные коммуникации', pl: 'Otwarta komunikacja pozioma' },
  ],
  [
    'whole-picture',
    false,
    {
      en: 'Information and the whole picture',
      ru: 'Доступ к информации и видение общей картины',
      pl: 'Dostęp do informacji i obraz całości',
    },
  ],
  [
    'delegated-authority',
    false,
    { en: 'Authority at the lowest capable level', ru: 'Полномочия на местах', pl: 'Uprawnienia na najniższym możliwym szczeblu' },
  ],
  [
    'speed-urgency',
    false,
    { en: 'Speed and sense of urgency', ru: 'Оперативность и чувство срочности', pl: 'Szybkość i poczucie pilności' },
  ],
  [
    'flex-initiative',
    false,
    {
      en: 'Flexibility and initiative',
      ru: 'Гибкость, новаторство и предприимчивость',
      pl: 'Elastyczność, innowacyjność i przedsiębiorczość',
    },
  ],
  [
    'selection-fit',
    false,
    {
      en: 'Selecting people who fit service',
      ru: 'Подбор людей, подходящих для работы с клиентами',
      pl: 'Dobór osób z predyspozycjami do obsługi klienta',
    },
  ],
  ['service-skills', false, { en: 'Service competence and training', ru: 'Компетенции и обучение', pl: 'Kompetencje i szkolenia' }],
  ['recognition', false, { en: 'Motivation and recognition', ru: 'Мотивация и признание', pl: 'Motywowanie i docenianie' }],
  [
    'engaged-staff',
    false,
    { en: 'Engaged, thrifty, heard staff', ru: 'Увлечённый и бережливый персонал', pl: 'Zaangażowany i gospodarny personel' },
  ],
  ['customer-insight', false, { en: 'Knowing your own customers', ru: 'Знание своих клиентов', pl: 'Znajomość własnych klientów' }],
  [
    'customer-dialogue',
    false,
    { en: 'Two-way dialogue and relationships', ru: 'Диалог и отношения с клиентом', pl: 'Dialog i relacje z klientem' },
  ],
  [
    'direct-access',
    false,
    {
      en: 'Direct access to the problem-solver',
      ru: 'Прямая связь с тем, кто решает вопрос',
      pl: 'Bezpośredni dostęp do osoby decyzyjnej',
    },
  ],
  ['promise-keeping', false, { en: 'Keeping what was agreed', ru: 'Выполнение договорённостей', pl: 'Dotrzymywanie ustaleń' }],
  [
    'early-warning',
    false,
    { en: 'Early and consistent information', ru: 'Раннее и непротиворечивое информирование', pl: 'Wczesna i spójna informacja' },
  ],
  [
    'exception-control',
    false,
    {
      en: 'Controlled non-standard commitments',
      ru: 'Управление нестандартными обязательствами',
      pl: 'Zarządzanie zobowiązaniami niestandardowymi',
    },
  ],
  [
    'no-fault-recovery',
    false,
    { en: 'No-fault claims and returns', ru: 'Претензии и возвраты без поиска виноватых', pl: 'Reklamacje i zwroty bez szukania winnego' },
  ],
  [
    'journey-metrics',
    false,
    {
      en: 'Indicators before, during and after',
      ru: 'Показатели до покупки, при покупке и после неё',
      pl: 'Wskaźniki przed zakupem, w jego trakcie i po nim',
    },
  ],
  [
    'execution',
    false,
    { en: 'Execution and continuous improvement', ru: 'Исполнение и постоянное улучшение', pl: 'Realizacja i ciągłe doskonalenie' },
  ],
  ['programme-refresh', false, { en: 'Refreshing the programme', ru: 'Обновление программы сервиса', pl: 'Odświeżanie programu obsługi' }],
];
