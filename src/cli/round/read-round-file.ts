import { readText } from '#disk/read-text';
import type { Outcome } from '#problem';
import { readRound } from '#workspace/read-round';
import type { Round } from '#workspace/round';

let last: { readonly file: string; readonly text: string; readonly round: Outcome<Round> } | null = null;

/** What a round.yaml says now. It is read each time, but what it means is worked out again only when it has changed. */
export function readRoundFile(file: string): Outcome<Round> {
  const text = readText(file);
  if (!text.ok) return text;
  if (last === null || last.file !== file || last.text !== text.value)
    last = { file, text: text.value, round: readRound(text.value, file) };
  return last.round;
}
