import { roles } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

const known = ['level', 'department', 'site', 'tenure'] as const;

/** What an attribute and its values are called where people choose: those every audit knows in their language, others as the client wrote them. */
export function attributeWords(attribute: string, { say }: Wording) {
  const word = known.find((each) => each === attribute);
  return {
    name: word ? say(`report.attribute.${word}`) : attribute,
    item: (value: string): { readonly label: string; readonly detail: string } => {
      const role = attribute === 'level' ? roles.find((each) => each === value) : undefined;
      return role ? { label: say(`session.role.${role}`), detail: value } : { label: value, detail: '' };
    },
  };
}
