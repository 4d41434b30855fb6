export interface PageMeasures {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly clashes: readonly string[];
  readonly smallestText: number;
  readonly drawings: number;
  readonly tallest: number;
  readonly draftMark: string;
}

/** Runs inside the page, so it may use nothing from outside; typed loosely because the program itself knows no browser. */
export function measurePage(): PageMeasures {
  interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }
  interface Element {
    readonly textContent: string;
    readonly scrollWidth: number;
    readonly clientWidth: number;
    readonly viewBox: { readonly baseVal: Box };
    getBBox(): Box;
    getBoundingClientRect(): Box;
    getClientRects(): { readonly length: number };
    getAttribute(name: string): string | null;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  const { document, getComputedStyle } = globalThis as unknown as {
    document: {
      documentElement: Element;
      querySelector(selector: string): Element | null;
      querySelectorAll(selector: string): Iterable<Element>;
    };
    getComputedStyle(element: Element): { readonly position: string; readonly display: string };
  };
  const shown = [...document.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
  const clashes: string[] = [];
  let smallestText = Number.POSITIVE_INFINITY;
  for (const svg of shown) {
    const { width, height } = svg.viewBox.baseVal;
    const scale = svg.getBoundingClientRect().width / width;
    const boxes = [...svg.querySelectorAll('text')]
      .filter(({ textContent }) => textContent.trim() !== '')
      .map((element) => {
        const box = element.getBBox();
        smallestText = Math.min(smallestText, Number(element.getAttribute('font-size')) * scale);
        // A line box is taller than its letters by about a fifth at either end.
        return {
          text: element.textContent,
          left: box.x,
          right: box.x + box.width,
          top: box.y + box.height * 0.2,
          bottom: box.y + box.height * 0.8,
        };
      });
    for (const [index, one] of boxes.entries()) {
      if (one.left < -0.5 || one.right > width + 0.5 || one.top < 0 || one.bottom > height) clashes.push(`outside: ${one.text}`);
      for (const other of boxes.slice(index + 1))
        if (one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom && other.top < one.bottom)
          clashes.push(`over each other: ${one.text} | ${other.text}`);
    }
  }
  const mark = document.querySelector('.draft-mark');
  const style = mark === null ? null : getComputedStyle(mark);
  return {
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
    clashes,
    smallestText,
    drawings: shown.length,
    tallest: Math.max(0, ...shown.map((svg) => svg.getBoundingClientRect().height)),
    draftMark: style === null || style.display === 'none' ? 'none' : style.position,
  };
}
