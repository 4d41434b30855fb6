import type { Frame, Size } from './frame';
import type { Key } from './key';
import type { Paint } from './paint';

export type Step<State, Result> = { readonly stay: State } | { readonly leave: Result };

/** A card where nothing can be drawn anew: everything is said once, and a typed line answers. */
export interface Spoken<State, Result> {
  say(state: State): readonly string[];
  /** What a line led to where it did not lead on; null: everything is said again. */
  notice(state: State): string | null;
  hear(state: State, line: string): Step<State, Result>;
}

/** One prompt, as data and two pure functions: how it looks in a state, and what a key does to it. */
export interface Card<State, Result> {
  readonly start: State;
  readonly paint: Paint;
  view(state: State, size: Size): Frame;
  step(state: State, key: Key): Step<State, Result>;
  readonly spoken: Spoken<State, Result>;
  /** What has to be done before the prompt goes away, such as saving; keys are not heard meanwhile. It must not reject. */
  leave?(result: Result): Promise<void>;
}
