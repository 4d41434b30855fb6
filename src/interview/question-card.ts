import type { AnswerState } from '#response/response';
import type { Wording } from '#wording/wording';
import type { Card, Step } from './card';
import { cleanText } from './clean-text';
import { type Key, typedKey } from './key';
import { editLine, type Line, lineOf } from './line';
import { pressDigit } from './numbered-keys';
import type { Paint } from './paint';
import type { QuestionFace } from './question-face';
import { questionView } from './question-view';
import { spokenQuestion } from './spoken-question';

/** What the interviewer decided at a question. */
export type Turn =
  | { readonly turn: 'answer'; readonly code: string }
  | { readonly turn: 'state'; readonly state: Exclude<AnswerState, 'answered' | 'not-shown'> }
  | { readonly turn: 'keep' | 'back' | 'note' | 'jump' | 'finish' | 'stop' | 'help' };

export interface QuestionDraft {
  readonly line: Line;
  readonly picked: readonly string[];
  /** In a text question: letters are keys, not text. */
  readonly keysOnly: boolean;
  readonly notice: string | null;
}

export interface QuestionDesk {
  readonly face: QuestionFace;
  /** The code given before; '' when another state was given; null when nothing was. */
  readonly given: string | null;
  readonly givenName: string | null;
  readonly echo: string | null;
  /** Something to know at once; gone with the next key. */
  readonly notice: string | null;
  readonly progress: string;
  readonly share: number;
  readonly unit: string | null;
  readonly takesNotes?: boolean;
  readonly own: Wording;
  readonly paint: Paint;
  /** Why a typed value cannot be taken; null when it can. */
  refuse(code: string): string | null;
  leave(turn: Turn): Promise<void>;
}

/** As if the key for it had been pressed. */
const skip: Key = { name: 's', text: '', submit: false };

/** A map, for a typed word may be one that every object has. */
const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>(
  Object.entries({
    b: { turn: 'back' },
    left: { turn: 'back' },
    s: { turn: 'state', state: 'skipped' },
    d: { turn: 'state', state: 'dont-know' },
    x: { turn: 'state', state: 'not-applicable' },
    n: { turn: 'note' },
    j: { turn: 'jump' },
    f: { turn: 'finish' },
    q: { turn: 'stop' },
    '?': { turn: 'help' },
  } satisfies Record<string, Turn>),
);

type Next = Step<QuestionDraft, Turn>;

/** The card of one question: one key answers where a list is shown, a line where something is typed. */
export function questionCard(desk: QuestionDesk): Card<QuestionDraft, Turn> {
  const { face, given, own } = desk;
  const start: QuestionDraft = {
    line: lineOf(face.entry === 'text' ? cleanText(given ?? '') : ''),
    picked:
      face.entry === 'choose-several' ? (given ?? '').split(';').filter((code) => face.options.some((option) => option.code === code)) : [],
    keysOnly: false,
    notice: desk.notice,
  };
  const stay = (draft: QuestionDraft): Next => ({ stay: draft });
  const leave = (turn: Turn): Next => ({ leave: turn });

  const command = (draft: QuestionDraft, key: Key): Next => {
    const turn = turns.get(key.name);
    if (turn?.turn === 'state' && turn.state === 'skipped' && face.required)
      return stay({ ...draft, notice: own.say('interview.required') });
    if (turn?.turn === 'note' && desk.takesNotes === false) return stay({ ...draft, notice: own.say('interview.no-notes') });
    if (turn) return leave(turn);
    if ((key.name === 'enter' || key.name === 'right') && given !== null) return leave({ turn: 'keep' });
    if (key.name === 'paste') return stay({ ...draft, notice: own.say('interview.paste-ignored') });
    return stay(draft);
  };

  const take = (draft: QuestionDraft, code: string): Next => {
    if (code === given) return leave({ turn: 'keep' });
    const refused = desk.refuse(code);
    return refused === null ? leave({ turn: 'answer', code }) : stay({ ...draft, notice: refused });
  };

  const choose = (draft: QuestionDraft, at: number): Next => {
    const code = face.options[at]?.code ?? '';
    if (face.entry === 'choose') return take(draft, code);
    const picked = draft.picked.includes(code) ? draft.picked.filter((each) => each !== code) : [...draft.picked, code];
    return stay({ ...draft, line: lineOf(''), picked, notice: null });
  };

  const pressList = (draft: QuestionDraft, key: Key): Next => {
    const keys = face.options.map((option) => option.key);
    if (/^\d$/.test(key.name)) {
      const { typed, chosen } = pressDigit(keys, draft.line.text, key.name);
      return chosen === null ? stay({ ...draft, line: lineOf(typed), notice: null }) : choose(draft, chosen);
    }
    if (key.name === 'backspace') return stay({ ...draft, line: lineOf(draft.line.text.slice(0, -1)) });
    const typed = keys.indexOf(draft.line.text);
    if (key.name === 'enter' && typed >= 0) return choose(draft, typed);
    if (key.name === 'enter' && face.entry === 'choose-several') return confirmPicked(draft);
    return command(draft, key);
  };

  const confirmPicked = (draft: QuestionDraft): Next => {
    const code = face.options.map((option) => option.code).filter((each) => draft.picked.includes(each));
    if (code.length > 0) return take(draft, code.join(';'));
    const nothing = own.say('interview.nothing-ticked');
    return draft.notice === nothing ? take(draft, 'none') : stay({ ...draft, notice: nothing });
  };

  const pressNumber = (draft: QuestionDraft, key: Key): Next => {
    const { text } = draft.line;
    const isNumber = key.text.trim().length <= 30 && /^[\d.,+\-−%\s]+$/.test(key.text);
    const typed = isNumber ? { ...draft, line: editLine(draft.line, { ...key, text: key.text.trim() }), notice: null } : draft;
    if (isNumber && !(key.name === 'paste' && key.submit)) return stay(typed);
    if (isNumber || (key.name === 'enter' && text !== '')) return take(typed, typed.line.text);
    const editing = ['left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl-u', 'ctrl-w', 'ctrl-a', 'ctrl-e', 'ctrl-k'].includes(
      key.name,
    );
    return editing && text !== '' ? stay({ ...draft, line: editLine(draft.line, key), notice: null }) : command(draft, key);
  };

  const pressText = (draft: QuestionDraft, key: Key): Next => {
    if (draft.keysOnly)
      return key.name === 'escape' || (key.name === 'enter' && given === null) ? stay({ ...draft, keysOnly: false }) : command(draft, key);
    if (key.name === 'escape') return stay({ ...draft, keysOnly: true, notice: null });
    const submit = key.name === 'enter' || (key.name === 'paste' && key.submit);
    const line = key.name === 'enter' ? draft.line : editLine(draft.line, key);
    if (!submit && key.name === 'left' && draft.line.text === '') return leave({ turn: 'back' });
    if (!submit) return stay({ ...draft, line, notice: null });
    const text = line.text.trim();
    return text === '' ? skipSecondTime({ ...draft, line }) : take({ ...draft, line }, text);
  };

  /** An empty answer is no answer: the first Enter says so, the second passes the question over. */
  const skipSecondTime = (draft: QuestionDraft): Next => {
    const nothing = own.say('interview.nothing-typed');
    return draft.notice === nothing ? command(draft, skip) : stay({ ...draft, notice: nothing });
  };

  const chooseTyped = (draft: QuestionDraft, typed: string): Next => {
    const keys = face.options.map((option) => option.key);
    const several = face.entry === 'choose-several';
    const found = (several ? typed.split(/[\s,;]+/) : [typed]).filter(Boolean).map((word) => keys.indexOf(word.replace(/[.)]$/, '')));
    if (several && typed === '0' && !keys.includes('0')) return take(draft, 'none');
    if (found.length === 0 || found.includes(-1)) return stay({ ...draft, notice: own.say('interview.plain.no-such') });
    const codes = face.options.map(({ code }) => code).filter((_, at) => found.includes(at));
    return take(draft, codes.join(';'));
  };

  /** A typed line: a letter alone is a key, anything else an answer. */
  const hear = (draft: QuestionDraft, line: string): Next => {
    const typed = line.trim();
    if (typed === '' && given !== null) return leave({ turn: 'keep' });
    if (typed === '') return face.entry === 'text' ? skipSecondTime(draft) : stay({ ...draft, notice: own.say('interview.plain.no-such') });
    const key = typedKey(typed);
    if (key.name.length === 1 && turns.get(key.name)) return command(draft, key);
    return face.entry === 'number' || face.entry === 'text' ? take(draft, typed) : chooseTyped(draft, typed);
  };

  const press = { choose: pressList, 'choose-several': pressList, number: pressNumber, text: pressText }[face.entry];
  return {
    start,
    paint: desk.paint,
    view: (draft, size) => questionView(desk, draft, size),
    step: (draft, key) => press(draft, key),
    spoken: { say: () => spokenQuestion(desk), notice: (draft) => draft.notice, hear },
    leave: (turn) => desk.leave(turn),
  };
}
