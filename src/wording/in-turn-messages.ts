import { defineMessages } from './message';

/** A team round a table: one after another on one laptop. What is said to the table before, between the people and after them. */
export const inTurnMessages = defineMessages({
  'in-turn.people': { en: 'How many people will answer?', ru: 'Сколько человек будет отвечать?', pl: 'Ile osób będzie odpowiadać?' },
  'in-turn.people-why': {
    en: 'One after another, on this laptop; nobody is named.',
    ru: 'По очереди, на этом ноутбуке; имён никто не называет.',
    pl: 'Po kolei, na tym laptopie; bez podawania nazwisk.',
  },
  'in-turn.people-wrong': {
    en: 'Please type a whole number from 1 to 500.',
    ru: 'Введите целое число от 1 до 500.',
    pl: 'Proszę wpisać liczbę całkowitą od 1 do 500.',
  },
  'in-turn.outlook.title': {
    en: '{questionnaire}: {n, plural, one {# person} other {# people}}, one after another',
    ru: '{questionnaire}: {n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, по очереди',
    pl: '{questionnaire}: {n, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}} po kolei',
  },
  'in-turn.outlook.none': {
    en: 'With {n, plural, one {# person} other {# people}} no scores are shown at all: at least {minimum} have to answer, so that nobody can be recognised in them.',
    ru: 'Если {n, plural, one {ответит только # человек} few {ответят только # человека} many {ответят только # человек} other {ответят только # человека}}, оценок не будет совсем: нужны ответы хотя бы {minimum, plural, one {# человека} few {# человек} many {# человек} other {# человека}}, чтобы никого нельзя было узнать.',
    pl: 'Przy {n, plural, one {# osobie} few {# osobach} many {# osobach} other {# osoby}} wyników nie będzie wcale: musi odpowiedzieć co najmniej {minimum, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}, aby nikogo nie dało się rozpoznać.',
  },
  'in-turn.outlook.joint': {
    en: 'Or the team agrees aloud on one joint answer to each question: {command}',
    ru: 'Другой путь: команда вслух договаривается об одном общем ответе на каждый вопрос: {command}',
    pl: 'Inna możliwość: zespół uzgadnia na głos jedną wspólną odpowiedź na każde pytanie: {command}',
  },
  'in-turn.outlook.few': {
    en: 'You will see: a score for every marker that at least {minimum} of you answered, with its likely range in steps of five.',
    ru: 'Вы увидите оценку каждого маркера, на который {minimum, plural, one {ответит хотя бы # человек} few {ответят хотя бы # человека} many {ответят хотя бы # человек} other {ответят хотя бы # человека}}, и её вероятный диапазон с шагом в пять баллов.',
    pl: 'Zobaczycie Państwo wynik każdego markera, na który {minimum, plural, one {odpowie co najmniej # osoba} few {odpowiedzą co najmniej # osoby} many {odpowie co najmniej # osób} other {odpowie co najmniej # osoby}}, i jego prawdopodobny przedział w krokach co pięć punktów.',
  },
  'in-turn.outlook.many': {
    en: 'You will see: a score for every marker that at least {minimum} of you answered, with its likely range, and from 10 answers on how they are distributed.',
    ru: 'Вы увидите оценку каждого маркера, на который {minimum, plural, one {ответит хотя бы # человек} few {ответят хотя бы # человека} many {ответят хотя бы # человек} other {ответят хотя бы # человека}}, её вероятный диапазон, а начиная с 10 ответов — и то, как они распределились.',
    pl: 'Zobaczycie Państwo wynik każdego markera, na który {minimum, plural, one {odpowie co najmniej # osoba} few {odpowiedzą co najmniej # osoby} many {odpowie co najmniej # osób} other {odpowie co najmniej # osoby}}, jego prawdopodobny przedział, a od 10 odpowiedzi także ich rozkład.',
  },
  'in-turn.outlook.not-few': {
    en: 'You will not see: how the answers are distributed, comments, groups of you, and never what one person answered.',
    ru: 'Вы не увидите распределения ответов, комментариев и отдельных групп — и никогда не увидите, что ответил один человек.',
    pl: 'Nie zobaczycie Państwo rozkładu odpowiedzi, komentarzy ani podziału na grupy – i nigdy tego, co odpowiedziała jedna osoba.',
  },
  'in-turn.outlook.not-many': {
    en: 'You will not see: groups with fewer than {minimum} answers, and never what one person answered.',
    ru: 'Вы не увидите групп, где меньше {minimum, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}, — и никогда не увидите, что ответил один человек.',
    pl: 'Nie zobaczycie Państwo grup, w których jest mniej niż {minimum} odpowiedzi – i nigdy tego, co odpowiedziała jedna osoba.',
  },
  'in-turn.outlook.role': { en: 'the role', ru: 'роль', pl: 'rola' },
  'in-turn.outlook.mirror': {
    en: 'You will see: for every expectation that at least {minimum} of you answered, how your picture compares with the customers’.',
    ru: 'Вы увидите по каждому ожиданию, о котором {minimum, plural, one {ответит хотя бы # человек} few {ответят хотя бы # человека} many {ответят хотя бы # человек} other {ответят хотя бы # человека}}, насколько ваш взгляд совпадает со взглядом клиентов.',
    pl: 'Zobaczycie Państwo przy każdym oczekiwaniu, o którym {minimum, plural, one {odpowie co najmniej # osoba} few {odpowiedzą co najmniej # osoby} many {odpowie co najmniej # osób} other {odpowie co najmniej # osoby}}, na ile Państwa obraz zgadza się z obrazem klientów.',
  },
  'in-turn.outlook.kept': {
    en: 'Kept of each person: the answers{groups, select, none {} other {, and beside them {groups}}}. No name, no time, no order. Somebody who is the only one in a group can be recognised by whoever opens the table.',
    ru: 'От каждого сохраняются ответы{groups, select, none {} other { и рядом с ними: {groups}}}. Ни имени, ни времени, ни порядка. Того, кто в своей группе один, узнает каждый, кто откроет таблицу.',
    pl: 'Od każdej osoby zostają odpowiedzi{groups, select, none {} other {, a obok nich: {groups}}}. Bez nazwiska, czasu i kolejności. Kto jest w swojej grupie jedyny, tego rozpozna każdy, kto otworzy tabelę.',
  },
  'in-turn.outlook.already': {
    en: 'In this round already: {already}. With you it will be {total}.',
    ru: 'В этом раунде уже есть ответов: {already}. С вашими будет {total}.',
    pl: 'W tej rundzie są już odpowiedzi: {already}. Z Państwa odpowiedziami będzie {total}.',
  },
  'in-turn.outlook.change': {
    en: 'From one round to the next, with as many people: a change of under about {noise} points may be chance; a real one of {detectable} points would be noticed 8 times in 10.',
    ru: 'От раунда к раунду при том же числе людей изменение меньше примерно {noise, plural, one {# балла} few {# баллов} many {# баллов} other {# балла}} может оказаться случайностью; настоящее изменение в {detectable, plural, one {# балл} few {# балла} many {# баллов} other {# балла}} будет замечено в 8 случаях из 10.',
    pl: 'Między rundami, przy tej samej liczbie osób: zmiana poniżej około {noise, plural, one {# punktu} few {# punktów} many {# punktów} other {# punktu}} może być przypadkiem; rzeczywista zmiana o {detectable, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}} zostanie zauważona w 8 przypadkach na 10.',
  },
  'in-turn.outlook.wipe': {
    en: 'After each person this window is cleared, together with everything that could be scrolled back to, also from before.',
    ru: 'После каждого человека это окно очищается вместе со всем, что можно прокрутить назад, в том числе с тем, что было в нём раньше.',
    pl: 'Po każdej osobie to okno jest czyszczone razem ze wszystkim, do czego dałoby się przewinąć, także z tym, co było w nim wcześniej.',
  },
  'in-turn.outlook.no-wipe': {
    en: 'This terminal cannot be cleared for certain: what one person answered could be scrolled back to. Use another terminal, or a new window for each person.',
    ru: 'Этот терминал нельзя надёжно очистить: ответы предыдущего человека можно прокрутить назад. Возьмите другой терминал или открывайте каждому новое окно.',
    pl: 'Tego terminala nie da się na pewno wyczyścić: do odpowiedzi poprzedniej osoby można przewinąć. Proszę użyć innego terminala albo nowego okna dla każdej osoby.',
  },
  'in-turn.so-far': {
    en: 'This round: {done} of {people}',
    ru: 'В этом раунде: {done} из {people}',
    pl: 'W tej rundzie: {done} z {people}',
  },
  'in-turn.hand-over': {
    en: 'Pass the laptop to the next person. Press Enter when only you can see the screen.',
    ru: 'Передайте ноутбук следующему. Нажмите Enter, когда экран видите только Вы.',
    pl: 'Proszę przekazać laptop następnej osobie. Enter – gdy ekran widzi już tylko ona.',
  },
  'in-turn.cleared': {
    en: 'The screen and what could be scrolled back to are cleared. Whoever wants to, scrolls up and checks.',
    ru: 'Экран и всё, что можно было прокрутить назад, очищены. Кто хочет, может прокрутить вверх и проверить.',
    pl: 'Ekran i wszystko, do czego dało się przewinąć, wyczyszczono. Kto chce, może przewinąć w górę i sprawdzić.',
  },
  'in-turn.not-cleared': {
    en: 'This terminal cannot be cleared for certain: the answers before may still be there when somebody scrolls up. A new window is safe.',
    ru: 'Этот терминал нельзя надёжно очистить: если прокрутить вверх, прежние ответы могут быть видны. Надёжно — открыть новое окно.',
    pl: 'Tego terminala nie da się na pewno wyczyścić: po przewinięciu w górę wcześniejsze odpowiedzi mogą być widoczne. Bezpieczne jest nowe okno.',
  },
  'in-turn.left.title': { en: 'You are not done yet.', ru: 'Вы ещё не закончили.', pl: 'To jeszcze nie koniec.' },
  'in-turn.left.go-on': { en: 'Go on', ru: 'Продолжить', pl: 'Kontynuuj' },
  'in-turn.left.discard': { en: 'Throw my answers away', ru: 'Удалить мои ответы', pl: 'Usuń moje odpowiedzi' },
  'in-turn.left.finish': {
    en: 'Count what I have answered, leave out the rest',
    ru: 'Учесть уже данные ответы, остальное не спрашивать',
    pl: 'Zalicz udzielone odpowiedzi, resztę pomiń',
  },
  'in-turn.ended': {
    en: 'This round: {done} of {people}. Saved without names, times or order, as rows of {file}.',
    ru: 'В этом раунде: {done} из {people}. Сохранено без имён, времени и порядка, строками в {file}.',
    pl: 'W tej rundzie: {done} z {people}. Zapisano bez nazwisk, czasu i kolejności, jako wiersze w {file}.',
  },
  'in-turn.nobody': {
    en: 'Nobody of {people} has finished.',
    ru: 'Из {people} пока никто не закончил.',
    pl: 'Z {people} nikt jeszcze nie skończył.',
  },
  'in-turn.joint': {
    en: 'One answer for the whole team: talk each question over aloud, then press what you agree on. Where you cannot agree: d.',
    ru: 'Один ответ на всю команду: обсудите вопрос вслух и нажмите то, о чём договорились. Если договориться не удалось — d.',
    pl: 'Jedna odpowiedź całego zespołu: proszę omówić każde pytanie na głos i nacisnąć to, co uzgodniono. Jeśli zgody nie ma – d.',
  },
  'in-turn.option': {
    en: 'one person after another on this laptop, the screen wiped after each (anonymous questionnaires)',
    ru: 'по очереди на одном ноутбуке, после каждого экран очищается (анонимные опросники)',
    pl: 'osoba po osobie na tym laptopie, ekran czyszczony po każdej (kwestionariusze anonimowe)',
  },
  'in-turn.option-people': {
    en: 'how many people will answer in turn',
    ru: 'сколько человек ответит по очереди',
    pl: 'ile osób odpowie po kolei',
  },
  'in-turn.example': {
    en: 'a team round a table: one laptop, one person after another',
    ru: 'команда за одним столом: один ноутбук, все отвечают по очереди',
    pl: 'zespół przy jednym stole: jeden laptop, osoba po osobie',
  },
  'in-turn.example-team': {
    en: 'a team under five people: one joint answer to each question, agreed aloud',
    ru: 'в команде меньше пяти человек: на каждый вопрос один общий ответ, согласованный вслух',
    pl: 'zespół poniżej pięciu osób: jedna wspólna odpowiedź na każde pytanie, uzgodniona na głos',
  },
});
