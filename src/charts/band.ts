import { scaleLinear } from 'd3-scale';
import type { DrawChart } from './chart';
import { frame } from './drawing/frame';
import { legend } from './drawing/legend';
import { type Markup, markup } from './drawing/markup';
import { palette } from './drawing/palette';
import { tenth, text, textLines } from './drawing/text';
import { type TextStyle, wrapText } from './drawing/wrap-text';

const nameStyle: TextStyle = { size: 12, weight: 400 };
const [trackHeight, pad] = [36, 18];
const narrowBelow = 520;

/** One score on a 0-100 track of named bands; the band that holds is outlined and printed bold. */
export const band: DrawChart<'band'> = (figure, { width, id }) => {
  const { score, low, high, target, bands } = figure;
  const narrow = width < narrowBelow;
  const scale = scaleLinear([0, 100], [pad, width - pad]);
  const at = (value: number): number => scale(Math.min(100, Math.max(0, value)));
  const edge = (index: number): number => Math.round((100 / bands.length) * index);
  const range = low === null || high === null ? '' : ` (${low}–${high})`;
  const key = legend(
    [
      ...(score === null ? [] : [{ sign: 'dot', label: `${figure.scoreLabel} ${score}${range}` } as const]),
      ...(target === null ? [] : [{ sign: 'tick', label: `${figure.targetLabel} ${target}` } as const]),
    ],
    width,
  );
  const top = key.height + 26;
  const middle = top + trackHeight / 2;
  const held = (index: number): boolean => index === figure.band;
  const segments = bands.map((_, index) => {
    const [left, right] = [at(edge(index)) + 1, at(edge(index + 1)) - 1];
    return markup`<rect x="${tenth(left)}" y="${top}" width="${tenth(right - left)}" height="${trackHeight}" rx="3" fill="${held(index) ? palette.held : palette.track}" stroke="${held(index) ? palette.score : palette.line}" stroke-width="${held(index) ? 2 : 1}"/>`;
  });
  const edges = Array.from({ length: bands.length + 1 }, (_, index) =>
    text(at(edge(index)), top + trackHeight + 15, String(edge(index)), { size: 11, weight: 400, colour: palette.soft, anchor: 'middle' }),
  );
  const namesTop = top + trackHeight + 36;
  const names = narrow
    ? listedNames(bands, edge, held, namesTop, width)
    : namesBelow(bands, (index) => [at(edge(index)), at(edge(index + 1))], held, namesTop);
  const interval =
    low === null || high === null
      ? []
      : markup`<line x1="${tenth(at(low))}" x2="${tenth(at(high))}" y1="${middle}" y2="${middle}" stroke="${palette.score}" stroke-width="5" stroke-linecap="round" stroke-opacity="0.5"/>`;
  const tick =
    target === null
      ? []
      : markup`<rect x="${tenth(at(target) - 1.5)}" y="${top - 6}" width="3" height="${trackHeight + 12}" rx="1" fill="${palette.ink}"/>${text(at(target), top - 11, String(target), { size: 12, weight: 700, anchor: 'middle' })}`;
  const dot =
    score === null
      ? []
      : markup`<circle cx="${tenth(at(score))}" cy="${middle}" r="16" fill="${palette.score}" stroke="${palette.paper}" stroke-width="2"/>${text(at(score), middle + 5, String(score), { size: score > 99 ? 12 : 14, weight: 700, colour: palette.paper, anchor: 'middle' })}`;
  const reading = [
    score === null ? '' : `${figure.scoreLabel} ${score}${range}`,
    target === null ? '' : `${figure.targetLabel} ${target}`,
    figure.band === null ? '' : (bands[figure.band] ?? ''),
  ];
  return frame(
    {
      id,
      width,
      height: namesTop + names.height,
      title: figure.title,
      description: [figure.summary, `${reading.filter(Boolean).join(', ')}.`],
    },
    [key.drawing, segments, edges, names.drawing, interval, tick, dot],
  );
};

interface Names {
  readonly drawing: readonly Markup[];
  readonly height: number;
}

function namesBelow(
  bands: readonly string[],
  span: (index: number) => readonly [number, number],
  held: (index: number) => boolean,
  top: number,
): Names {
  const wrapped = bands.map((name, index) => {
    const [left, right] = span(index);
    return wrapText(name, right - left - 10, { ...nameStyle, weight: held(index) ? 700 : 400 }, 3);
  });
  const drawing = wrapped.flatMap((each, index) => {
    const [left, right] = span(index);
    return textLines((left + right) / 2, top, each, 3, {
      ...nameStyle,
      weight: held(index) ? 700 : 400,
      colour: held(index) ? palette.ink : palette.soft,
      anchor: 'middle',
      leading: 15,
    });
  });
  return { drawing, height: Math.max(1, ...wrapped.map(({ length }) => length)) * 15 };
}

function listedNames(
  bands: readonly string[],
  edge: (index: number) => number,
  held: (index: number) => boolean,
  top: number,
  width: number,
): Names {
  let y = top + 4;
  const drawing = bands.flatMap((name, index) => {
    const look = { ...nameStyle, weight: held(index) ? 700 : 400, colour: held(index) ? palette.ink : palette.soft } as const;
    const shown = wrapText(name, width - pad - 76, look, 2);
    const line = y;
    y += Math.max(1, shown.length) * 15 + 5;
    return [
      markup`<rect x="${pad}" y="${line - 10}" width="12" height="12" rx="2" fill="${held(index) ? palette.held : palette.track}" stroke="${held(index) ? palette.score : palette.line}" stroke-width="${held(index) ? 2 : 1}"/>`,
      text(pad + 20, line, `${edge(index)}–${edge(index + 1)}`, look),
      ...textLines(pad + 76, line, shown, 2, { ...look, leading: 15 }),
    ];
  });
  return { drawing, height: y - top };
}
