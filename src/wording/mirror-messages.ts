import { defineMessages } from './message';

/** The expectation mirror: customers and staff on the same expectations. Names of expectations are quoted, so that no case has to agree. */
export const mirrorMessages = defineMessages({
  'mirror.title': {
    en: 'Expectation mirror: customers and staff',
    ru: 'Зеркало ожиданий: клиенты и сотрудники',
    pl: 'Lustro oczekiwań: klienci i pracownicy',
  },
  'mirror.intro': {
    en: 'Customers said how much each expectation matters to them and how often it is met. Staff said what they believe matters to customers and how often they deliver it. All of it is on 0–100; two sides within 10 points of each other agree.',
    ru: 'Клиенты сказали, насколько важно для них каждое ожидание и как часто оно выполняется. Сотрудники сказали, что, по их мнению, важно клиентам и как часто они это выполняют. Всё приведено к шкале 0–100; если две стороны расходятся не более чем на 10 баллов, они сходятся во мнении.',
    pl: 'Klienci powiedzieli, jak ważne jest dla nich każde oczekiwanie i jak często jest spełniane. Pracownicy powiedzieli, co ich zdaniem jest ważne dla klientów i jak często to zapewniają. Wszystko jest w skali 0–100; dwie strony są zgodne, jeśli różnią się najwyżej o 10 punktów.',
  },
  'mirror.name.exp-informed': {
    en: 'Being kept informed',
    ru: 'Сведения о заказе и изменениях',
    pl: 'Informacje o zamówieniu i zmianach',
  },
  'mirror.name.exp-answers': { en: 'Quick, accurate answers', ru: 'Быстрые и точные ответы', pl: 'Szybkie i dokładne odpowiedzi' },
  'mirror.name.exp-access': {
    en: 'Direct access to someone authorised',
    ru: 'Прямой доступ к тому, кто вправе решить',
    pl: 'Bezpośredni kontakt z osobą uprawnioną',
  },
  'mirror.name.exp-heard': {
    en: 'Requirements heard and acted upon',
    ru: 'Требования услышаны и приняты в работу',
    pl: 'Wymagania wysłuchane i przyjęte do realizacji',
  },
  'mirror.name.exp-delivered': {
    en: 'Delivery exactly as agreed',
    ru: 'Выполнение точно по договорённости',
    pl: 'Realizacja dokładnie według ustaleń',
  },
  'mirror.name.exp-change': { en: 'Changes at short notice', ru: 'Изменения в короткий срок', pl: 'Zmiany w krótkim terminie' },

  'mirror.side.importance': { en: 'Important to customers', ru: 'Важность для клиентов', pl: 'Ważność dla klientów' },
  'mirror.side.experience': { en: 'Customers’ experience', ru: 'Опыт клиентов', pl: 'Doświadczenie klientów' },
  'mirror.side.belief': { en: 'Importance as staff see it', ru: 'Важность, по мнению сотрудников', pl: 'Ważność zdaniem pracowników' },
  'mirror.side.delivery': { en: 'Staff about their own service', ru: 'Сотрудники о своём сервисе', pl: 'Pracownicy o swojej obsłudze' },

  'mirror.gap.perception': {
    en: 'Do staff know what matters to customers?',
    ru: 'Знают ли сотрудники, что важно клиентам?',
    pl: 'Czy pracownicy wiedzą, co jest ważne dla klientów?',
  },
  'mirror.gap.service': {
    en: 'Do customers get what matters to them?',
    ru: 'Получают ли клиенты то, что для них важно?',
    pl: 'Czy klienci otrzymują to, co jest dla nich ważne?',
  },
  'mirror.gap.self-image': {
    en: 'Do staff see their service as customers do?',
    ru: 'Видят ли сотрудники свой сервис так же, как клиенты?',
    pl: 'Czy pracownicy widzą swoją obsługę tak jak klienci?',
  },
  'mirror.note.perception': {
    en: 'The perception gap is what staff believe matters minus what matters to customers. Below zero, staff underrate it; above, they overrate it.',
    ru: 'Разрыв восприятия: важность, по мнению сотрудников, минус важность для клиентов. Ниже нуля — сотрудники недооценивают, выше — переоценивают.',
    pl: 'Luka postrzegania: ważność zdaniem pracowników minus ważność dla klientów. Poniżej zera pracownicy nie doceniają oczekiwania, powyżej – przeceniają je.',
  },
  'mirror.note.service': {
    en: 'The service gap is experience minus importance, of the same customers. Importance and frequency are two different scales and almost everything is rated important, so compare the expectations with each other, as the next table does.',
    ru: 'Разрыв сервиса: опыт минус важность, по ответам одних и тех же клиентов. Важность и частота — разные шкалы, к тому же важным называют почти всё, поэтому сравнивайте ожидания между собой, как в следующей таблице.',
    pl: 'Luka obsługi: doświadczenie minus ważność, według tych samych klientów. Ważność i częstość to dwie różne skale, a za ważne uznaje się prawie wszystko, dlatego oczekiwania trzeba porównywać między sobą, jak w następnej tabeli.',
  },
  'mirror.note.service-alone': {
    en: 'The service gap is experience minus importance, of the same customers. Importance and frequency are two different scales, so compare the expectations with each other. That comparison needs at least ten customers and five expectations.',
    ru: 'Разрыв сервиса: опыт минус важность, по ответам одних и тех же клиентов. Важность и частота — разные шкалы, поэтому сравнивайте ожидания между собой. Для такого сравнения нужно не менее десяти клиентов и пяти ожиданий.',
    pl: 'Luka obsługi: doświadczenie minus ważność, według tych samych klientów. Ważność i częstość to dwie różne skale, dlatego oczekiwania trzeba porównywać między sobą. Takie porównanie wymaga co najmniej dziesięciu klientów i pięciu oczekiwań.',
  },
  'mirror.note.self-image': {
    en: 'The self-image gap is what staff say they deliver minus what customers experience. Above zero, the organisation looks better to itself than to its customers.',
    ru: 'Разрыв самооценки: что говорят о своём сервисе сотрудники минус опыт клиентов. Выше нуля — организация видит себя лучше, чем её видят клиенты.',
    pl: 'Luka samooceny: co pracownicy mówią o swojej obsłudze minus doświadczenie klientów. Powyżej zera organizacja widzi siebie lepiej, niż widzą ją klienci.',
  },
  'mirror.chart-summary': {
    en: 'Largest gap first. Within 10 points: {agreeing} of {count}.',
    ru: 'Сначала самый большой разрыв. В пределах 10 баллов: {agreeing} из {count}.',
    pl: 'Od największej luki. W granicach 10 punktów: {agreeing} z {count}.',
  },
  'mirror.perhaps': { en: 'close; not certain', ru: 'близко; не наверняка', pl: 'blisko; nie na pewno' },
  'mirror.agrees': { en: 'agree', ru: 'сходятся', pl: 'zgodne' },
  'mirror.apart': { en: 'apart', ru: 'расходятся', pl: 'rozbieżne' },
  'mirror.standing': { en: '{side}; {evidence}', ru: '{side}; {evidence}', pl: '{side}; {evidence}' },
  'mirror.range': { en: '{low}\u00a0to\u00a0{high}', ru: 'от\u00a0{low} до\u00a0{high}', pl: 'od\u00a0{low} do\u00a0{high}' },

  'mirror.column.expectation': { en: 'Expectation', ru: 'Ожидание', pl: 'Oczekiwanie' },
  'mirror.column.range': { en: 'Likely', ru: 'Диапазон', pl: 'Przedział' },
  'mirror.column.standing': {
    en: 'Within 10 points; evidence',
    ru: 'В пределах 10 баллов; уверенность',
    pl: 'W granicach 10 punktów; pewność',
  },
  'mirror.column.customers': { en: 'Customers', ru: 'Клиенты', pl: 'Klienci' },
  'mirror.column.staff-say': { en: 'Staff', ru: 'Сотрудники', pl: 'Pracownicy' },
  'mirror.column.importance': { en: 'Importance', ru: 'Важность', pl: 'Ważność' },
  'mirror.column.experience': { en: 'Experience', ru: 'Опыт', pl: 'Doświadczenie' },
  'mirror.column.against': { en: 'Lacks against the average', ru: 'Нехватка против среднего', pl: 'Brak na tle średniej' },
  'mirror.column.calls-for': { en: 'What it calls for', ru: 'Что из этого следует', pl: 'Co z tego wynika' },
  'mirror.column.customers-say': { en: 'What customers were asked', ru: 'Вопрос клиентам', pl: 'Pytanie do klientów' },

  'mirror.read.perception.over': {
    en: '{name}: staff believe it matters {first}, to customers it matters {second} (gap {gap}). Staff overrate it, so effort may go where customers need less.',
    ru: '{name}: важность, по мнению сотрудников, — {first}, для самих клиентов — {second} (разрыв {gap}). Сотрудники это переоценивают: силы могут уходить не туда, где они нужны клиентам.',
    pl: '{name}: zdaniem pracowników ważność wynosi {first}, dla klientów – {second} (luka {gap}). Pracownicy to przeceniają, więc wysiłek może iść tam, gdzie klienci potrzebują go mniej.',
  },
  'mirror.read.perception.under': {
    en: '{name}: staff believe it matters {first}, to customers it matters {second} (gap {gap}). Staff underrate it, so it is easily neglected.',
    ru: '{name}: важность, по мнению сотрудников, — {first}, для самих клиентов — {second} (разрыв {gap}). Сотрудники это недооценивают, и этим легко пренебречь.',
    pl: '{name}: zdaniem pracowników ważność wynosi {first}, dla klientów – {second} (luka {gap}). Pracownicy tego nie doceniają, więc łatwo to zaniedbać.',
  },
  'mirror.read.service.over': {
    en: '{name}: importance to customers {second}, experience {first} (gap {gap}). Customers get more of it than matters to them.',
    ru: '{name}: важность для клиентов — {second}, их опыт — {first} (разрыв {gap}). Клиенты получают этого больше, чем им нужно.',
    pl: '{name}: ważność dla klientów wynosi {second}, ich doświadczenie – {first} (luka {gap}). Klienci otrzymują tego więcej, niż potrzebują.',
  },
  'mirror.read.service.under': {
    en: '{name}: importance to customers {second}, experience {first} (gap {gap}). Customers get it less often than it matters to them.',
    ru: '{name}: важность для клиентов — {second}, их опыт — {first} (разрыв {gap}). Клиенты получают это реже, чем для них важно.',
    pl: '{name}: ważność dla klientów wynosi {second}, ich doświadczenie – {first} (luka {gap}). Klienci otrzymują to rzadziej, niż jest to dla nich ważne.',
  },
  'mirror.read.self-image.over': {
    en: '{name}: staff rate their service {first}, customers experience {second} (gap {gap}). The organisation looks better to itself than to its customers.',
    ru: '{name}: сотрудники оценивают свой сервис на {first}, опыт клиентов — {second} (разрыв {gap}). Организация видит себя лучше, чем её видят клиенты.',
    pl: '{name}: pracownicy oceniają swoją obsługę na {first}, doświadczenie klientów to {second} (luka {gap}). Organizacja widzi siebie lepiej, niż widzą ją klienci.',
  },
  'mirror.read.self-image.under': {
    en: '{name}: staff rate their service {first}, customers experience {second} (gap {gap}). Customers see the organisation better than it sees itself.',
    ru: '{name}: сотрудники оценивают свой сервис на {first}, опыт клиентов — {second} (разрыв {gap}). Клиенты видят организацию лучше, чем она сама себя.',
    pl: '{name}: pracownicy oceniają swoją obsługę na {first}, doświadczenie klientów to {second} (luka {gap}). Klienci widzą organizację lepiej niż ona sama siebie.',
  },

  'mirror.read.perception.unsure': {
    en: '{name}: staff believe {first}, importance to customers {second} (gap {gap}). Which way the gap goes cannot be told.',
    ru: '{name}: по мнению сотрудников — {first}, важность для клиентов — {second} (разрыв {gap}). Есть ли разрыв, пока неясно.',
    pl: '{name}: zdaniem pracowników {first}, ważność dla klientów wynosi {second} (luka {gap}). Nie wiadomo, czy luka istnieje.',
  },
  'mirror.read.service.unsure': {
    en: '{name}: importance to customers {second}, experience {first} (gap {gap}). Which way the gap goes cannot be told.',
    ru: '{name}: важность для клиентов — {second}, их опыт — {first} (разрыв {gap}). Есть ли разрыв, пока неясно.',
    pl: '{name}: ważność dla klientów wynosi {second}, ich doświadczenie – {first} (luka {gap}). Nie wiadomo, czy luka istnieje.',
  },
  'mirror.read.self-image.unsure': {
    en: '{name}: staff rate their service {first}, customers experience {second} (gap {gap}). Which way the gap goes cannot be told.',
    ru: '{name}: сотрудники оценивают свой сервис на {first}, опыт клиентов — {second} (разрыв {gap}). Есть ли разрыв, пока неясно.',
    pl: '{name}: pracownicy oceniają swoją obsługę na {first}, doświadczenie klientów to {second} (luka {gap}). Nie wiadomo, czy luka istnieje.',
  },

  'mirror.readings': {
    en: 'What the gaps mean, largest first',
    ru: 'Что означают разрывы, начиная с самого большого',
    pl: 'Co oznaczają luki, od największej',
  },
  'mirror.indicative': {
    en: '{reading} The answers point that way; ask more people.',
    ru: '{reading} Данные указывают в эту сторону; опросите больше людей.',
    pl: '{reading} Dane na to wskazują; warto zapytać więcej osób.',
  },
  'mirror.group.perception.over': {
    en: 'Staff overrate how much this matters to customers, so effort may go where customers need less: {items}.',
    ru: 'Сотрудники переоценивают, насколько это важно клиентам, и силы могут уходить не туда: {items}.',
    pl: 'Pracownicy przeceniają, jak ważne jest to dla klientów, więc wysiłek może iść nie tam, gdzie trzeba: {items}.',
  },
  'mirror.group.perception.under': {
    en: 'Staff underrate how much this matters to customers, so it is easily neglected: {items}.',
    ru: 'Сотрудники недооценивают, насколько это важно клиентам, и этим легко пренебречь: {items}.',
    pl: 'Pracownicy nie doceniają, jak ważne jest to dla klientów, więc łatwo to zaniedbać: {items}.',
  },
  'mirror.group.service.over': {
    en: 'Customers get more of this than matters to them: {items}.',
    ru: 'Клиенты получают этого больше, чем им нужно: {items}.',
    pl: 'Klienci otrzymują tego więcej, niż potrzebują: {items}.',
  },
  'mirror.group.service.under': {
    en: 'Customers get this less often than it matters to them: {items}.',
    ru: 'Клиенты получают это реже, чем для них важно: {items}.',
    pl: 'Klienci otrzymują to rzadziej, niż jest to dla nich ważne: {items}.',
  },
  'mirror.group.self-image.over': {
    en: 'The organisation looks better to itself than to its customers: {items}.',
    ru: 'Организация видит себя лучше, чем её видят клиенты: {items}.',
    pl: 'Organizacja widzi siebie lepiej, niż widzą ją klienci: {items}.',
  },
  'mirror.group.self-image.under': {
    en: 'Customers see the organisation better than it sees itself: {items}.',
    ru: 'Клиенты видят организацию лучше, чем она сама себя: {items}.',
    pl: 'Klienci widzą organizację lepiej niż ona sama siebie: {items}.',
  },
  'mirror.item': { en: '{name} ({gap})', ru: '{name} ({gap})', pl: '{name} ({gap})' },
  'mirror.item.indicative': {
    en: '{name} ({gap}, pointing that way)',
    ru: '{name} ({gap}, данные указывают в эту сторону)',
    pl: '{name} ({gap}, dane na to wskazują)',
  },
  'mirror.unclear': {
    en: 'Apart by more than 10 points on paper, but it takes more answers to tell: {names}.',
    ru: 'По числам расхождение больше 10 баллов, но чтобы судить, нужно больше ответов: {names}.',
    pl: 'W liczbach rozbieżność przekracza 10 punktów, ale żeby to rozstrzygnąć, potrzeba więcej odpowiedzi: {names}.',
  },
  'mirror.perhaps-agreeing': {
    en: 'Within 10 points on paper, but it takes more answers to be certain: {names}.',
    ru: 'По числам расхождение в пределах 10 баллов, но чтобы утверждать это, нужно больше ответов: {names}.',
    pl: 'W liczbach rozbieżność mieści się w 10 punktach, ale żeby mieć pewność, potrzeba więcej odpowiedzi: {names}.',
  },
  'mirror.agreeing': {
    en: 'Where the sides agree, within 10 points',
    ru: 'В чём стороны сходятся (в пределах 10 баллов)',
    pl: 'W czym strony są zgodne (w granicach 10 punktów)',
  },
  'mirror.agreeing.perception': {
    en: 'How much it matters: {names}.',
    ru: 'Насколько это важно: {names}.',
    pl: 'Jak jest to ważne: {names}.',
  },
  'mirror.agreeing.service': {
    en: 'Experience is as high as importance: {names}.',
    ru: 'Опыт клиентов соответствует важности: {names}.',
    pl: 'Doświadczenie odpowiada ważności: {names}.',
  },
  'mirror.agreeing.self-image': {
    en: 'What customers get: {names}.',
    ru: 'Что получают клиенты: {names}.',
    pl: 'Co klienci otrzymują: {names}.',
  },
  'mirror.named.perception': { en: '{name} (importance)', ru: '{name} (важность)', pl: '{name} (ważność)' },
  'mirror.named.service': {
    en: '{name} (importance and experience)',
    ru: '{name} (важность и опыт)',
    pl: '{name} (ważność i doświadczenie)',
  },
  'mirror.named.self-image': {
    en: '{name} (experience and self-image)',
    ru: '{name} (опыт и самооценка)',
    pl: '{name} (doświadczenie i samoocena)',
  },

  'mirror.headline.largest': { en: 'The largest gap. {reading}', ru: 'Самый большой разрыв. {reading}', pl: 'Największa luka. {reading}' },
  'mirror.headline.unclear': {
    en: 'No gap is certain yet; the largest on paper is {gap} points: {name}.',
    ru: 'Пока ни один разрыв не ясен; по числам самый большой — {name}, {gap} в баллах.',
    pl: 'Żadna luka nie jest jeszcze pewna; w liczbach największa to {gap} pkt: {name}.',
  },
  'mirror.headline.agree': {
    en: 'Customers and staff agree: no gap is larger than 10 points.',
    ru: 'Клиенты и сотрудники сходятся во мнении: ни один разрыв не превышает 10 баллов.',
    pl: 'Klienci i pracownicy są zgodni: żadna luka nie przekracza 10 punktów.',
  },
  'mirror.headline.no-customers': {
    en: 'The mirror needs its other side: fewer than {minimum} customers have answered.',
    ru: 'Зеркалу не хватает второй стороны: ответило меньше {minimum, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}.',
    pl: 'Lustru brakuje drugiej strony: odpowiedziało mniej niż {minimum} klientów.',
  },
  'mirror.headline.nobody': {
    en: 'The mirror is still empty: neither {minimum} customers nor {minimum} members of staff have answered.',
    ru: 'Зеркало пока пустое: не набралось ни {minimum} ответивших клиентов, ни {minimum} сотрудников.',
    pl: 'Lustro jest jeszcze puste: nie odpowiedziało ani {minimum} klientów, ani {minimum} pracowników.',
  },
  'mirror.one-sided': { en: 'One side is missing', ru: 'Не хватает одной стороны', pl: 'Brakuje jednej strony' },
  'mirror.no-customers': {
    en: 'Customers’ sides are not shown: fewer than {minimum} customers have answered. Without them nothing can be compared.',
    ru: 'Ответы клиентов не показаны: ответило меньше {minimum, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}. Без них сравнивать не с чем.',
    pl: 'Odpowiedzi klientów nie są pokazane: odpowiedziało mniej niż {minimum} klientów. Bez nich nie ma czego porównać.',
  },
  'mirror.no-staff': {
    en: 'Staff’s sides are not shown: fewer than {minimum} members of staff have answered. What customers get can be compared with what matters to them, and no more.',
    ru: 'Ответы сотрудников не показаны: ответило меньше {minimum, plural, one {# сотрудника} few {# сотрудников} many {# сотрудников} other {# сотрудника}}. Сравнить можно только опыт клиентов с тем, что для них важно.',
    pl: 'Odpowiedzi pracowników nie są pokazane: odpowiedziało mniej niż {minimum} pracowników. Porównać można tylko doświadczenie klientów z tym, co jest dla nich ważne.',
  },

  'mirror.priority.caption': {
    en: 'Importance against experience: what to improve first',
    ru: 'Важность и опыт: что улучшать в первую очередь',
    pl: 'Ważność a doświadczenie: co poprawić najpierw',
  },
  'mirror.priority.note': {
    en: '“Lacks against the average” is how much more an expectation is missed than the average of them; it and its evidence say where to act. In brackets: where it stands against the averages of importance and experience, unless a likely range crosses one of them.',
    ru: '«Нехватка против среднего» показывает, насколько сильнее недополучают именно это по сравнению со средним по всем ожиданиям; по ней и по уверенности в ней видно, где действовать. В скобках — положение относительно средних значений важности и опыта, если вероятный диапазон не пересекает одно из них.',
    pl: '„Brak na tle średniej” mówi, o ile bardziej niespełnione jest to oczekiwanie niż przeciętne; razem z pewnością wskazuje, gdzie działać. W nawiasie: położenie względem średniej ważności i średniego doświadczenia, chyba że prawdopodobny przedział przecina jedną z nich.',
  },
  'mirror.calls.improve': { en: 'improve first', ru: 'улучшать в первую очередь', pl: 'poprawić najpierw' },
  'mirror.calls.wait': { en: 'can wait', ru: 'может подождать', pl: 'może poczekać' },
  'mirror.calls.alike': { en: 'like the rest', ru: 'как остальные', pl: 'jak pozostałe' },
  'mirror.calls.placed': { en: '{calls} ({place})', ru: '{calls} ({place})', pl: '{calls} ({place})' },
  'mirror.quadrant.concentrate-here': {
    en: 'important, met too rarely',
    ru: 'важно, выполняется слабее',
    pl: 'ważne, słabiej spełniane',
  },
  'mirror.quadrant.keep-up': { en: 'important, met well', ru: 'важно, выполняется хорошо', pl: 'ważne, dobrze spełniane' },
  'mirror.quadrant.low-priority': {
    en: 'less important, met less',
    ru: 'менее важно, выполняется слабее',
    pl: 'mniej ważne, słabiej spełniane',
  },
  'mirror.quadrant.possible-overkill': {
    en: 'less important, met well',
    ru: 'менее важно, выполняется хорошо',
    pl: 'mniej ważne, dobrze spełniane',
  },

  'mirror.level.leader': { en: 'Senior leaders', ru: 'Высшее руководство', pl: 'Najwyższe kierownictwo' },
  'mirror.level.manager': { en: 'Managers', ru: 'Руководители', pl: 'Kierownicy' },
  'mirror.level.front-line': { en: 'Front line', ru: 'Работают с клиентами', pl: 'Pierwsza linia' },
  'mirror.level.back-office': { en: 'Back office', ru: 'Бэк-офис', pl: 'Dział back office' },
  'mirror.levels.belief': {
    en: 'What matters to customers, by level of staff',
    ru: 'Что важно клиентам: мнение сотрудников по уровням должности',
    pl: 'Co jest ważne dla klientów: zdanie pracowników według szczebli',
  },
  'mirror.levels.delivery': {
    en: 'How often it is delivered, by level of staff',
    ru: 'Как часто это выполняется: мнение сотрудников по уровням должности',
    pl: 'Jak często jest to zapewniane: zdanie pracowników według szczebli',
  },
  'mirror.levels.note': {
    en: 'The customers’ column is importance in the first table and experience in the second. Scores of fewer than 20 people are in steps of five. “–” is hidden to protect people: fewer than {minimum} answers, or another level could be worked out from it.',
    ru: 'Столбец клиентов: в первой таблице важность, во второй опыт. Оценки менее чем 20 человек округлены до чисел, кратных пяти. «–» — скрыто, чтобы защитить людей: ответов меньше {minimum} либо по ним можно было бы вычислить результат другого уровня.',
    pl: 'Kolumna klientów: w pierwszej tabeli ważność, w drugiej doświadczenie. Wyniki mniej niż 20 osób są zaokrąglone do wielokrotności pięciu. „–” oznacza dane ukryte dla ochrony osób: odpowiedzi jest mniej niż {minimum} albo dałoby się z nich wyliczyć wynik innego szczebla.',
  },
  'mirror.levels.other-split': {
    en: 'By level: not shown, because the same people are already shown apart by another attribute, and both together could tell what a few of them said.',
    ru: 'По уровням должности: не показано, потому что те же люди уже показаны в другом разрезе, и по двум разрезам вместе можно было бы вычислить ответы немногих.',
    pl: 'Według szczebli: nie pokazujemy, bo te same osoby są już pokazane w innym podziale, a z obu podziałów razem dałoby się wyliczyć odpowiedzi nielicznych.',
  },
  'mirror.levels.none': {
    en: 'By level: not shown, because at least one level has fewer than {minimum} answers, and the others would tell what they said.',
    ru: 'По уровням должности: не показано, потому что хотя бы на одном уровне меньше {minimum} ответов, и по остальным их можно было бы вычислить.',
    pl: 'Według szczebli: nie pokazujemy, bo przynajmniej na jednym szczeblu jest mniej niż {minimum} odpowiedzi, a z pozostałych dałoby się je wyliczyć.',
  },

  'mirror.customers.title': {
    en: 'What customers say, beside the markers',
    ru: 'Что говорят клиенты: рядом с маркерами',
    pl: 'Co mówią klienci: obok markerów',
  },
  'mirror.customers.note': {
    en: 'Customers’ answers stand beside a marker and never enter its score. “–” under the marker score: not asked in this round, or withheld.',
    ru: 'Ответы клиентов стоят рядом с маркером и никогда не входят в его оценку. «–» вместо оценки маркера: в этом раунде о нём не спрашивали или оценка скрыта.',
    pl: 'Odpowiedzi klientów stoją obok markera i nigdy nie wchodzą do jego wyniku. „–” zamiast wyniku markera: w tej rundzie o niego nie pytano albo wynik jest ukryty.',
  },
  'mirror.not-known.intro': {
    en: 'More than one in five could not say:',
    ru: 'Больше одного из пяти затруднились ответить:',
    pl: 'Więcej niż jedna osoba na pięć nie potrafiła odpowiedzieć:',
  },
  'mirror.not-known.line': { en: '{name}, {side}: {share}', ru: '{name}, {side}: {share}', pl: '{name}, {side}: {share}' },

  'mirror.collected': {
    en: 'Customers and staff were asked about the same {count, plural, one {# expectation} other {# expectations}}. There are no scored markers here and therefore no index.',
    ru: 'Клиентов и сотрудников спрашивали об одних и тех же ожиданиях, всего их {count}. Маркеров с оценкой здесь нет, поэтому нет и индекса.',
    pl: 'Klientów i pracowników zapytano o te same oczekiwania, jest ich {count}. Markerów z wynikiem tu nie ma, dlatego nie ma też indeksu.',
  },
  'mirror.staff': { en: 'staff', ru: 'сотрудники', pl: 'pracownicy' },

  'mirror.term.side.name': { en: 'Side', ru: 'Сторона', pl: 'Strona' },
  'mirror.term.side.text': {
    en: 'The mean answer of customers, or of staff, to one question of an expectation: 0 is “not at all important” or “never”, 100 is “extremely important” or “always”. Customers are no part of the staff, its headcount or its response rate.',
    ru: 'Средний ответ клиентов или сотрудников на один вопрос об ожидании: 0 — «совсем не важно» или «никогда», 100 — «крайне важно» или «всегда». Клиенты не входят ни в число сотрудников, ни в долю ответивших.',
    pl: 'Średnia odpowiedź klientów albo pracowników na jedno pytanie o oczekiwanie: 0 to „zupełnie nieważne” lub „nigdy”, 100 to „niezwykle ważne” lub „zawsze”. Klienci nie są liczeni wśród pracowników ani w odsetku odpowiedzi.',
  },
  'mirror.term.gap.name': { en: 'Gap between two sides', ru: 'Разрыв между сторонами', pl: 'Luka między stronami' },
  'mirror.term.gap.text': {
    en: 'One side minus the other, in points. Customers and staff are compared as two independent groups (Welch); the two answers of the same customers as partly paired samples (Derrick, Russ, Toher and White 2017). A gap appears only if both its sides do.',
    ru: 'Одна сторона минус другая, в баллах. Клиенты и сотрудники сравниваются как две независимые группы (Уэлч), два ответа одних и тех же клиентов — как частично связанные выборки (Деррик, Расс, Тоэр и Уайт, 2017). Разрыв показан, только если показаны обе стороны.',
    pl: 'Jedna strona minus druga, w punktach. Klientów i pracowników porównuje się jako dwie niezależne grupy (Welch), dwie odpowiedzi tych samych klientów jako próby częściowo powiązane (Derrick, Russ, Toher i White 2017). Lukę pokazujemy tylko wtedy, gdy pokazujemy obie jej strony.',
  },
  'mirror.withheld.sides': {
    en: '{reason} [{code}]: {count, plural, one {# side} other {# sides}} of the expectation mirror',
    ru: '{reason} [{code}]: зеркало ожиданий, {count, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}',
    pl: '{reason} [{code}]: lustro oczekiwań, {count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}',
  },
  'mirror.withheld.levels': {
    en: '{reason} [{code}]: {count, plural, one {# cell} other {# cells}} of the expectation mirror by level',
    ru: '{reason} [{code}]: зеркало ожиданий по уровням должности, {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}',
    pl: '{reason} [{code}]: lustro oczekiwań według szczebli, {count, plural, one {# komórka} few {# komórki} many {# komórek} other {# komórki}}',
  },
  'mirror.limits.two-scales': {
    en: 'Importance and frequency are different scales; a service gap is read in comparison with the other expectations.',
    ru: 'Важность и частота — разные шкалы; разрыв сервиса читают в сравнении с другими ожиданиями.',
    pl: 'Ważność i częstość to różne skale; lukę obsługi czyta się w porównaniu z innymi oczekiwaniami.',
  },

  'mirror.explain.sides': { en: 'The four sides', ru: 'Четыре стороны', pl: 'Cztery strony' },
  'mirror.explain.gaps': { en: 'The gaps', ru: 'Разрывы', pl: 'Luki' },
  'mirror.explain.side': { en: 'Side', ru: 'Сторона', pl: 'Strona' },

  'mirror.own.title': { en: 'Your answers side by side', ru: 'Ваши ответы рядом', pl: 'Pani/Pana odpowiedzi obok siebie' },
  'mirror.own.caption': {
    en: 'Largest difference first',
    ru: 'Сначала самое большое расхождение',
    pl: 'Od największej różnicy',
  },
  'mirror.own.importance': { en: 'How important to you', ru: 'Насколько важно для Вас', pl: 'Jak ważne dla Pani/Pana' },
  'mirror.own.experience': { en: 'What you get', ru: 'Что Вы получаете', pl: 'Co Pani/Pan otrzymuje' },
  'mirror.own.belief': {
    en: 'How important to customers, you believe',
    ru: 'Насколько важно клиентам, по Вашему мнению',
    pl: 'Jak ważne dla klientów, Pani/Pana zdaniem',
  },
  'mirror.own.delivery': {
    en: 'What customers get, you say',
    ru: 'Что клиенты получают, по Вашим словам',
    pl: 'Co klienci otrzymują, Pani/Pana zdaniem',
  },
  'mirror.own.customer': {
    en: 'It matters to you more than you get it: {names}.',
    ru: 'Для Вас это важнее, чем Вы получаете: {names}.',
    pl: 'Jest to dla Pani/Pana ważniejsze, niż wynika z tego, co Pani/Pan otrzymuje: {names}.',
  },
  'mirror.own.staff': {
    en: 'By your own account it matters to customers more than they get it: {names}.',
    ru: 'По Вашим же ответам, клиентам это важнее, чем они получают: {names}.',
    pl: 'Z Pani/Pana odpowiedzi wynika, że jest to dla klientów ważniejsze, niż pokazuje to, co otrzymują: {names}.',
  },
  'mirror.own.met': {
    en: 'By your answers nothing is missed by more than it matters.',
    ru: 'По Вашим ответам, всего важного хватает.',
    pl: 'Z Pani/Pana odpowiedzi wynika, że niczego ważnego nie brakuje.',
  },
  'mirror.own.none': {
    en: 'None of the expectations was answered, so there is nothing to compare.',
    ru: 'Ни на один вопрос об ожиданиях ответа нет, сравнивать нечего.',
    pl: 'Nie ma odpowiedzi na żadne pytanie o oczekiwania, więc nie ma czego porównać.',
  },
  'mirror.own.note': {
    en: 'What the others see shows only when enough customers and enough staff have answered.',
    ru: 'Что видит другая сторона, станет ясно, когда ответит достаточно клиентов и сотрудников.',
    pl: 'Co widzi druga strona, okaże się, gdy odpowie dość klientów i pracowników.',
  },

  'mirror.dataset.expectation': { en: 'Expectation id', ru: 'Код ожидания', pl: 'Identyfikator oczekiwania' },
  'mirror.dataset.gap-perception': { en: 'Perception gap', ru: 'Разрыв восприятия', pl: 'Luka postrzegania' },
  'mirror.dataset.gap-service': { en: 'Service gap', ru: 'Разрыв сервиса', pl: 'Luka obsługi' },
  'mirror.dataset.gap-self-image': { en: 'Self-image gap', ru: 'Разрыв самооценки', pl: 'Luka samooceny' },
});
