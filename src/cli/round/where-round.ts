import { good, type Outcome } from '#problem';
import type { Role } from '#questionnaire/questionnaire';
import { commandLine } from '../command-line';
import type { Context } from '../context';
import type { Workspace } from '../workspace/open-workspace';
import { listInterviews } from './list-interviews';
import { readRoundFiles } from './read-round-files';
import { rolesOf } from './roles-of';

export interface WhereRound {
  readonly lines: readonly string[];
  /** The next command, to copy. */
  readonly next: string;
}

/** Where a round stands: who was asked and who was not, rows, what is unfinished; and what to do next. */
export function whereRound(context: Context, workspace: Workspace, name: string): Outcome<WhereRound> {
  const { wording } = context;
  const files = readRoundFiles(workspace, name, true);
  const listed = listInterviews(workspace, name);
  if (!files.ok) return files;
  if (!listed.ok) return listed;
  const { round, questionnaires } = files.value;
  const interviewed = files.value.journals.map(({ journal }) => journal.head).filter(({ role }) => role !== 'auditor');
  const isOpen = round.closed === null;
  const client = workspace.audit.client ?? wording.say('cli.this-audit');
  const lines = [
    wording.say('cli.where.round', {
      client,
      round: name,
      open: isOpen ? 'yes' : 'no',
      interviews: interviewed.length,
      planned: workspace.audit.interviews ?? 'none',
    }),
  ];

  const asked = new Set(questionnaires.filter(({ mode }) => mode !== 'anonymous').flatMap((questionnaire) => rolesOf(questionnaire)));
  const counts = new Map<Role, number>();
  for (const { role } of interviewed) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  if (counts.size > 0) {
    const roles = [...counts].map(([role, count]) => `${wording.say(`cli.role.${role}`)} – ${count}`).join('; ');
    lines.push(wording.say('start.where.roles', { roles }));
  }
  const rolesLeft = [...asked].filter((role) => !['auditor', 'customer', 'team'].includes(role) && !counts.has(role));
  const groupsLeft = round.attributes.flatMap(({ name: attribute, values }) =>
    values
      .filter(({ value, headcount }) => headcount !== 0 && !asked.has(value as Role))
      .filter(({ value }) => !interviewed.some(({ attributes }) => attributes[attribute] === value))
      .map(({ value }) => ({ attribute, value })),
  );
  if (interviewed.length > 0 && isOpen && rolesLeft.length + groupsLeft.length > 0) {
    const groups = [...rolesLeft.map((role) => wording.say(`cli.role.${role}`)), ...groupsLeft.map(({ value }) => value)].join('; ');
    lines.push(wording.say('start.where.nobody', { groups }));
  }
  const unfinished = listed.value.interviews.filter(({ state }) => state === 'open' || state === 'stopped');
  if (isOpen && unfinished.length > 0) lines.push(wording.say('start.where.unfinished', { count: unfinished.length }));
  const totals = round.attributes.map(({ values }) =>
    values.every(({ headcount }) => headcount !== null) ? values.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0) : 0,
  );
  for (const { questionnaire, rows, unfinished: drafts } of listed.value.anonymous) {
    // Rows of customers are nobody's headcount.
    const isOfCustomers = questionnaires.some(({ id, respondents }) => id === questionnaire && respondents.includes('customer'));
    const people = isOfCustomers ? 0 : Math.max(0, ...totals);
    lines.push(
      wording.say('start.where.rows', { questionnaire, rows, drafts, people: rows === 0 || people === 0 ? 'none' : String(people) }),
    );
  }

  const next = (): string => {
    const begun = unfinished[0];
    if (files.value.leftOut.length > 0 || files.warnings.length + listed.warnings.length > 0) return commandLine(context, 'check');
    if (!isOpen) return commandLine(context, 'report');
    if (begun) return commandLine(context, 'interview', begun.questionnaire, '--respondent', begun.respondent);
    const role = rolesLeft[0];
    const group = groupsLeft[0];
    if (interviewed.length > 0 && role) return commandLine(context, 'interview', '--role', role);
    if (interviewed.length > 0 && group) return commandLine(context, 'interview', '--attr', `${group.attribute}=${group.value}`);
    const hasAnswers = files.value.journals.length > 0 || listed.value.anonymous.some(({ rows }) => rows > 0);
    return commandLine(context, hasAnswers ? 'score' : 'interview');
  };
  return good({ lines, next: next() }, listed.warnings);
}
