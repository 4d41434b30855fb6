import { defineMessages } from './message';

export const workspaceMessages = defineMessages({
  'workspace.audit-head': {
    en: 'The audit of one client. Every key is optional; a line that starts with # is only an example or a remark.',
    ru: 'Аудит одного клиента. Ни один ключ не обязателен; строка, которая начинается с #, — лишь пример или пояснение.',
    pl: 'Audyt jednego klienta. Żaden klucz nie jest obowiązkowy; wiersz zaczynający się od # to tylko przykład albo uwaga.',
  },
  'workspace.audit-client': {
    en: 'Who is audited; stands on the report.',
    ru: 'Кого проверяем; название стоит на отчёте.',
    pl: 'Kogo dotyczy audyt; nazwa trafia do raportu.',
  },
  'workspace.audit-language': {
    en: 'The language of questions and reports: en, ru or pl.',
    ru: 'Язык вопросов и отчётов: en, ru или pl.',
    pl: 'Język pytań i raportów: en, ru albo pl.',
  },
  'workspace.audit-questionnaires': {
    en: 'Which questionnaires this audit uses; see: culture-audit questionnaire list',
    ru: 'Какие опросники используются; список: culture-audit questionnaire list',
    pl: 'Z jakich kwestionariuszy korzysta audyt; lista: culture-audit questionnaire list',
  },
  'workspace.audit-library': {
    en: 'Your own markers and questionnaires, shared by several clients.',
    ru: 'Ваши собственные маркеры и опросники, общие для нескольких клиентов.',
    pl: 'Własne markery i kwestionariusze, wspólne dla kilku klientów.',
  },
  'workspace.audit-attributes': {
    en: 'What groups people belong to. Value: headcount, or just a list of values.',
    ru: 'На какие группы делятся люди. Пишите «значение: численность» или просто список значений.',
    pl: 'Na jakie grupy dzielą się ludzie. Wartość: liczba osób albo sama lista wartości.',
  },
  'workspace.audit-unit': {
    en: 'The attribute whose values auditors rate and KPIs describe.',
    ru: 'Атрибут, значения которого оценивают аудиторы и описывают показатели.',
    pl: 'Atrybut, którego wartości oceniają audytorzy i opisują wskaźniki.',
  },
  'workspace.audit-split': {
    en: 'What reports may show apart: at most two attributes, decided before the round opens.',
    ru: 'Что в отчётах можно показывать раздельно: не больше двух атрибутов, и решают это до открытия раунда.',
    pl: 'Co raporty mogą pokazywać oddzielnie: najwyżej dwa atrybuty, ustalone przed otwarciem rundy.',
  },
  'workspace.audit-targets': {
    en: 'Targets that differ from the marker’s own, 0 to 100.',
    ru: 'Целевые значения, которые отличаются от заданных в маркере, от 0 до 100.',
    pl: 'Cele inne niż zapisane w markerze, od 0 do 100.',
  },
  'workspace.audit-weights': {
    en: 'Weights in the index that differ from 1.',
    ru: 'Веса в индексе, отличные от 1.',
    pl: 'Wagi w indeksie inne niż 1.',
  },
  'workspace.audit-gates': {
    en: 'Preconditions: open from, closed under (points); “markers” names other ones than usual.',
    ru: 'Обязательные условия: с какого балла выполнено (open), ниже какого не выполнено (closed); «markers» называет другие маркеры вместо обычных.',
    pl: 'Warunki wstępne: od ilu punktów otwarty (open), poniżej ilu zamknięty (closed); „markers” wskazuje inne markery niż zwykle.',
  },
  'workspace.audit-privacy': {
    en: 'The fewest people shown together, and the fewest for lists of comments. They can only become stricter once a round is open.',
    ru: 'Наименьшая группа, которую показываем, и наименьшая для списка комментариев. После открытия раунда пределы можно только ужесточить.',
    pl: 'Najmniejsza grupa, jaką pokazujemy, i najmniejsza przy liście komentarzy. Po otwarciu rundy progi można tylko zaostrzyć.',
  },
  'workspace.audit-interviews': {
    en: 'How many interviews you plan for each round; only tells how far a round is.',
    ru: 'Сколько интервью запланировано на каждый раунд; нужно лишь, чтобы показать, сколько уже сделано.',
    pl: 'Ile wywiadów planujesz w każdej rundzie; służy tylko do pokazania, ile już zrobiono.',
  },
  'workspace.audit-launched': {
    en: 'When the service programme was launched.',
    ru: 'Когда запущена программа сервиса.',
    pl: 'Kiedy ruszył program obsługi.',
  },
  'workspace.audit-brand': {
    en: 'The colour of headings in reports.',
    ru: 'Цвет заголовков в отчётах.',
    pl: 'Kolor nagłówków w raportach.',
  },
  'workspace.audit-smallest-difference': {
    en: 'From how many points a difference matters to you.',
    ru: 'Начиная со скольких баллов разница для Вас существенна.',
    pl: 'Od ilu punktów różnica ma znaczenie.',
  },
  'workspace.round-comment': {
    en: 'Written when the round opened. The seal guards questionnaires, modes, limits and what may be shown apart.',
    ru: 'Записано при открытии раунда. Печать (seal) охраняет опросники, режимы, пределы и то, что показывают раздельно.',
    pl: 'Zapisano przy otwarciu rundy. Pieczęć (seal) chroni kwestionariusze, tryby, progi i to, co pokazuje się oddzielnie.',
  },
});
