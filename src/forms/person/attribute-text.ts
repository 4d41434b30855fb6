import type { Role } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

const known = ['department', 'site', 'tenure'] as const;

/** How a person is asked for an attribute: in the program's words where it has some, else as the audit calls it. An auditor says what is rated. */
export function attributeText(attribute: string, role: Role | null, wording: Wording): string {
  if (role === 'auditor') return wording.say('forms.unit', { attribute });
  const own = known.find((each) => each === attribute);
  return own ? wording.say(`forms.attribute.${own}`) : attribute;
}
