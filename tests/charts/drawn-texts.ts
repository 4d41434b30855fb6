export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&amp;/g, '&');

/** The boxes of all texts of a drawing, by a width function; heights from cap line to baseline. */
export function drawnTexts(svg: string, width: (text: string, size: number, weight: 400 | 700) => number): readonly Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = '', escaped = '']) => {
    const attribute = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const text = unescaped(escaped);
    if (text === '') return [];
    const [x, y, size] = [Number(attribute('x')), Number(attribute('y')), Number(attribute('font-size'))];
    const wide = width(text, size, attribute('font-weight') === '700' ? 700 : 400);
    const anchor = attribute('text-anchor');
    const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    return [{ text, left, right: left + wide, top: y - size * 0.75, bottom: y }];
  });
}

/** Pairs of texts that lie on each other, and texts outside the drawing, in words. */
export function clashes(svg: string, boxes: readonly Box[]): readonly string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const outside = boxes
    .filter(({ left, right, top, bottom }) => left < -0.6 || right > width + 0.6 || top < 0 || bottom > height)
    .map(({ text }) => `outside: ${text}`);
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) =>
        one.left < other.right - 0.1 && other.left < one.right - 0.1 && one.top < other.bottom - 0.1 && other.top < one.bottom - 0.1
          ? [`over each other: ${one.text} | ${other.text}`]
          : [],
      ),
  );
  return [...outside, ...over];
}
