import { detectableChange } from '#statistics/index';
import { commandLine } from '../command-line';
import type { Context } from '../context';
import { askedRoles } from './asked-roles';
import type { PreparedInterview } from './prepare-interview';

/** Distributions need ten people. */
const spreadMinimum = 10;
/** How far people's scores on a marker usually lie apart, before anybody was asked. */
const usualSpread = 20;

/** What a team of this size will and will not see: said before the first of them answers, when they can still decide otherwise. */
export function inTurnOutlook(
  context: Context,
  { questionnaire, minimum, attributes }: PreparedInterview,
  people: number,
  already: number,
): readonly string[] {
  const { say } = context.wording;
  const role = say('in-turn.outlook.role');
  const own = attributes.map(({ name }) => name).filter((name) => name !== 'level');
  const groups = askedRoles(questionnaire).length > 0 || own.length < attributes.length ? [role, ...own] : own;
  const kept = [
    ...(already > 0 ? [say('in-turn.outlook.already', { already, total: people })] : []),
    say('in-turn.outlook.kept', {
      groups: askedRoles(questionnaire).length > 0 ? groups.join(', ') : groups.slice(1).join(', ') || 'none',
    }),
  ];
  if (people < minimum) {
    const command = commandLine(context, 'interview', questionnaire.id, '--role', 'team');
    return [say('in-turn.outlook.none', { n: people, minimum }), say('in-turn.outlook.joint', { command }), ...kept];
  }
  const round = { sd: usualSpread, n: people };
  const { noise95, detectable } = detectableChange(round, round);
  const few = people < spreadMinimum;
  return [
    questionnaire.markers.length === 0
      ? say('in-turn.outlook.mirror', { minimum })
      : say(few ? 'in-turn.outlook.few' : 'in-turn.outlook.many', { minimum }),
    say(few ? 'in-turn.outlook.not-few' : 'in-turn.outlook.not-many', { minimum }),
    ...(noise95 === null || detectable === null
      ? []
      : [say('in-turn.outlook.change', { noise: Math.round(noise95), detectable: Math.round(detectable) })]),
    ...kept,
  ];
}
