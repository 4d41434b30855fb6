/** Lines that belong together. */
export interface Section {
  readonly lines: readonly string[];
  /** An empty line before it, where there is room. */
  readonly gap?: boolean;
  /** May be left out; the highest number goes first. */
  readonly least?: number;
}

const laidOut = (sections: readonly Section[], gaps: boolean): readonly string[] =>
  sections.flatMap(({ lines, gap }, at) => {
    const last = at === sections.length - 1;
    if (lines.length === 0 && !last) return [];
    return gap && gaps ? ['', ...lines] : lines;
  });

/** The sections as lines, leaving out what can be left out until they fit into `rows`: first sections by rank, then the empty lines. */
export function fitSections(sections: readonly Section[], rows: number): readonly string[] {
  const ranks = [...new Set(sections.flatMap(({ least, lines }) => (least === undefined || lines.length === 0 ? [] : [least])))].sort(
    (a, b) => b - a,
  );
  const kept = (count: number): readonly Section[] => {
    const dropped = new Set(ranks.slice(0, count));
    return sections.map((section) => (section.least !== undefined && dropped.has(section.least) ? { ...section, lines: [] } : section));
  };
  for (let count = 0; count <= ranks.length; count += 1) {
    for (const gaps of [true, false]) {
      const lines = laidOut(kept(count), gaps);
      if (lines.length <= rows) return lines;
    }
  }
  return laidOut(kept(ranks.length), false).slice(-Math.max(1, rows));
}
