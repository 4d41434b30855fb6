import type { Language } from '#problem';
import type { Block, DumbbellRow, Report, Tone } from '#report/report';
import { markerNames } from './marker-names';

const words = {
  en: {
    title: 'Service culture: gap report',
    client: 'Client',
    round: 'Round',
    asked: 'Questionnaires',
    date: 'Date of the round',
    draft: 'The round is still open; figures may change.',
    headline: 'Index 62, held at level 3 because executive sponsorship is 41 (likely between 30 and 52): preconditions come first.',
    result: 'The result in brief',
    gaps: 'Gaps to target',
    sides: 'Leaders and staff',
    next: 'What to do next',
    score: 'Score',
    interval: 'Likely range',
    target: 'Target',
    gap: 'Gap',
    gate: 'Gate',
    clear: 'clear',
    indicative: 'pointing that way',
    unclear: 'cannot tell yet',
    met: 'met',
    withheld: 'withheld: too few answers',
    leaders: 'Leaders',
    staff: 'Staff',
    difference: 'Difference',
    bands: ['Service as a duty', 'First steps', 'Established practice', 'Strong culture', 'Second nature'],
    text: 'Small groups are withheld so that nobody can be recognised. Differences are computed unrounded, so 75 minus 75 may print +1.',
    owner: 'Owner',
    due: 'Due',
    measure: 'Measure',
    level: 'From → to',
    effect: 'Expected effect',
    marker: 'Marker',
    answers: 'Answers',
  },
  ru: {
    title: 'Культура сервиса: отчёт о разрывах',
    client: 'Клиент',
    round: 'Раунд',
    asked: 'Опросники',
    date: 'Дата раунда',
    draft: 'Раунд ещё открыт, цифры могут измениться.',
    headline:
      'Индекс 62; уровень удержан на третьем, потому что поддержка высшего руководства — 41 (вероятно, от 30 до 52): сначала обязательные условия.',
    result: 'Коротко о результате',
    gaps: 'Разрывы до целевого уровня',
    sides: 'Руководители и сотрудники',
    next: 'Что делать дальше',
    score: 'Оценка',
    interval: 'Вероятный диапазон',
    target: 'Целевой уровень',
    gap: 'Разрыв',
    gate: 'Обязательное условие',
    clear: 'ясно',
    indicative: 'указывает на это',
    unclear: 'пока нельзя сказать',
    met: 'достигнут',
    withheld: 'скрыто: мало ответов',
    leaders: 'Руководители',
    staff: 'Сотрудники',
    difference: 'Расхождение',
    bands: ['Сервис как обязанность', 'Первые шаги', 'Устоявшаяся практика', 'Сильная культура', 'Естественная норма'],
    text: 'Малые группы скрыты, чтобы никого нельзя было узнать. Разности считаются без округления, поэтому 75 минус 75 может дать +1.',
    owner: 'Ответственный',
    due: 'Срок',
    measure: 'Измеряем',
    level: 'С какого уровня → до какого',
    effect: 'Ожидаемый эффект',
    marker: 'Маркер',
    answers: 'Ответы',
  },
  pl: {
    title: 'Kultura obsługi: raport luk',
    client: 'Klient',
    round: 'Runda',
    asked: 'Kwestionariusze',
    date: 'Data rundy',
    draft: 'Runda jest jeszcze otwarta, liczby mogą się zmienić.',
    headline:
      'Indeks 62; poziom zatrzymany na trzecim, ponieważ zaangażowanie najwyższego kierownictwa to 41 (prawdopodobnie od 30 do 52): najpierw warunki wstępne.',
    result: 'Wynik w skrócie',
    gaps: 'Luki do celu',
    sides: 'Kierownictwo i pracownicy',
    next: 'Co dalej',
    score: 'Wynik',
    interval: 'Prawdopodobny zakres',
    target: 'Cel',
    gap: 'Luka',
    gate: 'Warunek wstępny',
    clear: 'wyraźna',
    indicative: 'na to wskazuje',
    unclear: 'nie można rozstrzygnąć',
    met: 'osiągnięty',
    withheld: 'ukryto: za mało odpowiedzi',
    leaders: 'Kierownictwo',
    staff: 'Pracownicy',
    difference: 'Różnica',
    bands: ['Obsługa jako obowiązek', 'Pierwsze kroki', 'Utrwalona praktyka', 'Silna kultura', 'Druga natura'],
    text: 'Małe grupy są ukryte, aby nikogo nie dało się rozpoznać. Różnice liczymy bez zaokrąglania, więc 75 minus 75 może dać +1.',
    owner: 'Odpowiedzialny',
    due: 'Termin',
    measure: 'Miernik',
    level: 'Z poziomu → do poziomu',
    effect: 'Oczekiwany efekt',
    marker: 'Marker',
    answers: 'Odpowiedzi',
  },
} as const;

function dumbbellRows(language: Language): readonly DumbbellRow[] {
  const said = words[language];
  return markerNames.map(([id, gate, name], index) => {
    const target = gate ? 80 : index % 5 === 0 ? 80 : 75;
    const score = 28 + ((index * 37) % 61);
    const label = name[language];
    const tag = gate ? said.gate : '';
    if (index % 9 === 7)
      return { id, label, tag, score: null, low: null, high: null, target, gap: said.withheld, evidence: '', tone: 'muted' };
    const half = 6 + (index % 4) * 3;
    const gap = target - score;
    const tone: Tone = gap <= 0 ? 'good' : gap > 20 ? 'bad' : 'warn';
    return {
      id,
      label,
      tag,
      score,
      low: index % 6 === 5 ? null : score - half,
      high: index % 6 === 5 ? null : score + half,
      target,
      gap: gap <= 0 ? said.met : `+${gap}`,
      evidence: gap <= 0 ? '' : gap > 20 ? said.clear : gap > 8 ? said.indicative : said.unclear,
      tone,
    };
  });
}

/** A report with every kind of block and figure, 26 markers, long labels, withheld rows; `extra` stands in every free text. */
export function fixtureReport(
  language: Language = 'ru',
  { draft = true, extra = '' }: { readonly draft?: boolean; readonly extra?: string } = {},
): Report {
  const said = words[language];
  const t = (text: string): string => text + extra;
  const rows = dumbbellRows(language).map((row) => ({
    ...row,
    label: t(row.label),
    gap: t(row.gap),
    evidence: t(row.evidence),
    tag: row.tag === '' ? '' : t(row.tag),
  }));
  const result: readonly Block[] = [
    { kind: 'paragraph', text: t(said.text) },
    {
      kind: 'figures',
      items: [
        { label: t(said.score), value: t('62'), note: t('58–66'), tone: 'plain' },
        { label: t(said.gap), value: t('+15'), note: t(said.clear), tone: 'bad' },
        { label: t(said.answers), value: t('31 / 120'), note: t('26 %'), tone: 'warn' },
        { label: t(said.met), value: t('7'), note: '', tone: 'good' },
      ],
    },
    {
      kind: 'chart',
      figure: {
        chart: 'band',
        title: t(said.result),
        summary: t(said.headline),
        score: 62,
        low: 58,
        high: 66,
        target: 77,
        scoreLabel: t(said.score),
        targetLabel: t(said.target),
        bands: said.bands.map(t),
        band: 2,
      },
    },
    { kind: 'callout', tone: 'warn', title: t(said.gate), text: t(said.headline) },
    { kind: 'callout', tone: 'bad', title: t(said.gap), text: t(said.text) },
    { kind: 'callout', tone: 'good', title: t(said.met), text: t(said.text) },
    { kind: 'callout', tone: 'plain', title: t(said.answers), text: t(said.text) },
  ];
  const gaps: readonly Block[] = [
    {
      kind: 'chart',
      figure: {
        chart: 'dumbbell',
        title: t(said.gaps),
        summary: t(said.text),
        scoreLabel: t(said.score),
        intervalLabel: t(said.interval),
        targetLabel: t(said.target),
        gapLabel: t(said.gap),
        rows,
      },
    },
    { kind: 'heading', text: t(said.gaps) },
    {
      kind: 'table',
      caption: t(said.gaps),
      columns: [
        { label: t(said.marker), align: 'left' },
        { label: t(said.score), align: 'right' },
        { label: t(said.interval), align: 'right' },
        { label: t(said.target), align: 'right' },
        { label: t(said.gap), align: 'right' },
        { label: t(said.answers), align: 'right' },
      ],
      rows: rows.map((row, index) => [
        { text: row.label },
        { text: row.score === null ? '–' : String(row.score), tone: 'strong' },
        { text: row.low === null ? '–' : `${row.low}–${row.high}` },
        { text: String(row.target) },
        { text: row.gap, tone: row.tone },
        { text: t(String(8 + index)), tone: 'muted' },
      ]),
      note: t(said.text),
    },
    {
      kind: 'table',
      caption: t(said.answers),
      columns: [
        { label: t(said.round), align: 'left' },
        { label: t(said.answers), align: 'right' },
      ],
      rows: [
        [{ text: t('2026-Q3') }, { text: t('28') }],
        [{ text: t('2026-Q4') }, { text: t('31'), tone: 'good' }],
      ],
      note: '',
    },
    { kind: 'definitions', items: markerNames.slice(0, 4).map(([, , name]) => ({ term: t(name[language]), text: t(said.text) })) },
  ];
  const sides: readonly Block[] = [
    {
      kind: 'chart',
      figure: {
        chart: 'pairs',
        title: t(said.sides),
        summary: t(said.text),
        firstLabel: t(said.leaders),
        secondLabel: t(said.staff),
        differenceLabel: t(said.difference),
        rows: markerNames.slice(0, 8).map(([id, , name], index) => {
          const [first, second] = index === 5 ? [null, 44] : [84 - index * 6, index === 3 ? 66 : 52 + index];
          return {
            id,
            label: t(name[language]),
            first,
            second,
            difference: t(first === null ? said.withheld : `${first >= second ? '+' : '−'}${Math.abs(first - second)}`),
            tone: first === null ? 'muted' : first - second > 15 ? 'bad' : 'plain',
          };
        }),
      },
    },
    { kind: 'list', ordered: false, items: [t(said.text), t(said.headline)] },
  ];
  const next: readonly Block[] = [
    { kind: 'list', ordered: true, items: [t(said.headline), t(said.text)] },
    { kind: 'paragraph', text: t(said.text), tone: 'muted' },
    ...markerNames.slice(0, 5).map(
      ([, gate, name], index): Block => ({
        kind: 'card',
        title: t(name[language]),
        tag: gate ? t(said.gate) : '',
        tone: gate ? 'bad' : 'plain',
        rows: [
          { label: t(said.measure), value: t(name[language]) },
          { label: t(said.level), value: t(`${41 + index} → ${60 + index}`) },
          { label: t(said.owner), value: t('COO') },
          { label: t(said.due), value: t('2027-03-31') },
          { label: t(said.effect), value: t(said.text) },
        ],
      }),
    ),
  ];
  return {
    schemaVersion: 1,
    kind: 'gap-report',
    language,
    title: t(said.title),
    subtitle: t('Acme Logistics'),
    draft: draft ? t(said.draft) : null,
    head: [
      { label: t(said.client), value: t('Acme Logistics') },
      { label: t(said.round), value: t('2026-Q4') },
      { label: t(said.asked), value: t('full-audit, self-check') },
      { label: t(said.date), value: t('22.11.2026') },
    ],
    headline: t(said.headline),
    sections: [
      { id: 'result', title: t(said.result), blocks: result },
      { id: 'gaps', title: t(said.gaps), blocks: gaps },
      { id: 'sides', title: t(said.sides), blocks: sides },
      { id: 'next', title: t(said.next), blocks: next },
    ],
    dataset: {
      columns: [
        { key: 'marker', label: t(said.marker) },
        { key: 'name', label: t(said.marker) },
        { key: 'score', label: t(said.score) },
        { key: 'target', label: t(said.target) },
        { key: 'gap', label: t(said.gap) },
      ],
      rows: rows.map((row) => [row.id, row.label, row.score, row.target, row.score === null ? null : row.target - row.score]),
    },
    generator: t('culture-audit 0.1.0'),
  };
}
