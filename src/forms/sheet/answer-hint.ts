import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

const widest = 110;

/** What can be answered, in lines: the scale with its codes, or what kind of answer it takes. */
export function answerHint(question: Question, { outside }: Questionnaire, wording: Wording): readonly string[] {
  switch (question.type) {
    case 'text':
      return [wording.say('forms.sheet.text')];
    case 'kpi':
      return [wording.say('forms.sheet.kpi', { unit: wording.text(question.kpi?.unit ?? {}), dk: wording.text(outside.noData) })];
    case 'number':
      return [wording.say('forms.sheet.number-from', { min: question.limits?.min ?? '…', max: question.limits?.max ?? '…' })];
    case 'recommend':
      return [wording.say('forms.sheet.number-from', { min: 0, max: 10 })];
    default: {
      const several = question.type === 'choices' ? [wording.say('forms.sheet.several')] : [];
      return [...several, ...scaleLines(question, wording)];
    }
  }
}

function scaleLines({ options, anchors }: Question, wording: Wording): readonly string[] {
  const lines = options.map(({ code, label }, at) => {
    const anchor = anchors[at];
    const texts = [wording.text(label), anchor ? wording.text(anchor) : ''].filter((text) => text !== '');
    return texts.length === 0 ? code : `${code} = ${texts.join(': ')}`;
  });
  const line = lines.join(' · ');
  return line.length <= widest ? [line] : lines;
}
