/** The parts of audit.yaml, in the order written; each may carry a comment. */
export const auditKeys = [
  'client',
  'language',
  'questionnaires',
  'library',
  'attributes',
  'unit',
  'split',
  'targets',
  'weights',
  'gates',
  'privacy',
  'interviews',
  'launched',
  'brand',
  'smallest-difference',
] as const;
export type AuditKey = (typeof auditKeys)[number];
