import { defineMessages } from './message';

/** What findings are called. Words for size and words for evidence never mix. */
export const findingMessages = defineMessages({
  'finding.size.small': { en: 'small', ru: 'небольшой', pl: 'mała' },
  'finding.size.medium': { en: 'medium', ru: 'средний', pl: 'średnia' },
  'finding.size.large': { en: 'large', ru: 'большой', pl: 'duża' },

  'finding.evidence.clear': { en: 'clear', ru: 'ясно', pl: 'wyraźna' },
  'finding.evidence.small': { en: 'clear', ru: 'ясно', pl: 'wyraźna' },
  'finding.evidence.indicative': { en: 'indicative', ru: 'вероятно', pl: 'prawdopodobna' },
  'finding.evidence.unclear': { en: 'cannot tell', ru: 'пока неясно', pl: 'nie wiadomo' },
  'finding.evidence.no-meaningful-difference': { en: 'in step', ru: 'почти вровень', pl: 'prawie równo' },
  'finding.evidence.not-estimable': { en: 'no range', ru: 'без диапазона', pl: 'bez przedziału' },
  'finding.evidence.joint': {
    en: 'the team’s own assessment',
    ru: 'самооценка команды',
    pl: 'samoocena zespołu',
  },
  'finding.evidence.rated': { en: 'rated, not asked', ru: 'по оценке, без опроса', pl: 'z oceny, bez ankiety' },

  'finding.verdict.clear': { en: 'a clear gap', ru: 'явный разрыв', pl: 'wyraźna luka' },
  'finding.verdict.small': { en: 'a small but real gap', ru: 'небольшой, но реальный разрыв', pl: 'niewielka, ale rzeczywista luka' },
  'finding.verdict.no-meaningful-difference': { en: 'in step', ru: 'существенной разницы нет', pl: 'bez istotnej różnicy' },
  'finding.verdict.indicative': {
    en: 'pointing that way; ask more people',
    ru: 'данные указывают в эту сторону; опросите больше людей',
    pl: 'dane na to wskazują; warto zapytać więcej osób',
  },
  'finding.verdict.unclear': { en: 'cannot tell yet', ru: 'пока судить нельзя', pl: 'na razie nie da się tego rozstrzygnąć' },
  'finding.verdict.not-estimable': {
    en: 'no interval possible; read the number as it stands',
    ru: 'интервал построить нельзя; принимайте число как есть',
    pl: 'nie da się wyznaczyć przedziału; liczbę trzeba czytać taką, jaka jest',
  },

  'finding.change.clear': { en: 'a clear change', ru: 'явное изменение', pl: 'wyraźna zmiana' },
  'finding.change.small': {
    en: 'a small but real change',
    ru: 'небольшое, но реальное изменение',
    pl: 'niewielka, ale rzeczywista zmiana',
  },
  'finding.change.no-meaningful-difference': {
    en: 'in step with the round before',
    ru: 'на уровне прошлого раунда',
    pl: 'na poziomie poprzedniej rundy',
  },
  'finding.change.indicative': {
    en: 'pointing that way; ask more people',
    ru: 'данные указывают в эту сторону; опросите больше людей',
    pl: 'dane na to wskazują; warto zapytać więcej osób',
  },
  'finding.change.unclear': { en: 'cannot tell yet', ru: 'пока судить нельзя', pl: 'na razie nie da się tego rozstrzygnąć' },
  'finding.change.not-estimable': {
    en: 'no interval possible; read the number as it stands',
    ru: 'интервал построить нельзя; принимайте число как есть',
    pl: 'nie da się wyznaczyć przedziału; liczbę trzeba czytać taką, jaka jest',
  },

  'finding.not-known.marker': {
    en: '{marker} is not known here: of all answers about it, {share} were “don’t know”.',
    ru: '{marker}: об этом здесь не знают. Доля ответов «затрудняюсь ответить» — {share}.',
    pl: '{marker}: tego się tu nie zna. Udział odpowiedzi „trudno powiedzieć”: {share}.',
  },
  'finding.share-line': { en: '{question} – {share}', ru: '{question} — {share}', pl: '{question} – {share}' },
  'finding.two-realities': {
    en: '{question}: leaders minus staff {difference} points – {verdict}.',
    ru: '{question}: разница (руководство минус сотрудники) в баллах — {difference}, {verdict}.',
    pl: '{question}: różnica w punktach (kierownictwo minus pracownicy) – {difference}, {verdict}.',
  },
  'finding.hidden-strength': {
    en: '{question}: leaders minus staff {difference} points.',
    ru: '{question}: разница (руководство минус сотрудники) в баллах — {difference}.',
    pl: '{question}: różnica w punktach (kierownictwo minus pracownicy) – {difference}.',
  },
  'finding.say-do.more-said': {
    en: '{marker}: people say {people}, the auditor who saw the evidence says {rated}. The words run ahead of the practice.',
    ru: '{marker}: по словам людей — {people}, по оценке аудитора, видевшего подтверждения, — {rated}. Слова опережают дела.',
    pl: '{marker}: ocena pracowników – {people}, ocena audytora, który widział dowody – {rated}. Słowa wyprzedzają praktykę.',
  },
  'finding.say-do.more-done': {
    en: '{marker}: people say {people}, the auditor who saw the evidence says {rated}. More is in place than people notice.',
    ru: '{marker}: по словам людей — {people}, по оценке аудитора, видевшего подтверждения, — {rated}. Сделано больше, чем замечают люди.',
    pl: '{marker}: ocena pracowników – {people}, ocena audytora, który widział dowody – {rated}. Zrobiono więcej, niż pracownicy dostrzegają.',
  },
});
