import { languages } from '#problem';
import { formName } from '#questionnaire/form-name';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { normalForm } from './normal-form';

/** Ids, names in our own forms and texts of every question, in normal form; a text that several questions share names them all. */
export function questionNames({ questions }: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, text } of questions) {
    for (const name of [id, formName(id) ?? id, ...languages.flatMap((language) => text[language] ?? [])]) {
      const form = normalForm(name);
      const mine = names.get(form) ?? [];
      if (form !== '' && !mine.includes(id)) names.set(form, [...mine, id]);
    }
  }
  return names;
}
