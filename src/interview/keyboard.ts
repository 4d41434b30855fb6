import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Key, namedKey, pasted } from './key';
import { isOneKey, readKeys } from './read-keys';

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
const ctrlC = '\u0003';
/** The beginning of an escape sequence that ends with the chunk; alone it is the Escape key. */
const tornSequence = new RegExp(`${'\u001b'}(?:\\[[0-9;]*)?$`, 'u');

/** Milliseconds. A hand needs longer between two keys, a paste or a torn escape sequence does not. */
const quiet = 40;
/** A terminal that never ends its paste must not lock the keyboard. */
const pasteLimit = 1000;
/** A terminal on Windows is read in a thread of its own, which needs this long to hand over what was typed before. */
const settle = 30;
/** Elsewhere each turn of the event loop begins with reading all that the terminal holds; the first may not listen to it yet. */
const turns = 3;
/** More characters than this in one go are a paste, also where the terminal does not say so. */
const mostTyped = 8;

/**
 * Holds the terminal's keyboard from the first question to the last: raw mode and bracketed paste stay on between prompts, so nothing is echoed
 * and Ctrl-C is heard at any moment. Prompts read keys from `input`; what arrives while none listens is dropped.
 */
export class Keyboard {
  readonly input = new PassThrough();
  /** Ctrl-C, or the terminal went away. */
  readonly signal: AbortSignal;
  readonly #source: NodeJS.ReadStream;
  readonly #output: NodeJS.WriteStream;
  readonly #plain: boolean;
  readonly #wasRaw: boolean;
  readonly #decoder = new StringDecoder('utf8');
  readonly #interrupt = new AbortController();
  #torn = '';
  #paste: string | null = null;
  #burst = '';
  #timer: NodeJS.Timeout | undefined;
  #deaf = true;
  #open = true;
  #gone = false;

  constructor(source: NodeJS.ReadStream, output: NodeJS.WriteStream, plain: boolean) {
    this.#source = source;
    this.#output = output;
    this.#plain = plain;
    this.#wasRaw = source.isRaw === true;
    this.signal = this.#interrupt.signal;
    this.input.setMaxListeners(0);
    source.on('data', this.#hear).on('end', this.#leave).on('close', this.#leave).on('error', this.#leave);
    output.on('error', this.#leave);
    process.once('exit', this.#restore);
    if (source.isTTY) source.setRawMode(true);
    if (!plain) output.write('\u001b[?2004h');
    source.resume();
  }

  /** Resolves once everything typed before has been read and dropped: it answers no question that was not on the screen. */
  async settled(): Promise<void> {
    if (process.platform === 'win32') await new Promise((resolve) => setTimeout(resolve, settle));
    else for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (this.#paste === null) clearTimeout(this.#timer);
    this.#burst = '';
    this.#torn = '';
    this.#deaf = false;
  }

  /** Gives the terminal back as it was. */
  close(): void {
    clearTimeout(this.#timer);
    process.off('exit', this.#restore);
    this.#restore();
    this.#source.off('data', this.#hear).off('end', this.#leave).off('close', this.#leave).pause();
    this.input.destroy();
    // A write that failed is told later; and once the terminal is gone, nobody is left to tell.
    setImmediate(() => {
      if (this.#gone) return;
      this.#source.off('error', this.#leave);
      this.#output.off('error', this.#leave);
    });
  }

  readonly #restore = (): void => {
    if (!this.#open) return;
    this.#open = false;
    try {
      if (!this.#plain) this.#output.write('\u001b[?2004l\u001b[?25h');
      if (this.#source.isTTY) this.#source.setRawMode(this.#wasRaw);
    } catch {
      // The terminal is gone; there is nothing left to restore.
    }
  };

  readonly #abort = (): void => this.#interrupt.abort();

  /** The terminal went away. */
  readonly #leave = (): void => {
    this.#gone = true;
    this.#abort();
  };

  readonly #hear = (chunk: Buffer | string): void => {
    let text = this.#torn + (typeof chunk === 'string' ? chunk : this.#decoder.write(chunk));
    this.#torn = '';
    while (text !== '') {
      if (this.#paste !== null) text = this.#hearPaste(text);
      else {
        const at = text.indexOf(pasteStart);
        this.#hearTyped(at < 0 ? text : text.slice(0, at));
        if (at >= 0) {
          this.#flush();
          this.#paste = '';
        }
        text = at < 0 ? '' : text.slice(at + pasteStart.length);
      }
    }
  };

  /** Collects a bracketed paste and returns what came after it. */
  #hearPaste(text: string): string {
    if (text === ctrlC) this.#abort();
    const all = this.#paste + text;
    const end = all.indexOf(pasteEnd);
    if (end < 0) {
      this.#paste = all;
      this.#later(pasteLimit);
      return '';
    }
    clearTimeout(this.#timer);
    this.#paste = null;
    this.#emit(pasted(all.slice(0, end), false));
    return all.slice(end + pasteEnd.length);
  }

  #hearTyped(text: string): void {
    if (text === '') return;
    if (text.includes(ctrlC)) {
      this.#burst = '';
      this.#abort();
      return;
    }
    const torn = tornSequence.exec(text)?.[0] ?? '';
    const whole = text.slice(0, text.length - torn.length);
    this.#torn = torn;
    if (this.#burst === '' && torn === '' && isOneKey(whole)) {
      for (const key of readKeys(whole)) this.#emit(key);
      return;
    }
    this.#burst += whole;
    this.#later(quiet);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), milliseconds);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    if (this.#paste !== null) {
      const text = this.#paste;
      this.#paste = null;
      this.#emit(pasted(text, false));
      return;
    }
    const burst = this.#burst;
    const torn = this.#torn;
    this.#burst = '';
    this.#torn = '';
    if (burst !== '') this.#emitBurst(burst);
    if (torn !== '') this.#emit(namedKey('escape'));
  }

  /** Several characters in one go: a few are keys typed while the line was slow, many are a paste. */
  #emitBurst(burst: string): void {
    const keys = readKeys(burst);
    const submit = keys.at(-1)?.name === 'enter';
    const typed = submit ? keys.slice(0, -1) : keys;
    const characters = typed.filter((key) => key.text !== '' || key.name === 'enter');
    const isPaste = characters.length > mostTyped || typed.some((key) => key.name === 'enter');
    if (!isPaste) for (const key of keys) this.#emit(key);
    else this.#emit(pasted(characters.map((key) => (key.name === 'enter' ? '\n' : key.text)).join(''), submit));
  }

  #emit(key: Key): void {
    // No text and a name that means nothing to readline: it must not edit a line of its own.
    if (!this.#deaf && !this.#interrupt.signal.aborted) this.input.emit('keypress', undefined, { name: 'pressed', pressed: key });
  }
}
