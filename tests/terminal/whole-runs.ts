import type { Language } from '#problem';
import type { Role } from '#questionnaire/questionnaire';

/** One interview, run to its closing page. */
export interface WholeRun {
  readonly questionnaire: string;
  readonly language: Language;
  readonly role: Role;
  readonly cols: number;
  readonly rows: number;
}

const roles: Readonly<Record<string, Readonly<Record<Language, Role>>>> = {
  'full-audit': { en: 'manager', ru: 'leader', pl: 'auditor' },
  'self-check': { en: 'front-line', ru: 'back-office', pl: 'manager' },
  'staff-survey': { en: 'hr', ru: 'front-line', pl: 'back-office' },
  'customer-expectations': { en: 'customer', ru: 'team', pl: 'leader' },
  'sponsorship-check': { en: 'auditor', ru: 'leader', pl: 'manager' },
  'promise-check': { en: 'back-office', ru: 'auditor', pl: 'front-line' },
  'hiring-kpi-check': { en: 'team', ru: 'hr', pl: 'hr' },
  'refresh-check': { en: 'front-line', ru: 'manager', pl: 'auditor' },
};

const languages = ['en', 'ru', 'pl'] as const;

/** Every questionnaire in every language, in a terminal of the usual size. */
export const usualRuns: readonly WholeRun[] = Object.entries(roles).flatMap(([questionnaire, byLanguage]) =>
  languages.map((language) => ({ questionnaire, language, role: byLanguage[language], cols: 80, rows: 24 })),
);

/** The usual size, half a window, and a telephone: in less than 36 rows of 40 columns the longest levels do not fit. */
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 60, rows: 24 },
  { cols: 40, rows: 36 },
] as const;

/** Every other role that can be asked, in every language: no text that anybody is shown stays unseen. */
export const otherRuns = (rolesOf: (questionnaire: string) => readonly Role[]): readonly WholeRun[] =>
  Object.entries(roles)
    .flatMap(([questionnaire, byLanguage]) =>
      languages.flatMap((language) =>
        rolesOf(questionnaire)
          .filter((role) => role !== byLanguage[language])
          .map((role) => ({ questionnaire, language, role })),
      ),
    )
    .map((run, at) => ({ ...run, ...(sizes[at % sizes.length] ?? sizes[0]) }));

/** Two that are quick to run and far apart: an anonymous one, and an auditor’s. */
export const sampleRuns: readonly WholeRun[] = usualRuns.filter(
  ({ questionnaire, language }) =>
    (questionnaire === 'self-check' && language === 'pl') || (questionnaire === 'promise-check' && language === 'ru'),
);

export const nameOf = ({ questionnaire, language, role, cols }: WholeRun): string =>
  `${questionnaire}, ${language}, ${role}, ${cols} columns`;
