import { type Key, namedKey, typedKey } from './key';

/** What terminals send for keys that type nothing; ESC itself left out. */
const sequences: Readonly<Record<string, string>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  '[H': 'home',
  '[F': 'end',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  OH: 'home',
  OF: 'end',
  OM: 'enter',
  '[1~': 'home',
  '[7~': 'home',
  '[4~': 'end',
  '[8~': 'end',
  '[3~': 'delete',
  '[5~': 'pageup',
  '[6~': 'pagedown',
};

const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u001b': 'escape',
  '\u0001': 'ctrl-a',
  '\u0005': 'ctrl-e',
  '\u000b': 'ctrl-k',
  '\u0015': 'ctrl-u',
  '\u0017': 'ctrl-w',
};

/** An escape sequence, a Windows line end, or one character. */
const pieces = new RegExp(`${'\u001b'}(?:\\[[0-9;?]*[ -/]*[@-~]|O[@-~])|\\r\\n|.`, 'gsu');

function keyOf(piece: string): readonly Key[] {
  if (piece === '\r\n') return [namedKey('enter')];
  const control = controls[piece];
  if (control !== undefined) return [namedKey(control)];
  if (piece.startsWith('\u001b')) {
    const name = sequences[piece.slice(1)];
    return name === undefined ? [] : [namedKey(name)];
  }
  return /\p{Cc}/u.test(piece) ? [] : [typedKey(piece)];
}

/** The keys behind what a terminal sent; what has no meaning here is left out. */
export const readKeys = (text: string): readonly Key[] => (text.match(pieces) ?? []).flatMap(keyOf);

/** Whether a hand could have sent this with one key, or by holding an arrow key. */
export function isOneKey(text: string): boolean {
  const found = text.match(pieces) ?? [];
  return found.length === 1 || found.every((piece) => piece.length > 1 && piece.startsWith('\u001b'));
}
