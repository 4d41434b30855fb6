import type { Frame, Size } from './frame';
import type { Key } from './key';
import type { Paint } from './paint';

export type Step<State, Result> = { readonly stay: State } | { readonly leave: Result };

/** One prompt, as data and two pure functions: how it looks in a state, and what a key does to it. */
export interface Card<State, Result> {
  readonly start: State;
  readonly paint: Paint;
  view(state: State, size: Size): Frame;
  step(state: State, key: Key): Step<State, Result>;
  /** What has to be done before the prompt goes away, such as saving; keys are not heard meanwhile. It must not reject. */
  leave?(result: Result): Promise<void>;
}
