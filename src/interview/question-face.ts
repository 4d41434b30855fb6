import type { Localised } from '#problem';
import type { Question, ShownMarker } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';
import type { Wording } from '#wording/wording';
import { numberedKeys } from './numbered-keys';
import type { InterviewSession, Note } from './session';

/** Everything one question puts on the screen, already in the right languages. */
export interface QuestionFace {
  readonly entry: 'choose' | 'choose-several' | 'number' | 'text';
  readonly marker: string;
  /** As the respondent hears it. */
  readonly text: string;
  /** As the interviewer reads it, when that is another wording. */
  readonly translation: string | null;
  readonly options: readonly { readonly key: string; readonly code: string; readonly label: string; readonly detail: string | null }[];
  readonly hint: string | null;
  readonly required: boolean;
  readonly probe: string | null;
  readonly evidence: readonly string[];
  readonly notes: readonly Note[];
  /** What "don't know" is called here: of a figure one says that there are no data. */
  readonly noAnswer: string;
}

export interface Languages {
  readonly heard: Wording;
  readonly own: Wording;
}

const entries: Partial<Record<Question['type'], QuestionFace['entry']>> = {
  choices: 'choose-several',
  kpi: 'number',
  number: 'number',
  text: 'text',
};

function optionsOf(question: Question, heard: Wording): QuestionFace['options'] {
  const keys = numberedKeys(question.options.map((option) => option.code));
  return question.options.map((option, at) => {
    const label = heard.text(option.label) || option.code;
    const anchor = question.anchors[at];
    // An anchor says what one can see; it comes first, the name of the level after it.
    return { key: keys[at] ?? '', code: option.code, label: anchor ? heard.text(anchor) : label, detail: anchor ? label : null };
  });
}

function hintOf(question: Question, own: Wording): string | null {
  const { min = null, max = null } = question.limits ?? {};
  if (question.type === 'kpi') return own.say('interview.hint.kpi', { unit: own.text(question.kpi?.unit ?? {}) });
  if (question.type === 'number' && min !== null && max !== null)
    return own.say('interview.hint.between', { min: own.number(min, decimals(min)), max: own.number(max, decimals(max)) });
  if (question.type === 'number') return own.say('interview.hint.number');
  if (question.type === 'choices') return own.say('interview.hint.several');
  if (question.type === 'text') return own.say('interview.hint.text');
  return null;
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

const said = (text: Localised | null, wording: Wording): string | null => (text === null ? null : wording.text(text) || null);

/** Builds the face of a question; evidence is asked of auditors and wherever facts are asked for (yes, partly, no and maturity). */
export function questionFace(
  question: Question,
  marker: ShownMarker | null,
  session: InterviewSession,
  notes: readonly Note[],
  words: Languages,
): QuestionFace {
  const { heard, own } = words;
  const text = heard.text(question.text);
  const translation = own.text(question.text);
  const factual = session.role === 'auditor' || question.type === 'maturity' || question.type === 'yes-partly-no';
  const sisters = new Set(session.questionnaire.questions.filter((each) => each.marker === question.marker).map((each) => each.id));
  return {
    entry: entries[question.type] ?? 'choose',
    marker: marker ? own.text(marker.name) : own.say('interview.no-marker'),
    text,
    translation: translation === text ? null : translation,
    options: optionsOf(question, heard),
    hint: hintOf(question, own),
    required: question.required,
    // A probe is for an interviewer to say; where nobody takes notes, people answer for themselves.
    probe: session.takesNotes === false ? null : said(marker?.probe ?? null, own),
    evidence: factual ? (marker?.evidence ?? []).map((each) => own.text(each)) : [],
    notes: notes.filter((note) => (session.role === 'auditor' ? sisters.has(note.question) : note.question === question.id)),
    noAnswer: own.text(question.type === 'kpi' ? session.questionnaire.outside.noData : session.questionnaire.outside.dontKnow),
  };
}

/** What an answer is called on the screen. */
export function answerName(face: QuestionFace, answer: Answer, own: Wording): string {
  switch (answer.state) {
    case 'dont-know':
      return face.noAnswer;
    case 'not-applicable':
      return own.say('interview.state.not-applicable');
    case 'skipped':
    case 'not-shown':
      return own.say('interview.state.skipped');
    default:
      return codeName(face, answer.code, own);
  }
}

function codeName(face: QuestionFace, code: string, own: Wording): string {
  if (face.entry === 'number') return own.number(Number(code), decimals(Number(code)));
  if (face.entry === 'text') return code;
  const chosen = code.split(';').flatMap((each) => face.options.filter((option) => option.code === each));
  if (chosen.length === 0) return own.say('interview.none-ticked');
  return chosen.map(({ key, label, detail }) => (key === label ? key : `${key} ${detail ?? label}`)).join(', ');
}
