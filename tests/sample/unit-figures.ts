import type { SampleRound } from './company';

type Both<T> = readonly [thirdQuarter: T, fourthQuarter: T];
const both = <T>(value: T): Both<T> => [value, value];

/** What the auditor saw: levels 0-4 of each marker, and whether a thing in writing exists. */
const ratings: Readonly<Record<string, Both<string>>> = {
  'leadership-sponsorship-m': both('3'),
  'leadership-sponsorship-e': both('yes'),
  'leader-presence-m': both('2'),
  'cascade-m': ['3', '2'],
  'cascade-e': both('partly'),
  'shared-conviction-m': both('3'),
  'customer-first-m': both('3'),
  'why-us-m': both('2'),
  'one-team-m': ['1', '2'],
  'one-team-e': both('partly'),
  'horizontal-communication-m': both('2'),
  'whole-picture-m': both('3'),
  'delegated-authority-m': both('1'),
  'speed-urgency-m': both('3'),
  'flex-initiative-m': both('2'),
  'selection-fit-m': both('2'),
  'selection-fit-e': both('partly'),
  'service-skills-m': both('3'),
  'recognition-m': both('1'),
  'recognition-e': both('partly'),
  'engaged-staff-m': both('3'),
  'customer-insight-m': both('2'),
  'customer-insight-e': both('partly'),
  'customer-dialogue-m': both('2'),
  'direct-access-m': both('3'),
  'promise-keeping-m': both('3'),
  'early-warning-m': both('3'),
  'exception-control-m': both('2'),
  'exception-control-e': both('partly'),
  'no-fault-recovery-m': both('3'),
  'no-fault-recovery-e': ['partly', 'yes'],
  'journey-metrics-m': both('2'),
  'journey-metrics-e': ['partly', 'yes'],
  'execution-m': both('2'),
  'execution-e': both('partly'),
  'programme-refresh-m': both('3'),
};

/** Values of kpis.yaml with where they come from. */
export const figures: Readonly<Record<string, { readonly value: Both<number>; readonly source: string }>> = {
  'leadership-sponsorship-k': { value: both(14), source: 'HR, bonus agreements' },
  'whole-picture-k': { value: [84, 88], source: 'IT, user accounts' },
  'delegated-authority-k': { value: [51, 52], source: 'Customer service, ticket system' },
  'speed-urgency-k': { value: [12, 10], source: 'Customer service, ticket system' },
  'flex-initiative-k': { value: [46, 50], source: 'Dispatch, change log' },
  'selection-fit-k': { value: both(80), source: 'HR, probation reviews' },
  'service-skills-k': { value: [12, 14], source: 'HR, training records' },
  'direct-access-k': { value: [1.8, 1.6], source: 'Customer service, ticket system' },
  'promise-keeping-k': { value: [93.6, 94.4], source: 'Transport management system' },
  'early-warning-k': { value: [84, 87], source: 'Dispatch, deviation log' },
  'exception-control-k': { value: [26, 24], source: 'Sales, sample of 40 custom orders' },
  'no-fault-recovery-k': { value: [84, 92], source: 'Claims desk' },
  'journey-metrics-k': { value: [75, 76], source: 'Survey after delivery' },
  'execution-k': { value: [64, 68], source: 'Improvement board' },
  'programme-refresh-k': { value: [5, 8], source: 'HR, training calendar' },
};

const index: Readonly<Record<SampleRound, 0 | 1>> = { '2026-Q3': 0, '2026-Q4': 1 };

/** The auditor's answer; null for what the auditor did not rate (key figures stand in kpis.yaml). */
export const rated = (round: SampleRound, question: string): string | null => ratings[question]?.[index[round]] ?? null;

export const measured = (round: SampleRound, question: string): number | null => figures[question]?.value[index[round]] ?? null;
