import type { Finding, FindingInput } from '../finding';
import { monthsSince } from '../months-since';
import type { Rule } from '../rule';
import { changes } from './changes';

/** The marker that tells whether the programme itself keeps its pace. */
const pulse = 'programme-refresh';
/** A fall below this is no sign of anything. */
const fall = 5;
/** So many falling markers speak for the programme as the pulse does. */
const several = 3;

/** A first sign of fading: the programme's own marker, or three markers and more, fell clearly or pointing that way. Two rounds never tell more. */
export const fading: Rule = (input: FindingInput) => {
  const fallen = changes(input).flatMap((found) => {
    if (found.rule !== 'moved' || found.marker === null || found.change > -fall + 1e-9) return [];
    if (found.verdict !== 'clear' && found.verdict !== 'indicative') return [];
    return [{ marker: found.marker, change: found.change, verdict: found.verdict }];
  });
  const telling = fallen.length >= several ? fallen : fallen.filter(({ marker }) => marker === pulse);
  const monthsSinceLaunch = monthsSince(input.launched, input.opened);
  return telling.map((found): Finding => ({ rule: 'fading', ...found, monthsSinceLaunch }));
};
