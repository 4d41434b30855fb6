import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { type Answer, dontKnow, notApplicable, skipped } from '#response/response';
import { wordingFor } from '#wording/wording';
import { runWords } from './run-words';
import type { WholeRun } from './whole-runs';

export interface Reply {
  /** A letter for a state, a digit for an option, else what is typed. */
  readonly keys: string;
  readonly state: Answer['state'];
  readonly code: string;
  /** How it is acknowledged on the next screen. */
  readonly echo: string;
}

const states = { d: dontKnow, x: notApplicable, s: skipped } as const;
/** In every nine turns, three answers that are none. */
const letters: Readonly<Record<number, keyof typeof states>> = { 4: 'd', 6: 'x', 8: 's' };

/** What is replied to one question after the other: every option in turn, every state, figures and texts in the language. */
export function planReplies(
  { language }: WholeRun,
  { outside }: Questionnaire,
): (question: Question, turn: number, hasAnswer: boolean) => Reply {
  const own = wordingFor(language);
  const words = runWords[language];
  let figures = 0;
  let texts = 0;
  const stateReply = (letter: keyof typeof states, { type }: Question): Reply => {
    const unknown = (type === 'kpi' ? outside.noData : outside.dontKnow)[language] ?? '(no word)';
    const name = letter === 'd' ? unknown : own.say(letter === 'x' ? 'interview.state.not-applicable' : 'interview.state.skipped');
    return { keys: letter, ...states[letter], echo: name };
  };
  return (question, turn, hasAnswer) => {
    const letter = hasAnswer || (question.type === 'text' && texts === 0) ? undefined : letters[turn % 9];
    if (letter !== undefined && !(letter === 's' && question.required)) return stateReply(letter, question);
    if (question.type === 'kpi') {
      const [keys, code] = words.figures[figures++ % 2] ?? ['', ''];
      return { keys, state: 'answered', code, echo: keys };
    }
    if (question.type === 'text') {
      const keys = words.texts[texts++ % 2] ?? '';
      return { keys, state: 'answered', code: keys, echo: keys.slice(0, 15) };
    }
    const at = turn % question.options.length;
    const { code, label } = question.options[at] ?? { code: '', label: {} };
    const keys = /^\d+$/.test(code) ? code : String(at + 1);
    return { keys, state: 'answered', code, echo: `${keys} ${label[language] ?? '(no label)'}` };
  };
}
