import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Tone } from '#report/report';
import { visibleText } from '#wording/visible-text';
import type { Look } from '../format';

/** Typographic signs as a terminal without unicode shows them; letters stay what they are. */
const plainSigns: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '→': '->',
  '…': '...',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  '·': '-',
  '•': '*',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
};

/** Everything that is written goes through a pen: texts are made harmless, wrapped to the width and only then coloured. */
export interface Pen {
  readonly width: number;
  readonly unicode: boolean;
  readonly chalk: ChalkInstance;
  /** A text from the report as it may stand in a terminal. */
  clean(text: string): string;
  /** Clean lines no wider than `width`; the first is shortened by `first`, the others by `rest`, both filled in front. */
  wrap(text: string, options?: { readonly width?: number; readonly first?: string; readonly rest?: string }): readonly string[];
  tone(tone: Tone, text: string): string;
  /** Filled with blanks on the right (or left) to a width of columns. */
  pad(text: string, width: number, align?: 'left' | 'right'): string;
}

export function penFor({ width, colour, unicode }: Look): Pen {
  const chalk = new Chalk({ level: colour });
  const clean = (text: string): string => {
    const visible = visibleText(text).replace(/[\u00a0\u202f\u2009]/g, ' ');
    return unicode ? visible : visible.replace(/[−–—→…“”„«»’‘·•×≥≤]/g, (sign) => plainSigns[sign] ?? sign);
  };
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    strong: chalk.bold,
    muted: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  };
  return {
    width,
    unicode,
    chalk,
    clean,
    wrap: (text, { width: available = width, first = '', rest = first } = {}) => {
      const indent = Math.max(stringWidth(first), stringWidth(rest));
      const lines = wrapAnsi(clean(text).trim(), Math.max(1, available - indent), { hard: true }).split('\n');
      return lines.map((line, index) => (index === 0 ? first : rest) + line.trimEnd());
    },
    tone: (tone, text) => tones[tone](text),
    pad: (text, columns, align = 'left') => {
      const blanks = ' '.repeat(Math.max(0, columns - stringWidth(text)));
      return align === 'left' ? text + blanks : blanks + text;
    },
  };
}
