import { wordFacts } from '#document/nearest';
import { bad, good, type Language, languages, type Outcome, type Problem, problem } from '#problem';
import { type Role, roles } from '#questionnaire/questionnaire';
import { type Call, listOption, textOption } from '../command';

/** What the command line says about an interview; null or left out: not stated. */
export interface Wishes {
  readonly questionnaire: string | null;
  readonly round: string | null;
  readonly respondent: string | null;
  readonly role: Role | null;
  readonly unit: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly markers: readonly string[] | null;
  /** What the respondent hears. */
  readonly language: Language | null;
  readonly myLanguage: Language | null;
  readonly consent: boolean | null;
}

const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | null =>
  words.find((known) => known === word) ?? null;

/** Reads the options of `interview`; everything that is no word of ours is a problem. */
export function readWishes(call: Call): Outcome<Wishes> {
  const problems: Problem[] = [];
  const stated = (name: string): string | null => textOption(call, name);
  const role = stated('role');
  const mine = stated('myLang');
  if (role !== null && oneOf(roles, role) === null) problems.push(problem('command/unknown-role', wordFacts(role, roles)));
  if (mine !== null && oneOf(languages, mine) === null) problems.push(problem('command/unknown-language', wordFacts(mine, languages)));
  const given = call.options.attr;
  const pairs = (Array.isArray(given) ? given : []).map(String).map((text) => {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) problems.push(problem('command/attribute', { word: text, example: '--attr site=Warsaw' }));
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
  });
  if (problems.length > 0) return bad(problems);
  const markers = listOption(call, 'markers');
  const attributes = Object.fromEntries(pairs);
  return good({
    questionnaire: call.args[0] ?? null,
    round: stated('round'),
    respondent: stated('respondent')?.toLowerCase() ?? null,
    role: oneOf(roles, role) ?? oneOf(roles, attributes.level ?? null),
    unit: stated('unit'),
    attributes,
    markers: markers.length > 0 ? markers : null,
    language: oneOf(languages, stated('lang')),
    myLanguage: oneOf(languages, mine),
    consent: typeof call.options.consent === 'boolean' ? call.options.consent : null,
  });
}
