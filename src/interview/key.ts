/** One key as a prompt sees it, or a whole pasted text. */
export interface Key {
  /** A named key (enter, left, escape, ctrl-a …), `paste`, or the physical key as its Latin letter, digit or sign. */
  readonly name: string;
  /** What it types; empty for keys that type nothing. */
  readonly text: string;
  /** paste: it ended with Enter. */
  readonly submit: boolean;
}

/** What a terminal library tells of a key; ours come ready-made in `pressed`. */
export interface KeyEvent {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly pressed?: Key | undefined;
}

/** The Latin letter printed on the key that types this one under a Russian layout. */
const russianLayout: Readonly<Record<string, string>> = {
  и: 'b',
  с: 'c',
  в: 'd',
  у: 'e',
  а: 'f',
  п: 'g',
  р: 'h',
  ш: 'i',
  о: 'j',
  л: 'k',
  д: 'l',
  ь: 'm',
  т: 'n',
  щ: 'o',
  з: 'p',
  й: 'q',
  к: 'r',
  ы: 's',
  е: 't',
  г: 'u',
  м: 'v',
  ц: 'w',
  ч: 'x',
  н: 'y',
  я: 'z',
  ',': '?',
  '/': '?', // Shift and the key of ? types a comma there
};

const named = new Set(['up', 'down', 'left', 'right', 'home', 'end', 'backspace', 'delete', 'escape', 'tab', 'pageup', 'pagedown']);

export const namedKey = (name: string): Key => ({ name, text: '', submit: false });

export const pasted = (text: string, submit: boolean): Key => ({ name: 'paste', text, submit });

/** A typed character, named by its physical key. */
export function typedKey(text: string): Key {
  const letter = text.toLowerCase();
  return { name: (Object.hasOwn(russianLayout, letter) ? russianLayout[letter] : null) ?? letter, text, submit: false };
}

/** Reads what the prompt library reports. */
export function readKey({ name = '', sequence, ctrl, pressed }: KeyEvent): Key {
  if (pressed) return pressed;
  if (ctrl) return namedKey(`ctrl-${name}`);
  if (name === 'return' || name === 'enter') return namedKey('enter');
  if (named.has(name)) return namedKey(name);
  return typedKey(sequence ?? (name === 'space' ? ' ' : name));
}
