import { attributeNames } from '#questionnaire/form-name';
import { roles } from '#questionnaire/questionnaire';
import { questionLabels } from './label-index';
import type { ColumnUse } from './map-columns';
import { normalForm } from './normal-form';
import { questionNames } from './question-names';
import type { MappingTarget } from './read-mapping';
import type { SurveyTool } from './survey-tool';

/** The group in which our forms ask who answers. Behind another one a name such as `level` or `role` may speak of anything, or of anybody. */
const ownGroup = /^\s*about(?:::|[/.:-])/i;

/** What our own forms have beside the questions and their answers in one cell: who answers, by name or label, and single options. */
export function formColumns(target: MappingTarget, tool: SurveyTool): (header: string) => ColumnUse['use'] | null {
  const { questionnaire } = target;
  const known = personColumns(target);
  const names = questionNames(questionnaire);
  return (header) => {
    const own = known.get(normalForm(header)) ?? known.get(normalForm(header.replace(ownGroup, '')));
    if (own) return own;
    for (const { question, option } of tool.options?.(header) ?? []) {
      const [id, ...others] = names.get(normalForm(question)) ?? [];
      const asked = others.length === 0 ? questionnaire.questions.find((one) => one.id === id && one.type === 'choices') : undefined;
      const code = asked ? (questionLabels(asked, questionnaire.outside, new Map()).find(option)?.code ?? '') : '';
      if (asked?.options.some((one) => one.code === code)) return { kind: 'question', question: asked.id, option: code };
      // Ticking nothing is told by the other columns.
      if (asked && code === 'none') return { kind: 'metadata', holds: 'other' };
    }
    return null;
  };
}

function personColumns({ attributes, questionnaire, formWords }: MappingTarget): ReadonlyMap<string, ColumnUse['use']> {
  const all = [...attributes.keys()];
  const names = attributeNames(all, questionnaire.questions);
  const role: ColumnUse['use'] = { kind: 'role' };
  const levels = attributes.get('level');
  // That customers may stand there does not make roles of the audit's own levels.
  const holdsRoles =
    levels !== undefined && (levels.length === 0 || levels.some((value) => value !== 'customer' && roles.some((each) => each === value)));
  const named = new Map<string, ColumnUse['use']>([
    ['respondent', { kind: 'respondent' }],
    ['role', holdsRoles ? { kind: 'attribute', attribute: 'level' } : role],
    // A form asked for the level of people whom the audit does not divide by it.
    ['level', role],
    ...all.map((attribute, at) => [names[at] ?? attribute, { kind: 'attribute', attribute }] as const),
  ]);
  const meant = (of: string): ColumnUse['use'] | undefined => {
    if (of === 'level') return holdsRoles ? named.get(of) : role;
    return attributes.has(of) ? { kind: 'attribute', attribute: of } : named.get(of);
  };
  const labels = [...(formWords?.columns ?? [])].flatMap(([label, of]) => {
    const use = meant(of);
    return use ? [[normalForm(label), use] as const] : [];
  });
  const own = all.map((attribute) => [normalForm(attribute), { kind: 'attribute', attribute }] as const);
  return new Map([...labels, ...own, ...[...named].map(([name, use]) => [normalForm(name), use] as const)]);
}
