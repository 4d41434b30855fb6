import { defineMessages } from './message';

/** What forms say to the people who fill them: comments of an answer sheet, headings of a list of statements. */
export const formsMessages = defineMessages({
  'forms.sheet.how': {
    en: 'Write your answer behind the colon of each question, keep the blank after it, and save the file.',
    ru: 'Впишите ответ после двоеточия у каждого вопроса, сохранив пробел после него, и сохраните файл.',
    pl: 'Odpowiedź na każde pytanie proszę wpisać po dwukropku, zostawiając po nim spację, i zapisać plik.',
  },
  'forms.sheet.outside': {
    en: 'dk = I don’t know, n/a = does not apply to me. Where nothing is written, the question is left out.',
    ru: 'dk — затрудняюсь ответить, n/a — ко мне не относится. Если ничего не вписать, вопрос считается пропущенным.',
    pl: 'dk = trudno powiedzieć, n/a = nie dotyczy mnie. Pytanie bez wpisu uznamy za pominięte.',
  },
  'forms.sheet.words': {
    en: 'The words of the scale are accepted too. What begins with # is an explanation; nobody reads what you write there.',
    ru: 'Вместо цифры можно написать слова шкалы. Строки с # — пояснения; написанное там никто не прочтёт.',
    pl: 'Zamiast cyfry można wpisać słowa ze skali. To, co zaczyna się od #, jest objaśnieniem; dopisków w tych miejscach nikt nie przeczyta.',
  },
  'forms.sheet.hash': {
    en: 'The wording of the questions this sheet was made from; please leave it as it is.',
    ru: 'По какой редакции вопросов составлен лист; не меняйте эту строку.',
    pl: 'Wersja pytań, według której powstał ten arkusz; prosimy tego nie zmieniać.',
  },
  'forms.sheet.number': {
    en: 'A random number of this sheet, one person a sheet; it is not kept with the answers. No name belongs into this file.',
    ru: 'Случайный номер листа: один лист — один человек; вместе с ответами он не хранится. Имён в этом файле быть не должно.',
    pl: 'Losowy numer arkusza: jeden arkusz to jedna osoba; nie zapisujemy go razem z odpowiedziami. W tym pliku proszę nie podawać nazwiska.',
  },
  'forms.sheet.respondent': {
    en: 'A code such as leader-01, no name.',
    ru: 'Код, например leader-01, а не имя.',
    pl: 'Kod, na przykład leader-01, a nie nazwisko.',
  },
  'forms.sheet.role': {
    en: 'Who answers, one of: {roles}',
    ru: 'Кто отвечает, одно из: {roles}',
    pl: 'Kto odpowiada, jedno z: {roles}',
  },
  'forms.sheet.unit': {
    en: 'What an auditor rates: empty for the whole organisation, or one of: {units}',
    ru: 'Что оценивает аудитор: пусто — вся организация, либо одно из: {units}',
    pl: 'Co ocenia audytor: puste miejsce oznacza całą organizację, inaczej jedna z jednostek: {units}',
  },
  'forms.sheet.consent': {
    en: 'yes, if figures of groups down to three people may be shown (otherwise from {minimum}), and your words quoted.',
    ru: 'yes — если можно показывать результаты групп от трёх человек (иначе от {minimum}) и приводить Ваши слова.',
    pl: 'yes, jeśli wolno pokazywać wyniki grup już od trzech osób (inaczej od {minimum}) i cytować Pani/Pana słowa.',
  },
  'forms.sheet.text': {
    en: 'In your own words. For several lines write | behind the colon and go on below, indented by four blanks.',
    ru: 'Своими словами. Для нескольких строк поставьте после двоеточия | и пишите ниже с отступом в четыре пробела.',
    pl: 'Własnymi słowami. Aby pisać w kilku wierszach, proszę wpisać | po dwukropku i pisać niżej, z wcięciem czterech spacji.',
  },
  'forms.sheet.kpi': {
    en: 'A number; unit: {unit}. dk = {dk}',
    ru: 'Число; единица: {unit}. dk — {dk}',
    pl: 'Liczba; jednostka: {unit}. dk = {dk}',
  },
  'forms.sheet.number-from': {
    en: 'A number from {min} to {max}',
    ru: 'Число от {min} до {max}',
    pl: 'Liczba od {min} do {max}',
  },
  'forms.sheet.several': {
    en: 'As many as apply, joined by ; (for example a;c), or none',
    ru: 'Все подходящие варианты через ; (например, a;c) или none, если ни один не подходит',
    pl: 'Wszystkie pasujące, połączone znakiem ; (na przykład a;c), albo none, jeśli żadna',
  },
  'forms.sheet.ask': {
    en: 'Asked of: {roles}',
    ru: 'Кто отвечает: {roles}',
    pl: 'Pytanie dla: {roles}',
  },
  'forms.sheet.depends': {
    en: 'Asked only after certain answers to {questions}; otherwise leave it empty',
    ru: 'Задаётся только после определённых ответов на {questions}; иначе оставьте пустым',
    pl: 'Zadawane tylko po określonych odpowiedziach na {questions}; w przeciwnym razie proszę zostawić puste',
  },
  'forms.sheet.rated': {
    en: 'About the organisation as a whole, not about yourself',
    ru: 'Об организации в целом, а не о Вас лично',
    pl: 'O całej organizacji, a nie o Pani/Panu',
  },
  'forms.sheet.notes': {
    en: 'Notes, where you have some: a question’s id, a colon and your words.',
    ru: 'Заметки, если есть: идентификатор вопроса, двоеточие и Ваши слова.',
    pl: 'Notatki, jeśli są: identyfikator pytania, dwukropek i treść notatki.',
  },
  'forms.text.answers': {
    en: '{count, plural, one {# question} other {# questions}} with these answers:',
    ru: '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} с такими ответами:',
    pl: '{count, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}} z takimi odpowiedziami:',
  },
  'forms.text.free': {
    en: 'To be answered in words or with a number:',
    ru: 'Ответ словами или числом:',
    pl: 'Odpowiedź słowna albo liczba:',
  },
  'forms.text.group': {
    en: 'A question with one choice:',
    ru: 'Вопрос с выбором одного варианта:',
    pl: 'Pytanie jednokrotnego wyboru:',
  },
  'forms.none': { en: 'None of these', ru: 'Ничего из этого', pl: 'Żadne z powyższych' },
  'forms.none-alone': {
    en: '“None of these” stands alone',
    ru: '«Ничего из этого» нельзя сочетать с другими ответами',
    pl: 'Odpowiedzi „Żadne z powyższych” nie można łączyć z innymi',
  },
  'forms.scale-may-stay-empty': {
    en: 'You may leave out any question.',
    ru: 'Любой вопрос можно пропустить.',
    pl: 'Każde pytanie można pominąć.',
  },
  'forms.code': { en: 'Your code', ru: 'Ваш код', pl: 'Pani/Pana kod' },
  'forms.role': { en: 'Your role', ru: 'Ваша роль', pl: 'Pani/Pana rola' },
  'forms.unit': {
    en: 'What is rated ({attribute}); left empty: the whole organisation',
    ru: 'Что оценивается ({attribute}); если не отмечено — вся организация',
    pl: 'Co podlega ocenie ({attribute}); puste oznacza całą organizację',
  },
  'forms.attribute.department': { en: 'Your department', ru: 'Ваше подразделение', pl: 'Pani/Pana dział' },
  'forms.attribute.site': { en: 'Your site', ru: 'Ваша площадка', pl: 'Pani/Pana lokalizacja' },
  'forms.attribute.tenure': { en: 'How long you have worked here', ru: 'Ваш стаж в компании', pl: 'Pani/Pana staż pracy w firmie' },
  'forms.figure': {
    en: 'A number, unit: {unit}. Leave it empty if there is no figure',
    ru: 'Число, единица: {unit}. Если данных нет, оставьте пустым',
    pl: 'Liczba, jednostka: {unit}. Jeśli brak danych, proszę zostawić puste',
  },
  'forms.paper.about': { en: 'About you', ru: 'О Вас', pl: 'O Pani/Panu' },
  'forms.paper.questions': {
    en: '{count, plural, one {# question} other {# questions}}',
    ru: '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
    pl: '{count, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}',
  },
  'forms.paper.how': {
    en: 'Put a cross into one box for each question. To correct an answer, fill the wrong box completely and cross the right one. You may leave out any question.',
    ru: 'В каждом вопросе поставьте крестик в одной клетке. Чтобы исправить ответ, закрасьте неверную клетку и поставьте крестик в нужной. Любой вопрос можно пропустить.',
    pl: 'Przy każdym pytaniu proszę postawić krzyżyk w jednej kratce. Aby poprawić odpowiedź, należy zamalować błędną kratkę i zaznaczyć właściwą. Każde pytanie można pominąć.',
  },
  'forms.paper.one': { en: 'One answer', ru: 'Один ответ', pl: 'Jedna odpowiedź' },
  'forms.paper.several': { en: 'As many as apply', ru: 'Все подходящие варианты', pl: 'Wszystkie pasujące odpowiedzi' },
  'forms.paper.figure': { en: 'Figure', ru: 'Число', pl: 'Liczba' },
  'forms.paper.range': { en: 'from {min} to {max}', ru: 'от {min} до {max}', pl: 'od {min} do {max}' },
  'forms.paper.only-for': { en: 'Only for: {people}', ru: 'Отвечают только: {people}', pl: 'Odpowiadają tylko: {people}' },
  'forms.paper.only-if': {
    en: 'Answer only if {condition}.',
    ru: 'Отвечайте, только если {condition}.',
    pl: 'Proszę odpowiedzieć tylko wtedy, gdy {condition}.',
  },
  'forms.if.and': { en: '{before}, and {part}', ru: '{before} и {part}', pl: '{before} i {part}' },
  'forms.if.or': { en: '{before}, or {part}', ru: '{before} или {part}', pl: '{before} lub {part}' },
  'forms.if.not': {
    en: 'the following is not the case: {condition}',
    ru: 'неверно следующее: {condition}',
    pl: 'nie zachodzi następujący warunek: {condition}',
  },
  'forms.if.one-of': {
    en: 'the answer to question {number} is {answers}',
    ru: 'на вопрос {number} дан ответ {answers}',
    pl: 'odpowiedź na pytanie {number} brzmi {answers}',
  },
  'forms.if.none-of': {
    en: 'question {number} is answered and the answer is not {answers}',
    ru: 'на вопрос {number} дан ответ, и это не {answers}',
    pl: 'na pytanie {number} padła odpowiedź inna niż {answers}',
  },
  'forms.if.at-least': {
    en: 'the answer to question {number} is {value} or more',
    ru: 'ответ на вопрос {number} — {value} или больше',
    pl: 'odpowiedź na pytanie {number} to co najmniej {value}',
  },
  'forms.if.at-most': {
    en: 'the answer to question {number} is {value} or less',
    ru: 'ответ на вопрос {number} — {value} или меньше',
    pl: 'odpowiedź na pytanie {number} to co najwyżej {value}',
  },
  'forms.if.answered': {
    en: 'you answered question {number}',
    ru: 'Вы ответили на вопрос {number}',
    pl: 'udzielono odpowiedzi na pytanie {number}',
  },
  'forms.if.unanswered': {
    en: 'you did not answer question {number}',
    ru: 'Вы не ответили на вопрос {number}',
    pl: 'nie udzielono odpowiedzi na pytanie {number}',
  },
  'forms.if.elsewhere': {
    en: 'the answer to {id}, which is not on this form, calls for it',
    ru: 'этого требует ответ на {id}, которого нет в этом бланке',
    pl: 'wymaga tego odpowiedź na {id}, którego nie ma w tym formularzu',
  },
  'forms.paper.thanks': { en: 'Thank you.', ru: 'Спасибо за ответы.', pl: 'Dziękujemy za odpowiedzi.' },
  'forms.paper.clerk': {
    en: 'For data entry ({version}): one row for each form, one column for each word in small grey print, for example in {file}. In a cell stands the small code of the box that is crossed; nothing crossed is an empty cell, several are joined by a semicolon.',
    ru: 'Для ввода данных ({version}): одна строка на бланк, один столбец на каждое слово, набранное мелким серым шрифтом, например в файле {file}. В ячейку пишется мелкий код отмеченной клетки; если ничего не отмечено, ячейка пустая; несколько кодов соединяются точкой с запятой.',
    pl: 'Do wprowadzania danych ({version}): jeden wiersz na formularz, jedna kolumna na każde słowo złożone drobnym szarym drukiem, na przykład w pliku {file}. W komórce stoi drobny kod zaznaczonej kratki; gdy nic nie zaznaczono, komórka jest pusta, a kilka kodów łączy się średnikiem.',
  },
  'forms.paper.clerk-code': {
    en: 'The person’s code goes into the column respondent.',
    ru: 'Код человека пишется в столбец respondent.',
    pl: 'Kod osoby wpisuje się w kolumnie respondent.',
  },
});
