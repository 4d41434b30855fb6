import type { NoteEntry } from '#response/journal';
import type { SampleRound } from './company';

type Kind = 'note' | 'quote' | 'evidence';
type Written = readonly [rounds: readonly SampleRound[], respondent: string, question: string, kind: Kind, text: string];

const third: readonly SampleRound[] = ['2026-Q3'];
const fourth: readonly SampleRound[] = ['2026-Q4'];

/** What was written down beside the answers, in the language of the interview. */
const written: readonly Written[] = [
  [third, 'leader-01', 'leadership-sponsorship-e', 'note', 'Names the commercial director; the mandate covers all sites since March.'],
  [
    fourth,
    'leader-01',
    'shared-conviction-2',
    'quote',
    'There is hardly a board meeting where nobody asks what it means for the customer.',
  ],
  [fourth, 'leader-02', 'why-us-1', 'quote', 'Jeden telefon i wiadomo, gdzie jest ładunek. To mówimy każdemu klientowi.'],
  [
    fourth,
    'leader-02',
    'leader-presence-2',
    'note',
    'Sam odbiera raz w miesiącu telefony od klientów; terminy na resztę kwartału przełożone.',
  ],
  [fourth, 'leader-03', 'customer-insight-2', 'note', 'Причины ухода двух клиентов известны, по остальным данных нет.'],
  [
    third,
    'manager-01',
    'one-team-3',
    'note',
    'Last conflict between sales and dispatch was settled without asking what the customer had been told.',
  ],
  [fourth, 'manager-01', 'cascade-e', 'note', 'Inland site still uses the Harbour version of the service standard.'],
  [fourth, 'manager-02', 'engaged-staff-4', 'quote', 'Pomysły zbieramy co miesiąc, ale od lata nikt nie wraca z odpowiedzią.'],
  [fourth, 'manager-03', 'customer-insight-e', 'note', 'Карточки ключевых клиентов обновлены наполовину; сведений об отказах нет.'],
  [fourth, 'front-line-01', 'why-us-1', 'note', 'Long pause, then: "We are reliable, I suppose."'],
  [fourth, 'front-line-02', 'horizontal-communication-3', 'quote', 'O zmianie trasy dowiedziałem się od klienta.'],
  [third, 'front-line-03', 'programme-refresh-3', 'note', 'Говорит о программе с интересом: весной обучение прошли все смены.'],
  [fourth, 'front-line-03', 'programme-refresh-3', 'quote', 'Весной об этом говорили каждую неделю, а теперь только плакаты остались.'],
  [
    fourth,
    'back-office-01',
    'horizontal-communication-1',
    'note',
    'Calls drivers directly; billing questions still go through the manager.',
  ],
  [fourth, 'back-office-02', 'customer-dialogue-2', 'note', 'Przez cztery lata pracy nie spotkała żadnego klienta.'],
  [fourth, 'back-office-03', 'engaged-staff-3', 'note', 'Говорить можно прямо, последствий не было.'],
  [third, 'auditor-01', 'cascade-m', 'evidence', 'Meeting notes of nine teams seen: customers on the agenda in seven of them every month.'],
  [
    fourth,
    'auditor-01',
    'cascade-m',
    'evidence',
    'Same nine teams: customers on the agenda in three since August; the night shift has had no talk this quarter.',
  ],
  [fourth, 'auditor-01', 'leader-presence-m', 'evidence', 'Diaries of the top team: two customer visits in six months, both sales calls.'],
  [
    fourth,
    'auditor-01',
    'delegated-authority-m',
    'evidence',
    'Limits of authority are kept by the finance director; shift leaders could not show theirs.',
  ],
  [
    fourth,
    'auditor-01',
    'no-fault-recovery-e',
    'evidence',
    'Instruction of 14 September: claims up to 200 euros are paid without approval.',
  ],
  [fourth, 'auditor-01', 'recognition-m', 'evidence', 'Bonus of drivers rests on fuel and kilometres; nothing on customers.'],
];

/** The notes to write after an answer. */
export const notesOn = (round: SampleRound, respondent: string, question: string, at: string): readonly NoteEntry[] =>
  written
    .filter(([rounds, who, about]) => rounds.includes(round) && who === respondent && about === question)
    .map(([, , , kind, text]) => ({
      kind: 'note',
      question,
      marker: null,
      text,
      quote: kind === 'quote',
      evidence: kind === 'evidence',
      at,
    }));
