import { defineMessages } from './message';

/** What `import` says: what was recognised, what was used and left out, what is next. */
export const importMessages = defineMessages({
  'import.summary': {
    en: 'take in survey exports, answer sheets, another laptop’s interviews',
    ru: 'загрузить выгрузки опросов, листы ответов, интервью с другого ноутбука',
    pl: 'wczytaj eksporty ankiet, arkusze odpowiedzi, wywiady z drugiego laptopa',
  },
  'import.example': {
    en: 'one export; ids and exact texts need no mapping',
    ru: 'одна выгрузка; для кодов и точных текстов соответствия не нужны',
    pl: 'jeden eksport; identyfikatory i dokładne teksty nie wymagają mapowania',
  },
  'import.example-draft': {
    en: 'write down what was recognised and what was not, to be corrected',
    ru: 'записать, что распознано и что нет, чтобы исправить',
    pl: 'zapisz, co rozpoznano, a czego nie, aby to poprawić',
  },
  'import.example-dry': {
    en: 'show what would be used and what left out; nothing is written',
    ru: 'показать, что будет использовано и что нет; ничего не записывается',
    pl: 'pokaż, co zostanie użyte, a co pominięte; nic nie jest zapisywane',
  },
  'import.example-sheet': {
    en: 'one filled answer sheet (questionnaire export … --format answers)',
    ru: 'один заполненный лист ответов (questionnaire export … --format answers)',
    pl: 'jeden wypełniony arkusz odpowiedzi (questionnaire export … --format answers)',
  },
  'import.example-sheets': {
    en: 'all sheets of a folder, or none when one of them needs mending',
    ru: 'все листы из папки; если хоть в одном есть ошибка — ни одного',
    pl: 'wszystkie arkusze z folderu; jeśli choć jeden zawiera błąd, żaden',
  },
  'import.example-workspace': {
    en: 'what merging the other laptop’s interviews would do',
    ru: 'что даст объединение с интервью с другого ноутбука',
    pl: 'co da połączenie z wywiadami z drugiego laptopa',
  },
  'import.option.mapping': {
    en: 'a mapping file: which column is which question, which label which answer',
    ru: 'файл соответствий: какой столбец — какой вопрос, какая надпись — какой ответ',
    pl: 'plik mapowania: która kolumna to które pytanie, która etykieta to która odpowiedź',
  },
  'import.option.draft': {
    en: 'write a mapping to correct, and import nothing',
    ru: 'записать черновик соответствий и ничего не загружать',
    pl: 'zapisz szkic mapowania do poprawienia i niczego nie importuj',
  },
  'import.option.dry': {
    en: 'show everything, write nothing',
    ru: 'всё показать, ничего не записывать',
    pl: 'pokaż wszystko, niczego nie zapisuj',
  },
  'import.option.replace': {
    en: 'put this file in the place of what it gave before',
    ru: 'заменить этим файлом загруженное из него раньше',
    pl: 'zastąp tym plikiem to, co wczytano z niego wcześniej',
  },
  'import.option.encoding': {
    en: 'the encoding, if it cannot be found out: windows-1251, utf-16le …',
    ru: 'кодировка, если её не удаётся определить: windows-1251, utf-16le …',
    pl: 'kodowanie, jeśli nie da się go ustalić: windows-1250, utf-16le …',
  },
  'import.option.from': {
    en: 'the tool it comes from: google-forms, microsoft-forms, limesurvey, kobo, plain',
    ru: 'откуда выгрузка: google-forms, microsoft-forms, limesurvey, kobo, plain',
    pl: 'z jakiego narzędzia: google-forms, microsoft-forms, limesurvey, kobo, plain',
  },
  'import.option.partial': {
    en: 'use unfinished responses too',
    ru: 'учитывать и незаконченные ответы',
    pl: 'użyj także odpowiedzi niedokończonych',
  },
  'import.file': {
    en: '{file}: {tool}, {encoding}, cells separated by {delimiter}',
    ru: '{file}: {tool}, кодировка {encoding}, разделитель ячеек — {delimiter}',
    pl: '{file}: {tool}, kodowanie {encoding}, komórki rozdziela {delimiter}',
  },
  'import.delimiter.comma': { en: 'comma', ru: 'запятая', pl: 'przecinek' },
  'import.delimiter.semicolon': { en: 'semicolon', ru: 'точка с запятой', pl: 'średnik' },
  'import.delimiter.tab': { en: 'tab', ru: 'табуляция', pl: 'tabulator' },
  'import.delimiter.bar': { en: 'vertical bar', ru: 'вертикальная черта', pl: 'kreska pionowa' },
  'import.column': { en: 'Column', ru: 'Столбец', pl: 'Kolumna' },
  'import.used-as': { en: 'Used as', ru: 'Что это', pl: 'Użyta jako' },
  'import.use.question': { en: 'question {id}', ru: 'вопрос {id}', pl: 'pytanie {id}' },
  'import.use.option': { en: 'question {id}, option {option}', ru: 'вопрос {id}, вариант {option}', pl: 'pytanie {id}, wariant {option}' },
  'import.use.attribute': { en: 'attribute {id}', ru: 'атрибут {id}', pl: 'atrybut {id}' },
  'import.use.metadata': { en: 'not kept (the tool’s own)', ru: 'не сохраняется (служебный)', pl: 'niezapisywana (kolumna narzędzia)' },
  'import.use.role': {
    en: 'role, only to tell what was not shown',
    ru: 'роль; лишь показывает, какие вопросы не задавались',
    pl: 'rola; służy tylko do ustalenia, o co nie pytano',
  },
  'import.use.respondent': { en: 'code of the respondent', ru: 'код респондента', pl: 'kod respondenta' },
  'import.use.ignored': { en: 'not kept (mapping)', ru: 'не сохраняется (по соответствиям)', pl: 'niezapisywana (mapowanie)' },
  'import.use.unknown': { en: 'not recognised, not kept', ru: 'не распознан, не сохраняется', pl: 'nierozpoznana, niezapisywana' },
  'import.rows': {
    en: '{read, plural, one {# row} other {# rows}}: {used} used, {left} left out',
    ru: '{read, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: использовано {used}, не вошло {left}',
    pl: '{read, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}: użyto {used}, pominięto {left}',
  },
  'import.left.unfinished': {
    en: '{count} unfinished: line {lines}',
    ru: '{count} — ответы не закончены (строки файла: {lines})',
    pl: 'niedokończone: {count} ({count, plural, one {wiersz} few {wiersze} many {wiersze} other {wiersze}} {lines})',
  },
  'import.left.double': {
    en: '{count} submitted again later: line {lines}',
    ru: '{count} — позже отправлены заново (строки файла: {lines})',
    pl: 'wysłane później ponownie: {count} ({count, plural, one {wiersz} few {wiersze} many {wiersze} other {wiersze}} {lines})',
  },
  'import.left.no-answers': {
    en: '{count} without any answer: line {lines}',
    ru: '{count} — без единого ответа (строки файла: {lines})',
    pl: 'bez żadnej odpowiedzi: {count} ({count, plural, one {wiersz} few {wiersze} many {wiersze} other {wiersze}} {lines})',
  },
  'import.imported': {
    en: '{used, plural, one {# response is} other {# responses are}} now in round {round}: {table}',
    ru: '{used, plural, one {# анкета вошла} few {# анкеты вошли} many {# анкет вошло} other {# анкеты вошли}} в раунд {round}: {table}',
    pl: 'Do rundy {round} dodano {used, plural, one {# ankietę} few {# ankiety} many {# ankiet} other {# ankiety}}: {table}',
  },
  'import.already': {
    en: '{file} was imported before; nothing was added.',
    ru: '{file}: файл уже загружен; ничего не добавлено.',
    pl: '{file}: plik jest już zaimportowany; niczego nie dodano.',
  },
  'import.nothing-written': {
    en: 'Nothing was imported: {count, plural, one {# problem} other {# problems}} to mend first.',
    ru: 'Ничего не загружено: сначала устраните {count, plural, one {# ошибку} few {# ошибки} many {# ошибок} other {# ошибки}}.',
    pl: 'Niczego nie zaimportowano: najpierw usuń {count, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}.',
  },
  'import.draft-offer': {
    en: 'To say what columns and labels mean: {command}',
    ru: 'Указать, что значат столбцы и надписи: {command}',
    pl: 'Aby podać, co znaczą kolumny i etykiety: {command}',
  },
  'import.drafted': {
    en: 'The draft is in {file}: {known, plural, one {# column} other {# columns}} recognised, {open} to decide, {labels, plural, one {# label} other {# labels}} to explain.',
    ru: 'Черновик записан в {file}. Столбцов распознано: {known}, требуют решения: {open}; надписей без пояснения: {labels}.',
    pl: 'Szkic zapisano w {file}. Kolumn rozpoznanych: {known}, do rozstrzygnięcia: {open}; etykiet do objaśnienia: {labels}.',
  },
  'import.correct-then': {
    en: 'Correct it, then look: {command}',
    ru: 'Исправьте его, затем проверьте: {command}',
    pl: 'Popraw go, a potem sprawdź: {command}',
  },
  'import.round-would-open': {
    en: 'Round {round} would be opened.',
    ru: 'Будет открыт раунд {round}.',
    pl: 'Zostanie otwarta runda {round}.',
  },
  'import.draft.head-1': {
    en: 'How an export belongs to the questionnaire. Correct it; nothing is imported while something is undecided.',
    ru: 'Соответствие выгрузки опроснику. Исправьте файл; пока что-то не решено, ничего не загружается.',
    pl: 'Jak eksport odpowiada kwestionariuszowi. Popraw plik; dopóki coś jest nierozstrzygnięte, nic nie zostanie zaimportowane.',
  },
  'import.draft.head-2': {
    en: 'Each column is one of: question: <id>, attribute: <name>, ignore: true.',
    ru: 'Каждый столбец — это question: <id>, attribute: <name> или ignore: true.',
    pl: 'Każda kolumna to jedno z: question: <id>, attribute: <name>, ignore: true.',
  },
  'import.draft.ignored': { en: 'the tool’s own column', ru: 'служебный столбец', pl: 'kolumna narzędzia' },
  'import.draft.open': {
    en: 'not recognised: a question, an attribute or ignore: true?',
    ru: 'не распознан: вопрос, атрибут или ignore: true?',
    pl: 'nierozpoznana: pytanie, atrybut czy ignore: true?',
  },
  'import.draft.open-option': {
    en: 'a column of one ticked option? Then question: <id> and option: <code>; else ignore: true',
    ru: 'столбец одного варианта? Тогда question: <id> и option: <code>; иначе ignore: true',
    pl: 'kolumna jednego wariantu? Wtedy question: <id> i option: <code>; inaczej ignore: true',
  },
  'import.draft.guessed': { en: 'a guess, please check', ru: 'догадка, проверьте', pl: 'domysł, sprawdź' },
  'import.draft.shared': {
    en: 'several questions have this text:',
    ru: 'этот текст у нескольких вопросов:',
    pl: 'kilka pytań ma ten tekst:',
  },
  'import.draft.values-1': {
    en: 'Labels that were not recognised. Write a code behind each, or dk, n/a, skipped, not-shown.',
    ru: 'Нераспознанные надписи. Напишите за каждой код ответа или dk, n/a, skipped, not-shown.',
    pl: 'Nierozpoznane etykiety. Wpisz za każdą kod odpowiedzi albo dk, n/a, skipped, not-shown.',
  },
  'import.draft.values-2': {
    en: 'What stands under “all” holds for every question; what stands under a question or attribute holds for it alone.',
    ru: 'Раздел «all» действует для всех вопросов; раздел вопроса или атрибута — только для него.',
    pl: 'Część „all” dotyczy wszystkich pytań; część pytania lub atrybutu – tylko jego.',
  },
  'import.draft.cells': {
    en: '{count, plural, one {# cell} other {# cells}}',
    ru: '{count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}',
    pl: '{count, plural, one {# komórka} few {# komórki} many {# komórek} other {# komórki}}',
  },
  'import.file-head': {
    en: 'What was imported into this round. No name, time or order of respondents is kept.',
    ru: 'Что загружено в этот раунд. Имена, время и порядок ответов не сохраняются.',
    pl: 'Co zaimportowano do tej rundy. Nazwisk, czasu ani kolejności odpowiedzi nie zapisujemy.',
  },
  'import.sheet.begins': {
    en: '{file}: {respondent} in {questionnaire}, {count, plural, one {# answer} other {# answers}}',
    ru: '{file}: {respondent}, опросник {questionnaire}, {count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
    pl: '{file}: {respondent}, kwestionariusz {questionnaire}, {count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}',
  },
  'import.sheet.amends': {
    en: '{file}: {respondent} in {questionnaire} is there already; {count, plural, one {# answer} other {# answers}} new or changed',
    ru: '{file}: {respondent} в опроснике {questionnaire} уже есть; новых или изменённых ответов: {count}',
    pl: '{file}: {respondent} w kwestionariuszu {questionnaire} już jest; odpowiedzi nowych lub zmienionych: {count}',
  },
  'import.sheet.row': {
    en: '{file}: a row of {questionnaire}, {count, plural, one {# answer} other {# answers}}; nobody can tell which',
    ru: '{file}: строка опросника {questionnaire}, {count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}; какая именно — узнать нельзя',
    pl: '{file}: wiersz kwestionariusza {questionnaire}, {count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}; nie da się ustalić który',
  },
  'import.sheets-in': {
    en: '{count, plural, one {# sheet is} other {# sheets are}} now in round {round}.',
    ru: '{count, plural, one {# лист вошёл} few {# листа вошли} many {# листов вошло} other {# листа вошли}} в раунд {round}.',
    pl: 'Do rundy {round} dodano {count, plural, one {# arkusz} few {# arkusze} many {# arkuszy} other {# arkusza}}.',
  },
  'import.dry': {
    en: 'Nothing was written.',
    ru: 'Ничего не записано.',
    pl: 'Niczego nie zapisano.',
  },
  'import.merge.begins': {
    en: '{name}: new here, {lines, plural, one {# line} other {# lines}}',
    ru: '{name}: здесь ещё нет, {lines, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    pl: '{name}: nowy plik, {lines, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  },
  'import.merge.continues': {
    en: '{name}: goes on further there, {lines, plural, one {# line} other {# lines}} more',
    ru: '{name}: там продолжено, ещё {lines, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    pl: '{name}: tam jest dalszy ciąg, o {lines, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} więcej',
  },
  'import.merge.nothing': {
    en: '{name}: nothing that is not here',
    ru: '{name}: ничего нового',
    pl: '{name}: nic nowego',
  },
  'import.merged': {
    en: '{count, plural, =0 {Nothing was added to round {round}.} one {# file was taken into round {round}.} other {# files were taken into round {round}.}}',
    ru: '{count, plural, =0 {В раунд {round} ничего не добавлено.} one {В раунд {round} взят # файл.} few {В раунд {round} взято # файла.} many {В раунд {round} взято # файлов.} other {В раунд {round} взято # файла.}}',
    pl: '{count, plural, =0 {Do rundy {round} niczego nie dodano.} one {Do rundy {round} dodano # plik.} few {Do rundy {round} dodano # pliki.} many {Do rundy {round} dodano # plików.} other {Do rundy {round} dodano # pliku.}}',
  },
});
