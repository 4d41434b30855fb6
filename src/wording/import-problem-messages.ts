import type { ProblemMessage } from './problem-messages';

/** A near word, where there is one. */
const near = {
  en: '{hasNear, select, yes {Did you mean “{near}”?} other {Possible here: {known}.}}',
  ru: '{hasNear, select, yes {Возможно, имелось в виду «{near}»?} other {Здесь возможны: {known}.}}',
  pl: '{hasNear, select, yes {Czy chodziło o „{near}”?} other {Możliwe tutaj: {known}.}}',
};

const cells = {
  en: '{count, plural, one {# cell} other {# cells}}',
  ru: '{count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}',
  pl: '{count, plural, one {# komórka} few {# komórki} many {# komórek} other {# komórki}}',
};

const sayInMapping = {
  en: 'Say in the mapping file, under “values”, what it means.',
  ru: 'Укажите в файле соответствий, в разделе «values», что это значит.',
  pl: 'Podaj w pliku mapowania, w części „values”, co to znaczy.',
};

/** Exports of survey tools, and the mapping files that explain them. */
export const importProblemMessages = {
  'import/workbook': {
    what: {
      en: 'This is a spreadsheet workbook (.xlsx); survey exports are read as CSV.',
      ru: 'Это книга табличного редактора (.xlsx), а выгрузки опросов читаются в формате CSV.',
      pl: 'To skoroszyt arkusza (.xlsx), a eksporty ankiet są czytane jako CSV.',
    },
    todo: {
      en: 'Save its sheet as “CSV UTF-8” and import that file.',
      ru: 'Сохраните её лист как «CSV UTF-8» и загрузите этот файл.',
      pl: 'Zapisz jego arkusz jako „CSV UTF-8” i zaimportuj ten plik.',
    },
  },
  'import/old-workbook': {
    what: {
      en: 'This is an old Excel workbook (.xls), whatever its name says.',
      ru: 'Это книга старого формата Excel (.xls), как бы ни назывался файл.',
      pl: 'To skoroszyt w starym formacie Excela (.xls), niezależnie od nazwy pliku.',
    },
    todo: {
      en: 'Open it and save the sheet as “CSV UTF-8”.',
      ru: 'Откройте её и сохраните лист как «CSV UTF-8».',
      pl: 'Otwórz go i zapisz arkusz jako „CSV UTF-8”.',
    },
  },
  'import/encoding': {
    what: {
      en: 'It cannot be told in which encoding this file is, and a wrong guess would garble every answer.',
      ru: 'Кодировку файла определить не удалось, а неверная догадка исказила бы все ответы.',
      pl: 'Nie da się ustalić kodowania pliku, a zły domysł zniekształciłby wszystkie odpowiedzi.',
    },
    todo: {
      en: 'Name it with --encoding ({known}), or save the file as “CSV UTF-8”.',
      ru: 'Укажите её параметром --encoding ({known}) или сохраните файл как «CSV UTF-8».',
      pl: 'Podaj je opcją --encoding ({known}) albo zapisz plik jako „CSV UTF-8”.',
    },
  },
  'import/unknown-encoding': {
    what: {
      en: 'There is no encoding “{word}” here.',
      ru: 'Кодировка «{word}» программе не знакома.',
      pl: 'Nie ma tu kodowania „{word}”.',
    },
    todo: near,
  },
  'import/wrong-encoding': {
    what: { en: 'The file is not in {encoding}.', ru: 'Кодировка файла — не {encoding}.', pl: 'Plik nie jest w kodowaniu {encoding}.' },
    todo: {
      en: 'Name another one with --encoding, or leave it out: then it is found out.',
      ru: 'Укажите другую параметром --encoding или не указывайте никакой: тогда она определится сама.',
      pl: 'Podaj inne opcją --encoding albo pomiń ją: wtedy kodowanie zostanie ustalone.',
    },
  },
  'import/guessed-encoding': {
    what: {
      en: 'Read as {encoding}. It was guessed; this text was found with it: “{sample}”.',
      ru: 'Прочитано в кодировке {encoding}. Она определена предположительно; вот образец текста: «{sample}».',
      pl: 'Odczytano w kodowaniu {encoding}. To domysł; znaleziono w nim tekst: „{sample}”.',
    },
    todo: {
      en: 'If letters look wrong, name the encoding with --encoding.',
      ru: 'Если буквы выглядят неверно, укажите кодировку параметром --encoding.',
      pl: 'Jeśli litery wyglądają źle, podaj kodowanie opcją --encoding.',
    },
  },
  'import/empty': {
    what: { en: 'There are no answers in this file.', ru: 'В этом файле нет ответов.', pl: 'W tym pliku nie ma odpowiedzi.' },
    todo: {
      en: 'Export the responses again: one header row, then one row for each respondent.',
      ru: 'Выгрузите ответы ещё раз: строка заголовков, затем по строке на респондента.',
      pl: 'Wyeksportuj odpowiedzi ponownie: wiersz nagłówka, potem jeden wiersz na respondenta.',
    },
  },
  'import/empty-rows': {
    what: {
      en: '{count, plural, one {# empty row was} other {# empty rows were}} passed over.',
      ru: '{count, plural, one {Пропущена # пустая строка} few {Пропущены # пустые строки} many {Пропущено # пустых строк} other {Пропущено # пустой строки}}.',
      pl: '{count, plural, one {Pominięto # pusty wiersz} few {Pominięto # puste wiersze} many {Pominięto # pustych wierszy} other {Pominięto # pustego wiersza}}.',
    },
    todo: {
      en: 'Nothing needs doing: they hold no answer.',
      ru: 'Делать ничего не нужно: ответов в них нет.',
      pl: 'Nic nie trzeba robić: nie ma w nich odpowiedzi.',
    },
  },
  'import/short-rows': {
    what: {
      en: '{count, plural, one {# row ends} other {# rows end}} before the last column; what is missing counts as empty.',
      ru: '{count, plural, one {# строка обрывается} few {# строки обрываются} many {# строк обрываются} other {# строки обрываются}} раньше последнего столбца; недостающее считается пустым.',
      pl: '{count, plural, one {# wiersz kończy się} few {# wiersze kończą się} many {# wierszy kończy się} other {# wiersza kończy się}} przed ostatnią kolumną; brakujące komórki liczą się jako puste.',
    },
    todo: {
      en: 'Check that the file is whole.',
      ru: 'Проверьте, цел ли файл.',
      pl: 'Sprawdź, czy plik jest kompletny.',
    },
  },
  'import/long-row': {
    what: {
      en: 'This row has {found} cells, but there are {expected} columns.',
      ru: 'Ячеек в этой строке — {found}, а столбцов — {expected}.',
      pl: 'Komórek w tym wierszu: {found}, a kolumn: {expected}.',
    },
    todo: {
      en: 'A cell that holds the delimiter needs quotation marks; mend the row, or export the file again.',
      ru: 'Ячейку, в которой есть разделитель, нужно взять в кавычки; исправьте строку или выгрузите файл заново.',
      pl: 'Komórka zawierająca separator musi być w cudzysłowie; popraw wiersz albo wyeksportuj plik ponownie.',
    },
  },
  'import/quote': {
    what: {
      en: 'A quotation mark stands here where none may stand, or is never closed.',
      ru: 'Здесь кавычка стоит не на своём месте или не закрыта.',
      pl: 'Cudzysłów stoi tu w niedozwolonym miejscu albo nie został zamknięty.',
    },
    todo: {
      en: 'Double quotation marks inside a cell (""), or export the file again.',
      ru: 'Удвойте кавычки внутри ячейки ("") или выгрузите файл заново.',
      pl: 'Podwój cudzysłowy wewnątrz komórki ("") albo wyeksportuj plik ponownie.',
    },
  },
  'import/unknown-tool': {
    what: {
      en: 'Exports of “{word}” are not known here.',
      ru: 'Выгрузки «{word}» программе не знакомы.',
      pl: 'Eksporty „{word}” nie są tu znane.',
    },
    todo: near,
  },
  'import/ambiguous-column': {
    what: {
      en: 'The column “{header}” could be several questions: {known}.',
      ru: 'Столбец «{header}» подходит к нескольким вопросам: {known}.',
      pl: 'Kolumna „{header}” pasuje do kilku pytań: {known}.',
    },
    todo: {
      en: 'Say in a mapping file which one it is.',
      ru: 'Укажите в файле соответствий, какой это вопрос.',
      pl: 'Podaj w pliku mapowania, które to pytanie.',
    },
  },
  'import/column-twice': {
    what: {
      en: 'Two columns belong to “{question}”: “{first}” and “{header}”.',
      ru: 'К «{question}» относятся два столбца: «{first}» и «{header}».',
      pl: 'Do „{question}” należą dwie kolumny: „{first}” i „{header}”.',
    },
    todo: {
      en: 'Say in a mapping file which one counts, and write “ignore: true” for the other.',
      ru: 'Укажите в файле соответствий, какой из них считать, а для другого напишите «ignore: true».',
      pl: 'Podaj w pliku mapowania, która się liczy, a przy drugiej napisz „ignore: true”.',
    },
  },
  'import/no-question-column': {
    what: {
      en: 'None of the {count, plural, one {# column} other {# columns}} is a question of this questionnaire.',
      ru: 'Ни один столбец (всего их {count}) не относится к вопросам этого опросника.',
      pl: 'Żadna kolumna (jest ich {count}) nie jest pytaniem tego kwestionariusza.',
    },
    todo: {
      en: 'Check the questionnaire named with -q, or draft a mapping with --draft-mapping and say in it which column is which question.',
      ru: 'Проверьте, тот ли опросник указан параметром -q, или создайте черновик параметром --draft-mapping и укажите в нём, какой столбец какому вопросу соответствует.',
      pl: 'Sprawdź kwestionariusz podany opcją -q albo utwórz szkic opcją --draft-mapping i wpisz w nim, która kolumna jest którym pytaniem.',
    },
  },
  'import/no-rows': {
    what: {
      en: 'Of {count, plural, one {# row} other {# rows}} none can be used: unfinished, double or without any answer.',
      ru: 'Ни одну строку (всего их {count}) использовать нельзя: они не закончены, повторяются или не содержат ответов.',
      pl: 'Żadnego wiersza (jest ich {count}) nie można użyć: są niedokończone, powtórzone albo bez odpowiedzi.',
    },
    todo: {
      en: 'Check that this is the right export; unfinished responses count with --include-partial.',
      ru: 'Проверьте, та ли это выгрузка; с параметром --include-partial учитываются и незаконченные ответы.',
      pl: 'Sprawdź, czy to właściwy eksport; z opcją --include-partial liczą się też odpowiedzi niedokończone.',
    },
  },
  'import/unknown-label': {
    what: {
      en: `“{word}” is no answer to “{question}” (${cells.en}).`,
      ru: `«{word}» — не ответ на вопрос «{question}» (${cells.ru}).`,
      pl: `„{word}” nie jest odpowiedzią na „{question}” (${cells.pl}).`,
    },
    todo: {
      en: `{hasNear, select, yes {Did you mean “{near}”? } other {}}${sayInMapping.en}`,
      ru: `{hasNear, select, yes {Возможно, имелось в виду «{near}»? } other {}}${sayInMapping.ru}`,
      pl: `{hasNear, select, yes {Czy chodziło o „{near}”? } other {}}${sayInMapping.pl}`,
    },
  },
  'import/unknown-value': {
    what: {
      en: `“{word}” is no value of “{attribute}” (${cells.en}).`,
      ru: `«{word}» — не значение атрибута «{attribute}» (${cells.ru}).`,
      pl: `„{word}” nie jest wartością atrybutu „{attribute}” (${cells.pl}).`,
    },
    todo: {
      en: `{hasNear, select, yes {Did you mean “{near}”? } other {}}${sayInMapping.en}`,
      ru: `{hasNear, select, yes {Возможно, имелось в виду «{near}»? } other {}}${sayInMapping.ru}`,
      pl: `{hasNear, select, yes {Czy chodziło o „{near}”? } other {}}${sayInMapping.pl}`,
    },
  },
  'import/foreign-column': {
    what: {
      en: `The column for “{attribute}” holds what is no value of it (${cells.en}). What stands there is not repeated here: it may be somebody’s name.`,
      ru: `В столбце для «{attribute}» стоит то, что не является значением этого атрибута (${cells.ru}). Что именно, здесь не повторяется: это может быть чьё-то имя.`,
      pl: `W kolumnie dla „{attribute}” jest coś, co nie jest wartością tego atrybutu (${cells.pl}). Treść nie jest tu powtarzana: może to być czyjeś nazwisko.`,
    },
    todo: {
      en: 'Look at this line of the export. If the column tells something else, write “ignore: true” for it in a mapping file; otherwise correct the cells or, for an attribute of the audit, explain them there under “values”.',
      ru: 'Посмотрите эту строку выгрузки. Если столбец о другом, напишите для него «ignore: true» в файле соответствий; если нет — исправьте ячейки или, если это атрибут аудита, объясните их там же в разделе «values».',
      pl: 'Sprawdź ten wiersz eksportu. Jeśli kolumna mówi o czym innym, napisz przy niej „ignore: true” w pliku mapowania; w przeciwnym razie popraw komórki albo, jeśli to atrybut audytu, objaśnij je tam w części „values”.',
    },
  },
  'import/unknown-number': {
    what: {
      en: `“{word}” is no number that “{question}” takes (${cells.en}).`,
      ru: `«{word}» — не число, допустимое в вопросе «{question}» (${cells.ru}).`,
      pl: `„{word}” nie jest liczbą dopuszczalną w „{question}” (${cells.pl}).`,
    },
    todo: sayInMapping,
  },
  'import/dropped-columns': {
    what: {
      en: '{count, plural, one {# column is} other {# columns are}} neither a question nor a declared attribute, so nothing of {count, plural, one {it} other {them}} is kept: {known}.',
      ru: '{count, plural, one {# столбец не относится} few {# столбца не относятся} many {# столбцов не относятся} other {# столбца не относятся}} ни к вопросам, ни к объявленным атрибутам и не {count, plural, one {сохраняется} few {сохраняются} many {сохраняются} other {сохраняются}}: {known}.',
      pl: '{count, plural, one {# kolumna nie jest} few {# kolumny nie są} many {# kolumn nie jest} other {# kolumny nie jest}} ani pytaniem, ani zadeklarowanym atrybutem, więc nic z {count, plural, one {niej} few {nich} many {nich} other {niej}} nie zostaje zapisane: {known}.',
    },
    todo: {
      en: 'If one of them matters, declare it in audit.yaml or name its question in a mapping file.',
      ru: 'Если какой-то из них нужен, объявите атрибут в audit.yaml или укажите его вопрос в файле соответствий.',
      pl: 'Jeśli któraś jest potrzebna, zadeklaruj ją w audit.yaml albo podaj jej pytanie w pliku mapowania.',
    },
  },
  'import/missing-questions': {
    what: {
      en: 'The export has no column for {count, plural, one {# question} other {# questions}} of the questionnaire, which {count, plural, one {counts} other {count}} as not shown: {known}.',
      ru: 'В выгрузке нет столбцов для {count, plural, one {# вопроса} few {# вопросов} many {# вопросов} other {# вопроса}} опросника; считается, что {count, plural, one {его} few {их} many {их} other {их}} не показывали: {known}.',
      pl: 'Eksport nie ma {count, plural, one {kolumny dla # pytania} few {kolumn dla # pytań} many {kolumn dla # pytań} other {kolumn dla # pytania}} kwestionariusza; {count, plural, one {liczy się ono} few {liczą się one} many {liczą się one} other {liczą się one}} jako niepokazane: {known}.',
    },
    todo: {
      en: 'If a column is called differently there, name it in a mapping file.',
      ru: 'Если столбец там назван иначе, укажите его в файле соответствий.',
      pl: 'Jeśli kolumna nazywa się tam inaczej, wskaż ją w pliku mapowania.',
    },
  },
  'import/opposed-question': {
    what: {
      en: 'Answers to “{question}” run against the rest of “{marker}”.',
      ru: 'Ответы на вопрос «{question}» противоположны ответам на остальные вопросы маркера «{marker}».',
      pl: 'Odpowiedzi na „{question}” są odwrotne niż reszta markera „{marker}”.',
    },
    todo: {
      en: 'Check that its labels are mapped the right way round, and whether the question is reversed.',
      ru: 'Проверьте, не перевёрнута ли шкала в файле соответствий и не обратный ли это вопрос.',
      pl: 'Sprawdź, czy etykiety nie są przypisane na odwrót i czy pytanie nie jest odwrócone.',
    },
  },
  'import/grown': {
    what: {
      en: 'Answers of this survey were imported before, as “{table}”: {before, plural, one {# row} other {# rows}} then, {now, plural, one {# row} other {# rows}} now.',
      ru: 'Ответы этого опроса уже загружены как «{table}»: тогда строк было {before}, теперь {now}.',
      pl: 'Odpowiedzi z tej ankiety są już zaimportowane jako „{table}”: wtedy wierszy było {before}, teraz jest {now}.',
    },
    todo: {
      en: 'Nothing was changed. To put the new file in the place of the old one, add --replace.',
      ru: 'Ничего не изменено. Чтобы новый файл заменил прежний, добавьте --replace.',
      pl: 'Niczego nie zmieniono. Aby nowy plik zastąpił poprzedni, dodaj --replace.',
    },
  },
  'import/table-changed': {
    what: {
      en: 'This file was imported before, but the table it made was changed since.',
      ru: 'Этот файл уже загружен, но полученную из него таблицу с тех пор изменили.',
      pl: 'Ten plik jest już zaimportowany, ale utworzona z niego tabela została potem zmieniona.',
    },
    todo: {
      en: 'Leave it as it is, or import it anew with --replace; changes made by hand are lost then.',
      ru: 'Оставьте как есть или загрузите заново с параметром --replace; ручные правки при этом пропадут.',
      pl: 'Zostaw ją bez zmian albo zaimportuj na nowo opcją --replace; ręczne zmiany wtedy przepadną.',
    },
  },
  'import/one-draft': {
    what: {
      en: 'A mapping is drafted from one export at a time.',
      ru: 'Черновик соответствий делается по одной выгрузке.',
      pl: 'Szkic mapowania powstaje z jednego eksportu.',
    },
    todo: { en: 'Name one file.', ru: 'Укажите один файл.', pl: 'Podaj jeden plik.' },
  },
  'mapping/exists': {
    what: {
      en: 'There is a file of this name already; a draft would wipe out what was corrected in it.',
      ru: 'Такой файл уже есть; черновик стёр бы сделанные в нём исправления.',
      pl: 'Taki plik już istnieje; szkic skasowałby wprowadzone w nim poprawki.',
    },
    todo: {
      en: 'Name another file, or remove this one first.',
      ru: 'Укажите другое имя или сначала удалите этот файл.',
      pl: 'Podaj inną nazwę albo najpierw usuń ten plik.',
    },
  },
  'mapping/undecided': {
    what: {
      en: 'It is not decided what the column “{header}” is.',
      ru: 'Не решено, чем считать столбец «{header}».',
      pl: 'Nie wiadomo, czym jest kolumna „{header}”.',
    },
    todo: {
      en: 'Write one of these: question, attribute or ignore: true.',
      ru: 'Напишите одно из трёх: question, attribute или ignore: true.',
      pl: 'Wpisz jedno z trzech: question, attribute albo ignore: true.',
    },
  },
  'mapping/unknown-question': {
    what: { en: 'There is no question “{word}” here.', ru: 'Вопроса «{word}» здесь нет.', pl: 'Nie ma tu pytania „{word}”.' },
    todo: near,
  },
  'mapping/unknown-attribute': {
    what: {
      en: 'The attribute “{word}” is not declared in audit.yaml.',
      ru: 'Атрибут «{word}» не объявлен в audit.yaml.',
      pl: 'Atrybut „{word}” nie jest zadeklarowany w audit.yaml.',
    },
    todo: {
      en: '{hasNear, select, yes {Did you mean “{near}”?} other {Declare it with its values before the round opens. Declared so far: {known}.}}',
      ru: '{hasNear, select, yes {Возможно, имелось в виду «{near}»?} other {Объявите его со значениями до открытия раунда. Пока объявлены: {known}.}}',
      pl: '{hasNear, select, yes {Czy chodziło o „{near}”?} other {Zadeklaruj go z wartościami, zanim otworzysz rundę. Dotąd zadeklarowane: {known}.}}',
    },
  },
  'mapping/unknown-option': {
    what: {
      en: '“{word}” is no option of “{question}”, or the question takes one answer only.',
      ru: 'У вопроса «{question}» нет варианта «{word}», или на него даётся лишь один ответ.',
      pl: 'Pytanie „{question}” nie ma wariantu „{word}” albo przyjmuje tylko jedną odpowiedź.',
    },
    todo: near,
  },
  'mapping/open-label': {
    what: {
      en: 'It is not said yet what “{word}” means ({question}).',
      ru: 'Ещё не указано, что значит «{word}» ({question}).',
      pl: 'Nie podano jeszcze, co znaczy „{word}” ({question}).',
    },
    todo: {
      en: 'Write the code of an answer, or dk, n/a, skipped or not-shown.',
      ru: 'Напишите код ответа или dk, n/a, skipped, not-shown.',
      pl: 'Wpisz kod odpowiedzi albo dk, n/a, skipped lub not-shown.',
    },
  },
  'mapping/unknown-code': {
    what: {
      en: '“{word}” is no code of an answer here ({question}).',
      ru: '«{word}» здесь не код ответа ({question}).',
      pl: '„{word}” nie jest tu kodem odpowiedzi ({question}).',
    },
    todo: near,
  },
  'mapping/unknown-header': {
    what: {
      en: 'The export has no column “{word}”, or fewer of them than are named here.',
      ru: 'Столбца «{word}» в выгрузке нет, или их меньше, чем указано здесь.',
      pl: 'Eksport nie ma kolumny „{word}” albo ma ich mniej, niż tu podano.',
    },
    todo: {
      en: '{hasNear, select, yes {Did you mean “{near}”?} other {Copy the header from the file, or remove this entry.}}',
      ru: '{hasNear, select, yes {Возможно, имелось в виду «{near}»?} other {Скопируйте заголовок из файла или удалите эту запись.}}',
      pl: '{hasNear, select, yes {Czy chodziło o „{near}”?} other {Skopiuj nagłówek z pliku albo usuń ten wpis.}}',
    },
  },
  'mapping/personal-column': {
    what: {
      en: 'The column “{header}” tells who answered or when; it is never kept.',
      ru: 'По столбцу «{header}» видно, кто отвечал или когда; такие данные не сохраняются.',
      pl: 'Kolumna „{header}” mówi, kto lub kiedy odpowiadał; tego nigdy nie zapisujemy.',
    },
    todo: {
      en: 'Write “ignore: true” for it.',
      ru: 'Напишите для него «ignore: true».',
      pl: 'Wpisz przy niej „ignore: true”.',
    },
  },
  'import/exports-only': {
    what: {
      en: '{word} is for survey exports only.',
      ru: '{word} — только для выгрузок опросов.',
      pl: '{word} dotyczy tylko eksportów ankiet.',
    },
    todo: {
      en: 'Leave it out: answer sheets and workspaces say themselves what they hold.',
      ru: 'Уберите этот параметр: для листов ответов и рабочих папок он не нужен.',
      pl: 'Pomiń tę opcję: arkusze odpowiedzi i obszary robocze same mówią, co zawierają.',
    },
  },
  'import/mixed': {
    what: {
      en: 'These are files of different kinds: survey exports, answer sheets (.yaml), another workspace.',
      ru: 'Это файлы разного рода: выгрузки опросов, листы ответов (.yaml), другая рабочая папка.',
      pl: 'To pliki różnego rodzaju: eksporty ankiet, arkusze odpowiedzi (.yaml), inny obszar roboczy.',
    },
    todo: {
      en: 'Import one kind at a time, and one workspace at a time.',
      ru: 'Загружайте за один раз файлы одного рода и только одну рабочую папку.',
      pl: 'Importuj za jednym razem pliki jednego rodzaju i tylko jeden obszar roboczy.',
    },
  },
  'import/no-sheets': {
    what: {
      en: 'This folder holds no answer sheet (.yaml) and is no workspace.',
      ru: 'В этой папке нет листов ответов (.yaml), и это не рабочая папка аудита.',
      pl: 'W tym folderze nie ma arkuszy odpowiedzi (.yaml) i nie jest to obszar roboczy.',
    },
    todo: {
      en: 'Name the folder of the filled sheets, the folder with audit.yaml, or the exported files themselves.',
      ru: 'Укажите папку с заполненными листами, папку с audit.yaml или сами выгруженные файлы.',
      pl: 'Podaj folder z wypełnionymi arkuszami, folder z plikiem audit.yaml albo same wyeksportowane pliki.',
    },
  },
  'import/same-workspace': {
    what: {
      en: 'This is the workspace itself.',
      ru: 'Это та же самая рабочая папка.',
      pl: 'To jest ten sam obszar roboczy.',
    },
    todo: {
      en: 'Name the copy that comes from the other laptop.',
      ru: 'Укажите копию с другого ноутбука.',
      pl: 'Podaj kopię z drugiego laptopa.',
    },
  },
  'import/two-continuations': {
    what: {
      en: 'The interview was continued in two ways: in this file and in {other}. From line {line} on they differ.',
      ru: 'Интервью продолжено по-разному: в этом файле и в {other}. Начиная со строки {line} они расходятся.',
      pl: 'Wywiad ma dwie różne kontynuacje: w tym pliku i w {other}. Różnią się od wiersza {line}.',
    },
    todo: {
      en: 'Decide which of the two counts and put the other file aside, out of the folder; no line of either was changed.',
      ru: 'Решите, какой вариант верный, и уберите другой файл; ни одна строка не изменена.',
      pl: 'Zdecyduj, która wersja jest ważna, i odłóż drugi plik; żaden wiersz nie został zmieniony.',
    },
  },
  'import/two-respondents': {
    what: {
      en: '“{respondent}” is another interview here than in {other}: two people have one code.',
      ru: '«{respondent}» здесь и в {other} — разные интервью: один код у двух человек.',
      pl: '„{respondent}” to tutaj inny wywiad niż w {other}: jeden kod mają dwie osoby.',
    },
    todo: {
      en: 'If they are two people, begin one of the interviews again under another code; if it is one person, put one of the files aside.',
      ru: 'Если это разные люди, проведите одно из интервью заново под другим кодом; если один человек — уберите один из файлов.',
      pl: 'Jeśli to dwie osoby, przeprowadź jeden z wywiadów pod innym kodem; jeśli to ta sama osoba, odłóż jeden z plików.',
    },
  },
  'import/other-wording': {
    what: {
      en: 'The questionnaire “{questionnaire}” is another one here than in {other}: its questions differ.',
      ru: 'Опросник «{questionnaire}» здесь и в {other} разный: вопросы различаются.',
      pl: 'Kwestionariusz „{questionnaire}” jest tutaj inny niż w {other}: różnią się pytania.',
    },
    todo: {
      en: 'Answers to different questions are never put together. Use one questionnaire on both laptops, in a round of its own.',
      ru: 'Ответы на разные вопросы не объединяются. Возьмите на обоих ноутбуках один опросник, в отдельном раунде.',
      pl: 'Odpowiedzi na różne pytania nigdy nie są łączone. Użyj na obu laptopach jednego kwestionariusza, w osobnej rundzie.',
    },
  },
  'import/other-client': {
    what: {
      en: 'That workspace belongs to “{other}”, this one to “{client}”.',
      ru: 'Та рабочая папка относится к клиенту «{other}», а эта — к клиенту «{client}».',
      pl: 'Tamten obszar roboczy dotyczy klienta „{other}”, a ten – klienta „{client}”.',
    },
    todo: {
      en: 'Check the path. If both are the same client, write the same name in both audit.yaml files.',
      ru: 'Проверьте путь. Если клиент один и тот же, впишите одинаковое название в оба файла audit.yaml.',
      pl: 'Sprawdź ścieżkę. Jeśli to ten sam klient, wpisz tę samą nazwę w obu plikach audit.yaml.',
    },
  },
  'import/older': {
    what: {
      en: '{found} of the {now, plural, one {# row} other {# rows}} stand already in {table}, which holds {before}.',
      ru: 'Строк, которые уже есть в {table}: {found} из {now}; всего в той таблице строк: {before}.',
      pl: 'Wiersze, które są już w {table}: {found} z {now}; ta tabela ma ich razem {before}.',
    },
    todo: {
      en: 'It looks like an older export of the same survey; its people would count twice. If it is to take the place of the other one, say --replace.',
      ru: 'Похоже на более старую выгрузку того же опроса; люди учлись бы дважды. Если она должна занять место прежней, укажите --replace.',
      pl: 'To wygląda na starszy eksport tej samej ankiety; osoby policzono by dwa razy. Jeśli ma zastąpić tamten, podaj --replace.',
    },
  },
  'import/fewer-rows': {
    what: {
      en: 'The file takes the place of {before, plural, one {# row} other {# rows}} and has only {now}.',
      ru: 'Файл заменяет собой {before, plural, one {# строку} few {# строки} many {# строк} other {# строки}}, а в нём их только {now}.',
      pl: 'Plik zastępuje {before, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, a sam ma ich tylko {now}.',
    },
    todo: {
      en: 'Check that it is the newest export.',
      ru: 'Проверьте, что это самая новая выгрузка.',
      pl: 'Sprawdź, czy to najnowszy eksport.',
    },
  },
  'import/same-person': {
    what: {
      en: 'The same address or name stands in several rows: {known}.',
      ru: 'Один и тот же адрес или имя стоит в нескольких строках: {known}.',
      pl: 'Ten sam adres lub nazwisko stoi w kilku wierszach: {known}.',
    },
    todo: {
      en: 'Each row counts as a person. Delete the rows that are not to count from the file.',
      ru: 'Каждая строка считается отдельным человеком. Удалите из файла строки, которые не должны учитываться.',
      pl: 'Każdy wiersz liczy się jako osoba. Usuń z pliku wiersze, które nie mają się liczyć.',
    },
  },
  'import/alike-rows': {
    what: {
      en: 'These rows are alike to the last cell, time included: {known}.',
      ru: 'Эти строки совпадают до последней ячейки, включая время: {known}.',
      pl: 'Te wiersze są takie same aż do ostatniej komórki, łącznie z czasem: {known}.',
    },
    todo: {
      en: 'Each row counts as a person. If one was sent twice, delete it from the file.',
      ru: 'Каждая строка считается отдельным человеком. Если анкета отправлена дважды, удалите лишнюю строку из файла.',
      pl: 'Każdy wiersz liczy się jako osoba. Jeśli coś wysłano dwa razy, usuń zbędny wiersz z pliku.',
    },
  },
  'import/same-rows': {
    what: {
      en: 'The table holds rows that stand in {other} too: {found} of {now}.',
      ru: 'В таблице есть строки, которые стоят и в {other}: {found} из {now}.',
      pl: 'Tabela ma wiersze, które są też w {other}: {found} z {now}.',
    },
    todo: {
      en: 'It looks like the same survey, taken in on both laptops; its people would count twice. Keep the newer export in only one of the two workspaces.',
      ru: 'Похоже, один и тот же опрос загружен на обоих ноутбуках; люди учлись бы дважды. Оставьте более новую выгрузку только в одной из рабочих папок.',
      pl: 'Wygląda na tę samą ankietę, wczytaną na obu laptopach; osoby policzono by dwa razy. Zostaw nowszy eksport tylko w jednym z obszarów roboczych.',
    },
  },
  'import/personal-text': {
    what: {
      en: 'Answers in own words hold what looks like an address or a telephone number: {known}.',
      ru: 'В ответах своими словами есть что-то похожее на адрес или телефон: {known}.',
      pl: 'W odpowiedziach własnymi słowami jest coś, co wygląda na adres lub telefon: {known}.',
    },
    todo: {
      en: 'They are stored as they are written. Take them out of the file if nobody is to see them.',
      ru: 'Они сохраняются так, как написаны. Уберите их из файла, если их никто не должен видеть.',
      pl: 'Zapisujemy je tak, jak są napisane. Usuń je z pliku, jeśli nikt nie ma ich widzieć.',
    },
  },
  'import/table-differs': {
    what: {
      en: 'The table differs from {other}; rows of two tables are not put together, for nobody could tell who stands in both.',
      ru: 'Таблица отличается от {other}; строки двух таблиц не объединяются: нельзя узнать, кто есть в обеих.',
      pl: 'Tabela różni się od {other}; wierszy dwóch tabel nie łączymy, bo nie wiadomo, kto jest w obu.',
    },
    todo: {
      en: 'If they hold different people, rename the other one, for example self-check.laptop-2.csv, and import again.',
      ru: 'Если в них ответы разных людей, переименуйте вторую таблицу, например в self-check.laptop-2.csv, и загрузите снова.',
      pl: 'Jeśli są w nich różne osoby, zmień nazwę drugiej tabeli, na przykład na self-check.laptop-2.csv, i zaimportuj ponownie.',
    },
  },
  'import/not-merged': {
    what: {
      en: 'Only interviews and tables are merged; left aside: {known}.',
      ru: 'Объединяются только интервью и таблицы; не взято: {known}.',
      pl: 'Łączone są tylko wywiady i tabele; pominięto: {known}.',
    },
    todo: {
      en: 'Compare these files with yours by hand.',
      ru: 'Сравните эти файлы со своими вручную.',
      pl: 'Porównaj te pliki ze swoimi ręcznie.',
    },
  },
  'import/drafts-left': {
    what: {
      en: '{count, plural, one {# anonymous interview there is not finished and was} other {# anonymous interviews there are not finished and were}} left out.',
      ru: '{count, plural, one {# анонимное интервью там не закончено и не взято} few {# анонимных интервью там не закончены и не взяты} many {# анонимных интервью там не закончено и не взято} other {# анонимного интервью там не закончено и не взято}}.',
      pl: '{count, plural, one {# anonimowy wywiad nie jest tam zakończony; pominięto go} few {# anonimowe wywiady nie są tam zakończone; pominięto je} many {# anonimowych wywiadów nie jest tam zakończonych; pominięto je} other {# anonimowego wywiadu nie zakończono; pominięto}}.',
    },
    todo: {
      en: 'Finish them there, then import again.',
      ru: 'Закончите их там и загрузите снова.',
      pl: 'Dokończ je tam, a potem zaimportuj ponownie.',
    },
  },
  'sheet/no-answers': {
    what: {
      en: 'This sheet holds no answer.',
      ru: 'В этом листе нет ни одного ответа.',
      pl: 'W tym arkuszu nie ma żadnej odpowiedzi.',
    },
    todo: {
      en: 'Write the answers behind the colons, or leave this file out.',
      ru: 'Впишите ответы после двоеточий или не загружайте этот файл.',
      pl: 'Wpisz odpowiedzi po dwukropkach albo pomiń ten plik.',
    },
  },
  'sheet/no-respondent': {
    what: {
      en: 'The sheet does not say whose answers these are.',
      ru: 'В листе не указано, чьи это ответы.',
      pl: 'Arkusz nie mówi, czyje to odpowiedzi.',
    },
    todo: {
      en: 'Write a code behind “respondent:”, such as leader-01.',
      ru: 'Впишите код после «respondent:», например leader-01.',
      pl: 'Wpisz kod po „respondent:”, na przykład leader-01.',
    },
  },
  'sheet/no-role': {
    what: {
      en: 'The sheet does not say in which role these answers are given.',
      ru: 'В листе не указано, в какой роли даны ответы.',
      pl: 'Arkusz nie mówi, w jakiej roli udzielono odpowiedzi.',
    },
    todo: {
      en: 'Write one of these behind “role:”: {known}.',
      ru: 'Впишите после «role:» одно из: {known}.',
      pl: 'Wpisz po „role:” jedno z: {known}.',
    },
  },
  'sheet/no-number': {
    what: {
      en: 'The sheet of an anonymous questionnaire needs the number it was made with.',
      ru: 'Листу анонимного опросника нужен номер, с которым он был создан.',
      pl: 'Arkusz anonimowego kwestionariusza musi mieć numer, z którym powstał.',
    },
    todo: {
      en: 'Copy the line “sheet: …” from a newly exported sheet; one sheet a person.',
      ru: 'Скопируйте строку «sheet: …» из заново выгруженного листа; один лист — один человек.',
      pl: 'Skopiuj wiersz „sheet: …” z nowo wyeksportowanego arkusza; jeden arkusz to jedna osoba.',
    },
  },
  'sheet/anonymous': {
    what: {
      en: 'The questionnaire is anonymous: “{key}” is not kept with its answers.',
      ru: 'Опросник анонимный: «{key}» вместе с ответами не хранится.',
      pl: 'Kwestionariusz jest anonimowy: „{key}” nie jest zapisywane z odpowiedziami.',
    },
    todo: {
      en: 'Leave it empty.',
      ru: 'Оставьте это место пустым.',
      pl: 'Zostaw to miejsce puste.',
    },
  },
  'sheet/comment': {
    what: {
      en: 'What stands behind the answer to “{question}” was not kept: # {word}',
      ru: 'Написанное после ответа на «{question}» не сохранено: # {word}',
      pl: 'Dopisku po odpowiedzi na „{question}” nie zachowano: # {word}',
    },
    todo: {
      en: 'If it matters, write it under “notes:”, behind the question’s id.',
      ru: 'Если это важно, впишите это в раздел «notes:» после идентификатора вопроса.',
      pl: 'Jeśli to ważne, wpisz to w części „notes:”, po identyfikatorze pytania.',
    },
  },
  'sheet/not-asked': {
    what: {
      en: 'Answers to questions that this respondent is not asked were left out: {known}.',
      ru: 'Ответы на вопросы, которые этому респонденту не задаются, не взяты: {known}.',
      pl: 'Pominięto odpowiedzi na pytania, których temu respondentowi się nie zadaje: {known}.',
    },
    todo: {
      en: 'Check the role and the answers on which these questions depend.',
      ru: 'Проверьте роль и ответы, от которых зависят эти вопросы.',
      pl: 'Sprawdź rolę i odpowiedzi, od których zależą te pytania.',
    },
  },
  'sheet/twice': {
    what: {
      en: '{other} gives other answers of the same respondent.',
      ru: 'В {other} — другие ответы того же респондента.',
      pl: '{other} zawiera inne odpowiedzi tego samego respondenta.',
    },
    todo: {
      en: 'One respondent has one voice: import one of the two, or change a code.',
      ru: 'У респондента один голос: загрузите один из двух листов или измените код.',
      pl: 'Respondent ma jeden głos: zaimportuj jeden z dwóch arkuszy albo zmień kod.',
    },
  },
  'sheet/number-twice': {
    what: {
      en: '{other} has the same number and other answers.',
      ru: 'У {other} тот же номер, но другие ответы.',
      pl: '{other} ma ten sam numer, a inne odpowiedzi.',
    },
    todo: {
      en: 'Each person needs a sheet of their own: take the line “sheet: …” for one of them from a newly exported sheet.',
      ru: 'Каждому человеку нужен свой лист: для одного из них возьмите строку «sheet: …» из заново выгруженного листа.',
      pl: 'Każda osoba potrzebuje własnego arkusza: dla jednej z nich weź wiersz „sheet: …” z nowo wyeksportowanego arkusza.',
    },
  },
  'sheet/other-wording': {
    what: {
      en: 'This sheet was made from other questions than those of “{questionnaire}” in this round.',
      ru: 'Этот лист составлен по другим вопросам, не по тем, что у «{questionnaire}» в этом раунде.',
      pl: 'Ten arkusz powstał z innych pytań niż te, które „{questionnaire}” ma w tej rundzie.',
    },
    todo: {
      en: 'Export the sheet again here and copy the answers over, or name the round they belong to with --round.',
      ru: 'Выгрузите лист здесь заново и перенесите ответы или укажите параметром --round раунд, к которому они относятся.',
      pl: 'Wyeksportuj arkusz tutaj jeszcze raz i przenieś odpowiedzi albo podaj opcją --round rundę, do której należą.',
    },
  },
  'sheet/exists': {
    what: {
      en: 'A file stands there already; it may hold somebody’s answers.',
      ru: 'Такой файл уже есть; в нём могут быть чьи-то ответы.',
      pl: 'Taki plik już istnieje; mogą w nim być czyjeś odpowiedzi.',
    },
    todo: {
      en: 'Choose another name with -o, or remove the file first.',
      ru: 'Выберите другое имя параметром -o или сначала удалите файл.',
      pl: 'Wybierz inną nazwę opcją -o albo najpierw usuń plik.',
    },
  },
  'sheet/changed': {
    what: {
      en: 'A sheet with this number was imported before, with other answers. An anonymous row cannot be found again, so it cannot be changed.',
      ru: 'Лист с этим номером уже загружен, но с другими ответами. Анонимную строку нельзя найти, поэтому её нельзя и изменить.',
      pl: 'Arkusz o tym numerze już zaimportowano, z innymi odpowiedziami. Anonimowego wiersza nie da się odnaleźć, więc nie można go zmienić.',
    },
    todo: {
      en: 'If this is another person, take the line “sheet: …” from a newly exported sheet; otherwise leave the file out.',
      ru: 'Если это другой человек, возьмите строку «sheet: …» из заново выгруженного листа; иначе не загружайте этот файл.',
      pl: 'Jeśli to inna osoba, weź wiersz „sheet: …” z nowo wyeksportowanego arkusza; w przeciwnym razie pomiń ten plik.',
    },
  },
} satisfies Record<string, ProblemMessage>;
