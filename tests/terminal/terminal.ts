import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface OpenOptions {
  readonly cols?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to the environment; undefined removes. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A real program in a pseudo-terminal, with what a person would see. */
export interface OpenTerminal {
  /** Sends keys, or any text, in one go. */
  type(keys: string): void;
  /** The visible screen, without blanks at line ends and empty lines at the bottom. */
  screen(): string;
  /** Everything that can still be looked at: the screen and what can be scrolled back to. */
  history(): string;
  /** Everything that can still be looked at as the lines the program wrote; `overflows`: longer than the terminal is wide. */
  lines(): readonly { readonly text: string; readonly overflows: boolean }[];
  /** Every byte the program wrote. */
  output(): string;
  /** Resolves with the screen once it holds the text; rejects with the screen after the limit. */
  waitFor(text: string | RegExp, milliseconds?: number): Promise<string>;
  /** The same for anything else; `what` says what was waited for. */
  waitUntil(holds: () => boolean, what: () => string, milliseconds?: number): Promise<string>;
  /** Resolves once nothing was written for a while. */
  quiet(milliseconds?: number): Promise<string>;
  resize(cols: number, rows: number): void;
  /** Does nothing once the program has ended. */
  kill(signal?: string): void;
  /** Closes the terminal's window. */
  close(): void;
  /** Whether the terminal is left in a state its owner did not choose. */
  modes(): { readonly cursorHidden: boolean; readonly bracketedPaste: boolean };
  readonly exit: Promise<{ readonly code: number; readonly signal: number }>;
}

const wanted = (screen: string, text: string | RegExp): boolean => (typeof text === 'string' ? screen.includes(text) : text.test(screen));

/** Opens a command in a pseudo-terminal of its own. */
export function open(
  command: readonly [string, ...string[]],
  { cols = 80, rows = 30, cwd = process.cwd(), env = {} }: OpenOptions = {},
): OpenTerminal {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 5000 });
  const [file, ...args] = command;
  const surroundings: Record<string, string> = {};
  const asked = { ...process.env, TERM: 'xterm-256color', NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined, ...env };
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) surroundings[name] = value;
  const pty: IPty = spawn(file, args, { cols, rows, cwd, env: surroundings, name: surroundings.TERM ?? 'xterm-256color' });
  const watchers = new Set<() => void>();
  let output = '';
  let running = true;
  pty.onData((chunk) => {
    output += chunk;
    terminal.write(chunk, () => {
      for (const watch of watchers) watch();
    });
  });
  // Answers of the terminal itself, such as a cursor report.
  terminal.onData((reply) => pty.write(reply));

  const screen = (): string => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  const until = (holds: () => boolean, milliseconds: number, what: () => string): Promise<string> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        watchers.delete(watch);
        clearTimeout(limit);
      };
      const watch = (): void => {
        if (!holds()) return;
        stop();
        resolve(screen());
      };
      const limit = setTimeout(() => {
        stop();
        reject(new Error(`${what()} did not appear within ${milliseconds} ms. The screen:\n${screen()}`));
      }, milliseconds);
      watchers.add(watch);
      watch();
    });

  const exit = new Promise<{ code: number; signal: number }>((resolve) => {
    // Later than the last output, so that the screen is complete.
    pty.onExit(({ exitCode, signal }) => {
      running = false;
      setTimeout(() => resolve({ code: exitCode, signal: signal ?? 0 }), 30);
    });
  });

  return {
    type: (keys) => pty.write(keys),
    screen,
    history: () =>
      [terminal.buffer.normal, terminal.buffer.alternate]
        .flatMap((buffer) => Array.from({ length: buffer.length }, (_, row) => buffer.getLine(row)?.translateToString(true) ?? ''))
        .filter((line) => line !== '')
        .join('\n'),
    lines: () => {
      const { active } = terminal.buffer;
      const lines: { text: string; overflows: boolean }[] = [];
      for (let row = 0; row < active.length; row++) {
        const line = active.getLine(row);
        const last = lines.at(-1);
        const text = line?.translateToString(true) ?? '';
        if (line?.isWrapped && last) lines[lines.length - 1] = { text: last.text + text, overflows: true };
        else lines.push({ text, overflows: false });
      }
      return lines;
    },
    output: () => output,
    waitFor: (text, milliseconds = 20_000) =>
      until(
        () => wanted(screen(), text),
        milliseconds,
        () => String(text),
      ),
    waitUntil: (holds, what, milliseconds = 20_000) => until(holds, milliseconds, what),
    quiet: (milliseconds = 150) =>
      new Promise((resolve) => {
        let timer: NodeJS.Timeout;
        const again = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            watchers.delete(again);
            resolve(screen());
          }, milliseconds);
        };
        watchers.add(again);
        again();
      }),
    resize: (width, height) => {
      pty.resize(width, height);
      terminal.resize(width, height);
    },
    kill: (signal = 'SIGTERM') => {
      if (running) pty.kill(signal);
    },
    close: () => (pty as IPty & { destroy(): void }).destroy(),
    modes: () => ({ cursorHidden: /\?25l(?![\s\S]*\?25h)/.test(output), bracketedPaste: terminal.modes.bracketedPasteMode }),
    exit,
  };
}
