import { concernsRole } from '#questionnaire/concerns-role';
import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import type { Wording } from '#wording/wording';
import type { FormOrder, TextForm } from './form';
import { answerHint } from './sheet/answer-hint';
import { askedBefore } from './sheet/asked-before';

/**
 * An answer sheet: YAML that a person fills in an editor and that `import` takes back. Comments say what to do; every question stands with its
 * text and its scale above an empty value. The sheet of an anonymous questionnaire has a number of its own in place of a respondent.
 */
export const answerSheet: TextForm = (questionnaire, order, wording) => {
  const asked = questionnaire.questions.filter((question) => isOn(question, order));
  const lines = [...headLines(questionnaire, order, wording), '', 'answers:', ...answerLines(questionnaire, asked, order, wording)];
  if (questionnaire.mode === 'confidential')
    lines.push('', comment(wording.say('forms.sheet.notes')), comment(`  ${asked[0]?.id ?? 'id'}: …`), 'notes:');
  return `${lines.join('\n')}\n`;
};

/** Without a role: what anybody but an auditor is asked. */
const isOn = (question: Question, { role, roles }: FormOrder): boolean =>
  role === null ? roles.some((each) => each !== 'auditor' && concernsRole(question, each)) : concernsRole(question, role);

function headLines(questionnaire: Questionnaire, order: FormOrder, wording: Wording): readonly string[] {
  const { mode, id, hash, name, introduction, anonymity } = questionnaire;
  const isAnonymous = mode === 'anonymous';
  const roles = order.roles.filter((role) => !isAnonymous || role !== 'auditor');
  const texts = [wording.text(introduction), isAnonymous && anonymity ? wording.text(anonymity) : ''].filter((text) => text !== '');
  const valued = order.attributes.filter(
    (attribute) => attribute.name !== 'level' || !order.roles.some((role) => attribute.values.includes(role)),
  );
  return [
    comment(`${wording.text(name)} (${id})`),
    ...texts.map((text) => comment(text)),
    '#',
    comment(wording.say('forms.sheet.how')),
    comment(wording.say('forms.sheet.outside')),
    comment(wording.say('forms.sheet.words')),
    '',
    'format: 1',
    `questionnaire: ${id}`,
    comment(wording.say('forms.sheet.hash')),
    `hash: ${JSON.stringify(hash)}`,
    ...(isAnonymous
      ? [comment(wording.say('forms.sheet.number')), `sheet: ${JSON.stringify(order.number)}`]
      : [comment(wording.say('forms.sheet.respondent')), keyed('respondent', order.respondent)]),
    `language: ${wording.language}`,
    comment(wording.say('forms.sheet.role', { roles: roles.join(', ') })),
    keyed('role', order.role),
    ...(order.units !== null && (order.role === null || order.role === 'auditor') && !isAnonymous
      ? [comment(wording.say('forms.sheet.unit', { units: order.units.join(', ') })), 'unit: ']
      : []),
    ...(isAnonymous ? [] : [comment(wording.say('forms.sheet.consent', { minimum: order.minimum })), 'consent: ']),
    ...(valued.length === 0 ? [] : ['attributes:']),
    ...valued.flatMap(({ name: attribute, values }) => [
      ...(values.length === 0 ? [] : [comment(values.join(' · '), '  ')]),
      `  ${keyed(attribute, null)}`,
    ]),
  ];
}

function answerLines(questionnaire: Questionnaire, asked: readonly Question[], order: FormOrder, wording: Wording): readonly string[] {
  const names = new Map(shownMarkers(questionnaire).map(({ id, name }) => [id, wording.text(name)]));
  let marker: string | null = null;
  return asked.flatMap((question, at) => {
    const mine = shownMarker(question);
    const heading = mine !== null && mine !== marker ? ['', comment(`—— ${names.get(mine) ?? mine} ——`, '  ')] : [];
    marker = mine;
    const before = askedBefore(question.showIf);
    const roles = order.role === null && question.ask.length > 0 ? question.ask.filter((role) => role !== 'auditor') : [];
    const notes = [
      ...answerHint(question, questionnaire, wording),
      ...(roles.length > 0 ? [wording.say('forms.sheet.ask', { roles: roles.join(', ') })] : []),
      ...(before.length > 0 ? [wording.say('forms.sheet.depends', { questions: before.join(', ') })] : []),
      ...(isUnitQuestion(question) && order.role !== 'auditor' ? [wording.say('forms.sheet.rated')] : []),
    ];
    return [
      ...heading,
      '',
      comment(`${at + 1}. ${wording.text(question.text)}`, '  '),
      ...notes.map((note) => comment(`   ${note}`, '  ')),
      `  ${keyed(question.id, null)}`,
    ];
  });
}

/** One line of a comment, whatever stands in the text. */
const comment = (text: string, indent = ''): string =>
  `${indent}# ${text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, ' ')}`.trimEnd();

/** The blank after the colon stays: whoever types right behind it has written YAML. */
const keyed = (key: string, value: string | null): string => `${word(key)}: ${value === null ? '' : word(value)}`;

const word = (text: string): string =>
  /^[\p{L}][\p{L}\p{N}_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
