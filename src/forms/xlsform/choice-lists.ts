import { type Localised, languages } from '#problem';
import { answerNames } from '#questionnaire/form-name';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';

export interface Choice {
  readonly name: string;
  readonly label: Localised;
}

/** The lists of the sheet `choices`: equal ones stand there once. */
export interface ChoiceLists {
  /** The name of the list that holds these choices. */
  nameOf(wanted: string, choices: readonly Choice[]): string;
  all(): readonly { readonly list: string; readonly choices: readonly Choice[] }[];
}

export function choiceLists(): ChoiceLists {
  const byContent = new Map<string, { readonly list: string; readonly choices: readonly Choice[] }>();
  return {
    nameOf: (wanted, choices) => {
      const content = JSON.stringify(choices);
      const known = byContent.get(content);
      if (known) return known.list;
      const used = [...byContent.values()].filter(({ list }) => list === wanted || list.startsWith(`${wanted}__`)).length;
      const list = used === 0 ? wanted : `${wanted}__${used + 1}`;
      byContent.set(content, { list, choices });
      return list;
    },
    all: () => [...byContent.values()],
  };
}

/** What can be chosen: the scale, each level with what one can see there, and the two answers beside a scale. */
export function choicesOf({ type, options, anchors }: Question, { outside }: Questionnaire): readonly Choice[] {
  const isScale = type !== 'choice' && type !== 'choices';
  const extra = isScale
    ? [
        { code: 'dk', label: outside.dontKnow },
        { code: 'n/a', label: outside.notApplicable },
      ]
    : type === 'choices'
      ? [{ code: 'none', label: inEach((wording) => wording.say('forms.none')) }]
      : [];
  const names = answerNames([...options, ...extra].map(({ code }) => code));
  const labels = [...options.map(({ code, label }, at) => optionLabel(code, label, anchors[at])), ...extra.map(({ label }) => label)];
  return names.map((name, at) => ({ name, label: labels[at] ?? {} }));
}

const optionLabel = (code: string, label: Localised, anchor: Localised | undefined): Localised =>
  inEach((wording) => {
    const own = wording.text(label);
    const seen = anchor ? wording.text(anchor) : '';
    return [own, seen].filter((text) => text !== '').join(': ') || code;
  });

/** A text of the program, or one put together from several, in every language. */
export const inEach = (text: (wording: ReturnType<typeof wordingFor>) => string): Localised =>
  Object.fromEntries(languages.map((language) => [language, text(wordingFor(language))]));
