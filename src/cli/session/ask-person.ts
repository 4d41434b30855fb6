import { askCode } from '#interview/ask-code';
import { confirm } from '#interview/confirm';
import { nextCode } from '#interview/next-code';
import { interviewFiles } from '../round/interview-files';
import type { Person } from '../round/open-journal';
import type { TerminalRun } from '../terminal-run';
import { askGroups } from '../workspace/ask-groups';
import { askLanguage } from './ask-language';
import { askRole } from './ask-role';
import { askUnit } from './ask-unit';
import { askedRoles } from './asked-roles';
import type { PreparedInterview } from './prepare-interview';

/** A person, and whether this interview has begun already: then only what was stated is passed on. */
export type AskedPerson = Person & { readonly isKnown: boolean };

/** Asks what is missing about a respondent, each thing once: role, code, unit, groups, language, consent. Null: nothing was decided. */
export async function askPerson(
  run: TerminalRun,
  prepared: PreparedInterview,
  named: string | null,
  isKnown: (code: string) => boolean,
): Promise<AskedPerson | null> {
  const { context, use } = run;
  const { questionnaire, wishes, attributes, unit } = prepared;
  const { language } = context;
  const known = (respondent: string): AskedPerson => ({
    respondent,
    role: wishes.role ?? undefined,
    unit: wishes.unit ?? undefined,
    attributes: wishes.attributes,
    language: wishes.language ?? language,
    consent: wishes.consent ?? undefined,
    isKnown: true,
  });
  if (named !== null && isKnown(named)) return known(named);
  const role = wishes.role ?? (await askRole(run, askedRoles(questionnaire)));
  if (role === null) return null;
  const taken = takenCodes(prepared);
  // A team is nobody whose name could slip in.
  const respondent = named ?? (role === 'team' ? nextCode(role, taken) : await askCode({ ...use, language, stem: role, taken }));
  if (respondent === null) return null;
  // The role was asked for a new person; an interview that has begun has its own.
  if (isKnown(respondent)) return known(respondent);

  const units = attributes.find(({ name }) => name === unit);
  const isAuditor = role === 'auditor';
  const isPerson = !isAuditor && role !== 'team';
  const rated = !isPerson && units && wishes.unit === null ? await askUnit(run, units) : { unit: wishes.unit };
  if (rated === null) return null;
  const groups = !isPerson ? wishes.attributes : await askGroups(run, attributes, wishes.attributes, role);
  if (groups === null) return null;
  const heard = await askLanguage(run, questionnaire, wishes.language ?? prepared.workspace.audit.language);
  if (heard === null) return null;
  const consent = !isPerson ? false : (wishes.consent ?? (await askConsent(run, prepared)));
  if (consent === null) return null;
  return {
    respondent,
    role,
    // What other roles say of a unit is about the one they belong to.
    unit: rated.unit ?? (!isPerson || unit === null || !Object.hasOwn(groups, unit) ? undefined : groups[unit]),
    attributes: groups,
    language: heard,
    markers: wishes.markers ?? undefined,
    consent,
    isKnown: false,
  };
}

const askConsent = ({ context: { wording, language }, use }: TerminalRun, { minimum }: PreparedInterview): Promise<boolean | null> =>
  confirm({
    ...use,
    language,
    question: wording.say('session.consent'),
    lines: [wording.say('session.consent-without', { minimum })],
  });

/** The codes given in this round, whatever the questionnaire: a code is one person. */
function takenCodes({ workspace, current }: PreparedInterview): readonly string[] {
  const files = interviewFiles(workspace, current.name);
  return files.ok ? [...new Set(files.value.map(({ respondent }) => respondent))] : [];
}
