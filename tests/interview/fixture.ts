import type { Localised } from '#problem';
import type { Marker, Option, Question, Questionnaire } from '#questionnaire/questionnaire';

const text = (en: string, ru: string, pl: string): Localised => ({ en, ru, pl });
const five = (labels: readonly Localised[], first = 1): readonly Option[] =>
  labels.map((label, at) => ({ code: String(at + first), label, score: at * 25 }));

const agreement = five([
  text('Strongly disagree', 'Полностью не согласен(-на)', 'Zdecydowanie się nie zgadzam'),
  text('Disagree', 'Скорее не согласен(-на)', 'Raczej się nie zgadzam'),
  text('Neither agree nor disagree', 'Отчасти согласен(-на), отчасти нет', 'Ani się zgadzam, ani się nie zgadzam'),
  text('Agree', 'Скорее согласен(-на)', 'Raczej się zgadzam'),
  text('Strongly agree', 'Полностью согласен(-на)', 'Zdecydowanie się zgadzam'),
]);
const levels = five(
  [
    text('Absent', 'Отсутствует', 'Brak'),
    text('Occasional', 'От случая к случаю', 'Doraźnie'),
    text('Partly in place', 'Внедрено частично', 'Wdrożone częściowo'),
    text('Works as a system', 'Работает как система', 'Działa systemowo'),
    text('Second nature', 'Вошло в привычку', 'Weszło w nawyk'),
  ],
  0,
);
const anchors = [
  text(
    'Departments blame each other in front of customers.',
    'Подразделения обвиняют друг друга на глазах у клиентов.',
    'Działy zrzucają na siebie winę na oczach klientów.',
  ),
  text(
    'Help from another department depends on personal favours.',
    'Другое подразделение помогает только по личной просьбе или знакомству.',
    'Pomoc innego działu zależy od osobistych przysług.',
  ),
  text(
    'Joint teams form only in a crisis or for key customers.',
    'Совместные команды создаются только в кризисных ситуациях или для ключевых клиентов.',
    'Wspólne zespoły powstają tylko w kryzysie albo dla kluczowych klientów.',
  ),
  text(
    'Departments have shared targets and review results together with top management.',
    'У подразделений есть общие целевые показатели, итоги они разбирают вместе с высшим руководством.',
    'Działy mają wspólne cele i razem z najwyższym kierownictwem omawiają wyniki.',
  ),
  text(
    'Customers cannot tell which department they are dealing with.',
    'Клиенты не замечают, с каким именно подразделением имеют дело.',
    'Klienci nie odczuwają, z którym działem mają do czynienia.',
  ),
];
const threeWay: readonly Option[] = [
  { code: 'yes', label: text('Yes', 'Да', 'Tak'), score: 100 },
  { code: 'partly', label: text('Partly', 'Частично', 'Częściowo'), score: 50 },
  { code: 'no', label: text('No', 'Нет', 'Nie'), score: 0 },
];

const question = (id: string, type: Question['type'], words: Localised, rest: Partial<Question> = {}): Question => ({
  id,
  marker: 'one-team',
  type,
  text: words,
  ask: [],
  reversed: false,
  weight: 1,
  options: [],
  anchors: [],
  kpi: null,
  limits: null,
  showIf: null,
  required: false,
  ...rest,
});

const questions: readonly Question[] = [
  question(
    'one-team-1',
    'agreement',
    text(
      'Departments here solve a customer’s problem together instead of passing it from one to another.',
      'Подразделения решают проблему клиента сообща, а не перекладывают её друг на друга.',
      'Działy wspólnie rozwiązują problem klienta, zamiast przerzucać go między sobą.',
    ),
    { options: agreement },
  ),
  question(
    'one-team-2',
    'agreement',
    text(
      'Each department here protects its own targets even when the customer suffers from it.',
      'Каждое подразделение у нас прежде всего заботится о своих показателях, даже если от этого страдает клиент.',
      'Każdy dział pilnuje u nas własnych celów, nawet jeśli traci na tym klient.',
    ),
    { options: agreement, reversed: true },
  ),
  question(
    'one-team-e',
    'yes-partly-no',
    text(
      'Departments that share a customer order have at least one common target for that order.',
      'У подразделений, через которые проходит заказ клиента, есть хотя бы один общий целевой показатель по этому заказу.',
      'Działy realizujące to samo zamówienie mają co najmniej jeden wspólny cel dotyczący tego zamówienia.',
    ),
    { options: threeWay },
  ),
  question(
    'one-team-m',
    'maturity',
    text(
      'How well do departments act as a single team when serving the same customer?',
      'Насколько хорошо подразделения действуют как одна команда, обслуживая общего клиента?',
      'Na ile działy obsługujące tego samego klienta pracują jak jeden zespół?',
    ),
    { options: levels, anchors, ask: ['auditor'] },
  ),
  question(
    'promise-keeping-k',
    'kpi',
    text(
      'Orders delivered in full and on time.',
      'Заказы, выполненные полностью и в срок.',
      'Zamówienia zrealizowane w całości i na czas.',
    ),
    {
      marker: 'promise-keeping',
      kpi: {
        unit: text('% of orders', '% заказов', '% zamówień'),
        anchors: [
          [70, 0],
          [98, 100],
        ],
        target: 95,
      },
    },
  ),
  question(
    'promise-keeping-r',
    'recommend',
    text(
      'How likely are you to recommend us to a friend?',
      'С какой вероятностью вы порекомендуете нас знакомым?',
      'Na ile prawdopodobne jest, że polecą nas Państwo znajomym?',
    ),
    {
      marker: 'promise-keeping',
      options: Array.from({ length: 11 }, (_, at) => ({
        code: String(at),
        label: text(String(at), String(at), String(at)),
        score: at * 10,
      })),
    },
  ),
  question(
    'promise-keeping-c',
    'choices',
    text('Who is told when a delivery will be late?', 'Кого предупреждают о задержке поставки?', 'Kto dowiaduje się o opóźnieniu dostawy?'),
    {
      marker: 'promise-keeping',
      options: [
        { code: 'customer', label: text('The customer', 'Клиента', 'Klient'), score: 1 },
        { code: 'sales', label: text('Sales', 'Отдел продаж', 'Dział sprzedaży'), score: 1 },
        { code: 'nobody', label: text('Nobody', 'Никого', 'Nikt'), score: -1 },
      ],
    },
  ),
  question('years', 'number', text('Years with the company.', 'Стаж в компании, лет.', 'Staż w firmie, w latach.'), {
    marker: null,
    limits: { min: 0, max: 60 },
    weight: 0,
  }),
  question(
    'open-1',
    'text',
    text(
      'What should change first for our customers?',
      'Что в первую очередь следует изменить для наших клиентов?',
      'Co w pierwszej kolejności należy zmienić dla naszych klientów?',
    ),
    { marker: null, weight: 0 },
  ),
  question('open-2', 'agreement', text('I would say this to a colleague.', 'Я сказал(а) бы это коллеге.', 'Powiedział(a)bym to koledze.'), {
    marker: null,
    options: agreement,
    weight: 0,
  }),
];

const marker = (id: string, name: Localised, probe: Localised, evidence: readonly Localised[]): Marker => ({
  id,
  domain: 'teamwork',
  gate: false,
  target: 75,
  weight: 1,
  covers: [],
  name,
  definition: name,
  why: name,
  answers: [],
  themes: [],
  levels: anchors,
  probe,
  evidence,
  actions: [],
});

const nothing = text('', '', '');

/** A small questionnaire with one question of each kind of entry. */
export const fixture: Questionnaire = {
  format: 1,
  id: 'fixture',
  name: text('Fixture', 'Образец', 'Wzór'),
  purpose: nothing,
  introduction: nothing,
  anonymity: null,
  respondents: ['leader'],
  minutes: 5,
  cadence: 'once',
  mode: 'confidential',
  attributes: [],
  smallestDifference: 5,
  leastAnswered: 0.5,
  leastCoverage: 0.5,
  gates: { open: 60, closed: 40 },
  domains: [{ id: 'teamwork', name: text('Teamwork', 'Команда', 'Zespół') }],
  markers: [
    marker(
      'one-team',
      text('One team across departments', 'Единая команда', 'Jeden zespół ponad podziałami'),
      text(
        'Walk me through an order that went wrong between two departments.',
        'Расскажите шаг за шагом о заказе, который сорвался на стыке двух подразделений.',
        'Proszę opowiedzieć krok po kroku o zamówieniu, w którym coś poszło nie tak na styku dwóch działów.',
      ),
      [
        text('Shared targets', 'Общие целевые показатели', 'Wspólne cele'),
        text('Minutes of joint reviews', 'Протоколы совместных разборов', 'Protokoły ze wspólnych przeglądów'),
        text(
          'Complaints about hand-overs between departments',
          'Жалобы на передачу дел между подразделениями',
          'Skargi na przekazywanie spraw między działami',
        ),
      ],
    ),
    marker(
      'promise-keeping',
      text('Keeping what was agreed', 'Выполнение договорённостей', 'Dotrzymywanie ustaleń'),
      text('Show me the last late order.', 'Покажите последний просроченный заказ.', 'Proszę pokazać ostatnie spóźnione zamówienie.'),
      [],
    ),
  ],
  questions,
  outside: {
    dontKnow: text('Don’t know', 'Затрудняюсь ответить', 'Trudno powiedzieć'),
    notApplicable: text('Does not apply to me', 'Ко мне не относится', 'Nie dotyczy mnie'),
    noData: text('No data', 'Нет данных', 'Brak danych'),
  },
  hash: '0'.repeat(64),
};
