import type { Frame } from './frame';

const csi = '\u001b[';

/**
 * After a resize: clears the visible screen and leaves the cursor where the prompt library believes it to be, so that it draws the frame at the top.
 * Terminals differ in what a resize does to lines already there (broken anew, cut, pushed away), so nothing smaller is sure to leave no rest.
 */
export function redrawSequence({ above, below }: Frame): string {
  const up = below.length > 0 ? `${csi}${below.length}A` : '';
  return `${csi}H${csi}J${'\n'.repeat(above.length + below.length)}${up}`;
}
