import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Card } from './card';
import type { Frame, Size } from './frame';
import { type KeyEvent, readKey } from './key';
import { redrawSequence } from './redraw-sequence';
import type { Screen } from './screen';

/** Puts the part of the line right of the cursor where the prompt library looks for it: it places the cursor before that part. */
const placeCursor = (readline: { line: string }, { field, cursor }: Frame): void => {
  Object.assign(readline, { line: field.slice(cursor), cursor: 0 });
};

const sizeOf = (screen: Screen): Size => ({ width: Math.max(20, screen.width()), rows: screen.rows() });

const lines = ({ above, prompt, field }: Frame): string => [...above, prompt + field].join('\n');

type Prompt<State, Result> = (card: Card<State, Result>, context?: Parameters<ReturnType<typeof createPrompt>>[1]) => Promise<Result>;

/** The prompt that shows any card on a screen. */
export const cardPrompt = <State, Result>(screen: Screen): Prompt<State, Result> =>
  createPrompt<Result, Card<State, Result>>((card, done) => {
    const [state, setState] = useState<{ readonly card: State }>({ card: card.start });
    const [, redraw] = useState(0);
    const leaving = useRef(false);
    const size = sizeOf(screen);
    const frame = card.view(state.card, size);
    const shown = useRef(frame);
    shown.current = frame;

    useEffect(
      (readline) =>
        screen.onResize(() => {
          screen.write(redrawSequence(shown.current));
          placeCursor(readline, card.view(state.card, sizeOf(screen)));
          redraw((times: number) => times + 1);
        }),
      [state],
    );

    useKeypress((event, readline) => {
      if (leaving.current) return;
      const step = card.step(state.card, readKey(event as KeyEvent));
      if ('stay' in step) {
        placeCursor(readline, card.view(step.stay, size));
        if (step.stay !== state.card) setState({ card: step.stay });
        return;
      }
      leaving.current = true;
      const left = card.leave?.(step.leave);
      if (left) void left.then(() => done(step.leave));
      else done(step.leave);
    });

    return [lines(frame), frame.below.join('\n')];
  });
