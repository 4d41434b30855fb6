import type { Located, Path } from '#document/read-document';
import { type Language, type Localised, languages, type Place } from '#problem';
import type { WholeContent } from '../../strict-rule';

/** A text as it stands in a file. */
export interface WrittenText {
  /** The key it stands under: text, name, probe … */
  readonly key: string;
  readonly text: Localised;
  /** Everything in the same file speaks these. */
  readonly spoken: readonly Language[];
  /** The place of the whole, or of one language of it. */
  place(language?: Language): Place;
}

const textKeys = new Set(
  'name definition why text label unit probe do owner measure effect purpose introduction anonymity title dont-know not-applicable no-data'.split(
    ' ',
  ),
);
const listKeys = new Set(['levels', 'evidence']);

/** Every text that people read, wherever it stands: questions, labels, levels, actions, names, titles. */
export function writtenTexts(content: WholeContent): readonly WrittenText[] {
  const { scales, domains, expectations, markers, questionnaires, sources } = content;
  const files = [...scales, ...domains, ...expectations, ...sources, ...markers, ...questionnaires];
  return files.flatMap((located) => textsIn(located, content.library.language));
}

function textsIn(located: Located<unknown>, usual: Language): readonly WrittenText[] {
  const language = (located.value as { language?: Language }).language ?? usual;
  const found = [...walk(located.value, [])];
  const texts = found.map(({ written }) => (typeof written === 'string' ? { [language]: written } : written));
  const spoken = languages.filter((each) => texts.some((text) => text[each] !== undefined));
  return found.map(({ path }, at) => {
    const key = String(path.findLast((step) => typeof step === 'string'));
    return { key, text: texts[at] ?? {}, spoken, place: (each) => located.place(each ? [...path, each] : path) };
  });
}

function* walk(value: unknown, path: Path): Generator<{ readonly written: string | Localised; readonly path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    const holder = path.at(-1);
    const isText = typeof step === 'string' ? textKeys.has(step) : typeof holder === 'string' && listKeys.has(holder);
    if (isText) yield { written: part as string | Localised, path: [...path, step] };
    else yield* walk(part, [...path, step]);
  }
}
