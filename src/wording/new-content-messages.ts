import { defineMessages } from './message';

/** What `questionnaire new` writes: comments that explain each key, and sample texts to be replaced. Keys and ids stay as they are typed. */
export const newContentMessages = defineMessages({
  'content.new.summary': {
    en: 'start a questionnaire or a marker of your own, explained line by line',
    ru: 'начать свой опросник или маркер с пояснениями к каждой строке',
    pl: 'zacznij własny kwestionariusz lub marker z objaśnieniem każdego wiersza',
  },
  'content.new.example': {
    en: 'a questionnaire that can be tried at once',
    ru: 'опросник, который можно сразу опробовать',
    pl: 'kwestionariusz, który można od razu wypróbować',
  },
  'content.new.example-from': {
    en: 'a copy of one that ships, to be changed',
    ru: 'копия встроенного опросника, чтобы её менять',
    pl: 'kopia dołączonego kwestionariusza, do zmiany',
  },
  'content.new.example-marker': {
    en: 'a marker with questions, levels and an action',
    ru: 'маркер с вопросами, уровнями и действием',
    pl: 'marker z pytaniami, poziomami i działaniem',
  },
  'content.new.from': {
    en: 'start from a copy of this questionnaire',
    ru: 'начать с копии этого опросника',
    pl: 'zacznij od kopii tego kwestionariusza',
  },
  'content.new.as-marker': {
    en: 'a marker instead of a questionnaire',
    ru: 'маркер вместо опросника',
    pl: 'marker zamiast kwestionariusza',
  },
  'content.new.output': {
    en: 'write this file; otherwise into the workspace’s questionnaires, or here',
    ru: 'записать в этот файл; иначе — в папку questionnaires рабочей папки или сюда',
    pl: 'zapisz w tym pliku; bez tego: w folderze questionnaires obszaru albo tutaj',
  },
  'content.new.over': {
    en: 'The id “{id}” is known ({over, select, library {shared library} own {own content} other {shipped}}): in this workspace your file now takes its place. It starts as a copy.',
    ru: 'Идентификатор «{id}» уже есть ({over, select, library {общая библиотека} own {своё содержимое} other {встроенное}}): в этой рабочей папке теперь действует Ваш файл. Пока это копия.',
    pl: 'Identyfikator „{id}” jest już znany ({over, select, library {wspólna biblioteka} own {własna zawartość} other {dołączone}}): w tym obszarze roboczym obowiązuje teraz Twój plik. Na razie jest kopią.',
  },
  'content.new.over-marker': {
    en: 'The marker “{id}” is known ({over, select, library {shared library} own {own content} other {shipped}}): your file adds to it and changes only what it names.',
    ru: 'Маркер «{id}» уже есть ({over, select, library {общая библиотека} own {своё содержимое} other {встроенный}}): Ваш файл дополняет его и меняет только то, что в нём названо.',
    pl: 'Marker „{id}” jest już znany ({over, select, library {wspólna biblioteka} own {własna zawartość} other {dołączony}}): Twój plik uzupełnia go i zmienia tylko to, co w nim wymieniono.',
  },
  'content.new.pick': {
    en: 'Nobody is asked it yet. Put its questions into a questionnaire, under “questions”: {questions}',
    ru: 'Пока его вопросы никому не задают. Впишите их в опросник под ключом «questions»: {questions}',
    pl: 'Na razie nikt nie dostaje jego pytań. Wpisz je do kwestionariusza, pod „questions”: {questions}',
  },
  'content.new.add': {
    en: 'New rounds ask it once audit.yaml names it: {line}',
    ru: 'Новые раунды будут его задавать, когда он появится в audit.yaml: {line}',
    pl: 'Nowe rundy będą go zadawać, gdy wymieni go audit.yaml: {line}',
  },
  'content.new.head': {
    en: "A questionnaire. Replace the sample texts, take out what you do not need; a line that starts with “#” is only an explanation or an example.\nTexts stand in every language you ask in: '{en: …, ru: …, pl: …}'; a bare text is in the language of the audit.",
    ru: "Опросник. Замените тексты-образцы, лишнее удалите; строка, которая начинается со знака «#», — только пояснение или пример.\nТексты указывают на всех языках опроса: '{en: …, ru: …, pl: …}'; просто текст — на языке аудита.",
    pl: "Kwestionariusz. Zastąp przykładowe teksty, usuń zbędne; wiersz zaczynający się od „#” to tylko objaśnienie albo przykład.\nTeksty podaje się w każdym języku ankiety: '{en: …, ru: …, pl: …}'; sam tekst jest w języku audytu.",
  },
  'content.new.id': {
    en: 'The name it goes by in commands and in audit.yaml; the file is called the same. A questionnaire keeps its id for life.',
    ru: 'Имя, под которым его знают команды и audit.yaml; так же называется файл. Идентификатор у опросника один навсегда.',
    pl: 'Nazwa używana w poleceniach i w audit.yaml; tak samo nazywa się plik. Kwestionariusz zachowuje identyfikator na zawsze.',
  },
  'content.new.language': {
    en: 'The language of texts that name none: en, ru or pl. Left out: that of the audit.',
    ru: 'Язык текстов, для которых он не указан: en, ru или pl. Без этой строки — язык аудита.',
    pl: 'Język tekstów, przy których go nie podano: en, ru albo pl. Bez tego wiersza: język audytu.',
  },
  'content.new.name': { en: 'What people see it called.', ru: 'Как он называется для людей.', pl: 'Jak nazywa się dla ludzi.' },
  'content.new.purpose': {
    en: 'What it is for; shown in the list and in reports.',
    ru: 'Зачем он нужен; видно в списке и в отчётах.',
    pl: 'Do czego służy; widać to na liście i w raportach.',
  },
  'content.new.introduction': {
    en: 'What respondents read before the first question.',
    ru: 'Что респонденты читают перед первым вопросом.',
    pl: 'Co respondenci czytają przed pierwszym pytaniem.',
  },
  'content.new.anonymity': {
    en: 'What is promised about anonymity; it has to agree with the mode below.',
    ru: 'Что обещано об анонимности; должно соответствовать режиму ниже.',
    pl: 'Co obiecano w sprawie anonimowości; musi się zgadzać z trybem poniżej.',
  },
  'content.new.respondents': {
    en: 'Who answers: leader, manager, front-line, back-office, hr, customer, auditor.',
    ru: 'Кто отвечает: leader (высшие руководители), manager (руководители), front-line (работают с клиентами), back-office, hr, customer (клиенты), auditor.',
    pl: 'Kto odpowiada: leader (najwyższe kierownictwo), manager (kierownicy), front-line (pierwsza linia), back-office, hr, customer (klienci), auditor.',
  },
  'content.new.minutes': {
    en: 'About how many minutes it takes.',
    ru: 'Сколько примерно минут занимает.',
    pl: 'Ile mniej więcej zajmuje minut.',
  },
  'content.new.cadence': {
    en: 'How often: monthly, quarterly, half-yearly, yearly or once.',
    ru: 'Как часто: monthly (каждый месяц), quarterly (квартал), half-yearly (полугодие), yearly (год) или once (один раз).',
    pl: 'Jak często: monthly (co miesiąc), quarterly (co kwartał), half-yearly (co pół roku), yearly (co rok) albo once (raz).',
  },
  'content.new.mode': {
    en: 'anonymous: no times, no order, never by person. confidential: interviews that can be resumed, with consent on record.',
    ru: 'anonymous — без времени и порядка, никогда по людям. confidential — интервью, которые можно продолжить, с записанным согласием.',
    pl: 'anonymous: bez czasu i kolejności, nigdy z podziałem na osoby. confidential: wywiady, które można wznowić, z odnotowaną zgodą.',
  },
  'content.new.attributes': {
    en: 'What respondents say about themselves; audit.yaml lists the values.',
    ru: 'Что респонденты сообщают о себе; значения перечислены в audit.yaml.',
    pl: 'Co respondenci podają o sobie; wartości wymienia audit.yaml.',
  },
  'content.new.needs': {
    en: 'What audit.yaml must state first: launched is the date the programme started.',
    ru: 'Что сначала должно стоять в audit.yaml: launched — дата запуска программы.',
    pl: 'Co musi najpierw podać audit.yaml: launched to data startu programu.',
  },
  'content.new.smallest-difference': {
    en: 'The smallest difference, in points, that would make you act.',
    ru: 'Наименьшее различие в баллах, ради которого Вы стали бы действовать.',
    pl: 'Najmniejsza różnica w punktach, która skłoniłaby do działania.',
  },
  'content.new.least-answered': {
    en: 'The share of a marker’s questions a person has to answer to count, 0 to 1.',
    ru: 'Какую долю вопросов маркера человек должен ответить, чтобы его учли, от 0 до 1.',
    pl: 'Na jaką część pytań markera trzeba odpowiedzieć, żeby się liczyć, od 0 do 1.',
  },
  'content.new.least-coverage': {
    en: 'The share of the markers that need a score for an index, 0 to 1.',
    ru: 'У какой доли маркеров должен быть балл, чтобы появился индекс, от 0 до 1.',
    pl: 'Jaka część markerów musi mieć wynik, żeby powstał indeks, od 0 do 1.',
  },
  'content.new.gates': {
    en: 'Gates, the preconditions: open from, closed under, in points.',
    ru: 'Обязательные условия: с какого балла выполнены (open), ниже какого — нет (closed).',
    pl: 'Warunki wstępne: od ilu punktów spełnione (open), poniżej ilu nie (closed).',
  },
  'content.new.scales': {
    en: 'Scales of your own, lowest answer first; use one with “scale: speed” at a question. Codes that are numbers, or the order, make the scores from 0 to 100; “score: 40” sets one yourself.',
    ru: 'Свои шкалы, от низшего ответа к высшему; у вопроса пишут «scale: speed». Баллы от 0 до 100 дают числовые коды или порядок; «score: 40» задаёт балл прямо.',
    pl: 'Własne skale, od najniższej odpowiedzi; przy pytaniu: „scale: speed”. Wyniki od 0 do 100 wynikają z kodów liczbowych albo z kolejności; „score: 40” ustala wynik wprost.',
  },
  'content.new.domains': {
    en: 'Groups of markers of your own, in the order of the report.',
    ru: 'Свои группы маркеров, в порядке отчёта.',
    pl: 'Własne grupy markerów, w kolejności raportu.',
  },
  'content.new.markers': {
    en: 'Markers of your own that only this questionnaire needs; for more than one make a file: culture-audit questionnaire new <id> --marker',
    ru: 'Свои маркеры только для этого опросника; для нескольких опросников создайте файл: culture-audit questionnaire new <id> --marker',
    pl: 'Własne markery tylko dla tego kwestionariusza; dla kilku utwórz plik: culture-audit questionnaire new <id> --marker',
  },
  'content.new.questions': {
    en: 'What is asked, in this order. A bare id picks a question of a marker; all of them: culture-audit questionnaire show full-audit\nA question of your own needs id, type and text. Types: agreement, frequency, importance, yes-partly-no, maturity, kpi, choice, choices, recommend, number, text.\nIt may have marker (whose score it enters), ask (which roles), reversed: true (agreeing is bad), weight (0: asked, not scored), required: true, scale, show-if: \'{question: one-team-1, at-most: 2}\'.\nAn id keeps its meaning. Other words for the same: keep the id and add equivalent: "the earlier wording". Another question: another id.',
    ru: 'Что спрашивают, по порядку. Просто идентификатор выбирает вопрос маркера; все вопросы: culture-audit questionnaire show full-audit\nСвоему вопросу нужны id, type и text. Типы: agreement (согласие), frequency (частота), importance (важность), yes-partly-no (да, частично, нет), maturity (зрелость), kpi (показатель), choice (один вариант), choices (несколько), recommend (0–10), number (число), text (свободный ответ).\nМожно добавить marker (в чей балл входит), ask (кому), reversed: true (согласие — это плохо), weight (0 — без оценки), required: true, scale, show-if: \'{question: one-team-1, at-most: 2}\'.\nИдентификатор сохраняет смысл. Те же мысли другими словами: оставьте id и добавьте equivalent: "прежняя формулировка". Другой вопрос — другой id.',
    pl: 'O co się pyta, w tej kolejności. Sam identyfikator wybiera pytanie markera; wszystkie: culture-audit questionnaire show full-audit\nWłasne pytanie wymaga id, type i text. Typy: agreement (zgoda), frequency (częstość), importance (ważność), yes-partly-no (tak, częściowo, nie), maturity (dojrzałość), kpi (wskaźnik), choice (jedna opcja), choices (kilka), recommend (0–10), number (liczba), text (odpowiedź otwarta).\nMoże mieć marker (do czyjego wyniku wchodzi), ask (komu), reversed: true (zgoda to źle), weight (0: bez punktów), required: true, scale, show-if: \'{question: one-team-1, at-most: 2}\'.\nIdentyfikator zachowuje znaczenie. To samo innymi słowami: zostaw id i dopisz equivalent: "poprzednie brzmienie". Inne pytanie to inny id.',
  },
  'content.new.closing': {
    en: 'Asked last, usually to be answered freely; such answers are comments and go through review.',
    ru: 'Задаются последними, обычно со свободным ответом; такие ответы — комментарии, их просматривают перед показом.',
    pl: 'Zadawane na końcu, zwykle z odpowiedzią otwartą; takie odpowiedzi to komentarze i są przeglądane.',
  },
  'content.new.marker-head': {
    en: 'A marker: one trait of a service culture, with its questions and what a report says about it. The texts are samples; replace them.\nA marker by itself asks nobody anything: a questionnaire has to pick its questions by id. It finds them in the folder “markers” beside it.\nA line that starts with “#” is only an explanation or an example.',
    ru: 'Маркер: одна черта культуры сервиса, её вопросы и то, что о ней скажет отчёт. Тексты — образцы, замените их.\nСам по себе маркер никого ни о чём не спрашивает: его вопросы должен выбрать по идентификаторам опросник. Он находит их в папке markers рядом с собой.\nСтрока, которая начинается со знака «#», — только пояснение или пример.',
    pl: 'Marker: jedna cecha kultury obsługi, jej pytania i to, co powie o niej raport. Teksty są przykładowe, zastąp je.\nSam marker nikogo o nic nie pyta: jego pytania musi wybrać po identyfikatorach kwestionariusz. Znajduje je w folderze „markers” obok siebie.\nWiersz zaczynający się od „#” to tylko objaśnienie albo przykład.',
  },
  'content.new.marker-head-over': {
    en: 'This file is written over a marker that exists: what it names takes its place, questions and actions by id; what it leaves out stays as it is.\nA question that keeps its id keeps its meaning. A line that starts with “#” is only an explanation or an example.',
    ru: 'Этот файл ложится поверх существующего маркера: что в нём названо, заменяет прежнее (вопросы и действия — по идентификатору), остальное не меняется.\nВопрос с прежним идентификатором сохраняет смысл. Строка, которая начинается со знака «#», — только пояснение или пример.',
    pl: 'Ten plik nakłada się na istniejący marker: co wymienia, zastępuje poprzednie (pytania i działania według identyfikatora), reszta zostaje.\nPytanie z tym samym identyfikatorem zachowuje znaczenie. Wiersz zaczynający się od „#” to tylko objaśnienie albo przykład.',
  },
  'content.new.marker-id': {
    en: 'The marker’s id; the file is called the same, and the ids of its questions begin with it.',
    ru: 'Идентификатор маркера; так же называется файл, и с него начинаются идентификаторы вопросов.',
    pl: 'Identyfikator markera; tak samo nazywa się plik i od niego zaczynają się identyfikatory pytań.',
  },
  'content.new.marker-domain': {
    en: 'The group it belongs to: leadership, culture, teamwork, agility, people, closeness, promise, renewal, or one of your own.',
    ru: 'Группа, в которую он входит: leadership, culture, teamwork, agility, people, closeness, promise, renewal или своя.',
    pl: 'Grupa, do której należy: leadership, culture, teamwork, agility, people, closeness, promise, renewal albo własna.',
  },
  'content.new.marker-gate': {
    en: 'true: a precondition; while it is weak, the whole result is held back.',
    ru: 'true — обязательное условие: пока оно слабое, общий уровень не поднимается.',
    pl: 'true: warunek wstępny; dopóki jest słaby, wstrzymuje cały wynik.',
  },
  'content.new.marker-target': {
    en: 'The score to reach, 0 to 100.',
    ru: 'К какому баллу стремиться, от 0 до 100.',
    pl: 'Wynik do osiągnięcia, od 0 do 100.',
  },
  'content.new.marker-weight': {
    en: 'How much it counts in the index; left out: 1.',
    ru: 'Сколько весит в индексе; без этой строки — 1.',
    pl: 'Ile waży w indeksie; bez tego wiersza: 1.',
  },
  'content.new.marker-covers': {
    en: 'Statements of the research it stands on, if you keep such a list.',
    ru: 'Положения исследования, на которые он опирается, если Вы ведёте такой список.',
    pl: 'Tezy z badań, na których się opiera, jeśli prowadzisz taką listę.',
  },
  'content.new.marker-name': { en: 'Its name in reports.', ru: 'Название в отчётах.', pl: 'Nazwa w raportach.' },
  'content.new.marker-definition': {
    en: 'What it is, in one or two sentences for the client.',
    ru: 'Что это такое, одной-двумя фразами для клиента.',
    pl: 'Co to jest, w jednym lub dwóch zdaniach dla klienta.',
  },
  'content.new.marker-why': { en: 'Why it matters.', ru: 'Почему это важно.', pl: 'Dlaczego to ważne.' },
  'content.new.marker-answers': {
    en: 'Who can tell about it.',
    ru: 'Кто может о нём рассказать.',
    pl: 'Kto może o nim powiedzieć.',
  },
  'content.new.marker-themes': {
    en: 'Parts of the marker, each with its questions.',
    ru: 'Части маркера и вопросы каждой.',
    pl: 'Części markera i pytania każdej z nich.',
  },
  'content.new.marker-questions': {
    en: 'Its questions: id, type, ask (which roles) and text; three to five to rate let a report say how reliable the score is.\nreversed: true where agreeing is bad. An auditor’s rating has the type maturity and the five levels below.\nAn id keeps its meaning. Other words for the same: keep the id and add equivalent: "the earlier wording".',
    ru: 'Вопросы: id, type, ask (кому) и text; если для оценки их три–пять, отчёт покажет, насколько надёжен балл.\nreversed: true, если согласие — это плохо. Оценка аудитора имеет тип maturity и пять уровней ниже.\nИдентификатор сохраняет смысл. То же другими словами: оставьте id и добавьте equivalent: "прежняя формулировка".',
    pl: 'Pytania: id, type, ask (komu) i text; trzy do pięciu pytań do oceny pozwala raportowi podać, jak wiarygodny jest wynik.\nreversed: true, gdy zgoda to źle. Ocena audytora ma typ maturity i pięć poziomów poniżej.\nIdentyfikator zachowuje znaczenie. To samo innymi słowami: zostaw id i dopisz equivalent: "poprzednie brzmienie".',
  },
  'content.new.marker-levels': {
    en: 'What one can see at each of five levels, from 0 to 4.',
    ru: 'Что видно на каждом из пяти уровней, от 0 до 4.',
    pl: 'Co widać na każdym z pięciu poziomów, od 0 do 4.',
  },
  'content.new.marker-probe': {
    en: 'What an interviewer asks aloud to hear more.',
    ru: 'Что интервьюер спрашивает вслух, чтобы услышать больше.',
    pl: 'O co ankieter pyta na głos, żeby usłyszeć więcej.',
  },
  'content.new.marker-evidence': { en: 'What to ask to see.', ru: 'Что попросить показать.', pl: 'Co poprosić do wglądu.' },
  'content.new.marker-actions': {
    en: 'What to do when the score is low: who, in how many days, how it is measured and what it should bring (gain: points of a question).',
    ru: 'Что делать при низком балле: кто, за сколько дней, чем измерить и что это должно дать (gain — баллы вопроса).',
    pl: 'Co zrobić przy niskim wyniku: kto, w ile dni, jak to mierzyć i co ma dać (gain: punkty pytania).',
  },
  'content.sample.name': { en: 'Our own check', ru: 'Наша проверка', pl: 'Nasza ankieta' },
  'content.sample.purpose': {
    en: 'A short check of how we work together for our customers.',
    ru: 'Короткая проверка того, как мы вместе работаем для клиентов.',
    pl: 'Krótka ankieta o tym, jak współpracujemy na rzecz klientów.',
  },
  'content.sample.introduction': {
    en: 'Please think of the last three months. There are no right or wrong answers.',
    ru: 'Пожалуйста, отвечайте исходя из опыта последних трёх месяцев. Правильных и неправильных ответов нет.',
    pl: 'Prosimy odpowiadać, mając na myśli ostatnie trzy miesiące. Nie ma dobrych ani złych odpowiedzi.',
  },
  'content.sample.anonymity': { en: 'Answers are anonymous.', ru: 'Опрос анонимный.', pl: 'Ankieta jest anonimowa.' },
  'content.sample.question': {
    en: 'Sample {id}: when I am away from work, a colleague takes good care of my customers.',
    ru: 'Образец {id}: когда меня нет на месте, о моих клиентах заботится кто-то из коллег.',
    pl: 'Przykład {id}: gdy mnie nie ma w pracy, moimi klientami dobrze zajmuje się ktoś z zespołu.',
  },
  'content.sample.open': {
    en: 'Sample {id}: what one change would help you most in your work with customers?',
    ru: 'Образец {id}: какое одно изменение больше всего помогло бы Вам в работе с клиентами?',
    pl: 'Przykład {id}: jaka jedna zmiana najbardziej pomogłaby Pani/Panu w pracy z klientami?',
  },
  'content.sample.marker-name': { en: 'Calm under pressure', ru: 'Спокойствие в напряжённые дни', pl: 'Spokój pod presją' },
  'content.sample.definition': {
    en: 'On busy days customers meet the same friendly service as on quiet ones.',
    ru: 'В загруженные дни клиентов обслуживают так же приветливо, как в спокойные.',
    pl: 'W dni dużego ruchu klienci są obsługiwani równie uprzejmie jak w dni spokojne.',
  },
  'content.sample.why': {
    en: 'Customers remember how they were treated when things were difficult.',
    ru: 'Клиенты запоминают, как с ними обошлись в трудную минуту.',
    pl: 'Klienci pamiętają, jak ich potraktowano w trudnej chwili.',
  },
  'content.sample.marker-1': {
    en: 'Sample {id}: we stay just as friendly with our customers on the busiest days as on quiet ones.',
    ru: 'Образец {id}: в самые загруженные дни мы так же приветливы с клиентами, как и в спокойные.',
    pl: 'Przykład {id}: w dni największego ruchu jesteśmy dla klientów równie uprzejmi jak w dni spokojne.',
  },
  'content.sample.marker-2': {
    en: 'Sample {id}: when a lot of work piles up, our customers can hear it in our voices.',
    ru: 'Образец {id}: когда работы накапливается много, наши клиенты слышат это по нашим голосам.',
    pl: 'Przykład {id}: gdy pracy jest bardzo dużo, nasi klienci słyszą to w naszym głosie.',
  },
  'content.sample.marker-3': {
    en: 'Sample {id}: on busy days a colleague from another team comes to help us without being asked.',
    ru: 'Образец {id}: в загруженные дни коллеги из других команд приходят нам на помощь без просьбы.',
    pl: 'Przykład {id}: w dni dużego ruchu ktoś z innego zespołu przychodzi nam z pomocą bez proszenia.',
  },
  'content.sample.marker-m': {
    en: 'Sample {id}: how are customers served on the busiest days?',
    ru: 'Образец {id}: как обслуживают клиентов в самые загруженные дни?',
    pl: 'Przykład {id}: jak obsługuje się klientów w dni największego ruchu?',
  },
  'content.sample.level-0': {
    en: 'On busy days customers are turned away rudely.',
    ru: 'В загруженные дни клиентам грубо отказывают.',
    pl: 'W dni dużego ruchu klientów odprawia się niegrzecznie.',
  },
  'content.sample.level-1': {
    en: 'Customers wait, with nobody to explain why.',
    ru: 'Клиенты ждут, и никто не объясняет почему.',
    pl: 'Klienci czekają i nikt nie wyjaśnia dlaczego.',
  },
  'content.sample.level-2': {
    en: 'Customers are told how long they will wait.',
    ru: 'Клиентам говорят, сколько придётся ждать.',
    pl: 'Klienci słyszą, jak długo będą czekać.',
  },
  'content.sample.level-3': {
    en: 'A plan for busy days brings more people to the counter.',
    ru: 'По плану для загруженных дней к клиентам выходит больше людей.',
    pl: 'Według planu na dni dużego ruchu do klientów wychodzi więcej osób.',
  },
  'content.sample.level-4': {
    en: 'Customers see no difference between busy and quiet days.',
    ru: 'Клиенты не видят разницы между загруженными и спокойными днями.',
    pl: 'Klienci nie widzą różnicy między dniami ruchliwymi a spokojnymi.',
  },
  'content.sample.probe': {
    en: 'Tell me about your last really busy day.',
    ru: 'Расскажите о последнем по-настоящему загруженном дне.',
    pl: 'Proszę opowiedzieć o ostatnim naprawdę ruchliwym dniu.',
  },
  'content.sample.evidence': { en: 'Plan for busy days', ru: 'План на загруженные дни', pl: 'Plan na dni dużego ruchu' },
  'content.sample.do': {
    en: 'Agree on a plan for busy days: who comes to help, and when.',
    ru: 'Составить план на загруженные дни: кто приходит на помощь и когда.',
    pl: 'Ustalić plan na dni dużego ruchu: kto i kiedy przychodzi z pomocą.',
  },
  'content.sample.owner': { en: 'Head of service', ru: 'руководитель сервиса', pl: 'kierownik obsługi klienta' },
  'content.sample.measure': {
    en: 'Agreement that service stays friendly on busy days',
    ru: 'Согласие с тем, что в загруженные дни сервис остаётся приветливым',
    pl: 'Zgoda ze stwierdzeniem, że w dni dużego ruchu obsługa jest równie uprzejma',
  },
  'content.sample.effect': {
    en: 'Agreement rises by ten points.',
    ru: 'Согласие вырастет на десять баллов.',
    pl: 'Zgoda wzrośnie o dziesięć punktów.',
  },
});
