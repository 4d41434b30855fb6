import type { ProblemCode } from '#problem';
import type { ProblemMessage } from './problem-messages';

const inLanguage = (fact: string) => ({
  en: `{${fact}, select, en {English} ru {Russian} pl {Polish} other {{${fact}}}}`,
  ru: `{${fact}, select, en {английском} ru {русском} pl {польском} other {{${fact}}}}`,
  pl: `{${fact}, select, en {angielskim} ru {rosyjskim} pl {polskim} other {{${fact}}}}`,
});
const text = inLanguage('language');
const source = inLanguage('source');

/** What strict checks of questionnaires and markers find, and the advice of the method that only they list. */
export const strictProblemMessages = {
  'questionnaire/untranslated': {
    what: {
      en: 'This text is missing in: {languages}.',
      ru: 'Текста не хватает на языках: {languages}.',
      pl: 'Brakuje tego tekstu w językach: {languages}.',
    },
    todo: {
      en: 'Add the translation: every text speaks all languages that its file or the audit uses.',
      ru: 'Добавьте перевод: каждый текст нужен на всех языках, которые есть в файле или заданы в аудите.',
      pl: 'Dodaj tłumaczenie: każdy tekst musi istnieć we wszystkich językach, których używa plik lub audyt.',
    },
  },
  'questionnaire/other-figures': {
    what: {
      en: `The ${text.en} text carries {found, select, none {no figures or placeholders} other {{found}}}, the ${source.en} one {expected, select, none {none} other {{expected}}}.`,
      ru: `В тексте на ${text.ru} языке {found, select, none {нет чисел и подстановок} other {стоит {found}}}, а на ${source.ru} — {expected, select, none {их нет} other {{expected}}}.`,
      pl: `W tekście w języku ${text.pl} {found, select, none {nie ma liczb ani pól do podstawienia} other {jest {found}}}, a w języku ${source.pl} – {expected, select, none {nie ma ich} other {{expected}}}.`,
    },
    todo: {
      en: 'Find out which text is right and mend the other one.',
      ru: 'Выясните, какой из текстов верный, и исправьте второй.',
      pl: 'Ustal, który tekst jest poprawny, i popraw drugi.',
    },
  },
  'questionnaire/other-ending': {
    what: {
      en: `The ${text.en} text ends {found, select, none {without a mark} other {with “{found}”}}, the ${source.en} one {expected, select, none {without a mark} other {with “{expected}”}}.`,
      ru: `Текст на ${text.ru} языке заканчивается {found, select, none {без знака} other {знаком «{found}»}}, а на ${source.ru} — {expected, select, none {без знака} other {знаком «{expected}»}}.`,
      pl: `Tekst w języku ${text.pl} kończy się {found, select, none {bez znaku} other {znakiem „{found}”}}, a w języku ${source.pl} – {expected, select, none {bez znaku} other {znakiem „{expected}”}}.`,
    },
    todo: {
      en: 'A statement stays a statement, a question a question, and a list entry has no full stop.',
      ru: 'Утверждение остаётся утверждением, вопрос — вопросом, а пункт списка пишется без точки.',
      pl: 'Stwierdzenie pozostaje stwierdzeniem, pytanie pytaniem, a pozycja listy nie ma kropki.',
    },
  },
  'questionnaire/word-count': {
    what: {
      en: 'The English text of “{id}” has {count, plural, one {# word} other {# words}}.',
      ru: 'В английском тексте вопроса «{id}» {count, plural, one {# слово} few {# слова} many {# слов} other {# слова}}.',
      pl: 'Angielski tekst pytania „{id}” ma {count, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}.',
    },
    todo: {
      en: 'Use {least} to {most} words: fewer leave too much open, more are not read at one go.',
      ru: 'Нужно от {least} до {most} слов: при меньшем числе остаётся слишком много неясного, при большем фразу не прочесть с ходу.',
      pl: 'Potrzeba od {least} do {most} słów: mniej pozostawia zbyt wiele niejasności, więcej nie da się przeczytać jednym tchem.',
    },
  },
  'questionnaire/many-reversed': {
    what: {
      en: '{count, plural, one {# question is} other {# questions are}} reversed out of {questions}.',
      ru: '{count, plural, one {# обратный вопрос} few {# обратных вопроса} many {# обратных вопросов} other {# обратного вопроса}} из {questions}.',
      pl: '{count, plural, one {# pytanie odwrócone} few {# pytania odwrócone} many {# pytań odwróconych} other {# pytania odwróconego}} na {questions}.',
    },
    todo: {
      en: 'At most 15% may be, here {allowed}: more wear people out and blur the scores. Begin with this one.',
      ru: 'Допустимо не больше 15 %, здесь — {allowed}: лишние утомляют людей и размывают баллы. Начните с этого.',
      pl: 'Dopuszcza się najwyżej 15%, tutaj {allowed}: większa liczba męczy ludzi i rozmywa wyniki. Zacznij od tego.',
    },
  },
  'questionnaire/reversed-in-pulse': {
    what: {
      en: 'The question “{id}” is reversed, in a check of five minutes that comes back every quarter or month.',
      ru: 'Вопрос «{id}» обратный, а это короткая проверка до пяти минут, которая повторяется каждый квартал или месяц.',
      pl: 'Pytanie „{id}” jest odwrócone, a to krótka, najwyżej pięciominutowa ankieta powtarzana co kwartał lub co miesiąc.',
    },
    todo: {
      en: 'Ask it straight or leave it out: with so few statements nothing balances a reversed one that was misread.',
      ru: 'Задайте его прямо или уберите: когда утверждений так мало, неверно понятое обратное ничем не уравновесить.',
      pl: 'Zadaj je wprost lub pomiń: przy tak niewielu stwierdzeniach nic nie zrównoważy źle odczytanego odwróconego.',
    },
  },
  'questionnaire/out-of-order': {
    what: {
      en: '{kind, select, marker {“{id}” stands apart from “{other}”, a question of the same marker.} domain {“{id}” comes after “{other}”, whose domain is a later one.} statement {“{id}” comes after “{other}”, which its marker puts later.} audience {“{id}” stands apart from “{other}”: questions to customers and to staff are mixed.} mirror {“{id}” is out of step after “{other}”: the parts of the mirror go through the same expectations in the same order.} other {The open question “{id}” comes before “{other}”.}}',
      ru: '{kind, select, marker {«{id}» стоит отдельно от «{other}», вопроса того же маркера.} domain {«{id}» стоит после «{other}», хотя его область идёт раньше.} statement {«{id}» стоит после «{other}», хотя в маркере он идёт раньше.} audience {«{id}» стоит отдельно от «{other}»: вопросы клиентам и сотрудникам перемешаны.} mirror {«{id}» стоит не на месте после «{other}»: части зеркала проходят одни и те же ожидания в одном порядке.} other {Открытый вопрос «{id}» стоит перед «{other}».}}',
      pl: '{kind, select, marker {„{id}” stoi osobno od „{other}”, pytania tego samego markera.} domain {„{id}” stoi po „{other}”, choć jego obszar jest wcześniejszy.} statement {„{id}” stoi po „{other}”, choć w markerze jest wcześniejsze.} audience {„{id}” stoi osobno od „{other}”: pytania do klientów i do pracowników są przemieszane.} mirror {„{id}” stoi nie na miejscu po „{other}”: części lustra przechodzą przez te same oczekiwania w tej samej kolejności.} other {Pytanie otwarte „{id}” stoi przed „{other}”.}}',
    },
    todo: {
      en: '{kind, select, marker {Put the questions of a marker together.} domain {A questionnaire on all domains goes through them in order: move it up.} statement {Keep the order of the marker.} audience {Ask all of the one, then all of the other.} mirror {Keep the order of the first part.} other {Put open questions last, under “closing”.}}',
      ru: '{kind, select, marker {Поставьте вопросы маркера рядом.} domain {Опросник по всем областям идёт по порядку областей: переставьте вопрос выше.} statement {Сохраните порядок маркера.} audience {Сначала спросите одних обо всём, потом других.} mirror {Сохраните порядок первой части.} other {Открытые вопросы ставят в конец, под ключ «closing».}}',
      pl: '{kind, select, marker {Ustaw pytania markera obok siebie.} domain {Kwestionariusz obejmujący wszystkie obszary przechodzi przez nie po kolei: przesuń pytanie wyżej.} statement {Zachowaj kolejność z markera.} audience {Zapytaj najpierw jednych o wszystko, potem drugich.} mirror {Zachowaj kolejność pierwszej części.} other {Pytania otwarte ustaw na końcu, pod kluczem „closing”.}}',
    },
  },
  'questionnaire/unused-question': {
    what: {
      en: 'No questionnaire asks “{id}”.',
      ru: 'Вопрос «{id}» не задаёт ни один опросник.',
      pl: 'Żaden kwestionariusz nie zadaje pytania „{id}”.',
    },
    todo: {
      en: 'Ask it, or name it in reserve.yaml, so that nobody takes it for forgotten.',
      ru: 'Включите его в опросник или назовите в reserve.yaml, чтобы было видно, что он не забыт.',
      pl: 'Włącz je do kwestionariusza albo wymień w reserve.yaml, aby było wiadomo, że nie zostało zapomniane.',
    },
  },
  'questionnaire/reserve-asked': {
    what: {
      en: '“{id}” is kept in reserve, and “{questionnaire}” asks it.',
      ru: 'Вопрос «{id}» оставлен в запасе, но его задаёт «{questionnaire}».',
      pl: 'Pytanie „{id}” jest w rezerwie, a zadaje je „{questionnaire}”.',
    },
    todo: {
      en: 'Take it off the list of the reserve.',
      ru: 'Уберите его из списка запаса.',
      pl: 'Usuń je z listy rezerwy.',
    },
  },
  'questionnaire/uncovered': {
    what: {
      en: 'No marker covers the statement {id}.',
      ru: 'Ни один маркер не охватывает утверждение {id}.',
      pl: 'Żaden marker nie obejmuje stwierdzenia {id}.',
    },
    todo: {
      en: 'Name it under “covers” of the marker that it speaks of, or here under “furniture” if it says nothing.',
      ru: 'Назовите его под «covers» у маркера, о котором оно говорит, или здесь под «furniture», если оно не по существу.',
      pl: 'Wymień je pod „covers” markera, o którym mówi, albo tutaj pod „furniture”, jeśli nie wnosi treści.',
    },
  },
  'questionnaire/covered-twice': {
    what: {
      en: 'The statement {id} is covered by “{other}” already.',
      ru: 'Утверждение {id} уже охватывает маркер «{other}».',
      pl: 'Stwierdzenie {id} obejmuje już marker „{other}”.',
    },
    todo: {
      en: 'Leave it with one marker; if it says two things, give each part a letter in sources.yaml.',
      ru: 'Оставьте его у одного маркера; если в нём две мысли, дайте каждой части букву в sources.yaml.',
      pl: 'Zostaw je przy jednym markerze; jeśli mówi o dwóch rzeczach, oznacz części literami w sources.yaml.',
    },
  },
  'questionnaire/unknown-statement': {
    what: {
      en: 'There is no statement “{word}” to cover.',
      ru: 'Утверждения «{word}», которое можно охватить, нет.',
      pl: 'Nie ma stwierdzenia „{word}”, które można objąć.',
    },
    todo: {
      en: '{hasNear, select, yes {Did you mean “{near}”? } other {}}Statements and their parts are listed in sources.yaml.',
      ru: '{hasNear, select, yes {Возможно, имелось в виду «{near}»? } other {}}Утверждения и их части перечислены в sources.yaml.',
      pl: '{hasNear, select, yes {Czy chodziło o „{near}”? } other {}}Stwierdzenia i ich części są wymienione w sources.yaml.',
    },
  },
  'questionnaire/same-text': {
    what: {
      en: '“{id}” asks the same, word for word, as “{other}”.',
      ru: '«{id}» слово в слово спрашивает то же, что «{other}».',
      pl: '„{id}” pyta słowo w słowo o to samo co „{other}”.',
    },
    todo: {
      en: 'Use one id wherever it is asked, so that the answers can be compared; or say it differently.',
      ru: 'Берите везде один идентификатор, чтобы ответы можно было сравнить, или сформулируйте вопрос иначе.',
      pl: 'Używaj wszędzie jednego identyfikatora, aby odpowiedzi dało się porównać, albo sformułuj je inaczej.',
    },
  },
  'questionnaire/other-text': {
    what: {
      en: `“{id}” has another ${text.en} text in {file}.`,
      ru: `В файле {file} у вопроса «{id}» другой текст на ${text.ru} языке.`,
      pl: `W pliku {file} pytanie „{id}” ma inny tekst w języku ${text.pl}.`,
    },
    todo: {
      en: 'One id is one text; give the other question an id of its own.',
      ru: 'Один идентификатор — один текст; дайте второму вопросу свой идентификатор.',
      pl: 'Jeden identyfikator to jeden tekst; nadaj drugiemu pytaniu własny identyfikator.',
    },
  },
  'questionnaire/avoided-term': {
    what: {
      en: 'The glossary says not to use “{word}” here.',
      ru: 'Глоссарий не советует слово «{word}».',
      pl: 'Słownik odradza użycie „{word}”.',
    },
    todo: {
      en: 'Say “{use}”: one word a concept in questionnaires and reports.',
      ru: 'Пишите «{use}»: в опросниках и отчётах у понятия одно название.',
      pl: 'Użyj „{use}”: w kwestionariuszach i raportach pojęcie ma jedną nazwę.',
    },
  },
  'questionnaire/no-target': {
    what: {
      en: 'The marker “{marker}” names no target.',
      ru: 'У маркера «{marker}» не указано целевое значение.',
      pl: 'Marker „{marker}” nie ma podanego celu.',
    },
    todo: {
      en: 'It is measured against 75, “agree” or “often”; write “target: …” if you expect something else.',
      ru: 'Он сравнивается с 75 («скорее согласен» или «часто»); если ожидание другое, напишите «target: …».',
      pl: 'Porównuje się go z 75 („raczej się zgadzam” lub „często”); jeśli oczekujesz czegoś innego, wpisz „target: …”.',
    },
  },
  'questionnaire/binary-with-scale': {
    what: {
      en: 'The marker “{marker}” mixes yes-or-no questions with longer scales, {count} in all.',
      ru: 'В маркере «{marker}» вопросы «да — нет» стоят вместе с длинными шкалами, всего {count}.',
      pl: 'Marker „{marker}” łączy pytania tak–nie z dłuższymi skalami, łącznie {count}.',
    },
    todo: {
      en: 'With fewer than four questions a single yes or no decides the score: ask more, or use one scale.',
      ru: 'Когда вопросов меньше четырёх, балл решает одно «да» или «нет»: задайте больше или возьмите одну шкалу.',
      pl: 'Przy mniej niż czterech pytaniach o wyniku decyduje jedno „tak” lub „nie”: zadaj więcej albo użyj jednej skali.',
    },
  },
  'questionnaire/even-scale': {
    what: {
      en: 'The marker “{marker}” is now answered on a scale without a middle; in the round {round} it had one.',
      ru: 'У шкалы маркера «{marker}» теперь нет середины; в раунде {round} она была.',
      pl: 'Marker „{marker}” ma teraz skalę bez środka; w rundzie {round} środek był.',
    },
    todo: {
      en: 'Scores of the two cannot be read as one line: keep the scale, or begin a new marker.',
      ru: 'Такие баллы нельзя читать как одну линию: сохраните шкалу или начните новый маркер.',
      pl: 'Takich wyników nie można czytać jako jednej linii: zachowaj skalę albo zacznij nowy marker.',
    },
  },
  'workspace/no-headcount': {
    what: {
      en: 'No attribute says how many people there are.',
      ru: 'Ни у одного атрибута не указано, сколько в нём людей.',
      pl: 'Żaden atrybut nie mówi, ilu jest ludzi.',
    },
    todo: {
      en: 'Write it behind the values, as “Sales: 24”: then response rates are shown and small groups are judged more exactly.',
      ru: 'Укажите численность у значений, например «Sales: 24»: тогда видна доля ответивших, а малые группы оцениваются точнее.',
      pl: 'Podaj liczebność przy wartościach, np. „Sales: 24”: wtedy widać odsetek odpowiedzi, a małe grupy ocenia się dokładniej.',
    },
  },
  'workspace/no-leader-level': {
    what: {
      en: 'A questionnaire asks leaders, and the levels of this audit name none.',
      ru: 'Опросник обращается к высшим руководителям, а среди уровней этого аудита их нет.',
      pl: 'Kwestionariusz pyta najwyższe kierownictwo, a poziomy tego audytu go nie wymieniają.',
    },
    todo: {
      en: 'Add “leader” under “level”: who is a leader is declared, never guessed, and without it leaders are not held against staff.',
      ru: 'Добавьте «leader» под «level»: кто высший руководитель, указывают, а не угадывают; иначе их не сравнить с сотрудниками.',
      pl: 'Dodaj „leader” pod „level”: kto należy do kierownictwa, trzeba podać; bez tego nie porówna się go z pracownikami.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;
