export interface Look {
  readonly width: () => number;
  readonly colour: boolean;
  readonly unicode: boolean;
  /** Nothing is drawn anew, no cursor moves: plain lines, for screen readers and terminals that can do no more. */
  readonly plain: boolean;
}

type Style = (text: string) => string;

/** How things look: styles that vanish without colour, signs that fall back to ASCII. Colour never carries a meaning alone. */
export interface Paint {
  readonly strong: Style;
  readonly muted: Style;
  readonly accent: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly tick: string;
  readonly given: string;
  readonly pointer: string;
  readonly dot: string;
  readonly dash: string;
  readonly cut: string;
  readonly newline: string;
  readonly bar: (share: number, cells: number) => string;
}

const csi = '\u001b[';
const plain: Style = (text) => text;
const style = (on: boolean, code: string): Style => (on ? (text) => (text === '' ? '' : `${csi}${code}m${text}${csi}0m`) : plain);

export function paintFor({ colour, unicode }: Pick<Look, 'colour' | 'unicode'>): Paint {
  const muted = style(colour, '2');
  const accent = style(colour, '36');
  const [full, empty] = unicode ? ['━', '─'] : ['#', '-'];
  return {
    strong: style(colour, '1'),
    muted,
    accent,
    good: style(colour, '32'),
    warn: style(colour, '33'),
    tick: unicode ? '✓' : '+',
    given: unicode ? '●' : '*',
    pointer: unicode ? '›' : '>',
    dot: unicode ? '·' : '|',
    dash: unicode ? '–' : '-',
    cut: unicode ? '…' : '...',
    newline: unicode ? '↵' : '|',
    bar: (share, cells) => {
      const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
      return accent(full.repeat(filled)) + muted(empty.repeat(cells - filled));
    },
  };
}
