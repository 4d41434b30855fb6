import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { readDocument } from '#document/read-document';
import { bad, good, type Outcome, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { QuestionnaireFile, Text } from '#questionnaire/questionnaire-file';
import { questionnaireSchema } from '#questionnaire/questionnaire-schema';
import type { Wording } from '#wording/wording';
import { type ContentPlace, findQuestionnaire } from '../content/find-questionnaire';
import { openContent, questionnaireIds } from '../content/open-content';
import { type ContentOwner, originOf } from '../content/origin-of';
import { questionnaireParts, sampleQuestionnaire } from './questionnaire-parts';
import { writeContent } from './write-content';

/** A new file of content, ready to be written. */
export interface Draft {
  /** Whose id it takes; null: a new one. */
  readonly over: ContentOwner | null;
  /** The questions it brings. */
  readonly questions: readonly string[];
  /** Its text, given where its schema stands. */
  text(schema: string): string;
}

/** A questionnaire from one that is there, the one of the same id unless told, or else from a sample. */
export function draftQuestionnaire(id: string, from: string | null, place: ContentPlace, wording: Wording): Outcome<Draft> {
  const over = originOf(`${id}.yaml`, place.folders)?.from ?? null;
  const source = from ?? (over ? id : null);
  const copied = source === null ? good(null) : copyOf(source, place);
  if (!copied.ok) return copied;
  const file = copied.value ? { ...copied.value.file, id, name: nameOf(copied.value.file, id) } : sampleQuestionnaire(id);
  const read = copied.value?.questionnaire ?? sampleTexts(place);
  const textOf = (question: string): string | null => {
    const found = read.questions.find((each) => each.id === question);
    return found ? wording.text(found.text).replace(/\s+/g, ' ') : null;
  };
  return good({
    over,
    questions: file.questions.map((entry) => (typeof entry === 'string' ? entry : entry.id)),
    text: (schema) => writeContent(schema, wording.say('content.new.head'), questionnaireParts(file, wording), textOf),
  });
}

/** Two questionnaires of one name cannot be told apart in a list; a copy that takes the place of its original keeps it. */
function nameOf(file: QuestionnaireFile, id: string): Text {
  if (file.id === id) return file.name;
  const named = (name: string): string => `${name} (${id})`;
  if (typeof file.name === 'string') return named(file.name);
  return Object.fromEntries(Object.entries(file.name).map(([language, name]) => [language, named(name)]));
}

/** The questionnaire as it is written, and as it is read. */
function copyOf(wanted: string, place: ContentPlace): Outcome<{ readonly file: QuestionnaireFile; readonly questionnaire: Questionnaire }> {
  const questionnaire = findQuestionnaire(wanted, place);
  if (!questionnaire.ok) return questionnaire;
  const path = originOf(`${wanted}.yaml`, place.folders)?.path;
  if (path === undefined) return bad([problem('questionnaire/unknown-questionnaire', wordFacts(wanted, questionnaireIds(place.folders)))]);
  const text = readText(path);
  const document = text.ok ? readDocument<QuestionnaireFile>(text.value, path, questionnaireSchema) : text;
  return document.ok ? good({ file: document.value.value, questionnaire: questionnaire.value }) : document;
}

/** What the picked questions of the sample say. */
function sampleTexts(place: ContentPlace): Pick<Questionnaire, 'questions'> {
  const library = openContent(place.folders, place.language, place.cwd);
  if (!library.ok) return { questions: [] };
  return {
    questions: ['one-team', 'horizontal-communication'].flatMap((id) => {
      const marker = library.value.marker(id);
      return marker?.ok ? marker.value.questions : [];
    }),
  };
}
