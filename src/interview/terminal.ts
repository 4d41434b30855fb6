import type { Card } from './card';
import { cardPrompt } from './card-prompt';
import { Keyboard } from './keyboard';
import { type Look, type Paint, paintFor } from './paint';
import { screenOn } from './screen';
import { speakCard } from './speak-card';

export interface TerminalUse {
  readonly look: Look;
  readonly signal: AbortSignal;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** A terminal in use: shows one card after the other. */
export interface Terminal {
  readonly paint: Paint;
  /** Null: interrupted by Ctrl-C, by the signal, or because the terminal went away. */
  show<State, Result>(card: Card<State, Result>): Promise<{ readonly result: Result } | null>;
}

const interruptions = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);

/** Lends the terminal to `work` and gives it back as it was, however that ends. */
export async function useTerminal<T>(use: TerminalUse, work: (terminal: Terminal) => Promise<T>): Promise<T> {
  const { plain } = use.look;
  const keyboard = new Keyboard(use.input, use.output, plain);
  const screen = screenOn(use.output, use.look.width);
  const signal = AbortSignal.any([use.signal, keyboard.signal]);
  const show: Terminal['show'] = async <State, Result>(card: Card<State, Result>) => {
    if (plain)
      return speakCard(card, { input: keyboard.input, signal, width: use.look.width, write: (text) => void use.output.write(text) });
    try {
      const result = await cardPrompt<State, Result>(screen)(card, {
        input: keyboard.input,
        output: screen.stream(),
        signal,
        clearPromptOnDone: true,
      });
      return signal.aborted ? null : { result };
    } catch (error) {
      if (error instanceof Error && interruptions.has(error.name)) return null;
      throw error;
    }
  };
  try {
    await keyboard.settled();
    return await work({ paint: paintFor(use.look), show });
  } finally {
    keyboard.close();
  }
}
