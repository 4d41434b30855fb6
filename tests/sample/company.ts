import { type Audit, emptyAudit } from '#workspace/audit';

export type SampleRound = '2026-Q3' | '2026-Q4';

/** An invented logistics company; nobody and nothing in it exists. */
export const company: Readonly<Record<SampleRound, Audit>> = {
  '2026-Q3': auditWith({ Transport: 58, Warehouse: 46, 'Customer service': 36 }),
  // The returns desk was founded in October: too few answers there to show any department apart.
  '2026-Q4': auditWith({ Transport: 56, Warehouse: 44, 'Customer service': 34, Returns: 6 }),
};

/** When each round was open. */
export const dates: Readonly<Record<SampleRound, { readonly opened: string; readonly closed: string }>> = {
  '2026-Q3': { opened: '2026-07-06', closed: '2026-09-30' },
  '2026-Q4': { opened: '2026-10-05', closed: '2026-11-20' },
};

function auditWith(departments: Readonly<Record<string, number>>): Audit {
  const counted = (headcounts: Readonly<Record<string, number>>) =>
    Object.entries(headcounts).map(([value, headcount]) => ({ value, headcount }));
  return {
    ...emptyAudit,
    client: 'Meridian Freight',
    language: 'en',
    questionnaires: ['full-audit', 'self-check'],
    attributes: [
      { name: 'level', values: counted({ leader: 6, manager: 16, 'front-line': 78, 'back-office': 40 }) },
      { name: 'department', values: counted(departments) },
      { name: 'site', values: counted({ Harbour: 92, Inland: 48 }) },
    ],
    split: ['department'],
    launched: '2026-02-02',
  };
}
