import { type Localised, languages } from '#problem';
import { answerNames } from '#questionnaire/form-name';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { labelAliases, stateAliases } from './label-aliases';
import { normalForm } from './normal-form';

/** What a label means: the code a table cell holds (or dk, n/a, not-shown, or nothing), and how that was found. */
export interface FoundLabel {
  readonly code: string;
  /** The ring of aliases that led there; null: the questionnaire's own label, a code, or the mapping. */
  readonly ring: readonly string[] | null;
}

/** What can be answered in one column, and under which names. */
export interface LabelIndex {
  find(label: string): FoundLabel | null;
  /** Every label a cell may hold, for taking several out of one cell; aliases included. */
  readonly names: readonly string[];
  /** The labels to suggest to a person. */
  readonly shown: readonly string[];
}

export interface LabelSource {
  /** `name`: what our own forms call the code. */
  readonly options: readonly { readonly code: string; readonly labels: readonly string[]; readonly name?: string }[];
  readonly states: readonly { readonly code: string; readonly labels: readonly string[] }[];
  /** What the user's mapping says: label to code; it wins. */
  readonly mapped: ReadonlyMap<string, string>;
  /** Shipped alias sets apply. */
  readonly aliases: boolean;
}

const ringForms: readonly (readonly string[])[] = labelAliases.map((ring) => ring.map(normalForm));
const bareLabel = (label: string): string => normalForm(label.replace(/\s*\([^()]*\)\s*$/, ''));

/** Label to code, in the order of trust: mapping, own label, code, states, aliases, "code - label", a label without its parenthesis. Never by likeness. */
export function labelIndex({ options, states, mapped, aliases }: LabelSource): LabelIndex {
  const own = unambiguous(options.flatMap(({ code, labels }) => labels.map((label) => [normalForm(label), code] as const)));
  const bare = unambiguous(options.flatMap(({ code, labels }) => labels.map((label) => [bareLabel(label), code] as const)));
  const codes = new Map([
    ...options.map(({ code, name = code }) => [normalForm(name), code] as const),
    ...options.map(({ code }) => [normalForm(code), code] as const),
  ]);
  const stated = new Map(states.flatMap(({ code, labels }) => labels.map((label) => [normalForm(label), code] as const)));
  const rings = new Map<string, FoundLabel>();
  if (aliases) {
    for (const ring of ringForms) {
      const meant = new Set(ring.flatMap((label) => own.get(label) ?? []));
      const [code] = meant;
      if (meant.size === 1 && code !== undefined) for (const label of ring) if (!rings.has(label)) rings.set(label, { code, ring });
    }
    for (const [code, labels] of Object.entries(stateAliases)) {
      for (const label of labels.map(normalForm)) if (!rings.has(label)) rings.set(label, { code, ring: null });
    }
  }
  const plainly = (code: string | undefined): FoundLabel | null => (code === undefined ? null : { code, ring: null });
  const exact = (form: string): FoundLabel | null =>
    plainly(mapped.get(form) ?? own.get(form) ?? codes.get(form) ?? stated.get(form)) ?? rings.get(form) ?? null;
  const find = (label: string): FoundLabel | null => {
    const form = normalForm(label);
    // What is only punctuation ("?", "-") has no normal form; it is no empty cell.
    if (form === '') return label.trim() === '' ? { code: '', ring: null } : null;
    return exact(form) ?? plainly(codedLabel(label, own, codes)) ?? plainly(bare.get(form) ?? own.get(bareLabel(label)));
  };
  const names = [...mapped.keys(), ...own.keys(), ...codes.keys(), ...stated.keys(), ...rings.keys()].filter((name) => name !== '');
  return { find, names: [...new Set(names)], shown: options.flatMap(({ labels }) => labels) };
}

/** "4 - Agree", "Agree (4)": both parts have to mean the same; where the scale has no labels the code alone decides. */
function codedLabel(label: string, own: ReadonlyMap<string, string>, codes: ReadonlyMap<string, string>): string | undefined {
  const form = normalForm(label);
  const [, before, after] = /^(\S{1,20}?)\s*[-:.=)]\s+(.+)$/.exec(form) ?? [];
  const [, text, inside] = /^(.+?)\s*\((\S{1,20})\)$/.exec(form) ?? [];
  for (const [code, rest] of [
    [before, after],
    [inside, text],
  ]) {
    const meant = code === undefined ? undefined : codes.get(code);
    if (meant === undefined || rest === undefined) continue;
    if (own.get(rest) === meant || own.size === 0) return meant;
  }
  return undefined;
}

/** Labels that two answers share name neither. */
function unambiguous(pairs: readonly (readonly [label: string, code: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [label, code] of pairs) {
    if (label === '') continue;
    if (found.has(label) && found.get(label) !== code) shared.add(label);
    found.set(label, code);
  }
  for (const label of shared) found.delete(label);
  return found;
}

const textsOf = (text: Localised | undefined): readonly string[] => languages.flatMap((language) => text?.[language] ?? []);

/** A level as our forms print it: its name and what one can see there. */
const bothTexts = (label: Localised, anchor: Localised | undefined): readonly string[] =>
  languages.flatMap((language) => (label[language] && anchor?.[language] ? `${label[language]}: ${anchor[language]}` : []));

/** What can be answered to a question, its maturity levels' own texts and the words of the questionnaire for "don't know" included. */
export function questionLabels(
  { type, options, anchors, kpi }: Question,
  outside: Questionnaire['outside'],
  mapped: ReadonlyMap<string, string>,
): LabelIndex {
  const names = answerNames([...options.map(({ code }) => code), 'dk', 'n/a']);
  const [dontKnow = 'dk', notApplicable = 'n/a'] = names.slice(options.length);
  return labelIndex({
    options: options.map(({ code, label }, at) => ({
      code,
      labels: [...textsOf(label), ...textsOf(anchors[at]), ...bothTexts(label, anchors[at])],
      name: names[at] ?? code,
    })),
    states: [
      { code: 'dk', labels: ['dk', dontKnow, ...textsOf(outside.dontKnow), ...(kpi ? textsOf(outside.noData) : [])] },
      { code: 'n/a', labels: ['n/a', notApplicable, ...textsOf(outside.notApplicable)] },
      { code: 'not-shown', labels: ['not-shown'] },
      ...(type === 'choices' ? [{ code: 'none', labels: ['none'] }] : []),
    ],
    mapped,
    aliases: true,
  });
}

/** The declared values of an attribute, also as our forms name them. */
export function attributeLabels(values: readonly string[], mapped: ReadonlyMap<string, string>): LabelIndex {
  const names = answerNames(values);
  return labelIndex({
    options: values.map((value, at) => ({ code: value, labels: [value], name: names[at] ?? value })),
    states: [],
    mapped,
    aliases: false,
  });
}
