import { missingOn, unwrapped } from './due-on-screen';
import { type HeldRun, lookAt, patience } from './held-run';

const home = '\u001b[H';
const down = '\u001b[B';

export interface ListEntry {
  readonly label: string;
  /** At the right of the first line. */
  readonly detail: string;
}

/** Whether an entry stands on the screen with its whole label, which may take several lines. */
function isShown(screen: string, { label, detail }: ListEntry, number: number): boolean {
  const lines = screen.split('\n');
  const first = lines.findIndex((line) => new RegExp(`^ [ ›] +${number}  `).test(line) && line.endsWith(detail));
  const text = lines.map((line, at) => (at === first ? line.slice(0, line.length - detail.length) : line)).slice(first);
  return (
    first >= 0 &&
    unwrapped(text.join('\n'))
      .replace(/^› /, '')
      .startsWith(`${number} ${unwrapped(label)}`)
  );
}

/** Reads a whole list, a few lines at a time, and chooses an entry of it by its number. */
export async function passList(
  held: Pick<HeldRun, 'it' | 'faults' | 'wrong'>,
  title: string,
  entries: readonly ListEntry[],
  chosen: number,
): Promise<void> {
  const { it } = held;
  await it.waitUntil(
    () => missingOn(it.screen(), [title]).length === 0,
    () => `the list “${title}”`,
    patience,
  );
  const open = new Set(entries);
  const see = (): void => {
    for (const [at, entry] of entries.entries()) if (isShown(it.screen(), entry, at + 1)) open.delete(entry);
    lookAt(held);
  };
  see();
  for (let page = 0; open.size > 0 && page <= entries.length / 3 + 1; page++) {
    it.type(page === 0 ? home : down.repeat(3));
    await it.quiet(150);
    see();
  }
  const missing = [...open].map(({ label }) => label).join(' | ');
  if (missing !== '') throw new Error(`the list “${title}” never shows ${missing}. The screen:\n${it.screen()}`);
  it.type(String(chosen + 1));
}
