import { concernsRole } from '#questionnaire/concerns-role';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';
import type { FormOrder, TextForm } from './form';

/**
 * The statements and their scales as plain text, one a line, to be pasted into a survey tool such as Google or Microsoft Forms: a grid takes the
 * statements as rows and the answers as columns. `import` knows exact texts and labels again, so that no mapping is needed.
 */
export const statementList: TextForm = (questionnaire, order, wording) => {
  const asked = questionnaire.questions.filter((question) => isAsked(question, order));
  const { name, introduction, anonymity } = questionnaire;
  const intro = [wording.text(introduction), anonymity ? wording.text(anonymity) : ''].filter((text) => text !== '').map(oneLine);
  const head = [oneLine(wording.text(name)), ...(intro.length > 0 ? [intro.join('\n')] : [])];
  const blocks = grouped(asked, questionnaire, wording).map(({ answers, statements }) =>
    [
      ...(answers.length > 0
        ? [wording.say('forms.text.answers', { count: statements.length }), ...answers.map((answer) => `  ${answer}`)]
        : [wording.say('forms.text.free')]),
      '',
      ...statements,
    ].join('\n'),
  );
  const groups = order.attributes.map(({ name: attribute, values }) =>
    [wording.say('forms.text.group'), ...values.map((value) => `  ${value}`), '', attribute].join('\n'),
  );
  return `${[...head, ...groups, ...blocks].join('\n\n')}\n`;
};

const isAsked = (question: Question, { role, roles }: FormOrder): boolean =>
  question.type !== 'kpi' &&
  (role === null ? roles.some((each) => each !== 'auditor' && concernsRole(question, each)) : concernsRole(question, role));

interface Group {
  readonly answers: readonly string[];
  readonly statements: string[];
}

/** Questions with the same answers side by side, in the order in which each scale is first used. */
function grouped(questions: readonly Question[], questionnaire: Questionnaire, wording: Wording): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const question of questions) {
    const answers = answersOf(question, questionnaire, wording);
    const key = `${question.type === 'choices'} ${answers.join('\n')}`;
    const group = groups.get(key) ?? { answers, statements: [] };
    groups.set(key, group);
    group.statements.push(oneLine(wording.text(question.text)));
  }
  return [...groups.values()];
}

function answersOf({ type, options, anchors, kpi }: Question, { outside }: Questionnaire, wording: Wording): readonly string[] {
  if (type === 'recommend') return Array.from({ length: 11 }, (_, at) => String(at));
  const labels = options.map(({ code, label }, at) => oneLine(wording.text(anchors[at] ?? label)) || code);
  const isRated = labels.length > 0 && type !== 'choice' && type !== 'choices' && kpi === null;
  return isRated ? [...labels, wording.text(outside.dontKnow), wording.text(outside.notApplicable)] : labels;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
