import { localisedSchema } from '#document/schema';
import { defineQuestionType } from '../question-type';
import { readWithin } from '../read-number';

/**
 * A measured figure of a unit, in its own unit: scored by straight lines between anchors (value, score), clamped at the ends.
 * The direction follows from the anchors; anchors that rise and fall mean that a range is best.
 */
export const kpi = defineQuestionType({
  name: 'kpi',
  scale: null,
  properties: {
    unit: localisedSchema,
    anchors: { type: 'array', minItems: 2, items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } } },
    target: { type: 'number' },
    min: { type: 'number' },
    max: { type: 'number' },
  },
  required: ['unit', 'anchors'],
  scored: true,
  read: (raw, question) => readWithin(raw, question),
  score: (code, question) => interpolate(Number(code), question.kpi?.anchors ?? []),
});

/** Piecewise linear between anchors sorted by value; null with fewer than two anchors or two at one value. */
function interpolate(value: number, anchors: readonly (readonly [number, number])[]): number | null {
  if (anchors.length < 2 || anchors.some(([at], i) => i > 0 && at === anchors[i - 1]?.[0])) return null;
  const above = anchors.findIndex(([at]) => at >= value);
  const high = anchors[above === -1 ? anchors.length - 1 : above];
  const low = anchors[above === -1 ? anchors.length - 1 : Math.max(0, above - 1)];
  if (!high || !low || !Number.isFinite(value)) return null;
  return high === low ? high[1] : low[1] + ((value - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
