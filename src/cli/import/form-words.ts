import type { FormWords } from '#intake/form-words';
import { languages } from '#problem';
import { roles } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';

/** What our own forms print, in every language: servers give labels back in place of names where people ask for them. */
export function formWords(attributes: readonly string[]): FormWords {
  const spoken = languages.map(wordingFor);
  const columns = spoken.flatMap((wording): [string, string][] => [
    [wording.say('forms.code'), 'respondent'],
    [wording.say('forms.role'), 'level'],
    [wording.say('forms.attribute.department'), 'department'],
    [wording.say('forms.attribute.site'), 'site'],
    [wording.say('forms.attribute.tenure'), 'tenure'],
    ...attributes.map((attribute): [string, string] => [wording.say('forms.unit', { attribute }), attribute]),
  ]);
  const asRole = new Map(spoken.flatMap((wording) => roles.map((role): [string, string] => [wording.say(`session.role.${role}`), role])));
  return {
    columns: new Map(columns),
    values: new Map([
      ['level', asRole],
      ['role', asRole],
    ]),
    none: spoken.map((wording) => wording.say('forms.none')),
  };
}
