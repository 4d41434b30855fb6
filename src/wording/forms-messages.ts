import { defineMessages } from './message';

/** What forms say to the people who fill them: comments of an answer sheet, headings of a list of statements. */
export const formsMessages = defineMessages({
  'forms.sheet.how': {
    en: 'Write your answer behind the colon of each question, keep the blank after it, and save the file.',
    ru: 'Впишите ответ после двоеточия у каждого вопроса, сохранив пробел после него, и сохраните файл.',
    pl: 'Wpisz odpowiedź po dwukropku przy każdym pytaniu, zostawiając po nim odstęp, i zapisz plik.',
  },
  'forms.sheet.outside': {
    en: 'dk = I don’t know, n/a = does not apply to me. Where nothing is written, the question is left out.',
    ru: 'dk — не знаю, n/a — ко мне не относится. Если ничего не вписать, вопрос считается пропущенным.',
    pl: 'dk = nie wiem, n/a = nie dotyczy mnie. Jeśli nic nie wpiszesz, pytanie uznamy za pominięte.',
  },
  'forms.sheet.words': {
    en: 'The words of the scale are accepted too. What begins with # is an explanation; nobody reads what you write there.',
    ru: 'Вместо цифры можно написать слова шкалы. Строки с # — пояснения; написанное там никто не прочтёт.',
    pl: 'Zamiast cyfry można wpisać słowa ze skali. Wiersze z # to objaśnienia; tego, co tam wpiszesz, nikt nie przeczyta.',
  },
  'forms.sheet.hash': {
    en: 'The wording of the questions this sheet was made from; please leave it as it is.',
    ru: 'По какой редакции вопросов составлен лист; не меняйте эту строку.',
    pl: 'Wersja pytań, według której powstał ten arkusz; prosimy tego nie zmieniać.',
  },
  'forms.sheet.number': {
    en: 'A random number of this sheet, one person a sheet; it is not kept with the answers. No name belongs into this file.',
    ru: 'Случайный номер листа: один лист — один человек; вместе с ответами он не хранится. Имён в этом файле быть не должно.',
    pl: 'Losowy numer arkusza: jeden arkusz to jedna osoba; nie zapisujemy go razem z odpowiedziami. W tym pliku nie podawaj nazwiska.',
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
    pl: 'Co ocenia audytor: puste oznacza całą organizację, albo jedno z: {units}',
  },
  'forms.sheet.consent': {
    en: 'yes, if figures of groups down to three people may be shown (otherwise from {minimum}), and your words quoted.',
    ru: 'yes — если можно показывать результаты групп от трёх человек (иначе от {minimum}) и приводить Ваши слова.',
    pl: 'yes, jeśli wolno pokazywać wyniki grup już od trzech osób (inaczej od {minimum}) i cytować Twoje słowa.',
  },
  'forms.sheet.text': {
    en: 'In your own words. For several lines write | behind the colon and go on below, indented by four blanks.',
    ru: 'Своими словами. Для нескольких строк поставьте после двоеточия | и пишите ниже с отступом в четыре пробела.',
    pl: 'Własnymi słowami. Aby pisać w kilku wierszach, wpisz | po dwukropku i pisz niżej, z wcięciem czterech odstępów.',
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
    ru: 'Кому задаётся: {roles}',
    pl: 'Pytanie dla: {roles}',
  },
  'forms.sheet.depends': {
    en: 'Asked only after certain answers to {questions}; otherwise leave it empty',
    ru: 'Задаётся только после определённых ответов на {questions}; иначе оставьте пустым',
    pl: 'Zadawane tylko po określonych odpowiedziach na {questions}; w przeciwnym razie zostaw puste',
  },
  'forms.sheet.rated': {
    en: 'About the organisation as a whole, not about yourself',
    ru: 'Об организации в целом, а не о Вас лично',
    pl: 'O całej organizacji, nie o Tobie',
  },
  'forms.sheet.notes': {
    en: 'Notes, where you have some: a question’s id, a colon and your words.',
    ru: 'Заметки, если есть: идентификатор вопроса, двоеточие и Ваши слова.',
    pl: 'Notatki, jeśli są: identyfikator pytania, dwukropek i Twoje słowa.',
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
});
