/** A screen of its own for one person, wiped afterwards with everything that could be scrolled back to. */
export interface PrivateScreen {
  enter(): void;
  /** Before anybody else looks. */
  wipe(): void;
}

const csi = '\u001b[';
/** First what is visible, which some terminals push into their scrollback, then the scrollback. */
const erase = `${csi}2J${csi}3J${csi}H`;

/** `plain`: a terminal that can only write lines; it is filled with blank ones, and whoever shows the next page has to say so. */
export function privateScreen(output: NodeJS.WriteStream, plain: boolean): PrivateScreen {
  const clear = (): void => {
    // The other screen keeps no scrollback; both are erased, since not every terminal has two.
    output.write(plain ? '\n'.repeat(Math.max(100, (output.rows || 24) * 3)) : `${erase}${csi}?1049l${erase}`);
  };
  return {
    enter: () => {
      // However the process ends, the next one to look sees nothing.
      process.once('exit', clear);
      if (!plain) output.write(`${csi}?1049h${erase}`);
    },
    wipe: () => {
      process.off('exit', clear);
      clear();
    },
  };
}
