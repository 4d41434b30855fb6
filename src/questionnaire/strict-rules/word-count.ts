import { problem } from '#problem';
import type { QuestionInFile } from '../questionnaire-file';
import type { StrictRule } from '../strict-rule';
import { writtenQuestions } from './written/written-questions';

const least = 12;
const most = 20;

/** What people say of their own work: statements, and yes-or-no questions that are not about evidence. Figures, levels, open questions and the mirror have their own form. */
const isPerception = ({ type, ask = [], beside }: QuestionInFile): boolean =>
  beside === undefined && (type === 'agreement' || type === 'frequency' || (type === 'yes-partly-no' && !ask.includes('auditor')));

/** An English statement of fewer words than say what is meant, or of more than are read at one go. */
export const wordCount: StrictRule = (content) =>
  writtenQuestions(content).flatMap(({ question, located, path }) => {
    const language = (located.value as { language?: string }).language ?? content.library.language;
    const { text, id } = question;
    const english = typeof text === 'string' ? (language === 'en' ? text : undefined) : text.en;
    if (english === undefined || !isPerception(question)) return [];
    const count = english.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count >= least && count <= most) return [];
    return [problem('questionnaire/word-count', { id, count, least, most }, located.place([...path, 'text', 'en']))];
  });
