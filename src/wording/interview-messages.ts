import { defineMessages } from './message';

/** What is said while a respondent is interviewed, and at the end of it. */
export const interviewMessages = defineMessages({
  'interview.progress': { en: '{position} of {total}', ru: '{position} из {total}', pl: '{position} z {total}' },
  'interview.no-marker': { en: 'General and open questions', ru: 'Общие и открытые вопросы', pl: 'Pytania ogólne i otwarte' },
  'interview.probe': { en: 'Ask: {text}', ru: 'Уточняющий вопрос: {text}', pl: 'Pytanie pomocnicze: {text}' },
  'interview.evidence': { en: 'Ask to see: {list}', ru: 'Что попросить показать: {list}', pl: 'Warto poprosić o pokazanie: {list}' },
  'interview.shown-note': { en: 'Note: {text}', ru: 'Заметка: {text}', pl: 'Notatka: {text}' },
  'interview.shown-quote': { en: 'Quote: {text}', ru: 'Цитата: {text}', pl: 'Cytat: {text}' },
  'interview.given': {
    en: 'Answered before: {answer}. Enter keeps it.',
    ru: 'Уже есть ответ: {answer}. Enter — оставить.',
    pl: 'Jest już odpowiedź: {answer}. Enter – pozostaw.',
  },
  'interview.state.not-applicable': { en: 'Does not apply', ru: 'Не относится', pl: 'Nie dotyczy' },
  'interview.state.skipped': { en: 'Skipped', ru: 'Пропущено', pl: 'Pominięto' },
  'interview.none-ticked': { en: 'None of these', ru: 'Ничего из перечисленного', pl: 'Żadne z wymienionych' },

  'interview.hint.kpi': {
    en: 'Type the figure ({unit}), then Enter. No data: d',
    ru: 'Введите значение ({unit}) и нажмите Enter. Нет данных: d',
    pl: 'Proszę wpisać wartość ({unit}) i nacisnąć Enter. Brak danych: d',
  },
  'interview.hint.between': {
    en: 'Type a number from {min} to {max}, then Enter.',
    ru: 'Введите число от {min} до {max} и нажмите Enter.',
    pl: 'Proszę wpisać liczbę od {min} do {max} i nacisnąć Enter.',
  },
  'interview.hint.number': {
    en: 'Type a number, then Enter.',
    ru: 'Введите число и нажмите Enter.',
    pl: 'Proszę wpisać liczbę i nacisnąć Enter.',
  },
  'interview.hint.several': {
    en: 'Digits tick and untick, Enter confirms.',
    ru: 'Цифры ставят и снимают отметку, Enter подтверждает.',
    pl: 'Cyfry zaznaczają i odznaczają, Enter zatwierdza.',
  },
  'interview.hint.text': {
    en: 'Type the answer, then Enter.',
    ru: 'Введите ответ и нажмите Enter.',
    pl: 'Proszę wpisać odpowiedź i nacisnąć Enter.',
  },

  'interview.required': {
    en: 'This question needs an answer; “don’t know” (d) and “does not apply” (x) count as one.',
    ru: 'На этот вопрос нужен ответ; «затрудняюсь ответить» (d) и «не относится» (x) тоже подходят.',
    pl: 'To pytanie wymaga odpowiedzi; „trudno powiedzieć” (d) i „nie dotyczy” (x) też się liczą.',
  },
  'interview.not-accepted': {
    en: 'This cannot be taken as an answer here.',
    ru: 'Такой ответ здесь не подходит.',
    pl: 'Tego nie można tu przyjąć jako odpowiedzi.',
  },
  'interview.paste-ignored': {
    en: 'Pasted text answers nothing here.',
    ru: 'Вставленный текст здесь не считается ответом.',
    pl: 'Wklejony tekst nie jest tu odpowiedzią.',
  },
  'interview.nothing-ticked': {
    en: 'Nothing is ticked. Enter again: none of these. s skips the question.',
    ru: 'Ничего не отмечено. Enter ещё раз — ничего из перечисленного. s — пропустить вопрос.',
    pl: 'Nic nie zaznaczono. Enter jeszcze raz – żadne z wymienionych. s – pomiń pytanie.',
  },
  'interview.nothing-typed': {
    en: 'Nothing typed yet. Enter again skips the question.',
    ru: 'Пока ничего не введено. Ещё раз Enter — пропустить вопрос.',
    pl: 'Jeszcze nic nie wpisano. Ponowny Enter pomija pytanie.',
  },
  'interview.first': { en: 'This is the first question.', ru: 'Это первый вопрос.', pl: 'To pierwsze pytanie.' },

  'interview.key.back': { en: 'back', ru: 'назад', pl: 'wstecz' },
  'interview.key.skip': { en: 'skip', ru: 'пропустить', pl: 'pomiń' },
  'interview.key.dont-know': { en: 'don’t know', ru: 'не знаю', pl: 'trudno powiedzieć' },
  'interview.key.not-applicable': { en: 'n/a', ru: 'не относится', pl: 'nie dotyczy' },
  'interview.key.note': { en: 'note', ru: 'заметка', pl: 'notatka' },
  'interview.key.jump': { en: 'jump', ru: 'перейти', pl: 'przejdź' },
  'interview.key.finish': { en: 'finish', ru: 'завершить', pl: 'zakończ' },
  'interview.key.stop': { en: 'stop', ru: 'прервать', pl: 'przerwij' },
  'interview.key.help': { en: 'help', ru: 'справка', pl: 'pomoc' },

  'interview.keys.typing': {
    en: 'Enter: done   ←: back   Esc: keys (skip, don’t know …)',
    ru: 'Enter — готово   ← назад   Esc — клавиши (пропустить…)',
    pl: 'Enter – gotowe   ← wstecz   Esc – klawisze (pomiń…)',
  },
  'interview.keys.line': { en: 'Enter: done   Esc: cancel', ru: 'Enter — готово   Esc — отмена', pl: 'Enter – gotowe   Esc – anuluj' },
  'interview.keys.list': {
    en: 'number, or ↑ ↓ and Enter   Esc: cancel',
    ru: 'номер, либо ↑ ↓ и Enter   Esc — отмена',
    pl: 'numer albo ↑ ↓ i Enter   Esc – anuluj',
  },
  'interview.keys.confirm': { en: 'y yes   n no', ru: 'y — да   n — нет', pl: 'y – tak   n – nie' },
  'interview.keys.page': {
    en: 'any key: back to the question   ↑ ↓ scroll',
    ru: 'любая клавиша — назад к вопросу   ↑ ↓ листать',
    pl: 'dowolny klawisz – powrót do pytania   ↑ ↓ przewijanie',
  },
  'interview.keys.begin': { en: 'Enter: go on   q end', ru: 'Enter — дальше   q закончить', pl: 'Enter – dalej   q zakończ' },
  'interview.keys.closing': {
    en: 'Enter: finish the interview   b back   j jump   q stop, finish later',
    ru: 'Enter — завершить интервью   b назад   j перейти   q прервать, завершить позже',
    pl: 'Enter – zakończ wywiad   b wstecz   j przejdź   q przerwij, zakończ później',
  },
  'interview.keys.closing-try': {
    en: 'Enter: see the result   b back   j jump   q stop',
    ru: 'Enter — показать результат   b назад   j перейти   q прервать',
    pl: 'Enter – pokaż wynik   b wstecz   j przejdź   q przerwij',
  },

  'interview.plain.question': { en: '{progress}. {marker}', ru: '{progress}. {marker}', pl: '{progress}. {marker}' },
  'interview.plain.saved': { en: 'Answer taken: {answer}', ru: 'Ответ принят: {answer}', pl: 'Odpowiedź przyjęta: {answer}' },
  'interview.plain.answer': {
    en: 'Type the number of the answer and press Enter, or a letter and Enter; ? lists the letters.',
    ru: 'Введите номер ответа или букву и нажмите Enter; ? — список букв.',
    pl: 'Proszę wpisać numer odpowiedzi i nacisnąć Enter albo literę i Enter; ? – lista liter.',
  },
  'interview.plain.letters': {
    en: 'A letter alone and Enter is a command; ? lists them.',
    ru: 'Одна буква и Enter — команда; ? — список команд.',
    pl: 'Sama litera i Enter to polecenie; ? – lista poleceń.',
  },
  'interview.plain.several': {
    en: 'Several may apply: type their numbers with spaces between, 0 for none of these.',
    ru: 'Подходить могут несколько: введите номера через пробел, 0 — ничего из перечисленного.',
    pl: 'Może pasować kilka: proszę wpisać numery oddzielone spacją, 0 – żadne z wymienionych.',
  },
  'interview.plain.no-such': {
    en: 'This is none of the answers. A number and Enter answers; ? helps.',
    ru: 'Такого варианта нет. Введите номер и нажмите Enter; ? — справка.',
    pl: 'Nie ma takiej odpowiedzi. Proszę wpisać numer i nacisnąć Enter; ? – pomoc.',
  },
  'interview.plain.list': {
    en: 'Type a number and press Enter; q and Enter: none of these.',
    ru: 'Введите номер и нажмите Enter; q и Enter — ничего не выбирать.',
    pl: 'Proszę wpisać numer i nacisnąć Enter; q i Enter – nic z tego.',
  },
  'interview.plain.confirm': {
    en: 'Type y for yes or n for no, then Enter.',
    ru: 'Введите y (да) или n (нет) и нажмите Enter.',
    pl: 'Proszę wpisać y (tak) albo n (nie) i nacisnąć Enter.',
  },
  'interview.plain.page': {
    en: 'Press Enter to return to the question.',
    ru: 'Нажмите Enter, чтобы вернуться к вопросу.',
    pl: 'Enter – powrót do pytania.',
  },
  'interview.plain.begin': {
    en: 'Press Enter to go on; q and Enter ends.',
    ru: 'Нажмите Enter, чтобы продолжить; q и Enter — закончить.',
    pl: 'Enter – dalej; q i Enter – zakończ.',
  },
  'interview.plain.closing': {
    en: 'Press Enter to finish the interview. Or type a letter, then Enter: b back, j jump, q stop and finish later.',
    ru: 'Нажмите Enter, чтобы завершить интервью. Или введите букву и Enter: b — назад, j — перейти, q — прервать и завершить позже.',
    pl: 'Enter kończy wywiad. Można też wpisać literę i Enter: b – wstecz, j – przejdź, q – przerwij i zakończ później.',
  },
  'interview.plain.closing-try': {
    en: 'Press Enter to see the result. Or type a letter, then Enter: b back, j jump, q stop.',
    ru: 'Нажмите Enter, чтобы увидеть результат. Или введите букву и Enter: b — назад, j — перейти, q — прервать.',
    pl: 'Enter pokazuje wynik. Można też wpisać literę i Enter: b – wstecz, j – przejdź, q – przerwij.',
  },

  'interview.note.title': { en: 'Note on this question', ru: 'Заметка к этому вопросу', pl: 'Notatka do tego pytania' },
  'interview.note.quote': {
    en: 'Begin with " for the respondent’s own words. No names, please.',
    ru: 'Слова респондента начните с кавычки ("). Пожалуйста, без имён.',
    pl: 'Słowa respondenta proszę zacząć od cudzysłowu ("). Bez nazwisk.',
  },
  'interview.note.saved': { en: 'Note added', ru: 'Заметка добавлена', pl: 'Dodano notatkę' },
  'interview.note.saved-quote': { en: 'Quote added', ru: 'Цитата добавлена', pl: 'Dodano cytat' },

  'interview.no-notes': { en: 'Notes are not kept here.', ru: 'Заметки здесь не сохраняются.', pl: 'Notatki nie są tu zapisywane.' },

  'interview.jump.title': { en: 'Jump to a marker', ru: 'Перейти к маркеру', pl: 'Przejdź do markera' },

  'interview.finish.title': {
    en: 'Finish the interview here?',
    ru: 'Завершить интервью на этом месте?',
    pl: 'Zakończyć wywiad w tym miejscu?',
  },
  'interview.finish.rest': {
    en: '{count, plural, =0 {Every question has an answer.} one {# question has no answer and will count as not asked.} other {# questions have no answer and will count as not asked.}}',
    ru: '{count, plural, =0 {На все вопросы есть ответы.} one {# вопрос остался без ответа и будет считаться незаданным.} few {# вопроса остались без ответа и будут считаться незаданными.} many {# вопросов остались без ответа и будут считаться незаданными.} other {# вопроса остались без ответа и будут считаться незаданными.}}',
    pl: '{count, plural, =0 {Na wszystkie pytania jest odpowiedź.} one {# pytanie pozostało bez odpowiedzi i będzie liczone jako niezadane.} few {# pytania pozostały bez odpowiedzi i będą liczone jako niezadane.} many {# pytań pozostało bez odpowiedzi i będzie liczonych jako niezadane.} other {# pytania pozostało bez odpowiedzi i będzie liczone jako niezadane.}}',
  },
  'interview.yes-or-no': {
    en: 'Is that y or the Russian “no”? Press д for yes, т or Esc for no.',
    ru: 'Это «y» или «нет»? Нажмите «д», если да, «т» или Esc, если нет.',
    pl: 'To „y” czy rosyjskie „nie”? Proszę nacisnąć д (tak) albo т lub Esc (nie).',
  },
  'interview.closing.title': { en: 'That was the last question.', ru: 'Это был последний вопрос.', pl: 'To było ostatnie pytanie.' },
  'interview.closing.counts': {
    en: 'Answered: {answered} of {total} · don’t know: {unknown} · does not apply: {inapplicable} · skipped: {skipped}',
    ru: 'Ответов: {answered} из {total} · затруднились ответить: {unknown} · не относится: {inapplicable} · пропущено: {skipped}',
    pl: 'Odpowiedzi: {answered} z {total} · trudno powiedzieć: {unknown} · nie dotyczy: {inapplicable} · pominięto: {skipped}',
  },

  'interview.help.answer': {
    en: 'answer with the digit shown; the next question follows at once',
    ru: 'ответ цифрой, стоящей перед вариантом; следующий вопрос появляется сразу',
    pl: 'odpowiedź cyfrą stojącą przed wariantem; od razu pojawia się następne pytanie',
  },
  'interview.help.back': {
    en: 'back (also ←); Enter keeps the earlier answer and goes on',
    ru: 'назад (также ←); Enter оставляет прежний ответ и ведёт дальше',
    pl: 'wstecz (także ←); Enter zostawia poprzednią odpowiedź i przechodzi dalej',
  },
  'interview.help.skip': {
    en: 'skip: asked, but not answered',
    ru: 'пропустить: вопрос задан, ответа нет',
    pl: 'pomiń: pytanie zadano, odpowiedzi nie ma',
  },
  'interview.help.dont-know': {
    en: 'the respondent does not know',
    ru: 'респондент затрудняется ответить',
    pl: 'respondentowi trudno powiedzieć',
  },
  'interview.help.not-applicable': {
    en: 'does not apply to the respondent',
    ru: 'к респонденту не относится',
    pl: 'nie dotyczy respondenta',
  },
  'interview.help.note': {
    en: 'note on this question; begin with " for a quote',
    ru: 'заметка к вопросу; цитата начинается с кавычки (")',
    pl: 'notatka do pytania; cytat zaczyna się od cudzysłowu (")',
  },
  'interview.help.jump': { en: 'jump to a marker', ru: 'перейти к другому маркеру', pl: 'przejdź do innego markera' },
  'interview.help.finish': {
    en: 'finish the interview here; the rest counts as not asked',
    ru: 'завершить интервью здесь; остальные вопросы считаются незаданными',
    pl: 'zakończ wywiad w tym miejscu; pozostałe pytania uznaje się za niezadane',
  },
  'interview.help.stop': {
    en: 'stop for now (also Ctrl-C); it goes on later at this question',
    ru: 'прервать (также Ctrl-C); позже интервью продолжится с этого вопроса',
    pl: 'przerwij (także Ctrl-C); później wywiad ruszy od tego pytania',
  },
  'interview.help.layout': {
    en: 'The letters are keys: they work under a Russian keyboard layout, too.',
    ru: 'Буквы обозначают клавиши: при русской раскладке нажимайте те же клавиши.',
    pl: 'Litery oznaczają klawisze, niezależnie od układu klawiatury.',
  },
  'interview.help.saved': {
    en: '{tick} before an answer means that it is saved on this computer.',
    ru: '{tick} перед ответом означает, что он сохранён на этом компьютере.',
    pl: '{tick} przed odpowiedzią oznacza, że jest zapisana na tym komputerze.',
  },

  'interview.code.title': { en: 'Code of the respondent', ru: 'Код респондента', pl: 'Kod respondenta' },
  'interview.code.advice': {
    en: 'A code, not a name: it becomes part of the file name. Letters a–z, digits, hyphens.',
    ru: 'Код, а не имя: он войдёт в имя файла. Латинские буквы, цифры, дефис.',
    pl: 'Kod, nie nazwisko: trafi do nazwy pliku. Litery a–z, cyfry, łączniki.',
  },
  'interview.code.next': {
    en: 'Enter takes {code}, the next free one.',
    ru: 'Enter — взять следующий свободный: {code}.',
    pl: 'Enter – następny wolny: {code}.',
  },
  'interview.code.characters': {
    en: 'Only the letters a–z, digits and hyphens, at most 40 characters, such as {example}.',
    ru: 'Только латинские буквы, цифры и дефис, не больше 40 знаков, например {example}.',
    pl: 'Tylko litery a–z, cyfry i łączniki, najwyżej 40 znaków, na przykład {example}.',
  },
  'interview.code.like-a-name': {
    en: 'This looks like a name, and a name would give the respondent away. {example} would not. Enter again takes it all the same.',
    ru: 'Похоже на имя, а имя выдаст респондента; код {example} — нет. Enter ещё раз — всё равно взять.',
    pl: 'To wygląda na nazwisko, a ono zdradzi respondenta; kod {example} – nie. Enter jeszcze raz – mimo to użyj.',
  },

  'interview.debrief.counts': {
    en: '{answered, plural, one {# question} other {# questions}} answered of {total}; don’t know: {unknown}, skipped: {skipped}.',
    ru: 'Получено {answered, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} из {total}; затруднились ответить: {unknown}, пропущено: {skipped}.',
    pl: '{answered, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}} na {total, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}; trudno powiedzieć: {unknown}, pominięto: {skipped}.',
  },
  'interview.debrief.lowest': { en: 'Lowest here: {markers}.', ru: 'Ниже всего: {markers}.', pl: 'Najniżej: {markers}.' },
  'interview.debrief.marker': {
    en: '{name} {score} ({count, plural, one {# answer} other {# answers}})',
    ru: '{name} {score} ({count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}})',
    pl: '{name} {score} ({count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}})',
  },
  'interview.debrief.none-low': {
    en: 'No marker is below its target here.',
    ru: 'Ни один маркер не оказался ниже целевого уровня.',
    pl: 'Żaden marker nie wypadł poniżej celu.',
  },
  'interview.debrief.better-said': {
    en: '{name}: the answer to {said} is good ({high}), the evidence at {seen} is not ({low}). Ask again.',
    ru: '{name}: ответ на вопрос {said} хороший ({high}), а факты по вопросу {seen} его не подтверждают ({low}). Стоит уточнить.',
    pl: '{name}: odpowiedź na pytanie {said} jest dobra ({high}), ale dowody przy pytaniu {seen} jej nie potwierdzają ({low}). Warto dopytać.',
  },
  'interview.debrief.worse-said': {
    en: '{name}: the evidence at {seen} is good ({high}), the answer to {said} is not ({low}). Ask why.',
    ru: '{name}: факты по вопросу {seen} хорошие ({high}), а ответ на вопрос {said} плохой ({low}). Стоит спросить почему.',
    pl: '{name}: dowody przy pytaniu {seen} są dobre ({high}), ale odpowiedź na pytanie {said} – nie ({low}). Warto zapytać dlaczego.',
  },
  'interview.debrief.unknown': {
    en: 'Not known here: {markers}.',
    ru: 'Вызвали затруднение: {markers}.',
    pl: 'Padło „trudno powiedzieć”: {markers}.',
  },
  'interview.debrief.uncovered': {
    en: 'Still uncovered: {markers}.',
    ru: 'Ещё без ответов: {markers}.',
    pl: 'Jeszcze bez odpowiedzi: {markers}.',
  },
  'interview.debrief.more': {
    en: '{list} and {count, plural, one {# more} other {# more}}',
    ru: '{list} и ещё {count}',
    pl: '{list} i jeszcze {count}',
  },
});
