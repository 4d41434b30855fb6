import { type Language, languages, type Problem, problem } from '#problem';
import type { QuestionInFile } from '../questionnaire-file';
import type { StrictRule } from '../strict-rule';
import { type WrittenQuestion, writtenQuestions } from './written/written-questions';

/** Open questions may be put to customers and to staff in the same words, for nobody is asked both. */
const areApart = (one: QuestionInFile, other: QuestionInFile): boolean =>
  one.type === 'text' &&
  other.type === 'text' &&
  (one.ask ?? []).length > 0 &&
  (other.ask ?? []).length > 0 &&
  !(one.ask ?? []).some((role) => other.ask?.includes(role));

const textIn = ({ text }: QuestionInFile, language: Language, usual: Language): string | undefined => {
  const written = typeof text === 'string' ? (language === usual ? text : undefined) : text[language];
  return written?.toLowerCase().replace(/\s+/g, ' ').trim();
};

/** One id is one text and one text one id: the same words under two ids cannot be compared, two texts under one id are compared wrongly. */
export const oneText: StrictRule = (content) => {
  const problems: Problem[] = [];
  const byId = new Map<string, WrittenQuestion>();
  const byText = new Map<string, QuestionInFile[]>();
  for (const written of writtenQuestions(content)) {
    const { question, located, path } = written;
    const usual = (located.value as { language?: Language }).language ?? content.library.language;
    const texts = languages.flatMap((language) => {
      const text = textIn(question, language, usual);
      return text === undefined ? [] : [{ language, text }];
    });
    const first = byId.get(question.id);
    // Content written over other content by id was read as such: it keeps the meaning, or it was refused.
    const isOverlay = first !== undefined && (written.marker !== null || question.beside !== undefined);
    const differs = isOverlay
      ? undefined
      : texts.find(({ language, text }) => first && text !== (textIn(first.question, language, usual) ?? text));
    if (first && differs) {
      const facts = { id: question.id, file: first.located.place([]).file, language: differs.language };
      problems.push(problem('questionnaire/other-text', facts, located.place([...path, 'text', differs.language])));
    }
    for (const { language, text } of texts) {
      const key = `${language} ${text}`;
      const twin = byText.get(key)?.find((other) => other.id !== question.id && !areApart(other, question));
      if (twin && !first) {
        problems.push(problem('questionnaire/same-text', { id: question.id, other: twin.id }, located.place([...path, 'text', language])));
        break;
      }
      byText.set(key, [...(byText.get(key) ?? []), question]);
    }
    if (!first) byId.set(question.id, written);
  }
  return problems;
};
