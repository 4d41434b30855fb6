import type { ProblemCode } from '#problem';
import { importProblemMessages } from './import-problem-messages';
import type { Message } from './message';
import { strictProblemMessages } from './strict-problem-messages';

/** What is wrong, and what to do about it. */
export interface ProblemMessage {
  readonly what: Message;
  readonly todo: Message;
}

// The names in braces are the facts a problem must carry. `hasNear` is 'yes' or 'no': ICU select cannot match an empty `near`.
const cause = {
  en: '{cause, select, EACCES {permission denied} EPERM {not permitted} ENOSPC {no space is left on the disk} EROFS {the disk is read-only} EMFILE {too many files are open} EBUSY {the file is in use} ENAMETOOLONG {the name is too long} EIO {the disk reports an error} EEXIST {a file stands where a folder is needed} ENOTDIR {a file stands where a folder is needed} ENOENT {there is no such folder, and none can be made} other {{cause}}}',
  ru: '{cause, select, EACCES {нет прав доступа} EPERM {действие не разрешено} ENOSPC {на диске нет места} EROFS {диск доступен только для чтения} EMFILE {открыто слишком много файлов} EBUSY {файл занят другой программой} ENAMETOOLONG {слишком длинное имя} EIO {диск сообщает об ошибке} EEXIST {на месте папки стоит файл} ENOTDIR {на месте папки стоит файл} ENOENT {такой папки нет, и создать её нельзя} other {{cause}}}',
  pl: '{cause, select, EACCES {brak uprawnień} EPERM {działanie niedozwolone} ENOSPC {na dysku nie ma miejsca} EROFS {dysk jest tylko do odczytu} EMFILE {otwarto zbyt wiele plików} EBUSY {plik jest używany przez inny program} ENAMETOOLONG {nazwa jest zbyt długa} EIO {dysk zgłasza błąd} EEXIST {w miejscu folderu znajduje się plik} ENOTDIR {w miejscu folderu znajduje się plik} ENOENT {nie ma takiego folderu i nie można go utworzyć} other {{cause}}}',
};

const kind = (fact: string): Message => ({
  en: `{${fact}, select, string {a text} number {a number} integer {a whole number} boolean {true or false} null {nothing} list {a list} map {a set of keys} string_or_map {a text or its translations (en, ru, pl)} string_or_list {a text or a list} list_or_map {a list or a set of keys} string_or_number {a text or a number} other {{${fact}}}}`,
  ru: `{${fact}, select, string {текст} number {число} integer {целое число} boolean {true или false} null {пустое значение} list {список} map {набор ключей} string_or_map {текст или его переводы (en, ru, pl)} string_or_list {текст или список} list_or_map {список или набор ключей} string_or_number {текст или число} other {{${fact}}}}`,
  pl: `{${fact}, select, string {tekst} number {liczba} integer {liczba całkowita} boolean {true albo false} null {wartość pusta} list {lista} map {zestaw kluczy} string_or_map {tekst albo jego tłumaczenia (en, ru, pl)} string_or_list {tekst albo lista} list_or_map {lista albo zestaw kluczy} string_or_number {tekst albo liczba} other {{${fact}}}}`,
});
const expected = kind('expected');
const found = kind('found');

/** The nearest valid word, or all of them. */
const nearOrKnown: Message = {
  en: '{hasNear, select, yes {Did you mean “{near}”?} other {Possible here: {known}.}}',
  ru: '{hasNear, select, yes {Возможно, имелось в виду «{near}»?} other {Здесь возможны: {known}.}}',
  pl: '{hasNear, select, yes {Czy chodziło o „{near}”?} other {Możliwe tutaj: {known}.}}',
};

/** The nearest valid word, or where to look: for lists too long to print. */
const nearOr = (otherwise: Message): Message => ({
  en: `{hasNear, select, yes {Did you mean “{near}”?} other {${otherwise.en}}}`,
  ru: `{hasNear, select, yes {Возможно, имелось в виду «{near}»?} other {${otherwise.ru}}}`,
  pl: `{hasNear, select, yes {Czy chodziło o „{near}”?} other {${otherwise.pl}}}`,
});

const updateProgram: Message = {
  en: 'Install the newer version of culture-audit; nothing in the file was changed.',
  ru: 'Установите более новую версию culture-audit; файл не изменён.',
  pl: 'Zainstaluj nowszą wersję culture-audit; plik nie został zmieniony.',
};

const fileProblems = {
  'file/not-found': {
    what: { en: 'There is no such file.', ru: 'Такого файла нет.', pl: 'Nie ma takiego pliku.' },
    todo: {
      en: 'Check the spelling of the path and the folder you are in.',
      ru: 'Проверьте, верно ли написан путь и в той ли папке Вы находитесь.',
      pl: 'Sprawdź pisownię ścieżki i folder, w którym pracujesz.',
    },
  },
  'file/is-a-folder': {
    what: {
      en: 'This is a folder; a file is needed here.',
      ru: 'Это папка, а здесь нужен файл.',
      pl: 'To jest folder, a tu potrzebny jest plik.',
    },
    todo: { en: 'Name a file in that folder.', ru: 'Укажите файл из этой папки.', pl: 'Wskaż plik w tym folderze.' },
  },
  'file/not-readable': {
    what: {
      en: `The file cannot be read: ${cause.en}.`,
      ru: `Файл не удаётся прочитать: ${cause.ru}.`,
      pl: `Nie można odczytać pliku: ${cause.pl}.`,
    },
    todo: {
      en: 'Make the file readable for your account, then run the same command again.',
      ru: 'Откройте своей учётной записи доступ к файлу и повторите команду.',
      pl: 'Nadaj swojemu kontu prawo odczytu pliku i powtórz polecenie.',
    },
  },
  'file/not-writable': {
    what: {
      en: `The file cannot be written: ${cause.en}.`,
      ru: `Файл не удаётся записать: ${cause.ru}.`,
      pl: `Nie można zapisać pliku: ${cause.pl}.`,
    },
    todo: {
      en: 'Remove the cause or choose another folder, then run the same command again; what was saved before is intact.',
      ru: 'Устраните причину или выберите другую папку и повторите команду; всё сохранённое раньше цело.',
      pl: 'Usuń przyczynę albo wybierz inny folder i powtórz polecenie; wszystko, co zapisano wcześniej, jest nienaruszone.',
    },
  },
  'file/too-large': {
    what: {
      en: 'The file is larger than {max}.',
      ru: 'Файл больше допустимого размера ({max}).',
      pl: 'Plik jest większy niż dozwolone {max}.',
    },
    todo: {
      en: 'Check that this is the right file; if it is, split it into several.',
      ru: 'Проверьте, тот ли это файл; если тот, разделите его на несколько.',
      pl: 'Sprawdź, czy to właściwy plik; jeśli tak, podziel go na kilka.',
    },
  },
  'file/not-utf8': {
    what: {
      en: 'The file is not in UTF-8, so its letters cannot be trusted.',
      ru: 'Файл не в кодировке UTF-8: буквы в нём могут исказиться.',
      pl: 'Plik nie jest w kodowaniu UTF-8, więc litery mogą być zniekształcone.',
    },
    todo: {
      en: 'Save it again as UTF-8: “CSV UTF-8” in a spreadsheet, “Encoding” in an editor.',
      ru: 'Сохраните его заново в UTF-8: в табличном редакторе это формат «CSV UTF-8», в текстовом — пункт «Кодировка».',
      pl: 'Zapisz go ponownie jako UTF-8: w arkuszu to format „CSV UTF-8”, w edytorze pozycja „Kodowanie”.',
    },
  },
  'file/changed-meanwhile': {
    what: {
      en: 'Another program changed the file while it was open here; nothing was written over it.',
      ru: 'Файл изменила другая программа, пока он был открыт здесь; поверх ничего не записано.',
      pl: 'Inny program zmienił plik, gdy był on tu otwarty; niczego nie nadpisano.',
    },
    todo: {
      en: 'Run the same command again: it goes on from what the file holds now.',
      ru: 'Повторите команду: работа продолжится с того, что сейчас есть в файле.',
      pl: 'Powtórz polecenie: praca ruszy od tego, co plik zawiera teraz.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

const yamlProblems = {
  'yaml/syntax': {
    what: { en: 'This is not valid YAML: {cause}', ru: 'Здесь нарушен синтаксис YAML: {cause}', pl: 'To nie jest poprawny YAML: {cause}' },
    todo: {
      en: 'Look at the indentation, the colons and the quotation marks of this line and the one above; a text that holds “: ” or “#” goes in quotation marks.',
      ru: 'Проверьте отступы, двоеточия и кавычки в этой строке и в строке выше; текст с «: » или «#» заключают в кавычки.',
      pl: 'Sprawdź wcięcia, dwukropki i cudzysłowy w tym wierszu i w wierszu powyżej; tekst zawierający „: ” albo „#” ujmuje się w cudzysłów.',
    },
  },
  'yaml/duplicate-key': {
    what: { en: 'The key “{key}” stands here twice.', ru: 'Ключ «{key}» указан здесь дважды.', pl: 'Klucz „{key}” występuje tu dwa razy.' },
    todo: { en: 'Keep one of the two.', ru: 'Оставьте один из двух.', pl: 'Zostaw jeden z nich.' },
  },
  'yaml/tag': {
    what: {
      en: 'YAML tags (words that start with “!”) are not accepted.',
      ru: 'Теги YAML (слова с «!» в начале) не принимаются.',
      pl: 'Znaczniki YAML (słowa zaczynające się od „!”) nie są przyjmowane.',
    },
    todo: {
      en: 'Remove the tag, or put the whole text in quotation marks.',
      ru: 'Уберите тег или заключите весь текст в кавычки.',
      pl: 'Usuń znacznik albo ujmij cały tekst w cudzysłów.',
    },
  },
  'yaml/nul': {
    what: {
      en: 'The file holds a zero byte, so it is damaged or not a text file.',
      ru: 'В файле есть нулевой байт: файл повреждён или это не текст.',
      pl: 'Plik zawiera bajt zerowy: jest uszkodzony albo nie jest plikiem tekstowym.',
    },
    todo: {
      en: 'Restore the file from a copy, or save it again as plain text.',
      ru: 'Восстановите файл из копии или сохраните его заново как простой текст.',
      pl: 'Przywróć plik z kopii albo zapisz go ponownie jako zwykły tekst.',
    },
  },
  'yaml/too-deep': {
    what: {
      en: 'This is nested more than {max, plural, one {# level} other {# levels}} deep.',
      ru: 'Вложенность здесь больше {max, plural, one {# уровня} few {# уровней} many {# уровней} other {# уровня}}.',
      pl: 'Zagnieżdżenie przekracza tu {max, plural, one {# poziom} few {# poziomy} many {# poziomów} other {# poziomu}}.',
    },
    todo: {
      en: 'Check for a bracket that is never closed.',
      ru: 'Проверьте, нет ли незакрытой скобки.',
      pl: 'Sprawdź, czy nie brakuje nawiasu zamykającego.',
    },
  },
  'yaml/aliases': {
    what: {
      en: 'The aliases (words that start with “*”) of this file cannot be resolved.',
      ru: 'Ссылки (слова с «*» в начале) в этом файле не удаётся раскрыть.',
      pl: 'Nie można rozwinąć aliasów (słów zaczynających się od „*”) w tym pliku.',
    },
    todo: {
      en: 'Write the values out; a text that begins with “*” goes in quotation marks.',
      ru: 'Выпишите значения полностью; текст, который начинается с «*», заключают в кавычки.',
      pl: 'Wpisz wartości w całości; tekst zaczynający się od „*” ujmuje się w cudzysłów.',
    },
  },
  'yaml/several-documents': {
    what: {
      en: 'A second YAML document starts here; one file holds one.',
      ru: 'Здесь начинается второй документ YAML, а в файле может быть только один.',
      pl: 'Tu zaczyna się drugi dokument YAML, a w pliku może być tylko jeden.',
    },
    todo: {
      en: 'Remove the line “---”, or move the rest to a file of its own.',
      ru: 'Уберите строку «---» или перенесите остальное в отдельный файл.',
      pl: 'Usuń wiersz „---” albo przenieś resztę do osobnego pliku.',
    },
  },
  'yaml/directive': {
    what: {
      en: 'YAML directives (lines that start with “%”) are not accepted.',
      ru: 'Директивы YAML (строки с «%» в начале) не принимаются.',
      pl: 'Dyrektywy YAML (wiersze zaczynające się od „%”) nie są przyjmowane.',
    },
    todo: { en: 'Remove the line.', ru: 'Уберите эту строку.', pl: 'Usuń ten wiersz.' },
  },
  'yaml/unknown-key': {
    what: { en: 'There is no key “{key}” here.', ru: 'Ключ «{key}» здесь не предусмотрен.', pl: 'Klucz „{key}” nie jest tu znany.' },
    todo: nearOrKnown,
  },
  'yaml/missing-key': {
    what: { en: 'The key “{key}” is missing.', ru: 'Не хватает ключа «{key}».', pl: 'Brakuje klucza „{key}”.' },
    todo: { en: 'Add it: “{key}: …”.', ru: 'Добавьте его: «{key}: …».', pl: 'Dodaj go: „{key}: …”.' },
  },
  'yaml/wrong-type': {
    what: {
      en: `The value of “{key}” is of the wrong kind: it is ${found.en}.`,
      ru: `У «{key}» значение не того вида: это ${found.ru}.`,
      pl: `Wartość „{key}” jest niewłaściwego rodzaju: to ${found.pl}.`,
    },
    todo: { en: `Needed here: ${expected.en}.`, ru: `Здесь нужно другое: ${expected.ru}.`, pl: `Tu potrzeba: ${expected.pl}.` },
  },
  'yaml/not-allowed': {
    what: {
      en: '“{key}” cannot be “{word}”.',
      ru: '«{key}» не может иметь значения «{word}».',
      pl: '„{key}” nie może mieć wartości „{word}”.',
    },
    todo: nearOrKnown,
  },
  'yaml/out-of-range': {
    what: {
      en: 'The value {found} of “{key}” is outside its limits.',
      ru: 'Значение {found} у «{key}» выходит за допустимые пределы.',
      pl: 'Wartość {found} klucza „{key}” wykracza poza dozwolony zakres.',
    },
    todo: {
      en: 'Lowest: {min}; highest: {max}.',
      ru: 'Наименьшее: {min}; наибольшее: {max}.',
      pl: 'Najmniejsza: {min}; największa: {max}.',
    },
  },
  'yaml/pattern': {
    what: {
      en: '“{word}” is not written the way “{key}” must be.',
      ru: '«{word}» записано не так, как требуется для «{key}».',
      pl: 'Zapis „{word}” nie odpowiada temu, czego wymaga „{key}”.',
    },
    todo: {
      en: '{key, select, launched {A date is written as year-month-day: 2026-02-01.} other {The pattern is {expected}; an id, for example, is made of small Latin letters, digits and single hyphens: one-team-1.}}',
      ru: '{key, select, launched {Дата пишется так: год-месяц-день, 2026-02-01.} other {Шаблон: {expected}; идентификатор, например, состоит из строчных латинских букв, цифр и одиночных дефисов: one-team-1.}}',
      pl: '{key, select, launched {Datę zapisuje się jako rok-miesiąc-dzień: 2026-02-01.} other {Wzorzec: {expected}; na przykład identyfikator składa się z małych liter łacińskich, cyfr i pojedynczych łączników: one-team-1.}}',
    },
  },
  'yaml/too-few': {
    what: {
      en: '“{key}” is too short: {found} given, at least {min} needed.',
      ru: 'В «{key}» слишком мало: дано {found}, нужно не меньше {min}.',
      pl: 'W „{key}” jest za mało: podano {found}, potrzeba co najmniej {min}.',
    },
    todo: { en: 'Add what is missing.', ru: 'Добавьте недостающее.', pl: 'Uzupełnij to, czego brakuje.' },
  },
  'yaml/too-many': {
    what: {
      en: '“{key}” is too long: {found} given, at most {max} allowed.',
      ru: 'В «{key}» слишком много: дано {found}, допустимо не больше {max}.',
      pl: 'W „{key}” jest za dużo: podano {found}, dozwolone najwyżej {max}.',
    },
    todo: { en: 'Shorten it.', ru: 'Сократите.', pl: 'Usuń to, co zbędne.' },
  },
  'yaml/format-too-new': {
    what: {
      en: 'The file has format {version}; this program reads formats up to {known}.',
      ru: 'У файла формат {version}, а эта программа читает форматы до {known} включительно.',
      pl: 'Plik ma format {version}, a ten program czyta formaty do {known} włącznie.',
    },
    todo: updateProgram,
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

const questionnaireProblems = {
  'questionnaire/unknown-question': {
    what: { en: 'There is no question “{word}”.', ru: 'Вопроса «{word}» нет.', pl: 'Nie ma pytania „{word}”.' },
    todo: nearOr({
      en: 'Question ids stand in the marker’s file, under “questions”.',
      ru: 'Идентификаторы вопросов стоят в файле маркера, под ключом «questions».',
      pl: 'Identyfikatory pytań są w pliku markera, pod kluczem „questions”.',
    }),
  },
  'questionnaire/nothing-to-keep': {
    what: {
      en: 'A bare id under “questions” keeps a question of the marker that this one is written over, and there is no “{word}”.',
      ru: 'Просто идентификатор под ключом «questions» оставляет вопрос того маркера, который здесь дополняют, а вопроса «{word}» в нём нет.',
      pl: 'Sam identyfikator pod „questions” zachowuje pytanie markera, na który nakłada się ten plik, a pytania „{word}” tam nie ma.',
    },
    todo: nearOr({
      en: 'Write a question of your own out: id, type, ask and text.',
      ru: 'Свой вопрос запишите целиком: id, type, ask и text.',
      pl: 'Własne pytanie zapisz w całości: id, type, ask i text.',
    }),
  },
  'questionnaire/marker-place': {
    what: {
      en: 'This is a marker, but every file of this folder is read as a questionnaire.',
      ru: 'Это маркер, а каждый файл этой папки читается как опросник.',
      pl: 'To jest marker, a każdy plik w tym folderze jest czytany jako kwestionariusz.',
    },
    todo: {
      en: 'Its place is {expected}.',
      ru: 'Его место — {expected}.',
      pl: 'Jego miejsce to {expected}.',
    },
  },
  'questionnaire/unknown-marker': {
    what: { en: 'There is no marker “{word}”.', ru: 'Маркера «{word}» нет.', pl: 'Nie ma markera „{word}”.' },
    todo: nearOrKnown,
  },
  'questionnaire/unknown-domain': {
    what: { en: 'There is no domain “{word}”.', ru: 'Области «{word}» нет.', pl: 'Nie ma obszaru „{word}”.' },
    todo: nearOrKnown,
  },
  'questionnaire/unknown-scale': {
    what: { en: 'There is no scale “{word}”.', ru: 'Шкалы «{word}» нет.', pl: 'Nie ma skali „{word}”.' },
    todo: nearOrKnown,
  },
  'questionnaire/unknown-questionnaire': {
    what: { en: 'There is no questionnaire “{word}”.', ru: 'Опросника «{word}» нет.', pl: 'Nie ma kwestionariusza „{word}”.' },
    todo: nearOrKnown,
  },
  'questionnaire/duplicate-id': {
    what: {
      en: 'The id “{id}” is used twice.',
      ru: 'Идентификатор «{id}» использован дважды.',
      pl: 'Identyfikator „{id}” został użyty dwa razy.',
    },
    todo: {
      en: 'Give one of the two another id, or remove it.',
      ru: 'Дайте одному из двух другой идентификатор или удалите его.',
      pl: 'Nadaj jednemu z nich inny identyfikator albo go usuń.',
    },
  },
  'questionnaire/id-not-of-marker': {
    what: {
      en: 'The question “{id}” stands with the marker “{marker}”, but its id does not say so.',
      ru: 'Вопрос «{id}» относится к маркеру «{marker}», но по идентификатору этого не видно.',
      pl: 'Pytanie „{id}” należy do markera „{marker}”, ale nie widać tego w identyfikatorze.',
    },
    todo: { en: 'Begin the id with “{marker}-”.', ru: 'Начните идентификатор с «{marker}-».', pl: 'Zacznij identyfikator od „{marker}-”.' },
  },
  'questionnaire/no-scored-question': {
    what: {
      en: 'No question of the marker “{marker}” is scored.',
      ru: 'У маркера «{marker}» нет ни одного вопроса с баллами.',
      pl: 'Marker „{marker}” nie ma ani jednego punktowanego pytania.',
    },
    todo: {
      en: 'Give it at least one question that has scores and a weight above 0.',
      ru: 'Добавьте хотя бы один вопрос с баллами и весом больше 0.',
      pl: 'Dodaj co najmniej jedno pytanie z punktami i wagą większą od 0.',
    },
  },
  'questionnaire/option-without-score': {
    what: {
      en: 'The option “{word}” of a scored question has no score.',
      ru: 'У варианта «{word}» в вопросе с баллами нет балла.',
      pl: 'Wariant „{word}” w punktowanym pytaniu nie ma punktów.',
    },
    todo: {
      en: 'Give every option a score from 0 to 100, or set the weight of the question to 0.',
      ru: 'Назначьте каждому варианту балл от 0 до 100 или задайте вопросу вес 0.',
      pl: 'Przypisz każdemu wariantowi od 0 do 100 punktów albo ustaw wagę pytania na 0.',
    },
  },
  'questionnaire/reserved-code': {
    what: {
      en: 'In “{id}” an option has the code “{word}”, which means something else in every table of answers.',
      ru: 'В «{id}» у варианта код «{word}», а в таблицах ответов он значит другое.',
      pl: 'W „{id}” wariant ma kod „{word}”, który w tabelach odpowiedzi znaczy co innego.',
    },
    todo: {
      en: 'Give it another code: “dk”, “n/a” and “not-shown” are answers beside the options, “none” says that nothing was ticked.',
      ru: 'Дайте ему другой код: «dk», «n/a» и «not-shown» — ответы вне вариантов, а «none» значит, что ничего не отмечено.',
      pl: 'Nadaj mu inny kod: „dk”, „n/a” i „not-shown” to odpowiedzi spoza wariantów, a „none” znaczy, że niczego nie zaznaczono.',
    },
  },
  'questionnaire/scale-too-short': {
    what: {
      en: 'The scale “{id}” does not have two options with different values.',
      ru: 'В шкале «{id}» нет двух вариантов с разными значениями.',
      pl: 'Skala „{id}” nie ma dwóch wariantów o różnych wartościach.',
    },
    todo: { en: 'Give it at least two.', ru: 'Задайте хотя бы два таких варианта.', pl: 'Dodaj brakujące: potrzebne są co najmniej dwa.' },
  },
  'questionnaire/anchors': {
    what: {
      en: 'The anchors of the question “{id}” do not make a scale.',
      ru: 'Опорные точки вопроса «{id}» не складываются в шкалу.',
      pl: 'Punkty odniesienia pytania „{id}” nie tworzą skali.',
    },
    todo: {
      en: 'A KPI needs at least two pairs [value, score] with different values and scores from 0 to 100; a maturity question needs one text for each level.',
      ru: 'Показателю нужны хотя бы две пары [значение, балл] с разными значениями и баллами от 0 до 100; вопросу о зрелости — по одному тексту на каждый уровень.',
      pl: 'Wskaźnik potrzebuje co najmniej dwóch par [wartość, punkty] o różnych wartościach i punktach od 0 do 100; pytanie o dojrzałość – jednego tekstu na każdy poziom.',
    },
  },
  'questionnaire/show-if-later': {
    what: {
      en: 'This condition looks at the question “{question}”, which is asked later.',
      ru: 'Условие ссылается на вопрос «{question}», а он задаётся позже.',
      pl: 'Warunek odwołuje się do pytania „{question}”, które pada później.',
    },
    todo: {
      en: 'Move the question “{question}” before this one, or choose another condition.',
      ru: 'Поставьте вопрос «{question}» раньше этого или выберите другое условие.',
      pl: 'Umieść pytanie „{question}” przed tym albo wybierz inny warunek.',
    },
  },
  'questionnaire/show-if-mismatch': {
    what: {
      en: 'The condition “{word}” does not fit the answers of the question “{question}”.',
      ru: 'Условие «{word}» не подходит к ответам на вопрос «{question}».',
      pl: 'Warunek „{word}” nie pasuje do odpowiedzi na pytanie „{question}”.',
    },
    todo: {
      en: 'Compare with a code that the question offers; “at-least” and “at-most” need an ordered scale or a number.',
      ru: 'Сравнивайте с кодом, который есть среди вариантов вопроса; для «at-least» и «at-most» нужна упорядоченная шкала или число.',
      pl: 'Porównuj z kodem, który jest wśród wariantów odpowiedzi; „at-least” i „at-most” wymagają skali uporządkowanej albo liczby.',
    },
  },
  'questionnaire/missing-language': {
    what: {
      en: 'This text is missing in: {word}.',
      ru: 'Этого текста нет на языках: {word}.',
      pl: 'Brakuje tego tekstu w językach: {word}.',
    },
    todo: {
      en: 'Add the translation; until then the text is shown in another language.',
      ru: 'Добавьте перевод; до тех пор текст показывается на другом языке.',
      pl: 'Dodaj tłumaczenie; do tego czasu tekst pojawia się w innym języku.',
    },
  },
  'questionnaire/file-name': {
    what: {
      en: 'The id in this file is “{id}”, its name says something else.',
      ru: 'В файле указан идентификатор «{id}», а имя файла другое.',
      pl: 'Identyfikator w pliku to „{id}”, a nazwa pliku jest inna.',
    },
    todo: {
      en: 'Rename the file to {expected}, or change the id.',
      ru: 'Переименуйте файл в {expected} или измените идентификатор.',
      pl: 'Zmień nazwę pliku na {expected} albo zmień identyfikator.',
    },
  },
  'questionnaire/few-questions': {
    what: {
      en: 'The marker “{marker}” has only {count, plural, one {# scored question} other {# scored questions}}.',
      ru: 'У маркера «{marker}» всего {count, plural, one {# вопрос с баллами} few {# вопроса с баллами} many {# вопросов с баллами} other {# вопроса с баллами}}.',
      pl: 'Marker „{marker}” ma tylko {count, plural, one {# punktowane pytanie} few {# punktowane pytania} many {# punktowanych pytań} other {# punktowanego pytania}}.',
    },
    todo: {
      en: 'Three to five questions a marker let the report say how reliable its score is.',
      ru: 'Когда вопросов от трёх до пяти, отчёт может показать, насколько надёжна оценка маркера.',
      pl: 'Przy trzech do pięciu pytań raport może powiedzieć, jak rzetelny jest wynik.',
    },
  },
  'questionnaire/many-questions': {
    what: {
      en: 'This questionnaire has {count, plural, one {# question} other {# questions}} to rate.',
      ru: 'В этом опроснике {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} с ответом по шкале.',
      pl: 'Ten kwestionariusz ma {count, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}} do oceny.',
    },
    todo: {
      en: 'Above 40 people tire and answer without reading: split it by role or by round.',
      ru: 'Если их больше 40, люди устают и отвечают не читая: разделите опросник по ролям или по раундам.',
      pl: 'Gdy pytań jest ponad 40, ludzie się męczą i odpowiadają bez czytania: podziel kwestionariusz według ról albo rund.',
    },
  },
  'questionnaire/many-markers': {
    what: {
      en: 'This questionnaire covers {count, plural, one {# marker} other {# markers}}.',
      ru: 'Этот опросник охватывает {count, plural, one {# маркер} few {# маркера} many {# маркеров} other {# маркера}}.',
      pl: 'Ten kwestionariusz obejmuje {count, plural, one {# marker} few {# markery} many {# markerów} other {# markera}}.',
    },
    todo: {
      en: 'Above 12 more differences arise by chance, and nobody acts on so many: consider fewer.',
      ru: 'Если их больше 12, растёт число случайных различий, а действовать сразу по стольким никто не станет: подумайте о сокращении.',
      pl: 'Gdy markerów jest ponad 12, rośnie liczba różnic przypadkowych i nikt nie zajmie się tyloma naraz: rozważ mniejszą liczbę.',
    },
  },
  'questionnaire/all-reversed': {
    what: {
      en: 'All questions of the marker “{marker}” are reversed.',
      ru: 'Все вопросы маркера «{marker}» обратные.',
      pl: 'Wszystkie pytania markera „{marker}” są odwrócone.',
    },
    todo: {
      en: 'Ask at least one of them straight, so that inattention shows.',
      ru: 'Сделайте хотя бы один из них прямым, чтобы невнимательность была заметна.',
      pl: 'Zadaj co najmniej jedno z nich wprost, aby nieuwaga była widoczna.',
    },
  },
  'questionnaire/mixed-scales': {
    what: {
      en: 'The questions of the marker “{marker}” use scales of different length.',
      ru: 'В вопросах маркера «{marker}» шкалы разной длины.',
      pl: 'Pytania markera „{marker}” mają skale różnej długości.',
    },
    todo: {
      en: 'Use one scale within a marker where you can; the spread of its score depends on it.',
      ru: 'По возможности берите внутри маркера одну шкалу: от неё зависит разброс его оценки.',
      pl: 'W miarę możliwości stosuj w obrębie markera jedną skalę: zależy od niej rozrzut wyniku.',
    },
  },
  'questionnaire/double-barrelled': {
    what: {
      en: 'The question “{id}” may ask two things at once ({words}).',
      ru: 'Возможно, вопрос «{id}» спрашивает сразу о двух вещах ({words}).',
      pl: 'Pytanie „{id}” może dotyczyć dwóch rzeczy naraz ({words}).',
    },
    todo: {
      en: 'If it does, make it two questions: a low answer would not say which half is meant.',
      ru: 'Если так, сделайте из него два вопроса: по низкой оценке не понять, к какой половине она относится.',
      pl: 'Jeśli tak, zrób z niego dwa pytania: po niskiej ocenie nie widać, której połowy dotyczy.',
    },
  },
  'questionnaire/other-meaning': {
    what: {
      en: 'The id “{id}” is taken by a question with another {part, select, type {type} text {wording} scale {scale} keying {keying} levels {description of its levels} anchors {scoring} unit {unit} other {meaning}}: “{text}”',
      ru: 'Идентификатор «{id}» уже занят вопросом, у которого {part, select, type {другой тип} text {другая формулировка} scale {другая шкала} keying {другое направление оценки} levels {другие описания уровней} anchors {другое начисление баллов} unit {другая единица измерения} other {другой смысл}}: «{text}»',
      pl: 'Identyfikator „{id}” należy już do pytania, które ma {part, select, type {inny typ} text {inne brzmienie} scale {inną skalę} keying {inny kierunek oceny} levels {inne opisy poziomów} anchors {inną punktację} unit {inną jednostkę} other {inne znaczenie}}: „{text}”',
    },
    todo: {
      en: '{part, select, text {If it asks something else, give it an id of its own. If it only says the same in other words, add that wording to it as “equivalent:”} levels {Give the question an id of its own; if the levels only say the same in other words, write the question out beside them, with its wording repeated as “equivalent:”} other {Give it an id of its own}}: under one id trends join only answers to one question.',
      ru: '{part, select, text {Если вопрос о другом, дайте ему свой идентификатор. Если смысл тот же, добавьте к вопросу эту формулировку в ключе «equivalent:»} levels {Дайте вопросу свой идентификатор; если уровни лишь описаны другими словами, добавьте и сам вопрос, повторив его формулировку в ключе «equivalent:»} other {Дайте ему свой идентификатор}}: под одним идентификатором динамика сводит ответы только на один и тот же вопрос.',
      pl: '{part, select, text {Jeśli pytanie dotyczy czegoś innego, nadaj mu własny identyfikator. Jeśli mówi to samo innymi słowami, dopisz do niego to brzmienie w kluczu „equivalent:”} levels {Nadaj pytaniu własny identyfikator; jeśli poziomy mówią to samo innymi słowami, wpisz obok nich także pytanie i powtórz jego brzmienie w kluczu „equivalent:”} other {Nadaj mu własny identyfikator}}: pod jednym identyfikatorem trend łączy odpowiedzi tylko na to samo pytanie.',
    },
  },
  'questionnaire/other-scale': {
    what: {
      en: 'The scale “{id}” is shared: every question answered on it would change its meaning.',
      ru: 'Шкала «{id}» общая: смысл изменился бы у каждого вопроса, на который по ней отвечают.',
      pl: 'Skala „{id}” jest wspólna: zmieniłoby się znaczenie każdego pytania, na które się w niej odpowiada.',
    },
    todo: {
      en: 'Give this scale an id of its own and name it at your own questions: scale: <id>. Only the translations of its labels may differ.',
      ru: 'Дайте этой шкале свой идентификатор и укажите его в своих вопросах: scale: <id>. Отличаться могут только переводы подписей.',
      pl: 'Nadaj tej skali własny identyfikator i wskaż go w swoich pytaniach: scale: <id>. Różnić się mogą tylko tłumaczenia etykiet.',
    },
  },
  'questionnaire/exists': {
    what: {
      en: 'This file exists already; it was left as it is.',
      ru: 'Такой файл уже есть; он не изменён.',
      pl: 'Taki plik już istnieje; nie został zmieniony.',
    },
    todo: {
      en: 'Choose another id, or another file with -o.',
      ru: 'Выберите другой идентификатор или другой файл с помощью -o.',
      pl: 'Wybierz inny identyfikator albo inny plik za pomocą -o.',
    },
  },
  'questionnaire/not-a-copy': {
    what: {
      en: 'This is not a questionnaire as a round keeps it.',
      ru: 'Это не опросник в том виде, в каком его хранит раунд.',
      pl: 'To nie jest kwestionariusz w postaci, w jakiej przechowuje go runda.',
    },
    todo: {
      en: 'Name a YAML file, an id, or an id with its round: self-check@2026-Q4.',
      ru: 'Укажите файл YAML, идентификатор или идентификатор с раундом: self-check@2026-Q4.',
      pl: 'Podaj plik YAML, identyfikator albo identyfikator z rundą: self-check@2026-Q4.',
    },
  },
  'questionnaire/changed-since-frozen': {
    what: {
      en: 'The questionnaire “{id}” is not the one that the round {round} was opened with.',
      ru: 'Опросник «{id}» уже не тот, с которым открыли раунд {round}.',
      pl: 'Kwestionariusz „{id}” różni się od tego, z którym otwarto rundę {round}.',
    },
    todo: {
      en: 'The round goes on with its own copy; the change takes effect in the next round.',
      ru: 'Раунд продолжается со своей копией; изменения вступят в силу в следующем раунде.',
      pl: 'Runda toczy się dalej z własną kopią; zmiana zadziała w następnej rundzie.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

const responseProblems = {
  'response/empty-table': {
    what: {
      en: 'The table holds no answers: there is no row below the header.',
      ru: 'В таблице нет ответов: под заголовком нет ни одной строки.',
      pl: 'W tabeli nie ma odpowiedzi: pod nagłówkiem nie ma żadnego wiersza.',
    },
    todo: {
      en: 'Check that this is the right file, one row for each respondent.',
      ru: 'Проверьте, тот ли это файл; в нём должна быть строка на каждого респондента.',
      pl: 'Sprawdź, czy to właściwy plik; powinien mieć jeden wiersz na każdego respondenta.',
    },
  },
  'response/no-question-column': {
    what: {
      en: 'No column of the table is a question of this questionnaire.',
      ru: 'Ни один столбец таблицы не совпадает с вопросом этого опросника.',
      pl: 'Żadna kolumna tabeli nie jest pytaniem tego kwestionariusza.',
    },
    todo: {
      en: 'Name the columns by question ids, such as {known}, or choose another questionnaire with -q.',
      ru: 'Назовите столбцы идентификаторами вопросов, например: {known}, или выберите другой опросник параметром -q.',
      pl: 'Nazwij kolumny identyfikatorami pytań, na przykład: {known}, albo wybierz inny kwestionariusz opcją -q.',
    },
  },
  'response/unknown-column': {
    what: {
      en: 'The column “{word}” is neither a question nor a declared attribute.',
      ru: 'Столбец «{word}» — не вопрос и не объявленный атрибут.',
      pl: 'Kolumna „{word}” nie jest ani pytaniem, ani zadeklarowanym atrybutem.',
    },
    todo: nearOr({
      en: 'Remove it, or declare the attribute in audit.yaml.',
      ru: 'Удалите его или объявите атрибут в audit.yaml.',
      pl: 'Usuń ją albo zadeklaruj atrybut w audit.yaml.',
    }),
  },
  'response/duplicate-column': {
    what: { en: 'Two columns are called “{word}”.', ru: 'Столбцов с именем «{word}» два.', pl: 'Dwie kolumny nazywają się „{word}”.' },
    todo: { en: 'Keep one of them.', ru: 'Оставьте один из них.', pl: 'Zostaw jedną z nich.' },
  },
  'response/unknown-answer': {
    what: {
      en: 'The question “{question}” has no answer “{word}”.',
      ru: 'У вопроса «{question}» нет ответа «{word}».',
      pl: 'Pytanie „{question}” nie ma odpowiedzi „{word}”.',
    },
    todo: {
      en: 'Possible: {known}; besides them dk, n/a, not-shown, or an empty cell.',
      ru: 'Возможны: {known}; кроме того, dk, n/a, not-shown или пустая ячейка.',
      pl: 'Możliwe: {known}; oprócz tego dk, n/a, not-shown albo pusta komórka.',
    },
  },
  'response/unknown-value': {
    what: {
      en: 'The attribute “{attribute}” has no value “{word}”.',
      ru: 'У атрибута «{attribute}» нет значения «{word}».',
      pl: 'Atrybut „{attribute}” nie ma wartości „{word}”.',
    },
    todo: nearOrKnown,
  },
  'response/row-length': {
    what: {
      en: 'This row has {found, plural, one {# cell} other {# cells}}; the header has {expected}.',
      ru: 'В этой строке {found, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}, а в заголовке — {expected}.',
      pl: 'Ten wiersz ma {found, plural, one {# komórkę} few {# komórki} many {# komórek} other {# komórki}}, a nagłówek – {expected}.',
    },
    todo: {
      en: 'Look for a missing or an extra separator; a text that holds one goes in double quotation marks.',
      ru: 'Найдите недостающий или лишний разделитель; текст с разделителем внутри заключают в двойные кавычки.',
      pl: 'Poszukaj brakującego albo zbędnego separatora; tekst, który go zawiera, ujmuje się w podwójny cudzysłów.',
    },
  },
  'response/quote': {
    what: {
      en: 'A quotation mark in this row is not closed, or stands inside a cell.',
      ru: 'В этой строке кавычка не закрыта или стоит внутри ячейки.',
      pl: 'W tym wierszu cudzysłów nie jest zamknięty albo stoi w środku komórki.',
    },
    todo: {
      en: 'Close it; inside a cell a quotation mark is written twice ("").',
      ru: 'Закройте её; внутри ячейки кавычку пишут дважды ("").',
      pl: 'Zamknij go; wewnątrz komórki cudzysłów pisze się podwójnie ("").',
    },
  },
  'response/cell-too-long': {
    what: {
      en: 'This cell holds more than {max} of text.',
      ru: 'В этой ячейке больше {max} текста.',
      pl: 'W tej komórce jest więcej niż {max} tekstu.',
    },
    todo: {
      en: 'Shorten it; if that is not one answer, look for a quotation mark that is missing or too many.',
      ru: 'Сократите её; если это не один ответ, поищите лишнюю или пропущенную кавычку.',
      pl: 'Skróć ją; jeśli to nie jest jedna odpowiedź, poszukaj brakującego albo zbędnego cudzysłowu.',
    },
  },
  'response/not-counted': {
    what: {
      en: '{what, select, table {This is no table (.csv)} other {This is no interview (.jsonl)}}, so nothing in it is counted.',
      ru: '{what, select, table {Это не таблица (.csv)} other {Это не интервью (.jsonl)}}, поэтому содержимое не учтено.',
      pl: '{what, select, table {To nie jest tabela (.csv)} other {To nie jest wywiad (.jsonl)}}, więc nic stąd nie zostało policzone.',
    },
    todo: {
      en: 'Bring answers in with culture-audit import; move everything else to another folder.',
      ru: 'Ответы загружайте командой culture-audit import, всё остальное уберите в другую папку.',
      pl: 'Odpowiedzi wczytaj poleceniem culture-audit import, a całą resztę przenieś do innego folderu.',
    },
  },
  'response/whose-table': {
    what: {
      en: '{several, select, yes {By its columns this table could belong to several questionnaires of the round: {known}.} other {No column of this table is a question of the round’s questionnaires.}}',
      ru: '{several, select, yes {Судя по столбцам, таблица может относиться к нескольким опросникам раунда: {known}.} other {Ни один столбец таблицы не совпадает с вопросами опросников этого раунда.}}',
      pl: '{several, select, yes {Sądząc po kolumnach, tabela może należeć do kilku kwestionariuszy rundy: {known}.} other {Żadna kolumna tabeli nie jest pytaniem z kwestionariuszy tej rundy.}}',
    },
    todo: {
      en: '{several, select, yes {Put the questionnaire’s id in front of its name: {example}.} other {Bring it in with culture-audit import, or take it out of the folder; the round’s questionnaires: {known}.}}',
      ru: '{several, select, yes {Начните имя файла с идентификатора опросника: {example}.} other {Загрузите её командой culture-audit import или уберите из папки; опросники раунда: {known}.}}',
      pl: '{several, select, yes {Zacznij nazwę pliku od identyfikatora kwestionariusza: {example}.} other {Wczytaj ją poleceniem culture-audit import albo przenieś ją poza ten folder; kwestionariusze rundy: {known}.}}',
    },
  },
  'response/duplicate-respondent': {
    what: {
      en: 'The respondent “{respondent}” stands in the data twice.',
      ru: 'Респондент «{respondent}» встречается в данных дважды.',
      pl: 'Respondent „{respondent}” występuje w danych dwa razy.',
    },
    todo: {
      en: 'Keep one row, or give the second person another code.',
      ru: 'Оставьте одну строку или дайте второму человеку другой код.',
      pl: 'Zostaw jeden wiersz albo nadaj drugiej osobie inny kod.',
    },
  },
  'response/journal-unreadable': {
    what: {
      en: 'This line of the interview cannot be read.',
      ru: 'Эту строку интервью не удаётся прочитать.',
      pl: 'Nie można odczytać tego wiersza wywiadu.',
    },
    todo: {
      en: 'The file was not touched: restore it from a copy, or mend the line by hand.',
      ru: 'Файл не изменён: восстановите его из копии или исправьте строку вручную.',
      pl: 'Plik pozostał bez zmian: przywróć go z kopii albo popraw wiersz ręcznie.',
    },
  },
  'response/journal-unfinished': {
    what: {
      en: 'The last line of the interview was cut off while being written; it is left out.',
      ru: 'Последняя строка интервью оборвалась при записи; она не учтена.',
      pl: 'Ostatni wiersz wywiadu urwał się podczas zapisu; został pominięty.',
    },
    todo: {
      en: 'Nothing that was confirmed is lost; going on with the interview mends the file.',
      ru: 'Из подтверждённого ничего не потеряно; при продолжении интервью файл исправится.',
      pl: 'Nic z tego, co potwierdzono, nie przepadło; kontynuacja wywiadu naprawi plik.',
    },
  },
  'response/journal-newer': {
    what: {
      en: 'The interview was written in format {version}; this program reads formats up to {known}.',
      ru: 'Интервью записано в формате {version}, а эта программа читает форматы до {known} включительно.',
      pl: 'Wywiad zapisano w formacie {version}, a ten program czyta formaty do {known} włącznie.',
    },
    todo: updateProgram,
  },
  'response/other-questionnaire': {
    what: {
      en: 'The answers belong to the questionnaire “{found}”, not to “{expected}”.',
      ru: 'Эти ответы относятся к опроснику «{found}», а не к «{expected}».',
      pl: 'Te odpowiedzi należą do kwestionariusza „{found}”, a nie do „{expected}”.',
    },
    todo: {
      en: 'Choose the questionnaire they were given to; if its name is the same, its questions have changed since.',
      ru: 'Выберите опросник, по которому они получены; если имя то же, с тех пор изменились его вопросы.',
      pl: 'Wybierz kwestionariusz, którego dotyczą; jeśli nazwa jest ta sama, od tego czasu zmieniły się w nim pytania.',
    },
  },
  'response/other-side': {
    what: {
      en: 'Some people answered questions that are put to the other side only: staff those of customers, or customers those of staff. These answers are left out.',
      ru: 'Часть людей ответила на вопросы, которые задают только другой стороне: сотрудники — на вопросы клиентов или клиенты — на вопросы сотрудников. Эти ответы не учтены.',
      pl: 'Część osób odpowiedziała na pytania przeznaczone tylko dla drugiej strony: pracownicy na pytania do klientów albo klienci na pytania do pracowników. Tych odpowiedzi nie uwzględniono.',
    },
    todo: {
      en: 'Check the column “level”: customers have “customer” there, or nothing.',
      ru: 'Проверьте столбец «level»: у клиентов в нём стоит «customer» или пусто.',
      pl: 'Sprawdź kolumnę „level”: u klientów stoi w niej „customer” albo nic.',
    },
  },
  'response/other-side-rows': {
    what: {
      en: '{count, plural, one {# row holds} other {# rows hold}} answers to questions that are put to the other side only ({count, plural, one {line} other {lines}} {known}). These answers count nowhere.',
      ru: 'В {count, plural, one {# строке} few {# строках} many {# строках} other {# строки}} есть ответы на вопросы, которые задают только другой стороне ({count, plural, one {строка} few {строки} many {строки} other {строки}} {known}). Эти ответы нигде не учтены.',
      pl: '{count, plural, one {# wiersz zawiera} few {# wiersze zawierają} many {# wierszy zawiera} other {# wiersza zawiera}} odpowiedzi na pytania przeznaczone tylko dla drugiej strony ({count, plural, one {wiersz pliku} few {wiersze pliku} many {wiersze pliku} other {wiersze pliku}}: {known}). Tych odpowiedzi nigdzie nie uwzględniono.',
    },
    todo: {
      en: 'Check who filled in these lines: customers have “customer” in the column “level”, staff their own level.',
      ru: 'Проверьте, кто заполнил эти строки: у клиентов в столбце «level» стоит «customer», у сотрудников — их уровень.',
      pl: 'Sprawdź, kto wypełnił te wiersze: w kolumnie „level” klienci mają „customer”, pracownicy swój szczebel.',
    },
  },
  'response/side-inferred': {
    what: {
      en: '{count, plural, one {# row does} other {# rows do}} not say whether a customer or one of the staff answered ({count, plural, one {line} other {lines}} {known}). Each was placed by the questions answered; whoever answered both counts on both sides.',
      ru: 'В {count, plural, one {# строке} few {# строках} many {# строках} other {# строки}} не указано, клиент отвечал или сотрудник ({count, plural, one {строка} few {строки} many {строки} other {строки}} {known}). Сторона определена по тому, на какие вопросы даны ответы; кто ответил и на те, и на другие, учтён на обеих сторонах.',
      pl: '{count, plural, one {# wiersz nie mówi} few {# wiersze nie mówią} many {# wierszy nie mówi} other {# wiersza nie mówi}}, czy odpowiadał klient, czy pracownik ({count, plural, one {wiersz pliku} few {wiersze pliku} many {wiersze pliku} other {wiersze pliku}}: {known}). Stronę ustalono po tym, na które pytania odpowiedziano; kto odpowiedział na jedne i drugie, liczy się po obu stronach.',
    },
    todo: {
      en: 'Add a column “level”: “customer” for customers, their own level for staff.',
      ru: 'Добавьте столбец «level»: «customer» у клиентов, свой уровень у сотрудников.',
      pl: 'Dodaj kolumnę „level”: „customer” u klientów, własny szczebel u pracowników.',
    },
  },
  'response/no-answers': {
    what: {
      en: 'There are no answers yet, so there is nothing to score.',
      ru: 'Ответов пока нет, считать нечего.',
      pl: 'Nie ma jeszcze odpowiedzi, więc nie ma czego liczyć.',
    },
    todo: {
      en: 'Collect some first: culture-audit interview, or a table in the round’s “tables” folder.',
      ru: 'Сначала соберите ответы: culture-audit interview или таблица в папке раунда «tables».',
      pl: 'Najpierw zbierz odpowiedzi: culture-audit interview albo tabela w folderze „tables” tej rundy.',
    },
  },
  'response/different-respondent': {
    what: {
      en: '“{respondent}” already stands in this round with {key} “{found}”, not “{word}”.',
      ru: 'Респондент «{respondent}» в этом раунде уже записан: {key} — «{found}», а не «{word}».',
      pl: 'Respondent „{respondent}” jest już w tej rundzie: {key} to „{found}”, a nie „{word}”.',
    },
    todo: {
      en: 'Leave {key} out to go on with this person, or give the new person another code.',
      ru: 'Не указывайте {key}, чтобы продолжить с этим человеком, или дайте новому человеку другой код.',
      pl: 'Pomiń {key}, aby kontynuować z tą osobą, albo nadaj nowej osobie inny kod.',
    },
  },
  'response/no-respondent-column': {
    what: {
      en: 'The table has no column “respondent” in its first line, so no row can be added to it.',
      ru: 'В первой строке таблицы нет столбца «respondent», поэтому добавить в неё строку нельзя.',
      pl: 'W pierwszym wierszu tabeli nie ma kolumny „respondent”, więc nie można dodać do niej wiersza.',
    },
    todo: {
      en: 'Separate the columns with commas and name the first one respondent, or give the table another name; the answers are kept until then.',
      ru: 'Разделите столбцы запятыми и назовите первый respondent или дайте таблице другое имя; до этого ответы хранятся отдельно.',
      pl: 'Oddziel kolumny przecinkami i pierwszą nazwij „respondent” albo zmień nazwę tabeli; do tego czasu odpowiedzi są przechowywane osobno.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

const workspaceProblems = {
  'workspace/not-found': {
    what: {
      en: 'No workspace (a folder with audit.yaml) was found in {folder} or above.',
      ru: 'Рабочая папка аудита (с файлом audit.yaml) не найдена: её нет ни в {folder}, ни выше.',
      pl: 'Nie znaleziono obszaru roboczego (folderu z plikiem audit.yaml) ani w {folder}, ani wyżej.',
    },
    todo: {
      en: 'Start one with culture-audit init, or name its folder with -C (or CULTURE_AUDIT_WORKSPACE).',
      ru: 'Создайте её командой culture-audit init или укажите параметром -C (либо в CULTURE_AUDIT_WORKSPACE).',
      pl: 'Utwórz go poleceniem culture-audit init albo wskaż jego folder opcją -C (lub w CULTURE_AUDIT_WORKSPACE).',
    },
  },
  'workspace/unfinished-drafts': {
    what: {
      en: '{count, plural, one {# anonymous interview of “{questionnaire}” is} other {# anonymous interviews of “{questionnaire}” are}} unfinished; in a closed round nobody can finish them.',
      ru: '{count, plural, one {Не закончена # анонимная анкета} few {Не закончены # анонимные анкеты} many {Не закончено # анонимных анкет} other {Не закончено # анонимной анкеты}} опросника «{questionnaire}»; в закрытом раунде закончить их нельзя.',
      pl: '{count, plural, one {# anonimowa ankieta jest niedokończona} few {# anonimowe ankiety są niedokończone} many {# anonimowych ankiet jest niedokończonych} other {# anonimowej ankiety jest niedokończone}} („{questionnaire}”); w zamkniętej rundzie nikt ich nie dokończy.',
    },
    todo: {
      en: 'Let them be finished first, or close without them: {command}',
      ru: 'Дайте их закончить или закройте раунд без них: {command}',
      pl: 'Pozwól je najpierw dokończyć albo zamknij rundę bez nich: {command}',
    },
  },
  'workspace/exists': {
    what: {
      en: 'This folder already holds an audit; it was left as it is.',
      ru: 'В этой папке уже есть аудит; он оставлен без изменений.',
      pl: 'W tym folderze jest już audyt; pozostał bez zmian.',
    },
    todo: {
      en: 'Go on with it, or choose another folder.',
      ru: 'Продолжайте его или выберите другую папку.',
      pl: 'Kontynuuj go albo wybierz inny folder.',
    },
  },
  'workspace/unknown-round': {
    what: { en: 'There is no round “{word}”.', ru: 'Раунда «{word}» нет.', pl: 'Nie ma rundy „{word}”.' },
    todo: nearOrKnown,
  },
  'workspace/round-closed': {
    what: {
      en: 'The round {round} is closed; it takes no more answers.',
      ru: 'Раунд {round} закрыт, ответы больше не принимаются.',
      pl: 'Runda {round} jest zamknięta i nie przyjmuje już odpowiedzi.',
    },
    todo: { en: 'Collect answers in a new round.', ru: 'Собирайте ответы в новом раунде.', pl: 'Zbieraj odpowiedzi w nowej rundzie.' },
  },
  'workspace/round-name': {
    what: {
      en: '“{word}” is no name for a round.',
      ru: '«{word}» не подходит как имя раунда.',
      pl: '„{word}” nie nadaje się na nazwę rundy.',
    },
    todo: {
      en: 'Name it by the year and its quarter, half or nothing more: 2026-Q4, 2026-H2, 2026.',
      ru: 'Назовите его по году и кварталу, по году и полугодию или только по году: 2026-Q4, 2026-H2, 2026.',
      pl: 'Podaj w nazwie rok z kwartałem, rok z półroczem albo sam rok: 2026-Q4, 2026-H2, 2026.',
    },
  },
  'workspace/no-round': {
    what: {
      en: 'This workspace has no round yet.',
      ru: 'В этой рабочей папке ещё нет ни одного раунда.',
      pl: 'W tym obszarze roboczym nie ma jeszcze żadnej rundy.',
    },
    todo: {
      en: 'The first interview opens one: culture-audit interview',
      ru: 'Первое интервью откроет его: culture-audit interview',
      pl: 'Otworzy ją pierwszy wywiad: culture-audit interview',
    },
  },
  'workspace/unknown-attribute': {
    what: { en: 'There is no attribute “{word}”.', ru: 'Атрибута «{word}» нет.', pl: 'Nie ma atrybutu „{word}”.' },
    todo: nearOr({
      en: 'Declare it in audit.yaml under “attributes”.',
      ru: 'Объявите его в audit.yaml под ключом «attributes».',
      pl: 'Zadeklaruj go w audit.yaml pod kluczem „attributes”.',
    }),
  },
  'workspace/unknown-attribute-value': {
    what: {
      en: 'The attribute “{attribute}” has no value “{word}”.',
      ru: 'У атрибута «{attribute}» нет значения «{word}».',
      pl: 'Atrybut „{attribute}” nie ma wartości „{word}”.',
    },
    todo: nearOrKnown,
  },
  'workspace/unknown-unit': {
    what: { en: 'There is no unit “{word}”.', ru: 'Подразделения «{word}» нет.', pl: 'Nie ma jednostki „{word}”.' },
    todo: nearOrKnown,
  },
  'workspace/minimum-too-low': {
    what: {
      en: 'A minimum group of {found} would show single people’s answers.',
      ru: 'Если наименьшая группа — {found} чел., станут видны ответы отдельных людей.',
      pl: 'Próg {found} ujawniłby odpowiedzi pojedynczych osób.',
    },
    todo: { en: 'Set at least {min}.', ru: 'Задайте не меньше {min}.', pl: 'Ustaw co najmniej {min}.' },
  },
  'workspace/several-splits': {
    what: {
      en: 'Reports cannot cross so many attributes: groups become small enough to recognise people.',
      ru: 'В отчётах нельзя сочетать столько атрибутов: группы станут настолько малы, что людей можно будет узнать.',
      pl: 'Raporty nie mogą krzyżować tylu atrybutów: grupy stałyby się tak małe, że można by rozpoznać ludzi.',
    },
    todo: {
      en: 'Name at most two under “split”.',
      ru: 'Назовите под ключом «split» не больше двух.',
      pl: 'Podaj pod kluczem „split” najwyżej dwa.',
    },
  },
  'workspace/kpi-not-a-kpi': {
    what: {
      en: 'The question “{word}” is not a KPI, so it takes no value here.',
      ru: 'Вопрос «{word}» — не показатель, значение ему здесь не задают.',
      pl: 'Pytanie „{word}” nie jest wskaźnikiem, więc nie podaje się tu jego wartości.',
    },
    todo: {
      en: 'Name a question of type kpi; its id ends in -k.',
      ru: 'Укажите вопрос типа kpi; его идентификатор кончается на -k.',
      pl: 'Podaj pytanie typu kpi; jego identyfikator kończy się na -k.',
    },
  },
  'workspace/locked': {
    what: {
      en: 'This is in use: {holder} on {machine}, since {since}.',
      ru: 'Сейчас это занято: {holder}, компьютер {machine}, с {since}.',
      pl: 'To jest w użyciu: {holder}, komputer {machine}, od {since}.',
    },
    todo: {
      en: 'Finish there, then run the same command again; a lock left by a crash is taken over by itself.',
      ru: 'Закончите там и повторите команду; после сбоя блокировка снимается сама.',
      pl: 'Zakończ tam i powtórz polecenie; blokada pozostała po awarii zostanie przejęta automatycznie.',
    },
  },
  'workspace/lock-lost': {
    what: {
      en: 'Another program has taken this over; nothing more was written here.',
      ru: 'Работу перехватила другая программа; отсюда больше ничего не записано.',
      pl: 'Pracę przejął inny program; tutaj nic więcej nie zapisano.',
    },
    todo: {
      en: 'Everything confirmed before is saved; go on there, or start the same command again here.',
      ru: 'Всё подтверждённое раньше сохранено; продолжайте там или повторите команду здесь.',
      pl: 'Wszystko potwierdzone wcześniej jest zapisane; kontynuuj tam albo powtórz polecenie tutaj.',
    },
  },
  'workspace/lock-taken-over': {
    what: {
      en: 'An earlier run did not end properly ({holder} on {machine}, since {since}); its lock was taken over.',
      ru: 'Прежний запуск завершился со сбоем ({holder}, компьютер {machine}, с {since}); его блокировка снята.',
      pl: 'Poprzednie uruchomienie nie zakończyło się prawidłowo ({holder}, komputer {machine}, od {since}); jego blokadę przejęto.',
    },
    todo: {
      en: 'There is nothing to do: what was confirmed is saved.',
      ru: 'Делать ничего не нужно: всё подтверждённое сохранено.',
      pl: 'Nie trzeba nic robić: wszystko, co potwierdzono, jest zapisane.',
    },
  },
  'workspace/which-questionnaire': {
    what: {
      en: 'This audit uses several questionnaires.',
      ru: 'В этом аудите несколько опросников.',
      pl: 'W tym audycie jest kilka kwestionariuszy.',
    },
    todo: { en: 'Name the one you mean: {known}.', ru: 'Укажите, какой нужен: {known}.', pl: 'Podaj, o który chodzi: {known}.' },
  },
  'workspace/unknown-respondent': {
    what: {
      en: 'There is no respondent “{word}” in this round.',
      ru: 'Респондента «{word}» в этом раунде нет.',
      pl: 'W tej rundzie nie ma respondenta „{word}”.',
    },
    todo: nearOr({
      en: 'Check the code you gave this person when the interview started.',
      ru: 'Проверьте код, который Вы дали человеку в начале интервью.',
      pl: 'Sprawdź kod nadany tej osobie na początku wywiadu.',
    }),
  },
  'workspace/no-unit': {
    what: {
      en: 'This audit has no units, so “{word}” cannot be rated on its own.',
      ru: 'В этом аудите нет подразделений, поэтому «{word}» нельзя оценить отдельно.',
      pl: 'W tym audycie nie ma jednostek, więc „{word}” nie można ocenić osobno.',
    },
    todo: {
      en: 'Name one attribute as “unit” in audit.yaml before the round opens, or leave the unit out.',
      ru: 'До открытия раунда укажите в audit.yaml один из атрибутов под ключом «unit» или не задавайте подразделение.',
      pl: 'Przed otwarciem rundy wskaż w audit.yaml jeden z atrybutów pod kluczem „unit” albo pomiń jednostkę.',
    },
  },
  'workspace/which-round': {
    what: { en: 'Several rounds are open.', ru: 'Открыто несколько раундов.', pl: 'Otwartych jest kilka rund.' },
    todo: { en: 'Name the one you mean: {known}.', ru: 'Укажите, какой нужен: {known}.', pl: 'Podaj, o którą chodzi: {known}.' },
  },
  'workspace/kpi-twice': {
    what: {
      en: 'The KPI “{word}” has two values for the same unit.',
      ru: 'У показателя «{word}» два значения для одного и того же подразделения.',
      pl: 'Wskaźnik „{word}” ma dwie wartości dla tej samej jednostki.',
    },
    todo: {
      en: 'Keep one of them, or name the unit each belongs to.',
      ru: 'Оставьте одно или укажите для каждого своё подразделение (unit).',
      pl: 'Zostaw jedną albo podaj przy każdej jej jednostkę (unit).',
    },
  },
  'workspace/round-changed': {
    what: {
      en: 'What was agreed when the round {round} opened (questionnaires, modes, limits, groups shown) was changed afterwards.',
      ru: 'Условия, с которыми открыли раунд {round} (опросники, режимы, пределы, показываемые группы), потом изменили.',
      pl: 'Warunki ustalone przy otwarciu rundy {round} (kwestionariusze, tryby, progi, pokazywane grupy) zostały później zmienione.',
    },
    todo: {
      en: 'Restore round.yaml from a copy. Limits may still be made stricter: in audit.yaml, under “privacy”.',
      ru: 'Восстановите round.yaml из копии. Ужесточить пределы можно и сейчас: в audit.yaml, под ключом «privacy».',
      pl: 'Przywróć round.yaml z kopii. Progi można nadal zaostrzyć: w audit.yaml, pod kluczem „privacy”.',
    },
  },
  'workspace/leads-outside': {
    what: {
      en: 'A link leads out of the workspace, so nothing is written there.',
      ru: 'Ссылка ведёт за пределы рабочей папки, поэтому туда ничего не записывается.',
      pl: 'Dowiązanie prowadzi poza obszar roboczy, więc nic tam nie zostanie zapisane.',
    },
    todo: {
      en: 'Replace the link by a folder.',
      ru: 'Замените ссылку обычной папкой.',
      pl: 'Zastąp dowiązanie zwykłym folderem.',
    },
  },
  'workspace/launch-ahead': {
    what: {
      en: 'The questionnaire “{questionnaire}” looks back at a programme, but audit.yaml says it will be launched on {date}.',
      ru: 'Опросник «{questionnaire}» смотрит на программу, которая уже идёт, а в audit.yaml её запуск указан на {date}.',
      pl: 'Kwestionariusz „{questionnaire}” dotyczy trwającego programu, a według audit.yaml ruszy on dopiero {date}.',
    },
    todo: {
      en: 'Correct “launched” in audit.yaml, or ask it after that day.',
      ru: 'Исправьте «launched» в audit.yaml или задайте вопросы после этой даты.',
      pl: 'Popraw „launched” w audit.yaml albo zadaj pytania po tym dniu.',
    },
  },
  'workspace/launch-date-missing': {
    what: {
      en: 'The questionnaire “{questionnaire}” needs the date on which the service programme was launched, and the audit does not state it.',
      ru: 'Для опросника «{questionnaire}» нужна дата запуска программы сервиса, а в аудите она не указана.',
      pl: 'Kwestionariusz „{questionnaire}” wymaga daty uruchomienia programu obsługi, a w audycie jej nie podano.',
    },
    todo: {
      en: 'Write it in audit.yaml, on a line of its own: launched: 2026-02-01',
      ru: 'Впишите её в audit.yaml отдельной строкой: launched: 2026-02-01',
      pl: 'Wpisz ją w audit.yaml w osobnym wierszu: launched: 2026-02-01',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

const commandProblems = {
  'workspace/library': {
    what: {
      en: '{kind, select, missing {There is no folder “{word}”} file {“{word}” is a file} own {“{word}” is this workspace’s own content} workspace {“{word}” is a workspace} unreadable {The folder “{word}” cannot be read} other {The folder “{word}” holds no questionnaires and no markers}}: nothing can be taken from this library.',
      ru: '{kind, select, missing {Папки «{word}» нет} file {«{word}» — это файл} own {«{word}» — содержимое самой этой рабочей папки} workspace {«{word}» — это рабочая папка} unreadable {Папку «{word}» не удаётся прочитать} other {В папке «{word}» нет ни опросников, ни маркеров}}: взять из этой библиотеки нечего.',
      pl: '{kind, select, missing {Nie ma folderu „{word}”} file {„{word}” to plik} own {„{word}” to zawartość tego samego obszaru roboczego} workspace {„{word}” to obszar roboczy} unreadable {Nie można odczytać folderu „{word}”} other {W folderze „{word}” nie ma kwestionariuszy ani markerów}}: z tej biblioteki nic nie da się wziąć.',
    },
    todo: {
      en: '{kind, select, own {Remove the line: this content is read without it.} unreadable {Allow reading it, or remove the line.} other {{better, select, none {Name the folder that holds the questionnaires, relative to audit.yaml, or remove the line.} other {Name the folder that holds the questionnaires: {better}}}}}',
      ru: '{kind, select, own {Удалите эту строку: содержимое читается и без неё.} unreadable {Разрешите чтение или удалите эту строку.} other {{better, select, none {Укажите папку с опросниками относительно audit.yaml или удалите эту строку.} other {Укажите папку с опросниками: {better}}}}}',
      pl: '{kind, select, own {Usuń ten wiersz: ta zawartość i tak jest czytana.} unreadable {Nadaj prawo odczytu albo usuń ten wiersz.} other {{better, select, none {Podaj folder z kwestionariuszami względem audit.yaml albo usuń ten wiersz.} other {Podaj folder z kwestionariuszami: {better}}}}}',
    },
  },
  'workspace/conflict-copy': {
    what: {
      en: '“{file}” looks like a copy that a cloud drive made because “{original}” was changed in two places at once. Answers in it may be missed, or counted twice.',
      ru: 'Похоже, «{file}» — копия, которую создал облачный диск, потому что «{original}» изменили одновременно в двух местах. Ответы из неё могут потеряться или быть учтены дважды.',
      pl: 'Plik „{file}” wygląda na kopię utworzoną przez dysk w chmurze, bo „{original}” zmieniono równocześnie w dwóch miejscach. Odpowiedzi z niej mogą zostać pominięte albo policzone dwa razy.',
    },
    todo: {
      en: 'Compare the two. Keep what is right under the name “{original}” and move the copy out of the workspace.',
      ru: 'Сравните оба файла. Правильный оставьте под именем «{original}», а копию уберите из рабочей папки.',
      pl: 'Porównaj oba pliki. Właściwy zostaw pod nazwą „{original}”, a kopię przenieś poza obszar roboczy.',
    },
  },
  'workspace/headcount': {
    what: {
      en: '“{word}” is no headcount of “{value}”: a whole number from 0 is.',
      ru: '«{word}» — не численность группы «{value}»: нужно целое число от 0.',
      pl: '„{word}” to nie liczba osób w „{value}”: potrzebna jest liczba całkowita od 0.',
    },
    todo: {
      en: 'Correct the cell, or leave it empty if the number is not known.',
      ru: 'Исправьте ячейку или оставьте её пустой, если число неизвестно.',
      pl: 'Popraw komórkę albo zostaw ją pustą, jeśli liczba nie jest znana.',
    },
  },
  'workspace/headcount-twice': {
    what: {
      en: '“{value}” of “{attribute}” stands there twice.',
      ru: 'Значение «{value}» атрибута «{attribute}» указано дважды.',
      pl: 'Wartość „{value}” atrybutu „{attribute}” podano dwa razy.',
    },
    todo: { en: 'Leave one of the two.', ru: 'Оставьте одно из двух.', pl: 'Zostaw jedną z nich.' },
  },
  'workspace/headcount-columns': {
    what: {
      en: 'These columns say nothing about headcounts.',
      ru: 'Из этих столбцов численность не узнать.',
      pl: 'Z tych kolumn nie da się odczytać liczb osób.',
    },
    todo: {
      en: 'Name them attribute, value and headcount, a row each group; or name each column as department=Sales and give one row of numbers.',
      ru: 'Назовите их attribute, value и headcount, по строке на группу; или дайте каждому столбцу имя вида department=Sales и одну строку с числами.',
      pl: 'Nazwij je attribute, value i headcount, po wierszu na grupę; albo nazwij każdą kolumnę tak jak department=Sales i podaj jeden wiersz liczb.',
    },
  },
  'workspace/level-uncounted': {
    what: {
      en: 'Some interviewees belong to no level that has a headcount. The interviews are averaged as they are, not by the size of the levels, and how many people there are altogether stays unknown.',
      ru: 'Часть опрошенных не относится ни к одному уровню с указанной численностью. Поэтому ответы в интервью усреднены без учёта размера уровней, а общее число людей неизвестно.',
      pl: 'Część rozmówców nie należy do żadnego szczebla z podaną liczbą osób. Dlatego wywiady uśredniono bez uwzględniania wielkości szczebli, a łączna liczba osób pozostaje nieznana.',
    },
    todo: {
      en: 'Give every level its headcount in audit.yaml, under “attributes”, before the next round opens.',
      ru: 'До открытия следующего раунда укажите численность каждого уровня в audit.yaml, под ключом «attributes».',
      pl: 'Przed otwarciem kolejnej rundy podaj liczbę osób na każdym szczeblu w audit.yaml, pod kluczem „attributes”.',
    },
  },
  'workspace/agreed-changed': {
    what: {
      en: 'Targets, weights, preconditions, headcounts or the smallest difference were edited after the round {round} had opened. The scores are judged by what stands there now.',
      ru: 'Цели, веса, обязательные условия, численность или наименьшая значимая разница были изменены уже после открытия раунда {round}. Оценки сравниваются с тем, что указано теперь.',
      pl: 'Cele, wagi, warunki wstępne, liczby osób lub najmniejszą istotną różnicę zmieniono już po otwarciu rundy {round}. Wyniki oceniono według tego, co jest tam teraz.',
    },
    todo: {
      en: 'Leave it so if it was a correction: every report says it. Otherwise restore round.yaml from a copy.',
      ru: 'Если это исправление ошибки, оставьте как есть: об этом скажет каждый отчёт. Иначе восстановите round.yaml из копии.',
      pl: 'Jeśli to poprawka, zostaw tak, jak jest: powie o tym każdy raport. W przeciwnym razie przywróć round.yaml z kopii.',
    },
  },
  'privacy/too-few': {
    what: {
      en: 'Too few people answered for a report: it needs at least {minimum, number}, so that nobody’s answers can be told.',
      ru: 'Для отчёта ответило слишком мало людей: нужно не меньше {minimum, number}, чтобы никого нельзя было узнать по ответам.',
      pl: 'Odpowiedziało za mało osób, by sporządzić raport: potrzeba co najmniej {minimum, number}, żeby nikogo nie dało się rozpoznać po odpowiedziach.',
    },
    todo: {
      en: 'Collect more answers, then write the report.',
      ru: 'Соберите больше ответов и составьте отчёт после этого.',
      pl: 'Zbierz więcej odpowiedzi i dopiero wtedy sporządź raport.',
    },
  },
  'command/no-terminal': {
    what: {
      en: 'An interview needs a terminal: nothing is asked when input or output is redirected.',
      ru: 'Для интервью нужен терминал: при перенаправленном вводе или выводе вопросы не задаются.',
      pl: 'Wywiad wymaga terminala: przy przekierowanym wejściu lub wyjściu o nic nie pytamy.',
    },
    todo: {
      en: 'Run it in a terminal window, or fill an answer sheet: culture-audit questionnaire export {questionnaire} --format answers -o sheet.yaml, then culture-audit import sheet.yaml. You can also put the answers in a table, one row for each respondent, and import that.',
      ru: 'Запустите команду в окне терминала или заполните лист ответов: culture-audit questionnaire export {questionnaire} --format answers -o sheet.yaml, затем culture-audit import sheet.yaml. Можно загрузить и таблицу: строка на респондента, столбцы — идентификаторы вопросов.',
      pl: 'Uruchom polecenie w oknie terminala albo wypełnij arkusz odpowiedzi: culture-audit questionnaire export {questionnaire} --format answers -o sheet.yaml, a potem culture-audit import sheet.yaml. Możesz też zaimportować tabelę: jeden wiersz na respondenta, kolumny nazwane identyfikatorami pytań.',
    },
  },
  'command/checked-by-import': {
    what: {
      en: 'This is a file for “import”, which knows what it belongs to; “check” does not.',
      ru: 'Это файл для команды import: она знает, к чему он относится, а check — нет.',
      pl: 'To plik dla polecenia import, które wie, czego dotyczy; check tego nie wie.',
    },
    todo: {
      en: 'Have it checked without anything being stored: {command}',
      ru: 'Проверьте его, ничего не сохраняя: {command}',
      pl: 'Sprawdź go bez zapisywania czegokolwiek: {command}',
    },
  },
  'command/usage': {
    what: {
      en: '{kind, select, missingArgument {Something is missing behind the command: <{word}>.} excessArguments {There are too many words behind “{word}”.} optionMissingArgument {The option {word} needs a value.} apart {{word} and {cause} do not go together.} other {The command was not understood: {cause}}}',
      ru: '{kind, select, missingArgument {После команды чего-то не хватает: <{word}>.} excessArguments {После «{word}» слишком много слов.} optionMissingArgument {Параметру {word} нужно значение.} apart {{word} и {cause} вместе не используются.} other {Команда непонятна: {cause}}}',
      pl: '{kind, select, missingArgument {Po poleceniu czegoś brakuje: <{word}>.} excessArguments {Po „{word}” jest za dużo słów.} optionMissingArgument {Opcja {word} wymaga wartości.} apart {Opcji {word} i {cause} nie używa się razem.} other {Niezrozumiałe polecenie: {cause}}}',
    },
    todo: { en: 'See how it is written: {command}', ru: 'Справка по команде: {command}', pl: 'Jak się je zapisuje: {command}' },
  },
  'command/unknown-command': {
    what: { en: 'There is no command “{word}”.', ru: 'Команды «{word}» нет.', pl: 'Nie ma polecenia „{word}”.' },
    todo: nearOrKnown,
  },
  'command/unknown-option': {
    what: { en: 'There is no option “{word}” here.', ru: 'Параметра «{word}» у этой команды нет.', pl: 'Nie ma tu opcji „{word}”.' },
    todo: nearOrKnown,
  },
  'command/unknown-marker': {
    what: { en: 'There is no marker “{word}”.', ru: 'Маркера «{word}» нет.', pl: 'Nie ma markera „{word}”.' },
    todo: nearOrKnown,
  },
  'command/unknown-format': {
    what: { en: 'There is no format “{word}”.', ru: 'Формата «{word}» нет.', pl: 'Nie ma formatu „{word}”.' },
    todo: nearOrKnown,
  },
  'command/needs-output': {
    what: {
      en: 'The format {word} is a file of its own and cannot be shown in the terminal.',
      ru: 'Формат {word} — это отдельный файл, показать его в терминале нельзя.',
      pl: 'Format {word} to osobny plik, którego nie da się pokazać w terminalu.',
    },
    todo: {
      en: 'Name a new file with -o, for example -o form.xlsx.',
      ru: 'Назовите новый файл с помощью -o, например -o form.xlsx.',
      pl: 'Podaj nazwę nowego pliku za pomocą -o, na przykład -o form.xlsx.',
    },
  },
  'command/unknown-language': {
    what: {
      en: 'The language “{word}” is not spoken here.',
      ru: 'Языка «{word}» программа не знает.',
      pl: 'Program nie zna języka „{word}”.',
    },
    todo: nearOrKnown,
  },
  'command/unknown-shell': {
    what: {
      en: 'There is no completion for “{word}”.',
      ru: 'Для «{word}» автодополнения нет.',
      pl: 'Dla „{word}” nie ma uzupełniania.',
    },
    todo: nearOrKnown,
  },
  'command/unknown-role': {
    what: { en: 'There is no role “{word}”.', ru: 'Роли «{word}» нет.', pl: 'Nie ma roli „{word}”.' },
    todo: nearOrKnown,
  },
  'command/attribute': {
    what: {
      en: '“{word}” is no attribute with its value.',
      ru: '«{word}» — это не атрибут со значением.',
      pl: '„{word}” to nie atrybut z wartością.',
    },
    todo: { en: 'Write it like this: {example}', ru: 'Пишите так: {example}', pl: 'Zapisz to tak: {example}' },
  },
  'command/nothing-to-ask': {
    what: {
      en: 'For this role and these markers the questionnaire “{questionnaire}” has no question.',
      ru: 'Для этой роли и этих маркеров в опроснике «{questionnaire}» нет ни одного вопроса.',
      pl: 'Dla tej roli i tych markerów kwestionariusz „{questionnaire}” nie ma żadnego pytania.',
    },
    todo: {
      en: 'Choose another role or other markers: {command}',
      ru: 'Выберите другую роль или другие маркеры: {command}',
      pl: 'Wybierz inną rolę albo inne markery: {command}',
    },
  },
  'command/anonymous': {
    what: {
      en: '“{questionnaire}” is anonymous: nobody can be named or found in it.',
      ru: 'Опросник «{questionnaire}» анонимный: в нём нельзя ни назвать, ни найти человека.',
      pl: 'Kwestionariusz „{questionnaire}” jest anonimowy: nikogo nie można w nim wskazać ani odnaleźć.',
    },
    todo: { en: 'Leave the code out: {command}', ru: 'Не указывайте код: {command}', pl: 'Pomiń kod: {command}' },
  },
  'command/in-turn': {
    what: {
      en: '{kind, select, team {A team’s joint answer is given once, not in turn.} other {“{questionnaire}” is confidential: it names its respondents, so it cannot be answered in turn on one laptop.}}',
      ru: '{kind, select, team {Общий ответ команды даётся один раз, а не по очереди.} other {Опросник «{questionnaire}» конфиденциальный: в нём указан респондент, поэтому отвечать по очереди на одном ноутбуке нельзя.}}',
      pl: '{kind, select, team {Wspólnej odpowiedzi zespół udziela raz, a nie po kolei.} other {Kwestionariusz „{questionnaire}” jest poufny: wskazuje respondenta, więc nie można odpowiadać po kolei na jednym laptopie.}}',
    },
    todo: {
      en: '{kind, select, team {Use either --in-turn or --role team.} other {Take an anonymous questionnaire, such as self-check.}}',
      ru: '{kind, select, team {Укажите что-то одно: --in-turn или --role team.} other {Возьмите анонимный опросник, например self-check.}}',
      pl: '{kind, select, team {Podaj albo --in-turn, albo --role team.} other {Wybierz kwestionariusz anonimowy, np. self-check.}}',
    },
  },
  'command/people': {
    what: {
      en: '“{word}” is no number of people.',
      ru: '«{word}» — это не число людей.',
      pl: '„{word}” nie jest liczbą osób.',
    },
    todo: {
      en: 'Give a whole number from 1 to {most}: --people 8',
      ru: 'Укажите целое число от 1 до {most}: --people 8',
      pl: 'Podaj liczbę całkowitą od 1 do {most}: --people 8',
    },
  },
  'command/respondent-name': {
    what: {
      en: '“{word}” cannot be a respondent’s code.',
      ru: '«{word}» не подходит как код респондента.',
      pl: '„{word}” nie może być kodem respondenta.',
    },
    todo: {
      en: 'A code is no name: small Latin letters, digits and hyphens, such as leader-01.',
      ru: 'Код — не имя: строчные латинские буквы, цифры и дефисы, например leader-01.',
      pl: 'Kod to nie nazwisko: małe litery łacińskie, cyfry i łączniki, na przykład leader-01.',
    },
  },
  'command/missing-questionnaire': {
    what: {
      en: 'A table of answers needs to know its questionnaire.',
      ru: 'К таблице ответов нужно указать опросник.',
      pl: 'Do tabeli odpowiedzi trzeba podać kwestionariusz.',
    },
    todo: { en: 'Name it with -q: {known}.', ru: 'Укажите его параметром -q: {known}.', pl: 'Podaj go opcją -q: {known}.' },
  },
  'command/what-if': {
    what: {
      en: '{twice, select, yes {“{word}” names a marker for the second time.} other {“{word}” is not of the form MARKER=SCORE.}}',
      ru: '{twice, select, yes {«{word}»: этот маркер назван второй раз.} other {«{word}» записано не в виде МАРКЕР=БАЛЛ.}}',
      pl: '{twice, select, yes {„{word}”: ten marker podano drugi raz.} other {„{word}” nie ma postaci MARKER=WYNIK.}}',
    },
    todo: {
      en: '{twice, select, yes {Leave one of them.} other {Write, for example: --what-if one-team=80 (a score from 0 to 100).}}',
      ru: '{twice, select, yes {Оставьте что-то одно.} other {Напишите, например: --what-if one-team=80 (балл от 0 до 100).}}',
      pl: '{twice, select, yes {Zostaw tylko jedno.} other {Napisz na przykład: --what-if one-team=80 (wynik od 0 do 100).}}',
    },
  },
  'command/nothing-to-check': {
    what: {
      en: 'There is nothing to check here: “{file}” is no questionnaire, no marker, no workspace and no folder of these.',
      ru: 'Здесь нечего проверять: «{file}» — не опросник, не маркер, не рабочая папка и не папка с ними.',
      pl: 'Nie ma tu czego sprawdzać: „{file}” nie jest kwestionariuszem, markerem, obszarem roboczym ani folderem z nimi.',
    },
    todo: {
      en: 'Name a YAML file, a folder of them, or a workspace. A table of answers is checked as it is scored: {command}',
      ru: 'Укажите файл YAML, папку с такими файлами или рабочую папку. Таблица ответов проверяется при подсчёте: {command}',
      pl: 'Podaj plik YAML, folder takich plików albo obszar roboczy. Tabela odpowiedzi jest sprawdzana przy liczeniu: {command}',
    },
  },
  'command/content-id': {
    what: {
      en: '{kind, select, reserved {“{word}” cannot be an id: shared content goes by that name.} other {“{word}” cannot be an id: small letters a to z, digits and single hyphens between them, 50 at most.}}',
      ru: '{kind, select, reserved {«{word}» не годится как идентификатор: так называется общее содержимое.} other {«{word}» не годится как идентификатор: нужны строчные латинские буквы, цифры и одиночные дефисы между ними, всего не больше 50 знаков.}}',
      pl: '{kind, select, reserved {„{word}” nie może być identyfikatorem: tak nazywa się wspólna zawartość.} other {„{word}” nie może być identyfikatorem: małe litery od a do z, cyfry i pojedyncze łączniki między nimi, najwyżej 50 znaków.}}',
    },
    todo: {
      en: '{better, select, none {For example: our-check} other {For example: {better}}}',
      ru: '{better, select, none {Например: our-check} other {Например: {better}}}',
      pl: '{better, select, none {Na przykład: our-check} other {Na przykład: {better}}}',
    },
  },
  'command/compare-with-what': {
    what: {
      en: 'There is nothing to compare “{id}” with: no round has asked it yet, and it takes the place of no other.',
      ru: 'Сравнить «{id}» не с чем: ни один раунд его ещё не задавал, и ничьего места он не занимает.',
      pl: 'Nie ma z czym porównać „{id}”: nie pytano o niego jeszcze w żadnej rundzie i nie zajmuje niczyjego miejsca.',
    },
    todo: {
      en: 'Name two: {command}',
      ru: 'Назовите два: {command}',
      pl: 'Podaj dwa: {command}',
    },
  },
  'command/not-with-file': {
    what: {
      en: '{option} names a round of a workspace, but “{file}” is a file on its own.',
      ru: '{option} называет раунд рабочей папки, а «{file}» — отдельный файл.',
      pl: '{option} wskazuje rundę obszaru roboczego, a „{file}” jest osobnym plikiem.',
    },
    todo: {
      en: 'Leave out the file to use the workspace, or leave out {option}.',
      ru: 'Уберите файл, чтобы взять рабочую папку, или уберите {option}.',
      pl: 'Pomiń plik, aby użyć obszaru roboczego, albo pomiń {option}.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemMessage>>;

/** The sentences of every problem; the arguments in braces are the facts its code carries. */
export const problemMessages: Readonly<Record<ProblemCode, ProblemMessage>> = {
  ...fileProblems,
  ...yamlProblems,
  ...questionnaireProblems,
  ...strictProblemMessages,
  ...responseProblems,
  ...workspaceProblems,
  ...importProblemMessages,
  ...commandProblems,
};
